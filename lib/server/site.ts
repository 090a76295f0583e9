/** Where the site is served: the base of canonical links and previews. */
import { headers } from "next/headers";
import { siteSetting } from "./site-setting";

/** SITE_URL without a trailing slash, or the request's host. */
export async function siteUrl(): Promise<string> {
  const configured = siteSetting(process.env.SITE_URL);
  if (configured) return configured;
  const list = await headers();
  const host = list.get("host") ?? "localhost:3000";
  return `${list.get("x-forwarded-proto") === "https" ? "https" : "http"}://${host}`;
}
