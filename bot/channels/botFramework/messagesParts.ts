import { type Logger } from "../../telemetry";
import { type Address, type Message, type TurnEngine } from "../../turns/port";
import { type RequestRate } from "../http";
import { type ArrivalOrder } from "./arrivalOrder";
import { type Proofs } from "./asker";
import { type CaseThreads } from "./caseThreads";
import { type ChannelActivity } from "./channelActivity";
import { type ChatSignIn } from "./chatSignIn";
import { type Connector } from "./connector";
import { type PictureDesk } from "./keepPictures";
import { type PersonalChats } from "./personalChats";
import { type ReadPicture } from "./readPicture";
import { type ServiceUrlRule } from "./serviceUrls";
import { type SignInInvokes } from "./signInInvokes";
import { type CallerProof } from "./verifyCaller";

/** Production's part: who may call, and whose people are answered. */
export interface ProductionCallers extends Proofs {
  verify(authorization: string | undefined, activity: ChannelActivity): Promise<CallerProof>;
}

export interface MessagesParts {
  readonly engine: Pick<TurnEngine, "accept" | "tell">;
  readonly mayServe: ServiceUrlRule;
  readonly connector: Pick<Connector, "openPersonal" | "deliver">;
  /** How often one person may write, and what is said when it was too often. */
  readonly perUser: RequestRate;
  readonly tooFast: (locale: string | undefined) => Message;
  /** How often that is said. */
  readonly notices: RequestRate;
  readonly personalChats: PersonalChats;
  /** Told that somebody writes in a conversation. Never rejects. */
  readonly heardTyping: (at: Address) => Promise<void>;
  /** Keeps what is pasted into messages; missing where nobody could open it. */
  readonly pictures?: PictureDesk;
  readonly readPicture: ReadPicture;
  /** Of the messages of a conversation: what one is prepared with takes its time. */
  readonly order: ArrivalOrder;
  /** Channel ids of hubs whose people take conversations over. */
  readonly hubs: readonly string[];
  /** Missing in local mode. */
  readonly caseThreads?: CaseThreads;
  /** Missing in local mode, where the caller counts as helpdesk. */
  readonly callers?: ProductionCallers;
  /** Takes sign-ins, where people can sign in. */
  readonly signIn?: { readonly invokes: SignInInvokes; readonly chat: ChatSignIn };
  readonly newId: () => string;
  readonly log: Logger;
}
