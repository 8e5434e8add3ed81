import { type Texts } from "../englishTexts";
import { type limitTexts as english } from "../limitTexts";

/** What the bot says in Spanish where a message is not taken; a part of `texts`. */
export const limitTexts = {
  tooFast:
    "Han sido muchos mensajes en un minuto, así que no he aceptado el último. Vuelva a enviarlo dentro de un minuto.",
  chatFull: "Este chat está lleno, así que no he aceptado su último mensaje. Empiece uno nuevo.",
} as const satisfies Pick<Texts, keyof typeof english>;
