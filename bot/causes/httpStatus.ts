/** Names of the statuses that targets answer with (RFC 9110), each beside its number. */
const names: Readonly<Record<number, string>> = {
  400: "bad ?request",
  401: "unauthori[sz]ed",
  403: "forbidden",
  404: "not ?found",
  405: "method ?not ?allowed",
  409: "conflict",
  415: "unsupported ?media ?type",
  422: "unprocessable ?(?:entity|content)",
  429: "too ?many ?requests",
  500: "internal ?server ?error",
  501: "not ?implemented",
  502: "bad ?gateway",
  503: "service ?unavailable",
  504: "gateway ?time-?out",
};

const numbers = String.raw`([45]\d\d)\b`;
const introduced = new RegExp(
  String.raw`(?:\bHTTPS?(?:/\d(?:\.\d)?)?"?(?: (?:status|error|response|code)){0,2}|\bstatus[ _]?code|\b(?:\w{0,40}exception|error|status|response|returned|answered)(?: code| an?| with| http| of http response| was){0,3})["']?[ \t]?[:=/([-]?[ \t]?["']?${numbers}(?![.,]?\d)`,
  "i",
);
/** "409 Erreur de conflit", "(Code 429 at the first try)": the number stands first, and what it is behind it. */
const leading =
  /^\W{0,3}([45]\d\d)[ \t:,–-]{1,3}(?:an? )?(?:client |server |unexpected |internal |unerwartete[rs]? |interne[rs]? )?(?:err(?:eur|or|ore)?|fehler|conflit|konflikt|conflicto|fallo|エラー)(?!\p{L})|\(code ([45]\d\d)\b/iu;
const named = Object.entries(names).map(
  ([number, name]) =>
    [
      Number(number),
      new RegExp(
        String.raw`\b${number}\b["')\]]{0,2}[ \t:,(\[-]{0,3}(?:${name})\b|\b(?:${name})\b[ \t:,(\[-]{1,3}${number}\b|\bstatus ?code["']?[:= ]{1,3}["']?(?:${name})\b|\b(?:error|fail\w*|returned)\b[^\n]{0,200}: (?:${name})\.?\s*$`,
        "i",
      ),
    ] as const,
);

/** What every one of the patterns needs, and most texts lack. */
const mayName = /[45]\d\d|status ?code|: [a-z ]{8,22}\.?\s*$/i;

/**
 * The HTTP status of an error that a text names: a number of three digits counts only where the text
 * calls it a status, or beside the status' name, since houses and rooms have numbers as well.
 */
export function statusIn(text: string): number | undefined {
  if (!mayName.test(text)) return undefined;
  const alone = /^\s*([45]\d\d)\s*$/.exec(text)?.[1];
  const [, first, bracketed] = leading.exec(text) ?? [];
  const number = alone ?? introduced.exec(text)?.[1] ?? first ?? bracketed;
  if (number !== undefined) return Number(number);
  return named.find(([, pattern]) => pattern.test(text))?.[0];
}
