import "@/app/deck.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeckList } from "@/components/deck/deck-list";
import { OwnList } from "@/components/deck/own/own-list";
import { namesIn } from "@/components/file/deck/carried";
import { IgnoredNote } from "@/components/view/ignored-note";
import { decksOf } from "@/data";
import { FILES_AT } from "@/lib/as-files";
import { messagesFor } from "@/lib/server/messages";
import { pageMetadata } from "@/lib/server/metadata";
import { openSummit } from "@/lib/server/open";
import { queryOf } from "@/lib/server/view";
import { parseState } from "@/lib/url-state";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await params, "present");
}

export default async function Briefings({ params, searchParams }: Props) {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) notFound();
  const { t } = opened;
  const { ignored } = parseState({}, queryOf(await searchParams));
  return (
    <>
      <div className="prose">
        <h1>{t("present.title")}</h1>
        <p className="lead">{t("present.intro")}</p>
        <IgnoredNote ignored={ignored} names={[]} path={`/${place.locale}/${place.summit}/present`} t={t} />
      </div>
      {FILES_AT === undefined && (
        <OwnList place={place} messages={["ui", "present", "edit"].map((area) => messagesFor(place.locale, area))} />
      )}
      <DeckList decks={decksOf(place.summit)} place={place} names={await namesIn(opened)} t={t} />
    </>
  );
}
