import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LiveComparison } from "@/components/compare/live-comparison";
import { StillComparison } from "@/components/compare/still-comparison";
import { compared } from "@/components/file/compared";
import { pairSize } from "@/components/file/pair-picture";
import { viewPath } from "@/components/view/chart-context";
import { IgnoredNote } from "@/components/view/ignored-note";
import { servedChart } from "@/components/view/served";
import { comparePath, pairPath, SIDES } from "@/lib/compare";
import { isHeavy } from "@/lib/heavy";
import { propsText } from "@/lib/props-text";
import { messagesFor } from "@/lib/server/messages";
import { linkMetadata } from "@/lib/server/metadata";
import { siteUrl } from "@/lib/server/site";
import { queryOf } from "@/lib/server/view";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function open({ params, searchParams }: Props) {
  const { locale, summit } = await params;
  const site = await siteUrl();
  const pair = await compared({ locale, summit }, queryOf(await searchParams), site);
  return pair && { ...pair, place: { locale, summit }, site };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const opened = await open(props);
  if (!opened) return {};
  const { t, place, path, views, site } = opened;
  const [left, right] = views.map(({ view }) => view.words);
  return linkMetadata({
    title: t("compare.of", { left: left.title, right: right.title }),
    of: [t("ui.site")],
    description: t("compare.intro"),
    link: `${site}${path}`,
    locale: place.locale,
    type: "article",
    image: { url: `${site}${pairPath(path, "png")}`, ...pairSize(views), alt: `${left.alt} ${right.alt}` },
  });
}

/** Two views side by side. */
export default async function Compare(props: Props) {
  const opened = await open(props);
  if (!opened) notFound();
  const { place, sides, views, path, ignored, charts, site, t } = opened;
  const [left, right] = await Promise.all(
    sides.map(({ chart, query }) => servedChart({ ...place, chart }, new URLSearchParams(query), "part")),
  );
  if (!left || !right) notFound();
  const heavy = isHeavy(left.props.slice) || isHeavy(right.props.slice);
  return (
    <div className="compare">
      <IgnoredNote ignored={ignored} names={[...SIDES]} path={comparePath(place, sides)} t={t} />
      {heavy ? (
        <StillComparison
          sides={views.map((one) => ({ title: one.view.words.title, href: viewPath(one.place, one.query) }))}
          path={path}
          t={t}
        />
      ) : (
        <LiveComparison
          {...place}
          charts={[left.props.place.chart, right.props.place.chart]}
          opened={[propsText(left.props), propsText(right.props)]}
          served={propsText({ charts, messages: ["compare", "ui"].map((area) => messagesFor(place.locale, area)) })}
          site={site}
        />
      )}
    </div>
  );
}
