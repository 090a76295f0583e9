/** What our server tells pages of the request that they answer; nothing of it is there in `npm run dev`. */
import { headers } from "next/headers";
import { REQUESTED, STATUS } from "./request-headers";

/** The path and query that the reader asked for; "" when it is not known. */
export async function requestedAddress(): Promise<string> {
  const address = (await headers()).get(REQUESTED) ?? "";
  return /^\/(?!\/)/.test(address) ? address : "";
}

/** The status that a page is rendered for, where it stands in for one that is missing or failed. */
export async function statusAsked(): Promise<string | null> {
  return (await headers()).get(STATUS);
}
