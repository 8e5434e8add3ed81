import { errorInJson } from "../../../bot/logs/errorInJson";

const knows = (code: string): boolean => code === "InvalidAuthenticationToken";
const schemas = ["urn:ietf:params:scim:api:messages:2.0:Error"];

describe("errorInJson", () => {
  it.each<[unknown, string | undefined]>([
    [
      { schemas, status: "409", scimType: "uniqueness", detail: "taken" },
      "HTTP 409 uniqueness taken",
    ],
    [{ errorCode: "BoxSeatLimitExceeded" }, "Error code: BoxSeatLimitExceeded"],
    [
      { error: { code: "InvalidAuthenticationToken", message: "expired" } },
      "Error code: InvalidAuthenticationToken\nexpired",
    ],
    [{ error: { code: "Authorization_RequestDenied", message: "no" } }, undefined],
    [{ errorCode: 0 }, undefined],
    [{ error: "x" }, undefined],
    [{ Errors: [{ description: "username_taken", code: 409 }] }, "Error: HTTP 409 username_taken"],
    [
      { error: "invalid_grant", error_description: "Token was revoked" },
      "Error: invalid_grant Token was revoked",
    ],
    [{ ok: false, error: "team_license_limit" }, "Error: team_license_limit"],
    [
      { status: 429, title: "Slow down", detail: "Try later" },
      "Error: HTTP 429 Try later Slow down",
    ],
    [{ errors: ["Seat is not free"] }, "Error: Seat is not free"],
    [{ message: "Hello", code: 5 }, undefined],
    [{ schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"], active: true }, undefined],
    [[1, 2], undefined],
    [null, undefined],
  ])("%j -> %j", (value, expected) => {
    expect(errorInJson(value, knows)).toBe(expected);
  });
});
