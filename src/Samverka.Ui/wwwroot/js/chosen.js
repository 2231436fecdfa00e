/** Says how many boxes of a form are chosen, in the line that names them: to the eye, and politely to a screen reader. */
export function countChosen(root) {
  for (const line of root.querySelectorAll('[data-chosen]')) count(line);
}

function count(line) {
  const form = line.closest('form');
  const update = () => {
    const chosen = form.querySelectorAll(`input[name="${line.dataset.chosen}"]:checked`).length;
    const text = chosen === 0 ? '' : `${line.dataset.label} ${chosen}`;
    if (line.textContent !== text) line.textContent = text;
  };
  form.addEventListener('change', update);
  // A browser that comes back to the page puts the choices back after the scripts have run.
  window.addEventListener('pageshow', update);
  update();
}
