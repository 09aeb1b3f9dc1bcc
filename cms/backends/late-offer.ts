import localForage from 'decap-cms-lib-util/dist/esm/localForage.js';

/** Any field of a form. */
const field = 'label[for*="-field-"]';

/**
 * Decap offers unsaved words while the record is still being read, and then puts what it has read over them. So what
 * it kept of a record is handed over only once the form shows that record.
 */
export function offerUnsavedLate(): void {
  const getItem = localForage.getItem.bind(localForage);
  localForage.getItem = async <T>(key: string): Promise<T | null> => {
    const kept = await getItem<T>(key);
    if (kept !== null && /^backup\.[^.]+\../.test(key)) await untilShown();
    return kept;
  };
}

/** Given up where the editor goes elsewhere before the form is there. */
async function untilShown(): Promise<void> {
  const { hash } = location;
  while (!document.querySelector(field) && location.hash === hash)
    await new Promise((resolve) => setTimeout(resolve, 100));
}
