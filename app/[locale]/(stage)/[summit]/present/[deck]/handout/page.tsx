import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Handout } from "@/components/deck/handout";
import { listPath } from "@/components/deck/own/paths";
import { namesIn } from "@/components/file/deck/carried";
import { openDeck } from "@/components/file/deck/open-deck";
import { houseStyle } from "@/lib/server/house";
import { messagesFor } from "@/lib/server/messages";
import { queryOf } from "@/lib/server/view";

interface Props {
  params: Promise<{ locale: string; summit: string; deck: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const opened = openDeck(await params);
  return opened ? { title: `${opened.deck.title} · ${opened.t("ui.site")}`, robots: { index: false } } : {};
}

/** A deck as pages to print. */
export default async function PrintedDeck({ params, searchParams }: Props) {
  const opened = openDeck(await params);
  if (!opened) notFound();
  const { deck, place, t } = opened;
  return (
    <div id="content">
      <noscript>
        <p className="prose">{t("present.handout.noScript")}</p>
      </noscript>
      <Handout
        deck={deck}
        place={place}
        house={houseStyle()}
        home={`${listPath(place)}/${deck.id}`}
        query={queryOf(await searchParams).toString()}
        carried={{}}
        names={await namesIn(opened)}
        messages={["ui", "present", "compare"].map((area) => messagesFor(place.locale, area))}
      />
    </div>
  );
}
