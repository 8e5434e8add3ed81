/** What the bot says in English to a value that somebody proposes or wants to change, by key; a part of `followUpTexts`. */
export const proposalTexts = {
  proposalFits:
    'Yes: with {attribute} = "{value}" everything that the filter{filter} asks for is met (checked with the rules).',
  proposalAlso: "That alone is not enough. Also needed:",
  proposalRefused:
    'No: the filter{filter} asks for {attribute} {operator} "{wanted}", and "{value}" does not meet that (checked with the rules).',
  proposalRefusedBare:
    'No: the filter{filter} asks for {attribute} {operator}, and "{value}" does not meet that (checked with the rules).',
  proposalNow: "It is the value of {attribute} now.",
  proposalCase: 'Upper and lower case count: "{to}" would meet it.',
  proposalPart:
    'For {attribute} the value "{value}" would do, but that is not enough: the filter{filter} also asks for {clauses} (checked with the rules).',
  proposalMore:
    'For {attribute} the value "{value}" would do. The filter{filter} has more conditions that I could not read, so whether it is enough I cannot say.',
  proposalNotRead:
    "No: no filter looks at {attribute}, so another value there changes nothing. What they look at: {attributes}.",
  proposalGives:
    'With {attribute} = "{value}" the mapping gives {target} = "{gives}" (worked out with its rule).',
  proposalGivesNothing:
    'With {attribute} = "{value}" the mapping gives nothing for {target} (worked out with its rule).',
  proposalOpen:
    'What the mapping makes of "{value}" for {target} I cannot work out: it depends on what only the service knows.',
  proposalTarget:
    "Whether {app} accepts it, only {app} can say: Provision on demand shows it at once.",
  proposalsValue: '{attribute} = "{value}"',
  proposalsFit:
    "Yes: with {values} everything that the filter{filter} asks for is met (checked with the rules).",
  proposalsPart:
    "{values} would do, but that is not enough: the filter{filter} also asks for {clauses} (checked with the rules).",
  proposalsMore:
    "{values} would do. The filter{filter} has more conditions that I could not read, so whether it is enough I cannot say.",
  proposalsWish: "I do not change such values myself. What it would do:",
  changeValueLook:
    "Open Entra ID > Users > {person} > Properties and look at On-premises sync enabled: it says where the values of this account are kept.",
  changeValueEdit:
    "Says it No, whoever may edit users changes {attribute} there. Says it Yes, it is changed in Active Directory or in HR, where it comes from: Entra ID does not take it then.",
  changeValueSynced:
    "This account comes from Active Directory: whoever looks after users there, or after HR, changes {attribute}. Entra ID does not take it.",
  changeValueHr:
    "The value comes from HR: whoever keeps the records there changes it. {app} carries it over.",
  changeValueCheck: "Then “{button}” shows whether that is enough.",
  changeValueOwn:
    "Neither of us can change that here: such details are kept by HR or your help desk. Tell them which one is wrong and what it should be.",
} as const;
