/** A table's filter is applied when a choice changes, or after a rest from typing; its button stays for those who prefer it. */
export function filterTables(root) {
  for (const form of root.querySelectorAll('form.s-filter')) {
    let rest;
    const send = (wait) => {
      clearTimeout(rest);
      rest = setTimeout(() => form.requestSubmit(), wait);
    };
    form.addEventListener('change', (event) => { if (event.target.matches('select, [type=checkbox], [type=radio]')) send(0); });
    form.addEventListener('input', (event) => { if (event.target.matches('[type=search]')) send(700); });
    form.addEventListener('submit', () => clearTimeout(rest));
  }
}
