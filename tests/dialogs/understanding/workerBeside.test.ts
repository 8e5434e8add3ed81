import { createApplicationIndex } from "../../../dialogs/understanding/applicationIndex";
import { understand } from "../../../dialogs/understanding/understand";

const index = createApplicationIndex(
  ["Workday to Active Directory", "SuccessFactors to Entra ID", "Slack"].map((displayName, id) => ({
    id: `${id}`,
    displayName,
  })),
);

it.each([
  ["21477 workday", "21477"],
  ["30112 successfactors", "30112"],
  ["is 21477 in workday?", "21477"],
  ["21477 fehlt in Workday", "21477"],
  ["Workdayに 21477 がいません", "21477"],
])("%s is about the worker %s", (text, value) => {
  expect(understand(text, index).person).toEqual({
    who: "other",
    term: { by: "employeeId", value },
  });
});

it.each([
  "21477 slack",
  "workday 2026",
  "workday error 8344",
  "workday since 2026-11-03",
  "workday 21477 21451",
  "workday takes 1,500 minutes",
])("%s names no worker", (text) => {
  expect(understand(text, index).person).toBeUndefined();
});
