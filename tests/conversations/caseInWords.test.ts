import { type Chat, type RunningApp, said, startApp } from "../builders/chat";
import { movableClock } from "../builders/movableClock";
import { casesIn, engineerOf, escalate, hears, takenCase, told } from "./caseTalk";

const clock = movableClock();
let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ cases: { clock, everyMs: 20 } });
});
afterAll(() => app.stop());

/** Ends what is open, so that one case at a time waits. */
async function withdraw(person: Chat, number: number): Promise<void> {
  await person.say(`withdraw case ${number}`);
  await person.tell("yes");
  await told(person, number, "withdrawn");
}

describe("asked whether it is solved", () => {
  it.each([
    ["en-US", "no, it is not there"],
    ["en-US", "it still doesnt work"],
    ["de-DE", "nein, geht immer noch nicht"],
    ["fr-FR", "non, ce n'est toujours pas là"],
    ["es-ES", "sigue igual"],
    ["ja-JP", "まだ入れません"],
  ])("%s: “%s” opens the case again", async (locale, words) => {
    const engineer = await engineerOf(app, 0);
    const person = await app.chat("employee", "Chiara Russo", locale);
    await person.tell("talk to a person");
    await person.tell("send");
    const [opened] = casesIn(await person.until((messages) => casesIn(messages).length > 0));
    const number = opened?.number ?? 0;
    await told(engineer, number, "open");
    await engineer.tell(`take ${number}`);
    await told(person, number, "taken");
    await engineer.tell("mark as solved");
    await told(person, number, "resolved");
    await person.tell(words);
    const heard = await engineer.until((messages) => casesIn(messages).at(-1)?.state === "open");
    expect(casesIn(heard).at(-1)).toMatchObject({ number, state: "open" });
    await withdraw(person, number);
  });

  it("is told “not solved” also when something else was said between", async () => {
    const [engineer, person] = [
      await engineerOf(app, 0),
      await app.chat("employee", "Chiara Russo"),
    ] as const;
    const { number } = await takenCase(person, engineer);
    await engineer.tell("I'm done, please close the case");
    await told(person, number, "resolved");
    expect(said(await person.say("what is the weather"))).toContain("Is an account missing");
    await person.tell("it is still not solved");
    await hears(person, `Your case ${number} is open again`);
    await withdraw(person, number);
  });
});

describe("what is added to a case that nobody has taken yet", () => {
  it.each([
    ["en-US", "add to the case: customer is VIP", "customer is VIP"],
    ["de-DE", "Ergänze, dass es eilt", "es eilt"],
    ["fr-FR", "ajoute que le projet commence demain", "le projet commence demain"],
    ["es-ES", "añade al caso: empieza el lunes", "empieza el lunes"],
    ["ja-JP", "追加：明日から使いたいです", "明日から使いたいです"],
  ])("%s: “%s” is kept for whoever takes it", async (locale, words, kept) => {
    const engineer = await engineerOf(app, 0);
    const person = await app.chat("employee", "Chiara Russo", locale);
    await person.tell("talk to a person");
    await person.tell("send");
    const [opened] = casesIn(await person.until((messages) => casesIn(messages).length > 0));
    const number = opened?.number ?? 0;
    await told(engineer, number, "open");
    expect(said(await person.say(words))).toContain(String(number));
    await engineer.tell(`case ${number}`);
    expect(said(await engineer.press("Show transcript"))).toContain(`(note): ${kept}`);
    await withdraw(person, number);
  });
});

