const log = document.querySelector('#log');
const list = log.querySelector('ol');
const refuse = document.querySelector('#refuse');
const element = document.querySelector('#comparison');

const describe = {
  'versus-load': ({ comparison }) => `${comparison.title} is shown`,
  'versus-error': ({ code, path, message }) => [code, path, message].filter(Boolean).join(' – '),
  'versus-change': ({ kind, id, previous }) => `${kind}: from ${previous} to ${id}?`,
  'versus-changed': ({ kind, id, previous }) => `${kind}: from ${previous} to ${id}`,
};

for (const [type, toText] of Object.entries(describe)) {
  document.addEventListener(type, (event) => {
    if (event.cancelable && refuse.checked) event.preventDefault();
    const entry = document.createElement('li');
    const name = document.createElement('code');
    name.textContent = type;
    const outcome = event.defaultPrevented ? ' Refused.' : '';
    entry.append(name, ` ${toText(event)}${outcome}`);
    list.append(entry);
    log.scrollTop = log.scrollHeight;
  });
}

document.querySelector('#load-missing').addEventListener('click', () => {
  element.src = 'failures/there-is-no-such-file.json';
});

document.querySelector('#load-bundled').addEventListener('click', () => {
  element.src = null;
});
