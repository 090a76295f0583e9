import { Drawing } from "./drawing";
import type { DrawnView } from "./stages";

interface Props {
  view: DrawnView;
  mark: string | null;
  choose(href: string): void;
  /** In pixels. */
  layouts: readonly number[];
}

/** A drawing at each of some widths; CSS shows the one that fits until the browser has measured. */
export function ServedLayouts({ view, mark, choose, layouts }: Props) {
  return layouts.map((layout, i) => (
    <div key={layout} className={`layout layout-${i + 1}-of-${layouts.length}`}>
      <Drawing view={view} mark={mark} choose={choose} room={layout} live={false} />
    </div>
  ));
}
