import { plainPhrase } from "./plainPhrase";

const goesOn =
  /^(?:(?:ok(?:ay)?|yes|yep|done|did (?:that|it)|i did|that's done|and|then|so|ja|gut|erledigt|gemacht|habe ich|und|dann|oui|fait|c'est fait|d'accord|et|sí|si|hecho|listo|vale|y) )*(?:what(?:'s)? )?(?:next|go on|continue|and (?:now|then)|what now|done|did (?:that|it)|weiter|was nun|was jetzt|und (?:jetzt|dann|nun)|erledigt|nächster|(?:la )?suite|ensuite|et (?:maintenant|après|ensuite)|continuez|c'est fait|siguiente|y (?:ahora|luego)|continuar|hecho|listo|次(?:へ|は|お願いします)?|(?:やりました|できました)|その次は?)(?: please| step| bitte| s'il vous plaît| por favor)*$/u;

/** Whether a short text says that one step is done, or asks for the next: "ok, what next?". */
export function isGoingOn(text: string): boolean {
  return text.length <= 60 && goesOn.test(plainPhrase(text));
}
