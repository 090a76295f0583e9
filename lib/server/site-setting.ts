/** What SITE_URL says, without trailing slashes; undefined when it is not set, or no address with http:// or https://. */
export function siteSetting(text: string | undefined): string | undefined {
  return text && /^https?:\/\//i.test(text) && URL.canParse(text) ? text.replace(/\/+$/, "") : undefined;
}
