import type { Context } from "@/lib/chart";
import { shortMoney } from "@/lib/money-scale";
import { signedMoney } from "./amount";
import { codeOf, ordered } from "./order";
import type { State } from "./params";
import type { Member, Rows } from "./select";

/** The members in the order drawn, as links that follow one of them: the codes of the columns, and what each sold and bought. */
export function Aside({ rows, context }: { rows: Rows; context: Context<State> }) {
  const { t, href, formats } = context;
  const { followed } = rows;
  return (
    <>
      <p className="matrix-head">
        {t("aside.head", { year: String(rows.year) })} {followed && <a href={href({ member: "" })}>{t("aside.all")}</a>}
      </p>
      <ol className="matrix-list">
        {ordered(rows, context).map((member) => (
          <li key={member.id}>
            <a
              href={href({ member: followed?.id === member.id ? "" : member.id })}
              aria-current={followed?.id === member.id ? "true" : undefined}
            >
              {formats.country(member.alpha2)}
            </a>{" "}
            <span className="matrix-code">{codeOf(member)}</span>
            <p>{sumText(member, rows, context)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** "$19.5 bn to the others, $28.1 bn from them", or the difference. */
function sumText({ id }: Member, { sums, show }: Rows, context: Context<State>): string {
  const { t, formats } = context;
  const { out = null, in: into = null, balance = null } = sums.get(id) ?? {};
  const money = (value: number | null) => (value === null ? t("table.missing") : shortMoney(value, formats, t));
  if (show === "flow") return t("aside.flow", { out: money(out), in: money(into) });
  return t("aside.balance", { amount: balance === null ? t("table.missing") : signedMoney(balance, context) });
}
