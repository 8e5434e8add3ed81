import { featuresOf } from "../../../bot/textClassifier/features";
import { decodeModel, encodeModel } from "../../../bot/textClassifier/modelFile";
import { type Example, train } from "../../../bot/textClassifier/train";

const classes = ["quarantine", "smalltalk"] as const;
const areOurs = (read: readonly string[]): boolean => read.join() === classes.join();
const said = (is: (typeof classes)[number], text: string): Example<typeof is> => ({
  is,
  features: featuresOf(text.split(" "), []),
});
const model = train(
  [
    said("quarantine", "the app is in quarantine"),
    said("quarantine", "quarantined again"),
    said("smalltalk", "hello there"),
    said("smalltalk", "hello again"),
  ],
  classes,
  { shares: { words: 1, pieces: 0.4, ideas: 1 }, rounds: 5, leastPieces: 4 },
);

describe("a model file", () => {
  it("gives back the features, and the numbers as exactly as one byte can", () => {
    const read = decodeModel(encodeModel(model, "abc"), areOurs);
    const most = model.weights.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
    const off = model.weights.map((value, at) => Math.abs(value - (read.weights[at] ?? NaN)));
    expect(read.madeFrom).toBe("abc");
    expect(read.features).toEqual(model.features);
    expect(Math.max(...off)).toBeLessThanOrEqual(most / 254 + 1e-6);
  });

  it("of other classes is refused with what to do", () => {
    const file = encodeModel(model, "abc").toString("latin1").replace("quarantine", "quarantena");
    expect(() => decodeModel(Buffer.from(file, "latin1"), areOurs)).toThrow(/npm run build/);
  });
});
