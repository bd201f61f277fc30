/** Loaded before a sample that asks example.com, so that the site of the check answers it. */
const { SITE } = process.env;
const { fetch } = globalThis;
globalThis.fetch = (address, options) =>
  fetch(String(address).replace('https://example.com', SITE), options);
