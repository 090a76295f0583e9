/** Two views side by side as one picture, on one scale where their units agree, with what they differ in below. */
import { createElement } from "react";
import { comparedBriefly } from "@/components/compare/sentences";
import { onAxis, sharedAxis } from "@/components/view/shared-axis";
import type { PictureOptions } from "@/lib/picture-options";
import { PICTURE_FAMILIES, pngOf } from "@/lib/server/png";
import { withFilesInside } from "@/lib/server/static-files";
import { wrapText } from "@/lib/text-width";
import { filePaint, SANS, SERIF } from "@/lib/theme";
import { type LaidOut, withSigns } from "./files";
import { type Frame, Unfit } from "./frame";
import { Picture } from "./picture";
import type { SharedView } from "./shared-view";

/** The width of each side and the height of the whole, in CSS pixels, and how many pixels of a PNG each is: 1200 × 630 in all, the one with the larger text first. */
const LAYOUTS = [
  { side: 500, height: 525, scale: 1.2 },
  { side: 600, height: 630, scale: 1 },
] as const;
const FOOT = { size: 12, leading: 15, pad: 16 };

type Both<T> = readonly [T, T];

/** As SVG, or as PNG of 1200 × 630 pixels; higher where a side has no room in that. Throws TooMany. */
export async function pairPicture(format: "png" | "svg", views: Both<SharedView>, look: PictureOptions["look"]): Promise<string | Buffer> {
  const pair = laidOutPair(views);
  return format === "svg" ? svgOf(pair, look) : pngOf(() => svgOf(pair, look, PICTURE_FAMILIES), pair.scale);
}

/** The size of that PNG, in pixels. */
export function pairSize(views: Both<SharedView>): { width: number; height: number } {
  const { side, height, scale } = laidOutPair(views);
  return { width: Math.round(2 * side * scale), height: Math.round(height * scale) };
}

interface Pair {
  views: Both<SharedView>;
  side: number;
  height: number;
  scale: number;
  /** What both differ in, in a sentence and in lines. */
  text: string;
  lines: string[];
  /** The height of those, in pixels. */
  foot: number;
  sides: LaidOut<Frame>[];
}

/** Two views in the layout that has room for all of both, else for some of both; else as high as they need. */
function laidOutPair(views: Both<SharedView>): Pair {
  const text = comparedBriefly([views[0].view, views[1].view], views[0].view.context);
  const axis = sharedAxis([views[0].view, views[1].view]);
  const framed = views.map((shared) => ({ ...shared, view: onAxis(shared.view, axis) }));
  const pairs = LAYOUTS.flatMap((layout) => {
    const lines = wrapText(text, 2 * (layout.side - FOOT.pad), { size: FOOT.size });
    const foot = lines.length * FOOT.leading + FOOT.pad;
    return { views, ...layout, text, lines, foot, sides: sidesOf(framed, layout, layout.height - foot) };
  });
  const made = pairs.filter((pair): pair is typeof pair & Pick<Pair, "sides"> => pair.sides !== undefined);
  const best = made.find(({ sides }) => sides.every(({ share }) => share === 1)) ?? made[0];
  if (best) return best;
  const [{ sides: _, ...first }] = pairs;
  const sides = sidesOf(framed, first, null) ?? [];
  return { ...first, sides, height: Math.max(...sides.map(({ frame }) => frame.height)) + first.foot };
}

async function svgOf(
  { views, side, height, text, lines, foot, sides: laid }: Pair,
  look: PictureOptions["look"],
  families = { sans: SANS, serif: SERIF },
): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const paint = filePaint(look);
  const [left, right] = views;
  const { context } = left.view;
  const sides = laid.map(({ view, frame }, i) =>
    createElement(Picture, {
      key: i,
      x: i * side,
      uid: `p${i}`,
      view,
      mark: views[i].marked?.id ?? null,
      frame,
      look,
      description: [view.words.alt, views[i].link].join(" "),
      families,
    }),
  );
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${2 * side} ${height}`}
      width={2 * side}
      height={height}
      role="img"
      fontFamily={families.sans}
    >
      <title>{context.t("compare.of", { left: left.view.words.title, right: right.view.words.title })}</title>
      <desc>{text}</desc>
      <rect width={2 * side} height={height} fill={paint.paper} />
      {sides}
      <line x1={FOOT.pad} x2={2 * side - FOOT.pad} y1={height - foot} y2={height - foot} stroke={paint.rule} />
      {lines.map((line, i) => (
        <text key={line} x={FOOT.pad} y={height - foot + FOOT.size + 4 + i * FOOT.leading} fontSize={FOOT.size} fill={paint.ink}>
          {line}
        </text>
      ))}
    </svg>,
  );
  return withFilesInside(markup, [...new Set(views.flatMap(({ view }) => view.chart.files ?? []))]);
}

/** Both sides at one height, or each as high as it needs; undefined where one has no room in that. */
function sidesOf(sides: readonly SharedView[], { side: width, scale }: Pick<Pair, "side" | "scale">, height: number | null) {
  try {
    return sides.map(
      (shared) => withSigns({ ...shared, options: { look: "light", width, height, scale, frame: "brief" } }) as LaidOut<Frame>,
    );
  } catch (fault) {
    if (fault instanceof Unfit) return undefined;
    throw fault;
  }
}
