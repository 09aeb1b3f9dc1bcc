/**
 * What the words of a version are in a proof. In: the versions of the law, oldest first, and the one quoted. Out: a label.
 * Only the last version is 现在的条文; what others followed is called by its own name.
 * Example: second-reading, promulgated behind it → 草案二次审议稿的条文.
 */
export function nameRole(
  versions: readonly { id: string; version: string }[],
  text: string,
): string {
  const quoted = versions.find(({ id }) => id === text);
  return quoted && quoted.id !== versions.at(-1)?.id ? `${quoted.version}的条文` : '现在的条文';
}
