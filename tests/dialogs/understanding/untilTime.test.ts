import { sinceIn } from "../../../dialogs/understanding/entities";
import { sinceTime } from "../../../dialogs/understanding/sinceTime";
import { untilTime } from "../../../dialogs/understanding/untilTime";

/** A Saturday. */
const now = new Date("2026-11-28T10:00:00Z");

function window(text: string, timeZone = "UTC"): readonly (string | undefined)[] {
  const words = sinceIn(text) ?? "";
  const times = [sinceTime(words, now, timeZone), untilTime(text, words, now, timeZone)];
  return times.map((at) => at?.slice(0, 16));
}

it.each([
  ["what failed last Monday?", "2026-11-23T00:00", "2026-11-24T00:00"],
  ["how many failed yesterday", "2026-11-27T00:00", "2026-11-28T00:00"],
  ["the day before yesterday", "2026-11-26T00:00", "2026-11-27T00:00"],
  ["errors of last week", "2026-11-16T00:00", "2026-11-23T00:00"],
  ["failed last month", "2026-10-01T00:00", "2026-11-01T00:00"],
  ["over the weekend", "2026-11-21T00:00", "2026-11-23T00:00"],
  ["on 12 November", "2026-11-12T00:00", "2026-11-13T00:00"],
  ["on the 12th of November", "2026-11-12T00:00", "2026-11-13T00:00"],
  ["between Monday and Wednesday", "2026-11-23T00:00", "2026-11-26T00:00"],
  ["letzten Montag", "2026-11-23T00:00", "2026-11-24T00:00"],
  ["am 12. November", "2026-11-12T00:00", "2026-11-13T00:00"],
  ["zwischen Montag und Mittwoch", "2026-11-23T00:00", "2026-11-26T00:00"],
  ["im letzten Monat", "2026-10-01T00:00", "2026-11-01T00:00"],
  ["qu'est-ce qui a échoué lundi dernier ?", "2026-11-23T00:00", "2026-11-24T00:00"],
  ["le 12 novembre", "2026-11-12T00:00", "2026-11-13T00:00"],
  ["el lunes pasado", "2026-11-23T00:00", "2026-11-24T00:00"],
  ["el 12 de noviembre", "2026-11-12T00:00", "2026-11-13T00:00"],
  ["月曜日に失敗", "2026-11-23T00:00", "2026-11-24T00:00"],
  ["11月12日の失敗", "2026-11-12T00:00", "2026-11-13T00:00"],
])("%s is from %s to %s", (text, since, until) => {
  expect(window(text)).toEqual([since, until]);
});

it.each([
  ["failed in the last hour", "2026-11-28T09:00"],
  ["in the past 3 hours", "2026-11-28T07:00"],
  ["skipped in the last 7 days", "2026-11-21T10:00"],
  ["in den letzten 3 Tagen", "2026-11-25T10:00"],
  ["since Monday", "2026-11-23T00:00"],
  ["since last week", "2026-11-16T00:00"],
  ["after last Monday", "2026-11-23T00:00"],
  ["since the beginning of the month", "2026-11-01T00:00"],
  ["today", "2026-11-28T00:00"],
  ["this week", "2026-11-23T00:00"],
  ["in der letzten Stunde", "2026-11-28T09:00"],
  ["seit 12. November", "2026-11-12T00:00"],
  ["dans la dernière heure", "2026-11-28T09:00"],
  ["depuis le 12 novembre", "2026-11-12T00:00"],
  ["en la última hora", "2026-11-28T09:00"],
  ["desde el 12 de noviembre", "2026-11-12T00:00"],
  ["過去1時間に失敗", "2026-11-28T09:00"],
  ["11月12日以降", "2026-11-12T00:00"],
  ["月曜日から", "2026-11-23T00:00"],
])("%s goes on from %s until now", (text, since) => {
  expect(window(text)).toEqual([since, undefined]);
});

it("ends at midnight where the person is, also when clocks are changed", () => {
  expect(window("on 25 October", "Europe/Berlin")).toEqual([
    "2026-10-24T22:00",
    "2026-10-25T23:00",
  ]);
});
