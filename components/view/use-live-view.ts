"use client";
import { useCallback, useMemo } from "react";
import type { AnyChart, Context, Slice, Words } from "@/lib/chart";
import type { Messages } from "@/lib/messages";
import { contextOf, readQuery, type State, viewPath } from "./chart-context";
import type { ChartViewProps } from "./chart-view";
import { useQueryState } from "./use-query-state";
import { useSlice } from "./use-slice";

/** A chart in the state that is drawn, taken through the stages that know no pixels. */
export interface DrawnView {
  chart: AnyChart;
  slice: Slice;
  state: State;
  rows: unknown;
  words: Words;
  context: Context<State>;
}

/** What a chart follows: the URL's state, and what is drawn while the data of that state come. */
export function useLiveView(props: ChartViewProps & { chart: AnyChart }) {
  const { chart, place, placement, query: served, domain, slice: carried, version } = props;
  const messages: Messages = useMemo(() => Object.assign({}, ...props.messages), [props.messages]);
  const [query, go] = useQueryState(served, placement === "page");
  const wanted = useMemo(() => readQuery(chart, domain, query), [chart, domain, query]);
  const { params } = wanted;
  const initialKey = useMemo(() => chart.sliceKey?.(readQuery(chart, domain, served).state) ?? "", [chart, domain, served]);
  const { slice, state, pending, failed, retry, prefetch } = useSlice({
    chart,
    place,
    version,
    params,
    state: wanted.state,
    initial: { slice: carried, key: initialKey },
  });
  const view: DrawnView = useMemo(() => {
    const context = contextOf(place, messages, params, state);
    const rows = chart.rows(slice, state);
    return { chart, slice, state, rows, words: chart.words(rows, state, context), context };
  }, [chart, place, messages, params, slice, state]);
  const wantedContext = useMemo(() => contextOf(place, messages, params, wanted.state), [place, messages, params, wanted.state]);

  const choose = useCallback(
    (href: string) => {
      const next = readQuery(chart, domain, new URL(href, location.href).search);
      const changed = Object.keys(params).filter(
        (name) => params[name].format(next.state[name]) !== params[name].format(wanted.state[name]),
      );
      if (changed.length === 0) return;
      go(viewPath(place, next.canonical), changed.every((name) => params[name].history === "replace") ? "replace" : "push");
    },
    [chart, domain, params, wanted.state, go, place],
  );
  const expect = useCallback(
    (href: string) => prefetch(readQuery(chart, domain, new URL(href, location.href).search).state),
    [chart, domain, prefetch],
  );
  return { view, wanted: { ...wanted, context: wantedContext }, pending, failed, retry, choose, expect };
}
