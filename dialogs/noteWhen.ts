import { readApplications } from "./applications";
import { type Asking } from "./asking";
import { type Sentence } from "./sentence";
import { type Turn } from "./turn";
import { sinceTime } from "./understanding/sinceTime";
import { appQuestion, askApplication } from "./whichApplication";
import { askWhichAgain, askWho } from "./whichPerson";

type AskingName = Extract<Asking, { for: "person" | "app" | "whichPerson" }>;

/** Who is asked for a name and says since when: that is kept, and the name is asked for once more. */
export async function noteWhen(
  turn: Turn,
  asking: AskingName,
  { since: words }: Sentence,
): Promise<void> {
  const since =
    words === undefined ? undefined : sinceTime(words, turn.context.now, turn.audience.timeZone);
  const topic = since === undefined ? asking.topic : { ...asking.topic, since };
  if (asking.for === "app") {
    const line = [turn.text("timeNoted"), appQuestion(turn, topic)].join("\n");
    askApplication(turn, topic, line, await readApplications(turn.ports));
  } else if (asking.for === "whichPerson") askWhichAgain(turn, { ...asking, topic });
  else {
    turn.say("timeNoted");
    askWho(turn, topic);
  }
}
