import { spawn } from "node:child_process";

interface Where {
  /** The folder it runs in; the project when left out. */
  folder?: string;
  /** Whether only its errors are shown. */
  silent?: boolean;
}

/** Runs a command with its output shown; resolves with its exit code. */
export function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
  { folder, silent = false }: Where = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const stdio = silent ? (["ignore", "ignore", "inherit"] as const) : "inherit";
    const child = spawn(command, args, {
      stdio: typeof stdio === "string" ? stdio : [...stdio],
      cwd: folder,
      env: { ...process.env, ...env },
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** A tool of node_modules, run by this Node. */
export function bin(name: string): string {
  return `node_modules/.bin/${name}`;
}
