/** A view as a reference: CSL data, and what citation-js makes of it. */
import type { Cite } from "@citation-js/core";
import type { SharedView } from "./shared-view";

/** Styles of a bibliography: those that citation-js brings along, and Chicago's notes with bibliography. */
const STYLES = { apa: "APA", chicago: "Chicago", harvard1: "Harvard", vancouver: "Vancouver" };

/** The library is heavy, so it is loaded when first asked for. */
async function citeOf(shared: SharedView): Promise<Cite> {
  const [{ Cite, plugins }, { default: chicago }] = await Promise.all([
    import("@citation-js/core"),
    import("@citation/csl-style-chicago-note-bibliography"),
  ]);
  await Promise.all([import("@citation-js/plugin-csl"), import("@citation-js/plugin-bibtex"), import("@citation-js/plugin-ris")]);
  plugins.config.get("@csl").styles.add("chicago", chicago.content);
  return new Cite([cslOf(shared)]);
}

/** The view as CSL data: the finding as title, the day and version of the dataset, the permalink. */
export function cslOf({ view, link, version, asOf }: SharedView) {
  return {
    id: view.chart.id,
    type: "webpage",
    title: view.words.title,
    "container-title": view.context.t("ui.site"),
    author: [{ literal: view.context.t("ui.site") }],
    issued: { "date-parts": [asOf.split("-").map(Number)] },
    version,
    URL: link,
  };
}

export interface Reference {
  name: string;
  text: string;
}

/** The view as a reference in each style and format, as plain text. */
export async function referencesOf(shared: SharedView): Promise<Reference[]> {
  const cite = await citeOf(shared);
  const inStyle = ([template, name]: [string, string]) => ({
    name,
    text: cite.format("bibliography", { template, lang: "en-US", format: "text" }),
  });
  return [
    ...Object.entries(STYLES).map(inStyle),
    { name: "BibTeX", text: dated(cite.format("bibtex")) },
    { name: "RIS", text: unfolded(cite.format("ris")) },
    { name: "CSL-JSON", text: JSON.stringify([cslOf(shared)], null, 1) },
  ].map(({ name, text }) => ({ name, text: text.trim() }));
}

/** BibTeX as citation-js writes it, the day in a field of its own and not inside the month: “month = {nov 27}” is none. */
function dated(bibtex: string): string {
  return bibtex.replace(/month = \{?(\w{3}) (\d+)\}?/, "month = $1,\n\tday = {$2}");
}

/** RIS as citation-js writes it, without its breaks after 80 letters: what reads RIS takes the rest of an address for another line. */
function unfolded(ris: string): string {
  return ris.replaceAll(/\n(?![A-Z][A-Z\d] {2}-|$)/g, "");
}
