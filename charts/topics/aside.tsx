import type { Context } from "@/lib/chart";
import type { State } from "./params";
import { PointText } from "./point";
import type { Rows, Theme } from "./select";
import { absentText, countText, elsewhereFor, elsewhereText, figureText } from "./words";

/** The themes as a list of links, or what stands under the one that is open; and where to look when there is nothing here. */
export function Aside({ rows, context }: { rows: Rows; context: Context<State> }) {
  const { t, href } = context;
  if (rows.open) return <OpenTheme theme={rows.open} rows={rows} context={context} />;
  const found = rows.themes.length === 0 ? elsewhereFor(rows) : null;
  return (
    <>
      {rows.elsewhere && (
        <p className="topic-away">
          {elsewhereText(rows, context)} <a href={href({ scope: "summit", actor: "" })}>{t("elsewhere.open")}</a>
        </p>
      )}
      {rows.themes.length === 0 && (
        <p className="topic-away">
          {absentText(rows, context)} {found && <a href={href({ by: found.by, scope: found.scope, topic: "" })}>{t("absent.open")}</a>}{" "}
          {rows.actor && <a href={href({ actor: "" })}>{t("absent.all")}</a>}
        </p>
      )}
      <ol className="topic-list">
        {rows.themes.map((theme) => (
          <li key={theme.id}>
            <a href={href({ topic: theme.id })}>{theme.title}</a>
            <p>{countText([theme], rows, context)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function OpenTheme({ theme, rows, context }: { theme: Theme; rows: Rows; context: Context<State> }) {
  const { t, href, page } = context;
  const figures = theme.items.flatMap(({ figure }) => figure ?? []);
  return (
    <div className="topic-open">
      <p>
        <a href={href({ topic: "" })}>{t("aside.all")}</a>
      </p>
      <p className="topic-name">{theme.title}</p>
      {theme.weight === 0 && <p>{countText([theme], rows, context)}</p>}
      {rows.by === "words" && theme.weight > 0 && (
        <p>
          {t("aside.words", {
            n: theme.weight,
            paragraphs: theme.paragraphs.length,
            which: context.formats.list(theme.paragraphs.map(String)),
          })}
        </p>
      )}
      {figures.length > 0 && (
        <ul>
          {figures.map((figure) => (
            <li key={figure.id}>
              <a href={page(`figures/${figure.id}`)}>{figureText(figure, context)}</a>
            </li>
          ))}
        </ul>
      )}
      {rows.by !== "points" && theme.points.length > 0 && <p className="topic-name">{t("aside.points")}</p>}
      <ol>
        {theme.points.map((point) => (
          <li key={point.id}>
            <PointText point={point} rows={rows} context={context} />
          </li>
        ))}
      </ol>
    </div>
  );
}
