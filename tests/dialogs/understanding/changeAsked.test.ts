import { changeAsked } from "../../../dialogs/understanding/changeAsked";

describe("who asks how a value of somebody is changed", () => {
  it.each([
    ["how do I change her department?", "department"],
    ["where can I update his job title", "title"],
    ["who can change her country?", "country"],
    ["can I change her department?", "department"],
    ["wie ändere ich ihre Abteilung?", "department"],
    ["Wo kann man seine E-Mail-Adresse korrigieren?", "email"],
    ["comment modifier son service ?", "department"],
    ["¿cómo cambio su departamento?", "department"],
    ["部署はどうやって変更しますか", "department"],
  ])("%j", (text, name) => {
    expect(changeAsked(text)).toBe(name);
  });

  it.each([
    "how do I change the mapping of department?",
    "how do I change the filter?",
    "what is her department?",
    "her department should be Sales",
    "how do I restart it?",
    "since when has she that title?",
  ])("%j asks something else", (text) => {
    expect(changeAsked(text)).toBeUndefined();
  });
});
