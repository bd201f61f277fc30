import tea from './tea-vs-coffee.json' with { type: 'json' };
import { defineComparison, VersusTable, type Comparison } from 'versus-elements';
import { VersusCode } from 'versus-elements/elements';
import { VersusCriteria } from 'versus-elements/without-data';

const comparison: Comparison = defineComparison(tea);
const element = document.createElement('versus-comparison');
element.comparison = tea;
element.comparison = comparison;
element.comparison = null;
element.criterion = 'caffeine';
element.theme = 'dark';
element.id = `${element.criterion ?? ''} ${element.updateComplete.toString()}`;
document.addEventListener('versus-load', (event) => event.comparison.title.trim());
element.addEventListener('versus-changed', ({ kind, id, previous }) => [kind, id, previous]);
window.addEventListener('versus-error', ({ code, path }) => code === 'schema' && path);
class Extended extends VersusTable {}
customElements.define('own-table', Extended);
export const classes = [VersusCode, VersusCriteria, Extended];

defineComparison({
  id: 'tea-vs-coffee',
  title: 'Tea vs coffee',
  alternatives: [
    { id: 'tea', name: 'Tea' },
    { id: 'coffee', name: 'Coffee' },
  ],
  criteria: [{ id: 'caffeine', label: 'Caffeine', better: 'higher', values: { tea: 47 } }],
});

// @ts-expect-error A comparison is an object.
element.comparison = 5;
// @ts-expect-error A dataset has a title.
element.comparison = { id: 'tea', alternatives: [], criteria: [] };
// @ts-expect-error There is no such field.
defineComparison({ ...tea, titel: 'Tea' });
// @ts-expect-error There is no such scheme.
element.theme = 'drak';
// @ts-expect-error There is no such property.
element.headinglevel = 3;
// @ts-expect-error A level is a number.
element.headingLevel = '3';
// @ts-expect-error The event has no such field.
document.addEventListener('versus-changed', (event) => event.kindd);
// @ts-expect-error There is no such kind.
document.addEventListener('versus-changed', (event) => event.kind === 'tab');
// @ts-expect-error What is for the elements among each other is not public.
element.inherited = undefined;
// @ts-expect-error Neither is what they have of Lit.
element.requestUpdate();
