import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { repeated } from "../../builders/hostileInput";
import {
  askedOfMany,
  asksHowApplicationIs,
  mayAskHow,
} from "../../../dialogs/understanding/askedOfMany";
import { quickest } from "../../builders/quickest";

const people: readonly (readonly [string, string | undefined])[] = [
  ["who is affected?", undefined],
  ["which users failed?", "failure"],
  ["show me the failed users", "failure"],
  ["who failed in Slack today", "failure"],
  ["who has the conflict?", undefined],
  ["who is missing a value?", undefined],
  ["wem fehlt ein Wert?", undefined],
  ["à qui manque une valeur ?", undefined],
  ["¿a quién le falta un valor?", undefined],
  ["値がないのは誰ですか", undefined],
  ["which users were skipped in Salesforce this week", "skipped"],
  ["list all users that failed in Slack", "failure"],
  ["who did not get an account in Zoom?", undefined],
  ["wer ist betroffen?", undefined],
  ["welche Benutzer sind in Slack fehlgeschlagen?", "failure"],
  ["zeig mir die fehlgeschlagenen Benutzer", "failure"],
  ["bei wem ist es seit gestern in Workday to Active Directory fehlgeschlagen?", "failure"],
  ["wer hat den Konflikt?", undefined],
  ["qui est concerné ?", undefined],
  ["quels utilisateurs ont échoué ?", "failure"],
  ["qui a le conflit ?", undefined],
  ["¿a quién afecta?", undefined],
  ["¿qué usuarios fallaron?", "failure"],
  ["muéstrame los usuarios con errores", "failure"],
  ["誰が影響を受けていますか？", undefined],
  ["どのユーザーが失敗しましたか", "failure"],
  ["失敗したユーザーを見せて", "failure"],
  ["who is waiting?", undefined],
  ["who is waiting for it", undefined],
  ["who else waits?", undefined],
  ["wer wartet noch?", undefined],
  ["qui attend encore ?", undefined],
  ["¿quién está esperando?", undefined],
  ["誰が待っていますか", undefined],
];

const figures = [
  "how many failed today in Slack?",
  "how many users failed since yesterday in Workday to Active Directory?",
  "what is the error rate in Salesforce",
  "success rate this week",
  "wie viele sind heute in Slack fehlgeschlagen?",
  "wie hoch ist die Fehlerquote in Salesforce?",
  "Erfolgsquote diese Woche",
  "combien ont échoué aujourd'hui dans Slack ?",
  "quel est le taux d'erreur dans Salesforce ?",
  "¿cuántos fallaron hoy en Slack?",
  "¿cuál es la tasa de error en Salesforce?",
  "今日Slackで何人失敗しましたか？",
  "Salesforceのエラー率は？",
];

const applications = [
  "which apps are in quarantine?",
  "which applications have problems",
  "is anything broken?",
  "are all jobs healthy?",
  "are any jobs failing right now?",
  "show me all quarantined apps",
  "how are our apps doing?",
  "any problems with our apps?",
  "welche Apps sind in Quarantäne?",
  "welche Anwendungen haben Probleme?",
  "ist etwas kaputt?",
  "laufen alle Jobs?",
  "gibt es gerade Probleme?",
  "quelles applications sont en quarantaine ?",
  "est-ce que tout fonctionne ?",
  "¿qué aplicaciones están en cuarentena?",
  "¿hay algo roto?",
  "is there an incident",
  "which incidents are there",
  "welche Vorfälle gibt es",
  "quels incidents",
  "qué incidentes hay",
  "インシデントは",
  "is there a known outage?",
  "gibt es eine Störung?",
  "y a-t-il un incident ?",
  "¿hay algún incidente?",
  "障害はありますか",
  "検疫中のアプリはどれですか",
  "隔離されているアプリは？",
  "どのアプリに問題がありますか",
  "すべてのジョブは正常ですか",
];

