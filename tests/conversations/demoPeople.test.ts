import { demoCauses } from "../../bot/demo";
import { causes } from "../../bot/causes";
import { type Certainty } from "../../bot/diagnosis";
import { type Chat, diagnosisOf, type RunningApp, startApp } from "../builders/chat";

/** Told less surely than what log, directory or the job itself say; everybody else is confirmed. */
const certainties: Readonly<Record<string, Certainty>> = {
  // The log misses a role that is assigned: nothing says outright that the record is damaged.
  brokenAssignmentRecord: "likely",
  // An account that matches would be updated, and only the target shows whether there is one.
  createSwitchedOff: "likely",
  // A cycle that lasts for a day may still be at work.
  cyclesNotCompleting: "likely",
};

let app: RunningApp;
let helpdesk: Chat;

beforeAll(async () => {
  app = await startApp();
  helpdesk = await app.chat("helpdesk");
});
afterAll(() => app.stop());

describe("every demo person is diagnosed first-guess, chat to Graph and back", () => {
  it.each(Object.entries(demoCauses))("%s: %s", async (cause, displayName) => {
    const person = app.tenant.personas.find((one) => one.displayName === displayName);
    const question = person?.questions[0] ?? "";

    const replies = await helpdesk.say(question);

    expect(replies).toHaveLength(1);
    expect(diagnosisOf(replies)).toMatchObject({
      cause,
      certainty: certainties[cause] ?? "confirmed",
      source: "graph",
      user: { id: person?.userId, displayName },
      app: { displayName: person?.app },
    });
  });

  it.each(Object.entries(demoCauses))("%s: %s asks about herself or himself", async (id, name) => {
    const employee = await app.chat("employee", name);
    const cause = causes.find((one) => one.id === id);

    const replies = await employee.say(
      app.tenant.personas.find((one) => one.displayName === name)?.questions[0] ?? "",
    );

    expect(replies).toHaveLength(1);
    const diagnosis = diagnosisOf(replies);
    expect(diagnosis).toMatchObject({ family: cause?.family });
    expect(diagnosis?.["cause"]).toBe(cause?.employeeMayKnow === true ? id : undefined);
  });
});
