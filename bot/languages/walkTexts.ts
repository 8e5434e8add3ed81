/** What the bot says in English while it walks somebody through steps, by key; a part of `englishTexts`. */
export const walkTexts = {
  nextStep: "Next step",
  nextStepShort: "Next",
  firstStep: "That was the first step.",
  lastStep: "That was the last step.",
  credentialsFine:
    "As far as I can see the saved credentials of {app} are not what stops it. Where they are refused all the same, go on in this order:",
  credentialsTutorial:
    "1. Open the tutorial of {app} for provisioning and compare address, kind of token and rights of its account with yours.",
  credentialsTest:
    "2. Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials: enter them anew and press Test connection.",
  credentialsRequest:
    "3. Make the same request yourself with that address and token, for example a search for one user. What {app} answers there is the reason.",
  credentialsContact:
    "4. If that request fails too, its answer is for the maker of {app}; if it works, talk to a person here.",
} as const;
