/** Finds every fault that files of the right shape can have together, however broken some of them are. */
import { branchFaults } from "./branches";
import { checkFaults } from "./checks";
import type { Fault, RawFiles } from "./fault";
import { referenceFaults } from "./references";
import { rowFaults } from "./rows";
import { sourceFaults } from "./sources";

export type { Fault, RawFile, RawFiles } from "./fault";
export { expectation } from "./fault";
export { shapeFaults } from "./shape";

/** Faults between entries and files. What stands at or under a fault of shape is left out: it would follow from that one. */
export function crossFaults(files: RawFiles, ofShape: readonly Fault[]): Fault[] {
  const all = [referenceFaults, sourceFaults, rowFaults, branchFaults, checkFaults].flatMap((find) => find(files));
  const broken = ofShape.filter(({ expected }) => expected !== "no such key");
  return all.filter(
    ({ file, path }) => !broken.some((fault) => fault.file === file && (path === fault.path || /^[.[]/.test(after(path, fault.path)))),
  );
}

/** What follows a beginning of a path; "" when the path begins otherwise. */
function after(path: string, start: string): string {
  return start !== "" && path.startsWith(start) ? path.slice(start.length) : "";
}
