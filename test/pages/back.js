/** Leaves, and tells under this key what is there when the reader has come back. */
const key = new URLSearchParams(location.search).get('key');
const criteria = () =>
  document.querySelector('versus-comparison').shadowRoot.querySelector('versus-criteria')
    .shadowRoot;
const tabs = () => [...criteria().querySelectorAll('[role=tab]')];
const selected = () => tabs().findIndex((tab) => tab.ariaSelected === 'true');
const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

window.addEventListener('pageshow', async ({ persisted }) => {
  await settle();
  if (!persisted && !sessionStorage.getItem(key)) {
    sessionStorage.setItem(key, 'left');
    tabs()[1].click();
    await settle();
    location.href = 'away.html';
    return;
  }
  const before = selected();
  tabs()[2].click();
  await settle();
  const after = selected();
  location.hash = '#django-vs-flask/scalability';
  await settle();
  localStorage.setItem(key, JSON.stringify({ persisted, before, after, linked: selected() }));
  window.close();
});
