import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { chartIds, loadChart } from "@/charts";
import { Still } from "@/components/page/still";
import { contextOf, viewPath } from "@/components/view/chart-context";
import { catalogueOf } from "@/lib/server/messages";
import { pageMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { queryOf, serveView } from "@/lib/server/view";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
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
  const query = queryOf(await searchParams);
  const chartId = chartIds().find((id) => id === query.get("chart")) ?? chartIds()[0];
  const chart = await loadChart(chartId);
  if (!chart) notFound();
  const asked = Number(query.get("state") ?? 0);
  const index = Number.isInteger(asked) && asked >= 0 && asked < chart.notable.length ? asked : 0;
  const { name, query: stateQuery } = chart.notable[index];
  const view = await serveView(chart, dataset, new URLSearchParams(stateQuery));
  const context = contextOf({ ...place, chart: chartId }, catalogueOf(locale), chart.params(view.domain), view.state);
  const rows = chart.rows(view.slice, view.state);
  const words = chart.words(rows, view.state, context);
  const base = `/${place.locale}/${place.summit}/gallery`;
  return (
    <div className="prose gallery">
      <h1>{t("gallery.title")}</h1>
      <p>{t("gallery.intro")}</p>
      <nav aria-label={t("gallery.choose")}>
        <ul className="gallery-charts">
          {
            await Promise.all(
              chartIds().map(async (id) => {
                const one = await loadChart(id);
                return (
                  <li key={id}>
                    <strong>{t(`${id}.name`)}</strong>
                    <ul>
                      {one?.notable.map((state, i) => (
                        <li key={state.name}>
                          <a href={`${base}?chart=${id}&state=${i}`} aria-current={id === chartId && i === index ? "true" : undefined}>
                            {state.name}
                          </a>
                        </li>
                      ))}
                    </ul>
                  </li>
                );
              }),
            )
          }
        </ul>
      </nav>
      <h2>
        {t(`${chartId}.name`)}: {name}
      </h2>
      <p className="muted">{words.title}</p>
      <p>
        <a href={viewPath({ ...place, chart: chartId }, view.query)}>{t("gallery.open")}</a>
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
          <Still chart={chart} rows={rows} state={view.state} context={context} look={look} width={width} alt={words.alt} />
        </figure>
      ))}
    </div>
  );
}
