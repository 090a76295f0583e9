import { cross } from "d3-array";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { contextOf, readQuery } from "@/components/view/chart-context";
import { dataset } from "@/data";
import { LONGEST_TITLE, notableOf } from "@/lib/chart";
import { type Box, labelBox, overlap } from "@/lib/label-placement";
import { LONGEST_PRESS } from "@/lib/press";
import { catalogueOf } from "@/lib/server/messages";
import { fallbackState } from "@/lib/url-state";
import chart from "./index";
import type { TimelineMarks } from "./marks";
import type { State } from "./params";
import { STATUSES } from "./status";

const data = dataset("sco-2024-astana");
const WIDTHS = [280, 288, 328, 592, 864, 1192, 1600];

async function view(query: string, from = data) {
  const { params, state, ignored } = readQuery(chart, chart.domain(from), query, []);
  const own = state as unknown as State;
  const slice = await chart.slice(from, own);
  const context = contextOf({ locale: "en", summit: from.summit.id, chart: "timeline" }, catalogueOf("en"), params, state);
  const rows = chart.rows(slice, own);
  return {
    ...{ slice, rows, ignored },
    marks: (width: number, height = chart.height(width, rows)) => chart.marks(rows, own, { width, height }, context),
    words: chart.words(rows, own, context),
    table: chart.table(rows, own, context),
    aside: chart.Aside ? renderToStaticMarkup(<chart.Aside rows={rows} state={own} context={context} />) : "",
    offered: ["done", "running", "due", "overdue", "passed"].filter((one) => chart.offers?.("status", one, slice, own)),
  };
}

describe("how entries stand", () => {
  it("counts plans and anniversaries in the title, and the steps taken apart", async () => {
    const { words, rows } = await view("");
    expect(rows.counts).toEqual({ done: 4, running: 6, due: 5, overdue: 1, passed: 4 });
    expect([rows.plans.length, rows.steps.length]).toEqual([20, 12]);
    expect(words.title).toBe(
      "On 27 November 2026, of 20 dated plans and anniversaries, 4 are done, 6 running, 5 ahead, 1 overdue and 4 passed with no record of completion",
    );
    expect(words.sentences.join(" ")).toContain("12 steps that had no date ahead when stated: ");
  });

  it("says so in a title and a sentence that stay short, on any day and of any theme, corridor and status", async () => {
    const { first, last, themes, corridors } = chart.domain(data);
    const params = chart.params(chart.domain(data));
    const slice = await chart.slice(data, fallbackState(params));
    // September is the longest month.
    const days = Array.from({ length: last - first + 1 }, (_, i) => `${first + i}-09-28`);
    for (const theme of ["", ...themes])
      for (const corridor of ["", ...corridors])
        for (const [status, on] of cross(["", ...STATUSES], days)) {
          const state: State = { ...fallbackState(params), theme, corridor, status, on };
          const context = contextOf({ locale: "en", summit: data.summit.id, chart: "timeline" }, catalogueOf("en"), params, { ...state });
          const { title, press } = chart.words(chart.rows(slice, state), state, context);
          expect(title.length, title).toBeLessThanOrEqual(LONGEST_TITLE);
          expect(press.length, press).toBeLessThanOrEqual(LONGEST_PRESS);
        }
  });

  it("says of a day to come that it is worked out from what is known", async () => {
    const { words, rows } = await view("on=2031-01-01");
    expect(rows.counts).toEqual({ done: 4, running: 1, due: 0, overdue: 5, passed: 10 });
    expect(words.title).toMatch(
      /^As now recorded: on 1 January 2031, of 20 dated plans and anniversaries, 4 are done, 1 running, 5 overdue/,
    );
    expect(words.carried?.join(" ")).toContain("what was known on 27 November 2026");
    expect((await view("on=2026-11-28")).words.title).toMatch(/^As now recorded/);
  });

  it("leaves out what was not stated or had not happened by the day, and says how much", async () => {
    const early = await view("on=2016-12-31");
    expect(early.table.rows.map(({ cells }) => cells[0]?.text)).toEqual([
      "SCO an observer in the UN General Assembly",
      "SCO founded by six states",
    ]);
    expect(early.words.title).toBe("2 dated steps taken and no plan known by 31 December 2016");
    expect(early.words.notes.join(" ")).toContain("30 entries are left out: they were stated or happened after 31 December 2016.");
    expect((await view("on=2001-06-14")).words.title).toBe("No dated plan, anniversary or step known by 14 June 2001");
  });

  it("judges the summit's own day by what was stated there", async () => {
    const { rows } = await view("on=2024-07-04");
    expect(rows.counts).toEqual({ done: 0, running: 3, due: 6, overdue: 0, passed: 0 });
  });

  it("says of one plan alone how it stands, not one of one", async () => {
    const one = "corridor=cku";
    const [status] = (await view(one)).rows.plans.map((entry) => entry.status);
    expect(status).toBe("due");
    expect((await view(`${one}&status=due`)).words.title).toMatch(/: the only dated plan or anniversary is still ahead$/);
    expect((await view(`${one}&status=passed`)).words.title).toMatch(/ is not past without a record of completion on 27 November 2026$/);
  });

  it("tells with the day on which it was known what an entry's note says of a day after the one judged", async () => {
    const note = async (query: string) =>
      (await view(query)).table.rows.find(({ cells }) => cells[0]?.text.startsWith("China–SCO"))?.cells.at(-1)?.text;
    expect(await note("on=2024-07-04")).toMatch(/^As known on 27 November 2026: Reported as met early/);
    expect(await note("")).toMatch(/^Reported as met early/);
  });

  it("offers only statuses that something has", async () => {
    expect((await view("")).offered).toEqual(["done", "running", "due", "overdue", "passed"]);
    expect((await view("on=2031-01-01&corridor=trans-caspian")).offered).toEqual(["overdue", "passed"]);
  });

  it("never calls overdue what was no deadline", async () => {
    const { rows } = await view("on=2035-12-31");
    const overdue = rows.plans.filter(({ status }) => status === "overdue");
    expect(overdue.map(({ dueQualifier }) => dueQualifier)).toEqual(["by", "by", "by", "by", "by"]);
    expect(rows.plans.find(({ id }) => id === "cku-operation")?.status).toBe("passed");
  });
});

