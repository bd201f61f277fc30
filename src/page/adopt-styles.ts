import { adoptStyles, type CSSResultOrNative, supportsAdoptingStyleSheets } from 'lit';
import { viewOf } from './view-of.js';

/** A style sheet belongs to the document that it was made in: one for each further document. */
const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Gives styles to a shadow root, in whatever document it is. */
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
    // A result of `css` has its text; the element's own styles are nothing else.
    sheet.replaceSync('cssText' in style ? String(style) : '');
    known.set(style, sheet);
  }
  return sheet;
}
