import { type Address } from "../../channels/port";
import { type DocumentStore } from "../../store/port";
import { type CaseBook, type CaseRecord } from "../port";
import {
  casesWithFiles,
  deleteFiles,
  fileKey,
  filesPrefix,
  readFile,
  writeFile,
} from "./fileDocuments";
import { fileContent, textOf } from "./fileContent";
import { judgeFile, mostFileBytes } from "./judgeFile";
import { type CaseFiles, type FilePlace, type FileSender } from "./port";

export interface CaseFilesParts {
  readonly store: DocumentStore;
  readonly cases: Pick<CaseBook, "read" | "active">;
  /** Milliseconds since 1970. */
  readonly clock: { now(): number };
}

/** The files, and their end. */
export interface StaffedFiles extends CaseFiles {
  /** Deletes the files of a case. */
  readonly drop: (caseId: string) => Promise<void>;
  /** Deletes those of cases that are closed for good; to be called from time to time. */
  readonly sweep: () => Promise<void>;
  /** Deletes those of a person's cases that nobody works on. */
  readonly forgetPerson: (userId: string) => Promise<void>;
}

/** Files with one message, and files of one case. */
const most = { atOnce: 5, perCase: 50 };
/** So long the requester may reopen a resolved case (contract, "Handoff": 7 days), in milliseconds. */
const keptMs = 7 * 86_400_000;

/**
 * Creates the files: `caseFiles/<case>/<id>` says what a file is, `caseFileParts/<case>/<id>/<number>`
 * holds its bytes. What it is is written first and deleted last, so that no bytes are left alone.
 */
export function createCaseFiles({ store, cases, clock }: CaseFilesParts): StaffedFiles {
  const drop = (caseId: string): Promise<void> => deleteFiles(store, caseId);
  const dropWhere = async (isOver: (record: CaseRecord | undefined) => boolean): Promise<void> => {
    for await (const caseId of casesWithFiles(store))
      if (isOver(await cases.read(caseId))) await drop(caseId);
  };
  return {
    drop,
    mostBytes: mostFileBytes,
    placeOf: (sender) => placeOf(cases, sender),
    textOf: (bytes) =>
      fileContent(bytes)?.contentType.startsWith("text/") === true ? textOf(bytes) : undefined,
    keep: async (caseId, files) => {
      const judged = await Promise.all(files.map(judgeFile));
      const before = await store.list(filesPrefix(caseId), { limit: most.perCase + 1 });
      const known = new Set(before.map(({ key }) => key));
      const added = files.filter(({ id }) => !known.has(fileKey(caseId, id)));
      const isTooMany =
        files.length > most.atOnce ||
        (added.length > 0 && known.size + added.length > most.perCase);
      if (isTooMany) return files.map(() => ({ state: "refused", why: "tooMany" }));
      if (judged.some(({ kept }) => kept.state === "refused"))
        return judged.map(({ kept }) => kept);
      for (const [at, { kept, bytes }] of judged.entries())
        await writeFile(store, caseId, files[at]?.id ?? "", kept, bytes);
      return judged.map(({ kept }) => kept);
    },
    read: (caseId, id) => readFile(store, caseId, id),
    isSide: async (caseId, at) => {
      const record = await cases.read(caseId);
      return record !== undefined && sidesOf(record).some((one) => isSame(one, at));
    },
    sweep: () =>
      dropWhere((record) => {
        if (record === undefined || record.state === "withdrawn") return true;
        const { state, resolvedAt = "" } = record;
        return state === "resolved" && clock.now() - Date.parse(resolvedAt) > keptMs;
      }),
    forgetPerson: (userId) =>
      dropWhere((record) => {
        const isClosed = record?.state === "resolved" || record?.state === "withdrawn";
        return isClosed && record.requester.userId === userId;
      }),
  };
}

/** The case a file is for: as with words, one that the sender has as an engineer comes before the own one. */
async function placeOf(
  cases: Pick<CaseBook, "read" | "active">,
  { at, userId, number, caseId }: FileSender,
): Promise<FilePlace> {
  if (caseId !== undefined) {
    const state = (await cases.read(caseId))?.state;
    return state === "open" || state === "taken" ? { state: "taken", caseId } : { state: "none" };
  }
  const taken = (await cases.active()).filter(({ state }) => state === "taken");
  const owned = taken.filter(({ owner }) => owner !== undefined && isSame(owner.at, at));
  const own = taken.filter(
    ({ requester }) =>
      isSame(requester.at, at) && (userId === undefined || requester.userId === userId),
  );
  const named = number === undefined ? owned : owned.filter((one) => one.number === number);
  const [only, ...others] = owned.length > 0 ? named : own;
  if (only !== undefined && others.length === 0) return { state: "taken", caseId: only.caseId };
  return owned.length > 1
    ? { state: "several", numbers: owned.map((one) => one.number) }
    : { state: "none" };
}

function sidesOf({ requester, owner }: CaseRecord): Address[] {
  return owner === undefined ? [requester.at] : [requester.at, owner.at];
}

function isSame(one: Address, other: Address): boolean {
  return one.route === other.route && one.conversation === other.conversation;
}
