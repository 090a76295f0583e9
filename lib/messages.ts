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
  const compiled = new Map<string, IntlMessageFormat>();
  return (name, values) => {
    const key = scope && Object.hasOwn(messages, `${scope}.${name}`) ? `${scope}.${name}` : name;
    if (!Object.hasOwn(messages, key)) throw new Error(`no message "${scope ? `${scope}.` : ""}${name}" in ${locale}`);
    const message = messages[key];
    if (typeof message === "string") return message;
    let format = compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(message, locale);
      compiled.set(key, format);
    }
    return String(format.format(values));
  };
}
