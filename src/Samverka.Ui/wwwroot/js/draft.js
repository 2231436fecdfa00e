/** A form with data-draft-url is kept while it is written: after one second of rest it is posted there, with its antiforgery token.
    An answer that names the draft's own page (X-Draft-Page) moves the form and the address there, so that a reload finds what was typed.
    A link that is followed in the meantime waits for what was just typed, and a page that came back with errors is one that the browser's way back can ask for. */
export function saveDrafts(root) {
  for (const form of root.querySelectorAll('form[data-draft-url]')) keep(form);
}

function keep(form) {
  const status = form.querySelector('[data-draft-status]');
  const say = (state) => { if (status) status.textContent = status.dataset[state] ?? ''; };
  let rest;
  let running = null;
  let unsaved = false;
  let edits = 0;
  if (document.querySelector('#errors')) history.replaceState(history.state, '', new URL(form.action).pathname);
  const save = async () => {
    clearTimeout(rest);
    running?.abort();
    running = new AbortController();
    const seen = edits;
    try {
      const answer = await fetch(form.dataset.draftUrl, { method: 'POST', body: new FormData(form), signal: running.signal, headers: { 'X-Requested-With': 'fetch' } });
      if (answer.ok) {
        // What was typed while it was under way is not in it.
        if (seen === edits) unsaved = false;
        move(form, answer.headers.get('X-Draft-Page'));
      }
      say(answer.ok ? 'saved' : 'failed');
    } catch (error) {
      if (error.name !== 'AbortError') say('failed');
    }
  };
  form.addEventListener('input', () => {
    unsaved = true;
    edits += 1;
    clearTimeout(rest);
    rest = setTimeout(save, 1000);
  });
  form.addEventListener('submit', () => {
    unsaved = false;
    clearTimeout(rest);
    running?.abort();
  });
  document.addEventListener('click', async (event) => {
    const link = event.target.closest('a[href]');
    if (!unsaved || !link || link.hash || link.target || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const before = location.pathname;
    await save();
    // The first saving moves the page to an address of its own, and with it what the link to the other language means.
    location.href = link.pathname.slice(3) === before.slice(3) ? link.pathname.slice(0, 3) + location.pathname.slice(3) : link.href;
  });
  addEventListener('pagehide', () => { if (unsaved) navigator.sendBeacon(form.dataset.draftUrl, new FormData(form)); });
}

function move(form, page) {
  if (!page || page === location.pathname) return;
  const saving = new URL(form.dataset.draftUrl, location.href);
  form.action = page;
  form.dataset.draftUrl = page + saving.search;
  history.replaceState(history.state, '', page);
}
