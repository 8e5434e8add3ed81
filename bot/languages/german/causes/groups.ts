import { type CauseTranslations } from "../../translation";

/** Causes in German: the kind of object, and how it is matched. */
export const groups = {
  groupsNotProvisioned: {
    state: "Nicht bereitgestellt",
    line: "{app} nimmt diese Art von Objekt in der jetzigen Einrichtung nicht an.",
    employeeLine: "{app} ist für diese Art von Konto nicht eingerichtet.",
    next: {
      employee: [
        "Fragen Sie Ihren Helpdesk, ob sich {app} dafür einrichten lässt; für eine einzelne Person kann er das Konto selbst prüfen.",
      ],
      helpdesk: [
        "Gruppen: Schalten Sie ihre Zuordnung unter Entra ID > Enterprise apps > {app} > Provisioning > Mappings ein, falls {app} Gruppen unterstützt. Die mandantenübergreifende Synchronisierung nutzt Gruppen nur, um Personen auszuwählen.",
        "Wenn es um eine Person geht, prüfen Sie diese Person statt der Gruppe.",
      ],
      engineer: [
        "Prüfen Sie, ob der Connector den Typ unterstützt und die Zuordnung aktiviert ist; Gruppen brauchen SecurityEnabled true und P1. Im Quellmandanten der mandantenübergreifenden Synchronisierung ist die Gruppenzuordnung standardmäßig ausgeschaltet.",
      ],
    },
  },
  matchingPropertyEmpty: {
    state: "Abgleichwert leer",
    line: "Der Wert, an dem {app} {person} erkennt, ist leer.",
    employeeLine: "Eine Angabe, an der {app} Sie erkennt, fehlt in Ihren Daten.",
    next: {
      employee: [
        "Fragen Sie Ihren Helpdesk, welche Angabe fehlt; dort ist sie zu sehen, und auch, wer sie einträgt.",
      ],
      helpdesk: [
        "?sources Füllen Sie {sources} dort, wo der Wert gepflegt wird, in HR oder in Entra ID.",
        "Um welchen Wert es geht: Entra ID > Enterprise apps > {app} > Provisioning > Mappings, die Zeile mit einer Rangfolge für den Abgleich (Matching precedence). Bei Gruppen ist es oft die E-Mail-Adresse oder der Anzeigename.",
        "!stopped Der nächste Zyklus versucht es von selbst wieder, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Füllen Sie das übereinstimmende Attribut, oder gleichen Sie über ein anderes ab; jedes Objekt braucht für mindestens eines einen Wert. ImportSkipped sagt nichts über den Bereich: Der wurde nicht ausgewertet.",
      ],
    },
  },
} as const satisfies CauseTranslations;
