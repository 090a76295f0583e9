import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { contextOf, readQuery } from "@/components/view/chart-context";
import { step } from "@/components/view/targets";
import { dataset } from "@/data";
import { notableOf } from "@/lib/chart";
import { catalogueOf } from "@/lib/server/messages";
import chart from "./index";
import type { State } from "./params";

const data = dataset("sco-2024-astana");
const WIDTHS = [280, 328, 592, 760, 864, 1240];

async function view(query: string) {
  const { params, state } = readQuery(chart, chart.domain(data), query, []);
  const slice = await chart.slice(data, state as unknown as State);
  const context = contextOf({ locale: "en", summit: data.summit.id, chart: "topics" }, catalogueOf("en"), params, state);
  const own = state as unknown as State;
  const rows = chart.rows(slice, own);
  const marks = (width: number) => chart.marks(rows, own, { width, height: chart.height(width, rows) }, context);
  return {
    ...{ slice, rows, marks },
    state: own,
    words: chart.words(rows, own, context),
    table: chart.table(rows, own, context),
    aside: chart.Aside ? renderToStaticMarkup(<chart.Aside rows={rows} state={own} context={context} />) : "",
    offered:
      params.actor.accepts.kind === "one-of" ? params.actor.accepts.values.filter((id) => chart.offers?.("actor", id, slice, own)) : [],
  };
}

