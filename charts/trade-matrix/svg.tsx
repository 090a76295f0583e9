import type { Paint } from "@/lib/theme";
import type { CellLook } from "./look";
import type { Head, MatrixMarks } from "./marks";

/** The side of the corner that marks mirror data, in pixels. */
const CORNER = 7;

export function Svg({ marks, paint, active }: { marks: MatrixMarks; paint: Paint; active: string | null }) {
  const { font, cells, own, key } = marks;
  const pointed = [...cells, ...own].find(({ id }) => id === active);
  const back = active?.split("-").reverse().join("-");
  const other = cells.find(({ id }) => id === back && id !== active);
  return (
    <>
      <g stroke={paint.border} strokeWidth={1}>
        {own.map(({ id, x, y, width, height }) => (
          <line key={id} x1={x} y1={y} x2={x + width} y2={y + height} />
        ))}
      </g>
      {cells.map((cell) => (
        <g key={cell.id}>
          <Swatch {...cell} paint={paint} />
          {cell.text !== null && (
            <text
              x={cell.x + cell.width / 2}
              y={cell.y + cell.height / 2 + 4.3}
              fontSize={12}
              textAnchor="middle"
              fill={paint[cell.look.ink]}
            >
              {cell.text}
            </text>
          )}
        </g>
      ))}
      {marks.bands.map(({ id, ...box }) => (
        <rect key={id} {...box} fill="none" stroke={paint.ink} strokeWidth={1.5} />
      ))}
      {marks.heads.map((head) => (
        <text key={head.id} x={head.x} y={head.y} textAnchor={head.anchor} fontSize={font} {...letters(head, paint)}>
          {head.text}
        </text>
      ))}
      <g fontSize={12} fill={paint.muted}>
        {marks.words.map(({ id, x, y, text, anchor }) => (
          <text key={id} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
        {key.texts.map(({ id, x, y, text, anchor }) => (
          <text key={id} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </g>
      {key.swatches.map(({ id, ...swatch }) => (
        <Swatch key={id} {...swatch} faded={false} paint={paint} />
      ))}
      {other && <Ring {...other} paint={paint} dashed />}
      {pointed && <Ring {...pointed} paint={paint} />}
    </>
  );
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function letters({ look }: Head, paint: Paint) {
  return { fontWeight: look === "faded" ? 400 : 600, fill: look === "faded" ? paint.muted : paint.ink };
}

/** Filled by its class; hollow where it is zero; hollow and broken where nothing is known. */
function Swatch({ x, y, width, height, look, faded, paint }: Box & { look: CellLook; faded: boolean; paint: Paint }) {
  const hollow = look.kind !== "value";
  return (
    <>
      {hollow ? (
        <rect
          x={x + 0.5}
          y={y + 0.5}
          width={width - 1}
          height={height - 1}
          fill="none"
          stroke={paint.control}
          strokeDasharray={look.kind === "gap" ? "3 3" : undefined}
        />
      ) : (
        <rect {...{ x, y, width, height }} fill={paint[look.fill]} fillOpacity={faded ? 0.05 + look.opacity * 0.3 : look.opacity} />
      )}
      {look.corner && !faded && <path d={`M${x + width - CORNER} ${y}h${CORNER}v${CORNER}z`} fill={paint[look.ink]} />}
    </>
  );
}

/** Round a cell, seen on dark and light: of ink in paper. */
function Ring({ x, y, width, height, paint, dashed = false }: Box & { paint: Paint; dashed?: boolean }) {
  return (
    <g fill="none">
      <rect {...{ x, y, width, height }} stroke={paint.paper} strokeWidth={4} />
      <rect {...{ x, y, width, height }} stroke={paint.ink} strokeWidth={2} strokeDasharray={dashed ? "3 3" : undefined} />
    </g>
  );
}
