/* Generated from frontend/ by make frontend. Do not edit. */
var or=Object.defineProperty;var ar=Object.getPrototypeOf;var cr=Reflect.get;var lr=(t,e,r)=>e in t?or(t,e,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[e]=r;var W=(t,e,r)=>lr(t,typeof e!="symbol"?e+"":e,r);var Le=(t,e,r)=>cr(ar(t),r,e);var le=globalThis,de=le.ShadowRoot&&(le.ShadyCSS===void 0||le.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,xe=Symbol(),De=new WeakMap,ee=class{constructor(e,r,s){if(this._$cssResult$=!0,s!==xe)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if(de&&e===void 0){let s=r!==void 0&&r.length===1;s&&(e=De.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),s&&De.set(r,e))}return e}toString(){return this.cssText}},je=t=>new ee(typeof t=="string"?t:t+"",void 0,xe),S=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+t[i+1],t[0]);return new ee(r,t,xe)},ze=(t,e)=>{if(de)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let s=document.createElement("style"),n=le.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=r.cssText,t.appendChild(s)}},_e=de?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let s of e.cssRules)r+=s.cssText;return je(r)})(t):t;var{is:dr,defineProperty:hr,getOwnPropertyDescriptor:pr,getOwnPropertyNames:ur,getOwnPropertySymbols:fr,getPrototypeOf:mr}=Object,C=globalThis,Be=C.trustedTypes,gr=Be?Be.emptyScript:"",br=C.reactiveElementPolyfillSupport,te=(t,e)=>t,ke={toAttribute(t,e){switch(e){case Boolean:t=t?gr:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},Ve=(t,e)=>!dr(t,e),Fe={attribute:!0,type:String,converter:ke,reflect:!1,useDefault:!1,hasChanged:Ve};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),C.litPropertyMetadata??(C.litPropertyMetadata=new WeakMap);var E=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=Fe){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(e,s,r);n!==void 0&&hr(this.prototype,e,n)}}static getPropertyDescriptor(e,r,s){let{get:n,set:i}=pr(this.prototype,e)??{get(){return this[r]},set(o){this[r]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(e,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Fe}static _$Ei(){if(this.hasOwnProperty(te("elementProperties")))return;let e=mr(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(te("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(te("properties"))){let r=this.properties,s=[...ur(r),...fr(r)];for(let n of s)this.createProperty(n,r[n])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[s,n]of r)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let n=this._$Eu(r,s);n!==void 0&&this._$Eh.set(n,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let s=new Set(e.flat(1/0).reverse());for(let n of s)r.unshift(_e(n))}else e!==void 0&&r.push(_e(e));return r}static _$Eu(e,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(e.set(s,this[s]),delete this[s]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ze(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,s){this._$AK(e,s)}_$ET(e,r){let s=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:ke).toAttribute(r,s.type);this._$Em=e,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(e,r){let s=this.constructor,n=s._$Eh.get(e);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:ke;this._$Em=n;let a=o.fromAttribute(r,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(e,r,s,n=!1,i){if(e!==void 0){let o=this.constructor;if(n===!1&&(i=this[e]),s??(s=o.getPropertyOptions(e)),!((s.hasChanged??Ve)(i,r)||s.useDefault&&s.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,s))))return;this.C(e,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,o??r??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||s||(r=void 0),this._$AL.set(e,r)),n===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw e=!1,this._$EM(),s}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(e){}firstUpdated(e){}};E.elementStyles=[],E.shadowRootOptions={mode:"open"},E[te("elementProperties")]=new Map,E[te("finalized")]=new Map,br?.({ReactiveElement:E}),(C.reactiveElementVersions??(C.reactiveElementVersions=[])).push("2.1.2");var se=globalThis,We=t=>t,he=se.trustedTypes,Ke=he?he.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ee="$lit$",T=`lit$${Math.random().toFixed(9).slice(2)}$`,Te="?"+T,$r=`<${Te}>`,L=document,ne=()=>L.createComment(""),ie=t=>t===null||typeof t!="object"&&typeof t!="function",Oe=Array.isArray,Xe=t=>Oe(t)||typeof t?.[Symbol.iterator]=="function",Se=`[ 	
\f\r]`,re=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ge=/-->/g,Ye=/>/g,I=RegExp(`>|${Se}(?:([^\\s"'>=/]+)(${Se}*=${Se}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Je=/'/g,Qe=/"/g,qe=/^(?:script|style|textarea|title)$/i,Ce=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),l=Ce(1),G=Ce(2),ns=Ce(3),v=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),Ze=new WeakMap,H=L.createTreeWalker(L,129);function et(t,e){if(!Oe(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ke!==void 0?Ke.createHTML(e):e}var tt=(t,e)=>{let r=t.length-1,s=[],n,i=e===2?"<svg>":e===3?"<math>":"",o=re;for(let a=0;a<r;a++){let c=t[a],u,g,p=-1,m=0;for(;m<c.length&&(o.lastIndex=m,g=o.exec(c),g!==null);)m=o.lastIndex,o===re?g[1]==="!--"?o=Ge:g[1]!==void 0?o=Ye:g[2]!==void 0?(qe.test(g[2])&&(n=RegExp("</"+g[2],"g")),o=I):g[3]!==void 0&&(o=I):o===I?g[0]===">"?(o=n??re,p=-1):g[1]===void 0?p=-2:(p=o.lastIndex-g[2].length,u=g[1],o=g[3]===void 0?I:g[3]==='"'?Qe:Je):o===Qe||o===Je?o=I:o===Ge||o===Ye?o=re:(o=I,n=void 0);let f=o===I&&t[a+1].startsWith("/>")?" ":"";i+=o===re?c+$r:p>=0?(s.push(u),c.slice(0,p)+Ee+c.slice(p)+T+f):c+T+(p===-2?a:f)}return[et(t,i+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},oe=class t{constructor({strings:e,_$litType$:r},s){let n;this.parts=[];let i=0,o=0,a=e.length-1,c=this.parts,[u,g]=tt(e,r);if(this.el=t.createElement(u,s),H.currentNode=this.el.content,r===2||r===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(n=H.nextNode())!==null&&c.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let p of n.getAttributeNames())if(p.endsWith(Ee)){let m=g[o++],f=n.getAttribute(p).split(T),$=/([.?@])?(.*)/.exec(m);c.push({type:1,index:i,name:$[2],strings:f,ctor:$[1]==="."?ue:$[1]==="?"?fe:$[1]==="@"?me:j}),n.removeAttribute(p)}else p.startsWith(T)&&(c.push({type:6,index:i}),n.removeAttribute(p));if(qe.test(n.tagName)){let p=n.textContent.split(T),m=p.length-1;if(m>0){n.textContent=he?he.emptyScript:"";for(let f=0;f<m;f++)n.append(p[f],ne()),H.nextNode(),c.push({type:2,index:++i});n.append(p[m],ne())}}}else if(n.nodeType===8)if(n.data===Te)c.push({type:2,index:i});else{let p=-1;for(;(p=n.data.indexOf(T,p+1))!==-1;)c.push({type:7,index:i}),p+=T.length-1}i++}}static createElement(e,r){let s=L.createElement("template");return s.innerHTML=e,s}};function D(t,e,r=t,s){if(e===v)return e;let n=s!==void 0?r._$Co?.[s]:r._$Cl,i=ie(e)?void 0:e._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(t),n._$AT(t,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=n:r._$Cl=n),n!==void 0&&(e=D(t,n._$AS(t,e.values),n,s)),e}var pe=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:s}=this._$AD,n=(e?.creationScope??L).importNode(r,!0);H.currentNode=n;let i=H.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let u;c.type===2?u=new K(i,i.nextSibling,this,e):c.type===1?u=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(u=new ge(i,this,e)),this._$AV.push(u),c=s[++a]}o!==c?.index&&(i=H.nextNode(),o++)}return H.currentNode=L,n}p(e){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,r),r+=s.strings.length-2):s._$AI(e[r])),r++}},K=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,s,n){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=D(this,e,r),ie(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==v&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Xe(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&ie(this._$AH)?this._$AA.nextSibling.data=e:this.T(L.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:s}=e,n=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=oe.createElement(et(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(r);else{let i=new pe(n,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(e){let r=Ze.get(e.strings);return r===void 0&&Ze.set(e.strings,r=new oe(e)),r}k(e){Oe(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,n=0;for(let i of e)n===r.length?r.push(s=new t(this.O(ne()),this.O(ne()),this,this.options)):s=r[n],s._$AI(i),n++;n<r.length&&(this._$AR(s&&s._$AB.nextSibling,n),r.length=n)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let s=We(e).nextSibling;We(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},j=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,s,n,i){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=r,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=h}_$AI(e,r=this,s,n){let i=this.strings,o=!1;if(i===void 0)e=D(this,e,r,0),o=!ie(e)||e!==this._$AH&&e!==v,o&&(this._$AH=e);else{let a=e,c,u;for(e=i[0],c=0;c<i.length-1;c++)u=D(this,a[s+c],r,c),u===v&&(u=this._$AH[c]),o||(o=!ie(u)||u!==this._$AH[c]),u===h?e=h:e!==h&&(e+=(u??"")+i[c+1]),this._$AH[c]=u}o&&!n&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ue=class extends j{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},fe=class extends j{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},me=class extends j{constructor(e,r,s,n,i){super(e,r,s,n,i),this.type=5}_$AI(e,r=this){if((e=D(this,e,r,0)??h)===v)return;let s=this._$AH,n=e===h&&s!==h||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==h&&(s===h||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ge=class{constructor(e,r,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){D(this,e)}},rt={M:Ee,P:T,A:Te,C:1,L:tt,R:pe,D:Xe,V:D,I:K,H:j,N:fe,U:me,B:ue,F:ge},yr=se.litHtmlPolyfillSupport;yr?.(oe,K),(se.litHtmlVersions??(se.litHtmlVersions=[])).push("3.3.3");var st=(t,e,r)=>{let s=r?.renderBefore??e,n=s._$litPart$;if(n===void 0){let i=r?.renderBefore??null;s._$litPart$=n=new K(e.insertBefore(ne(),i),i,void 0,r??{})}return n._$AI(t),n};var ae=globalThis,R=class extends E{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let e=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=e.firstChild),e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=st(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return v}};R._$litElement$=!0,R.finalized=!0,ae.litElementHydrateSupport?.({LitElement:R});var wr=ae.litElementPolyfillSupport;wr?.({LitElement:R});(ae.litElementVersions??(ae.litElementVersions=[])).push("4.2.2");var O={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Y=t=>(...e)=>({_$litDirective$:t,values:e}),N=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,s){this._$Ct=e,this._$AM=r,this._$Ci=s}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var{I:vr}=rt,nt=t=>t;var ot=t=>t.strings===void 0,it=()=>document.createComment(""),J=(t,e,r)=>{let s=t._$AA.parentNode,n=e===void 0?t._$AB:e._$AA;if(r===void 0){let i=s.insertBefore(it(),n),o=s.insertBefore(it(),n);r=new vr(i,o,t,t.options)}else{let i=r._$AB.nextSibling,o=r._$AM,a=o!==t;if(a){let c;r._$AQ?.(t),r._$AM=t,r._$AP!==void 0&&(c=t._$AU)!==o._$AU&&r._$AP(c)}if(i!==n||a){let c=r._$AA;for(;c!==i;){let u=nt(c).nextSibling;nt(s).insertBefore(c,n),c=u}}}return r},P=(t,e,r=t)=>(t._$AI(e,r),t),Ar={},Q=(t,e=Ar)=>t._$AH=e,at=t=>t._$AH,be=t=>{t._$AR(),t._$AA.remove()};var $e=Y(class extends N{constructor(){super(...arguments),this.key=h}render(t,e){return this.key=t,e}update(t,[e,r]){return e!==this.key&&(Q(t),this.key=e),r}});var xr=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function M(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function A(t){return typeof t=="string"&&xr.test(t)}function U(t){if(!M(t)||t.version!==1||!A(t.activity))return!1;switch(t.kind){case"quiz":return(t.current===null||A(t.current))&&Re(t.answers,_r);case"sorter":return Re(t.placements,kr);default:return!1}}function _(t){return!Object.keys(t.kind==="quiz"?t.answers:t.placements).length}function ct(t){return M(t)&&typeof t.version=="number"&&t.version>1}function Re(t,e){if(!M(t))return!1;let r=Object.entries(t);return r.length<=500&&r.every(([s,n])=>A(s)&&e(n))}function _r(t){return M(t)&&lt(t.attempts)&&["right","wrong","shown"].includes(String(t.state))&&Sr(t.answer)}function kr(t){return M(t)&&lt(t.attempts)&&["right","wrong"].includes(String(t.state))&&A(t.pile)}function lt(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=1e5}function Sr(t){return typeof t=="string"?t.length<=200:typeof t=="number"?Number.isFinite(t):Array.isArray(t)?t.length<=500&&t.every(A):Re(t,A)}var z="secure-base/1/",Ne="secure-base/last-kept",Pe="secure-base-kept";function dt(t){function e(n,i){try{return n(t.localStorage)}catch{return i}}function r(n){return e(i=>{let o=i.getItem(z+n);return o===null?null:JSON.parse(o)},null)}function s(n){t.dispatchEvent(new CustomEvent(Pe,{detail:n}))}return{read(n){let i=r(n);return U(i)&&i.activity===n?i:null},keep(n){if(ct(r(n.activity)))return!1;let i=e(o=>{let a=z+n.activity;return _(n)?o.removeItem(a):o.setItem(a,JSON.stringify(n)),o.setItem(Ne,new Date().toISOString()),!0},!1);return i&&s(n.activity),i},all(){return e(n=>{let o=Array.from({length:n.length},(a,c)=>n.key(c)??"").filter(a=>a.startsWith(z)).map(a=>a.slice(z.length)).filter(A).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let n=new Date(e(i=>i.getItem(Ne),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return e(n=>{let i=Array.from({length:n.length},(o,a)=>n.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(z)||o===Ne).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return s(null),()=>{e(o=>{for(let{key:a,value:c}of i)o.setItem(a,c)},void 0),s(null)}},null)},subscribe(n){let i=a=>n(a.detail),o=({key:a})=>{a===null?n(null):a.startsWith(z)&&n(a.slice(z.length))};return t.addEventListener(Pe,i),t.addEventListener("storage",o),()=>{t.removeEventListener(Pe,i),t.removeEventListener("storage",o)}}}}var ht=S`
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
/* The book's header stays on top while the page scrolls under it. */
:focus {
scroll-margin-block: 6rem 2rem;
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
`;function ye(t,e,{id:r,className:s}){switch(t){case 2:return l`<h2 id=${r} class=${s} tabindex="-1">${e}</h2>`;case 4:return l`<h4 id=${r} class=${s} tabindex="-1">${e}</h4>`;case 5:return l`<h5 id=${r} class=${s} tabindex="-1">${e}</h5>`;default:return l`<h3 id=${r} class=${s} tabindex="-1">${e}</h3>`}}function b(t){return typeof t=="string"?t:t.map(Er)}function y(t){return typeof t=="string"?t:t.map(e=>e.text).join("")}function Me(t){if(t)try{return new URL(t,"https://relative.invalid").protocol==="https:"?t:void 0}catch{return}}function Er(t){let e=l`${t.text}`;t.code&&(e=l`<code>${e}</code>`),t.emphasis&&(e=l`<em>${e}</em>`),t.strong&&(e=l`<strong>${e}</strong>`);let r=Me(t.href);return r?l`<a href=${r}>${e}</a>`:e}var x={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",sources:"Sources",source:t=>t===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function pt({sources:t,assumptions:e}){return!t.length&&!e.length?h:l`
<details class="origins">
<summary>${x.whereFrom}</summary>
${e.length?l`<p class="small-heading">${x.assumptions}</p>
<ul>
${e.map(r=>l`<li>${b(r)}</li>`)}
</ul>`:h}
<ul>
${t.map(r=>l`<li>${ft(r,r.full)}</li>`)}
</ul>
</details>
`}function ut({sources:t},e){let r=t.filter(({key:s})=>e.includes(s));return r.length?l`<p class="source">
${x.source(r.length)}
${r.map((s,n)=>l`${n?"; ":""}${ft(s,s.short)}`)}
</p>`:h}function ft({url:t},e){let r=Me(t);return r?l`<a href=${r}>${e}</a>`:e}var mt=S`
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
.told .verdict {
display: flex;
gap: 0.4em;
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
`;var Z=class extends R{constructor(){super(),this.headingLevel=3,this.store=dt(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(e){return!1}reconcile(e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderActivity(){return h}get spec(){return this.currentSpec}set spec(e){let r=this.currentSpec;if(this.currentSpec=this.accepts(e)?e:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.spec&&(this.currentRecord=this.reconcile(e),this.recordTaken(),this.requestUpdate())}followStore(){let e=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==e&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(e){let r=!this.record||_(this.record);this.currentRecord=this.reconcile(e),_(e)||(this.beforeStartingAgain=null),r&&_(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r instanceof HTMLElement&&r.focus()}startAgain(){let e=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(x.startedAgain),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(x.undone),this.focusOn("[data-start-again]"))}render(){let e=this.spec;if(!e)return l`<slot></slot>`;let{text:r,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${ye(this.headingLevel,l`${e.title}`,{id:"title",className:"title"})}
<p class="instruction">${b(e.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${$e(s,l`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let r=this.record&&!_(this.record);return l`
<div class="foot">
${this.isKept?h:l`<p class="quiet">${x.notKept}</p>`}
${r?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${x.startAgain}
</button>`:h}
${this.beforeStartingAgain?l`<p class="undo">
${x.startedAgain}
<button class="plain" type="button" data-undo @click=${this.undo}>
${x.undo}
</button>
</p>`:h}
${pt(e)}
</div>
`}};W(Z,"styles",[mt,ht]),W(Z,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});function B(t,e){switch(t.kind){case"single-choice":case"true-false":{let r=t.options.find(s=>s.id===e);return r?{right:r.right,feedback:{[r.id]:r.feedback}}:null}case"multiple-choice":return bt(e,t.options)?{right:t.options.every(({id:s,right:n})=>n===e.includes(s)),feedback:Ue(t.options)}:null;case"number":return typeof e=="number"&&Number.isFinite(e)?Or(t,e):null;case"short-answer":return typeof e=="string"?Cr(t,e):null;case"order":return!bt(e,t.items)||e.length!==t.items.length?null:{right:t.items.every(({id:s},n)=>e[n]===s),feedback:Ue(t.items)};case"match":{if(!Rr(e))return null;let r=new Map(Object.entries(e));return r.size===t.pairs.length&&t.pairs.every(i=>t.choices.some(o=>o.id===r.get(i.id)))?{right:t.pairs.every(i=>r.get(i.id)===i.right_choice),feedback:Ue(t.pairs)}:null}default:return null}}function we(t){switch(t.kind){case"single-choice":case"true-false":return t.options.find(e=>e.right)?.id??"";case"multiple-choice":return t.options.filter(e=>e.right).map(e=>e.id);case"number":return t.answer;case"short-answer":return t.phrases.find(e=>e.right)?.text??"";case"order":return t.items.map(e=>e.id);case"match":return Object.fromEntries(t.pairs.map(e=>[e.id,e.right_choice]))}}function $t(t,e){let r=new Map(Object.entries(e.answers)),s=t.questions.flatMap(({id:n})=>{let i=r.get(n);return i?.state==="right"?[i]:[]});return{right:s.length,first_try:s.filter(({attempts:n})=>n===1).length,questions:t.questions.length}}function Tr(t,e){let[r,s]=[Array.from(t),Array.from(e)],n=Math.max(r.length,s.length);if(!n)return 1;let i=Array.from({length:s.length+1},(o,a)=>a);return r.forEach((o,a)=>{let c=[a+1];s.forEach((u,g)=>{c.push(Math.min(i[g+1]+1,c[g]+1,i[g]+(o===u?0:1)))}),i=c}),1-i[s.length]/n}function Or(t,e){let r=t.tolerance+1e-9*Math.max(1,Math.abs(t.answer));if(Math.abs(e-t.answer)<=r)return{right:!0,feedback:{answer:t.feedback.when_right}};let s=t.remarks.find(a=>a.at_least<=e&&e<=a.at_most),{when_low:n,when_high:i}=t.feedback;return{right:!1,feedback:{answer:s?.feedback??(e<t.answer?n:i)}}}function Cr(t,e){let r=t.phrases.find(({text:s,match_case:n,similarity:i})=>Tr(gt(e,n),gt(s,n))>=i);return r?{right:r.right,feedback:{answer:r.feedback}}:{right:!1,feedback:{answer:t.otherwise}}}function gt(t,e){let r=t.normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");return e?r:r.toLowerCase()}function bt(t,e){return Array.isArray(t)&&new Set(t).size===t.length&&t.every(r=>e.some(({id:s})=>s===r))}function Ue(t){return Object.fromEntries(t.map(({id:e,feedback:r})=>[e,r]))}function Rr(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Pr(t){return{version:1,kind:"quiz",activity:t.id,current:null,answers:{}}}function yt(t,e){let r=Pr(t);if(!U(e)||e.kind!=="quiz"||e.activity!==t.id)return r;let s=new Map(Object.entries(e.answers));for(let n of t.questions){let i=s.get(n.id),o=i&&B(n,i.answer);if(!i||!o)continue;let a=i.state==="shown"?"shown":o.right?"right":"wrong";r.answers[n.id]={answer:i.answer,attempts:i.attempts,state:a}}return t.questions.some(({id:n})=>n===e.current)&&(r.current=e.current),r}var Mr=1,Ur=new Map([["single-choice",["options"]],["true-false",["options"]],["multiple-choice",["options"]],["number",["remarks"]],["short-answer",["phrases"]],["order",["items","starting_order"]],["match",["pairs","choices"]]]);function wt(t){return Ir(t,"quiz",["questions"])&&At(t.questions).every(Hr)}function Ir(t,e,r){return M(t)&&t.schema_version===Mr&&t.kind===e&&A(t.id)&&typeof t.title=="string"&&vt(t.instruction)&&Array.isArray(t.sources)&&Array.isArray(t.assumptions)&&r.every(s=>At(t[s]).length>0)}function Hr(t){return!M(t)||!A(t.id)||!vt(t.prompt)?!1:!!Ur.get(t.kind)?.every(r=>Array.isArray(t[r]))}function vt(t){return typeof t=="string"||Array.isArray(t)}function At(t){return Array.isArray(t)?t:[]}function xt(t){let e=t.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),s=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(e)?e.replaceAll(",",""):e.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}var Lr=(t,e,r)=>`${t} ${t===1?e:r}`,d={questions:"Questions",question:"Question",place:(t,e)=>`Question ${t} of ${e}`,forStudents:"For students",states:{open:"not answered yet",right:"right",wrong:"not right yet",shown:"answer shown"},check:"Check",showMe:"Show me",previous:"Previous",next:"Next",toResult:"See how it went",whyNot:t=>t===1?"Why not the other one?":"Why not the others?",right:"That’s it",wrong:"Not quite",shown:"Here is the answer",notesAbove:"The notes above say why.",chooseFirst:"Choose an answer first.",chooseSomeFirst:"Choose at least one answer first.",numberFirst:"Write a number first.",notANumber:"That does not look like a number. Please use figures, such as 40 or 2.5.",wordsFirst:"Write your answer first.",matchFirst:t=>t===1?"One line is still open.":`${t} lines are still open.`,yourAnswer:"Your answer",chooseAll:"Choose all that fit.",choose:"Choose…",orderHow:"Use the arrows to put these in order.",fits:"Yes, this one fits",leftOut:"Right to leave this out",doesNotFit:"This one does not fit",fitsToo:"This one fits too",someRight:(t,e)=>`${t} of ${e} are as they should be. Read the notes above, then try again.`,moveUp:"Move up",moveDown:"Move down",moved:(t,e,r)=>`${t}: now number ${e} of ${r}.`,atTheEnd:(t,e)=>`${t} is already ${e?"first":"last"}.`,inPlace:"In its place",notHere:"Not here yet",placesRight:(t,e)=>`${t} of ${e} are in their place. Move the others and check again.`,pairsRight:(t,e)=>`${t} of ${e} are matched. Try another for the rest.`,result:"How it went",score:t=>t.first_try?`${t.right} of ${t.questions} right, ${t.first_try} at the first try.`:`${t.right} of ${t.questions} right.`,allRight:"You have got them all.",stillOpen:t=>`${Lr(t,"question is","questions are")} still open. Go back whenever you like.`,someToRevisit:"You can go back to any question below. Trying again is how it sticks.",pickUp:"Go to an open question"};function _t(t,e){if(e!==void 0)return e;switch(t.kind){case"order":return t.starting_order;case"multiple-choice":return[];case"match":return{};default:return""}}function kt(t,e){switch(t.kind){case"single-choice":case"true-false":return e===""?{problem:d.chooseFirst}:{answer:e};case"multiple-choice":{let r=t.options.map(({id:s})=>s).filter(s=>X(e,s));return r.length?{answer:r}:{problem:d.chooseSomeFirst}}case"number":{if(typeof e=="number")return{answer:e};if(!String(e).trim())return{problem:d.numberFirst};let r=xt(String(e));return r===null?{problem:d.notANumber}:{answer:r}}case"short-answer":{let r=String(e).replace(/[<>]/g,"").trim();return r?{answer:r}:{problem:d.wordsFirst}}case"order":return{answer:e};case"match":{let r=t.pairs.filter(({id:s})=>!ce(e,s)).length;return r?{problem:d.matchFirst(r)}:{answer:e}}}}function X(t,e){return Array.isArray(t)&&t.includes(e)}function ce(t,e){return typeof t!="object"||Array.isArray(t)?"":new Map(Object.entries(t)).get(e)??""}var Dr={right:G`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:G`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:G`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:G`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:G`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function F(t){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Dr[t]}
</svg>`}var St={right:"right",wrong:"again",shown:"shown"};function Et(t,e,r,s){return l`<ol class="numbers" role="list" aria-label=${d.questions}>
${t.questions.map(({id:n},i)=>{let o=e.answers[n]?.state;return l`<li>
<button
type="button"
class=${o??"open"}
aria-current=${n===r?"step":"false"}
@click=${()=>s(n)}
>
<span class="visually-hidden">${d.question}</span> ${i+1}
${o?F(St[o]):h}
<span class="visually-hidden">, ${d.states[o??"open"]}</span>
</button>
</li>`})}
</ol>`}function Tt(t,e){return t.questions.filter(({id:r})=>(e.answers[r]?.state??"wrong")==="wrong")}function Ie(t,e){let r=$t(t,e),s=Tt(t,e).length,n=s?d.stillOpen(s):r.right===r.questions?d.allRight:d.someToRevisit;return{score:d.score(r),after:n}}function Ot(t,e,r,s){let n=Ie(t,e),i=Tt(t,e)[0];return l`<div class="result">
${ye(r+1,d.result,{id:"result",className:"subtitle"})}
<p class="score">${n.score}</p>
<p>${n.after}</p>
${i?l`<p>
<button class="primary" type="button" @click=${()=>s(i.id)}>
${d.pickUp}
</button>
</p>`:h}
<ol class="review" role="list">
${t.questions.map(({id:o,prompt:a},c)=>{let u=e.answers[o]?.state;return l`<li>
<button type="button" class=${u??"open"} @click=${()=>s(o)}>
<span class="number">${c+1}</span>
<span>${y(a)}</span>
<span class="state">
${u?F(St[u]):h} ${d.states[u??"open"]}
</span>
</button>
</li>`})}
</ol>
</div>`}var V=Y(class extends N{constructor(t){if(super(t),t.type!==O.PROPERTY&&t.type!==O.ATTRIBUTE&&t.type!==O.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!ot(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===v||e===h)return e;let r=t.element,s=t.name;if(t.type===O.PROPERTY){if(e===r[s])return v}else if(t.type===O.BOOLEAN_ATTRIBUTE){if(!!e===r.hasAttribute(s))return v}else if(t.type===O.ATTRIBUTE&&r.getAttribute(s)===e+"")return v;return Q(t),e}});function w(t,e,r){return l`<div class="told ${t} ${r===void 0?"brief":""}">
<p class="verdict">${F(t)} ${e}</p>
${r===void 0?h:l`<p>${b(r)}</p>`}
</div>`}function Rt(t,e){let{checked:r,draft:s,locked:n}=e,i=It(t,e),o=t.options.filter(a=>!i.includes(a));return l`
${t.options.map(a=>Ht(a,e,{type:"radio",isChosen:s===a.id,note:i.includes(a)?a.right&&r?.state==="shown"?w("shown",d.shown,a.feedback):a.right?w("right",d.right,a.feedback):w("again",d.wrong,a.feedback):h}))}
${n&&o.length?l`<details>
<summary>${d.whyNot(o.length)}</summary>
<dl class="others">
${o.map(a=>l`<dt>${b(a.text)}</dt>
<dd>${b(a.feedback)}</dd>`)}
</dl>
</details>`:h}
`}function Nt(t,e){let{checked:r,draft:s,locked:n}=e;return l`
<p class="how">${d.chooseAll}</p>
${t.options.map(i=>{let o=X(s,i.id),a=r&&(n||X(r.answer,i.id)===o);return Ht(i,e,{type:"checkbox",isChosen:o,note:a?jr(i,o):h})})}
`}function Pt(t,e){return It(t,e).map(({feedback:r})=>y(r))}function Mt(t,{draft:e}){return t.options.map(r=>`${y(r.text)}: ${Lt(r,X(e,r.id))}. ${y(r.feedback)}`)}function Ut(t,{checked:e}){let r=t.options.filter(s=>e&&X(e.answer,s.id)===s.right);return d.someRight(r.length,t.options.length)}function It(t,{checked:e}){return e?t.options.filter(r=>r.id===e.answer||e.state==="shown"&&r.right):[]}function Ht(t,{name:e,draft:r,locked:s,choose:n},{type:i,isChosen:o,note:a}){let c=()=>{n(i==="radio"?t.id:o?Ct(r).filter(u=>u!==t.id):[...Ct(r),t.id])};return l`<div class="option ${o?"chosen":""}">
<label>
<input
type=${i}
name=${e}
value=${t.id}
.checked=${V(o)}
?disabled=${s}
@change=${c}
/>
<span>${b(t.text)}</span>
</label>
${a}
</div>`}function jr(t,e){let r=t.right===e?"right":"again";return w(r,Lt(t,e),t.feedback)}function Lt(t,e){return t.right?e?d.fits:d.fitsToo:e?d.doesNotFit:d.leftOut}function Ct(t){return Array.isArray(t)?t:[]}function Dt(t,e){let{name:r,draft:s,locked:n,choose:i}=e;return l`<div class="pairs">
${t.pairs.map(o=>{let a=ce(s,o.id);return n?zr(t,o,a,e):l`<div class="pair">
<label for="pair-${o.id}">${b(o.left)}</label>
<select
id="pair-${o.id}"
name="${r}-${o.id}"
@change=${({target:c})=>i({...s,[o.id]:c.value})}
>
<option value="" .selected=${V(a==="")}>${d.choose}</option>
${t.choices.map(c=>l`<option value=${c.id} .selected=${V(a===c.id)}>
${y(c.text)}
</option>`)}
</select>
${Bt(o,a,e)}
</div>`})}
</div>`}function zr(t,e,r,s){let n=t.choices.find(({id:i})=>i===r);return l`<div class="pair">
<p class="left">${b(e.left)}</p>
<p class="answer">${n?b(n.text):h}</p>
${Bt(e,r,s)}
</div>`}function jt(t,{locked:e}){return e?t.pairs.map(r=>`${y(r.left)}: ${y(r.feedback)}`):[]}function zt(t,{checked:e}){let r=t.pairs.filter(s=>ce(e?.answer,s.id)===s.right_choice);return d.pairsRight(r.length,t.pairs.length)}function Bt(t,e,{checked:r}){return r?r.state==="shown"?w("shown",d.shown,t.feedback):ce(r.answer,t.id)!==e?h:e===t.right_choice?w("right",d.right,t.feedback):w("again",d.wrong):h}var Ft=(t,e,r)=>{let s=new Map;for(let n=e;n<=r;n++)s.set(t[n],n);return s},Vt=Y(class extends N{constructor(t){if(super(t),t.type!==O.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,r){let s;r===void 0?r=e:e!==void 0&&(s=e);let n=[],i=[],o=0;for(let a of t)n[o]=s?s(a,o):o,i[o]=r(a,o),o++;return{values:i,keys:n}}render(t,e,r){return this.dt(t,e,r).values}update(t,[e,r,s]){let n=at(t),{values:i,keys:o}=this.dt(e,r,s);if(!Array.isArray(n))return this.ut=o,i;let a=this.ut??(this.ut=[]),c=[],u,g,p=0,m=n.length-1,f=0,$=i.length-1;for(;p<=m&&f<=$;)if(n[p]===null)p++;else if(n[m]===null)m--;else if(a[p]===o[f])c[f]=P(n[p],i[f]),p++,f++;else if(a[m]===o[$])c[$]=P(n[m],i[$]),m--,$--;else if(a[p]===o[$])c[$]=P(n[p],i[$]),J(t,c[$+1],n[p]),p++,$--;else if(a[m]===o[f])c[f]=P(n[m],i[f]),J(t,n[p],n[m]),m--,f++;else if(u===void 0&&(u=Ft(o,f,$),g=Ft(a,p,m)),u.has(a[p]))if(u.has(a[m])){let k=g.get(o[f]),Ae=k!==void 0?n[k]:null;if(Ae===null){let He=J(t,n[p]);P(He,i[f]),c[f]=He}else c[f]=P(Ae,i[f]),J(t,n[p],Ae),n[k]=null;f++}else be(n[m]),m--;else be(n[p]),p++;for(;f<=$;){let k=J(t,c[$+1]);P(k,i[f]),c[f++]=k}for(;p<=m;){let k=n[p++];k!==null&&be(k)}return this.ut=o,Q(t,c),v}});function Wt(t,e){let r=Wr(t,e);return l`
${e.locked?h:l`<p class="how">${d.orderHow}</p>`}
<ol class="order" role="list">
${Vt(r,s=>s.id,(s,n)=>l`<li>
<span class="item">
<span>${b(s.text)}</span>
${e.locked?h:Br(s,n,r,e)}
</span>
${Vr(t,s,n,e)}
</li>`)}
</ol>
`}function Kt(t,{locked:e}){return e?t.items.map((r,s)=>`${s+1}: ${y(r.text)}. ${y(r.feedback)}`):[]}function Gt(t,{checked:e}){let r=t.items.filter((s,n)=>Yt(e,n)===s.id);return d.placesRight(r.length,t.items.length)}function Br(t,e,r,s){return l`<span class="moves">
${[-1,1].map(n=>{let i=n<0,o=!r[e+n];return l`<button
type="button"
class="move"
data-move="${t.id} ${n}"
aria-disabled=${o?"true":"false"}
@click=${()=>Fr(t,e,n,r,s)}
>
${F(i?"up":"down")}
<span class="visually-hidden">
${i?d.moveUp:d.moveDown}: ${y(t.text)}
</span>
</button>`})}
</span>`}function Fr(t,e,r,s,{choose:n,announce:i,focusOn:o}){let a=s[e+r];if(!a){i(d.atTheEnd(y(t.text),r<0));return}let c=s.map(({id:u})=>u);c[e]=a.id,c[e+r]=t.id,n(c),i(d.moved(y(t.text),e+r+1,s.length)),o(`[data-move="${t.id} ${r}"]`)}function Vr(t,e,r,{checked:s,locked:n}){return s?s.state==="shown"?l`<p class="why">${b(e.feedback)}</p>`:!n&&Yt(s,r)!==e.id?h:t.items[r].id===e.id?w("right",d.inPlace,e.feedback):w("again",d.notHere):h}function Yt(t,e){return Array.isArray(t?.answer)?t.answer[e]:void 0}function Wr(t,{draft:e}){let r=Array.isArray(e)?e:[];return[...t.items].sort((s,n)=>r.indexOf(s.id)-r.indexOf(n.id))}var Kr=80;function Jt(t,e){let{name:r,draft:s,locked:n,problem:i,choose:o}=e,a=t.kind==="number",c=a?t.unit:"";return l`
<div class="typed ${a?"number":""}">
<label for="typed">${d.yourAnswer}</label>
<span class="row">
<input
id="typed"
type="text"
name=${r}
inputmode=${a?"decimal":"text"}
autocomplete="off"
maxlength=${Kr}
aria-describedby="unit problem"
aria-invalid=${i?"true":"false"}
.value=${V(String(s))}
?readonly=${n}
@input=${({target:u})=>o(u.value)}
/>
<span id="unit">${c}</span>
</span>
</div>
${Gr(t,e)}
`}function Qt(t,{checked:e}){let r=e&&B(t,Zt(t,e));return r?[y(r.feedback.answer)]:[]}function Gr(t,{checked:e}){let r=e&&B(t,Zt(t,e));if(!r)return h;if(e.state==="shown")return w("shown",d.shown,r.feedback.answer);let{right:s,feedback:n}=r;return w(s?"right":"again",s?d.right:d.wrong,n.answer)}function Zt(t,e){return e.state==="shown"?we(t):e.answer}var Yr=2;function Xt(t,e,r,s){return l`<form class="question" novalidate @submit=${i=>{i.preventDefault(),e.locked||e.check()}}>
<fieldset>
<legend tabindex="-1">
<span class="place">
${r}
${t.level==="students"?l`<span class="level">${d.forStudents}</span>`:h}
</span>
<span class="prompt">${b(t.prompt)}</span>
</legend>
${Jr(t,e)}
</fieldset>
${Zr(t,e)}
<p class="problem" id="problem">${e.problem}</p>
${e.locked?s:Xr(e)}
</form>`}function qt(t,e){let r=e.locked?"":er(t,e)??"";return[`${tr(e)}.`,r,...Qr(t,e)].join(" ").trim()}function Jr(t,e){switch(t.kind){case"single-choice":case"true-false":return Rt(t,e);case"multiple-choice":return Nt(t,e);case"number":case"short-answer":return Jt(t,e);case"order":return Wt(t,e);case"match":return Dt(t,e)}}function Qr(t,e){switch(t.kind){case"single-choice":case"true-false":return Pt(t,e);case"multiple-choice":return Mt(t,e);case"number":case"short-answer":return Qt(t,e);case"order":return Kt(t,e);case"match":return jt(t,e)}}function er(t,e){switch(t.kind){case"multiple-choice":return Ut(t,e);case"order":return Gt(t,e);case"match":return zt(t,e);default:return null}}function Zr(t,e){let r=e.checked&&er(t,e);if(!r)return h;let s=e.checked?.state==="shown"?"shown":e.locked?"right":"again";return l`<div class="whole">
${w(s,tr(e),e.locked?d.notesAbove:r)}
</div>`}function tr({checked:t}){return t?.state==="shown"?d.shown:t?.state==="right"?d.right:d.wrong}function Xr({checked:t,showMe:e}){let r=t&&t.attempts>=Yr;return l`<div class="row">
<button class="primary" type="submit">${d.check}</button>
${r?l`<button type="button" @click=${e}>${d.showMe}</button>`:h}
</div>`}var rr=S`
.how {
margin: 0 0 0.5em;
color: var(--sb-ink-soft, #4c5a66);
}
.option {
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
.option + .option {
margin-block-start: 0.6em;
}
.option.chosen {
border-color: var(--sb-accent, #0f6b6b);
box-shadow: inset 0 0 0 1px var(--sb-accent, #0f6b6b);
}
.option label {
display: flex;
gap: 0.75em;
align-items: flex-start;
min-height: 48px;
padding: 0.65em 0.9em;
cursor: pointer;
}
.option:focus-within:has(:focus-visible) {
outline: 3px solid var(--sb-focus, #0f6b6b);
outline-offset: 2px;
}
.option input {
display: grid;
flex: none;
place-content: center;
width: 1.35em;
height: 1.35em;
margin: 0.1em 0 0;
border: 2px solid var(--sb-control-line, #857b6b);
border-radius: 50%;
appearance: none;
background: var(--sb-paper, #fffdf9);
font: inherit;
cursor: inherit;
}
.option input[type="checkbox"] {
border-radius: 0.25em;
}
.option input:checked {
border-color: var(--sb-accent, #0f6b6b);
}
.option [type="radio"]:checked::before {
content: "";
width: 0.7em;
height: 0.7em;
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
}
.option [type="checkbox"]:checked {
background: var(--sb-accent, #0f6b6b);
}
.option [type="checkbox"]:checked::before {
content: "";
width: 0.4em;
height: 0.75em;
margin-block-end: 0.15em;
border: solid var(--sb-accent-ink, #fffdf9);
border-width: 0 2.5px 2.5px 0;
transform: rotate(45deg);
}
.option input:disabled:not(:checked) {
border-color: var(--sb-line, #d9d0c0);
}
.option input:disabled,
.option input:disabled + span {
cursor: default;
}
.option input:focus-visible {
outline: none;
}
/* Where the system chooses the colours, it draws these controls too. */
@media (forced-colors: active) {
.option input[type] {
appearance: auto;
}
.option input[type]::before {
content: none;
}
.option.chosen {
outline: 2px solid;
}
}
.option .told {
margin: 0 0.6em 0.6em;
}
.whole,
.typed + .told,
.others {
margin-block-start: 1em;
}
.others dt {
font-weight: 600;
}
.others dd {
margin: 0.1em 0 0.75em;
}
.typed label {
display: block;
margin-block-end: 0.25em;
font-weight: 600;
}
.typed input {
width: 100%;
max-width: 22em;
}
.typed.number input {
width: 7em;
font-size: 1.1em;
font-variant-numeric: tabular-nums;
}
.typed .row {
gap: 0.5em 0.75em;
}
.order {
margin: 0;
padding: 0;
counter-reset: place;
list-style: none;
}
.order > li {
counter-increment: place;
padding: 0.4em 0.5em 0.4em 0.9em;
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
.order > li + li {
margin-block-start: 0.5em;
}
.item {
display: flex;
gap: 0.75em;
align-items: center;
min-height: 44px;
}
.item::before {
content: counter(place);
flex: none;
min-width: 1em;
color: var(--sb-ink-soft, #4c5a66);
font-weight: 600;
font-variant-numeric: tabular-nums;
}
.item > span:first-child {
flex: 1;
}
.moves {
display: flex;
flex: none;
gap: 0.35em;
}
@container (max-width: 30rem) {
.moves {
flex-direction: column;
}
}
.move {
width: 44px;
padding: 0;
}
.move[aria-disabled="true"] {
border-style: dashed;
border-color: var(--sb-line, #d9d0c0);
color: var(--sb-ink-soft, #4c5a66);
cursor: default;
}
.order .told {
margin: 0.4em 0.4em 0.4em 0;
}
.why {
margin: 0 0 0.4em 1.75em;
color: var(--sb-ink-soft, #4c5a66);
}
.pair {
display: grid;
grid-template-columns: 1fr;
gap: 0.35em 1.25em;
align-items: center;
padding-block: 0.75em;
border-block-start: 1px solid var(--sb-line, #d9d0c0);
}
.pair label,
.pair .left {
margin: 0;
font-weight: 600;
}
.pair select {
width: 100%;
min-width: 0;
text-overflow: ellipsis;
}
.pair .answer {
margin: 0;
}
.pair .told {
grid-column: 1 / -1;
}
@container (min-width: 34rem) {
.pair {
grid-template-columns: minmax(8rem, 1fr) 2fr;
}
}
`;var sr=S`
.numbers {
display: flex;
flex-wrap: wrap;
gap: 0.35em;
margin-block: 1.25em 0;
padding: 0;
list-style: none;
}
.numbers button {
display: flex;
flex-direction: column;
align-items: center;
justify-content: center;
min-width: max(44px, 2.4em);
height: max(44px, 2.9em);
padding: 0;
line-height: 1.15;
font-variant-numeric: tabular-nums;
}
.numbers .mark {
width: 0.95em;
height: 0.95em;
stroke-width: 3;
}
.numbers [aria-current="step"] {
border-width: 3px;
border-color: var(--sb-accent, #0f6b6b);
font-weight: 700;
}
.numbers [aria-current="false"] {
border-width: 1.5px;
}
.numbers .right,
.review .right .state {
color: var(--sb-right, #24745a);
}
.numbers .wrong,
.review .wrong .state {
color: var(--sb-wrong, #9a4f14);
}
.numbers .shown,
.review .shown .state {
color: var(--sb-accent, #0f6b6b);
}
.question {
margin-block-start: 1.5em;
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
.place {
display: flex;
flex-wrap: wrap;
gap: 0.3em 0.75em;
align-items: baseline;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.level {
padding: 0.05em 0.6em;
border: 1px solid var(--sb-control-line, #857a66);
border-radius: 1em;
color: var(--sb-ink, #23303b);
}
.prompt {
display: block;
margin-block: 0.25em 0.6em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.3em;
line-height: 1.35;
text-wrap: pretty;
}
.problem:empty {
display: none;
}
.problem {
margin-block-start: 0.9em;
color: var(--sb-wrong, #9a4f14);
font-weight: 600;
}
.question > .row {
margin-block-start: 1.1em;
}
.question > .row .primary {
min-width: 6em;
}
.steps {
justify-content: flex-end;
margin-block-start: 1.25em;
}
.steps button:first-child:not(:only-child) {
margin-inline-end: auto;
}
.result {
margin-block-start: 1.75em;
}
.score {
margin-block-start: 0.4em;
font-size: 1.1em;
}
.review {
margin-block-start: 1em;
padding: 0;
list-style: none;
}
.review li + li {
margin-block-start: 0.5em;
}
.review button {
display: grid;
grid-template-columns: 1.5em 1fr;
gap: 0.15em 0.5em;
width: 100%;
text-align: start;
}
.review .number {
color: var(--sb-ink-soft, #4c5a66);
font-weight: 600;
}
.review .state {
grid-column: 2;
font-size: 0.88em;
}
.review :not(.open) > .state {
font-weight: 600;
}
@container (min-width: 34rem) {
.review button {
grid-template-columns: 1.5em 1fr max-content;
align-items: center;
}
.review .state {
grid-column: auto;
}
}
`;var q=class q extends Z{constructor(){super(),this.showing=void 0,this.drafts={},this.problem=""}accepts(e){return wt(e)}reconcile(e){return yt(this.spec,e)}recordTaken(){this.drafts={},this.problem="";let e=this.spec?.questions??[];if(!Object.keys(this.record?.answers??{}).length||e.every(({id:s})=>s!==this.showing)){let s=e.find(({id:n})=>!this.record?.answers[n]);this.showing=this.record?.current??s?.id??null}}viewOf(e){let r=this.record?.answers[e.id]??null;return{name:`${this.spec?.id}-${e.id}`,draft:r?.state==="shown"?we(e):this.drafts[e.id]??_t(e,r?.answer),checked:r,locked:r!==null&&r.state!=="wrong",problem:this.problem,choose:s=>{this.drafts={...this.drafts,[e.id]:s},this.problem="",this.requestUpdate()},announce:s=>this.announce(s),focusOn:s=>{this.focusOn(s)},check:()=>this.check(e),showMe:()=>this.settle(e,"shown")}}check(e){let r=this.viewOf(e),s=kt(e,r.draft);if("problem"in s){this.problem=s.problem,this.announce(s.problem),this.focusOn('input, select:has(option[value=""]:checked)');return}let n=B(e,s.answer)?.right??!1;this.settle(e,n?"right":"wrong",s.answer)}settle(e,r,s){let n=this.record?.answers[e.id],i=s??n?.answer;if(!this.record||i===void 0)return;let o=(n?.attempts??0)+(s===void 0?0:1),a={...this.record.answers,[e.id]:{answer:i,attempts:o,state:r}},{[e.id]:c,...u}=this.drafts;this.drafts=u,this.problem="",this.change({...this.record,current:e.id,answers:a}),this.announce(qt(e,this.viewOf(e))),r!=="wrong"&&this.focusOn(this.spec?.questions.length===1?"legend":"[data-next]")}goTo(e){if(!(!this.spec||!this.record)){if(this.showing=e,this.problem="",this.change({...this.record,current:e}),e===null){let{score:r,after:s}=Ie(this.spec,this.record);this.announce(`${r} ${s}`)}this.focusOn(e===null?"#result":"legend")}}renderActivity(){let{spec:e,record:r}=this;if(!e||!r)return h;let s=a=>this.goTo(a),n=e.questions.findIndex(({id:a})=>a===this.showing),i=e.questions[n],o=e.questions.length===1;return l`
${o?h:Et(e,r,this.showing??null,s)}
${i?$e(i.id,Xt(i,this.viewOf(i),o?"":d.place(n+1,e.questions.length),ut(e,i.sources))):Ot(e,r,this.headingLevel,s)}
${i&&!o?this.renderSteps(e,n):h}
`}renderSteps({questions:e},r){let s=e[r+1],i=!!this.record?.answers[e[r].id]&&this.viewOf(e[r]).locked;return l`<div class="steps row">
${r>0?l`<button type="button" @click=${()=>this.goTo(e[r-1].id)}>
${d.previous}
</button>`:h}
<button
type="button"
data-next
class=${i?"primary":""}
@click=${()=>this.goTo(s?.id??null)}
>
${s?d.next:d.toResult}
</button>
</div>`}};W(q,"styles",[...Le(q,q,"styles"),sr,rr]),W(q,"properties",{showing:{state:!0},problem:{state:!0}});var ve=q;function nr(t,e){customElements.get(t)||customElements.define(t,e)}function ir(t,e){return{render({model:r,el:s}){nr(t,e);let n=document.createElement(t),i=()=>{r.set("record",n.record),r.save_changes()},o=()=>{let c=r.get("record");JSON.stringify(c)!==JSON.stringify(n.record)&&U(c)&&(n.record=c)},a=()=>{n.spec=r.get("spec");let c=r.get("record");U(c)&&!_(c)?o():U(n.record)&&!_(n.record)&&i()};return s.dataset.lmSuppressShortcuts="true",a(),n.addEventListener("sb-record",i),r.on("change:spec",a),r.on("change:record",o),s.append(n),()=>{r.off("change:spec",a),r.off("change:record",o),n.removeEventListener("sb-record",i),n.remove()}}}}var Yi=ir("sb-quiz",ve);export{Yi as default};
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
lit-html/directives/repeat.js:
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
