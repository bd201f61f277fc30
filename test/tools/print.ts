/** Past the console, which the test runner takes for itself while it runs. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
