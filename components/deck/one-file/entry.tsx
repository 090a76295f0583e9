/** The script of a deck saved as one file: presents it from what the file holds. */
import { createRoot } from "react-dom/client";
import { chartIds, loadChart } from "@/charts";
import { answerFrom, siteAddress } from "@/lib/answers";
import { DeckView } from "../deck-view";
import { CONTENTS, type Contents, type Folded, unfolded } from "./contents";

const text = document.getElementById(CONTENTS)?.textContent ?? "";
const { deck, place, names, messages, house, answers, styles, outlines } = unfolded(JSON.parse(text) as Folded) as Contents;

answerFrom(answers);
document.documentElement.classList.add("js");
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets = [sheet];
const drawn = document.importNode(new DOMParser().parseFromString(outlines, "image/svg+xml").documentElement, true);
drawn.setAttribute("width", "0");
drawn.setAttribute("height", "0");
drawn.setAttribute("aria-hidden", "true");
document.body.append(drawn);
// What no chart follows leads to the site, which this file is not part of.
document.addEventListener("click", (event) => {
  const href = event.target instanceof Element ? event.target.closest("a")?.getAttribute("href") : undefined;
  if (event.defaultPrevented || !href?.startsWith("/")) return;
  event.preventDefault();
  window.open(siteAddress(href), "_blank", "noopener");
});
const root = document.createElement("div");
document.body.append(root);
// Code that is there already: no slide waits for it.
Promise.all(chartIds().map((id) => loadChart(id))).then(() =>
  createRoot(root).render(
    <DeckView
      deck={deck}
      place={place}
      home=""
      query={location.search.slice(1)}
      carried={{}}
      names={names}
      messages={messages}
      house={house}
    />,
  ),
);
