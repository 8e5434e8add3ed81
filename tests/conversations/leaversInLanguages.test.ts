import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** The step that takes the access away, and what lets somebody in, in each language. */
const languages = {
  de: { locale: "de-DE", away: "nehmen Sie den Zugang weg", letIn: /ist nichts zu tun|Add user/ },
  fr: { locale: "fr-FR", away: "Pour retirer l'accès", letIn: /n'y a rien à faire|Add user/ },
  es: { locale: "es-ES", away: "Para quitar el acceso", letIn: /No hay que hacer nada|Add user/ },
  ja: { locale: "ja-JP", away: "アクセスを外すには", letIn: /必要な操作はありません|Add user/ },
} as const;

describe("whose account is to be gone", () => {
  it.each([
    ["de", "Olivia Brown soll kein Salesforce mehr haben"],
    ["de", "Olivia Brown wurde entlassen, hat sie noch Salesforce?"],
    ["de", "Bitte Olivia Brown aus Salesforce entfernen"],
    ["fr", "Olivia Brown ne doit plus avoir Salesforce"],
    ["fr", "Olivia Brown a été licenciée, a-t-elle encore Salesforce ?"],
    ["fr", "Retirez Salesforce pour Olivia Brown"],
    ["es", "Olivia Brown ya no debe tener Salesforce"],
    ["es", "Olivia Brown fue despedida, ¿todavía tiene Salesforce?"],
    ["es", "Por favor, quita Salesforce a Olivia Brown"],
    ["ja", "Olivia BrownさんのSalesforceを削除したい"],
    ["ja", "Olivia Brownさんは解雇されました。Salesforceは残っていますか"],
  ] as const)("%s: %s", async (language, text) => {
    const { locale, away, letIn } = languages[language];
    await play(await app.chat("helpdesk", undefined, locale), [
      [text, { user: "Olivia Brown", app: "Salesforce", says: away, not: letIn }],
    ]);
    expect.hasAssertions();
  });
});

describe("who left without a trace of an account", () => {
  it.each([
    [
      "de-DE",
      "Aaron Hill ist ausgeschieden, ist sein Salesforce Konto weg?",
      "keine Spur",
      /Zyklus/,
    ],
    ["fr-FR", "Aaron Hill a été licencié, a-t-il encore Salesforce ?", "aucune trace", /cycle/],
    ["es-ES", "Aaron Hill fue despedido, ¿todavía tiene Salesforce?", "ningún rastro", /ciclo/],
    ["ja-JP", "Aaron Hillさんは解雇されました。Salesforceは残っていますか", "形跡", /サイクル/],
  ])("%s: %s", async (locale, text, says, not) => {
    await play(await app.chat("helpdesk", undefined, locale), [
      [text, { user: "Aaron Hill", app: "Salesforce", says, not }],
    ]);
    expect.hasAssertions();
  });
});
