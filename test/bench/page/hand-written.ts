/** Ready-made markup and its style sheet, put in when this is bundled. */
declare const MARKUP: string;
declare const STYLES: string;

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLES);

/** The least that a custom element with the same content can be. */
class HandWrittenComparison extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = MARKUP;
    root.addEventListener('click', ({ target }) => {
      const tab = target instanceof Element ? target.closest<HTMLElement>('[role=tab]') : null;
      if (tab) select(tab, root);
    });
  }
}

/** What is chosen is the end of the tab's own link: a criterion, or a side of a sample. */
const choiceOf = (tab: HTMLElement) => tab.dataset['link']?.split('/').at(-1);

/** One choice holds for all tabs of a part. */
function select(chosen: HTMLElement, root: ShadowRoot): void {
  const part = chosen.closest('.versus');
  for (const tab of part?.querySelectorAll<HTMLElement>('[role=tab]') ?? []) {
    const isSelected = choiceOf(tab) === choiceOf(chosen);
    tab.setAttribute('aria-selected', String(isSelected));
    tab.setAttribute('part', isSelected ? 'tab tab-selected' : 'tab');
    tab.tabIndex = isSelected ? 0 : -1;
    const wrapper = root.getElementById(tab.getAttribute('aria-controls') ?? '')?.parentElement;
    if (isSelected) wrapper?.removeAttribute('hidden');
    else wrapper?.setAttribute('hidden', 'until-found');
  }
}

customElements.define('hand-written-comparison', HandWrittenComparison);
