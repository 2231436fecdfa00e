/** Says how many characters are left in a text area with data-max once a tenth or less remains: to the eye at once, to a screen reader after a rest. */
export function countCharacters(root) {
  for (const area of root.querySelectorAll('textarea[data-max]')) count(area);
}

function count(area) {
  const line = area.parentElement.querySelector('.s-counter');
  if (!line) return;
  const spoken = document.createElement('span');
  spoken.className = 'ds-sr-only';
  spoken.setAttribute('aria-live', 'polite');
  const shown = document.createElement('span');
  shown.setAttribute('aria-hidden', 'true');
  line.replaceChildren(shown, spoken);
  let rest;
  const update = () => {
    const left = Number(area.dataset.max) - area.value.length;
    const isNear = left <= Number(area.dataset.max) / 10;
    shown.textContent = isNear ? (left < 0 ? line.dataset.over : line.dataset.left).replace('%d', Math.abs(left).toLocaleString(document.documentElement.lang)) : '';
    line.toggleAttribute('data-is-over', left < 0);
    clearTimeout(rest);
    rest = setTimeout(() => { spoken.textContent = shown.textContent; }, 1000);
  };
  area.addEventListener('input', update);
  update();
}
