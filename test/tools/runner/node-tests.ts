import { Readable } from 'node:stream';
import { run } from 'node:test';
import { spec, type TestEvent } from 'node:test/reporters';
import { type Counts, describeCounts } from './counts.js';

/** Runs test files in Node, that many at a time, and prints what has failed. */
export async function testInNode(files: string[], concurrency: number): Promise<Counts> {
  let passed = 0;
  let failed = 0;

  async function* failures(events: AsyncIterable<TestEvent>): AsyncGenerator<TestEvent> {
    for await (const event of events) {
      if (event.type === 'test:pass' && event.data.details.type !== 'suite') {
        const { name, file = '', skip, todo } = event.data;
        // A file without a test is told of as a test of its own.
        if (name !== file && skip === undefined && todo === undefined) {
          passed += 1;
          continue;
        }
        failed += 1;
        yield { type: 'test:stderr', data: { file, message: `✗ Skipped, or empty: ${name}\n` } };
      } else if (event.type === 'test:fail') {
        const { error } = event.data.details;
        const isParent = 'failureType' in error && error.failureType === 'subtestsFailed';
        if (!isParent) failed += 1;
        yield event;
      } else if (event.type === 'test:stderr') yield event;
    }
  }

  const events = run({ files, concurrency, timeout: 300_000 });
  for await (const text of Readable.from(failures(events)).pipe(new spec())) {
    process.stdout.write(String(text));
  }
  console.log(`\nIn Node: ${describeCounts({ passed, failed })}`);
  return { passed, failed };
}
