import { describe, expect, it } from "vitest";
import tradeTargets from "@/charts/trade-targets";
import { contextOf } from "@/components/view/chart-context";
import { dataset, newestSummit } from "@/data";
import { notableOf } from "@/lib/chart";
import { contrastRatio } from "@/lib/contrast";
import { type Box, labelBox, overlap } from "@/lib/label-placement";
import { catalogueOf } from "@/lib/server/messages";
import { translatorOf } from "@/lib/server/open";
import { tableCsv } from "@/lib/table-csv";
import { MORE_CONTRAST, TOKENS } from "@/lib/theme";
import { stage } from "@/tests/contract/view";
import { classesOf, classOf } from "./classes";
import chart from "./index";
import type { MatrixMarks } from "./marks";
import { type MatrixSlice, select } from "./select";

const data = dataset(newestSummit());
const of = (query: string) => stage(chart, data, query);
const marksAt = async (query: string, width = 864) => (await of(query)).marks(width) as MatrixMarks;
const cellAt = async (query: string, id: string, width = 864) => (await marksAt(query, width)).cells.find((cell) => cell.id === id);
const YEARS = Array.from({ length: 21 }, (_, i) => 2000 + i);

/** Two members and a third that reports nothing; million US dollars, row by row. */
const small: MatrixSlice = {
  years: [2019, 2020],
  members: [
    { id: "aaa", alpha2: "FJ" },
    { id: "bbb", alpha2: "TO" },
    { id: "ccc", alpha2: "WS" },
  ],
  cluster: ["bbb", "aaa", "ccc"],
  flows: [
    [null, 400, 1, 100, null, 0, 2, null, null],
    [null, 30, 1, 70, null, 5, 20, 5, null],
  ],
  kinds: [
    { basis: "measured", source: "S" },
    { basis: "mirror", source: "S" },
    { basis: "not-found", source: "S" },
  ],
  kindOf: [".000.012.", ".000.011."],
  organisation: "AO",
  asAt: "2024-07",
  sources: [],
};
const state = { show: "flow", order: "size", year: 2020, member: "" } as const;

describe("the sum of a year", () => {
  it("counts each flow once: it is the trade among members that the trade target is held against", async () => {
    const { table } = await stage(tradeTargets, data, "reading=among");
    const slice = chart.slice(data, { ...state, member: "" });
    for (const year of YEARS) {
      const rows = select((await slice) as MatrixSlice, { ...state, year });
      const target = table.rows.find(({ cells, provenance }) => cells[0]?.value === year && provenance !== "computed")?.cells[2]?.value;
      expect((rows.total ?? 0) / 1e9, String(year)).toBeCloseTo(Number(target), 2);
    }
    expect(select((await slice) as MatrixSlice, state).total).toBeCloseTo(334_164_793_000, -4);
  });
});

