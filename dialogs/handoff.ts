import { incidentOf } from "./incidents/knownIncident";
import { type CaseDraft, type CaseRecord } from "../bot/cases/port";
import { type Values } from "../bot/diagnosis";
import { type TextKey } from "../bot/languages";
import { type Button } from "../cards/actions";
import { wordsNow } from "./cardWords";
import { askHub, isForHub } from "./cases/askHub";
import { caseEntity, caseParty } from "./cases/caseParty";
import { staffedLines, stateWords } from "./cases/caseStatus";
import { foundByEvidence } from "./cases/foundByEvidence";
import { maskedEvidence } from "./cases/inOwnLanguage";
import { openCasesElsewhere } from "./cases/ownCases";
import { myCaseHere } from "./cases/requesterWords";
import { remember } from "./cases/showCase";
import { type Asking, type CaseOnHold } from "./asking";
import { type Conversation, type ShownCard } from "./conversation";
import { type Topic } from "./topic";
import { offer, type Turn } from "./turn";
import { personOf } from "./unreadEvidence";
import { newestOf } from "./shownCards";

/** So many characters of what is added are kept. */
const mostAdded = 1000;

/** Prepares a case from what is known, shows what would be shared, and sends nothing yet. */
export async function proposeCase(turn: Turn, from?: ShownCard): Promise<void> {
  const { conversation } = turn;
  // What else was asked about in the same breath is for the engineer now.
  delete conversation.later;
  const here = await myCaseHere(turn);
  if (here?.state === "open" || here?.state === "taken") {
    const values = { number: here.number, state: stateWords(turn, here) };
    const entities = [caseEntity(here, here.state)];
    turn.reply({ text: turn.text("caseOpenHere", values), entities });
    return;
  }
  const shown = cardFor(conversation, from);
  const topic = shown?.topic ?? conversation.topic;
  const found = shown === undefined ? { summary: conversation.told ?? [] } : foundIn(turn, shown);
  const [before] = await openCasesElsewhere(turn);
  preview(turn, { ...found, ...(topic === undefined ? {} : about(topic)) }, before);
}

/** The card a case is about: the pressed one, or the last that no guided questions followed. */
function cardFor(conversation: Conversation, pressed?: ShownCard): ShownCard | undefined {
  const { told, shown } = conversation;
  const card = pressed ?? (told === undefined ? shown.at(-1) : undefined);
  return card && newestOf(conversation, card);
}

/** What a diagnosis card gives to a case: its words, and what it was read with. */
function foundIn(turn: Turn, shown: ShownCard): CaseOnHold {
  const { requestIds, evidence } = shown;
  const { summary } = wordsNow(turn, shown) ?? shown;
  const [, finding] = summary;
  return {
    summary,
    ...(finding === undefined ? {} : { finding }),
    ...(requestIds === undefined ? {} : { requestIds }),
    ...(evidence === undefined
      ? {}
      : {
          found: { ...foundByEvidence(turn, evidence), evidence: maskedEvidence(turn, evidence) },
        }),
  };
}

