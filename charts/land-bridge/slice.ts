import { alpha2Of } from "@/data/countries";
import { actorName, anchorOf, cite, type Dataset, figureOf, type Row, rowsOf, sourcesOf } from "@/data/read";
import { checkOf, judge } from "@/lib/checks";
import { figureAddress } from "@/lib/figure-address";
import { pressFacts } from "@/lib/press-facts";
import type { BridgeSlice, Statement } from "./select";

const SERIES = "transit-share";

/** The stated share and every other statement or measurement of it. */
export function slice(dataset: Dataset): BridgeSlice {
  const { figure: id, country } = anchorOf(dataset, "transitShare");
  const figure = figureOf(dataset, id);
  const rows = rowsOf(dataset, SERIES).filter(({ measure, value }) => measure === SERIES && typeof value === "number");
  const { verdict } = judge(dataset, figure);
  const check = checkOf(dataset, figure);
  // The series has the address's statement too: what it is of stands there.
  const own = rows.find(({ source, value }) => source === figure.source && value === figure.value);
  const { unit } = dataset.series[SERIES];
  return {
    address: {
      id: figure.id,
      share: (typeof figure.value === "number" ? figure.value : Number.NaN) / 100,
      qualifier: figure.qualifier,
      what: own?.definition ?? figure.subject,
      whole: own?.of ?? null,
      speaker: actorName(dataset, figure.speaker),
      date: figure.date,
      source: figure.source,
      url: figureAddress(dataset, figure),
      measured: false,
    },
    others: rows
      .filter((row) => row !== own)
      .map((row, i, all) => statementOf(dataset, row, unit, all.slice(0, i).filter(({ source }) => source === row.source).length)),
    alpha2: alpha2Of(country),
    oneSide: verdict === "not-confirmed" && check ? check.reason : null,
    press: pressFacts(dataset, figure),
    sources: cite(dataset, [figure.source, ...rows.map(({ source }) => source)]),
  };
}

/** `before`: how many statements of the same source come before it. */
function statementOf(dataset: Dataset, row: Row, unit: string, before: number): Statement {
  const { value, qualifier, definition, of, speaker, date, source, basis } = row;
  if ((row.unit ?? unit) !== "%") throw new Error(`the value of ${source} in ${SERIES} is in "${row.unit ?? unit}" (expected %)`);
  const url = sourcesOf(dataset).get(source)?.url;
  return {
    id: `${source.toLowerCase()}${before > 0 ? `-${before + 1}` : ""}`,
    share: Number(value) / 100,
    qualifier: qualifier ?? "exact",
    what: definition ?? "",
    whole: of ?? null,
    ...(speaker && { speaker }),
    ...(date && { date }),
    source,
    ...(url && { url }),
    measured: basis === "measured" || basis === "transcribed",
  };
}
