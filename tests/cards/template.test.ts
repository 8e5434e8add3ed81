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

it("compiles its template once, however often it is filled", () => {
  const type = jest.fn(() => "AdaptiveCard");
  const template = cardTemplate(
    Object.defineProperty({ text: "${name}" }, "type", { get: type, enumerable: true }),
  );
  const reads = type.mock.calls.length;

  expect(template({ name: "a" })).toEqual({ type: "AdaptiveCard", text: "a" });
  expect(template({ name: "b" })).toEqual({ type: "AdaptiveCard", text: "b" });
  expect(reads).toBeGreaterThan(0);
  expect(type).toHaveBeenCalledTimes(reads);
});
