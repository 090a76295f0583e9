/** The map at the limit of what it may show, and what is said of data beyond it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { contextOf, readQuery } from "@/components/view/chart-context";
import { loadData } from "@/data";
import { MOST_CORRIDORS, MOST_DRAWN } from "@/data/limits";
import type { Dataset, Summit } from "@/data/read";
import { catalogueOf } from "@/lib/server/messages";
import { filePaint } from "@/lib/theme";
import chart from "./index";
import type { State } from "./params";

const ASTANA = "sco-2024-astana";
// Data of 500 corridors are written and read: on a busy machine that lasts.
vi.setConfig({ testTimeout: 60_000 });
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plenary-corridors-"));
  for (const part of ["series", "lines", "summits"]) cpSync(join("data", part), join(folder, part), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Astana with as many corridors, each like one of its own: the same legs under another id and name. */
function load(count: number) {
  const file = join(folder, "summits", `${ASTANA}.json`);
  const summit: Summit = JSON.parse(readFileSync(`data/summits/${ASTANA}.json`, "utf8"));
  const own = summit.corridors;
  const corridors = Array.from({ length: count }, (_, i) => {
    const like = own[i % own.length];
    if (i < own.length) return like;
    const branches = like.branches.map((branch) => ({ ...branch, id: `${branch.id}-${i}` }));
    return { ...like, id: `${like.id}-${i}`, name: `${like.name} ${i}`, short: `${like.short} ${i}`, branches };
  });
  writeFileSync(file, JSON.stringify({ ...summit, corridors }));
  return loadData(folder);
}

async function view(dataset: Dataset, query = "") {
  const read = readQuery(chart, chart.domain(dataset), query, []);
  const state = read.state as unknown as State;
  const slice = await chart.slice(dataset, state);
  const context = contextOf({ locale: "en", summit: ASTANA, chart: "corridors" }, catalogueOf("en"), read.params, read.state);
  const rows = chart.rows(slice, state);
  const size = { width: 864, height: chart.height(864, rows) };
  const marks = chart.marks(rows, state, size, context);
  const svg = renderToStaticMarkup(<chart.Svg marks={marks} paint={filePaint("light")} active={null} uid="m" context={context} />);
  return { slice, rows, marks, svg, table: chart.table(rows, state, context), words: chart.words(rows, state, context) };
}

it("500 corridors are refused, in one sentence that says how many a summit may have", () => {
  expect(load(500).faults.map(({ message }) => message.replace(`${folder}/`, ""))).toEqual([
    `summits/${ASTANA}.json: corridors: expected a list of at most ${MOST_CORRIDORS} entries, got 500`,
  ]);
});

it("as many corridors as there may be are drawn on one map, which weighs what a picture may, and listed", async () => {
  const { datasets, faults } = load(MOST_CORRIDORS);
  expect(faults).toEqual([]);
  const dataset = datasets.get(ASTANA);
  if (!dataset) throw new Error("no dataset");
  const { rows, marks, svg, table, words } = await view(dataset);
  expect(rows.corridors).toHaveLength(MOST_CORRIDORS);
  expect(new Set(marks.lines.map(({ corridor }) => corridor)).size).toBe(MOST_CORRIDORS);
  expect(table.rows.length).toBeLessThan(MOST_DRAWN);
  expect(gzipSync(svg).length / 1024).toBeLessThan(40);
  expect(words.title).toContain(`All ${MOST_CORRIDORS - 6} corridors`);
  const one = await view(dataset, "show=cku");
  expect(one.table.rows.length).toBeLessThan(table.rows.length / 10);
});
