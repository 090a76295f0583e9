import { type Dataset, type Figure, sourcesOf } from "@/data/read";
import { sourceAddress } from "./text-fragment";

/** Where a stated figure can be read, at its words where they are known; undefined where its source has no address. */
export function figureAddress(dataset: Dataset, { source, locator }: Pick<Figure, "source" | "locator">): string | undefined {
  return sourceAddress(sourcesOf(dataset).get(source)?.url, locator.words);
}
