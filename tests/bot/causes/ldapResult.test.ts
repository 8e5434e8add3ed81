import { recogniseText } from "../../../bot/causes/recognise";
import { ldapResultIn } from "../../../bot/causes/ldapResult";

it.each([
  ["javax.naming.NamingException: [LDAP: error code 53 - 0000209A]", 53],
  ["slapd[137]: conn=77671 op=1 RESULT tag=105 err=68 text=", 68],
  ["ldap_add: Insufficient access (50)", 50],
  ["{'result': 19, 'description': 'constraintViolation', 'dn': ''}", 19],
  ["LDAP result code: 32", 32],
  ["resultCode=16 (no such attribute)", 16],
  ["the result was 49 people in LDAP", undefined],
  ["err=68", undefined],
])("%s", (text, number) => {
  expect(ldapResultIn(text)).toBe(number);
});

it("a result is read before anything else is guessed of LDAP", () => {
  expect(recogniseText("LDAP error 50 while writing")?.id).toBe("directoryAccessDenied");
});

it.each([
  [68, "uniqueValueConflict"],
  [49, "credentialsRejected"],
  [50, "directoryAccessDenied"],
  [32, "containerNotFound"],
  [19, "directoryRefusedValue"],
  [17, "directoryAttributeUnknown"],
  [65, "requiredAttributeMissing"],
  [51, "agentUnavailable"],
  [80, "agentUnavailable"],
  [0, undefined],
])("result %d alone means %s", (number, cause) => {
  expect(recogniseText(`conn=7 op=1 RESULT tag=105 err=${number} text=`)?.id).toBe(cause);
});
