import { createHash } from "node:crypto";

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const INLINE = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g;

/** The hashes of a page's inline scripts, as Content-Security-Policy names them; each once. */
export function scriptHashes(page: string | Buffer): string[] {
  return hashes(bytesOf(page), INLINE);
}

/** A page with a letter for each byte: what is looked for and hashed are bytes, and to read them as letters takes long. */
function bytesOf(page: string | Buffer): string {
  return (typeof page === "string" ? Buffer.from(page) : page).toString("latin1");
}

function hashes(bytes: string, element: RegExp): string[] {
  const all = Array.from(bytes.matchAll(element), ([, inside]) => createHash("sha256").update(inside, "latin1").digest("base64"));
  return Array.from(new Set(all), (hash) => `'sha256-${hash}'`);
}

/** Only our own files and the page's own inline scripts and styles count. Nobody frames a page, but one that is made for it. */
export function contentSecurityPolicy(page: string | Buffer, { framed = false }: { framed?: boolean } = {}): string {
  const bytes = bytesOf(page);
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes(bytes, INLINE)].join(" "),
    ["style-src 'self'", ...hashes(bytes, STYLE)].join(" "),
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
