import ts from 'typescript';

/** What the elements' base class extends, and pages see as `HTMLElement`. */
const BASE = 'PortableElement';

/**
 * Reduces an element's declaration to its public API: the reactive properties that aren't internal.
 * Pages mustn't rely on what it inherits from Lit, or has for the other elements only.
 */
export const keepPublicApi: ts.TransformerFactory<ts.SourceFile | ts.Bundle> = (context) => {
  const { factory } = context;

  const visit = (node: ts.Node): ts.Node => {
    if (!ts.isClassDeclaration(node)) return ts.visitEachChild(node, visit, context);
    const source = ts.getOriginalNode(node, ts.isClassDeclaration);
    const properties = reactivePropertiesOf(source);
    if (!properties) return node;
    const members = node.members.filter(({ name }) => {
      return name && ts.isIdentifier(name) && properties.includes(name.text);
    });
    const isBase = baseOf(node) === BASE;
    return factory.updateClassDeclaration(
      node,
      node.modifiers,
      node.name,
      node.typeParameters,
      isBase ? [extendsHtmlElement(factory)] : node.heritageClauses,
      isBase ? [...members, updateComplete(factory)] : members,
    );
  };
  return (file) => ts.visitEachChild(file, visit, context);
};

function baseOf(node: ts.ClassDeclaration): string | undefined {
  return node.heritageClauses
    ?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0]?.expression.getText();
}

/** The keys of an element's `static properties`. */
function reactivePropertiesOf(source: ts.ClassDeclaration): string[] | undefined {
  const declaration = source.members.find(
    (member): member is ts.PropertyDeclaration =>
      ts.isPropertyDeclaration(member) && member.name.getText() === 'properties',
  );
  const value = declaration?.initializer;
  if (!value || !ts.isObjectLiteralExpression(value)) return undefined;
  return value.properties.map(({ name }) => name?.getText() ?? '');
}

function extendsHtmlElement(factory: ts.NodeFactory): ts.HeritageClause {
  const base = factory.createIdentifier('HTMLElement');
  return factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [
    factory.createExpressionWithTypeArguments(base, undefined),
  ]);
}

/** The only member of Lit that is part of the public API. */
function updateComplete(factory: ts.NodeFactory): ts.PropertyDeclaration {
  const type = factory.createTypeReferenceNode('Promise', [
    factory.createKeywordTypeNode(ts.SyntaxKind.BooleanKeyword),
  ]);
  const member = factory.createPropertyDeclaration(
    [factory.createModifier(ts.SyntaxKind.ReadonlyKeyword)],
    'updateComplete',
    undefined,
    type,
    undefined,
  );
  return ts.addSyntheticLeadingComment(
    member,
    ts.SyntaxKind.MultiLineCommentTrivia,
    '* Resolves when the last change has been rendered. ',
    true,
  );
}
