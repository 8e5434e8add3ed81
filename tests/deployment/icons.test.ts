import { readFileSync } from "node:fs";
import path from "node:path";
import { templateFolder } from "./armTemplate";
import { type Picture, readPng } from "./png";

const read = (file: string): Buffer => readFileSync(path.join(templateFolder, "teams", file));
const [color, outline] = ["color.png", "outline.png"].map((file) => readPng(read(file))) as [
  Picture,
  Picture,
];

it("the colour icon is 192 pixels square and nowhere transparent", () => {
  expect([color.width, color.height]).toEqual([192, 192]);
  expect(color.pixels.every(([, , , opacity]) => opacity === 255)).toBe(true);
  expect(new Set(color.pixels.map(String)).size).toBeGreaterThan(3);
});

it("the outline icon is 32 pixels square, white, and transparent around it", () => {
  expect([outline.width, outline.height]).toEqual([32, 32]);
  const seen = outline.pixels.filter(([, , , opacity]) => opacity > 0);
  // What is half transparent at an edge may be rounded by one.
  expect(seen.filter((pixel) => Math.min(...pixel.slice(0, 3)) < 253)).toEqual([]);
  expect(seen.length).toBeGreaterThan(100);
  expect(seen.length).toBeLessThan(32 * 32 * 0.6);
  for (const corner of [0, 31, 31 * 32, 32 * 32 - 1]) expect(outline.pixels[corner]?.[3]).toBe(0);
});
