import { openDesk, until, withBrowser, type Desk, type Portal } from "./browser";

jest.setTimeout(60_000);

const example = "Why is Audrey Oliver not in Salesforce?";

let desk: Desk | undefined;
let portal: Portal | undefined;

/** Opens the portal; the product starts with the first test that runs. */
async function open(...how: Parameters<Desk["open"]>): Promise<Portal> {
  desk ??= await openDesk();
  return (portal = await desk.open(...how));
}

afterEach(async () => {
  await portal?.close();
  portal = undefined;
});

afterAll(async () => {
  await desk?.close();
});

withBrowser("offers the people one can be, with helpdesk preselected", async () => {
  const { select, page, options } = await open();
  await page.locator("#who").waitFor();
  const people = desk!.app.tenant.personas;
  expect(await select.locator("option:checked").innerText()).toBe(people[0]?.displayName);
  expect(await page.locator("#role").innerText()).toBe("Helpdesk");
  expect((await options()).sort()).toEqual(people.map(({ displayName }) => displayName).sort());
});

withBrowser("shows the cause to a helpdesk agent who presses the example question", async () => {
  const { page, cardAfter, trouble } = await open();
  const question = page.getByRole("button", { name: example });
  const card = await (await cardAfter(() => question.click())).innerText();
  expect(card).toContain("Audrey Oliver · Salesforce");
  expect(card).toMatch(/[○✓◷✕] \p{L}+/u);
  expect(card).toContain('"Sales only"');
  expect(card).toContain('department EQUALS "Sales"');
  expect(card).not.toMatch(/\$\{|\{\{|undefined|\[object|NaN/);
  expect(trouble).toEqual([]);
});

withBrowser("shows each employee the own account", async () => {
  const { page, become, cardAfter, trouble } = await open();
  for (const [name, title] of [
    ["Jonas Weber", "Your ServiceNow account"],
    ["Ben Carter", "Your Fabrikam Expenses account"],
    ["Olivia Brown", "Your Salesforce account"],
  ] as const) {
    await become(name);
    expect(await page.locator("#role").innerText()).toBe("Employee");
    const question = page.locator("#questions button").first();
    const card = await (await cardAfter(() => question.click())).innerText();
    expect(card).toContain(title);
    expect(card).toMatch(/[○✓◷✕] \p{L}+/u);
  }
  expect(trouble).toEqual([]);
});

withBrowser(
  "speaks the language of the device from the first word on, on a narrow screen too",
  async () => {
    const { ask, input, messages, page, trouble } = await open({ locale: "ja-JP", width: 390 });
    await until("the greeting is there", async () => (await messages()).length > 0);
    expect((await messages())[0]).toContain("こんにちは。");
    expect(await input.getAttribute("placeholder")).toBe("アカウントについて質問");
    expect(await page.locator("html").getAttribute("lang")).toBe("ja");
    expect(await page.title()).toBe("Contoso ITサポート");
    expect(await page.locator("header.top").innerText()).toMatch(/ヘルプデスク.*新しいチャット/s);
    expect(await page.locator(".tagline").textContent()).toContain("アカウントが作成されない理由");
    const card = await ask("Audrey OliverがSalesforceにいないのはなぜですか？");
    expect(await card.innerText()).toMatch(/設定によりスキップ[^]*もう一度確認/);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    expect(trouble).toEqual([]);
  },
);

withBrowser("speaks English to a device whose languages it does not know", async () => {
  const { input, messages } = await open({ locale: "nl-NL" });
  await until("the greeting is there", async () => (await messages()).length > 0);
  expect((await messages())[0]).toContain("Hello.");
  expect(await input.getAttribute("placeholder")).toBe("Ask about an account");
});

withBrowser(
  "writes the page in the language that is chosen in the chat, after a reload too",
  async () => {
    const { page, input, messages, trouble } = await open({ locale: "de-CH" });
    const fresh = page.locator("#fresh");
    await until("the greeting is there", async () => (await messages()).length > 0);
    expect(await page.locator("#ask h2").innerText()).toBe("Fragen zum Ausprobieren");
    expect(await fresh.innerText()).toBe("Neuer Chat");
    expect(await page.locator("#webchat").getAttribute("lang")).toBe("de-CH");
    await input.fill("habla español");
    await input.press("Enter");
    await until("the page is Spanish", async () => (await fresh.innerText()) === "Chat nuevo");
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
    expect(await page.getByLabel("Chat con el soporte informático").count()).toBe(1);
    expect(await input.getAttribute("placeholder")).toBe("Preguntar por una cuenta");
    expect(await page.locator("#persona optgroup").first().getAttribute("label")).toBe("Soporte");
    await page.reload();
    await until("it still is", async () => (await fresh.innerText()) === "Chat nuevo");
    expect(trouble).toEqual([]);
  },
);

withBrowser("looks again when the first button of a card is pressed", async () => {
  const { ask, cardAfter, trouble } = await open();
  const card = await ask(example);
  const first = card.getByRole("button").first();
  expect(await first.innerText()).toBe("Check again");
  const next = await cardAfter(() => first.click());
  expect(await next.innerText()).toContain("Salesforce");
  expect(trouble).toEqual([]);
});

withBrowser("passes a question on to a person from the buttons alone", async () => {
  const { ask, cardAfter, messages } = await open();
  const card = await ask(example);
  const preview = await cardAfter(() => card.getByRole("button", { name: "Talk to" }).click());
  expect(await preview.innerText()).toContain("Harriet Lindqvist");
  const before = (await messages()).length;
  await preview.getByRole("button", { name: "Send" }).click();
  await until("the answer is there", async () => (await messages()).length > before);
  expect((await messages()).slice(before).join("\n")).toMatch(/case \d+/i);
  const asked = await ask("cancel");
  const withdrawn = (await messages()).length;
  await asked.getByRole("button", { name: "Yes, withdraw it" }).click();
  await until("it is withdrawn", async () => (await messages()).length > withdrawn);
  expect((await messages()).at(-1)).toContain("withdrawn");
});

withBrowser("can be used with the keyboard alone", async () => {
  const { page, tabTo, cardAfter, cards } = await open();
  await page.locator(".webchat__bubble").first().waitFor();
  expect(await tabTo("#persona")).toBe("seen");
  expect(await tabTo("#fresh")).toBe("seen");
  expect(await tabTo("#questions button")).toBe("seen");
  await cardAfter(() => page.keyboard.press("Enter"));
  // Web Chat: the history is one stop, Enter goes into its newest message.
  await tabTo('[role="group"].webchat__basic-transcript');
  await page.keyboard.press("Enter");
  await tabTo('.ac-pushButton[title="Talk to a person"]');
  await cardAfter(() => page.keyboard.press("Enter"));
  expect(await cards.count()).toBe(2);
});

withBrowser("keeps the lines of a pasted entry", async () => {
  const { input } = await open();
  await input.fill('{\n  "a": 1\n}');
  expect(await input.inputValue()).toBe('{\n  "a": 1\n}');
});

describe("what others wrote", () => {
  const hostile =
    '<img src=x onerror="document.title=1"> **bold** [link](javascript:alert(1)) ${1+1} {{DATE(2026)}}';

  withBrowser("is shown as text in messages and cards", async () => {
    const { ask, page, messages, trouble } = await open();
    const paste = {
      provisioningAction: "create",
      provisioningStatusInfo: {
        status: "failure",
        errorInformation: { errorCode: "DuplicateTargetEntries" },
      },
      sourceIdentity: { displayName: hostile, identityType: "User" },
      servicePrincipal: { displayName: hostile },
    };
    const card = await ask(JSON.stringify(paste));
    const text = (await card.innerText()).replaceAll("\u200b", "");
    for (const part of ["<img src=x", "**bold**", "[link](javascript:", "${1+1}", "{{DATE("]) {
      expect(text).toContain(part);
    }
    expect(await page.locator(".webchat__basic-transcript img, a[href^=javascript]").count()).toBe(
      0,
    );
    expect(await page.title()).not.toBe("1");
    expect(await messages()).toHaveLength(3);
    expect(trouble).toEqual([]);
  });

  withBrowser("is shown as text in the list of people and questions", async () => {
    const { page, select, trouble } = await open({}, async (fresh) => {
      await fresh.route("**/portal/personas", async (route) => {
        const people = (await (await route.fetch()).json()) as object[];
        const first = { ...people[0], displayName: hostile, about: hostile, questions: [hostile] };
        await route.fulfill({ json: [first] });
      });
    });
    await page.locator("#who").waitFor();
    expect(await select.locator("option:checked").innerText()).toBe(hostile);
    expect(await page.locator("#about").innerText()).toBe(hostile);
    expect(await page.locator("#questions button").innerText()).toBe(hostile);
    expect(await page.locator("#ask img, #ask a").count()).toBe(0);
    expect(trouble).toEqual([]);
  });
});
