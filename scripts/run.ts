import { spawn } from "node:child_process";

/** Runs a command with its output shown; resolves with its exit code. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** A tool of node_modules, run by this Node. */
export function bin(name: string): string {
  return `node_modules/.bin/${name}`;
}
