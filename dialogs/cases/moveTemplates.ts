/** A move of a case that may be written. */
export type TypedMove = "take" | "resolve" | "handBack" | "reopen";

export const moves: readonly TypedMove[] = ["reopen", "handBack", "resolve", "take"];

interface Templates {
  /** They are also a plain answer to a person: "I take it". */
  readonly free?: boolean;
  /** Patterns of the whole text; `{case}` stands for the case. */
  readonly texts: readonly string[];
}

const solved =
  "(?:solved|resolved|closed|done|fixed|completed?|gelöst|erledigt|geschlossen|abgeschlossen|résolue?|close?|fermée?|terminée?|resuelto|cerrado|solucionado)";

/** The everyday words for the moves of a case, in any of the languages: people mix them. */
export const moveTemplates: Readonly<Record<TypedMove, readonly Templates[]>> = {
  take: [
    {
      texts: [
        "(?:take|grab|claim|pick up|take over|take on) {case}",
        "(?:take|pick) {case} (?:over|up|on)",
        "take over",
        "assign {case} to me",
        "(?:übernimm|nimm) {case}",
        "{case} (?:mir zuweisen|an mich)",
        "weise? mir {case} zu",
        "(?:attribue[rz]?|assigne[rz]?)[- ]moi {case}|m'attribuer {case}",
        "as[íi]gname {case}|as[íi]gneme {case}",
        "{case}を(?:担当|引き受け)(?:する|に割り当てて(?:ください)?)",
      ],
    },
    {
      free: true,
      texts: [
        "(?:i(?:'ll| will| can| would like to|'d like to| want to|'m going to)? |let me |can i |may i )(?:take|grab|claim|pick up|take over|take on) {case}",
        "(?:i(?:'ll| will)? |let me )(?:take|pick) {case} (?:over|up|on)",
        "(?:i(?:'ll| will)? |let me )take over",
        "ich (?:übernehme|nehme|nehm) {case}|{case} (?:übernehme|nehme|nehm) ich|(?:übernehme|nehme) (?:ich )?{case}",
        "ich übernehme",
        "(?:je )?(?:prends|m'attribue) {case}|je (?:le |la |l')?(?:prends|récupère)|prends-le|prenez-le",
        "(?:yo )?(?:asumo|tomo|cojo|agarro|me quedo(?: con)?) {case}|(?:yo )?(?:lo |me lo )(?:asumo|tomo|quedo|cojo)|tómalo|asúmelo",
        "(?:私が)?{case}(?:は|を)?(?:私が)?(?:対応します|担当します|引き受けます|取ります)|(?:私が)?(?:対応します|担当します|引き受けます)",
      ],
    },
  ],
  resolve: [
    {
      texts: [
        "(?:i(?:'d like to| want to|'ll| will)? )?(?:resolve|close|finish|complete) {case}(?: as .{3,20}| out)?",
        `(?:mark|set|flag|put) {case} (?:as |to )?${solved}`,
        `(?:mark|set|flag)(?: as| to)? ${solved}`,
        "(?:close|closed|solved|resolved|case closed|case solved|close (?:case|ticket))",
        "(?:ich )?(?:schließe?|schliesse?|löse|beende|schließ) {case}(?: ab)?|{case} (?:schließen|schliessen|abschließen|beenden)",
        "(?:setze? |markiere )?{case} (?:als|auf) (?:gelöst|erledigt|geschlossen|abgeschlossen)(?: markieren| setzen)?",
        "(?:geschlossen|gelöst|schließen|schliessen|abschließen|als (?:gelöst|erledigt) markieren)",
        "(?:je )?(?:ferme[rz]?|clo(?:re|s)|clôture[rz]?|résou(?:dre|s)) {case}|(?:je (?:le |peux le )?|pouvez-vous )?(?:ferme[rz]?|clôture[rz]?)(?:-le)?|clore|résolu",
        "(?:marque[rz]? )?{case} comme (?:résolu|clos|fermé|terminé)|marque[rz]?(?:-le)? comme (?:résolu|clos|fermé|terminé)",
        "(?:cerrar|cierr[aeo]|resuelv[aeo]|dar por resuelto) {case}|(?:cerrar|cerrado|resuelto|cerrarlo|ci[ée]rr[ae]lo|lo cierro)",
        "(?:marcar?|marque) {case} como (?:resuelto|cerrado|solucionado)|(?:marcar?|marque|m[áa]rcalo|m[áa]rquelo|marcarlo) como (?:resuelto|cerrado|solucionado)",
        "{case}を(?:解決済みに(?:します|して(?:ください)?)|(?:クローズ|完了に?)(?:する|します|して(?:ください)?)|閉じ(?:る|ます|て(?:ください)?))",
        "クローズ(?:する|します|して(?:ください)?)?|解決済み(?:です|にします)?|閉じ(?:る|ます|て(?:ください)?)",
      ],
    },
  ],
  handBack: [
    {
      texts: [
        "(?:i )?(?:hand|give|put) {case} back|(?:i )?(?:release|return|unassign) {case}|(?:give|hand) back {case}",
        "(?:ich )?(?:gib|gebe|geb) {case} (?:wieder )?zurück|{case} (?:wieder )?(?:zurückgeben|freigeben)",
        "(?:je )?(?:rends?|rendre|libère[rz]?) {case}|(?:je )?(?:le rends|rends-le|rendez-le)",
        "(?:devuelv[oae]|devolver|suelto|soltar|libero) {case}|lo devuelvo|devuélv[ae]lo|devolverlo",
        "{case}を戻(?:します|して(?:ください)?)|戻します",
      ],
    },
  ],
  reopen: [
    {
      texts: [
        "(?:i )?(?:reopen|re-open) {case}|(?:i )?open {case} (?:again|up again)",
        "(?:ich )?öffne {case} (?:wieder|erneut)|{case} (?:bitte )?(?:wieder|erneut) (?:öffnen|aufmachen)",
        "(?:je )?(?:rouvre[rz]?|rouvrir) {case}|(?:je le rouvre|rouvre[rz]?-le)",
        "(?:reabr[oae]|reabrir) {case}|vuelv[eoa] a abrir {case}|reábr[ae]lo|reabrirlo|lo reabro|vuelv[eoa] a abrirlo",
        "{case}を(?:再開(?:します|して(?:ください)?)|もう一度開(?:く|きます|いて(?:ください)?))|もう一度開いて(?:ください)?|再開します",
      ],
    },
  ],
};
