import type { Context } from "@/lib/chart";
import { textFragment } from "@/lib/text-fragment";
import type { State } from "./params";
import type { Point, Rows } from "./select";
import { kindsText } from "./words";

/** The themes as a list of links, or the points of the one that is open. */
export function Aside({ rows, context }: { rows: Rows; context: Context<State> }) {
  const { t, href } = context;
  if (rows.open)
    return (
      <div className="topic-open">
        <p>
          <a href={href({ topic: "" })}>{t("aside.all")}</a>
        </p>
        <p className="topic-name">{rows.open.title}</p>
        {rows.open.points.length === 0 && <p>{t("aside.noPoints")}</p>}
        <ol>
          {rows.open.points.map((point) => (
            <li key={point.id}>
              <PointText point={point} rows={rows} context={context} />
            </li>
          ))}
        </ol>
      </div>
    );
  return (
    <ol className="topic-list">
      {[...rows.themes, ...rows.empty].map((theme) => (
        <li key={theme.id}>
          <a href={href({ topic: theme.id })}>{theme.title}</a>
          <p>{kindsText(theme.points, context)}</p>
        </li>
      ))}
    </ol>
  );
}

function PointText({ point, rows, context }: { point: Point; rows: Rows; context: Context<State> }) {
  const { t, page } = context;
  const source = rows.sources.find(({ id }) => id === point.sources[0]);
  const { words, paragraph } = point.locator;
  return (
    <>
      <p className="point-title">{point.title}</p>
      <p>{t("aside.who", { kind: t(`kind.${point.kind}`), actor: point.actorName, verb: point.verb })}</p>
      <dl>
        <dt>{t("aside.addressee")}</dt>
        <dd>{point.addressee ?? t("aside.noAddressee")}</dd>
        <dt>{t("aside.deadline")}</dt>
        <dd>{point.deadline ?? t("aside.noDeadline")}</dd>
        {point.unProcess && (
          <>
            <dt>{t("aside.un")}</dt>
            <dd>
              {point.unProcess.text}
              {point.unProcess.basis === "general-knowledge" && ` (${t("ui.provenance.general-knowledge")})`}
            </dd>
          </>
        )}
        <dt>{t("aside.followUp")}</dt>
        <dd>
          {point.followUps.length === 0 && t("aside.noFollowUp")}
          {point.followUps.map((followUp) => (
            <span key={followUp.text}>
              {followUp.text}{" "}
              {followUp.sources.map((id) => (
                <a key={id} href={page(`sources#${id}`)}>
                  {rows.sources.find((one) => one.id === id)?.publisher ?? id}{" "}
                </a>
              ))}
            </span>
          ))}
        </dd>
        <dt>{t("ui.chart.source")}</dt>
        <dd>
          {source?.url ? <a href={words ? textFragment(source.url, words) : source.url}>{source.publisher}</a> : source?.publisher}
          {paragraph !== undefined && `, ${t("ui.figure.paragraph", { n: String(paragraph) })}`}
        </dd>
      </dl>
    </>
  );
}
