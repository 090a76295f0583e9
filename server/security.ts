import { createHash } from "node:crypto";

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const INLINE = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g;

/** The hashes of a page's inline scripts, as Content-Security-Policy names them; each once. */
export function scriptHashes(html: string): string[] {
  return hashes(html, INLINE);
}

function hashes(html: string, element: RegExp): string[] {
  const all = Array.from(html.matchAll(element), ([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return [...new Set(all)];
}

/** Only our own files and the page's own inline scripts and styles count. Nobody frames a page, but one that is made for it. */
export function contentSecurityPolicy(html: string, { framed = false }: { framed?: boolean } = {}): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptHashes(html)].join(" "),
    ["style-src 'self'", ...hashes(html, STYLE)].join(" "),
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    framed ? "frame-ancestors *" : "frame-ancestors 'none'",
  ].join("; ");
}

/** Headers of every answer. */
export function commonHeaders(secure: boolean): Record<string, string> {
  return {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    ...(secure ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
  };
}
