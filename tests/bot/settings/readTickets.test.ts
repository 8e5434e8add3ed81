import { readSettings } from "../../../bot/settings";

const outcomeOf = (env: Record<string, string>) => readSettings(env);
const signing = "a-signing-secret-of-some-length";
const url = "https://contoso.service-now.com/";
const group = "0123456789abcdef0123456789abcdef";

describe("readTickets", () => {
  it.each([
    [
      { TICKETS: "webhook", TICKETS_URL: "https://t.contoso.com/a?key=1", TICKETS_SECRET: signing },
      { system: "webhook", url: "https://t.contoso.com/a?key=1", secret: signing },
    ],
    [
      { TICKETS: "webhook", TICKETS_URL: "http://127.0.0.1:8080/", TICKETS_SECRET: signing },
      { system: "webhook", url: "http://127.0.0.1:8080/", secret: signing },
    ],
    [
      {
        ...{ TICKETS: "servicenow", TICKETS_URL: url, TICKETS_USER: "bot", TICKETS_SECRET: "p" },
        TICKETS_QUEUE: group,
      },
      {
        ...{ system: "servicenow", url: "https://contoso.service-now.com" },
        ...{ user: "bot", password: "p", group },
      },
    ],
    [
      {
        ...{ TICKETS: "jira", TICKETS_URL: "https://c.atlassian.net", TICKETS_USER: "b@c.com" },
        ...{ TICKETS_SECRET: "t", TICKETS_QUEUE: "3/25" },
      },
      {
        ...{ system: "jira", url: "https://c.atlassian.net", user: "b@c.com", token: "t" },
        ...{ serviceDeskId: "3", requestTypeId: "25" },
      },
    ],
  ])("reads %j", (env, tickets) => {
    expect(outcomeOf(env)).toMatchObject({ state: "ok", settings: { tickets } });
  });

  it.each([
    [{ TICKETS: "email" }, [/^TICKETS: set it to/]],
    [{ TICKETS_URL: "https://t" }, [/^TICKETS_URL: unset them/]],
    [{ TICKETS: "webhook" }, [/^TICKETS_URL: /, /^TICKETS_SECRET: /]],
    [
      { TICKETS: "webhook", TICKETS_URL: "https://t", TICKETS_SECRET: "short" },
      [/^TICKETS_SECRET: set it to at least 24/],
    ],
    [
      { TICKETS: "webhook", TICKETS_URL: "http://t.contoso.com", TICKETS_SECRET: signing },
      [/^TICKETS_URL: .*https/],
    ],
    [
      {
        TICKETS: "servicenow",
        TICKETS_URL: "https://a:b@t",
        TICKETS_SECRET: "p",
        TICKETS_QUEUE: "x",
      },
      [/^TICKETS_URL: /, /^TICKETS_USER: /, /^TICKETS_QUEUE: /],
    ],
    [
      { TICKETS: "servicenow", TICKETS_URL: url, TICKETS_SECRET: "p", TICKETS_USER: "a:b" },
      [/^TICKETS_USER: /],
    ],
    [{ TICKETS: "jira", TICKETS_URL: url, TICKETS_SECRET: "p" }, [/^TICKETS_QUEUE: .*3\/25/]],
    [
      {
        ...{ TICKETS: "jira", TICKETS_URL: url, TICKETS_QUEUE: "3/25" },
        TICKETS_SECRET: "@Microsoft.KeyVault(SecretUri=https://v)",
      },
      [/^TICKETS_SECRET: .*not resolved/],
    ],
  ])("says all that is wrong with %j, and no value", (env, problems) => {
    const outcome = outcomeOf(env);
    const said = outcome.state === "wrong" ? outcome.problems : [];
    expect(said).toEqual(problems.map((one) => expect.stringMatching(one) as string));
    expect(said.join()).not.toMatch(/a:b|short|contoso/);
  });
});
