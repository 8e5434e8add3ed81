import { createCaseStore } from "../../../bot/cases/caseStore";
import { createFeedbackCounts } from "../../../bot/feedback/feedbackCounts";
import { createIncidentFollowers } from "../../../bot/incidents/incidentFollowers";
import { createIncidentStore } from "../../../bot/incidents/incidentStore";
import { keptByNewer } from "../../../bot/telemetry/keptByNewer";
import { openMemoryStore } from "../../../bot/store/memory";
import { type DocumentStore } from "../../../bot/store/port";
import { createLogger } from "../../../bot/telemetry";

const nothing = (): Promise<void> => Promise.resolve();

/** What an older program does with a document of a newer one beside it: nothing, or it says so. */
it.each<[string, string, (store: DocumentStore) => Promise<unknown>]>([
  [
    "a count of feedback",
    "feedback/notAssigned",
    (store) => createFeedbackCounts({ store }).count("key", { cause: "notAssigned", helped: true }),
  ],
  [
    "an incident",
    "incidents/a",
    (store) =>
      createIncidentStore(store).change("incidents/a", () => ({ appId: "a", nextAt: 0 }) as never),
  ],
  [
    "who follows one",
    "incidentFollowers/a-1/b",
    (store) => createIncidentFollowers(store, { now: () => 5 }).dismiss("a-1", nothing),
  ],
  [
    "a case",
    "cases/case-1001",
    async (store) => {
      const change = createCaseStore(store).change("case-1001", "key", () => {
        throw new Error("it was read");
      });
      await expect(change).rejects.toMatchObject({ name: "KeptByNewerVersion" });
    },
  ],
])("%s is left as it is", async (_, key, touch) => {
  const store = openMemoryStore();
  const newer = { schema: 99, unheard: "of", route: "embedded", conversation: "c" };
  await store.write(key, newer, "any");
  await touch(store);
  expect((await store.read(key))?.value).toEqual(newer);
});

it("is named in the log, where no message of an error is", () => {
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line) };
  const log = createLogger({ format: "json", level: "error", destination });
  log.error("turnFailed", { error: keptByNewer("The case") });
  expect(lines.join("")).toContain('"name":"KeptByNewerVersion"');
});
