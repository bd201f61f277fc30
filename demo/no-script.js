const paragraph = document.querySelector('#switch');

paragraph.hidden = false;
paragraph.querySelector('button').addEventListener('click', async () => {
  await import('../dist/versus-elements.js');
  paragraph.hidden = true;
});
