import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OwnDeck } from "@/components/deck/own/own-deck";
import { namesIn } from "@/components/file/deck/carried";
import { houseStyle } from "@/lib/server/house";
import { messagesFor } from "@/lib/server/messages";
import { openSummit } from "@/lib/server/open";

interface Props {
  params: Promise<{ locale: string; summit: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const opened = openSummit(await params);
  return opened ? { title: `${opened.t("edit.own.one")} · ${opened.t("ui.site")}`, robots: { index: false } } : {};
}

export default async function OwnHandout({ params }: Props) {
  const place = await params;
  const opened = openSummit(place);
  if (!opened) notFound();
  return (
    <div id="content">
      <noscript>
        <p className="prose">{opened.t("edit.noScript")}</p>
      </noscript>
      <OwnDeck
        as="handout"
        place={place}
        house={houseStyle()}
        names={await namesIn(opened)}
        messages={["ui", "present", "edit"].map((area) => messagesFor(place.locale, area))}
      />
    </div>
  );
}
