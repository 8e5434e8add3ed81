import { fc } from "../../properties";

import { openMemoryStore } from "../../../bot/store/memory";
import { keyPart } from "../../../bot/turns/keyPart";

describe("keyPart", () => {
  it.each([
    ["c1|0000007", "c1|0000007"],
    ["19:abc@thread.v2", "19~3aabc~40thread.v2"],
    ["a/b", "a~2fb"],
    ["~", "~7e"],
    ["", "~"],
    ["ü", "~c3~bc"],
  ])("writes %j as %j", (id, part) => {
    expect(keyPart(id)).toBe(part);
  });

  it("is a part every store takes, and another one for another id", async () => {
    const store = openMemoryStore();
    const id = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc.string({ maxLength: 400 }),
    );
    await fc.assert(
      fc.asyncProperty(id, id, async (a, b) => {
        await store.write(`p/${keyPart(a)}/q`, 1, "any");
        expect(keyPart(a).length).toBeLessThanOrEqual(160);
        expect(keyPart(a) === keyPart(b)).toBe(a === b);
      }),
    );
  });
});
