import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

const someone =
  "(?:(?:an?|the|some|any|your|our|real|human|live|second|level|line) )*(?:engineers?|humans?|person|people|persons|expert|specialist|technician|support|2nd level|l2|tier 2|it team)";
const jemand =
  "(?:(?:ein(?:e[nmrs]?)?|die|den|der|dem|echten?) )*(?:techniker(?:in)?|technik|menschen?|person|ingenieur(?:in)?|experten?|support|fachleute?|second level|2nd level|jemanden)";
const quelquun =
  "(?:(?:une?|l[ea]|l'|du|au|vraie?) ?)*(?:ingénieure?|humain|personne|technicien(?:ne)?|expert|support|équipe technique|quelqu'un)";
const alguien =
  "(?:(?:una?|el|la|los|al) )*(?:ingenier[oa]|human[oa]|persona|técnic[oa]|experto|soporte|equipo técnico|alguien)";

const lead =
  "(?:(?:and|but|so|ok(?:ay)?|well|then|hm+|und|aber|also|et|mais|alors|y|pero|entonces) )*";
const phrases = [
  `(?:do|should|must|would|shall) (?:i|we) (?:really |even |now |have to |need to |still |better )*(?:escalate|hand (?:it|this|that) (?:over|on|off)|pass (?:it|this|that) on|(?:open|raise|create|file|log) (?:a |an )?(?:case|ticket|incident)|(?:need|ask|call|contact|involve|bother|talk to|speak to|wait for|get) ${someone})(?: .{1,30})?`,
  `(?:is|are) ${someone} (?:really |even |still )*(?:needed|necessary|required)(?: .{1,20})?`,
  `(?:does|should|must) (?:it|this|that) (?:really |even |still )*(?:need(?: ${someone}| to be escalated| escalation| escalating)|be escalated|have to be escalated|go to ${someone})(?: .{1,20})?`,
  `(?:is it |is this |is that )?(?:worth|time for) (?:escalating|an? escalation|a (?:case|ticket))(?: .{1,20})?`,
  "(?:do|should|must|can|could|shall) (?:i|we) (?:need to |have to |just |better )*(?:tell|ask|inform|contact|go to|report (?:it|this|that) to) (?:my |our |the )?(?:boss|manager|supervisor|team lead|hr|help ?desk|service desk|it department)(?: .{1,30})?",
  "(?:no )?(?:i mean )?(?:can|could|should) (?:my|our|her|his) (?:boss|manager|supervisor|team lead) (?:do|fix|change|help|escalate)(?: .{1,30})?",
  `(?:muss|soll(?:te)?) (?:(?:da|hier|jetzt|noch|wirklich|denn) )*${jemand} (?:ran|her|dran|drauf|draufschauen|nachsehen|ran gehen)`,
  "(?:soll|muss|kann) ich (?:das )?(?:(?:meine[mnr]?|de[rmn]) )?(?:chef(?:in)?|vorgesetzten|führungskraft|helpdesk|personalabteilung)(?: das)? (?:melden|sagen|fragen|informieren|bescheid geben)",
  `(?:soll(?:te)?|muss|müssen|sollen|sollten) (?:ich|wir) (?:(?:das|es|jetzt|noch|wirklich|denn|lieber|an|dafür|besser) )*(?:eskalieren|weitergeben|(?:ein )?ticket (?:aufmachen|öffnen|erstellen)|einen fall (?:öffnen|eröffnen)|${jemand} (?:fragen|holen|einschalten|anrufen|hinzuziehen|weitergeben))`,
  `(?:brauche?|brauchen|benötige|benötigen) (?:ich|wir|es) (?:(?:jetzt|dafür|hier|da|noch|wirklich|denn) )*${jemand}(?: (?:dafür|dazu|jetzt))?`,
  `(?:braucht (?:es|das)|ist) (?:(?:dafür|hier|da|jetzt|wirklich) )*${jemand}(?: (?:nötig|notwendig|erforderlich|dafür))?`,
  `(?:(?:est-ce que )?(?:je |on |nous )?(?:dois|doit|devons|faut-il|dois-je|doit-on|devrais-je|devrait-on)(?:-je|-on)?)(?: vraiment)? (?:(?:escalader|faire remonter|remonter|transmettre)(?: (?:ça|cela|le cas))?|ouvrir un ticket|(?:appeler|contacter|demander à|passer par|faire appel à) ${quelquun})`,
  `(?:est-ce que )?(?:j'ai besoin|ai-je besoin|on a besoin|a-t-on besoin|il faut|faut-il)(?: vraiment)?(?: d'| de)? ?${quelquun}(?: .{1,20})?`,
  `(?:debo|deber[íi]a|tengo que|debemos|hay que|hace falta)(?: realmente)? (?:escalar(?:lo)?|pasarlo|abrir un (?:ticket|caso)|(?:llamar|avisar|contactar|preguntar) (?:a |con )?${alguien})`,
  `(?:necesito|necesitamos|hace falta|se necesita)(?: de verdad| realmente)? (?:a )?${alguien}(?: .{1,20})?`,
  "(?:エスカレーション|エスカレート)(?:は|が|を|した|する)?(?:必要|すべき|した(?:ほう|方)が(?:いい|よい|良い)|が?必要).{0,10}",
  "(?:エンジニア|担当者|人|専門家|サポート)(?:の(?:対応|手)|に(?:聞く|相談する|連絡する|頼む|引き継ぐ))?(?:は|が)?(?:必要|要り|いり).{0,8}か?",
].map((phrase) => sought(new RegExp(`^${lead}(?:${phrase})$`, "u")));

/** Longer texts say something of their own. */
const longest = 90;

/**
 * Whether a text only asks if somebody has to be called in, in any of the languages: "should I escalate?". It wants to
 * know, while "escalate it" wants it done.
 */
export function isAskingHuman(text: string): boolean {
  if (text.length > longest) return false;
  const bare = plainPhrase(text);
  return phrases.some((phrase) => phrase.test(bare));
}
