import { type Reply, said } from "../builders/chat";
import { dataOf, type FixWorld, hears, jonas, startFixWorld } from "./fixWorld";
import { play } from "./talk";

let world: FixWorld;
beforeEach(async () => {
  world = await startFixWorld();
});
afterEach(() => world.app.stop());

const titlesOf = (replies: readonly Reply[]): string[] =>
  replies.flatMap(({ attachments = [] }) =>
    attachments.flatMap(({ content }) => (content.actions ?? []).map(({ title }) => title)),
  );

describe("a confirmation", () => {
  it("counts once, and says how it stands when it is pressed again", async () => {
    const engineer = await world.app.chat("engineer");
    await engineer.say(jonas);
    const asked = await engineer.press("Provision on demand");
    const value = dataOf(asked, "Do it now");
    const [first, second] = await Promise.all([
      engineer.post({ type: "message", value }),
      engineer.post({ type: "message", value }),
    ]);
    await hears(engineer, "The service reports success");
    const again = await engineer.post({ type: "message", value });
    expect(said(again.replies)).toMatch(/confirmed that already[^]*reports success/);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(world.sent).toEqual(["POST provisionOnDemand"]);
  }, 60_000);

  it("of somebody else, forged, left or outdated does nothing", async () => {
    const [one, two] = world.app.tenant.personas.filter(({ role }) => role === "engineer");
    const engineer = await world.app.chat("engineer", one!.displayName);
    const other = await world.app.chat("engineer", two!.displayName);
    const employee = await world.app.chat("employee", "Jonas Weber");
    await engineer.say(jonas);
    const value = dataOf(await engineer.press("Provision on demand"), "Do it now");
    for (const chat of [other, employee]) {
      const { replies } = await chat.post({ type: "message", value });
      expect(said(replies)).toContain("does not hold any more");
    }
    const forged = { action: "fixNow", card: "11111111-2222-4333-8444-555555555555" };
    expect(said((await engineer.post({ type: "message", value: forged })).replies)).toContain(
      "does not hold any more",
    );
    await play(engineer, [["[Leave it]", { says: "I changed nothing" }]]);
    expect(said((await engineer.post({ type: "message", value })).replies)).toContain(
      "does not hold any more",
    );
    expect(world.sent).toEqual([]);
    expect(await world.audited()).toEqual([]);
  }, 60_000);

  it("is not asked for when it stands otherwise by now", async () => {
    const engineer = await world.app.chat("engineer");
    await engineer.say(jonas);
    const card = await engineer.press("Provision on demand");
    await engineer.tap("Do it now");
    await hears(engineer, "The service reports success");
    expect(card).toHaveLength(1);
    world.clock.moveOn(60_000);
    await play(engineer, [
      [
        "[Provision on demand]",
        { says: /As it stands now, this does not help/, family: "provisioned_ok" },
      ],
    ]);
    expect(world.sent).toEqual(["POST provisionOnDemand"]);
  }, 60_000);

  it("survives a restart between press and confirmation, and after it", async () => {
    const engineer = await world.app.chat("engineer");
    await engineer.say(jonas);
    await engineer.press("Provision on demand");
    await world.app.restart();
    await engineer.tap("Do it now");
    await hears(engineer, "The service reports success");
    expect(world.sent).toEqual(["POST provisionOnDemand"]);
  }, 60_000);
});

describe("who may", () => {
  it.each(["helpdesk", "employee"] as const)(
    "not %s: neither button nor press",
    async (role) => {
      const chat = await world.app.chat(role, role === "employee" ? "Jonas Weber" : undefined);
      const shown = await chat.say(role === "employee" ? "why am I not in ServiceNow?" : jonas);
      expect(titlesOf(shown)).not.toContain("Provision on demand");
      const { card } = dataOf(shown, "Check again") as { card: string };
      const value = { action: "fix", card, choice: "provisionOnDemand" };
      expect(said((await chat.post({ type: "message", value })).replies)).not.toMatch(/Do it now/);
      expect(world.sent).toEqual([]);
    },
    60_000,
  );

  it("not an engineer who does not have the case", async () => {
    const [one, two] = world.app.tenant.personas.filter(({ role }) => role === "engineer");
    const owner = await world.app.chat("engineer", one!.displayName);
    const other = await world.app.chat("engineer", two!.displayName);
    const person = await world.app.chat("employee", "Jonas Weber");
    await person.say("why am I not in ServiceNow?");
    await person.say("talk to a person");
    const opened = await person.press("Send");
    const { caseId } = opened
      .flatMap(({ entities = [] }) => entities)
      .find(({ type }) => type === "case") as unknown as { caseId: string };
    await hears(owner, "Jonas Weber · ServiceNow");
    const value = { action: "caseFix", card: caseId, choice: "provisionOnDemand" };
    expect(said((await owner.post({ type: "message", value })).replies)).toContain(
      "does not stand so",
    );
    await owner.tap("Take");
    await hears(owner, "You have case");
    expect(said((await other.post({ type: "message", value })).replies)).toContain(
      "changed nothing",
    );
    expect(said((await person.post({ type: "message", value })).replies)).not.toContain(
      "Do it now",
    );
    expect(world.sent).toEqual([]);
  }, 60_000);

  it("nobody where fixes are with the presser's own rights and nobody can sign in", async () => {
    await world.app.stop();
    world = await startFixWorld({ FIXES: "delegated" });
    const engineer = await world.app.chat("engineer");
    await play(engineer, [
      [jonas, { buttons: ["Provision on demand"] }],
      [
        "[Provision on demand]",
        { says: /nobody can sign in[^]*By hand: Entra ID > Enterprise apps/ },
      ],
    ]);
    expect(world.sent).toEqual([]);
  }, 60_000);
});
