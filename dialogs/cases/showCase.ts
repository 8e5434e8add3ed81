import { type CaseMove, type CaseRecord } from "../../bot/cases/port";
import { type Message } from "../../bot/turns/port";
import { type TextKey } from "../../bot/languages";
import { type Button, type CaseButton } from "../../cards/actions";
import { caseCard, caseText } from "../../cards/caseCard";
import { caseView } from "../../cards/caseView";
import { type CaseSeen } from "../conversation";
import { caseFixButtons } from "../fixes/fixButtons";
import { type Turn } from "../turn";
import { caseEntity, isOwner, isThreadOf } from "./caseParty";
import { inOwnLanguage } from "./inOwnLanguage";

/** More are not remembered: beyond that, a case is told as if it were new here. */
const mostRemembered = 300;

/** Shows an engineer a case as it stands, with the buttons that are valid now. */
export function showCase(turn: Turn, record: CaseRecord, heading = ""): void {
  if (isThreadOf(turn, record) && seenOf(turn, record).slot !== undefined) {
    const text = heading === "" ? stateLine(turn, record) : heading;
    turn.reply({ text, entities: [caseEntity(record, record.state)] });
    refreshCard(turn, record);
  } else showInstead(turn, record, caseMessage(turn, record, heading));
}

/** A thread keeps its one card at the head: what is said of it later is a line. */
function stateLine(turn: Turn, record: CaseRecord): string {
  const { title, state } = caseView(record, turn.audience, turn.context.now.toISOString());
  return `${title}: ${state}`;
}

/** Puts the case as it stands in the place of its newest card here, without a word. */
export function refreshCard(turn: Turn, record: CaseRecord): void {
  const { slot } = seenOf(turn, record);
  if (slot === undefined) return;
  turn.effects.push({ do: "replace", slot, message: caseMessage(turn, record, "") });
}

function caseMessage(turn: Turn, record: CaseRecord, heading: string): Message {
  const view = caseView(inOwnLanguage(turn, record), turn.audience, turn.context.now.toISOString());
  const buttons = buttonsFor(turn, record);
  return {
    text: caseText(view, heading, buttons),
    card: caseCard(view, heading, buttons),
    entities: [caseEntity(record, record.state)],
  };
}

/** Says something with buttons about a case, in the place of what was said with buttons before. */
export function showInstead(turn: Turn, record: CaseRecord, message: Message): void {
  retireCard(turn, record);
  const slot = turn.ports.newId();
  turn.effects.push({ do: "reply", slot, message });
  remember(turn, record, { ...seenOf(turn, record), slot });
}

/** Takes the buttons away from the newest card of a case: what it offered does not hold any more. */
export function retireCard(turn: Turn, record: CaseRecord): void {
  const { slot, ...seen } = seenOf(turn, record);
  if (slot === undefined) return;
  const text = turn.text("caseNewerCard", { number: record.number });
  turn.effects.push({ do: "replace", slot, message: { text } });
  remember(turn, record, seen);
}

/** What this conversation was told of a case; nothing is as if all up to its last move was. */
export function seenOf({ conversation }: Turn, record: CaseRecord): CaseSeen {
  return conversation.cases?.[record.caseId] ?? { sequence: record.lastMove - 1 };
}

/** Notes what was told of a case. */
export function remember({ conversation }: Turn, { caseId }: CaseRecord, seen: CaseSeen): void {
  const others = Object.entries(conversation.cases ?? {}).filter(([id]) => id !== caseId);
  const kept = [...others, [caseId, seen] as const].slice(-mostRemembered);
  conversation.cases = Object.fromEntries(kept);
}

const titles: Readonly<Partial<Record<CaseMove, readonly [CaseButton, TextKey]>>> = {
  take: ["caseTake", "caseTake"],
  resolve: ["caseResolve", "caseResolve"],
  handBack: ["caseHandBack", "caseHandBack"],
  reopen: ["caseReopen", "caseReopen"],
};

function buttonsFor(turn: Turn, record: CaseRecord): Button[] {
  const { caseId, state } = record;
  // In a thread the one card is for all: who presses is judged then.
  const worksHere = isOwner(turn, record) || (state === "taken" && isThreadOf(turn, record));
  const moves: CaseMove[] =
    state === "open"
      ? ["take"]
      : state === "resolved"
        ? ["reopen"]
        : worksHere
          ? ["resolve", "handBack"]
          : [];
  const acting = moves.flatMap((move) => {
    const [action, key] = titles[move] ?? [];
    return action === undefined || key === undefined
      ? []
      : [{ title: turn.text(key), data: { action, card: caseId } }];
  });
  const fixes = worksHere && state === "taken" ? caseFixButtons(turn, record) : [];
  const transcript = { action: "caseTranscript", card: caseId } as const;
  return [...acting, ...fixes, { title: turn.text("caseTranscript"), data: transcript }];
}
