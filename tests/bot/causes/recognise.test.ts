import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { causes } from "../../../bot/causes";
import { recogniseCode, recogniseText } from "../../../bot/causes/recognise";

const shared = path.resolve(__dirname, "..", "..", "..", "..", "shared");
const withShared = existsSync(shared) ? it : it.skip;

describe("recogniseCode", () => {
  it.each([
    ["EntryConflict", "uniqueValueConflict"],
    ["ContosoEntryConflict", "uniqueValueConflict"],
    ["entryconflict", "uniqueValueConflict"],
    ["  EntryConflict ", "uniqueValueConflict"],
    ["AzureActiveDirectoryForbidden", "targetTenantForbids"],
    ["Microsoft Entra ID Forbidden", "targetTenantForbids"],
    ["Forbidden", "insufficientRights"],
    ["Timeout", "endpointUnreachable"],
    ["HybridIdentityServiceAgentTimeout", "agentUnavailable"],
    ["InternalServerError", "targetServerError"],
    ["HybridSynchronizationActiveDirectoryInternalServerError", "agentUnavailable"],
    ["InvitationCreationFailure", "invitationFailed"],
    ["InvitationCreationFailureAmbiguousUser", "uniqueValueConflict"],
    ["QuarantineOnDemand", "jobQuarantined"],
    ["QuarantinedOnDemand", "jobQuarantined"],
    ["InvalidAttributeSyntax-LdapErr", "directoryRefusedValue"],
    ["WobblyFlange", undefined],
    ["", undefined],
    ["we were told that there is an EntryConflict", undefined],
  ])("%p -> %p", (code, expected) => {
    expect(recogniseCode(code)?.id).toBe(expected);
  });
});

describe("recogniseText", () => {
  it.each([
    [
      "a code inside beats a sentence",
      "Invalid credentials. Error code: ExternalTenantNotFound",
      "crossCloudNotAllowed",
    ],
    [
      "a sentence beats the name of a status",
      "StatusCode: BadRequest. Value not supported for attribute department.",
      "invalidAttributeValue",
    ],
    ["a status alone is better than nothing", "StatusCode: BadRequest", "targetRejectedRequest"],
    [
      "the longer sentence wins",
      "The specified service already exists",
      "connectorHostMisconfigured",
    ],
    [
      "flags beat the name of the skip",
      "SkipReason: NotEffectivelyEntitled; Assigned = False",
      "notAssigned",
    ],
    ["an ordinary word is no code", "there is a conflict of interest", undefined],
    ["nothing", "", undefined],
  ])("%s", (_, text, expected) => {
    expect(recogniseText(text)?.id).toBe(expected);
  });

  it("reads the first 4,000 characters only", () => {
    const far = `${"x ".repeat(2_000)}EntryConflict`;
    expect(recogniseText(far)).toBeUndefined();
    expect(recogniseText(`EntryConflict ${far}`)?.id).toBe("uniqueValueConflict");
  });

  it.each([
    ["repeated letters", "a".repeat(200_000)],
    ["repeated code-like words", "aA".repeat(100_000)],
    ["repeated beginnings of sentences", "value of the property ".repeat(9_000)],
    ["repeated spaces", " ".repeat(200_000)],
    ["repeated quotes", "invalid value ".repeat(15_000)],
  ])("takes no longer for %s than for as many characters of ordinary text", (_, text) => {
    const took = (sample: string): number => {
      const begun = performance.now();
      for (let round = 0; round < 20; round++) recogniseText(sample);
      return performance.now() - begun;
    };
    const ordinary = "The user was not created because of a wrong value. ".repeat(4_000);
    recogniseText(ordinary);
    expect(took(text)).toBeLessThan(took(ordinary) * 20 + 100);
  });
});

describe("the tables of codes", () => {
  it("give no code to two causes", () => {
    const codes = causes.flatMap(({ recognises }) => recognises?.codes ?? []);
    const keys = codes.map((code) => code.toLowerCase().replace(/[^a-z0-9]/g, ""));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(
    causes.flatMap(({ id, recognises }) => (recognises?.codes ?? []).map((code) => [code, id])),
  )("%s names %s, also behind the name of a connector", (code, id) => {
    expect(recogniseCode(code)?.id).toBe(id);
    expect(recogniseCode(`Contoso${code}`)?.id).toBe(id);
  });
});

interface Row {
  readonly id: string;
  readonly raw: string;
  readonly families: readonly string[];
  readonly label_confidence: string;
  readonly error_code?: string;
}

describe("against published material", () => {
  withShared("shared: at least 95 % of the surely labelled cases get an accepted family", () => {
    const lines = readFileSync(path.join(shared, "corpus", "cases.jsonl"), "utf8")
      .trim()
      .split("\n");
    const rows = lines.map((line) => JSON.parse(line) as Row);
    const sure = rows.filter(({ label_confidence }) => label_confidence === "high");
    const misses = sure.filter(({ raw, error_code = "", families }) => {
      const cause = recogniseCode(error_code) ?? recogniseText(raw);
      return cause === undefined || !families.includes(cause.family);
    });
    const allowed = Math.floor(sure.length * 0.05);
    const named = misses.map(({ id }) => id);
    expect(sure.length).toBeGreaterThan(0);
    expect({ misses: named, tooMany: named.length > allowed }).toEqual({
      misses: named,
      tooMany: false,
    });
  });

  withShared("shared: every documented error code names a cause", () => {
    const file = path.join(shared, "knowledge", "error-codes.json");
    const codes = JSON.parse(readFileSync(file, "utf8")) as { readonly code: string }[];
    const unknown = codes.filter(
      ({ code }) => (recogniseCode(code) ?? recogniseText(code)) === undefined,
    );
    // "Active" is the status of a job that runs: there is nothing wrong to name.
    expect(unknown.map(({ code }) => code)).toEqual(["Active"]);
  });
});
