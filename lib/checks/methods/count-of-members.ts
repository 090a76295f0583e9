import type { Dataset } from "@/data/read";
import type { Candidate, Of } from "./candidate";

/** How many countries had one of the statuses on the last day of the summit, in the unit that a figure calls them by. */
export function countOfMembers({ summit }: Dataset, { statuses }: Of<"count-of-members">, unit: string): Candidate[] {
  const counted = summit.members.filter(({ status }) => statuses.includes(status));
  return [
    {
      label: statuses.join(", "),
      choice: {},
      value: counted.length,
      unit,
      kind: "computed",
      sources: [...new Set(counted.map(({ source }) => source))],
    },
  ];
}
