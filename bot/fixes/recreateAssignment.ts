import { valueOf } from "../diagnosis";
import { notDone } from "./notDone";
import { pages } from "./pages";
import {
  type Fix,
  type FixHands,
  type FixOutcome,
  type KeptAssignment,
  type WriteAnswer,
} from "./port";

/** Waits between the attempts to give back what was taken, in milliseconds. */
const pauses = [300, 1_000, 3_000] as const;

/**
 * Removes a person's assignment and makes the same again: the remedy for a record that the service
 * does not honour (seed document "not effectively entitled"). The old one is written down before it is
 * removed; from then on the same role is owed to the person, whatever happens in between.
 */
export const recreateAssignment: Fix = {
  id: "recreateAssignment",
  permission: "AppRoleAssignment.ReadWrite.All",
  reach: "person",
  seenIn: "log",
  doc: pages.noUsersProvisioned,
  plan(evidence, _cause, { app, person }) {
    // That of a group concerns all its members: for them it stays work by hand.
    if (valueOf(evidence, "assignment")?.path !== "direct" || person === undefined)
      return undefined;
    return { fix: "recreateAssignment", app, person };
  },
  async carryOut({ app, person }, hands) {
    if (person === undefined) return { state: "notDone", why: "noAssignment" };
    const found = await hands.tenant.assignments(app.id, person.id);
    if (found.state !== "done") return notDone(found);
    const [old, ...others] = found.value;
    if (old === undefined) return { state: "notDone", why: "noAssignment" };
    if (others.length > 0) return { state: "notDone", why: "severalAssignments" };
    await hands.keep(old);
    return exchange(app.id, old, hands);
  },
  async afterCrash({ app }, hands) {
    const { kept } = hands;
    // Nothing was written down, so nothing was taken.
    return kept === undefined
      ? { state: "notDone", why: "interrupted" }
      : exchange(app.id, kept, hands);
  },
};

/** Removes and makes again. Removing by id does the same however often it is asked for. */
async function exchange(appId: string, old: KeptAssignment, hands: FixHands): Promise<FixOutcome> {
  for (let attempt = 0; ; attempt++) {
    const removed = await hands.tenant.unassign(appId, old.id);
    if (removed.state === "done" || removed.state === "notFound") {
      return giveBack(appId, old, hands);
    }
    if (removed.state !== "unknown") return refused(appId, old, hands, removed);
    const pause = pauses[attempt];
    if (pause === undefined) return { state: "owed", requestIds: removed.requestIds };
    await hands.wait(pause);
  }
}

/** Graph would not remove it; but an earlier attempt may have. */
async function refused(
  appId: string,
  old: KeptAssignment,
  hands: FixHands,
  answer: WriteAnswer<unknown>,
): Promise<FixOutcome> {
  if (hands.kept === undefined) return notDone(answer);
  switch (await look(appId, old, hands)) {
    case "old":
      return notDone(answer);
    case "new":
      return { state: "done" };
    case "missing":
      return giveBack(appId, old, hands);
    case "unread":
      return { state: "owed", requestIds: answer.requestIds };
  }
}

async function look(
  appId: string,
  { id, appRoleId, principalId }: KeptAssignment,
  { tenant }: FixHands,
): Promise<"old" | "new" | "missing" | "unread"> {
  const found = await tenant.assignments(appId, principalId);
  if (found.state !== "done") return "unread";
  if (found.value.some((one) => one.id !== id && one.appRoleId === appRoleId)) return "new";
  return found.value.some((one) => one.id === id) ? "old" : "missing";
}

/** Makes the same assignment again, a few times; what then is still missing is owed. */
async function giveBack(appId: string, old: KeptAssignment, hands: FixHands): Promise<FixOutcome> {
  const { appRoleId, principalId } = old;
  for (let attempt = 0; ; attempt++) {
    const made = await hands.tenant.assign(appId, { appRoleId, principalId });
    if (made.state === "done") return { state: "done", requestIds: made.requestIds };
    // A lost answer, or "it exists already": only looking tells.
    if ((await look(appId, old, hands)) === "new") return { state: "done" };
    const pause = pauses[attempt];
    if (pause === undefined || made.state === "denied") {
      const { requestIds } = made;
      if (made.state !== "refused") return { state: "owed", requestIds };
      return { state: "owed", code: made.code, message: made.message, requestIds };
    }
    await hands.wait(pause);
  }
}
