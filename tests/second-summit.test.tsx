import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { chartsOf } from "@/charts/available";
import { HeadlineFigures } from "@/components/page/headline-figures";
import { LedgerEntry } from "@/components/page/ledger-entry";
import { RelatedCharts } from "@/components/page/related-charts";
import { formatsFor } from "@/lib/format";
import { ledger, ledgerParams } from "@/lib/ledger";
import { translatorOf } from "@/lib/server/open";
import { corridorInk } from "@/lib/theme";
import { fallbackState } from "@/lib/url-state";
import { describeContract } from "./contract";
import { stage } from "./contract/view";
import { readSummit, SECOND } from "./second-summit";

const second = readSummit(SECOND);
const charts = await chartsOf(second);

for (const chart of charts) describeContract(chart, second);

it("has the charts that its dataset holds something for", () => {
  expect(charts.map(({ id }) => id)).toEqual(["trade-targets", "trade-by-member", "trade-matrix", "topics"]);
});

it.each([
  ["no figure that the trade charts are about", { ...SECOND, anchors: {} }],
  ["members whose trade nobody measured", { ...SECOND, members: [{ country: "HUN", status: "member" as const, source: "OFFICE" }] }],
])("has no trade charts where it has %s", async (_, summit) => {
  expect((await chartsOf(readSummit(summit))).map(({ id }) => id)).toEqual(["topics"]);
});

it("is refused where a trade chart is to be about a share", () => {
  const anchors = { memberTrade: { figure: "f1" } };
  expect(() => readSummit({ ...SECOND, anchors })).toThrow(
    "anchors.memberTrade.figure: expected a figure in trillion US dollars, got 'f1' in \"%\"",
  );
});

it("has no chart of topics where no theme has a point", async () => {
  expect((await chartsOf(readSummit({ ...SECOND, proposals: [] }))).map(({ id }) => id)).not.toContain("topics");
});

it("gives themes their colours by their place, whatever their ids", async () => {
  const topics = charts.find(({ id }) => id === "topics") ?? charts[0];
  const markup = (await stage(topics, second, "")).svg(864);
  expect(markup).toContain('fill="#E1E8EF"');
  expect(markup).toContain('fill="#DAE9EA"');
});

it("gives a corridor the colour of its name, or else one by its place", () => {
  expect([corridorInk("cku", 0), corridorInk("middle", 0), corridorInk("paper", 5)]).toEqual(["cku", "belt-road", "trans-caspian"]);
});

it("shows its figures and links only to the charts it has", () => {
  const t = translatorOf("en");
  const formats = formatsFor("en");
  const base = "/en/second-2026";
  const [row] = ledger(second, fallbackState(ledgerParams(second)));
  const figures = renderToStaticMarkup(<HeadlineFigures dataset={second} base={base} t={t} formats={formats} />);
  const entry = renderToStaticMarkup(
    <LedgerEntry row={row} dataset={second} base={base} site="https://example.org" t={t} formats={formats} />,
  );
  expect(figures).toContain("12");
  expect(figures + entry).not.toMatch(/NaN|undefined/);
  const related = renderToStaticMarkup(
    <RelatedCharts place={{ locale: "en", summit: "second-2026", chart: "topics" }} charts={charts} t={t} />,
  );
  expect(Array.from(related.matchAll(/href="([^"]+)"/g), ([, href]) => href)).toEqual([
    `${base}/trade-targets`,
    `${base}/trade-by-member`,
    `${base}/trade-matrix`,
  ]);
});
