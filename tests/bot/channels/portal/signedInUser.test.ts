import { signedInUser } from "../../../../bot/channels/portal/signedInUser";

const objectId = "0b6b7c8d-aaaa-4000-8000-000000000001";
const tenantId = "0b6b7c8d-0000-4000-8000-0000000000ff";
const schema = "http://schemas.microsoft.com/identity/claims";

type Claims = readonly (readonly [string, string])[];
const known: Claims = [
  ["name", "Erik Johansson"],
  ["tid", tenantId],
  ["oid", objectId],
];

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64");
}

function principal(claims: Claims, rest: object = { auth_typ: "aad" }): string {
  return encoded({ ...rest, claims: claims.map(([typ, val]) => ({ typ, val })) });
}

const userOf = (header: string | undefined): unknown =>
  signedInUser({ "x-ms-client-principal": header }, tenantId);

it.each<[string, Claims, string]>([
  ["short names", known, "Erik Johansson"],
  [
    "long names",
    [
      [`${schema}/objectidentifier`, objectId],
      [`${schema}/tenantid`, tenantId],
      ["name", "Erik Johansson"],
    ],
    "Erik Johansson",
  ],
  [
    "capitals",
    [
      ["oid", objectId.toUpperCase()],
      ["tid", tenantId.toUpperCase()],
    ],
    "",
  ],
  ["a name beyond ASCII", [...known.slice(1), ["name", "Zoë Ł"]], "Zoë Ł"],
  ["no name", known.slice(1), ""],
])("claims with %s name the user", (_, claims, displayName) => {
  expect(userOf(principal(claims))).toEqual({ userId: objectId, displayName });
});

it.each<[string, string | undefined]>([
  ["no header", undefined],
  ["an empty header", ""],
  ["what is not base64", "%%%"],
  ["what is not JSON", Buffer.from("{").toString("base64")],
  ["null", encoded(null)],
  ["a list", encoded([])],
  ["no claims", encoded({ auth_typ: "aad" })],
  ["claims that are no texts", encoded({ auth_typ: "aad", claims: [{ typ: "oid", val: 1 }] })],
  ["another provider", principal(known, { auth_typ: "google" })],
  ["no provider", principal(known, {})],
  ["no object id", principal(known.slice(0, 2))],
  [
    "an object id that is none",
    principal([
      ["tid", tenantId],
      ["oid", `${objectId}/..`],
    ]),
  ],
  ["no tenant", principal([["oid", objectId]])],
  [
    "another tenant",
    principal([
      ["tid", objectId],
      ["oid", objectId],
    ]),
  ],
  ["another tenant first", principal([["tid", objectId], ...known])],
  ["too many claims", principal([...known, ...Array<[string, string]>(1000).fill(["g", "x"])])],
])("%s names nobody", (_, header) => {
  expect(userOf(header)).toBeUndefined();
});

it("two headers of that name are nobody's", () => {
  const headers = { "x-ms-client-principal": [principal(known), principal(known)] };
  expect(signedInUser(headers, tenantId)).toBeUndefined();
});

it("without a tenant of its own the portal knows nobody", () => {
  const header = principal([["oid", objectId]]);
  expect(signedInUser({ "x-ms-client-principal": header }, "")).toBeUndefined();
});
