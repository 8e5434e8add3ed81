/** The languages that there are phrases of; English first, which is mixed into all others. */
export const locales = ["en", "de", "fr", "es", "ja"] as const;

export type Locale = (typeof locales)[number];
