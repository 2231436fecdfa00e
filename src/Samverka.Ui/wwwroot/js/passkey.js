/** A form with data-passkey is shown where the browser has passkeys; its button asks for one and sends the answer in the field Credential. */
export function usePasskeys(root) {
  const key = window.PublicKeyCredential;
  if (!key?.parseRequestOptionsFromJSON || !key.parseCreationOptionsFromJSON) return;
  for (const form of root.querySelectorAll('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => ask(event, form));
  }
  for (const missing of root.querySelectorAll('[data-passkey-missing]')) missing.hidden = true;
}

async function ask(event, form) {
  // Without a name the server says so; asking for the finger first would only be thrown away.
  if (form.elements.Name?.value.trim() === '') return;
  event.preventDefault();
  const status = form.querySelector('[data-passkey-status]');
  status.textContent = '';
  try {
    const credential = await ceremony(form);
    form.elements.Credential.value = JSON.stringify(credential);
    form.submit();
  } catch {
    status.textContent = form.dataset.failed;
    delete form.dataset.sent;
    form.querySelector('[aria-busy]')?.removeAttribute('aria-busy');
  }
}

async function ceremony(form) {
  const answer = await fetch(form.dataset.optionsUrl, { method: 'POST', body: new FormData(form) });
  if (!answer.ok) throw new Error(`The options could not be fetched: ${answer.status}`);
  const options = await answer.json();
  return form.dataset.passkey === 'create'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}
