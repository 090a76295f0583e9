/** Puts the toy chart into the catalogue as a newcomer would: one line, and its messages. */
import { parse } from "@formatjs/icu-messageformat-parser";
import { catalogue } from "@/charts";
import type { AnyChart } from "@/lib/chart";
import { catalogueOf } from "@/lib/server/messages";
import messages from "./toy-messages.json" with { type: "json" };

export function registerToy(chart: () => Promise<{ default: AnyChart }> = () => import("./toy-chart")): void {
  catalogue.toy = chart;
  for (const [name, text] of Object.entries(messages)) catalogueOf("en")[`toy.${name}`] = parse(text, { ignoreTag: true });
}
