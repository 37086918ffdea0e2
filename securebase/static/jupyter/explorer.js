/* Generated from frontend/ by make frontend. Do not edit. */
var or=Object.defineProperty;var ar=Object.getPrototypeOf;var cr=Reflect.get;var lr=(e,t,r)=>t in e?or(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var q=(e,t,r)=>lr(e,typeof t!="symbol"?t+"":t,r);var re=(e,t,r)=>cr(ar(e),r,t);var bt=globalThis,$t=bt.ShadowRoot&&(bt.ShadyCSS===void 0||bt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,jt=Symbol(),se=new WeakMap,ot=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==jt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if($t&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=se.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&se.set(r,t))}return t}toString(){return this.cssText}},ne=e=>new ot(typeof e=="string"?e:e+"",void 0,jt),C=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[i+1],e[0]);return new ot(r,e,jt)},ie=(e,t)=>{if($t)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),n=bt.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=r.cssText,e.appendChild(s)}},Ht=$t?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return ne(r)})(e):e;var{is:dr,defineProperty:hr,getOwnPropertyDescriptor:pr,getOwnPropertyNames:ur,getOwnPropertySymbols:fr,getPrototypeOf:mr}=Object,j=globalThis,oe=j.trustedTypes,gr=oe?oe.emptyScript:"",br=j.reactiveElementPolyfillSupport,at=(e,t)=>e,zt={toAttribute(e,t){switch(t){case Boolean:e=e?gr:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},ce=(e,t)=>!dr(e,t),ae={attribute:!0,type:String,converter:zt,reflect:!1,useDefault:!1,hasChanged:ce};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),j.litPropertyMetadata??(j.litPropertyMetadata=new WeakMap);var U=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=ae){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,r);n!==void 0&&hr(this.prototype,t,n)}}static getPropertyDescriptor(t,r,s){let{get:n,set:i}=pr(this.prototype,t)??{get(){return this[r]},set(o){this[r]=o}};return{get:n,set(o){let c=n?.call(this);i?.call(this,o),this.requestUpdate(t,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??ae}static _$Ei(){if(this.hasOwnProperty(at("elementProperties")))return;let t=mr(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(at("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(at("properties"))){let r=this.properties,s=[...ur(r),...fr(r)];for(let n of s)this.createProperty(n,r[n])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,n]of r)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let n=this._$Eu(r,s);n!==void 0&&this._$Eh.set(n,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)r.unshift(Ht(n))}else t!==void 0&&r.push(Ht(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ie(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:zt).toAttribute(r,s.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,r){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:zt;this._$Em=n;let c=o.fromAttribute(r,i.type);this[n]=c??this._$Ej?.get(n)??c,this._$Em=null}}requestUpdate(t,r,s,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??ce)(i,r)||s.useDefault&&s.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??r??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),n===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,c=this[n];o!==!0||this._$AL.has(n)||c===void 0||this.C(n,void 0,i,c)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(t){}firstUpdated(t){}};U.elementStyles=[],U.shadowRootOptions={mode:"open"},U[at("elementProperties")]=new Map,U[at("finalized")]=new Map,br?.({ReactiveElement:U}),(j.reactiveElementVersions??(j.reactiveElementVersions=[])).push("2.1.2");var lt=globalThis,le=e=>e,vt=lt.trustedTypes,de=vt?vt.createPolicy("lit-html",{createHTML:e=>e}):void 0,Ft="$lit$",I=`lit$${Math.random().toFixed(9).slice(2)}$`,Wt="?"+I,$r=`<${Wt}>`,V=document,dt=()=>V.createComment(""),ht=e=>e===null||typeof e!="object"&&typeof e!="function",Vt=Array.isArray,ge=e=>Vt(e)||typeof e?.[Symbol.iterator]=="function",Dt=`[ 	
\f\r]`,ct=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,he=/-->/g,pe=/>/g,F=RegExp(`>|${Dt}(?:([^\\s"'>=/]+)(${Dt}*=${Dt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ue=/'/g,fe=/"/g,be=/^(?:script|style|textarea|title)$/i,Gt=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),d=Gt(1),x=Gt(2),ds=Gt(3),T=Symbol.for("lit-noChange"),p=Symbol.for("lit-nothing"),me=new WeakMap,W=V.createTreeWalker(V,129);function $e(e,t){if(!Vt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return de!==void 0?de.createHTML(t):t}var ve=(e,t)=>{let r=e.length-1,s=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=ct;for(let c=0;c<r;c++){let l=e[c],h,f,u=-1,b=0;for(;b<l.length&&(o.lastIndex=b,f=o.exec(l),f!==null);)b=o.lastIndex,o===ct?f[1]==="!--"?o=he:f[1]!==void 0?o=pe:f[2]!==void 0?(be.test(f[2])&&(n=RegExp("</"+f[2],"g")),o=F):f[3]!==void 0&&(o=F):o===F?f[0]===">"?(o=n??ct,u=-1):f[1]===void 0?u=-2:(u=o.lastIndex-f[2].length,h=f[1],o=f[3]===void 0?F:f[3]==='"'?fe:ue):o===fe||o===ue?o=F:o===he||o===pe?o=ct:(o=F,n=void 0);let m=o===F&&e[c+1].startsWith("/>")?" ":"";i+=o===ct?l+$r:u>=0?(s.push(h),l.slice(0,u)+Ft+l.slice(u)+I+m):l+I+(u===-2?c:m)}return[$e(e,i+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},pt=class e{constructor({strings:t,_$litType$:r},s){let n;this.parts=[];let i=0,o=0,c=t.length-1,l=this.parts,[h,f]=ve(t,r);if(this.el=e.createElement(h,s),W.currentNode=this.el.content,r===2||r===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(n=W.nextNode())!==null&&l.length<c;){if(n.nodeType===1){if(n.hasAttributes())for(let u of n.getAttributeNames())if(u.endsWith(Ft)){let b=f[o++],m=n.getAttribute(u).split(I),g=/([.?@])?(.*)/.exec(b);l.push({type:1,index:i,name:g[2],strings:m,ctor:g[1]==="."?yt:g[1]==="?"?wt:g[1]==="@"?kt:K}),n.removeAttribute(u)}else u.startsWith(I)&&(l.push({type:6,index:i}),n.removeAttribute(u));if(be.test(n.tagName)){let u=n.textContent.split(I),b=u.length-1;if(b>0){n.textContent=vt?vt.emptyScript:"";for(let m=0;m<b;m++)n.append(u[m],dt()),W.nextNode(),l.push({type:2,index:++i});n.append(u[b],dt())}}}else if(n.nodeType===8)if(n.data===Wt)l.push({type:2,index:i});else{let u=-1;for(;(u=n.data.indexOf(I,u+1))!==-1;)l.push({type:7,index:i}),u+=I.length-1}i++}}static createElement(t,r){let s=V.createElement("template");return s.innerHTML=t,s}};function G(e,t,r=e,s){if(t===T)return t;let n=s!==void 0?r._$Co?.[s]:r._$Cl,i=ht(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(e),n._$AT(e,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=n:r._$Cl=n),n!==void 0&&(t=G(e,n._$AS(e,t.values),n,s)),t}var xt=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,n=(t?.creationScope??V).importNode(r,!0);W.currentNode=n;let i=W.nextNode(),o=0,c=0,l=s[0];for(;l!==void 0;){if(o===l.index){let h;l.type===2?h=new Q(i,i.nextSibling,this,t):l.type===1?h=new l.ctor(i,l.name,l.strings,this,t):l.type===6&&(h=new At(i,this,t)),this._$AV.push(h),l=s[++c]}o!==l?.index&&(i=W.nextNode(),o++)}return W.currentNode=V,n}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},Q=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,n){this.type=2,this._$AH=p,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=G(this,t,r),ht(t)?t===p||t==null||t===""?(this._$AH!==p&&this._$AR(),this._$AH=p):t!==this._$AH&&t!==T&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):ge(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==p&&ht(this._$AH)?this._$AA.nextSibling.data=t:this.T(V.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=pt.createElement($e(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(r);else{let i=new xt(n,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(t){let r=me.get(t.strings);return r===void 0&&me.set(t.strings,r=new pt(t)),r}k(t){Vt(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,n=0;for(let i of t)n===r.length?r.push(s=new e(this.O(dt()),this.O(dt()),this,this.options)):s=r[n],s._$AI(i),n++;n<r.length&&(this._$AR(s&&s._$AB.nextSibling,n),r.length=n)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=le(t).nextSibling;le(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},K=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,n,i){this.type=1,this._$AH=p,this._$AN=void 0,this.element=t,this.name=r,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=p}_$AI(t,r=this,s,n){let i=this.strings,o=!1;if(i===void 0)t=G(this,t,r,0),o=!ht(t)||t!==this._$AH&&t!==T,o&&(this._$AH=t);else{let c=t,l,h;for(t=i[0],l=0;l<i.length-1;l++)h=G(this,c[s+l],r,l),h===T&&(h=this._$AH[l]),o||(o=!ht(h)||h!==this._$AH[l]),h===p?t=p:t!==p&&(t+=(h??"")+i[l+1]),this._$AH[l]=h}o&&!n&&this.j(t)}j(t){t===p?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},yt=class extends K{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===p?void 0:t}},wt=class extends K{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==p)}},kt=class extends K{constructor(t,r,s,n,i){super(t,r,s,n,i),this.type=5}_$AI(t,r=this){if((t=G(this,t,r,0)??p)===T)return;let s=this._$AH,n=t===p&&s!==p||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,i=t!==p&&(s===p||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},At=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){G(this,t)}},xe={M:Ft,P:I,A:Wt,C:1,L:ve,R:xt,D:ge,V:G,I:Q,H:K,N:wt,U:kt,B:yt,F:At},vr=lt.litHtmlPolyfillSupport;vr?.(pt,Q),(lt.litHtmlVersions??(lt.litHtmlVersions=[])).push("3.3.3");var ye=(e,t,r)=>{let s=r?.renderBefore??t,n=s._$litPart$;if(n===void 0){let i=r?.renderBefore??null;s._$litPart$=n=new Q(t.insertBefore(dt(),i),i,void 0,r??{})}return n._$AI(e),n};var ut=globalThis,H=class extends U{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let t=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=t.firstChild),t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=ye(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return T}};H._$litElement$=!0,H.finalized=!0,ut.litElementHydrateSupport?.({LitElement:H});var xr=ut.litElementPolyfillSupport;xr?.({LitElement:H});(ut.litElementVersions??(ut.litElementVersions=[])).push("4.2.2");var J={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},_t=e=>(...t)=>({_$litDirective$:e,values:t}),Z=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var{I:_s}=xe;var we=e=>e.strings===void 0;var yr={},St=(e,t=yr)=>e._$AH=t;var ke=_t(class extends Z{constructor(){super(...arguments),this.key=p}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(St(e),this.key=t),r}});var wr=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function R(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function S(e){return typeof e=="string"&&wr.test(e)}function z(e){if(!R(e)||e.version!==1||!S(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||S(e.current))&&Et(e.answers,_r);case"sorter":return Et(e.placements,Sr);case"scenario":return Ae(e.path,Ar);case"predict":return Ae(e.guess,Number.isFinite);case"explorer":return Et(e.setting,kr);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function N(e){switch(e.kind){case"quiz":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"note":return!e.text}}function _e(e){return R(e)&&typeof e.version=="number"&&e.version>1}function Et(e,t){if(!R(e))return!1;let r=Object.entries(e);return r.length<=500&&r.every(([s,n])=>S(s)&&t(n))}function Ae(e,t){return Array.isArray(e)&&e.length<=500&&e.every(r=>t(r))}function kr(e){return Number.isFinite(e)||S(e)}function Ar(e){return R(e)&&S(e.step)&&S(e.choice)}function _r(e){return R(e)&&Se(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&Er(e.answer)}function Sr(e){return R(e)&&Se(e.attempts)&&["right","wrong"].includes(String(e.state))&&S(e.pile)}function Se(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function Er(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(S):Et(e,S)}var Y="secure-base/1/",Kt="secure-base/last-kept",Jt="secure-base-kept";function Ee(e){function t(n,i){try{return n(e.localStorage)}catch{return i}}function r(n){return t(i=>{let o=i.getItem(Y+n);return o===null?null:JSON.parse(o)},null)}function s(n){e.dispatchEvent(new CustomEvent(Jt,{detail:n}))}return{read(n){let i=r(n);return z(i)&&i.activity===n?i:null},keep(n){if(_e(r(n.activity)))return!1;let i=t(o=>{let c=Y+n.activity;return N(n)?o.removeItem(c):o.setItem(c,JSON.stringify(n)),!0},!1);return i&&(t(o=>o.setItem(Kt,new Date().toISOString()),void 0),s(n.activity)),i},all(){return t(n=>{let o=Array.from({length:n.length},(c,l)=>n.key(l)??"").filter(c=>c.startsWith(Y)).map(c=>c.slice(Y.length)).filter(S).sort();return Object.fromEntries(o.flatMap(c=>{let l=this.read(c);return l?[[c,l]]:[]}))},{})},lastKept(){let n=new Date(t(i=>i.getItem(Kt),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return t(n=>{let i=Array.from({length:n.length},(o,c)=>n.key(c)).filter(o=>o!==null).filter(o=>o.startsWith(Y)||o===Kt).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return s(null),()=>{let o=t(c=>{for(let{key:l,value:h}of i)c.setItem(l,h);return!0},!1);return s(null),o}},null)},subscribe(n){let i=c=>n(c.detail),o=({key:c})=>{c===null?n(null):c.startsWith(Y)&&n(c.slice(Y.length))};return e.addEventListener(Jt,i),e.addEventListener("storage",o),()=>{e.removeEventListener(Jt,i),e.removeEventListener("storage",o)}}}}var Te=C`
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
`;function Oe(e,t,{id:r,className:s}){switch(e){case 2:return d`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return d`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return d`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return d`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}function Tt(e){let t=e.parentElement?.closest("[data-together]");t&&Tt(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}function X(e){return typeof e=="string"?e:e.map(Tr)}function Yt(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function Tr(e){let t=d`${e.text}`;e.code&&(t=d`<code>${t}</code>`),e.emphasis&&(t=d`<em>${t}</em>`),e.strong&&(t=d`<strong>${t}</strong>`);let r=Yt(e.href);return r?d`<a href=${r}>${t}</a>`:t}var B={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Me({sources:e,assumptions:t}){return!e.length&&!t.length?p:d`
<details class="origins">
<summary>${B.whereFrom}</summary>
${t.length?d`<p class="small-heading">${B.assumptions}</p>
<ul>
${t.map(r=>d`<li>${X(r)}</li>`)}
</ul>`:p}
<ul>
${e.map(r=>d`<li>${Or(r,r.full)}</li>`)}
</ul>
</details>
`}function Or({url:e},t){let r=Yt(e);return r?d`<a href=${r}>${t}</a>`:t}var Ce=C`
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
`;var tt=class extends H{constructor(){super(),this.headingLevel=3,this.store=Ee(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return B.startedAgain}get undoneWords(){return B.undone}renderActivity(){return p}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||N(this.record);this.currentRecord=this.reconcile(t),N(t)||(this.beforeStartingAgain=null),r&&N(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),Tt(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&Tt(r)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return d`<slot></slot>`;let{text:r,count:s}=this.announcement;return d`
<div class="activity" role="group" aria-labelledby="title">
${Oe(this.headingLevel,d`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${X(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${ke(s,d`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!N(this.record);return d`
<div class="foot">
${this.isKept?p:d`<p class="quiet">${B.notKept}</p>`}
${r?d`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${B.startAgain}
</button>`:p}
${this.beforeStartingAgain?d`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${B.undo}
</button>
</p>`:p}
${Me(t)}
</div>
`}};q(tt,"styles",[Ce,Te]),q(tt,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});function E(e,t){return e.minimum+t*e.quantum}function Ot(e,t){let r=0;return t.map(s=>(r+=s,E(e.value,r)))}function Mt(e,t){return(t*e.scale).toFixed(e.decimals).replace(/^-(?=0(\.0*)?$)/,"")+e.suffix}function ft(e,t){let r=Mt(e,t);return e.unit?`${r} ${e.unit}`:r}function mt(e){return e.unit?`${e.label} (${e.unit})`:e.label}function Re(e){switch(e.kind){case"time-lines":case"curves":return e.lines.length;case"panels":return e.panels.reduce((t,r)=>t+Re(r.layout),0);case"ranges":return e.has_marks?3:2;case"unit-dots":return e.groups.length;case"scatter":return 6;case"impossible":return 0;default:return 1}}function Ct(e,t){if(e.kind!=="panels")return[{heading:"",layout:e,series:t}];let r=0;return e.panels.map(s=>{let n=r+Re(s.layout),i={...s,series:t.slice(r,n)};return r=n,i})}function P(e,t,r){let s=(r-t)/(e.maximum-e.minimum);return n=>t+(n-e.minimum)*s}function a(e){return Math.round(e*10)/10}function Ne(e){return`M${e.map(([t,r])=>`${a(t)} ${a(r)}`).join("L")}`}function Pe(e,t,r){let s=e.map((o,c)=>c).sort((o,c)=>e[o]-e[c]),n=[...e];for(let[o,c]of s.entries())o&&(n[c]=Math.max(n[c],n[s[o-1]]+t));let i=r;for(let o of s.reverse())n[o]=Math.min(n[o],i),i=n[o]-t;return n}function _(e,t){return e.length*t*.56}function et(e,t,r){let s=Math.max(0,...e.ticks.map(({text:l})=>_(l,r)))+r,[n,i]=e.ticks;if(!n||!i)return e.ticks;let o=Math.abs(t(i.at)-t(n.at)),c=Math.max(1,Math.ceil(s/o));return e.ticks.filter((l,h)=>h%c===0)}var L={phase:"Phase",moments:"moments",stretches:"stretches",longest:"longest stretch",of:(e,t)=>`${e} of ${t}`};function Le(e,t,{width:r,em:s},n){let i=e.value,o=t.map(w=>ft(i,E(i,w))),c=ft(i,i.maximum),l=Math.max(...[...o,c].map(w=>_(w,s*1.05))),h=Math.max(...e.labels.map(w=>_(w,s))),f=h+l+s*12<r,u=f?h+s:0,b=P(i,u,r-l-s*.5),m=s*1.4,g=f?s*2.1:s*3.2,k=a(b(i.maximum)-u);return d`<svg
class="chart"
viewBox="0 0 ${a(r)} ${a(g*e.labels.length)}"
role="img"
aria-label=${n}
>
${e.labels.map((w,v)=>{let $=g*v+(f?s*.3:s*1.4),y=b(E(i,t[v])),A=a($+m/2+s*.35);return x`<g class="c-${e.colour}">
<text x="0" y=${f?A:a($-s*.35)}>${w}</text>
<rect class="track" x=${a(u)} y=${a($)} width=${k} height=${a(m)} />
<rect class="bar" x=${a(u)} y=${a($)} width=${a(y-u)} height=${a(m)} />
<text class="strong" x=${a(b(i.maximum)+s*.5)} y=${A}>${o[v]}</text>
</g>`})}
</svg>`}var Rt=10,rt=20;function Ue(e,t){let r=Math.ceil(e.of/Rt);return d`<div class="fields">
${e.groups.map((s,n)=>{let i=t[n];return d`<div class="field c-${e.colour}">
<svg
viewBox="0 0 ${Rt*rt} ${r*rt}"
role="img"
aria-label="${s}: ${L.of(i,e.of)} ${e.counted}"
>
${Array.from({length:e.of},(o,c)=>{let[l,h]=[c%Rt,Math.floor(c/Rt)];return x`<circle
class=${c<i?"dot counted":"dot"}
cx=${l*rt+rt/2}
cy=${h*rt+rt/2}
r="7"
/>`})}
</svg>
<p><strong>${L.of(i,e.of)}</strong> ${e.counted}</p>
<p class="quiet">${s}</p>
</div>`})}
</div>`}function Ie(e,t,{width:r,em:s},n){let i=r/e.count,o=s*2.6,c=t.reduce((l,h)=>l+h,0);return d`<svg
class="chart c-${e.colour}"
viewBox="0 0 ${a(r)} ${a(o+2)}"
role="img"
aria-label="${n}: ${L.of(c,e.count)} ${e.on}"
>
${t.map((l,h)=>{let f=l?o:s*.7;return x`<rect
class=${l?"moment on":"moment"}
x=${a(h*i+.5)}
y=${a(o+1-f)}
width=${a(Math.max(1,i-1.5))}
height=${a(f)}
/>`})}
</svg>
<p class="key c-${e.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${e.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${e.off}</span>
</p>`}var Mr=32;function Be(e,t,{width:r,em:s},n){let i=e.kind==="time-lines",o=r<Mr*s,c=Math.max(...e.value.ticks.map(({text:v})=>_(v,s)),s)+s*.5,l=Math.max(...e.lines.map(v=>_(v.label,s*1.05))),h=r-(i&&!o?l+s:s*.6),f=P(e.across,c,h),u=i?e.phases:[],b=u.map(v=>Rr(v,f,s)),m=s*(u.length?1.7+1.25*Math.max(...b.map(({lines:v})=>v.length)):3),g=m+Math.min(Math.max(r*.42,s*11),s*18),k=P(e.value,g,m),w=e.lines.map((v,$)=>({line:v,points:Ot(e,t[$]).map((y,A)=>[f(e.start+A*e.step),k(y)])}));return d`
${i&&o?Cr(e):p}
<svg
class="chart"
viewBox="0 0 ${a(r)} ${a(g+s*3.2)}"
role="img"
aria-label=${n}
>
${u.map((v,$)=>Nr(v,b[$],f,m,g,s))}
<text class="axis-name" x="0" y=${s}>${mt(e.value)}</text>
${e.value.ticks.map(({at:v,text:$})=>x`<line class="grid" x1=${a(c)} x2=${a(h)} y1=${a(k(v))} y2=${a(k(v))} />
<text class="end" x=${a(c-s*.5)} y=${a(k(v)+s*.35)}>${$}</text>`)}
${et(e.across,f,s).map(({at:v,text:$})=>x`<text class="middle" x=${a(f(v))} y=${a(g+s*1.4)}>${$}</text>`)}
<text class="axis-name middle" x=${a((c+h)/2)} y=${a(g+s*2.8)}>
${mt(e.across)}
</text>
${w.map(v=>Pr(v,e,g))}
${i?p:Ur(w,c,h,s)}
${i&&!o?Lr(w,g,s):p}
</svg>
`}function Cr(e){return d`<p class="key" aria-hidden="true">
${e.lines.map(({label:t,colour:r,dash:s})=>d`<span class="c-${r}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${s||p} />
</svg>
${t}</span
>`)}
</p>`}function Rr({label:e,start:t,end:r},s,n){let i=(s(r)-s(t))*.95,o=_(e,n)>i?e.split(" "):[e],c=Math.max(...o.map(l=>_(l,n)));return{lines:o,em:Math.min(n,n*i/c)}}function Nr({start:e,end:t,shaded:r},s,n,i,o,c){let[l,h]=[n(e),n(t)],f=i-c*1.4;return x`<rect
class="phase ${r?"shaded":""}"
x=${a(l)}
y=${a(i-f)}
width=${a(h-l)}
height=${a(o-i+f)}
/>
${s.lines.map((u,b)=>x`<text
class="middle strong"
style="font-size: ${a(s.em)}px"
x=${a((l+h)/2)}
y=${a(i-c*(.6+1.2*(s.lines.length-1-b)))}
>${u}</text>`)}`}function Pr({line:e,points:t},r,s){let n=Ne(t),[i]=t,o=t[t.length-1],c=`${n}L${a(o[0])} ${a(s)}L${a(i[0])} ${a(s)}Z`;return x`<g class="c-${e.colour}">
${r.kind==="curves"?x`<path class="ground" d=${c} />`:p}
<path class="line" d=${n} stroke-dasharray=${e.dash||p} />
</g>`}function Lr(e,t,r){let s=e.map(({points:i})=>i[i.length-1]),n=Pe(s.map(([,i])=>i),r*1.25,t);return e.map(({line:i},o)=>x`<text
class="name c-${i.colour}"
x=${a(s[o][0]+r*.5)}
y=${a(n[o]+r*.35)}
>${i.label}</text>`)}function Ur(e,t,r,s){let n=e.map(({line:i,points:o})=>{let[c,l]=o.reduce((h,f)=>f[1]<h[1]?f:h);return{line:i,x:c,y:l,width:_(i.label,s*1.1)}}).sort((i,o)=>i.x-o.x);return n.map(({line:i,x:o,y:c,width:l},h)=>{let f=h===0,u=n.length===1?-l/2:f?-l-s*.4:s*.4,b=Math.min(Math.max(o+u,t),r-l),m=c-s*(.5+1.25*Math.max(0,h-1));return x`<text class="name c-${i.colour}" x=${a(b)} y=${a(m)}>${i.label}</text>`})}function D(e,t,r,s){let n=a(s);switch(e){case"triangle":return`M${a(t)} ${a(r-1.2*n)}l${a(1.25*n)} ${a(2.2*n)}h${a(-2.5*n)}z`;case"square":{let i=a(1.76*n);return`M${a(t-i/2)} ${a(r-i/2)}h${i}v${i}h${-i}z`}case"diamond":{let i=a(1.25*n);return`M${a(t)} ${a(r-i)}l${i} ${i} ${-i} ${i} ${-i} ${-i}z`}default:{let i=`a${n} ${n} 0 1 0 `;return`M${a(t-n)} ${a(r)}${i}${a(2*n)} 0${i}${a(-2*n)} 0z`}}}function Ir(e,t,r){return r*Math.sqrt(e/t)}function je(e,t,{width:r,em:s},n){let i=e.value,o=s*1.1,c=Math.max(...e.rows.flatMap($=>[_($.label,s*1.05),_($.detail,s*.95)])),l=Math.max(...e.rows.map($=>_($.told,s*1.05))),h=c+l+s*16<r,f=h?c+s*1.5:o,u=r-(h?l+s+o:o),b=P(i,f,u),m=!h&&Br(e.rows,s)>r,g=m?s*3.85:s*2.7,k=h?s*3:g+s*2.3,w=k*e.rows.length,v=et(i,b,s);return d`<svg
class="chart c-${e.colour}"
viewBox="0 0 ${a(r)} ${a(w+s*3.2)}"
role="img"
aria-label=${n}
>
${v.map(({at:$,text:y})=>x`<path class="grid" d=${jr(b($),e.rows.length,k,h?0:g)} />
<text class="middle" x=${a(b($))} y=${a(w+s*1.3)}>${y}</text>`)}
<text class="axis-name middle" x=${a((f+u)/2)} y=${a(w+s*2.8)}>
${i.label}
</text>
${e.rows.map(($,y)=>{let A=k*y,M=A+(h?k/2:g+s*1.1),[nt,it]=[t[0],t[1]].map(Bt=>b(E(i,Bt[y]))),ir=Math.max(1,...e.rows.map(({weight:Bt})=>Bt));return x`
<text class="strong" x="0" y=${a(h?M-s*.2:A+s*1.2)}>${$.label}</text>
<text class="small" x="0" y=${a(h?M+s:A+s*2.35)}>${$.detail}</text>
<text
class="strong ${m?"":"end"}"
x=${m?0:a(r)}
y=${a(h?M+s*.35:A+s*(m?3.5:1.2))}
>${$.told}</text>
${e.has_marks?x`<path
class="bubble"
d=${D(e.mark,b(E(i,t[2][y])),M,Ir($.weight,ir,o))}
/>
<circle class="mark" cx=${a(b(E(i,t[2][y])))} cy=${a(M)} r=${a(s*.15)} />`:p}
<path
class="range ${e.has_marks?"":"wide"}"
d="M${a(nt)} ${a(M)}H${a(it)}M${a(nt)} ${a(M-s*.35)}v${a(s*.7)}M${a(it)} ${a(M-s*.35)}v${a(s*.7)}"
/>`})}
</svg>`}function Br(e,t){return Math.max(...e.map(({label:r,told:s})=>_(r,t*1.05)+_(s,t*1.1)+t))}function jr(e,t,r,s){return Array.from({length:t},(n,i)=>`M${a(e)} ${a(r*i+s)}v${a(r-s)}`).join("")}function He(e,t,{width:r,em:s},n){let[i,o,c,l,[h],[f]]=t,u=s*1.6,b=r-s*.6,m=s*1.8,g=m+Math.min(Math.max(r*.5,s*15),s*22),k=P(e.across,u,b),w=P(e.value,g,m),v=Math.min(s*.32,r/90),$=y=>a(k(E(e.across,y)));return d`<svg
class="chart"
viewBox="0 0 ${a(r)} ${a(g+s*3.2)}"
role="img"
aria-label=${n}
>
<text class="axis-name" x="0" y=${a(s)}>${e.value.label}</text>
<rect class="track" x=${a(u)} y=${a(m)} width=${a(b-u)} height=${a(g-m)} />
${e.value.ticks.map(y=>x`<text class="end" x=${a(u-s*.5)} y=${a(w(y.at)+s*.35)}>${y.text}</text>`)}
${et(e.across,k,s).map(y=>x`<text class="middle" x=${a(k(y.at))} y=${a(g+s*1.3)}>${y.text}</text>`)}
<text class="axis-name middle" x=${a((u+b)/2)} y=${a(g+s*2.8)}>
${e.across.label}
</text>
<line class="cut was" x1=${$(f)} x2=${$(f)} y1=${a(m)} y2=${a(g)} />
<line class="cut" x1=${$(h)} x2=${$(h)} y1=${a(m)} y2=${a(g)} />
${i.map((y,A)=>{let[M,nt]=[k(E(e.across,y)),w(E(e.value,o[A]))],it=e.sides[c[A]];return x`${l[A]?x`<circle class="ring" cx=${a(M)} cy=${a(nt)} r=${a(v*1.9)} />`:""}
<path
class="c-${it.colour} ${c[A]?"mark":"mark hollow"}"
d=${D(it.mark,M,nt,v)}
/>`})}
</svg>
<ul class="key meanings" aria-hidden="true">
${e.sides.map((y,A)=>d`<li class="c-${y.colour}">
${Nt(x`<path class=${A?"mark":"mark hollow"} d=${D(y.mark,8,8,5)} />`)}
${y.label}
</li>`)}
<li>${Nt(x`<circle class="ring" cx="8" cy="8" r="6.5" />`)} ${e.changed}</li>
<li>${Nt(x`<line class="cut" x1="0" x2="16" y1="8" y2="8" />`)} ${e.line}</li>
<li>${Nt(x`<line class="cut was" x1="0" x2="16" y1="8" y2="8" />`)} ${e.was}</li>
</ul>`}function Nt(e){return d`<svg class="icon" viewBox="0 0 16 16">${e}</svg>`}var Hr=150,ze=20,zr=24,De=9,Dr=.31;function Fr(e,t){return Math.max(...e.map(qt))<=Hr?{across:ze,apart:Math.min(t/ze,zr)}:{across:Math.max(1,Math.floor(t/De)),apart:De}}function Wr(e){return e.map((t,r)=>qt(e.slice(0,r)))}function Fe({parts:e,groups:t},r,{width:s}){let{across:n,apart:i}=Fr(r,s);return d`${t.map((o,c)=>{let l=r[c],h=Wr(l),f=e.map((m,g)=>`${m.label} ${o.told[g]}`),[u,b]=[n*i,Math.ceil(qt(l)/n)*i];return d`<div class="unit-group">
<p><strong>${o.label}</strong> <span class="quiet">${o.detail}</span></p>
<svg
class="units"
viewBox="0 0 ${a(u)} ${a(b)}"
width=${a(u)}
role="img"
aria-label="${o.label}: ${f.join(", ")}"
>
${e.map((m,g)=>{let k=Array.from({length:l[g]},(w,v)=>{let $=h[g]+v,[y,A]=[$%n,Math.floor($/n)];return D(m.mark,(y+.5)*i,(A+.5)*i,i*Dr)});return x`<path class="c-${m.colour} ${m.full?"mark":"mark hollow"}" d=${k.join("")} />`})}
</svg>
<p class="key" aria-hidden="true">
${e.map((m,g)=>d`<span class="c-${m.colour}"
><svg class="icon" viewBox="0 0 16 16">
<path class=${m.full?"mark":"mark hollow"} d=${D(m.mark,8,8,5)} />
</svg>
${f[g]}</span
>`)}
</p>
</div>`})}`}function qt(e){return e.reduce((t,r)=>t+r,0)}function We(e,t,r,s){return Ct(e,t).map(n=>d`${n.heading?d`<p class="panel-heading">${n.heading}</p>`:p}
${Vr(n,r,n.heading||s)}`)}function Vr({layout:e,series:t},r,s){switch(e.kind){case"time-lines":case"curves":return Be(e,t,r,s);case"bars":return Le(e,t[0],r,s);case"icon-field":return Ue(e,t[0]);case"moments":return Ie(e,t[0],r,s);case"ranges":return je(e,t,r,s);case"unit-dots":return Fe(e,t,r);case"scatter":return He(e,t,r,s);default:return p}}var Ve=C`
.mark {
fill: var(--chart-colour);
stroke: var(--chart-colour);
}
.mark.hollow {
fill: none;
}
.bubble {
fill: var(--chart-colour);
fill-opacity: 0.25;
stroke: var(--chart-colour);
}
.range {
fill: none;
stroke: var(--chart-colour);
stroke-width: 2.25;
}
.range.wide {
stroke-width: 5;
}
svg text.small {
fill: var(--sb-ink-soft, #56606a);
font-size: calc(var(--chart-em, 14px) * 0.92);
}
svg.units {
display: block;
max-width: 100%;
}
.unit-group {
margin-block-start: 1em;
}
.unit-group p {
margin: 0 0 0.3em;
}
.unit-group .key {
margin-block-start: 0.4em;
}
.key .icon {
width: 1.1em;
height: 1.1em;
overflow: visible;
vertical-align: -0.15em;
}
.icon .mark,
.icon .ring {
stroke-width: 1.5;
}
.ring {
fill: none;
stroke: var(--sb-help, #8a3f4d);
stroke-width: 1.75;
}
.cut {
stroke: var(--sb-ink, #23303b);
stroke-width: 2.5;
}
.cut.was {
stroke-width: 1.5;
stroke-dasharray: 3 4;
}
.key.meanings {
padding: 0;
list-style: none;
}
@media (forced-colors: active) {
.ring,
.cut {
stroke: CanvasText;
}
svg text.small {
fill: CanvasText;
}
}
`;var Ge=C`
svg.chart {
display: block;
width: 100%;
overflow: visible;
}
svg text {
fill: var(--sb-ink, #23303b);
font-size: var(--chart-em, 14px);
font-variant-numeric: tabular-nums;
}
text.middle {
text-anchor: middle;
}
text.end {
text-anchor: end;
}
text.strong,
text.name {
font-weight: 600;
}
text.axis-name {
fill: var(--sb-ink-soft, #56606a);
}
.c-accent {
--chart-colour: var(--sb-accent, #0f6b6b);
}
.c-secure {
--chart-colour: var(--sb-secure, #24745a);
}
.c-avoidant {
--chart-colour: var(--sb-avoidant, #3b6ea8);
}
.c-resistant {
--chart-colour: var(--sb-resistant, #a04f18);
}
.c-disorganised {
--chart-colour: var(--sb-disorganised, #7a5195);
}
.c-repair {
--chart-colour: var(--sb-repair, #8a6000);
}
.c-help {
--chart-colour: var(--sb-help, #8a3f4d);
}
.c-ink {
--chart-colour: var(--sb-ink, #23303b);
}
text.name {
fill: var(--chart-colour);
/* A name stays readable where a line runs behind it. */
paint-order: stroke;
stroke: var(--sb-paper, #fffdf9);
stroke-width: 4px;
stroke-linejoin: round;
}
.line {
fill: none;
stroke: var(--chart-colour);
stroke-width: 2.25;
stroke-linejoin: round;
}
.ground {
fill: var(--chart-colour);
opacity: 0.14;
}
.grid {
stroke: var(--sb-line, #d9d0c0);
}
.phase {
fill: none;
stroke: var(--sb-line, #d9d0c0);
}
.phase.shaded {
fill: var(--sb-accent-soft, #e6f2ef);
}
.bar,
.moment.on,
.dot.counted {
fill: var(--chart-colour);
stroke: var(--chart-colour);
}
.track,
.dot,
.moment {
fill: none;
stroke: var(--sb-control-line, #857b6b);
}
.track {
stroke: var(--sb-line, #d9d0c0);
}
.dot {
stroke-width: 1.5;
}
.key {
display: flex;
flex-wrap: wrap;
gap: 0.15em 1.25em;
margin: 0.4em 0 0.6em;
font-size: 0.88em;
}
.key .sample {
width: 2.2em;
height: 0.6em;
}
.key .box {
height: 1.1em;
vertical-align: -0.15em;
}
.panel-heading {
margin: 1.2em 0 0.5em;
font-weight: 600;
}
.fields {
display: flex;
flex-wrap: wrap;
gap: 1.25em 2.5em;
}
.field {
flex: 1 1 9em;
max-width: 13em;
}
.field p {
margin: 0.35em 0 0;
}
/* Forced colours leave SVG alone: lines differ by their dashes, bars by being full. */
@media (forced-colors: active) {
svg * {
--chart-colour: CanvasText;
}
svg text,
text.name,
text.axis-name {
fill: CanvasText;
stroke: none;
}
.grid,
.phase,
.track {
stroke: CanvasText;
stroke-opacity: 0.35;
}
.phase.shaded {
fill: Canvas;
stroke-opacity: 1;
}
}
`;function Ke({heading:e,head:t,rows:r},s){return d`<div class="table-room" role="region" aria-label=${e||s} tabindex="0">
<table>
${e?d`<caption>${e}</caption>`:p}
<thead>
<tr>
${t.map(n=>n?d`<th scope="col">${n}</th>`:d`<td></td>`)}
</tr>
</thead>
<tbody>
${r.map(([n,...i])=>d`<tr>
<th scope="row">${n}</th>
${i.map(o=>d`<td>${o}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}function Je(e,t){return Ct(e,t).flatMap(r=>{let[s,...n]=Gr(r.layout,r.series);return s?[{heading:r.heading,head:s,rows:n}]:[]})}function Gr(e,t){switch(e.kind){case"time-lines":case"curves":return Kr(e,t);case"bars":{let r=t[0].map(s=>ft(e.value,E(e.value,s)));return[[e.category,e.value.label],...e.labels.map((s,n)=>[s,r[n]])]}case"icon-field":return[["",e.counted],...e.groups.map((r,s)=>[r,L.of(t[0][s],e.of)])];case"moments":return Jr(e,t[0]);case"ranges":case"unit-dots":case"scatter":return e.table;default:return[]}}function Kr(e,t){let r=e.kind==="time-lines"?e.phases:[],s=t.map(o=>Ot(e,o)),n=[mt(e.across),...r.length?[L.phase]:[]],i=e.table_rows.map(o=>{let c=e.start+o*e.step,l=r.filter(({start:h,end:f})=>h<=c&&c<=f).at(-1);return[Mt(e.across,c),...r.length?[l?.label??""]:[],...s.map(h=>Mt(e.value,h[o]))]});return[[...n,...e.lines.map(({label:o})=>o)],...i]}function Jr(e,t){let r=[];for(let s of t){let n=r.at(-1);n?.value===s?n.length+=1:r.push({value:s,length:1})}return[["",L.moments,L.stretches,L.longest],...[{value:1,name:e.on},{value:0,name:e.off}].map(({value:s,name:n})=>{let i=r.filter(c=>c.value===s).map(({length:c})=>c),o=i.reduce((c,l)=>c+l,0);return[n,...[o,i.length,Math.max(0,...i)].map(String)]})]}function gt(e){return e.kind==="slider"?e.values:e.options.map(({id:t})=>t)}function Qt(e){return Object.fromEntries(e.controls.map(({name:t,value:r})=>[t,r]))}function Zt(e,t){let r=gt(e).indexOf(t??e.value);return r<0?gt(e).indexOf(e.value):r}function Ye(e,t){return e.kind==="slider"?e.texts[t]:e.options[t].text}function Xt(e,t){let r=e.controls.reduce((n,i)=>n*gt(i).length+Zt(i,t[i.name]),0),s=e.frames[r];return{...s,layout:e.layouts[s.layout],series:s.series.map(n=>e.series[n])}}function Pt(e,t){let r={};for(let s of e.controls){let n=Object.hasOwn(t,s.name)?t[s.name]:void 0;if(s.kind==="choice")s.options.some(({id:i})=>i===n)&&(r[s.name]=String(n));else if(typeof n=="number"&&Number.isFinite(n)){let[i]=s.values;n>=i&&n<=s.values[s.values.length-1]&&(r[s.name]=Yr(s.values,n))}}return Object.keys(r).length?{...Qt(e),...r}:{}}function Yr(e,t){return e.reduce((r,s)=>Math.abs(s-t)<Math.abs(r-t)?s:r)}function qe(e,t){let s=z(t)&&t.kind==="explorer"&&t.activity===e.id?Pt(e,t.setting):{};return{version:1,kind:"explorer",activity:e.id,setting:s}}var Qr=1;function Qe(e){if(!Zr(e,"explorer",["controls","layouts","frames"]))return!1;let t=Lt(e.controls);return Array.isArray(e.series)&&Xe(e.caption)&&t.every(Xr)&&t.reduce((r,s)=>r*Ze(s),1)===Lt(e.frames).length}function Zr(e,t,r){return R(e)&&e.schema_version===Qr&&e.kind===t&&S(e.id)&&typeof e.title=="string"&&Xe(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&r.every(s=>Lt(e[s]).length>0)}function Xr(e){return R(e)&&S(e.name)&&typeof e.label=="string"&&["slider","choice"].includes(String(e.kind))&&Ze(e)>0}function Ze(e){return R(e)?Lt(e.kind==="slider"?e.values:e.options).length:0}function Xe(e){return typeof e=="string"||Array.isArray(e)}function Lt(e){return Array.isArray(e)?e:[]}function te(e,t){let r=Object.entries(t).map(([s,n])=>[s,String(n)]);return`#${e}?${new URLSearchParams(r)}`}function ee(e,t){let[r,s]=e.replace(/^#/,"").split("?",2);return r!==t||!s?null:Object.fromEntries([...new URLSearchParams(s)].map(([n,i])=>[n,i.trim()!==""&&Number.isFinite(Number(i))?Number(i):i]))}var Ut=_t(class extends Z{constructor(e){if(super(e),e.type!==J.PROPERTY&&e.type!==J.ATTRIBUTE&&e.type!==J.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!we(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===T||t===p)return t;let r=e.element,s=e.name;if(e.type===J.PROPERTY){if(t===r[s])return T}else if(e.type===J.BOOLEAN_ATTRIBUTE){if(!!t===r.hasAttribute(s))return T}else if(e.type===J.ATTRIBUTE&&r.getAttribute(s)===t+"")return T;return St(e),t}});var O={less:e=>`Less: ${e}`,more:e=>`More: ${e}`,showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var ts=5;function tr(e,t,r){let s=Zt(e,t);return e.kind==="slider"?es(e,s,r):e.options.length>ts?ss(e,s,r):rs(e,s,r)}function es(e,t,r){let s=`control-${e.name}`,n=e.values.length-1,i=c=>r(e.values[Math.min(Math.max(c,0),n)]),o=Ye(e,t);return d`<div class="control">
<p class="name-and-value">
<label for=${s}>${e.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
<button
type="button"
class="step"
aria-label=${O.less(e.label)}
aria-disabled=${t===0?"true":"false"}
@click=${()=>i(t-1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12" /></svg>
</button>
<input
id=${s}
name=${e.name}
type="range"
min="0"
max=${n}
step="1"
.value=${Ut(String(t))}
aria-valuetext=${o}
style="--filled: ${100*t/n}%"
@input=${({target:c})=>i(c.valueAsNumber)}
/>
<button
type="button"
class="step"
aria-label=${O.more(e.label)}
aria-disabled=${t===n?"true":"false"}
@click=${()=>i(t+1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12M12 6v12" /></svg>
</button>
</div>
</div>`}function rs(e,t,r){return d`<fieldset class="control">
<legend>${e.label}</legend>
<div class="options">
${e.options.map(({id:s,text:n},i)=>d`<label class="option">
<input
type="radio"
name="control-${e.name}"
value=${s}
.checked=${Ut(i===t)}
@change=${()=>r(s)}
/>
<span>${n}</span>
</label>`)}
</div>
</fieldset>`}function ss(e,t,r){let s=`control-${e.name}`;return d`<div class="control">
<p class="name-and-value"><label for=${s}>${e.label}</label></p>
<select
id=${s}
.value=${Ut(String(gt(e)[t]))}
@change=${({target:n})=>r(n.value)}
>
${e.options.map((n,i)=>d`<option value=${n.id} ?selected=${i===t}>${n.text}</option>`)}
</select>
</div>`}var er=C`
.controls {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
gap: 0.9em 2em;
align-items: start;
margin-block-start: 1.25em;
}
.control {
min-width: 0;
margin: 0;
padding: 0;
border: 0;
}
.name-and-value {
display: flex;
flex-wrap: wrap;
gap: 0 0.75em;
align-items: baseline;
justify-content: space-between;
margin: 0;
}
label,
legend {
padding: 0;
font-weight: 600;
}
.value {
font-variant-numeric: tabular-nums;
}
.slide {
display: flex;
gap: 0.5em;
align-items: center;
}
.step {
display: grid;
flex: none;
place-items: center;
width: 44px;
height: 44px;
padding: 0;
border-radius: 50%;
}
.step svg {
width: 20px;
fill: none;
stroke: currentColor;
stroke-width: 2.4;
stroke-linecap: round;
}
.step[aria-disabled="true"] {
border-style: dashed;
color: var(--sb-ink-soft, #56606a);
cursor: default;
}
input[type="range"] {
flex: 1;
min-width: 0;
height: 44px;
margin: 0;
border-radius: var(--sb-radius-small, 8px);
background: none;
appearance: none;
cursor: pointer;
}
input[type="range"]::-webkit-slider-runnable-track {
height: 8px;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: 5px;
background: linear-gradient(
to right,
var(--sb-accent, #0f6b6b) var(--filled),
var(--sb-paper, #fffdf9) var(--filled)
);
}
input[type="range"]::-moz-range-track {
height: 5px;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: 5px;
background: var(--sb-paper, #fffdf9);
}
input[type="range"]::-moz-range-progress {
height: 5px;
border-radius: 5px;
background: var(--sb-accent, #0f6b6b);
}
input[type="range"]::-webkit-slider-thumb {
width: 28px;
height: 28px;
margin-block-start: -11.5px;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
appearance: none;
}
input[type="range"]::-moz-range-thumb {
width: 22px;
height: 22px;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
}
.options {
display: flex;
flex-wrap: wrap;
gap: 0.4em 0.5em;
margin-block-start: 0.3em;
}
.option {
display: flex;
gap: 0.5em;
align-items: center;
min-height: 44px;
padding: 0.2em 0.9em 0.2em 0.7em;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
font-weight: 400;
cursor: pointer;
}
.option:has(:checked) {
border-color: var(--sb-accent, #0f6b6b);
box-shadow: inset 0 0 0 1px var(--sb-accent, #0f6b6b);
}
.option input {
width: 1.15em;
height: 1.15em;
margin: 0;
accent-color: var(--sb-accent, #0f6b6b);
}
figure {
margin: 1.25em 0 0;
padding: clamp(0.75em, 3cqi, 1.25em);
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
figure.impossible {
border: 2px dashed var(--sb-control-line, #857b6b);
}
.kind {
margin: 0 0 0.25em;
color: var(--sb-wrong, #8f4a1c);
font-weight: 600;
}
.takeaway {
display: grid;
margin: 0 0 0.5em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
font-weight: 600;
line-height: 1.3;
text-wrap: balance;
}
.takeaway > * {
grid-area: 1 / 1;
}
.longest {
visibility: hidden;
}
.note {
margin-block-start: 0.75em;
}
figcaption {
margin-block-start: 0.75em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
font-style: italic;
}
.tools {
gap: 0 0.5em;
margin-block-start: 0.25em;
}
.tools button {
margin-inline-start: -0.6em;
margin-inline-end: 0.6em;
}
.table-room {
overflow-x: auto;
}
.table-room + .table-room {
margin-block-start: 1em;
}
table {
width: 100%;
border-collapse: collapse;
font-size: 0.88em;
font-variant-numeric: tabular-nums;
overflow-wrap: normal;
}
caption {
padding-block: 0.4em;
font-weight: 600;
text-align: start;
}
th,
td {
padding: 0.3em 0.6em 0.3em 0;
border-block-end: 1px solid var(--sb-line, #d9d0c0);
text-align: start;
vertical-align: baseline;
}
tbody th {
min-width: 5em;
font-weight: 400;
}
@media (forced-colors: active) {
input[type="range"]::-webkit-slider-thumb {
border-color: Canvas;
background: CanvasText;
forced-color-adjust: none;
}
input[type="range"]::-moz-range-thumb {
border-color: Canvas;
background: CanvasText;
forced-color-adjust: none;
}
}
`;var ns=500,st=class st extends tt{constructor(){super(),this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.isMeasured=!1,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}accepts(t){return Qe(t)}reconcile(t){return qe(this.spec,t)}get longestTitle(){return(this.spec?.frames.map(({title:r})=>r)??[]).reduce((r,s)=>s.length>r.length?s:r,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...Qt(this.spec),...this.record?.setting})}get startedAgainWords(){return O.startedAgain}get undoneWords(){return O.undone}get hasAddress(){return this.querySelector(":scope > script.sb-spec")!==null}connectedCallback(){super.connectedCallback(),this.watcher.observe(this),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView()))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let t=this.renderRoot.querySelector(".picture");if(!t)return;this.isMeasured=!0;let r=t.clientWidth,s=Number.parseFloat(getComputedStyle(t).fontSize)*.88;r&&(r!==this.room.width||s!==this.room.em)&&(this.room={width:r,em:s})}updated(){this.isMeasured||this.measure()}takeFromAddress(){if(!this.spec||!this.record||!this.hasAddress)return!1;let t=ee(window.location.hash,this.spec.id),r=t&&Pt(this.spec,t);return!r||!Object.keys(r).length?!1:(this.change({...this.record,setting:r}),this.recordTaken(),!0)}set(t,r){this.setting={...this.setting,[t]:r},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),ns)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let t=Xt(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(t.layout.kind==="impossible"?`${t.title}. ${t.note}`:t.title),this.writeAddress(te(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&ee(window.location.hash,this.spec.id)&&this.writeAddress(window.location.pathname+window.location.search)}writeAddress(t){if(this.hasAddress)try{window.history.replaceState(window.history.state,"",t)}catch{}}get canCopy(){let t=window.location.protocol.startsWith("http");return this.hasAddress&&t&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let t=new URL(window.location.href);t.hash=te(this.spec.id,this.setting);try{await navigator.clipboard.writeText(t.href),this.told=O.copied}catch{this.told=O.notCopied}this.announce(this.told)}renderActivity(){if(!this.spec)return p;let{controls:t,caption:r}=this.spec,s=Xt(this.spec,this.setting),n=s.layout.kind==="impossible";return d`
<div class="controls">
${t.map(i=>tr(i,this.setting[i.name],o=>this.set(i.name,o)))}
</div>
<figure class=${n?"impossible":""} style="--chart-em: ${this.room.em}px">
${n?d`<p class="kind">${O.impossible}</p>`:p}
<p class="takeaway">
<span>${s.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
${We(s.layout,s.series,this.room,s.title)}
</div>
${s.note?d`<p class="note">${s.note}</p>`:p}
${r.length?d`<figcaption>${X(r)}</figcaption>`:p}
</figure>
<div class="row tools">
<button
class="plain"
type="button"
aria-expanded=${this.showsTable?"true":"false"}
@click=${()=>{this.showsTable=!this.showsTable}}
>
${this.showsTable?O.hideTable:O.showTable}
</button>
${this.canCopy?d`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${O.copyLink}
</button>`:p}
</div>
${this.told?d`<p class="told shown">${this.told}</p>`:p}
${this.showsTable?Je(s.layout,s.series).map(i=>Ke(i,s.title)):p}
`}};q(st,"styles",[...re(st,st,"styles"),Ge,Ve,er]),q(st,"properties",{setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}});var It=st;function rr(e,t){customElements.get(e)||customElements.define(e,t)}function nr(e,t){return{render({model:r,el:s}){rr(e,t);let n=document.createElement(e),i=()=>{r.set("record",n.record),r.save_changes()},o=()=>{let l=r.get("record");JSON.stringify(l)!==JSON.stringify(n.record)&&z(l)&&(n.record=l)},c=()=>{n.spec=r.get("spec");let l=r.get("record");z(l)&&!N(l)?o():z(n.record)&&!N(n.record)&&i()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",sr),c(),n.addEventListener("sb-record",i),r.on("change:spec",c),r.on("change:record",o),s.append(n),()=>{r.off("change:spec",c),r.off("change:record",o),n.removeEventListener("sb-record",i),s.removeEventListener("keydown",sr),n.remove()}}}}function sr(e){e.key.startsWith("Arrow")&&e.stopPropagation()}var ro=nr("sb-explorer",It);export{ro as default};
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
lit-html/directives/live.js:
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
