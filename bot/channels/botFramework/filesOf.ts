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

/** What is attached to a message, as far as it is somewhere. */
export type Attached = z.infer<typeof attachment> & { readonly contentUrl: string };

/** The attachments that stand for files, in their order; a text that is repeated as HTML is none. */
export function attachedOf({ attachments = [] }: AddressedActivity): Attached[] {
  const found = attachments.flatMap((one) => {
    const { contentUrl, ...rest } = attachment.safeParse(one).data ?? {};
    return contentUrl === undefined ? [] : [{ ...rest, contentUrl } as Attached];
  });
  return found;
}

/**
 * Files beside a message. Nothing is fetched here: of a file in OneDrive the address is passed on, which
 * opens with the rights of whoever opens it; a picture inside the text opens with the bot's token only
 * (`keepPictures`), and everything else has no address that anybody could open.
 */
export function filesOf(activity: AddressedActivity): IncomingFile[] {
  const files = attachedOf(activity).map((one) => fileOf(one, activity.channelId));
  const [next] = files.slice(mostFiles);
  // What is left out is not left out in silence.
  const more = next === undefined ? [] : [{ name: next.name, why: "tooMany" } as const];
  return [...files.slice(0, mostFiles), ...more];
}

function fileOf({ contentType, contentUrl, name }: Attached, channelId: string): IncomingFile {
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
