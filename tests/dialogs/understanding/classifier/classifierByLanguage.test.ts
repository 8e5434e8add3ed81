import { type ScoredIntent } from "../../../../dialogs/understanding/recognition";
import { loadClassifier } from "../../../../dialogs/understanding/classifier/loadClassifier";

const { readerOf } = loadClassifier();
const rank = (text: string, locale?: string): readonly ScoredIntent[] =>
  readerOf(text, locale).rank(text);
const best = (text: string, locale?: string): string | undefined => rank(text, locale)[0]?.intent;

describe("the classifier of all languages", () => {
  it.each([
    ["Das Konto meiner Kollegin fehlt in {app}", "general_not_provisioned"],
    ["Der Verbindungstest schlägt fehl", "credentials"],
    ["wie lange dauert die Bereitstellung", "slow_or_wait"],
    ["mon compte n'est pas dans {app}", "general_not_provisioned"],
    ["l'application est en quarantaine", "quarantine"],
    ["j'ai oublié mon mot de passe Windows", "out_of_scope"],
    ["el aprovisionamiento no arranca", "not_starting"],
    ["los grupos no se sincronizan con {app}", "group_provisioning"],
    ["アカウントが作成されていません", "general_not_provisioned"],
    ["退職者のアカウントがまだ有効です", "deprovisioning"],
    ["the test connection fails", "credentials"],
  ])("reads %s by the phrases of its language, whatever the locale", (text, intent) => {
    for (const locale of ["en-US", "de-DE", "ja-JP"]) expect(best(text, locale)).toBe(intent);
  });

  it("goes by the locale where the words are those of several languages", () => {
    expect(best("Quarantäne", "de-DE")).toBe("quarantine");
    expect(rank("token", "es-ES")).not.toEqual(rank("token", "en-US"));
    expect(rank("token", "it-IT")).toEqual(rank("token"));
  });
});
