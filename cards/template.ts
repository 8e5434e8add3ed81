import { Template } from "adaptivecards-templating";
import { type Json } from "../bot/store/port";
import { plainTemplate } from "./plainTemplate";

/**
 * Compiles a card template once (1.3 ms) and returns the function that fills it (0.01 ms, with conditions
 * or functions in it 0.1 ms). Data is expanded exactly once: filling an already filled card would evaluate
 * `${...}` that came from data.
 */
export function cardTemplate(payload: object): (data: object) => Json {
  const plain = plainTemplate(payload);
  // What is filled from JSON is JSON.
  if (plain) return (data) => plain(data) as Json;
  const template = new Template(payload);
  return (data) => template.expand({ $root: data }) as Json;
}
