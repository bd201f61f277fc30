import { expect } from '@open-wc/testing';
import { expectAccessible } from './accessible.js';
import { accessibilityTree, engine, roles } from './page.js';

/**
 * What engines don't tell alike, and so is not compared: texts and markers, the parts that a table
 * or a `details` is made of, and captions (Chromium has a name of its own for that of a figure).
 */
const leftOut = new Set([
  'generic',
  'text',
  'ListMarker',
  'DisclosureTriangle',
  'rowgroup',
  'caption',
  'Figcaption',
]);

/** Their names come from their content, which each engine puts together in its own way. */
const withoutName = new Set([
  'row',
  'cell',
  'listitem',
  'figure',
  // WebKit names no header of a table: its screen readers read the content.
  ...(engine === 'webkit' ? ['columnheader', 'rowheader'] : []),
]);

/** Of lines such as `tab "Tea" selected=true`: the role, and the name in quotes; no states. */
function comparable(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const [told = '', role = ''] = /^(\w+)(?: "(?:\\.|[^"\\])*")?/.exec(line.trimStart()) ?? [];
    // A text has a name alone in Firefox.
    if (!role || leftOut.has(role)) return [];
    return [withoutName.has(role) ? role : told];
  });
}

/** WebKit takes the empty corner above the row headers for one more column header. */
function withCorner(tree: string): string {
  return engine === 'webkit' ? tree.replaceAll('row\ncolumnheader\n', 'row\ncell\n') : tree;
}

/** The role and the name of an element and of all below it, as far as all engines tell them alike. */
export async function rolesOf(element: Element): Promise<string[]> {
  const tree = engine === 'chromium' ? await accessibilityTree(element) : await roles(element);
  return comparable(withCorner(tree).split('\n'));
}

/** How many there are of each role. */
export async function countRoles(element: Element): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const line of await rolesOf(element)) {
    const [role = ''] = line.split(' ');
    counts[role] = (counts[role] ?? 0) + 1;
  }
  return counts;
}

/** Compares what a screen reader is given with what is expected, one node a line. */
export async function expectTree(element: Element, expected: string): Promise<void> {
  const lines = expected.split('\n').filter((line) => line.trim());
  if (engine === 'chromium') {
    const indent = Math.min(...lines.map((line) => line.search(/\S/)));
    const tree = await accessibilityTree(element);
    expect(tree.split('\n').map((line) => line.trimEnd())).to.deep.equal(
      expected ? lines.map((line) => line.slice(indent)) : [''],
    );
  } else {
    expect(await rolesOf(element)).to.deep.equal(comparable(lines));
  }
  await expectAccessible(element);
}
