import { recogniseText } from "../../../../bot/causes/recognise";
import { foundIn, verdictOf } from "../../../builders/judged";

describe("uploadNotInLogYet", () => {
  it.each(["HTTP 202 Accepted, but nothing shows up", "bulkUpload: no log entries after an hour"])(
    "is named by %s",
    (text) => {
      expect(recogniseText(text)?.id).toBe("uploadNotInLogYet");
      expect(foundIn({ errorText: text })).toContain("uploadNotInLogYet likely");
    },
  );

  it.each(["room 202", "upload the file"])("is not named by %s", (text) => {
    expect(recogniseText(text)?.id).not.toBe("uploadNotInLogYet");
  });

  it("does not hold where the account was written", () => {
    const entry = { status: "success", action: "create" } as const;
    const told = { entry, errorText: "HTTP 202 Accepted, but nothing shows up" };
    expect(verdictOf("uploadNotInLogYet", told).is).toBe("ruledOut");
  });
});
