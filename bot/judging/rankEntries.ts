import { judgeEntry } from "./judgeEntry";
import { startTally } from "./triageTally";
import { objectOf } from "../logs";
import { judgedByKey } from "../logs/triage";
import { type RankEntries } from "../logs/port";

/** Ranks entries in the chat exactly as the command `triage` does, and counts whom they are about. */
export const rankEntries: RankEntries = (entries, at) => {
  const judge = judgedByKey((entry) => judgeEntry(entry, at));
  const tally = startTally();
  const objects = new Map<string | undefined, Set<string>>();
  for (const entry of entries) {
    const judged = judge(entry);
    tally.add(entry, judged);
    const cause = judged.cause ?? undefined;
    objects.set(cause, (objects.get(cause) ?? new Set()).add(objectOf(entry)));
  }
  return {
    causes: tally
      .groups()
      .map((group) => ({ ...group, objects: objects.get(group.cause)?.size ?? 0 })),
    causeOf: (entry) => judge(entry).cause ?? undefined,
  };
};
