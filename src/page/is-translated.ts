/**
 * Whether a translator has been at work: those of Chrome, Edge and Google put `font` elements in
 * the place of text nodes, in shadow roots too.
 */
export function isTranslated(root: ParentNode): boolean {
  return root.querySelector(':is(font)') !== null;
}
