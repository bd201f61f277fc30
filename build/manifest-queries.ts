import type {
  ClassDeclaration,
  CustomElementDeclaration,
  Declaration,
  Package,
} from 'custom-elements-manifest/schema';

export type TagDeclaration = CustomElementDeclaration & { readonly tagName: string };

export function elementsOf(manifest: Package): TagDeclaration[] {
  return declarationsOf(manifest).filter(
    (declaration): declaration is TagDeclaration => 'tagName' in declaration,
  );
}

export function classCalled(name: string, manifest: Package): ClassDeclaration | undefined {
  return declarationsOf(manifest)
    .filter((declaration) => declaration.kind === 'class')
    .find((declaration) => declaration.name === name);
}

function declarationsOf({ modules }: Package): Declaration[] {
  return modules.flatMap(({ declarations = [] }) => declarations);
}
