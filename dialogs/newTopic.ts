import { readApplications } from "./applications";
import { type FlowId, type Topic } from "./conversation";
import { explainShown } from "./explainShown";
import { identify } from "./identify";
import { explainPaste } from "./pasted";
import { offer, type Turn } from "./turn";
import { type Understood } from "./understanding/understand";
import { askApplication } from "./whichApplication";

/** "And her colleague?", "what about Slack?": the rest is as it was a moment ago. */
const goesOn =
  /^(?:(?:and|but|ok(?:ay)?|so|then|now)\b[ ,]*)*(?:(?:what|how) about|same (?:for|with)|and|also)\b/i;

/** Begins what a text asks about, or says how to ask. */
export async function newTopic(turn: Turn, text: string, understood: Understood): Promise<void> {
  if (understood.intent === "outOfScope") {
    outOfScope(turn);
    return;
  }
  const topic = topicOf(turn, text, understood);
  if (topic !== undefined) {
    delete turn.conversation.asking;
    await identify(turn, topic, understood, await readApplications(turn.ports));
    return;
  }
  // "What does error code InvalidAnchor mean?" names nothing else that could be looked up.
  const pasted = turn.ports.paste.read(text, { surelyPasted: true });
  if (pasted.kind !== "unknown") explainPaste(turn, pasted);
  else if (!explainShown(turn, text)) await unclear(turn);
}

/** What a text is about, with what it leaves out taken from before; undefined when it says nothing. */
function topicOf(turn: Turn, text: string, understood: Understood): Topic | undefined {
  const { intent, person } = understood;
  if (intent === "outOfScope") return undefined;
  if (intent !== "unclear") {
    return goesOn.test(text) ? goOn(turn, intent, understood) : { flow: intent };
  }
  // A bare name says enough to those who may look others up.
  const isName = person?.who === "other" && turn.audience.role !== "employee";
  return isName ? goOn(turn, "general", understood) : undefined;
}

/** The person with the application of before, or the application with the person of before. */
function goOn(turn: Turn, flow: FlowId, { app, person }: Understood): Topic {
  const { app: sameApp, person: samePerson, worker } = turn.conversation.topic ?? {};
  if (person?.who === "other" && app.fits === "none")
    return { flow, ...(sameApp === undefined ? {} : { app: sameApp }) };
  if (person !== undefined || app.fits !== "one") return { flow };
  return {
    flow,
    ...(samePerson === undefined ? {} : { person: samePerson }),
    ...(worker === undefined ? {} : { worker }),
  };
}

function outOfScope(turn: Turn): void {
  const card = turn.ports.newId();
  const plain = turn.audience.role === "employee";
  turn.conversation.asking = { for: "app", topic: { flow: "general" }, card };
  offer(
    turn,
    [turn.text(plain ? "outOfScopeEmployee" : "outOfScope")],
    [
      { title: turn.text("checkAccount"), data: { action: "choose", card, choice: "mine" } },
      { title: turn.text("talkToPerson"), data: { action: "human", card } },
    ],
  );
}

/** Not understood: ask for the application, and the second time say it in other words. */
export async function unclear(turn: Turn): Promise<void> {
  const { conversation } = turn;
  conversation.misunderstood += 1;
  const plain = turn.audience.role === "employee";
  const apps = await readApplications(turn.ports);
  const line = turn.text(
    conversation.misunderstood > 1 ? "unclearAgain" : plain ? "unclearEmployee" : "unclear",
  );
  askApplication(turn, { flow: "general" }, line, apps);
}
