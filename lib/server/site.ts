/** Where the site is served: the base of canonical links and previews. */
import { headers } from "next/headers";

/** SITE_URL without a trailing slash; undefined when it is not set. */
function configuredUrl(): string | undefined {
  const configured = process.env.SITE_URL;
  return configured && URL.canParse(configured) ? configured.replace(/\/+$/, "") : undefined;
}

/** SITE_URL, or the host that a request's headers name. */
export function siteUrlOf(list: Pick<Headers, "get">): string {
  const configured = configuredUrl();
  if (configured) return configured;
  const host = list.get("host") ?? "localhost:3000";
  return `${list.get("x-forwarded-proto") === "https" ? "https" : "http"}://${host}`;
}

/** SITE_URL, or the host of the request that is being answered. */
export async function siteUrl(): Promise<string> {
  return configuredUrl() ?? siteUrlOf(await headers());
}
