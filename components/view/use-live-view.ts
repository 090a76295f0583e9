"use client";
import { startTransition, useCallback, useMemo, useRef, useState } from "react";
import type { AnyChart, Size } from "@/lib/chart";
import type { Messages } from "@/lib/messages";
import { withMark } from "@/lib/view-state";
import { contextOf, readQuery, viewPath } from "./chart-context";
import type { ChartViewProps } from "./chart-view";
import { type DrawnView, layOut, markedIn, viewOf } from "./stages";
import type { Go } from "./use-query-state";
import { useSlice } from "./use-slice";

const whenIdle = (task: () => void) =>
  window.requestIdleCallback ? window.requestIdleCallback(task, { timeout: 200 }) : setTimeout(task, 50);

/** What a chart follows: the state of a query string, and what is drawn while the data of that state come. */
export function useLiveView(props: Omit<ChartViewProps, "placement"> & { chart: AnyChart }, [query, go]: [string, Go]) {
  const { chart, place, query: served, releases, domain, slice: carried, version } = props;
  const messages: Messages = useMemo(() => Object.assign({}, ...props.messages), [props.messages]);
  const wanted = useMemo(() => readQuery(chart, domain, query, releases), [chart, domain, query, releases]);
  const { params } = wanted;
  const initial = useMemo(() => {
    const { state } = readQuery(chart, domain, served, releases);
    return { slice: carried, key: chart.sliceKey?.(state) ?? "" };
  }, [chart, domain, served, releases, carried]);
  const { slice, state, pending, failed, retry, prefetch } = useSlice({
    chart,
    place,
    version,
    params,
    state: wanted.state,
    initial,
  });
  const here = useMemo(() => ({ chart, place, messages, params }), [chart, place, messages, params]);
  const view = useMemo(() => viewOf(here, slice, state), [here, slice, state]);
  /** The width in pixels that is drawn; null until the browser has measured. */
  const drawnAt = useRef<number | Size | null>(null);
  const wantedContext = useMemo(() => contextOf(place, messages, params, wanted.state), [place, messages, params, wanted.state]);

  const choose = useCallback(
    (href: string) => {
      const next = readQuery(chart, domain, new URL(href, location.href).search, releases);
      const changed = Object.keys(params).filter(
        (name) => params[name].format(next.state[name]) !== params[name].format(wanted.state[name]),
      );
      if (changed.length === 0 && next.mark === wanted.mark) return;
      const moved = changed.length > 0 && changed.every((name) => params[name].history === "replace");
      // A mark that the map was moved away from is let go.
      const mark = moved && !markedIn(viewOf(here, slice, next.state), next.mark).marked ? "" : next.mark;
      go(viewPath(place, withMark(next.canonical, mark)), moved ? "replace" : "push", changed.length > 0);
    },
    [chart, domain, releases, params, wanted.state, wanted.mark, go, place, here, slice],
  );
  const [expected, setExpected] = useState<DrawnView | null>(null);
  /** Makes ready what a reader seems about to choose: its data, then in idle time its words and marks, which are drawn behind those shown. */
  const expect = useCallback(
    async (href: string) => {
      const { state: next } = readQuery(chart, domain, new URL(href, location.href).search, releases);
      const there = await prefetch(next);
      if (!there) return;
      whenIdle(() => {
        const { current: room } = drawnAt;
        if (room === null) return;
        const ready = viewOf(here, there, next);
        layOut(ready, room);
        // On a slide marks move to the next state instead.
        if (typeof room === "number") startTransition(() => setExpected(ready));
      });
    },
    [chart, domain, releases, here, prefetch],
  );
  const { marked, ignored: unmarked } = useMemo(() => markedIn(view, wanted.mark), [view, wanted.mark]);
  const ignored = [...wanted.ignored, ...unmarked];
  const canonical = withMark(wanted.canonical, marked?.id ?? "");
  return {
    view,
    expected,
    marked,
    wanted: { ...wanted, canonical, ignored, context: wantedContext },
    pending,
    failed,
    retry,
    choose,
    expect,
    drawnAt,
  };
}
