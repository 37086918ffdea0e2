/* Generated from frontend/ by make frontend. Do not edit. */
"use strict";(()=>{var _r=Object.defineProperty;var Sr=Object.getPrototypeOf;var Tr=Reflect.get;var Er=(t,e,r)=>e in t?_r(t,e,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[e]=r;var T=(t,e,r)=>Er(t,typeof e!="symbol"?e+"":e,r);var ge=(t,e,r)=>Tr(Sr(t),r,e);var be=globalThis,$e=be.ShadowRoot&&(be.ShadyCSS===void 0||be.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,He=Symbol(),rt=new WeakMap,oe=class{constructor(e,r,s){if(this._$cssResult$=!0,s!==He)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if($e&&e===void 0){let s=r!==void 0&&r.length===1;s&&(e=rt.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),s&&rt.set(r,e))}return e}toString(){return this.cssText}},st=t=>new oe(typeof t=="string"?t:t+"",void 0,He),_=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+t[i+1],t[0]);return new oe(r,t,He)},nt=(t,e)=>{if($e)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let s=document.createElement("style"),n=be.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=r.cssText,t.appendChild(s)}},Le=$e?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let s of e.cssRules)r+=s.cssText;return st(r)})(t):t;var{is:Or,defineProperty:Rr,getOwnPropertyDescriptor:Cr,getOwnPropertyNames:Nr,getOwnPropertySymbols:Pr,getPrototypeOf:Mr}=Object,U=globalThis,it=U.trustedTypes,Ir=it?it.emptyScript:"",Ur=U.reactiveElementPolyfillSupport,ae=(t,e)=>t,je={toAttribute(t,e){switch(e){case Boolean:t=t?Ir:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},at=(t,e)=>!Or(t,e),ot={attribute:!0,type:String,converter:je,reflect:!1,useDefault:!1,hasChanged:at};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),U.litPropertyMetadata??(U.litPropertyMetadata=new WeakMap);var N=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=ot){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(e,s,r);n!==void 0&&Rr(this.prototype,e,n)}}static getPropertyDescriptor(e,r,s){let{get:n,set:i}=Cr(this.prototype,e)??{get(){return this[r]},set(o){this[r]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(e,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??ot}static _$Ei(){if(this.hasOwnProperty(ae("elementProperties")))return;let e=Mr(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(ae("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ae("properties"))){let r=this.properties,s=[...Nr(r),...Pr(r)];for(let n of s)this.createProperty(n,r[n])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[s,n]of r)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let n=this._$Eu(r,s);n!==void 0&&this._$Eh.set(n,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let s=new Set(e.flat(1/0).reverse());for(let n of s)r.unshift(Le(n))}else e!==void 0&&r.push(Le(e));return r}static _$Eu(e,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(e.set(s,this[s]),delete this[s]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return nt(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,s){this._$AK(e,s)}_$ET(e,r){let s=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:je).toAttribute(r,s.type);this._$Em=e,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(e,r){let s=this.constructor,n=s._$Eh.get(e);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:je;this._$Em=n;let a=o.fromAttribute(r,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(e,r,s,n=!1,i){if(e!==void 0){let o=this.constructor;if(n===!1&&(i=this[e]),s??(s=o.getPropertyOptions(e)),!((s.hasChanged??at)(i,r)||s.useDefault&&s.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,s))))return;this.C(e,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,o??r??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||s||(r=void 0),this._$AL.set(e,r)),n===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw e=!1,this._$EM(),s}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(e){}firstUpdated(e){}};N.elementStyles=[],N.shadowRootOptions={mode:"open"},N[ae("elementProperties")]=new Map,N[ae("finalized")]=new Map,Ur?.({ReactiveElement:N}),(U.reactiveElementVersions??(U.reactiveElementVersions=[])).push("2.1.2");var ce=globalThis,lt=t=>t,ye=ce.trustedTypes,ct=ye?ye.createPolicy("lit-html",{createHTML:t=>t}):void 0,ze="$lit$",P=`lit$${Math.random().toFixed(9).slice(2)}$`,Be="?"+P,Hr=`<${Be}>`,V=document,de=()=>V.createComment(""),he=t=>t===null||typeof t!="object"&&typeof t!="function",Fe=Array.isArray,ft=t=>Fe(t)||typeof t?.[Symbol.iterator]=="function",De=`[ 	
\f\r]`,le=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,dt=/-->/g,ht=/>/g,B=RegExp(`>|${De}(?:([^\\s"'>=/]+)(${De}*=${De}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),pt=/'/g,ut=/"/g,gt=/^(?:script|style|textarea|title)$/i,Ve=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),l=Ve(1),X=Ve(2),Es=Ve(3),x=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),mt=new WeakMap,F=V.createTreeWalker(V,129);function bt(t,e){if(!Fe(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ct!==void 0?ct.createHTML(e):e}var $t=(t,e)=>{let r=t.length-1,s=[],n,i=e===2?"<svg>":e===3?"<math>":"",o=le;for(let a=0;a<r;a++){let c=t[a],u,y,p=-1,b=0;for(;b<c.length&&(o.lastIndex=b,y=o.exec(c),y!==null);)b=o.lastIndex,o===le?y[1]==="!--"?o=dt:y[1]!==void 0?o=ht:y[2]!==void 0?(gt.test(y[2])&&(n=RegExp("</"+y[2],"g")),o=B):y[3]!==void 0&&(o=B):o===B?y[0]===">"?(o=n??le,p=-1):y[1]===void 0?p=-2:(p=o.lastIndex-y[2].length,u=y[1],o=y[3]===void 0?B:y[3]==='"'?ut:pt):o===ut||o===pt?o=B:o===dt||o===ht?o=le:(o=B,n=void 0);let m=o===B&&t[a+1].startsWith("/>")?" ":"";i+=o===le?c+Hr:p>=0?(s.push(u),c.slice(0,p)+ze+c.slice(p)+P+m):c+P+(p===-2?a:m)}return[bt(t,i+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},pe=class t{constructor({strings:e,_$litType$:r},s){let n;this.parts=[];let i=0,o=0,a=e.length-1,c=this.parts,[u,y]=$t(e,r);if(this.el=t.createElement(u,s),F.currentNode=this.el.content,r===2||r===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(n=F.nextNode())!==null&&c.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let p of n.getAttributeNames())if(p.endsWith(ze)){let b=y[o++],m=n.getAttribute(p).split(P),v=/([.?@])?(.*)/.exec(b);c.push({type:1,index:i,name:v[2],strings:m,ctor:v[1]==="."?we:v[1]==="?"?ke:v[1]==="@"?xe:W}),n.removeAttribute(p)}else p.startsWith(P)&&(c.push({type:6,index:i}),n.removeAttribute(p));if(gt.test(n.tagName)){let p=n.textContent.split(P),b=p.length-1;if(b>0){n.textContent=ye?ye.emptyScript:"";for(let m=0;m<b;m++)n.append(p[m],de()),F.nextNode(),c.push({type:2,index:++i});n.append(p[b],de())}}}else if(n.nodeType===8)if(n.data===Be)c.push({type:2,index:i});else{let p=-1;for(;(p=n.data.indexOf(P,p+1))!==-1;)c.push({type:7,index:i}),p+=P.length-1}i++}}static createElement(e,r){let s=V.createElement("template");return s.innerHTML=e,s}};function K(t,e,r=t,s){if(e===x)return e;let n=s!==void 0?r._$Co?.[s]:r._$Cl,i=he(e)?void 0:e._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(t),n._$AT(t,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=n:r._$Cl=n),n!==void 0&&(e=K(t,n._$AS(t,e.values),n,s)),e}var ve=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:s}=this._$AD,n=(e?.creationScope??V).importNode(r,!0);F.currentNode=n;let i=F.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let u;c.type===2?u=new Z(i,i.nextSibling,this,e):c.type===1?u=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(u=new Ae(i,this,e)),this._$AV.push(u),c=s[++a]}o!==c?.index&&(i=F.nextNode(),o++)}return F.currentNode=V,n}p(e){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,r),r+=s.strings.length-2):s._$AI(e[r])),r++}},Z=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,s,n){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=K(this,e,r),he(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==x&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ft(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&he(this._$AH)?this._$AA.nextSibling.data=e:this.T(V.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:s}=e,n=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=pe.createElement(bt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(r);else{let i=new ve(n,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(e){let r=mt.get(e.strings);return r===void 0&&mt.set(e.strings,r=new pe(e)),r}k(e){Fe(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,n=0;for(let i of e)n===r.length?r.push(s=new t(this.O(de()),this.O(de()),this,this.options)):s=r[n],s._$AI(i),n++;n<r.length&&(this._$AR(s&&s._$AB.nextSibling,n),r.length=n)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let s=lt(e).nextSibling;lt(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},W=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,s,n,i){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=r,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(e,r=this,s,n){let i=this.strings,o=!1;if(i===void 0)e=K(this,e,r,0),o=!he(e)||e!==this._$AH&&e!==x,o&&(this._$AH=e);else{let a=e,c,u;for(e=i[0],c=0;c<i.length-1;c++)u=K(this,a[s+c],r,c),u===x&&(u=this._$AH[c]),o||(o=!he(u)||u!==this._$AH[c]),u===d?e=d:e!==d&&(e+=(u??"")+i[c+1]),this._$AH[c]=u}o&&!n&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},we=class extends W{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}},ke=class extends W{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}},xe=class extends W{constructor(e,r,s,n,i){super(e,r,s,n,i),this.type=5}_$AI(e,r=this){if((e=K(this,e,r,0)??d)===x)return;let s=this._$AH,n=e===d&&s!==d||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==d&&(s===d||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ae=class{constructor(e,r,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){K(this,e)}},yt={M:ze,P,A:Be,C:1,L:$t,R:ve,D:ft,V:K,I:Z,H:W,N:ke,U:xe,B:we,F:Ae},Lr=ce.litHtmlPolyfillSupport;Lr?.(pe,Z),(ce.litHtmlVersions??(ce.litHtmlVersions=[])).push("3.3.3");var vt=(t,e,r)=>{let s=r?.renderBefore??e,n=s._$litPart$;if(n===void 0){let i=r?.renderBefore??null;s._$litPart$=n=new Z(e.insertBefore(de(),i),i,void 0,r??{})}return n._$AI(t),n};var ue=globalThis,O=class extends N{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let e=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=e.firstChild),e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=vt(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return x}};O._$litElement$=!0,O.finalized=!0,ue.litElementHydrateSupport?.({LitElement:O});var jr=ue.litElementPolyfillSupport;jr?.({LitElement:O});(ue.litElementVersions??(ue.litElementVersions=[])).push("4.2.2");var M={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},q=t=>(...e)=>({_$litDirective$:t,values:e}),H=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,s){this._$Ct=e,this._$AM=r,this._$Ci=s}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var{I:Dr}=yt,wt=t=>t;var xt=t=>t.strings===void 0,kt=()=>document.createComment(""),ee=(t,e,r)=>{let s=t._$AA.parentNode,n=e===void 0?t._$AB:e._$AA;if(r===void 0){let i=s.insertBefore(kt(),n),o=s.insertBefore(kt(),n);r=new Dr(i,o,t,t.options)}else{let i=r._$AB.nextSibling,o=r._$AM,a=o!==t;if(a){let c;r._$AQ?.(t),r._$AM=t,r._$AP!==void 0&&(c=t._$AU)!==o._$AU&&r._$AP(c)}if(i!==n||a){let c=r._$AA;for(;c!==i;){let u=wt(c).nextSibling;wt(s).insertBefore(c,n),c=u}}}return r},L=(t,e,r=t)=>(t._$AI(e,r),t),zr={},te=(t,e=zr)=>t._$AH=e,At=t=>t._$AH,_e=t=>{t._$AR(),t._$AA.remove()};var j=q(class extends H{constructor(){super(...arguments),this.key=d}render(t,e){return this.key=t,e}update(t,[e,r]){return e!==this.key&&(te(t),this.key=e),r}});var Se=_`
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
/* The book's header stays on top while the page scrolls under it. */
:focus {
scroll-margin-block: 6rem 2rem;
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
`;function D(t,e,{id:r,className:s}){switch(t){case 2:return l`<h2 id=${r} class=${s} tabindex="-1">${e}</h2>`;case 4:return l`<h4 id=${r} class=${s} tabindex="-1">${e}</h4>`;case 5:return l`<h5 id=${r} class=${s} tabindex="-1">${e}</h5>`;default:return l`<h3 id=${r} class=${s} tabindex="-1">${e}</h3>`}}var Te=_`
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
.told .verdict {
display: flex;
gap: 0.4em;
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
`;var Br=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function S(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function A(t){return typeof t=="string"&&Br.test(t)}function Y(t){if(!S(t)||t.version!==1||!A(t.activity))return!1;switch(t.kind){case"quiz":return(t.current===null||A(t.current))&&Ke(t.answers,Fr);case"sorter":return Ke(t.placements,Vr);default:return!1}}function I(t){return!Object.keys(t.kind==="quiz"?t.answers:t.placements).length}function Ee(t){return S(t)&&typeof t.version=="number"&&t.version>1}function Ke(t,e){if(!S(t))return!1;let r=Object.entries(t);return r.length<=500&&r.every(([s,n])=>A(s)&&e(n))}function Fr(t){return S(t)&&_t(t.attempts)&&["right","wrong","shown"].includes(String(t.state))&&Kr(t.answer)}function Vr(t){return S(t)&&_t(t.attempts)&&["right","wrong"].includes(String(t.state))&&A(t.pile)}function _t(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=1e5}function Kr(t){return typeof t=="string"?t.length<=200:typeof t=="number"?Number.isFinite(t):Array.isArray(t)?t.length<=500&&t.every(A):Ke(t,A)}var me=1e6,Tt="secure-base-answers",Ye=1,Wr=200,Yr=8,Gr=500;function Et(t,e){let r={format:Tt,version:Ye,saved_at:e.toISOString(),records:t};return`${JSON.stringify(r,null,2)}
`}function Ot(t){if(t.length>me)return{refused:"too-big"};let e;try{e=JSON.parse(t)}catch{return{refused:"not-json"}}if(!S(e)||e.format!==Tt)return{refused:"not-ours"};if(Qr(e))return{refused:"newer"};let r=new Date(typeof e.saved_at=="string"?e.saved_at:"");if(e.version!==Ye||Number.isNaN(r.getTime())||!S(e.records)||!We(e,Yr))return{refused:"damaged"};let s=Object.entries(e.records),n=s.flatMap(([i,o])=>A(i)&&Y(o)&&o.activity===i?[o]:[]);return n.length!==s.length||n.length>Gr?{refused:"damaged"}:{records:Object.fromEntries(n.map(i=>[i.activity,Jr(i)])),savedAt:r}}function Qr(t){return typeof t.version=="number"&&t.version>Ye?!0:S(t.records)&&Object.values(t.records).some(Ee)}function We(t,e){return typeof t=="string"?t.length<=Wr&&!/[<>]/.test(t):typeof t!="object"||t===null?!0:e===0?!1:Object.entries(t).every(([r,s])=>We(r,1)&&We(s,e-1))}function Jr(t){let{version:e,activity:r}=t;if(t.kind==="sorter"){let n=St(t.placements,({pile:i,attempts:o,state:a})=>({pile:i,attempts:o,state:a}));return{version:e,kind:"sorter",activity:r,placements:n}}let s=St(t.answers,({answer:n,attempts:i,state:o})=>({answer:n,attempts:i,state:o}));return{version:e,kind:"quiz",activity:r,current:t.current,answers:s}}function St(t,e){return Object.fromEntries(Object.entries(t).map(([r,s])=>[r,e(s)]))}var G="secure-base/1/",Ge="secure-base/last-kept",Qe="secure-base-kept";function Oe(t){function e(n,i){try{return n(t.localStorage)}catch{return i}}function r(n){return e(i=>{let o=i.getItem(G+n);return o===null?null:JSON.parse(o)},null)}function s(n){t.dispatchEvent(new CustomEvent(Qe,{detail:n}))}return{read(n){let i=r(n);return Y(i)&&i.activity===n?i:null},keep(n){if(Ee(r(n.activity)))return!1;let i=e(o=>{let a=G+n.activity;return I(n)?o.removeItem(a):o.setItem(a,JSON.stringify(n)),o.setItem(Ge,new Date().toISOString()),!0},!1);return i&&s(n.activity),i},all(){return e(n=>{let o=Array.from({length:n.length},(a,c)=>n.key(c)??"").filter(a=>a.startsWith(G)).map(a=>a.slice(G.length)).filter(A).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let n=new Date(e(i=>i.getItem(Ge),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return e(n=>{let i=Array.from({length:n.length},(o,a)=>n.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(G)||o===Ge).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return s(null),()=>{e(o=>{for(let{key:a,value:c}of i)o.setItem(a,c)},void 0),s(null)}},null)},subscribe(n){let i=a=>n(a.detail),o=({key:a})=>{a===null?n(null):a.startsWith(G)&&n(a.slice(G.length))};return t.addEventListener(Qe,i),t.addEventListener("storage",o),()=>{t.removeEventListener(Qe,i),t.removeEventListener("storage",o)}}}}var Rt=_`
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
`;var Je=t=>t===1?"1 activity":`${t} activities`;function Ct(t){let r=t.getFullYear()===new Date().getFullYear()?void 0:"numeric";return t.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:r})}var f={title:"Your answers",nothingKept:"No answers are kept on this device yet.",kept:(t,e)=>`Kept on this device: answers to ${Je(t)}${e?`, last on ${Ct(e)}`:""}.`,onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:t=>`Saved as ${t}.`,fileName:t=>`secure-base-answers-${t.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(t,e)=>`This file holds answers to ${Je(t)}, saved on ${Ct(e)}.`,willReplace:t=>t?`It replaces what is kept here for ${t===1?"1 of them":`${t} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:t=>`Answers to ${Je(t)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",refusals:{"too-big":`This file is too big to be ours: the limit is ${me/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var re=class extends O{constructor(){super(),this.headingLevel=3,this.store=Oe(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.(),URL.revokeObjectURL(this.fileAddress)}async tell(e,r){this.asking=null,this.message={text:e,count:this.message.count+1},await this.focusOn(r)}async ask(e){this.asking=e,this.undoErase=null,this.message={text:"",count:this.message.count+1},await this.focusOn(".question")}async focusOn(e){await this.updateComplete;let r=e&&this.renderRoot.querySelector(e);r instanceof HTMLElement&&r.focus()}save(){let e=new Date,r=new Blob([Et(this.store.all(),e)],{type:"application/json"}),s=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(r),s.href=this.fileAddress,s.download=f.fileName(e),s.click(),this.tell(f.saved(s.download))}async readFile({target:e}){let r=e,s=r.files?.[0];if(!s)return;let i=s.size>me?{refused:"too-big"}:Ot(await s.text());if(r.value="","refused"in i)return this.tell(f.refusals[i.refused],"[data-load]");let o=Object.values(i.records).filter(a=>!I(a));return o.length?this.ask({records:o,savedAt:i.savedAt}):this.tell(f.emptyFile,"[data-load]")}load(e){let r=e.filter(s=>this.store.keep(s));this.tell(r.length===e.length?f.loaded(r.length):f.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell(f.erased,"[data-undo]"):this.tell(f.notErased,"[data-load]")}undo(){this.undoErase?.(),this.undoErase=null,this.tell(f.undone,"[data-erase]")}render(){let e=Object.keys(this.store.all()).length,{text:r,count:s}=this.message;return l`
<div class="activity" role="group" aria-labelledby="title">
${D(this.headingLevel,f.title,{id:"title",className:"title"})}
<p>${e?f.kept(e,this.store.lastKept()):f.nothingKept}</p>
<p class="quiet">${f.onlyHere}</p>
<div class="row">
${e?l`<button class="primary" type="button" @click=${this.save}>${f.save}</button>`:d}
<button type="button" data-load @click=${this.openFile}>${f.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${f.file}
hidden
@change=${this.readFile}
/>
${e?l`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${f.erase}
</button>`:d}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${j(s,l`<p>${r}</p>`)}</div>
${this.undoErase?l`<button type="button" data-undo @click=${this.undo}>${f.undo}</button>`:d}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return d;if(this.asking==="erase")return this.renderAsking(f.eraseQuestion,f.eraseThem,f.keepThem,()=>this.erase());let{records:e,savedAt:r}=this.asking,s=this.store.all(),n=e.filter(({activity:o})=>Object.hasOwn(s,o)).length,i=`${f.willLoad(e.length,r)} ${f.willReplace(n)}`;return this.renderAsking(i,f.loadThem,f.leaveIt,()=>this.load(e))}renderAsking(e,r,s,n){return l`<div class="question" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${e}</p>
<div class="row">
<button class="primary" type="button" @click=${n}>${r}</button>
<button type="button" @click=${()=>this.tell(f.leftAlone,"[data-load]")}>${s}</button>
</div>
</div>`}};T(re,"styles",[Te,Se,Rt]),T(re,"properties",{headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}});function Re(t,e){customElements.get(t)||customElements.define(t,e)}function g(t){return typeof t=="string"?t:t.map(Zr)}function $(t){return typeof t=="string"?t:t.map(e=>e.text).join("")}function Ze(t){if(t)try{return new URL(t,"https://relative.invalid").protocol==="https:"?t:void 0}catch{return}}function Zr(t){let e=l`${t.text}`;t.code&&(e=l`<code>${e}</code>`),t.emphasis&&(e=l`<em>${e}</em>`),t.strong&&(e=l`<strong>${e}</strong>`);let r=Ze(t.href);return r?l`<a href=${r}>${e}</a>`:e}var E={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",sources:"Sources",source:t=>t===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Nt({sources:t,assumptions:e}){return!t.length&&!e.length?d:l`
<details class="origins">
<summary>${E.whereFrom}</summary>
${e.length?l`<p class="small-heading">${E.assumptions}</p>
<ul>
${e.map(r=>l`<li>${g(r)}</li>`)}
</ul>`:d}
<ul>
${t.map(r=>l`<li>${Pt(r,r.full)}</li>`)}
</ul>
</details>
`}function Ce({sources:t},e){let r=t.filter(({key:s})=>e.includes(s));return r.length?l`<p class="source">
${E.source(r.length)}
${r.map((s,n)=>l`${n?"; ":""}${Pt(s,s.short)}`)}
</p>`:d}function Pt({url:t},e){let r=Ze(t);return r?l`<a href=${r}>${e}</a>`:e}var z=class extends O{constructor(){super(),this.headingLevel=3,this.store=Oe(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(e){return!1}reconcile(e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderActivity(){return d}get spec(){return this.currentSpec}set spec(e){let r=this.currentSpec;if(this.currentSpec=this.accepts(e)?e:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.spec&&(this.currentRecord=this.reconcile(e),this.recordTaken(),this.requestUpdate())}followStore(){let e=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==e&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(e){let r=!this.record||I(this.record);this.currentRecord=this.reconcile(e),I(e)||(this.beforeStartingAgain=null),r&&I(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r instanceof HTMLElement&&r.focus()}startAgain(){let e=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(E.startedAgain),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(E.undone),this.focusOn("[data-start-again]"))}render(){let e=this.spec;if(!e)return l`<slot></slot>`;let{text:r,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${D(this.headingLevel,l`${e.title}`,{id:"title",className:"title"})}
<p class="instruction">${g(e.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${j(s,l`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let r=this.record&&!I(this.record);return l`
<div class="foot">
${this.isKept?d:l`<p class="quiet">${E.notKept}</p>`}
${r?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${E.startAgain}
</button>`:d}
${this.beforeStartingAgain?l`<p class="undo">
${E.startedAgain}
<button class="plain" type="button" data-undo @click=${this.undo}>
${E.undo}
</button>
</p>`:d}
${Nt(e)}
</div>
`}};T(z,"styles",[Te,Se]),T(z,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});function Q(t,e){switch(t.kind){case"single-choice":case"true-false":{let r=t.options.find(s=>s.id===e);return r?{right:r.right,feedback:{[r.id]:r.feedback}}:null}case"multiple-choice":return It(e,t.options)?{right:t.options.every(({id:s,right:n})=>n===e.includes(s)),feedback:Xe(t.options)}:null;case"number":return typeof e=="number"&&Number.isFinite(e)?qr(t,e):null;case"short-answer":return typeof e=="string"?es(t,e):null;case"order":return!It(e,t.items)||e.length!==t.items.length?null:{right:t.items.every(({id:s},n)=>e[n]===s),feedback:Xe(t.items)};case"match":{if(!ts(e))return null;let r=new Map(Object.entries(e));return r.size===t.pairs.length&&t.pairs.every(i=>t.choices.some(o=>o.id===r.get(i.id)))?{right:t.pairs.every(i=>r.get(i.id)===i.right_choice),feedback:Xe(t.pairs)}:null}default:return null}}function Ne(t){switch(t.kind){case"single-choice":case"true-false":return t.options.find(e=>e.right)?.id??"";case"multiple-choice":return t.options.filter(e=>e.right).map(e=>e.id);case"number":return t.answer;case"short-answer":return t.phrases.find(e=>e.right)?.text??"";case"order":return t.items.map(e=>e.id);case"match":return Object.fromEntries(t.pairs.map(e=>[e.id,e.right_choice]))}}function Ut(t,e){let r=new Map(Object.entries(e.answers)),s=t.questions.flatMap(({id:n})=>{let i=r.get(n);return i?.state==="right"?[i]:[]});return{right:s.length,first_try:s.filter(({attempts:n})=>n===1).length,questions:t.questions.length}}function Xr(t,e){let[r,s]=[Array.from(t),Array.from(e)],n=Math.max(r.length,s.length);if(!n)return 1;let i=Array.from({length:s.length+1},(o,a)=>a);return r.forEach((o,a)=>{let c=[a+1];s.forEach((u,y)=>{c.push(Math.min(i[y+1]+1,c[y]+1,i[y]+(o===u?0:1)))}),i=c}),1-i[s.length]/n}function qr(t,e){let r=t.tolerance+1e-9*Math.max(1,Math.abs(t.answer));if(Math.abs(e-t.answer)<=r)return{right:!0,feedback:{answer:t.feedback.when_right}};let s=t.remarks.find(a=>a.at_least<=e&&e<=a.at_most),{when_low:n,when_high:i}=t.feedback;return{right:!1,feedback:{answer:s?.feedback??(e<t.answer?n:i)}}}function es(t,e){let r=t.phrases.find(({text:s,match_case:n,similarity:i})=>Xr(Mt(e,n),Mt(s,n))>=i);return r?{right:r.right,feedback:{answer:r.feedback}}:{right:!1,feedback:{answer:t.otherwise}}}function Mt(t,e){let r=t.normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");return e?r:r.toLowerCase()}function It(t,e){return Array.isArray(t)&&new Set(t).size===t.length&&t.every(r=>e.some(({id:s})=>s===r))}function Xe(t){return Object.fromEntries(t.map(({id:e,feedback:r})=>[e,r]))}function ts(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function rs(t){return{version:1,kind:"quiz",activity:t.id,current:null,answers:{}}}function ss(t){return{version:1,kind:"sorter",activity:t.id,placements:{}}}function Lt(t,e){let r=rs(t);if(!Y(e)||e.kind!=="quiz"||e.activity!==t.id)return r;let s=new Map(Object.entries(e.answers));for(let n of t.questions){let i=s.get(n.id),o=i&&Q(n,i.answer);if(!i||!o)continue;let a=i.state==="shown"?"shown":o.right?"right":"wrong";r.answers[n.id]={answer:i.answer,attempts:i.attempts,state:a}}return t.questions.some(({id:n})=>n===e.current)&&(r.current=e.current),r}function jt(t,e){let r=ss(t);if(!Y(e)||e.kind!=="sorter"||e.activity!==t.id)return r;let s=new Map(Object.entries(e.placements));for(let n of t.cards){let i=s.get(n.id);if(!i||!t.piles.some(({id:a})=>a===i.pile))continue;let o=i.pile===n.pile?"right":"wrong";r.placements[n.id]={pile:i.pile,attempts:i.attempts,state:o}}return r}var ns=1,is=new Map([["single-choice",["options"]],["true-false",["options"]],["multiple-choice",["options"]],["number",["remarks"]],["short-answer",["phrases"]],["order",["items","starting_order"]],["match",["pairs","choices"]]]);function Dt(t){return Bt(t,"quiz",["questions"])&&qe(t.questions).every(os)}function zt(t){return Bt(t,"sorter",["piles","cards"])&&qe(t.cards).every(as)}function Bt(t,e,r){return S(t)&&t.schema_version===ns&&t.kind===e&&A(t.id)&&typeof t.title=="string"&&Pe(t.instruction)&&Array.isArray(t.sources)&&Array.isArray(t.assumptions)&&r.every(s=>qe(t[s]).length>0)}function os(t){return!S(t)||!A(t.id)||!Pe(t.prompt)?!1:!!is.get(t.kind)?.every(r=>Array.isArray(t[r]))}function as(t){return S(t)&&A(t.id)&&Pe(t.text)&&Pe(t.why)}function Pe(t){return typeof t=="string"||Array.isArray(t)}function qe(t){return Array.isArray(t)?t:[]}function Ft(t){let e=t.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),s=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(e)?e.replaceAll(",",""):e.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}var ls=(t,e,r)=>`${t} ${t===1?e:r}`,h={questions:"Questions",question:"Question",place:(t,e)=>`Question ${t} of ${e}`,forStudents:"For students",states:{open:"not answered yet",right:"right",wrong:"not right yet",shown:"answer shown"},check:"Check",showMe:"Show me",previous:"Previous",next:"Next",toResult:"See how it went",whyNot:t=>t===1?"Why not the other one?":"Why not the others?",right:"That’s it",wrong:"Not quite",shown:"Here is the answer",notesAbove:"The notes above say why.",chooseFirst:"Choose an answer first.",chooseSomeFirst:"Choose at least one answer first.",numberFirst:"Write a number first.",notANumber:"That does not look like a number. Please use figures, such as 40 or 2.5.",wordsFirst:"Write your answer first.",matchFirst:t=>t===1?"One line is still open.":`${t} lines are still open.`,yourAnswer:"Your answer",chooseAll:"Choose all that fit.",choose:"Choose…",orderHow:"Use the arrows to put these in order.",fits:"Yes, this one fits",leftOut:"Right to leave this out",doesNotFit:"This one does not fit",fitsToo:"This one fits too",someRight:(t,e)=>`${t} of ${e} are as they should be. Read the notes above, then try again.`,moveUp:"Move up",moveDown:"Move down",moved:(t,e,r)=>`${t}: now number ${e} of ${r}.`,atTheEnd:(t,e)=>`${t} is already ${e?"first":"last"}.`,inPlace:"In its place",notHere:"Not here yet",placesRight:(t,e)=>`${t} of ${e} are in their place. Move the others and check again.`,pairsRight:(t,e)=>`${t} of ${e} are matched. Try another for the rest.`,result:"How it went",score:t=>t.first_try?`${t.right} of ${t.questions} right, ${t.first_try} at the first try.`:`${t.right} of ${t.questions} right.`,allRight:"You have got them all.",stillOpen:t=>`${ls(t,"question is","questions are")} still open. Go back whenever you like.`,someToRevisit:"You can go back to any question below. Trying again is how it sticks.",pickUp:"Go to an open question"};function Vt(t,e){if(e!==void 0)return e;switch(t.kind){case"order":return t.starting_order;case"multiple-choice":return[];case"match":return{};default:return""}}function Kt(t,e){switch(t.kind){case"single-choice":case"true-false":return e===""?{problem:h.chooseFirst}:{answer:e};case"multiple-choice":{let r=t.options.map(({id:s})=>s).filter(s=>se(e,s));return r.length?{answer:r}:{problem:h.chooseSomeFirst}}case"number":{if(typeof e=="number")return{answer:e};if(!String(e).trim())return{problem:h.numberFirst};let r=Ft(String(e));return r===null?{problem:h.notANumber}:{answer:r}}case"short-answer":{let r=String(e).replace(/[<>]/g,"").trim();return r?{answer:r}:{problem:h.wordsFirst}}case"order":return{answer:e};case"match":{let r=t.pairs.filter(({id:s})=>!fe(e,s)).length;return r?{problem:h.matchFirst(r)}:{answer:e}}}}function se(t,e){return Array.isArray(t)&&t.includes(e)}function fe(t,e){return typeof t!="object"||Array.isArray(t)?"":new Map(Object.entries(t)).get(e)??""}var cs={right:X`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:X`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:X`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:X`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:X`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function R(t){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${cs[t]}
</svg>`}var Wt={right:"right",wrong:"again",shown:"shown"};function Yt(t,e,r,s){return l`<ol class="numbers" role="list" aria-label=${h.questions}>
${t.questions.map(({id:n},i)=>{let o=e.answers[n]?.state;return l`<li>
<button
type="button"
class=${o??"open"}
aria-current=${n===r?"step":"false"}
@click=${()=>s(n)}
>
<span class="visually-hidden">${h.question}</span> ${i+1}
${o?R(Wt[o]):d}
<span class="visually-hidden">, ${h.states[o??"open"]}</span>
</button>
</li>`})}
</ol>`}function Gt(t,e){return t.questions.filter(({id:r})=>(e.answers[r]?.state??"wrong")==="wrong")}function et(t,e){let r=Ut(t,e),s=Gt(t,e).length,n=s?h.stillOpen(s):r.right===r.questions?h.allRight:h.someToRevisit;return{score:h.score(r),after:n}}function Qt(t,e,r,s){let n=et(t,e),i=Gt(t,e)[0];return l`<div class="result">
${D(r+1,h.result,{id:"result",className:"subtitle"})}
<p class="score">${n.score}</p>
<p>${n.after}</p>
${i?l`<p>
<button class="primary" type="button" @click=${()=>s(i.id)}>
${h.pickUp}
</button>
</p>`:d}
<ol class="review" role="list">
${t.questions.map(({id:o,prompt:a},c)=>{let u=e.answers[o]?.state;return l`<li>
<button type="button" class=${u??"open"} @click=${()=>s(o)}>
<span class="number">${c+1}</span>
<span>${$(a)}</span>
<span class="state">
${u?R(Wt[u]):d} ${h.states[u??"open"]}
</span>
</button>
</li>`})}
</ol>
</div>`}var J=q(class extends H{constructor(t){if(super(t),t.type!==M.PROPERTY&&t.type!==M.ATTRIBUTE&&t.type!==M.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!xt(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===x||e===d)return e;let r=t.element,s=t.name;if(t.type===M.PROPERTY){if(e===r[s])return x}else if(t.type===M.BOOLEAN_ATTRIBUTE){if(!!e===r.hasAttribute(s))return x}else if(t.type===M.ATTRIBUTE&&r.getAttribute(s)===e+"")return x;return te(t),e}});function w(t,e,r){return l`<div class="told ${t} ${r===void 0?"brief":""}">
<p class="verdict">${R(t)} ${e}</p>
${r===void 0?d:l`<p>${g(r)}</p>`}
</div>`}function Zt(t,e){let{checked:r,draft:s,locked:n}=e,i=rr(t,e),o=t.options.filter(a=>!i.includes(a));return l`
${t.options.map(a=>sr(a,e,{type:"radio",isChosen:s===a.id,note:i.includes(a)?a.right&&r?.state==="shown"?w("shown",h.shown,a.feedback):a.right?w("right",h.right,a.feedback):w("again",h.wrong,a.feedback):d}))}
${n&&o.length?l`<details>
<summary>${h.whyNot(o.length)}</summary>
<dl class="others">
${o.map(a=>l`<dt>${g(a.text)}</dt>
<dd>${g(a.feedback)}</dd>`)}
</dl>
</details>`:d}
`}function Xt(t,e){let{checked:r,draft:s,locked:n}=e;return l`
<p class="how">${h.chooseAll}</p>
${t.options.map(i=>{let o=se(s,i.id),a=r&&(n||se(r.answer,i.id)===o);return sr(i,e,{type:"checkbox",isChosen:o,note:a?ds(i,o):d})})}
`}function qt(t,e){return rr(t,e).map(({feedback:r})=>$(r))}function er(t,{draft:e}){return t.options.map(r=>`${$(r.text)}: ${nr(r,se(e,r.id))}. ${$(r.feedback)}`)}function tr(t,{checked:e}){let r=t.options.filter(s=>e&&se(e.answer,s.id)===s.right);return h.someRight(r.length,t.options.length)}function rr(t,{checked:e}){return e?t.options.filter(r=>r.id===e.answer||e.state==="shown"&&r.right):[]}function sr(t,{name:e,draft:r,locked:s,choose:n},{type:i,isChosen:o,note:a}){let c=()=>{n(i==="radio"?t.id:o?Jt(r).filter(u=>u!==t.id):[...Jt(r),t.id])};return l`<div class="option ${o?"chosen":""}">
<label>
<input
type=${i}
name=${e}
value=${t.id}
.checked=${J(o)}
?disabled=${s}
@change=${c}
/>
<span>${g(t.text)}</span>
</label>
${a}
</div>`}function ds(t,e){let r=t.right===e?"right":"again";return w(r,nr(t,e),t.feedback)}function nr(t,e){return t.right?e?h.fits:h.fitsToo:e?h.doesNotFit:h.leftOut}function Jt(t){return Array.isArray(t)?t:[]}function ir(t,e){let{name:r,draft:s,locked:n,choose:i}=e;return l`<div class="pairs">
${t.pairs.map(o=>{let a=fe(s,o.id);return n?hs(t,o,a,e):l`<div class="pair">
<label for="pair-${o.id}">${g(o.left)}</label>
<select
id="pair-${o.id}"
name="${r}-${o.id}"
@change=${({target:c})=>i({...s,[o.id]:c.value})}
>
<option value="" .selected=${J(a==="")}>${h.choose}</option>
${t.choices.map(c=>l`<option value=${c.id} .selected=${J(a===c.id)}>
${$(c.text)}
</option>`)}
</select>
${lr(o,a,e)}
</div>`})}
</div>`}function hs(t,e,r,s){let n=t.choices.find(({id:i})=>i===r);return l`<div class="pair">
<p class="left">${g(e.left)}</p>
<p class="answer">${n?g(n.text):d}</p>
${lr(e,r,s)}
</div>`}function or(t,{locked:e}){return e?t.pairs.map(r=>`${$(r.left)}: ${$(r.feedback)}`):[]}function ar(t,{checked:e}){let r=t.pairs.filter(s=>fe(e?.answer,s.id)===s.right_choice);return h.pairsRight(r.length,t.pairs.length)}function lr(t,e,{checked:r}){return r?r.state==="shown"?w("shown",h.shown,t.feedback):fe(r.answer,t.id)!==e?d:e===t.right_choice?w("right",h.right,t.feedback):w("again",h.wrong):d}var cr=(t,e,r)=>{let s=new Map;for(let n=e;n<=r;n++)s.set(t[n],n);return s},dr=q(class extends H{constructor(t){if(super(t),t.type!==M.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,r){let s;r===void 0?r=e:e!==void 0&&(s=e);let n=[],i=[],o=0;for(let a of t)n[o]=s?s(a,o):o,i[o]=r(a,o),o++;return{values:i,keys:n}}render(t,e,r){return this.dt(t,e,r).values}update(t,[e,r,s]){let n=At(t),{values:i,keys:o}=this.dt(e,r,s);if(!Array.isArray(n))return this.ut=o,i;let a=this.ut??(this.ut=[]),c=[],u,y,p=0,b=n.length-1,m=0,v=i.length-1;for(;p<=b&&m<=v;)if(n[p]===null)p++;else if(n[b]===null)b--;else if(a[p]===o[m])c[m]=L(n[p],i[m]),p++,m++;else if(a[b]===o[v])c[v]=L(n[b],i[v]),b--,v--;else if(a[p]===o[v])c[v]=L(n[p],i[v]),ee(t,c[v+1],n[p]),p++,v--;else if(a[b]===o[m])c[m]=L(n[b],i[m]),ee(t,n[p],n[b]),b--,m++;else if(u===void 0&&(u=cr(o,m,v),y=cr(a,p,b)),u.has(a[p]))if(u.has(a[b])){let C=y.get(o[m]),Ue=C!==void 0?n[C]:null;if(Ue===null){let tt=ee(t,n[p]);L(tt,i[m]),c[m]=tt}else c[m]=L(Ue,i[m]),ee(t,n[p],Ue),n[C]=null;m++}else _e(n[b]),b--;else _e(n[p]),p++;for(;m<=v;){let C=ee(t,c[v+1]);L(C,i[m]),c[m++]=C}for(;p<=b;){let C=n[p++];C!==null&&_e(C)}return this.ut=o,te(t,c),x}});function hr(t,e){let r=fs(t,e);return l`
${e.locked?d:l`<p class="how">${h.orderHow}</p>`}
<ol class="order" role="list">
${dr(r,s=>s.id,(s,n)=>l`<li>
<span class="item">
<span>${g(s.text)}</span>
${e.locked?d:ps(s,n,r,e)}
</span>
${ms(t,s,n,e)}
</li>`)}
</ol>
`}function pr(t,{locked:e}){return e?t.items.map((r,s)=>`${s+1}: ${$(r.text)}. ${$(r.feedback)}`):[]}function ur(t,{checked:e}){let r=t.items.filter((s,n)=>mr(e,n)===s.id);return h.placesRight(r.length,t.items.length)}function ps(t,e,r,s){return l`<span class="moves">
${[-1,1].map(n=>{let i=n<0,o=!r[e+n];return l`<button
type="button"
class="move"
data-move="${t.id} ${n}"
aria-disabled=${o?"true":"false"}
@click=${()=>us(t,e,n,r,s)}
>
${R(i?"up":"down")}
<span class="visually-hidden">
${i?h.moveUp:h.moveDown}: ${$(t.text)}
</span>
</button>`})}
</span>`}function us(t,e,r,s,{choose:n,announce:i,focusOn:o}){let a=s[e+r];if(!a){i(h.atTheEnd($(t.text),r<0));return}let c=s.map(({id:u})=>u);c[e]=a.id,c[e+r]=t.id,n(c),i(h.moved($(t.text),e+r+1,s.length)),o(`[data-move="${t.id} ${r}"]`)}function ms(t,e,r,{checked:s,locked:n}){return s?s.state==="shown"?l`<p class="why">${g(e.feedback)}</p>`:!n&&mr(s,r)!==e.id?d:t.items[r].id===e.id?w("right",h.inPlace,e.feedback):w("again",h.notHere):d}function mr(t,e){return Array.isArray(t?.answer)?t.answer[e]:void 0}function fs(t,{draft:e}){let r=Array.isArray(e)?e:[];return[...t.items].sort((s,n)=>r.indexOf(s.id)-r.indexOf(n.id))}var gs=80;function fr(t,e){let{name:r,draft:s,locked:n,problem:i,choose:o}=e,a=t.kind==="number",c=a?t.unit:"";return l`
<div class="typed ${a?"number":""}">
<label for="typed">${h.yourAnswer}</label>
<span class="row">
<input
id="typed"
type="text"
name=${r}
inputmode=${a?"decimal":"text"}
autocomplete="off"
maxlength=${gs}
aria-describedby="unit problem"
aria-invalid=${i?"true":"false"}
.value=${J(String(s))}
?readonly=${n}
@input=${({target:u})=>o(u.value)}
/>
<span id="unit">${c}</span>
</span>
</div>
${bs(t,e)}
`}function gr(t,{checked:e}){let r=e&&Q(t,br(t,e));return r?[$(r.feedback.answer)]:[]}function bs(t,{checked:e}){let r=e&&Q(t,br(t,e));if(!r)return d;if(e.state==="shown")return w("shown",h.shown,r.feedback.answer);let{right:s,feedback:n}=r;return w(s?"right":"again",s?h.right:h.wrong,n.answer)}function br(t,e){return e.state==="shown"?Ne(t):e.answer}var $s=2;function $r(t,e,r,s){return l`<form class="question" novalidate @submit=${i=>{i.preventDefault(),e.locked||e.check()}}>
<fieldset>
<legend tabindex="-1">
<span class="place">
${r}
${t.level==="students"?l`<span class="level">${h.forStudents}</span>`:d}
</span>
<span class="prompt">${g(t.prompt)}</span>
</legend>
${ys(t,e)}
</fieldset>
${ws(t,e)}
<p class="problem" id="problem">${e.problem}</p>
${e.locked?s:ks(e)}
</form>`}function yr(t,e){let r=e.locked?"":vr(t,e)??"";return[`${wr(e)}.`,r,...vs(t,e)].join(" ").trim()}function ys(t,e){switch(t.kind){case"single-choice":case"true-false":return Zt(t,e);case"multiple-choice":return Xt(t,e);case"number":case"short-answer":return fr(t,e);case"order":return hr(t,e);case"match":return ir(t,e)}}function vs(t,e){switch(t.kind){case"single-choice":case"true-false":return qt(t,e);case"multiple-choice":return er(t,e);case"number":case"short-answer":return gr(t,e);case"order":return pr(t,e);case"match":return or(t,e)}}function vr(t,e){switch(t.kind){case"multiple-choice":return tr(t,e);case"order":return ur(t,e);case"match":return ar(t,e);default:return null}}function ws(t,e){let r=e.checked&&vr(t,e);if(!r)return d;let s=e.checked?.state==="shown"?"shown":e.locked?"right":"again";return l`<div class="whole">
${w(s,wr(e),e.locked?h.notesAbove:r)}
</div>`}function wr({checked:t}){return t?.state==="shown"?h.shown:t?.state==="right"?h.right:h.wrong}function ks({checked:t,showMe:e}){let r=t&&t.attempts>=$s;return l`<div class="row">
<button class="primary" type="submit">${h.check}</button>
${r?l`<button type="button" @click=${e}>${h.showMe}</button>`:d}
</div>`}var kr=_`
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
.option:focus-within:has(:focus-visible) {
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
.whole,
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
.why {
margin: 0 0 0.4em 1.75em;
color: var(--sb-ink-soft, #4c5a66);
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
.pair select {
width: 100%;
min-width: 0;
text-overflow: ellipsis;
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
`;var xr=_`
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
`;var ne=class ne extends z{constructor(){super(),this.showing=void 0,this.drafts={},this.problem=""}accepts(e){return Dt(e)}reconcile(e){return Lt(this.spec,e)}recordTaken(){this.drafts={},this.problem="";let e=this.spec?.questions??[];if(!Object.keys(this.record?.answers??{}).length||e.every(({id:s})=>s!==this.showing)){let s=e.find(({id:n})=>!this.record?.answers[n]);this.showing=this.record?.current??s?.id??null}}viewOf(e){let r=this.record?.answers[e.id]??null;return{name:`${this.spec?.id}-${e.id}`,draft:r?.state==="shown"?Ne(e):this.drafts[e.id]??Vt(e,r?.answer),checked:r,locked:r!==null&&r.state!=="wrong",problem:this.problem,choose:s=>{this.drafts={...this.drafts,[e.id]:s},this.problem="",this.requestUpdate()},announce:s=>this.announce(s),focusOn:s=>{this.focusOn(s)},check:()=>this.check(e),showMe:()=>this.settle(e,"shown")}}check(e){let r=this.viewOf(e),s=Kt(e,r.draft);if("problem"in s){this.problem=s.problem,this.announce(s.problem),this.focusOn('input, select:has(option[value=""]:checked)');return}let n=Q(e,s.answer)?.right??!1;this.settle(e,n?"right":"wrong",s.answer)}settle(e,r,s){let n=this.record?.answers[e.id],i=s??n?.answer;if(!this.record||i===void 0)return;let o=(n?.attempts??0)+(s===void 0?0:1),a={...this.record.answers,[e.id]:{answer:i,attempts:o,state:r}},{[e.id]:c,...u}=this.drafts;this.drafts=u,this.problem="",this.change({...this.record,current:e.id,answers:a}),this.announce(yr(e,this.viewOf(e))),r!=="wrong"&&this.focusOn(this.spec?.questions.length===1?"legend":"[data-next]")}goTo(e){if(!(!this.spec||!this.record)){if(this.showing=e,this.problem="",this.change({...this.record,current:e}),e===null){let{score:r,after:s}=et(this.spec,this.record);this.announce(`${r} ${s}`)}this.focusOn(e===null?"#result":"legend")}}renderActivity(){let{spec:e,record:r}=this;if(!e||!r)return d;let s=a=>this.goTo(a),n=e.questions.findIndex(({id:a})=>a===this.showing),i=e.questions[n],o=e.questions.length===1;return l`
${o?d:Yt(e,r,this.showing??null,s)}
${i?j(i.id,$r(i,this.viewOf(i),o?"":h.place(n+1,e.questions.length),Ce(e,i.sources))):Qt(e,r,this.headingLevel,s)}
${i&&!o?this.renderSteps(e,n):d}
`}renderSteps({questions:e},r){let s=e[r+1],i=!!this.record?.answers[e[r].id]&&this.viewOf(e[r]).locked;return l`<div class="steps row">
${r>0?l`<button type="button" @click=${()=>this.goTo(e[r-1].id)}>
${h.previous}
</button>`:d}
<button
type="button"
data-next
class=${i?"primary":""}
@click=${()=>this.goTo(s?.id??null)}
>
${s?h.next:h.toResult}
</button>
</div>`}};T(ne,"styles",[...ge(ne,ne,"styles"),xr,kr]),T(ne,"properties",{showing:{state:!0},problem:{state:!0}});var Me=ne;var Ar=_`
.table {
margin-block-start: 1.25em;
}
.progress,
.how {
margin: 0;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.card {
display: grid;
place-items: center;
min-height: 5.2em;
margin: 0.5em 0 1em;
padding: 0.8em 1em;
border: 1.5px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius, 14px);
background: var(--sb-paper, #fffdf9);
box-shadow: var(--sb-shadow, 0 2px 8px rgb(35 48 59 / 0.1));
font-family: var(--sb-font-heading, inherit);
font-size: 1.25em;
line-height: 1.35;
text-align: center;
text-wrap: balance;
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
`;var k={place:(t,e)=>t?`${t} of ${e} cards sorted`:`${e} cards to sort`,choosePile:"Which pile does it belong to?",otherCards:t=>t===1?"Take the other card first":`Take another card first (${t} left)`,right:"That’s it",wrong:"Not quite",tryAnother:t=>t===2?"Try the other pile. Or come back to this card later.":"Try another pile. Or come back to this card later.",nextCard:t=>`Next card: ${t}`,tookCard:t=>`In your hand: ${t}`,emptyPile:"Nothing here yet",done:"All sorted",firstTry:(t,e)=>t===e?`All ${e} cards found their pile at the first try.`:t?`${t} of ${e} cards found their pile at the first try.`:`All ${e} cards have found their pile.`,reasons:"Here is every card with its reason."};var ie=class ie extends z{constructor(){super(),this.inHandId=null,this.told=null}accepts(e){return zt(e)}reconcile(e){return jt(this.spec,e)}recordTaken(){this.inHandId=null,this.told=null}isSorted(e){return this.record?.placements[e.id]?.state==="right"}unsorted(){return this.spec?.cards.filter(e=>!this.isSorted(e))??[]}cardInHand(){let e=this.unsorted();return e.find(({id:r})=>r===this.inHandId)??e[0]}takeUp(e){this.inHandId=e.id,this.told=null,this.announce(k.tookCard($(e.text))),this.focusOn(".pile")}place(e){let r=this.cardInHand();if(!r||!this.spec||!this.record)return;let s=r.pile===e.id,n=(this.record.placements[r.id]?.attempts??0)+1,i=s?"right":"wrong";this.inHandId=s?null:r.id,this.told={card:r,isRight:s};let o={...this.record.placements,[r.id]:{pile:e.id,attempts:n,state:i}};this.change({...this.record,placements:o});let a=this.cardInHand();s?a?this.announce(`${k.right}. ${$(r.why)} ${k.nextCard($(a.text))}`):(this.announce(`${k.right}. ${$(r.why)} ${k.done}. ${this.summary()}`),this.focusOn("#done")):this.announce(`${k.wrong}. ${$(this.hint(r))}`)}placeByKey(e){if(e.ctrlKey||e.metaKey||e.altKey||!this.spec)return;let r=this.spec.piles[Number.parseInt(e.key,10)-1];!r||!this.cardInHand()||(e.preventDefault(),this.place(r))}hint(e){return e.hint??k.tryAnother(this.spec?.piles.length??0)}summary(){let r=Object.values(this.record?.placements??{}).filter(({attempts:s,state:n})=>n==="right"&&s===1);return k.firstTry(r.length,this.spec?.cards.length??0)}renderActivity(){if(!this.spec)return d;let e=this.cardInHand();return l`<div class="table" @keydown=${this.placeByKey}>
${e?this.renderHand(this.spec,e):this.renderDone()}
${this.renderPiles(this.spec,!e)}
</div>`}renderHand(e,r){let s=this.unsorted().length-1;return l`
<p class="progress">${k.place(e.cards.length-s-1,e.cards.length)}</p>
${j(r.id,l`<p class="card" id="card">${g(r.text)}</p>`)}
<p class="how" id="how">${k.choosePile}</p>
<div class="piles" role="group" aria-labelledby="card how">
${e.piles.map((n,i)=>l`<button
type="button"
class="pile"
aria-keyshortcuts=${i+1}
@click=${()=>this.place(n)}
>
<span class="name">${n.name}</span>
${n.description?l`<span class="about">${g(n.description)}</span>`:d}
<kbd aria-hidden="true">${i+1}</kbd>
</button>`)}
</div>
${this.renderTold()}
${s>0?this.renderDeck(r,s):d}
`}renderTold(){if(!this.told)return d;let{card:e,isRight:r}=this.told;return l`<div class="told ${r?"right":"again"}">
<p class="verdict">
${R(r?"right":"again")} ${r?k.right:k.wrong}
</p>
${r?l`<p class="about-card">${g(e.text)}</p>`:d}
<p>${g(r?e.why:this.hint(e))}</p>
</div>`}renderDeck(e,r){return l`<details class="deck">
<summary>${k.otherCards(r)}</summary>
<ul role="list">
${this.unsorted().map(s=>l`<li>
<button
type="button"
aria-pressed=${s===e?"true":"false"}
@click=${()=>this.takeUp(s)}
>
${g(s.text)}
</button>
</li>`)}
</ul>
</details>`}renderDone(){return l`<div class="done">
${D(this.headingLevel+1,k.done,{id:"done",className:"subtitle"})}
<p class="score">${this.summary()}</p>
<p>${k.reasons}</p>
</div>`}renderPiles(e,r){let s=e.cards.filter(n=>this.isSorted(n));return s.length?l`<div class="sorted">
${e.piles.map(n=>{let i=s.filter(o=>o.pile===n.id);return l`<div>
<p class="name" id="pile-${n.id}">${n.name}</p>
${i.length?l`<ul role="list" aria-labelledby="pile-${n.id}">
${i.map(o=>this.renderSorted(e,o,r))}
</ul>`:l`<p class="empty">${k.emptyPile}</p>`}
</div>`})}
</div>`:d}renderSorted(e,r,s){let n=this.told?.isRight&&this.told.card===r;return l`<li class=${n?"settles":""}>
<details ?open=${s}>
<summary>${R("right")} <span>${g(r.text)}</span></summary>
<div class="why">
<p>${g(r.why)}</p>
${Ce(e,r.sources)}
</div>
</details>
</li>`}};T(ie,"styles",[...ge(ie,ie,"styles"),Ar]),T(ie,"properties",{inHandId:{state:!0},told:{state:!0}});var Ie=ie;Re("sb-quiz",Me);Re("sb-sorter",Ie);Re("sb-answers",re);})();
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
*/
