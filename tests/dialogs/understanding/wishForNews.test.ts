import { isWishForNews } from "../../../dialogs/understanding/wishForNews";

it.each([
  ["Tell me when it is done", true],
  ["Please let me know when it's fixed.", true],
  ["notify me once that works", true],
  ["keep me posted", true],
  ["Sagen Sie mir Bescheid, wenn es erledigt ist", true],
  ["Bitte benachrichtigen Sie mich, sobald es klappt.", true],
  ["halten Sie mich auf dem Laufenden", true],
  ["Prévenez-moi quand c’est fait", true],
  ["Dites-moi dès que c'est prêt !", true],
  ["tenez-moi au courant", true],
  ["Avíseme cuando esté listo", true],
  ["Manténgame informado, por favor", true],
  ["完了したら知らせてください。", true],
  ["理由を教えてください", false],
  ["Tell me when Ben was created in Slack", false],
  ["tell me why", false],
  ["Sag mir, warum Ben fehlt", false],
  ["Dites-moi pourquoi Ben n'est pas dans Slack", false],
  ["Dime por qué falta Ben", false],
  ["avísame", true],
  ["let me know", false],
  [`tell me when it is done ${"x".repeat(200)}`, false],
])("%j: %j", (text, expected) => {
  expect(isWishForNews(text)).toBe(expected);
});
