import { type ProductionApp, startProduction, type TeamsPerson, wordsOf } from "../builders/teams";

const channel = "19:engineers@thread.tacv2";
const png = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(40, 3)]);

let app: ProductionApp;
let audrey: TeamsPerson;
let priya: TeamsPerson;
let thread = "";

beforeAll(async () => {
  app = await startProduction(
    {},
    { ENGINEERS_CHANNEL: channel, PORTAL_URL: "https://help.contoso.com" },
  );
  app.service.open(channel, "channel");
  priya = app.person("engineer", "Priya Raman");
  await priya.say("hello");
  audrey = app.person("employee", "Audrey Oliver");
  await audrey.say("talk to a person");
  await press(audrey, "Send");
  await hears(channel, /Case 1001/);
  thread = [...app.service.rooms.keys()].findLast((id) => id.includes("messageid"))!;
});
afterAll(() => app.stop());

async function press(person: TeamsPerson, title: string): Promise<void> {
  const buttons = app.service
    .said(person.chat)
    .flatMap(({ attachments = [] }) =>
      attachments.flatMap(
        ({ content }) =>
          (content as { actions?: { title: string; data?: unknown }[] }).actions ?? [],
      ),
    );
  await person.post({ value: buttons.findLast((one) => one.title === title)?.data });
}

/** What was written in a conversation, or in the threads of a channel, as soon as it is as wanted. */
async function hears(conversation: string, words: RegExp): Promise<string> {
  const written = (): string =>
    [...app.service.rooms.keys()]
      .filter((id) => id.startsWith(conversation))
      .map((id) => wordsOf(app.service.said(id)))
      .join("\n");
  for (let look = 0; look < 200 && !words.test(written()); look++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  expect(written()).toMatch(words);
  return written();
}

/** As Teams sends a picture that was pasted, with the same text once more as HTML. */
const pasted = (bytes: Buffer, text = "", heldUpMs = 0) => ({
  text,
  attachments: [
    { contentType: "image/*", contentUrl: app.service.paste(bytes, heldUpMs) },
    { contentType: "text/html", content: `<p>${text}<img src="https://eu-api.asm.example/1"></p>` },
  ],
});

const link = /File: picture\.png https:\/\/help\.contoso\.com(\/v3\/directline\/attachments\/\S+)/;

async function opened(told: string): Promise<Buffer> {
  const [, path = ""] = link.exec(told) ?? [];
  const response = await fetch(new URL(path, app.url));
  return Buffer.from(await response.arrayBuffer());
}

it("as long as nobody has the case, the person is told to send it later, and nothing is kept", async () => {
  expect(await audrey.post(pasted(png))).toBe(200);
  await hears(audrey.chat, /Nobody has taken case 1001 yet/);
});

it("a picture in a reply takes the case with it, and the person opens it", async () => {
  await priya.post(pasted(png, "is it this one?"), thread);
  const told = await hears(audrey.chat, /Priya Raman: is it this one\?\nFile: picture\.png/);
  expect((await opened(told)).equals(png)).toBe(true);
});

it("the person's picture comes to the engineers, also once the bot's token ran out", async () => {
  app.service.revokeTokens();
  await audrey.post(pasted(png, "my password is Canary-Hunter2"));
  const told = await hears(thread, /Audrey Oliver: .*hidden.*\nFile: picture\.png/);
  expect(told).not.toMatch(/Canary/);
  expect((await opened(told)).equals(png)).toBe(true);
});

it("what is written while a picture is still fetched comes after it", async () => {
  const sent = [audrey.post(pasted(png, "first, with a picture", 400))];
  await new Promise((resolve) => setTimeout(resolve, 50));
  sent.push(audrey.post({ text: "second" }), audrey.post({ text: "third" }));
  expect(await Promise.all(sent)).toEqual([200, 200, 200]);
  const told = await hears(thread, /Audrey Oliver: third/);
  expect(told).toMatch(/: first, with a picture\nFile: [^]*: second[^]*: third/);
});

it.each([
  ["what is none", Buffer.from("GIF89a\u0001"), /your file\. Pictures \(PNG, JPEG\)/],
  [
    "a page in its place",
    Buffer.from("<html>sign in</html>"),
    /your file\. Pictures \(PNG, JPEG\)/,
  ],
  ["too much", Buffer.alloc(5 * 1024 * 1024 + 1, 1), /your file\. A file may have 5 MB/],
])("is told why a picture does not get through: %s", async (_, bytes, words) => {
  const before = wordsOf(app.service.said(thread));
  await audrey.post(pasted(bytes));
  await hears(audrey.chat, words);
  expect(wordsOf(app.service.said(thread))).toBe(before);
});

it("of more than five files the sender is told which rule leaves the others out", async () => {
  const one = {
    contentType: "application/vnd.microsoft.teams.file.download.info",
    contentUrl: "https://contoso-my.sharepoint.com/personal/a/Documents/log.txt",
    name: "log.txt",
  };
  const attachments = Array.from({ length: 7 }, () => one);
  expect(await audrey.post({ text: "all of them", attachments })).toBe(200);
  await hears(audrey.chat, /5 files go with one message/);
  expect(await hears(thread, /all of them(\nFile: log\.txt \S+){5}/)).not.toMatch(
    /all of them(\nFile: log\.txt \S+){6}/,
  );
});

it("what cannot be fetched is said kindly, with its words passed on", async () => {
  const attachments = [
    {
      contentType: "image/png",
      contentUrl: "https://evil.example/v3/attachments/1/views/original",
    },
  ];
  expect(await audrey.post({ text: "look at it", attachments })).toBe(200);
  await hears(audrey.chat, /did not get through to me[^]*Attach it as a file/);
  await hears(thread, /Audrey Oliver: look at it/);
});
