import { type Button } from "../cards/actions";
import { type Entity } from "../bot/turns/port";
import { type CaseOnHold, type ShownCard, type Topic } from "./conversation";
import { offer, type Turn } from "./turn";
import { personOf } from "./unreadEvidence";

/** Prepares a case from what is known, shows what would be shared, and sends nothing yet. */
export function proposeCase(turn: Turn, from?: ShownCard): void {
  const { conversation } = turn;
  const { told } = conversation;
  const shown = from ?? (told === undefined ? conversation.shown.at(-1) : undefined);
  const topic = shown?.topic ?? conversation.topic;
  const found = shown === undefined ? { summary: told ?? [] } : foundIn(shown);
  preview(turn, { ...found, ...(topic === undefined ? {} : about(topic)) });
}

/** What a diagnosis card gives to a case: its words, and what it was read with. */
function foundIn({ summary, requestIds }: ShownCard): CaseOnHold {
  const [, finding] = summary;
  return {
    summary,
    ...(finding === undefined ? {} : { finding }),
    ...(requestIds === undefined ? {} : { requestIds }),
  };
}

function about(topic: Topic): Pick<CaseOnHold, "person" | "app"> {
  const { person, app } = topic;
  const name = personOf(topic);
  const somebody =
    person !== undefined
      ? { id: person.id, displayName: person.displayName }
      : name === undefined
        ? undefined
        : { displayName: name };
  return {
    ...(somebody === undefined ? {} : { person: somebody }),
    ...(app === undefined ? {} : { app: { id: app.id, displayName: app.displayName } }),
  };
}

function preview(turn: Turn, draft: CaseOnHold): void {
  const { asker } = turn.context;
  const card = turn.ports.newId();
  const whom = [draft.person?.displayName, draft.app?.displayName].filter(
    (part) => part !== undefined && part !== "",
  );
  const { finding, summary } = draft;
  const lines = [
    turn.text("casePreview"),
    `- ${
      asker.displayName === undefined
        ? turn.text("casePreviewUnknownYou")
        : turn.text("casePreviewYou", { requester: asker.displayName })
    }`,
    ...(whom.length === 0 ? [] : [`- ${whom.join(" · ")}`]),
    ...(finding === undefined ? [] : [`- ${turn.text("casePreviewFinding", { line: finding })}`]),
    ...(finding === undefined && summary.length > 0
      ? [`- ${turn.text("casePreviewAnswers", { count: summary.length })}`]
      : []),
    ...(draft.sentence === undefined
      ? []
      : [`- ${turn.text("casePreviewSentence", { sentence: draft.sentence })}`]),
  ];
  const buttons: Button[] = [
    { title: turn.text("send"), data: { action: "caseSend", card } },
    { title: turn.text("addSentence"), data: { action: "caseSentence", card } },
    { title: turn.text("cancel"), data: { action: "caseCancel", card } },
  ];
  turn.conversation.asking = { for: "caseConfirmation", card, draft };
  offer(turn, lines, buttons);
}

/** Sends the case; its number comes with the event `caseOpened`. */
export function sendCase(turn: Turn, draft: CaseOnHold): void {
  const { asker, conversation, now } = turn.context;
  delete turn.conversation.asking;
  turn.effects.push({
    do: "openCase",
    draft: {
      requester: {
        role: asker.role,
        ...(asker.userId === undefined ? {} : { userId: asker.userId }),
        ...(asker.displayName === undefined ? {} : { displayName: asker.displayName }),
      },
      conversation,
      summary: draft.summary.map((line) => turn.ports.mask(line).text),
      ...(draft.requestIds === undefined ? {} : { requestIds: draft.requestIds }),
      openedAt: now.toISOString(),
      ...(draft.person === undefined ? {} : { person: draft.person }),
      ...(draft.app === undefined ? {} : { app: draft.app }),
      ...(draft.sentence === undefined ? {} : { sentence: draft.sentence }),
    },
  });
}

/** Asks for the sentence to add. */
export function askSentence(turn: Turn, draft: CaseOnHold): void {
  turn.conversation.asking = { for: "caseSentence", draft };
  turn.say("askSentence");
}

/** Adds the sentence, with passwords and keys hidden, and shows the preview again. */
export function addSentence(turn: Turn, draft: CaseOnHold, text: string): void {
  const { text: sentence, masked } = turn.ports.mask(text.slice(0, 1000));
  if (masked) turn.say("secretHidden");
  preview(turn, { ...draft, sentence });
}

/** Drops the case before it was sent. */
export function dropCase(turn: Turn): void {
  delete turn.conversation.asking;
  turn.say("caseCancelled");
}

/** Tells the number of the case that was opened. */
export function caseOpened(
  turn: Turn,
  record: { caseId: string; number: number; state: string },
): void {
  const entity: Entity = { type: "case", ...record };
  turn.reply({ text: turn.text("caseOpened", { number: record.number }), entities: [entity] });
}
