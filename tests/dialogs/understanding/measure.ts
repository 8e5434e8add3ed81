import {
  type IntentName,
  type Recogniser,
  type Recognition,
} from "../../../dialogs/understanding/recognition";

/** A text that somebody labelled: `alt_intents` are right as well. */
export interface LabelledText {
  readonly text: string;
  readonly intent: IntentName;
  readonly alt_intents?: readonly IntentName[];
}

/** Shares from 0 to 1. */
export interface Figures {
  readonly texts: number;
  readonly accuracy: number;
  /** A right intent is the first or second. */
  readonly firstTwo: number;
  /** Of the texts in scope. */
  readonly routed: number;
  /** Of the routed ones. */
  readonly routedRight: number;
  /** Texts in scope that are declined. */
  readonly declined: number;
  /** Of the texts out of scope: a flow begins unasked. */
  readonly ledAstray: number;
  readonly rejected: number;
}

const noFlow: ReadonlySet<IntentName> = new Set(["out_of_scope", "smalltalk", "talk_to_human"]);

/** How well a recogniser reads labelled texts. */
export async function measure(
  recogniser: Recogniser,
  rows: readonly LabelledText[],
): Promise<Figures> {
  const read = await Promise.all(
    rows.map(async (row) => ({ row, found: await recogniser.recognise({ text: row.text }) })),
  );
  const inside = read.filter(({ row }) => row.intent !== "out_of_scope");
  const outside = read.filter(({ row }) => row.intent === "out_of_scope");
  const routed = inside.filter(({ found }) => found.decision === "route");
  const decided = (decision: Recognition["decision"]) => (one: (typeof read)[number]) =>
    one.found.decision === decision;
  return {
    texts: rows.length,
    accuracy: share(read, (one) => rightAmong(one.row, one.found, 1)),
    firstTwo: share(read, (one) => rightAmong(one.row, one.found, 2)),
    routed: routed.length / inside.length,
    routedRight: share(routed, (one) => rightAmong(one.row, one.found, 1)),
    declined: share(inside, decided("reject")),
    ledAstray: share(
      outside,
      ({ found }) =>
        found.decision === "route" && !noFlow.has(found.intents[0]?.intent ?? "smalltalk"),
    ),
    rejected: share(outside, decided("reject")),
  };
}

function rightAmong(row: LabelledText, { intents }: Recognition, count: number): boolean {
  const right = new Set([row.intent, ...(row.alt_intents ?? [])]);
  return intents.slice(0, count).some(({ intent }) => right.has(intent));
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}
