import type { DrawnView } from "@/components/view/stages";
import type { PictureOptions } from "@/lib/picture-options";
import { filePaint, type Paint, SANS, SERIF } from "@/lib/theme";
import { type Frame, frameOf, type TextBlock } from "./frame";

interface Props {
  view: DrawnView;
  options: PictureOptions;
  /** Sources and dates, as one line. */
  foot: string;
  /** The permalink, whole. */
  link: string;
  /** Families of text and titles; a renderer that knows only its own faces is given their names. */
  families?: { sans: string; serif: string };
}

const FAMILIES = { sans: SANS, serif: SERIF };

/** A view as a picture that stands alone: colours written out, no class, no script, nothing fetched but the chart's own files. */
export function Picture({ view, options, foot, link, families = FAMILIES }: Props) {
  const { chart, rows, state, context, words } = view;
  const { look, frame: kind } = options;
  const paint = filePaint(look);
  const bare = kind === "none";
  const frame = bare
    ? bareFrame(options, (width) => chart.height(width, rows))
    : frameOf(options.width, options.height, { title: words.title, subtitle: words.subtitle, foot, link }, (width) =>
        chart.height(width, rows),
      );
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
      <desc>{`${words.alt} ${foot} ${link}`}</desc>
      <rect width={frame.width} height={frame.height} fill={paint.paper} />
      {!bare && <Texts frame={frame as Frame} paint={paint} serif={families.serif} />}
      <g transform={`translate(${drawing.x} ${drawing.y})`}>
        <chart.Svg marks={chart.marks(rows, state, size, context)} paint={paint} active={null} uid="p" context={context} />
      </g>
    </svg>
  );
}

function bareFrame({ width, height }: PictureOptions, drawingHeight: (width: number) => number) {
  const drawing = { x: 0, y: 0, width, height: height ?? drawingHeight(width) };
  return { drawing, width, height: drawing.height };
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
  return lines.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, in their order
    <text key={i} x={x} y={y + i * leading} fontSize={size}>
      {line}
    </text>
  ));
}
