import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { type PortalApp, principalOf, startPortal } from "../builders/portal";
import { startTokenService, type TokenService } from "../builders/tokenService";
import { executablePath, flags, until, withBrowser } from "./browser";

jest.setTimeout(90_000);

const question = "Why is Audrey Oliver not in Salesforce?";
let place: { portal: PortalApp; browser: Browser; tokens: TokenService } | undefined;
let page: Page;
let trouble: string[];

/** Opens the portal in production; without a person nobody is signed in. */
async function open(userId: string | undefined): Promise<void> {
  const { portal, browser } = place!;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  trouble = [];
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(message.text());
  });
  page.on("pageerror", (error) => trouble.push(error.message));
  // App Service stands before the portal and says who is signed in.
  await page.route("**/portal/token", (route) =>
    route.continue({
      headers: { ...route.request().headers(), ...(userId && principalOf(userId, "Harriet")) },
    }),
  );
  await page.goto(portal.production.url);
}

async function start(): Promise<PortalApp> {
  place ??= await launch();
  return place.portal;
}

async function launch(): Promise<NonNullable<typeof place>> {
  const made: { portal?: PortalApp } = {};
  const tokens = await startTokenService({
    connectionName: "graph",
    botToken: () => made.portal!.production.service.outside.outgoingToken!(),
  });
  const portal = await startPortal({ OAUTH_CONNECTION: "graph" }, {}, () => tokens.root);
  made.portal = portal;
  const browser = await chromium.launch({ executablePath, args: flags });
  return { portal, tokens, browser };
}

afterEach(() => page.context().close());
afterAll(async () => {
  await place?.browser.close();
  await place?.portal.stop();
  await place?.tokens.close();
});

/**
 * What a button opens. Web Chat draws a card again when its connection changes, and a click that comes
 * just then is lost: whoever sees nothing happen clicks again.
 */
async function windowBehind(button: Locator): Promise<Page> {
  for (let clicks = 1; ; clicks++) {
    const opened = page.waitForEvent("popup", { timeout: 5_000 }).catch(() => undefined);
    await button.click();
    const window = await opened;
    if (window !== undefined) return window;
    if (clicks === 3) throw new Error("nothing was opened");
  }
}

const cards = () => page.locator(".ac-adaptiveCard");
async function ask(): Promise<string> {
  const next = cards().nth(await cards().count());
  const input = page.locator('[data-id="webchat-sendbox-input"]');
  await input.fill(question);
  await input.press("Enter");
  await next.waitFor();
  return next.innerText();
}

withBrowser(
  "asks and is answered through Azure Direct Line, and goes on after a reload",
  async () => {
    const { production, directLine } = await start();
    await open(production.person("helpdesk").userId);
    expect(await ask()).toContain("Audrey Oliver · Salesforce");
    const origin = new URL(production.url).origin;
    const used = directLine.calls.filter((one) => one.origin !== undefined);
    expect(new Set(used.map((one) => one.origin))).toEqual(new Set([origin]));
    expect(directLine.calls.filter(({ status }) => status >= 400)).toEqual([]);
    await page.reload();
    await cards().first().waitFor();
    expect(await cards().count()).toBe(1);
    await ask();
    expect(await cards().count()).toBe(2);
    expect(directLine.conversations.size).toBe(1);
    expect(trouble).toEqual([]);
  },
);

withBrowser("the page never gets the secret, and renews its token by itself", async () => {
  const { production, directLine } = await start();
  await open(production.person("helpdesk").userId);
  await ask();
  const kept = await page.evaluate("JSON.stringify({ ...sessionStorage })");
  expect(kept).not.toContain("site-secret");
  const { token } = (Object.values(JSON.parse(String(kept)) as object).map(
    (one) => JSON.parse(String(one)) as object,
  )[0] ?? {}) as { token?: string };
  const renewed = await fetch(`${directLine.root}/v3/directline/tokens/refresh`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, origin: new URL(production.url).origin },
  });
  expect(renewed.status).toBe(200);
});

withBrowser("offers the sign-in to somebody who is not signed in", async () => {
  await start();
  await open(undefined);
  const button = page.getByRole("button", { name: "Sign in" });
  await button.waitFor();
  expect(await page.getByRole("alert").innerText()).toContain("Please sign in");
  const asked = page.waitForRequest("**/.auth/login/aad**");
  await button.click();
  expect(new URL((await asked).url()).searchParams.get("post_login_redirect_uri")).toBe("/");
});

withBrowser("offers the sign-out, which ends the chat with it", async () => {
  const { production } = await start();
  await open(production.person("helpdesk").userId);
  await ask();
  const asked = page.waitForRequest("**/.auth/logout**");
  await page.getByRole("button", { name: "Sign out" }).click();
  expect(new URL((await asked).url()).searchParams.get("post_logout_redirect_uri")).toBe("/");
  expect(await page.evaluate("sessionStorage.length")).toBe(0);
});

withBrowser("says so when the chat service gives no token, and goes on when it does", async () => {
  const { production, directLine } = await start();
  directLine.failWith(500);
  await open(production.person("helpdesk").userId);
  const again = page.getByRole("button", { name: "Try again" });
  await again.waitFor();
  expect(await page.getByRole("alert").innerText()).toContain("cannot be reached just now");
  directLine.failWith(undefined);
  await again.click();
  await until(
    "somebody is greeted",
    async () => (await page.locator(".webchat__bubble").count()) > 0,
  );
});

withBrowser(
  "signs in to the token service in a window of its own, known by its session",
  async () => {
    const { production, directLine } = await start();
    production.graph.withhold(["AuditLog.Read.All", "Synchronization.Read.All"]);
    // What was read before is not remembered.
    await production.restart();
    await open(production.person("engineer").userId);
    await ask();
    const button = page.getByRole("button", { name: "Sign in" });
    await button.waitFor();
    // The words of the card are not said twice.
    const shown = page.locator(".webchat__bubble p", { hasText: "Sign in, and I look" });
    expect(await shown.count()).toBe(1);
    const window = await windowBehind(button);
    await window.waitForURL(/signin/);
    const link = place!.tokens.root + "/signin";
    expect(window.url()).toBe(link + encodeURIComponent("&code_challenge=browser"));
    expect(directLine.calls.map(({ call }) => call)).toContain(
      "GET /v3/directline/session/getsessionid",
    );
    production.graph.withhold([]);
    expect(trouble).toEqual([]);
  },
);
