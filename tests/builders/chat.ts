import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createAuditLog } from "../../bot/access/auditLog";
import { type AuditEntry } from "../../bot/access/port";
import { type App, createApp } from "../../bot/app";
import { type Outside } from "../../bot/outside";
import { readSettings } from "../../bot/settings";
import { type StoredDocument } from "../../bot/store/port";
import { openSqliteStore } from "../../bot/store/sqlite";
import { type Tenant } from "../../bot/tenant";
import { frozen } from "./frozen";

/** A message of the bot as a client sees it. */
export interface Reply {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly {
    readonly content: { readonly actions?: readonly CardButton[] };
    /** Of a file. */
    readonly contentUrl?: string;
    readonly contentType?: string;
    readonly name?: string;
  }[];
  readonly entities?: readonly Record<string, unknown>[];
  readonly from?: { readonly id: string };
  readonly replyToId?: string;
}

interface Page {
  readonly activities: Reply[];
  /** Where the next look goes on. */
  readonly watermark: string;
}

interface CardButton {
  readonly type: string;
  readonly title: string;
  readonly data?: unknown;
}

/** The whole product over HTTP, on its demo tenant and a store of its own. */
export interface RunningApp {
  readonly url: string;
  readonly tenant: Tenant;
  /** Opens a conversation as one of the people of `GET /portal/personas`, on a device in `locale`. */
  chat(
    role: "employee" | "helpdesk" | "engineer",
    displayName?: string,
    locale?: string,
  ): Promise<Chat>;
  /** Opens a conversation as anybody of the tenant, by object id. */
  chatAs(persona: { readonly role: string; readonly userId: string }): Promise<Chat>;
  /** Who looked up whom so far, read from the store itself. */
  audit(): Promise<AuditEntry[]>;
  /** All that is in the store. */
  documents(): Promise<StoredDocument[]>;
  /** Stops and starts again on the same store. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface Chat {
  /** Says a text and returns the bot's messages to it. */
  say(text: string): Promise<Reply[]>;
  /** Says a text that the bot is not to answer; waits only until it was taken. */
  tell(text: string): Promise<void>;
  /** Presses the button with this title on the newest card that has it. */
  press(title: string): Promise<Reply[]>;
  /** Presses a button whose answer comes by itself. */
  tap(title: string): Promise<void>;
  /** Posts an activity as it is; returns the HTTP status and the bot's messages. */
  post(activity: object): Promise<{ status: number; replies: Reply[] }>;
  /** The token of the conversation. */
  readonly token: string;
  /** Uploads files with a text, as Web Chat does; resolves with the HTTP status and the activity's id. */
  upload(
    files: readonly File[],
    text?: string,
    clientId?: string,
  ): Promise<{ status: number; id?: string }>;
  all(): Promise<Reply[]>;
  /** All messages of the bot, as soon as they are as wanted; fails after 10 s. */
  until(wanted: (messages: readonly Reply[]) => boolean): Promise<Reply[]>;
}

const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function nothing(): void {
  // Tests read answers, not logs.
}

