import { markOf, type Ticket } from "../../../../bot/cases/connectors/ticketSystem";
import {
  type Fault,
  startJira,
  startServiceNow,
  startWebhook,
  type TicketServer,
} from "./ticketServers";

const draft = { reference: "PH-1001-abc", title: "Case 1001 · Audrey", text: "Out of scope" };
const taken = { key: "PH-1001-abc/2", state: "taken", note: "Erin took case 1001." } as const;

/** What holds for every ticket system, each over HTTP against a server that behaves as documented. */
describe.each([
  ["webhook", startWebhook],
  ["serviceNow", startServiceNow],
  ["jira", startJira],
] as const)("%s", (name, start) => {
  let server: TicketServer;
  beforeEach(async () => {
    server = await start();
  });
  afterEach(() => server.close());

  const opened = async (): Promise<Ticket> => {
    const outcome = await server.system().open(draft, false);
    if (outcome.state !== "done") throw new Error(outcome.state);
    return outcome.value;
  };

  it("opens a ticket and says its number", async () => {
    const ticket = await opened();
    expect(server.system().name).toBe(name);
    expect(server.tickets).toMatchObject([
      { number: ticket.number, title: expect.stringContaining(draft.title) as string },
    ]);
    expect(server.tickets[0]!.text).toContain(draft.text);
    expect(server.heard.join()).toContain(draft.reference);
    expect(ticket.number).toMatch(/^\w+-?\d+$/);
  });

  it.each<Fault>(["lost", "slow", "garbled", { status: 500 }, { status: 503 }])(
    "does not know whether it was done when the answer is %j, and the next try makes no second one",
    async (fault) => {
      server.faults.push(fault);
      const first = await server.system(300).open(draft, false);
      // A webhook is taken by its status alone; what it says of a ticket is welcome, no more.
      const isTaken = name === "webhook" && fault === "garbled";
      expect(first.state).toBe(isTaken ? "done" : "unknown");
      const second = await server.system().open(draft, true);
      expect(second).toMatchObject({ state: "done", value: { number: server.tickets[0]!.number } });
      expect(server.tickets).toHaveLength(1);
    },
  );

  it("waits as long as it is asked to, and has changed nothing until then", async () => {
    server.faults.push({ status: 429, headers: { "retry-after": "7" } });
    expect(await server.system().open(draft, false)).toEqual({
      ...{ state: "notDone", why: "busy", status: 429, retryAfterMs: 7000 },
    });
    expect(server.tickets).toEqual([]);
  });

  it.each([400, 401, 403, 404])("is refused with %d", async (status) => {
    server.faults.push({ status });
    const outcome = await server.system().open(draft, false);
    expect(outcome).toEqual({ state: "notDone", why: "refused", status });
  });

  it("shows its credentials, and wrong ones are refused", async () => {
    expect(await server.stranger().open(draft, false)).toMatchObject({ why: "refused" });
    expect(server.tickets).toEqual([]);
  });

  it("takes its credentials to no other host", async () => {
    const other = await startWebhook();
    server.faults.push({ status: 307, headers: { location: other.url } });
    expect(await server.system().open(draft, false)).toMatchObject({ why: "refused", status: 307 });
    expect(other.heard).toEqual([]);
    await other.close();
  });

  it("does not know anything of a server that is not there", async () => {
    const system = server.system();
    await server.close();
    expect(await system.open(draft, false)).toEqual({ state: "unknown" });
  });

  it.each(["taken", "resolved", "withdrawn"] as const)("notes and moves to %s", async (state) => {
    const ticket = await opened();
    const outcome = await server.system().update(ticket, { ...taken, state }, false);
    expect(outcome).toMatchObject({ state: "done" });
    const [held] = server.tickets;
    expect(held!.notes.join()).toContain(taken.note);
    // Jira has three categories; withdrawn is done there.
    expect(held!.state).toBe(name === "jira" && state === "withdrawn" ? "resolved" : state);
  });

  it("notes without moving", async () => {
    const ticket = await opened();
    await server.system().update(ticket, { key: "PH-1001-abc/3", note: "A note" }, false);
    expect(server.tickets).toMatchObject([{ state: "open" }]);
    expect(server.tickets[0]!.notes).toHaveLength(1);
  });

  it.each<Fault>(["lost", "slow", { status: 502 }])(
    "notes once although the answer was %j",
    async (fault) => {
      const ticket = await opened();
      server.faults.push(fault);
      const first = await server.system(300).update(ticket, taken, false);
      expect(first.state).toBe("unknown");
      expect((await server.system().update(ticket, taken, true)).state).toBe("done");
      expect(server.tickets[0]!.notes).toHaveLength(1);
      expect(server.tickets[0]!.state).toBe("taken");
    },
  );

  it("says whether address and credentials are right, where that can be tried", async () => {
    const right = await server.system().check?.();
    const wrong = await server.stranger().check?.();
    expect([right?.state, wrong?.state]).toEqual(
      name === "webhook" ? [undefined, undefined] : ["done", "notDone"],
    );
  });
});

it("the mark of a change is found again in its note", () => {
  expect(markOf(taken)).toBe("[PH-1001-abc/2]");
});
