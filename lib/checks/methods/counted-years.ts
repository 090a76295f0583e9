import { type Dataset, membersIn } from "@/data/read";
import type { Choice } from "./candidate";

/** Each year with each way of counting members; where all ways count the same ones, once and without naming a way. */
export function countedYears(dataset: Dataset, years: readonly number[], counts: readonly NonNullable<Choice["count"]>[]) {
  return years.flatMap((year) => {
    const ways = counts.map((count) => ({ count, members: membersIn(dataset, year, count) }));
    const unlike = ways.filter(({ members }, i) => ways.findIndex((other) => other.members.length === members.length) === i);
    return unlike.map(({ count, members }) => ({
      year,
      members,
      label: counts.length > 1 ? `${year}, ${members.length} members` : String(year),
      choice: (unlike.length > 1 ? { year: String(year), count } : { year: String(year) }) satisfies Choice,
    }));
  });
}
