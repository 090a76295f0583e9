import { takesReports } from "../error-report";

/** The address that REPORT_ADDRESS names for those who doubt a number; undefined when none is set, or none that takes reports. */
export function reportSetting(): string | undefined {
  const { REPORT_ADDRESS } = process.env;
  return REPORT_ADDRESS && takesReports(REPORT_ADDRESS) ? REPORT_ADDRESS : undefined;
}
