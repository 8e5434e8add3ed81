import { type Texts } from "../englishTexts";
import { type limitTexts as english } from "../limitTexts";

/** What the bot says in German where a message is not taken; a part of `texts`. */
export const limitTexts = {
  tooFast:
    "Das war viel in einer Minute, deshalb habe ich Ihre letzte Nachricht nicht angenommen. Bitte senden Sie sie in einer Minute noch einmal.",
  chatFull:
    "Dieser Chat ist voll, deshalb habe ich Ihre letzte Nachricht nicht angenommen. Bitte beginnen Sie einen neuen.",
} as const satisfies Pick<Texts, keyof typeof english>;
