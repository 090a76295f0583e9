/** Faults of shape, one for each place that is not as the schema says. */
import type { z } from "zod";
import { nearest } from "../nearest";
import { expectation, type Fault, foundText } from "./fault";

export function shapeFaults(file: string, error: Pick<z.core.$ZodError, "issues">, content: unknown): Fault[] {
  return error.issues.map((issue) => {
    const value = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], content);
    return expectation(file, pathText(issue.path), expectedText(issue, value), foundIn(issue, value));
  });
}

function foundIn(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === "unrecognized_keys") return quoted(issue.keys);
  return issue.code === "too_big" && Array.isArray(value) ? `${value.length}` : foundText(value);
}

const TYPES: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  array: "a list",
  tuple: "a list",
  object: "an object",
  boolean: "true or false",
};

function expectedText(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return oneOf(issue.values, value);
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options) ? oneOf(issue.options, value) : issue.message;
    case "unrecognized_keys":
      return "no such key";
    case "too_small":
      return limitText(issue.origin, issue.minimum, issue.inclusive ? "at least" : "more than");
    case "too_big":
      return limitText(issue.origin, issue.maximum, issue.inclusive ? "at most" : "less than");
    case "invalid_format":
      return issue.format === "url" ? "a web address as https://example.org/page" : issue.message;
    default:
      return issue.message;
  }
}

function oneOf(values: readonly unknown[], found: unknown): string {
  const list = values.map((value) => JSON.stringify(value)).join(" or ");
  const near =
    typeof found === "string"
      ? nearest(
          found,
          values.filter((value) => typeof value === "string"),
        )
      : undefined;
  return near ? `${list} (perhaps "${near}")` : list;
}

function limitText(origin: string, limit: number | bigint, bound: string): string {
  if (origin === "string") return limit === 1 ? "text that is not empty" : `text of ${bound} ${limit} characters`;
  if (origin === "array") return `a list of ${bound} ${limit} ${limit === 1 ? "entry" : "entries"}`;
  return `a number of ${bound} ${limit}`;
}

function quoted(keys: readonly string[]): string {
  return keys.map((key) => `"${key}"`).join(", ");
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${String(key)}`)).join("");
}
