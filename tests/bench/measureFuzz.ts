import { internalText } from "../builders/hostileInput";
import { startChannelStub } from "./channelStub";
import { type Figure } from "./figures";
import { type Finding, fuzz } from "./fuzz";
import { textEntries } from "./fuzzEntries";
import { requestEntries } from "./fuzzRequests";
import { becomeReady, startProduct } from "./product";
import { sayText } from "./sayText";

export interface FuzzPace {
  readonly inputs: number;
  /** Other inputs with another one, the same with the same. */
  readonly seed: number;
}

const hangMs = 1000;
const parallel = 8;

/**
 * Odd inputs at every way into the built product, in equal parts: how many ended it or were answered as a
 * fault, took longer than a second, or showed its inside. What is found goes to `tell`.
 */
export async function measureFuzz(
  root: string,
  { inputs, seed }: FuzzPace,
  tell: (finding: Finding) => void,
): Promise<Figure> {
  const said: Finding[] = [];
  const channel = await startChannelStub((text) => {
    if (internalText.test(text))
      said.push({ entry: "replies", problem: "internal", input: "", said: text.slice(0, 500) });
  });
  const product = await startProduct(root);
  try {
    await becomeReady(product.url);
    const entries = [...requestEntries(product.url, channel.serviceUrl), ...textEntries(root)];
    const limits = { seed, hangMs, parallel };
    const { findings: met, slowestMs, inputs: done } = await fuzz(entries, inputs, limits);
    // Whoever asks afterwards is answered as ever.
    const text = "Why is Audrey Oliver not in Salesforce?";
    const after = await sayText({ url: product.url, channel, conversation: "after", text });
    const findings = [...met, ...said];
    findings.forEach(tell);
    const count = (problem: Finding["problem"]): number =>
      findings.filter((one) => one.problem === problem).length;
    return {
      ...{ figure: "fuzz", inputs: done, seed, entries: entries.length },
      ...{ crashes: count("crash"), hangs: count("hang"), internal: count("internal") },
      slowestMs: Math.round(slowestMs),
      answersAfter: after.entities?.some(({ type }) => type === "diagnosis") === true ? 1 : 0,
    };
  } finally {
    await product.stop();
    channel.close();
  }
}
