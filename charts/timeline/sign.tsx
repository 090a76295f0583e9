import type { Paint } from "@/lib/theme";
import type { EntryMark } from "./marks";

const R = 5;

/** The sign of an entry: its shape tells a period, an anniversary or a date; filled is done, hollow is not, a bar or a cross that its date has passed. */
export function Sign({ mark, ink, paint }: { mark: Pick<EntryMark, "shape" | "status" | "x0" | "x1" | "y">; ink: string; paint: Paint }) {
  const { shape, status, x0, x1, y } = mark;
  const line = { stroke: ink, strokeWidth: 2 };
  const body = { ...line, fill: status === "done" ? ink : paint.paper };
  const middle = (x0 + x1) / 2;
  return (
    <>
      {shape === "dot" && <circle cx={x0} cy={y} r={R} {...body} />}
      {shape === "tick" && <rect x={x0 - 2.5} y={y - 8} width={5} height={16} {...body} />}
      {shape === "bar" && <rect x={x0} y={y - R} width={Math.max(x1 - x0, 4)} height={2 * R} {...body} />}
      {shape === "bar" && status === "running" && (
        <rect x={x0 + 1} y={y - R + 1} width={Math.max(x1 - x0 - 2, 2)} height={2 * R - 2} fill={ink} fillOpacity={0.4} />
      )}
      {status === "passed" && (
        <line x1={shape === "bar" ? x0 : middle - 8} x2={shape === "bar" ? x1 : middle + 8} y1={y} y2={y} {...line} />
      )}
      {status === "overdue" && (
        <>
          <line x1={middle - 6} x2={middle + 6} y1={y - 6} y2={y + 6} {...line} />
          <line x1={middle - 6} x2={middle + 6} y1={y + 6} y2={y - 6} {...line} />
        </>
      )}
    </>
  );
}
