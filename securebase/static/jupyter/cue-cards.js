/* Generated from frontend/ by make frontend. Do not edit. */
var vt=globalThis,xt=vt.ShadowRoot&&(vt.ShadyCSS===void 0||vt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,It=Symbol(),pe=new WeakMap,ut=class{constructor(t,e,s){if(this._$cssResult$=!0,s!==It)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(xt&&t===void 0){let s=e!==void 0&&e.length===1;s&&(t=pe.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&pe.set(e,t))}return t}toString(){return this.cssText}},fe=r=>new ut(typeof r=="string"?r:r+"",void 0,It),U=(r,...t)=>{let e=r.length===1?r[0]:t.reduce((s,n,o)=>s+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+r[o+1],r[0]);return new ut(e,r,It)},me=(r,t)=>{if(xt)r.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let s=document.createElement("style"),n=vt.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=e.cssText,r.appendChild(s)}},zt=xt?r=>r:r=>r instanceof CSSStyleSheet?(t=>{let e="";for(let s of t.cssRules)e+=s.cssText;return fe(e)})(r):r;var{is:mr,defineProperty:$r,getOwnPropertyDescriptor:br,getOwnPropertyNames:gr,getOwnPropertySymbols:yr,getPrototypeOf:wr}=Object,kt=globalThis,$e=kt.trustedTypes,vr=$e?$e.emptyScript:"",xr=kt.reactiveElementPolyfillSupport,ht=(r,t)=>r,Bt={toAttribute(r,t){switch(t){case Boolean:r=r?vr:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,t){let e=r;switch(t){case Boolean:e=r!==null;break;case Number:e=r===null?null:Number(r);break;case Object:case Array:try{e=JSON.parse(r)}catch{e=null}}return e}},ge=(r,t)=>!mr(r,t),be={attribute:!0,type:String,converter:Bt,reflect:!1,useDefault:!1,hasChanged:ge};Symbol.metadata??=Symbol("metadata"),kt.litPropertyMetadata??=new WeakMap;var L=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=be){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,e);n!==void 0&&$r(this.prototype,t,n)}}static getPropertyDescriptor(t,e,s){let{get:n,set:o}=br(this.prototype,t)??{get(){return this[e]},set(i){this[e]=i}};return{get:n,set(i){let a=n?.call(this);o?.call(this,i),this.requestUpdate(t,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??be}static _$Ei(){if(this.hasOwnProperty(ht("elementProperties")))return;let t=wr(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(ht("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ht("properties"))){let e=this.properties,s=[...gr(e),...yr(e)];for(let n of s)this.createProperty(n,e[n])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[s,n]of e)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[e,s]of this.elementProperties){let n=this._$Eu(e,s);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)e.unshift(zt(n))}else t!==void 0&&e.push(zt(t));return e}static _$Eu(t,e){let s=e.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return me(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let o=(s.converter?.toAttribute!==void 0?s.converter:Bt).toAttribute(e,s.type);this._$Em=t,o==null?this.removeAttribute(n):this.setAttribute(n,o),this._$Em=null}}_$AK(t,e){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let o=s.getPropertyOptions(n),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Bt;this._$Em=n;let a=i.fromAttribute(e,o.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(t,e,s,n=!1,o){if(t!==void 0){let i=this.constructor;if(n===!1&&(o=this[t]),s??=i.getPropertyOptions(t),!((s.hasChanged??ge)(o,e)||s.useDefault&&s.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,s))))return;this.C(t,e,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:n,wrapped:o},i){s&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??e??this[t]),o!==!0||i!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),n===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,o]of this._$Ep)this[n]=o;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,o]of s){let{wrapped:i}=o,a=this[n];i!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,o,a)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(e)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};L.elementStyles=[],L.shadowRootOptions={mode:"open"},L[ht("elementProperties")]=new Map,L[ht("finalized")]=new Map,xr?.({ReactiveElement:L}),(kt.reactiveElementVersions??=[]).push("2.1.2");var qt=globalThis,ye=r=>r,_t=qt.trustedTypes,we=_t?_t.createPolicy("lit-html",{createHTML:r=>r}):void 0,Dt="$lit$",W=`lit$${Math.random().toFixed(9).slice(2)}$`,Zt="?"+W,kr=`<${Zt}>`,V=document,ft=()=>V.createComment(""),mt=r=>r===null||typeof r!="object"&&typeof r!="function",Kt=Array.isArray,Me=r=>Kt(r)||typeof r?.[Symbol.iterator]=="function",jt=`[ 	
\f\r]`,pt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ve=/-->/g,xe=/>/g,Y=RegExp(`>|${jt}(?:([^\\s"'>=/]+)(${jt}*=${jt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ke=/'/g,_e=/"/g,Se=/^(?:script|style|textarea|title)$/i,Yt=r=>(t,...e)=>({_$litType$:r,strings:t,values:e}),p=Yt(1),R=Yt(2),bs=Yt(3),X=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),Ae=new WeakMap,F=V.createTreeWalker(V,129);function Ce(r,t){if(!Kt(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return we!==void 0?we.createHTML(t):t}var Ee=(r,t)=>{let e=r.length-1,s=[],n,o=t===2?"<svg>":t===3?"<math>":"",i=pt;for(let a=0;a<e;a++){let c=r[a],l,u,d=-1,y=0;for(;y<c.length&&(i.lastIndex=y,u=i.exec(c),u!==null);)y=i.lastIndex,i===pt?u[1]==="!--"?i=ve:u[1]!==void 0?i=xe:u[2]!==void 0?(Se.test(u[2])&&(n=RegExp("</"+u[2],"g")),i=Y):u[3]!==void 0&&(i=Y):i===Y?u[0]===">"?(i=n??pt,d=-1):u[1]===void 0?d=-2:(d=i.lastIndex-u[2].length,l=u[1],i=u[3]===void 0?Y:u[3]==='"'?_e:ke):i===_e||i===ke?i=Y:i===ve||i===xe?i=pt:(i=Y,n=void 0);let m=i===Y&&r[a+1].startsWith("/>")?" ":"";o+=i===pt?c+kr:d>=0?(s.push(l),c.slice(0,d)+Dt+c.slice(d)+W+m):c+W+(d===-2?a:m)}return[Ce(r,o+(r[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},$t=class r{constructor({strings:t,_$litType$:e},s){let n;this.parts=[];let o=0,i=0,a=t.length-1,c=this.parts,[l,u]=Ee(t,e);if(this.el=r.createElement(l,s),F.currentNode=this.el.content,e===2||e===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(n=F.nextNode())!==null&&c.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let d of n.getAttributeNames())if(d.endsWith(Dt)){let y=u[i++],m=n.getAttribute(d).split(W),w=/([.?@])?(.*)/.exec(y);c.push({type:1,index:o,name:w[2],strings:m,ctor:w[1]==="."?Mt:w[1]==="?"?St:w[1]==="@"?Ct:J}),n.removeAttribute(d)}else d.startsWith(W)&&(c.push({type:6,index:o}),n.removeAttribute(d));if(Se.test(n.tagName)){let d=n.textContent.split(W),y=d.length-1;if(y>0){n.textContent=_t?_t.emptyScript:"";for(let m=0;m<y;m++)n.append(d[m],ft()),F.nextNode(),c.push({type:2,index:++o});n.append(d[y],ft())}}}else if(n.nodeType===8)if(n.data===Zt)c.push({type:2,index:o});else{let d=-1;for(;(d=n.data.indexOf(W,d+1))!==-1;)c.push({type:7,index:o}),d+=W.length-1}o++}}static createElement(t,e){let s=V.createElement("template");return s.innerHTML=t,s}};function G(r,t,e=r,s){if(t===X)return t;let n=s!==void 0?e._$Co?.[s]:e._$Cl,o=mt(t)?void 0:t._$litDirective$;return n?.constructor!==o&&(n?._$AO?.(!1),o===void 0?n=void 0:(n=new o(r),n._$AT(r,e,s)),s!==void 0?(e._$Co??=[])[s]=n:e._$Cl=n),n!==void 0&&(t=G(r,n._$AS(r,t.values),n,s)),t}var At=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:s}=this._$AD,n=(t?.creationScope??V).importNode(e,!0);F.currentNode=n;let o=F.nextNode(),i=0,a=0,c=s[0];for(;c!==void 0;){if(i===c.index){let l;c.type===2?l=new st(o,o.nextSibling,this,t):c.type===1?l=new c.ctor(o,c.name,c.strings,this,t):c.type===6&&(l=new Et(o,this,t)),this._$AV.push(l),c=s[++a]}i!==c?.index&&(o=F.nextNode(),i++)}return F.currentNode=V,n}p(t){let e=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}},st=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,n){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=G(this,t,e),mt(t)?t===h||t==null||t===""?(this._$AH!==h&&this._$AR(),this._$AH=h):t!==this._$AH&&t!==X&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Me(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==h&&mt(this._$AH)?this._$AA.nextSibling.data=t:this.T(V.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=$t.createElement(Ce(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(e);else{let o=new At(n,this),i=o.u(this.options);o.p(e),this.T(i),this._$AH=o}}_$AC(t){let e=Ae.get(t.strings);return e===void 0&&Ae.set(t.strings,e=new $t(t)),e}k(t){Kt(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,s,n=0;for(let o of t)n===e.length?e.push(s=new r(this.O(ft()),this.O(ft()),this,this.options)):s=e[n],s._$AI(o),n++;n<e.length&&(this._$AR(s&&s._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let s=ye(t).nextSibling;ye(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},J=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,n,o){this.type=1,this._$AH=h,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=h}_$AI(t,e=this,s,n){let o=this.strings,i=!1;if(o===void 0)t=G(this,t,e,0),i=!mt(t)||t!==this._$AH&&t!==X,i&&(this._$AH=t);else{let a=t,c,l;for(t=o[0],c=0;c<o.length-1;c++)l=G(this,a[s+c],e,c),l===X&&(l=this._$AH[c]),i||=!mt(l)||l!==this._$AH[c],l===h?t=h:t!==h&&(t+=(l??"")+o[c+1]),this._$AH[c]=l}i&&!n&&this.j(t)}j(t){t===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Mt=class extends J{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===h?void 0:t}},St=class extends J{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==h)}},Ct=class extends J{constructor(t,e,s,n,o){super(t,e,s,n,o),this.type=5}_$AI(t,e=this){if((t=G(this,t,e,0)??h)===X)return;let s=this._$AH,n=t===h&&s!==h||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,o=t!==h&&(s===h||n);n&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Et=class{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){G(this,t)}},Oe={M:Dt,P:W,A:Zt,C:1,L:Ee,R:At,D:Me,V:G,I:st,H:J,N:St,U:Ct,B:Mt,F:Et},_r=qt.litHtmlPolyfillSupport;_r?.($t,st),(qt.litHtmlVersions??=[]).push("3.3.3");var Te=(r,t,e)=>{let s=e?.renderBefore??t,n=s._$litPart$;if(n===void 0){let o=e?.renderBefore??null;s._$litPart$=n=new st(t.insertBefore(ft(),o),o,void 0,e??{})}return n._$AI(r),n};var Ft=globalThis,B=class extends L{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Te(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return X}};B._$litElement$=!0,B.finalized=!0,Ft.litElementHydrateSupport?.({LitElement:B});var Ar=Ft.litElementPolyfillSupport;Ar?.({LitElement:B});(Ft.litElementVersions??=[]).push("4.2.2");function _(r){return typeof r=="string"?r:r.map(Mr)}function Q(r){return typeof r=="string"?r:r.map(t=>t.text).join("")}function Vt(r){if(r)try{let{protocol:t}=new URL(r,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?r:void 0}catch{return}}function Mr(r){let t=p`${r.text}`;r.code&&(t=p`<code>${t}</code>`),r.emphasis&&(t=p`<em>${t}</em>`),r.strong&&(t=p`<strong>${t}</strong>`);let e=Vt(r.href);return e?p`<a href=${e}>${t}</a>`:t}var Xt=`["'”’)\\]]*`,Sr=new RegExp(`[.!?…:;]${Xt}$`),Cr=new RegExp(`\\.(${Xt})$`),Er=new RegExp(`[!?…]${Xt}$`);function Re(r){return r.flatMap(t=>t?.trim()||[]).map(t=>Sr.test(t)?t:`${t}.`).join(" ")}function Gt(r,t){let e=Or(r);return Er.test(e)?`${e} ${t}`:`${e}: ${t}`}function Or(r){return r.trim().replace(Cr,"$1")}var P={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:r=>r===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function nt(r,t,e){let s=e==="title"?"title":"subtitle";switch(r){case 2:return p`<h2 id=${e} class=${s} tabindex="-1">${t}</h2>`;case 4:return p`<h4 id=${e} class=${s} tabindex="-1">${t}</h4>`;case 5:return p`<h5 id=${e} class=${s} tabindex="-1">${t}</h5>`;default:return p`<h3 id=${e} class=${s} tabindex="-1">${t}</h3>`}}var Tr={right:()=>R`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:()=>R`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:()=>R`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,begun:()=>R`<circle cx="12" cy="12" r="7.5"/><path d="M12 4.5a7.5 7.5 0 0 1 0 15z" fill="currentColor"/>`,more:()=>R`<path d="M12 5v14M5 12h14"/>`,up:()=>R`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:()=>R`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function He(r){return p`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Tr[r]()}
</svg>`}function Ue({sources:r,assumptions:t}){return!r.length&&!t.length?h:p`
<details class="origins">
<summary>${P.whereFrom}</summary>
${t.length?p`<p class="small-heading">${P.assumptions}</p>
<ul>
${t.map(e=>p`<li>${_(e)}</li>`)}
</ul>`:h}
<ul>
${r.map(e=>p`<li>${Ne(e,e.full)}</li>`)}
</ul>
</details>
`}function Pe({sources:r},t){let e=r.filter(({key:s})=>t.includes(s));return e.length?p`<p class="source">
${P.source(e.length)}
${e.map((s,n)=>p`${n?"; ":""}${Ne(s,s.short)}`)}
</p>`:h}function Ne({url:r},t){let e=Vt(r);return e?p`<a href=${e}>${t}</a>`:t}var Le=r=>(...t)=>({_$litDirective$:r,values:t}),Ot=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,s){this._$Ct=t,this._$AM=e,this._$Ci=s}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:Is}=Oe;var Rr={},We=(r,t=Rr)=>r._$AH=t;var Tt=Le(class extends Ot{constructor(){super(...arguments),this.key=h}render(r,t){return this.key=r,t}update(r,[t,e]){return t!==this.key&&(We(r),this.key=t),e}});function tt(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var bt=r=>t=>r(t)?t:void 0,A=(...r)=>bt(t=>r.includes(t)),Rt=r=>bt(t=>typeof t=="string"&&t.length<=r),Ie=r=>bt(t=>typeof t=="string"&&r.test(t)),Ht=bt(Number.isFinite),j=(r,t=1/0)=>bt(e=>Number.isInteger(e)&&e>=r&&e<=t),I=(...r)=>t=>r.map(e=>e(t)).find(e=>e!==void 0),ot=(r,t)=>e=>{let s=Array.isArray(e)&&e.length<=t?e.map(r):[void 0];return s.includes(void 0)?void 0:s},q=r=>t=>tt(t)?ze(Object.keys(r).map(e=>[e,r[e](t[e])])):void 0,H=(r,t,e=1/0)=>s=>tt(s)&&Object.keys(s).length<=e?ze(Object.entries(s).map(([n,o])=>[r(n),t(o)])):void 0;function ze(r){return r.flat().includes(void 0)?void 0:Object.fromEntries(r)}var v=Ie(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),Jt={"claim-cards":{version:1,done:"answers",content:{answers:H(v,v,500),current:I(v,A(null))}},"coding-lab":{version:1,done:"codings",content:{codings:H(v,q({compared:A(!0,!1),group:I(A("A","B","C","D"),A(null)),ratings:H(v,j(1,7),500)}),500),current:I(v,A(null))}},"cue-cards":{version:1,done:"answers",content:{answers:H(v,v,500),current:I(v,A(null))}},"dyad-player":{version:1,done:"second",content:{second:j(0)}},"episode-player":{version:1,done:"seen",content:{episode:j(1,8),pattern:A("secure","avoidant","resistant","disorganised"),seen:H(A("secure","avoidant","resistant","disorganised"),ot(j(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:H(v,I(Ht,v),500)}},note:{version:1,done:"text",content:{text:Rt(2e3)}},planner:{version:1,done:"week",content:{week:H(A("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),v)}},predict:{version:1,done:"guess",content:{guess:ot(Ht,500)}},quiz:{version:1,done:"answers",content:{answers:H(v,q({answer:I(Rt(200),Ht,ot(v,500),H(v,v,500)),attempts:j(1,1e5),state:A("right","wrong","shown")}),500),current:I(v,A(null))}},reading:{version:1,done:"last",content:{at:j(0,99999999999),last:Rt(80),parts:ot(v,500)}},scenario:{version:2,done:"path",content:{now:I(q({at:A("choosing","told","ended"),step:v}),A(null)),path:ot(q({choice:v,step:v}),200)}},sorter:{version:1,done:"placements",content:{placements:H(v,q({attempts:j(1,1e5),pile:v,state:A("right","wrong")}),500)}}};var Be={scenario:{1:r=>({...r,now:null})}};function Qt(r,t,e){let s=r.version,n=typeof s=="number"&&s<t&&e[String(r.kind)]?.[s];return n?Qt({...n(r),version:s+1},t,e):r}var gt={kept:Jt,upgrades:Be};function D(r,t=gt){let e=tt(r)&&je(r.kind,t);if(!e)return null;try{let{version:s,kind:n,activity:o,...i}=Qt(r,e.version,t.upgrades),a=q(e.content)(i);return s===e.version&&v(o)&&a?{version:s,kind:n,activity:o,...a}:null}catch{return null}}function N(r){let t=r[Jt[r.kind].done];return typeof t=="object"?!Object.keys(t).length:!t}function Ut(r,t=gt){return Hr(r,(s,n)=>s>0&&s!==n,t)&&!D(r,t)}function te(r,t=gt){return je(r,t)?.version??1}function je(r,{kept:t}){return typeof r=="string"&&Object.hasOwn(t,r)?t[r]:null}function Hr(r,t,e){return!tt(r)||typeof r.version!="number"?!1:t(r.version,te(r.kind,e))}var et="secure-base/1/",ee="secure-base/last-kept",re="secure-base-kept";function qe(r,t=gt){function e(o,i){try{return o(r.localStorage)}catch{return i}}function s(o){return e(i=>{let a=i.getItem(et+o);return a===null?null:JSON.parse(a)},null)}function n(o){r.dispatchEvent(new CustomEvent(re,{detail:o}))}return{read(o){let i=D(s(o),t);return i?.activity===o?i:null},keep(o){if(Ut(s(o.activity),t))return!1;let i=e(a=>{let c=et+o.activity;return N(o)?a.removeItem(c):a.setItem(c,JSON.stringify(o)),!0},!1);return i&&(e(a=>a.setItem(ee,new Date().toISOString()),void 0),n(o.activity)),i},all(){return e(o=>{let a=Array.from({length:o.length},(c,l)=>o.key(l)??"").filter(c=>c.startsWith(et)).map(c=>c.slice(et.length)).sort();return Object.fromEntries(a.flatMap(c=>{let l=this.read(c);return l?[[c,l]]:[]}))},{})},lastKept(){let o=new Date(e(i=>i.getItem(ee),null)??"");return Number.isNaN(o.getTime())?null:o},eraseAll(){return e(o=>{let i=Array.from({length:o.length},(a,c)=>o.key(c)).filter(a=>a!==null).filter(a=>a.startsWith(et)||a===ee).map(a=>({key:a,value:o.getItem(a)??""}));for(let{key:a}of i)o.removeItem(a);return n(null),()=>{let a=e(c=>{for(let{key:l,value:u}of i)c.getItem(l)===null&&c.setItem(l,u);return!0},!1);return n(null),a}},null)},subscribe(o){let i=l=>o(l.detail),a=({key:l})=>{l===null?o(null):l.startsWith(et)&&o(l.slice(et.length))},c=({persisted:l})=>l&&o(null);return r.addEventListener(re,i),r.addEventListener("storage",a),r.addEventListener("pageshow",c),()=>{r.removeEventListener(re,i),r.removeEventListener("storage",a),r.removeEventListener("pageshow",c)}}}}var De=U`
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
`,on=U`
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
`;var Ze=U`
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
`;var se=Promise.resolve();function Ke(){return se=se.then(Ur),se}function Ur(){return new Promise(r=>{let{port1:t,port2:e}=new MessageChannel;t.onmessage=()=>{t.close(),r()},e.postMessage(null)})}var Pr=1,Pt=class extends B{static styles=[Ze,De];static properties={headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.store=qe(window),this.announcement={text:"",count:0},this.startedAgainWords=P.startedAgain,this.undoneWords=P.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(t,e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderTitle(t,e){return p`${t.title}`}renderActivity(t,e){return h}get spec(){return this.currentSpec}set spec(t){let e=this.currentSpec;if(this.currentSpec=this.isOurs(t)?t:null,!this.currentSpec)this.currentRecord=null;else{let s=e?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(t){return tt(t)&&t.schema_version===Pr&&t.kind===this.kind}async scheduleUpdate(){this.hasUpdated||await Ke(),super.scheduleUpdate()}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(t){try{t()}catch(e){reportError(e),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(t),this.recordTaken(),this.requestUpdate())})}fitted(t){let e=this.spec,{kind:s,id:n}=e,o=D(t),i=o?.kind===s&&o.activity===n,a=this.reconcile(e,i?o:null);return{version:te(s),kind:s,activity:n,...a}}followStore(){let t=JSON.stringify(this.record),e=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(e)!==t&&(this.beforeStartingAgain=null,this.take(e),this.fireRecord())}change(t){let e=!this.record||N(this.record);this.currentRecord=this.fitted(t),N(t)||(this.beforeStartingAgain=null),e&&N(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e instanceof HTMLElement&&(e.focus({preventScroll:!0}),ne(e))}async reveal(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e&&ne(e)}startAgain(){let t=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:t,record:e}=this;if(!t||!e)return p`<slot></slot>`;let{text:s,count:n}=this.announcement;return p`
<div class="activity" role="group" aria-labelledby="title">
${nt(this.headingLevel,this.renderTitle(t,e),"title")}
${this.isOpen?p`<p class="instruction">${_(t.instruction)}</p>
${this.renderActivity(t,e)} ${this.renderFoot(t)}`:h}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Tt(n,p`<p>${s}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let e=this.record&&!N(this.record);return p`
<div class="foot">
${this.isKept?h:p`<p class="quiet">${P.notKept}</p>`}
${e?p`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${P.startAgain}
</button>`:h}
${this.beforeStartingAgain?p`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${P.undo}
</button>
</p>`:h}
${Ue(t)}
</div>
`}};function ne(r){let t=r.parentElement?.closest("[data-together]");t&&ne(t),r.scrollIntoView({block:"nearest",inline:"nearest"})}var Ye=U`
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
`;var M={progress:(r,t)=>r?`${r} of ${t} cards seen`:`${t} cards. Take them in any order.`,place:(r,t)=>`Card ${r} of ${t}`,turn:"Turn the card",chooseFirst:"Make a guess first. Any guess will do.",yourGuess:"Your guess:",previous:"Previous card",next:"Next card",allCards:"All cards",state:(r,t)=>[r?"seen":"not seen yet",t?"you are here":""].filter(Boolean).join(", "),forAGroup:"For a group, print this page: the cards come two in a row, to cut out and fold.",allTurned:"You have seen all the cards. Come back to them when you like."};var Nt=class extends Pt{static styles=[...super.styles,Ye];static properties={currentId:{state:!0},draft:{state:!0},isUnchosen:{state:!0}};constructor(){super(),this.currentId="",this.draft="",this.isUnchosen=!1}titleOf(t){return""}answersOf(t){return[]}questionOf(t){return""}renderFace(t){return h}renderBack(t,e){return h}tellBack(t,e){return""}reconcile({cards:t},e){let s=new Map(Object.entries(e?.answers??{})),n=t.filter(i=>this.answersOf(i).some(({id:a})=>a===s.get(i.id)));return{current:t.some(({id:i})=>i===e?.current)?e?.current:null,answers:Object.fromEntries(n.map(({id:i})=>[i,s.get(i)]))}}get firstCard(){return this.spec?.cards[0]}recordTaken(){this.currentId=this.record?.current??this.firstCard?.id??"",this.draft="",this.isUnchosen=!1}get isLeafing(){return!0}get turned(){return Object.keys(this.record?.answers??{}).length}get place(){return Math.max(0,this.spec?.cards.findIndex(({id:t})=>t===this.currentId)??0)}takeUp(t){let e=this.spec?.cards[t];!e||!this.record||(this.currentId=e.id,this.draft="",this.isUnchosen=!1,this.change({...this.record,current:e.id}),this.announce(""),this.focusOn("#card"))}turn(t){if(!this.record)return;if(!this.draft){this.isUnchosen=!0,this.announce(M.chooseFirst),this.focusOn("input[type=radio]");return}let e={...this.record.answers,[t.id]:this.draft},s=this.isLeafing?t.id:null;this.change({...this.record,current:s,answers:e});let n=this.turned===this.spec?.cards.length;this.announce([this.tellBack(t,this.draft),n?M.allTurned:""].join(" ").trim()),this.focusOn("#back")}renderActivity(t,e){return p`
<p class="progress quiet">${M.progress(this.turned,t.cards.length)}</p>
${this.renderCard(t,e,M.place(this.place+1,t.cards.length))}
${this.renderWays(t)} ${this.renderList(t,e)}
`}renderCard(t,e,s){let n=t.cards[this.place],o=e.answers[n.id];return Tt(n.id,p`<article class="card" aria-labelledby="card">
${nt(this.headingLevel+1,p`<span class="number">${s}</span> ${_(this.titleOf(n))}`,"card")}
${this.renderFace(n)}
${o===void 0?this.renderQuestion(n):this.renderBack(n,o)}
</article>`)}renderQuestion(t){return p`<form novalidate @submit=${s=>{s.preventDefault(),this.turn(t)}}>
<fieldset aria-describedby=${this.isUnchosen?"problem":h}>
<legend>${_(this.questionOf(t))}</legend>
${this.answersOf(t).map(({id:s,text:n})=>p`<label class="option">
<input
type="radio"
name="guess"
value=${s}
.checked=${this.draft===s}
@change=${()=>{this.draft=s,this.isUnchosen=!1}}
/>
<span>${_(n)}</span>
</label>`)}
</fieldset>
${this.isUnchosen?p`<p class="problem" id="problem">${M.chooseFirst}</p>`:h}
<button type="submit" class="primary">${M.turn}</button>
</form>`}renderWays({cards:t}){let{place:e}=this;return p`<div class="ways row">
${e>0?p`<button type="button" @click=${()=>this.takeUp(e-1)}>
${M.previous}
</button>`:h}
${e<t.length-1?p`<button type="button" class="next" @click=${()=>this.takeUp(e+1)}>
${M.next}
</button>`:h}
</div>
${this.turned===t.length?p`<p class="all">${M.allTurned}</p>`:h}`}renderList({cards:t},{answers:e}){return p`<details class="all-cards">
<summary>${M.allCards}</summary>
<ol role="list">
${t.map((s,n)=>{let o=s.id in e;return p`<li>
<button
type="button"
aria-current=${n===this.place?"true":h}
@click=${()=>this.takeUp(n)}
>
<span>${n+1}. ${Q(this.titleOf(s))}</span>
<span class="quiet">
${o?He("shown"):h}
${M.state(o,n===this.place)}
</span>
</button>
</li>`})}
</ol>
<p class="quiet">${M.forAGroup}</p>
</details>`}};var $=(r,t,e)=>r+(t-r)*e,C=(r,t,e)=>Math.min(e,Math.max(t,r));function g(r,...t){let e=r[0]??"";return t.reduce((s,n,o)=>`${s}${Nr(n)}${r[o+1]}`,e)}function Nr(r){return Math.round(r*10)/10+0}function rt(r){let t=s=>r[(s+r.length)%r.length],e=t(0);return`${g`M${e[0]} ${e[1]}`}${r.map((s,n)=>Lr(t(n-1),t(n),t(n+1),t(n+2))).join("")}Z`}function Lr(r,t,e,s){return g`C${t[0]+(e[0]-r[0])/6} ${t[1]+(e[1]-r[1])/6} ${e[0]-(s[0]-t[0])/6} ${e[1]-(s[1]-t[1])/6} ${e[0]} ${e[1]}`}function it(r,t,e,s){let n=Math.hypot(t[0]-r[0],t[1]-r[1])||1,o=(r[1]-t[1])/n/2,i=(t[0]-r[0])/n/2,a=s/2;return g`M${r[0]+o*e} ${r[1]+i*e}L${t[0]+o*s} ${t[1]+i*s}A${a} ${a} 0 0 0 ${t[0]-o*s} ${t[1]-i*s}L${r[0]-o*e} ${r[1]-i*e}`}var Wr={eyesOpen:1,squint:0,gazeX:-.3,gazeY:.05,browRaise:0,browWorry:0,browKnit:0,smile:0,mouthOpen:0,mouthWide:1,mouthSquare:0,pout:0,flush:.3,tears:0,turn:-.42,nod:0,tilt:0,reach:0,soothe:0,lean:0},S=r=>({...Wr,...r}),oe={neutral:S({}),interest:S({browRaise:.9,eyesOpen:1.12,mouthOpen:.16,mouthWide:.62,smile:.2,reach:.55,flush:.4}),joy:S({browRaise:.5,squint:.75,eyesOpen:.78,smile:1,mouthOpen:.62,mouthWide:1.25,flush:.8,reach:.55,tilt:-3}),sobered:S({browRaise:.1,browKnit:.4,eyesOpen:1.1,smile:-.3,mouthWide:.75,flush:.12}),bid:S({browRaise:1,eyesOpen:1.1,smile:.7,mouthOpen:.22,mouthWide:1,reach:1,flush:.4,tilt:-4}),"small-smile":S({browRaise:.35,squint:.3,eyesOpen:.95,smile:.75,mouthWide:.95,mouthOpen:.04,flush:.6,reach:.55,tilt:-2}),wary:S({turn:-.3,gazeX:-.5,gazeY:.1,browWorry:.55,browRaise:.2,smile:-.2,mouthWide:.8,flush:.55,reach:.55,tilt:3}),"look-away":S({turn:.3,gazeX:.75,gazeY:.35,nod:.1,eyesOpen:.85,smile:-.05,mouthWide:.8,flush:.2}),soothing:S({turn:-.05,gazeX:.4,gazeY:.55,nod:.12,eyesOpen:.7,browWorry:.35,soothe:1,mouthWide:.7,flush:.3}),fuss:S({turn:-.25,browWorry:.8,browKnit:.5,eyesOpen:.75,squint:.25,smile:-.62,mouthWide:1.2,pout:1,mouthOpen:.03,flush:.7,reach:.55}),cry:S({turn:-.12,nod:-.08,browWorry:1.25,browKnit:.75,eyesOpen:0,squint:.72,smile:-.5,mouthOpen:.95,mouthWide:1.4,mouthSquare:.7,flush:1,tears:1,reach:.55})},Pn={warm:S({browRaise:.45,squint:.75,eyesOpen:.8,smile:.95,mouthOpen:.42,mouthWide:1.25,flush:.6,reach:1,lean:1,tilt:-4}),watching:S({browRaise:.3,squint:.2,smile:.5,mouthWide:.95,flush:.45,reach:.9,lean:.6,tilt:-2}),still:S({smile:0,mouthWide:.85,flush:.12}),back:S({browRaise:.5,browWorry:.75,squint:.15,eyesOpen:.95,smile:.55,mouthWide:.95,mouthOpen:.1,flush:.5,reach:1,lean:1.1,tilt:-5})};var k="#3a3f47",Fe="#fffaf2",Ir="#8a4440",zr="#d98577",Br="#d5623f",jr={baby:{eye:{longitude:.44,latitude:.14,half:16,tall:14.5,iris:11.5},brow:{longitude:.46,latitude:-.22,half:12,thick:2.6},nose:.42,mouth:{latitude:.74,half:15},cheek:{longitude:.66,latitude:.56,radius:18}},adult:{eye:{longitude:.4,latitude:-.06,half:15,tall:10,iris:8},brow:{longitude:.42,latitude:-.32,half:16,thick:3.6},nose:.3,mouth:{latitude:.64,half:20},cheek:{longitude:.6,latitude:.38,radius:17}}};function Ve(r,t,e,s){let n=jr[r];return[...[-1,1].flatMap(o=>Dr(n,t,e,s,o)),...qr(n,t,e,s),...[-1,1].map(o=>Zr(n,t,e,s,o)),...Kr(r,n,t,s),...Yr(n,t,e,s)]}function qr({cheek:r},t,{flush:e,smile:s},n){return[-1,1].map(o=>{let{x:i,y:a,squeeze:c}=t.place(o*r.longitude,r.latitude),l=a-Math.max(0,s)*4,u=r.radius*Math.max(.55,c),d=c<.55?-Math.sign(i)*7:0;return{d:at(i+d,l,u,r.radius*.95),fill:n.blush??Br,opacity:.1+.2*e}})}function Dr({eye:r},t,e,s,n){let{x:o,y:i,squeeze:a}=t.place(n*r.longitude,r.latitude),c=r.half*$(.62,1,a),l=C(e.eyesOpen,0,1.2),u=C(e.squint,0,1),d=r.tall,y=$(d*(.75-1.75*u),-d*1.34,Math.min(1,l)),m=Math.max(y+.5,$(d*.75,d*(1.15-.75*u),Math.min(1,l))),w=o-c,f=o+c,b=i+1.5,x=c*.62,O=[];if(l>.12){let E=g`M${w} ${b}C${o-x} ${i+y} ${o+x} ${i+y} ${f} ${b}`,ct=g`C${o+x} ${i+m} ${o-x} ${i+m} ${w} ${b}Z`,lt=C(e.gazeX,-1,1)*c*.42,dt=C(e.gazeY,-1,1)*d*.35,T=Math.min(r.iris,c*.72),wt=Math.max(r.iris+7,d*1.2);O.push({d:E+ct,fill:Fe,opacity:1},{d:at(o+lt,i+dt,T*$(.8,1,a),r.iris),fill:s.eyes},{d:at(o+lt-T*.3,i+dt-r.iris*.36,T*.26,T*.26),fill:Fe},{d:E+g`C${f+2} ${i-wt*1.35} ${w-2} ${i-wt*1.35} ${w} ${b}Z`,fill:s.skin},{d:g`M${f} ${b}`+ct.slice(0,-1)+g`C${w+1} ${i+wt*1.4} ${f-1} ${i+wt*1.4} ${f} ${b}Z`,fill:s.skin}),u>.3&&O.push({d:g`M${w+3} ${b+1}`+g`C${o-x} ${i+m+1} ${o+x} ${i+m+1} ${f-3} ${b+1}`,stroke:s.line??k,width:1.8,opacity:C((u-.3)*1.2,0,.7)})}if(e.browKnit>.55&&l<.3){let E=n<0?w:f;O.push({d:g`M${E+n*2} ${b-1}L${E+n*8} ${b-5}M${E+n*2} ${b+3}L${E+n*8} ${b+5}`,stroke:s.line??k,width:1.8,opacity:C((.3-l)*3,0,.7)})}return O.push({d:g`M${w-1} ${b+.5}C${o-x} ${i+y} ${o+x} ${i+y} ${f+1} ${b+.5}`,stroke:s.line??k,width:2.8}),O}function Zr({brow:r},t,e,s,n){let{x:o,y:i,squeeze:a}=t.place(n*r.longitude,r.latitude),c=r.half*$(.55,1,a),l=e.browRaise*8,u=i-l-e.browWorry*8+e.browKnit*7+2,d=i-l*.7+e.browWorry*5-e.browKnit*1+3,y=i-l*1.1-6+e.browKnit*5+e.browWorry*1,m=e.browKnit*3*-n;return{d:g`M${o-n*c+m} ${u}Q${o+m/2} ${y} ${o+n*c} ${d}`,stroke:s.brows,width:r.thick*(s.browWeight??1),opacity:s.browOpacity??1}}function Kr(r,{nose:t},e,s){let n=e.place(0,t),o=e.lean;if(r==="baby"){let l=n.x*1.1;return[{d:g`M${l-6+o*1} ${n.y-1}C${l-7+o*2} ${n.y+6} ${l+7+o*2} ${n.y+6} ${l+6+o*1} ${n.y-1}`,stroke:s.line??k,width:2.4}]}let i=e.place(0,-.04),a=n.x+o*9,c=o>0?-1:1;return[{d:g`M${i.x+o*3} ${i.y}C${i.x+o*4} ${i.y+14} ${a+o*4} ${n.y-12} ${a+o*2} ${n.y-2}C${a+o} ${n.y+6} ${a+c*8} ${n.y+7} ${a+c*13} ${n.y+3}`,stroke:s.line??k,width:2.6}]}function Yr({mouth:r},t,e,s){let{x:n,y:o}=t.place(0,r.latitude),i=n*1.03+t.lean*3,a=r.half*e.mouthWide,c=i-a*Math.max(.45,Math.cos(t.yaw-.3)),l=i+a*Math.max(.45,Math.cos(t.yaw+.3)),u=o-e.smile*a*.32+e.mouthOpen*2,d=C(e.mouthSquare,0,1),y=o+e.smile*a*.28-e.mouthOpen*$(2,16,d),m=y+e.mouthOpen*$(30,34,d)+.01,w=$(.5,.86,d),f=$(i,c,w),b=$(i,l,w),x=[],O=g`M${c} ${u}C${f} ${ie(u,y)} ${b} ${ie(u,y)} ${l} ${u}`;if(e.mouthOpen>.06){let ct=ie(u,m),lt=O+g`C${b} ${ct} ${f} ${ct} ${c} ${u}Z`,dt=$(y,m,.62);if(x.push({d:lt,fill:Ir}),e.mouthOpen>.25){let T=(l-c)*.25;x.push({d:g`M${i-T} ${m-3}C${i-T} ${dt-2} ${i+T} ${dt-2} ${i+T} ${m-3}C${i+T*.4} ${m+.5} ${i-T*.4} ${m+.5} ${i-T} ${m-3}Z`,fill:zr,opacity:C((e.mouthOpen-.25)*3,0,1)})}x.push({d:lt,stroke:s.line??k,width:2.4})}else x.push({d:O,stroke:s.line??k,width:2.6});let E=m+6.5+e.mouthOpen*3;return x.push({d:g`M${$(i,c,.4)} ${E}Q${i} ${E+2.5+4*e.pout} ${$(i,l,.4)} ${E}`,stroke:s.line??k,width:1.9,opacity:$(.3,.75,C(e.pout,0,1))*(1-C(e.mouthOpen*4,0,1))}),x}function ie(r,t){return(t*4-r)/3}function at(r,t,e,s){let[n,o]=[e*.5523,s*.5523];return g`M${r-e} ${t}C${r-e} ${t-o} ${r-n} ${t-s} ${r} ${t-s}C${r+n} ${t-s} ${r+e} ${t-o} ${r+e} ${t}C${r+e} ${t+o} ${r+n} ${t+s} ${r} ${t+s}C${r-n} ${t+s} ${r-e} ${t+o} ${r-e} ${t}Z`}var Xe=(r,t,e)=>[$(r[0],t[0],e),$(r[1],t[1],e)];function Ge(r,t,e,s,n,o,i,a=1){return[...Gr(e,s,.62,n,o,i,a),...Fr([r,t,Vr(t,e)],[44,42,32],o.top)]}function Fr([r,t,e],[s,n,o],i){let a=it(t,e,n,o),c=[it(r,t,s,n),a],l=[it(Xe(r,t,-.12),t,s,n),a];return[...c.map(u=>({d:u,stroke:k,width:5.4})),...l.map(u=>({d:u,fill:i}))]}function Vr(r,t){let e=Math.hypot(t[0]-r[0],t[1]-r[1])||1;return Xe(t,r,Math.min(1,13/e))}var Xr=(r,t)=>[...r.map(e=>({d:e,stroke:k,width:5.4})),...r.map(e=>({d:e,fill:t}))];function Gr([r,t],e,s,n,o,i,a=1){let c=(m,w)=>[r+(Math.cos(e)*m-Math.sin(e)*w*i)*s,t+(Math.sin(e)*m+Math.cos(e)*w*i)*s],l=[-15,-5,5,15].map((m,w)=>{let f=$([30,37,36,28][w]??30,4,n);return it(c($(30,22,n),m*$(1,.7,n)),c($(30,24,n)+f,m*$(1.5*a,.75,n)),13*s,11*s)}),u=it(c(12,-12),c($(38,34,n),$(-31,-13,n)),16*s,12*s),d=rt([c(-4,-14),c(14,-20),c(36,$(-20,-17,n)),c(46,0),c(36,$(20,17,n)),c(14,20),c(-4,14)]),y=n>.6?[...l,d]:[...l,d,u];return[...Xr(y,o.skin),...(n>.6?[-4,6]:[-9,0,9]).map(m=>{let[w,f]=c($(40,28,n),m*$(1,.8,n)),[b,x]=c($(48,41,n),m*$(1.1,.85,n));return{d:g`M${w} ${f}L${b} ${x}`,stroke:k,width:1.8}}),...n>.6?[{d:Jr(c),stroke:k,width:1.8}]:[]]}function Jr(r){let[t,e,s]=[r(22,-18),r(34,-12),r(36,-2)];return g`M${t[0]} ${t[1]}Q${e[0]} ${e[1]} ${s[0]} ${s[1]}`}function z(r,t){return[{d:r,fill:t},{d:r,stroke:k,width:2.8,shift:2}]}var Lt=(r,t,e=2.4)=>({d:r,stroke:t,width:e});function ae(r,{hair:t,strands:e,hairStyle:s}){let{points:n,lean:o}=r,i=n.map(([f,b])=>[f*1.035,b*1.045-1]),a=(f,b)=>[86*Math.sin(f+r.yaw),b],c=-o*-8,l=[Lt(`${g`M${c+2} ${-90}`}c-9 7-8 19 1 22 9 2 15-5 10-11`,e),Lt(`${g`M${c-24} ${-86}`}c-5 7-5 12-3 17`,e),Lt(`${g`M${c+30} ${-84}`}c6 6 5 13 2 18`,e)];if(s==="wisps")return l;if(s==="cap"){let f=[12,13,14,15,0,1,2,3,4].map(E=>i[E]??[0,0]),b=o>0?8:0,x=[a(1.15,-18),a(.8,-46),a(.35,-58),a(0,-50),a(-.4,-60),a(-.8,-46),a(-1.15,-18)],O=f.slice(o>.4?0:1,o<-.4?9:8);return[...z(rt([...O,...x]),t),Lt(g`M${c-30} ${-76+b}`+"c10-6 22-8 32-7"+g`M${c+20} ${-74}`+"c10 1 18 5 24 11",e,2.2)]}let u=o>0?[13,14,15,0,1,2]:[14,15,0,1,2,3],d=u.map(f=>{let[b,x]=i[f]??[0,0];return at(b*.96,x*.96,19,18)}),y=[-1,-.62,-.25,.12,.5,.9].map((f,b)=>{let[x,O]=a(f,-62+f*f*18-b%2*5);return at(x,O,17,15)}),w=[rt([...u.map(f=>i[f]??[0,0]),a(.8,-56),a(0,-66),a(-.8,-56)].map(([f,b])=>[f*.97,b*.97])),...d,...y];return[...w.map(f=>({d:f,stroke:k,width:5})),...w.map(f=>({d:f,fill:t})),...[...d.filter((f,b)=>b%2),...y].map(f=>({d:f,stroke:e,width:1.6,opacity:.45}))]}var Je=.5,Qr={baby:{across:80,down:78,front:[[0,-90],[38,-85],[70,-63],[88,-28],[90,6],[92,34],[76,65],[42,86],[0,92],[-42,86],[-76,65],[-92,34],[-90,6],[-88,-28],[-70,-63],[-38,-85]],turned:[[10,-92],[52,-86],[86,-62],[103,-24],[101,12],[88,42],[58,69],[22,87],[-18,93],[-53,86],[-81,65],[-90,38],[-84,10],[-86,-22],[-70,-60],[-34,-86]]},adult:{across:76,down:96,front:[[0,-110],[40,-103],[68,-80],[80,-40],[81,0],[77,36],[62,72],[34,98],[0,106],[-34,98],[-62,72],[-77,36],[-81,0],[-80,-40],[-68,-80],[-40,-103]],turned:[[8,-111],[50,-103],[82,-76],[94,-36],[89,4],[77,38],[56,70],[18,97],[-20,106],[-49,96],[-69,68],[-78,34],[-75,0],[-77,-36],[-66,-78],[-30,-104]]}};function Wt(r,t,e){let{across:s,down:n,front:o,turned:i}=Qr[r],a=C(Math.abs(t)/Je,0,1.15),c=C(t/Je,-1.15,1.15);return{points:o.map(([u,d],y)=>{let m=(o.length-y)%o.length,[w,f]=i[t>0?m:y];return[$(u,t>0?-w:w,a),$(d,f,a)]}),yaw:t,lean:c,place:(u,d)=>({x:s*Math.sin(u+t),y:n*Math.sin(d+e),squeeze:Math.max(.3,Math.cos(u+t))})}}function Qe(r,t,e){let s=[-1,1].map(o=>({side:o,at:t.place(o*1.42,.16)})).filter(({side:o})=>Math.cos(o*1.42+t.yaw)>-.12).flatMap(({side:o,at:i})=>{let a=i.x*1.14;return z(g`M${a-o*6} ${i.y-14}C${a+o*6} ${i.y-24} ${a+o*18} ${i.y-12} ${a+o*15} ${i.y+4}C${a+o*12} ${i.y+18} ${a+o*0} ${i.y+22} ${a-o*8} ${i.y+12}Z`,r.shade)}),n=Math.abs(t.lean)>.5;return[...n?[]:s,...z(rt(t.points),r.skin),...n?s:[],...Ve("baby",t,e,r)]}function tr(r,t){return t<.15?[]:[-1,1].map(e=>{let{x:s,y:n}=r.place(e*.62,.42);return{d:g`M${s} ${n-9}C${s+7} ${n} ${s+6} ${n+8} ${s} ${n+8}C${s-6} ${n+8} ${s-7} ${n} ${s} ${n-9}Z`,fill:"#9fc4d4",opacity:t*.9}})}var ce={top:"#fffaf0",topShade:"#efe3cd"},er={mother:{adult:{skin:"#dba47c",shade:"#c58c68",eyes:"#3b2c27",brows:"#4b3d3a",hair:"#4b3d3a",strands:"#8a766c",hairStyle:"long",top:"#64a69e",topShade:"#559790"},baby:{skin:"#e6b48f",shade:"#d59d78",eyes:"#3b2c27",brows:"#7b5b4b",hair:"#5d4a42",strands:"#7b5b4b",hairStyle:"wisps",...ce},ground:"#f6e8d8",light:"#fdf5ea"},father:{adult:{skin:"#8d5b3e",shade:"#784a31",eyes:"#241815",line:"#22150f",brows:"#2b2220",blush:"#c4472b",hair:"#2b2220",strands:"#54443d",hairStyle:"cropped",top:"#d9a15b",topShade:"#c68d48",browWeight:1.25},baby:{skin:"#a06e4d",shade:"#8a5b3d",eyes:"#241815",line:"#22150f",brows:"#3a2b26",blush:"#c4472b",hair:"#332825",strands:"#5d4b43",hairStyle:"curls",...ce},ground:"#e9ecdf",light:"#f7f7ec"},grandmother:{adult:{skin:"#efc9a9",shade:"#ddb08d",eyes:"#43515a",brows:"#a39a94",hair:"#d3ccc6",strands:"#a59b94",hairStyle:"bun",top:"#9a86a8",topShade:"#877396",glasses:!0,lined:!0},baby:{skin:"#f4d3b8",shade:"#e4b997",eyes:"#3f4d58",brows:"#c09a6f",hair:"#d9b27c",strands:"#b98d56",hairStyle:"wisps",top:"#e8eef0",topShade:"#cfdadd"},ground:"#efe6ea",light:"#faf4f5"},"mother-in-headscarf":{adult:{skin:"#cf9a70",shade:"#b9835b",eyes:"#2c1f1b",brows:"#3a2c27",hair:"#b5655c",strands:"#8f4a44",hairStyle:"headscarf",top:"#55748c",topShade:"#48657c"},baby:{skin:"#daa981",shade:"#c6926a",eyes:"#2c1f1b",brows:"#4a372f",hair:"#3b2d28",strands:"#5f4a41",hairStyle:"cap",top:"#f3dfae",topShade:"#e2ca90"},ground:"#e6edee",light:"#f6f9f7"},"father-with-glasses":{adult:{skin:"#f2cfb4",shade:"#e0b494",eyes:"#4a5d57",brows:"#9a5a36",hair:"#a9633b",strands:"#cf9265",hairStyle:"swept",top:"#6f8a63",topShade:"#5f7a55",glasses:!0},baby:{skin:"#f6d8c2",shade:"#e6bea1",eyes:"#47606c",brows:"#c68c5c",hair:"#cf8a57",strands:"#b06f40",hairStyle:"cap",top:"#dbe7e3",topShade:"#bfd2cc"},ground:"#f3e9dc",light:"#fdf7ee"},grandfather:{adult:{skin:"#b98560",shade:"#a3714e",line:"#33241c",eyes:"#2c201c",brows:"#d9d5d0",hair:"#e4e0da",strands:"#b3aca5",hairStyle:"balding",top:"#a0524a",topShade:"#8c443d",browWeight:1.4,lined:!0,beard:!0},baby:{skin:"#c59470",shade:"#ae7f5b",eyes:"#2c201c",brows:"#4b3831",hair:"#3b2e2a",strands:"#66524a",hairStyle:"wisps",...ce},ground:"#ece7d9",light:"#f9f6ea"}};var rr=[180,330],sr=[180,126],ts=[[142,232],[218,232]],le={still:{arms:[{elbow:[112,288],wrist:[146,302],points:.35,curl:.3},{elbow:[248,288],wrist:[214,302],points:2.79,curl:.3}]},reaching:{tilt:-3,arms:[{elbow:[98,270],wrist:[64,222],points:-1.95},{elbow:[262,270],wrist:[296,222],points:-1.19}]},resting:{tilt:2,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[254,284],wrist:[232,306],points:2.24,curl:.45}]},splayed:{arms:[{elbow:[96,262],wrist:[60,236],points:-2.5,spread:1.75},{elbow:[264,262],wrist:[300,236],points:-.64,spread:1.75}]},stirring:{lean:-5,tilt:-6,arms:[{elbow:[92,268],wrist:[84,214],points:-1.2,curl:.5},{elbow:[256,286],wrist:[232,306],points:2.2,curl:.45}]},"hand-to-mouth":{lean:4,arms:[{elbow:[92,282],wrist:[56,268],points:-2.8,curl:.3},{elbow:[258,274],wrist:[202,205],points:-2.35,curl:.95}]},thrashing:{lean:4,tilt:5,arms:[{elbow:[80,258],wrist:[58,190],points:-1.5,curl:.95},{elbow:[284,262],wrist:[312,206],points:-1.2,curl:.95}]},"pushing-away":{lean:7,tilt:4,spoon:!0,arms:[{elbow:[104,276],wrist:[84,240],points:-2.3,spread:1.2},{elbow:[252,288],wrist:[226,304],points:2.3,curl:.5}]},"rubbing-eye":{tilt:6,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[276,246],wrist:[246,172],points:-2.3,curl:.95}]},arching:{lean:11,tilt:9,head:[6,0],chestOut:!0,arms:[{elbow:[88,262],wrist:[48,268],points:2.9,spread:1.6},{elbow:[262,274],wrist:[292,300],points:.7,spread:1.6}]},drooping:{tilt:13,head:[7,9],arms:[{elbow:[108,288],wrist:[132,308],points:.8,curl:.5},{elbow:[252,288],wrist:[228,308],points:2.34,curl:.5}]},"self-soothing":{tilt:-3,arms:[{elbow:[104,274],wrist:[164,199],points:-.75,curl:.95},{elbow:[254,284],wrist:[212,276],points:3.3,curl:.9}]}},de=({lean:r=0})=>r?`rotate(${r} ${rr[0]} ${rr[1]})`:"";function nr({lean:r=0,tilt:t=0,head:e=[0,0]}){let s=r?`${de({lean:r,arms:le.still.arms})} `:"",n=t?` rotate(${t})`:"";return`${s}translate(${sr[0]+e[0]} ${sr[1]+e[1]})${n}`}function or({top:r,topShade:t},{chestOut:e=!1}){return[...z(e?"M92 384C74 330 84 262 132 214 156 200 206 200 230 216 262 250 270 320 262 384Z":"M90 384C84 330 98 250 132 216 156 200 204 200 228 216 262 250 276 330 270 384Z",r),{d:"M138 211C152 232 206 234 222 213",stroke:t,width:5},{d:"M180 238C182 272 182 310 181 384",stroke:t,width:2.6},{d:"M181 262h.1M182 296h.1",stroke:k,width:6}]}function ir(r,{arms:[t,e]}){return[t,e].flatMap((s,n)=>Ge(ts[n],s.elbow,s.wrist,s.points,s.curl??0,r,n?-1:1,s.spread))}function ar(){return[{d:"M-6 246L26 230",stroke:k,width:10.6},{d:"M-6 246L26 230",stroke:"#d2a65a",width:5.4},...z("M20 232C18 216 42 202 58 206 68 212 60 230 44 236 34 239 24 238 20 232Z","#d2a65a"),{d:"M32 220C40 210 50 207 57 212 51 219 42 222 32 220Z",fill:"#e9b48a"}]}var ue=360,he=330,{interest:es,joy:rs,neutral:Z,fuss:ss,cry:ns}=oe,os=oe["small-smile"],is={calm:Z,bright:{...es,browRaise:1.1,mouthOpen:.1,smile:.35,flush:.5},smiling:{...os,smile:.95,mouthOpen:.26,mouthWide:1.15,flush:.7},laughing:rs,yawning:{...Z,eyesOpen:0,browRaise:.7,mouthOpen:.95,mouthWide:.8,mouthSquare:.25},frowning:{...Z,eyesOpen:.74,browKnit:.85,browWorry:.25,smile:-.35,mouthWide:.8},rooting:{...Z,eyesOpen:.72,browRaise:.3,mouthOpen:.42,mouthWide:.62,flush:.5},fussing:ss,crying:ns,"lips-closed":{...Z,eyesOpen:.72,browKnit:.35,smile:-.25,mouthWide:.7,pout:.5},tired:{...Z,eyesOpen:.5,browRaise:.2,browWorry:.5,mouthWide:.7},drowsy:{...Z,eyesOpen:.2,mouthOpen:.1,mouthWide:.6,flush:.45},quiet:{...Z,eyesOpen:.86,smile:.1,mouthWide:.7}},cr={"at-you":{turn:-.1,nod:0,gazeX:-.08,gazeY:.02},"eyes-away":{turn:.08,nod:.03,gazeX:.85,gazeY:.15},"head-turned":{turn:.46,nod:.08,gazeX:.75,gazeY:.25},"into-space":{turn:-.2,nod:-.02,gazeX:.22,gazeY:-.12},up:{turn:.22,nod:-.16,gazeX:.5,gazeY:-.8},down:{turn:-.16,nod:.16,gazeX:-.1,gazeY:.8}},as=(r,t)=>({...is[r],...cr[t]});function cs({ground:r,light:t}){return[{d:`M0 0H${ue}V${he}H0Z`,fill:r},{d:"M180 12C272 8 350 82 348 190 346 290 280 370 180 370S14 292 14 192C14 84 90 16 180 12Z",fill:t},...z("M60 390C40 300 52 208 92 152 128 112 234 112 270 152 310 208 322 300 302 390Z","#e2c9a4"),{d:"M84 340C76 276 90 208 118 174",stroke:"#c9aa7c",width:2.6},{d:"M278 340C286 276 272 208 246 174",stroke:"#c9aa7c",width:2.6}]}function ls(r,t,e){let s=as(t,e),n=Wt("baby",s.turn,s.nod);return[...Qe(r,n,s),...tr(n,s.tears)]}function ds(r,t){let{turn:e,nod:s}=cr[t];return ae(Wt("baby",e,s),r)}function us(r,t){let e=le[t],s=de(e);return{back:[{transform:s,shapes:or(r,e)},{transform:"",shapes:e.spoon?ar():[]}],head:nr(e),front:[{transform:s,shapes:ir(r,e)}]}}function lr({expression:r,gaze:t,posture:e,baby_of:s}){let n=er[s],{back:o,head:i,front:a}=us(n.baby,e);return[{transform:"",shapes:cs(n)},...o,{transform:i,shapes:[...ls(n.baby,r,t),...ds(n.baby,t)]},...a]}function dr(r){return r.map(({transform:t,shapes:e})=>R`<g transform=${t||h}>${e.map(hs)}</g>`)}function hs({d:r,fill:t,stroke:e,width:s,opacity:n,shift:o}){return R`<path
d=${r}
fill=${t??"none"}
stroke=${e??h}
stroke-width=${s??h}
opacity=${n??h}
transform=${o?`translate(${-o} ${-o})`:h}
/>`}var ur=U`
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
border-radius: var(--sb-radius);
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
`;var K={back:"What it may mean",mightHelp:"What might help",couldAlsoBe:"It could also be",otherGuesses:"And the other guesses?",neverCertain:"A cue is a clue, never proof. Guess, try, watch, and try again."};var yt=class extends Nt{static styles=[...super.styles,ur];titleOf({title:t}){return t}answersOf({options:t}){return t}questionOf({prompt:t}){return t}renderFace({looks:t,picture:e,see:s}){return p`<div class="face">
<svg
class="picture"
viewBox="0 0 ${ue} ${he}"
role="img"
aria-label=${e}
fill="none"
stroke-linecap="round"
stroke-linejoin="round"
>
${dr(lr(t))}
</svg>
<p class="see">${_(s)}</p>
</div>`}renderBack(t,e){let s=t.options.find(({id:o})=>o===e),n=t.options.filter(({id:o})=>o!==e);return p`<div class="back">
<div class="told">
<p><strong>${M.yourGuess}</strong> ${_(s?.text??"")}</p>
<p>${_(s?.feedback??"")}</p>
</div>
${nt(this.headingLevel+2,K.back,"back")}
<p>${_(t.may_mean)}</p>
<p class="label">${K.mightHelp}</p>
<p>${_(t.might_help)}</p>
<p class="else"><strong>${K.couldAlsoBe}</strong> ${_(t.could_also_be)}</p>
<details class="others">
<summary>${K.otherGuesses}</summary>
<ul>
${n.map(({text:o,feedback:i})=>p`<li><em>${_(o)}</em> ${_(i)}</li>`)}
</ul>
</details>
<p class="clue">${K.neverCertain}</p>
${this.spec?Pe(this.spec,t.sources):h}
</div>`}tellBack(t,e){let s=t.options.find(({id:n})=>n===e)?.feedback??"";return Re([Q(s),Q(t.may_mean),Gt(K.mightHelp,Q(t.might_help)),Gt(K.couldAlsoBe,Q(t.could_also_be))])}};function hr(r,t){customElements.get(r)||customElements.define(r,t)}function fr(r,t){return{render({model:e,el:s}){hr(r,t);let n=document.createElement(r),o=()=>{Ut(e.get("record"))||(e.set("record",n.record),e.save_changes())},i=()=>{let c=e.get("record");!(JSON.stringify(c)!==JSON.stringify(n.record))||!D(c)||(n.record=c,n.record?.version!==c.version&&o())},a=()=>{n.spec=e.get("spec");let c=D(e.get("record"));c&&!N(c)?i():n.record&&!N(n.record)&&o()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",pr),a(),n.addEventListener("sb-record",o),e.on("change:spec",a),e.on("change:record",i),s.append(n),()=>{e.off("change:spec",a),e.off("change:record",i),n.removeEventListener("sb-record",o),s.removeEventListener("keydown",pr),n.remove()}}}}function pr(r){r.key.startsWith("Arrow")&&r.stopPropagation()}var Wo=fr("sb-cue-cards",yt);export{Wo as default};
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
