import { addressHere } from "@/lib/as-files";
import type { Translate } from "@/lib/messages";
import type { Accepts, Ignored } from "@/lib/url-state";

const SHOWN = 60;

export interface IgnoredNoteProps {
  ignored: Ignored[];
  /** What the page accepts. */
  names: string[];
  /** Of the corrected link. */
  path: string;
  t: Translate;
  /** What a reader calls a value of a parameter; undefined where it is called as it is written. */
  label?(name: string, value: string): string | undefined;
}

/** Says what of the URL was not used, what would be, and gives the corrected link. */
export function IgnoredNote({ ignored, names, path, t, label }: IgnoredNoteProps) {
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
            accepts: accepts ? acceptsText(accepts, value, t, label && ((one) => label(name, one))) : "",
          };
          const message =
            reason === "unknown-name"
              ? names.length > 0
                ? "ui.ignored.unknown"
                : "ui.ignored.none"
              : reason === "repeated"
                ? "ui.ignored.repeated"
                : values.accepts === ""
                  ? "ui.ignored.nothing"
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

/** How many values are listed. */
const LISTED = 12;

function acceptsText(accepts: Accepts, asked: string, t: Translate, label?: (value: string) => string | undefined): string {
  if (accepts.kind === "between") return t("ui.accepts.between", { min: String(accepts.min), max: String(accepts.max) });
  if (accepts.kind === "date") return t("ui.accepts.date", { min: accepts.min, max: accepts.max });
  if (accepts.kind === "position") return t("ui.accepts.position");
  if (accepts.kind === "text") return t("ui.accepts.text", { n: String(accepts.longest) });
  const values = accepts.values.filter((value) => value !== "");
  // What was meant goes first, be it asked for by its name.
  const [meant] = values.filter((value) => label?.(value)?.toLowerCase().startsWith(asked.toLowerCase()));
  const sorted = meant === undefined ? values : [meant, ...values.filter((value) => value !== meant)];
  const listed = sorted.slice(0, LISTED).map((value) => named(value, label?.(value)));
  const text = listed.join(", ") + (values.length > LISTED ? ", …" : "");
  return accepts.kind === "some-of" ? t("ui.accepts.someOf", { values: text }) : text;
}

/** "lyg (Lianyungang)"; the value alone where a reader calls it the same. */
function named(value: string, label = value): string {
  return label.toLowerCase() === value.toLowerCase() ? value : `${value} (${label})`;
}

function short(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
