import { type CaseDraft } from "../bot/cases/port";
import { type Application, type Person } from "../bot/graph/port";
import { type KeptEvidence } from "./keptEvidence";
import { type LaterLook, type Topic } from "./topic";
import { type IntentName } from "./understanding/recognition";

/** What the bot waits for. At most one thing at a time. */
export type Asking =
  | { readonly for: "person"; readonly topic: Topic }
  | {
      readonly for: "app";
      readonly topic: Topic;
      readonly card?: string;
      readonly apps?: readonly Application[];
      /** A name was given already that nothing here is called. */
      readonly missed?: boolean;
      /** Asked with the refusal to look somebody else up. */
      readonly refused?: boolean;
      /** Offered beside a text about something else: a card that was shown stays in hand. */
      readonly aside?: boolean;
    }
  | {
      readonly for: "whichPerson";
      readonly topic: Topic;
      readonly card: string;
      readonly people: readonly Person[];
    }
  | {
      readonly for: "problem";
      readonly topic: Topic;
      readonly card: string;
      /** The problems on the buttons, in their order. */
      readonly intents: readonly IntentName[];
    }
  /** A step of a flow's walk is shown. */
  | {
      readonly for: "step";
      readonly topic: Topic;
      readonly card: string;
      /** From 0. */
      readonly step: number;
      readonly evidence: KeptEvidence;
    }
  | { readonly for: "fact"; readonly topic: Topic; readonly card: string; readonly guided: Guided }
  /** Whether to go on with a long list of people. */
  | { readonly for: "further"; readonly card: string; readonly looks: readonly LaterLook[] }
  | {
      readonly for: "caseConfirmation";
      readonly card: string;
      readonly draft: CaseOnHold;
      /** What was said beside it, masked: whether it is to be added was asked. */
      readonly offered?: string;
    }
  | { readonly for: "caseSentence"; readonly draft: CaseOnHold }
  /** Whether to delete what is kept of the person. */
  | { readonly for: "dataDeletion"; readonly card: string }
  /** Whether the person's case is to be withdrawn, is solved, and how the help was. */
  | { readonly for: "caseWithdrawal" | "caseSolved" | "caseRating"; readonly caseId: string };

/** The guided questions so far: going back drops the last answer and judges anew. */
export interface Guided {
  /** What was known before the first question. */
  readonly start: KeptEvidence;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  /** The question that is open now. */
  readonly question: string;
}

/** What would be shared with an engineer, shown before it is sent. */
export interface CaseOnHold {
  readonly person?: { readonly id?: string; readonly displayName?: string };
  readonly app?: { readonly id?: string; readonly displayName?: string };
  readonly summary: readonly string[];
  readonly requestIds?: readonly string[];
  /** The cause in one line, when the summary is that of a diagnosis. */
  readonly finding?: string;
  readonly sentence?: string;
  /** The same for an engineer, where it was found by evidence. */
  readonly found?: Pick<
    CaseDraft,
    "summary" | "evidence" | "diagnosis" | "notRead" | "logEntryIds" | "jobIds"
  >;
}
