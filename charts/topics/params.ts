import type { Dataset } from "@/data/read";
import { maybeOneOf, oneOf, type Params } from "@/lib/url-state";

export interface State {
  /** What area counts: points, figures, or words of the report. */
  by: "points" | "figures" | "words";
  scope: "address" | "summit";
  /** The theme that is open; "" for none. */
  topic: string;
  /** Only this actor's points or figures; "" for all. Words are the report's and have no actor. */
  actor: string;
}

export interface Domain {
  topics: string[];
  actors: string[];
}

export function params({ topics, actors }: Domain): Params<State> {
  return {
    by: oneOf(["points", "figures", "words"]),
    scope: oneOf(["address", "summit"]),
    actor: maybeOneOf(actors, { control: "select" }),
    topic: maybeOneOf(topics),
  };
}

export function domain({ summit }: Dataset): Domain {
  const heard = new Set([...summit.proposals.map(({ actor }) => actor), ...summit.figures.map(({ speaker }) => speaker)]);
  return { topics: summit.themes.map(({ id }) => id), actors: summit.actors.map(({ id }) => id).filter((id) => heard.has(id)) };
}
