import { WebSocket } from "ws";

import { type Chat, type RunningApp, said, startApp } from "../builders/chat";
import { startProduction, type TeamsPerson, wordsOf } from "../builders/teams";

interface Window {
  /** The types of the bot's activities that it was shown since it was opened. */
  readonly shown: readonly string[];
  /** Says that its person writes; resolves with the status. */
  typing(): Promise<number>;
}

/** An open window of a chat. */
async function windowOf({ url }: RunningApp, { token }: Chat): Promise<Window> {
  const post = (path: string, body: object): Promise<Response> =>
    fetch(new URL(`/v3/directline/conversations${path}`, url), {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const opened = (await (await post("", {})).json()) as Record<string, string>;
  const socket = new WebSocket(opened["streamUrl"] ?? "");
  const shown: string[] = [];
  socket.on("message", (frame: Buffer) => {
    if (frame.length === 0) return;
    const { activities } = JSON.parse(frame.toString("utf8")) as { activities: Shown[] };
    shown.push(...activities.filter(({ from }) => from.role === "bot").map(({ type }) => type));
  });
  await new Promise((resolve) => socket.once("open", resolve));
  const path = `/${opened["conversationId"] ?? ""}/activities`;
  return { shown, typing: async () => (await post(path, { type: "typing" })).status };
}

interface Shown {
  readonly type: string;
  readonly from: { readonly role: string };
}

const countOf = (types: readonly string[]): number =>
  types.filter((type) => type === "typing").length;

async function soon(isSo: () => boolean): Promise<boolean> {
  for (let look = 0; look < 200 && !isSo(); look++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return isSo();
}

it("in the portal either side sees that the other one writes, and nothing of it is kept", async () => {
  const app = await startApp();
  const engineer = await app.chat("engineer");
  const person = await app.chat("employee");
  await engineer.say("help");
  await person.say("talk to a person");
  await person.press("Send");
  await engineer.until((messages) => said(messages).includes("A new case"));
  await engineer.tap("Take");
  await person.until((messages) => said(messages).includes("has your case"));
  const [theirs, ours] = [await windowOf(app, person), await windowOf(app, engineer)];
  await soon(() => theirs.shown.length > 0 && ours.shown.length > 0);
  const before = await app.documents();
  const [theirsBefore, oursBefore] = [countOf(theirs.shown), countOf(ours.shown)];
  // Nobody is shown more than one in three seconds.
  expect(await Promise.all([ours.typing(), ours.typing(), ours.typing()])).toEqual([200, 200, 200]);
  expect(await soon(() => countOf(theirs.shown) === theirsBefore + 1)).toBe(true);
  expect(await theirs.typing()).toBe(200);
  expect(await soon(() => countOf(ours.shown) === oursBefore + 1)).toBe(true);
  expect(await app.documents()).toEqual(before);
  expect((await person.all()).map(({ type }) => type)).not.toContain("typing");
  await app.stop();
}, 30_000);

it("in Teams, in the chats of the two with the bot", async () => {
  const app = await startProduction();
  const [person, priya] = [
    app.person("employee", "Jonas Weber"),
    app.person("engineer", "Priya Raman"),
  ];
  const heard = ({ chat }: TeamsPerson): string => wordsOf(app.service.said(chat));
  const typed = ({ chat }: TeamsPerson): number =>
    countOf(app.service.said(chat).map(({ type }) => type));
  const press = async (who: TeamsPerson, title: string): Promise<void> => {
    const cards = app.service.said(who.chat).flatMap(({ attachments = [] }) => attachments);
    const actions = cards.flatMap(({ content }) => (content as Card).actions ?? []);
    await who.post({ value: actions.findLast((one) => one.title === title)?.data });
  };
  await priya.say("hello");
  await person.say("talk to a person");
  await press(person, "Send");
  expect(await soon(() => heard(priya).includes("A new case"))).toBe(true);
  await press(priya, "Take");
  expect(await soon(() => heard(person).includes("Priya Raman has your case"))).toBe(true);
  // The bot's own work shows itself the same way.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const before = typed(person);
  expect(await priya.post({ type: "typing", id: undefined })).toBe(200);
  expect(await priya.post({ type: "typing", id: undefined })).toBe(200);
  expect(await soon(() => typed(person) === before + 1)).toBe(true);
  expect(typed(person)).toBe(before + 1);
  await app.stop();
}, 30_000);

interface Card {
  readonly actions?: readonly { readonly title: string; readonly data?: unknown }[];
}
