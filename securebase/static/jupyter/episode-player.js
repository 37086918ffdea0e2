/* Generated from frontend/ by make frontend. Do not edit. */
var Bt=Object.defineProperty;var jt=Object.getPrototypeOf;var Wt=Reflect.get;var Ft=(t,e,r)=>e in t?Bt(t,e,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[e]=r;var D=(t,e,r)=>Ft(t,typeof e!="symbol"?e+"":e,r);var We=(t,e,r)=>Wt(jt(t),r,e);var ie=globalThis,ne=ie.ShadowRoot&&(ie.ShadyCSS===void 0||ie.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,we=Symbol(),Fe=new WeakMap,q=class{constructor(e,r,s){if(this._$cssResult$=!0,s!==we)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if(ne&&e===void 0){let s=r!==void 0&&r.length===1;s&&(e=Fe.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),s&&Fe.set(r,e))}return e}toString(){return this.cssText}},Ve=t=>new q(typeof t=="string"?t:t+"",void 0,we),O=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((s,i,n)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+t[n+1],t[0]);return new q(r,t,we)},qe=(t,e)=>{if(ne)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let s=document.createElement("style"),i=ie.litNonce;i!==void 0&&s.setAttribute("nonce",i),s.textContent=r.cssText,t.appendChild(s)}},xe=ne?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let s of e.cssRules)r+=s.cssText;return Ve(r)})(t):t;var{is:Vt,defineProperty:qt,getOwnPropertyDescriptor:Kt,getOwnPropertyNames:Jt,getOwnPropertySymbols:Gt,getPrototypeOf:Qt}=Object,T=globalThis,Ke=T.trustedTypes,Yt=Ke?Ke.emptyScript:"",Zt=T.reactiveElementPolyfillSupport,K=(t,e)=>t,Ae={toAttribute(t,e){switch(e){case Boolean:t=t?Yt:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},Ge=(t,e)=>!Vt(t,e),Je={attribute:!0,type:String,converter:Ae,reflect:!1,useDefault:!1,hasChanged:Ge};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),T.litPropertyMetadata??(T.litPropertyMetadata=new WeakMap);var k=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=Je){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let s=Symbol(),i=this.getPropertyDescriptor(e,s,r);i!==void 0&&qt(this.prototype,e,i)}}static getPropertyDescriptor(e,r,s){let{get:i,set:n}=Kt(this.prototype,e)??{get(){return this[r]},set(o){this[r]=o}};return{get:i,set(o){let a=i?.call(this);n?.call(this,o),this.requestUpdate(e,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Je}static _$Ei(){if(this.hasOwnProperty(K("elementProperties")))return;let e=Qt(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(K("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(K("properties"))){let r=this.properties,s=[...Jt(r),...Gt(r)];for(let i of s)this.createProperty(i,r[i])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[s,i]of r)this.elementProperties.set(s,i)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let i=this._$Eu(r,s);i!==void 0&&this._$Eh.set(i,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let s=new Set(e.flat(1/0).reverse());for(let i of s)r.unshift(xe(i))}else e!==void 0&&r.push(xe(e));return r}static _$Eu(e,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(e.set(s,this[s]),delete this[s]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return qe(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,s){this._$AK(e,s)}_$ET(e,r){let s=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,s);if(i!==void 0&&s.reflect===!0){let n=(s.converter?.toAttribute!==void 0?s.converter:Ae).toAttribute(r,s.type);this._$Em=e,n==null?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(e,r){let s=this.constructor,i=s._$Eh.get(e);if(i!==void 0&&this._$Em!==i){let n=s.getPropertyOptions(i),o=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:Ae;this._$Em=i;let a=o.fromAttribute(r,n.type);this[i]=a??this._$Ej?.get(i)??a,this._$Em=null}}requestUpdate(e,r,s,i=!1,n){if(e!==void 0){let o=this.constructor;if(i===!1&&(n=this[e]),s??(s=o.getPropertyOptions(e)),!((s.hasChanged??Ge)(n,r)||s.useDefault&&s.reflect&&n===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,s))))return;this.C(e,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:s,reflect:i,wrapped:n},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,o??r??this[e]),n!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||s||(r=void 0),this._$AL.set(e,r)),i===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[i,n]of this._$Ep)this[i]=n;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[i,n]of s){let{wrapped:o}=n,a=this[i];o!==!0||this._$AL.has(i)||a===void 0||this.C(i,void 0,n,a)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw e=!1,this._$EM(),s}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(e){}firstUpdated(e){}};k.elementStyles=[],k.shadowRootOptions={mode:"open"},k[K("elementProperties")]=new Map,k[K("finalized")]=new Map,Zt?.({ReactiveElement:k}),(T.reactiveElementVersions??(T.reactiveElementVersions=[])).push("2.1.2");var G=globalThis,Qe=t=>t,oe=G.trustedTypes,Ye=oe?oe.createPolicy("lit-html",{createHTML:t=>t}):void 0,ke="$lit$",S=`lit$${Math.random().toFixed(9).slice(2)}$`,Se="?"+S,Xt=`<${Se}>`,R=document,Q=()=>R.createComment(""),Y=t=>t===null||typeof t!="object"&&typeof t!="function",Ee=Array.isArray,st=t=>Ee(t)||typeof t?.[Symbol.iterator]=="function",_e=`[ 	
\f\r]`,J=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ze=/-->/g,Xe=/>/g,N=RegExp(`>|${_e}(?:([^\\s"'>=/]+)(${_e}*=${_e}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),et=/'/g,tt=/"/g,it=/^(?:script|style|textarea|title)$/i,Te=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),l=Te(1),v=Te(2),zr=Te(3),A=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),rt=new WeakMap,P=R.createTreeWalker(R,129);function nt(t,e){if(!Ee(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ye!==void 0?Ye.createHTML(e):e}var ot=(t,e)=>{let r=t.length-1,s=[],i,n=e===2?"<svg>":e===3?"<math>":"",o=J;for(let a=0;a<r;a++){let c=t[a],u,p,h=-1,f=0;for(;f<c.length&&(o.lastIndex=f,p=o.exec(c),p!==null);)f=o.lastIndex,o===J?p[1]==="!--"?o=Ze:p[1]!==void 0?o=Xe:p[2]!==void 0?(it.test(p[2])&&(i=RegExp("</"+p[2],"g")),o=N):p[3]!==void 0&&(o=N):o===N?p[0]===">"?(o=i??J,h=-1):p[1]===void 0?h=-2:(h=o.lastIndex-p[2].length,u=p[1],o=p[3]===void 0?N:p[3]==='"'?tt:et):o===tt||o===et?o=N:o===Ze||o===Xe?o=J:(o=N,i=void 0);let w=o===N&&t[a+1].startsWith("/>")?" ":"";n+=o===J?c+Xt:h>=0?(s.push(u),c.slice(0,h)+ke+c.slice(h)+S+w):c+S+(h===-2?a:w)}return[nt(t,n+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},Z=class t{constructor({strings:e,_$litType$:r},s){let i;this.parts=[];let n=0,o=0,a=e.length-1,c=this.parts,[u,p]=ot(e,r);if(this.el=t.createElement(u,s),P.currentNode=this.el.content,r===2||r===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(i=P.nextNode())!==null&&c.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let h of i.getAttributeNames())if(h.endsWith(ke)){let f=p[o++],w=i.getAttribute(h).split(S),U=/([.?@])?(.*)/.exec(f);c.push({type:1,index:n,name:U[2],strings:w,ctor:U[1]==="."?ce:U[1]==="?"?le:U[1]==="@"?de:I}),i.removeAttribute(h)}else h.startsWith(S)&&(c.push({type:6,index:n}),i.removeAttribute(h));if(it.test(i.tagName)){let h=i.textContent.split(S),f=h.length-1;if(f>0){i.textContent=oe?oe.emptyScript:"";for(let w=0;w<f;w++)i.append(h[w],Q()),P.nextNode(),c.push({type:2,index:++n});i.append(h[f],Q())}}}else if(i.nodeType===8)if(i.data===Se)c.push({type:2,index:n});else{let h=-1;for(;(h=i.data.indexOf(S,h+1))!==-1;)c.push({type:7,index:n}),h+=S.length-1}n++}}static createElement(e,r){let s=R.createElement("template");return s.innerHTML=e,s}};function L(t,e,r=t,s){if(e===A)return e;let i=s!==void 0?r._$Co?.[s]:r._$Cl,n=Y(e)?void 0:e._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(t),i._$AT(t,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=i:r._$Cl=i),i!==void 0&&(e=L(t,i._$AS(t,e.values),i,s)),e}var ae=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:s}=this._$AD,i=(e?.creationScope??R).importNode(r,!0);P.currentNode=i;let n=P.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let u;c.type===2?u=new B(n,n.nextSibling,this,e):c.type===1?u=new c.ctor(n,c.name,c.strings,this,e):c.type===6&&(u=new he(n,this,e)),this._$AV.push(u),c=s[++a]}o!==c?.index&&(n=P.nextNode(),o++)}return P.currentNode=R,i}p(e){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,r),r+=s.strings.length-2):s._$AI(e[r])),r++}},B=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,s,i){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=L(this,e,r),Y(e)?e===m||e==null||e===""?(this._$AH!==m&&this._$AR(),this._$AH=m):e!==this._$AH&&e!==A&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):st(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==m&&Y(this._$AH)?this._$AA.nextSibling.data=e:this.T(R.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:s}=e,i=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=Z.createElement(nt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(r);else{let n=new ae(i,this),o=n.u(this.options);n.p(r),this.T(o),this._$AH=n}}_$AC(e){let r=rt.get(e.strings);return r===void 0&&rt.set(e.strings,r=new Z(e)),r}k(e){Ee(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,i=0;for(let n of e)i===r.length?r.push(s=new t(this.O(Q()),this.O(Q()),this,this.options)):s=r[i],s._$AI(n),i++;i<r.length&&(this._$AR(s&&s._$AB.nextSibling,i),r.length=i)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let s=Qe(e).nextSibling;Qe(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},I=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,s,i,n){this.type=1,this._$AH=m,this._$AN=void 0,this.element=e,this.name=r,this._$AM=i,this.options=n,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=m}_$AI(e,r=this,s,i){let n=this.strings,o=!1;if(n===void 0)e=L(this,e,r,0),o=!Y(e)||e!==this._$AH&&e!==A,o&&(this._$AH=e);else{let a=e,c,u;for(e=n[0],c=0;c<n.length-1;c++)u=L(this,a[s+c],r,c),u===A&&(u=this._$AH[c]),o||(o=!Y(u)||u!==this._$AH[c]),u===m?e=m:e!==m&&(e+=(u??"")+n[c+1]),this._$AH[c]=u}o&&!i&&this.j(e)}j(e){e===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ce=class extends I{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===m?void 0:e}},le=class extends I{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==m)}},de=class extends I{constructor(e,r,s,i,n){super(e,r,s,i,n),this.type=5}_$AI(e,r=this){if((e=L(this,e,r,0)??m)===A)return;let s=this._$AH,i=e===m&&s!==m||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,n=e!==m&&(s===m||i);i&&this.element.removeEventListener(this.name,this,s),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},he=class{constructor(e,r,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){L(this,e)}},at={M:ke,P:S,A:Se,C:1,L:ot,R:ae,D:st,V:L,I:B,H:I,N:le,U:de,B:ce,F:he},er=G.litHtmlPolyfillSupport;er?.(Z,B),(G.litHtmlVersions??(G.litHtmlVersions=[])).push("3.3.3");var ct=(t,e,r)=>{let s=r?.renderBefore??e,i=s._$litPart$;if(i===void 0){let n=r?.renderBefore??null;s._$litPart$=i=new B(e.insertBefore(Q(),n),n,void 0,r??{})}return i._$AI(t),i};var X=globalThis,C=class extends k{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let e=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=e.firstChild),e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=ct(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return A}};C._$litElement$=!0,C.finalized=!0,X.litElementHydrateSupport?.({LitElement:C});var tr=X.litElementPolyfillSupport;tr?.({LitElement:C});(X.litElementVersions??(X.litElementVersions=[])).push("4.2.2");var pe=t=>(...e)=>({_$litDirective$:t,values:e}),j=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,s){this._$Ct=e,this._$AM=r,this._$Ci=s}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var{I:Xr}=at;var rr={},lt=(t,e=rr)=>t._$AH=e;var dt=pe(class extends j{constructor(){super(...arguments),this.key=m}render(t,e){return this.key=t,e}update(t,[e,r]){return e!==this.key&&(lt(t),this.key=e),r}});var sr=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function $(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function b(t){return typeof t=="string"&&sr.test(t)}function M(t){if(!$(t)||t.version!==1||!b(t.activity))return!1;switch(t.kind){case"quiz":return(t.current===null||b(t.current))&&ee(t.answers,or);case"sorter":return ee(t.placements,ar);case"scenario":return Ce(t.path,nr);case"predict":return Ce(t.guess,Number.isFinite);case"explorer":return ee(t.setting,ir);case"dyad-player":return Number.isInteger(t.second)&&Number(t.second)>=0;case"episode-player":return ht(t.episode)&&b(t.pattern)&&ee(t.seen,e=>Ce(e,ht));case"note":return typeof t.text=="string"&&t.text.length<=2e3;default:return!1}}function _(t){switch(t.kind){case"quiz":return!Object.keys(t.answers).length;case"sorter":return!Object.keys(t.placements).length;case"scenario":return!t.path.length;case"predict":return!t.guess.length;case"explorer":return!Object.keys(t.setting).length;case"dyad-player":return t.second===0;case"episode-player":return!Object.keys(t.seen).length;case"note":return!t.text}}function pt(t){return $(t)&&typeof t.version=="number"&&t.version>1}function ee(t,e){if(!$(t))return!1;let r=Object.entries(t);return r.length<=500&&r.every(([s,i])=>b(s)&&e(i))}function Ce(t,e){return Array.isArray(t)&&t.length<=500&&t.every(r=>e(r))}function ir(t){return Number.isFinite(t)||b(t)}function ht(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=8}function nr(t){return $(t)&&b(t.step)&&b(t.choice)}function or(t){return $(t)&&ut(t.attempts)&&["right","wrong","shown"].includes(String(t.state))&&cr(t.answer)}function ar(t){return $(t)&&ut(t.attempts)&&["right","wrong"].includes(String(t.state))&&b(t.pile)}function ut(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=1e5}function cr(t){return typeof t=="string"?t.length<=200:typeof t=="number"?Number.isFinite(t):Array.isArray(t)?t.length<=500&&t.every(b):ee(t,b)}var H="secure-base/1/",Me="secure-base/last-kept",Oe="secure-base-kept";function mt(t){function e(i,n){try{return i(t.localStorage)}catch{return n}}function r(i){return e(n=>{let o=n.getItem(H+i);return o===null?null:JSON.parse(o)},null)}function s(i){t.dispatchEvent(new CustomEvent(Oe,{detail:i}))}return{read(i){let n=r(i);return M(n)&&n.activity===i?n:null},keep(i){if(pt(r(i.activity)))return!1;let n=e(o=>{let a=H+i.activity;return _(i)?o.removeItem(a):o.setItem(a,JSON.stringify(i)),!0},!1);return n&&(e(o=>o.setItem(Me,new Date().toISOString()),void 0),s(i.activity)),n},all(){return e(i=>{let o=Array.from({length:i.length},(a,c)=>i.key(c)??"").filter(a=>a.startsWith(H)).map(a=>a.slice(H.length)).filter(b).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let i=new Date(e(n=>n.getItem(Me),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return e(i=>{let n=Array.from({length:i.length},(o,a)=>i.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(H)||o===Me).map(o=>({key:o,value:i.getItem(o)??""}));for(let{key:o}of n)i.removeItem(o);return s(null),()=>{let o=e(a=>{for(let{key:c,value:u}of n)a.setItem(c,u);return!0},!1);return s(null),o}},null)},subscribe(i){let n=a=>i(a.detail),o=({key:a})=>{a===null?i(null):a.startsWith(H)&&i(a.slice(H.length))};return t.addEventListener(Oe,n),t.addEventListener("storage",o),()=>{t.removeEventListener(Oe,n),t.removeEventListener("storage",o)}}}}var ft=O`
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
`;function gt(t,e,{id:r,className:s}){switch(t){case 2:return l`<h2 id=${r} class=${s} tabindex="-1">${e}</h2>`;case 4:return l`<h4 id=${r} class=${s} tabindex="-1">${e}</h4>`;case 5:return l`<h5 id=${r} class=${s} tabindex="-1">${e}</h5>`;default:return l`<h3 id=${r} class=${s} tabindex="-1">${e}</h3>`}}function ue(t){let e=t.parentElement?.closest("[data-together]");e&&ue(e),t.scrollIntoView({block:"nearest",inline:"nearest"})}function g(t){return typeof t=="string"?t:t.map(lr)}function te(t){return typeof t=="string"?t:t.map(e=>e.text).join("")}function Ne(t){if(t)try{let{protocol:e}=new URL(t,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?t:void 0}catch{return}}function lr(t){let e=l`${t.text}`;t.code&&(e=l`<code>${e}</code>`),t.emphasis&&(e=l`<em>${e}</em>`),t.strong&&(e=l`<strong>${e}</strong>`);let r=Ne(t.href);return r?l`<a href=${r}>${e}</a>`:e}var E={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:t=>t===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function bt({sources:t,assumptions:e}){return!t.length&&!e.length?m:l`
<details class="origins">
<summary>${E.whereFrom}</summary>
${e.length?l`<p class="small-heading">${E.assumptions}</p>
<ul>
${e.map(r=>l`<li>${g(r)}</li>`)}
</ul>`:m}
<ul>
${t.map(r=>l`<li>${dr(r,r.full)}</li>`)}
</ul>
</details>
`}function dr({url:t},e){let r=Ne(t);return r?l`<a href=${r}>${e}</a>`:e}var $t=O`
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
`;var W=class extends C{constructor(){super(),this.headingLevel=3,this.store=mt(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(e){return!1}reconcile(e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return E.startedAgain}get undoneWords(){return E.undone}renderActivity(){return m}get spec(){return this.currentSpec}set spec(e){let r=this.currentSpec;if(this.currentSpec=this.accepts(e)?e:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.spec&&(this.currentRecord=this.reconcile(e),this.recordTaken(),this.requestUpdate())}followStore(){let e=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==e&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(e){let r=!this.record||_(this.record);this.currentRecord=this.reconcile(e),_(e)||(this.beforeStartingAgain=null),r&&_(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),ue(r))}async reveal(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r&&ue(r)}startAgain(){let e=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let e=this.spec;if(!e)return l`<slot></slot>`;let{text:r,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${gt(this.headingLevel,l`${e.title}`,{id:"title",className:"title"})}
<p class="instruction">${g(e.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${dt(s,l`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let r=this.record&&!_(this.record);return l`
<div class="foot">
${this.isKept?m:l`<p class="quiet">${E.notKept}</p>`}
${r?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${E.startAgain}
</button>`:m}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${E.undo}
</button>
</p>`:m}
${bt(e)}
</div>
`}};D(W,"styles",[$t,ft]),D(W,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var Pe=`["'”’)\\]]*`,hr=new RegExp(`[.!?…:;]${Pe}$`),zs=new RegExp(`\\.(${Pe})$`),Us=new RegExp(`[!?…]${Pe}$`);function yt(t){return t.flatMap(e=>e?.trim()||[]).map(e=>hr.test(e)?e:`${e}.`).join(" ")}var pr={},me=pe(class extends j{constructor(){super(...arguments),this.ot=pr}render(t,e){return e()}update(t,[e,r]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((s,i)=>s===this.ot[i]))return A}else if(this.ot===e)return A;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,r)}});var d={notData:"A teaching drawing: it is not data, and no real child.",notAtHome:"It is a staged research procedure. Please do not try it at home.",episodes:"Episodes",episode:"Episode",reunion:"reunion",episodeName:(t,e)=>`Episode ${t}: ${e}`,patterns:"Pattern to watch",pattern:t=>`${t} pattern`,play:"Play",playNext:"Play next",playAgain:"Play again",pause:"Pause",back:"Back",backName:"Back one step",next:"Next",nextName:"Next step",steps:"Steps. The left and right arrow keys work here too.",slider:"Time in this episode",over:t=>`Episode ${t} is over.`,atTheBeginning:"Back at the beginning.",broughtBack:"Back where you were.",happens:"What is happening",child:"What the child does",watch:"What a coder would watch for",people:"In the room",watched:"What is watched in this episode",names:{child:"Child",carer:"Carer",stranger:"Stranger",experimenter:"Experimenter"},window:"one-way window",door:"Door",toys:"Toys",picture:(t,e)=>`The room from above, ${t.toLowerCase()} pattern. In the room: ${["child",...e].join(", ")}. The words tell what they do.`,chart:"How far the child is from the carer, and from the toys",chartName:t=>`${t} pattern: the child’s distance from carer and toys through the eight episodes, with both reunions marked. The table gives the mean of each.`,fromCarer:"From the carer",fromToys:"From the toys",metres:t=>`${t} m`,out:"Carer out",outOfRoom:"carer out of the room",reunionMark:"Reunion",showTable:"Show as table",tableHeading:"Mean distance in metres",whole:"Read all episodes as text",clock:t=>`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`,time:t=>{let e=Math.floor(t/60),r=t%60,s=`${r} ${r===1?"second":"seconds"}`;if(!e)return s;let i=`${e} ${e===1?"minute":"minutes"}`;return r?`${i} ${r}`:i},where:(t,e,r,s)=>`Episode ${e}, ${t.toLowerCase()}, ${d.time(r)} of ${d.time(s)}`};var Le=45;function re({episodes:t},e){return t.slice(0,e).reduce((r,{seconds:s})=>r+s,0)}function vt(t,e,r){let s=re(t,t.episodes.length);return l`
<p class="small-heading">${d.chart}</p>
<p class="takeaway">${g(e.takeaway)}</p>
<p class="key p-${e.id}" aria-hidden="true">
<span><svg viewBox="0 0 36 8"><path class="from-carer" d="M0 4H36" /></svg> ${d.fromCarer}</span>
<span><svg viewBox="0 0 36 8"><path class="from-toys" d="M0 4H36" /></svg> ${d.fromToys}</span>
</p>
<div
class="chart p-${e.id}"
role="img"
aria-label=${d.chartName(e.name)}
style="--now: ${100*r/s}%"
>
${me([t,e],()=>ur(t,e,s))}
<div class="now"></div>
</div>
`}function ur(t,e,r){let s=n=>100*n/r,i=n=>e.tellings.map((o,a)=>mr(o[n],re(t,a),t.distance_seconds)).join("");return l`
${[0,2,4].map(n=>l`<span class="tick" style="--height: ${n*10/Le}">${d.metres(n)}</span>`)}
<div class="plot">
${t.episodes.map((n,o)=>{let a=s(re(t,o)),c=Re(n),u=c&&o>0&&Re(t.episodes[o-1]),p=t.episodes[o+1],h=p&&Re(p)?"why two":"why";return l`<div
class=${c?"band out":"band"}
style="left: ${a}%; width: ${s(n.seconds)}%"
>
${c&&!u?l`<span class=${h}>${d.out}</span>`:m}
${n.is_reunion?l`<strong class="reunion">${d.reunionMark}</strong>`:m}
<span class="number">${n.number}</span>
</div>`})}
<svg viewBox="0 0 ${r} ${Le}" preserveAspectRatio="none" aria-hidden="true">
${v`<path class="from-toys" vector-effect="non-scaling-stroke" d=${i("from_toys")} />
<path class="from-carer" vector-effect="non-scaling-stroke" d=${i("from_carer")} />`}
</svg>
</div>
`}function Re({people:t}){return!t.includes("carer")}function mr(t,e,r){return t.map((s,i)=>s===null?"":`${i===0||t[i-1]===null?"M":"L"}${e+i*r} ${Le-s}`).join("")}function wt(t,e){return{heading:`${d.tableHeading}: ${d.pattern(e.name).toLowerCase()}`,head:[d.episode,d.fromCarer,d.fromToys],rows:t.episodes.map(({number:r,name:s},i)=>{let{mean_from_carer:n,mean_from_toys:o}=e.tellings[i];return[`${r} ${s}`,n===null?d.outOfRoom:n.toFixed(1),o.toFixed(1)]})}}function xt({heading:t,head:e,rows:r},s){return l`<div class="table-room" role="region" aria-label=${t||s} tabindex="0">
<table>
${t?l`<caption>${t}</caption>`:m}
<thead>
<tr>
${e.map(i=>i?l`<th scope="col">${i}</th>`:l`<td></td>`)}
</tr>
</thead>
<tbody>
${r.map(([i,...n])=>l`<tr>
<th scope="row">${i}</th>
${n.map(o=>l`<td>${o}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}function fr(t,e){let r=t?.[0],s=t?.at(-1);if(!t||!r||!s||e<r[0]||e>s[0])return null;let i=t.findIndex(([f])=>f>e);if(i===-1)return[s[1],s[2]];let[n,o,a]=t[i-1],[c,u,p]=t[i],h=(e-n)/(c-n);return[o+h*(u-o),a+h*(p-a)]}function Ie(t,e){let r={};for(let s of["experimenter","stranger","carer","child"]){let i=fr(t.tracks[s],e);i&&(r[s]=i)}return r}function fe(t,e){return t.findLast(({at:r})=>r<=e)??t[0]}function se(t,e,r){let s=e.steps.filter(({at:i})=>i<=r);return{happens:fe(t.happenings,r).text,step:fe(e.steps,r),watch:s.findLast(({watch:i})=>i!==null)?.watch??t.watched}}function He(t,e){let r=[...t.happenings,...e.flatMap(({steps:s})=>s)];return[...new Set([0,...r.map(({at:s})=>s)])].sort((s,i)=>s-i)}function ge(t,e,r,s){let i=e.find(o=>o>r)??s,n=r;for(let{tracks:o}of t)for(let a of Object.values(o))for(let[c,[u,p,h]]of a.entries()){let f=a[c-1];f&&(f[1]!==p||f[2]!==h)&&f[0]>=r&&f[0]<i&&(n=Math.max(n,u))}return Math.max(r,Math.min(Math.ceil(n),i-1))}var y=100,x=34,At=.95,_t=.2,kt={secure:"M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z",avoidant:"M0-7L7 5H-7z",resistant:"M-5.5-5.5h11v11h-11z",disorganised:"M0-8L7 0L0 8L-7 0z"};function z(t){return l`<svg class="pattern-mark" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
${v`<path d=${kt[t]} />`}
</svg>`}function Ue(t,e,r,s){let i=Ie(r,s),n=r.steps.findLast(({at:h})=>h<=s)??r.steps[0],o=Object.keys(i),a=o.filter(h=>h!=="child"),[c,u]=[t.width*y,t.depth*y],p=a.map(h=>d.names[h].toLowerCase());return l`<svg
class="room p-${e.id}"
viewBox="${-x} ${-x} ${c+2*x} ${u+2*x}"
role="img"
aria-label=${d.picture(e.name,p)}
>
${me([t],()=>gr(t))}
<path class="trail" d=${br(r,s)} />
${a.map(h=>yr(h,i,t))}
${wr(i,t,n,e.id)} ${vr(i,t)}
${o.map(h=>xr(h,i,t))}
</svg>`}function gr({width:t,depth:e,door:r,window:s,chairs:i,toys:n}){let[o,a,c]=[t*y,e*y,r*y],[u,p]=[s[0]*y,s[1]*y],[h,f]=[n[0]*y,n[1]*y];return v`
<rect class="wall" x=${-x} y=${-x} width=${o+2*x} height=${a+2*x} rx="22" />
<rect class="floor" width=${o} height=${a} rx="6" />
<ellipse class="rug" cx=${h} cy=${f-10} rx="118" ry="68" />
<rect class="glass" x=${u} y=${4-x} width=${p-u} height=${x-8} rx="4" />
<text class="on-wall window" x=${(u+p)/2} y="-9">${d.window}</text>
<rect class="floor" x=${o-1} y=${c-45} width=${x+1} height="90" />
<path class="swing" d="M${o} ${c-45}A90 90 0 0 0 ${o-90} ${c+45}H${o}" />
<text class="on-wall" x=${o+10} y=${c} transform="rotate(90 ${o+10} ${c})">
${d.door}
</text>
${i.map(([w,U])=>v`<g class="chair" transform="translate(${w*y} ${U*y})">
<rect x="-32" y="-26" width="64" height="58" rx="15" />
<rect x="-36" y="-38" width="72" height="18" rx="9" />
</g>`)}
<g class="toys" transform="translate(${h} ${f})">
<circle class="ball" cx="-26" cy="4" r="14" />
<path class="seam" d="M-40 4h28M-26-10q10 14 0 28" />
<rect class="brick one" x="4" y="0" width="22" height="22" rx="4" />
<rect class="brick two" x="16" y="-24" width="22" height="22" rx="4" />
<text class="label" x="35" y="74">${d.toys}</text>
</g>
`}function br(t,e){let r=t.tracks.child??[],s=Ie(t,e).child,i=r.filter(([o])=>o<e).map(([,o,a])=>[o,a]),n=s?[...i,s]:i;return n.length?`M${n.map(([o,a])=>`${$e(o)} ${$e(a)}`).join("L")}`:""}function $e(t){return Math.round(t*y*10)/10}function F(t,e){return Math.atan2(e[1]-t[1],e[0]-t[0])*180/Math.PI}function St(t,e){return Math.hypot(t[0]-e[0],t[1]-e[1])}function Et({child:t,carer:e}){return!!(t&&e&&St(t,e)<=_t)}function $r(t,e,{looks:r,reaches:s}){let{child:i=[0,0],carer:n}=t,o=n?F(i,n):F(i,e.toys),a=o;return r==="door"?a=F(i,[e.width,e.door]):r==="away"&&n?a=o+(s?105:180):r!=="carer"&&(a=F(i,r==="toys"||r==="away"?e.toys:t[r]??e.toys)),[s?o:a,a]}function be([t,e],r){return`translate(${$e(t)} ${$e(e)}) rotate(${Math.round(r)})`}function Tt(t,e,r){let s=e[t]??[0,0],{child:i}=e;return be(s,F(s,i&&St(s,i)>_t?i:r.toys))}function yr(t,e,r){return v`<g class="adult ${t}" transform="${Tt(t,e,r)} scale(1.3)">
<ellipse cx="-3" rx="17" ry="31" />
<circle cx="20" r="4.5" />
<circle r="19" />
<path class="hair" d="M2-18.9A19 19 0 1 0 2 18.9Q-15 0 2-18.9z" />
</g>`}function vr(t,e){return Et(t)?v`<path
class="around"
transform="${Tt("carer",t,e)} scale(1.3)"
d="M2-28Q26-32 40-15M2 28Q26 32 40 15"
/>`:m}function ze(t,e,r){let{carer:s}=e;if(t!=="child"||!s||!Et(e))return e[t];let i=F(s,r.toys)*Math.PI/180;return[s[0]+.42*Math.cos(i),s[1]+.42*Math.sin(i)]}function wr(t,e,r,s){let i=ze("child",t,e);if(!i)return m;let[n,o]=$r({...t,child:i},e,r);return v`<g class="child">
<g transform="${be(i,n)} scale(1.35)">
${r.reaches?v`<path class="arms" d="M3-15Q17-19 27-11M3 15Q17 19 27 11" />`:m}
<ellipse cx="-2" rx="12" ry="21" />
</g>
<g transform="${be(i,o)} scale(1.35)"><circle r="15" /><circle class="nose" cx="17" r="5" /></g>
<path class="mark-on" transform="${be(i,0)} scale(1.35)" d=${kt[s]} />
</g>`}function xr(t,e,r){let[s,i]=ze(t,e,r),n=t==="child";for(let u of Object.keys(e)){let p=ze(u,e,r),h=Math.abs(p[0]-s)<At&&Math.abs(p[1]-i)<At;u!==t&&h&&p[1]!==i&&(n=i>p[1])}let o=d.names[t],a=o.length*6.5,c=Math.min(Math.max(s*y,a-20),520-a);return v`<text class="label" x=${Math.round(c)} y=${Math.round(i*y+(n?70:-48))}>
${o}
</text>`}function ye(t){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${v`<path d=${t} />`}
</svg>`}function De(){return l`<p class="notice"><strong>${d.notData}</strong> ${d.notAtHome}</p>`}function Ct({episodes:t},e,r){return l`<div class="episodes" role="group" aria-label=${d.episodes}>
${t.map(({number:s,name:i,is_reunion:n},o)=>{let a=n?`${s} ${d.reunion}`:`${s}`;return l`<button
type="button"
aria-label=${d.episodeName(a,i)}
aria-current=${o===e?"true":"false"}
@click=${()=>r(o)}
>
<b>${s}</b> ${n?l`<small>${d.reunion}</small>`:m}
</button>`})}
</div>`}function Mt({patterns:t},e,r){return l`<fieldset class="patterns">
<legend>${d.patterns}</legend>
${t.map((s,i)=>l`<label class="p-${s.id}">
<input
type="radio"
name="pattern"
.checked=${s===e}
@change=${()=>r(i)}
/>
${z(s.id)} ${s.name}
</label>`)}
</fieldset>`}function Be({number:t,name:e,length:r},s){return l`<p class="where">
<strong>${t}. ${e}</strong> <span>${d.clock(s)}</span>
<span class="length">${g(r)}</span>
</p>`}function Ot(t,e,r,s){let{happens:i,step:n,watch:o}=se(t,e.tellings[r],s);return l`<div class="told-here p-${e.id}">
${Be(t,s)}
<dl>
<dt>${d.happens}</dt>
<dd>${g(i)}</dd>
<dt class="of-child">${z(e.id)} ${d.child}</dt>
<dd class="does">${g(n.does)}</dd>
<dt>${d.watch}</dt>
<dd>${g(o)}</dd>
</dl>
</div>`}function Nt(t,e){return l`
${t.is_side_by_side?m:l`<details class="table">
<summary>${d.showTable}</summary>
${xt(wt(t,e),d.tableHeading)}
</details>`}
<details class="whole">
<summary>${d.whole}</summary>
${(t.is_side_by_side?t.patterns:[e]).map(r=>Ar(t,r))}
</details>
`}function Ar({episodes:t},e){return l`<p>
<strong>${z(e.id)} ${d.pattern(e.name)}.</strong>
${g(e.about)}
</p>
${t.map(({number:r,name:s,length:i,people:n,watched:o,happenings:a},c)=>{let u=[...a.map(({at:p,text:h})=>({at:p,text:h,watch:null})),...e.tellings[c].steps.map(({at:p,does:h,watch:f})=>({at:p,text:h,watch:f}))].sort((p,h)=>p.at-h.at);return l`<p>
<strong>${d.episode} ${r}, ${s.toLowerCase()}.</strong> ${g(i)}
${d.people}: ${n.map(p=>d.names[p].toLowerCase()).join(", ")}.
${d.watched}: ${g(o)}
</p>
<ol role="list">
${u.map(({at:p,text:h,watch:f})=>l`<li>
<span class="when">${d.clock(p)}</span>
<span>${g(h)} ${f===null?m:l`<em>${g(f)}</em>`}</span>
</li>`)}
</ol>`})}`}function Pt(t,e){let r=t.episodes.map(({number:i})=>i),s={version:1,kind:"episode-player",activity:t.id,episode:r[0]??1,pattern:t.patterns[0]?.id??"secure",seen:{}};if(!M(e)||e.kind!=="episode-player"||e.activity!==t.id)return s;for(let{id:i}of t.patterns){let n=r.filter(o=>e.seen[i]?.includes(o));n.length&&(s.seen[i]=n)}return Object.keys(s.seen).length&&(r.includes(e.episode)&&(s.episode=e.episode),t.patterns.some(({id:i})=>i===e.pattern)&&(s.pattern=e.pattern)),s}function Rt(t,e,r){let s={...t.seen};for(let i of r){let n=s[i]??[];s[i]=[...new Set([...n,e])].sort((o,a)=>o-a)}return{...t,episode:e,pattern:r.length===1?r[0]:t.pattern,seen:s}}var kr=1;function Lt(t,e,r){return $(t)&&t.schema_version===kr&&t.kind===e&&b(t.id)&&typeof t.title=="string"&&Sr(t.instruction)&&Array.isArray(t.sources)&&Array.isArray(t.assumptions)&&r.every(s=>Er(t[s]).length>0)}function Sr(t){return typeof t=="string"||Array.isArray(t)}function Er(t){return Array.isArray(t)?t:[]}function It(t){if(!Lt(t,"episode-player",["episodes","patterns"])||!$(t.room))return!1;let e=t.episodes,r=t.patterns;return e.every(s=>$(s)&&Number.isInteger(s.number)&&Number.isInteger(s.seconds)&&je(s.happenings))&&r.every(s=>$(s)&&Array.isArray(s.tellings)&&s.tellings.length===e.length&&s.tellings.every(i=>$(i)&&je(i.steps)&&$(i.tracks)&&je(i.tracks.child)))}function je(t){return Array.isArray(t)&&t.length>0}var Ht=O`
.p-secure {
--pattern: var(--sb-secure, #24745a);
}
.p-avoidant {
--pattern: var(--sb-avoidant, #3b6ea8);
}
.p-resistant {
--pattern: var(--sb-resistant, #a04f18);
}
.p-disorganised {
--pattern: var(--sb-disorganised, #7a5195);
}
.pattern-mark {
flex: none;
width: 0.9em;
height: 0.9em;
fill: var(--pattern);
vertical-align: -0.06em;
}
.notice {
margin-block-start: 0.4em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.82em;
line-height: 1.4;
}
.episodes {
display: grid;
grid-template-columns: repeat(4, minmax(0, 1fr));
gap: 0.4em;
margin-block-start: 1em;
}
.episodes button {
display: flex;
flex-wrap: wrap;
gap: 0 0.35em;
align-items: center;
justify-content: center;
min-width: 0;
padding: 0.2em;
}
.episodes small {
font-size: 0.78em;
overflow-wrap: normal;
}
.episodes [aria-current="true"] {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent, #0f6b6b);
color: var(--sb-accent-ink, #fffdf9);
}
.patterns {
display: grid;
grid-template-columns: repeat(2, minmax(0, 1fr));
gap: 0.4em;
min-width: 0;
margin: 0.7em 0 0;
padding: 0;
border: 0;
}
.patterns legend {
padding: 0;
font-size: 0.88em;
}
.patterns label {
display: flex;
gap: 0.4em;
align-items: center;
min-height: 44px;
padding: 0.2em 0.5em;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
font-size: 0.94em;
line-height: 1.2;
cursor: pointer;
}
.patterns label:has(:checked) {
border-color: var(--pattern);
box-shadow: inset 0 0 0 1.5px var(--pattern);
font-weight: 600;
}
.patterns input {
flex: none;
width: 1.1em;
height: 1.1em;
margin: 0;
accent-color: var(--pattern);
}
.stage {
display: grid;
gap: 0.5em 1.75em;
margin-block-start: 1em;
}
.room {
display: block;
width: 100%;
}
.wall {
fill: var(--sb-line, #d9d0c0);
}
.floor {
fill: var(--sb-paper, #fffdf9);
}
.rug,
.glass {
fill: var(--sb-accent-soft, #e6f2ef);
}
.glass {
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 2;
}
.swing,
.seam {
fill: none;
stroke: var(--sb-control-line, #857b6b);
stroke-width: 2;
stroke-dasharray: 5 5;
}
.chair rect {
fill: var(--sb-surface, #f6f1e7);
stroke: var(--sb-control-line, #857b6b);
stroke-width: 3;
}
.ball {
fill: var(--sb-repair, #8a6000);
}
.seam {
stroke: var(--sb-paper, #fffdf9);
stroke-dasharray: none;
}
.brick {
fill: var(--sb-help, #8a3f4d);
}
.brick.two {
fill: var(--sb-accent, #0f6b6b);
}
.room text {
fill: var(--sb-ink, #23303b);
font-size: 21px;
font-weight: 600;
text-anchor: middle;
}
.room .label {
paint-order: stroke;
stroke: var(--sb-paper, #fffdf9);
stroke-width: 6;
stroke-linejoin: round;
}
.room .on-wall,
.toys .label {
font-weight: 400;
}
.room .window {
font-size: 16px;
}
.trail {
fill: none;
stroke: var(--pattern);
stroke-width: 6;
stroke-linecap: round;
stroke-linejoin: round;
stroke-dasharray: 1 12;
}
.adult * {
fill: var(--sb-surface, #f6f1e7);
stroke: var(--sb-ink-soft, #56606a);
stroke-width: 2.5;
}
.adult .hair {
fill: var(--sb-ink-soft, #56606a);
}
.adult.experimenter .hair {
fill: var(--sb-line, #d9d0c0);
}
.adult.stranger ellipse {
stroke-dasharray: 6 4;
}
.adult.carer * {
fill: var(--sb-accent-soft, #e6f2ef);
stroke: var(--sb-accent, #0f6b6b);
}
.adult.carer .hair {
fill: var(--sb-accent, #0f6b6b);
}
.around {
fill: none;
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 5.5;
stroke-linecap: round;
}
.child circle,
.child ellipse {
fill: var(--pattern);
stroke: var(--sb-paper, #fffdf9);
stroke-width: 2.5;
}
.child .nose {
stroke-width: 2;
}
.arms {
fill: none;
stroke: var(--pattern);
stroke-width: 8;
stroke-linecap: round;
}
.mark-on {
fill: var(--sb-paper, #fffdf9);
}
.where {
display: flex;
flex-wrap: wrap;
gap: 0 0.8em;
align-items: baseline;
margin: 0;
font-variant-numeric: tabular-nums;
}
.where strong {
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
}
.where .length {
flex-basis: 100%;
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
}
dl {
margin: 0.5em 0 0;
}
dt {
margin-block-start: 0.7em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.82em;
font-weight: 600;
}
dt.of-child {
color: var(--pattern);
}
dd {
margin: 0;
line-height: 1.4;
}
.does {
font-family: var(--sb-font-heading, inherit);
font-size: 1.12em;
line-height: 1.4;
}
.about {
margin-block: 1em 1.25em;
padding-inline-start: 0.8em;
border-inline-start: 4px solid var(--pattern);
font-size: 0.92em;
}
.told-here {
min-height: 18em;
}
.four .rooms {
display: grid;
gap: 1.25em;
margin-block-start: 1em;
}
.four .name {
margin: 0 0 0.3em;
color: var(--pattern);
font-weight: 600;
}
/* Four rooms are taller than a screen: what moves them stays in view. */
.time.stays {
position: sticky;
inset-block-end: 0;
padding-block-end: 0.5em;
background: var(--sb-surface, #f6f1e7);
}
@container (min-width: 34em) {
.episodes {
grid-template-columns: repeat(8, minmax(0, 1fr));
}
.patterns {
grid-template-columns: repeat(4, auto);
}
.patterns legend {
margin-block-end: 0.2em;
}
.four .rooms {
grid-template-columns: repeat(2, minmax(0, 1fr));
}
.four .room text {
font-size: 27px;
}
.four .room .window {
font-size: 20px;
}
}
@container (min-width: 40em) {
.stage {
grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
}
}
.controls {
gap: 0.5em 0.6em;
}
.controls button {
flex: 1 1 5em;
padding-inline: 0.6em;
white-space: nowrap;
}
.controls .mark {
width: 1em;
height: 1em;
margin-inline: 0.3em;
}
.play .mark {
fill: currentColor;
}
.controls [aria-disabled="true"] {
border-color: var(--sb-line, #d9d0c0);
background: none;
color: var(--sb-ink-soft, #56606a);
cursor: default;
}
input[type="range"] {
display: block;
width: 100%;
height: 44px;
margin: 0;
appearance: none;
background: none;
cursor: pointer;
}
input[type="range"]::-webkit-slider-runnable-track {
box-sizing: border-box;
height: 4px;
border: 2px solid var(--sb-control-line, #857b6b);
border-radius: 2px;
}
input[type="range"]::-moz-range-track {
box-sizing: border-box;
height: 4px;
border: 2px solid var(--sb-control-line, #857b6b);
border-radius: 2px;
}
input[type="range"]::-webkit-slider-thumb {
width: 28px;
height: 28px;
margin-block-start: -14px;
appearance: none;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
}
input[type="range"]::-moz-range-thumb {
width: 22px;
height: 22px;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
}
input[type="range"]:focus-visible {
outline: none;
}
input[type="range"]:focus-visible::-webkit-slider-thumb {
outline: 3px solid var(--sb-focus, #1d4f91);
outline-offset: 2px;
}
input[type="range"]:focus-visible::-moz-range-thumb {
outline: 3px solid var(--sb-focus, #1d4f91);
outline-offset: 2px;
}
.key {
display: flex;
flex-wrap: wrap;
gap: 0.1em 1.2em;
margin: 0.2em 0 0;
font-size: 0.88em;
}
.key svg {
width: 2.2em;
height: 0.55em;
}
.from-carer,
.from-toys {
fill: none;
stroke: var(--pattern);
stroke-width: 2.6;
stroke-linejoin: round;
}
.from-toys {
stroke: var(--sb-ink-soft, #56606a);
stroke-dasharray: 4 4;
stroke-width: 2;
}
.chart {
position: relative;
height: 11em;
margin-block-start: 0.3em;
font-size: 0.82em;
line-height: 1.2;
}
.plot,
.now {
position: absolute;
inset: 1.6em 0 1.6em 2.2em;
}
.plot svg {
position: absolute;
inset: 0;
width: 100%;
height: 100%;
overflow: visible;
}
.band {
position: absolute;
inset-block: 0;
border-inline-start: 1px solid var(--sb-line, #d9d0c0);
border-block-end: 1px solid var(--sb-control-line, #857b6b);
text-align: center;
}
.band.out {
background: color-mix(in srgb, var(--sb-line, #d9d0c0) 55%, transparent);
}
.why {
display: block;
position: relative;
z-index: 1;
padding-block-start: 0.2em;
overflow-wrap: normal;
}
.why.two {
width: 200%;
}
.takeaway {
margin: 0.1em 0 0;
}
.band .number {
position: absolute;
inset: auto 0 -1.35em;
}
.reunion {
position: absolute;
inset-block-start: -1.5em;
left: 50%;
transform: translateX(-50%);
white-space: nowrap;
}
.band:last-of-type .reunion {
right: 0;
left: auto;
transform: none;
}
.tick {
position: absolute;
left: 0;
bottom: calc(1.6em + (100% - 3.2em) * var(--height) - 0.6em);
}
.now::after {
content: "";
position: absolute;
inset-block: -0.3em;
left: var(--now);
width: 2px;
margin-inline-start: -1px;
background: var(--sb-ink, #23303b);
}
.whole ol {
padding: 0;
list-style: none;
}
.whole li {
display: grid;
grid-template-columns: 3em 1fr;
margin-block-start: 0.4em;
}
.whole .when {
color: var(--sb-ink-soft, #56606a);
font-variant-numeric: tabular-nums;
}
table {
border-collapse: collapse;
font-size: 0.9em;
}
caption {
font-weight: 600;
text-align: start;
}
th,
td {
padding: 0.3em 1em 0.3em 0;
text-align: start;
vertical-align: top;
}
.table-room {
overflow-x: auto;
}
/* On a phone the names in the drawing must not shrink with it. */
@container (max-width: 27em) {
.patterns {
grid-template-columns: auto auto;
}
.patterns label {
gap: 0.25em;
padding-inline: 0.3em;
font-size: 0.82em;
overflow-wrap: normal;
}
.episodes small {
font-size: 0.7em;
}
.controls {
gap: 0.35em;
}
.controls button {
flex-basis: 4em;
padding-inline: 0.2em;
white-space: normal;
}
.controls .mark {
margin-inline: 0.1em;
}
.room text {
font-size: 27px;
}
.room .window {
font-size: 20px;
}
}
@container (max-width: 19em) {
.patterns label {
font-size: 0.74em;
}
.patterns input {
width: 1em;
}
}
/* Forced colours leave SVG alone: everything is drawn in the two that the reader chose. */
@media (forced-colors: active) {
.room *,
.plot * {
--pattern: CanvasText;
}
.wall,
.floor,
.rug,
.glass,
.chair rect,
.adult *,
.adult.carer * {
fill: Canvas;
stroke: CanvasText;
}
.adult .hair,
.adult.carer .hair,
.child circle,
.child ellipse,
.room text,
.toys > :not(text) {
fill: CanvasText;
}
.mark-on {
fill: Canvas;
}
.room .label {
stroke: Canvas;
}
.pattern-mark {
fill: currentColor;
}
.trail,
.arms,
.around,
.from-carer,
.from-toys {
stroke: CanvasText;
}
.band.out {
border: 1px dashed CanvasText;
}
.now::after {
background: CanvasText;
}
.patterns label:has(:checked),
.episodes [aria-current="true"] {
border: 3px solid Highlight;
}
}
`;var Tr=12,Cr=5,Mr=5,Or=5e3,Nr=700,V=class V extends W{constructor(){super(),this.time=0,this.isPlaying=!1,this.stopNext=()=>{},this.saying=0,this.pauseWhenHidden=()=>document.hidden&&this.pause(),this.watcher=null}connectedCallback(){super.connectedCallback(),document.addEventListener("visibilitychange",this.pauseWhenHidden),this.watcher=new IntersectionObserver(([e])=>e?.isIntersecting||this.pause()),this.watcher.observe(this)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("visibilitychange",this.pauseWhenHidden),this.watcher?.disconnect(),clearTimeout(this.saying),this.pause()}accepts(e){return It(e)}reconcile(e){return Pt(this.spec,e)}recordTaken(){this.pause();let{tellings:e,all:r,episode:s}=this.scene;this.time=ge(e,r,0,s.seconds)}get startedAgainWords(){return d.atTheBeginning}get undoneWords(){return d.broughtBack}get place(){return Math.max(0,this.spec?.episodes.findIndex(e=>e.number===this.record?.episode)??0)}get second(){return Math.floor(this.time)}get scene(){let e=this.spec,{place:r}=this,s=e.episodes[r],i=e.patterns.find(({id:a})=>a===this.record?.pattern)??e.patterns[0],n=e.is_side_by_side?e.patterns:[i],o=n.map(a=>a.tellings[r]);return{spec:e,place:r,episode:s,chosen:i,shown:n,tellings:o,all:He(s,o)}}see(e={}){if(!this.record||!this.spec)return;let r=JSON.stringify(this.record),s={...this.record,...e},i=this.spec.is_side_by_side?this.spec.patterns.map(({id:o})=>o):[s.pattern],n=Rt(s,s.episode,i);JSON.stringify(n)!==r&&this.change(n)}goTo(e,r=0){this.pause(),this.see({episode:this.scene.spec.episodes[e].number});let{tellings:s,all:i,episode:n}=this.scene,o=ge(s,i,r,n.seconds),a=matchMedia("(prefers-reduced-motion: reduce)").matches;this.time=a?o:r,a||this.moveOn(Mr,o),this.say(r)}step(e){let{spec:r,place:s,all:i}=this.scene,n=i.findLastIndex(p=>p<=this.second),o=i[n+e];if(o!==void 0)return this.goTo(s,o);let a=s+e;if(!r.episodes[a])return;if(e===1)return this.goTo(a);let c=r.patterns.map(p=>p.tellings[a]),u=r.is_side_by_side?c:[this.scene.chosen.tellings[a]];this.goTo(a,He(r.episodes[a],u).at(-1))}stepByArrow(e){let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;!r||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),this.step(r))}choosePattern(e){let r=this.isPlaying;this.see({pattern:this.scene.spec.patterns[e].id}),this.requestUpdate(),r||this.say(this.second,this.scene.chosen.name)}toggle(){this.isPlaying?this.pause():this.play()}play(){let{spec:e,place:r,episode:s}=this.scene;this.stopNext(),this.second>=s.seconds&&(this.time=0,e.episodes[r+1]&&this.see({episode:e.episodes[r+1].number})),this.see(),this.isPlaying=!0;let{seconds:i}=this.scene.episode;matchMedia("(prefers-reduced-motion: reduce)").matches?this.stepOn():this.moveOn(Math.max(Cr,i/Tr),i)}pause(){this.stopNext(),this.stopNext=()=>{},this.isPlaying=!1,this.time=this.second}moveOn(e,r,s=performance.now()){let i=requestAnimationFrame(n=>{let o=Math.min(Math.max(n-s,0),250)/1e3;this.time=Math.min(this.time+o*e,r),this.time<r?this.moveOn(e,r,n):this.arrive()});this.stopNext=()=>cancelAnimationFrame(i)}stepOn(){let e=setTimeout(()=>{let{tellings:r,all:s,episode:i}=this.scene,n=s.find(o=>o>this.second);this.time=n===void 0?i.seconds:ge(r,s,n,i.seconds),this.time<i.seconds?this.stepOn():this.arrive()},Or);this.stopNext=()=>clearTimeout(e)}arrive(){this.isPlaying&&this.announce(d.over(this.scene.episode.number)),this.pause()}scrub(e){this.pause();let{all:r}=this.scene,s=r.findLast(i=>i<=this.second);this.time=e.target.valueAsNumber,this.see(),r.findLast(i=>i<=this.second)!==s&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(this.second,""),Nr))}say(e,r){let{episode:s,shown:i,place:n}=this.scene,o=d.where(s.name,s.number,e,s.seconds),a=i.map(p=>se(s,p.tellings[n],e)),c=a.map(({step:p},h)=>i.length>1?`${i[h].name}: ${te(p.does)}`:te(p.does)),u=i.length>1?[]:[d.watch,te(a[0].watch)];this.announce(yt([r??o,te(a[0].happens),...c,...u]))}renderActivity(){if(!this.spec)return m;let{spec:e,place:r,episode:s,chosen:i,shown:n}=this.scene,{second:o}=this;return l`
${e.is_side_by_side?l`<div class="four">
${Be(s,o)}
<p>${g(fe(s.happenings,o).text)}</p>
${De()}
<div class="rooms">${n.map(a=>this.renderOne(a))}</div>
</div>
${this.renderTime()}`:l`${Ct(e,r,a=>this.goTo(a))}
${Mt(e,i,a=>this.choosePattern(a))}
<div class="stage">
<div>
${Ue(e.room,i,i.tellings[r],this.time)}
${De()} ${this.renderTime()}
</div>
${Ot(s,i,r,o)}
</div>
<p class="about p-${i.id}">${z(i.id)} ${g(i.about)}</p>
${vt(e,i,re(e,r)+this.time)}`}
${Nt(e,i)}
`}renderOne(e){let{spec:r,place:s,episode:i}=this.scene,{step:n,watch:o}=se(i,e.tellings[s],this.second);return l`<div class="p-${e.id}">
<p class="name">${z(e.id)} ${e.name}</p>
${Ue(r.room,e,e.tellings[s],this.time)}
<p class="does">${g(n.does)}</p>
<p class="quiet">${d.watch}: ${g(o)}</p>
</div>`}renderTime(){let{spec:e,place:r,episode:s,all:i}=this.scene,{second:n}=this,o=n>=s.seconds,a=r===e.episodes.length-1,c=r===0&&n<(i[1]??s.seconds),u=a&&n>=(i.at(-1)??0),p=o?a?d.playAgain:d.playNext:d.play;return l`<div class=${e.is_side_by_side?"time stays":"time"}>
<input
type="range"
min="0"
max=${s.seconds}
step="1"
aria-label=${d.slider}
aria-valuetext=${d.where(s.name,s.number,n,s.seconds)}
.value=${String(n)}
@input=${this.scrub}
/>
<div class="row controls" role="group" aria-label=${d.steps} @keydown=${this.stepByArrow}>
<button
type="button"
aria-label=${d.backName}
aria-disabled=${c?"true":"false"}
@click=${()=>this.step(-1)}
>
${ye("M15 5l-7 7 7 7")}${d.back}
</button>
<button type="button" class="play" @click=${this.toggle}>
${ye(this.isPlaying?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${this.isPlaying?d.pause:p}
</button>
<button
type="button"
class="primary"
aria-label=${d.nextName}
aria-disabled=${u?"true":"false"}
@click=${()=>this.step(1)}
>
${d.next}${ye("M9 5l7 7-7 7")}
</button>
</div>
</div>`}};D(V,"styles",[...We(V,V,"styles"),Ht]),D(V,"properties",{time:{state:!0},isPlaying:{state:!0}});var ve=V;function zt(t,e){customElements.get(t)||customElements.define(t,e)}function Dt(t,e){return{render({model:r,el:s}){zt(t,e);let i=document.createElement(t),n=()=>{r.set("record",i.record),r.save_changes()},o=()=>{let c=r.get("record");JSON.stringify(c)!==JSON.stringify(i.record)&&M(c)&&(i.record=c)},a=()=>{i.spec=r.get("spec");let c=r.get("record");M(c)&&!_(c)?o():M(i.record)&&!_(i.record)&&n()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",Ut),a(),i.addEventListener("sb-record",n),r.on("change:spec",a),r.on("change:record",o),s.append(i),()=>{r.off("change:spec",a),r.off("change:record",o),i.removeEventListener("sb-record",n),s.removeEventListener("keydown",Ut),i.remove()}}}}function Ut(t){t.key.startsWith("Arrow")&&t.stopPropagation()}var Fi=Dt("sb-episode-player",ve);export{Fi as default};
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
