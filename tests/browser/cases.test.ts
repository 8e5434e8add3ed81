import { type Locator } from "playwright-core";
import { openDesk, until, withBrowser, type Desk, type Portal } from "./browser";

jest.setTimeout(120_000);

/** A picture of one dot, and a text. */
const files = [
  {
    name: "screen.png",
    mimeType: "image/png",
    buffer: Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    ),
  },
  { name: "error.txt", mimeType: "text/plain", buffer: Buffer.from("It says 403.") },
];

const widthOf = (picture: Locator): Promise<number> =>
  picture.evaluate((element) => (element as unknown as { naturalWidth: number }).naturalWidth);

/** Where pictures of the two windows go, for whoever wants to look at them. */
const pictures = process.env["PICTURES"];

let desk: Desk | undefined;
afterAll(async () => {
  await desk?.close();
});

const hasWords = (portal: Portal, words: RegExp): Promise<void> =>
  until(`${String(words)} is there`, async () => words.test((await portal.messages()).join("\n")));

async function say(portal: Portal, text: string): Promise<void> {
  await portal.input.fill(text);
  await portal.input.press("Enter");
}

/** The newest button of this name. */
const button = (portal: Portal, name: string) =>
  portal.page.locator(".ac-pushButton", { hasText: new RegExp(`^${name}$`) }).last();

const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };

for (const [name, look] of Object.entries(widths))
  withBrowser(
    `an employee and an engineer talk about a case, each in a ${name} window`,
    async () => {
      desk ??= await openDesk();
      const engineers = desk.app.tenant.personas.filter(({ role }) => role === "engineer");
      const engineer = await desk.open(look);
      await engineer.become(engineers[0]!.displayName);
      const person = await desk.open(look);
      await person.become("Olivia Brown");
      const picture = async (what: string): Promise<void> => {
        if (pictures === undefined) return;
        for (const [who, { page }] of Object.entries({ engineer, person }))
          await page.screenshot({ path: `${pictures}/${name}-${what}-${who}.png` });
      };

      await person.ask("why am I not in Salesforce?");
      const preview = await person.cardAfter(() => say(person, "talk to a person"));
      expect(await preview.innerText()).toContain("our conversation since");
      await picture("preview");
      await preview.getByRole("button", { name: "Send" }).click();
      await hasWords(person, /Case \d+ is with the engineers/);

      await hasWords(engineer, /Open since/);
      await picture("open");
      await button(engineer, "Take").click();
      await hasWords(person, /has your case \d+ now/);
      await hasWords(engineer, /You have case \d+ now/);
      // The old card is gone: nobody can press what does not hold any more.
      await until("one card is left", async () => (await button(engineer, "Take").count()) === 0);

      await say(person, "It is urgent, I start today.");
      await hasWords(engineer, /Olivia Brown: It is urgent, I start today\./);
      for (const one of files) {
        await person.page.locator('input[type="file"]').setInputFiles(one);
        await person.input.press("Enter");
        await hasWords(engineer, new RegExp(`File: ${one.name}`));
      }
      await picture("files");
      await engineer.page.locator("a[href*='/attachments/']").scrollIntoViewIfNeeded();
      await picture("link");
      const shown = engineer.page.locator('img[alt="screen.png"]');
      await until("the picture is seen", async () => (await widthOf(shown)) === 1);
      const link = engineer.page.locator("a[href*='/attachments/']");
      const opened = await engineer.page.request.get((await link.getAttribute("href")) ?? "");
      expect(await opened.text()).toBe("It says 403.");
      await say(engineer, "I look at it now.");
      await hasWords(person, new RegExp(`${engineers[0]!.displayName}: I look at it now\\.`));
      await picture("talk");

      await button(engineer, "Resolve").click();
      await hasWords(person, /Is it solved for you\?/);
      await picture("resolved");
      await button(person, "Yes, solved").click();
      await hasWords(person, /How was the help/);
      await button(person, "5").click();
      await hasWords(engineer, /5 of 5/);
      await picture("end");
      expect([...person.trouble, ...engineer.trouble]).toEqual([]);
      await person.close();
      await engineer.close();
    },
  );
