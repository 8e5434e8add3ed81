import { type ProductionApp, startProduction, wordsOf } from "../builders/teams";

let app: ProductionApp;
beforeAll(async () => {
  app = await startProduction();
});
afterAll(() => app.stop());

const question = "Why is Audrey Oliver not in Salesforce?";
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const fresh = (() => {
  let number = 0;
  return (type: "groupChat" | "channel"): string => {
    const id = `19:${type}${number++}@thread.tacv2`;
    app.service.open(id, type);
    return id;
  };
})();

describe("roles come from the groups", () => {
  it.each([
    ["helpdesk", undefined, /department/i],
    ["engineer", undefined, /department/i],
    ["employee", "Ben Carter", /only look up your own/],
  ] as const)("for the %s", async (role, name, says) => {
    const said = await app.person(role, name).say(question);
    expect(wordsOf(said)).toMatch(says);
  });

  it("and fail closed, kindly, when they cannot be read", async () => {
    await app.restart();
    const helpdesk = app.person("helpdesk");
    app.graph.withhold(["GroupMember.Read.All"]);
    const refused = await helpdesk.say(question);
    app.graph.withhold([]);
    expect(wordsOf(refused)).toMatch(/cannot see just now whether you belong to the help desk/);
    expect(wordsOf(await helpdesk.say(question))).toMatch(/department/i);
  });

  it("and never from what an activity says", async () => {
    const ben = app.person("employee", "Ben Carter");
    const before = app.service.said(ben.chat).length;
    await ben.post({
      text: question,
      from: { id: ben.account, aadObjectId: ben.userId, role: "engineer", name: "Erik Johansson" },
      channelData: { tenant: { id: "66666666-7777-4888-8999-000000000000" }, role: "engineer" },
    });
    expect(wordsOf(app.service.said(ben.chat).slice(before))).toMatch(/only look up your own/);
  });
});

it("has nothing to sign out of where nobody signs in, and says why", async () => {
  const said = await app.person("helpdesk").say("sign out");
  expect(wordsOf(said)).toMatch(/nothing to sign out of here: Teams tells me who you are/);
});

describe("people of other tenants", () => {
  it.each([
    ["in the conversation", { conversation: { id: "a:x", tenantId: "other" } }],
    ["in channelData alone", { channelData: { tenant: { id: "other" } } }],
  ])("are refused: %s", async (_, fields) => {
    const ben = app.person("employee", "Ben Carter");
    expect(await ben.post({ text: "hello", ...fields })).toBe(403);
  });
});

describe("installing", () => {
  it("greets a person once, in the own words of the role, and again after a removal", async () => {
    const audrey = app.person("employee", "Audrey Oliver");
    await audrey.install();
    const joins = { type: "conversationUpdate", membersAdded: [{ id: audrey.account }] };
    await audrey.post({
      ...joins,
      membersAdded: [{ id: "28:11111111-2222-4333-8444-555555555555" }],
    });
    await audrey.post(joins);
    const greetings = app.service.said(audrey.chat);
    expect(wordsOf(greetings)).toMatch(/^Hello\. If an account of yours/);
    expect(greetings).toHaveLength(1);
    await audrey.post({ type: "installationUpdate", action: "remove" });
    expect(app.service.said(audrey.chat)).toHaveLength(1);
    await audrey.install();
    expect(app.service.said(audrey.chat)).toHaveLength(2);
  });

  it.each(["groupChat", "channel"] as const)(
    "greets a %s once, names who added it, and writes to no member",
    async (type) => {
      const place = fresh(type);
      const harriet = app.person("helpdesk");
      await harriet.install(place);
      const others = { type: "conversationUpdate", membersAdded: [{ id: "29:a" }, { id: "29:b" }] };
      await harriet.post(others, place);
      const said = app.service.said(place);
      expect(said).toHaveLength(1);
      expect(wordsOf(said)).toContain(`${harriet.displayName} added me here`);
      expect(app.service.rooms.has("a:29:a")).toBe(false);
    },
  );
});

/** An employee who has no chat with the bot yet. */
function newcomer() {
  const names = app.graph.people.flatMap(({ role, displayName }) =>
    role === "employee" ? [displayName] : [],
  );
  const found = names
    .map((name) => app.person("employee", name))
    .find(({ chat }) => !app.service.rooms.has(chat));
  if (found === undefined) throw new Error("everybody has written");
  return found;
}

