import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "../globals.css";
import type { ReactNode } from "react";
import { THEME_SCRIPT } from "@/components/theme-script";
import { locales, messagesFor } from "@/lib/server/messages";

/** For pages that name themselves no better: the 404. */
export const metadata = { title: "Plenary" };

export default async function RootLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale: asked } = await params;
  const locale = locales.includes(asked) ? asked : locales[0];
  const skip = String(messagesFor(locale, "ui")["ui.skip"]);
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <meta name="color-scheme" content="light dark" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; the page's policy carries its hash */}
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
        <a href="#content" className="skip">
          {skip}
        </a>
        {children}
      </body>
    </html>
  );
}
