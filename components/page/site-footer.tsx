import type { Translate } from "@/lib/messages";

export function SiteFooter({ base, version, date, t }: { base: string; version: string; date: string; t: Translate }) {
  return (
    <footer className="site-footer">
      <p>{t("ui.footer.note")}</p>
      <p>
        <a href={`${base}/data`}>{t("ui.footer.version", { version, date })}</a>
        {" · "}
        <a href={`${base}/gallery`}>{t("ui.nav.gallery")}</a>
      </p>
    </footer>
  );
}
