"use client";
import { useCallback, useMemo, useRef } from "react";
import type { AnyChart } from "@/lib/chart";
import type { Messages } from "@/lib/messages";
import { contextOf, readQuery, viewPath } from "./chart-context";
import type { ChartViewProps } from "./chart-view";
import { layOut, viewOf } from "./stages";
import { useQueryState } from "./use-query-state";
import { useSlice } from "./use-slice";

const whenIdle = (task: () => void) =>
  window.requestIdleCallback ? window.requestIdleCallback(task, { timeout: 200 }) : setTimeout(task, 50);

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
  const here = useMemo(() => ({ chart, place, messages, params }), [chart, place, messages, params]);
  const view = useMemo(() => viewOf(here, slice, state), [here, slice, state]);
  /** The width in pixels that is drawn; null until the browser has measured. */
  const drawnAt = useRef<number | null>(null);
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
  /** Makes ready what a reader seems about to choose: its data, then in idle time its words and marks. */
  const expect = useCallback(
    async (href: string) => {
      const { state: expected } = readQuery(chart, domain, new URL(href, location.href).search);
      const there = await prefetch(expected);
      if (!there) return;
      whenIdle(() => {
        const { current: width } = drawnAt;
        if (width !== null) layOut(viewOf(here, there, expected), width);
      });
    },
    [chart, domain, here, prefetch],
  );
  return { view, wanted: { ...wanted, context: wantedContext }, pending, failed, retry, choose, expect, drawnAt };
}
