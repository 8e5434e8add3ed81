import { sought, type Sought } from "../../bot/patterns/sought";
import { type MoveWord, moveWord, of, one, whichOf } from "./moveWord";

/** A command about one case; which one may be left out by who has only one. */
export type CaseWordOfOne =
  | MoveWord
  | {
      readonly word: "case";
      readonly number?: number;
      readonly of?: string;
      /** Asked who has it, rather than to see it. */
      readonly asksWho?: true;
    }
  | { readonly word: "note"; readonly number?: number; readonly text: string }
  | { readonly word: "transfer"; readonly number?: number; readonly name: string };

/** A text that is a command about cases, or about known incidents. */
export type CaseWord =
  | { readonly word: "cases" }
  | { readonly word: "mine" }
  | { readonly word: "incidents" }
  | CaseWordOfOne;

const verb =
  "(?:(?:please |bitte )?(?:(?:can|could) you )?(?:show|list|open|view|display|see|zeige?|öffne|montre[rz]?|affiche[rz]?|muestr[ae]|mostrar)(?:-moi|-nous|me|nos)?(?: (?:me|us|mir|uns))? )?";
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
const which = [
  "(?:which|what) (?:cases|tickets) (?:are|do we have)(?: (?:still|currently|now))* (?:open|waiting|there|unassigned)(?: (?:now|right now))?|(?:are there |is there |have we |do we have |got )?(?:any )?(?:open |waiting |new |unassigned )?(?:cases|tickets)(?: (?:open|waiting|in the queue))?|(?:(?:please )?(?:show|open)(?: me)? |what(?:'s| is) in |anything in |anything waiting in )?(?:the |my |our )?(?:case )?queue|(?:is )?anything (?:waiting|open)(?: for (?:me|us))?",
  "welche fälle sind(?: (?:noch|gerade|derzeit))* offen|(?:gibt es )?(?:noch )?offene fälle|(?:zeig(?:e)?(?: mir)? )?die warteschlange",
  "quels (?:sont les )?dossiers(?: sont)?(?: (?:encore|actuellement))? ouverts|y a-t-il des dossiers(?: ouverts)?|(?:montre[rz]?(?:-moi)? )?la file d'attente",
  "(?:qu[ée]|cu[áa]les) (?:son los )?casos (?:hay |est[áa]n |siguen )?abiertos|hay (?:algún caso abierto|casos(?: abiertos)?)|(?:muéstra(?:me)? )?la cola",
  "(?:どの)?ケースが(?:開いて|対応待ちで|残って)(?:い)?ますか|(?:開いている|対応待ちの|未解決の)ケース(?:は(?:どれ|何)?(?:ですか|ありますか)?)?",
].join("|");
const whichAreOpen = whole(which);
const whoHas = [
  "who(?:'s| is)? (?:has|have|owns|took|working on|on|handling|looking (?:at|into|after)|works on|handles|taking care of)",
  "wer (?:hat|bearbeitet|übernimmt|betreut|kümmert sich um)",
  "qui (?:a|traite|s'occupe de|suit)",
  "qui[ée]n (?:tiene|lleva|atiende|se ocupa de)",
].join("|");
const theCase =
  "(?:(?:the|den|le|el) )?(?:case|ticket|fall|dossier|caso)(?: (?:no\\.?|nr\\.?|number))?";
const single = whole(`${verb}(?:case |fall |dossier |caso |ケース)#?(\\d{1,15})`);
const whoHasOne = whole(
  `(?:${whoHas}) ${theCase} ?#?(\\d{1,15})|ケース(\\d{1,15})(?:は|を)(?:誰|だれ|どなた)が(?:担当|対応)して(?:い)?ますか`,
);
const whoHasOfSomebody = sought(
  new RegExp(
    `^(?:(?:${whoHas}) (?:${of})|(?:${of})(?:は|を)(?:誰|だれ|どなた)が(?:担当|対応)して(?:い)?ますか)$`,
    "iu",
  ),
);
const ofSomebody = sought(
  new RegExp(
    `^(?:(?:please|bitte) )?(?:(?:show|open|view|see|zeige?|öffne|montre[rz]?|affiche[rz]?|muestr[ae]|mostrar|ver)(?: me| mir|-moi|me)? (?:${of})|(?:${of}) (?:zeigen|anzeigen|öffnen)|${of}を(?:見せて(?:ください)?|表示(?:して(?:ください)?)?))[.!。]?$`,
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
  const asked = bare
    .replace(/^¿/, "")
    .replace(/[?？]$/, "")
    .trim();
  if (whichAreOpen.test(asked)) return { word: "cases" };
  const shown = single.exec(bare);
  if (shown) return { word: "case", number: Number(shown[1]) };
  const whose = whoHasOne.exec(asked) ?? whoHasOfSomebody.exec(asked);
  if (whose) return { word: "case", ...whichOf(whose), asksWho: true };
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
