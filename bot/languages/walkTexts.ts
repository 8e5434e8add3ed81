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
  credentialsTutorialMeaning:
    "The tutorial is the page about connecting {app}. It says which address and which kind of key {app} wants, and what the account behind the key has to be allowed to do.",
  credentialsTestMeaning:
    "Test connection tries address and key at once and shows what {app} answers. It changes nothing.",
  credentialsRequestMeaning:
    "Test connection often says only that it failed. If you ask {app} the same yourself, with any tool that sends requests, you see its whole answer, and that names the reason.",
  credentialsContactMeaning:
    "If {app} refuses your own request as well, the matter lies between you and {app}. If it takes yours and not that of the service, something is set up differently here, and a person can find out what.",
} as const;
