import { createApplicationIndex } from "../../../dialogs/understanding/applicationIndex";
import { furtherIn } from "../../../dialogs/understanding/several";
import { understand } from "../../../dialogs/understanding/understand";

const index = createApplicationIndex(
  ["Salesforce", "Slack", "Zoom", "Box", "Workday to Active Directory"].map((displayName, id) => ({
    id: `${id}`,
    displayName,
  })),
);

describe("what else a text names", () => {
  it.each([
    ["why are Ben Carter and Chiara Russo not in Slack?", ["Chiara Russo"], []],
    [
      "Ben Carter, Chiara Russo and Ludwig van Beethoven are missing in Slack",
      ["Chiara Russo", "Ludwig van Beethoven"],
      [],
    ],
    ["ben@contoso.com and chiara.russo@contoso.com are missing", ["chiara.russo@contoso.com"], []],
    ["why is Ben Carter not in Slack and Zoom?", [], ["Zoom"]],
    ["why is Ben Carter neither in Slack nor in Zoom, Salesforce?", [], ["Slack", "Zoom"]],
    ["Ben Carter and Chiara Russo are missing in Slack and Zoom", ["Chiara Russo"], ["Zoom"]],
    ["why is Ben Carter not in Slack? I ticked the box", [], []],
    ["why is Ben Carter not in Slack? Thanks, Harriet Lindqvist", [], []],
    ["why is Ben Carter not in Slack and Slack?", [], []],
    ["Hanna and Ketut, both Slack", ["Ketut"], []],
    ["Hanna and Slack", [], []],
    ["nobody is in Slack", [], []],
    ["Ben Carter + Chiara Russo, Slack + Zoom", ["Chiara Russo"], ["Zoom"]],
    ["why is Ben Carter not in Slack, not Zoom", [], []],
    ["not Slack, Zoom", [], []],
    [
      "not in Slack yet:\n- Ben Carter\n- Chiara Russo (Sales)\n 3) Ana Ruiz\nCould you check?",
      ["Chiara Russo", "Ana Ruiz"],
      [],
    ],
    ["Users: Ben Carter; Chiara Russo; Ana Ruiz. App: Slack.", ["Chiara Russo", "Ana Ruiz"], []],
    ["Ben Carter\nChiara Russo\nAna Ruiz\nnot in Slack", ["Chiara Russo", "Ana Ruiz"], []],
    ["Ben Carter\nSales Department is new in Slack", [], []],
    ["Ben Carter, Chiara Russo und Ana Ruiz fehlen in Slack", ["Chiara Russo", "Ana Ruiz"], []],
    ["Ben Carter et Chiara Russo n'apparaissent pas dans Slack", ["Chiara Russo"], []],
    ["Ben Carter y Chiara Russo no aparecen en Slack", ["Chiara Russo"], []],
    [
      "Ben Carter (ben@contoso.com), Chiara Russo <chiara@contoso.com> and Ana Ruiz miss Slack",
      ["chiara@contoso.com", "Ana Ruiz"],
      [],
    ],
    ["Ben Carter, Chiara Russo (chiara@contoso.com): not in Slack", ["Ben Carter"], []],
    ["Slack: Ben Carter\nRegards, Peter Wagner", [], []],
    ["not Slack but Zoom and Box", [], ["Box"]],
    ["Zoom instead of Slack", [], []],
    ["nicht Slack, sondern Zoom", [], []],
    ["pas Slack mais Zoom", [], []],
    ["no Slack, sino Zoom", [], []],
    ["SlackではなくZoom", [], []],
  ])("%s", (text, people, apps) => {
    const further = furtherIn(text, understand(text, index), index);
    expect(further.people.map((one) => one.who === "other" && one.term.value)).toEqual(people);
    expect(further.apps.map(({ displayName }) => displayName)).toEqual(apps);
  });
});
