/** A sentence of the service: "The value of the property X is missing". */
const stated =
  /\bvalue of the (?:property|attribute) ["']?([\w.:[\]-]{1,120}?)["']? is (?:missing|invalid|empty|required)/i;

/** Paths of SCIM (RFC 7644 section 3.10), which nothing else is written like. */
const scimPath =
  /(?<![\w.@/])(?:name\.(?:givenName|familyName|middleName|formatted|honorificPrefix|honorificSuffix)|(?:emails|phoneNumbers|addresses|roles|ims|photos|entitlements)\[type eq ["'“]?\w{1,40}["'”]?\]\.\w{1,60}|urn:ietf:params:scim:schemas:[\w.:-]{5,120})(?![\w@])/i;

const kind =
  "\\b(?:[Aa]ttribute|[Pp]roperty|[Ff]ield|[Aa]ttribut|[Aa]tributo|[Pp]ropriété|[Pp]ropiedad|[Ee]igenschaft)s?[ :=]{1,3}";

/** "The property 'costCenter'", "attribute employeeId": in quotes, or built like the name of one. */
const called = new RegExp(
  `${kind}(?:["'“‘«]([\\w.:-]{2,80})["'”’»]|([a-z]{2,40}[A-Z]\\w{1,40})\\b)`,
);

/** The property that a message of the service names; "" where it names none. */
export function statedProperty(text: string): string {
  return stated.exec(text)?.[1] ?? "";
}

/** The attribute that a message, or what somebody says of the log, names; "" where it names none. */
export function namedAttribute(text: string): string {
  const beside = called.exec(text);
  return statedProperty(text) || (scimPath.exec(text)?.[0] ?? beside?.[1] ?? beside?.[2] ?? "");
}
