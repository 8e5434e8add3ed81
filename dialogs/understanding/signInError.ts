/** What people read at a sign-in where they have no account, in any of the languages. */
const said =
  /["“„«'「]?(?:(?:your |the |this )?(?:account|user(?: ?name| account)?|e-?mail(?: address)?|profile) (?:was |is |could |can )?(?:not|n't)(?: be)? (?:found|registered|recogni[sz]ed|known)|(?:your |the |this )?(?:account|user|profile) (?:does not|doesn't|doesnt|do not) exist|(?:account|user) unknown|unknown (?:account|user)|no (?:such )?(?:account|user)(?: (?:was )?found| exists?| with (?:this|that|your) .{1,20})?|(?:could not|couldn't|can't|cannot) find (?:your|an|the|this|that|any) (?:account|user)|you (?:do not|don't) have an account|(?:konto|benutzer(?:in)?|account|nutzer) (?:wurde |konnte |ist )?(?:nicht (?:gefunden(?: werden)?|vorhanden|bekannt|registriert)|existiert nicht|unbekannt)|(?:kein|unbekannter) (?:konto|benutzer|account)(?: gefunden| vorhanden)?|(?:compte|utilisateur) (?:introuvable|inconnu|inexistant|non trouvé|n'existe pas)|aucun (?:compte|utilisateur)(?: trouvé)?|(?:la |el )?(?:cuenta|usuario) (?:no (?:existe|encontrad[oa]|se encontró|se encuentra)|desconocid[oa])|no (?:existe|se encontró|se encuentra) (?:la |el |ninguna? )?(?:cuenta|usuario)|(?:アカウント|ユーザー)(?:が|は)(?:見つかりません|見つからない|存在しません|存在しない|ありません))["”“»'」]?(?: gefunden)?/iu;

/** What logs and interfaces say, and who looks at sign-ins reads nowhere. */
const ofLog =
  /[{}<>=\\]|\b(?:https?|status|code|request|response|provision\w*|export\w*|import\w*|cycle|object|target|source|tenant|scim|ldap|dn|api|graph|log|error \d+|\d{3,})\b|ログに|protokoll|journal|registro/iu;

/** `UserNotFound`, but not "ServiceNow". */
const code = /[a-z][A-Z][a-z]+[A-Z]/;

/** Longer texts are pasted. */
const longest = 160;

/**
 * A text that quotes what an application says at sign-in to somebody without an account, with the plain words
 * in its place; undefined for other texts, and for those of logs.
 */
export function signInError(text: string): string | undefined {
  const isOfLog = text.includes("\n") || ofLog.test(text) || code.test(text);
  if (text.length > longest || isOfLog) return undefined;
  const plain = text.replaceAll("’", "'");
  return said.test(plain) ? plain.replace(said, " no account ") : undefined;
}
