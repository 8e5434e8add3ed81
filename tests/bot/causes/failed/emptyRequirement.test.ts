import { emptyRequirement } from "../../../../bot/causes/failed/emptyRequirement";
import { type RequiredAttribute } from "../../../../bot/diagnosis";
import { evidence } from "../../../builders/evidence";

const requirements = [
  { target: "userName", sources: ["userPrincipalName"], use: "matching", empty: true },
  { target: "name.givenName", sources: ["givenName"], use: "required", empty: false },
  { target: "name.familyName", sources: ["surname"], use: "required", empty: true },
  { target: "title", sources: ["jobTitle"], use: "required", empty: true },
] as const;

describe("emptyRequirement", () => {
  it.each([
    ["the first empty one", "required", undefined, "name.familyName"],
    ["the one the log names by its target", "required", "TITLE", "title"],
    ["the one the log names by its source", "required", "jobTitle", "title"],
    ["the matching one", "matching", undefined, "userName"],
    ["nothing when the named one has a value", "required", "name.givenName", undefined],
  ] as const)("%s", (_, use, property, expected) => {
    expect(emptyRequirement(evidence({ requirements }), use, property)?.target).toBe(expected);
  });

  it("is also a matching one that is required, while another one matches", () => {
    const mail = { target: "mail", sources: ["mail"], use: "matching", empty: true } as const;
    const login = { target: "userName", sources: ["upn"], use: "matching", empty: false } as const;
    const of = (use: "required" | "matching", ...requirements: RequiredAttribute[]) =>
      emptyRequirement(evidence({ requirements }), use)?.target;
    const needed = { ...mail, required: true } as const;
    expect(of("required", login, needed)).toBe("mail");
    expect(of("required", login, mail)).toBeUndefined();
    expect(of("required", needed)).toBeUndefined();
    expect(of("matching", needed)).toBe("mail");
  });

  it("is nothing while the mapping is not known", () => {
    expect(emptyRequirement(evidence(), "required")).toBeUndefined();
  });
});
