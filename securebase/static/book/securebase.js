/* Generated from frontend/ by make frontend. Do not edit. */
"use strict";(()=>{var Ur=Object.defineProperty;var Lr=Object.getPrototypeOf;var Hr=Reflect.get;var jr=(t,e,r)=>e in t?Ur(t,e,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[e]=r;var T=(t,e,r)=>jr(t,typeof e!="symbol"?e+"":e,r);var ve=(t,e,r)=>Hr(Lr(t),r,e);var we=globalThis,xe=we.ShadowRoot&&(we.ShadyCSS===void 0||we.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Ve=Symbol(),dt=new WeakMap,ce=class{constructor(e,r,s){if(this._$cssResult$=!0,s!==Ve)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if(xe&&e===void 0){let s=r!==void 0&&r.length===1;s&&(e=dt.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),s&&dt.set(r,e))}return e}toString(){return this.cssText}},ht=t=>new ce(typeof t=="string"?t:t+"",void 0,Ve),A=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+t[i+1],t[0]);return new ce(r,t,Ve)},pt=(t,e)=>{if(xe)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let s=document.createElement("style"),n=we.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=r.cssText,t.appendChild(s)}},Ke=xe?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let s of e.cssRules)r+=s.cssText;return ht(r)})(t):t;var{is:Dr,defineProperty:Br,getOwnPropertyDescriptor:Fr,getOwnPropertyNames:zr,getOwnPropertySymbols:Vr,getPrototypeOf:Kr}=Object,L=globalThis,ut=L.trustedTypes,Wr=ut?ut.emptyScript:"",Gr=L.reactiveElementPolyfillSupport,de=(t,e)=>t,We={toAttribute(t,e){switch(e){case Boolean:t=t?Wr:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},ft=(t,e)=>!Dr(t,e),mt={attribute:!0,type:String,converter:We,reflect:!1,useDefault:!1,hasChanged:ft};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),L.litPropertyMetadata??(L.litPropertyMetadata=new WeakMap);var M=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=mt){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(e,s,r);n!==void 0&&Br(this.prototype,e,n)}}static getPropertyDescriptor(e,r,s){let{get:n,set:i}=Fr(this.prototype,e)??{get(){return this[r]},set(o){this[r]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(e,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??mt}static _$Ei(){if(this.hasOwnProperty(de("elementProperties")))return;let e=Kr(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(de("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(de("properties"))){let r=this.properties,s=[...zr(r),...Vr(r)];for(let n of s)this.createProperty(n,r[n])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[s,n]of r)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let n=this._$Eu(r,s);n!==void 0&&this._$Eh.set(n,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let s=new Set(e.flat(1/0).reverse());for(let n of s)r.unshift(Ke(n))}else e!==void 0&&r.push(Ke(e));return r}static _$Eu(e,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(e.set(s,this[s]),delete this[s]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return pt(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,s){this._$AK(e,s)}_$ET(e,r){let s=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:We).toAttribute(r,s.type);this._$Em=e,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(e,r){let s=this.constructor,n=s._$Eh.get(e);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:We;this._$Em=n;let a=o.fromAttribute(r,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(e,r,s,n=!1,i){if(e!==void 0){let o=this.constructor;if(n===!1&&(i=this[e]),s??(s=o.getPropertyOptions(e)),!((s.hasChanged??ft)(i,r)||s.useDefault&&s.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,s))))return;this.C(e,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,o??r??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||s||(r=void 0),this._$AL.set(e,r)),n===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw e=!1,this._$EM(),s}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(e){}firstUpdated(e){}};M.elementStyles=[],M.shadowRootOptions={mode:"open"},M[de("elementProperties")]=new Map,M[de("finalized")]=new Map,Gr?.({ReactiveElement:M}),(L.reactiveElementVersions??(L.reactiveElementVersions=[])).push("2.1.2");var pe=globalThis,gt=t=>t,ke=pe.trustedTypes,bt=ke?ke.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ye="$lit$",P=`lit$${Math.random().toFixed(9).slice(2)}$`,Qe="?"+P,Yr=`<${Qe}>`,K=document,ue=()=>K.createComment(""),me=t=>t===null||typeof t!="object"&&typeof t!="function",Je=Array.isArray,kt=t=>Je(t)||typeof t?.[Symbol.iterator]=="function",Ge=`[ 	
\f\r]`,he=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,$t=/-->/g,yt=/>/g,z=RegExp(`>|${Ge}(?:([^\\s"'>=/]+)(${Ge}*=${Ge}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),vt=/'/g,wt=/"/g,At=/^(?:script|style|textarea|title)$/i,Ze=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),l=Ze(1),ee=Ze(2),Vs=Ze(3),x=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),xt=new WeakMap,V=K.createTreeWalker(K,129);function _t(t,e){if(!Je(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return bt!==void 0?bt.createHTML(e):e}var St=(t,e)=>{let r=t.length-1,s=[],n,i=e===2?"<svg>":e===3?"<math>":"",o=he;for(let a=0;a<r;a++){let c=t[a],u,m,p=-1,y=0;for(;y<c.length&&(o.lastIndex=y,m=o.exec(c),m!==null);)y=o.lastIndex,o===he?m[1]==="!--"?o=$t:m[1]!==void 0?o=yt:m[2]!==void 0?(At.test(m[2])&&(n=RegExp("</"+m[2],"g")),o=z):m[3]!==void 0&&(o=z):o===z?m[0]===">"?(o=n??he,p=-1):m[1]===void 0?p=-2:(p=o.lastIndex-m[2].length,u=m[1],o=m[3]===void 0?z:m[3]==='"'?wt:vt):o===wt||o===vt?o=z:o===$t||o===yt?o=he:(o=z,n=void 0);let b=o===z&&t[a+1].startsWith("/>")?" ":"";i+=o===he?c+Yr:p>=0?(s.push(u),c.slice(0,p)+Ye+c.slice(p)+P+b):c+P+(p===-2?a:b)}return[_t(t,i+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},fe=class t{constructor({strings:e,_$litType$:r},s){let n;this.parts=[];let i=0,o=0,a=e.length-1,c=this.parts,[u,m]=St(e,r);if(this.el=t.createElement(u,s),V.currentNode=this.el.content,r===2||r===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(n=V.nextNode())!==null&&c.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let p of n.getAttributeNames())if(p.endsWith(Ye)){let y=m[o++],b=n.getAttribute(p).split(P),v=/([.?@])?(.*)/.exec(y);c.push({type:1,index:i,name:v[2],strings:b,ctor:v[1]==="."?_e:v[1]==="?"?Se:v[1]==="@"?Te:G}),n.removeAttribute(p)}else p.startsWith(P)&&(c.push({type:6,index:i}),n.removeAttribute(p));if(At.test(n.tagName)){let p=n.textContent.split(P),y=p.length-1;if(y>0){n.textContent=ke?ke.emptyScript:"";for(let b=0;b<y;b++)n.append(p[b],ue()),V.nextNode(),c.push({type:2,index:++i});n.append(p[y],ue())}}}else if(n.nodeType===8)if(n.data===Qe)c.push({type:2,index:i});else{let p=-1;for(;(p=n.data.indexOf(P,p+1))!==-1;)c.push({type:7,index:i}),p+=P.length-1}i++}}static createElement(e,r){let s=K.createElement("template");return s.innerHTML=e,s}};function W(t,e,r=t,s){if(e===x)return e;let n=s!==void 0?r._$Co?.[s]:r._$Cl,i=me(e)?void 0:e._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(t),n._$AT(t,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=n:r._$Cl=n),n!==void 0&&(e=W(t,n._$AS(t,e.values),n,s)),e}var Ae=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:s}=this._$AD,n=(e?.creationScope??K).importNode(r,!0);V.currentNode=n;let i=V.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let u;c.type===2?u=new q(i,i.nextSibling,this,e):c.type===1?u=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(u=new Ee(i,this,e)),this._$AV.push(u),c=s[++a]}o!==c?.index&&(i=V.nextNode(),o++)}return V.currentNode=K,n}p(e){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,r),r+=s.strings.length-2):s._$AI(e[r])),r++}},q=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,s,n){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=W(this,e,r),me(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==x&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):kt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&me(this._$AH)?this._$AA.nextSibling.data=e:this.T(K.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:s}=e,n=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=fe.createElement(_t(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(r);else{let i=new Ae(n,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(e){let r=xt.get(e.strings);return r===void 0&&xt.set(e.strings,r=new fe(e)),r}k(e){Je(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,n=0;for(let i of e)n===r.length?r.push(s=new t(this.O(ue()),this.O(ue()),this,this.options)):s=r[n],s._$AI(i),n++;n<r.length&&(this._$AR(s&&s._$AB.nextSibling,n),r.length=n)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let s=gt(e).nextSibling;gt(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},G=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,s,n,i){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=r,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(e,r=this,s,n){let i=this.strings,o=!1;if(i===void 0)e=W(this,e,r,0),o=!me(e)||e!==this._$AH&&e!==x,o&&(this._$AH=e);else{let a=e,c,u;for(e=i[0],c=0;c<i.length-1;c++)u=W(this,a[s+c],r,c),u===x&&(u=this._$AH[c]),o||(o=!me(u)||u!==this._$AH[c]),u===d?e=d:e!==d&&(e+=(u??"")+i[c+1]),this._$AH[c]=u}o&&!n&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},_e=class extends G{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}},Se=class extends G{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}},Te=class extends G{constructor(e,r,s,n,i){super(e,r,s,n,i),this.type=5}_$AI(e,r=this){if((e=W(this,e,r,0)??d)===x)return;let s=this._$AH,n=e===d&&s!==d||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==d&&(s===d||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ee=class{constructor(e,r,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){W(this,e)}},Tt={M:Ye,P,A:Qe,C:1,L:St,R:Ae,D:kt,V:W,I:q,H:G,N:Se,U:Te,B:_e,F:Ee},Qr=pe.litHtmlPolyfillSupport;Qr?.(fe,q),(pe.litHtmlVersions??(pe.litHtmlVersions=[])).push("3.3.3");var Et=(t,e,r)=>{let s=r?.renderBefore??e,n=s._$litPart$;if(n===void 0){let i=r?.renderBefore??null;s._$litPart$=n=new q(e.insertBefore(ue(),i),i,void 0,r??{})}return n._$AI(t),n};var ge=globalThis,C=class extends M{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let e=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=e.firstChild),e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Et(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return x}};C._$litElement$=!0,C.finalized=!0,ge.litElementHydrateSupport?.({LitElement:C});var Jr=ge.litElementPolyfillSupport;Jr?.({LitElement:C});(ge.litElementVersions??(ge.litElementVersions=[])).push("4.2.2");var I={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},te=t=>(...e)=>({_$litDirective$:t,values:e}),H=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,s){this._$Ct=e,this._$AM=r,this._$Ci=s}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var{I:Zr}=Tt,Ot=t=>t;var Ct=t=>t.strings===void 0,Rt=()=>document.createComment(""),re=(t,e,r)=>{let s=t._$AA.parentNode,n=e===void 0?t._$AB:e._$AA;if(r===void 0){let i=s.insertBefore(Rt(),n),o=s.insertBefore(Rt(),n);r=new Zr(i,o,t,t.options)}else{let i=r._$AB.nextSibling,o=r._$AM,a=o!==t;if(a){let c;r._$AQ?.(t),r._$AM=t,r._$AP!==void 0&&(c=t._$AU)!==o._$AU&&r._$AP(c)}if(i!==n||a){let c=r._$AA;for(;c!==i;){let u=Ot(c).nextSibling;Ot(s).insertBefore(c,n),c=u}}}return r},j=(t,e,r=t)=>(t._$AI(e,r),t),Xr={},se=(t,e=Xr)=>t._$AH=e,Nt=t=>t._$AH,Oe=t=>{t._$AR(),t._$AA.remove()};var D=te(class extends H{constructor(){super(...arguments),this.key=d}render(t,e){return this.key=t,e}update(t,[e,r]){return e!==this.key&&(se(t),this.key=e),r}});var Re=A`
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
`;function B(t,e,{id:r,className:s}){switch(t){case 2:return l`<h2 id=${r} class=${s} tabindex="-1">${e}</h2>`;case 4:return l`<h4 id=${r} class=${s} tabindex="-1">${e}</h4>`;case 5:return l`<h5 id=${r} class=${s} tabindex="-1">${e}</h5>`;default:return l`<h3 id=${r} class=${s} tabindex="-1">${e}</h3>`}}var Ce=A`
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
`;var qr=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function _(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function k(t){return typeof t=="string"&&qr.test(t)}function Y(t){if(!_(t)||t.version!==1||!k(t.activity))return!1;switch(t.kind){case"quiz":return(t.current===null||k(t.current))&&Xe(t.answers,es);case"sorter":return Xe(t.placements,ts);default:return!1}}function U(t){return!Object.keys(t.kind==="quiz"?t.answers:t.placements).length}function Ne(t){return _(t)&&typeof t.version=="number"&&t.version>1}function Xe(t,e){if(!_(t))return!1;let r=Object.entries(t);return r.length<=500&&r.every(([s,n])=>k(s)&&e(n))}function es(t){return _(t)&&Mt(t.attempts)&&["right","wrong","shown"].includes(String(t.state))&&rs(t.answer)}function ts(t){return _(t)&&Mt(t.attempts)&&["right","wrong"].includes(String(t.state))&&k(t.pile)}function Mt(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=1e5}function rs(t){return typeof t=="string"?t.length<=200:typeof t=="number"?Number.isFinite(t):Array.isArray(t)?t.length<=500&&t.every(k):Xe(t,k)}var be=1e6,It="secure-base-answers",et=1,ss=200,ns=8,is=500;function Ut(t,e){let r={format:It,version:et,saved_at:e.toISOString(),records:t};return`${JSON.stringify(r,null,2)}
`}function Lt(t){if(t.length>be)return{refused:"too-big"};let e;try{e=JSON.parse(t)}catch{return{refused:"not-json"}}if(!_(e)||e.format!==It)return{refused:"not-ours"};if(os(e))return{refused:"newer"};let r=new Date(typeof e.saved_at=="string"?e.saved_at:"");if(e.version!==et||Number.isNaN(r.getTime())||!_(e.records)||!qe(e,ns))return{refused:"damaged"};let s=Object.entries(e.records),n=s.flatMap(([i,o])=>k(i)&&Y(o)&&o.activity===i?[o]:[]);return n.length!==s.length||n.length>is?{refused:"damaged"}:{records:Object.fromEntries(n.map(i=>[i.activity,as(i)])),savedAt:r}}function os(t){return typeof t.version=="number"&&t.version>et?!0:_(t.records)&&Object.values(t.records).some(Ne)}function qe(t,e){return typeof t=="string"?t.length<=ss&&!/[<>]/.test(t):typeof t!="object"||t===null?!0:e===0?!1:Object.entries(t).every(([r,s])=>qe(r,1)&&qe(s,e-1))}function as(t){let{version:e,activity:r}=t;if(t.kind==="sorter"){let n=Pt(t.placements,({pile:i,attempts:o,state:a})=>({pile:i,attempts:o,state:a}));return{version:e,kind:"sorter",activity:r,placements:n}}let s=Pt(t.answers,({answer:n,attempts:i,state:o})=>({answer:n,attempts:i,state:o}));return{version:e,kind:"quiz",activity:r,current:t.current,answers:s}}function Pt(t,e){return Object.fromEntries(Object.entries(t).map(([r,s])=>[r,e(s)]))}var Q="secure-base/1/",tt="secure-base/last-kept",rt="secure-base-kept";function Me(t){function e(n,i){try{return n(t.localStorage)}catch{return i}}function r(n){return e(i=>{let o=i.getItem(Q+n);return o===null?null:JSON.parse(o)},null)}function s(n){t.dispatchEvent(new CustomEvent(rt,{detail:n}))}return{read(n){let i=r(n);return Y(i)&&i.activity===n?i:null},keep(n){if(Ne(r(n.activity)))return!1;let i=e(o=>{let a=Q+n.activity;return U(n)?o.removeItem(a):o.setItem(a,JSON.stringify(n)),o.setItem(tt,new Date().toISOString()),!0},!1);return i&&s(n.activity),i},all(){return e(n=>{let o=Array.from({length:n.length},(a,c)=>n.key(c)??"").filter(a=>a.startsWith(Q)).map(a=>a.slice(Q.length)).filter(k).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let n=new Date(e(i=>i.getItem(tt),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return e(n=>{let i=Array.from({length:n.length},(o,a)=>n.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(Q)||o===tt).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return s(null),()=>{e(o=>{for(let{key:a,value:c}of i)o.setItem(a,c)},void 0),s(null)}},null)},subscribe(n){let i=a=>n(a.detail),o=({key:a})=>{a===null?n(null):a.startsWith(Q)&&n(a.slice(Q.length))};return t.addEventListener(rt,i),t.addEventListener("storage",o),()=>{t.removeEventListener(rt,i),t.removeEventListener("storage",o)}}}}var Ht=A`
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
`;var st=t=>t===1?"1 activity":`${t} activities`;function jt(t){let r=t.getFullYear()===new Date().getFullYear()?void 0:"numeric";return t.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:r})}var $={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(t,e)=>`Kept on this device: answers to ${st(t)}${e?`, last on ${jt(e)}`:""}.`,onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:t=>`Saved as ${t}.`,fileName:t=>`secure-base-answers-${t.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(t,e)=>`This file holds answers to ${st(t)}, saved on ${jt(e)}.`,willReplace:t=>t?`It replaces what is kept here for ${t===1?"1 of them":`${t} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:t=>`Answers to ${st(t)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",refusals:{"too-big":`This file is too big to be ours: the limit is ${be/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var ne=class extends C{constructor(){super(),this.headingLevel=2,this.store=Me(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.(),URL.revokeObjectURL(this.fileAddress)}async tell(e,r){this.asking=null,this.message={text:e,count:this.message.count+1},await this.focusOn(r)}async ask(e){this.asking=e,this.undoErase=null,this.message={text:"",count:this.message.count+1},await this.focusOn(".question")}async focusOn(e){await this.updateComplete;let r=e&&this.renderRoot.querySelector(e);r instanceof HTMLElement&&r.focus()}save(){let e=new Date,r=new Blob([Ut(this.store.all(),e)],{type:"application/json"}),s=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(r),s.href=this.fileAddress,s.download=$.fileName(e),s.click(),this.tell($.saved(s.download))}async readFile({target:e}){let r=e,s=r.files?.[0];if(!s)return;let i=s.size>be?{refused:"too-big"}:Lt(await s.text());if(r.value="","refused"in i)return this.tell($.refusals[i.refused],"[data-load]");let o=Object.values(i.records).filter(a=>!U(a));return o.length?this.ask({records:o,savedAt:i.savedAt}):this.tell($.emptyFile,"[data-load]")}load(e){let r=e.filter(s=>this.store.keep(s));this.tell(r.length===e.length?$.loaded(r.length):$.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell($.erased,"[data-undo]"):this.tell($.notErased,"[data-load]")}undo(){this.undoErase?.(),this.undoErase=null,this.tell($.undone,"[data-erase]")}render(){let e=Object.keys(this.store.all()).length,{text:r,count:s}=this.message;return l`
<div class="activity" role="group" aria-labelledby="title">
${B(this.headingLevel,$.title,{id:"title",className:"title"})}
<p>${e?$.kept(e,this.store.lastKept()):$.nothingKept}</p>
<p class="quiet">${$.onlyHere}</p>
<div class="row">
${e?l`<button class="primary" type="button" @click=${this.save}>${$.save}</button>`:d}
<button type="button" data-load @click=${this.openFile}>${$.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${$.file}
hidden
@change=${this.readFile}
/>
${e?l`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${$.erase}
</button>`:d}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${D(s,l`<p>${r}</p>`)}</div>
${this.undoErase?l`<button type="button" data-undo @click=${this.undo}>${$.undo}</button>`:d}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return d;if(this.asking==="erase")return this.renderAsking($.eraseQuestion,{text:$.keepThem,act:()=>this.tell($.leftAlone,"[data-erase]")},{text:$.eraseThem,act:()=>this.erase()});let{records:e,savedAt:r}=this.asking,s=this.store.all(),n=e.filter(({activity:o})=>Object.hasOwn(s,o)).length,i=`${$.willLoad(e.length,r)} ${$.willReplace(n)}`;return this.renderAsking(i,{text:$.loadThem,act:()=>this.load(e)},{text:$.leaveIt,act:()=>this.tell($.leftAlone,"[data-load]")})}renderAsking(e,r,s){return l`<div class="question" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${e}</p>
<div class="row">
<button class="primary" type="button" @click=${r.act}>${r.text}</button>
<button type="button" @click=${s.act}>${s.text}</button>
</div>
</div>`}};T(ne,"styles",[Ce,Re,Ht]),T(ne,"properties",{headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}});function Pe(t,e){customElements.get(t)||customElements.define(t,e)}function Ie(t){let e=t.parentElement?.closest("[data-together]");e&&Ie(e),t.scrollIntoView({block:"nearest",inline:"nearest"})}function g(t){return typeof t=="string"?t:t.map(ls)}function f(t){return typeof t=="string"?t:t.map(e=>e.text).join("")}function nt(t){if(t)try{return new URL(t,"https://relative.invalid").protocol==="https:"?t:void 0}catch{return}}function ls(t){let e=l`${t.text}`;t.code&&(e=l`<code>${e}</code>`),t.emphasis&&(e=l`<em>${e}</em>`),t.strong&&(e=l`<strong>${e}</strong>`);let r=nt(t.href);return r?l`<a href=${r}>${e}</a>`:e}var O={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",sources:"Sources",source:t=>t===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Dt({sources:t,assumptions:e}){return!t.length&&!e.length?d:l`
<details class="origins">
<summary>${O.whereFrom}</summary>
${e.length?l`<p class="small-heading">${O.assumptions}</p>
<ul>
${e.map(r=>l`<li>${g(r)}</li>`)}
</ul>`:d}
<ul>
${t.map(r=>l`<li>${Bt(r,r.full)}</li>`)}
</ul>
</details>
`}function Ue({sources:t},e){let r=t.filter(({key:s})=>e.includes(s));return r.length?l`<p class="source">
${O.source(r.length)}
${r.map((s,n)=>l`${n?"; ":""}${Bt(s,s.short)}`)}
</p>`:d}function Bt({url:t},e){let r=nt(t);return r?l`<a href=${r}>${e}</a>`:e}var F=class extends C{constructor(){super(),this.headingLevel=3,this.store=Me(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(e){return!1}reconcile(e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderActivity(){return d}get spec(){return this.currentSpec}set spec(e){let r=this.currentSpec;if(this.currentSpec=this.accepts(e)?e:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.spec&&(this.currentRecord=this.reconcile(e),this.recordTaken(),this.requestUpdate())}followStore(){let e=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==e&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(e){let r=!this.record||U(this.record);this.currentRecord=this.reconcile(e),U(e)||(this.beforeStartingAgain=null),r&&U(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),Ie(r))}async reveal(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r&&Ie(r)}startAgain(){let e=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(O.startedAgain),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(O.undone),this.focusOn("[data-start-again]"))}render(){let e=this.spec;if(!e)return l`<slot></slot>`;let{text:r,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${B(this.headingLevel,l`${e.title}`,{id:"title",className:"title"})}
<p class="instruction">${g(e.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${D(s,l`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let r=this.record&&!U(this.record);return l`
<div class="foot">
${this.isKept?d:l`<p class="quiet">${O.notKept}</p>`}
${r?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${O.startAgain}
</button>`:d}
${this.beforeStartingAgain?l`<p class="undo">
${O.startedAgain}
<button class="plain" type="button" data-undo @click=${this.undo}>
${O.undo}
</button>
</p>`:d}
${Dt(e)}
</div>
`}};T(F,"styles",[Ce,Re]),T(F,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var it=`["'”’)\\]]*`,cs=new RegExp(`[.!?…:;]${it}$`),ds=new RegExp(`\\.(${it})$`),hs=new RegExp(`[!?…]${it}$`);function J(t){return t.flatMap(e=>e?.trim()||[]).map(e=>cs.test(e)?e:`${e}.`).join(" ")}function E(t,e){let r=$e(t);return hs.test(r)?`${r} ${e}`:`${r}: ${e}`}function Le(t){return t.map($e).join("; ")}function $e(t){return t.trim().replace(ds,"$1")}function Z(t,e){switch(t.kind){case"single-choice":case"true-false":{let r=t.options.find(s=>s.id===e);return r?{right:r.right,feedback:{[r.id]:r.feedback}}:null}case"multiple-choice":return zt(e,t.options)?{right:t.options.every(({id:s,right:n})=>n===e.includes(s)),feedback:ot(t.options)}:null;case"number":return typeof e=="number"&&Number.isFinite(e)?us(t,e):null;case"short-answer":return typeof e=="string"?ms(t,e):null;case"order":return!zt(e,t.items)||e.length!==t.items.length?null:{right:t.items.every(({id:s},n)=>e[n]===s),feedback:ot(t.items)};case"match":{if(!fs(e))return null;let r=new Map(Object.entries(e));return r.size===t.pairs.length&&t.pairs.every(i=>t.choices.some(o=>o.id===r.get(i.id)))?{right:t.pairs.every(i=>r.get(i.id)===i.right_choice),feedback:ot(t.pairs)}:null}default:return null}}function ye(t){switch(t.kind){case"single-choice":case"true-false":return t.options.find(e=>e.right)?.id??"";case"multiple-choice":return t.options.filter(e=>e.right).map(e=>e.id);case"number":return t.answer;case"short-answer":return t.phrases.find(e=>e.right)?.text??"";case"order":return t.items.map(e=>e.id);case"match":return Object.fromEntries(t.pairs.map(e=>[e.id,e.right_choice]))}}function Vt(t,e){let r=new Map(Object.entries(e.answers)),s=t.questions.flatMap(({id:n})=>{let i=r.get(n);return i?.state==="right"?[i]:[]});return{right:s.length,first_try:s.filter(({attempts:n})=>n===1).length,questions:t.questions.length}}function ps(t,e){let[r,s]=[Array.from(t),Array.from(e)],n=Math.max(r.length,s.length);if(!n)return 1;let i=Array.from({length:s.length+1},(o,a)=>a);return r.forEach((o,a)=>{let c=[a+1];s.forEach((u,m)=>{c.push(Math.min(i[m+1]+1,c[m]+1,i[m]+(o===u?0:1)))}),i=c}),1-i[s.length]/n}function us(t,e){let r=t.tolerance+1e-9*Math.max(1,Math.abs(t.answer));if(Math.abs(e-t.answer)<=r)return{right:!0,feedback:{answer:t.feedback.when_right}};let s=t.remarks.find(a=>a.at_least<=e&&e<=a.at_most),{when_low:n,when_high:i}=t.feedback;return{right:!1,feedback:{answer:s?.feedback??(e<t.answer?n:i)}}}function ms(t,e){let r=t.phrases.find(({text:s,match_case:n,similarity:i})=>ps(Ft(e,n),Ft(s,n))>=i);return r?{right:r.right,feedback:{answer:r.feedback}}:{right:!1,feedback:{answer:t.otherwise}}}function Ft(t,e){let r=t.normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");return e?r:r.toLowerCase()}function zt(t,e){return Array.isArray(t)&&new Set(t).size===t.length&&t.every(r=>e.some(({id:s})=>s===r))}function ot(t){return Object.fromEntries(t.map(({id:e,feedback:r})=>[e,r]))}function fs(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function gs(t){return{version:1,kind:"quiz",activity:t.id,current:null,answers:{}}}function bs(t){return{version:1,kind:"sorter",activity:t.id,placements:{}}}function Wt(t,e){let r=gs(t);if(!Y(e)||e.kind!=="quiz"||e.activity!==t.id)return r;let s=new Map(Object.entries(e.answers));for(let n of t.questions){let i=s.get(n.id),o=i&&Z(n,i.answer);if(!i||!o)continue;let a=i.state==="shown"?"shown":o.right?"right":"wrong";r.answers[n.id]={answer:i.answer,attempts:i.attempts,state:a}}return t.questions.some(({id:n})=>n===e.current)&&(r.current=e.current),r}function Gt(t,e){let r=bs(t);if(!Y(e)||e.kind!=="sorter"||e.activity!==t.id)return r;let s=new Map(Object.entries(e.placements));for(let n of t.cards){let i=s.get(n.id);if(!i||!t.piles.some(({id:a})=>a===i.pile))continue;let o=i.pile===n.pile?"right":"wrong";r.placements[n.id]={pile:i.pile,attempts:i.attempts,state:o}}return r}var $s=1,ys=new Map([["single-choice",["options"]],["true-false",["options"]],["multiple-choice",["options"]],["number",["remarks"]],["short-answer",["phrases"]],["order",["items","starting_order"]],["match",["pairs","choices"]]]);function Yt(t){return Jt(t,"quiz",["questions"])&&at(t.questions).every(vs)}function Qt(t){return Jt(t,"sorter",["piles","cards"])&&at(t.cards).every(ws)}function Jt(t,e,r){return _(t)&&t.schema_version===$s&&t.kind===e&&k(t.id)&&typeof t.title=="string"&&He(t.instruction)&&Array.isArray(t.sources)&&Array.isArray(t.assumptions)&&r.every(s=>at(t[s]).length>0)}function vs(t){return!_(t)||!k(t.id)||!He(t.prompt)?!1:!!ys.get(t.kind)?.every(r=>Array.isArray(t[r]))}function ws(t){return _(t)&&k(t.id)&&He(t.text)&&He(t.why)}function He(t){return typeof t=="string"||Array.isArray(t)}function at(t){return Array.isArray(t)?t:[]}function Zt(t){let e=t.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),s=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(e)?e.replaceAll(",",""):e.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}var xs=(t,e,r)=>`${t} ${t===1?e:r}`,h={questions:"Questions",question:"Question",place:(t,e)=>`Question ${t} of ${e}`,forStudents:"For students",states:{open:"not answered yet",right:"right",wrong:"not right yet",shown:"answer shown"},check:"Check",showMe:"Show me",previous:"Previous",next:"Next",toResult:"See how it went",whyNot:t=>t===1?"Why not the other one?":"Why not the others?",right:"That’s it",wrong:"Not quite",shown:"Here is the answer",notesBelow:"The notes below say why.",chooseFirst:"Choose an answer first.",chooseSomeFirst:"Choose at least one answer first.",numberFirst:"Write a number first.",notANumber:"That does not look like a number. Please use figures, such as 40 or 2.5.",wordsFirst:"Write your answer first.",matchFirst:t=>t===1?"One line is still open.":`${t} lines are still open.`,yourAnswer:"Your answer",chooseAll:"Choose all that fit.",choose:"Choose…",orderHow:"Use the arrows to put these in order.",fits:"Yes, this one fits",leftOut:"Right to leave this out",doesNotFit:"This one does not fit",fitsToo:"This one fits too",someRight:(t,e)=>t?`${t} of ${e} ${t===1?"is as it":"are as they"} should be.`:"None of them is as it should be yet.",readNotes:"Read the notes above, then try again.",moveUp:"Move up",moveDown:"Move down",moved:(t,e,r)=>`${t}: now number ${e} of ${r}.`,atTheEnd:(t,e)=>`${t} is already ${e?"first":"last"}.`,inPlace:"In its place",notHere:"Not here yet",placesRight:(t,e)=>t?`${t} of ${e} ${t===1?"is in its":"are in their"} place. Move the others and check again.`:"None of them is in its place yet. Move them and check again.",inNumberedPlace:(t,e)=>`number ${t}, ${e}`,pairsRight:(t,e)=>t?`${t} of ${e} ${t===1?"is":"are"} matched. Try another for the rest.`:"None of them is matched yet. Try another for each.",notMatched:"Not matched yet",result:"How it went",score:t=>t.first_try?`${t.right} of ${t.questions} right, ${t.first_try} at the first try.`:`${t.right} of ${t.questions} right.`,tryAgain:"Every question can be tried again, whenever you like.",allRight:"You have got them all.",stillOpen:t=>`${xs(t,"question is","questions are")} still open. Go back whenever you like.`,someToRevisit:"You can go back to any question below. Trying again is how it sticks.",pickUp:"Go to an open question"};function Xt(t,e){if(e!==void 0)return e;switch(t.kind){case"order":return t.starting_order;case"multiple-choice":return[];case"match":return{};default:return""}}function qt(t,e){switch(t.kind){case"single-choice":case"true-false":return e===""?{problem:h.chooseFirst}:{answer:e};case"multiple-choice":{let r=t.options.map(({id:s})=>s).filter(s=>ie(e,s));return r.length?{answer:r}:{problem:h.chooseSomeFirst}}case"number":{if(typeof e=="number")return{answer:e};if(!String(e).trim())return{problem:h.numberFirst};let r=Zt(String(e));return r===null?{problem:h.notANumber}:{answer:r}}case"short-answer":{let r=String(e).replace(/[<>]/g,"").trim();return r?{answer:r}:{problem:h.wordsFirst}}case"order":return{answer:e};case"match":{let r=t.pairs.filter(({id:s})=>!oe(e,s)).length;return r?{problem:h.matchFirst(r)}:{answer:e}}}}function ie(t,e){return Array.isArray(t)&&t.includes(e)}function oe(t,e){return typeof t!="object"||Array.isArray(t)?"":new Map(Object.entries(t)).get(e)??""}var ks={right:ee`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:ee`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:ee`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:ee`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:ee`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function S(t){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${ks[t]}
</svg>`}var er={right:"right",wrong:"again",shown:"shown"};function tr(t,e,r,s){return l`<ol class="numbers" role="list" aria-label=${h.questions}>
${t.questions.map(({id:n},i)=>{let o=e.answers[n]?.state;return l`<li>
<button
type="button"
class=${o??"open"}
aria-current=${n===r?"step":"false"}
@click=${()=>s(n)}
>
<span class="visually-hidden">${h.question}</span> ${i+1}
${o?S(er[o]):d}
<span class="visually-hidden">, ${h.states[o??"open"]}</span>
</button>
</li>`})}
</ol>`}function rr(t,e){return t.questions.filter(({id:r})=>(e.answers[r]?.state??"wrong")==="wrong")}function lt(t,e){let r=Vt(t,e),s=rr(t,e).length;return Object.keys(e.answers).length?r.right?r.right===r.questions?[h.score(r),h.allRight]:[h.score(r),s?h.stillOpen(s):h.someToRevisit]:[h.tryAgain]:[h.stillOpen(s)]}function sr(t,e,r,s){let n=rr(t,e)[0];return l`<div class="result">
${B(r+1,h.result,{id:"result",className:"subtitle"})}
${lt(t,e).map((i,o)=>l`<p class=${o?"":"score"}>${i}</p>`)}
${n?l`<p>
<button class="primary" type="button" @click=${()=>s(n.id)}>
${h.pickUp}
</button>
</p>`:d}
<ol class="review" role="list">
${t.questions.map(({id:i,prompt:o},a)=>{let c=e.answers[i]?.state;return l`<li>
<button type="button" class=${c??"open"} @click=${()=>s(i)}>
<span class="number">${a+1}</span>
<span>${f(o)}</span>
<span class="state">
${c?S(er[c]):d} ${h.states[c??"open"]}
</span>
</button>
</li>`})}
</ol>
</div>`}var X=te(class extends H{constructor(t){if(super(t),t.type!==I.PROPERTY&&t.type!==I.ATTRIBUTE&&t.type!==I.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Ct(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===x||e===d)return e;let r=t.element,s=t.name;if(t.type===I.PROPERTY){if(e===r[s])return x}else if(t.type===I.BOOLEAN_ATTRIBUTE){if(!!e===r.hasAttribute(s))return x}else if(t.type===I.ATTRIBUTE&&r.getAttribute(s)===e+"")return x;return se(t),e}});var je="#outcome";function R(t){if(!t)return d;let{tone:e,verdict:r,text:s,id:n,isOutcome:i}=t;return l`<div
class="told ${e} ${s===void 0?"brief":""}"
id=${n??d}
data-together
>
${r?As(e,r,i):d}
${s===void 0?d:l`<p>${g(s)}</p>`}
</div>`}function As(t,e,r){return r?l`<p class="verdict" id=${je.slice(1)} tabindex="-1">${S(t)} ${e}</p>`:l`<p class="verdict">${S(t)} ${e}</p>`}function ir(t,e){let{draft:r,locked:s}=e,n=dr(t,e),i=t.options.filter(o=>!n.includes(o));return l`
${t.options.map(o=>hr(o,e,{type:"radio",isChosen:r===o.id,note:n.includes(o)?_s(o,e):null}))}
${s&&i.length?l`<details>
<summary>${h.whyNot(i.length)}</summary>
<dl class="others">
${i.map(o=>l`<dt>${g(o.text)}</dt>
<dd>${g(o.feedback)}</dd>`)}
</dl>
</details>`:d}
`}function or(t,e){let{checked:r,draft:s,locked:n}=e;return l`
${n?d:l`<p class="how">${h.chooseAll}</p>`}
${t.options.map(i=>{let o=ie(s,i.id),a=r&&(n||ie(r.answer,i.id)===o);return hr(i,e,{type:"checkbox",isChosen:o,note:a?Ss(i,o,r):null})})}
`}function ar(t,e){let r=e.checked?.state==="shown";return dr(t,e).filter(s=>s.right||!r).flatMap(({text:s,feedback:n})=>[r?f(s):"",f(n)])}function lr(t,{checked:e,locked:r}){return e?.state==="shown"?t.options.filter(({right:s})=>s).map(({text:s})=>f(s)):r?[h.notesBelow]:t.options.flatMap(s=>{let n=e!==null&&ie(e.answer,s.id);return s.right===n?[]:[E(pr(s,n),f(s.text))]})}function cr(t,{checked:e}){let r=t.options.filter(s=>e&&ie(e.answer,s.id)===s.right);return h.someRight(r.length,t.options.length)}function dr(t,{checked:e}){return e?t.options.filter(r=>r.id===e.answer||e.state==="shown"&&r.right):[]}function hr(t,{name:e,draft:r,locked:s,choose:n},{type:i,isChosen:o,note:a}){let c=()=>{n(i==="radio"?t.id:o?nr(r).filter(u=>u!==t.id):[...nr(r),t.id])};return l`<div class="option ${o?"chosen":""}" data-together>
<label>
<input
type=${i}
name=${e}
value=${t.id}
.checked=${X(o)}
?disabled=${s}
aria-describedby=${a?.id??d}
@change=${c}
/>
<span>${g(t.text)}</span>
</label>
${R(a)}
</div>`}function _s({id:t,right:e,feedback:r},{checked:s}){let n=s?.state==="shown",i={id:`note-${t}`,text:r};return e?n?{...i,tone:"shown",verdict:h.shown,isOutcome:!0}:{...i,tone:"right",verdict:h.right,isOutcome:!0}:{...i,tone:"again",verdict:h.wrong,isOutcome:!n}}function Ss(t,e,r){let s={id:`note-${t.id}`,text:t.feedback};if(r?.state==="shown")return{...s,tone:"shown"};let n=t.right===e?"right":"again";return{...s,tone:n,verdict:pr(t,e)}}function pr(t,e){return t.right?e?h.fits:h.fitsToo:e?h.doesNotFit:h.leftOut}function nr(t){return Array.isArray(t)?t:[]}function ur(t,e){let{name:r,draft:s,locked:n,choose:i}=e;return l`<div class="pairs">
${t.pairs.map(o=>{let a=oe(s,o.id),c=Es(o,a,e),u=gr(t,a)?.text;return n?Ts(o,u,c):l`<div class="pair">
<label for="pair-${o.id}">${g(o.left)}</label>
<span class="chooser" data-together>
<span class="written" aria-hidden="true">${u?g(u):h.choose}</span>
<select
id="pair-${o.id}"
name="${r}-${o.id}"
aria-describedby=${c?.id??d}
aria-invalid=${c?.tone==="again"?"true":"false"}
@change=${({target:m})=>i({...s,[o.id]:m.value})}
>
<option value="" .selected=${X(a==="")}>${h.choose}</option>
${t.choices.map(m=>l`<option value=${m.id} .selected=${X(a===m.id)}>
${f(m.text)}
</option>`)}
</select>
</span>
${R(c)}
</div>`})}
</div>`}function Ts(t,e,r){return l`<div class="pair">
<p class="left">${g(t.left)}</p>
<p class="answer">${e===void 0?d:g(e)}</p>
${R(r)}
</div>`}function mr(t,{checked:e,locked:r}){if(!r){let n=t.pairs.filter(i=>oe(e?.answer,i.id)!==i.right_choice);return[E(h.notMatched,Le(n.map(({left:i})=>f(i))))]}let s=e?.state==="shown";return t.pairs.flatMap(({left:n,right_choice:i,feedback:o})=>{let a=f(gr(t,i)?.text??"");return s?[E(f(n),a),f(o)]:[E(f(n),f(o))]})}function fr(t,{checked:e}){let r=t.pairs.filter(s=>oe(e?.answer,s.id)===s.right_choice);return h.pairsRight(r.length,t.pairs.length)}function gr(t,e){return t.choices.find(({id:r})=>r===e)}function Es(t,e,{checked:r}){if(!r)return null;let s=`note-${t.id}`;return r.state==="shown"?{id:s,tone:"shown",text:t.feedback}:oe(r.answer,t.id)!==e?null:e===t.right_choice?{id:s,tone:"right",verdict:h.right,text:t.feedback}:{id:s,tone:"again",verdict:h.wrong}}var br=(t,e,r)=>{let s=new Map;for(let n=e;n<=r;n++)s.set(t[n],n);return s},$r=te(class extends H{constructor(t){if(super(t),t.type!==I.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,r){let s;r===void 0?r=e:e!==void 0&&(s=e);let n=[],i=[],o=0;for(let a of t)n[o]=s?s(a,o):o,i[o]=r(a,o),o++;return{values:i,keys:n}}render(t,e,r){return this.dt(t,e,r).values}update(t,[e,r,s]){let n=Nt(t),{values:i,keys:o}=this.dt(e,r,s);if(!Array.isArray(n))return this.ut=o,i;let a=this.ut??(this.ut=[]),c=[],u,m,p=0,y=n.length-1,b=0,v=i.length-1;for(;p<=y&&b<=v;)if(n[p]===null)p++;else if(n[y]===null)y--;else if(a[p]===o[b])c[b]=j(n[p],i[b]),p++,b++;else if(a[y]===o[v])c[v]=j(n[y],i[v]),y--,v--;else if(a[p]===o[v])c[v]=j(n[p],i[v]),re(t,c[v+1],n[p]),p++,v--;else if(a[y]===o[b])c[b]=j(n[y],i[b]),re(t,n[p],n[y]),y--,b++;else if(u===void 0&&(u=br(o,b,v),m=br(a,p,y)),u.has(a[p]))if(u.has(a[y])){let N=m.get(o[b]),ze=N!==void 0?n[N]:null;if(ze===null){let ct=re(t,n[p]);j(ct,i[b]),c[b]=ct}else c[b]=j(ze,i[b]),re(t,n[p],ze),n[N]=null;b++}else Oe(n[y]),y--;else Oe(n[p]),p++;for(;b<=v;){let N=re(t,c[v+1]);j(N,i[b]),c[b++]=N}for(;p<=y;){let N=n[p++];N!==null&&Oe(N)}return this.ut=o,se(t,c),x}});function yr(t,e){let r=kr(t,e);return l`
${e.locked?d:l`<p class="how">${h.orderHow}</p>`}
<ol class="order" role="list">
${$r(r,s=>s.id,(s,n)=>{let i=Cs(t,s,n,e);return l`<li>
<span class="item">
<span>${g(s.text)}</span>
${e.locked?d:Os(s,n,r,i,e)}
</span>
${R(i)}
</li>`})}
</ol>
`}function vr(t,e){if(e.checked?.state==="shown")return t.items.map((s,n)=>E(String(n+1),f(s.text)));if(e.locked)return[h.notesBelow];let r=kr(t,e).flatMap((s,n)=>t.items[n].id===s.id?[]:[h.inNumberedPlace(n+1,f(s.text))]);return[E(h.notHere,Le(r))]}function wr(t,{checked:e}){let r=t.items.filter((s,n)=>xr(e,n)===s.id);return h.placesRight(r.length,t.items.length)}function Os(t,e,r,s,n){return l`<span class="moves">
${[-1,1].map(i=>{let o=i<0,a=!r[e+i];return l`<button
type="button"
class="move"
data-move="${t.id} ${i}"
aria-disabled=${a?"true":"false"}
aria-describedby=${s?.id??d}
@click=${()=>Rs(t,e,i,r,n)}
>
${S(o?"up":"down")}
<span class="visually-hidden">
${o?h.moveUp:h.moveDown}: ${f(t.text)}
</span>
</button>`})}
</span>`}function Rs(t,e,r,s,{choose:n,announce:i,focusOn:o}){let a=s[e+r];if(!a){i(h.atTheEnd($e(f(t.text)),r<0));return}let c=s.map(({id:u})=>u);c[e]=a.id,c[e+r]=t.id,n(c),i(h.moved($e(f(t.text)),e+r+1,s.length)),o(`[data-move="${t.id} ${r}"]`)}function Cs(t,e,r,{checked:s,locked:n}){if(!s)return null;let i=`note-${e.id}`;return s.state==="shown"?{id:i,tone:"shown",text:e.feedback}:!n&&xr(s,r)!==e.id?null:t.items[r].id===e.id?{id:i,tone:"right",verdict:h.inPlace,text:e.feedback}:{id:i,tone:"again",verdict:h.notHere}}function xr(t,e){return Array.isArray(t?.answer)?t.answer[e]:void 0}function kr(t,{draft:e}){let r=Array.isArray(e)?e:[];return[...t.items].sort((s,n)=>r.indexOf(s.id)-r.indexOf(n.id))}var Ns=80;function Ar(t,e){let{name:r,draft:s,locked:n,problem:i,choose:o}=e,a=t.kind==="number",c=a?t.unit:"",u=Ms(t,e);return l`
<div class="typed ${a?"number":""}">
<label for="typed">${h.yourAnswer}</label>
<span class="row">
<input
id="typed"
type="text"
name=${r}
inputmode=${a?"decimal":"text"}
autocomplete="off"
maxlength=${Ns}
aria-describedby=${["unit","problem",u?.id??""].join(" ").trim()}
aria-invalid=${i?"true":"false"}
.value=${X(String(s))}
?readonly=${n}
@input=${({target:m})=>o(m.value)}
/>
<span id="unit">${c}</span>
</span>
</div>
${R(u)}
`}function _r(t,{checked:e}){let r=e&&Z(t,Sr(t,e));if(!r)return[];let s=t.kind==="number"?t.unit:"";return[e.state==="shown"?`${ye(t)} ${s}`:"",f(r.feedback.answer)]}function Ms(t,{checked:e}){let r=e&&Z(t,Sr(t,e));if(!r)return null;let s={id:"note",text:r.feedback.answer,isOutcome:!0};return e.state==="shown"?{...s,tone:"shown",verdict:h.shown}:r.right?{...s,tone:"right",verdict:h.right}:{...s,tone:"again",verdict:h.wrong}}function Sr(t,e){return e.state==="shown"?ye(t):e.answer}var Ps=2;function Tr(t,e,r,s){let n=o=>{o.preventDefault(),e.locked||e.check()},i=Ls(t,e);return l`<form class="question" novalidate data-together @submit=${n}>
<fieldset>
<legend tabindex="-1">
<span class="place">
${r}
${t.level==="students"?l`<span class="level">${h.forStudents}</span>`:d}
</span>
<span class="prompt">${g(t.prompt)}</span>
</legend>
${e.locked?i:d} ${Is(t,e)}
</fieldset>
${e.locked?d:i}
<p class="problem" id="problem">${e.problem}</p>
${e.locked?s:Hs(e)}
</form>`}function Er(t,e){let r=e.locked?"":Or(t,e)??"";return J([Rr(e),r,...Us(t,e)])}function Is(t,e){switch(t.kind){case"single-choice":case"true-false":return ir(t,e);case"multiple-choice":return or(t,e);case"number":case"short-answer":return Ar(t,e);case"order":return yr(t,e);case"match":return ur(t,e)}}function Us(t,e){switch(t.kind){case"single-choice":case"true-false":return ar(t,e);case"multiple-choice":return lr(t,e);case"number":case"short-answer":return _r(t,e);case"order":return vr(t,e);case"match":return mr(t,e)}}function Or(t,e){switch(t.kind){case"multiple-choice":return cr(t,e);case"order":return wr(t,e);case"match":return fr(t,e);default:return null}}function Ls(t,e){let r=e.checked&&Or(t,e);if(!r)return d;let s=e.checked?.state==="shown"?"shown":e.locked?"right":"again",n=t.kind==="multiple-choice"?`${r} ${h.readNotes}`:r,i=e.locked?h.notesBelow:n;return l`<div class="whole">
${R({tone:s,verdict:Rr(e),text:i,isOutcome:!0})}
</div>`}function Rr({checked:t}){return t?.state==="shown"?h.shown:t?.state==="right"?h.right:h.wrong}function Hs({checked:t,showMe:e}){let r=t&&t.attempts>=Ps;return l`<div class="row">
<button class="primary" type="submit">${h.check}</button>
${r?l`<button type="button" @click=${e}>${h.showMe}</button>`:d}
</div>`}var Cr=A`
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
`;var Nr=A`
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
`;var ae=class ae extends F{constructor(){super(),this.showing=void 0,this.drafts={},this.problem=""}accepts(e){return Yt(e)}reconcile(e){return Wt(this.spec,e)}recordTaken(){this.drafts={},this.problem="";let e=this.spec?.questions??[];if(!Object.keys(this.record?.answers??{}).length||e.every(({id:s})=>s!==this.showing)){let s=e.find(({id:n})=>!this.record?.answers[n]);this.showing=this.record?.current??s?.id??null}}viewOf(e){let r=this.record?.answers[e.id]??null;return{name:`${this.spec?.id}-${e.id}`,draft:r?.state==="shown"?ye(e):this.drafts[e.id]??Xt(e,r?.answer),checked:r,locked:r!==null&&r.state!=="wrong",problem:this.problem,choose:s=>{this.drafts={...this.drafts,[e.id]:s},this.problem="",this.requestUpdate()},announce:s=>this.announce(s),focusOn:s=>{this.focusOn(s)},check:()=>this.check(e),showMe:()=>this.settle(e,"shown")}}check(e){let r=this.viewOf(e),s=qt(e,r.draft);if("problem"in s){this.problem=s.problem,this.announce(s.problem),this.focusOn('input, select:has(option[value=""]:checked)');return}let n=Z(e,s.answer)?.right??!1;this.settle(e,n?"right":"wrong",s.answer)}settle(e,r,s){let n=this.record?.answers[e.id],i=s??n?.answer;if(!this.record||i===void 0)return;let o=(n?.attempts??0)+(s===void 0?0:1),a={...this.record.answers,[e.id]:{answer:i,attempts:o,state:r}},{[e.id]:c,...u}=this.drafts;this.drafts=u,this.problem="",this.change({...this.record,current:e.id,answers:a}),this.announce(Er(e,this.viewOf(e))),r==="wrong"?this.reveal(je):this.focusOn(je)}goTo(e){!this.spec||!this.record||(this.showing=e,this.problem="",this.change({...this.record,current:e}),this.announce(e===null?J(lt(this.spec,this.record)):""),this.focusOn(e===null?"#result":"legend"))}renderActivity(){let{spec:e,record:r}=this;if(!e||!r)return d;let s=a=>this.goTo(a),n=e.questions.findIndex(({id:a})=>a===this.showing),i=e.questions[n],o=e.questions.length===1;return l`
${o?d:tr(e,r,this.showing??null,s)}
${i?D(i.id,Tr(i,this.viewOf(i),o?"":h.place(n+1,e.questions.length),Ue(e,i.sources))):sr(e,r,this.headingLevel,s)}
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
</div>`}};T(ae,"styles",[...ve(ae,ae,"styles"),Nr,Cr]),T(ae,"properties",{showing:{state:!0},problem:{state:!0}});var De=ae;var w={place:(t,e)=>t?`${t} of ${e} cards sorted`:`${e} cards to sort`,choosePile:"Which pile does it belong to?",otherCards:t=>t===1?"Take the other card first":`Take another card first (${t} left)`,right:"That’s it",wrong:"Not quite",tryAnother:t=>t===2?"Try the other pile. Or come back to this card later.":"Try another pile. Or come back to this card later.",nextCard:"Next card",inHand:"In your hand",emptyPile:"Nothing here yet",done:"All sorted",firstTry:(t,e)=>t===e?`All ${e} cards found their pile at the first try.`:t?`${t} of ${e} cards found their pile at the first try.`:`All ${e} cards have found their pile.`,reasons:"Press a card for its reason."};function Be({piles:t},{hint:e}){return e??w.tryAnother(t.length)}function Mr(t,e,r){return l`<div class="cards">
${t.cards.map(s=>l`<span
class="room"
aria-hidden="true"
data-text=${f(s.text)}
data-told=${`${w.wrong}
${f(Be(t,s))}`}
></span>`)}
${D(e.id,l`<div class="card">
<p id="card">${g(e.text)}</p>
${r?l`<div class="told again" id="hint">
<p class="verdict">${S("again")} ${w.wrong}</p>
<p>${g(Be(t,e))}</p>
</div>`:d}
</div>`)}
</div>`}function Pr({text:t,why:e}){return l`<div class="told right">
<p class="verdict">${S("right")} ${w.right}</p>
<p class="about-card">${g(t)}</p>
<p>${g(e)}</p>
</div>`}var Ir=A`
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
`;var le=class le extends F{constructor(){super(),this.inHandId=null,this.told=null}accepts(e){return Qt(e)}reconcile(e){return Gt(this.spec,e)}recordTaken(){this.inHandId=null,this.told=null}isSorted(e){return this.record?.placements[e.id]?.state==="right"}unsorted(){return this.spec?.cards.filter(e=>!this.isSorted(e))??[]}cardInHand(){let e=this.unsorted();return e.find(({id:r})=>r===this.inHandId)??e[0]}takeUp(e){this.inHandId=e.id,this.told=null,this.announce(E(w.inHand,f(e.text))),this.focusOn(".pile").then(()=>this.reveal(".hand"))}place(e){let r=this.cardInHand();if(!r||!this.spec||!this.record)return;let s=r.pile===e.id,n=(this.record.placements[r.id]?.attempts??0)+1,i=s?"right":"wrong";this.inHandId=s?null:r.id,this.told={card:r,isRight:s};let o={...this.record.placements,[r.id]:{pile:e.id,attempts:n,state:i}};this.change({...this.record,placements:o});let a=this.cardInHand();if(!s){this.announce(J([w.wrong,f(Be(this.spec,r))])),this.reveal("#hint");return}let c=a?[E(w.nextCard,f(a.text))]:[w.done,this.summary()];this.announce(J([w.right,f(r.why),...c])),a||this.focusOn("#done")}placeByKey(e){if(e.ctrlKey||e.metaKey||e.altKey||!this.spec||e.repeat)return;let r=this.spec.piles[Number.parseInt(e.key,10)-1];!r||!this.cardInHand()||(e.preventDefault(),this.place(r))}summary(){let r=Object.values(this.record?.placements??{}).filter(({attempts:s,state:n})=>n==="right"&&s===1);return w.firstTry(r.length,this.spec?.cards.length??0)}renderActivity(){if(!this.spec)return d;let e=this.cardInHand();return l`<div class="table">
${e?this.renderHand(this.spec,e):this.renderDone()}
${this.renderPiles(this.spec)}
</div>`}renderHand(e,r){let s=this.unsorted().length-1,n=this.told?.isRight===!1;return l`
<p class="progress">${w.place(e.cards.length-s-1,e.cards.length)}</p>
<div class="hand" @keydown=${this.placeByKey}>
${Mr(e,r,n)}
<p class="how" id="how">${w.choosePile}</p>
<div
class="piles"
role="group"
aria-labelledby="card how"
aria-describedby=${n?"hint":d}
>
${e.piles.map((i,o)=>l`<button
type="button"
class="pile"
aria-keyshortcuts=${o+1}
@click=${()=>this.place(i)}
>
<span class="name">${i.name}</span>
${i.description?l`<span class="about">${g(i.description)}</span>`:d}
<kbd aria-hidden="true">${o+1}</kbd>
</button>`)}
</div>
</div>
${this.told?.isRight?Pr(this.told.card):d}
${s>0?this.renderDeck(r,s):d}
`}renderDeck(e,r){return l`<details class="deck">
<summary>${w.otherCards(r)}</summary>
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
${B(this.headingLevel+1,w.done,{id:"done",className:"subtitle"})}
<p class="score">${this.summary()}</p>
<p>${w.reasons}</p>
</div>`}renderPiles(e){let r=e.cards.filter(s=>this.isSorted(s));return r.length?l`<div class="sorted">
${e.piles.map(s=>{let n=r.filter(i=>i.pile===s.id);return l`<div>
<p class="name" id="pile-${s.id}">${s.name}</p>
${n.length?l`<ul role="list" aria-labelledby="pile-${s.id}">
${n.map(i=>this.renderSorted(e,i))}
</ul>`:l`<p class="empty">${w.emptyPile}</p>`}
</div>`})}
</div>`:d}renderSorted(e,r){let s=this.told?.isRight&&this.told.card===r;return l`<li class=${s?"settles":""}>
<details>
<summary>${S("right")} <span>${g(r.text)}</span></summary>
<div class="why">
<p>${g(r.why)}</p>
${Ue(e,r.sources)}
</div>
</details>
</li>`}};T(le,"styles",[...ve(le,le,"styles"),Ir]),T(le,"properties",{inHandId:{state:!0},told:{state:!0}});var Fe=le;Pe("sb-quiz",De);Pe("sb-sorter",Fe);Pe("sb-answers",ne);})();
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
