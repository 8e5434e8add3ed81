import { type Cause, diagnose, type Family, type Finding } from "../bot/diagnosis";
import { type TextKey } from "../bot/languages";
import { writer } from "../cards/writer";
import { ownerTexts } from "../cards/outlook";
import { type ShownCard } from "./conversation";
import { leaverLine } from "./forLeaver";
import { evidenceOf } from "./keptEvidence";
import { leadOf } from "./leadOf";
import { ownAct, whoLooks } from "./tellWho";
import { type Turn } from "./turn";

/** What a family of causes comes down to, for who knows none of its words. */
const meanings: Readonly<Record<Family, TextKey>> = {
  provisioned_ok: "meaningDone",
  already_in_sync: "meaningDone",
  not_evaluated_yet: "meaningWaiting",
  initial_cycle_running: "meaningWaiting",
  not_started_or_off: "meaningSetUp",
  out_of_scope_filter: "meaningNotChosen",
  not_assigned: "meaningNotChosen",
  nested_group: "meaningNotChosen",
  default_access_role: "meaningRole",
  not_effectively_entitled: "meaningNotChosen",
  soft_deleted_or_disabled: "meaningSwitchedOff",
  unsupported_object: "meaningNotChosen",
  missing_required_attribute: "meaningDetails",
  invalid_attribute_value: "meaningDetails",
  expression_wrong_value: "meaningDetails",
  matching_property_empty: "meaningDetails",
  duplicate_target: "meaningTwice",
  duplicate_source: "meaningTwice",
  manager_reference: "meaningDetails",
  role_mapping: "meaningSetUp",
  quarantine: "meaningSetUp",
  invalid_credentials: "meaningSetUp",
  insufficient_rights: "meaningSetUp",
  tenant_policy: "meaningSetUp",
  network: "meaningRefused",
  target_throttled: "meaningRefused",
  target_server_error: "meaningRefused",
  target_rejected_request: "meaningRefused",
  target_object_missing: "meaningSetUp",
  schema_mismatch: "meaningSetUp",
  licensing: "meaningFull",
  agent_or_ldap: "meaningSetUp",
  hr_change_not_tracked: "meaningWaiting",
  deletion_guard: "meaningHeldBack",
  other: "meaningOther",
};

/**
 * What a card means in other words, and who acts: for the person concerned in plain ones, for others with
 * the sentence that the person reads. Asked again at once it says that it has no simpler ones.
 */
export function meaningOf(turn: Turn, shown: ShownCard): readonly string[] {
  const { finding, cause } = leadOf(turn, shown);
  const app = shown.names.app ?? turn.text("someApp");
  const isTold = cause !== undefined || isLookedAt(shown);
  const line =
    ofLeaver(turn, shown) ?? turn.text(isTold ? keyOf(cause) : "meaningOnceMore", { app });
  if (cause === undefined || !saysMeaning(turn)) return [line];
  const late = whoLooks(turn, cause.owner, finding, app);
  if (turn.audience.role === "employee")
    return [line, late ?? turn.text(ownAct(cause.owner), { app })];
  const key = cause.owner === "nobody" ? "actNobody" : ownerTexts[cause.owner];
  const who = late ?? turn.text(key, { app, target: app });
  return [line, ...asRead(turn, shown, finding), who];
}

/** That an account is in order is no good news of somebody who left. */
function ofLeaver(turn: Turn, { topic, evidence }: ShownCard): string | undefined {
  if (topic.flow !== "leavers" || evidence === undefined) return undefined;
  return leaverLine(turn, topic, diagnose(evidenceOf(evidence), turn.ports.causes));
}

/** Whether somebody was looked up and nothing was found: cards of steps and groups say other things. */
function isLookedAt({ topic, evidence, language }: ShownCard): boolean {
  return evidence !== undefined && language !== undefined && topic.everybody !== true;
}

function keyOf(cause: Cause | undefined): TextKey {
  if (cause === undefined) return "meaningNothing";
  // What is overdue for everybody is not waited for any more.
  if (cause.family === "not_evaluated_yet" && cause.tone === "blocked") return "meaningSetUp";
  return meanings[cause.family];
}

/** Whether the meaning was said, rather than that there are no simpler words. */
function saysMeaning({ said }: Turn): boolean {
  return said.some((key) => key !== "meaningOnceMore" && key.startsWith("meaning"));
}

/** The sentence for the person concerned, where the evidence for its words is still kept. */
function asRead(turn: Turn, { evidence }: ShownCard, finding: Finding | undefined): string[] {
  if (evidence === undefined || finding === undefined) return [];
  const { say } = writer(evidenceOf(evidence), turn.audience);
  const words = turn.audience.language.cause(finding.cause);
  return [turn.text("meaningAsRead", { line: say(words.employeeLine, finding.values) })];
}
