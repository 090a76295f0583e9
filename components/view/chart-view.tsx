"use client";
import { type ComponentType, useMemo } from "react";
import { addressHere, hasFiles } from "@/lib/as-files";
import type { AnyChart, Slice } from "@/lib/chart";
import { reportAddress } from "@/lib/error-report";
import type { Messages } from "@/lib/messages";
import { HeadingText } from "../heading-text";
import { Actions } from "./actions";
import { ChartAside, ChartNotes, ChartSource } from "./chart-beside";
import { type Place, qrPath, viewPath } from "./chart-context";
import { ChartStatus } from "./chart-status";
import { Controls } from "./controls";
import type { IgnoredNoteProps } from "./ignored-note";
import { ACROSS_LAYOUTS, ACROSS_LAYOUTS_BESIDE, PART_LAYOUTS, PART_LAYOUTS_BESIDE } from "./layouts";
import { Marked } from "./marked";
import { Plot } from "./plot";
import { PrintCode } from "./print-code";
import { QueryProvider } from "./query-provider";
import { stateEvents } from "./state-events";
import { StillPlot } from "./still-plot";
import { useAfterPaint } from "./use-after-paint";
import { useHead } from "./use-head";
import { useLiveView } from "./use-live-view";
import { useQueryState } from "./use-query-state";

export interface ChartViewProps {
  place: Place;
  /** "page": the chart is what the page is about; "part": one of several on a page. */
  placement: "page" | "part";
  /** Whether one of several reaches across the page. */
  across?: boolean;
  /** The query string that the server drew, as the URL has it. */
  query: string;
  /** The ids of the releases that "as-of" may name. */
  releases: string[];
  domain: unknown;
  slice: Slice;
  /** The interface's messages and the chart's own. */
  messages: Messages[];
  version: string;
  /** The day of the dataset, ISO. */
  asOf: string;
  /** The id of the release that the numbers are of; left out while they are of none. */
  released?: string;
  /** Where the site is served, for the permalink on paper. */
  site?: string;
  /** Whether only the server draws it, each state anew: it has more data than a page carries. */
  still?: boolean;
  /** Where those write to who doubt a number; left out where none is set. */
  report?: string;
}

interface LoadedProps extends ChartViewProps {
  chart: AnyChart;
  /** Says what of the link was not understood, on the chart’s own page. */
  Ignored?: ComponentType<IgnoredNoteProps>;
}

/** A live chart: drawn by the server, then followed by the browser. Every choice is a link, so it works without either. */
export function LoadedChartView(props: LoadedProps) {
  return (
    <QueryProvider>
      <LiveChart {...props} />
    </QueryProvider>
  );
}

function LiveChart(props: LoadedProps) {
  const { chart, Ignored, place, placement, across = false, still = false, asOf, released, site, report, version } = props;
  const address = useQueryState(props.query, placement === "page", place.release !== undefined);
  const { view, expected, marked, wanted, pending, failed, retry, choose, expect, drawnAt } = useLiveView(props, address);
  // What stands beside and under the drawing follows once the drawing is painted.
  const { canonical } = wanted;
  const settled = useAfterPaint(useMemo(() => ({ view, query: canonical, path: viewPath(place, canonical) }), [view, canonical, place]));
  const { words, context } = view;
  const { t } = context;
  const path = viewPath(place, canonical);
  useHead(`${words.title} · ${t("ui.site")}`, placement === "page" ? path : undefined);

  const [plain, beside] = placement === "page" || across ? [ACROSS_LAYOUTS, ACROSS_LAYOUTS_BESIDE] : [PART_LAYOUTS, PART_LAYOUTS_BESIDE];
  const Title = placement === "page" ? "h1" : "h3";
  return (
    <article
      id={place.chart}
      className={placement === "page" ? "chart chart-page" : "chart chart-part"}
      aria-labelledby={`${place.chart}-title`}
      {...stateEvents({ place, choose, expect })}
    >
      <header className="chart-head">
        <Title id={`${place.chart}-title`} className="chart-title">
          {placement === "page" ? (
            <HeadingText text={words.title} />
          ) : (
            <a href={addressHere(path)} data-leave="">
              <HeadingText text={words.title} />
            </a>
          )}
        </Title>
        <p className="chart-subtitle">{words.subtitle}</p>
        <Controls
          chart={chart}
          place={place}
          params={wanted.params}
          state={wanted.state}
          slice={view.slice}
          context={wanted.context}
          brief={placement === "part"}
          still={still}
        />
      </header>
      {Ignored && (
        <Ignored
          ignored={wanted.ignored}
          names={Object.keys(wanted.params)}
          path={path}
          t={t}
          label={(name, value) => chart.valueLabel?.(name, value, view.slice, context)}
        />
      )}
      <ChartStatus pending={pending} failed={failed} retry={retry} t={t} />
      <div className={chart.Aside ? "chart-body with-aside" : "chart-body"}>
        {still ? (
          <StillPlot view={view} place={place} query={wanted.canonical} />
        ) : (
          <Plot
            view={view}
            expected={expected}
            mark={marked?.id ?? null}
            pending={pending}
            choose={choose}
            layouts={chart.Aside ? beside : plain}
            drawnAt={drawnAt}
          />
        )}
        <ChartAside view={settled.view} />
      </div>
      {marked && <Marked target={marked} clear={context.href({})} t={t} />}
      <footer className="chart-foot">
        <ChartSource view={settled.view} asOf={asOf} permalink={site && `${site}${settled.path}`} />
        <Actions
          place={place}
          path={settled.path}
          query={settled.query}
          placement={placement}
          still={still}
          view={settled.view}
          mark={marked?.id ?? ""}
          released={released}
          site={site}
          report={report && reportAddress(report, { permalink: `${site}${settled.path}`, version }, t)}
          t={settled.view.context.t}
        />
        {placement === "page" && hasFiles(settled.query) && <PrintCode path={addressHere(qrPath(place, settled.query))} />}
      </footer>
      {placement === "page" && <ChartNotes view={settled.view} />}
    </article>
  );
}
