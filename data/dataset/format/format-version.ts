/** `PRAGMA application_id` of every dataset: "DDes" in ASCII. */
export const APPLICATION_ID = 0x44446573

/** `PRAGMA user_version` that this version writes; it reads all from 1 up to this one. */
export const DATASET_VERSION = 4
