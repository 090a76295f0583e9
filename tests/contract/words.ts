import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "@/data/read";
import { type AnyChart, LONGEST_TITLE, notableOf, type Table, type Words } from "@/lib/chart";
import { LONGEST_PRESS } from "@/lib/press";
import { translatorOf } from "@/lib/server/open";
import { tableCsv } from "@/lib/table-csv";
import { formatState } from "@/lib/url-state";
import { arbitraryState, tries } from "./arbitraries";
import { type Staged, stage } from "./view";

/** How many letters of notes a link preview has room for. */
const BRIEF = 220;

/** What every chart's table and words promise, in every notable state and in arbitrary ones. */
export function describeWords(chart: AnyChart, dataset: Dataset): void {
  describe(`${chart.id}: table and words`, () => {
    for (const { name, query } of notableOf(chart, chart.domain(dataset))) {
      it(`says and tabulates "${name}"`, async () => {
        const staged = await stage(chart, dataset, query);
        checkWords(staged.words, staged);
        checkTable(staged.table, staged);
      });
    }

    it("says and tabulates any state that a reader can reach", async () => {
      const params = chart.params(chart.domain(dataset));
      await fc.assert(
        fc.asyncProperty(arbitraryState(params), async (state) => {
          const staged = await stage(chart, dataset, formatState(params, state));
          checkWords(staged.words, staged);
          checkTable(staged.table, staged);
        }),
        tries(30),
      );
    });

    it("has a table that a CSV file carries row by row", async () => {
      const { table } = await stage(chart, dataset, "");
      const csv = tableCsv(table, translatorOf("en"));
      expect(csv.endsWith("\r\n")).toBe(true);
      expect(csv.split("\r\n").length - 2).toBeGreaterThanOrEqual(table.rows.length);
    });
  });
}

/** One sentence that can be printed, and names who is behind it. */
function checkPress({ press }: Words, { slice }: Staged): void {
  expect(press).toMatch(/^\S.*[^.]\.$/);
  expect(press, "more than one sentence").not.toMatch(/[.!?] \p{Lu}/u);
  expect(press).not.toMatch(/undefined|NaN|null|\[object|[{}]| {2}|\n/);
  expect(press.length, press).toBeLessThanOrEqual(LONGEST_PRESS);
  expect(
    slice.sources.some(({ publisher }) => press.includes(publisher)),
    `names nobody: ${press}`,
  ).toBe(true);
}

function checkWords(words: Words, staged: Staged): void {
  const { slice } = staged;
  checkPress(words, staged);
  const { title, subtitle, alt, sentences, notes, carried = [], brief } = words;
  if (brief && carried.length > 0) expect(brief, "what must be said goes missing in a small picture").not.toEqual([]);
  expect((brief ?? carried).join(" ").length, "a small picture has room for three lines").toBeLessThanOrEqual(BRIEF);
  for (const note of carried) expect(notes, "said under a picture but not on the page").toContain(note);
  for (const text of [title, subtitle, alt, ...sentences, ...notes]) {
    expect(text.trim()).not.toBe("");
    expect(text).not.toMatch(/[{}]|undefined|NaN|null|\[object/);
  }
  expect(title).not.toBe(subtitle);
  expect(title.length, title).toBeLessThanOrEqual(LONGEST_TITLE);
  expect(new Set(sentences).size, "a sentence said twice").toBe(sentences.length);
  expect(new Set(notes).size, "a note given twice").toBe(notes.length);
  expect(words.sources.length).toBeGreaterThan(0);
  expect(new Set(words.sources).size, "a source named twice").toBe(words.sources.length);
  const known = slice.sources.map(({ id }) => id);
  expect(words.sources.filter((id) => !known.includes(id))).toEqual([]);
}

function checkTable({ caption, columns, rows }: Table, { slice, marks }: Staged): void {
  expect(caption).not.toBe("");
  if (marks(864).targets().length > 0) expect(rows.length, "marks are drawn that no row tells").toBeGreaterThan(0);
  expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
  const known = slice.sources.map(({ id }) => id);
  for (const { cells, provenance } of rows) {
    expect(cells).toHaveLength(columns.length);
    if (provenance !== undefined && provenance !== "computed")
      expect(
        cells.some((cell) => cell?.href || (provenance !== "stated" && cell?.sources)),
        `a ${provenance} value that leads to no source`,
      ).toBe(true);
    for (const cell of cells) {
      if (cell === null) continue;
      expect(cell.text).not.toMatch(/[{}]|undefined|NaN|\[object/);
      if (typeof cell.value === "number") expect(Number.isFinite(cell.value)).toBe(true);
      for (const id of cell.sources ?? []) expect(known).toContain(id);
    }
  }
}
