import { type Json } from "../bot/store/port";

/**
 * What the data of a button may say. It carries only the id of the card it stands on and, for
 * choices, the number of the choice: all else is looked up in the conversation's own state, so a
 * changed or foreign value can do nothing that was not offered.
 */
export type CardAction =
  | { readonly action: "checkAgain"; readonly card: string }
  | { readonly action: "logSteps"; readonly card: string }
  | { readonly action: "answerQuestions"; readonly card: string }
  /** Tells when there is news about what the card was about. */
  | { readonly action: "follow"; readonly card: string }
  /** Ends a follow; `card` is its id. */
  | { readonly action: "unfollow"; readonly card: string }
  | { readonly action: "human"; readonly card: string }
  | { readonly action: "solved" | "didNotHelp"; readonly card: string }
  | { readonly action: "copy"; readonly card: string }
  | { readonly action: "dataDelete" | "dataKeep"; readonly card: string }
  | { readonly action: "choose"; readonly card: string; readonly choice: string }
  /** Looks at one of the many that a card lists: `choice` is its number. */
  | { readonly action: "open"; readonly card: string; readonly choice: string }
  /** Speaks another language from now on: `choice` is its tag. */
  | { readonly action: "language"; readonly card: string; readonly choice: string }
  | { readonly action: "caseSend"; readonly card: string }
  | { readonly action: "caseSentence"; readonly card: string }
  | { readonly action: "caseAdd"; readonly card: string }
  | { readonly action: "caseCancel"; readonly card: string }
  | { readonly action: CaseButton; readonly card: string }
  /** Of an incident, whose id is `card`. */
  | { readonly action: IncidentButton; readonly card: string }
  | { readonly action: "caseRate"; readonly card: string; readonly choice: string }
  /** Prepares a fix (`choice`) for what a diagnosis card, or a case, is about. */
  | { readonly action: "fix"; readonly card: string; readonly choice: string }
  | { readonly action: "caseFix"; readonly card: string; readonly choice: string }
  /** Confirms a prepared fix, or leaves it; `card` is the id of that one confirmation. */
  | { readonly action: "fixNow" | "fixLeave"; readonly card: string };

/** Buttons of a case: `card` is the id of the case, and what they do depends on its present state. */
export type CaseButton = (typeof caseButtons)[number];

const caseButtons = [
  "caseTake",
  "caseResolve",
  "caseHandBack",
  "caseReopen",
  "caseShow",
  "caseTranscript",
  "caseJoin",
  "caseWithdraw",
  "caseKeep",
  "caseSolved",
  "caseNotSolved",
] as const;

/** Buttons of an incident: what they do depends on its present state. */
export type IncidentButton = (typeof incidentButtons)[number];

const incidentButtons = [
  "incidentTake",
  "incidentHandBack",
  "incidentShow",
  "incidentFollow",
  "incidentUnfollow",
] as const;

/** A button as a template shows it. */
export interface Button {
  readonly title: string;
  readonly data: CardAction;
  /** Stands under "More" where a channel draws it so. */
  readonly secondary?: boolean;
}

/** Buttons with the mode that Adaptive Cards 1.5 know: the secondary ones are drawn as "More". */
export function withMode(
  buttons: readonly Button[],
): readonly (Omit<Button, "secondary"> & { readonly mode: "primary" | "secondary" })[] {
  return buttons.map(({ secondary, ...button }) => ({
    ...button,
    mode: secondary === true ? "secondary" : "primary",
  }));
}

type WithChoice = "choose" | "open" | "language" | "caseRate" | "fix" | "caseFix";
const withChoice: ReadonlySet<string> = new Set<WithChoice>([
  "choose",
  "open",
  "language",
  "caseRate",
  "fix",
  "caseFix",
]);

const plain: ReadonlySet<string> = new Set<Exclude<CardAction["action"], WithChoice>>([
  ...caseButtons,
  ...incidentButtons,
  "checkAgain",
  "logSteps",
  "answerQuestions",
  "follow",
  "unfollow",
  "human",
  "solved",
  "didNotHelp",
  "copy",
  "dataDelete",
  "dataKeep",
  "fixNow",
  "fixLeave",
  "caseSend",
  "caseSentence",
  "caseAdd",
  "caseCancel",
]);

const idShape = /^[A-Za-z0-9-]{1,64}$/;

function textAt(value: object, name: string): string | undefined {
  const text: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  return typeof text === "string" && idShape.test(text) ? text : undefined;
}

/** Reads the data of a pressed button; undefined for anything that no card of ours carries. */
export function parseAction(value: Json | undefined): CardAction | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const action = textAt(value, "action");
  const card = textAt(value, "card");
  if (action === undefined || card === undefined) return undefined;
  if (withChoice.has(action)) {
    const choice = textAt(value, "choice");
    return choice === undefined ? undefined : ({ action, card, choice } as CardAction);
  }
  return plain.has(action) ? ({ action, card } as CardAction) : undefined;
}
