import { deckScriptFile } from "@/lib/server/deck-scripts";

/** The script of decks saved as one file, with its hash: what saves such a file puts it inside. */
export function GET(): Response {
  const file = deckScriptFile("deck-script.json");
  if (file === undefined) return Response.json({ title: "The script of decks was not built.", status: 404 }, { status: 404 });
  return new Response(file, { headers: { "content-type": "application/json" } });
}
