import type { Corrections } from "@/lib/corrections";
import { differing } from "@/lib/differing";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { releaseName } from "@/lib/release-name";
import { type Change, countOf } from "@/lib/table-changes";

/** The most changes that are listed one by one. */
const LISTED = 8;

/** A change as a line writes it: of long words what differs, with the words around it. */
function written({ row, column, before, after }: Change, t: Translate) {
  const [was, is] = differing(before, after);
  return { row, column, before: was || t("site.fixed.nothing"), after: is || t("site.fixed.nothing") };
}

/** Says that a view shows the numbers of a release, and what of it was corrected since. */
export function FixedNote({ corrections, t, formats }: { corrections: Corrections; t: Translate; formats: Formats }) {
  const { release, changes, texts, methods, live } = corrections;
  const n = changes ? countOf(changes) : 0;
  const lines = changes
    ? [
        ...changes.changed.map((change) => t("site.fixed.change", written(change, t))),
        ...changes.reworded.map((change) => t("site.fixed.reworded", { ...written(change, t), more: change.rows - 1 })),
        ...changes.added.map((row) => t("site.fixed.added", { row })),
        ...changes.gone.map((row) => t("site.fixed.gone", { row })),
      ]
    : [];
  const date = (id: string) => releaseName(id, formats);
  return (
    <aside className="fixed-note" aria-labelledby="fixed-head">
      <p id="fixed-head">
        <strong>{t("site.fixed.head", { date: date(release) })}</strong>{" "}
        {changes === null ? t("site.fixed.nowhere") : n === 0 && texts.length > 0 ? t("site.fixed.said") : t("site.fixed.since", { n })}
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.slice(0, LISTED).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {lines.length > LISTED && <li>{t("site.fixed.more", { n: lines.length - LISTED })}</li>}
        </ul>
      )}
      {texts.map(({ release: since, text }) => (
        <p key={text}>{t("site.fixed.reason", { date: date(since), text })}</p>
      ))}
      {methods.map(({ release: since, text }) => (
        <p key={text}>{t("site.fixed.method", { date: date(since), text })}</p>
      ))}
      <p>
        <a href={live} data-leave="">
          {t("site.fixed.live")}
        </a>
      </p>
    </aside>
  );
}
