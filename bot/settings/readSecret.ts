import { type FieldReader } from "./fieldReader";

/** Reads a secret as it goes into a header or a signature. */
export function readSecret(read: FieldReader, name: string): string | undefined {
  const value = read.text(name);
  if (value === undefined) return undefined;
  // App Service hands on as it was written what it could not read from the vault.
  if (value.startsWith("@Microsoft.KeyVault(")) {
    read.problem(
      `${name}: it is set to a Key Vault reference that is not resolved; give the managed identity the role Key Vault Secrets User and check the name of the secret`,
    );
    return undefined;
  }
  // A line break in a header value would throw at the first request, far from here.
  if (/^[\x21-\x7e]+$/.test(value)) return value;
  read.problem(`${name}: set it to the bare secret, without blanks or line breaks`);
  return undefined;
}
