/** What the site answers: asked over the network, or, in a deck saved as one file, kept in the file. */
import { addressHere } from "./as-files";

export interface Answers {
  /** Where the site is, without a slash at the end. */
  site: string;
  /** Addresses from the root of the site, and what it answered in JSON. */
  data: Readonly<Record<string, { status: number; body: unknown }>>;
  /** Addresses of pictures, and the pictures as data: addresses. */
  pictures: Readonly<Record<string, string>>;
}

let kept: Answers | undefined;

/** From now on answers come from here, and no request is made. */
export function answerFrom(answers: Answers): void {
  kept = answers;
}

/** Asks for an address of the site. A kept answer that is not there fails like a request without a network. */
export async function ask(path: string, signal?: AbortSignal): Promise<Response> {
  if (!kept) return fetch(addressHere(path), { signal });
  const answer = kept.data[path];
  if (!answer) throw new TypeError(`${path} is not in this file`);
  return Response.json(answer.body, { status: answer.status });
}

/** The same, where anything but an answer is a failure: throws with the status and the address. */
export async function answered(path: string, signal?: AbortSignal): Promise<Response> {
  const response = await ask(path, signal);
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response;
}

/** The address of a picture; undefined where a file does not hold it. */
export function pictureAt(path: string): string | undefined {
  return kept ? kept.pictures[path] : addressHere(path);
}

/** A page of the site, to open beside a deck wherever that is. */
export function siteAddress(path: string): string {
  return kept && path.startsWith("/") ? kept.site + path : addressHere(path);
}
