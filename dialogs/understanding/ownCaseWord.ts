import { sought, type Sought } from "../../bot/patterns/sought";
/**
 * What somebody who has a case says about it as a whole text. "Cancel" may be about whatever is open;
 * "withdraw" is about the case.
 */
export type OwnCaseWord = "status" | "cancel" | "withdraw" | "reopen" | "join";

/** A text about an own case. */
export interface OwnCaseText {
  readonly word: OwnCaseWord;
  readonly number?: number;
  /** One of the words that count also while a person has the case; any other is for that person. */
  readonly isShort: boolean;
}

const short: readonly (readonly [OwnCaseWord, RegExp])[] = [
  [
    "status",
    /^(?:(?:case )?status|(?:stand|status)(?: meines falls)?|statut|état|statut (?:du|de mon) dossier|où en est mon dossier|estado|estado (?:del|de mi) caso|cómo va mi caso|状況|ステータス|ケースの状況)$/,
  ],
  ["cancel", /^(?:cancel|abbrechen|annule[rz]?|cancelar|キャンセル)$/],
  [
    "withdraw",
    /^(?:(?:please |ok |yes |i (?:want to|would like to) |bitte |ja |oui |s[íi],? )*(?:withdraw(?: (?:it|that|this))?|take (?:it|that|this) back|(?:fall |ihn |es |das )?(?:bitte )?zurückziehen|(?:zieh|ziehe|ziehen sie)(?: (?:ihn|es|das))?(?: bitte)? zurück|(?:le |je (?:le |veux le )?)?retire[rz]?(?:-le|-la)?(?: le dossier)?|(?:lo )?retir[ae]r?(?:l[oa])?(?: el caso)?|ret[íi]r[ae]l[oa])(?: please| bitte| s'il (?:vous|te) plaît| por favor)?|(?:それを)?取り下げ(?:る|ます|て(?:ください)?|たい(?:です)?)?)$/,
  ],
  [
    "withdraw",
    /^(?:(?:please |ok |yes |bitte |ja |oui |s[íi] )*(?:close (?:it|this|that)|(?:schließe?|schließen sie) (?:ihn|es|das|den fall)(?: bitte)?|(?:clôture[rz]?|ferme[rz]?)(?:-le| le dossier)|ci[ée]rr[ae](?:lo| el caso)|cerrarlo)(?: please| now| bitte| s'il (?:vous|te) plaît| por favor)?|(?:それを|ケースを)?(?:クローズして|閉じて)(?:ください)?)$/,
  ],
  [
    "join",
    /^(?:(?:please |yes |ok )*(?:join|go on with|continue with)(?: (?:it|the case|that case))(?: here)?(?: please)?|(?:(?:den )?fall|ihn) (?:bitte )?hier (?:weiterführen|fortsetzen)|poursui(?:vre|s|vez) ici(?: le dossier)?|continuar aquí(?: el caso)?|ケースをここで続け(?:る|たい(?:です)?|ます|て(?:ください)?))$/,
  ],
  ["reopen", /^(?:reopen|wieder öffnen|rouvrir|rouvre[rz]?|reabrir|再開|再開する)$/],
];

const number =
  "(?: ?(?:no\\.?|nr\\.?|n°|n\\.?o|number|nummer|numéro|número|番号)? ?#?(\\d{1,15}))?";
/** An own case as it is named in each language, with its number or without. */
const en = `(?:(?:my|the) )?(?:case|ticket)${number}`;
const de = `(?:(?:mein(?:e[mns]|es)?|de[mnrs]|der|das) )?(?:fall(?:e?s)?|tickets?)${number}`;
const fr = `(?:(?:(?:de |à )?mon|le|du|au) )?(?:dossier|ticket)${number}`;
const es = `(?:(?:(?:de )?mi|el|del|de) )?(?:caso|ticket)${number}`;
const ja = `(?:(?:私|自分)の)?(?:ケース|チケット)${number}`;

/** Nothing else that is called off has a number. */
const mereNumber = "#?(\\d{3,15})";

const long: readonly (readonly [OwnCaseWord, Sought])[] = [
  [
    "status",
    whole(
      `(?:(?:what is|what's|tell me|show me|show|check) )?(?:the )?(?:status|state|progress)(?: of| on| for)? ${en}`,
      `${en} (?:status|state|progress)`,
      `(?:how is|how's|where is|where's|who has|who owns|what about|what happened (?:to|with)|what is happening (?:to|with)|(?:is there |are there |got |have you )?any(?:thing new| (?:news|updates?|progress))(?: on| of| about| for| with)|show(?: me)?) ${en}(?: going| doing| now| at| please)*`,
      `(?:has|is) (?:any|some)(?:one|body) (?:taken|looking at|working on|on) ${en}(?: yet)?`,
      `is ${en} (?:still )?(?:solved|resolved|taken|open|closed|done)(?: yet)?`,
    ),
  ],
  ["withdraw", whole(`(?:please )?(?:cancel|withdraw|close) (?:${en}|${mereNumber})(?: please)?`)],
  [
    "join",
    whole(
      `(?:please )?(?:join|continue(?: with)?|go on with|pick up|resume) (?:${en}|${mereNumber})(?: here)?(?: please)?`,
      `${de} (?:bitte )?hier (?:weiterführen|fortsetzen|fortführen)|(?:führe?n?|setze?n?)(?: sie)? ${de} (?:bitte )?hier (?:weiter|fort)`,
      `(?:poursui(?:vre|s|vez)|continue[rz]?|reprendre|reprends|reprenez)(?: ici)? ${fr}(?: ici)?`,
      `(?:continu(?:ar|a|e)|seguir|retomar)(?: aquí)?(?: con)? ${es}(?: aquí)?`,
      `${ja}を?ここで続け(?:る|たい(?:です)?|ます|て(?:ください)?)`,
    ),
  ],
  ["reopen", whole(`(?:please )?(?:reopen ${en}|open ${en} again)(?: please)?`)],
  [
    "status",
    whole(
      `(?:(?:was|wie) ist )?(?:de[rn] )?(?:stand|status)(?: von| zu| bei| für)? ${de}`,
      `wie (?:steht es|steht's|geht es|geht's|ist der stand)(?: um| mit| bei| von)? ${de}(?: weiter| voran)?`,
      `(?:was ist|was passiert|gibt es (?:etwas )?neues|etwas neues) (?:mit|bei|zu|von|zum|beim|vom) ${de}`,
      `(?:wer hat|wer bearbeitet|wo ist|wo bleibt|zeige?(?: mir)?) ${de}`,
      `ist ${de} (?:schon |noch )?(?:gelöst|offen|übernommen|erledigt)`,
    ),
  ],
  ["withdraw", whole(`(?:${de}|${mereNumber}) (?:bitte )?(?:zurückziehen|abbrechen|schließen)`)],
  ["reopen", whole(`${de} (?:bitte )?(?:wieder|erneut) öffnen`)],
  [
    "status",
    whole(
      `(?:quel est )?(?:le |l')?(?:statut|état|suivi|avancement) (?:de )?${fr}`,
      `(?:où en est|que devient|qui a|qui traite|montre[rz]?|affiche[rz]?) ${fr}`,
      `(?:y a-t-il )?(?:du nouveau|des nouvelles) (?:sur|pour|de)? ?${fr}`,
    ),
  ],
  ["withdraw", whole(`(?:annule[rz]?|retire[rz]?|ferme[rz]?) (?:${fr}|${mereNumber})`)],
  ["reopen", whole(`(?:rouvrir|rouvre[rz]?) ${fr}`)],
  [
    "status",
    whole(
      `(?:cuál es )?(?:el )?(?:estado|progreso) ${es}`,
      `(?:cómo (?:va|está|sigue)|quién (?:tiene|lleva)|muestra|mostrar|ver) ${es}`,
      `(?:hay )?(?:novedades|noticias) (?:sobre |en )?${es}`,
      `qué (?:pasa|ha pasado|pasó) con ${es}`,
    ),
  ],
  ["withdraw", whole(`(?:cancel[ae]r?|retir[ae]r?|cerrar) (?:${es}|${mereNumber})`)],
  ["reopen", whole(`(?:reabrir|reabr[ae]) ${es}`)],
  [
    "status",
    whole(
      `${ja}(?:は|の)?(?:今|現在)?の?(?:状況|状態|ステータス|進捗|どう(?:なって(?:い)?ますか|なりましたか|ですか)|誰が(?:担当|対応)して(?:い)?ますか)(?:は|を)?(?:教えて(?:ください)?|確認(?:したい(?:です)?)?|どうですか|ですか)?`,
    ),
  ],
  [
    "withdraw",
    whole(
      `(?:${ja}|${mereNumber})を?(?:キャンセル|取り下げ)(?:て|る|たい|したい|する|して)?(?:ください|です)?`,
    ),
  ],
  ["reopen", whole(`${ja}を?再開(?:したい|する|して)?(?:ください|です)?`)],
];

/** Longer texts say more than this. */
const longest = 80;
/** The case alone. */
const mere = whole(en, de, fr, es, ja, "#\\d{1,15}");
const isOwn = /\d|^(?:my|mein|mon|mi) |^(?:私|自分)の/;

/** What a bare text says about an own case, in any of the languages: people mix them. */
export function ownCaseWord(bare: string): OwnCaseText | undefined {
  if (bare.length > longest) return undefined;
  const found = short.find(([, pattern]) => pattern.test(bare))?.[0];
  if (found !== undefined) return { word: found, isShort: true };
  const isMere = mere.test(bare);
  // "Case?" and nothing else: where something is asked it may be the answer.
  if (isMere && !isOwn.test(bare)) return { word: "status", isShort: true };
  const word = isMere ? "status" : long.find(([, pattern]) => pattern.test(bare))?.[0];
  if (word === undefined) return undefined;
  const [digits] = /\d+/.exec(bare) ?? [];
  return { word, isShort: false, ...(digits !== undefined && { number: Number(digits) }) };
}

function whole(...patterns: readonly string[]): Sought {
  return sought(new RegExp(`^(?:${patterns.join("|")})$`));
}
