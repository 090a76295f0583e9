import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Deck } from "@/data/shapes/deck";
import { readDeckText } from "@/data/shapes/deck-file";
import { BrokenLink, packedDeck, unpackedDeck } from "./link";

const deck: Deck = {
  format: "plenary-deck",
  version: 1,
  id: "own-a",
  summit: "s",
  language: "en",
  title: "Астана 2024",
  slides: [{ kind: "text", id: "a", title: "<script>alert(1)</script>", notes: "“$3 trillion”" }],
};

describe("a deck in a link", () => {
  it("comes out as it went in, and says nothing that a URL does not take", async () => {
    const fragment = await packedDeck({ ...deck, $schema: "../deck.json" });
    expect(fragment).toMatch(/^#deck=[\w-]+$/);
    expect(readDeckText("", (await unpackedDeck(fragment)) ?? "")).toEqual({ deck, faults: [] });
  });

  it("is found only where a fragment holds one", async () => {
    expect(await unpackedDeck("")).toBeUndefined();
    expect(await unpackedDeck("#slides")).toBeUndefined();
  });

  it("is called broken wherever it was cut or changed, and never read as another", async () => {
    const fragment = await packedDeck(deck);
    for (let end = "#deck=".length; end < fragment.length; end += 7)
      await expect(unpackedDeck(fragment.slice(0, end)), `cut at ${end}`).rejects.toThrow(BrokenLink);
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const read = await unpackedDeck(`#deck=${text}`).catch((fault) => fault);
        expect(read instanceof BrokenLink || readDeckText("", read).faults.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("is refused where it would unpack to more than any deck is", async () => {
    const bytes = new Uint8Array(60_000_000);
    const packed = await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer();
    const text = Buffer.from(packed).toString("base64url");
    expect(text.length).toBeLessThan(120_000);
    await expect(unpackedDeck(`#deck=${text}`)).rejects.toThrow(BrokenLink);
  });
});
