import { emptyEvidence } from "../../bot/diagnosis";
import { causes } from "../../bot/causes";
import { type Collected } from "../../bot/graph/port";
import { openTenant, type Tenant } from "../../bot/tenant";
import { type Effect } from "../../bot/turns/port";
import { diagnose } from "../../bot/diagnosis";
import { type Conversation, newConversation } from "../../dialogs/conversation";
import { type Topic } from "../../dialogs/topic";
import { followLooked, startFollow } from "../../dialogs/follow";
import { followNews } from "../../dialogs/followNews";
import { beginTurn, type Turn } from "../../dialogs/turn";
import { settingsOf } from "../bot/commandLine/context";

const minute = 60_000;
const nothing = (): void => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const start = Date.now();

let tenant: Tenant;
beforeAll(async () => {
  tenant = await openTenant(settingsOf({ STORE: "memory:" }), { log, logRequests: 10_000 });
});
afterAll(() => tenant.close());

/** What a look at somebody of the demo tenant brings, and the topic it was for. */
async function look(
  name: string,
  appName: string,
): Promise<{ topic: Topic; collected: Collected }> {
  const people = await tenant.directory.findPeople({ by: "name", value: name });
  const apps = await tenant.directory.applications();
  const person = people.state === "found" ? people.matches[0] : undefined;
  const app =
    apps.state === "found"
      ? apps.matches.find(({ displayName }) => displayName === appName)
      : undefined;
  if (person === undefined || app === undefined) throw new Error(`${name} in ${appName}?`);
  const topic: Topic = { flow: "general", person, app };
  return { topic, collected: await tenant.evidence.collect({ person, app }) };
}

/** A conversation whose turns begin at given minutes. */
function conversationOf(role: "employee" | "helpdesk" = "helpdesk", userId = "h") {
  let ids = 0;
  let conversation: Conversation = newConversation();
  const turn = (at: number, run: (turn: Turn) => void): Effect[] => {
    const context = {
      incoming: { id: "1", kind: "event", text: "" },
      asker: { role, userId },
      traits: { isGroup: false, kind: "webchat" },
      route: "embedded",
      conversation: "c",
      now: new Date(start + at * minute),
    } as const;
    const ports = {
      causes,
      newId: () => `id${(ids += 1)}`,
      timeZone: "UTC",
      adminCenter: "https://entra.microsoft.com",
    } as Parameters<typeof beginTurn>[1];
    const begun = beginTurn(context, ports, { ...conversation });
    run(begun);
    conversation = begun.conversation;
    return begun.effects;
  };
  return { turn, follows: () => conversation.follows ?? [] };
}

const texts = (effects: readonly Effect[]): string =>
  effects.flatMap((one) => (one.do === "reply" ? [one.message.text] : [])).join("\n");

const shownCard = { card: "c", offers: ["follow"], names: {}, summary: [], next: [] } as const;
const found = (expected?: number) => ({
  cause: "notEvaluatedYet",
  ...(expected !== undefined && { expectedAt: new Date(start + expected * minute).toISOString() }),
});

