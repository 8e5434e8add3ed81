/** What somebody who has a case says about it as a whole text. */
export type OwnCaseWord = "status" | "cancel" | "reopen";

const words: readonly (readonly [OwnCaseWord, RegExp])[] = [
  [
    "status",
    /^(?:(?:case )?status|(?:stand|status)(?: meines falls)?|statut|état|statut (?:du|de mon) dossier|où en est mon dossier|estado|estado (?:del|de mi) caso|cómo va mi caso|状況|ステータス|ケースの状況)$/,
  ],
  [
    "cancel",
    /^(?:cancel|withdraw|abbrechen|(?:fall )?zurückziehen|annule[rz]?|retirer(?: le dossier)?|cancelar|retirar(?: el caso)?|キャンセル|取り下げ|取り下げる)$/,
  ],
  ["reopen", /^(?:reopen|wieder öffnen|rouvrir|rouvre[rz]?|reabrir|再開|再開する)$/],
];

/** The word for the own case that a bare text is, in any of the languages: people mix them. */
export function ownCaseWord(bare: string): OwnCaseWord | undefined {
  return words.find(([, pattern]) => pattern.test(bare))?.[0];
}
