import { actorName, type Dataset, type Figure, sourcesOf } from "@/data/read";
import { judge, type Verdict } from "./checks";
import type { PressFacts } from "./press";

/** What a sentence in print needs of a figure of a dataset. */
export function pressFacts(dataset: Dataset, figure: Figure): PressFacts & { verdict: Verdict } {
  const { subject, value, unit, said, qualifier, date, about, period } = figure;
  return {
    ...{ subject, value, unit, said, qualifier, date, about, period },
    speaker: actorName(dataset, figure.speaker),
    publisher: sourcesOf(dataset).get(figure.source)?.publisher ?? figure.source,
    verdict: judge(dataset, figure).verdict,
  };
}