it("filters figures by who stated them, and counts what is drawn", async () => {
  const putin = await view("scope=summit&by=figures&actor=vladimir-putin");
  expect(putin.rows.themes.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(["p12"]);
  expect(putin.words.title).toBe("Vladimir Putin: 1 figure");
  expect(putin.table.rows).toHaveLength(1);
  expect((await view("by=figures&topic=t2")).words.title).toBe("Trade and economic ties: 4 figures");
  expect((await view("by=figures")).words.sentences[0]).toBe("The chart draws 7 figures.");
});

it("shows the themed figures of the whole summit and says which are left out", async () => {
  const { rows, words } = await view("by=figures&scope=summit");
  expect([rows.total, rows.leftOut.length]).toEqual([14, 22]);
  expect(words.notes.join(" ")).toContain(
    "22 of the 36 figures are left out because they belong to none of the themes: number of the SCO summit",
  );
});

it("draws words of the address’s report alone, whoever the link names", async () => {
  const { rows, words, state, slice } = await view("by=words&scope=summit&actor=vladimir-putin");
  expect(rows.themes.map(({ id }) => id)).toEqual(["t1", "t2", "t3", "t4"]);
  expect(words.title).toBe("“Trade and economic ties” takes 94 of the 278 words");
  expect(words.notes.join(" ")).toMatch(/Only the address’s themes are drawn.*“Vladimir Putin” in this link has no effect here/);
  expect(chart.applies?.("actor", state, slice)).toBe(false);
});

it("names at most two themes in a title, in quotes, and counts what more are level", async () => {
  expect((await view("")).words.title).toBe("“Environment” and “Culture, youth and education” take 8 of the 13 points");
  expect((await view("scope=summit")).words.title).toBe("3 of 10 themes have 4 of the 23 points each, and none has more");
});

it("says in print who said how much where, and of nothing where there is some", async () => {
  const lines = await Promise.all(
    ["actor=kassym-jomart-tokayev", "actor=sco-council-of-heads-of-state", "actor=sco-council-of-heads-of-state&scope=summit"].map(
      async (query) => (await view(query)).words.press,
    ),
  );
  expect(lines).toEqual([
    "Kassym-Jomart Tokayev’s address at the SCO summit in Astana (3–4 July 2024) made 2 proposals, 7 calls, 1 welcome and 3 statements, counted by Plenary from The Astana Times, Trend and 3 more.",
    "In the address at the SCO summit in Astana (3–4 July 2024), SCO Council of Heads of State has no points, counted by Plenary from The Astana Times; SCO Council of Heads of State has 1 point at the summit.",
    "SCO Council of Heads of State at the SCO summit in Astana (3–4 July 2024) made 1 decision, counted by Plenary from Kremlin.",
  ]);
});

it("offers only actors who have something to draw", async () => {
  expect((await view("")).offered).toEqual(["kassym-jomart-tokayev"]);
  expect((await view("scope=summit&by=figures")).offered).toContain("xi-jinping");
  expect((await view("scope=summit")).offered).not.toContain("xi-jinping");
});

it("leads from an actor with nothing here, or a theme of the other scope, to where there is something", async () => {
  const putin = await view("actor=vladimir-putin");
  expect(putin.words.title).toBe("Vladimir Putin: no points in the address");
  expect(putin.words.sentences).toEqual(["Vladimir Putin has 2 points at the summit."]);
  expect(putin.aside).toContain("/topics?scope=summit&amp;actor=vladimir-putin");
  expect(putin.marks(864).height).toBe(104);
  const transport = await view("topic=transport");
  expect(transport.words.sentences[0]).toBe("“Transport” is not a theme of the address; others at the summit spoke on it.");
  expect(transport.aside).toContain("/topics?scope=summit&amp;topic=transport");
});

it("shows a point’s note, every source, and who gives a deadline that the report does not", async () => {
  const { aside, table } = await view("topic=t3");
  expect(aside).toContain("The report names neither goal nor year; the glaciers year 2025 comes from Kazinform and Trend.");
  expect(aside).toMatch(/2025 \(the year\) \(<[^(]*Kazinform<\/a><\/span><span>, <a[^>]*>Trend/);
  expect(aside).toMatch(/COP29 Baku, November 2024 \(<span>/);
  expect(aside).toContain("SDG 13 (general knowledge, not sourced)");
  const row = table.rows.find(({ cells }) => cells[1]?.text.startsWith("achieve the goals"));
  expect(row?.cells.map((cell) => cell?.text).slice(4)).toEqual([
    "emphasized",
    "SCO members",
    "2025 (the year) (as of Kazinform and Trend)",
    "SEED; INFORM-WATER; TREND-COP29",
    "The report names neither goal nor year; the glaciers year 2025 comes from Kazinform and Trend.",
  ]);
});

it("keeps the count of every theme and cuts no word, from a phone to a wide page", async () => {
  for (const { query } of notableOf(chart, chart.domain(data))) {
    const { marks, rows } = await view(query);
    for (const width of WIDTHS) {
      const { heads, cells } = marks(width);
      for (const theme of rows.themes)
        expect(heads.find(({ id }) => id === theme.id)?.lines.at(-1), `${theme.id} at ${width}`).toMatch(
          new RegExp(`(^| )${theme.weight}$`),
        );
      const words = new Set(
        rows.themes
          .flatMap(({ short, items }) => [short, ...items.map(({ point }) => point?.short ?? "")])
          .flatMap((text) => text.split(" ")),
      );
      const cut = [
        ...heads.map(({ lines }) => lines),
        ...cells.filter(({ kind }) => kind !== "figure" && kind !== "words").map(({ lines }) => lines),
      ]
        .flatMap((lines) => lines.filter((line) => line.endsWith("…")).map((line) => line.slice(0, -1).split(" ").at(-1) ?? ""))
        .filter((word) => !words.has(word));
      if (heads[0]?.id !== "none") expect(cut, `${query} at ${width}`).toEqual([]);
    }
  }
});

it("leads the arrow keys to every cell, down a column and across columns", async () => {
  for (const { query } of notableOf(chart, chart.domain(data))) {
    const { marks } = await view(query);
    for (const width of WIDTHS) {
      const targets = marks(width).targets();
      const reached = new Set<string>(targets.slice(0, 1).map(({ id }) => id));
      for (const id of reached)
        for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
          const next = step(targets, id, key);
          if (next) reached.add(next.id);
        }
      expect([...reached].toSorted(), `${query} at ${width}`).toEqual(targets.map(({ id }) => id).toSorted());
    }
  }
  const targets = (await view("")).marks(864).targets();
  const first = targets[0];
  expect(step(targets, first.id, "ArrowDown")?.x).toBe(first.x);
  expect(step(targets, first.id, "ArrowRight")?.x).toBeGreaterThan(first.x);
});

it("writes spans of years as years", async () => {
  const { table } = await view("by=figures&scope=summit");
  expect(table.rows.map(({ cells }) => cells[2]?.text)).toEqual(expect.arrayContaining(["2025–2027", "2024–2029", "2035"]));
});
