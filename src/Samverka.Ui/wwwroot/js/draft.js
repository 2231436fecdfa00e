/** A form with data-draft-url is kept while it is written: after one second of rest it is posted there, with its antiforgery token.
    An answer that names the draft's own page (X-Draft-Page) moves the form and the address there, so that a reload finds what was typed. */
export function saveDrafts(root) {
  for (const form of root.querySelectorAll('form[data-draft-url]')) keep(form);
}

function keep(form) {
  const status = form.querySelector('[data-draft-status]');
  const say = (state) => { if (status) status.textContent = status.dataset[state] ?? ''; };
  let rest;
  let running = null;
  const save = async () => {
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(form.dataset.draftUrl, { method: 'POST', body: new FormData(form), signal: running.signal, headers: { 'X-Requested-With': 'fetch' } });
      if (answer.ok) move(form, answer.headers.get('X-Draft-Page'));
      say(answer.ok ? 'saved' : 'failed');
    } catch (error) {
      if (error.name !== 'AbortError') say('failed');
    }
  };
  form.addEventListener('input', () => {
    clearTimeout(rest);
    rest = setTimeout(save, 1000);
  });
  form.addEventListener('submit', () => {
    clearTimeout(rest);
    running?.abort();
  });
}

function move(form, page) {
  if (!page || page === location.pathname) return;
  const saving = new URL(form.dataset.draftUrl, location.href);
  form.action = page;
  form.dataset.draftUrl = page + saving.search;
  history.replaceState(history.state, '', page);
}
