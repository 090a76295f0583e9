/** Where the site is served: the base of canonical links and previews. */
import { headers } from "next/headers";
import { siteSetting } from "./site-setting";

/** SITE_URL, or the host that a request's headers name. */
export function siteUrlOf(list: Pick<Headers, "get">): string {
  const configured = siteSetting(process.env.SITE_URL);
  if (configured) return configured;
  const host = list.get("host") ?? "localhost:3000";
  return `${list.get("x-forwarded-proto") === "https" ? "https" : "http"}://${host}`;
}

/** SITE_URL, or the host of the request that is being answered. */
export async function siteUrl(): Promise<string> {
  return siteSetting(process.env.SITE_URL) ?? siteUrlOf(await headers());
}
