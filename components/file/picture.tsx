import type { DrawnView } from "@/components/view/stages";
import type { PictureOptions } from "@/lib/picture-options";
import { filePaint, type Paint, SANS, SERIF } from "@/lib/theme";
import type { Frame, TextBlock } from "./frame";

interface Props {
  view: DrawnView;
  frame: Frame | Pick<Frame, "drawing" | "width" | "height">;
  look: PictureOptions["look"];
  /** What those hear who do not see it. */
  description: string;
  /** Families of text and titles; a renderer that knows only its own faces is given their names. */
  families?: { sans: string; serif: string };
}

const FAMILIES = { sans: SANS, serif: SERIF };

/** A view as a picture that stands alone: colours written out, no class, no script, nothing fetched but the chart's own files. */
export function Picture({ view, frame, look, description, families = FAMILIES }: Props) {
  const { chart, rows, state, context, words } = view;
  const paint = filePaint(look);
  const { drawing } = frame;
  const size = { width: drawing.width, height: drawing.height };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      width={frame.width}
      height={frame.height}
      role="img"
      fontFamily={families.sans}
    >
      <title>{words.title}</title>
      <desc>{description}</desc>
      <rect width={frame.width} height={frame.height} fill={paint.paper} />
      <g transform={`translate(${drawing.x} ${drawing.y})`}>
        <chart.Svg marks={chart.marks(rows, state, size, context)} paint={paint} active={null} uid="p" context={context} />
      </g>
      {"title" in frame && (
        <>
          <Mat frame={frame} paint={paint} />
          <Texts frame={frame} paint={paint} serif={families.serif} />
        </>
      )}
    </svg>
  );
}

/** The margins laid over the drawing, which may reach beyond its room as a map does. A clip would do the same, several times slower. */
function Mat({ frame: { width, height, drawing }, paint }: { frame: Frame; paint: Paint }) {
  const { x, y, width: w, height: h } = drawing;
  return <path fill={paint.paper} d={`M0 0H${width}V${height}H0zM${x} ${y}v${h}h${w}v${-h}z`} />;
}

function Texts({ frame, paint, serif }: { frame: Frame; paint: Paint; serif: string }) {
  const { title, subtitle, foot, rule, width, drawing } = frame;
  return (
    <>
      <g fontFamily={serif} fontWeight={600} fill={paint.ink}>
        <Lines block={title} />
      </g>
      <g fill={paint.muted}>
        <Lines block={subtitle} />
        <Lines block={foot} />
      </g>
      <line x1={drawing.x} x2={width - drawing.x} y1={rule} y2={rule} stroke={paint.rule} />
    </>
  );
}

function Lines({ block: { lines, x, y, size, leading } }: { block: TextBlock }) {
  const placed = lines.map((line, i) => ({ line, at: y + i * leading }));
  return placed.map(({ line, at }) => (
    <text key={at} x={x} y={at} fontSize={size}>
      {line}
    </text>
  ));
}
