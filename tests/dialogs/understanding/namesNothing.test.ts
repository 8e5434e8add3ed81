import { namesNothing } from "../../../dialogs/understanding/namesNothing";

describe("a text that surely names nothing", () => {
  it.each([
    "please hurry",
    "hurry up!",
    "it's urgent",
    "asap please",
    "bitte beeilen Sie sich",
    "es eilt",
    "dépêchez-vous s'il vous plaît",
    "c'est urgent",
    "dese prisa por favor",
    "es urgente",
    "急いでください",
    "至急お願いします",
    "test the saved credentials",
    "restart the job",
    "Verbindung testen",
  ])("%j", (text) => {
    expect(namesNothing(text)).toBe(true);
  });

  it.each([
    "Salesforce",
    "Salesforce, it's urgent",
    "Audrey Oliver",
    "FastTrack",
    "Urgent Care Portal",
    "Test System",
    "Hurry Potter",
  ])("not %j", (text) => {
    expect(namesNothing(text)).toBe(false);
  });
});
