import { dataset, hasSummit, linesOf, seriesOf } from "@/data";
import { siteUrlOf } from "@/lib/server/site";

/** The dataset's files: {summit}.json, series/{id}.json and lines/{id}.json, each naming the schema it keeps to. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string[] }> }): Promise<Response> {
  const name = (await params).file.join("/");
  const found = contentOf(name);
  if (!found) {
    const error = `no file "${name.slice(0, 80)}": there are {summit}.json, series/{id}.json and lines/{id}.json`;
    return Response.json({ error }, { status: 404 });
  }
  const content = { $schema: `${siteUrlOf(request.headers)}/schema/${found.schema}.json`, ...found.content };
  return new Response(`${JSON.stringify(content, null, 1)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name.replace("/", "-")}"`,
    },
  });
}

function contentOf(name: string): { schema: "summit" | "series" | "lines"; content: object } | undefined {
  const [, folder, id] = /^(?:(series|lines)\/)?([^/]+)\.json$/.exec(name) ?? [];
  if (id === undefined) return undefined;
  if (folder === undefined) {
    if (!hasSummit(id)) return undefined;
    const { summit, version } = dataset(id);
    return { schema: "summit", content: { version, ...withoutSchema(summit) } };
  }
  const found = folder === "series" ? seriesOf(id) : linesOf(id);
  return found && { schema: folder === "series" ? "series" : "lines", content: withoutSchema(found) };
}

/** The files of the project name the schema by a path from their folder, which means nothing elsewhere. */
function withoutSchema<T extends { $schema?: string }>({ $schema: _, ...content }: T): Omit<T, "$schema"> {
  return content;
}
