"use strict";

/**
 * Who one can be, where one chooses: the list of people, what they do, and the questions that each
 * might ask. The page hands in how a question is asked and what happens when another is chosen.
 */
window.portalPeople = ({ ask, change }) => {
  const { sayIn, word } = window.portalWords;
  const roleNames = {
    helpdesk: "portalHelpdesk",
    engineer: "portalEngineer",
    employee: "portalEmployee",
  };
  const element = (id) => document.getElementById(id);
  const select = element("persona");
  /** Empty where the portal's sign-in decides who one is. */
  let people = [];

  function chosen() {
    return people[Number(select.value)] ?? people[0];
  }

  /** Fills the list, and chooses whom this tab had chosen, or else the help desk. */
  function show(all) {
    people = all;
    const groups = Object.entries(roleNames).map(([role, label]) => {
      const group = document.createElement("optgroup");
      group.dataset.group = label;
      group.label = word(label);
      people.forEach((persona, index) => {
        if (persona.role === role) group.append(new Option(persona.displayName, String(index)));
      });
      return group;
    });
    select.replaceChildren(...groups.filter((group) => group.children.length > 0));
    const kept = sessionStorage.getItem("persona");
    const before = people.findIndex(({ userId }) => userId === kept);
    const desk = people.findIndex(({ role }) => role === "helpdesk");
    select.value = String(before === -1 ? Math.max(0, desk) : before);
    for (const id of ["who", "role"]) element(id).hidden = people.length === 0;
    if (people.length > 0) showQuestions(chosen());
  }

  function showQuestions({ about = "", questions, role }) {
    element("about").textContent = about;
    sayIn(element("role"), roleNames[role]);
    element("questions").replaceChildren(
      ...questions.map((question) => {
        const item = document.createElement("li");
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = question;
        button.addEventListener("click", () => ask(question));
        item.append(button);
        return item;
      }),
    );
    element("ask").hidden = questions.length === 0;
  }

  select.addEventListener("change", () => {
    // A reload stays with who was chosen, in this tab.
    sessionStorage.setItem("persona", chosen().userId);
    showQuestions(chosen());
    change();
  });
  return { chosen, show };
};
