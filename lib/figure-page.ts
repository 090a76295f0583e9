/** The page of a stated figure: which of its check's choices are made, as the state of its URL. */

import type { Held } from "./checks";
import { CHOICES, type ChoiceName, openChoices } from "./checks/sensitivity";
import { maybeOneOf, type Params } from "./url-state";

export type FigureState = Record<ChoiceName, string>;

/** One parameter a kind of choice; one that the check leaves open in no two ways takes nothing. */
export function figureParams(held: readonly Held[]): Params<FigureState> {
  const open = new Map(openChoices(held).map(({ name, values }) => [name, values]));
  return Object.fromEntries(CHOICES.map((name) => [name, maybeOneOf(open.get(name) ?? [])])) as Params<FigureState>;
}
