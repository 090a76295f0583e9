/** A second summit, as small as one can be: two members of another organisation, no corridors, a theme of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadData } from "@/data";
import type { Dataset, Row, Series, Summit } from "@/data/read";

const source = {
  id: "OFFICE",
  publisher: "A statistics office",
  title: "Yearbook",
  titleKind: "printed" as const,
  kind: "dataset" as const,
  licence: "CC BY 4.0",
  retrieved: "2026-01-01",
};
const YEARS = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017];

function series(id: string, unit: string, rows: Omit<Row, "source" | "basis">[]): Series {
  const facts = { title: id, definition: "Goods trade", licence: "CC BY 4.0", retrieved: "2026-01-01", sources: [source] };
  return { id, unit, ...facts, rows: rows.map((row) => ({ basis: "measured", source: "OFFICE", ...row })) };
}

const SERIES = [
  series(
    "trade-by-member",
    "US dollars",
    YEARS.flatMap((year, i) =>
      Object.entries({ TUR: 4e11, AZE: 4e10, WLD: 4e13 }).flatMap(([country, size]) =>
        ["exports", "imports"].map((measure) => ({ country, year, measure, value: size * (1 + i / 10) })),
      ),
    ),
  ),
  series(
    "bilateral-trade",
    "million US dollars",
    YEARS.map((year, i) => ({ country: "TUR", partner: "AZE", year, value: 3000 + 100 * i })),
  ),
  series("trade-statements", "billion US dollars", [{ country: "AZE", measure: "unrelated", year: 2016, value: 1 }]),
];

const figure = (id: string, value: number, unit: string): Summit["figures"][number] => ({
  ...{ id, value, unit, scope: "address", speaker: "the-chair", subject: `what ${id} counts`, qualifier: "over", theme: "climate" },
  ...{ source: "OFFICE", locator: { paragraph: 1 }, date: "2026-10-06" },
});

export const SECOND: Summit = {
  id: "second-2026",
  language: "en",
  asOf: "2026-10-07",
  event: {
    ...{ name: "A second summit", short: "Second 2026", organisation: "Another organisation", organisationShort: "AO", number: 3 },
    ...{ city: "Baku", country: "AZE", from: "2026-10-06", to: "2026-10-07", session: "first session" },
    ...{ headline: "One share", reading: "What was said.", headlineFigures: ["f1"] },
  },
  anchors: { tradeTarget: { figure: "f2", country: "TUR" }, memberTrade: { figure: "f3" } },
  sources: [source],
  actors: [{ id: "the-chair", name: "The Chair", kind: "person" }],
  members: [
    { country: "TUR", status: "member", since: "2009-10-03", source: "OFFICE" },
    { country: "AZE", status: "member", since: "2012-10-03", source: "OFFICE" },
  ],
  themes: [
    { id: "climate", title: "Climate", short: "Climate", scope: "address", paragraphs: [1], words: 40 },
    { id: "t9", title: "Schools", short: "Schools", scope: "address", paragraphs: [2], words: 20 },
  ],
  figures: [figure("f1", 12, "%"), figure("f2", 0.01, "trillion US dollars"), figure("f3", 1, "trillion US dollars")],
  proposals: [
    {
      ...{ id: "p1", scope: "address", kind: "call", theme: "climate", actor: "the-chair", verb: "called for" },
      ...{ title: "fewer emissions", short: "Fewer emissions", sources: ["OFFICE"], locator: { paragraph: 1 }, followUps: [] },
    },
    {
      ...{ id: "p2", scope: "address", kind: "proposal", theme: "t9", actor: "the-chair", verb: "proposed" },
      ...{ title: "a school", short: "A school", sources: ["OFFICE"], locator: { paragraph: 2 }, followUps: [] },
    },
  ],
  corridors: [],
  places: [],
  checks: [],
};

/** A summit read from files beside its series, as the site reads it. Throws what is wrong with it. */
export function readSummit(summit: Summit): Dataset {
  const folder = mkdtempSync(join(tmpdir(), "plenary-second-"));
  for (const [part, contents] of Object.entries({ summits: [summit], series: SERIES })) {
    mkdirSync(join(folder, part));
    for (const content of contents) writeFileSync(join(folder, part, `${content.id}.json`), JSON.stringify(content));
  }
  const { datasets, faults } = loadData(folder);
  rmSync(folder, { recursive: true });
  const dataset = datasets.get(summit.id);
  if (!dataset || faults.length > 0) throw new Error(faults.map(({ message }) => message).join("\n"));
  return dataset;
}
