/** The word of a list that a misspelled one most likely means. */

/** Fewest single-letter changes, insertions and deletions that turn one text into another. */
export function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) now.push(Math.min(now[j - 1] + 1, before[j] + 1, before[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    before = now;
  }
  return before[b.length];
}

/** The nearest of some words, if it is near: at most a third of its letters differ, or two. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of words) {
    const between = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (between < distance) {
      best = candidate;
      distance = between;
    }
  }
  return best !== undefined && distance <= Math.max(2, best.length / 3) ? best : undefined;
}
