"use client";
import { type FormEvent, type MouseEvent, use, useCallback, useEffect, useMemo } from "react";
import { loadChart } from "@/charts";
import type { AnyChart, Context, Slice, Words } from "@/lib/chart";
import type { Messages } from "@/lib/messages";
import { Actions } from "./actions";
import { chartPath, contextOf, type Place, readQuery, type State, viewPath } from "./chart-context";
import { Controls } from "./controls";
import { DataTable } from "./data-table";
import { IgnoredNote } from "./ignored-note";
import { Plot } from "./plot";
import { QueryProvider } from "./query-provider";
import { Notes, SourceLine } from "./source-line";
import { isPlainClick, leadsHere } from "./state-links";
import { useQueryState } from "./use-query-state";
import { useSlice } from "./use-slice";

export interface ChartViewProps {
  place: Place;
  /** "page": the chart is what the page is about; "part": one of several on a page. */
  placement: "page" | "part";
  /** The query string that the server drew, as the URL has it. */
  query: string;
  domain: unknown;
  slice: Slice;
  /** The interface's messages and the chart's own. */
  messages: Messages[];
  version: string;
  /** The day of the dataset, ISO. */
  asOf: string;
  /** Where the site is served, for the permalink on paper. */
  site?: string;
}

/** Widths that the server lays out, in pixels: a phone, half a page, a page. */
const LAYOUTS = [328, 592, 864] as const;
const PART_LAYOUTS = [328, 588] as const;
const WIDE_PART_LAYOUTS = [328, 760] as const;

/** A live chart: drawn by the server, then followed by the browser. Every choice is a link, so it works without either. */
export function ChartView(props: ChartViewProps) {
  const promise = loadChart(props.place.chart);
  if (!promise) throw new Error(`unknown chart: ${props.place.chart}`);
  return <LoadedChartView {...props} chart={use(promise)} />;
}

/** The same, where the chart is loaded already. */
export function LoadedChartView(props: ChartViewProps & { chart: AnyChart }) {
  return (
    <QueryProvider>
      <LiveChart {...props} />
    </QueryProvider>
  );
}

function LiveChart({
  chart,
  place,
  placement,
  query: served,
  domain,
  slice: carried,
  messages: carriedMessages,
  version,
  asOf,
  site,
}: ChartViewProps & { chart: AnyChart }) {
  const messages: Messages = useMemo(() => Object.assign({}, ...carriedMessages), [carriedMessages]);
  const [query, go] = useQueryState(served, placement === "page");
  const { params, state: wanted, ignored, canonical } = useMemo(() => readQuery(chart, domain, query), [chart, domain, query]);
  const initialKey = useMemo(() => keyOf(chart, domain, served), [chart, domain, served]);
  const { slice, state, pending, failed, retry, prefetch } = useSlice({
    chart,
    place,
    version,
    params,
    state: wanted,
    initial: { slice: carried, key: initialKey },
  });
  const context = useMemo(() => contextOf(place, messages, params, state), [place, messages, params, state]);
  const controlContext = useMemo(() => contextOf(place, messages, params, wanted), [place, messages, params, wanted]);
  const rows = useMemo(() => chart.rows(slice, state), [chart, slice, state]);
  const words: Words = useMemo(() => chart.words(rows, state, context), [chart, rows, state, context]);
  const path = viewPath(place, canonical);
  useEffect(() => {
    if (placement === "page") document.title = `${words.title} · ${context.t("ui.site")}`;
  }, [placement, words.title, context]);

  const choose = useCallback(
    (href: string) => {
      const next = readQuery(chart, domain, new URL(href, location.href).search);
      const changed = Object.keys(params).filter((name) => params[name].format(next.state[name]) !== params[name].format(wanted[name]));
      if (changed.length === 0) return;
      go(viewPath(place, next.canonical), changed.every((name) => params[name].history === "replace") ? "replace" : "push");
    },
    [chart, domain, params, wanted, go, place],
  );
  const onClick = (event: MouseEvent) => {
    const anchor = (event.target as Element).closest("a");
    if (!anchor || !isPlainClick(event) || !leadsHere(anchor, place)) return;
    event.preventDefault();
    choose(anchor.href);
  };
  const onIntent = (event: { target: EventTarget }) => {
    const anchor = (event.target as Element).closest("a");
    if (anchor && leadsHere(anchor, place)) prefetch(readQuery(chart, domain, new URL(anchor.href).search).state);
  };
  const onChange = (event: FormEvent) => {
    const form = (event.target as Element).closest("form");
    if (form?.dataset.state === undefined) return;
    choose(`${chartPath(place)}?${queryOf(form)}`);
  };
  const onSubmit = (event: FormEvent) => {
    const form = event.target as HTMLFormElement;
    if (form.dataset.state === undefined) return;
    event.preventDefault();
    choose(`${chartPath(place)}?${queryOf(form)}`);
  };

  const aside = chart.Aside ? <chart.Aside rows={rows} state={state} context={context} /> : null;
  const layouts = placement === "page" ? LAYOUTS : aside ? WIDE_PART_LAYOUTS : PART_LAYOUTS;
  const Title = placement === "page" ? "h1" : "h3";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links and forms inside are interactive; this only follows them in place
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <article
      id={place.chart}
      className={placement === "page" ? "chart chart-page" : "chart chart-part"}
      aria-labelledby={`${place.chart}-title`}
      onClick={onClick}
      onPointerOver={onIntent}
      onFocus={onIntent}
      onChange={onChange}
      onSubmit={onSubmit}
    >
      <header className="chart-head">
        <Title id={`${place.chart}-title`} className="chart-title">
          {placement === "page" ? (
            words.title
          ) : (
            <a href={path} data-leave="">
              {words.title}
            </a>
          )}
        </Title>
        <p className="chart-subtitle">{words.subtitle}</p>
        <Controls
          chart={chart}
          place={place}
          params={params}
          state={wanted}
          slice={slice}
          context={controlContext as Context<State>}
          brief={placement === "part"}
        />
      </header>
      {placement === "page" && <IgnoredNote ignored={ignored} names={Object.keys(params)} path={path} t={context.t} />}
      <p className="chart-status" role="status">
        {pending ? context.t("ui.chart.loading") : ""}
        {failed && (
          <>
            {context.t("ui.chart.failed")}{" "}
            <button type="button" className="text-button" onClick={() => retry()}>
              {context.t("ui.chart.retry")}
            </button>
          </>
        )}
      </p>
      <div className={aside ? "chart-body with-aside" : "chart-body"}>
        <Plot
          chart={chart}
          rows={rows}
          state={state}
          context={context}
          alt={words.alt}
          pending={pending}
          choose={choose}
          layouts={layouts}
        />
        {aside && <div className="chart-aside">{aside}</div>}
      </div>
      <footer className="chart-foot">
        <SourceLine words={words} slice={slice} context={context} asOf={asOf} permalink={site && `${site}${path}`} />
        <Actions place={place} path={path} query={canonical} placement={placement} t={context.t} />
      </footer>
      {placement === "page" && (
        <>
          <Notes words={words} t={context.t} />
          <DataTable chart={chart} rows={rows} state={state} slice={slice} context={context} />
        </>
      )}
    </article>
  );
}

function keyOf(chart: AnyChart, domain: unknown, query: string): string {
  return chart.sliceKey?.(readQuery(chart, domain, query).state) ?? "";
}

function queryOf(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return new URLSearchParams(entries).toString();
}