describe("titles", () => {
  it.each([
    ["", "China to India was the largest flow among members in 2020: $66.8 billion, 20% of the total"],
    ["show=balance", "China sold India $47.9 billion more than India sold China in 2020, the widest gap between two members"],
    ["member=kaz", "Kazakhstan sold the other members goods for $19.5 billion in 2020, 46% of it to China; they sold it $28.1 billion"],
    [
      "member=irn&year=2010",
      "Iran sold the other members goods for $30.8 billion in 2010 by their own reports, 59% of it to China; they sold it $19 billion",
    ],
    [
      "show=balance&member=kaz",
      "Kazakhstan sold the other members $8.59 billion less than they sold it in 2020; the gap is widest with Russia",
    ],
  ])("of %s say what its cells hold", async (query, title) => {
    expect((await of(query)).words.title).toBe(title);
  });

  const titleOf = (slice: MatrixSlice, show: "flow" | "balance", member = "") => {
    const own = { ...state, show, member };
    const params = chart.params({ firstYear: 2019, lastYear: 2020, members: ["aaa", "bbb", "ccc"] });
    const context = contextOf({ locale: "en", summit: "s", chart: "trade-matrix" }, catalogueOf("en"), params as never, own as never);
    return chart.words(select(slice, own), own, context as never).title;
  };
  const only = (flows: (number | null)[]): MatrixSlice => ({ ...small, flows: [small.flows[0], flows] });

  it("say so where the largest flow is the importer’s report, or the only one", () => {
    expect(titleOf(only([null, 1, 1, 1, null, 1, 20, 5, null]), "flow")).toBe(
      "Samoa to Fiji was the largest flow among members in 2020 by Fiji’s reports: $20 million, 69% of the total",
    );
    expect(titleOf(only([null, 1, null, null, null, null, null, null, null]), "flow")).toBe(
      "Fiji to Tonga is the only flow among members found for 2020: $1 million",
    );
  });

  it("say whose reports a balance rests on where one side reports nothing", () => {
    const mirrored = only([null, 1, 1, 1, null, 1, 20, 5, null]);
    expect(titleOf(mirrored, "balance")).toBe(
      "Samoa sold Fiji $19 million more than Fiji sold Samoa in 2020 by Fiji’s reports, the widest gap between two members",
    );
    expect(titleOf(mirrored, "balance", "ccc")).toBe(
      "Samoa sold the other members $23 million more than they sold it in 2020 by their own reports; the gap is widest with Fiji",
    );
  });

  it("say so where nothing was found, or one side alone", () => {
    const none = only(Array(9).fill(null));
    const out = only([null, 1, null, null, null, null, null, null, null]);
    expect([titleOf(none, "flow"), titleOf(none, "flow", "aaa")]).toEqual([
      "No flow among members was found for 2020",
      "No flow to or from Fiji was found for 2020",
    ]);
    expect([titleOf(out, "flow", "aaa"), titleOf(out, "flow", "bbb")]).toEqual([
      "Fiji sold the other members goods for $1 million in 2020, 100% of it to Tonga",
      "The other members sold Tonga goods for $1 million in 2020; what it sold them was not found",
    ]);
    expect([titleOf(out, "balance"), titleOf(out, "balance", "bbb")]).toEqual([
      "No balance can be worked out for 2020: no pair of members has both sides",
      "No balance of Tonga can be worked out for 2020: no pair has both sides",
    ]);
  });
});

it("knows of each flow whose report it is", () => {
  const { flows } = select(small, state);
  expect(flows.map(({ value, provenance }) => [value, provenance])).toEqual([
    [30e6, "measured"],
    [1e6, "measured"],
    [70e6, "measured"],
    [5e6, "measured"],
    [20e6, "mirror"],
    [5e6, "mirror"],
  ]);
});

describe("balances", () => {
  it("are exports minus the other side’s exports, of opposite signs, and unknown where one side is", () => {
    const rows = select(small, { ...state, show: "balance", year: 2019 });
    const values = Object.fromEntries([...rows.cells].map(([key, { value }]) => [key, value]));
    expect(values).toEqual({ "aaa-bbb": 300e6, "bbb-aaa": -300e6, "aaa-ccc": -1e6, "ccc-aaa": 1e6, "bbb-ccc": null, "ccc-bbb": null });
    expect(rows.sums.get("aaa")).toEqual({ out: 401e6, in: 102e6, balance: 299e6 });
    expect(rows.sums.get("bbb")).toEqual({ out: 100e6, in: 400e6, balance: -300e6 });
  });

  it("rest on mirror data where either side is", () => {
    const rows = select(small, { ...state, show: "balance" });
    expect([...rows.cells.values()].filter(({ mirror }) => mirror).map(({ id }) => id)).toEqual([
      "aaa-ccc",
      "bbb-ccc",
      "ccc-aaa",
      "ccc-bbb",
    ]);
  });

  it("are told apart by their sign in every cell, at any width, not by colour alone", async () => {
    for (const width of [280, 328, 864])
      for (const { look, text } of (await marksAt("show=balance&year=2010", width)).cells)
        if (look.kind === "value") expect(text?.[0], `${width}`).toBe(look.fill === "measured" ? "+" : "−");
  });

  it("are tabulated with the two flows they are made of", async () => {
    const { rows, columns } = (await of("show=balance")).table;
    expect(columns.map(({ id }) => id)).toEqual(["year", "from", "to", "exports", "imports", "balance", "source"]);
    const iran = rows.find(({ cells }) => cells[1]?.text === "Iran" && cells[2]?.text === "China");
    expect(iran?.provenance).toBe("computed");
    expect(iran?.cells.slice(3, 6).map((cell) => cell?.text)).toEqual(["6,401.2 (mirror data)", "8,513", "-2,111.8"]);
  });
});

