/** A view as a document of its own, for a frame on another page: no framework, and a small script that it works without. */
import { createElement } from "react";
import type { EmbedData } from "@/components/embed/data";
import { chartPath, embedPath } from "@/components/view/chart-context";
import { citedBy, citedText } from "@/components/view/cited";
import { layOut } from "@/components/view/stages";
import { FILES_AT } from "@/lib/as-files";
import type { Target } from "@/lib/chart";
import { houseStyle } from "@/lib/server/house";
import { frameOf } from "../frame";
import type { SharedView } from "../shared-view";
import { documentOf } from "./document";
import { LAYOUTS, type Look, lookQuery, PAD } from "./layout";
import { EmbedPage } from "./page";

/** The document. `ignored` names what of the URL was not understood. */
export async function embedHtml(shared: SharedView, look: Look, ignored: readonly string[]): Promise<string> {
  const house = houseStyle();
  const { renderToStaticMarkup } = await import("react-dom/server");
  const page = createElement(EmbedPage, { shared, look, ignored, data: dataOf(shared, look), house });
  const title = `${shared.view.words.title} · ${shared.view.context.t("ui.site")}`;
  let html = documentOf({ locale: shared.place.locale, look, title, link: shared.link, house, body: renderToStaticMarkup(page) });
  for (const [file, lighter] of Object.entries(shared.view.chart.lighter ?? {})) html = html.replaceAll(`"${file}#`, `"${lighter}#`);
  return html;
}

function dataOf({ view, place }: SharedView, look: Look): EmbedData {
  const index = new Map<string, number>();
  const targets: EmbedData["targets"] = [];
  /** A state of this chart is shown in the frame. */
  const inFrame = (href: string) => {
    const [path, query = ""] = href.split("?");
    return path === chartPath(place) && FILES_AT === undefined ? embedPath({ ...place, release: undefined }, query, lookQuery(look)) : href;
  };
  const known = ({ id, head, lines, href, group }: Target): number => {
    const at = index.get(id) ?? targets.push([id, head, lines, href ? inFrame(href) : "", group ?? ""]) - 1;
    index.set(id, at);
    return at;
  };
  const layouts = LAYOUTS.map((width) => layOut(view, width, true).marks);
  return {
    layouts: layouts.map((marks) =>
      marks.targets().map((target) => {
        const at = [known(target), Math.round(target.x), Math.round(target.y)] as const;
        return target.half === undefined ? [...at] : [...at, Math.round(target.half)];
      }),
    ),
    targets,
    pick: layouts[0].pick,
    keys: view.context.t("site.embed.keys", { name: view.context.t("name") }),
  };
}

/**
 * About how high a frame of a view is with each drawing, in pixels: room kept until it says so itself. As high as a
 * picture, whose margins and larger title take what control and folded table take in a frame.
 */
export function embedHeights({ view, link, also, asOf }: SharedView): number[] {
  const { chart, rows, words, slice, context } = view;
  const foot = citedText(citedBy(words, slice, context, asOf), context);
  const texts = {
    title: words.title,
    subtitle: words.subtitle,
    notes: [...(words.carried ?? []), ...also],
    foot,
    link: new URL(link).host,
  };
  return LAYOUTS.map((width) => {
    const suits = { height: () => chart.height(width, rows) };
    return Math.ceil(frameOf(width + 2 * PAD, null, texts, suits).height);
  });
}
