import { createFeedbackCounts } from "../feedback/feedbackCounts";
import { type Command } from "./command";

/** `feedback`: how often answers helped, by cause. */
export const feedback: Command = {
  name: "feedback",
  about: "list how often answers helped, by cause",
  help: [
    "Usage: feedback [--json]",
    "",
    'Counts the buttons "This solved it" and "This did not help" under answers, by the cause that the',
    "answer led with; who pressed them is not kept. The causes with the most feedback come first.",
    'With --json: {"cause","solved","didNotHelp"} per cause. Exit code 1 when there is none.',
  ],
  async run({ args, json, openStore, out, err }) {
    if (args.length > 0) {
      err("feedback: usage: feedback [--json]");
      return 2;
    }
    const opened = await openStore();
    if (opened.state === "unusable") {
      err(`feedback: ${opened.problem}`);
      return 1;
    }
    const counts = await createFeedbackCounts(opened).read();
    await opened.store.close();
    for (const one of counts)
      out(
        json
          ? JSON.stringify(one)
          : `${one.cause}  solved ${one.solved}  did not help ${one.didNotHelp}`,
      );
    if (counts.length === 0) err("feedback: nothing found");
    return counts.length === 0 ? 1 : 0;
  },
};
