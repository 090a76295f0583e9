/** Strings of the interface in ICU message syntax, formatted by intl-messageformat. */
import { IntlMessageFormat } from "intl-messageformat";

/** Parsed messages by name, as the server hands them to a page: plain text stays a string. */
export type Messages = Record<string, string | MessageAst>;
export type MessageAst = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;
export type Values = Record<string, string | number | boolean>;
export type Translate = (name: string, values?: Values) => string;

/**
 * The translator of one language. A name is looked up under `scope` first, so that a chart says t("title") for its own
 * "trade-targets.title". Throws on a name that no message has: a missing string is a fault of ours, not of the reader's.
 */
export function translator(locale: string, messages: Messages, scope?: string): Translate {
  return (name, values) => {
    const key = scope && Object.hasOwn(messages, `${scope}.${name}`) ? `${scope}.${name}` : name;
    if (!Object.hasOwn(messages, key)) throw new Error(`no message "${scope ? `${scope}.` : ""}${name}" in ${locale}`);
    const message = messages[key];
    if (typeof message === "string") return message;
    return String(compiled(locale, message).format(values));
  };
}

const formats = new Map<string, IntlMessageFormat>();
const known = new WeakMap<MessageAst, IntlMessageFormat>();

/** The formatter of a parsed message, made once: a page that the server draws brings its messages anew each time. */
function compiled(locale: string, message: MessageAst): IntlMessageFormat {
  let format = known.get(message);
  if (!format) {
    const key = `${locale} ${JSON.stringify(message)}`;
    format = formats.get(key) ?? new IntlMessageFormat(message, locale);
    formats.set(key, format);
    known.set(message, format);
  }
  return format;
}
