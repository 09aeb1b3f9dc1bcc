/** Why nothing was imported: which file, what is wrong, how to mend it, in words for an editor. */
export class ImportFault extends Error {
  override name = 'ImportFault';

  constructor(where: string, what: string, mend: string) {
    super(`${where}  ${what} → ${mend}`);
  }
}
