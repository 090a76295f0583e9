"use client";
import { use, useEffect, useMemo, useRef, useState } from "react";
import { loadChart } from "@/charts";
import type { AnyChart } from "@/lib/chart";
import { comparePath, pairPath, readSide, SIDES, writeSide, writeSides } from "@/lib/compare";
import { formatsFor } from "@/lib/format";
import type { Messages } from "@/lib/messages";
import { type PropsText, propsOf } from "@/lib/props-text";
import { CopyText } from "../page/copy-text";
import { useTranslate } from "../use-translate";
import { BriefButton } from "../view/brief-button";
import { sideOf } from "../view/chart-context";
import { type Part, partView } from "../view/part-view";
import { QueryProvider } from "../view/query-provider";
import { axisOf, sharedAxis } from "../view/shared-axis";
import type { DrawnView } from "../view/stages";
import { useAfterPaint } from "../view/use-after-paint";
import { useHead } from "../view/use-head";
import { useAddress, writeAddress } from "../view/use-query-state";
import { ChartChoice } from "./chart-choice";
import { ComparedChart } from "./compared-chart";
import { DifferenceText } from "./difference-text";
import { type AxisPair, viewDifference } from "./sentences";

type Both<T> = [T, T];
type Shown = ReturnType<typeof partView>;

interface Compared {
  /** Every chart of the summit, by id and name. */
  charts: { id: string; name: string }[];
  messages: Messages[];
}

export interface ComparisonProps {
  locale: string;
  summit: string;
  /** The charts' ids, left and right. */
  charts: Both<string>;
  /** What the server opened, left and right. */
  opened: Both<PropsText<Part>>;
  served: PropsText<Compared>;
  /** Where the site is served. */
  site: string;
}

/** Two views side by side, on one scale where their units agree, and how they differ. */
export function Comparison(props: ComparisonProps) {
  return (
    <QueryProvider>
      <Sides {...props} />
    </QueryProvider>
  );
}

function Sides({ locale, summit, opened: [first, second], served, site }: ComparisonProps) {
  const { charts, messages } = useMemo(() => propsOf(served), [served]);
  const parts = useMemo((): Both<Part> => [propsOf(first), propsOf(second)], [first, second]);
  const place = useMemo(() => ({ locale, summit }), [locale, summit]);
  const t = useTranslate(locale, messages);
  const formats = formatsFor(locale);
  const [left, right] = parts.map((part) => {
    const promise = loadChart(part.place.chart);
    if (!promise) throw new Error(`unknown chart: ${part.place.chart}`);
    return use(promise);
  });
  const opened = parts.map(({ place: { chart }, query }) => ({ chart, query }));
  const address = new URLSearchParams(useAddress(writeSides(opened)));
  const sides = SIDES.map((name, i) => {
    const asked = readSide(address.get(name));
    return asked?.chart === opened[i].chart ? asked : opened[i];
  });
  const [shown, setShown] = useState<Both<Shown>>(() => [atFirst(left, parts[0]), atFirst(right, parts[1])]);
  const latest = useRef(sides);
  useEffect(() => {
    latest.current = sides;
  });
  // The same for as long as the page is: a change of one side draws the other no more than it must.
  const links = useMemo(
    () =>
      parts.map(({ place: { chart, release } }, i) => ({
        report: (view: DrawnView, query: string) =>
          setShown((before) =>
            before[i].view === view && before[i].query === query ? before : (before.with(i, { view, query }) as Both<Shown>),
          ),
        go(path: string, kind: "push" | "replace", changed: boolean) {
          const to = comparePath(place, latest.current.with(i, { chart, query: new URL(path, location.href).search.slice(1) }));
          // What was corrected in a view of a release, only the server says.
          if (release && changed && kind === "push") location.assign(to);
          else writeAddress(to, kind);
        },
      })),
    [parts, place],
  );
  const axis = useMemo(() => sharedAxis(shown.map(({ view }) => view)), [shown]);
  const settled = useAfterPaint(shown);
  const difference = useMemo(() => viewDifference(settled[0].view, settled[1].view), [settled]);
  const axes: AxisPair = [axisOf(settled[0].view), axisOf(settled[1].view)];
  const canonical = shown.map(({ query }, i) => sideOf(parts[i].place, query));
  const path = comparePath(place, canonical);
  const title = t("compare.of", { left: shown[0].view.words.title, right: shown[1].view.words.title });
  useHead(`${title} · ${t("ui.site")}`, path);
  return (
    <>
      <h1>{t("compare.title")}</h1>
      <p className="compare-intro">{t("compare.intro")}</p>
      <div className="compare-sides">
        {[left, right].map((chart, i) => (
          <ComparedChart
            key={SIDES[i]}
            chart={chart}
            part={parts[i]}
            query={sides[i].query}
            go={links[i].go}
            axis={axis}
            report={links[i].report}
          >
            <ChartChoice name={SIDES[i]} chart={chart.id} other={writeSide(sides[1 - i])} place={place} charts={charts} t={t} />
          </ComparedChart>
        ))}
      </div>
      <DifferenceText difference={difference} axes={axes} views={[settled[0].view, settled[1].view]} t={t} formats={formats} />
      <section className="compare-take" aria-labelledby="compare-take">
        <h2 id="compare-take">{t("compare.take")}</h2>
        <CopyText
          text={`${site}${path}`}
          name={t("compare.link")}
          label={t("ui.share.copy")}
          copied={t("ui.share.copied")}
          failed={t("ui.share.copyFailed")}
        />
        <ul className="compare-actions">
          <li className="needs-script">
            <BriefButton place={place} views={[canonical[0], canonical[1]]} t={t} />
          </li>
          {(["png", "svg"] as const).map((format) => (
            <li key={format}>
              <a href={pairPath(path, format)} download>
                {t(`ui.chart.file.${format}`)}
              </a>
            </li>
          ))}
          <li>
            <a href={comparePath(place, [canonical[1], canonical[0]])}>{t("compare.swap")}</a>
          </li>
        </ul>
      </section>
    </>
  );
}

/** What a side shows before anything is chosen. */
function atFirst(chart: AnyChart, part: Part): Shown {
  return partView(chart, part, part.query, part.slice);
}
