import { type Button } from "../cards/actions";
import { type TextKey } from "../bot/languages";
import { readApplications } from "./applications";
import { type Asking } from "./asking";
import { intentFlows } from "./flows/intentFlows";
import { identify } from "./identify";
import { type Sentence } from "./sentence";
import { choiceButtons, humanButton, offer, type Turn } from "./turn";
import { type IntentName } from "./understanding/recognition";
import { understandingEntity } from "./understandingEntity";
import { bareText, isLabel } from "./writtenLabel";

type FlowIntent = Exclude<IntentName, "talk_to_human" | "smalltalk" | "out_of_scope">;

/** What each kind of problem is called on a button. */
const labels: Readonly<Record<FlowIntent, TextKey>> = {
  general_not_provisioned: "problemGeneral",
  cloud_hr_single_user: "problemCloudHr",
  not_starting: "problemNotStarting",
  users_skipped: "problemSkipped",
  quarantine: "problemQuarantine",
  credentials: "problemCredentials",
  failed_attribute: "problemAttribute",
  duplicate_match: "problemDuplicate",
  group_provisioning: "problemGroups",
  slow_or_wait: "problemSlow",
  deprovisioning: "problemLeaver",
  throttling_or_target_error: "problemTarget",
};

/** More than this is no choice; and what is much less likely than the best one is no candidate. */
const mostProblems = 3;
const leastShare = 0.25;
const leastScore = 0.25;

const isFlowIntent = (intent: IntentName): intent is FlowIntent =>
  intentFlows[intent] !== undefined;

/** The problems that are worth a button, the likeliest first; two at least. */
function candidates({ intents }: Sentence): FlowIntent[] {
  const inScope = intents.filter(({ intent }) => isFlowIntent(intent));
  const best = inScope[0]?.score ?? 0;
  return inScope
    .filter(({ score }, at) => at < 2 || score >= best * leastShare)
    .slice(0, mostProblems)
    .flatMap(({ intent }) => (isFlowIntent(intent) ? [intent] : []));
}

/** Asks which of the likely problems it is; false where none is likely enough for a button. */
export function chooseProblem(turn: Turn, said: Sentence): boolean {
  const best = said.intents.find(({ intent }) => isFlowIntent(intent));
  if (said.decision !== "choose" || best === undefined || best.score < leastScore) return false;
  const card = turn.ports.newId();
  const intents = candidates(said);
  turn.conversation.asking = { for: "problem", card, intents, topic: { flow: "general" } };
  const titles = intents.map((intent) => turn.text(labels[intent]));
  const others: Button[] = [
    { title: turn.text("noneOfThese"), data: { action: "choose", card, choice: "none" } },
    humanButton(turn, card),
  ];
  offer(turn, [turn.text("problemWhich")], [...choiceButtons(card, titles), ...others], {
    entities: [understandingEntity(said)],
  });
  return true;
}

/** Goes on with the chosen problem; `none` of them is the general one. */
export async function problemChosen(
  turn: Turn,
  asking: Extract<Asking, { for: "problem" }>,
  choice: string,
): Promise<void> {
  const intent = asking.intents[Number(choice)];
  const flow = (intent === undefined ? undefined : intentFlows[intent]) ?? "general";
  const apps = await readApplications(turn.ports);
  await identify(turn, { ...asking.topic, flow }, { app: { fits: "none" } }, apps);
}

/** The button that a written answer names: its number, its words or their beginning. */
export function writtenProblem(
  turn: Turn,
  { intents }: Extract<Asking, { for: "problem" }>,
  text: string,
): string | undefined {
  const bare = bareText(text);
  const number = /^#?(\d)[.)]?$/.exec(bare)?.[1];
  if (number !== undefined) return intents[Number(number) - 1] && String(Number(number) - 1);
  if (isLabel(turn, text, "noneOfThese")) return "none";
  const at = intents.findIndex(
    (intent) => isFlowIntent(intent) && isLabel(turn, text, labels[intent]),
  );
  return at === -1 ? undefined : String(at);
}
