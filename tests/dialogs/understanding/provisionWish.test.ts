import { isProvisionWish, withoutWish } from "../../../dialogs/understanding/provisionWish";

describe("the wish to provision somebody", () => {
  it.each([
    ["provision audrey to on demand", "audrey to"],
    ["can you provision audrey oliver in on-demand please", "audrey oliver in"],
    ["Provision Audrey", "Audrey"],
    ["can you add felix to", "felix to"],
    ["give felix access to", "felix to"],
    ["stelle audrey in bei bedarf bereit", "audrey in"],
    ["approvisionne audrey dans à la demande", "audrey dans"],
    ["aprovisiona a audrey en a petición", "audrey en"],
  ])("%s", (text, rest) => {
    expect([isProvisionWish(text), withoutWish(text)]).toEqual([true, rest]);
  });

  it.each(["why is provisioning slow?", "provisioning of audrey", "stelle eine Frage", "audrey"])(
    "%s is something else",
    (text) => {
      expect([isProvisionWish(text), withoutWish(text)]).toEqual([false, text]);
    },
  );
});
