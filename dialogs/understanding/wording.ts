import { sought } from "../../bot/patterns/sought";
const hr = sought(
  /\b(?:workday|success ?factors|cloud hr|hr (?:system|connector)|new hires?|rehire[ds]?|future hires?|joiner|api-driven)\b|人事(?:システム|から)|新入社員|中途入社|再雇用/iu,
);

/** Whether the words are about people who come from an HR system. */
export function isFromHr(text: string): boolean {
  return hr.test(text);
}

const still =
  /(?<![\p{L}\p{N}])(?:(?:does(?:n't| not)|do(?:n't| not)|did(?:n't| not)|won't|will not|not|never) (?:appear to |seem to |even )?(?:start|starting|begin|beginning|run|running)|stopped|stuck|frozen|hangs?|no progress|nothing happens|not running|0 ?%|initial (?:cycle|sync)|quarantined?|not (?:getting )?started|(?:job|provisioning|sync\w*|service|cycle) (?:is|was|seems|has been) (?:switched off|turned off|off|paused|disabled|stopped)|(?:startet|beginnt|läuft) (?:immer |noch |gar |einfach )*nicht|steht still|stockt|hängt|angehalten|quarantäne|(?:ist|wurde) (?:ausgeschaltet|abgeschaltet|deaktiviert|pausiert|gestoppt)|ne (?:(?:se |s')?(?:démarre|commence|lance|déclenche|exécute|tourne|avance)) (?:toujours |même |encore )*(?:pas|plus|jamais)|n'(?:avance|a (?:pas|jamais) (?:démarré|commencé))|à l'arrêt|quarantaine|(?:est|a été) (?:désactivé|arrêté|suspendu|bloqué|mis en pause|en pause)|no (?:se )?(?:ha )?(?:inicia|empieza|comienza|arranca|ejecuta|avanza|iniciado|empezado|arrancado)|(?:está|fue|se ha|ha sido) (?:parado|detenido|desactivado|deshabilitado|pausado|en pausa|bloqueado|atascado)|cuarentena)(?!\p{L})/iu;

const stillInJapanese =
  /(?:始ま(?:ら|りませ|ってい?(?:な|ませ))|(?:開始|実行)され(?:ませ|な|ず|てい?(?:な|ませ))|起動し(?:ませ|な)|(?:動|進)(?:か[なず]|ま[なず]|きませ|みませ|いてい?(?:な|ませ)|んでい?(?:な|ませ)))|止まっ|停止|検疫|0 ?[%％]|(?:ジョブ|プロビジョニング|同期|サービス|サイクル)が(?:ずっと)?(?:オフ|無効|一時停止)/u;

/** Whether the words say that the service itself does not go on. */
export function standsStill(text: string): boolean {
  return still.test(text) || stillInJapanese.test(text);
}

const everybody = sought(
  /(?<![\p{L}\p{N}])(?:nobody|no ?one|no (?:new )?(?:users?|accounts?|people)|none of|everyone|everybody|all (?:the |our |my )?(?:users|accounts|people|employees)|whole (?:team|department|company)|niemand|keiner|keine (?:neuen )?(?:benutzer|konten|personen|mitarbeiter)|alle (?:benutzer|konten|personen|mitarbeiter|kollegen)|personne n(?:e|')|plus personne|aucun(?:e)? (?:nouve(?:au|l|lle) )?(?:utilisat(?:eur|rice)|compte|personne|salariée?|employée?)|tous (?:les|nos) (?:utilisateurs|comptes|salariés|employés|collègues)|tout le monde|toute (?:l'équipe|l'entreprise|la société)|nadie|ning(?:ún (?:usuario|empleado)|una (?:cuenta|persona|usuaria|empleada))|tod[oa]s (?:los|las|nuestr[oa]s) (?:usuari[oa]s|cuentas|emplead[oa]s|compañer[oa]s|personas)|todo el (?:mundo|equipo|departamento)|toda la empresa)(?!\p{L})/iu,
);

const everybodyInJapanese = sought(
  /全員|みんな|皆(?!様)|誰も|だれも|誰一人|(?:全|すべての|全ての|どの)(?:ユーザー?|社員|従業員|アカウント|メンバー)|(?:会社|部署|チーム|組織)(?:の)?全(?:体|員)/u,
);

/** Whether the words are about all people of an application rather than about one. */
export function isAboutEverybody(text: string): boolean {
  return everybody.test(text) || everybodyInJapanese.test(text);
}

const several = sought(
  /\b(?:users|accounts|people|employees|colleagues|workers|hires|joiners|leavers|groups|many|several|some of)\b|(?:複数|何人|一部|数名|数人)/i,
);

/** Whether the words are about more than one person. */
export function isAboutSeveral(text: string): boolean {
  return isAboutEverybody(text) || several.test(text);
}
