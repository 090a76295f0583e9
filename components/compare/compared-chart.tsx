"use client";
import { type ReactNode, useLayoutEffect } from "react";
import type { AnyChart, Axis } from "@/lib/chart";
import { HeadingText } from "../heading-text";
import { ChartSource } from "../view/chart-beside";
import { viewPath } from "../view/chart-context";
import { ChartStatus } from "../view/chart-status";
import { Controls } from "../view/controls";
import { IgnoredNote } from "../view/ignored-note";
import { PART_LAYOUTS } from "../view/layouts";
import type { Part } from "../view/part-view";
import { Plot } from "../view/plot";
import { onAxis } from "../view/shared-axis";
import type { DrawnView } from "../view/stages";
import { stateEvents } from "../view/state-events";
import { useLiveView } from "../view/use-live-view";
import type { Go } from "../view/use-query-state";

interface Props {
  chart: AnyChart;
  part: Part;
  /** The query string of the state wanted. */
  query: string;
  go: Go;
  /** That of both views; undefined where they share none. */
  axis: Axis | undefined;
  /** Told what is drawn, and the canonical query string of what is wanted. */
  report(view: DrawnView, query: string): void;
  /** Chooses the chart that stands here. */
  children: ReactNode;
}

/** One of two live charts side by side. */
export function ComparedChart({ chart, part, query, go, axis, report, children }: Props) {
  const { place, asOf } = part;
  const { view, marked, wanted, pending, failed, retry, choose, expect, drawnAt } = useLiveView({ ...part, chart }, [query, go]);
  useLayoutEffect(() => report(view, wanted.canonical), [view, wanted.canonical, report]);
  const { words, context } = view;
  const { t } = context;
  const path = viewPath(place, wanted.canonical);
  const notes = words.carried ?? [];
  return (
    <article className="chart chart-part compared" {...stateEvents({ place, choose, expect })}>
      <div className="compared-choice">{children}</div>
      <header className="chart-head">
        <h2 className="chart-title">
          <a href={path} data-leave="">
            <HeadingText text={words.title} />
          </a>
        </h2>
        <p className="chart-subtitle">{words.subtitle}</p>
        <Controls
          chart={chart}
          place={place}
          params={wanted.params}
          state={wanted.state}
          slice={view.slice}
          context={wanted.context}
          brief={false}
        />
        <IgnoredNote ignored={wanted.ignored} names={Object.keys(wanted.params)} path={path} t={t} />
        <ChartStatus pending={pending} failed={failed} retry={retry} t={t} />
      </header>
      <Plot
        view={onAxis(view, axis)}
        mark={marked?.id ?? null}
        pending={pending}
        choose={choose}
        layouts={PART_LAYOUTS}
        drawnAt={drawnAt}
      />
      <footer className="chart-foot">
        {notes.length > 0 && <p className="compared-notes">{notes.join(" ")}</p>}
        <ChartSource view={view} asOf={asOf} />
      </footer>
    </article>
  );
}
