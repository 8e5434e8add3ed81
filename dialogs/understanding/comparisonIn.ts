import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/** Two people whose difference is asked for; the first is whoever was spoken of where the text names only one. */
export interface Comparison {
  readonly first?: string;
  readonly other: string;
}

const word = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'@_-]*";
const name = (group: string): string => `(?<${group}>${word}(?: ${word}){0,2}?)`;
const other = name("other");
const first = name("first");
const in_ = "(?: (?:in|for|to|on|at|bei|für|auf|zu|dans|sur|chez|à|en|para))?(?: please| bitte)?";
const lead =
  "(?:(?:and|but|so|ok|please|can you|could you|hm|und|aber|bitte|kannst du|können sie|et|mais|y|pero|por favor) )*";
/** At least one: "why are Ben and Audrey not in" is about two who are not. */
const has =
  "(?: (?:it|there|in|fine|ok|okay|an|a|the|account|access|already|working|work|works|have|has|get|got|provisioned|created|synced|alright|for))";
const not =
  "(?:not|isn't|doesn't|hasn't|can't|didn't|isnt|doesnt|is not|does not|has not|did not|cannot)";

const english: readonly string[] = [
  `compare(?: ${first})?(?: side by side)? (?:with|to|and|against|vs|versus) ${other}${in_}`,
  `(?:(?:what(?:'s| is)|whats|show me|tell me) )?(?:the )?differences? (?:between ${first} and|to|with|from) ${other}${in_}`,
  `(?:how|why) (?:is|are|does) ${first} (?:different|differ) (?:from|to) ${other}${in_}`,
  `why (?:does|is|can|do|has|did) ${other}${has}+ (?:and|but|while|whereas) ${first} ${not}(?: .{1,25})?`,
  `why (?:does|is|do|did) (?:it|this|that) (?:work|works|working|there|fine|ok)(?: fine)? (?:for|with) ${other} (?:and|but) not (?:for |with )?${first}`,
  `why (?:does|is|did|has) ${other}${has}+ (?:and|but) not ${first}`,
  `${other} (?:has|works|is|got|does have|can)${has}* (?:so |but |and )?why (?:not|doesn't|isn't|can't|hasn't|does|is|has) ${first}(?: not)?${has}*`,
  `what (?:does|has) ${other} have that ${first} ${not}(?: have)?`,
];
const german: readonly string[] = [
  `vergleiche?(?:n sie)?(?: ${first})? (?:mit|und) ${other}${in_}`,
  `(?:was ist |zeig mir )?(?:der |den )?unterschied (?:zwischen ${first} und|zu|zur|zum) ${other}${in_}`,
  `(?:warum|wieso|weshalb) (?:hat|ist|kann|bekommt) ${other}(?: (?:es|das|ein|konto|account|zugriff|zugang|drin|da|schon|rein|den|einen))+ (?:und|aber) (?:bei )?${first} nicht`,
  `(?:warum|wieso|weshalb) (?:funktioniert|geht|klappt)(?: (?:es|das))? bei ${other} (?:und|aber)(?: bei)? ${first} nicht`,
  `was hat ${other} was ${first} nicht hat`,
];
const french: readonly string[] = [
  `compare[rz]?(?:-(?:la|le))?(?: ${first})? (?:avec|à|et) ${other}${in_}`,
  `(?:quelle est )?(?:la )?différence (?:entre ${first} et|avec|par rapport à) ${other}${in_}`,
  `pourquoi ${other} (?:l'a|a|y est|y a accès|fonctionne|est)(?: (?:un|compte|accès|l'accès|déjà|dedans|là|son))* (?:et|mais) pas ${first}`,
  `pourquoi (?:ça|cela) (?:marche|fonctionne) (?:pour|chez) ${other} (?:et|mais) pas (?:pour |chez )?${first}`,
];
const spanish: readonly string[] = [
  `comp[áa]r(?:a|e|ar)(?:l[ao])?(?: a)?(?: ${first})? (?:con|y) ${other}${in_}`,
  `(?:cu[áa]l es )?(?:la )?diferencia (?:entre ${first} y|con) ${other}${in_}`,
  `por qu[ée] ${other} (?:lo tiene|la tiene|tiene|está|funciona)(?: (?:cuenta|acceso|una|el|dentro|ya))* (?:y|pero) ${first} no`,
  `por qu[ée] (?:a|con|para) ${other} (?:le )?funciona (?:y|pero) (?:a |con |para )?${first} no`,
];
const phrases = [...english, ...german, ...french, ...spanish].map((phrase) =>
  sought(new RegExp(`^${lead}(?:${phrase})$`, "u")),
);
const japanese = [
  /^(?<first>[^とを、]{1,30}?)(?:さん)?と(?<other>[^とを、]{1,30}?)(?:さん)?(?:の違い|を比(?:べ|較)).{0,12}$/u,
  /^(?<other>[^とを、]{1,30}?)(?:さん)?と比(?:べ|較).{0,12}$/u,
];

/** Whoever was spoken of. */
const pronoun =
  /^(?:she|he|her|him|they|them|it|this|that|this one|that one|this person|this user|the other|sie|er|ihr|ihm|ihn|ihnen|elle|il|lui|eux|ella|él|ello|彼|彼女|この人)$/u;
