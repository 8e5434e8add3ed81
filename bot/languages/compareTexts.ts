/** What the bot says in English of two people side by side, by key; a part of `followUpTexts`. */
export const compareTexts = {
  compareWithWhom:
    "With whom? The name of somebody whose account is in {app} shows best what differs.",
  compareState: "Side by side",
  compareSame: "The cause is the same for both.",
  compareDiffers: "What differs, of what decides it:",
  compareNone: "Of what decides it I can read no other difference.",
  compareUnread: "Not everything could be read for both, so there may be more.",
  compareValue: "{what}: {value} ({person}), {counterpart} ({other})",
  compareAssigned: "Assigned to the application",
  compareEnabled: "Account in Entra ID switched on",
  compareYes: "yes",
  compareNo: "no",
  compareEmpty: "empty",
} as const;
