/** Where two texts part: for lines that name a change. */

/** Texts up to so many letters are shown whole. */
const WHOLE = 60;
/** How many words stand on either side of what differs. */
const AROUND = 3;

/** Two texts as far as they differ, with the words around it; short ones whole. */
export function differing(before: string, after: string): [string, string] {
  if (Math.max(before.length, after.length) <= WHOLE) return [before, after];
  const [one, other] = [before.split(" "), after.split(" ")];
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shortest - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const part = (words: readonly string[]) => {
    const [from, to] = [Math.max(0, start - AROUND), Math.min(words.length, words.length - end + AROUND)];
    return `${from > 0 ? "… " : ""}${words.slice(from, to).join(" ")}${to < words.length ? " …" : ""}`;
  };
  return [part(one), part(other)];
}
