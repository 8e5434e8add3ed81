import { type Texts } from "../englishTexts";
import { type stepTexts as english } from "../stepTexts";

/** What the steps of the log say in Spanish; a part of `texts`. */
export const stepTexts = {
  stepImport:
    "{step} es un paso del registro: el servicio lee a la persona o el grupo en el origen.",
  stepScoping:
    "{step} es un paso del registro: el servicio comprueba si alguien está en el ámbito, es decir, activo, asignado y admitido por los filtros de ámbito.",
  stepDecide:
    "{step} es un paso del registro: el servicio decide qué hay que escribir, por ejemplo una cuenta nueva o un cambio.",
  stepSkip:
    "{step} es un paso del registro: se omitió a alguien y no se escribió nada. SkipReason, al lado, dice por qué.",
  stepError:
    "{step} es un paso del registro: una regla falló antes de escribir nada. El código de error, al lado, dice por qué.",
  stepExport:
    "{step} es un paso del registro: el servicio escribe en la aplicación. Un fallo aquí es lo que respondió la aplicación.",
  codeSeveral:
    "Varias palabras del registro empiezan por «{code}»: {names}. Escriba una entera y le digo qué significa.",
} as const satisfies Pick<Texts, keyof typeof english>;
