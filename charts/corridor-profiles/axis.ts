/** Kilometres under strips that run across. */
import type { Context } from "@/lib/chart";
import { textWidth } from "@/lib/text-width";
import type { State } from "./params";
import { kmText } from "./parts";
import type { Rows } from "./select";

export interface AxisTick {
  x: number;
  text: string;
  anchor: "start" | "middle" | "end";
  /** Where strips are aligned that do not start there. */
  strong: boolean;
}

const STEPS = [50, 100, 200, 500, 1000, 2000, 5000];
/** Between two ticks at the least, in pixels. */
const APART = 84;

export function axisOf(rows: Rows, x: (km: number) => number, scale: number, width: number, { t, formats }: Context<State>): AxisTick[] {
  const [least, most] = rows.extent;
  const step = STEPS.find((km) => km * scale >= APART) ?? 10000;
  const aligned = rows.align === "host" && rows.strips.some(({ entry }) => entry !== null);
  const from = Math.ceil(least / step);
  const ticks = Array.from({ length: Math.floor(most / step) - from + 1 }, (_, i) => (from + i) * step).map((km): AxisTick => {
    const zero = aligned && km === 0;
    const text = zero ? t("axis.zero", { country: formats.country(rows.host) }) : km === 0 ? "0" : kmText(km, formats);
    const half = textWidth(text, { size: 12 }) / 2;
    const at = x(km);
    return { x: at, text, strong: zero, anchor: at - half < 0 ? "start" : at + half > width ? "end" : "middle" };
  });
  // The zero of aligned strips claims its room first, then the others from the left.
  const written: AxisTick[] = ticks.filter(({ strong }) => strong);
  for (const tick of ticks) if (!tick.strong && !written.some((other) => touches(tick, other))) written.push(tick);
  return ticks.map((tick) => (written.includes(tick) ? tick : { ...tick, text: "" }));
}

function touches(a: AxisTick, b: AxisTick): boolean {
  const span = ({ x, text, anchor }: AxisTick): [number, number] => {
    const width = textWidth(text, { size: 12 });
    const from = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return [from - 8, from + width + 8];
  };
  const [[a0, a1], [b0, b1]] = [span(a), span(b)];
  return a0 < b1 && b0 < a1;
}
