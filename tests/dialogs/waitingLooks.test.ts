import { newConversation, type Waiting } from "../../dialogs/conversation";
import { dropBroader, keepWaiting } from "../../dialogs/waitingLooks";

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
