/** Numbers, dates and names as the reader's language writes them (Intl). */
export interface Formats {
  /** 3.31e11 → "$331.1 billion"; `digits` is how many significant digits. */
  money(usd: number, digits?: number): string;
  /** An axis tick in trillions: 2e12 → "2". */
  number(value: number, digits?: number): string;
  /** 0.158 → "15.8%". */
  percent(share: number, digits?: number): string;
  /** 11870 → "11,870 km". */
  km(value: number): string;
  /** 24 → "24th". */
  ordinal(value: number): string;
  /** "2024-07-04" → "4 July 2024"; a bare year or month stays as precise as it is. */
  date(iso: string): string;
  /** Two days → "3–4 July 2024". */
  dateRange(from: string, to: string): string;
  /** Months of a year, from 1, shortened: 1, 11 → "Jan–Nov". */
  months(from: number, to: number): string;
  /** ISO 3166 alpha-2 → "Kazakhstan". */
  country(alpha2: string): string;
  /** As a heading or an entry of a list begins: "over 80%" → "Over 80%". */
  start(text: string): string;
  /** ["a","b","c"] → "a, b and c". */
  list(items: readonly string[]): string;
  /** ["a","b","c"] → "a, b or c". */
  either(items: readonly string[]): string;
}

const made = new Map<string, Formats>();

/** The formats of a language; made once. */
export function formatsFor(locale: string): Formats {
  const known = made.get(locale);
  if (known) return known;
  // British date order and spelling for plain English: "4 July 2024".
  const tag = locale === "en" ? "en-GB" : locale;
  const formats = build(tag);
  made.set(locale, formats);
  return formats;
}

/** Countries that the long form gives two names: "Myanmar (Burma)". */
const SHORT: ReadonlySet<string> = new Set(["MM"]);

/** Endings of ordinals by plural category; languages that are not here put a full stop. */
const ENDINGS: Record<string, Partial<Record<Intl.LDMLPluralRule, string>>> = { "en-GB": { one: "st", two: "nd", few: "rd", other: "th" } };

function build(tag: string): Formats {
  const cache = new Map<string, Intl.NumberFormat>();
  const number = (value: number, options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    let format = cache.get(key);
    if (!format) {
      format = new Intl.NumberFormat(tag, options);
      cache.set(key, format);
    }
    return format.format(value);
  };
  // Intl shortens compact currency to "$3tn" whatever is asked; the words come from the plain number, the sign's place from the currency.
  const [firstPart] = new Intl.NumberFormat(tag, { style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" }).formatToParts(1);
  const withDollar = (text: string) => (firstPart.type === "currency" ? `$${text}` : `${text} $`);
  const countries = new Intl.DisplayNames([tag], { type: "region" });
  const namesOf = (alpha2: string) => (SHORT.has(alpha2) ? new Intl.DisplayNames([tag], { type: "region", style: "short" }) : countries);
  const names = new Map<string, string>();
  const ordinals = new Intl.PluralRules(tag, { type: "ordinal" });
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const [years, months, days] = [
    { year: "numeric" },
    { year: "numeric", month: "long" },
    { year: "numeric", month: "long", day: "numeric" },
  ].map((parts) => new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...parts } as Intl.DateTimeFormatOptions));
  const shortMonths = new Intl.DateTimeFormat(tag, { timeZone: "UTC", month: "short" });
  return {
    money: (usd, digits = 3) => withDollar(number(usd, { notation: "compact", compactDisplay: "long", maximumSignificantDigits: digits })),
    number: (value, digits = 1) => number(value, { maximumFractionDigits: digits }),
    percent: (share, digits = 1) => number(share, { style: "percent", maximumFractionDigits: digits }),
    km: (value) => `${number(value, { maximumFractionDigits: 0 })} km`,
    ordinal: (value) => `${number(value, {})}${ENDINGS[tag]?.[ordinals.select(value)] ?? "."}`,
    date(iso) {
      const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
      if (!year) return iso;
      return (day ? days : month ? months : years).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
    },
    // Whether spaces stand beside the dash depends on the version of the locale data: a server's and a browser's differ.
    dateRange: (from, to) =>
      days
        .formatRange(new Date(from), new Date(to))
        .replace(/\s*–\s*/, " – ")
        .replace(/(\d) – (\d)/, "$1–$2"),
    months: (from, to) => shortMonths.formatRange(Date.UTC(2000, from - 1, 1), Date.UTC(2000, to - 1, 1)).replace(/\s*[–-]\s*/, "–"),
    country(alpha2) {
      const name = names.get(alpha2) ?? namesOf(alpha2).of(alpha2) ?? alpha2;
      names.set(alpha2, name);
      return name;
    },
    start: ([first = "", ...rest]) => first.toLocaleUpperCase(tag) + rest.join(""),
    list: (items) => lists.format(items),
    either: (items) => new Intl.ListFormat(tag, { type: "disjunction" }).format(items),
  };
}
