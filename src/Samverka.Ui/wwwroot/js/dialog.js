/** Turns an unfolding details.s-dialog into a button and a native modal dialog. One that stands open (after an error) opens at once. */
export function openDialogs(root) {
  for (const details of root.querySelectorAll('details.s-dialog')) enhance(details);
}

function enhance(details) {
  const summary = details.querySelector('summary');
  const body = details.querySelector('.s-dialog-body');
  const dialog = document.createElement('dialog');
  dialog.className = 's-modal';
  dialog.setAttribute('aria-labelledby', body.querySelector('.s-dialog-heading').id);
  dialog.append(closeButton(details.dataset.close, dialog), body);

  const button = document.createElement('button');
  button.type = 'button';
  button.className = summary.className;
  button.dataset.variant = summary.dataset.variant;
  button.append(...summary.childNodes);
  button.addEventListener('click', () => dialog.showModal());
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });

  const wasOpen = details.open;
  const id = details.id;
  details.replaceWith(button, dialog);
  dialog.id = id;
  if (wasOpen) dialog.showModal();
}

function closeButton(text, dialog) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ds-button s-modal-close';
  button.dataset.variant = 'tertiary';
  button.textContent = text;
  button.addEventListener('click', () => dialog.close());
  return button;
}