describe("an engineer in everyday words", () => {
  it("takes the one case that waits, hands it back and resolves it", async () => {
    const [engineer, person] = [
      await engineerOf(app, 0),
      await app.chat("employee", "Chiara Russo"),
    ] as const;
    const { number } = await escalate(person);
    await told(engineer, number, "open");
    await engineer.tell("take it");
    await told(person, number, "taken");
    await engineer.tell("give it back");
    await hears(person, "offered to all engineers");
    await engineer.tell("I take the case of Chiara");
    await engineer.tell("I got it");
    await hears(person, ": I got it");
    await engineer.tell("solved");
    await told(person, number, "resolved");
    expect(said(await person.all())).not.toMatch(/: (?:take it|give it back|solved)/);
  });

  it("is asked which, with the cases as choices, and is told of a name that fits none", async () => {
    const engineer = await engineerOf(app, 0);
    const first = await app.chat("employee", "Chiara Russo");
    const second = await app.chat("employee", "Hanna Nowak");
    const one = await escalate(first);
    const other = await escalate(second);
    await told(engineer, other.number, "open");
    const which = said(await engineer.say("take it"));
    expect(which).toMatch(
      new RegExp(`Which case\\?[^]*Case ${other.number} · Hanna[^]*Case ${one.number} · Chiara`),
    );
    expect(said(await engineer.say("take the case of Zaphod"))).toContain(
      "I find no case of “Zaphod”",
    );
    await engineer.tap(`Case ${one.number}`);
    await told(first, one.number, "taken");
    await engineer.tell(`hand back ${one.number}`);
    await hears(first, "offered to all engineers");
    await withdraw(first, one.number);
    await withdraw(second, other.number);
  });

  it("is nothing for others: whoever is no engineer changes nothing by it", async () => {
    const [person, agent] = [
      await app.chat("employee", "Chiara Russo"),
      await app.chat("helpdesk"),
    ] as const;
    const { number } = await escalate(person);
    expect(said(await agent.say(`I take ${number}`))).toContain("engineers decide among");
    expect(said(await agent.say("take the case of Chiara"))).toContain("engineers decide among");
    expect(said(await person.say("status"))).toContain("nobody has taken it yet");
    await withdraw(person, number);
  });

  it("is told that no case waits, where nothing else could be taken", async () => {
    const engineer = await engineerOf(app, 1);
    expect(said(await engineer.say("take it"))).toContain("No case is waiting");
    await engineer.say("why is Audrey Oliver not in Salesforce?");
    expect(said(await engineer.say("take it"))).not.toContain("No case is waiting");
  });

  it("says “solved” of a card where there is no case", async () => {
    const engineer = await engineerOf(app, 1);
    expect(said(await engineer.say("solved"))).not.toContain("You have no case");
  });
});

describe("a draft", () => {
  it.each([
    ["en-US", "add: he starts on Monday", "he starts on Monday"],
    ["de-DE", "füge hinzu: er beginnt am Montag", "er beginnt am Montag"],
    ["fr-FR", "ajoutez : il commence lundi", "il commence lundi"],
    ["es-ES", "añade: empieza el lunes", "empieza el lunes"],
    ["ja-JP", "追加：月曜日に入社します", "月曜日に入社します"],
  ])("%s: “%s” is added at once", async (locale, words, sentence) => {
    const person = await app.chat("employee", "Ben Carter", locale);
    await person.say("talk to a person");
    expect(said(await person.say(words))).toContain(sentence);
    expect(said(await person.say("cancel"))).not.toContain(sentence);
  });

  it("takes a plain sentence after a question, beside what was added, with secrets hidden", async () => {
    const person = await app.chat("employee", "Ben Carter");
    const engineer = await engineerOf(app, 0);
    await person.say("talk to a person");
    expect(said(await person.say("I only have one name"))).toMatch(
      /Shall this go with the case: “I only have one name”\?[^]*Add it[^]*Send/,
    );
    await person.press("Add it");
    expect(said(await person.say("my password is Hunter2!now"))).not.toContain("Hunter2");
    expect(said(await person.say("no"))).toContain("Nothing is sent yet");
    const preview = said(await person.say("add that it is urgent"));
    expect(preview).toContain("“I only have one name · it is urgent”");
    await person.tell("send");
    const [opened] = casesIn(await hears(person, "is with the engineers"));
    await hears(engineer, "I only have one name · it is urgent");
    await withdraw(person, opened?.number ?? 0);
  });

  it("is begun by “ok open a case” while a name is asked for, and sent by “Send”", async () => {
    const agent = await app.chat("helpdesk");
    expect(said(await agent.say("is Salesforce ok?"))).toContain("Who is it about");
    expect(said(await agent.say("ok open a case"))).toContain("I pass this on");
    await agent.tell("Send");
    const [opened] = casesIn(await hears(agent, "is with the engineers"));
    await withdraw(agent, opened?.number ?? 0);
  });
});

