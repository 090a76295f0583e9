"use client";
import { hydrateRoot } from "react-dom/client";
import { loadChart } from "@/charts";
import { Mounted } from "../mounted";
import { Comparison, type ComparisonProps } from "./comparison";

/** Takes over what the server drew inside an element. Resolves when it answers. */
export async function hydrate(box: HTMLElement, props: ComparisonProps): Promise<void> {
  await Promise.all(props.charts.map((id) => loadChart(id)));
  await new Promise<void>((resolve) => {
    hydrateRoot(
      box,
      <Mounted call={resolve}>
        <Comparison {...props} />
      </Mounted>,
    );
  });
}
