import { type DocumentStore } from "../../bot/store/port";
import { createLogger } from "../../bot/telemetry";
import { type Chat, type Reply, type RunningApp, said, startApp } from "../builders/chat";
import { unversioned } from "../builders/unversioned";

let app: RunningApp;
let store: DocumentStore;
const logged: string[] = [];
beforeAll(async () => {
  const destination = { write: (line: string) => logged.push(line) };
  app = await startApp({
    log: createLogger({ format: "json", level: "debug", destination }),
    aroundStore: (opened) => (store = opened),
  });
});
afterAll(() => app.stop());

const png = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(40, 3)]);
const file = (name: string, content: string | Buffer): File =>
  new File([typeof content === "string" ? content : new Uint8Array(content)], name);

const hears = (chat: Chat, words: RegExp): Promise<Reply[]> =>
  chat.until((messages) => words.test(said(messages)));

const linksIn = (messages: readonly Reply[]): string[] =>
  messages.flatMap(({ attachments = [] }) => attachments.flatMap((one) => one.contentUrl ?? []));

const get = (url: string, token?: string): Promise<Response> =>
  fetch(url, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } });

const filesKept = async (): Promise<string[]> =>
  (await app.documents()).map(({ key }) => key).filter((key) => key.startsWith("caseFile"));

/** Somebody with a case that an engineer has taken. */
async function taken(name?: string): Promise<{ person: Chat; engineer: Chat; number: number }> {
  const person = await app.chat("employee", name);
  const engineer = await app.chat("engineer");
  await person.say("talk to a person");
  const sent = said(await person.press("Send"));
  const number = Number(/Case (\d+)/.exec(sent)?.[1]);
  await hears(engineer, new RegExp(`Case ${number}`));
  await engineer.tap("Take");
  await hears(person, /has your case/);
  await hears(engineer, new RegExp(`You have case ${number} now`));
  return { person, engineer, number };
}

describe("as long as nobody has a case", () => {
  it.each([
    ["employee", /goes to the engineer who works on your case[\s\S]*Talk to a person/],
    ["engineer", /You have no case here/],
  ] as const)("an %s is told what to do instead, and nothing is kept", async (role, words) => {
    const chat = await app.chat(role);
    expect((await chat.upload([file("shot.png", png)])).status).toBe(409);
    await hears(chat, words);
    expect(await filesKept()).toEqual([]);
  });

  it("is said in the language of the device, also while the case waits", async () => {
    const chat = await app.chat("employee", "Ben Carter", "de-DE");
    await chat.say("Ich möchte mit einem Menschen sprechen");
    await chat.press("Senden");
    expect((await chat.upload([file("shot.png", png)])).status).toBe(409);
    await hears(chat, /hat noch niemand übernommen/);
    expect(await filesKept()).toEqual([]);
  });
});

