import { createApplicationIndex } from "../../../dialogs/understanding/applicationIndex";
import { loadClassifier } from "../../../dialogs/understanding/classifier/loadClassifier";
import { entitiesIn } from "../../../dialogs/understanding/entities";
import { galleryIndex } from "../../../dialogs/understanding/galleryApplications";
import { type Entities } from "../../../dialogs/understanding/recognition";

const { knows } = loadClassifier();
const job = "scim.0123456789abcdef0123456789abcdef.8f0c1f0e-5b1a-4c60-9a6e-7f2a6d1f0a11";
const name = (value: string) => ({ by: "name", value }) as const;
const app = (value: string, known = true) => ({ name: value, known });

describe("entitiesIn, without a tenant", () => {
  it.each<[string, Entities]>([
    [
      "Why is Audrey Oliver not in Salesforce since Monday?",
      { person: name("Audrey Oliver"), app: app("Salesforce"), since: "since Monday" },
    ],
    ["why is audrey not in slack", { person: name("audrey"), app: app("Slack") }],
    ["ben@contoso.com is missing", { person: { by: "upn", value: "ben@contoso.com" } }],
    [
      "worker 21451 from Workday has no account",
      { person: { by: "employeeId", value: "21451" }, app: app("Workday") },
    ],
    ["I was assigned 2 hours ago", { person: { self: true }, since: "2 hours ago" }],
    ["missing in Fabrikam Travel and we wait", { app: app("Fabrikam Travel", false) }],
    [`job ${job} stopped on 2026-11-20`, { since: "on 2026-11-20", jobId: job }],
    ["can you tell me what happened to Ben Carter", { person: name("Ben Carter") }],
    ["I should have Slack by 3rd of December", { person: { self: true }, app: app("Slack") }],
    ["I have it from 3rd of December", { person: { self: true }, since: "from 3rd of December" }],
    ["EntryConflict", {}],
    ["Test connection fails", {}],
    ["Windows Hello is not set up", {}],
    ["the manager drops out", {}],
    ["", {}],
  ])("%s", (text, expected) => {
    expect(entitiesIn(text, galleryIndex, knows)).toEqual(expected);
  });
});

it("a tenant's own applications come first, typing errors included", () => {
  const apps = createApplicationIndex([{ id: "1", displayName: "Contoso Travel" }]);
  expect(entitiesIn("no account in Contoso Travle", apps, knows).app).toEqual({
    ...app("Contoso Travel"),
    written: "Contoso Travle",
  });
});
