/** How much work a command is, whatever else the machine does meanwhile. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

/** Runs a command, then prints what it and all that it started took (POSIX `times`). */
const SHELL = '"$0" "$@"; code=$?; times; exit $code';

/** Seconds of processor time that a command takes in a folder, with everything that it starts. Throws where it fails. */
export async function processorSeconds(folder: string, command: string, ...args: string[]): Promise<number> {
  const child = spawn("sh", ["-c", SHELL, command, ...args], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const [printed, code] = await Promise.all([text(child.stdout), new Promise<number | null>((resolve) => child.once("exit", resolve))]);
  if (code !== 0) throw new Error(`${[command, ...args].join(" ")} failed in ${folder}:\n${printed}`);
  return secondsIn(printed);
}

/** User and system time of the children, as the last line of `times` has them: "1m2.34s 0m5.6s". */
export function secondsIn(printed: string): number {
  const last = printed.trimEnd().split("\n").at(-1) ?? "";
  return Array.from(last.matchAll(/(\d+)m([\d.]+)s/g)).reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
