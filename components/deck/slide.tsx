"use client";
import { useQuery } from "@tanstack/react-query";
import { use, useMemo, useState } from "react";
import { loadChart } from "@/charts";
import type { Slide as SlideOfDeck, SlideView } from "@/data/shapes/deck";
import type { Axis } from "@/lib/chart";
import { type Shown, stepsOf, viewsOf } from "@/lib/deck/shown";
import type { FigureFacts } from "@/lib/figure-facts";
import { formatsFor } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { comparedBriefly } from "../compare/sentences";
import { HeadingText } from "../heading-text";
import type { Pointed } from "../view/drawing";
import type { Part } from "../view/part-view";
import { sharedAxis } from "../view/shared-axis";
import type { DrawnView } from "../view/stages";
import { useAfterPaint } from "../view/use-after-paint";
import { SlideChart } from "./slide-chart";
import { type Carried, type DeckPlace, figurePath, Missing, partPath, partQuery, samePart } from "./slide-data";
import { SlideFigure } from "./slide-figure";
import { SlideFoot } from "./slide-foot";
import { SlideText } from "./slide-text";

export interface SlideProps {
  slide: SlideOfDeck;
  shown: Shown;
  place: DeckPlace;
  carried: Carried;
  t: Translate;
  /** Slide number and count, under the source line. */
  number: string;
  /** Whether the QR code of the permalink is shown. */
  code: boolean;
  /** Whether the controls of the chart are shown. */
  controls: boolean;
  pointed?: Pointed;
  /** The step that most likely comes next, to be made ready. */
  expected?: number;
  /** Chooses another state of the view at a place on the slide. */
  choose(view: number, query: string): void;
}

/** One slide: a view, two, a figure or words. What is missing says so, and the rest of the deck goes on. */
export function Slide(props: SlideProps) {
  const { slide, shown, place, number } = props;
  if (slide.kind === "text") return <SlideText slide={slide} place={place} number={number} />;
  if (slide.kind === "figure") return <FigureOfSlide {...props} id={slide.figure} />;
  const views = viewsOf(slide, shown);
  if (slide.kind === "view")
    return (
      <ViewOfSlide
        {...props}
        own={slide.view}
        view={views[0]}
        next={props.expected === undefined ? undefined : stepsOf(slide)[props.expected]}
        at={0}
        title={slide.title}
        foot={number}
      />
    );
  return <PairOfSlide {...props} slide={slide} views={views} />;
}

/** Two views, on one scale where their units agree, and how they differ. */
function PairOfSlide({ slide, views, ...props }: SlideProps & { slide: SlideOfDeck & { kind: "pair" }; views: readonly SlideView[] }) {
  const { number, t, place } = props;
  const [drawn, setDrawn] = useState<readonly (DrawnView | undefined)[]>([]);
  const reports = useMemo(
    () =>
      [0, 1].map(
        (i) => (view: DrawnView) => setDrawn((before) => (before[i] === view ? before : [0, 1].map((n) => (n === i ? view : before[n])))),
      ),
    [],
  );
  const [left, right] = drawn;
  const both = useMemo(() => (left && right ? ([left, right] as const) : undefined), [left, right]);
  const settled = useAfterPaint(both);
  const difference = useMemo(
    () => settled && comparedBriefly(settled, { t, formats: formatsFor(place.locale) }),
    [settled, t, place.locale],
  );
  return (
    <div className="slide slide-pair">
      {slide.title && (
        <h1>
          <HeadingText text={slide.title} />
        </h1>
      )}
      <div className="slide-sides">
        {views.map((view, i) => (
          <ViewOfSlide
            // biome-ignore lint/suspicious/noArrayIndexKey: left and right stay where they are
            key={i}
            {...props}
            slide={slide}
            own={slide.views[i]}
            view={view}
            at={i}
            inPair
            second={i > 0 || slide.title !== undefined}
            pointed={undefined}
            axis={both && sharedAxis(both)}
            report={reports[i]}
          />
        ))}
      </div>
      <SlideFoot number={number}>{difference && <p className="slide-difference">{difference}</p>}</SlideFoot>
    </div>
  );
}

interface ViewProps extends SlideProps {
  /** The view as the deck has it, whose data the page carries or fetches once. */
  own: SlideView;
  view: SlideView;
  /** The query string of the state that most likely comes next. */
  next?: string;
  at: number;
  title?: string;
  inPair?: boolean;
  /** Whether another heading stands above. */
  second?: boolean;
  foot?: string;
  /** That of both views of a pair. */
  axis?: Axis;
  /** Told what is drawn. */
  report?(view: DrawnView): void;
}

function ViewOfSlide({
  own,
  view,
  next,
  at,
  title,
  inPair = false,
  second = false,
  foot,
  place,
  carried,
  t,
  code,
  controls,
  pointed,
  axis,
  report,
  choose,
}: ViewProps) {
  const { data, error, refetch } = useQuery({ ...partQuery<Part>(partPath(place, own), carried), placeholderData: samePart(own) });
  if (error) return <Failed fault={error} retry={refetch} number={foot} t={t} />;
  if (!data) return <p className="slide slide-waits">{t("ui.chart.loading")}</p>;
  return (
    <LoadedView key={own.chart} part={data}>
      {(chart) => (
        <SlideChart
          chart={chart}
          part={data}
          query={view.query}
          next={next}
          title={title}
          inPair={inPair}
          second={second}
          number={foot}
          code={code && !inPair}
          controls={controls}
          pointed={pointed}
          axis={axis}
          report={report}
          choose={(query) => choose(at, query)}
        />
      )}
    </LoadedView>
  );
}

function LoadedView({
  part,
  children,
}: {
  part: Part;
  children(chart: NonNullable<Awaited<ReturnType<typeof loadChart>>>): React.ReactNode;
}) {
  const promise = loadChart(part.place.chart);
  if (!promise) throw new Error(`unknown chart: ${part.place.chart}`);
  return children(use(promise));
}

function FigureOfSlide({ slide, id, place, carried, t, number }: SlideProps & { id: string }) {
  const { data, error, refetch } = useQuery(partQuery<FigureFacts>(figurePath(place, id), carried));
  if (error) return <Failed fault={error} retry={refetch} number={number} t={t} />;
  if (!data) return <p className="slide slide-waits">{t("ui.chart.loading")}</p>;
  return <SlideFigure facts={data} title={slide.title} place={place} number={number} t={t} />;
}

function Failed({ fault, retry, number, t }: { fault: Error; retry(): void; number?: string; t: Translate }) {
  return (
    <div className="slide slide-missing">
      {fault instanceof Missing ? (
        <>
          <h1>{t("present.missing", { what: fault.what })}</h1>
          <p>{fault.nearest ? t("present.missing.nearest", { nearest: fault.nearest }) : t("present.missing.goOn")}</p>
        </>
      ) : (
        <>
          <h1>{t("present.failed")}</h1>
          <button type="button" className="text-button" onClick={() => retry()}>
            {t("ui.chart.retry")}
          </button>
        </>
      )}
      {number && <SlideFoot number={number} />}
    </div>
  );
}
