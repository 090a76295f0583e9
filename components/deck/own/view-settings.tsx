"use client";
import { useQuery } from "@tanstack/react-query";
import { use, useCallback } from "react";
import { loadChart } from "@/charts";
import type { SlideView } from "@/data/shapes/deck";
import type { AnyChart } from "@/lib/chart";
import { Controls } from "../../view/controls";
import type { Part } from "../../view/part-view";
import { stateEvents } from "../../view/state-events";
import { useLiveView } from "../../view/use-live-view";
import { type DeckPlace, partPath, partQuery, samePart } from "../slide-data";
import { openBeside } from "../slide-plot";

interface Props {
  view: SlideView;
  place: DeckPlace;
  choose(query: string): void;
}

/** The settings of a chart on a slide, beside its picture. Nothing until its data are there: the slide says what is missing. */
export function ViewSettings({ view, place, choose }: Props) {
  const { data } = useQuery({ ...partQuery<Part>(partPath(place, view), {}), placeholderData: samePart(view) });
  const promise = data && loadChart(data.place.chart);
  return data && promise ? <Loaded part={data} promise={promise} query={view.query} choose={choose} /> : null;
}

function Loaded({ part, promise, query, choose }: { part: Part; promise: Promise<AnyChart>; query: string; choose(query: string): void }) {
  const chart = use(promise);
  const go = useCallback((path: string) => choose(new URL(path, location.href).search.slice(1)), [choose]);
  const { view, wanted, choose: chooseHref, expect } = useLiveView({ ...part, chart }, [query, go]);
  return (
    <div {...stateEvents({ place: part.place, choose: chooseHref, expect, leave: openBeside })}>
      <Controls
        chart={chart}
        place={part.place}
        params={wanted.params}
        state={wanted.state}
        slice={view.slice}
        context={wanted.context}
        brief={false}
      />
    </div>
  );
}
