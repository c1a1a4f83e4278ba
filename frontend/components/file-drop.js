/*
 * Shows beside a file that was refused why it was: the sentence of the server's answer in place of the general one.
 *
 * The events of vaadin-upload do not rise, so that they are caught on their way down.
 */
class FileDrop extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('upload-error', ({ detail: { file, xhr } }) => this.#explain(file, xhr), true);
  }

  #explain(file, xhr) {
    try {
      const { rejected } = JSON.parse(xhr.responseText);
      file.error = rejected[0].reason;
    } catch {
      // Not an answer of ours: the general sentence says what is known.
    }
  }
}

customElements.define('file-drop', FileDrop);
