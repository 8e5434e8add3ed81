import { plainPhrase } from "./plainPhrase";
import { isJapanese, wordCount } from "./spacedJapanese";

const before =
  "(?:(?:please|pls|ok(?:ay)?|and|also|can you|could you|bitte|und|noch|auch|merci de|et|por favor|y|también),? )*";

const wishes: readonly RegExp[] = [
  new RegExp(
    `^${before}(?:add|append|include|write|note)(?: (?:this|that|please|also|to it|to the case|a sentence|a note|the sentence))*\\s*[:：]\\s*(.+)$`,
    "isu",
  ),
  new RegExp(
    `^${before}(?:(?:add|mention|include|say) that|(?:tell them|let them know)(?: that)?) (.+)$`,
    "isu",
  ),
  new RegExp(
    `^${before}(?:füge?(?:n sie)?(?: bitte| noch| das)* hinzu|hinzufügen|ergänze?(?:n sie|n)?|ergänzung|dazu|schreibe?(?:n sie)? (?:noch )?dazu|zusatz)\\s*[:：]\\s*(.+)$`,
    "isu",
  ),
  new RegExp(
    `^${before}(?:füge?(?:n sie)? hinzu|ergänze?(?:n sie)?|schreibe?(?:n sie)? (?:noch )?dazu|sag(?:en sie)? ihnen),? dass (.+)$`,
    "isu",
  ),
  new RegExp(
    `^${before}(?:ajoute[rz]?|ajout|précise[rz]?|note[rz]?)(?: (?:ceci|cela|aussi|au dossier|une phrase))*\\s*[:：]\\s*(.+)$`,
    "isu",
  ),
  new RegExp(`^${before}(?:ajoute[rz]?|précise[rz]?|(?:dis|dites)-leur) (?:que |qu')(.+)$`, "isu"),
  new RegExp(
    `^${before}(?:añad[aei]r?|añade|agreg(?:a|ue|ar)|incluy[ea]|incluir|anot[ae]r?)(?: (?:esto|eso|también|al caso|una frase))*\\s*[:：]\\s*(.+)$`,
    "isu",
  ),
  new RegExp(
    `^${before}(?:añad[ae]|agreg(?:a|ue)|diles|d[íi]gales|menciona|mencione) que (.+)$`,
    "isu",
  ),
  /^(?:次を|これを|以下を)?(?:追加|追記|補足|メモ)(?:して(?:ください)?|する)?\s*[:：]\s*(.+)$/su,
  /^(.+?)(?:と|を)(?:追加|追記|補足|書き足|書き加え|伝え)(?:し)?て(?:ください|下さい|おいてください)?[。]?$/su,
];

/** What is said before the wish: "it's urgent, add that I travel tomorrow". */
const lead = /^([^,;.!?、。:：]{2,60})[,;.!、。]\s*(?=\S)/u;

/** What somebody wants added to what is shown, in any of the languages: "add: he starts on Monday". */
export function additionIn(text: string): string | undefined {
  const found = wishedIn(text);
  if (found !== undefined) return found;
  const [whole = "", said = ""] = lead.exec(text.trim()) ?? [];
  const behind = said === "" ? undefined : wishedIn(text.trim().slice(whole.length));
  return behind === undefined ? undefined : `${said}, ${behind}`;
}

function wishedIn(text: string): string | undefined {
  for (const wish of wishes) {
    const found = wish.exec(text.trim())?.[1]?.trim();
    if (found) return found;
  }
  return undefined;
}

const asks =
  /[?？]|か[。]?$|^(?:who|what|when|where|why|how|which|can|could|is|are|do|does|did|will|wer|was|wann|wo|warum|wie|kann|ist|qui|que|quoi|quand|où|pourquoi|comment|est-ce|quién|qué|cuándo|dónde|por qué|cómo)(?!\p{L})/iu;

/** Whether a text tells something of its own, rather than asks or says a word or two. */
export function isPlainSentence(text: string): boolean {
  const bare = plainPhrase(text);
  if (asks.test(text.trim()) || asks.test(bare)) return false;
  return isJapanese(text) ? bare.length >= 6 : wordCount(bare) >= 3;
}
