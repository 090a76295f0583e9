/** Two views side by side as one picture, on one scale where their units agree, with what they differ in below. */
import { createElement } from "react";
import { comparedBriefly } from "@/components/compare/sentences";
import { onAxis, sharedAxis } from "@/components/view/shared-axis";
import type { PictureOptions } from "@/lib/picture-options";
import { PICTURE_FAMILIES, pngOf } from "@/lib/server/png";
import { withFilesInside } from "@/lib/server/static-files";
import { wrapText } from "@/lib/text-width";
import { filePaint, SANS, SERIF } from "@/lib/theme";
import { frameFor } from "./files";
import { type Frame, Unfit } from "./frame";
import { Picture } from "./picture";
import type { SharedView } from "./shared-view";

/** The width of each side and the height of the whole where both have room in it, in CSS pixels; and how many pixels of a PNG each is. */
const SIDE = 500;
const HEIGHT = 525;
const SCALE = 1.2;
const FOOT = { size: 11, leading: 14, pad: 16 };

type Both<T> = readonly [T, T];

/** As SVG, or as PNG of 1200 × 630 pixels; higher where a side has no room in that. Throws TooMany. */
export async function pairPicture(format: "png" | "svg", views: Both<SharedView>, look: PictureOptions["look"]): Promise<string | Buffer> {
  return format === "svg" ? svgOf(views, look) : pngOf(() => svgOf(views, look, PICTURE_FAMILIES), SCALE);
}

async function svgOf(
  [left, right]: Both<SharedView>,
  look: PictureOptions["look"],
  families = { sans: SANS, serif: SERIF },
): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const paint = filePaint(look);
  const { context } = left.view;
  const text = comparedBriefly([left.view, right.view], context);
  const lines = wrapText(text, 2 * (SIDE - FOOT.pad), { size: FOOT.size });
  const foot = lines.length * FOOT.leading + FOOT.pad;
  const axis = sharedAxis([left.view, right.view]);
  const framed = [left, right].map((shared) => ({ ...shared, view: onAxis(shared.view, axis) }));
  const frames = framesOf(framed, HEIGHT - foot);
  const height = Math.max(...frames.map((frame) => frame.height)) + foot;
  const sides = framed.map(({ view, marked, link }, i) =>
    createElement(Picture, {
      key: i,
      x: i * SIDE,
      uid: `p${i}`,
      view,
      mark: marked?.id ?? null,
      frame: frames[i],
      look,
      description: [view.words.alt, link].join(" "),
      families,
    }),
  );
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${2 * SIDE} ${height}`}
      width={2 * SIDE}
      height={height}
      role="img"
      fontFamily={families.sans}
    >
      <title>{context.t("compare.of", { left: left.view.words.title, right: right.view.words.title })}</title>
      <desc>{text}</desc>
      <rect width={2 * SIDE} height={height} fill={paint.paper} />
      {sides}
      <line x1={FOOT.pad} x2={2 * SIDE - FOOT.pad} y1={height - foot} y2={height - foot} stroke={paint.rule} />
      {lines.map((line, i) => (
        <text key={line} x={FOOT.pad} y={height - foot + FOOT.size + 4 + i * FOOT.leading} fontSize={FOOT.size} fill={paint.ink}>
          {line}
        </text>
      ))}
    </svg>,
  );
  return withFilesInside(markup, [...new Set(framed.flatMap(({ view }) => view.chart.files ?? []))]);
}

/** Frames of one height for both sides, as high as given where both have room in it. */
function framesOf(sides: readonly SharedView[], height: number): Frame[] {
  const at = (high: number | null) =>
    sides.map(
      (shared) => frameFor({ ...shared, options: { look: "light", width: SIDE, height: high, scale: SCALE, frame: "brief" } }) as Frame,
    );
  try {
    return at(height);
  } catch (fault) {
    if (!(fault instanceof Unfit)) throw fault;
    return at(null);
  }
}
