import { type Texts } from "../englishTexts";
import { type fileTexts as english } from "../fileTexts";

/** What the bot says in German about files; a part of `texts`. */
export const fileTexts = {
  fileSent: "Datei: {name}",
  fileYours: "Ihre Datei",
  fileNoCase:
    "Eine Datei geht an die Fachleute, die Ihren Fall bearbeiten, und das tut gerade niemand; ich habe sie deshalb nicht behalten. Fügen Sie als Text ein, worauf es ankommt, etwa einen Protokolleintrag oder eine Fehlermeldung; oder bitten Sie um einen Menschen und senden Sie die Datei, sobald jemand da ist.",
  fileCaseOpen:
    "Fall {number} hat noch niemand übernommen; ich konnte die Datei deshalb nicht weitergeben und habe sie nicht behalten. Senden Sie sie noch einmal, sobald jemand Ihren Fall hat; ich sage Ihnen dann Bescheid.",
  fileNoCaseEngineer:
    "Sie haben hier keinen Fall, zu dem die Datei gehen könnte; ich habe sie deshalb nicht behalten. Übernehmen Sie zuerst den Fall und senden Sie sie dann noch einmal.",
  fileSeveral:
    "Nicht weitergegeben: Sie haben hier mehrere Fälle ({list}). Senden Sie die Datei noch einmal und beginnen Sie mit der Nummer, zum Beispiel: #{number}",
  fileTooBig:
    "Nicht weitergegeben: {name}. Eine Datei darf 5 MB haben, ebenso alle einer Nachricht zusammen. Machen Sie sie kleiner oder fügen Sie den Teil ein, auf den es ankommt.",
  fileEmpty:
    "Nicht weitergegeben: {name}. Es steht nichts darin. Sehen Sie nach und senden Sie die Datei dann noch einmal.",
  fileKind:
    "Nicht weitergegeben: {name}. Bilder (PNG, JPEG), PDF und reiner Text (UTF-8 oder UTF-16) werden angenommen. Speichern Sie die Datei als eines davon oder senden Sie ein Bild vom Bildschirm.",
  fileTooMany:
    "Nicht weitergegeben: Mit einer Nachricht gehen 5 Dateien, mit einem Fall 50. Senden Sie die wichtigsten.",
  fileMasked:
    "Ein Kennwort oder Schlüssel in {name} wurde ausgeblendet, bevor die Datei weiterging.",
  fileWithCommand:
    "Was Sie geschrieben haben, gilt mir oder dem Fall; die Datei daneben wurde deshalb nicht weitergegeben. Senden Sie sie ohne diese Worte.",
  fileElsewhere:
    "Aus diesem Chat können Dateien nicht weitergegeben werden. Fügen Sie als Text ein, worauf es ankommt, etwa einen Protokolleintrag oder eine Fehlermeldung.",
  filePicture:
    "Das Bild in Ihrer Nachricht ist nicht bei mir angekommen und wurde deshalb nicht weitergegeben. Hängen Sie es als Datei an oder beschreiben Sie es.",
  fileDataStays:
    "Dateien, die Sie zu einem abgeschlossenen Fall gesendet haben, werden auch gelöscht; die eines Falls, der weitergeht, bleiben bis zu seinem Abschluss.",
} as const satisfies Pick<Texts, keyof typeof english>;
