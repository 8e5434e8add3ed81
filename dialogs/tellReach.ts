import { type Finding } from "../bot/diagnosis";
import { readApplications } from "./applications";
import { type ShownCard } from "./conversation";
import { type Topic } from "./topic";
import { isOfEverybody, leadOf } from "./leadOf";
import { evidenceOf } from "./keptEvidence";
import { look } from "./look";
import { jobStandsStill } from "./standsStill";
import { type Turn } from "./turn";
import { askApplication } from "./whichApplication";

/**
 * For how many it is as a card says. Whoever may ask about others is shown everybody of the application,
 * counted; an employee only whether it lies in what all share. Lines to say beside the card, or none
 * where it was answered.
 */
export async function tellReach(turn: Turn, shown: ShownCard): Promise<readonly string[]> {
  const app = shown.names.app ?? turn.text("someApp");
  const { ofMany = false, ...alone } = shown;
  const { finding } = leadOf(turn, alone);
  const isOfAll = finding !== undefined && isOfEverybody(finding);
  if (turn.audience.role === "employee")
    return [turn.text(isOfAll ? "reachAll" : "reachOwn", { app })];
  // Counted is what the log has: of a job that stands still, not those who wait.
  const isUnseen = waitUnseen(shown, finding);
  if (ofMany) {
    const further = isUnseen ? [turn.text("manyWaitsUnseen", { app })] : shown.summary;
    return [...(isOfAll ? [turn.text("reachAll", { app })] : []), ...further];
  }
  const wants = isUnseen ? { wants: { of: "people" } as const } : {};
  const everybody: Topic = { flow: "general", everybody: true, ...wants };
  const { app: known } = shown.topic;
  if (known !== undefined && known.id !== "") {
    delete turn.conversation.asking;
    await look(turn, { ...everybody, app: known });
  } else {
    const apps = await readApplications(turn.ports);
    askApplication(turn, everybody, turn.text("reachWhich"), apps);
  }
  return [];
}

/** Whether those who wait leave nothing in the log, because the job of the card does not get to them. */
function waitUnseen({ evidence }: ShownCard, finding: Finding | undefined): boolean {
  const isBlocked = finding?.cause.tone === "blocked" && isOfEverybody(finding);
  return isBlocked || (evidence !== undefined && jobStandsStill(evidenceOf(evidence)));
}
