/** Where a reader who doubts a number writes to: a form or a mail, filled in with what it is about. */
import type { Translate } from "./messages";

export interface Doubted {
  /** The whole address of what is shown. */
  permalink: string;
  /** Of the dataset. */
  version: string;
  /** The id of the figure that is doubted, where it is one. */
  figure?: string;
}

/** Whether an address takes reports: one of mail, or a page with a form. */
export function takesReports(address: string): boolean {
  return /^(mailto:[^\s?]+@[^\s?]+|https?:\/\/\S+)$/i.test(address) && URL.canParse(address);
}

/** The address with subject and text filled in: as mail programs read them, or as forms of issue trackers do (title and body). */
export function reportAddress(address: string, { permalink, version, figure }: Doubted, t: Translate): string {
  const mail = /^mailto:/i.test(address);
  const subject = figure ? t("ui.report.subject.figure", { figure }) : t("ui.report.subject");
  const text = [
    t("ui.report.text"),
    "",
    permalink,
    t("ui.report.version", { version }),
    ...(figure ? [t("ui.report.figure", { figure })] : []),
  ];
  const parts = { [mail ? "subject" : "title"]: subject, body: text.join(mail ? "\r\n" : "\n") };
  const query = Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  const [page, fragment] = address.split("#");
  return `${page}${page.includes("?") ? "&" : "?"}${query}${fragment ? `#${fragment}` : ""}`;
}
