import { askedIfNamed } from "../../../bot/causes/askedIfNamed";
import { type Named, type Recogniser } from "../../../bot/causes/recogniser";
import { holds } from "../../../bot/causes/verdict";
import { type Cause } from "../../../bot/diagnosis";
import { causes } from "../../../bot/causes";
import { evidence } from "../../builders/evidence";

const [any] = causes;
const failed = evidence({ entry: { status: "failure" }, errorCode: "SomethingElse" });

/** Judges one cause, called `mine`, where the evidence names so much, and counts how often. */
function judgedWith(named: Named): { readonly is: string; readonly asked: number } {
  let asked = 0;
  const recogniser: Pick<Recogniser, "named"> = { named: () => named };
  const cause: Cause = {
    ...(any as Cause),
    id: "mine",
    detect() {
      asked += 1;
      return holds("likely", []);
    },
  };
  const { is } = askedIfNamed(recogniser)(cause).detect(failed);
  return { is, asked };
}

it.each<[string, Named]>([
  ["the entry", { byEntry: { id: "mine", by: "code" } }],
  ["the quarantine", { byEntry: { id: "other", by: "code" }, byQuarantine: "mine" }],
  ["what the message reads like", { alike: "mine" }],
])("a cause that %s names is judged", (_, named) => {
  expect(judgedWith(named)).toEqual({ is: "likely", asked: 1 });
});

it.each<[string, Named]>([
  ["nothing", {}],
  ["another", { byEntry: { id: "other", by: "text" }, byQuarantine: "third", alike: "fourth" }],
])("where %s is named it says what every such cause says, and is not judged", (_, named) => {
  expect(judgedWith(named)).toEqual({ is: "ruledOut", asked: 0 });
});

it("the same holds for what is still open", () => {
  const recogniser: Pick<Recogniser, "named"> = { named: () => ({}) };
  const { is } = askedIfNamed(recogniser)(any as Cause).detect(evidence());
  expect(is).toBe("undecided");
});
