import { type Family } from "../bot/diagnosis";
import {
  type Application,
  type AskedValue,
  type NotReadable,
  type Person,
  type PersonTerm,
} from "../bot/graph/port";
import { type PersonFact } from "./understanding/factAsked";
import { type Outlook } from "./understanding/outlook";
import { type PersonMention } from "./understanding/personMention";

export type FlowId =
  | "general"
  | "usersSkipped"
  | "notStarting"
  | "cloudHrSingleUser"
  | "quarantine"
  | "credentials"
  | "failedWrite"
  | "groups"
  | "howLong"
  | "leavers";

/** What is wanted of many, rather than the overview of an application. */
export type Wanted =
  | {
      readonly of: "people";
      /** How it ended for them; however it did when missing. */
      readonly status?: "failure" | "skipped";
      /** The cause they have, by its id, or the families it may be of. */
      readonly cause?: string;
      readonly families?: readonly Family[];
      /** Asked for who has no account: whom the log does not name is not known by it. */
      readonly missing?: true;
    }
  | { readonly of: "figures" }
  /** How the applications stand: all, or those behind the ones that were looked at (`SurveyRequest`). */
  | { readonly of: "applications"; readonly from: number; readonly ahead?: readonly string[] };

/** What the conversation is about right now. */
export interface Topic {
  readonly flow: FlowId;
  readonly person?: Person;
  /** The person as written, where the directory cannot be asked or has no account yet. */
  readonly worker?: { readonly name?: string; readonly workerId?: string };
  /** Why the person (by this term) or the application could not be looked up. */
  readonly unread?: NotReadable & { readonly term?: PersonTerm };
  readonly app?: Application;
  /** It is about a group, by its name, rather than about people. */
  readonly group?: string;
  /** It is about all people of the application rather than about one. */
  readonly everybody?: boolean;
  readonly wants?: Wanted;
  /** A value of the person that is called wrong, rather than the whole account. */
  readonly value?: AskedValue;
  /** One fact about the person, whatever the application. */
  readonly fact?: PersonFact;
  /** A mapping expression that is to be worked out with the person's values. */
  readonly expression?: string;
  /** ISO 8601: asked about what happened since then. */
  readonly since?: string;
  /** ISO 8601: of many, asked about what happened before then. */
  readonly until?: string;
  /** A time was named that was not understood. */
  readonly unreadTime?: true;
  /** The card of whom this one is compared with. */
  readonly comparedWith?: string;
  /** The rules of the application were told: whom its job takes, or what it writes. */
  readonly rules?: "filter" | "mapping";
  /** Asked what becomes of the account. */
  readonly outlook?: Outlook;
}

/** One of several things that were asked about in one message, still to be looked at. */
export interface LaterLook {
  readonly topic: Topic;
  readonly person?: PersonMention;
}
