import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Source } from "@/data/read";
import { Note } from "./note";

const sources = new Map([["TASS-24", { id: "TASS-24", publisher: "TASS" } as Source]]);

it("names a source by who published it, with a link, and leaves alone what only looks like an id", () => {
  expect(renderToStaticMarkup(<Note text="founded in 2001 (TASS-24); of SCO-UN cooperation" sources={sources} base="/en/any" />)).toBe(
    '<p class="muted">founded in 2001 (<a href="/en/any/sources#TASS-24">TASS</a>); of SCO-UN cooperation</p>',
  );
});
