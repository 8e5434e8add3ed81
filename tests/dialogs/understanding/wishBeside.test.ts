import { wishBeside } from "../../../dialogs/understanding/wishBeside";

it.each([
  ["tell me when Workplace is fixed", "follow", "Workplace"],
  ["tell me when Jonas Weber is in ServiceNow", "follow", "Jonas Weber is in ServiceNow"],
  ["can i get told when its done", "follow", "its"],
  ["Please let me know as soon as Slack works again!", "follow", "Slack"],
  ["Sagen Sie mir Bescheid, wenn Slack wieder geht", "follow", "Slack"],
  ["prévenez-moi quand Zoom est réparé", "follow", "Zoom"],
  ["avísame cuando Zoom esté listo", "follow", "Zoom"],
  ["Zoomが使えるようになったら知らせてください", "follow", "Zoomが使えるようになっ"],
  ["open a case for Ben Carter, Fabrikam Expenses", "case", "Ben Carter, Fabrikam Expenses"],
  ["can you create a ticket for Hanna Nowak?", "case", "Hanna Nowak"],
  ["Ticket für Ben Carter erstellen", "case", "Ben Carter"],
  ["ouvrez un dossier pour Ben Carter", "case", "Ben Carter"],
  ["abre un caso para Ben Carter", "case", "Ben Carter"],
  ["Ben Carterのチケットを作成してください", "case", "Ben Carter"],
] as const)("%j wishes for a %s about %j", (text, wish, about) => {
  expect(wishBeside(text)).toEqual({ wish, about });
});

it.each([
  "Tell me when Ben was created in Slack",
  "tell me when it will be done",
  "tell me why",
  "open a case",
  "when is it done",
  "keep me posted",
  `tell me when ${"x".repeat(200)}`,
])("%j wishes for nothing beside", (text) => {
  expect(wishBeside(text)).toBeUndefined();
});
