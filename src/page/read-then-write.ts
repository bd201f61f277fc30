type Write = () => void;
/** Reads styles and layout, and returns a function that writes what follows from them. */
export type Read = () => Write | undefined;

/** Does all reads before all writes, so that the page is laid out only once. */
export function readThenWrite(reads: Iterable<Read>): void {
  const writes: Write[] = [];
  for (const read of reads) {
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
