import type { Paint } from "@/lib/theme";
import type { EntryMark } from "./entry-mark";

interface Props {
  mark: Pick<EntryMark, "shape" | "status" | "x0" | "x1" | "y">;
  ink: string;
  paint: Paint;
  small?: boolean;
}

/** The sign of an entry: its shape tells a period, an anniversary or a date; filled is done, hollow is not, a bar or a cross that its date has passed. */
export function Sign({ mark: { shape, status, x0, x1, y }, ink, paint, small = false }: Props) {
  const r = small ? 3.5 : 5;
  const tall = small ? r + 1.5 : r + 3;
  const line = { stroke: ink, strokeWidth: small ? 1.5 : 2 };
  const body = { ...line, fill: status === "done" ? ink : paint.paper };
  const middle = (x0 + x1) / 2;
  const [from, to] = shape === "bar" ? [x0, x1] : [middle - r - 3, middle + r + 3];
  return (
    <>
      {shape === "dot" && <circle cx={x0} cy={y} r={r} {...body} />}
      {shape === "tick" && <rect x={x0 - r / 2} y={y - tall} width={r} height={2 * tall} {...body} />}
      {shape === "bar" && <rect x={x0} y={y - r} width={Math.max(x1 - x0, 4)} height={2 * r} {...body} />}
      {shape === "bar" && status === "running" && (
        <rect x={x0 + 1} y={y - r + 1} width={Math.max(x1 - x0 - 2, 2)} height={2 * r - 2} fill={ink} fillOpacity={0.4} />
      )}
      {status === "passed" && <line x1={from} x2={to} y1={y} y2={y} {...line} />}
      {status === "overdue" &&
        [-1, 1].map((slope) => (
          <line key={slope} x1={middle - r - 1} x2={middle + r + 1} y1={y - slope * (r + 1)} y2={y + slope * (r + 1)} {...line} />
        ))}
    </>
  );
}
