import { FILES_AT } from "@/lib/as-files";
import type { Translate } from "@/lib/messages";
import { LISTED_PAGES, PAGES } from "@/lib/pages";

interface Props {
  /** The path of the summit nearest to the one asked for. */
  base: string;
  /** Ids of its charts. */
  charts: string[];
  /** The chart or page nearest to the one asked for. */
  page?: string;
  /** The deck nearest to the one asked for. */
  deck?: { id: string; title: string };
  /** The language asked for, where there is none of it, and those that there are. */
  unknown?: { language: string; languages: string[] };
  /** The chart asked for, where this summit has nothing for it, and the summits that have it. */
  elsewhere?: { chart: string; summits: { href: string; short: string }[] };
  summit: string;
  t: Translate;
}

/** Says that there is no such page, names the one most likely meant, and lists all. */
export function MissingPage({ base, charts, page, deck, unknown, elsewhere, summit, t }: Props) {
  const name = (id: string) => (charts.includes(id) ? t(`${id}.name`) : t(`site.nav.${id}`));
  const near = deck
    ? { href: `${base}/present/${deck.id}`, name: deck.title }
    : page
      ? { href: `${base}/${page}`, name: name(page) }
      : { href: base, name: summit };
  return (
    <div className="prose">
      <h1>{t("site.notFound.title")}</h1>
      {unknown && (
        <p>
          {t("site.notFound.language", {
            language: unknown.language,
            n: unknown.languages.length,
            languages: unknown.languages.join(", "),
          })}
        </p>
      )}
      {elsewhere ? (
        <p>
          {t("site.notFound.noChart", { summit, chart: t(`${elsewhere.chart}.name`) })}{" "}
          {elsewhere.summits.map(({ href, short }, i) => (
            <span key={href}>
              {i > 0 && ", "}
              <a href={href}>{short}</a>
            </span>
          ))}
        </p>
      ) : (
        <p>
          {t("site.notFound.near")} <a href={near.href}>{near.name}</a>
        </p>
      )}
      <p>{t("site.notFound.all")}</p>
      <ul className="plain-list">
        <li>
          <a href={base}>{t("site.nav.dashboard")}</a>
        </li>
        {[...charts, ...(FILES_AT === undefined ? PAGES : LISTED_PAGES)].map((id) => (
          <li key={id}>
            <a href={`${base}/${id}`}>{name(id)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
