import { europeanSince, fromEuropean } from "../../../dialogs/understanding/europeanTime";
import { sinceIn } from "../../../dialogs/understanding/entities";
import { sinceTime } from "../../../dialogs/understanding/sinceTime";

const now = new Date("2026-11-29T17:00:00Z");

it.each([
  ["wie viele sind heute fehlgeschlagen?", "2026-11-29T00:00:00.000Z"],
  ["seit gestern", "2026-11-28T00:00:00.000Z"],
  ["diese Woche", "2026-11-23T00:00:00.000Z"],
  ["in den letzten 24 Stunden", "2026-11-28T17:00:00.000Z"],
  ["vor 3 Tagen", "2026-11-26T17:00:00.000Z"],
  ["seit Montag", "2026-11-23T00:00:00.000Z"],
  ["combien ont échoué hier ?", "2026-11-28T00:00:00.000Z"],
  ["ces 7 derniers jours", "2026-11-22T17:00:00.000Z"],
  ["depuis lundi", "2026-11-23T00:00:00.000Z"],
  ["en las últimas 24 horas", "2026-11-28T17:00:00.000Z"],
  ["hoy", "2026-11-29T00:00:00.000Z"],
  ["desde el lunes", "2026-11-23T00:00:00.000Z"],
  ["in the last 24 hours", "2026-11-28T17:00:00.000Z"],
  ["over the past week", "2026-11-22T17:00:00.000Z"],
])("%j begins at %s", (text, expected) => {
  const words = sinceIn(text);
  expect(words).toBeDefined();
  expect(sinceTime(words ?? "", now, "UTC")).toBe(expected);
});

it.each(["Warum fehlt Audrey hier?", "Why is Audrey not in Slack?", "mañana"])(
  "%j names no time",
  (text) => {
    expect(europeanSince(text)).toBeUndefined();
    expect(fromEuropean(text)).toBe(text);
  },
);
