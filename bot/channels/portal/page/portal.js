"use strict";

const roleNames = {
  helpdesk: "portalHelpdesk",
  engineer: "portalEngineer",
  employee: "portalEmployee",
};
const adaptiveCard = "application/vnd.microsoft.card.adaptive";
const darkMode = window.matchMedia("(prefers-color-scheme: dark)");
/** Where the questions fold away above the chat. */
const narrow = window.matchMedia("(width <= 860px)");
/** Where the buttons of a card stand below each other. */
const slim = window.matchMedia("(width <= 600px)");
const sendField = '[data-id="webchat-sendbox-input"]';
const element = (id) => document.getElementById(id);

const { sayIn, speak, word } = window.portalWords;
/** The language of chat and page: that of the device, until another is chosen in the chat. */
let locale = window.portalWords.device;

/** Whether another page shows the chat. */
const framed = window.parent !== window;

/** Colours of the page around, as far as it gave some. */
let colours = {};

/** The people one can be; empty where the portal's sign-in decides who one is. */
let personas = [];
/** The conversation on the page; an older one is left behind when the person changes. */
let chat;
/** Says what was asked before there was a connection; Web Chat itself would drop it. */
let sayWhenConnected;

async function getJson(path, options) {
  const response = await fetch(path, { ...options, signal: AbortSignal.timeout(15_000) });
  if (response.ok) return response.json();
  const body = await response.json().catch(() => undefined);
  throw Object.assign(new Error("refused"), { status: response.status, body });
}

function askForToken(persona) {
  const body = persona ? { persona: { role: persona.role, userId: persona.userId } } : {};
  return getJson("/portal/token", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

/**
 * Of a message with a card only the card is drawn: the text beside it says the same, for channels
 * without cards and for screen readers.
 */
function withoutTextBesideCard(activity) {
  const hasCard = (activity.attachments ?? []).some((one) => one.contentType === adaptiveCard);
  if (activity.type !== "message" || !hasCard || !activity.text) return activity;
  const { text, ...rest } = activity;
  return { ...rest, channelData: { ...activity.channelData, "webchat:fallback-text": text } };
}

/**
 * The tab keeps which conversation it was in, for each person: a reload or a change of person comes
 * back to it. A fresh token from the server says who one is, so that after a change of the signed-in
 * user nobody comes into another's conversation.
 */
function conversationKey({ token, userId: directLineUser, domain }) {
  // With Azure Direct Line a person has one id for good.
  if (domain) return `conversation of ${directLineUser}`;
  const payload = token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
  const { role, userId } = JSON.parse(atob(payload));
  return `conversation of ${role} ${userId}`;
}

function keep() {
  const { conversationId, token } = chat?.directLine ?? {};
  if (!conversationId || !token) return;
  const { key, userId } = chat;
  try {
    sessionStorage.setItem(key, JSON.stringify({ conversationId, token, userId }));
  } catch {
    // Without storage a reload begins anew; nothing else depends on it.
  }
}

/** The conversation this tab was in, if the server still knows it and its token is still good. */
async function keptConversation(key, domain) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key));
    await getJson(`${domain}/conversations/${kept.conversationId}`, {
      headers: { Authorization: `Bearer ${kept.token}` },
    });
    return kept;
  } catch {
    return undefined;
  }
}

/** Leaves the conversation for good. */
function forget() {
  const key = chat?.key;
  leave();
  sayWhenConnected = undefined;
  try {
    if (key) sessionStorage.removeItem(key);
  } catch {
    // Then nothing was kept either.
  }
}

function createStore() {
  return window.WebChat.createStore({}, () => (next) => (action) => {
    if (action.type === "DIRECT_LINE/CONNECT_FULFILLED") {
      next(action);
      sayWhenConnected?.();
      sayWhenConnected = undefined;
      return action;
    }
    if (action.type !== "DIRECT_LINE/INCOMING_ACTIVITY") return next(action);
    const { from, locale: chosen } = action.payload.activity;
    if (from?.role === "bot") tellPage("news");
    if (from?.role === "bot" && chosen) speakFromNow(chosen);
    const activity = withoutTextBesideCard(action.payload.activity);
    return next({ ...action, payload: { ...action.payload, activity } });
  });
}

/** The bot says in which language it goes on: the page does the same. */
function speakFromNow(chosen) {
  if (chosen === locale) return;
  locale = chosen;
  element("webchat").lang = locale;
  speak(locale);
  draw();
}

