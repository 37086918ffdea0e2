/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
var Mt=globalThis,Tt=Mt.ShadowRoot&&(Mt.ShadyCSS===void 0||Mt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Gt=Symbol(),Me=new WeakMap,mt=class{constructor(t,s,r){if(this._$cssResult$=!0,r!==Gt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=s}get styleSheet(){let t=this.o,s=this.t;if(Tt&&t===void 0){let r=s!==void 0&&s.length===1;r&&(t=Me.get(s)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&Me.set(s,t))}return t}toString(){return this.cssText}},Te=e=>new mt(typeof e=="string"?e:e+"",void 0,Gt),U=(e,...t)=>{let s=e.length===1?e[0]:t.reduce((r,n,i)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[i+1],e[0]);return new mt(s,e,Gt)},Oe=(e,t)=>{if(Tt)e.adoptedStyleSheets=t.map(s=>s instanceof CSSStyleSheet?s:s.styleSheet);else for(let s of t){let r=document.createElement("style"),n=Mt.litNonce;n!==void 0&&r.setAttribute("nonce",n),r.textContent=s.cssText,e.appendChild(r)}},Zt=Tt?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let s="";for(let r of t.cssRules)s+=r.cssText;return Te(s)})(e):e;var{is:Ws,defineProperty:Fs,getOwnPropertyDescriptor:qs,getOwnPropertyNames:Vs,getOwnPropertySymbols:Ks,getPrototypeOf:Js}=Object,Ot=globalThis,Ce=Ot.trustedTypes,Ys=Ce?Ce.emptyScript:"",Gs=Ot.reactiveElementPolyfillSupport,ft=(e,t)=>e,Xt={toAttribute(e,t){switch(t){case Boolean:e=e?Ys:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let s=e;switch(t){case Boolean:s=e!==null;break;case Number:s=e===null?null:Number(e);break;case Object:case Array:try{s=JSON.parse(e)}catch{s=null}}return s}},Ne=(e,t)=>!Ws(e,t),Re={attribute:!0,type:String,converter:Xt,reflect:!1,useDefault:!1,hasChanged:Ne};Symbol.metadata??=Symbol("metadata"),Ot.litPropertyMetadata??=new WeakMap;var q=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,s=Re){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){let r=Symbol(),n=this.getPropertyDescriptor(t,r,s);n!==void 0&&Fs(this.prototype,t,n)}}static getPropertyDescriptor(t,s,r){let{get:n,set:i}=qs(this.prototype,t)??{get(){return this[s]},set(o){this[s]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(t,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Re}static _$Ei(){if(this.hasOwnProperty(ft("elementProperties")))return;let t=Js(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(ft("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ft("properties"))){let s=this.properties,r=[...Vs(s),...Ks(s)];for(let n of r)this.createProperty(n,s[n])}let t=this[Symbol.metadata];if(t!==null){let s=litPropertyMetadata.get(t);if(s!==void 0)for(let[r,n]of s)this.elementProperties.set(r,n)}this._$Eh=new Map;for(let[s,r]of this.elementProperties){let n=this._$Eu(s,r);n!==void 0&&this._$Eh.set(n,s)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let s=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let n of r)s.unshift(Zt(n))}else t!==void 0&&s.push(Zt(t));return s}static _$Eu(t,s){let r=s.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,s=this.constructor.elementProperties;for(let r of s.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Oe(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,s,r){this._$AK(t,r)}_$ET(t,s){let r=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,r);if(n!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:Xt).toAttribute(s,r.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,s){let r=this.constructor,n=r._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=r.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Xt;this._$Em=n;let a=o.fromAttribute(s,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(t,s,r,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),r??=o.getPropertyOptions(t),!((r.hasChanged??Ne)(i,s)||r.useDefault&&r.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,r))))return;this.C(t,s,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,s,{useDefault:r,reflect:n,wrapped:i},o){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??s??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(s=void 0),this._$AL.set(t,s)),n===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(s){Promise.reject(s)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[n,i]of r){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let t=!1,s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(s)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(s)}willUpdate(t){}_$AE(t){this._$EO?.forEach(s=>s.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(s=>this._$ET(s,this[s])),this._$EM()}updated(t){}firstUpdated(t){}};q.elementStyles=[],q.shadowRootOptions={mode:"open"},q[ft("elementProperties")]=new Map,q[ft("finalized")]=new Map,Gs?.({ReactiveElement:q}),(Ot.reactiveElementVersions??=[]).push("2.1.2");var te=globalThis,Pe=e=>e,Ct=te.trustedTypes,Le=Ct?Ct.createPolicy("lit-html",{createHTML:e=>e}):void 0,ee="$lit$",V=`lit$${Math.random().toFixed(9).slice(2)}$`,se="?"+V,Zs=`<${se}>`,Q=document,$t=()=>Q.createComment(""),bt=e=>e===null||typeof e!="object"&&typeof e!="function",re=Array.isArray,De=e=>re(e)||typeof e?.[Symbol.iterator]=="function",Qt=`[ 	
\f\r]`,gt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ue=/-->/g,Be=/>/g,Z=RegExp(`>|${Qt}(?:([^\\s"'>=/]+)(${Qt}*=${Qt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ie=/'/g,je=/"/g,ze=/^(?:script|style|textarea|title)$/i,ne=e=>(t,...s)=>({_$litType$:e,strings:t,values:s}),h=ne(1),$=ne(2),an=ne(3),B=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),He=new WeakMap,X=Q.createTreeWalker(Q,129);function We(e,t){if(!re(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Le!==void 0?Le.createHTML(t):t}var Fe=(e,t)=>{let s=e.length-1,r=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=gt;for(let a=0;a<s;a++){let l=e[a],d,p,u=-1,v=0;for(;v<l.length&&(o.lastIndex=v,p=o.exec(l),p!==null);)v=o.lastIndex,o===gt?p[1]==="!--"?o=Ue:p[1]!==void 0?o=Be:p[2]!==void 0?(ze.test(p[2])&&(n=RegExp("</"+p[2],"g")),o=Z):p[3]!==void 0&&(o=Z):o===Z?p[0]===">"?(o=n??gt,u=-1):p[1]===void 0?u=-2:(u=o.lastIndex-p[2].length,d=p[1],o=p[3]===void 0?Z:p[3]==='"'?je:Ie):o===je||o===Ie?o=Z:o===Ue||o===Be?o=gt:(o=Z,n=void 0);let f=o===Z&&e[a+1].startsWith("/>")?" ":"";i+=o===gt?l+Zs:u>=0?(r.push(d),l.slice(0,u)+ee+l.slice(u)+V+f):l+V+(u===-2?a:f)}return[We(e,i+(e[s]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},vt=class e{constructor({strings:t,_$litType$:s},r){let n;this.parts=[];let i=0,o=0,a=t.length-1,l=this.parts,[d,p]=Fe(t,s);if(this.el=e.createElement(d,r),X.currentNode=this.el.content,s===2||s===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(n=X.nextNode())!==null&&l.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let u of n.getAttributeNames())if(u.endsWith(ee)){let v=p[o++],f=n.getAttribute(u).split(V),b=/([.?@])?(.*)/.exec(v);l.push({type:1,index:i,name:b[2],strings:f,ctor:b[1]==="."?Nt:b[1]==="?"?Pt:b[1]==="@"?Lt:et}),n.removeAttribute(u)}else u.startsWith(V)&&(l.push({type:6,index:i}),n.removeAttribute(u));if(ze.test(n.tagName)){let u=n.textContent.split(V),v=u.length-1;if(v>0){n.textContent=Ct?Ct.emptyScript:"";for(let f=0;f<v;f++)n.append(u[f],$t()),X.nextNode(),l.push({type:2,index:++i});n.append(u[v],$t())}}}else if(n.nodeType===8)if(n.data===se)l.push({type:2,index:i});else{let u=-1;for(;(u=n.data.indexOf(V,u+1))!==-1;)l.push({type:7,index:i}),u+=V.length-1}i++}}static createElement(t,s){let r=Q.createElement("template");return r.innerHTML=t,r}};function tt(e,t,s=e,r){if(t===B)return t;let n=r!==void 0?s._$Co?.[r]:s._$Cl,i=bt(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(e),n._$AT(e,s,r)),r!==void 0?(s._$Co??=[])[r]=n:s._$Cl=n),n!==void 0&&(t=tt(e,n._$AS(e,t.values),n,r)),t}var Rt=class{constructor(t,s){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:s},parts:r}=this._$AD,n=(t?.creationScope??Q).importNode(s,!0);X.currentNode=n;let i=X.nextNode(),o=0,a=0,l=r[0];for(;l!==void 0;){if(o===l.index){let d;l.type===2?d=new it(i,i.nextSibling,this,t):l.type===1?d=new l.ctor(i,l.name,l.strings,this,t):l.type===6&&(d=new Ut(i,this,t)),this._$AV.push(d),l=r[++a]}o!==l?.index&&(i=X.nextNode(),o++)}return X.currentNode=Q,n}p(t){let s=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,s),s+=r.strings.length-2):r._$AI(t[s])),s++}},it=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,s,r,n){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=t,this._$AB=s,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,s=this._$AM;return s!==void 0&&t?.nodeType===11&&(t=s.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,s=this){t=tt(this,t,s),bt(t)?t===m||t==null||t===""?(this._$AH!==m&&this._$AR(),this._$AH=m):t!==this._$AH&&t!==B&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):De(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==m&&bt(this._$AH)?this._$AA.nextSibling.data=t:this.T(Q.createTextNode(t)),this._$AH=t}$(t){let{values:s,_$litType$:r}=t,n=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=vt.createElement(We(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(s);else{let i=new Rt(n,this),o=i.u(this.options);i.p(s),this.T(o),this._$AH=i}}_$AC(t){let s=He.get(t.strings);return s===void 0&&He.set(t.strings,s=new vt(t)),s}k(t){re(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,r,n=0;for(let i of t)n===s.length?s.push(r=new e(this.O($t()),this.O($t()),this,this.options)):r=s[n],r._$AI(i),n++;n<s.length&&(this._$AR(r&&r._$AB.nextSibling,n),s.length=n)}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){let r=Pe(t).nextSibling;Pe(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},et=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,s,r,n,i){this.type=1,this._$AH=m,this._$AN=void 0,this.element=t,this.name=s,this._$AM=n,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=m}_$AI(t,s=this,r,n){let i=this.strings,o=!1;if(i===void 0)t=tt(this,t,s,0),o=!bt(t)||t!==this._$AH&&t!==B,o&&(this._$AH=t);else{let a=t,l,d;for(t=i[0],l=0;l<i.length-1;l++)d=tt(this,a[r+l],s,l),d===B&&(d=this._$AH[l]),o||=!bt(d)||d!==this._$AH[l],d===m?t=m:t!==m&&(t+=(d??"")+i[l+1]),this._$AH[l]=d}o&&!n&&this.j(t)}j(t){t===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Nt=class extends et{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===m?void 0:t}},Pt=class extends et{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==m)}},Lt=class extends et{constructor(t,s,r,n,i){super(t,s,r,n,i),this.type=5}_$AI(t,s=this){if((t=tt(this,t,s,0)??m)===B)return;let r=this._$AH,n=t===m&&r!==m||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,i=t!==m&&(r===m||n);n&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Ut=class{constructor(t,s,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=s,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){tt(this,t)}},qe={M:ee,P:V,A:se,C:1,L:Fe,R:Rt,D:De,V:tt,I:it,H:et,N:Pt,U:Lt,B:Nt,F:Ut},Xs=te.litHtmlPolyfillSupport;Xs?.(vt,it),(te.litHtmlVersions??=[]).push("3.3.3");var Ve=(e,t,s)=>{let r=s?.renderBefore??t,n=r._$litPart$;if(n===void 0){let i=s?.renderBefore??null;r._$litPart$=n=new it(t.insertBefore($t(),i),i,void 0,s??{})}return n._$AI(e),n};var ie=globalThis,J=class extends q{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let s=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Ve(s,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return B}};J._$litElement$=!0,J.finalized=!0,ie.litElementHydrateSupport?.({LitElement:J});var Qs=ie.litElementPolyfillSupport;Qs?.({LitElement:J});(ie.litElementVersions??=[]).push("4.2.2");var st={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Bt=e=>(...t)=>({_$litDirective$:e,values:t}),ot=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,s,r){this._$Ct=t,this._$AM=s,this._$Ci=r}_$AS(t,s){return this.update(t,s)}update(t,s){return this.render(...s)}};var{I:yn}=qe;var Ke=e=>e.strings===void 0;var tr={},It=(e,t=tr)=>e._$AH=t;var Je=Bt(class extends ot{constructor(){super(...arguments),this.key=m}render(e,t){return this.key=e,t}update(e,[t,s]){return t!==this.key&&(It(e),this.key=t),s}});function Ye(e,t,s){let r;e.addController({hostConnected(){r=e.store.subscribe(n=>{(!s||n===null||n===s())&&t()})},hostDisconnected(){r?.()}})}function z(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var xt=e=>t=>e(t)?t:void 0,_=(...e)=>xt(t=>e.includes(t)),jt=e=>xt(t=>typeof t=="string"&&t.length<=e),oe=e=>xt(t=>typeof t=="string"&&e.test(t)),Ht=xt(Number.isFinite),O=(e,t=1/0)=>xt(s=>Number.isInteger(s)&&s>=e&&s<=t),N=(...e)=>t=>e.map(s=>s(t)).find(s=>s!==void 0),at=(e,t)=>s=>{let r=Array.isArray(s)&&s.length<=t?s.map(e):[void 0];return r.includes(void 0)?void 0:r},W=e=>t=>z(t)?Ge(Object.keys(e).map(s=>[s,e[s](t[s])])):void 0,P=(e,t,s=1/0)=>r=>z(r)&&Object.keys(r).length<=s?Ge(Object.entries(r).map(([n,i])=>[e(n),t(i)])):void 0;function Ge(e){return e.flat().includes(void 0)?void 0:Object.fromEntries(e)}var y=oe(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),ae={age:{version:1,done:"born",content:{born:oe(/^(not-yet|[0-9]{4}-[01][0-9])?$/)}},"claim-cards":{version:1,done:"answers",content:{answers:P(y,y,500),current:N(y,_(null))}},"coding-lab":{version:1,done:"codings",content:{codings:P(y,W({compared:_(!0,!1),group:N(_("A","B","C","D"),_(null)),ratings:P(y,O(1,7),500)}),500),current:N(y,_(null))}},"cue-cards":{version:1,done:"answers",content:{answers:P(y,y,500),current:N(y,_(null))}},"dyad-player":{version:1,done:"second",content:{second:O(0)}},"episode-player":{version:1,done:"seen",content:{episode:O(1,8),pattern:_("secure","avoidant","resistant","disorganised"),seen:P(_("secure","avoidant","resistant","disorganised"),at(O(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:P(y,N(Ht,y),500)}},"looking-back":{version:1,done:"answers",content:{after_day:N(O(0,999999),_(null)),answers:P(y,W({after:N(O(1,5),_(null)),before:N(O(1,5),_(null))}),500),before_day:N(O(0,999999),_(null))}},note:{version:1,done:"text",content:{text:jt(2e3)}},planner:{version:1,done:"week",content:{week:P(_("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),y)}},predict:{version:1,done:"guess",content:{guess:at(Ht,500)}},quiz:{version:1,done:"answers",content:{answers:P(y,W({answer:N(jt(200),Ht,at(y,500),P(y,y,500)),attempts:O(1,1e5),state:_("right","shown","wrong")}),500),current:N(y,_(null))}},reading:{version:1,done:"last",content:{at:O(0,99999999999),last:jt(80),parts:at(y,500)}},review:{version:1,done:"questions",content:{questions:P(y,W({box:O(1,6),day:O(0,999999),right:O(0,1e5),seen:O(1,1e5)}),500)}},scenario:{version:2,done:"path",content:{now:N(W({at:_("choosing","told","ended"),step:y}),_(null)),path:at(W({choice:y,step:y}),200)}},sorter:{version:1,done:"placements",content:{placements:P(y,W({attempts:O(1,1e5),pile:y,state:_("right","wrong")}),500)}}};var Ze={scenario:{1:e=>({...e,now:null})}};function ce(e,t,s){let r=e.version,n=typeof r=="number"&&r<t&&s[String(e.kind)]?.[r];return n?ce({...n(e),version:r+1},t,s):e}var wt={kept:ae,upgrades:Ze};function Y(e,t=wt){let s=z(e)&&Xe(e.kind,t);if(!s)return null;try{let{version:r,kind:n,activity:i,...o}=ce(e,s.version,t.upgrades),a=W(s.content)(o);return r===s.version&&y(i)&&a?{version:r,kind:n,activity:i,...a}:null}catch{return null}}function I(e){let t=e[ae[e.kind].done];return typeof t=="object"?!Object.keys(t).length:!t}function yt(e,t=wt){return er(e,(r,n)=>r>0&&r!==n,t)&&!Y(e,t)}function le(e,t=wt){return Xe(e,t)?.version??1}function Xe(e,{kept:t}){return typeof e=="string"&&Object.hasOwn(t,e)?t[e]:null}function er(e,t,s){return!z(e)||typeof e.version!="number"?!1:t(e.version,le(e.kind,s))}var rt="secure-base/1/",he="secure-base/last-kept",sr="secure-base/listening",rr="secure-base/live/",nr=new Set([he,sr]),de="secure-base-kept";function Qe(e,t=wt){function s(i,o){try{return i(e.localStorage)}catch{return o}}function r(i){let o=s(a=>a.getItem(rt+i),void 0);try{return o&&JSON.parse(o)}catch{return null}}function n(i){e.dispatchEvent(new CustomEvent(de,{detail:i}))}return{read(i){let o=r(i);if(o===void 0)return;let a=Y(o,t);return a?.activity===i?a:null},keep(i){if(yt(r(i.activity),t))return!1;let o=s(a=>{let l=rt+i.activity;return I(i)?a.removeItem(l):a.setItem(l,JSON.stringify(i)),!0},!1);return o&&(s(a=>a.setItem(he,new Date().toISOString()),void 0),n(i.activity)),o},isGuarded:i=>yt(r(i),t),all(){return s(i=>{let a=Array.from({length:i.length},(l,d)=>i.key(d)??"").filter(l=>l.startsWith(rt)).map(l=>l.slice(rt.length)).sort();return Object.fromEntries(a.flatMap(l=>{let d=this.read(l);return d?[[l,d]]:[]}))},{})},lastKept(){let i=new Date(s(o=>o.getItem(he),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return s(i=>{let o=Array.from({length:i.length},(a,l)=>i.key(l)).filter(a=>a!==null).filter(a=>a.startsWith(rt)||a.startsWith(rr)||nr.has(a)).map(a=>({key:a,value:i.getItem(a)??""}));for(let{key:a}of o)i.removeItem(a);return n(null),()=>{let a=s(l=>{for(let{key:d,value:p}of o)l.getItem(d)===null&&l.setItem(d,p);return!0},!1);return n(null),a}},null)},subscribe(i){let o=d=>i(d.detail),a=({key:d})=>{d===null?i(null):d.startsWith(rt)&&i(d.slice(rt.length))},l=({persisted:d})=>{(d??!e.document.hidden)&&i(null)};return e.addEventListener(de,o),e.addEventListener("storage",a),e.addEventListener("pageshow",l),e.document?.addEventListener("visibilitychange",l),()=>{e.removeEventListener(de,o),e.removeEventListener("storage",a),e.removeEventListener("pageshow",l),e.document?.removeEventListener("visibilitychange",l)}}}}var ts=U`
button,select,input[type="text"],.boxed{border:1.5px solid var(--sb-control-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}button,select,input[type="text"]{min-height:44px;padding:0.45em min(1em,6vw);color:var(--sb-ink);font:inherit;line-height:1.3}button{cursor:pointer}select{max-width:100%}button.primary{border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink);font-weight:600}@media (hover: hover){button:hover,label.ringed:hover{border-color:var(--sb-accent)}button.primary:hover{box-shadow:0 0 0 2px var(--sb-accent-soft)}}button.plain{border-color:transparent;background:none;color:var(--sb-accent);padding-inline:0.6em;text-decoration:underline;text-underline-offset:0.2em}:disabled{opacity:1;cursor:default}:focus-visible,.ringed:has(:is(input,select):focus-visible){outline:3px solid var(--sb-focus);outline-offset:2px}.ringed :is(input,select):focus-visible{outline:none}:focus,.hand,[data-together]{scroll-margin-block:2.5rem 1rem}legend:focus-visible,.title:focus-visible,.subtitle:focus-visible{outline-offset:6px;border-radius:2px}fieldset{min-width:0;margin:0;padding:0;border:0}legend{padding:0}.pressable{display:flex;gap:0.5em;align-items:center;min-height:44px;cursor:pointer}.pressable input{flex:none;width:1.3em;height:1.3em;margin:0;accent-color:var(--sb-accent)}summary{display:flex;gap:0.5em;align-items:center;min-height:44px;border-radius:var(--sb-radius-small);color:var(--sb-accent);cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}summary::before{content:"";flex:none;width:0.5em;height:0.5em;margin-inline:0.15em 0.1em;border:solid;border-width:0 2px 2px 0;transform:rotate(-45deg)}details[open] > summary::before{transform:rotate(45deg)}summary:dir(rtl)::before{scale:-1 1}@media (prefers-reduced-motion: no-preference){button,summary::before{transition:0.15s ease-out;transition-property:border-color,box-shadow,transform}}`,es=U`
input[type="range"]{height:44px;margin:0;background:none;appearance:none;cursor:pointer}input[type="range"]::-webkit-slider-runnable-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-moz-range-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-webkit-slider-thumb{width:28px;height:28px;margin-block-start:var(--thumb-lift,-14px);border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent);appearance:none}input[type="range"]::-moz-range-thumb{width:22px;height:22px;border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent)}input[type="range"]:focus-visible{outline:none}input[type="range"]:focus-visible::-webkit-slider-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}input[type="range"]:focus-visible::-moz-range-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}`;function ss(e,t,s){let r=Object.keys(t).map(n=>{let[i,o,a]=[e[n],t[n],s[n]];if(pe(i,o))return[n,a];if(z(o))return[n,ir(i,o,a)];let l=Array.isArray(o)&&z(o[0])&&pe(i,o.slice(0,i.length));return[n,l?[...a,...o.slice(i.length)]:o]});return Object.fromEntries(r)}function ir(e,t,s){let r={...s};for(let n of Object.keys({...e,...t}))pe(e?.[n],t[n])||(n in t?r[n]=t[n]:delete r[n]);return r}function pe(e,t){return JSON.stringify(e)===JSON.stringify(t)}var rs=U`
:host{display:block;position:relative;max-width:50rem;margin-block:2em;color:var(--sb-ink);color-scheme:var(--sb-scheme);font-family:var(--sb-font);font-size:max(1em,16px);line-height:1.55;overflow-wrap:anywhere}:host([hidden]){display:none}*,::before,::after{box-sizing:border-box}.activity{container-type:inline-size;padding:min(clamp(1em,4vw,2em),6vw);border:1px solid var(--sb-line);border-radius:var(--sb-radius);background:var(--sb-surface)}.printed{display:none}.title,.subtitle{margin:0;color:inherit;font:600 1.4em / 1.25 var(--sb-font-heading);text-wrap:balance}.subtitle{font-size:1.2em}.instruction{margin:0.35em 0 0;color:var(--sb-ink-soft)}p,ul,ol{margin:0.5em 0 0}ul,ol{padding-inline-start:1.3em}[role="list"]{padding:0;list-style:none}a{color:var(--sb-accent);text-underline-offset:0.15em}a:is([href^="tel:"],[href^="sms:"]){direction:ltr;unicode-bidi:isolate;white-space:nowrap}code{font-size:0.9em;white-space:break-spaces;overflow-wrap:anywhere}code.lines{display:block;margin-block:0.5em;padding:0.6em 0.8em;border:1px solid var(--sb-line);border-radius:var(--sb-radius-small);background:var(--sb-paper);font-size:0.9rem;line-height:1.5;text-align:start}.row{display:flex;flex-wrap:wrap;gap:0.75em;align-items:center}svg,input[type="range"]{direction:ltr}.mark{flex:none;width:1.15em;height:1.15em;fill:none;stroke:currentColor;stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round;vertical-align:-0.2em}.told{padding:0.7em 0.9em;border-inline-start:4px solid var(--tone,var(--sb-line));border-radius:var(--sb-radius-small);background:var(--ground,var(--sb-paper))}.told.right{--tone:var(--sb-right);--ground:var(--sb-right-soft)}.told.again{--tone:var(--sb-wrong);--ground:var(--sb-wrong-soft)}.told.shown,.told.more{--tone:var(--sb-accent);--ground:var(--sb-accent-soft)}.told.brief{padding:0.2em 0.9em;border-color:transparent;background:none}.told p{margin:0.25em 0 0}.told > :first-child{margin-block-start:0}.told .verdict{display:flex;gap:0.4em;width:fit-content;margin:0;color:var(--tone);font-weight:600}.verdict .mark{margin-block-start:0.2em}.source,.quiet{color:var(--sb-ink-soft);font-size:0.88em}.foot{margin-block-start:1.5em;padding-block-start:0.5em;border-block-start:1px solid var(--sb-line)}.foot > .plain{margin-inline-start:-0.6em}.origins ul{font-size:0.88em}.origins li + li{margin-block-start:0.5em}.small-heading{font-weight:600}.problem,.asked{color:var(--sb-wrong);font-weight:600}.counter{display:flex;flex-wrap:wrap;gap:0.3em 0.75em;align-items:baseline}.badge{padding:0.05em 0.6em;border:1px solid var(--sb-control-line);border-radius:1em;color:var(--sb-ink)}.sheet{margin-block-start:1.25em;padding:clamp(1em,4cqi,1.75em);border-radius:var(--sb-radius);background:var(--sb-paper)}.slip{border:1px solid var(--sb-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@media print{:host([prints-fallback]) .activity{display:none}.printed{display:block}}`;function ct(e){return typeof e=="string"?ns(e):e.map(or)}function ue(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function lt(e){return globalThis.secureBase?.figures?.(e)??e}function ns(e){let[t,...s]=e.split(`
`);return s.length?h`${t}${s.map(r=>h`<br />${r}`)}`:e}function or(e){let t=h`${e.code?e.text:ns(e.text)}`;e.code&&(t=h`<code class=${e.text.includes(`
`)?"lines":m}>${t}</code>`),e.emphasis&&(t=h`<em>${t}</em>`),e.strong&&(t=h`<strong>${t}</strong>`);let s=ue(e.href);return s?h`<a href=${s}>${t}</a>`:t}var me=`["'”’)\\]]*`,Yn=new RegExp(`[.!?…:;]${me}$`),Gn=new RegExp(`\\.(${me})$`),Zn=new RegExp(`[!?…]${me}$`);var K=globalThis.secureBase?.words?.activity??{startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};var ri=h`<span class="pause visually-hidden">.</span>`;function is(e,t,s){let r=s==="title"?"title":"subtitle";switch(e){case 2:return h`<h2 id=${s} class=${r} tabindex="-1">${t}</h2>`;case 4:return h`<h4 id=${s} class=${r} tabindex="-1">${t}</h4>`;case 5:return h`<h5 id=${s} class=${r} tabindex="-1">${t}</h5>`;default:return h`<h3 id=${s} class=${r} tabindex="-1">${t}</h3>`}}function os({sources:e,assumptions:t}){return!e.length&&!t.length?m:h`
<details class="origins">
<summary>${K.whereFrom}</summary>
${t.length?h`<p class="small-heading">${K.assumptions}</p>
<ul>
${t.map(s=>h`<li>${ct(s)}</li>`)}
</ul>`:m}
<ul>
${e.map(s=>h`<li>${ar(s,s.full)}</li>`)}
</ul>
</details>
`}function ar({url:e},t){let s=ue(e);return s?h`<a href=${s}>${t}</a>`:t}var fe=Promise.resolve();function as(){return fe=fe.then(cr),fe}function cr(){return new Promise(e=>{let{port1:t,port2:s}=new MessageChannel;t.onmessage=()=>{t.close(),e()},s.postMessage(null)})}var lr=1,Dt=class extends J{static styles=[rs,ts];static properties={headingLevel:{type:Number,attribute:"heading-level"},inClass:{type:Boolean,attribute:"in-class",reflect:!0},classStep:{type:Number,attribute:"class-step",reflect:!0},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.inClass=!1,this.classStep=void 0,this.renderInClass=null,this.store=Qe(window),this.announcement={text:"",count:0},this.startedAgainWords=K.startedAgain,this.undoneWords=K.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.isDrawing=!1,this.seen="null",this.currentSpec=null,this.currentRecord=null,Ye(this,()=>this.followStore(),()=>this.spec?.id)}reconcile(t,s){throw new Error("An activity says how its record is reconciled.")}recordTaken(t){}renderName(t,s){return h`${t.title}`}renderActivity(t,s){return m}get spec(){return this.currentSpec}set spec(t){let s=this.currentSpec;if(this.currentSpec=this.isOurs(t)?t:null,!this.currentSpec)this.currentRecord=null;else{let r=s?.id===this.currentSpec.id;this.take(r?this.currentRecord:this.look().stored)}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(t){return z(t)&&t.schema_version===lr&&t.kind===this.kind}createRenderRoot(){return this.isDrawing?super.createRenderRoot():void 0}async scheduleUpdate(){this.hasUpdated||await as(),super.scheduleUpdate()}performUpdate(){this.isDrawing=!0,this.orStaticForm(()=>super.performUpdate())}orStaticForm(t){try{t()}catch(s){reportError(s),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||this.orStaticForm(()=>{let t=this.specInPage();this.spec=this.isOurs(t)?this.arranged(t):t}),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null)}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}arranged(t){return t}take(t){this.orStaticForm(()=>{if(!this.spec)return;let s=this.currentRecord;this.currentRecord=this.fitted(t),this.recordTaken(s),this.requestUpdate()})}fitted(t){let s=this.spec,{kind:r,id:n}=s,i=Y(t),o=i?.kind===r&&i.activity===n,a=this.reconcile(s,o?i:null);return{version:le(r),kind:r,activity:n,...a}}look(){let t=this.spec&&this.store.read(this.spec.id);if(t===void 0)return{stored:this.currentRecord,isNews:!1};let{seen:s}=this;return this.seen=JSON.stringify(t),{stored:t,isNews:this.seen!==s}}followStore(){let{stored:t,isNews:s}=this.look();if(!s)return;let r=this.spec&&this.fitted(t);JSON.stringify(r)!==JSON.stringify(this.record)&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let s=!this.record||I(this.record),{stored:r,isNews:n}=this.look(),i=this.fitted(t),a=n&&this.record&&!I(t)?this.fitted(ss(this.record,i,this.fitted(r))):i;this.currentRecord=I(a)?i:a,I(t)||(this.beforeStartingAgain=null),s&&I(this.currentRecord)||(this.isKept=this.store.keep(this.currentRecord)),this.look(),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let s=this.renderRoot.querySelector(t);s instanceof HTMLElement&&(s.focus({preventScroll:!0}),ge(s))}async reveal(t){await this.updateComplete;let s=this.renderRoot.querySelector(t);s&&ge(s)}startAgain(){let t=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:t,record:s}=this;if(!t||!s)return h`<slot></slot>`;let{text:r,count:n}=this.announcement;return h`
<div class="activity" role="group" aria-labelledby="title">
${is(this.headingLevel,this.renderName(t,s),"title")}
${this.isOpen?h`<p class="instruction">${ct(t.instruction)}</p>
${(this.renderInClass??this.renderActivity).call(this,t,s)}
${this.renderFoot(t)}`:m}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Je(n,h`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let s=this.record&&!I(this.record);return h`
<div class="foot">
${this.isKept?m:h`<p class="quiet">${K.notKept}</p>`}
${s?h`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${K.startAgain}
</button>`:m}
${this.beforeStartingAgain?h`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${K.undo}
</button>
</p>`:m}
${os(t)}
</div>
`}};function ge(e){let t=e.parentElement?.closest("[data-together]");t&&ge(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}function zt(e){return e.querySelector(":scope > script.sb-spec")!==null}function $e(e,t){zt(e)&&dr(t)}function dr(e){try{window.history.replaceState(window.history.state,"",e)}catch{}}function R(e,t){return e.minimum+t*e.quantum}function Wt(e,t){let s=0;return t.map(r=>(s+=r,R(e.value,s)))}function Ft(e,t){let s=(t*e.scale).toFixed(e.decimals).replace(/^-(?=0(\.0*)?$)/,"");return lt(s)+e.suffix}function kt(e,t){let s=Ft(e,t);return e.unit?`${s} ${e.unit}`:s}function At(e){return e.unit?`${e.label} (${e.unit})`:e.label}function cs(e){switch(e.kind){case"time-lines":case"curves":return e.lines.length;case"panels":return e.panels.reduce((t,s)=>t+cs(s.layout),0);case"ranges":return e.has_marks?3:2;case"unit-dots":return e.groups.length;case"scatter":return 6;case"plan":return 3;case"impossible":return 0;default:return 1}}function qt(e,t){if(e.kind!=="panels")return[{heading:"",layout:e,series:t}];let s=0;return e.panels.map(r=>{let n=s+cs(r.layout),i={...r,series:t.slice(s,n)};return s=n,i})}var hr={circle:"M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",triangle:"M0 -1.2l1.25 2.2l-2.5 0z",square:"M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",diamond:"M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z"};function c(e){return Math.round(e*10)/10}function G(e,t,s,r){let n=c(r),i=[t,s];return hr[e].replace(/-?[\d.]+/g,o=>`${c(Number(o)*n+(i.shift()??0))}`)}function F(e,t,s){let r=(s-t)/(e.maximum-e.minimum);return n=>t+(n-e.minimum)*r}function ls(e){return`M${e.map(([t,s])=>`${c(t)} ${c(s)}`).join("L")}`}function ds(e){let t=e.map(([r,n])=>`${c(r)} ${c(n)}`),s=e.slice(1,-1).map(([r,n],i)=>{let[o,a]=e[i+2];return`Q${t[i+1]} ${c((r+o)/2)} ${c((n+a)/2)}`});return`M${t[0]}${s.join("")}L${t.at(-1)}`}function hs(e,t,s){let r=e.map((o,a)=>a).sort((o,a)=>e[o]-e[a]),n=[...e];for(let[o,a]of r.entries())o&&(n[a]=Math.max(n[a],n[r[o-1]]+t));let i=s;for(let o of r.reverse())n[o]=Math.min(n[o],i),i=n[o]-t;return n}function k(e,t){return e.length*t*.56}function dt(e,t,s){let r=Math.max(0,...e.ticks.map(({text:l})=>k(l,s)))+s,[n,i]=e.ticks;if(!n||!i)return e.ticks;let o=Math.abs(t(i.at)-t(n.at)),a=Math.max(1,Math.ceil(r/o));return e.ticks.filter((l,d)=>d%a===0)}var _t=1.15,pr=1.12;function H(e,t,s){let r=[];for(let n of e.split(" ")){let i=`${r.at(-1)} ${n}`;r.length&&k(i,s*pr)<=t?r.splice(-1,1,i):r.push(n)}return{lines:r,more:s*_t*(r.length-1),render:(n,i,o)=>r.map((a,l)=>$`<text class=${o} x=${c(n)} y=${c(i+s*_t*l)}>${a}</text>`)}}var nt=globalThis.secureBase?.words?.charts??{phase:"Phase",moments:["moments","stretches","longest stretch"],count:(e,t)=>`${e} of ${t}`};var ps=(e,[t],{width:s,em:r},n)=>{let i=e.value,o=t.map(w=>kt(i,R(i,w))),a=kt(i,i.maximum),l=Math.max(...[...o,a].map(w=>k(w,r*1.05))),d=Math.max(...e.labels.map(w=>k(w,r))),p=d+l+r*12<s,u=p?d+r:0,v=F(i,u,s-l-r*.5),f=r*1.4,b=e.labels.map(w=>H(w,p?1/0:s,r)),A=Math.max(...b.map(w=>w.more)),E=r*(p?2.1:3.2)+A,S=c(v(i.maximum)-u);return h`<svg
class="chart"
viewBox="0 0 ${c(s)} ${c(E*e.labels.length)}"
role="img"
aria-label=${n}
>
${b.map((w,C)=>{let M=E*C+r*(p?.3:1.4)+A,x=v(R(i,t[C])),g=M+f/2+r*.35;return $`<g class="c-${e.colour}">
${w.render(0,p?g:M-r*.35-w.more,"")}
<rect class="track" x=${c(u)} y=${c(M)} width=${S} height=${c(f)} />
<rect class="bar" x=${c(u)} y=${c(M)} width=${c(x-u)} height=${c(f)} />
<text class="strong" x=${c(v(i.maximum)+r*.5)} y=${c(g)}>${o[C]}</text>
</g>`})}
</svg>`},Vt=10,ht=20,us=(e,[t])=>{let s=Math.ceil(e.of/Vt);return h`<div class="fields">
${e.groups.map((r,n)=>{let i=t[n];return h`<div class="field c-${e.colour}">
<svg
viewBox="0 0 ${Vt*ht} ${s*ht}"
role="img"
aria-label="${r}: ${nt.count(i,e.of)} ${e.counted}"
>
${Array.from({length:e.of},(o,a)=>{let[l,d]=[a%Vt,Math.floor(a/Vt)];return $`<circle
class=${a<i?"dot counted":"dot"}
cx=${l*ht+ht/2}
cy=${d*ht+ht/2}
r="7"
/>`})}
</svg>
<p aria-hidden="true"><strong>${nt.count(i,e.of)}</strong> ${e.counted}</p>
<p class="quiet" aria-hidden="true">${r}</p>
</div>`})}
</div>`},ms=(e,[t],{width:s,em:r})=>{let n=s/e.count,i=r*2.6,o=t.reduce((a,l)=>a+l,0);return h`<svg
class="chart c-${e.colour}"
viewBox="0 0 ${c(s)} ${c(i+2)}"
role="img"
aria-label="${nt.count(o,e.count)} ${e.on}"
>
${t.map((a,l)=>{let d=a?i:r*.7;return $`<rect
class=${a?"moment on":"moment"}
x=${c(l*n+.5)}
y=${c(i+1-d)}
width=${c(Math.max(1,n-1.5))}
height=${c(d)}
/>`})}
</svg>
<p class="key c-${e.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${e.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${e.off}</span>
</p>`};var ur=32,be=(e,t,{width:s,em:r},n)=>{let i=e.kind==="time-lines",o=s<ur*r,a=Math.max(...e.value.ticks.map(({text:x})=>k(x,r)),r)+r*.5,l=Math.max(...e.lines.map(x=>k(x.label,r*1.05))),d=s-(i&&!o?l+r:r*.6),p=F(e.across,a,d),u=i?e.phases:[],v=u.map(x=>fr(x,p,r)),f=H(At(e.value),s,r),b=(a+d)/2,A=H(At(e.across),2*(s-b),r),E=f.more+r*(u.length?1.7+1.25*Math.max(...v.map(({lines:x})=>x.length)):3),S=E+Math.min(Math.max(s*.42,r*11),r*18),w=F(e.value,S,E),C={x:p,left:a,right:d,top:E,bottom:S,em:r,under:r*1.4+f.more},M=e.lines.map((x,g)=>({line:x,points:Wt(e,t[g]).map((T,D)=>[p(e.start+D*e.step),w(T)])}));return h`
${i&&o?mr(e):m}
<svg
class="chart"
viewBox="0 0 ${c(s)} ${c(S+r*3.2+A.more)}"
role="img"
aria-label=${n}
>
${u.map((x,g)=>gr(x,v[g],C))}
${f.render(0,r,"axis-name")}
${e.value.ticks.map(({at:x,text:g})=>$`<line class="grid" x1=${c(a)} x2=${c(d)} y1=${c(w(x))} y2=${c(w(x))} />
<text class="end" x=${c(a-r*.5)} y=${c(w(x)+r*.35)}>${g}</text>`)}
${dt(e.across,p,r).map(({at:x,text:g})=>$`<text class="middle" x=${c(p(x))} y=${c(S+r*1.4)}>${g}</text>`)}
${A.render(b,S+r*2.8,"axis-name middle")}
${M.map(x=>$r(x,e,S))}
${i?m:vr(M,C)}
${i&&!o?br(M,C):m}
</svg>
`};function mr(e){return h`<p class="key" aria-hidden="true">
${e.lines.map(({label:t,colour:s,dash:r})=>h`<span class="c-${s}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${r||m} />
</svg>
${t}</span
>`)}
</p>`}function fr({label:e,start:t,end:s},r,n){let i=(r(s)-r(t))*.95,o=k(e,n)>i?e.split(" "):[e],a=Math.max(...o.map(l=>k(l,n)));return{lines:o,em:Math.min(n,n*i/a)}}function gr({start:e,end:t,shaded:s},r,{x:n,top:i,bottom:o,em:a,under:l}){let[d,p]=[n(e),n(t)];return $`<rect
class="phase ${s?"shaded":""}"
x=${c(d)}
y=${c(l)}
width=${c(p-d)}
height=${c(o-l)}
/>
${r.lines.map((u,v)=>$`<text
class="middle strong"
.style=${`font-size: ${c(r.em)}px`}
x=${c((d+p)/2)}
y=${c(i-a*(.6+1.2*(r.lines.length-1-v)))}
>${u}</text>`)}`}function $r({line:e,points:t},s,r){let n=ls(t),[i]=t,o=t[t.length-1],a=`${n}L${c(o[0])} ${c(r)}L${c(i[0])} ${c(r)}Z`;return $`<g class="c-${e.colour}">
${s.kind==="curves"?$`<path class="ground" d=${a} />`:m}
<path class="line" d=${n} stroke-dasharray=${e.dash||m} />
</g>`}function br(e,{bottom:t,em:s}){let r=e.map(({points:i})=>i[i.length-1]),n=hs(r.map(([,i])=>i),s*1.25,t);return e.map(({line:i},o)=>$`<text
class="name c-${i.colour}"
x=${c(r[o][0]+s*.5)}
y=${c(n[o]+s*.35)}
>${i.label}</text>`)}function vr(e,{left:t,right:s,em:r}){let n=e.map(({line:o,points:a})=>{let[l,d]=a.reduce((p,u)=>u[1]<p[1]?u:p);return{line:o,x:l,y:d,width:k(o.label,r*1.1)}}).sort((o,a)=>o.x-a.x),i=n.reduce((o,a)=>o+a.width,r)>s-t;return n.map(({line:o,x:a,y:l,width:d},p)=>{let u=p===0,v=n.length===1?-d/2:u?-d-r*.4:r*.4,f=i?0:Math.min(Math.max(a+v,t),s-d),b=u&&n.length>1&&!i,A=l-r*(.5+1.25*Math.max(0,i?p:p-1));return $`<text
class="name c-${o.colour} ${b?"end":""}"
x=${c(b?f+d:f)}
y=${c(A)}
>${o.label}</text>`})}var xr=46,wr=24,fs="5 4",yr=22,kr=12,gs=.085,Ar=.13,_r=.03,Sr=1,$s=(e,t,{width:s,em:r},n)=>{let i=Math.min(s,xr*r,wr*r*e.width/e.depth),o=(i-2)/e.width,a=e.depth*o,l=([f,b])=>[1+f*o,1+a-b*o],d=bs(e,t),p=e.numbered.length-1,u=Math.min(r,Math.max(kr,i/yr)),v={wide:i,tall:a,em:u};return h`<svg
class="chart plan"
viewBox="0 0 ${c(i)} ${c(a+2)}"
.style=${`max-width: ${c(i)}px`}
role="img"
aria-label=${n}
>
<rect class="place" x="1" y="1" width=${c(i-2)} height=${c(a)} rx=${c(r)} />
${Er(e,l([0,0]),o,r)}
${Mr(e,l([e.base.x,e.base.y]),o,{em:r,wide:i})}
${Pr(d,t[2]).map(({isDashed:f,points:b})=>$`<path class="way" d=${ds(b.map(l))} stroke-dasharray=${f?fs:m} />`)}
${Nr(e,d).map(f=>Tr(l(f.at),f.angle,u*.9))}
${vs(e,d).map(({at:f,numbers:b})=>Or(l(f),lt(Rr(b)),v,{isFirst:b.includes(0),isLast:b.includes(p)}))}
</svg>
${Cr(e)}`};function Er({scale_bar:e,unit:t},s,r,n){let[i,o]=[s[0]+n*.8,s[1]-n*.7],a=i+e*r,l=`M${c(i)} ${c(o-n*.35)}V${c(o)}H${c(a)}v${c(-n*.35)}`;return $`<path class="scale" d=${l} />
<text class="axis-name middle" x=${c((i+a)/2)} y=${c(o-n*.4)}>${lt(String(e))} ${t}</text>`}function Mr({base:e},[t,s],r,{em:n,wide:i}){let o=r*.9,a=t+o+n*.6,l=k(e.label,n*1.2),d=n*Math.min(1,(i-a-n*.3)/l),p=c(t-o),u=c(s+n*.65);return $`<rect class="seat" x=${p} y=${c(s-n*.3)} width=${c(2*o)} height=${c(n*.65)} rx="2" />
<path class="seat-back" d="M${p} ${u}H${c(t+o)}" />
<text
class="strong"
.style=${`font-size: ${c(d)}px`}
x=${c(a)}
y=${c(s+n*.55)}
>${e.label}</text>`}function Tr([e,t],s,r){let[n,i]=[c(r*.45),c(r*.38)];return $`<path
class="arrow"
d="M${n} 0L${-i} ${-i}V${i}Z"
transform="translate(${c(e)} ${c(t)}) rotate(${Math.round(-s)})"
/>`}function Or(e,t,{wide:s,tall:r,em:n},{isFirst:i,isLast:o}){let a=n*.75,l=Math.max(a,k(t,n)/2+n*.35),d=Math.min(Math.max(e[0],l+4),s-l-4),p=Math.min(Math.max(e[1],a+4),r-a-4),u=v=>$`<rect
class="stop"
x=${c(d-l-v)}
y=${c(p-a-v)}
width=${c(2*(l+v))}
height=${c(2*(a+v))}
rx=${c(a+v)}
/>`;return $`<g class=${i?"plan-mark first":"plan-mark"}>
${o?u(n*.25):m} ${u(0)}
<text
class="middle strong"
.style=${`font-size: ${c(n)}px`}
x=${c(d)}
y=${c(p+n*.36)}
>${t}</text>
</g>`}function Cr({states:e,numbers:t}){return h`<p class="key" aria-hidden="true">
${[m,fs].map((s,r)=>h`<span
><svg viewBox="0 0 36 8" class="sample">
<path class="way" d="M0 4H36" stroke-dasharray=${s} />
</svg>
${e[r]}</span
>`)}
<span><b class="number">${lt("1")}</b> ${t}</span>
</p>`}function bs(e,t){let[s,r]=[0,0];return t[0].map((n,i)=>(s+=n,r+=t[1][i],[s*e.quantum,r*e.quantum]))}function vs(e,t){let s=[];for(let[r,n]of e.numbered.entries()){let i=t[n],o=s.find(a=>Kt(a.at,i)<gs*e.width);o?o.numbers.push(r):s.push({at:i,numbers:[r]})}return s}function Rr(e){let t=[];for(let s of e){let r=t.at(-1);r?.at(-1)===s-1?r.push(s):t.push([s])}return t.map(s=>s.length>2?`${s[0]}–${s.at(-1)}`:s.join(", ")).join(", ")}function Nr(e,t){let s=vs(e,t),r=[],n=0;for(let i=1;i<t.length;i+=1){let[o,a]=[t[i-1],t[i]],l=Kt(o,a);n+=l;let d=[(o[0]+a[0])/2,(o[1]+a[1])/2];if(n<Ar*e.width||l<_r*e.width||s.some(u=>Kt(u.at,d)<gs*e.width*.6))continue;let p=Math.atan2(a[1]-o[1],a[0]-o[0])*180/Math.PI;r.push({at:d,angle:p}),n=0}return r}function Pr(e,t){let s=[];for(let r=1;r<e.length;r+=1){let n=t[r]===Sr;s.at(-1)?.isDashed!==n&&s.push({isDashed:n,points:[e[r-1]]}),s.at(-1)?.points.push(e[r])}return s}function xs(e,t){let s=bs(e,t);return[[e.time,e.distance,e.doing],...e.table_rows.map(r=>[(r*e.step).toFixed(1),Kt(s[r],[e.base.x,e.base.y]).toFixed(1),e.states[t[2][r]]])]}function Kt(e,t){let[s,r]=[e[0]-t[0],e[1]-t[1]];return Math.sqrt(s*s+r*r)}function Lr(e,t,s){return s*Math.sqrt(e/t)}var ws=(e,t,{width:s,em:r,across:n=16},i)=>{let o=e.value,a=r*1.1,l=Math.max(...e.rows.flatMap(g=>[k(g.label,r*1.05),k(g.detail,r*.95)])),d=Math.max(...e.rows.map(g=>k(g.told,r*1.05))),p=l+d+r*n<s,u=p?l+r*1.5:a,v=s-(p?d+r+a:a),f=F(o,u,v),b=!p&&Math.max(l,Br(e.rows,r))>s,A=b?e.rows.map(g=>Ur(g,s,r)):[],E=r*(b?.4+_t*Math.max(...A.map(g=>g.length)):2.7),S=p?r*3:E+r*2.3,w=S*e.rows.length,C=dt(o,f,r),M=(u+v)/2,x=H(o.label,2*(s-M),r);return h`<svg
class="chart c-${e.colour}"
viewBox="0 0 ${c(s)} ${c(w+r*3.2+x.more)}"
role="img"
aria-label=${i}
>
${C.map(({at:g,text:T})=>$`<path class="grid" d=${Ir(f(g),e.rows.length,S,p?0:E)} />
<text class="middle" x=${c(f(g))} y=${c(w+r*1.3)}>${T}</text>`)}
${x.render(M,w+r*2.8,"axis-name middle")}
${e.rows.map((g,T)=>{let D=S*T,j=D+(p?S/2:E+r*1.1),[pt,Ee]=[t[0],t[1]].map(ut=>f(R(o,ut[T]))),Is=Math.max(1,...e.rows.map(({weight:ut})=>ut));return $`
${b?A[T].map(([ut,js],Hs,{length:Ds})=>{let zs=r*(.35+_t*(Ds-1-Hs));return $`<text class=${ut} x="0" y=${c(D+E-zs)}>${js}</text>`}):$`<text class="strong" x="0" y=${c(p?j-r*.2:D+r*1.2)}>${g.label}</text>
<text class="small" x="0" y=${c(p?j+r:D+r*2.35)}>${g.detail}</text>
<text
class="strong end"
x=${c(s)}
y=${c(p?j+r*.35:D+r*1.2)}
>${g.told}</text>`}
${e.has_marks?$`<path
class="bubble"
d=${G(e.mark,f(R(o,t[2][T])),j,Lr(g.weight,Is,a))}
/>
<circle class="mark" cx=${c(f(R(o,t[2][T])))} cy=${c(j)} r=${c(r*.15)} />`:m}
<path
class="range ${e.has_marks?"":"wide"}"
d="M${c(pt)} ${c(j)}H${c(Ee)}M${c(pt)} ${c(j-r*.35)}v${c(r*.7)}M${c(Ee)} ${c(j-r*.35)}v${c(r*.7)}"
/>`})}
</svg>`};function Ur({label:e,detail:t,told:s},r,n){return[e,t,s].flatMap((i,o)=>H(i,r,n*1.1).lines.map(a=>[o===1?"small":"strong",a]))}function Br(e,t){return Math.max(...e.map(({label:s,told:r})=>k(s,t*1.05)+k(r,t*1.1)+t))}function Ir(e,t,s,r){return Array.from({length:t},(n,i)=>`M${c(e)} ${c(s*i+r)}v${c(s-r)}`).join("")}var ys=(e,t,{width:s,em:r},n)=>{let[i,o,a,l,[d],[p]]=t,u=r*1.6,v=s-r*.6,f=H(e.value.label,s,r),b=r*1.8+f.more,A=b+Math.min(Math.max(s*.5,r*15),r*22),E=F(e.across,u,v),S=F(e.value,A,b),w=(u+v)/2,C=H(e.across.label,2*(s-w),r),M=Math.min(r*.32,s/90),x=g=>c(E(R(e.across,g)));return h`<svg
class="chart"
viewBox="0 0 ${c(s)} ${c(A+r*3.2+C.more)}"
role="img"
aria-label=${n}
>
${f.render(0,r,"axis-name")}
<rect class="track" x=${c(u)} y=${c(b)} width=${c(v-u)} height=${c(A-b)} />
${e.value.ticks.map(g=>$`<text class="end" x=${c(u-r*.5)} y=${c(S(g.at)+r*.35)}>${g.text}</text>`)}
${dt(e.across,E,r).map(g=>$`<text class="middle" x=${c(E(g.at))} y=${c(A+r*1.3)}>${g.text}</text>`)}
${C.render(w,A+r*2.8,"axis-name middle")}
<line class="cut was" x1=${x(p)} x2=${x(p)} y1=${c(b)} y2=${c(A)} />
<line class="cut" x1=${x(d)} x2=${x(d)} y1=${c(b)} y2=${c(A)} />
${i.map((g,T)=>{let[D,j]=[E(R(e.across,g)),S(R(e.value,o[T]))],pt=e.sides[a[T]];return $`${l[T]?$`<circle class="ring" cx=${c(D)} cy=${c(j)} r=${c(M*1.9)} />`:""}
<path
class="c-${pt.colour} ${a[T]?"mark":"mark hollow"}"
d=${G(pt.mark,D,j,M)}
/>`})}
</svg>
<ul class="key meanings" aria-hidden="true">
${e.sides.map((g,T)=>h`<li class="c-${g.colour}">
${Jt($`<path class=${T?"mark":"mark hollow"} d=${G(g.mark,8,8,5)} />`)}
${g.label}
</li>`)}
<li>${Jt($`<circle class="ring" cx="8" cy="8" r="6.5" />`)} ${e.changed}</li>
<li>${Jt($`<line class="cut" x1="0" x2="16" y1="8" y2="8" />`)} ${e.line}</li>
<li>${Jt($`<line class="cut was" x1="0" x2="16" y1="8" y2="8" />`)} ${e.was}</li>
</ul>`};function Jt(e){return h`<svg class="icon" viewBox="0 0 16 16">${e}</svg>`}var jr=150,ks=20,Hr=24,As=9,Dr=.31;function zr(e,t){return Math.max(...e.map(ve))<=jr?{across:ks,apart:Math.min(t/ks,Hr)}:{across:Math.max(1,Math.floor(t/As)),apart:As}}function Wr(e){return e.map((t,s)=>ve(e.slice(0,s)))}var _s=({parts:e,groups:t},s,{width:r})=>{let{across:n,apart:i}=zr(s,r);return h`${t.map((o,a)=>{let l=s[a],d=Wr(l),p=e.map((f,b)=>`${f.label} ${o.told[b]}`),[u,v]=[n*i,Math.ceil(ve(l)/n)*i];return h`<div class="unit-group">
<p><strong>${o.label}</strong> <span class="quiet">${o.detail}</span></p>
<svg
class="units"
viewBox="0 0 ${c(u)} ${c(v)}"
width=${c(u)}
role="img"
aria-label="${o.label}: ${p.join(", ")}"
>
${e.map((f,b)=>{let A=Array.from({length:l[b]},(E,S)=>{let w=d[b]+S,[C,M]=[w%n,Math.floor(w/n)];return G(f.mark,(C+.5)*i,(M+.5)*i,i*Dr)});return $`<path class="c-${f.colour} ${f.full?"mark":"mark hollow"}" d=${A.join("")} />`})}
</svg>
<p class="key" aria-hidden="true">
${e.map((f,b)=>h`<span class="c-${f.colour}"
><svg class="icon" viewBox="0 0 16 16">
<path class=${f.full?"mark":"mark hollow"} d=${G(f.mark,8,8,5)} />
</svg>
${p[b]}</span
>`)}
</p>
</div>`})}`};function ve(e){return e.reduce((t,s)=>t+s,0)}var Fr={"time-lines":be,curves:be,bars:ps,"icon-field":us,moments:ms,ranges:ws,"unit-dots":_s,scatter:ys,plan:$s,impossible:()=>m};function Ss(e,t,s,r){return qt(e,t).map(({heading:n,...i})=>h`${n?h`<p class="panel-heading">${n}</p>`:m}
${Fr[i.layout.kind](i.layout,i.series,s,r)}`)}var Es=U`
.c-accent{--chart-colour:var(--sb-accent)}.c-secure{--chart-colour:var(--sb-secure)}.c-avoidant{--chart-colour:var(--sb-avoidant)}.c-resistant{--chart-colour:var(--sb-resistant)}.c-disorganised{--chart-colour:var(--sb-disorganised)}.c-repair{--chart-colour:var(--sb-repair)}.c-help{--chart-colour:var(--sb-help)}.c-ink{--chart-colour:var(--sb-ink)}`;var Ms=U`
svg.chart{display:block;width:100%;overflow:visible}svg text{fill:var(--sb-ink);font-size:var(--chart-em,14px);font-variant-numeric:tabular-nums}text.middle{text-anchor:middle}text.end{text-anchor:end}text.strong,text.name{font-weight:600}text.axis-name,svg text.small{fill:var(--sb-ink-soft)}svg text.small{font-size:calc(var(--chart-em,14px) * 0.92)}text.name{fill:var(--chart-colour);paint-order:stroke;stroke:var(--sb-paper);stroke-width:4px;stroke-linejoin:round}.line,.range{fill:none;stroke:var(--chart-colour);stroke-width:2.25}.line{stroke-linejoin:round}.ground{fill:var(--chart-colour);opacity:0.14}.phase,.track,.dot,.moment{fill:none;stroke:var(--sb-control-line)}.grid,.phase,.track{stroke:var(--sb-line)}.phase.shaded{fill:var(--sb-accent-soft)}.dot{stroke-width:1.5}.bar,.bubble,.mark,.moment.on,.dot.counted{fill:var(--chart-colour);stroke:var(--chart-colour)}.mark.hollow{fill:none}.bubble{fill-opacity:0.25}.range.wide{stroke-width:5}.key{display:flex;flex-wrap:wrap;gap:0.15em 1.25em;margin:0.4em 0 0.6em;font-size:0.88em}.key.meanings{padding:0;list-style:none}.meanings li{padding-inline-start:1.5em;text-indent:-1.5em}.key .sample{width:2.2em;height:0.6em}.key .box,.key .icon{height:1.1em;vertical-align:-0.15em}.key .icon{width:1.1em;overflow:visible}.panel-heading{margin:1.2em 0 0.5em;font-weight:600}.fields{display:flex;flex-wrap:wrap;gap:1.25em 2.5em}.field{flex:1 1 9em;max-width:13em}.field p{margin:0.35em 0 0}svg.units{display:block;max-width:100%}.unit-group{margin-block-start:1em}.unit-group p{margin:0 0 0.3em}.unit-group .key{margin-block-start:0.4em}.ring{fill:none;stroke:var(--sb-help);stroke-width:1.75}.icon .mark,.icon .ring{stroke-width:1.5}.cut{stroke:var(--sb-ink);stroke-width:2.5}.cut.was{stroke-width:1.5;stroke-dasharray:3 4}svg.plan{margin-inline:auto}.place{fill:var(--sb-accent-soft);stroke:var(--sb-line)}.way{fill:none;stroke:var(--sb-ink);stroke-width:2;stroke-linejoin:round}.arrow{fill:var(--sb-ink)}.scale{fill:none;stroke:var(--sb-ink-soft);stroke-width:1.5}.seat,.stop{fill:var(--sb-paper);stroke:var(--sb-accent);stroke-width:2}.seat-back{stroke:var(--sb-accent);stroke-width:3}.plan-mark.first .stop:last-of-type{fill:var(--sb-accent)}svg .plan-mark.first text{fill:var(--sb-paper)}.key .number{display:inline-block;min-width:1.5em;border:2px solid var(--sb-accent);border-radius:1em;line-height:1.4;text-align:center}@media (forced-colors: active){svg,svg[class],svg [class]{--chart-colour:CanvasText;--sb-ink:CanvasText;--sb-ink-soft:CanvasText;--sb-control-line:CanvasText;--sb-line:CanvasText;--sb-accent:CanvasText;--sb-help:CanvasText;--sb-accent-soft:Canvas;--sb-paper:Canvas}text.name{stroke:none}.grid,.phase,.track{stroke-opacity:0.35}.phase.shaded{stroke-opacity:1}}`;var qr=/^([●▲■◆◇○] ?)(.+)$/u;function Ts({heading:e,head:t,rows:s},r){return h`<div class="table-room" role="region" aria-label=${e||r} tabindex="0">
<table>
${e?h`<caption aria-hidden="true">${e}</caption>`:m}
<thead>
<tr>
${t.map(n=>n?h`<th scope="col">${Vr(n)}</th>`:h`<td></td>`)}
</tr>
</thead>
<tbody>
${s.map(([n,...i])=>h`<tr>
<th scope="row">${n}</th>
${i.map(o=>h`<td>${o}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}function Vr(e){let[,t,s]=e.match(qr)??[];return t?h`<span aria-hidden="true">${t}</span>${s}`:e}function Os(e,t){return qt(e,t).flatMap(s=>{let[r,...n]=Kr(s.layout,s.series);return r?[{heading:s.heading,head:r,rows:n}]:[]})}function Kr(e,t){switch(e.kind){case"time-lines":case"curves":return Jr(e,t);case"bars":{let s=t[0].map(r=>kt(e.value,R(e.value,r)));return[[e.category,e.value.label],...e.labels.map((r,n)=>[r,s[n]])]}case"icon-field":return[["",e.counted],...e.groups.map((s,r)=>[s,`${t[0][r]} of ${e.of}`])];case"moments":return Yr(e,t[0]);case"ranges":case"unit-dots":case"scatter":return e.table;case"plan":return xs(e,t);default:return[]}}function Jr(e,t){let s=e.kind==="time-lines"?e.phases:[],r=t.map(o=>Wt(e,o)),n=[At(e.across),...s.length?[nt.phase]:[]],i=e.table_rows.map(o=>{let a=e.start+o*e.step,l=s.filter(({start:d,end:p})=>d<=a&&a<=p).at(-1);return[Ft(e.across,a),...s.length?[l?.label??""]:[],...r.map(d=>Ft(e.value,d[o]))]});return[[...n,...e.lines.map(({label:o})=>o)],...i]}function Yr(e,t){let s=[];for(let r of t){let n=s.at(-1);n?.value===r?n.length+=1:s.push({value:r,length:1})}return[["",...nt.moments],...[{value:1,name:e.on},{value:0,name:e.off}].map(({value:r,name:n})=>{let i=s.filter(a=>a.value===r).map(({length:a})=>a),o=i.reduce((a,l)=>a+l,0);return[n,...[o,i.length,Math.max(0,...i)].map(String)]})]}var Yt=Bt(class extends ot{constructor(e){if(super(e),e.type!==st.PROPERTY&&e.type!==st.ATTRIBUTE&&e.type!==st.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Ke(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===B||t===m)return t;let s=e.element,r=e.name;if(e.type===st.PROPERTY){if(t===s[r])return B}else if(e.type===st.BOOLEAN_ATTRIBUTE){if(!!t===s.hasAttribute(r))return B}else if(e.type===st.ATTRIBUTE&&s.getAttribute(r)===t+"")return B;return It(e),t}});function St(e){return e.kind==="slider"?e.values:e.options.map(({id:t})=>t)}function xe(e){return Object.fromEntries(e.controls.map(({name:t,value:s})=>[t,s]))}function we(e,t){let s=St(e).indexOf(t??e.value);return s<0?St(e).indexOf(e.value):s}function Cs(e,t){return e.kind==="slider"?e.texts[t]:e.options[t].text}function ye(e,t){let s=e.controls.reduce((n,i)=>n*St(i).length+we(i,t[i.name]),0),r=e.frames[s];return{...r,layout:e.layouts[r.layout],series:r.series.map(n=>e.series[n])}}function ke(e,t){let s={};for(let r of e.controls){let n=Object.hasOwn(t,r.name)?t[r.name]:void 0;if(r.kind==="choice")r.options.some(({id:i})=>i===n)&&(s[r.name]=String(n));else if(typeof n=="number"&&Number.isFinite(n)){let[i]=r.values;n>=i&&n<=r.values[r.values.length-1]&&(s[r.name]=Gr(r.values,n))}}return Object.keys(s).length?{...xe(e),...s}:{}}function Gr(e,t){return e.reduce((s,r)=>Math.abs(r-t)<Math.abs(s-t)?r:s)}function Ae(e,t){let s=Object.entries(t).map(([r,n])=>[r,String(n)]);return`#${e}?${new URLSearchParams(s)}`}function _e(e,t){let[s,r]=e.replace(/^#/,"").split("?",2);return s!==t||!r?null:Object.fromEntries([...new URLSearchParams(r)].map(([n,i])=>[n,i.trim()!==""&&Number.isFinite(Number(i))?Number(i):i]))}var L=globalThis.secureBase?.words?.explorer??{less:e=>`Less: ${e}`,more:e=>`More: ${e}`,picture:"A drawing. Its numbers are in the table that the button below shows.",showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var Zr=5;function Ns(e,t,s){let r=we(e,t);return e.kind==="slider"?Xr(e,r,s):e.options.length>Zr?tn(e,r,s):Qr(e,r,s)}function Xr(e,t,s){let r=`control-${e.name}`,n=e.values.length-1,i=a=>s(e.values[Math.min(Math.max(a,0),n)]),o=Cs(e,t);return h`<div class="control">
<p class="name-and-value">
<label for=${r}>${e.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
${Rs("M6 12h12",L.less(e.label),t===0,()=>i(t-1))}
<input
id=${r}
name=${e.name}
type="range"
min="0"
max=${n}
step="1"
.value=${Yt(String(t))}
aria-valuetext=${o}
.style=${`--filled: ${100*t/n}%`}
@input=${({target:a})=>i(a.valueAsNumber)}
/>
${Rs("M6 12h12M12 6v12",L.more(e.label),t===n,()=>i(t+1))}
</div>
</div>`}function Rs(e,t,s,r){return h`<button
type="button"
class="step"
aria-label=${t}
aria-disabled=${s?"true":"false"}
@click=${r}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${e} /></svg>
</button>`}function Qr(e,t,s){return h`<fieldset class="control">
<legend>${e.label}</legend>
<div class="options">
${e.options.map(({id:r,text:n},i)=>h`<label class="option pressable boxed">
<input
type="radio"
name="control-${e.name}"
value=${r}
.checked=${Yt(i===t)}
@change=${()=>s(r)}
/>
<span>${n}</span>
</label>`)}
</div>
</fieldset>`}function tn(e,t,s){let r=`control-${e.name}`;return h`<div class="control">
<p class="name-and-value"><label for=${r}>${e.label}</label></p>
<select
id=${r}
.value=${Yt(String(St(e)[t]))}
@change=${({target:n})=>s(n.value)}
>
${e.options.map((n,i)=>h`<option value=${n.id} ?selected=${i===t}>${n.text}</option>`)}
</select>
</div>`}var Ps=U`
.controls{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17em,100%),1fr));gap:0.9em 2em;align-items:start;margin-block-start:1.25em}.control select{width:100%;min-width:0}.control{min-width:0}.name-and-value{display:flex;gap:0.75em;align-items:last baseline;justify-content:space-between;margin:0}label,legend{font-weight:600}.value{flex:none;max-width:50%;text-align:end;font-variant-numeric:tabular-nums}.slide{display:flex;direction:ltr;gap:0.5em;align-items:center}.step{display:grid;flex:none;place-items:center;width:44px;height:44px;padding:0;border-radius:50%}.step svg{width:20px;fill:none;stroke:currentColor;stroke-width:2.4;stroke-linecap:round}.step[aria-disabled="true"]{border-style:dashed;color:var(--sb-ink-soft);cursor:default}input[type="range"]{--thumb-lift:-11.5px;flex:1;min-width:0}input[type="range"]::-webkit-slider-runnable-track{height:8px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:linear-gradient(
to right,var(--sb-accent) var(--filled),var(--sb-paper) var(--filled)
)}input[type="range"]::-moz-range-track{height:5px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:var(--sb-paper)}input[type="range"]::-moz-range-progress{height:5px;border-radius:5px;background:var(--sb-accent)}.options{display:flex;flex-wrap:wrap;gap:0.4em 0.5em;margin-block-start:0.3em}.option{padding-block:0.2em;padding-inline:0.7em 0.9em;font-weight:400}.option:has(:checked){border-color:var(--sb-accent);box-shadow:inset 0 0 0 1px var(--sb-accent)}.option input{width:1.15em;height:1.15em}figure{margin:1.25em 0 0;padding:clamp(0.75em,3cqi,1.25em)}@container (max-width: 20em){figure{margin-inline:-0.5em;padding-inline:0.6em}select{padding-inline:0.4em}}figure.impossible{border:2px dashed var(--sb-control-line)}figure .problem{margin:0 0 0.25em}.takeaway{display:grid;margin:0 0 0.5em;font:600 1.15em / 1.3 var(--sb-font-heading);text-wrap:balance}.takeaway > *{grid-area:1 / 1}.longest,.ruler{visibility:hidden}.picture{position:relative}.ruler{position:absolute;inset-inline:0;height:1em}.note{margin-block-start:0.75em}figcaption{margin-block-start:0.75em;font-style:italic}.tools{gap:0 0.5em;margin-block-start:0.25em}.tools button{margin-inline:-0.6em 0.6em}.table-room{overflow-x:auto}.table-room + .table-room{margin-block-start:1em}table{width:100%;border-collapse:collapse;font-size:0.88em;font-variant-numeric:tabular-nums;overflow-wrap:normal}caption{padding-block:0.4em;font-weight:600;text-align:start}th,td{padding-block:0.3em;padding-inline:0 0.6em;border-block-end:1px solid var(--sb-line);text-align:start;vertical-align:baseline}tbody th{min-width:5em;font-weight:400}@media (forced-colors: active){input[type="range"]{--thumb-edge:Canvas;--thumb-fill:CanvasText}}`;var en=500,Et=class extends Dt{static styles=[...super.styles,es,Es,Ms,Ps];static properties={setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}};constructor(){super(),this.startedAgainWords=L.startedAgain,this.undoneWords=L.undone,this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.picture=null,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}reconcile(t,s){return{setting:ke(t,s?.setting??{})}}get longestTitle(){return(this.spec?.frames.map(({title:s})=>s)??[]).reduce((s,r)=>r.length>s.length?r:s,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...xe(this.spec),...this.record?.setting})}connectedCallback(){super.connectedCallback(),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&(this.closest("details")?.setAttribute("open",""),this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView())))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),this.picture=null,window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let{picture:t}=this;if(!t)return;let s=t.clientWidth,r=Number.parseFloat(getComputedStyle(t).fontSize)*.88;s&&(s!==this.room.width||r!==this.room.em)&&(this.room={width:s,em:r,across:this.inClass?11:void 0})}updated(){let t=this.renderRoot.querySelector(".picture");if(t===this.picture)return;this.picture=t;let s=t?.querySelector(".ruler");s&&this.watcher.observe(s)}takeFromAddress(){if(!this.spec||!this.record||!zt(this))return!1;let t=_e(window.location.hash,this.spec.id),s=t&&ke(this.spec,t);return!s||!Object.keys(s).length?!1:(this.change({...this.record,setting:s}),this.recordTaken(),!0)}set(t,s){this.setting={...this.setting,[t]:s},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),en)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let t=ye(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(t.layout.kind==="impossible"?`${t.title}. ${t.note}`:t.title),$e(this,Ae(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&_e(window.location.hash,this.spec.id)&&$e(this,window.location.pathname+window.location.search)}get canCopy(){let t=window.location.protocol.startsWith("http");return zt(this)&&t&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let t=new URL(window.location.href);t.hash=Ae(this.spec.id,this.setting);try{await navigator.clipboard.writeText(t.href),this.told=L.copied}catch{this.told=L.notCopied}this.announce(this.told)}renderActivity(t){let{controls:s,caption:r}=t,n=ye(t,this.setting),i=n.layout.kind==="impossible";return h`
<div class="controls">
${s.map(o=>Ns(o,this.setting[o.name],a=>this.set(o.name,a)))}
</div>
<figure class="slip ${i?"impossible":""}" .style=${`--chart-em: ${this.room.em}px`}>
${i?h`<p class="problem">${L.impossible}</p>`:m}
<p class="takeaway">
<span>${n.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
<div class="ruler"></div>
${Ss(n.layout,n.series,this.room,L.picture)}
</div>
${n.note?h`<p class="note">${n.note}</p>`:m}
${r.length?h`<figcaption class="quiet">${ct(r)}</figcaption>`:m}
</figure>
<div class="row tools">
<button
class="plain"
type="button"
aria-expanded=${this.showsTable?"true":"false"}
@click=${()=>{this.showsTable=!this.showsTable}}
>
${this.showsTable?L.hideTable:L.showTable}
</button>
${this.canCopy?h`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${L.copyLink}
</button>`:m}
</div>
${this.told?h`<p class="told shown">${this.told}</p>`:m}
${this.showsTable?Os(n.layout,n.series).map(o=>Ts(o,n.title)):m}
`}};function Ls(e,t){customElements.get(e)||customElements.define(e,t)}function Bs(e,t){return{render({model:s,el:r}){Ls(e,t);let n=document.createElement(e);n.headingLevel=2;let i=()=>{yt(s.get("record"))||(s.set("record",n.record),Se(()=>s.save_changes()))},o=()=>{let l=s.get("record");!(JSON.stringify(l)!==JSON.stringify(n.record))||!Y(l)||(n.record=l,n.record?.version!==l.version&&i())},a=()=>{n.spec=s.get("spec");let l=Y(s.get("record"));l&&!I(l)?o():n.record&&!I(n.record)&&i()};return r.dataset.lmSuppressShortcuts="true",r.addEventListener("keydown",Us),a(),n.addEventListener("sb-record",i),s.on("change:spec",a),s.on("change:record",o),r.append(n),()=>{n.removeEventListener("sb-record",i),r.removeEventListener("keydown",Us),n.remove(),Se(()=>s.off("change:spec",a)),Se(()=>s.off("change:record",o))}}}}function Se(e){try{e()}catch(t){if(!/not implemented/.test(String(t)))throw t}}function Us(e){e.key.startsWith("Arrow")&&e.stopPropagation()}var pa=Bs("sb-explorer",Et);export{pa as default};
