/* eslint-disable @typescript-eslint/no-require-imports -- an import would load all of them always */
import type * as audit from "./audit";
import type * as backup from "./backup";
import { type Command } from "./command";
import type * as doctor from "./doctor";
import type * as evaluate from "./evaluate";
import type * as explain from "./explain";
import type * as feedback from "./feedback";
import type * as restore from "./restore";
import type * as send from "./send";
import type * as triage from "./triage";
import type * as understand from "./understand";

/**
 * All commands by their names, in the order in which they are listed. Each is loaded when it is asked
 * for: together they take longer to load than most take to run.
 */
export const commands: ReadonlyMap<string, () => Command> = new Map([
  ["triage", () => (require("./triage") as typeof triage).triage],
  ["explain", () => (require("./explain") as typeof explain).explain],
  ["understand", () => (require("./understand") as typeof understand).understand],
  ["evaluate", () => (require("./evaluate") as typeof evaluate).evaluate],
  ["doctor", () => (require("./doctor") as typeof doctor).doctor],
  ["send", () => (require("./send") as typeof send).send],
  ["audit", () => (require("./audit") as typeof audit).audit],
  ["feedback", () => (require("./feedback") as typeof feedback).feedback],
  ["backup", () => (require("./backup") as typeof backup).backup],
  ["restore", () => (require("./restore") as typeof restore).restore],
]);
