import type { Dataset } from "@/data/read";
import type { Followed } from "@/lib/chart";
import { checkOf, judge } from "@/lib/checks";
import type { State } from "./params";

/** A figure that has a check, among those of its verdict: there it stands near the top of a small picture. */
export function follows(followed: Followed, dataset: Dataset): Partial<State> | undefined {
  const figure = "figure" in followed && dataset.summit.figures.find(({ id }) => id === followed.figure);
  return figure && checkOf(dataset, figure) ? { figure: figure.id, verdict: judge(dataset, figure).verdict } : undefined;
}
