import { dataset, newestSummit, summitIds } from "@/data";

/** The dataset's files: {summit}.json and series/{id}.json. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string[] }> }): Promise<Response> {
  const name = (await params).file.join("/");
  const found = contentOf(name);
  if (!found)
    return Response.json({ error: `no file "${name.slice(0, 80)}": there are {summit}.json and series/{id}.json` }, { status: 404 });
  const content = `${JSON.stringify(found, null, 1)}\n`;
  return new Response(content, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name.replace("/", "-")}"`,
    },
  });
}

function contentOf(name: string): object | undefined {
  const summit = summitIds().find((id) => name === `${id}.json`);
  if (summit) {
    const { summit: content, version } = dataset(summit);
    return { version, ...content };
  }
  const { series } = dataset(newestSummit());
  const id = Object.keys(series).find((one) => name === `series/${one}.json`);
  return id ? series[id] : undefined;
}
