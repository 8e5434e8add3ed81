import {
  isAboutOther,
  personBeside,
  personMention,
  personReply,
} from "../../../dialogs/understanding/personMention";

const said = (mention: ReturnType<typeof personMention>): string | undefined =>
  mention === undefined
    ? undefined
    : mention.who === "self"
      ? "self"
      : `${mention.term.by}:${mention.term.value}`;

describe("personMention", () => {
  // The application's name is cut out of the sentence before.
  it.each([
    ["why is audrey@contoso.com not in", "upn:audrey@contoso.com"],
    ["Why is Audrey Oliver not in ?", "name:Audrey Oliver"],
    ["why isn't Audrey Oliver in ", "name:Audrey Oliver"],
    ["Why is Niamh O'Brien not provisioned to ?", "name:Niamh O'Brien"],
    ["Why is Niamh O’Brien missing in ?", "name:Niamh O'Brien"],
    ["Audrey Oliver is missing in ", "name:Audrey Oliver"],
    ["has José García been created in yet?", "name:José García"],
    ["why was 山田 太郎 skipped in ?", "name:山田 太郎"],
    ["is my colleague ben@contoso.com in yet?", "upn:ben@contoso.com"],
    ["Failed to create User 'hanna.nowak@contoso.com' in ; Error", "upn:hanna.nowak@contoso.com"],
    ["User 'o'neil@contoso.com' could not be created", "upn:o'neil@contoso.com"],
    ["why does worker 21451 have no account", "employeeId:21451"],
    ["employee id: E10452 was skipped", "employeeId:E10452"],
    ["I started on Monday and still can't get into ", "self"],
    ["my account is missing", "self"],
    ['why is "Ben Marsh" not there', "name:Ben Marsh"],
    [
      "check 8f0c1f0e-5b1a-4c60-9a6e-7f2a6d1f0a11 please",
      "id:8f0c1f0e-5b1a-4c60-9a6e-7f2a6d1f0a11",
    ],
    ["nicht Audrey, sondern Felix Braun in ", "name:Felix Braun"],
    ["not Audrey Oliver but Felix Braun in ", "name:Felix Braun"],
    ["VIP! CFO Ana de la Torre can't open ", "name:Ana de la Torre"],
    ["Manager change for J. van der Meer is not in ", "name:J van der Meer"],
    ["Terminated Nora O'Hara on Friday, still enabled", "name:Nora O'Hara"],
    ["Kündigung von Nora Vogt erfasst, Konto noch aktiv", "name:Nora Vogt"],
    ["WHY IS NORA VOGT NOT IN ", "name:NORA VOGT"],
    ["7 users of 50 are missing, what do i check", undefined],
    ["One of my reports can log in but is in the wrong team", undefined],
    ["filter department EQUALS Art does not hit", undefined],
    ["Keiko lost her account yesterday", "name:Keiko"],
    ["Hanna no tiene cuenta en ", "name:Hanna"],
    ["a Maria no le funciona ", "name:Maria"],
    ["La Maria n'est pas dans ", "name:Maria"],
    ["Die Audrey kommt nicht in ", "name:Audrey"],
    ["Der Jonas Weber ist nicht in ", "name:Jonas Weber"],
    ["und wie schaut es bei Hanna aus, ", "name:Hanna"],
    ["Hanna and Ketut, both ", "name:Hanna"],
    ["Marketing uses ", undefined],
    ["Identity: Audrey Oliver, Target system: , Status: Skipped", "name:Audrey Oliver"],
    ["who is affected", undefined],
    ["who else has this problem in ", undefined],
    ["Frau Nowak aus dem Vertrieb kommt nicht in ", "name:Nowak"],
    ["Audrey in ", "name:Audrey"],
    ["Audrey dans le ", "name:Audrey"],
    ["Errors in ", undefined],
    ["users are skipped in our ", undefined],
    ["nobody is being provisioned to since this morning", undefined],
    ["Somebody is not being provisioned, why?", undefined],
    ["why is my colleague not in ", undefined],
    ["provisioning does not start for ", undefined],
    ["", undefined],
  ])("%s -> %s", (sentence, expected) => {
    expect(said(personMention(sentence))).toBe(expected);
  });
});

