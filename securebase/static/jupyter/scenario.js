/* Generated from frontend/ by make frontend. Do not edit. */
var $e=Object.defineProperty;var ye=Object.getPrototypeOf;var ve=Reflect.get;var Ae=(e,t,r)=>t in e?$e(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var I=(e,t,r)=>Ae(e,typeof t!="symbol"?t+"":t,r);var Rt=(e,t,r)=>ve(ye(e),r,t);var et=globalThis,rt=et.ShadowRoot&&(et.ShadyCSS===void 0||et.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,mt=Symbol(),Pt=new WeakMap,j=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==mt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(rt&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=Pt.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&Pt.set(r,t))}return t}toString(){return this.cssText}},Mt=e=>new j(typeof e=="string"?e:e+"",void 0,mt),T=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,i,n)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+e[n+1],e[0]);return new j(r,e,mt)},Ut=(e,t)=>{if(rt)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),i=et.litNonce;i!==void 0&&s.setAttribute("nonce",i),s.textContent=r.cssText,e.appendChild(s)}},bt=rt?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return Mt(r)})(e):e;var{is:_e,defineProperty:we,getOwnPropertyDescriptor:xe,getOwnPropertyNames:Se,getOwnPropertySymbols:ke,getPrototypeOf:Ee}=Object,S=globalThis,It=S.trustedTypes,Te=It?It.emptyScript:"",Oe=S.reactiveElementPolyfillSupport,V=(e,t)=>e,gt={toAttribute(e,t){switch(t){case Boolean:e=e?Te:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},Ht=(e,t)=>!_e(e,t),Lt={attribute:!0,type:String,converter:gt,reflect:!1,useDefault:!1,hasChanged:Ht};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),S.litPropertyMetadata??(S.litPropertyMetadata=new WeakMap);var v=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=Lt){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),i=this.getPropertyDescriptor(t,s,r);i!==void 0&&we(this.prototype,t,i)}}static getPropertyDescriptor(t,r,s){let{get:i,set:n}=xe(this.prototype,t)??{get(){return this[r]},set(o){this[r]=o}};return{get:i,set(o){let l=i?.call(this);n?.call(this,o),this.requestUpdate(t,l,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Lt}static _$Ei(){if(this.hasOwnProperty(V("elementProperties")))return;let t=Ee(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(V("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(V("properties"))){let r=this.properties,s=[...Se(r),...ke(r)];for(let i of s)this.createProperty(i,r[i])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,i]of r)this.elementProperties.set(s,i)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let i=this._$Eu(r,s);i!==void 0&&this._$Eh.set(i,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let i of s)r.unshift(bt(i))}else t!==void 0&&r.push(bt(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ut(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),i=this.constructor._$Eu(t,s);if(i!==void 0&&s.reflect===!0){let n=(s.converter?.toAttribute!==void 0?s.converter:gt).toAttribute(r,s.type);this._$Em=t,n==null?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(t,r){let s=this.constructor,i=s._$Eh.get(t);if(i!==void 0&&this._$Em!==i){let n=s.getPropertyOptions(i),o=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:gt;this._$Em=i;let l=o.fromAttribute(r,n.type);this[i]=l??this._$Ej?.get(i)??l,this._$Em=null}}requestUpdate(t,r,s,i=!1,n){if(t!==void 0){let o=this.constructor;if(i===!1&&(n=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??Ht)(n,r)||s.useDefault&&s.reflect&&n===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:i,wrapped:n},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??r??this[t]),n!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),i===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[i,n]of this._$Ep)this[i]=n;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[i,n]of s){let{wrapped:o}=n,l=this[i];o!==!0||this._$AL.has(i)||l===void 0||this.C(i,void 0,n,l)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(t){}firstUpdated(t){}};v.elementStyles=[],v.shadowRootOptions={mode:"open"},v[V("elementProperties")]=new Map,v[V("finalized")]=new Map,Oe?.({ReactiveElement:v}),(S.reactiveElementVersions??(S.reactiveElementVersions=[])).push("2.1.2");var q=globalThis,Dt=e=>e,st=q.trustedTypes,Bt=st?st.createPolicy("lit-html",{createHTML:e=>e}):void 0,yt="$lit$",A=`lit$${Math.random().toFixed(9).slice(2)}$`,vt="?"+A,Ce=`<${vt}>`,N=document,F=()=>N.createComment(""),G=e=>e===null||typeof e!="object"&&typeof e!="function",At=Array.isArray,Ft=e=>At(e)||typeof e?.[Symbol.iterator]=="function",$t=`[ 	
\f\r]`,W=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,zt=/-->/g,jt=/>/g,O=RegExp(`>|${$t}(?:([^\\s"'>=/]+)(${$t}*=${$t}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Vt=/'/g,Wt=/"/g,Gt=/^(?:script|style|textarea|title)$/i,_t=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),c=_t(1),H=_t(2),tr=_t(3),R=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),qt=new WeakMap,C=N.createTreeWalker(N,129);function Kt(e,t){if(!At(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Bt!==void 0?Bt.createHTML(t):t}var Jt=(e,t)=>{let r=e.length-1,s=[],i,n=t===2?"<svg>":t===3?"<math>":"",o=W;for(let l=0;l<r;l++){let a=e[l],u,b,d=-1,y=0;for(;y<a.length&&(o.lastIndex=y,b=o.exec(a),b!==null);)y=o.lastIndex,o===W?b[1]==="!--"?o=zt:b[1]!==void 0?o=jt:b[2]!==void 0?(Gt.test(b[2])&&(i=RegExp("</"+b[2],"g")),o=O):b[3]!==void 0&&(o=O):o===O?b[0]===">"?(o=i??W,d=-1):b[1]===void 0?d=-2:(d=o.lastIndex-b[2].length,u=b[1],o=b[3]===void 0?O:b[3]==='"'?Wt:Vt):o===Wt||o===Vt?o=O:o===zt||o===jt?o=W:(o=O,i=void 0);let x=o===O&&e[l+1].startsWith("/>")?" ":"";n+=o===W?a+Ce:d>=0?(s.push(u),a.slice(0,d)+yt+a.slice(d)+A+x):a+A+(d===-2?l:x)}return[Kt(e,n+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},K=class e{constructor({strings:t,_$litType$:r},s){let i;this.parts=[];let n=0,o=0,l=t.length-1,a=this.parts,[u,b]=Jt(t,r);if(this.el=e.createElement(u,s),C.currentNode=this.el.content,r===2||r===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(i=C.nextNode())!==null&&a.length<l;){if(i.nodeType===1){if(i.hasAttributes())for(let d of i.getAttributeNames())if(d.endsWith(yt)){let y=b[o++],x=i.getAttribute(d).split(A),tt=/([.?@])?(.*)/.exec(y);a.push({type:1,index:n,name:tt[2],strings:x,ctor:tt[1]==="."?nt:tt[1]==="?"?ot:tt[1]==="@"?at:M}),i.removeAttribute(d)}else d.startsWith(A)&&(a.push({type:6,index:n}),i.removeAttribute(d));if(Gt.test(i.tagName)){let d=i.textContent.split(A),y=d.length-1;if(y>0){i.textContent=st?st.emptyScript:"";for(let x=0;x<y;x++)i.append(d[x],F()),C.nextNode(),a.push({type:2,index:++n});i.append(d[y],F())}}}else if(i.nodeType===8)if(i.data===vt)a.push({type:2,index:n});else{let d=-1;for(;(d=i.data.indexOf(A,d+1))!==-1;)a.push({type:7,index:n}),d+=A.length-1}n++}}static createElement(t,r){let s=N.createElement("template");return s.innerHTML=t,s}};function P(e,t,r=e,s){if(t===R)return t;let i=s!==void 0?r._$Co?.[s]:r._$Cl,n=G(t)?void 0:t._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(e),i._$AT(e,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=i:r._$Cl=i),i!==void 0&&(t=P(e,i._$AS(e,t.values),i,s)),t}var it=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,i=(t?.creationScope??N).importNode(r,!0);C.currentNode=i;let n=C.nextNode(),o=0,l=0,a=s[0];for(;a!==void 0;){if(o===a.index){let u;a.type===2?u=new L(n,n.nextSibling,this,t):a.type===1?u=new a.ctor(n,a.name,a.strings,this,t):a.type===6&&(u=new ct(n,this,t)),this._$AV.push(u),a=s[++l]}o!==a?.index&&(n=C.nextNode(),o++)}return C.currentNode=N,i}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},L=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,i){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=P(this,t,r),G(t)?t===h||t==null||t===""?(this._$AH!==h&&this._$AR(),this._$AH=h):t!==this._$AH&&t!==R&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Ft(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==h&&G(this._$AH)?this._$AA.nextSibling.data=t:this.T(N.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,i=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=K.createElement(Kt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(r);else{let n=new it(i,this),o=n.u(this.options);n.p(r),this.T(o),this._$AH=n}}_$AC(t){let r=qt.get(t.strings);return r===void 0&&qt.set(t.strings,r=new K(t)),r}k(t){At(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,i=0;for(let n of t)i===r.length?r.push(s=new e(this.O(F()),this.O(F()),this,this.options)):s=r[i],s._$AI(n),i++;i<r.length&&(this._$AR(s&&s._$AB.nextSibling,i),r.length=i)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=Dt(t).nextSibling;Dt(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},M=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,i,n){this.type=1,this._$AH=h,this._$AN=void 0,this.element=t,this.name=r,this._$AM=i,this.options=n,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=h}_$AI(t,r=this,s,i){let n=this.strings,o=!1;if(n===void 0)t=P(this,t,r,0),o=!G(t)||t!==this._$AH&&t!==R,o&&(this._$AH=t);else{let l=t,a,u;for(t=n[0],a=0;a<n.length-1;a++)u=P(this,l[s+a],r,a),u===R&&(u=this._$AH[a]),o||(o=!G(u)||u!==this._$AH[a]),u===h?t=h:t!==h&&(t+=(u??"")+n[a+1]),this._$AH[a]=u}o&&!i&&this.j(t)}j(t){t===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},nt=class extends M{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===h?void 0:t}},ot=class extends M{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==h)}},at=class extends M{constructor(t,r,s,i,n){super(t,r,s,i,n),this.type=5}_$AI(t,r=this){if((t=P(this,t,r,0)??h)===R)return;let s=this._$AH,i=t===h&&s!==h||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,n=t!==h&&(s===h||i);i&&this.element.removeEventListener(this.name,this,s),n&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},ct=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){P(this,t)}},Yt={M:yt,P:A,A:vt,C:1,L:Jt,R:it,D:Ft,V:P,I:L,H:M,N:ot,U:at,B:nt,F:ct},Ne=q.litHtmlPolyfillSupport;Ne?.(K,L),(q.litHtmlVersions??(q.litHtmlVersions=[])).push("3.3.3");var Zt=(e,t,r)=>{let s=r?.renderBefore??t,i=s._$litPart$;if(i===void 0){let n=r?.renderBefore??null;s._$litPart$=i=new L(t.insertBefore(F(),n),n,void 0,r??{})}return i._$AI(e),i};var J=globalThis,k=class extends v{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let t=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=t.firstChild),t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Zt(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return R}};k._$litElement$=!0,k.finalized=!0,J.litElementHydrateSupport?.({LitElement:k});var Re=J.litElementPolyfillSupport;Re?.({LitElement:k});(J.litElementVersions??(J.litElementVersions=[])).push("4.2.2");var Xt=e=>(...t)=>({_$litDirective$:e,values:t}),lt=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var{I:mr}=Yt;var Pe={},Qt=(e,t=Pe)=>e._$AH=t;var Y=Xt(class extends lt{constructor(){super(...arguments),this.key=h}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(Qt(e),this.key=t),r}});var Me=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function g(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function p(e){return typeof e=="string"&&Me.test(e)}function E(e){if(!g(e)||e.version!==1||!p(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||p(e.current))&&_(e.answers,Le);case"sorter":return _(e.placements,Be);case"scenario":return wt(e.path,Ie);case"predict":return wt(e.guess,Number.isFinite);case"explorer":return _(e.setting,Ue);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"planner":return _(e.week,p);case"cue-cards":case"claim-cards":return(e.current===null||p(e.current))&&_(e.answers,p);case"coding-lab":return(e.current===null||p(e.current))&&_(e.codings,He);case"episode-player":return te(e.episode)&&p(e.pattern)&&_(e.seen,t=>wt(t,te));case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function $(e){switch(e.kind){case"quiz":case"cue-cards":case"claim-cards":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"planner":return!Object.keys(e.week).length;case"coding-lab":return!Object.keys(e.codings).length;case"episode-player":return!Object.keys(e.seen).length;case"note":return!e.text}}function ee(e){return g(e)&&typeof e.version=="number"&&e.version>1}function _(e,t){if(!g(e))return!1;let r=Object.entries(e);return r.length<=500&&r.every(([s,i])=>p(s)&&t(i))}function wt(e,t){return Array.isArray(e)&&e.length<=500&&e.every(r=>t(r))}function Ue(e){return Number.isFinite(e)||p(e)}function te(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=8}function Ie(e){return g(e)&&p(e.step)&&p(e.choice)}function Le(e){return g(e)&&re(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&ze(e.answer)}function He(e){return g(e)&&_(e.ratings,De)&&(e.group===null||["A","B","C","D"].includes(String(e.group)))&&typeof e.compared=="boolean"}function De(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=7}function Be(e){return g(e)&&re(e.attempts)&&["right","wrong"].includes(String(e.state))&&p(e.pile)}function re(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function ze(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(p):_(e,p)}var U="secure-base/1/",xt="secure-base/last-kept",St="secure-base-kept";function se(e){function t(i,n){try{return i(e.localStorage)}catch{return n}}function r(i){return t(n=>{let o=n.getItem(U+i);return o===null?null:JSON.parse(o)},null)}function s(i){e.dispatchEvent(new CustomEvent(St,{detail:i}))}return{read(i){let n=r(i);return E(n)&&n.activity===i?n:null},keep(i){if(ee(r(i.activity)))return!1;let n=t(o=>{let l=U+i.activity;return $(i)?o.removeItem(l):o.setItem(l,JSON.stringify(i)),!0},!1);return n&&(t(o=>o.setItem(xt,new Date().toISOString()),void 0),s(i.activity)),n},all(){return t(i=>{let o=Array.from({length:i.length},(l,a)=>i.key(a)??"").filter(l=>l.startsWith(U)).map(l=>l.slice(U.length)).filter(p).sort();return Object.fromEntries(o.flatMap(l=>{let a=this.read(l);return a?[[l,a]]:[]}))},{})},lastKept(){let i=new Date(t(n=>n.getItem(xt),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return t(i=>{let n=Array.from({length:i.length},(o,l)=>i.key(l)).filter(o=>o!==null).filter(o=>o.startsWith(U)||o===xt).map(o=>({key:o,value:i.getItem(o)??""}));for(let{key:o}of n)i.removeItem(o);return s(null),()=>{let o=t(l=>{for(let{key:a,value:u}of n)l.setItem(a,u);return!0},!1);return s(null),o}},null)},subscribe(i){let n=l=>i(l.detail),o=({key:l})=>{l===null?i(null):l.startsWith(U)&&i(l.slice(U.length))};return e.addEventListener(St,n),e.addEventListener("storage",o),()=>{e.removeEventListener(St,n),e.removeEventListener("storage",o)}}}}var ie=T`
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
`;function D(e,t,{id:r,className:s}){switch(e){case 2:return c`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return c`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return c`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return c`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}function ht(e){let t=e.parentElement?.closest("[data-together]");t&&ht(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}function f(e){return typeof e=="string"?e:e.map(je)}function dt(e){return typeof e=="string"?e:e.map(t=>t.text).join("")}function kt(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function je(e){let t=c`${e.text}`;e.code&&(t=c`<code>${t}</code>`),e.emphasis&&(t=c`<em>${t}</em>`),e.strong&&(t=c`<strong>${t}</strong>`);let r=kt(e.href);return r?c`<a href=${r}>${t}</a>`:t}var w={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function ne({sources:e,assumptions:t}){return!e.length&&!t.length?h:c`
<details class="origins">
<summary>${w.whereFrom}</summary>
${t.length?c`<p class="small-heading">${w.assumptions}</p>
<ul>
${t.map(r=>c`<li>${f(r)}</li>`)}
</ul>`:h}
<ul>
${e.map(r=>c`<li>${Ve(r,r.full)}</li>`)}
</ul>
</details>
`}function Ve({url:e},t){let r=kt(e);return r?c`<a href=${r}>${t}</a>`:t}var oe=T`
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
`;var B=class extends k{constructor(){super(),this.headingLevel=3,this.store=se(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return w.startedAgain}get undoneWords(){return w.undone}renderActivity(){return h}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||$(this.record);this.currentRecord=this.reconcile(t),$(t)||(this.beforeStartingAgain=null),r&&$(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),ht(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&ht(r)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return c`<slot></slot>`;let{text:r,count:s}=this.announcement;return c`
<div class="activity" role="group" aria-labelledby="title">
${D(this.headingLevel,c`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${f(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Y(s,c`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!$(this.record);return c`
<div class="foot">
${this.isKept?h:c`<p class="quiet">${w.notKept}</p>`}
${r?c`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${w.startAgain}
</button>`:h}
${this.beforeStartingAgain?c`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${w.undo}
</button>
</p>`:h}
${ne(t)}
</div>
`}};I(B,"styles",[oe,ie]),I(B,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var We={right:H`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:H`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:H`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:H`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:H`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function ae(e){return c`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${We[e]}
</svg>`}function ce(e,t){let r=new Set([e.start]);return t.flatMap(s=>{let i=Z(e,s);return!i||!r.has(s.step)?[]:(r.add(i.choice.goto),[{step:s.step,choice:s.choice}])})}function Z(e,t){let r=e.steps.find(({id:i})=>i===t.step),s=r?.choices.find(({id:i})=>i===t.choice);return r&&s?{step:r,choice:s}:null}function le(e,t){let r=t.length?Z(e,t[t.length-1]):null;return r?{at:r.choice.goto==="end"?"ended":"told",step:r.step.id}:{at:"choosing",step:e.start}}function Et(e,t){let r=new Map;for(let s of t){let i=Z(e,s),n=`${s.step} ${s.choice}`;i&&!r.has(n)&&r.set(n,i)}return[...r.values()]}function he(e,t){return[...e.slice(0,199),t]}function pt(e){return`${e}_note`}function Ct(e,t){let r=e.read(pt(t));return r?.kind==="note"?r.text:""}function ut(e,t,r){return e.keep({version:1,kind:"note",activity:pt(t),text:qe(r).slice(0,2e3)})}function qe(e){return e.replaceAll("<","‹").replaceAll(">","›")}function de(e,t){let s=E(t)&&t.kind==="scenario"&&t.activity===e.id?ce(e,t.path):[];return{version:1,kind:"scenario",activity:e.id,path:s}}var Fe=1;function pe(e,t,r){return g(e)&&e.schema_version===Fe&&e.kind===t&&p(e.id)&&typeof e.title=="string"&&X(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&r.every(s=>ft(e[s]).length>0)}function X(e){return typeof e=="string"||Array.isArray(e)}function ft(e){return Array.isArray(e)?e:[]}function ue(e){return pe(e,"scenario",["steps"])&&X(e.situation)&&X(e.ending)&&ft(e.steps).every(Ge)&&ft(e.steps).some(t=>g(t)&&t.id===e.start)}function Ge(e){return!g(e)||!p(e.id)||!Array.isArray(e.choices)?!1:e.choices.every(t=>g(t)&&p(t.id)&&p(t.goto)&&[t.text,t.why,t.kind_word].every(X))}function Nt(e){return c`<svg
class="strands ${e}"
viewBox="0 0 600 40"
preserveAspectRatio="none"
aria-hidden="true"
focusable="false"
>
<path class="carer" d="M3 17C120 17 190 19 300 14S470 4 597 4" />
<path class="baby" d="M3 23C120 23 190 21 300 27S470 36 597 36" />
</svg>`}var fe=T`
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
`;var m={cue:"The baby’s cue",help:"Before you read on",howToChoose:"What could you try?",tried:"You tried this",youTry:"You try this",next:"What may happen next",why:"Why",kindNote:"A kind word",goOn:"Go on",tryElse:"Try something else",chooseAgain:"Choose again. Each way leads on.",ended:"Together again",tryAnotherWay:"Try another way through",trail:"What you have tried",reflection:"To think about",privacy:"You do not have to write anything. If you do, it stays in this browser on this device. It is not sent to anyone."};var z=class z extends B{constructor(){super(),this.now={at:"choosing",step:""},this.noteBefore="",this.unsubscribeNote=null}accepts(t){return ue(t)}reconcile(t){return de(this.spec,t)}recordTaken(){this.spec&&this.record&&(this.now=le(this.spec,this.record.path))}connectedCallback(){super.connectedCallback(),this.unsubscribeNote=this.store.subscribe(t=>{(t===null||this.spec&&t===pt(this.spec.id))&&this.requestUpdate()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribeNote?.()}startAgain(){this.spec&&(this.noteBefore=Ct(this.store,this.spec.id),ut(this.store,this.spec.id,""),super.startAgain())}undo(){this.spec&&this.noteBefore&&ut(this.store,this.spec.id,this.noteBefore),super.undo()}choose(t,r){if(!this.record)return;this.now={at:"told",step:t.id};let s=he(this.record.path,{step:t.id,choice:r.id});this.change({...this.record,path:s});let i=[r.next,r.why,r.kind_word].filter(n=>n!==null);this.announce(i.map(dt).join(" ")),this.focusOn("#told")}chooseIn(t){this.now={at:"choosing",step:t},this.announce(m.chooseAgain),this.focusOn("#how")}goOn({goto:t}){if(t==="end")this.now={at:"ended",step:this.now.step},this.announce(dt(this.spec?.ending??"")),this.focusOn("#ended");else{this.now={at:"choosing",step:t};let r=this.spec?.steps.find(({id:s})=>s===t);this.announce(r?.text?dt(r.text):""),this.focusOn("#how")}}renderActivity(){let{spec:t,record:r}=this;if(!t||!r)return h;let s=t.steps.find(({id:n})=>n===this.now.step),i=r.path.length?Z(t,r.path[r.path.length-1]):null;return c`
${t.help?c`<p class="help"><span class="label">${m.help}</span> ${f(t.help)}</p>`:h}
<div class="page">
${Nt("part")}
${t.people?c`<p class="people">${f(t.people)}</p>`:h}
<p class="situation">${f(t.situation)}</p>
${t.cue?c`<p class="cue"><span class="label">${m.cue}</span> ${f(t.cue)}</p>`:h}
</div>
${this.now.at==="choosing"&&s?this.renderChoices(t,s):h}
${this.now.at==="told"&&i?this.renderTold(i.choice,i.step):h}
${this.now.at==="ended"?this.renderEnding(t):h} ${this.renderTrail(t)}
`}renderChoices(t,r){let s=Et(t,this.record?.path??[]);return Y(r.id,c`<div class="moment">
${r.text?c`<p class="step" id="step">${f(r.text)}</p>`:h}
${D(this.headingLevel+1,m.howToChoose,{id:"how",className:"subtitle"})}
<ul class="choices" role="list" aria-labelledby="how">
${r.choices.map(i=>{let n=s.some(o=>o.choice===i);return c`<li>
<button type="button" class="choice" @click=${()=>this.choose(r,i)}>
<span>${f(i.text)}</span>
${n?c`<span class="was-tried">${ae("shown")} ${m.tried}</span>`:h}
</button>
</li>`})}
</ul>
</div>`)}renderTold(t,r){return Y(this.record?.path.length,c`<div class="moment outcome">
${D(this.headingLevel+1,c`<span class="label">${m.youTry}</span> ${f(t.text)}`,{id:"told",className:"subtitle"})}
${t.next?c`<p class="label">${m.next}</p>
<p class="next">${f(t.next)}</p>`:h}
<p class="label">${m.why}</p>
<p>${f(t.why)}</p>
<p class="kind"><span class="label">${m.kindNote}</span> ${f(t.kind_word)}</p>
<div class="row">
<button type="button" class="primary" @click=${()=>this.goOn(t)}>
${m.goOn}
</button>
<button type="button" @click=${()=>this.chooseIn(r.id)}>${m.tryElse}</button>
</div>
</div>`)}renderEnding(t){return c`<div class="moment ending">
${Nt("meet")}
${D(this.headingLevel+1,m.ended,{id:"ended",className:"subtitle"})}
<p class="situation">${f(t.ending)}</p>
<button type="button" @click=${()=>this.chooseIn(t.start)}>
${m.tryAnotherWay}
</button>
${t.reflection?this.renderReflection(t,t.reflection):h}
</div>`}renderReflection(t,r){let s=({target:i})=>{this.isKept=ut(this.store,t.id,i.value)};return c`<div class="reflection">
<label for="note"><span class="label">${m.reflection}</span> ${f(r)}</label>
<textarea
id="note"
rows="4"
maxlength=${2e3}
aria-describedby="privacy"
.value=${Ct(this.store,t.id)}
@input=${s}
></textarea>
<p class="quiet" id="privacy">${m.privacy}</p>
</div>`}renderTrail(t){let r=Et(t,this.record?.path??[]);return r.length?c`<div class="trail">
<p class="label" id="trail">${m.trail}</p>
<ol role="list" aria-labelledby="trail">
${r.map(({choice:s})=>c`<li>${f(s.text)}</li>`)}
</ol>
</div>`:h}};I(z,"styles",[...Rt(z,z,"styles"),fe]),I(z,"properties",{now:{state:!0}});var Q=z;function me(e,t){customElements.get(e)||customElements.define(e,t)}function ge(e,t){return{render({model:r,el:s}){me(e,t);let i=document.createElement(e),n=()=>{r.set("record",i.record),r.save_changes()},o=()=>{let a=r.get("record");JSON.stringify(a)!==JSON.stringify(i.record)&&E(a)&&(i.record=a)},l=()=>{i.spec=r.get("spec");let a=r.get("record");E(a)&&!$(a)?o():E(i.record)&&!$(i.record)&&n()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",be),l(),i.addEventListener("sb-record",n),r.on("change:spec",l),r.on("change:record",o),s.append(i),()=>{r.off("change:spec",l),r.off("change:record",o),i.removeEventListener("sb-record",n),s.removeEventListener("keydown",be),i.remove()}}}}function be(e){e.key.startsWith("Arrow")&&e.stopPropagation()}var Bs=ge("sb-scenario",Q);export{Bs as default};
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
