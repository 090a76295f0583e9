/** Rules about what may import what. Each gives the sentences that name what breaks it. */
import { importsOf, type Tree } from "./tree";

export const LAYERS = ["data", "lib", "charts", "components", "app"] as const;

const layerOf = (path: string) => LAYERS.indexOf(path.split("/")[0] as (typeof LAYERS)[number]);

function breaches(tree: Tree, breaks: (path: string, target: string, dynamic: boolean) => boolean): string[] {
  return [...tree.keys()].flatMap((path) =>
    importsOf(tree, path).flatMap(({ target, dynamic }) => (breaks(path, target, dynamic) ? [`${path} imports ${target}`] : [])),
  );
}

/** data → lib → charts → components → app. */
export function againstTheLayers(tree: Tree): string[] {
  return breaches(tree, (path, target) => layerOf(path) >= 0 && layerOf(target) > layerOf(path));
}

/**
 * The door of the data and lib/server run on the server, and so does what makes files (components/file): of what the
 * browser may run too, only what makes a served chart uses them.
 */
const SERVED = "components/view/served.ts";
const MAKES_SERVED = "components/view/server-drawn.tsx";

export function serverInTheBrowser(tree: Tree): string[] {
  const server = (target: string) =>
    /^lib\/server(\/|$)|^components\/file(\/|$)|^data(\/(index|decks)\.ts)?$|^next\/headers$|^node:/.test(target);
  return breaches(tree, (path, target, dynamic) => {
    const shared = /^(charts|components)\//.test(path) || (/^lib\//.test(path) && !/^lib\/server\//.test(path));
    if (!shared || path === SERVED || path.startsWith("components/file/")) return false;
    return server(target) || (target === SERVED && !(path === MAKES_SERVED && dynamic));
  });
}

/** Charts are stages of plain functions: no hooks, nothing of Next. */
export function hooksInCharts(tree: Tree): string[] {
  const charts = [...tree].filter(([path]) => path.startsWith("charts/"));
  return [
    ...breaches(new Map(charts), (_, target) => /^next(\/|$)|^@tanstack\//.test(target)),
    ...charts.filter(([, text]) => /\buse(?:[A-Z]\w*)?\s*(?:<[^>()]*>)?\(/.test(text)).map(([path]) => `${path} calls a hook`),
  ];
}

/** Code of the browser begins in components and in the page of errors. */
export function clientElsewhere(tree: Tree): string[] {
  return [...tree]
    .filter(([path, text]) => /^\s*["']use client["']/m.test(text) && !path.startsWith("components/") && path !== "app/[locale]/error.tsx")
    .map(([path]) => `${path} begins code of the browser`);
}

/** Who may read files: the doors of data and messages, and what builds, serves or measures. */
const READERS =
  /^(data\/(index|load|releases|decks)\.ts|lib\/server\/(messages|static-files|deck-scripts|house)\.ts|scripts\/(build-(basemap|deck-scripts|embed|fonts|schema|state|tokens)|browser|deck|export|export\/keep|release-data|release\/release|review-pictures|test)\.ts|scripts\/bench(\/\w+){0,2}\.ts)$/;

export function filesReadElsewhere(tree: Tree): string[] {
  return breaches(
    tree,
    (path, target) => /\.(json|geojson|topojson)$/.test(target) || (/^(node:)?fs(\/promises)?$/.test(target) && !READERS.test(path)),
  );
}
