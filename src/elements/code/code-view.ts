import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { own } from '../../dataset/own.js';
import type { Alternative, Sample, SampleFile, SampleRun } from '../../dataset/types.js';
import { hasClaim } from '../../dataset/values.js';
import { markGroup } from '../../evidence/mark-group-view.js';
import { codeClaims } from '../../evidence/model.js';
import { proseView } from '../../evidence/prose-view.js';
import { sourceListView } from '../../evidence/source-list-view.js';
import { formatDate, formatVersions } from '../../localization/format.js';
import { fill } from '../../localization/words.js';
import { isServer } from '../../page/is-server.js';
import { isElement } from '../../page/node-kind.js';
import { type TabsOptions, tabsView } from '../../tabs/tabs-view.js';
import { codeText } from '../../text/code-text.js';
import { headingView } from '../../text/heading-view.js';
import { toPlainText } from '../../text/markup.js';
import { labelText, phrase } from '../../text/text-view.js';
import type { Context } from '../context.js';
import type { CopyController } from './copy-controller.js';

/** Missing on pages that aren't served over https. */
const hasClipboard = isServer || 'clipboard' in navigator;

export interface CodeOptions extends Pick<TabsOptions, 'selected' | 'onSelect' | 'onReveal'> {
  readonly copy: CopyController;
}

export function codeView(context: Context, options: CodeOptions): TemplateResult | undefined {
  const { samples = [] } = context.comparison;
  if (!samples.length) return undefined;
  return html`${samples.map((sample, index) => sampleView(sample, index, context, options))}
  ${sourceListView(codeClaims, context)}`;
}

function sampleView(
  sample: Sample,
  index: number,
  context: Context,
  options: CodeOptions,
): TemplateResult {
  const { comparison, headingLevel } = context;
  const { id, label, description } = sample;
  const name = toPlainText(label);
  return html`<details data-link=${id} class="sample" ?open=${index === 0}>
    <summary>${headingView(headingLevel, labelText(label))}</summary>
    ${hasClaim(description) ? markGroup(proseView(description, { label: name }, context), id) : nothing}
    ${tabsView({
      ...options,
      name,
      prefix: `sample-${index}`,
      tabs: comparison.alternatives.map((alternative) => ({
        id: alternative.id,
        link: `${id}/${alternative.id}`,
        label: alternative.name,
        panel: guard([context, options.copy.notice], () =>
          side(sample, alternative, context, options),
        ),
      })),
    })}
  </details>`;
}

function side(
  sample: Sample,
  alternative: Alternative,
  context: Context,
  { copy }: CodeOptions,
): TemplateResult {
  const { words } = context;
  const { description, files = [], ran } = own(sample.code, alternative.id) ?? {};
  return html`
    <p class="print-only">${labelText(alternative.name)}</p>
    ${
      hasClaim(description)
        ? markGroup(
            proseView(description, { label: toPlainText(sample.label), alternative }, context),
            `${sample.id}/${alternative.id}`,
          )
        : nothing
    }
    ${
      files.length
        ? files.map((file) => fileView(file, alternative, context, copy))
        : html`<p class="status none">${words.noData}</p>`
    }
    ${ran && html`<p class="note" dir="auto">${runText(ran, context)}</p>`}
  `;
}

function runText({ on, asOf }: SampleRun, { locale, words }: Context): unknown {
  return phrase(words.ranOn, { versions: formatVersions(on), date: formatDate(asOf, locale) });
}

function fileView(
  file: SampleFile,
  alternative: Alternative,
  { words }: Context,
  copy: CopyController,
): TemplateResult {
  const { name, language, code } = file;
  const owner = toPlainText(alternative.name);
  const source = typeof code === 'string' ? code : code.join('\n');
  const outcome = copy.notice?.text === file ? copy.notice.outcome : undefined;
  const onCopy = ({ currentTarget }: Event) => {
    const element =
      isElement(currentTarget) && currentTarget.closest('figure')?.querySelector('code');
    if (element) void copy.copy(file, element);
  };
  return html`<figure>
    <figcaption class="note" dir="ltr">
      <span translate="no">${name}</span>
      <span role="status" dir="auto"
        >${
          // A new text node for each: page translation may have removed the last one.
          keyed(outcome, outcome && words[outcome])
        }</span
      >
      <button
        type="button"
        part="copy"
        ?hidden=${!hasClipboard}
        aria-label=${fill(words.copyCode, { alternative: owner, file: name })}
        @click=${onCopy}
      >
        ${words.copy}
      </button>
    </figcaption>
    <pre
      part="code"
      dir="ltr"
      translate="no"
      data-scroller=${`${owner}: ${name} (${language})`}
    ><code data-language=${language}>${codeText(source)}</code></pre>
  </figure>`;
}
