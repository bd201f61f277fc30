const element = document.querySelector('versus-table, versus-comparison');

/**
 * Each height the element has had in a frame, and how far things have been shifted in all since the
 * page was parsed: a busy browser shows half of it before.
 */
window.seen = { heights: [], heightInTask: 0, shift: 0 };

new ResizeObserver(() => window.seen.heights.push(element.offsetHeight)).observe(element);

if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.seen.shift += value;
  }).observe({ type: 'layout-shift' });
}

if ('pending' in element.dataset) element.comparison = null;

// The page has been shown without the widget for a while.
for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
await import('../../dist/versus-elements.js');
// Microtasks run within the task that has defined the element.
for (let microtask = 0; microtask < 200; microtask += 1) await undefined;
window.seen.heightInTask = element.offsetHeight;
