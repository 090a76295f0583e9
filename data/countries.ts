/** ISO 3166 codes: what the dataset writes (alpha-3) and what Intl names (alpha-2). */
const ALPHA2: Record<string, string> = {
  AFG: "AF",
  ARE: "AE",
  ARM: "AM",
  AZE: "AZ",
  BGR: "BG",
  BHR: "BH",
  BLR: "BY",
  CHN: "CN",
  DEU: "DE",
  EGY: "EG",
  GEO: "GE",
  HUN: "HU",
  IND: "IN",
  IRN: "IR",
  KAZ: "KZ",
  KGZ: "KG",
  KHM: "KH",
  KWT: "KW",
  LAO: "LA",
  LKA: "LK",
  MDV: "MV",
  MMR: "MM",
  MNG: "MN",
  NLD: "NL",
  NPL: "NP",
  PAK: "PK",
  POL: "PL",
  QAT: "QA",
  ROU: "RO",
  RUS: "RU",
  SAU: "SA",
  SRB: "RS",
  TJK: "TJ",
  TKM: "TM",
  TUR: "TR",
  UZB: "UZ",
};

/** The alpha-2 code of an alpha-3 code. Throws when it is not in the table: add it there. */
export function alpha2Of(alpha3: string): string {
  const code = ALPHA2[alpha3];
  if (!code) throw new Error(`no alpha-2 code for country ${alpha3}: add it to data/countries.ts`);
  return code;
}
