import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { chartsOf } from "@/charts/available";
import { Still } from "@/components/page/still";
import { viewPath } from "@/components/view/chart-context";
import { IgnoredNote } from "@/components/view/ignored-note";
import { viewOf } from "@/components/view/stages";
import { notableOf } from "@/lib/chart";
import { catalogueOf } from "@/lib/server/messages";
import { pageMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { queryOf, serveView } from "@/lib/server/view";
import { formatState, oneOf, type Params, parseState, wholeNumber } from "@/lib/url-state";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

interface State {
  chart: string;
  /** The place of a state among those of its chart worth looking at. */
  state: number;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await params, "gallery");
}

/** One notable state at a time of one chart, so that no page weighs more than a few drawings. */
export default async function Gallery({ params, searchParams }: Props) {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) notFound();
  const { dataset, t, locale } = opened;
  const charts = (await chartsOf(dataset)).map((chart) => ({ chart, notable: notableOf(chart, chart.domain(dataset)) }));
  if (charts.length === 0) notFound();
  const ids = charts.map(({ chart }) => chart.id);
  const query = queryOf(await searchParams);
  const [first] = query.getAll("chart");
  const { chart, notable } = charts[Math.max(ids.indexOf(first), 0)];
  const settings: Params<State> = { chart: oneOf<string>(ids), state: wholeNumber(0, notable.length - 1, 0) };
  const { state, ignored } = parseState(settings, query);
  const { name, query: stateQuery } = notable[state.state];
  const view = await serveView(chart, dataset, new URLSearchParams(stateQuery));
  const here = { chart, place: { ...place, chart: chart.id }, messages: catalogueOf(locale), params: chart.params(view.domain) };
  const drawn = viewOf(here, view.slice, view.state);
  const base = `/${place.locale}/${place.summit}/gallery`;
  const path = (wanted: State) => [base, formatState(settings, wanted)].filter(Boolean).join("?");
  return (
    <div className="prose gallery">
      <h1>{t("gallery.title")}</h1>
      <p>{t("gallery.intro")}</p>
      <nav aria-label={t("gallery.choose")}>
        <ul className="gallery-charts">
          {charts.map((one) => (
            <li key={one.chart.id}>
              <strong>{t(`${one.chart.id}.name`)}</strong>
              <ul>
                {one.notable.map((notable, i) => (
                  <li key={notable.name}>
                    <a
                      href={path({ chart: one.chart.id, state: i })}
                      aria-current={one.chart === chart && i === state.state ? "true" : undefined}
                    >
                      {notable.name}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </nav>
      <IgnoredNote ignored={ignored} names={Object.keys(settings)} path={path(state)} t={t} />
      <h2>
        {t(`${chart.id}.name`)}: {name}
      </h2>
      <p className="muted">{drawn.words.title}</p>
      <p>
        <a href={viewPath({ ...place, chart: chart.id }, view.query)}>{t("gallery.open")}</a>
      </p>
      {(
        [
          ["light", 864],
          ["dark", 592],
          ["light", 328],
        ] as const
      ).map(([look, width]) => (
        <figure key={`${look}-${width}`}>
          <figcaption className="muted">{t(`gallery.look.${look}`, { width })}</figcaption>
          <Still view={drawn} look={look} width={width} label={t(`gallery.look.${look}`, { width })} />
        </figure>
      ))}
    </div>
  );
}
