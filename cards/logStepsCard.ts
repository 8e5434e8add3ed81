import { type Json } from "../bot/store/port";
import { type LogStep } from "../bot/logs/port";
import { shown } from "./shown";
import { cardTemplate } from "./template";
import payload from "./templates/logSteps.json";

const fillCard = cardTemplate(payload);

/** Teams takes cards up to 28 KB: what is longer is cut, the admin center shows the rest. */
const most = { steps: 12, details: 14, text: 300, bytesOfDetails: 9_000 };

/** What the JSON around one detail takes. */
const bytesAround = 150;

/** The steps of a log entry as the provisioning service wrote them, for helpdesk and engineers. */
export function logStepsCard(heading: string, about: string, steps: readonly LogStep[]): Json {
  let left = most.bytesOfDetails;
  const fits = ({ name, value }: Detail): boolean => {
    left -= Buffer.byteLength(name + value) + bytesAround;
    return left > 0;
  };
  return fillCard({
    heading,
    about: shown(about),
    speak: logStepsText(heading, about, steps),
    steps: steps.slice(0, most.steps).map((step, index) => ({
      title: `${index + 1}. ${shown(step.name, 80)}`,
      status: shown(step.status, 40),
      description: shown(step.description, most.text),
      details: detailsOf(step).filter(fits),
    })),
  });
}

interface Detail {
  readonly name: string;
  readonly value: string;
}

function detailsOf({ details }: LogStep): Detail[] {
  return Object.entries(details)
    .slice(0, most.details)
    .map(([name, value]) => ({ name: shown(name, 80), value: shown(value, most.text) }));
}

/** The same steps as plain text. */
export function logStepsText(heading: string, about: string, steps: readonly LogStep[]): string {
  const lines = steps.slice(0, most.steps).map((step, index) => {
    const description = shown(step.description, most.text);
    const end = description === "" ? "" : `: ${description}`;
    return `${index + 1}. ${shown(step.name, 80)} (${shown(step.status, 40)})${end}`;
  });
  return [heading, shown(about), ...lines].join("\n");
}
