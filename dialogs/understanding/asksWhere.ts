import { plainPhrase } from "./plainPhrase";

const phrases: readonly RegExp[] = [
  /^(?:(?:and|but|ok(?:ay)?|so|sorry|hm+) )*(?:how|where) (?:do|can|would|should|could) (?:i|we|you) (?:find|see|look|check|get|tell|know)(?: (?:that|this|it|out|up|them|the (?:name|answer|entry|value)))*(?: in the (?:portal|admin center))?$/,
  /^(?:(?:and|but|ok(?:ay)?|so) )*(?:where (?:is|are|do i click for) (?:that|this|it|those)(?: to be found| shown| written)?|where (?:can|would) (?:that|this|it) be (?:found|seen)|where (?:does|do) (?:that|this|it|those) stand|where (?:to look|exactly))$/,
  /^(?:(?:und|aber|ok) )*(?:wie|wo) (?:finde|sehe|prüfe|bekomme|erfahre) ich (?:das|den|die|es|so etwas)(?: (?:heraus|nach|raus|denn|namen|eintrag))*$|^(?:(?:und|aber|ok) )*(?:wo (?:steht|ist|sehe ich|findet man|sieht man) (?:das|es)(?: denn)?(?: zu finden)?|(?:wo|wie) kann (?:ich|man) (?:das|es) (?:finden|sehen|nachsehen|prüfen|herausfinden))$/u,
  /^(?:(?:et|mais|ok) )*(?:comment|où) (?:est-ce (?:que |qu'))?(?:puis-je|peut-on|je peux|on peut|je|on) ?(?:le |la |ça |cela )?(?:trouve|trouver|vois|voir|sais|savoir|vérifie|vérifier)(?: (?:ça|cela))?$|^(?:(?:et|mais|ok) )*(?:(?:c'est|ça se trouve|cela se trouve|ça se voit|on (?:le )?(?:trouve|voit) ça) où|où (?:ça|est-ce|c'est|est-ce que c'est|(?:ça|cela) se (?:trouve|voit)|se (?:trouve|voit) (?:ça|cela)|est-ce que (?:ça|cela) se (?:trouve|voit)))$/u,
  /^(?:(?:y|pero|ok) )*(?:cómo|dónde|como|donde) (?:lo |la |puedo |se )*(?:encuentro|encontrar(?:lo|la)?|veo|ver(?:lo|la)?|miro|mirar(?:lo|la)?|compruebo|sé|ve|mira)(?: eso)?$|^(?:(?:y|pero|ok) )*(?:(?:dónde|donde) (?:está|es|sale|aparece)(?: eso| esto)?|(?:eso|esto) (?:dónde|donde) (?:está|se ve|sale|aparece))$/u,
  /^(?:それは|これは|それって)?(?:どこ(?:で|に|を|から)?(?:見|確認|探|わか|分か|あり|書)|どうやって(?:見|確認|探|調べ)|(?:調べ|探し|確認の?)方)[^、]{0,14}$/u,
];

/** Whether a text only asks where or how something is found: it names nobody, though it says "I". */
export function asksWhere(text: string): boolean {
  if (text.length > 80) return false;
  const bare = plainPhrase(text);
  return phrases.some((phrase) => phrase.test(bare));
}
