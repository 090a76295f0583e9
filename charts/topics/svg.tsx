import { LINE_HEIGHT } from "@/lib/label-placement";
import type { Paint } from "@/lib/theme";
import { TextLines } from "../plot-parts";
import type { CellMark, TopicMarks } from "./marks";

export function Svg({ marks, paint, active }: { marks: TopicMarks; paint: Paint; active: string | null }) {
  const { font } = marks;
  return (
    <>
      {marks.heads.map((head) => (
        <text key={head.id} x={head.x} y={head.y} fontSize={font} fontWeight={600} fill={paint[head.faded ? "muted" : head.ink]}>
          <TextLines lines={head.lines} x={head.x} step={font * LINE_HEIGHT} />
        </text>
      ))}
      {marks.cells.map((cell) => (
        <g key={cell.id}>
          <rect
            x={cell.x}
            y={cell.y}
            width={Math.max(cell.width, 0)}
            height={Math.max(cell.height, 0)}
            fill={paint[cell.faded ? "land" : cell.fill]}
            fillOpacity={cell.faded ? 0.45 : 1}
            stroke={active === cell.id ? paint.ink : "none"}
            strokeWidth={2}
          />
          <Accent cell={cell} colour={paint[cell.faded ? "control" : cell.accent]} />
          {cell.lines.map((line, i) => (
            <text
              key={line}
              x={cell.x + 10}
              y={cell.y + font + 5 + i * font * LINE_HEIGHT}
              fontSize={font}
              fill={cell.faded ? paint.muted : paint.ink}
            >
              {line}
            </text>
          ))}
          {cell.word && (
            <text x={cell.x + 10} y={cell.y + font + 5 + cell.lines.length * font * LINE_HEIGHT} fontSize={12} fill={paint.muted}>
              {cell.word}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** The left edge tells the kind: solid for what is asked, broken for a statement, double for a welcome. */
function Accent({ cell, colour }: { cell: CellMark; colour: string }) {
  const ends = { y1: cell.y, y2: cell.y + cell.height };
  if (cell.kind === "statement")
    return <line x1={cell.x + 1.5} x2={cell.x + 1.5} {...ends} stroke={colour} strokeWidth={3} strokeDasharray="4 4" />;
  if (cell.kind === "welcome")
    return (
      <>
        <line x1={cell.x + 0.5} x2={cell.x + 0.5} {...ends} stroke={colour} strokeWidth={1} />
        <line x1={cell.x + 3.5} x2={cell.x + 3.5} {...ends} stroke={colour} strokeWidth={1} />
      </>
    );
  return <line x1={cell.x + 1.5} x2={cell.x + 1.5} {...ends} stroke={colour} strokeWidth={3} />;
}