describe("somebody whose case waits", () => {
  it("is told where it stands, whatever the words, and not the card's steps", async () => {
    const person = await app.chat("employee", "Noah Jensen");
    await person.say("why am I not in Salesforce?");
    const { number } = await escalate(person);
    for (const words of [
      "what happens now?",
      "has somebody answered?",
      "hat sich schon jemand gemeldet?",
      "¿qué pasa ahora?",
      "combien de temps encore ?",
      "返事はありましたか？",
      "any news?",
    ])
      expect(said(await person.say(words))).toMatch(
        new RegExp(`^Case ${number} is open since .*nobody .*\\nThey usually answer within`),
      );
    expect(said(await person.say("when will I be in Slack?"))).toContain("Slack");
    expect(said(await person.say("has anybody answered?"))).toContain(`Case ${number} is open`);
    expect(said(await person.say("withdraw it"))).toContain(`Withdraw case ${number}?`);
    await person.tell("withdraw it");
    await told(person, number, "withdrawn");
    expect(said(await person.say("withdraw it"))).toContain(`Case ${number} is withdrawn`);
  });

  it("hears who has had it since when, and who of it was reminded", async () => {
    const person = await app.chat("employee", "Noah Jensen");
    const engineer = await engineerOf(app, 0);
    const { number } = await escalate(person);
    clock.moveOn(16 * 60_000);
    await hears(person, `Nobody has taken your case ${number} yet. I reminded`);
    expect(said(await person.say("any news?"))).toMatch(/I reminded the engineers \(.*\d/);
    await engineer.tell(`take ${number}`);
    await told(person, number, "taken");
    expect(said(await person.say("status"))).toMatch(/has your case .*\nTaken: .*\d/);
    await engineer.tell("resolve");
    await told(person, number, "resolved");
  });

  it("is told by “cancel” that the question is dropped, and what stays", async () => {
    const person = await app.chat("employee", "Noah Jensen");
    const { number } = await escalate(person);
    expect(said(await person.say("what is the weather"))).toContain("Is an account missing");
    expect(said(await person.say("cancel"))).toMatch(
      new RegExp(`dropped my question[^]*Your case ${number} stays open`),
    );
    await withdraw(person, number);
  });

  it("hears of an answer only where there is a case", async () => {
    const person = await app.chat("employee", "Ketut Budiono");
    expect(said(await person.say("has somebody answered?"))).toContain("no case that is open");
  });
});

describe("only a question about who acts", () => {
  it.each([
    ["en-US", "who can"],
    ["de-DE", "wer kümmert sich darum"],
    ["fr-FR", "à qui dois-je m'adresser ?"],
    ["es-ES", "¿quién puede ayudarme?"],
    ["ja-JP", "誰に聞けばいいですか"],
  ])("%s: “%s” is answered, with the way to a person beside it", async (locale, words) => {
    const agent = await app.chat("helpdesk", undefined, locale);
    await agent.say("why is Audrey Oliver not in Salesforce");
    const replies = await agent.say(words);
    const actions = replies.flatMap(({ attachments = [] }) =>
      attachments.flatMap(({ content }) => content.actions ?? []),
    );
    expect(actions.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ action: "human" }),
    );
    expect(actions.map(({ data }) => data)).not.toContainEqual(
      expect.objectContaining({ action: "caseSend" }),
    );
  });

  it("says where the state of the provisioning agent is seen, by role", async () => {
    const agent = await app.chat("helpdesk");
    expect(said(await agent.say("how do I check the agent"))).toContain("Cloud sync > Agents");
    const person = await app.chat("employee", "Ben Carter");
    expect(said(await person.say("how do I check the agent"))).toMatch(
      /who run your directory[^]*Talk to a person/,
    );
    expect(said(await person.say("who can"))).toContain("Who has to act depends on the cause");
    expect(said(await person.say("can I speak to someone"))).toContain("I pass this on");
  });
});

describe("whoever has had enough", () => {
  it("hears a kind word and the way to a person, and not the card once more", async () => {
    const person = await app.chat("employee", "Noah Jensen");
    await person.say("why am I not in Salesforce?");
    const first = said(await person.say("I want your manager"));
    expect(first).toMatch(/I am sorry that[^]*Talk to a person/);
    expect(first).not.toContain("given access");
    expect(said(await person.say("this is unacceptable"))).toMatch(/“Talk to a person” passes/);
  });

  it("is offered a look or a person where nothing was shown, and keeps the draft", async () => {
    const person = await app.chat("employee", "Ketut Budiono");
    expect(said(await person.say("this is unacceptable"))).toContain("This has cost you time");
    await person.say("talk to a person");
    expect(said(await person.say("this is ridiculous"))).toMatch(
      /cost you time[^]*Nothing is sent yet/,
    );
  });
});
