/** What stands around a quotation. */
const [open, close] = ["[\"“„«'「]?\\s?", "\\s?[\"”“»'」]?"];

/** What an application answers to somebody who signs in and is not let in, by language. */
const byLanguage = [
  "(?:wrong|incorrect|invalid|bad|expired) (?:password|pass ?code|credentials?|user ?name|log ?in|pin)|(?:password|pass ?code|credentials?|user ?name|log ?in) (?:(?:is|are|was|were) )?(?:wrong|incorrect|invalid|expired|not (?:correct|valid|accepted))|(?:access|permission) (?:(?:is|was|has been) )?(?:denied|forbidden)|(?:(?:error|http|status) )*(?:401|403)(?: (?:error|forbidden|unauthori[sz]ed))?|forbidden|unauthori[sz]ed|not authori[sz]ed|(?:authentication|log-?in|sign-?in) (?:has )?failed|(?:no|without an?|missing) (?:valid )?licen[cs]es?(?: (?:available|assigned|found))?|(?:don't|do not|doesn't|does not) have an? (?:valid )?licen[cs]e|licen[cs]e (?:(?:is|has) )?(?:missing|expired|required)",
  "(?:falsche|ungültige|inkorrekte|abgelaufene)[snr]? (?:pass?wort|kennwort|anmeldedaten|zugangsdaten|benutzername)|(?:pass?wort|kennwort|anmeldedaten|zugangsdaten|benutzername) (?:(?:ist|sind) )?(?:falsch|ungültig|inkorrekt|abgelaufen|nicht (?:korrekt|gültig))|zugriff (?:(?:ist|wurde) )?(?:verweigert|untersagt|abgelehnt)|(?:keine|fehlende) (?:gültige )?(?:lizenz|berechtigung)|lizenz (?:fehlt|abgelaufen)|nicht (?:autorisiert|berechtigt)|(?:anmeldung|authentifizierung) fehlgeschlagen",
  "(?:mauvais|faux) (?:mot de passe|identifiants?)|(?:mot de passe|identifiants?) (?:(?:est|sont) )?(?:incorrects?|erronés?|invalides?|faux|expirés?)|accès (?:(?:est|a été) )?(?:refusé|interdit)|(?:aucune|pas de|sans) licence|licence (?:manquante|expirée|requise)|non autorisé|(?:authentification|connexion) (?:a )?échouée?",
  "(?:contraseña|clave|credenciales|usuario) (?:(?:es|son) )?(?:incorrect[oa]s?|erróne[oa]s?|inválid[oa]s?|equivocad[oa]s?|caducad[oa]s?|no (?:es |son )?(?:válid|correct)[oa]s?)|acceso (?:(?:está|fue|ha sido) )?(?:denegado|prohibido|rechazado)|(?:sin|ninguna|no (?:tengo|tiene|tienes|hay)(?: una)?) licencia|licencia (?:caducada|requerida)|no autorizad[oa]|(?:autenticación|inicio de sesión) fallid[oa]",
];
const japanese =
  "パスワードが?(?:違い?ま?す?|間違っ\\p{L}*|正しくあ?な?り?\\p{L}*|誤っ\\p{L}*)|(?:認証|ログイン|サインイン)に失敗\\p{L}*|アクセスが?(?:拒否|禁止)(?:され\\p{L}*)?|権限があ?(?:りません|ない)|ライセンスが(?:ありません|ない|必要です)";
const said = new RegExp(
  `${open}(?:(?<![\\p{L}\\p{N}])(?:${byLanguage.join("|")})(?![\\p{L}\\p{N}])|${japanese})${close}`,
  "iu",
);

/** Longer texts are pasted. */
const longest = 160;

/**
 * A text that quotes what an application answers to somebody who signs in ("wrong password", "403 forbidden"), with
 * the plain words in its place; undefined for other texts.
 */
export function signInRefusal(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const plain = text.normalize("NFKC").replaceAll("’", "'");
  return said.test(plain) ? plain.replace(said, " no account ").trim() : undefined;
}
