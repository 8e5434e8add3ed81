import { unzip } from "./unzip";

const { zip } = jest.requireActual<{
  zip: (files: Readonly<Record<string, string | Buffer>>) => Buffer;
}>("../../.build/zip");

const files = { "b/two.txt": "zwei ".repeat(1000), "a.txt": "", "b/é.bin": Buffer.from([0, 255]) };

it("gives back what was put in, in the order of names", () => {
  const read = unzip(zip(files)).map(({ name, content }) => [name, content.toString("latin1")]);
  expect(read).toEqual([
    ["a.txt", ""],
    ["b/two.txt", "zwei ".repeat(1000)],
    ["b/é.bin", "\0ÿ"],
  ]);
});

it("gives the same bytes for the same files, whatever their order and the time", () => {
  const turned = Object.fromEntries(Object.entries(files).reverse());
  expect(zip(turned).equals(zip(files))).toBe(true);
  expect([...new Set(unzip(zip(files)).map(({ time }) => time))]).toEqual([0x00210000]);
});

it("lets everybody read the files", () => {
  expect(unzip(zip(files)).map(({ mode }) => mode)).toEqual([0o100644, 0o100644, 0o100644]);
});

it("packs", () => {
  expect(zip(files).length).toBeLessThan(1000);
});
