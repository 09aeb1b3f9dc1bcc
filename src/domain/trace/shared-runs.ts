/**
 * The most characters that two texts have in common, in order, in runs of two or more. In: the characters of
 * two texts. Out: which of the first take part.
 * 1. Single scattered characters do not count: 的 here and 的 there are no likeness.
 * 2. Time and space grow with the product of the lengths; both are a paragraph long.
 * Example: 手机支付页面 / 支付页面 → false false true true true true.
 */
export function findSharedRuns(a: readonly string[], b: readonly string[]): boolean[] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  // The best that ends with a run of two or more at this very pair of characters; 0 when there is none.
  const running = new Uint16Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const at = i * width + j;
      if (i > 1 && j > 1 && a[i - 1] === b[j - 1] && a[i - 2] === b[j - 2]) {
        const before = at - width - 1;
        const longer = running[before] ? running[before] + 1 : 0;
        running[at] = Math.max(longer, (best[before - width - 1] ?? 0) + 2);
      }
      best[at] = Math.max(running[at] ?? 0, best[at - 1] ?? 0, best[at - width] ?? 0);
    }
  return traceBack(a, b, best, running);
}

function traceBack(
  a: readonly string[],
  b: readonly string[],
  best: Uint16Array,
  running: Uint16Array,
): boolean[] {
  const width = b.length + 1;
  const shared = Array.from({ length: a.length }, () => false);
  let [i, j] = [a.length, b.length];
  while (i > 0 && j > 0) {
    const at = i * width + j;
    if (best[at] === best[at - width]) i -= 1;
    else if (best[at] === best[at - 1]) j -= 1;
    else {
      // A run ends here: walk it to its first character.
      while ((running[i * width + j] ?? 0) > 0) {
        const before = (i - 1) * width + j - 1;
        const goesOn = running[before] && running[i * width + j] === running[before] + 1;
        shared[i - 1] = true;
        [i, j] = [i - 1, j - 1];
        if (goesOn) continue;
        shared[i - 1] = true;
        [i, j] = [i - 1, j - 1];
        break;
      }
    }
  }
  return shared;
}
