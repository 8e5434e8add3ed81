import { diagnosisOf, type Reply, type RunningApp, startApp } from "../builders/chat";
import { demoAnswers, demoPastes } from "./demoPastes";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

it.each(Object.entries(demoPastes))("%s comes first in the chat", async (cause, text) => {
  const chat = await app.chat("helpdesk");
  const replies = await chat.say(text);
  expect(replies).toHaveLength(1);
  expect(diagnosisOf(replies)).toMatchObject({ cause });
});

it.each(Object.entries(demoAnswers))("%s comes of the answers", async (cause, told) => {
  app.tenant.withhold(told.withheld);
  const chat = await app.chat("helpdesk");
  let replies: Reply[] = [];
  for (const line of told.lines) replies = await chat.say(line);
  app.tenant.withhold([]);
  expect(diagnosisOf(replies)).toMatchObject({ cause, source: "answers" });
});
