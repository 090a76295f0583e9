/** The finding: a stated share beside the computed one, or the shares of the year read. */
import type { Context } from "@/lib/chart";
import { share, statedShare } from "./amount";
import type { State } from "./params";
import { pointIn, type Rows } from "./select";

/** What a title may have, in letters. */
const LONGEST = 140;

export function titleOf(rows: Rows, context: Context<State>): string {
  const { t, formats } = context;
  const { leading, year } = rows;
  if (leading) return t("title.stated", { ...leadingValues(rows, context), amount: statedShare(leading, context) });
  const known = rows.lines.filter((line) => pointIn(line, year));
  if (known.length === 0) return t("title.none", { year: String(year), count: rows.count });
  const counted = Math.max(...known.map((line) => pointIn(line, year)?.counted ?? 0));
  const shares = known.map((line) =>
    t("title.share", { share: share(pointIn(line, year)?.value ?? 0, context), of: t(`world.${line.of}`) }),
  );
  const title = (n: number) =>
    t("title", { year: String(year), who: whoOf(rows, counted, context), shares: formats.list(shares.slice(0, n)) });
  return title(shares.length).length <= LONGEST ? title(shares.length) : title(shares.length - 1);
}

/** The computed share that the leading statement is held against, and what another source has at purchasing power parity. */
export function leadingValues(rows: Rows, context: Context<State>) {
  const { leading, lines, statements, year } = rows;
  const line = lines.find(({ of }) => of === leading?.of);
  const point = line && pointIn(line, year);
  const ppp = statements.find((one) => one.of === leading?.of && one.ppp && one.figure === undefined);
  return {
    of: leading?.of ?? "",
    world: context.t(`world.${leading?.of}`),
    share: point ? share(point.value, context) : "",
    year: String(year),
    n: point?.counted ?? 0,
    ppp: ppp ? statedShare(ppp, context) : "none",
  };
}

/** "the 10 members", "Kazakhstan and India", "4 members"; `counted` may be fewer than are chosen. */
export function whoOf({ members, allMembers, count }: Rows, counted: number, { t, formats }: Context<State>): string {
  if (!allMembers && members.length <= 2) return formats.list(members.map(({ alpha2 }) => formats.country(alpha2)));
  return t(allMembers ? "who.all" : "who.some", { n: counted || members.length, count });
}
