/* Generated from frontend/ by make frontend. Do not edit. */
var fe=Object.defineProperty;var ge=Object.getPrototypeOf;var be=Reflect.get;var $e=(e,t,r)=>t in e?fe(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var U=(e,t,r)=>$e(e,typeof t!="symbol"?t+"":t,r);var Ct=(e,t,r)=>be(ge(e),r,t);var X=globalThis,tt=X.ShadowRoot&&(X.ShadyCSS===void 0||X.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ut=Symbol(),Ot=new WeakMap,B=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==ut)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(tt&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=Ot.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&Ot.set(r,t))}return t}toString(){return this.cssText}},Rt=e=>new B(typeof e=="string"?e:e+"",void 0,ut),C=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,i,n)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+e[n+1],e[0]);return new B(r,e,ut)},Nt=(e,t)=>{if(tt)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),i=X.litNonce;i!==void 0&&s.setAttribute("nonce",i),s.textContent=r.cssText,e.appendChild(s)}},mt=tt?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return Rt(r)})(e):e;var{is:ye,defineProperty:Ae,getOwnPropertyDescriptor:ve,getOwnPropertyNames:_e,getOwnPropertySymbols:xe,getPrototypeOf:Se}=Object,w=globalThis,Pt=w.trustedTypes,we=Pt?Pt.emptyScript:"",ke=w.reactiveElementPolyfillSupport,V=(e,t)=>e,ft={toAttribute(e,t){switch(t){case Boolean:e=e?we:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},It=(e,t)=>!ye(e,t),Mt={attribute:!0,type:String,converter:ft,reflect:!1,useDefault:!1,hasChanged:It};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),w.litPropertyMetadata??(w.litPropertyMetadata=new WeakMap);var v=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=Mt){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),i=this.getPropertyDescriptor(t,s,r);i!==void 0&&Ae(this.prototype,t,i)}}static getPropertyDescriptor(t,r,s){let{get:i,set:n}=ve(this.prototype,t)??{get(){return this[r]},set(o){this[r]=o}};return{get:i,set(o){let a=i?.call(this);n?.call(this,o),this.requestUpdate(t,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Mt}static _$Ei(){if(this.hasOwnProperty(V("elementProperties")))return;let t=Se(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(V("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(V("properties"))){let r=this.properties,s=[..._e(r),...xe(r)];for(let i of s)this.createProperty(i,r[i])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,i]of r)this.elementProperties.set(s,i)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let i=this._$Eu(r,s);i!==void 0&&this._$Eh.set(i,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let i of s)r.unshift(mt(i))}else t!==void 0&&r.push(mt(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Nt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),i=this.constructor._$Eu(t,s);if(i!==void 0&&s.reflect===!0){let n=(s.converter?.toAttribute!==void 0?s.converter:ft).toAttribute(r,s.type);this._$Em=t,n==null?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(t,r){let s=this.constructor,i=s._$Eh.get(t);if(i!==void 0&&this._$Em!==i){let n=s.getPropertyOptions(i),o=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:ft;this._$Em=i;let a=o.fromAttribute(r,n.type);this[i]=a??this._$Ej?.get(i)??a,this._$Em=null}}requestUpdate(t,r,s,i=!1,n){if(t!==void 0){let o=this.constructor;if(i===!1&&(n=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??It)(n,r)||s.useDefault&&s.reflect&&n===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:i,wrapped:n},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??r??this[t]),n!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),i===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[i,n]of this._$Ep)this[i]=n;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[i,n]of s){let{wrapped:o}=n,a=this[i];o!==!0||this._$AL.has(i)||a===void 0||this.C(i,void 0,n,a)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(t){}firstUpdated(t){}};v.elementStyles=[],v.shadowRootOptions={mode:"open"},v[V("elementProperties")]=new Map,v[V("finalized")]=new Map,ke?.({ReactiveElement:v}),(w.reactiveElementVersions??(w.reactiveElementVersions=[])).push("2.1.2");var q=globalThis,Ht=e=>e,et=q.trustedTypes,Ut=et?et.createPolicy("lit-html",{createHTML:e=>e}):void 0,bt="$lit$",_=`lit$${Math.random().toFixed(9).slice(2)}$`,$t="?"+_,Ee=`<${$t}>`,N=document,K=()=>N.createComment(""),F=e=>e===null||typeof e!="object"&&typeof e!="function",yt=Array.isArray,Vt=e=>yt(e)||typeof e?.[Symbol.iterator]=="function",gt=`[ 	
\f\r]`,W=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Lt=/-->/g,Dt=/>/g,O=RegExp(`>|${gt}(?:([^\\s"'>=/]+)(${gt}*=${gt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),jt=/'/g,zt=/"/g,Wt=/^(?:script|style|textarea|title)$/i,At=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),l=At(1),D=At(2),tr=At(3),P=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),Bt=new WeakMap,R=N.createTreeWalker(N,129);function qt(e,t){if(!yt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ut!==void 0?Ut.createHTML(t):t}var Kt=(e,t)=>{let r=e.length-1,s=[],i,n=t===2?"<svg>":t===3?"<math>":"",o=W;for(let a=0;a<r;a++){let c=e[a],p,f,h=-1,A=0;for(;A<c.length&&(o.lastIndex=A,f=o.exec(c),f!==null);)A=o.lastIndex,o===W?f[1]==="!--"?o=Lt:f[1]!==void 0?o=Dt:f[2]!==void 0?(Wt.test(f[2])&&(i=RegExp("</"+f[2],"g")),o=O):f[3]!==void 0&&(o=O):o===O?f[0]===">"?(o=i??W,h=-1):f[1]===void 0?h=-2:(h=o.lastIndex-f[2].length,p=f[1],o=f[3]===void 0?O:f[3]==='"'?zt:jt):o===zt||o===jt?o=O:o===Lt||o===Dt?o=W:(o=O,i=void 0);let S=o===O&&e[a+1].startsWith("/>")?" ":"";n+=o===W?c+Ee:h>=0?(s.push(p),c.slice(0,h)+bt+c.slice(h)+_+S):c+_+(h===-2?a:S)}return[qt(e,n+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},J=class e{constructor({strings:t,_$litType$:r},s){let i;this.parts=[];let n=0,o=0,a=t.length-1,c=this.parts,[p,f]=Kt(t,r);if(this.el=e.createElement(p,s),R.currentNode=this.el.content,r===2||r===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(i=R.nextNode())!==null&&c.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let h of i.getAttributeNames())if(h.endsWith(bt)){let A=f[o++],S=i.getAttribute(h).split(_),Q=/([.?@])?(.*)/.exec(A);c.push({type:1,index:n,name:Q[2],strings:S,ctor:Q[1]==="."?st:Q[1]==="?"?it:Q[1]==="@"?nt:I}),i.removeAttribute(h)}else h.startsWith(_)&&(c.push({type:6,index:n}),i.removeAttribute(h));if(Wt.test(i.tagName)){let h=i.textContent.split(_),A=h.length-1;if(A>0){i.textContent=et?et.emptyScript:"";for(let S=0;S<A;S++)i.append(h[S],K()),R.nextNode(),c.push({type:2,index:++n});i.append(h[A],K())}}}else if(i.nodeType===8)if(i.data===$t)c.push({type:2,index:n});else{let h=-1;for(;(h=i.data.indexOf(_,h+1))!==-1;)c.push({type:7,index:n}),h+=_.length-1}n++}}static createElement(t,r){let s=N.createElement("template");return s.innerHTML=t,s}};function M(e,t,r=e,s){if(t===P)return t;let i=s!==void 0?r._$Co?.[s]:r._$Cl,n=F(t)?void 0:t._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(e),i._$AT(e,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=i:r._$Cl=i),i!==void 0&&(t=M(e,i._$AS(e,t.values),i,s)),t}var rt=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,i=(t?.creationScope??N).importNode(r,!0);R.currentNode=i;let n=R.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let p;c.type===2?p=new L(n,n.nextSibling,this,t):c.type===1?p=new c.ctor(n,c.name,c.strings,this,t):c.type===6&&(p=new ot(n,this,t)),this._$AV.push(p),c=s[++a]}o!==c?.index&&(n=R.nextNode(),o++)}return R.currentNode=N,i}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},L=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,i){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=M(this,t,r),F(t)?t===d||t==null||t===""?(this._$AH!==d&&this._$AR(),this._$AH=d):t!==this._$AH&&t!==P&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Vt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==d&&F(this._$AH)?this._$AA.nextSibling.data=t:this.T(N.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,i=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=J.createElement(qt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(r);else{let n=new rt(i,this),o=n.u(this.options);n.p(r),this.T(o),this._$AH=n}}_$AC(t){let r=Bt.get(t.strings);return r===void 0&&Bt.set(t.strings,r=new J(t)),r}k(t){yt(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,i=0;for(let n of t)i===r.length?r.push(s=new e(this.O(K()),this.O(K()),this,this.options)):s=r[i],s._$AI(n),i++;i<r.length&&(this._$AR(s&&s._$AB.nextSibling,i),r.length=i)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=Ht(t).nextSibling;Ht(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},I=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,i,n){this.type=1,this._$AH=d,this._$AN=void 0,this.element=t,this.name=r,this._$AM=i,this.options=n,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(t,r=this,s,i){let n=this.strings,o=!1;if(n===void 0)t=M(this,t,r,0),o=!F(t)||t!==this._$AH&&t!==P,o&&(this._$AH=t);else{let a=t,c,p;for(t=n[0],c=0;c<n.length-1;c++)p=M(this,a[s+c],r,c),p===P&&(p=this._$AH[c]),o||(o=!F(p)||p!==this._$AH[c]),p===d?t=d:t!==d&&(t+=(p??"")+n[c+1]),this._$AH[c]=p}o&&!i&&this.j(t)}j(t){t===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},st=class extends I{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===d?void 0:t}},it=class extends I{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==d)}},nt=class extends I{constructor(t,r,s,i,n){super(t,r,s,i,n),this.type=5}_$AI(t,r=this){if((t=M(this,t,r,0)??d)===P)return;let s=this._$AH,i=t===d&&s!==d||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,n=t!==d&&(s===d||i);i&&this.element.removeEventListener(this.name,this,s),n&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},ot=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}},Ft={M:bt,P:_,A:$t,C:1,L:Kt,R:rt,D:Vt,V:M,I:L,H:I,N:it,U:nt,B:st,F:ot},Te=q.litHtmlPolyfillSupport;Te?.(J,L),(q.litHtmlVersions??(q.litHtmlVersions=[])).push("3.3.3");var Jt=(e,t,r)=>{let s=r?.renderBefore??t,i=s._$litPart$;if(i===void 0){let n=r?.renderBefore??null;s._$litPart$=i=new L(t.insertBefore(K(),n),n,void 0,r??{})}return i._$AI(e),i};var G=globalThis,k=class extends v{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let t=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=t.firstChild),t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Jt(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return P}};k._$litElement$=!0,k.finalized=!0,G.litElementHydrateSupport?.({LitElement:k});var Ce=G.litElementPolyfillSupport;Ce?.({LitElement:k});(G.litElementVersions??(G.litElementVersions=[])).push("4.2.2");var Gt=e=>(...t)=>({_$litDirective$:e,values:t}),at=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var{I:fr}=Ft;var Oe={},Yt=(e,t=Oe)=>e._$AH=t;var ct=Gt(class extends at{constructor(){super(...arguments),this.key=d}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(Yt(e),this.key=t),r}});var Re=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function b(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function u(e){return typeof e=="string"&&Re.test(e)}function E(e){if(!b(e)||e.version!==1||!u(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||u(e.current))&&x(e.answers,Me);case"sorter":return x(e.placements,Ue);case"scenario":return vt(e.path,Pe);case"predict":return vt(e.guess,Number.isFinite);case"explorer":return x(e.setting,Ne);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"planner":return x(e.week,u);case"cue-cards":case"claim-cards":return(e.current===null||u(e.current))&&x(e.answers,u);case"coding-lab":return(e.current===null||u(e.current))&&x(e.codings,Ie);case"episode-player":return Zt(e.episode)&&u(e.pattern)&&x(e.seen,t=>vt(t,Zt));case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function $(e){switch(e.kind){case"quiz":case"cue-cards":case"claim-cards":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"planner":return!Object.keys(e.week).length;case"coding-lab":return!Object.keys(e.codings).length;case"episode-player":return!Object.keys(e.seen).length;case"note":return!e.text}}function Qt(e){return b(e)&&typeof e.version=="number"&&e.version>1}function x(e,t){if(!b(e))return!1;let r=Object.entries(e);return r.length<=500&&r.every(([s,i])=>u(s)&&t(i))}function vt(e,t){return Array.isArray(e)&&e.length<=500&&e.every(r=>t(r))}function Ne(e){return Number.isFinite(e)||u(e)}function Zt(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=8}function Pe(e){return b(e)&&u(e.step)&&u(e.choice)}function Me(e){return b(e)&&Xt(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&Le(e.answer)}function Ie(e){return b(e)&&x(e.ratings,He)&&(e.group===null||["A","B","C","D"].includes(String(e.group)))&&typeof e.compared=="boolean"}function He(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=7}function Ue(e){return b(e)&&Xt(e.attempts)&&["right","wrong"].includes(String(e.state))&&u(e.pile)}function Xt(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function Le(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(u):x(e,u)}var H="secure-base/1/",_t="secure-base/last-kept",xt="secure-base-kept";function te(e){function t(i,n){try{return i(e.localStorage)}catch{return n}}function r(i){return t(n=>{let o=n.getItem(H+i);return o===null?null:JSON.parse(o)},null)}function s(i){e.dispatchEvent(new CustomEvent(xt,{detail:i}))}return{read(i){let n=r(i);return E(n)&&n.activity===i?n:null},keep(i){if(Qt(r(i.activity)))return!1;let n=t(o=>{let a=H+i.activity;return $(i)?o.removeItem(a):o.setItem(a,JSON.stringify(i)),!0},!1);return n&&(t(o=>o.setItem(_t,new Date().toISOString()),void 0),s(i.activity)),n},all(){return t(i=>{let o=Array.from({length:i.length},(a,c)=>i.key(c)??"").filter(a=>a.startsWith(H)).map(a=>a.slice(H.length)).filter(u).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let i=new Date(t(n=>n.getItem(_t),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return t(i=>{let n=Array.from({length:i.length},(o,a)=>i.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(H)||o===_t).map(o=>({key:o,value:i.getItem(o)??""}));for(let{key:o}of n)i.removeItem(o);return s(null),()=>{let o=t(a=>{for(let{key:c,value:p}of n)a.setItem(c,p);return!0},!1);return s(null),o}},null)},subscribe(i){let n=a=>i(a.detail),o=({key:a})=>{a===null?i(null):a.startsWith(H)&&i(a.slice(H.length))};return e.addEventListener(xt,n),e.addEventListener("storage",o),()=>{e.removeEventListener(xt,n),e.removeEventListener("storage",o)}}}}var ee=C`
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
`;function lt(e,t,{id:r,className:s}){switch(e){case 2:return l`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return l`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return l`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return l`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}function dt(e){let t=e.parentElement?.closest("[data-together]");t&&dt(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}function g(e){return typeof e=="string"?e:e.map(De)}function T(e){return typeof e=="string"?e:e.map(t=>t.text).join("")}function St(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function De(e){let t=l`${e.text}`;e.code&&(t=l`<code>${t}</code>`),e.emphasis&&(t=l`<em>${t}</em>`),e.strong&&(t=l`<strong>${t}</strong>`);let r=St(e.href);return r?l`<a href=${r}>${t}</a>`:t}var y={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function re({sources:e,assumptions:t}){return!e.length&&!t.length?d:l`
<details class="origins">
<summary>${y.whereFrom}</summary>
${t.length?l`<p class="small-heading">${y.assumptions}</p>
<ul>
${t.map(r=>l`<li>${g(r)}</li>`)}
</ul>`:d}
<ul>
${e.map(r=>l`<li>${ie(r,r.full)}</li>`)}
</ul>
</details>
`}function se({sources:e},t){let r=e.filter(({key:s})=>t.includes(s));return r.length?l`<p class="source">
${y.source(r.length)}
${r.map((s,i)=>l`${i?"; ":""}${ie(s,s.short)}`)}
</p>`:d}function ie({url:e},t){let r=St(e);return r?l`<a href=${r}>${t}</a>`:t}var ne=C`
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
`;var j=class extends k{constructor(){super(),this.headingLevel=3,this.store=te(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return y.startedAgain}get undoneWords(){return y.undone}renderActivity(){return d}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||$(this.record);this.currentRecord=this.reconcile(t),$(t)||(this.beforeStartingAgain=null),r&&$(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),dt(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&dt(r)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return l`<slot></slot>`;let{text:r,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${lt(this.headingLevel,l`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${g(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${ct(s,l`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!$(this.record);return l`
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
${re(t)}
</div>
`}};U(j,"styles",[ne,ee]),U(j,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var je={right:D`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:D`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:D`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:D`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:D`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function Y(e){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${je[e]}
</svg>`}var wt=`["'”’)\\]]*`,ze=new RegExp(`[.!?…:;]${wt}$`),Be=new RegExp(`\\.(${wt})$`),Ve=new RegExp(`[!?…]${wt}$`);function kt(e){return e.flatMap(t=>t?.trim()||[]).map(t=>ze.test(t)?t:`${t}.`).join(" ")}function Et(e,t){let r=We(e);return Ve.test(r)?`${r} ${t}`:`${r}: ${t}`}function We(e){return e.trim().replace(Be,"$1")}var m={place:(e,t)=>e?`${e} of ${t} cards sorted`:`${t} cards to sort`,choosePile:"Which pile does it belong to?",otherCards:e=>e===1?"Take the other card first":`Take another card first (${e} left)`,right:"That’s it",wrong:"Not quite",tryAnother:e=>e===2?"Try the other pile. Or come back to this card later.":"Try another pile. Or come back to this card later.",nextCard:"Next card",inHand:"In your hand",emptyPile:"Nothing here yet",done:"All sorted",firstTry:(e,t)=>e===t?`All ${t} cards found their pile at the first try.`:e?`${e} of ${t} cards found their pile at the first try.`:`All ${t} cards have found their pile.`,reasons:"Press a card for its reason."};function ht({piles:e},{hint:t}){return t??m.tryAnother(e.length)}function oe(e,t,r){return l`<div class="cards">
${e.cards.map(s=>l`<span
class="room"
aria-hidden="true"
data-text=${T(s.text)}
data-told=${`${m.wrong}
${T(ht(e,s))}`}
></span>`)}
${ct(t.id,l`<div class="card">
<p id="card">${g(t.text)}</p>
${r?l`<div class="told again" id="hint">
<p class="verdict">${Y("again")} ${m.wrong}</p>
<p>${g(ht(e,t))}</p>
</div>`:d}
</div>`)}
</div>`}function ae({text:e,why:t}){return l`<div class="told right">
<p class="verdict">${Y("right")} ${m.right}</p>
<p class="about-card">${g(e)}</p>
<p>${g(t)}</p>
</div>`}function Ke(e){return{version:1,kind:"sorter",activity:e.id,placements:{}}}function ce(e,t){let r=Ke(e);if(!E(t)||t.kind!=="sorter"||t.activity!==e.id)return r;let s=new Map(Object.entries(t.placements));for(let i of e.cards){let n=s.get(i.id);if(!n||!e.piles.some(({id:a})=>a===n.pile))continue;let o=n.pile===i.pile?"right":"wrong";r.placements[i.id]={pile:n.pile,attempts:n.attempts,state:o}}return r}var Fe=1;function le(e,t,r){return b(e)&&e.schema_version===Fe&&e.kind===t&&u(e.id)&&typeof e.title=="string"&&pt(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&r.every(s=>Tt(e[s]).length>0)}function pt(e){return typeof e=="string"||Array.isArray(e)}function Tt(e){return Array.isArray(e)?e:[]}function de(e){return le(e,"sorter",["piles","cards"])&&Tt(e.cards).every(Je)}function Je(e){return b(e)&&u(e.id)&&pt(e.text)&&pt(e.why)}var he=C`
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
`;var z=class z extends j{constructor(){super(),this.inHandId=null,this.told=null}accepts(t){return de(t)}reconcile(t){return ce(this.spec,t)}recordTaken(){this.inHandId=null,this.told=null}isSorted(t){return this.record?.placements[t.id]?.state==="right"}unsorted(){return this.spec?.cards.filter(t=>!this.isSorted(t))??[]}cardInHand(){let t=this.unsorted();return t.find(({id:r})=>r===this.inHandId)??t[0]}takeUp(t){this.inHandId=t.id,this.told=null,this.announce(Et(m.inHand,T(t.text))),this.focusOn(".pile").then(()=>this.reveal(".hand"))}place(t){let r=this.cardInHand();if(!r||!this.spec||!this.record)return;let s=r.pile===t.id,i=(this.record.placements[r.id]?.attempts??0)+1,n=s?"right":"wrong";this.inHandId=s?null:r.id,this.told={card:r,isRight:s};let o={...this.record.placements,[r.id]:{pile:t.id,attempts:i,state:n}};this.change({...this.record,placements:o});let a=this.cardInHand();if(!s){this.announce(kt([m.wrong,T(ht(this.spec,r))])),this.reveal("#hint");return}let c=a?[Et(m.nextCard,T(a.text))]:[m.done,this.summary()];this.announce(kt([m.right,T(r.why),...c])),a||this.focusOn("#done")}placeByKey(t){if(t.ctrlKey||t.metaKey||t.altKey||!this.spec||t.repeat)return;let r=this.spec.piles[Number.parseInt(t.key,10)-1];!r||!this.cardInHand()||(t.preventDefault(),this.place(r))}summary(){let r=Object.values(this.record?.placements??{}).filter(({attempts:s,state:i})=>i==="right"&&s===1);return m.firstTry(r.length,this.spec?.cards.length??0)}renderActivity(){if(!this.spec)return d;let t=this.cardInHand();return l`<div class="table">
${t?this.renderHand(this.spec,t):this.renderDone()}
${this.renderPiles(this.spec)}
</div>`}renderHand(t,r){let s=this.unsorted().length-1,i=this.told?.isRight===!1;return l`
<p class="progress">${m.place(t.cards.length-s-1,t.cards.length)}</p>
<div class="hand" @keydown=${this.placeByKey}>
${oe(t,r,i)}
<p class="how" id="how">${m.choosePile}</p>
<div
class="piles"
role="group"
aria-labelledby="card how"
aria-describedby=${i?"hint":d}
>
${t.piles.map((n,o)=>l`<button
type="button"
class="pile"
aria-keyshortcuts=${o+1}
@click=${()=>this.place(n)}
>
<span class="name">${n.name}</span>
${n.description?l`<span class="about">${g(n.description)}</span>`:d}
<kbd aria-hidden="true">${o+1}</kbd>
</button>`)}
</div>
</div>
${this.told?.isRight?ae(this.told.card):d}
${s>0?this.renderDeck(r,s):d}
`}renderDeck(t,r){return l`<details class="deck">
<summary>${m.otherCards(r)}</summary>
<ul role="list">
${this.unsorted().map(s=>l`<li>
<button
type="button"
aria-pressed=${s===t?"true":"false"}
@click=${()=>this.takeUp(s)}
>
${g(s.text)}
</button>
</li>`)}
</ul>
</details>`}renderDone(){return l`<div class="done">
${lt(this.headingLevel+1,m.done,{id:"done",className:"subtitle"})}
<p class="score">${this.summary()}</p>
<p>${m.reasons}</p>
</div>`}renderPiles(t){let r=t.cards.filter(s=>this.isSorted(s));return r.length?l`<div class="sorted">
${t.piles.map(s=>{let i=r.filter(n=>n.pile===s.id);return l`<div>
<p class="name" id="pile-${s.id}">${s.name}</p>
${i.length?l`<ul role="list" aria-labelledby="pile-${s.id}">
${i.map(n=>this.renderSorted(t,n))}
</ul>`:l`<p class="empty">${m.emptyPile}</p>`}
</div>`})}
</div>`:d}renderSorted(t,r){let s=this.told?.isRight&&this.told.card===r;return l`<li class=${s?"settles":""}>
<details>
<summary>${Y("right")} <span>${g(r.text)}</span></summary>
<div class="why">
<p>${g(r.why)}</p>
${se(t,r.sources)}
</div>
</details>
</li>`}};U(z,"styles",[...Ct(z,z,"styles"),he]),U(z,"properties",{inHandId:{state:!0},told:{state:!0}});var Z=z;function pe(e,t){customElements.get(e)||customElements.define(e,t)}function me(e,t){return{render({model:r,el:s}){pe(e,t);let i=document.createElement(e),n=()=>{r.set("record",i.record),r.save_changes()},o=()=>{let c=r.get("record");JSON.stringify(c)!==JSON.stringify(i.record)&&E(c)&&(i.record=c)},a=()=>{i.spec=r.get("spec");let c=r.get("record");E(c)&&!$(c)?o():E(i.record)&&!$(i.record)&&n()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",ue),a(),i.addEventListener("sb-record",n),r.on("change:spec",a),r.on("change:record",o),s.append(i),()=>{r.off("change:spec",a),r.off("change:record",o),i.removeEventListener("sb-record",n),s.removeEventListener("keydown",ue),i.remove()}}}}function ue(e){e.key.startsWith("Arrow")&&e.stopPropagation()}var Ds=me("sb-sorter",Z);export{Ds as default};
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
