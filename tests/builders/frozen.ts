import { type Dialog } from "../../bot/turns/port";

/** A dialog that gets its state deeply frozen: changing it in place throws, and so fails the turn. */
export function frozen(dialog: Dialog): Dialog {
  return (state, turn) => {
    deepFreeze(state);
    return dialog(state, turn);
  };
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}
