import { sinceTime } from "../../../dialogs/understanding/sinceTime";

/** A Saturday. */
const now = new Date("2026-11-28T10:00:00Z");

describe("sinceTime", () => {
  it.each([
    ["since Monday", "2026-11-23T00:00"],
    ["on Friday", "2026-11-27T00:00"],
    ["since saturday", "2026-11-21T00:00"],
    ["yesterday", "2026-11-27T00:00"],
    ["since this morning", "2026-11-28T00:00"],
    ["since noon", undefined],
    ["since 9 am", "2026-11-28T09:00"],
    ["since 11 pm", "2026-11-27T23:00"],
    ["since the weekend", "2026-11-21T00:00"],
    ["since last week", "2026-11-16T00:00"],
    ["this week", "2026-11-23T00:00"],
    ["for 3 days", "2026-11-25T10:00"],
    ["two weeks ago", "2026-11-14T10:00"],
    ["for a few hours", "2026-11-28T03:00"],
    ["since 2026-11-20", "2026-11-20T00:00"],
    ["20.11.2026", "2026-11-20T00:00"],
    ["11/20/2026", "2026-11-20T00:00"],
    ["02/03/2026", "2026-02-03T00:00"],
    ["since 20 November", "2026-11-20T00:00"],
    ["since December 24th", "2025-12-24T00:00"],
    ["on 12 November", "2026-11-12T00:00"],
    ["1 December", undefined],
    ["on December 15th", undefined],
    ["since tomorrow", undefined],
    ["2026-13-45", undefined],
    ["", undefined],
  ])("%s", (words, expected) => {
    expect(sinceTime(words, now, "UTC")?.slice(0, 16)).toBe(expected);
  });

  it.each([
    ["since Monday", "Europe/Berlin", "2026-11-22T23:00"],
    ["since Monday", "America/Los_Angeles", "2026-11-23T08:00"],
    ["since 2026-07-01", "Europe/Berlin", "2026-06-30T22:00"],
  ])("%s in %s begins there", (words, zone, expected) => {
    expect(sinceTime(words, now, zone)?.slice(0, 16)).toBe(expected);
  });
});

it("a day late in the year is the last one when the year is young", () => {
  const january = new Date("2027-01-05T10:00:00Z");
  expect(sinceTime("on 20 December", january, "UTC")).toBe("2026-12-20T00:00:00.000Z");
});
