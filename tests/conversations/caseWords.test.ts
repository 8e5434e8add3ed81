import { type RunningApp, said, startApp } from "../builders/chat";
import { movableClock } from "../builders/movableClock";
import { engineerOf, escalate, hears, takenCase, told } from "./caseTalk";

const clock = movableClock();
let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ cases: { clock, everyMs: 20 } });
});
afterAll(() => app.stop());

describe("asked for the state of a case", () => {
  it("says where there is none that there is none, and leads on", async () => {
    const person = await app.chat("employee", "Hanna Nowak");
    expect(said(await person.say("status"))).toContain("You have no case that is open");
    expect(said(await person.press("Talk to a person"))).toMatch(
      /what would be shared|pass this on/i,
    );
  });

  it("is told by the mere word, and “cancel” says that it stays open, or asks before it withdraws", async () => {
    const person = await app.chat("employee", "Hanna Nowak");
    const { number } = await escalate(person);
    expect(said(await person.say("case?"))).toContain(`Case ${number} is open since`);
    expect(said(await person.say("any news about my case?"))).toContain(`Case ${number} is open`);
    expect(said(await person.say("what is the weather"))).toContain("Is an account missing");
    expect(said(await person.say("cancel"))).toContain(`Your case ${number} stays open`);
    expect(said(await person.say("cancel"))).toContain(`Withdraw case ${number}?`);
    expect(said(await person.say("no"))).toContain("stays as it is");
    await person.tell(`withdraw case ${number}`);
    await hears(person, `Withdraw case ${number}?`);
    await person.tell("yes");
    await told(person, number, "withdrawn");
  });

  it("names the one that goes on in another window, and offers to go on here", async () => {
    const first = await app.chat("employee", "Hanna Nowak");
    const { number } = await escalate(first);
    const second = await app.chat("employee", "Hanna Nowak");
    expect(said(await second.say("status"))).toContain(`case ${number}`);
    expect(said(await second.say(`how is case ${number} going?`))).toContain(
      `You have case ${number} (Open since`,
    );
    await second.tap(`Join case ${number}`);
    await hears(second, `You go on with case ${number} here`);
  });

  it("goes on with the one of another window in words, adds to it and withdraws it", async () => {
    const first = await app.chat("employee", "Ravi Menon");
    const { number } = await escalate(first);
    const adding = await app.chat("employee", "Ravi Menon");
    expect(said(await adding.say("it's urgent, add that I travel tomorrow"))).toContain(
      `Noted on case ${number}`,
    );
    expect(said(await adding.say("can you add that I need Slack"))).toContain("Noted on case");
    const second = await app.chat("employee", "Ravi Menon");
    await second.tell(`Join case ${number}`);
    await hears(second, `You go on with case ${number} here`);
    const third = await app.chat("employee", "Ravi Menon");
    await third.tell("withdraw it");
    await hears(third, `Withdraw case ${number}?`);
    await hears(third, `You go on with case ${number} here`);
    await third.tell("no");
    await hears(third, "stays as it is");
    const fourth = await app.chat("employee", "Ravi Menon");
    await fourth.tell(`cancel ${number}`);
    await hears(fourth, `You go on with case ${number} here`);
    await fourth.tell("yes");
    await told(fourth, number, "withdrawn");
    expect(said(await fourth.say(`join case ${number}`))).toContain("withdrawn");
  });

  it("tells engineers of those of others, and nobody else who has them", async () => {
    const person = await app.chat("employee", "Ravi Menon");
    const { number } = await escalate(person);
    const engineer = await app.chat("engineer");
    for (const text of ["show me case", "who has case", "status of case", "what about case"])
      expect(said(await engineer.say(`${text} ${number}`))).toContain(
        `Case ${number} · Ravi Menon`,
      );
    expect(said(await engineer.say("which cases are open?"))).toContain(`- Case ${number} ·`);
    expect(said(await engineer.say("who has Ravi's case?"))).toContain(`Case ${number} ·`);
    const helpdesk = await app.chat("helpdesk");
    const asked = said(await helpdesk.say("who is working on Ravi's case?"));
    expect(asked).toContain("engineers decide");
    expect(said(await helpdesk.say("who is working on Nobody's case?"))).toBe(asked);
    await person.tell(`withdraw case ${number}`);
    await person.tell("yes");
    await told(person, number, "withdrawn");
  });

  it("by its number says how the own stands, and of any other nothing, be it there or not", async () => {
    const [person, other] = [
      await app.chat("employee", "Ben Carter"),
      await app.chat("helpdesk"),
    ] as const;
    const { number } = await escalate(person);
    expect(said(await person.say(`case ${number}`))).toMatch(
      /Case \d+ is open since .*nobody has taken it yet/,
    );
    const about = async (one: number): Promise<string> =>
      said(await other.say(`Fall ${one}`)).replaceAll(String(one), "N");
    expect(await about(number)).toMatch(/^You have no case N\.\nYou have no case that is open/);
    expect(await about(number)).toBe(await about(99_999));
    expect(said(await person.say("transfer to Priya Raman"))).toMatch(
      new RegExp(`engineers decide [^]*Case ${number} is open since`),
    );
    await person.say("cancel");
    await person.tell("yes");
    await told(person, number, "withdrawn");
    expect(said(await person.say(`case ${number}`))).toMatch(/is withdrawn[^]*Talk to a person/);
  });

  it("lists several of one person, each with where it goes on", async () => {
    const chats = [];
    for (let at = 0; at < 2; at++) {
      const chat = await app.chat("employee", "Keiko Tanaka");
      chats.push({ chat, ...(await escalate(chat)) });
    }
    const [first, second] = chats as [(typeof chats)[0], (typeof chats)[0]];
    expect(said(await second.chat.say("my cases"))).toMatch(
      new RegExp(
        `- Case ${second.number} is open[^]*- You have case ${first.number} .* in another window[^]*Join case ${first.number}`,
      ),
    );
  });
});

