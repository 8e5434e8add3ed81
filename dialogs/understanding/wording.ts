const hr =
  /\b(?:workday|success ?factors|cloud hr|hr (?:system|connector)|new hires?|rehire[ds]?|future hires?|joiner|api-driven)\b/i;

/** Whether the words are about people who come from an HR system. */
export function isFromHr(text: string): boolean {
  return hr.test(text);
}

const still =
  /(?<![\p{L}\p{N}])(?:(?:does(?:n't| not)|do(?:n't| not)|did(?:n't| not)|won't|will not|not|never) (?:appear to |seem to |even )?(?:start|starting|begin|beginning|run|running)|stopped|stuck|frozen|hangs?|no progress|nothing happens|not running|0 ?%|initial (?:cycle|sync)|quarantined?|not (?:getting )?started|(?:job|provisioning|sync\w*|service|cycle) (?:is|was|seems|has been) (?:switched off|turned off|off|paused|disabled|stopped)|(?:startet|beginnt|läuft) (?:immer |noch |gar |einfach )*nicht|steht still|stockt|hängt|angehalten|quarantäne|(?:ist|wurde) (?:ausgeschaltet|abgeschaltet|deaktiviert|pausiert|gestoppt)|ne (?:(?:se |s')?(?:démarre|commence|lance|déclenche|exécute|tourne|avance)) (?:toujours |même |encore )*(?:pas|plus|jamais)|n'(?:avance|a (?:pas|jamais) (?:démarré|commencé))|à l'arrêt|quarantaine|(?:est|a été) (?:désactivé|arrêté|suspendu|bloqué|mis en pause|en pause)|no (?:se )?(?:ha )?(?:inicia|empieza|comienza|arranca|ejecuta|avanza|iniciado|empezado|arrancado)|(?:está|fue|se ha|ha sido) (?:parado|detenido|desactivado|deshabilitado|pausado|en pausa|bloqueado|atascado)|cuarentena)(?!\p{L})/iu;

/** Whether the words say that the service itself does not go on. */
export function standsStill(text: string): boolean {
  return still.test(text);
}

const everybody =
  /(?<![\p{L}\p{N}])(?:nobody|no ?one|no (?:new )?(?:users?|accounts?|people)|none of|everyone|everybody|all (?:the |our |my )?(?:users|accounts|people|employees)|whole (?:team|department|company)|niemand|keiner|keine (?:neuen )?(?:benutzer|konten|personen|mitarbeiter)|alle (?:benutzer|konten|personen|mitarbeiter|kollegen)|personne n(?:e|')|plus personne|aucun(?:e)? (?:nouve(?:au|l|lle) )?(?:utilisat(?:eur|rice)|compte|personne|salariée?|employée?)|tous (?:les|nos) (?:utilisateurs|comptes|salariés|employés|collègues)|tout le monde|toute (?:l'équipe|l'entreprise|la société)|nadie|ning(?:ún (?:usuario|empleado)|una (?:cuenta|persona|usuaria|empleada))|tod[oa]s (?:los|las|nuestr[oa]s) (?:usuari[oa]s|cuentas|emplead[oa]s|compañer[oa]s|personas)|todo el (?:mundo|equipo|departamento)|toda la empresa)(?!\p{L})/iu;

/** Whether the words are about all people of an application rather than about one. */
export function isAboutEverybody(text: string): boolean {
  return everybody.test(text);
}

const several =
  /\b(?:users|accounts|people|employees|colleagues|workers|hires|joiners|leavers|groups|many|several|some of)\b/i;

/** Whether the words are about more than one person. */
export function isAboutSeveral(text: string): boolean {
  return everybody.test(text) || several.test(text);
}
