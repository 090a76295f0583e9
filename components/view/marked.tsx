import type { Target } from "@/lib/chart";
import type { Translate } from "@/lib/messages";

/** What is at the mark that a link points to, and where it leads out of the chart: to the source of what is stated. `clear` is the permalink without it. */
export function Marked({ target, clear, t }: { target: Target; clear: string; t: Translate }) {
  return (
    <p className="marked">
      <strong>{target.head}</strong>
      {target.lines.map((line) => ` · ${line}`)}{" "}
      {target.href && target.href.split(/[?#]/)[0] !== clear.split("?")[0] && <a href={target.href}>{t("ui.chart.markSource")}</a>}{" "}
      <a href={clear}>{t("ui.chart.unmark")}</a>
    </p>
  );
}
