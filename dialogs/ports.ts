import { type CaseBook } from "../bot/cases/port";
import { type Cause, type Question } from "../bot/diagnosis";
import { type FixCatalogue } from "../bot/fixes/port";
import { type Directory, type EvidenceSource, type Groups } from "../bot/graph/port";
import { type IncidentBook } from "../bot/incidents/port";
import { type PasteReader } from "../bot/logs/port";
import { type Recogniser } from "./understanding/recognition";

/** What the dialogs are given: knowledge, and the outside through ports. */
export interface DialogPorts {
  readonly causes: readonly Cause[];
  readonly questions: readonly Question[];
  readonly directory: Directory;
  readonly groups: Groups;
  readonly evidence: EvidenceSource;
  readonly paste: PasteReader;
  readonly recogniser: Recogniser;
  /** Replaces passwords and keys; says whether it did. */
  readonly mask: (text: string) => { readonly text: string; readonly masked: boolean };
  readonly cases: CaseBook;
  readonly incidents: IncidentBook;
  readonly fixes: FixCatalogue;
  /** Minutes within which somebody usually takes a case. */
  readonly takeMinutes: number;
  /** The work's result, or `late` when it takes longer than a person should wait for a turn. */
  readonly inTime: <T>(work: Promise<T>) => Promise<T | "late">;
  /** A fresh id of letters and digits, for cards and tickets. */
  readonly newId: () => string;
  /** Whether people sign in to the bot in Teams and in the web chat, and how the portal knows who one is. */
  readonly signIn: {
    readonly teams: boolean;
    readonly webChat: boolean;
    readonly portal: "chosen" | "signedIn";
  };
  /** Opens the chat of a person with the bot, where the channel has such a link. */
  readonly ownChat?: string;
  /** Base of the admin center, such as `https://entra.microsoft.com`. */
  readonly adminCenter: string;
  /** IANA zone in which times are written for whose device names none. */
  readonly timeZone: string;
}
