import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { chartsOf } from "@/charts/available";
import { renamedCharts } from "@/charts/renamed";
import { Comparison } from "@/components/compare/comparison";
import { linkImage, sharedView } from "@/components/file/shared-view";
import { sideOf } from "@/components/view/chart-context";
import { IgnoredNote } from "@/components/view/ignored-note";
import { servedChart } from "@/components/view/served";
import { comparePath, SIDES, sidesOf } from "@/lib/compare";
import { messagesFor } from "@/lib/server/messages";
import { linkMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { siteUrl } from "@/lib/server/site";
import { queryOf } from "@/lib/server/view";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function open({ params, searchParams }: Props) {
  const { locale, summit } = await params;
  const place = { locale, summit };
  const opened = openSummit(place);
  const charts = opened ? await chartsOf(opened.dataset) : [];
  if (!opened || charts.length === 0) return undefined;
  const asked = sidesOf(
    queryOf(await searchParams),
    charts.map(({ id }) => id),
    renamedCharts,
  );
  return { ...opened, ...asked, place, charts };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const opened = await open(props);
  if (!opened) return {};
  const { t, place, sides } = opened;
  const site = await siteUrl();
  const [left, right] = await Promise.all(
    sides.map(({ chart, query }) => sharedView({ ...place, chart }, new URLSearchParams(query), site)),
  );
  if (!left || !right) return {};
  return linkMetadata({
    title: t("compare.of", { left: left.view.words.title, right: right.view.words.title }),
    of: [t("ui.site")],
    description: t("compare.intro"),
    link: `${site}${comparePath(place, [sideOf(left.place, left.query), sideOf(right.place, right.query)])}`,
    locale: place.locale,
    type: "article",
    image: linkImage(left, site),
  });
}

/** Two views side by side. */
export default async function Compare(props: Props) {
  const opened = await open(props);
  if (!opened) notFound();
  const { place, sides, ignored, charts, t } = opened;
  const [left, right] = await Promise.all(
    sides.map(({ chart, query }) => servedChart({ ...place, chart }, new URLSearchParams(query), "part")),
  );
  // A release may not have had the chart.
  if (!left || !right) notFound();
  return (
    <>
      <IgnoredNote ignored={ignored} names={[...SIDES]} path={comparePath(place, sides)} t={t} />
      <Comparison
        {...place}
        parts={[left.props, right.props]}
        charts={charts.map(({ id }) => ({ id, name: t(`${id}.name`) }))}
        messages={[messagesFor(place.locale, "compare"), messagesFor(place.locale, "ui")]}
        site={await siteUrl()}
      />
    </>
  );
}