describe("where others read along", () => {
  it("a question is answered in the person's own chat", async () => {
    const place = fresh("channel");
    const harriet = app.person("helpdesk");
    await harriet.install();
    const before = app.service.said(harriet.chat).length;
    const here = await harriet.say(question, place);
    expect(wordsOf(here)).toMatch(/I answer you in our own chat/);
    expect(JSON.stringify(app.service.said(place))).not.toMatch(/Audrey|Salesforce/);
    for (let look = 0; look < 40 && app.service.said(harriet.chat).length < before + 2; look++)
      await wait(50);
    const there = app.service.said(harriet.chat).slice(before);
    expect(wordsOf(there)).toContain(`“${question}”`);
    expect(there.flatMap(({ entities }) => entities ?? [])).toMatchObject([
      { type: "diagnosis", cause: "outOfScopeByFilter", user: { displayName: "Audrey Oliver" } },
    ]);
  });

  it("the chat is opened where there was none yet", async () => {
    const place = fresh("groupChat");
    const person = newcomer();
    app.service.installedFor.add(person.account);
    expect(app.service.rooms.has(person.chat)).toBe(false);
    expect(wordsOf(await person.say(question, place))).toMatch(/I answer you in our own chat/);
    for (let look = 0; look < 40 && app.service.said(person.chat).length < 2; look++)
      await wait(50);
    const there = wordsOf(app.service.said(person.chat));
    expect(there).toContain(question);
    expect(there).toMatch(/only look up your own/);
  });

  it("a link leads there where it may not be opened, and nothing is looked up", async () => {
    const place = fresh("channel");
    const priya = app.person("engineer", "Priya Raman");
    const said = wordsOf(await priya.say(question, place));
    expect(said).toContain(
      "https://teams.microsoft.com/l/chat/0/0?users=28:11111111-2222-4333-8444-555555555555",
    );
    expect(app.service.rooms.has(priya.chat)).toBe(false);
  });

  it.each(["help", "HELP", "Help!", "hi", "Hello"])("%s is answered on the spot", async (text) => {
    const place = fresh("channel");
    const said = await app.person("engineer", "Priya Raman").say(text, place);
    expect(wordsOf(said)).toMatch(/^Mention me with a question/);
  });
});

it("deletes what is kept of a person, and says that Teams keeps the messages", async () => {
  const ben = app.person("employee", "Ben Carter");
  await ben.say("why am I not in Fabrikam Expenses?");
  expect(wordsOf(await ben.say("delete my data"))).toContain("Shall I?");
  const done = wordsOf(await ben.say("yes"));
  expect(done).toMatch(/Your data is deleted[\s\S]*belong to Teams/);
  expect(wordsOf(await ben.say("why?"))).not.toContain("Fabrikam");
});

/** Microsoft's store validation guidelines for bots, as far as they concern what is said. */
describe("store rules", () => {
  it.each(["help", "Help", "HELP", "hi", "Hello", "/help", "asdfgh", "👍", "!!!", "  "])(
    "%j gets an answer with a way forward, for everybody",
    async (text) => {
      const said = await app.person("employee", "Ben Carter").say(text);
      expect(said.length).toBeGreaterThan(0);
      expect(wordsOf(said)).toMatch(/\?|tell me|write|ask|talk to a person/i);
      expect(said.map(({ type }) => type)).not.toContain("typing");
    },
  );

  it.each(["employee", "helpdesk", "engineer"] as const)(
    "the welcome of the %s says what for, how far, which commands, and what next",
    async (role) => {
      const person = app.person(role);
      const before = app.service.said(person.chat).length;
      await person.post({ type: "installationUpdate", action: "remove" });
      await person.install();
      const welcome = wordsOf(app.service.said(person.chat).slice(before));
      expect(welcome).toMatch(/find out why/);
      expect(welcome).toMatch(/only at your own accounts|change nothing unless/);
      expect(welcome).toMatch(/“help”.*“talk to a person”/);
      expect(welcome).toMatch(
        /Which application\?? is it about\?|Which application|Ask for example/,
      );
    },
  );

  it("what makes no sense is not answered as what does", async () => {
    const ben = app.person("employee", "Ben Carter");
    const answered = wordsOf(await ben.say("why am I not in Fabrikam Expenses?"));
    expect(wordsOf(await ben.say("asdfgh"))).not.toBe(answered);
  });

  it("no typing is shown once the answer is there", async () => {
    const harriet = app.person("helpdesk");
    const types = (await harriet.say(question)).map(({ type }) => type);
    expect(types.lastIndexOf("message")).toBeGreaterThan(types.lastIndexOf("typing"));
    await wait(150);
    expect(app.service.said(harriet.chat).at(-1)?.type).toBe("message");
  });

  it("a link that leaves Teams says where it leads", async () => {
    const said = await app.person("engineer", "Priya Raman").say(question);
    const links = [...JSON.stringify(said).matchAll(/"Action\.OpenUrl","title":"([^"]*)"/g)];
    expect(links.map(([, title]) => title)).toEqual(["Open in admin center"]);
    const written = [...wordsOf(said).matchAll(/\[([^\]]*)\]\(https?:/g)];
    for (const [, title] of written) expect(title).toMatch(/admin center|Microsoft Learn/);
  });

  it("help keeps people inside Teams", async () => {
    expect(wordsOf(await app.person("helpdesk").say("help"))).not.toMatch(/https?:/);
  });
});
