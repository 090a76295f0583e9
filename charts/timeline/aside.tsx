import type { Context } from "@/lib/chart";
import type { State } from "./params";
import type { Rows, Undated } from "./select";

/** What was asked without a date: the address's, then the others'; each leads to its point. */
export function Aside({ rows, context }: { rows: Rows; context: Context<State> }) {
  const { t, href } = context;
  const drawn = rows.groups.length > 0;
  const undated = new Set(rows.undated.map(({ id }) => id));
  const followed = rows.groups.some(({ entries }) => entries.some(({ proposal }) => proposal !== undefined && undated.has(proposal)));
  return (
    <div className="undated">
      {!drawn && (
        <p className="topic-away">
          {t("drawing.none")} <a href={href({ on: rows.asOf, theme: "", corridor: "", status: "" })}>{t("aside.all")}</a>
        </p>
      )}
      {rows.undated.length > 0 && (
        <>
          <p className="undated-name">{t("aside.undated", { n: rows.undated.length })}</p>
          <p>
            {t("aside.what")} {followed && t("aside.followed")}
          </p>
          {(["address", "summit"] as const).map((scope) => (
            <Points key={scope} scope={scope} points={rows.undated.filter((point) => point.scope === scope)} context={context} />
          ))}
        </>
      )}
    </div>
  );
}

function Points({ scope, points, context }: { scope: "address" | "summit"; points: readonly Undated[]; context: Context<State> }) {
  const { t, page } = context;
  if (points.length === 0) return null;
  return (
    <>
      <p className="undated-scope">{t(`aside.${scope}`)}</p>
      <ul>
        {points.map(({ id, kind, short, deadline, topic }) => (
          <li key={id}>
            <a href={page(topic)}>{short}</a> <span>{t(`point.${kind}`)}</span>
            {deadline && <span>; {deadline}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
