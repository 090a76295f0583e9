/** Puts the toy chart into the catalogue as a newcomer would: one line, and its messages. */
import { parse } from "@formatjs/icu-messageformat-parser";
import { catalogue } from "@/charts";
import { catalogueOf } from "@/lib/server/messages";
import messages from "./toy-messages.json" with { type: "json" };

export function registerToy(): void {
  catalogue.toy = () => import("./toy-chart");
  for (const [name, text] of Object.entries(messages)) catalogueOf("en")[`toy.${name}`] = parse(text, { ignoreTag: true });
}
