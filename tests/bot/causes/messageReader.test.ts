import { createCodeEndings } from "../../../bot/causes/codeEndings";
import { createMessageReader } from "../../../bot/causes/messageReader";

const causes = [
  { id: "taken", recognises: { codes: ["EntryConflict"], texts: [/is not free/i] } },
  { id: "cannot", recognises: { texts: [/they cannot get on/] } },
  { id: "slow", recognises: { statuses: [429] } },
  { id: "there", recognises: { ldapResults: [68] } },
  { id: "refused", recognises: { codes: ["Forbidden"], statuses: [403] } },
  { id: "domain", recognises: { texts: [/domain [^.]+ is unknown/i] } },
  { id: "checked", recognises: { texts: [/validation failed/i] } },
];
const reader = createMessageReader(causes, createCodeEndings(causes), {
  said: (text) => (text.includes("does not fit") ? "said" : undefined),
});

it.each([
  ["HTTP 403, EntryConflict", "taken", "taken"],
  ["the name is not free", "taken", undefined],
  ["the name isn't free", "taken", undefined],
  ["HTTP 429, the name is not free", "slow", "slow"],
  ["HTTP 429, EntryConflict", "taken", "taken"],
  ["LDAP, resultCode: 68", "there", undefined],
  ["LDAP, resultCode: 68, the name is not free", "taken", undefined],
  ["LDAP, resultCode: 67", undefined, undefined],
  ["they can\u2019t get on", "cannot", undefined],
  ["they can't get on", "cannot", undefined],
  ["it doesn't fit, said HttpForbidden", undefined, "said"],
  ["HttpForbidden", undefined, "refused"],
  ["HTTP 403 Forbidden", undefined, "refused"],
  ["The domain contoso.com is unknown.", "domain", undefined],
  ["It is a domain. It is unknown.", undefined, undefined],
  ["Validation failed", "checked", undefined],
  ["Validation failed: the name isn't free", "taken", undefined],
  ["Error: Validation failed: it doesn't fit", "said", "said"],
  ["Validation failed: 1 time", "checked", undefined],
  ["all is well", undefined, undefined],
  ["", undefined, undefined],
])("%j says clearly %s, vaguely %s", (text, clear, vague) => {
  expect(reader.clear(text)).toBe(clear);
  expect(reader.vague(text)).toBe(vague);
});
