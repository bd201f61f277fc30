/** Built together with the module's sources: uses whatever its elements could use of Lit. */
import '../../../src/index.js';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  svg,
  type TemplateResult,
} from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';

/** Has no styles of its own. */
class LitProbe extends LitElement {
  static override properties: PropertyDeclarations = {
    level: { type: Number, reflect: true },
    options: { type: Object },
    isOn: { attribute: 'on', type: Boolean },
  };

  declare level: number;
  declare options: object;
  declare isOn: boolean;
  readonly calls: string[] = [];
  readonly #node = document.createElement('hr');
  readonly #listener = {
    handleEvent: ({ type }: Event): void => {
      this.calls.push(`object ${type}`);
    },
  };

  constructor() {
    super();
    this.level = 1;
    this.options = {};
    this.isOn = false;
  }

  protected override firstUpdated(): void {
    this.calls.push('firstUpdated');
  }

  readonly #onClick = (): void => {
    this.calls.push('click');
  };

  protected override render(): TemplateResult {
    const { level, isOn } = this;
    return html`
      <div id="class-map"><i class=${classMap({ a: true, b: isOn })}></i></div>
      <div id="guard">${guard([level], () => html`<i>${level}</i>`)}</div>
      <div id="if-defined"><i title=${ifDefined(isOn ? 'on' : undefined)}></i></div>
      <div id="repeat">
        ${repeat(
          isOn ? ['b', 'a'] : ['a', 'b'],
          (key) => key,
          (key) => html`<i>${key}</i>`,
        )}
      </div>
      <div id="svg"><svg>${svg`<circle r=${level}></circle>`}</svg></div>
      <div id="mixed-attribute"><i title="a-${level}"></i></div>
      <div id="two-expressions"><i title="${level}-${isOn}">q</i></div>
      <div id="text-area"><textarea .defaultValue=${String(level)}></textarea></div>
      <div id="boolean-attribute"><i ?hidden=${isOn}></i></div>
      <div id="node">${this.#node}</div>
      <div id="iterable">${new Set([level, 2])}</div>
      <div id="nested">${[html`<i>${level}</i>`, [level]]}</div>
      <div id="null">${null}${undefined}${nothing}</div>
      <div id="comment"><!-- ${level} --></div>
      <button id="listener" @click=${isOn ? this.#onClick : nothing}></button>
      <button id="listener-object" @click=${this.#listener}></button>
    `;
  }
}

customElements.define('lit-probe', LitProbe);
