import { ChartSvg } from "@/components/view/chart-svg";
import { type DrawnView, layOut } from "@/components/view/stages";
import { filePaint } from "@/lib/theme";

interface Props {
  view: DrawnView;
  look: "light" | "dark";
  width: number;
  label: string;
}

/** A drawing with its colours written out, as a file has them. */
export function Still({ view, look, width, label }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing wider than the screen scrolls by keyboard
    <section className="still" tabIndex={0} aria-label={label}>
      <ChartSvg view={view} layout={layOut(view, width)} active={null} uid={`${look}${width}`} paint={filePaint(look)} />
    </section>
  );
}
