import { fill, fillSteps } from "../../../bot/languages/fill";

const now = "2026-11-20T10:00:00Z";
const manner = { locale: "en-GB", timeZone: "UTC" };

describe("fill", () => {
  it.each([
    ["{person} in {app}", { person: "Audrey", app: "Salesforce" }, "Audrey in Salesforce"],
    ["nobody{nothing}", {}, "nobody"],
    ["{toString}", {}, ""],
    ["{name}", { name: "{app}", app: "x" }, "{app}"],
    ["at {readAt}", { readAt: "2026-11-20T09:12:00Z" }, "at 09:12 UTC"],
    ["on {goneAt}", { goneAt: "2026-12-18T06:40:00Z" }, "on 18 December at 06:40 UTC"],
    ["{lateAt}", { lateAt: "2026-11-19T22:12:00Z" }, "19 November at 22:12 UTC"],
    ["{soonAt}", { soonAt: "2026-11-20T23:59:00Z" }, "23:59 UTC"],
    ["{badAt}", { badAt: "not a time" }, "not a time"],
  ])("%s", (text, values, expected) => {
    expect(fill(text, values as Record<string, string>, now, manner)).toBe(expected);
  });
});

it("writes a moment on the day it is where the person is", () => {
  const tokyo = { locale: "en-GB", timeZone: "Asia/Tokyo" };
  const values = { readAt: "2026-11-20T16:00:00Z" };
  expect(fill("{readAt}", values, now, tokyo)).toMatch(/^21 November at 01:00/);
  expect(fill("{readAt}", values, now, manner)).toBe("16:00 UTC");
});

describe("fillSteps", () => {
  it("leaves a step out when a value is there that makes it needless", () => {
    const steps = ["!group Assign a group.", "Wait."];

    expect(fillSteps(steps, { group: "SF" }, now, manner)).toEqual(["Wait."]);
    expect(fillSteps(steps, {}, now, manner)).toEqual(["Assign a group.", "Wait."]);
  });

  it("leaves a step out when its value is missing", () => {
    const steps = ["?group Assign {group}.", "Wait."];

    expect(fillSteps(steps, {}, now, manner)).toEqual(["Wait."]);
    expect(fillSteps(steps, { group: "SF" }, now, manner)).toEqual(["Assign SF.", "Wait."]);
  });
});
