import { valueProposed } from "../../../dialogs/understanding/valueProposed";

describe("who asks whether a value would do", () => {
  it.each([
    ["would Marketing work?", "Marketing"],
    ["Would “Field Sales” be enough?", "Field Sales"],
    ["will Sales do then", "Sales"],
    ["does sales work too?", "sales"],
    ["is Marketing ok?", "Marketing"],
    ["would it work with Finance?", "Finance"],
    ["what if she were in Finance?", "Finance"],
    ["what if I change it to Sales?", "Sales"],
    ["and if she was moved to the Sales department, would that work?", "Sales"],
    ["would it help if her department was Sales", "Sales"],
    ["würde Marketing gehen?", "Marketing"],
    ["ginge auch Vertrieb?", "Vertrieb"],
    ["reicht Sales?", "Sales"],
    ["was wäre, wenn sie in Finance wäre?", "Finance"],
    ["und wenn ich die Abteilung auf Sales ändere?", "Sales"],
    ["est-ce que Marketing conviendrait ?", "Marketing"],
    ["ça marcherait avec Sales ?", "Sales"],
    ["Sales, ça irait ?", "Sales"],
    ["is Sales correct?", "Sales"],
    ["would Sales and Marketing do?", "Sales and Marketing"],
    ["et si elle était dans Finance ?", "Finance"],
    ["¿serviría Marketing?", "Marketing"],
    ["¿y si estuviera en Finance?", "Finance"],
    ["¿y si cambio el departamento a Sales?", "Sales"],
    ["Marketingなら大丈夫ですか", "Marketing"],
    ["部署がSalesだったら入れますか", "Sales"],
    ["Salesに変えたら入れますか？", "Sales"],
  ])("%j", (text, value) => {
    expect(valueProposed(text)).toMatchObject({ value, sure: true });
  });

  it("says which value it would be", () => {
    expect(valueProposed("would department Sales work?")).toEqual({
      value: "Sales",
      name: "department",
      sure: true,
    });
  });

  it.each([
    "and Sales?",
    "what about Sales?",
    "und mit Sales?",
    "et avec Sales ?",
    "¿y con Sales?",
  ])("%j may ask about somebody", (text) => {
    expect(valueProposed(text)).toMatchObject({ value: "Sales", sure: false });
  });

  it.each([
    "if she were in Sales but in Germany?",
    "would it work with Sales and country DE",
    "would it work?",
    "would a restart help?",
    "will it work tomorrow?",
    "would Provision on demand work?",
    "what if I restart it?",
    "what if it is still not there?",
    "does that work?",
    "is that enough?",
    "is she in Sales?",
    "Why is Audrey not in Salesforce?",
    "würde ein Neustart helfen?",
    "geht das?",
    "ça va ?",
    "¿eso sirve?",
    "what do I do now?",
    "and now?",
  ])("%j asks something else", (text) => {
    expect(valueProposed(text)?.sure ?? false).toBe(false);
  });
});
