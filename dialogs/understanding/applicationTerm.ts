import { isSentence } from "./isSentence";
import { spacedJapanese, wordCount } from "./spacedJapanese";

/** An application's name has few words; what is longer says something else. */
const mostWords = 4;
const longest = 60;

const polite = / ?(?:です|だ|になります|でお願いします)[.!? ]*$/u;
/** Kana that sentences are made of: applications are called in kanji, katakana and letters. */
const hiragana = /\p{Script=Hiragana}/u;

/** Answers to other questions than this one, by themselves or in a row: "ok yes please". */
const noName =
  /^(?:(?:yes|no|yep|nope|ok(?:ay)?|sure|please|thanks|thank you|wait|stop|next|back|none|nothing|none of (?:these|them)|hm+|ja|nein|doch|bitte|danke|warte|weiter|zurück|keine|oui|non|merci|s'il (?:vous|te) plaît|attends|attendez|suivant|retour|aucune?|sí|por favor|gracias|espera|espere|siguiente|volver|atrás|ningun[oa]|はい|いいえ|次へ?|戻る)[.,!? ]*)+$/iu;

/** "The expenses app", "die Anwendung Reisekosten": the name stands between such words. */
const called =
  /^(?:(?:the|our|my|this|die|der|das|unsere?|meine?|mon|ma|notre|le|la|mi|nuestra|el) )(?:(?:app|application|anwendung|appli|aplicación) )?(.{2,}?)(?:[ -](?:app|application|anwendung|appli|aplicación))?$/iu;
const ofKind = /(?<!\p{L})(?:app|application|anwendung|appli|aplicación)(?!\p{L})/iu;

function withoutKind(name: string): string {
  return ofKind.test(name) ? (called.exec(name)?.[1] ?? name) : name;
}

/** The name in a reply to "which application?", whether or not there is one of that name. */
export function applicationTerm(text: string): string | undefined {
  const bare = spacedJapanese(text).replace(polite, "").trim();
  if (
    !/[\p{L}\p{N}]/u.test(bare) ||
    hiragana.test(bare) ||
    isSentence(bare) ||
    noName.test(bare) ||
    wordCount(bare) > mostWords
  )
    return undefined;
  return withoutKind(bare).slice(0, longest);
}
