/** A chart in the XML of office programs (DrawingML, ECMA-376 part 1, 21.2), elements in the order of its schema. */
import type { OfficeChart, OfficeSeries } from "./office";
import type { Paint } from "./theme";

interface Options {
  paint: Paint;
  /** A face that every office program has. */
  font: string;
}

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** English Metric Units in a point. */
const POINT = 12_700;
/** About as many categories are labelled. */
const LABELS = 9;

/**
 * The chart part of a presentation. Its workbook, related as rId1, holds the categories in column A of "Sheet1" and the
 * series from column B on, in their order, with names in the first row.
 */
export function officeChartXml(chart: OfficeChart, { paint, font }: Options): string {
  const series = chart.series.map((one, i) => ({ one, i }));
  const areas = series.filter(({ one }) => one.look === "area");
  const lines = series.filter(({ one }) => one.look !== "area");
  const text = (size: number, ink: string) =>
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0"><a:solidFill>${colour(ink)}</a:solidFill><a:latin typeface="${xml(font)}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const skip = Math.max(1, Math.round(chart.categories.length / LABELS));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>`,
    ...(areas.length > 0
      ? [
          '<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>',
          ...areas.map(({ one, i }) => seriesXml(chart, one, i, paint)),
          axes,
          "</c:areaChart>",
        ]
      : []),
    ...(lines.length > 0
      ? [
          '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
          ...lines.map(({ one, i }) => seriesXml(chart, one, i, paint)),
          '<c:marker val="1"/>',
          axes,
          "</c:lineChart>",
        ]
      : []),
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${line(paint.rule, 0.75)}</c:spPr>${text(12, paint.muted)}`,
    `<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${skip}"/><c:tickMarkSkip val="${skip}"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>',
    ...(chart.most === undefined ? [] : [`<c:max val="${chart.most}"/>`]),
    '<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>',
    `<c:majorGridlines><c:spPr>${line(paint.rule, 0.5)}</c:spPr></c:majorGridlines>`,
    `<c:title><c:tx><c:rich><a:bodyPr rot="-5400000" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="1200" b="0"><a:solidFill>${colour(paint.muted)}</a:solidFill><a:latin typeface="${xml(font)}"/></a:rPr><a:t>${xml(chart.unit)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    `<c:numFmt formatCode="${xml(chart.format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${text(12, paint.muted)}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/></c:valAx>`,
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>",
    `<c:legend><c:legendPos val="b"/>${chart.series.map(({ unlisted }, i) => (unlisted ? `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>` : "")).join("")}<c:overlay val="0"/>${text(11, paint.ink)}</c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join("");
}

function seriesXml(
  { categories, format }: OfficeChart,
  { name, values, ink, opacity, look }: OfficeSeries,
  i: number,
  paint: Paint,
): string {
  const column = columnName(i + 1);
  const rows = categories.length + 1;
  const fill = paint[ink];
  const categoryPoints = categories.map((category, at) => point(at, category)).join("");
  const points = values.flatMap((value, at) => (value === null ? [] : [point(at, String(value))])).join("");
  const shape = {
    area: `<c:spPr><a:solidFill>${colour(fill, opacity)}</a:solidFill>${line(paint.paper, 0.5)}</c:spPr>`,
    line: `<c:spPr>${line(fill, 2.25)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`,
    dashed: `<c:spPr>${line(fill, 2, "dash")}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`,
    dotted: `<c:spPr>${line(fill, 2, "sysDot")}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`,
    points: dots(`<a:solidFill>${colour(fill)}</a:solidFill>${line(paint.paper, 0.75)}`),
    // Some programs draw no outline: the filling alone tells it from the others too.
    "unsure-points": dots(`<a:solidFill>${colour(fill, 0.3)}</a:solidFill>${line(fill, 1.25, "sysDot")}`),
  }[look];
  return [
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>`,
    `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/>${point(0, name)}</c:strCache></c:strRef></c:tx>`,
    shape,
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${rows}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${categoryPoints}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${rows}</c:f><c:numCache><c:formatCode>${xml(format)}</c:formatCode><c:ptCount val="${categories.length}"/>${points}</c:numCache></c:numRef></c:val>`,
    look === "area" ? "" : '<c:smooth val="0"/>',
    "</c:ser>",
  ].join("");
}

/** Points without a line between them. */
function dots(look: string): string {
  return `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>${look}</c:spPr></c:marker>`;
}

/** The name of a column of a spreadsheet, from 0: A, B … Z, AA. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

function point(at: number, value: string): string {
  return `<c:pt idx="${at}"><c:v>${xml(value)}</c:v></c:pt>`;
}

function line(ink: string, points: number, dash = "solid"): string {
  return `<a:ln w="${Math.round(points * POINT)}" cap="rnd"><a:solidFill>${colour(ink)}</a:solidFill><a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

/** `hex` as #RRGGBB. */
function colour(hex: string, opacity = 1): string {
  const value = hex.slice(1).toUpperCase();
  return opacity === 1
    ? `<a:srgbClr val="${value}"/>`
    : `<a:srgbClr val="${value}"><a:alpha val="${Math.round(opacity * 100_000)}"/></a:srgbClr>`;
}

/** Text as it stands in XML, without characters that XML has none of. */
function xml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\p{Cn}]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
