import { sought, type Sought } from "../../bot/patterns/sought";
import { type termTexts } from "../../bot/languages/termTexts";
import { plainPhrase } from "./plainPhrase";

export type TermKey = keyof typeof termTexts;

const terms: readonly (readonly [TermKey, string])[] = [
  [
    "termFilter",
    "scop(?:ing|e) filters?|bereichsfilter|filtres? d'étendue|filtros? de ámbito|スコープ ?フィルター",
  ],
  ["termSkipped", "skipp(?:ed|ing)|übersprungen|ignorée?|omitid[oa]|スキップ"],
  ["termFailed", "fail(?:ed|ures?)|fehlgeschlagen|échec|échoué|fallid[oa]|fallo|失敗"],
  ["termQuarantine", "quarantined?|quarantäne|quarantaine|cuarentena|検疫|隔離"],
  [
    "termCycle",
    "(?:initial |provisioning |incremental |full )?cycles?|(?:erster |initialer )?zyklus|cycle(?: initial)?|ciclo(?: inicial)?|(?:初期)?サイクル",
  ],
  [
    "termScope",
    "(?:in |out of )?scope|scoping|im bereich|(?:dans l')?étendue|(?:en el )?ámbito|スコープ(?:内|外)?",
  ],
  ["termAssignment", "assign(?:ment|ed)|zuweisung|zugewiesen|affectation|asignación|割り当て"],
  [
    "termMatching",
    "matching (?:attribute|property)|abgleichsattribut|attribut de correspondance|atributo de coincidencia|照合属性",
  ],
  [
    "termMapping",
    "attribute mappings?|attributzuordnung|mappage d'attributs?|asignación de atributos|属性マッピング",
  ],
  [
    "termOnDemand",
    "(?:provision(?:ing)? )?on[ -]demand(?: provisioning)?|bereitstellung bei bedarf|approvisionnement à la demande|aprovisionamiento a petición|オンデマンド ?プロビジョニング",
  ],
  [
    "termPrincipal",
    "service principal|dienstprinzipal|principal de service|entidad de servicio|サービス ?プリンシパル",
  ],
  [
    "termAgent",
    "provisioning agent|bereitstellungs-?agent|agent d'approvisionnement|agente de aprovisionamiento|プロビジョニング ?エージェント",
  ],
  [
    "termSoftDelete",
    "soft[ -]?delet(?:e|ed|ion)|vorläufig gelöscht|supprimée? de façon réversible|suppression réversible|eliminad[oa] temporalmente|論理(?:的な?)?削除",
  ],
  ["termEscrow", "escrow(?:s|ed| threshold| queue)?|エスクロー"],
  [
    "termSteadyState",
    "steady[ -]?state|eingeschwungener zustand|stabiler zustand|état stable|régime permanent|estado estable|定常状態",
  ],
  ["termScim", "scim(?: standard| protocol| endpoint)?"],
  [
    "termDisabled",
    "disabl(?:e|ed|ing)|deaktivier(?:t|en)|désactiv(?:é|ée|er)|deshabilitad[oa]|desactivad[oa]|deshabilitar|無効(?:化)?",
  ],
  [
    "termDeleted",
    "(?:hard[ -]?)?delet(?:e|ed|ing|ion)|(?:endgültig )?(?:gelöscht|löschen)|supprim(?:é|ée|er)|suppression|eliminad[oa]|eliminar|削除",
  ],
  ["termWatermark", "watermark|wasserzeichen|filigrane|marca de agua|ウォーターマーク"],
];

const article =
  "(?:an? |the |in |eine?[nr]? |der |die |das |une? |le |la |l'|una? |el |los |las |« ?|» ?|[\"“„«])*";
