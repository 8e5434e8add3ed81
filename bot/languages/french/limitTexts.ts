import { type Texts } from "../englishTexts";
import { type limitTexts as english } from "../limitTexts";

/** What the bot says in French where a message is not taken; a part of `texts`. */
export const limitTexts = {
  tooFast:
    "Cela faisait beaucoup en une minute, donc je n'ai pas pris votre dernier message. Renvoyez-le dans une minute.",
  chatFull:
    "Ce chat est plein, donc je n'ai pas pris votre dernier message. Commencez-en un nouveau.",
} as const satisfies Pick<Texts, keyof typeof english>;
