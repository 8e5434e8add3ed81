import { send } from "../../../bot/commandLine/send";
import { type RunningApp, startApp } from "../../builders/chat";
import { run } from "./context";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const question = "Why is Audrey Oliver not in Salesforce?";

it("prints each reply activity as one line of JSON", async () => {
  const ran = await run(send, { args: ["--to", app.url, "--as", "helpdesk", question] });
  expect(ran.code).toBe(0);
  expect(ran.json()).toMatchObject([
    {
      type: "message",
      entities: expect.arrayContaining([
        expect.objectContaining({ type: "diagnosis", cause: "outOfScopeByFilter" }),
      ]) as unknown,
    },
  ]);
});

it("takes the words of an unquoted text, and prints the text alone without --json", async () => {
  const args = ["--as", "helpdesk", ...question.split(" "), "--to", app.url];
  const ran = await run(send, { args, json: false });
  expect(ran.out.join("\n")).toContain("Audrey Oliver · Salesforce");
});

it("is the person whose id is given", async () => {
  const audrey = app.tenant.personas.find(({ displayName }) => displayName === "Audrey Oliver");
  const as = `employee:${audrey?.userId ?? ""}`;
  const ran = await run(send, {
    args: ["--to", app.url, "--as", as, "Why am I not in Salesforce?"],
  });
  expect(ran.out.join("\n")).toContain("Your Salesforce account");
});

it.each([
  ["no address", ["--as", "helpdesk", "hello"]],
  ["no role", ["--to", "http://127.0.0.1:1", "hello"]],
  ["an unknown role", ["--to", "http://127.0.0.1:1", "--as", "king", "hello"]],
  ["no text", ["--to", "http://127.0.0.1:1", "--as", "helpdesk"]],
  ["something that is no address", ["--to", "here", "--as", "helpdesk", "hello"]],
])("with %s is wrong use", async (_, args) => {
  const ran = await run(send, { args });
  expect([ran.code, ran.out]).toEqual([2, []]);
  expect(ran.err.join()).toContain("usage");
});

it("says when nobody answers there", async () => {
  const ran = await run(send, {
    args: ["--to", "http://127.0.0.1:9", "--as", "helpdesk", "hello"],
  });
  expect(ran.code).toBe(1);
  expect(ran.err).toEqual(["send: nobody answers at http://127.0.0.1:9"]);
});

it("says when nobody has this id", async () => {
  const ran = await run(send, { args: ["--to", app.url, "--as", "employee:nobody", "hello"] });
  expect(ran.code).toBe(1);
  expect(ran.err.join()).toContain("403");
});
