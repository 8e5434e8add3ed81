import { fc } from "../../properties";

import { afterHours, nextOpening, type OfficeHours } from "../../../bot/cases/officeHours";

const window = (days: readonly number[], from: number, to: number) =>
  days.map((day) => ({ day, from: from * 60, to: to * 60 }));
const workdays = [1, 2, 3, 4, 5];
const berlin: OfficeHours = { timeZone: "Europe/Berlin", windows: window(workdays, 8, 17) };
const at = (iso: string): number => Date.parse(iso);
const iso = (ms: number): string => new Date(ms).toISOString();
const hour = 3_600_000;

describe("nextOpening", () => {
  it.each([
    ["on a working day", "2026-11-27T09:00:00Z", "2026-11-27T09:00:00Z"],
    ["before it begins", "2026-11-27T05:00:00Z", "2026-11-27T07:00:00Z"],
    ["when it ends", "2026-11-27T16:00:00Z", "2026-11-30T07:00:00Z"],
    ["at the weekend", "2026-11-28T12:00:00Z", "2026-11-30T07:00:00Z"],
    ["over the change to summer time", "2026-03-28T12:00:00Z", "2026-03-30T06:00:00Z"],
    ["over the change to winter time", "2026-10-24T12:00:00Z", "2026-10-26T07:00:00Z"],
  ])("%s", (_, now, expected) => {
    expect(iso(nextOpening(berlin, at(now)))).toBe(iso(at(expected)));
  });

  it("counts the day where the engineers are", () => {
    const auckland = { timeZone: "Pacific/Auckland", windows: window([1], 8, 17) };
    expect(iso(nextOpening(auckland, at("2026-11-29T18:00:00Z")))).toBe("2026-11-29T19:00:00.000Z");
  });

  it("is open all night where one window follows the other", () => {
    const always = { timeZone: "UTC", windows: window([0, 1, 2, 3, 4, 5, 6], 0, 24) };
    const now = at("2026-11-28T23:59:00Z");
    expect(nextOpening(always, now)).toBe(now);
    expect(afterHours(always, now, 2 * hour)).toBe(now + 2 * hour);
  });
});

describe("afterHours", () => {
  it.each([
    ["time passes while somebody is there", "2026-11-27T09:00:00Z", 1, "2026-11-27T10:00:00Z"],
    ["and not before", "2026-11-27T05:00:00Z", 1, "2026-11-27T08:00:00Z"],
    ["and not over the weekend", "2026-11-27T15:30:00Z", 1, "2026-11-30T07:30:00Z"],
    ["a day of nine hours after the other", "2026-11-23T07:00:00Z", 20, "2026-11-25T09:00:00Z"],
  ])("%s", (_, now, hours, expected) => {
    expect(iso(afterHours(berlin, at(now), hours * hour))).toBe(iso(at(expected)));
  });

  it("without hours time simply passes", () => {
    expect(afterHours(undefined, 1000, 500)).toBe(1500);
  });

  it("never ends before somebody was there, and never outside of hours", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at("2026-01-01T00:00:00Z"), max: at("2027-01-01T00:00:00Z") }),
        fc.integer({ min: 1, max: 40 * hour }),
        (now, ms) => {
          const end = afterHours(berlin, now, ms);
          expect(end).toBeGreaterThanOrEqual(nextOpening(berlin, now) + ms);
          expect(nextOpening(berlin, end - 1)).toBe(end - 1);
        },
      ),
      { numRuns: 200 },
    );
  });
});
