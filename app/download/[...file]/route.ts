import { dataset, newestSummit, summitIds } from "@/data";
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
  const id = summitIds().find((one) => name === `${one}.json`);
  if (id) {
    const { summit, version } = dataset(id);
    return { schema: "summit", content: { version, ...withoutSchema(summit) } };
  }
  const { series, lines } = dataset(newestSummit());
  const one = Object.values(series).find((candidate) => name === `series/${candidate.id}.json`);
  if (one) return { schema: "series", content: withoutSchema(one) };
  const drawn = lines.find((candidate) => name === `lines/${candidate.id}.json`);
  return drawn && { schema: "lines", content: withoutSchema(drawn) };
}

/** The files of the project name the schema by a path from their folder, which means nothing elsewhere. */
function withoutSchema<T extends { $schema?: string }>({ $schema: _, ...content }: T): Omit<T, "$schema"> {
  return content;
}
