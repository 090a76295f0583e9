import { addressHere } from "@/lib/as-files";
import type { Translate } from "@/lib/messages";
import type { Accepts, Ignored } from "@/lib/url-state";

const SHOWN = 60;

/** Says what of the URL was not used, what would be, and gives the corrected link. */
export function IgnoredNote({ ignored, names, path, t }: { ignored: Ignored[]; names: string[]; path: string; t: Translate }) {
  if (ignored.length === 0) return null;
  return (
    <aside className="ignored" aria-label={t("ui.ignored.head")}>
      <p>
        <strong>{t("ui.ignored.head")}</strong>
      </p>
      <ul>
        {ignored.slice(0, 8).map(({ name, value, reason, accepts }, i) => {
          const values = {
            name: short(name),
            value: short(value),
            names: names.join(", "),
            accepts: accepts ? acceptsText(accepts, t) : "",
          };
          const message =
            reason === "unknown-name"
              ? names.length > 0
                ? "ui.ignored.unknown"
                : "ui.ignored.none"
              : reason === "repeated"
                ? "ui.ignored.repeated"
                : "ui.ignored.value";
          // biome-ignore lint/suspicious/noArrayIndexKey: the same parameter may be ignored twice
          return <li key={i}>{t(message, values)}</li>;
        })}
      </ul>
      <p>
        {t("ui.ignored.link")}:{" "}
        <a href={addressHere(path)} data-leave="">
          {path}
        </a>
      </p>
    </aside>
  );
}

function acceptsText(accepts: Accepts, t: Translate): string {
  if (accepts.kind === "between") return t("ui.accepts.between", { min: String(accepts.min), max: String(accepts.max) });
  if (accepts.kind === "date") return t("ui.accepts.date", { min: accepts.min, max: accepts.max });
  if (accepts.kind === "position") return t("ui.accepts.position");
  if (accepts.kind === "text") return t("ui.accepts.text", { n: String(accepts.longest) });
  const values = accepts.values.slice(0, 12).join(", ") + (accepts.values.length > 12 ? ", …" : "");
  return accepts.kind === "some-of" ? t("ui.accepts.someOf", { values }) : values;
}

function short(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
