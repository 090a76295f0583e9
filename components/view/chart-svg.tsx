import type { Ref } from "react";
import type { Marks, Size } from "@/lib/chart";
import { pagePaint, SANS } from "@/lib/theme";
import type { DrawnView } from "./stages";

interface Props {
  view: DrawnView;
  size: Size;
  marks: Marks;
  /** The id of the mark looked at or pointed at. */
  active: string | null;
  /** What no other drawing of the page has: a page may draw one chart twice, and none must take on the lines of the other. */
  uid: string;
  /** Of what a map moves. */
  group?: Ref<SVGGElement>;
}

/** One layout of a chart as SVG, in the colours of its page. */
export function ChartSvg({ view: { chart, words, context }, size, marks, active, uid, group }: Props) {
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={words.alt}
      fontFamily={SANS}
      className="drawing"
    >
      <g ref={group}>
        <chart.Svg marks={marks} paint={pagePaint} active={active} uid={uid} context={context} />
      </g>
    </svg>
  );
}