/** Notes for a case what was tried about it. */
export function noteTried(turn: Turn, key: TextKey, values: Values = {}): void {
  const { conversation, context } = turn;
  const line = turn.text("caseTriedAt", {
    what: turn.text(key, values),
    triedAt: context.now.toISOString(),
  });
  conversation.tried = [...(conversation.tried ?? []), line].slice(-8);
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

function preview(turn: Turn, draft: CaseOnHold, before?: CaseRecord): void {
  const card = turn.ports.newId();
  const buttons = draftButtons(turn, card);
  const lines = [turn.text("casePreview"), ...sharedLines(turn, draft).map((line) => `- ${line}`)];
  if (before !== undefined) {
    const { number, caseId } = before;
    const join = turn.text("caseJoin", { number });
    lines.unshift(turn.text("casePreviewBefore", { number, state: stateWords(turn, before) }));
    buttons.push({ title: join, data: { action: "caseJoin", card: caseId } });
  }
  turn.conversation.asking = { for: "caseConfirmation", card, draft };
  offer(turn, lines, buttons);
}

function draftButtons(turn: Turn, card: string): Button[] {
  return [
    { title: turn.text("send"), data: { action: "caseSend", card } },
    { title: turn.text("addSentence"), data: { action: "caseSentence", card } },
    { title: turn.text("cancel"), data: { action: "caseCancel", card } },
  ];
}

/** Says that what was shown is not sent yet, and how it is sent or dropped. */
export function keepDraft(turn: Turn, card: string, before: readonly string[] = []): void {
  offer(turn, [...before, turn.text("caseDraftWaits")], draftButtons(turn, card));
}

/** What a case would show to an engineer, line by line. */
function sharedLines(
  turn: Turn,
  { person, app, finding, summary, sentence }: CaseOnHold,
): string[] {
  const { asker } = turn.context;
  const { transcript = [], tried = [] } = turn.conversation;
  const [first] = transcript;
  const whom = [person?.displayName, app?.displayName].filter((part) => Boolean(part)).join(" · ");
  const line = (isThere: boolean, key: TextKey, values: Values): string[] =>
    isThere ? [turn.text(key, values)] : [];
  const count = transcript.length;
  const { displayName } = asker;
  return [
    ...line(displayName !== undefined, "casePreviewYou", { requester: displayName ?? "" }),
    ...line(displayName === undefined, "casePreviewUnknownYou", {}),
    ...(whom === "" ? [] : [whom]),
    ...line(finding !== undefined, "casePreviewFinding", { line: finding ?? "" }),
    ...line(finding === undefined && summary.length > 0, "casePreviewAnswers", {
      count: summary.length,
    }),
    ...line(count > 0, "casePreviewConversation", { sinceAt: first?.at ?? "", count }),
    ...line(tried.length > 0, "casePreviewTried", { count: tried.length }),
    ...line(sentence !== undefined, "casePreviewSentence", { sentence: sentence ?? "" }),
  ];
}

/** Sends the case; its number comes with the event `caseOpened`. */
export function sendCase(turn: Turn, draft: CaseOnHold): void {
  const { conversation, context } = turn;
  const { locale } = context.incoming;
  const { person, app, sentence, requestIds, found } = draft;
  const mask = (line: string): string => turn.ports.mask(line).text;
  delete conversation.asking;
  turn.effects.push({
    do: "openCase",
    draft: {
      requester: caseParty(turn),
      ...found,
      summary: (found?.summary ?? draft.summary).map(mask),
      ...(found?.notRead === undefined ? {} : { notRead: found.notRead.map(mask) }),
      ...(locale === undefined ? {} : { locale }),
      ...(person === undefined ? {} : { person }),
      ...(app === undefined ? {} : { app }),
      ...underIncident(turn, app),
      ...atHub(turn),
      ...(sentence === undefined ? {} : { sentence }),
      ...(requestIds === undefined ? {} : { requestIds }),
      ...(conversation.tried === undefined ? {} : { tried: conversation.tried }),
      ...(conversation.transcript === undefined ? {} : { transcript: conversation.transcript }),
    },
  });
}

/** What groups a case under the known incident of its application. */
function underIncident(turn: Turn, app: CaseDraft["app"]): Pick<CaseDraft, "incident"> {
  const id = app?.id;
  const known = incidentOf(turn, id === undefined ? undefined : { id });
  return known === undefined ? {} : { incident: { id: known.id, since: known.since } };
}

/** A case of a conversation with a hub behind it is first for the people there. */
function atHub({ context }: Turn): Pick<CaseDraft, "hub"> {
  return context.traits.hub === undefined ? {} : { hub: "asked" };
}

/** Asks for the sentence to add. */
export function askSentence(turn: Turn, draft: CaseOnHold): void {
  turn.conversation.asking = { for: "caseSentence", draft };
  turn.say("askSentence");
}

/** Adds a sentence to those before, with passwords and keys hidden, and shows the preview again. */
export function addSentence(turn: Turn, draft: CaseOnHold, text: string): void {
  const added = maskedAddition(turn, text);
  const before = draft.sentence === undefined ? [] : [draft.sentence];
  preview(turn, { ...draft, sentence: [...before, added].join(" · ").slice(0, 2 * mostAdded) });
}

/** The beginning of what is added, masked as a whole before it is cut; says so where something was hidden. */
function maskedAddition(turn: Turn, text: string): string {
  const { text: added, masked } = turn.ports.mask(text);
  if (masked) turn.say("secretHidden");
  return added.slice(0, mostAdded);
}

/** Asks whether what was said beside the draft is to go with it; nothing is sent by that. */
export function offerSentence(
  turn: Turn,
  asking: Extract<Asking, { for: "caseConfirmation" }>,
  text: string,
): void {
  const offered = maskedAddition(turn, text);
  turn.conversation.asking = { ...asking, offered };
  const buttons = draftButtons(turn, asking.card).filter(
    ({ data }) => data.action !== "caseSentence",
  );
  const add: Button = {
    title: turn.text("caseAdd"),
    data: { action: "caseAdd", card: asking.card },
  };
  offer(turn, [turn.text("caseAddAsk", { sentence: offered })], [add, ...buttons]);
}

/** Drops the case before it was sent. */
export function dropCase(turn: Turn): void {
  delete turn.conversation.asking;
  turn.say("caseCancelled");
}

/** Tells the number of the case that was opened, and lets it go on here. */
export async function caseOpened(turn: Turn, caseId: string): Promise<void> {
  const record = await turn.ports.cases.read(caseId);
  if (record === undefined) return;
  const { conversation } = turn;
  conversation.myCase = caseId;
  // Somebody may have been faster to take it than this to be told.
  if (conversation.cases?.[caseId] === undefined) remember(turn, record, { sequence: 1 });
  delete conversation.tried;
  turn.reply({ text: openedText(turn, record), entities: [caseEntity(record, "open")] });
  askHub(turn, record);
}

/** Who has it now, and when somebody may be there. */
function openedText(turn: Turn, record: CaseRecord): string {
  const { number } = record;
  if (isForHub(turn, record)) return turn.text("caseOpenedAtHub", { number });
  const minutes = turn.ports.takeMinutes;
  const later = staffedLines(turn, record);
  const key = minutes > 0 && later.length === 0 ? "caseOpened" : "caseOpenedAnyTime";
  return [turn.text(key, { number, minutes }), ...later].join("\n");
}
