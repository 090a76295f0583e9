import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { newestSummit } from "@/data";
import { locales } from "@/lib/server/messages";
import { openSummit, translatorOf } from "@/lib/server/open";
import { requestedAddress, statusAsked } from "@/lib/server/request";
import { Frame } from "../../frame";
import { Missing } from "../../missing";

interface Props {
  params: Promise<{ locale: string; code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  const t = translatorOf(locales.includes(locale) ? locale : locales[0]);
  return { title: `${t(code === "404" ? "site.notFound.title" : "site.failed.title")} · ${t("ui.site")}`, robots: { index: false } };
}

/** What our server answers for a missing or failed page, of which Next sends an empty shell. Nobody gets here by its address. */
export default async function StatusPage({ params }: Props) {
  const { locale, code } = await params;
  if ((await statusAsked()) !== code) notFound();
  if (code === "404") return <Missing />;
  const opened = openSummit({ locale, summit: newestSummit() });
  if (!opened) notFound();
  const { t } = opened;
  return (
    <Frame opened={opened}>
      <div className="prose">
        <h1>{t("site.failed.title")}</h1>
        <p>{t("site.failed.text")}</p>
        <p>
          <a href={await requestedAddress()}>{t("site.failed.again")}</a>
        </p>
      </div>
    </Frame>
  );
}
