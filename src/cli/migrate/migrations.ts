/** Rewrites the files of a content folder from version n (the key) to n + 1; safe to run twice. None yet. */
export const migrations: Readonly<Record<number, (directory: string) => void>> = {};
