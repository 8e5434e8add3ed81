export type TypedMove = "take" | "resolve" | "handBack" | "reopen";

/** A command about one case; which one may be left out by who has only one. */
export type CaseWordOfOne =
  | { readonly word: "case" | TypedMove; readonly number?: number }
  | { readonly word: "note"; readonly number?: number; readonly text: string }
  | { readonly word: "transfer"; readonly number?: number; readonly name: string };

/** A text that is a command about cases, or about known incidents. */
export type CaseWord =
  | { readonly word: "cases" }
  | { readonly word: "mine" }
  | { readonly word: "incidents" }
  | CaseWordOfOne;

/** Which case: "1001", "#1001", "case 1001". */
const one = "(?:(?:case|fall|dossier|caso|ケース) ?)?#?(\\d{1,15})";
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
const note = new RegExp(
  `^(?:note|notiz|nota|メモ)(?: ?(?:(?:on|to|zu|sur|en|a) )?(?:le |el )?${one})?\\s*[:：]\\s*([\\s\\S]+)$`,
  "i",
);
const transfers = [
  `(?:transfer|übergeben|weitergeben|transmettre|transférer|transferir)(?: (?:le |el )?${one})? (?:to|an|à|a):? `,
  `引き継ぎ(?: ?${one})?\\s*[:：]\\s*`,
].map((begins) => new RegExp(`^${begins}(.{2,100})$`, "i"));

/** A case as one names it in a command, with its number or without. */
const it = `(?:(?:the|this|my|den|diesen|meinen|le|ce|mon|el|este|mi) )?(?:${one}|case|fall|dossier|caso|ケース)`;

const moves: readonly (readonly [TypedMove, RegExp])[] = [
  ["take", move("take|übernehmen|prendre|asumir|対応する")],
  ["resolve", move("resolve|lösen|résoudre|resolver|解決済みにする", `close ${it}`)],
  ["handBack", move("hand back|zurückgeben|rendre|devolver|戻す", `hand ${it} back`)],
  ["reopen", move("reopen|wieder öffnen|rouvrir|reabrir|再開")],
];

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
  const noted = note.exec(bare);
  if (noted) return { word: "note", text: noted[2] ?? "", ...numberOf(noted[1]) };
  return transferOf(bare) ?? moveOf(bare);
}

function transferOf(bare: string): CaseWord | undefined {
  for (const pattern of transfers) {
    const found = pattern.exec(bare);
    const name = (found?.[2] ?? "").replace(/(?<![.!。])[.!。]+$/, "");
    if (found) return { word: "transfer", name, ...numberOf(found[1]) };
  }
  return undefined;
}

function moveOf(bare: string): CaseWord | undefined {
  for (const [word, label] of moves) {
    const found = label.exec(bare);
    if (found) return { word, ...numberOf(found.slice(1).find(Boolean)) };
  }
  return undefined;
}

/** The label before or after the case, as the language has it, or in other words. */
function move(label: string, otherwise = label): RegExp {
  return whole(`(?:(?:${label})(?: ?${it})?|${it}(?: |を)?(?:${label})|${otherwise})`);
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})[.!。]?$`, "i");
}

function numberOf(digits: string | undefined): { readonly number?: number } {
  return digits === undefined ? {} : { number: Number(digits) };
}
