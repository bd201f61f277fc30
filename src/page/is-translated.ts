/**
 * Whether the page has been translated: Chrome, Edge and Google Translate replace text nodes with
 * `font` elements, in shadow roots too.
 */
export function isTranslated(root: ParentNode): boolean {
  return root.querySelector(':is(font)') !== null;
}
