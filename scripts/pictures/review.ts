/** What changed between two sets of pictures, as one page that needs nothing else: old, new, and what differs. */

/** Pictures by the path of their file. */
export type Pictures = ReadonlyMap<string, string>;

export interface Change {
  path: string;
  kind: "changed" | "added" | "removed";
  before?: string;
  after?: string;
}

/** Those that are not as they were, in the order of their paths. */
export function changesBetween(before: Pictures, after: Pictures): Change[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path): Change[] => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old === now) return [];
    const kind = old === undefined ? "added" : now === undefined ? "removed" : "changed";
    return [{ path, kind, before: old, after: now }];
  });
}

interface Page {
  changes: readonly Change[];
  /** How many pictures are as they were. */
  same: number;
  /** What they are compared with: a revision. */
  base: string;
  /** A picture's chart and state in words; its path where nothing is known of it. */
  nameOf(path: string): string;
}

const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;margin:1.5rem;color:#14212b;background:#f4f4f1}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin:2.5rem 0 .5rem}
.row{display:grid;grid-template-columns:repeat(auto-fit,minmax(24rem,1fr));gap:1rem;align-items:start}
figure{margin:0}figcaption{font-size:.875rem}
img{display:block;width:100%;background:#fff;border:1px solid #bbb}
.over{position:relative;isolation:isolate}.over img+img{position:absolute;inset:0;mix-blend-mode:difference}
.none{padding:2rem;border:1px dashed #999}`;

/** Pictures stand in it as images of their own, so that ids of one mean nothing in another. */
export function reviewPage({ changes, same, base, nameOf }: Page): string {
  const count = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind).length;
  const summary = `${count("changed")} changed, ${count("added")} added, ${count("removed")} removed, ${same} as they were`;
  const links = changes.map(({ path, kind }, i) => `<li><a href="#p${i}">${escaped(nameOf(path))}</a>: ${kind}</li>`);
  const sections = changes.map((change, i) => {
    const name = escaped(nameOf(change.path));
    return `<section><h2 id="p${i}">${name}: ${change.kind}</h2><p>${escaped(change.path)}</p><div class="row">${figures(change, name)}</div></section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pictures: ${summary}</title><style>${STYLE}</style></head>
<body><h1>Pictures beside those of ${escaped(base)}</h1><p>${summary}. Where nothing differs, the third picture is black.</p>
<ul>${links.join("\n")}</ul>
${sections.join("\n")}
</body></html>
`;
}

function figures({ before, after }: Change, name: string): string {
  const figure = (what: string, inside: string) => `<figure><figcaption>${what}</figcaption>${inside}</figure>`;
  const none = (word: string) => `<p class="none">${word}</p>`;
  const image = (svg: string, what: string) => `<img src="${dataOf(svg)}" alt="${what}: ${name}">`;
  return [
    figure("Old", before === undefined ? none("There was none.") : image(before, "Old")),
    figure("New", after === undefined ? none("There is none any more.") : image(after, "New")),
    ...(before !== undefined && after !== undefined
      ? [figure("Difference", `<div class="over">${image(before, "Old")}${image(after, "Difference")}</div>`)]
      : []),
  ].join("");
}

function dataOf(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
