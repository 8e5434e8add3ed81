const other = "(?<![A-Za-z])[A-Za-z][\\w&.+'-]*(?: [A-Za-z0-9][\\w&.+'-]*){0,4}";
const honorific = "(?:さん|さま|様|氏|くん)";
/** What stands behind an application's name: "FigmaにJonasがいない", "Figmaのアカウント". */
const place = new RegExp(
  `(${other}) (?:(?:に(?!は?アカウント|ついて|関して|よ[りる]|よって|対して|な[りっる])|へ|にて|で(?![すはも]))|(の(?:アカウント|アクセス|ライセンス|ユーザー登録)))`,
  "gu",
);
/** Words by which somebody is meant already, so that another name is the application's. */
const somebody = new RegExp(`私|わたし|僕|俺|自分|同僚|部下|上司|${honorific}|@`, "u");

/**
 * What stands in the place of an application's name in a Japanese sentence with spaces
 * (`spacedJapanese`), when none of the tenant fits.
 */
export function japaneseTarget(sentence: string): string | undefined {
  const places = [...sentence.matchAll(place)];
  const last = places.at(-1);
  if (last === undefined) return undefined;
  const isOwned = last[2] !== undefined;
  const isMeant = !isOwned || places.length > 1 || somebody.test(sentence);
  return isMeant ? last[1] : undefined;
}
