const documentKey = /^[\w\-.~|]+(?:\/[\w\-.~|]+)*$/;
const keyPrefix = /^[\w\-.~|/]*$/;
/** Keys of tables in Azure Storage end here (1 KB of UTF-16). */
const mostChars = 512;

/**
 * Refuses a key that another adapter could not keep (bot/store/port.ts names the characters).
 * A wrong key is a mistake in the program, so it throws.
 */
export function assertDocumentKey(key: string): void {
  if (key.length > mostChars || !documentKey.test(key)) {
    throw new TypeError("A document key holds parts of letters, digits and -_.~| between slashes");
  }
}

/** The same for the beginning of keys that `list` takes. */
export function assertKeyPrefix(prefix: string): void {
  if (prefix.length > mostChars || !keyPrefix.test(prefix)) {
    throw new TypeError("A key prefix holds letters, digits, -_.~| and slashes");
  }
}
