import { html, nothing, type TemplateResult } from 'lit';
import { isElement } from '../page/node-kind.js';
import { onScroll } from '../page/overflow-controller.js';
import { toPlainText } from '../text/markup.js';
import { labelText } from '../text/text-view.js';

export interface Tab {
  /** What is chosen with it. */
  readonly id: string;
  /** The path of a link to it. */
  readonly link: string;
  /** A text with markup. */
  readonly label: string;
  readonly panel: unknown;
}

export interface TabsOptions {
  /** What is chosen with the tabs, for those who don't see it. */
  readonly name: string;
  readonly tabs: readonly Tab[];
  readonly selected: string | undefined;
  /** Tells these tabs from others in the same shadow root. */
  readonly prefix: string;
  /** The reader chooses with a control. */
  readonly onSelect: (id: string, control: Element) => void;
  /** Find-in-page, or a link to a text, has opened a panel. */
  readonly onReveal: (id: string) => void;
}

/**
 * Tabs as in the ARIA Authoring Practices, selected as they are focused. What is not selected is
 * `hidden="until-found"`: it costs no layout, and find-in-page reaches it. That stands around the
 * panel and not on it, where it would leave the panel in the tab order and the accessibility tree.
 */
export function tabsView(options: TabsOptions): TemplateResult {
  const { name, selected, prefix, onSelect, onReveal } = options;
  const entries = options.tabs.map((tab, index) => ({
    ...tab,
    isSelected: tab.id === selected,
    tabId: `${prefix}-tab-${index}`,
    panelId: `${prefix}-panel-${index}`,
  }));
  return html`
    <div
      class="tablist"
      part="tablist"
      role="tablist"
      aria-label=${name}
      data-scroller
      @scroll=${onScroll}
      @keydown=${onKeydown}
    >
      ${entries.map(
        ({ id, link, label, isSelected, tabId, panelId }) =>
          html`<button
            type="button"
            role="tab"
            dir="auto"
            id=${tabId}
            part=${isSelected ? 'tab tab-selected' : 'tab'}
            aria-controls=${panelId}
            aria-selected=${isSelected}
            tabindex=${isSelected ? 0 : -1}
            data-link=${link}
            data-label=${toPlainText(label)}
            @click=${(event: Event) => {
              if (isElement(event.currentTarget)) onSelect(id, event.currentTarget);
            }}
          >
            ${labelText(label)}
          </button>`,
      )}
    </div>
    ${entries.map(
      ({ id, isSelected, tabId, panelId, panel }) =>
        html`<div
          hidden=${isSelected ? nothing : 'until-found'}
          @beforematch=${() => {
            onReveal(id);
          }}
        >
          <div id=${panelId} part="panel" role="tabpanel" aria-labelledby=${tabId} tabindex="0">
            ${panel}
          </div>
        </div>`,
    )}
  `;
}

/** Left and right go to the next tab as the reader sees them; up and down stay the page's. */
function onKeydown(event: KeyboardEvent): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey, currentTarget, target } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || !isElement(currentTarget)) return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const index = all.findIndex((tab) => tab === target);
  const step = getComputedStyle(currentTarget).direction === 'rtl' ? -1 : 1;
  const keys: Readonly<Record<string, number>> = {
    ArrowRight: index + step,
    ArrowLeft: index - step,
    Home: 0,
    End: -1,
  };
  const destination = keys[key];
  const tab = destination === undefined ? undefined : all.at(destination % all.length);
  if (!tab) return;
  event.preventDefault();
  tab.focus({ preventScroll: true });
  tab.click();
}
