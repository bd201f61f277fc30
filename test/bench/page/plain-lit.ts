import { html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { own } from '../../../src/dataset/own.js';
import type {
  Alternative,
  Claim,
  Comparison,
  Criterion,
  Sample,
} from '../../../src/dataset/types.js';
import { splitParagraphs } from '../../../src/text/markup.js';

/** The style sheet, put in when this is bundled. */
declare const STYLES: string;

/**
 * What one writes with Lit to show a small comparison: no language, no links, no evidence, no
 * markup in texts, no check of the data, no colours of code.
 */
class PlainComparison extends LitElement {
  static override properties = { criterion: { state: true }, alternative: { state: true } };
  static override styles = unsafeCSS(STYLES);

  declare criterion: string | undefined;
  declare alternative: string | undefined;
  readonly #comparison = JSON.parse(this.querySelector('script')?.textContent ?? '') as Comparison;

  protected override render(): TemplateResult {
    const { title, alternatives, criteria, samples = [] } = this.#comparison;
    const tabs = criteria.filter(({ details }) => details);
    const rows = criteria.filter(({ values }) => values);
    return html`<div class="versus versus-comparison">
      <div class="root">
        <section class="header">
          <h2 part="heading level-2 title">${title}</h2>
          <div class="about note">
            <ul class="section-links">
              <li><a href="#criteria">In detail</a></li>
              <li><a href="#code">In code</a></li>
            </ul>
          </div>
        </section>
        <section class="table">
          <div class="versus versus-table">${this.#table(title, alternatives, rows)}</div>
        </section>
        <section class="criteria" id="criteria">
          <h3 part="heading level-3">In detail</h3>
          <div class="versus versus-criteria">${this.#criteria(alternatives, tabs)}</div>
        </section>
        <section class="code" id="code">
          <h3 part="heading level-3">In code</h3>
          <div class="versus versus-code">
            ${samples.map((sample) => this.#sample(sample, alternatives))}
          </div>
        </section>
      </div>
    </div>`;
  }

  #table(
    title: string,
    alternatives: readonly Alternative[],
    rows: readonly Criterion[],
  ): TemplateResult {
    return html`<div class="container">
      <div class="scroller" data-header="sticky">
        <table part="table">
          <caption>
            <span class="visually-hidden">${title}</span>
          </caption>
          <thead>
            <tr>
              <td></td>
              ${alternatives.map(({ name }) => html`<th scope="col"><bdi>${name}</bdi></th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ label, values }) =>
                html`<tr>
                  <th scope="row"><bdi>${label}</bdi></th>
                  ${alternatives.map(({ id, name }) => html`<td data-name=${name}><bdi>${own(values, id)}</bdi></td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>`;
  }

  #criteria(alternatives: readonly Alternative[], tabs: readonly Criterion[]): TemplateResult {
    return tabsView(
      'criterion',
      tabs,
      this.criterion ?? tabs[0]?.id,
      (id) => (this.criterion = id),
      ({ label, details }) =>
        html`<p class="print-only">${label}</p>
          <div class="columns">
            ${alternatives.map(
              ({ id, name }) =>
                html`<section>
                  <h4 part="heading level-4">${name}</h4>
                  ${paragraphsOf(own(details, id))}
                </section>`,
            )}
          </div>`,
    );
  }

  #sample({ label, code }: Sample, alternatives: readonly Alternative[]): TemplateResult {
    const tabs = alternatives.map((alternative) => ({ ...alternative, label: alternative.name }));
    return html`<details class="sample" open>
      <summary><h4 part="heading level-4">${label}</h4></summary>
      ${tabsView(
        'sample',
        tabs,
        this.alternative ?? tabs[0]?.id,
        (id) => (this.alternative = id),
        ({ id, name }) =>
          html`<p class="print-only">${name}</p>
            ${own(code, id)?.files?.map(
              (file) =>
                html`<figure>
                  <figcaption class="note">
                    <span>${file.name}</span><button type="button" part="copy">Copy</button>
                  </figcaption>
                  <pre part="code"><code>${file.code}</code></pre>
                </figure>`,
            )}`,
      )}
    </details>`;
  }
}

function paragraphsOf(claim: Claim | undefined): TemplateResult[] {
  const text = typeof claim === 'string' ? claim : (claim?.text ?? '');
  return splitParagraphs(text).map((paragraph) => html`<p>${paragraph}</p>`);
}

interface PlainTab {
  readonly id: string;
  readonly label: string;
}

function tabsView<Tab extends PlainTab>(
  prefix: string,
  tabs: readonly Tab[],
  selected: string | undefined,
  onSelect: (id: string) => void,
  panel: (tab: Tab) => TemplateResult,
): TemplateResult {
  return html`<div class="tablist" part="tablist" role="tablist">
      ${tabs.map(
        ({ id, label }) =>
          html`<button
            type="button"
            role="tab"
            id=${`${prefix}-${id}`}
            part=${id === selected ? 'tab tab-selected' : 'tab'}
            aria-controls=${`${prefix}-${id}-panel`}
            aria-selected=${id === selected}
            tabindex=${id === selected ? 0 : -1}
            data-label=${label}
            @click=${() => {
              onSelect(id);
            }}
          >
            ${label}
          </button>`,
      )}
    </div>
    ${tabs.map(
      (tab) =>
        html`<div hidden=${tab.id === selected ? nothing : 'until-found'}>
          <div
            id=${`${prefix}-${tab.id}-panel`}
            part="panel"
            role="tabpanel"
            aria-labelledby=${`${prefix}-${tab.id}`}
            tabindex="0"
          >
            ${panel(tab)}
          </div>
        </div>`,
    )}`;
}

customElements.define('plain-comparison', PlainComparison);
