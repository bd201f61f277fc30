/**
 * Marks an element that has rendered far below the window with the custom state `far`, so that the
 * browser neither lays it out nor paints it until it comes near, is found by find-in-page or gets
 * the focus: a page with a hundred small comparisons is at rest in a third of the time. Then the
 * mark goes, since what is left out is also contained, and focus rings at its edge would be clipped.
 */
export function layOutWhenNear(element: Element, states: CustomStateSet): void {
  const onChange = (event: Event) => {
    if (!('skipped' in event) || event.skipped) return;
    states.delete('far');
    element.removeEventListener('contentvisibilityautostatechange', onChange);
  };
  states.add('far');
  element.addEventListener('contentvisibilityautostatechange', onChange);
}
