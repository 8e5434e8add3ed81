import { emptyEvidence, type Evidence, known, withFacts } from "../diagnosis";
import { entryEvidence, partEvidence } from "./entryEvidence";
import { namedAttribute } from "./namedAttribute";
import { type Pasted } from "./port";
import { portalText } from "./portalText";
import { partOfCode } from "./severalCodes";
import { cut } from "./wireObject";

const source = "paste";

/** Codes that are skip reasons as well (skip-reasons.md section 3). */
const skipReasons =
  /^(?:NotEffectivelyEntitled|RedundantExport|AttributeValidationFailed|EntityTypeNotSupported)$/i;

/** The evidence of a pasted text; `collectedAt` is the time of the paste, ISO 8601. */
export function pasteEvidence(
  pasted: Exclude<Pasted, { kind: "unknown" }>,
  collectedAt: string,
): Evidence {
  if (pasted.kind === "logEntry") return entryEvidence(pasted.entry, source, collectedAt);
  if (pasted.kind === "message" && pasted.facts !== undefined)
    return withFacts(emptyEvidence({ collectedAt }), pasted.facts);
  const portal = portalText(pasted.text);
  const evidence = portal
    ? partEvidence(portal, source, collectedAt)
    : emptyEvidence({ collectedAt });
  const text = textOf(pasted);
  const attribute = namedAttribute(text);
  const said = withFacts(evidence, {
    errorText: known(text, source),
    ...(attribute === "" ? {} : { failedProperty: known(attribute, source) }),
  });
  if (pasted.kind === "message") return said;
  const { code } = pasted;
  return withFacts(said, {
    errorCode: known(code, source),
    ...(skipReasons.test(code) ? { skipReason: known(code, source) } : {}),
  });
}

/** Of several codes the words that stand with this one: those of the others would name their causes. */
function textOf(pasted: Extract<Pasted, { kind: "code" | "message" }>): string {
  if (pasted.kind === "message" || pasted.others === undefined) return cut(pasted.text);
  const part = cut(partOfCode(pasted.text, pasted.code, pasted.others));
  return namedAttribute(part) === "" ? pasted.code : part;
}
