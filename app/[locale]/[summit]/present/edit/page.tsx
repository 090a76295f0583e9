import "@/app/deck.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HouseStyles } from "@/app/house-styles";
import { chartsOf } from "@/charts/available";
import { EditPage } from "@/components/deck/own/edit-page";
import { namesIn } from "@/components/file/deck/carried";
import { decksOf } from "@/data";
import { houseStyle } from "@/lib/server/house";
import { messagesFor } from "@/lib/server/messages";
import { openSummit } from "@/lib/server/open";
import { queryOf } from "@/lib/server/view";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const opened = openSummit(await params);
  return opened
    ? {
        title: `${opened.t("edit.title")} · ${opened.t("ui.site")}`,
        description: opened.t("edit.description"),
        robots: { index: false },
      }
    : {};
}

/** Where a reader makes a briefing; it stays in the reader's browser. */
export default async function Edit({ params, searchParams }: Props) {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) notFound();
  const { t, dataset } = opened;
  const from = queryOf(await searchParams).get("from");
  const deck = decksOf(place.summit).find(({ id }) => id === from);
  if (from !== null && !deck) notFound();
  const charts = await chartsOf(dataset);
  const offered = {
    charts: charts.map(({ id }) => id),
    figures: dataset.summit.figures.map(({ id }) => id),
    names: await namesIn(opened),
  };
  return (
    <>
      <noscript>
        <p className="prose">{t("edit.noScript")}</p>
      </noscript>
      <HouseStyles />
      <EditPage
        house={houseStyle()}
        place={place}
        offered={offered}
        from={deck}
        messages={["ui", "present", "compare", "edit"].map((area) => messagesFor(place.locale, area))}
      />
    </>
  );
}