/** Starts the product in local mode; the log limit is far away unless a test asks for it. */
export async function startApp(
  outside: Partial<Outside> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "helpdesk-"));
  const read = readSettings({ PORT: "0", DATA_DIR: folder, ...env });
  if (read.state === "wrong") throw new Error(read.problems.join("; "));
  const { settings } = read;
  const compose = (): App =>
    createApp(settings, { log: silent, logRequests: 10_000, aroundDialog: frozen, ...outside });
  let app = compose();
  let { url, tenant } = await app.start();
  return {
    get url() {
      return url;
    },
    get tenant() {
      return tenant;
    },
    chat: (role, displayName, locale) =>
      openChat(() => url, personaOf(tenant, role, displayName), locale),
    chatAs: (persona) => openChat(() => url, persona),
    async audit() {
      const store = openSqliteStore(settings.store.kind === "sqlite" ? settings.store.path : "");
      const entries: AuditEntry[] = [];
      for await (const entry of createAuditLog({ store }).read({})) entries.push(entry);
      await store.close();
      return entries;
    },
    async documents() {
      const store = openSqliteStore(settings.store.kind === "sqlite" ? settings.store.path : "");
      const all = await store.list("", { limit: 10_000 });
      await store.close();
      return all;
    },
    async restart() {
      await app.stop();
      app = compose();
      ({ url, tenant } = await app.start());
    },
    async stop() {
      await app.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function json(
  url: string,
  token?: string,
  body?: object,
): Promise<{ status: number; value: unknown }> {
  const response = await fetch(url, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, value: await response.json() };
}

function personaOf(tenant: Tenant, role: string, displayName?: string) {
  const person = tenant.personas.find(
    (one) => one.role === role && (displayName === undefined || one.displayName === displayName),
  );
  if (person === undefined) throw new Error(`no ${role} ${displayName ?? ""}`);
  return { role, userId: person.userId };
}

async function openChat(
  url: () => string,
  persona: { readonly role: string; readonly userId: string },
  locale = "en-US",
): Promise<Chat> {
  const issued = (await json(new URL("/portal/token", url()).href, undefined, { persona }))
    .value as { token: string; userId: string; conversationId: string };
  const { token, conversationId } = issued;
  const root = (): string => new URL("/v3/directline/conversations", url()).href;
  await json(root(), token, { locale });
  const activities = (): string => `${root()}/${conversationId}/activities`;
  let seen: Reply[] = [];
  let read = "";
  const after = async (watermark: string): Promise<Page> => {
    const query = watermark === "" ? "" : `?watermark=${watermark}`;
    const page = (await json(activities() + query, token)).value as Page;
    read = page.watermark;
    return page;
  };
  const all = async (): Promise<Reply[]> => (await after("")).activities;
  const send = (activity: object) =>
    json(activities(), token, { from: { id: issued.userId }, ...activity });
  const post = async (activity: object): Promise<{ status: number; replies: Reply[] }> => {
    const before = read;
    const sent = await send(activity);
    const { id } = sent.value as { id?: string };
    if (sent.status !== 200 || id === undefined) return { status: sent.status, replies: [] };
    return { status: 200, replies: await repliesTo(id, before) };
  };
  /**
   * The replies of a turn are there when it was taken; what its effects bring is waited for shortly, and
   * a turn that says nothing in reply for one second and a half.
   */
  const repliesTo = async (id: string, before: string): Promise<Reply[]> => {
    const found: Reply[] = [];
    let watermark = before;
    for (let look = 0; look < 60; look++) {
      const page = await after(watermark);
      ({ watermark } = page);
      const more = page.activities.filter(
        ({ replyToId, type }) => replyToId === id && type === "message",
      );
      if (found.length > 0 && more.length === 0) return found;
      found.push(...more);
      await new Promise((resolve) => setTimeout(resolve, found.length > 0 ? 15 : 25));
    }
    return found;
  };
  const buttonOf = (title: string): unknown => {
    const cards = seen.flatMap((one) => one.attachments ?? []).reverse();
    const contents = cards.flatMap(({ content }) => (content as typeof content | undefined) ?? []);
    const actions = contents.flatMap(buttonsIn);
    const button = actions.find(
      (one) => one.type === "Action.Submit" && one.title.startsWith(title),
    );
    if (button === undefined) throw new Error(`no button ${title}`);
    return button.data;
  };
  const until: Chat["until"] = async (wanted) => {
    for (let look = 0; look < 200; look++) {
      // What was written may be changed in its place.
      const messages = (await all()).filter(({ from }) => from?.id !== issued.userId);
      if (wanted(messages)) return messages;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("what was waited for did not come");
  };
  return {
    token,
    upload: async (files, text = "", clientId) => {
      const activity = {
        ...{ type: "message", text, locale, from: { id: issued.userId } },
        ...(clientId !== undefined && { channelData: { clientActivityID: clientId } }),
      };
      const form = new FormData();
      const type = "application/vnd.microsoft.activity";
      form.append("activity", new Blob([JSON.stringify(activity)], { type }));
      for (const file of files) form.append("file", file, file.name);
      const headers = { authorization: `Bearer ${token}` };
      const to = `${root()}/${conversationId}/upload?userId=${issued.userId}`;
      const response = await fetch(to, { method: "POST", headers, body: form });
      const { id } = (await response.json()) as { id?: string };
      return { status: response.status, ...(id !== undefined && { id }) };
    },
    all,
    until,
    post,
    say: async (text) => (await post({ type: "message", text, locale })).replies,
    tell: async (text) => {
      const { status } = await send({ type: "message", text });
      if (status !== 200) throw new Error(`not taken: ${status}`);
    },
    tap: async (title) => {
      seen = await all();
      const { status } = await send({ type: "message", value: buttonOf(title) });
      if (status !== 200) throw new Error(`not taken: ${status}`);
    },
    press: async (title) => {
      seen = await all();
      return (await post({ type: "message", value: buttonOf(title), locale })).replies;
    },
  };
}

/** The buttons of a card: those at its end, then those inside it. */
function buttonsIn({ actions = [], ...card }: { readonly actions?: readonly CardButton[] }) {
  const inside: CardButton[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("type" in node && node.type === "Action.Submit") inside.push(node as CardButton);
    else for (const child of Object.values(node)) walk(child);
  };
  walk(card);
  return [...actions, ...inside];
}

/** The diagnosis beside a message, if there is one. */
export function diagnosisOf(replies: readonly Reply[]): Record<string, unknown> | undefined {
  return replies.flatMap(({ entities }) => entities ?? []).find(({ type }) => type === "diagnosis");
}

/** All texts of messages in one string, for a look at what is said. */
export function said(replies: readonly Reply[]): string {
  return replies.map(({ text }) => text ?? "").join("\n");
}
