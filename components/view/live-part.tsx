"use client";
import { hydrateRoot } from "react-dom/client";
import { loadChart } from "@/charts";
import { Mounted } from "../mounted";
import { type ChartViewProps, LoadedChartView } from "./chart-view";

/** Takes over what the server drew inside an element; what has the focus keeps it. Resolves when it answers. */
export async function hydrate(box: HTMLElement, props: ChartViewProps): Promise<void> {
  const chart = await loadChart(props.place.chart);
  if (!chart) throw new Error(`unknown chart: ${props.place.chart}`);
  await new Promise<void>((resolve) => {
    hydrateRoot(
      box,
      <Mounted call={resolve}>
        <LoadedChartView {...props} chart={chart} />
      </Mounted>,
    );
  });
}
