import { tenth } from "@/lib/path";
import type { Paint } from "@/lib/theme";
import { halo } from "../plot-parts";
import { type KeyEntry, type Shape, SIGN } from "./key";
import type { CheckMarks, HeldMark, RowMarks } from "./marks";

export function Svg({ marks, paint, active }: { marks: CheckMarks; paint: Paint; active: string | null }) {
  const { font, plot, axis, nothing } = marks;
  if (nothing !== null)
    return (
      <text x={0} y={font * 2} fontSize={font} fill={paint.muted}>
        {nothing}
      </text>
    );
  return (
    <>
      {marks.key.map((entry) => (
        <g key={entry.id}>
          <Sign entry={entry} paint={paint} />
          <text x={entry.x + SIGN} y={entry.y} fontSize={12} fill={paint.muted}>
            {entry.text}
          </text>
        </g>
      ))}
      <g fontSize={12} fill={paint.muted}>
        {marks.sides.map(({ x, text, anchor, bold }) => (
          <text key={text} x={x} y={plot.top - 24} textAnchor={anchor} fontWeight={bold ? 600 : 400} fill={bold ? paint.ink : paint.muted}>
            {text}
          </text>
        ))}
        {axis.map(({ x, text, one }) => (
          <g key={text}>
            <path d={upright(x, marks)} stroke={paint.rule} />
            <text x={x} y={plot.top - 8} textAnchor="middle" fontWeight={one ? 600 : 400} fill={one ? paint.ink : paint.muted}>
              {text}
            </text>
          </g>
        ))}
      </g>
      {marks.rows.map(
        (row) =>
          row.span && (
            <g key={row.id}>
              <rect x={row.span.x} y={row.span.y} width={row.span.width} height={row.span.height} fill={paint.land} fillOpacity={0.85} />
              {row.span.low && <Edge x={row.span.x} row={row} paint={paint} />}
              {row.span.high && <Edge x={row.span.x + row.span.width} row={row} paint={paint} />}
            </g>
          ),
      )}
      {axis
        .filter(({ one }) => one)
        .map(({ x }) => (
          <path key={x} d={upright(x, marks)} stroke={paint.ink} />
        ))}
      {marks.rows.map((row) => (
        <Row key={row.id} row={row} marks={marks} paint={paint} active={active} />
      ))}
    </>
  );
}

/** A line of the axis, in pieces. */
function upright(x: number, { runs, plot }: CheckMarks): string {
  const at = tenth(x);
  return [{ y0: plot.top - 4, y1: plot.top }, ...runs].map(({ y0, y1 }) => `M${at} ${y0.toFixed(1)}V${y1.toFixed(1)}`).join("");
}

function Edge({ x, row, paint }: { x: number; row: RowMarks; paint: Paint }) {
  return row.span && <line x1={x} x2={x} y1={row.span.y} y2={row.span.y + row.span.height} stroke={paint.control} strokeWidth={1.25} />;
}

function Row({ row, marks, paint, active }: { row: RowMarks; marks: CheckMarks; paint: Paint; active: string | null }) {
  const { font, width } = marks;
  const { stated, note } = row;
  return (
    <>
      {row.parted && <line x1={0} x2={width} y1={row.top} y2={row.top} stroke={paint.rule} />}
      <g fontSize={font}>
        <text
          x={stated.x}
          y={stated.y}
          fontWeight={600}
          fill={paint.stated}
          textDecoration={active === row.id || row.open ? "underline" : undefined}
        >
          {stated.text}
        </text>
        {row.subject.map(({ x, y, text }) => (
          <text key={y} x={x} y={y} fill={paint.ink}>
            {text}
          </text>
        ))}
        {row.verdict.map(({ x, y, text }) => (
          <text key={y} x={x} y={y} textAnchor={row.verdictAnchor} fill={paint.ink}>
            {text}
          </text>
        ))}
      </g>
      {row.instead.map(({ x, y, text }) => (
        <text key={y} x={x} y={y} fontSize={12} fill={paint.muted} {...halo(paint, 4)}>
          {text}
        </text>
      ))}
      {row.held.map((mark) => (
        <HeldShape key={mark.id} mark={mark} paint={paint} active={active === mark.id} />
      ))}
      {note && (
        <text x={note.x} y={note.y} textAnchor={note.anchor} fontSize={font} fontWeight={600} fill={paint.ink} {...halo(paint, 3)}>
          {note.text}
        </text>
      )}
    </>
  );
}

function HeldShape({ mark, paint, active }: { mark: HeldMark; paint: Paint; active: boolean }) {
  const ink = paint[mark.ink];
  return (
    <>
      <Sort shape={mark.shape} x={mark.x} y={mark.y} ink={ink} fill={mark.hollow ? paint.paper : ink} />
      {active && <circle cx={mark.x} cy={mark.y} r={9} fill="none" stroke={paint.ink} strokeWidth={2} />}
    </>
  );
}

function Sort({ shape, x, y, ink, fill }: { shape: Shape; x: number; y: number; ink: string; fill: string }) {
  if (shape === "cross")
    return <path d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} fill="none" stroke={ink} strokeWidth={2} strokeLinecap="round" />;
  if (shape === "diamond") return <path d={`M${x} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`} fill={fill} stroke={ink} strokeWidth={1.75} />;
  return <circle cx={x} cy={y} r={4.5} fill={fill} stroke={ink} strokeWidth={1.75} />;
}

function Sign({ entry: { id, x, y }, paint }: { entry: KeyEntry; paint: Paint }) {
  const at = { x: x + 6, y: y - 4 };
  switch (id) {
    case "computed":
      return <Sort shape="circle" {...at} ink={paint.measured} fill={paint.measured} />;
    case "stated":
      return <Sort shape="diamond" {...at} ink={paint.stated} fill={paint.stated} />;
    case "holds":
      return <Sort shape="circle" {...at} ink={paint.muted} fill={paint.muted} />;
    case "fails":
      return <Sort shape="circle" {...at} ink={paint.muted} fill={paint.paper} />;
    case "uncounted":
      return <Sort shape="cross" {...at} ink={paint.muted} fill="none" />;
    case "span":
      return (
        <>
          <rect x={x} y={y - 10} width={12} height={12} fill={paint.land} />
          <line x1={x + 12} x2={x + 12} y1={y - 10} y2={y + 2} stroke={paint.control} strokeWidth={1.25} />
        </>
      );
  }
}
