import { type Page, type WebSocketRoute } from "playwright-core";
import { openDesk, until, withBrowser, type Desk, type Portal } from "./browser";

jest.setTimeout(60_000);

const example = "Why is Audrey Oliver not in Salesforce?";

let desk: Desk | undefined;
let portal: Portal | undefined;

async function open(before?: (page: Page) => Promise<unknown>): Promise<Portal> {
  desk ??= await openDesk();
  return (portal = await desk.open({}, before));
}

afterEach(async () => {
  await portal?.close();
  portal = undefined;
});

afterAll(async () => {
  await desk?.close();
});

withBrowser("comes back to the conversation after a reload, each message once", async () => {
  const { ask, messages, page, trouble } = await open();
  await ask(example);
  const before = await messages();
  expect(before).toHaveLength(3);
  await page.reload();
  await until("the history is back", async () => (await messages()).length >= before.length);
  expect(await messages()).toEqual(before);
  await ask("Why is Jonas Weber not in ServiceNow?");
  expect(await messages()).toHaveLength(before.length + 2);
  expect(trouble).toEqual([]);
});

withBrowser("keeps a conversation for each person, and shows nobody that of another", async () => {
  const { ask, become, messages } = await open();
  await ask(example);
  const hers = await messages();
  await become("Jonas Weber");
  expect((await messages()).join()).not.toContain("Audrey");
  await become("Harriet Lindqvist");
  await until("her history is back", async () => (await messages()).length >= hers.length);
  expect(await messages()).toEqual(hers);
});

withBrowser("stays who was chosen after a reload", async () => {
  const { become, messages, page, select } = await open();
  await become("Jonas Weber");
  const his = await select.inputValue();
  await page.reload();
  await until("somebody is greeted", async () => (await messages()).length > 0);
  expect(await select.inputValue()).toBe(his);
  await become("Harriet Lindqvist");
});

withBrowser("begins a new conversation when asked to", async () => {
  const { ask, cards, messages, page } = await open();
  await ask(example);
  await page.locator("#fresh").click();
  await until("it is empty", async () => (await cards.count()) === 0);
  await until("one is greeted", async () => (await messages()).length === 1);
  await page.reload();
  await until("one is there again", async () => (await messages()).length > 0);
  expect((await messages()).join()).not.toContain("Audrey");
});

withBrowser("loses and doubles nothing when the connection breaks", async () => {
  const streams: WebSocketRoute[] = [];
  const { ask, messages, page } = await open(async (fresh) => {
    await fresh.routeWebSocket(/\/stream\?/, (stream) => {
      stream.connectToServer();
      streams.push(stream);
    });
    // Web Chat connects again after 3 s and up to 12 s more, by chance: here after the 3 s.
    await fresh.addInitScript("{ const { random } = Math; Math.random = () => random() / 1000; }");
  });
  await ask(example);
  await streams[0]?.close();
  const card = await ask("Why is Jonas Weber not in ServiceNow?");
  expect(await card.innerText()).toContain("Jonas Weber");
  expect(streams.length).toBeGreaterThan(1);
  const said = (await messages()).map((text) => text.slice(0, 40));
  expect(said).toHaveLength(5);
  expect(new Set(said).size).toBe(5);
  expect(await page.locator("#trouble").isVisible()).toBe(false);
});

/** Three ways to ask, each before the page is connected. */
const early: Record<string, (portal: Portal) => Promise<void>> = {
  "a question that was pressed": ({ page }) => page.getByRole("button", { name: example }).click(),
  "what was entered": async ({ input }) => {
    await input.fill(example);
    await input.press("Enter");
  },
  "what was sent with the button": async ({ input, page }) => {
    await input.fill(example);
    await page.locator(".webchat__send-button").click();
  },
};
for (const [what, act] of Object.entries(early)) {
  withBrowser(`says ${what} before it was connected, once it is`, async () => {
    let connect = (): void => undefined;
    const asked = new Promise<void>((resolve) => (connect = resolve));
    const opened = await open((fresh) =>
      fresh.route("**/v3/directline/conversations", (route) => asked.then(() => route.continue())),
    );
    await opened.input.waitFor();
    const card = await opened.cardAfter(async () => {
      await act(opened);
      connect();
    });
    expect(await card.innerText()).toContain("Audrey Oliver · Salesforce");
    expect((await opened.messages()).filter((one) => one.startsWith("You said"))).toHaveLength(1);
    expect(await opened.input.inputValue()).toBe("");
  });
}

withBrowser("says that it cannot be reached, and tries again when asked to", async () => {
  let down = true;
  const { page, input } = await open((fresh) =>
    fresh.route("**/portal/token", (route) =>
      down ? route.fulfill({ status: 503, json: {} }) : route.continue(),
    ),
  );
  const notice = page.locator("#trouble");
  await notice.waitFor();
  expect(await notice.innerText()).toContain("cannot be reached");
  down = false;
  await page.locator("#retry").click();
  await input.waitFor();
  expect(await notice.isVisible()).toBe(false);
});

withBrowser("asks to sign in where the portal's sign-in decides who one is", async () => {
  const { page } = await open(async (fresh) => {
    await fresh.route("**/portal/personas", (route) => route.fulfill({ status: 404, json: {} }));
    await fresh.route("**/portal/token", (route) => route.fulfill({ status: 401, json: {} }));
  });
  const notice = page.locator("#trouble");
  await notice.waitFor();
  expect(await notice.innerText()).toContain("sign in");
  expect(await page.locator("#who").isVisible()).toBe(false);
  expect(await page.locator("#ask").isVisible()).toBe(false);
});

withBrowser("believes no kept conversation whose token is not good", async () => {
  const { ask, messages, page } = await open();
  await ask(example);
  // Before the page's own scripts run again, and after the page has kept its token on leaving.
  await page.addInitScript(`for (const key of Object.keys(sessionStorage)) {
    const kept = JSON.parse(sessionStorage[key]);
    sessionStorage[key] = JSON.stringify({ ...kept, token: kept.token.slice(0, -4) + "AAAA" });
  }`);
  await page.reload();
  await until("a new one begins", async () => (await messages()).length > 0);
  expect(await messages()).toHaveLength(1);
});