describe("personReply", () => {
  it.each([
    ["Audrey Oliver", "name:Audrey Oliver"],
    ["it's Audrey Oliver", "name:Audrey Oliver"],
    ["audrey@contoso.com", "upn:audrey@contoso.com"],
    ["21451", "employeeId:21451"],
    ["Audrey in ", "name:Audrey"],
    ["audrey in ", "name:audrey"],
    ["audrey für ", "name:audrey"],
    ["me", "self"],
    ["she", undefined],
    ["problems in ", undefined],
  ])("%s -> %s", (text, expected) => {
    expect(said(personReply(text))).toBe(expected);
  });
});

describe("German sentences, the application's name cut out", () => {
  it.each([
    ["Warum ist Audrey Oliver nicht in ?", "name:Audrey Oliver"],
    ["Wieso hat Chiara Russo kein Konto in ", "name:Chiara Russo"],
    ["warum fehlt chiara russo in ", "name:chiara russo"],
    ["Ludwig van Beethoven fehlt in ", "name:Ludwig van Beethoven"],
    ["Meine Kollegin Maria Santos kommt nicht in rein", "name:Maria Santos"],
    ["Warum bin ich nicht in ?", "self"],
    ["Mein Konto fehlt", "self"],
    ["Mein Kollege ist nicht in ", undefined],
    ["der neue Mitarbeiter fehlt in ", undefined],
    ["Der Verbindungstest schlägt fehl", undefined],
    ["Der Abgleich läuft nicht", undefined],
    ["Das Konto von Ben Carter fehlt", "name:Ben Carter"],
    ["Anna von Berg fehlt in ", "name:Anna von Berg"],
    ["Der Zugriff von ben fehlt noch in ", "name:ben"],
    ["Die Bereitstellung startet nicht für ", undefined],
    ["Wie lange dauert das?", undefined],
  ])("%s -> %s", (sentence, expected) => {
    expect(said(personMention(sentence))).toBe(expected);
  });

  it.each([
    ["Mein Kollege kommt nicht rein", true],
    ["Die Kundin fehlt in", true],
    ["und ihr Kollege?", true],
    ["und seine Kollegin?", true],
    ["Ich komme nicht rein", false],
  ])("%s is about somebody else: %s", (sentence, expected) => {
    expect(isAboutOther(sentence)).toBe(expected);
  });
});

describe("French sentences, the application's name cut out", () => {
  it.each([
    ["Pourquoi Audrey Oliver n'est pas dans ?", "name:Audrey Oliver"],
    ["Pourquoi Audrey Oliver n’est-elle pas dans ?", "name:Audrey Oliver"],
    ["Pourquoi est-ce qu'Audrey Oliver manque dans ", "name:Audrey Oliver"],
    ["Où est le compte d'Audrey Oliver dans ", "name:Audrey Oliver"],
    ["le compte de chiara russo manque dans ", "name:chiara russo"],
    ["Jean d'Ormesson manque dans ", "name:Jean d'Ormesson"],
    ["jack ma n'est pas dans ", "name:jack ma"],
    ["Ma collègue Maria Santos n'arrive pas à se connecter", "name:Maria Santos"],
    ["Pourquoi je ne suis pas dans ?", "self"],
    ["Pourquoi n'ai-je pas accès à ?", "self"],
    ["Je n'apparais pas dans ", "self"],
    ["Il manque mon compte", "self"],
    ["Mon collègue n'est pas dans ", undefined],
    ["Le nouvel employé manque dans ", undefined],
    ["L'approvisionnement ne démarre pas pour ", undefined],
    ["Combien de temps cela prend-il ?", undefined],
  ])("%s -> %s", (sentence, expected) => {
    expect(said(personMention(sentence))).toBe(expected);
  });

  it.each([
    ["Ma collègue n'arrive pas à se connecter", true],
    ["L'utilisatrice manque dans", true],
    ["et son collègue ?", true],
    ["et leur responsable ?", true],
    ["Je n'arrive pas à me connecter", false],
  ])("%s is about somebody else: %s", (sentence, expected) => {
    expect(isAboutOther(sentence)).toBe(expected);
  });
});