/** Whoever writes, and what is nobody. */
const nobody =
  /^(?:i|me|my|mine|we|us|you|ich|mich|mir|wir|je|moi|nous|yo|mí|nosotros|others?|everyone|everybody|else|someone|anyone|what|which|last week|yesterday|today|before|all|the .*|an? .*|my .*|our .*|私|自分)$/u;

const them =
  "(?:them|both|the two|the two of them|these two|those two|these|beide|die beiden|sie beide|les deux|los dos|ambos|las dos)";
const ofBoth = [
  `compare(?: ${them})?(?: with each other)?`,
  `(?:(?:what(?:'s| is)|whats) )?(?:the )?difference(?: between ${them})?(?: then)?`,
  `vergleich(?:e|en)?(?: sie)?(?: ${them}| mal| bitte)*`,
  `(?:was ist |wo ist )?der unterschied(?: zwischen (?:beiden|den beiden|ihnen))?`,
  `compare[rz]?(?:-les| ${them})?|(?:quelle est )?la différence(?: entre (?:les deux|eux|elles))?`,
  `comp[áa]r[ae]r?(?:l[oa]s|(?: a)? ${them})?|(?:cu[áa]l es )?la diferencia(?: entre (?:los dos|ellos|ellas|ambos))?`,
  "(?:(?:二人|2人|両方)を?)?比(?:べて|較して|較)(?:ください)?|(?:二人|2人|両方)(?:を比(?:べ|較).{0,8}|の違い.{0,8})|違いは(?:何ですか|何)?",
].map((phrase) => new RegExp(`^${lead}(?:${phrase})$`, "u"));
const sameReason = [
  `(?:is|are|has|have|do|does) (?:it|that|this|they|${them})(?: both)?(?: (?:really|for|have))*(?: ${them})? (?:the )?same (?:reason|cause|problem|issue|thing)(?: (?:for|with) ${them})?|(?:the )?same (?:reason|cause|problem)(?: for ${them})?`,
  `(?:ist|hat|haben|liegt) (?:das|es|sie|${them})(?: bei ${them})? (?:derselbe|denselben|der gleiche|den gleichen|dasselbe|am selben) (?:grund|fehler|problem|ursache)|(?:derselbe|der gleiche) grund(?: bei ${them})?`,
  `(?:est-ce |c'est )?(?:pour )?(?:la même (?:raison|cause)|le même problème)(?: pour ${them})?`,
  `(?:es|tienen|por) (?:(?:por )?la misma (?:razón|razon|causa)|el mismo (?:motivo|problema))(?: para ${them})?`,
  "(?:二人とも|両方とも)?(?:同じ)(?:理由|原因)(?:ですか)?",
].map((phrase) => new RegExp(`^${lead}(?:${phrase})$`, "u"));

const differs =
  /^(?:(?:and|so|but|und|aber|et|y) )*(?:what(?:'s| is| are)? (?:exactly )?(?:different|the differences?|not the same)|what (?:exactly )?differs|how do they differ|where do they differ|was ist (?:denn |da )?(?:anders|unterschiedlich)|worin unterscheiden sie sich|qu'est-ce qui (?:est différent|diffère|change)|(?:en )?qué (?:es (?:diferente|distinto)|cambia|se diferencian?)|(?:何が|どこが)(?:違い|違う|異なり|異なる)(?:ますか|のですか|の)?)$/u;

/** Whether a text asks below a comparison what it was that differs. */
export function asksWhatDiffers(text: string): boolean {
  return text.length <= 60 && differs.test(plainPhrase(text));
}

/** Whether a text asks for the difference of the two that were shown last: "compare them". */
export function comparesBoth(text: string): boolean {
  const bare = plainPhrase(text);
  return text.length <= 60 && ofBoth.some((phrase) => phrase.test(bare));
}

/** Longer texts say something of their own. */
const longest = 110;

/**
 * Whom a short text wants to be compared, in any of the languages: "compare with Ben", "why does Ben work and she not?".
 * The application's name is to be taken out before. Undefined for other texts.
 */
export function comparisonIn(text: string): Comparison | undefined {
  if (text.length > longest) return undefined;
  const bare = plainPhrase(text);
  for (const phrase of [...phrases, ...japanese]) {
    const groups = phrase.exec(bare)?.groups;
    if (groups === undefined) continue;
    return comparison(groups["first"]?.trim(), groups["other"]?.trim());
  }
  return undefined;
}

function comparison(one: string | undefined, two: string | undefined): Comparison | undefined {
  const names = [one, two].filter((name) => name !== undefined && !pronoun.test(name));
  const [a, b] = names;
  if (a === undefined || names.some((name) => nobody.test(name ?? ""))) return undefined;
  return b === undefined ? { other: a } : { first: a, other: b };
}

/** Whether a text asks if what was shown last has the same cause as what was shown before: "is it the same reason?" */
export function asksSameReason(text: string): boolean {
  return text.length <= 80 && sameReason.some((phrase) => phrase.test(plainPhrase(text)));
}
