import '../tools/helpers/quiet-lit.ts';
import { html, render } from '/node_modules/lit/index.js';

// The other Lit has rendered, and so has made its policy, before the widget's own is needed.
render(html`<p>Rendered by <b>another</b> Lit.</p>`, document.querySelector('other-lit'));
