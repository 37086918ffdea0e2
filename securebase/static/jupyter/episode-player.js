/* Generated from frontend/ by make frontend. Do not edit. */
var ot=globalThis,it=ot.ShadowRoot&&(ot.ShadyCSS===void 0||ot.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Ct=Symbol(),se=new WeakMap,J=class{constructor(t,e,s){if(this._$cssResult$=!0,s!==Ct)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(it&&t===void 0){let s=e!==void 0&&e.length===1;s&&(t=se.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&se.set(e,t))}return t}toString(){return this.cssText}},ne=r=>new J(typeof r=="string"?r:r+"",void 0,Ct),v=(r,...t)=>{let e=r.length===1?r[0]:t.reduce((s,n,o)=>s+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+r[o+1],r[0]);return new J(e,r,Ct)},oe=(r,t)=>{if(it)r.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let s=document.createElement("style"),n=ot.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=e.cssText,r.appendChild(s)}},Tt=it?r=>r:r=>r instanceof CSSStyleSheet?(t=>{let e="";for(let s of t.cssRules)e+=s.cssText;return ne(e)})(r):r;var{is:mr,defineProperty:fr,getOwnPropertyDescriptor:gr,getOwnPropertyNames:br,getOwnPropertySymbols:$r,getPrototypeOf:vr}=Object,at=globalThis,ie=at.trustedTypes,yr=ie?ie.emptyScript:"",xr=at.reactiveElementPolyfillSupport,Q=(r,t)=>r,Mt={toAttribute(r,t){switch(t){case Boolean:r=r?yr:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,t){let e=r;switch(t){case Boolean:e=r!==null;break;case Number:e=r===null?null:Number(r);break;case Object:case Array:try{e=JSON.parse(r)}catch{e=null}}return e}},ce=(r,t)=>!mr(r,t),ae={attribute:!0,type:String,converter:Mt,reflect:!1,useDefault:!1,hasChanged:ce};Symbol.metadata??=Symbol("metadata"),at.litPropertyMetadata??=new WeakMap;var E=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=ae){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,e);n!==void 0&&fr(this.prototype,t,n)}}static getPropertyDescriptor(t,e,s){let{get:n,set:o}=gr(this.prototype,t)??{get(){return this[e]},set(i){this[e]=i}};return{get:n,set(i){let c=n?.call(this);o?.call(this,i),this.requestUpdate(t,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??ae}static _$Ei(){if(this.hasOwnProperty(Q("elementProperties")))return;let t=vr(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(Q("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Q("properties"))){let e=this.properties,s=[...br(e),...$r(e)];for(let n of s)this.createProperty(n,e[n])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[s,n]of e)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[e,s]of this.elementProperties){let n=this._$Eu(e,s);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)e.unshift(Tt(n))}else t!==void 0&&e.push(Tt(t));return e}static _$Eu(t,e){let s=e.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return oe(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let o=(s.converter?.toAttribute!==void 0?s.converter:Mt).toAttribute(e,s.type);this._$Em=t,o==null?this.removeAttribute(n):this.setAttribute(n,o),this._$Em=null}}_$AK(t,e){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let o=s.getPropertyOptions(n),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Mt;this._$Em=n;let c=i.fromAttribute(e,o.type);this[n]=c??this._$Ej?.get(n)??c,this._$Em=null}}requestUpdate(t,e,s,n=!1,o){if(t!==void 0){let i=this.constructor;if(n===!1&&(o=this[t]),s??=i.getPropertyOptions(t),!((s.hasChanged??ce)(o,e)||s.useDefault&&s.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,s))))return;this.C(t,e,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:n,wrapped:o},i){s&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,i??e??this[t]),o!==!0||i!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),n===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,o]of this._$Ep)this[n]=o;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,o]of s){let{wrapped:i}=o,c=this[n];i!==!0||this._$AL.has(n)||c===void 0||this.C(n,void 0,o,c)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(e)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};E.elementStyles=[],E.shadowRootOptions={mode:"open"},E[Q("elementProperties")]=new Map,E[Q("finalized")]=new Map,xr?.({ReactiveElement:E}),(at.reactiveElementVersions??=[]).push("2.1.2");var Nt=globalThis,le=r=>r,ct=Nt.trustedTypes,de=ct?ct.createPolicy("lit-html",{createHTML:r=>r}):void 0,Pt="$lit$",C=`lit$${Math.random().toFixed(9).slice(2)}$`,Rt="?"+C,wr=`<${Rt}>`,z=document,G=()=>z.createComment(""),Z=r=>r===null||typeof r!="object"&&typeof r!="function",Lt=Array.isArray,ge=r=>Lt(r)||typeof r?.[Symbol.iterator]=="function",Ot=`[ 	
\f\r]`,Y=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,he=/-->/g,pe=/>/g,H=RegExp(`>|${Ot}(?:([^\\s"'>=/]+)(${Ot}*=${Ot}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ue=/'/g,me=/"/g,be=/^(?:script|style|textarea|title)$/i,Ht=r=>(t,...e)=>({_$litType$:r,strings:t,values:e}),d=Ht(1),b=Ht(2),as=Ht(3),_=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),fe=new WeakMap,U=z.createTreeWalker(z,129);function $e(r,t){if(!Lt(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return de!==void 0?de.createHTML(t):t}var ve=(r,t)=>{let e=r.length-1,s=[],n,o=t===2?"<svg>":t===3?"<math>":"",i=Y;for(let c=0;c<e;c++){let a=r[c],l,u,h=-1,f=0;for(;f<a.length&&(i.lastIndex=f,u=i.exec(a),u!==null);)f=i.lastIndex,i===Y?u[1]==="!--"?i=he:u[1]!==void 0?i=pe:u[2]!==void 0?(be.test(u[2])&&(n=RegExp("</"+u[2],"g")),i=H):u[3]!==void 0&&(i=H):i===H?u[0]===">"?(i=n??Y,h=-1):u[1]===void 0?h=-2:(h=i.lastIndex-u[2].length,l=u[1],i=u[3]===void 0?H:u[3]==='"'?me:ue):i===me||i===ue?i=H:i===he||i===pe?i=Y:(i=H,n=void 0);let w=i===H&&r[c+1].startsWith("/>")?" ":"";o+=i===Y?a+wr:h>=0?(s.push(l),a.slice(0,h)+Pt+a.slice(h)+C+w):a+C+(h===-2?c:w)}return[$e(r,o+(r[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},X=class r{constructor({strings:t,_$litType$:e},s){let n;this.parts=[];let o=0,i=0,c=t.length-1,a=this.parts,[l,u]=ve(t,e);if(this.el=r.createElement(l,s),U.currentNode=this.el.content,e===2||e===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(n=U.nextNode())!==null&&a.length<c;){if(n.nodeType===1){if(n.hasAttributes())for(let h of n.getAttributeNames())if(h.endsWith(Pt)){let f=u[i++],w=n.getAttribute(h).split(C),O=/([.?@])?(.*)/.exec(f);a.push({type:1,index:o,name:O[2],strings:w,ctor:O[1]==="."?dt:O[1]==="?"?ht:O[1]==="@"?pt:j}),n.removeAttribute(h)}else h.startsWith(C)&&(a.push({type:6,index:o}),n.removeAttribute(h));if(be.test(n.tagName)){let h=n.textContent.split(C),f=h.length-1;if(f>0){n.textContent=ct?ct.emptyScript:"";for(let w=0;w<f;w++)n.append(h[w],G()),U.nextNode(),a.push({type:2,index:++o});n.append(h[f],G())}}}else if(n.nodeType===8)if(n.data===Rt)a.push({type:2,index:o});else{let h=-1;for(;(h=n.data.indexOf(C,h+1))!==-1;)a.push({type:7,index:o}),h+=C.length-1}o++}}static createElement(t,e){let s=z.createElement("template");return s.innerHTML=t,s}};function I(r,t,e=r,s){if(t===_)return t;let n=s!==void 0?e._$Co?.[s]:e._$Cl,o=Z(t)?void 0:t._$litDirective$;return n?.constructor!==o&&(n?._$AO?.(!1),o===void 0?n=void 0:(n=new o(r),n._$AT(r,e,s)),s!==void 0?(e._$Co??=[])[s]=n:e._$Cl=n),n!==void 0&&(t=I(r,n._$AS(r,t.values),n,s)),t}var lt=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:s}=this._$AD,n=(t?.creationScope??z).importNode(e,!0);U.currentNode=n;let o=U.nextNode(),i=0,c=0,a=s[0];for(;a!==void 0;){if(i===a.index){let l;a.type===2?l=new W(o,o.nextSibling,this,t):a.type===1?l=new a.ctor(o,a.name,a.strings,this,t):a.type===6&&(l=new ut(o,this,t)),this._$AV.push(l),a=s[++c]}i!==a?.index&&(o=U.nextNode(),i++)}return U.currentNode=z,n}p(t){let e=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}},W=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,n){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=I(this,t,e),Z(t)?t===m||t==null||t===""?(this._$AH!==m&&this._$AR(),this._$AH=m):t!==this._$AH&&t!==_&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):ge(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==m&&Z(this._$AH)?this._$AA.nextSibling.data=t:this.T(z.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=X.createElement($e(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(e);else{let o=new lt(n,this),i=o.u(this.options);o.p(e),this.T(i),this._$AH=o}}_$AC(t){let e=fe.get(t.strings);return e===void 0&&fe.set(t.strings,e=new X(t)),e}k(t){Lt(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,s,n=0;for(let o of t)n===e.length?e.push(s=new r(this.O(G()),this.O(G()),this,this.options)):s=e[n],s._$AI(o),n++;n<e.length&&(this._$AR(s&&s._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let s=le(t).nextSibling;le(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},j=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,n,o){this.type=1,this._$AH=m,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=m}_$AI(t,e=this,s,n){let o=this.strings,i=!1;if(o===void 0)t=I(this,t,e,0),i=!Z(t)||t!==this._$AH&&t!==_,i&&(this._$AH=t);else{let c=t,a,l;for(t=o[0],a=0;a<o.length-1;a++)l=I(this,c[s+a],e,a),l===_&&(l=this._$AH[a]),i||=!Z(l)||l!==this._$AH[a],l===m?t=m:t!==m&&(t+=(l??"")+o[a+1]),this._$AH[a]=l}i&&!n&&this.j(t)}j(t){t===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},dt=class extends j{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===m?void 0:t}},ht=class extends j{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==m)}},pt=class extends j{constructor(t,e,s,n,o){super(t,e,s,n,o),this.type=5}_$AI(t,e=this){if((t=I(this,t,e,0)??m)===_)return;let s=this._$AH,n=t===m&&s!==m||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,o=t!==m&&(s===m||n);n&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},ut=class{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){I(this,t)}},ye={M:Pt,P:C,A:Rt,C:1,L:ve,R:lt,D:ge,V:I,I:W,H:j,N:ht,U:pt,B:dt,F:ut},kr=Nt.litHtmlPolyfillSupport;kr?.(X,W),(Nt.litHtmlVersions??=[]).push("3.3.3");var xe=(r,t,e)=>{let s=e?.renderBefore??t,n=s._$litPart$;if(n===void 0){let o=e?.renderBefore??null;s._$litPart$=n=new W(t.insertBefore(G(),o),o,void 0,e??{})}return n._$AI(r),n};var Ut=globalThis,N=class extends E{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=xe(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return _}};N._$litElement$=!0,N.finalized=!0,Ut.litElementHydrateSupport?.({LitElement:N});var Ar=Ut.litElementPolyfillSupport;Ar?.({LitElement:N});(Ut.litElementVersions??=[]).push("4.2.2");var we=v`
.c-accent{--chart-colour:var(--sb-accent)}.c-secure{--chart-colour:var(--sb-secure)}.c-avoidant{--chart-colour:var(--sb-avoidant)}.c-resistant{--chart-colour:var(--sb-resistant)}.c-disorganised{--chart-colour:var(--sb-disorganised)}.c-repair{--chart-colour:var(--sb-repair)}.c-help{--chart-colour:var(--sb-help)}.c-ink{--chart-colour:var(--sb-ink)}`;var mt=r=>(...t)=>({_$litDirective$:r,values:t}),F=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,s){this._$Ct=t,this._$AM=e,this._$Ci=s}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:As}=ye;var _r={},ke=(r,t=_r)=>r._$AH=t;var Ae=mt(class extends F{constructor(){super(...arguments),this.key=m}render(r,t){return this.key=r,t}update(r,[t,e]){return t!==this.key&&(ke(r),this.key=t),e}});function B(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var tt=r=>t=>r(t)?t:void 0,y=(...r)=>tt(t=>r.includes(t)),ft=r=>tt(t=>typeof t=="string"&&t.length<=r),zt=r=>tt(t=>typeof t=="string"&&r.test(t)),gt=tt(Number.isFinite),P=(r,t=1/0)=>tt(e=>Number.isInteger(e)&&e>=r&&e<=t),T=(...r)=>t=>r.map(e=>e(t)).find(e=>e!==void 0),q=(r,t)=>e=>{let s=Array.isArray(e)&&e.length<=t?e.map(r):[void 0];return s.includes(void 0)?void 0:s},R=r=>t=>B(t)?_e(Object.keys(r).map(e=>[e,r[e](t[e])])):void 0,k=(r,t,e=1/0)=>s=>B(s)&&Object.keys(s).length<=e?_e(Object.entries(s).map(([n,o])=>[r(n),t(o)])):void 0;function _e(r){return r.flat().includes(void 0)?void 0:Object.fromEntries(r)}var g=zt(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),It={age:{version:1,done:"born",content:{born:zt(/^(not-yet|[0-9]{4}-[01][0-9])?$/)}},"claim-cards":{version:1,done:"answers",content:{answers:k(g,g,500),current:T(g,y(null))}},"coding-lab":{version:1,done:"codings",content:{codings:k(g,R({compared:y(!0,!1),group:T(y("A","B","C","D"),y(null)),ratings:k(g,P(1,7),500)}),500),current:T(g,y(null))}},"cue-cards":{version:1,done:"answers",content:{answers:k(g,g,500),current:T(g,y(null))}},"dyad-player":{version:1,done:"second",content:{second:P(0)}},"episode-player":{version:1,done:"seen",content:{episode:P(1,8),pattern:y("secure","avoidant","resistant","disorganised"),seen:k(y("secure","avoidant","resistant","disorganised"),q(P(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:k(g,T(gt,g),500)}},note:{version:1,done:"text",content:{text:ft(2e3)}},planner:{version:1,done:"week",content:{week:k(y("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),g)}},predict:{version:1,done:"guess",content:{guess:q(gt,500)}},quiz:{version:1,done:"answers",content:{answers:k(g,R({answer:T(ft(200),gt,q(g,500),k(g,g,500)),attempts:P(1,1e5),state:y("right","wrong","shown")}),500),current:T(g,y(null))}},reading:{version:1,done:"last",content:{at:P(0,99999999999),last:ft(80),parts:q(g,500)}},scenario:{version:2,done:"path",content:{now:T(R({at:y("choosing","told","ended"),step:g}),y(null)),path:q(R({choice:g,step:g}),200)}},sorter:{version:1,done:"placements",content:{placements:k(g,R({attempts:P(1,1e5),pile:g,state:y("right","wrong")}),500)}}};var Se={scenario:{1:r=>({...r,now:null})}};function jt(r,t,e){let s=r.version,n=typeof s=="number"&&s<t&&e[String(r.kind)]?.[s];return n?jt({...n(r),version:s+1},t,e):r}var et={kept:It,upgrades:Se};function L(r,t=et){let e=B(r)&&Ee(r.kind,t);if(!e)return null;try{let{version:s,kind:n,activity:o,...i}=jt(r,e.version,t.upgrades),c=R(e.content)(i);return s===e.version&&g(o)&&c?{version:s,kind:n,activity:o,...c}:null}catch{return null}}function S(r){let t=r[It[r.kind].done];return typeof t=="object"?!Object.keys(t).length:!t}function bt(r,t=et){return Sr(r,(s,n)=>s>0&&s!==n,t)&&!L(r,t)}function Bt(r,t=et){return Ee(r,t)?.version??1}function Ee(r,{kept:t}){return typeof r=="string"&&Object.hasOwn(t,r)?t[r]:null}function Sr(r,t,e){return!B(r)||typeof r.version!="number"?!1:t(r.version,Bt(r.kind,e))}var D="secure-base/1/",Dt="secure-base/last-kept",Wt="secure-base-kept";function Ce(r,t=et){function e(o,i){try{return o(r.localStorage)}catch{return i}}function s(o){return e(i=>{let c=i.getItem(D+o);return c===null?null:JSON.parse(c)},null)}function n(o){r.dispatchEvent(new CustomEvent(Wt,{detail:o}))}return{read(o){let i=L(s(o),t);return i?.activity===o?i:null},keep(o){if(bt(s(o.activity),t))return!1;let i=e(c=>{let a=D+o.activity;return S(o)?c.removeItem(a):c.setItem(a,JSON.stringify(o)),!0},!1);return i&&(e(c=>c.setItem(Dt,new Date().toISOString()),void 0),n(o.activity)),i},all(){return e(o=>{let c=Array.from({length:o.length},(a,l)=>o.key(l)??"").filter(a=>a.startsWith(D)).map(a=>a.slice(D.length)).sort();return Object.fromEntries(c.flatMap(a=>{let l=this.read(a);return l?[[a,l]]:[]}))},{})},lastKept(){let o=new Date(e(i=>i.getItem(Dt),null)??"");return Number.isNaN(o.getTime())?null:o},eraseAll(){return e(o=>{let i=Array.from({length:o.length},(c,a)=>o.key(a)).filter(c=>c!==null).filter(c=>c.startsWith(D)||c===Dt).map(c=>({key:c,value:o.getItem(c)??""}));for(let{key:c}of i)o.removeItem(c);return n(null),()=>{let c=e(a=>{for(let{key:l,value:u}of i)a.getItem(l)===null&&a.setItem(l,u);return!0},!1);return n(null),c}},null)},subscribe(o){let i=l=>o(l.detail),c=({key:l})=>{l===null?o(null):l.startsWith(D)&&o(l.slice(D.length))},a=({persisted:l})=>l&&o(null);return r.addEventListener(Wt,i),r.addEventListener("storage",c),r.addEventListener("pageshow",a),()=>{r.removeEventListener(Wt,i),r.removeEventListener("storage",c),r.removeEventListener("pageshow",a)}}}}var Te=v`
button,select,input[type="text"],.boxed{border:1.5px solid var(--sb-control-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}button,select,input[type="text"]{min-height:44px;padding:0.45em 1em;color:var(--sb-ink);font:inherit;line-height:1.3}button{cursor:pointer}button.primary{border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink);font-weight:600}@media (hover: hover){button:hover,label.ringed:hover{border-color:var(--sb-accent)}button.primary:hover{box-shadow:0 0 0 2px var(--sb-accent-soft)}}button.plain{border-color:transparent;background:none;color:var(--sb-accent);padding-inline:0.6em;text-decoration:underline;text-underline-offset:0.2em}:disabled{opacity:1;cursor:default}:focus-visible,.ringed:has(:is(input,select):focus-visible){outline:3px solid var(--sb-focus);outline-offset:2px}.ringed :is(input,select):focus-visible{outline:none}:focus,.hand,[data-together]{scroll-margin-block:2.5rem 1rem}legend:focus-visible,.title:focus-visible,.subtitle:focus-visible{outline-offset:6px;border-radius:2px}fieldset{min-width:0;margin:0;padding:0;border:0}legend{padding:0}.pressable{display:flex;gap:0.5em;align-items:center;min-height:44px;cursor:pointer}.pressable input{flex:none;margin:0;accent-color:var(--sb-accent)}summary{display:flex;gap:0.5em;align-items:center;min-height:44px;border-radius:var(--sb-radius-small);color:var(--sb-accent);cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}summary::before{content:"";flex:none;width:0.5em;height:0.5em;margin-inline:0.15em 0.1em;border-block-end:2px solid;border-inline-end:2px solid;transform:rotate(-45deg)}details[open] > summary::before{transform:rotate(45deg)}@media (prefers-reduced-motion: no-preference){button,summary::before{transition:0.15s ease-out;transition-property:border-color,box-shadow,transform}}`,Me=v`
input[type="range"]{height:44px;margin:0;background:none;appearance:none;cursor:pointer}input[type="range"]::-webkit-slider-runnable-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-moz-range-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-webkit-slider-thumb{width:28px;height:28px;margin-block-start:var(--thumb-lift,-14px);border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent);appearance:none}input[type="range"]::-moz-range-thumb{width:22px;height:22px;border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent)}input[type="range"]:focus-visible{outline:none}input[type="range"]:focus-visible::-webkit-slider-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}input[type="range"]:focus-visible::-moz-range-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}`;var Oe=v`
:host{display:block;position:relative;max-width:50rem;margin-block:2em;color:var(--sb-ink);color-scheme:var(--sb-scheme);font-family:var(--sb-font);font-size:max(1em,16px);line-height:1.55;overflow-wrap:anywhere}:host([hidden]){display:none}*,::before,::after{box-sizing:border-box}.activity{container-type:inline-size;padding:clamp(1em,4vw,2em);border:1px solid var(--sb-line);border-radius:var(--sb-radius);background:var(--sb-surface)}.printed{display:none}.title,.subtitle{margin:0;color:inherit;font:600 1.4em / 1.25 var(--sb-font-heading);text-wrap:balance}.subtitle{font-size:1.2em}.instruction{margin:0.35em 0 0;color:var(--sb-ink-soft)}p,ul,ol{margin:0.5em 0 0}ul,ol{padding-inline-start:1.3em}[role="list"]{padding:0;list-style:none}a{color:var(--sb-accent);text-underline-offset:0.15em}code{font-size:0.9em}.row{display:flex;flex-wrap:wrap;gap:0.75em;align-items:center}.mark{flex:none;width:1.15em;height:1.15em;fill:none;stroke:currentColor;stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round;vertical-align:-0.2em}.told{padding:0.7em 0.9em;border-inline-start:4px solid var(--tone,var(--sb-line));border-radius:var(--sb-radius-small);background:var(--ground,var(--sb-paper))}.told.right{--tone:var(--sb-right);--ground:var(--sb-right-soft)}.told.again{--tone:var(--sb-wrong);--ground:var(--sb-wrong-soft)}.told.shown,.told.more{--tone:var(--sb-accent);--ground:var(--sb-accent-soft)}.told.brief{padding:0.2em 0.9em;border-color:transparent;background:none}.told p{margin:0.25em 0 0}.told > :first-child{margin-block-start:0}.told .verdict{display:flex;gap:0.4em;width:fit-content;margin:0;color:var(--tone);font-weight:600}.verdict .mark{margin-block-start:0.2em}.source,.quiet{color:var(--sb-ink-soft);font-size:0.88em}.foot{margin-block-start:1.5em;padding-block-start:0.5em;border-block-start:1px solid var(--sb-line)}.foot > .plain{margin-inline-start:-0.6em}.origins ul{font-size:0.88em}.origins li + li{margin-block-start:0.5em}.small-heading{font-weight:600}.problem,.asked{color:var(--sb-wrong);font-weight:600}.counter{display:flex;flex-wrap:wrap;gap:0.3em 0.75em;align-items:baseline}.badge{padding:0.05em 0.6em;border:1px solid var(--sb-control-line);border-radius:1em;color:var(--sb-ink)}.sheet{margin-block-start:1.25em;padding:clamp(1em,4cqi,1.75em);border-radius:var(--sb-radius);background:var(--sb-paper)}.slip{border:1px solid var(--sb-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@media print{:host([prints-fallback]) .activity{display:none}.printed{display:block}}`;function $(r){return typeof r=="string"?r:r.map(Er)}function $t(r){return typeof r=="string"?r:r.map(t=>t.text).join("")}function Ft(r){if(r)try{let{protocol:t}=new URL(r,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?r:void 0}catch{return}}function Er(r){let t=d`${r.text}`;r.code&&(t=d`<code>${t}</code>`),r.emphasis&&(t=d`<em>${t}</em>`),r.strong&&(t=d`<strong>${t}</strong>`);let e=Ft(r.href);return e?d`<a href=${e}>${t}</a>`:t}var qt=`["'”’)\\]]*`,Cr=new RegExp(`[.!?…:;]${qt}$`),Tr=new RegExp(`\\.(${qt})$`),Mr=new RegExp(`[!?…]${qt}$`);function Ne(r){return r.flatMap(t=>t?.trim()||[]).map(t=>Cr.test(t)?t:`${t}.`).join(" ")}function Vt(r,t){let e=Or(r);return Mr.test(e)?`${e} ${t}`:`${e}: ${t}`}function Or(r){return r.trim().replace(Tr,"$1")}var M={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:r=>r===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Pe(r,t,e){let s=e==="title"?"title":"subtitle";switch(r){case 2:return d`<h2 id=${e} class=${s} tabindex="-1">${t}</h2>`;case 4:return d`<h4 id=${e} class=${s} tabindex="-1">${t}</h4>`;case 5:return d`<h5 id=${e} class=${s} tabindex="-1">${t}</h5>`;default:return d`<h3 id=${e} class=${s} tabindex="-1">${t}</h3>`}}var Nr={right:()=>b`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:()=>b`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:()=>b`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,more:()=>b`<path d="M12 5v14M5 12h14"/>`,up:()=>b`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:()=>b`<path d="M12 5v13.5M6 13l6 6 6-6"/>`,back:()=>b`<path d="M15 5l-7 7 7 7"/>`,forward:()=>b`<path d="M9 5l7 7-7 7"/>`,play:()=>b`<path d="M7 4.5v15l12-7.5z"/>`,pause:()=>b`<path d="M8 5v14M16 5v14"/>`};function vt(r){return d`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Nr[r]()}
</svg>`}function Re({sources:r,assumptions:t}){return!r.length&&!t.length?m:d`
<details class="origins">
<summary>${M.whereFrom}</summary>
${t.length?d`<p class="small-heading">${M.assumptions}</p>
<ul>
${t.map(e=>d`<li>${$(e)}</li>`)}
</ul>`:m}
<ul>
${r.map(e=>d`<li>${Pr(e,e.full)}</li>`)}
</ul>
</details>
`}function Pr({url:r},t){let e=Ft(r);return e?d`<a href=${e}>${t}</a>`:t}var Kt=Promise.resolve();function Le(){return Kt=Kt.then(Rr),Kt}function Rr(){return new Promise(r=>{let{port1:t,port2:e}=new MessageChannel;t.onmessage=()=>{t.close(),r()},e.postMessage(null)})}var Lr=1,yt=class extends N{static styles=[Oe,Te];static properties={headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.store=Ce(window),this.announcement={text:"",count:0},this.startedAgainWords=M.startedAgain,this.undoneWords=M.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(t,e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderName(t,e){return d`${t.title}`}renderActivity(t,e){return m}get spec(){return this.currentSpec}set spec(t){let e=this.currentSpec;if(this.currentSpec=this.isOurs(t)?t:null,!this.currentSpec)this.currentRecord=null;else{let s=e?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(t){return B(t)&&t.schema_version===Lr&&t.kind===this.kind}async scheduleUpdate(){this.hasUpdated||await Le(),super.scheduleUpdate()}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(t){try{t()}catch(e){reportError(e),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(t),this.recordTaken(),this.requestUpdate())})}fitted(t){let e=this.spec,{kind:s,id:n}=e,o=L(t),i=o?.kind===s&&o.activity===n,c=this.reconcile(e,i?o:null);return{version:Bt(s),kind:s,activity:n,...c}}followStore(){let t=JSON.stringify(this.record),e=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(e)!==t&&(this.beforeStartingAgain=null,this.take(e),this.fireRecord())}change(t){let e=!this.record||S(this.record);this.currentRecord=this.fitted(t),S(t)||(this.beforeStartingAgain=null),e&&S(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e instanceof HTMLElement&&(e.focus({preventScroll:!0}),Jt(e))}async reveal(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e&&Jt(e)}startAgain(){let t=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:t,record:e}=this;if(!t||!e)return d`<slot></slot>`;let{text:s,count:n}=this.announcement;return d`
<div class="activity" role="group" aria-labelledby="title">
${Pe(this.headingLevel,this.renderName(t,e),"title")}
${this.isOpen?d`<p class="instruction">${$(t.instruction)}</p>
${this.renderActivity(t,e)} ${this.renderFoot(t)}`:m}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Ae(n,d`<p>${s}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let e=this.record&&!S(this.record);return d`
<div class="foot">
${this.isKept?m:d`<p class="quiet">${M.notKept}</p>`}
${e?d`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${M.startAgain}
</button>`:m}
${this.beforeStartingAgain?d`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${M.undo}
</button>
</p>`:m}
${Re(t)}
</div>
`}};function Jt(r){let t=r.parentElement?.closest("[data-together]");t&&Jt(t),r.scrollIntoView({block:"nearest",inline:"nearest"})}var Hr=700,Ur=250,zr=v`
.controls{gap:0.5em 0.6em}input[type="range"]{display:block;width:100%}.controls .mark{width:1em;height:1em}.whole li{display:grid;grid-template-columns:3em 1fr;margin-block-start:0.4em}.whole .when{color:var(--sb-ink-soft);font-variant-numeric:tabular-nums}`,xt=class extends yt{static styles=[...super.styles,Me,zr];static properties={time:{state:!0},isPlaying:{state:!0}};constructor(){super(),this.time=0,this.isPlaying=!1,this.stopNext=()=>{},this.saying=0,this.stopWhenHidden=()=>document.hidden&&this.pause(),this.watcher=new IntersectionObserver(([t])=>t?.isIntersecting||this.pause())}connectedCallback(){super.connectedCallback(),document.addEventListener("visibilitychange",this.stopWhenHidden),this.watcher.observe(this)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("visibilitychange",this.stopWhenHidden),this.watcher.disconnect(),this.pause(),clearTimeout(this.saying)}get second(){return Math.floor(this.time)}play(){}pause(){this.stopNext(),this.isPlaying=!1,this.time=this.second}toggle(){this.isPlaying?this.pause():this.play()}run(t,e,s,n=this.time,o=performance.now()){this.stopNext();let i=requestAnimationFrame(c=>{let a=Math.min(Math.max(c-o,0),Ur)/1e3,l=Math.min(n+a*e,t);l<t&&this.run(t,e,s,l,c),s(l)});this.stopNext=()=>cancelAnimationFrame(i)}tick(t,e){this.stopNext();let s=setTimeout(()=>{e(),this.isPlaying&&this.tick(t,e)},t);this.stopNext=()=>clearTimeout(s)}sayOnceAtRest(t){clearTimeout(this.saying),this.saying=window.setTimeout(t,Hr)}};function Qt(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function Yt(r){return`${Math.floor(r/60)}:${String(r%60).padStart(2,"0")}`}function Ir(r,t){let e=r?.[0],s=r?.at(-1);if(!r||!e||!s||t<e[0]||t>s[0])return null;let n=r.findIndex(([f])=>f>t);if(n===-1)return[s[1],s[2]];let[o,i,c]=r[n-1],[a,l,u]=r[n],h=(t-o)/(a-o);return[i+h*(l-i),c+h*(u-c)]}function Gt(r,t){let e={};for(let s of["experimenter","stranger","carer","child"]){let n=Ir(r.tracks[s],t);n&&(e[s]=n)}return e}function wt(r,t){return r.findLast(({at:e})=>e<=t)??r[0]}function rt(r,t,e){let s=t.steps.filter(({at:n})=>n<=e);return{happens:wt(r.happenings,e).text,step:wt(t.steps,e),watch:s.findLast(({watch:n})=>n!==null)?.watch??r.watched}}function Zt(r,t){let e=[...r.happenings,...t.flatMap(({steps:s})=>s)];return[...new Set([0,...e.map(({at:s})=>s)])].sort((s,n)=>s-n)}function He(r,t,e,s){let n=t.find(i=>i>e)??s,o=e;for(let{tracks:i}of r)for(let c of Object.values(i))for(let[a,[l,u,h]]of c.entries()){let f=c[a-1];f&&(f[1]!==u||f[2]!==h)&&f[0]>=e&&f[0]<n&&(o=Math.max(o,l))}return Math.max(e,Math.min(Math.ceil(o),n-1))}var p={notData:"A teaching drawing: it is not data, and no real child.",notAtHome:"It is a staged research procedure. Please do not try it at home.",episodes:"Episodes",episode:"Episode",reunion:"reunion",episodeName:(r,t)=>`Episode ${r}: ${t}`,patterns:"Pattern to watch",pattern:r=>`${r} pattern`,play:"Play",playNext:"Play next",playAgain:"Play again",pause:"Pause",back:"Back",backName:"Back one step",next:"Next",nextName:"Next step",steps:"Steps. The left and right arrow keys work here too.",slider:"Time in this episode",over:r=>`Episode ${r} is over.`,atTheBeginning:"Back at the beginning.",broughtBack:"Back where you were.",happens:"What is happening",child:"What the child does",watch:"What a coder would watch for",people:"In the room",watched:"What is watched in this episode",names:{child:"Child",carer:"Carer",stranger:"Stranger",experimenter:"Experimenter"},window:"one-way window",door:"Door",toys:"Toys",picture:(r,t)=>`The room from above, ${r.toLowerCase()} pattern. In the room: ${["child",...t].join(", ")}. The words tell what they do.`,chart:"How far the child is from the carer, and from the toys",chartName:r=>`${r} pattern: the child’s distance from carer and toys through the eight episodes, with both reunions marked. The table gives the mean of each.`,fromCarer:"From the carer",fromToys:"From the toys",out:"Carer out",outOfRoom:"carer out of the room",reunionMark:"Reunion",showTable:"Show as table",tableHeading:"Mean distance in metres",whole:"Read all episodes as text",time:r=>{let t=Math.floor(r/60),e=r%60,s=`${e} ${e===1?"second":"seconds"}`;if(!t)return s;let n=`${t} ${t===1?"minute":"minutes"}`;return e?`${n} ${e}`:n},where:(r,t,e,s)=>`Episode ${t}, ${r.toLowerCase()}, ${p.time(e)} of ${p.time(s)}`};function ze(r,{episode:t,pattern:e}){let s=Math.max(0,r.episodes.findIndex(a=>a.number===t)),n=r.episodes[s],o=r.patterns.find(a=>a.id===e)??r.patterns[0],i=r.is_side_by_side?r.patterns:[o],c=i.map(a=>a.tellings[s]);return{spec:r,place:s,episode:n,chosen:o,shown:i,tellings:c,all:Zt(n,c)}}function kt({spec:r,place:t,shown:e,all:s},n,o){let i=s.findLastIndex(h=>h<=n),c=s[i+o];if(c!==void 0)return{place:t,moment:c};let a=t+o,l=r.episodes[a];if(!l)return null;let u=Zt(l,e.map(h=>h.tellings[a]));return{place:a,moment:(o===1?u[0]:u.at(-1))??0}}function Ie(r,t,{first:e,since:s=null}={}){let{episode:n}=r,o=p.where(n.name,n.number,t,n.seconds),i=Ue(r,t),c=s===null?[]:Ue(r,s),a=i.filter((l,u)=>l!==c[u]);return Ne([e??o,...a.length?a:i])}function Ue({episode:r,shown:t,place:e},s){let n=t.map(c=>rt(r,c.tellings[e],s)),o=n.map(({step:c},a)=>{let l=$t(c.does);return t.length>1?Vt(t[a].name,l):l}),i=t.length>1?[]:[Vt(p.watch,$t(n[0].watch))];return[$t(n[0].happens),...o,...i]}function je(r,t,e,s){let{spec:n,place:o,episode:i}=r,c=t>=i.seconds,a=o===n.episodes.length-1?p.playAgain:p.playNext,l=e?p.pause:c?a:p.play,u=h=>kt(r,t,h)?"false":"true";return d`<div class=${n.is_side_by_side?"time stays":"time"}>
<input
type="range"
min="0"
max=${i.seconds}
step="1"
aria-label=${p.slider}
aria-valuetext=${p.where(i.name,i.number,t,i.seconds)}
.value=${String(t)}
@input=${s.scrub}
/>
<div
class="row controls"
role="group"
aria-label=${p.steps}
@keydown=${h=>jr(h,s.step)}
>
<button
type="button"
aria-label=${p.backName}
aria-disabled=${u(-1)}
@click=${()=>s.step(-1)}
>
${vt("back")}${p.back}
</button>
<button type="button" class="play" @click=${s.toggle}>
${vt(e?"pause":"play")}${l}
</button>
<button
type="button"
class="primary"
aria-label=${p.nextName}
aria-disabled=${u(1)}
@click=${()=>s.step(1)}
>
${p.next}${vt("forward")}
</button>
</div>
</div>`}function jr(r,t){let e=r.key==="ArrowRight"?1:r.key==="ArrowLeft"?-1:0;!e||r.ctrlKey||r.altKey||r.metaKey||(r.preventDefault(),t(e))}var Br={},At=mt(class extends F{constructor(){super(...arguments),this.ot=Br}render(r,t){return t()}update(r,[t,e]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((s,n)=>s===this.ot[n]))return _}else if(this.ot===t)return _;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,e)}});function st({episodes:r},t){return r.slice(0,t).reduce((e,{seconds:s})=>e+s,0)}function Be(r,t,e){let s=st(r,r.episodes.length);return d`
<p class="small-heading">${p.chart}</p>
<p class="takeaway">${$(t.takeaway)}</p>
<p class="key c-${t.id}" aria-hidden="true">
<span><svg viewBox="0 0 36 8"><path class="from-carer" d="M0 4H36" /></svg> ${p.fromCarer}</span>
<span><svg viewBox="0 0 36 8"><path class="from-toys" d="M0 4H36" /></svg> ${p.fromToys}</span>
</p>
<div
class="chart c-${t.id}"
role="img"
aria-label=${p.chartName(t.name)}
style="--now: ${100*e/s}%"
>
${At([r,t],()=>Dr(r,t,s))}
<div class="now"></div>
</div>
`}function Dr(r,t,e){let{maximum:s,ticks:n}=r.distances,o=10*s,i=a=>100*a/e,c=a=>t.tellings.map((l,u)=>Wr(l[a],st(r,u),r.distance_seconds,o)).join("");return d`
${n.map(({at:a,text:l})=>d`<span class="tick" style="--height: ${a/s}">${l}</span>`)}
<div class="plot">
${r.episodes.map((a,l)=>{let u=i(st(r,l)),h=Xt(a),f=h&&l>0&&Xt(r.episodes[l-1]),w=r.episodes[l+1],O=w&&Xt(w)?"why two":"why";return d`<div
class=${h?"band out":"band"}
style="left: ${u}%; width: ${i(a.seconds)}%"
>
${h&&!f?d`<span class=${O}>${p.out}</span>`:m}
${a.is_reunion?d`<strong class="reunion">${p.reunionMark}</strong>`:m}
<span class="number">${a.number}</span>
</div>`})}
<svg viewBox="0 0 ${e} ${o}" preserveAspectRatio="none" aria-hidden="true">
${b`<path class="from-toys" vector-effect="non-scaling-stroke" d=${c("from_toys")} />
<path class="from-carer" vector-effect="non-scaling-stroke" d=${c("from_carer")} />`}
</svg>
</div>
`}function Xt({people:r}){return!r.includes("carer")}function Wr(r,t,e,s){return r.map((n,o)=>n===null?"":`${o===0||r[o-1]===null?"M":"L"}${t+o*e} ${s-n}`).join("")}function De(r,t){return{heading:`${p.tableHeading}: ${p.pattern(t.name).toLowerCase()}`,head:[p.episode,p.fromCarer,p.fromToys],rows:r.episodes.map(({number:e,name:s},n)=>{let{mean_from_carer:o,mean_from_toys:i}=t.tellings[n];return[`${e} ${s}`,o===null?p.outOfRoom:o.toFixed(1),i.toFixed(1)]})}}var We=v`
.key{display:flex;flex-wrap:wrap;gap:0.1em 1.2em;margin:0.2em 0 0;font-size:0.88em}.key svg{width:2.2em;height:0.55em}.from-carer,.from-toys{fill:none;stroke:var(--chart-colour);stroke-width:2.6;stroke-linejoin:round}.from-toys{stroke:var(--sb-ink-soft);stroke-dasharray:4 4;stroke-width:2}.chart{position:relative;height:11em;margin-block-start:0.3em;font-size:0.82em;line-height:1.2}.plot,.now{position:absolute;inset:1.6em 0 1.6em 2.2em}.plot svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible}.band{position:absolute;inset-block:0;border-inline-start:1px solid var(--sb-line);border-block-end:1px solid var(--sb-control-line);text-align:center}.band.out{background:color-mix(in srgb,var(--sb-line) 55%,transparent)}.why{display:block;position:relative;z-index:1;padding-block-start:0.2em;overflow-wrap:normal}.why.two{width:200%}.takeaway{margin:0.1em 0 0}.band .number{position:absolute;inset:auto 0 -1.35em}.reunion{position:absolute;inset-block-start:-1.5em;left:50%;transform:translateX(-50%);white-space:nowrap}.band:last-of-type .reunion{right:0;left:auto;transform:none}@container (max-width: 19em){.reunion{right:0;left:auto;transform:none}}.tick{position:absolute;left:0;bottom:calc(1.6em + (100% - 3.2em) * var(--height) - 0.6em)}.now::after{content:"";position:absolute;inset-block:-0.3em;left:var(--now);width:2px;margin-inline-start:-1px;background:var(--sb-ink)}@media (forced-colors: active){.key,.chart{--chart-colour:CanvasText;--sb-ink-soft:CanvasText;--sb-ink:CanvasText}.band.out{border:1px dashed}}`;var qe={secure:"circle",avoidant:"triangle",resistant:"square",disorganised:"diamond"},Fr={circle:"M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",triangle:"M0 -1.2l1.25 2.2l-2.5 0z",square:"M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",diamond:"M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z"};function Fe(r){return Math.round(r*10)/10}function Ve(r,t,e,s){let n=Fe(s),o=[t,e];return Fr[r].replace(/-?[\d.]+/g,i=>`${Fe(Number(i)*n+(o.shift()??0))}`)}var x=100,A=34,Ke=.95,Je=.2;function Qe(r){return Ve(qe[r],0,0,6)}function K(r){return d`<svg class="pattern-mark" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
${b`<path d=${Qe(r)} />`}
</svg>`}function Et(r,t,e,s){let n=Gt(e,s),o=e.steps.findLast(({at:h})=>h<=s)??e.steps[0],i=Object.keys(n),c=i.filter(h=>h!=="child"),[a,l]=[r.width*x,r.depth*x],u=c.map(h=>p.names[h].toLowerCase());return d`<svg
class="room c-${t.id}"
viewBox="${-A} ${-A} ${a+2*A} ${l+2*A}"
role="img"
aria-label=${p.picture(t.name,u)}
>
${At([r],()=>qr(r))}
<path class="trail" d=${Vr(e,s)} />
${c.map(h=>Jr(h,n,r))}
${Yr(n,r,o,t.id)} ${Qr(n,r)}
${i.map(h=>Gr(h,n,r))}
</svg>`}function qr({width:r,depth:t,door:e,window:s,chairs:n,toys:o}){let[i,c,a]=[r*x,t*x,e*x],[l,u]=[s[0]*x,s[1]*x],[h,f]=[o[0]*x,o[1]*x];return b`
<rect class="wall" x=${-A} y=${-A} width=${i+2*A} height=${c+2*A} rx="22" />
<rect class="floor" width=${i} height=${c} rx="6" />
<ellipse class="rug" cx=${h} cy=${f-10} rx="118" ry="68" />
<rect class="glass" x=${l} y=${4-A} width=${u-l} height=${A-8} rx="4" />
<text class="on-wall window" x=${(l+u)/2} y="-9">${p.window}</text>
<rect class="floor" x=${i-1} y=${a-45} width=${A+1} height="90" />
<path class="swing" d="M${i} ${a-45}A90 90 0 0 0 ${i-90} ${a+45}H${i}" />
<text class="on-wall" x=${i+10} y=${a} transform="rotate(90 ${i+10} ${a})">
${p.door}
</text>
${n.map(([w,O])=>b`<g class="chair" transform="translate(${w*x} ${O*x})">
<rect x="-32" y="-26" width="64" height="58" rx="15" />
<rect x="-36" y="-38" width="72" height="18" rx="9" />
</g>`)}
<g class="toys" transform="translate(${h} ${f})">
<circle class="ball" cx="-26" cy="4" r="14" />
<path class="seam" d="M-40 4h28M-26-10q10 14 0 28" />
<rect class="brick one" x="4" y="0" width="22" height="22" rx="4" />
<rect class="brick two" x="16" y="-24" width="22" height="22" rx="4" />
<text class="label" x="35" y="74">${p.toys}</text>
</g>
`}function Vr(r,t){let e=r.tracks.child??[],s=Gt(r,t).child,n=e.filter(([i])=>i<t).map(([,i,c])=>[i,c]),o=s?[...n,s]:n;return o.length?`M${o.map(([i,c])=>`${St(i)} ${St(c)}`).join("L")}`:""}function St(r){return Math.round(r*x*10)/10}function V(r,t){return Math.atan2(t[1]-r[1],t[0]-r[0])*180/Math.PI}function Ye(r,t){return Math.hypot(r[0]-t[0],r[1]-t[1])}function Ge({child:r,carer:t}){return!!(r&&t&&Ye(r,t)<=Je)}function Kr(r,t,{looks:e,reaches:s}){let{child:n=[0,0],carer:o}=r,i=o?V(n,o):V(n,t.toys),c=i;return e==="door"?c=V(n,[t.width,t.door]):e==="away"&&o?c=i+(s?105:180):e!=="carer"&&(c=V(n,e==="toys"||e==="away"?t.toys:r[e]??t.toys)),[s&&o?i:c,c]}function _t([r,t],e){return`translate(${St(r)} ${St(t)}) rotate(${Math.round(e)})`}function Ze(r,t,e){let s=t[r]??[0,0],{child:n}=t;return _t(s,V(s,n&&Ye(s,n)>Je?n:e.toys))}function Jr(r,t,e){return b`<g class="adult ${r}" transform="${Ze(r,t,e)} scale(1.3)">
<ellipse cx="-3" rx="17" ry="31" />
<circle cx="20" r="4.5" />
<circle r="19" />
<path class="hair" d="M2-18.9A19 19 0 1 0 2 18.9Q-15 0 2-18.9z" />
</g>`}function Qr(r,t){return Ge(r)?b`<path
class="around"
transform="${Ze("carer",r,t)} scale(1.3)"
d="M2-28Q26-32 40-15M2 28Q26 32 40 15"
/>`:m}function te(r,t,e){let{carer:s}=t;if(r!=="child"||!s||!Ge(t))return t[r];let n=V(s,e.toys)*Math.PI/180;return[s[0]+.42*Math.cos(n),s[1]+.42*Math.sin(n)]}function Yr(r,t,e,s){let n=te("child",r,t);if(!n)return m;let[o,i]=Kr({...r,child:n},t,e);return b`<g class="child">
<g transform="${_t(n,o)} scale(1.35)">
${e.reaches?b`<path class="arms" d="M3-15Q17-19 27-11M3 15Q17 19 27 11" />`:m}
<ellipse cx="-2" rx="12" ry="21" />
</g>
<g transform="${_t(n,i)} scale(1.35)"><circle r="15" /><circle class="nose" cx="17" r="5" /></g>
<path class="mark-on" transform="${_t(n,0)} scale(1.35)" d=${Qe(s)} />
</g>`}function Gr(r,t,e){let[s,n]=te(r,t,e),o=r==="child";for(let l of Object.keys(t)){let u=te(l,t,e),h=Math.abs(u[0]-s)<Ke&&Math.abs(u[1]-n)<Ke;l!==r&&h&&u[1]!==n&&(o=n>u[1])}let i=p.names[r],c=i.length*6.5,a=Math.min(Math.max(s*x,c-20),e.width*x+20-c);return b`<text class="label" x=${Math.round(a)} y=${Math.round(n*x+(o?70:-48))}>
${i}
</text>`}var Xe=v`
.room{display:block;width:100%}.wall{fill:var(--sb-line)}.floor{fill:var(--sb-paper)}.rug,.glass{fill:var(--sb-accent-soft)}.glass{stroke:var(--sb-accent);stroke-width:2}.swing,.seam{fill:none;stroke:var(--sb-control-line);stroke-width:2;stroke-dasharray:5 5}.chair rect{fill:var(--sb-surface);stroke:var(--sb-control-line);stroke-width:3}.ball{fill:var(--sb-repair)}.seam{stroke:var(--sb-paper);stroke-dasharray:none}.brick{fill:var(--sb-help)}.brick.two{fill:var(--sb-accent)}.room text{fill:var(--sb-ink);font-size:var(--name-size,21px);font-weight:600;text-anchor:middle}.room .label{paint-order:stroke;stroke:var(--sb-paper);stroke-width:6;stroke-linejoin:round}.room .on-wall,.toys .label{font-weight:400}.room .window{font-size:var(--small-name-size,16px)}.trail{fill:none;stroke:var(--chart-colour);stroke-width:6;stroke-linecap:round;stroke-linejoin:round;stroke-dasharray:1 12}.adult *{fill:var(--sb-surface);stroke:var(--sb-ink-soft);stroke-width:2.5}.adult .hair{fill:var(--sb-ink-soft)}.adult.experimenter .hair{fill:var(--sb-line)}.adult.stranger ellipse{stroke-dasharray:6 4}.adult.carer *{fill:var(--sb-accent-soft);stroke:var(--sb-accent)}.adult.carer .hair{fill:var(--sb-accent)}.around{fill:none;stroke:var(--sb-accent);stroke-width:5.5;stroke-linecap:round}.child circle,.child ellipse{fill:var(--chart-colour);stroke:var(--sb-paper);stroke-width:2.5}.child .nose{stroke-width:2}.arms{fill:none;stroke:var(--chart-colour);stroke-width:8;stroke-linecap:round}.mark-on{fill:var(--sb-paper)}.four .room{--name-size:27px;--small-name-size:20px}@container (max-width: 27em){.room{--name-size:27px;--small-name-size:20px}}@media (forced-colors: active){.room{--chart-colour:CanvasText;--sb-ink:CanvasText;--sb-ink-soft:CanvasText;--sb-control-line:CanvasText;--sb-accent:CanvasText;--sb-repair:CanvasText;--sb-help:CanvasText;--sb-accent-soft:Canvas;--sb-surface:Canvas;--sb-paper:Canvas;--sb-line:Canvas}.wall,.floor,.rug{stroke:CanvasText}}`;function tr({heading:r,head:t,rows:e},s){return d`<div class="table-room" role="region" aria-label=${r||s} tabindex="0">
<table>
${r?d`<caption>${r}</caption>`:m}
<thead>
<tr>
${t.map(n=>n?d`<th scope="col">${n}</th>`:d`<td></td>`)}
</tr>
</thead>
<tbody>
${e.map(([n,...o])=>d`<tr>
<th scope="row">${n}</th>
${o.map(i=>d`<td>${i}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}function ee(){return d`<p class="notice"><strong>${p.notData}</strong> ${p.notAtHome}</p>`}function er({episodes:r},t,e){return d`<div class="episodes" role="group" aria-label=${p.episodes}>
${r.map(({number:s,name:n,is_reunion:o},i)=>{let c=o?`${s} ${p.reunion}`:`${s}`;return d`<button
type="button"
aria-label=${p.episodeName(c,n)}
aria-current=${i===t?"true":"false"}
@click=${()=>e(i)}
>
<b>${s}</b> ${o?d`<small>${p.reunion}</small>`:m}
</button>`})}
</div>`}function rr({patterns:r},t,e){return d`<fieldset class="patterns">
<legend>${p.patterns}</legend>
${r.map((s,n)=>d`<label class="pressable boxed c-${s.id}">
<input
type="radio"
name="pattern"
.checked=${s===t}
@change=${()=>e(n)}
/>
${K(s.id)} ${s.name}
</label>`)}
</fieldset>`}function sr({number:r,name:t,length:e},s){return d`<p class="where">
<strong>${r}. ${t}</strong> <span>${Yt(s)}</span>
<span class="length quiet">${$(e)}</span>
</p>`}function nr(r,t,e,s){let{happens:n,step:o,watch:i}=rt(r,t.tellings[e],s);return d`<div class="told-here c-${t.id}">
${sr(r,s)}
<dl>
<dt>${p.happens}</dt>
<dd>${$(n)}</dd>
<dt class="of-child">${K(t.id)} ${p.child}</dt>
<dd class="does">${$(o.does)}</dd>
<dt>${p.watch}</dt>
<dd>${$(i)}</dd>
</dl>
</div>`}function or({spec:r,place:t,episode:e,shown:s},n){let o=Math.floor(n);return d`<div class="four">
${sr(e,o)}
<p>${$(wt(e.happenings,o).text)}</p>
<p class="quiet">${p.watch}: ${$(e.watched)}</p>
${ee()}
<div class="rooms">
${s.map(i=>{let{step:c,watch:a}=rt(e,i.tellings[t],o);return d`<div class="c-${i.id}">
<p class="name">${K(i.id)} ${i.name}</p>
${Et(r.room,i,i.tellings[t],n)}
<p class="does">${$(c.does)}</p>
${a===e.watched?m:d`<p class="quiet">${$(a)}</p>`}
</div>`})}
</div>
</div>`}function re({id:r,about:t}){return d`<p class="about c-${r}">${K(r)} ${$(t)}</p>`}function ir(r,t){return tr(De(r,t),p.tableHeading)}function ar({episodes:r},t){return d`<p>
<strong>${K(t.id)} ${p.pattern(t.name)}.</strong>
${$(t.about)}
</p>
${r.map(({number:e,name:s,length:n,people:o,watched:i,happenings:c},a)=>{let l=[...c.map(({at:u,text:h})=>({at:u,text:h,watch:null})),...t.tellings[a].steps.map(({at:u,does:h,watch:f})=>({at:u,text:h,watch:f}))].sort((u,h)=>u.at-h.at);return d`<p>
<strong>${p.episode} ${e}, ${s.toLowerCase()}.</strong> ${$(n)}
${p.people}: ${o.map(u=>p.names[u].toLowerCase()).join(", ")}.
${p.watched}: ${$(i)}
</p>
<ol role="list">
${l.map(({at:u,text:h,watch:f})=>d`<li>
<span class="when">${Yt(u)}</span>
<span>${$(h)} ${f===null?m:d`<em>${$(f)}</em>`}</span>
</li>`)}
</ol>`})}`}function cr(r,t){let e=r.episodes.map(({number:n})=>n),s={episode:e[0],pattern:r.patterns[0].id,seen:{}};for(let{id:n}of r.patterns){let o=e.filter(i=>t?.seen[n]?.includes(i));o.length&&(s.seen[n]=o)}return!t||!Object.keys(s.seen).length||(e.includes(t.episode)&&(s.episode=t.episode),r.patterns.some(({id:n})=>n===t.pattern)&&(s.pattern=t.pattern)),s}function lr(r,t,e){let s={...r.seen};for(let n of e){let o=s[n]??[];s[n]=[...new Set([...o,t])].sort((i,c)=>i-c)}return{...r,episode:t,pattern:e.length===1?e[0]:r.pattern,seen:s}}var dr=v`
.pattern-mark{flex:none;width:0.9em;height:0.9em;fill:var(--chart-colour);vertical-align:-0.06em}.notice{margin-block-start:0.4em;color:var(--sb-ink-soft);font-size:0.82em;line-height:1.4}.episodes{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:0.4em;margin-block-start:1em}.episodes button{display:flex;flex-wrap:wrap;gap:0 0.35em;align-items:center;justify-content:center;min-width:0;padding:0.2em}.episodes small{font-size:0.78em;overflow-wrap:normal}.episodes [aria-current="true"]{border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink)}.patterns{display:flex;flex-wrap:wrap;gap:0.4em;margin:0.7em 0 0}.patterns legend{font-size:0.88em}.patterns label{flex:1 0 8em;gap:0.4em;padding:0.2em 0.5em;font-size:0.94em;line-height:1.2}.patterns label:has(:checked){border-color:var(--chart-colour);box-shadow:inset 0 0 0 1.5px var(--chart-colour);font-weight:600}.patterns input{width:1.1em;height:1.1em;accent-color:var(--chart-colour)}.stage{display:grid;gap:0.5em 1.75em;margin-block-start:1em}.where{display:flex;flex-wrap:wrap;gap:0 0.8em;align-items:baseline;margin:0;font-variant-numeric:tabular-nums}.where strong{font-family:var(--sb-font-heading);font-size:1.15em}.where .length{flex-basis:100%}dl{margin:0.5em 0 0}dt{margin-block-start:0.7em;color:var(--sb-ink-soft);font-size:0.82em;font-weight:600}dt.of-child{color:var(--chart-colour)}dd{margin:0;line-height:1.4}.does{font:1.12em / 1.4 var(--sb-font-heading)}.about{margin-block:1em 1.25em;padding-inline-start:0.8em;border-inline-start:4px solid var(--chart-colour);font-size:0.92em}.told-here{min-height:18em}@container (min-width: 34em){.episodes{grid-template-columns:repeat(8,minmax(0,1fr))}.patterns legend{margin-block-end:0.2em}}@container (min-width: 40em){.stage{grid-template-columns:minmax(0,8fr) minmax(0,5fr)}}.controls button{flex:1 1 5em;padding-inline:0.6em;white-space:nowrap}.controls .mark{margin-inline:0.3em}.play .mark{fill:currentColor}.controls [aria-disabled="true"]{border-color:var(--sb-line);background:none;color:var(--sb-ink-soft);cursor:default}table{border-collapse:collapse;font-size:0.9em}caption{font-weight:600;text-align:start}th,td{padding:0.3em 1em 0.3em 0;text-align:start;vertical-align:top}.table-room{overflow-x:auto}@container (max-width: 27em){.patterns label{gap:0.25em;padding-inline:0.3em;font-size:0.82em;overflow-wrap:normal}.episodes small{font-size:0.7em}.controls{gap:0.35em}.controls button{flex-basis:4em;padding-inline:0.2em;white-space:normal}.controls .mark{margin-inline:0.1em}}@container (max-width: 19em){.patterns label{font-size:0.74em}.patterns input{width:1em}.controls button{padding-inline:0;font-size:0.9em;white-space:nowrap}.controls .mark{margin-inline:0}}@media (forced-colors: active){.pattern-mark{fill:currentColor}.patterns label:has(:checked),.episodes [aria-current="true"]{border:3px solid Highlight}}.four .rooms{display:grid;gap:1.25em;margin-block-start:1em}.four .name{margin:0 0 0.3em;color:var(--chart-colour);font-weight:600}.four .does{margin-block-start:0.3em;line-height:1.3}.time.stays{position:sticky;z-index:2;inset-block-end:0;margin-block-start:0.75em;padding-block-end:0.5em;border-block-start:1px solid var(--sb-line);background:var(--sb-surface)}@container (min-width: 27em){.four .rooms{grid-template-columns:repeat(2,minmax(0,1fr));gap:1em 1.25em}.four .does{min-height:2.6em}.time.stays{display:flex;gap:1em;align-items:center;padding-block:0.4em}.time.stays .controls{flex-wrap:nowrap}}`;var Xr=12,ts=5,es=5,rs=5e3,nt=class extends xt{static styles=[...super.styles,we,Xe,We,dr];static properties={unfolded:{state:!0}};constructor(){super(),this.unfolded=[],this.startedAgainWords=p.atTheBeginning,this.undoneWords=p.broughtBack}reconcile(t,e){return cr(t,e)}recordTaken(){this.pause(),this.time=this.settledAt(0)}get scene(){return ze(this.spec,this.record)}settledAt(t){let{tellings:e,all:s,episode:n}=this.scene;return He(e,s,t,n.seconds)}see(t={}){if(!this.record||!this.spec)return;let e={...this.record,...t},s=this.spec.patterns.map(({id:o})=>o),n=lr(e,e.episode,this.spec.is_side_by_side?s:[e.pattern]);JSON.stringify(n)!==JSON.stringify(this.record)&&this.change(n)}goTo(t,e=0,s=null){this.pause(),this.see({episode:this.scene.spec.episodes[t].number});let n=this.settledAt(e);this.time=Qt()?n:e,this.run(n,es,o=>{this.time=o}),this.say(e,{since:s})}step(t){let e=kt(this.scene,this.second,t);if(!e)return;let s=e.place===this.scene.place;this.goTo(e.place,e.moment,s?this.second:null)}choosePattern(t){this.see({pattern:this.scene.spec.patterns[t].id}),this.isPlaying||this.say(this.second,{first:this.scene.chosen.name})}play(){this.pause();let{spec:t,place:e,episode:s}=this.scene,n=this.time>=s.seconds;if(n&&(this.time=0),this.see({episode:n&&t.episodes[e+1]?.number||s.number}),this.isPlaying=!0,Qt())this.tick(rs,()=>this.playStep());else{let{seconds:o}=this.scene.episode,i=Math.max(ts,o/Xr);this.run(o,i,c=>this.playedTo(c))}}playStep(){let{all:t,episode:e}=this.scene,s=t.find(n=>n>this.second);this.playedTo(s===void 0?e.seconds:this.settledAt(s))}playedTo(t){let{number:e,seconds:s}=this.scene.episode;this.time=t,!(t<s)&&(this.pause(),this.announce(p.over(e)))}scrub(t){this.pause();let{all:e}=this.scene,s=e.findLast(n=>n<=this.second);this.time=t.target.valueAsNumber,this.see(),e.findLast(n=>n<=this.second)!==s&&this.sayOnceAtRest(()=>this.say(this.second,{first:""}))}say(t,e){this.announce(Ie(this.scene,t,e))}renderActivity(t){let{scene:e,second:s}=this,{place:n,episode:o,chosen:i}=e,c=je(e,s,this.isPlaying,{scrub:a=>this.scrub(a),step:a=>this.step(a),toggle:()=>this.toggle()});return t.is_side_by_side?d`${or(e,this.time)} ${c}
${t.patterns.map(re)} ${this.renderWhole(t,t.patterns)}`:d`
${er(t,n,a=>this.goTo(a))}
${rr(t,i,a=>this.choosePattern(a))}
<div class="stage">
<div data-together>
${Et(t.room,i,i.tellings[n],this.time)}
${c} ${ee()}
</div>
${nr(o,i,n,s)}
</div>
${re(i)} ${Be(t,i,st(t,n)+this.time)}
${this.renderFold("table",p.showTable,()=>ir(t,i))}
${this.renderWhole(t,[i])}
`}renderFold(t,e,s){return d`<details class=${t} @toggle=${()=>{this.unfolded=[...this.unfolded,t]}}>
<summary>${e}</summary>
${this.unfolded.includes(t)?s():m}
</details>`}renderWhole(t,e){return this.renderFold("whole",p.whole,()=>e.map(s=>ar(t,s)))}};function hr(r,t){customElements.get(r)||customElements.define(r,t)}function ur(r,t){return{render({model:e,el:s}){hr(r,t);let n=document.createElement(r),o=()=>{bt(e.get("record"))||(e.set("record",n.record),e.save_changes())},i=()=>{let a=e.get("record");!(JSON.stringify(a)!==JSON.stringify(n.record))||!L(a)||(n.record=a,n.record?.version!==a.version&&o())},c=()=>{n.spec=e.get("spec");let a=L(e.get("record"));a&&!S(a)?i():n.record&&!S(n.record)&&o()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",pr),c(),n.addEventListener("sb-record",o),e.on("change:spec",c),e.on("change:record",i),s.append(n),()=>{e.off("change:spec",c),e.off("change:record",i),n.removeEventListener("sb-record",o),s.removeEventListener("keydown",pr),n.remove()}}}}function pr(r){r.key.startsWith("Arrow")&&r.stopPropagation()}var Mo=ur("sb-episode-player",nt);export{Mo as default};
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
