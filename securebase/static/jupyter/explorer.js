/* Generated from frontend/ by make frontend. Do not edit. */
var sr=Object.defineProperty;var nr=Object.getPrototypeOf;var ir=Reflect.get;var or=(e,t,r)=>t in e?sr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var V=(e,t,r)=>or(e,typeof t!="symbol"?t+"":t,r);var Qt=(e,t,r)=>ir(nr(e),r,t);var ht=globalThis,pt=ht.ShadowRoot&&(ht.ShadyCSS===void 0||ht.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Nt=Symbol(),Zt=new WeakMap,Z=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==Nt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(pt&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=Zt.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&Zt.set(r,t))}return t}toString(){return this.cssText}},Xt=e=>new Z(typeof e=="string"?e:e+"",void 0,Nt),S=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[i+1],e[0]);return new Z(r,e,Nt)},te=(e,t)=>{if(pt)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),n=ht.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=r.cssText,e.appendChild(s)}},Pt=pt?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return Xt(r)})(e):e;var{is:ar,defineProperty:cr,getOwnPropertyDescriptor:lr,getOwnPropertyNames:dr,getOwnPropertySymbols:hr,getPrototypeOf:pr}=Object,N=globalThis,ee=N.trustedTypes,ur=ee?ee.emptyScript:"",fr=N.reactiveElementPolyfillSupport,X=(e,t)=>e,Lt={toAttribute(e,t){switch(t){case Boolean:e=e?ur:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},se=(e,t)=>!ar(e,t),re={attribute:!0,type:String,converter:Lt,reflect:!1,useDefault:!1,hasChanged:se};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),N.litPropertyMetadata??(N.litPropertyMetadata=new WeakMap);var M=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=re){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,r);n!==void 0&&cr(this.prototype,t,n)}}static getPropertyDescriptor(t,r,s){let{get:n,set:i}=lr(this.prototype,t)??{get(){return this[r]},set(o){this[r]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(t,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??re}static _$Ei(){if(this.hasOwnProperty(X("elementProperties")))return;let t=pr(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(X("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(X("properties"))){let r=this.properties,s=[...dr(r),...hr(r)];for(let n of s)this.createProperty(n,r[n])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,n]of r)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let n=this._$Eu(r,s);n!==void 0&&this._$Eh.set(n,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)r.unshift(Pt(n))}else t!==void 0&&r.push(Pt(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return te(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:Lt).toAttribute(r,s.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,r){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Lt;this._$Em=n;let a=o.fromAttribute(r,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(t,r,s,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??se)(i,r)||s.useDefault&&s.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??r??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),n===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(t){}firstUpdated(t){}};M.elementStyles=[],M.shadowRootOptions={mode:"open"},M[X("elementProperties")]=new Map,M[X("finalized")]=new Map,fr?.({ReactiveElement:M}),(N.reactiveElementVersions??(N.reactiveElementVersions=[])).push("2.1.2");var et=globalThis,ne=e=>e,ut=et.trustedTypes,ie=ut?ut.createPolicy("lit-html",{createHTML:e=>e}):void 0,It="$lit$",C=`lit$${Math.random().toFixed(9).slice(2)}$`,Ht="?"+C,mr=`<${Ht}>`,H=document,rt=()=>H.createComment(""),st=e=>e===null||typeof e!="object"&&typeof e!="function",jt=Array.isArray,he=e=>jt(e)||typeof e?.[Symbol.iterator]=="function",Ut=`[ 	
\f\r]`,tt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,oe=/-->/g,ae=/>/g,U=RegExp(`>|${Ut}(?:([^\\s"'>=/]+)(${Ut}*=${Ut}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ce=/'/g,le=/"/g,pe=/^(?:script|style|textarea|title)$/i,Bt=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),d=Bt(1),v=Bt(2),as=Bt(3),w=Symbol.for("lit-noChange"),p=Symbol.for("lit-nothing"),de=new WeakMap,I=H.createTreeWalker(H,129);function ue(e,t){if(!jt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return ie!==void 0?ie.createHTML(t):t}var fe=(e,t)=>{let r=e.length-1,s=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=tt;for(let a=0;a<r;a++){let c=e[a],h,u,f=-1,m=0;for(;m<c.length&&(o.lastIndex=m,u=o.exec(c),u!==null);)m=o.lastIndex,o===tt?u[1]==="!--"?o=oe:u[1]!==void 0?o=ae:u[2]!==void 0?(pe.test(u[2])&&(n=RegExp("</"+u[2],"g")),o=U):u[3]!==void 0&&(o=U):o===U?u[0]===">"?(o=n??tt,f=-1):u[1]===void 0?f=-2:(f=o.lastIndex-u[2].length,h=u[1],o=u[3]===void 0?U:u[3]==='"'?le:ce):o===le||o===ce?o=U:o===oe||o===ae?o=tt:(o=U,n=void 0);let g=o===U&&e[a+1].startsWith("/>")?" ":"";i+=o===tt?c+mr:f>=0?(s.push(h),c.slice(0,f)+It+c.slice(f)+C+g):c+C+(f===-2?a:g)}return[ue(e,i+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},nt=class e{constructor({strings:t,_$litType$:r},s){let n;this.parts=[];let i=0,o=0,a=t.length-1,c=this.parts,[h,u]=fe(t,r);if(this.el=e.createElement(h,s),I.currentNode=this.el.content,r===2||r===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(n=I.nextNode())!==null&&c.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let f of n.getAttributeNames())if(f.endsWith(It)){let m=u[o++],g=n.getAttribute(f).split(C),b=/([.?@])?(.*)/.exec(m);c.push({type:1,index:i,name:b[2],strings:g,ctor:b[1]==="."?mt:b[1]==="?"?gt:b[1]==="@"?bt:B}),n.removeAttribute(f)}else f.startsWith(C)&&(c.push({type:6,index:i}),n.removeAttribute(f));if(pe.test(n.tagName)){let f=n.textContent.split(C),m=f.length-1;if(m>0){n.textContent=ut?ut.emptyScript:"";for(let g=0;g<m;g++)n.append(f[g],rt()),I.nextNode(),c.push({type:2,index:++i});n.append(f[m],rt())}}}else if(n.nodeType===8)if(n.data===Ht)c.push({type:2,index:i});else{let f=-1;for(;(f=n.data.indexOf(C,f+1))!==-1;)c.push({type:7,index:i}),f+=C.length-1}i++}}static createElement(t,r){let s=H.createElement("template");return s.innerHTML=t,s}};function j(e,t,r=e,s){if(t===w)return t;let n=s!==void 0?r._$Co?.[s]:r._$Cl,i=st(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(e),n._$AT(e,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=n:r._$Cl=n),n!==void 0&&(t=j(e,n._$AS(e,t.values),n,s)),t}var ft=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,n=(t?.creationScope??H).importNode(r,!0);I.currentNode=n;let i=I.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let h;c.type===2?h=new F(i,i.nextSibling,this,t):c.type===1?h=new c.ctor(i,c.name,c.strings,this,t):c.type===6&&(h=new $t(i,this,t)),this._$AV.push(h),c=s[++a]}o!==c?.index&&(i=I.nextNode(),o++)}return I.currentNode=H,n}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},F=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,n){this.type=2,this._$AH=p,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=j(this,t,r),st(t)?t===p||t==null||t===""?(this._$AH!==p&&this._$AR(),this._$AH=p):t!==this._$AH&&t!==w&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):he(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==p&&st(this._$AH)?this._$AA.nextSibling.data=t:this.T(H.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=nt.createElement(ue(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(r);else{let i=new ft(n,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(t){let r=de.get(t.strings);return r===void 0&&de.set(t.strings,r=new nt(t)),r}k(t){jt(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,n=0;for(let i of t)n===r.length?r.push(s=new e(this.O(rt()),this.O(rt()),this,this.options)):s=r[n],s._$AI(i),n++;n<r.length&&(this._$AR(s&&s._$AB.nextSibling,n),r.length=n)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=ne(t).nextSibling;ne(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},B=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,n,i){this.type=1,this._$AH=p,this._$AN=void 0,this.element=t,this.name=r,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=p}_$AI(t,r=this,s,n){let i=this.strings,o=!1;if(i===void 0)t=j(this,t,r,0),o=!st(t)||t!==this._$AH&&t!==w,o&&(this._$AH=t);else{let a=t,c,h;for(t=i[0],c=0;c<i.length-1;c++)h=j(this,a[s+c],r,c),h===w&&(h=this._$AH[c]),o||(o=!st(h)||h!==this._$AH[c]),h===p?t=p:t!==p&&(t+=(h??"")+i[c+1]),this._$AH[c]=h}o&&!n&&this.j(t)}j(t){t===p?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},mt=class extends B{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===p?void 0:t}},gt=class extends B{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==p)}},bt=class extends B{constructor(t,r,s,n,i){super(t,r,s,n,i),this.type=5}_$AI(t,r=this){if((t=j(this,t,r,0)??p)===w)return;let s=this._$AH,n=t===p&&s!==p||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,i=t!==p&&(s===p||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},$t=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){j(this,t)}},me={M:It,P:C,A:Ht,C:1,L:fe,R:ft,D:he,V:j,I:F,H:B,N:gt,U:bt,B:mt,F:$t},gr=et.litHtmlPolyfillSupport;gr?.(nt,F),(et.litHtmlVersions??(et.litHtmlVersions=[])).push("3.3.3");var ge=(e,t,r)=>{let s=r?.renderBefore??t,n=s._$litPart$;if(n===void 0){let i=r?.renderBefore??null;s._$litPart$=n=new F(t.insertBefore(rt(),i),i,void 0,r??{})}return n._$AI(e),n};var it=globalThis,P=class extends M{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let t=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=t.firstChild),t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=ge(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return w}};P._$litElement$=!0,P.finalized=!0,it.litElementHydrateSupport?.({LitElement:P});var br=it.litElementPolyfillSupport;br?.({LitElement:P});(it.litElementVersions??(it.litElementVersions=[])).push("4.2.2");var D={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},vt=e=>(...t)=>({_$litDirective$:e,values:t}),K=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var{I:ws}=me;var be=e=>e.strings===void 0;var $r={},xt=(e,t=$r)=>e._$AH=t;var $e=vt(class extends K{constructor(){super(...arguments),this.key=p}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(xt(e),this.key=t),r}});var vr=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function E(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function x(e){return typeof e=="string"&&vr.test(e)}function L(e){if(!E(e)||e.version!==1||!x(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||x(e.current))&&yt(e.answers,wr);case"sorter":return yt(e.placements,Ar);case"scenario":return ve(e.path,yr);case"predict":return ve(e.guess,Number.isFinite);case"explorer":return yt(e.setting,xr);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function T(e){switch(e.kind){case"quiz":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"note":return!e.text}}function xe(e){return E(e)&&typeof e.version=="number"&&e.version>1}function yt(e,t){if(!E(e))return!1;let r=Object.entries(e);return r.length<=500&&r.every(([s,n])=>x(s)&&t(n))}function ve(e,t){return Array.isArray(e)&&e.length<=500&&e.every(r=>t(r))}function xr(e){return Number.isFinite(e)||x(e)}function yr(e){return E(e)&&x(e.step)&&x(e.choice)}function wr(e){return E(e)&&ye(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&kr(e.answer)}function Ar(e){return E(e)&&ye(e.attempts)&&["right","wrong"].includes(String(e.state))&&x(e.pile)}function ye(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function kr(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(x):yt(e,x)}var z="secure-base/1/",Dt="secure-base/last-kept",zt="secure-base-kept";function we(e){function t(n,i){try{return n(e.localStorage)}catch{return i}}function r(n){return t(i=>{let o=i.getItem(z+n);return o===null?null:JSON.parse(o)},null)}function s(n){e.dispatchEvent(new CustomEvent(zt,{detail:n}))}return{read(n){let i=r(n);return L(i)&&i.activity===n?i:null},keep(n){if(xe(r(n.activity)))return!1;let i=t(o=>{let a=z+n.activity;return T(n)?o.removeItem(a):o.setItem(a,JSON.stringify(n)),!0},!1);return i&&(t(o=>o.setItem(Dt,new Date().toISOString()),void 0),s(n.activity)),i},all(){return t(n=>{let o=Array.from({length:n.length},(a,c)=>n.key(c)??"").filter(a=>a.startsWith(z)).map(a=>a.slice(z.length)).filter(x).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let n=new Date(t(i=>i.getItem(Dt),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return t(n=>{let i=Array.from({length:n.length},(o,a)=>n.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(z)||o===Dt).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return s(null),()=>{let o=t(a=>{for(let{key:c,value:h}of i)a.setItem(c,h);return!0},!1);return s(null),o}},null)},subscribe(n){let i=a=>n(a.detail),o=({key:a})=>{a===null?n(null):a.startsWith(z)&&n(a.slice(z.length))};return e.addEventListener(zt,i),e.addEventListener("storage",o),()=>{e.removeEventListener(zt,i),e.removeEventListener("storage",o)}}}}var Ae=S`
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
`;function ke(e,t,{id:r,className:s}){switch(e){case 2:return d`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return d`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return d`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return d`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}function wt(e){let t=e.parentElement?.closest("[data-together]");t&&wt(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}function G(e){return typeof e=="string"?e:e.map(_r)}function Wt(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function _r(e){let t=d`${e.text}`;e.code&&(t=d`<code>${t}</code>`),e.emphasis&&(t=d`<em>${t}</em>`),e.strong&&(t=d`<strong>${t}</strong>`);let r=Wt(e.href);return r?d`<a href=${r}>${t}</a>`:t}var R={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function _e({sources:e,assumptions:t}){return!e.length&&!t.length?p:d`
<details class="origins">
<summary>${R.whereFrom}</summary>
${t.length?d`<p class="small-heading">${R.assumptions}</p>
<ul>
${t.map(r=>d`<li>${G(r)}</li>`)}
</ul>`:p}
<ul>
${e.map(r=>d`<li>${Sr(r,r.full)}</li>`)}
</ul>
</details>
`}function Sr({url:e},t){let r=Wt(e);return r?d`<a href=${r}>${t}</a>`:t}var Se=S`
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
`;var Y=class extends P{constructor(){super(),this.headingLevel=3,this.store=we(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return R.startedAgain}get undoneWords(){return R.undone}renderActivity(){return p}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||T(this.record);this.currentRecord=this.reconcile(t),T(t)||(this.beforeStartingAgain=null),r&&T(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),wt(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&wt(r)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return d`<slot></slot>`;let{text:r,count:s}=this.announcement;return d`
<div class="activity" role="group" aria-labelledby="title">
${ke(this.headingLevel,d`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${G(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${$e(s,d`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!T(this.record);return d`
<div class="foot">
${this.isKept?p:d`<p class="quiet">${R.notKept}</p>`}
${r?d`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${R.startAgain}
</button>`:p}
${this.beforeStartingAgain?d`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${R.undo}
</button>
</p>`:p}
${_e(t)}
</div>
`}};V(Y,"styles",[Se,Ae]),V(Y,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});function J(e,t){return e.minimum+t*e.quantum}function At(e,t){let r=0;return t.map(s=>(r+=s,J(e.value,r)))}function kt(e,t){return(t*e.scale).toFixed(e.decimals).replace(/^-(?=0(\.0*)?$)/,"")+e.suffix}function ot(e,t){let r=kt(e,t);return e.unit?`${r} ${e.unit}`:r}function at(e){return e.unit?`${e.label} (${e.unit})`:e.label}function Ee(e){switch(e.kind){case"time-lines":case"curves":return e.lines.length;case"panels":return e.panels.reduce((t,r)=>t+Ee(r.layout),0);case"plan":return 3;case"impossible":return 0;default:return 1}}function _t(e,t){if(e.kind!=="panels")return[{heading:"",layout:e,series:t}];let r=0;return e.panels.map(s=>{let n=r+Ee(s.layout),i={...s,series:t.slice(r,n)};return r=n,i})}function ct(e,t,r){let s=(r-t)/(e.maximum-e.minimum);return n=>t+(n-e.minimum)*s}function l(e){return Math.round(e*10)/10}function Te(e){return`M${e.map(([t,r])=>`${l(t)} ${l(r)}`).join("L")}`}function Oe(e){let t=e.map(([s,n])=>`${l(s)} ${l(n)}`),r=e.slice(1,-1).map(([s,n],i)=>{let[o,a]=e[i+2];return`Q${t[i+1]} ${l((s+o)/2)} ${l((n+a)/2)}`});return`M${t[0]}${r.join("")}L${t.at(-1)}`}function Me(e,t,r){let s=e.map((o,a)=>a).sort((o,a)=>e[o]-e[a]),n=[...e];for(let[o,a]of s.entries())o&&(n[a]=Math.max(n[a],n[s[o-1]]+t));let i=r;for(let o of s.reverse())n[o]=Math.min(n[o],i),i=n[o]-t;return n}function A(e,t){return e.length*t*.56}function Ce(e,t,r){let s=Math.max(0,...e.ticks.map(({text:c})=>A(c,r)))+r,[n,i]=e.ticks;if(!n||!i)return e.ticks;let o=Math.abs(t(i.at)-t(n.at)),a=Math.max(1,Math.ceil(s/o));return e.ticks.filter((c,h)=>h%a===0)}var O={phase:"Phase",moments:"moments",stretches:"stretches",longest:"longest stretch",of:(e,t)=>`${e} of ${t}`};function Re(e,t,{width:r,em:s},n){let i=e.value,o=t.map(_=>ot(i,J(i,_))),a=ot(i,i.maximum),c=Math.max(...[...o,a].map(_=>A(_,s*1.05))),h=Math.max(...e.labels.map(_=>A(_,s))),u=h+c+s*12<r,f=u?h+s:0,m=ct(i,f,r-c-s*.5),g=s*1.4,b=u?s*2.1:s*3.2,W=l(m(i.maximum)-f);return d`<svg
class="chart"
viewBox="0 0 ${l(r)} ${l(b*e.labels.length)}"
role="img"
aria-label=${n}
>
${e.labels.map((_,$)=>{let y=b*$+(u?s*.3:s*1.4),Rt=m(J(i,t[$])),dt=l(y+g/2+s*.35);return v`<g class="c-${e.colour}">
<text x="0" y=${u?dt:l(y-s*.35)}>${_}</text>
<rect class="track" x=${l(f)} y=${l(y)} width=${W} height=${l(g)} />
<rect class="bar" x=${l(f)} y=${l(y)} width=${l(Rt-f)} height=${l(g)} />
<text class="strong" x=${l(m(i.maximum)+s*.5)} y=${dt}>${o[$]}</text>
</g>`})}
</svg>`}var St=10,q=20;function Ne(e,t){let r=Math.ceil(e.of/St);return d`<div class="fields">
${e.groups.map((s,n)=>{let i=t[n];return d`<div class="field c-${e.colour}">
<svg
viewBox="0 0 ${St*q} ${r*q}"
role="img"
aria-label="${s}: ${O.of(i,e.of)} ${e.counted}"
>
${Array.from({length:e.of},(o,a)=>{let[c,h]=[a%St,Math.floor(a/St)];return v`<circle
class=${a<i?"dot counted":"dot"}
cx=${c*q+q/2}
cy=${h*q+q/2}
r="7"
/>`})}
</svg>
<p><strong>${O.of(i,e.of)}</strong> ${e.counted}</p>
<p class="quiet">${s}</p>
</div>`})}
</div>`}function Pe(e,t,{width:r,em:s},n){let i=r/e.count,o=s*2.6,a=t.reduce((c,h)=>c+h,0);return d`<svg
class="chart c-${e.colour}"
viewBox="0 0 ${l(r)} ${l(o+2)}"
role="img"
aria-label="${n}: ${O.of(a,e.count)} ${e.on}"
>
${t.map((c,h)=>{let u=c?o:s*.7;return v`<rect
class=${c?"moment on":"moment"}
x=${l(h*i+.5)}
y=${l(o+1-u)}
width=${l(Math.max(1,i-1.5))}
height=${l(u)}
/>`})}
</svg>
<p class="key c-${e.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${e.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${e.off}</span>
</p>`}var Er=32;function Le(e,t,{width:r,em:s},n){let i=e.kind==="time-lines",o=r<Er*s,a=Math.max(...e.value.ticks.map(({text:$})=>A($,s)),s)+s*.5,c=Math.max(...e.lines.map($=>A($.label,s*1.05))),h=r-(i&&!o?c+s:s*.6),u=ct(e.across,a,h),f=i?e.phases:[],m=f.map($=>Or($,u,s)),g=s*(f.length?1.7+1.25*Math.max(...m.map(({lines:$})=>$.length)):3),b=g+Math.min(Math.max(r*.42,s*11),s*18),W=ct(e.value,b,g),_=e.lines.map(($,y)=>({line:$,points:At(e,t[y]).map((Rt,dt)=>[u(e.start+dt*e.step),W(Rt)])}));return d`
${i&&o?Tr(e):p}
<svg
class="chart"
viewBox="0 0 ${l(r)} ${l(b+s*3.2)}"
role="img"
aria-label=${n}
>
${f.map(($,y)=>Mr($,m[y],u,g,b,s))}
<text class="axis-name" x="0" y=${s}>${at(e.value)}</text>
${e.value.ticks.map(({at:$,text:y})=>v`<line class="grid" x1=${l(a)} x2=${l(h)} y1=${l(W($))} y2=${l(W($))} />
<text class="end" x=${l(a-s*.5)} y=${l(W($)+s*.35)}>${y}</text>`)}
${Ce(e.across,u,s).map(({at:$,text:y})=>v`<text class="middle" x=${l(u($))} y=${l(b+s*1.4)}>${y}</text>`)}
<text class="axis-name middle" x=${l((a+h)/2)} y=${l(b+s*2.8)}>
${at(e.across)}
</text>
${_.map($=>Cr($,e,b))}
${i?p:Nr(_,a,h,s)}
${i&&!o?Rr(_,b,s):p}
</svg>
`}function Tr(e){return d`<p class="key" aria-hidden="true">
${e.lines.map(({label:t,colour:r,dash:s})=>d`<span class="c-${r}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${s||p} />
</svg>
${t}</span
>`)}
</p>`}function Or({label:e,start:t,end:r},s,n){let i=(s(r)-s(t))*.95,o=A(e,n)>i?e.split(" "):[e],a=Math.max(...o.map(c=>A(c,n)));return{lines:o,em:Math.min(n,n*i/a)}}function Mr({start:e,end:t,shaded:r},s,n,i,o,a){let[c,h]=[n(e),n(t)],u=i-a*1.4;return v`<rect
class="phase ${r?"shaded":""}"
x=${l(c)}
y=${l(i-u)}
width=${l(h-c)}
height=${l(o-i+u)}
/>
${s.lines.map((f,m)=>v`<text
class="middle strong"
style="font-size: ${l(s.em)}px"
x=${l((c+h)/2)}
y=${l(i-a*(.6+1.2*(s.lines.length-1-m)))}
>${f}</text>`)}`}function Cr({line:e,points:t},r,s){let n=Te(t),[i]=t,o=t[t.length-1],a=`${n}L${l(o[0])} ${l(s)}L${l(i[0])} ${l(s)}Z`;return v`<g class="c-${e.colour}">
${r.kind==="curves"?v`<path class="ground" d=${a} />`:p}
<path class="line" d=${n} stroke-dasharray=${e.dash||p} />
</g>`}function Rr(e,t,r){let s=e.map(({points:i})=>i[i.length-1]),n=Me(s.map(([,i])=>i),r*1.25,t);return e.map(({line:i},o)=>v`<text
class="name c-${i.colour}"
x=${l(s[o][0]+r*.5)}
y=${l(n[o]+r*.35)}
>${i.label}</text>`)}function Nr(e,t,r,s){let n=e.map(({line:i,points:o})=>{let[a,c]=o.reduce((h,u)=>u[1]<h[1]?u:h);return{line:i,x:a,y:c,width:A(i.label,s*1.1)}}).sort((i,o)=>i.x-o.x);return n.map(({line:i,x:o,y:a,width:c},h)=>{let u=h===0,f=n.length===1?-c/2:u?-c-s*.4:s*.4,m=Math.min(Math.max(o+f,t),r-c),g=a-s*(.5+1.25*Math.max(0,h-1));return v`<text class="name c-${i.colour}" x=${l(m)} y=${l(g)}>${i.label}</text>`})}function Vt(e,t){let[r,s]=[0,0];return t[0].map((n,i)=>(r+=n,s+=t[1][i],[r*e.quantum,s*e.quantum]))}function Ft(e,t){let r=[];for(let[s,n]of e.numbered.entries()){let i=t[n],o=r.find(a=>Et(a.at,i)<.085*e.width);o?o.numbers.push(s):r.push({at:i,numbers:[s]})}return r}function Ue(e){let t=[];for(let r of e){let s=t.at(-1);s?.at(-1)===r-1?s.push(r):t.push([r])}return t.map(r=>r.length>2?`${r[0]}–${r.at(-1)}`:r.join(", ")).join(", ")}function Ie(e,t){let r=Ft(e,t),s=[],n=0;for(let i=1;i<t.length;i+=1){let[o,a]=[t[i-1],t[i]],c=Et(o,a);n+=c;let h=[(o[0]+a[0])/2,(o[1]+a[1])/2];if(n<.13*e.width||c<.03*e.width||r.some(f=>Et(f.at,h)<.085*e.width*.6))continue;let u=Math.atan2(a[1]-o[1],a[0]-o[0])*180/Math.PI;s.push({at:h,angle:u}),n=0}return s}function He(e,t){let r=[];for(let s=1;s<e.length;s+=1){let n=t[s]===1;r.at(-1)?.isDashed!==n&&r.push({isDashed:n,points:[e[s-1]]}),r.at(-1)?.points.push(e[s])}return r}function je(e,t){let r=Vt(e,t);return[[e.time,e.distance,e.doing],...e.table_rows.map(s=>[(s*e.step).toFixed(1),Et(r[s],[e.base.x,e.base.y]).toFixed(1),e.states[t[2][s]]])]}function Et(e,t){let[r,s]=[e[0]-t[0],e[1]-t[1]];return Math.sqrt(r*r+s*s)}var Pr=46,Be="5 4",Lr=22,Ur=12;function De(e,t,{width:r,em:s},n){let i=Math.min(r,Pr*s),o=(i-2)/e.width,a=e.depth*o,c=([g,b])=>[1+g*o,1+a-b*o],h=Vt(e,t),u=e.numbered.length-1,f=Math.min(s,Math.max(Ur,i/Lr)),m={wide:i,tall:a,em:f};return d`<svg
class="chart plan"
viewBox="0 0 ${l(i)} ${l(a+2)}"
style="max-width: ${l(i)}px"
role="img"
aria-label=${n}
>
<rect class="place" x="1" y="1" width=${l(i-2)} height=${l(a)} rx=${l(s)} />
${Ir(e,c([0,0]),o,s)}
${Hr(e,c([e.base.x,e.base.y]),o,s)}
${He(h,t[2]).map(({isDashed:g,points:b})=>v`<path class="way" d=${Oe(b.map(c))} stroke-dasharray=${g?Be:p} />`)}
${Ie(e,h).map(g=>jr(c(g.at),g.angle,f*.9))}
${Ft(e,h).map(({at:g,numbers:b})=>Br(c(g),Ue(b),m,{isFirst:b.includes(0),isLast:b.includes(u)}))}
</svg>
${Dr(e)}`}function Ir({scale_bar:e,unit:t},r,s,n){let[i,o]=[r[0]+n*.8,r[1]-n*.7],a=i+e*s,c=`M${l(i)} ${l(o-n*.35)}V${l(o)}H${l(a)}v${l(-n*.35)}`;return v`<path class="scale" d=${c} />
<text class="axis-name middle" x=${l((i+a)/2)} y=${l(o-n*.4)}>${e} ${t}</text>`}function Hr({base:e},[t,r],s,n){let i=s*.9,o=l(t-i),a=l(r+n*.65);return v`<rect class="seat" x=${o} y=${l(r-n*.3)} width=${l(2*i)} height=${l(n*.65)} rx="2" />
<path class="seat-back" d="M${o} ${a}H${l(t+i)}" />
<text class="strong" x=${l(t+i+n*.6)} y=${l(r+n*.55)}>${e.label}</text>`}function jr([e,t],r,s){let[n,i]=[l(s*.45),l(s*.38)];return v`<path
class="arrow"
d="M${n} 0L${-i} ${-i}V${i}Z"
transform="translate(${l(e)} ${l(t)}) rotate(${Math.round(-r)})"
/>`}function Br(e,t,{wide:r,tall:s,em:n},{isFirst:i,isLast:o}){let a=n*.75,c=Math.max(a,A(t,n)/2+n*.35),h=Math.min(Math.max(e[0],c+4),r-c-4),u=Math.min(Math.max(e[1],a+4),s-a-4),f=m=>v`<rect
class="ring"
x=${l(h-c-m)}
y=${l(u-a-m)}
width=${l(2*(c+m))}
height=${l(2*(a+m))}
rx=${l(a+m)}
/>`;return v`<g class=${i?"plan-mark first":"plan-mark"}>
${o?f(n*.25):p} ${f(0)}
<text
class="middle strong"
style="font-size: ${l(n)}px"
x=${l(h)}
y=${l(u+n*.36)}
>${t}</text>
</g>`}function Dr({states:e,numbers:t}){return d`<p class="key" aria-hidden="true">
${[p,Be].map((r,s)=>d`<span
><svg viewBox="0 0 36 8" class="sample">
<path class="way" d="M0 4H36" stroke-dasharray=${r} />
</svg>
${e[s]}</span
>`)}
<span><b class="number">1</b> ${t}</span>
</p>`}function ze(e,t,r,s){return _t(e,t).map(n=>d`${n.heading?d`<p class="panel-heading">${n.heading}</p>`:p}
${zr(n,r,n.heading||s)}`)}function zr({layout:e,series:t},r,s){switch(e.kind){case"time-lines":case"curves":return Le(e,t,r,s);case"bars":return Re(e,t[0],r,s);case"icon-field":return Ne(e,t[0]);case"moments":return Pe(e,t[0],r,s);case"plan":return De(e,t,r,s);default:return p}}var We=S`
.place {
fill: var(--sb-accent-soft, #e6f2ef);
stroke: var(--sb-line, #d9d0c0);
}
.way {
fill: none;
stroke: var(--sb-ink, #23303b);
stroke-width: 2;
stroke-linejoin: round;
}
.arrow {
fill: var(--sb-ink, #23303b);
}
.scale {
fill: none;
stroke: var(--sb-ink-soft, #56606a);
stroke-width: 1.5;
}
.seat {
fill: var(--sb-paper, #fffdf9);
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 2;
}
.seat-back {
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 3;
}
.ring {
fill: var(--sb-paper, #fffdf9);
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 2;
}
.plan-mark.first .ring:last-of-type {
fill: var(--sb-accent, #0f6b6b);
}
svg .plan-mark.first text {
fill: var(--sb-paper, #fffdf9);
}
.key .number {
display: inline-block;
min-width: 1.5em;
border: 2px solid var(--sb-accent, #0f6b6b);
border-radius: 1em;
line-height: 1.4;
text-align: center;
}
@media (forced-colors: active) {
.place,
.ring,
.seat {
fill: Canvas;
stroke: CanvasText;
}
.way,
.scale,
.seat-back {
stroke: CanvasText;
}
.arrow,
.plan-mark.first .ring:last-of-type {
fill: CanvasText;
}
svg .plan-mark.first text {
fill: Canvas;
}
}
`;var Ve=S`
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
`;function Fe({heading:e,head:t,rows:r},s){return d`<div class="table-room" role="region" aria-label=${e||s} tabindex="0">
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
</div>`}function Ke(e,t){return _t(e,t).flatMap(r=>{let[s,...n]=Wr(r.layout,r.series);return s?[{heading:r.heading,head:s,rows:n}]:[]})}function Wr(e,t){switch(e.kind){case"time-lines":case"curves":return Vr(e,t);case"bars":{let r=t[0].map(s=>ot(e.value,J(e.value,s)));return[[e.category,e.value.label],...e.labels.map((s,n)=>[s,r[n]])]}case"icon-field":return[["",e.counted],...e.groups.map((r,s)=>[r,O.of(t[0][s],e.of)])];case"moments":return Fr(e,t[0]);case"plan":return je(e,t);default:return[]}}function Vr(e,t){let r=e.kind==="time-lines"?e.phases:[],s=t.map(o=>At(e,o)),n=[at(e.across),...r.length?[O.phase]:[]],i=e.table_rows.map(o=>{let a=e.start+o*e.step,c=r.filter(({start:h,end:u})=>h<=a&&a<=u).at(-1);return[kt(e.across,a),...r.length?[c?.label??""]:[],...s.map(h=>kt(e.value,h[o]))]});return[[...n,...e.lines.map(({label:o})=>o)],...i]}function Fr(e,t){let r=[];for(let s of t){let n=r.at(-1);n?.value===s?n.length+=1:r.push({value:s,length:1})}return[["",O.moments,O.stretches,O.longest],...[{value:1,name:e.on},{value:0,name:e.off}].map(({value:s,name:n})=>{let i=r.filter(a=>a.value===s).map(({length:a})=>a),o=i.reduce((a,c)=>a+c,0);return[n,...[o,i.length,Math.max(0,...i)].map(String)]})]}function lt(e){return e.kind==="slider"?e.values:e.options.map(({id:t})=>t)}function Kt(e){return Object.fromEntries(e.controls.map(({name:t,value:r})=>[t,r]))}function Gt(e,t){let r=lt(e).indexOf(t??e.value);return r<0?lt(e).indexOf(e.value):r}function Ge(e,t){return e.kind==="slider"?e.texts[t]:e.options[t].text}function Yt(e,t){let r=e.controls.reduce((n,i)=>n*lt(i).length+Gt(i,t[i.name]),0),s=e.frames[r];return{...s,layout:e.layouts[s.layout],series:s.series.map(n=>e.series[n])}}function Tt(e,t){let r={};for(let s of e.controls){let n=Object.hasOwn(t,s.name)?t[s.name]:void 0;if(s.kind==="choice")s.options.some(({id:i})=>i===n)&&(r[s.name]=String(n));else if(typeof n=="number"&&Number.isFinite(n)){let[i]=s.values;n>=i&&n<=s.values[s.values.length-1]&&(r[s.name]=Kr(s.values,n))}}return Object.keys(r).length?{...Kt(e),...r}:{}}function Kr(e,t){return e.reduce((r,s)=>Math.abs(s-t)<Math.abs(r-t)?s:r)}function Ye(e,t){let s=L(t)&&t.kind==="explorer"&&t.activity===e.id?Tt(e,t.setting):{};return{version:1,kind:"explorer",activity:e.id,setting:s}}var Yr=1;function Je(e){if(!Jr(e,"explorer",["controls","layouts","frames"]))return!1;let t=Ot(e.controls);return Array.isArray(e.series)&&Qe(e.caption)&&t.every(qr)&&t.reduce((r,s)=>r*qe(s),1)===Ot(e.frames).length}function Jr(e,t,r){return E(e)&&e.schema_version===Yr&&e.kind===t&&x(e.id)&&typeof e.title=="string"&&Qe(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&r.every(s=>Ot(e[s]).length>0)}function qr(e){return E(e)&&x(e.name)&&typeof e.label=="string"&&["slider","choice"].includes(String(e.kind))&&qe(e)>0}function qe(e){return E(e)?Ot(e.kind==="slider"?e.values:e.options).length:0}function Qe(e){return typeof e=="string"||Array.isArray(e)}function Ot(e){return Array.isArray(e)?e:[]}function Jt(e,t){let r=Object.entries(t).map(([s,n])=>[s,String(n)]);return`#${e}?${new URLSearchParams(r)}`}function qt(e,t){let[r,s]=e.replace(/^#/,"").split("?",2);return r!==t||!s?null:Object.fromEntries([...new URLSearchParams(s)].map(([n,i])=>[n,i.trim()!==""&&Number.isFinite(Number(i))?Number(i):i]))}var Mt=vt(class extends K{constructor(e){if(super(e),e.type!==D.PROPERTY&&e.type!==D.ATTRIBUTE&&e.type!==D.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!be(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===w||t===p)return t;let r=e.element,s=e.name;if(e.type===D.PROPERTY){if(t===r[s])return w}else if(e.type===D.BOOLEAN_ATTRIBUTE){if(!!t===r.hasAttribute(s))return w}else if(e.type===D.ATTRIBUTE&&r.getAttribute(s)===t+"")return w;return xt(e),t}});var k={less:e=>`Less: ${e}`,more:e=>`More: ${e}`,showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var Qr=5;function Ze(e,t,r){let s=Gt(e,t);return e.kind==="slider"?Zr(e,s,r):e.options.length>Qr?ts(e,s,r):Xr(e,s,r)}function Zr(e,t,r){let s=`control-${e.name}`,n=e.values.length-1,i=a=>r(e.values[Math.min(Math.max(a,0),n)]),o=Ge(e,t);return d`<div class="control">
<p class="name-and-value">
<label for=${s}>${e.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
<button
type="button"
class="step"
aria-label=${k.less(e.label)}
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
.value=${Mt(String(t))}
aria-valuetext=${o}
style="--filled: ${100*t/n}%"
@input=${({target:a})=>i(a.valueAsNumber)}
/>
<button
type="button"
class="step"
aria-label=${k.more(e.label)}
aria-disabled=${t===n?"true":"false"}
@click=${()=>i(t+1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12M12 6v12" /></svg>
</button>
</div>
</div>`}function Xr(e,t,r){return d`<fieldset class="control">
<legend>${e.label}</legend>
<div class="options">
${e.options.map(({id:s,text:n},i)=>d`<label class="option">
<input
type="radio"
name="control-${e.name}"
value=${s}
.checked=${Mt(i===t)}
@change=${()=>r(s)}
/>
<span>${n}</span>
</label>`)}
</div>
</fieldset>`}function ts(e,t,r){let s=`control-${e.name}`;return d`<div class="control">
<p class="name-and-value"><label for=${s}>${e.label}</label></p>
<select
id=${s}
.value=${Mt(String(lt(e)[t]))}
@change=${({target:n})=>r(n.value)}
>
${e.options.map((n,i)=>d`<option value=${n.id} ?selected=${i===t}>${n.text}</option>`)}
</select>
</div>`}var Xe=S`
.controls {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
gap: 0.9em 2em;
align-items: start;
margin-block-start: 1.25em;
}
.control select {
width: 100%;
min-width: 0;
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
`;var es=500,Q=class Q extends Y{constructor(){super(),this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.isMeasured=!1,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}accepts(t){return Je(t)}reconcile(t){return Ye(this.spec,t)}get longestTitle(){return(this.spec?.frames.map(({title:r})=>r)??[]).reduce((r,s)=>s.length>r.length?s:r,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...Kt(this.spec),...this.record?.setting})}get startedAgainWords(){return k.startedAgain}get undoneWords(){return k.undone}get hasAddress(){return this.querySelector(":scope > script.sb-spec")!==null}connectedCallback(){super.connectedCallback(),this.watcher.observe(this),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView()))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let t=this.renderRoot.querySelector(".picture");if(!t)return;this.isMeasured=!0;let r=t.clientWidth,s=Number.parseFloat(getComputedStyle(t).fontSize)*.88;r&&(r!==this.room.width||s!==this.room.em)&&(this.room={width:r,em:s})}updated(){this.isMeasured||this.measure()}takeFromAddress(){if(!this.spec||!this.record||!this.hasAddress)return!1;let t=qt(window.location.hash,this.spec.id),r=t&&Tt(this.spec,t);return!r||!Object.keys(r).length?!1:(this.change({...this.record,setting:r}),this.recordTaken(),!0)}set(t,r){this.setting={...this.setting,[t]:r},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),es)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let t=Yt(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(t.layout.kind==="impossible"?`${t.title}. ${t.note}`:t.title),this.writeAddress(Jt(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&qt(window.location.hash,this.spec.id)&&this.writeAddress(window.location.pathname+window.location.search)}writeAddress(t){if(this.hasAddress)try{window.history.replaceState(window.history.state,"",t)}catch{}}get canCopy(){let t=window.location.protocol.startsWith("http");return this.hasAddress&&t&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let t=new URL(window.location.href);t.hash=Jt(this.spec.id,this.setting);try{await navigator.clipboard.writeText(t.href),this.told=k.copied}catch{this.told=k.notCopied}this.announce(this.told)}renderActivity(){if(!this.spec)return p;let{controls:t,caption:r}=this.spec,s=Yt(this.spec,this.setting),n=s.layout.kind==="impossible";return d`
<div class="controls">
${t.map(i=>Ze(i,this.setting[i.name],o=>this.set(i.name,o)))}
</div>
<figure class=${n?"impossible":""} style="--chart-em: ${this.room.em}px">
${n?d`<p class="kind">${k.impossible}</p>`:p}
<p class="takeaway">
<span>${s.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
${ze(s.layout,s.series,this.room,s.title)}
</div>
${s.note?d`<p class="note">${s.note}</p>`:p}
${r.length?d`<figcaption>${G(r)}</figcaption>`:p}
</figure>
<div class="row tools">
<button
class="plain"
type="button"
aria-expanded=${this.showsTable?"true":"false"}
@click=${()=>{this.showsTable=!this.showsTable}}
>
${this.showsTable?k.hideTable:k.showTable}
</button>
${this.canCopy?d`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${k.copyLink}
</button>`:p}
</div>
${this.told?d`<p class="told shown">${this.told}</p>`:p}
${this.showsTable?Ke(s.layout,s.series).map(i=>Fe(i,s.title)):p}
`}};V(Q,"styles",[...Qt(Q,Q,"styles"),Ve,We,Xe]),V(Q,"properties",{setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}});var Ct=Q;function tr(e,t){customElements.get(e)||customElements.define(e,t)}function rr(e,t){return{render({model:r,el:s}){tr(e,t);let n=document.createElement(e),i=()=>{r.set("record",n.record),r.save_changes()},o=()=>{let c=r.get("record");JSON.stringify(c)!==JSON.stringify(n.record)&&L(c)&&(n.record=c)},a=()=>{n.spec=r.get("spec");let c=r.get("record");L(c)&&!T(c)?o():L(n.record)&&!T(n.record)&&i()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",er),a(),n.addEventListener("sb-record",i),r.on("change:spec",a),r.on("change:record",o),s.append(n),()=>{r.off("change:spec",a),r.off("change:record",o),n.removeEventListener("sb-record",i),s.removeEventListener("keydown",er),n.remove()}}}}function er(e){e.key.startsWith("Arrow")&&e.stopPropagation()}var Di=rr("sb-explorer",Ct);export{Di as default};
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
