import type { Context } from "@/lib/chart";
import { noteText } from "@/lib/note-text";
import { publisherIn } from "@/lib/publishers";
import { sourceAddress } from "@/lib/text-fragment";
import type { State } from "./params";
import type { Point, Rows } from "./select";

/** One point: who asked what of whom, by when, what followed, and every source it rests on. */
export function PointText({ point, rows, context }: { point: Point; rows: Rows; context: Context<State> }) {
  const { t } = context;
  const named = (ids: readonly string[] | undefined) => ids && <Publishers ids={ids} rows={rows} context={context} />;
  return (
    <>
      <p className="point-title">{point.title}</p>
      <p>{t("aside.who", { kind: t(`kind.${point.kind}`), actor: point.actorName, verb: point.verb })}</p>
      <dl>
        <dt>{t("aside.addressee")}</dt>
        <dd>{point.addressee ?? t("aside.noAddressee")}</dd>
        <dt>{t("aside.deadline")}</dt>
        <dd>
          {point.deadline ?? t("aside.noDeadline")}
          {named(point.deadlineSources)}
        </dd>
        {point.unProcess && (
          <>
            <dt>{t("aside.un")}</dt>
            {point.unProcess.map((part) => (
              <dd key={part.text}>
                {part.text}
                {part.basis === "general-knowledge" && ` (${t("ui.provenance.general-knowledge")})`}
                {named(part.sources)}
              </dd>
            ))}
          </>
        )}
        <dt>{t("aside.followUp")}</dt>
        <dd>
          {point.followUps.length === 0 && t("aside.noFollowUp")}
          {point.followUps.map((followUp) => (
            <span key={followUp.text}>
              {followUp.text}
              {named(followUp.sources)}
            </span>
          ))}
        </dd>
        {point.note && (
          <>
            <dt>{t("table.note")}</dt>
            <dd>{noteText(point.note, rows.sources)}</dd>
          </>
        )}
        <dt>{t("aside.sources", { n: point.sources.length })}</dt>
        {point.sources.map((id, i) => (
          <dd key={id}>
            <Cited id={id} locator={i === 0 ? point.locator : {}} rows={rows} context={context} />
          </dd>
        ))}
      </dl>
    </>
  );
}

/** Who says it, in brackets, each with a link to the sources page. */
function Publishers({ ids, rows, context }: { ids: readonly string[]; rows: Rows; context: Context<State> }) {
  return (
    <>
      {" ("}
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 && ", "}
          <a href={context.page(`sources#${id}`)}>{publisherIn(rows.sources)(id)}</a>
        </span>
      ))}
      )
    </>
  );
}

/** A source by its publisher; the one that has a locator opens at its words. */
function Cited({ id, locator, rows, context }: { id: string; locator: Point["locator"]; rows: Rows; context: Context<State> }) {
  const source = rows.sources.find((one) => one.id === id);
  const { words, paragraph } = locator;
  const address = sourceAddress(source?.url, words);
  return (
    <>
      {address ? <a href={address}>{source?.publisher}</a> : (source?.publisher ?? id)}
      {paragraph !== undefined && `, ${context.t("ui.figure.paragraph", { n: String(paragraph) })}`}
    </>
  );
}
