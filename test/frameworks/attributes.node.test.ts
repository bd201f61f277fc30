import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema';
import ts from 'typescript';
import { elementsOf } from '../../build/manifest-queries.js';

const PATH = 'src/frameworks/attributes.ts';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Package;
const elements = elementsOf(manifest);

const program = ts.createProgram([PATH], { strict: true, noEmit: true, types: [] });
const checker = program.getTypeChecker();
const source = program.getSourceFile(PATH);

/** The members of an interface in the file, each with the members of its own type. */
function membersOf(name: string): Map<string, string[]> {
  const declaration = source?.statements
    .filter((statement) => ts.isInterfaceDeclaration(statement))
    .find((statement) => statement.name.text === name);
  assert.ok(declaration, `${PATH} has no interface ${name}`);
  return new Map(
    checker
      .getTypeAtLocation(declaration)
      .getProperties()
      .map((member) => [
        member.name,
        checker
          .getTypeOfSymbol(member)
          .getProperties()
          .map((property) => property.name)
          .toSorted(),
      ]),
  );
}

describe('the types for frameworks', () => {
  for (const { tagName, attributes = [] } of elements) {
    it(`have exactly the attributes of <${tagName}>`, () => {
      const names = attributes.map(({ name }) => name).toSorted();
      assert.deepEqual(membersOf('TagAttributes').get(tagName), names);
    });
  }

  it('have the tags', () => {
    const tags = elements.map(({ tagName }) => tagName).toSorted();
    assert.deepEqual([...membersOf('TagAttributes').keys()].toSorted(), tags);
  });

  it('have the events', () => {
    const names = elements.flatMap(({ events = [] }) => events.map(({ name }) => name));
    assert.deepEqual([...membersOf('TagEvents').keys()].toSorted(), [...new Set(names)].toSorted());
  });
});
