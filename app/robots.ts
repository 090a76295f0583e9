import type { MetadataRoute } from "next";
import { siteUrl } from "@/lib/server/site";

export const dynamic = "force-dynamic";

export default async function robots(): Promise<MetadataRoute.Robots> {
  return { rules: { userAgent: "*", allow: "/", disallow: "/*/gallery" }, sitemap: `${await siteUrl()}/sitemap.xml` };
}