describe("while an engineer has the case", () => {
  let talk: Awaited<ReturnType<typeof taken>>;
  beforeAll(async () => {
    talk = await taken("Audrey Oliver");
  });

  it("a file goes to the other side with its words, both ways, and opens as it was sent", async () => {
    const { person, engineer, number } = talk;
    expect((await person.upload([file("shot.png", png)], "look here")).status).toBe(200);
    const heard = await hears(engineer, /Audrey Oliver: look here\nFile: shot\.png/);
    const [link = ""] = linksIn(heard);
    const opened = await get(link);
    expect(opened.status).toBe(200);
    expect(Buffer.from(await opened.arrayBuffer()).equals(png)).toBe(true);
    expect(Object.fromEntries(opened.headers)).toMatchObject({
      "content-type": "image/png",
      "content-disposition": `attachment; filename="shot.png"; filename*=UTF-8''shot.png`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
      "cache-control": "private, no-store",
    });
    const pdf = file("how to.pdf", "%PDF-1.7 steps");
    expect((await engineer.upload([pdf, file("notes.txt", "step 1")])).status).toBe(200);
    const told = await hears(person, /: File: how to\.pdf\nFile: notes\.txt/);
    expect(linksIn(told)).toHaveLength(2);
    await engineer.tell(`case ${number}`);
    expect(said(await engineer.press("Show transcript"))).toMatch(/look here \[shot\.png\]/);
  });

  it.each([
    ["note: she must not know", /Noted|note/i],
    ["bot: help", /case 1001|“note: text”/],
    ["cases", /case/i],
  ])(
    "what an engineer writes to the bot stays with it, whatever is attached: %s",
    async (text, words) => {
      const { person, engineer } = talk;
      const before = said(await person.all());
      expect((await engineer.upload([file("a.txt", "a")], text)).status).toBe(200);
      await hears(engineer, /for me or about the case, so the file beside it was not passed on/);
      await hears(engineer, words);
      await engineer.tell("after it");
      const heard = said(await hears(person, /after it(?![^]*after it)/)).slice(before.length);
      expect(heard).not.toMatch(/must not know|a\.txt|help|cases/);
    },
  );

  it("only the two sides open it", async () => {
    const { person, engineer } = talk;
    const [link = ""] = linksIn(await engineer.all());
    const others = [await app.chat("employee", "Ben Carter"), await app.chat("engineer")];
    for (const { token } of [person, engineer]) expect((await get(link, token)).status).toBe(200);
    for (const { token } of others) expect((await get(link, token)).status).toBe(403);
    const bare = link.replace(/\?.*/, "");
    for (const url of [bare, `${bare}?t=AAAA`, link.replace(/case-\d+/, "case-9999")])
      expect((await get(url)).status).toBe(403);
    expect((await get(link, "forged")).status).toBe(403);
    expect((await get(bare, person.token)).status).toBe(200);
    expect((await fetch(link, { method: "POST" })).status).toBeGreaterThanOrEqual(400);
  });

  it.each([
    ["a program", "run.exe", Buffer.from([0x4d, 0x5a, 0, 1]), 415, /run\.exe\. Pictures \(PNG/],
    [
      "what only calls itself a picture",
      "x.png",
      Buffer.from("GIF89a\u0001"),
      415,
      /x\.png\. Pictures/,
    ],
    ["nothing", "empty.txt", Buffer.alloc(0), 400, /empty\.txt\. There is nothing in it/],
    [
      "more than 5 MB",
      "big.png",
      Buffer.concat([png, Buffer.alloc(5 * 1024 * 1024)]),
      413,
      /big\.png\. A file may have 5 MB/,
    ],
    [
      "much more",
      "huge.png",
      Buffer.alloc(6 * 1024 * 1024, 1),
      413,
      /your file\. A file may have 5 MB/,
    ],
  ])("%s is not passed on, and why is said", async (_, name, content, status, words) => {
    const { person, engineer } = talk;
    const before = (await engineer.all()).length;
    expect((await person.upload([file(name, content)])).status).toBe(status);
    await hears(person, words);
    expect(await engineer.all()).toHaveLength(before);
  });

  it("passwords and keys in a text are hidden on the way, and the sender is told", async () => {
    const { person, engineer } = talk;
    const log = `at 09:00 Authorization: Bearer canaryTOKEN0123456789\n${"line\n".repeat(2000)}password: Canary-Hunter2`;
    const named = file("password=Canary-Name.log", log);
    expect((await person.upload([named], "client_secret=canarySecret123")).status).toBe(200);
    await hears(person, /A password or key in .* was hidden/);
    const link = linksIn(await hears(engineer, /client_secret=\[hidden\]/)).at(-1) ?? "";
    const text = await (await get(link)).text();
    expect(text).toContain("at 09:00 Authorization: Bearer [hidden]");
    expect(text.length).toBeGreaterThan(10_000);
    const kept = (await app.documents())
      .filter(({ key }) => key.startsWith("case"))
      .map(({ value }) => JSON.stringify(value))
      .map((one) =>
        one.replace(/"base64":"([^"]*)"/g, (_, part: string) =>
          Buffer.from(part, "base64").toString(),
        ),
      );
    expect([text, ...kept].join("\n")).not.toMatch(/canary/i);
    expect(logged.join("\n")).not.toMatch(/canary|[?&]t=/i);
  });

  it("what is sent once more is passed on once", async () => {
    const { person, engineer } = talk;
    const [first, second] = [
      await person.upload([file("once.txt", "once")], "", "client-1"),
      await person.upload([file("once.txt", "once")], "", "client-1"),
    ];
    expect(second).toEqual(first);
    await hears(engineer, /once\.txt/);
    await person.tell("after it");
    expect(said(await hears(engineer, /after it/)).split("once.txt")).toHaveLength(2);
  });

  it("a link opens also after a restart, and no more once the case is withdrawn", async () => {
    const { person, engineer } = talk;
    const [link = ""] = linksIn(await engineer.all());
    await app.restart();
    const now = (): string => {
      const { pathname, search } = new URL(link);
      return new URL(pathname + search, app.url).href;
    };
    expect((await get(now())).status).toBe(200);
    await person.say("cancel");
    await person.tap("Yes, withdraw it");
    await hears(person, /is withdrawn/);
    expect((await get(now())).status).toBe(404);
    expect(await filesKept()).toEqual([]);
  });
});

it("the files of a case that is no more are deleted by themselves", async () => {
  await store.write(
    "caseFiles/case-999999/left",
    { schema: 1, name: "a", contentType: "b", size: 0 },
    "any",
  );
  expect((await filesKept()).join()).toContain("case-999999");
  await app.restart();
  for (let look = 0; look < 100 && (await filesKept()).join().includes("999999"); look++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect((await filesKept()).join()).not.toContain("case-999999");
});

it("the files of a closed case go with a person's data", async () => {
  const { person, engineer } = await taken("Hanna Nowak");
  expect((await person.upload([file("a.txt", "a")])).status).toBe(200);
  await hears(engineer, /a\.txt/);
  await engineer.tap("Resolve");
  await hears(person, /Is it solved/);
  expect(await filesKept()).toHaveLength(2);
  expect(unversioned(await app.documents())).toEqual([]);
  expect(said(await person.say("delete my data"))).toContain(
    "Files you sent with a case that is closed",
  );
  await person.tap("Yes, delete it");
  await hears(person, /Your data is deleted/);
  for (let look = 0; look < 100 && (await filesKept()).length > 0; look++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await filesKept()).toEqual([]);
});

it("an engineer with several cases says which one a file is for", async () => {
  const first = await taken("Ben Carter");
  const { number } = first;
  const second = await app.chat("employee", "Olivia Brown");
  await second.say("talk to a person");
  await second.press("Send");
  await hears(first.engineer, new RegExp(`Case ${number + 1}`));
  await first.engineer.tap("Take");
  await hears(second, /has your case/);
  expect((await first.engineer.upload([file("a.txt", "a")])).status).toBe(409);
  await hears(first.engineer, /several cases here/);
  const named = await first.engineer.upload([file("b.txt", "b")], `#${number} for you`);
  expect(named.status).toBe(200);
  await hears(first.person, /: for you\nFile: b\.txt/);
  expect(said(await second.all())).not.toMatch(/b\.txt/);
});
