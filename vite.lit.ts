import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/**
 * Style sheets without Lit's way round for engines that can't adopt them, all of which are older
 * than anything else that is used here. It has what Lit's other modules import, and no more.
 */
const STYLE_SHEETS = `
  export const supportsAdoptingStyleSheets = true;
  export const css = ([text]) => {
    let sheet;
    return {
      get styleSheet() {
        if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text);
        return sheet;
      },
    };
  };
  export const adoptStyles = (root, styles) => {
    root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
  };
  export const getCompatibleStyle = (style) => style;
  export const unsafeCSS = undefined;
  export const CSSResult = undefined;
`;

/** What is replaced in the text of a module: `from` is there once, `to` is nothing if left out. */
type Edit = readonly [from: string, to?: string];

/**
 * What the four elements never ask of Lit, in the text of the release that the lock file names.
 * The tests run against the sources, with all of Lit, and against the module, with what is left.
 */
const edits: Readonly<Record<string, readonly Edit[]>> = {
  'reactive-element': [
    // Polyfills, and the warning about several versions.
    [',p=a.reactiveElementPolyfillSupport'],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")'],
    [',d=(t,s)=>t', ',d=t=>t'],
    // Decorators and initializers.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
    [',void 0!==t.l&&(this.l=[...t.l])'],
    [',this.constructor.l?.forEach(t=>t(this))'],
    [',s=[...r(t),...o(t)];for(const i of s)', ';for(const i in t)'],
    ['getOwnPropertyNames:r,getOwnPropertySymbols:o,'],
    // Reflection to attributes, defaults that it spares, converters, comparisons of one's own.
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
    ],
    [',c=a.trustedTypes,l=c?c.emptyScript:""'],
    [
      'let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i',
      'return s===Boolean?null!==t:s===Number&&null!==t?Number(t):t',
    ],
    [',b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}'],
    ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}'],
    [
      'return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
      'return!1===i?void 0:i??t.toLowerCase()',
    ],
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    ],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),'],
    ['this._$Em=null,this._$Ev()', 'this._$Ev()'],
    ['&&this._$Em!==e'],
    [
      'const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null',
      'this[e]=u.fromAttribute(s,i.elementProperties.get(e).type)',
    ],
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}',
      'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this.C(t,s)}',
    ],
    [',f=(t,s)=>!i(t,s)'],
    [',f as notEqual'],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
    ],
    // Accessors that are wrapped, with their first value among what has changed.
    [
      'static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
      'static createProperty(t,s){if(this._$Ei(),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(s){const e=this[i];this[i]=s,this.requestUpdate(t,e)},configurable:!0,enumerable:!0})}}',
    ],
    [',getOwnPropertyDescriptor:h'],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    ],
    // Hooks that nothing here has, and controllers that come late or leave.
    [',void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()'],
    [',this._$EO?.forEach(t=>t.hostUpdate?.())'],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t))', 'this.hasUpdated=!0'],
    ['firstUpdated(t){}'],
    ['removeController(t){this._$EO?.delete(t)}'],
    // Styles that are none, or of several kinds.
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return s.flat(1/0)',
    ],
  ],

  'lit-element': [
    // Hydration, polyfills, and the warning about several versions.
    ['i._$litElement$=!0,'],
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");'],
    // Directives that want to know whether they are connected.
    [',this._$Do=void 0'],
    ['this._$Do=e(', 'e('],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'],
    // A place among other content of the root, which the elements clear away first.
    [
      'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
    ],
    ['this.renderOptions={host:this}', 'this.renderOptions={}'],
    ['e(r,this.renderRoot,this.renderOptions)', 'e(r,this.renderRoot)'],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    ],
  ],

  'lit-html': [
    // A policy's name can be taken once. Ours has its own, and comes with the first template: a
    // second copy of the module, which renders nothing, never creates it.
    [
      'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      'e=s&&(p=>({createHTML:t=>(p??=s.createPolicy("versus-elements",{createHTML:t=>t})).createHTML(t)}))()',
    ],
    // Polyfills, the warning about several versions, and what other packages of Lit use.
    [
      'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    ],
    ['j as _$LH,'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}'],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    ],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}'],
    // Templates of SVG and MathML, compiled templates, and the check that tells them from forgery.
    [
      'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3)',
      'b=(i,...s)=>({strings:i,values:s})',
    ],
    [',T as mathml'],
    [',w as svg'],
    [
      'V(t,i){if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==e?e.createHTML(i):i}',
      'V(t){return e?e.createHTML(t):t}',
    ],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
      'this.el=document.createElement("template"),this.el.innerHTML=f,P.currentNode=this.el.content;',
    ],
    ['static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}'],
    [
      'const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
      'const{values:i}=t,e=this._$AC(t);',
    ],
    ['constructor({strings:t,_$litType$:i},e)', 'constructor(t)'],
    ['new S(t)', 'new S(t.strings)'],
    ['N(t,i);', 'N(t);'],
    // Values anywhere but between tags and as the whole of an attribute that bears no quotes.
    [
      'N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]}',
      'N=t=>{const s=[];let i="";for(const e of t.slice(0,-1)){i+=e;const[,t]=/<[^>]* (\\S+)=$/.exec(i)??[];t?(s.push(t),i=i.slice(0,-1)+h+"=0"):i+=r}return[V(i+(t.at(-1)||"<?>")),s]}',
    ],
    [
      ',f="[ \\t\\n\\f\\r]",v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g"),g=/\'/g,$=/"/g,y=/^(?:script|style|textarea|title)$/i',
    ],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));'],
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({index:l});',
    ],
    [
      'const i=v[a++],s=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:',
      'const e=/([.?@])?(.*)/.exec(v[a++]);d.push({index:l,name:e[2],ctor:',
    ],
    [
      '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i)',
      'i=r.ctor?new r.ctor(h,r.name):new k(h,h.nextSibling),this._$AV.push(i)',
    ],
    [
      'constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A}',
      'constructor(t,i){this._$AH=A,this.element=t,this.name=i}',
    ],
    // Attributes of several values, values that are nodes, and lists that are no arrays.
    [
      '_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)}',
      '_$AI(t){t!==this._$AH&&t!==E&&this.j(this._$AH=t)}',
    ],
    [
      'p(t){let i=0;for(const s of this._$AV)void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++}',
      'p(t){this._$AV.forEach((i,s)=>i._$AI(t[s]))}',
    ],
    [
      't=M(this,t,i),a(t)?t===A||null==t||""===t?(this._$AH!==A&&this._$AR(),this._$AH=A):t!==this._$AH&&t!==E&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)',
      't?.strings?this.$(t):u(t)?this.k(t):t===A||null==t||""===t?(this._$AH!==A&&this._$AR(),this._$AH=A):t!==this._$AH&&t!==E&&this._(t)',
    ],
    [',d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]'],
    ['a=t=>null===t||"object"!=typeof t&&"function"!=typeof t', 'a=t=>"object"!=typeof t'],
    [
      'T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}',
      'T(t){this._$AR(),this._$AH=this.O(t)}',
    ],
    // What kind of value a place in a template takes, and what it is in, which directives ask.
    [
      'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}',
      'constructor(t){this._$AV=[],this._$AD=t}',
    ],
    ['u(t){const', 'u(){const'],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
    [
      'constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}',
      'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
    ],
    ['this.O(c()),this,this.options)', 'this.O(c()))'],
    ['constructor(){super(...arguments),this.type=3}'],
    ['constructor(){super(...arguments),this.type=4}'],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}'],
    // Wrappers for polyfills of the shadow DOM.
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
    // Listeners that come and go, are objects, or have options.
    [
      '_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}',
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
    ],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.element,t)',
    ],
    // Directives, and whether they are connected.
    ['_$AI(t,i=this)', '_$AI(t)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'],
    [
      '_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);',
      '_$AR(t=this._$AA.nextSibling){for(;',
    ],
    ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
    // A place among other content of the root, which the elements clear away first.
    [
      'D=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
      'D=(t,i)=>{(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)}',
    ],
  ],
};

/** Leaves out of Lit what is not needed here: a third of it. */
export function slimLit(): Plugin {
  return {
    name: 'slim-lit',
    enforce: 'pre',
    load: (id) =>
      /\/reactive-element\/(?:node\/)?css-tag\.js$/.test(id) ? STYLE_SHEETS : undefined,
    transform(code, id) {
      const [, name = ''] = /\/(reactive-element|lit-element|lit-html)\.js$/.exec(id) ?? [];
      const slim = (edits[name] ?? []).reduce((text, [from, to = '']) => {
        const [before, after, ...others] = text.split(from);
        if (after === undefined || others.length > 0) {
          return this.error(`Not found once in ${id}: ${from}\nMend vite.lit.ts.`);
        }
        return `${before}${to}${after}`;
      }, code);
      const text = new MagicString(code).overwrite(0, code.length, slim);
      return { code: slim, map: text.generateMap() };
    },
  };
}
