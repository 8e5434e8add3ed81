import { type ApplicationMention } from "./applicationIndex";
import { type PersonMention } from "./personMention";
import { isFromHr } from "./wording";

/** Worker ids of HR systems; a number with signs at its side is a date, a time or an amount. */
const number = /(?<![\p{L}\p{N}.,:/#_%+-])\d{4,8}(?![\p{L}\p{N}:/_%-]|[.,]\d)/gu;
const year = /^(?:19|20)\d\d$/;
/** A number beside such a word is one of these. */
const otherNumber =
  /\b(?:errors?|codes?|status|http|event|case|ticket|incident|port|version|since|year|fehler|fall|seit|erreur|cas|depuis|caso|desde|errores|código)\b|コード|エラー|ケース|イベント|以降/iu;

/** "21477 workday": a bare number beside an application that HR feeds is a worker's id there. */
export function workerBeside(rest: string, app: ApplicationMention): PersonMention | undefined {
  if (app.fits !== "one" || !isFromHr(app.app.displayName) || otherNumber.test(rest))
    return undefined;
  const numbers = (rest.match(number) ?? []).filter((one) => !year.test(one));
  const [value] = numbers;
  return value === undefined || numbers.length > 1
    ? undefined
    : { who: "other", term: { by: "employeeId", value } };
}