describe("what is chosen", () => {
  it("shows one status out of all", async () => {
    expect((await view("status=passed")).words.title).toBe(
      "4 of 20 dated plans and anniversaries are past without a record of completion on 27 November 2026",
    );
    expect((await view("status=overdue")).words.title).toBe("1 of 20 dated plans and anniversaries is overdue on 27 November 2026");
    const none = await view("on=2024-07-05&status=overdue");
    expect(none.words.title).toMatch(/^None of \d+ dated plans and anniversaries is overdue on 5 July 2024/);
    expect(none.aside).toContain("Nothing to draw here.");
    expect(none.marks(864).entries).toEqual([]);
  });

  it("says in a word how the only plan of a corridor stands", async () => {
    expect((await view("corridor=cku")).words.title).toBe(
      "China–Kyrgyzstan–Uzbekistan: the only dated plan or anniversary is still ahead, and 2 steps are taken",
    );
  });

  it("shows one theme or corridor, and follows a corridor that has entries", async () => {
    expect((await view("corridor=cku")).table.rows).toHaveLength(3);
    expect((await view("theme=security")).words.title).toBe("Security: of 3 dated plans and anniversaries, 3 are running");
    expect(chart.follows?.({ corridor: "cku" }, data)).toEqual({ corridor: "cku" });
    expect(chart.follows?.({ corridor: "belt-road" }, data)).toBeUndefined();
    expect(chart.follows?.({ member: "kaz" }, data)).toBeUndefined();
  });

  it("takes only days of the axis", async () => {
    for (const day of ["2000-12-31", "2036-01-01", "2026-02-30", "2026-11", "tomorrow"])
      expect((await view(`on=${day}`)).ignored[0]?.accepts, day).toEqual({ kind: "date", min: "2001-01-01", max: "2035-12-31" });
  });

  it("orders all entries by date", async () => {
    const { table } = await view("order=date");
    expect(table.rows.slice(0, 4).map(({ cells }) => cells[0]?.text)).toEqual([
      "SCO founded by six states",
      "SCO an observer in the UN General Assembly",
      "India and Pakistan join",
      "Action plan for the treaty on good-neighbourliness",
    ]);
  });
});

it("names both sources where they disagree", async () => {
  const { words, table, rows } = await view("");
  expect(words.carried?.join(" ")).toContain(
    "“Draft of the Development Strategy until 2035 decided” (Kremlin); adopted (The Astana Times).",
  );
  expect(rows.groups.flatMap(({ entries }) => entries).find(({ id }) => id === "strategy-draft")?.label).toContain(
    "(The Astana Times: adopted)",
  );
  expect(table.rows.find(({ cells }) => cells[7])?.cells[7]?.text).toBe("The Astana Times: adopted");
});

it("lists what was asked without a date, the address's first, each with its link", async () => {
  const { aside, rows } = await view("");
  expect(rows.undated.map(({ id }) => id)).toEqual("q01 q06 q07 q08 q10 q11 q12 q13 q14 q15 q16 q17 q20 q21".split(" "));
  expect(aside).toContain("14 without a date");
  expect(aside).toContain('href="/en/sco-2024-astana/topics?topic=t1"');
  expect(aside).toContain('href="/en/sco-2024-astana/topics?scope=summit&amp;topic=transport"');
  const culture = await view("theme=t4");
  expect(culture.rows.undated.map(({ id }) => id)).toEqual(["q10", "q11", "q12", "q13"]);
  expect(culture.words.title).toBe("Culture, youth and education: no dated plan, anniversary or step known by 27 November 2026");
  expect(culture.words.sentences).toEqual(["No date: 4 proposals and calls of the address."]);
});

