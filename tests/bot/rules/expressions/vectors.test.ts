import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { evaluateExpression, type Evaluation, readDate } from "../../../../bot/rules/expressions";

const shared = path.resolve(__dirname, "..", "..", "..", "..", "..", "shared");
const withShared = existsSync(shared) ? it : it.skip;

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const vectorShape = z.object({
  id: z.string(),
  expression: z.string(),
  inputs: z.record(z.union([scalar, z.array(scalar), z.null()])),
  output: z.union([scalar, z.array(scalar), z.null()]),
  check: z.string(),
  now: z.string().optional(),
  values_already_in_target: z.array(z.string()).optional(),
});
type Vector = z.infer<typeof vectorShape>;

function vectors(): Vector[] {
  const file = path.join(shared, "knowledge", "expression-vectors.json");
  const { vectors } = z
    .object({ vectors: z.array(vectorShape) })
    .parse(JSON.parse(readFileSync(file, "utf8")));
  return vectors;
}

function evaluated(vector: Vector): Evaluation {
  return evaluateExpression(vector.expression, {
    attributes: vector.inputs,
    now: readDate(vector.now ?? "2025-07-30") ?? 0n,
    random: () => 0.5,
    valuesInTarget: vector.values_already_in_target ?? [],
    defaultDomain: "contoso.com",
  });
}

/** What the published samples print for it. */
function printed(evaluation: Evaluation): unknown {
  if (evaluation.state === "value") return evaluation.value;
  if (evaluation.state === "error") return `error: ${evaluation.reason}`;
  return evaluation.what === "object" ? "IgnoreObjectFlow" : "<<attribute dropped from flow>>";
}

withShared("shared: every published example that agrees with its rules gives its output", () => {
  const consistent = vectors().filter(({ check }) => check === "consistent");
  const wrong = consistent.flatMap((vector) => {
    const given = printed(evaluated(vector));
    return JSON.stringify(given) === JSON.stringify(vector.output)
      ? []
      : [{ id: vector.id, given, output: vector.output }];
  });
  expect(wrong).toEqual([]);
  expect(consistent.length).toBeGreaterThan(100);
});

withShared("shared: the diacritics table is the documented one", () => {
  const file = path.join(shared, "knowledge", "normalize-diacritics.json");
  const { rows } = z
    .object({ rows: z.array(z.object({ chars: z.array(z.string()), normalized: z.string() })) })
    .parse(JSON.parse(readFileSync(file, "utf8")));
  const wrong = rows.flatMap(({ chars, normalized }) =>
    chars.flatMap((char) =>
      [char, char.normalize("NFC"), char.normalize("NFD")].filter((name) => {
        const evaluation = evaluateExpression("NormalizeDiacritics([name])", {
          attributes: { name },
          now: 0n,
          random: () => 0,
        });
        return printed(evaluation) !== normalized;
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
