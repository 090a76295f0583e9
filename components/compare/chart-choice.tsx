"use client";
import { comparePath, type SideName } from "@/lib/compare";
import type { Translate } from "@/lib/messages";
import { AutoSubmit } from "../auto-submit";

interface Props {
  name: SideName;
  /** The id of the chart that stands there. */
  chart: string;
  /** The other side, as its parameter has it. */
  other: string;
  place: { locale: string; summit: string };
  charts: readonly { id: string; name: string }[];
  t: Translate;
}

/** Chooses the chart of one side, which then opens in its usual state. */
export function ChartChoice({ name, chart, other, place, charts, t }: Props) {
  const others = <input type="hidden" name={name === "left" ? "right" : "left"} value={other} />;
  return (
    <AutoSubmit action={comparePath(place, [])} className="compare-form">
      {name === "right" && others}
      <label>
        <span>{t(`compare.${name}`)}</span>
        <select name={name} defaultValue={chart}>
          {charts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {name === "left" && others}
      <noscript>
        <button type="submit" className="text-button">
          {t("ui.chart.show")}
        </button>
      </noscript>
    </AutoSubmit>
  );
}
