import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/** Whole texts: "is she assigned to ServiceNow, too" is about another application. */
const phrases = [
  /^(?:(?:and|but|so|ok) )*(?:(?:has|have|is|are|was|were|am) (?:i|he|she|they|it|the (?:user|person|account|group)) (?:already |still |even |actually |ever |really |now )*(?:been )?assigned|(?:how|through (?:which|what) group|since when) (?:is|are|was|were|has|have) (?:he|she|they|it) (?:been )?assigned|(?:who|what) is assigned)(?: (?:to|in) (?:it|this|that|the (?:app|application)|the group))?(?: (?:directly(?: or (?:through|via|by) (?:a )?group)?|(?:through|via|by) (?:a )?group|at all|already|now|yet|correctly))*$/u,
  /^(?:(?:und|aber|also) )*(?:(?:ist|sind|wurde|war) (?:er|sie|es|die person|das konto) (?:schon |noch |überhaupt |denn |eigentlich |jetzt |direkt |der (?:anwendung|app) )*zugewiesen(?: worden)?|(?:wie|über welche gruppe|seit wann) ist (?:er|sie|es) (?:denn )?zugewiesen)$/u,
  /^(?:(?:et|mais) )*(?:(?:est-ce qu')?(?:il|elle|est-il|est-elle|a-t-il été|a-t-elle été|il est|elle est) (?:déjà |bien |toujours |encore )*(?:assignée?|attribuée?|affectée?)(?: (?:à l'application|directement|par un groupe))*|(?:comment|par quel groupe) est-(?:il|elle) (?:assignée?|attribuée?|affectée?))$/u,
  /^(?:(?:y|pero) )*(?:(?:está|ha sido|fue|estaba) (?:ya |realmente )*(?:asignad[oa])(?: (?:ya|él|ella|a la aplicación|directamente|por un grupo))*|(?:cómo|por qué grupo|desde cuándo) está asignad[oa])$/u,
  /^(?:この人|彼女?|本人|ユーザー)?(?:は|が)?(?:もう|すでに|既に|直接|アプリ(?:ケーション)?に|どのグループで|どのように)*(?:割り当て(?:られて|て|済み)|アサインされて)(?:い?ます|い?る|です|の)*か?$/u,
].map(sought);

/** Whether a short text asks if and how the one of the card is assigned to its application, in any of the languages. */
export function isAskingAssigned(text: string): boolean {
  const bare = plainPhrase(text.slice(0, 120));
  return phrases.some((phrase) => phrase.test(bare));
}
