import type { Dataset } from "@/data/read";
import { VERDICTS } from "@/lib/checks";
import { maybeOneOf, oneOf, type Params } from "@/lib/url-state";

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

/** The verdicts of figures that something was found for. */
const SHOWN = VERDICTS.filter((verdict) => verdict !== "unchecked");

export function params({ figures }: Domain): Params<State> {
  return {
    scope: oneOf(["all", "address", "summit"]),
    sort: oneOf(["verdict", "order", "ratio"]),
    verdict: maybeOneOf(SHOWN, { control: "select" }),
    figure: maybeOneOf(figures, { control: "select" }),
  };
}

export function domain({ summit }: Dataset): Domain {
  const checked = new Set(summit.checks.map(({ figure }) => figure));
  return { figures: summit.figures.map(({ id }) => id).filter((id) => checked.has(id)) };
}
