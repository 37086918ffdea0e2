/* Generated from frontend/ by make frontend. Do not edit. */
var ge=Object.defineProperty;var be=Object.getPrototypeOf;var $e=Reflect.get;var ye=(e,t,r)=>t in e?ge(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var E=(e,t,r)=>ye(e,typeof t!="symbol"?t+"":t,r);var et=(e,t,r)=>$e(be(e),r,t);var rt=globalThis,st=rt.ShadowRoot&&(rt.ShadyCSS===void 0||rt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ft=Symbol(),Tt=new WeakMap,q=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==ft)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(st&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=Tt.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&Tt.set(r,t))}return t}toString(){return this.cssText}},Ct=e=>new q(typeof e=="string"?e:e+"",void 0,ft),v=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,i,n)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+e[n+1],e[0]);return new q(r,e,ft)},Rt=(e,t)=>{if(st)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),i=rt.litNonce;i!==void 0&&s.setAttribute("nonce",i),s.textContent=r.cssText,e.appendChild(s)}},mt=st?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return Ct(r)})(e):e;var{is:_e,defineProperty:Ae,getOwnPropertyDescriptor:ve,getOwnPropertyNames:we,getOwnPropertySymbols:Se,getPrototypeOf:xe}=Object,O=globalThis,Nt=O.trustedTypes,ke=Nt?Nt.emptyScript:"",Ee=O.reactiveElementPolyfillSupport,V=(e,t)=>e,gt={toAttribute(e,t){switch(t){case Boolean:e=e?ke:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},Mt=(e,t)=>!_e(e,t),Pt={attribute:!0,type:String,converter:gt,reflect:!1,useDefault:!1,hasChanged:Mt};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),O.litPropertyMetadata??(O.litPropertyMetadata=new WeakMap);var w=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=Pt){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),i=this.getPropertyDescriptor(t,s,r);i!==void 0&&Ae(this.prototype,t,i)}}static getPropertyDescriptor(t,r,s){let{get:i,set:n}=ve(this.prototype,t)??{get(){return this[r]},set(o){this[r]=o}};return{get:i,set(o){let a=i?.call(this);n?.call(this,o),this.requestUpdate(t,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Pt}static _$Ei(){if(this.hasOwnProperty(V("elementProperties")))return;let t=xe(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(V("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(V("properties"))){let r=this.properties,s=[...we(r),...Se(r)];for(let i of s)this.createProperty(i,r[i])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,i]of r)this.elementProperties.set(s,i)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let i=this._$Eu(r,s);i!==void 0&&this._$Eh.set(i,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let i of s)r.unshift(mt(i))}else t!==void 0&&r.push(mt(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Rt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),i=this.constructor._$Eu(t,s);if(i!==void 0&&s.reflect===!0){let n=(s.converter?.toAttribute!==void 0?s.converter:gt).toAttribute(r,s.type);this._$Em=t,n==null?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(t,r){let s=this.constructor,i=s._$Eh.get(t);if(i!==void 0&&this._$Em!==i){let n=s.getPropertyOptions(i),o=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:gt;this._$Em=i;let a=o.fromAttribute(r,n.type);this[i]=a??this._$Ej?.get(i)??a,this._$Em=null}}requestUpdate(t,r,s,i=!1,n){if(t!==void 0){let o=this.constructor;if(i===!1&&(n=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??Mt)(n,r)||s.useDefault&&s.reflect&&n===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:i,wrapped:n},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??r??this[t]),n!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),i===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[i,n]of this._$Ep)this[i]=n;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[i,n]of s){let{wrapped:o}=n,a=this[i];o!==!0||this._$AL.has(i)||a===void 0||this.C(i,void 0,n,a)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(t){}firstUpdated(t){}};w.elementStyles=[],w.shadowRootOptions={mode:"open"},w[V("elementProperties")]=new Map,w[V("finalized")]=new Map,Ee?.({ReactiveElement:w}),(O.reactiveElementVersions??(O.reactiveElementVersions=[])).push("2.1.2");var F=globalThis,Ut=e=>e,it=F.trustedTypes,It=it?it.createPolicy("lit-html",{createHTML:e=>e}):void 0,$t="$lit$",S=`lit$${Math.random().toFixed(9).slice(2)}$`,yt="?"+S,Oe=`<${yt}>`,P=document,G=()=>P.createComment(""),K=e=>e===null||typeof e!="object"&&typeof e!="function",_t=Array.isArray,zt=e=>_t(e)||typeof e?.[Symbol.iterator]=="function",bt=`[ 	
\f\r]`,W=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Lt=/-->/g,Ht=/>/g,R=RegExp(`>|${bt}(?:([^\\s"'>=/]+)(${bt}*=${bt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),jt=/'/g,Dt=/"/g,qt=/^(?:script|style|textarea|title)$/i,At=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),l=At(1),j=At(2),er=At(3),M=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),Bt=new WeakMap,N=P.createTreeWalker(P,129);function Vt(e,t){if(!_t(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return It!==void 0?It.createHTML(t):t}var Wt=(e,t)=>{let r=e.length-1,s=[],i,n=t===2?"<svg>":t===3?"<math>":"",o=W;for(let a=0;a<r;a++){let c=e[a],p,f,h=-1,A=0;for(;A<c.length&&(o.lastIndex=A,f=o.exec(c),f!==null);)A=o.lastIndex,o===W?f[1]==="!--"?o=Lt:f[1]!==void 0?o=Ht:f[2]!==void 0?(qt.test(f[2])&&(i=RegExp("</"+f[2],"g")),o=R):f[3]!==void 0&&(o=R):o===R?f[0]===">"?(o=i??W,h=-1):f[1]===void 0?h=-2:(h=o.lastIndex-f[2].length,p=f[1],o=f[3]===void 0?R:f[3]==='"'?Dt:jt):o===Dt||o===jt?o=R:o===Lt||o===Ht?o=W:(o=R,i=void 0);let k=o===R&&e[a+1].startsWith("/>")?" ":"";n+=o===W?c+Oe:h>=0?(s.push(p),c.slice(0,h)+$t+c.slice(h)+S+k):c+S+(h===-2?a:k)}return[Vt(e,n+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},J=class e{constructor({strings:t,_$litType$:r},s){let i;this.parts=[];let n=0,o=0,a=t.length-1,c=this.parts,[p,f]=Wt(t,r);if(this.el=e.createElement(p,s),N.currentNode=this.el.content,r===2||r===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(i=N.nextNode())!==null&&c.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let h of i.getAttributeNames())if(h.endsWith($t)){let A=f[o++],k=i.getAttribute(h).split(S),tt=/([.?@])?(.*)/.exec(A);c.push({type:1,index:n,name:tt[2],strings:k,ctor:tt[1]==="."?ot:tt[1]==="?"?at:tt[1]==="@"?ct:I}),i.removeAttribute(h)}else h.startsWith(S)&&(c.push({type:6,index:n}),i.removeAttribute(h));if(qt.test(i.tagName)){let h=i.textContent.split(S),A=h.length-1;if(A>0){i.textContent=it?it.emptyScript:"";for(let k=0;k<A;k++)i.append(h[k],G()),N.nextNode(),c.push({type:2,index:++n});i.append(h[A],G())}}}else if(i.nodeType===8)if(i.data===yt)c.push({type:2,index:n});else{let h=-1;for(;(h=i.data.indexOf(S,h+1))!==-1;)c.push({type:7,index:n}),h+=S.length-1}n++}}static createElement(t,r){let s=P.createElement("template");return s.innerHTML=t,s}};function U(e,t,r=e,s){if(t===M)return t;let i=s!==void 0?r._$Co?.[s]:r._$Cl,n=K(t)?void 0:t._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(e),i._$AT(e,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=i:r._$Cl=i),i!==void 0&&(t=U(e,i._$AS(e,t.values),i,s)),t}var nt=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,i=(t?.creationScope??P).importNode(r,!0);N.currentNode=i;let n=N.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let p;c.type===2?p=new H(n,n.nextSibling,this,t):c.type===1?p=new c.ctor(n,c.name,c.strings,this,t):c.type===6&&(p=new lt(n,this,t)),this._$AV.push(p),c=s[++a]}o!==c?.index&&(n=N.nextNode(),o++)}return N.currentNode=P,i}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},H=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,i){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=U(this,t,r),K(t)?t===d||t==null||t===""?(this._$AH!==d&&this._$AR(),this._$AH=d):t!==this._$AH&&t!==M&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):zt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==d&&K(this._$AH)?this._$AA.nextSibling.data=t:this.T(P.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,i=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=J.createElement(Vt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(r);else{let n=new nt(i,this),o=n.u(this.options);n.p(r),this.T(o),this._$AH=n}}_$AC(t){let r=Bt.get(t.strings);return r===void 0&&Bt.set(t.strings,r=new J(t)),r}k(t){_t(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,i=0;for(let n of t)i===r.length?r.push(s=new e(this.O(G()),this.O(G()),this,this.options)):s=r[i],s._$AI(n),i++;i<r.length&&(this._$AR(s&&s._$AB.nextSibling,i),r.length=i)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=Ut(t).nextSibling;Ut(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},I=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,i,n){this.type=1,this._$AH=d,this._$AN=void 0,this.element=t,this.name=r,this._$AM=i,this.options=n,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(t,r=this,s,i){let n=this.strings,o=!1;if(n===void 0)t=U(this,t,r,0),o=!K(t)||t!==this._$AH&&t!==M,o&&(this._$AH=t);else{let a=t,c,p;for(t=n[0],c=0;c<n.length-1;c++)p=U(this,a[s+c],r,c),p===M&&(p=this._$AH[c]),o||(o=!K(p)||p!==this._$AH[c]),p===d?t=d:t!==d&&(t+=(p??"")+n[c+1]),this._$AH[c]=p}o&&!i&&this.j(t)}j(t){t===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},ot=class extends I{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===d?void 0:t}},at=class extends I{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==d)}},ct=class extends I{constructor(t,r,s,i,n){super(t,r,s,i,n),this.type=5}_$AI(t,r=this){if((t=U(this,t,r,0)??d)===M)return;let s=this._$AH,i=t===d&&s!==d||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,n=t!==d&&(s===d||i);i&&this.element.removeEventListener(this.name,this,s),n&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},lt=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){U(this,t)}},Ft={M:$t,P:S,A:yt,C:1,L:Wt,R:nt,D:zt,V:U,I:H,H:I,N:at,U:ct,B:ot,F:lt},Te=F.litHtmlPolyfillSupport;Te?.(J,H),(F.litHtmlVersions??(F.litHtmlVersions=[])).push("3.3.3");var Gt=(e,t,r)=>{let s=r?.renderBefore??t,i=s._$litPart$;if(i===void 0){let n=r?.renderBefore??null;s._$litPart$=i=new H(t.insertBefore(G(),n),n,void 0,r??{})}return i._$AI(e),i};var Y=globalThis,T=class extends w{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let t=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=t.firstChild),t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Gt(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return M}};T._$litElement$=!0,T.finalized=!0,Y.litElementHydrateSupport?.({LitElement:T});var Ce=Y.litElementPolyfillSupport;Ce?.({LitElement:T});(Y.litElementVersions??(Y.litElementVersions=[])).push("4.2.2");function D(e,t,{id:r,className:s}){switch(e){case 2:return l`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return l`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return l`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return l`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}function g(e){return typeof e=="string"?e:e.map(Re)}function Q(e){return typeof e=="string"?e:e.map(t=>t.text).join("")}function vt(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function Re(e){let t=l`${e.text}`;e.code&&(t=l`<code>${t}</code>`),e.emphasis&&(t=l`<em>${t}</em>`),e.strong&&(t=l`<strong>${t}</strong>`);let r=vt(e.href);return r?l`<a href=${r}>${t}</a>`:t}var y={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Kt({sources:e,assumptions:t}){return!e.length&&!t.length?d:l`
<details class="origins">
<summary>${y.whereFrom}</summary>
${t.length?l`<p class="small-heading">${y.assumptions}</p>
<ul>
${t.map(r=>l`<li>${g(r)}</li>`)}
</ul>`:d}
<ul>
${e.map(r=>l`<li>${Yt(r,r.full)}</li>`)}
</ul>
</details>
`}function Jt({sources:e},t){let r=e.filter(({key:s})=>t.includes(s));return r.length?l`<p class="source">
${y.source(r.length)}
${r.map((s,i)=>l`${i?"; ":""}${Yt(s,s.short)}`)}
</p>`:d}function Yt({url:e},t){let r=vt(e);return r?l`<a href=${r}>${t}</a>`:t}var wt=`["'”’)\\]]*`,Ne=new RegExp(`[.!?…:;]${wt}$`),Pe=new RegExp(`\\.(${wt})$`),Me=new RegExp(`[!?…]${wt}$`);function Qt(e){return e.flatMap(t=>t?.trim()||[]).map(t=>Ne.test(t)?t:`${t}.`).join(" ")}function Zt(e,t){let r=Ue(e);return Me.test(r)?`${r} ${t}`:`${r}: ${t}`}function Ue(e){return e.trim().replace(Pe,"$1")}var Xt=e=>(...t)=>({_$litDirective$:e,values:t}),dt=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var{I:kr}=Ft;var Ie={},te=(e,t=Ie)=>e._$AH=t;var ht=Xt(class extends dt{constructor(){super(...arguments),this.key=d}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(te(e),this.key=t),r}});var Le=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function b(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function u(e){return typeof e=="string"&&Le.test(e)}function C(e){if(!b(e)||e.version!==1||!u(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||u(e.current))&&x(e.answers,De);case"sorter":return x(e.placements,qe);case"scenario":return St(e.path,je);case"predict":return St(e.guess,Number.isFinite);case"explorer":return x(e.setting,He);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"planner":return x(e.week,u);case"cue-cards":case"claim-cards":return(e.current===null||u(e.current))&&x(e.answers,u);case"coding-lab":return(e.current===null||u(e.current))&&x(e.codings,Be);case"episode-player":return ee(e.episode)&&u(e.pattern)&&x(e.seen,t=>St(t,ee));case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function _(e){switch(e.kind){case"quiz":case"cue-cards":case"claim-cards":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"planner":return!Object.keys(e.week).length;case"coding-lab":return!Object.keys(e.codings).length;case"episode-player":return!Object.keys(e.seen).length;case"note":return!e.text}}function re(e){return b(e)&&typeof e.version=="number"&&e.version>1}function x(e,t){if(!b(e))return!1;let r=Object.entries(e);return r.length<=500&&r.every(([s,i])=>u(s)&&t(i))}function St(e,t){return Array.isArray(e)&&e.length<=500&&e.every(r=>t(r))}function He(e){return Number.isFinite(e)||u(e)}function ee(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=8}function je(e){return b(e)&&u(e.step)&&u(e.choice)}function De(e){return b(e)&&se(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&Ve(e.answer)}function Be(e){return b(e)&&x(e.ratings,ze)&&(e.group===null||["A","B","C","D"].includes(String(e.group)))&&typeof e.compared=="boolean"}function ze(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=7}function qe(e){return b(e)&&se(e.attempts)&&["right","wrong"].includes(String(e.state))&&u(e.pile)}function se(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function Ve(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(u):x(e,u)}var L="secure-base/1/",xt="secure-base/last-kept",kt="secure-base-kept";function ie(e){function t(i,n){try{return i(e.localStorage)}catch{return n}}function r(i){return t(n=>{let o=n.getItem(L+i);return o===null?null:JSON.parse(o)},null)}function s(i){e.dispatchEvent(new CustomEvent(kt,{detail:i}))}return{read(i){let n=r(i);return C(n)&&n.activity===i?n:null},keep(i){if(re(r(i.activity)))return!1;let n=t(o=>{let a=L+i.activity;return _(i)?o.removeItem(a):o.setItem(a,JSON.stringify(i)),!0},!1);return n&&(t(o=>o.setItem(xt,new Date().toISOString()),void 0),s(i.activity)),n},all(){return t(i=>{let o=Array.from({length:i.length},(a,c)=>i.key(c)??"").filter(a=>a.startsWith(L)).map(a=>a.slice(L.length)).filter(u).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let i=new Date(t(n=>n.getItem(xt),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return t(i=>{let n=Array.from({length:i.length},(o,a)=>i.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(L)||o===xt).map(o=>({key:o,value:i.getItem(o)??""}));for(let{key:o}of n)i.removeItem(o);return s(null),()=>{let o=t(a=>{for(let{key:c,value:p}of n)a.setItem(c,p);return!0},!1);return s(null),o}},null)},subscribe(i){let n=a=>i(a.detail),o=({key:a})=>{a===null?i(null):a.startsWith(L)&&i(a.slice(L.length))};return e.addEventListener(kt,n),e.addEventListener("storage",o),()=>{e.removeEventListener(kt,n),e.removeEventListener("storage",o)}}}}var ne=v`
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
`;function pt(e){let t=e.parentElement?.closest("[data-together]");t&&pt(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}var oe=v`
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
`;var B=class extends T{constructor(){super(),this.headingLevel=3,this.store=ie(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return y.startedAgain}get undoneWords(){return y.undone}renderActivity(){return d}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||_(this.record);this.currentRecord=this.reconcile(t),_(t)||(this.beforeStartingAgain=null),r&&_(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),pt(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&pt(r)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return l`<slot></slot>`;let{text:r,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${D(this.headingLevel,l`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${g(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${ht(s,l`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!_(this.record);return l`
<div class="foot">
${this.isKept?d:l`<p class="quiet">${y.notKept}</p>`}
${r?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${y.startAgain}
</button>`:d}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${y.undo}
</button>
</p>`:d}
${Kt(t)}
</div>
`}};E(B,"styles",[oe,ne]),E(B,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var We={right:j`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:j`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:j`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:j`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:j`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function ae(e){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${We[e]}
</svg>`}function ce({id:e,kind:t},r,s){let i=C(s)&&Ge(s)&&s.kind===t&&s.activity===e,n=new Map(i?Object.entries(s.answers):[]),o=r.filter(a=>a.answers.includes(n.get(a.id)??""));return{version:1,kind:t,activity:e,current:i&&r.some(a=>a.id===s.current)?s.current:null,answers:Object.fromEntries(o.map(a=>[a.id,n.get(a.id)]))}}function Ge(e){return e.kind==="cue-cards"||e.kind==="claim-cards"}var le=v`
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
`;var m={progress:(e,t)=>e?`${e} of ${t} cards seen`:`${t} cards. Take them in any order.`,place:(e,t)=>`Card ${e} of ${t}`,turn:"Turn the card",chooseFirst:"Make a guess first. Any guess will do.",yourGuess:"Your guess:",previous:"Previous card",next:"Next card",allCards:"All cards",state:(e,t)=>[e?"seen":"not seen yet",t?"you are here":""].filter(Boolean).join(", "),forAGroup:"For a group, print this page: the cards come two in a row, to cut out and fold.",allTurned:"You have seen all the cards. Come back to them when you like."};var z=class z extends B{constructor(){super(),this.currentId="",this.draft="",this.isUnchosen=!1}titleOf(t){return""}answersOf(t){return[]}questionOf(t){return""}renderFace(t){return d}renderBack(t,r){return d}tellBack(t,r){return""}reconcile(t){let r=this.spec,s=r.cards.map(i=>({id:i.id,answers:this.answersOf(i).map(({id:n})=>n)}));return ce(r,s,t)}recordTaken(){this.currentId=this.record?.current??this.spec?.cards[0]?.id??"",this.draft="",this.isUnchosen=!1}get turned(){return Object.keys(this.record?.answers??{}).length}get place(){return Math.max(0,this.spec?.cards.findIndex(({id:t})=>t===this.currentId)??0)}takeUp(t){let r=this.spec?.cards[t];!r||!this.record||(this.currentId=r.id,this.draft="",this.isUnchosen=!1,this.change({...this.record,current:r.id}),this.announce(""),this.focusOn("#card"))}turn(t){if(!this.record)return;if(!this.draft){this.isUnchosen=!0,this.announce(m.chooseFirst),this.focusOn("input[type=radio]");return}let r={...this.record.answers,[t.id]:this.draft};this.change({...this.record,current:t.id,answers:r});let s=this.turned===this.spec?.cards.length;this.announce([this.tellBack(t,this.draft),s?m.allTurned:""].join(" ").trim()),this.focusOn("#back")}renderActivity(){let{spec:t,record:r}=this,s=t?.cards[this.place];if(!t||!r||!s)return d;let i=r.answers[s.id];return l`
<p class="progress">${m.progress(this.turned,t.cards.length)}</p>
${ht(s.id,l`<article class="card" aria-labelledby="card">
${D(this.headingLevel+1,l`<span class="number">${m.place(this.place+1,t.cards.length)}</span>
${g(this.titleOf(s))}`,{id:"card",className:"subtitle"})}
${this.renderFace(s)}
${i===void 0?this.renderQuestion(s):this.renderBack(s,i)}
</article>`)}
${this.renderWays(t)} ${this.renderList(t,r)}
`}renderQuestion(t){return l`<fieldset aria-describedby=${this.isUnchosen?"problem":d}>
<legend>${g(this.questionOf(t))}</legend>
${this.answersOf(t).map(({id:r,text:s})=>l`<label class="option">
<input
type="radio"
name="guess"
value=${r}
.checked=${this.draft===r}
@change=${()=>{this.draft=r,this.isUnchosen=!1}}
/>
<span>${g(s)}</span>
</label>`)}
</fieldset>
${this.isUnchosen?l`<p class="problem" id="problem">${m.chooseFirst}</p>`:d}
<button type="button" class="primary" @click=${()=>this.turn(t)}>${m.turn}</button>`}renderWays({cards:t}){let{place:r}=this;return l`<div class="ways row">
${r>0?l`<button type="button" @click=${()=>this.takeUp(r-1)}>
${m.previous}
</button>`:d}
${r<t.length-1?l`<button type="button" class="next" @click=${()=>this.takeUp(r+1)}>
${m.next}
</button>`:d}
</div>
${this.turned===t.length?l`<p class="all">${m.allTurned}</p>`:d}`}renderList({cards:t},{answers:r}){return l`<details class="all-cards">
<summary>${m.allCards}</summary>
<ol role="list">
${t.map((s,i)=>{let n=s.id in r;return l`<li>
<button
type="button"
aria-current=${i===this.place?"true":d}
@click=${()=>this.takeUp(i)}
>
<span>${i+1}. ${Q(this.titleOf(s))}</span>
<span class="state">
${n?ae("shown"):d}
${m.state(n,i===this.place)}
</span>
</button>
</li>`})}
</ol>
<p class="quiet">${m.forAGroup}</p>
</details>`}};E(z,"styles",[...et(z,z,"styles"),le]),E(z,"properties",{currentId:{state:!0},draft:{state:!0},isUnchosen:{state:!0}});var ut=z;var Ke=1;function de(e,t,r){return b(e)&&e.schema_version===Ke&&e.kind===t&&u(e.id)&&typeof e.title=="string"&&Et(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&r.every(s=>Ot(e[s]).length>0)}function Et(e){return typeof e=="string"||Array.isArray(e)}function Ot(e){return Array.isArray(e)?e:[]}var $={question:"Does this hold up?",verdicts:{"holds-up":"Holds up",partly:"Partly","does-not-hold-up":"Does not hold up"},found:{"holds-up":"This holds up",partly:"This holds up in part","does-not-hold-up":"This does not hold up"},evidence:"What the evidence says",say:"Say it like this",forStudents:"For students"};function he(e){return de(e,"claim-cards",["cards"])&&Ot(e.cards).every(Je)}function Je(e){return b(e)&&u(e.id)&&Object.hasOwn($.verdicts,String(e.verdict))&&[e.heard,e.evidence,e.say].every(Et)}var pe=v`
.says {
margin: 0.75em 0 0;
padding: 0.2em 0 0.2em 1em;
border-inline-start: 4px solid var(--sb-accent, #0f6b6b);
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
line-height: 1.45;
}
`;var Z=class Z extends ut{accepts(t){return he(t)}titleOf({heard:t}){return t}answersOf(){return Object.entries($.verdicts).map(([t,r])=>({id:t,text:r}))}questionOf(){return $.question}renderBack({verdict:t,evidence:r,say:s,for_students:i,sources:n},o){let a=this.answersOf().find(({id:c})=>c===o);return l`<div class="back">
<p class="quiet">${m.yourGuess} ${a?.text}</p>
${D(this.headingLevel+2,$.found[t],{id:"back",className:"subtitle"})}
<p class="label">${$.evidence}</p>
<p>${g(r)}</p>
<p class="label">${$.say}</p>
<blockquote class="says">${g(s)}</blockquote>
${i?l`<details>
<summary>${$.forStudents}</summary>
<p>${g(i)}</p>
</details>`:d}
${this.spec?Jt(this.spec,n):d}
</div>`}tellBack({verdict:t,evidence:r,say:s}){return Qt([$.found[t],Q(r),Zt($.say,Q(s))])}};E(Z,"styles",[...et(Z,Z,"styles"),pe]);var X=Z;function ue(e,t){customElements.get(e)||customElements.define(e,t)}function me(e,t){return{render({model:r,el:s}){ue(e,t);let i=document.createElement(e),n=()=>{r.set("record",i.record),r.save_changes()},o=()=>{let c=r.get("record");JSON.stringify(c)!==JSON.stringify(i.record)&&C(c)&&(i.record=c)},a=()=>{i.spec=r.get("spec");let c=r.get("record");C(c)&&!_(c)?o():C(i.record)&&!_(i.record)&&n()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",fe),a(),i.addEventListener("sb-record",n),r.on("change:spec",a),r.on("change:record",o),s.append(i),()=>{r.off("change:spec",a),r.off("change:record",o),i.removeEventListener("sb-record",n),s.removeEventListener("keydown",fe),i.remove()}}}}function fe(e){e.key.startsWith("Arrow")&&e.stopPropagation()}var Gs=me("sb-claim-cards",X);export{Gs as default};
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
