import { sought, type Sought } from "../../bot/patterns/sought";
import { type MoveWord, moveWord, of, one, whichOf } from "./moveWord";

/** A command about one case; which one may be left out by who has only one. */
export type CaseWordOfOne =
  | MoveWord
  | { readonly word: "case"; readonly number?: number; readonly of?: string }
  | { readonly word: "note"; readonly number?: number; readonly text: string }
  | { readonly word: "transfer"; readonly number?: number; readonly name: string };

/** A text that is a command about cases, or about known incidents. */
export type CaseWord =
  | { readonly word: "cases" }
  | { readonly word: "mine" }
  | { readonly word: "incidents" }
  | CaseWordOfOne;

const verb = "(?:(?:show|list|zeige?|montrez?|affichez?|muestr[ae]|mostrar) )?";
const many = "(?:cases|fälle|dossiers|casos|ケース一覧)";

const cases = whole(
  `${verb}(?:(?:all|the|alle|tous les|les|todos los|los) )?(?:(?:open|offenen?) )?${many}(?: ouverts| abiertos)?`,
);
const mine = whole(
  `(?:${verb}(?:my|meine|mes|mis) (?:(?:open|offenen) )?${many}(?: ouverts| abiertos)?|自分のケース(?:一覧)?)`,
);
const incidents = whole(
  `${verb}(?:(?:all|the|alle|tous les|les|todos los|los) )?(?:(?:open|known|offenen?|bekannten?) )?(?:incidents|störungen|incidentes|インシデント(?:一覧)?)(?: ouverts| connus| abiertos| conocidos)?`,
);
const single = whole(`${verb}(?:case |fall |dossier |caso |ケース)#?(\\d{1,15})`);
const ofSomebody = sought(
  new RegExp(
    `^(?:(?:please|bitte) )?(?:(?:show|open|view|see|zeige?|öffne|montre[rz]?|affiche[rz]?|muestr[ae]|mostrar|ver)(?: me| mir)? (?:${of})|(?:${of}) (?:zeigen|anzeigen|öffnen)|${of}を(?:見せて(?:ください)?|表示(?:して(?:ください)?)?))[.!。]?$`,
    "iu",
  ),
);
const note = sought(
  new RegExp(
    `^(?:note|notiz|nota|メモ)(?: ?(?:(?:on|to|zu|sur|en|a) )?(?:le |el )?${one})?\\s*[:：]\\s*([\\s\\S]+)$`,
    "i",
  ),
);
const transfers = [
  `(?:transfer|übergeben|weitergeben|transmettre|transférer|transferir)(?: (?:le |el )?${one})? (?:to|an|à|a):? `,
  `引き継ぎ(?: ?${one})?\\s*[:：]\\s*`,
].map((begins) => sought(new RegExp(`^${begins}(.{2,100})$`, "i")));

/** Whether a command is about one case, rather than about lists. */
export function isOfOne(word: CaseWord): word is CaseWordOfOne {
  return word.word !== "cases" && word.word !== "mine" && word.word !== "incidents";
}

/**
 * Reads a command, `incidents` or one about cases (contract, "Handoff": `cases`, `my cases`, `case N`, `note: ...`, `transfer to
 * ...`), in any of the languages: people mix them. The labels of the buttons can be written too, and do
 * what the buttons do.
 */
export function caseWord(text: string): CaseWord | undefined {
  const bare = text.normalize("NFC").trim();
  if (cases.test(bare)) return { word: "cases" };
  if (mine.test(bare)) return { word: "mine" };
  if (incidents.test(bare)) return { word: "incidents" };
  const shown = single.exec(bare);
  if (shown) return { word: "case", number: Number(shown[1]) };
  const ofWhom = ofSomebody.exec(bare);
  if (ofWhom) return { word: "case", ...whichOf(ofWhom) };
  const noted = note.exec(bare);
  if (noted) return { word: "note", text: noted[2] ?? "", ...numberOf(noted[1]) };
  return transferOf(bare) ?? moveWord(bare.replaceAll("’", "'"));
}

function transferOf(bare: string): CaseWord | undefined {
  for (const pattern of transfers) {
    const found = pattern.exec(bare);
    const name = (found?.[2] ?? "").replace(/(?<![.!。])[.!。]+$/, "");
    if (found) return { word: "transfer", name, ...numberOf(found[1]) };
  }
  return undefined;
}

function whole(pattern: string): Sought {
  return sought(new RegExp(`^(?:${pattern})[.!。]?$`, "i"));
}

function numberOf(digits: string | undefined): { readonly number?: number } {
  return digits === undefined ? {} : { number: Number(digits) };
}
