import type { Attribute, Package } from 'custom-elements-manifest/schema';
import { elementsOf } from './manifest-queries.js';

const REFERENCE = 'https://github.com/versus-elements/versus-elements#readme';

/**
 * What editors read in order to complete and explain the tags: custom data for VS Code
 * (`html.customData`, `css.customData`), and web types for JetBrains IDEs.
 */
export function editorData(
  manifest: Package,
  { name, version }: { readonly name: string; readonly version: string },
): Readonly<Record<string, object>> {
  const elements = elementsOf(manifest);
  const cssProperties = elements.flatMap(({ cssProperties: own = [] }) => own);
  const cssParts = elements.flatMap(({ cssParts: own = [] }) => own);
  return {
    'vscode.html-custom-data.json': {
      version: 1.1,
      tags: elements.map(({ tagName, description, attributes = [] }) => ({
        name: tagName,
        description,
        attributes: attributes.map((attribute) => ({
          name: attribute.name,
          description: withDefault(attribute),
          ...(isBoolean(attribute) ? { valueSet: 'v' } : valuesOf(attribute)),
        })),
        references: [{ name, url: REFERENCE }],
      })),
    },
    'vscode.css-custom-data.json': {
      version: 1.1,
      properties: unique(cssProperties).map((property) => ({
        name: property.name,
        description: withDefault(property),
      })),
      pseudoElements: unique(cssParts).map((part) => ({
        name: `::part(${part.name})`,
        description: part.description,
      })),
    },
    'web-types.json': {
      $schema: 'https://json.schemastore.org/web-types',
      name,
      version,
      'description-markup': 'markdown',
      contributions: {
        html: {
          elements: elements.map((element) => ({
            name: element.tagName,
            description: element.description,
            'doc-url': REFERENCE,
            attributes: (element.attributes ?? []).map((attribute) => ({
              name: attribute.name,
              description: attribute.description,
              default: attribute.default,
              value: isBoolean(attribute)
                ? { kind: 'no-value', required: false }
                : { type: attribute.type?.text },
            })),
            slots: element.slots,
            js: {
              properties: (element.members ?? []).map((member) => ({
                name: member.name,
                description: member.description,
                type: 'type' in member ? member.type.text : undefined,
              })),
              events: (element.events ?? []).map(({ name: type, description }) => ({
                name: type,
                description,
              })),
            },
            css: {
              properties: element.cssProperties,
              parts: element.cssParts,
              'pseudo-classes': (element.cssStates ?? []).map((state) => ({
                name: `state(${state.name})`,
                description: state.description,
              })),
            },
          })),
        },
      },
    },
  };
}

const isBoolean = ({ type }: Attribute): boolean => type?.text === 'boolean';

/** The values of an attribute whose type lists them, such as `'light' | 'dark'`. */
function valuesOf({ type }: Attribute): { values?: { name: string }[] } {
  const words = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, name = '']) => ({ name }));
  return words.length > 0 ? { values: words } : {};
}

function withDefault(item: { description?: string; default?: string }): string {
  const { description = '', default: initial } = item;
  return initial ? `${description} Default: ${initial}.` : description;
}

/** Keeps the first item of each name. */
function unique<Item extends { readonly name: string }>(items: readonly Item[]): Item[] {
  return items.filter(({ name }, index) => items.findIndex((item) => item.name === name) === index);
}
