import { type Texts } from "../englishTexts";
import { type fileTexts as english } from "../fileTexts";

/** What the bot says in French about files; a part of `texts`. */
export const fileTexts = {
  fileSent: "Fichier : {name}",
  fileYours: "votre fichier",
  fileNoCase:
    "Un fichier va à la personne qui traite votre dossier, et personne ne le fait en ce moment ; je ne l'ai donc pas gardé. Collez l'essentiel sous forme de texte, par exemple une entrée de journal ou un message d'erreur ; ou demandez à parler à quelqu'un et envoyez le fichier une fois la personne là.",
  fileCaseOpen:
    "Personne n'a encore pris le dossier {number} ; je n'ai donc pas pu transmettre le fichier et je ne l'ai pas gardé. Renvoyez-le dès que quelqu'un aura votre dossier ; je vous le dirai.",
  fileNoCaseEngineer:
    "Vous n'avez ici aucun dossier auquel le fichier pourrait aller ; je ne l'ai donc pas gardé. Prenez d'abord le dossier, puis renvoyez-le.",
  fileSeveral:
    "Non transmis : vous avez plusieurs dossiers ici ({list}). Renvoyez le fichier en commençant par le numéro, par exemple : #{number}",
  fileTooBig:
    "Non transmis : {name}. Un fichier peut avoir 5 Mo, et tous ceux d'un message ensemble aussi. Réduisez-le, ou collez la partie qui compte.",
  fileEmpty: "Non transmis : {name}. Il ne contient rien. Vérifiez-le, puis renvoyez-le.",
  fileKind:
    "Non transmis : {name}. Les images (PNG, JPEG), les PDF et le texte brut (UTF-8 ou UTF-16) sont acceptés. Enregistrez-le sous une de ces formes, ou envoyez une image de l'écran.",
  fileTooMany:
    "Non transmis : un message porte 5 fichiers et un dossier 50. Envoyez les plus importants.",
  fileMasked: "Un mot de passe ou une clé dans {name} a été masqué avant la transmission.",
  fileWithCommand:
    "Ce que vous avez écrit m'est adressé ou concerne le dossier ; le fichier joint n'a donc pas été transmis. Envoyez-le sans ces mots.",
  fileElsewhere:
    "Depuis cette conversation, les fichiers ne peuvent pas être transmis. Collez l'essentiel sous forme de texte, par exemple une entrée de journal ou un message d'erreur.",
  filePicture:
    "L'image placée dans votre message ne m'est pas parvenue ; elle n'a donc pas été transmise. Joignez-la comme fichier, ou décrivez-la.",
  fileDataStays:
    "Les fichiers que vous avez envoyés avec un dossier clos sont supprimés aussi ; ceux d'un dossier en cours restent jusqu'à sa clôture.",
} as const satisfies Pick<Texts, keyof typeof english>;
