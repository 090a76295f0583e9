import type { Section } from "@/lib/chart";
import type { Translate } from "@/lib/messages";
import { LISTED_PAGES } from "@/lib/pages";
import { SearchOpener } from "../search/search-opener";
import { ThemeSwitch } from "../theme-switch";

interface Props {
  locale: string;
  summit: { id: string; short: string };
  /** The newest of the others. */
  others: { id: string; short: string }[];
  /** How many summits there are in all. */
  summits: number;
  /** Those that the summit has charts in. */
  sections: Section[];
  /** That of the chart shown, if one is. */
  section?: Section;
  /** The path of the page shown; "" when it is not known. */
  path: string;
  t: Translate;
}

export function SiteHeader({ locale, summit, others, summits, sections, section, path, t }: Props) {
  const base = `/${locale}/${summit.id}`;
  const searchWords = Object.fromEntries(["search.title", "search.field", "ui.share.close"].map((name) => [name, t(name)]));
  const link = (href: string, text: string, holds = false) => (
    <li key={href}>
      <a href={href} aria-current={href === path ? "page" : holds ? "true" : undefined}>
        {text}
      </a>
    </li>
  );
  return (
    <header className="site-header">
      <div className="site-header-in">
        <a href={base} className="site-name">
          {t("ui.site")}
        </a>
        <nav aria-label={t("site.nav.label")}>
          <ul>
            {link(base, summit.short)}
            {sections.map((name) => link(`${base}#section-${name}`, t(`site.section.${name}`), name === section))}
          </ul>
          <ul>
            {LISTED_PAGES.map((name) => link(`${base}/${name}`, t(`site.nav.${name}`), path.startsWith(`${base}/${name}/`)))}
            {others.map(({ id, short }) => link(`/${locale}/${id}`, short))}
            {summits > others.length + 1 && link(`/${locale}/summits`, t("site.nav.summits", { n: summits }))}
          </ul>
        </nav>
        <SearchOpener href={`${base}/search`} label={t("site.nav.search")} locale={locale} messages={searchWords} />
        <ThemeSwitch
          label={t("site.theme.label")}
          names={{ system: t("site.theme.system"), light: t("site.theme.light"), dark: t("site.theme.dark") }}
        />
      </div>
    </header>
  );
}
