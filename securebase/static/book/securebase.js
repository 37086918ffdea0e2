/* Generated from frontend/ by make frontend. Do not edit. */
"use strict";(()=>{var wo=Object.defineProperty;var xo=Object.getPrototypeOf;var ko=Reflect.get;var Ao=(t,e,r)=>e in t?wo(t,e,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[e]=r;var C=(t,e,r)=>Ao(t,typeof e!="symbol"?e+"":e,r);var G=(t,e,r)=>ko(xo(t),r,e);var Ct=globalThis,Nt=Ct.ShadowRoot&&(Ct.ShadyCSS===void 0||Ct.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,wr=Symbol(),bs=new WeakMap,at=class{constructor(e,r,s){if(this._$cssResult$=!0,s!==wr)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if(Nt&&e===void 0){let s=r!==void 0&&r.length===1;s&&(e=bs.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),s&&bs.set(r,e))}return e}toString(){return this.cssText}},gs=t=>new at(typeof t=="string"?t:t+"",void 0,wr),O=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+t[i+1],t[0]);return new at(r,t,wr)},$s=(t,e)=>{if(Nt)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let s=document.createElement("style"),n=Ct.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=r.cssText,t.appendChild(s)}},xr=Nt?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let s of e.cssRules)r+=s.cssText;return gs(r)})(t):t;var{is:So,defineProperty:Mo,getOwnPropertyDescriptor:To,getOwnPropertyNames:Oo,getOwnPropertySymbols:_o,getPrototypeOf:Eo}=Object,xe=globalThis,vs=xe.trustedTypes,Co=vs?vs.emptyScript:"",No=xe.reactiveElementPolyfillSupport,lt=(t,e)=>t,kr={toAttribute(t,e){switch(e){case Boolean:t=t?Co:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},ws=(t,e)=>!So(t,e),ys={attribute:!0,type:String,converter:kr,reflect:!1,useDefault:!1,hasChanged:ws};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),xe.litPropertyMetadata??(xe.litPropertyMetadata=new WeakMap);var fe=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=ys){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(e,s,r);n!==void 0&&Mo(this.prototype,e,n)}}static getPropertyDescriptor(e,r,s){let{get:n,set:i}=To(this.prototype,e)??{get(){return this[r]},set(o){this[r]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(e,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??ys}static _$Ei(){if(this.hasOwnProperty(lt("elementProperties")))return;let e=Eo(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(lt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(lt("properties"))){let r=this.properties,s=[...Oo(r),..._o(r)];for(let n of s)this.createProperty(n,r[n])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[s,n]of r)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let n=this._$Eu(r,s);n!==void 0&&this._$Eh.set(n,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let s=new Set(e.flat(1/0).reverse());for(let n of s)r.unshift(xr(n))}else e!==void 0&&r.push(xr(e));return r}static _$Eu(e,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(e.set(s,this[s]),delete this[s]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return $s(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,s){this._$AK(e,s)}_$ET(e,r){let s=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:kr).toAttribute(r,s.type);this._$Em=e,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(e,r){let s=this.constructor,n=s._$Eh.get(e);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:kr;this._$Em=n;let a=o.fromAttribute(r,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(e,r,s,n=!1,i){if(e!==void 0){let o=this.constructor;if(n===!1&&(i=this[e]),s??(s=o.getPropertyOptions(e)),!((s.hasChanged??ws)(i,r)||s.useDefault&&s.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,s))))return;this.C(e,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,o??r??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||s||(r=void 0),this._$AL.set(e,r)),n===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw e=!1,this._$EM(),s}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(e){}firstUpdated(e){}};fe.elementStyles=[],fe.shadowRootOptions={mode:"open"},fe[lt("elementProperties")]=new Map,fe[lt("finalized")]=new Map,No?.({ReactiveElement:fe}),(xe.reactiveElementVersions??(xe.reactiveElementVersions=[])).push("2.1.2");var dt=globalThis,xs=t=>t,Rt=dt.trustedTypes,ks=Rt?Rt.createPolicy("lit-html",{createHTML:t=>t}):void 0,Sr="$lit$",be=`lit$${Math.random().toFixed(9).slice(2)}$`,Mr="?"+be,Ro=`<${Mr}>`,Ce=document,ht=()=>Ce.createComment(""),pt=t=>t===null||typeof t!="object"&&typeof t!="function",Tr=Array.isArray,_s=t=>Tr(t)||typeof t?.[Symbol.iterator]=="function",Ar=`[ 	
\f\r]`,ct=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,As=/-->/g,Ss=/>/g,_e=RegExp(`>|${Ar}(?:([^\\s"'>=/]+)(${Ar}*=${Ar}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ms=/'/g,Ts=/"/g,Es=/^(?:script|style|textarea|title)$/i,Or=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),c=Or(1),T=Or(2),Kl=Or(3),B=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),Os=new WeakMap,Ee=Ce.createTreeWalker(Ce,129);function Cs(t,e){if(!Tr(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ks!==void 0?ks.createHTML(e):e}var Ns=(t,e)=>{let r=t.length-1,s=[],n,i=e===2?"<svg>":e===3?"<math>":"",o=ct;for(let a=0;a<r;a++){let l=t[a],d,p,u=-1,m=0;for(;m<l.length&&(o.lastIndex=m,p=o.exec(l),p!==null);)m=o.lastIndex,o===ct?p[1]==="!--"?o=As:p[1]!==void 0?o=Ss:p[2]!==void 0?(Es.test(p[2])&&(n=RegExp("</"+p[2],"g")),o=_e):p[3]!==void 0&&(o=_e):o===_e?p[0]===">"?(o=n??ct,u=-1):p[1]===void 0?u=-2:(u=o.lastIndex-p[2].length,d=p[1],o=p[3]===void 0?_e:p[3]==='"'?Ts:Ms):o===Ts||o===Ms?o=_e:o===As||o===Ss?o=ct:(o=_e,n=void 0);let f=o===_e&&t[a+1].startsWith("/>")?" ":"";i+=o===ct?l+Ro:u>=0?(s.push(d),l.slice(0,u)+Sr+l.slice(u)+be+f):l+be+(u===-2?a:f)}return[Cs(t,i+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},ut=class t{constructor({strings:e,_$litType$:r},s){let n;this.parts=[];let i=0,o=0,a=e.length-1,l=this.parts,[d,p]=Ns(e,r);if(this.el=t.createElement(d,s),Ee.currentNode=this.el.content,r===2||r===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(n=Ee.nextNode())!==null&&l.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let u of n.getAttributeNames())if(u.endsWith(Sr)){let m=p[o++],f=n.getAttribute(u).split(be),y=/([.?@])?(.*)/.exec(m);l.push({type:1,index:i,name:y[2],strings:f,ctor:y[1]==="."?Pt:y[1]==="?"?It:y[1]==="@"?zt:Re}),n.removeAttribute(u)}else u.startsWith(be)&&(l.push({type:6,index:i}),n.removeAttribute(u));if(Es.test(n.tagName)){let u=n.textContent.split(be),m=u.length-1;if(m>0){n.textContent=Rt?Rt.emptyScript:"";for(let f=0;f<m;f++)n.append(u[f],ht()),Ee.nextNode(),l.push({type:2,index:++i});n.append(u[m],ht())}}}else if(n.nodeType===8)if(n.data===Mr)l.push({type:2,index:i});else{let u=-1;for(;(u=n.data.indexOf(be,u+1))!==-1;)l.push({type:7,index:i}),u+=be.length-1}i++}}static createElement(e,r){let s=Ce.createElement("template");return s.innerHTML=e,s}};function Ne(t,e,r=t,s){if(e===B)return e;let n=s!==void 0?r._$Co?.[s]:r._$Cl,i=pt(e)?void 0:e._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(t),n._$AT(t,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=n:r._$Cl=n),n!==void 0&&(e=Ne(t,n._$AS(t,e.values),n,s)),e}var Lt=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:s}=this._$AD,n=(e?.creationScope??Ce).importNode(r,!0);Ee.currentNode=n;let i=Ee.nextNode(),o=0,a=0,l=s[0];for(;l!==void 0;){if(o===l.index){let d;l.type===2?d=new He(i,i.nextSibling,this,e):l.type===1?d=new l.ctor(i,l.name,l.strings,this,e):l.type===6&&(d=new Ht(i,this,e)),this._$AV.push(d),l=s[++a]}o!==l?.index&&(i=Ee.nextNode(),o++)}return Ee.currentNode=Ce,n}p(e){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,r),r+=s.strings.length-2):s._$AI(e[r])),r++}},He=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,s,n){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=Ne(this,e,r),pt(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==B&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):_s(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&pt(this._$AH)?this._$AA.nextSibling.data=e:this.T(Ce.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:s}=e,n=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=ut.createElement(Cs(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(r);else{let i=new Lt(n,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(e){let r=Os.get(e.strings);return r===void 0&&Os.set(e.strings,r=new ut(e)),r}k(e){Tr(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,n=0;for(let i of e)n===r.length?r.push(s=new t(this.O(ht()),this.O(ht()),this,this.options)):s=r[n],s._$AI(i),n++;n<r.length&&(this._$AR(s&&s._$AB.nextSibling,n),r.length=n)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let s=xs(e).nextSibling;xs(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Re=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,s,n,i){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=r,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=h}_$AI(e,r=this,s,n){let i=this.strings,o=!1;if(i===void 0)e=Ne(this,e,r,0),o=!pt(e)||e!==this._$AH&&e!==B,o&&(this._$AH=e);else{let a=e,l,d;for(e=i[0],l=0;l<i.length-1;l++)d=Ne(this,a[s+l],r,l),d===B&&(d=this._$AH[l]),o||(o=!pt(d)||d!==this._$AH[l]),d===h?e=h:e!==h&&(e+=(d??"")+i[l+1]),this._$AH[l]=d}o&&!n&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Pt=class extends Re{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},It=class extends Re{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},zt=class extends Re{constructor(e,r,s,n,i){super(e,r,s,n,i),this.type=5}_$AI(e,r=this){if((e=Ne(this,e,r,0)??h)===B)return;let s=this._$AH,n=e===h&&s!==h||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==h&&(s===h||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ht=class{constructor(e,r,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){Ne(this,e)}},Rs={M:Sr,P:be,A:Mr,C:1,L:Ns,R:Lt,D:_s,V:Ne,I:He,H:Re,N:It,U:zt,B:Pt,F:Ht},Lo=dt.litHtmlPolyfillSupport;Lo?.(ut,He),(dt.litHtmlVersions??(dt.litHtmlVersions=[])).push("3.3.3");var Ls=(t,e,r)=>{let s=r?.renderBefore??e,n=s._$litPart$;if(n===void 0){let i=r?.renderBefore??null;s._$litPart$=n=new He(e.insertBefore(ht(),i),i,void 0,r??{})}return n._$AI(t),n};var mt=globalThis,le=class extends fe{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let e=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=e.firstChild),e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Ls(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return B}};le._$litElement$=!0,le.finalized=!0,mt.litElementHydrateSupport?.({LitElement:le});var Po=mt.litElementPolyfillSupport;Po?.({LitElement:le});(mt.litElementVersions??(mt.litElementVersions=[])).push("4.2.2");var ge={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},ke=t=>(...e)=>({_$litDirective$:t,values:e}),ce=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,s){this._$Ct=e,this._$AM=r,this._$Ci=s}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var{I:Io}=Rs,Ps=t=>t;var zs=t=>t.strings===void 0,Is=()=>document.createComment(""),je=(t,e,r)=>{let s=t._$AA.parentNode,n=e===void 0?t._$AB:e._$AA;if(r===void 0){let i=s.insertBefore(Is(),n),o=s.insertBefore(Is(),n);r=new Io(i,o,t,t.options)}else{let i=r._$AB.nextSibling,o=r._$AM,a=o!==t;if(a){let l;r._$AQ?.(t),r._$AM=t,r._$AP!==void 0&&(l=t._$AU)!==o._$AU&&r._$AP(l)}if(i!==n||a){let l=r._$AA;for(;l!==i;){let d=Ps(l).nextSibling;Ps(s).insertBefore(l,n),l=d}}}return r},Ae=(t,e,r=t)=>(t._$AI(e,r),t),zo={},Be=(t,e=zo)=>t._$AH=e,Hs=t=>t._$AH,jt=t=>{t._$AR(),t._$AA.remove()};var te=ke(class extends ce{constructor(){super(...arguments),this.key=h}render(t,e){return this.key=t,e}update(t,[e,r]){return e!==this.key&&(Be(t),this.key=e),r}});var Bt=O`
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
`;function V(t,e,{id:r,className:s}){switch(t){case 2:return c`<h2 id=${r} class=${s} tabindex="-1">${e}</h2>`;case 4:return c`<h4 id=${r} class=${s} tabindex="-1">${e}</h4>`;case 5:return c`<h5 id=${r} class=${s} tabindex="-1">${e}</h5>`;default:return c`<h3 id=${r} class=${s} tabindex="-1">${e}</h3>`}}var Ft=O`
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
`;var Ho=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function N(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function L(t){return typeof t=="string"&&Ho.test(t)}function X(t){if(!N(t)||t.version!==1||!L(t.activity))return!1;switch(t.kind){case"quiz":return(t.current===null||L(t.current))&&ft(t.answers,Fo);case"sorter":return ft(t.placements,Wo);case"scenario":return _r(t.path,Bo);case"predict":return _r(t.guess,Number.isFinite);case"explorer":return ft(t.setting,jo);case"dyad-player":return Number.isInteger(t.second)&&Number(t.second)>=0;case"episode-player":return js(t.episode)&&L(t.pattern)&&ft(t.seen,e=>_r(e,js));case"note":return typeof t.text=="string"&&t.text.length<=2e3;default:return!1}}function $e(t){switch(t.kind){case"quiz":return!Object.keys(t.answers).length;case"sorter":return!Object.keys(t.placements).length;case"scenario":return!t.path.length;case"predict":return!t.guess.length;case"explorer":return!Object.keys(t.setting).length;case"dyad-player":return t.second===0;case"episode-player":return!Object.keys(t.seen).length;case"note":return!t.text}}function Wt(t){return N(t)&&typeof t.version=="number"&&t.version>1}function ft(t,e){if(!N(t))return!1;let r=Object.entries(t);return r.length<=500&&r.every(([s,n])=>L(s)&&e(n))}function _r(t,e){return Array.isArray(t)&&t.length<=500&&t.every(r=>e(r))}function jo(t){return Number.isFinite(t)||L(t)}function js(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=8}function Bo(t){return N(t)&&L(t.step)&&L(t.choice)}function Fo(t){return N(t)&&Bs(t.attempts)&&["right","wrong","shown"].includes(String(t.state))&&Uo(t.answer)}function Wo(t){return N(t)&&Bs(t.attempts)&&["right","wrong"].includes(String(t.state))&&L(t.pile)}function Bs(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=1e5}function Uo(t){return typeof t=="string"?t.length<=200:typeof t=="number"?Number.isFinite(t):Array.isArray(t)?t.length<=500&&t.every(L):ft(t,L)}var gt=1e6,Ws="secure-base-answers",Cr=1,Do=8,Ko=500;function Us(t,e){let r={format:Ws,version:Cr,saved_at:e.toISOString(),records:t};return`${JSON.stringify(r,null,2)}
`}function Ds(t){if(t.length>gt)return{refused:"too-big"};let e;try{e=JSON.parse(t)}catch{return{refused:"not-json"}}if(!N(e)||e.format!==Ws)return{refused:"not-ours"};if(Go(e))return{refused:"newer"};let r=new Date(typeof e.saved_at=="string"?e.saved_at:"");if(e.version!==Cr||Number.isNaN(r.getTime())||!N(e.records)||!Er(e,Do))return{refused:"damaged"};let s=Object.entries(e.records),n=s.flatMap(([i,o])=>L(i)&&X(o)&&o.activity===i?[o]:[]);return n.length!==s.length||n.length>Ko?{refused:"damaged"}:{records:Object.fromEntries(n.map(i=>[i.activity,Vo(i)])),savedAt:r}}function Go(t){return typeof t.version=="number"&&t.version>Cr?!0:N(t.records)&&Object.values(t.records).some(Wt)}function Er(t,e){return typeof t=="string"?t.length<=2e3&&!/[<>]/.test(t):typeof t!="object"||t===null?!0:e===0?!1:Object.entries(t).every(([r,s])=>Er(r,1)&&Er(s,e-1))}function Vo(t){let{version:e,activity:r}=t;switch(t.kind){case"sorter":{let s=Fs(t.placements,({pile:n,attempts:i,state:o})=>({pile:n,attempts:i,state:o}));return{version:e,kind:"sorter",activity:r,placements:s}}case"quiz":{let s=Fs(t.answers,({answer:n,attempts:i,state:o})=>({answer:n,attempts:i,state:o}));return{version:e,kind:"quiz",activity:r,current:t.current,answers:s}}case"scenario":{let s=t.path.map(({step:n,choice:i})=>({step:n,choice:i}));return{version:e,kind:"scenario",activity:r,path:s}}case"predict":return{version:e,kind:"predict",activity:r,guess:t.guess};case"explorer":return{version:e,kind:"explorer",activity:r,setting:t.setting};case"dyad-player":return{version:e,kind:"dyad-player",activity:r,second:t.second};case"episode-player":{let{episode:s,pattern:n,seen:i}=t;return{version:e,kind:"episode-player",activity:r,episode:s,pattern:n,seen:i}}case"note":return{version:e,kind:"note",activity:r,text:t.text}}}function Fs(t,e){return Object.fromEntries(Object.entries(t).map(([r,s])=>[r,e(s)]))}var Le="secure-base/1/",Nr="secure-base/last-kept",Rr="secure-base-kept";function Ut(t){function e(n,i){try{return n(t.localStorage)}catch{return i}}function r(n){return e(i=>{let o=i.getItem(Le+n);return o===null?null:JSON.parse(o)},null)}function s(n){t.dispatchEvent(new CustomEvent(Rr,{detail:n}))}return{read(n){let i=r(n);return X(i)&&i.activity===n?i:null},keep(n){if(Wt(r(n.activity)))return!1;let i=e(o=>{let a=Le+n.activity;return $e(n)?o.removeItem(a):o.setItem(a,JSON.stringify(n)),!0},!1);return i&&(e(o=>o.setItem(Nr,new Date().toISOString()),void 0),s(n.activity)),i},all(){return e(n=>{let o=Array.from({length:n.length},(a,l)=>n.key(l)??"").filter(a=>a.startsWith(Le)).map(a=>a.slice(Le.length)).filter(L).sort();return Object.fromEntries(o.flatMap(a=>{let l=this.read(a);return l?[[a,l]]:[]}))},{})},lastKept(){let n=new Date(e(i=>i.getItem(Nr),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return e(n=>{let i=Array.from({length:n.length},(o,a)=>n.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(Le)||o===Nr).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return s(null),()=>{let o=e(a=>{for(let{key:l,value:d}of i)a.setItem(l,d);return!0},!1);return s(null),o}},null)},subscribe(n){let i=a=>n(a.detail),o=({key:a})=>{a===null?n(null):a.startsWith(Le)&&n(a.slice(Le.length))};return t.addEventListener(Rr,i),t.addEventListener("storage",o),()=>{t.removeEventListener(Rr,i),t.removeEventListener("storage",o)}}}}function $t(t){return new Set(t.map(({activity:e})=>e.replace(/_note$/,""))).size}var Ks=O`
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
`;var Lr=t=>t===1?"1 activity":`${t} activities`;function Gs(t){let r=t.getFullYear()===new Date().getFullYear()?void 0:"numeric";return t.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:r})}var _={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(t,e)=>`Kept on this device: answers to ${Lr(t)}${e?`, last on ${Gs(e)}`:""}.`,onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:t=>`Saved as ${t}.`,fileName:t=>`secure-base-answers-${t.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(t,e)=>`This file holds answers to ${Lr(t)}, saved on ${Gs(e)}.`,willReplace:t=>t?`It replaces what is kept here for ${t===1?"1 of them":`${t} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:t=>`Answers to ${Lr(t)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${gt/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var Fe=class extends le{constructor(){super(),this.headingLevel=2,this.store=Ut(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.(),URL.revokeObjectURL(this.fileAddress)}async tell(e,r){this.asking=null,this.message={text:e,count:this.message.count+1},await this.focusOn(r)}async ask(e){this.asking=e,this.undoErase=null,this.message={text:"",count:this.message.count+1},await this.focusOn(".question")}async focusOn(e){await this.updateComplete;let r=e&&this.renderRoot.querySelector(e);r instanceof HTMLElement&&r.focus()}save(){let e=new Date,r=new Blob([Us(this.store.all(),e)],{type:"application/json"}),s=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(r),s.href=this.fileAddress,s.download=_.fileName(e),s.click(),this.tell(_.saved(s.download))}async readFile({target:e}){let r=e,s=r.files?.[0];if(!s)return;let i=s.size>gt?{refused:"too-big"}:Ds(await s.text());if(r.value="","refused"in i)return this.tell(_.refusals[i.refused],"[data-load]");let o=Object.values(i.records).filter(a=>!$e(a));return o.length?this.ask({records:o,savedAt:i.savedAt}):this.tell(_.emptyFile,"[data-load]")}load(e){let r=e.filter(s=>this.store.keep(s));this.tell(r.length===e.length?_.loaded($t(r)):_.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell(_.erased,"[data-undo]"):this.tell(_.notErased,"[data-load]")}undo(){let e=this.undoErase?.();this.undoErase=null,this.tell(e?_.undone:_.notUndone,e?"[data-erase]":"[data-load]")}render(){let e=$t(Object.values(this.store.all())),{text:r,count:s}=this.message;return c`
<div class="activity" role="group" aria-labelledby="title">
${V(this.headingLevel,_.title,{id:"title",className:"title"})}
<p>${e?_.kept(e,this.store.lastKept()):_.nothingKept}</p>
<p class="quiet">${_.onlyHere}</p>
<div class="row">
${e?c`<button class="primary" type="button" @click=${this.save}>${_.save}</button>`:h}
<button type="button" data-load @click=${this.openFile}>${_.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${_.file}
hidden
@change=${this.readFile}
/>
${e?c`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${_.erase}
</button>`:h}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${te(s,c`<p>${r}</p>`)}</div>
${this.undoErase?c`<button type="button" data-undo @click=${this.undo}>${_.undo}</button>`:h}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return h;if(this.asking==="erase")return this.renderAsking(_.eraseQuestion,{text:_.keepThem,act:()=>this.tell(_.leftAlone,"[data-erase]")},{text:_.eraseThem,act:()=>this.erase()});let{records:e,savedAt:r}=this.asking,s=this.store.all(),n=e.filter(({activity:a})=>Object.hasOwn(s,a)),o=`${_.willLoad($t(e),r)} ${_.willReplace($t(n))}`;return this.renderAsking(o,{text:_.loadThem,act:()=>this.load(e)},{text:_.leaveIt,act:()=>this.tell(_.leftAlone,"[data-load]")})}renderAsking(e,r,s){return c`<div class="question" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${e}</p>
<div class="row">
<button class="primary" type="button" @click=${r.act}>${r.text}</button>
<button type="button" @click=${s.act}>${s.text}</button>
</div>
</div>`}};C(Fe,"styles",[Ft,Bt,Ks]),C(Fe,"properties",{headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}});function de(t,e){customElements.get(t)||customElements.define(t,e)}function Dt(t){let e=t.parentElement?.closest("[data-together]");e&&Dt(e),t.scrollIntoView({block:"nearest",inline:"nearest"})}function g(t){return typeof t=="string"?t:t.map(Yo)}function A(t){return typeof t=="string"?t:t.map(e=>e.text).join("")}function Pr(t){if(t)try{let{protocol:e}=new URL(t,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?t:void 0}catch{return}}function Yo(t){let e=c`${t.text}`;t.code&&(e=c`<code>${e}</code>`),t.emphasis&&(e=c`<em>${e}</em>`),t.strong&&(e=c`<strong>${e}</strong>`);let r=Pr(t.href);return r?c`<a href=${r}>${e}</a>`:e}var he={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:t=>t===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Vs({sources:t,assumptions:e}){return!t.length&&!e.length?h:c`
<details class="origins">
<summary>${he.whereFrom}</summary>
${e.length?c`<p class="small-heading">${he.assumptions}</p>
<ul>
${e.map(r=>c`<li>${g(r)}</li>`)}
</ul>`:h}
<ul>
${t.map(r=>c`<li>${Ys(r,r.full)}</li>`)}
</ul>
</details>
`}function Kt({sources:t},e){let r=t.filter(({key:s})=>e.includes(s));return r.length?c`<p class="source">
${he.source(r.length)}
${r.map((s,n)=>c`${n?"; ":""}${Ys(s,s.short)}`)}
</p>`:h}function Ys({url:t},e){let r=Pr(t);return r?c`<a href=${r}>${e}</a>`:e}var z=class extends le{constructor(){super(),this.headingLevel=3,this.store=Ut(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(e){return!1}reconcile(e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return he.startedAgain}get undoneWords(){return he.undone}renderActivity(){return h}get spec(){return this.currentSpec}set spec(e){let r=this.currentSpec;if(this.currentSpec=this.accepts(e)?e:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.spec&&(this.currentRecord=this.reconcile(e),this.recordTaken(),this.requestUpdate())}followStore(){let e=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==e&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(e){let r=!this.record||$e(this.record);this.currentRecord=this.reconcile(e),$e(e)||(this.beforeStartingAgain=null),r&&$e(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),Dt(r))}async reveal(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r&&Dt(r)}startAgain(){let e=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let e=this.spec;if(!e)return c`<slot></slot>`;let{text:r,count:s}=this.announcement;return c`
<div class="activity" role="group" aria-labelledby="title">
${V(this.headingLevel,c`${e.title}`,{id:"title",className:"title"})}
<p class="instruction">${g(e.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${te(s,c`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let r=this.record&&!$e(this.record);return c`
<div class="foot">
${this.isKept?h:c`<p class="quiet">${he.notKept}</p>`}
${r?c`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${he.startAgain}
</button>`:h}
${this.beforeStartingAgain?c`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${he.undo}
</button>
</p>`:h}
${Vs(e)}
</div>
`}};C(z,"styles",[Ft,Bt]),C(z,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var Zo={},We=ke(class extends ce{constructor(){super(...arguments),this.ot=Zo}render(t,e){return e()}update(t,[e,r]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((s,n)=>s===this.ot[n]))return B}else if(this.ot===e)return B;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,r)}});var $={notData:"A teaching drawing: it is not data, and no real child.",notAtHome:"It is a staged research procedure. Please do not try it at home.",episodes:"Episodes",episode:"Episode",reunion:"reunion",episodeName:(t,e)=>`Episode ${t}: ${e}`,patterns:"Pattern to watch",pattern:t=>`${t} pattern`,play:"Play",playNext:"Play next",playAgain:"Play again",pause:"Pause",back:"Back",backName:"Back one step",next:"Next",nextName:"Next step",steps:"Steps. The left and right arrow keys work here too.",slider:"Time in this episode",over:t=>`Episode ${t} is over.`,atTheBeginning:"Back at the beginning.",broughtBack:"Back where you were.",happens:"What is happening",child:"What the child does",watch:"What a coder would watch for",people:"In the room",watched:"What is watched in this episode",names:{child:"Child",carer:"Carer",stranger:"Stranger",experimenter:"Experimenter"},window:"one-way window",door:"Door",toys:"Toys",picture:(t,e)=>`The room from above, ${t.toLowerCase()} pattern. In the room: ${["child",...e].join(", ")}. The words tell what they do.`,chart:"How far the child is from the carer, and from the toys",chartName:t=>`${t} pattern: the child’s distance from carer and toys through the eight episodes, with both reunions marked. The table gives the mean of each.`,fromCarer:"From the carer",fromToys:"From the toys",metres:t=>`${t} m`,out:"Carer out",outOfRoom:"carer out of the room",reunionMark:"Reunion",showTable:"Show as table",tableHeading:"Mean distance in metres",whole:"Read all episodes as text",clock:t=>`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`,time:t=>{let e=Math.floor(t/60),r=t%60,s=`${r} ${r===1?"second":"seconds"}`;if(!e)return s;let n=`${e} ${e===1?"minute":"minutes"}`;return r?`${n} ${r}`:n},where:(t,e,r,s)=>`Episode ${e}, ${t.toLowerCase()}, ${$.time(r)} of ${$.time(s)}`};var zr=45;function vt({episodes:t},e){return t.slice(0,e).reduce((r,{seconds:s})=>r+s,0)}function Zs(t,e,r){let s=vt(t,t.episodes.length);return c`
<p class="small-heading">${$.chart}</p>
<p class="takeaway">${g(e.takeaway)}</p>
<p class="key p-${e.id}" aria-hidden="true">
<span><svg viewBox="0 0 36 8"><path class="from-carer" d="M0 4H36" /></svg> ${$.fromCarer}</span>
<span><svg viewBox="0 0 36 8"><path class="from-toys" d="M0 4H36" /></svg> ${$.fromToys}</span>
</p>
<div
class="chart p-${e.id}"
role="img"
aria-label=${$.chartName(e.name)}
style="--now: ${100*r/s}%"
>
${We([t,e],()=>qo(t,e,s))}
<div class="now"></div>
</div>
`}function qo(t,e,r){let s=i=>100*i/r,n=i=>e.tellings.map((o,a)=>Qo(o[i],vt(t,a),t.distance_seconds)).join("");return c`
${[0,2,4].map(i=>c`<span class="tick" style="--height: ${i*10/zr}">${$.metres(i)}</span>`)}
<div class="plot">
${t.episodes.map((i,o)=>{let a=s(vt(t,o)),l=Ir(i),d=l&&o>0&&Ir(t.episodes[o-1]),p=t.episodes[o+1],u=p&&Ir(p)?"why two":"why";return c`<div
class=${l?"band out":"band"}
style="left: ${a}%; width: ${s(i.seconds)}%"
>
${l&&!d?c`<span class=${u}>${$.out}</span>`:h}
${i.is_reunion?c`<strong class="reunion">${$.reunionMark}</strong>`:h}
<span class="number">${i.number}</span>
</div>`})}
<svg viewBox="0 0 ${r} ${zr}" preserveAspectRatio="none" aria-hidden="true">
${T`<path class="from-toys" vector-effect="non-scaling-stroke" d=${n("from_toys")} />
<path class="from-carer" vector-effect="non-scaling-stroke" d=${n("from_carer")} />`}
</svg>
</div>
`}function Ir({people:t}){return!t.includes("carer")}function Qo(t,e,r){return t.map((s,n)=>s===null?"":`${n===0||t[n-1]===null?"M":"L"}${e+n*r} ${zr-s}`).join("")}function qs(t,e){return{heading:`${$.tableHeading}: ${$.pattern(e.name).toLowerCase()}`,head:[$.episode,$.fromCarer,$.fromToys],rows:t.episodes.map(({number:r,name:s},n)=>{let{mean_from_carer:i,mean_from_toys:o}=e.tellings[n];return[`${r} ${s}`,i===null?$.outOfRoom:i.toFixed(1),o.toFixed(1)]})}}var Qs=O`
.key {
display: flex;
flex-wrap: wrap;
gap: 0.1em 1.2em;
margin: 0.2em 0 0;
font-size: 0.88em;
}
.key svg {
width: 2.2em;
height: 0.55em;
}
.from-carer,
.from-toys {
fill: none;
stroke: var(--pattern);
stroke-width: 2.6;
stroke-linejoin: round;
}
.from-toys {
stroke: var(--sb-ink-soft, #56606a);
stroke-dasharray: 4 4;
stroke-width: 2;
}
.chart {
position: relative;
height: 11em;
margin-block-start: 0.3em;
font-size: 0.82em;
line-height: 1.2;
}
.plot,
.now {
position: absolute;
inset: 1.6em 0 1.6em 2.2em;
}
.plot svg {
position: absolute;
inset: 0;
width: 100%;
height: 100%;
overflow: visible;
}
.band {
position: absolute;
inset-block: 0;
border-inline-start: 1px solid var(--sb-line, #d9d0c0);
border-block-end: 1px solid var(--sb-control-line, #857b6b);
text-align: center;
}
.band.out {
background: color-mix(in srgb, var(--sb-line, #d9d0c0) 55%, transparent);
}
.why {
display: block;
position: relative;
z-index: 1;
padding-block-start: 0.2em;
overflow-wrap: normal;
}
.why.two {
width: 200%;
}
.takeaway {
margin: 0.1em 0 0;
}
.band .number {
position: absolute;
inset: auto 0 -1.35em;
}
.reunion {
position: absolute;
inset-block-start: -1.5em;
left: 50%;
transform: translateX(-50%);
white-space: nowrap;
}
.band:last-of-type .reunion {
right: 0;
left: auto;
transform: none;
}
.tick {
position: absolute;
left: 0;
bottom: calc(1.6em + (100% - 3.2em) * var(--height) - 0.6em);
}
.now::after {
content: "";
position: absolute;
inset-block: -0.3em;
left: var(--now);
width: 2px;
margin-inline-start: -1px;
background: var(--sb-ink, #23303b);
}
@media (forced-colors: active) {
.from-carer,
.from-toys {
stroke: CanvasText;
}
.band.out {
border: 1px dashed CanvasText;
}
.now::after {
background: CanvasText;
}
}
`;var Gt=class{constructor(){this.stopNext=()=>{}}stop(){this.stopNext(),this.stopNext=()=>{}}run({from:e,until:r,speed:s},n,i=performance.now()){let o=requestAnimationFrame(a=>{let l=Math.min(Math.max(a-i,0),250)/1e3,d=Math.min(e+l*s,r);d<r&&this.run({from:d,until:r,speed:s},n,a),n(d)});this.stopNext=()=>cancelAnimationFrame(o)}tick(e,r){let s=setTimeout(()=>{r()&&this.tick(e,r)},e);this.stopNext=()=>clearTimeout(s)}};function Hr(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var jr=`["'”’)\\]]*`,Xo=new RegExp(`[.!?…:;]${jr}$`),Jo=new RegExp(`\\.(${jr})$`),ea=new RegExp(`[!?…]${jr}$`);function ve(t){return t.flatMap(e=>e?.trim()||[]).map(e=>Xo.test(e)?e:`${e}.`).join(" ")}function J(t,e){let r=yt(t);return ea.test(r)?`${r} ${e}`:`${r}: ${e}`}function Vt(t){return t.map(yt).join("; ")}function yt(t){return t.trim().replace(Jo,"$1")}function ta(t,e){let r=t?.[0],s=t?.at(-1);if(!t||!r||!s||e<r[0]||e>s[0])return null;let n=t.findIndex(([m])=>m>e);if(n===-1)return[s[1],s[2]];let[i,o,a]=t[n-1],[l,d,p]=t[n],u=(e-i)/(l-i);return[o+u*(d-o),a+u*(p-a)]}function Br(t,e){let r={};for(let s of["experimenter","stranger","carer","child"]){let n=ta(t.tracks[s],e);n&&(r[s]=n)}return r}function Yt(t,e){return t.findLast(({at:r})=>r<=e)??t[0]}function wt(t,e,r){let s=e.steps.filter(({at:n})=>n<=r);return{happens:Yt(t.happenings,r).text,step:Yt(e.steps,r),watch:s.findLast(({watch:n})=>n!==null)?.watch??t.watched}}function Fr(t,e){let r=[...t.happenings,...e.flatMap(({steps:s})=>s)];return[...new Set([0,...r.map(({at:s})=>s)])].sort((s,n)=>s-n)}function Xs(t,e,r,s){let n=e.find(o=>o>r)??s,i=r;for(let{tracks:o}of t)for(let a of Object.values(o))for(let[l,[d,p,u]]of a.entries()){let m=a[l-1];m&&(m[1]!==p||m[2]!==u)&&m[0]>=r&&m[0]<n&&(i=Math.max(i,d))}return Math.max(r,Math.min(Math.ceil(i),n-1))}function Js(t,{episode:e,pattern:r}){let s=Math.max(0,t.episodes.findIndex(l=>l.number===e)),n=t.episodes[s],i=t.patterns.find(l=>l.id===r)??t.patterns[0],o=t.is_side_by_side?t.patterns:[i],a=o.map(l=>l.tellings[s]);return{spec:t,place:s,episode:n,chosen:i,shown:o,tellings:a,all:Fr(n,a)}}function Zt({spec:t,place:e,shown:r,all:s},n,i){let o=s.findLastIndex(u=>u<=n),a=s[o+i];if(a!==void 0)return{place:e,moment:a};let l=e+i,d=t.episodes[l];if(!d)return null;let p=Fr(d,r.map(u=>u.tellings[l]));return{place:l,moment:(i===1?p[0]:p.at(-1))??0}}function en({episode:t,shown:e,place:r},s,n){let i=$.where(t.name,t.number,s,t.seconds),o=e.map(d=>wt(t,d.tellings[r],s)),a=o.map(({step:d},p)=>e.length>1?`${e[p].name}: ${A(d.does)}`:A(d.does)),l=e.length>1?[]:[$.watch,A(o[0].watch)];return ve([n??i,A(o[0].happens),...a,...l])}function tn(t,e,r,s){let{spec:n,place:i,episode:o}=t,a=e>=o.seconds,l=i===n.episodes.length-1?$.playAgain:$.playNext,d=r?$.pause:a?l:$.play,p=u=>Zt(t,e,u)?"false":"true";return c`<div class=${n.is_side_by_side?"time stays":"time"}>
<input
type="range"
min="0"
max=${o.seconds}
step="1"
aria-label=${$.slider}
aria-valuetext=${$.where(o.name,o.number,e,o.seconds)}
.value=${String(e)}
@input=${s.scrub}
/>
<div
class="row controls"
role="group"
aria-label=${$.steps}
@keydown=${u=>ra(u,s.step)}
>
<button
type="button"
aria-label=${$.backName}
aria-disabled=${p(-1)}
@click=${()=>s.step(-1)}
>
${Wr("M15 5l-7 7 7 7")}${$.back}
</button>
<button type="button" class="play" @click=${s.toggle}>
${Wr(r?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${d}
</button>
<button
type="button"
class="primary"
aria-label=${$.nextName}
aria-disabled=${p(1)}
@click=${()=>s.step(1)}
>
${$.next}${Wr("M9 5l7 7-7 7")}
</button>
</div>
</div>`}function ra(t,e){let r=t.key==="ArrowRight"?1:t.key==="ArrowLeft"?-1:0;!r||t.ctrlKey||t.altKey||t.metaKey||(t.preventDefault(),e(r))}function Wr(t){return c`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${T`<path d=${t} />`}
</svg>`}function qt({heading:t,head:e,rows:r},s){return c`<div class="table-room" role="region" aria-label=${t||s} tabindex="0">
<table>
${t?c`<caption>${t}</caption>`:h}
<thead>
<tr>
${e.map(n=>n?c`<th scope="col">${n}</th>`:c`<td></td>`)}
</tr>
</thead>
<tbody>
${r.map(([n,...i])=>c`<tr>
<th scope="row">${n}</th>
${i.map(o=>c`<td>${o}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}var Y=100,re=34,rn=.95,sn=.2,nn={secure:"M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z",avoidant:"M0-7L7 5H-7z",resistant:"M-5.5-5.5h11v11h-11z",disorganised:"M0-8L7 0L0 8L-7 0z"};function De(t){return c`<svg class="pattern-mark" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
${T`<path d=${nn[t]} />`}
</svg>`}function Jt(t,e,r,s){let n=Br(r,s),i=r.steps.findLast(({at:u})=>u<=s)??r.steps[0],o=Object.keys(n),a=o.filter(u=>u!=="child"),[l,d]=[t.width*Y,t.depth*Y],p=a.map(u=>$.names[u].toLowerCase());return c`<svg
class="room p-${e.id}"
viewBox="${-re} ${-re} ${l+2*re} ${d+2*re}"
role="img"
aria-label=${$.picture(e.name,p)}
>
${We([t],()=>sa(t))}
<path class="trail" d=${na(r,s)} />
${a.map(u=>oa(u,n,t))}
${la(n,t,i,e.id)} ${aa(n,t)}
${o.map(u=>ca(u,n,t))}
</svg>`}function sa({width:t,depth:e,door:r,window:s,chairs:n,toys:i}){let[o,a,l]=[t*Y,e*Y,r*Y],[d,p]=[s[0]*Y,s[1]*Y],[u,m]=[i[0]*Y,i[1]*Y];return T`
<rect class="wall" x=${-re} y=${-re} width=${o+2*re} height=${a+2*re} rx="22" />
<rect class="floor" width=${o} height=${a} rx="6" />
<ellipse class="rug" cx=${u} cy=${m-10} rx="118" ry="68" />
<rect class="glass" x=${d} y=${4-re} width=${p-d} height=${re-8} rx="4" />
<text class="on-wall window" x=${(d+p)/2} y="-9">${$.window}</text>
<rect class="floor" x=${o-1} y=${l-45} width=${re+1} height="90" />
<path class="swing" d="M${o} ${l-45}A90 90 0 0 0 ${o-90} ${l+45}H${o}" />
<text class="on-wall" x=${o+10} y=${l} transform="rotate(90 ${o+10} ${l})">
${$.door}
</text>
${n.map(([f,y])=>T`<g class="chair" transform="translate(${f*Y} ${y*Y})">
<rect x="-32" y="-26" width="64" height="58" rx="15" />
<rect x="-36" y="-38" width="72" height="18" rx="9" />
</g>`)}
<g class="toys" transform="translate(${u} ${m})">
<circle class="ball" cx="-26" cy="4" r="14" />
<path class="seam" d="M-40 4h28M-26-10q10 14 0 28" />
<rect class="brick one" x="4" y="0" width="22" height="22" rx="4" />
<rect class="brick two" x="16" y="-24" width="22" height="22" rx="4" />
<text class="label" x="35" y="74">${$.toys}</text>
</g>
`}function na(t,e){let r=t.tracks.child??[],s=Br(t,e).child,n=r.filter(([o])=>o<e).map(([,o,a])=>[o,a]),i=s?[...n,s]:n;return i.length?`M${i.map(([o,a])=>`${Xt(o)} ${Xt(a)}`).join("L")}`:""}function Xt(t){return Math.round(t*Y*10)/10}function Ue(t,e){return Math.atan2(e[1]-t[1],e[0]-t[0])*180/Math.PI}function on(t,e){return Math.hypot(t[0]-e[0],t[1]-e[1])}function an({child:t,carer:e}){return!!(t&&e&&on(t,e)<=sn)}function ia(t,e,{looks:r,reaches:s}){let{child:n=[0,0],carer:i}=t,o=i?Ue(n,i):Ue(n,e.toys),a=o;return r==="door"?a=Ue(n,[e.width,e.door]):r==="away"&&i?a=o+(s?105:180):r!=="carer"&&(a=Ue(n,r==="toys"||r==="away"?e.toys:t[r]??e.toys)),[s?o:a,a]}function Qt([t,e],r){return`translate(${Xt(t)} ${Xt(e)}) rotate(${Math.round(r)})`}function ln(t,e,r){let s=e[t]??[0,0],{child:n}=e;return Qt(s,Ue(s,n&&on(s,n)>sn?n:r.toys))}function oa(t,e,r){return T`<g class="adult ${t}" transform="${ln(t,e,r)} scale(1.3)">
<ellipse cx="-3" rx="17" ry="31" />
<circle cx="20" r="4.5" />
<circle r="19" />
<path class="hair" d="M2-18.9A19 19 0 1 0 2 18.9Q-15 0 2-18.9z" />
</g>`}function aa(t,e){return an(t)?T`<path
class="around"
transform="${ln("carer",t,e)} scale(1.3)"
d="M2-28Q26-32 40-15M2 28Q26 32 40 15"
/>`:h}function Ur(t,e,r){let{carer:s}=e;if(t!=="child"||!s||!an(e))return e[t];let n=Ue(s,r.toys)*Math.PI/180;return[s[0]+.42*Math.cos(n),s[1]+.42*Math.sin(n)]}function la(t,e,r,s){let n=Ur("child",t,e);if(!n)return h;let[i,o]=ia({...t,child:n},e,r);return T`<g class="child">
<g transform="${Qt(n,i)} scale(1.35)">
${r.reaches?T`<path class="arms" d="M3-15Q17-19 27-11M3 15Q17 19 27 11" />`:h}
<ellipse cx="-2" rx="12" ry="21" />
</g>
<g transform="${Qt(n,o)} scale(1.35)"><circle r="15" /><circle class="nose" cx="17" r="5" /></g>
<path class="mark-on" transform="${Qt(n,0)} scale(1.35)" d=${nn[s]} />
</g>`}function ca(t,e,r){let[s,n]=Ur(t,e,r),i=t==="child";for(let d of Object.keys(e)){let p=Ur(d,e,r),u=Math.abs(p[0]-s)<rn&&Math.abs(p[1]-n)<rn;d!==t&&u&&p[1]!==n&&(i=n>p[1])}let o=$.names[t],a=o.length*6.5,l=Math.min(Math.max(s*Y,a-20),520-a);return T`<text class="label" x=${Math.round(l)} y=${Math.round(n*Y+(i?70:-48))}>
${o}
</text>`}function Dr(){return c`<p class="notice"><strong>${$.notData}</strong> ${$.notAtHome}</p>`}function cn({episodes:t},e,r){return c`<div class="episodes" role="group" aria-label=${$.episodes}>
${t.map(({number:s,name:n,is_reunion:i},o)=>{let a=i?`${s} ${$.reunion}`:`${s}`;return c`<button
type="button"
aria-label=${$.episodeName(a,n)}
aria-current=${o===e?"true":"false"}
@click=${()=>r(o)}
>
<b>${s}</b> ${i?c`<small>${$.reunion}</small>`:h}
</button>`})}
</div>`}function dn({patterns:t},e,r){return c`<fieldset class="patterns">
<legend>${$.patterns}</legend>
${t.map((s,n)=>c`<label class="p-${s.id}">
<input
type="radio"
name="pattern"
.checked=${s===e}
@change=${()=>r(n)}
/>
${De(s.id)} ${s.name}
</label>`)}
</fieldset>`}function hn({number:t,name:e,length:r},s){return c`<p class="where">
<strong>${t}. ${e}</strong> <span>${$.clock(s)}</span>
<span class="length">${g(r)}</span>
</p>`}function pn(t,e,r,s){let{happens:n,step:i,watch:o}=wt(t,e.tellings[r],s);return c`<div class="told-here p-${e.id}">
${hn(t,s)}
<dl>
<dt>${$.happens}</dt>
<dd>${g(n)}</dd>
<dt class="of-child">${De(e.id)} ${$.child}</dt>
<dd class="does">${g(i.does)}</dd>
<dt>${$.watch}</dt>
<dd>${g(o)}</dd>
</dl>
</div>`}function un({spec:t,place:e,episode:r,shown:s},n){let i=Math.floor(n);return c`<div class="four">
${hn(r,i)}
<p>${g(Yt(r.happenings,i).text)}</p>
${Dr()}
<div class="rooms">
${s.map(o=>{let{step:a,watch:l}=wt(r,o.tellings[e],i);return c`<div class="p-${o.id}">
<p class="name">${De(o.id)} ${o.name}</p>
${Jt(t.room,o,o.tellings[e],n)}
<p class="does">${g(a.does)}</p>
<p class="quiet">${$.watch}: ${g(l)}</p>
</div>`})}
</div>
</div>`}function Kr({id:t,about:e}){return c`<p class="about p-${t}">${De(t)} ${g(e)}</p>`}function Gr(t,e){return c`
${t.is_side_by_side?h:c`<details class="table">
<summary>${$.showTable}</summary>
${qt(qs(t,e),$.tableHeading)}
</details>`}
<details class="whole">
<summary>${$.whole}</summary>
${(t.is_side_by_side?t.patterns:[e]).map(r=>da(t,r))}
</details>
`}function da({episodes:t},e){return c`<p>
<strong>${De(e.id)} ${$.pattern(e.name)}.</strong>
${g(e.about)}
</p>
${t.map(({number:r,name:s,length:n,people:i,watched:o,happenings:a},l)=>{let d=[...a.map(({at:p,text:u})=>({at:p,text:u,watch:null})),...e.tellings[l].steps.map(({at:p,does:u,watch:m})=>({at:p,text:u,watch:m}))].sort((p,u)=>p.at-u.at);return c`<p>
<strong>${$.episode} ${r}, ${s.toLowerCase()}.</strong> ${g(n)}
${$.people}: ${i.map(p=>$.names[p].toLowerCase()).join(", ")}.
${$.watched}: ${g(o)}
</p>
<ol role="list">
${d.map(({at:p,text:u,watch:m})=>c`<li>
<span class="when">${$.clock(p)}</span>
<span>${g(u)} ${m===null?h:c`<em>${g(m)}</em>`}</span>
</li>`)}
</ol>`})}`}function mn(t,e){let r=t.episodes.map(({number:n})=>n),s={version:1,kind:"episode-player",activity:t.id,episode:r[0]??1,pattern:t.patterns[0]?.id??"secure",seen:{}};if(!X(e)||e.kind!=="episode-player"||e.activity!==t.id)return s;for(let{id:n}of t.patterns){let i=r.filter(o=>e.seen[n]?.includes(o));i.length&&(s.seen[n]=i)}return Object.keys(s.seen).length&&(r.includes(e.episode)&&(s.episode=e.episode),t.patterns.some(({id:n})=>n===e.pattern)&&(s.pattern=e.pattern)),s}function fn(t,e,r){let s={...t.seen};for(let n of r){let i=s[n]??[];s[n]=[...new Set([...i,e])].sort((o,a)=>o-a)}return{...t,episode:e,pattern:r.length===1?r[0]:t.pattern,seen:s}}var bn=O`
.room {
display: block;
width: 100%;
}
.wall {
fill: var(--sb-line, #d9d0c0);
}
.floor {
fill: var(--sb-paper, #fffdf9);
}
.rug,
.glass {
fill: var(--sb-accent-soft, #e6f2ef);
}
.glass {
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 2;
}
.swing,
.seam {
fill: none;
stroke: var(--sb-control-line, #857b6b);
stroke-width: 2;
stroke-dasharray: 5 5;
}
.chair rect {
fill: var(--sb-surface, #f6f1e7);
stroke: var(--sb-control-line, #857b6b);
stroke-width: 3;
}
.ball {
fill: var(--sb-repair, #8a6000);
}
.seam {
stroke: var(--sb-paper, #fffdf9);
stroke-dasharray: none;
}
.brick {
fill: var(--sb-help, #8a3f4d);
}
.brick.two {
fill: var(--sb-accent, #0f6b6b);
}
.room text {
fill: var(--sb-ink, #23303b);
font-size: 21px;
font-weight: 600;
text-anchor: middle;
}
.room .label {
paint-order: stroke;
stroke: var(--sb-paper, #fffdf9);
stroke-width: 6;
stroke-linejoin: round;
}
.room .on-wall,
.toys .label {
font-weight: 400;
}
.room .window {
font-size: 16px;
}
.trail {
fill: none;
stroke: var(--pattern);
stroke-width: 6;
stroke-linecap: round;
stroke-linejoin: round;
stroke-dasharray: 1 12;
}
.adult * {
fill: var(--sb-surface, #f6f1e7);
stroke: var(--sb-ink-soft, #56606a);
stroke-width: 2.5;
}
.adult .hair {
fill: var(--sb-ink-soft, #56606a);
}
.adult.experimenter .hair {
fill: var(--sb-line, #d9d0c0);
}
.adult.stranger ellipse {
stroke-dasharray: 6 4;
}
.adult.carer * {
fill: var(--sb-accent-soft, #e6f2ef);
stroke: var(--sb-accent, #0f6b6b);
}
.adult.carer .hair {
fill: var(--sb-accent, #0f6b6b);
}
.around {
fill: none;
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 5.5;
stroke-linecap: round;
}
.child circle,
.child ellipse {
fill: var(--pattern);
stroke: var(--sb-paper, #fffdf9);
stroke-width: 2.5;
}
.child .nose {
stroke-width: 2;
}
.arms {
fill: none;
stroke: var(--pattern);
stroke-width: 8;
stroke-linecap: round;
}
.mark-on {
fill: var(--sb-paper, #fffdf9);
}
/* On a phone, and among three others, the names in the drawing must not shrink with it. */
.four .room text {
font-size: 27px;
}
.four .room .window {
font-size: 20px;
}
@container (max-width: 27em) {
.room text {
font-size: 27px;
}
.room .window {
font-size: 20px;
}
}
/* Forced colours leave SVG alone: everything is drawn in the two that the reader chose. */
@media (forced-colors: active) {
.room * {
--pattern: CanvasText;
}
.wall,
.floor,
.rug,
.glass,
.chair rect,
.adult *,
.adult.carer * {
fill: Canvas;
stroke: CanvasText;
}
.adult .hair,
.adult.carer .hair,
.child circle,
.child ellipse,
.room text,
.toys > :not(text) {
fill: CanvasText;
}
.mark-on {
fill: Canvas;
}
.room .label {
stroke: Canvas;
}
.trail,
.arms,
.around {
stroke: CanvasText;
}
}
`;var gn=O`
input[type="range"] {
display: block;
width: 100%;
height: 44px;
margin: 0;
appearance: none;
background: none;
cursor: pointer;
}
input[type="range"]::-webkit-slider-runnable-track {
box-sizing: border-box;
height: 4px;
border: 2px solid var(--sb-control-line, #857b6b);
border-radius: 2px;
}
input[type="range"]::-moz-range-track {
box-sizing: border-box;
height: 4px;
border: 2px solid var(--sb-control-line, #857b6b);
border-radius: 2px;
}
input[type="range"]::-webkit-slider-thumb {
width: 28px;
height: 28px;
margin-block-start: -14px;
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
`;var pa=1,ua=new Map([["single-choice",["options"]],["true-false",["options"]],["multiple-choice",["options"]],["number",["remarks"]],["short-answer",["phrases"]],["order",["items","starting_order"]],["match",["pairs","choices"]]]);function $n(t){return Se(t,"quiz",["questions"])&&se(t.questions).every(ma)}function vn(t){return Se(t,"sorter",["piles","cards"])&&se(t.cards).every(fa)}function yn(t){return Se(t,"scenario",["steps"])&&pe(t.situation)&&pe(t.ending)&&se(t.steps).every(ba)&&se(t.steps).some(e=>N(e)&&e.id===t.start)}function wn(t){return Se(t,"predict",["parts"])&&["number-line","bars"].includes(String(t.form))&&pe(t.prompt)&&pe(t.reveal)&&[t.minimum,t.maximum,t.step,t.tolerance].every(Number.isFinite)&&se(t.parts).every(e=>N(e)&&Number.isFinite(e.truth))}function xn(t){if(!Se(t,"explorer",["controls","layouts","frames"]))return!1;let e=se(t.controls);return Array.isArray(t.series)&&pe(t.caption)&&e.every(ga)&&e.reduce((r,s)=>r*An(s),1)===se(t.frames).length}function kn(t){if(!Se(t,"dyad-player",["phases","moments","faces","joy","upset"]))return!1;let{matched:e}=t;return typeof t.people=="string"&&typeof e=="string"&&[t.joy,t.upset].every(r=>se(r).length===e.length)&&[t.phases,t.moments,t.faces].every(r=>se(r).every(s=>N(s)&&Number.isInteger(s.start)))}function Se(t,e,r){return N(t)&&t.schema_version===pa&&t.kind===e&&L(t.id)&&typeof t.title=="string"&&pe(t.instruction)&&Array.isArray(t.sources)&&Array.isArray(t.assumptions)&&r.every(s=>se(t[s]).length>0)}function ma(t){return!N(t)||!L(t.id)||!pe(t.prompt)?!1:!!ua.get(t.kind)?.every(r=>Array.isArray(t[r]))}function fa(t){return N(t)&&L(t.id)&&pe(t.text)&&pe(t.why)}function ba(t){return!N(t)||!L(t.id)||!Array.isArray(t.choices)?!1:t.choices.every(e=>N(e)&&L(e.id)&&L(e.goto)&&[e.text,e.why,e.kind_note].every(pe))}function ga(t){return N(t)&&L(t.name)&&typeof t.label=="string"&&["slider","choice"].includes(String(t.kind))&&An(t)>0}function An(t){return N(t)?se(t.kind==="slider"?t.values:t.options).length:0}function pe(t){return typeof t=="string"||Array.isArray(t)}function se(t){return Array.isArray(t)?t:[]}function Sn(t){if(!Se(t,"episode-player",["episodes","patterns"])||!N(t.room))return!1;let e=t.episodes,r=t.patterns;return e.every(s=>N(s)&&Number.isInteger(s.number)&&Number.isInteger(s.seconds)&&Vr(s.happenings))&&r.every(s=>N(s)&&Array.isArray(s.tellings)&&s.tellings.length===e.length&&s.tellings.every(n=>N(n)&&Vr(n.steps)&&N(n.tracks)&&Vr(n.tracks.child)))}function Vr(t){return Array.isArray(t)&&t.length>0}var Mn=O`
.p-secure {
--pattern: var(--sb-secure, #24745a);
}
.p-avoidant {
--pattern: var(--sb-avoidant, #3b6ea8);
}
.p-resistant {
--pattern: var(--sb-resistant, #a04f18);
}
.p-disorganised {
--pattern: var(--sb-disorganised, #7a5195);
}
.pattern-mark {
flex: none;
width: 0.9em;
height: 0.9em;
fill: var(--pattern);
vertical-align: -0.06em;
}
.notice {
margin-block-start: 0.4em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.82em;
line-height: 1.4;
}
.episodes {
display: grid;
grid-template-columns: repeat(4, minmax(0, 1fr));
gap: 0.4em;
margin-block-start: 1em;
}
.episodes button {
display: flex;
flex-wrap: wrap;
gap: 0 0.35em;
align-items: center;
justify-content: center;
min-width: 0;
padding: 0.2em;
}
.episodes small {
font-size: 0.78em;
overflow-wrap: normal;
}
.episodes [aria-current="true"] {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent, #0f6b6b);
color: var(--sb-accent-ink, #fffdf9);
}
.patterns {
display: grid;
grid-template-columns: repeat(2, minmax(0, 1fr));
gap: 0.4em;
min-width: 0;
margin: 0.7em 0 0;
padding: 0;
border: 0;
}
.patterns legend {
padding: 0;
font-size: 0.88em;
}
.patterns label {
display: flex;
gap: 0.4em;
align-items: center;
min-height: 44px;
padding: 0.2em 0.5em;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
font-size: 0.94em;
line-height: 1.2;
cursor: pointer;
}
.patterns label:has(:checked) {
border-color: var(--pattern);
box-shadow: inset 0 0 0 1.5px var(--pattern);
font-weight: 600;
}
.patterns input {
flex: none;
width: 1.1em;
height: 1.1em;
margin: 0;
accent-color: var(--pattern);
}
.stage {
display: grid;
gap: 0.5em 1.75em;
margin-block-start: 1em;
}
.where {
display: flex;
flex-wrap: wrap;
gap: 0 0.8em;
align-items: baseline;
margin: 0;
font-variant-numeric: tabular-nums;
}
.where strong {
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
}
.where .length {
flex-basis: 100%;
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
}
dl {
margin: 0.5em 0 0;
}
dt {
margin-block-start: 0.7em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.82em;
font-weight: 600;
}
dt.of-child {
color: var(--pattern);
}
dd {
margin: 0;
line-height: 1.4;
}
.does {
font-family: var(--sb-font-heading, inherit);
font-size: 1.12em;
line-height: 1.4;
}
.about {
margin-block: 1em 1.25em;
padding-inline-start: 0.8em;
border-inline-start: 4px solid var(--pattern);
font-size: 0.92em;
}
.told-here {
min-height: 18em;
}
.four .rooms {
display: grid;
gap: 1.25em;
margin-block-start: 1em;
}
.four .name {
margin: 0 0 0.3em;
color: var(--pattern);
font-weight: 600;
}
/* Four rooms are taller than a screen: what moves them stays in view. */
.time.stays {
position: sticky;
inset-block-end: 0;
padding-block-end: 0.5em;
background: var(--sb-surface, #f6f1e7);
}
@container (min-width: 34em) {
.episodes {
grid-template-columns: repeat(8, minmax(0, 1fr));
}
.patterns {
grid-template-columns: repeat(4, auto);
}
.patterns legend {
margin-block-end: 0.2em;
}
.four .rooms {
grid-template-columns: repeat(2, minmax(0, 1fr));
}
}
@container (min-width: 40em) {
.stage {
grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
}
}
.controls {
gap: 0.5em 0.6em;
}
.controls button {
flex: 1 1 5em;
padding-inline: 0.6em;
white-space: nowrap;
}
.controls .mark {
width: 1em;
height: 1em;
margin-inline: 0.3em;
}
.play .mark {
fill: currentColor;
}
.controls [aria-disabled="true"] {
border-color: var(--sb-line, #d9d0c0);
background: none;
color: var(--sb-ink-soft, #56606a);
cursor: default;
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
table {
border-collapse: collapse;
font-size: 0.9em;
}
caption {
font-weight: 600;
text-align: start;
}
th,
td {
padding: 0.3em 1em 0.3em 0;
text-align: start;
vertical-align: top;
}
.table-room {
overflow-x: auto;
}
/* On a phone the names in the drawing must not shrink with it. */
@container (max-width: 27em) {
.patterns {
grid-template-columns: auto auto;
}
.patterns label {
gap: 0.25em;
padding-inline: 0.3em;
font-size: 0.82em;
overflow-wrap: normal;
}
.episodes small {
font-size: 0.7em;
}
.controls {
gap: 0.35em;
}
.controls button {
flex-basis: 4em;
padding-inline: 0.2em;
white-space: normal;
}
.controls .mark {
margin-inline: 0.1em;
}
}
@container (max-width: 19em) {
.patterns label {
font-size: 0.74em;
}
.patterns input {
width: 1em;
}
}
@media (forced-colors: active) {
.pattern-mark {
fill: currentColor;
}
.patterns label:has(:checked),
.episodes [aria-current="true"] {
border: 3px solid Highlight;
}
}
`;var $a=12,va=5,ya=5,wa=5e3,xa=700,Ke=class Ke extends z{constructor(){super(),this.time=0,this.isPlaying=!1,this.clock=new Gt,this.saying=0,this.pauseWhenHidden=()=>document.hidden&&this.pause(),this.watcher=null}connectedCallback(){super.connectedCallback(),document.addEventListener("visibilitychange",this.pauseWhenHidden),this.watcher=new IntersectionObserver(([e])=>e?.isIntersecting||this.pause()),this.watcher.observe(this)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("visibilitychange",this.pauseWhenHidden),this.watcher?.disconnect(),clearTimeout(this.saying),this.pause()}accepts(e){return Sn(e)}reconcile(e){return mn(this.spec,e)}recordTaken(){this.pause(),this.time=this.settledAt(0)}get startedAgainWords(){return $.atTheBeginning}get undoneWords(){return $.broughtBack}get second(){return Math.floor(this.time)}get scene(){return Js(this.spec,this.record)}settledAt(e){let{tellings:r,all:s,episode:n}=this.scene;return Xs(r,s,e,n.seconds)}see(e={}){if(!this.record||!this.spec)return;let r={...this.record,...e},s=this.spec.patterns.map(({id:i})=>i),n=fn(r,r.episode,this.spec.is_side_by_side?s:[r.pattern]);JSON.stringify(n)!==JSON.stringify(this.record)&&this.change(n)}goTo(e,r=0){this.pause(),this.see({episode:this.scene.spec.episodes[e].number});let s=this.settledAt(r);this.time=Hr()?s:r,this.clock.run({from:this.time,until:s,speed:ya},n=>{this.time=n}),this.say(r)}step(e){let r=Zt(this.scene,this.second,e);r&&this.goTo(r.place,r.moment)}choosePattern(e){this.see({pattern:this.scene.spec.patterns[e].id}),this.isPlaying||this.say(this.second,this.scene.chosen.name)}toggle(){this.isPlaying?this.pause():this.play()}play(){this.pause();let{spec:e,place:r,episode:s}=this.scene,n=this.time>=s.seconds;if(n&&(this.time=0),this.see({episode:n&&e.episodes[r+1]?.number||s.number}),this.isPlaying=!0,Hr())this.clock.tick(wa,()=>this.playStep());else{let{seconds:i}=this.scene.episode,o=Math.max(va,i/$a);this.clock.run({from:this.time,until:i,speed:o},a=>this.playedTo(a))}}playStep(){let{all:e,episode:r}=this.scene,s=e.find(n=>n>this.second);return this.playedTo(s===void 0?r.seconds:this.settledAt(s)),this.isPlaying}playedTo(e){let{number:r,seconds:s}=this.scene.episode;this.time=e,!(e<s)&&(this.pause(),this.announce($.over(r)))}pause(){this.clock.stop(),this.isPlaying=!1,this.time=this.second}scrub(e){this.pause();let{all:r}=this.scene,s=r.findLast(n=>n<=this.second);this.time=e.target.valueAsNumber,this.see(),r.findLast(n=>n<=this.second)!==s&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(this.second,""),xa))}say(e,r){this.announce(en(this.scene,e,r))}renderActivity(){if(!this.spec||!this.record)return h;let{scene:e,second:r}=this,{spec:s,place:n,episode:i,chosen:o}=e,a=tn(e,r,this.isPlaying,{scrub:l=>this.scrub(l),step:l=>this.step(l),toggle:()=>this.toggle()});return s.is_side_by_side?c`${un(e,this.time)} ${a}
${s.patterns.map(Kr)} ${Gr(s,o)}`:c`
${cn(s,n,l=>this.goTo(l))}
${dn(s,o,l=>this.choosePattern(l))}
<div class="stage">
<div>
${Jt(s.room,o,o.tellings[n],this.time)}
${Dr()} ${a}
</div>
${pn(i,o,n,r)}
</div>
${Kr(o)} ${Zs(s,o,vt(s,n)+this.time)}
${Gr(s,o)}
`}};C(Ke,"styles",[...G(Ke,Ke,"styles"),Mn,bn,gn,Qs]),C(Ke,"properties",{time:{state:!0},isPlaying:{state:!0}});var er=Ke;de("sb-episode-player",er);var Yr={top:"#fffaf0",topShade:"#efe3cd"},tr={mother:{adult:{skin:"#dba47c",shade:"#c58c68",eyes:"#3b2c27",brows:"#4b3d3a",hair:"#4b3d3a",strands:"#8a766c",hairStyle:"long",top:"#64a69e",topShade:"#559790"},baby:{skin:"#e6b48f",shade:"#d59d78",eyes:"#3b2c27",brows:"#7b5b4b",hair:"#5d4a42",strands:"#7b5b4b",hairStyle:"wisps",...Yr},ground:"#f6e8d8",light:"#fdf5ea"},father:{adult:{skin:"#8d5b3e",shade:"#784a31",eyes:"#241815",line:"#22150f",brows:"#2b2220",blush:"#c4472b",hair:"#2b2220",strands:"#54443d",hairStyle:"cropped",top:"#d9a15b",topShade:"#c68d48",browWeight:1.25},baby:{skin:"#a06e4d",shade:"#8a5b3d",eyes:"#241815",line:"#22150f",brows:"#3a2b26",blush:"#c4472b",hair:"#332825",strands:"#5d4b43",hairStyle:"curls",...Yr},ground:"#e9ecdf",light:"#f7f7ec"},grandmother:{adult:{skin:"#efc9a9",shade:"#ddb08d",eyes:"#43515a",brows:"#a39a94",hair:"#d3ccc6",strands:"#a59b94",hairStyle:"bun",top:"#9a86a8",topShade:"#877396",glasses:!0,lined:!0},baby:{skin:"#f4d3b8",shade:"#e4b997",eyes:"#3f4d58",brows:"#c09a6f",hair:"#d9b27c",strands:"#b98d56",hairStyle:"wisps",top:"#e8eef0",topShade:"#cfdadd"},ground:"#efe6ea",light:"#faf4f5"},"mother-in-headscarf":{adult:{skin:"#cf9a70",shade:"#b9835b",eyes:"#2c1f1b",brows:"#3a2c27",hair:"#b5655c",strands:"#8f4a44",hairStyle:"headscarf",top:"#55748c",topShade:"#48657c"},baby:{skin:"#daa981",shade:"#c6926a",eyes:"#2c1f1b",brows:"#4a372f",hair:"#3b2d28",strands:"#5f4a41",hairStyle:"cap",top:"#f3dfae",topShade:"#e2ca90"},ground:"#e6edee",light:"#f6f9f7"},"father-with-glasses":{adult:{skin:"#f2cfb4",shade:"#e0b494",eyes:"#4a5d57",brows:"#9a5a36",hair:"#a9633b",strands:"#cf9265",hairStyle:"swept",top:"#6f8a63",topShade:"#5f7a55",glasses:!0},baby:{skin:"#f6d8c2",shade:"#e6bea1",eyes:"#47606c",brows:"#c68c5c",hair:"#cf8a57",strands:"#b06f40",hairStyle:"cap",top:"#dbe7e3",topShade:"#bfd2cc"},ground:"#f3e9dc",light:"#fdf7ee"},grandfather:{adult:{skin:"#b98560",shade:"#a3714e",line:"#33241c",eyes:"#2c201c",brows:"#d9d5d0",hair:"#e4e0da",strands:"#b3aca5",hairStyle:"balding",top:"#a0524a",topShade:"#8c443d",browWeight:1.4,lined:!0,beard:!0},baby:{skin:"#c59470",shade:"#ae7f5b",eyes:"#2c201c",brows:"#4b3831",hair:"#3b2e2a",strands:"#66524a",hairStyle:"wisps",...Yr},ground:"#ece7d9",light:"#f9f6ea"}};function Tn(t){return t.map(({transform:e,shapes:r})=>T`<g transform=${e||h}>${r.map(ka)}</g>`)}function ka({d:t,fill:e,stroke:r,width:s,opacity:n,shift:i}){return T`<path
d=${t}
fill=${e??"none"}
stroke=${r??h}
stroke-width=${s??h}
opacity=${n??h}
transform=${i?`translate(${-i} ${-i})`:h}
/>`}var M=(t,e,r)=>t+(e-t)*r,Z=(t,e,r)=>Math.min(r,Math.max(e,t));function S(t,...e){let r=t[0]??"";return e.reduce((s,n,i)=>`${s}${Aa(n)}${t[i+1]}`,r)}function Aa(t){return Math.round(t*10)/10+0}function Me(t){let e=s=>t[(s+t.length)%t.length],r=e(0);return`${S`M${r[0]} ${r[1]}`}${t.map((s,n)=>Sa(e(n-1),e(n),e(n+1),e(n+2))).join("")}Z`}function Sa(t,e,r,s){return S`C${e[0]+(r[0]-t[0])/6} ${e[1]+(r[1]-t[1])/6} ${r[0]-(s[0]-e[0])/6} ${r[1]-(s[1]-e[1])/6} ${r[0]} ${r[1]}`}function Ge(t,e,r,s){let n=Math.hypot(e[0]-t[0],e[1]-t[1])||1,i=(t[1]-e[1])/n/2,o=(e[0]-t[0])/n/2,a=s/2;return S`M${t[0]+i*r} ${t[1]+o*r}L${e[0]+i*s} ${e[1]+o*s}A${a} ${a} 0 0 0 ${e[0]-i*s} ${e[1]-o*s}L${t[0]-i*r} ${t[1]-o*r}`}var P="#3a3f47",On="#fffaf2",Ma="#8a4440",Ta="#d98577",Oa="#d5623f",_a={baby:{eye:{longitude:.44,latitude:.14,half:16,tall:14.5,iris:11.5},brow:{longitude:.46,latitude:-.22,half:12,thick:2.6},nose:.42,mouth:{latitude:.74,half:15},cheek:{longitude:.66,latitude:.56,radius:18}},adult:{eye:{longitude:.4,latitude:-.06,half:15,tall:10,iris:8},brow:{longitude:.42,latitude:-.32,half:16,thick:3.6},nose:.3,mouth:{latitude:.64,half:20},cheek:{longitude:.6,latitude:.38,radius:17}}};function qr(t,e,r,s){let n=_a[t];return[...[-1,1].flatMap(i=>Ca(n,e,r,s,i)),...Ea(n,e,r,s),...[-1,1].map(i=>Na(n,e,r,s,i)),...Ra(t,n,e,s),...La(n,e,r,s)]}function Ea({cheek:t},e,{flush:r,smile:s},n){return[-1,1].map(i=>{let{x:o,y:a,squeeze:l}=e.place(i*t.longitude,t.latitude),d=a-Math.max(0,s)*4,p=t.radius*Math.max(.55,l),u=l<.55?-Math.sign(o)*7:0;return{d:Te(o+u,d,p,t.radius*.95),fill:n.blush??Oa,opacity:.1+.2*r}})}function Ca({eye:t},e,r,s,n){let{x:i,y:o,squeeze:a}=e.place(n*t.longitude,t.latitude),l=t.half*M(.62,1,a),d=Z(r.eyesOpen,0,1.2),p=Z(r.squint,0,1),u=t.tall,m=M(u*(.75-1.75*p),-u*1.34,Math.min(1,d)),f=Math.max(m+.5,M(u*.75,u*(1.15-.75*p),Math.min(1,d))),y=i-l,v=i+l,x=o+1.5,k=l*.62,R=[];if(d>.12){let j=S`M${y} ${x}C${i-k} ${o+m} ${i+k} ${o+m} ${v} ${x}`,ae=S`C${i+k} ${o+f} ${i-k} ${o+f} ${y} ${x}Z`,it=Z(r.gazeX,-1,1)*l*.42,ot=Z(r.gazeY,-1,1)*u*.35,Q=Math.min(t.iris,l*.72),Et=Math.max(t.iris+7,u*1.2);R.push({d:j+ae,fill:On,opacity:1},{d:Te(i+it,o+ot,Q*M(.8,1,a),t.iris),fill:s.eyes},{d:Te(i+it-Q*.3,o+ot-t.iris*.36,Q*.26,Q*.26),fill:On},{d:j+S`C${v+2} ${o-Et*1.35} ${y-2} ${o-Et*1.35} ${y} ${x}Z`,fill:s.skin},{d:S`M${v} ${x}`+ae.slice(0,-1)+S`C${y+1} ${o+Et*1.4} ${v-1} ${o+Et*1.4} ${v} ${x}Z`,fill:s.skin}),p>.3&&R.push({d:S`M${y+3} ${x+1}`+S`C${i-k} ${o+f+1} ${i+k} ${o+f+1} ${v-3} ${x+1}`,stroke:s.line??P,width:1.8,opacity:Z((p-.3)*1.2,0,.7)})}if(r.browKnit>.55&&d<.3){let j=n<0?y:v;R.push({d:S`M${j+n*2} ${x-1}L${j+n*8} ${x-5}M${j+n*2} ${x+3}L${j+n*8} ${x+5}`,stroke:s.line??P,width:1.8,opacity:Z((.3-d)*3,0,.7)})}return R.push({d:S`M${y-1} ${x+.5}C${i-k} ${o+m} ${i+k} ${o+m} ${v+1} ${x+.5}`,stroke:s.line??P,width:2.8}),R}function Na({brow:t},e,r,s,n){let{x:i,y:o,squeeze:a}=e.place(n*t.longitude,t.latitude),l=t.half*M(.55,1,a),d=r.browRaise*8,p=o-d-r.browWorry*8+r.browKnit*7+2,u=o-d*.7+r.browWorry*5-r.browKnit*1+3,m=o-d*1.1-6+r.browKnit*5+r.browWorry*1,f=r.browKnit*3*-n;return{d:S`M${i-n*l+f} ${p}Q${i+f/2} ${m} ${i+n*l} ${u}`,stroke:s.brows,width:t.thick*(s.browWeight??1),opacity:s.browOpacity??1}}function Ra(t,{nose:e},r,s){let n=r.place(0,e),i=r.lean;if(t==="baby"){let d=n.x*1.1;return[{d:S`M${d-6+i*1} ${n.y-1}C${d-7+i*2} ${n.y+6} ${d+7+i*2} ${n.y+6} ${d+6+i*1} ${n.y-1}`,stroke:s.line??P,width:2.4}]}let o=r.place(0,-.04),a=n.x+i*9,l=i>0?-1:1;return[{d:S`M${o.x+i*3} ${o.y}C${o.x+i*4} ${o.y+14} ${a+i*4} ${n.y-12} ${a+i*2} ${n.y-2}C${a+i} ${n.y+6} ${a+l*8} ${n.y+7} ${a+l*13} ${n.y+3}`,stroke:s.line??P,width:2.6}]}function La({mouth:t},e,r,s){let{x:n,y:i}=e.place(0,t.latitude),o=n*1.03+e.lean*3,a=t.half*r.mouthWide,l=o-a*Math.max(.45,Math.cos(e.yaw-.3)),d=o+a*Math.max(.45,Math.cos(e.yaw+.3)),p=i-r.smile*a*.32+r.mouthOpen*2,u=Z(r.mouthSquare,0,1),m=i+r.smile*a*.28-r.mouthOpen*M(2,16,u),f=m+r.mouthOpen*M(30,34,u)+.01,y=M(.5,.86,u),v=M(o,l,y),x=M(o,d,y),k=[],R=S`M${l} ${p}C${v} ${Zr(p,m)} ${x} ${Zr(p,m)} ${d} ${p}`;if(r.mouthOpen>.06){let ae=Zr(p,f),it=R+S`C${x} ${ae} ${v} ${ae} ${l} ${p}Z`,ot=M(m,f,.62);if(k.push({d:it,fill:Ma}),r.mouthOpen>.25){let Q=(d-l)*.25;k.push({d:S`M${o-Q} ${f-3}C${o-Q} ${ot-2} ${o+Q} ${ot-2} ${o+Q} ${f-3}C${o+Q*.4} ${f+.5} ${o-Q*.4} ${f+.5} ${o-Q} ${f-3}Z`,fill:Ta,opacity:Z((r.mouthOpen-.25)*3,0,1)})}k.push({d:it,stroke:s.line??P,width:2.4})}else k.push({d:R,stroke:s.line??P,width:2.6});let j=f+6.5+r.mouthOpen*3;return k.push({d:S`M${M(o,l,.4)} ${j}Q${o} ${j+2.5+4*r.pout} ${M(o,d,.4)} ${j}`,stroke:s.line??P,width:1.9,opacity:M(.3,.75,Z(r.pout,0,1))*(1-Z(r.mouthOpen*4,0,1))}),k}function Zr(t,e){return(e*4-t)/3}function Te(t,e,r,s){let[n,i]=[r*.5523,s*.5523];return S`M${t-r} ${e}C${t-r} ${e-i} ${t-n} ${e-s} ${t} ${e-s}C${t+n} ${e-s} ${t+r} ${e-i} ${t+r} ${e}C${t+r} ${e+i} ${t+n} ${e+s} ${t} ${e+s}C${t-n} ${e+s} ${t-r} ${e+i} ${t-r} ${e}Z`}var xt=[432,214];function En(t,{reach:e,soothe:r,turn:s}){let n=Math.max(0,e*1.8-.8),i=[xt[0]+18+s*60,xt[1]+77],o=ne([388,386],[330,334],e),a=ne(ne([472,390],[400,350],n),i,r),l=ne([378,366],[374,372],e),d=ne(ne([514,372],[486,384],n),[506,378],r);return[..._n([414,330],l,o,M(2.3,3.7,e),1-e*.95,t,-1),..._n([488,334],d,a,M(M(2.5,3.6,n),3.9,r),Math.max(r,1-n),t,1)]}var ne=(t,e,r)=>[M(t[0],e[0],r),M(t[1],e[1],r)];function _n(t,e,r,s,n,i,o){return[...Rn(r,s,.62,n,i,o),...Cn([t,e,Pa(e,r)],[44,42,32],i.top)]}function Cn([t,e,r],[s,n,i],o){let a=Ge(e,r,n,i),l=[Ge(t,e,s,n),a],d=[Ge(ne(t,e,-.12),e,s,n),a];return[...l.map(p=>({d:p,stroke:P,width:5.4})),...d.map(p=>({d:p,fill:o}))]}function Pa(t,e){let r=Math.hypot(e[0]-t[0],e[1]-t[1])||1;return ne(e,t,Math.min(1,13/r))}var Ia=(t,e)=>[...t.map(r=>({d:r,stroke:P,width:5.4})),...t.map(r=>({d:r,fill:e}))];function Nn(t,{reach:e}){if(e<.02)return[];let r=ne([206,540],[298,388],e),s=ne([150,560],[196,440],e);return[...Rn(r,-.45,1.05,.1,t,1),...Cn([[90,420],s,ne(r,s,-.06)],[96,84,50],t.top)]}function Rn([t,e],r,s,n,i,o){let a=(m,f)=>[t+(Math.cos(r)*m-Math.sin(r)*f*o)*s,e+(Math.sin(r)*m+Math.cos(r)*f*o)*s],l=[-15,-5,5,15].map((m,f)=>{let y=M([30,37,36,28][f]??30,4,n);return Ge(a(M(30,22,n),m*M(1,.7,n)),a(M(30,24,n)+y,m*M(1.5,.75,n)),13*s,11*s)}),d=Ge(a(12,-12),a(M(38,34,n),M(-31,-13,n)),16*s,12*s),p=Me([a(-4,-14),a(14,-20),a(36,M(-20,-17,n)),a(46,0),a(36,M(20,17,n)),a(14,20),a(-4,14)]),u=n>.6?[...l,p]:[...l,p,d];return[...Ia(u,i.skin),...(n>.6?[-4,6]:[-9,0,9]).map(m=>{let[f,y]=a(M(40,28,n),m*M(1,.8,n)),[v,x]=a(M(48,41,n),m*M(1.1,.85,n));return{d:S`M${f} ${y}L${v} ${x}`,stroke:P,width:1.8}}),...n>.6?[{d:za(a),stroke:P,width:1.8}]:[]]}function za(t){let[e,r,s]=[t(22,-18),t(34,-12),t(36,-2)];return S`M${e[0]} ${e[1]}Q${r[0]} ${r[1]} ${s[0]} ${s[1]}`}function I(t,e){return[{d:t,fill:e},{d:t,stroke:P,width:2.8,shift:2}]}var U=(t,e,r=2.4)=>({d:t,stroke:e,width:r}),Ln={long:{back:({hair:t,strands:e})=>[...I("M6-124C84-126 124-64 118 10 116 62 128 104 112 142 96 160 60 158 34 150L20 20Z",t),U("M104 50c2 28 4 52-2 80M90 66c2 26 2 44-4 68",e)],front:({hair:t,strands:e})=>[...I("M86 22C124-58 90-140-2-138-76-134-104-84-92-22-90-12-84-8-80-16-78-34-74-46-64-58-28-52 24-62 50-92 52-60 62-22 72 14 76 26 82 30 86 22Z",t),U("M50-92C46-110 30-122 10-128M70-34c-2-24-8-40-16-52M-20-76c-20 4-36 4-46 16M2-116C-24-120-48-110-64-92",e)]},bun:{back:({hair:t,strands:e})=>[...I("M58-112C60-146 96-160 118-142 140-124 134-92 108-84Z",t),U("M80-130c12-12 30-10 38 4M92-112c8-6 18-6 24 0",e),...I("M4-122C84-126 120-66 110 6 104 30 94 40 84 40L30-20Z",t)],front:({hair:t,strands:e})=>[...I("M84 6C116-54 88-130 2-128-66-126-96-82-86-34-84-26-78-24-76-32-70-60-50-76-24-80 20-84 54-68 66-34 70-20 74-6 76 4 78 12 82 14 84 6Z",t),U("M-58-86C-40-104-16-112 8-110M-10-92C20-100 52-92 70-68M40-112c18 8 34 22 44 42",e)]},cropped:{back:()=>[],front:({hair:t,strands:e})=>[...I("M92 2C94-6 100-20 100-40 98-90 60-122 4-122-50-122-84-92-82-44-80-40-76-42-74-50-66-66-50-78-24-82 20-84 52-80 62-54 66-40 70-20 76-2 80 8 88 10 92 2Z",t),U("M-50-96c4-4 8-6 12-7M-20-106c4-2 8-2 12-2M14-106c4 0 8 1 12 2M46-98c4 2 7 4 10 7M70-78c3 3 5 6 7 10M-4-94c4-1 8-1 12 0M30-90c4 1 8 2 11 4",e,2.2)]},swept:{back:()=>[],front:({hair:t,strands:e})=>[...I("M90 4C98-20 108-56 94-90 74-130 14-146-40-132-74-128-98-112-96-86-92-92-86-94-82-92-88-78-88-60-82-44-76-60-66-72-48-80-14-76 34-84 56-78 60-52 66-24 76-2 80 8 88 12 90 4Z",t),U("M-78-100C-56-114-20-122 14-116M-40-94C-6-92 30-102 52-96M76-88c8 14 12 32 10 50",e)]},balding:{back:()=>[],front:({hair:t,strands:e})=>[...I("M54-66C84-84 110-60 108-20 108-4 104 10 95 14 90 2 78-6 66 4 64-20 54-42 54-66Z",t),U("M76-58c12 12 17 26 17 42M90-54c5 10 8 20 8 30",e),U("M-14-98c14-6 30-6 42 0",e,2)]},headscarf:{back:()=>[],front:({hair:t,strands:e})=>[...I("M-84-30C-98-104-50-140 6-140 92-140 124-72 114 4 112 60 124 120 112 160 62 190-30 188-72 160-64 136-58 118-54 100-76 84-90 40-86-2-88-10-86-20-84-30ZM-78-26C-82 20-76 68-54 92-38 108-14 108 6 98 42 82 64 48 66 6 68-40 50-74 6-80-40-84-72-66-78-26Z",t),U("M-62-92C-38-114 8-124 50-108M88-66c18 36 14 76-8 112M88 78C72 108 34 132-24 134M96 110C76 138 30 158-30 154M-30-106c22-8 48-8 70 2",e)]}};function Pn(t){return Ln[t.hairStyle]??Ln.long}function In(t,{hair:e,strands:r,hairStyle:s}){let{points:n,lean:i}=t,o=n.map(([v,x])=>[v*1.035,x*1.045-1]),a=(v,x)=>[86*Math.sin(v+t.yaw),x],l=-i*-8,d=[U(`${S`M${l+2} ${-90}`}c-9 7-8 19 1 22 9 2 15-5 10-11`,r),U(`${S`M${l-24} ${-86}`}c-5 7-5 12-3 17`,r),U(`${S`M${l+30} ${-84}`}c6 6 5 13 2 18`,r)];if(s==="wisps")return d;if(s==="cap"){let v=[12,13,14,15,0,1,2,3,4].map(j=>o[j]??[0,0]),x=i>0?8:0,k=[a(1.15,-18),a(.8,-46),a(.35,-58),a(0,-50),a(-.4,-60),a(-.8,-46),a(-1.15,-18)],R=v.slice(i>.4?0:1,i<-.4?9:8);return[...I(Me([...R,...k]),e),U(S`M${l-30} ${-76+x}`+"c10-6 22-8 32-7"+S`M${l+20} ${-74}`+"c10 1 18 5 24 11",r,2.2)]}let p=i>0?[13,14,15,0,1,2]:[14,15,0,1,2,3],u=p.map(v=>{let[x,k]=o[v]??[0,0];return Te(x*.96,k*.96,19,18)}),m=[-1,-.62,-.25,.12,.5,.9].map((v,x)=>{let[k,R]=a(v,-62+v*v*18-x%2*5);return Te(k,R,17,15)}),y=[Me([...p.map(v=>o[v]??[0,0]),a(.8,-56),a(0,-66),a(-.8,-56)].map(([v,x])=>[v*.97,x*.97])),...u,...m];return[...y.map(v=>({d:v,stroke:P,width:5})),...y.map(v=>({d:v,fill:e})),...[...u.filter((v,x)=>x%2),...m].map(v=>({d:v,stroke:r,width:1.6,opacity:.45}))]}function zn(t){let e="#5b5048",r=[-1,1].map(i=>{let{x:o,y:a,squeeze:l}=t.place(i*.4,-.05);return{x:o,y:a+2,across:24*(.55+.45*l),down:20}}),[s,n]=r;return[...r.flatMap(({x:i,y:o,across:a,down:l})=>[{d:Te(i,o,a,l),fill:"#fffaf2",opacity:.16},{d:Te(i,o,a,l),stroke:e,width:2.8}]),U(S`M${s.x+s.across} ${s.y-3}Q${(s.x+n.x)/2} ${s.y-9} ${n.x-n.across} ${n.y-3}`,e,2.8),U(S`M${n.x+n.across} ${n.y-4}L${74} ${n.y-2}`,e,2.8)]}var Hn=.5,Ha={baby:{across:80,down:78,front:[[0,-90],[38,-85],[70,-63],[88,-28],[90,6],[92,34],[76,65],[42,86],[0,92],[-42,86],[-76,65],[-92,34],[-90,6],[-88,-28],[-70,-63],[-38,-85]],turned:[[10,-92],[52,-86],[86,-62],[103,-24],[101,12],[88,42],[58,69],[22,87],[-18,93],[-53,86],[-81,65],[-90,38],[-84,10],[-86,-22],[-70,-60],[-34,-86]]},adult:{across:76,down:96,front:[[0,-110],[40,-103],[68,-80],[80,-40],[81,0],[77,36],[62,72],[34,98],[0,106],[-34,98],[-62,72],[-77,36],[-81,0],[-80,-40],[-68,-80],[-40,-103]],turned:[[8,-111],[50,-103],[82,-76],[94,-36],[89,4],[77,38],[56,70],[18,97],[-20,106],[-49,96],[-69,68],[-78,34],[-75,0],[-77,-36],[-66,-78],[-30,-104]]}};function Qr(t,e,r){let{across:s,down:n,front:i,turned:o}=Ha[t],a=Z(Math.abs(e)/Hn,0,1.15),l=Z(e/Hn,-1.15,1.15);return{points:i.map(([p,u],m)=>{let f=(i.length-m)%i.length,[y,v]=o[e>0?f:m];return[M(p,e>0?-y:y,a),M(u,v,a)]}),yaw:e,lean:l,place:(p,u)=>({x:s*Math.sin(p+e),y:n*Math.sin(u+r),squeeze:Math.max(.3,Math.cos(p+e))})}}var Xr=600,kt=430,jn=[178,168];function Bn(t,e,r){let s=jn[0]+e.lean*12,n=jn[1]+e.lean*5,i=`translate(${rr(s)} ${rr(n)}) scale(-1 1) rotate(${rr(-6-e.lean*3+e.tilt)})`,o=`translate(${xt[0]} ${xt[1]}) rotate(${rr(r.tilt+r.turn*8)})`,{back:a,front:l,head:d}=Ba(t.adult,e);return[{transform:"",shapes:ja(t)},{transform:"",shapes:Ua()},{transform:i,shapes:a},{transform:"",shapes:Wa(t.adult,s,n)},{transform:i,shapes:[...d,...l]},{transform:"",shapes:Da(t.baby)},{transform:o,shapes:Ka(t.baby,r)},{transform:"",shapes:Nn(t.adult,e)},{transform:"",shapes:En(t.baby,r)}]}var rr=t=>Math.round(t*10)/10;function ja({ground:t,light:e}){return[{d:`M0 0H${Xr}V${kt}H0Z`,fill:t},{d:"M300 26C450 20 580 110 578 260 576 380 480 470 300 470S24 380 24 262C24 120 150 32 300 26Z",fill:e}]}function Ba(t,e){let r=Qr("adult",e.turn,e.nod),s=Me(r.points),{back:n,front:i}=Pn(t);return{back:n(t),head:[...I(s,t.skin),...t.hairStyle==="headscarf"?[]:I("M62 4C72-6 88-2 88 14 86 30 74 38 64 30Z",t.shade),...t.beard?I("M86 14C84 64 54 114-18 117-56 113-75 80-78 44-72 58-66 68-58 74-46 80-22 82-4 74 34 62 62 40 66 8Z",t.hair):[],...qr("adult",r,e,t),...t.lined?Fa(r):[],...t.glasses?zn(r):[]],front:i(t)}}function Fa(t){let e=t.place(.78,.02),r=t.place(.33,.5);return[{d:`${S`M${e.x} ${e.y-3}`}l7-4${S`M${e.x+1} ${e.y+3}`}l8 1`,stroke:P,width:1.6,opacity:.5},{d:`${S`M${r.x} ${r.y-12}`}c7 5 10 12 9 20`,stroke:P,width:1.6,opacity:.4}]}function Wa({skin:t,shade:e,top:r,topShade:s},n,i){let o=n-62,a=n+2;return[{d:S`M${o} ${i+40}C${o+2} ${i+90} ${o-4} ${i+118} ${o-20} ${i+136}C${o} ${i+176} ${a+10} ${i+176} ${a+30} ${i+136}C${a+6} ${i+124} ${a+2} ${i+96} ${a} ${i+70}Z`,fill:e},{d:S`M${o-1} ${i+74}C${o} ${i+104} ${o-6} ${i+122} ${o-20} ${i+136}M${a} ${i+98}C${a+2} ${i+118} ${a+10} ${i+130} ${a+28} ${i+137}`,stroke:P,width:2.8},...I(`M-20 ${kt+40}C-16 372 26 322 96 300 128 346 176 346 208 302 262 318 296 372 300 ${kt+40}Z`,r),...I("M86 304C118 366 186 366 216 305L228 310C196 384 106 386 72 310Z",s)]}function Ua(){return[...I("M352 470C330 380 338 250 372 190 396 150 480 140 524 178 566 220 574 320 552 470Z","#e2c9a4"),{d:"M384 226C410 190 474 184 506 214 532 246 536 330 526 430",stroke:"#c9aa7c",width:2.6}]}function Da({top:t,topShade:e}){return[...I("M352 480C346 420 362 342 396 306 420 290 470 290 494 306 526 340 536 420 526 480Z",t),{d:"M402 300C418 322 464 324 486 302",stroke:e,width:5},{d:"M443 326C445 360 446 400 445 440",stroke:e,width:2.6},{d:"M444 350h.1M445 384h.1",stroke:P,width:6}]}function Ka(t,e){let r=Qr("baby",e.turn,e.nod),s=[-1,1].map(i=>({side:i,at:r.place(i*1.42,.16)})).filter(({side:i})=>Math.cos(i*1.42+r.yaw)>-.12).flatMap(({side:i,at:o})=>{let a=o.x*1.14;return I(S`M${a-i*6} ${o.y-14}C${a+i*6} ${o.y-24} ${a+i*18} ${o.y-12} ${a+i*15} ${o.y+4}C${a+i*12} ${o.y+18} ${a+i*0} ${o.y+22} ${a-i*8} ${o.y+12}Z`,t.shade)}),n=Math.abs(r.lean)>.5;return[...n?[]:s,...I(Me(r.points),t.skin),...n?s:[],...qr("baby",r,e,t),...In(r,t),...Ga(r,e.tears)]}function Ga(t,e){return e<.15?[]:[-1,1].map(r=>{let{x:s,y:n}=t.place(r*.62,.42);return{d:S`M${s} ${n-9}C${s+7} ${n} ${s+6} ${n+8} ${s} ${n+8}C${s-6} ${n+8} ${s-7} ${n} ${s} ${n-9}Z`,fill:"#9fc4d4",opacity:e*.9}})}var Va={eyesOpen:1,squint:0,gazeX:-.3,gazeY:.05,browRaise:0,browWorry:0,browKnit:0,smile:0,mouthOpen:0,mouthWide:1,mouthSquare:0,pout:0,flush:.3,tears:0,turn:-.42,nod:0,tilt:0,reach:0,soothe:0,lean:0},D=t=>({...Va,...t}),Jr={neutral:D({}),interest:D({browRaise:.9,eyesOpen:1.12,mouthOpen:.16,mouthWide:.62,smile:.2,reach:.55,flush:.4}),joy:D({browRaise:.5,squint:.75,eyesOpen:.78,smile:1,mouthOpen:.62,mouthWide:1.25,flush:.8,reach:.55,tilt:-3}),sobered:D({browRaise:.1,browKnit:.4,eyesOpen:1.1,smile:-.3,mouthWide:.75,flush:.12}),bid:D({browRaise:1,eyesOpen:1.1,smile:.7,mouthOpen:.22,mouthWide:1,reach:1,flush:.4,tilt:-4}),"small-smile":D({browRaise:.35,squint:.3,eyesOpen:.95,smile:.75,mouthWide:.95,mouthOpen:.04,flush:.6,reach:.55,tilt:-2}),wary:D({turn:-.3,gazeX:-.5,gazeY:.1,browWorry:.55,browRaise:.2,smile:-.2,mouthWide:.8,flush:.55,reach:.55,tilt:3}),"look-away":D({turn:.3,gazeX:.75,gazeY:.35,nod:.1,eyesOpen:.85,smile:-.05,mouthWide:.8,flush:.2}),soothing:D({turn:-.05,gazeX:.4,gazeY:.55,nod:.12,eyesOpen:.7,browWorry:.35,soothe:1,mouthWide:.7,flush:.3}),fuss:D({turn:-.25,browWorry:.8,browKnit:.5,eyesOpen:.75,squint:.25,smile:-.62,mouthWide:1.2,pout:1,mouthOpen:.03,flush:.7,reach:.55}),cry:D({turn:-.12,nod:-.08,browWorry:1.25,browKnit:.75,eyesOpen:0,squint:.72,smile:-.5,mouthOpen:.95,mouthWide:1.4,mouthSquare:.7,flush:1,tears:1,reach:.55})},es={warm:D({browRaise:.45,squint:.75,eyesOpen:.8,smile:.95,mouthOpen:.42,mouthWide:1.25,flush:.6,reach:1,lean:1,tilt:-4}),watching:D({browRaise:.3,squint:.2,smile:.5,mouthWide:.95,flush:.45,reach:.9,lean:.6,tilt:-2}),still:D({smile:0,mouthWide:.85,flush:.12}),back:D({browRaise:.5,browWorry:.75,squint:.15,eyesOpen:.95,smile:.55,mouthWide:.95,mouthOpen:.1,flush:.5,reach:1,lean:1.1,tilt:-5})};function ts(t,e,r){let s={...t};for(let n of Object.keys(t))s[n]=M(t[n],e[n],r);return s}var E={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:t=>{let e=Math.floor(t/60),r=t%60,s=`${r} ${r===1?"second":"seconds"}`;return e?`${e} ${e===1?"minute":"minutes"} ${s}`:s},clock:t=>`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`};var sr=.45,Fn=.16;function rs(t,e){let r=t.findIndex(({start:s})=>s>e);return r===-1?t.length-1:Math.max(0,r-1)}function Un(t,e,r){let s=e+.5,n=rs(t.faces,Math.floor(s)),i=t.faces[n],o=t.faces[n-1]??i,a=t.faces[n+1]??i,l=s-(i?.start??0),d=(t.faces[n+1]?.start??Number.POSITIVE_INFINITY)-s,[p,u,m]=d<sr?[i,a,.5-d/sr/2]:n&&l<sr?[o,i,.5+l/sr/2]:[i,i,0],f=m*m*(3-2*m),y=ts(nr(es,p?.adult),nr(es,u?.adult),f),v=ts(nr(Jr,p?.baby),nr(Jr,u?.baby),f);return r?{adult:{...y,eyesOpen:y.eyesOpen*Wn(e,4.9)},baby:{...v,eyesOpen:v.eyesOpen*Wn(e+1.3,3.7)}}:{adult:y,baby:v}}function nr(t,e){return t[e??""]??Object.values(t)[0]}function Wn(t,e){let r=t%e;return r<Fn?Math.abs(1-2*r/Fn):1}function Ve(t,e){return t.moments[rs(t.moments,e)]}function Pe(t,e){return t.phases[rs(t.phases,e)]}function we({phases:t},e){let r=t.filter(({name:n})=>n===e.name),s=E.phases[e.name]??e.name;return r.length>1?`${s} ${r.indexOf(e)+1}`:s}function ss(t,e){return`${E.time(e)}, ${we(t,Pe(t,e)).toLowerCase()}`}function ns(t,e){return t.moments.find(({start:r})=>r>e)?.start??t.matched.length-1}function Dn(t,e){return t.moments.findLast(({start:r})=>r<e)?.start??0}function Kn(t,e){let r=e?.activity===t.id?Number(e.second):0,s=t.matched.length-1;return{version:1,kind:"dyad-player",activity:t.id,second:Number.isInteger(r)?Math.min(Math.max(r,0),s):0}}function Vn(t,e,r){let{adult:s,baby:n}=Un(t,e,r),i=tr[t.people];return c`<svg
class="faces"
viewBox="0 0 ${Xr} ${kt}"
role="img"
aria-label=${E.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${Tn(Bn(i,s,n))}
</svg>`}function Yn(t,e){let r=t.matched[e]==="1";return c`<div class="told-here">
<p class="state">
<span>${E.clock(e)}</span>
<strong>${we(t,Pe(t,e))}</strong>
<span>
<span class="step-mark ${r?"matched":""}"></span
>${r?E.inStep:E.outOfStep}
</span>
</p>
<p class="moment">${g(Ve(t,e).text)}</p>
</div>`}function Zn(t){return c`<details class="whole">
<summary>${E.whole}</summary>
${t.phases.map(e=>c`
<p><strong>${we(t,e)}.</strong> ${g(e.about)}</p>
<ol role="list">
${t.moments.filter(({start:r})=>r>=e.start&&r<e.end).map(({start:r,text:s})=>c`<li><span class="when">${E.clock(r)}</span><span>${g(s)}</span></li>`)}
</ol>
`)}
</details>`}function ir(t){return c`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${T`<path d=${t} />`}
</svg>`}function qn(t,e,r){let s=Pe(t,e);return c`
<div class="row controls" role="group" aria-labelledby="go-to">
<span class="go-to" id="go-to">${E.goTo}</span>
${t.phases.map(n=>c`<button
type="button"
aria-current=${n===s?"true":"false"}
@click=${()=>r(n.start)}
>
${we(t,n)}
</button>`)}
</div>
`}var Qn=O`
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
`;function ei(t,e){let r=100*e/(t.matched.length-1);return c`<div class="trace" role="img" aria-label=${E.trace} style="--now: ${r}%">
${We([t],()=>Ya(t))}
<div class="cursor"></div>
</div>`}function Ya(t){let e=t.matched.length-1,r=n=>`${100*Math.min(n,e)/e}%`,s=c`<svg viewBox="0 0 ${e} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${Jn(t.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${Jn(t.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${e} 1" preserveAspectRatio="none">
<path d=${Za(t.matched)} />
</svg>`;return c`
${t.phases.map(n=>c`<div
class=${n.name==="still face"?"phase shaded":"phase"}
style="left: ${r(n.start)}; right: calc(100% - ${r(n.end)})"
>
<span>${we(t,n)}</span>
</div>`)}
<div class="lines to-come">${s}</div>
<div class="lines past">${s}</div>
${Xn("joy",E.joy,t.joy,e)} ${Xn("upset",E.upset,t.upset,e)}
${t.matched.includes("1")?c`<span class="in-step">${E.inStep}</span>`:h}
`}function Xn(t,e,r,s){let n=Math.max(...r),i=Math.min(.88,Math.max(.06,r.indexOf(n)/s));return c`<span class="name ${t}" style="left: ${100*i}%; --height: ${n/100}">
${e}
</span>`}function Jn(t){return`M${t.map((e,r)=>`${r} ${100-e}`).join("L")}`}function Za(t){return[...t.matchAll(/1+/g)].map(({index:e,0:r})=>`M${e-.5} 0h${r.length}v1h-${r.length}z`).join("")}var qa=6e3,Qa=700,ti=4,Ye=class Ye extends z{constructor(){super(),this.time=0,this.isPlaying=!1,this.isFast=!1,this.stopNext=()=>{},this.saying=0,this.pauseWhenHidden=()=>document.hidden&&this.pause(),this.watcher=null}connectedCallback(){super.connectedCallback(),document.addEventListener("visibilitychange",this.pauseWhenHidden),this.watcher=new IntersectionObserver(([e])=>e?.isIntersecting||this.pause()),this.watcher.observe(this)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("visibilitychange",this.pauseWhenHidden),this.watcher?.disconnect(),clearTimeout(this.saying),this.pause()}accepts(e){return kn(e)&&Object.hasOwn(tr,e.people)}reconcile(e){return Kn(this.spec,e)}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(e){this.currentRecord=this.reconcile(e),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(E.atTheBeginning),this.focusOn(".watch")}get second(){return Math.floor(this.time)}get last(){return(this.spec?.matched.length??1)-1}goTo(e){let r=this.record?.second;this.time=Math.min(Math.max(e,0),this.last),this.record&&this.second!==r&&this.change({...this.record,second:this.second})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0,matchMedia("(prefers-reduced-motion: reduce)").matches?this.stepOn():this.moveOn(performance.now())}pause(){this.stopNext(),this.isPlaying=!1,this.time=this.second}moveOn(e){let r=requestAnimationFrame(s=>{let n=Math.min(Math.max(s-e,0),250)/1e3;this.advance(this.time+n*(this.isFast?ti:1)),this.isPlaying&&this.moveOn(s)});this.stopNext=()=>cancelAnimationFrame(r)}stepOn(){let e=setTimeout(()=>{this.spec&&this.advance(ns(this.spec,this.second)),this.isPlaying&&this.stepOn()},qa/(this.isFast?ti:1));this.stopNext=()=>clearTimeout(e)}advance(e){if(!this.spec)return;let r=Pe(this.spec,this.second);this.goTo(e);let s=Pe(this.spec,this.second);s!==r&&this.announce(`${we(this.spec,s)}. ${A(s.about)}`),this.time>=this.last&&this.pause()}jump(e){this.pause(),this.goTo(e),this.say()}scrub(e){this.pause();let r=this.spec&&Ve(this.spec,this.second);this.goTo(e.target.valueAsNumber),!(!this.spec||Ve(this.spec,this.second)===r)&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(!1),Qa))}say(e=!0){if(!this.spec)return;let r=A(Ve(this.spec,this.second).text);this.announce(e?`${ss(this.spec,this.second)}. ${r}`:r)}renderActivity(){let e=this.spec;return e?c`
<div class="stage">
<div>${Vn(e,this.time,this.isPlaying)}
<p class="label"><strong>${E.illustration}</strong> ${E.notAtHome}</p>
</div>
${Yn(e,this.second)}
</div>
${ei(e,this.time)}
<input
type="range"
min="0"
max=${this.last}
step="1"
aria-label=${E.slider}
aria-valuetext=${ss(e,this.second)}
.value=${String(this.second)}
@input=${this.scrub}
/>
${this.renderControls(e)} ${Zn(e)}
`:h}renderControls(e){let r=this.second>=this.last,s=this.isPlaying?E.pause:r?E.watchAgain:E.watch;return c`
<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${ir(this.isPlaying?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${s}
</button>
<button
type="button"
aria-label=${E.backName}
@click=${()=>this.jump(Dn(e,this.second))}
>
${ir("M15 5l-7 7 7 7")}${E.back}
</button>
<button
type="button"
aria-label=${E.forwardName}
@click=${()=>this.jump(ns(e,this.second))}
>
${ir("M9 5l7 7-7 7")}${E.forward}
</button>
<button
type="button"
aria-pressed=${this.isFast?"true":"false"}
@click=${()=>{this.isFast=!this.isFast}}
>
${E.fast}
</button>
</div>
${qn(e,this.second,n=>this.jump(n))}
`}};C(Ye,"styles",[...G(Ye,Ye,"styles"),Qn]),C(Ye,"properties",{time:{state:!0},isPlaying:{state:!0},isFast:{state:!0}});var or=Ye;function Ze(t,e){return t.minimum+e*t.quantum}function ar(t,e){let r=0;return e.map(s=>(r+=s,Ze(t.value,r)))}function lr(t,e){return(e*t.scale).toFixed(t.decimals).replace(/^-(?=0(\.0*)?$)/,"")+t.suffix}function At(t,e){let r=lr(t,e);return t.unit?`${r} ${t.unit}`:r}function St(t){return t.unit?`${t.label} (${t.unit})`:t.label}function ri(t){switch(t.kind){case"time-lines":case"curves":return t.lines.length;case"panels":return t.panels.reduce((e,r)=>e+ri(r.layout),0);case"impossible":return 0;default:return 1}}function cr(t,e){if(t.kind!=="panels")return[{heading:"",layout:t,series:e}];let r=0;return t.panels.map(s=>{let n=r+ri(s.layout),i={...s,series:e.slice(r,n)};return r=n,i})}function Mt(t,e,r){let s=(r-e)/(t.maximum-t.minimum);return n=>e+(n-t.minimum)*s}function w(t){return Math.round(t*10)/10}function si(t){return`M${t.map(([e,r])=>`${w(e)} ${w(r)}`).join("L")}`}function ni(t,e,r){let s=t.map((o,a)=>a).sort((o,a)=>t[o]-t[a]),n=[...t];for(let[o,a]of s.entries())o&&(n[a]=Math.max(n[a],n[s[o-1]]+e));let i=r;for(let o of s.reverse())n[o]=Math.min(n[o],i),i=n[o]-e;return n}function ue(t,e){return t.length*e*.56}function ii(t,e,r){let s=Math.max(0,...t.ticks.map(({text:l})=>ue(l,r)))+r,[n,i]=t.ticks;if(!n||!i)return t.ticks;let o=Math.abs(e(i.at)-e(n.at)),a=Math.max(1,Math.ceil(s/o));return t.ticks.filter((l,d)=>d%a===0)}var me={phase:"Phase",moments:"moments",stretches:"stretches",longest:"longest stretch",of:(t,e)=>`${t} of ${e}`};function oi(t,e,{width:r,em:s},n){let i=t.value,o=e.map(x=>At(i,Ze(i,x))),a=At(i,i.maximum),l=Math.max(...[...o,a].map(x=>ue(x,s*1.05))),d=Math.max(...t.labels.map(x=>ue(x,s))),p=d+l+s*12<r,u=p?d+s:0,m=Mt(i,u,r-l-s*.5),f=s*1.4,y=p?s*2.1:s*3.2,v=w(m(i.maximum)-u);return c`<svg
class="chart"
viewBox="0 0 ${w(r)} ${w(y*t.labels.length)}"
role="img"
aria-label=${n}
>
${t.labels.map((x,k)=>{let R=y*k+(p?s*.3:s*1.4),j=m(Ze(i,e[k])),ae=w(R+f/2+s*.35);return T`<g class="c-${t.colour}">
<text x="0" y=${p?ae:w(R-s*.35)}>${x}</text>
<rect class="track" x=${w(u)} y=${w(R)} width=${v} height=${w(f)} />
<rect class="bar" x=${w(u)} y=${w(R)} width=${w(j-u)} height=${w(f)} />
<text class="strong" x=${w(m(i.maximum)+s*.5)} y=${ae}>${o[k]}</text>
</g>`})}
</svg>`}var dr=10,qe=20;function ai(t,e){let r=Math.ceil(t.of/dr);return c`<div class="fields">
${t.groups.map((s,n)=>{let i=e[n];return c`<div class="field c-${t.colour}">
<svg
viewBox="0 0 ${dr*qe} ${r*qe}"
role="img"
aria-label="${s}: ${me.of(i,t.of)} ${t.counted}"
>
${Array.from({length:t.of},(o,a)=>{let[l,d]=[a%dr,Math.floor(a/dr)];return T`<circle
class=${a<i?"dot counted":"dot"}
cx=${l*qe+qe/2}
cy=${d*qe+qe/2}
r="7"
/>`})}
</svg>
<p><strong>${me.of(i,t.of)}</strong> ${t.counted}</p>
<p class="quiet">${s}</p>
</div>`})}
</div>`}function li(t,e,{width:r,em:s},n){let i=r/t.count,o=s*2.6,a=e.reduce((l,d)=>l+d,0);return c`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${w(r)} ${w(o+2)}"
role="img"
aria-label="${n}: ${me.of(a,t.count)} ${t.on}"
>
${e.map((l,d)=>{let p=l?o:s*.7;return T`<rect
class=${l?"moment on":"moment"}
x=${w(d*i+.5)}
y=${w(o+1-p)}
width=${w(Math.max(1,i-1.5))}
height=${w(p)}
/>`})}
</svg>
<p class="key c-${t.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${t.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${t.off}</span>
</p>`}var Xa=32;function ci(t,e,{width:r,em:s},n){let i=t.kind==="time-lines",o=r<Xa*s,a=Math.max(...t.value.ticks.map(({text:k})=>ue(k,s)),s)+s*.5,l=Math.max(...t.lines.map(k=>ue(k.label,s*1.05))),d=r-(i&&!o?l+s:s*.6),p=Mt(t.across,a,d),u=i?t.phases:[],m=u.map(k=>el(k,p,s)),f=s*(u.length?1.7+1.25*Math.max(...m.map(({lines:k})=>k.length)):3),y=f+Math.min(Math.max(r*.42,s*11),s*18),v=Mt(t.value,y,f),x=t.lines.map((k,R)=>({line:k,points:ar(t,e[R]).map((j,ae)=>[p(t.start+ae*t.step),v(j)])}));return c`
${i&&o?Ja(t):h}
<svg
class="chart"
viewBox="0 0 ${w(r)} ${w(y+s*3.2)}"
role="img"
aria-label=${n}
>
${u.map((k,R)=>tl(k,m[R],p,f,y,s))}
<text class="axis-name" x="0" y=${s}>${St(t.value)}</text>
${t.value.ticks.map(({at:k,text:R})=>T`<line class="grid" x1=${w(a)} x2=${w(d)} y1=${w(v(k))} y2=${w(v(k))} />
<text class="end" x=${w(a-s*.5)} y=${w(v(k)+s*.35)}>${R}</text>`)}
${ii(t.across,p,s).map(({at:k,text:R})=>T`<text class="middle" x=${w(p(k))} y=${w(y+s*1.4)}>${R}</text>`)}
<text class="axis-name middle" x=${w((a+d)/2)} y=${w(y+s*2.8)}>
${St(t.across)}
</text>
${x.map(k=>rl(k,t,y))}
${i?h:nl(x,a,d,s)}
${i&&!o?sl(x,y,s):h}
</svg>
`}function Ja(t){return c`<p class="key" aria-hidden="true">
${t.lines.map(({label:e,colour:r,dash:s})=>c`<span class="c-${r}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${s||h} />
</svg>
${e}</span
>`)}
</p>`}function el({label:t,start:e,end:r},s,n){let i=(s(r)-s(e))*.95,o=ue(t,n)>i?t.split(" "):[t],a=Math.max(...o.map(l=>ue(l,n)));return{lines:o,em:Math.min(n,n*i/a)}}function tl({start:t,end:e,shaded:r},s,n,i,o,a){let[l,d]=[n(t),n(e)],p=i-a*1.4;return T`<rect
class="phase ${r?"shaded":""}"
x=${w(l)}
y=${w(i-p)}
width=${w(d-l)}
height=${w(o-i+p)}
/>
${s.lines.map((u,m)=>T`<text
class="middle strong"
style="font-size: ${w(s.em)}px"
x=${w((l+d)/2)}
y=${w(i-a*(.6+1.2*(s.lines.length-1-m)))}
>${u}</text>`)}`}function rl({line:t,points:e},r,s){let n=si(e),[i]=e,o=e[e.length-1],a=`${n}L${w(o[0])} ${w(s)}L${w(i[0])} ${w(s)}Z`;return T`<g class="c-${t.colour}">
${r.kind==="curves"?T`<path class="ground" d=${a} />`:h}
<path class="line" d=${n} stroke-dasharray=${t.dash||h} />
</g>`}function sl(t,e,r){let s=t.map(({points:i})=>i[i.length-1]),n=ni(s.map(([,i])=>i),r*1.25,e);return t.map(({line:i},o)=>T`<text
class="name c-${i.colour}"
x=${w(s[o][0]+r*.5)}
y=${w(n[o]+r*.35)}
>${i.label}</text>`)}function nl(t,e,r,s){let n=t.map(({line:i,points:o})=>{let[a,l]=o.reduce((d,p)=>p[1]<d[1]?p:d);return{line:i,x:a,y:l,width:ue(i.label,s*1.1)}}).sort((i,o)=>i.x-o.x);return n.map(({line:i,x:o,y:a,width:l},d)=>{let p=d===0,u=n.length===1?-l/2:p?-l-s*.4:s*.4,m=Math.min(Math.max(o+u,e),r-l),f=a-s*(.5+1.25*Math.max(0,d-1));return T`<text class="name c-${i.colour}" x=${w(m)} y=${w(f)}>${i.label}</text>`})}function di(t,e,r,s){return cr(t,e).map(n=>c`${n.heading?c`<p class="panel-heading">${n.heading}</p>`:h}
${il(n,r,n.heading||s)}`)}function il({layout:t,series:e},r,s){switch(t.kind){case"time-lines":case"curves":return ci(t,e,r,s);case"bars":return oi(t,e[0],r,s);case"icon-field":return ai(t,e[0]);case"moments":return li(t,e[0],r,s);default:return h}}var hi=O`
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
`;function pi(t,e){return cr(t,e).flatMap(r=>{let[s,...n]=ol(r.layout,r.series);return s?[{heading:r.heading,head:s,rows:n}]:[]})}function ol(t,e){switch(t.kind){case"time-lines":case"curves":return al(t,e);case"bars":{let r=e[0].map(s=>At(t.value,Ze(t.value,s)));return[[t.category,t.value.label],...t.labels.map((s,n)=>[s,r[n]])]}case"icon-field":return[["",t.counted],...t.groups.map((r,s)=>[r,me.of(e[0][s],t.of)])];case"moments":return ll(t,e[0]);default:return[]}}function al(t,e){let r=t.kind==="time-lines"?t.phases:[],s=e.map(o=>ar(t,o)),n=[St(t.across),...r.length?[me.phase]:[]],i=t.table_rows.map(o=>{let a=t.start+o*t.step,l=r.filter(({start:d,end:p})=>d<=a&&a<=p).at(-1);return[lr(t.across,a),...r.length?[l?.label??""]:[],...s.map(d=>lr(t.value,d[o]))]});return[[...n,...t.lines.map(({label:o})=>o)],...i]}function ll(t,e){let r=[];for(let s of e){let n=r.at(-1);n?.value===s?n.length+=1:r.push({value:s,length:1})}return[["",me.moments,me.stretches,me.longest],...[{value:1,name:t.on},{value:0,name:t.off}].map(({value:s,name:n})=>{let i=r.filter(a=>a.value===s).map(({length:a})=>a),o=i.reduce((a,l)=>a+l,0);return[n,...[o,i.length,Math.max(0,...i)].map(String)]})]}function Tt(t){return t.kind==="slider"?t.values:t.options.map(({id:e})=>e)}function is(t){return Object.fromEntries(t.controls.map(({name:e,value:r})=>[e,r]))}function os(t,e){let r=Tt(t).indexOf(e??t.value);return r<0?Tt(t).indexOf(t.value):r}function ui(t,e){return t.kind==="slider"?t.texts[e]:t.options[e].text}function as(t,e){let r=t.controls.reduce((n,i)=>n*Tt(i).length+os(i,e[i.name]),0),s=t.frames[r];return{...s,layout:t.layouts[s.layout],series:s.series.map(n=>t.series[n])}}function hr(t,e){let r={};for(let s of t.controls){let n=Object.hasOwn(e,s.name)?e[s.name]:void 0;if(s.kind==="choice")s.options.some(({id:i})=>i===n)&&(r[s.name]=String(n));else if(typeof n=="number"&&Number.isFinite(n)){let[i]=s.values;n>=i&&n<=s.values[s.values.length-1]&&(r[s.name]=cl(s.values,n))}}return Object.keys(r).length?{...is(t),...r}:{}}function cl(t,e){return t.reduce((r,s)=>Math.abs(s-e)<Math.abs(r-e)?s:r)}function Ie(t,e){switch(t.kind){case"single-choice":case"true-false":{let r=t.options.find(s=>s.id===e);return r?{right:r.right,feedback:{[r.id]:r.feedback}}:null}case"multiple-choice":return fi(e,t.options)?{right:t.options.every(({id:s,right:n})=>n===e.includes(s)),feedback:ls(t.options)}:null;case"number":return typeof e=="number"&&Number.isFinite(e)?hl(t,e):null;case"short-answer":return typeof e=="string"?pl(t,e):null;case"order":return!fi(e,t.items)||e.length!==t.items.length?null:{right:t.items.every(({id:s},n)=>e[n]===s),feedback:ls(t.items)};case"match":{if(!ul(e))return null;let r=new Map(Object.entries(e));return r.size===t.pairs.length&&t.pairs.every(i=>t.choices.some(o=>o.id===r.get(i.id)))?{right:t.pairs.every(i=>r.get(i.id)===i.right_choice),feedback:ls(t.pairs)}:null}default:return null}}function Ot(t){switch(t.kind){case"single-choice":case"true-false":return t.options.find(e=>e.right)?.id??"";case"multiple-choice":return t.options.filter(e=>e.right).map(e=>e.id);case"number":return t.answer;case"short-answer":return t.phrases.find(e=>e.right)?.text??"";case"order":return t.items.map(e=>e.id);case"match":return Object.fromEntries(t.pairs.map(e=>[e.id,e.right_choice]))}}function bi(t,e){let r=new Map(Object.entries(e.answers)),s=t.questions.flatMap(({id:n})=>{let i=r.get(n);return i?.state==="right"?[i]:[]});return{right:s.length,first_try:s.filter(({attempts:n})=>n===1).length,questions:t.questions.length}}function dl(t,e){let[r,s]=[Array.from(t),Array.from(e)],n=Math.max(r.length,s.length);if(!n)return 1;let i=Array.from({length:s.length+1},(o,a)=>a);return r.forEach((o,a)=>{let l=[a+1];s.forEach((d,p)=>{l.push(Math.min(i[p+1]+1,l[p]+1,i[p]+(o===d?0:1)))}),i=l}),1-i[s.length]/n}function hl(t,e){let r=t.tolerance+1e-9*Math.max(1,Math.abs(t.answer));if(Math.abs(e-t.answer)<=r)return{right:!0,feedback:{answer:t.feedback.when_right}};let s=t.remarks.find(a=>a.at_least<=e&&e<=a.at_most),{when_low:n,when_high:i}=t.feedback;return{right:!1,feedback:{answer:s?.feedback??(e<t.answer?n:i)}}}function pl(t,e){let r=t.phrases.find(({text:s,match_case:n,similarity:i})=>dl(mi(e,n),mi(s,n))>=i);return r?{right:r.right,feedback:{answer:r.feedback}}:{right:!1,feedback:{answer:t.otherwise}}}function mi(t,e){let r=t.normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");return e?r:r.toLowerCase()}function fi(t,e){return Array.isArray(t)&&new Set(t).size===t.length&&t.every(r=>e.some(({id:s})=>s===r))}function ls(t){return Object.fromEntries(t.map(({id:e,feedback:r})=>[e,r]))}function ul(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function gi(t,e,r){let s=r+1e-9*Math.max(1,Math.abs(e));return Math.abs(t-e)<=s?"near":t>e?"above":"below"}function $i(t,e){return Oe(Math.abs(t-e))}function q(t,e){return e==="%"?`${Oe(t)}%`:`${Oe(t)} ${e}`.trimEnd()}function vi({parts:t,minimum:e,maximum:r},s){return s.length===t.length&&s.every(i=>e<=i&&i<=r)?[...s]:[]}function Oe(t){return Number(t.toFixed(6))}function yi(t,e){let r=new Set([t.start]);return e.flatMap(s=>{let n=_t(t,s);return!n||!r.has(s.step)?[]:(r.add(n.choice.goto),[{step:s.step,choice:s.choice}])})}function _t(t,e){let r=t.steps.find(({id:n})=>n===e.step),s=r?.choices.find(({id:n})=>n===e.choice);return r&&s?{step:r,choice:s}:null}function wi(t,e){let r=e.length?_t(t,e[e.length-1]):null;return r?{at:r.choice.goto==="end"?"ended":"told",step:r.step.id}:{at:"choosing",step:t.start}}function cs(t,e){let r=new Map;for(let s of e){let n=_t(t,s),i=`${s.step} ${s.choice}`;n&&!r.has(i)&&r.set(i,n)}return[...r.values()]}function xi(t,e){return[...t.slice(0,199),e]}function ml(t){return{version:1,kind:"quiz",activity:t.id,current:null,answers:{}}}function fl(t){return{version:1,kind:"sorter",activity:t.id,placements:{}}}function ki(t,e){let r=ml(t);if(!X(e)||e.kind!=="quiz"||e.activity!==t.id)return r;let s=new Map(Object.entries(e.answers));for(let n of t.questions){let i=s.get(n.id),o=i&&Ie(n,i.answer);if(!i||!o)continue;let a=i.state==="shown"?"shown":o.right?"right":"wrong";r.answers[n.id]={answer:i.answer,attempts:i.attempts,state:a}}return t.questions.some(({id:n})=>n===e.current)&&(r.current=e.current),r}function Ai(t,e){let r=fl(t);if(!X(e)||e.kind!=="sorter"||e.activity!==t.id)return r;let s=new Map(Object.entries(e.placements));for(let n of t.cards){let i=s.get(n.id);if(!i||!t.piles.some(({id:a})=>a===i.pile))continue;let o=i.pile===n.pile?"right":"wrong";r.placements[n.id]={pile:i.pile,attempts:i.attempts,state:o}}return r}function Si(t,e){let s=X(e)&&e.kind==="scenario"&&e.activity===t.id?yi(t,e.path):[];return{version:1,kind:"scenario",activity:t.id,path:s}}function Mi(t,e){let s=X(e)&&e.kind==="predict"&&e.activity===t.id?vi(t,e.guess):[];return{version:1,kind:"predict",activity:t.id,guess:s}}function Ti(t,e){let s=X(e)&&e.kind==="explorer"&&e.activity===t.id?hr(t,e.setting):{};return{version:1,kind:"explorer",activity:t.id,setting:s}}function ds(t,e){let r=Object.entries(e).map(([s,n])=>[s,String(n)]);return`#${t}?${new URLSearchParams(r)}`}function hs(t,e){let[r,s]=t.replace(/^#/,"").split("?",2);return r!==e||!s?null:Object.fromEntries([...new URLSearchParams(s)].map(([n,i])=>[n,i.trim()!==""&&Number.isFinite(Number(i))?Number(i):i]))}var ie=ke(class extends ce{constructor(t){if(super(t),t.type!==ge.PROPERTY&&t.type!==ge.ATTRIBUTE&&t.type!==ge.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!zs(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===B||e===h)return e;let r=t.element,s=t.name;if(t.type===ge.PROPERTY){if(e===r[s])return B}else if(t.type===ge.BOOLEAN_ATTRIBUTE){if(!!e===r.hasAttribute(s))return B}else if(t.type===ge.ATTRIBUTE&&r.getAttribute(s)===e+"")return B;return Be(t),e}});var ee={less:t=>`Less: ${t}`,more:t=>`More: ${t}`,showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var bl=5;function Oi(t,e,r){let s=os(t,e);return t.kind==="slider"?gl(t,s,r):t.options.length>bl?vl(t,s,r):$l(t,s,r)}function gl(t,e,r){let s=`control-${t.name}`,n=t.values.length-1,i=a=>r(t.values[Math.min(Math.max(a,0),n)]),o=ui(t,e);return c`<div class="control">
<p class="name-and-value">
<label for=${s}>${t.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
<button
type="button"
class="step"
aria-label=${ee.less(t.label)}
aria-disabled=${e===0?"true":"false"}
@click=${()=>i(e-1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12" /></svg>
</button>
<input
id=${s}
name=${t.name}
type="range"
min="0"
max=${n}
step="1"
.value=${ie(String(e))}
aria-valuetext=${o}
style="--filled: ${100*e/n}%"
@input=${({target:a})=>i(a.valueAsNumber)}
/>
<button
type="button"
class="step"
aria-label=${ee.more(t.label)}
aria-disabled=${e===n?"true":"false"}
@click=${()=>i(e+1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12M12 6v12" /></svg>
</button>
</div>
</div>`}function $l(t,e,r){return c`<fieldset class="control">
<legend>${t.label}</legend>
<div class="options">
${t.options.map(({id:s,text:n},i)=>c`<label class="option">
<input
type="radio"
name="control-${t.name}"
value=${s}
.checked=${ie(i===e)}
@change=${()=>r(s)}
/>
<span>${n}</span>
</label>`)}
</div>
</fieldset>`}function vl(t,e,r){let s=`control-${t.name}`;return c`<div class="control">
<p class="name-and-value"><label for=${s}>${t.label}</label></p>
<select
id=${s}
.value=${ie(String(Tt(t)[e]))}
@change=${({target:n})=>r(n.value)}
>
${t.options.map((n,i)=>c`<option value=${n.id} ?selected=${i===e}>${n.text}</option>`)}
</select>
</div>`}var _i=O`
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
`;var yl=500,Qe=class Qe extends z{constructor(){super(),this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.isMeasured=!1,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}accepts(e){return xn(e)}reconcile(e){return Ti(this.spec,e)}get longestTitle(){return(this.spec?.frames.map(({title:r})=>r)??[]).reduce((r,s)=>s.length>r.length?s:r,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...is(this.spec),...this.record?.setting})}get startedAgainWords(){return ee.startedAgain}get undoneWords(){return ee.undone}get hasAddress(){return this.querySelector(":scope > script.sb-spec")!==null}connectedCallback(){super.connectedCallback(),this.watcher.observe(this),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView()))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let e=this.renderRoot.querySelector(".picture");if(!e)return;this.isMeasured=!0;let r=e.clientWidth,s=Number.parseFloat(getComputedStyle(e).fontSize)*.88;r&&(r!==this.room.width||s!==this.room.em)&&(this.room={width:r,em:s})}updated(){this.isMeasured||this.measure()}takeFromAddress(){if(!this.spec||!this.record||!this.hasAddress)return!1;let e=hs(window.location.hash,this.spec.id),r=e&&hr(this.spec,e);return!r||!Object.keys(r).length?!1:(this.change({...this.record,setting:r}),this.recordTaken(),!0)}set(e,r){this.setting={...this.setting,[e]:r},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),yl)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let e=as(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(e.layout.kind==="impossible"?`${e.title}. ${e.note}`:e.title),this.writeAddress(ds(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&hs(window.location.hash,this.spec.id)&&this.writeAddress(window.location.pathname+window.location.search)}writeAddress(e){if(this.hasAddress)try{window.history.replaceState(window.history.state,"",e)}catch{}}get canCopy(){let e=window.location.protocol.startsWith("http");return this.hasAddress&&e&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let e=new URL(window.location.href);e.hash=ds(this.spec.id,this.setting);try{await navigator.clipboard.writeText(e.href),this.told=ee.copied}catch{this.told=ee.notCopied}this.announce(this.told)}renderActivity(){if(!this.spec)return h;let{controls:e,caption:r}=this.spec,s=as(this.spec,this.setting),n=s.layout.kind==="impossible";return c`
<div class="controls">
${e.map(i=>Oi(i,this.setting[i.name],o=>this.set(i.name,o)))}
</div>
<figure class=${n?"impossible":""} style="--chart-em: ${this.room.em}px">
${n?c`<p class="kind">${ee.impossible}</p>`:h}
<p class="takeaway">
<span>${s.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
${di(s.layout,s.series,this.room,s.title)}
</div>
${s.note?c`<p class="note">${s.note}</p>`:h}
${r.length?c`<figcaption>${g(r)}</figcaption>`:h}
</figure>
<div class="row tools">
<button
class="plain"
type="button"
aria-expanded=${this.showsTable?"true":"false"}
@click=${()=>{this.showsTable=!this.showsTable}}
>
${this.showsTable?ee.hideTable:ee.showTable}
</button>
${this.canCopy?c`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${ee.copyLink}
</button>`:h}
</div>
${this.told?c`<p class="told shown">${this.told}</p>`:h}
${this.showsTable?pi(s.layout,s.series).map(i=>qt(i,s.title)):h}
`}};C(Qe,"styles",[...G(Qe,Qe,"styles"),hi,_i]),C(Qe,"properties",{setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}});var pr=Qe;function Xe(t){let e=t.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),s=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(e)?e.replaceAll(",",""):e.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}function ze({minimum:t,maximum:e},r){let s=(r-t)/(e-t);return Oe(Math.min(1,Math.max(0,s))*100)}function ps({minimum:t,maximum:e,step:r}){return Oe(t+Math.round((e-t)/2/r)*r)}function Ei(t,e,r){if(e===null)return ps(t);let s=Oe(e+r*t.step);return Math.min(t.maximum,Math.max(t.minimum,s))}function Ci({minimum:t,maximum:e,step:r}){let s=(e-t)/4;return(Math.abs(s/r-Math.round(s/r))<1e-9?[0,1,2,3,4]:[0,4]).map(o=>Oe(t+o*s))}var F={yourGuess:"Your guess",slider:t=>t?`${t}: slide to guess`:"Slide to guess",notSet:"not set yet",less:t=>t?`Less for ${t}`:"Less",more:t=>t?`More for ${t}`:"More",now:(t,e)=>t?`${t}: ${e}`:e,commit:"That is my guess",guessFirst:"Make a guess first: slide, or write a number.",guessAllFirst:t=>t===1?"One bar is still to be set.":`${t} bars are still to be set.`,notOnLine:(t,e)=>`Please write a number from ${t} to ${e}.`,found:"What was found",guessed:t=>`Your guess: ${t}`,peopleSay:"What people usually say",howFar:(t,e,r,s)=>{let n=$i(e,r),i=`Your guess was ${q(e,s)}.`;return t==="near"?`${i} That is ${n?"very near":"right on it"}.`:`${i} That is ${n} ${t==="above"?"more":"less"}.`}};function Ni(t,e){let{parts:r,unit:s,minimum:n,maximum:i,truth_label:o,people_say:a}=t,l=ze(t,e),d=ze(t,r[0].truth),p=m=>`left: ${m}%; transform: translateX(-${m}%)`,u=F.guessed(q(e,s));return c`<div class="number-line" role="img" aria-label="${u}. ${o}.">
<p class="flag guess" style=${p(l)}>${u}</p>
<div class="rule">
<span
class="between ${d<l?"leftwards":""}"
style="left: ${Math.min(l,d)}%; width: ${Math.abs(l-d)}%"
></span>
${a?c`<span class="peg people" style="left: ${ze(t,a.value)}%"></span>`:h}
<span class="peg guess" style="left: ${l}%"></span>
<span class="peg truth" style="left: ${d}%"></span>
</div>
<p class="flag truth" style=${p(d)}>${o}</p>
<p class="ends"><span>${q(n,s)}</span><span>${q(i,s)}</span></p>
</div>`}function Ri(t,e){let r=(s,n,i)=>c`<p class="bar ${s}">
<span class="name">${n}: ${q(i,t.unit)}</span>
<span class="length" style="width: ${ze(t,i)}%"></span>
</p>`;return c`<ul class="bars" role="list">
${t.parts.map(({label:s,truth:n},i)=>c`<li>
<p class="part">${s}</p>
${r("guess",F.yourGuess,e[i])} ${r("truth",t.truth_label,n)}
</li>`)}
</ul>`}var Li=O`
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
`;var Je=class Je extends z{constructor(){super(),this.drafts=[],this.problem=null,this.hasJustGuessed=!1}accepts(e){return wn(e)}reconcile(e){return Mi(this.spec,e)}recordTaken(){this.drafts=this.spec?.parts.map(()=>"")??[],this.problem=null,this.hasJustGuessed=!1}write(e,r){this.drafts=this.drafts.map((s,n)=>n===e?r:s),this.problem=null}step(e,r){if(!this.spec)return;let s=Ei(this.spec,Xe(this.drafts[e]),r);this.write(e,String(s)),this.announce(F.now(this.spec.parts[e].label,q(s,this.spec.unit)))}commit(){let{spec:e,record:r}=this;if(!e||!r)return;let s=this.drafts.map(Xe),n=this.drafts.filter(l=>!l.trim()),i=s.map(l=>l===null||l<e.minimum||l>e.maximum);if(i.includes(!0)){let l=i.indexOf(!0),d=[q(e.minimum,e.unit),q(e.maximum,e.unit)],p=this.drafts[l].trim()?F.notOnLine(d[0],d[1]):e.parts.length===1?F.guessFirst:F.guessAllFirst(n.length);this.problem={place:l,text:p},this.announce(p),this.focusOn(`#guess-${l}`);return}this.hasJustGuessed=!0;let o=s.filter(l=>l!==null);this.change({...r,guess:o});let a=e.form==="number-line"?this.howFar(e,o[0]):"";this.announce([`${e.truth_label}.`,a,A(e.reveal)].join(" ")),this.focusOn("#found")}howFar({parts:[{truth:e}],tolerance:r,unit:s},n){return F.howFar(gi(n,e,r),n,e,s)}renderActivity(){let{spec:e,record:r}=this;return!e||!r?h:c`
<p class="prompt" id="prompt">${g(e.prompt)}</p>
${r.guess.length?this.renderFound(e,r):this.renderGuess(e)}
`}renderGuess(e){return c`<div class="guessing" role="group" aria-labelledby="prompt">
${e.parts.map((r,s)=>this.renderControl(e,r,s))}
${this.problem?c`<p class="problem" id="problem">${this.problem.text}</p>`:h}
<button type="button" class="primary commit" @click=${this.commit}>${F.commit}</button>
</div>`}renderControl(e,{label:r},s){let n=this.drafts[s]??"",i=Xe(n),o=this.problem?.place===s,a=({target:l})=>this.write(s,l.value);return c`<div class="control">
<label for="guess-${s}">${r||F.yourGuess}</label>
<div class="line">
<input
type="range"
class=${i===null?"unset":""}
aria-label=${F.slider(r)}
aria-valuetext=${i===null?F.notSet:q(i,e.unit)}
min=${e.minimum}
max=${e.maximum}
step=${e.step}
.value=${String(i??ps(e))}
@input=${a}
@click=${a}
/>
<div class="ticks" aria-hidden="true">
${Ci(e).map(l=>c`<span style="left: ${ze(e,l)}%">${q(l,e.unit)}</span>`)}
</div>
</div>
<div class="setting">
<button
type="button"
aria-label=${F.less(r)}
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
aria-describedby=${o?"problem":h}
@input=${a}
@keydown=${l=>{l.key==="Enter"&&this.commit()}}
/>
<button type="button" aria-label=${F.more(r)} @click=${()=>this.step(s,1)}>
+
</button>
${e.unit?c`<span class="unit">${e.unit}</span>`:h}
</div>
</div>`}renderFound(e,{guess:r}){let s=e.form==="number-line";return c`<div class="found ${this.hasJustGuessed?"arriving":""}">
${V(this.headingLevel+1,F.found,{id:"found",className:"subtitle"})}
${s?c`${Ni(e,r[0])}
<p class="how-far">${this.howFar(e,r[0])}</p>`:Ri(e,r)}
${e.people_say?c`<p><strong>${F.peopleSay}:</strong> ${g(e.people_say.text)}</p>`:h}
<p>${g(e.reveal)}</p>
</div>`}};C(Je,"styles",[...G(Je,Je,"styles"),Li]),C(Je,"properties",{drafts:{state:!0},problem:{state:!0}});var ur=Je;var wl=(t,e,r)=>`${t} ${t===1?e:r}`,b={questions:"Questions",question:"Question",place:(t,e)=>`Question ${t} of ${e}`,forStudents:"For students",states:{open:"not answered yet",right:"right",wrong:"not right yet",shown:"answer shown"},check:"Check",showMe:"Show me",previous:"Previous",next:"Next",toResult:"See how it went",whyNot:t=>t===1?"Why not the other one?":"Why not the others?",right:"That’s it",wrong:"Not quite",shown:"Here is the answer",notesBelow:"The notes below say why.",chooseFirst:"Choose an answer first.",chooseSomeFirst:"Choose at least one answer first.",numberFirst:"Write a number first.",notANumber:"That does not look like a number. Please use figures, such as 40 or 2.5.",wordsFirst:"Write your answer first.",matchFirst:t=>t===1?"One line is still open.":`${t} lines are still open.`,yourAnswer:"Your answer",chooseAll:"Choose all that fit.",choose:"Choose…",orderHow:"Use the arrows to put these in order.",fits:"Yes, this one fits",leftOut:"Right to leave this out",doesNotFit:"This one does not fit",fitsToo:"This one fits too",someRight:(t,e)=>t?`${t} of ${e} ${t===1?"is as it":"are as they"} should be.`:"None of them is as it should be yet.",readNotes:"Read the notes above, then try again.",moveUp:"Move up",moveDown:"Move down",moved:(t,e,r)=>`${t}: now number ${e} of ${r}.`,atTheEnd:(t,e)=>`${t} is already ${e?"first":"last"}.`,inPlace:"In its place",notHere:"Not here yet",placesRight:(t,e)=>t?`${t} of ${e} ${t===1?"is in its":"are in their"} place. Move the others and check again.`:"None of them is in its place yet. Move them and check again.",inNumberedPlace:(t,e)=>`number ${t}, ${e}`,pairsRight:(t,e)=>t?`${t} of ${e} ${t===1?"is":"are"} matched. Try another for the rest.`:"None of them is matched yet. Try another for each.",notMatched:"Not matched yet",result:"How it went",score:t=>t.first_try?`${t.right} of ${t.questions} right, ${t.first_try} at the first try.`:`${t.right} of ${t.questions} right.`,tryAgain:"Every question can be tried again, whenever you like.",allRight:"You have got them all.",stillOpen:t=>`${wl(t,"question is","questions are")} still open. Go back whenever you like.`,someToRevisit:"You can go back to any question below. Trying again is how it sticks.",pickUp:"Go to an open question"};function Pi(t,e){if(e!==void 0)return e;switch(t.kind){case"order":return t.starting_order;case"multiple-choice":return[];case"match":return{};default:return""}}function Ii(t,e){switch(t.kind){case"single-choice":case"true-false":return e===""?{problem:b.chooseFirst}:{answer:e};case"multiple-choice":{let r=t.options.map(({id:s})=>s).filter(s=>et(e,s));return r.length?{answer:r}:{problem:b.chooseSomeFirst}}case"number":{if(typeof e=="number")return{answer:e};if(!String(e).trim())return{problem:b.numberFirst};let r=Xe(String(e));return r===null?{problem:b.notANumber}:{answer:r}}case"short-answer":{let r=String(e).replace(/[<>]/g,"").trim();return r?{answer:r}:{problem:b.wordsFirst}}case"order":return{answer:e};case"match":{let r=t.pairs.filter(({id:s})=>!tt(e,s)).length;return r?{problem:b.matchFirst(r)}:{answer:e}}}}function et(t,e){return Array.isArray(t)&&t.includes(e)}function tt(t,e){return typeof t!="object"||Array.isArray(t)?"":new Map(Object.entries(t)).get(e)??""}var xl={right:T`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:T`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:T`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:T`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:T`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function K(t){return c`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${xl[t]}
</svg>`}var zi={right:"right",wrong:"again",shown:"shown"};function Hi(t,e,r,s){return c`<ol class="numbers" role="list" aria-label=${b.questions}>
${t.questions.map(({id:n},i)=>{let o=e.answers[n]?.state;return c`<li>
<button
type="button"
class=${o??"open"}
aria-current=${n===r?"step":"false"}
@click=${()=>s(n)}
>
<span class="visually-hidden">${b.question}</span> ${i+1}
${o?K(zi[o]):h}
<span class="visually-hidden">, ${b.states[o??"open"]}</span>
</button>
</li>`})}
</ol>`}function ji(t,e){return t.questions.filter(({id:r})=>(e.answers[r]?.state??"wrong")==="wrong")}function us(t,e){let r=bi(t,e),s=ji(t,e).length;return Object.keys(e.answers).length?r.right?r.right===r.questions?[b.score(r),b.allRight]:[b.score(r),s?b.stillOpen(s):b.someToRevisit]:[b.tryAgain]:[b.stillOpen(s)]}function Bi(t,e,r,s){let n=ji(t,e)[0];return c`<div class="result">
${V(r+1,b.result,{id:"result",className:"subtitle"})}
${us(t,e).map((i,o)=>c`<p class=${o?"":"score"}>${i}</p>`)}
${n?c`<p>
<button class="primary" type="button" @click=${()=>s(n.id)}>
${b.pickUp}
</button>
</p>`:h}
<ol class="review" role="list">
${t.questions.map(({id:i,prompt:o},a)=>{let l=e.answers[i]?.state;return c`<li>
<button type="button" class=${l??"open"} @click=${()=>s(i)}>
<span class="number">${a+1}</span>
<span>${A(o)}</span>
<span class="state">
${l?K(zi[l]):h} ${b.states[l??"open"]}
</span>
</button>
</li>`})}
</ol>
</div>`}var mr="#outcome";function oe(t){if(!t)return h;let{tone:e,verdict:r,text:s,id:n,isOutcome:i}=t;return c`<div
class="told ${e} ${s===void 0?"brief":""}"
id=${n??h}
data-together
>
${r?kl(e,r,i):h}
${s===void 0?h:c`<p>${g(s)}</p>`}
</div>`}function kl(t,e,r){return r?c`<p class="verdict" id=${mr.slice(1)} tabindex="-1">${K(t)} ${e}</p>`:c`<p class="verdict">${K(t)} ${e}</p>`}function Wi(t,e){let{draft:r,locked:s}=e,n=Vi(t,e),i=t.options.filter(o=>!n.includes(o));return c`
${t.options.map(o=>Yi(o,e,{type:"radio",isChosen:r===o.id,note:n.includes(o)?Al(o,e):null}))}
${s&&i.length?c`<details>
<summary>${b.whyNot(i.length)}</summary>
<dl class="others">
${i.map(o=>c`<dt>${g(o.text)}</dt>
<dd>${g(o.feedback)}</dd>`)}
</dl>
</details>`:h}
`}function Ui(t,e){let{checked:r,draft:s,locked:n}=e;return c`
${n?h:c`<p class="how">${b.chooseAll}</p>`}
${t.options.map(i=>{let o=et(s,i.id),a=r&&(n||et(r.answer,i.id)===o);return Yi(i,e,{type:"checkbox",isChosen:o,note:a?Sl(i,o,r):null})})}
`}function Di(t,e){let r=e.checked?.state==="shown";return Vi(t,e).filter(s=>s.right||!r).flatMap(({text:s,feedback:n})=>[r?A(s):"",A(n)])}function Ki(t,{checked:e,locked:r}){return e?.state==="shown"?t.options.filter(({right:s})=>s).map(({text:s})=>A(s)):r?[b.notesBelow]:t.options.flatMap(s=>{let n=e!==null&&et(e.answer,s.id);return s.right===n?[]:[J(Zi(s,n),A(s.text))]})}function Gi(t,{checked:e}){let r=t.options.filter(s=>e&&et(e.answer,s.id)===s.right);return b.someRight(r.length,t.options.length)}function Vi(t,{checked:e}){return e?t.options.filter(r=>r.id===e.answer||e.state==="shown"&&r.right):[]}function Yi(t,{name:e,draft:r,locked:s,choose:n},{type:i,isChosen:o,note:a}){let l=()=>{n(i==="radio"?t.id:o?Fi(r).filter(d=>d!==t.id):[...Fi(r),t.id])};return c`<div class="option ${o?"chosen":""}" data-together>
<label>
<input
type=${i}
name=${e}
value=${t.id}
.checked=${ie(o)}
?disabled=${s}
aria-describedby=${a?.id??h}
@change=${l}
/>
<span>${g(t.text)}</span>
</label>
${oe(a)}
</div>`}function Al({id:t,right:e,feedback:r},{checked:s}){let n=s?.state==="shown",i={id:`note-${t}`,text:r};return e?n?{...i,tone:"shown",verdict:b.shown,isOutcome:!0}:{...i,tone:"right",verdict:b.right,isOutcome:!0}:{...i,tone:"again",verdict:b.wrong,isOutcome:!n}}function Sl(t,e,r){let s={id:`note-${t.id}`,text:t.feedback};if(r?.state==="shown")return{...s,tone:"shown"};let n=t.right===e?"right":"again";return{...s,tone:n,verdict:Zi(t,e)}}function Zi(t,e){return t.right?e?b.fits:b.fitsToo:e?b.doesNotFit:b.leftOut}function Fi(t){return Array.isArray(t)?t:[]}function qi(t,e){let{name:r,draft:s,locked:n,choose:i}=e;return c`<div class="pairs">
${t.pairs.map(o=>{let a=tt(s,o.id),l=Tl(o,a,e),d=Ji(t,a)?.text;return n?Ml(o,d,l):c`<div class="pair">
<label for="pair-${o.id}">${g(o.left)}</label>
<span class="chooser" data-together>
<span class="written" aria-hidden="true">${d?g(d):b.choose}</span>
<select
id="pair-${o.id}"
name="${r}-${o.id}"
aria-describedby=${l?.id??h}
aria-invalid=${l?.tone==="again"?"true":"false"}
@change=${({target:p})=>i({...s,[o.id]:p.value})}
>
<option value="" .selected=${ie(a==="")}>${b.choose}</option>
${t.choices.map(p=>c`<option value=${p.id} .selected=${ie(a===p.id)}>
${A(p.text)}
</option>`)}
</select>
</span>
${oe(l)}
</div>`})}
</div>`}function Ml(t,e,r){return c`<div class="pair">
<p class="left">${g(t.left)}</p>
<p class="answer">${e===void 0?h:g(e)}</p>
${oe(r)}
</div>`}function Qi(t,{checked:e,locked:r}){if(!r){let n=t.pairs.filter(i=>tt(e?.answer,i.id)!==i.right_choice);return[J(b.notMatched,Vt(n.map(({left:i})=>A(i))))]}let s=e?.state==="shown";return t.pairs.flatMap(({left:n,right_choice:i,feedback:o})=>{let a=A(Ji(t,i)?.text??"");return s?[J(A(n),a),A(o)]:[J(A(n),A(o))]})}function Xi(t,{checked:e}){let r=t.pairs.filter(s=>tt(e?.answer,s.id)===s.right_choice);return b.pairsRight(r.length,t.pairs.length)}function Ji(t,e){return t.choices.find(({id:r})=>r===e)}function Tl(t,e,{checked:r}){if(!r)return null;let s=`note-${t.id}`;return r.state==="shown"?{id:s,tone:"shown",text:t.feedback}:tt(r.answer,t.id)!==e?null:e===t.right_choice?{id:s,tone:"right",verdict:b.right,text:t.feedback}:{id:s,tone:"again",verdict:b.wrong}}var eo=(t,e,r)=>{let s=new Map;for(let n=e;n<=r;n++)s.set(t[n],n);return s},to=ke(class extends ce{constructor(t){if(super(t),t.type!==ge.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,r){let s;r===void 0?r=e:e!==void 0&&(s=e);let n=[],i=[],o=0;for(let a of t)n[o]=s?s(a,o):o,i[o]=r(a,o),o++;return{values:i,keys:n}}render(t,e,r){return this.dt(t,e,r).values}update(t,[e,r,s]){let n=Hs(t),{values:i,keys:o}=this.dt(e,r,s);if(!Array.isArray(n))return this.ut=o,i;let a=this.ut??(this.ut=[]),l=[],d,p,u=0,m=n.length-1,f=0,y=i.length-1;for(;u<=m&&f<=y;)if(n[u]===null)u++;else if(n[m]===null)m--;else if(a[u]===o[f])l[f]=Ae(n[u],i[f]),u++,f++;else if(a[m]===o[y])l[y]=Ae(n[m],i[y]),m--,y--;else if(a[u]===o[y])l[y]=Ae(n[u],i[y]),je(t,l[y+1],n[u]),u++,y--;else if(a[m]===o[f])l[f]=Ae(n[m],i[f]),je(t,n[u],n[m]),m--,f++;else if(d===void 0&&(d=eo(o,f,y),p=eo(a,u,m)),d.has(a[u]))if(d.has(a[m])){let v=p.get(o[f]),x=v!==void 0?n[v]:null;if(x===null){let k=je(t,n[u]);Ae(k,i[f]),l[f]=k}else l[f]=Ae(x,i[f]),je(t,n[u],x),n[v]=null;f++}else jt(n[m]),m--;else jt(n[u]),u++;for(;f<=y;){let v=je(t,l[y+1]);Ae(v,i[f]),l[f++]=v}for(;u<=m;){let v=n[u++];v!==null&&jt(v)}return this.ut=o,Be(t,l),B}});function ro(t,e){let r=oo(t,e);return c`
${e.locked?h:c`<p class="how">${b.orderHow}</p>`}
<ol class="order" role="list">
${to(r,s=>s.id,(s,n)=>{let i=El(t,s,n,e);return c`<li>
<span class="item">
<span>${g(s.text)}</span>
${e.locked?h:Ol(s,n,r,i,e)}
</span>
${oe(i)}
</li>`})}
</ol>
`}function so(t,e){if(e.checked?.state==="shown")return t.items.map((s,n)=>J(String(n+1),A(s.text)));if(e.locked)return[b.notesBelow];let r=oo(t,e).flatMap((s,n)=>t.items[n].id===s.id?[]:[b.inNumberedPlace(n+1,A(s.text))]);return[J(b.notHere,Vt(r))]}function no(t,{checked:e}){let r=t.items.filter((s,n)=>io(e,n)===s.id);return b.placesRight(r.length,t.items.length)}function Ol(t,e,r,s,n){return c`<span class="moves">
${[-1,1].map(i=>{let o=i<0,a=!r[e+i];return c`<button
type="button"
class="move"
data-move="${t.id} ${i}"
aria-disabled=${a?"true":"false"}
aria-describedby=${s?.id??h}
@click=${()=>_l(t,e,i,r,n)}
>
${K(o?"up":"down")}
<span class="visually-hidden">
${o?b.moveUp:b.moveDown}: ${A(t.text)}
</span>
</button>`})}
</span>`}function _l(t,e,r,s,{choose:n,announce:i,focusOn:o}){let a=s[e+r];if(!a){i(b.atTheEnd(yt(A(t.text)),r<0));return}let l=s.map(({id:d})=>d);l[e]=a.id,l[e+r]=t.id,n(l),i(b.moved(yt(A(t.text)),e+r+1,s.length)),o(`[data-move="${t.id} ${r}"]`)}function El(t,e,r,{checked:s,locked:n}){if(!s)return null;let i=`note-${e.id}`;return s.state==="shown"?{id:i,tone:"shown",text:e.feedback}:!n&&io(s,r)!==e.id?null:t.items[r].id===e.id?{id:i,tone:"right",verdict:b.inPlace,text:e.feedback}:{id:i,tone:"again",verdict:b.notHere}}function io(t,e){return Array.isArray(t?.answer)?t.answer[e]:void 0}function oo(t,{draft:e}){let r=Array.isArray(e)?e:[];return[...t.items].sort((s,n)=>r.indexOf(s.id)-r.indexOf(n.id))}var Cl=80;function ao(t,e){let{name:r,draft:s,locked:n,problem:i,choose:o}=e,a=t.kind==="number",l=a?t.unit:"",d=Nl(t,e);return c`
<div class="typed ${a?"number":""}">
<label for="typed">${b.yourAnswer}</label>
<span class="row">
<input
id="typed"
type="text"
name=${r}
inputmode=${a?"decimal":"text"}
autocomplete="off"
maxlength=${Cl}
aria-describedby=${["unit","problem",d?.id??""].join(" ").trim()}
aria-invalid=${i?"true":"false"}
.value=${ie(String(s))}
?readonly=${n}
@input=${({target:p})=>o(p.value)}
/>
<span id="unit">${l}</span>
</span>
</div>
${oe(d)}
`}function lo(t,{checked:e}){let r=e&&Ie(t,co(t,e));if(!r)return[];let s=t.kind==="number"?t.unit:"";return[e.state==="shown"?`${Ot(t)} ${s}`:"",A(r.feedback.answer)]}function Nl(t,{checked:e}){let r=e&&Ie(t,co(t,e));if(!r)return null;let s={id:"note",text:r.feedback.answer,isOutcome:!0};return e.state==="shown"?{...s,tone:"shown",verdict:b.shown}:r.right?{...s,tone:"right",verdict:b.right}:{...s,tone:"again",verdict:b.wrong}}function co(t,e){return e.state==="shown"?Ot(t):e.answer}var Rl=2;function ho(t,e,r,s){let n=o=>{o.preventDefault(),e.locked||e.check()},i=Il(t,e);return c`<form class="question" novalidate data-together @submit=${n}>
<fieldset>
<legend tabindex="-1">
<span class="place">
${r}
${t.level==="students"?c`<span class="level">${b.forStudents}</span>`:h}
</span>
<span class="prompt">${g(t.prompt)}</span>
</legend>
${e.locked?i:h} ${Ll(t,e)}
</fieldset>
${e.locked?h:i}
<p class="problem" id="problem">${e.problem}</p>
${e.locked?s:zl(e)}
</form>`}function po(t,e){let r=e.locked?"":uo(t,e)??"";return ve([mo(e),r,...Pl(t,e)])}function Ll(t,e){switch(t.kind){case"single-choice":case"true-false":return Wi(t,e);case"multiple-choice":return Ui(t,e);case"number":case"short-answer":return ao(t,e);case"order":return ro(t,e);case"match":return qi(t,e)}}function Pl(t,e){switch(t.kind){case"single-choice":case"true-false":return Di(t,e);case"multiple-choice":return Ki(t,e);case"number":case"short-answer":return lo(t,e);case"order":return so(t,e);case"match":return Qi(t,e)}}function uo(t,e){switch(t.kind){case"multiple-choice":return Gi(t,e);case"order":return no(t,e);case"match":return Xi(t,e);default:return null}}function Il(t,e){let r=e.checked&&uo(t,e);if(!r)return h;let s=e.checked?.state==="shown"?"shown":e.locked?"right":"again",n=t.kind==="multiple-choice"?`${r} ${b.readNotes}`:r,i=e.locked?b.notesBelow:n;return c`<div class="whole">
${oe({tone:s,verdict:mo(e),text:i,isOutcome:!0})}
</div>`}function mo({checked:t}){return t?.state==="shown"?b.shown:t?.state==="right"?b.right:b.wrong}function zl({checked:t,showMe:e}){let r=t&&t.attempts>=Rl;return c`<div class="row">
<button class="primary" type="submit">${b.check}</button>
${r?c`<button type="button" @click=${e}>${b.showMe}</button>`:h}
</div>`}var fo=O`
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
`;var bo=O`
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
`;var rt=class rt extends z{constructor(){super(),this.showing=void 0,this.drafts={},this.problem=""}accepts(e){return $n(e)}reconcile(e){return ki(this.spec,e)}recordTaken(){this.drafts={},this.problem="";let e=this.spec?.questions??[];if(!Object.keys(this.record?.answers??{}).length||e.every(({id:s})=>s!==this.showing)){let s=e.find(({id:n})=>!this.record?.answers[n]);this.showing=this.record?.current??s?.id??null}}viewOf(e){let r=this.record?.answers[e.id]??null;return{name:`${this.spec?.id}-${e.id}`,draft:r?.state==="shown"?Ot(e):this.drafts[e.id]??Pi(e,r?.answer),checked:r,locked:r!==null&&r.state!=="wrong",problem:this.problem,choose:s=>{this.drafts={...this.drafts,[e.id]:s},this.problem="",this.requestUpdate()},announce:s=>this.announce(s),focusOn:s=>{this.focusOn(s)},check:()=>this.check(e),showMe:()=>this.settle(e,"shown")}}check(e){let r=this.viewOf(e),s=Ii(e,r.draft);if("problem"in s){this.problem=s.problem,this.announce(s.problem),this.focusOn('input, select:has(option[value=""]:checked)');return}let n=Ie(e,s.answer)?.right??!1;this.settle(e,n?"right":"wrong",s.answer)}settle(e,r,s){let n=this.record?.answers[e.id],i=s??n?.answer;if(!this.record||i===void 0)return;let o=(n?.attempts??0)+(s===void 0?0:1),a={...this.record.answers,[e.id]:{answer:i,attempts:o,state:r}},{[e.id]:l,...d}=this.drafts;this.drafts=d,this.problem="",this.change({...this.record,current:e.id,answers:a}),this.announce(po(e,this.viewOf(e))),r==="wrong"?this.reveal(mr):this.focusOn(mr)}goTo(e){!this.spec||!this.record||(this.showing=e,this.problem="",this.change({...this.record,current:e}),this.announce(e===null?ve(us(this.spec,this.record)):""),this.focusOn(e===null?"#result":"legend"))}renderActivity(){let{spec:e,record:r}=this;if(!e||!r)return h;let s=a=>this.goTo(a),n=e.questions.findIndex(({id:a})=>a===this.showing),i=e.questions[n],o=e.questions.length===1;return c`
${o?h:Hi(e,r,this.showing??null,s)}
${i?te(i.id,ho(i,this.viewOf(i),o?"":b.place(n+1,e.questions.length),Kt(e,i.sources))):Bi(e,r,this.headingLevel,s)}
${i&&!o?this.renderSteps(e,n):h}
`}renderSteps({questions:e},r){let s=e[r+1],i=!!this.record?.answers[e[r].id]&&this.viewOf(e[r]).locked;return c`<div class="steps row">
${r>0?c`<button type="button" @click=${()=>this.goTo(e[r-1].id)}>
${b.previous}
</button>`:h}
<button
type="button"
data-next
class=${i?"primary":""}
@click=${()=>this.goTo(s?.id??null)}
>
${s?b.next:b.toResult}
</button>
</div>`}};C(rt,"styles",[...G(rt,rt,"styles"),bo,fo]),C(rt,"properties",{showing:{state:!0},problem:{state:!0}});var fr=rt;function br(t){return`${t}_note`}function ms(t,e){let r=t.read(br(e));return r?.kind==="note"?r.text:""}function gr(t,e,r){return t.keep({version:1,kind:"note",activity:br(e),text:Hl(r).slice(0,2e3)})}function Hl(t){return t.replaceAll("<","‹").replaceAll(">","›")}function fs(t){return c`<svg
class="strands ${t}"
viewBox="0 0 600 40"
preserveAspectRatio="none"
aria-hidden="true"
focusable="false"
>
<path class="carer" d="M3 17C120 17 190 19 300 14S470 4 597 4" />
<path class="baby" d="M3 23C120 23 190 21 300 27S470 36 597 36" />
</svg>`}var go=O`
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
`;var W={cue:"The baby’s cue",help:"Before you read on",howToChoose:"What could you try?",tried:"You tried this",youTry:"You try this",next:"What may happen next",why:"Why",kindNote:"A kind word",goOn:"Go on",tryElse:"Try something else",chooseAgain:"Choose again. Each way leads on.",ended:"Together again",tryAnotherWay:"Try another way through",trail:"What you have tried",reflection:"To think about",privacy:"You do not have to write anything. If you do, it stays in this browser on this device. It is not sent to anyone."};var st=class st extends z{constructor(){super(),this.now={at:"choosing",step:""},this.noteBefore="",this.unsubscribeNote=null}accepts(e){return yn(e)}reconcile(e){return Si(this.spec,e)}recordTaken(){this.spec&&this.record&&(this.now=wi(this.spec,this.record.path))}connectedCallback(){super.connectedCallback(),this.unsubscribeNote=this.store.subscribe(e=>{(e===null||this.spec&&e===br(this.spec.id))&&this.requestUpdate()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribeNote?.()}startAgain(){this.spec&&(this.noteBefore=ms(this.store,this.spec.id),gr(this.store,this.spec.id,""),super.startAgain())}undo(){this.spec&&this.noteBefore&&gr(this.store,this.spec.id,this.noteBefore),super.undo()}choose(e,r){if(!this.record)return;this.now={at:"told",step:e.id};let s=xi(this.record.path,{step:e.id,choice:r.id});this.change({...this.record,path:s});let n=[r.next,r.why,r.kind_note].filter(i=>i!==null);this.announce(n.map(A).join(" ")),this.focusOn("#told")}chooseIn(e){this.now={at:"choosing",step:e},this.announce(W.chooseAgain),this.focusOn("#how")}goOn({goto:e}){if(e==="end")this.now={at:"ended",step:this.now.step},this.announce(A(this.spec?.ending??"")),this.focusOn("#ended");else{this.now={at:"choosing",step:e};let r=this.spec?.steps.find(({id:s})=>s===e);this.announce(r?.text?A(r.text):""),this.focusOn("#how")}}renderActivity(){let{spec:e,record:r}=this;if(!e||!r)return h;let s=e.steps.find(({id:i})=>i===this.now.step),n=r.path.length?_t(e,r.path[r.path.length-1]):null;return c`
${e.help?c`<p class="help"><span class="label">${W.help}</span> ${g(e.help)}</p>`:h}
<div class="page">
${fs("part")}
${e.people?c`<p class="people">${g(e.people)}</p>`:h}
<p class="situation">${g(e.situation)}</p>
${e.cue?c`<p class="cue"><span class="label">${W.cue}</span> ${g(e.cue)}</p>`:h}
</div>
${this.now.at==="choosing"&&s?this.renderChoices(e,s):h}
${this.now.at==="told"&&n?this.renderTold(n.choice,n.step):h}
${this.now.at==="ended"?this.renderEnding(e):h} ${this.renderTrail(e)}
`}renderChoices(e,r){let s=cs(e,this.record?.path??[]);return te(r.id,c`<div class="moment">
${r.text?c`<p class="step" id="step">${g(r.text)}</p>`:h}
${V(this.headingLevel+1,W.howToChoose,{id:"how",className:"subtitle"})}
<ul class="choices" role="list" aria-labelledby="how">
${r.choices.map(n=>{let i=s.some(o=>o.choice===n);return c`<li>
<button type="button" class="choice" @click=${()=>this.choose(r,n)}>
<span>${g(n.text)}</span>
${i?c`<span class="was-tried">${K("shown")} ${W.tried}</span>`:h}
</button>
</li>`})}
</ul>
</div>`)}renderTold(e,r){return te(this.record?.path.length,c`<div class="moment outcome">
${V(this.headingLevel+1,c`<span class="label">${W.youTry}</span> ${g(e.text)}`,{id:"told",className:"subtitle"})}
${e.next?c`<p class="label">${W.next}</p>
<p class="next">${g(e.next)}</p>`:h}
<p class="label">${W.why}</p>
<p>${g(e.why)}</p>
<p class="kind"><span class="label">${W.kindNote}</span> ${g(e.kind_note)}</p>
<div class="row">
<button type="button" class="primary" @click=${()=>this.goOn(e)}>
${W.goOn}
</button>
<button type="button" @click=${()=>this.chooseIn(r.id)}>${W.tryElse}</button>
</div>
</div>`)}renderEnding(e){return c`<div class="moment ending">
${fs("meet")}
${V(this.headingLevel+1,W.ended,{id:"ended",className:"subtitle"})}
<p class="situation">${g(e.ending)}</p>
<button type="button" @click=${()=>this.chooseIn(e.start)}>
${W.tryAnotherWay}
</button>
${e.reflection?this.renderReflection(e,e.reflection):h}
</div>`}renderReflection(e,r){let s=({target:n})=>{this.isKept=gr(this.store,e.id,n.value)};return c`<div class="reflection">
<label for="note"><span class="label">${W.reflection}</span> ${g(r)}</label>
<textarea
id="note"
rows="4"
maxlength=${2e3}
aria-describedby="privacy"
.value=${ms(this.store,e.id)}
@input=${s}
></textarea>
<p class="quiet" id="privacy">${W.privacy}</p>
</div>`}renderTrail(e){let r=cs(e,this.record?.path??[]);return r.length?c`<div class="trail">
<p class="label" id="trail">${W.trail}</p>
<ol role="list" aria-labelledby="trail">
${r.map(({choice:s})=>c`<li>${g(s.text)}</li>`)}
</ol>
</div>`:h}};C(st,"styles",[...G(st,st,"styles"),go]),C(st,"properties",{now:{state:!0}});var $r=st;var H={place:(t,e)=>t?`${t} of ${e} cards sorted`:`${e} cards to sort`,choosePile:"Which pile does it belong to?",otherCards:t=>t===1?"Take the other card first":`Take another card first (${t} left)`,right:"That’s it",wrong:"Not quite",tryAnother:t=>t===2?"Try the other pile. Or come back to this card later.":"Try another pile. Or come back to this card later.",nextCard:"Next card",inHand:"In your hand",emptyPile:"Nothing here yet",done:"All sorted",firstTry:(t,e)=>t===e?`All ${e} cards found their pile at the first try.`:t?`${t} of ${e} cards found their pile at the first try.`:`All ${e} cards have found their pile.`,reasons:"Press a card for its reason."};function vr({piles:t},{hint:e}){return e??H.tryAnother(t.length)}function $o(t,e,r){return c`<div class="cards">
${t.cards.map(s=>c`<span
class="room"
aria-hidden="true"
data-text=${A(s.text)}
data-told=${`${H.wrong}
${A(vr(t,s))}`}
></span>`)}
${te(e.id,c`<div class="card">
<p id="card">${g(e.text)}</p>
${r?c`<div class="told again" id="hint">
<p class="verdict">${K("again")} ${H.wrong}</p>
<p>${g(vr(t,e))}</p>
</div>`:h}
</div>`)}
</div>`}function vo({text:t,why:e}){return c`<div class="told right">
<p class="verdict">${K("right")} ${H.right}</p>
<p class="about-card">${g(t)}</p>
<p>${g(e)}</p>
</div>`}var yo=O`
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
`;var nt=class nt extends z{constructor(){super(),this.inHandId=null,this.told=null}accepts(e){return vn(e)}reconcile(e){return Ai(this.spec,e)}recordTaken(){this.inHandId=null,this.told=null}isSorted(e){return this.record?.placements[e.id]?.state==="right"}unsorted(){return this.spec?.cards.filter(e=>!this.isSorted(e))??[]}cardInHand(){let e=this.unsorted();return e.find(({id:r})=>r===this.inHandId)??e[0]}takeUp(e){this.inHandId=e.id,this.told=null,this.announce(J(H.inHand,A(e.text))),this.focusOn(".pile").then(()=>this.reveal(".hand"))}place(e){let r=this.cardInHand();if(!r||!this.spec||!this.record)return;let s=r.pile===e.id,n=(this.record.placements[r.id]?.attempts??0)+1,i=s?"right":"wrong";this.inHandId=s?null:r.id,this.told={card:r,isRight:s};let o={...this.record.placements,[r.id]:{pile:e.id,attempts:n,state:i}};this.change({...this.record,placements:o});let a=this.cardInHand();if(!s){this.announce(ve([H.wrong,A(vr(this.spec,r))])),this.reveal("#hint");return}let l=a?[J(H.nextCard,A(a.text))]:[H.done,this.summary()];this.announce(ve([H.right,A(r.why),...l])),a||this.focusOn("#done")}placeByKey(e){if(e.ctrlKey||e.metaKey||e.altKey||!this.spec||e.repeat)return;let r=this.spec.piles[Number.parseInt(e.key,10)-1];!r||!this.cardInHand()||(e.preventDefault(),this.place(r))}summary(){let r=Object.values(this.record?.placements??{}).filter(({attempts:s,state:n})=>n==="right"&&s===1);return H.firstTry(r.length,this.spec?.cards.length??0)}renderActivity(){if(!this.spec)return h;let e=this.cardInHand();return c`<div class="table">
${e?this.renderHand(this.spec,e):this.renderDone()}
${this.renderPiles(this.spec)}
</div>`}renderHand(e,r){let s=this.unsorted().length-1,n=this.told?.isRight===!1;return c`
<p class="progress">${H.place(e.cards.length-s-1,e.cards.length)}</p>
<div class="hand" @keydown=${this.placeByKey}>
${$o(e,r,n)}
<p class="how" id="how">${H.choosePile}</p>
<div
class="piles"
role="group"
aria-labelledby="card how"
aria-describedby=${n?"hint":h}
>
${e.piles.map((i,o)=>c`<button
type="button"
class="pile"
aria-keyshortcuts=${o+1}
@click=${()=>this.place(i)}
>
<span class="name">${i.name}</span>
${i.description?c`<span class="about">${g(i.description)}</span>`:h}
<kbd aria-hidden="true">${o+1}</kbd>
</button>`)}
</div>
</div>
${this.told?.isRight?vo(this.told.card):h}
${s>0?this.renderDeck(r,s):h}
`}renderDeck(e,r){return c`<details class="deck">
<summary>${H.otherCards(r)}</summary>
<ul role="list">
${this.unsorted().map(s=>c`<li>
<button
type="button"
aria-pressed=${s===e?"true":"false"}
@click=${()=>this.takeUp(s)}
>
${g(s.text)}
</button>
</li>`)}
</ul>
</details>`}renderDone(){return c`<div class="done">
${V(this.headingLevel+1,H.done,{id:"done",className:"subtitle"})}
<p class="score">${this.summary()}</p>
<p>${H.reasons}</p>
</div>`}renderPiles(e){let r=e.cards.filter(s=>this.isSorted(s));return r.length?c`<div class="sorted">
${e.piles.map(s=>{let n=r.filter(i=>i.pile===s.id);return c`<div>
<p class="name" id="pile-${s.id}">${s.name}</p>
${n.length?c`<ul role="list" aria-labelledby="pile-${s.id}">
${n.map(i=>this.renderSorted(e,i))}
</ul>`:c`<p class="empty">${H.emptyPile}</p>`}
</div>`})}
</div>`:h}renderSorted(e,r){let s=this.told?.isRight&&this.told.card===r;return c`<li class=${s?"settles":""}>
<details>
<summary>${K("right")} <span>${g(r.text)}</span></summary>
<div class="why">
<p>${g(r.why)}</p>
${Kt(e,r.sources)}
</div>
</details>
</li>`}};C(nt,"styles",[...G(nt,nt,"styles"),yo]),C(nt,"properties",{inHandId:{state:!0},told:{state:!0}});var yr=nt;de("sb-quiz",fr);de("sb-sorter",yr);de("sb-scenario",$r);de("sb-predict",ur);de("sb-explorer",pr);de("sb-dyad-player",or);de("sb-answers",Fe);})();
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
