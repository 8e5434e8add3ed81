import { Template } from "adaptivecards-templating";
import { type Json } from "../bot/store/port";

/**
 * Compiles a card template once (1.3 ms) and returns the function that fills it (0.1 ms). Data is
 * expanded exactly once: filling an already filled card would evaluate `${...}` that came from data.
 */
export function cardTemplate(payload: object): (data: object) => Json {
  const template = new Template(payload);
  return (data) => template.expand({ $root: data }) as Json;
}
