import Negotiator from "negotiator";
import { newestSummit } from "@/data";
import { locales } from "@/lib/server/messages";

/** The newest summit's dashboard in the reader's language. */
export function GET(request: Request): Response {
  const wanted = new Negotiator({ headers: { "accept-language": request.headers.get("accept-language") ?? undefined } }).language([
    ...locales,
  ]);
  return new Response(null, { status: 307, headers: { Location: `/${wanted ?? locales[0]}/${newestSummit()}`, Vary: "Accept-Language" } });
}
