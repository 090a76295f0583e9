"use client";
import { memo } from "react";
import { DataTable } from "./data-table";
import { Notes, SourceLine } from "./source-line";
import type { DrawnView } from "./stages";

/** The words and the table under a chart on its own page. */
export const ChartNotes = memo(function ChartNotes({ view }: { view: DrawnView }) {
  return (
    <>
      <Notes words={view.words} t={view.context.t} />
      <DataTable view={view} />
    </>
  );
});

/** Who published what is drawn. */
export const ChartSource = memo(function ChartSource({ view, ...rest }: { view: DrawnView; asOf: string; permalink?: string }) {
  return <SourceLine words={view.words} slice={view.slice} context={view.context} {...rest} />;
});

/** The list or panel beside a drawing, of charts that have one. */
export const ChartAside = memo(function ChartAside({ view: { chart, rows, state, context } }: { view: DrawnView }) {
  if (!chart.Aside) return null;
  return (
    <div className="chart-aside">
      <chart.Aside rows={rows} state={state} context={context} />
    </div>
  );
});
