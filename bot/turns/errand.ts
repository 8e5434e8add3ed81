import { type EffectLimits, type EffectPorts } from "./carryOut";
import { type AfterEarlier } from "./earlierTurns";
import { type Lanes } from "./lanes";
import { type PendingDocument } from "./pendingDocument";
import { type Deliver, type Tell } from "./port";
import { type TurnParts } from "./runTurn";
import { type LoadedState } from "./stateDocument";

/** An accepted activity on its way through this process. */
export interface Errand {
  pending: PendingDocument;
  /** Keys of effects that were carried out here. */
  readonly done: Set<string>;
  /** Keys of effects that were begun in this pass. */
  begun: Set<string>;
  /** Passes so far. */
  passes: number;
  /** Set when something has to be tried again. */
  failed: boolean;
  /** The way of the request that brought the activity, as long as it waits for replies. */
  readonly live: () => Deliver | undefined;
  loaded?: LoadedState | undefined;
}

export interface SeeThroughParts {
  readonly turns: TurnParts;
  readonly effects: EffectPorts;
  readonly limits: EffectLimits;
  readonly lanes: Lanes;
  readonly tell: Tell;
  /** Whether an activity is still in the hands of this process. */
  readonly holds: (pending: PendingDocument) => boolean;
  /** Waits for what other processes got earlier in the same conversation; missing where there are none. */
  readonly afterEarlier?: AfterEarlier;
}
