/** Why Graph gave no usable answer, for the log and for `doctor`. */
export type Unavailable =
  | "deadline"
  | "network"
  | "server"
  | "badRequest"
  | "tooLarge"
  | "notJson"
  | "wrongShape"
  | "foreignLink";

/**
 * Why a read was refused. `licence` is the check for Entra ID P1, which can fail although the tenant
 * has it; `role` is a signed-in user without a reports role (both: Graph known issues).
 */
export type DeniedWhy = "permission" | "licence" | "role";

/** An expected way not to get an answer. `requestIds` are what Microsoft support asks for. */
export type Failure = (
  | { readonly state: "denied"; readonly permission: string; readonly why: DeniedWhy }
  | { readonly state: "notFound" }
  /** The cloud has no such service; nothing was asked. */
  | { readonly state: "notOffered" }
  /** Milliseconds until asking again makes sense; `overloaded`: it broke down rather than refused. */
  | { readonly state: "throttled"; readonly retryAfterMs: number; readonly overloaded?: true }
  | { readonly state: "signIn"; readonly why: "token" | "claims" | "noToken" }
  | {
      readonly state: "unavailable";
      readonly why: Unavailable;
      /** What Graph said of a bad request; untrusted text. */
      readonly said?: { readonly code: string; readonly message: string };
    }
) & { readonly requestIds: readonly string[] };

export interface Success<T> {
  readonly state: "ok";
  readonly value: T;
  readonly requestIds: readonly string[];
}

/** What a read of Graph comes to. Expected failures are values; nothing here is thrown. */
export type Outcome<T> = Success<T> | Failure;

/** Reads the value of an answer; a reader that gives undefined found another shape than agreed. */
export function mapOutcome<A, B>(
  outcome: Outcome<A>,
  read: (value: A) => B | undefined,
): Outcome<B> {
  if (outcome.state !== "ok") return outcome;
  const value = read(outcome.value);
  const { requestIds } = outcome;
  return value === undefined
    ? { state: "unavailable", why: "wrongShape", requestIds }
    : { state: "ok", value, requestIds };
}

/** The value, or undefined when there is none for whatever reason. */
export function valueOr<T>(outcome: Outcome<T>): T | undefined {
  return outcome.state === "ok" ? outcome.value : undefined;
}
