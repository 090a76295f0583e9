import type { Dataset } from "@/data/read";
import { maybeOneOf, oneOf, type Params } from "@/lib/url-state";
import { ORDER } from "./select";

export interface State {
  /** Only figures of this verdict; "" for all. */
  verdict: string;
  /** Figures of the address, of others at or after the summit, or both. */
  scope: "all" | "address" | "summit";
  /** By verdict, as stated, or the furthest from 1 first. */
  sort: "verdict" | "order" | "ratio";
  /** The figure that is followed; "" for none. */
  figure: string;
}

export interface Domain {
  /** Those that have a check, as stated. */
  figures: string[];
}

export function params({ figures }: Domain): Params<State> {
  return {
    scope: oneOf(["all", "address", "summit"]),
    sort: oneOf(["verdict", "order", "ratio"]),
    verdict: maybeOneOf(ORDER, { control: "select" }),
    figure: maybeOneOf(figures, { control: "select" }),
  };
}

export function domain({ summit }: Dataset): Domain {
  const checked = new Set(summit.checks.map(({ figure }) => figure));
  return { figures: summit.figures.map(({ id }) => id).filter((id) => checked.has(id)) };
}
