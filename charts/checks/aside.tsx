import type { Context } from "@/lib/chart";
import { figureText } from "@/lib/press";
import { publisherIn } from "@/lib/publishers";
import type { State } from "./params";
import type { CheckRow, HeldValue, Rows } from "./select";
import { amissText, emptyText, heldText, ruleText, standText } from "./words";

/** How many sources of a value are named. */
const NAMED = 3;

/** The figure followed with everything it was held against; or those furthest from 1, and why. */
export function Aside({ rows, context }: { rows: Rows; context: Context<State> }) {
  const { t, formats, href } = context;
  if (rows.open) return <OpenFigure row={rows.open} rows={rows} context={context} />;
  return (
    <>
      {rows.hidden && (
        <p className="check-away">
          {t("aside.hidden", { figure: figureText(rows.hidden, t, formats), verdict: t(`verdict.${rows.hidden.verdict}`) })}{" "}
          <a href={href({ verdict: "", scope: "all" })}>{t("aside.show")}</a>
        </p>
      )}
      <p className="check-name">{t(rows.outliers.length > 0 ? "aside.outliers" : "aside.noOutliers")}</p>
      <ol className="check-list">
        {rows.outliers.map((row) => (
          <li key={row.id}>
            <a href={href({ figure: row.id })}>{formats.start(figureText(row, t, formats))}</a>
            <p>{amissText(row, context)}</p>
            <p className="quiet">{row.reason}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function OpenFigure({ row, rows, context }: { row: CheckRow; rows: Rows; context: Context<State> }) {
  const { t, formats, href, page } = context;
  return (
    <div className="check-open">
      <p>
        <a href={href({ figure: "" })}>{t("aside.all")}</a>
      </p>
      <p className="check-name">{formats.start(figureText(row, t, formats))}</p>
      <p className="quiet">
        {row.speaker}, {formats.date(row.date)} · <a href={page(`figures/${row.id}`)}>{t("aside.page")}</a>
      </p>
      <p>
        <strong>{standText(row, context)}</strong>. {row.held.length > 0 ? ruleText(row, rows.tolerance, context) : emptyText(row, context)}
      </p>
      <ul className="check-list">
        {row.held.map((one) => (
          <li key={`${one.label} ${one.sources.join(" ")}`}>
            <HeldLine one={one} rows={rows} context={context} />
          </li>
        ))}
      </ul>
      <p className="quiet">{row.reason}</p>
    </div>
  );
}

function HeldLine({ one, rows, context }: { one: HeldValue; rows: Rows; context: Context<State> }) {
  const { t, formats, page } = context;
  return (
    <>
      <span className={one.kind === "stated" ? "stated-value" : "measured-value"}>{heldText(one, context)}</span> {one.label} –{" "}
      {t(`holds.${one.holds}`)}
      {one.ratio === null ? ` (${t("empty.ratio")})` : `, ${t("aside.ratio", { ratio: formats.number(one.ratio, 2) })}`}
      <span className="quiet">
        {" · "}
        {t(`ui.provenance.${one.kind}`)}
        {one.sources.slice(0, NAMED).map((id) => (
          <span key={id}>
            {" · "}
            <a href={page(`sources#${id}`)}>{publisherIn(rows.sources)(id)}</a>
          </span>
        ))}
        {one.sources.length > NAMED && ` · ${t("ui.more", { n: one.sources.length - NAMED })}`}
      </span>
    </>
  );
}
