import { cite, type Dataset } from "@/data/read";
import { sourcesNamed } from "@/lib/note-text";
import type { VolumeSlice } from "./select";
import { volumesIn } from "./volumes";

/** What the chart needs of a dataset: the volumes stated of its corridors, each with its source. */
export function slice(dataset: Dataset): VolumeSlice {
  const volumes = volumesIn(dataset);
  return {
    corridors: dataset.summit.corridors
      .filter(({ id }) => volumes.some(({ corridor }) => corridor === id))
      .map(({ id, short }) => ({ id, short })),
    volumes,
    sources: cite(dataset, [...volumes.map(({ source }) => source), ...sourcesNamed(dataset, volumes)]),
  };
}
