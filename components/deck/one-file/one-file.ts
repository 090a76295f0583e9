/** A deck as one HTML file that needs no network: slides, live charts, notes, keys, the speaker's window. */
import type { Deck } from "@/data/shapes/deck";
import { answered } from "@/lib/answers";
import { type House, houseCss } from "@/lib/house";
import type { Messages } from "@/lib/messages";
import type { DeckPlace } from "../slide-data";
import { CONTENTS, type Contents, folded } from "./contents";
import { gathered } from "./gather";
import { stylesFor } from "./styles";

interface Options {
  deck: Deck;
  place: DeckPlace;
  names: Readonly<Record<string, string>>;
  messages: Messages[];
  house?: House;
  /** Told how much is gathered, from 0 to 1. */
  progress(part: number): void;
}

/** The file's text. Throws where the site does not answer: a file with holes would be found out in front of the room. */
export async function oneFile({ deck, place, names, messages, house, progress }: Options): Promise<string> {
  const { script, hash }: { script: string; hash: string } = await (await answered("/deck-script")).json();
  const { data, pictures, files } = await gathered(deck, place, progress);
  const outlines = await Promise.all(files.map(async (file) => (await answered(file)).text()));
  const { $schema: _, ...plain } = deck;
  const contents: Contents = {
    deck: plain,
    place,
    names,
    messages,
    house,
    answers: { site: location.origin, data, pictures },
    styles: "",
    outlines: `<svg xmlns="http://www.w3.org/2000/svg">${outlines.map((svg) => /<defs>[\s\S]*<\/defs>/.exec(svg)?.[0] ?? "").join("")}</svg>`,
  };
  contents.styles = (await stylesFor(shown(contents))) + (house ? houseCss(house) : "");
  const json = JSON.stringify(folded(contents)).replaceAll("<", "\\u003c");
  const policy = `default-src 'none'; script-src '${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escaped(deck.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(deck.title)}</title>
</head>
<body>
<noscript>${notesOf(deck)}</noscript>
<script type="application/json" id="${CONTENTS}">${json}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** What may be shown of the contents: the titles of sources stand on no slide. */
function shown(contents: Contents): string {
  return JSON.stringify(contents, (key, value) => (key === "sources" ? undefined : value));
}

/** What can be read where scripts do not run: titles and notes. */
function notesOf({ title, slides }: Deck): string {
  const parts = slides.flatMap((slide) => [
    ...(slide.title ? [`<h2>${escaped(slide.title)}</h2>`] : []),
    ...(slide.kind === "text" && slide.text ? [`<pre>${escaped(slide.text)}</pre>`] : []),
    ...(slide.notes ? [`<pre>${escaped(slide.notes)}</pre>`] : []),
  ]);
  return `<h1>${escaped(title)}</h1>${parts.join("")}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
