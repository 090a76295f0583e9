import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeckView } from "@/components/deck/deck-view";
import { listPath } from "@/components/deck/own/paths";
import { carriedBy, namesIn } from "@/components/file/deck/carried";
import { openDeck } from "@/components/file/deck/open-deck";
import { readShown, writeShown } from "@/lib/deck/shown";
import { houseStyle } from "@/lib/server/house";
import { messagesFor } from "@/lib/server/messages";
import { linkMetadata } from "@/lib/server/metadata";
import { siteUrl } from "@/lib/server/site";
import { queryOf } from "@/lib/server/view";

interface Props {
  params: Promise<{ locale: string; summit: string; deck: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function open({ params, searchParams }: Props) {
  const opened = openDeck(await params);
  return opened && { ...opened, query: queryOf(await searchParams) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const opened = await open(props);
  if (!opened) return {};
  const { deck, place, query, t, dataset } = opened;
  const state = writeShown(readShown(deck, query));
  return linkMetadata({
    title: deck.title,
    of: [t("ui.site")],
    description: `${dataset.summit.event.name}: ${t("present.slides", { n: deck.slides.length })}`,
    link: `${await siteUrl()}/${place.locale}/${place.summit}/present/${deck.id}${state && `?${state}`}`,
    locale: place.locale,
    type: "article",
  });
}

export default async function Present(props: Props) {
  const opened = await open(props);
  if (!opened) notFound();
  const { deck, place, query } = opened;
  const shown = readShown(deck, query);
  const carried = await carriedBy(opened, deck.slides[shown.slide], shown, place);
  return (
    <div id="content">
      <DeckView
        deck={deck}
        place={place}
        leave={listPath(place)}
        house={houseStyle()}
        home={`${listPath(place)}/${deck.id}`}
        query={query.toString()}
        carried={carried}
        names={await namesIn(opened)}
        messages={["ui", "present", "compare"].map((area) => messagesFor(place.locale, area))}
      />
    </div>
  );
}
