import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import type {
  Attribute,
  ClassField,
  CssCustomProperty,
  CustomElementDeclaration,
  Declaration,
  Export,
  Package,
} from 'custom-elements-manifest/schema';
import type { TagDeclaration } from './manifest-queries.js';

const MODULE = 'dist/versus-elements.js';
/** In the order in which documents list them. */
const ELEMENTS = ['VersusComparison', 'VersusTable', 'VersusCriteria', 'VersusCode'];
const EVENTS = ['VersusLoadEvent', 'VersusErrorEvent', 'VersusChangeEvent', 'VersusChangedEvent'];

/**
 * The custom elements manifest: what is public of the elements and their events, and where it is
 * in the package. The analyzer lists what is private, or for the other elements alone, as well.
 */
export async function createManifest(): Promise<Package> {
  const declarations = (await analyze()).modules.flatMap((module) => module.declarations ?? []);
  const find = (wanted: string): CustomElementDeclaration => {
    const found = declarations.filter(isClass).find(({ name }) => name === wanted);
    if (!found) throw new Error(`The analyzer has not found ${wanted}.`);
    return found;
  };
  const elements = ELEMENTS.map((name) => publicElement(find(name)));
  const events = EVENTS.map((name) => publicEvent(find(name)));
  const declarationOf = (name: string) => ({ name, module: MODULE });
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations: [...elements, ...events],
        exports: [
          ...[...ELEMENTS, ...EVENTS].map((name): Export => {
            return { kind: 'js', name, declaration: declarationOf(name) };
          }),
          ...elements.map(({ name, tagName }): Export => {
            const kind = 'custom-element-definition';
            return { kind, name: tagName, declaration: declarationOf(name) };
          }),
        ],
      },
    ],
  };
}

async function analyze(): Promise<Package> {
  const folder = await mkdtemp(join(tmpdir(), 'versus-elements-manifest-'));
  try {
    // The analyzer takes the folder as seen from the project's.
    const outdir = relative(process.cwd(), folder).split(sep).join('/');
    const config = 'build/custom-elements-manifest.config.js';
    const options = ['analyze', '--config', config, '--outdir', outdir, '--quiet'];
    const program = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
    await promisify(execFile)(process.execPath, [program, ...options]);
    return JSON.parse(await readFile(join(folder, 'custom-elements.json'), 'utf8')) as Package;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The analyzer tells no element from another class before it knows of a tag. */
function isClass(declaration: Declaration): declaration is CustomElementDeclaration {
  return declaration.kind === 'class';
}

function publicElement(element: CustomElementDeclaration): TagDeclaration {
  const attributes = element.attributes ?? [];
  const names = ['comparison', ...attributes.map(({ fieldName }) => fieldName)];
  return {
    ...element,
    customElement: true,
    tagName: element.name.replaceAll(/\B[A-Z]/g, '-$&').toLowerCase(),
    superclass: { name: 'HTMLElement', package: 'global:' },
    members: fieldsOf(element).filter(({ name }) => names.includes(name)),
    attributes: attributes.map(publicAttribute),
    cssProperties: withoutOrigin(element.cssProperties),
  };
}

/** In markup there is a text or nothing, but no `null` and no `undefined`. */
function publicAttribute({ inheritedFrom: _, type, ...attribute }: Attribute): Attribute {
  const text = type?.text.replaceAll(/ \| (null|undefined)\b/g, '');
  return text ? { ...attribute, type: { text } } : attribute;
}

function publicEvent(event: CustomElementDeclaration): Declaration {
  return {
    ...event,
    superclass: { name: 'Event', package: 'global:' },
    // What the analyzer takes for a default is what the constructor is given.
    members: fieldsOf(event).map(({ default: _, ...field }) => field),
  };
}

/** The class that they are inherited from is not part of the package. */
function fieldsOf({ members = [] }: CustomElementDeclaration): ClassField[] {
  return members
    .filter((member) => member.kind === 'field')
    .filter(({ privacy = 'public' }) => privacy === 'public')
    .map(({ inheritedFrom: _, ...field }) => field);
}

function withoutOrigin(properties: CssCustomProperty[] = []): CssCustomProperty[] {
  return properties.map(
    ({ inheritedFrom: _, ...property }: CssCustomProperty & { inheritedFrom?: unknown }) =>
      property,
  );
}
