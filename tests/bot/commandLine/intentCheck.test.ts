import { intentCheck } from "../../../bot/commandLine/intentCheck";
import { intentCheckOf } from "../../../bot/intentService";
import {
  type Completion,
  completionOf,
  startChatCompletions,
} from "../../builders/chatCompletions";
import { settingsOf } from "./context";

const log = { debug: () => 0, info: () => 0, warn: () => 0, error: () => 0 };
let service: Awaited<ReturnType<typeof startChatCompletions>>;
let answer: Completion;
beforeAll(async () => {
  service = await startChatCompletions(() => answer);
});
afterAll(() => service.close());

const checked = (env: Record<string, string>) =>
  intentCheck(intentCheckOf(settingsOf({ STORE: "memory:", ...env }), { log }));
const set = (): Record<string, string> => ({
  AZURE_OPENAI_ENDPOINT: service.url,
  AZURE_OPENAI_DEPLOYMENT: "small",
});

it("says nothing where no model is asked", async () => {
  expect(await checked({})).toEqual([]);
});

it.each<[string, Completion, boolean, RegExp]>([
  [
    "that it answers",
    completionOf({ first: "general_not_provisioned", second: "none", sure: true }),
    true,
    /answers in time/,
  ],
  ["that it refuses", { status: 401 }, false, /refuses to answer \(401\)/],
  ["that it is too busy", { status: 429 }, false, /too busy/],
  ["that it keeps to no schema", completionOf("Hello!"), false, /something else than the schema/],
  ["that it fails", { status: 500 }, false, /does not answer \(500\)/],
])("says %s", async (_, given, ok, detail) => {
  answer = given;
  const [check] = await checked(set());
  expect(check).toMatchObject({ ok, detail: expect.stringMatching(detail) as string });
  expect(check?.fix === "").toBe(ok);
});
