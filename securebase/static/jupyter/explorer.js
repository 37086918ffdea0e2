/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
var Mt=globalThis,Ot=Mt.ShadowRoot&&(Mt.ShadyCSS===void 0||Mt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Zt=Symbol(),Me=new WeakMap,gt=class{constructor(t,s,r){if(this._$cssResult$=!0,r!==Zt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=s}get styleSheet(){let t=this.o,s=this.t;if(Ot&&t===void 0){let r=s!==void 0&&s.length===1;r&&(t=Me.get(s)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&Me.set(s,t))}return t}toString(){return this.cssText}},Oe=e=>new gt(typeof e=="string"?e:e+"",void 0,Zt),U=(e,...t)=>{let s=e.length===1?e[0]:t.reduce((r,n,i)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[i+1],e[0]);return new gt(s,e,Zt)},Ce=(e,t)=>{if(Ot)e.adoptedStyleSheets=t.map(s=>s instanceof CSSStyleSheet?s:s.styleSheet);else for(let s of t){let r=document.createElement("style"),n=Mt.litNonce;n!==void 0&&r.setAttribute("nonce",n),r.textContent=s.cssText,e.appendChild(r)}},Xt=Ot?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let s="";for(let r of t.cssRules)s+=r.cssText;return Oe(s)})(e):e;var{is:Vs,defineProperty:Ks,getOwnPropertyDescriptor:Js,getOwnPropertyNames:Ys,getOwnPropertySymbols:Gs,getPrototypeOf:Zs}=Object,Ct=globalThis,Re=Ct.trustedTypes,Xs=Re?Re.emptyScript:"",Qs=Ct.reactiveElementPolyfillSupport,$t=(e,t)=>e,Qt={toAttribute(e,t){switch(t){case Boolean:e=e?Xs:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let s=e;switch(t){case Boolean:s=e!==null;break;case Number:s=e===null?null:Number(e);break;case Object:case Array:try{s=JSON.parse(e)}catch{s=null}}return s}},Pe=(e,t)=>!Vs(e,t),Ne={attribute:!0,type:String,converter:Qt,reflect:!1,useDefault:!1,hasChanged:Pe};Symbol.metadata??=Symbol("metadata"),Ct.litPropertyMetadata??=new WeakMap;var W=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,s=Ne){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){let r=Symbol(),n=this.getPropertyDescriptor(t,r,s);n!==void 0&&Ks(this.prototype,t,n)}}static getPropertyDescriptor(t,s,r){let{get:n,set:i}=Js(this.prototype,t)??{get(){return this[s]},set(o){this[s]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(t,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Ne}static _$Ei(){if(this.hasOwnProperty($t("elementProperties")))return;let t=Zs(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty($t("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty($t("properties"))){let s=this.properties,r=[...Ys(s),...Gs(s)];for(let n of r)this.createProperty(n,s[n])}let t=this[Symbol.metadata];if(t!==null){let s=litPropertyMetadata.get(t);if(s!==void 0)for(let[r,n]of s)this.elementProperties.set(r,n)}this._$Eh=new Map;for(let[s,r]of this.elementProperties){let n=this._$Eu(s,r);n!==void 0&&this._$Eh.set(n,s)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let s=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let n of r)s.unshift(Xt(n))}else t!==void 0&&s.push(Xt(t));return s}static _$Eu(t,s){let r=s.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,s=this.constructor.elementProperties;for(let r of s.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ce(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,s,r){this._$AK(t,r)}_$ET(t,s){let r=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,r);if(n!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:Qt).toAttribute(s,r.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,s){let r=this.constructor,n=r._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=r.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Qt;this._$Em=n;let a=o.fromAttribute(s,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(t,s,r,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),r??=o.getPropertyOptions(t),!((r.hasChanged??Pe)(i,s)||r.useDefault&&r.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,r))))return;this.C(t,s,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,s,{useDefault:r,reflect:n,wrapped:i},o){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??s??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(s=void 0),this._$AL.set(t,s)),n===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(s){Promise.reject(s)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[n,i]of r){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let t=!1,s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(s)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(s)}willUpdate(t){}_$AE(t){this._$EO?.forEach(s=>s.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(s=>this._$ET(s,this[s])),this._$EM()}updated(t){}firstUpdated(t){}};W.elementStyles=[],W.shadowRootOptions={mode:"open"},W[$t("elementProperties")]=new Map,W[$t("finalized")]=new Map,Qs?.({ReactiveElement:W}),(Ct.reactiveElementVersions??=[]).push("2.1.2");var ee=globalThis,Le=e=>e,Rt=ee.trustedTypes,Ue=Rt?Rt.createPolicy("lit-html",{createHTML:e=>e}):void 0,se="$lit$",F=`lit$${Math.random().toFixed(9).slice(2)}$`,re="?"+F,tr=`<${re}>`,Q=document,vt=()=>Q.createComment(""),xt=e=>e===null||typeof e!="object"&&typeof e!="function",ne=Array.isArray,ze=e=>ne(e)||typeof e?.[Symbol.iterator]=="function",te=`[ 	
\f\r]`,bt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Be=/-->/g,Ie=/>/g,Z=RegExp(`>|${te}(?:([^\\s"'>=/]+)(${te}*=${te}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),je=/'/g,He=/"/g,We=/^(?:script|style|textarea|title)$/i,ie=e=>(t,...s)=>({_$litType$:e,strings:t,values:s}),h=ie(1),$=ie(2),dn=ie(3),B=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),De=new WeakMap,X=Q.createTreeWalker(Q,129);function Fe(e,t){if(!ne(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ue!==void 0?Ue.createHTML(t):t}var qe=(e,t)=>{let s=e.length-1,r=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=bt;for(let a=0;a<s;a++){let l=e[a],d,p,u=-1,v=0;for(;v<l.length&&(o.lastIndex=v,p=o.exec(l),p!==null);)v=o.lastIndex,o===bt?p[1]==="!--"?o=Be:p[1]!==void 0?o=Ie:p[2]!==void 0?(We.test(p[2])&&(n=RegExp("</"+p[2],"g")),o=Z):p[3]!==void 0&&(o=Z):o===Z?p[0]===">"?(o=n??bt,u=-1):p[1]===void 0?u=-2:(u=o.lastIndex-p[2].length,d=p[1],o=p[3]===void 0?Z:p[3]==='"'?He:je):o===He||o===je?o=Z:o===Be||o===Ie?o=bt:(o=Z,n=void 0);let g=o===Z&&e[a+1].startsWith("/>")?" ":"";i+=o===bt?l+tr:u>=0?(r.push(d),l.slice(0,u)+se+l.slice(u)+F+g):l+F+(u===-2?a:g)}return[Fe(e,i+(e[s]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},wt=class e{constructor({strings:t,_$litType$:s},r){let n;this.parts=[];let i=0,o=0,a=t.length-1,l=this.parts,[d,p]=qe(t,s);if(this.el=e.createElement(d,r),X.currentNode=this.el.content,s===2||s===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(n=X.nextNode())!==null&&l.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let u of n.getAttributeNames())if(u.endsWith(se)){let v=p[o++],g=n.getAttribute(u).split(F),b=/([.?@])?(.*)/.exec(v);l.push({type:1,index:i,name:b[2],strings:g,ctor:b[1]==="."?Pt:b[1]==="?"?Lt:b[1]==="@"?Ut:et}),n.removeAttribute(u)}else u.startsWith(F)&&(l.push({type:6,index:i}),n.removeAttribute(u));if(We.test(n.tagName)){let u=n.textContent.split(F),v=u.length-1;if(v>0){n.textContent=Rt?Rt.emptyScript:"";for(let g=0;g<v;g++)n.append(u[g],vt()),X.nextNode(),l.push({type:2,index:++i});n.append(u[v],vt())}}}else if(n.nodeType===8)if(n.data===re)l.push({type:2,index:i});else{let u=-1;for(;(u=n.data.indexOf(F,u+1))!==-1;)l.push({type:7,index:i}),u+=F.length-1}i++}}static createElement(t,s){let r=Q.createElement("template");return r.innerHTML=t,r}};function tt(e,t,s=e,r){if(t===B)return t;let n=r!==void 0?s._$Co?.[r]:s._$Cl,i=xt(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(e),n._$AT(e,s,r)),r!==void 0?(s._$Co??=[])[r]=n:s._$Cl=n),n!==void 0&&(t=tt(e,n._$AS(e,t.values),n,r)),t}var Nt=class{constructor(t,s){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:s},parts:r}=this._$AD,n=(t?.creationScope??Q).importNode(s,!0);X.currentNode=n;let i=X.nextNode(),o=0,a=0,l=r[0];for(;l!==void 0;){if(o===l.index){let d;l.type===2?d=new ot(i,i.nextSibling,this,t):l.type===1?d=new l.ctor(i,l.name,l.strings,this,t):l.type===6&&(d=new Bt(i,this,t)),this._$AV.push(d),l=r[++a]}o!==l?.index&&(i=X.nextNode(),o++)}return X.currentNode=Q,n}p(t){let s=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,s),s+=r.strings.length-2):r._$AI(t[s])),s++}},ot=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,s,r,n){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=t,this._$AB=s,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,s=this._$AM;return s!==void 0&&t?.nodeType===11&&(t=s.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,s=this){t=tt(this,t,s),xt(t)?t===m||t==null||t===""?(this._$AH!==m&&this._$AR(),this._$AH=m):t!==this._$AH&&t!==B&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):ze(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==m&&xt(this._$AH)?this._$AA.nextSibling.data=t:this.T(Q.createTextNode(t)),this._$AH=t}$(t){let{values:s,_$litType$:r}=t,n=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=wt.createElement(Fe(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(s);else{let i=new Nt(n,this),o=i.u(this.options);i.p(s),this.T(o),this._$AH=i}}_$AC(t){let s=De.get(t.strings);return s===void 0&&De.set(t.strings,s=new wt(t)),s}k(t){ne(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,r,n=0;for(let i of t)n===s.length?s.push(r=new e(this.O(vt()),this.O(vt()),this,this.options)):r=s[n],r._$AI(i),n++;n<s.length&&(this._$AR(r&&r._$AB.nextSibling,n),s.length=n)}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){let r=Le(t).nextSibling;Le(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},et=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,s,r,n,i){this.type=1,this._$AH=m,this._$AN=void 0,this.element=t,this.name=s,this._$AM=n,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=m}_$AI(t,s=this,r,n){let i=this.strings,o=!1;if(i===void 0)t=tt(this,t,s,0),o=!xt(t)||t!==this._$AH&&t!==B,o&&(this._$AH=t);else{let a=t,l,d;for(t=i[0],l=0;l<i.length-1;l++)d=tt(this,a[r+l],s,l),d===B&&(d=this._$AH[l]),o||=!xt(d)||d!==this._$AH[l],d===m?t=m:t!==m&&(t+=(d??"")+i[l+1]),this._$AH[l]=d}o&&!n&&this.j(t)}j(t){t===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Pt=class extends et{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===m?void 0:t}},Lt=class extends et{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==m)}},Ut=class extends et{constructor(t,s,r,n,i){super(t,s,r,n,i),this.type=5}_$AI(t,s=this){if((t=tt(this,t,s,0)??m)===B)return;let r=this._$AH,n=t===m&&r!==m||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,i=t!==m&&(r===m||n);n&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Bt=class{constructor(t,s,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=s,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){tt(this,t)}},Ve={M:se,P:F,A:re,C:1,L:qe,R:Nt,D:ze,V:tt,I:ot,H:et,N:Lt,U:Ut,B:Pt,F:Bt},er=ee.litHtmlPolyfillSupport;er?.(wt,ot),(ee.litHtmlVersions??=[]).push("3.3.3");var Ke=(e,t,s)=>{let r=s?.renderBefore??t,n=r._$litPart$;if(n===void 0){let i=s?.renderBefore??null;r._$litPart$=n=new ot(t.insertBefore(vt(),i),i,void 0,s??{})}return n._$AI(e),n};var oe=globalThis,K=class extends W{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let s=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Ke(s,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return B}};K._$litElement$=!0,K.finalized=!0,oe.litElementHydrateSupport?.({LitElement:K});var sr=oe.litElementPolyfillSupport;sr?.({LitElement:K});(oe.litElementVersions??=[]).push("4.2.2");var st={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},It=e=>(...t)=>({_$litDirective$:e,values:t}),at=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,s,r){this._$Ct=t,this._$AM=s,this._$Ci=r}_$AS(t,s){return this.update(t,s)}update(t,s){return this.render(...s)}};var{I:_n}=Ve;var Je=e=>e.strings===void 0;var rr={},jt=(e,t=rr)=>e._$AH=t;var Ye=It(class extends at{constructor(){super(...arguments),this.key=m}render(e,t){return this.key=e,t}update(e,[t,s]){return t!==this.key&&(jt(e),this.key=t),s}});function Ge(e,t,s){let r;e.addController({hostConnected(){r=e.store.subscribe(n=>{(!s||n===null||n===s())&&t()})},hostDisconnected(){r?.()}})}function H(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var yt=e=>t=>e(t)?t:void 0,_=(...e)=>yt(t=>e.includes(t)),Ht=e=>yt(t=>typeof t=="string"&&t.length<=e),ae=e=>yt(t=>typeof t=="string"&&e.test(t)),Dt=yt(Number.isFinite),M=(e,t=1/0)=>yt(s=>Number.isInteger(s)&&s>=e&&s<=t),N=(...e)=>t=>e.map(s=>s(t)).find(s=>s!==void 0),ct=(e,t)=>s=>{let r=Array.isArray(s)&&s.length<=t?s.map(e):[void 0];return r.includes(void 0)?void 0:r},D=e=>t=>H(t)?Ze(Object.keys(e).map(s=>[s,e[s](t[s])])):void 0,P=(e,t,s=1/0)=>r=>H(r)&&Object.keys(r).length<=s?Ze(Object.entries(r).map(([n,i])=>[e(n),t(i)])):void 0;function Ze(e){return e.flat().includes(void 0)?void 0:Object.fromEntries(e)}var w=ae(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),ce={age:{version:1,done:"born",content:{born:ae(/^(not-yet|[0-9]{4}-[01][0-9])?$/)}},"claim-cards":{version:1,done:"answers",content:{answers:P(w,w,500),current:N(w,_(null))}},"coding-lab":{version:1,done:"codings",content:{codings:P(w,D({compared:_(!0,!1),group:N(_("A","B","C","D"),_(null)),ratings:P(w,M(1,7),500)}),500),current:N(w,_(null))}},"cue-cards":{version:1,done:"answers",content:{answers:P(w,w,500),current:N(w,_(null))}},"dyad-player":{version:1,done:"second",content:{second:M(0)}},"episode-player":{version:1,done:"seen",content:{episode:M(1,8),pattern:_("secure","avoidant","resistant","disorganised"),seen:P(_("secure","avoidant","resistant","disorganised"),ct(M(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:P(w,N(Dt,w),500)}},"looking-back":{version:1,done:"answers",content:{after_day:N(M(0,999999),_(null)),answers:P(w,D({after:N(M(1,5),_(null)),before:N(M(1,5),_(null))}),500),before_day:N(M(0,999999),_(null))}},note:{version:1,done:"text",content:{text:Ht(2e3)}},planner:{version:1,done:"week",content:{week:P(_("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),w)}},predict:{version:1,done:"guess",content:{guess:ct(Dt,500)}},quiz:{version:1,done:"answers",content:{answers:P(w,D({answer:N(Ht(200),Dt,ct(w,500),P(w,w,500)),attempts:M(1,1e5),state:_("right","shown","wrong")}),500),current:N(w,_(null))}},reading:{version:1,done:"last",content:{at:M(0,99999999999),last:Ht(80),parts:ct(w,500)}},review:{version:1,done:"questions",content:{questions:P(w,D({box:M(1,6),day:M(0,999999),right:M(0,1e5),seen:M(1,1e5)}),500)}},scenario:{version:2,done:"path",content:{now:N(D({at:_("choosing","told","ended"),step:w}),_(null)),path:ct(D({choice:w,step:w}),200)}},sorter:{version:1,done:"placements",content:{placements:P(w,D({attempts:M(1,1e5),pile:w,state:_("right","wrong")}),500)}}};var Xe={scenario:{1:e=>({...e,now:null})}};function le(e,t,s){let r=e.version,n=typeof r=="number"&&r<t&&s[String(e.kind)]?.[r];return n?le({...n(e),version:r+1},t,s):e}var kt={kept:ce,upgrades:Xe};function J(e,t=kt){let s=H(e)&&Qe(e.kind,t);if(!s)return null;try{let{version:r,kind:n,activity:i,...o}=le(e,s.version,t.upgrades),a=D(s.content)(o);return r===s.version&&w(i)&&a?{version:r,kind:n,activity:i,...a}:null}catch{return null}}function I(e){let t=e[ce[e.kind].done];return typeof t=="object"?!Object.keys(t).length:!t}function At(e,t=kt){return nr(e,(r,n)=>r>0&&r!==n,t)&&!J(e,t)}function de(e,t=kt){return Qe(e,t)?.version??1}function Qe(e,{kept:t}){return typeof e=="string"&&Object.hasOwn(t,e)?t[e]:null}function nr(e,t,s){return!H(e)||typeof e.version!="number"?!1:t(e.version,de(e.kind,s))}var rt="secure-base/1/",pe="secure-base/last-kept",ir="secure-base/listening",or="secure-base/live/",ar=new Set([pe,ir]),he="secure-base-kept";function ts(e,t=kt){function s(i,o){try{return i(e.localStorage)}catch{return o}}function r(i){let o=s(a=>a.getItem(rt+i),void 0);try{return o&&JSON.parse(o)}catch{return null}}function n(i){e.dispatchEvent(new CustomEvent(he,{detail:i}))}return{read(i){let o=r(i);if(o===void 0)return;let a=J(o,t);return a?.activity===i?a:null},keep(i){if(At(r(i.activity),t))return!1;let o=s(a=>{let l=rt+i.activity;return I(i)?a.removeItem(l):a.setItem(l,JSON.stringify(i)),!0},!1);return o&&(s(a=>a.setItem(pe,new Date().toISOString()),void 0),n(i.activity)),o},isGuarded:i=>At(r(i),t),all(){return s(i=>{let a=Array.from({length:i.length},(l,d)=>i.key(d)??"").filter(l=>l.startsWith(rt)).map(l=>l.slice(rt.length)).sort();return Object.fromEntries(a.flatMap(l=>{let d=this.read(l);return d?[[l,d]]:[]}))},{})},lastKept(){let i=new Date(s(o=>o.getItem(pe),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return s(i=>{let o=Array.from({length:i.length},(a,l)=>i.key(l)).filter(a=>a!==null).filter(a=>a.startsWith(rt)||a.startsWith(or)||ar.has(a)).map(a=>({key:a,value:i.getItem(a)??""}));for(let{key:a}of o)i.removeItem(a);return n(null),()=>{let a=s(l=>{for(let{key:d,value:p}of o)l.getItem(d)===null&&l.setItem(d,p);return!0},!1);return n(null),a}},null)},subscribe(i){let o=d=>i(d.detail),a=({key:d})=>{d===null?i(null):d.startsWith(rt)&&i(d.slice(rt.length))},l=({persisted:d})=>{(d??!e.document.hidden)&&i(null)};return e.addEventListener(he,o),e.addEventListener("storage",a),e.addEventListener("pageshow",l),e.document?.addEventListener("visibilitychange",l),()=>{e.removeEventListener(he,o),e.removeEventListener("storage",a),e.removeEventListener("pageshow",l),e.document?.removeEventListener("visibilitychange",l)}}}}var es=U`
button,select,input[type="text"],.boxed{border:1.5px solid var(--sb-control-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}button,select,input[type="text"]{min-height:44px;padding:0.45em min(1em,6vw);color:var(--sb-ink);font:inherit;line-height:1.3}button{cursor:pointer}select{max-width:100%}button.primary{border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink);font-weight:600}@media (hover: hover){button:hover,label.ringed:hover{border-color:var(--sb-accent)}button.primary:hover{box-shadow:0 0 0 2px var(--sb-accent-soft)}}button.plain{border-color:transparent;background:none;color:var(--sb-accent);padding-inline:0.6em;text-decoration:underline;text-underline-offset:0.2em}:disabled{opacity:1;cursor:default}:focus-visible,.ringed:has(:is(input,select):focus-visible){outline:3px solid var(--sb-focus);outline-offset:2px}.ringed :is(input,select):focus-visible{outline:none}:focus,.hand,[data-together]{scroll-margin-block:2.5rem 1rem}legend:focus-visible,.title:focus-visible,.subtitle:focus-visible{outline-offset:6px;border-radius:2px}fieldset{min-width:0;margin:0;padding:0;border:0}legend{padding:0}.pressable{display:flex;gap:0.5em;align-items:center;min-height:44px;cursor:pointer}.pressable input{flex:none;width:1.3em;height:1.3em;margin:0;accent-color:var(--sb-accent)}summary{display:flex;gap:0.5em;align-items:center;min-height:44px;border-radius:var(--sb-radius-small);color:var(--sb-accent);cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}summary::before{content:"";flex:none;width:0.5em;height:0.5em;margin-inline:0.15em 0.1em;border:solid;border-width:0 2px 2px 0;transform:rotate(-45deg)}details[open] > summary::before{transform:rotate(45deg)}summary:dir(rtl)::before{scale:-1 1}@media (prefers-reduced-motion: no-preference){button,summary::before{transition:0.15s ease-out;transition-property:border-color,box-shadow,transform}}`,ss=U`
input[type="range"]{height:44px;margin:0;background:none;appearance:none;cursor:pointer}input[type="range"]::-webkit-slider-runnable-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-moz-range-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-webkit-slider-thumb{width:28px;height:28px;margin-block-start:var(--thumb-lift,-14px);border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent);appearance:none}input[type="range"]::-moz-range-thumb{width:22px;height:22px;border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent)}input[type="range"]:focus-visible{outline:none}input[type="range"]:focus-visible::-webkit-slider-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}input[type="range"]:focus-visible::-moz-range-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}`;function rs(e,t,s){let r=Object.keys(t).map(n=>{let[i,o,a]=[e[n],t[n],s[n]];if(ue(i,o))return[n,a];if(H(o))return[n,cr(i,o,a)];let l=Array.isArray(o)&&H(o[0])&&ue(i,o.slice(0,i.length));return[n,l?[...a,...o.slice(i.length)]:o]});return Object.fromEntries(r)}function cr(e,t,s){let r={...s};for(let n of Object.keys({...e,...t}))ue(e?.[n],t[n])||(n in t?r[n]=t[n]:delete r[n]);return r}function ue(e,t){return JSON.stringify(e)===JSON.stringify(t)}var ns=U`
:host{display:block;position:relative;max-width:50rem;margin-block:2em;color:var(--sb-ink);color-scheme:var(--sb-scheme);font-family:var(--sb-font);font-size:max(1em,16px);line-height:1.55;overflow-wrap:anywhere}:host([hidden]){display:none}*,::before,::after{box-sizing:border-box}.activity{container-type:inline-size;padding:min(clamp(1em,4vw,2em),6vw);border:1px solid var(--sb-line);border-radius:var(--sb-radius);background:var(--sb-surface)}.printed{display:none}.title,.subtitle{margin:0;color:inherit;font:600 1.4em / 1.25 var(--sb-font-heading);text-wrap:balance}.subtitle{font-size:1.2em}.instruction{margin:0.35em 0 0;color:var(--sb-ink-soft)}p,ul,ol{margin:0.5em 0 0}ul,ol{padding-inline-start:1.3em}[role="list"]{padding:0;list-style:none}a{color:var(--sb-accent);text-underline-offset:0.15em}a:is([href^="tel:"],[href^="sms:"]){direction:ltr;unicode-bidi:isolate;white-space:nowrap}code{font-size:0.9em;white-space:break-spaces;overflow-wrap:anywhere}code.lines{display:block;margin-block:0.5em;padding:0.6em 0.8em;border:1px solid var(--sb-line);border-radius:var(--sb-radius-small);background:var(--sb-paper);font-size:0.9rem;line-height:1.5;text-align:start}.row{display:flex;flex-wrap:wrap;gap:0.75em;align-items:center}svg,input[type="range"]{direction:ltr}.mark{flex:none;width:1.15em;height:1.15em;fill:none;stroke:currentColor;stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round;vertical-align:-0.2em}.told{padding:0.7em 0.9em;border-inline-start:4px solid var(--tone,var(--sb-line));border-radius:var(--sb-radius-small);background:var(--ground,var(--sb-paper))}.told.right{--tone:var(--sb-right);--ground:var(--sb-right-soft)}.told.again{--tone:var(--sb-wrong);--ground:var(--sb-wrong-soft)}.told.shown,.told.more{--tone:var(--sb-accent);--ground:var(--sb-accent-soft)}.told.brief{padding:0.2em 0.9em;border-color:transparent;background:none}.told p{margin:0.25em 0 0}.told > :first-child{margin-block-start:0}.told .verdict{display:flex;gap:0.4em;width:fit-content;margin:0;color:var(--tone);font-weight:600}.verdict .mark{margin-block-start:0.2em}.source,.quiet{color:var(--sb-ink-soft);font-size:0.88em}.foot{margin-block-start:1.5em;padding-block-start:0.5em;border-block-start:1px solid var(--sb-line)}.foot > .plain{margin-inline-start:-0.6em}.origins ul{font-size:0.88em}.origins li + li{margin-block-start:0.5em}.small-heading{font-weight:600}.problem,.asked{color:var(--sb-wrong);font-weight:600}.counter{display:flex;flex-wrap:wrap;gap:0.3em 0.75em;align-items:baseline}.badge{padding:0.05em 0.6em;border:1px solid var(--sb-control-line);border-radius:1em;color:var(--sb-ink)}.sheet{margin-block-start:1.25em;padding:clamp(1em,4cqi,1.75em);border-radius:var(--sb-radius);background:var(--sb-paper)}.slip{border:1px solid var(--sb-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@media print{:host([prints-fallback]) .activity{display:none}.printed{display:block}}`;function lt(e){return typeof e=="string"?is(e):e.map(lr)}function me(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function dt(e){return globalThis.secureBase?.figures?.(e)??e}function is(e){let[t,...s]=e.split(`
`);return s.length?h`${t}${s.map(r=>h`<br />${r}`)}`:e}function lr(e){let t=h`${e.code?e.text:is(e.text)}`;e.code&&(t=h`<code class=${e.text.includes(`
`)?"lines":m}>${t}</code>`),e.emphasis&&(t=h`<em>${t}</em>`),e.strong&&(t=h`<strong>${t}</strong>`);let s=me(e.href);return s?h`<a href=${s}>${t}</a>`:t}var fe=`["'”’)\\]]*`,Xn=new RegExp(`[.!?…:;]${fe}$`),Qn=new RegExp(`\\.(${fe})$`),ti=new RegExp(`[!?…]${fe}$`);var q=globalThis.secureBase?.words?.activity??{startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};var oi=h`<span class="pause visually-hidden">.</span>`;function os(e,t,s){let r=s==="title"?"title":"subtitle";switch(e){case 2:return h`<h2 id=${s} class=${r} tabindex="-1">${t}</h2>`;case 4:return h`<h4 id=${s} class=${r} tabindex="-1">${t}</h4>`;case 5:return h`<h5 id=${s} class=${r} tabindex="-1">${t}</h5>`;default:return h`<h3 id=${s} class=${r} tabindex="-1">${t}</h3>`}}function as({sources:e,assumptions:t}){return!e.length&&!t.length?m:h`
<details class="origins">
<summary>${q.whereFrom}</summary>
${t.length?h`<p class="small-heading">${q.assumptions}</p>
<ul>
${t.map(s=>h`<li>${lt(s)}</li>`)}
</ul>`:m}
<ul>
${e.map(s=>h`<li>${dr(s,s.full)}</li>`)}
</ul>
</details>
`}function dr({url:e},t){let s=me(e);return s?h`<a href=${s}>${t}</a>`:t}var ge=Promise.resolve();function cs(){return ge=ge.then(hr),ge}function hr(){return new Promise(e=>{let{port1:t,port2:s}=new MessageChannel;t.onmessage=()=>{t.close(),e()},s.postMessage(null)})}var pr=1,zt=class extends K{static styles=[ns,es];static properties={headingLevel:{type:Number,attribute:"heading-level"},inClass:{type:Boolean,attribute:"in-class",reflect:!0},classStep:{type:Number,attribute:"class-step",reflect:!0},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.inClass=!1,this.classStep=void 0,this.renderInClass=null,this.store=ts(window),this.announcement={text:"",count:0},this.startedAgainWords=q.startedAgain,this.undoneWords=q.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.isDrawing=!1,this.seen="null",this.currentSpec=null,this.currentRecord=null,Ge(this,()=>this.followStore(),()=>this.spec?.id)}reconcile(t,s){throw new Error("An activity says how its record is reconciled.")}recordTaken(t){}renderName(t,s){return h`${t.title}`}renderActivity(t,s){return m}get spec(){return this.currentSpec}set spec(t){let s=this.currentSpec;if(this.currentSpec=this.isOurs(t)?t:null,!this.currentSpec)this.currentRecord=null;else{let r=s?.id===this.currentSpec.id;this.take(r?this.currentRecord:this.look().stored)}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(t){return H(t)&&t.schema_version===pr&&t.kind===this.kind}createRenderRoot(){return this.isDrawing?super.createRenderRoot():void 0}async scheduleUpdate(){this.hasUpdated||await cs(),super.scheduleUpdate()}performUpdate(){this.isDrawing=!0,this.orStaticForm(()=>super.performUpdate())}orStaticForm(t){try{t()}catch(s){reportError(s),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||this.orStaticForm(()=>{let t=this.specInPage();this.spec=this.isOurs(t)?this.arranged(t):t}),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null)}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}arranged(t){return t}take(t){this.orStaticForm(()=>{if(!this.spec)return;let s=this.currentRecord;this.currentRecord=this.fitted(t),this.recordTaken(s),this.requestUpdate()})}fitted(t){let s=this.spec,{kind:r,id:n}=s,i=J(t),o=i?.kind===r&&i.activity===n,a=this.reconcile(s,o?i:null);return{version:de(r),kind:r,activity:n,...a}}look(){let t=this.spec&&this.store.read(this.spec.id);if(t===void 0)return{stored:this.currentRecord,isNews:!1};let{seen:s}=this;return this.seen=JSON.stringify(t),{stored:t,isNews:this.seen!==s}}followStore(){let{stored:t,isNews:s}=this.look();if(!s)return;let r=this.spec&&this.fitted(t);JSON.stringify(r)!==JSON.stringify(this.record)&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let s=!this.record||I(this.record),{stored:r,isNews:n}=this.look(),i=this.fitted(t),a=n&&this.record&&!I(t)?this.fitted(rs(this.record,i,this.fitted(r))):i;this.currentRecord=I(a)?i:a,I(t)||(this.beforeStartingAgain=null),s&&I(this.currentRecord)||(this.isKept=this.store.keep(this.currentRecord)),this.look(),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let s=this.renderRoot.querySelector(t);s instanceof HTMLElement&&(s.focus({preventScroll:!0}),$e(s))}async reveal(t){await this.updateComplete;let s=this.renderRoot.querySelector(t);s&&$e(s)}startAgain(){let t=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:t,record:s}=this;if(!t||!s)return h`<slot></slot>`;let{text:r,count:n}=this.announcement;return h`
<div class="activity" role="group" aria-labelledby="title">
${os(this.headingLevel,this.renderName(t,s),"title")}
${this.isOpen?h`<p class="instruction">${lt(t.instruction)}</p>
${(this.renderInClass??this.renderActivity).call(this,t,s)}
${this.renderFoot(t)}`:m}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Ye(n,h`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let s=this.record&&!I(this.record);return h`
<div class="foot">
${this.isKept?m:h`<p class="quiet">${q.notKept}</p>`}
${s?h`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${q.startAgain}
</button>`:m}
${this.beforeStartingAgain?h`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${q.undo}
</button>
</p>`:m}
${as(t)}
</div>
`}};function $e(e){let t=e.parentElement?.closest("[data-together]");t&&$e(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}function Wt(e){return e.querySelector(":scope > script.sb-spec")!==null}function be(e,t){Wt(e)&&ur(t)}function ur(e){try{window.history.replaceState(window.history.state,"",e)}catch{}}function C(e,t){return e.minimum+t*e.quantum}function Ft(e,t){let s=0;return t.map(r=>(s+=r,C(e.value,s)))}function qt(e,t){let s=(t*e.scale).toFixed(e.decimals).replace(/^-(?=0(\.0*)?$)/,"");return dt(s)+e.suffix}function _t(e,t){let s=qt(e,t);return e.unit?`${s} ${e.unit}`:s}function St(e){return e.unit?`${e.label} (${e.unit})`:e.label}function ls(e){switch(e.kind){case"time-lines":case"curves":return e.lines.length;case"panels":return e.panels.reduce((t,s)=>t+ls(s.layout),0);case"ranges":return e.has_marks?3:2;case"unit-dots":return e.groups.length;case"scatter":return 6;case"plan":return 3;case"impossible":return 0;default:return 1}}function Vt(e,t){if(e.kind!=="panels")return[{heading:"",layout:e,series:t}];let s=0;return e.panels.map(r=>{let n=s+ls(r.layout),i={...r,series:t.slice(s,n)};return s=n,i})}var mr={circle:"M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",triangle:"M0 -1.2l1.25 2.2l-2.5 0z",square:"M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",diamond:"M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z"};function c(e){return Math.round(e*10)/10}function Y(e,t,s,r){let n=c(r),i=[t,s];return mr[e].replace(/-?[\d.]+/g,o=>`${c(Number(o)*n+(i.shift()??0))}`)}function z(e,t,s){let r=(s-t)/(e.maximum-e.minimum);return n=>t+(n-e.minimum)*r}function ds(e){return`M${e.map(([t,s])=>`${c(t)} ${c(s)}`).join("L")}`}function hs(e){let t=e.map(([r,n])=>`${c(r)} ${c(n)}`),s=e.slice(1,-1).map(([r,n],i)=>{let[o,a]=e[i+2];return`Q${t[i+1]} ${c((r+o)/2)} ${c((n+a)/2)}`});return`M${t[0]}${s.join("")}L${t.at(-1)}`}function ps(e,t,s){let r=e.map((o,a)=>a).sort((o,a)=>e[o]-e[a]),n=[...e];for(let[o,a]of r.entries())o&&(n[a]=Math.max(n[a],n[r[o-1]]+t));let i=s;for(let o of r.reverse())n[o]=Math.min(n[o],i),i=n[o]-t;return n}function k(e,t){return e.length*t*.56}function ht(e,t,s){let r=Math.max(0,...e.ticks.map(({text:l})=>k(l,s)))+s,[n,i]=e.ticks;if(!n||!i)return e.ticks;let o=Math.abs(t(i.at)-t(n.at)),a=Math.max(1,Math.ceil(r/o));return e.ticks.filter((l,d)=>d%a===0)}var us=1.2,fr=1.12;function V(e,t,s){let r=[];for(let n of e.split(" ")){let i=`${r.at(-1)} ${n}`;r.length&&k(i,s*fr)<=t?r.splice(-1,1,i):r.push(n)}return r}function G(e,t){return t*us*(e-1)}function nt(e,t,s,r,n){return e.map((i,o)=>$`<text class=${n} x=${c(t)} y=${c(s+r*us*o)}>${i}</text>`)}function pt(e,t,s,r){let n=V(e,2*(s-t),r);return{height:r*3.2+G(n.length,r),render:i=>nt(n,t,i+r*2.8,r,"axis-name middle")}}var it=globalThis.secureBase?.words?.charts??{phase:"Phase",moments:["moments","stretches","longest stretch"],count:(e,t)=>`${e} of ${t}`};var ms=(e,[t],{width:s,em:r},n)=>{let i=e.value,o=t.map(x=>_t(i,C(i,x))),a=_t(i,i.maximum),l=Math.max(...[...o,a].map(x=>k(x,r*1.05))),d=Math.max(...e.labels.map(x=>k(x,r))),p=d+l+r*12<s,u=p?d+r:0,v=z(i,u,s-l-r*.5),g=r*1.4,b=e.labels.map(x=>V(x,p?1/0:s,r)),A=G(Math.max(...b.map(({length:x})=>x)),r),T=r*(p?2.1:3.2)+A,S=c(v(i.maximum)-u);return h`<svg
class="chart"
viewBox="0 0 ${c(s)} ${c(T*e.labels.length)}"
role="img"
aria-label=${n}
>
${b.map((x,O)=>{let E=T*O+r*(p?.3:1.4)+A,f=v(C(i,t[O])),y=E+g/2+r*.35;return $`<g class="c-${e.colour}">
${nt(x,0,p?y:E-r*.35-G(x.length,r),r,"")}
<rect class="track" x=${c(u)} y=${c(E)} width=${S} height=${c(g)} />
<rect class="bar" x=${c(u)} y=${c(E)} width=${c(f-u)} height=${c(g)} />
<text class="strong" x=${c(v(i.maximum)+r*.5)} y=${c(y)}>${o[O]}</text>
</g>`})}
</svg>`},Kt=10,ut=20,fs=(e,[t])=>{let s=Math.ceil(e.of/Kt);return h`<div class="fields">
${e.groups.map((r,n)=>{let i=t[n];return h`<div class="field c-${e.colour}">
<svg
viewBox="0 0 ${Kt*ut} ${s*ut}"
role="img"
aria-label="${r}: ${it.count(i,e.of)} ${e.counted}"
>
${Array.from({length:e.of},(o,a)=>{let[l,d]=[a%Kt,Math.floor(a/Kt)];return $`<circle
class=${a<i?"dot counted":"dot"}
cx=${l*ut+ut/2}
cy=${d*ut+ut/2}
r="7"
/>`})}
</svg>
<p aria-hidden="true"><strong>${it.count(i,e.of)}</strong> ${e.counted}</p>
<p class="quiet" aria-hidden="true">${r}</p>
</div>`})}
</div>`},gs=(e,[t],{width:s,em:r})=>{let n=s/e.count,i=r*2.6,o=t.reduce((a,l)=>a+l,0);return h`<svg
class="chart c-${e.colour}"
viewBox="0 0 ${c(s)} ${c(i+2)}"
role="img"
aria-label="${it.count(o,e.count)} ${e.on}"
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
</p>`};var gr=32,ve=(e,t,{width:s,em:r},n)=>{let i=e.kind==="time-lines",o=s<gr*r,a=Math.max(...e.value.ticks.map(({text:f})=>k(f,r)),r)+r*.5,l=Math.max(...e.lines.map(f=>k(f.label,r*1.05))),d=s-(i&&!o?l+r:r*.6),p=z(e.across,a,d),u=i?e.phases:[],v=u.map(f=>br(f,p,r)),g=V(St(e.value),s,r),b=G(g.length,r),A=pt(St(e.across),(a+d)/2,s,r),T=b+r*(u.length?1.7+1.25*Math.max(...v.map(({lines:f})=>f.length)):3),S=T+Math.min(Math.max(s*.42,r*11),r*18),x=z(e.value,S,T),O={x:p,left:a,right:d,top:T,bottom:S,em:r,under:r*1.4+b},E=e.lines.map((f,y)=>({line:f,points:Ft(e,t[y]).map((j,R)=>[p(e.start+R*e.step),x(j)])}));return h`
${i&&o?$r(e):m}
<svg
class="chart"
viewBox="0 0 ${c(s)} ${c(S+A.height)}"
role="img"
aria-label=${n}
>
${u.map((f,y)=>vr(f,v[y],O))}
${nt(g,0,r,r,"axis-name")}
${e.value.ticks.map(({at:f,text:y})=>$`<line class="grid" x1=${c(a)} x2=${c(d)} y1=${c(x(f))} y2=${c(x(f))} />
<text class="end" x=${c(a-r*.5)} y=${c(x(f)+r*.35)}>${y}</text>`)}
${ht(e.across,p,r).map(({at:f,text:y})=>$`<text class="middle" x=${c(p(f))} y=${c(S+r*1.4)}>${y}</text>`)}
${A.render(S)}
${E.map(f=>xr(f,e,S))}
${i?m:yr(E,O)}
${i&&!o?wr(E,O):m}
</svg>
`};function $r(e){return h`<p class="key" aria-hidden="true">
${e.lines.map(({label:t,colour:s,dash:r})=>h`<span class="c-${s}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${r||m} />
</svg>
${t}</span
>`)}
</p>`}function br({label:e,start:t,end:s},r,n){let i=(r(s)-r(t))*.95,o=k(e,n)>i?e.split(" "):[e],a=Math.max(...o.map(l=>k(l,n)));return{lines:o,em:Math.min(n,n*i/a)}}function vr({start:e,end:t,shaded:s},r,{x:n,top:i,bottom:o,em:a,under:l}){let[d,p]=[n(e),n(t)];return $`<rect
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
>${u}</text>`)}`}function xr({line:e,points:t},s,r){let n=ds(t),[i]=t,o=t[t.length-1],a=`${n}L${c(o[0])} ${c(r)}L${c(i[0])} ${c(r)}Z`;return $`<g class="c-${e.colour}">
${s.kind==="curves"?$`<path class="ground" d=${a} />`:m}
<path class="line" d=${n} stroke-dasharray=${e.dash||m} />
</g>`}function wr(e,{bottom:t,em:s}){let r=e.map(({points:i})=>i[i.length-1]),n=ps(r.map(([,i])=>i),s*1.25,t);return e.map(({line:i},o)=>$`<text
class="name c-${i.colour}"
x=${c(r[o][0]+s*.5)}
y=${c(n[o]+s*.35)}
>${i.label}</text>`)}function yr(e,{left:t,right:s,em:r}){let n=e.map(({line:o,points:a})=>{let[l,d]=a.reduce((p,u)=>u[1]<p[1]?u:p);return{line:o,x:l,y:d,width:k(o.label,r*1.1)}}).sort((o,a)=>o.x-a.x),i=n.reduce((o,a)=>o+a.width,r)>s-t;return n.map(({line:o,x:a,y:l,width:d},p)=>{let u=p===0,v=n.length===1?-d/2:u?-d-r*.4:r*.4,g=i?0:Math.min(Math.max(a+v,t),s-d),b=u&&n.length>1&&!i,A=l-r*(.5+1.25*Math.max(0,i?p:p-1));return $`<text
class="name c-${o.colour} ${b?"end":""}"
x=${c(b?g+d:g)}
y=${c(A)}
>${o.label}</text>`})}var kr=46,Ar=24,$s="5 4",_r=22,Sr=12,bs=.085,Er=.13,Tr=.03,Mr=1,vs=(e,t,{width:s,em:r},n)=>{let i=Math.min(s,kr*r,Ar*r*e.width/e.depth),o=(i-2)/e.width,a=e.depth*o,l=([g,b])=>[1+g*o,1+a-b*o],d=xs(e,t),p=e.numbered.length-1,u=Math.min(r,Math.max(Sr,i/_r)),v={wide:i,tall:a,em:u};return h`<svg
class="chart plan"
viewBox="0 0 ${c(i)} ${c(a+2)}"
.style=${`max-width: ${c(i)}px`}
role="img"
aria-label=${n}
>
<rect class="place" x="1" y="1" width=${c(i-2)} height=${c(a)} rx=${c(r)} />
${Or(e,l([0,0]),o,r)}
${Cr(e,l([e.base.x,e.base.y]),o,{em:r,wide:i})}
${Br(d,t[2]).map(({isDashed:g,points:b})=>$`<path class="way" d=${hs(b.map(l))} stroke-dasharray=${g?$s:m} />`)}
${Ur(e,d).map(g=>Rr(l(g.at),g.angle,u*.9))}
${ws(e,d).map(({at:g,numbers:b})=>Nr(l(g),dt(Lr(b)),v,{isFirst:b.includes(0),isLast:b.includes(p)}))}
</svg>
${Pr(e)}`};function Or({scale_bar:e,unit:t},s,r,n){let[i,o]=[s[0]+n*.8,s[1]-n*.7],a=i+e*r,l=`M${c(i)} ${c(o-n*.35)}V${c(o)}H${c(a)}v${c(-n*.35)}`;return $`<path class="scale" d=${l} />
<text class="axis-name middle" x=${c((i+a)/2)} y=${c(o-n*.4)}>${dt(String(e))} ${t}</text>`}function Cr({base:e},[t,s],r,{em:n,wide:i}){let o=r*.9,a=t+o+n*.6,l=k(e.label,n*1.2),d=n*Math.min(1,(i-a-n*.3)/l),p=c(t-o),u=c(s+n*.65);return $`<rect class="seat" x=${p} y=${c(s-n*.3)} width=${c(2*o)} height=${c(n*.65)} rx="2" />
<path class="seat-back" d="M${p} ${u}H${c(t+o)}" />
<text
class="strong"
.style=${`font-size: ${c(d)}px`}
x=${c(a)}
y=${c(s+n*.55)}
>${e.label}</text>`}function Rr([e,t],s,r){let[n,i]=[c(r*.45),c(r*.38)];return $`<path
class="arrow"
d="M${n} 0L${-i} ${-i}V${i}Z"
transform="translate(${c(e)} ${c(t)}) rotate(${Math.round(-s)})"
/>`}function Nr(e,t,{wide:s,tall:r,em:n},{isFirst:i,isLast:o}){let a=n*.75,l=Math.max(a,k(t,n)/2+n*.35),d=Math.min(Math.max(e[0],l+4),s-l-4),p=Math.min(Math.max(e[1],a+4),r-a-4),u=v=>$`<rect
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
</g>`}function Pr({states:e,numbers:t}){return h`<p class="key" aria-hidden="true">
${[m,$s].map((s,r)=>h`<span
><svg viewBox="0 0 36 8" class="sample">
<path class="way" d="M0 4H36" stroke-dasharray=${s} />
</svg>
${e[r]}</span
>`)}
<span><b class="number">${dt("1")}</b> ${t}</span>
</p>`}function xs(e,t){let[s,r]=[0,0];return t[0].map((n,i)=>(s+=n,r+=t[1][i],[s*e.quantum,r*e.quantum]))}function ws(e,t){let s=[];for(let[r,n]of e.numbered.entries()){let i=t[n],o=s.find(a=>Jt(a.at,i)<bs*e.width);o?o.numbers.push(r):s.push({at:i,numbers:[r]})}return s}function Lr(e){let t=[];for(let s of e){let r=t.at(-1);r?.at(-1)===s-1?r.push(s):t.push([s])}return t.map(s=>s.length>2?`${s[0]}–${s.at(-1)}`:s.join(", ")).join(", ")}function Ur(e,t){let s=ws(e,t),r=[],n=0;for(let i=1;i<t.length;i+=1){let[o,a]=[t[i-1],t[i]],l=Jt(o,a);n+=l;let d=[(o[0]+a[0])/2,(o[1]+a[1])/2];if(n<Er*e.width||l<Tr*e.width||s.some(u=>Jt(u.at,d)<bs*e.width*.6))continue;let p=Math.atan2(a[1]-o[1],a[0]-o[0])*180/Math.PI;r.push({at:d,angle:p}),n=0}return r}function Br(e,t){let s=[];for(let r=1;r<e.length;r+=1){let n=t[r]===Mr;s.at(-1)?.isDashed!==n&&s.push({isDashed:n,points:[e[r-1]]}),s.at(-1)?.points.push(e[r])}return s}function ys(e,t){let s=xs(e,t);return[[e.time,e.distance,e.doing],...e.table_rows.map(r=>[(r*e.step).toFixed(1),Jt(s[r],[e.base.x,e.base.y]).toFixed(1),e.states[t[2][r]]])]}function Jt(e,t){let[s,r]=[e[0]-t[0],e[1]-t[1]];return Math.sqrt(s*s+r*r)}var ks=1.15;function Ir(e,t,s){return s*Math.sqrt(e/t)}var As=(e,t,{width:s,em:r,across:n=16},i)=>{let o=e.value,a=r*1.1,l=Math.max(...e.rows.flatMap(f=>[k(f.label,r*1.05),k(f.detail,r*.95)])),d=Math.max(...e.rows.map(f=>k(f.told,r*1.05))),p=l+d+r*n<s,u=p?l+r*1.5:a,v=s-(p?d+r+a:a),g=z(o,u,v),b=!p&&Math.max(l,Hr(e.rows,r))>s,A=b?e.rows.map(f=>jr(f,s,r)):[],T=r*(b?.4+ks*Math.max(...A.map(f=>f.length)):2.7),S=p?r*3:T+r*2.3,x=S*e.rows.length,O=ht(o,g,r),E=pt(o.label,(u+v)/2,s,r);return h`<svg
class="chart c-${e.colour}"
viewBox="0 0 ${c(s)} ${c(x+E.height)}"
role="img"
aria-label=${i}
>
${O.map(({at:f,text:y})=>$`<path class="grid" d=${Dr(g(f),e.rows.length,S,p?0:T)} />
<text class="middle" x=${c(g(f))} y=${c(x+r*1.3)}>${y}</text>`)}
${E.render(x)}
${e.rows.map((f,y)=>{let j=S*y,R=j+(p?S/2:T+r*1.1),[mt,Te]=[t[0],t[1]].map(ft=>g(C(o,ft[y]))),Ds=Math.max(1,...e.rows.map(({weight:ft})=>ft));return $`
${b?A[y].map(([ft,zs],Ws,{length:Fs})=>{let qs=r*(.35+ks*(Fs-1-Ws));return $`<text class=${ft} x="0" y=${c(j+T-qs)}>${zs}</text>`}):$`<text class="strong" x="0" y=${c(p?R-r*.2:j+r*1.2)}>${f.label}</text>
<text class="small" x="0" y=${c(p?R+r:j+r*2.35)}>${f.detail}</text>
<text
class="strong end"
x=${c(s)}
y=${c(p?R+r*.35:j+r*1.2)}
>${f.told}</text>`}
${e.has_marks?$`<path
class="bubble"
d=${Y(e.mark,g(C(o,t[2][y])),R,Ir(f.weight,Ds,a))}
/>
<circle class="mark" cx=${c(g(C(o,t[2][y])))} cy=${c(R)} r=${c(r*.15)} />`:m}
<path
class="range ${e.has_marks?"":"wide"}"
d="M${c(mt)} ${c(R)}H${c(Te)}M${c(mt)} ${c(R-r*.35)}v${c(r*.7)}M${c(Te)} ${c(R-r*.35)}v${c(r*.7)}"
/>`})}
</svg>`};function jr({label:e,detail:t,told:s},r,n){return[e,t,s].flatMap((i,o)=>V(i,r,n*1.1).map(a=>[o===1?"small":"strong",a]))}function Hr(e,t){return Math.max(...e.map(({label:s,told:r})=>k(s,t*1.05)+k(r,t*1.1)+t))}function Dr(e,t,s,r){return Array.from({length:t},(n,i)=>`M${c(e)} ${c(s*i+r)}v${c(s-r)}`).join("")}var _s=(e,t,{width:s,em:r},n)=>{let[i,o,a,l,[d],[p]]=t,u=r*1.6,v=s-r*.6,g=V(e.value.label,s,r),b=r*1.8+G(g.length,r),A=b+Math.min(Math.max(s*.5,r*15),r*22),T=z(e.across,u,v),S=z(e.value,A,b),x=pt(e.across.label,(u+v)/2,s,r),O=Math.min(r*.32,s/90),E=f=>c(T(C(e.across,f)));return h`<svg
class="chart"
viewBox="0 0 ${c(s)} ${c(A+x.height)}"
role="img"
aria-label=${n}
>
${nt(g,0,r,r,"axis-name")}
<rect class="track" x=${c(u)} y=${c(b)} width=${c(v-u)} height=${c(A-b)} />
${e.value.ticks.map(f=>$`<text class="end" x=${c(u-r*.5)} y=${c(S(f.at)+r*.35)}>${f.text}</text>`)}
${ht(e.across,T,r).map(f=>$`<text class="middle" x=${c(T(f.at))} y=${c(A+r*1.3)}>${f.text}</text>`)}
${x.render(A)}
<line class="cut was" x1=${E(p)} x2=${E(p)} y1=${c(b)} y2=${c(A)} />
<line class="cut" x1=${E(d)} x2=${E(d)} y1=${c(b)} y2=${c(A)} />
${i.map((f,y)=>{let[j,R]=[T(C(e.across,f)),S(C(e.value,o[y]))],mt=e.sides[a[y]];return $`${l[y]?$`<circle class="ring" cx=${c(j)} cy=${c(R)} r=${c(O*1.9)} />`:""}
<path
class="c-${mt.colour} ${a[y]?"mark":"mark hollow"}"
d=${Y(mt.mark,j,R,O)}
/>`})}
</svg>
<ul class="key meanings" aria-hidden="true">
${e.sides.map((f,y)=>h`<li class="c-${f.colour}">
${Yt($`<path class=${y?"mark":"mark hollow"} d=${Y(f.mark,8,8,5)} />`)}
${f.label}
</li>`)}
<li>${Yt($`<circle class="ring" cx="8" cy="8" r="6.5" />`)} ${e.changed}</li>
<li>${Yt($`<line class="cut" x1="0" x2="16" y1="8" y2="8" />`)} ${e.line}</li>
<li>${Yt($`<line class="cut was" x1="0" x2="16" y1="8" y2="8" />`)} ${e.was}</li>
</ul>`};function Yt(e){return h`<svg class="icon" viewBox="0 0 16 16">${e}</svg>`}var zr=150,Ss=20,Wr=24,Es=9,Fr=.31;function qr(e,t){return Math.max(...e.map(xe))<=zr?{across:Ss,apart:Math.min(t/Ss,Wr)}:{across:Math.max(1,Math.floor(t/Es)),apart:Es}}function Vr(e){return e.map((t,s)=>xe(e.slice(0,s)))}var Ts=({parts:e,groups:t},s,{width:r})=>{let{across:n,apart:i}=qr(s,r);return h`${t.map((o,a)=>{let l=s[a],d=Vr(l),p=e.map((g,b)=>`${g.label} ${o.told[b]}`),[u,v]=[n*i,Math.ceil(xe(l)/n)*i];return h`<div class="unit-group">
<p><strong>${o.label}</strong> <span class="quiet">${o.detail}</span></p>
<svg
class="units"
viewBox="0 0 ${c(u)} ${c(v)}"
width=${c(u)}
role="img"
aria-label="${o.label}: ${p.join(", ")}"
>
${e.map((g,b)=>{let A=Array.from({length:l[b]},(T,S)=>{let x=d[b]+S,[O,E]=[x%n,Math.floor(x/n)];return Y(g.mark,(O+.5)*i,(E+.5)*i,i*Fr)});return $`<path class="c-${g.colour} ${g.full?"mark":"mark hollow"}" d=${A.join("")} />`})}
</svg>
<p class="key" aria-hidden="true">
${e.map((g,b)=>h`<span class="c-${g.colour}"
><svg class="icon" viewBox="0 0 16 16">
<path class=${g.full?"mark":"mark hollow"} d=${Y(g.mark,8,8,5)} />
</svg>
${p[b]}</span
>`)}
</p>
</div>`})}`};function xe(e){return e.reduce((t,s)=>t+s,0)}var Kr={"time-lines":ve,curves:ve,bars:ms,"icon-field":fs,moments:gs,ranges:As,"unit-dots":Ts,scatter:_s,plan:vs,impossible:()=>m};function Ms(e,t,s,r){return Vt(e,t).map(({heading:n,...i})=>h`${n?h`<p class="panel-heading">${n}</p>`:m}
${Kr[i.layout.kind](i.layout,i.series,s,r)}`)}var Os=U`
.c-accent{--chart-colour:var(--sb-accent)}.c-secure{--chart-colour:var(--sb-secure)}.c-avoidant{--chart-colour:var(--sb-avoidant)}.c-resistant{--chart-colour:var(--sb-resistant)}.c-disorganised{--chart-colour:var(--sb-disorganised)}.c-repair{--chart-colour:var(--sb-repair)}.c-help{--chart-colour:var(--sb-help)}.c-ink{--chart-colour:var(--sb-ink)}`;var Cs=U`
svg.chart{display:block;width:100%;overflow:visible}svg text{fill:var(--sb-ink);font-size:var(--chart-em,14px);font-variant-numeric:tabular-nums}text.middle{text-anchor:middle}text.end{text-anchor:end}text.strong,text.name{font-weight:600}text.axis-name,svg text.small{fill:var(--sb-ink-soft)}svg text.small{font-size:calc(var(--chart-em,14px) * 0.92)}text.name{fill:var(--chart-colour);paint-order:stroke;stroke:var(--sb-paper);stroke-width:4px;stroke-linejoin:round}.line,.range{fill:none;stroke:var(--chart-colour);stroke-width:2.25}.line{stroke-linejoin:round}.ground{fill:var(--chart-colour);opacity:0.14}.phase,.track,.dot,.moment{fill:none;stroke:var(--sb-control-line)}.grid,.phase,.track{stroke:var(--sb-line)}.phase.shaded{fill:var(--sb-accent-soft)}.dot{stroke-width:1.5}.bar,.bubble,.mark,.moment.on,.dot.counted{fill:var(--chart-colour);stroke:var(--chart-colour)}.mark.hollow{fill:none}.bubble{fill-opacity:0.25}.range.wide{stroke-width:5}.key{display:flex;flex-wrap:wrap;gap:0.15em 1.25em;margin:0.4em 0 0.6em;font-size:0.88em}.key.meanings{padding:0;list-style:none}.meanings li{padding-inline-start:1.5em;text-indent:-1.5em}.key .sample{width:2.2em;height:0.6em}.key .box,.key .icon{height:1.1em;vertical-align:-0.15em}.key .icon{width:1.1em;overflow:visible}.panel-heading{margin:1.2em 0 0.5em;font-weight:600}.fields{display:flex;flex-wrap:wrap;gap:1.25em 2.5em}.field{flex:1 1 9em;max-width:13em}.field p{margin:0.35em 0 0}svg.units{display:block;max-width:100%}.unit-group{margin-block-start:1em}.unit-group p{margin:0 0 0.3em}.unit-group .key{margin-block-start:0.4em}.ring{fill:none;stroke:var(--sb-help);stroke-width:1.75}.icon .mark,.icon .ring{stroke-width:1.5}.cut{stroke:var(--sb-ink);stroke-width:2.5}.cut.was{stroke-width:1.5;stroke-dasharray:3 4}svg.plan{margin-inline:auto}.place{fill:var(--sb-accent-soft);stroke:var(--sb-line)}.way{fill:none;stroke:var(--sb-ink);stroke-width:2;stroke-linejoin:round}.arrow{fill:var(--sb-ink)}.scale{fill:none;stroke:var(--sb-ink-soft);stroke-width:1.5}.seat,.stop{fill:var(--sb-paper);stroke:var(--sb-accent);stroke-width:2}.seat-back{stroke:var(--sb-accent);stroke-width:3}.plan-mark.first .stop:last-of-type{fill:var(--sb-accent)}svg .plan-mark.first text{fill:var(--sb-paper)}.key .number{display:inline-block;min-width:1.5em;border:2px solid var(--sb-accent);border-radius:1em;line-height:1.4;text-align:center}@media (forced-colors: active){svg,svg[class],svg [class]{--chart-colour:CanvasText;--sb-ink:CanvasText;--sb-ink-soft:CanvasText;--sb-control-line:CanvasText;--sb-line:CanvasText;--sb-accent:CanvasText;--sb-help:CanvasText;--sb-accent-soft:Canvas;--sb-paper:Canvas}text.name{stroke:none}.grid,.phase,.track{stroke-opacity:0.35}.phase.shaded{stroke-opacity:1}}`;var Jr=/^([●▲■◆◇○] ?)(.+)$/u;function Rs({heading:e,head:t,rows:s},r){return h`<div class="table-room" role="region" aria-label=${e||r} tabindex="0">
<table>
${e?h`<caption aria-hidden="true">${e}</caption>`:m}
<thead>
<tr>
${t.map(n=>n?h`<th scope="col">${Yr(n)}</th>`:h`<td></td>`)}
</tr>
</thead>
<tbody>
${s.map(([n,...i])=>h`<tr>
<th scope="row">${n}</th>
${i.map(o=>h`<td>${o}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}function Yr(e){let[,t,s]=e.match(Jr)??[];return t?h`<span aria-hidden="true">${t}</span>${s}`:e}function Ns(e,t){return Vt(e,t).flatMap(s=>{let[r,...n]=Gr(s.layout,s.series);return r?[{heading:s.heading,head:r,rows:n}]:[]})}function Gr(e,t){switch(e.kind){case"time-lines":case"curves":return Zr(e,t);case"bars":{let s=t[0].map(r=>_t(e.value,C(e.value,r)));return[[e.category,e.value.label],...e.labels.map((r,n)=>[r,s[n]])]}case"icon-field":return[["",e.counted],...e.groups.map((s,r)=>[s,`${t[0][r]} of ${e.of}`])];case"moments":return Xr(e,t[0]);case"ranges":case"unit-dots":case"scatter":return e.table;case"plan":return ys(e,t);default:return[]}}function Zr(e,t){let s=e.kind==="time-lines"?e.phases:[],r=t.map(o=>Ft(e,o)),n=[St(e.across),...s.length?[it.phase]:[]],i=e.table_rows.map(o=>{let a=e.start+o*e.step,l=s.filter(({start:d,end:p})=>d<=a&&a<=p).at(-1);return[qt(e.across,a),...s.length?[l?.label??""]:[],...r.map(d=>qt(e.value,d[o]))]});return[[...n,...e.lines.map(({label:o})=>o)],...i]}function Xr(e,t){let s=[];for(let r of t){let n=s.at(-1);n?.value===r?n.length+=1:s.push({value:r,length:1})}return[["",...it.moments],...[{value:1,name:e.on},{value:0,name:e.off}].map(({value:r,name:n})=>{let i=s.filter(a=>a.value===r).map(({length:a})=>a),o=i.reduce((a,l)=>a+l,0);return[n,...[o,i.length,Math.max(0,...i)].map(String)]})]}var Gt=It(class extends at{constructor(e){if(super(e),e.type!==st.PROPERTY&&e.type!==st.ATTRIBUTE&&e.type!==st.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Je(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===B||t===m)return t;let s=e.element,r=e.name;if(e.type===st.PROPERTY){if(t===s[r])return B}else if(e.type===st.BOOLEAN_ATTRIBUTE){if(!!t===s.hasAttribute(r))return B}else if(e.type===st.ATTRIBUTE&&s.getAttribute(r)===t+"")return B;return jt(e),t}});function Et(e){return e.kind==="slider"?e.values:e.options.map(({id:t})=>t)}function we(e){return Object.fromEntries(e.controls.map(({name:t,value:s})=>[t,s]))}function ye(e,t){let s=Et(e).indexOf(t??e.value);return s<0?Et(e).indexOf(e.value):s}function Ps(e,t){return e.kind==="slider"?e.texts[t]:e.options[t].text}function ke(e,t){let s=e.controls.reduce((n,i)=>n*Et(i).length+ye(i,t[i.name]),0),r=e.frames[s];return{...r,layout:e.layouts[r.layout],series:r.series.map(n=>e.series[n])}}function Ae(e,t){let s={};for(let r of e.controls){let n=Object.hasOwn(t,r.name)?t[r.name]:void 0;if(r.kind==="choice")r.options.some(({id:i})=>i===n)&&(s[r.name]=String(n));else if(typeof n=="number"&&Number.isFinite(n)){let[i]=r.values;n>=i&&n<=r.values[r.values.length-1]&&(s[r.name]=Qr(r.values,n))}}return Object.keys(s).length?{...we(e),...s}:{}}function Qr(e,t){return e.reduce((s,r)=>Math.abs(r-t)<Math.abs(s-t)?r:s)}function _e(e,t){let s=Object.entries(t).map(([r,n])=>[r,String(n)]);return`#${e}?${new URLSearchParams(s)}`}function Se(e,t){let[s,r]=e.replace(/^#/,"").split("?",2);return s!==t||!r?null:Object.fromEntries([...new URLSearchParams(r)].map(([n,i])=>[n,i.trim()!==""&&Number.isFinite(Number(i))?Number(i):i]))}var L=globalThis.secureBase?.words?.explorer??{less:e=>`Less: ${e}`,more:e=>`More: ${e}`,picture:"A drawing. Its numbers are in the table that the button below shows.",showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var tn=5;function Us(e,t,s){let r=ye(e,t);return e.kind==="slider"?en(e,r,s):e.options.length>tn?rn(e,r,s):sn(e,r,s)}function en(e,t,s){let r=`control-${e.name}`,n=e.values.length-1,i=a=>s(e.values[Math.min(Math.max(a,0),n)]),o=Ps(e,t);return h`<div class="control">
<p class="name-and-value">
<label for=${r}>${e.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
${Ls("M6 12h12",L.less(e.label),t===0,()=>i(t-1))}
<input
id=${r}
name=${e.name}
type="range"
min="0"
max=${n}
step="1"
.value=${Gt(String(t))}
aria-valuetext=${o}
.style=${`--filled: ${100*t/n}%`}
@input=${({target:a})=>i(a.valueAsNumber)}
/>
${Ls("M6 12h12M12 6v12",L.more(e.label),t===n,()=>i(t+1))}
</div>
</div>`}function Ls(e,t,s,r){return h`<button
type="button"
class="step"
aria-label=${t}
aria-disabled=${s?"true":"false"}
@click=${r}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${e} /></svg>
</button>`}function sn(e,t,s){return h`<fieldset class="control">
<legend>${e.label}</legend>
<div class="options">
${e.options.map(({id:r,text:n},i)=>h`<label class="option pressable boxed">
<input
type="radio"
name="control-${e.name}"
value=${r}
.checked=${Gt(i===t)}
@change=${()=>s(r)}
/>
<span>${n}</span>
</label>`)}
</div>
</fieldset>`}function rn(e,t,s){let r=`control-${e.name}`;return h`<div class="control">
<p class="name-and-value"><label for=${r}>${e.label}</label></p>
<select
id=${r}
.value=${Gt(String(Et(e)[t]))}
@change=${({target:n})=>s(n.value)}
>
${e.options.map((n,i)=>h`<option value=${n.id} ?selected=${i===t}>${n.text}</option>`)}
</select>
</div>`}var Bs=U`
.controls{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17em,100%),1fr));gap:0.9em 2em;align-items:start;margin-block-start:1.25em}.control select{width:100%;min-width:0}.control{min-width:0}.name-and-value{display:flex;gap:0.75em;align-items:last baseline;justify-content:space-between;margin:0}label,legend{font-weight:600}.value{flex:none;max-width:50%;text-align:end;font-variant-numeric:tabular-nums}.slide{display:flex;direction:ltr;gap:0.5em;align-items:center}.step{display:grid;flex:none;place-items:center;width:44px;height:44px;padding:0;border-radius:50%}.step svg{width:20px;fill:none;stroke:currentColor;stroke-width:2.4;stroke-linecap:round}.step[aria-disabled="true"]{border-style:dashed;color:var(--sb-ink-soft);cursor:default}input[type="range"]{--thumb-lift:-11.5px;flex:1;min-width:0}input[type="range"]::-webkit-slider-runnable-track{height:8px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:linear-gradient(
to right,var(--sb-accent) var(--filled),var(--sb-paper) var(--filled)
)}input[type="range"]::-moz-range-track{height:5px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:var(--sb-paper)}input[type="range"]::-moz-range-progress{height:5px;border-radius:5px;background:var(--sb-accent)}.options{display:flex;flex-wrap:wrap;gap:0.4em 0.5em;margin-block-start:0.3em}.option{padding-block:0.2em;padding-inline:0.7em 0.9em;font-weight:400}.option:has(:checked){border-color:var(--sb-accent);box-shadow:inset 0 0 0 1px var(--sb-accent)}.option input{width:1.15em;height:1.15em}figure{margin:1.25em 0 0;padding:clamp(0.75em,3cqi,1.25em)}@container (max-width: 20em){figure{margin-inline:-0.5em;padding-inline:0.6em}select{padding-inline:0.4em}}figure.impossible{border:2px dashed var(--sb-control-line)}figure .problem{margin:0 0 0.25em}.takeaway{display:grid;margin:0 0 0.5em;font:600 1.15em / 1.3 var(--sb-font-heading);text-wrap:balance}.takeaway > *{grid-area:1 / 1}.longest,.ruler{visibility:hidden}.picture{position:relative}.ruler{position:absolute;inset-inline:0;height:1em}.note{margin-block-start:0.75em}figcaption{margin-block-start:0.75em;font-style:italic}.tools{gap:0 0.5em;margin-block-start:0.25em}.tools button{margin-inline:-0.6em 0.6em}.table-room{overflow-x:auto}.table-room + .table-room{margin-block-start:1em}table{width:100%;border-collapse:collapse;font-size:0.88em;font-variant-numeric:tabular-nums;overflow-wrap:normal}caption{padding-block:0.4em;font-weight:600;text-align:start}th,td{padding-block:0.3em;padding-inline:0 0.6em;border-block-end:1px solid var(--sb-line);text-align:start;vertical-align:baseline}tbody th{min-width:5em;font-weight:400}@media (forced-colors: active){input[type="range"]{--thumb-edge:Canvas;--thumb-fill:CanvasText}}`;var nn=500,Tt=class extends zt{static styles=[...super.styles,ss,Os,Cs,Bs];static properties={setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}};constructor(){super(),this.startedAgainWords=L.startedAgain,this.undoneWords=L.undone,this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.picture=null,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}reconcile(t,s){return{setting:Ae(t,s?.setting??{})}}get longestTitle(){return(this.spec?.frames.map(({title:s})=>s)??[]).reduce((s,r)=>r.length>s.length?r:s,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...we(this.spec),...this.record?.setting})}connectedCallback(){super.connectedCallback(),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&(this.closest("details")?.setAttribute("open",""),this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView())))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),this.picture=null,window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let{picture:t}=this;if(!t)return;let s=t.clientWidth,r=Number.parseFloat(getComputedStyle(t).fontSize)*.88;s&&(s!==this.room.width||r!==this.room.em)&&(this.room={width:s,em:r,across:this.inClass?11:void 0})}updated(){let t=this.renderRoot.querySelector(".picture");if(t===this.picture)return;this.picture=t;let s=t?.querySelector(".ruler");s&&this.watcher.observe(s)}takeFromAddress(){if(!this.spec||!this.record||!Wt(this))return!1;let t=Se(window.location.hash,this.spec.id),s=t&&Ae(this.spec,t);return!s||!Object.keys(s).length?!1:(this.change({...this.record,setting:s}),this.recordTaken(),!0)}set(t,s){this.setting={...this.setting,[t]:s},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),nn)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let t=ke(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(t.layout.kind==="impossible"?`${t.title}. ${t.note}`:t.title),be(this,_e(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&Se(window.location.hash,this.spec.id)&&be(this,window.location.pathname+window.location.search)}get canCopy(){let t=window.location.protocol.startsWith("http");return Wt(this)&&t&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let t=new URL(window.location.href);t.hash=_e(this.spec.id,this.setting);try{await navigator.clipboard.writeText(t.href),this.told=L.copied}catch{this.told=L.notCopied}this.announce(this.told)}renderActivity(t){let{controls:s,caption:r}=t,n=ke(t,this.setting),i=n.layout.kind==="impossible";return h`
<div class="controls">
${s.map(o=>Us(o,this.setting[o.name],a=>this.set(o.name,a)))}
</div>
<figure class="slip ${i?"impossible":""}" .style=${`--chart-em: ${this.room.em}px`}>
${i?h`<p class="problem">${L.impossible}</p>`:m}
<p class="takeaway">
<span>${n.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
<div class="ruler"></div>
${Ms(n.layout,n.series,this.room,L.picture)}
</div>
${n.note?h`<p class="note">${n.note}</p>`:m}
${r.length?h`<figcaption class="quiet">${lt(r)}</figcaption>`:m}
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
${this.showsTable?Ns(n.layout,n.series).map(o=>Rs(o,n.title)):m}
`}};function Is(e,t){customElements.get(e)||customElements.define(e,t)}function Hs(e,t){return{render({model:s,el:r}){Is(e,t);let n=document.createElement(e);n.headingLevel=2;let i=()=>{At(s.get("record"))||(s.set("record",n.record),Ee(()=>s.save_changes()))},o=()=>{let l=s.get("record");!(JSON.stringify(l)!==JSON.stringify(n.record))||!J(l)||(n.record=l,n.record?.version!==l.version&&i())},a=()=>{n.spec=s.get("spec");let l=J(s.get("record"));l&&!I(l)?o():n.record&&!I(n.record)&&i()};return r.dataset.lmSuppressShortcuts="true",r.addEventListener("keydown",js),a(),n.addEventListener("sb-record",i),s.on("change:spec",a),s.on("change:record",o),r.append(n),()=>{n.removeEventListener("sb-record",i),r.removeEventListener("keydown",js),n.remove(),Ee(()=>s.off("change:spec",a)),Ee(()=>s.off("change:record",o))}}}}function Ee(e){try{e()}catch(t){if(!/not implemented/.test(String(t)))throw t}}function js(e){e.key.startsWith("Arrow")&&e.stopPropagation()}var fa=Hs("sb-explorer",Tt);export{fa as default};
