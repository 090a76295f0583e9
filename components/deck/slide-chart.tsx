"use client";
import { useCallback, useEffect, useLayoutEffect } from "react";
import { pictureAt, siteAddress } from "@/lib/answers";
import type { AnyChart, Axis } from "@/lib/chart";
import { HeadingText } from "../heading-text";
import { ChartAside } from "../view/chart-beside";
import { qrPath, viewPath } from "../view/chart-context";
import { ChartStatus } from "../view/chart-status";
import { citedBy, citedText } from "../view/cited";
import { Controls } from "../view/controls";
import type { Pointed } from "../view/drawing";
import { IgnoredNote } from "../view/ignored-note";
import type { Part } from "../view/part-view";
import { onAxis } from "../view/shared-axis";
import type { DrawnView } from "../view/stages";
import { stateEvents } from "../view/state-events";
import { useLiveView } from "../view/use-live-view";
import { SlideFoot } from "./slide-foot";
import { openBeside, SlidePlot } from "./slide-plot";

interface Props {
  chart: AnyChart;
  part: Part;
  /** The query string of the state shown. */
  query: string;
  /** That of the state that most likely comes next. */
  next?: string;
  /** Said above instead of the finding, which then stands below it. */
  title?: string;
  inPair: boolean;
  /** Whether another heading stands above. */
  second: boolean;
  number?: string;
  code: boolean;
  controls: boolean;
  pointed?: Pointed;
  /** That of both views of a pair; its own when left out. */
  axis?: Axis;
  /** Told what is drawn. */
  report?(view: DrawnView): void;
  choose(query: string): void;
}

/** A live view on a slide: finding, drawing, source line; its controls when they are asked for. */
export function SlideChart(props: Props) {
  const { chart, part, query, next, title, inPair, second, number, code, controls, pointed, axis, report, choose } = props;
  const go = useCallback((path: string) => choose(new URL(path, location.href).search.slice(1)), [choose]);
  const {
    view,
    marked,
    wanted,
    pending,
    failed,
    retry,
    choose: chooseHref,
    expect,
    drawnAt,
  } = useLiveView({ ...part, chart }, [query, go]);
  useEffect(() => {
    if (next !== undefined) expect(viewPath(part.place, next));
  }, [next, expect, part.place]);
  useLayoutEffect(() => report?.(view), [report, view]);
  const { words, context, slice } = view;
  const { t } = context;
  const { place, asOf } = part;
  const Title = second ? "h2" : "h1";
  const notes = words.carried ?? [];
  const picture = code ? pictureAt(qrPath(place, wanted.canonical)) : undefined;
  return (
    <div className={controls ? "slide changing" : "slide"} {...stateEvents({ place, choose: chooseHref, expect, leave: openBeside })}>
      <header className="slide-head">
        <Title>
          <HeadingText text={title ?? words.title} />
        </Title>
        {title && (
          <p className="slide-finding">
            <HeadingText text={words.title} />
          </p>
        )}
        <p className="slide-subtitle">{words.subtitle}</p>
        {controls && (
          <Controls
            chart={chart}
            place={place}
            params={wanted.params}
            state={wanted.state}
            slice={slice}
            context={wanted.context}
            brief={inPair}
          />
        )}
        {/* For who changes the chart; a room is shown what is drawn. */}
        {controls && <IgnoredNote ignored={wanted.ignored} names={Object.keys(wanted.params)} path={context.href({})} t={t} />}
        {failed && <ChartStatus pending={false} failed retry={retry} t={t} />}
      </header>
      <div className={controls && chart.Aside && !inPair ? "slide-body with-aside" : "slide-body"}>
        <SlidePlot
          view={onAxis(view, axis)}
          mark={marked?.id ?? null}
          pending={pending}
          pointed={pointed}
          choose={chooseHref}
          drawnAt={drawnAt}
        />
        {controls && !inPair && <ChartAside view={view} />}
      </div>
      <SlideFoot
        number={number}
        code={
          picture && (
            <a href={siteAddress(viewPath(place, wanted.canonical))} data-leave="" className="slide-link">
              {/* biome-ignore lint/performance/noImgElement: drawn in the size that is shown */}
              <img src={picture} alt={t("ui.share.qr")} className="slide-code" width={64} height={64} />
            </a>
          )
        }
        inPair={inPair}
      >
        <div>
          {notes.length > 0 && <p>{notes.join(" ")}</p>}
          <p>{citedText(citedBy(words, slice, context, asOf), context)}</p>
        </div>
      </SlideFoot>
    </div>
  );
}
