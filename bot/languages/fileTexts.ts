/** What the bot says in English about files, by key; a part of `englishTexts`. */
export const fileTexts = {
  fileSent: "File: {name}",
  fileYours: "your file",
  fileNoCase:
    "A file goes to the engineer who works on your case, and nobody does just now, so I did not keep it. Paste what matters as text, such as a log entry or an error message; or ask for a person and send the file once they are here.",
  fileCaseOpen:
    "Nobody has taken case {number} yet, so I could not pass the file on and did not keep it. Send it once more when somebody has your case; I tell you then.",
  fileNoCaseEngineer:
    "You have no case here that the file could go to, so I did not keep it. Take the case first, then send it again.",
  fileSeveral:
    "Not passed on: you have several cases here ({list}). Send the file again and begin with the number, for example: #{number}",
  fileTooBig:
    "Not passed on: {name}. A file may have 5 MB, and so may all in one message together. Make it smaller, or paste the part that matters.",
  fileEmpty: "Not passed on: {name}. There is nothing in it. Look at it, then send it again.",
  fileKind:
    "Not passed on: {name}. Pictures (PNG, JPEG), PDF and plain text (UTF-8 or UTF-16) are taken. Save it as one of these, or send a picture of the screen.",
  fileTooMany:
    "Not passed on: 5 files go with one message, and 50 with one case. Send those that matter most.",
  fileMasked: "A password or key in {name} was hidden before it was passed on.",
  fileWithCommand:
    "What you wrote is for me or about the case, so the file beside it was not passed on. Send it without these words.",
  fileElsewhere:
    "Files cannot be passed on from this chat. Paste what matters as text, such as a log entry or an error message.",
  filePicture:
    "A picture inside a message can be opened by nobody else, and this one did not get through to me. Attach it as a file instead, or describe it.",
  fileDataStays:
    "Files you sent with a case that is closed are deleted too; those of a case that goes on stay until it is closed.",
} as const;
