/* Generated from frontend/ by make frontend. Do not edit. */
"use strict";(()=>{var ro=Object.defineProperty;var so=Object.getPrototypeOf;var no=Reflect.get;var io=(e,t,r)=>t in e?ro(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var O=(e,t,r)=>io(e,typeof t!="symbol"?t+"":t,r);var H=(e,t,r)=>no(so(e),r,t);var Le=globalThis,Ie=Le.ShadowRoot&&(Le.ShadyCSS===void 0||Le.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,vr=Symbol(),as=new WeakMap,de=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==vr)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(Ie&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=as.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&as.set(r,t))}return t}toString(){return this.cssText}},cs=e=>new de(typeof e=="string"?e:e+"",void 0,vr),T=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[i+1],e[0]);return new de(r,e,vr)},ls=(e,t)=>{if(Ie)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),n=Le.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=r.cssText,e.appendChild(s)}},wr=Ie?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return cs(r)})(e):e;var{is:oo,defineProperty:ao,getOwnPropertyDescriptor:co,getOwnPropertyNames:lo,getOwnPropertySymbols:ho,getPrototypeOf:po}=Object,xt=globalThis,ds=xt.trustedTypes,uo=ds?ds.emptyScript:"",mo=xt.reactiveElementPolyfillSupport,he=(e,t)=>e,xr={toAttribute(e,t){switch(t){case Boolean:e=e?uo:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},ps=(e,t)=>!oo(e,t),hs={attribute:!0,type:String,converter:xr,reflect:!1,useDefault:!1,hasChanged:ps};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),xt.litPropertyMetadata??(xt.litPropertyMetadata=new WeakMap);var bt=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=hs){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,r);n!==void 0&&ao(this.prototype,t,n)}}static getPropertyDescriptor(t,r,s){let{get:n,set:i}=co(this.prototype,t)??{get(){return this[r]},set(o){this[r]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(t,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??hs}static _$Ei(){if(this.hasOwnProperty(he("elementProperties")))return;let t=po(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(he("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(he("properties"))){let r=this.properties,s=[...lo(r),...ho(r)];for(let n of s)this.createProperty(n,r[n])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,n]of r)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let n=this._$Eu(r,s);n!==void 0&&this._$Eh.set(n,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)r.unshift(wr(n))}else t!==void 0&&r.push(wr(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ls(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:xr).toAttribute(r,s.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,r){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:xr;this._$Em=n;let a=o.fromAttribute(r,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(t,r,s,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??ps)(i,r)||s.useDefault&&s.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??r??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),n===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(t){}firstUpdated(t){}};bt.elementStyles=[],bt.shadowRootOptions={mode:"open"},bt[he("elementProperties")]=new Map,bt[he("finalized")]=new Map,mo?.({ReactiveElement:bt}),(xt.reactiveElementVersions??(xt.reactiveElementVersions=[])).push("2.1.2");var ue=globalThis,us=e=>e,Pe=ue.trustedTypes,ms=Pe?Pe.createPolicy("lit-html",{createHTML:e=>e}):void 0,Ar="$lit$",gt=`lit$${Math.random().toFixed(9).slice(2)}$`,Sr="?"+gt,fo=`<${Sr}>`,Rt=document,me=()=>Rt.createComment(""),fe=e=>e===null||typeof e!="object"&&typeof e!="function",Or=Array.isArray,vs=e=>Or(e)||typeof e?.[Symbol.iterator]=="function",kr=`[ 	
\f\r]`,pe=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,fs=/-->/g,bs=/>/g,Ct=RegExp(`>|${kr}(?:([^\\s"'>=/]+)(${kr}*=${kr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),gs=/'/g,$s=/"/g,ws=/^(?:script|style|textarea|title)$/i,Tr=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),c=Tr(1),L=Tr(2),xc=Tr(3),B=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),ys=new WeakMap,Nt=Rt.createTreeWalker(Rt,129);function xs(e,t){if(!Or(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return ms!==void 0?ms.createHTML(t):t}var ks=(e,t)=>{let r=e.length-1,s=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=pe;for(let a=0;a<r;a++){let l=e[a],h,p,u=-1,g=0;for(;g<l.length&&(o.lastIndex=g,p=o.exec(l),p!==null);)g=o.lastIndex,o===pe?p[1]==="!--"?o=fs:p[1]!==void 0?o=bs:p[2]!==void 0?(ws.test(p[2])&&(n=RegExp("</"+p[2],"g")),o=Ct):p[3]!==void 0&&(o=Ct):o===Ct?p[0]===">"?(o=n??pe,u=-1):p[1]===void 0?u=-2:(u=o.lastIndex-p[2].length,h=p[1],o=p[3]===void 0?Ct:p[3]==='"'?$s:gs):o===$s||o===gs?o=Ct:o===fs||o===bs?o=pe:(o=Ct,n=void 0);let f=o===Ct&&e[a+1].startsWith("/>")?" ":"";i+=o===pe?l+fo:u>=0?(s.push(h),l.slice(0,u)+Ar+l.slice(u)+gt+f):l+gt+(u===-2?a:f)}return[xs(e,i+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},be=class e{constructor({strings:t,_$litType$:r},s){let n;this.parts=[];let i=0,o=0,a=t.length-1,l=this.parts,[h,p]=ks(t,r);if(this.el=e.createElement(h,s),Nt.currentNode=this.el.content,r===2||r===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(n=Nt.nextNode())!==null&&l.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let u of n.getAttributeNames())if(u.endsWith(Ar)){let g=p[o++],f=n.getAttribute(u).split(gt),y=/([.?@])?(.*)/.exec(g);l.push({type:1,index:i,name:y[2],strings:f,ctor:y[1]==="."?je:y[1]==="?"?ze:y[1]==="@"?Ue:It}),n.removeAttribute(u)}else u.startsWith(gt)&&(l.push({type:6,index:i}),n.removeAttribute(u));if(ws.test(n.tagName)){let u=n.textContent.split(gt),g=u.length-1;if(g>0){n.textContent=Pe?Pe.emptyScript:"";for(let f=0;f<g;f++)n.append(u[f],me()),Nt.nextNode(),l.push({type:2,index:++i});n.append(u[g],me())}}}else if(n.nodeType===8)if(n.data===Sr)l.push({type:2,index:i});else{let u=-1;for(;(u=n.data.indexOf(gt,u+1))!==-1;)l.push({type:7,index:i}),u+=gt.length-1}i++}}static createElement(t,r){let s=Rt.createElement("template");return s.innerHTML=t,s}};function Lt(e,t,r=e,s){if(t===B)return t;let n=s!==void 0?r._$Co?.[s]:r._$Cl,i=fe(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(e),n._$AT(e,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=n:r._$Cl=n),n!==void 0&&(t=Lt(e,n._$AS(e,t.values),n,s)),t}var He=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,n=(t?.creationScope??Rt).importNode(r,!0);Nt.currentNode=n;let i=Nt.nextNode(),o=0,a=0,l=s[0];for(;l!==void 0;){if(o===l.index){let h;l.type===2?h=new Bt(i,i.nextSibling,this,t):l.type===1?h=new l.ctor(i,l.name,l.strings,this,t):l.type===6&&(h=new Be(i,this,t)),this._$AV.push(h),l=s[++a]}o!==l?.index&&(i=Nt.nextNode(),o++)}return Nt.currentNode=Rt,n}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},Bt=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,n){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=Lt(this,t,r),fe(t)?t===d||t==null||t===""?(this._$AH!==d&&this._$AR(),this._$AH=d):t!==this._$AH&&t!==B&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):vs(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==d&&fe(this._$AH)?this._$AA.nextSibling.data=t:this.T(Rt.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=be.createElement(xs(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(r);else{let i=new He(n,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(t){let r=ys.get(t.strings);return r===void 0&&ys.set(t.strings,r=new be(t)),r}k(t){Or(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,n=0;for(let i of t)n===r.length?r.push(s=new e(this.O(me()),this.O(me()),this,this.options)):s=r[n],s._$AI(i),n++;n<r.length&&(this._$AR(s&&s._$AB.nextSibling,n),r.length=n)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=us(t).nextSibling;us(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},It=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,n,i){this.type=1,this._$AH=d,this._$AN=void 0,this.element=t,this.name=r,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(t,r=this,s,n){let i=this.strings,o=!1;if(i===void 0)t=Lt(this,t,r,0),o=!fe(t)||t!==this._$AH&&t!==B,o&&(this._$AH=t);else{let a=t,l,h;for(t=i[0],l=0;l<i.length-1;l++)h=Lt(this,a[s+l],r,l),h===B&&(h=this._$AH[l]),o||(o=!fe(h)||h!==this._$AH[l]),h===d?t=d:t!==d&&(t+=(h??"")+i[l+1]),this._$AH[l]=h}o&&!n&&this.j(t)}j(t){t===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},je=class extends It{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===d?void 0:t}},ze=class extends It{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==d)}},Ue=class extends It{constructor(t,r,s,n,i){super(t,r,s,n,i),this.type=5}_$AI(t,r=this){if((t=Lt(this,t,r,0)??d)===B)return;let s=this._$AH,n=t===d&&s!==d||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,i=t!==d&&(s===d||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Be=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){Lt(this,t)}},As={M:Ar,P:gt,A:Sr,C:1,L:ks,R:He,D:vs,V:Lt,I:Bt,H:It,N:ze,U:Ue,B:je,F:Be},bo=ue.litHtmlPolyfillSupport;bo?.(be,Bt),(ue.litHtmlVersions??(ue.litHtmlVersions=[])).push("3.3.3");var Ss=(e,t,r)=>{let s=r?.renderBefore??t,n=s._$litPart$;if(n===void 0){let i=r?.renderBefore??null;s._$litPart$=n=new Bt(t.insertBefore(me(),i),i,void 0,r??{})}return n._$AI(e),n};var ge=globalThis,dt=class extends bt{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let t=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=t.firstChild),t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Ss(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return B}};dt._$litElement$=!0,dt.finalized=!0,ge.litElementHydrateSupport?.({LitElement:dt});var go=ge.litElementPolyfillSupport;go?.({LitElement:dt});(ge.litElementVersions??(ge.litElementVersions=[])).push("4.2.2");var $t={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},kt=e=>(...t)=>({_$litDirective$:e,values:t}),ht=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var{I:$o}=As,Os=e=>e;var Ms=e=>e.strings===void 0,Ts=()=>document.createComment(""),Wt=(e,t,r)=>{let s=e._$AA.parentNode,n=t===void 0?e._$AB:t._$AA;if(r===void 0){let i=s.insertBefore(Ts(),n),o=s.insertBefore(Ts(),n);r=new $o(i,o,e,e.options)}else{let i=r._$AB.nextSibling,o=r._$AM,a=o!==e;if(a){let l;r._$AQ?.(e),r._$AM=e,r._$AP!==void 0&&(l=e._$AU)!==o._$AU&&r._$AP(l)}if(i!==n||a){let l=r._$AA;for(;l!==i;){let h=Os(l).nextSibling;Os(s).insertBefore(l,n),l=h}}}return r},At=(e,t,r=e)=>(e._$AI(t,r),e),yo={},Ft=(e,t=yo)=>e._$AH=t,_s=e=>e._$AH,We=e=>{e._$AR(),e._$AA.remove()};var Q=kt(class extends ht{constructor(){super(...arguments),this.key=d}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(Ft(e),this.key=t),r}});var Fe=T`
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
`;function P(e,t,{id:r,className:s}){switch(e){case 2:return c`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return c`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return c`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return c`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}var De=T`
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
`;var vo=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function C(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function E(e){return typeof e=="string"&&vo.test(e)}function et(e){if(!C(e)||e.version!==1||!E(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||E(e.current))&&$e(e.answers,ko);case"sorter":return $e(e.placements,Ao);case"scenario":return Es(e.path,xo);case"predict":return Es(e.guess,Number.isFinite);case"explorer":return $e(e.setting,wo);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"cue-cards":case"claim-cards":return(e.current===null||E(e.current))&&$e(e.answers,E);case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function yt(e){switch(e.kind){case"quiz":case"cue-cards":case"claim-cards":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"note":return!e.text}}function Ge(e){return C(e)&&typeof e.version=="number"&&e.version>1}function $e(e,t){if(!C(e))return!1;let r=Object.entries(e);return r.length<=500&&r.every(([s,n])=>E(s)&&t(n))}function Es(e,t){return Array.isArray(e)&&e.length<=500&&e.every(r=>t(r))}function wo(e){return Number.isFinite(e)||E(e)}function xo(e){return C(e)&&E(e.step)&&E(e.choice)}function ko(e){return C(e)&&Cs(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&So(e.answer)}function Ao(e){return C(e)&&Cs(e.attempts)&&["right","wrong"].includes(String(e.state))&&E(e.pile)}function Cs(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function So(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(E):$e(e,E)}var ve=1e6,Ls="secure-base-answers",_r=1,Oo=8,To=500;function Is(e,t){let r={format:Ls,version:_r,saved_at:t.toISOString(),records:e};return`${JSON.stringify(r,null,2)}
`}function Ps(e){if(e.length>ve)return{refused:"too-big"};let t;try{t=JSON.parse(e)}catch{return{refused:"not-json"}}if(!C(t)||t.format!==Ls)return{refused:"not-ours"};if(Mo(t))return{refused:"newer"};let r=new Date(typeof t.saved_at=="string"?t.saved_at:"");if(t.version!==_r||Number.isNaN(r.getTime())||!C(t.records)||!Mr(t,Oo))return{refused:"damaged"};let s=Object.entries(t.records),n=s.flatMap(([i,o])=>E(i)&&et(o)&&o.activity===i?[o]:[]);return n.length!==s.length||n.length>To?{refused:"damaged"}:{records:Object.fromEntries(n.map(i=>[i.activity,_o(i)])),savedAt:r}}function Mo(e){return typeof e.version=="number"&&e.version>_r?!0:C(e.records)&&Object.values(e.records).some(Ge)}function Mr(e,t){return typeof e=="string"?e.length<=2e3&&!/[<>]/.test(e):typeof e!="object"||e===null?!0:t===0?!1:Object.entries(e).every(([r,s])=>Mr(r,1)&&Mr(s,t-1))}function _o(e){let{version:t,activity:r}=e;switch(e.kind){case"sorter":{let s=Rs(e.placements,({pile:n,attempts:i,state:o})=>({pile:n,attempts:i,state:o}));return{version:t,kind:"sorter",activity:r,placements:s}}case"quiz":{let s=Rs(e.answers,({answer:n,attempts:i,state:o})=>({answer:n,attempts:i,state:o}));return{version:t,kind:"quiz",activity:r,current:e.current,answers:s}}case"scenario":{let s=e.path.map(({step:n,choice:i})=>({step:n,choice:i}));return{version:t,kind:"scenario",activity:r,path:s}}case"predict":return{version:t,kind:"predict",activity:r,guess:e.guess};case"explorer":return{version:t,kind:"explorer",activity:r,setting:e.setting};case"dyad-player":return{version:t,kind:"dyad-player",activity:r,second:e.second};case"cue-cards":return{version:t,kind:"cue-cards",activity:r,...Ns(e)};case"claim-cards":return{version:t,kind:"claim-cards",activity:r,...Ns(e)};case"note":return{version:t,kind:"note",activity:r,text:e.text}}}var Ns=({current:e,answers:t})=>({current:e,answers:t});function Rs(e,t){return Object.fromEntries(Object.entries(e).map(([r,s])=>[r,t(s)]))}var Pt="secure-base/1/",Er="secure-base/last-kept",Cr="secure-base-kept";function Ye(e){function t(n,i){try{return n(e.localStorage)}catch{return i}}function r(n){return t(i=>{let o=i.getItem(Pt+n);return o===null?null:JSON.parse(o)},null)}function s(n){e.dispatchEvent(new CustomEvent(Cr,{detail:n}))}return{read(n){let i=r(n);return et(i)&&i.activity===n?i:null},keep(n){if(Ge(r(n.activity)))return!1;let i=t(o=>{let a=Pt+n.activity;return yt(n)?o.removeItem(a):o.setItem(a,JSON.stringify(n)),!0},!1);return i&&(t(o=>o.setItem(Er,new Date().toISOString()),void 0),s(n.activity)),i},all(){return t(n=>{let o=Array.from({length:n.length},(a,l)=>n.key(l)??"").filter(a=>a.startsWith(Pt)).map(a=>a.slice(Pt.length)).filter(E).sort();return Object.fromEntries(o.flatMap(a=>{let l=this.read(a);return l?[[a,l]]:[]}))},{})},lastKept(){let n=new Date(t(i=>i.getItem(Er),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return t(n=>{let i=Array.from({length:n.length},(o,a)=>n.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(Pt)||o===Er).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return s(null),()=>{let o=t(a=>{for(let{key:l,value:h}of i)a.setItem(l,h);return!0},!1);return s(null),o}},null)},subscribe(n){let i=a=>n(a.detail),o=({key:a})=>{a===null?n(null):a.startsWith(Pt)&&n(a.slice(Pt.length))};return e.addEventListener(Cr,i),e.addEventListener("storage",o),()=>{e.removeEventListener(Cr,i),e.removeEventListener("storage",o)}}}}function we(e){return new Set(e.map(({activity:t})=>t.replace(/_note$/,""))).size}var Hs=T`
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
`;var Nr=e=>e===1?"1 activity":`${e} activities`;function js(e){let r=e.getFullYear()===new Date().getFullYear()?void 0:"numeric";return e.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:r})}var M={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(e,t)=>`Kept on this device: answers to ${Nr(e)}${t?`, last on ${js(t)}`:""}.`,onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:e=>`Saved as ${e}.`,fileName:e=>`secure-base-answers-${e.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(e,t)=>`This file holds answers to ${Nr(e)}, saved on ${js(t)}.`,willReplace:e=>e?`It replaces what is kept here for ${e===1?"1 of them":`${e} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:e=>`Answers to ${Nr(e)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${ve/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var Dt=class extends dt{constructor(){super(),this.headingLevel=2,this.store=Ye(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.(),URL.revokeObjectURL(this.fileAddress)}async tell(t,r){this.asking=null,this.message={text:t,count:this.message.count+1},await this.focusOn(r)}async ask(t){this.asking=t,this.undoErase=null,this.message={text:"",count:this.message.count+1},await this.focusOn(".question")}async focusOn(t){await this.updateComplete;let r=t&&this.renderRoot.querySelector(t);r instanceof HTMLElement&&r.focus()}save(){let t=new Date,r=new Blob([Is(this.store.all(),t)],{type:"application/json"}),s=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(r),s.href=this.fileAddress,s.download=M.fileName(t),s.click(),this.tell(M.saved(s.download))}async readFile({target:t}){let r=t,s=r.files?.[0];if(!s)return;let i=s.size>ve?{refused:"too-big"}:Ps(await s.text());if(r.value="","refused"in i)return this.tell(M.refusals[i.refused],"[data-load]");let o=Object.values(i.records).filter(a=>!yt(a));return o.length?this.ask({records:o,savedAt:i.savedAt}):this.tell(M.emptyFile,"[data-load]")}load(t){let r=t.filter(s=>this.store.keep(s));this.tell(r.length===t.length?M.loaded(we(r)):M.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell(M.erased,"[data-undo]"):this.tell(M.notErased,"[data-load]")}undo(){let t=this.undoErase?.();this.undoErase=null,this.tell(t?M.undone:M.notUndone,t?"[data-erase]":"[data-load]")}render(){let t=we(Object.values(this.store.all())),{text:r,count:s}=this.message;return c`
<div class="activity" role="group" aria-labelledby="title">
${P(this.headingLevel,M.title,{id:"title",className:"title"})}
<p>${t?M.kept(t,this.store.lastKept()):M.nothingKept}</p>
<p class="quiet">${M.onlyHere}</p>
<div class="row">
${t?c`<button class="primary" type="button" @click=${this.save}>${M.save}</button>`:d}
<button type="button" data-load @click=${this.openFile}>${M.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${M.file}
hidden
@change=${this.readFile}
/>
${t?c`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${M.erase}
</button>`:d}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${Q(s,c`<p>${r}</p>`)}</div>
${this.undoErase?c`<button type="button" data-undo @click=${this.undo}>${M.undo}</button>`:d}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return d;if(this.asking==="erase")return this.renderAsking(M.eraseQuestion,{text:M.keepThem,act:()=>this.tell(M.leftAlone,"[data-erase]")},{text:M.eraseThem,act:()=>this.erase()});let{records:t,savedAt:r}=this.asking,s=this.store.all(),n=t.filter(({activity:a})=>Object.hasOwn(s,a)),o=`${M.willLoad(we(t),r)} ${M.willReplace(we(n))}`;return this.renderAsking(o,{text:M.loadThem,act:()=>this.load(t)},{text:M.leaveIt,act:()=>this.tell(M.leftAlone,"[data-load]")})}renderAsking(t,r,s){return c`<div class="question" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${t}</p>
<div class="row">
<button class="primary" type="button" @click=${r.act}>${r.text}</button>
<button type="button" @click=${s.act}>${s.text}</button>
</div>
</div>`}};O(Dt,"styles",[De,Fe,Hs]),O(Dt,"properties",{headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}});function b(e){return typeof e=="string"?e:e.map(Eo)}function w(e){return typeof e=="string"?e:e.map(t=>t.text).join("")}function Rr(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function Eo(e){let t=c`${e.text}`;e.code&&(t=c`<code>${t}</code>`),e.emphasis&&(t=c`<em>${t}</em>`),e.strong&&(t=c`<strong>${t}</strong>`);let r=Rr(e.href);return r?c`<a href=${r}>${t}</a>`:t}var pt={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function zs({sources:e,assumptions:t}){return!e.length&&!t.length?d:c`
<details class="origins">
<summary>${pt.whereFrom}</summary>
${t.length?c`<p class="small-heading">${pt.assumptions}</p>
<ul>
${t.map(r=>c`<li>${b(r)}</li>`)}
</ul>`:d}
<ul>
${e.map(r=>c`<li>${Us(r,r.full)}</li>`)}
</ul>
</details>
`}function St({sources:e},t){let r=e.filter(({key:s})=>t.includes(s));return r.length?c`<p class="source">
${pt.source(r.length)}
${r.map((s,n)=>c`${n?"; ":""}${Us(s,s.short)}`)}
</p>`:d}function Us({url:e},t){let r=Rr(e);return r?c`<a href=${r}>${t}</a>`:t}var Lr=`["'”’)\\]]*`,Co=new RegExp(`[.!?…:;]${Lr}$`),No=new RegExp(`\\.(${Lr})$`),Ro=new RegExp(`[!?…]${Lr}$`);function nt(e){return e.flatMap(t=>t?.trim()||[]).map(t=>Co.test(t)?t:`${t}.`).join(" ")}function W(e,t){let r=xe(e);return Ro.test(r)?`${r} ${t}`:`${r}: ${t}`}function Ke(e){return e.map(xe).join("; ")}function xe(e){return e.trim().replace(No,"$1")}function Ve(e){let t=e.parentElement?.closest("[data-together]");t&&Ve(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}var j=class extends dt{constructor(){super(),this.headingLevel=3,this.store=Ye(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return pt.startedAgain}get undoneWords(){return pt.undone}renderActivity(){return d}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||yt(this.record);this.currentRecord=this.reconcile(t),yt(t)||(this.beforeStartingAgain=null),r&&yt(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),Ve(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&Ve(r)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return c`<slot></slot>`;let{text:r,count:s}=this.announcement;return c`
<div class="activity" role="group" aria-labelledby="title">
${P(this.headingLevel,c`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${b(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Q(s,c`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!yt(this.record);return c`
<div class="foot">
${this.isKept?d:c`<p class="quiet">${pt.notKept}</p>`}
${r?c`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${pt.startAgain}
</button>`:d}
${this.beforeStartingAgain?c`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${pt.undo}
</button>
</p>`:d}
${zs(t)}
</div>
`}};O(j,"styles",[De,Fe]),O(j,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var Lo={right:L`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:L`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:L`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:L`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:L`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function F(e){return c`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Lo[e]}
</svg>`}function Bs({id:e,kind:t},r,s){let n=et(s)&&Io(s)&&s.kind===t&&s.activity===e,i=new Map(n?Object.entries(s.answers):[]),o=r.filter(a=>a.answers.includes(i.get(a.id)??""));return{version:1,kind:t,activity:e,current:n&&r.some(a=>a.id===s.current)?s.current:null,answers:Object.fromEntries(o.map(a=>[a.id,i.get(a.id)]))}}function Io(e){return e.kind==="cue-cards"||e.kind==="claim-cards"}var Ws=T`
.progress {
margin-block-start: 1.25em;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.card {
margin-block-start: 0.5em;
padding: clamp(0.9em, 4cqi, 1.6em);
border: 1.5px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius, 14px);
background: var(--sb-paper, #fffdf9);
box-shadow: var(--sb-shadow, 0 2px 8px rgb(35 48 59 / 0.1));
}
.number,
.label {
display: block;
color: var(--sb-ink-soft, #4c5a66);
font-family: var(--sb-font, inherit);
font-size: 0.88rem;
font-weight: 600;
letter-spacing: 0.01em;
}
fieldset {
min-width: 0;
margin: 1em 0;
padding: 0;
border: 0;
}
legend {
padding: 0;
font-weight: 600;
}
.option {
display: grid;
grid-template-columns: auto 1fr;
gap: 0.6em;
align-items: center;
min-height: 44px;
margin-block-start: 0.5em;
padding: 0.35em 0.8em;
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
cursor: pointer;
}
.option:hover {
border-color: var(--sb-accent, #0f6b6b);
}
.option:has(:checked) {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent-soft, #d8eae7);
}
.option:has(:focus-visible) {
outline: 3px solid var(--sb-focus, #0f6b6b);
outline-offset: 2px;
}
.option input {
width: 1.2em;
height: 1.2em;
margin: 0;
accent-color: var(--sb-accent, #0f6b6b);
}
.option input:focus-visible {
outline: none;
}
.problem {
margin: 0 0 0.75em;
color: var(--sb-wrong, #9a4f14);
font-weight: 600;
}
.back {
margin-block-start: 1.1em;
padding-block-start: 1.1em;
border-block-start: 2px dashed var(--sb-line, #d9d0c0);
}
.back .label {
margin-block-start: 1em;
margin-block-end: -0.4em;
}
.back .subtitle {
margin-block-start: 1em;
}
.back .told {
margin-block-start: 0.75em;
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent-soft, #d8eae7);
}
.ways {
justify-content: space-between;
margin-block-start: 1em;
}
.ways .next {
margin-inline-start: auto;
}
.all {
font-weight: 600;
}
.all-cards {
margin-block-start: 0.5em;
}
.all-cards ol {
margin: 0.25em 0 0;
padding: 0;
list-style: none;
}
.all-cards li + li {
margin-block-start: 0.4em;
}
.all-cards button {
display: flex;
flex-wrap: wrap;
gap: 0.1em 1em;
justify-content: space-between;
width: 100%;
text-align: start;
}
.all-cards [aria-current] {
border-color: var(--sb-accent, #0f6b6b);
border-width: 2px;
}
.state {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
@media (prefers-reduced-motion: no-preference) {
.back {
animation: turned 0.3s ease-out;
}
@keyframes turned {
from {
transform: translateY(-6px);
}
}
}
`;var D={progress:(e,t)=>e?`${e} of ${t} cards seen`:`${t} cards. Take them in any order.`,place:(e,t)=>`Card ${e} of ${t}`,turn:"Turn the card",chooseFirst:"Make a guess first. Any guess will do.",yourGuess:"Your guess:",previous:"Previous card",next:"Next card",allCards:"All cards",state:(e,t)=>[e?"seen":"not seen yet",t?"you are here":""].filter(Boolean).join(", "),forAGroup:"For a group, print this page: the cards come two in a row, to cut out and fold.",allTurned:"You have seen all the cards. Come back to them when you like."};var Gt=class Gt extends j{constructor(){super(),this.currentId="",this.draft="",this.isUnchosen=!1}titleOf(t){return""}answersOf(t){return[]}questionOf(t){return""}renderFace(t){return d}renderBack(t,r){return d}tellBack(t,r){return""}reconcile(t){let r=this.spec,s=r.cards.map(n=>({id:n.id,answers:this.answersOf(n).map(({id:i})=>i)}));return Bs(r,s,t)}recordTaken(){this.currentId=this.record?.current??this.spec?.cards[0]?.id??"",this.draft="",this.isUnchosen=!1}get turned(){return Object.keys(this.record?.answers??{}).length}get place(){return Math.max(0,this.spec?.cards.findIndex(({id:t})=>t===this.currentId)??0)}takeUp(t){let r=this.spec?.cards[t];!r||!this.record||(this.currentId=r.id,this.draft="",this.isUnchosen=!1,this.change({...this.record,current:r.id}),this.announce(""),this.focusOn("#card"))}turn(t){if(!this.record)return;if(!this.draft){this.isUnchosen=!0,this.announce(D.chooseFirst),this.focusOn("input[type=radio]");return}let r={...this.record.answers,[t.id]:this.draft};this.change({...this.record,current:t.id,answers:r});let s=this.turned===this.spec?.cards.length;this.announce([this.tellBack(t,this.draft),s?D.allTurned:""].join(" ").trim()),this.focusOn("#back")}renderActivity(){let{spec:t,record:r}=this,s=t?.cards[this.place];if(!t||!r||!s)return d;let n=r.answers[s.id];return c`
<p class="progress">${D.progress(this.turned,t.cards.length)}</p>
${Q(s.id,c`<article class="card" aria-labelledby="card">
${P(this.headingLevel+1,c`<span class="number">${D.place(this.place+1,t.cards.length)}</span>
${b(this.titleOf(s))}`,{id:"card",className:"subtitle"})}
${this.renderFace(s)}
${n===void 0?this.renderQuestion(s):this.renderBack(s,n)}
</article>`)}
${this.renderWays(t)} ${this.renderList(t,r)}
`}renderQuestion(t){return c`<fieldset aria-describedby=${this.isUnchosen?"problem":d}>
<legend>${b(this.questionOf(t))}</legend>
${this.answersOf(t).map(({id:r,text:s})=>c`<label class="option">
<input
type="radio"
name="guess"
value=${r}
.checked=${this.draft===r}
@change=${()=>{this.draft=r,this.isUnchosen=!1}}
/>
<span>${b(s)}</span>
</label>`)}
</fieldset>
${this.isUnchosen?c`<p class="problem" id="problem">${D.chooseFirst}</p>`:d}
<button type="button" class="primary" @click=${()=>this.turn(t)}>${D.turn}</button>`}renderWays({cards:t}){let{place:r}=this;return c`<div class="ways row">
${r>0?c`<button type="button" @click=${()=>this.takeUp(r-1)}>
${D.previous}
</button>`:d}
${r<t.length-1?c`<button type="button" class="next" @click=${()=>this.takeUp(r+1)}>
${D.next}
</button>`:d}
</div>
${this.turned===t.length?c`<p class="all">${D.allTurned}</p>`:d}`}renderList({cards:t},{answers:r}){return c`<details class="all-cards">
<summary>${D.allCards}</summary>
<ol role="list">
${t.map((s,n)=>{let i=s.id in r;return c`<li>
<button
type="button"
aria-current=${n===this.place?"true":d}
@click=${()=>this.takeUp(n)}
>
<span>${n+1}. ${w(this.titleOf(s))}</span>
<span class="state">
${i?F("shown"):d}
${D.state(i,n===this.place)}
</span>
</button>
</li>`})}
</ol>
<p class="quiet">${D.forAGroup}</p>
</details>`}};O(Gt,"styles",[...H(Gt,Gt,"styles"),Ws]),O(Gt,"properties",{currentId:{state:!0},draft:{state:!0},isUnchosen:{state:!0}});var Yt=Gt;var Po=1,Ho=new Map([["single-choice",["options"]],["true-false",["options"]],["multiple-choice",["options"]],["number",["remarks"]],["short-answer",["phrases"]],["order",["items","starting_order"]],["match",["pairs","choices"]]]);function Fs(e){return ut(e,"quiz",["questions"])&&G(e.questions).every(jo)}function Ds(e){return ut(e,"sorter",["piles","cards"])&&G(e.cards).every(zo)}function Gs(e){return ut(e,"scenario",["steps"])&&V(e.situation)&&V(e.ending)&&G(e.steps).every(Uo)&&G(e.steps).some(t=>C(t)&&t.id===e.start)}function Ys(e){return ut(e,"predict",["parts"])&&["number-line","bars"].includes(String(e.form))&&V(e.prompt)&&V(e.reveal)&&[e.minimum,e.maximum,e.step,e.tolerance].every(Number.isFinite)&&G(e.parts).every(t=>C(t)&&Number.isFinite(t.truth))}function Ks(e){if(!ut(e,"explorer",["controls","layouts","frames"]))return!1;let t=G(e.controls);return Array.isArray(e.series)&&V(e.caption)&&t.every(Bo)&&t.reduce((r,s)=>r*Zs(s),1)===G(e.frames).length}function Vs(e){if(!ut(e,"dyad-player",["phases","moments","faces","joy","upset"]))return!1;let{matched:t}=e;return typeof e.people=="string"&&typeof t=="string"&&[e.joy,e.upset].every(r=>G(r).length===t.length)&&[e.phases,e.moments,e.faces].every(r=>G(r).every(s=>C(s)&&Number.isInteger(s.start)))}function ut(e,t,r){return C(e)&&e.schema_version===Po&&e.kind===t&&E(e.id)&&typeof e.title=="string"&&V(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&r.every(s=>G(e[s]).length>0)}function jo(e){return!C(e)||!E(e.id)||!V(e.prompt)?!1:!!Ho.get(e.kind)?.every(r=>Array.isArray(e[r]))}function zo(e){return C(e)&&E(e.id)&&V(e.text)&&V(e.why)}function Uo(e){return!C(e)||!E(e.id)||!Array.isArray(e.choices)?!1:e.choices.every(t=>C(t)&&E(t.id)&&E(t.goto)&&[t.text,t.why,t.kind_note].every(V))}function Bo(e){return C(e)&&E(e.name)&&typeof e.label=="string"&&["slider","choice"].includes(String(e.kind))&&Zs(e)>0}function Zs(e){return C(e)?G(e.kind==="slider"?e.values:e.options).length:0}function V(e){return typeof e=="string"||Array.isArray(e)}function G(e){return Array.isArray(e)?e:[]}var it={question:"Does this hold up?",verdicts:{"holds-up":"Holds up",partly:"Partly","does-not-hold-up":"Does not hold up"},found:{"holds-up":"This holds up",partly:"This holds up in part","does-not-hold-up":"This does not hold up"},evidence:"What the evidence says",say:"Say it like this",forStudents:"For students"};function qs(e){return ut(e,"claim-cards",["cards"])&&G(e.cards).every(Wo)}function Wo(e){return C(e)&&E(e.id)&&Object.hasOwn(it.verdicts,String(e.verdict))&&[e.heard,e.evidence,e.say].every(V)}var Xs=T`
.says {
margin: 0.75em 0 0;
padding: 0.2em 0 0.2em 1em;
border-inline-start: 4px solid var(--sb-accent, #0f6b6b);
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
line-height: 1.45;
}
`;var ke=class ke extends Yt{accepts(t){return qs(t)}titleOf({heard:t}){return t}answersOf(){return Object.entries(it.verdicts).map(([t,r])=>({id:t,text:r}))}questionOf(){return it.question}renderBack({verdict:t,evidence:r,say:s,for_students:n,sources:i},o){let a=this.answersOf().find(({id:l})=>l===o);return c`<div class="back">
<p class="quiet">${D.yourGuess} ${a?.text}</p>
${P(this.headingLevel+2,it.found[t],{id:"back",className:"subtitle"})}
<p class="label">${it.evidence}</p>
<p>${b(r)}</p>
<p class="label">${it.say}</p>
<blockquote class="says">${b(s)}</blockquote>
${n?c`<details>
<summary>${it.forStudents}</summary>
<p>${b(n)}</p>
</details>`:d}
${this.spec?St(this.spec,i):d}
</div>`}tellBack({verdict:t,evidence:r,say:s}){return nt([it.found[t],w(r),W(it.say,w(s))])}};O(ke,"styles",[...H(ke,ke,"styles"),Xs]);var Ze=ke;function rt(e,t){customElements.get(e)||customElements.define(e,t)}rt("sb-claim-cards",Ze);var S=(e,t,r)=>e+(t-e)*r,X=(e,t,r)=>Math.min(r,Math.max(t,e));function A(e,...t){let r=e[0]??"";return t.reduce((s,n,i)=>`${s}${Fo(n)}${e[i+1]}`,r)}function Fo(e){return Math.round(e*10)/10+0}function Ot(e){let t=s=>e[(s+e.length)%e.length],r=t(0);return`${A`M${r[0]} ${r[1]}`}${e.map((s,n)=>Do(t(n-1),t(n),t(n+1),t(n+2))).join("")}Z`}function Do(e,t,r,s){return A`C${t[0]+(r[0]-e[0])/6} ${t[1]+(r[1]-e[1])/6} ${r[0]-(s[0]-t[0])/6} ${r[1]-(s[1]-t[1])/6} ${r[0]} ${r[1]}`}function Kt(e,t,r,s){let n=Math.hypot(t[0]-e[0],t[1]-e[1])||1,i=(e[1]-t[1])/n/2,o=(t[0]-e[0])/n/2,a=s/2;return A`M${e[0]+i*r} ${e[1]+o*r}L${t[0]+i*s} ${t[1]+o*s}A${a} ${a} 0 0 0 ${t[0]-i*s} ${t[1]-o*s}L${e[0]-i*r} ${e[1]-o*r}`}var Go={eyesOpen:1,squint:0,gazeX:-.3,gazeY:.05,browRaise:0,browWorry:0,browKnit:0,smile:0,mouthOpen:0,mouthWide:1,mouthSquare:0,pout:0,flush:.3,tears:0,turn:-.42,nod:0,tilt:0,reach:0,soothe:0,lean:0},Z=e=>({...Go,...e}),Vt={neutral:Z({}),interest:Z({browRaise:.9,eyesOpen:1.12,mouthOpen:.16,mouthWide:.62,smile:.2,reach:.55,flush:.4}),joy:Z({browRaise:.5,squint:.75,eyesOpen:.78,smile:1,mouthOpen:.62,mouthWide:1.25,flush:.8,reach:.55,tilt:-3}),sobered:Z({browRaise:.1,browKnit:.4,eyesOpen:1.1,smile:-.3,mouthWide:.75,flush:.12}),bid:Z({browRaise:1,eyesOpen:1.1,smile:.7,mouthOpen:.22,mouthWide:1,reach:1,flush:.4,tilt:-4}),"small-smile":Z({browRaise:.35,squint:.3,eyesOpen:.95,smile:.75,mouthWide:.95,mouthOpen:.04,flush:.6,reach:.55,tilt:-2}),wary:Z({turn:-.3,gazeX:-.5,gazeY:.1,browWorry:.55,browRaise:.2,smile:-.2,mouthWide:.8,flush:.55,reach:.55,tilt:3}),"look-away":Z({turn:.3,gazeX:.75,gazeY:.35,nod:.1,eyesOpen:.85,smile:-.05,mouthWide:.8,flush:.2}),soothing:Z({turn:-.05,gazeX:.4,gazeY:.55,nod:.12,eyesOpen:.7,browWorry:.35,soothe:1,mouthWide:.7,flush:.3}),fuss:Z({turn:-.25,browWorry:.8,browKnit:.5,eyesOpen:.75,squint:.25,smile:-.62,mouthWide:1.2,pout:1,mouthOpen:.03,flush:.7,reach:.55}),cry:Z({turn:-.12,nod:-.08,browWorry:1.25,browKnit:.75,eyesOpen:0,squint:.72,smile:-.5,mouthOpen:.95,mouthWide:1.4,mouthSquare:.7,flush:1,tears:1,reach:.55})},Ir={warm:Z({browRaise:.45,squint:.75,eyesOpen:.8,smile:.95,mouthOpen:.42,mouthWide:1.25,flush:.6,reach:1,lean:1,tilt:-4}),watching:Z({browRaise:.3,squint:.2,smile:.5,mouthWide:.95,flush:.45,reach:.9,lean:.6,tilt:-2}),still:Z({smile:0,mouthWide:.85,flush:.12}),back:Z({browRaise:.5,browWorry:.75,squint:.15,eyesOpen:.95,smile:.55,mouthWide:.95,mouthOpen:.1,flush:.5,reach:1,lean:1.1,tilt:-5})};function Pr(e,t,r){let s={...e};for(let n of Object.keys(e))s[n]=S(e[n],t[n],r);return s}var I="#3a3f47",Qs="#fffaf2",Yo="#8a4440",Ko="#d98577",Vo="#d5623f",Zo={baby:{eye:{longitude:.44,latitude:.14,half:16,tall:14.5,iris:11.5},brow:{longitude:.46,latitude:-.22,half:12,thick:2.6},nose:.42,mouth:{latitude:.74,half:15},cheek:{longitude:.66,latitude:.56,radius:18}},adult:{eye:{longitude:.4,latitude:-.06,half:15,tall:10,iris:8},brow:{longitude:.42,latitude:-.32,half:16,thick:3.6},nose:.3,mouth:{latitude:.64,half:20},cheek:{longitude:.6,latitude:.38,radius:17}}};function jr(e,t,r,s){let n=Zo[e];return[...[-1,1].flatMap(i=>Xo(n,t,r,s,i)),...qo(n,t,r,s),...[-1,1].map(i=>Qo(n,t,r,s,i)),...Jo(e,n,t,s),...ta(n,t,r,s)]}function qo({cheek:e},t,{flush:r,smile:s},n){return[-1,1].map(i=>{let{x:o,y:a,squeeze:l}=t.place(i*e.longitude,e.latitude),h=a-Math.max(0,s)*4,p=e.radius*Math.max(.55,l),u=l<.55?-Math.sign(o)*7:0;return{d:Tt(o+u,h,p,e.radius*.95),fill:n.blush??Vo,opacity:.1+.2*r}})}function Xo({eye:e},t,r,s,n){let{x:i,y:o,squeeze:a}=t.place(n*e.longitude,e.latitude),l=e.half*S(.62,1,a),h=X(r.eyesOpen,0,1.2),p=X(r.squint,0,1),u=e.tall,g=S(u*(.75-1.75*p),-u*1.34,Math.min(1,h)),f=Math.max(g+.5,S(u*.75,u*(1.15-.75*p),Math.min(1,h))),y=i-l,$=i+l,k=o+1.5,v=l*.62,N=[];if(h>.12){let U=A`M${y} ${k}C${i-v} ${o+g} ${i+v} ${o+g} ${$} ${k}`,lt=A`C${i+v} ${o+f} ${i-v} ${o+f} ${y} ${k}Z`,ce=X(r.gazeX,-1,1)*l*.42,le=X(r.gazeY,-1,1)*u*.35,tt=Math.min(e.iris,l*.72),Re=Math.max(e.iris+7,u*1.2);N.push({d:U+lt,fill:Qs,opacity:1},{d:Tt(i+ce,o+le,tt*S(.8,1,a),e.iris),fill:s.eyes},{d:Tt(i+ce-tt*.3,o+le-e.iris*.36,tt*.26,tt*.26),fill:Qs},{d:U+A`C${$+2} ${o-Re*1.35} ${y-2} ${o-Re*1.35} ${y} ${k}Z`,fill:s.skin},{d:A`M${$} ${k}`+lt.slice(0,-1)+A`C${y+1} ${o+Re*1.4} ${$-1} ${o+Re*1.4} ${$} ${k}Z`,fill:s.skin}),p>.3&&N.push({d:A`M${y+3} ${k+1}`+A`C${i-v} ${o+f+1} ${i+v} ${o+f+1} ${$-3} ${k+1}`,stroke:s.line??I,width:1.8,opacity:X((p-.3)*1.2,0,.7)})}if(r.browKnit>.55&&h<.3){let U=n<0?y:$;N.push({d:A`M${U+n*2} ${k-1}L${U+n*8} ${k-5}M${U+n*2} ${k+3}L${U+n*8} ${k+5}`,stroke:s.line??I,width:1.8,opacity:X((.3-h)*3,0,.7)})}return N.push({d:A`M${y-1} ${k+.5}C${i-v} ${o+g} ${i+v} ${o+g} ${$+1} ${k+.5}`,stroke:s.line??I,width:2.8}),N}function Qo({brow:e},t,r,s,n){let{x:i,y:o,squeeze:a}=t.place(n*e.longitude,e.latitude),l=e.half*S(.55,1,a),h=r.browRaise*8,p=o-h-r.browWorry*8+r.browKnit*7+2,u=o-h*.7+r.browWorry*5-r.browKnit*1+3,g=o-h*1.1-6+r.browKnit*5+r.browWorry*1,f=r.browKnit*3*-n;return{d:A`M${i-n*l+f} ${p}Q${i+f/2} ${g} ${i+n*l} ${u}`,stroke:s.brows,width:e.thick*(s.browWeight??1),opacity:s.browOpacity??1}}function Jo(e,{nose:t},r,s){let n=r.place(0,t),i=r.lean;if(e==="baby"){let h=n.x*1.1;return[{d:A`M${h-6+i*1} ${n.y-1}C${h-7+i*2} ${n.y+6} ${h+7+i*2} ${n.y+6} ${h+6+i*1} ${n.y-1}`,stroke:s.line??I,width:2.4}]}let o=r.place(0,-.04),a=n.x+i*9,l=i>0?-1:1;return[{d:A`M${o.x+i*3} ${o.y}C${o.x+i*4} ${o.y+14} ${a+i*4} ${n.y-12} ${a+i*2} ${n.y-2}C${a+i} ${n.y+6} ${a+l*8} ${n.y+7} ${a+l*13} ${n.y+3}`,stroke:s.line??I,width:2.6}]}function ta({mouth:e},t,r,s){let{x:n,y:i}=t.place(0,e.latitude),o=n*1.03+t.lean*3,a=e.half*r.mouthWide,l=o-a*Math.max(.45,Math.cos(t.yaw-.3)),h=o+a*Math.max(.45,Math.cos(t.yaw+.3)),p=i-r.smile*a*.32+r.mouthOpen*2,u=X(r.mouthSquare,0,1),g=i+r.smile*a*.28-r.mouthOpen*S(2,16,u),f=g+r.mouthOpen*S(30,34,u)+.01,y=S(.5,.86,u),$=S(o,l,y),k=S(o,h,y),v=[],N=A`M${l} ${p}C${$} ${Hr(p,g)} ${k} ${Hr(p,g)} ${h} ${p}`;if(r.mouthOpen>.06){let lt=Hr(p,f),ce=N+A`C${k} ${lt} ${$} ${lt} ${l} ${p}Z`,le=S(g,f,.62);if(v.push({d:ce,fill:Yo}),r.mouthOpen>.25){let tt=(h-l)*.25;v.push({d:A`M${o-tt} ${f-3}C${o-tt} ${le-2} ${o+tt} ${le-2} ${o+tt} ${f-3}C${o+tt*.4} ${f+.5} ${o-tt*.4} ${f+.5} ${o-tt} ${f-3}Z`,fill:Ko,opacity:X((r.mouthOpen-.25)*3,0,1)})}v.push({d:ce,stroke:s.line??I,width:2.4})}else v.push({d:N,stroke:s.line??I,width:2.6});let U=f+6.5+r.mouthOpen*3;return v.push({d:A`M${S(o,l,.4)} ${U}Q${o} ${U+2.5+4*r.pout} ${S(o,h,.4)} ${U}`,stroke:s.line??I,width:1.9,opacity:S(.3,.75,X(r.pout,0,1))*(1-X(r.mouthOpen*4,0,1))}),v}function Hr(e,t){return(t*4-e)/3}function Tt(e,t,r,s){let[n,i]=[r*.5523,s*.5523];return A`M${e-r} ${t}C${e-r} ${t-i} ${e-n} ${t-s} ${e} ${t-s}C${e+n} ${t-s} ${e+r} ${t-i} ${e+r} ${t}C${e+r} ${t+i} ${e+n} ${t+s} ${e} ${t+s}C${e-n} ${t+s} ${e-r} ${t+i} ${e-r} ${t}Z`}var Ae=[432,214];function Js(e,{reach:t,soothe:r,turn:s}){let n=Math.max(0,t*1.8-.8),i=[Ae[0]+18+s*60,Ae[1]+77],o=ot([388,386],[330,334],t),a=ot(ot([472,390],[400,350],n),i,r),l=ot([378,366],[374,372],t),h=ot(ot([514,372],[486,384],n),[506,378],r);return[...qe([414,330],l,o,S(2.3,3.7,t),1-t*.95,e,-1),...qe([488,334],h,a,S(S(2.5,3.6,n),3.9,r),Math.max(r,1-n),e,1)]}var ot=(e,t,r)=>[S(e[0],t[0],r),S(e[1],t[1],r)];function qe(e,t,r,s,n,i,o,a=1){return[...rn(r,s,.62,n,i,o,a),...tn([e,t,ea(t,r)],[44,42,32],i.top)]}function tn([e,t,r],[s,n,i],o){let a=Kt(t,r,n,i),l=[Kt(e,t,s,n),a],h=[Kt(ot(e,t,-.12),t,s,n),a];return[...l.map(p=>({d:p,stroke:I,width:5.4})),...h.map(p=>({d:p,fill:o}))]}function ea(e,t){let r=Math.hypot(t[0]-e[0],t[1]-e[1])||1;return ot(t,e,Math.min(1,13/r))}var ra=(e,t)=>[...e.map(r=>({d:r,stroke:I,width:5.4})),...e.map(r=>({d:r,fill:t}))];function en(e,{reach:t}){if(t<.02)return[];let r=ot([206,540],[298,388],t),s=ot([150,560],[196,440],t);return[...rn(r,-.45,1.05,.1,e,1),...tn([[90,420],s,ot(r,s,-.06)],[96,84,50],e.top)]}function rn([e,t],r,s,n,i,o,a=1){let l=(f,y)=>[e+(Math.cos(r)*f-Math.sin(r)*y*o)*s,t+(Math.sin(r)*f+Math.cos(r)*y*o)*s],h=[-15,-5,5,15].map((f,y)=>{let $=S([30,37,36,28][y]??30,4,n);return Kt(l(S(30,22,n),f*S(1,.7,n)),l(S(30,24,n)+$,f*S(1.5*a,.75,n)),13*s,11*s)}),p=Kt(l(12,-12),l(S(38,34,n),S(-31,-13,n)),16*s,12*s),u=Ot([l(-4,-14),l(14,-20),l(36,S(-20,-17,n)),l(46,0),l(36,S(20,17,n)),l(14,20),l(-4,14)]),g=n>.6?[...h,u]:[...h,u,p];return[...ra(g,i.skin),...(n>.6?[-4,6]:[-9,0,9]).map(f=>{let[y,$]=l(S(40,28,n),f*S(1,.8,n)),[k,v]=l(S(48,41,n),f*S(1.1,.85,n));return{d:A`M${y} ${$}L${k} ${v}`,stroke:I,width:1.8}}),...n>.6?[{d:sa(l),stroke:I,width:1.8}]:[]]}function sa(e){let[t,r,s]=[e(22,-18),e(34,-12),e(36,-2)];return A`M${t[0]} ${t[1]}Q${r[0]} ${r[1]} ${s[0]} ${s[1]}`}function R(e,t){return[{d:e,fill:t},{d:e,stroke:I,width:2.8,shift:2}]}var q=(e,t,r=2.4)=>({d:e,stroke:t,width:r}),sn={long:{back:({hair:e,strands:t})=>[...R("M6-124C84-126 124-64 118 10 116 62 128 104 112 142 96 160 60 158 34 150L20 20Z",e),q("M104 50c2 28 4 52-2 80M90 66c2 26 2 44-4 68",t)],front:({hair:e,strands:t})=>[...R("M86 22C124-58 90-140-2-138-76-134-104-84-92-22-90-12-84-8-80-16-78-34-74-46-64-58-28-52 24-62 50-92 52-60 62-22 72 14 76 26 82 30 86 22Z",e),q("M50-92C46-110 30-122 10-128M70-34c-2-24-8-40-16-52M-20-76c-20 4-36 4-46 16M2-116C-24-120-48-110-64-92",t)]},bun:{back:({hair:e,strands:t})=>[...R("M58-112C60-146 96-160 118-142 140-124 134-92 108-84Z",e),q("M80-130c12-12 30-10 38 4M92-112c8-6 18-6 24 0",t),...R("M4-122C84-126 120-66 110 6 104 30 94 40 84 40L30-20Z",e)],front:({hair:e,strands:t})=>[...R("M84 6C116-54 88-130 2-128-66-126-96-82-86-34-84-26-78-24-76-32-70-60-50-76-24-80 20-84 54-68 66-34 70-20 74-6 76 4 78 12 82 14 84 6Z",e),q("M-58-86C-40-104-16-112 8-110M-10-92C20-100 52-92 70-68M40-112c18 8 34 22 44 42",t)]},cropped:{back:()=>[],front:({hair:e,strands:t})=>[...R("M92 2C94-6 100-20 100-40 98-90 60-122 4-122-50-122-84-92-82-44-80-40-76-42-74-50-66-66-50-78-24-82 20-84 52-80 62-54 66-40 70-20 76-2 80 8 88 10 92 2Z",e),q("M-50-96c4-4 8-6 12-7M-20-106c4-2 8-2 12-2M14-106c4 0 8 1 12 2M46-98c4 2 7 4 10 7M70-78c3 3 5 6 7 10M-4-94c4-1 8-1 12 0M30-90c4 1 8 2 11 4",t,2.2)]},swept:{back:()=>[],front:({hair:e,strands:t})=>[...R("M90 4C98-20 108-56 94-90 74-130 14-146-40-132-74-128-98-112-96-86-92-92-86-94-82-92-88-78-88-60-82-44-76-60-66-72-48-80-14-76 34-84 56-78 60-52 66-24 76-2 80 8 88 12 90 4Z",e),q("M-78-100C-56-114-20-122 14-116M-40-94C-6-92 30-102 52-96M76-88c8 14 12 32 10 50",t)]},balding:{back:()=>[],front:({hair:e,strands:t})=>[...R("M54-66C84-84 110-60 108-20 108-4 104 10 95 14 90 2 78-6 66 4 64-20 54-42 54-66Z",e),q("M76-58c12 12 17 26 17 42M90-54c5 10 8 20 8 30",t),q("M-14-98c14-6 30-6 42 0",t,2)]},headscarf:{back:()=>[],front:({hair:e,strands:t})=>[...R("M-84-30C-98-104-50-140 6-140 92-140 124-72 114 4 112 60 124 120 112 160 62 190-30 188-72 160-64 136-58 118-54 100-76 84-90 40-86-2-88-10-86-20-84-30ZM-78-26C-82 20-76 68-54 92-38 108-14 108 6 98 42 82 64 48 66 6 68-40 50-74 6-80-40-84-72-66-78-26Z",e),q("M-62-92C-38-114 8-124 50-108M88-66c18 36 14 76-8 112M88 78C72 108 34 132-24 134M96 110C76 138 30 158-30 154M-30-106c22-8 48-8 70 2",t)]}};function nn(e){return sn[e.hairStyle]??sn.long}function Xe(e,{hair:t,strands:r,hairStyle:s}){let{points:n,lean:i}=e,o=n.map(([$,k])=>[$*1.035,k*1.045-1]),a=($,k)=>[86*Math.sin($+e.yaw),k],l=-i*-8,h=[q(`${A`M${l+2} ${-90}`}c-9 7-8 19 1 22 9 2 15-5 10-11`,r),q(`${A`M${l-24} ${-86}`}c-5 7-5 12-3 17`,r),q(`${A`M${l+30} ${-84}`}c6 6 5 13 2 18`,r)];if(s==="wisps")return h;if(s==="cap"){let $=[12,13,14,15,0,1,2,3,4].map(U=>o[U]??[0,0]),k=i>0?8:0,v=[a(1.15,-18),a(.8,-46),a(.35,-58),a(0,-50),a(-.4,-60),a(-.8,-46),a(-1.15,-18)],N=$.slice(i>.4?0:1,i<-.4?9:8);return[...R(Ot([...N,...v]),t),q(A`M${l-30} ${-76+k}`+"c10-6 22-8 32-7"+A`M${l+20} ${-74}`+"c10 1 18 5 24 11",r,2.2)]}let p=i>0?[13,14,15,0,1,2]:[14,15,0,1,2,3],u=p.map($=>{let[k,v]=o[$]??[0,0];return Tt(k*.96,v*.96,19,18)}),g=[-1,-.62,-.25,.12,.5,.9].map(($,k)=>{let[v,N]=a($,-62+$*$*18-k%2*5);return Tt(v,N,17,15)}),y=[Ot([...p.map($=>o[$]??[0,0]),a(.8,-56),a(0,-66),a(-.8,-56)].map(([$,k])=>[$*.97,k*.97])),...u,...g];return[...y.map($=>({d:$,stroke:I,width:5})),...y.map($=>({d:$,fill:t})),...[...u.filter(($,k)=>k%2),...g].map($=>({d:$,stroke:r,width:1.6,opacity:.45}))]}function on(e){let t="#5b5048",r=[-1,1].map(i=>{let{x:o,y:a,squeeze:l}=e.place(i*.4,-.05);return{x:o,y:a+2,across:24*(.55+.45*l),down:20}}),[s,n]=r;return[...r.flatMap(({x:i,y:o,across:a,down:l})=>[{d:Tt(i,o,a,l),fill:"#fffaf2",opacity:.16},{d:Tt(i,o,a,l),stroke:t,width:2.8}]),q(A`M${s.x+s.across} ${s.y-3}Q${(s.x+n.x)/2} ${s.y-9} ${n.x-n.across} ${n.y-3}`,t,2.8),q(A`M${n.x+n.across} ${n.y-4}L${74} ${n.y-2}`,t,2.8)]}var an=.5,na={baby:{across:80,down:78,front:[[0,-90],[38,-85],[70,-63],[88,-28],[90,6],[92,34],[76,65],[42,86],[0,92],[-42,86],[-76,65],[-92,34],[-90,6],[-88,-28],[-70,-63],[-38,-85]],turned:[[10,-92],[52,-86],[86,-62],[103,-24],[101,12],[88,42],[58,69],[22,87],[-18,93],[-53,86],[-81,65],[-90,38],[-84,10],[-86,-22],[-70,-60],[-34,-86]]},adult:{across:76,down:96,front:[[0,-110],[40,-103],[68,-80],[80,-40],[81,0],[77,36],[62,72],[34,98],[0,106],[-34,98],[-62,72],[-77,36],[-81,0],[-80,-40],[-68,-80],[-40,-103]],turned:[[8,-111],[50,-103],[82,-76],[94,-36],[89,4],[77,38],[56,70],[18,97],[-20,106],[-49,96],[-69,68],[-78,34],[-75,0],[-77,-36],[-66,-78],[-30,-104]]}};function Zt(e,t,r){let{across:s,down:n,front:i,turned:o}=na[e],a=X(Math.abs(t)/an,0,1.15),l=X(t/an,-1.15,1.15);return{points:i.map(([p,u],g)=>{let f=(i.length-g)%i.length,[y,$]=o[t>0?f:g];return[S(p,t>0?-y:y,a),S(u,$,a)]}),yaw:t,lean:l,place:(p,u)=>({x:s*Math.sin(p+t),y:n*Math.sin(u+r),squeeze:Math.max(.3,Math.cos(p+t))})}}var zr=600,Se=430,cn=[178,168];function ln(e,t,r){let s=cn[0]+t.lean*12,n=cn[1]+t.lean*5,i=`translate(${Qe(s)} ${Qe(n)}) scale(-1 1) rotate(${Qe(-6-t.lean*3+t.tilt)})`,o=`translate(${Ae[0]} ${Ae[1]}) rotate(${Qe(r.tilt+r.turn*8)})`,{back:a,front:l,head:h}=oa(e.adult,t);return[{transform:"",shapes:ia(e)},{transform:"",shapes:la()},{transform:i,shapes:a},{transform:"",shapes:ca(e.adult,s,n)},{transform:i,shapes:[...h,...l]},{transform:"",shapes:da(e.baby)},{transform:o,shapes:ha(e.baby,r)},{transform:"",shapes:en(e.adult,t)},{transform:"",shapes:Js(e.baby,r)}]}var Qe=e=>Math.round(e*10)/10;function ia({ground:e,light:t}){return[{d:`M0 0H${zr}V${Se}H0Z`,fill:e},{d:"M300 26C450 20 580 110 578 260 576 380 480 470 300 470S24 380 24 262C24 120 150 32 300 26Z",fill:t}]}function oa(e,t){let r=Zt("adult",t.turn,t.nod),s=Ot(r.points),{back:n,front:i}=nn(e);return{back:n(e),head:[...R(s,e.skin),...e.hairStyle==="headscarf"?[]:R("M62 4C72-6 88-2 88 14 86 30 74 38 64 30Z",e.shade),...e.beard?R("M86 14C84 64 54 114-18 117-56 113-75 80-78 44-72 58-66 68-58 74-46 80-22 82-4 74 34 62 62 40 66 8Z",e.hair):[],...jr("adult",r,t,e),...e.lined?aa(r):[],...e.glasses?on(r):[]],front:i(e)}}function aa(e){let t=e.place(.78,.02),r=e.place(.33,.5);return[{d:`${A`M${t.x} ${t.y-3}`}l7-4${A`M${t.x+1} ${t.y+3}`}l8 1`,stroke:I,width:1.6,opacity:.5},{d:`${A`M${r.x} ${r.y-12}`}c7 5 10 12 9 20`,stroke:I,width:1.6,opacity:.4}]}function ca({skin:e,shade:t,top:r,topShade:s},n,i){let o=n-62,a=n+2;return[{d:A`M${o} ${i+40}C${o+2} ${i+90} ${o-4} ${i+118} ${o-20} ${i+136}C${o} ${i+176} ${a+10} ${i+176} ${a+30} ${i+136}C${a+6} ${i+124} ${a+2} ${i+96} ${a} ${i+70}Z`,fill:t},{d:A`M${o-1} ${i+74}C${o} ${i+104} ${o-6} ${i+122} ${o-20} ${i+136}M${a} ${i+98}C${a+2} ${i+118} ${a+10} ${i+130} ${a+28} ${i+137}`,stroke:I,width:2.8},...R(`M-20 ${Se+40}C-16 372 26 322 96 300 128 346 176 346 208 302 262 318 296 372 300 ${Se+40}Z`,r),...R("M86 304C118 366 186 366 216 305L228 310C196 384 106 386 72 310Z",s)]}function la(){return[...R("M352 470C330 380 338 250 372 190 396 150 480 140 524 178 566 220 574 320 552 470Z","#e2c9a4"),{d:"M384 226C410 190 474 184 506 214 532 246 536 330 526 430",stroke:"#c9aa7c",width:2.6}]}function da({top:e,topShade:t}){return[...R("M352 480C346 420 362 342 396 306 420 290 470 290 494 306 526 340 536 420 526 480Z",e),{d:"M402 300C418 322 464 324 486 302",stroke:t,width:5},{d:"M443 326C445 360 446 400 445 440",stroke:t,width:2.6},{d:"M444 350h.1M445 384h.1",stroke:I,width:6}]}function ha(e,t){let r=Zt("baby",t.turn,t.nod);return[...Ur(e,r,t),...Xe(r,e),...Br(r,t.tears)]}function Ur(e,t,r){let s=[-1,1].map(i=>({side:i,at:t.place(i*1.42,.16)})).filter(({side:i})=>Math.cos(i*1.42+t.yaw)>-.12).flatMap(({side:i,at:o})=>{let a=o.x*1.14;return R(A`M${a-i*6} ${o.y-14}C${a+i*6} ${o.y-24} ${a+i*18} ${o.y-12} ${a+i*15} ${o.y+4}C${a+i*12} ${o.y+18} ${a+i*0} ${o.y+22} ${a-i*8} ${o.y+12}Z`,e.shade)}),n=Math.abs(t.lean)>.5;return[...n?[]:s,...R(Ot(t.points),e.skin),...n?s:[],...jr("baby",t,r,e)]}function Br(e,t){return t<.15?[]:[-1,1].map(r=>{let{x:s,y:n}=e.place(r*.62,.42);return{d:A`M${s} ${n-9}C${s+7} ${n} ${s+6} ${n+8} ${s} ${n+8}C${s-6} ${n+8} ${s-7} ${n} ${s} ${n-9}Z`,fill:"#9fc4d4",opacity:t*.9}})}var Wr={top:"#fffaf0",topShade:"#efe3cd"},Ht={mother:{adult:{skin:"#dba47c",shade:"#c58c68",eyes:"#3b2c27",brows:"#4b3d3a",hair:"#4b3d3a",strands:"#8a766c",hairStyle:"long",top:"#64a69e",topShade:"#559790"},baby:{skin:"#e6b48f",shade:"#d59d78",eyes:"#3b2c27",brows:"#7b5b4b",hair:"#5d4a42",strands:"#7b5b4b",hairStyle:"wisps",...Wr},ground:"#f6e8d8",light:"#fdf5ea"},father:{adult:{skin:"#8d5b3e",shade:"#784a31",eyes:"#241815",line:"#22150f",brows:"#2b2220",blush:"#c4472b",hair:"#2b2220",strands:"#54443d",hairStyle:"cropped",top:"#d9a15b",topShade:"#c68d48",browWeight:1.25},baby:{skin:"#a06e4d",shade:"#8a5b3d",eyes:"#241815",line:"#22150f",brows:"#3a2b26",blush:"#c4472b",hair:"#332825",strands:"#5d4b43",hairStyle:"curls",...Wr},ground:"#e9ecdf",light:"#f7f7ec"},grandmother:{adult:{skin:"#efc9a9",shade:"#ddb08d",eyes:"#43515a",brows:"#a39a94",hair:"#d3ccc6",strands:"#a59b94",hairStyle:"bun",top:"#9a86a8",topShade:"#877396",glasses:!0,lined:!0},baby:{skin:"#f4d3b8",shade:"#e4b997",eyes:"#3f4d58",brows:"#c09a6f",hair:"#d9b27c",strands:"#b98d56",hairStyle:"wisps",top:"#e8eef0",topShade:"#cfdadd"},ground:"#efe6ea",light:"#faf4f5"},"mother-in-headscarf":{adult:{skin:"#cf9a70",shade:"#b9835b",eyes:"#2c1f1b",brows:"#3a2c27",hair:"#b5655c",strands:"#8f4a44",hairStyle:"headscarf",top:"#55748c",topShade:"#48657c"},baby:{skin:"#daa981",shade:"#c6926a",eyes:"#2c1f1b",brows:"#4a372f",hair:"#3b2d28",strands:"#5f4a41",hairStyle:"cap",top:"#f3dfae",topShade:"#e2ca90"},ground:"#e6edee",light:"#f6f9f7"},"father-with-glasses":{adult:{skin:"#f2cfb4",shade:"#e0b494",eyes:"#4a5d57",brows:"#9a5a36",hair:"#a9633b",strands:"#cf9265",hairStyle:"swept",top:"#6f8a63",topShade:"#5f7a55",glasses:!0},baby:{skin:"#f6d8c2",shade:"#e6bea1",eyes:"#47606c",brows:"#c68c5c",hair:"#cf8a57",strands:"#b06f40",hairStyle:"cap",top:"#dbe7e3",topShade:"#bfd2cc"},ground:"#f3e9dc",light:"#fdf7ee"},grandfather:{adult:{skin:"#b98560",shade:"#a3714e",line:"#33241c",eyes:"#2c201c",brows:"#d9d5d0",hair:"#e4e0da",strands:"#b3aca5",hairStyle:"balding",top:"#a0524a",topShade:"#8c443d",browWeight:1.4,lined:!0,beard:!0},baby:{skin:"#c59470",shade:"#ae7f5b",eyes:"#2c201c",brows:"#4b3831",hair:"#3b2e2a",strands:"#66524a",hairStyle:"wisps",...Wr},ground:"#ece7d9",light:"#f9f6ea"}};var dn=[180,330],hn=[180,126],pa=[[142,232],[218,232]],Je={still:{arms:[{elbow:[112,288],wrist:[146,302],points:.35,curl:.3},{elbow:[248,288],wrist:[214,302],points:2.79,curl:.3}]},reaching:{tilt:-3,arms:[{elbow:[98,270],wrist:[64,222],points:-1.95},{elbow:[262,270],wrist:[296,222],points:-1.19}]},resting:{tilt:2,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[254,284],wrist:[232,306],points:2.24,curl:.45}]},splayed:{arms:[{elbow:[96,262],wrist:[60,236],points:-2.5,spread:1.75},{elbow:[264,262],wrist:[300,236],points:-.64,spread:1.75}]},stirring:{lean:-5,tilt:-6,arms:[{elbow:[92,268],wrist:[84,214],points:-1.2,curl:.5},{elbow:[256,286],wrist:[232,306],points:2.2,curl:.45}]},"hand-to-mouth":{lean:4,arms:[{elbow:[92,282],wrist:[56,268],points:-2.8,curl:.3},{elbow:[258,274],wrist:[202,205],points:-2.35,curl:.95}]},thrashing:{lean:4,tilt:5,arms:[{elbow:[80,258],wrist:[58,190],points:-1.5,curl:.95},{elbow:[284,262],wrist:[312,206],points:-1.2,curl:.95}]},"pushing-away":{lean:7,tilt:4,spoon:!0,arms:[{elbow:[104,276],wrist:[84,240],points:-2.3,spread:1.2},{elbow:[252,288],wrist:[226,304],points:2.3,curl:.5}]},"rubbing-eye":{tilt:6,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[276,246],wrist:[246,172],points:-2.3,curl:.95}]},arching:{lean:11,tilt:9,head:[6,0],chestOut:!0,arms:[{elbow:[88,262],wrist:[48,268],points:2.9,spread:1.6},{elbow:[262,274],wrist:[292,300],points:.7,spread:1.6}]},drooping:{tilt:13,head:[7,9],arms:[{elbow:[108,288],wrist:[132,308],points:.8,curl:.5},{elbow:[252,288],wrist:[228,308],points:2.34,curl:.5}]},"self-soothing":{tilt:-3,arms:[{elbow:[104,274],wrist:[164,199],points:-.75,curl:.95},{elbow:[254,284],wrist:[212,276],points:3.3,curl:.9}]}},Fr=({lean:e=0})=>e?`rotate(${e} ${dn[0]} ${dn[1]})`:"";function pn({lean:e=0,tilt:t=0,head:r=[0,0]}){let s=e?`${Fr({lean:e,arms:Je.still.arms})} `:"",n=t?` rotate(${t})`:"";return`${s}translate(${hn[0]+r[0]} ${hn[1]+r[1]})${n}`}function un({top:e,topShade:t},{chestOut:r=!1}){return[...R(r?"M92 384C74 330 84 262 132 214 156 200 206 200 230 216 262 250 270 320 262 384Z":"M90 384C84 330 98 250 132 216 156 200 204 200 228 216 262 250 276 330 270 384Z",e),{d:"M138 211C152 232 206 234 222 213",stroke:t,width:5},{d:"M180 238C182 272 182 310 181 384",stroke:t,width:2.6},{d:"M181 262h.1M182 296h.1",stroke:I,width:6}]}function mn(e,{arms:[t,r]}){return[t,r].flatMap((s,n)=>qe(pa[n],s.elbow,s.wrist,s.points,s.curl??0,e,n?-1:1,s.spread))}function fn(){return[{d:"M-6 246L26 230",stroke:I,width:10.6},{d:"M-6 246L26 230",stroke:"#d2a65a",width:5.4},...R("M20 232C18 216 42 202 58 206 68 212 60 230 44 236 34 239 24 238 20 232Z","#d2a65a"),{d:"M32 220C40 210 50 207 57 212 51 219 42 222 32 220Z",fill:"#e9b48a"}]}var Dr=360,Gr=330,{interest:ua,joy:ma,neutral:Mt,fuss:fa,cry:ba}=Vt,ga=Vt["small-smile"],bn={calm:Mt,bright:{...ua,browRaise:1.1,mouthOpen:.1,smile:.35,flush:.5},smiling:{...ga,smile:.95,mouthOpen:.26,mouthWide:1.15,flush:.7},laughing:ma,yawning:{...Mt,eyesOpen:0,browRaise:.7,mouthOpen:.95,mouthWide:.8,mouthSquare:.25},frowning:{...Mt,eyesOpen:.74,browKnit:.85,browWorry:.25,smile:-.35,mouthWide:.8},rooting:{...Mt,eyesOpen:.72,browRaise:.3,mouthOpen:.42,mouthWide:.62,flush:.5},fussing:fa,crying:ba,"lips-closed":{...Mt,eyesOpen:.72,browKnit:.35,smile:-.25,mouthWide:.7,pout:.5},tired:{...Mt,eyesOpen:.5,browRaise:.2,browWorry:.5,mouthWide:.7},drowsy:{...Mt,eyesOpen:.2,mouthOpen:.1,mouthWide:.6,flush:.45},quiet:{...Mt,eyesOpen:.86,smile:.1,mouthWide:.7}},Yr={"at-you":{turn:-.1,nod:0,gazeX:-.08,gazeY:.02},"eyes-away":{turn:.08,nod:.03,gazeX:.85,gazeY:.15},"head-turned":{turn:.46,nod:.08,gazeX:.75,gazeY:.25},"into-space":{turn:-.2,nod:-.02,gazeX:.22,gazeY:-.12},up:{turn:.22,nod:-.16,gazeX:.5,gazeY:-.8},down:{turn:-.16,nod:.16,gazeX:-.1,gazeY:.8}},$a=(e,t)=>({...bn[e],...Yr[t]});function ya({ground:e,light:t}){return[{d:`M0 0H${Dr}V${Gr}H0Z`,fill:e},{d:"M180 12C272 8 350 82 348 190 346 290 280 370 180 370S14 292 14 192C14 84 90 16 180 12Z",fill:t},...R("M60 390C40 300 52 208 92 152 128 112 234 112 270 152 310 208 322 300 302 390Z","#e2c9a4"),{d:"M84 340C76 276 90 208 118 174",stroke:"#c9aa7c",width:2.6},{d:"M278 340C286 276 272 208 246 174",stroke:"#c9aa7c",width:2.6}]}function va(e,t,r){let s=$a(t,r),n=Zt("baby",s.turn,s.nod);return[...Ur(e,n,s),...Br(n,s.tears)]}function wa(e,t){let{turn:r,nod:s}=Yr[t];return Xe(Zt("baby",r,s),e)}function xa(e,t){let r=Je[t],s=Fr(r);return{back:[{transform:s,shapes:un(e,r)},{transform:"",shapes:r.spoon?fn():[]}],head:pn(r),front:[{transform:s,shapes:mn(e,r)}]}}function gn({expression:e,gaze:t,posture:r,baby_of:s}){let n=Ht[s],{back:i,head:o,front:a}=xa(n.baby,r);return[{transform:"",shapes:ya(n)},...i,{transform:o,shapes:[...va(n.baby,e,t),...wa(n.baby,t)]},...a]}function $n(e){let{expression:t,gaze:r,posture:s,baby_of:n}=e??{};return Object.hasOwn(bn,t)&&Object.hasOwn(Yr,r)&&Object.hasOwn(Je,s)&&Object.hasOwn(Ht,n)}function tr(e){return e.map(({transform:t,shapes:r})=>L`<g transform=${t||d}>${r.map(ka)}</g>`)}function ka({d:e,fill:t,stroke:r,width:s,opacity:n,shift:i}){return L`<path
d=${e}
fill=${t??"none"}
stroke=${r??d}
stroke-width=${s??d}
opacity=${n??d}
transform=${i?`translate(${-i} ${-i})`:d}
/>`}function yn(e){return ut(e,"cue-cards",["cards"])&&G(e.cards).every(Aa)}function Aa(e){return C(e)&&E(e.id)&&$n(e.looks)&&[e.see,e.prompt,e.may_mean,e.might_help,e.could_also_be].every(V)&&G(e.options).length>1&&G(e.options).every(t=>C(t)&&E(t.id)&&V(t.feedback))}var vn=T`
.face {
display: grid;
gap: 0.5em 1.5em;
align-items: center;
margin-block-start: 1em;
}
.picture {
display: block;
width: 100%;
max-width: 22rem;
height: auto;
margin-inline: auto;
border-radius: var(--sb-radius, 14px);
}
.see {
font-size: 1.1em;
}
.else {
margin-block-start: 1em;
}
.others summary {
margin-block-start: 0.5em;
}
.others li + li {
margin-block-start: 0.5em;
}
.clue {
margin-block-start: 1em;
font-weight: 600;
}
@container (min-width: 38em) {
.face {
grid-template-columns: minmax(0, 18rem) 1fr;
}
}
`;var _t={back:"What it may mean",mightHelp:"What might help",couldAlsoBe:"It could also be",otherGuesses:"And the other guesses?",neverCertain:"A cue is a clue, never proof. Guess, try, watch, and try again."};var Oe=class Oe extends Yt{accepts(t){return yn(t)}titleOf({title:t}){return t}answersOf({options:t}){return t}questionOf({prompt:t}){return t}renderFace({looks:t,picture:r,see:s}){return c`<div class="face">
<svg
class="picture"
viewBox="0 0 ${Dr} ${Gr}"
role="img"
aria-label=${r}
fill="none"
stroke-linecap="round"
stroke-linejoin="round"
>
${tr(gn(t))}
</svg>
<p class="see">${b(s)}</p>
</div>`}renderBack(t,r){let s=t.options.find(({id:i})=>i===r),n=t.options.filter(({id:i})=>i!==r);return c`<div class="back">
<div class="told">
<p><strong>${D.yourGuess}</strong> ${b(s?.text??"")}</p>
<p>${b(s?.feedback??"")}</p>
</div>
${P(this.headingLevel+2,_t.back,{id:"back",className:"subtitle"})}
<p>${b(t.may_mean)}</p>
<p class="label">${_t.mightHelp}</p>
<p>${b(t.might_help)}</p>
<p class="else"><strong>${_t.couldAlsoBe}</strong> ${b(t.could_also_be)}</p>
<details class="others">
<summary>${_t.otherGuesses}</summary>
<ul>
${n.map(({text:i,feedback:o})=>c`<li><em>${b(i)}</em> ${b(o)}</li>`)}
</ul>
</details>
<p class="clue">${_t.neverCertain}</p>
${this.spec?St(this.spec,t.sources):d}
</div>`}tellBack(t,r){let s=t.options.find(({id:n})=>n===r)?.feedback??"";return nt([w(s),w(t.may_mean),W(_t.mightHelp,w(t.might_help)),W(_t.couldAlsoBe,w(t.could_also_be))])}};O(Oe,"styles",[...H(Oe,Oe,"styles"),vn]);var er=Oe;rt("sb-cue-cards",er);var _={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:e=>{let t=Math.floor(e/60),r=e%60,s=`${r} ${r===1?"second":"seconds"}`;return t?`${t} ${t===1?"minute":"minutes"} ${s}`:s},clock:e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`};var rr=.45,wn=.16;function Kr(e,t){let r=e.findIndex(({start:s})=>s>t);return r===-1?e.length-1:Math.max(0,r-1)}function kn(e,t,r){let s=t+.5,n=Kr(e.faces,Math.floor(s)),i=e.faces[n],o=e.faces[n-1]??i,a=e.faces[n+1]??i,l=s-(i?.start??0),h=(e.faces[n+1]?.start??Number.POSITIVE_INFINITY)-s,[p,u,g]=h<rr?[i,a,.5-h/rr/2]:n&&l<rr?[o,i,.5+l/rr/2]:[i,i,0],f=g*g*(3-2*g),y=Pr(sr(Ir,p?.adult),sr(Ir,u?.adult),f),$=Pr(sr(Vt,p?.baby),sr(Vt,u?.baby),f);return r?{adult:{...y,eyesOpen:y.eyesOpen*xn(t,4.9)},baby:{...$,eyesOpen:$.eyesOpen*xn(t+1.3,3.7)}}:{adult:y,baby:$}}function sr(e,t){return e[t??""]??Object.values(e)[0]}function xn(e,t){let r=e%t;return r<wn?Math.abs(1-2*r/wn):1}function qt(e,t){return e.moments[Kr(e.moments,t)]}function jt(e,t){return e.phases[Kr(e.phases,t)]}function wt({phases:e},t){let r=e.filter(({name:n})=>n===t.name),s=_.phases[t.name]??t.name;return r.length>1?`${s} ${r.indexOf(t)+1}`:s}function Vr(e,t){return`${_.time(t)}, ${wt(e,jt(e,t)).toLowerCase()}`}function Zr(e,t){return e.moments.find(({start:r})=>r>t)?.start??e.matched.length-1}function An(e,t){return e.moments.findLast(({start:r})=>r<t)?.start??0}function Sn(e,t){let r=t?.activity===e.id?Number(t.second):0,s=e.matched.length-1;return{version:1,kind:"dyad-player",activity:e.id,second:Number.isInteger(r)?Math.min(Math.max(r,0),s):0}}function Tn(e,t,r){let{adult:s,baby:n}=kn(e,t,r),i=Ht[e.people];return c`<svg
class="faces"
viewBox="0 0 ${zr} ${Se}"
role="img"
aria-label=${_.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${tr(ln(i,s,n))}
</svg>`}function Mn(e,t){let r=e.matched[t]==="1";return c`<div class="told-here">
<p class="state">
<span>${_.clock(t)}</span>
<strong>${wt(e,jt(e,t))}</strong>
<span>
<span class="step-mark ${r?"matched":""}"></span
>${r?_.inStep:_.outOfStep}
</span>
</p>
<p class="moment">${b(qt(e,t).text)}</p>
</div>`}function _n(e){return c`<details class="whole">
<summary>${_.whole}</summary>
${e.phases.map(t=>c`
<p><strong>${wt(e,t)}.</strong> ${b(t.about)}</p>
<ol role="list">
${e.moments.filter(({start:r})=>r>=t.start&&r<t.end).map(({start:r,text:s})=>c`<li><span class="when">${_.clock(r)}</span><span>${b(s)}</span></li>`)}
</ol>
`)}
</details>`}function nr(e){return c`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${L`<path d=${e} />`}
</svg>`}function En(e,t,r){let s=jt(e,t);return c`
<div class="row controls" role="group" aria-labelledby="go-to">
<span class="go-to" id="go-to">${_.goTo}</span>
${e.phases.map(n=>c`<button
type="button"
aria-current=${n===s?"true":"false"}
@click=${()=>r(n.start)}
>
${wt(e,n)}
</button>`)}
</div>
`}var Cn=T`
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
`;var Sa={},Nn=kt(class extends ht{constructor(){super(...arguments),this.ot=Sa}render(e,t){return t()}update(e,[t,r]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((s,n)=>s===this.ot[n]))return B}else if(this.ot===t)return B;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,r)}});function In(e,t){let r=100*t/(e.matched.length-1);return c`<div class="trace" role="img" aria-label=${_.trace} style="--now: ${r}%">
${Nn([e],()=>Oa(e))}
<div class="cursor"></div>
</div>`}function Oa(e){let t=e.matched.length-1,r=n=>`${100*Math.min(n,t)/t}%`,s=c`<svg viewBox="0 0 ${t} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${Ln(e.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${Ln(e.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${t} 1" preserveAspectRatio="none">
<path d=${Ta(e.matched)} />
</svg>`;return c`
${e.phases.map(n=>c`<div
class=${n.name==="still face"?"phase shaded":"phase"}
style="left: ${r(n.start)}; right: calc(100% - ${r(n.end)})"
>
<span>${wt(e,n)}</span>
</div>`)}
<div class="lines to-come">${s}</div>
<div class="lines past">${s}</div>
${Rn("joy",_.joy,e.joy,t)} ${Rn("upset",_.upset,e.upset,t)}
${e.matched.includes("1")?c`<span class="in-step">${_.inStep}</span>`:d}
`}function Rn(e,t,r,s){let n=Math.max(...r),i=Math.min(.88,Math.max(.06,r.indexOf(n)/s));return c`<span class="name ${e}" style="left: ${100*i}%; --height: ${n/100}">
${t}
</span>`}function Ln(e){return`M${e.map((t,r)=>`${r} ${100-t}`).join("L")}`}function Ta(e){return[...e.matchAll(/1+/g)].map(({index:t,0:r})=>`M${t-.5} 0h${r.length}v1h-${r.length}z`).join("")}var Ma=6e3,_a=700,Pn=4,Xt=class Xt extends j{constructor(){super(),this.time=0,this.isPlaying=!1,this.isFast=!1,this.stopNext=()=>{},this.saying=0,this.pauseWhenHidden=()=>document.hidden&&this.pause(),this.watcher=null}connectedCallback(){super.connectedCallback(),document.addEventListener("visibilitychange",this.pauseWhenHidden),this.watcher=new IntersectionObserver(([t])=>t?.isIntersecting||this.pause()),this.watcher.observe(this)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("visibilitychange",this.pauseWhenHidden),this.watcher?.disconnect(),clearTimeout(this.saying),this.pause()}accepts(t){return Vs(t)&&Object.hasOwn(Ht,t.people)}reconcile(t){return Sn(this.spec,t)}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(t){this.currentRecord=this.reconcile(t),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(_.atTheBeginning),this.focusOn(".watch")}get second(){return Math.floor(this.time)}get last(){return(this.spec?.matched.length??1)-1}goTo(t){let r=this.record?.second;this.time=Math.min(Math.max(t,0),this.last),this.record&&this.second!==r&&this.change({...this.record,second:this.second})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0,matchMedia("(prefers-reduced-motion: reduce)").matches?this.stepOn():this.moveOn(performance.now())}pause(){this.stopNext(),this.isPlaying=!1,this.time=this.second}moveOn(t){let r=requestAnimationFrame(s=>{let n=Math.min(Math.max(s-t,0),250)/1e3;this.advance(this.time+n*(this.isFast?Pn:1)),this.isPlaying&&this.moveOn(s)});this.stopNext=()=>cancelAnimationFrame(r)}stepOn(){let t=setTimeout(()=>{this.spec&&this.advance(Zr(this.spec,this.second)),this.isPlaying&&this.stepOn()},Ma/(this.isFast?Pn:1));this.stopNext=()=>clearTimeout(t)}advance(t){if(!this.spec)return;let r=jt(this.spec,this.second);this.goTo(t);let s=jt(this.spec,this.second);s!==r&&this.announce(`${wt(this.spec,s)}. ${w(s.about)}`),this.time>=this.last&&this.pause()}jump(t){this.pause(),this.goTo(t),this.say()}scrub(t){this.pause();let r=this.spec&&qt(this.spec,this.second);this.goTo(t.target.valueAsNumber),!(!this.spec||qt(this.spec,this.second)===r)&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(!1),_a))}say(t=!0){if(!this.spec)return;let r=w(qt(this.spec,this.second).text);this.announce(t?`${Vr(this.spec,this.second)}. ${r}`:r)}renderActivity(){let t=this.spec;return t?c`
<div class="stage">
<div>${Tn(t,this.time,this.isPlaying)}
<p class="label"><strong>${_.illustration}</strong> ${_.notAtHome}</p>
</div>
${Mn(t,this.second)}
</div>
${In(t,this.time)}
<input
type="range"
min="0"
max=${this.last}
step="1"
aria-label=${_.slider}
aria-valuetext=${Vr(t,this.second)}
.value=${String(this.second)}
@input=${this.scrub}
/>
${this.renderControls(t)} ${_n(t)}
`:d}renderControls(t){let r=this.second>=this.last,s=this.isPlaying?_.pause:r?_.watchAgain:_.watch;return c`
<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${nr(this.isPlaying?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${s}
</button>
<button
type="button"
aria-label=${_.backName}
@click=${()=>this.jump(An(t,this.second))}
>
${nr("M15 5l-7 7 7 7")}${_.back}
</button>
<button
type="button"
aria-label=${_.forwardName}
@click=${()=>this.jump(Zr(t,this.second))}
>
${nr("M9 5l7 7-7 7")}${_.forward}
</button>
<button
type="button"
aria-pressed=${this.isFast?"true":"false"}
@click=${()=>{this.isFast=!this.isFast}}
>
${_.fast}
</button>
</div>
${En(t,this.second,n=>this.jump(n))}
`}};O(Xt,"styles",[...H(Xt,Xt,"styles"),Cn]),O(Xt,"properties",{time:{state:!0},isPlaying:{state:!0},isFast:{state:!0}});var ir=Xt;function Qt(e,t){return e.minimum+t*e.quantum}function or(e,t){let r=0;return t.map(s=>(r+=s,Qt(e.value,r)))}function ar(e,t){return(t*e.scale).toFixed(e.decimals).replace(/^-(?=0(\.0*)?$)/,"")+e.suffix}function Te(e,t){let r=ar(e,t);return e.unit?`${r} ${e.unit}`:r}function Me(e){return e.unit?`${e.label} (${e.unit})`:e.label}function Hn(e){switch(e.kind){case"time-lines":case"curves":return e.lines.length;case"panels":return e.panels.reduce((t,r)=>t+Hn(r.layout),0);case"impossible":return 0;default:return 1}}function cr(e,t){if(e.kind!=="panels")return[{heading:"",layout:e,series:t}];let r=0;return e.panels.map(s=>{let n=r+Hn(s.layout),i={...s,series:t.slice(r,n)};return r=n,i})}function _e(e,t,r){let s=(r-t)/(e.maximum-e.minimum);return n=>t+(n-e.minimum)*s}function x(e){return Math.round(e*10)/10}function jn(e){return`M${e.map(([t,r])=>`${x(t)} ${x(r)}`).join("L")}`}function zn(e,t,r){let s=e.map((o,a)=>a).sort((o,a)=>e[o]-e[a]),n=[...e];for(let[o,a]of s.entries())o&&(n[a]=Math.max(n[a],n[s[o-1]]+t));let i=r;for(let o of s.reverse())n[o]=Math.min(n[o],i),i=n[o]-t;return n}function mt(e,t){return e.length*t*.56}function Un(e,t,r){let s=Math.max(0,...e.ticks.map(({text:l})=>mt(l,r)))+r,[n,i]=e.ticks;if(!n||!i)return e.ticks;let o=Math.abs(t(i.at)-t(n.at)),a=Math.max(1,Math.ceil(s/o));return e.ticks.filter((l,h)=>h%a===0)}var ft={phase:"Phase",moments:"moments",stretches:"stretches",longest:"longest stretch",of:(e,t)=>`${e} of ${t}`};function Bn(e,t,{width:r,em:s},n){let i=e.value,o=t.map(k=>Te(i,Qt(i,k))),a=Te(i,i.maximum),l=Math.max(...[...o,a].map(k=>mt(k,s*1.05))),h=Math.max(...e.labels.map(k=>mt(k,s))),p=h+l+s*12<r,u=p?h+s:0,g=_e(i,u,r-l-s*.5),f=s*1.4,y=p?s*2.1:s*3.2,$=x(g(i.maximum)-u);return c`<svg
class="chart"
viewBox="0 0 ${x(r)} ${x(y*e.labels.length)}"
role="img"
aria-label=${n}
>
${e.labels.map((k,v)=>{let N=y*v+(p?s*.3:s*1.4),U=g(Qt(i,t[v])),lt=x(N+f/2+s*.35);return L`<g class="c-${e.colour}">
<text x="0" y=${p?lt:x(N-s*.35)}>${k}</text>
<rect class="track" x=${x(u)} y=${x(N)} width=${$} height=${x(f)} />
<rect class="bar" x=${x(u)} y=${x(N)} width=${x(U-u)} height=${x(f)} />
<text class="strong" x=${x(g(i.maximum)+s*.5)} y=${lt}>${o[v]}</text>
</g>`})}
</svg>`}var lr=10,Jt=20;function Wn(e,t){let r=Math.ceil(e.of/lr);return c`<div class="fields">
${e.groups.map((s,n)=>{let i=t[n];return c`<div class="field c-${e.colour}">
<svg
viewBox="0 0 ${lr*Jt} ${r*Jt}"
role="img"
aria-label="${s}: ${ft.of(i,e.of)} ${e.counted}"
>
${Array.from({length:e.of},(o,a)=>{let[l,h]=[a%lr,Math.floor(a/lr)];return L`<circle
class=${a<i?"dot counted":"dot"}
cx=${l*Jt+Jt/2}
cy=${h*Jt+Jt/2}
r="7"
/>`})}
</svg>
<p><strong>${ft.of(i,e.of)}</strong> ${e.counted}</p>
<p class="quiet">${s}</p>
</div>`})}
</div>`}function Fn(e,t,{width:r,em:s},n){let i=r/e.count,o=s*2.6,a=t.reduce((l,h)=>l+h,0);return c`<svg
class="chart c-${e.colour}"
viewBox="0 0 ${x(r)} ${x(o+2)}"
role="img"
aria-label="${n}: ${ft.of(a,e.count)} ${e.on}"
>
${t.map((l,h)=>{let p=l?o:s*.7;return L`<rect
class=${l?"moment on":"moment"}
x=${x(h*i+.5)}
y=${x(o+1-p)}
width=${x(Math.max(1,i-1.5))}
height=${x(p)}
/>`})}
</svg>
<p class="key c-${e.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${e.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${e.off}</span>
</p>`}var Ea=32;function Dn(e,t,{width:r,em:s},n){let i=e.kind==="time-lines",o=r<Ea*s,a=Math.max(...e.value.ticks.map(({text:v})=>mt(v,s)),s)+s*.5,l=Math.max(...e.lines.map(v=>mt(v.label,s*1.05))),h=r-(i&&!o?l+s:s*.6),p=_e(e.across,a,h),u=i?e.phases:[],g=u.map(v=>Na(v,p,s)),f=s*(u.length?1.7+1.25*Math.max(...g.map(({lines:v})=>v.length)):3),y=f+Math.min(Math.max(r*.42,s*11),s*18),$=_e(e.value,y,f),k=e.lines.map((v,N)=>({line:v,points:or(e,t[N]).map((U,lt)=>[p(e.start+lt*e.step),$(U)])}));return c`
${i&&o?Ca(e):d}
<svg
class="chart"
viewBox="0 0 ${x(r)} ${x(y+s*3.2)}"
role="img"
aria-label=${n}
>
${u.map((v,N)=>Ra(v,g[N],p,f,y,s))}
<text class="axis-name" x="0" y=${s}>${Me(e.value)}</text>
${e.value.ticks.map(({at:v,text:N})=>L`<line class="grid" x1=${x(a)} x2=${x(h)} y1=${x($(v))} y2=${x($(v))} />
<text class="end" x=${x(a-s*.5)} y=${x($(v)+s*.35)}>${N}</text>`)}
${Un(e.across,p,s).map(({at:v,text:N})=>L`<text class="middle" x=${x(p(v))} y=${x(y+s*1.4)}>${N}</text>`)}
<text class="axis-name middle" x=${x((a+h)/2)} y=${x(y+s*2.8)}>
${Me(e.across)}
</text>
${k.map(v=>La(v,e,y))}
${i?d:Pa(k,a,h,s)}
${i&&!o?Ia(k,y,s):d}
</svg>
`}function Ca(e){return c`<p class="key" aria-hidden="true">
${e.lines.map(({label:t,colour:r,dash:s})=>c`<span class="c-${r}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${s||d} />
</svg>
${t}</span
>`)}
</p>`}function Na({label:e,start:t,end:r},s,n){let i=(s(r)-s(t))*.95,o=mt(e,n)>i?e.split(" "):[e],a=Math.max(...o.map(l=>mt(l,n)));return{lines:o,em:Math.min(n,n*i/a)}}function Ra({start:e,end:t,shaded:r},s,n,i,o,a){let[l,h]=[n(e),n(t)],p=i-a*1.4;return L`<rect
class="phase ${r?"shaded":""}"
x=${x(l)}
y=${x(i-p)}
width=${x(h-l)}
height=${x(o-i+p)}
/>
${s.lines.map((u,g)=>L`<text
class="middle strong"
style="font-size: ${x(s.em)}px"
x=${x((l+h)/2)}
y=${x(i-a*(.6+1.2*(s.lines.length-1-g)))}
>${u}</text>`)}`}function La({line:e,points:t},r,s){let n=jn(t),[i]=t,o=t[t.length-1],a=`${n}L${x(o[0])} ${x(s)}L${x(i[0])} ${x(s)}Z`;return L`<g class="c-${e.colour}">
${r.kind==="curves"?L`<path class="ground" d=${a} />`:d}
<path class="line" d=${n} stroke-dasharray=${e.dash||d} />
</g>`}function Ia(e,t,r){let s=e.map(({points:i})=>i[i.length-1]),n=zn(s.map(([,i])=>i),r*1.25,t);return e.map(({line:i},o)=>L`<text
class="name c-${i.colour}"
x=${x(s[o][0]+r*.5)}
y=${x(n[o]+r*.35)}
>${i.label}</text>`)}function Pa(e,t,r,s){let n=e.map(({line:i,points:o})=>{let[a,l]=o.reduce((h,p)=>p[1]<h[1]?p:h);return{line:i,x:a,y:l,width:mt(i.label,s*1.1)}}).sort((i,o)=>i.x-o.x);return n.map(({line:i,x:o,y:a,width:l},h)=>{let p=h===0,u=n.length===1?-l/2:p?-l-s*.4:s*.4,g=Math.min(Math.max(o+u,t),r-l),f=a-s*(.5+1.25*Math.max(0,h-1));return L`<text class="name c-${i.colour}" x=${x(g)} y=${x(f)}>${i.label}</text>`})}function Gn(e,t,r,s){return cr(e,t).map(n=>c`${n.heading?c`<p class="panel-heading">${n.heading}</p>`:d}
${Ha(n,r,n.heading||s)}`)}function Ha({layout:e,series:t},r,s){switch(e.kind){case"time-lines":case"curves":return Dn(e,t,r,s);case"bars":return Bn(e,t[0],r,s);case"icon-field":return Wn(e,t[0]);case"moments":return Fn(e,t[0],r,s);default:return d}}var Yn=T`
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
`;function Kn({heading:e,head:t,rows:r},s){return c`<div class="table-room" role="region" aria-label=${e||s} tabindex="0">
<table>
${e?c`<caption>${e}</caption>`:d}
<thead>
<tr>
${t.map(n=>n?c`<th scope="col">${n}</th>`:c`<td></td>`)}
</tr>
</thead>
<tbody>
${r.map(([n,...i])=>c`<tr>
<th scope="row">${n}</th>
${i.map(o=>c`<td>${o}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}function Vn(e,t){return cr(e,t).flatMap(r=>{let[s,...n]=ja(r.layout,r.series);return s?[{heading:r.heading,head:s,rows:n}]:[]})}function ja(e,t){switch(e.kind){case"time-lines":case"curves":return za(e,t);case"bars":{let r=t[0].map(s=>Te(e.value,Qt(e.value,s)));return[[e.category,e.value.label],...e.labels.map((s,n)=>[s,r[n]])]}case"icon-field":return[["",e.counted],...e.groups.map((r,s)=>[r,ft.of(t[0][s],e.of)])];case"moments":return Ua(e,t[0]);default:return[]}}function za(e,t){let r=e.kind==="time-lines"?e.phases:[],s=t.map(o=>or(e,o)),n=[Me(e.across),...r.length?[ft.phase]:[]],i=e.table_rows.map(o=>{let a=e.start+o*e.step,l=r.filter(({start:h,end:p})=>h<=a&&a<=p).at(-1);return[ar(e.across,a),...r.length?[l?.label??""]:[],...s.map(h=>ar(e.value,h[o]))]});return[[...n,...e.lines.map(({label:o})=>o)],...i]}function Ua(e,t){let r=[];for(let s of t){let n=r.at(-1);n?.value===s?n.length+=1:r.push({value:s,length:1})}return[["",ft.moments,ft.stretches,ft.longest],...[{value:1,name:e.on},{value:0,name:e.off}].map(({value:s,name:n})=>{let i=r.filter(a=>a.value===s).map(({length:a})=>a),o=i.reduce((a,l)=>a+l,0);return[n,...[o,i.length,Math.max(0,...i)].map(String)]})]}function Ee(e){return e.kind==="slider"?e.values:e.options.map(({id:t})=>t)}function qr(e){return Object.fromEntries(e.controls.map(({name:t,value:r})=>[t,r]))}function Xr(e,t){let r=Ee(e).indexOf(t??e.value);return r<0?Ee(e).indexOf(e.value):r}function Zn(e,t){return e.kind==="slider"?e.texts[t]:e.options[t].text}function Qr(e,t){let r=e.controls.reduce((n,i)=>n*Ee(i).length+Xr(i,t[i.name]),0),s=e.frames[r];return{...s,layout:e.layouts[s.layout],series:s.series.map(n=>e.series[n])}}function dr(e,t){let r={};for(let s of e.controls){let n=Object.hasOwn(t,s.name)?t[s.name]:void 0;if(s.kind==="choice")s.options.some(({id:i})=>i===n)&&(r[s.name]=String(n));else if(typeof n=="number"&&Number.isFinite(n)){let[i]=s.values;n>=i&&n<=s.values[s.values.length-1]&&(r[s.name]=Ba(s.values,n))}}return Object.keys(r).length?{...qr(e),...r}:{}}function Ba(e,t){return e.reduce((r,s)=>Math.abs(s-t)<Math.abs(r-t)?s:r)}function zt(e,t){switch(e.kind){case"single-choice":case"true-false":{let r=e.options.find(s=>s.id===t);return r?{right:r.right,feedback:{[r.id]:r.feedback}}:null}case"multiple-choice":return Xn(t,e.options)?{right:e.options.every(({id:s,right:n})=>n===t.includes(s)),feedback:Jr(e.options)}:null;case"number":return typeof t=="number"&&Number.isFinite(t)?Fa(e,t):null;case"short-answer":return typeof t=="string"?Da(e,t):null;case"order":return!Xn(t,e.items)||t.length!==e.items.length?null:{right:e.items.every(({id:s},n)=>t[n]===s),feedback:Jr(e.items)};case"match":{if(!Ga(t))return null;let r=new Map(Object.entries(t));return r.size===e.pairs.length&&e.pairs.every(i=>e.choices.some(o=>o.id===r.get(i.id)))?{right:e.pairs.every(i=>r.get(i.id)===i.right_choice),feedback:Jr(e.pairs)}:null}default:return null}}function Ce(e){switch(e.kind){case"single-choice":case"true-false":return e.options.find(t=>t.right)?.id??"";case"multiple-choice":return e.options.filter(t=>t.right).map(t=>t.id);case"number":return e.answer;case"short-answer":return e.phrases.find(t=>t.right)?.text??"";case"order":return e.items.map(t=>t.id);case"match":return Object.fromEntries(e.pairs.map(t=>[t.id,t.right_choice]))}}function Qn(e,t){let r=new Map(Object.entries(t.answers)),s=e.questions.flatMap(({id:n})=>{let i=r.get(n);return i?.state==="right"?[i]:[]});return{right:s.length,first_try:s.filter(({attempts:n})=>n===1).length,questions:e.questions.length}}function Wa(e,t){let[r,s]=[Array.from(e),Array.from(t)],n=Math.max(r.length,s.length);if(!n)return 1;let i=Array.from({length:s.length+1},(o,a)=>a);return r.forEach((o,a)=>{let l=[a+1];s.forEach((h,p)=>{l.push(Math.min(i[p+1]+1,l[p]+1,i[p]+(o===h?0:1)))}),i=l}),1-i[s.length]/n}function Fa(e,t){let r=e.tolerance+1e-9*Math.max(1,Math.abs(e.answer));if(Math.abs(t-e.answer)<=r)return{right:!0,feedback:{answer:e.feedback.when_right}};let s=e.remarks.find(a=>a.at_least<=t&&t<=a.at_most),{when_low:n,when_high:i}=e.feedback;return{right:!1,feedback:{answer:s?.feedback??(t<e.answer?n:i)}}}function Da(e,t){let r=e.phrases.find(({text:s,match_case:n,similarity:i})=>Wa(qn(t,n),qn(s,n))>=i);return r?{right:r.right,feedback:{answer:r.feedback}}:{right:!1,feedback:{answer:e.otherwise}}}function qn(e,t){let r=e.normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");return t?r:r.toLowerCase()}function Xn(e,t){return Array.isArray(e)&&new Set(e).size===e.length&&e.every(r=>t.some(({id:s})=>s===r))}function Jr(e){return Object.fromEntries(e.map(({id:t,feedback:r})=>[t,r]))}function Ga(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Jn(e,t,r){let s=r+1e-9*Math.max(1,Math.abs(t));return Math.abs(e-t)<=s?"near":e>t?"above":"below"}function ti(e,t){return Et(Math.abs(e-t))}function J(e,t){return t==="%"?`${Et(e)}%`:`${Et(e)} ${t}`.trimEnd()}function ei({parts:e,minimum:t,maximum:r},s){return s.length===e.length&&s.every(i=>t<=i&&i<=r)?[...s]:[]}function Et(e){return Number(e.toFixed(6))}function ri(e,t){let r=new Set([e.start]);return t.flatMap(s=>{let n=Ne(e,s);return!n||!r.has(s.step)?[]:(r.add(n.choice.goto),[{step:s.step,choice:s.choice}])})}function Ne(e,t){let r=e.steps.find(({id:n})=>n===t.step),s=r?.choices.find(({id:n})=>n===t.choice);return r&&s?{step:r,choice:s}:null}function si(e,t){let r=t.length?Ne(e,t[t.length-1]):null;return r?{at:r.choice.goto==="end"?"ended":"told",step:r.step.id}:{at:"choosing",step:e.start}}function ts(e,t){let r=new Map;for(let s of t){let n=Ne(e,s),i=`${s.step} ${s.choice}`;n&&!r.has(i)&&r.set(i,n)}return[...r.values()]}function ni(e,t){return[...e.slice(0,199),t]}function Ya(e){return{version:1,kind:"quiz",activity:e.id,current:null,answers:{}}}function Ka(e){return{version:1,kind:"sorter",activity:e.id,placements:{}}}function ii(e,t){let r=Ya(e);if(!et(t)||t.kind!=="quiz"||t.activity!==e.id)return r;let s=new Map(Object.entries(t.answers));for(let n of e.questions){let i=s.get(n.id),o=i&&zt(n,i.answer);if(!i||!o)continue;let a=i.state==="shown"?"shown":o.right?"right":"wrong";r.answers[n.id]={answer:i.answer,attempts:i.attempts,state:a}}return e.questions.some(({id:n})=>n===t.current)&&(r.current=t.current),r}function oi(e,t){let r=Ka(e);if(!et(t)||t.kind!=="sorter"||t.activity!==e.id)return r;let s=new Map(Object.entries(t.placements));for(let n of e.cards){let i=s.get(n.id);if(!i||!e.piles.some(({id:a})=>a===i.pile))continue;let o=i.pile===n.pile?"right":"wrong";r.placements[n.id]={pile:i.pile,attempts:i.attempts,state:o}}return r}function ai(e,t){let s=et(t)&&t.kind==="scenario"&&t.activity===e.id?ri(e,t.path):[];return{version:1,kind:"scenario",activity:e.id,path:s}}function ci(e,t){let s=et(t)&&t.kind==="predict"&&t.activity===e.id?ei(e,t.guess):[];return{version:1,kind:"predict",activity:e.id,guess:s}}function li(e,t){let s=et(t)&&t.kind==="explorer"&&t.activity===e.id?dr(e,t.setting):{};return{version:1,kind:"explorer",activity:e.id,setting:s}}function es(e,t){let r=Object.entries(t).map(([s,n])=>[s,String(n)]);return`#${e}?${new URLSearchParams(r)}`}function rs(e,t){let[r,s]=e.replace(/^#/,"").split("?",2);return r!==t||!s?null:Object.fromEntries([...new URLSearchParams(s)].map(([n,i])=>[n,i.trim()!==""&&Number.isFinite(Number(i))?Number(i):i]))}var at=kt(class extends ht{constructor(e){if(super(e),e.type!==$t.PROPERTY&&e.type!==$t.ATTRIBUTE&&e.type!==$t.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Ms(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===B||t===d)return t;let r=e.element,s=e.name;if(e.type===$t.PROPERTY){if(t===r[s])return B}else if(e.type===$t.BOOLEAN_ATTRIBUTE){if(!!t===r.hasAttribute(s))return B}else if(e.type===$t.ATTRIBUTE&&r.getAttribute(s)===t+"")return B;return Ft(e),t}});var st={less:e=>`Less: ${e}`,more:e=>`More: ${e}`,showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var Va=5;function di(e,t,r){let s=Xr(e,t);return e.kind==="slider"?Za(e,s,r):e.options.length>Va?Xa(e,s,r):qa(e,s,r)}function Za(e,t,r){let s=`control-${e.name}`,n=e.values.length-1,i=a=>r(e.values[Math.min(Math.max(a,0),n)]),o=Zn(e,t);return c`<div class="control">
<p class="name-and-value">
<label for=${s}>${e.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
<button
type="button"
class="step"
aria-label=${st.less(e.label)}
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
.value=${at(String(t))}
aria-valuetext=${o}
style="--filled: ${100*t/n}%"
@input=${({target:a})=>i(a.valueAsNumber)}
/>
<button
type="button"
class="step"
aria-label=${st.more(e.label)}
aria-disabled=${t===n?"true":"false"}
@click=${()=>i(t+1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12M12 6v12" /></svg>
</button>
</div>
</div>`}function qa(e,t,r){return c`<fieldset class="control">
<legend>${e.label}</legend>
<div class="options">
${e.options.map(({id:s,text:n},i)=>c`<label class="option">
<input
type="radio"
name="control-${e.name}"
value=${s}
.checked=${at(i===t)}
@change=${()=>r(s)}
/>
<span>${n}</span>
</label>`)}
</div>
</fieldset>`}function Xa(e,t,r){let s=`control-${e.name}`;return c`<div class="control">
<p class="name-and-value"><label for=${s}>${e.label}</label></p>
<select
id=${s}
.value=${at(String(Ee(e)[t]))}
@change=${({target:n})=>r(n.value)}
>
${e.options.map((n,i)=>c`<option value=${n.id} ?selected=${i===t}>${n.text}</option>`)}
</select>
</div>`}var hi=T`
.controls {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
gap: 0.9em 2em;
align-items: start;
margin-block-start: 1.25em;
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
`;var Qa=500,te=class te extends j{constructor(){super(),this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.isMeasured=!1,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}accepts(t){return Ks(t)}reconcile(t){return li(this.spec,t)}get longestTitle(){return(this.spec?.frames.map(({title:r})=>r)??[]).reduce((r,s)=>s.length>r.length?s:r,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...qr(this.spec),...this.record?.setting})}get startedAgainWords(){return st.startedAgain}get undoneWords(){return st.undone}get hasAddress(){return this.querySelector(":scope > script.sb-spec")!==null}connectedCallback(){super.connectedCallback(),this.watcher.observe(this),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView()))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let t=this.renderRoot.querySelector(".picture");if(!t)return;this.isMeasured=!0;let r=t.clientWidth,s=Number.parseFloat(getComputedStyle(t).fontSize)*.88;r&&(r!==this.room.width||s!==this.room.em)&&(this.room={width:r,em:s})}updated(){this.isMeasured||this.measure()}takeFromAddress(){if(!this.spec||!this.record||!this.hasAddress)return!1;let t=rs(window.location.hash,this.spec.id),r=t&&dr(this.spec,t);return!r||!Object.keys(r).length?!1:(this.change({...this.record,setting:r}),this.recordTaken(),!0)}set(t,r){this.setting={...this.setting,[t]:r},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),Qa)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let t=Qr(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(t.layout.kind==="impossible"?`${t.title}. ${t.note}`:t.title),this.writeAddress(es(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&rs(window.location.hash,this.spec.id)&&this.writeAddress(window.location.pathname+window.location.search)}writeAddress(t){if(this.hasAddress)try{window.history.replaceState(window.history.state,"",t)}catch{}}get canCopy(){let t=window.location.protocol.startsWith("http");return this.hasAddress&&t&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let t=new URL(window.location.href);t.hash=es(this.spec.id,this.setting);try{await navigator.clipboard.writeText(t.href),this.told=st.copied}catch{this.told=st.notCopied}this.announce(this.told)}renderActivity(){if(!this.spec)return d;let{controls:t,caption:r}=this.spec,s=Qr(this.spec,this.setting),n=s.layout.kind==="impossible";return c`
<div class="controls">
${t.map(i=>di(i,this.setting[i.name],o=>this.set(i.name,o)))}
</div>
<figure class=${n?"impossible":""} style="--chart-em: ${this.room.em}px">
${n?c`<p class="kind">${st.impossible}</p>`:d}
<p class="takeaway">
<span>${s.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
${Gn(s.layout,s.series,this.room,s.title)}
</div>
${s.note?c`<p class="note">${s.note}</p>`:d}
${r.length?c`<figcaption>${b(r)}</figcaption>`:d}
</figure>
<div class="row tools">
<button
class="plain"
type="button"
aria-expanded=${this.showsTable?"true":"false"}
@click=${()=>{this.showsTable=!this.showsTable}}
>
${this.showsTable?st.hideTable:st.showTable}
</button>
${this.canCopy?c`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${st.copyLink}
</button>`:d}
</div>
${this.told?c`<p class="told shown">${this.told}</p>`:d}
${this.showsTable?Vn(s.layout,s.series).map(i=>Kn(i,s.title)):d}
`}};O(te,"styles",[...H(te,te,"styles"),Yn,hi]),O(te,"properties",{setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}});var hr=te;function ee(e){let t=e.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),s=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(t)?t.replaceAll(",",""):t.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}function Ut({minimum:e,maximum:t},r){let s=(r-e)/(t-e);return Et(Math.min(1,Math.max(0,s))*100)}function ss({minimum:e,maximum:t,step:r}){return Et(e+Math.round((t-e)/2/r)*r)}function pi(e,t,r){if(t===null)return ss(e);let s=Et(t+r*e.step);return Math.min(e.maximum,Math.max(e.minimum,s))}function ui({minimum:e,maximum:t,step:r}){let s=(t-e)/4;return(Math.abs(s/r-Math.round(s/r))<1e-9?[0,1,2,3,4]:[0,4]).map(o=>Et(e+o*s))}var Y={yourGuess:"Your guess",slider:e=>e?`${e}: slide to guess`:"Slide to guess",notSet:"not set yet",less:e=>e?`Less for ${e}`:"Less",more:e=>e?`More for ${e}`:"More",now:(e,t)=>e?`${e}: ${t}`:t,commit:"That is my guess",guessFirst:"Make a guess first: slide, or write a number.",guessAllFirst:e=>e===1?"One bar is still to be set.":`${e} bars are still to be set.`,notOnLine:(e,t)=>`Please write a number from ${e} to ${t}.`,found:"What was found",guessed:e=>`Your guess: ${e}`,peopleSay:"What people usually say",howFar:(e,t,r,s)=>{let n=ti(t,r),i=`Your guess was ${J(t,s)}.`;return e==="near"?`${i} That is ${n?"very near":"right on it"}.`:`${i} That is ${n} ${e==="above"?"more":"less"}.`}};function mi(e,t){let{parts:r,unit:s,minimum:n,maximum:i,truth_label:o,people_say:a}=e,l=Ut(e,t),h=Ut(e,r[0].truth),p=g=>`left: ${g}%; transform: translateX(-${g}%)`,u=Y.guessed(J(t,s));return c`<div class="number-line" role="img" aria-label="${u}. ${o}.">
<p class="flag guess" style=${p(l)}>${u}</p>
<div class="rule">
<span
class="between ${h<l?"leftwards":""}"
style="left: ${Math.min(l,h)}%; width: ${Math.abs(l-h)}%"
></span>
${a?c`<span class="peg people" style="left: ${Ut(e,a.value)}%"></span>`:d}
<span class="peg guess" style="left: ${l}%"></span>
<span class="peg truth" style="left: ${h}%"></span>
</div>
<p class="flag truth" style=${p(h)}>${o}</p>
<p class="ends"><span>${J(n,s)}</span><span>${J(i,s)}</span></p>
</div>`}function fi(e,t){let r=(s,n,i)=>c`<p class="bar ${s}">
<span class="name">${n}: ${J(i,e.unit)}</span>
<span class="length" style="width: ${Ut(e,i)}%"></span>
</p>`;return c`<ul class="bars" role="list">
${e.parts.map(({label:s,truth:n},i)=>c`<li>
<p class="part">${s}</p>
${r("guess",Y.yourGuess,t[i])} ${r("truth",e.truth_label,n)}
</li>`)}
</ul>`}var bi=T`
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
`;var re=class re extends j{constructor(){super(),this.drafts=[],this.problem=null,this.hasJustGuessed=!1}accepts(t){return Ys(t)}reconcile(t){return ci(this.spec,t)}recordTaken(){this.drafts=this.spec?.parts.map(()=>"")??[],this.problem=null,this.hasJustGuessed=!1}write(t,r){this.drafts=this.drafts.map((s,n)=>n===t?r:s),this.problem=null}step(t,r){if(!this.spec)return;let s=pi(this.spec,ee(this.drafts[t]),r);this.write(t,String(s)),this.announce(Y.now(this.spec.parts[t].label,J(s,this.spec.unit)))}commit(){let{spec:t,record:r}=this;if(!t||!r)return;let s=this.drafts.map(ee),n=this.drafts.filter(l=>!l.trim()),i=s.map(l=>l===null||l<t.minimum||l>t.maximum);if(i.includes(!0)){let l=i.indexOf(!0),h=[J(t.minimum,t.unit),J(t.maximum,t.unit)],p=this.drafts[l].trim()?Y.notOnLine(h[0],h[1]):t.parts.length===1?Y.guessFirst:Y.guessAllFirst(n.length);this.problem={place:l,text:p},this.announce(p),this.focusOn(`#guess-${l}`);return}this.hasJustGuessed=!0;let o=s.filter(l=>l!==null);this.change({...r,guess:o});let a=t.form==="number-line"?this.howFar(t,o[0]):"";this.announce([`${t.truth_label}.`,a,w(t.reveal)].join(" ")),this.focusOn("#found")}howFar({parts:[{truth:t}],tolerance:r,unit:s},n){return Y.howFar(Jn(n,t,r),n,t,s)}renderActivity(){let{spec:t,record:r}=this;return!t||!r?d:c`
<p class="prompt" id="prompt">${b(t.prompt)}</p>
${r.guess.length?this.renderFound(t,r):this.renderGuess(t)}
`}renderGuess(t){return c`<div class="guessing" role="group" aria-labelledby="prompt">
${t.parts.map((r,s)=>this.renderControl(t,r,s))}
${this.problem?c`<p class="problem" id="problem">${this.problem.text}</p>`:d}
<button type="button" class="primary commit" @click=${this.commit}>${Y.commit}</button>
</div>`}renderControl(t,{label:r},s){let n=this.drafts[s]??"",i=ee(n),o=this.problem?.place===s,a=({target:l})=>this.write(s,l.value);return c`<div class="control">
<label for="guess-${s}">${r||Y.yourGuess}</label>
<div class="line">
<input
type="range"
class=${i===null?"unset":""}
aria-label=${Y.slider(r)}
aria-valuetext=${i===null?Y.notSet:J(i,t.unit)}
min=${t.minimum}
max=${t.maximum}
step=${t.step}
.value=${String(i??ss(t))}
@input=${a}
@click=${a}
/>
<div class="ticks" aria-hidden="true">
${ui(t).map(l=>c`<span style="left: ${Ut(t,l)}%">${J(l,t.unit)}</span>`)}
</div>
</div>
<div class="setting">
<button
type="button"
aria-label=${Y.less(r)}
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
@keydown=${l=>{l.key==="Enter"&&this.commit()}}
/>
<button type="button" aria-label=${Y.more(r)} @click=${()=>this.step(s,1)}>
+
</button>
${t.unit?c`<span class="unit">${t.unit}</span>`:d}
</div>
</div>`}renderFound(t,{guess:r}){let s=t.form==="number-line";return c`<div class="found ${this.hasJustGuessed?"arriving":""}">
${P(this.headingLevel+1,Y.found,{id:"found",className:"subtitle"})}
${s?c`${mi(t,r[0])}
<p class="how-far">${this.howFar(t,r[0])}</p>`:fi(t,r)}
${t.people_say?c`<p><strong>${Y.peopleSay}:</strong> ${b(t.people_say.text)}</p>`:d}
<p>${b(t.reveal)}</p>
</div>`}};O(re,"styles",[...H(re,re,"styles"),bi]),O(re,"properties",{drafts:{state:!0},problem:{state:!0}});var pr=re;var Ja=(e,t,r)=>`${e} ${e===1?t:r}`,m={questions:"Questions",question:"Question",place:(e,t)=>`Question ${e} of ${t}`,forStudents:"For students",states:{open:"not answered yet",right:"right",wrong:"not right yet",shown:"answer shown"},check:"Check",showMe:"Show me",previous:"Previous",next:"Next",toResult:"See how it went",whyNot:e=>e===1?"Why not the other one?":"Why not the others?",right:"That’s it",wrong:"Not quite",shown:"Here is the answer",notesBelow:"The notes below say why.",chooseFirst:"Choose an answer first.",chooseSomeFirst:"Choose at least one answer first.",numberFirst:"Write a number first.",notANumber:"That does not look like a number. Please use figures, such as 40 or 2.5.",wordsFirst:"Write your answer first.",matchFirst:e=>e===1?"One line is still open.":`${e} lines are still open.`,yourAnswer:"Your answer",chooseAll:"Choose all that fit.",choose:"Choose…",orderHow:"Use the arrows to put these in order.",fits:"Yes, this one fits",leftOut:"Right to leave this out",doesNotFit:"This one does not fit",fitsToo:"This one fits too",someRight:(e,t)=>e?`${e} of ${t} ${e===1?"is as it":"are as they"} should be.`:"None of them is as it should be yet.",readNotes:"Read the notes above, then try again.",moveUp:"Move up",moveDown:"Move down",moved:(e,t,r)=>`${e}: now number ${t} of ${r}.`,atTheEnd:(e,t)=>`${e} is already ${t?"first":"last"}.`,inPlace:"In its place",notHere:"Not here yet",placesRight:(e,t)=>e?`${e} of ${t} ${e===1?"is in its":"are in their"} place. Move the others and check again.`:"None of them is in its place yet. Move them and check again.",inNumberedPlace:(e,t)=>`number ${e}, ${t}`,pairsRight:(e,t)=>e?`${e} of ${t} ${e===1?"is":"are"} matched. Try another for the rest.`:"None of them is matched yet. Try another for each.",notMatched:"Not matched yet",result:"How it went",score:e=>e.first_try?`${e.right} of ${e.questions} right, ${e.first_try} at the first try.`:`${e.right} of ${e.questions} right.`,tryAgain:"Every question can be tried again, whenever you like.",allRight:"You have got them all.",stillOpen:e=>`${Ja(e,"question is","questions are")} still open. Go back whenever you like.`,someToRevisit:"You can go back to any question below. Trying again is how it sticks.",pickUp:"Go to an open question"};function gi(e,t){if(t!==void 0)return t;switch(e.kind){case"order":return e.starting_order;case"multiple-choice":return[];case"match":return{};default:return""}}function $i(e,t){switch(e.kind){case"single-choice":case"true-false":return t===""?{problem:m.chooseFirst}:{answer:t};case"multiple-choice":{let r=e.options.map(({id:s})=>s).filter(s=>se(t,s));return r.length?{answer:r}:{problem:m.chooseSomeFirst}}case"number":{if(typeof t=="number")return{answer:t};if(!String(t).trim())return{problem:m.numberFirst};let r=ee(String(t));return r===null?{problem:m.notANumber}:{answer:r}}case"short-answer":{let r=String(t).replace(/[<>]/g,"").trim();return r?{answer:r}:{problem:m.wordsFirst}}case"order":return{answer:t};case"match":{let r=e.pairs.filter(({id:s})=>!ne(t,s)).length;return r?{problem:m.matchFirst(r)}:{answer:t}}}}function se(e,t){return Array.isArray(e)&&e.includes(t)}function ne(e,t){return typeof e!="object"||Array.isArray(e)?"":new Map(Object.entries(e)).get(t)??""}var yi={right:"right",wrong:"again",shown:"shown"};function vi(e,t,r,s){return c`<ol class="numbers" role="list" aria-label=${m.questions}>
${e.questions.map(({id:n},i)=>{let o=t.answers[n]?.state;return c`<li>
<button
type="button"
class=${o??"open"}
aria-current=${n===r?"step":"false"}
@click=${()=>s(n)}
>
<span class="visually-hidden">${m.question}</span> ${i+1}
${o?F(yi[o]):d}
<span class="visually-hidden">, ${m.states[o??"open"]}</span>
</button>
</li>`})}
</ol>`}function wi(e,t){return e.questions.filter(({id:r})=>(t.answers[r]?.state??"wrong")==="wrong")}function ns(e,t){let r=Qn(e,t),s=wi(e,t).length;return Object.keys(t.answers).length?r.right?r.right===r.questions?[m.score(r),m.allRight]:[m.score(r),s?m.stillOpen(s):m.someToRevisit]:[m.tryAgain]:[m.stillOpen(s)]}function xi(e,t,r,s){let n=wi(e,t)[0];return c`<div class="result">
${P(r+1,m.result,{id:"result",className:"subtitle"})}
${ns(e,t).map((i,o)=>c`<p class=${o?"":"score"}>${i}</p>`)}
${n?c`<p>
<button class="primary" type="button" @click=${()=>s(n.id)}>
${m.pickUp}
</button>
</p>`:d}
<ol class="review" role="list">
${e.questions.map(({id:i,prompt:o},a)=>{let l=t.answers[i]?.state;return c`<li>
<button type="button" class=${l??"open"} @click=${()=>s(i)}>
<span class="number">${a+1}</span>
<span>${w(o)}</span>
<span class="state">
${l?F(yi[l]):d} ${m.states[l??"open"]}
</span>
</button>
</li>`})}
</ol>
</div>`}var ur="#outcome";function ct(e){if(!e)return d;let{tone:t,verdict:r,text:s,id:n,isOutcome:i}=e;return c`<div
class="told ${t} ${s===void 0?"brief":""}"
id=${n??d}
data-together
>
${r?tc(t,r,i):d}
${s===void 0?d:c`<p>${b(s)}</p>`}
</div>`}function tc(e,t,r){return r?c`<p class="verdict" id=${ur.slice(1)} tabindex="-1">${F(e)} ${t}</p>`:c`<p class="verdict">${F(e)} ${t}</p>`}function Ai(e,t){let{draft:r,locked:s}=t,n=_i(e,t),i=e.options.filter(o=>!n.includes(o));return c`
${e.options.map(o=>Ei(o,t,{type:"radio",isChosen:r===o.id,note:n.includes(o)?ec(o,t):null}))}
${s&&i.length?c`<details>
<summary>${m.whyNot(i.length)}</summary>
<dl class="others">
${i.map(o=>c`<dt>${b(o.text)}</dt>
<dd>${b(o.feedback)}</dd>`)}
</dl>
</details>`:d}
`}function Si(e,t){let{checked:r,draft:s,locked:n}=t;return c`
${n?d:c`<p class="how">${m.chooseAll}</p>`}
${e.options.map(i=>{let o=se(s,i.id),a=r&&(n||se(r.answer,i.id)===o);return Ei(i,t,{type:"checkbox",isChosen:o,note:a?rc(i,o,r):null})})}
`}function Oi(e,t){let r=t.checked?.state==="shown";return _i(e,t).filter(s=>s.right||!r).flatMap(({text:s,feedback:n})=>[r?w(s):"",w(n)])}function Ti(e,{checked:t,locked:r}){return t?.state==="shown"?e.options.filter(({right:s})=>s).map(({text:s})=>w(s)):r?[m.notesBelow]:e.options.flatMap(s=>{let n=t!==null&&se(t.answer,s.id);return s.right===n?[]:[W(Ci(s,n),w(s.text))]})}function Mi(e,{checked:t}){let r=e.options.filter(s=>t&&se(t.answer,s.id)===s.right);return m.someRight(r.length,e.options.length)}function _i(e,{checked:t}){return t?e.options.filter(r=>r.id===t.answer||t.state==="shown"&&r.right):[]}function Ei(e,{name:t,draft:r,locked:s,choose:n},{type:i,isChosen:o,note:a}){let l=()=>{n(i==="radio"?e.id:o?ki(r).filter(h=>h!==e.id):[...ki(r),e.id])};return c`<div class="option ${o?"chosen":""}" data-together>
<label>
<input
type=${i}
name=${t}
value=${e.id}
.checked=${at(o)}
?disabled=${s}
aria-describedby=${a?.id??d}
@change=${l}
/>
<span>${b(e.text)}</span>
</label>
${ct(a)}
</div>`}function ec({id:e,right:t,feedback:r},{checked:s}){let n=s?.state==="shown",i={id:`note-${e}`,text:r};return t?n?{...i,tone:"shown",verdict:m.shown,isOutcome:!0}:{...i,tone:"right",verdict:m.right,isOutcome:!0}:{...i,tone:"again",verdict:m.wrong,isOutcome:!n}}function rc(e,t,r){let s={id:`note-${e.id}`,text:e.feedback};if(r?.state==="shown")return{...s,tone:"shown"};let n=e.right===t?"right":"again";return{...s,tone:n,verdict:Ci(e,t)}}function Ci(e,t){return e.right?t?m.fits:m.fitsToo:t?m.doesNotFit:m.leftOut}function ki(e){return Array.isArray(e)?e:[]}function Ni(e,t){let{name:r,draft:s,locked:n,choose:i}=t;return c`<div class="pairs">
${e.pairs.map(o=>{let a=ne(s,o.id),l=nc(o,a,t),h=Ii(e,a)?.text;return n?sc(o,h,l):c`<div class="pair">
<label for="pair-${o.id}">${b(o.left)}</label>
<span class="chooser" data-together>
<span class="written" aria-hidden="true">${h?b(h):m.choose}</span>
<select
id="pair-${o.id}"
name="${r}-${o.id}"
aria-describedby=${l?.id??d}
aria-invalid=${l?.tone==="again"?"true":"false"}
@change=${({target:p})=>i({...s,[o.id]:p.value})}
>
<option value="" .selected=${at(a==="")}>${m.choose}</option>
${e.choices.map(p=>c`<option value=${p.id} .selected=${at(a===p.id)}>
${w(p.text)}
</option>`)}
</select>
</span>
${ct(l)}
</div>`})}
</div>`}function sc(e,t,r){return c`<div class="pair">
<p class="left">${b(e.left)}</p>
<p class="answer">${t===void 0?d:b(t)}</p>
${ct(r)}
</div>`}function Ri(e,{checked:t,locked:r}){if(!r){let n=e.pairs.filter(i=>ne(t?.answer,i.id)!==i.right_choice);return[W(m.notMatched,Ke(n.map(({left:i})=>w(i))))]}let s=t?.state==="shown";return e.pairs.flatMap(({left:n,right_choice:i,feedback:o})=>{let a=w(Ii(e,i)?.text??"");return s?[W(w(n),a),w(o)]:[W(w(n),w(o))]})}function Li(e,{checked:t}){let r=e.pairs.filter(s=>ne(t?.answer,s.id)===s.right_choice);return m.pairsRight(r.length,e.pairs.length)}function Ii(e,t){return e.choices.find(({id:r})=>r===t)}function nc(e,t,{checked:r}){if(!r)return null;let s=`note-${e.id}`;return r.state==="shown"?{id:s,tone:"shown",text:e.feedback}:ne(r.answer,e.id)!==t?null:t===e.right_choice?{id:s,tone:"right",verdict:m.right,text:e.feedback}:{id:s,tone:"again",verdict:m.wrong}}var Pi=(e,t,r)=>{let s=new Map;for(let n=t;n<=r;n++)s.set(e[n],n);return s},Hi=kt(class extends ht{constructor(e){if(super(e),e.type!==$t.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,r){let s;r===void 0?r=t:t!==void 0&&(s=t);let n=[],i=[],o=0;for(let a of e)n[o]=s?s(a,o):o,i[o]=r(a,o),o++;return{values:i,keys:n}}render(e,t,r){return this.dt(e,t,r).values}update(e,[t,r,s]){let n=_s(e),{values:i,keys:o}=this.dt(t,r,s);if(!Array.isArray(n))return this.ut=o,i;let a=this.ut??(this.ut=[]),l=[],h,p,u=0,g=n.length-1,f=0,y=i.length-1;for(;u<=g&&f<=y;)if(n[u]===null)u++;else if(n[g]===null)g--;else if(a[u]===o[f])l[f]=At(n[u],i[f]),u++,f++;else if(a[g]===o[y])l[y]=At(n[g],i[y]),g--,y--;else if(a[u]===o[y])l[y]=At(n[u],i[y]),Wt(e,l[y+1],n[u]),u++,y--;else if(a[g]===o[f])l[f]=At(n[g],i[f]),Wt(e,n[u],n[g]),g--,f++;else if(h===void 0&&(h=Pi(o,f,y),p=Pi(a,u,g)),h.has(a[u]))if(h.has(a[g])){let $=p.get(o[f]),k=$!==void 0?n[$]:null;if(k===null){let v=Wt(e,n[u]);At(v,i[f]),l[f]=v}else l[f]=At(k,i[f]),Wt(e,n[u],k),n[$]=null;f++}else We(n[g]),g--;else We(n[u]),u++;for(;f<=y;){let $=Wt(e,l[y+1]);At($,i[f]),l[f++]=$}for(;u<=g;){let $=n[u++];$!==null&&We($)}return this.ut=o,Ft(e,l),B}});function ji(e,t){let r=Wi(e,t);return c`
${t.locked?d:c`<p class="how">${m.orderHow}</p>`}
<ol class="order" role="list">
${Hi(r,s=>s.id,(s,n)=>{let i=ac(e,s,n,t);return c`<li>
<span class="item">
<span>${b(s.text)}</span>
${t.locked?d:ic(s,n,r,i,t)}
</span>
${ct(i)}
</li>`})}
</ol>
`}function zi(e,t){if(t.checked?.state==="shown")return e.items.map((s,n)=>W(String(n+1),w(s.text)));if(t.locked)return[m.notesBelow];let r=Wi(e,t).flatMap((s,n)=>e.items[n].id===s.id?[]:[m.inNumberedPlace(n+1,w(s.text))]);return[W(m.notHere,Ke(r))]}function Ui(e,{checked:t}){let r=e.items.filter((s,n)=>Bi(t,n)===s.id);return m.placesRight(r.length,e.items.length)}function ic(e,t,r,s,n){return c`<span class="moves">
${[-1,1].map(i=>{let o=i<0,a=!r[t+i];return c`<button
type="button"
class="move"
data-move="${e.id} ${i}"
aria-disabled=${a?"true":"false"}
aria-describedby=${s?.id??d}
@click=${()=>oc(e,t,i,r,n)}
>
${F(o?"up":"down")}
<span class="visually-hidden">
${o?m.moveUp:m.moveDown}: ${w(e.text)}
</span>
</button>`})}
</span>`}function oc(e,t,r,s,{choose:n,announce:i,focusOn:o}){let a=s[t+r];if(!a){i(m.atTheEnd(xe(w(e.text)),r<0));return}let l=s.map(({id:h})=>h);l[t]=a.id,l[t+r]=e.id,n(l),i(m.moved(xe(w(e.text)),t+r+1,s.length)),o(`[data-move="${e.id} ${r}"]`)}function ac(e,t,r,{checked:s,locked:n}){if(!s)return null;let i=`note-${t.id}`;return s.state==="shown"?{id:i,tone:"shown",text:t.feedback}:!n&&Bi(s,r)!==t.id?null:e.items[r].id===t.id?{id:i,tone:"right",verdict:m.inPlace,text:t.feedback}:{id:i,tone:"again",verdict:m.notHere}}function Bi(e,t){return Array.isArray(e?.answer)?e.answer[t]:void 0}function Wi(e,{draft:t}){let r=Array.isArray(t)?t:[];return[...e.items].sort((s,n)=>r.indexOf(s.id)-r.indexOf(n.id))}var cc=80;function Fi(e,t){let{name:r,draft:s,locked:n,problem:i,choose:o}=t,a=e.kind==="number",l=a?e.unit:"",h=lc(e,t);return c`
<div class="typed ${a?"number":""}">
<label for="typed">${m.yourAnswer}</label>
<span class="row">
<input
id="typed"
type="text"
name=${r}
inputmode=${a?"decimal":"text"}
autocomplete="off"
maxlength=${cc}
aria-describedby=${["unit","problem",h?.id??""].join(" ").trim()}
aria-invalid=${i?"true":"false"}
.value=${at(String(s))}
?readonly=${n}
@input=${({target:p})=>o(p.value)}
/>
<span id="unit">${l}</span>
</span>
</div>
${ct(h)}
`}function Di(e,{checked:t}){let r=t&&zt(e,Gi(e,t));if(!r)return[];let s=e.kind==="number"?e.unit:"";return[t.state==="shown"?`${Ce(e)} ${s}`:"",w(r.feedback.answer)]}function lc(e,{checked:t}){let r=t&&zt(e,Gi(e,t));if(!r)return null;let s={id:"note",text:r.feedback.answer,isOutcome:!0};return t.state==="shown"?{...s,tone:"shown",verdict:m.shown}:r.right?{...s,tone:"right",verdict:m.right}:{...s,tone:"again",verdict:m.wrong}}function Gi(e,t){return t.state==="shown"?Ce(e):t.answer}var dc=2;function Yi(e,t,r,s){let n=o=>{o.preventDefault(),t.locked||t.check()},i=uc(e,t);return c`<form class="question" novalidate data-together @submit=${n}>
<fieldset>
<legend tabindex="-1">
<span class="place">
${r}
${e.level==="students"?c`<span class="level">${m.forStudents}</span>`:d}
</span>
<span class="prompt">${b(e.prompt)}</span>
</legend>
${t.locked?i:d} ${hc(e,t)}
</fieldset>
${t.locked?d:i}
<p class="problem" id="problem">${t.problem}</p>
${t.locked?s:mc(t)}
</form>`}function Ki(e,t){let r=t.locked?"":Vi(e,t)??"";return nt([Zi(t),r,...pc(e,t)])}function hc(e,t){switch(e.kind){case"single-choice":case"true-false":return Ai(e,t);case"multiple-choice":return Si(e,t);case"number":case"short-answer":return Fi(e,t);case"order":return ji(e,t);case"match":return Ni(e,t)}}function pc(e,t){switch(e.kind){case"single-choice":case"true-false":return Oi(e,t);case"multiple-choice":return Ti(e,t);case"number":case"short-answer":return Di(e,t);case"order":return zi(e,t);case"match":return Ri(e,t)}}function Vi(e,t){switch(e.kind){case"multiple-choice":return Mi(e,t);case"order":return Ui(e,t);case"match":return Li(e,t);default:return null}}function uc(e,t){let r=t.checked&&Vi(e,t);if(!r)return d;let s=t.checked?.state==="shown"?"shown":t.locked?"right":"again",n=e.kind==="multiple-choice"?`${r} ${m.readNotes}`:r,i=t.locked?m.notesBelow:n;return c`<div class="whole">
${ct({tone:s,verdict:Zi(t),text:i,isOutcome:!0})}
</div>`}function Zi({checked:e}){return e?.state==="shown"?m.shown:e?.state==="right"?m.right:m.wrong}function mc({checked:e,showMe:t}){let r=e&&e.attempts>=dc;return c`<div class="row">
<button class="primary" type="submit">${m.check}</button>
${r?c`<button type="button" @click=${t}>${m.showMe}</button>`:d}
</div>`}var qi=T`
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
`;var Xi=T`
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
`;var ie=class ie extends j{constructor(){super(),this.showing=void 0,this.drafts={},this.problem=""}accepts(t){return Fs(t)}reconcile(t){return ii(this.spec,t)}recordTaken(){this.drafts={},this.problem="";let t=this.spec?.questions??[];if(!Object.keys(this.record?.answers??{}).length||t.every(({id:s})=>s!==this.showing)){let s=t.find(({id:n})=>!this.record?.answers[n]);this.showing=this.record?.current??s?.id??null}}viewOf(t){let r=this.record?.answers[t.id]??null;return{name:`${this.spec?.id}-${t.id}`,draft:r?.state==="shown"?Ce(t):this.drafts[t.id]??gi(t,r?.answer),checked:r,locked:r!==null&&r.state!=="wrong",problem:this.problem,choose:s=>{this.drafts={...this.drafts,[t.id]:s},this.problem="",this.requestUpdate()},announce:s=>this.announce(s),focusOn:s=>{this.focusOn(s)},check:()=>this.check(t),showMe:()=>this.settle(t,"shown")}}check(t){let r=this.viewOf(t),s=$i(t,r.draft);if("problem"in s){this.problem=s.problem,this.announce(s.problem),this.focusOn('input, select:has(option[value=""]:checked)');return}let n=zt(t,s.answer)?.right??!1;this.settle(t,n?"right":"wrong",s.answer)}settle(t,r,s){let n=this.record?.answers[t.id],i=s??n?.answer;if(!this.record||i===void 0)return;let o=(n?.attempts??0)+(s===void 0?0:1),a={...this.record.answers,[t.id]:{answer:i,attempts:o,state:r}},{[t.id]:l,...h}=this.drafts;this.drafts=h,this.problem="",this.change({...this.record,current:t.id,answers:a}),this.announce(Ki(t,this.viewOf(t))),r==="wrong"?this.reveal(ur):this.focusOn(ur)}goTo(t){!this.spec||!this.record||(this.showing=t,this.problem="",this.change({...this.record,current:t}),this.announce(t===null?nt(ns(this.spec,this.record)):""),this.focusOn(t===null?"#result":"legend"))}renderActivity(){let{spec:t,record:r}=this;if(!t||!r)return d;let s=a=>this.goTo(a),n=t.questions.findIndex(({id:a})=>a===this.showing),i=t.questions[n],o=t.questions.length===1;return c`
${o?d:vi(t,r,this.showing??null,s)}
${i?Q(i.id,Yi(i,this.viewOf(i),o?"":m.place(n+1,t.questions.length),St(t,i.sources))):xi(t,r,this.headingLevel,s)}
${i&&!o?this.renderSteps(t,n):d}
`}renderSteps({questions:t},r){let s=t[r+1],i=!!this.record?.answers[t[r].id]&&this.viewOf(t[r]).locked;return c`<div class="steps row">
${r>0?c`<button type="button" @click=${()=>this.goTo(t[r-1].id)}>
${m.previous}
</button>`:d}
<button
type="button"
data-next
class=${i?"primary":""}
@click=${()=>this.goTo(s?.id??null)}
>
${s?m.next:m.toResult}
</button>
</div>`}};O(ie,"styles",[...H(ie,ie,"styles"),Xi,qi]),O(ie,"properties",{showing:{state:!0},problem:{state:!0}});var mr=ie;function fr(e){return`${e}_note`}function is(e,t){let r=e.read(fr(t));return r?.kind==="note"?r.text:""}function br(e,t,r){return e.keep({version:1,kind:"note",activity:fr(t),text:fc(r).slice(0,2e3)})}function fc(e){return e.replaceAll("<","‹").replaceAll(">","›")}function os(e){return c`<svg
class="strands ${e}"
viewBox="0 0 600 40"
preserveAspectRatio="none"
aria-hidden="true"
focusable="false"
>
<path class="carer" d="M3 17C120 17 190 19 300 14S470 4 597 4" />
<path class="baby" d="M3 23C120 23 190 21 300 27S470 36 597 36" />
</svg>`}var Qi=T`
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
`;var K={cue:"The baby’s cue",help:"Before you read on",howToChoose:"What could you try?",tried:"You tried this",youTry:"You try this",next:"What may happen next",why:"Why",kindNote:"A kind word",goOn:"Go on",tryElse:"Try something else",chooseAgain:"Choose again. Each way leads on.",ended:"Together again",tryAnotherWay:"Try another way through",trail:"What you have tried",reflection:"To think about",privacy:"You do not have to write anything. If you do, it stays in this browser on this device. It is not sent to anyone."};var oe=class oe extends j{constructor(){super(),this.now={at:"choosing",step:""},this.noteBefore="",this.unsubscribeNote=null}accepts(t){return Gs(t)}reconcile(t){return ai(this.spec,t)}recordTaken(){this.spec&&this.record&&(this.now=si(this.spec,this.record.path))}connectedCallback(){super.connectedCallback(),this.unsubscribeNote=this.store.subscribe(t=>{(t===null||this.spec&&t===fr(this.spec.id))&&this.requestUpdate()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribeNote?.()}startAgain(){this.spec&&(this.noteBefore=is(this.store,this.spec.id),br(this.store,this.spec.id,""),super.startAgain())}undo(){this.spec&&this.noteBefore&&br(this.store,this.spec.id,this.noteBefore),super.undo()}choose(t,r){if(!this.record)return;this.now={at:"told",step:t.id};let s=ni(this.record.path,{step:t.id,choice:r.id});this.change({...this.record,path:s});let n=[r.next,r.why,r.kind_note].filter(i=>i!==null);this.announce(n.map(w).join(" ")),this.focusOn("#told")}chooseIn(t){this.now={at:"choosing",step:t},this.announce(K.chooseAgain),this.focusOn("#how")}goOn({goto:t}){if(t==="end")this.now={at:"ended",step:this.now.step},this.announce(w(this.spec?.ending??"")),this.focusOn("#ended");else{this.now={at:"choosing",step:t};let r=this.spec?.steps.find(({id:s})=>s===t);this.announce(r?.text?w(r.text):""),this.focusOn("#how")}}renderActivity(){let{spec:t,record:r}=this;if(!t||!r)return d;let s=t.steps.find(({id:i})=>i===this.now.step),n=r.path.length?Ne(t,r.path[r.path.length-1]):null;return c`
${t.help?c`<p class="help"><span class="label">${K.help}</span> ${b(t.help)}</p>`:d}
<div class="page">
${os("part")}
${t.people?c`<p class="people">${b(t.people)}</p>`:d}
<p class="situation">${b(t.situation)}</p>
${t.cue?c`<p class="cue"><span class="label">${K.cue}</span> ${b(t.cue)}</p>`:d}
</div>
${this.now.at==="choosing"&&s?this.renderChoices(t,s):d}
${this.now.at==="told"&&n?this.renderTold(n.choice,n.step):d}
${this.now.at==="ended"?this.renderEnding(t):d} ${this.renderTrail(t)}
`}renderChoices(t,r){let s=ts(t,this.record?.path??[]);return Q(r.id,c`<div class="moment">
${r.text?c`<p class="step" id="step">${b(r.text)}</p>`:d}
${P(this.headingLevel+1,K.howToChoose,{id:"how",className:"subtitle"})}
<ul class="choices" role="list" aria-labelledby="how">
${r.choices.map(n=>{let i=s.some(o=>o.choice===n);return c`<li>
<button type="button" class="choice" @click=${()=>this.choose(r,n)}>
<span>${b(n.text)}</span>
${i?c`<span class="was-tried">${F("shown")} ${K.tried}</span>`:d}
</button>
</li>`})}
</ul>
</div>`)}renderTold(t,r){return Q(this.record?.path.length,c`<div class="moment outcome">
${P(this.headingLevel+1,c`<span class="label">${K.youTry}</span> ${b(t.text)}`,{id:"told",className:"subtitle"})}
${t.next?c`<p class="label">${K.next}</p>
<p class="next">${b(t.next)}</p>`:d}
<p class="label">${K.why}</p>
<p>${b(t.why)}</p>
<p class="kind"><span class="label">${K.kindNote}</span> ${b(t.kind_note)}</p>
<div class="row">
<button type="button" class="primary" @click=${()=>this.goOn(t)}>
${K.goOn}
</button>
<button type="button" @click=${()=>this.chooseIn(r.id)}>${K.tryElse}</button>
</div>
</div>`)}renderEnding(t){return c`<div class="moment ending">
${os("meet")}
${P(this.headingLevel+1,K.ended,{id:"ended",className:"subtitle"})}
<p class="situation">${b(t.ending)}</p>
<button type="button" @click=${()=>this.chooseIn(t.start)}>
${K.tryAnotherWay}
</button>
${t.reflection?this.renderReflection(t,t.reflection):d}
</div>`}renderReflection(t,r){let s=({target:n})=>{this.isKept=br(this.store,t.id,n.value)};return c`<div class="reflection">
<label for="note"><span class="label">${K.reflection}</span> ${b(r)}</label>
<textarea
id="note"
rows="4"
maxlength=${2e3}
aria-describedby="privacy"
.value=${is(this.store,t.id)}
@input=${s}
></textarea>
<p class="quiet" id="privacy">${K.privacy}</p>
</div>`}renderTrail(t){let r=ts(t,this.record?.path??[]);return r.length?c`<div class="trail">
<p class="label" id="trail">${K.trail}</p>
<ol role="list" aria-labelledby="trail">
${r.map(({choice:s})=>c`<li>${b(s.text)}</li>`)}
</ol>
</div>`:d}};O(oe,"styles",[...H(oe,oe,"styles"),Qi]),O(oe,"properties",{now:{state:!0}});var gr=oe;var z={place:(e,t)=>e?`${e} of ${t} cards sorted`:`${t} cards to sort`,choosePile:"Which pile does it belong to?",otherCards:e=>e===1?"Take the other card first":`Take another card first (${e} left)`,right:"That’s it",wrong:"Not quite",tryAnother:e=>e===2?"Try the other pile. Or come back to this card later.":"Try another pile. Or come back to this card later.",nextCard:"Next card",inHand:"In your hand",emptyPile:"Nothing here yet",done:"All sorted",firstTry:(e,t)=>e===t?`All ${t} cards found their pile at the first try.`:e?`${e} of ${t} cards found their pile at the first try.`:`All ${t} cards have found their pile.`,reasons:"Press a card for its reason."};function $r({piles:e},{hint:t}){return t??z.tryAnother(e.length)}function Ji(e,t,r){return c`<div class="cards">
${e.cards.map(s=>c`<span
class="room"
aria-hidden="true"
data-text=${w(s.text)}
data-told=${`${z.wrong}
${w($r(e,s))}`}
></span>`)}
${Q(t.id,c`<div class="card">
<p id="card">${b(t.text)}</p>
${r?c`<div class="told again" id="hint">
<p class="verdict">${F("again")} ${z.wrong}</p>
<p>${b($r(e,t))}</p>
</div>`:d}
</div>`)}
</div>`}function to({text:e,why:t}){return c`<div class="told right">
<p class="verdict">${F("right")} ${z.right}</p>
<p class="about-card">${b(e)}</p>
<p>${b(t)}</p>
</div>`}var eo=T`
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
`;var ae=class ae extends j{constructor(){super(),this.inHandId=null,this.told=null}accepts(t){return Ds(t)}reconcile(t){return oi(this.spec,t)}recordTaken(){this.inHandId=null,this.told=null}isSorted(t){return this.record?.placements[t.id]?.state==="right"}unsorted(){return this.spec?.cards.filter(t=>!this.isSorted(t))??[]}cardInHand(){let t=this.unsorted();return t.find(({id:r})=>r===this.inHandId)??t[0]}takeUp(t){this.inHandId=t.id,this.told=null,this.announce(W(z.inHand,w(t.text))),this.focusOn(".pile").then(()=>this.reveal(".hand"))}place(t){let r=this.cardInHand();if(!r||!this.spec||!this.record)return;let s=r.pile===t.id,n=(this.record.placements[r.id]?.attempts??0)+1,i=s?"right":"wrong";this.inHandId=s?null:r.id,this.told={card:r,isRight:s};let o={...this.record.placements,[r.id]:{pile:t.id,attempts:n,state:i}};this.change({...this.record,placements:o});let a=this.cardInHand();if(!s){this.announce(nt([z.wrong,w($r(this.spec,r))])),this.reveal("#hint");return}let l=a?[W(z.nextCard,w(a.text))]:[z.done,this.summary()];this.announce(nt([z.right,w(r.why),...l])),a||this.focusOn("#done")}placeByKey(t){if(t.ctrlKey||t.metaKey||t.altKey||!this.spec||t.repeat)return;let r=this.spec.piles[Number.parseInt(t.key,10)-1];!r||!this.cardInHand()||(t.preventDefault(),this.place(r))}summary(){let r=Object.values(this.record?.placements??{}).filter(({attempts:s,state:n})=>n==="right"&&s===1);return z.firstTry(r.length,this.spec?.cards.length??0)}renderActivity(){if(!this.spec)return d;let t=this.cardInHand();return c`<div class="table">
${t?this.renderHand(this.spec,t):this.renderDone()}
${this.renderPiles(this.spec)}
</div>`}renderHand(t,r){let s=this.unsorted().length-1,n=this.told?.isRight===!1;return c`
<p class="progress">${z.place(t.cards.length-s-1,t.cards.length)}</p>
<div class="hand" @keydown=${this.placeByKey}>
${Ji(t,r,n)}
<p class="how" id="how">${z.choosePile}</p>
<div
class="piles"
role="group"
aria-labelledby="card how"
aria-describedby=${n?"hint":d}
>
${t.piles.map((i,o)=>c`<button
type="button"
class="pile"
aria-keyshortcuts=${o+1}
@click=${()=>this.place(i)}
>
<span class="name">${i.name}</span>
${i.description?c`<span class="about">${b(i.description)}</span>`:d}
<kbd aria-hidden="true">${o+1}</kbd>
</button>`)}
</div>
</div>
${this.told?.isRight?to(this.told.card):d}
${s>0?this.renderDeck(r,s):d}
`}renderDeck(t,r){return c`<details class="deck">
<summary>${z.otherCards(r)}</summary>
<ul role="list">
${this.unsorted().map(s=>c`<li>
<button
type="button"
aria-pressed=${s===t?"true":"false"}
@click=${()=>this.takeUp(s)}
>
${b(s.text)}
</button>
</li>`)}
</ul>
</details>`}renderDone(){return c`<div class="done">
${P(this.headingLevel+1,z.done,{id:"done",className:"subtitle"})}
<p class="score">${this.summary()}</p>
<p>${z.reasons}</p>
</div>`}renderPiles(t){let r=t.cards.filter(s=>this.isSorted(s));return r.length?c`<div class="sorted">
${t.piles.map(s=>{let n=r.filter(i=>i.pile===s.id);return c`<div>
<p class="name" id="pile-${s.id}">${s.name}</p>
${n.length?c`<ul role="list" aria-labelledby="pile-${s.id}">
${n.map(i=>this.renderSorted(t,i))}
</ul>`:c`<p class="empty">${z.emptyPile}</p>`}
</div>`})}
</div>`:d}renderSorted(t,r){let s=this.told?.isRight&&this.told.card===r;return c`<li class=${s?"settles":""}>
<details>
<summary>${F("right")} <span>${b(r.text)}</span></summary>
<div class="why">
<p>${b(r.why)}</p>
${St(t,r.sources)}
</div>
</details>
</li>`}};O(ae,"styles",[...H(ae,ae,"styles"),eo]),O(ae,"properties",{inHandId:{state:!0},told:{state:!0}});var yr=ae;rt("sb-quiz",mr);rt("sb-sorter",yr);rt("sb-scenario",gr);rt("sb-predict",pr);rt("sb-explorer",hr);rt("sb-dyad-player",ir);rt("sb-answers",Dt);})();
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
