import { fixture, html } from '@open-wc/testing';
import type { Comparison, VersusComparison } from 'versus-elements';
import { framesOf } from './rendered.js';

/** A source, a judgement, no data, a tab with a sample, and what the verdict says. */
export const drinks: Comparison = {
  id: 'drinks',
  lang: 'en',
  title: 'Tea vs Coffee',
  question: 'Which one?',
  alternatives: [
    { id: 'tea', name: 'Tea', advantages: [{ text: 'Cheap', opinion: true }] },
    { id: 'coffee', name: 'Coffee', homepage: 'https://example.org/' },
  ],
  criteria: [
    {
      id: 'caffeine',
      label: 'Caffeine',
      better: 'higher',
      values: {
        tea: {
          value: 40,
          unit: 'mg',
          source: { title: 'A book', url: 'https://example.org/book' },
        },
        coffee: 95,
      },
      details: { tea: 'A little.', coffee: 'A lot.' },
    },
    { id: 'taste', label: 'Taste', details: { tea: 'Mild.' } },
    { id: 'hot', label: 'Hot', values: { tea: true, coffee: true } },
    { id: 'milk', label: 'With milk', values: { tea: false } },
  ],
  samples: [
    {
      id: 'brew',
      label: 'Brew it',
      criterion: 'caffeine',
      code: {
        tea: { files: [{ name: 'tea.sh', language: 'bash', code: 'brew tea' }] },
        coffee: { files: [{ name: 'coffee.sh', language: 'bash', code: 'brew coffee' }] },
      },
    },
  ],
  verdict: { summary: 'Both.', choose: { tea: ['you have time'] } },
};

/** On the page, laid out. */
export async function showDrinks(
  properties: Partial<VersusComparison> = {},
): Promise<VersusComparison> {
  const element = await fixture<VersusComparison>(html`<versus-comparison></versus-comparison>`);
  Object.assign(element, { comparison: drinks }, properties);
  await element.updateComplete;
  await framesOf();
  return element;
}
