import { describeLanguage, type Talk } from "./inLanguage";

const atTheDesk: readonly Talk[] = [
  [
    "what people say is looked into, and is neither a name nor an error message",
    [
      [
        "je crois que le jeton secret a expiré, où mettre le nouveau ?",
        { says: "De quelle application s'agit-il" },
      ],
      ["Zoom", { app: "Zoom", says: "Zoom: Désactivé" }],
      ["Mon compte Slack n'existe pas", { user: "Harriet Lindqvist", app: "Slack" }],
    ],
  ],
  [
    "a question is answered in French, and so are those about the card",
    [
      ["Bonjour", { says: "De quelle personne et de quelle application" }],
      [
        "Pourquoi audrey@contoso.com n'est pas dans Salesforce ?",
        {
          cause: "outOfScopeByFilter",
          user: "Audrey Oliver",
          says: /Ignoré, comme prévu\n[^]*n'est pas satisfait pour Audrey Oliver[^]*department EQUALS «\u00a0Sales\u00a0», mais la valeur est «\u00a0Marketing\u00a0»[^]*Prochaines étapes/,
          buttons: ["Revérifier", "Parler à une personne"],
        },
      ],
      ["pourquoi ?", { says: "mais la valeur est «\u00a0Marketing\u00a0»" }],
      ["que faire ?", { says: "Faites corriger department à la source" }],
      ["et Grace Kim ?", { user: "Grace Kim", cause: "alreadyInSync", says: "Déjà synchronisé" }],
      ["et son collègue ?", { says: "Qui est concerné dans Salesforce" }],
      ["ça veut dire quoi ?", { says: "lesquelles lire" }],
      [
        "Pourquoi Maria Santos n'est pas dans DocuSign ?",
        {
          cause: "jobQuarantined",
          says: "Travail d'approvisionnement\u00a0: «\u00a0quarantaine\u00a0»",
        },
      ],
      ["Merci", { says: "Je vous en prie" }],
    ],
  ],
  [
    "names are found in French sentences",
    [
      [
        "Pourquoi Chiara Russo n'a-t-elle pas de compte dans Atlassian Cloud ?",
        { user: "Chiara Russo", cause: "nestedGroupOnly", says: "Groupe dans un groupe" },
      ],
      ["Jonas Weber n’a pas été créé dans ServiceNow", { user: "Jonas Weber" }],
      [
        "Il manque un compte pour ben carter dans Fabrikam Expenses",
        { cause: "notAssigned", says: "Non affecté" },
      ],
    ],
  ],
  [
    "no word of French is a name",
    [
      [
        "L'approvisionnement ne démarre pas pour Zoom",
        { app: "Zoom", says: "L'approvisionnement pour Zoom est désactivé" },
      ],
      ["quelqu'un manque dans Atlassian Cloud", { says: "Qui est concerné dans Atlassian Cloud" }],
      ["combien de temps cela prend-il ?", { says: "Je n'y ai pas trouvé de nom" }],
      ["Chiara Russo", { cause: "nestedGroupOnly" }],
    ],
  ],
  [
    "namesakes are chosen in words too, and the language is changed in the chat",
    [
      ["Pourquoi Alex Chen n'est pas dans Salesforce ?", { says: "Plusieurs personnes" }],
      ["le deuxième", { user: "Alex Chen", app: "Salesforce" }],
      ["Langue", { says: "Dans quelle langue", buttons: ["English", "français"] }],
      ["[English]", { says: "I speak English from now on." }],
      ["why?", { says: /Check again/, not: /Revérifier|affect/ }],
      ["en français s'il vous plaît", { says: "Désormais, je vous réponds en français." }],
      ["pourquoi ?", { says: /Revérifier/, not: /Check again|assigned/ }],
      ["recommencer", { says: "Recommençons." }],
    ],
  ],
];

