import { type Read, readThenWrite } from './read-then-write.js';

const scheduledReads: Read[] = [];

/** Reads and writes in the next frame, in one batch with all other elements on the page. */
export function inNextFrame(read: Read): void {
  if (!scheduledReads.length) requestAnimationFrame(runScheduled);
  scheduledReads.push(read);
}

function runScheduled(): void {
  readThenWrite(scheduledReads.splice(0));
}
