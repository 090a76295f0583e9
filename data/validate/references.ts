/** References to ids that do not exist, ids given twice, and files whose name is not their id. */

import { basename } from "node:path";
import type { Folder } from "../folders";
import { SERIES_OF_ANCHOR } from "../needs";
import { expectation, type Fault, foundText, type RawFile, type RawFiles } from "./fault";
import { type Known, knownIds, unknownName, usedTwice } from "./known";
import { reach, textOf } from "./reach";

/** Where a summit names what, by the kind of what is named. */
const SUMMIT_REFERENCES: Record<string, readonly string[]> = {
  figure: [
    "event.headlineFigures[]",
    ...Object.keys(SERIES_OF_ANCHOR).map((name) => `anchors.${name}.figure`),
    "checks[].figure",
    "commitments[].figure",
  ],
  source: [
    "members[].source",
    "figures[].source",
    "proposals[].sources[]",
    "proposals[].deadlineSources[]",
    "proposals[].unProcess[].sources[]",
    "proposals[].followUps[].sources[]",
    "anchors.tradeTarget.bilateral",
    "corridors[].source",
    "corridors[].noteSources[]",
    "corridors[].stated[].source",
    "places[].source",
    "commitments[].sources[]",
    "commitments[].done.source",
    "commitments[].otherwise.source",
  ],
  actor: ["figures[].speaker", "proposals[].actor"],
  theme: ["figures[].theme", "proposals[].theme", "commitments[].theme"],
  proposal: ["commitments[].proposal"],
  corridor: ["commitments[].corridor"],
  place: ["corridors[].branches[].nodes[]"],
  leg: ["corridors[].branches[].legs[]"],
  series: ["checks[].series", "checks[].also.series"],
};

/** Lists of a summit whose entries have an id. */
const LISTS = ["sources", "actors", "themes", "figures", "proposals", "corridors", "places", "checks", "commitments"];

/** What every file may name, gathered from all of them. */
export function namedIds({ summits, series, lines, unread }: RawFiles) {
  const whole = (...folders: Folder[]) => !folders.some((folder) => unread.has(folder));
  const contents = (files: { content: unknown }[]) => files.map(({ content }) => content);
  const own = { ids: contents(series).map((content) => textOf(content, "id")) };
  return {
    series: { ids: new Set(own.ids.filter((id) => id !== undefined)), complete: whole("series") && !own.ids.includes(undefined) },
    seriesSources: knownIds(contents(series), "sources[]", whole("series")),
    linesSources: knownIds(contents(lines), "sources[]", whole("lines")),
    legs: knownIds(contents(lines), "legs[]", whole("lines")),
    places: knownIds(contents(summits), "places[]", whole("summits")),
    corridors: knownIds(contents(summits), "corridors[]", whole("summits")),
  };
}

export function referenceFaults(files: RawFiles): Fault[] {
  const { summits, series, lines } = files;
  const named = namedIds(files);
  const faults = [...summits, ...series, ...lines].flatMap(nameFaults);
  for (const { file, content } of summits) {
    const own = (list: string) => knownIds([content], `${list}[]`);
    const known: Record<string, Known> = {
      figure: own("figures"),
      source: union(own("sources"), named.seriesSources, named.linesSources),
      actor: own("actors"),
      theme: own("themes"),
      proposal: own("proposals"),
      corridor: own("corridors"),
      place: own("places"),
      leg: named.legs,
      series: named.series,
    };
    for (const [kind, patterns] of Object.entries(SUMMIT_REFERENCES))
      for (const pattern of patterns)
        faults.push(...reach(content, pattern).flatMap((reached) => unknownName(file, kind, known[kind], reached)));
    for (const list of LISTS) faults.push(...usedTwice(entriesOf(file, content, `${list}[].id`)));
    faults.push(...usedTwice(entriesOf(file, content, "members[].country")));
    faults.push(...usedTwice(entriesOf(file, content, "corridors[].branches[].id")));
  }
  for (const { file, content } of series) {
    const sources = knownIds([content], "sources[]");
    faults.push(...reach(content, "rows[].source").flatMap((reached) => unknownName(file, "source", sources, reached)));
    faults.push(...reach(content, "rows[].corridor").flatMap((reached) => unknownName(file, "corridor", named.corridors, reached)));
    faults.push(...usedTwice(entriesOf(file, content, "sources[].id")));
  }
  for (const { file, content } of lines) {
    const sources = knownIds([content], "sources[]");
    faults.push(...reach(content, "basis[].source").flatMap((reached) => unknownName(file, "source", sources, reached)));
    for (const end of ["legs[].from", "legs[].to"])
      faults.push(...reach(content, end).flatMap((reached) => unknownName(file, "place", named.places, reached)));
    faults.push(...usedTwice(entriesOf(file, content, "sources[].id")));
  }
  faults.push(...usedTwice(lines.flatMap(({ file, content }) => entriesOf(file, content, "legs[].id"))));
  return faults;
}

/** A file is found by its name, so that none need be read but those that are asked for. */
function nameFaults({ file, content }: RawFile): Fault[] {
  const [id, name] = [textOf(content, "id"), basename(file, ".json")];
  return id === undefined || id === name ? [] : [expectation(file, "id", `the name of its file, ${foundText(name)}`, foundText(id))];
}

function entriesOf(file: string, content: unknown, pattern: string) {
  return reach(content, pattern).map((reached) => ({ file, ...reached }));
}

function union(...all: Known[]): Known {
  return { ids: new Set(all.flatMap(({ ids }) => [...ids])), complete: all.every(({ complete }) => complete) };
}
