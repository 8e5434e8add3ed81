import { plainPhrase } from "./plainPhrase";

const phrases: readonly RegExp[] = [
  /^(?:(?:ok(?:ay)?|thanks?(?: you)?|thx|great|super|yes) )*(?:that|this|it) (?:has )?(?:solved|fixed|resolved|sorted|did) (?:it|that|the (?:problem|issue))(?: (?:now|thanks?|thank you|for me))*$/,
  /^(?:(?:ok|super|danke|ja) )*das hat (?:es|das problem) gelöst(?: danke)?$|^(?:(?:ok|merci|oui) )*(?:ça|cela) (?:l'a réglé|a (?:réglé|résolu) le problème)(?: merci)?$|^(?:(?:ok|gracias|sí) )*(?:eso|esto) lo (?:solucionó|resolvió|ha (?:solucionado|resuelto|arreglado))(?: gracias)?$/,
  /^(?:(?:ok(?:ay)?|thanks?(?: you)?|great|super|cool|yes|yep|hey|oh|ah|update|wow|never ?mind|sorry) )*(?:(?:its|it|that|this|everything|the (?:account|access|app|login)|my (?:account|access|login))(?:'s| is| has| was)? )?(?:all |just |now |finally |suddenly |already |been )*(?:works?|working|fixed|solved|resolved|sorted|there now|good now)(?: (?:now|again|fine|already|today|itself|out|thanks?|thank you))*$/,
  /^i(?:'m| am| got| can get| could get)? (?:now |finally )?(?:in|back in|log in|logged in)(?: (?:now|again))*(?: thanks?)?$/,
  /^(?:(?:ok|super|danke|ja|ah) )*(?:(?:es|das|alles) )?(?:geht|funktioniert|klappt|läuft)(?: (?:es|das|jetzt|wieder|nun|alles|doch|danke))+$|^(?:es |das )?hat (?:jetzt |nun )?geklappt(?: danke)?$|^(?:(?:ok|super|danke(?: schön| dir| ihnen)?|vielen dank) )*(?:(?:das |es )?(?:hat sich|ist) (?:schon |jetzt )?)?(?:erledigt|gelöst|behoben)(?: (?:danke|vielen dank))?$/,
  /^(?:(?:ok|super|merci|oui|ah) )*(?:ça|cela|tout) (?:marche|fonctionne|va)(?: (?:maintenant|de nouveau|à nouveau|merci|enfin))+$|^(?:(?:ok|super|merci(?: beaucoup)?|parfait) )*(?:(?:c(?:'est)?|le probl[èe]me est) )?(?:r[ée]gl[ée]|r[ée]solu|bon maintenant)(?: (?:merci(?: beaucoup)?|pour moi))*$/,
  /^(?:(?:ok|gracias|sí|ah) )*(?:(?:ya|ahora|por fin|todo) )+(?:funciona|va|puedo entrar|está (?:arreglado|resuelto))(?: (?:bien|gracias|ahora))*$|^(?:(?:ok|vale|(?:muchas )?gracias|perfecto|ya) )*(?:est[áa] )?(?:solucionado|resuelto|arreglado)(?: (?:ya|(?:muchas )?gracias))*$/,
  /^(?:(?:もう|今は|無事|やっと) ?)*(?:解決しました|直りました|使えました|使えるようになりました|入れました|できました|動きました)(?: ?ありがとう(?:ございます|ございました)?)?$/,
];

/** Whether a text only says that the trouble is over, in any of the languages: "it works now". */
export function isSolved(text: string): boolean {
  if (text.length > 80 || text.includes("?")) return false;
  const bare = plainPhrase(text);
  return phrases.some((phrase) => phrase.test(bare));
}
