/* eslint-disable jest/no-export -- one suite, run by the test of each language */
import { type RunningApp, startApp } from "../builders/chat";
import { type CaseTalk, englishIn, playCase } from "./caseTalk";
import { type Line, play } from "./talk";

/** What a conversation shows, and its lines. */
export type Talk = readonly [string, readonly Line[]];

/** The conversations that the product must be able to have in each of its languages. */
export interface LanguageTalks {
  /** In English, for the titles. */
  readonly name: string;
  /** Of the device. */
  readonly locale: string;
  readonly atTheDesk: readonly Talk[];
  /** Of Audrey Oliver, about the own account. */
  readonly employees: readonly Talk[];
  readonly aCase: Omit<CaseTalk, "locale" | "person">;
  /** Of Hanna Nowak, whose account in Dropbox Business is waited for. */
  readonly followed: readonly Line[];
  /** At the help desk, about Zoom, without permission to read log and jobs. */
  readonly guided: readonly Line[];
}

/** Plays them over HTTP. */
export function describeLanguage(talks: LanguageTalks): void {
  const { name, locale, atTheDesk, employees, aCase, followed, guided } = talks;
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());
  afterEach(() => {
    app.tenant.withhold([]);
  });

  describe(`on a device in ${name}`, () => {
    it.each(atTheDesk)("at the help desk: %s", async (_, lines) => {
      await play(await app.chat("helpdesk", undefined, locale), lines);
      expect.hasAssertions();
    });

    it.each(employees)("of an employee: %s", async (_, lines) => {
      await play(await app.chat("employee", "Audrey Oliver", locale), lines);
      expect.hasAssertions();
    });

    it(`a case is opened, taken, talked about and solved in ${name}`, async () => {
      const heard = await playCase(app, { ...aCase, locale, person: "Olivia Brown" });
      expect(englishIn(heard)).toEqual([]);
    }, 60_000);

    it(`what is waited for is followed, listed and stopped in ${name}`, async () => {
      await play(await app.chat("employee", "Hanna Nowak", locale), followed);
      expect.hasAssertions();
    });

    it(`guided questions are asked and answered in ${name}`, async () => {
      // What was read a moment ago is kept for a minute; a restart forgets it.
      await app.restart();
      app.tenant.withhold([
        "AuditLog.Read.All",
        "Synchronization.Read.All",
        "Synchronization.ReadWrite.All",
      ]);
      await play(await app.chat("helpdesk", undefined, locale), guided);
      expect.hasAssertions();
    });
  });
}
