import { type DrawnView, marksAt } from "@/components/view/stages";
import type { PictureOptions } from "@/lib/picture-options";
import { filePaint, type Paint, SANS, SERIF } from "@/lib/theme";
import type { Frame, TextBlock } from "./frame";

interface Props {
  view: DrawnView;
  /** The id of the mark looked at. */
  mark: string | null;
  frame: Frame | Pick<Frame, "drawing" | "width" | "height">;
  look: PictureOptions["look"];
  /** What those hear who do not see it. */
  description: string;
  /** Families of text and titles; a renderer that knows only its own faces is given their names. */
  families?: { sans: string; serif: string };
  /** Where it begins in a picture of several, in pixels, and what tells its parts from those of the others. */
  x?: number;
  uid?: string;
}

const FAMILIES = { sans: SANS, serif: SERIF };

/** A view as a picture that stands alone: colours written out, no class, no script, nothing fetched but the chart's own files. */
export function Picture({ view, mark, frame, look, description, families = FAMILIES, x, uid = "p" }: Props) {
  const { chart, context, words } = view;
  const paint = filePaint(look);
  const { drawing } = frame;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      x={x}
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
        <chart.Svg marks={marksAt(view, drawing)} paint={paint} active={mark} uid={uid} context={context} />
      </g>
      {chart.zoom && <Margins frame={frame} fill={paint.paper} />}
      {"title" in frame && <Texts frame={frame} paint={paint} serif={families.serif} />}
    </svg>
  );
}

/** What lies round the drawing, over what of a map reaches out of it. */
function Margins({ frame: { drawing, width, height }, fill }: { frame: Props["frame"]; fill: string }) {
  const [right, bottom] = [drawing.x + drawing.width, drawing.y + drawing.height];
  return (
    <path fill={fill} fillRule="evenodd" d={`M0 0H${width}V${height}H0ZM${drawing.x} ${drawing.y}H${right}V${bottom}H${drawing.x}Z`} />
  );
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
