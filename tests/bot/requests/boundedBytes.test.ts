import { boundedBytes } from "../../../bot/requests";

const half = Buffer.from([0xff, 0x00, 0x80]);
const answer = (): Response => new Response(new Blob([half, half]));

it("gives the bytes as they came", async () => {
  expect(await boundedBytes(answer(), 6)).toEqual(Buffer.concat([half, half]));
});

it("is undefined where there are more, and empty where there is no body", async () => {
  expect(await boundedBytes(answer(), 5)).toBeUndefined();
  expect(await boundedBytes(new Response(null), 5)).toHaveLength(0);
});
