/* Generated from frontend/ by make frontend. Do not edit. */
var et=globalThis,rt=et.ShadowRoot&&(et.ShadyCSS===void 0||et.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,bt=Symbol(),Lt=new WeakMap,F=class{constructor(t,e,s){if(this._$cssResult$=!0,s!==bt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(rt&&t===void 0){let s=e!==void 0&&e.length===1;s&&(t=Lt.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&Lt.set(e,t))}return t}toString(){return this.cssText}},Ht=r=>new F(typeof r=="string"?r:r+"",void 0,bt),v=(r,...t)=>{let e=r.length===1?r[0]:t.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+r[i+1],r[0]);return new F(e,r,bt)},It=(r,t)=>{if(rt)r.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let s=document.createElement("style"),n=et.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=e.cssText,r.appendChild(s)}},$t=rt?r=>r:r=>r instanceof CSSStyleSheet?(t=>{let e="";for(let s of t.cssRules)e+=s.cssText;return Ht(e)})(r):r;var{is:Ae,defineProperty:we,getOwnPropertyDescriptor:xe,getOwnPropertyNames:ke,getOwnPropertySymbols:Se,getPrototypeOf:Ee}=Object,st=globalThis,Dt=st.trustedTypes,Oe=Dt?Dt.emptyScript:"",Ce=st.reactiveElementPolyfillSupport,W=(r,t)=>r,yt={toAttribute(r,t){switch(t){case Boolean:r=r?Oe:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,t){let e=r;switch(t){case Boolean:e=r!==null;break;case Number:e=r===null?null:Number(r);break;case Object:case Array:try{e=JSON.parse(r)}catch{e=null}}return e}},Bt=(r,t)=>!Ae(r,t),jt={attribute:!0,type:String,converter:yt,reflect:!1,useDefault:!1,hasChanged:Bt};Symbol.metadata??=Symbol("metadata"),st.litPropertyMetadata??=new WeakMap;var x=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=jt){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,e);n!==void 0&&we(this.prototype,t,n)}}static getPropertyDescriptor(t,e,s){let{get:n,set:i}=xe(this.prototype,t)??{get(){return this[e]},set(o){this[e]=o}};return{get:n,set(o){let c=n?.call(this);i?.call(this,o),this.requestUpdate(t,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??jt}static _$Ei(){if(this.hasOwnProperty(W("elementProperties")))return;let t=Ee(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(W("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(W("properties"))){let e=this.properties,s=[...ke(e),...Se(e)];for(let n of s)this.createProperty(n,e[n])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[s,n]of e)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[e,s]of this.elementProperties){let n=this._$Eu(e,s);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)e.unshift($t(n))}else t!==void 0&&e.push($t(t));return e}static _$Eu(t,e){let s=e.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return It(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:yt).toAttribute(e,s.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,e){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:yt;this._$Em=n;let c=o.fromAttribute(e,i.type);this[n]=c??this._$Ej?.get(n)??c,this._$Em=null}}requestUpdate(t,e,s,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),s??=o.getPropertyOptions(t),!((s.hasChanged??Bt)(i,e)||s.useDefault&&s.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,e,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??e??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),n===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,c=this[n];o!==!0||this._$AL.has(n)||c===void 0||this.C(n,void 0,i,c)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(e)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};x.elementStyles=[],x.shadowRootOptions={mode:"open"},x[W("elementProperties")]=new Map,x[W("finalized")]=new Map,Ce?.({ReactiveElement:x}),(st.reactiveElementVersions??=[]).push("2.1.2");var _t=globalThis,zt=r=>r,nt=_t.trustedTypes,qt=nt?nt.createPolicy("lit-html",{createHTML:r=>r}):void 0,At="$lit$",k=`lit$${Math.random().toFixed(9).slice(2)}$`,wt="?"+k,Te=`<${wt}>`,N=document,K=()=>N.createComment(""),J=r=>r===null||typeof r!="object"&&typeof r!="function",xt=Array.isArray,Yt=r=>xt(r)||typeof r?.[Symbol.iterator]=="function",vt=`[ 	
\f\r]`,V=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ft=/-->/g,Wt=/>/g,R=RegExp(`>|${vt}(?:([^\\s"'>=/]+)(${vt}*=${vt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Vt=/'/g,Kt=/"/g,Gt=/^(?:script|style|textarea|title)$/i,kt=r=>(t,...e)=>({_$litType$:r,strings:t,values:e}),l=kt(1),O=kt(2),Je=kt(3),L=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),Jt=new WeakMap,M=N.createTreeWalker(N,129);function Qt(r,t){if(!xt(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return qt!==void 0?qt.createHTML(t):t}var Zt=(r,t)=>{let e=r.length-1,s=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=V;for(let c=0;c<e;c++){let a=r[c],h,f,p=-1,w=0;for(;w<a.length&&(o.lastIndex=w,f=o.exec(a),f!==null);)w=o.lastIndex,o===V?f[1]==="!--"?o=Ft:f[1]!==void 0?o=Wt:f[2]!==void 0?(Gt.test(f[2])&&(n=RegExp("</"+f[2],"g")),o=R):f[3]!==void 0&&(o=R):o===R?f[0]===">"?(o=n??V,p=-1):f[1]===void 0?p=-2:(p=o.lastIndex-f[2].length,h=f[1],o=f[3]===void 0?R:f[3]==='"'?Kt:Vt):o===Kt||o===Vt?o=R:o===Ft||o===Wt?o=V:(o=R,n=void 0);let E=o===R&&r[c+1].startsWith("/>")?" ":"";i+=o===V?a+Te:p>=0?(s.push(h),a.slice(0,p)+At+a.slice(p)+k+E):a+k+(p===-2?c:E)}return[Qt(r,i+(r[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},Y=class r{constructor({strings:t,_$litType$:e},s){let n;this.parts=[];let i=0,o=0,c=t.length-1,a=this.parts,[h,f]=Zt(t,e);if(this.el=r.createElement(h,s),M.currentNode=this.el.content,e===2||e===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(n=M.nextNode())!==null&&a.length<c;){if(n.nodeType===1){if(n.hasAttributes())for(let p of n.getAttributeNames())if(p.endsWith(At)){let w=f[o++],E=n.getAttribute(p).split(k),tt=/([.?@])?(.*)/.exec(w);a.push({type:1,index:i,name:tt[2],strings:E,ctor:tt[1]==="."?ot:tt[1]==="?"?at:tt[1]==="@"?ct:I}),n.removeAttribute(p)}else p.startsWith(k)&&(a.push({type:6,index:i}),n.removeAttribute(p));if(Gt.test(n.tagName)){let p=n.textContent.split(k),w=p.length-1;if(w>0){n.textContent=nt?nt.emptyScript:"";for(let E=0;E<w;E++)n.append(p[E],K()),M.nextNode(),a.push({type:2,index:++i});n.append(p[w],K())}}}else if(n.nodeType===8)if(n.data===wt)a.push({type:2,index:i});else{let p=-1;for(;(p=n.data.indexOf(k,p+1))!==-1;)a.push({type:7,index:i}),p+=k.length-1}i++}}static createElement(t,e){let s=N.createElement("template");return s.innerHTML=t,s}};function H(r,t,e=r,s){if(t===L)return t;let n=s!==void 0?e._$Co?.[s]:e._$Cl,i=J(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(r),n._$AT(r,e,s)),s!==void 0?(e._$Co??=[])[s]=n:e._$Cl=n),n!==void 0&&(t=H(r,n._$AS(r,t.values),n,s)),t}var it=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:s}=this._$AD,n=(t?.creationScope??N).importNode(e,!0);M.currentNode=n;let i=M.nextNode(),o=0,c=0,a=s[0];for(;a!==void 0;){if(o===a.index){let h;a.type===2?h=new B(i,i.nextSibling,this,t):a.type===1?h=new a.ctor(i,a.name,a.strings,this,t):a.type===6&&(h=new lt(i,this,t)),this._$AV.push(h),a=s[++c]}o!==a?.index&&(i=M.nextNode(),o++)}return M.currentNode=N,n}p(t){let e=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}},B=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,n){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=H(this,t,e),J(t)?t===d||t==null||t===""?(this._$AH!==d&&this._$AR(),this._$AH=d):t!==this._$AH&&t!==L&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Yt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==d&&J(this._$AH)?this._$AA.nextSibling.data=t:this.T(N.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=Y.createElement(Qt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(e);else{let i=new it(n,this),o=i.u(this.options);i.p(e),this.T(o),this._$AH=i}}_$AC(t){let e=Jt.get(t.strings);return e===void 0&&Jt.set(t.strings,e=new Y(t)),e}k(t){xt(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,s,n=0;for(let i of t)n===e.length?e.push(s=new r(this.O(K()),this.O(K()),this,this.options)):s=e[n],s._$AI(i),n++;n<e.length&&(this._$AR(s&&s._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let s=zt(t).nextSibling;zt(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},I=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,n,i){this.type=1,this._$AH=d,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(t,e=this,s,n){let i=this.strings,o=!1;if(i===void 0)t=H(this,t,e,0),o=!J(t)||t!==this._$AH&&t!==L,o&&(this._$AH=t);else{let c=t,a,h;for(t=i[0],a=0;a<i.length-1;a++)h=H(this,c[s+a],e,a),h===L&&(h=this._$AH[a]),o||=!J(h)||h!==this._$AH[a],h===d?t=d:t!==d&&(t+=(h??"")+i[a+1]),this._$AH[a]=h}o&&!n&&this.j(t)}j(t){t===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},ot=class extends I{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===d?void 0:t}},at=class extends I{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==d)}},ct=class extends I{constructor(t,e,s,n,i){super(t,e,s,n,i),this.type=5}_$AI(t,e=this){if((t=H(this,t,e,0)??d)===L)return;let s=this._$AH,n=t===d&&s!==d||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,i=t!==d&&(s===d||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},lt=class{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){H(this,t)}},Xt={M:At,P:k,A:wt,C:1,L:Zt,R:it,D:Yt,V:H,I:B,H:I,N:at,U:ct,B:ot,F:lt},Ue=_t.litHtmlPolyfillSupport;Ue?.(Y,B),(_t.litHtmlVersions??=[]).push("3.3.3");var te=(r,t,e)=>{let s=e?.renderBefore??t,n=s._$litPart$;if(n===void 0){let i=e?.renderBefore??null;s._$litPart$=n=new B(t.insertBefore(K(),i),i,void 0,e??{})}return n._$AI(r),n};var St=globalThis,C=class extends x{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=te(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return L}};C._$litElement$=!0,C.finalized=!0,St.litElementHydrateSupport?.({LitElement:C});var Pe=St.litElementPolyfillSupport;Pe?.({LitElement:C});(St.litElementVersions??=[]).push("4.2.2");function b(r){return typeof r=="string"?r:r.map(Re)}function G(r){return typeof r=="string"?r:r.map(t=>t.text).join("")}function Et(r){if(r)try{let{protocol:t}=new URL(r,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?r:void 0}catch{return}}function Re(r){let t=l`${r.text}`;r.code&&(t=l`<code>${t}</code>`),r.emphasis&&(t=l`<em>${t}</em>`),r.strong&&(t=l`<strong>${t}</strong>`);let e=Et(r.href);return e?l`<a href=${e}>${t}</a>`:t}var Ot=`["'”’)\\]]*`,Me=new RegExp(`[.!?…:;]${Ot}$`),Ne=new RegExp(`\\.(${Ot})$`),Le=new RegExp(`[!?…]${Ot}$`);function ee(r){return r.flatMap(t=>t?.trim()||[]).map(t=>Me.test(t)?t:`${t}.`).join(" ")}function re(r,t){let e=He(r);return Le.test(e)?`${e} ${t}`:`${e}: ${t}`}function He(r){return r.trim().replace(Ne,"$1")}var _={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:r=>r===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function z(r,t,e){let s=e==="title"?"title":"subtitle";switch(r){case 2:return l`<h2 id=${e} class=${s} tabindex="-1">${t}</h2>`;case 4:return l`<h4 id=${e} class=${s} tabindex="-1">${t}</h4>`;case 5:return l`<h5 id=${e} class=${s} tabindex="-1">${t}</h5>`;default:return l`<h3 id=${e} class=${s} tabindex="-1">${t}</h3>`}}var Ie={right:()=>O`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:()=>O`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:()=>O`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,begun:()=>O`<circle cx="12" cy="12" r="7.5"/><path d="M12 4.5a7.5 7.5 0 0 1 0 15z" fill="currentColor"/>`,more:()=>O`<path d="M12 5v14M5 12h14"/>`,up:()=>O`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:()=>O`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function se(r){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Ie[r]()}
</svg>`}function ne({sources:r,assumptions:t}){return!r.length&&!t.length?d:l`
<details class="origins">
<summary>${_.whereFrom}</summary>
${t.length?l`<p class="small-heading">${_.assumptions}</p>
<ul>
${t.map(e=>l`<li>${b(e)}</li>`)}
</ul>`:d}
<ul>
${r.map(e=>l`<li>${oe(e,e.full)}</li>`)}
</ul>
</details>
`}function ie({sources:r},t){let e=r.filter(({key:s})=>t.includes(s));return e.length?l`<p class="source">
${_.source(e.length)}
${e.map((s,n)=>l`${n?"; ":""}${oe(s,s.short)}`)}
</p>`:d}function oe({url:r},t){let e=Et(r);return e?l`<a href=${e}>${t}</a>`:t}var ae=r=>(...t)=>({_$litDirective$:r,values:t}),dt=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,s){this._$Ct=t,this._$AM=e,this._$Ci=s}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:gr}=Xt;var De={},ce=(r,t=De)=>r._$AH=t;var ht=ae(class extends dt{constructor(){super(...arguments),this.key=d}render(r,t){return this.key=r,t}update(r,[t,e]){return t!==this.key&&(ce(r),this.key=t),e}});function D(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var Q=r=>t=>r(t)?t:void 0,m=(...r)=>Q(t=>r.includes(t)),ut=r=>Q(t=>typeof t=="string"&&t.length<=r),le=r=>Q(t=>typeof t=="string"&&r.test(t)),pt=Q(Number.isFinite),T=(r,t=1/0)=>Q(e=>Number.isInteger(e)&&e>=r&&e<=t),S=(...r)=>t=>r.map(e=>e(t)).find(e=>e!==void 0),q=(r,t)=>e=>{let s=Array.isArray(e)&&e.length<=t?e.map(r):[void 0];return s.includes(void 0)?void 0:s},U=r=>t=>D(t)?de(Object.keys(r).map(e=>[e,r[e](t[e])])):void 0,y=(r,t,e=1/0)=>s=>D(s)&&Object.keys(s).length<=e?de(Object.entries(s).map(([n,i])=>[r(n),t(i)])):void 0;function de(r){return r.flat().includes(void 0)?void 0:Object.fromEntries(r)}var u=le(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),Ct={"claim-cards":{version:1,done:"answers",content:{answers:y(u,u,500),current:S(u,m(null))}},"coding-lab":{version:1,done:"codings",content:{codings:y(u,U({compared:m(!0,!1),group:S(m("A","B","C","D"),m(null)),ratings:y(u,T(1,7),500)}),500),current:S(u,m(null))}},"cue-cards":{version:1,done:"answers",content:{answers:y(u,u,500),current:S(u,m(null))}},"dyad-player":{version:1,done:"second",content:{second:T(0)}},"episode-player":{version:1,done:"seen",content:{episode:T(1,8),pattern:m("secure","avoidant","resistant","disorganised"),seen:y(m("secure","avoidant","resistant","disorganised"),q(T(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:y(u,S(pt,u),500)}},note:{version:1,done:"text",content:{text:ut(2e3)}},planner:{version:1,done:"week",content:{week:y(m("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),u)}},predict:{version:1,done:"guess",content:{guess:q(pt,500)}},quiz:{version:1,done:"answers",content:{answers:y(u,U({answer:S(ut(200),pt,q(u,500),y(u,u,500)),attempts:T(1,1e5),state:m("right","wrong","shown")}),500),current:S(u,m(null))}},reading:{version:1,done:"last",content:{at:T(0,99999999999),last:ut(80),parts:q(u,500)}},scenario:{version:2,done:"path",content:{now:S(U({at:m("choosing","told","ended"),step:u}),m(null)),path:q(U({choice:u,step:u}),200)}},sorter:{version:1,done:"placements",content:{placements:y(u,U({attempts:T(1,1e5),pile:u,state:m("right","wrong")}),500)}}};var he={scenario:{1:r=>({...r,now:null})}};function Tt(r,t,e){let s=r.version,n=typeof s=="number"&&s<t&&e[String(r.kind)]?.[s];return n?Tt({...n(r),version:s+1},t,e):r}var Z={kept:Ct,upgrades:he};function P(r,t=Z){let e=D(r)&&ue(r.kind,t);if(!e)return null;try{let{version:s,kind:n,activity:i,...o}=Tt(r,e.version,t.upgrades),c=U(e.content)(o);return s===e.version&&u(i)&&c?{version:s,kind:n,activity:i,...c}:null}catch{return null}}function A(r){let t=r[Ct[r.kind].done];return typeof t=="object"?!Object.keys(t).length:!t}function ft(r,t=Z){return je(r,(s,n)=>s>0&&s!==n,t)&&!P(r,t)}function Ut(r,t=Z){return ue(r,t)?.version??1}function ue(r,{kept:t}){return typeof r=="string"&&Object.hasOwn(t,r)?t[r]:null}function je(r,t,e){return!D(r)||typeof r.version!="number"?!1:t(r.version,Ut(r.kind,e))}var j="secure-base/1/",Pt="secure-base/last-kept",Rt="secure-base-kept";function pe(r,t=Z){function e(i,o){try{return i(r.localStorage)}catch{return o}}function s(i){return e(o=>{let c=o.getItem(j+i);return c===null?null:JSON.parse(c)},null)}function n(i){r.dispatchEvent(new CustomEvent(Rt,{detail:i}))}return{read(i){let o=P(s(i),t);return o?.activity===i?o:null},keep(i){if(ft(s(i.activity),t))return!1;let o=e(c=>{let a=j+i.activity;return A(i)?c.removeItem(a):c.setItem(a,JSON.stringify(i)),!0},!1);return o&&(e(c=>c.setItem(Pt,new Date().toISOString()),void 0),n(i.activity)),o},all(){return e(i=>{let c=Array.from({length:i.length},(a,h)=>i.key(h)??"").filter(a=>a.startsWith(j)).map(a=>a.slice(j.length)).sort();return Object.fromEntries(c.flatMap(a=>{let h=this.read(a);return h?[[a,h]]:[]}))},{})},lastKept(){let i=new Date(e(o=>o.getItem(Pt),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return e(i=>{let o=Array.from({length:i.length},(c,a)=>i.key(a)).filter(c=>c!==null).filter(c=>c.startsWith(j)||c===Pt).map(c=>({key:c,value:i.getItem(c)??""}));for(let{key:c}of o)i.removeItem(c);return n(null),()=>{let c=e(a=>{for(let{key:h,value:f}of o)a.getItem(h)===null&&a.setItem(h,f);return!0},!1);return n(null),c}},null)},subscribe(i){let o=h=>i(h.detail),c=({key:h})=>{h===null?i(null):h.startsWith(j)&&i(h.slice(j.length))},a=({persisted:h})=>h&&i(null);return r.addEventListener(Rt,o),r.addEventListener("storage",c),r.addEventListener("pageshow",a),()=>{r.removeEventListener(Rt,o),r.removeEventListener("storage",c),r.removeEventListener("pageshow",a)}}}}var fe=v`
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
`,Lr=v`
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
`;var me=v`
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
`;var Mt=Promise.resolve();function ge(){return Mt=Mt.then(Be),Mt}function Be(){return new Promise(r=>{let{port1:t,port2:e}=new MessageChannel;t.onmessage=()=>{t.close(),r()},e.postMessage(null)})}var ze=1,mt=class extends C{static styles=[me,fe];static properties={headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.store=pe(window),this.announcement={text:"",count:0},this.startedAgainWords=_.startedAgain,this.undoneWords=_.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(t,e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderTitle(t,e){return l`${t.title}`}renderActivity(t,e){return d}get spec(){return this.currentSpec}set spec(t){let e=this.currentSpec;if(this.currentSpec=this.isOurs(t)?t:null,!this.currentSpec)this.currentRecord=null;else{let s=e?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(t){return D(t)&&t.schema_version===ze&&t.kind===this.kind}async scheduleUpdate(){this.hasUpdated||await ge(),super.scheduleUpdate()}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(t){try{t()}catch(e){reportError(e),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(t),this.recordTaken(),this.requestUpdate())})}fitted(t){let e=this.spec,{kind:s,id:n}=e,i=P(t),o=i?.kind===s&&i.activity===n,c=this.reconcile(e,o?i:null);return{version:Ut(s),kind:s,activity:n,...c}}followStore(){let t=JSON.stringify(this.record),e=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(e)!==t&&(this.beforeStartingAgain=null,this.take(e),this.fireRecord())}change(t){let e=!this.record||A(this.record);this.currentRecord=this.fitted(t),A(t)||(this.beforeStartingAgain=null),e&&A(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e instanceof HTMLElement&&(e.focus({preventScroll:!0}),Nt(e))}async reveal(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e&&Nt(e)}startAgain(){let t=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:t,record:e}=this;if(!t||!e)return l`<slot></slot>`;let{text:s,count:n}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${z(this.headingLevel,this.renderTitle(t,e),"title")}
${this.isOpen?l`<p class="instruction">${b(t.instruction)}</p>
${this.renderActivity(t,e)} ${this.renderFoot(t)}`:d}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${ht(n,l`<p>${s}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let e=this.record&&!A(this.record);return l`
<div class="foot">
${this.isKept?d:l`<p class="quiet">${_.notKept}</p>`}
${e?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${_.startAgain}
</button>`:d}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${_.undo}
</button>
</p>`:d}
${ne(t)}
</div>
`}};function Nt(r){let t=r.parentElement?.closest("[data-together]");t&&Nt(t),r.scrollIntoView({block:"nearest",inline:"nearest"})}var be=v`
.progress {
margin-block-start: 1.25em;
}
.card {
margin-block-start: 0.5em;
padding: clamp(0.9em, 4cqi, 1.6em);
border: 1.5px solid var(--sb-line);
border-radius: var(--sb-radius);
background: var(--sb-paper);
box-shadow: var(--sb-shadow);
}
.number,
.label {
display: block;
color: var(--sb-ink-soft);
font-family: var(--sb-font);
font-size: 0.88rem;
font-weight: 600;
letter-spacing: 0.01em;
}
fieldset {
margin: 1em 0;
}
legend {
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
border: 1.5px solid var(--sb-control-line);
border-radius: var(--sb-radius-small);
cursor: pointer;
}
@media (hover: hover) {
.option:hover {
border-color: var(--sb-accent);
}
}
.option:has(:checked) {
border-color: var(--sb-accent);
background: var(--sb-accent-soft);
}
.option:has(:focus-visible) {
outline: 3px solid var(--sb-focus);
outline-offset: 2px;
}
.option input {
width: 1.2em;
height: 1.2em;
margin: 0;
accent-color: var(--sb-accent);
}
.option input:focus-visible {
outline: none;
}
.problem {
margin: 0 0 0.75em;
color: var(--sb-wrong);
font-weight: 600;
}
.back {
margin-block-start: 1.1em;
padding-block-start: 1.1em;
border-block-start: 2px dashed var(--sb-line);
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
border-color: var(--sb-accent);
background: var(--sb-accent-soft);
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
border-color: var(--sb-accent);
border-width: 2px;
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
`;var g={progress:(r,t)=>r?`${r} of ${t} cards seen`:`${t} cards. Take them in any order.`,place:(r,t)=>`Card ${r} of ${t}`,turn:"Turn the card",chooseFirst:"Make a guess first. Any guess will do.",yourGuess:"Your guess:",previous:"Previous card",next:"Next card",allCards:"All cards",state:(r,t)=>[r?"seen":"not seen yet",t?"you are here":""].filter(Boolean).join(", "),forAGroup:"For a group, print this page: the cards come two in a row, to cut out and fold.",allTurned:"You have seen all the cards. Come back to them when you like."};var gt=class extends mt{static styles=[...super.styles,be];static properties={currentId:{state:!0},draft:{state:!0},isUnchosen:{state:!0}};constructor(){super(),this.currentId="",this.draft="",this.isUnchosen=!1}titleOf(t){return""}answersOf(t){return[]}questionOf(t){return""}renderFace(t){return d}renderBack(t,e){return d}tellBack(t,e){return""}reconcile({cards:t},e){let s=new Map(Object.entries(e?.answers??{})),n=t.filter(o=>this.answersOf(o).some(({id:c})=>c===s.get(o.id)));return{current:t.some(({id:o})=>o===e?.current)?e?.current:null,answers:Object.fromEntries(n.map(({id:o})=>[o,s.get(o)]))}}get firstCard(){return this.spec?.cards[0]}recordTaken(){this.currentId=this.record?.current??this.firstCard?.id??"",this.draft="",this.isUnchosen=!1}get isLeafing(){return!0}get turned(){return Object.keys(this.record?.answers??{}).length}get place(){return Math.max(0,this.spec?.cards.findIndex(({id:t})=>t===this.currentId)??0)}takeUp(t){let e=this.spec?.cards[t];!e||!this.record||(this.currentId=e.id,this.draft="",this.isUnchosen=!1,this.change({...this.record,current:e.id}),this.announce(""),this.focusOn("#card"))}turn(t){if(!this.record)return;if(!this.draft){this.isUnchosen=!0,this.announce(g.chooseFirst),this.focusOn("input[type=radio]");return}let e={...this.record.answers,[t.id]:this.draft},s=this.isLeafing?t.id:null;this.change({...this.record,current:s,answers:e});let n=this.turned===this.spec?.cards.length;this.announce([this.tellBack(t,this.draft),n?g.allTurned:""].join(" ").trim()),this.focusOn("#back")}renderActivity(t,e){return l`
<p class="progress quiet">${g.progress(this.turned,t.cards.length)}</p>
${this.renderCard(t,e,g.place(this.place+1,t.cards.length))}
${this.renderWays(t)} ${this.renderList(t,e)}
`}renderCard(t,e,s){let n=t.cards[this.place],i=e.answers[n.id];return ht(n.id,l`<article class="card" aria-labelledby="card">
${z(this.headingLevel+1,l`<span class="number">${s}</span> ${b(this.titleOf(n))}`,"card")}
${this.renderFace(n)}
${i===void 0?this.renderQuestion(n):this.renderBack(n,i)}
</article>`)}renderQuestion(t){return l`<form novalidate @submit=${s=>{s.preventDefault(),this.turn(t)}}>
<fieldset aria-describedby=${this.isUnchosen?"problem":d}>
<legend>${b(this.questionOf(t))}</legend>
${this.answersOf(t).map(({id:s,text:n})=>l`<label class="option">
<input
type="radio"
name="guess"
value=${s}
.checked=${this.draft===s}
@change=${()=>{this.draft=s,this.isUnchosen=!1}}
/>
<span>${b(n)}</span>
</label>`)}
</fieldset>
${this.isUnchosen?l`<p class="problem" id="problem">${g.chooseFirst}</p>`:d}
<button type="submit" class="primary">${g.turn}</button>
</form>`}renderWays({cards:t}){let{place:e}=this;return l`<div class="ways row">
${e>0?l`<button type="button" @click=${()=>this.takeUp(e-1)}>
${g.previous}
</button>`:d}
${e<t.length-1?l`<button type="button" class="next" @click=${()=>this.takeUp(e+1)}>
${g.next}
</button>`:d}
</div>
${this.turned===t.length?l`<p class="all">${g.allTurned}</p>`:d}`}renderList({cards:t},{answers:e}){return l`<details class="all-cards">
<summary>${g.allCards}</summary>
<ol role="list">
${t.map((s,n)=>{let i=s.id in e;return l`<li>
<button
type="button"
aria-current=${n===this.place?"true":d}
@click=${()=>this.takeUp(n)}
>
<span>${n+1}. ${G(this.titleOf(s))}</span>
<span class="quiet">
${i?se("shown"):d}
${g.state(i,n===this.place)}
</span>
</button>
</li>`})}
</ol>
<p class="quiet">${g.forAGroup}</p>
</details>`}};var $e=v`
.of-today {
margin: 0.75em 0 -0.75em -0.6em;
}
.says {
margin: 0.75em 0 0;
padding: 0.2em 0 0.2em 1em;
border-inline-start: 4px solid var(--sb-accent);
font-family: var(--sb-font-heading);
font-size: 1.15em;
line-height: 1.45;
}
`;var $={today:"One for today",wholeDeck:r=>`All ${r} cards`,question:"Does this hold up?",verdicts:{"holds-up":"Holds up",partly:"Partly","does-not-hold-up":"Does not hold up"},found:{"holds-up":"This holds up",partly:"This holds up in part","does-not-hold-up":"This does not hold up"},evidence:"What the evidence says",say:"Say it like this",forStudents:"For students"};var qe=864e5,X=class extends gt{static styles=[...super.styles,$e];get firstCard(){let t=this.spec?.cards??[],e=new Date,s=Date.UTC(e.getFullYear(),e.getMonth(),e.getDate())/qe;return t[s%t.length]}get isLeafing(){return this.record?.current!==null}showToday(){this.record&&(this.change({...this.record,current:null}),this.recordTaken(),this.focusOn("#card"))}renderActivity(t,e){let{length:s}=t.cards;return s===1?super.renderActivity(t,e):this.isLeafing?l`<button type="button" class="plain of-today" @click=${this.showToday}>
${$.today}
</button>
${super.renderActivity(t,e)}`:l`${this.renderCard(t,e,$.today)}
<p>
<button type="button" @click=${()=>this.takeUp(this.place)}>
${$.wholeDeck(s)}
</button>
</p>`}titleOf({heard:t}){return t}answersOf(){return Object.entries($.verdicts).map(([t,e])=>({id:t,text:e}))}questionOf(){return $.question}renderBack({verdict:t,evidence:e,say:s,for_students:n,sources:i},o){let c=this.answersOf().find(({id:a})=>a===o);return l`<div class="back">
<p class="quiet">${g.yourGuess} ${c?.text}</p>
${z(this.headingLevel+2,$.found[t],"back")}
<p class="label">${$.evidence}</p>
<p>${b(e)}</p>
<p class="label">${$.say}</p>
<blockquote class="says">${b(s)}</blockquote>
${n?l`<details>
<summary>${$.forStudents}</summary>
<p>${b(n)}</p>
</details>`:d}
${this.spec?ie(this.spec,i):d}
</div>`}tellBack({verdict:t,evidence:e,say:s}){return ee([$.found[t],G(e),re($.say,G(s))])}};function ye(r,t){customElements.get(r)||customElements.define(r,t)}function _e(r,t){return{render({model:e,el:s}){ye(r,t);let n=document.createElement(r),i=()=>{ft(e.get("record"))||(e.set("record",n.record),e.save_changes())},o=()=>{let a=e.get("record");!(JSON.stringify(a)!==JSON.stringify(n.record))||!P(a)||(n.record=a,n.record?.version!==a.version&&i())},c=()=>{n.spec=e.get("spec");let a=P(e.get("record"));a&&!A(a)?o():n.record&&!A(n.record)&&i()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",ve),c(),n.addEventListener("sb-record",i),e.on("change:spec",c),e.on("change:record",o),s.append(n),()=>{e.off("change:spec",c),e.off("change:record",o),n.removeEventListener("sb-record",i),s.removeEventListener("keydown",ve),n.remove()}}}}function ve(r){r.key.startsWith("Arrow")&&r.stopPropagation()}var Ss=_e("sb-claim-cards",X);export{Ss as default};
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
*/
