import { Fragment } from "react";
import { FILES_AT } from "@/lib/as-files";
import type { Translate } from "@/lib/messages";
import { FOOT_PAGES } from "@/lib/pages";

export function SiteFooter({ base, version, date, t }: { base: string; version: string; date: string; t: Translate }) {
  return (
    <footer className="site-footer">
      <p>{t("site.footer.note")}</p>
      <p>
        <a href={`${base}/data`}>{t("site.footer.version", { version, date })}</a>
        {FILES_AT === undefined &&
          FOOT_PAGES.map((page) => (
            <Fragment key={page}>
              {" · "}
              <a href={`${base}/${page}`}>{t(`site.nav.${page}`)}</a>
            </Fragment>
          ))}
      </p>
    </footer>
  );
}
