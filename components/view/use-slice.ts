"use client";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { answered } from "@/lib/answers";
import type { AnyChart, Slice } from "@/lib/chart";
import { formatState, type Params } from "@/lib/url-state";
import { chartPath, type Place, type State, slicePath } from "./chart-context";

interface Options {
  chart: AnyChart;
  place: Place;
  version: string;
  params: Params<State>;
  state: State;
  initial: { slice: Slice; key: string };
}

/**
 * What is drawn for a state: its slice came with the page or is fetched; until it is there, the slice and state before
 * stay drawn. `prefetch` gives the slice of a state that a reader seems about to choose, undefined where it does not come.
 */
export function useSlice({ chart, place, version, params, state, initial }: Options) {
  const client = useQueryClient();
  const options = (wanted: State) => ({
    queryKey: ["slice", version, chartPath(place), chart.sliceKey?.(wanted) ?? ""],
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Slice> =>
      (await answered(sliceAddress(chart, place, params, wanted), signal)).json(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const carried = (chart.sliceKey?.(state) ?? "") === initial.key;
  const { data, isPlaceholderData, isError, isFetching, refetch } = useQuery({
    ...options(state),
    initialData: carried ? initial.slice : undefined,
    placeholderData: keepPreviousData,
  });
  const settled = useRef({ slice: initial.slice, state });
  const fresh = data !== undefined && !isPlaceholderData;
  const shown = fresh ? { slice: data, state } : settled.current;
  useEffect(() => {
    if (fresh) settled.current = shown;
  });
  return {
    ...shown,
    pending: isFetching && !fresh,
    failed: isError,
    retry: refetch,
    prefetch: (wanted: State): Promise<Slice | undefined> => client.fetchQuery(options(wanted)).catch(() => undefined),
  };
}

/** Where the slice of a state is fetched: one address for all states that share it, so that whoever has it has it for all. */
export function sliceAddress(chart: AnyChart, place: Place, params: Params<State>, state: State): string {
  const keyOf = (one: State) => chart.sliceKey?.(one) ?? "";
  let plain = state;
  for (const [name, { fallback }] of Object.entries(params)) {
    const without = { ...plain, [name]: fallback };
    if (keyOf(without) === keyOf(state)) plain = without;
  }
  return slicePath(place, formatState(params, plain));
}
