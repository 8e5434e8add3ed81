import { fc } from "../properties";
import { odd, oddJson, oddText } from "./hostileInput";

/** An activity as the Emulator sends it, in a conversation of its own. */
export function emulatorActivity(serviceUrl: string, n: number | string): object {
  return {
    type: "message",
    id: `a${n}`,
    serviceUrl,
    channelId: "emulator",
    from: { id: "somebody", name: "Somebody", role: "user" },
    recipient: { id: "bot", name: "Bot", role: "bot" },
    conversation: { id: `c${n}`, conversationType: "personal" },
    locale: "en-US",
    text: "why is Audrey Oliver not in Salesforce?",
  };
}

/** A few members of an activity, to be replaced by anything. */
export const oddMembers = fc.dictionary(
  fc.constantFrom(
    "type",
    "id",
    "channelId",
    "from",
    "recipient",
    "conversation",
    "locale",
    "localTimezone",
    "text",
    "textFormat",
    "value",
    "name",
    "channelData",
    "entities",
    "attachments",
    "membersAdded",
    "timestamp",
    "deliveryMode",
  ),
  oddJson,
  { minKeys: 1, maxKeys: 4 },
);

/** Data of a button, near to what our own cards send. */
export const oddPress = fc.record(
  {
    action: fc.oneof(
      fc.constantFrom(
        "checkAgain",
        "choose",
        "human",
        "caseSend",
        "caseSentence",
        "fixNow",
        "take",
      ),
      fc.constantFrom(
        "logSteps",
        "language",
        "dataDelete",
        "unfollow",
        "solved",
        "copy",
        "resolve",
      ),
      oddJson,
    ),
    card: fc.oneof(odd, oddJson),
    choice: fc.oneof(odd, fc.constantFrom("0", "-1", "9999999999999999"), oddJson),
    case: oddJson,
    caseId: oddText,
    sentence: oddText,
  },
  { requiredKeys: ["action"] },
);

/** A question about somebody and something of any name. */
export const oddQuestion = fc
  .tuple(oddText, oddText)
  .map(([who, what]) => `why is ${who} not in ${what} since ${who}?`);

const types = fc.constantFrom("message", "event", "typing", "invoke", "MESSAGE", "");
const directLineActivity = fc.record(
  {
    type: fc.oneof({ weight: 8, arbitrary: types }, { weight: 1, arbitrary: fc.jsonValue() }),
    text: fc.oneof(fc.string({ unit: "grapheme" }), odd, fc.jsonValue()),
    value: fc.jsonValue(),
    locale: fc.oneof(odd, fc.constantFrom("en-US", "zh-Hant-TW-x-private"), fc.jsonValue()),
    channelData: fc.oneof(
      fc.record({ clientActivityID: fc.oneof(odd, fc.jsonValue()) }),
      fc.jsonValue(),
    ),
    from: fc.jsonValue(),
    conversation: fc.jsonValue(),
    entities: fc.jsonValue(),
    attachments: fc.jsonValue(),
  },
  { requiredKeys: ["type"] },
);

/** Bodies of requests to the embedded Direct Line, mostly activities. */
export const directLineBody = fc.oneof(
  { weight: 6, arbitrary: directLineActivity.map((one) => JSON.stringify(one)) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.nat(300).map((n) => "[".repeat(n) + "]".repeat(n)) },
);