const asks = (term: string): Sought =>
  sought(
    new RegExp(
      `^(?:and |und |et |y )?(?:what(?:'s| is| are| does| do)|whats|define|explain|(?:the )?meaning of|was (?:ist|sind|bedeutet|heißt|heisst)|qu'est-ce qu(?:e c'est qu)?(?:e |')|c'est quoi|que (?:veut dire|signifie)|qu[ée] (?:es|son|significa|quiere decir)) ?${article}(?:${term})["”“»]?(?: (?:mean|means|stand for|genau))?$|^(?:${term}) (?:meaning|bedeutung|signification|significado)$|^(?:${term}) ?(?:とは|って)(?:何|なん|どういう意味)?(?:です)?か?$`,
      "u",
    ),
  );
const whole = terms.map(
  ([key, term]) => [key, new RegExp(`^${article}(?:${term})$`, "u")] as const,
);
const questions = terms.map(([key, term]) => [key, asks(term)] as const);
/** Questions that say no term by itself. */
const ofCycles = sought(
  /^(?:what(?:'s| is) )?(?:the )?difference between (?:an? |the )?(?:initial|full) and (?:an? |the )?incremental(?: cycles?)?$|^(?:was ist )?(?:der )?unterschied zwischen (?:dem )?(?:initialen|ersten) und (?:dem )?inkrementellen(?: zyklus)?$|^(?:quelle est )?(?:la )?différence entre (?:le )?cycle initial et (?:le )?(?:cycle )?incrémentiel$|^(?:cuál es )?(?:la )?diferencia entre (?:el )?ciclo inicial y (?:el )?(?:ciclo )?incremental$|^初期サイクルと増分サイクルの違い(?:は|を教えて.{0,6})?(?:何|なん)?(?:です)?か?$|^how long does (?:provisioning|a cycle)(?: usually| normally| typically)? take$|^wie lange dauert (?:die bereitstellung|ein zyklus)(?: normalerweise)?$|^combien de temps (?:dure|prend) (?:l'approvisionnement|un cycle)$|^cuánto tarda (?:el aprovisionamiento|un ciclo)$/u,
);

const between = sought(
  /^(?:(?:what(?:'s| is) )?(?:the )?difference between|(?:was ist )?(?:der )?unterschied zwischen|(?:quelle est )?(?:la )?différence entre|(?:cuál es )?(?:la )?diferencia entre) (.{2,40}) (?:and|und|et|y) (.{2,40})$|^(.{2,20})と(.{2,20})の違い.{0,12}$/u,
);

/** Asked for of an application or a list by the mere word as well: "and failed?", "and the scoping filter". */
const ofCards: ReadonlySet<TermKey> = new Set([
  ...(["termSkipped", "termFailed", "termQuarantine", "termScope"] as const),
  ...(["termAssignment", "termDisabled", "termDeleted"] as const),
  ...(["termFilter", "termMapping", "termMatching"] as const),
]);
const goesOn = /^(?:and|und|et|y) (?:what about |was ist mit |qué hay de )?(.{3,40})$/u;

/** "And escrow?", behind the meaning of another term. */
function goneOnWith(bare: string): TermKey | undefined {
  const rest = goesOn.exec(bare)?.[1];
  const key = rest && whole.find(([, term]) => term.test(rest))?.[0];
  return key && !ofCards.has(key) ? key : undefined;
}

/** The two terms whose difference a short text asks for. */
export function termsCompared(text: string): readonly TermKey[] {
  if (text.length > 110) return [];
  const words = (between.exec(plainPhrase(text)) ?? []).slice(1).filter(Boolean);
  const found = words.flatMap((word) => whole.find(([, term]) => term.test(word))?.[0] ?? []);
  return found.length === 2 && found[0] !== found[1] ? found : [];
}

/** The term of the field whose meaning a short text asks for, in any of the languages. */
export function termAsked(text: string): TermKey | undefined {
  if (text.length > 80) return undefined;
  const bare = plainPhrase(text);
  if (ofCycles.test(bare)) return "termCycle";
  // A mere word may answer what was asked: a question has more than the term.
  if (!/ |とは|って|ですか/u.test(bare)) return undefined;
  return questions.find(([, question]) => question.test(bare))?.[0] ?? goneOnWith(bare);
}
