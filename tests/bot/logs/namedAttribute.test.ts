import { namedAttribute } from "../../../bot/logs/namedAttribute";

it.each([
  ["log says AttributeValidationFailed name.familyName", "name.familyName"],
  ["The value of the property 'surname' is missing", "surname"],
  ['emails[type eq "work"].value is not valid', 'emails[type eq "work"].value'],
  ["the attribute employeeId is empty", "employeeId"],
  ["Attribut „x“ fehlt, attribute 'costCenter'", "costCenter"],
  [
    "urn:ietf:params:scim:schemas:core:2.0:User:title",
    "urn:ietf:params:scim:schemas:core:2.0:User:title",
  ],
  ["attribute mapping is wrong", ""],
  ["mail to maria.name.formatted@contoso.com", ""],
  ["EntryConflict", ""],
])("%s: %s", (text, attribute) => {
  expect(namedAttribute(text)).toBe(attribute);
});