const employees: readonly Talk[] = [
  [
    "the own account, and a case for the engineers",
    [
      ["Bonjour", { says: "Dans quelle application vous manque-t-il un compte\u00a0?" }],
      [
        "Pourquoi je ne suis pas dans Salesforce ?",
        {
          family: "out_of_scope_filter",
          says: /^Votre compte dans Salesforce\u00a0?: Conforme à la configuration\n.*certaines personnes/,
          not: /étendue|department|Marketing/,
        },
      ],
      ["combien de temps cela prend-il ?", { says: "besoin d'un accès à Salesforce" }],
      [
        "je voudrais parler à une personne",
        {
          says: "Je transmets ceci à l'équipe technique",
          buttons: ["Envoyer", "Ajouter une phrase", "Annuler"],
        },
      ],
      ["[Envoyer]", { says: /^Le dossier \d+ est transmis à l'équipe technique/ }],
    ],
  ],
  [
    "others are not looked up, named or not",
    [
      [
        "Ma collègue n'est pas dans Salesforce",
        { says: "Je peux seulement consulter votre propre compte." },
      ],
      [
        "Pourquoi ben@contoso.com n'est pas dans Salesforce ?",
        { says: "consulter votre propre compte", buttons: ["Vérifier mon compte"] },
      ],
      ["Je n'ai pas accès à Box", { app: "Box", says: "Vous n'avez pas encore reçu d'accès" }],
    ],
  ],
];

describeLanguage({
  name: "French",
  locale: "fr-FR",
  atTheDesk,
  employees,
  aCase: {
    until: [
      ["Pourquoi je ne suis pas dans Salesforce ?", { app: "Salesforce" }],
      [
        "parler à une personne",
        {
          says: /technique\. Elle verra\u00a0:\n- vous, Olivia Brown\n[^]*avec les faits\u00a0:[^]*lignes\u00a0: \d/,
          buttons: ["Envoyer", "Ajouter une phrase", "Annuler"],
        },
      ],
      ["Ajouter une phrase", { says: "Que doit savoir l'équipe" }],
      [
        "J'en ai besoin lundi.",
        { says: "votre phrase\u00a0: «\u00a0J'en ai besoin lundi.\u00a0»" },
      ],
      ["oui", { says: /^Le dossier \d+ est transmis à l'équipe technique/ }],
      ["statut", { says: /^Personne n'a encore pris le dossier \d+ \(ouvert\u00a0: / }],
    ],
    card: /Nouveau dossier\.\nDossier \d+ · Olivia Brown · Salesforce: Ouvert\u00a0:[^]*Dans ses propres mots:\n- J'en ai besoin lundi\./,
    take: "Prendre",
    resolve: "Résoudre",
    taken: { engineer: "Vous avez maintenant le dossier", person: "a pris votre dossier" },
    meanwhile: [
      ["Statut ?", { says: /a votre dossier \d+\. Ce que vous écrivez ici/ }],
      ["annuler", { says: "Plus personne ne le regardera", buttons: ["Oui, le retirer"] }],
      ["non", { says: "reste tel quel" }],
    ],
    solved: "Est-ce résolu pour vous",
    after: [
      ["Oui, résolu", { says: "Comment était l'aide" }],
      ["5", { says: "Merci. Revenez me voir" }],
    ],
  },
  followed: [
    [
      "Pourquoi je ne suis pas dans Dropbox Business ?",
      { buttons: ["Me prévenir quand c'est fait"] },
    ],
    [
      "Prévenez-moi quand c'est fait",
      { says: "Je garde un œil sur le compte dans Dropbox Business pour vous" },
    ],
    [
      "mes suivis",
      { says: "vos suivis en cours", buttons: ["Arrêter pour vous (Dropbox Business)"] },
    ],
    ["arrêter le suivi", { says: "j'arrête le suivi du compte" }],
  ],
  guided: [
    [
      "l'approvisionnement ne démarre pas pour Zoom",
      { says: /Je n'ai pas le droit de lire [^]*Quel état actuel/, buttons: ["Je ne sais pas"] },
    ],
    ["Quarantaine", { says: "Quelle raison est indiquée" }],
    ["Retour", { says: "Quel état actuel" }],
    ["English", { says: /from now on\.[^]*I don't know/ }],
    ["en français", { says: /en français\.[^]*Quel état actuel[^]*Je ne sais pas/ }],
    ["Où trouver cela ?", { says: "Current status" }],
    ["[Quarantaine]", { says: "Quelle raison est indiquée" }],
    ["je sais pas", { cause: "jobQuarantined", says: "En quarantaine" }],
  ],
});
