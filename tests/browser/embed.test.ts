import http from "node:http";
import { type AddressInfo } from "node:net";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { type RunningApp, startApp } from "../builders/chat";
import { seriousViolations, withAxe } from "./axe";
import { flags, executablePath, until, withBrowser } from "./browser";

jest.setTimeout(60_000);

/** A support portal of another origin, with the strictest policy that the documentation names. */
interface SupportPortal {
  readonly origin: string;
  home: string;
  attributes: string;
  style: string;
  close(): Promise<void>;
}

async function startSupportPortal(): Promise<SupportPortal> {
  const portal = { origin: "", home: "", attributes: "", style: "", lang: "en" };
  const server = http.createServer(({ url = "" }, response) => {
    response.setHeader(
      "content-security-policy",
      `default-src 'none'; script-src ${portal.home}; frame-src ${portal.home}; style-src 'self'; img-src 'self'`,
    );
    const isStyle = url === "/style.css";
    response.setHeader("content-type", isStyle ? "text/css" : "text/html; charset=utf-8");
    response.end(
      isStyle
        ? portal.style
        : `<!doctype html><html lang="${portal.lang}"><title>Support</title>
          <link rel="stylesheet" href="/style.css">
          <main><h1>Support</h1><a href="/other">Another page</a></main>
          <script src="${portal.home}/embed.js" ${portal.attributes} defer></script></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  portal.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(portal, {
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  });
}

let place: { app: RunningApp; portal: SupportPortal; browser: Browser } | undefined;
let page: Page;
let chat: FrameLocator;
let trouble: string[];

/** Opens the support portal in a window of this width. */
async function open({ width = 1280, height = 900, attributes = "", style = "", lang = "en" } = {}) {
  if (place === undefined) {
    const portal = await startSupportPortal();
    const app = await startApp({}, { PORTAL_ORIGINS: portal.origin });
    portal.home = new URL(app.url).origin;
    place = { app, portal, browser: await chromium.launch({ executablePath, args: flags }) };
  }
  Object.assign(place.portal, { attributes, style, lang });
  const context = await place.browser.newContext({
    viewport: { width, height },
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  trouble = [];
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(message.text());
  });
  page.on("pageerror", (error) => trouble.push(error.message));
  await page.goto(place.portal.origin);
  chat = page.frameLocator("provisioning-helpdesk iframe");
}

const launcher = () => page.getByRole("button", { name: "Account missing?" });
const panel = () => page.getByRole("dialog");
const input = () => chat.locator('[data-id="webchat-sendbox-input"]');
const cards = () => chat.locator(".ac-adaptiveCard");

async function ask(text: string): Promise<string> {
  const next = cards().nth(await cards().count());
  await input().fill(text);
  await input().press("Enter");
  await next.waitFor();
  return next.innerText();
}

/** The accent that the chat in the frame uses. */
function accentInside(): Promise<unknown> {
  return page
    .frames()
    .at(-1)!
    .evaluate("document.documentElement.style.getPropertyValue('--accent')");
}

afterEach(async () => {
  await page.context().close();
});
afterAll(async () => {
  await place?.browser.close();
  await place?.app.stop();
  await place?.portal.close();
});

withBrowser("speaks the language of the page around it, where nothing else is said", async () => {
  await open({ lang: "fr-CH", attributes: 'data-title="Comptes"' });
  await page.getByRole("button", { name: "Un compte manque" }).click();
  expect(await panel().getByRole("heading").innerText()).toBe("Comptes");
  await page.getByRole("button", { name: "Fermer le chat" }).click();
  expect(trouble).toEqual([]);
});

const question = "Why is Audrey Oliver not in Salesforce?";

describe.each([1280, 390])("at %d px", (width) => {
  withAxe("answers in the page of another, and breaks neither policy nor axe", async () => {
    await open({ width, height: 844 });
    expect(await seriousViolations(page)).toEqual([]);
    await launcher().click();
    await panel().waitFor();
    expect(await ask(question)).toContain("Audrey Oliver · Salesforce");
    expect(await seriousViolations(page)).toEqual([]);
    const box = (await panel().boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    const sideways = "document.scrollingElement.scrollWidth > innerWidth";
    expect(await page.evaluate(sideways)).toBe(false);
    expect(trouble).toEqual([]);
    const shots = process.env["EMBED_SHOTS"];
    if (shots !== undefined) await page.screenshot({ path: `${shots}/embed-${width}.png` });
  });
});

withBrowser("is opened, used and closed with the keyboard alone", async () => {
  await open();
  await launcher().waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await launcher().getAttribute("aria-expanded")).toBe("false");
  await page.keyboard.press("Enter");
  await input().waitFor();
  const focused = () =>
    input().evaluate((node) => (node as { matches(s: string): boolean }).matches(":focus"));
  await until("one can write", focused);
  await page.keyboard.type(question);
  await page.keyboard.press("Enter");
  await cards().first().waitFor();
  await page.keyboard.press("Escape");
  await until("it is closed", async () => !(await panel().isVisible()));
  const active = "document.activeElement.shadowRoot.activeElement.className";
  expect(await page.evaluate(active)).toBe("launcher");
  await page.keyboard.press("Enter");
  await until("one can write again", focused);
  await page.getByRole("button", { name: "Close the chat" }).click();
  expect(await panel().isVisible()).toBe(false);
});

withBrowser("is open, and remembers what was said, on the next page of the portal", async () => {
  await open();
  await launcher().click();
  await ask(question);
  await page.getByRole("link", { name: "Another page" }).click();
  await panel().waitFor();
  await cards().first().waitFor();
  expect(await cards().first().innerText()).toContain("Audrey Oliver · Salesforce");
  await page.getByRole("button", { name: "Close the chat" }).click();
  await page.reload();
  await launcher().waitFor();
  expect(await panel().isVisible()).toBe(false);
});

withBrowser("says to a screen reader that an answer came while it was closed", async () => {
  await open();
  await launcher().click();
  await input().fill(question);
  // The answer comes after the chat was closed.
  await page.route("**/activities", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await input().press("Enter");
  await page.getByRole("button", { name: "Close the chat" }).click();
  await until("it is said", async () =>
    (await page.getByRole("status").innerText()).includes("new answer"),
  );
  await launcher().click();
  expect(await page.getByRole("status").innerText()).toBe("");
});

withBrowser("takes words from the attributes and colours from the style sheet", async () => {
  await open({
    attributes: 'data-title="Konten" data-button="Konto fehlt?" data-side="left"',
    style: ":root { --helpdesk-accent: #0b6b53; --helpdesk-on-accent: #ffffff }",
  });
  const button = page.getByRole("button", { name: "Konto fehlt?" });
  const colour =
    "getComputedStyle(document.querySelector('provisioning-helpdesk').shadowRoot.querySelector('.launcher')).backgroundColor";
  await button.waitFor();
  expect(await page.evaluate(colour)).toBe("rgb(11, 107, 83)");
  expect((await button.boundingBox())!.x).toBeLessThan(200);
  await button.click();
  expect(await panel().getAttribute("aria-labelledby")).toBe("title");
  await page.getByRole("heading", { name: "Konten" }).waitFor();
  await input().waitFor();
  await until("the chat has the colour", async () => (await accentInside()) === "#0b6b53");
});

withBrowser("keeps its own colours where those of the page could not be read", async () => {
  await open({ style: ":root { --helpdesk-accent: #ffffcc; --helpdesk-on-accent: #ffffff }" });
  await launcher().click();
  await ask(question);
  expect(await accentInside()).not.toBe("#ffffcc");
});

withBrowser("leads out of the frame when the sign-in does not reach it", async () => {
  await open();
  await page.route("**/portal/personas", (route) => route.fulfill({ status: 404, json: {} }));
  const signInAt = { page: "/portal/signedIn", window: "/portal/signedIn" };
  await page.route("**/portal/token", (route) =>
    route.fulfill({ status: 401, json: { signInAt } }),
  );
  await launcher().click();
  await chat.getByRole("button", { name: "Sign in" }).click();
  const out = chat.getByRole("button", { name: "Open the chat" });
  await out.waitFor();
  expect(await chat.locator("#trouble").innerText()).toContain("in a window of its own");
  const [whole] = await Promise.all([page.waitForEvent("popup"), out.click()]);
  expect(new URL(whole.url()).origin).toBe(place!.portal.home);
});

withBrowser("is shown in no page that is not named", async () => {
  await open();
  const stranger = await startSupportPortal();
  stranger.home = place!.portal.home;
  await page.goto(stranger.origin);
  await launcher().click();
  await until("the browser refuses", () =>
    Promise.resolve(trouble.some((text) => text.includes("frame-ancestors"))),
  );
  expect(await input().count()).toBe(0);
  await stranger.close();
});

withAxe("is shown by the example page", async () => {
  await open();
  await page.goto(`${place!.portal.home}/portal/example`);
  await launcher().click();
  expect(await ask(question)).toContain("Audrey Oliver");
  expect(await seriousViolations(page)).toEqual([]);
  expect(trouble).toEqual([]);
});
