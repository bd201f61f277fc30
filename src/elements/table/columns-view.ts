import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Alternative } from '../../dataset/types.js';
import { formatNumber } from '../../localization/format.js';
import { fill } from '../../localization/words.js';
import { isElement } from '../../page/node-kind.js';
import type { PopoverController } from '../../page/popover-controller.js';
import { labelText } from '../../text/text-view.js';
import type { Context } from '../context.js';
import { MIN_COLUMNS } from './columns.js';

export interface ColumnsOptions {
  /** The alternatives that are shown. */
  readonly columns: readonly Alternative[];
  readonly columnsPopover: PopoverController;
  /** Called when the reader ticks or unticks an alternative. */
  readonly onColumn: (id: string, isShown: boolean, control: Element) => void;
}

/** The button that says how many alternatives are shown, and opens the list of all. */
export function columnsButton(
  { comparison, locale, words }: Context,
  { columns, columnsPopover }: ColumnsOptions,
): TemplateResult {
  const all = comparison.alternatives.length;
  const counts = { shown: formatNumber(columns.length, locale), all: formatNumber(all, locale) };
  return html`<button
    type="button"
    class="button note"
    popovertarget="columns"
    aria-haspopup="dialog"
    dir="auto"
    @click=${columnsPopover.onControl}
  >
    ${fill(words.columnsShown(all), counts)}
  </button>`;
}

/** The list of all alternatives. Checkboxes that may not be unticked are disabled. */
export function columnsList(
  { comparison, words }: Context,
  { columns, columnsPopover, onColumn }: ColumnsOptions,
): TemplateResult {
  const isLast = columns.length <= MIN_COLUMNS;
  return html`<div
    id="columns"
    class="popover"
    popover
    role="dialog"
    tabindex="-1"
    aria-label=${words.columns}
    @beforetoggle=${columnsPopover.onToggle}
  >
    <ul>
      ${comparison.alternatives.map((alternative) => {
        const isShown = columns.includes(alternative);
        return html`<li>
          <label>
            <input
              type="checkbox"
              .checked=${live(isShown)}
              ?disabled=${isShown && isLast}
              @change=${({ currentTarget }: Event) => {
                if (isElement(currentTarget)) onColumn(alternative.id, !isShown, currentTarget);
              }}
            />
            <bdi>${labelText(alternative.name)}</bdi>
          </label>
        </li>`;
      })}
    </ul>
  </div>`;
}
