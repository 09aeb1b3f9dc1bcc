/** What personal data a text can hold, in the words of a message. */
export type PersonalKind =
  | '身份证号'
  | '护照或通行证号'
  | '手机号'
  | '座机号'
  | '银行卡号'
  | '电子邮箱'
  | '社交账号'
  | '车牌号'
  | '住址';

/** A way to write one kind of personal data, in folded text. */
export interface Pattern {
  readonly kind: PersonalKind;
  /** Sticky groups are not used; a group named `data` narrows the hit to what follows a label. */
  readonly pattern: RegExp;
  /** What the shape alone cannot tell: check digits. */
  readonly holds?: (hit: string) => boolean;
}
