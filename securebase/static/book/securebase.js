/* Generated from frontend/ by make frontend. Do not edit. */
"use strict";(()=>{var Li=Object.defineProperty;var Pi=Object.getPrototypeOf;var Ii=Reflect.get;var Hi=(e,t,r)=>t in e?Li(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var C=(e,t,r)=>Hi(e,typeof t!="symbol"?t+"":t,r);var Z=(e,t,r)=>Ii(Pi(e),r,t);var xe=globalThis,we=xe.ShadowRoot&&(xe.ShadyCSS===void 0||xe.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ir=Symbol(),Dr=new WeakMap,te=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==ir)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(we&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=Dr.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&Dr.set(r,t))}return t}toString(){return this.cssText}},Vr=e=>new te(typeof e=="string"?e:e+"",void 0,ir),E=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[i+1],e[0]);return new te(r,e,ir)},Kr=(e,t)=>{if(we)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),n=xe.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=r.cssText,e.appendChild(s)}},or=we?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return Vr(r)})(e):e;var{is:ji,defineProperty:zi,getOwnPropertyDescriptor:Ui,getOwnPropertyNames:Bi,getOwnPropertySymbols:Fi,getPrototypeOf:Wi}=Object,bt=globalThis,Gr=bt.trustedTypes,Di=Gr?Gr.emptyScript:"",Vi=bt.reactiveElementPolyfillSupport,ee=(e,t)=>e,ar={toAttribute(e,t){switch(t){case Boolean:e=e?Di:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},Zr=(e,t)=>!ji(e,t),Yr={attribute:!0,type:String,converter:ar,reflect:!1,useDefault:!1,hasChanged:Zr};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),bt.litPropertyMetadata??(bt.litPropertyMetadata=new WeakMap);var ht=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=Yr){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,r);n!==void 0&&zi(this.prototype,t,n)}}static getPropertyDescriptor(t,r,s){let{get:n,set:i}=Ui(this.prototype,t)??{get(){return this[r]},set(o){this[r]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(t,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Yr}static _$Ei(){if(this.hasOwnProperty(ee("elementProperties")))return;let t=Wi(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(ee("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ee("properties"))){let r=this.properties,s=[...Bi(r),...Fi(r)];for(let n of s)this.createProperty(n,r[n])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,n]of r)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let n=this._$Eu(r,s);n!==void 0&&this._$Eh.set(n,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)r.unshift(or(n))}else t!==void 0&&r.push(or(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Kr(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:ar).toAttribute(r,s.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,r){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:ar;this._$Em=n;let a=o.fromAttribute(r,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(t,r,s,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??Zr)(i,r)||s.useDefault&&s.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??r??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),n===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(t){}firstUpdated(t){}};ht.elementStyles=[],ht.shadowRootOptions={mode:"open"},ht[ee("elementProperties")]=new Map,ht[ee("finalized")]=new Map,Vi?.({ReactiveElement:ht}),(bt.reactiveElementVersions??(bt.reactiveElementVersions=[])).push("2.1.2");var se=globalThis,qr=e=>e,ke=se.trustedTypes,Xr=ke?ke.createPolicy("lit-html",{createHTML:e=>e}):void 0,lr="$lit$",pt=`lit$${Math.random().toFixed(9).slice(2)}$`,dr="?"+pt,Ki=`<${dr}>`,St=document,ne=()=>St.createComment(""),ie=e=>e===null||typeof e!="object"&&typeof e!="function",hr=Array.isArray,ss=e=>hr(e)||typeof e?.[Symbol.iterator]=="function",cr=`[ 	
\f\r]`,re=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Qr=/-->/g,Jr=/>/g,kt=RegExp(`>|${cr}(?:([^\\s"'>=/]+)(${cr}*=${cr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ts=/'/g,es=/"/g,ns=/^(?:script|style|textarea|title)$/i,pr=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),l=pr(1),M=pr(2),Za=pr(3),j=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),rs=new WeakMap,At=St.createTreeWalker(St,129);function is(e,t){if(!hr(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Xr!==void 0?Xr.createHTML(t):t}var os=(e,t)=>{let r=e.length-1,s=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=re;for(let a=0;a<r;a++){let c=e[a],h,p,u=-1,f=0;for(;f<c.length&&(o.lastIndex=f,p=o.exec(c),p!==null);)f=o.lastIndex,o===re?p[1]==="!--"?o=Qr:p[1]!==void 0?o=Jr:p[2]!==void 0?(ns.test(p[2])&&(n=RegExp("</"+p[2],"g")),o=kt):p[3]!==void 0&&(o=kt):o===kt?p[0]===">"?(o=n??re,u=-1):p[1]===void 0?u=-2:(u=o.lastIndex-p[2].length,h=p[1],o=p[3]===void 0?kt:p[3]==='"'?es:ts):o===es||o===ts?o=kt:o===Qr||o===Jr?o=re:(o=kt,n=void 0);let b=o===kt&&e[a+1].startsWith("/>")?" ":"";i+=o===re?c+Ki:u>=0?(s.push(h),c.slice(0,u)+lr+c.slice(u)+pt+b):c+pt+(u===-2?a:b)}return[is(e,i+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},oe=class e{constructor({strings:t,_$litType$:r},s){let n;this.parts=[];let i=0,o=0,a=t.length-1,c=this.parts,[h,p]=os(t,r);if(this.el=e.createElement(h,s),At.currentNode=this.el.content,r===2||r===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(n=At.nextNode())!==null&&c.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let u of n.getAttributeNames())if(u.endsWith(lr)){let f=p[o++],b=n.getAttribute(u).split(pt),$=/([.?@])?(.*)/.exec(f);c.push({type:1,index:i,name:$[2],strings:b,ctor:$[1]==="."?Se:$[1]==="?"?Me:$[1]==="@"?Te:Tt}),n.removeAttribute(u)}else u.startsWith(pt)&&(c.push({type:6,index:i}),n.removeAttribute(u));if(ns.test(n.tagName)){let u=n.textContent.split(pt),f=u.length-1;if(f>0){n.textContent=ke?ke.emptyScript:"";for(let b=0;b<f;b++)n.append(u[b],ne()),At.nextNode(),c.push({type:2,index:++i});n.append(u[f],ne())}}}else if(n.nodeType===8)if(n.data===dr)c.push({type:2,index:i});else{let u=-1;for(;(u=n.data.indexOf(pt,u+1))!==-1;)c.push({type:7,index:i}),u+=pt.length-1}i++}}static createElement(t,r){let s=St.createElement("template");return s.innerHTML=t,s}};function Mt(e,t,r=e,s){if(t===j)return t;let n=s!==void 0?r._$Co?.[s]:r._$Cl,i=ie(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(e),n._$AT(e,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=n:r._$Cl=n),n!==void 0&&(t=Mt(e,n._$AS(e,t.values),n,s)),t}var Ae=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,n=(t?.creationScope??St).importNode(r,!0);At.currentNode=n;let i=At.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let h;c.type===2?h=new Lt(i,i.nextSibling,this,t):c.type===1?h=new c.ctor(i,c.name,c.strings,this,t):c.type===6&&(h=new Oe(i,this,t)),this._$AV.push(h),c=s[++a]}o!==c?.index&&(i=At.nextNode(),o++)}return At.currentNode=St,n}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},Lt=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,n){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=Mt(this,t,r),ie(t)?t===d||t==null||t===""?(this._$AH!==d&&this._$AR(),this._$AH=d):t!==this._$AH&&t!==j&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):ss(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==d&&ie(this._$AH)?this._$AA.nextSibling.data=t:this.T(St.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=oe.createElement(is(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(r);else{let i=new Ae(n,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(t){let r=rs.get(t.strings);return r===void 0&&rs.set(t.strings,r=new oe(t)),r}k(t){hr(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,n=0;for(let i of t)n===r.length?r.push(s=new e(this.O(ne()),this.O(ne()),this,this.options)):s=r[n],s._$AI(i),n++;n<r.length&&(this._$AR(s&&s._$AB.nextSibling,n),r.length=n)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=qr(t).nextSibling;qr(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},Tt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,n,i){this.type=1,this._$AH=d,this._$AN=void 0,this.element=t,this.name=r,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(t,r=this,s,n){let i=this.strings,o=!1;if(i===void 0)t=Mt(this,t,r,0),o=!ie(t)||t!==this._$AH&&t!==j,o&&(this._$AH=t);else{let a=t,c,h;for(t=i[0],c=0;c<i.length-1;c++)h=Mt(this,a[s+c],r,c),h===j&&(h=this._$AH[c]),o||(o=!ie(h)||h!==this._$AH[c]),h===d?t=d:t!==d&&(t+=(h??"")+i[c+1]),this._$AH[c]=h}o&&!n&&this.j(t)}j(t){t===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Se=class extends Tt{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===d?void 0:t}},Me=class extends Tt{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==d)}},Te=class extends Tt{constructor(t,r,s,n,i){super(t,r,s,n,i),this.type=5}_$AI(t,r=this){if((t=Mt(this,t,r,0)??d)===j)return;let s=this._$AH,n=t===d&&s!==d||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,i=t!==d&&(s===d||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Oe=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){Mt(this,t)}},as={M:lr,P:pt,A:dr,C:1,L:os,R:Ae,D:ss,V:Mt,I:Lt,H:Tt,N:Me,U:Te,B:Se,F:Oe},Gi=se.litHtmlPolyfillSupport;Gi?.(oe,Lt),(se.litHtmlVersions??(se.litHtmlVersions=[])).push("3.3.3");var cs=(e,t,r)=>{let s=r?.renderBefore??t,n=s._$litPart$;if(n===void 0){let i=r?.renderBefore??null;s._$litPart$=n=new Lt(t.insertBefore(ne(),i),i,void 0,r??{})}return n._$AI(e),n};var ae=globalThis,it=class extends ht{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let t=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=t.firstChild),t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=cs(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return j}};it._$litElement$=!0,it.finalized=!0,ae.litElementHydrateSupport?.({LitElement:it});var Yi=ae.litElementPolyfillSupport;Yi?.({LitElement:it});(ae.litElementVersions??(ae.litElementVersions=[])).push("4.2.2");var ut={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},gt=e=>(...t)=>({_$litDirective$:e,values:t}),ot=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var{I:Zi}=as,ls=e=>e;var hs=e=>e.strings===void 0,ds=()=>document.createComment(""),Pt=(e,t,r)=>{let s=e._$AA.parentNode,n=t===void 0?e._$AB:t._$AA;if(r===void 0){let i=s.insertBefore(ds(),n),o=s.insertBefore(ds(),n);r=new Zi(i,o,e,e.options)}else{let i=r._$AB.nextSibling,o=r._$AM,a=o!==e;if(a){let c;r._$AQ?.(e),r._$AM=e,r._$AP!==void 0&&(c=e._$AU)!==o._$AU&&r._$AP(c)}if(i!==n||a){let c=r._$AA;for(;c!==i;){let h=ls(c).nextSibling;ls(s).insertBefore(c,n),c=h}}}return r},$t=(e,t,r=e)=>(e._$AI(t,r),e),qi={},It=(e,t=qi)=>e._$AH=t,ps=e=>e._$AH,_e=e=>{e._$AR(),e._$AA.remove()};var J=gt(class extends ot{constructor(){super(...arguments),this.key=d}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(It(e),this.key=t),r}});var Ee=E`
button,
select,
input[type="text"] {
min-height: 44px;
padding: 0.45em 1em;
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
color: var(--sb-ink, #23303b);
font: inherit;
line-height: 1.3;
}
button {
cursor: pointer;
}
button:hover {
border-color: var(--sb-accent, #0f6b6b);
}
button.primary {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent, #0f6b6b);
color: var(--sb-accent-ink, #fffdf9);
font-weight: 600;
}
button.primary:hover {
box-shadow: 0 0 0 2px var(--sb-accent-soft, #d8eae7);
}
button.plain {
border-color: transparent;
background: none;
color: var(--sb-accent, #0f6b6b);
padding-inline: 0.6em;
text-decoration: underline;
text-underline-offset: 0.2em;
}
:disabled {
opacity: 1;
cursor: default;
}
:focus-visible {
outline: 3px solid var(--sb-focus, #0f6b6b);
outline-offset: 2px;
}
/* The page keeps what is scrolled to clear of its header, which grows with large text. */
:focus,
.hand,
[data-together] {
scroll-margin-block: 2.5rem 1rem;
}
legend:focus-visible,
.title:focus-visible,
.subtitle:focus-visible {
outline-offset: 6px;
border-radius: 2px;
}
summary {
display: flex;
gap: 0.5em;
align-items: center;
min-height: 44px;
border-radius: var(--sb-radius-small, 8px);
color: var(--sb-accent, #0f6b6b);
cursor: pointer;
list-style: none;
}
summary::-webkit-details-marker {
display: none;
}
summary::before {
content: "";
flex: none;
width: 0.5em;
height: 0.5em;
margin-inline: 0.15em 0.1em;
border-block-end: 2px solid;
border-inline-end: 2px solid;
transform: rotate(-45deg);
}
details[open] > summary::before {
transform: rotate(45deg);
}
@media (prefers-reduced-motion: no-preference) {
button,
summary::before {
transition: 0.15s ease-out;
transition-property: border-color, box-shadow, transform;
}
}
`;function V(e,t,{id:r,className:s}){switch(e){case 2:return l`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return l`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return l`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return l`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}var Ce=E`
:host {
display: block;
position: relative;
max-width: 50rem;
margin-block: 2em;
color: var(--sb-ink, #23303b);
color-scheme: var(--sb-scheme, light);
font-family: var(--sb-font, inherit);
/* A notebook's output area has smaller text than people read comfortably. */
font-size: max(1em, 16px);
line-height: 1.55;
overflow-wrap: anywhere;
}
:host([hidden]) {
display: none;
}
*,
::before,
::after {
box-sizing: border-box;
}
/* What fits depends on the box, not on the window: a notebook's output may be narrow. */
.activity {
container-type: inline-size;
padding: clamp(1em, 4vw, 2em);
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius, 14px);
background: var(--sb-surface, #f6f1e7);
}
.printed {
display: none;
}
.title,
.subtitle {
margin: 0;
color: inherit;
font-family: var(--sb-font-heading, inherit);
font-size: 1.4em;
font-weight: 600;
line-height: 1.25;
text-wrap: balance;
}
.subtitle {
font-size: 1.2em;
}
.instruction {
margin: 0.35em 0 0;
color: var(--sb-ink-soft, #4c5a66);
}
p,
ul,
ol {
margin: 0.5em 0 0;
}
ul,
ol {
padding-inline-start: 1.3em;
}
a {
color: var(--sb-accent, #0f6b6b);
text-underline-offset: 0.15em;
}
code {
font-size: 0.9em;
}
.row {
display: flex;
flex-wrap: wrap;
gap: 0.75em;
align-items: center;
}
.mark {
flex: none;
width: 1.15em;
height: 1.15em;
fill: none;
stroke: currentColor;
stroke-width: 2.6;
stroke-linecap: round;
stroke-linejoin: round;
vertical-align: -0.2em;
}
.told {
padding: 0.7em 0.9em;
border-inline-start: 4px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
.told.right {
border-color: var(--sb-right, #24745a);
background: var(--sb-right-soft, #e2efe7);
}
.told.again {
border-color: var(--sb-wrong, #9a4f14);
background: var(--sb-wrong-soft, #f8e9d8);
}
.told.shown {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent-soft, #d8eae7);
}
.told.brief {
padding: 0.2em 0.9em;
border-color: transparent;
background: none;
}
.told p {
margin: 0.25em 0 0;
}
.told > :first-child {
margin-block-start: 0;
}
.told .verdict {
display: flex;
gap: 0.4em;
width: fit-content;
margin: 0;
font-weight: 600;
}
.verdict .mark {
margin-block-start: 0.2em;
}
.told.right > .verdict {
color: var(--sb-right, #24745a);
}
.told.again > .verdict {
color: var(--sb-wrong, #9a4f14);
}
.told.shown > .verdict {
color: var(--sb-accent, #0f6b6b);
}
.source,
.quiet {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.foot {
margin-block-start: 1.5em;
padding-block-start: 0.5em;
border-block-start: 1px solid var(--sb-line, #d9d0c0);
}
.foot > .plain {
margin-inline-start: -0.6em;
}
.origins ul {
font-size: 0.88em;
}
.origins li + li {
margin-block-start: 0.5em;
}
.small-heading {
font-weight: 600;
}
.visually-hidden {
position: absolute;
width: 1px;
height: 1px;
margin: -1px;
overflow: hidden;
clip-path: inset(50%);
white-space: nowrap;
}
/* On paper the static form says everything at once. */
@media print {
:host([prints-fallback]) .activity {
display: none;
}
.printed {
display: block;
}
}
`;var Xi=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function R(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function N(e){return typeof e=="string"&&Xi.test(e)}function at(e){if(!R(e)||e.version!==1||!N(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||N(e.current))&&Ne(e.answers,to);case"sorter":return Ne(e.placements,eo);case"scenario":return us(e.path,Ji);case"predict":return us(e.guess,Number.isFinite);case"explorer":return Ne(e.setting,Qi);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function mt(e){switch(e.kind){case"quiz":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"note":return!e.text}}function Re(e){return R(e)&&typeof e.version=="number"&&e.version>1}function Ne(e,t){if(!R(e))return!1;let r=Object.entries(e);return r.length<=500&&r.every(([s,n])=>N(s)&&t(n))}function us(e,t){return Array.isArray(e)&&e.length<=500&&e.every(r=>t(r))}function Qi(e){return Number.isFinite(e)||N(e)}function Ji(e){return R(e)&&N(e.step)&&N(e.choice)}function to(e){return R(e)&&ms(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&ro(e.answer)}function eo(e){return R(e)&&ms(e.attempts)&&["right","wrong"].includes(String(e.state))&&N(e.pile)}function ms(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function ro(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(N):Ne(e,N)}var le=1e6,bs="secure-base-answers",mr=1,so=8,no=500;function gs(e,t){let r={format:bs,version:mr,saved_at:t.toISOString(),records:e};return`${JSON.stringify(r,null,2)}
`}function $s(e){if(e.length>le)return{refused:"too-big"};let t;try{t=JSON.parse(e)}catch{return{refused:"not-json"}}if(!R(t)||t.format!==bs)return{refused:"not-ours"};if(io(t))return{refused:"newer"};let r=new Date(typeof t.saved_at=="string"?t.saved_at:"");if(t.version!==mr||Number.isNaN(r.getTime())||!R(t.records)||!ur(t,so))return{refused:"damaged"};let s=Object.entries(t.records),n=s.flatMap(([i,o])=>N(i)&&at(o)&&o.activity===i?[o]:[]);return n.length!==s.length||n.length>no?{refused:"damaged"}:{records:Object.fromEntries(n.map(i=>[i.activity,oo(i)])),savedAt:r}}function io(e){return typeof e.version=="number"&&e.version>mr?!0:R(e.records)&&Object.values(e.records).some(Re)}function ur(e,t){return typeof e=="string"?e.length<=2e3&&!/[<>]/.test(e):typeof e!="object"||e===null?!0:t===0?!1:Object.entries(e).every(([r,s])=>ur(r,1)&&ur(s,t-1))}function oo(e){let{version:t,activity:r}=e;switch(e.kind){case"sorter":{let s=fs(e.placements,({pile:n,attempts:i,state:o})=>({pile:n,attempts:i,state:o}));return{version:t,kind:"sorter",activity:r,placements:s}}case"quiz":{let s=fs(e.answers,({answer:n,attempts:i,state:o})=>({answer:n,attempts:i,state:o}));return{version:t,kind:"quiz",activity:r,current:e.current,answers:s}}case"scenario":{let s=e.path.map(({step:n,choice:i})=>({step:n,choice:i}));return{version:t,kind:"scenario",activity:r,path:s}}case"predict":return{version:t,kind:"predict",activity:r,guess:e.guess};case"explorer":return{version:t,kind:"explorer",activity:r,setting:e.setting};case"dyad-player":return{version:t,kind:"dyad-player",activity:r,second:e.second};case"note":return{version:t,kind:"note",activity:r,text:e.text}}}function fs(e,t){return Object.fromEntries(Object.entries(e).map(([r,s])=>[r,t(s)]))}var Ot="secure-base/1/",fr="secure-base/last-kept",br="secure-base-kept";function Le(e){function t(n,i){try{return n(e.localStorage)}catch{return i}}function r(n){return t(i=>{let o=i.getItem(Ot+n);return o===null?null:JSON.parse(o)},null)}function s(n){e.dispatchEvent(new CustomEvent(br,{detail:n}))}return{read(n){let i=r(n);return at(i)&&i.activity===n?i:null},keep(n){if(Re(r(n.activity)))return!1;let i=t(o=>{let a=Ot+n.activity;return mt(n)?o.removeItem(a):o.setItem(a,JSON.stringify(n)),!0},!1);return i&&(t(o=>o.setItem(fr,new Date().toISOString()),void 0),s(n.activity)),i},all(){return t(n=>{let o=Array.from({length:n.length},(a,c)=>n.key(c)??"").filter(a=>a.startsWith(Ot)).map(a=>a.slice(Ot.length)).filter(N).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let n=new Date(t(i=>i.getItem(fr),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return t(n=>{let i=Array.from({length:n.length},(o,a)=>n.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(Ot)||o===fr).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return s(null),()=>{let o=t(a=>{for(let{key:c,value:h}of i)a.setItem(c,h);return!0},!1);return s(null),o}},null)},subscribe(n){let i=a=>n(a.detail),o=({key:a})=>{a===null?n(null):a.startsWith(Ot)&&n(a.slice(Ot.length))};return e.addEventListener(br,i),e.addEventListener("storage",o),()=>{e.removeEventListener(br,i),e.removeEventListener("storage",o)}}}}function de(e){return new Set(e.map(({activity:t})=>t.replace(/_note$/,""))).size}var vs=E`
.row {
margin-block-start: 1em;
}
.question {
margin-block-start: 1em;
padding: 1em;
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
.question p {
margin: 0;
}
.message p {
margin: 0;
font-weight: 600;
}
.message:not(:has(p:not(:empty), button)) {
margin: 0;
}
`;var gr=e=>e===1?"1 activity":`${e} activities`;function ys(e){let r=e.getFullYear()===new Date().getFullYear()?void 0:"numeric";return e.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:r})}var T={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(e,t)=>`Kept on this device: answers to ${gr(e)}${t?`, last on ${ys(t)}`:""}.`,onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:e=>`Saved as ${e}.`,fileName:e=>`secure-base-answers-${e.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(e,t)=>`This file holds answers to ${gr(e)}, saved on ${ys(t)}.`,willReplace:e=>e?`It replaces what is kept here for ${e===1?"1 of them":`${e} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:e=>`Answers to ${gr(e)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${le/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var Ht=class extends it{constructor(){super(),this.headingLevel=2,this.store=Le(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.(),URL.revokeObjectURL(this.fileAddress)}async tell(t,r){this.asking=null,this.message={text:t,count:this.message.count+1},await this.focusOn(r)}async ask(t){this.asking=t,this.undoErase=null,this.message={text:"",count:this.message.count+1},await this.focusOn(".question")}async focusOn(t){await this.updateComplete;let r=t&&this.renderRoot.querySelector(t);r instanceof HTMLElement&&r.focus()}save(){let t=new Date,r=new Blob([gs(this.store.all(),t)],{type:"application/json"}),s=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(r),s.href=this.fileAddress,s.download=T.fileName(t),s.click(),this.tell(T.saved(s.download))}async readFile({target:t}){let r=t,s=r.files?.[0];if(!s)return;let i=s.size>le?{refused:"too-big"}:$s(await s.text());if(r.value="","refused"in i)return this.tell(T.refusals[i.refused],"[data-load]");let o=Object.values(i.records).filter(a=>!mt(a));return o.length?this.ask({records:o,savedAt:i.savedAt}):this.tell(T.emptyFile,"[data-load]")}load(t){let r=t.filter(s=>this.store.keep(s));this.tell(r.length===t.length?T.loaded(de(r)):T.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell(T.erased,"[data-undo]"):this.tell(T.notErased,"[data-load]")}undo(){let t=this.undoErase?.();this.undoErase=null,this.tell(t?T.undone:T.notUndone,t?"[data-erase]":"[data-load]")}render(){let t=de(Object.values(this.store.all())),{text:r,count:s}=this.message;return l`
<div class="activity" role="group" aria-labelledby="title">
${V(this.headingLevel,T.title,{id:"title",className:"title"})}
<p>${t?T.kept(t,this.store.lastKept()):T.nothingKept}</p>
<p class="quiet">${T.onlyHere}</p>
<div class="row">
${t?l`<button class="primary" type="button" @click=${this.save}>${T.save}</button>`:d}
<button type="button" data-load @click=${this.openFile}>${T.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${T.file}
hidden
@change=${this.readFile}
/>
${t?l`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${T.erase}
</button>`:d}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${J(s,l`<p>${r}</p>`)}</div>
${this.undoErase?l`<button type="button" data-undo @click=${this.undo}>${T.undo}</button>`:d}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return d;if(this.asking==="erase")return this.renderAsking(T.eraseQuestion,{text:T.keepThem,act:()=>this.tell(T.leftAlone,"[data-erase]")},{text:T.eraseThem,act:()=>this.erase()});let{records:t,savedAt:r}=this.asking,s=this.store.all(),n=t.filter(({activity:a})=>Object.hasOwn(s,a)),o=`${T.willLoad(de(t),r)} ${T.willReplace(de(n))}`;return this.renderAsking(o,{text:T.loadThem,act:()=>this.load(t)},{text:T.leaveIt,act:()=>this.tell(T.leftAlone,"[data-load]")})}renderAsking(t,r,s){return l`<div class="question" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${t}</p>
<div class="row">
<button class="primary" type="button" @click=${r.act}>${r.text}</button>
<button type="button" @click=${s.act}>${s.text}</button>
</div>
</div>`}};C(Ht,"styles",[Ce,Ee,vs]),C(Ht,"properties",{headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}});function vt(e,t){customElements.get(e)||customElements.define(e,t)}function Pe(e){let t=e.parentElement?.closest("[data-together]");t&&Pe(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}function y(e){return typeof e=="string"?e:e.map(ao)}function k(e){return typeof e=="string"?e:e.map(t=>t.text).join("")}function $r(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function ao(e){let t=l`${e.text}`;e.code&&(t=l`<code>${t}</code>`),e.emphasis&&(t=l`<em>${t}</em>`),e.strong&&(t=l`<strong>${t}</strong>`);let r=$r(e.href);return r?l`<a href=${r}>${t}</a>`:t}var ct={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function xs({sources:e,assumptions:t}){return!e.length&&!t.length?d:l`
<details class="origins">
<summary>${ct.whereFrom}</summary>
${t.length?l`<p class="small-heading">${ct.assumptions}</p>
<ul>
${t.map(r=>l`<li>${y(r)}</li>`)}
</ul>`:d}
<ul>
${e.map(r=>l`<li>${ws(r,r.full)}</li>`)}
</ul>
</details>
`}function Ie({sources:e},t){let r=e.filter(({key:s})=>t.includes(s));return r.length?l`<p class="source">
${ct.source(r.length)}
${r.map((s,n)=>l`${n?"; ":""}${ws(s,s.short)}`)}
</p>`:d}function ws({url:e},t){let r=$r(e);return r?l`<a href=${r}>${t}</a>`:t}var B=class extends it{constructor(){super(),this.headingLevel=3,this.store=Le(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return ct.startedAgain}get undoneWords(){return ct.undone}renderActivity(){return d}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||mt(this.record);this.currentRecord=this.reconcile(t),mt(t)||(this.beforeStartingAgain=null),r&&mt(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),Pe(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&Pe(r)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return l`<slot></slot>`;let{text:r,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${V(this.headingLevel,l`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${y(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${J(s,l`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!mt(this.record);return l`
<div class="foot">
${this.isKept?d:l`<p class="quiet">${ct.notKept}</p>`}
${r?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${ct.startAgain}
</button>`:d}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${ct.undo}
</button>
</p>`:d}
${xs(t)}
</div>
`}};C(B,"styles",[Ce,Ee]),C(B,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var vr={top:"#fffaf0",topShade:"#efe3cd"},He={mother:{adult:{skin:"#dba47c",shade:"#c58c68",eyes:"#3b2c27",brows:"#4b3d3a",hair:"#4b3d3a",strands:"#8a766c",hairStyle:"long",top:"#64a69e",topShade:"#559790"},baby:{skin:"#e6b48f",shade:"#d59d78",eyes:"#3b2c27",brows:"#7b5b4b",hair:"#5d4a42",strands:"#7b5b4b",hairStyle:"wisps",...vr},ground:"#f6e8d8",light:"#fdf5ea"},father:{adult:{skin:"#8d5b3e",shade:"#784a31",eyes:"#241815",line:"#22150f",brows:"#2b2220",blush:"#c4472b",hair:"#2b2220",strands:"#54443d",hairStyle:"cropped",top:"#d9a15b",topShade:"#c68d48",browWeight:1.25},baby:{skin:"#a06e4d",shade:"#8a5b3d",eyes:"#241815",line:"#22150f",brows:"#3a2b26",blush:"#c4472b",hair:"#332825",strands:"#5d4b43",hairStyle:"curls",...vr},ground:"#e9ecdf",light:"#f7f7ec"},grandmother:{adult:{skin:"#efc9a9",shade:"#ddb08d",eyes:"#43515a",brows:"#a39a94",hair:"#d3ccc6",strands:"#a59b94",hairStyle:"bun",top:"#9a86a8",topShade:"#877396",glasses:!0,lined:!0},baby:{skin:"#f4d3b8",shade:"#e4b997",eyes:"#3f4d58",brows:"#c09a6f",hair:"#d9b27c",strands:"#b98d56",hairStyle:"wisps",top:"#e8eef0",topShade:"#cfdadd"},ground:"#efe6ea",light:"#faf4f5"},"mother-in-headscarf":{adult:{skin:"#cf9a70",shade:"#b9835b",eyes:"#2c1f1b",brows:"#3a2c27",hair:"#b5655c",strands:"#8f4a44",hairStyle:"headscarf",top:"#55748c",topShade:"#48657c"},baby:{skin:"#daa981",shade:"#c6926a",eyes:"#2c1f1b",brows:"#4a372f",hair:"#3b2d28",strands:"#5f4a41",hairStyle:"cap",top:"#f3dfae",topShade:"#e2ca90"},ground:"#e6edee",light:"#f6f9f7"},"father-with-glasses":{adult:{skin:"#f2cfb4",shade:"#e0b494",eyes:"#4a5d57",brows:"#9a5a36",hair:"#a9633b",strands:"#cf9265",hairStyle:"swept",top:"#6f8a63",topShade:"#5f7a55",glasses:!0},baby:{skin:"#f6d8c2",shade:"#e6bea1",eyes:"#47606c",brows:"#c68c5c",hair:"#cf8a57",strands:"#b06f40",hairStyle:"cap",top:"#dbe7e3",topShade:"#bfd2cc"},ground:"#f3e9dc",light:"#fdf7ee"},grandfather:{adult:{skin:"#b98560",shade:"#a3714e",line:"#33241c",eyes:"#2c201c",brows:"#d9d5d0",hair:"#e4e0da",strands:"#b3aca5",hairStyle:"balding",top:"#a0524a",topShade:"#8c443d",browWeight:1.4,lined:!0,beard:!0},baby:{skin:"#c59470",shade:"#ae7f5b",eyes:"#2c201c",brows:"#4b3831",hair:"#3b2e2a",strands:"#66524a",hairStyle:"wisps",...vr},ground:"#ece7d9",light:"#f9f6ea"}};var co=1,lo=new Map([["single-choice",["options"]],["true-false",["options"]],["multiple-choice",["options"]],["number",["remarks"]],["short-answer",["phrases"]],["order",["items","starting_order"]],["match",["pairs","choices"]]]);function ks(e){return jt(e,"quiz",["questions"])&&tt(e.questions).every(ho)}function As(e){return jt(e,"sorter",["piles","cards"])&&tt(e.cards).every(po)}function Ss(e){return jt(e,"scenario",["steps"])&&lt(e.situation)&&lt(e.ending)&&tt(e.steps).every(uo)&&tt(e.steps).some(t=>R(t)&&t.id===e.start)}function Ms(e){return jt(e,"predict",["parts"])&&["number-line","bars"].includes(String(e.form))&&lt(e.prompt)&&lt(e.reveal)&&[e.minimum,e.maximum,e.step,e.tolerance].every(Number.isFinite)&&tt(e.parts).every(t=>R(t)&&Number.isFinite(t.truth))}function Ts(e){if(!jt(e,"explorer",["controls","layouts","frames"]))return!1;let t=tt(e.controls);return Array.isArray(e.series)&&lt(e.caption)&&t.every(mo)&&t.reduce((r,s)=>r*_s(s),1)===tt(e.frames).length}function Os(e){if(!jt(e,"dyad-player",["phases","moments","faces","joy","upset"]))return!1;let{matched:t}=e;return typeof e.people=="string"&&typeof t=="string"&&[e.joy,e.upset].every(r=>tt(r).length===t.length)&&[e.phases,e.moments,e.faces].every(r=>tt(r).every(s=>R(s)&&Number.isInteger(s.start)))}function jt(e,t,r){return R(e)&&e.schema_version===co&&e.kind===t&&N(e.id)&&typeof e.title=="string"&&lt(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&r.every(s=>tt(e[s]).length>0)}function ho(e){return!R(e)||!N(e.id)||!lt(e.prompt)?!1:!!lo.get(e.kind)?.every(r=>Array.isArray(e[r]))}function po(e){return R(e)&&N(e.id)&&lt(e.text)&&lt(e.why)}function uo(e){return!R(e)||!N(e.id)||!Array.isArray(e.choices)?!1:e.choices.every(t=>R(t)&&N(t.id)&&N(t.goto)&&[t.text,t.why,t.kind_note].every(lt))}function mo(e){return R(e)&&N(e.name)&&typeof e.label=="string"&&["slider","choice"].includes(String(e.kind))&&_s(e)>0}function _s(e){return R(e)?tt(e.kind==="slider"?e.values:e.options).length:0}function lt(e){return typeof e=="string"||Array.isArray(e)}function tt(e){return Array.isArray(e)?e:[]}function Es(e){return e.map(({transform:t,shapes:r})=>M`<g transform=${t||d}>${r.map(fo)}</g>`)}function fo({d:e,fill:t,stroke:r,width:s,opacity:n,shift:i}){return M`<path
d=${e}
fill=${t??"none"}
stroke=${r??d}
stroke-width=${s??d}
opacity=${n??d}
transform=${i?`translate(${-i} ${-i})`:d}
/>`}var S=(e,t,r)=>e+(t-e)*r,K=(e,t,r)=>Math.min(r,Math.max(t,e));function A(e,...t){let r=e[0]??"";return t.reduce((s,n,i)=>`${s}${bo(n)}${e[i+1]}`,r)}function bo(e){return Math.round(e*10)/10+0}function yt(e){let t=s=>e[(s+e.length)%e.length],r=t(0);return`${A`M${r[0]} ${r[1]}`}${e.map((s,n)=>go(t(n-1),t(n),t(n+1),t(n+2))).join("")}Z`}function go(e,t,r,s){return A`C${t[0]+(r[0]-e[0])/6} ${t[1]+(r[1]-e[1])/6} ${r[0]-(s[0]-t[0])/6} ${r[1]-(s[1]-t[1])/6} ${r[0]} ${r[1]}`}function zt(e,t,r,s){let n=Math.hypot(t[0]-e[0],t[1]-e[1])||1,i=(e[1]-t[1])/n/2,o=(t[0]-e[0])/n/2,a=s/2;return A`M${e[0]+i*r} ${e[1]+o*r}L${t[0]+i*s} ${t[1]+o*s}A${a} ${a} 0 0 0 ${t[0]-i*s} ${t[1]-o*s}L${e[0]-i*r} ${e[1]-o*r}`}var L="#3a3f47",Cs="#fffaf2",$o="#8a4440",vo="#d98577",yo="#d5623f",xo={baby:{eye:{longitude:.44,latitude:.14,half:16,tall:14.5,iris:11.5},brow:{longitude:.46,latitude:-.22,half:12,thick:2.6},nose:.42,mouth:{latitude:.74,half:15},cheek:{longitude:.66,latitude:.56,radius:18}},adult:{eye:{longitude:.4,latitude:-.06,half:15,tall:10,iris:8},brow:{longitude:.42,latitude:-.32,half:16,thick:3.6},nose:.3,mouth:{latitude:.64,half:20},cheek:{longitude:.6,latitude:.38,radius:17}}};function xr(e,t,r,s){let n=xo[e];return[...[-1,1].flatMap(i=>ko(n,t,r,s,i)),...wo(n,t,r,s),...[-1,1].map(i=>Ao(n,t,r,s,i)),...So(e,n,t,s),...Mo(n,t,r,s)]}function wo({cheek:e},t,{flush:r,smile:s},n){return[-1,1].map(i=>{let{x:o,y:a,squeeze:c}=t.place(i*e.longitude,e.latitude),h=a-Math.max(0,s)*4,p=e.radius*Math.max(.55,c),u=c<.55?-Math.sign(o)*7:0;return{d:xt(o+u,h,p,e.radius*.95),fill:n.blush??yo,opacity:.1+.2*r}})}function ko({eye:e},t,r,s,n){let{x:i,y:o,squeeze:a}=t.place(n*e.longitude,e.latitude),c=e.half*S(.62,1,a),h=K(r.eyesOpen,0,1.2),p=K(r.squint,0,1),u=e.tall,f=S(u*(.75-1.75*p),-u*1.34,Math.min(1,h)),b=Math.max(f+.5,S(u*.75,u*(1.15-.75*p),Math.min(1,h))),$=i-c,v=i+c,x=o+1.5,w=c*.62,_=[];if(h>.12){let H=A`M${$} ${x}C${i-w} ${o+f} ${i+w} ${o+f} ${v} ${x}`,nt=A`C${i+w} ${o+b} ${i-w} ${o+b} ${$} ${x}Z`,Qt=K(r.gazeX,-1,1)*c*.42,Jt=K(r.gazeY,-1,1)*u*.35,Y=Math.min(e.iris,c*.72),ye=Math.max(e.iris+7,u*1.2);_.push({d:H+nt,fill:Cs,opacity:1},{d:xt(i+Qt,o+Jt,Y*S(.8,1,a),e.iris),fill:s.eyes},{d:xt(i+Qt-Y*.3,o+Jt-e.iris*.36,Y*.26,Y*.26),fill:Cs},{d:H+A`C${v+2} ${o-ye*1.35} ${$-2} ${o-ye*1.35} ${$} ${x}Z`,fill:s.skin},{d:A`M${v} ${x}`+nt.slice(0,-1)+A`C${$+1} ${o+ye*1.4} ${v-1} ${o+ye*1.4} ${v} ${x}Z`,fill:s.skin}),p>.3&&_.push({d:A`M${$+3} ${x+1}`+A`C${i-w} ${o+b+1} ${i+w} ${o+b+1} ${v-3} ${x+1}`,stroke:s.line??L,width:1.8,opacity:K((p-.3)*1.2,0,.7)})}if(r.browKnit>.55&&h<.3){let H=n<0?$:v;_.push({d:A`M${H+n*2} ${x-1}L${H+n*8} ${x-5}M${H+n*2} ${x+3}L${H+n*8} ${x+5}`,stroke:s.line??L,width:1.8,opacity:K((.3-h)*3,0,.7)})}return _.push({d:A`M${$-1} ${x+.5}C${i-w} ${o+f} ${i+w} ${o+f} ${v+1} ${x+.5}`,stroke:s.line??L,width:2.8}),_}function Ao({brow:e},t,r,s,n){let{x:i,y:o,squeeze:a}=t.place(n*e.longitude,e.latitude),c=e.half*S(.55,1,a),h=r.browRaise*8,p=o-h-r.browWorry*8+r.browKnit*7+2,u=o-h*.7+r.browWorry*5-r.browKnit*1+3,f=o-h*1.1-6+r.browKnit*5+r.browWorry*1,b=r.browKnit*3*-n;return{d:A`M${i-n*c+b} ${p}Q${i+b/2} ${f} ${i+n*c} ${u}`,stroke:s.brows,width:e.thick*(s.browWeight??1),opacity:s.browOpacity??1}}function So(e,{nose:t},r,s){let n=r.place(0,t),i=r.lean;if(e==="baby"){let h=n.x*1.1;return[{d:A`M${h-6+i*1} ${n.y-1}C${h-7+i*2} ${n.y+6} ${h+7+i*2} ${n.y+6} ${h+6+i*1} ${n.y-1}`,stroke:s.line??L,width:2.4}]}let o=r.place(0,-.04),a=n.x+i*9,c=i>0?-1:1;return[{d:A`M${o.x+i*3} ${o.y}C${o.x+i*4} ${o.y+14} ${a+i*4} ${n.y-12} ${a+i*2} ${n.y-2}C${a+i} ${n.y+6} ${a+c*8} ${n.y+7} ${a+c*13} ${n.y+3}`,stroke:s.line??L,width:2.6}]}function Mo({mouth:e},t,r,s){let{x:n,y:i}=t.place(0,e.latitude),o=n*1.03+t.lean*3,a=e.half*r.mouthWide,c=o-a*Math.max(.45,Math.cos(t.yaw-.3)),h=o+a*Math.max(.45,Math.cos(t.yaw+.3)),p=i-r.smile*a*.32+r.mouthOpen*2,u=K(r.mouthSquare,0,1),f=i+r.smile*a*.28-r.mouthOpen*S(2,16,u),b=f+r.mouthOpen*S(30,34,u)+.01,$=S(.5,.86,u),v=S(o,c,$),x=S(o,h,$),w=[],_=A`M${c} ${p}C${v} ${yr(p,f)} ${x} ${yr(p,f)} ${h} ${p}`;if(r.mouthOpen>.06){let nt=yr(p,b),Qt=_+A`C${x} ${nt} ${v} ${nt} ${c} ${p}Z`,Jt=S(f,b,.62);if(w.push({d:Qt,fill:$o}),r.mouthOpen>.25){let Y=(h-c)*.25;w.push({d:A`M${o-Y} ${b-3}C${o-Y} ${Jt-2} ${o+Y} ${Jt-2} ${o+Y} ${b-3}C${o+Y*.4} ${b+.5} ${o-Y*.4} ${b+.5} ${o-Y} ${b-3}Z`,fill:vo,opacity:K((r.mouthOpen-.25)*3,0,1)})}w.push({d:Qt,stroke:s.line??L,width:2.4})}else w.push({d:_,stroke:s.line??L,width:2.6});let H=b+6.5+r.mouthOpen*3;return w.push({d:A`M${S(o,c,.4)} ${H}Q${o} ${H+2.5+4*r.pout} ${S(o,h,.4)} ${H}`,stroke:s.line??L,width:1.9,opacity:S(.3,.75,K(r.pout,0,1))*(1-K(r.mouthOpen*4,0,1))}),w}function yr(e,t){return(t*4-e)/3}function xt(e,t,r,s){let[n,i]=[r*.5523,s*.5523];return A`M${e-r} ${t}C${e-r} ${t-i} ${e-n} ${t-s} ${e} ${t-s}C${e+n} ${t-s} ${e+r} ${t-i} ${e+r} ${t}C${e+r} ${t+i} ${e+n} ${t+s} ${e} ${t+s}C${e-n} ${t+s} ${e-r} ${t+i} ${e-r} ${t}Z`}var he=[432,214];function Rs(e,{reach:t,soothe:r,turn:s}){let n=Math.max(0,t*1.8-.8),i=[he[0]+18+s*60,he[1]+77],o=et([388,386],[330,334],t),a=et(et([472,390],[400,350],n),i,r),c=et([378,366],[374,372],t),h=et(et([514,372],[486,384],n),[506,378],r);return[...Ns([414,330],c,o,S(2.3,3.7,t),1-t*.95,e,-1),...Ns([488,334],h,a,S(S(2.5,3.6,n),3.9,r),Math.max(r,1-n),e,1)]}var et=(e,t,r)=>[S(e[0],t[0],r),S(e[1],t[1],r)];function Ns(e,t,r,s,n,i,o){return[...Is(r,s,.62,n,i,o),...Ls([e,t,To(t,r)],[44,42,32],i.top)]}function Ls([e,t,r],[s,n,i],o){let a=zt(t,r,n,i),c=[zt(e,t,s,n),a],h=[zt(et(e,t,-.12),t,s,n),a];return[...c.map(p=>({d:p,stroke:L,width:5.4})),...h.map(p=>({d:p,fill:o}))]}function To(e,t){let r=Math.hypot(t[0]-e[0],t[1]-e[1])||1;return et(t,e,Math.min(1,13/r))}var Oo=(e,t)=>[...e.map(r=>({d:r,stroke:L,width:5.4})),...e.map(r=>({d:r,fill:t}))];function Ps(e,{reach:t}){if(t<.02)return[];let r=et([206,540],[298,388],t),s=et([150,560],[196,440],t);return[...Is(r,-.45,1.05,.1,e,1),...Ls([[90,420],s,et(r,s,-.06)],[96,84,50],e.top)]}function Is([e,t],r,s,n,i,o){let a=(f,b)=>[e+(Math.cos(r)*f-Math.sin(r)*b*o)*s,t+(Math.sin(r)*f+Math.cos(r)*b*o)*s],c=[-15,-5,5,15].map((f,b)=>{let $=S([30,37,36,28][b]??30,4,n);return zt(a(S(30,22,n),f*S(1,.7,n)),a(S(30,24,n)+$,f*S(1.5,.75,n)),13*s,11*s)}),h=zt(a(12,-12),a(S(38,34,n),S(-31,-13,n)),16*s,12*s),p=yt([a(-4,-14),a(14,-20),a(36,S(-20,-17,n)),a(46,0),a(36,S(20,17,n)),a(14,20),a(-4,14)]),u=n>.6?[...c,p]:[...c,p,h];return[...Oo(u,i.skin),...(n>.6?[-4,6]:[-9,0,9]).map(f=>{let[b,$]=a(S(40,28,n),f*S(1,.8,n)),[v,x]=a(S(48,41,n),f*S(1.1,.85,n));return{d:A`M${b} ${$}L${v} ${x}`,stroke:L,width:1.8}}),...n>.6?[{d:_o(a),stroke:L,width:1.8}]:[]]}function _o(e){let[t,r,s]=[e(22,-18),e(34,-12),e(36,-2)];return A`M${t[0]} ${t[1]}Q${r[0]} ${r[1]} ${s[0]} ${s[1]}`}function P(e,t){return[{d:e,fill:t},{d:e,stroke:L,width:2.8,shift:2}]}var F=(e,t,r=2.4)=>({d:e,stroke:t,width:r}),Hs={long:{back:({hair:e,strands:t})=>[...P("M6-124C84-126 124-64 118 10 116 62 128 104 112 142 96 160 60 158 34 150L20 20Z",e),F("M104 50c2 28 4 52-2 80M90 66c2 26 2 44-4 68",t)],front:({hair:e,strands:t})=>[...P("M86 22C124-58 90-140-2-138-76-134-104-84-92-22-90-12-84-8-80-16-78-34-74-46-64-58-28-52 24-62 50-92 52-60 62-22 72 14 76 26 82 30 86 22Z",e),F("M50-92C46-110 30-122 10-128M70-34c-2-24-8-40-16-52M-20-76c-20 4-36 4-46 16M2-116C-24-120-48-110-64-92",t)]},bun:{back:({hair:e,strands:t})=>[...P("M58-112C60-146 96-160 118-142 140-124 134-92 108-84Z",e),F("M80-130c12-12 30-10 38 4M92-112c8-6 18-6 24 0",t),...P("M4-122C84-126 120-66 110 6 104 30 94 40 84 40L30-20Z",e)],front:({hair:e,strands:t})=>[...P("M84 6C116-54 88-130 2-128-66-126-96-82-86-34-84-26-78-24-76-32-70-60-50-76-24-80 20-84 54-68 66-34 70-20 74-6 76 4 78 12 82 14 84 6Z",e),F("M-58-86C-40-104-16-112 8-110M-10-92C20-100 52-92 70-68M40-112c18 8 34 22 44 42",t)]},cropped:{back:()=>[],front:({hair:e,strands:t})=>[...P("M92 2C94-6 100-20 100-40 98-90 60-122 4-122-50-122-84-92-82-44-80-40-76-42-74-50-66-66-50-78-24-82 20-84 52-80 62-54 66-40 70-20 76-2 80 8 88 10 92 2Z",e),F("M-50-96c4-4 8-6 12-7M-20-106c4-2 8-2 12-2M14-106c4 0 8 1 12 2M46-98c4 2 7 4 10 7M70-78c3 3 5 6 7 10M-4-94c4-1 8-1 12 0M30-90c4 1 8 2 11 4",t,2.2)]},swept:{back:()=>[],front:({hair:e,strands:t})=>[...P("M90 4C98-20 108-56 94-90 74-130 14-146-40-132-74-128-98-112-96-86-92-92-86-94-82-92-88-78-88-60-82-44-76-60-66-72-48-80-14-76 34-84 56-78 60-52 66-24 76-2 80 8 88 12 90 4Z",e),F("M-78-100C-56-114-20-122 14-116M-40-94C-6-92 30-102 52-96M76-88c8 14 12 32 10 50",t)]},balding:{back:()=>[],front:({hair:e,strands:t})=>[...P("M54-66C84-84 110-60 108-20 108-4 104 10 95 14 90 2 78-6 66 4 64-20 54-42 54-66Z",e),F("M76-58c12 12 17 26 17 42M90-54c5 10 8 20 8 30",t),F("M-14-98c14-6 30-6 42 0",t,2)]},headscarf:{back:()=>[],front:({hair:e,strands:t})=>[...P("M-84-30C-98-104-50-140 6-140 92-140 124-72 114 4 112 60 124 120 112 160 62 190-30 188-72 160-64 136-58 118-54 100-76 84-90 40-86-2-88-10-86-20-84-30ZM-78-26C-82 20-76 68-54 92-38 108-14 108 6 98 42 82 64 48 66 6 68-40 50-74 6-80-40-84-72-66-78-26Z",e),F("M-62-92C-38-114 8-124 50-108M88-66c18 36 14 76-8 112M88 78C72 108 34 132-24 134M96 110C76 138 30 158-30 154M-30-106c22-8 48-8 70 2",t)]}};function js(e){return Hs[e.hairStyle]??Hs.long}function zs(e,{hair:t,strands:r,hairStyle:s}){let{points:n,lean:i}=e,o=n.map(([v,x])=>[v*1.035,x*1.045-1]),a=(v,x)=>[86*Math.sin(v+e.yaw),x],c=-i*-8,h=[F(`${A`M${c+2} ${-90}`}c-9 7-8 19 1 22 9 2 15-5 10-11`,r),F(`${A`M${c-24} ${-86}`}c-5 7-5 12-3 17`,r),F(`${A`M${c+30} ${-84}`}c6 6 5 13 2 18`,r)];if(s==="wisps")return h;if(s==="cap"){let v=[12,13,14,15,0,1,2,3,4].map(H=>o[H]??[0,0]),x=i>0?8:0,w=[a(1.15,-18),a(.8,-46),a(.35,-58),a(0,-50),a(-.4,-60),a(-.8,-46),a(-1.15,-18)],_=v.slice(i>.4?0:1,i<-.4?9:8);return[...P(yt([..._,...w]),t),F(A`M${c-30} ${-76+x}`+"c10-6 22-8 32-7"+A`M${c+20} ${-74}`+"c10 1 18 5 24 11",r,2.2)]}let p=i>0?[13,14,15,0,1,2]:[14,15,0,1,2,3],u=p.map(v=>{let[x,w]=o[v]??[0,0];return xt(x*.96,w*.96,19,18)}),f=[-1,-.62,-.25,.12,.5,.9].map((v,x)=>{let[w,_]=a(v,-62+v*v*18-x%2*5);return xt(w,_,17,15)}),$=[yt([...p.map(v=>o[v]??[0,0]),a(.8,-56),a(0,-66),a(-.8,-56)].map(([v,x])=>[v*.97,x*.97])),...u,...f];return[...$.map(v=>({d:v,stroke:L,width:5})),...$.map(v=>({d:v,fill:t})),...[...u.filter((v,x)=>x%2),...f].map(v=>({d:v,stroke:r,width:1.6,opacity:.45}))]}function Us(e){let t="#5b5048",r=[-1,1].map(i=>{let{x:o,y:a,squeeze:c}=e.place(i*.4,-.05);return{x:o,y:a+2,across:24*(.55+.45*c),down:20}}),[s,n]=r;return[...r.flatMap(({x:i,y:o,across:a,down:c})=>[{d:xt(i,o,a,c),fill:"#fffaf2",opacity:.16},{d:xt(i,o,a,c),stroke:t,width:2.8}]),F(A`M${s.x+s.across} ${s.y-3}Q${(s.x+n.x)/2} ${s.y-9} ${n.x-n.across} ${n.y-3}`,t,2.8),F(A`M${n.x+n.across} ${n.y-4}L${74} ${n.y-2}`,t,2.8)]}var Bs=.5,Eo={baby:{across:80,down:78,front:[[0,-90],[38,-85],[70,-63],[88,-28],[90,6],[92,34],[76,65],[42,86],[0,92],[-42,86],[-76,65],[-92,34],[-90,6],[-88,-28],[-70,-63],[-38,-85]],turned:[[10,-92],[52,-86],[86,-62],[103,-24],[101,12],[88,42],[58,69],[22,87],[-18,93],[-53,86],[-81,65],[-90,38],[-84,10],[-86,-22],[-70,-60],[-34,-86]]},adult:{across:76,down:96,front:[[0,-110],[40,-103],[68,-80],[80,-40],[81,0],[77,36],[62,72],[34,98],[0,106],[-34,98],[-62,72],[-77,36],[-81,0],[-80,-40],[-68,-80],[-40,-103]],turned:[[8,-111],[50,-103],[82,-76],[94,-36],[89,4],[77,38],[56,70],[18,97],[-20,106],[-49,96],[-69,68],[-78,34],[-75,0],[-77,-36],[-66,-78],[-30,-104]]}};function wr(e,t,r){let{across:s,down:n,front:i,turned:o}=Eo[e],a=K(Math.abs(t)/Bs,0,1.15),c=K(t/Bs,-1.15,1.15);return{points:i.map(([p,u],f)=>{let b=(i.length-f)%i.length,[$,v]=o[t>0?b:f];return[S(p,t>0?-$:$,a),S(u,v,a)]}),yaw:t,lean:c,place:(p,u)=>({x:s*Math.sin(p+t),y:n*Math.sin(u+r),squeeze:Math.max(.3,Math.cos(p+t))})}}var kr=600,pe=430,Fs=[178,168];function Ws(e,t,r){let s=Fs[0]+t.lean*12,n=Fs[1]+t.lean*5,i=`translate(${je(s)} ${je(n)}) scale(-1 1) rotate(${je(-6-t.lean*3+t.tilt)})`,o=`translate(${he[0]} ${he[1]}) rotate(${je(r.tilt+r.turn*8)})`,{back:a,front:c,head:h}=No(e.adult,t);return[{transform:"",shapes:Co(e)},{transform:"",shapes:Po()},{transform:i,shapes:a},{transform:"",shapes:Lo(e.adult,s,n)},{transform:i,shapes:[...h,...c]},{transform:"",shapes:Io(e.baby)},{transform:o,shapes:Ho(e.baby,r)},{transform:"",shapes:Ps(e.adult,t)},{transform:"",shapes:Rs(e.baby,r)}]}var je=e=>Math.round(e*10)/10;function Co({ground:e,light:t}){return[{d:`M0 0H${kr}V${pe}H0Z`,fill:e},{d:"M300 26C450 20 580 110 578 260 576 380 480 470 300 470S24 380 24 262C24 120 150 32 300 26Z",fill:t}]}function No(e,t){let r=wr("adult",t.turn,t.nod),s=yt(r.points),{back:n,front:i}=js(e);return{back:n(e),head:[...P(s,e.skin),...e.hairStyle==="headscarf"?[]:P("M62 4C72-6 88-2 88 14 86 30 74 38 64 30Z",e.shade),...e.beard?P("M86 14C84 64 54 114-18 117-56 113-75 80-78 44-72 58-66 68-58 74-46 80-22 82-4 74 34 62 62 40 66 8Z",e.hair):[],...xr("adult",r,t,e),...e.lined?Ro(r):[],...e.glasses?Us(r):[]],front:i(e)}}function Ro(e){let t=e.place(.78,.02),r=e.place(.33,.5);return[{d:`${A`M${t.x} ${t.y-3}`}l7-4${A`M${t.x+1} ${t.y+3}`}l8 1`,stroke:L,width:1.6,opacity:.5},{d:`${A`M${r.x} ${r.y-12}`}c7 5 10 12 9 20`,stroke:L,width:1.6,opacity:.4}]}function Lo({skin:e,shade:t,top:r,topShade:s},n,i){let o=n-62,a=n+2;return[{d:A`M${o} ${i+40}C${o+2} ${i+90} ${o-4} ${i+118} ${o-20} ${i+136}C${o} ${i+176} ${a+10} ${i+176} ${a+30} ${i+136}C${a+6} ${i+124} ${a+2} ${i+96} ${a} ${i+70}Z`,fill:t},{d:A`M${o-1} ${i+74}C${o} ${i+104} ${o-6} ${i+122} ${o-20} ${i+136}M${a} ${i+98}C${a+2} ${i+118} ${a+10} ${i+130} ${a+28} ${i+137}`,stroke:L,width:2.8},...P(`M-20 ${pe+40}C-16 372 26 322 96 300 128 346 176 346 208 302 262 318 296 372 300 ${pe+40}Z`,r),...P("M86 304C118 366 186 366 216 305L228 310C196 384 106 386 72 310Z",s)]}function Po(){return[...P("M352 470C330 380 338 250 372 190 396 150 480 140 524 178 566 220 574 320 552 470Z","#e2c9a4"),{d:"M384 226C410 190 474 184 506 214 532 246 536 330 526 430",stroke:"#c9aa7c",width:2.6}]}function Io({top:e,topShade:t}){return[...P("M352 480C346 420 362 342 396 306 420 290 470 290 494 306 526 340 536 420 526 480Z",e),{d:"M402 300C418 322 464 324 486 302",stroke:t,width:5},{d:"M443 326C445 360 446 400 445 440",stroke:t,width:2.6},{d:"M444 350h.1M445 384h.1",stroke:L,width:6}]}function Ho(e,t){let r=wr("baby",t.turn,t.nod),s=[-1,1].map(i=>({side:i,at:r.place(i*1.42,.16)})).filter(({side:i})=>Math.cos(i*1.42+r.yaw)>-.12).flatMap(({side:i,at:o})=>{let a=o.x*1.14;return P(A`M${a-i*6} ${o.y-14}C${a+i*6} ${o.y-24} ${a+i*18} ${o.y-12} ${a+i*15} ${o.y+4}C${a+i*12} ${o.y+18} ${a+i*0} ${o.y+22} ${a-i*8} ${o.y+12}Z`,e.shade)}),n=Math.abs(r.lean)>.5;return[...n?[]:s,...P(yt(r.points),e.skin),...n?s:[],...xr("baby",r,t,e),...zs(r,e),...jo(r,t.tears)]}function jo(e,t){return t<.15?[]:[-1,1].map(r=>{let{x:s,y:n}=e.place(r*.62,.42);return{d:A`M${s} ${n-9}C${s+7} ${n} ${s+6} ${n+8} ${s} ${n+8}C${s-6} ${n+8} ${s-7} ${n} ${s} ${n-9}Z`,fill:"#9fc4d4",opacity:t*.9}})}var zo={eyesOpen:1,squint:0,gazeX:-.3,gazeY:.05,browRaise:0,browWorry:0,browKnit:0,smile:0,mouthOpen:0,mouthWide:1,mouthSquare:0,pout:0,flush:.3,tears:0,turn:-.42,nod:0,tilt:0,reach:0,soothe:0,lean:0},W=e=>({...zo,...e}),Ar={neutral:W({}),interest:W({browRaise:.9,eyesOpen:1.12,mouthOpen:.16,mouthWide:.62,smile:.2,reach:.55,flush:.4}),joy:W({browRaise:.5,squint:.75,eyesOpen:.78,smile:1,mouthOpen:.62,mouthWide:1.25,flush:.8,reach:.55,tilt:-3}),sobered:W({browRaise:.1,browKnit:.4,eyesOpen:1.1,smile:-.3,mouthWide:.75,flush:.12}),bid:W({browRaise:1,eyesOpen:1.1,smile:.7,mouthOpen:.22,mouthWide:1,reach:1,flush:.4,tilt:-4}),"small-smile":W({browRaise:.35,squint:.3,eyesOpen:.95,smile:.75,mouthWide:.95,mouthOpen:.04,flush:.6,reach:.55,tilt:-2}),wary:W({turn:-.3,gazeX:-.5,gazeY:.1,browWorry:.55,browRaise:.2,smile:-.2,mouthWide:.8,flush:.55,reach:.55,tilt:3}),"look-away":W({turn:.3,gazeX:.75,gazeY:.35,nod:.1,eyesOpen:.85,smile:-.05,mouthWide:.8,flush:.2}),soothing:W({turn:-.05,gazeX:.4,gazeY:.55,nod:.12,eyesOpen:.7,browWorry:.35,soothe:1,mouthWide:.7,flush:.3}),fuss:W({turn:-.25,browWorry:.8,browKnit:.5,eyesOpen:.75,squint:.25,smile:-.62,mouthWide:1.2,pout:1,mouthOpen:.03,flush:.7,reach:.55}),cry:W({turn:-.12,nod:-.08,browWorry:1.25,browKnit:.75,eyesOpen:0,squint:.72,smile:-.5,mouthOpen:.95,mouthWide:1.4,mouthSquare:.7,flush:1,tears:1,reach:.55})},Sr={warm:W({browRaise:.45,squint:.75,eyesOpen:.8,smile:.95,mouthOpen:.42,mouthWide:1.25,flush:.6,reach:1,lean:1,tilt:-4}),watching:W({browRaise:.3,squint:.2,smile:.5,mouthWide:.95,flush:.45,reach:.9,lean:.6,tilt:-2}),still:W({smile:0,mouthWide:.85,flush:.12}),back:W({browRaise:.5,browWorry:.75,squint:.15,eyesOpen:.95,smile:.55,mouthWide:.95,mouthOpen:.1,flush:.5,reach:1,lean:1.1,tilt:-5})};function Mr(e,t,r){let s={...e};for(let n of Object.keys(e))s[n]=S(e[n],t[n],r);return s}var O={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:e=>{let t=Math.floor(e/60),r=e%60,s=`${r} ${r===1?"second":"seconds"}`;return t?`${t} ${t===1?"minute":"minutes"} ${s}`:s},clock:e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`};var ze=.45,Ds=.16;function Tr(e,t){let r=e.findIndex(({start:s})=>s>t);return r===-1?e.length-1:Math.max(0,r-1)}function Ks(e,t,r){let s=t+.5,n=Tr(e.faces,Math.floor(s)),i=e.faces[n],o=e.faces[n-1]??i,a=e.faces[n+1]??i,c=s-(i?.start??0),h=(e.faces[n+1]?.start??Number.POSITIVE_INFINITY)-s,[p,u,f]=h<ze?[i,a,.5-h/ze/2]:n&&c<ze?[o,i,.5+c/ze/2]:[i,i,0],b=f*f*(3-2*f),$=Mr(Ue(Sr,p?.adult),Ue(Sr,u?.adult),b),v=Mr(Ue(Ar,p?.baby),Ue(Ar,u?.baby),b);return r?{adult:{...$,eyesOpen:$.eyesOpen*Vs(t,4.9)},baby:{...v,eyesOpen:v.eyesOpen*Vs(t+1.3,3.7)}}:{adult:$,baby:v}}function Ue(e,t){return e[t??""]??Object.values(e)[0]}function Vs(e,t){let r=e%t;return r<Ds?Math.abs(1-2*r/Ds):1}function Ut(e,t){return e.moments[Tr(e.moments,t)]}function _t(e,t){return e.phases[Tr(e.phases,t)]}function ft({phases:e},t){let r=e.filter(({name:n})=>n===t.name),s=O.phases[t.name]??t.name;return r.length>1?`${s} ${r.indexOf(t)+1}`:s}function Or(e,t){return`${O.time(t)}, ${ft(e,_t(e,t)).toLowerCase()}`}function _r(e,t){return e.moments.find(({start:r})=>r>t)?.start??e.matched.length-1}function Gs(e,t){return e.moments.findLast(({start:r})=>r<t)?.start??0}function Ys(e,t){let r=t?.activity===e.id?Number(t.second):0,s=e.matched.length-1;return{version:1,kind:"dyad-player",activity:e.id,second:Number.isInteger(r)?Math.min(Math.max(r,0),s):0}}function qs(e,t,r){let{adult:s,baby:n}=Ks(e,t,r),i=He[e.people];return l`<svg
class="faces"
viewBox="0 0 ${kr} ${pe}"
role="img"
aria-label=${O.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${Es(Ws(i,s,n))}
</svg>`}function Xs(e,t){let r=e.matched[t]==="1";return l`<div class="told-here">
<p class="state">
<span>${O.clock(t)}</span>
<strong>${ft(e,_t(e,t))}</strong>
<span>
<span class="step-mark ${r?"matched":""}"></span
>${r?O.inStep:O.outOfStep}
</span>
</p>
<p class="moment">${y(Ut(e,t).text)}</p>
</div>`}function Qs(e){return l`<details class="whole">
<summary>${O.whole}</summary>
${e.phases.map(t=>l`
<p><strong>${ft(e,t)}.</strong> ${y(t.about)}</p>
<ol role="list">
${e.moments.filter(({start:r})=>r>=t.start&&r<t.end).map(({start:r,text:s})=>l`<li><span class="when">${O.clock(r)}</span><span>${y(s)}</span></li>`)}
</ol>
`)}
</details>`}function Be(e){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${M`<path d=${e} />`}
</svg>`}function Js(e,t,r){let s=_t(e,t);return l`
<div class="row controls" role="group" aria-labelledby="go-to">
<span class="go-to" id="go-to">${O.goTo}</span>
${e.phases.map(n=>l`<button
type="button"
aria-current=${n===s?"true":"false"}
@click=${()=>r(n.start)}
>
${ft(e,n)}
</button>`)}
</div>
`}var tn=E`
.stage {
display: grid;
gap: 0.75em 1.5em;
margin-block-start: 1.25em;
}
.faces {
display: block;
width: 100%;
border-radius: var(--sb-radius, 14px);
}
.told-here {
min-height: 8.5em;
}
.state {
display: flex;
flex-wrap: wrap;
gap: 0.1em 0.9em;
margin: 0;
color: var(--sb-ink-soft, #56606a);
font-variant-numeric: tabular-nums;
}
.state strong {
color: var(--sb-ink, #23303b);
}
.step-mark {
display: inline-block;
width: 0.72em;
height: 0.72em;
margin-inline-end: 0.35em;
border: 2px solid var(--sb-accent, #0f6b6b);
border-radius: 3px;
}
.step-mark.matched {
background: var(--sb-accent, #0f6b6b);
}
.moment {
margin-block-start: 0.4em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
line-height: 1.45;
}
.label {
margin: 0;
padding-block-start: 0.5em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
}
@container (min-width: 38em) {
.stage {
grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
}
.told-here {
align-self: center;
}
}
.trace {
position: relative;
height: 11.5em;
margin-block-start: 1.25em;
border-block-end: 1px solid var(--sb-line, #d9d0c0);
font-size: 0.88em;
}
.phase,
.lines,
.cursor {
position: absolute;
inset-block: 0;
}
.phase {
padding: 0.1em 0.4em;
border-inline-start: 1px solid var(--sb-line, #d9d0c0);
font-weight: 600;
line-height: 1.25;
}
.phase.shaded {
border-radius: 6px 6px 0 0;
background: color-mix(in srgb, var(--sb-line, #d9d0c0) 50%, transparent);
}
.lines {
inset-inline: 0;
}
.lines.to-come {
opacity: 0.28;
}
.lines.past {
clip-path: inset(0 calc(100% - var(--now)) 0 0);
}
.lines svg {
position: absolute;
inset-inline: 0;
top: 2.4em;
width: 100%;
height: 5.4em;
overflow: visible;
fill: none;
stroke-width: 2.4;
stroke-linejoin: round;
}
.lines .band {
top: 9.7em;
height: 1.5em;
overflow: hidden;
}
.band path {
fill: var(--sb-accent, #0f6b6b);
}
.joy {
color: var(--sb-repair, #8a6000);
stroke: currentColor;
}
.upset {
color: var(--sb-help, #8a3f4d);
stroke: currentColor;
}
path.upset {
stroke-dasharray: 7 4;
}
.name,
.in-step {
position: absolute;
padding-inline: 0.25em;
border-radius: 4px;
background: var(--sb-surface, #f6f1e7);
font-weight: 600;
line-height: 1.25;
stroke: none;
}
.name {
/* Above the line's highest point. */
top: calc(2.4em + 5.4em * (1 - var(--height)) - 1.45em);
transform: translateX(-50%);
}
.in-step {
top: 8.3em;
left: 0;
background: none;
color: var(--sb-accent, #0f6b6b);
}
.cursor {
top: 1.6em;
left: var(--now);
width: 2px;
margin-inline-start: -1px;
background: var(--sb-ink, #23303b);
}
/* The thumb's middle runs from one end of the trace to the other. */
input[type="range"] {
display: block;
width: calc(100% + 28px);
height: 44px;
margin: 0 -14px;
appearance: none;
background: none;
cursor: pointer;
}
input[type="range"]::-webkit-slider-runnable-track {
height: 4px;
margin-inline: 14px;
border-radius: 2px;
background: var(--sb-control-line, #857b6b);
}
input[type="range"]::-moz-range-track {
height: 4px;
border-radius: 2px;
background: var(--sb-control-line, #857b6b);
}
input[type="range"]::-webkit-slider-thumb {
width: 28px;
height: 28px;
margin-block-start: -12px;
appearance: none;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
}
input[type="range"]::-moz-range-thumb {
width: 22px;
height: 22px;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
}
input[type="range"]:focus-visible {
outline: none;
}
input[type="range"]:focus-visible::-webkit-slider-thumb {
outline: 3px solid var(--sb-focus, #1d4f91);
outline-offset: 2px;
}
input[type="range"]:focus-visible::-moz-range-thumb {
outline: 3px solid var(--sb-focus, #1d4f91);
outline-offset: 2px;
}
.controls {
gap: 0.5em 0.6em;
margin-block-start: 0.4em;
}
.controls .mark {
width: 1em;
height: 1em;
margin-inline-end: 0.3em;
}
.watch {
min-width: 8.5em;
}
.watch .mark {
fill: currentColor;
}
.controls [aria-pressed="true"],
.controls [aria-current="true"] {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent-soft, #e6f2ef);
box-shadow: inset 0 0 0 1px var(--sb-accent, #0f6b6b);
font-weight: 600;
}
.go-to {
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
}
.whole ol {
padding: 0;
list-style: none;
}
.whole li {
display: grid;
grid-template-columns: 3em 1fr;
margin-block-start: 0.4em;
}
.whole .when {
color: var(--sb-ink-soft, #56606a);
font-variant-numeric: tabular-nums;
}
`;var Uo={},en=gt(class extends ot{constructor(){super(...arguments),this.ot=Uo}render(e,t){return t()}update(e,[t,r]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((s,n)=>s===this.ot[n]))return j}else if(this.ot===t)return j;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,r)}});function nn(e,t){let r=100*t/(e.matched.length-1);return l`<div class="trace" role="img" aria-label=${O.trace} style="--now: ${r}%">
${en([e],()=>Bo(e))}
<div class="cursor"></div>
</div>`}function Bo(e){let t=e.matched.length-1,r=n=>`${100*Math.min(n,t)/t}%`,s=l`<svg viewBox="0 0 ${t} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${sn(e.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${sn(e.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${t} 1" preserveAspectRatio="none">
<path d=${Fo(e.matched)} />
</svg>`;return l`
${e.phases.map(n=>l`<div
class=${n.name==="still face"?"phase shaded":"phase"}
style="left: ${r(n.start)}; right: calc(100% - ${r(n.end)})"
>
<span>${ft(e,n)}</span>
</div>`)}
<div class="lines to-come">${s}</div>
<div class="lines past">${s}</div>
${rn("joy",O.joy,e.joy,t)} ${rn("upset",O.upset,e.upset,t)}
${e.matched.includes("1")?l`<span class="in-step">${O.inStep}</span>`:d}
`}function rn(e,t,r,s){let n=Math.max(...r),i=Math.min(.88,Math.max(.06,r.indexOf(n)/s));return l`<span class="name ${e}" style="left: ${100*i}%; --height: ${n/100}">
${t}
</span>`}function sn(e){return`M${e.map((t,r)=>`${r} ${100-t}`).join("L")}`}function Fo(e){return[...e.matchAll(/1+/g)].map(({index:t,0:r})=>`M${t-.5} 0h${r.length}v1h-${r.length}z`).join("")}var Wo=6e3,Do=700,on=4,Bt=class Bt extends B{constructor(){super(),this.time=0,this.isPlaying=!1,this.isFast=!1,this.stopNext=()=>{},this.saying=0,this.pauseWhenHidden=()=>document.hidden&&this.pause(),this.watcher=null}connectedCallback(){super.connectedCallback(),document.addEventListener("visibilitychange",this.pauseWhenHidden),this.watcher=new IntersectionObserver(([t])=>t?.isIntersecting||this.pause()),this.watcher.observe(this)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("visibilitychange",this.pauseWhenHidden),this.watcher?.disconnect(),clearTimeout(this.saying),this.pause()}accepts(t){return Os(t)&&Object.hasOwn(He,t.people)}reconcile(t){return Ys(this.spec,t)}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(t){this.currentRecord=this.reconcile(t),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(O.atTheBeginning),this.focusOn(".watch")}get second(){return Math.floor(this.time)}get last(){return(this.spec?.matched.length??1)-1}goTo(t){let r=this.record?.second;this.time=Math.min(Math.max(t,0),this.last),this.record&&this.second!==r&&this.change({...this.record,second:this.second})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0,matchMedia("(prefers-reduced-motion: reduce)").matches?this.stepOn():this.moveOn(performance.now())}pause(){this.stopNext(),this.isPlaying=!1,this.time=this.second}moveOn(t){let r=requestAnimationFrame(s=>{let n=Math.min(Math.max(s-t,0),250)/1e3;this.advance(this.time+n*(this.isFast?on:1)),this.isPlaying&&this.moveOn(s)});this.stopNext=()=>cancelAnimationFrame(r)}stepOn(){let t=setTimeout(()=>{this.spec&&this.advance(_r(this.spec,this.second)),this.isPlaying&&this.stepOn()},Wo/(this.isFast?on:1));this.stopNext=()=>clearTimeout(t)}advance(t){if(!this.spec)return;let r=_t(this.spec,this.second);this.goTo(t);let s=_t(this.spec,this.second);s!==r&&this.announce(`${ft(this.spec,s)}. ${k(s.about)}`),this.time>=this.last&&this.pause()}jump(t){this.pause(),this.goTo(t),this.say()}scrub(t){this.pause();let r=this.spec&&Ut(this.spec,this.second);this.goTo(t.target.valueAsNumber),!(!this.spec||Ut(this.spec,this.second)===r)&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(!1),Do))}say(t=!0){if(!this.spec)return;let r=k(Ut(this.spec,this.second).text);this.announce(t?`${Or(this.spec,this.second)}. ${r}`:r)}renderActivity(){let t=this.spec;return t?l`
<div class="stage">
<div>${qs(t,this.time,this.isPlaying)}
<p class="label"><strong>${O.illustration}</strong> ${O.notAtHome}</p>
</div>
${Xs(t,this.second)}
</div>
${nn(t,this.time)}
<input
type="range"
min="0"
max=${this.last}
step="1"
aria-label=${O.slider}
aria-valuetext=${Or(t,this.second)}
.value=${String(this.second)}
@input=${this.scrub}
/>
${this.renderControls(t)} ${Qs(t)}
`:d}renderControls(t){let r=this.second>=this.last,s=this.isPlaying?O.pause:r?O.watchAgain:O.watch;return l`
<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${Be(this.isPlaying?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${s}
</button>
<button
type="button"
aria-label=${O.backName}
@click=${()=>this.jump(Gs(t,this.second))}
>
${Be("M15 5l-7 7 7 7")}${O.back}
</button>
<button
type="button"
aria-label=${O.forwardName}
@click=${()=>this.jump(_r(t,this.second))}
>
${Be("M9 5l7 7-7 7")}${O.forward}
</button>
<button
type="button"
aria-pressed=${this.isFast?"true":"false"}
@click=${()=>{this.isFast=!this.isFast}}
>
${O.fast}
</button>
</div>
${Js(t,this.second,n=>this.jump(n))}
`}};C(Bt,"styles",[...Z(Bt,Bt,"styles"),tn]),C(Bt,"properties",{time:{state:!0},isPlaying:{state:!0},isFast:{state:!0}});var Fe=Bt;function Ft(e,t){return e.minimum+t*e.quantum}function We(e,t){let r=0;return t.map(s=>(r+=s,Ft(e.value,r)))}function De(e,t){return(t*e.scale).toFixed(e.decimals).replace(/^-(?=0(\.0*)?$)/,"")+e.suffix}function ue(e,t){let r=De(e,t);return e.unit?`${r} ${e.unit}`:r}function me(e){return e.unit?`${e.label} (${e.unit})`:e.label}function an(e){switch(e.kind){case"time-lines":case"curves":return e.lines.length;case"panels":return e.panels.reduce((t,r)=>t+an(r.layout),0);case"plan":return 3;case"impossible":return 0;default:return 1}}function Ve(e,t){if(e.kind!=="panels")return[{heading:"",layout:e,series:t}];let r=0;return e.panels.map(s=>{let n=r+an(s.layout),i={...s,series:t.slice(r,n)};return r=n,i})}function fe(e,t,r){let s=(r-t)/(e.maximum-e.minimum);return n=>t+(n-e.minimum)*s}function m(e){return Math.round(e*10)/10}function cn(e){return`M${e.map(([t,r])=>`${m(t)} ${m(r)}`).join("L")}`}function ln(e){let t=e.map(([s,n])=>`${m(s)} ${m(n)}`),r=e.slice(1,-1).map(([s,n],i)=>{let[o,a]=e[i+2];return`Q${t[i+1]} ${m((s+o)/2)} ${m((n+a)/2)}`});return`M${t[0]}${r.join("")}L${t.at(-1)}`}function dn(e,t,r){let s=e.map((o,a)=>a).sort((o,a)=>e[o]-e[a]),n=[...e];for(let[o,a]of s.entries())o&&(n[a]=Math.max(n[a],n[s[o-1]]+t));let i=r;for(let o of s.reverse())n[o]=Math.min(n[o],i),i=n[o]-t;return n}function q(e,t){return e.length*t*.56}function hn(e,t,r){let s=Math.max(0,...e.ticks.map(({text:c})=>q(c,r)))+r,[n,i]=e.ticks;if(!n||!i)return e.ticks;let o=Math.abs(t(i.at)-t(n.at)),a=Math.max(1,Math.ceil(s/o));return e.ticks.filter((c,h)=>h%a===0)}var dt={phase:"Phase",moments:"moments",stretches:"stretches",longest:"longest stretch",of:(e,t)=>`${e} of ${t}`};function pn(e,t,{width:r,em:s},n){let i=e.value,o=t.map(x=>ue(i,Ft(i,x))),a=ue(i,i.maximum),c=Math.max(...[...o,a].map(x=>q(x,s*1.05))),h=Math.max(...e.labels.map(x=>q(x,s))),p=h+c+s*12<r,u=p?h+s:0,f=fe(i,u,r-c-s*.5),b=s*1.4,$=p?s*2.1:s*3.2,v=m(f(i.maximum)-u);return l`<svg
class="chart"
viewBox="0 0 ${m(r)} ${m($*e.labels.length)}"
role="img"
aria-label=${n}
>
${e.labels.map((x,w)=>{let _=$*w+(p?s*.3:s*1.4),H=f(Ft(i,t[w])),nt=m(_+b/2+s*.35);return M`<g class="c-${e.colour}">
<text x="0" y=${p?nt:m(_-s*.35)}>${x}</text>
<rect class="track" x=${m(u)} y=${m(_)} width=${v} height=${m(b)} />
<rect class="bar" x=${m(u)} y=${m(_)} width=${m(H-u)} height=${m(b)} />
<text class="strong" x=${m(f(i.maximum)+s*.5)} y=${nt}>${o[w]}</text>
</g>`})}
</svg>`}var Ke=10,Wt=20;function un(e,t){let r=Math.ceil(e.of/Ke);return l`<div class="fields">
${e.groups.map((s,n)=>{let i=t[n];return l`<div class="field c-${e.colour}">
<svg
viewBox="0 0 ${Ke*Wt} ${r*Wt}"
role="img"
aria-label="${s}: ${dt.of(i,e.of)} ${e.counted}"
>
${Array.from({length:e.of},(o,a)=>{let[c,h]=[a%Ke,Math.floor(a/Ke)];return M`<circle
class=${a<i?"dot counted":"dot"}
cx=${c*Wt+Wt/2}
cy=${h*Wt+Wt/2}
r="7"
/>`})}
</svg>
<p><strong>${dt.of(i,e.of)}</strong> ${e.counted}</p>
<p class="quiet">${s}</p>
</div>`})}
</div>`}function mn(e,t,{width:r,em:s},n){let i=r/e.count,o=s*2.6,a=t.reduce((c,h)=>c+h,0);return l`<svg
class="chart c-${e.colour}"
viewBox="0 0 ${m(r)} ${m(o+2)}"
role="img"
aria-label="${n}: ${dt.of(a,e.count)} ${e.on}"
>
${t.map((c,h)=>{let p=c?o:s*.7;return M`<rect
class=${c?"moment on":"moment"}
x=${m(h*i+.5)}
y=${m(o+1-p)}
width=${m(Math.max(1,i-1.5))}
height=${m(p)}
/>`})}
</svg>
<p class="key c-${e.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${e.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${e.off}</span>
</p>`}var Vo=32;function fn(e,t,{width:r,em:s},n){let i=e.kind==="time-lines",o=r<Vo*s,a=Math.max(...e.value.ticks.map(({text:w})=>q(w,s)),s)+s*.5,c=Math.max(...e.lines.map(w=>q(w.label,s*1.05))),h=r-(i&&!o?c+s:s*.6),p=fe(e.across,a,h),u=i?e.phases:[],f=u.map(w=>Go(w,p,s)),b=s*(u.length?1.7+1.25*Math.max(...f.map(({lines:w})=>w.length)):3),$=b+Math.min(Math.max(r*.42,s*11),s*18),v=fe(e.value,$,b),x=e.lines.map((w,_)=>({line:w,points:We(e,t[_]).map((H,nt)=>[p(e.start+nt*e.step),v(H)])}));return l`
${i&&o?Ko(e):d}
<svg
class="chart"
viewBox="0 0 ${m(r)} ${m($+s*3.2)}"
role="img"
aria-label=${n}
>
${u.map((w,_)=>Yo(w,f[_],p,b,$,s))}
<text class="axis-name" x="0" y=${s}>${me(e.value)}</text>
${e.value.ticks.map(({at:w,text:_})=>M`<line class="grid" x1=${m(a)} x2=${m(h)} y1=${m(v(w))} y2=${m(v(w))} />
<text class="end" x=${m(a-s*.5)} y=${m(v(w)+s*.35)}>${_}</text>`)}
${hn(e.across,p,s).map(({at:w,text:_})=>M`<text class="middle" x=${m(p(w))} y=${m($+s*1.4)}>${_}</text>`)}
<text class="axis-name middle" x=${m((a+h)/2)} y=${m($+s*2.8)}>
${me(e.across)}
</text>
${x.map(w=>Zo(w,e,$))}
${i?d:Xo(x,a,h,s)}
${i&&!o?qo(x,$,s):d}
</svg>
`}function Ko(e){return l`<p class="key" aria-hidden="true">
${e.lines.map(({label:t,colour:r,dash:s})=>l`<span class="c-${r}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${s||d} />
</svg>
${t}</span
>`)}
</p>`}function Go({label:e,start:t,end:r},s,n){let i=(s(r)-s(t))*.95,o=q(e,n)>i?e.split(" "):[e],a=Math.max(...o.map(c=>q(c,n)));return{lines:o,em:Math.min(n,n*i/a)}}function Yo({start:e,end:t,shaded:r},s,n,i,o,a){let[c,h]=[n(e),n(t)],p=i-a*1.4;return M`<rect
class="phase ${r?"shaded":""}"
x=${m(c)}
y=${m(i-p)}
width=${m(h-c)}
height=${m(o-i+p)}
/>
${s.lines.map((u,f)=>M`<text
class="middle strong"
style="font-size: ${m(s.em)}px"
x=${m((c+h)/2)}
y=${m(i-a*(.6+1.2*(s.lines.length-1-f)))}
>${u}</text>`)}`}function Zo({line:e,points:t},r,s){let n=cn(t),[i]=t,o=t[t.length-1],a=`${n}L${m(o[0])} ${m(s)}L${m(i[0])} ${m(s)}Z`;return M`<g class="c-${e.colour}">
${r.kind==="curves"?M`<path class="ground" d=${a} />`:d}
<path class="line" d=${n} stroke-dasharray=${e.dash||d} />
</g>`}function qo(e,t,r){let s=e.map(({points:i})=>i[i.length-1]),n=dn(s.map(([,i])=>i),r*1.25,t);return e.map(({line:i},o)=>M`<text
class="name c-${i.colour}"
x=${m(s[o][0]+r*.5)}
y=${m(n[o]+r*.35)}
>${i.label}</text>`)}function Xo(e,t,r,s){let n=e.map(({line:i,points:o})=>{let[a,c]=o.reduce((h,p)=>p[1]<h[1]?p:h);return{line:i,x:a,y:c,width:q(i.label,s*1.1)}}).sort((i,o)=>i.x-o.x);return n.map(({line:i,x:o,y:a,width:c},h)=>{let p=h===0,u=n.length===1?-c/2:p?-c-s*.4:s*.4,f=Math.min(Math.max(o+u,t),r-c),b=a-s*(.5+1.25*Math.max(0,h-1));return M`<text class="name c-${i.colour}" x=${m(f)} y=${m(b)}>${i.label}</text>`})}function Er(e,t){let[r,s]=[0,0];return t[0].map((n,i)=>(r+=n,s+=t[1][i],[r*e.quantum,s*e.quantum]))}function Cr(e,t){let r=[];for(let[s,n]of e.numbered.entries()){let i=t[n],o=r.find(a=>Ge(a.at,i)<.085*e.width);o?o.numbers.push(s):r.push({at:i,numbers:[s]})}return r}function bn(e){let t=[];for(let r of e){let s=t.at(-1);s?.at(-1)===r-1?s.push(r):t.push([r])}return t.map(r=>r.length>2?`${r[0]}–${r.at(-1)}`:r.join(", ")).join(", ")}function gn(e,t){let r=Cr(e,t),s=[],n=0;for(let i=1;i<t.length;i+=1){let[o,a]=[t[i-1],t[i]],c=Ge(o,a);n+=c;let h=[(o[0]+a[0])/2,(o[1]+a[1])/2];if(n<.13*e.width||c<.03*e.width||r.some(u=>Ge(u.at,h)<.085*e.width*.6))continue;let p=Math.atan2(a[1]-o[1],a[0]-o[0])*180/Math.PI;s.push({at:h,angle:p}),n=0}return s}function $n(e,t){let r=[];for(let s=1;s<e.length;s+=1){let n=t[s]===1;r.at(-1)?.isDashed!==n&&r.push({isDashed:n,points:[e[s-1]]}),r.at(-1)?.points.push(e[s])}return r}function vn(e,t){let r=Er(e,t);return[[e.time,e.distance,e.doing],...e.table_rows.map(s=>[(s*e.step).toFixed(1),Ge(r[s],[e.base.x,e.base.y]).toFixed(1),e.states[t[2][s]]])]}function Ge(e,t){let[r,s]=[e[0]-t[0],e[1]-t[1]];return Math.sqrt(r*r+s*s)}var Qo=46,yn="5 4",Jo=22,ta=12;function xn(e,t,{width:r,em:s},n){let i=Math.min(r,Qo*s),o=(i-2)/e.width,a=e.depth*o,c=([b,$])=>[1+b*o,1+a-$*o],h=Er(e,t),p=e.numbered.length-1,u=Math.min(s,Math.max(ta,i/Jo)),f={wide:i,tall:a,em:u};return l`<svg
class="chart plan"
viewBox="0 0 ${m(i)} ${m(a+2)}"
style="max-width: ${m(i)}px"
role="img"
aria-label=${n}
>
<rect class="place" x="1" y="1" width=${m(i-2)} height=${m(a)} rx=${m(s)} />
${ea(e,c([0,0]),o,s)}
${ra(e,c([e.base.x,e.base.y]),o,s)}
${$n(h,t[2]).map(({isDashed:b,points:$})=>M`<path class="way" d=${ln($.map(c))} stroke-dasharray=${b?yn:d} />`)}
${gn(e,h).map(b=>sa(c(b.at),b.angle,u*.9))}
${Cr(e,h).map(({at:b,numbers:$})=>na(c(b),bn($),f,{isFirst:$.includes(0),isLast:$.includes(p)}))}
</svg>
${ia(e)}`}function ea({scale_bar:e,unit:t},r,s,n){let[i,o]=[r[0]+n*.8,r[1]-n*.7],a=i+e*s,c=`M${m(i)} ${m(o-n*.35)}V${m(o)}H${m(a)}v${m(-n*.35)}`;return M`<path class="scale" d=${c} />
<text class="axis-name middle" x=${m((i+a)/2)} y=${m(o-n*.4)}>${e} ${t}</text>`}function ra({base:e},[t,r],s,n){let i=s*.9,o=m(t-i),a=m(r+n*.65);return M`<rect class="seat" x=${o} y=${m(r-n*.3)} width=${m(2*i)} height=${m(n*.65)} rx="2" />
<path class="seat-back" d="M${o} ${a}H${m(t+i)}" />
<text class="strong" x=${m(t+i+n*.6)} y=${m(r+n*.55)}>${e.label}</text>`}function sa([e,t],r,s){let[n,i]=[m(s*.45),m(s*.38)];return M`<path
class="arrow"
d="M${n} 0L${-i} ${-i}V${i}Z"
transform="translate(${m(e)} ${m(t)}) rotate(${Math.round(-r)})"
/>`}function na(e,t,{wide:r,tall:s,em:n},{isFirst:i,isLast:o}){let a=n*.75,c=Math.max(a,q(t,n)/2+n*.35),h=Math.min(Math.max(e[0],c+4),r-c-4),p=Math.min(Math.max(e[1],a+4),s-a-4),u=f=>M`<rect
class="ring"
x=${m(h-c-f)}
y=${m(p-a-f)}
width=${m(2*(c+f))}
height=${m(2*(a+f))}
rx=${m(a+f)}
/>`;return M`<g class=${i?"plan-mark first":"plan-mark"}>
${o?u(n*.25):d} ${u(0)}
<text
class="middle strong"
style="font-size: ${m(n)}px"
x=${m(h)}
y=${m(p+n*.36)}
>${t}</text>
</g>`}function ia({states:e,numbers:t}){return l`<p class="key" aria-hidden="true">
${[d,yn].map((r,s)=>l`<span
><svg viewBox="0 0 36 8" class="sample">
<path class="way" d="M0 4H36" stroke-dasharray=${r} />
</svg>
${e[s]}</span
>`)}
<span><b class="number">1</b> ${t}</span>
</p>`}function wn(e,t,r,s){return Ve(e,t).map(n=>l`${n.heading?l`<p class="panel-heading">${n.heading}</p>`:d}
${oa(n,r,n.heading||s)}`)}function oa({layout:e,series:t},r,s){switch(e.kind){case"time-lines":case"curves":return fn(e,t,r,s);case"bars":return pn(e,t[0],r,s);case"icon-field":return un(e,t[0]);case"moments":return mn(e,t[0],r,s);case"plan":return xn(e,t,r,s);default:return d}}var kn=E`
.place {
fill: var(--sb-accent-soft, #e6f2ef);
stroke: var(--sb-line, #d9d0c0);
}
.way {
fill: none;
stroke: var(--sb-ink, #23303b);
stroke-width: 2;
stroke-linejoin: round;
}
.arrow {
fill: var(--sb-ink, #23303b);
}
.scale {
fill: none;
stroke: var(--sb-ink-soft, #56606a);
stroke-width: 1.5;
}
.seat {
fill: var(--sb-paper, #fffdf9);
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 2;
}
.seat-back {
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 3;
}
.ring {
fill: var(--sb-paper, #fffdf9);
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 2;
}
.plan-mark.first .ring:last-of-type {
fill: var(--sb-accent, #0f6b6b);
}
svg .plan-mark.first text {
fill: var(--sb-paper, #fffdf9);
}
.key .number {
display: inline-block;
min-width: 1.5em;
border: 2px solid var(--sb-accent, #0f6b6b);
border-radius: 1em;
line-height: 1.4;
text-align: center;
}
@media (forced-colors: active) {
.place,
.ring,
.seat {
fill: Canvas;
stroke: CanvasText;
}
.way,
.scale,
.seat-back {
stroke: CanvasText;
}
.arrow,
.plan-mark.first .ring:last-of-type {
fill: CanvasText;
}
svg .plan-mark.first text {
fill: Canvas;
}
}
`;var An=E`
svg.chart {
display: block;
width: 100%;
overflow: visible;
}
svg text {
fill: var(--sb-ink, #23303b);
font-size: var(--chart-em, 14px);
font-variant-numeric: tabular-nums;
}
text.middle {
text-anchor: middle;
}
text.end {
text-anchor: end;
}
text.strong,
text.name {
font-weight: 600;
}
text.axis-name {
fill: var(--sb-ink-soft, #56606a);
}
.c-accent {
--chart-colour: var(--sb-accent, #0f6b6b);
}
.c-secure {
--chart-colour: var(--sb-secure, #24745a);
}
.c-avoidant {
--chart-colour: var(--sb-avoidant, #3b6ea8);
}
.c-resistant {
--chart-colour: var(--sb-resistant, #a04f18);
}
.c-disorganised {
--chart-colour: var(--sb-disorganised, #7a5195);
}
.c-repair {
--chart-colour: var(--sb-repair, #8a6000);
}
.c-help {
--chart-colour: var(--sb-help, #8a3f4d);
}
.c-ink {
--chart-colour: var(--sb-ink, #23303b);
}
text.name {
fill: var(--chart-colour);
/* A name stays readable where a line runs behind it. */
paint-order: stroke;
stroke: var(--sb-paper, #fffdf9);
stroke-width: 4px;
stroke-linejoin: round;
}
.line {
fill: none;
stroke: var(--chart-colour);
stroke-width: 2.25;
stroke-linejoin: round;
}
.ground {
fill: var(--chart-colour);
opacity: 0.14;
}
.grid {
stroke: var(--sb-line, #d9d0c0);
}
.phase {
fill: none;
stroke: var(--sb-line, #d9d0c0);
}
.phase.shaded {
fill: var(--sb-accent-soft, #e6f2ef);
}
.bar,
.moment.on,
.dot.counted {
fill: var(--chart-colour);
stroke: var(--chart-colour);
}
.track,
.dot,
.moment {
fill: none;
stroke: var(--sb-control-line, #857b6b);
}
.track {
stroke: var(--sb-line, #d9d0c0);
}
.dot {
stroke-width: 1.5;
}
.key {
display: flex;
flex-wrap: wrap;
gap: 0.15em 1.25em;
margin: 0.4em 0 0.6em;
font-size: 0.88em;
}
.key .sample {
width: 2.2em;
height: 0.6em;
}
.key .box {
height: 1.1em;
vertical-align: -0.15em;
}
.panel-heading {
margin: 1.2em 0 0.5em;
font-weight: 600;
}
.fields {
display: flex;
flex-wrap: wrap;
gap: 1.25em 2.5em;
}
.field {
flex: 1 1 9em;
max-width: 13em;
}
.field p {
margin: 0.35em 0 0;
}
/* Forced colours leave SVG alone: lines differ by their dashes, bars by being full. */
@media (forced-colors: active) {
svg * {
--chart-colour: CanvasText;
}
svg text,
text.name,
text.axis-name {
fill: CanvasText;
stroke: none;
}
.grid,
.phase,
.track {
stroke: CanvasText;
stroke-opacity: 0.35;
}
.phase.shaded {
fill: Canvas;
stroke-opacity: 1;
}
}
`;function Sn({heading:e,head:t,rows:r},s){return l`<div class="table-room" role="region" aria-label=${e||s} tabindex="0">
<table>
${e?l`<caption>${e}</caption>`:d}
<thead>
<tr>
${t.map(n=>n?l`<th scope="col">${n}</th>`:l`<td></td>`)}
</tr>
</thead>
<tbody>
${r.map(([n,...i])=>l`<tr>
<th scope="row">${n}</th>
${i.map(o=>l`<td>${o}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}function Mn(e,t){return Ve(e,t).flatMap(r=>{let[s,...n]=aa(r.layout,r.series);return s?[{heading:r.heading,head:s,rows:n}]:[]})}function aa(e,t){switch(e.kind){case"time-lines":case"curves":return ca(e,t);case"bars":{let r=t[0].map(s=>ue(e.value,Ft(e.value,s)));return[[e.category,e.value.label],...e.labels.map((s,n)=>[s,r[n]])]}case"icon-field":return[["",e.counted],...e.groups.map((r,s)=>[r,dt.of(t[0][s],e.of)])];case"moments":return la(e,t[0]);case"plan":return vn(e,t);default:return[]}}function ca(e,t){let r=e.kind==="time-lines"?e.phases:[],s=t.map(o=>We(e,o)),n=[me(e.across),...r.length?[dt.phase]:[]],i=e.table_rows.map(o=>{let a=e.start+o*e.step,c=r.filter(({start:h,end:p})=>h<=a&&a<=p).at(-1);return[De(e.across,a),...r.length?[c?.label??""]:[],...s.map(h=>De(e.value,h[o]))]});return[[...n,...e.lines.map(({label:o})=>o)],...i]}function la(e,t){let r=[];for(let s of t){let n=r.at(-1);n?.value===s?n.length+=1:r.push({value:s,length:1})}return[["",dt.moments,dt.stretches,dt.longest],...[{value:1,name:e.on},{value:0,name:e.off}].map(({value:s,name:n})=>{let i=r.filter(a=>a.value===s).map(({length:a})=>a),o=i.reduce((a,c)=>a+c,0);return[n,...[o,i.length,Math.max(0,...i)].map(String)]})]}function be(e){return e.kind==="slider"?e.values:e.options.map(({id:t})=>t)}function Nr(e){return Object.fromEntries(e.controls.map(({name:t,value:r})=>[t,r]))}function Rr(e,t){let r=be(e).indexOf(t??e.value);return r<0?be(e).indexOf(e.value):r}function Tn(e,t){return e.kind==="slider"?e.texts[t]:e.options[t].text}function Lr(e,t){let r=e.controls.reduce((n,i)=>n*be(i).length+Rr(i,t[i.name]),0),s=e.frames[r];return{...s,layout:e.layouts[s.layout],series:s.series.map(n=>e.series[n])}}function Ye(e,t){let r={};for(let s of e.controls){let n=Object.hasOwn(t,s.name)?t[s.name]:void 0;if(s.kind==="choice")s.options.some(({id:i})=>i===n)&&(r[s.name]=String(n));else if(typeof n=="number"&&Number.isFinite(n)){let[i]=s.values;n>=i&&n<=s.values[s.values.length-1]&&(r[s.name]=da(s.values,n))}}return Object.keys(r).length?{...Nr(e),...r}:{}}function da(e,t){return e.reduce((r,s)=>Math.abs(s-t)<Math.abs(r-t)?s:r)}function Et(e,t){switch(e.kind){case"single-choice":case"true-false":{let r=e.options.find(s=>s.id===t);return r?{right:r.right,feedback:{[r.id]:r.feedback}}:null}case"multiple-choice":return _n(t,e.options)?{right:e.options.every(({id:s,right:n})=>n===t.includes(s)),feedback:Pr(e.options)}:null;case"number":return typeof t=="number"&&Number.isFinite(t)?pa(e,t):null;case"short-answer":return typeof t=="string"?ua(e,t):null;case"order":return!_n(t,e.items)||t.length!==e.items.length?null:{right:e.items.every(({id:s},n)=>t[n]===s),feedback:Pr(e.items)};case"match":{if(!ma(t))return null;let r=new Map(Object.entries(t));return r.size===e.pairs.length&&e.pairs.every(i=>e.choices.some(o=>o.id===r.get(i.id)))?{right:e.pairs.every(i=>r.get(i.id)===i.right_choice),feedback:Pr(e.pairs)}:null}default:return null}}function ge(e){switch(e.kind){case"single-choice":case"true-false":return e.options.find(t=>t.right)?.id??"";case"multiple-choice":return e.options.filter(t=>t.right).map(t=>t.id);case"number":return e.answer;case"short-answer":return e.phrases.find(t=>t.right)?.text??"";case"order":return e.items.map(t=>t.id);case"match":return Object.fromEntries(e.pairs.map(t=>[t.id,t.right_choice]))}}function En(e,t){let r=new Map(Object.entries(t.answers)),s=e.questions.flatMap(({id:n})=>{let i=r.get(n);return i?.state==="right"?[i]:[]});return{right:s.length,first_try:s.filter(({attempts:n})=>n===1).length,questions:e.questions.length}}function ha(e,t){let[r,s]=[Array.from(e),Array.from(t)],n=Math.max(r.length,s.length);if(!n)return 1;let i=Array.from({length:s.length+1},(o,a)=>a);return r.forEach((o,a)=>{let c=[a+1];s.forEach((h,p)=>{c.push(Math.min(i[p+1]+1,c[p]+1,i[p]+(o===h?0:1)))}),i=c}),1-i[s.length]/n}function pa(e,t){let r=e.tolerance+1e-9*Math.max(1,Math.abs(e.answer));if(Math.abs(t-e.answer)<=r)return{right:!0,feedback:{answer:e.feedback.when_right}};let s=e.remarks.find(a=>a.at_least<=t&&t<=a.at_most),{when_low:n,when_high:i}=e.feedback;return{right:!1,feedback:{answer:s?.feedback??(t<e.answer?n:i)}}}function ua(e,t){let r=e.phrases.find(({text:s,match_case:n,similarity:i})=>ha(On(t,n),On(s,n))>=i);return r?{right:r.right,feedback:{answer:r.feedback}}:{right:!1,feedback:{answer:e.otherwise}}}function On(e,t){let r=e.normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");return t?r:r.toLowerCase()}function _n(e,t){return Array.isArray(e)&&new Set(e).size===e.length&&e.every(r=>t.some(({id:s})=>s===r))}function Pr(e){return Object.fromEntries(e.map(({id:t,feedback:r})=>[t,r]))}function ma(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Cn(e,t,r){let s=r+1e-9*Math.max(1,Math.abs(t));return Math.abs(e-t)<=s?"near":e>t?"above":"below"}function Nn(e,t){return wt(Math.abs(e-t))}function G(e,t){return t==="%"?`${wt(e)}%`:`${wt(e)} ${t}`.trimEnd()}function Rn({parts:e,minimum:t,maximum:r},s){return s.length===e.length&&s.every(i=>t<=i&&i<=r)?[...s]:[]}function wt(e){return Number(e.toFixed(6))}function Ln(e,t){let r=new Set([e.start]);return t.flatMap(s=>{let n=$e(e,s);return!n||!r.has(s.step)?[]:(r.add(n.choice.goto),[{step:s.step,choice:s.choice}])})}function $e(e,t){let r=e.steps.find(({id:n})=>n===t.step),s=r?.choices.find(({id:n})=>n===t.choice);return r&&s?{step:r,choice:s}:null}function Pn(e,t){let r=t.length?$e(e,t[t.length-1]):null;return r?{at:r.choice.goto==="end"?"ended":"told",step:r.step.id}:{at:"choosing",step:e.start}}function Ir(e,t){let r=new Map;for(let s of t){let n=$e(e,s),i=`${s.step} ${s.choice}`;n&&!r.has(i)&&r.set(i,n)}return[...r.values()]}function In(e,t){return[...e.slice(0,199),t]}function fa(e){return{version:1,kind:"quiz",activity:e.id,current:null,answers:{}}}function ba(e){return{version:1,kind:"sorter",activity:e.id,placements:{}}}function Hn(e,t){let r=fa(e);if(!at(t)||t.kind!=="quiz"||t.activity!==e.id)return r;let s=new Map(Object.entries(t.answers));for(let n of e.questions){let i=s.get(n.id),o=i&&Et(n,i.answer);if(!i||!o)continue;let a=i.state==="shown"?"shown":o.right?"right":"wrong";r.answers[n.id]={answer:i.answer,attempts:i.attempts,state:a}}return e.questions.some(({id:n})=>n===t.current)&&(r.current=t.current),r}function jn(e,t){let r=ba(e);if(!at(t)||t.kind!=="sorter"||t.activity!==e.id)return r;let s=new Map(Object.entries(t.placements));for(let n of e.cards){let i=s.get(n.id);if(!i||!e.piles.some(({id:a})=>a===i.pile))continue;let o=i.pile===n.pile?"right":"wrong";r.placements[n.id]={pile:i.pile,attempts:i.attempts,state:o}}return r}function zn(e,t){let s=at(t)&&t.kind==="scenario"&&t.activity===e.id?Ln(e,t.path):[];return{version:1,kind:"scenario",activity:e.id,path:s}}function Un(e,t){let s=at(t)&&t.kind==="predict"&&t.activity===e.id?Rn(e,t.guess):[];return{version:1,kind:"predict",activity:e.id,guess:s}}function Bn(e,t){let s=at(t)&&t.kind==="explorer"&&t.activity===e.id?Ye(e,t.setting):{};return{version:1,kind:"explorer",activity:e.id,setting:s}}function Hr(e,t){let r=Object.entries(t).map(([s,n])=>[s,String(n)]);return`#${e}?${new URLSearchParams(r)}`}function jr(e,t){let[r,s]=e.replace(/^#/,"").split("?",2);return r!==t||!s?null:Object.fromEntries([...new URLSearchParams(s)].map(([n,i])=>[n,i.trim()!==""&&Number.isFinite(Number(i))?Number(i):i]))}var rt=gt(class extends ot{constructor(e){if(super(e),e.type!==ut.PROPERTY&&e.type!==ut.ATTRIBUTE&&e.type!==ut.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!hs(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===j||t===d)return t;let r=e.element,s=e.name;if(e.type===ut.PROPERTY){if(t===r[s])return j}else if(e.type===ut.BOOLEAN_ATTRIBUTE){if(!!t===r.hasAttribute(s))return j}else if(e.type===ut.ATTRIBUTE&&r.getAttribute(s)===t+"")return j;return It(e),t}});var X={less:e=>`Less: ${e}`,more:e=>`More: ${e}`,showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var ga=5;function Fn(e,t,r){let s=Rr(e,t);return e.kind==="slider"?$a(e,s,r):e.options.length>ga?ya(e,s,r):va(e,s,r)}function $a(e,t,r){let s=`control-${e.name}`,n=e.values.length-1,i=a=>r(e.values[Math.min(Math.max(a,0),n)]),o=Tn(e,t);return l`<div class="control">
<p class="name-and-value">
<label for=${s}>${e.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
<button
type="button"
class="step"
aria-label=${X.less(e.label)}
aria-disabled=${t===0?"true":"false"}
@click=${()=>i(t-1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12" /></svg>
</button>
<input
id=${s}
name=${e.name}
type="range"
min="0"
max=${n}
step="1"
.value=${rt(String(t))}
aria-valuetext=${o}
style="--filled: ${100*t/n}%"
@input=${({target:a})=>i(a.valueAsNumber)}
/>
<button
type="button"
class="step"
aria-label=${X.more(e.label)}
aria-disabled=${t===n?"true":"false"}
@click=${()=>i(t+1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12M12 6v12" /></svg>
</button>
</div>
</div>`}function va(e,t,r){return l`<fieldset class="control">
<legend>${e.label}</legend>
<div class="options">
${e.options.map(({id:s,text:n},i)=>l`<label class="option">
<input
type="radio"
name="control-${e.name}"
value=${s}
.checked=${rt(i===t)}
@change=${()=>r(s)}
/>
<span>${n}</span>
</label>`)}
</div>
</fieldset>`}function ya(e,t,r){let s=`control-${e.name}`;return l`<div class="control">
<p class="name-and-value"><label for=${s}>${e.label}</label></p>
<select
id=${s}
.value=${rt(String(be(e)[t]))}
@change=${({target:n})=>r(n.value)}
>
${e.options.map((n,i)=>l`<option value=${n.id} ?selected=${i===t}>${n.text}</option>`)}
</select>
</div>`}var Wn=E`
.controls {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
gap: 0.9em 2em;
align-items: start;
margin-block-start: 1.25em;
}
.control select {
width: 100%;
min-width: 0;
}
.control {
min-width: 0;
margin: 0;
padding: 0;
border: 0;
}
.name-and-value {
display: flex;
flex-wrap: wrap;
gap: 0 0.75em;
align-items: baseline;
justify-content: space-between;
margin: 0;
}
label,
legend {
padding: 0;
font-weight: 600;
}
.value {
font-variant-numeric: tabular-nums;
}
.slide {
display: flex;
gap: 0.5em;
align-items: center;
}
.step {
display: grid;
flex: none;
place-items: center;
width: 44px;
height: 44px;
padding: 0;
border-radius: 50%;
}
.step svg {
width: 20px;
fill: none;
stroke: currentColor;
stroke-width: 2.4;
stroke-linecap: round;
}
.step[aria-disabled="true"] {
border-style: dashed;
color: var(--sb-ink-soft, #56606a);
cursor: default;
}
input[type="range"] {
flex: 1;
min-width: 0;
height: 44px;
margin: 0;
border-radius: var(--sb-radius-small, 8px);
background: none;
appearance: none;
cursor: pointer;
}
input[type="range"]::-webkit-slider-runnable-track {
height: 8px;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: 5px;
background: linear-gradient(
to right,
var(--sb-accent, #0f6b6b) var(--filled),
var(--sb-paper, #fffdf9) var(--filled)
);
}
input[type="range"]::-moz-range-track {
height: 5px;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: 5px;
background: var(--sb-paper, #fffdf9);
}
input[type="range"]::-moz-range-progress {
height: 5px;
border-radius: 5px;
background: var(--sb-accent, #0f6b6b);
}
input[type="range"]::-webkit-slider-thumb {
width: 28px;
height: 28px;
margin-block-start: -11.5px;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
appearance: none;
}
input[type="range"]::-moz-range-thumb {
width: 22px;
height: 22px;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
}
.options {
display: flex;
flex-wrap: wrap;
gap: 0.4em 0.5em;
margin-block-start: 0.3em;
}
.option {
display: flex;
gap: 0.5em;
align-items: center;
min-height: 44px;
padding: 0.2em 0.9em 0.2em 0.7em;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
font-weight: 400;
cursor: pointer;
}
.option:has(:checked) {
border-color: var(--sb-accent, #0f6b6b);
box-shadow: inset 0 0 0 1px var(--sb-accent, #0f6b6b);
}
.option input {
width: 1.15em;
height: 1.15em;
margin: 0;
accent-color: var(--sb-accent, #0f6b6b);
}
figure {
margin: 1.25em 0 0;
padding: clamp(0.75em, 3cqi, 1.25em);
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
figure.impossible {
border: 2px dashed var(--sb-control-line, #857b6b);
}
.kind {
margin: 0 0 0.25em;
color: var(--sb-wrong, #8f4a1c);
font-weight: 600;
}
.takeaway {
display: grid;
margin: 0 0 0.5em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
font-weight: 600;
line-height: 1.3;
text-wrap: balance;
}
.takeaway > * {
grid-area: 1 / 1;
}
.longest {
visibility: hidden;
}
.note {
margin-block-start: 0.75em;
}
figcaption {
margin-block-start: 0.75em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
font-style: italic;
}
.tools {
gap: 0 0.5em;
margin-block-start: 0.25em;
}
.tools button {
margin-inline-start: -0.6em;
margin-inline-end: 0.6em;
}
.table-room {
overflow-x: auto;
}
.table-room + .table-room {
margin-block-start: 1em;
}
table {
width: 100%;
border-collapse: collapse;
font-size: 0.88em;
font-variant-numeric: tabular-nums;
overflow-wrap: normal;
}
caption {
padding-block: 0.4em;
font-weight: 600;
text-align: start;
}
th,
td {
padding: 0.3em 0.6em 0.3em 0;
border-block-end: 1px solid var(--sb-line, #d9d0c0);
text-align: start;
vertical-align: baseline;
}
tbody th {
min-width: 5em;
font-weight: 400;
}
@media (forced-colors: active) {
input[type="range"]::-webkit-slider-thumb {
border-color: Canvas;
background: CanvasText;
forced-color-adjust: none;
}
input[type="range"]::-moz-range-thumb {
border-color: Canvas;
background: CanvasText;
forced-color-adjust: none;
}
}
`;var xa=500,Dt=class Dt extends B{constructor(){super(),this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.isMeasured=!1,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}accepts(t){return Ts(t)}reconcile(t){return Bn(this.spec,t)}get longestTitle(){return(this.spec?.frames.map(({title:r})=>r)??[]).reduce((r,s)=>s.length>r.length?s:r,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...Nr(this.spec),...this.record?.setting})}get startedAgainWords(){return X.startedAgain}get undoneWords(){return X.undone}get hasAddress(){return this.querySelector(":scope > script.sb-spec")!==null}connectedCallback(){super.connectedCallback(),this.watcher.observe(this),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView()))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let t=this.renderRoot.querySelector(".picture");if(!t)return;this.isMeasured=!0;let r=t.clientWidth,s=Number.parseFloat(getComputedStyle(t).fontSize)*.88;r&&(r!==this.room.width||s!==this.room.em)&&(this.room={width:r,em:s})}updated(){this.isMeasured||this.measure()}takeFromAddress(){if(!this.spec||!this.record||!this.hasAddress)return!1;let t=jr(window.location.hash,this.spec.id),r=t&&Ye(this.spec,t);return!r||!Object.keys(r).length?!1:(this.change({...this.record,setting:r}),this.recordTaken(),!0)}set(t,r){this.setting={...this.setting,[t]:r},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),xa)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let t=Lr(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(t.layout.kind==="impossible"?`${t.title}. ${t.note}`:t.title),this.writeAddress(Hr(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&jr(window.location.hash,this.spec.id)&&this.writeAddress(window.location.pathname+window.location.search)}writeAddress(t){if(this.hasAddress)try{window.history.replaceState(window.history.state,"",t)}catch{}}get canCopy(){let t=window.location.protocol.startsWith("http");return this.hasAddress&&t&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let t=new URL(window.location.href);t.hash=Hr(this.spec.id,this.setting);try{await navigator.clipboard.writeText(t.href),this.told=X.copied}catch{this.told=X.notCopied}this.announce(this.told)}renderActivity(){if(!this.spec)return d;let{controls:t,caption:r}=this.spec,s=Lr(this.spec,this.setting),n=s.layout.kind==="impossible";return l`
<div class="controls">
${t.map(i=>Fn(i,this.setting[i.name],o=>this.set(i.name,o)))}
</div>
<figure class=${n?"impossible":""} style="--chart-em: ${this.room.em}px">
${n?l`<p class="kind">${X.impossible}</p>`:d}
<p class="takeaway">
<span>${s.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
${wn(s.layout,s.series,this.room,s.title)}
</div>
${s.note?l`<p class="note">${s.note}</p>`:d}
${r.length?l`<figcaption>${y(r)}</figcaption>`:d}
</figure>
<div class="row tools">
<button
class="plain"
type="button"
aria-expanded=${this.showsTable?"true":"false"}
@click=${()=>{this.showsTable=!this.showsTable}}
>
${this.showsTable?X.hideTable:X.showTable}
</button>
${this.canCopy?l`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${X.copyLink}
</button>`:d}
</div>
${this.told?l`<p class="told shown">${this.told}</p>`:d}
${this.showsTable?Mn(s.layout,s.series).map(i=>Sn(i,s.title)):d}
`}};C(Dt,"styles",[...Z(Dt,Dt,"styles"),An,kn,Wn]),C(Dt,"properties",{setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}});var Ze=Dt;function Vt(e){let t=e.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),s=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(t)?t.replaceAll(",",""):t.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}function Nt({minimum:e,maximum:t},r){let s=(r-e)/(t-e);return wt(Math.min(1,Math.max(0,s))*100)}function zr({minimum:e,maximum:t,step:r}){return wt(e+Math.round((t-e)/2/r)*r)}function Dn(e,t,r){if(t===null)return zr(e);let s=wt(t+r*e.step);return Math.min(e.maximum,Math.max(e.minimum,s))}function Vn({minimum:e,maximum:t,step:r}){let s=(t-e)/4;return(Math.abs(s/r-Math.round(s/r))<1e-9?[0,1,2,3,4]:[0,4]).map(o=>wt(e+o*s))}var z={yourGuess:"Your guess",slider:e=>e?`${e}: slide to guess`:"Slide to guess",notSet:"not set yet",less:e=>e?`Less for ${e}`:"Less",more:e=>e?`More for ${e}`:"More",now:(e,t)=>e?`${e}: ${t}`:t,commit:"That is my guess",guessFirst:"Make a guess first: slide, or write a number.",guessAllFirst:e=>e===1?"One bar is still to be set.":`${e} bars are still to be set.`,notOnLine:(e,t)=>`Please write a number from ${e} to ${t}.`,found:"What was found",guessed:e=>`Your guess: ${e}`,peopleSay:"What people usually say",howFar:(e,t,r,s)=>{let n=Nn(t,r),i=`Your guess was ${G(t,s)}.`;return e==="near"?`${i} That is ${n?"very near":"right on it"}.`:`${i} That is ${n} ${e==="above"?"more":"less"}.`}};function Kn(e,t){let{parts:r,unit:s,minimum:n,maximum:i,truth_label:o,people_say:a}=e,c=Nt(e,t),h=Nt(e,r[0].truth),p=f=>`left: ${f}%; transform: translateX(-${f}%)`,u=z.guessed(G(t,s));return l`<div class="number-line" role="img" aria-label="${u}. ${o}.">
<p class="flag guess" style=${p(c)}>${u}</p>
<div class="rule">
<span
class="between ${h<c?"leftwards":""}"
style="left: ${Math.min(c,h)}%; width: ${Math.abs(c-h)}%"
></span>
${a?l`<span class="peg people" style="left: ${Nt(e,a.value)}%"></span>`:d}
<span class="peg guess" style="left: ${c}%"></span>
<span class="peg truth" style="left: ${h}%"></span>
</div>
<p class="flag truth" style=${p(h)}>${o}</p>
<p class="ends"><span>${G(n,s)}</span><span>${G(i,s)}</span></p>
</div>`}function Gn(e,t){let r=(s,n,i)=>l`<p class="bar ${s}">
<span class="name">${n}: ${G(i,e.unit)}</span>
<span class="length" style="width: ${Nt(e,i)}%"></span>
</p>`;return l`<ul class="bars" role="list">
${e.parts.map(({label:s,truth:n},i)=>l`<li>
<p class="part">${s}</p>
${r("guess",z.yourGuess,t[i])} ${r("truth",e.truth_label,n)}
</li>`)}
</ul>`}var Yn=E`
.prompt {
margin-block-start: 1em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.25em;
line-height: 1.4;
}
.control {
margin-block-start: 1.25em;
}
label,
.part {
font-weight: 600;
}
.setting {
display: flex;
gap: 0.4em;
align-items: center;
margin-block-start: 0.5em;
}
.setting button {
width: 44px;
padding: 0;
font-size: 1.25em;
line-height: 1;
}
.setting input {
width: 5em;
text-align: center;
font-variant-numeric: tabular-nums;
}
.commit {
margin-block-start: 1.25em;
}
.problem {
color: var(--sb-wrong, #9a4f14);
font-weight: 600;
}
/* The thumb is as wide as the line is inset, so that it stands right over its number. */
.line,
.number-line {
--thumb: 28px;
}
input[type="range"] {
display: block;
width: 100%;
height: 44px;
margin: 0;
border-radius: var(--sb-radius-small, 8px);
background: none;
cursor: pointer;
appearance: none;
}
input[type="range"]::-webkit-slider-runnable-track {
height: 6px;
border-radius: 3px;
background: var(--sb-control-line, #857a66);
}
input[type="range"]::-moz-range-track {
height: 6px;
border-radius: 3px;
background: var(--sb-control-line, #857a66);
}
input[type="range"]::-webkit-slider-thumb {
width: var(--thumb);
height: var(--thumb);
margin-block-start: -11px;
border: 3px solid var(--sb-accent, #0f6b6b);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
appearance: none;
}
input[type="range"]::-moz-range-thumb {
box-sizing: border-box;
width: var(--thumb);
height: var(--thumb);
border: 3px solid var(--sb-accent, #0f6b6b);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
}
input.unset::-webkit-slider-thumb {
background: var(--sb-paper, #fffdf9);
}
input.unset::-moz-range-thumb {
background: var(--sb-paper, #fffdf9);
}
.ticks {
position: relative;
height: 1.6em;
margin-inline: calc(var(--thumb) / 2);
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
font-variant-numeric: tabular-nums;
}
.ticks span {
position: absolute;
transform: translateX(-50%);
white-space: nowrap;
}
.ticks span:first-child {
transform: translateX(-14px);
}
.ticks span:last-child {
transform: translateX(calc(-100% + 14px));
}
.found {
margin-block-start: 1.25em;
padding: clamp(1em, 4cqi, 1.75em);
border-radius: var(--sb-radius, 14px);
background: var(--sb-paper, #fffdf9);
}
.number-line {
margin-block: 1em;
}
.number-line p {
margin: 0;
}
.flag {
position: relative;
width: max-content;
max-width: 100%;
line-height: 1.3;
}
.flag.truth {
color: var(--sb-accent, #0f6b6b);
font-weight: 600;
}
.rule {
position: relative;
height: 52px;
background: linear-gradient(var(--sb-control-line, #857a66) 0 0) center / 100% 4px no-repeat;
}
.between,
.peg {
position: absolute;
border-radius: 3px;
}
.between {
top: calc(50% - 4px);
height: 8px;
background: var(--sb-repair, #8a6000);
opacity: 0.55;
transform-origin: left;
}
.between.leftwards {
transform-origin: right;
}
/* The guess reaches up to its words, what was found reaches down. */
.peg {
width: 6px;
margin-inline-start: -3px;
background: var(--sb-ink, #23303b);
}
.peg.guess {
inset-block: 4px 18px;
}
.peg.truth {
inset-block: 18px 4px;
background: var(--sb-accent, #0f6b6b);
}
.peg.people {
width: 16px;
inset-block: 18px;
margin-inline-start: -8px;
border: 2px solid var(--sb-ink, #23303b);
background: var(--sb-paper, #fffdf9);
}
.ends {
display: flex;
justify-content: space-between;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.how-far {
font-weight: 600;
}
.bars {
margin-block: 0.75em 1em;
padding: 0;
list-style: none;
}
.bars li + li {
margin-block-start: 1em;
}
.bar {
margin: 0.2em 0 0;
font-size: 0.94em;
}
.bar .length {
display: block;
min-width: 3px;
height: 14px;
border: 2px solid var(--sb-ink-soft, #4c5a66);
border-radius: 3px;
}
.bar.truth .length {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent, #0f6b6b);
}
.bar.truth .name {
color: var(--sb-accent, #0f6b6b);
font-weight: 600;
}
@media (forced-colors: active) {
.peg,
.between,
.length {
border: 2px solid;
}
}
@media (prefers-reduced-motion: no-preference) {
.arriving .between,
.arriving .bar.truth .length {
animation: reaches 0.7s ease-out;
transform-origin: left;
}
.arriving .between.leftwards {
transform-origin: right;
}
.arriving :is(.peg, .flag).truth {
animation: shows 0.7s ease-out;
}
@keyframes reaches {
from {
transform: scaleX(0);
}
}
@keyframes shows {
0%,
50% {
clip-path: inset(0 100% 0 0);
}
100% {
clip-path: inset(0);
}
}
}
`;var Kt=class Kt extends B{constructor(){super(),this.drafts=[],this.problem=null,this.hasJustGuessed=!1}accepts(t){return Ms(t)}reconcile(t){return Un(this.spec,t)}recordTaken(){this.drafts=this.spec?.parts.map(()=>"")??[],this.problem=null,this.hasJustGuessed=!1}write(t,r){this.drafts=this.drafts.map((s,n)=>n===t?r:s),this.problem=null}step(t,r){if(!this.spec)return;let s=Dn(this.spec,Vt(this.drafts[t]),r);this.write(t,String(s)),this.announce(z.now(this.spec.parts[t].label,G(s,this.spec.unit)))}commit(){let{spec:t,record:r}=this;if(!t||!r)return;let s=this.drafts.map(Vt),n=this.drafts.filter(c=>!c.trim()),i=s.map(c=>c===null||c<t.minimum||c>t.maximum);if(i.includes(!0)){let c=i.indexOf(!0),h=[G(t.minimum,t.unit),G(t.maximum,t.unit)],p=this.drafts[c].trim()?z.notOnLine(h[0],h[1]):t.parts.length===1?z.guessFirst:z.guessAllFirst(n.length);this.problem={place:c,text:p},this.announce(p),this.focusOn(`#guess-${c}`);return}this.hasJustGuessed=!0;let o=s.filter(c=>c!==null);this.change({...r,guess:o});let a=t.form==="number-line"?this.howFar(t,o[0]):"";this.announce([`${t.truth_label}.`,a,k(t.reveal)].join(" ")),this.focusOn("#found")}howFar({parts:[{truth:t}],tolerance:r,unit:s},n){return z.howFar(Cn(n,t,r),n,t,s)}renderActivity(){let{spec:t,record:r}=this;return!t||!r?d:l`
<p class="prompt" id="prompt">${y(t.prompt)}</p>
${r.guess.length?this.renderFound(t,r):this.renderGuess(t)}
`}renderGuess(t){return l`<div class="guessing" role="group" aria-labelledby="prompt">
${t.parts.map((r,s)=>this.renderControl(t,r,s))}
${this.problem?l`<p class="problem" id="problem">${this.problem.text}</p>`:d}
<button type="button" class="primary commit" @click=${this.commit}>${z.commit}</button>
</div>`}renderControl(t,{label:r},s){let n=this.drafts[s]??"",i=Vt(n),o=this.problem?.place===s,a=({target:c})=>this.write(s,c.value);return l`<div class="control">
<label for="guess-${s}">${r||z.yourGuess}</label>
<div class="line">
<input
type="range"
class=${i===null?"unset":""}
aria-label=${z.slider(r)}
aria-valuetext=${i===null?z.notSet:G(i,t.unit)}
min=${t.minimum}
max=${t.maximum}
step=${t.step}
.value=${String(i??zr(t))}
@input=${a}
@click=${a}
/>
<div class="ticks" aria-hidden="true">
${Vn(t).map(c=>l`<span style="left: ${Nt(t,c)}%">${G(c,t.unit)}</span>`)}
</div>
</div>
<div class="setting">
<button
type="button"
aria-label=${z.less(r)}
@click=${()=>this.step(s,-1)}
>
−
</button>
<input
id="guess-${s}"
type="text"
inputmode="decimal"
autocomplete="off"
size="6"
.value=${n}
aria-invalid=${o?"true":"false"}
aria-describedby=${o?"problem":d}
@input=${a}
@keydown=${c=>{c.key==="Enter"&&this.commit()}}
/>
<button type="button" aria-label=${z.more(r)} @click=${()=>this.step(s,1)}>
+
</button>
${t.unit?l`<span class="unit">${t.unit}</span>`:d}
</div>
</div>`}renderFound(t,{guess:r}){let s=t.form==="number-line";return l`<div class="found ${this.hasJustGuessed?"arriving":""}">
${V(this.headingLevel+1,z.found,{id:"found",className:"subtitle"})}
${s?l`${Kn(t,r[0])}
<p class="how-far">${this.howFar(t,r[0])}</p>`:Gn(t,r)}
${t.people_say?l`<p><strong>${z.peopleSay}:</strong> ${y(t.people_say.text)}</p>`:d}
<p>${y(t.reveal)}</p>
</div>`}};C(Kt,"styles",[...Z(Kt,Kt,"styles"),Yn]),C(Kt,"properties",{drafts:{state:!0},problem:{state:!0}});var qe=Kt;var Ur=`["'”’)\\]]*`,wa=new RegExp(`[.!?…:;]${Ur}$`),ka=new RegExp(`\\.(${Ur})$`),Aa=new RegExp(`[!?…]${Ur}$`);function Rt(e){return e.flatMap(t=>t?.trim()||[]).map(t=>wa.test(t)?t:`${t}.`).join(" ")}function Q(e,t){let r=ve(e);return Aa.test(r)?`${r} ${t}`:`${r}: ${t}`}function Xe(e){return e.map(ve).join("; ")}function ve(e){return e.trim().replace(ka,"$1")}var Sa=(e,t,r)=>`${e} ${e===1?t:r}`,g={questions:"Questions",question:"Question",place:(e,t)=>`Question ${e} of ${t}`,forStudents:"For students",states:{open:"not answered yet",right:"right",wrong:"not right yet",shown:"answer shown"},check:"Check",showMe:"Show me",previous:"Previous",next:"Next",toResult:"See how it went",whyNot:e=>e===1?"Why not the other one?":"Why not the others?",right:"That’s it",wrong:"Not quite",shown:"Here is the answer",notesBelow:"The notes below say why.",chooseFirst:"Choose an answer first.",chooseSomeFirst:"Choose at least one answer first.",numberFirst:"Write a number first.",notANumber:"That does not look like a number. Please use figures, such as 40 or 2.5.",wordsFirst:"Write your answer first.",matchFirst:e=>e===1?"One line is still open.":`${e} lines are still open.`,yourAnswer:"Your answer",chooseAll:"Choose all that fit.",choose:"Choose…",orderHow:"Use the arrows to put these in order.",fits:"Yes, this one fits",leftOut:"Right to leave this out",doesNotFit:"This one does not fit",fitsToo:"This one fits too",someRight:(e,t)=>e?`${e} of ${t} ${e===1?"is as it":"are as they"} should be.`:"None of them is as it should be yet.",readNotes:"Read the notes above, then try again.",moveUp:"Move up",moveDown:"Move down",moved:(e,t,r)=>`${e}: now number ${t} of ${r}.`,atTheEnd:(e,t)=>`${e} is already ${t?"first":"last"}.`,inPlace:"In its place",notHere:"Not here yet",placesRight:(e,t)=>e?`${e} of ${t} ${e===1?"is in its":"are in their"} place. Move the others and check again.`:"None of them is in its place yet. Move them and check again.",inNumberedPlace:(e,t)=>`number ${e}, ${t}`,pairsRight:(e,t)=>e?`${e} of ${t} ${e===1?"is":"are"} matched. Try another for the rest.`:"None of them is matched yet. Try another for each.",notMatched:"Not matched yet",result:"How it went",score:e=>e.first_try?`${e.right} of ${e.questions} right, ${e.first_try} at the first try.`:`${e.right} of ${e.questions} right.`,tryAgain:"Every question can be tried again, whenever you like.",allRight:"You have got them all.",stillOpen:e=>`${Sa(e,"question is","questions are")} still open. Go back whenever you like.`,someToRevisit:"You can go back to any question below. Trying again is how it sticks.",pickUp:"Go to an open question"};function Zn(e,t){if(t!==void 0)return t;switch(e.kind){case"order":return e.starting_order;case"multiple-choice":return[];case"match":return{};default:return""}}function qn(e,t){switch(e.kind){case"single-choice":case"true-false":return t===""?{problem:g.chooseFirst}:{answer:t};case"multiple-choice":{let r=e.options.map(({id:s})=>s).filter(s=>Gt(t,s));return r.length?{answer:r}:{problem:g.chooseSomeFirst}}case"number":{if(typeof t=="number")return{answer:t};if(!String(t).trim())return{problem:g.numberFirst};let r=Vt(String(t));return r===null?{problem:g.notANumber}:{answer:r}}case"short-answer":{let r=String(t).replace(/[<>]/g,"").trim();return r?{answer:r}:{problem:g.wordsFirst}}case"order":return{answer:t};case"match":{let r=e.pairs.filter(({id:s})=>!Yt(t,s)).length;return r?{problem:g.matchFirst(r)}:{answer:t}}}}function Gt(e,t){return Array.isArray(e)&&e.includes(t)}function Yt(e,t){return typeof e!="object"||Array.isArray(e)?"":new Map(Object.entries(e)).get(t)??""}var Ma={right:M`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:M`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:M`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:M`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:M`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function D(e){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Ma[e]}
</svg>`}var Xn={right:"right",wrong:"again",shown:"shown"};function Qn(e,t,r,s){return l`<ol class="numbers" role="list" aria-label=${g.questions}>
${e.questions.map(({id:n},i)=>{let o=t.answers[n]?.state;return l`<li>
<button
type="button"
class=${o??"open"}
aria-current=${n===r?"step":"false"}
@click=${()=>s(n)}
>
<span class="visually-hidden">${g.question}</span> ${i+1}
${o?D(Xn[o]):d}
<span class="visually-hidden">, ${g.states[o??"open"]}</span>
</button>
</li>`})}
</ol>`}function Jn(e,t){return e.questions.filter(({id:r})=>(t.answers[r]?.state??"wrong")==="wrong")}function Br(e,t){let r=En(e,t),s=Jn(e,t).length;return Object.keys(t.answers).length?r.right?r.right===r.questions?[g.score(r),g.allRight]:[g.score(r),s?g.stillOpen(s):g.someToRevisit]:[g.tryAgain]:[g.stillOpen(s)]}function ti(e,t,r,s){let n=Jn(e,t)[0];return l`<div class="result">
${V(r+1,g.result,{id:"result",className:"subtitle"})}
${Br(e,t).map((i,o)=>l`<p class=${o?"":"score"}>${i}</p>`)}
${n?l`<p>
<button class="primary" type="button" @click=${()=>s(n.id)}>
${g.pickUp}
</button>
</p>`:d}
<ol class="review" role="list">
${e.questions.map(({id:i,prompt:o},a)=>{let c=t.answers[i]?.state;return l`<li>
<button type="button" class=${c??"open"} @click=${()=>s(i)}>
<span class="number">${a+1}</span>
<span>${k(o)}</span>
<span class="state">
${c?D(Xn[c]):d} ${g.states[c??"open"]}
</span>
</button>
</li>`})}
</ol>
</div>`}var Qe="#outcome";function st(e){if(!e)return d;let{tone:t,verdict:r,text:s,id:n,isOutcome:i}=e;return l`<div
class="told ${t} ${s===void 0?"brief":""}"
id=${n??d}
data-together
>
${r?Ta(t,r,i):d}
${s===void 0?d:l`<p>${y(s)}</p>`}
</div>`}function Ta(e,t,r){return r?l`<p class="verdict" id=${Qe.slice(1)} tabindex="-1">${D(e)} ${t}</p>`:l`<p class="verdict">${D(e)} ${t}</p>`}function ri(e,t){let{draft:r,locked:s}=t,n=ai(e,t),i=e.options.filter(o=>!n.includes(o));return l`
${e.options.map(o=>ci(o,t,{type:"radio",isChosen:r===o.id,note:n.includes(o)?Oa(o,t):null}))}
${s&&i.length?l`<details>
<summary>${g.whyNot(i.length)}</summary>
<dl class="others">
${i.map(o=>l`<dt>${y(o.text)}</dt>
<dd>${y(o.feedback)}</dd>`)}
</dl>
</details>`:d}
`}function si(e,t){let{checked:r,draft:s,locked:n}=t;return l`
${n?d:l`<p class="how">${g.chooseAll}</p>`}
${e.options.map(i=>{let o=Gt(s,i.id),a=r&&(n||Gt(r.answer,i.id)===o);return ci(i,t,{type:"checkbox",isChosen:o,note:a?_a(i,o,r):null})})}
`}function ni(e,t){let r=t.checked?.state==="shown";return ai(e,t).filter(s=>s.right||!r).flatMap(({text:s,feedback:n})=>[r?k(s):"",k(n)])}function ii(e,{checked:t,locked:r}){return t?.state==="shown"?e.options.filter(({right:s})=>s).map(({text:s})=>k(s)):r?[g.notesBelow]:e.options.flatMap(s=>{let n=t!==null&&Gt(t.answer,s.id);return s.right===n?[]:[Q(li(s,n),k(s.text))]})}function oi(e,{checked:t}){let r=e.options.filter(s=>t&&Gt(t.answer,s.id)===s.right);return g.someRight(r.length,e.options.length)}function ai(e,{checked:t}){return t?e.options.filter(r=>r.id===t.answer||t.state==="shown"&&r.right):[]}function ci(e,{name:t,draft:r,locked:s,choose:n},{type:i,isChosen:o,note:a}){let c=()=>{n(i==="radio"?e.id:o?ei(r).filter(h=>h!==e.id):[...ei(r),e.id])};return l`<div class="option ${o?"chosen":""}" data-together>
<label>
<input
type=${i}
name=${t}
value=${e.id}
.checked=${rt(o)}
?disabled=${s}
aria-describedby=${a?.id??d}
@change=${c}
/>
<span>${y(e.text)}</span>
</label>
${st(a)}
</div>`}function Oa({id:e,right:t,feedback:r},{checked:s}){let n=s?.state==="shown",i={id:`note-${e}`,text:r};return t?n?{...i,tone:"shown",verdict:g.shown,isOutcome:!0}:{...i,tone:"right",verdict:g.right,isOutcome:!0}:{...i,tone:"again",verdict:g.wrong,isOutcome:!n}}function _a(e,t,r){let s={id:`note-${e.id}`,text:e.feedback};if(r?.state==="shown")return{...s,tone:"shown"};let n=e.right===t?"right":"again";return{...s,tone:n,verdict:li(e,t)}}function li(e,t){return e.right?t?g.fits:g.fitsToo:t?g.doesNotFit:g.leftOut}function ei(e){return Array.isArray(e)?e:[]}function di(e,t){let{name:r,draft:s,locked:n,choose:i}=t;return l`<div class="pairs">
${e.pairs.map(o=>{let a=Yt(s,o.id),c=Ca(o,a,t),h=ui(e,a)?.text;return n?Ea(o,h,c):l`<div class="pair">
<label for="pair-${o.id}">${y(o.left)}</label>
<span class="chooser" data-together>
<span class="written" aria-hidden="true">${h?y(h):g.choose}</span>
<select
id="pair-${o.id}"
name="${r}-${o.id}"
aria-describedby=${c?.id??d}
aria-invalid=${c?.tone==="again"?"true":"false"}
@change=${({target:p})=>i({...s,[o.id]:p.value})}
>
<option value="" .selected=${rt(a==="")}>${g.choose}</option>
${e.choices.map(p=>l`<option value=${p.id} .selected=${rt(a===p.id)}>
${k(p.text)}
</option>`)}
</select>
</span>
${st(c)}
</div>`})}
</div>`}function Ea(e,t,r){return l`<div class="pair">
<p class="left">${y(e.left)}</p>
<p class="answer">${t===void 0?d:y(t)}</p>
${st(r)}
</div>`}function hi(e,{checked:t,locked:r}){if(!r){let n=e.pairs.filter(i=>Yt(t?.answer,i.id)!==i.right_choice);return[Q(g.notMatched,Xe(n.map(({left:i})=>k(i))))]}let s=t?.state==="shown";return e.pairs.flatMap(({left:n,right_choice:i,feedback:o})=>{let a=k(ui(e,i)?.text??"");return s?[Q(k(n),a),k(o)]:[Q(k(n),k(o))]})}function pi(e,{checked:t}){let r=e.pairs.filter(s=>Yt(t?.answer,s.id)===s.right_choice);return g.pairsRight(r.length,e.pairs.length)}function ui(e,t){return e.choices.find(({id:r})=>r===t)}function Ca(e,t,{checked:r}){if(!r)return null;let s=`note-${e.id}`;return r.state==="shown"?{id:s,tone:"shown",text:e.feedback}:Yt(r.answer,e.id)!==t?null:t===e.right_choice?{id:s,tone:"right",verdict:g.right,text:e.feedback}:{id:s,tone:"again",verdict:g.wrong}}var mi=(e,t,r)=>{let s=new Map;for(let n=t;n<=r;n++)s.set(e[n],n);return s},fi=gt(class extends ot{constructor(e){if(super(e),e.type!==ut.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,r){let s;r===void 0?r=t:t!==void 0&&(s=t);let n=[],i=[],o=0;for(let a of e)n[o]=s?s(a,o):o,i[o]=r(a,o),o++;return{values:i,keys:n}}render(e,t,r){return this.dt(e,t,r).values}update(e,[t,r,s]){let n=ps(e),{values:i,keys:o}=this.dt(t,r,s);if(!Array.isArray(n))return this.ut=o,i;let a=this.ut??(this.ut=[]),c=[],h,p,u=0,f=n.length-1,b=0,$=i.length-1;for(;u<=f&&b<=$;)if(n[u]===null)u++;else if(n[f]===null)f--;else if(a[u]===o[b])c[b]=$t(n[u],i[b]),u++,b++;else if(a[f]===o[$])c[$]=$t(n[f],i[$]),f--,$--;else if(a[u]===o[$])c[$]=$t(n[u],i[$]),Pt(e,c[$+1],n[u]),u++,$--;else if(a[f]===o[b])c[b]=$t(n[f],i[b]),Pt(e,n[u],n[f]),f--,b++;else if(h===void 0&&(h=mi(o,b,$),p=mi(a,u,f)),h.has(a[u]))if(h.has(a[f])){let v=p.get(o[b]),x=v!==void 0?n[v]:null;if(x===null){let w=Pt(e,n[u]);$t(w,i[b]),c[b]=w}else c[b]=$t(x,i[b]),Pt(e,n[u],x),n[v]=null;b++}else _e(n[f]),f--;else _e(n[u]),u++;for(;b<=$;){let v=Pt(e,c[$+1]);$t(v,i[b]),c[b++]=v}for(;u<=f;){let v=n[u++];v!==null&&_e(v)}return this.ut=o,It(e,c),j}});function bi(e,t){let r=yi(e,t);return l`
${t.locked?d:l`<p class="how">${g.orderHow}</p>`}
<ol class="order" role="list">
${fi(r,s=>s.id,(s,n)=>{let i=La(e,s,n,t);return l`<li>
<span class="item">
<span>${y(s.text)}</span>
${t.locked?d:Na(s,n,r,i,t)}
</span>
${st(i)}
</li>`})}
</ol>
`}function gi(e,t){if(t.checked?.state==="shown")return e.items.map((s,n)=>Q(String(n+1),k(s.text)));if(t.locked)return[g.notesBelow];let r=yi(e,t).flatMap((s,n)=>e.items[n].id===s.id?[]:[g.inNumberedPlace(n+1,k(s.text))]);return[Q(g.notHere,Xe(r))]}function $i(e,{checked:t}){let r=e.items.filter((s,n)=>vi(t,n)===s.id);return g.placesRight(r.length,e.items.length)}function Na(e,t,r,s,n){return l`<span class="moves">
${[-1,1].map(i=>{let o=i<0,a=!r[t+i];return l`<button
type="button"
class="move"
data-move="${e.id} ${i}"
aria-disabled=${a?"true":"false"}
aria-describedby=${s?.id??d}
@click=${()=>Ra(e,t,i,r,n)}
>
${D(o?"up":"down")}
<span class="visually-hidden">
${o?g.moveUp:g.moveDown}: ${k(e.text)}
</span>
</button>`})}
</span>`}function Ra(e,t,r,s,{choose:n,announce:i,focusOn:o}){let a=s[t+r];if(!a){i(g.atTheEnd(ve(k(e.text)),r<0));return}let c=s.map(({id:h})=>h);c[t]=a.id,c[t+r]=e.id,n(c),i(g.moved(ve(k(e.text)),t+r+1,s.length)),o(`[data-move="${e.id} ${r}"]`)}function La(e,t,r,{checked:s,locked:n}){if(!s)return null;let i=`note-${t.id}`;return s.state==="shown"?{id:i,tone:"shown",text:t.feedback}:!n&&vi(s,r)!==t.id?null:e.items[r].id===t.id?{id:i,tone:"right",verdict:g.inPlace,text:t.feedback}:{id:i,tone:"again",verdict:g.notHere}}function vi(e,t){return Array.isArray(e?.answer)?e.answer[t]:void 0}function yi(e,{draft:t}){let r=Array.isArray(t)?t:[];return[...e.items].sort((s,n)=>r.indexOf(s.id)-r.indexOf(n.id))}var Pa=80;function xi(e,t){let{name:r,draft:s,locked:n,problem:i,choose:o}=t,a=e.kind==="number",c=a?e.unit:"",h=Ia(e,t);return l`
<div class="typed ${a?"number":""}">
<label for="typed">${g.yourAnswer}</label>
<span class="row">
<input
id="typed"
type="text"
name=${r}
inputmode=${a?"decimal":"text"}
autocomplete="off"
maxlength=${Pa}
aria-describedby=${["unit","problem",h?.id??""].join(" ").trim()}
aria-invalid=${i?"true":"false"}
.value=${rt(String(s))}
?readonly=${n}
@input=${({target:p})=>o(p.value)}
/>
<span id="unit">${c}</span>
</span>
</div>
${st(h)}
`}function wi(e,{checked:t}){let r=t&&Et(e,ki(e,t));if(!r)return[];let s=e.kind==="number"?e.unit:"";return[t.state==="shown"?`${ge(e)} ${s}`:"",k(r.feedback.answer)]}function Ia(e,{checked:t}){let r=t&&Et(e,ki(e,t));if(!r)return null;let s={id:"note",text:r.feedback.answer,isOutcome:!0};return t.state==="shown"?{...s,tone:"shown",verdict:g.shown}:r.right?{...s,tone:"right",verdict:g.right}:{...s,tone:"again",verdict:g.wrong}}function ki(e,t){return t.state==="shown"?ge(e):t.answer}var Ha=2;function Ai(e,t,r,s){let n=o=>{o.preventDefault(),t.locked||t.check()},i=Ua(e,t);return l`<form class="question" novalidate data-together @submit=${n}>
<fieldset>
<legend tabindex="-1">
<span class="place">
${r}
${e.level==="students"?l`<span class="level">${g.forStudents}</span>`:d}
</span>
<span class="prompt">${y(e.prompt)}</span>
</legend>
${t.locked?i:d} ${ja(e,t)}
</fieldset>
${t.locked?d:i}
<p class="problem" id="problem">${t.problem}</p>
${t.locked?s:Ba(t)}
</form>`}function Si(e,t){let r=t.locked?"":Mi(e,t)??"";return Rt([Ti(t),r,...za(e,t)])}function ja(e,t){switch(e.kind){case"single-choice":case"true-false":return ri(e,t);case"multiple-choice":return si(e,t);case"number":case"short-answer":return xi(e,t);case"order":return bi(e,t);case"match":return di(e,t)}}function za(e,t){switch(e.kind){case"single-choice":case"true-false":return ni(e,t);case"multiple-choice":return ii(e,t);case"number":case"short-answer":return wi(e,t);case"order":return gi(e,t);case"match":return hi(e,t)}}function Mi(e,t){switch(e.kind){case"multiple-choice":return oi(e,t);case"order":return $i(e,t);case"match":return pi(e,t);default:return null}}function Ua(e,t){let r=t.checked&&Mi(e,t);if(!r)return d;let s=t.checked?.state==="shown"?"shown":t.locked?"right":"again",n=e.kind==="multiple-choice"?`${r} ${g.readNotes}`:r,i=t.locked?g.notesBelow:n;return l`<div class="whole">
${st({tone:s,verdict:Ti(t),text:i,isOutcome:!0})}
</div>`}function Ti({checked:e}){return e?.state==="shown"?g.shown:e?.state==="right"?g.right:g.wrong}function Ba({checked:e,showMe:t}){let r=e&&e.attempts>=Ha;return l`<div class="row">
<button class="primary" type="submit">${g.check}</button>
${r?l`<button type="button" @click=${t}>${g.showMe}</button>`:d}
</div>`}var Oi=E`
.how {
margin: 0 0 0.5em;
color: var(--sb-ink-soft, #4c5a66);
}
.option {
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
.option + .option {
margin-block-start: 0.6em;
}
.option.chosen {
border-color: var(--sb-accent, #0f6b6b);
box-shadow: inset 0 0 0 1px var(--sb-accent, #0f6b6b);
}
.option label {
display: flex;
gap: 0.75em;
align-items: flex-start;
min-height: 48px;
padding: 0.65em 0.9em;
cursor: pointer;
}
.option:has(input:focus-visible) {
outline: 3px solid var(--sb-focus, #0f6b6b);
outline-offset: 2px;
}
.option input {
display: grid;
flex: none;
place-content: center;
width: 1.35em;
height: 1.35em;
margin: 0.1em 0 0;
border: 2px solid var(--sb-control-line, #857b6b);
border-radius: 50%;
appearance: none;
background: var(--sb-paper, #fffdf9);
font: inherit;
cursor: inherit;
}
.option input[type="checkbox"] {
border-radius: 0.25em;
}
.option input:checked {
border-color: var(--sb-accent, #0f6b6b);
}
.option [type="radio"]:checked::before {
content: "";
width: 0.7em;
height: 0.7em;
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
}
.option [type="checkbox"]:checked {
background: var(--sb-accent, #0f6b6b);
}
.option [type="checkbox"]:checked::before {
content: "";
width: 0.4em;
height: 0.75em;
margin-block-end: 0.15em;
border: solid var(--sb-accent-ink, #fffdf9);
border-width: 0 2.5px 2.5px 0;
transform: rotate(45deg);
}
.option input:disabled:not(:checked) {
border-color: var(--sb-line, #d9d0c0);
}
.option input:disabled,
.option input:disabled + span {
cursor: default;
}
.option input:focus-visible {
outline: none;
}
/* Where the system chooses the colours, it draws these controls too. */
@media (forced-colors: active) {
.option input[type] {
appearance: auto;
}
.option input[type]::before {
content: none;
}
.option.chosen {
outline: 2px solid;
}
}
.option .told {
margin: 0 0.6em 0.6em;
}
fieldset > .whole {
margin-block-end: 1em;
}
fieldset + .whole,
.typed + .told,
.others {
margin-block-start: 1em;
}
.others dt {
font-weight: 600;
}
.others dd {
margin: 0.1em 0 0.75em;
}
.typed label {
display: block;
margin-block-end: 0.25em;
font-weight: 600;
}
.typed input {
width: 100%;
max-width: 22em;
}
.typed.number input {
width: 7em;
font-size: 1.1em;
font-variant-numeric: tabular-nums;
}
.typed .row {
gap: 0.5em 0.75em;
}
.order {
margin: 0;
padding: 0;
counter-reset: place;
list-style: none;
}
.order > li {
counter-increment: place;
padding: 0.4em 0.5em 0.4em 0.9em;
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
.order > li + li {
margin-block-start: 0.5em;
}
.item {
display: flex;
gap: 0.75em;
align-items: center;
min-height: 44px;
}
.item::before {
content: counter(place);
flex: none;
min-width: 1em;
color: var(--sb-ink-soft, #4c5a66);
font-weight: 600;
font-variant-numeric: tabular-nums;
}
.item > span:first-child {
flex: 1;
}
.moves {
display: flex;
flex: none;
gap: 0.35em;
}
@container (max-width: 30rem) {
.moves {
flex-direction: column;
}
}
.move {
width: 44px;
padding: 0;
}
.move[aria-disabled="true"] {
border-style: dashed;
border-color: var(--sb-line, #d9d0c0);
color: var(--sb-ink-soft, #4c5a66);
cursor: default;
}
.order .told {
margin: 0.4em 0.4em 0.4em 0;
}
.pair {
display: grid;
grid-template-columns: 1fr;
gap: 0.35em 1.25em;
align-items: center;
padding-block: 0.75em;
border-block-start: 1px solid var(--sb-line, #d9d0c0);
}
.pair label,
.pair .left {
margin: 0;
font-weight: 600;
}
/* A closed list cuts a long answer short. So it lies, unseen, over the answer written in full. */
.chooser {
display: grid;
grid-template-columns: minmax(0, 1fr);
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
.chooser > * {
grid-area: 1 / 1;
}
.chooser:hover {
border-color: var(--sb-accent, #0f6b6b);
}
.chooser:has([aria-invalid="true"]) {
border-color: var(--sb-wrong, #9a4f14);
}
.chooser:has(:focus-visible) {
outline: 3px solid var(--sb-focus, #0f6b6b);
outline-offset: 2px;
}
.chooser select {
width: 100%;
min-width: 0;
height: 100%;
appearance: none;
opacity: 0;
cursor: pointer;
}
.written {
display: flex;
gap: 0.75em;
align-items: center;
justify-content: space-between;
padding: 0.45em 1em;
line-height: 1.3;
}
.written::after {
content: "";
flex: none;
width: 0.5em;
height: 0.5em;
margin-block-end: 0.25em;
border-block-end: 2px solid;
border-inline-end: 2px solid;
transform: rotate(45deg);
}
.pair .answer {
margin: 0;
}
.pair .told {
grid-column: 1 / -1;
}
@container (min-width: 34rem) {
.pair {
grid-template-columns: minmax(8rem, 1fr) 2fr;
}
}
`;var _i=E`
.numbers {
display: flex;
flex-wrap: wrap;
gap: 0.35em;
margin-block: 1.25em 0;
padding: 0;
list-style: none;
}
.numbers button {
display: flex;
flex-direction: column;
align-items: center;
justify-content: center;
min-width: max(44px, 2.4em);
height: max(44px, 2.9em);
padding: 0;
line-height: 1.15;
font-variant-numeric: tabular-nums;
}
.numbers .mark {
width: 0.95em;
height: 0.95em;
stroke-width: 3;
}
.numbers [aria-current="step"] {
border-width: 3px;
border-color: var(--sb-accent, #0f6b6b);
font-weight: 700;
}
.numbers [aria-current="false"] {
border-width: 1.5px;
}
.numbers .right,
.review .right .state {
color: var(--sb-right, #24745a);
}
.numbers .wrong,
.review .wrong .state {
color: var(--sb-wrong, #9a4f14);
}
.numbers .shown,
.review .shown .state {
color: var(--sb-accent, #0f6b6b);
}
.question {
margin-block-start: 1.5em;
}
fieldset {
min-width: 0;
margin: 0;
padding: 0;
border: 0;
}
legend {
padding: 0;
}
.place {
display: flex;
flex-wrap: wrap;
gap: 0.3em 0.75em;
align-items: baseline;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.level {
padding: 0.05em 0.6em;
border: 1px solid var(--sb-control-line, #857a66);
border-radius: 1em;
color: var(--sb-ink, #23303b);
}
.prompt {
display: block;
margin-block: 0.25em 0.6em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.3em;
line-height: 1.35;
text-wrap: pretty;
}
.problem:empty {
display: none;
}
.problem {
margin-block-start: 0.9em;
color: var(--sb-wrong, #9a4f14);
font-weight: 600;
}
.question > .row {
margin-block-start: 1.1em;
}
.question > .row .primary {
min-width: 6em;
}
.steps {
justify-content: flex-end;
margin-block-start: 1.25em;
}
.steps button:first-child:not(:only-child) {
margin-inline-end: auto;
}
.result {
margin-block-start: 1.75em;
}
.score {
margin-block-start: 0.4em;
font-size: 1.1em;
}
.review {
margin-block-start: 1em;
padding: 0;
list-style: none;
}
.review li + li {
margin-block-start: 0.5em;
}
.review button {
display: grid;
grid-template-columns: 1.5em 1fr;
gap: 0.15em 0.5em;
width: 100%;
text-align: start;
}
.review .number {
color: var(--sb-ink-soft, #4c5a66);
font-weight: 600;
}
.review .state {
grid-column: 2;
font-size: 0.88em;
}
.review :not(.open) > .state {
font-weight: 600;
}
@container (min-width: 34rem) {
.review button {
grid-template-columns: 1.5em 1fr max-content;
align-items: center;
}
.review .state {
grid-column: auto;
}
}
`;var Zt=class Zt extends B{constructor(){super(),this.showing=void 0,this.drafts={},this.problem=""}accepts(t){return ks(t)}reconcile(t){return Hn(this.spec,t)}recordTaken(){this.drafts={},this.problem="";let t=this.spec?.questions??[];if(!Object.keys(this.record?.answers??{}).length||t.every(({id:s})=>s!==this.showing)){let s=t.find(({id:n})=>!this.record?.answers[n]);this.showing=this.record?.current??s?.id??null}}viewOf(t){let r=this.record?.answers[t.id]??null;return{name:`${this.spec?.id}-${t.id}`,draft:r?.state==="shown"?ge(t):this.drafts[t.id]??Zn(t,r?.answer),checked:r,locked:r!==null&&r.state!=="wrong",problem:this.problem,choose:s=>{this.drafts={...this.drafts,[t.id]:s},this.problem="",this.requestUpdate()},announce:s=>this.announce(s),focusOn:s=>{this.focusOn(s)},check:()=>this.check(t),showMe:()=>this.settle(t,"shown")}}check(t){let r=this.viewOf(t),s=qn(t,r.draft);if("problem"in s){this.problem=s.problem,this.announce(s.problem),this.focusOn('input, select:has(option[value=""]:checked)');return}let n=Et(t,s.answer)?.right??!1;this.settle(t,n?"right":"wrong",s.answer)}settle(t,r,s){let n=this.record?.answers[t.id],i=s??n?.answer;if(!this.record||i===void 0)return;let o=(n?.attempts??0)+(s===void 0?0:1),a={...this.record.answers,[t.id]:{answer:i,attempts:o,state:r}},{[t.id]:c,...h}=this.drafts;this.drafts=h,this.problem="",this.change({...this.record,current:t.id,answers:a}),this.announce(Si(t,this.viewOf(t))),r==="wrong"?this.reveal(Qe):this.focusOn(Qe)}goTo(t){!this.spec||!this.record||(this.showing=t,this.problem="",this.change({...this.record,current:t}),this.announce(t===null?Rt(Br(this.spec,this.record)):""),this.focusOn(t===null?"#result":"legend"))}renderActivity(){let{spec:t,record:r}=this;if(!t||!r)return d;let s=a=>this.goTo(a),n=t.questions.findIndex(({id:a})=>a===this.showing),i=t.questions[n],o=t.questions.length===1;return l`
${o?d:Qn(t,r,this.showing??null,s)}
${i?J(i.id,Ai(i,this.viewOf(i),o?"":g.place(n+1,t.questions.length),Ie(t,i.sources))):ti(t,r,this.headingLevel,s)}
${i&&!o?this.renderSteps(t,n):d}
`}renderSteps({questions:t},r){let s=t[r+1],i=!!this.record?.answers[t[r].id]&&this.viewOf(t[r]).locked;return l`<div class="steps row">
${r>0?l`<button type="button" @click=${()=>this.goTo(t[r-1].id)}>
${g.previous}
</button>`:d}
<button
type="button"
data-next
class=${i?"primary":""}
@click=${()=>this.goTo(s?.id??null)}
>
${s?g.next:g.toResult}
</button>
</div>`}};C(Zt,"styles",[...Z(Zt,Zt,"styles"),_i,Oi]),C(Zt,"properties",{showing:{state:!0},problem:{state:!0}});var Je=Zt;function tr(e){return`${e}_note`}function Fr(e,t){let r=e.read(tr(t));return r?.kind==="note"?r.text:""}function er(e,t,r){return e.keep({version:1,kind:"note",activity:tr(t),text:Fa(r).slice(0,2e3)})}function Fa(e){return e.replaceAll("<","‹").replaceAll(">","›")}function Wr(e){return l`<svg
class="strands ${e}"
viewBox="0 0 600 40"
preserveAspectRatio="none"
aria-hidden="true"
focusable="false"
>
<path class="carer" d="M3 17C120 17 190 19 300 14S470 4 597 4" />
<path class="baby" d="M3 23C120 23 190 21 300 27S470 36 597 36" />
</svg>`}var Ei=E`
.page,
.moment {
margin-block-start: 1.25em;
padding: clamp(1em, 4cqi, 1.75em);
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius, 14px);
background: var(--sb-paper, #fffdf9);
}
.page {
box-shadow: var(--sb-shadow, 0 2px 8px rgb(35 48 59 / 0.1));
}
.moment {
border: 0;
padding: 0;
background: none;
}
.strands {
display: block;
width: 100%;
height: 2.25rem;
margin-block-end: 0.75em;
fill: none;
stroke-linecap: round;
stroke-width: 3;
}
.strands path {
vector-effect: non-scaling-stroke;
}
.strands.meet {
transform: scaleX(-1);
}
.carer {
stroke: var(--sb-accent, #0f6b6b);
}
.baby {
stroke: var(--sb-repair, #8a6000);
}
.people {
margin: 0;
color: var(--sb-ink-soft, #4c5a66);
}
.situation {
margin-block-start: 0.35em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.2em;
line-height: 1.5;
}
.label {
display: block;
color: var(--sb-ink-soft, #4c5a66);
font-family: var(--sb-font, inherit);
font-size: 0.88rem;
font-weight: 600;
line-height: 1.4;
}
.cue {
margin-block-start: 1em;
padding-inline-start: 0.9em;
border-inline-start: 4px solid var(--sb-repair, #8a6000);
}
.help {
margin-block-start: 1em;
padding: 0.7em 0.9em;
border: 1px solid var(--sb-help, #8a3f4d);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-help-soft, #fbebe6);
}
.help .label,
.help a {
color: var(--sb-help, #8a3f4d);
}
.step {
margin: 0 0 0.75em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.2em;
line-height: 1.5;
}
.choices,
.trail ol {
margin: 0.6em 0 0;
padding: 0;
list-style: none;
}
.choices li + li {
margin-block-start: 0.6em;
}
.choice {
display: flex;
flex-wrap: wrap;
gap: 0.2em 1em;
align-items: center;
justify-content: space-between;
width: 100%;
min-height: 64px;
padding: 0.7em 1.1em;
border-color: var(--sb-accent, #0f6b6b);
border-width: 2px;
line-height: 1.4;
text-align: start;
}
.choice:hover {
background: var(--sb-accent-soft, #d8eae7);
}
.was-tried {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.outcome,
.ending {
padding: clamp(1em, 4cqi, 1.75em);
border: 1px solid var(--sb-accent, #0f6b6b);
background: var(--sb-paper, #fffdf9);
}
.outcome > .label {
margin-block-start: 1.1em;
}
.outcome > .label + p {
margin-block-start: 0.1em;
}
.next {
font-family: var(--sb-font-heading, inherit);
font-size: 1.2em;
line-height: 1.45;
}
.kind {
margin-block-start: 1.1em;
padding: 0.7em 0.9em;
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-accent-soft, #d8eae7);
}
.outcome .row,
.ending > button {
margin-block-start: 1.25em;
}
.ending {
border-color: var(--sb-repair, #8a6000);
}
.ending .subtitle {
color: var(--sb-repair, #8a6000);
}
.reflection {
margin-block-start: 1.5em;
padding-block-start: 1.25em;
border-block-start: 1px solid var(--sb-line, #d9d0c0);
}
textarea {
display: block;
width: 100%;
margin-block-start: 0.5em;
padding: 0.6em 0.8em;
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
color: var(--sb-ink, #23303b);
font: inherit;
line-height: 1.5;
resize: vertical;
}
.trail {
margin-block-start: 1.5em;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.trail .label {
font-size: inherit;
}
/* The dots are one below the other on a thread; the last has no thread to go on. */
.trail li {
position: relative;
padding: 0 0 0.5em 1.4em;
}
.trail li::before,
.trail li:not(:last-child)::after {
content: "";
position: absolute;
background: var(--sb-accent, #0f6b6b);
}
.trail li::before {
inset: 0.5em auto auto 0;
width: 0.6em;
height: 0.6em;
border-radius: 50%;
}
.trail li:not(:last-child)::after {
inset: 0.8em auto -0.8em calc(0.3em - 1px);
width: 2px;
}
@media (prefers-reduced-motion: no-preference) {
.outcome,
.ending {
animation: arrives 0.3s ease-out;
}
@keyframes arrives {
from {
transform: translateY(8px);
}
}
}
`;var U={cue:"The baby’s cue",help:"Before you read on",howToChoose:"What could you try?",tried:"You tried this",youTry:"You try this",next:"What may happen next",why:"Why",kindNote:"A kind word",goOn:"Go on",tryElse:"Try something else",chooseAgain:"Choose again. Each way leads on.",ended:"Together again",tryAnotherWay:"Try another way through",trail:"What you have tried",reflection:"To think about",privacy:"You do not have to write anything. If you do, it stays in this browser on this device. It is not sent to anyone."};var qt=class qt extends B{constructor(){super(),this.now={at:"choosing",step:""},this.noteBefore="",this.unsubscribeNote=null}accepts(t){return Ss(t)}reconcile(t){return zn(this.spec,t)}recordTaken(){this.spec&&this.record&&(this.now=Pn(this.spec,this.record.path))}connectedCallback(){super.connectedCallback(),this.unsubscribeNote=this.store.subscribe(t=>{(t===null||this.spec&&t===tr(this.spec.id))&&this.requestUpdate()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribeNote?.()}startAgain(){this.spec&&(this.noteBefore=Fr(this.store,this.spec.id),er(this.store,this.spec.id,""),super.startAgain())}undo(){this.spec&&this.noteBefore&&er(this.store,this.spec.id,this.noteBefore),super.undo()}choose(t,r){if(!this.record)return;this.now={at:"told",step:t.id};let s=In(this.record.path,{step:t.id,choice:r.id});this.change({...this.record,path:s});let n=[r.next,r.why,r.kind_note].filter(i=>i!==null);this.announce(n.map(k).join(" ")),this.focusOn("#told")}chooseIn(t){this.now={at:"choosing",step:t},this.announce(U.chooseAgain),this.focusOn("#how")}goOn({goto:t}){if(t==="end")this.now={at:"ended",step:this.now.step},this.announce(k(this.spec?.ending??"")),this.focusOn("#ended");else{this.now={at:"choosing",step:t};let r=this.spec?.steps.find(({id:s})=>s===t);this.announce(r?.text?k(r.text):""),this.focusOn("#how")}}renderActivity(){let{spec:t,record:r}=this;if(!t||!r)return d;let s=t.steps.find(({id:i})=>i===this.now.step),n=r.path.length?$e(t,r.path[r.path.length-1]):null;return l`
${t.help?l`<p class="help"><span class="label">${U.help}</span> ${y(t.help)}</p>`:d}
<div class="page">
${Wr("part")}
${t.people?l`<p class="people">${y(t.people)}</p>`:d}
<p class="situation">${y(t.situation)}</p>
${t.cue?l`<p class="cue"><span class="label">${U.cue}</span> ${y(t.cue)}</p>`:d}
</div>
${this.now.at==="choosing"&&s?this.renderChoices(t,s):d}
${this.now.at==="told"&&n?this.renderTold(n.choice,n.step):d}
${this.now.at==="ended"?this.renderEnding(t):d} ${this.renderTrail(t)}
`}renderChoices(t,r){let s=Ir(t,this.record?.path??[]);return J(r.id,l`<div class="moment">
${r.text?l`<p class="step" id="step">${y(r.text)}</p>`:d}
${V(this.headingLevel+1,U.howToChoose,{id:"how",className:"subtitle"})}
<ul class="choices" role="list" aria-labelledby="how">
${r.choices.map(n=>{let i=s.some(o=>o.choice===n);return l`<li>
<button type="button" class="choice" @click=${()=>this.choose(r,n)}>
<span>${y(n.text)}</span>
${i?l`<span class="was-tried">${D("shown")} ${U.tried}</span>`:d}
</button>
</li>`})}
</ul>
</div>`)}renderTold(t,r){return J(this.record?.path.length,l`<div class="moment outcome">
${V(this.headingLevel+1,l`<span class="label">${U.youTry}</span> ${y(t.text)}`,{id:"told",className:"subtitle"})}
${t.next?l`<p class="label">${U.next}</p>
<p class="next">${y(t.next)}</p>`:d}
<p class="label">${U.why}</p>
<p>${y(t.why)}</p>
<p class="kind"><span class="label">${U.kindNote}</span> ${y(t.kind_note)}</p>
<div class="row">
<button type="button" class="primary" @click=${()=>this.goOn(t)}>
${U.goOn}
</button>
<button type="button" @click=${()=>this.chooseIn(r.id)}>${U.tryElse}</button>
</div>
</div>`)}renderEnding(t){return l`<div class="moment ending">
${Wr("meet")}
${V(this.headingLevel+1,U.ended,{id:"ended",className:"subtitle"})}
<p class="situation">${y(t.ending)}</p>
<button type="button" @click=${()=>this.chooseIn(t.start)}>
${U.tryAnotherWay}
</button>
${t.reflection?this.renderReflection(t,t.reflection):d}
</div>`}renderReflection(t,r){let s=({target:n})=>{this.isKept=er(this.store,t.id,n.value)};return l`<div class="reflection">
<label for="note"><span class="label">${U.reflection}</span> ${y(r)}</label>
<textarea
id="note"
rows="4"
maxlength=${2e3}
aria-describedby="privacy"
.value=${Fr(this.store,t.id)}
@input=${s}
></textarea>
<p class="quiet" id="privacy">${U.privacy}</p>
</div>`}renderTrail(t){let r=Ir(t,this.record?.path??[]);return r.length?l`<div class="trail">
<p class="label" id="trail">${U.trail}</p>
<ol role="list" aria-labelledby="trail">
${r.map(({choice:s})=>l`<li>${y(s.text)}</li>`)}
</ol>
</div>`:d}};C(qt,"styles",[...Z(qt,qt,"styles"),Ei]),C(qt,"properties",{now:{state:!0}});var rr=qt;var I={place:(e,t)=>e?`${e} of ${t} cards sorted`:`${t} cards to sort`,choosePile:"Which pile does it belong to?",otherCards:e=>e===1?"Take the other card first":`Take another card first (${e} left)`,right:"That’s it",wrong:"Not quite",tryAnother:e=>e===2?"Try the other pile. Or come back to this card later.":"Try another pile. Or come back to this card later.",nextCard:"Next card",inHand:"In your hand",emptyPile:"Nothing here yet",done:"All sorted",firstTry:(e,t)=>e===t?`All ${t} cards found their pile at the first try.`:e?`${e} of ${t} cards found their pile at the first try.`:`All ${t} cards have found their pile.`,reasons:"Press a card for its reason."};function sr({piles:e},{hint:t}){return t??I.tryAnother(e.length)}function Ci(e,t,r){return l`<div class="cards">
${e.cards.map(s=>l`<span
class="room"
aria-hidden="true"
data-text=${k(s.text)}
data-told=${`${I.wrong}
${k(sr(e,s))}`}
></span>`)}
${J(t.id,l`<div class="card">
<p id="card">${y(t.text)}</p>
${r?l`<div class="told again" id="hint">
<p class="verdict">${D("again")} ${I.wrong}</p>
<p>${y(sr(e,t))}</p>
</div>`:d}
</div>`)}
</div>`}function Ni({text:e,why:t}){return l`<div class="told right">
<p class="verdict">${D("right")} ${I.right}</p>
<p class="about-card">${y(e)}</p>
<p>${y(t)}</p>
</div>`}var Ri=E`
.table {
margin-block-start: 1.25em;
}
.progress,
.how {
margin: 0;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.cards {
display: grid;
grid-template-columns: minmax(0, 1fr);
margin: 0.5em 0 0.75em;
}
.card,
.room {
display: grid;
grid-template-rows: 1fr auto;
grid-template-columns: minmax(0, 1fr);
grid-area: 1 / 1;
gap: 0.6em;
align-items: center;
padding: 0.75em;
border: 1.5px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius, 14px);
}
.card {
background: var(--sb-paper, #fffdf9);
box-shadow: var(--sb-shadow, 0 2px 8px rgb(35 48 59 / 0.1));
}
.room {
visibility: hidden;
}
#card,
.room::before {
margin: 0;
font-family: var(--sb-font-heading, inherit);
font-size: 1.25em;
line-height: 1.35;
text-align: center;
text-wrap: balance;
}
.room::before {
content: attr(data-text);
}
.card .told,
.room::after {
margin: 0;
padding: 0.5em 0.8em;
line-height: 1.4;
}
.room::after {
content: attr(data-told);
padding-block-end: 0.75em;
border-inline-start: 4px solid;
white-space: pre-line;
}
.piles,
.sorted {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
gap: 0.6em 0.75em;
}
.piles {
margin-block-start: 0.5em;
}
.pile {
display: grid;
grid-template-columns: 1fr auto;
gap: 0.1em 0.75em;
align-content: center;
min-height: 64px;
border-color: var(--sb-accent, #0f6b6b);
border-width: 2px;
text-align: start;
}
.pile:hover {
background: var(--sb-accent-soft, #d8eae7);
}
.pile:active {
transform: translateY(1px);
}
.name {
font-weight: 600;
}
.about {
grid-column: 1;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
kbd {
grid-row: 1 / span 2;
grid-column: 2;
align-self: center;
min-width: 1.7em;
padding: 0.1em 0.4em;
border: 1px solid var(--sb-control-line, #857a66);
border-radius: 5px;
color: var(--sb-ink-soft, #4c5a66);
font: inherit;
font-size: 0.8em;
text-align: center;
}
/* A phone has no keys to speak of. */
@media not ((hover: hover) and (pointer: fine)) {
kbd {
display: none;
}
}
.told {
margin-block-start: 1em;
}
.about-card {
font-weight: 600;
}
.deck {
margin-block-start: 0.75em;
}
.deck ul,
.sorted ul {
margin: 0.25em 0 0;
padding: 0;
list-style: none;
}
.deck li + li {
margin-block-start: 0.4em;
}
.deck button {
width: 100%;
text-align: start;
}
.deck [aria-pressed="true"] {
border-width: 3px;
border-color: var(--sb-accent, #0f6b6b);
}
.score {
margin-block-start: 0.4em;
font-size: 1.1em;
}
.sorted {
margin-block-start: 1.5em;
gap: 1.25em 0.75em;
}
.sorted .name {
margin: 0;
padding-block-end: 0.3em;
border-block-end: 2px solid var(--sb-accent, #0f6b6b);
}
.sorted li {
margin-block-start: 0.5em;
padding: 0.1em 0.75em;
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
.sorted summary {
color: inherit;
padding-block: 0.35em;
line-height: 1.35;
}
.sorted .mark {
color: var(--sb-right, #24745a);
}
.why {
margin: 0 0 0.6em 1.5em;
}
.why p {
margin: 0 0 0.3em;
}
.empty {
margin: 0.5em 0 0;
padding: 0.5em 0.75em;
border: 1px dashed var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius-small, 8px);
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
@media (prefers-reduced-motion: no-preference) {
.card {
animation: taken 0.25s ease-out;
}
.settles {
animation: settles 0.45s cubic-bezier(0.2, 0.9, 0.3, 1.15);
}
@keyframes taken {
from {
transform: translateY(-6px);
}
}
@keyframes settles {
from {
transform: translateY(-18px) rotate(-1.5deg);
}
}
}
`;var Xt=class Xt extends B{constructor(){super(),this.inHandId=null,this.told=null}accepts(t){return As(t)}reconcile(t){return jn(this.spec,t)}recordTaken(){this.inHandId=null,this.told=null}isSorted(t){return this.record?.placements[t.id]?.state==="right"}unsorted(){return this.spec?.cards.filter(t=>!this.isSorted(t))??[]}cardInHand(){let t=this.unsorted();return t.find(({id:r})=>r===this.inHandId)??t[0]}takeUp(t){this.inHandId=t.id,this.told=null,this.announce(Q(I.inHand,k(t.text))),this.focusOn(".pile").then(()=>this.reveal(".hand"))}place(t){let r=this.cardInHand();if(!r||!this.spec||!this.record)return;let s=r.pile===t.id,n=(this.record.placements[r.id]?.attempts??0)+1,i=s?"right":"wrong";this.inHandId=s?null:r.id,this.told={card:r,isRight:s};let o={...this.record.placements,[r.id]:{pile:t.id,attempts:n,state:i}};this.change({...this.record,placements:o});let a=this.cardInHand();if(!s){this.announce(Rt([I.wrong,k(sr(this.spec,r))])),this.reveal("#hint");return}let c=a?[Q(I.nextCard,k(a.text))]:[I.done,this.summary()];this.announce(Rt([I.right,k(r.why),...c])),a||this.focusOn("#done")}placeByKey(t){if(t.ctrlKey||t.metaKey||t.altKey||!this.spec||t.repeat)return;let r=this.spec.piles[Number.parseInt(t.key,10)-1];!r||!this.cardInHand()||(t.preventDefault(),this.place(r))}summary(){let r=Object.values(this.record?.placements??{}).filter(({attempts:s,state:n})=>n==="right"&&s===1);return I.firstTry(r.length,this.spec?.cards.length??0)}renderActivity(){if(!this.spec)return d;let t=this.cardInHand();return l`<div class="table">
${t?this.renderHand(this.spec,t):this.renderDone()}
${this.renderPiles(this.spec)}
</div>`}renderHand(t,r){let s=this.unsorted().length-1,n=this.told?.isRight===!1;return l`
<p class="progress">${I.place(t.cards.length-s-1,t.cards.length)}</p>
<div class="hand" @keydown=${this.placeByKey}>
${Ci(t,r,n)}
<p class="how" id="how">${I.choosePile}</p>
<div
class="piles"
role="group"
aria-labelledby="card how"
aria-describedby=${n?"hint":d}
>
${t.piles.map((i,o)=>l`<button
type="button"
class="pile"
aria-keyshortcuts=${o+1}
@click=${()=>this.place(i)}
>
<span class="name">${i.name}</span>
${i.description?l`<span class="about">${y(i.description)}</span>`:d}
<kbd aria-hidden="true">${o+1}</kbd>
</button>`)}
</div>
</div>
${this.told?.isRight?Ni(this.told.card):d}
${s>0?this.renderDeck(r,s):d}
`}renderDeck(t,r){return l`<details class="deck">
<summary>${I.otherCards(r)}</summary>
<ul role="list">
${this.unsorted().map(s=>l`<li>
<button
type="button"
aria-pressed=${s===t?"true":"false"}
@click=${()=>this.takeUp(s)}
>
${y(s.text)}
</button>
</li>`)}
</ul>
</details>`}renderDone(){return l`<div class="done">
${V(this.headingLevel+1,I.done,{id:"done",className:"subtitle"})}
<p class="score">${this.summary()}</p>
<p>${I.reasons}</p>
</div>`}renderPiles(t){let r=t.cards.filter(s=>this.isSorted(s));return r.length?l`<div class="sorted">
${t.piles.map(s=>{let n=r.filter(i=>i.pile===s.id);return l`<div>
<p class="name" id="pile-${s.id}">${s.name}</p>
${n.length?l`<ul role="list" aria-labelledby="pile-${s.id}">
${n.map(i=>this.renderSorted(t,i))}
</ul>`:l`<p class="empty">${I.emptyPile}</p>`}
</div>`})}
</div>`:d}renderSorted(t,r){let s=this.told?.isRight&&this.told.card===r;return l`<li class=${s?"settles":""}>
<details>
<summary>${D("right")} <span>${y(r.text)}</span></summary>
<div class="why">
<p>${y(r.why)}</p>
${Ie(t,r.sources)}
</div>
</details>
</li>`}};C(Xt,"styles",[...Z(Xt,Xt,"styles"),Ri]),C(Xt,"properties",{inHandId:{state:!0},told:{state:!0}});var nr=Xt;vt("sb-quiz",Je);vt("sb-sorter",nr);vt("sb-scenario",rr);vt("sb-predict",qe);vt("sb-explorer",Ze);vt("sb-dyad-player",Fe);vt("sb-answers",Ht);})();
/*! Bundled license information:

@lit/reactive-element/css-tag.js:
  (**
   * @license
   * Copyright 2019 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/reactive-element.js:
lit-html/lit-html.js:
lit-element/lit-element.js:
lit-html/directive.js:
lit-html/directives/repeat.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/is-server.js:
  (**
   * @license
   * Copyright 2022 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
lit-html/directives/live.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directives/guard.js:
  (**
   * @license
   * Copyright 2018 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
