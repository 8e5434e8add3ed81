import { type Texts } from "../englishTexts";
import { type fileTexts as english } from "../fileTexts";

/** What the bot says in Spanish about files; a part of `texts`. */
export const fileTexts = {
  fileSent: "Archivo: {name}",
  fileYours: "su archivo",
  fileNoCase:
    "Un archivo va a quien atiende su caso, y ahora mismo nadie lo hace; por eso no lo guardé. Pegue lo importante como texto, por ejemplo una entrada del registro o un mensaje de error; o pida hablar con una persona y envíe el archivo cuando ya esté aquí.",
  fileCaseOpen:
    "Nadie ha asumido todavía el caso {number}; por eso no pude pasar el archivo y no lo guardé. Envíelo otra vez cuando alguien tenga su caso; se lo diré.",
  fileNoCaseEngineer:
    "No tiene aquí ningún caso al que pueda ir el archivo; por eso no lo guardé. Asuma primero el caso y envíelo otra vez.",
  fileSeveral:
    "No se pasó: tiene varios casos aquí ({list}). Envíe el archivo otra vez y empiece por el número, por ejemplo: #{number}",
  fileTooBig:
    "No se pasó: {name}. Un archivo puede tener 5 MB, y también todos los de un mensaje juntos. Redúzcalo o pegue la parte que importa.",
  fileEmpty: "No se pasó: {name}. No contiene nada. Revíselo y envíelo otra vez.",
  fileKind:
    "No se pasó: {name}. Se aceptan imágenes (PNG, JPEG), PDF y texto sin formato (UTF-8 o UTF-16). Guárdelo en uno de estos formatos o envíe una imagen de la pantalla.",
  fileTooMany:
    "No se pasó: con un mensaje van 5 archivos y con un caso 50. Envíe los más importantes.",
  fileMasked: "Una contraseña o clave en {name} se ocultó antes de pasarlo.",
  fileWithCommand:
    "Lo que escribió es para mí o sobre el caso; por eso no se pasó el archivo adjunto. Envíelo sin esas palabras.",
  fileElsewhere:
    "Desde este chat no se pueden pasar archivos. Pegue lo importante como texto, por ejemplo una entrada del registro o un mensaje de error.",
  filePicture:
    "La imagen de su mensaje no me ha llegado, así que no se pasó. Adjúntela como archivo o descríbala.",
  fileDataStays:
    "Los archivos que envió con un caso cerrado también se borran; los de un caso que sigue quedan hasta que se cierre.",
} as const satisfies Pick<Texts, keyof typeof english>;
