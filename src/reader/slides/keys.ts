export type DeckAction =
  | 'start'
  | 'on'
  | 'back'
  | 'down'
  | 'up'
  | 'first'
  | 'last'
  | 'notes'
  | 'blank'
  | 'full'
  | 'end'
  | 'speaker';

/** Keys of a keyboard and of a presenter's remote, which sends PageUp, PageDown, b or full stop, and Escape. */
const keys: Readonly<Record<string, DeckAction>> = {
  ArrowRight: 'on',
  ArrowDown: 'down',
  PageDown: 'on',
  ' ': 'on',
  Enter: 'on',
  ArrowLeft: 'back',
  ArrowUp: 'up',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  s: 'notes',
  b: 'blank',
  '.': 'blank',
  f: 'full',
  Escape: 'end',
};

/** What a key does while slides are shown; a control that has the focus keeps Space and Enter. */
export function keyAction(key: string, isOnControl: boolean): DeckAction | undefined {
  if (isOnControl && (key === ' ' || key === 'Enter')) return undefined;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(keys, name) ? keys[name] : undefined;
}
