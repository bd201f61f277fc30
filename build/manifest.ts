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
/** In the order in which the documentation lists them. */
const ELEMENTS = ['VersusComparison', 'VersusTable', 'VersusCriteria', 'VersusCode'];
const EVENTS = ['VersusLoadEvent', 'VersusErrorEvent', 'VersusChangeEvent', 'VersusChangedEvent'];

/**
 * The custom elements manifest: the public API of the elements and their events, and where to find
 * it in the package. The analyzer's own also lists private members, and those marked as internal.
 */
export async function createManifest(): Promise<Package> {
  const declarations = (await analyze()).modules.flatMap((module) => module.declarations ?? []);
  const find = (wanted: string): CustomElementDeclaration => {
    const found = declarations.filter(isClass).find(({ name }) => name === wanted);
    if (!found) {
      throw new Error(
        `The analyzer has not found ${wanted}. Check the globs in build/custom-elements-manifest.config.js.`,
      );
    }
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
    // The analyzer only takes a path relative to the project.
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

/** To the analyzer, which doesn't see their tags defined, elements are just classes. */
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

/** An attribute is a string or missing, so its type mentions neither `null` nor `undefined`. */
function publicAttribute({ inheritedFrom: _, type, ...attribute }: Attribute): Attribute {
  const text = type?.text.replaceAll(/ \| (null|undefined)\b/g, '');
  return text ? { ...attribute, type: { text } } : attribute;
}

function publicEvent(event: CustomElementDeclaration): Declaration {
  return {
    ...event,
    superclass: { name: 'Event', package: 'global:' },
    // The analyzer mistakes the constructor's assignments for defaults.
    members: fieldsOf(event).map(({ default: _, ...field }) => field),
  };
}

/** Leaves out where fields are inherited from, as the package doesn't export those classes. */
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
