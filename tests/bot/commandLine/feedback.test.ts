import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { feedback } from "../../../bot/commandLine/feedback";
import { createFeedbackCounts } from "../../../bot/feedback/feedbackCounts";
import { openSqliteStore } from "../../../bot/store/sqlite";
import { run } from "./context";

const folder = mkdtempSync(path.join(os.tmpdir(), "feedback-"));
const env = { STORE: `sqlite:${path.join(folder, "store.db")}` };
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("says that there is none, and what is wrong use", async () => {
  const ran = await run(feedback, { env });
  expect([ran.code, ran.out, ran.err]).toEqual([1, [], ["feedback: nothing found"]]);
  expect((await run(feedback, { env, args: ["--x"] })).code).toBe(2);
});

it("lists the counts by cause, for scripts and for people", async () => {
  const store = openSqliteStore(path.join(folder, "store.db"));
  await createFeedbackCounts({ store }).count("a", { cause: "notAssigned", helped: true });
  await store.close();
  expect((await run(feedback, { env })).json()).toEqual([
    { cause: "notAssigned", solved: 1, didNotHelp: 0 },
  ]);
  const { out, code } = await run(feedback, { env, json: false });
  expect([code, out]).toEqual([0, ["notAssigned  solved 1  did not help 0"]]);
});
