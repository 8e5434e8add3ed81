import { mayLeave } from "../../dialogs/mayLeave";

const topic = { flow: "general" } as const;

it.each([
  ["nothing", undefined, true],
  ["who it is", { for: "person", topic }, true],
  ["which application", { for: "app", topic }, true],
  ["whether to delete everything", { for: "dataDeletion", card: "c" }, false],
] as const)("%s is open", (_, asking, may) => {
  expect(mayLeave(asking)).toBe(may);
});