describe("Spanish sentences, the application's name cut out", () => {
  it.each([
    ["¿Por qué Audrey Oliver no está en ?", "name:Audrey Oliver"],
    ["¿Por qué ben carter no tiene cuenta en ?", "name:ben carter"],
    ["falta la cuenta de chiara russo en ", "name:chiara russo"],
    ["¿Está Ana de la Cruz en ?", "name:Ana de la Cruz"],
    ["Mi compañera Maria Santos no puede entrar", "name:Maria Santos"],
    ["¿Por qué no estoy en ?", "self"],
    ["No tengo acceso a la ", "self"],
    ["Falta mi cuenta en ", "self"],
    ["Mi compañero no está en ", undefined],
    ["¿y su compañero?", undefined],
    ["su compañero está en ", undefined],
    ["El aprovisionamiento no se inicia para la ", undefined],
    ["¿Cuánto tiempo tarda?", undefined],
  ])("%s -> %s", (sentence, expected) => {
    expect(said(personMention(sentence))).toBe(expected);
  });

  it.each([
    ["Mi compañera no tiene acceso", true],
    ["La usuaria falta en", true],
    ["¿y su compañero?", true],
    ["No puedo entrar", false],
  ])("%s is about somebody else: %s", (sentence, expected) => {
    expect(isAboutOther(sentence)).toBe(expected);
  });
});

describe("everyday wordings, the application's name cut out", () => {
  it.each([
    ["I need to know why Maria Santos isn't in ", "name:Maria Santos"],
    ["i am trying to find out why dmitri volkov is not in ", "name:dmitri volkov"],
    [
      "Hi, I have Audrey Oliver on the phone, she can't log in to . Can you check?",
      "name:Audrey Oliver",
    ],
    ["I get error DuplicateTargetEntries for Hanna Nowak in ", "name:Hanna Nowak"],
    ["why isnt Ben Carter in ", "name:Ben Carter"],
    ["when will jonas weber get ?", "name:jonas weber"],
    ["My colleague Chiara Russo needs ", "name:Chiara Russo"],
    ["new hire Lena Fischer has no account", "name:Lena Fischer"],
    ["who is in ", undefined],
    ["audrey has no ", "name:audrey"],
    ["no for audrey oliver", "name:audrey oliver"],
    ["audery olver ", "name:audery olver"],
    ["jose alvarez ", "name:jose alvarez"],
    ["a user called ben carter says he cant open ", "name:ben carter"],
    ["Alex Chen engineering ", "name:Alex Chen"],
    ["why is her colleague Ben Carter not in ?", "name:Ben Carter"],
    ["and martin vogel?", "name:martin vogel"],
    ["Ludwig van Beethoven is missing in", "name:Ludwig van Beethoven"],
    ["the initial cycle never starts in ", undefined],
    ["the new hire in my team cannot get into ", undefined],
    ["my colleague can't get in", undefined],
    [" crashes when i share my screen", "self"],
    ["why am i skipped in ", "self"],
    ["why?", undefined],
    ["sorry, I meant ", undefined],
    ["how long does it take", undefined],
    ["it was skipped because of an InvalidAnchor", undefined],
    ["this bot is useless", undefined],
  ])("%s -> %s", (sentence, expected) => {
    expect(said(personMention(sentence))).toBe(expected);
  });
});

it.each([
  ["my colleague cannot get in", true],
  ["It is for my colleague, I promised to ask", true],
  ["no, my colleague needs it, not me", true],
  ["my manager says I have no account", false],
  ["my manager approved it, why am I not in", false],
  ["my account is missing", false],
])("%j is about somebody else who is not named: %s", (sentence, expected) => {
  expect(isAboutOther(sentence)).toBe(expected);
});

it.each([
  ["what about ben?", "name:ben"],
  ["ok that solved it", undefined],
  ["how long does it take", undefined],
  ["salma", "name:salma"],
  ["the second one", undefined],
])("the reply %j names %s", (text, expected) => {
  expect(said(personReply(text))).toBe(expected);
});

it("takes no particle beside an application for a name", () => {
  for (const rest of ["では", "には", "でも"]) expect(personBeside(rest)).toBeUndefined();
  expect(personBeside("audrey")).toMatchObject({ term: { value: "audrey" }, guess: true });
});
