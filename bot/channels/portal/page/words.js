"use strict";

(() => {
  /** What the pages say in each language of the chat, by its tag; the server puts it in. */
  const wordsByTag = "{{words}}";
  const tagOf = (language) => language.split("-", 1)[0].toLowerCase();

  let spoken = wordsByTag.en;

  /** Puts a text into an element; it changes with the language from then on. */
  function sayIn(target, key) {
    target.dataset.word = key;
    target.textContent = spoken[key];
  }

  /** Writes the page in a language of the chat; one that is none changes nothing. */
  function speak(locale) {
    const words = wordsByTag[tagOf(locale)];
    if (!words) return;
    spoken = words;
    document.documentElement.lang = tagOf(locale);
    for (const one of document.querySelectorAll("[data-word]")) sayIn(one, one.dataset.word);
    for (const one of document.querySelectorAll("[data-label]"))
      one.setAttribute("aria-label", spoken[one.dataset.label]);
    for (const one of document.querySelectorAll("optgroup[data-group]"))
      one.label = spoken[one.dataset.group];
  }

  window.portalWords = {
    /** The first language of the device that the chat speaks. */
    device: navigator.languages.find((one) => tagOf(one) in wordsByTag) ?? "en-US",
    speak,
    sayIn,
    word: (key) => spoken[key],
  };
  speak(window.portalWords.device);
})();