function draw() {
  if (!chat) return;
  const { accents, ...look } = window.portalLook({
    ...{ dark: darkMode.matches, slim: slim.matches },
    ...colours,
  });
  for (const [name, colour] of Object.entries(colours.accent ? accents : {}))
    document.documentElement.style.setProperty(name, colour);
  const styleNonce = document.querySelector('meta[name="style-nonce"]').content;
  window.WebChat.renderWebChat(
    {
      ...look,
      directLine: chat.directLine,
      store: chat.store,
      userID: chat.userId,
      locale,
      nonce: styleNonce,
      sendTypingIndicator: false,
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: word("portalPlaceholder") },
    },
    element("webchat"),
  );
}

/** Says what is wrong; the button tries again, unless something else is to be done. */
function showTrouble(text, { label = "portalTryAgain", act = tryAgain } = {}) {
  sayIn(element("trouble-text"), text);
  sayIn(element("retry"), label);
  element("retry").onclick = act;
  element("trouble").hidden = false;
}

function tryAgain() {
  void (chat ? start(chosen()) : openPortal());
}

/** Whether a window for the sign-in was open and closed again. */
let signInTried = false;

/** Offers the sign-in, which cannot be shown in the frame of another page. */
function showSignIn(signInAt) {
  if (!signInAt) {
    showTrouble("portalNobodySignsIn");
    return;
  }
  if (!framed) {
    const act = () => window.location.assign(signInAt.page);
    showTrouble("portalPleaseSignIn", { label: "signInButton", act });
  } else if (signInTried) {
    // Browsers keep a frame of another site from the session that was begun in the window.
    showTrouble("portalSignInLost", {
      label: "portalOpenChat",
      act: () => window.open("/", "_blank"),
    });
  } else {
    const act = () => signInBeside(signInAt.window);
    showTrouble("portalPleaseSignIn", { label: "signInButton", act });
  }
}

/** Offers the sign-out where there is one; a frame has no place for it, nor for its page. */
function showSignOut(signOutAt) {
  element("signOut").hidden = !signOutAt || framed;
  element("signOut").onclick = () => void signOut(signOutAt);
}

/** Ends the sign-in and the chat with it; the tab keeps nothing of it. */
async function signOut({ path, how }) {
  forget();
  if (how === "open") {
    window.location.assign(path);
    return;
  }
  try {
    const { ok } = await fetch(path, { method: "POST", signal: AbortSignal.timeout(15_000) });
    if (!ok) throw new Error("refused");
    element("signOut").hidden = true;
    tryAgain();
  } catch {
    showTrouble("portalStillSignedIn", {
      label: "portalSignOut",
      act: () => void signOut({ path, how }),
    });
  }
}

/** Signs in in a window of its own, and goes on when that is closed. */
function signInBeside(url) {
  const beside = window.open(url, "_blank", "popup,width=520,height=680");
  if (!beside) return;
  const timer = setInterval(() => {
    if (!beside.closed) return;
    clearInterval(timer);
    signInTried = true;
    if (!chat) tryAgain();
  }, 500);
}

/** Ends the conversation on the page, if any, and clears its place. */
function leave() {
  keep();
  chat?.subscription?.unsubscribe();
  chat?.directLine.end();
  chat = undefined;
  element("trouble").hidden = true;
  const old = element("webchat");
  const fresh = old.cloneNode(false);
  old.replaceWith(fresh);
}

async function start(persona) {
  leave();
  const mine = {};
  start.latest = mine;
  try {
    const issued = await askForToken(persona);
    showSignOut(issued.signOutAt);
    const key = conversationKey(issued);
    const domain = issued.domain ?? `${window.location.origin}/v3/directline`;
    const { token, conversationId, userId } = (await keptConversation(key, domain)) ?? {
      token: issued.token,
      userId: issued.userId,
    };
    if (start.latest !== mine) return;
    const directLine = window.WebChat.createDirectLine({
      domain,
      webSocket: true,
      token,
      conversationStartProperties: { locale },
      ...(conversationId && { conversationId }),
    });
    chat = { directLine, userId, key, store: createStore() };
    chat.subscription = directLine.connectionStatus$.subscribe((status) => {
      if (status === 2) {
        element("trouble").hidden = true;
        keep();
      }
      // 3: the token ran out, 4: no connection could be made.
      if (status === 3) showTrouble("portalEnded");
      if (status === 4) showTrouble("portalLost");
    });
    draw();
  } catch (error) {
    if (start.latest !== mine) return;
    if (error.status === 401) showSignIn(error.body?.signInAt);
    else showTrouble("portalUnreachable");
  }
}

