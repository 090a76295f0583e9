import type { Target } from "@/lib/chart";
import type { Translate } from "@/lib/messages";

/** What is at the mark that a link points to. `clear` is the permalink without it. */
export function Marked({ target, clear, t }: { target: Target; clear: string; t: Translate }) {
  return (
    <p className="marked">
      <strong>{target.head}</strong>
      {target.lines.map((line) => ` · ${line}`)} <a href={clear}>{t("ui.chart.unmark")}</a>
    </p>
  );
}
