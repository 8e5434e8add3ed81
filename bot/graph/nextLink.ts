/**
 * An `@odata.nextLink` as a URL to follow, or undefined when it leads elsewhere: another origin,
 * another version, or a URL with credentials. Our token goes to our own Graph only.
 */
export function ownLink(base: string, link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  const own = new URL(base);
  const same =
    url.origin === own.origin &&
    url.pathname.startsWith(`${own.pathname}/`) &&
    url.username === "" &&
    url.password === "";
  return same ? url.href : undefined;
}