it("leads from every mark to its figure, its point or its source", async () => {
  const links = new Map(
    (await view(""))
      .marks(864)
      .targets()
      .map(({ id, href }) => [id, href?.replace("/en/sco-2024-astana/", "")]),
  );
  expect(links.get("energy-2030")).toBe("figures/p21");
  expect(links.get("ports-forum")).toBe("topics?scope=summit&topic=transport");
  expect(links.get("iran")).toBe("sources#AWAAZ-23");
});

it("is no chart of a dataset without such entries", () => {
  const { commitments: _, ...summit } = data.summit;
  expect(chart.available?.({ ...data, summit })).toBe(false);
  expect(chart.available?.(data)).toBe(true);
});

/** Every text of a drawing with its box. */
function textsOf({ texts, entries, key, panels, font }: TimelineMarks): { text: string; box: Box }[] {
  const at = (text: string, x: number, y: number, anchor: "start" | "middle" | "end", size: number, bold = false) => ({
    text,
    box: labelBox([text], { size, weight: bold ? 600 : 400 }, { x, y, anchor }, 0),
  });
  return [
    ...texts.flatMap(({ lines, x, y, bold, suffix }) => [
      ...lines.map((line, i) => at(line, x, y + i * font * 1.25, "start", font, bold)),
      ...(suffix ? [at(suffix.text, suffix.x, suffix.y, "start", font)] : []),
    ]),
    ...entries.flatMap(({ date }) => (date ? [at(date.text, date.x, date.y, date.anchor, font)] : [])),
    ...key.map(({ text, x, y }) => at(text, x + 20, y + 4.2, "start", 12)),
    ...panels.flatMap(({ on, top, ticks }) => [
      at(on.text, on.at, top - font - 12, "middle", font, true),
      ...ticks.filter(({ free }) => free).map(({ text, x }) => at(text, x, top - 6, "middle", font)),
    ]),
  ];
}

it.each(notableOf(chart, chart.domain(data)))("keeps every text of “$name” in the frame and off the others", async ({ query }) => {
  const { marks } = await view(query);
  for (const width of WIDTHS) {
    const drawn = marks(width);
    const all = textsOf(drawn);
    for (const { text, box } of all) {
      expect(box.x0, `${text} at ${width}`).toBeGreaterThanOrEqual(-0.5);
      expect(box.x1, `${text} at ${width}`).toBeLessThanOrEqual(width + 0.5);
      expect(box.y1, `${text} at ${width}`).toBeLessThanOrEqual(drawn.height + 0.5);
    }
    const over = all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) > 1 ? [`${a.text} | ${b.text}`] : [])));
    expect(over, `at ${width}`).toEqual([]);
    for (const { id, y, x0, x1 } of drawn.entries) {
      expect(x0, id).toBeGreaterThanOrEqual(0);
      expect(x1, id).toBeLessThanOrEqual(width);
      expect(y, id).toBeLessThan(drawn.height);
    }
  }
});

it("draws a date before its mark where it lies before the day judged, and behind it after that", async () => {
  const { entries, panels } = (await view("")).marks(1600);
  for (const { id, date, x0, shape } of entries) {
    if (!date || shape === "bar" || id === "founded") continue;
    const panel = panels.find(({ left, right }) => x0 >= left && x0 <= right);
    expect(date.anchor, id).toBe(x0 < (panel?.on.x ?? 0) ? "end" : "start");
  }
});

it("has two panels on a wide page, and a lane a theme where it must be low", async () => {
  const { marks, rows } = await view("");
  expect(marks(864).panels).toHaveLength(1);
  expect(marks(1192).panels).toHaveLength(2);
  const low = marks(968, 380);
  expect(low.panels).toHaveLength(1);
  expect(low.texts.filter(({ bold }) => bold).map(({ lines }) => lines[0])).toEqual(
    rows.groups.map(({ theme }) => theme?.short ?? "Of no theme"),
  );
  const named = low.texts.filter(({ bold }) => !bold).map(({ id }) => low.entries.find((entry) => entry.id === id)?.status);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((status) => status !== "overdue" && status !== "passed")).toEqual([]);
  expect(low.entries).toHaveLength(32);
  const apart = low.entries.flatMap((a, i) =>
    low.entries.slice(i + 1).filter((b) => Math.abs(a.y - b.y) < 6 && Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > -6),
  );
  expect(apart).toEqual([]);
});
