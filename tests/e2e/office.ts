import { spawnSync } from "node:child_process";

/** The path of LibreOffice where it is installed. */
export function findOffice(): string | undefined {
  for (const name of ["soffice", "libreoffice"]) {
    const found = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout?.trim();
    if (found) return found;
  }
  return undefined;
}
