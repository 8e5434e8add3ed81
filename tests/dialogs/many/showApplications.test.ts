import { causes } from "../../../bot/causes";
import { diagnose } from "../../../bot/diagnosis";
import { newConversation } from "../../../dialogs/conversation";
import { showApplications } from "../../../dialogs/many/showApplications";
import { beginTurn } from "../../../dialogs/turn";
import { evidence, now } from "../../builders/evidence";

function shownFor(last: string): string {
  const conversation = newConversation();
  const context = {
    incoming: { id: "1", kind: "message", text: "which jobs are failing?" },
    asker: { role: "helpdesk", userId: "u" },
    traits: { isGroup: false, kind: "webchat" },
    route: "embedded",
    conversation: "c",
    now: new Date(now),
  } as const;
  const ports = { causes, newId: () => "id", timeZone: "UTC" } as Parameters<typeof beginTurn>[1];
  const turn = beginTurn(context, ports, conversation);
  const job = evidence({ job: "active", steadyState: { first: "2026-01-01T00:00:00Z", last } });
  const app = { id: "a", displayName: "ServiceNow" };
  const surveyed = { state: "read", looked: [{ app, evidence: job }], left: 0, next: 1, ahead: [] };
  const topic = { flow: "general", wants: { of: "applications", from: 0 } } as const;
  showApplications(turn, topic, surveyed as never, [diagnose(job, causes)]);
  return conversation.shown.at(-1)?.summary.join("\n") ?? "";
}

it("lists a job whose cycle is overdue with those in trouble, and since when", () => {
  const text = shownFor("2026-03-02T06:00:00Z");
  expect(text).toMatch(/stuck: 1\.[^]*- ServiceNow: Cycle overdue since 06:\d\d UTC/);
  expect(text).not.toContain("without trouble");
});

it("lists one that ran lately with those without trouble", () => {
  expect(shownFor("2026-03-02T11:55:00Z")).toMatch(/without trouble: ServiceNow/);
});