function chosen() {
  return personas[Number(element("persona").value)] ?? personas[0];
}

function isConnected() {
  return /^(re)?connected$/.test(chat?.store.getState().connectivityStatus);
}

function say(action) {
  const now = () => chat.store.dispatch(action);
  if (isConnected()) now();
  else sayWhenConnected = now;
}

/** What was written too early stays in its field, and is sent from there. */
function submitWhenConnected() {
  if (!isConnected()) say({ type: "WEB_CHAT/SUBMIT_SEND_BOX", payload: { method: "keyboard" } });
}

function ask(question) {
  say({ type: "WEB_CHAT/SEND_MESSAGE", payload: { text: question } });
  if (narrow.matches) element("ask").open = false;
}

function showQuestions(persona) {
  element("about").textContent = persona.about ?? "";
  sayIn(element("role"), roleNames[persona.role]);
  element("questions").replaceChildren(
    ...persona.questions.map((question) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = question;
      button.addEventListener("click", () => ask(question));
      item.append(button);
      return item;
    }),
  );
  element("ask").hidden = persona.questions.length === 0;
}

function showPersonas() {
  const groups = Object.entries(roleNames).map(([role, label]) => {
    const group = document.createElement("optgroup");
    group.dataset.group = label;
    group.label = word(label);
    personas.forEach((persona, index) => {
      if (persona.role === role) group.append(new Option(persona.displayName, String(index)));
    });
    return group;
  });
  const select = element("persona");
  select.replaceChildren(...groups.filter((group) => group.children.length > 0));
  const kept = sessionStorage.getItem("persona");
  const before = personas.findIndex(({ userId }) => userId === kept);
  const desk = personas.findIndex(({ role }) => role === "helpdesk");
  select.value = String(before === -1 ? Math.max(0, desk) : before);
  for (const id of ["who", "role"]) element(id).hidden = personas.length === 0;
}

async function openPortal() {
  const isChosen = document.querySelector('meta[name="people"]').content === "chosen";
  try {
    personas = isChosen ? await getJson("/portal/personas") : [];
  } catch (error) {
    if (error.status !== 404) {
      showTrouble("portalUnreachable");
      return;
    }
  }
  showPersonas();
  const persona = chosen();
  if (persona) showQuestions(persona);
  await start(persona);
}

/** Tells the page around that something happened, and nothing of what was said. */
function tellPage(what) {
  if (framed) window.parent.postMessage({ helpdesk: what }, "*");
}

function focusInput() {
  document.querySelector(sendField)?.focus();
}

/** What the page around wants; which pages may be around, the content policy says. */
function obeyPage({ source, data }) {
  if (!framed || source !== window.parent) return;
  if (data?.helpdesk === "look") {
    colours = { accent: data.accent, onAccent: data.onAccent };
    draw();
  }
  if (data?.helpdesk === "focus") focusInput();
}

function foldQuestions() {
  element("ask").open = !narrow.matches;
  element("ask").querySelector("summary").tabIndex = narrow.matches ? 0 : -1;
  draw();
}

element("persona").addEventListener("change", () => {
  // A reload stays with who was chosen, in this tab.
  sessionStorage.setItem("persona", chosen()?.userId ?? "");
  sayWhenConnected = undefined;
  showQuestions(chosen());
  void start(chosen());
});
element("fresh").addEventListener("click", () => {
  forget();
  void start(chosen());
});
// A window that was opened for the sign-in says when that is done.
new BroadcastChannel("portal sign-in").addEventListener("message", () => {
  if (!chat) tryAgain();
});
// Beside the chat there is room: the questions stay open there.
element("ask")
  .querySelector("summary")
  .addEventListener("click", (event) => {
    if (!narrow.matches) event.preventDefault();
  });
// The token is renewed while one chats; the newest is good for longest.
window.addEventListener("pagehide", keep);
darkMode.addEventListener("change", draw);
slim.addEventListener("change", draw);
narrow.addEventListener("change", foldQuestions);
window.addEventListener("message", obeyPage);
window.addEventListener("keydown", ({ key, shiftKey, target }) => {
  const isEntered = key === "Enter" && !shiftKey && target.matches(sendField);
  if (isEntered) submitWhenConnected();
});
window.addEventListener("click", ({ target }) => {
  if (target.closest(".webchat__send-button")) submitWhenConnected();
});
window.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented) tellPage("close");
});
element("webchat").lang = locale;
foldQuestions();
void openPortal().then(() => tellPage("ready"));
