import { isDropIt, isGoAhead, isSendIt } from "../../../dialogs/understanding/goAhead";

const agreed = [
  "yes",
  "yes do it",
  "Yes please",
  "do it",
  "ok, go ahead",
  "sure, please do",
  "ja, mach das bitte",
  "Ja bitte",
  "oui, vas-y",
  "oui s'il vous plaît",
  "sí, hazlo",
  "sí por favor",
  "はい、お願いします",
  "やってください",
] as const;

const sent = [
  "ok send",
  "send it pls",
  "please send",
  "send it",
  "Send",
  "yes, send it to them please",
  "senden",
  "ja, schick es ab",
  "bitte senden",
  "Schicken Sie es",
  "oui, envoyez-le",
  "envoie ça stp",
  "envíalo",
  "sí, envíelo por favor",
  "送信してください",
  "はい、送って",
] as const;

describe("agreeing to what was offered", () => {
  it.each(agreed)("%j agrees, and sends as well", (text) => {
    expect([isGoAhead(text), isSendIt(text)]).toEqual([true, true]);
  });

  it.each(sent)("%j sends and agrees to nothing else", (text) => {
    expect([isGoAhead(text), isSendIt(text)]).toEqual([false, true]);
  });

  it.each([
    "please",
    "thanks",
    "ok?",
    "no",
    "don't send it",
    "send me a mail",
    "yes but now Slack is missing",
    "do you know Jonas Weber",
    "why",
    "restart it",
    "",
    `yes ${"please ".repeat(20)}`,
  ])("%j does neither", (text) => {
    expect([isGoAhead(text), isSendIt(text)]).toEqual([false, false]);
  });
});

describe("not to send it", () => {
  it.each([
    ["don't send it", true],
    ["no, do not send", true],
    ["not now", true],
    ["nein, nicht senden", true],
    ["non", true],
    ["no thanks", true],
    ["No, thank you", true],
    ["nein danke", true],
    ["non merci", true],
    ["no gracias", true],
    ["いいえ", true],
    ["don't", true],
    ["no lo envíes", true],
    ["送信しないでください", true],
    ["non finalement laisse tomber", true],
    ["no, mejor no, déjalo", true],
    ["lass mal, hat sich erledigt", true],
    ["やっぱりいいです", true],
    ["actually, never mind then", true],
    ["send it", false],
    ["no account", false],
    ["keep it", false],
    ["thanks", false],
  ])("%j: %j", (text, expected) => {
    expect(isDropIt(text)).toBe(expected);
  });
});
