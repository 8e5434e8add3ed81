"use strict";

/*
 * Puts the chat into a page: <script src="https://HELPDESK/embed.js" defer></script>.
 * The page's content policy needs script-src and frame-src for that host, and nothing else: styles
 * are set by script in a shadow root, where no other style of the page reaches.
 */
(() => {
  const script = document.currentScript;
  if (!script || customElements.get("provisioning-helpdesk")) return;
  const home = new URL(script.src).origin;
  const given = script.dataset;
  /** The defaults by the tag of a language; the server puts them in. */
  const defaults = "{{words}}";
  const spoken = [document.documentElement.lang, ...navigator.languages]
    .map((language) => language.split("-", 1)[0].toLowerCase())
    .find((tag) => tag in defaults);
  const { embedTitle, embedButton, embedClose, embedNews } = defaults[spoken ?? "en"];
  const words = {
    title: given.title || embedTitle,
    button: given.button || embedButton,
    close: given.close || embedClose,
    news: given.news || embedNews,
  };
  const side = given.side === "left" ? "left" : "right";
  const memory = `helpdesk open ${home}`;

  const style = `
    :host {
      --accent: var(--helpdesk-accent, #2457d6);
      --on-accent: var(--helpdesk-on-accent, #ffffff);
      --ground: var(--helpdesk-ground, Canvas);
      --text: var(--helpdesk-text, CanvasText);
      --radius: var(--helpdesk-radius, 14px);
      --gap: var(--helpdesk-offset, 20px);
      color-scheme: light dark;
      font: 400 16px/1.4 var(--helpdesk-font, "Segoe UI", system-ui, sans-serif);
      position: fixed;
      bottom: var(--gap);
      ${side}: var(--gap);
      z-index: var(--helpdesk-z-index, 2147483000);
    }
    * { box-sizing: border-box; font: inherit; }
    [hidden] { display: none !important; }
    button { cursor: pointer; border: 0; min-height: 44px; }
    button:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }
    .launcher {
      display: flex; align-items: center; gap: 10px; padding: 12px 18px;
      color: var(--on-accent); background: var(--accent);
      border-radius: 999px; font-weight: 600; box-shadow: 0 6px 20px rgb(0 0 0 / 28%);
    }
    .launcher svg { width: 22px; height: 22px; flex: none; fill: currentColor; }
    .dot { width: 10px; height: 10px; border-radius: 50%; background: currentColor; }
    .panel {
      display: flex; flex-direction: column; overflow: hidden;
      position: absolute; bottom: 0; ${side}: 0;
      width: min(var(--helpdesk-width, 420px), calc(100vw - 2 * var(--gap)));
      height: min(var(--helpdesk-height, 680px), calc(100dvh - 2 * var(--gap)));
      color: var(--text); background: var(--ground);
      border: 1px solid color-mix(in srgb, var(--text) 22%, transparent);
      border-radius: var(--radius); box-shadow: 0 14px 44px rgb(0 0 0 / 32%);
    }
    .top {
      display: flex; align-items: center; justify-content: space-between; gap: 8px;
      padding: 4px 6px 4px 16px; color: var(--on-accent); background: var(--accent);
    }
    h2 { margin: 0; font-weight: 650; font-size: 16px; }
    .close {
      width: 44px; display: grid; place-items: center; border-radius: 8px;
      color: inherit; background: transparent; font-size: 22px; line-height: 1;
    }
    .close:focus-visible { outline-color: currentColor; outline-offset: -4px; }
    iframe { flex: 1; width: 100%; min-height: 0; border: 0; background: var(--ground); }
    .quiet {
      position: absolute; width: 1px; height: 1px; margin: -1px;
      overflow: hidden; clip-path: inset(50%); white-space: nowrap;
    }
    @media (width <= 520px) {
      .panel { position: fixed; inset: 0; width: 100%; height: 100%; border: 0; border-radius: 0; }
    }
    @media (prefers-reduced-motion: no-preference) {
      .panel { animation: rise 140ms ease-out; }
      @keyframes rise { from { opacity: 0; transform: translateY(12px); } }
    }
    @media (forced-colors: active) { .launcher, .panel { border: 1px solid; } }
  `;

  const make = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  const icon = () => {
    const drawn = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    drawn.setAttribute("viewBox", "0 0 24 24");
    drawn.setAttribute("aria-hidden", "true");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute(
      "d",
      "M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-7l-5 4v-4H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z",
    );
    drawn.append(path);
    return drawn;
  };

  const remembered = () => {
    try {
      return sessionStorage.getItem(memory) === "yes";
    } catch {
      return false;
    }
  };
  const remember = (isOpen) => {
    try {
      sessionStorage.setItem(memory, isOpen ? "yes" : "no");
    } catch {
      // Without storage the chat stays closed on the next page; nothing else depends on it.
    }
  };

  class ProvisioningHelpdesk extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      root.adoptedStyleSheets = [sheet];
      this.dot = make("span", { class: "dot", "aria-hidden": "true" });
      this.launcher = make(
        "button",
        { type: "button", class: "launcher", "aria-expanded": "false", "aria-haspopup": "dialog" },
        icon(),
        make("span", {}, words.button),
        this.dot,
      );
      const close = make(
        "button",
        { type: "button", class: "close", "aria-label": words.close },
        "×",
      );
      this.top = make("div", { class: "top" }, make("h2", { id: "title" }, words.title), close);
      this.panel = make(
        "section",
        { class: "panel", role: "dialog", "aria-labelledby": "title" },
        this.top,
      );
      this.status = make("p", { class: "quiet", role: "status" });
      this.dot.hidden = true;
      this.panel.hidden = true;
      root.append(this.launcher, this.panel, this.status);
      this.launcher.addEventListener("click", () => this.open());
      close.addEventListener("click", () => this.close());
      this.panel.addEventListener("keydown", ({ key }) => {
        if (key === "Escape") this.close();
      });
      addEventListener("message", (event) => this.told(event));
      // The page before this one, in the same tab, had it open.
      if (remembered()) this.open({ focus: false });
    }

    open({ focus = true } = {}) {
      this.wantsFocus = focus;
      this.panel.hidden = false;
      this.launcher.hidden = true;
      this.launcher.setAttribute("aria-expanded", "true");
      this.dot.hidden = true;
      this.status.textContent = "";
      remember(true);
      if (!this.frame) {
        // Loaded when it is wanted first: a page pays nothing for a chat that nobody opens.
        this.frame = make("iframe", { title: words.title, src: `${home}/portal/frame` });
        this.panel.append(this.frame);
      } else if (focus) this.focusChat();
    }

    close() {
      this.panel.hidden = true;
      this.launcher.hidden = false;
      this.launcher.setAttribute("aria-expanded", "false");
      remember(false);
      this.launcher.focus();
    }

    focusChat() {
      this.frame.focus();
      this.send({ helpdesk: "focus" });
    }

    send(message) {
      this.frame.contentWindow.postMessage(message, home);
    }

    told({ origin, source, data }) {
      if (origin !== home || !this.frame || source !== this.frame.contentWindow) return;
      if (data?.helpdesk === "ready") {
        const look = getComputedStyle(this);
        const [accent, onAccent] = ["--helpdesk-accent", "--helpdesk-on-accent"].map((name) =>
          look.getPropertyValue(name).trim(),
        );
        this.send({ helpdesk: "look", accent, onAccent });
        if (this.wantsFocus) this.focusChat();
      }
      if (data?.helpdesk === "close") this.close();
      if (data?.helpdesk === "news" && this.panel.hidden) {
        this.dot.hidden = false;
        this.status.textContent = words.news;
      }
    }
  }

  customElements.define("provisioning-helpdesk", ProvisioningHelpdesk);
  const put = () => {
    const helpdesk = document.createElement("provisioning-helpdesk");
    document.body.append(helpdesk);
    // For a link or button of the page's own.
    window.provisioningHelpdesk = { open: () => helpdesk.open(), close: () => helpdesk.close() };
  };
  if (document.body) put();
  else addEventListener("DOMContentLoaded", put);
})();
