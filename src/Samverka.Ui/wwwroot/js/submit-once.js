/** A form whose button carries data-once is sent once; the button says that it is busy until the page comes back. */
export function submitOnce(root) {
  root.addEventListener('submit', (event) => {
    const button = event.submitter;
    if (!button?.hasAttribute('data-once')) return;
    const form = event.target;
    if (form.dataset.sent !== undefined) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = '';
    button.setAttribute('aria-busy', 'true');
  });
  // A page taken out of the browser's memory by the back button can be sent again.
  addEventListener('pageshow', () => {
    for (const form of root.querySelectorAll('form[data-sent]')) {
      delete form.dataset.sent;
      form.querySelector('[aria-busy]')?.removeAttribute('aria-busy');
    }
  });
}
