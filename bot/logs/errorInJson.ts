import { type KnowsCode, looksLikeCode } from "./errorCodeIn";
import { asList, asObject, asText, pick, pickText } from "./wireObject";

/**
 * The error a target answered with, as a line of text: a SCIM error (RFC 7644 section 3.12), an error
 * code by itself, or `{error: {code, message}}` with a code that a cause knows. The errors of Graph's
 * own calls are none of these: they are about the caller, not about an account.
 */
export function errorInJson(value: unknown, knowsCode: KnowsCode): string | undefined {
  const object = asObject(value);
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
  if (!/^[\w.-]{4,120}$/.test(code) || !(isCode || knowsCode(code))) return undefined;
  return `Error code: ${code}\n${pickText(inner, "message", "errorMessage")}`.trim();
}
