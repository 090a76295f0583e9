/** What was corrected in a view since the release whose numbers it shows. */
import type { TableChanges } from "./table-changes";

export interface Said {
  /** The id of the release that says it. */
  release: string;
  text: string;
}

export interface Corrections {
  /** The id of the release shown. */
  release: string;
  /** How the table of this view differs now; null where the data as they stand have no such view. */
  changes: TableChanges | null;
  /** What those releases since say was corrected in which this view changed. */
  texts: Said[];
  /** What this chart computes in another way since: releases keep data, and every view is computed as today. */
  methods: Said[];
  /** The same view with the data as they stand, from the root of the site. */
  live: string;
}
