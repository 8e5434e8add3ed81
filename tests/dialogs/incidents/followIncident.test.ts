import { type CaseEntry, type CaseRecord } from "../../../bot/cases/port";
import { languages } from "../../../bot/languages";
import { newConversation } from "../../../dialogs/conversation";
import { newsForRequester } from "../../../dialogs/cases/newsForRequester";
import {
  dropIncidents,
  followIncident,
  incidentOver,
  stopButtons,
  stopIncident,
} from "../../../dialogs/incidents/followIncident";
import { audrey, doneIn, incident, turnOf } from "../../builders/incident";

const { id, app } = incident();
const told = { id, app: app.displayName };
const conversation = (more: object = {}) => ({ ...newConversation(), ...more });

it("begins where it was told, once, and nowhere else", () => {
  const turn = turnOf(audrey, [], { conversation: conversation({ incidentsTold: [told] }) });
  followIncident(turn, id);
  followIncident(turn, id);
  expect(doneIn(turn)).toEqual([
    `follow ${id}`,
    expect.stringMatching(/as soon as the known problem with Salesforce is over/),
    `follow ${id}`,
    expect.stringMatching(/Salesforce/),
  ]);
  expect(stopButtons(turn).map(({ title }) => title)).toEqual(["Stop: known problem, Salesforce"]);
  const elsewhere = turnOf(audrey);
  followIncident(elsewhere, id);
  expect(doneIn(elsewhere)).toEqual([expect.stringMatching(/^reply: /)]);
  expect(elsewhere.conversation.incidentFollows).toBeUndefined();
});

it("ends when asked to, and says so when it is over already", () => {
  const turn = turnOf(audrey, [], { conversation: conversation({ incidentFollows: [told] }) });
  stopIncident(turn, id);
  stopIncident(turn, id);
  const [first, second, third] = doneIn(turn);
  expect(first).toBe(`unfollow ${id}`);
  expect(second).toMatch(/no longer follow the known problem with Salesforce/);
  expect(third).toMatch(/^reply: /);
  expect(doneIn(turn)).toHaveLength(3);
});

it("is dropped without a word", () => {
  const turn = turnOf(audrey, [], { conversation: conversation({ incidentFollows: [told] }) });
  dropIncidents(turn);
  expect(doneIn(turn)).toEqual([`unfollow ${id}`]);
});

describe.each(languages.map(({ locale }) => locale))("its end, in %s", (locale) => {
  const record = {
    ...{ caseId: "case-1", number: 1001, state: "open", summary: [], app, openedAt: "" },
    ...{ version: 2, last: 2, lastMove: 1, incident: { id, since: "" } },
    requester: { role: "employee", userId: "audrey", at: { route: "embedded", conversation: "" } },
  } as unknown as CaseRecord;
  const ended: CaseEntry = {
    ...{ sequence: 2, key: "k", at: "", by: { side: "bot" } },
    what: { kind: "incidentOver" },
  };
  const follower = () =>
    turnOf(audrey, [], { locale, conversation: conversation({ incidentFollows: [told] }) });

  it("is told once to a follower who also has a case, whichever comes first", () => {
    const [one, other] = [follower(), follower()];
    incidentOver(one, id);
    newsForRequester(one, record, [ended]);
    newsForRequester(other, record, [ended]);
    incidentOver(other, id);
    for (const turn of [one, other]) {
      expect(doneIn(turn)).toEqual([expect.stringContaining("Salesforce")]);
      expect(turn.conversation.incidentFollows).toEqual([]);
    }
    expect(doneIn(other)[0]).toContain("1001");
  });

  it("is not told to who stopped", () => {
    const turn = turnOf(audrey, [], { locale });
    incidentOver(turn, id);
    expect(doneIn(turn)).toEqual([]);
  });
});
