import { plainPhrase } from "./plainPhrase";

const phrases: readonly RegExp[] = [
  /^(?:(?:and|but|ok(?:ay)?|so|sorry|hm+) )*(?:how|where) (?:do|can|would|should|could) (?:i|we|you) (?:find|see|look|check|get|tell|know)(?: (?:that|this|it|out|up|them|the (?:name|answer|entry|value)))*(?: in the (?:portal|admin center))?$/,
  /^(?:where (?:is|are|do i click for) (?:that|this|it|those)|where (?:to look|exactly))$/,
  /^(?:(?:und|aber|ok) )*(?:wie|wo) (?:finde|sehe|prüfe|bekomme|erfahre) ich (?:das|den|die|es|so etwas)(?: (?:heraus|nach|raus|denn|namen|eintrag))*$|^wo (?:steht|ist|sehe ich) das(?: denn)?$/u,
  /^(?:(?:et|mais|ok) )*(?:comment|où) (?:puis-je|peut-on|je peux|est-ce que je peux|je|on) (?:le |la |ça |cela )?(?:trouve|trouver|vois|voir|sais|savoir|vérifie|vérifier)(?: (?:ça|cela))?$|^c'est où$|^où (?:ça|est-ce)$/u,
  /^(?:(?:y|pero|ok) )*(?:cómo|dónde|como|donde) (?:lo |la |puedo |se )*(?:encuentro|encontrar(?:lo|la)?|veo|ver(?:lo|la)?|miro|mirar(?:lo|la)?|compruebo|sé|ve|mira)(?: eso)?$|^dónde (?:está|es)(?: eso)?$/u,
  /^(?:それは)?(?:どこ(?:で|に|を|から)?(?:見|確認|探|わか|分か|あり|書)|どうやって(?:見|確認|探|調べ)|(?:調べ|探し|確認の?)方)[^、]{0,14}$/u,
];

/** Whether a text only asks where or how something is found: it names nobody, though it says "I". */
export function asksWhere(text: string): boolean {
  if (text.length > 80) return false;
  const bare = plainPhrase(text);
  return phrases.some((phrase) => phrase.test(bare));
}
