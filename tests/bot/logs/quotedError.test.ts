import { quotedError } from "../../../bot/logs/quotedError";
import { quickest } from "../../builders/quickest";

describe("quotedError", () => {
  it.each([
    ["I get this error: SlackEntryConflict", "SlackEntryConflict"],
    ["My log says – the user is not in scope", "the user is not in scope"],
    ["I got an error saying that the user already exists", "the user already exists"],
    ['Can you help? It shows "Access was denied here" since Monday.', "Access was denied here"],
    ["the message is `SlackEntryConflict`", "SlackEntryConflict"],
    ["why is Ben not in Slack?", undefined],
    ['is "Contoso CRM" broken?', undefined],
  ])("%j -> %j", (text, expected) => {
    expect(quotedError(text)).toBe(expected);
  });

  it("takes no long time for a long text", () => {
    const read = (): void => {
      quotedError("the error is ".repeat(20_000));
      quotedError('error "'.repeat(20_000));
    };
    expect(quickest(read, 1_000)).toBeLessThan(1_000);
  });
});
