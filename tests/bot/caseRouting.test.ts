import { caseRouting } from "../../bot/caseRouting";

const windows = [{ day: 1, from: 0, to: 60 }];
const all = { timeZone: "UTC", windows };
const hr = { timeZone: "Asia/Tokyo", windows };
const routing = caseRouting({
  engineersChannel: "19:all",
  officeHours: all,
  caseRoutes: [
    { applications: ["Workday*"], channel: "19:hr", officeHours: hr },
    { applications: ["0D9F3C52", "zoom"], channel: "19:zoom" },
    { applications: ["Zoom"], channel: "19:never" },
  ],
});

describe("caseRouting", () => {
  it.each([
    [{ id: "1", displayName: "Workday to Active Directory" }, "19:hr", hr],
    [{ id: "1", displayName: "ZOOM" }, "19:zoom", all],
    [{ id: "0d9f3c52", displayName: "Slack" }, "19:zoom", all],
    [{ displayName: "Zoom Rooms" }, "19:all", all],
    [undefined, "19:all", all],
  ])("%j goes to %s", (app, channel, hours) => {
    const draft = app ? { app } : {};
    expect([routing.channelOf(draft), routing.hoursOf(draft)]).toEqual([channel, hours]);
  });

  it("leads nowhere without settings", () => {
    const none = caseRouting({});
    expect([none.channelOf({}), none.hoursOf({})]).toEqual([undefined, undefined]);
  });
});
