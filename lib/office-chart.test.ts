import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { OfficeChart } from "./office";
import { officeChartXml } from "./office-chart";
import { filePaint } from "./theme";

const chart: OfficeChart = {
  categories: ["2000", "2001", "2002"],
  unit: "billion <US> dollars",
  format: "#,##0",
  series: [
    { name: "A & B\u0007", values: [1, null, 0], ink: "measured", opacity: 0.5, look: "area" },
    { name: "said", values: [null, 3.25, null], ink: "stated", look: "points" },
    { name: "said", values: [null, 4, null], ink: "stated", look: "unsure-points", unlisted: true },
    { name: "needed", values: [1, 2, 3], ink: "needed", look: "dashed" },
  ],
};

const document = new new JSDOM("").window.DOMParser().parseFromString(
  officeChartXml(chart, { paint: filePaint("light"), font: "Arial" }),
  "application/xml",
);
const all = (name: string, within: ParentNode = document) => [...within.querySelectorAll(`*|${name}`)];
const children = (element: Element) => [...element.children].map(({ localName }) => localName);

/** Sequences of the schema (ECMA-376 part 1, dml-chart.xsd), of the elements that are written. */
const SEQUENCES: Record<string, string[]> = {
  chartSpace: ["date1904", "roundedCorners", "chart", "spPr", "externalData"],
  chart: ["autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"],
  plotArea: ["layout", "areaChart", "lineChart", "catAx", "valAx", "spPr"],
  areaChart: ["grouping", "varyColors", "ser", "axId", "axId"],
  lineChart: ["grouping", "varyColors", "ser", "ser", "ser", "marker", "axId", "axId"],
  catAx: [
    ...["axId", "scaling", "delete", "axPos", "numFmt", "majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr"],
    ...["crossAx", "crosses", "auto", "lblAlgn", "lblOffset", "tickLblSkip", "tickMarkSkip", "noMultiLvlLbl"],
  ],
  valAx: [
    ...["axId", "scaling", "delete", "axPos", "majorGridlines", "title", "numFmt", "majorTickMark", "minorTickMark"],
    ...["tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossBetween"],
  ],
  legend: ["legendPos", "legendEntry", "overlay", "txPr"],
};

describe("a chart in the XML of office programs", () => {
  it.each(Object.entries(SEQUENCES))("has what is in %s in the order of the schema", (name, sequence) => {
    expect(children(all(name).find((element) => name !== "chart" || element.parentElement?.localName === "chartSpace") as Element)).toEqual(
      sequence,
    );
  });

  it("has series in the order of the schema, lines with markers and areas without", () => {
    const [area, ...lines] = all("ser");
    expect(children(area)).toEqual(["idx", "order", "tx", "spPr", "cat", "val"]);
    for (const line of lines) expect(children(line)).toEqual(["idx", "order", "tx", "spPr", "marker", "cat", "val", "smooth"]);
  });

  it("keeps each number at its category, and leaves out what is unknown", () => {
    const values = all("ser").map((ser) =>
      all("val", ser).flatMap((val) => all("pt", val).map((pt) => [pt.getAttribute("idx"), pt.textContent])),
    );
    expect(values[0]).toEqual([
      ["0", "1"],
      ["2", "0"],
    ]);
    expect(values[1]).toEqual([["1", "3.25"]]);
    expect(
      all("f")
        .map(({ textContent }) => textContent)
        .slice(0, 6),
    ).toEqual(["Sheet1!$B$1", "Sheet1!$A$2:$A$4", "Sheet1!$B$2:$B$4", "Sheet1!$C$1", "Sheet1!$A$2:$A$4", "Sheet1!$C$2:$C$4"]);
  });

  it("says texts as they are, without what XML cannot hold", () => {
    expect(
      all("tx")
        .flatMap((tx) => all("v", tx))
        .map(({ textContent }) => textContent),
    ).toEqual(["A & B ", "said", "said", "needed"]);
    expect(all("t").map(({ textContent }) => textContent)).toEqual(["billion <US> dollars"]);
  });

  it("lists what says the same once", () => {
    expect(all("legendEntry").map((entry) => all("idx", entry)[0].getAttribute("val"))).toEqual(["2"]);
  });
});
