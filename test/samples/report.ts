/** Says line by line what is done, and counts what came of it. */
export class Report {
  #passed = 0;
  #failed = 0;

  get hasFailed(): boolean {
    return this.#failed > 0;
  }

  heading(text: string): void {
    console.log(`\n${text}`);
  }

  note(text: string): void {
    console.log(`  ${indent(text)}`);
  }

  pass(text: string): void {
    this.#passed += 1;
    console.log(`  passed   ${text}`);
  }

  fail(text: string, reason: string): void {
    this.#failed += 1;
    console.log(`  FAILED   ${text}`);
    console.log(`           ${indent(reason, 11)}`);
  }

  summary(): string {
    return `${this.#passed} passed, ${this.#failed} failed`;
  }
}

function indent(text: string, columns = 4): string {
  return text.replaceAll('\n', `\n${' '.repeat(columns)}`);
}
