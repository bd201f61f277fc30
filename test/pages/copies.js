import * as first from '../../dist/versus-elements.js';
import * as copy from '../../dist/versus-elements.js?copy';
import * as version from '../../dist/versus-elements.js?version=0.0.1';

window.copies = [first, copy, version];
