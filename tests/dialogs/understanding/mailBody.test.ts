import { mailBody } from "../../../dialogs/understanding/mailBody";

it.each([
  ["one line", "Hi, I cannot get into Box. Thanks, Audrey"],
  ["two lines", "Audrey Oliver\nSalesforce"],
  ["a list", "missing in Box:\n- Audrey Oliver\n- Ben Carter"],
  ["nothing but a greeting", "Hello,\n\nKind regards\nAudrey Oliver"],
])("no mail stays as it is: %s", (_, text) => {
  expect(mailBody(text).text).toContain(text.split("\n").at(-1));
});

it.each([
  [
    "Hello,\n\nno account in Box.\n\nKind regards,\nAudrey Oliver | Marketing\n+1 555 0100",
    "no account in Box.",
    "Audrey Oliver",
  ],
  [
    "Sehr geehrte Damen und Herren,\n\nmir fehlt Box.\n\nMit freundlichen Grüßen\nJonas Weber\nContoso AG",
    "mir fehlt Box.",
    "Jonas Weber",
  ],
  [
    "Bonjour,\n\npas d'accès à Box.\n\nBien cordialement\nChiara Russo",
    "pas d'accès à Box.",
    "Chiara Russo",
  ],
  [
    "Hola:\n\nno puedo entrar en Box.\n\nSaludos\nMaria Santos",
    "no puedo entrar en Box.",
    "Maria Santos",
  ],
  [
    "お世話になっております。\nBoxに入れません。\nよろしくお願いします。\n田中",
    "Boxに入れません。",
    undefined,
  ],
  [
    "Subject: Re: Box\nTo: Harriet Lindqvist\n\nstill missing\n\nOn Mon, 1 Jun 2026, Grace Kim wrote:\n> Zoom works",
    "Box\n\nstill missing",
    undefined,
  ],
  [
    "no account in Box\nThis message is confidential and intended only for Grace Kim.\nSent from my phone",
    "no account in Box",
    undefined,
  ],
  [
    "From: Lena Fischer <lena@contoso.com>\nTo: IT\nSubject: RE: access\n\nI cannot get in.\nThanks\nLena",
    "access\n\nI cannot get in.",
    "Lena Fischer",
  ],
  [
    "FW: RE: new joiner\n\nFrom: Karen Holt\nSent: Thursday\n\nHi,\nstill not in the travel tool.\n\nKaren",
    "new joiner\n\n\nstill not in the travel tool.\n\nKaren",
    undefined,
  ],
  ["From: the service\nWorkday is silent.\nWhy?", "Workday is silent.\nWhy?", undefined],
])("what a mail says: %j", (text, body, signedBy) => {
  expect(mailBody(text)).toEqual({ text: body, ...(signedBy !== undefined && { signedBy }) });
  // The conversation reads it, and the recogniser that it asks once more.
  expect(mailBody(body).text).toBe(body);
});
