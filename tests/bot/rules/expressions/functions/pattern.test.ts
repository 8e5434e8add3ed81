import { newAllowance } from "../../../../../bot/rules/expressions/allowance";
import {
  expand,
  matchesOf,
  namesGroup,
} from "../../../../../bot/rules/expressions/functions/pattern";

it("numbers the groups without a name before those with one, as .NET does", () => {
  const found = matchesOf("(?<n>a)(b)", "xab", newAllowance());
  const match = found.ok ? found.value[0] : undefined;
  expect(match).toMatchObject({ start: 1, end: 3 });
  expect(match && expand("$1 $2 ${n} ${1} $0", match)).toBe("b a a b ab");
});

it("puts nothing where a group took no part, and keeps what names no group", () => {
  const found = matchesOf("(a)(?<x>x)?(b)?", "a", newAllowance());
  const match = found.ok ? found.value[0] : undefined;
  expect(match && expand("[$1][$2][$3][${x}][${2}]", match)).toBe("[a][][][][]");
  expect(match && expand("[$4][${y}][$toString]", match)).toBe("[$4][${y}][$toString]");
});

it("knows which groups there are", () => {
  expect(["n", "1", "0", "2", "x"].map((name) => namesGroup("(?<n>a)", name))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(namesGroup("(", "n")).toBe(false);
});

it("stops when the steps are used up", () => {
  const allowance = { ...newAllowance(), steps: 15_000 };
  expect(matchesOf("a", "a".repeat(300), allowance)).toMatchObject({
    ok: false,
    reason: expect.stringContaining("too long") as string,
  });
});
