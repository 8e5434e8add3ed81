import { type Figure, median } from "./figures";
import { becomeReady, startProduct } from "./product";

const starts = 5;

/** Time from the start of the process to the first `GET /ready` that is 200, with an empty store. */
export async function measureStart(root: string): Promise<Figure> {
  const ms: number[] = [];
  for (let start = 0; start < starts; start++) {
    const began = performance.now();
    const product = await startProduct(root);
    try {
      await becomeReady(product.url);
      ms.push(performance.now() - began);
    } finally {
      await product.stop();
    }
  }
  return { figure: "ready", ms: Math.round(median(ms)), slowestMs: Math.round(Math.max(...ms)) };
}
