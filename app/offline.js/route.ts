import { deckScriptFile } from "@/lib/server/deck-scripts";

/** The worker of decks saved for offline use. */
export function GET(): Response {
  const script = deckScriptFile("offline.js");
  if (script === undefined)
    return new Response("// The worker was not built.\n", { status: 404, headers: { "content-type": "text/javascript" } });
  return new Response(script, { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
