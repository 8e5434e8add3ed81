import { readSettings } from "../../../bot/settings";

const production = {
  NODE_ENV: "production",
  MicrosoftAppType: "UserAssignedMSI",
  MicrosoftAppId: "11111111-2222-4333-8444-555555555555",
  MicrosoftAppTenantId: "66666666-7777-4888-8999-000000000000",
};
const channel = "19:hr@thread.tacv2";
const hours = "Mon-Fri 08:00-17:00, Sat 09:00-12:30 Europe/Berlin";
const officeHours = {
  timeZone: "Europe/Berlin",
  windows: [
    ...[1, 2, 3, 4, 5].map((day) => ({ day, from: 480, to: 1020 })),
    { day: 6, from: 540, to: 750 },
  ],
};

describe("readRoutes", () => {
  it("reads hours and routes", () => {
    const route = { applications: ["Workday*"], channel, hours };
    const env = { ...production, OFFICE_HOURS: hours, CASE_ROUTES: JSON.stringify([route]) };
    expect(readSettings(env)).toMatchObject({
      state: "ok",
      settings: { officeHours, caseRoutes: [{ applications: ["Workday*"], channel, officeHours }] },
    });
  });

  it.each([
    ["Fri-Mon 00:00-24:00 UTC", [5, 6, 0, 1]],
    ["Sun 22:00-24:00 America/New_York", [0]],
  ])("reads %s", (text, days) => {
    const read = readSettings({ ...production, OFFICE_HOURS: text });
    const windows = read.state === "ok" ? (read.settings.officeHours?.windows ?? []) : [];
    expect(windows.map(({ day }) => day)).toEqual(days);
  });

  it("has none in local mode", () => {
    const read = readSettings({ OFFICE_HOURS: hours, CASE_ROUTES: "[]" });
    expect(read).toMatchObject({ state: "ok" });
    expect(Object.keys(read.state === "ok" ? read.settings : {})).not.toContain("officeHours");
  });

  it.each([
    "08:00-17:00",
    "Mon-Fri 08:00-17:00",
    "Mon-Fri 08:00-17:00 Europe/Atlantis",
    "Mon-Fri 17:00-08:00 UTC",
    "Mon-Fri 08:60-17:00 UTC",
    "Mon-Fri 08:00-24:01 UTC",
    "Mo-Fr 08:00-17:00 UTC",
    "Mon-Fri 08:00-17:00, UTC",
  ])("refuses %j", (text) => {
    expect(readSettings({ ...production, OFFICE_HOURS: text })).toMatchObject({
      problems: [expect.stringMatching(/^OFFICE_HOURS: set it to/) as string],
    });
  });

  it.each([
    ["no JSON", [/a list such as/]],
    ['{"applications":["a"]}', [/a list such as/]],
    ['[{"channel":"19:a@thread.tacv2"}]', [/a list such as/]],
    ['[{"applications":["a"],"chanel":"x"}]', [/a list such as/]],
    [
      '[{"applications":["a"],"channel":"x"},{"applications":["b"],"hours":"always"}]',
      [/channel of route 1/, /hours of route 2/],
    ],
  ])("says all that is wrong with %s", (text, problems) => {
    expect(readSettings({ ...production, CASE_ROUTES: text })).toMatchObject({
      problems: problems.map((one) => expect.stringMatching(one) as string),
    });
  });
});
