/** Words for what nobody else should know that people also write without any sign behind: "password hunter2". */
const spoken =
  "pass(?:word|phrase|code|wd)?|pwd?|pw|kennwort|passwort|contraseña|mot de passe|secret|token|api key|client secret|access key|pin";
/** The same, and words that mean something else as well, where a sign follows. */
const signed = [
  spoken,
  "zugangscode|(?:client)?geheimnis|(?:api|zugriffs|geheim|client)[- ]?schlüssel",
  "mdp|code secret|secret client|jeton|clé (?:secrète|api|d['’]api|d['’]accès)",
  "contrasena|clave(?: secreta| de acceso| de api)?|secreto(?: de cliente)?",
].join("|");
/** Names of fields whose values have no `&` of their own, which parts them from the next in a form. */
const fields =
  "client[-_]?secret|api[-_]?key|(?:access|refresh|id)[-_]?token|(?:aws[-_])?secret[-_ ]?access[-_ ]?key";
const japanese =
  "パスワード|パスコード|暗証番号|トークン|シークレット|(?:API|アクセス|秘密) ?キー|秘密鍵";

const says = "(?:is|was|are|to|ist|lautet|es|est)(?![\\p{L}\\p{N}])";
const sign = "(?:=>|->|[:=：＝])";
const opening = "\"'“„«「";

/** What is said of a password, rather than one: in a sentence, or as a value of JSON. */
const about = [
  "(?:null|true|false)(?=[,}\\])\\s]|$)",
  `(?:${[
    "none|undefined|empty|unknown|values?|required|missing|invalid|incorrect|expired|wrong|rejected|denied",
    "reset|changed?|cannot|does|please|forgot(?:ten)?|must|should|they|this|that|your|when|what|there",
    "abgelaufen|falsch|ungültig|fehlt|vergessen|zurücksetzen|zurückgesetzt|leer|bitte|wird|wurde|nicht|kann|muss",
    "expiré|invalide|oublié|manquant|vide|réinitialiser|merci",
    "caducad[ao]|incorrect[ao]|inválid[ao]|olvidad[ao]|vací[ao]|falta|restablecer|cambiar|favor",
  ].join("|")})(?=[,;.!?)]{0,3}(?:\\s|$))`,
].join("|");

/** In quotation marks, else as it is written: `bare`. Quotation marks that nobody closes count as nothing. */
const value = (bare: string): string =>
  `(?<value>\\\\"[^"\\\\\\n]{1,300}\\\\"|"(?:[^"\\\\\\n]|\\\\.){1,300}"|'[^'\\n]{1,300}'|“[^”\\n]{1,300}”|„[^“”\\n]{1,300}[“”]|` +
  `«[^»\\n]{1,300}»|「[^」\\n]{1,300}」|[${opening}]?${bare})`;
const anything = `[^\\s${opening}]\\S{3,}`;
const behindSign = (words: string, bare: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_])(?<before>(?:${words})\\\\?["'”]?(?:\\s*${says})?\\s*${sign}\\s*)(?!${about})${value(bare)}`,
    "giu",
  );

const assigned: readonly RegExp[] = [
  behindSign(fields, `[^\\s&${opening}][^\\s&"']{5,}`),
  behindSign(signed, anything),
  new RegExp(`(?<before>(?:${japanese})\\s*${sign}\\s*)${value("[!#-&(-~][!-~]{3,}")}`, "giu"),
  // Without a sign it is one where it has a digit: "パスワードは SCIM で" tells of none.
  new RegExp(`(?<before>(?:${japanese})は\\s*)(?<value>(?=[!-~]{0,100}\\d)[!-~]{4,})`, "giu"),
];
const told = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?<before>(?:${spoken})["'”]?(?:\\s*${says})?\\s+)(?!(?:${spoken})(?![\\p{L}\\p{N}]))${value(anything)}`,
  "giu",
);

/** A word of everyday language after "password" is no password: "the token is expired". */
const everyday = /^[("'“„«]?\p{Ll}+(?:['’,;/]\p{Ll}+)*[.!?),;:…"'”“»]*$/u;
/** What closes a quotation or goes on with the sentence, and no password ends with. */
const behind = ",;'\"”“’»」\\";

/**
 * Hides what is named as a password, token or key ("my password is …", `client_secret=…`) in the product's languages:
 * what stands in quotation marks, or everything up to white space. Takes linear time.
 */
export function withoutNamed(text: string, hidden: string): string {
  let left = text;
  for (const shape of assigned)
    left = left.replace(shape, (...found: unknown[]) => {
      const { before = "", value: secret = "" } = found.at(-1) as Record<string, string>;
      return before + inPlaceOf(secret, hidden);
    });
  return withoutTold(left, hidden);
}

/** A word that is no secret may itself tell of one: "the secret token is …". It is looked at again. */
function withoutTold(text: string, hidden: string): string {
  const parts: string[] = [];
  let from = 0;
  told.lastIndex = 0;
  for (let found = told.exec(text); found !== null; found = told.exec(text)) {
    const { before = "", value: secret = "" } = found.groups ?? {};
    const at = found.index + before.length;
    if (everyday.test(secret)) {
      told.lastIndex = at;
      continue;
    }
    parts.push(text.slice(from, at), inPlaceOf(secret, hidden));
    from = at + secret.length;
  }
  return [...parts, text.slice(from)].join("");
}

/** Quotation marks, and the comma of a list, stay. */
function inPlaceOf(secret: string, hidden: string): string {
  // JSON within JSON has its quotation marks behind a backslash.
  const start = secret.startsWith('\\"') ? 2 : opening.includes(secret.charAt(0)) ? 1 : 0;
  let end = secret.length;
  while (end > start && behind.includes(secret.charAt(end - 1))) end--;
  return end === start ? secret : secret.slice(0, start) + hidden + secret.slice(end);
}
