/** A chart in one file, as a newcomer might begin: how many figures each paragraph of the report states. */
import { cite } from "@/data/read";
import { defineChart, type Slice } from "@/lib/chart";
import { type Params, wholeNumber } from "@/lib/url-state";

interface State {
  from: number;
}

interface ToySlice extends Slice {
  paragraphs: number[];
}

const BAR = 20;
const LABEL = 90;

export default defineChart({
  id: "toy",
  section: "topics",
  available: ({ summit }) => summit.figures.some(({ locator }) => locator.paragraph !== undefined),
  domain: ({ summit }) => ({ last: Math.max(...summit.figures.map(({ locator }) => locator.paragraph ?? 1)) }),
  params: ({ last }: { last: number }): Params<State> => ({ from: wholeNumber(1, last, 1) }),
  slice: (dataset): ToySlice => {
    const figures = dataset.summit.figures.filter(({ locator }) => locator.paragraph !== undefined);
    return {
      paragraphs: figures.flatMap(({ locator }) => locator.paragraph ?? []),
      sources: cite(
        dataset,
        figures.map(({ source }) => source),
      ),
    };
  },
  rows: ({ paragraphs, sources }: ToySlice, { from }) => ({
    bars: [...new Set(paragraphs)]
      .filter((n) => n >= from)
      .sort((a, b) => a - b)
      .map((n) => ({ n, count: paragraphs.filter((one) => one === n).length })),
    sources: sources.map(({ id }) => id),
    publisher: sources[0].publisher,
  }),
  height: (_width, { bars }) => Math.max(120, bars.length * BAR + 10),
  marks: ({ bars }, _state, size, { t, href }) => ({
    ...size,
    pick: 20,
    targets: () =>
      bars.map(({ n, count }, i) => ({
        id: `p${n}`,
        x: LABEL + ((size.width - LABEL) * count) / Math.max(...bars.map((one) => one.count)),
        y: BAR * (i + 0.5),
        group: "paragraphs",
        head: t("paragraph", { n }),
        lines: [t("figures", { n: count })],
        href: href({ from: n }),
      })),
  }),
  Svg: ({ marks, paint, active }) =>
    marks.targets().map(({ id, x, y, head }) => (
      <g key={id}>
        <text x={0} y={y + 4} fontSize={12} fill={paint.ink}>
          {head}
        </text>
        <rect x={LABEL} y={y - 6} width={x - LABEL} height={12} fill={active === id ? paint.ink : paint.stated} />
      </g>
    )),
  table: ({ bars }, _state, { t }) => ({
    caption: t("subtitle"),
    columns: [
      { id: "n", label: t("table.paragraph"), kind: "number" },
      { id: "count", label: t("table.figures"), kind: "number" },
    ],
    rows: bars.map(({ n, count }) => ({
      provenance: "computed",
      cells: [
        { text: String(n), value: n },
        { text: String(count), value: count },
      ],
    })),
  }),
  words: ({ bars, sources, publisher }, _state, { t }) => {
    const title = t("title", { n: bars.length });
    const sentences = bars.map(({ n, count }) => t("sentence", { n, count }));
    const alt = `${title}. ${sentences.join(" ")}`;
    return {
      title,
      subtitle: t("subtitle"),
      alt,
      press: t("press", { n: bars.length, publisher }),
      sentences,
      notes: [t("note")],
      sources,
    };
  },
  notable: ({ last }) => [
    { name: "default", query: "" },
    { name: "the last paragraph", query: `from=${last}` },
  ],
});
