import { adoptStyles, type CSSResultOrNative, supportsAdoptingStyleSheets } from 'lit';
import { viewOf } from './view-of.js';

/**
 * A constructed style sheet belongs to the document that it was made in, so each document has its
 * own.
 */
const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Adopts styles in a shadow root, whichever document it is in. */
export function adoptStylesIn(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  if (ownerDocument === document || !supportsAdoptingStyleSheets) adoptStyles(root, [...styles]);
  else if (ownerDocument.defaultView) {
    root.adoptedStyleSheets = styles.map((style) => sheetIn(ownerDocument, style));
  }
}

function sheetIn(ownerDocument: Document, style: CSSResultOrNative): CSSStyleSheet {
  const known = sheets.get(ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheets.set(ownerDocument, known);
  let sheet = known.get(style);
  if (!sheet) {
    sheet = new (viewOf(ownerDocument.documentElement).CSSStyleSheet)();
    // The elements' styles are all made by `css`, so they have a text.
    sheet.replaceSync('cssText' in style ? String(style) : '');
    known.set(style, sheet);
  }
  return sheet;
}
