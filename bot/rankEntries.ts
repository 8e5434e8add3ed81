import { judgeEntry } from "./commandLine/judgeEntry";
import { startTally } from "./commandLine/triageTally";
import { judgedByKey } from "./logs/triage";
import { type RankEntries } from "./logs/port";

/** Ranks entries in the chat exactly as the command `triage` does. */
export const rankEntries: RankEntries = (entries) => {
  const at = new Date().toISOString();
  const judge = judgedByKey((entry) => judgeEntry(entry, at));
  const tally = startTally();
  for (const entry of entries) tally.add(entry, judge(entry));
  return tally.groups();
};
