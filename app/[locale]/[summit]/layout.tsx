import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/page/site-footer";
import { SiteHeader } from "@/components/page/site-header";
import { openSummit, summitNames } from "@/lib/server/open";

export default async function SummitLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string; summit: string }>;
}) {
  const opened = openSummit(await params);
  if (!opened) notFound();
  const { locale, t, formats, dataset } = opened;
  const { summit, version } = dataset;
  return (
    <>
      <SiteHeader
        locale={locale}
        summit={{ id: summit.id, short: summit.event.short }}
        others={summitNames().filter(({ id }) => id !== summit.id)}
        t={t}
      />
      <main id="content">{children}</main>
      <SiteFooter base={`/${locale}/${summit.id}`} version={version} date={formats.date(summit.asOf)} t={t} />
    </>
  );
}
