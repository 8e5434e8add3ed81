import { type FixId } from "../../bot/diagnosis";
import { beginsQuestion } from "./beginsQuestion";
import { plainPhrase } from "./plainPhrase";

const before =
  "(?:(?:yes|ok(?:ay)?|please|pls|now|then|just|so|can you|could you|i want (?:you )?to|let's|ja|bitte|dann|jetzt|kannst du|können sie|oui|alors|pouvez-vous|peux-tu|s[íi]|por favor|puedes|puede|はい|では|じゃあ) )*";
const after =
  "(?: (?:please|pls|now|again|then|for me|asap|bitte|jetzt|mal|neu|sofort|maintenant|svp|s'il vous plaît|ahora|por favor|de nuevo))*";
/** What it is done to, with the names of the card read as "it". */
const it =
  "(?:it|this|that|her|him|them|the (?:job|sync|provisioning|service|account|app|application|assignment|user|person)|(?:the )?provisioning(?: (?:job|for it|to it|of it))?|es|das|ihn|sie|den job|die bereitstellung|le|la|ça|(?:l'|la |le )?(?:ap)?provisionnement|le travail|le job|lo|el (?:trabajo|aprovisionamiento|job)|それ(?:を)?|プロビジョニング(?:を)?|ジョブ(?:を)?)";

const saved = "(?:gespeicherten? )?(?:anmeldedaten|anmeldeinformationen|zugangsdaten|verbindung)";

const verbs: readonly (readonly [FixId, string])[] = [
  [
    "provisionOnDemand",
    `(?:provision|create|sync)(?: ${it})? (?:on[ -]demand|now|right away)|provision(?: ${it})|on[ -]demand(?: provisioning)?|(?:run|do|try) (?:a |the )?(?:provision(?:ing)? )?on[ -]demand(?: provision(?:ing)?)?(?: for ${it})?|(?:stell(?:e|en sie)? ${it} )?bei bedarf (?:bereit|bereitstellen)|${it} bei bedarf bereitstellen|(?:approvisionne[rz]?|approvisionnez-(?:le|la))(?: ${it})? à la demande|(?:aprovision(?:a|e|ar))(?:l[oa])?(?: ${it})? (?:a petición|bajo demanda)|オンデマンドで(?:プロビジョニング)?(?:して)?(?:ください)?`,
  ],
  [
    "restartJob",
    `(?:restart|re-start)(?: ${it})?|(?:start|run) ${it} again|starte?(?:n sie)? ${it} neu|(?:${it} )?neu ?starten|neustart|(?:relance[rz]?|redémarre[rz]?)(?:-(?:le|la))?(?: ${it})?|reinici(?:a|e|ar)(?:l[oa])?(?: ${it})?|rein[íi]ci[ae]l[oa]|(?:${it} ?)?(?:再開始|再起動)(?:して)?(?:ください)?`,
  ],
  [
    "startJob",
    `(?:start|switch on|turn on|resume|enable)(?: ${it})|(?:switch|turn) ${it} on|starte?(?:n sie)? ${it}|${it} starten|(?:démarre[rz]?|lance[rz]?)(?:-(?:le|la))?(?: ${it})|(?:inicia|inicie|iniciar|arranc(?:a|ar))(?:l[oa])?(?: ${it})|${it} ?開始(?:して)?(?:ください)?`,
  ],
  [
    "testCredentials",
    `(?:test|check|try) (?:the |its )?(?:saved |stored )?(?:credentials?|connection|sign-?in|token)(?: of ${it})?|(?:test|prüf)e?(?:n sie)? (?:die )?${saved}|${saved} (?:testen|prüfen)|(?:teste|v[ée]rifie)[rz]? (?:les identifiants|la connexion|le jeton)(?: enregistrée?s?)?|(?:prueb[ae]|compr[uo]eb[ae]|probar|comprobar) (?:las credenciales|la conexi[óo]n|el token)(?: guardad[oa]s?)?|(?:保存(?:済みの|された|した|してある)?)?(?:資格情報|接続)(?:を|の)?(?:テスト|確認)(?:して)?(?:ください)?`,
  ],
  [
    "recreateAssignment",
    `(?:recreate|re-create|redo|renew) (?:the )?assignment|(?:re-?assign|reassign) ${it}|remove and (?:re-?create|re-?assign)(?: ${it})?|(?:die )?zuweisung neu (?:anlegen|erstellen)|recrée[rz]? l'affectation|recre(?:a|e|ar) la asignación|割り当てを作り直して(?:ください)?`,
  ],
];

const wishes = verbs.map(
  ([id, verb]) => [id, new RegExp(`^${before}(?:${verb})${after}$`, "u")] as const,
);

/** Longer texts say something of their own. */
const longest = 100;

/**
 * The fix that a text wishes for in words of its own, in any of the languages: "restart it", "provision her on
 * demand". Names that the card tells of, `names`, stand for "it".
 */
export function fixWish(text: string, names: readonly string[]): FixId | undefined {
  if (text.length > longest || beginsQuestion(text)) return undefined;
  let bare = plainPhrase(text);
  for (const name of names.flatMap(partsOf))
    bare = ` ${bare} `.replaceAll(` ${name} `, " it ").trim();
  return wishes.find(([, wish]) => wish.test(bare))?.[0];
}

/** A name, and its first word alone: "provision Jonas on demand". */
function partsOf(name: string): readonly string[] {
  const plain = plainPhrase(name);
  const [first = plain] = plain.split(" ");
  return first.length > 2 ? [plain, first] : [plain];
}
