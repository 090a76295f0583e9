/** What the container is made of: nothing here can run it, so what would break it is held to. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const lines = readFileSync("Dockerfile", "utf8").replaceAll("\\\n", " ").split("\n");
const told = (word: string) => lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1).trim());
const { engines }: { engines: { node: string } } = JSON.parse(readFileSync("package.json", "utf8"));

describe("the container", () => {
  it("has a Node that the project runs on", () => {
    const [least] = /\d+\.\d+/.exec(engines.node) ?? [];
    const asNumbers = (version = "") => version.split(".").map(Number);
    for (const image of told("FROM")) {
      const [major, minor] = asNumbers(/^node:(\d+\.\d+)-slim/.exec(image)?.[1]);
      const [leastMajor, leastMinor] = asNumbers(least);
      expect(major > leastMajor || (major === leastMajor && minor >= leastMinor), image).toBe(true);
    }
  });
  it("takes from the build only what the project has, and all that the server reads", () => {
    const copied = told("COPY").flatMap((line) => (line.startsWith("--from=build ") ? line.split(" ").slice(1, -1) : []));
    const paths = copied.map((path) => path.replace("/plenary/", ""));
    for (const path of paths) if (![".next", "node_modules"].includes(path)) expect(existsSync(path), path).toBe(true);
    expect(paths).toEqual(expect.arrayContaining(["server", "lib", "charts", "data", "messages", "public", ".next", "node_modules"]));
  });
  it("is run by a user who is not root, and says whether it answers", () => {
    expect(told("USER")).toEqual(["node"]);
    expect(told("HEALTHCHECK")[0]).toContain("/health");
  });
  it("starts the server itself, so that it is told to stop", () => {
    expect(told("CMD")).toEqual(['["node", "--import", "tsx", "server/index.ts"]']);
  });
});