describe("cells", () => {
  it("without data are broken outlines with a question mark; zero is another thing", async () => {
    expect(await cellAt("year=2000", "irn-tjk")).toMatchObject({ text: "?", look: { kind: "gap", opacity: 0 } });
    expect(await cellAt("year=2000&show=balance", "tjk-irn")).toMatchObject({ text: "?", look: { kind: "gap" } });
    const { cells } = select(small, { ...state, year: 2019 });
    expect(["bbb-ccc", "ccc-bbb"].map((key) => cells.get(key)?.value)).toEqual([0, null]);
    expect((await of("year=2000")).words.notes).toContain(
      "1 flow of 2000 has no value from either side; it is drawn as a broken outline, not as zero.",
    );
  });

  it("of mirror data have a corner, and the note counts them", async () => {
    const { cells } = await marksAt("");
    expect(cells.filter(({ look }) => look.corner).map(({ id }) => id.slice(0, 3))).toEqual(Array(9).fill("irn"));
    expect((await of("")).words.carried?.[2]).toMatch(/: 9 of 90 flows in 2020, 2\.4% of their sum\.$/);
    const csv = tableCsv((await of("")).table, translatorOf("en"));
    expect(csv.split("\r\n").filter((line) => line.includes("mirror"))).toHaveLength(9);
  });

  it("keep the colours of their amounts in every year", async () => {
    const looks = new Set<string>();
    for (const year of YEARS) looks.add(JSON.stringify((await marksAt(`year=${year}`)).key));
    expect(looks.size).toBe(1);
  });

  it("are written alike where they are alike: no hundredths in some cells of a phone and none in others", async () => {
    const { cells } = await marksAt("", 328);
    expect(cells.flatMap(({ text }) => text ?? []).every((text) => /^(\d\d|\d(\.\d)?)$/.test(text))).toBe(true);
    expect(await cellAt("", "chn-ind", 328)).toMatchObject({ text: "67" });
    expect(await cellAt("", "chn-ind")).toMatchObject({ text: "66.8" });
    expect(await cellAt("", "pak-ind")).toMatchObject({ text: "<0.01" });
  });

  it("outside the row and the column of the member followed are faded and say nothing", async () => {
    const { cells, bands } = await marksAt("member=kaz");
    expect(bands.map(({ id }) => id)).toEqual(["row", "column"]);
    expect(cells.filter(({ faded }) => !faded)).toHaveLength(18);
    for (const { id, faded, text } of cells) expect([faded, text === null]).toEqual(Array(2).fill(!id.includes("kaz")));
  });

  it("have text that can be read on every class, light and dark, with more contrast too", () => {
    const hex = (look: 0 | 1, token: keyof typeof TOKENS, more: boolean) => ((more && MORE_CONTRAST[token]) || TOKENS[token])[look];
    const mixed = (over: string, under: string, part: number) =>
      `#${[1, 3, 5]
        .map((at) => {
          const [a, b] = [over, under].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
          return Math.round(a * part + b * (1 - part))
            .toString(16)
            .padStart(2, "0");
        })
        .join("")}`;
    for (const show of ["flow", "balance"] as const)
      for (const fill of show === "flow" ? (["measured"] as const) : (["measured", "grey-1"] as const))
        for (const look of [0, 1] as const)
          for (const more of [false, true]) {
            const { tints } = classesOf(1e10, show);
            const grounds = tints.map((tint) => mixed(hex(look, fill, more), hex(look, "paper", more), tint));
            grounds.forEach((ground, i) => {
              const ink = hex(look, i === tints.length - 1 ? "paper" : "ink", more);
              expect(contrastRatio(ink, ground), `${show} ${fill} ${i} ${look} ${more}`).toBeGreaterThanOrEqual(4.5);
            });
            // Each class is darker on paper, lighter on a dark page, than the one below: in grey print too.
            grounds.slice(1).forEach((ground, i) => {
              expect(contrastRatio(ground, grounds[i])).toBeGreaterThan(1.15);
            });
          }
  });
});

it("puts amounts into classes at powers of ten, up to that of the largest", () => {
  const flow = classesOf(77_023_158_000, "flow");
  expect(flow.from).toEqual([1e7, 1e8, 1e9, 1e10]);
  expect([1, 1e7, 99e6, 1e9, 66.8e9].map((amount) => classOf(flow, amount))).toEqual([0, 1, 1, 3, 4]);
  expect(classesOf(47e9, "balance").from).toEqual([1e8, 1e9, 1e10]);
  expect(classOf(classesOf(47e9, "balance"), -13e9)).toBe(3);
  expect(classesOf(0, "flow").from.every(Number.isFinite)).toBe(true);
});

