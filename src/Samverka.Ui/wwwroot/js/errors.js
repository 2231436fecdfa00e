/** A page that came back with errors starts at their summary, so that a screen reader reads it first. */
export function focusErrors(root) {
  root.querySelector('#errors')?.focus();
}
