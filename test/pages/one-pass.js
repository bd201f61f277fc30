const element = document.querySelector('versus-table, versus-comparison');

/**
 * Each height the element has had in a frame, and how far things have been shifted in all since the
 * module was asked for: before, a busy browser shows a half-parsed page.
 */
let shift = 0;
let start = Infinity;
window.seen = {
  heights: [],
  heightInTask: 0,
  get shift() {
    // What the observer is not told yet, for that takes it a while after the frame.
    addShifts(shiftObserver.takeRecords());
    return shift;
  },
};

new ResizeObserver(() => window.seen.heights.push(element.offsetHeight)).observe(element);

function addShifts(entries) {
  for (const { startTime, value } of entries) if (startTime > start) shift += value;
}

const shiftObserver = new PerformanceObserver((list) => addShifts(list.getEntries()));
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  shiftObserver.observe({ type: 'layout-shift' });
}

if ('pending' in element.dataset) element.comparison = null;

// The page has been shown without the widget for a while.
for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
start = performance.now();
await import('../../dist/versus-elements.js');
// Microtasks run within the task that has defined the element.
for (let microtask = 0; microtask < 200; microtask += 1) await undefined;
window.seen.heightInTask = element.offsetHeight;
