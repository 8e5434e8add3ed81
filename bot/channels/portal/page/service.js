"use strict";

(() => {
  /** What the server answers; an answer that is none has its `status` and, if any, its `body`. */
  async function getJson(path, options) {
    const response = await fetch(path, { ...options, signal: AbortSignal.timeout(15_000) });
    if (response.ok) return response.json();
    const body = await response.json().catch(() => undefined);
    throw Object.assign(new Error("refused"), { status: response.status, body });
  }

  /** A token for a conversation of this person, or of whoever is signed in. */
  function askForToken(persona) {
    const body = persona ? { persona: { role: persona.role, userId: persona.userId } } : {};
    return getJson("/portal/token", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  }

  window.portalService = { askForToken, getJson };
})();
