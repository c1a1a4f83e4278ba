/*
 * How long the item in discussion has taken: counts by itself from the seconds that the server gave. Silent for screen
 * readers (it would never stop talking); its name says the time when it is asked for.
 *
 * Properties: elapsed and planned, in seconds, and label.
 */
class ItemTimer extends HTMLElement {
  #start;
  #tick;

  connectedCallback() {
    this.#start = performance.now();
    this.className = 'timer';
    this.setAttribute('role', 'timer');
    this.setAttribute('aria-live', 'off');
    requestAnimationFrame(() => this.#show());
    this.#tick = setInterval(() => this.#show(), 1000);
  }

  disconnectedCallback() {
    clearInterval(this.#tick);
  }

  #show() {
    const seconds = Math.floor((this.elapsed ?? 0) + (performance.now() - this.#start) / 1000);
    const two = (number) => String(number).padStart(2, '0');
    const hours = Math.floor(seconds / 3600);
    const minutes = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    this.textContent = hours > 0 ? `${hours}:${minutes}` : minutes;
    this.setAttribute('aria-label', `${this.label ?? ''} ${this.textContent}`);
    this.classList.toggle('over', this.planned > 0 && seconds > this.planned);
  }
}

customElements.define('item-timer', ItemTimer);
