/** Headers that only our server sets on a request (server/worker.ts); what a client sends under these names is dropped. */
export const REQUESTED = "x-requested-address";
export const STATUS = "x-status-page";
/** Said by an answer that others may frame; the server takes it away. */
export const FRAMED = "plenary-framed";
