import { type LogOutcome, logOutcome } from "../../../bot/causes/logOutcome";
import { evidence, type Told } from "../../builders/evidence";

it.each<[string, Told, LogOutcome]>([
  ["nobody looked", {}, "unread"],
  ["it could not be read", { not: { entry: "noPermission" } }, "unread"],
  ["nobody could tell", { not: { entry: "cannotTell" } }, "unclear"],
  ["an entry was cut before its status", { entry: { status: "unknown" } }, "unclear"],
  [
    "cut, and its flags are open",
    { entry: { status: "unknown" }, flags: { assigned: true } },
    "unclear",
  ],
  ["no entry", { not: { entry: "notFound" } }, "none"],
  ["created", { entry: { status: "success", action: "create" } }, "written"],
  ["written with a warning", { entry: { status: "warning", action: "update" } }, "written"],
  ["disabled", { entry: { status: "success", action: "disable" } }, "removed"],
  ["deleted", { entry: { status: "success", action: "delete" } }, "removed"],
  ["a delete is staged", { entry: { status: "success", action: "stagedDelete" } }, "held"],
  ["too many deletes", { errorCode: "TooManyDeletes" }, "held"],
  ["nothing to export", { skipReason: "RedundantExport" }, "inSync"],
  ["nothing to export, with space around", { skipReason: " RedundantExport " }, "inSync"],
  [
    "a skip reason counts before a code",
    { skipReason: "RedundantExport", errorCode: "Conflict" },
    "inSync",
  ],
  ["a failure", { entry: { status: "failure" } }, "failed"],
  [
    "a failure, although a flag says False",
    { entry: { status: "failure" }, flags: { inScope: false } },
    "failed",
  ],
  ["not entitled", { skipReason: "NotEffectivelyEntitled" }, "gated"],
  ["a flag says False", { entry: {}, flags: { role: false } }, "gated"],
  ["flags alone, all open", { flags: { active: true } }, "gated"],
  ["another skip reason", { entry: {}, skipReason: "SomethingElse" }, "failed"],
  ["skipped, and why is not to be had", { entry: {} }, "gated"],
  ["skipped, and why can be asked", { entry: {}, not: { skipReason: "notAsked" } }, "skipped"],
  ["a message of success", { errorText: "The account was created successfully." }, "written"],
  ["a message that nothing is to be done", { errorText: "There was nothing to export" }, "inSync"],
  ["a message of trouble", { errorText: "The flange is wobbly" }, "failed"],
  ["an empty message", { errorText: "  " }, "unread"],
])("%s", (_, told, outcome) => {
  expect(logOutcome(evidence(told))).toBe(outcome);
});
