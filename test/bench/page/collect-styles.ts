import { findAll } from './flat-tree.js';

/** The style sheets of an element and of those inside it, for markup without shadow roots. */
export function collectStyles(element: Element): string {
  const sheets = new Map<CSSStyleSheet, Set<string>>();
  const hosts = [element, ...findAll('*', element.shadowRoot ?? element)];
  for (const { localName, shadowRoot } of hosts) {
    for (const sheet of shadowRoot?.adoptedStyleSheets ?? []) {
      sheets.set(sheet, (sheets.get(sheet) ?? new Set()).add(localName));
    }
  }
  const most = Math.max(...[...sheets.values()].map((users) => users.size));
  return [...sheets]
    .map(([sheet, users]) => scope(sheet, users.size === most ? ['versus'] : [...users]))
    .join('\n');
}

/** The rules of a sheet, for what stands inside elements of some classes. */
function scope(sheet: CSSStyleSheet, classes: readonly string[]): string {
  const rules = [...sheet.cssRules];
  const isGlobal = (rule: CSSRule) => rule instanceof CSSKeyframesRule;
  const selector = classes.map((name) => `.${name}`).join(', ');
  return [
    ...rules.filter(isGlobal).map(({ cssText }) => cssText),
    `${selector} {`,
    ...rules.filter((rule) => !isGlobal(rule)).map(({ cssText }) => withoutShadow(cssText)),
    '}',
  ].join('\n');
}

function withoutShadow(rule: string): string {
  return rule
    .replaceAll(/:host\(((?:[^()]|\([^()]*\))*)\)/g, '&$1')
    .replaceAll(':host', '&')
    .replaceAll(/::highlight\(versus-(\w+)\)/g, '.token-$1');
}
