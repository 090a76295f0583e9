/** Sheets as one XLSX file, the same bytes whenever and wherever it is made. */
import type { Sheet } from "./sheets";

/** What begins the parts of a ZIP archive, and where in each a time stands (APPNOTE.TXT, 4.3). */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;

/** 1 January 1980, the first day that a ZIP archive can name. */
const NO_DAY = 0x00210000;

export async function workbookOf(sheets: Sheet[]): Promise<Buffer> {
  const { default: writeSheets } = await import("write-excel-file/node");
  return timeless(await writeSheets(sheets).toBuffer());
}

/** An archive without the hour at which it was made: else each making would be a new file to every cache. */
function timeless(archive: Buffer): Buffer {
  const end = archive.length - END_LENGTH;
  if (archive.readUInt32LE(end) !== END) throw new Error("the archive of an XLSX file ends as none does");
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const local = archive.readUInt32LE(entry + 42);
    if (archive.readUInt32LE(entry) !== CENTRAL || archive.readUInt32LE(local) !== LOCAL)
      throw new Error("an entry of an XLSX file is none");
    archive.writeUInt32LE(NO_DAY, entry + 12);
    archive.writeUInt32LE(NO_DAY, local + 10);
    entry += 46 + archive.readUInt16LE(entry + 28) + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32);
  }
  return archive;
}
