import { boundedJson, boundedText } from "../../../bot/requests";

/** An answer that comes in these pieces, and how many of them were taken. */
function answer(...pieces: readonly Uint8Array[]): { response: Response; taken: () => number } {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[taken];
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
        taken += 1;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body), taken: () => taken };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it("puts letters together that come in two pieces", async () => {
  const whole = bytes("für");
  expect(await boundedText(answer(whole.slice(0, 2), whole.slice(2)).response, 10)).toBe("für");
});

it("is empty where there is no body", async () => {
  expect(await boundedText(new Response(null), 10)).toBe("");
});

it("takes as much as is allowed, and reads no further than that", async () => {
  const six = [bytes("abc"), bytes("def"), bytes("ghi")] as const;
  const { response, taken } = answer(...six);
  expect(await boundedText(response, 5)).toBeUndefined();
  expect(taken()).toBe(2);
  expect(await boundedText(answer(...six).response, 9)).toBe("abcdefghi");
});

it.each([
  ['{"a":1}', 100, { a: 1 }],
  ["null", 100, null],
  ["", 100, undefined],
  ["<html>", 100, undefined],
  ['{"a":1}', 3, undefined],
])("reads %j of at most %d bytes as JSON: %j", async (text, most, expected) => {
  expect(await boundedJson(answer(bytes(text)).response, most)).toEqual(expected);
});