describe("an engineer writes what the buttons say", () => {
  it("in the window of the case or another", async () => {
    const one = await engineerOf(app, 0);
    const person = await app.chat("employee", "Ben Carter");
    const { number } = await takenCase(person, one);
    await person.tell(`case ${number}`);
    await hears(person, "What you write here goes to");
    await one.tell("Hand back");
    await told(person, number, "open");
    await one.tell(`take case ${number}`);
    await hears(person, "has your case");
    const another = await engineerOf(app, 0);
    await another.tell(`take ${number}`);
    await hears(another, `You have case ${number} in another window`);
    await another.tell(`#${number} from here`);
    await hears(person, ": from here");
    await another.tell("and on");
    await hears(person, ": and on");
    await another.tell("resolve");
    await told(person, number, "resolved");
    expect(said(await another.press("Show transcript"))).toMatch(
      new RegExp(`handed case ${number} back\\. \\(taken → open\\)`),
    );
    expect(said(await one.all())).not.toContain(`: case ${number}`);
    expect(said(await person.all())).not.toMatch(/: (?:Hand back|take case)/);
    expect(said(await another.say("hand back"))).toBe("You have no case.");
  }, 60_000);
});

it("a case that nobody takes in time is told to both sides, and the person still has ways on", async () => {
  const engineer = await engineerOf(app, 1);
  const person = await app.chat("employee", "Ketut Budiono");
  const { number } = await escalate(person);
  await told(engineer, number, "open");
  clock.moveOn(16 * 60_000);
  const late = await hears(person, `Nobody has taken your case ${number} yet. I reminded`);
  expect(late.at(-1)?.entities).toEqual([
    expect.objectContaining({ type: "case", number, state: "open" }),
  ]);
  await hears(engineer, `Nobody has taken case ${number} since`);
  expect(said(await person.say("why am I not in Dropbox Business?"))).toContain("Dropbox");
  await engineer.tell(`take ${number}`);
  await hears(person, "has your case");
});
