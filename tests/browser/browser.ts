import { existsSync } from "node:fs";
import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { type RunningApp, startApp } from "../builders/chat";

export const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** `it` where there is a Chromium. In CI a missing one fails the test instead of skipping it. */
export const withBrowser: jest.It =
  existsSync(executablePath) || process.env["CI"] === "true" ? it : it.skip;

/** The longest a page may take for one step, in milliseconds; far above what it needs. */
const patienceMs = 15_000;

export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--in-process-gpu",
  // Pages live too shortly for code that is compiled well.
  "--js-flags=--no-opt",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-proxy-server",
];

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** The language of the device, BCP 47. */
  readonly locale?: string;
}

/** The portal in a window of its own, as somebody uses it. */
export interface Portal {
  readonly page: Page;
  /** Requests to other hosts, errors on the console and broken content policies so far. */
  readonly trouble: readonly string[];
  /** The field one writes in. */
  readonly input: Locator;
  readonly select: Locator;
  readonly cards: Locator;
  /** Texts of all messages, in order, with who said them. */
  readonly messages: () => Promise<string[]>;
  /** Names in the list of people. */
  readonly options: () => Promise<string[]>;
  /** Chooses somebody and waits until their conversation has begun. */
  readonly become: (displayName: string) => Promise<void>;
  /** Says a text and waits for the card that answers it. */
  readonly ask: (text: string) => Promise<Locator>;
  /** Does something and waits for the card that it brings. */
  readonly cardAfter: (step: () => Promise<unknown>) => Promise<Locator>;
  /** Presses Tab until such an element has the focus; tells whether one sees that it has it. */
  readonly tabTo: (selector: string) => Promise<"seen" | "unseen">;
  readonly close: () => Promise<void>;
}

/** Opens the portal in a new window; `before` may still change what the page will meet. */
type OpenPortal = (look?: Look, before?: (page: Page) => Promise<unknown>) => Promise<Portal>;

/** The product and a browser beside it, for the tests of one file. */
export interface Desk {
  readonly app: RunningApp;
  readonly open: OpenPortal;
  close(): Promise<void>;
}

/** Starts the product in this process, and a browser. */
export async function openDesk(outside: Parameters<typeof startApp>[0] = {}): Promise<Desk> {
  const app = await startApp(outside);
  try {
    const browser = await openBrowser(app.url);
    return {
      app,
      open: browser.open,
      async close() {
        await browser.close();
        await app.stop();
      },
    };
  } catch (error) {
    await app.stop();
    throw error;
  }
}

/** Starts a headless Chromium with an empty profile, for the portal at this address. */
export async function openBrowser(
  url: string,
): Promise<{ readonly open: OpenPortal; close(): Promise<void> }> {
  const browser = await chromium.launch({ executablePath, args: flags, timeout: 30_000 });
  return {
    open: (look, before) => openPortal(browser, url, look, before),
    close: () => browser.close(),
  };
}

async function openPortal(
  browser: Browser,
  url: string,
  { width = 1280, height = 900, dark = false, locale = "en-US" }: Look = {},
  before: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Portal> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    locale,
  });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  const trouble = watch(page, new URL(url).host);
  await before(page);
  await page.goto(url);
  const cards = page.locator(".ac-adaptiveCard");
  const input = page.locator('[data-id="webchat-sendbox-input"]');
  const select = page.locator("#persona");
  const cardAfter = async (step: () => Promise<unknown>): Promise<Locator> => {
    const next = cards.nth(await cards.count());
    await step();
    await next.waitFor();
    return next;
  };
  return {
    page,
    trouble,
    input,
    select,
    cards,
    close: () => context.close(),
    options: () => select.locator("option").allInnerTexts(),
    tabTo: (selector) => tabTo(page, selector),
    messages: () =>
      page.locator('[id^="webchat__basic-transcript__active-descendant"]').allInnerTexts(),
    cardAfter,
    async become(displayName) {
      const message = page.locator(".webchat__bubble").first();
      await message.waitFor();
      const left = await message.elementHandle();
      await select.selectOption({ label: displayName });
      await left.waitForElementState("hidden");
      await message.waitFor();
    },
    ask: (text) =>
      cardAfter(async () => {
        await input.fill(text);
        await input.press("Enter");
      }),
  };
}

const mostTabs = 60;

async function tabTo(page: Page, selector: string): Promise<"seen" | "unseen"> {
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate<{ there: boolean; seen: boolean }>(`(() => {
      const focused = document.activeElement;
      return {
        there: focused.matches(${JSON.stringify(selector)}),
        seen: getComputedStyle(focused).outlineStyle !== "none",
      };
    })()`);
    if (focus.there) return focus.seen ? "seen" : "unseen";
  }
  throw new Error(`${selector} cannot be reached with ${mostTabs} tabs`);
}

/** Waits until something holds; the policy of the page forbids Playwright's own waiting there. */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  withinMs = patienceMs,
): Promise<void> {
  for (const end = Date.now() + withinMs; Date.now() < end;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain until ${what}`);
}

function watch(page: Page, host: string): string[] {
  const trouble: string[] = [];
  const look = (address: string): void => {
    const url = new URL(address);
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host)
      trouble.push(`host: ${address}`);
  };
  page.on("request", (request) => {
    look(request.url());
  });
  page.on("websocket", (socket) => {
    look(socket.url());
  });
  // Chromium reports a broken content policy as an error on the console.
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => trouble.push(`page: ${error.message}`));
  return trouble;
}
