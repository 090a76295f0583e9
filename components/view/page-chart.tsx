"use client";
import { use, useMemo } from "react";
import { loadChart } from "@/charts";
import { type PropsText, propsOf } from "@/lib/props-text";
import { type ChartViewProps, LoadedChartView } from "./chart-view";
import { IgnoredNote } from "./ignored-note";

interface Props extends Pick<ChartViewProps, "site" | "report"> {
  served: PropsText<ChartViewProps>;
}

/** The live chart that a page is about, with what its link asked in vain. */
export function PageChart({ served, ...page }: Props) {
  const props = useMemo(() => propsOf(served), [served]);
  const promise = loadChart(props.place.chart);
  if (!promise) throw new Error(`unknown chart: ${props.place.chart}`);
  return <LoadedChartView {...props} {...page} chart={use(promise)} Ignored={IgnoredNote} />;
}
