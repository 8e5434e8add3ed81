import { causes } from "../../bot/causes";
import { type ValueFlow } from "../../bot/diagnosis";
import { newConversation, type ShownCard } from "../../dialogs/conversation";
import { keepEvidence } from "../../dialogs/keptEvidence";
import { valueSince } from "../../dialogs/tellValueSince";
import { beginTurn, type Turn } from "../../dialogs/turn";
import { evidence } from "../builders/evidence";
import { valueField, valueFlow } from "../builders/valueField";

function turnOf(role: "helpdesk" | "employee"): Turn {
  const context = {
    conversation: "c",
    now: new Date("2026-03-02T12:00:00Z"),
    asker: { role, userId: "u" },
    incoming: { kind: "message", id: "1", text: "", locale: "en-US" },
    traits: { isGroup: false },
  } as unknown as Parameters<typeof beginTurn>[0];
  const ports = { causes, newId: () => "id", timeZone: "UTC" } as Parameters<typeof beginTurn>[1];
  return beginTurn(context, ports, newConversation());
}

function card(flow: ValueFlow): ShownCard {
  return {
    card: "c",
    topic: { flow: "general", app: { id: "a", displayName: "Zoom" } },
    ...{ offers: [], names: { app: "Zoom" }, summary: [], next: [] },
    evidence: keepEvidence(evidence({ valueFlow: flow })),
  };
}

const named = valueFlow(
  {},
  {
    asked: "name",
    fields: [
      valueField({ target: "givenName", written: { value: "A", at: "2026-02-01T08:00:00Z" } }),
      valueField({ target: "familyName", written: { value: "B", at: "2026-03-01T09:00:00Z" } }),
      valueField({ target: "nick", written: undefined }),
    ],
  },
);

describe("since when a value is in several fields", () => {
  it.each(["since when has she that name?", "which is the newest of these changes?"])(
    "is said per field, the newest first: %s",
    (text) => {
      const [first, second, ...rest] = valueSince(turnOf("helpdesk"), card(named), text);
      expect(first).toBe("familyName was last written to Zoom at this time: March 1 at 09:00 UTC.");
      expect(second).toMatch(/^givenName was last written .*February 1/);
      expect(rest).toEqual([expect.stringContaining("not since when")]);
    },
  );

  it("is said once where it was written at once, and to an employee without the fields", () => {
    const one = valueSince(turnOf("helpdesk"), card(valueFlow()), "since when that title?");
    expect(one[0]).toBe("It was last written to Zoom at this time: 08:00 UTC.");
    const own = valueSince(turnOf("employee"), card(named), "since when that name?");
    expect(own.join(" ")).toMatch(/^It was last written to Zoom at this time: March 1/);
    expect(own.join(" ")).not.toMatch(/familyName|givenName/);
  });

  it("says nothing of another value", () => {
    const [line] = valueSince(turnOf("helpdesk"), card(named), "since when that title?");
    expect(line).toContain("not since when");
  });
});
