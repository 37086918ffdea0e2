/* Generated from frontend/ by make frontend. Do not edit. */
var St=globalThis,Mt=St.ShadowRoot&&(St.ShadyCSS===void 0||St.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Ft=Symbol(),Ae=new WeakMap,pt=class{constructor(t,e,r){if(this._$cssResult$=!0,r!==Ft)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(Mt&&t===void 0){let r=e!==void 0&&e.length===1;r&&(t=Ae.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&Ae.set(e,t))}return t}toString(){return this.cssText}},ke=s=>new pt(typeof s=="string"?s:s+"",void 0,Ft),L=(s,...t)=>{let e=s.length===1?s[0]:t.reduce((r,n,i)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+s[i+1],s[0]);return new pt(e,s,Ft)},_e=(s,t)=>{if(Mt)s.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let r=document.createElement("style"),n=St.litNonce;n!==void 0&&r.setAttribute("nonce",n),r.textContent=e.cssText,s.appendChild(r)}},Zt=Mt?s=>s:s=>s instanceof CSSStyleSheet?(t=>{let e="";for(let r of t.cssRules)e+=r.cssText;return ke(e)})(s):s;var{is:Ps,defineProperty:Ls,getOwnPropertyDescriptor:Hs,getOwnPropertyNames:Us,getOwnPropertySymbols:Is,getPrototypeOf:Ws}=Object,Et=globalThis,Se=Et.trustedTypes,js=Se?Se.emptyScript:"",Bs=Et.reactiveElementPolyfillSupport,mt=(s,t)=>s,Kt={toAttribute(s,t){switch(t){case Boolean:s=s?js:null;break;case Object:case Array:s=s==null?s:JSON.stringify(s)}return s},fromAttribute(s,t){let e=s;switch(t){case Boolean:e=s!==null;break;case Number:e=s===null?null:Number(s);break;case Object:case Array:try{e=JSON.parse(s)}catch{e=null}}return e}},Ee=(s,t)=>!Ps(s,t),Me={attribute:!0,type:String,converter:Kt,reflect:!1,useDefault:!1,hasChanged:Ee};Symbol.metadata??=Symbol("metadata"),Et.litPropertyMetadata??=new WeakMap;var I=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=Me){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let r=Symbol(),n=this.getPropertyDescriptor(t,r,e);n!==void 0&&Ls(this.prototype,t,n)}}static getPropertyDescriptor(t,e,r){let{get:n,set:i}=Hs(this.prototype,t)??{get(){return this[e]},set(o){this[e]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(t,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Me}static _$Ei(){if(this.hasOwnProperty(mt("elementProperties")))return;let t=Ws(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(mt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(mt("properties"))){let e=this.properties,r=[...Us(e),...Is(e)];for(let n of r)this.createProperty(n,e[n])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[r,n]of e)this.elementProperties.set(r,n)}this._$Eh=new Map;for(let[e,r]of this.elementProperties){let n=this._$Eu(e,r);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let n of r)e.unshift(Zt(n))}else t!==void 0&&e.push(Zt(t));return e}static _$Eu(t,e){let r=e.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let r of e.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return _e(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,r){this._$AK(t,r)}_$ET(t,e){let r=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,r);if(n!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:Kt).toAttribute(e,r.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,e){let r=this.constructor,n=r._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=r.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Kt;this._$Em=n;let a=o.fromAttribute(e,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(t,e,r,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),r??=o.getPropertyOptions(t),!((r.hasChanged??Ee)(i,e)||r.useDefault&&r.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,r))))return;this.C(t,e,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:r,reflect:n,wrapped:i},o){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??e??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(e=void 0),this._$AL.set(t,e)),n===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[n,i]of r){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(e)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};I.elementStyles=[],I.shadowRootOptions={mode:"open"},I[mt("elementProperties")]=new Map,I[mt("finalized")]=new Map,Bs?.({ReactiveElement:I}),(Et.reactiveElementVersions??=[]).push("2.1.2");var Yt=globalThis,Ce=s=>s,Ct=Yt.trustedTypes,Oe=Ct?Ct.createPolicy("lit-html",{createHTML:s=>s}):void 0,Xt="$lit$",W=`lit$${Math.random().toFixed(9).slice(2)}$`,Jt="?"+W,zs=`<${Jt}>`,G=document,$t=()=>G.createComment(""),bt=s=>s===null||typeof s!="object"&&typeof s!="function",Gt=Array.isArray,He=s=>Gt(s)||typeof s?.[Symbol.iterator]=="function",Vt=`[ 	
\f\r]`,ft=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Te=/-->/g,Ne=/>/g,X=RegExp(`>|${Vt}(?:([^\\s"'>=/]+)(${Vt}*=${Vt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Re=/'/g,Pe=/"/g,Ue=/^(?:script|style|textarea|title)$/i,Qt=s=>(t,...e)=>({_$litType$:s,strings:t,values:e}),u=Qt(1),it=Qt(2),Lr=Qt(3),H=Symbol.for("lit-noChange"),$=Symbol.for("lit-nothing"),Le=new WeakMap,J=G.createTreeWalker(G,129);function Ie(s,t){if(!Gt(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return Oe!==void 0?Oe.createHTML(t):t}var We=(s,t)=>{let e=s.length-1,r=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=ft;for(let a=0;a<e;a++){let c=s[a],l,h,d=-1,g=0;for(;g<c.length&&(o.lastIndex=g,h=o.exec(c),h!==null);)g=o.lastIndex,o===ft?h[1]==="!--"?o=Te:h[1]!==void 0?o=Ne:h[2]!==void 0?(Ue.test(h[2])&&(n=RegExp("</"+h[2],"g")),o=X):h[3]!==void 0&&(o=X):o===X?h[0]===">"?(o=n??ft,d=-1):h[1]===void 0?d=-2:(d=o.lastIndex-h[2].length,l=h[1],o=h[3]===void 0?X:h[3]==='"'?Pe:Re):o===Pe||o===Re?o=X:o===Te||o===Ne?o=ft:(o=X,n=void 0);let m=o===X&&s[a+1].startsWith("/>")?" ":"";i+=o===ft?c+zs:d>=0?(r.push(l),c.slice(0,d)+Xt+c.slice(d)+W+m):c+W+(d===-2?a:m)}return[Ie(s,i+(s[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},gt=class s{constructor({strings:t,_$litType$:e},r){let n;this.parts=[];let i=0,o=0,a=t.length-1,c=this.parts,[l,h]=We(t,e);if(this.el=s.createElement(l,r),J.currentNode=this.el.content,e===2||e===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(n=J.nextNode())!==null&&c.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let d of n.getAttributeNames())if(d.endsWith(Xt)){let g=h[o++],m=n.getAttribute(d).split(W),y=/([.?@])?(.*)/.exec(g);c.push({type:1,index:i,name:y[2],strings:m,ctor:y[1]==="."?Tt:y[1]==="?"?Nt:y[1]==="@"?Rt:tt}),n.removeAttribute(d)}else d.startsWith(W)&&(c.push({type:6,index:i}),n.removeAttribute(d));if(Ue.test(n.tagName)){let d=n.textContent.split(W),g=d.length-1;if(g>0){n.textContent=Ct?Ct.emptyScript:"";for(let m=0;m<g;m++)n.append(d[m],$t()),J.nextNode(),c.push({type:2,index:++i});n.append(d[g],$t())}}}else if(n.nodeType===8)if(n.data===Jt)c.push({type:2,index:i});else{let d=-1;for(;(d=n.data.indexOf(W,d+1))!==-1;)c.push({type:7,index:i}),d+=W.length-1}i++}}static createElement(t,e){let r=G.createElement("template");return r.innerHTML=t,r}};function Q(s,t,e=s,r){if(t===H)return t;let n=r!==void 0?e._$Co?.[r]:e._$Cl,i=bt(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(s),n._$AT(s,e,r)),r!==void 0?(e._$Co??=[])[r]=n:e._$Cl=n),n!==void 0&&(t=Q(s,n._$AS(s,t.values),n,r)),t}var Ot=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:r}=this._$AD,n=(t?.creationScope??G).importNode(e,!0);J.currentNode=n;let i=J.nextNode(),o=0,a=0,c=r[0];for(;c!==void 0;){if(o===c.index){let l;c.type===2?l=new nt(i,i.nextSibling,this,t):c.type===1?l=new c.ctor(i,c.name,c.strings,this,t):c.type===6&&(l=new Pt(i,this,t)),this._$AV.push(l),c=r[++a]}o!==c?.index&&(i=J.nextNode(),o++)}return J.currentNode=G,n}p(t){let e=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,e),e+=r.strings.length-2):r._$AI(t[e])),e++}},nt=class s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,r,n){this.type=2,this._$AH=$,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=Q(this,t,e),bt(t)?t===$||t==null||t===""?(this._$AH!==$&&this._$AR(),this._$AH=$):t!==this._$AH&&t!==H&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):He(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==$&&bt(this._$AH)?this._$AA.nextSibling.data=t:this.T(G.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:r}=t,n=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=gt.createElement(Ie(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(e);else{let i=new Ot(n,this),o=i.u(this.options);i.p(e),this.T(o),this._$AH=i}}_$AC(t){let e=Le.get(t.strings);return e===void 0&&Le.set(t.strings,e=new gt(t)),e}k(t){Gt(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,r,n=0;for(let i of t)n===e.length?e.push(r=new s(this.O($t()),this.O($t()),this,this.options)):r=e[n],r._$AI(i),n++;n<e.length&&(this._$AR(r&&r._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let r=Ce(t).nextSibling;Ce(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},tt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,r,n,i){this.type=1,this._$AH=$,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=$}_$AI(t,e=this,r,n){let i=this.strings,o=!1;if(i===void 0)t=Q(this,t,e,0),o=!bt(t)||t!==this._$AH&&t!==H,o&&(this._$AH=t);else{let a=t,c,l;for(t=i[0],c=0;c<i.length-1;c++)l=Q(this,a[r+c],e,c),l===H&&(l=this._$AH[c]),o||=!bt(l)||l!==this._$AH[c],l===$?t=$:t!==$&&(t+=(l??"")+i[c+1]),this._$AH[c]=l}o&&!n&&this.j(t)}j(t){t===$?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Tt=class extends tt{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===$?void 0:t}},Nt=class extends tt{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==$)}},Rt=class extends tt{constructor(t,e,r,n,i){super(t,e,r,n,i),this.type=5}_$AI(t,e=this){if((t=Q(this,t,e,0)??$)===H)return;let r=this._$AH,n=t===$&&r!==$||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,i=t!==$&&(r===$||n);n&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Pt=class{constructor(t,e,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){Q(this,t)}},je={M:Xt,P:W,A:Jt,C:1,L:We,R:Ot,D:He,V:Q,I:nt,H:tt,N:Nt,U:Rt,B:Tt,F:Pt},Ds=Yt.litHtmlPolyfillSupport;Ds?.(gt,nt),(Yt.litHtmlVersions??=[]).push("3.3.3");var Be=(s,t,e)=>{let r=e?.renderBefore??t,n=r._$litPart$;if(n===void 0){let i=e?.renderBefore??null;r._$litPart$=n=new nt(t.insertBefore($t(),i),i,void 0,e??{})}return n._$AI(s),n};var te=globalThis,D=class extends I{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Be(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return H}};D._$litElement$=!0,D.finalized=!0,te.litElementHydrateSupport?.({LitElement:D});var qs=te.litElementPolyfillSupport;qs?.({LitElement:D});(te.litElementVersions??=[]).push("4.2.2");function q(s){return typeof s=="string"?s:s.map(Fs)}function ee(s){return typeof s=="string"?s:s.map(t=>t.text).join("")}function se(s){if(s)try{let{protocol:t}=new URL(s,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?s:void 0}catch{return}}function Fs(s){let t=u`${s.text}`;s.code&&(t=u`<code>${t}</code>`),s.emphasis&&(t=u`<em>${t}</em>`),s.strong&&(t=u`<strong>${t}</strong>`);let e=se(s.href);return e?u`<a href=${e}>${t}</a>`:t}var re=`["'”’)\\]]*`,Yr=new RegExp(`[.!?…:;]${re}$`),Xr=new RegExp(`\\.(${re})$`),Jr=new RegExp(`[!?…]${re}$`);var Lt=s=>(...t)=>({_$litDirective$:s,values:t}),ot=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,r){this._$Ct=t,this._$AM=e,this._$Ci=r}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:en}=je;var Zs={},ze=(s,t=Zs)=>s._$AH=t;var De=Lt(class extends ot{constructor(){super(...arguments),this.key=$}render(s,t){return this.key=s,t}update(s,[t,e]){return t!==this.key&&(ze(s),this.key=t),e}});function et(s){return typeof s=="object"&&s!==null&&!Array.isArray(s)}var yt=s=>t=>s(t)?t:void 0,S=(...s)=>yt(t=>s.includes(t)),Ht=s=>yt(t=>typeof t=="string"&&t.length<=s),qe=s=>yt(t=>typeof t=="string"&&s.test(t)),Ut=yt(Number.isFinite),F=(s,t=1/0)=>yt(e=>Number.isInteger(e)&&e>=s&&e<=t),j=(...s)=>t=>s.map(e=>e(t)).find(e=>e!==void 0),at=(s,t)=>e=>{let r=Array.isArray(e)&&e.length<=t?e.map(s):[void 0];return r.includes(void 0)?void 0:r},Z=s=>t=>et(t)?Fe(Object.keys(s).map(e=>[e,s[e](t[e])])):void 0,R=(s,t,e=1/0)=>r=>et(r)&&Object.keys(r).length<=e?Fe(Object.entries(r).map(([n,i])=>[s(n),t(i)])):void 0;function Fe(s){return s.flat().includes(void 0)?void 0:Object.fromEntries(s)}var w=qe(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),ne={"claim-cards":{version:1,done:"answers",content:{answers:R(w,w,500),current:j(w,S(null))}},"coding-lab":{version:1,done:"codings",content:{codings:R(w,Z({compared:S(!0,!1),group:j(S("A","B","C","D"),S(null)),ratings:R(w,F(1,7),500)}),500),current:j(w,S(null))}},"cue-cards":{version:1,done:"answers",content:{answers:R(w,w,500),current:j(w,S(null))}},"dyad-player":{version:1,done:"second",content:{second:F(0)}},"episode-player":{version:1,done:"seen",content:{episode:F(1,8),pattern:S("secure","avoidant","resistant","disorganised"),seen:R(S("secure","avoidant","resistant","disorganised"),at(F(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:R(w,j(Ut,w),500)}},note:{version:1,done:"text",content:{text:Ht(2e3)}},planner:{version:1,done:"week",content:{week:R(S("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),w)}},predict:{version:1,done:"guess",content:{guess:at(Ut,500)}},quiz:{version:1,done:"answers",content:{answers:R(w,Z({answer:j(Ht(200),Ut,at(w,500),R(w,w,500)),attempts:F(1,1e5),state:S("right","wrong","shown")}),500),current:j(w,S(null))}},reading:{version:1,done:"last",content:{at:F(0,99999999999),last:Ht(80),parts:at(w,500)}},scenario:{version:2,done:"path",content:{now:j(Z({at:S("choosing","told","ended"),step:w}),S(null)),path:at(Z({choice:w,step:w}),200)}},sorter:{version:1,done:"placements",content:{placements:R(w,Z({attempts:F(1,1e5),pile:w,state:S("right","wrong")}),500)}}};var Ze={scenario:{1:s=>({...s,now:null})}};function ie(s,t,e){let r=s.version,n=typeof r=="number"&&r<t&&e[String(s.kind)]?.[r];return n?ie({...n(s),version:r+1},t,e):s}var vt={kept:ne,upgrades:Ze};function K(s,t=vt){let e=et(s)&&Ke(s.kind,t);if(!e)return null;try{let{version:r,kind:n,activity:i,...o}=ie(s,e.version,t.upgrades),a=Z(e.content)(o);return r===e.version&&w(i)&&a?{version:r,kind:n,activity:i,...a}:null}catch{return null}}function U(s){let t=s[ne[s.kind].done];return typeof t=="object"?!Object.keys(t).length:!t}function It(s,t=vt){return Ks(s,(r,n)=>r>0&&r!==n,t)&&!K(s,t)}function oe(s,t=vt){return Ke(s,t)?.version??1}function Ke(s,{kept:t}){return typeof s=="string"&&Object.hasOwn(t,s)?t[s]:null}function Ks(s,t,e){return!et(s)||typeof s.version!="number"?!1:t(s.version,oe(s.kind,e))}var st="secure-base/1/",ae="secure-base/last-kept",ce="secure-base-kept";function Ve(s,t=vt){function e(i,o){try{return i(s.localStorage)}catch{return o}}function r(i){return e(o=>{let a=o.getItem(st+i);return a===null?null:JSON.parse(a)},null)}function n(i){s.dispatchEvent(new CustomEvent(ce,{detail:i}))}return{read(i){let o=K(r(i),t);return o?.activity===i?o:null},keep(i){if(It(r(i.activity),t))return!1;let o=e(a=>{let c=st+i.activity;return U(i)?a.removeItem(c):a.setItem(c,JSON.stringify(i)),!0},!1);return o&&(e(a=>a.setItem(ae,new Date().toISOString()),void 0),n(i.activity)),o},all(){return e(i=>{let a=Array.from({length:i.length},(c,l)=>i.key(l)??"").filter(c=>c.startsWith(st)).map(c=>c.slice(st.length)).sort();return Object.fromEntries(a.flatMap(c=>{let l=this.read(c);return l?[[c,l]]:[]}))},{})},lastKept(){let i=new Date(e(o=>o.getItem(ae),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return e(i=>{let o=Array.from({length:i.length},(a,c)=>i.key(c)).filter(a=>a!==null).filter(a=>a.startsWith(st)||a===ae).map(a=>({key:a,value:i.getItem(a)??""}));for(let{key:a}of o)i.removeItem(a);return n(null),()=>{let a=e(c=>{for(let{key:l,value:h}of o)c.getItem(l)===null&&c.setItem(l,h);return!0},!1);return n(null),a}},null)},subscribe(i){let o=l=>i(l.detail),a=({key:l})=>{l===null?i(null):l.startsWith(st)&&i(l.slice(st.length))},c=({persisted:l})=>l&&i(null);return s.addEventListener(ce,o),s.addEventListener("storage",a),s.addEventListener("pageshow",c),()=>{s.removeEventListener(ce,o),s.removeEventListener("storage",a),s.removeEventListener("pageshow",c)}}}}var Ye=L`
button,
select,
input[type="text"],
.boxed {
border: 1.5px solid var(--sb-control-line);
border-radius: var(--sb-radius-small);
background: var(--sb-paper);
}
button,
select,
input[type="text"] {
min-height: 44px;
padding: 0.45em 1em;
color: var(--sb-ink);
font: inherit;
line-height: 1.3;
}
button {
cursor: pointer;
}
button.primary {
border-color: var(--sb-accent);
background: var(--sb-accent);
color: var(--sb-accent-ink);
font-weight: 600;
}
@media (hover: hover) {
button:hover {
border-color: var(--sb-accent);
}
button.primary:hover {
box-shadow: 0 0 0 2px var(--sb-accent-soft);
}
}
button.plain {
border-color: transparent;
background: none;
color: var(--sb-accent);
padding-inline: 0.6em;
text-decoration: underline;
text-underline-offset: 0.2em;
}
:disabled {
opacity: 1;
cursor: default;
}
:focus-visible {
outline: 3px solid var(--sb-focus);
outline-offset: 2px;
}
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
fieldset {
min-width: 0;
margin: 0;
padding: 0;
border: 0;
}
legend {
padding: 0;
}
summary {
display: flex;
gap: 0.5em;
align-items: center;
min-height: 44px;
border-radius: var(--sb-radius-small);
color: var(--sb-accent);
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
`,Xe=L`
input[type="range"] {
height: 44px;
margin: 0;
background: none;
appearance: none;
cursor: pointer;
}
input[type="range"]::-webkit-slider-thumb {
box-sizing: border-box;
width: 28px;
height: 28px;
margin-block-start: var(--thumb-lift);
border: 3px solid var(--sb-paper);
border-radius: 50%;
background: var(--sb-accent);
box-shadow: 0 0 0 1.5px var(--sb-accent);
appearance: none;
}
input[type="range"]::-moz-range-thumb {
width: 22px;
height: 22px;
border: 3px solid var(--sb-paper);
border-radius: 50%;
background: var(--sb-accent);
box-shadow: 0 0 0 1.5px var(--sb-accent);
}
input[type="range"]:focus-visible {
outline: none;
}
input[type="range"]:focus-visible::-webkit-slider-thumb {
outline: 3px solid var(--sb-focus);
outline-offset: 2px;
}
input[type="range"]:focus-visible::-moz-range-thumb {
outline: 3px solid var(--sb-focus);
outline-offset: 2px;
}
`;var Je=L`
:host {
display: block;
position: relative;
max-width: 50rem;
margin-block: 2em;
color: var(--sb-ink);
color-scheme: var(--sb-scheme);
font-family: var(--sb-font);
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
.activity {
container-type: inline-size;
padding: clamp(1em, 4vw, 2em);
border: 1px solid var(--sb-line);
border-radius: var(--sb-radius);
background: var(--sb-surface);
}
.printed {
display: none;
}
.title,
.subtitle {
margin: 0;
color: inherit;
font-family: var(--sb-font-heading);
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
color: var(--sb-ink-soft);
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
[role="list"] {
padding: 0;
list-style: none;
}
a {
color: var(--sb-accent);
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
border-inline-start: 4px solid var(--tone, var(--sb-line));
border-radius: var(--sb-radius-small);
background: var(--ground, var(--sb-paper));
}
.told.right {
--tone: var(--sb-right);
--ground: var(--sb-right-soft);
}
.told.again {
--tone: var(--sb-wrong);
--ground: var(--sb-wrong-soft);
}
.told.shown,
.told.more {
--tone: var(--sb-accent);
--ground: var(--sb-accent-soft);
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
color: var(--tone);
font-weight: 600;
}
.verdict .mark {
margin-block-start: 0.2em;
}
.source,
.quiet {
color: var(--sb-ink-soft);
font-size: 0.88em;
}
.foot {
margin-block-start: 1.5em;
padding-block-start: 0.5em;
border-block-start: 1px solid var(--sb-line);
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
.c-accent {
--chart-colour: var(--sb-accent);
}
.c-secure {
--chart-colour: var(--sb-secure);
}
.c-avoidant {
--chart-colour: var(--sb-avoidant);
}
.c-resistant {
--chart-colour: var(--sb-resistant);
}
.c-disorganised {
--chart-colour: var(--sb-disorganised);
}
.c-repair {
--chart-colour: var(--sb-repair);
}
.c-help {
--chart-colour: var(--sb-help);
}
.c-ink {
--chart-colour: var(--sb-ink);
}
@media print {
:host([prints-fallback]) .activity {
display: none;
}
.printed {
display: block;
}
}
`;var B={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:s=>s===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Ge(s,t,e){let r=e==="title"?"title":"subtitle";switch(s){case 2:return u`<h2 id=${e} class=${r} tabindex="-1">${t}</h2>`;case 4:return u`<h4 id=${e} class=${r} tabindex="-1">${t}</h4>`;case 5:return u`<h5 id=${e} class=${r} tabindex="-1">${t}</h5>`;default:return u`<h3 id=${e} class=${r} tabindex="-1">${t}</h3>`}}function Qe({sources:s,assumptions:t}){return!s.length&&!t.length?$:u`
<details class="origins">
<summary>${B.whereFrom}</summary>
${t.length?u`<p class="small-heading">${B.assumptions}</p>
<ul>
${t.map(e=>u`<li>${q(e)}</li>`)}
</ul>`:$}
<ul>
${s.map(e=>u`<li>${Vs(e,e.full)}</li>`)}
</ul>
</details>
`}function Vs({url:s},t){let e=se(s);return e?u`<a href=${e}>${t}</a>`:t}var le=Promise.resolve();function ts(){return le=le.then(Ys),le}function Ys(){return new Promise(s=>{let{port1:t,port2:e}=new MessageChannel;t.onmessage=()=>{t.close(),s()},e.postMessage(null)})}var Xs=1,Wt=class extends D{static styles=[Je,Ye];static properties={headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.store=Ve(window),this.announcement={text:"",count:0},this.startedAgainWords=B.startedAgain,this.undoneWords=B.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(t,e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderTitle(t,e){return u`${t.title}`}renderActivity(t,e){return $}get spec(){return this.currentSpec}set spec(t){let e=this.currentSpec;if(this.currentSpec=this.isOurs(t)?t:null,!this.currentSpec)this.currentRecord=null;else{let r=e?.id===this.currentSpec.id;this.take(r?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(t){return et(t)&&t.schema_version===Xs&&t.kind===this.kind}async scheduleUpdate(){this.hasUpdated||await ts(),super.scheduleUpdate()}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(t){try{t()}catch(e){reportError(e),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(t),this.recordTaken(),this.requestUpdate())})}fitted(t){let e=this.spec,{kind:r,id:n}=e,i=K(t),o=i?.kind===r&&i.activity===n,a=this.reconcile(e,o?i:null);return{version:oe(r),kind:r,activity:n,...a}}followStore(){let t=JSON.stringify(this.record),e=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(e)!==t&&(this.beforeStartingAgain=null,this.take(e),this.fireRecord())}change(t){let e=!this.record||U(this.record);this.currentRecord=this.fitted(t),U(t)||(this.beforeStartingAgain=null),e&&U(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e instanceof HTMLElement&&(e.focus({preventScroll:!0}),de(e))}async reveal(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e&&de(e)}startAgain(){let t=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:t,record:e}=this;if(!t||!e)return u`<slot></slot>`;let{text:r,count:n}=this.announcement;return u`
<div class="activity" role="group" aria-labelledby="title">
${Ge(this.headingLevel,this.renderTitle(t,e),"title")}
${this.isOpen?u`<p class="instruction">${q(t.instruction)}</p>
${this.renderActivity(t,e)} ${this.renderFoot(t)}`:$}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${De(n,u`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let e=this.record&&!U(this.record);return u`
<div class="foot">
${this.isKept?$:u`<p class="quiet">${B.notKept}</p>`}
${e?u`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${B.startAgain}
</button>`:$}
${this.beforeStartingAgain?u`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${B.undo}
</button>
</p>`:$}
${Qe(t)}
</div>
`}};function de(s){let t=s.parentElement?.closest("[data-together]");t&&de(t),s.scrollIntoView({block:"nearest",inline:"nearest"})}var Js=700,Gs=250,Qs=L`
.controls {
gap: 0.5em 0.6em;
}
input[type="range"] {
--thumb-lift: -14px;
display: block;
width: 100%;
}
input[type="range"]::-webkit-slider-runnable-track {
box-sizing: border-box;
height: 4px;
border-block: 2px solid var(--sb-control-line);
}
input[type="range"]::-moz-range-track {
box-sizing: border-box;
height: 4px;
border-block: 2px solid var(--sb-control-line);
}
.controls .mark {
width: 1em;
height: 1em;
}
.whole li {
display: grid;
grid-template-columns: 3em 1fr;
margin-block-start: 0.4em;
}
.whole .when {
color: var(--sb-ink-soft);
font-variant-numeric: tabular-nums;
}
`,Bt=class extends Wt{static styles=[...super.styles,Xe,Qs];static properties={time:{state:!0},isPlaying:{state:!0},unfolded:{state:!0}};constructor(){super(),this.time=0,this.isPlaying=!1,this.unfolded=[],this.stopNext=()=>{},this.saying=0,this.stopWhenHidden=()=>document.hidden&&this.pause(),this.watcher=new IntersectionObserver(([t])=>t?.isIntersecting||this.pause())}connectedCallback(){super.connectedCallback(),document.addEventListener("visibilitychange",this.stopWhenHidden),this.watcher.observe(this)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("visibilitychange",this.stopWhenHidden),this.watcher.disconnect(),this.pause(),clearTimeout(this.saying)}get second(){return Math.floor(this.time)}play(){}pause(){this.stopNext(),this.isPlaying=!1,this.time=this.second}toggle(){this.isPlaying?this.pause():this.play()}run(t,e,r,n=this.time,i=performance.now()){this.stopNext();let o=requestAnimationFrame(a=>{let c=Math.min(Math.max(a-i,0),Gs)/1e3,l=Math.min(n+c*e,t);l<t&&this.run(t,e,r,l,a),r(l)});this.stopNext=()=>cancelAnimationFrame(o)}tick(t,e){this.stopNext();let r=setTimeout(()=>{e(),this.isPlaying&&this.tick(t,e)},t);this.stopNext=()=>clearTimeout(r)}renderFold(t,e,r){return u`<details class=${t} @toggle=${()=>{this.unfolded=[...this.unfolded,t]}}>
<summary>${e}</summary>
${this.unfolded.includes(t)?r():$}
</details>`}sayOnceAtRest(t){clearTimeout(this.saying),this.saying=window.setTimeout(t,Js)}};function es(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var xt={back:jt("M15 5l-7 7 7 7"),forward:jt("M9 5l7 7-7 7"),play:jt("M7 4.5v15l12-7.5z"),pause:jt("M8 5v14M16 5v14")};function jt(s){return u`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${it`<path d=${s} />`}
</svg>`}function he(s){return`${Math.floor(s/60)}:${String(s%60).padStart(2,"0")}`}function ss(s){return s.map(({transform:t,shapes:e})=>it`<g transform=${t||$}>${e.map(tr)}</g>`)}function tr({d:s,fill:t,stroke:e,width:r,opacity:n,shift:i}){return it`<path
d=${s}
fill=${t??"none"}
stroke=${e??$}
stroke-width=${r??$}
opacity=${n??$}
transform=${i?`translate(${-i} ${-i})`:$}
/>`}var b=(s,t,e)=>s+(t-s)*e,C=(s,t,e)=>Math.min(e,Math.max(t,s));function f(s,...t){let e=s[0]??"";return t.reduce((r,n,i)=>`${r}${er(n)}${s[i+1]}`,e)}function er(s){return Math.round(s*10)/10+0}function V(s){let t=r=>s[(r+s.length)%s.length],e=t(0);return`${f`M${e[0]} ${e[1]}`}${s.map((r,n)=>sr(t(n-1),t(n),t(n+1),t(n+2))).join("")}Z`}function sr(s,t,e,r){return f`C${t[0]+(e[0]-s[0])/6} ${t[1]+(e[1]-s[1])/6} ${e[0]-(r[0]-t[0])/6} ${e[1]-(r[1]-t[1])/6} ${e[0]} ${e[1]}`}function ct(s,t,e,r){let n=Math.hypot(t[0]-s[0],t[1]-s[1])||1,i=(s[1]-t[1])/n/2,o=(t[0]-s[0])/n/2,a=r/2;return f`M${s[0]+i*e} ${s[1]+o*e}L${t[0]+i*r} ${t[1]+o*r}A${a} ${a} 0 0 0 ${t[0]-i*r} ${t[1]-o*r}L${s[0]-i*e} ${s[1]-o*e}`}var k="#3a3f47",rs="#fffaf2",rr="#8a4440",nr="#d98577",ir="#d5623f",or={baby:{eye:{longitude:.44,latitude:.14,half:16,tall:14.5,iris:11.5},brow:{longitude:.46,latitude:-.22,half:12,thick:2.6},nose:.42,mouth:{latitude:.74,half:15},cheek:{longitude:.66,latitude:.56,radius:18}},adult:{eye:{longitude:.4,latitude:-.06,half:15,tall:10,iris:8},brow:{longitude:.42,latitude:-.32,half:16,thick:3.6},nose:.3,mouth:{latitude:.64,half:20},cheek:{longitude:.6,latitude:.38,radius:17}}};function pe(s,t,e,r){let n=or[s];return[...[-1,1].flatMap(i=>cr(n,t,e,r,i)),...ar(n,t,e,r),...[-1,1].map(i=>lr(n,t,e,r,i)),...dr(s,n,t,r),...hr(n,t,e,r)]}function ar({cheek:s},t,{flush:e,smile:r},n){return[-1,1].map(i=>{let{x:o,y:a,squeeze:c}=t.place(i*s.longitude,s.latitude),l=a-Math.max(0,r)*4,h=s.radius*Math.max(.55,c),d=c<.55?-Math.sign(o)*7:0;return{d:Y(o+d,l,h,s.radius*.95),fill:n.blush??ir,opacity:.1+.2*e}})}function cr({eye:s},t,e,r,n){let{x:i,y:o,squeeze:a}=t.place(n*s.longitude,s.latitude),c=s.half*b(.62,1,a),l=C(e.eyesOpen,0,1.2),h=C(e.squint,0,1),d=s.tall,g=b(d*(.75-1.75*h),-d*1.34,Math.min(1,l)),m=Math.max(g+.5,b(d*.75,d*(1.15-.75*h),Math.min(1,l))),y=i-c,p=i+c,v=o+1.5,A=c*.62,T=[];if(l>.12){let O=f`M${y} ${v}C${i-A} ${o+g} ${i+A} ${o+g} ${p} ${v}`,dt=f`C${i+A} ${o+m} ${i-A} ${o+m} ${y} ${v}Z`,ht=C(e.gazeX,-1,1)*c*.42,ut=C(e.gazeY,-1,1)*d*.35,N=Math.min(s.iris,c*.72),_t=Math.max(s.iris+7,d*1.2);T.push({d:O+dt,fill:rs,opacity:1},{d:Y(i+ht,o+ut,N*b(.8,1,a),s.iris),fill:r.eyes},{d:Y(i+ht-N*.3,o+ut-s.iris*.36,N*.26,N*.26),fill:rs},{d:O+f`C${p+2} ${o-_t*1.35} ${y-2} ${o-_t*1.35} ${y} ${v}Z`,fill:r.skin},{d:f`M${p} ${v}`+dt.slice(0,-1)+f`C${y+1} ${o+_t*1.4} ${p-1} ${o+_t*1.4} ${p} ${v}Z`,fill:r.skin}),h>.3&&T.push({d:f`M${y+3} ${v+1}`+f`C${i-A} ${o+m+1} ${i+A} ${o+m+1} ${p-3} ${v+1}`,stroke:r.line??k,width:1.8,opacity:C((h-.3)*1.2,0,.7)})}if(e.browKnit>.55&&l<.3){let O=n<0?y:p;T.push({d:f`M${O+n*2} ${v-1}L${O+n*8} ${v-5}M${O+n*2} ${v+3}L${O+n*8} ${v+5}`,stroke:r.line??k,width:1.8,opacity:C((.3-l)*3,0,.7)})}return T.push({d:f`M${y-1} ${v+.5}C${i-A} ${o+g} ${i+A} ${o+g} ${p+1} ${v+.5}`,stroke:r.line??k,width:2.8}),T}function lr({brow:s},t,e,r,n){let{x:i,y:o,squeeze:a}=t.place(n*s.longitude,s.latitude),c=s.half*b(.55,1,a),l=e.browRaise*8,h=o-l-e.browWorry*8+e.browKnit*7+2,d=o-l*.7+e.browWorry*5-e.browKnit*1+3,g=o-l*1.1-6+e.browKnit*5+e.browWorry*1,m=e.browKnit*3*-n;return{d:f`M${i-n*c+m} ${h}Q${i+m/2} ${g} ${i+n*c} ${d}`,stroke:r.brows,width:s.thick*(r.browWeight??1),opacity:r.browOpacity??1}}function dr(s,{nose:t},e,r){let n=e.place(0,t),i=e.lean;if(s==="baby"){let l=n.x*1.1;return[{d:f`M${l-6+i*1} ${n.y-1}C${l-7+i*2} ${n.y+6} ${l+7+i*2} ${n.y+6} ${l+6+i*1} ${n.y-1}`,stroke:r.line??k,width:2.4}]}let o=e.place(0,-.04),a=n.x+i*9,c=i>0?-1:1;return[{d:f`M${o.x+i*3} ${o.y}C${o.x+i*4} ${o.y+14} ${a+i*4} ${n.y-12} ${a+i*2} ${n.y-2}C${a+i} ${n.y+6} ${a+c*8} ${n.y+7} ${a+c*13} ${n.y+3}`,stroke:r.line??k,width:2.6}]}function hr({mouth:s},t,e,r){let{x:n,y:i}=t.place(0,s.latitude),o=n*1.03+t.lean*3,a=s.half*e.mouthWide,c=o-a*Math.max(.45,Math.cos(t.yaw-.3)),l=o+a*Math.max(.45,Math.cos(t.yaw+.3)),h=i-e.smile*a*.32+e.mouthOpen*2,d=C(e.mouthSquare,0,1),g=i+e.smile*a*.28-e.mouthOpen*b(2,16,d),m=g+e.mouthOpen*b(30,34,d)+.01,y=b(.5,.86,d),p=b(o,c,y),v=b(o,l,y),A=[],T=f`M${c} ${h}C${p} ${ue(h,g)} ${v} ${ue(h,g)} ${l} ${h}`;if(e.mouthOpen>.06){let dt=ue(h,m),ht=T+f`C${v} ${dt} ${p} ${dt} ${c} ${h}Z`,ut=b(g,m,.62);if(A.push({d:ht,fill:rr}),e.mouthOpen>.25){let N=(l-c)*.25;A.push({d:f`M${o-N} ${m-3}C${o-N} ${ut-2} ${o+N} ${ut-2} ${o+N} ${m-3}C${o+N*.4} ${m+.5} ${o-N*.4} ${m+.5} ${o-N} ${m-3}Z`,fill:nr,opacity:C((e.mouthOpen-.25)*3,0,1)})}A.push({d:ht,stroke:r.line??k,width:2.4})}else A.push({d:T,stroke:r.line??k,width:2.6});let O=m+6.5+e.mouthOpen*3;return A.push({d:f`M${b(o,c,.4)} ${O}Q${o} ${O+2.5+4*e.pout} ${b(o,l,.4)} ${O}`,stroke:r.line??k,width:1.9,opacity:b(.3,.75,C(e.pout,0,1))*(1-C(e.mouthOpen*4,0,1))}),A}function ue(s,t){return(t*4-s)/3}function Y(s,t,e,r){let[n,i]=[e*.5523,r*.5523];return f`M${s-e} ${t}C${s-e} ${t-i} ${s-n} ${t-r} ${s} ${t-r}C${s+n} ${t-r} ${s+e} ${t-i} ${s+e} ${t}C${s+e} ${t+i} ${s+n} ${t+r} ${s} ${t+r}C${s-n} ${t+r} ${s-e} ${t+i} ${s-e} ${t}Z`}var wt=[432,214];function is(s,{reach:t,soothe:e,turn:r}){let n=Math.max(0,t*1.8-.8),i=[wt[0]+18+r*60,wt[1]+77],o=P([388,386],[330,334],t),a=P(P([472,390],[400,350],n),i,e),c=P([378,366],[374,372],t),l=P(P([514,372],[486,384],n),[506,378],e);return[...ns([414,330],c,o,b(2.3,3.7,t),1-t*.95,s,-1),...ns([488,334],l,a,b(b(2.5,3.6,n),3.9,e),Math.max(e,1-n),s,1)]}var P=(s,t,e)=>[b(s[0],t[0],e),b(s[1],t[1],e)];function ns(s,t,e,r,n,i,o,a=1){return[...cs(e,r,.62,n,i,o,a),...os([s,t,ur(t,e)],[44,42,32],i.top)]}function os([s,t,e],[r,n,i],o){let a=ct(t,e,n,i),c=[ct(s,t,r,n),a],l=[ct(P(s,t,-.12),t,r,n),a];return[...c.map(h=>({d:h,stroke:k,width:5.4})),...l.map(h=>({d:h,fill:o}))]}function ur(s,t){let e=Math.hypot(t[0]-s[0],t[1]-s[1])||1;return P(t,s,Math.min(1,13/e))}var pr=(s,t)=>[...s.map(e=>({d:e,stroke:k,width:5.4})),...s.map(e=>({d:e,fill:t}))];function as(s,{reach:t}){if(t<.02)return[];let e=P([206,540],[298,388],t),r=P([150,560],[196,440],t);return[...cs(e,-.45,1.05,.1,s,1),...os([[90,420],r,P(e,r,-.06)],[96,84,50],s.top)]}function cs([s,t],e,r,n,i,o,a=1){let c=(m,y)=>[s+(Math.cos(e)*m-Math.sin(e)*y*o)*r,t+(Math.sin(e)*m+Math.cos(e)*y*o)*r],l=[-15,-5,5,15].map((m,y)=>{let p=b([30,37,36,28][y]??30,4,n);return ct(c(b(30,22,n),m*b(1,.7,n)),c(b(30,24,n)+p,m*b(1.5*a,.75,n)),13*r,11*r)}),h=ct(c(12,-12),c(b(38,34,n),b(-31,-13,n)),16*r,12*r),d=V([c(-4,-14),c(14,-20),c(36,b(-20,-17,n)),c(46,0),c(36,b(20,17,n)),c(14,20),c(-4,14)]),g=n>.6?[...l,d]:[...l,d,h];return[...pr(g,i.skin),...(n>.6?[-4,6]:[-9,0,9]).map(m=>{let[y,p]=c(b(40,28,n),m*b(1,.8,n)),[v,A]=c(b(48,41,n),m*b(1.1,.85,n));return{d:f`M${y} ${p}L${v} ${A}`,stroke:k,width:1.8}}),...n>.6?[{d:mr(c),stroke:k,width:1.8}]:[]]}function mr(s){let[t,e,r]=[s(22,-18),s(34,-12),s(36,-2)];return f`M${t[0]} ${t[1]}Q${e[0]} ${e[1]} ${r[0]} ${r[1]}`}function _(s,t){return[{d:s,fill:t},{d:s,stroke:k,width:2.8,shift:2}]}var M=(s,t,e=2.4)=>({d:s,stroke:t,width:e}),ls={long:{back:({hair:s,strands:t})=>[..._("M6-124C84-126 124-64 118 10 116 62 128 104 112 142 96 160 60 158 34 150L20 20Z",s),M("M104 50c2 28 4 52-2 80M90 66c2 26 2 44-4 68",t)],front:({hair:s,strands:t})=>[..._("M86 22C124-58 90-140-2-138-76-134-104-84-92-22-90-12-84-8-80-16-78-34-74-46-64-58-28-52 24-62 50-92 52-60 62-22 72 14 76 26 82 30 86 22Z",s),M("M50-92C46-110 30-122 10-128M70-34c-2-24-8-40-16-52M-20-76c-20 4-36 4-46 16M2-116C-24-120-48-110-64-92",t)]},bun:{back:({hair:s,strands:t})=>[..._("M58-112C60-146 96-160 118-142 140-124 134-92 108-84Z",s),M("M80-130c12-12 30-10 38 4M92-112c8-6 18-6 24 0",t),..._("M4-122C84-126 120-66 110 6 104 30 94 40 84 40L30-20Z",s)],front:({hair:s,strands:t})=>[..._("M84 6C116-54 88-130 2-128-66-126-96-82-86-34-84-26-78-24-76-32-70-60-50-76-24-80 20-84 54-68 66-34 70-20 74-6 76 4 78 12 82 14 84 6Z",s),M("M-58-86C-40-104-16-112 8-110M-10-92C20-100 52-92 70-68M40-112c18 8 34 22 44 42",t)]},cropped:{back:()=>[],front:({hair:s,strands:t})=>[..._("M92 2C94-6 100-20 100-40 98-90 60-122 4-122-50-122-84-92-82-44-80-40-76-42-74-50-66-66-50-78-24-82 20-84 52-80 62-54 66-40 70-20 76-2 80 8 88 10 92 2Z",s),M("M-50-96c4-4 8-6 12-7M-20-106c4-2 8-2 12-2M14-106c4 0 8 1 12 2M46-98c4 2 7 4 10 7M70-78c3 3 5 6 7 10M-4-94c4-1 8-1 12 0M30-90c4 1 8 2 11 4",t,2.2)]},swept:{back:()=>[],front:({hair:s,strands:t})=>[..._("M90 4C98-20 108-56 94-90 74-130 14-146-40-132-74-128-98-112-96-86-92-92-86-94-82-92-88-78-88-60-82-44-76-60-66-72-48-80-14-76 34-84 56-78 60-52 66-24 76-2 80 8 88 12 90 4Z",s),M("M-78-100C-56-114-20-122 14-116M-40-94C-6-92 30-102 52-96M76-88c8 14 12 32 10 50",t)]},balding:{back:()=>[],front:({hair:s,strands:t})=>[..._("M54-66C84-84 110-60 108-20 108-4 104 10 95 14 90 2 78-6 66 4 64-20 54-42 54-66Z",s),M("M76-58c12 12 17 26 17 42M90-54c5 10 8 20 8 30",t),M("M-14-98c14-6 30-6 42 0",t,2)]},headscarf:{back:()=>[],front:({hair:s,strands:t})=>[..._("M-84-30C-98-104-50-140 6-140 92-140 124-72 114 4 112 60 124 120 112 160 62 190-30 188-72 160-64 136-58 118-54 100-76 84-90 40-86-2-88-10-86-20-84-30ZM-78-26C-82 20-76 68-54 92-38 108-14 108 6 98 42 82 64 48 66 6 68-40 50-74 6-80-40-84-72-66-78-26Z",s),M("M-62-92C-38-114 8-124 50-108M88-66c18 36 14 76-8 112M88 78C72 108 34 132-24 134M96 110C76 138 30 158-30 154M-30-106c22-8 48-8 70 2",t)]}};function ds(s){return ls[s.hairStyle]??ls.long}function hs(s,{hair:t,strands:e,hairStyle:r}){let{points:n,lean:i}=s,o=n.map(([p,v])=>[p*1.035,v*1.045-1]),a=(p,v)=>[86*Math.sin(p+s.yaw),v],c=-i*-8,l=[M(`${f`M${c+2} ${-90}`}c-9 7-8 19 1 22 9 2 15-5 10-11`,e),M(`${f`M${c-24} ${-86}`}c-5 7-5 12-3 17`,e),M(`${f`M${c+30} ${-84}`}c6 6 5 13 2 18`,e)];if(r==="wisps")return l;if(r==="cap"){let p=[12,13,14,15,0,1,2,3,4].map(O=>o[O]??[0,0]),v=i>0?8:0,A=[a(1.15,-18),a(.8,-46),a(.35,-58),a(0,-50),a(-.4,-60),a(-.8,-46),a(-1.15,-18)],T=p.slice(i>.4?0:1,i<-.4?9:8);return[..._(V([...T,...A]),t),M(f`M${c-30} ${-76+v}`+"c10-6 22-8 32-7"+f`M${c+20} ${-74}`+"c10 1 18 5 24 11",e,2.2)]}let h=i>0?[13,14,15,0,1,2]:[14,15,0,1,2,3],d=h.map(p=>{let[v,A]=o[p]??[0,0];return Y(v*.96,A*.96,19,18)}),g=[-1,-.62,-.25,.12,.5,.9].map((p,v)=>{let[A,T]=a(p,-62+p*p*18-v%2*5);return Y(A,T,17,15)}),y=[V([...h.map(p=>o[p]??[0,0]),a(.8,-56),a(0,-66),a(-.8,-56)].map(([p,v])=>[p*.97,v*.97])),...d,...g];return[...y.map(p=>({d:p,stroke:k,width:5})),...y.map(p=>({d:p,fill:t})),...[...d.filter((p,v)=>v%2),...g].map(p=>({d:p,stroke:e,width:1.6,opacity:.45}))]}function us(s){let t="#5b5048",e=[-1,1].map(i=>{let{x:o,y:a,squeeze:c}=s.place(i*.4,-.05);return{x:o,y:a+2,across:24*(.55+.45*c),down:20}}),[r,n]=e;return[...e.flatMap(({x:i,y:o,across:a,down:c})=>[{d:Y(i,o,a,c),fill:"#fffaf2",opacity:.16},{d:Y(i,o,a,c),stroke:t,width:2.8}]),M(f`M${r.x+r.across} ${r.y-3}Q${(r.x+n.x)/2} ${r.y-9} ${n.x-n.across} ${n.y-3}`,t,2.8),M(f`M${n.x+n.across} ${n.y-4}L${74} ${n.y-2}`,t,2.8)]}var ps=.5,fr={baby:{across:80,down:78,front:[[0,-90],[38,-85],[70,-63],[88,-28],[90,6],[92,34],[76,65],[42,86],[0,92],[-42,86],[-76,65],[-92,34],[-90,6],[-88,-28],[-70,-63],[-38,-85]],turned:[[10,-92],[52,-86],[86,-62],[103,-24],[101,12],[88,42],[58,69],[22,87],[-18,93],[-53,86],[-81,65],[-90,38],[-84,10],[-86,-22],[-70,-60],[-34,-86]]},adult:{across:76,down:96,front:[[0,-110],[40,-103],[68,-80],[80,-40],[81,0],[77,36],[62,72],[34,98],[0,106],[-34,98],[-62,72],[-77,36],[-81,0],[-80,-40],[-68,-80],[-40,-103]],turned:[[8,-111],[50,-103],[82,-76],[94,-36],[89,4],[77,38],[56,70],[18,97],[-20,106],[-49,96],[-69,68],[-78,34],[-75,0],[-77,-36],[-66,-78],[-30,-104]]}};function me(s,t,e){let{across:r,down:n,front:i,turned:o}=fr[s],a=C(Math.abs(t)/ps,0,1.15),c=C(t/ps,-1.15,1.15);return{points:i.map(([h,d],g)=>{let m=(i.length-g)%i.length,[y,p]=o[t>0?m:g];return[b(h,t>0?-y:y,a),b(d,p,a)]}),yaw:t,lean:c,place:(h,d)=>({x:r*Math.sin(h+t),y:n*Math.sin(d+e),squeeze:Math.max(.3,Math.cos(h+t))})}}var fe=600,At=430,ms=[178,168];function fs(s,t,e){let r=ms[0]+t.lean*12,n=ms[1]+t.lean*5,i=`translate(${zt(r)} ${zt(n)}) scale(-1 1) rotate(${zt(-6-t.lean*3+t.tilt)})`,o=`translate(${wt[0]} ${wt[1]}) rotate(${zt(e.tilt+e.turn*8)})`,{back:a,front:c,head:l}=br(s.adult,t);return[{transform:"",shapes:$r(s)},{transform:"",shapes:vr()},{transform:i,shapes:a},{transform:"",shapes:yr(s.adult,r,n)},{transform:i,shapes:[...l,...c]},{transform:"",shapes:xr(s.baby)},{transform:o,shapes:wr(s.baby,e)},{transform:"",shapes:as(s.adult,t)},{transform:"",shapes:is(s.baby,e)}]}var zt=s=>Math.round(s*10)/10;function $r({ground:s,light:t}){return[{d:`M0 0H${fe}V${At}H0Z`,fill:s},{d:"M300 26C450 20 580 110 578 260 576 380 480 470 300 470S24 380 24 262C24 120 150 32 300 26Z",fill:t}]}function br(s,t){let e=me("adult",t.turn,t.nod),r=V(e.points),{back:n,front:i}=ds(s);return{back:n(s),head:[..._(r,s.skin),...s.hairStyle==="headscarf"?[]:_("M62 4C72-6 88-2 88 14 86 30 74 38 64 30Z",s.shade),...s.beard?_("M86 14C84 64 54 114-18 117-56 113-75 80-78 44-72 58-66 68-58 74-46 80-22 82-4 74 34 62 62 40 66 8Z",s.hair):[],...pe("adult",e,t,s),...s.lined?gr(e):[],...s.glasses?us(e):[]],front:i(s)}}function gr(s){let t=s.place(.78,.02),e=s.place(.33,.5);return[{d:`${f`M${t.x} ${t.y-3}`}l7-4${f`M${t.x+1} ${t.y+3}`}l8 1`,stroke:k,width:1.6,opacity:.5},{d:`${f`M${e.x} ${e.y-12}`}c7 5 10 12 9 20`,stroke:k,width:1.6,opacity:.4}]}function yr({skin:s,shade:t,top:e,topShade:r},n,i){let o=n-62,a=n+2;return[{d:f`M${o} ${i+40}C${o+2} ${i+90} ${o-4} ${i+118} ${o-20} ${i+136}C${o} ${i+176} ${a+10} ${i+176} ${a+30} ${i+136}C${a+6} ${i+124} ${a+2} ${i+96} ${a} ${i+70}Z`,fill:t},{d:f`M${o-1} ${i+74}C${o} ${i+104} ${o-6} ${i+122} ${o-20} ${i+136}M${a} ${i+98}C${a+2} ${i+118} ${a+10} ${i+130} ${a+28} ${i+137}`,stroke:k,width:2.8},..._(`M-20 ${At+40}C-16 372 26 322 96 300 128 346 176 346 208 302 262 318 296 372 300 ${At+40}Z`,e),..._("M86 304C118 366 186 366 216 305L228 310C196 384 106 386 72 310Z",r)]}function vr(){return[..._("M352 470C330 380 338 250 372 190 396 150 480 140 524 178 566 220 574 320 552 470Z","#e2c9a4"),{d:"M384 226C410 190 474 184 506 214 532 246 536 330 526 430",stroke:"#c9aa7c",width:2.6}]}function xr({top:s,topShade:t}){return[..._("M352 480C346 420 362 342 396 306 420 290 470 290 494 306 526 340 536 420 526 480Z",s),{d:"M402 300C418 322 464 324 486 302",stroke:t,width:5},{d:"M443 326C445 360 446 400 445 440",stroke:t,width:2.6},{d:"M444 350h.1M445 384h.1",stroke:k,width:6}]}function wr(s,t){let e=me("baby",t.turn,t.nod);return[...Ar(s,e,t),...hs(e,s),...kr(e,t.tears)]}function Ar(s,t,e){let r=[-1,1].map(i=>({side:i,at:t.place(i*1.42,.16)})).filter(({side:i})=>Math.cos(i*1.42+t.yaw)>-.12).flatMap(({side:i,at:o})=>{let a=o.x*1.14;return _(f`M${a-i*6} ${o.y-14}C${a+i*6} ${o.y-24} ${a+i*18} ${o.y-12} ${a+i*15} ${o.y+4}C${a+i*12} ${o.y+18} ${a+i*0} ${o.y+22} ${a-i*8} ${o.y+12}Z`,s.shade)}),n=Math.abs(t.lean)>.5;return[...n?[]:r,..._(V(t.points),s.skin),...n?r:[],...pe("baby",t,e,s)]}function kr(s,t){return t<.15?[]:[-1,1].map(e=>{let{x:r,y:n}=s.place(e*.62,.42);return{d:f`M${r} ${n-9}C${r+7} ${n} ${r+6} ${n+8} ${r} ${n+8}C${r-6} ${n+8} ${r-7} ${n} ${r} ${n-9}Z`,fill:"#9fc4d4",opacity:t*.9}})}var $e={top:"#fffaf0",topShade:"#efe3cd"},$s={mother:{adult:{skin:"#dba47c",shade:"#c58c68",eyes:"#3b2c27",brows:"#4b3d3a",hair:"#4b3d3a",strands:"#8a766c",hairStyle:"long",top:"#64a69e",topShade:"#559790"},baby:{skin:"#e6b48f",shade:"#d59d78",eyes:"#3b2c27",brows:"#7b5b4b",hair:"#5d4a42",strands:"#7b5b4b",hairStyle:"wisps",...$e},ground:"#f6e8d8",light:"#fdf5ea"},father:{adult:{skin:"#8d5b3e",shade:"#784a31",eyes:"#241815",line:"#22150f",brows:"#2b2220",blush:"#c4472b",hair:"#2b2220",strands:"#54443d",hairStyle:"cropped",top:"#d9a15b",topShade:"#c68d48",browWeight:1.25},baby:{skin:"#a06e4d",shade:"#8a5b3d",eyes:"#241815",line:"#22150f",brows:"#3a2b26",blush:"#c4472b",hair:"#332825",strands:"#5d4b43",hairStyle:"curls",...$e},ground:"#e9ecdf",light:"#f7f7ec"},grandmother:{adult:{skin:"#efc9a9",shade:"#ddb08d",eyes:"#43515a",brows:"#a39a94",hair:"#d3ccc6",strands:"#a59b94",hairStyle:"bun",top:"#9a86a8",topShade:"#877396",glasses:!0,lined:!0},baby:{skin:"#f4d3b8",shade:"#e4b997",eyes:"#3f4d58",brows:"#c09a6f",hair:"#d9b27c",strands:"#b98d56",hairStyle:"wisps",top:"#e8eef0",topShade:"#cfdadd"},ground:"#efe6ea",light:"#faf4f5"},"mother-in-headscarf":{adult:{skin:"#cf9a70",shade:"#b9835b",eyes:"#2c1f1b",brows:"#3a2c27",hair:"#b5655c",strands:"#8f4a44",hairStyle:"headscarf",top:"#55748c",topShade:"#48657c"},baby:{skin:"#daa981",shade:"#c6926a",eyes:"#2c1f1b",brows:"#4a372f",hair:"#3b2d28",strands:"#5f4a41",hairStyle:"cap",top:"#f3dfae",topShade:"#e2ca90"},ground:"#e6edee",light:"#f6f9f7"},"father-with-glasses":{adult:{skin:"#f2cfb4",shade:"#e0b494",eyes:"#4a5d57",brows:"#9a5a36",hair:"#a9633b",strands:"#cf9265",hairStyle:"swept",top:"#6f8a63",topShade:"#5f7a55",glasses:!0},baby:{skin:"#f6d8c2",shade:"#e6bea1",eyes:"#47606c",brows:"#c68c5c",hair:"#cf8a57",strands:"#b06f40",hairStyle:"cap",top:"#dbe7e3",topShade:"#bfd2cc"},ground:"#f3e9dc",light:"#fdf7ee"},grandfather:{adult:{skin:"#b98560",shade:"#a3714e",line:"#33241c",eyes:"#2c201c",brows:"#d9d5d0",hair:"#e4e0da",strands:"#b3aca5",hairStyle:"balding",top:"#a0524a",topShade:"#8c443d",browWeight:1.4,lined:!0,beard:!0},baby:{skin:"#c59470",shade:"#ae7f5b",eyes:"#2c201c",brows:"#4b3831",hair:"#3b2e2a",strands:"#66524a",hairStyle:"wisps",...$e},ground:"#ece7d9",light:"#f9f6ea"}};var _r={eyesOpen:1,squint:0,gazeX:-.3,gazeY:.05,browRaise:0,browWorry:0,browKnit:0,smile:0,mouthOpen:0,mouthWide:1,mouthSquare:0,pout:0,flush:.3,tears:0,turn:-.42,nod:0,tilt:0,reach:0,soothe:0,lean:0},E=s=>({..._r,...s}),be={neutral:E({}),interest:E({browRaise:.9,eyesOpen:1.12,mouthOpen:.16,mouthWide:.62,smile:.2,reach:.55,flush:.4}),joy:E({browRaise:.5,squint:.75,eyesOpen:.78,smile:1,mouthOpen:.62,mouthWide:1.25,flush:.8,reach:.55,tilt:-3}),sobered:E({browRaise:.1,browKnit:.4,eyesOpen:1.1,smile:-.3,mouthWide:.75,flush:.12}),bid:E({browRaise:1,eyesOpen:1.1,smile:.7,mouthOpen:.22,mouthWide:1,reach:1,flush:.4,tilt:-4}),"small-smile":E({browRaise:.35,squint:.3,eyesOpen:.95,smile:.75,mouthWide:.95,mouthOpen:.04,flush:.6,reach:.55,tilt:-2}),wary:E({turn:-.3,gazeX:-.5,gazeY:.1,browWorry:.55,browRaise:.2,smile:-.2,mouthWide:.8,flush:.55,reach:.55,tilt:3}),"look-away":E({turn:.3,gazeX:.75,gazeY:.35,nod:.1,eyesOpen:.85,smile:-.05,mouthWide:.8,flush:.2}),soothing:E({turn:-.05,gazeX:.4,gazeY:.55,nod:.12,eyesOpen:.7,browWorry:.35,soothe:1,mouthWide:.7,flush:.3}),fuss:E({turn:-.25,browWorry:.8,browKnit:.5,eyesOpen:.75,squint:.25,smile:-.62,mouthWide:1.2,pout:1,mouthOpen:.03,flush:.7,reach:.55}),cry:E({turn:-.12,nod:-.08,browWorry:1.25,browKnit:.75,eyesOpen:0,squint:.72,smile:-.5,mouthOpen:.95,mouthWide:1.4,mouthSquare:.7,flush:1,tears:1,reach:.55})},ge={warm:E({browRaise:.45,squint:.75,eyesOpen:.8,smile:.95,mouthOpen:.42,mouthWide:1.25,flush:.6,reach:1,lean:1,tilt:-4}),watching:E({browRaise:.3,squint:.2,smile:.5,mouthWide:.95,flush:.45,reach:.9,lean:.6,tilt:-2}),still:E({smile:0,mouthWide:.85,flush:.12}),back:E({browRaise:.5,browWorry:.75,squint:.15,eyesOpen:.95,smile:.55,mouthWide:.95,mouthOpen:.1,flush:.5,reach:1,lean:1.1,tilt:-5})};function ye(s,t,e){let r={...s};for(let n of Object.keys(s))r[n]=b(s[n],t[n],e);return r}var x={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},toPhases:{play:"Playing together"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:s=>{let t=Math.floor(s/60),e=s%60,r=`${e} ${e===1?"second":"seconds"}`;return t?`${t} ${t===1?"minute":"minutes"} ${r}`:r}};var Dt=.45,bs=.16;function ve(s,t){let e=s.findIndex(({start:r})=>r>t);return e===-1?s.length-1:Math.max(0,e-1)}function ys(s,t,e){let r=t+.5,n=ve(s.faces,Math.floor(r)),i=s.faces[n],o=s.faces[n-1]??i,a=s.faces[n+1]??i,c=r-(i?.start??0),l=(s.faces[n+1]?.start??Number.POSITIVE_INFINITY)-r,[h,d,g]=l<Dt?[i,a,.5-l/Dt/2]:n&&c<Dt?[o,i,.5+c/Dt/2]:[i,i,0],m=g*g*(3-2*g),y=ye(qt(ge,h?.adult),qt(ge,d?.adult),m),p=ye(qt(be,h?.baby),qt(be,d?.baby),m);return e?{adult:{...y,eyesOpen:y.eyesOpen*gs(t,4.9)},baby:{...p,eyesOpen:p.eyesOpen*gs(t+1.3,3.7)}}:{adult:y,baby:p}}function qt(s,t){return s[t??""]??Object.values(s)[0]}function gs(s,t){let e=s%t;return e<bs?Math.abs(1-2*e/bs):1}function lt(s,t){return s.moments[ve(s.moments,t)]}function rt(s,t){return s.phases[ve(s.phases,t)]}function z({phases:s},t,e=x.phases){let r=s.filter(({name:i})=>i===t.name),n=e[t.name]??x.phases[t.name]??t.name;return r.length>1?`${n} ${r.indexOf(t)+1}`:n}function xe(s,t){return`${x.time(t)}, ${z(s,rt(s,t)).toLowerCase()}`}function we(s,t){return s.moments.find(({start:e})=>e>t)?.start??s.matched.length-1}function vs(s,t){return s.moments.findLast(({start:e})=>e<t)?.start??0}function ws(s,t,e){let{adult:r,baby:n}=ys(s,t,e),i=$s[s.people];return u`<svg
class="faces"
viewBox="0 0 ${fe} ${At}"
role="img"
aria-label=${x.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${ss(fs(i,r,n))}
</svg>`}function As(s,t){let e=s.matched[t]==="1";return u`<div class="told-here">
<p class="state">
<span>${he(t)}</span>
<strong>${z(s,rt(s,t))}</strong>
<span>
<span class="step-mark ${e?"matched":""}"></span
>${e?x.inStep:x.outOfStep}
</span>
</p>
<p class="moment">${q(lt(s,t).text)}</p>
</div>`}function ks(s){return s.phases.map(t=>u`
<p><strong>${z(s,t)}.</strong> ${q(t.about)}</p>
<ol role="list">
${s.moments.filter(({start:e})=>e>=t.start&&e<t.end).map(({start:e,text:r})=>u`<li><span class="when">${he(e)}</span><span>${q(r)}</span></li>`)}
</ol>
`)}function _s(s,t,e){let r=rt(s,t);return u`
<div class="row controls" role="group" aria-labelledby="go-to">
<span class="quiet" id="go-to">${x.goTo}</span>
${s.phases.map(n=>u`<button
type="button"
aria-current=${n===r?"true":"false"}
@click=${()=>e(n.start)}
>
${z(s,n,x.toPhases)}
</button>`)}
</div>
`}var Ss=L`
.stage {
display: grid;
gap: 0.75em 1.5em;
margin-block-start: 1.25em;
}
.faces {
display: block;
width: 100%;
border-radius: var(--sb-radius);
}
.told-here {
min-height: 8.5em;
}
.state {
display: flex;
flex-wrap: wrap;
gap: 0.1em 0.9em;
margin: 0;
color: var(--sb-ink-soft);
font-variant-numeric: tabular-nums;
}
.state strong {
color: var(--sb-ink);
}
.step-mark {
display: inline-block;
width: 0.72em;
height: 0.72em;
margin-inline-end: 0.35em;
border: 2px solid var(--sb-accent);
border-radius: 3px;
}
.step-mark.matched {
background: var(--sb-accent);
}
.moment {
margin-block-start: 0.4em;
font-family: var(--sb-font-heading);
font-size: 1.15em;
line-height: 1.45;
}
.label {
margin: 0;
padding-block-start: 0.5em;
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
--above: 2.4em;
position: relative;
height: calc(var(--above) + 9.1em);
margin-block-start: 1.25em;
border-block-end: 1px solid var(--sb-line);
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
border-inline-start: 1px solid var(--sb-line);
font-weight: 600;
line-height: 1.25;
}
.phase.shaded {
border-radius: 6px 6px 0 0;
background: color-mix(in srgb, var(--sb-line) 50%, transparent);
}
@container (max-width: 22em) {
.trace {
--above: 4.5em;
}
.phase {
padding-inline: 0.2em;
font-size: 0.8em;
overflow-wrap: normal;
}
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
top: var(--above);
width: 100%;
height: 5.4em;
overflow: visible;
fill: none;
stroke-width: 2.4;
stroke-linejoin: round;
}
.lines .band {
top: calc(var(--above) + 7.3em);
height: 1.5em;
overflow: hidden;
}
.band path {
fill: var(--sb-accent);
}
.joy {
color: var(--sb-repair);
stroke: currentColor;
}
.upset {
color: var(--sb-help);
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
background: var(--sb-surface);
font-weight: 600;
line-height: 1.25;
stroke: none;
}
.name {
top: calc(var(--above) + 5.4em * (1 - var(--height)) - 1.45em);
transform: translateX(-50%);
}
.in-step {
top: calc(var(--above) + 5.9em);
left: 0;
background: none;
color: var(--sb-accent);
}
.cursor {
top: 1.6em;
left: var(--now);
width: 2px;
margin-inline-start: -1px;
background: var(--sb-ink);
}
input[type="range"] {
width: calc(100% + 28px);
margin: 0 -14px;
}
.controls {
margin-block-start: 0.4em;
}
.controls .mark {
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
border-color: var(--sb-accent);
background: var(--sb-accent-soft);
box-shadow: inset 0 0 0 1px var(--sb-accent);
font-weight: 600;
}
`;var Sr={},Ms=Lt(class extends ot{constructor(){super(...arguments),this.ot=Sr}render(s,t){return t()}update(s,[t,e]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((r,n)=>r===this.ot[n]))return H}else if(this.ot===t)return H;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,e)}});function Os(s,t){let e=100*t/(s.matched.length-1);return u`<div class="trace" role="img" aria-label=${x.trace} style="--now: ${e}%">
${Ms([s],()=>Mr(s))}
<div class="cursor"></div>
</div>`}function Mr(s){let t=s.matched.length-1,e=n=>`${100*Math.min(n,t)/t}%`,r=u`<svg viewBox="0 0 ${t} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${Cs(s.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${Cs(s.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${t} 1" preserveAspectRatio="none">
<path d=${Er(s.matched)} />
</svg>`;return u`
${s.phases.map(n=>u`<div
class=${n.name==="still face"?"phase shaded":"phase"}
style="left: ${e(n.start)}; right: calc(100% - ${e(n.end)})"
>
<span>${z(s,n)}</span>
</div>`)}
<div class="lines to-come">${r}</div>
<div class="lines past">${r}</div>
${Es("joy",x.joy,s.joy,t)} ${Es("upset",x.upset,s.upset,t)}
${s.matched.includes("1")?u`<span class="in-step">${x.inStep}</span>`:$}
`}function Es(s,t,e,r){let n=Math.max(...e),i=Math.min(.88,Math.max(.06,e.indexOf(n)/r));return u`<span class="name ${s}" style="left: ${100*i}%; --height: ${n/100}">
${t}
</span>`}function Cs(s){return`M${s.map((t,e)=>`${e} ${100-t}`).join("L")}`}function Er(s){return[...s.matchAll(/1+/g)].map(({index:t,0:e})=>`M${t-.5} 0h${e.length}v1h-${e.length}z`).join("")}var Cr=6e3,Or=4,kt=class extends Bt{static styles=[...super.styles,Ss];static properties={isFast:{state:!0}};constructor(){super(),this.isFast=!1}reconcile(t,e){return{second:Math.min(e?.second??0,t.matched.length-1)}}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(t){this.currentRecord=this.fitted(t),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(x.atTheBeginning),this.focusOn(".watch")}get last(){return(this.spec?.matched.length??1)-1}goTo(t){let e=this.record?.second;this.time=Math.min(Math.max(t,0),this.last),this.record&&this.second!==e&&this.change({...this.record,second:this.second})}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0;let t=this.isFast?Or:1;es()?this.tick(Cr/t,()=>this.stepOn()):this.run(this.last,t,e=>this.advance(e))}stepOn(){this.spec&&this.advance(we(this.spec,this.second))}toggleSpeed(){this.isFast=!this.isFast,this.isPlaying&&this.play()}advance(t){if(!this.spec)return;let e=rt(this.spec,this.second);this.goTo(t);let r=rt(this.spec,this.second);r!==e&&this.announce(`${z(this.spec,r)}. ${ee(r.about)}`),this.time>=this.last&&this.pause()}jump(t){this.pause(),this.goTo(t),this.say()}scrub(t){this.pause();let e=this.spec&&lt(this.spec,this.second);this.goTo(t.target.valueAsNumber),!(!this.spec||lt(this.spec,this.second)===e)&&this.sayOnceAtRest(()=>this.say(!1))}say(t=!0){if(!this.spec)return;let e=ee(lt(this.spec,this.second).text);this.announce(t?`${xe(this.spec,this.second)}. ${e}`:e)}renderActivity(t){return u`
<div class="stage">
<div data-together>
${ws(t,this.time,this.isPlaying)}
<p class="label quiet"><strong>${x.illustration}</strong> ${x.notAtHome}</p>
${this.renderControls(t)}
</div>
${As(t,this.second)}
</div>
${Os(t,this.time)}
<input
type="range"
min="0"
max=${this.last}
step="1"
aria-label=${x.slider}
aria-valuetext=${xe(t,this.second)}
.value=${String(this.second)}
@input=${this.scrub}
/>
${_s(t,this.second,e=>this.jump(e))} ${this.renderFold("whole",x.whole,()=>ks(t))}
`}renderControls(t){let e=this.second>=this.last,r=this.isPlaying?x.pause:e?x.watchAgain:x.watch;return u`<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${this.isPlaying?xt.pause:xt.play}${r}
</button>
<button
type="button"
aria-label=${x.backName}
@click=${()=>this.jump(vs(t,this.second))}
>
${xt.back}${x.back}
</button>
<button
type="button"
aria-label=${x.forwardName}
@click=${()=>this.jump(we(t,this.second))}
>
${xt.forward}${x.forward}
</button>
<button
type="button"
aria-pressed=${this.isFast?"true":"false"}
@click=${this.toggleSpeed}
>
${x.fast}
</button>
</div>`}};function Ts(s,t){customElements.get(s)||customElements.define(s,t)}function Rs(s,t){return{render({model:e,el:r}){Ts(s,t);let n=document.createElement(s),i=()=>{It(e.get("record"))||(e.set("record",n.record),e.save_changes())},o=()=>{let c=e.get("record");!(JSON.stringify(c)!==JSON.stringify(n.record))||!K(c)||(n.record=c,n.record?.version!==c.version&&i())},a=()=>{n.spec=e.get("spec");let c=K(e.get("record"));c&&!U(c)?o():n.record&&!U(n.record)&&i()};return r.dataset.lmSuppressShortcuts="true",r.addEventListener("keydown",Ns),a(),n.addEventListener("sb-record",i),e.on("change:spec",a),e.on("change:record",o),r.append(n),()=>{e.off("change:spec",a),e.off("change:record",o),n.removeEventListener("sb-record",i),r.removeEventListener("keydown",Ns),n.remove()}}}}function Ns(s){s.key.startsWith("Arrow")&&s.stopPropagation()}var Gi=Rs("sb-dyad-player",kt);export{Gi as default};
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
