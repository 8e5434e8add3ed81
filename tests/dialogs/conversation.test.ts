import {
  type Conversation,
  dropBroader,
  keepWaiting,
  newConversation,
  readConversation,
  type Waiting,
} from "../../dialogs/conversation";

it.each([
  ["nothing", undefined],
  ["a text", "hello"],
  ["a list", []],
  ["another schema", { ...newConversation(), schema: 1 }],
  ["half a document", { schema: 2 }],
] as const)("begins anew from %s", (_, document) => {
  expect(readConversation(document as never)).toEqual(newConversation());
});

it("reads what was kept, and changes nothing of it", () => {
  const kept: Conversation = { ...newConversation(), greeted: true };
  const before = JSON.stringify(kept);
  const read = readConversation(kept as never);
  expect(read).toEqual(kept);
  read.shown = [...read.shown, { card: "x" } as never];
  delete read.topic;
  expect(JSON.stringify(kept)).toBe(before);
});

const waitingFor = (person: string, ticket: string): Waiting => ({
  ticket,
  topic: { flow: "general", person: { id: person, displayName: person } },
});

it("takes no more look-ups than it can wait for", () => {
  const conversation = newConversation();
  const taken = Array.from({ length: 9 }, (_, at) =>
    keepWaiting(conversation, waitingFor(`p${at}`, `t${at}`)),
  );
  expect(taken.filter(Boolean)).toHaveLength(8);
  expect(conversation.waiting).toHaveLength(8);
});

it("waits once for what is asked for twice, and no longer anywhere once it is said where", () => {
  const conversation = newConversation();
  for (const ticket of ["t1", "t2"]) keepWaiting(conversation, waitingFor("ann", ticket));
  keepWaiting(conversation, waitingFor("ben", "t3"));
  expect(conversation.waiting.map(({ ticket }) => ticket)).toEqual(["t2", "t3"]);
  dropBroader(conversation, waitingFor("ann", "t4").topic);
  expect(conversation.waiting.map(({ ticket }) => ticket)).toEqual(["t3"]);
});
