import type { ReactNode } from "react";
import { chartsOf } from "@/charts/available";
import { OneState } from "@/components/page/one-state";
import { SiteFooter } from "@/components/page/site-footer";
import { SiteHeader } from "@/components/page/site-header";
import { summitEntries } from "@/data";
import { LISTED_SUMMITS } from "@/data/limits";
import { FILES_AT } from "@/lib/as-files";
import { SECTIONS } from "@/lib/chart";
import type { Opened } from "@/lib/server/open";
import { requestedAddress } from "@/lib/server/request";

/** What stands round the content of every page of a summit. */
export async function Frame({ opened, children }: { opened: Opened; children: ReactNode }) {
  const { locale, t, formats, dataset } = opened;
  const { summit, version } = dataset;
  const charts = await chartsOf(dataset);
  const base = `/${locale}/${summit.id}`;
  const others = summitEntries().filter(({ id }) => id !== summit.id);
  const [path] = (await requestedAddress()).split("?");
  return (
    <>
      <SiteHeader
        locale={locale}
        summit={{ id: summit.id, short: summit.event.short }}
        others={others.slice(0, LISTED_SUMMITS)}
        summits={others.length + 1}
        sections={SECTIONS.filter((name) => charts.some(({ section }) => section === name))}
        section={charts.find(({ id }) => path === `${base}/${id}` || path.startsWith(`${base}/${id}/`))?.section}
        path={path}
        t={t}
      />
      <main id="content">
        {FILES_AT !== undefined && <OneState text={t("site.files.oneState")} />}
        {children}
      </main>
      <SiteFooter base={base} version={version} date={formats.date(summit.asOf)} t={t} />
    </>
  );
}
