import { fc } from "../properties";
import { shown } from "../../cards/shown";

describe("untrusted text on a card", () => {
  it.each([
    ["a\r\nb\tc", "a b c"],
    ["\u202eevil\u0000", "evil"],
    ["{{DATE(2017-02-14T06:08:39Z,SHORT)}}", "{\u200B{DATE(2017-02-14T06:08:39Z,SHORT)}}"],
    ["\ud800", "\ufffd"],
    ["👩‍💻", "👩‍💻"],
  ])("%j -> %j", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it("cuts between characters, never inside one", () => {
    expect(shown("🧑🧑🧑🧑", 3)).toBe("🧑🧑…");
  });

  it("never shows a macro, a control character or more than asked for", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
        const clean = shown(`${text}{{TIME(x)}}`, 100);
        expect(Array.from(clean).length).toBeLessThanOrEqual(100);
        expect(clean).not.toContain("{{");
        expect(clean).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
