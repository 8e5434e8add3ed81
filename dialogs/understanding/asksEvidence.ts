import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/** Whole texts, so that the evidence of something else is left to others. */
const phrases = [
  /^(?:(?:and|but|so|ok) )*(?:(?:can|could) (?:you|i) )?(?:please )?(?:(?:show|give|see|get|list|have|what(?:'s| is| are)|where(?:'s| is| are)|any|is there(?: any)?)(?: me| us)? )?(?:(?:the|your|some|its|my) )?(?:evidence|proof|sources?|facts?)(?: (?:for|of|behind) (?:it|that|this))?(?: please)?$|^(?:prove (?:it|that|this)|what (?:is|are) (?:that|this|it|your \p{L}+) based on|what (?:do|did) you (?:base (?:that|this|it) on|look at|read|see|check)|where (?:do|did) you (?:get|have|see|read|find) (?:that|this|it)(?: from)?|according to what)$/u,
  /^(?:(?:und|aber) )*(?:(?:zeig(?:e|en sie)?|gib)(?: mir| uns)?(?: bitte)? )?(?:(?:die|den|deine|ihre|der) )?(?:belege?|beweise?|nachweise?|quellen?|fakten)(?: (?:dafür|dazu|bitte))*$|^(?:worauf (?:beruht|stützt|basiert)(?: sich)? das|was haben sie (?:sich )?(?:gelesen|angesehen|geprüft)|woher (?:stammt|kommt) das)$/u,
  /^(?:(?:et|mais) )*(?:(?:montre[rz]?(?:-moi|-nous)?|donne[rz]?(?:-moi)?|affiche[rz]?|quelles? sont|où sont) )?(?:(?:les?|la|vos|tes|des|une) )?(?:preuves?|sources?|faits|justificatifs?)(?: (?:s'il (?:te|vous) plaît))?$|^sur quoi (?:c'est basé|cela repose|ça repose|vous basez-vous|te bases-tu)$/u,
  /^(?:(?:y|pero) )*(?:(?:mu[ée]str(?:a|e|ame|eme)|ens[ée]ñ(?:a|e|ame|eme)|dame|deme|cu[áa]les son|d[óo]nde est[áa]n) )?(?:(?:las?|los|sus|tus|el|alguna) )?(?:pruebas?|evidencias?|fuentes?|hechos)(?: por favor)?$|^en qu[ée] (?:te|se) basa(?:s)?(?: (?:eso|esto))?$/u,
  /^(?:その|この)?(?:証拠|根拠|エビデンス|出典)(?:を|は|が)?(?:見せて|表示して|教えて|示して|何|ありますか|あります)?(?:ください|です)?か?$/u,
].map(sought);

/** Whether a text asks what a card rests on, in any of the languages: "show me the evidence", "prove it". */
export function isAskingEvidence(text: string): boolean {
  if (text.length > 80) return false;
  const bare = plainPhrase(text);
  return phrases.some((phrase) => phrase.test(bare));
}
