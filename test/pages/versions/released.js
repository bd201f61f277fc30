/**
 * What every version of the module has in common, in little: it defines all of its tags or none,
 * and makes a Trusted Types policy of its own when it first renders. Older and newer versions than
 * the one under test are made of it.
 */
let policy;

class Widget extends HTMLElement {
  #states = this.attachInternals().states;

  connectedCallback() {
    policy ??= globalThis.trustedTypes?.createPolicy('versus-elements', {
      createHTML: (text) => text,
    });
    const text = '<div class="root">Released</div>';
    const template = document.createElement('template');
    template.innerHTML = policy?.createHTML(text) ?? text;
    this.attachShadow({ mode: 'open' }).append(template.content);
    this.#states.add('ready');
  }
}

/** Makes the classes of these tags, and defines them if none of the tags is taken. */
export function release(...tags) {
  const elements = tags.map((tag) => [tag, class extends Widget {}]);
  if (!tags.some((tag) => customElements.get(tag))) {
    for (const [tag, element] of elements) customElements.define(tag, element);
  }
  return elements.map(([, element]) => element);
}
