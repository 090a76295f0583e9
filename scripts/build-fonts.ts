/**
 * Writes app/fonts/: the letters of names that Inter's Latin file lacks, as one small file. A page that prints Constanța
 * then loads 5 KB, not the 85 KB of everything that is written in extended Latin; that file stays for what is not here.
 * Writes lib/server/fonts/: the faces of pictures made on the server, one weight a file, as resvg reads them (TrueType,
 * no axes): Latin, the letters of names, Cyrillic with Kazakh. Beside them one face that is asked for what those lack:
 * the 3,755 letters of GB 2312's first level, which are nearly all of any modern Chinese text, the marks and full-width
 * letters of its rows 1 and 3, and what data/ and messages/ write beyond these.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

/** Letters of Albanian, Azerbaijani, Baltic, Czech, Polish, Romanian, Slovak, South Slavic and Turkish names beyond Latin-1. */
const LETTERS = "ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžƏəȘșȚț";

const CYRILLIC = Array.from({ length: 0x60 }, (_, i) => String.fromCodePoint(0x400 + i)).join("");
const KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";
const LATIN = `${Array.from({ length: 0xff - 0x1f }, (_, i) => String.fromCodePoint(0x20 + i)).join("")}ıŒœʻʼ`;
const PUNCTUATION = "–—‘’“”„•…‰′″‹›⁄€™−×→←↑↓";

/** A row of GB 2312: 94 letters. */
function row(number: number): string {
  const bytes = Array.from({ length: 94 }, (_, i) => [0xa0 + number, 0xa1 + i]).flat();
  return new TextDecoder("gb2312").decode(new Uint8Array(bytes));
}

/** Chinese letters of the files in a folder, each as often as it stands there. */
function chineseIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  return files.flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").match(/\p{Script=Han}+/gu) ?? []).join("");
}

function read(path: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(path));
}

const source = read("@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2");
const range = [...LETTERS].map((letter) => `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`);

mkdirSync("app/fonts", { recursive: true });
writeFileSync(
  "app/fonts/inter-names.woff2",
  await subsetFont(source, LETTERS, { targetFormat: "woff2", variationAxes: { wght: { min: 400, max: 700, default: 400 } } }),
);
writeFileSync(
  "app/fonts/inter-names.css",
  `/*
 * Written by scripts/build-fonts.ts. Stands after Fontsource's faces, so that it is asked first for its letters. Its
 * range of weights is theirs, for browsers share out letters only among faces of one range.
 */
@font-face {
  font-family: "Inter Variable";
  font-style: normal;
  font-display: swap;
  font-weight: 100 900;
  src: url("./inter-names.woff2") format("woff2-variations");
  unicode-range: ${range.join(", ")};
}
`,
);

/** Licence, its address, family and style: what names of a face are kept beside the usual ones. */
const NAMES = [13, 14, 16, 17];

const FACES = {
  "inter-400": "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  "inter-600": "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
  "source-serif-4-600": "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
};

mkdirSync("lib/server/fonts", { recursive: true });
for (const [name, path] of Object.entries(FACES))
  writeFileSync(
    `lib/server/fonts/${name}.ttf`,
    await subsetFont(read(path), LATIN + PUNCTUATION + LETTERS + CYRILLIC + KAZAKH, {
      targetFormat: "truetype",
      preserveNameIds: NAMES,
    }),
  );

const FIRST_LEVEL = Array.from({ length: 40 }, (_, i) => row(16 + i)).join("");
const chinese = (FIRST_LEVEL + row(1) + row(3) + chineseIn("data") + chineseIn("messages")).replaceAll("\ufffd", "");
writeFileSync(
  "lib/server/fonts/noto-sans-sc-400.ttf",
  await subsetFont(read("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"), chinese, {
    targetFormat: "truetype",
    preserveNameIds: NAMES,
  }),
);
