import { headers } from "next/headers";
import { chartIds } from "@/charts";
import { newestSummit, summitIds } from "@/data";
import { nearest } from "@/data/nearest";
import { locales } from "@/lib/server/messages";
import { translatorOf } from "@/lib/server/open";

const PAGES = ["figures", "sources", "data", "gallery"];

/** Names the page that the reader most likely meant. */
export default async function NotFound() {
  const path = decode((await headers()).get("x-requested-path") ?? "");
  const [first = "", second = "", third = ""] = path.split("/").filter(Boolean);
  const locale = locales.includes(first) ? first : locales[0];
  const t = translatorOf(locale);
  const summit = summitIds().includes(second) ? second : (nearest(second, summitIds()) ?? newestSummit());
  const page = nearest(third, [...chartIds(), ...PAGES]);
  const base = `/${locale}/${summit}`;
  const guess = page ? `${base}/${page}` : base;
  return (
    <main id="content" className="prose">
      <h1>{t("ui.notFound.title")}</h1>
      <p>
        {t("ui.notFound.near")}{" "}
        <a href={guess}>{page && chartIds().includes(page) ? t(`${page}.name`) : page ? t(`ui.nav.${page}`) : t("ui.nav.dashboard")}</a>
      </p>
      <p>{t("ui.notFound.all")}</p>
      <ul className="plain-list">
        <li>
          <a href={base}>{t("ui.nav.dashboard")}</a>
        </li>
        {chartIds().map((id) => (
          <li key={id}>
            <a href={`${base}/${id}`}>{t(`${id}.name`)}</a>
          </li>
        ))}
        {PAGES.map((name) => (
          <li key={name}>
            <a href={`${base}/${name}`}>{t(`ui.nav.${name}`)}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "";
  }
}
