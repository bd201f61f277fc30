import 'versus-elements';
import tea from './tea-vs-coffee.json';

export function createPage() {
  const element = document.createElement('versus-comparison');
  element.textContent = 'Tea or coffee, in words.';
  element.comparison = tea;
  return element;
}
