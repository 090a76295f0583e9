/** A chart in one file, as a newcomer might begin: how many figures each paragraph of the report states. */
import { defineChart, type Slice } from "@/lib/chart";
import { type Params, wholeNumber } from "@/lib/url-state";

interface State {
  from: number;
}

interface ToySlice extends Slice {
  paragraphs: number[];
}

export default defineChart({
  id: "toy",
  section: "topics",
  domain: () => ({ last: 8 }),
  params: ({ last }: { last: number }): Params<State> => ({ from: wholeNumber(1, last, 1, { control: "hidden" }) }),
  slice: ({ summit }): ToySlice => ({ paragraphs: summit.figures.flatMap(({ locator }) => locator.paragraph ?? []), sources: [] }),
  rows: ({ paragraphs }: ToySlice, { from }) =>
    [...new Set(paragraphs)].filter((n) => n >= from).map((n) => ({ n, count: paragraphs.filter((one) => one === n).length })),
  height: (_width, rows) => rows.length * 20 + 10,
  marks: (rows, _state, size, { href }) => ({
    ...size,
    pick: 20,
    targets: rows.map(({ n, count }, i) => ({
      id: `p${n}`,
      x: 10 + count * 10,
      y: 10 + i * 20,
      group: "paragraphs",
      head: `Paragraph ${n}`,
      lines: [`${count} figures`],
      href: href({ from: n }),
    })),
  }),
  Svg: ({ marks, paint }) =>
    marks.targets.map(({ id, x, y }) => <rect key={id} x={0} y={y - 6} width={x} height={12} fill={paint.stated} />),
  table: (rows) => ({
    caption: "Figures by paragraph",
    columns: [
      { id: "n", label: "Paragraph", kind: "number" },
      { id: "count", label: "Figures", kind: "number" },
    ],
    rows: rows.map(({ n, count }) => ({
      cells: [
        { text: String(n), value: n },
        { text: String(count), value: count },
      ],
    })),
  }),
  words: (rows) => ({
    title: `${rows.length} paragraphs state figures`,
    subtitle: "Figures by paragraph",
    alt: "Bars",
    sentences: [],
    notes: [],
    sources: [],
  }),
  notable: [{ name: "default", query: "" }],
});
