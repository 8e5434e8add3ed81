import { cardTemplate } from "../../cards/template";

const fill = cardTemplate({
  type: "AdaptiveCard",
  body: [{ type: "TextRun", $data: "${lines}", text: "• ${text}" }],
});

it("is filled again and again with different data", () => {
  expect(fill({ lines: [{ text: "a" }] })).toEqual({
    type: "AdaptiveCard",
    body: [{ type: "TextRun", text: "• a" }],
  });
  expect(fill({ lines: [] })).toEqual({ type: "AdaptiveCard", body: [] });
});

it("evaluates nothing that stands in the data", () => {
  const filled = fill({ lines: [{ text: "${1+1} ${lines[0].text}" }] });
  expect(filled).toMatchObject({ body: [{ text: "• ${1+1} ${lines[0].text}" }] });
});
