import { ofAnyApplication } from "../../../../../bot/logs/triage/shapes/ofAnyApplication";

const zoom = ["Zoom"];
it.each<[string, string][]>([
  [
    ["HTTP 401 from Zoom: the token of Zoom expired.", "Zoom"],
    ["HTTP 401 from Contoso CRM: the token of Contoso CRM expired.", "Contoso CRM"],
  ],
  [
    ["ZoomUnauthorized", "Zoom"],
    ["FabrikamToysUnauthorized", "Fabrikam Toys"],
    ["Unauthorized", "Slack"],
  ],
])("leaves out the application's name in a text and before a code: %j", (...texts) => {
  const nameless = texts.map(([text, name]) => ofAnyApplication(text, [name]));
  expect(new Set(nameless).size).toBe(1);
});

it.each([
  ["alone", "Zoom"],
  ["within a word", "Zoomed, DropZoom and Zoom_1"],
  ["in quotation marks", "'Zoom' and \"Zoom\""],
  ["in an address", "zoe@Zoom"],
  ["in small letters", "zoom said no"],
  ["before a small letter", "Zoomunauthorized"],
])("leaves a name that stands %s", (_, text) => {
  expect(ofAnyApplication(text, zoom)).toBe(text);
});

it.each(["", "Z", "(Zoom)", "Zo.om", "'"])("takes %j for no name", (name) => {
  const text = `It is said of ${name} and of (Zoom).`;
  expect(ofAnyApplication(text, [name])).toBe(text);
});

it("leaves out all names, the longer ones first where they come so", () => {
  const text = "From Zoom Rooms to Zoom";
  expect(ofAnyApplication(text, ["Zoom Rooms", "Zoom"])).toBe("From \u0002 to \u0002");
});
