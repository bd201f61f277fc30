/** Kept for the test that looks at the page: what its policy refuses, and what it throws or says. */
window.kept = { violations: [], errors: [], said: [] };
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
  window.kept.violations.push(`${violatedDirective} in ${sourceFile}`);
});
window.addEventListener('error', ({ message }) => window.kept.errors.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => window.kept.errors.push(`${reason}`));
for (const level of ['log', 'info', 'warn', 'error']) {
  const { [level]: say } = console;
  console[level] = (...values) => {
    window.kept.said.push(values.join(' '));
    say.apply(console, values);
  };
}
