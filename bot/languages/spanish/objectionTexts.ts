import { type Texts } from "../englishTexts";
import { type objectionTexts as english } from "../objectionTexts";

/** What the bot says in Spanish to who objects to a card; a part of `texts`. */
export const objectionTexts = {
  objectionSame: "Lo he leído de nuevo a las {readAt}. Sigue diciendo esto: {line}",
  objectionTwice: "Nada ha cambiado desde que lo leí: {line}",
  objectionTellWhat:
    "Escriba lo que ve allí en su lugar, por ejemplo un valor, un grupo o una entrada del registro, y lo miro; o una persona compara las dos cosas con usted.",
  objectionMany: "Lo he leído todo de nuevo. Si falta alguien, nombre a la persona y la consulto:",
  objectionChanged: "Lo he leído de nuevo, y ahora es distinto:",
  objectionGroup:
    "Lo que a menudo se entiende mal: solo cuentan los miembros directos de un grupo, y solo si ese mismo grupo está asignado a {app}. Los miembros de un grupo dentro de él no cuentan. Un grupo dinámico tiene que procesarse antes, y un cambio tarda unos minutos en verse.",
  objectionScope:
    "Lo que a menudo se entiende mal: estar asignado no basta, porque el filtro mira los atributos tal como están en el directorio, letra por letra. Un cambio hecho en RR. HH. o en Active Directory tiene que llegar antes allí.",
  objectionTime:
    "Lo que a menudo se entiende mal: un cambio cuenta desde el próximo ciclo, no desde el momento en que se hizo. A quien se añadió después del último ciclo aún no le ha llegado el turno.",
  objectionRole:
    "Lo que a menudo se entiende mal: estar asignado no basta si el rol no se aprovisiona o si la asignación está dañada. Quitarla y volver a ponerla arregla lo segundo.",
  objectionOther:
    "Si usted ve allí otra cosa, una persona puede comparar ambas; lo que ha escrito va incluido.",
  objectionOwn:
    "Lo que se le ha dado puede tardar una hora en llegar. Si fue hace más tiempo, una persona puede mirarlo.",
} as const satisfies Pick<Texts, keyof typeof english>;
