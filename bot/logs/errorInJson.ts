import { type KnowsCode, looksLikeCode } from "./errorCodeIn";
import { asList, asObject, asText, pick, pickText, type WireObject } from "./wireObject";

/**
 * The error a target answered with, as a line of text: a SCIM error (RFC 7644 section 3.12), an error
 * code by itself, `{error: {code, message}}` with a code that a cause knows, or what other APIs answer
 * with. The errors of Graph's own calls are none of these, unless they were surely pasted: they are mostly
 * about the caller, not about an account.
 */
export function errorInJson(
  value: unknown,
  knowsCode: KnowsCode,
  surelyPasted = false,
): string | undefined {
  // Some answer with a list of errors: the first says enough.
  const object = asObject(Array.isArray(value) ? value[0] : value);
  if (object === undefined) return undefined;
  const schemas = asList(pick(object, "schemas")).map(asText);
  if (schemas.some((schema) => /:messages:[\d.]{1,5}:Error$/i.test(schema))) {
    const type = pickText(object, "scimType");
    return `HTTP ${pickText(object, "status")} ${type} ${pickText(object, "detail")}`.trim();
  }
  const inner = asObject(pick(object, "error")) ?? object;
  const own = pickText(inner, "errorCode");
  const code = own === "" && inner !== object ? pickText(inner, "code") : own;
  const isCode = own !== "" && looksLikeCode(own);
  if (!/^[\w.-]{4,120}$/.test(code) || !(isCode || knowsCode(code)))
    return answeredError(object, surelyPasted);
  return `Error code: ${code}\n${pickText(inner, "message", "errorMessage")}`.trim();
}

const snakeCase = /^[a-z][a-z\d]{0,40}(?:_[a-z\d]{1,40}){1,8}$/i;
const sentenceNames = [
  ...[
    "message",
    "msg",
    "errorMessage",
    "description",
    "detail",
    "details",
    "error_description",
    "title",
  ],
  ...["summary", "error_summary", "faultstring", "exceptionMessage"],
];
/** As applications number their errors. */
const ownNumber = /^\d{3,6}$/;

/**
 * The error in the ways of other APIs: `{errors: [{code, description}]}`, `{error, error_description}` of
 * OAuth 2.0 (RFC 6749 section 5.2), `{status, title, detail}` (RFC 9457), a fault or an exception. Of a
 * word by itself only one in snake case is a code.
 */
function answeredError(object: WireObject, surelyPasted: boolean): string | undefined {
  const first = asList(pick(object, "errors"))[0] ?? pick(object, "errors", "error", "fault");
  const inner = asObject(first) ?? object;
  const word = asText(first);
  const code = pickText(inner, "code", "errorCode", "type", "reason") || word;
  const status = statusOf(object, code);
  const isCode = snakeCase.test(code);
  const isError = [
    ...[first !== undefined, status !== "", isCode, ownNumber.test(code)],
    pick(object, "exceptionMessage") !== undefined,
    isMessageAlone(object),
  ].includes(true);
  if (!isError || (!surelyPasted && isOfGraph(object, inner, code))) return undefined;
  const parts = [status, isCode ? code : "", /\s/.test(word) ? word : "", ...saidIn(inner)];
  const said = [...new Set(parts)].filter((part) => part !== "").join(" ");
  return said === "" ? undefined : `Error: ${said}`;
}

/** Nothing but a message. */
function isMessageAlone(object: WireObject): boolean {
  return Object.keys(object).length === 1 && pickText(object, "message") !== "";
}

function statusOf(object: WireObject, code: string): string {
  const number = pickText(object, "status", "statusCode") || code;
  return /^[45]\d\d$/.test(number) ? `HTTP ${number}` : "";
}

/** Graph answers with an error that has a code in words, and says no more beside it. */
function isOfGraph(object: WireObject, inner: WireObject, code: string): boolean {
  const isBeside = pickText(object, "status") !== "" || pick(object, "errors") !== undefined;
  return inner !== object && /[a-z]/i.test(code) && !isBeside;
}

/** All that an error says in sentences. */
function saidIn(error: WireObject): readonly string[] {
  return sentenceNames.map((name) => pickText(error, name));
}
