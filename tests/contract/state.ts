import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "@/data/read";
import { type AnyChart, assertNames, notableOf } from "@/lib/chart";
import { fallbackState, formatState, type Params, parseState } from "@/lib/url-state";
import { type AnyState, arbitraryQuery, arbitraryState, tries } from "./arbitraries";

/** What every chart's URL state promises. */
export function describeState(chart: AnyChart, dataset: Dataset): void {
  describe(`${chart.id}: state and URL`, () => {
    const params: Params<AnyState> = chart.params(chart.domain(dataset));
    const names = Object.keys(params);
    const parse = (query: string) => parseState(params, new URLSearchParams(query));

    it("has a domain that travels as JSON, and takes no name that belongs to every view", () => {
      const domain = chart.domain(dataset);
      expect(JSON.parse(JSON.stringify(domain))).toEqual(domain);
      expect(() => assertNames(chart, params)).not.toThrow();
      expect(names.every((name) => /^[a-z][a-z-]*$/.test(name))).toBe(true);
    });

    it("parses what it formats", () => {
      fc.assert(
        fc.property(arbitraryState(params), (state) => {
          expect(parse(formatState(params, state))).toEqual({ state, ignored: [] });
        }),
        tries(100),
      );
    });

    it("gives a state one query string, in the order of its parameters, defaults left out", () => {
      expect(formatState(params, fallbackState(params))).toBe("");
      fc.assert(
        fc.property(arbitraryState(params), (state) => {
          const query = formatState(params, state);
          const written = [...new URLSearchParams(query).keys()];
          expect(written).toEqual(names.filter((name) => written.includes(name)));
          for (const name of written) expect(params[name].format(state[name])).not.toBe(params[name].format(params[name].fallback));
          expect(formatState(params, parse(query).state)).toBe(query);
        }),
        tries(100),
      );
    });

    it("throws at no query string and lists every part that it ignored", () => {
      fc.assert(
        fc.property(arbitraryQuery(params), (entries) => {
          const { state, ignored } = parseState(params, new URLSearchParams(entries));
          const used = new Map<string, string>();
          for (const [name, value] of entries) if (Object.hasOwn(params, name) && !used.has(name)) used.set(name, value);
          const accepted = [...used].filter(([name, value]) => params[name].parse(value) !== undefined);
          expect(ignored).toHaveLength(entries.length - accepted.length);
          expect(Object.keys(state).sort()).toEqual([...names].sort());
          for (const name of names) {
            const value = accepted.find(([used]) => used === name)?.[1];
            expect(state[name]).toEqual(value === undefined ? params[name].fallback : params[name].parse(value));
          }
        }),
        tries(300),
      );
    });

    it("accepts the query string of every notable state as it stands", () => {
      for (const { query } of notableOf(chart, chart.domain(dataset))) {
        const { state, ignored } = parse(query);
        expect(ignored, query).toEqual([]);
        expect(new URLSearchParams(formatState(params, state)).size, query).toBe(new URLSearchParams(query).size);
      }
    });

    it("cuts one slice for all states of one key", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryState(params), arbitraryState(params), async (a, b) => {
          if ((chart.sliceKey?.(a) ?? "") !== (chart.sliceKey?.(b) ?? "")) return;
          expect(await chart.slice(dataset, b)).toEqual(await chart.slice(dataset, a));
        }),
        tries(12),
      );
    });
  });
}
