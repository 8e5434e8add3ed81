import { type Evidence, type FactName } from "../../bot/diagnosis";
import { type TextKey } from "../../bot/languages";
import { type FlowId } from "../topic";

/** One step of a walk: what to do, and what it is for in other words. */
export interface WalkStep {
  readonly text: TextKey;
  readonly meaning: TextKey;
}

/** A way to the cause: whom it needs, and the order in which facts are asked when none can be read. */
export interface Flow {
  readonly id: FlowId;
  /** How the person is asked for. */
  readonly askPerson: TextKey;
  /**
   * Facts in the order of the flow. Within a stage the question that tells the remaining causes
   * apart best comes first; a later stage begins when an earlier one has nothing left to ask.
   */
  readonly stages: readonly (readonly FactName[])[];
  /**
   * What is said of an application whose job explains nothing, before the person is asked for: the
   * answer itself where nobody need be named. `{steadyAt}`, `{fromAt}` and `{toAt}` are its last and
   * next cycle.
   */
  readonly whenFine?: readonly TextKey[];
  /** Steps that are gone through one after the other behind `whenFine`, forwards and back. */
  readonly walk?: readonly WalkStep[];
  /** What the question itself told, used where it cannot be read: "users are skipped". */
  readonly told?: Partial<Evidence["facts"]>;
}
