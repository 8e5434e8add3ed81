import { judgeField, sureness, type ValueKind } from "../../../bot/causes/valueFields";
import { type ValueFlow } from "../../../bot/diagnosis";
import { evidence, type Told } from "../../builders/evidence";
import { valueField, valueFlow } from "../../builders/valueField";

const written = { status: "success", action: "update" } as const;
const kinds: readonly ValueKind[] = [
  ...["constant", "another", "creation", "source", "waiting", "sent", "open"],
] as readonly ValueKind[];

const kindsOf = (flow: ValueFlow): ValueKind[] =>
  kinds.filter((kind) => {
    const { is } = judgeField(evidence({ entry: written, valueFlow: flow }), kind);
    return is !== "ruledOut";
  });

describe("judgeField", () => {
  it.each<[string, ValueFlow, ValueKind]>([
    [
      "a constant, whatever the directory has",
      valueFlow({ constant: "x", gives: "x" }),
      "constant",
    ],
    ["another attribute", valueFlow({ readsOwn: false }), "another"],
    [
      "only during creation, and changed since",
      valueFlow({ onlyAtCreation: true, gives: "b" }),
      "creation",
    ],
    ["empty", valueFlow({ gives: null }), "source"],
    ["another than was written", valueFlow({ gives: "b" }), "waiting"],
    ["written, but for capitals", valueFlow({ gives: "BUYER" }), "sent"],
    ["not read", valueFlow({ gives: undefined }), "open"],
  ])("%s is of one kind alone", (_, flow, kind) => {
    expect(kindsOf(flow)).toEqual([kind]);
  });

  it("tells parts of a name together, and says each once", () => {
    const fields = [
      valueField({ target: "first", sources: ["givenName"], gives: "Ann" }),
      valueField({ target: "last", sources: ["surname"], gives: "Lee" }),
    ].map((one) => ({ ...one, written: { value: one.gives ?? null, at: "2026-03-01T09:00:00Z" } }));
    const own = [
      { name: "givenName", value: "Ann" },
      { name: "surname", value: "Lee" },
    ];
    const told: Told = {
      entry: written,
      valueFlow: valueFlow(null, { asked: "name", own, fields }),
    };
    expect(judgeField(evidence(told), "sent")).toMatchObject({
      because: [
        { id: "valueInSource" },
        { id: "valueInSource" },
        { id: "valueWritten" },
        { id: "valueWritten" },
      ],
      values: { valueWord: "valueName", attribute: "first, last", value: "Ann, Lee" },
    });
  });
});

describe("sureness", () => {
  it.each<[string, Told, string]>([
    ["an account by the log", { entry: written }, "confirmed"],
    ["no account by the log", { not: { entry: "notFound" } }, "possible"],
    ["a log that was not read", { not: { entry: "noPermission" } }, "likely"],
  ])("%s", (_, told, certainty) => {
    expect(sureness(evidence(told))).toBe(certainty);
  });
});
