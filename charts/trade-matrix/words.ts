import type { Context, Words } from "@/lib/chart";
import { signedMoney } from "./amount";
import type { State } from "./params";
import { type Rows, sum } from "./select";
import { namesOf } from "./targets";
import { directionOf, largestFlows, shareText, titleOf, widestBalances } from "./title";

/** How many flows or balances a sentence names where there is no member to follow. */
const NAMED = 5;

export function words(rows: Rows, _state: State, context: Context<State>): Words {
  const { t, formats } = context;
  const { show, year, sources, lastYear } = rows;
  const title = titleOf(rows, context);
  const subtitle = t(`subtitle.${show}`, { year: String(year), scale: rows.scale });
  const sentences = show === "flow" ? flowSentences(rows, context) : balanceSentences(rows, context);
  const carried = carriedNotes(rows, context);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return {
    title,
    subtitle,
    alt: `${title}. ${subtitle}. ${sentences.join(" ")}`,
    press: t("press", {
      finding: title,
      n: rows.members.length,
      organisation: rows.organisation,
      publishers: formats.list(publishers),
    }),
    sentences,
    notes: [...carried, t(`note.order.${rows.order}`), t("note.classes"), ...(show === "flow" ? [t("note.reports")] : [])],
    carried,
    brief: briefNotes(rows, context),
    sources: sources.map(({ id }) => id),
    dataEnd: lastYear,
  };
}

/** The sum of the year, the largest flows, or each of one member’s. */
function flowSentences(rows: Rows, context: Context<State>): string[] {
  const { t, formats } = context;
  const { followed, total } = rows;
  const year = String(rows.year);
  if (total === null) return [];
  const all = t("sentence.total", { amount: formats.money(total), year, n: rows.members.length });
  if (!followed) {
    const list = largestFlows(rows).slice(0, NAMED);
    const named = list.map((flow) => t("sentence.flow", { ...namesOf(flow, context), amount: formats.money(flow.value) }));
    return list.length > 1 ? [all, t("sentence.largest", { list: formats.list(named) })] : [all];
  }
  const name = formats.country(followed.alpha2);
  const side = (to: boolean) =>
    formats.list(
      largestFlows(rows, to ? followed : undefined, to ? undefined : followed).map((flow) =>
        t("sentence.partner", { name: formats.country((to ? flow.to : flow.from).alpha2), amount: formats.money(flow.value) }),
      ),
    );
  const [to, from] = [side(true), side(false)];
  return [all, ...(to ? [t("sentence.to", { name, list: to })] : []), ...(from ? [t("sentence.from", { name, list: from })] : [])];
}

function balanceSentences(rows: Rows, context: Context<State>): string[] {
  const { t, formats } = context;
  const { followed } = rows;
  const balances = widestBalances(rows, followed ?? undefined);
  if (balances.length === 0) return [];
  if (!followed) {
    const named = balances
      .slice(0, NAMED)
      .map(({ there, value }) => t("sentence.balance", { ...namesOf(there, context), amount: formats.money(value) }));
    return [t("sentence.widest", { list: formats.list(named) })];
  }
  const name = formats.country(followed.alpha2);
  const list = balances.map(({ column, value }) =>
    t("sentence.partner", { name: formats.country(column.alpha2), amount: signedMoney(value, context) }),
  );
  const { balance } = rows.sums.get(followed.id) ?? { balance: null };
  return [
    t("sentence.balances", { name, list: formats.list(list) }),
    t("sentence.net", { name, amount: formats.money(Math.abs(balance ?? 0)), direction: directionOf(balance ?? 0) }),
  ];
}

/** What the drawing needs said: who is counted, what is mirror data and what is missing, and where the data end. */
function carriedNotes(rows: Rows, { t, formats, ...context }: Context<State>): string[] {
  const { show, flows, year, lastYear } = rows;
  const mirror = flows.filter(({ provenance }) => provenance === "mirror");
  const missing = flows.filter(({ value }) => value === null).length;
  const share = shareText(sum(mirror.map(({ value }) => value)) ?? 0, rows.total ?? 0, { t, formats, ...context });
  return [
    t("note.count", { n: rows.members.length, date: formats.date(rows.asAt) }),
    t(`note.${show}`),
    ...(show === "balance" ? [t("note.reports")] : []),
    ...(mirror.length > 0 ? [t("note.mirror", { show, n: mirror.length, all: flows.length, year: String(year), share })] : []),
    ...(missing > 0 ? [t("note.gap", { n: missing, year: String(year) })] : []),
    t("note.end", { last: String(lastYear) }),
  ];
}

/** The same where room is short. */
function briefNotes(rows: Rows, { t, formats }: Context<State>): string[] {
  return [
    t("brief.count", { n: rows.members.length, date: formats.date(rows.asAt) }),
    ...(rows.flows.some(({ provenance }) => provenance === "mirror") ? [t("brief.mirror")] : []),
    ...(rows.show === "balance" ? [t("brief.reports")] : []),
    ...(rows.flows.some(({ value }) => value === null) ? [t("brief.gap")] : []),
    t("note.end", { last: String(rows.lastYear) }),
  ];
}
