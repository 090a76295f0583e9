import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "../fonts/inter-names.css";
import "../globals.css";
import type { ReactNode } from "react";
import { FailedTextProvider } from "@/components/page/failed-text";
import { THEME_SCRIPT } from "@/components/theme-script";
import { FILES_AT } from "@/lib/as-files";
import { locales } from "@/lib/server/messages";
import { translatorOf } from "@/lib/server/open";

export default async function RootLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale: asked } = await params;
  const locale = locales.includes(asked) ? asked : locales[0];
  const t = translatorOf(locale);
  return (
    <html lang={locale} data-files-at={FILES_AT} suppressHydrationWarning>
      <head>
        <meta name="color-scheme" content="light dark" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; the page's policy carries its hash */}
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
        <a href="#content" className="skip">
          {t("site.skip")}
        </a>
        {FILES_AT !== undefined && (
          <noscript>
            <p className="prose">{t("site.files.noScript")}</p>
          </noscript>
        )}
        <FailedTextProvider value={{ title: t("site.failed.title"), text: t("site.failed.text"), again: t("site.failed.again") }}>
          {children}
        </FailedTextProvider>
      </body>
    </html>
  );
}
