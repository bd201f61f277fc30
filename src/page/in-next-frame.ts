type Write = () => void;
/** Reads styles and layout; what it returns writes what follows from them. */
type Read = () => Write | undefined;

const scheduledReads: Read[] = [];

/**
 * Reads and writes in the next frame: first all reads of all elements on the page, then all their
 * writes, so that the page is laid out once and not once per element.
 */
export function inNextFrame(read: Read): void {
  if (!scheduledReads.length) requestAnimationFrame(runScheduled);
  scheduledReads.push(read);
}

function runScheduled(): void {
  const writes: Write[] = [];
  for (const read of scheduledReads.splice(0)) {
    reportingErrors(() => {
      const write = read();
      if (write) writes.push(write);
    });
  }
  for (const write of writes) reportingErrors(write);
}

/** An error in one element must not keep the others from being measured. */
function reportingErrors(task: () => void): void {
  try {
    task();
  } catch (error) {
    reportError(error);
  }
}
