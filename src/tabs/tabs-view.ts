import { html, nothing, type TemplateResult } from 'lit';
import { isElement } from '../page/node-kind.js';
import { onScroll } from '../page/overflow-controller.js';
import { toPlainText } from '../text/markup.js';
import { labelText } from '../text/text-view.js';

export interface Tab {
  /** The id that the tab stands for. */
  readonly id: string;
  /** The path in a link to the tab. */
  readonly link: string;
  /** May contain inline markup. */
  readonly label: string;
  readonly panel: unknown;
}

export interface TabsOptions {
  /** The accessible name of the tab list. */
  readonly name: string;
  readonly tabs: readonly Tab[];
  readonly selected: string | undefined;
  /** Keeps the elements' ids unique within the shadow root. */
  readonly prefix: string;
  /** Called when the reader activates a tab, the `control`. */
  readonly onSelect: (id: string, control: Element) => void;
  /** Called when find-in-page or a link has revealed a panel. */
  readonly onReveal: (id: string) => void;
}

/**
 * Tabs as in the ARIA Authoring Practices, where selection follows focus. Unselected panels are
 * `hidden="until-found"`: they cost no layout, but find-in-page reaches them. The attribute is on a
 * wrapper, as on the panel itself it would keep it in the tab order and the accessibility tree.
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

/** Left and right follow the visual order, also right to left; up and down scroll the page. */
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
