import { pasteReader } from "../../bot/knowledge";

const unclear = "worker 21451 from Workday has no account";
const unknown = "the value for cost center was turned down: it may hold eight digits";
const read = (text: string, surelyPasted: boolean): string =>
  pasteReader.read(text, { surelyPasted }).kind;

describe("a message in words that nobody knows", () => {
  it("is one where it was surely pasted", () => {
    expect(read(unclear, true)).toBe("message");
  });

  it("is none in a chat, where it may be what people say", () => {
    expect(read(unclear, false)).toBe("unknown");
  });

  it("is one in a chat where a program wrote it and it reads clearly so", () => {
    const written =
      'HTTP 400 {"message":"department: value rejected, 300 characters are more than the maximum length"}';
    expect(read(written, false)).toBe("message");
  });

  it("is read at its beginning, also within a string of JSON", () => {
    const known = "Invalid credentials.";
    expect(read(JSON.stringify(`${known} ${"x ".repeat(8_000)}`), true)).toBe("message");
    expect(read(JSON.stringify(`${"x ".repeat(8_000)} ${known}`), true)).toBe("unknown");
  });

  it.each([
    ["JSON that tells no error", '{"userName":"ana","active":true,"title":"Lead"}'],
    ["what is about something else", "Paper jam in tray 2. Open the rear door."],
    ["other software", "Outlook: the value for cost center was turned down"],
    ["other mail", "The sending domain is not verified by the newsletter service"],
  ])("is none in %s", (_, text) => {
    expect(read(text, true)).toBe("unknown");
  });

  it.each([
    ["a list of errors", `[{"message":"${unknown}","status":400}]`],
    ["a string of JSON", JSON.stringify(unknown)],
    ["what Python prints", `{'ok': False, 'message': '${unknown}'}`],
    ["Graph's own form", '{"error":{"code":"Any_Thing","message":"Insufficient privileges"}}'],
    ["words with hyphens", "deletions-held-back-over-threshold"],
  ])("is read in %s", (_, text) => {
    expect(read(text, true)).toBe("message");
  });

  it("is read in an error of another form", () => {
    const text = JSON.stringify({ ok: false, error: { message: unknown } });
    expect(read(text, true)).toBe("message");
  });
});
