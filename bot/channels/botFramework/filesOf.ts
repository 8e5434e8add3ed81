import { z } from "zod";

import { type IncomingFile } from "../../turns/port";
import { type AddressedActivity } from "./channelActivity";

const attachment = z.object({
  contentType: z.string().max(200),
  contentUrl: z.string().max(4000).optional().catch(undefined),
  name: z.string().max(1000).optional().catch(undefined),
});

/** How Teams tells of a file that was put into somebody's OneDrive ("Send and receive files"). */
const teamsFile = "application/vnd.microsoft.teams.file.download.info";
/** Where those are, in each cloud. */
const shares = /\.(?:sharepoint\.com|sharepoint\.us|sharepoint-mil\.us|sharepoint\.cn)$/;
const mostFiles = 5;

/**
 * Files beside a message. Nothing is ever fetched: of a file in OneDrive the address is passed on, which
 * opens with the rights of whoever opens it; everything else (a picture inside the text) opens with the
 * bot's token only, and so has none.
 */
export function filesOf({ attachments = [], channelId }: AddressedActivity): IncomingFile[] {
  const files = attachments.flatMap((one) => {
    const parsed = attachment.safeParse(one);
    return parsed.success ? (fileOf(parsed.data, channelId) ?? []) : [];
  });
  return files.slice(0, mostFiles);
}

function fileOf(
  { contentType, contentUrl, name }: z.infer<typeof attachment>,
  channelId: string,
): IncomingFile | undefined {
  if (contentUrl === undefined) return undefined;
  const clean = Array.from((name ?? "").replace(/\p{C}/gu, ""))
    .slice(0, 120)
    .join("");
  const url =
    channelId === "msteams" && contentType === teamsFile ? shareOf(contentUrl) : undefined;
  return { name: clean === "" ? "file" : clean, ...(url !== undefined && { url }) };
}

/** The address without what stands behind it: that could hold a token. */
function shareOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, origin, pathname, username, password } = new URL(address);
  const isShare = protocol === "https:" && shares.test(hostname) && username + password === "";
  return isShare ? origin + pathname : undefined;
}
