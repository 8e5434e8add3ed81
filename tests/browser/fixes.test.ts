import { movableClock } from "../builders/movableClock";
import { openDesk, until, withBrowser, type Desk, type Portal } from "./browser";

jest.setTimeout(180_000);

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

withBrowser(
  "asked, handed over, taken, fixed, seen in the log, told and resolved, in two windows",
  async () => {
    const clock = movableClock();
    desk = await openDesk({ follow: { clock, everyMs: 200 }, graphClock: clock });
    const engineers = desk.app.tenant.personas.filter(({ role }) => role === "engineer");
    const look = { width: 1280, height: 900 };
    const engineer = await desk.open(look);
    await engineer.become(engineers[0]!.displayName);
    const person = await desk.open(look);
    await person.become("Jonas Weber");
    const picture = async (what: string): Promise<void> => {
      if (pictures === undefined) return;
      for (const [who, { page }] of Object.entries({ engineer, person }))
        await page.screenshot({ path: `${pictures}/fix-${what}-${who}.png` });
    };

    await person.ask("why am I not in ServiceNow?");
    const preview = await person.cardAfter(() => say(person, "talk to a person"));
    await preview.getByRole("button", { name: "Send" }).click();
    await hasWords(engineer, /Open since/);
    await button(engineer, "Take").click();
    await hasWords(engineer, /You have case \d+ now/);
    await picture("taken");

    const asked = await engineer.cardAfter(() => button(engineer, "Provision on demand").click());
    expect(await asked.innerText()).toMatch(/What it costs[^]*What cannot be undone/);
    await picture("asked");
    await asked.getByRole("button", { name: "Do it now" }).click();
    await hasWords(engineer, /The service reports success for Jonas Weber in ServiceNow/);
    await hasWords(person, /has done something about it in ServiceNow/);
    await picture("done");

    // The log shows it within a minute, without anybody asking.
    await clock.hurry(() =>
      until(
        "the person is told",
        async () => (await person.messages()).join("\n").includes("it has worked in ServiceNow"),
        90_000,
      ),
    );
    await hasWords(engineer, /Good news about Jonas Weber in ServiceNow/);
    await picture("worked");
    await button(engineer, "Resolve").click();
    await hasWords(person, /Is it solved for you\?/);
    await button(person, "Yes, solved").click();
    await hasWords(person, /How was the help/);

    // The card with the most and the longest buttons is there, whole, on the narrowest phone too.
    await engineer.page.setViewportSize({ width: 320, height: 640 });
    const most = await engineer.ask("Why is Farid Haddad not in Atlassian Cloud?");
    await picture("most");
    const right = (box: { x: number; width: number } | null) => (box?.x ?? 0) + (box?.width ?? 0);
    const edges = (await most.locator(".ac-pushButton").all()).map(async (one) =>
      right(await one.boundingBox()),
    );
    const edge = right(await most.boundingBox());
    expect((await Promise.all(edges)).filter((one) => one > edge)).toEqual([]);
    expect(await most.locator(".ac-pushButton").allInnerTexts()).toEqual(
      expect.arrayContaining(["Remove and recreate the assignment", "Provision on demand"]),
    );
    expect([...person.trouble, ...engineer.trouble]).toEqual([]);
  },
);