describe("a follow of somebody who waits", () => {
  it("says once that the time has passed, and that it goes on", async () => {
    const { topic, collected } = await look("Jonas Weber", "ServiceNow");
    const { turn, follows } = conversationOf();
    const begun = turn(0, (now) => {
      startFollow(now, { ...shownCard, topic, found: found(30) });
    });
    expect(begun).toContainEqual(expect.objectContaining({ do: "follow", id: "id1" }));
    const looked = (at: number): string =>
      texts(
        turn(at, (now) => {
          followLooked(now, { id: "id1", last: false, collected });
        }),
      );

    // Entries are up to 15 minutes late.
    expect(looked(40)).toBe("");
    expect(looked(46)).toContain("has passed, and nothing has changed");
    expect(looked(90)).toBe("");
    expect(follows()).toHaveLength(1);
  });

  it("keeps quiet when it could not be looked", async () => {
    const { topic } = await look("Jonas Weber", "ServiceNow");
    const { turn, follows } = conversationOf();
    turn(0, (now) => {
      startFollow(now, { ...shownCard, topic, found: found() });
    });
    const none = turn(20, (now) => {
      followLooked(now, { id: "id1", last: false, collected: undefined });
    });
    expect(none).toEqual([]);
    expect(follows()).toHaveLength(1);
  });

  it("tells another cause, and ends", async () => {
    const { topic, collected } = await look("Hanna Nowak", "Dropbox Business");
    const { turn, follows } = conversationOf();
    turn(0, (now) => {
      startFollow(now, { ...shownCard, topic, found: found() });
    });
    const effects = turn(20, (now) => {
      followLooked(now, { id: "id1", last: false, collected });
    });
    expect(texts(effects)).toContain("There is news about Hanna Nowak in Dropbox Business");
    expect(effects).toContainEqual({ do: "unfollow", id: "id1" });
    expect(effects).toContainEqual(expect.objectContaining({ do: "audit" }));
    expect(follows()).toEqual([]);
  });

  it("tells nothing to somebody who may no longer look the person up", async () => {
    const { topic, collected } = await look("Hanna Nowak", "Dropbox Business");
    const { turn } = conversationOf("employee", "somebody else");
    const effects = turn(20, (now) => {
      now.conversation.follows = [{ id: "f", topic, cause: "notEvaluatedYet" }];
      followLooked(now, { id: "f", last: false, collected });
    });
    expect(effects).toEqual([{ do: "unfollow", id: "f" }]);
  });

  it("is begun for ten at most, and one of them can be stopped then", async () => {
    const { topic } = await look("Jonas Weber", "ServiceNow");
    const { turn, follows } = conversationOf();
    const begin = (n: number): string => {
      const person = { id: `p${n}`, displayName: `Person ${n}` };
      return texts(
        turn(0, (now) => {
          startFollow(now, { ...shownCard, topic: { ...topic, person }, found: found() });
        }),
      );
    };
    const said = Array.from({ length: 11 }, (_, n) => begin(n));
    expect(said[9]).toContain("I keep an eye on Person 9");
    expect(said[10]).toMatch(/Which one shall I stop\?[^]*Stop: Person 0, ServiceNow/);
    expect(follows()).toHaveLength(10);
  });

  it("is not begun from a card that found nothing to wait for", async () => {
    const { topic } = await look("Jonas Weber", "ServiceNow");
    const { turn } = conversationOf();
    const effects = turn(0, (now) => {
      startFollow(now, { ...shownCard, topic });
    });
    expect(effects.map((one) => one.do)).toEqual(["reply"]);
  });
});

describe("a follow of somebody who left", () => {
  const leaver = (topic: Topic): Topic => ({ ...topic, flow: "leavers" });

  it("promises the end of the account, and an account in place is no news", async () => {
    const { topic, collected } = await look("Grace Kim", "Salesforce");
    const { turn, follows } = conversationOf();
    const begun = turn(0, (now) => {
      startFollow(now, {
        ...shownCard,
        topic: leaver(topic),
        found: { cause: "alreadyInSync" },
      });
    });
    expect(texts(begun)).toContain("once the log shows that the account was switched off");
    const looked = turn(20, (now) => {
      followLooked(now, { id: "id1", last: false, collected });
    });
    expect(looked).toEqual([]);
    expect(follows()).toHaveLength(1);
  });

  it("tells that the account is gone, and ends", async () => {
    const { topic, collected } = await look("Olivia Brown", "Salesforce");
    const { turn, follows } = conversationOf();
    turn(0, (now) => {
      startFollow(now, { ...shownCard, topic: leaver(topic), found: { cause: "alreadyInSync" } });
    });
    const facts = collected.evidence.facts;
    if (facts.entry.state !== "known") throw new Error("no entry");
    const value = { ...facts.entry.value, action: "disable", status: "success" } as const;
    const evidence = {
      ...collected.evidence,
      facts: { ...facts, entry: { ...facts.entry, value } },
    };
    const looked = turn(20, (now) => {
      followLooked(now, { id: "id1", last: false, collected: { ...collected, evidence } });
    });
    expect(texts(looked)).toContain(
      "There is news about Olivia Brown in Salesforce: The service switched",
    );
    expect(follows()).toEqual([]);
  });
});

describe("followNews", () => {
  it.each([
    ["Jonas Weber", "ServiceNow", "notEvaluatedYet", "same"],
    ["Jonas Weber", "ServiceNow", "matchNotUnique", "same"],
    ["Hanna Nowak", "Dropbox Business", "matchNotUnique", "same"],
    ["Hanna Nowak", "Dropbox Business", "notEvaluatedYet", "changed"],
    ["Olivia Brown", "Salesforce", "notEvaluatedYet", "done"],
  ] as const)("%s in %s after %s: %s", async (name, app, before, news) => {
    const { collected } = await look(name, app);
    expect(followNews(before, diagnose(collected.evidence, causes))).toBe(news);
  });

  it("is no news that nothing could be read", () => {
    const blind = emptyEvidence({
      subject: {},
      app: {},
      scenario: "entraToSaas",
      collectedAt: "",
    } as never);
    const unread = { state: "unknown", reason: "unavailable" } as const;
    const evidence = { ...blind, facts: { ...blind.facts, entry: unread } };
    expect(followNews("x", diagnose(evidence, causes))).toBe("unread");
  });
});
