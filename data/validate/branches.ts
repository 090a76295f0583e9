/** Branches of corridors: every two neighbouring places are joined by a leg of the branch. */
import { expectation, type Fault, type RawFiles } from "./fault";
import { listOf, reach, textOf } from "./reach";
import { namedIds } from "./references";

export function branchFaults(files: RawFiles): Fault[] {
  const { legs: known, places } = namedIds(files);
  const ends = new Map(
    files.lines
      .flatMap(({ content }) => listOf(content, "legs"))
      .map((leg) => [textOf(leg, "id"), [textOf(leg, "from"), textOf(leg, "to")]] as const),
  );
  return files.summits.flatMap(({ file, content }) =>
    reach(content, "corridors[].branches[]").flatMap(({ path, value }) => {
      const legs = listOf(value, "legs").map((id) => (typeof id === "string" && known.ids.has(id) ? ends.get(id) : undefined));
      // A leg that is unknown, or ends nowhere, is a fault already: the gap it leaves is none of its own.
      if (!legs.every((leg) => leg?.every((end) => end !== undefined && places.ids.has(end)))) return [];
      const joined = new Set(legs.flatMap((leg) => (leg ? [leg.join(), leg.toReversed().join()] : [])));
      const nodes = listOf(value, "nodes");
      return nodes.slice(1).flatMap((node, i): Fault[] => {
        const pair = [nodes[i], node];
        if (joined.has(pair.join()) || !pair.every((end) => typeof end === "string" && places.ids.has(end))) return [];
        return [expectation(file, `${path}.nodes[${i + 1}]`, `a leg of the branch between '${nodes[i]}' and '${node}'`, "none")];
      });
    }),
  );
}
