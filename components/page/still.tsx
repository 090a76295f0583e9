import type { DrawnView } from "@/components/view/stages";
import { filePaint, SANS } from "@/lib/theme";

interface Props {
  view: DrawnView;
  look: "light" | "dark";
  width: number;
  label: string;
}

/** A drawing with its colours written out, as a file has them. */
export function Still({ view: { chart, rows, state, context, words }, look, width, label }: Props) {
  const size = { width, height: chart.height(width, rows) };
  const paint = filePaint(look);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing wider than the screen scrolls by keyboard
    <section className="still" tabIndex={0} aria-label={label}>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        width={size.width}
        height={size.height}
        role="img"
        aria-label={words.alt}
        fontFamily={SANS}
      >
        <rect width={size.width} height={size.height} fill={paint.paper} />
        <chart.Svg marks={chart.marks(rows, state, size, context)} paint={paint} active={null} uid={`${look}${width}`} context={context} />
      </svg>
    </section>
  );
}
