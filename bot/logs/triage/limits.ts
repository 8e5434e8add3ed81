/** A value longer than this, in bytes, is no log entry; it is passed over, so that memory stays bounded. */
export const longestValue = 32 * 1024 * 1024;
