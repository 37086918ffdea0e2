/* Generated from frontend/ by make frontend. Do not edit. */
var ge=Object.defineProperty;var be=Object.getPrototypeOf;var $e=Reflect.get;var ye=(e,t,r)=>t in e?ge(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var H=(e,t,r)=>ye(e,typeof t!="symbol"?t+"":t,r);var St=(e,t,r)=>$e(be(e),r,t);var Z=globalThis,q=Z.ShadowRoot&&(Z.ShadyCSS===void 0||Z.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ut=Symbol(),kt=new WeakMap,B=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==ut)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(q&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=kt.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&kt.set(r,t))}return t}toString(){return this.cssText}},Et=e=>new B(typeof e=="string"?e:e+"",void 0,ut),T=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[i+1],e[0]);return new B(r,e,ut)},Ot=(e,t)=>{if(q)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),n=Z.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=r.cssText,e.appendChild(s)}},dt=q?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return Et(r)})(e):e;var{is:ve,defineProperty:xe,getOwnPropertyDescriptor:Ae,getOwnPropertyNames:_e,getOwnPropertySymbols:we,getPrototypeOf:Se}=Object,w=globalThis,Tt=w.trustedTypes,ke=Tt?Tt.emptyScript:"",Ee=w.reactiveElementPolyfillSupport,F=(e,t)=>e,pt={toAttribute(e,t){switch(t){case Boolean:e=e?ke:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},Ct=(e,t)=>!ve(e,t),Nt={attribute:!0,type:String,converter:pt,reflect:!1,useDefault:!1,hasChanged:Ct};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),w.litPropertyMetadata??(w.litPropertyMetadata=new WeakMap);var y=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=Nt){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,r);n!==void 0&&xe(this.prototype,t,n)}}static getPropertyDescriptor(t,r,s){let{get:n,set:i}=Ae(this.prototype,t)??{get(){return this[r]},set(o){this[r]=o}};return{get:n,set(o){let c=n?.call(this);i?.call(this,o),this.requestUpdate(t,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Nt}static _$Ei(){if(this.hasOwnProperty(F("elementProperties")))return;let t=Se(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(F("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(F("properties"))){let r=this.properties,s=[..._e(r),...we(r)];for(let n of s)this.createProperty(n,r[n])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,n]of r)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let n=this._$Eu(r,s);n!==void 0&&this._$Eh.set(n,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)r.unshift(dt(n))}else t!==void 0&&r.push(dt(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ot(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:pt).toAttribute(r,s.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,r){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:pt;this._$Em=n;let c=o.fromAttribute(r,i.type);this[n]=c??this._$Ej?.get(n)??c,this._$Em=null}}requestUpdate(t,r,s,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??Ct)(i,r)||s.useDefault&&s.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??r??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),n===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,c=this[n];o!==!0||this._$AL.has(n)||c===void 0||this.C(n,void 0,i,c)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(t){}firstUpdated(t){}};y.elementStyles=[],y.shadowRootOptions={mode:"open"},y[F("elementProperties")]=new Map,y[F("finalized")]=new Map,Ee?.({ReactiveElement:y}),(w.reactiveElementVersions??(w.reactiveElementVersions=[])).push("2.1.2");var G=globalThis,Rt=e=>e,tt=G.trustedTypes,Mt=tt?tt.createPolicy("lit-html",{createHTML:e=>e}):void 0,mt="$lit$",v=`lit$${Math.random().toFixed(9).slice(2)}$`,gt="?"+v,Oe=`<${gt}>`,R=document,W=()=>R.createComment(""),K=e=>e===null||typeof e!="object"&&typeof e!="function",bt=Array.isArray,jt=e=>bt(e)||typeof e?.[Symbol.iterator]=="function",ft=`[ 	
\f\r]`,V=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Pt=/-->/g,Ut=/>/g,N=RegExp(`>|${ft}(?:([^\\s"'>=/]+)(${ft}*=${ft}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Lt=/'/g,It=/"/g,zt=/^(?:script|style|textarea|title)$/i,$t=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),l=$t(1),Je=$t(2),Ye=$t(3),M=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),Ht=new WeakMap,C=R.createTreeWalker(R,129);function Dt(e,t){if(!bt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Mt!==void 0?Mt.createHTML(t):t}var Bt=(e,t)=>{let r=e.length-1,s=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=V;for(let c=0;c<r;c++){let a=e[c],u,p,d=-1,b=0;for(;b<a.length&&(o.lastIndex=b,p=o.exec(a),p!==null);)b=o.lastIndex,o===V?p[1]==="!--"?o=Pt:p[1]!==void 0?o=Ut:p[2]!==void 0?(zt.test(p[2])&&(n=RegExp("</"+p[2],"g")),o=N):p[3]!==void 0&&(o=N):o===N?p[0]===">"?(o=n??V,d=-1):p[1]===void 0?d=-2:(d=o.lastIndex-p[2].length,u=p[1],o=p[3]===void 0?N:p[3]==='"'?It:Lt):o===It||o===Lt?o=N:o===Pt||o===Ut?o=V:(o=N,n=void 0);let _=o===N&&e[c+1].startsWith("/>")?" ":"";i+=o===V?a+Oe:d>=0?(s.push(u),a.slice(0,d)+mt+a.slice(d)+v+_):a+v+(d===-2?c:_)}return[Dt(e,i+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},J=class e{constructor({strings:t,_$litType$:r},s){let n;this.parts=[];let i=0,o=0,c=t.length-1,a=this.parts,[u,p]=Bt(t,r);if(this.el=e.createElement(u,s),C.currentNode=this.el.content,r===2||r===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(n=C.nextNode())!==null&&a.length<c;){if(n.nodeType===1){if(n.hasAttributes())for(let d of n.getAttributeNames())if(d.endsWith(mt)){let b=p[o++],_=n.getAttribute(d).split(v),Q=/([.?@])?(.*)/.exec(b);a.push({type:1,index:i,name:Q[2],strings:_,ctor:Q[1]==="."?rt:Q[1]==="?"?st:Q[1]==="@"?nt:U}),n.removeAttribute(d)}else d.startsWith(v)&&(a.push({type:6,index:i}),n.removeAttribute(d));if(zt.test(n.tagName)){let d=n.textContent.split(v),b=d.length-1;if(b>0){n.textContent=tt?tt.emptyScript:"";for(let _=0;_<b;_++)n.append(d[_],W()),C.nextNode(),a.push({type:2,index:++i});n.append(d[b],W())}}}else if(n.nodeType===8)if(n.data===gt)a.push({type:2,index:i});else{let d=-1;for(;(d=n.data.indexOf(v,d+1))!==-1;)a.push({type:7,index:i}),d+=v.length-1}i++}}static createElement(t,r){let s=R.createElement("template");return s.innerHTML=t,s}};function P(e,t,r=e,s){if(t===M)return t;let n=s!==void 0?r._$Co?.[s]:r._$Cl,i=K(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(e),n._$AT(e,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=n:r._$Cl=n),n!==void 0&&(t=P(e,n._$AS(e,t.values),n,s)),t}var et=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,n=(t?.creationScope??R).importNode(r,!0);C.currentNode=n;let i=C.nextNode(),o=0,c=0,a=s[0];for(;a!==void 0;){if(o===a.index){let u;a.type===2?u=new j(i,i.nextSibling,this,t):a.type===1?u=new a.ctor(i,a.name,a.strings,this,t):a.type===6&&(u=new it(i,this,t)),this._$AV.push(u),a=s[++c]}o!==a?.index&&(i=C.nextNode(),o++)}return C.currentNode=R,n}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},j=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,n){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=P(this,t,r),K(t)?t===h||t==null||t===""?(this._$AH!==h&&this._$AR(),this._$AH=h):t!==this._$AH&&t!==M&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):jt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==h&&K(this._$AH)?this._$AA.nextSibling.data=t:this.T(R.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=J.createElement(Dt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(r);else{let i=new et(n,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(t){let r=Ht.get(t.strings);return r===void 0&&Ht.set(t.strings,r=new J(t)),r}k(t){bt(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,n=0;for(let i of t)n===r.length?r.push(s=new e(this.O(W()),this.O(W()),this,this.options)):s=r[n],s._$AI(i),n++;n<r.length&&(this._$AR(s&&s._$AB.nextSibling,n),r.length=n)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=Rt(t).nextSibling;Rt(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},U=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,n,i){this.type=1,this._$AH=h,this._$AN=void 0,this.element=t,this.name=r,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=h}_$AI(t,r=this,s,n){let i=this.strings,o=!1;if(i===void 0)t=P(this,t,r,0),o=!K(t)||t!==this._$AH&&t!==M,o&&(this._$AH=t);else{let c=t,a,u;for(t=i[0],a=0;a<i.length-1;a++)u=P(this,c[s+a],r,a),u===M&&(u=this._$AH[a]),o||(o=!K(u)||u!==this._$AH[a]),u===h?t=h:t!==h&&(t+=(u??"")+i[a+1]),this._$AH[a]=u}o&&!n&&this.j(t)}j(t){t===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},rt=class extends U{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===h?void 0:t}},st=class extends U{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==h)}},nt=class extends U{constructor(t,r,s,n,i){super(t,r,s,n,i),this.type=5}_$AI(t,r=this){if((t=P(this,t,r,0)??h)===M)return;let s=this._$AH,n=t===h&&s!==h||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,i=t!==h&&(s===h||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},it=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){P(this,t)}},Ft={M:mt,P:v,A:gt,C:1,L:Bt,R:et,D:jt,V:P,I:j,H:U,N:st,U:nt,B:rt,F:it},Te=G.litHtmlPolyfillSupport;Te?.(J,j),(G.litHtmlVersions??(G.litHtmlVersions=[])).push("3.3.3");var Vt=(e,t,r)=>{let s=r?.renderBefore??t,n=s._$litPart$;if(n===void 0){let i=r?.renderBefore??null;s._$litPart$=n=new j(t.insertBefore(W(),i),i,void 0,r??{})}return n._$AI(e),n};var Y=globalThis,S=class extends y{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let t=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=t.firstChild),t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Vt(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return M}};S._$litElement$=!0,S.finalized=!0,Y.litElementHydrateSupport?.({LitElement:S});var Ne=Y.litElementPolyfillSupport;Ne?.({LitElement:S});(Y.litElementVersions??(Y.litElementVersions=[])).push("4.2.2");var Gt=e=>(...t)=>({_$litDirective$:e,values:t}),ot=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var{I:hr}=Ft;var Ce={},Wt=(e,t=Ce)=>e._$AH=t;var Kt=Gt(class extends ot{constructor(){super(...arguments),this.key=h}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(Wt(e),this.key=t),r}});var Re=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function x(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function m(e){return typeof e=="string"&&Re.test(e)}function k(e){if(!x(e)||e.version!==1||!m(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||m(e.current))&&X(e.answers,Ue);case"sorter":return X(e.placements,Le);case"scenario":return yt(e.path,Pe);case"predict":return yt(e.guess,Number.isFinite);case"explorer":return X(e.setting,Me);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"episode-player":return Jt(e.episode)&&m(e.pattern)&&X(e.seen,t=>yt(t,Jt));case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function $(e){switch(e.kind){case"quiz":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"episode-player":return!Object.keys(e.seen).length;case"note":return!e.text}}function Yt(e){return x(e)&&typeof e.version=="number"&&e.version>1}function X(e,t){if(!x(e))return!1;let r=Object.entries(e);return r.length<=500&&r.every(([s,n])=>m(s)&&t(n))}function yt(e,t){return Array.isArray(e)&&e.length<=500&&e.every(r=>t(r))}function Me(e){return Number.isFinite(e)||m(e)}function Jt(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=8}function Pe(e){return x(e)&&m(e.step)&&m(e.choice)}function Ue(e){return x(e)&&Xt(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&Ie(e.answer)}function Le(e){return x(e)&&Xt(e.attempts)&&["right","wrong"].includes(String(e.state))&&m(e.pile)}function Xt(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function Ie(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(m):X(e,m)}var L="secure-base/1/",vt="secure-base/last-kept",xt="secure-base-kept";function Qt(e){function t(n,i){try{return n(e.localStorage)}catch{return i}}function r(n){return t(i=>{let o=i.getItem(L+n);return o===null?null:JSON.parse(o)},null)}function s(n){e.dispatchEvent(new CustomEvent(xt,{detail:n}))}return{read(n){let i=r(n);return k(i)&&i.activity===n?i:null},keep(n){if(Yt(r(n.activity)))return!1;let i=t(o=>{let c=L+n.activity;return $(n)?o.removeItem(c):o.setItem(c,JSON.stringify(n)),!0},!1);return i&&(t(o=>o.setItem(vt,new Date().toISOString()),void 0),s(n.activity)),i},all(){return t(n=>{let o=Array.from({length:n.length},(c,a)=>n.key(a)??"").filter(c=>c.startsWith(L)).map(c=>c.slice(L.length)).filter(m).sort();return Object.fromEntries(o.flatMap(c=>{let a=this.read(c);return a?[[c,a]]:[]}))},{})},lastKept(){let n=new Date(t(i=>i.getItem(vt),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return t(n=>{let i=Array.from({length:n.length},(o,c)=>n.key(c)).filter(o=>o!==null).filter(o=>o.startsWith(L)||o===vt).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return s(null),()=>{let o=t(c=>{for(let{key:a,value:u}of i)c.setItem(a,u);return!0},!1);return s(null),o}},null)},subscribe(n){let i=c=>n(c.detail),o=({key:c})=>{c===null?n(null):c.startsWith(L)&&n(c.slice(L.length))};return e.addEventListener(xt,i),e.addEventListener("storage",o),()=>{e.removeEventListener(xt,i),e.removeEventListener("storage",o)}}}}var Zt=T`
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
`;function at(e,t,{id:r,className:s}){switch(e){case 2:return l`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return l`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return l`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return l`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}function ct(e){let t=e.parentElement?.closest("[data-together]");t&&ct(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}function E(e){return typeof e=="string"?e:e.map(He)}function qt(e){return typeof e=="string"?e:e.map(t=>t.text).join("")}function At(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function He(e){let t=l`${e.text}`;e.code&&(t=l`<code>${t}</code>`),e.emphasis&&(t=l`<em>${t}</em>`),e.strong&&(t=l`<strong>${t}</strong>`);let r=At(e.href);return r?l`<a href=${r}>${t}</a>`:t}var A={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function te({sources:e,assumptions:t}){return!e.length&&!t.length?h:l`
<details class="origins">
<summary>${A.whereFrom}</summary>
${t.length?l`<p class="small-heading">${A.assumptions}</p>
<ul>
${t.map(r=>l`<li>${E(r)}</li>`)}
</ul>`:h}
<ul>
${e.map(r=>l`<li>${je(r,r.full)}</li>`)}
</ul>
</details>
`}function je({url:e},t){let r=At(e);return r?l`<a href=${r}>${t}</a>`:t}var ee=T`
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
`;var z=class extends S{constructor(){super(),this.headingLevel=3,this.store=Qt(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return A.startedAgain}get undoneWords(){return A.undone}renderActivity(){return h}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||$(this.record);this.currentRecord=this.reconcile(t),$(t)||(this.beforeStartingAgain=null),r&&$(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),ct(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&ct(r)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return l`<slot></slot>`;let{text:r,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${at(this.headingLevel,l`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${E(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Kt(s,l`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!$(this.record);return l`
<div class="foot">
${this.isKept?h:l`<p class="quiet">${A.notKept}</p>`}
${r?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${A.startAgain}
</button>`:h}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${A.undo}
</button>
</p>`:h}
${te(t)}
</div>
`}};H(z,"styles",[ee,Zt]),H(z,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});function lt(e){let t=e.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),s=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(t)?t.replaceAll(",",""):t.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}function re(e,t,r){let s=r+1e-9*Math.max(1,Math.abs(t));return Math.abs(e-t)<=s?"near":e>t?"above":"below"}function se(e,t){return O(Math.abs(e-t))}function g(e,t){return t==="%"?`${O(e)}%`:`${O(e)} ${t}`.trimEnd()}function ne({parts:e,minimum:t,maximum:r},s){return s.length===e.length&&s.every(i=>t<=i&&i<=r)?[...s]:[]}function O(e){return Number(e.toFixed(6))}function ie(e,t){let s=k(t)&&t.kind==="predict"&&t.activity===e.id?ne(e,t.guess):[];return{version:1,kind:"predict",activity:e.id,guess:s}}var De=1;function oe(e){return Be(e,"predict",["parts"])&&["number-line","bars"].includes(String(e.form))&&_t(e.prompt)&&_t(e.reveal)&&[e.minimum,e.maximum,e.step,e.tolerance].every(Number.isFinite)&&ae(e.parts).every(t=>x(t)&&Number.isFinite(t.truth))}function Be(e,t,r){return x(e)&&e.schema_version===De&&e.kind===t&&m(e.id)&&typeof e.title=="string"&&_t(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&r.every(s=>ae(e[s]).length>0)}function _t(e){return typeof e=="string"||Array.isArray(e)}function ae(e){return Array.isArray(e)?e:[]}function I({minimum:e,maximum:t},r){let s=(r-e)/(t-e);return O(Math.min(1,Math.max(0,s))*100)}function wt({minimum:e,maximum:t,step:r}){return O(e+Math.round((t-e)/2/r)*r)}function ce(e,t,r){if(t===null)return wt(e);let s=O(t+r*e.step);return Math.min(e.maximum,Math.max(e.minimum,s))}function le({minimum:e,maximum:t,step:r}){let s=(t-e)/4;return(Math.abs(s/r-Math.round(s/r))<1e-9?[0,1,2,3,4]:[0,4]).map(o=>O(e+o*s))}var f={yourGuess:"Your guess",slider:e=>e?`${e}: slide to guess`:"Slide to guess",notSet:"not set yet",less:e=>e?`Less for ${e}`:"Less",more:e=>e?`More for ${e}`:"More",now:(e,t)=>e?`${e}: ${t}`:t,commit:"That is my guess",guessFirst:"Make a guess first: slide, or write a number.",guessAllFirst:e=>e===1?"One bar is still to be set.":`${e} bars are still to be set.`,notOnLine:(e,t)=>`Please write a number from ${e} to ${t}.`,found:"What was found",guessed:e=>`Your guess: ${e}`,peopleSay:"What people usually say",howFar:(e,t,r,s)=>{let n=se(t,r),i=`Your guess was ${g(t,s)}.`;return e==="near"?`${i} That is ${n?"very near":"right on it"}.`:`${i} That is ${n} ${e==="above"?"more":"less"}.`}};function he(e,t){let{parts:r,unit:s,minimum:n,maximum:i,truth_label:o,people_say:c}=e,a=I(e,t),u=I(e,r[0].truth),p=b=>`left: ${b}%; transform: translateX(-${b}%)`,d=f.guessed(g(t,s));return l`<div class="number-line" role="img" aria-label="${d}. ${o}.">
<p class="flag guess" style=${p(a)}>${d}</p>
<div class="rule">
<span
class="between ${u<a?"leftwards":""}"
style="left: ${Math.min(a,u)}%; width: ${Math.abs(a-u)}%"
></span>
${c?l`<span class="peg people" style="left: ${I(e,c.value)}%"></span>`:h}
<span class="peg guess" style="left: ${a}%"></span>
<span class="peg truth" style="left: ${u}%"></span>
</div>
<p class="flag truth" style=${p(u)}>${o}</p>
<p class="ends"><span>${g(n,s)}</span><span>${g(i,s)}</span></p>
</div>`}function ue(e,t){let r=(s,n,i)=>l`<p class="bar ${s}">
<span class="name">${n}: ${g(i,e.unit)}</span>
<span class="length" style="width: ${I(e,i)}%"></span>
</p>`;return l`<ul class="bars" role="list">
${e.parts.map(({label:s,truth:n},i)=>l`<li>
<p class="part">${s}</p>
${r("guess",f.yourGuess,t[i])} ${r("truth",e.truth_label,n)}
</li>`)}
</ul>`}var de=T`
.prompt {
margin-block-start: 1em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.25em;
line-height: 1.4;
}
.control {
margin-block-start: 1.25em;
}
label,
.part {
font-weight: 600;
}
.setting {
display: flex;
gap: 0.4em;
align-items: center;
margin-block-start: 0.5em;
}
.setting button {
width: 44px;
padding: 0;
font-size: 1.25em;
line-height: 1;
}
.setting input {
width: 5em;
text-align: center;
font-variant-numeric: tabular-nums;
}
.commit {
margin-block-start: 1.25em;
}
.problem {
color: var(--sb-wrong, #9a4f14);
font-weight: 600;
}
/* The thumb is as wide as the line is inset, so that it stands right over its number. */
.line,
.number-line {
--thumb: 28px;
}
input[type="range"] {
display: block;
width: 100%;
height: 44px;
margin: 0;
border-radius: var(--sb-radius-small, 8px);
background: none;
cursor: pointer;
appearance: none;
}
input[type="range"]::-webkit-slider-runnable-track {
height: 6px;
border-radius: 3px;
background: var(--sb-control-line, #857a66);
}
input[type="range"]::-moz-range-track {
height: 6px;
border-radius: 3px;
background: var(--sb-control-line, #857a66);
}
input[type="range"]::-webkit-slider-thumb {
width: var(--thumb);
height: var(--thumb);
margin-block-start: -11px;
border: 3px solid var(--sb-accent, #0f6b6b);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
appearance: none;
}
input[type="range"]::-moz-range-thumb {
box-sizing: border-box;
width: var(--thumb);
height: var(--thumb);
border: 3px solid var(--sb-accent, #0f6b6b);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
}
input.unset::-webkit-slider-thumb {
background: var(--sb-paper, #fffdf9);
}
input.unset::-moz-range-thumb {
background: var(--sb-paper, #fffdf9);
}
.ticks {
position: relative;
height: 1.6em;
margin-inline: calc(var(--thumb) / 2);
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
font-variant-numeric: tabular-nums;
}
.ticks span {
position: absolute;
transform: translateX(-50%);
white-space: nowrap;
}
.ticks span:first-child {
transform: translateX(-14px);
}
.ticks span:last-child {
transform: translateX(calc(-100% + 14px));
}
.found {
margin-block-start: 1.25em;
padding: clamp(1em, 4cqi, 1.75em);
border-radius: var(--sb-radius, 14px);
background: var(--sb-paper, #fffdf9);
}
.number-line {
margin-block: 1em;
}
.number-line p {
margin: 0;
}
.flag {
position: relative;
width: max-content;
max-width: 100%;
line-height: 1.3;
}
.flag.truth {
color: var(--sb-accent, #0f6b6b);
font-weight: 600;
}
.rule {
position: relative;
height: 52px;
background: linear-gradient(var(--sb-control-line, #857a66) 0 0) center / 100% 4px no-repeat;
}
.between,
.peg {
position: absolute;
border-radius: 3px;
}
.between {
top: calc(50% - 4px);
height: 8px;
background: var(--sb-repair, #8a6000);
opacity: 0.55;
transform-origin: left;
}
.between.leftwards {
transform-origin: right;
}
/* The guess reaches up to its words, what was found reaches down. */
.peg {
width: 6px;
margin-inline-start: -3px;
background: var(--sb-ink, #23303b);
}
.peg.guess {
inset-block: 4px 18px;
}
.peg.truth {
inset-block: 18px 4px;
background: var(--sb-accent, #0f6b6b);
}
.peg.people {
width: 16px;
inset-block: 18px;
margin-inline-start: -8px;
border: 2px solid var(--sb-ink, #23303b);
background: var(--sb-paper, #fffdf9);
}
.ends {
display: flex;
justify-content: space-between;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.how-far {
font-weight: 600;
}
.bars {
margin-block: 0.75em 1em;
padding: 0;
list-style: none;
}
.bars li + li {
margin-block-start: 1em;
}
.bar {
margin: 0.2em 0 0;
font-size: 0.94em;
}
.bar .length {
display: block;
min-width: 3px;
height: 14px;
border: 2px solid var(--sb-ink-soft, #4c5a66);
border-radius: 3px;
}
.bar.truth .length {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent, #0f6b6b);
}
.bar.truth .name {
color: var(--sb-accent, #0f6b6b);
font-weight: 600;
}
@media (forced-colors: active) {
.peg,
.between,
.length {
border: 2px solid;
}
}
@media (prefers-reduced-motion: no-preference) {
.arriving .between,
.arriving .bar.truth .length {
animation: reaches 0.7s ease-out;
transform-origin: left;
}
.arriving .between.leftwards {
transform-origin: right;
}
.arriving :is(.peg, .flag).truth {
animation: shows 0.7s ease-out;
}
@keyframes reaches {
from {
transform: scaleX(0);
}
}
@keyframes shows {
0%,
50% {
clip-path: inset(0 100% 0 0);
}
100% {
clip-path: inset(0);
}
}
}
`;var D=class D extends z{constructor(){super(),this.drafts=[],this.problem=null,this.hasJustGuessed=!1}accepts(t){return oe(t)}reconcile(t){return ie(this.spec,t)}recordTaken(){this.drafts=this.spec?.parts.map(()=>"")??[],this.problem=null,this.hasJustGuessed=!1}write(t,r){this.drafts=this.drafts.map((s,n)=>n===t?r:s),this.problem=null}step(t,r){if(!this.spec)return;let s=ce(this.spec,lt(this.drafts[t]),r);this.write(t,String(s)),this.announce(f.now(this.spec.parts[t].label,g(s,this.spec.unit)))}commit(){let{spec:t,record:r}=this;if(!t||!r)return;let s=this.drafts.map(lt),n=this.drafts.filter(a=>!a.trim()),i=s.map(a=>a===null||a<t.minimum||a>t.maximum);if(i.includes(!0)){let a=i.indexOf(!0),u=[g(t.minimum,t.unit),g(t.maximum,t.unit)],p=this.drafts[a].trim()?f.notOnLine(u[0],u[1]):t.parts.length===1?f.guessFirst:f.guessAllFirst(n.length);this.problem={place:a,text:p},this.announce(p),this.focusOn(`#guess-${a}`);return}this.hasJustGuessed=!0;let o=s.filter(a=>a!==null);this.change({...r,guess:o});let c=t.form==="number-line"?this.howFar(t,o[0]):"";this.announce([`${t.truth_label}.`,c,qt(t.reveal)].join(" ")),this.focusOn("#found")}howFar({parts:[{truth:t}],tolerance:r,unit:s},n){return f.howFar(re(n,t,r),n,t,s)}renderActivity(){let{spec:t,record:r}=this;return!t||!r?h:l`
<p class="prompt" id="prompt">${E(t.prompt)}</p>
${r.guess.length?this.renderFound(t,r):this.renderGuess(t)}
`}renderGuess(t){return l`<div class="guessing" role="group" aria-labelledby="prompt">
${t.parts.map((r,s)=>this.renderControl(t,r,s))}
${this.problem?l`<p class="problem" id="problem">${this.problem.text}</p>`:h}
<button type="button" class="primary commit" @click=${this.commit}>${f.commit}</button>
</div>`}renderControl(t,{label:r},s){let n=this.drafts[s]??"",i=lt(n),o=this.problem?.place===s,c=({target:a})=>this.write(s,a.value);return l`<div class="control">
<label for="guess-${s}">${r||f.yourGuess}</label>
<div class="line">
<input
type="range"
class=${i===null?"unset":""}
aria-label=${f.slider(r)}
aria-valuetext=${i===null?f.notSet:g(i,t.unit)}
min=${t.minimum}
max=${t.maximum}
step=${t.step}
.value=${String(i??wt(t))}
@input=${c}
@click=${c}
/>
<div class="ticks" aria-hidden="true">
${le(t).map(a=>l`<span style="left: ${I(t,a)}%">${g(a,t.unit)}</span>`)}
</div>
</div>
<div class="setting">
<button
type="button"
aria-label=${f.less(r)}
@click=${()=>this.step(s,-1)}
>
−
</button>
<input
id="guess-${s}"
type="text"
inputmode="decimal"
autocomplete="off"
size="6"
.value=${n}
aria-invalid=${o?"true":"false"}
aria-describedby=${o?"problem":h}
@input=${c}
@keydown=${a=>{a.key==="Enter"&&this.commit()}}
/>
<button type="button" aria-label=${f.more(r)} @click=${()=>this.step(s,1)}>
+
</button>
${t.unit?l`<span class="unit">${t.unit}</span>`:h}
</div>
</div>`}renderFound(t,{guess:r}){let s=t.form==="number-line";return l`<div class="found ${this.hasJustGuessed?"arriving":""}">
${at(this.headingLevel+1,f.found,{id:"found",className:"subtitle"})}
${s?l`${he(t,r[0])}
<p class="how-far">${this.howFar(t,r[0])}</p>`:ue(t,r)}
${t.people_say?l`<p><strong>${f.peopleSay}:</strong> ${E(t.people_say.text)}</p>`:h}
<p>${E(t.reveal)}</p>
</div>`}};H(D,"styles",[...St(D,D,"styles"),de]),H(D,"properties",{drafts:{state:!0},problem:{state:!0}});var ht=D;function pe(e,t){customElements.get(e)||customElements.define(e,t)}function me(e,t){return{render({model:r,el:s}){pe(e,t);let n=document.createElement(e),i=()=>{r.set("record",n.record),r.save_changes()},o=()=>{let a=r.get("record");JSON.stringify(a)!==JSON.stringify(n.record)&&k(a)&&(n.record=a)},c=()=>{n.spec=r.get("spec");let a=r.get("record");k(a)&&!$(a)?o():k(n.record)&&!$(n.record)&&i()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",fe),c(),n.addEventListener("sb-record",i),r.on("change:spec",c),r.on("change:record",o),s.append(n),()=>{r.off("change:spec",c),r.off("change:record",o),n.removeEventListener("sb-record",i),s.removeEventListener("keydown",fe),n.remove()}}}}function fe(e){e.key.startsWith("Arrow")&&e.stopPropagation()}var Bs=me("sb-predict",ht);export{Bs as default};
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
