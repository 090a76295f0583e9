import { Missing } from "./missing";

/**
 * The missing page of `npm run dev`. In production our server answers with the page of the status, and this stays
 * empty: Next sends it along with every page.
 */
export default function NotFound() {
  return process.env.NODE_ENV === "production" ? null : <Missing />;
}
