"use client";
import { useState } from "react";

/** What is drawn one behind another: what is shown, and what was before or may come next. */
export interface Layers<V> {
  /** A view keeps its place while it is drawn, so that to show it draws nothing. */
  places: readonly [V | null, V | null];
  /** The place that is shown. */
  shown: 0 | 1;
  /** The last view that was said to be likely next. */
  expected: V | null;
}

/** Layers that show a view: by the place that has it already, or else in the place of what was shown. */
export function showing<V>(layers: Layers<V>, view: V, expected: V | null): Layers<V> {
  let { places, shown } = layers;
  const put = (place: 0 | 1, one: V) => {
    places = place === 0 ? [one, places[1]] : [places[0], one];
  };
  if (places[shown] !== view) {
    if (places[1 - shown] === view) shown = shown === 0 ? 1 : 0;
    else put(shown, view);
  }
  if (expected !== null && expected !== layers.expected && !places.includes(expected)) put(shown === 0 ? 1 : 0, expected);
  const same = places === layers.places && shown === layers.shown && expected === layers.expected;
  return same ? layers : { places, shown, expected };
}

/** The layers of a drawing that shows a view and expects another. */
export function useLayers<V>(view: V, expected: V | null): Layers<V> {
  const [before, setLayers] = useState<Layers<V>>({ places: [view, null], shown: 0, expected: null });
  const layers = showing(before, view, expected);
  if (layers !== before) setLayers(layers);
  return layers;
}
