import { describe, expect, it } from "vitest";
import { dataset, newestSummit } from "@/data";
import { notableOf } from "@/lib/chart";
import { contrastRatio } from "@/lib/contrast";
import { type Box, labelBox, overlap } from "@/lib/label-placement";
import { translatorOf } from "@/lib/server/open";
import { tableCsv } from "@/lib/table-csv";
import { MORE_CONTRAST, TOKENS } from "@/lib/theme";
import { stage } from "@/tests/contract/view";
import { small, state } from "@/tests/small-matrix";
import { classesOf } from "./classes";
import chart from "./index";
import type { MatrixMarks } from "./marks";
import { select } from "./select";

const data = dataset(newestSummit());
const of = (query: string) => stage(chart, data, query);
const marksAt = async (query: string, width = 864) => (await of(query)).marks(width) as MatrixMarks;
const cellAt = async (query: string, id: string, width = 864) => (await marksAt(query, width)).cells.find((cell) => cell.id === id);
const YEARS = Array.from({ length: 21 }, (_, i) => 2000 + i);

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
