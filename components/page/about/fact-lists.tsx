import { actorName, type Commitment, type Dataset, type Figure, type Proposal, sourcesOf } from "@/data/read";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/messages";
import { figureText } from "@/lib/press";

export interface FactLink {
  id: string;
  href: string;
  text: string;
}

/** Figures as links to their pages. */
export function figureLinks(figures: readonly Figure[], base: string, t: Translate, formats: Formats): FactLink[] {
  return figures.map((one) => ({ id: one.id, href: `${base}/figures/${one.id}`, text: formats.start(figureText(one, t, formats)) }));
}

/** Points as links to their themes. */
export function pointLinks(points: readonly Proposal[], dataset: Dataset, base: string, t: Translate): FactLink[] {
  return points.map(({ id, scope, theme, actor, verb, title }) => ({
    id,
    href: `${base}/topics?${scope === "summit" ? "scope=summit&" : ""}topic=${theme}`,
    text: t("about.point", { actor: actorName(dataset, actor), verb, title }),
  }));
}

/** Dated entries as links to their marks on the timeline, the earliest first. */
export function dateLinks(entries: readonly Commitment[], dataset: Dataset, base: string, t: Translate, formats: Formats): FactLink[] {
  const publishers = sourcesOf(dataset);
  const dateOf = ({ done, due = "" }: Commitment) => done?.date ?? due;
  return entries
    .toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)))
    .map((one) => {
      const { id, title, done, counted = [], sources } = one;
      const source = done?.source ?? sources[0];
      const values = {
        date: formats.date(dateOf(one)),
        counted: String(counted.includes(done ? "done" : "due")),
        done: String(done !== undefined),
        publisher: publishers.get(source)?.publisher ?? source,
        title,
      };
      return { id, href: `${base}/timeline?mark=${id}`, text: t("about.date", values) };
    });
}

/** Lists of links, each under its heading; an empty one is left out. */
export function FactLists({ lists }: { lists: readonly { name: string; title: string; links: readonly FactLink[] }[] }) {
  return (
    <div className="fact-lists">
      {lists
        .filter(({ links }) => links.length > 0)
        .map(({ name, title, links }) => (
          <section key={name} aria-labelledby={`list-${name}`}>
            <h2 id={`list-${name}`}>{title}</h2>
            <ul className="plain-list">
              {links.map(({ id, href, text }) => (
                <li key={id}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
