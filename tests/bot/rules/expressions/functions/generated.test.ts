import { fc } from "../../../../properties";
import { giving } from "../giving";

const random = fc.array(fc.double({ min: 0, max: 0.999_999, noNaN: true }), {
  minLength: 40,
  maxLength: 40,
});
const from = (numbers: readonly number[]) => {
  let at = 0;
  return { random: () => numbers[at++ % numbers.length] ?? 0 };
};

it("Guid has the shape of a random one", () => {
  fc.assert(
    fc.property(random, (numbers) => {
      expect(giving("Guid()", {}, from(numbers))).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }),
  );
});

it("RandomString keeps its length, its minimums and what to avoid", () => {
  fc.assert(
    fc.property(random, (numbers) => {
      const text = String(giving('RandomString(10,2,2,2,1,"?,")', {}, from(numbers)));
      expect(text).toHaveLength(10);
      for (const [kind, least] of [
        [/\d/g, 2],
        [/[^A-Za-z0-9]/g, 2],
        [/[A-Z]/g, 2],
        [/[a-z]/g, 1],
      ] as const)
        expect(text.match(kind)?.length).toBeGreaterThanOrEqual(least);
      expect(text).not.toMatch(/[?,]/);
    }),
  );
});

it.each([
  ["RandomString(6,3,0,0,3)", /^(?=(?:.*\d){3})(?=(?:.*[a-z]){3})[0-9a-z]{6}$/],
  ["RandomString(3, 3, 0, 0, 0, )", /^\d{3}$/],
  ["RandomString(4,0,0,0,0)", /^[^]{4}$/],
  ["RandomString(0,0,0,0,0)", /^$/],
  ["RandomString(257,0,0,0,0)", /^error: .*at most 256/],
  ["RandomString(2,3,0,0,0)", /^error: .*needs 3 characters/],
  ['RandomString(2,1,0,0,0,"0123456789")', /^error: .*no character left/],
])("%s gives %s", (expression, shape) => {
  expect(giving(expression)).toMatch(shape);
});

it("DefaultDomain is handed in", () => {
  expect(giving("DefaultDomain()", {}, { defaultDomain: "contoso.com" })).toBe("contoso.com");
  expect(giving("DefaultDomain()")).toContain("default domain of the tenant");
});
