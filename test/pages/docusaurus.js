// As a single-page application does it: a link changes the address and the content, never the page.
const root = document.querySelector('#root');
let shown = '';

function show() {
  shown = location.pathname;
  const isNext = location.pathname.endsWith('-next.html');
  const widget = document.createElement(isNext ? 'versus-table' : 'versus-comparison');
  root.replaceChildren(widget);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show();
});
// Its shortcuts look neither at the target nor at what has become of the event.
document.addEventListener('keydown', ({ key }) => {
  if (key === 'ArrowRight') document.querySelector('nav a').click();
});
document.querySelector('#theme').addEventListener('click', () => {
  document.documentElement.dataset.theme = 'dark';
});
addEventListener('popstate', () => {
  // Another fragment is no other page.
  if (location.pathname !== shown) show();
});
show();
