import { FILES_AT } from "@/lib/as-files";
import type { Translate } from "@/lib/messages";

export function SiteFooter({ base, version, date, t }: { base: string; version: string; date: string; t: Translate }) {
  return (
    <footer className="site-footer">
      <p>{t("site.footer.note")}</p>
      <p>
        <a href={`${base}/data`}>{t("site.footer.version", { version, date })}</a>
        {FILES_AT === undefined && (
          <>
            {" · "}
            <a href={`${base}/gallery`}>{t("site.nav.gallery")}</a>
          </>
        )}
      </p>
    </footer>
  );
}
