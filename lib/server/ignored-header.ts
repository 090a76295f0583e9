import type { Ignored } from "../url-state";

/** The longest value of the header, in letters. */
const LONGEST = 1000;

/** Says beside a file which parameters of its address were not used. */
export function ignoredHeader(ignored: readonly Pick<Ignored, "name">[]): Record<string, string> {
  if (ignored.length === 0) return {};
  const names = ignored.map(({ name }) => encodeURIComponent(name)).join(", ");
  return { "Plenary-Ignored": names.slice(0, LONGEST) };
}
