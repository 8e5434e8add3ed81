import { readFileSync } from "node:fs";
import path from "node:path";
import { templateFolder } from "../deployment/armTemplate";
import { readPng } from "../deployment/png";
import { withBrowser } from "./browser";

const { drawIcons } = jest.requireActual<{
  drawIcons: (sources: Readonly<Record<string, string>>) => Promise<Record<string, Buffer>>;
}>("../../.build/icons");

const read = (file: string): Buffer => readFileSync(path.join(templateFolder, "teams", file));
const [color, outline] = [readPng(read("color.png")), readPng(read("outline.png"))];

/** Browsers differ in how they smooth an edge, not in what they draw. */
const mostOtherPixels = 0.02;

withBrowser("the icons are what their sources draw", async () => {
  const sources = { color: read("color.svg").toString(), outline: read("outline.svg").toString() };
  const drawn = await drawIcons(sources);
  for (const [name, kept] of Object.entries({ color, outline })) {
    const { pixels } = readPng(drawn[name] ?? Buffer.alloc(0));
    const others = pixels.filter((pixel, n) =>
      pixel.some((value, channel) => Math.abs(value - (kept.pixels[n]?.[channel] ?? 0)) > 24),
    );
    expect(pixels).toHaveLength(kept.pixels.length);
    expect(others.length).toBeLessThanOrEqual(pixels.length * mostOtherPixels);
  }
});
