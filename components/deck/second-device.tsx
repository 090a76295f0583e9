"use client";
import { useEffect, useState } from "react";
import type { Deck } from "@/data/shapes/deck";
import { packedDeck } from "@/lib/deck/link";
import { type Shown, withQuery, writeShown } from "@/lib/deck/shown";
import type { Translate } from "@/lib/messages";
import { joined } from "@/lib/view-state";

interface Props {
  deck: Deck;
  home: string;
  shown: Shown;
  t: Translate;
}

/** The speaker's window for a phone or tablet, as a code to scan; and what the two do not tell each other. */
export function SecondDevice({ deck, home, shown, t }: Props) {
  const [code, setCode] = useState<string>();
  const [instead, setInstead] = useState<"long" | "file">();
  useEffect(() => {
    const make = async () => {
      if (home === "") return setInstead("file");
      // The other device has none of this browser's decks: the link holds it.
      const [path, query = ""] = home.split("?");
      const whole = query.startsWith("deck=") ? path + (await packedDeck(deck)) : home;
      const link = location.origin + withQuery(whole, joined("as=speaker", writeShown({ ...shown, chosen: [] })));
      const { renderSVG } = await import("uqr");
      setCode(`data:image/svg+xml,${encodeURIComponent(renderSVG(link, { ecc: "L", border: 2 }))}`);
    };
    // A code holds some 2,900 characters.
    make().catch(() => setInstead("long"));
  }, [deck, home, shown]);
  return (
    <section className="second-device" aria-labelledby="second-device-title">
      <h3 id="second-device-title">{t("present.device")}</h3>
      {instead ? (
        <p>{t(instead === "long" ? "present.device.long" : "present.device.file")}</p>
      ) : (
        <>
          {/* biome-ignore lint/performance/noImgElement: made in the browser */}
          {code && <img src={code} alt={t("present.device.code")} width={148} height={148} />}
          <p>{t("present.device.text")}</p>
        </>
      )}
    </section>
  );
}
