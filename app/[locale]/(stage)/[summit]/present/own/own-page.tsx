import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OwnDeck } from "@/components/deck/own/own-deck";
import { namesIn } from "@/components/file/deck/carried";
import { houseStyle } from "@/lib/server/house";
import { messagesFor } from "@/lib/server/messages";
import { openSummit } from "@/lib/server/open";

export interface OwnPageProps {
  params: Promise<{ locale: string; summit: string }>;
}

/** What both pages of a deck that the server does not have say of themselves. */
export async function ownMetadata({ params }: OwnPageProps): Promise<Metadata> {
  const opened = openSummit(await params);
  return opened ? { title: `${opened.t("edit.own.one")} · ${opened.t("ui.site")}`, robots: { index: false } } : {};
}

/** A deck that the server does not have: the reader's browser or the link's fragment has it. */
export async function OwnPage({ params, as }: OwnPageProps & { as: "presented" | "handout" }) {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) notFound();
  return (
    <div id="content">
      <noscript>
        <p className="prose">{opened.t("edit.noScript")}</p>
      </noscript>
      <OwnDeck
        as={as}
        place={place}
        house={houseStyle()}
        names={await namesIn(opened)}
        messages={["ui", "present", "compare", "edit"].map((area) => messagesFor(place.locale, area))}
      />
    </div>
  );
}
