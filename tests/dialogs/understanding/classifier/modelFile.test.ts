import { decodeModel, encodeModel } from "../../../../dialogs/understanding/classifier/modelFile";
import { train } from "../../../../dialogs/understanding/classifier/train";

const model = train([
  { intent: "quarantine", text: "the app is in quarantine" },
  { intent: "quarantine", text: "quarantined again" },
  { intent: "smalltalk", text: "hello there" },
  { intent: "smalltalk", text: "hello again" },
]);

describe("a model file", () => {
  it("gives back the features, and the numbers as exactly as one byte can", () => {
    const read = decodeModel(encodeModel(model, "abc"));
    const most = model.weights.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
    const off = model.weights.map((value, at) => Math.abs(value - (read.weights[at] ?? NaN)));
    expect(read.madeFrom).toBe("abc");
    expect(read.features).toEqual(model.features);
    expect(Math.max(...off)).toBeLessThanOrEqual(most / 254 + 1e-6);
  });

  it("of other intents is refused with what to do", () => {
    const file = encodeModel(model, "abc").toString("latin1").replace("quarantine", "quarantena");
    expect(() => decodeModel(Buffer.from(file, "latin1"))).toThrow(/npm run build/);
  });
});
