import { timeSpan } from "../../../dialogs/understanding/timeSpan";

/** A Saturday. */
const now = new Date("2026-11-28T10:00:00Z");

function span(text: string, timeZone = "UTC", before?: string): readonly (string | undefined)[] {
  const { since, until } = timeSpan(text, now, timeZone, before) ?? {};
  return [since, until].map((at) => at?.slice(5, 16));
}

describe("times of a day beside the day", () => {
  it.each([
    ["what failed yesterday between 3 and 5 pm?", "11-27T15:00", "11-27T17:00"],
    ["what failed in Slack on Monday after 2 pm", "11-23T14:00", "11-24T00:00"],
    ["what failed on Monday after 2?", "11-23T02:00", "11-24T00:00"],
    ["who failed on Monday between 14:00 and 16:30", "11-23T14:00", "11-23T16:30"],
    ["errors yesterday from 11 am to 2 pm", "11-27T11:00", "11-27T14:00"],
    ["between 9 and 5 yesterday", "11-27T09:00", "11-27T17:00"],
    ["between 3 and 5 yesterday", "11-27T03:00", "11-27T17:00"],
    ["what failed yesterday before noon?", "11-27T00:00", "11-27T12:00"],
    ["what failed yesterday at 3 pm", "11-27T14:00", "11-27T16:00"],
    ["what failed since Monday after 3 pm", "11-23T15:00", undefined],
    ["today between 8:00 and 9:00", "11-28T08:00", "11-28T21:00"],
    ["am Montag zwischen 15 und 17 Uhr", "11-23T15:00", "11-23T17:00"],
    ["Was ist gestern nach 14 Uhr fehlgeschlagen?", "11-27T14:00", "11-28T00:00"],
    ["gestern vor 9:30 Uhr", "11-27T00:00", "11-27T09:30"],
    ["qu'est-ce qui a échoué hier entre 15h et 17h ?", "11-27T15:00", "11-27T17:00"],
    ["lundi dernier après 14h30", "11-23T14:30", "11-24T00:00"],
    ["¿qué falló ayer entre las 3 y las 5 de la tarde?", "11-27T15:00", "11-27T17:00"],
    ["el lunes pasado después de las 14:00", "11-23T14:00", "11-24T00:00"],
    ["昨日の15時から17時までの失敗", "11-27T15:00", "11-27T17:00"],
    ["昨日の午後3時から5時", "11-27T15:00", "11-27T17:00"],
    ["月曜日の14時以降に失敗したのは誰", "11-23T14:00", undefined],
    ["what failed today before 9 am", "11-28T00:00", "11-28T09:00"],
  ])("%s", (text, since, until) => {
    const [from, to] = span(text);
    expect(from).toBe(since);
    // What is not over yet has no end.
    expect(to).toBe(text.startsWith("today") ? undefined : until);
  });

  it("is where the person is", () => {
    expect(span("yesterday between 3 and 5 pm", "Europe/Berlin")).toEqual([
      "11-27T14:00",
      "11-27T16:00",
    ]);
    expect(span("25 October 2026 after 4 pm", "Europe/Berlin")[0]).toBe("10-25T15:00");
  });
});

describe("times of a day alone", () => {
  it("are of today, or of yesterday where they are still to come", () => {
    expect(span("what failed between 8 and 9 am?")).toEqual(["11-28T08:00", "11-28T09:00"]);
    expect(span("what failed between 3 and 5 pm?")).toEqual(["11-27T15:00", "11-27T17:00"]);
    expect(span("what failed since 3 pm?")).toEqual(["11-27T15:00", undefined]);
    expect(span("what failed after 8 am?")).toEqual(["11-28T08:00", undefined]);
  });

  it("are of the day that was asked about before", () => {
    expect(span("between 3 and 5", "UTC", "2026-11-23T00:00:00Z")).toEqual([
      "11-23T03:00",
      "11-23T17:00",
    ]);
  });
});

it.each([
  ["what failed yesterday?", "11-27T00:00", "11-28T00:00"],
  ["nothing for 3 users yesterday", "11-27T00:00", "11-28T00:00"],
  ["failed at 80% yesterday", "11-27T00:00", "11-28T00:00"],
  ["between Monday and Wednesday", "11-23T00:00", "11-26T00:00"],
  ["errors of last week", "11-16T00:00", "11-23T00:00"],
  ["in the past 3 hours", "11-28T07:00", undefined],
  ["depuis 3 heures", "11-28T07:00", undefined],
  ["vor 3 Stunden", "11-28T07:00", undefined],
  ["why is Audrey not in Slack?", undefined, undefined],
  ["after 2 failures", undefined, undefined],
])("%s has no time of a day", (text, since, until) => {
  expect(span(text)).toEqual([since, until]);
});
