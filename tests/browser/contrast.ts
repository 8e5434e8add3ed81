import { type Page } from "playwright-core";

/** A text that stands out too little from its ground. */
export interface FaintText {
  readonly text: string;
  readonly ratio: number;
  readonly wanted: number;
}

/**
 * Visible texts below the contrast of WCAG 2.2, 1.4.3: 4.5 to 1, or 3 to 1 for large ones (24 px, or
 * 18.66 px bold). Grounds are laid over each other as the browser does; images are not looked at.
 */
export async function faintTexts(page: Page): Promise<{ looked: number; faint: FaintText[] }> {
  return page.evaluate(`(${measure})()`);
}

/** Runs in the page, so it is handed over as text. */
const measure = `() => {
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  const over = (colors) => {
    brush.clearRect(0, 0, 1, 1);
    for (const color of colors) { brush.fillStyle = color; brush.fillRect(0, 0, 1, 1); }
    return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const grounds = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.unshift(getComputedStyle(at).backgroundColor);
    return layers;
  };
  const faint = [];
  let looked = 0;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.data.trim();
    const element = texts.currentNode.parentElement;
    if (!text || element.closest("option, script, noscript")) continue;
    const box = element.getBoundingClientRect();
    if (box.width < 3 || box.height < 3 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const ground = luminance(over(grounds(element)));
    const ink = luminance(over([...grounds(element), style.color]));
    const ratio = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
    const size = parseFloat(style.fontSize);
    const wanted = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    looked++;
    if (ratio < wanted) faint.push({ text: text.slice(0, 40), ratio, wanted });
  }
  return { looked, faint };
}`;
