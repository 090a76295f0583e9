import type { Context, Words } from "@/lib/chart";
import type { State } from "./params";
import type { Rows } from "./select";

export function words(rows: Rows, _state: State, { t, formats }: Context<State>): Words {
  const amount = (value: number) => (rows.as === "share" ? formats.percent(value) : formats.money(value));
  const first = rows.totals[0];
  const last = rows.totals[rows.totals.length - 1];
  const picked = rows.totals.find(({ year }) => year === rows.year) ?? last;
  const { stated } = rows;
  const passed = stated ? rows.totals.find(({ value }) => value > stated.value) : undefined;
  const names = rows.members.map(({ alpha2 }) => formats.country(alpha2));
  const who = rows.allMembers
    ? t("who.all")
    : names.length <= 3
      ? t("who.named", { names: formats.list(names) })
      : t("who.some", { n: names.length });
  const values = {
    who,
    measure: t(`what.${rows.measure}`),
    first: String(first.year),
    last: String(last.year),
    from: amount(first.value),
    to: amount(last.value),
  };
  const title =
    passed && stated
      ? t("title.passed", { ...values, value: formats.money(stated.value), year: String(passed.year) })
      : t(rows.as === "share" ? "title.share" : "title.value", values);
  const subtitle = t(rows.as === "share" ? "subtitle.share" : "subtitle.value", { ...values, n: rows.members.length });
  const largest = rows.members
    .flatMap(({ id, alpha2 }) => ({ alpha2, value: rows.cells.get(`${id}-${rows.year}`)?.value ?? null }))
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  const sentences = [
    t("sentence.year", { year: String(picked.year), amount: amount(picked.value), who, measure: values.measure }),
    ...(largest && rows.members.length > 1 && picked.value > 0
      ? [t("sentence.largest", { name: formats.country(largest.alpha2), share: formats.percent((largest.value ?? 0) / picked.value, 0) })]
      : []),
    ...(stated ? [t("sentence.stated", { value: formats.money(stated.value), qualifier: t(`ui.qualifier.${stated.qualifier}`) })] : []),
  ];
  const filled = [...rows.cells.values()].filter((cell) => cell.filled && cell.value !== null);
  const filledNames = [...new Set(filled.map(({ member }) => formats.country(rows.members.find(({ id }) => id === member)?.alpha2 ?? "")))];
  return {
    title,
    subtitle,
    alt: `${title}. ${subtitle}. ${sentences.join(" ")}`,
    sentences,
    notes: [
      t(`note.count.${rows.count}`),
      ...(rows.asked > rows.year ? [t("note.yearEnds", { asked: String(rows.asked), year: String(rows.year) })] : []),
      ...(rows.as === "share" && rows.measure !== "exports" ? [t("note.shareEnds", { last: values.last })] : []),
      ...(rows.measure === "total" ? [t("note.twice")] : []),
      ...(filled.length > 0
        ? [
            t("note.filled", {
              names: formats.list(filledNames),
              first: String(Math.min(...filled.map(({ year }) => year))),
              last: String(Math.max(...filled.map(({ year }) => year))),
            }),
          ]
        : []),
      ...(stated ? [] : [t("note.noStated")]),
      t("note.transcribed"),
    ],
    sources: rows.sources,
    dataEnd: last.year,
  };
}
