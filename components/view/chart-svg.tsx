import { memo, type Ref } from "react";
import type { Marks } from "@/lib/chart";
import { type Paint, pagePaint, SANS } from "@/lib/theme";
import type { DrawnView, Layout } from "./stages";

interface Props {
  view: DrawnView;
  /** What `layOut` gives. */
  layout: Layout;
  /** The id of the mark looked at or pointed at. */
  active: string | null;
  /** What no other drawing of the page has: a page may draw one chart twice, and none must take on the lines of the other. */
  uid: string;
  /** Colours written out, on a ground of their own; those of the page when left out. */
  paint?: Paint;
  className?: string;
  /** Of what a map moves. */
  group?: Ref<SVGGElement>;
}

/** One layout of a chart as SVG. */
export function ChartSvg({ view, layout: { size, marks }, active, uid, paint, className, group }: Props) {
  const drawn = <Drawn view={view} marks={marks} active={active} uid={uid} paint={paint} />;
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={view.words.alt}
      fontFamily={SANS}
      className={className}
    >
      {paint && <rect width={size.width} height={size.height} fill={paint.paper} />}
      {group ? <g ref={group}>{drawn}</g> : drawn}
    </svg>
  );
}

interface DrawnProps extends Pick<Props, "view" | "active" | "uid" | "paint"> {
  marks: Marks;
}

/** Kept while only its frame changes. */
const Drawn = memo(function Drawn({ view: { chart, context }, marks, active, uid, paint = pagePaint }: DrawnProps) {
  return <chart.Svg marks={marks} paint={paint} active={active} uid={uid} context={context} />;
});
