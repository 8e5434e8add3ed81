import { createHash } from "node:crypto";

import { type CaseFiles } from "../../cases/files/port";
import { type Logger } from "../../telemetry";
import { type Arrival, type IncomingFile } from "../../turns/port";
import { type AddressedActivity } from "./channelActivity";
import { type Attached, attachedOf } from "./filesOf";
import { type ReadPicture } from "./readPicture";

/** Where pictures are kept, and how the two sides of a case open them. */
export interface PictureDesk extends Pick<CaseFiles, "mostBytes" | "placeOf" | "keep"> {
  readonly linkTo: (host: string | undefined, caseId: string, id: string) => string;
}

export interface KeepPicturesParts {
  readonly pictures: PictureDesk;
  readonly readPicture: ReadPicture;
  readonly log: Pick<Logger, "warn">;
}

/**
 * Where the channel service keeps what is pasted into a message (Teams, "Receiving inline images"). The
 * bot's token opens it, so it must be the host that this very conversation is answered at.
 */
const picturePath =
  /^(?:\/[\w.~-]{1,100}){0,4}\/v3\/attachments\/[\w.~%-]{1,300}\/views\/[\w-]{1,40}$/;

/**
 * An arrival with the pictures of its message as files of the case that goes on there, as uploads of the
 * portal are. Nothing is fetched where nobody has a case. What does not get through stays a file without
 * an address, and its sender is told. Never rejects; a redelivery keeps the same file once.
 */
export async function keepPictures(
  parts: KeepPicturesParts,
  activity: AddressedActivity,
  arrival: Arrival,
  host: string | undefined,
): Promise<Arrival> {
  const urls = attachedOf(activity).map((one) => addressOf(one, activity));
  if (urls.every((url) => url === undefined)) return arrival;
  const { pictures, readPicture, log } = parts;
  try {
    const place = await pictures.placeOf(senderOf(arrival));
    if (place.state !== "taken") return arrival;
    const { caseId } = place;
    // All at the same time, since the channel waits; and kept one by one, since each counts by itself.
    const read = (arrival.incoming.files ?? []).map(async (file, at) => {
      const url = file.why === undefined ? urls[at] : undefined;
      return { file, bytes: url && (await readPicture(url, pictures.mostBytes)) };
    });
    const files: IncomingFile[] = [];
    for (const [at, { file, bytes }] of (await Promise.all(read)).entries())
      files.push(await keepOne(pictures, { file, bytes, caseId, host, id: idOf(arrival, at) }));
    return { ...arrival, incoming: { ...arrival.incoming, files } };
  } catch (error) {
    // The words are worth more than the picture; its sender is told that it did not get through.
    log.warn("pictureNotKept", { error });
    return arrival;
  }
}

interface Picture {
  readonly file: IncomingFile;
  readonly bytes: Awaited<ReturnType<ReadPicture>>;
  readonly caseId: string;
  readonly host: string | undefined;
  readonly id: string;
}

async function keepOne(
  pictures: PictureDesk,
  { file, bytes, caseId, host, id }: Picture,
): Promise<IncomingFile> {
  if (bytes === undefined) return file;
  if (bytes === "tooBig") return { ...file, why: "tooBig" };
  const name = file.name === "file" ? "picture" : file.name;
  const [kept] = await pictures.keep(caseId, [{ id, name, bytes, only: "picture" }]);
  if (kept?.state !== "kept") return { ...file, ...(kept && { why: kept.why }) };
  const { contentType } = kept;
  return { name: kept.name, contentType, url: pictures.linkTo(host, caseId, id) };
}

function senderOf({ route, conversation, asker, traits, incoming }: Arrival) {
  const { userId } = asker;
  const { caseId } = traits;
  const number = /^\s*#(\d{1,15})\b/.exec(incoming.text)?.[1];
  return {
    at: { route, conversation },
    ...(userId !== undefined && { userId }),
    ...(caseId !== undefined && { caseId }),
    ...(number !== undefined && { number: Number(number) }),
  };
}

function addressOf(
  { contentType, contentUrl }: Attached,
  { channelId, serviceUrl }: AddressedActivity,
): URL | undefined {
  if (channelId !== "msteams" || !contentType.startsWith("image/")) return undefined;
  if (!URL.canParse(contentUrl) || !URL.canParse(serviceUrl)) return undefined;
  const { origin, pathname, username, password } = new URL(contentUrl);
  const isOwn = origin === new URL(serviceUrl).origin && username + password === "";
  return isOwn && picturePath.test(pathname) ? new URL(origin + pathname) : undefined;
}

function idOf({ conversation, incoming }: Arrival, at: number): string {
  const hash = createHash("sha256").update(`${conversation} ${incoming.id} ${at}`);
  return hash.digest("base64url").slice(0, 32);
}
