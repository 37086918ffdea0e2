/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
var At=globalThis,_t=At.ShadowRoot&&(At.ShadyCSS===void 0||At.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Kt=Symbol(),Ae=new WeakMap,dt=class{constructor(t,s,r){if(this._$cssResult$=!0,r!==Kt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=s}get styleSheet(){let t=this.o,s=this.t;if(_t&&t===void 0){let r=s!==void 0&&s.length===1;r&&(t=Ae.get(s)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&Ae.set(s,t))}return t}toString(){return this.cssText}},_e=e=>new dt(typeof e=="string"?e:e+"",void 0,Kt),L=(e,...t)=>{let s=e.length===1?e[0]:t.reduce((r,n,i)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[i+1],e[0]);return new dt(s,e,Kt)},Se=(e,t)=>{if(_t)e.adoptedStyleSheets=t.map(s=>s instanceof CSSStyleSheet?s:s.styleSheet);else for(let s of t){let r=document.createElement("style"),n=At.litNonce;n!==void 0&&r.setAttribute("nonce",n),r.textContent=s.cssText,e.appendChild(r)}},Jt=_t?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let s="";for(let r of t.cssRules)s+=r.cssText;return _e(s)})(e):e;var{is:Ps,defineProperty:Ls,getOwnPropertyDescriptor:Us,getOwnPropertyNames:Bs,getOwnPropertySymbols:Is,getPrototypeOf:js}=Object,St=globalThis,Ee=St.trustedTypes,Hs=Ee?Ee.emptyScript:"",Ds=St.reactiveElementPolyfillSupport,ht=(e,t)=>e,Yt={toAttribute(e,t){switch(t){case Boolean:e=e?Hs:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let s=e;switch(t){case Boolean:s=e!==null;break;case Number:s=e===null?null:Number(e);break;case Object:case Array:try{s=JSON.parse(e)}catch{s=null}}return s}},Me=(e,t)=>!Ps(e,t),Te={attribute:!0,type:String,converter:Yt,reflect:!1,useDefault:!1,hasChanged:Me};Symbol.metadata??=Symbol("metadata"),St.litPropertyMetadata??=new WeakMap;var D=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,s=Te){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){let r=Symbol(),n=this.getPropertyDescriptor(t,r,s);n!==void 0&&Ls(this.prototype,t,n)}}static getPropertyDescriptor(t,s,r){let{get:n,set:i}=Us(this.prototype,t)??{get(){return this[s]},set(o){this[s]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(t,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Te}static _$Ei(){if(this.hasOwnProperty(ht("elementProperties")))return;let t=js(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(ht("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ht("properties"))){let s=this.properties,r=[...Bs(s),...Is(s)];for(let n of r)this.createProperty(n,s[n])}let t=this[Symbol.metadata];if(t!==null){let s=litPropertyMetadata.get(t);if(s!==void 0)for(let[r,n]of s)this.elementProperties.set(r,n)}this._$Eh=new Map;for(let[s,r]of this.elementProperties){let n=this._$Eu(s,r);n!==void 0&&this._$Eh.set(n,s)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let s=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let n of r)s.unshift(Jt(n))}else t!==void 0&&s.push(Jt(t));return s}static _$Eu(t,s){let r=s.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,s=this.constructor.elementProperties;for(let r of s.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Se(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,s,r){this._$AK(t,r)}_$ET(t,s){let r=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,r);if(n!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:Yt).toAttribute(s,r.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,s){let r=this.constructor,n=r._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=r.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Yt;this._$Em=n;let a=o.fromAttribute(s,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(t,s,r,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),r??=o.getPropertyOptions(t),!((r.hasChanged??Me)(i,s)||r.useDefault&&r.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,r))))return;this.C(t,s,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,s,{useDefault:r,reflect:n,wrapped:i},o){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??s??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(s=void 0),this._$AL.set(t,s)),n===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(s){Promise.reject(s)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[n,i]of r){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let t=!1,s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(s)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(s)}willUpdate(t){}_$AE(t){this._$EO?.forEach(s=>s.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(s=>this._$ET(s,this[s])),this._$EM()}updated(t){}firstUpdated(t){}};D.elementStyles=[],D.shadowRootOptions={mode:"open"},D[ht("elementProperties")]=new Map,D[ht("finalized")]=new Map,Ds?.({ReactiveElement:D}),(St.reactiveElementVersions??=[]).push("2.1.2");var Zt=globalThis,Oe=e=>e,Et=Zt.trustedTypes,Ce=Et?Et.createPolicy("lit-html",{createHTML:e=>e}):void 0,Xt="$lit$",z=`lit$${Math.random().toFixed(9).slice(2)}$`,Qt="?"+z,zs=`<${Qt}>`,Y=document,ut=()=>Y.createComment(""),mt=e=>e===null||typeof e!="object"&&typeof e!="function",te=Array.isArray,Be=e=>te(e)||typeof e?.[Symbol.iterator]=="function",Gt=`[ 	
\f\r]`,pt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Re=/-->/g,Ne=/>/g,K=RegExp(`>|${Gt}(?:([^\\s"'>=/]+)(${Gt}*=${Gt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Pe=/'/g,Le=/"/g,Ie=/^(?:script|style|textarea|title)$/i,ee=e=>(t,...s)=>({_$litType$:e,strings:t,values:s}),h=ee(1),b=ee(2),Yr=ee(3),U=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),Ue=new WeakMap,J=Y.createTreeWalker(Y,129);function je(e,t){if(!te(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ce!==void 0?Ce.createHTML(t):t}var He=(e,t)=>{let s=e.length-1,r=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=pt;for(let a=0;a<s;a++){let l=e[a],d,p,u=-1,$=0;for(;$<l.length&&(o.lastIndex=$,p=o.exec(l),p!==null);)$=o.lastIndex,o===pt?p[1]==="!--"?o=Re:p[1]!==void 0?o=Ne:p[2]!==void 0?(Ie.test(p[2])&&(n=RegExp("</"+p[2],"g")),o=K):p[3]!==void 0&&(o=K):o===K?p[0]===">"?(o=n??pt,u=-1):p[1]===void 0?u=-2:(u=o.lastIndex-p[2].length,d=p[1],o=p[3]===void 0?K:p[3]==='"'?Le:Pe):o===Le||o===Pe?o=K:o===Re||o===Ne?o=pt:(o=K,n=void 0);let f=o===K&&e[a+1].startsWith("/>")?" ":"";i+=o===pt?l+zs:u>=0?(r.push(d),l.slice(0,u)+Xt+l.slice(u)+z+f):l+z+(u===-2?a:f)}return[je(e,i+(e[s]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},ft=class e{constructor({strings:t,_$litType$:s},r){let n;this.parts=[];let i=0,o=0,a=t.length-1,l=this.parts,[d,p]=He(t,s);if(this.el=e.createElement(d,r),J.currentNode=this.el.content,s===2||s===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(n=J.nextNode())!==null&&l.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let u of n.getAttributeNames())if(u.endsWith(Xt)){let $=p[o++],f=n.getAttribute(u).split(z),g=/([.?@])?(.*)/.exec($);l.push({type:1,index:i,name:g[2],strings:f,ctor:g[1]==="."?Mt:g[1]==="?"?Ot:g[1]==="@"?Ct:Z}),n.removeAttribute(u)}else u.startsWith(z)&&(l.push({type:6,index:i}),n.removeAttribute(u));if(Ie.test(n.tagName)){let u=n.textContent.split(z),$=u.length-1;if($>0){n.textContent=Et?Et.emptyScript:"";for(let f=0;f<$;f++)n.append(u[f],ut()),J.nextNode(),l.push({type:2,index:++i});n.append(u[$],ut())}}}else if(n.nodeType===8)if(n.data===Qt)l.push({type:2,index:i});else{let u=-1;for(;(u=n.data.indexOf(z,u+1))!==-1;)l.push({type:7,index:i}),u+=z.length-1}i++}}static createElement(t,s){let r=Y.createElement("template");return r.innerHTML=t,r}};function G(e,t,s=e,r){if(t===U)return t;let n=r!==void 0?s._$Co?.[r]:s._$Cl,i=mt(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(e),n._$AT(e,s,r)),r!==void 0?(s._$Co??=[])[r]=n:s._$Cl=n),n!==void 0&&(t=G(e,n._$AS(e,t.values),n,r)),t}var Tt=class{constructor(t,s){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:s},parts:r}=this._$AD,n=(t?.creationScope??Y).importNode(s,!0);J.currentNode=n;let i=J.nextNode(),o=0,a=0,l=r[0];for(;l!==void 0;){if(o===l.index){let d;l.type===2?d=new et(i,i.nextSibling,this,t):l.type===1?d=new l.ctor(i,l.name,l.strings,this,t):l.type===6&&(d=new Rt(i,this,t)),this._$AV.push(d),l=r[++a]}o!==l?.index&&(i=J.nextNode(),o++)}return J.currentNode=Y,n}p(t){let s=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,s),s+=r.strings.length-2):r._$AI(t[s])),s++}},et=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,s,r,n){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=t,this._$AB=s,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,s=this._$AM;return s!==void 0&&t?.nodeType===11&&(t=s.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,s=this){t=G(this,t,s),mt(t)?t===m||t==null||t===""?(this._$AH!==m&&this._$AR(),this._$AH=m):t!==this._$AH&&t!==U&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Be(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==m&&mt(this._$AH)?this._$AA.nextSibling.data=t:this.T(Y.createTextNode(t)),this._$AH=t}$(t){let{values:s,_$litType$:r}=t,n=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=ft.createElement(je(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(s);else{let i=new Tt(n,this),o=i.u(this.options);i.p(s),this.T(o),this._$AH=i}}_$AC(t){let s=Ue.get(t.strings);return s===void 0&&Ue.set(t.strings,s=new ft(t)),s}k(t){te(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,r,n=0;for(let i of t)n===s.length?s.push(r=new e(this.O(ut()),this.O(ut()),this,this.options)):r=s[n],r._$AI(i),n++;n<s.length&&(this._$AR(r&&r._$AB.nextSibling,n),s.length=n)}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){let r=Oe(t).nextSibling;Oe(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},Z=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,s,r,n,i){this.type=1,this._$AH=m,this._$AN=void 0,this.element=t,this.name=s,this._$AM=n,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=m}_$AI(t,s=this,r,n){let i=this.strings,o=!1;if(i===void 0)t=G(this,t,s,0),o=!mt(t)||t!==this._$AH&&t!==U,o&&(this._$AH=t);else{let a=t,l,d;for(t=i[0],l=0;l<i.length-1;l++)d=G(this,a[r+l],s,l),d===U&&(d=this._$AH[l]),o||=!mt(d)||d!==this._$AH[l],d===m?t=m:t!==m&&(t+=(d??"")+i[l+1]),this._$AH[l]=d}o&&!n&&this.j(t)}j(t){t===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Mt=class extends Z{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===m?void 0:t}},Ot=class extends Z{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==m)}},Ct=class extends Z{constructor(t,s,r,n,i){super(t,s,r,n,i),this.type=5}_$AI(t,s=this){if((t=G(this,t,s,0)??m)===U)return;let r=this._$AH,n=t===m&&r!==m||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,i=t!==m&&(r===m||n);n&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Rt=class{constructor(t,s,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=s,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){G(this,t)}},De={M:Xt,P:z,A:Qt,C:1,L:He,R:Tt,D:Be,V:G,I:et,H:Z,N:Ot,U:Ct,B:Mt,F:Rt},Ws=Zt.litHtmlPolyfillSupport;Ws?.(ft,et),(Zt.litHtmlVersions??=[]).push("3.3.3");var ze=(e,t,s)=>{let r=s?.renderBefore??t,n=r._$litPart$;if(n===void 0){let i=s?.renderBefore??null;r._$litPart$=n=new et(t.insertBefore(ut(),i),i,void 0,s??{})}return n._$AI(e),n};var se=globalThis,F=class extends D{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let s=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=ze(s,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return U}};F._$litElement$=!0,F.finalized=!0,se.litElementHydrateSupport?.({LitElement:F});var Fs=se.litElementPolyfillSupport;Fs?.({LitElement:F});(se.litElementVersions??=[]).push("4.2.2");var X={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Nt=e=>(...t)=>({_$litDirective$:e,values:t}),st=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,s,r){this._$Ct=t,this._$AM=s,this._$Ci=r}_$AS(t,s){return this.update(t,s)}update(t,s){return this.render(...s)}};var{I:hn}=De;var We=e=>e.strings===void 0;var qs={},Pt=(e,t=qs)=>e._$AH=t;var Fe=Nt(class extends st{constructor(){super(...arguments),this.key=m}render(e,t){return this.key=e,t}update(e,[t,s]){return t!==this.key&&(Pt(e),this.key=t),s}});function qe(e,t,s){let r;e.addController({hostConnected(){r=e.store.subscribe(n=>{(!s||n===null||n===s())&&t()})},hostDisconnected(){r?.()}})}function I(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var gt=e=>t=>e(t)?t:void 0,_=(...e)=>gt(t=>e.includes(t)),Lt=e=>gt(t=>typeof t=="string"&&t.length<=e),re=e=>gt(t=>typeof t=="string"&&e.test(t)),Ut=gt(Number.isFinite),T=(e,t=1/0)=>gt(s=>Number.isInteger(s)&&s>=e&&s<=t),R=(...e)=>t=>e.map(s=>s(t)).find(s=>s!==void 0),rt=(e,t)=>s=>{let r=Array.isArray(s)&&s.length<=t?s.map(e):[void 0];return r.includes(void 0)?void 0:r},j=e=>t=>I(t)?Ve(Object.keys(e).map(s=>[s,e[s](t[s])])):void 0,N=(e,t,s=1/0)=>r=>I(r)&&Object.keys(r).length<=s?Ve(Object.entries(r).map(([n,i])=>[e(n),t(i)])):void 0;function Ve(e){return e.flat().includes(void 0)?void 0:Object.fromEntries(e)}var w=re(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),ne={age:{version:1,done:"born",content:{born:re(/^(not-yet|[0-9]{4}-[01][0-9])?$/)}},"claim-cards":{version:1,done:"answers",content:{answers:N(w,w,500),current:R(w,_(null))}},"coding-lab":{version:1,done:"codings",content:{codings:N(w,j({compared:_(!0,!1),group:R(_("A","B","C","D"),_(null)),ratings:N(w,T(1,7),500)}),500),current:R(w,_(null))}},"cue-cards":{version:1,done:"answers",content:{answers:N(w,w,500),current:R(w,_(null))}},"dyad-player":{version:1,done:"second",content:{second:T(0)}},"episode-player":{version:1,done:"seen",content:{episode:T(1,8),pattern:_("secure","avoidant","resistant","disorganised"),seen:N(_("secure","avoidant","resistant","disorganised"),rt(T(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:N(w,R(Ut,w),500)}},"looking-back":{version:1,done:"answers",content:{after_day:R(T(0,999999),_(null)),answers:N(w,j({after:R(T(1,5),_(null)),before:R(T(1,5),_(null))}),500),before_day:R(T(0,999999),_(null))}},note:{version:1,done:"text",content:{text:Lt(2e3)}},planner:{version:1,done:"week",content:{week:N(_("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),w)}},predict:{version:1,done:"guess",content:{guess:rt(Ut,500)}},quiz:{version:1,done:"answers",content:{answers:N(w,j({answer:R(Lt(200),Ut,rt(w,500),N(w,w,500)),attempts:T(1,1e5),state:_("right","shown","wrong")}),500),current:R(w,_(null))}},reading:{version:1,done:"last",content:{at:T(0,99999999999),last:Lt(80),parts:rt(w,500)}},review:{version:1,done:"questions",content:{questions:N(w,j({box:T(1,6),day:T(0,999999),right:T(0,1e5),seen:T(1,1e5)}),500)}},scenario:{version:2,done:"path",content:{now:R(j({at:_("choosing","told","ended"),step:w}),_(null)),path:rt(j({choice:w,step:w}),200)}},sorter:{version:1,done:"placements",content:{placements:N(w,j({attempts:T(1,1e5),pile:w,state:_("right","wrong")}),500)}}};var Ke={scenario:{1:e=>({...e,now:null})}};function ie(e,t,s){let r=e.version,n=typeof r=="number"&&r<t&&s[String(e.kind)]?.[r];return n?ie({...n(e),version:r+1},t,s):e}var $t={kept:ne,upgrades:Ke};function q(e,t=$t){let s=I(e)&&Je(e.kind,t);if(!s)return null;try{let{version:r,kind:n,activity:i,...o}=ie(e,s.version,t.upgrades),a=j(s.content)(o);return r===s.version&&w(i)&&a?{version:r,kind:n,activity:i,...a}:null}catch{return null}}function B(e){let t=e[ne[e.kind].done];return typeof t=="object"?!Object.keys(t).length:!t}function bt(e,t=$t){return Vs(e,(r,n)=>r>0&&r!==n,t)&&!q(e,t)}function oe(e,t=$t){return Je(e,t)?.version??1}function Je(e,{kept:t}){return typeof e=="string"&&Object.hasOwn(t,e)?t[e]:null}function Vs(e,t,s){return!I(e)||typeof e.version!="number"?!1:t(e.version,oe(e.kind,s))}var Q="secure-base/1/",ce="secure-base/last-kept",Ks="secure-base/listening",Js="secure-base/live/",Ys=new Set([ce,Ks]),ae="secure-base-kept";function Ye(e,t=$t){function s(i,o){try{return i(e.localStorage)}catch{return o}}function r(i){let o=s(a=>a.getItem(Q+i),void 0);try{return o&&JSON.parse(o)}catch{return null}}function n(i){e.dispatchEvent(new CustomEvent(ae,{detail:i}))}return{read(i){let o=r(i);if(o===void 0)return;let a=q(o,t);return a?.activity===i?a:null},keep(i){if(bt(r(i.activity),t))return!1;let o=s(a=>{let l=Q+i.activity;return B(i)?a.removeItem(l):a.setItem(l,JSON.stringify(i)),!0},!1);return o&&(s(a=>a.setItem(ce,new Date().toISOString()),void 0),n(i.activity)),o},isGuarded:i=>bt(r(i),t),all(){return s(i=>{let a=Array.from({length:i.length},(l,d)=>i.key(d)??"").filter(l=>l.startsWith(Q)).map(l=>l.slice(Q.length)).sort();return Object.fromEntries(a.flatMap(l=>{let d=this.read(l);return d?[[l,d]]:[]}))},{})},lastKept(){let i=new Date(s(o=>o.getItem(ce),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return s(i=>{let o=Array.from({length:i.length},(a,l)=>i.key(l)).filter(a=>a!==null).filter(a=>a.startsWith(Q)||a.startsWith(Js)||Ys.has(a)).map(a=>({key:a,value:i.getItem(a)??""}));for(let{key:a}of o)i.removeItem(a);return n(null),()=>{let a=s(l=>{for(let{key:d,value:p}of o)l.getItem(d)===null&&l.setItem(d,p);return!0},!1);return n(null),a}},null)},subscribe(i){let o=d=>i(d.detail),a=({key:d})=>{d===null?i(null):d.startsWith(Q)&&i(d.slice(Q.length))},l=({persisted:d})=>{(d??!e.document.hidden)&&i(null)};return e.addEventListener(ae,o),e.addEventListener("storage",a),e.addEventListener("pageshow",l),e.document?.addEventListener("visibilitychange",l),()=>{e.removeEventListener(ae,o),e.removeEventListener("storage",a),e.removeEventListener("pageshow",l),e.document?.removeEventListener("visibilitychange",l)}}}}var Ge=L`
button,select,input[type="text"],.boxed{border:1.5px solid var(--sb-control-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}button,select,input[type="text"]{min-height:44px;padding:0.45em min(1em,6vw);color:var(--sb-ink);font:inherit;line-height:1.3}button{cursor:pointer}select{max-width:100%}button.primary{border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink);font-weight:600}@media (hover: hover){button:hover,label.ringed:hover{border-color:var(--sb-accent)}button.primary:hover{box-shadow:0 0 0 2px var(--sb-accent-soft)}}button.plain{border-color:transparent;background:none;color:var(--sb-accent);padding-inline:0.6em;text-decoration:underline;text-underline-offset:0.2em}:disabled{opacity:1;cursor:default}:focus-visible,.ringed:has(:is(input,select):focus-visible){outline:3px solid var(--sb-focus);outline-offset:2px}.ringed :is(input,select):focus-visible{outline:none}:focus,.hand,[data-together]{scroll-margin-block:2.5rem 1rem}legend:focus-visible,.title:focus-visible,.subtitle:focus-visible{outline-offset:6px;border-radius:2px}fieldset{min-width:0;margin:0;padding:0;border:0}legend{padding:0}.pressable{display:flex;gap:0.5em;align-items:center;min-height:44px;cursor:pointer}.pressable input{flex:none;width:1.3em;height:1.3em;margin:0;accent-color:var(--sb-accent)}summary{display:flex;gap:0.5em;align-items:center;min-height:44px;border-radius:var(--sb-radius-small);color:var(--sb-accent);cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}summary::before{content:"";flex:none;width:0.5em;height:0.5em;margin-inline:0.15em 0.1em;border:solid;border-width:0 2px 2px 0;transform:rotate(-45deg)}details[open] > summary::before{transform:rotate(45deg)}summary:dir(rtl)::before{scale:-1 1}@media (prefers-reduced-motion: no-preference){button,summary::before{transition:0.15s ease-out;transition-property:border-color,box-shadow,transform}}`,Ze=L`
input[type="range"]{height:44px;margin:0;background:none;appearance:none;cursor:pointer}input[type="range"]::-webkit-slider-runnable-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-moz-range-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-webkit-slider-thumb{width:28px;height:28px;margin-block-start:var(--thumb-lift,-14px);border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent);appearance:none}input[type="range"]::-moz-range-thumb{width:22px;height:22px;border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent)}input[type="range"]:focus-visible{outline:none}input[type="range"]:focus-visible::-webkit-slider-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}input[type="range"]:focus-visible::-moz-range-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}`;function Xe(e,t,s){let r=Object.keys(t).map(n=>{let[i,o,a]=[e[n],t[n],s[n]];if(le(i,o))return[n,a];if(I(o))return[n,Gs(i,o,a)];let l=Array.isArray(o)&&I(o[0])&&le(i,o.slice(0,i.length));return[n,l?[...a,...o.slice(i.length)]:o]});return Object.fromEntries(r)}function Gs(e,t,s){let r={...s};for(let n of Object.keys({...e,...t}))le(e?.[n],t[n])||(n in t?r[n]=t[n]:delete r[n]);return r}function le(e,t){return JSON.stringify(e)===JSON.stringify(t)}var Qe=L`
:host{display:block;position:relative;max-width:50rem;margin-block:2em;color:var(--sb-ink);color-scheme:var(--sb-scheme);font-family:var(--sb-font);font-size:max(1em,16px);line-height:1.55;overflow-wrap:anywhere}:host([hidden]){display:none}*,::before,::after{box-sizing:border-box}.activity{container-type:inline-size;padding:min(clamp(1em,4vw,2em),6vw);border:1px solid var(--sb-line);border-radius:var(--sb-radius);background:var(--sb-surface)}.printed{display:none}.title,.subtitle{margin:0;color:inherit;font:600 1.4em / 1.25 var(--sb-font-heading);text-wrap:balance}.subtitle{font-size:1.2em}.instruction{margin:0.35em 0 0;color:var(--sb-ink-soft)}p,ul,ol{margin:0.5em 0 0}ul,ol{padding-inline-start:1.3em}[role="list"]{padding:0;list-style:none}a{color:var(--sb-accent);text-underline-offset:0.15em}a:is([href^="tel:"],[href^="sms:"]){direction:ltr;unicode-bidi:isolate;white-space:nowrap}code{font-size:0.9em;white-space:break-spaces;overflow-wrap:anywhere}code.lines{display:block;margin-block:0.5em;padding:0.6em 0.8em;border:1px solid var(--sb-line);border-radius:var(--sb-radius-small);background:var(--sb-paper);font-size:0.9rem;line-height:1.5;text-align:start}.row{display:flex;flex-wrap:wrap;gap:0.75em;align-items:center}svg,input[type="range"]{direction:ltr}.mark{flex:none;width:1.15em;height:1.15em;fill:none;stroke:currentColor;stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round;vertical-align:-0.2em}.told{padding:0.7em 0.9em;border-inline-start:4px solid var(--tone,var(--sb-line));border-radius:var(--sb-radius-small);background:var(--ground,var(--sb-paper))}.told.right{--tone:var(--sb-right);--ground:var(--sb-right-soft)}.told.again{--tone:var(--sb-wrong);--ground:var(--sb-wrong-soft)}.told.shown,.told.more{--tone:var(--sb-accent);--ground:var(--sb-accent-soft)}.told.brief{padding:0.2em 0.9em;border-color:transparent;background:none}.told p{margin:0.25em 0 0}.told > :first-child{margin-block-start:0}.told .verdict{display:flex;gap:0.4em;width:fit-content;margin:0;color:var(--tone);font-weight:600}.verdict .mark{margin-block-start:0.2em}.source,.quiet{color:var(--sb-ink-soft);font-size:0.88em}.foot{margin-block-start:1.5em;padding-block-start:0.5em;border-block-start:1px solid var(--sb-line)}.foot > .plain{margin-inline-start:-0.6em}.origins ul{font-size:0.88em}.origins li + li{margin-block-start:0.5em}.small-heading{font-weight:600}.problem,.asked{color:var(--sb-wrong);font-weight:600}.counter{display:flex;flex-wrap:wrap;gap:0.3em 0.75em;align-items:baseline}.badge{padding:0.05em 0.6em;border:1px solid var(--sb-control-line);border-radius:1em;color:var(--sb-ink)}.sheet{margin-block-start:1.25em;padding:clamp(1em,4cqi,1.75em);border-radius:var(--sb-radius);background:var(--sb-paper)}.slip{border:1px solid var(--sb-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@media print{:host([prints-fallback]) .activity{display:none}.printed{display:block}}`;function nt(e){return typeof e=="string"?ts(e):e.map(Zs)}function de(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function it(e){return globalThis.secureBase?.figures?.(e)??e}function ts(e){let[t,...s]=e.split(`
`);return s.length?h`${t}${s.map(r=>h`<br />${r}`)}`:e}function Zs(e){let t=h`${e.code?e.text:ts(e.text)}`;e.code&&(t=h`<code class=${e.text.includes(`
`)?"lines":m}>${t}</code>`),e.emphasis&&(t=h`<em>${t}</em>`),e.strong&&(t=h`<strong>${t}</strong>`);let s=de(e.href);return s?h`<a href=${s}>${t}</a>`:t}var he=`["'”’)\\]]*`,In=new RegExp(`[.!?…:;]${he}$`),jn=new RegExp(`\\.(${he})$`),Hn=new RegExp(`[!?…]${he}$`);var W=globalThis.secureBase?.words?.activity??{startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};var Vn=h`<span class="pause visually-hidden">.</span>`;function es(e,t,s){let r=s==="title"?"title":"subtitle";switch(e){case 2:return h`<h2 id=${s} class=${r} tabindex="-1">${t}</h2>`;case 4:return h`<h4 id=${s} class=${r} tabindex="-1">${t}</h4>`;case 5:return h`<h5 id=${s} class=${r} tabindex="-1">${t}</h5>`;default:return h`<h3 id=${s} class=${r} tabindex="-1">${t}</h3>`}}function ss({sources:e,assumptions:t}){return!e.length&&!t.length?m:h`
<details class="origins">
<summary>${W.whereFrom}</summary>
${t.length?h`<p class="small-heading">${W.assumptions}</p>
<ul>
${t.map(s=>h`<li>${nt(s)}</li>`)}
</ul>`:m}
<ul>
${e.map(s=>h`<li>${Xs(s,s.full)}</li>`)}
</ul>
</details>
`}function Xs({url:e},t){let s=de(e);return s?h`<a href=${s}>${t}</a>`:t}var pe=Promise.resolve();function rs(){return pe=pe.then(Qs),pe}function Qs(){return new Promise(e=>{let{port1:t,port2:s}=new MessageChannel;t.onmessage=()=>{t.close(),e()},s.postMessage(null)})}var tr=1,Bt=class extends F{static styles=[Qe,Ge];static properties={headingLevel:{type:Number,attribute:"heading-level"},inClass:{type:Boolean,attribute:"in-class",reflect:!0},classStep:{type:Number,attribute:"class-step",reflect:!0},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.inClass=!1,this.classStep=void 0,this.renderInClass=null,this.store=Ye(window),this.announcement={text:"",count:0},this.startedAgainWords=W.startedAgain,this.undoneWords=W.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.isDrawing=!1,this.seen="null",this.currentSpec=null,this.currentRecord=null,qe(this,()=>this.followStore(),()=>this.spec?.id)}reconcile(t,s){throw new Error("An activity says how its record is reconciled.")}recordTaken(t){}renderName(t,s){return h`${t.title}`}renderActivity(t,s){return m}get spec(){return this.currentSpec}set spec(t){let s=this.currentSpec;if(this.currentSpec=this.isOurs(t)?t:null,!this.currentSpec)this.currentRecord=null;else{let r=s?.id===this.currentSpec.id;this.take(r?this.currentRecord:this.look().stored)}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(t){return I(t)&&t.schema_version===tr&&t.kind===this.kind}createRenderRoot(){return this.isDrawing?super.createRenderRoot():void 0}async scheduleUpdate(){this.hasUpdated||await rs(),super.scheduleUpdate()}performUpdate(){this.isDrawing=!0,this.orStaticForm(()=>super.performUpdate())}orStaticForm(t){try{t()}catch(s){reportError(s),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||this.orStaticForm(()=>{let t=this.specInPage();this.spec=this.isOurs(t)?this.arranged(t):t}),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null)}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}arranged(t){return t}take(t){this.orStaticForm(()=>{if(!this.spec)return;let s=this.currentRecord;this.currentRecord=this.fitted(t),this.recordTaken(s),this.requestUpdate()})}fitted(t){let s=this.spec,{kind:r,id:n}=s,i=q(t),o=i?.kind===r&&i.activity===n,a=this.reconcile(s,o?i:null);return{version:oe(r),kind:r,activity:n,...a}}look(){let t=this.spec&&this.store.read(this.spec.id);if(t===void 0)return{stored:this.currentRecord,isNews:!1};let{seen:s}=this;return this.seen=JSON.stringify(t),{stored:t,isNews:this.seen!==s}}followStore(){let{stored:t,isNews:s}=this.look();if(!s)return;let r=this.spec&&this.fitted(t);JSON.stringify(r)!==JSON.stringify(this.record)&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let s=!this.record||B(this.record),{stored:r,isNews:n}=this.look(),i=this.fitted(t),a=n&&this.record&&!B(t)?this.fitted(Xe(this.record,i,this.fitted(r))):i;this.currentRecord=B(a)?i:a,B(t)||(this.beforeStartingAgain=null),s&&B(this.currentRecord)||(this.isKept=this.store.keep(this.currentRecord)),this.look(),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let s=this.renderRoot.querySelector(t);s instanceof HTMLElement&&(s.focus({preventScroll:!0}),ue(s))}async reveal(t){await this.updateComplete;let s=this.renderRoot.querySelector(t);s&&ue(s)}startAgain(){let t=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:t,record:s}=this;if(!t||!s)return h`<slot></slot>`;let{text:r,count:n}=this.announcement;return h`
<div class="activity" role="group" aria-labelledby="title">
${es(this.headingLevel,this.renderName(t,s),"title")}
${this.isOpen?h`<p class="instruction">${nt(t.instruction)}</p>
${(this.renderInClass??this.renderActivity).call(this,t,s)}
${this.renderFoot(t)}`:m}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Fe(n,h`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let s=this.record&&!B(this.record);return h`
<div class="foot">
${this.isKept?m:h`<p class="quiet">${W.notKept}</p>`}
${s?h`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${W.startAgain}
</button>`:m}
${this.beforeStartingAgain?h`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${W.undo}
</button>
</p>`:m}
${ss(t)}
</div>
`}};function ue(e){let t=e.parentElement?.closest("[data-together]");t&&ue(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}function It(e){return e.querySelector(":scope > script.sb-spec")!==null}function me(e,t){It(e)&&er(t)}function er(e){try{window.history.replaceState(window.history.state,"",e)}catch{}}function C(e,t){return e.minimum+t*e.quantum}function jt(e,t){let s=0;return t.map(r=>(s+=r,C(e.value,s)))}function Ht(e,t){let s=(t*e.scale).toFixed(e.decimals).replace(/^-(?=0(\.0*)?$)/,"");return it(s)+e.suffix}function vt(e,t){let s=Ht(e,t);return e.unit?`${s} ${e.unit}`:s}function xt(e){return e.unit?`${e.label} (${e.unit})`:e.label}function ns(e){switch(e.kind){case"time-lines":case"curves":return e.lines.length;case"panels":return e.panels.reduce((t,s)=>t+ns(s.layout),0);case"ranges":return e.has_marks?3:2;case"unit-dots":return e.groups.length;case"scatter":return 6;case"plan":return 3;case"impossible":return 0;default:return 1}}function Dt(e,t){if(e.kind!=="panels")return[{heading:"",layout:e,series:t}];let s=0;return e.panels.map(r=>{let n=s+ns(r.layout),i={...r,series:t.slice(s,n)};return s=n,i})}var sr={circle:"M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",triangle:"M0 -1.2l1.25 2.2l-2.5 0z",square:"M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",diamond:"M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z"};function c(e){return Math.round(e*10)/10}function V(e,t,s,r){let n=c(r),i=[t,s];return sr[e].replace(/-?[\d.]+/g,o=>`${c(Number(o)*n+(i.shift()??0))}`)}function H(e,t,s){let r=(s-t)/(e.maximum-e.minimum);return n=>t+(n-e.minimum)*r}function is(e){return`M${e.map(([t,s])=>`${c(t)} ${c(s)}`).join("L")}`}function os(e){let t=e.map(([r,n])=>`${c(r)} ${c(n)}`),s=e.slice(1,-1).map(([r,n],i)=>{let[o,a]=e[i+2];return`Q${t[i+1]} ${c((r+o)/2)} ${c((n+a)/2)}`});return`M${t[0]}${s.join("")}L${t.at(-1)}`}function as(e,t,s){let r=e.map((o,a)=>a).sort((o,a)=>e[o]-e[a]),n=[...e];for(let[o,a]of r.entries())o&&(n[a]=Math.max(n[a],n[r[o-1]]+t));let i=s;for(let o of r.reverse())n[o]=Math.min(n[o],i),i=n[o]-t;return n}function A(e,t){return e.length*t*.56}function ot(e,t,s){let r=Math.max(0,...e.ticks.map(({text:l})=>A(l,s)))+s,[n,i]=e.ticks;if(!n||!i)return e.ticks;let o=Math.abs(t(i.at)-t(n.at)),a=Math.max(1,Math.ceil(r/o));return e.ticks.filter((l,d)=>d%a===0)}var tt=globalThis.secureBase?.words?.charts??{phase:"Phase",moments:["moments","stretches","longest stretch"],count:(e,t)=>`${e} of ${t}`};var cs=(e,[t],{width:s,em:r},n)=>{let i=e.value,o=t.map(y=>vt(i,C(i,y))),a=vt(i,i.maximum),l=Math.max(...[...o,a].map(y=>A(y,r*1.05))),d=Math.max(...e.labels.map(y=>A(y,r))),p=d+l+r*12<s,u=p?d+r:0,$=H(i,u,s-l-r*.5),f=r*1.4,g=p?r*2.1:r*3.2,E=c($(i.maximum)-u);return h`<svg
class="chart"
viewBox="0 0 ${c(s)} ${c(g*e.labels.length)}"
role="img"
aria-label=${n}
>
${e.labels.map((y,O)=>{let v=g*O+(p?r*.3:r*1.4),x=$(C(i,t[O])),S=c(v+f/2+r*.35);return b`<g class="c-${e.colour}">
<text x="0" y=${p?S:c(v-r*.35)}>${y}</text>
<rect class="track" x=${c(u)} y=${c(v)} width=${E} height=${c(f)} />
<rect class="bar" x=${c(u)} y=${c(v)} width=${c(x-u)} height=${c(f)} />
<text class="strong" x=${c($(i.maximum)+r*.5)} y=${S}>${o[O]}</text>
</g>`})}
</svg>`},zt=10,at=20,ls=(e,[t])=>{let s=Math.ceil(e.of/zt);return h`<div class="fields">
${e.groups.map((r,n)=>{let i=t[n];return h`<div class="field c-${e.colour}">
<svg
viewBox="0 0 ${zt*at} ${s*at}"
role="img"
aria-label="${r}: ${tt.count(i,e.of)} ${e.counted}"
>
${Array.from({length:e.of},(o,a)=>{let[l,d]=[a%zt,Math.floor(a/zt)];return b`<circle
class=${a<i?"dot counted":"dot"}
cx=${l*at+at/2}
cy=${d*at+at/2}
r="7"
/>`})}
</svg>
<p aria-hidden="true"><strong>${tt.count(i,e.of)}</strong> ${e.counted}</p>
<p class="quiet" aria-hidden="true">${r}</p>
</div>`})}
</div>`},ds=(e,[t],{width:s,em:r})=>{let n=s/e.count,i=r*2.6,o=t.reduce((a,l)=>a+l,0);return h`<svg
class="chart c-${e.colour}"
viewBox="0 0 ${c(s)} ${c(i+2)}"
role="img"
aria-label="${tt.count(o,e.count)} ${e.on}"
>
${t.map((a,l)=>{let d=a?i:r*.7;return b`<rect
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
</p>`};var rr=32,fe=(e,t,{width:s,em:r},n)=>{let i=e.kind==="time-lines",o=s<rr*r,a=Math.max(...e.value.ticks.map(({text:v})=>A(v,r)),r)+r*.5,l=Math.max(...e.lines.map(v=>A(v.label,r*1.05))),d=s-(i&&!o?l+r:r*.6),p=H(e.across,a,d),u=i?e.phases:[],$=u.map(v=>ir(v,p,r)),f=r*(u.length?1.7+1.25*Math.max(...$.map(({lines:v})=>v.length)):3),g=f+Math.min(Math.max(s*.42,r*11),r*18),E=H(e.value,g,f),y={x:p,left:a,right:d,top:f,bottom:g,em:r},O=e.lines.map((v,x)=>({line:v,points:jt(e,t[x]).map((S,k)=>[p(e.start+k*e.step),E(S)])}));return h`
${i&&o?nr(e):m}
<svg
class="chart"
viewBox="0 0 ${c(s)} ${c(g+r*3.2)}"
role="img"
aria-label=${n}
>
${u.map((v,x)=>or(v,$[x],y))}
<text class="axis-name" x="0" y=${r}>${xt(e.value)}</text>
${e.value.ticks.map(({at:v,text:x})=>b`<line class="grid" x1=${c(a)} x2=${c(d)} y1=${c(E(v))} y2=${c(E(v))} />
<text class="end" x=${c(a-r*.5)} y=${c(E(v)+r*.35)}>${x}</text>`)}
${ot(e.across,p,r).map(({at:v,text:x})=>b`<text class="middle" x=${c(p(v))} y=${c(g+r*1.4)}>${x}</text>`)}
<text class="axis-name middle" x=${c((a+d)/2)} y=${c(g+r*2.8)}>
${xt(e.across)}
</text>
${O.map(v=>ar(v,e,g))}
${i?m:lr(O,y)}
${i&&!o?cr(O,y):m}
</svg>
`};function nr(e){return h`<p class="key" aria-hidden="true">
${e.lines.map(({label:t,colour:s,dash:r})=>h`<span class="c-${s}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${r||m} />
</svg>
${t}</span
>`)}
</p>`}function ir({label:e,start:t,end:s},r,n){let i=(r(s)-r(t))*.95,o=A(e,n)>i?e.split(" "):[e],a=Math.max(...o.map(l=>A(l,n)));return{lines:o,em:Math.min(n,n*i/a)}}function or({start:e,end:t,shaded:s},r,{x:n,top:i,bottom:o,em:a}){let[l,d]=[n(e),n(t)],p=i-a*1.4;return b`<rect
class="phase ${s?"shaded":""}"
x=${c(l)}
y=${c(i-p)}
width=${c(d-l)}
height=${c(o-i+p)}
/>
${r.lines.map((u,$)=>b`<text
class="middle strong"
.style=${`font-size: ${c(r.em)}px`}
x=${c((l+d)/2)}
y=${c(i-a*(.6+1.2*(r.lines.length-1-$)))}
>${u}</text>`)}`}function ar({line:e,points:t},s,r){let n=is(t),[i]=t,o=t[t.length-1],a=`${n}L${c(o[0])} ${c(r)}L${c(i[0])} ${c(r)}Z`;return b`<g class="c-${e.colour}">
${s.kind==="curves"?b`<path class="ground" d=${a} />`:m}
<path class="line" d=${n} stroke-dasharray=${e.dash||m} />
</g>`}function cr(e,{bottom:t,em:s}){let r=e.map(({points:i})=>i[i.length-1]),n=as(r.map(([,i])=>i),s*1.25,t);return e.map(({line:i},o)=>b`<text
class="name c-${i.colour}"
x=${c(r[o][0]+s*.5)}
y=${c(n[o]+s*.35)}
>${i.label}</text>`)}function lr(e,{left:t,right:s,em:r}){let n=e.map(({line:i,points:o})=>{let[a,l]=o.reduce((d,p)=>p[1]<d[1]?p:d);return{line:i,x:a,y:l,width:A(i.label,r*1.1)}}).sort((i,o)=>i.x-o.x);return n.map(({line:i,x:o,y:a,width:l},d)=>{let p=d===0,u=n.length===1?-l/2:p?-l-r*.4:r*.4,$=Math.min(Math.max(o+u,t),s-l),f=p&&n.length>1,g=a-r*(.5+1.25*Math.max(0,d-1));return b`<text
class="name c-${i.colour} ${f?"end":""}"
x=${c(f?$+l:$)}
y=${c(g)}
>${i.label}</text>`})}var dr=46,hr=24,hs="5 4",pr=22,ur=12,ps=.085,mr=.13,fr=.03,gr=1,us=(e,t,{width:s,em:r},n)=>{let i=Math.min(s,dr*r,hr*r*e.width/e.depth),o=(i-2)/e.width,a=e.depth*o,l=([f,g])=>[1+f*o,1+a-g*o],d=ms(e,t),p=e.numbered.length-1,u=Math.min(r,Math.max(ur,i/pr)),$={wide:i,tall:a,em:u};return h`<svg
class="chart plan"
viewBox="0 0 ${c(i)} ${c(a+2)}"
.style=${`max-width: ${c(i)}px`}
role="img"
aria-label=${n}
>
<rect class="place" x="1" y="1" width=${c(i-2)} height=${c(a)} rx=${c(r)} />
${$r(e,l([0,0]),o,r)}
${br(e,l([e.base.x,e.base.y]),o,r)}
${Ar(d,t[2]).map(({isDashed:f,points:g})=>b`<path class="way" d=${os(g.map(l))} stroke-dasharray=${f?hs:m} />`)}
${kr(e,d).map(f=>vr(l(f.at),f.angle,u*.9))}
${fs(e,d).map(({at:f,numbers:g})=>xr(l(f),it(yr(g)),$,{isFirst:g.includes(0),isLast:g.includes(p)}))}
</svg>
${wr(e)}`};function $r({scale_bar:e,unit:t},s,r,n){let[i,o]=[s[0]+n*.8,s[1]-n*.7],a=i+e*r,l=`M${c(i)} ${c(o-n*.35)}V${c(o)}H${c(a)}v${c(-n*.35)}`;return b`<path class="scale" d=${l} />
<text class="axis-name middle" x=${c((i+a)/2)} y=${c(o-n*.4)}>${it(String(e))} ${t}</text>`}function br({base:e},[t,s],r,n){let i=r*.9,o=c(t-i),a=c(s+n*.65);return b`<rect class="seat" x=${o} y=${c(s-n*.3)} width=${c(2*i)} height=${c(n*.65)} rx="2" />
<path class="seat-back" d="M${o} ${a}H${c(t+i)}" />
<text class="strong" x=${c(t+i+n*.6)} y=${c(s+n*.55)}>${e.label}</text>`}function vr([e,t],s,r){let[n,i]=[c(r*.45),c(r*.38)];return b`<path
class="arrow"
d="M${n} 0L${-i} ${-i}V${i}Z"
transform="translate(${c(e)} ${c(t)}) rotate(${Math.round(-s)})"
/>`}function xr(e,t,{wide:s,tall:r,em:n},{isFirst:i,isLast:o}){let a=n*.75,l=Math.max(a,A(t,n)/2+n*.35),d=Math.min(Math.max(e[0],l+4),s-l-4),p=Math.min(Math.max(e[1],a+4),r-a-4),u=$=>b`<rect
class="stop"
x=${c(d-l-$)}
y=${c(p-a-$)}
width=${c(2*(l+$))}
height=${c(2*(a+$))}
rx=${c(a+$)}
/>`;return b`<g class=${i?"plan-mark first":"plan-mark"}>
${o?u(n*.25):m} ${u(0)}
<text
class="middle strong"
.style=${`font-size: ${c(n)}px`}
x=${c(d)}
y=${c(p+n*.36)}
>${t}</text>
</g>`}function wr({states:e,numbers:t}){return h`<p class="key" aria-hidden="true">
${[m,hs].map((s,r)=>h`<span
><svg viewBox="0 0 36 8" class="sample">
<path class="way" d="M0 4H36" stroke-dasharray=${s} />
</svg>
${e[r]}</span
>`)}
<span><b class="number">${it("1")}</b> ${t}</span>
</p>`}function ms(e,t){let[s,r]=[0,0];return t[0].map((n,i)=>(s+=n,r+=t[1][i],[s*e.quantum,r*e.quantum]))}function fs(e,t){let s=[];for(let[r,n]of e.numbered.entries()){let i=t[n],o=s.find(a=>Wt(a.at,i)<ps*e.width);o?o.numbers.push(r):s.push({at:i,numbers:[r]})}return s}function yr(e){let t=[];for(let s of e){let r=t.at(-1);r?.at(-1)===s-1?r.push(s):t.push([s])}return t.map(s=>s.length>2?`${s[0]}–${s.at(-1)}`:s.join(", ")).join(", ")}function kr(e,t){let s=fs(e,t),r=[],n=0;for(let i=1;i<t.length;i+=1){let[o,a]=[t[i-1],t[i]],l=Wt(o,a);n+=l;let d=[(o[0]+a[0])/2,(o[1]+a[1])/2];if(n<mr*e.width||l<fr*e.width||s.some(u=>Wt(u.at,d)<ps*e.width*.6))continue;let p=Math.atan2(a[1]-o[1],a[0]-o[0])*180/Math.PI;r.push({at:d,angle:p}),n=0}return r}function Ar(e,t){let s=[];for(let r=1;r<e.length;r+=1){let n=t[r]===gr;s.at(-1)?.isDashed!==n&&s.push({isDashed:n,points:[e[r-1]]}),s.at(-1)?.points.push(e[r])}return s}function gs(e,t){let s=ms(e,t);return[[e.time,e.distance,e.doing],...e.table_rows.map(r=>[(r*e.step).toFixed(1),Wt(s[r],[e.base.x,e.base.y]).toFixed(1),e.states[t[2][r]]])]}function Wt(e,t){let[s,r]=[e[0]-t[0],e[1]-t[1]];return Math.sqrt(s*s+r*r)}function _r(e,t,s){return s*Math.sqrt(e/t)}var $s=(e,t,{width:s,em:r,across:n=16},i)=>{let o=e.value,a=r*1.1,l=Math.max(...e.rows.flatMap(x=>[A(x.label,r*1.05),A(x.detail,r*.95)])),d=Math.max(...e.rows.map(x=>A(x.told,r*1.05))),p=l+d+r*n<s,u=p?l+r*1.5:a,$=s-(p?d+r+a:a),f=H(o,u,$),g=!p&&Sr(e.rows,r)>s,E=g?r*3.85:r*2.7,y=p?r*3:E+r*2.3,O=y*e.rows.length,v=ot(o,f,r);return h`<svg
class="chart c-${e.colour}"
viewBox="0 0 ${c(s)} ${c(O+r*3.2)}"
role="img"
aria-label=${i}
>
${v.map(({at:x,text:S})=>b`<path class="grid" d=${Er(f(x),e.rows.length,y,p?0:E)} />
<text class="middle" x=${c(f(x))} y=${c(O+r*1.3)}>${S}</text>`)}
<text class="axis-name middle" x=${c((u+$)/2)} y=${c(O+r*2.8)}>
${o.label}
</text>
${e.rows.map((x,S)=>{let k=y*S,M=k+(p?y/2:E+r*1.1),[ct,lt]=[t[0],t[1]].map(Vt=>f(C(o,Vt[S]))),kt=Math.max(1,...e.rows.map(({weight:Vt})=>Vt));return b`
<text class="strong" x="0" y=${c(p?M-r*.2:k+r*1.2)}>${x.label}</text>
<text class="small" x="0" y=${c(p?M+r:k+r*2.35)}>${x.detail}</text>
<text
class="strong ${g?"":"end"}"
x=${g?0:c(s)}
y=${c(p?M+r*.35:k+r*(g?3.5:1.2))}
>${x.told}</text>
${e.has_marks?b`<path
class="bubble"
d=${V(e.mark,f(C(o,t[2][S])),M,_r(x.weight,kt,a))}
/>
<circle class="mark" cx=${c(f(C(o,t[2][S])))} cy=${c(M)} r=${c(r*.15)} />`:m}
<path
class="range ${e.has_marks?"":"wide"}"
d="M${c(ct)} ${c(M)}H${c(lt)}M${c(ct)} ${c(M-r*.35)}v${c(r*.7)}M${c(lt)} ${c(M-r*.35)}v${c(r*.7)}"
/>`})}
</svg>`};function Sr(e,t){return Math.max(...e.map(({label:s,told:r})=>A(s,t*1.05)+A(r,t*1.1)+t))}function Er(e,t,s,r){return Array.from({length:t},(n,i)=>`M${c(e)} ${c(s*i+r)}v${c(s-r)}`).join("")}var bs=(e,t,{width:s,em:r},n)=>{let[i,o,a,l,[d],[p]]=t,u=r*1.6,$=s-r*.6,f=r*1.8,g=f+Math.min(Math.max(s*.5,r*15),r*22),E=H(e.across,u,$),y=H(e.value,g,f),v=A(e.across.label,r)>$-u-r?s/2:(u+$)/2,x=Math.min(r*.32,s/90),S=k=>c(E(C(e.across,k)));return h`<svg
class="chart"
viewBox="0 0 ${c(s)} ${c(g+r*3.2)}"
role="img"
aria-label=${n}
>
<text class="axis-name" x="0" y=${c(r)}>${e.value.label}</text>
<rect class="track" x=${c(u)} y=${c(f)} width=${c($-u)} height=${c(g-f)} />
${e.value.ticks.map(k=>b`<text class="end" x=${c(u-r*.5)} y=${c(y(k.at)+r*.35)}>${k.text}</text>`)}
${ot(e.across,E,r).map(k=>b`<text class="middle" x=${c(E(k.at))} y=${c(g+r*1.3)}>${k.text}</text>`)}
<text class="axis-name middle" x=${c(v)} y=${c(g+r*2.8)}>
${e.across.label}
</text>
<line class="cut was" x1=${S(p)} x2=${S(p)} y1=${c(f)} y2=${c(g)} />
<line class="cut" x1=${S(d)} x2=${S(d)} y1=${c(f)} y2=${c(g)} />
${i.map((k,M)=>{let[ct,lt]=[E(C(e.across,k)),y(C(e.value,o[M]))],kt=e.sides[a[M]];return b`${l[M]?b`<circle class="ring" cx=${c(ct)} cy=${c(lt)} r=${c(x*1.9)} />`:""}
<path
class="c-${kt.colour} ${a[M]?"mark":"mark hollow"}"
d=${V(kt.mark,ct,lt,x)}
/>`})}
</svg>
<ul class="key meanings" aria-hidden="true">
${e.sides.map((k,M)=>h`<li class="c-${k.colour}">
${Ft(b`<path class=${M?"mark":"mark hollow"} d=${V(k.mark,8,8,5)} />`)}
${k.label}
</li>`)}
<li>${Ft(b`<circle class="ring" cx="8" cy="8" r="6.5" />`)} ${e.changed}</li>
<li>${Ft(b`<line class="cut" x1="0" x2="16" y1="8" y2="8" />`)} ${e.line}</li>
<li>${Ft(b`<line class="cut was" x1="0" x2="16" y1="8" y2="8" />`)} ${e.was}</li>
</ul>`};function Ft(e){return h`<svg class="icon" viewBox="0 0 16 16">${e}</svg>`}var Tr=150,vs=20,Mr=24,xs=9,Or=.31;function Cr(e,t){return Math.max(...e.map(ge))<=Tr?{across:vs,apart:Math.min(t/vs,Mr)}:{across:Math.max(1,Math.floor(t/xs)),apart:xs}}function Rr(e){return e.map((t,s)=>ge(e.slice(0,s)))}var ws=({parts:e,groups:t},s,{width:r})=>{let{across:n,apart:i}=Cr(s,r);return h`${t.map((o,a)=>{let l=s[a],d=Rr(l),p=e.map((f,g)=>`${f.label} ${o.told[g]}`),[u,$]=[n*i,Math.ceil(ge(l)/n)*i];return h`<div class="unit-group">
<p><strong>${o.label}</strong> <span class="quiet">${o.detail}</span></p>
<svg
class="units"
viewBox="0 0 ${c(u)} ${c($)}"
width=${c(u)}
role="img"
aria-label="${o.label}: ${p.join(", ")}"
>
${e.map((f,g)=>{let E=Array.from({length:l[g]},(y,O)=>{let v=d[g]+O,[x,S]=[v%n,Math.floor(v/n)];return V(f.mark,(x+.5)*i,(S+.5)*i,i*Or)});return b`<path class="c-${f.colour} ${f.full?"mark":"mark hollow"}" d=${E.join("")} />`})}
</svg>
<p class="key" aria-hidden="true">
${e.map((f,g)=>h`<span class="c-${f.colour}"
><svg class="icon" viewBox="0 0 16 16">
<path class=${f.full?"mark":"mark hollow"} d=${V(f.mark,8,8,5)} />
</svg>
${p[g]}</span
>`)}
</p>
</div>`})}`};function ge(e){return e.reduce((t,s)=>t+s,0)}var Nr={"time-lines":fe,curves:fe,bars:cs,"icon-field":ls,moments:ds,ranges:$s,"unit-dots":ws,scatter:bs,plan:us,impossible:()=>m};function ys(e,t,s,r){return Dt(e,t).map(({heading:n,...i})=>h`${n?h`<p class="panel-heading">${n}</p>`:m}
${Nr[i.layout.kind](i.layout,i.series,s,r)}`)}var ks=L`
.c-accent{--chart-colour:var(--sb-accent)}.c-secure{--chart-colour:var(--sb-secure)}.c-avoidant{--chart-colour:var(--sb-avoidant)}.c-resistant{--chart-colour:var(--sb-resistant)}.c-disorganised{--chart-colour:var(--sb-disorganised)}.c-repair{--chart-colour:var(--sb-repair)}.c-help{--chart-colour:var(--sb-help)}.c-ink{--chart-colour:var(--sb-ink)}`;var As=L`
svg.chart{display:block;width:100%;overflow:visible}svg text{fill:var(--sb-ink);font-size:var(--chart-em,14px);font-variant-numeric:tabular-nums}text.middle{text-anchor:middle}text.end{text-anchor:end}text.strong,text.name{font-weight:600}text.axis-name,svg text.small{fill:var(--sb-ink-soft)}svg text.small{font-size:calc(var(--chart-em,14px) * 0.92)}text.name{fill:var(--chart-colour);paint-order:stroke;stroke:var(--sb-paper);stroke-width:4px;stroke-linejoin:round}.line,.range{fill:none;stroke:var(--chart-colour);stroke-width:2.25}.line{stroke-linejoin:round}.ground{fill:var(--chart-colour);opacity:0.14}.phase,.track,.dot,.moment{fill:none;stroke:var(--sb-control-line)}.grid,.phase,.track{stroke:var(--sb-line)}.phase.shaded{fill:var(--sb-accent-soft)}.dot{stroke-width:1.5}.bar,.bubble,.mark,.moment.on,.dot.counted{fill:var(--chart-colour);stroke:var(--chart-colour)}.mark.hollow{fill:none}.bubble{fill-opacity:0.25}.range.wide{stroke-width:5}.key{display:flex;flex-wrap:wrap;gap:0.15em 1.25em;margin:0.4em 0 0.6em;font-size:0.88em}.key.meanings{padding:0;list-style:none}.meanings li{padding-inline-start:1.5em;text-indent:-1.5em}.key .sample{width:2.2em;height:0.6em}.key .box,.key .icon{height:1.1em;vertical-align:-0.15em}.key .icon{width:1.1em;overflow:visible}.panel-heading{margin:1.2em 0 0.5em;font-weight:600}.fields{display:flex;flex-wrap:wrap;gap:1.25em 2.5em}.field{flex:1 1 9em;max-width:13em}.field p{margin:0.35em 0 0}svg.units{display:block;max-width:100%}.unit-group{margin-block-start:1em}.unit-group p{margin:0 0 0.3em}.unit-group .key{margin-block-start:0.4em}.ring{fill:none;stroke:var(--sb-help);stroke-width:1.75}.icon .mark,.icon .ring{stroke-width:1.5}.cut{stroke:var(--sb-ink);stroke-width:2.5}.cut.was{stroke-width:1.5;stroke-dasharray:3 4}svg.plan{margin-inline:auto}.place{fill:var(--sb-accent-soft);stroke:var(--sb-line)}.way{fill:none;stroke:var(--sb-ink);stroke-width:2;stroke-linejoin:round}.arrow{fill:var(--sb-ink)}.scale{fill:none;stroke:var(--sb-ink-soft);stroke-width:1.5}.seat,.stop{fill:var(--sb-paper);stroke:var(--sb-accent);stroke-width:2}.seat-back{stroke:var(--sb-accent);stroke-width:3}.plan-mark.first .stop:last-of-type{fill:var(--sb-accent)}svg .plan-mark.first text{fill:var(--sb-paper)}.key .number{display:inline-block;min-width:1.5em;border:2px solid var(--sb-accent);border-radius:1em;line-height:1.4;text-align:center}@media (forced-colors: active){svg,svg[class],svg [class]{--chart-colour:CanvasText;--sb-ink:CanvasText;--sb-ink-soft:CanvasText;--sb-control-line:CanvasText;--sb-line:CanvasText;--sb-accent:CanvasText;--sb-help:CanvasText;--sb-accent-soft:Canvas;--sb-paper:Canvas}text.name{stroke:none}.grid,.phase,.track{stroke-opacity:0.35}.phase.shaded{stroke-opacity:1}}`;var Pr=/^([●▲■◆◇○] ?)(.+)$/u;function _s({heading:e,head:t,rows:s},r){return h`<div class="table-room" role="region" aria-label=${e||r} tabindex="0">
<table>
${e?h`<caption aria-hidden="true">${e}</caption>`:m}
<thead>
<tr>
${t.map(n=>n?h`<th scope="col">${Lr(n)}</th>`:h`<td></td>`)}
</tr>
</thead>
<tbody>
${s.map(([n,...i])=>h`<tr>
<th scope="row">${n}</th>
${i.map(o=>h`<td>${o}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}function Lr(e){let[,t,s]=e.match(Pr)??[];return t?h`<span aria-hidden="true">${t}</span>${s}`:e}function Ss(e,t){return Dt(e,t).flatMap(s=>{let[r,...n]=Ur(s.layout,s.series);return r?[{heading:s.heading,head:r,rows:n}]:[]})}function Ur(e,t){switch(e.kind){case"time-lines":case"curves":return Br(e,t);case"bars":{let s=t[0].map(r=>vt(e.value,C(e.value,r)));return[[e.category,e.value.label],...e.labels.map((r,n)=>[r,s[n]])]}case"icon-field":return[["",e.counted],...e.groups.map((s,r)=>[s,`${t[0][r]} of ${e.of}`])];case"moments":return Ir(e,t[0]);case"ranges":case"unit-dots":case"scatter":return e.table;case"plan":return gs(e,t);default:return[]}}function Br(e,t){let s=e.kind==="time-lines"?e.phases:[],r=t.map(o=>jt(e,o)),n=[xt(e.across),...s.length?[tt.phase]:[]],i=e.table_rows.map(o=>{let a=e.start+o*e.step,l=s.filter(({start:d,end:p})=>d<=a&&a<=p).at(-1);return[Ht(e.across,a),...s.length?[l?.label??""]:[],...r.map(d=>Ht(e.value,d[o]))]});return[[...n,...e.lines.map(({label:o})=>o)],...i]}function Ir(e,t){let s=[];for(let r of t){let n=s.at(-1);n?.value===r?n.length+=1:s.push({value:r,length:1})}return[["",...tt.moments],...[{value:1,name:e.on},{value:0,name:e.off}].map(({value:r,name:n})=>{let i=s.filter(a=>a.value===r).map(({length:a})=>a),o=i.reduce((a,l)=>a+l,0);return[n,...[o,i.length,Math.max(0,...i)].map(String)]})]}var qt=Nt(class extends st{constructor(e){if(super(e),e.type!==X.PROPERTY&&e.type!==X.ATTRIBUTE&&e.type!==X.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!We(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===U||t===m)return t;let s=e.element,r=e.name;if(e.type===X.PROPERTY){if(t===s[r])return U}else if(e.type===X.BOOLEAN_ATTRIBUTE){if(!!t===s.hasAttribute(r))return U}else if(e.type===X.ATTRIBUTE&&s.getAttribute(r)===t+"")return U;return Pt(e),t}});function wt(e){return e.kind==="slider"?e.values:e.options.map(({id:t})=>t)}function $e(e){return Object.fromEntries(e.controls.map(({name:t,value:s})=>[t,s]))}function be(e,t){let s=wt(e).indexOf(t??e.value);return s<0?wt(e).indexOf(e.value):s}function Es(e,t){return e.kind==="slider"?e.texts[t]:e.options[t].text}function ve(e,t){let s=e.controls.reduce((n,i)=>n*wt(i).length+be(i,t[i.name]),0),r=e.frames[s];return{...r,layout:e.layouts[r.layout],series:r.series.map(n=>e.series[n])}}function xe(e,t){let s={};for(let r of e.controls){let n=Object.hasOwn(t,r.name)?t[r.name]:void 0;if(r.kind==="choice")r.options.some(({id:i})=>i===n)&&(s[r.name]=String(n));else if(typeof n=="number"&&Number.isFinite(n)){let[i]=r.values;n>=i&&n<=r.values[r.values.length-1]&&(s[r.name]=jr(r.values,n))}}return Object.keys(s).length?{...$e(e),...s}:{}}function jr(e,t){return e.reduce((s,r)=>Math.abs(r-t)<Math.abs(s-t)?r:s)}function we(e,t){let s=Object.entries(t).map(([r,n])=>[r,String(n)]);return`#${e}?${new URLSearchParams(s)}`}function ye(e,t){let[s,r]=e.replace(/^#/,"").split("?",2);return s!==t||!r?null:Object.fromEntries([...new URLSearchParams(r)].map(([n,i])=>[n,i.trim()!==""&&Number.isFinite(Number(i))?Number(i):i]))}var P=globalThis.secureBase?.words?.explorer??{less:e=>`Less: ${e}`,more:e=>`More: ${e}`,picture:"A drawing. Its numbers are in the table that the button below shows.",showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var Hr=5;function Ms(e,t,s){let r=be(e,t);return e.kind==="slider"?Dr(e,r,s):e.options.length>Hr?Wr(e,r,s):zr(e,r,s)}function Dr(e,t,s){let r=`control-${e.name}`,n=e.values.length-1,i=a=>s(e.values[Math.min(Math.max(a,0),n)]),o=Es(e,t);return h`<div class="control">
<p class="name-and-value">
<label for=${r}>${e.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
${Ts("M6 12h12",P.less(e.label),t===0,()=>i(t-1))}
<input
id=${r}
name=${e.name}
type="range"
min="0"
max=${n}
step="1"
.value=${qt(String(t))}
aria-valuetext=${o}
.style=${`--filled: ${100*t/n}%`}
@input=${({target:a})=>i(a.valueAsNumber)}
/>
${Ts("M6 12h12M12 6v12",P.more(e.label),t===n,()=>i(t+1))}
</div>
</div>`}function Ts(e,t,s,r){return h`<button
type="button"
class="step"
aria-label=${t}
aria-disabled=${s?"true":"false"}
@click=${r}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${e} /></svg>
</button>`}function zr(e,t,s){return h`<fieldset class="control">
<legend>${e.label}</legend>
<div class="options">
${e.options.map(({id:r,text:n},i)=>h`<label class="option pressable boxed">
<input
type="radio"
name="control-${e.name}"
value=${r}
.checked=${qt(i===t)}
@change=${()=>s(r)}
/>
<span>${n}</span>
</label>`)}
</div>
</fieldset>`}function Wr(e,t,s){let r=`control-${e.name}`;return h`<div class="control">
<p class="name-and-value"><label for=${r}>${e.label}</label></p>
<select
id=${r}
.value=${qt(String(wt(e)[t]))}
@change=${({target:n})=>s(n.value)}
>
${e.options.map((n,i)=>h`<option value=${n.id} ?selected=${i===t}>${n.text}</option>`)}
</select>
</div>`}var Os=L`
.controls{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17em,100%),1fr));gap:0.9em 2em;align-items:start;margin-block-start:1.25em}.control select{width:100%;min-width:0}.control{min-width:0}.name-and-value{display:flex;gap:0.75em;align-items:last baseline;justify-content:space-between;margin:0}label,legend{font-weight:600}.value{flex:none;max-width:50%;text-align:end;font-variant-numeric:tabular-nums}.slide{display:flex;direction:ltr;gap:0.5em;align-items:center}.step{display:grid;flex:none;place-items:center;width:44px;height:44px;padding:0;border-radius:50%}.step svg{width:20px;fill:none;stroke:currentColor;stroke-width:2.4;stroke-linecap:round}.step[aria-disabled="true"]{border-style:dashed;color:var(--sb-ink-soft);cursor:default}input[type="range"]{--thumb-lift:-11.5px;flex:1;min-width:0}input[type="range"]::-webkit-slider-runnable-track{height:8px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:linear-gradient(
to right,var(--sb-accent) var(--filled),var(--sb-paper) var(--filled)
)}input[type="range"]::-moz-range-track{height:5px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:var(--sb-paper)}input[type="range"]::-moz-range-progress{height:5px;border-radius:5px;background:var(--sb-accent)}.options{display:flex;flex-wrap:wrap;gap:0.4em 0.5em;margin-block-start:0.3em}.option{padding-block:0.2em;padding-inline:0.7em 0.9em;font-weight:400}.option:has(:checked){border-color:var(--sb-accent);box-shadow:inset 0 0 0 1px var(--sb-accent)}.option input{width:1.15em;height:1.15em}figure{margin:1.25em 0 0;padding:clamp(0.75em,3cqi,1.25em)}@container (max-width: 20em){figure{margin-inline:-0.5em;padding-inline:0.6em}select{padding-inline:0.4em}}figure.impossible{border:2px dashed var(--sb-control-line)}figure .problem{margin:0 0 0.25em}.takeaway{display:grid;margin:0 0 0.5em;font:600 1.15em / 1.3 var(--sb-font-heading);text-wrap:balance}.takeaway > *{grid-area:1 / 1}.longest,.ruler{visibility:hidden}.picture{position:relative}.ruler{position:absolute;inset-inline:0;height:1em}.note{margin-block-start:0.75em}figcaption{margin-block-start:0.75em;font-style:italic}.tools{gap:0 0.5em;margin-block-start:0.25em}.tools button{margin-inline:-0.6em 0.6em}.table-room{overflow-x:auto}.table-room + .table-room{margin-block-start:1em}table{width:100%;border-collapse:collapse;font-size:0.88em;font-variant-numeric:tabular-nums;overflow-wrap:normal}caption{padding-block:0.4em;font-weight:600;text-align:start}th,td{padding-block:0.3em;padding-inline:0 0.6em;border-block-end:1px solid var(--sb-line);text-align:start;vertical-align:baseline}tbody th{min-width:5em;font-weight:400}@media (forced-colors: active){input[type="range"]{--thumb-edge:Canvas;--thumb-fill:CanvasText}}`;var Fr=500,yt=class extends Bt{static styles=[...super.styles,Ze,ks,As,Os];static properties={setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}};constructor(){super(),this.startedAgainWords=P.startedAgain,this.undoneWords=P.undone,this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.picture=null,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}reconcile(t,s){return{setting:xe(t,s?.setting??{})}}get longestTitle(){return(this.spec?.frames.map(({title:s})=>s)??[]).reduce((s,r)=>r.length>s.length?r:s,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...$e(this.spec),...this.record?.setting})}connectedCallback(){super.connectedCallback(),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&(this.closest("details")?.setAttribute("open",""),this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView())))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),this.picture=null,window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let{picture:t}=this;if(!t)return;let s=t.clientWidth,r=Number.parseFloat(getComputedStyle(t).fontSize)*.88;s&&(s!==this.room.width||r!==this.room.em)&&(this.room={width:s,em:r,across:this.inClass?11:void 0})}updated(){let t=this.renderRoot.querySelector(".picture");if(t===this.picture)return;this.picture=t;let s=t?.querySelector(".ruler");s&&this.watcher.observe(s)}takeFromAddress(){if(!this.spec||!this.record||!It(this))return!1;let t=ye(window.location.hash,this.spec.id),s=t&&xe(this.spec,t);return!s||!Object.keys(s).length?!1:(this.change({...this.record,setting:s}),this.recordTaken(),!0)}set(t,s){this.setting={...this.setting,[t]:s},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),Fr)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let t=ve(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(t.layout.kind==="impossible"?`${t.title}. ${t.note}`:t.title),me(this,we(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&ye(window.location.hash,this.spec.id)&&me(this,window.location.pathname+window.location.search)}get canCopy(){let t=window.location.protocol.startsWith("http");return It(this)&&t&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let t=new URL(window.location.href);t.hash=we(this.spec.id,this.setting);try{await navigator.clipboard.writeText(t.href),this.told=P.copied}catch{this.told=P.notCopied}this.announce(this.told)}renderActivity(t){let{controls:s,caption:r}=t,n=ve(t,this.setting),i=n.layout.kind==="impossible";return h`
<div class="controls">
${s.map(o=>Ms(o,this.setting[o.name],a=>this.set(o.name,a)))}
</div>
<figure class="slip ${i?"impossible":""}" .style=${`--chart-em: ${this.room.em}px`}>
${i?h`<p class="problem">${P.impossible}</p>`:m}
<p class="takeaway">
<span>${n.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
<div class="ruler"></div>
${ys(n.layout,n.series,this.room,P.picture)}
</div>
${n.note?h`<p class="note">${n.note}</p>`:m}
${r.length?h`<figcaption class="quiet">${nt(r)}</figcaption>`:m}
</figure>
<div class="row tools">
<button
class="plain"
type="button"
aria-expanded=${this.showsTable?"true":"false"}
@click=${()=>{this.showsTable=!this.showsTable}}
>
${this.showsTable?P.hideTable:P.showTable}
</button>
${this.canCopy?h`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${P.copyLink}
</button>`:m}
</div>
${this.told?h`<p class="told shown">${this.told}</p>`:m}
${this.showsTable?Ss(n.layout,n.series).map(o=>_s(o,n.title)):m}
`}};function Cs(e,t){customElements.get(e)||customElements.define(e,t)}function Ns(e,t){return{render({model:s,el:r}){Cs(e,t);let n=document.createElement(e);n.headingLevel=2;let i=()=>{bt(s.get("record"))||(s.set("record",n.record),ke(()=>s.save_changes()))},o=()=>{let l=s.get("record");!(JSON.stringify(l)!==JSON.stringify(n.record))||!q(l)||(n.record=l,n.record?.version!==l.version&&i())},a=()=>{n.spec=s.get("spec");let l=q(s.get("record"));l&&!B(l)?o():n.record&&!B(n.record)&&i()};return r.dataset.lmSuppressShortcuts="true",r.addEventListener("keydown",Rs),a(),n.addEventListener("sb-record",i),s.on("change:spec",a),s.on("change:record",o),r.append(n),()=>{n.removeEventListener("sb-record",i),r.removeEventListener("keydown",Rs),n.remove(),ke(()=>s.off("change:spec",a)),ke(()=>s.off("change:record",o))}}}}function ke(e){try{e()}catch(t){if(!/not implemented/.test(String(t)))throw t}}function Rs(e){e.key.startsWith("Arrow")&&e.stopPropagation()}var Ko=Ns("sb-explorer",yt);export{Ko as default};
