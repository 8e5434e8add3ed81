import { jsonInText } from "../../../bot/logs/jsonInText";

const row = { id: "1", reason: 'User "x" & co', list: [1, { a: null }] };
const text = JSON.stringify(row);

describe("jsonInText", () => {
  it.each([
    ["alone", text],
    ["with blanks around", `\ufeff \n${text}\n`],
    ["in a fence", `\`\`\`json\n${text}\n\`\`\``],
    ["quoted", `> ${JSON.stringify(row, null, 1).replaceAll("\n", "\n> ")}`],
    ["as a JSON string", JSON.stringify(text)],
    ["with every quote escaped", text.replace(/(["\\])/g, "\\$1")],
    ["with entities", text.replaceAll("&", "&amp;").replaceAll('"', "&quot;")],
  ])("finds a value %s", (_, pasted) => {
    expect(jsonInText(pasted)).toEqual({ values: [row], complete: true, whole: true });
  });

  it("finds a value in prose, and leaves the brackets of prose alone", () => {
    const found = jsonInText(`mapping [Description] {today}: ${text} thanks {x}`);
    expect(found).toEqual({ values: [row], complete: true, whole: false });
  });

  it("finds one value per line", () => {
    expect(jsonInText(`${text}\n${text}\n{"cut":`).values).toEqual([row, row, {}]);
    expect(jsonInText(`${text}\n${text}\n{"cut":`).complete).toBe(false);
  });

  it("reads what begins in the middle of an object", () => {
    const found = jsonInText(text.slice(1));
    expect(found).toEqual({ values: [row], complete: false, whole: true });
  });

  it.each(["", "why is she missing?", "[Description] is empty", '"quoted words"'])(
    "finds nothing in %j",
    (pasted) => {
      expect(jsonInText(pasted).values).toEqual([]);
    },
  );
});
