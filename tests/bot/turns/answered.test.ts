import { answered } from "../../../bot/turns/answered";
import { type PendingDocument } from "../../../bot/turns/pendingDocument";
import { type Entity } from "../../../bot/turns/port";

const pending: PendingDocument = {
  schema: 1,
  acceptedAt: 1000,
  order: 0,
  route: "messages",
  conversation: "a conversation",
  incoming: { id: "1", kind: "message", text: "why is Audrey not in Salesforce?" },
  asker: { role: "helpdesk", userId: "a person" },
  traits: { isGroup: false, kind: "teams" },
  reference: {},
};
const base = { route: "messages", channel: "teams", role: "helpdesk", ms: 250 };
const diagnosis: Entity = {
  type: "diagnosis",
  family: "not_assigned",
  cause: "notAssigned",
  certainty: "confirmed",
  source: "graph",
  user: { id: "u", displayName: "Audrey Oliver" },
  app: { id: "a", displayName: "Salesforce" },
};

it.each<[string, readonly Entity[] | undefined, object]>([
  ["a text", undefined, { kind: "text" }],
  ["an entity of no interest", [{ type: "mention", text: "Audrey" }], { kind: "text" }],
  [
    "a diagnosis",
    [diagnosis],
    { kind: "diagnosis", family: "not_assigned", cause: "notAssigned", certainty: "confirmed" },
  ],
  [
    "a case",
    [{ type: "case", caseId: "c", number: 7, state: "open" }],
    { kind: "case", state: "open" },
  ],
  [
    "buttons",
    [{ type: "understanding", decision: "choose", intents: [] }],
    { kind: "understanding" },
  ],
])("of %s is logged what operators count, and no names", (_, entities, fields) => {
  const message = { text: "Audrey is not assigned.", ...(entities && { entities }) };
  expect(answered(pending, message, 1250)).toEqual({ ...base, ...fields });
});

it("never took less than no time, also when the clock was set back", () => {
  expect(answered(pending, { text: "" }, 900).ms).toBe(0);
});
