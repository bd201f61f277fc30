/** A rejection that nobody handles fails the test that runs, as an error that nobody catches does. */
addEventListener('unhandledrejection', (event) => {
  if (!event.defaultPrevented) reportError(event.reason);
});
