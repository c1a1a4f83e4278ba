/*
 * The keys of the search. <search-opener> holds the button that opens it: Ctrl+K (Cmd+K) does the same from anywhere, and
 * a slash where nobody is typing. <search-arrows> holds a field and links: the arrows go from one to the next.
 */
const TYPING = 'input, textarea, select, [contenteditable], [role="textbox"]';

class SearchOpener extends HTMLElement {
  #onKey = (event) => {
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !this.#typing(event);
    if ((command || slash) && !document.querySelector('search-arrows')) {
      event.preventDefault();
      this.querySelector('vaadin-button').click();
    }
  };

  connectedCallback() {
    window.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback() {
    window.removeEventListener('keydown', this.#onKey);
  }

  #typing(event) {
    return event.composedPath().some((part) => part instanceof Element && part.matches(TYPING));
  }
}

class SearchArrows extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('click', (event) => event.target.closest('a[href]') && this.#leave());
  }

  /** The page that opens takes the focus; the dialog does not give it back to what had it before. */
  #leave() {
    const overlay = this.closest('vaadin-dialog')?.shadowRoot.querySelector('vaadin-dialog-overlay');
    if (overlay) {
      overlay.restoreFocusOnClose = false;
    }
  }

  #onKey(event) {
    if (event.key === 'Enter') {
      this.#leave();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) {
      return;
    }
    const places = [...this.querySelectorAll('input, a[href]')].filter((place) => place.checkVisibility());
    const at = places.findIndex((place) => place === document.activeElement);
    const next = places[at + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }
}

for (const [name, type] of [['search-opener', SearchOpener], ['search-arrows', SearchArrows]]) {
  if (!customElements.get(name)) {
    customElements.define(name, type);
  }
}
