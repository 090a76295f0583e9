import type { Translate } from "@/lib/messages";
import { ThemeSwitch } from "../theme-switch";

interface Props {
  locale: string;
  summit: { id: string; short: string };
  others: { id: string; short: string }[];
  t: Translate;
}

const SECTIONS = ["figures", "sources", "data", "gallery"] as const;

export function SiteHeader({ locale, summit, others, t }: Props) {
  const base = `/${locale}/${summit.id}`;
  return (
    <header className="site-header">
      <div className="site-header-in">
        <a href={base} className="site-name">
          {t("ui.site")}
        </a>
        <nav aria-label={t("ui.nav.label")}>
          <ul>
            <li>
              <a href={base}>{summit.short}</a>
            </li>
            {others.map((other) => (
              <li key={other.id}>
                <a href={`/${locale}/${other.id}`}>{other.short}</a>
              </li>
            ))}
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={`${base}/${name}`}>{t(`ui.nav.${name}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeSwitch
          label={t("ui.theme.label")}
          names={{ system: t("ui.theme.system"), light: t("ui.theme.light"), dark: t("ui.theme.dark") }}
        />
      </div>
    </header>
  );
}
