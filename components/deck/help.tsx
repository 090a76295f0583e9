"use client";
import type { ReactNode } from "react";
import type { Translate } from "@/lib/messages";
import { Panel } from "../panel";

const KEYS = [
  ["→ ↓ PgDn Space N", "next"],
  ["← ↑ PgUp P", "previous"],
  ["Home End", "ends"],
  ["7 Enter", "jump"],
  ["B .", "black"],
  ["W ,", "white"],
  ["O Esc", "overview"],
  ["C", "controls"],
  ["S", "speaker"],
  ["F", "full-screen"],
  ["T", "theme"],
  ["H", "contrast"],
  ["L", "laser"],
  ["D", "pen"],
  ["Q", "code"],
  ["?", "help"],
] as const;

/** The keys; or, where the browser kept the speaker's window from opening, how to go on. */
export function Help({ blocked, onClose, t, children }: { blocked?: string; onClose(): void; t: Translate; children?: ReactNode }) {
  return (
    <Panel title={t(blocked ? "present.blocked" : "present.keys")} className="deck-panel deck-help" onClose={onClose} t={t}>
      {blocked ? (
        <p>
          {t("present.blocked.text")}{" "}
          <a href={blocked} target="_blank" rel="noopener opener">
            {t("present.blocked.open")}
          </a>
        </p>
      ) : (
        <>
          <dl>
            {KEYS.map(([keys, name]) => (
              <div key={name}>
                <dt>
                  {keys.split(" ").map((key, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
                    <kbd key={i}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(`present.key.${name}`)}</dd>
              </div>
            ))}
          </dl>
          <p className="muted">{t("present.keys.chart")}</p>
          {children}
        </>
      )}
    </Panel>
  );
}