describe("what is asked about many", () => {
  it.each(people)("%j is about people, by how it ended: %j", (text, status) => {
    const asked = askedOfMany(text);
    expect([asked?.about, asked?.status]).toEqual(["people", status]);
    expect(asked).not.toHaveProperty("ofCard");
  });

  it.each(figures)("%j is about figures", (text) => {
    expect(askedOfMany(text)?.about).toBe("figures");
  });

  it.each(applications)("%j is about applications", (text) => {
    expect(askedOfMany(text)?.about).toBe("applications");
  });

  it.each(["list them", "who?", "zeig sie", "wer?", "lesquels ?", "¿quiénes son?", "一覧を見せて"])(
    "%j is about the people of a card",
    (text) => {
      expect(askedOfMany(text)).toMatchObject({ about: "people", ofCard: true });
    },
  );

  it.each([
    "why is Audrey Oliver not in Salesforce?",
    "why is the job in quarantine",
    "error rate too high so it was quarantined",
    "Fehlerrate zu hoch, deshalb Quarantäne",
    "who has access to Slack?",
    "who can fix it?",
    "I am waiting for it",
    "who is waiting in the queue?",
    "how many minutes until it is done?",
    "which application is Audrey stuck in?",
    "Benutzer ist in der App nicht Mitglied der Gruppe",
    "失敗したユーザーは再試行されますか",
    `which users failed? ${"x".repeat(200)}`,
  ])("%j is something else", (text) => {
    expect(askedOfMany(text)).toBeUndefined();
  });

  it("takes few of the phrases that ask about something else", () => {
    const folder = path.resolve(__dirname, "../../../dialogs/understanding/phrases");
    const phrases = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".txt"))
      .flatMap((file) => readFileSync(path.join(folder, file), "utf8").split("\n"));
    const taken = phrases.filter((phrase) => askedOfMany(phrase.trim()) !== undefined);
    expect(phrases.length).toBeGreaterThan(5_000);
    expect(taken.length / phrases.length).toBeLessThan(0.001);
  });

  it("does not try for long, whatever is repeated", () => {
    const own = ["who is ", "which users ", "how many of ", "wie viele ", "qui a "];
    const texts = [...repeated, ...own].map((one) => one.repeat(200).slice(0, 160));
    const ask = (): void => {
      texts.forEach(askedOfMany);
    };
    expect(quickest(ask, 500)).toBeLessThan(500);
  });
});

describe("how an application is, once its name is cut out", () => {
  it.each(["how is  doing?", "wie läuft ?", "comment va  ?", "¿cómo va ?", " の状態はどうですか"])(
    "%j asks that",
    (text) => {
      expect(asksHowApplicationIs(text)).toBe(true);
    },
  );

  it.each(["how do I get into ", "wie komme ich in ", "how is Audrey doing in "])(
    "%j does not",
    (text) => {
      expect(asksHowApplicationIs(text)).toBe(false);
    },
  );
});

describe("whether a job is late or well, once the application's name is cut out", () => {
  it.each([
    "is the  job healthy?",
    "What happened in  since yesterday",
    "what changed in  today?",
    "what's going on with  this week",
    "was ist in  seit gestern passiert?",
    "qu'est-ce qui a changé dans  hier ?",
    "¿qué ha pasado en  hoy?",
    "で昨日何がありましたか",
    "why is  late?",
    "is  overdue",
    "is the  provisioning job stuck?",
    "ist der  Job gesund?",
    "warum ist  überfällig?",
    "pourquoi  est en retard ?",
    "¿por qué va  con retraso?",
    " のジョブは正常ですか",
    " はなぜ遅れていますか",
  ])("%j asks that", (text) => {
    expect(mayAskHow(text)).toBe(true);
    expect(asksHowApplicationIs(text)).toBe(true);
  });

  it.each([
    "why is  slow",
    "what happened to Audrey in ",
    "what changed for Ben in ",
    "is Audrey late in ",
    "my job title in  is wrong",
    "is  healthy food?",
  ])("%j does not", (text) => {
    expect(asksHowApplicationIs(text)).toBe(false);
  });
});

describe("who has no account", () => {
  it.each([
    "Who is not in Slack?",
    "who has no account in Slack",
    "who's missing in Salesforce",
    "who doesn't have access to Zoom yet",
    "Wer ist noch nicht in Slack?",
    "Wer hat kein Konto in Slack?",
    "Qui n'est pas dans Slack ?",
    "Qui n'a pas de compte Slack ?",
    "¿Quién no está en Slack?",
    "¿Quiénes no tienen cuenta en Slack?",
    "Slackに入っていない人は誰ですか",
    "誰がまだSlackに入っていませんか",
  ])("%j", (text) => {
    expect(askedOfMany(text)).toMatchObject({ about: "people", missing: true });
  });

  it.each([
    "my colleague, who is not in Slack, asks",
    "who is missing a licence?",
    "who can fix it",
  ])("not %j", (text) => {
    expect(askedOfMany(text)?.missing).toBeUndefined();
  });
});
