/** In the start page's question, Enter asks; Shift and Enter makes a new line. */
export function sendQuestions(root) {
  for (const area of root.querySelectorAll('.s-question textarea')) {
    area.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      area.form.requestSubmit();
    });
  }
}
