import type { Context } from "@/lib/chart";
import { type Anchor, type Candidate, obstaclesAlong, type PlacedLabel, placeLabels } from "@/lib/label-placement";
import type { XY } from "@/lib/path";
import { textWidth, wrapText } from "@/lib/text-width";
import { amounts } from "./amount";
import type { State } from "./params";
import type { Rows } from "./select";

interface Drawn {
  font: number;
  plot: { left: number; right: number; top: number; bottom: number };
  /** The top of the stack. */
  total: readonly XY[];
  stated: number | null;
  picked: { x: number; y: number; year: number; value: number } | null;
  width: number;
}

/** The words of the stated line and of the picked year's total, above the stack and apart from one another. */
export function placeTexts(rows: Rows, drawn: Drawn, context: Context<State>): PlacedLabel[] {
  const { t, formats } = context;
  const { font, plot, total, stated, picked } = drawn;
  const style = { size: font, weight: 600 as const };
  const frame = { x0: 0, y0: 0, x1: plot.right + 6, y1: plot.bottom };
  const room = plot.right - plot.left;
  const line: XY[] =
    stated === null
      ? []
      : [
          [plot.left, stated],
          [plot.right, stated],
        ];
  const obstacles = [...obstaclesAlong(total, 2), ...obstaclesAlong(line, 2)];
  const requests = [];
  if (rows.stated && stated !== null) {
    const text = t("label.stated", { qualifier: t(`ui.qualifier.${rows.stated.qualifier}`), value: formats.money(rows.stated.value) });
    const lines = wrapText(text, room, style);
    const lift = 7 + (lines.length - 1) * font * 1.25;
    requests.push({
      id: "stated",
      required: true,
      lines,
      style,
      candidates: [
        { x: plot.left + 4, y: stated - lift, anchor: "start" as const },
        { x: plot.left + 4, y: stated + font + 5, anchor: "start" as const },
      ],
    });
  }
  if (picked) {
    const { long, short } = amounts(rows, context);
    const words = (amount: string) => t("label.year", { year: String(picked.year), amount });
    const full = words(long(picked.value));
    const text = textWidth(full, style) > room ? words(short(picked.value)) : full;
    requests.push({ id: "picked", required: true, lines: [text], style, candidates: abovePicked(text, drawn, style) });
  }
  return placeLabels(requests, frame, obstacles);
}

/** Places over the picked year, each as low as the stack under the text allows, then higher. */
function abovePicked(text: string, { picked, total, font, plot }: Drawn, style: { size: number; weight: 600 }): Candidate[] {
  if (!picked) return [];
  const width = textWidth(text, style);
  const sides: Anchor[] = picked.x > (plot.left + plot.right) / 2 ? ["end", "middle", "start"] : ["start", "middle", "end"];
  return [0, 1, 2, 3, 4, 5, 6].flatMap((up) =>
    sides.map((anchor): Candidate => {
      const shift = anchor === "start" ? 7 : anchor === "end" ? -7 : 0;
      const x = picked.x + shift;
      const from = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      const under = total.filter(([at]) => at > from - 12 && at < from + width + 12).map(([, y]) => y);
      return { x, y: Math.min(picked.y, ...under) - 10 - up * font * 0.8, anchor };
    }),
  );
}
