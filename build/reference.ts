import type { Package } from 'custom-elements-manifest/schema';
import { classCalled, elementsOf, type TagDeclaration } from './manifest-queries.js';

interface Described {
  readonly name: string;
  readonly description?: string | undefined;
  readonly default?: string | undefined;
}

/** An item, and the tags of the elements that have it. */
interface Shared<Item> {
  readonly item: Item;
  readonly tags: readonly string[];
}

/** The README's tables that are generated from the manifest, by their names there. */
export function referenceTables(manifest: Package): Readonly<Record<string, string>> {
  const elements = elementsOf(manifest);
  const on = (tags: readonly string[]): string =>
    tags.length === elements.length
      ? 'all'
      : tags.map((tag) => tag.replace('versus-', '')).join(', ');
  const described = (items: readonly Shared<Described>[]): string[][] =>
    items.map(({ item, tags }) => [
      code(item.name),
      on(tags),
      sentence(item.description),
      item.default ?? '',
    ]);
  return {
    attributes: table(
      ['Attribute', 'On', 'Meaning', 'Default'],
      described(collect(elements, ({ attributes }) => attributes)),
    ),
    events: table(
      ['Event', 'On', 'When', 'Fields'],
      collect(elements, ({ events }) => events).map(({ item, tags }) => {
        const { description, members = [] } = classCalled(item.type.text, manifest) ?? {};
        const fields = members.map(({ name }) => code(name)).join(', ');
        return [code(item.name), on(tags), sentence(description), fields];
      }),
    ),
    'custom-properties': table(
      ['Custom property', 'On', 'Meaning', 'Default'],
      described(collect(elements, ({ cssProperties }) => cssProperties)),
    ),
    parts: table(
      ['Part', 'On', 'What it is'],
      described(collect(elements, ({ cssParts }) => cssParts)).map((row) => row.slice(0, 3)),
    ),
    states: table(
      ['State', 'When'],
      collect(elements, ({ cssStates }) => cssStates).map(({ item }) => [
        code(`:state(${item.name})`),
        sentence(item.description),
      ]),
    ),
  };
}

/** Sorts by how many elements have an item. Its description is that of the first one. */
function collect<Item extends { readonly name: string }>(
  elements: readonly TagDeclaration[],
  of: (element: TagDeclaration) => readonly Item[] | undefined,
): Shared<Item>[] {
  const found = new Map<string, { item: Item; tags: string[] }>();
  for (const element of elements) {
    for (const item of of(element) ?? []) {
      const entry = found.get(item.name) ?? { item, tags: [] };
      entry.tags.push(element.tagName);
      found.set(item.name, entry);
    }
  }
  return [...found.values()].sort((a, b) => b.tags.length - a.tags.length);
}

const code = (text: string): string => `\`${text}\``;

/** On one line, and without the full stop, which a table doesn't need. */
function sentence(text = ''): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').replace(/\.$/, '');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
