import { type Texts } from "../englishTexts";
import { type nameTexts as english } from "../nameTexts";

/** What the bot says in French to help who does not know a name; a part of `texts`. */
export const nameTexts = {
  addressNotFound:
    "Personne dans l'annuaire n'a « {term} » pour identifiant de connexion ou adresse e-mail. Pouvez-vous vérifier l'orthographe ou donner le nom complet ?",
  addressNotFoundAgain:
    "« {term} » n'est pas non plus une adresse de l'annuaire. Un nom complet suffit aussi : Entra ID > Users > All users le trouve d'après n'importe quelle partie.",
  personNotFoundOfList: "Personne sous le nom « {term} » ; je continue avec les autres.",
  personHelpToName:
    "Trouvons d'abord le nom : Entra ID > Users > All users ; cherchez-y une partie du nom et copiez le nom d'utilisateur principal. Ou demandez à la personne qui vous en a parlé.",
  groupHelpToName:
    "Trouvons d'abord le groupe : Entra ID > Groups > All groups, ou Entra ID > Enterprise apps > l'application > Users and groups. Une personne du groupe suffit aussi.",
  appHelp:
    "Trouvons d'abord l'application : Entra ID > Enterprise apps les montre toutes. La personne sans compte peut dire où elle se connecte.",
  appHelpEmployee:
    "Écrivez alors comment elle s'appelle là où vous vous connectez, ou à quoi elle sert. Si cela n'aide pas non plus, une personne peut chercher avec vous.",
  personWhichHelp:
    "Le service et l'identifiant de connexion les distinguent : demandez à la personne qui vous en a parlé. De qui s'agit-il ?",
  shownAlready:
    "C'est bien le sujet de la carte ci-dessus ({person}, {app}). Si vous pensez à quelqu'un d'autre du même nom, indiquez-moi son nom de connexion.",
  shownAlreadyOwn:
    "C'est ce que je viens de consulter : votre compte ({app}). Qu'est-ce qui ne va pas ?",
  onlyOwnBeside:
    "Je ne peux consulter que votre propre compte ; votre support informatique peut consulter l'autre. Voici le vôtre :",
  onlyOwnAgain:
    "Comme je l'ai dit, je peux seulement consulter votre propre compte ; votre support informatique peut en consulter d'autres. Voulez-vous que je vérifie le vôtre ?",
  whyApp:
    "Chaque application a son propre travail d'approvisionnement : il me faut donc son nom avant de pouvoir regarder. Entra ID > Enterprise apps les montre toutes. Laquelle est-ce ?",
  whyAppEmployee:
    "Par application, j'entends le programme ou le site où il vous manque un compte. Chacune reçoit ses comptes séparément : il me faut donc son nom pour regarder. Comment s'appelle-t-elle là où vous vous connectez ?",
  whyPerson:
    "Le journal a ses propres entrées pour chaque personne : je dois donc savoir lesquelles lire. Un nom complet, un identifiant de connexion ou un matricule suffit. De qui s'agit-il ?",
  whyGroup:
    "Je regarde un groupe à la fois : il me faut donc son nom, ou celui d'une personne du groupe. Lequel est-ce ?",
  whyOnlyOwn:
    "Ce qu'un compte dit d'une personne ne regarde qu'elle et le support informatique. Voulez-vous que je vérifie le vôtre ?",
  timeNoted: "C'est utile de savoir depuis quand. Il me faut tout de même encore le nom.",
  mayNotSearchOwn:
    "Je n'ai pas le droit de chercher ici où un compte vous manque, donc je vous le demande.",
  personNear: "Je n'ai trouvé personne du nom de « {term} ». Est-ce l'une de ces personnes ?",
  deletedUnread:
    "Je n'ai pas pu regarder parmi les utilisateurs supprimés ; une personne partie récemment peut s'y trouver : Entra ID > Users > Deleted users.",
} as const satisfies Pick<Texts, keyof typeof english>;
