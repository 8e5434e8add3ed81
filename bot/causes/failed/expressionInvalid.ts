import { documents } from "../documents";
import { mappingReasons } from "../mappingReasons";
import { intoMapping } from "../intoMapping";
import { defineNamedCause } from "../namedCause";

/** A mapping expression cannot be used, or gives a wrong value. */
export const expressionInvalid = defineNamedCause({
  id: "expressionInvalid",
  family: "expression_wrong_value",
  employeeMayKnow: false,
  tone: "blocked",
  reads: ["requirements"],
  precedence: 83,
  owner: "appAdmin",
  retry: "afterFix",
  page: "mappings",
  doc: documents.expressions,
  recognises: {
    codes: ["SchemaInvalid", "InvalidExpression", "ExpressionError", "ExpressionEvaluationFailed"],
    texts: [
      /\b(?:error|failed|failure|unable|could not)\b[^.\n]{0,40} (?:evaluat|pars|comput)\w+ (?:the |an? )?(?:mapping )?expression\b[^\n]{0,60}/i,
      /\bfunction ['"]?\w{2,40}(?:\(\))?['"]?[^.\n]{0,60} (?:not recogni[sz]ed|unknown|undefined|argument|arguments|invalid|out of range)\b[^.\n]{0,40}/i,
      /\b(?:could not|cannot|unable to|failed to) (?:calculate|compute|build) the (?:distinguished name|DN)\b[^\n]{0,80}/i,
      /\bno value could be generated\b[^.\n]{0,80}/i,
      /\bAusdruck\b[^\n]{0,80} (?:keinen Wert|leer|ungültig|fehlgeschlagen)/i,
      /expressions?\b[^.\n]{0,60} (?:longer than|exceeds?|more than|over) (?:the )?(?:limit|maximum|\d[\d,. ]{2,8} characters)/i,
      /(?:function|expression|mapping|Switch|Join|IIF|Append|Replace)\b[^.\n]{0,60} (?:returns?|returned|gives|gave|evaluates? to|produces?|produced) (?:an? )?(?:null|nothing|empty|blank|wrong|unexpected)/i,

      /expression[^.]{0,80}(?:invalid|cannot|could not|failed|wrong|error|empty|null|unexpected)/i,
      /(?:invalid|wrong) expression/i,
    ],
  },
  proof: mappingReasons,
  change: intoMapping,
  english: {
    state: "Expression is wrong",
    line: "A mapping expression of {app} does not work for {person}.",
    employeeLine: "The connection to {app} has to be adjusted before your account can be set up.",
    next: {
      employee: [
        "?clear Nothing is wrong with your record. Let your help desk know that you are waiting for {app}.",
        "!clear Let your help desk know that you are waiting for {app}.",
      ],
      helpdesk: [
        "Ask the owner of {app} to test the expression with the values of {person}: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > the attribute > Expression builder.",
        "Attribute names in expressions are case sensitive: [department], not [Department].",
      ],
      engineer: [
        "Test in the expression builder. Names are case sensitive, an expression holds at most 10,000 characters, and Switch can give nothing when its source did not change (use IIF).",
        "Saving a mapping starts a full cycle.",
      ],
    },
  },
});