describe("orders", () => {
  const codes = async (query: string) => (await marksAt(query, 328)).heads.slice(0, 10).map(({ text }) => text);

  it("by size and by closeness stay while the year changes", async () => {
    for (const order of ["size", "cluster"]) expect(await codes(`order=${order}&year=2000`)).toEqual(await codes(`order=${order}`));
    expect(await codes("")).toEqual(["CHN", "RUS", "IND", "IRN", "KAZ", "BLR", "PAK", "UZB", "KGZ", "TJK"]);
  });

  it("by closeness bring Belarus to Russia and the traders with China together", async () => {
    expect(await codes("order=cluster")).toEqual(["PAK", "IND", "CHN", "IRN", "KGZ", "UZB", "KAZ", "RUS", "BLR", "TJK"]);
    expect((await of("order=cluster")).words.notes.join(" ")).toContain("average linkage");
  });

  it("by name go by the reader’s language", async () => {
    expect(await codes("order=name")).toEqual(["BLR", "CHN", "IND", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "UZB"]);
  });

  it("are the same in table and drawing", async () => {
    const { table, marks } = await of("order=name");
    const drawn = (marks(864) as MatrixMarks).cells.map(({ id }) => id.slice(0, 3));
    expect(table.rows).toHaveLength(drawn.length);
    expect(table.rows[0].cells[1]?.text).toBe("Belarus");
  });
});

describe("targets", () => {
  it("tell a flow, whose report it is, its share, and the flow the other way", async () => {
    const tips = (await marksAt("")).targets();
    expect(tips).toHaveLength(100);
    expect(tips.find(({ id }) => id === "irn-chn")).toMatchObject({
      group: "irn",
      head: "Iran to China: $6.4 billion",
      lines: ["1.9% of trade among members in 2020", "mirror data: as China reports", "the other way: $8.51 billion"],
      href: "/en/sco-2024-astana/trade-matrix?member=irn",
    });
    expect(tips.find(({ id }) => id === "kaz")).toMatchObject({
      head: "Kazakhstan, 2020",
      lines: ["to all others $19.5 billion", "from all others $28.1 billion"],
    });
    expect((await marksAt("year=2000")).targets().find(({ id }) => id === "irn-tjk")).toMatchObject({
      head: "Iran to Tajikistan: not found",
      lines: ["neither side gives a value", "the other way: $1.94 million"],
    });
  });

  it("let go of the member that is followed", async () => {
    const tips = (await marksAt("member=irn")).targets();
    expect(tips.find(({ id }) => id === "irn-chn")?.href).toBe("/en/sco-2024-astana/trade-matrix");
  });
});

it("says where its data end, and names who is counted", async () => {
  const { words } = await of("year=2005");
  expect(words.carried).toContain("Nothing newer than 2020 was found.");
  expect(words.carried?.[0]).toBe("The 10 members of July 2024 are counted in every year.");
  expect(words.dataEnd).toBe(2020);
});

describe("words in the drawing", () => {
  it.each([280, 288, 328, 460, 592, 864, 1200, 1600])("at %i pixels keep apart and in the frame", async (width) => {
    for (const { query } of notableOf(chart, chart.domain(data))) {
      const { heads, words, key, cells, font, height } = await marksAt(query, width);
      const boxes: { id: string; box: Box }[] = [
        ...heads.map(({ id, text, look, ...at }) => ({
          id,
          box: labelBox([text], { size: font, weight: look === "faded" ? 400 : 600 }, at, 0),
        })),
        ...[...words, ...key.texts].map(({ id, text, ...at }) => ({ id, box: labelBox([text], { size: 12 }, at, 0) })),
        ...key.swatches.map(({ id, x, y, ...size }) => ({ id, box: { x0: x, y0: y, x1: x + size.width, y1: y + size.height } })),
      ];
      boxes.forEach(({ id, box }, i) => {
        const where = `${id}, ${query} at ${width}`;
        expect(box.x0 >= -0.5 && box.x1 <= width + 0.5 && box.y0 >= 0 && box.y1 <= height, `${where} ${JSON.stringify(box)}`).toBe(true);
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other.box), `${where} on ${other.id}`).toBe(0);
        for (const cell of cells)
          expect(overlap(box, { x0: cell.x, y0: cell.y, x1: cell.x + cell.width, y1: cell.y + cell.height }), where).toBe(0);
      });
    }
  });
});
