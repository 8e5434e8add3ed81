import { type Locator } from "playwright-core";
import { openDesk, until, withBrowser, type Desk, type Look, type Portal } from "./browser";
import { faintTexts } from "./contrast";

jest.setTimeout(60_000);

/** Helpdesk questions whose answers have the four states: normal, waiting, blocked, good. */
const states = [
  ["Why is Audrey Oliver not in Salesforce?", "○"],
  ["Why is Jonas Weber not in ServiceNow?", "◷"],
  ["Why is Ivan Petrov not in Workday to Active Directory?", "✕"],
  ["Is Olivia Brown provisioned to Salesforce?", "✓"],
] as const;

let desk: Desk | undefined;
let portal: Portal | undefined;

async function open(look: Look): Promise<Portal> {
  desk ??= await openDesk();
  return (portal = await desk.open(look));
}

afterEach(async () => {
  await portal?.close();
  portal = undefined;
});

afterAll(async () => {
  await desk?.close();
});

/** What sticks out of the window or is wider than its own place, by its text. */
async function cutOff({ page }: Portal): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll(
    "header, header *, .ask, .chat, .ac-adaptiveCard, .ac-adaptiveCard *, .webchat__bubble"
  )].filter((element) => {
    const box = element.getBoundingClientRect();
    const hidden = box.width < 3 || getComputedStyle(element).clipPath !== "none";
    return !hidden && (box.right > innerWidth + 1 || box.left < -1);
  }).map((element) => element.className + ": " + element.textContent.slice(0, 40))`);
}

async function scrollsSideways({ page }: Portal): Promise<boolean> {
  return page.evaluate("document.scrollingElement.scrollWidth > innerWidth");
}

withBrowser("fits into windows from 320 to 1280 px without being cut", async () => {
  // Opened wide and narrow; those between are what one comes to by making the window smaller.
  for (const [first, ...smaller] of [
    [
      { width: 1280, height: 900 },
      { width: 861, height: 700 },
      { width: 700, height: 700 },
      { width: 600, height: 700 },
      { width: 480, height: 700 },
      { width: 420, height: 900 },
    ],
    [
      { width: 390, height: 844 },
      { width: 360, height: 740 },
      { width: 320, height: 640 },
    ],
  ] as const) {
    const opened = await open(first);
    for (const size of [first, ...smaller]) {
      await opened.page.setViewportSize(size);
      await expectToFit(opened, await opened.ask(states[0][0]), size.width);
    }
    expect(opened.trouble).toEqual([]);
    await opened.close();
  }
});

async function expectToFit(opened: Portal, card: Locator, width: number): Promise<void> {
  expect([width, await scrollsSideways(opened), await cutOff(opened)]).toEqual([width, false, []]);
  expect(await card.getByRole("button").count()).toBeGreaterThan(2);
  expect((await opened.select.boundingBox())?.width).toBeGreaterThan(140);
  // What to write there is seen whole.
  const missing = await opened.page.evaluate<number>(`(() => {
    const field = document.querySelector('[data-id="webchat-sendbox-input"]');
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = getComputedStyle(field).font;
    return pen.measureText(field.placeholder).width - field.clientWidth;
  })()`);
  expect([width, missing > 0]).toEqual([width, false]);
  // A button whose words do not fit would hide its end.
  const clipped = await opened.page.evaluate<string[]>(
    "[...document.querySelectorAll('.ac-pushButton')].filter((one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > one.closest('.ac-adaptiveCard').getBoundingClientRect().right).map((one) => one.textContent)",
  );
  expect([width, clipped]).toEqual([width, []]);
}

withBrowser("shows a long answer on a phone from its beginning", async () => {
  const { ask } = await open({ width: 390, height: 600 });
  const card = await ask(states[0][0]);
  const title = card.getByText("Audrey Oliver · Salesforce", { exact: true });
  await title.waitFor();
  // The history scrolls to a new message in steps; where it rests is what counts.
  let before = Number.NaN;
  await until("the history rests", async () => {
    const last = before;
    before = (await title.boundingBox())?.y ?? -1;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return last === before;
  });
  expect(before).toBeGreaterThan(100);
  expect(before).toBeLessThan(400);
  expect((await card.boundingBox())?.height).toBeGreaterThan(400);
});

withBrowser("can be read in light and dark, in each state a card can have", async () => {
  for (const dark of [false, true]) {
    const opened = await open({ dark });
    for (const [question, icon] of states) {
      const card = await opened.ask(question);
      expect(await card.innerText()).toContain(`${icon} `);
    }
    const preview = await opened.ask("I want to talk to someone");
    await preview.getByRole("button", { name: "Send" }).hover();
    const { looked, faint } = await faintTexts(opened.page);
    expect(looked).toBeGreaterThan(60);
    expect({ dark, faint }).toEqual({ dark, faint: [] });
    expect(await ground(opened)).toBe(dark ? "dark" : "light");
    expect(opened.trouble).toEqual([]);
    await opened.close();
  }
});

async function ground({ page }: Portal): Promise<"dark" | "light"> {
  const [red = 0] = await page.evaluate<number[]>(
    "getComputedStyle(document.querySelector('.chat')).backgroundColor.match(/\\d+/g).map(Number)",
  );
  return red < 128 ? "dark" : "light";
}

withBrowser("follows the system from light to dark without losing the conversation", async () => {
  const opened = await open({});
  await opened.ask(states[0][0]);
  const before = await opened.messages();
  await opened.page.emulateMedia({ colorScheme: "dark" });
  await until("the chat is dark", async () => (await ground(opened)) === "dark");
  await until(
    "the card is readable",
    async () => (await faintTexts(opened.page)).faint.length === 0,
  );
  expect(await opened.messages()).toEqual(before);
});

withBrowser("folds the example questions away on a phone until they are wanted", async () => {
  const { page, cardAfter } = await open({ width: 390, height: 844 });
  const question = page.locator("#questions button").first();
  await page.locator("#ask").waitFor();
  expect(await question.isVisible()).toBe(false);
  await page.locator("#ask summary").press("Enter");
  await question.waitFor();
  await cardAfter(() => question.click());
  expect(await question.isVisible()).toBe(false);
});
