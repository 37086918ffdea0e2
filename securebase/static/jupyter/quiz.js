/* Generated from frontend/ by make frontend. Do not edit. */
var cr=Object.defineProperty;var lr=Object.getPrototypeOf;var dr=Reflect.get;var hr=(t,e,r)=>e in t?cr(t,e,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[e]=r;var V=(t,e,r)=>hr(t,typeof e!="symbol"?e+"":e,r);var Le=(t,e,r)=>dr(lr(t),r,e);var le=globalThis,de=le.ShadowRoot&&(le.ShadyCSS===void 0||le.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,_e=Symbol(),De=new WeakMap,ee=class{constructor(e,r,n){if(this._$cssResult$=!0,n!==_e)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if(de&&e===void 0){let n=r!==void 0&&r.length===1;n&&(e=De.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&De.set(r,e))}return e}toString(){return this.cssText}},je=t=>new ee(typeof t=="string"?t:t+"",void 0,_e),S=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((n,s,i)=>n+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[i+1],t[0]);return new ee(r,t,_e)},ze=(t,e)=>{if(de)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let n=document.createElement("style"),s=le.litNonce;s!==void 0&&n.setAttribute("nonce",s),n.textContent=r.cssText,t.appendChild(n)}},ke=de?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let n of e.cssRules)r+=n.cssText;return je(r)})(t):t;var{is:ur,defineProperty:pr,getOwnPropertyDescriptor:fr,getOwnPropertyNames:mr,getOwnPropertySymbols:gr,getPrototypeOf:br}=Object,R=globalThis,Be=R.trustedTypes,$r=Be?Be.emptyScript:"",yr=R.reactiveElementPolyfillSupport,te=(t,e)=>t,Se={toAttribute(t,e){switch(e){case Boolean:t=t?$r:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},We=(t,e)=>!ur(t,e),Fe={attribute:!0,type:String,converter:Se,reflect:!1,useDefault:!1,hasChanged:We};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),R.litPropertyMetadata??(R.litPropertyMetadata=new WeakMap);var E=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=Fe){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let n=Symbol(),s=this.getPropertyDescriptor(e,n,r);s!==void 0&&pr(this.prototype,e,s)}}static getPropertyDescriptor(e,r,n){let{get:s,set:i}=fr(this.prototype,e)??{get(){return this[r]},set(o){this[r]=o}};return{get:s,set(o){let a=s?.call(this);i?.call(this,o),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Fe}static _$Ei(){if(this.hasOwnProperty(te("elementProperties")))return;let e=br(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(te("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(te("properties"))){let r=this.properties,n=[...mr(r),...gr(r)];for(let s of n)this.createProperty(s,r[s])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[n,s]of r)this.elementProperties.set(n,s)}this._$Eh=new Map;for(let[r,n]of this.elementProperties){let s=this._$Eu(r,n);s!==void 0&&this._$Eh.set(s,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let s of n)r.unshift(ke(s))}else e!==void 0&&r.push(ke(e));return r}static _$Eu(e,r){let n=r.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let n of r.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ze(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,n){this._$AK(e,n)}_$ET(e,r){let n=this.constructor.elementProperties.get(e),s=this.constructor._$Eu(e,n);if(s!==void 0&&n.reflect===!0){let i=(n.converter?.toAttribute!==void 0?n.converter:Se).toAttribute(r,n.type);this._$Em=e,i==null?this.removeAttribute(s):this.setAttribute(s,i),this._$Em=null}}_$AK(e,r){let n=this.constructor,s=n._$Eh.get(e);if(s!==void 0&&this._$Em!==s){let i=n.getPropertyOptions(s),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Se;this._$Em=s;let a=o.fromAttribute(r,i.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(e,r,n,s=!1,i){if(e!==void 0){let o=this.constructor;if(s===!1&&(i=this[e]),n??(n=o.getPropertyOptions(e)),!((n.hasChanged??We)(i,r)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,n))))return;this.C(e,r,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:n,reflect:s,wrapped:i},o){n&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,o??r??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(r=void 0),this._$AL.set(e,r)),s===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[s,i]of this._$Ep)this[s]=i;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[s,i]of n){let{wrapped:o}=i,a=this[s];o!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,i,a)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(r)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(e){}firstUpdated(e){}};E.elementStyles=[],E.shadowRootOptions={mode:"open"},E[te("elementProperties")]=new Map,E[te("finalized")]=new Map,yr?.({ReactiveElement:E}),(R.reactiveElementVersions??(R.reactiveElementVersions=[])).push("2.1.2");var ne=globalThis,Ve=t=>t,he=ne.trustedTypes,Ge=he?he.createPolicy("lit-html",{createHTML:t=>t}):void 0,Te="$lit$",T=`lit$${Math.random().toFixed(9).slice(2)}$`,Oe="?"+T,vr=`<${Oe}>`,L=document,se=()=>L.createComment(""),ie=t=>t===null||typeof t!="object"&&typeof t!="function",Ne=Array.isArray,Xe=t=>Ne(t)||typeof t?.[Symbol.iterator]=="function",Ee=`[ 	
\f\r]`,re=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ke=/-->/g,Ye=/>/g,I=RegExp(`>|${Ee}(?:([^\\s"'>=/]+)(${Ee}*=${Ee}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Je=/'/g,Qe=/"/g,qe=/^(?:script|style|textarea|title)$/i,Re=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),l=Re(1),K=Re(2),ln=Re(3),w=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),Ze=new WeakMap,H=L.createTreeWalker(L,129);function et(t,e){if(!Ne(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ge!==void 0?Ge.createHTML(e):e}var tt=(t,e)=>{let r=t.length-1,n=[],s,i=e===2?"<svg>":e===3?"<math>":"",o=re;for(let a=0;a<r;a++){let c=t[a],p,g,u=-1,m=0;for(;m<c.length&&(o.lastIndex=m,g=o.exec(c),g!==null);)m=o.lastIndex,o===re?g[1]==="!--"?o=Ke:g[1]!==void 0?o=Ye:g[2]!==void 0?(qe.test(g[2])&&(s=RegExp("</"+g[2],"g")),o=I):g[3]!==void 0&&(o=I):o===I?g[0]===">"?(o=s??re,u=-1):g[1]===void 0?u=-2:(u=o.lastIndex-g[2].length,p=g[1],o=g[3]===void 0?I:g[3]==='"'?Qe:Je):o===Qe||o===Je?o=I:o===Ke||o===Ye?o=re:(o=I,s=void 0);let f=o===I&&t[a+1].startsWith("/>")?" ":"";i+=o===re?c+vr:u>=0?(n.push(p),c.slice(0,u)+Te+c.slice(u)+T+f):c+T+(u===-2?a:f)}return[et(t,i+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},oe=class t{constructor({strings:e,_$litType$:r},n){let s;this.parts=[];let i=0,o=0,a=e.length-1,c=this.parts,[p,g]=tt(e,r);if(this.el=t.createElement(p,n),H.currentNode=this.el.content,r===2||r===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(s=H.nextNode())!==null&&c.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let u of s.getAttributeNames())if(u.endsWith(Te)){let m=g[o++],f=s.getAttribute(u).split(T),$=/([.?@])?(.*)/.exec(m);c.push({type:1,index:i,name:$[2],strings:f,ctor:$[1]==="."?pe:$[1]==="?"?fe:$[1]==="@"?me:j}),s.removeAttribute(u)}else u.startsWith(T)&&(c.push({type:6,index:i}),s.removeAttribute(u));if(qe.test(s.tagName)){let u=s.textContent.split(T),m=u.length-1;if(m>0){s.textContent=he?he.emptyScript:"";for(let f=0;f<m;f++)s.append(u[f],se()),H.nextNode(),c.push({type:2,index:++i});s.append(u[m],se())}}}else if(s.nodeType===8)if(s.data===Oe)c.push({type:2,index:i});else{let u=-1;for(;(u=s.data.indexOf(T,u+1))!==-1;)c.push({type:7,index:i}),u+=T.length-1}i++}}static createElement(e,r){let n=L.createElement("template");return n.innerHTML=e,n}};function D(t,e,r=t,n){if(e===w)return e;let s=n!==void 0?r._$Co?.[n]:r._$Cl,i=ie(e)?void 0:e._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),i===void 0?s=void 0:(s=new i(t),s._$AT(t,r,n)),n!==void 0?(r._$Co??(r._$Co=[]))[n]=s:r._$Cl=s),s!==void 0&&(e=D(t,s._$AS(t,e.values),s,n)),e}var ue=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:n}=this._$AD,s=(e?.creationScope??L).importNode(r,!0);H.currentNode=s;let i=H.nextNode(),o=0,a=0,c=n[0];for(;c!==void 0;){if(o===c.index){let p;c.type===2?p=new G(i,i.nextSibling,this,e):c.type===1?p=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(p=new ge(i,this,e)),this._$AV.push(p),c=n[++a]}o!==c?.index&&(i=H.nextNode(),o++)}return H.currentNode=L,s}p(e){let r=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,r),r+=n.strings.length-2):n._$AI(e[r])),r++}},G=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,n,s){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=D(this,e,r),ie(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==w&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Xe(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&ie(this._$AH)?this._$AA.nextSibling.data=e:this.T(L.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:n}=e,s=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=oe.createElement(et(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(r);else{let i=new ue(s,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(e){let r=Ze.get(e.strings);return r===void 0&&Ze.set(e.strings,r=new oe(e)),r}k(e){Ne(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,n,s=0;for(let i of e)s===r.length?r.push(n=new t(this.O(se()),this.O(se()),this,this.options)):n=r[s],n._$AI(i),s++;s<r.length&&(this._$AR(n&&n._$AB.nextSibling,s),r.length=s)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let n=Ve(e).nextSibling;Ve(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},j=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,n,s,i){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=r,this._$AM=s,this.options=i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=h}_$AI(e,r=this,n,s){let i=this.strings,o=!1;if(i===void 0)e=D(this,e,r,0),o=!ie(e)||e!==this._$AH&&e!==w,o&&(this._$AH=e);else{let a=e,c,p;for(e=i[0],c=0;c<i.length-1;c++)p=D(this,a[n+c],r,c),p===w&&(p=this._$AH[c]),o||(o=!ie(p)||p!==this._$AH[c]),p===h?e=h:e!==h&&(e+=(p??"")+i[c+1]),this._$AH[c]=p}o&&!s&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},pe=class extends j{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},fe=class extends j{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},me=class extends j{constructor(e,r,n,s,i){super(e,r,n,s,i),this.type=5}_$AI(e,r=this){if((e=D(this,e,r,0)??h)===w)return;let n=this._$AH,s=e===h&&n!==h||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==h&&(n===h||s);s&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ge=class{constructor(e,r,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){D(this,e)}},rt={M:Te,P:T,A:Oe,C:1,L:tt,R:ue,D:Xe,V:D,I:G,H:j,N:fe,U:me,B:pe,F:ge},wr=ne.litHtmlPolyfillSupport;wr?.(oe,G),(ne.litHtmlVersions??(ne.litHtmlVersions=[])).push("3.3.3");var nt=(t,e,r)=>{let n=r?.renderBefore??e,s=n._$litPart$;if(s===void 0){let i=r?.renderBefore??null;n._$litPart$=s=new G(e.insertBefore(se(),i),i,void 0,r??{})}return s._$AI(t),s};var ae=globalThis,C=class extends E{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let e=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=e.firstChild),e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=nt(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return w}};C._$litElement$=!0,C.finalized=!0,ae.litElementHydrateSupport?.({LitElement:C});var xr=ae.litElementPolyfillSupport;xr?.({LitElement:C});(ae.litElementVersions??(ae.litElementVersions=[])).push("4.2.2");var O={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Y=t=>(...e)=>({_$litDirective$:t,values:e}),P=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,n){this._$Ct=e,this._$AM=r,this._$Ci=n}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var{I:Ar}=rt,st=t=>t;var ot=t=>t.strings===void 0,it=()=>document.createComment(""),J=(t,e,r)=>{let n=t._$AA.parentNode,s=e===void 0?t._$AB:e._$AA;if(r===void 0){let i=n.insertBefore(it(),s),o=n.insertBefore(it(),s);r=new Ar(i,o,t,t.options)}else{let i=r._$AB.nextSibling,o=r._$AM,a=o!==t;if(a){let c;r._$AQ?.(t),r._$AM=t,r._$AP!==void 0&&(c=t._$AU)!==o._$AU&&r._$AP(c)}if(i!==s||a){let c=r._$AA;for(;c!==i;){let p=st(c).nextSibling;st(n).insertBefore(c,s),c=p}}}return r},M=(t,e,r=t)=>(t._$AI(e,r),t),_r={},Q=(t,e=_r)=>t._$AH=e,at=t=>t._$AH,be=t=>{t._$AR(),t._$AA.remove()};var $e=Y(class extends P{constructor(){super(...arguments),this.key=h}render(t,e){return this.key=t,e}update(t,[e,r]){return e!==this.key&&(Q(t),this.key=e),r}});var kr=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function N(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function x(t){return typeof t=="string"&&kr.test(t)}function U(t){if(!N(t)||t.version!==1||!x(t.activity))return!1;switch(t.kind){case"quiz":return(t.current===null||x(t.current))&&ye(t.answers,Tr);case"sorter":return ye(t.placements,Or);case"scenario":return ct(t.path,Er);case"predict":return ct(t.guess,Number.isFinite);case"explorer":return ye(t.setting,Sr);case"dyad-player":return Number.isInteger(t.second)&&Number(t.second)>=0;case"note":return typeof t.text=="string"&&t.text.length<=2e3;default:return!1}}function A(t){switch(t.kind){case"quiz":return!Object.keys(t.answers).length;case"sorter":return!Object.keys(t.placements).length;case"scenario":return!t.path.length;case"predict":return!t.guess.length;case"explorer":return!Object.keys(t.setting).length;case"dyad-player":return t.second===0;case"note":return!t.text}}function lt(t){return N(t)&&typeof t.version=="number"&&t.version>1}function ye(t,e){if(!N(t))return!1;let r=Object.entries(t);return r.length<=500&&r.every(([n,s])=>x(n)&&e(s))}function ct(t,e){return Array.isArray(t)&&t.length<=500&&t.every(r=>e(r))}function Sr(t){return Number.isFinite(t)||x(t)}function Er(t){return N(t)&&x(t.step)&&x(t.choice)}function Tr(t){return N(t)&&dt(t.attempts)&&["right","wrong","shown"].includes(String(t.state))&&Nr(t.answer)}function Or(t){return N(t)&&dt(t.attempts)&&["right","wrong"].includes(String(t.state))&&x(t.pile)}function dt(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=1e5}function Nr(t){return typeof t=="string"?t.length<=200:typeof t=="number"?Number.isFinite(t):Array.isArray(t)?t.length<=500&&t.every(x):ye(t,x)}var z="secure-base/1/",Ce="secure-base/last-kept",Pe="secure-base-kept";function ht(t){function e(s,i){try{return s(t.localStorage)}catch{return i}}function r(s){return e(i=>{let o=i.getItem(z+s);return o===null?null:JSON.parse(o)},null)}function n(s){t.dispatchEvent(new CustomEvent(Pe,{detail:s}))}return{read(s){let i=r(s);return U(i)&&i.activity===s?i:null},keep(s){if(lt(r(s.activity)))return!1;let i=e(o=>{let a=z+s.activity;return A(s)?o.removeItem(a):o.setItem(a,JSON.stringify(s)),o.setItem(Ce,new Date().toISOString()),!0},!1);return i&&n(s.activity),i},all(){return e(s=>{let o=Array.from({length:s.length},(a,c)=>s.key(c)??"").filter(a=>a.startsWith(z)).map(a=>a.slice(z.length)).filter(x).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let s=new Date(e(i=>i.getItem(Ce),null)??"");return Number.isNaN(s.getTime())?null:s},eraseAll(){return e(s=>{let i=Array.from({length:s.length},(o,a)=>s.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(z)||o===Ce).map(o=>({key:o,value:s.getItem(o)??""}));for(let{key:o}of i)s.removeItem(o);return n(null),()=>{e(o=>{for(let{key:a,value:c}of i)o.setItem(a,c)},void 0),n(null)}},null)},subscribe(s){let i=a=>s(a.detail),o=({key:a})=>{a===null?s(null):a.startsWith(z)&&s(a.slice(z.length))};return t.addEventListener(Pe,i),t.addEventListener("storage",o),()=>{t.removeEventListener(Pe,i),t.removeEventListener("storage",o)}}}}var ut=S`
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
`;function ve(t,e,{id:r,className:n}){switch(t){case 2:return l`<h2 id=${r} class=${n} tabindex="-1">${e}</h2>`;case 4:return l`<h4 id=${r} class=${n} tabindex="-1">${e}</h4>`;case 5:return l`<h5 id=${r} class=${n} tabindex="-1">${e}</h5>`;default:return l`<h3 id=${r} class=${n} tabindex="-1">${e}</h3>`}}function b(t){return typeof t=="string"?t:t.map(Rr)}function y(t){return typeof t=="string"?t:t.map(e=>e.text).join("")}function Me(t){if(t)try{let{protocol:e}=new URL(t,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?t:void 0}catch{return}}function Rr(t){let e=l`${t.text}`;t.code&&(e=l`<code>${e}</code>`),t.emphasis&&(e=l`<em>${e}</em>`),t.strong&&(e=l`<strong>${e}</strong>`);let r=Me(t.href);return r?l`<a href=${r}>${e}</a>`:e}var _={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",sources:"Sources",source:t=>t===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function pt({sources:t,assumptions:e}){return!t.length&&!e.length?h:l`
<details class="origins">
<summary>${_.whereFrom}</summary>
${e.length?l`<p class="small-heading">${_.assumptions}</p>
<ul>
${e.map(r=>l`<li>${b(r)}</li>`)}
</ul>`:h}
<ul>
${t.map(r=>l`<li>${mt(r,r.full)}</li>`)}
</ul>
</details>
`}function ft({sources:t},e){let r=t.filter(({key:n})=>e.includes(n));return r.length?l`<p class="source">
${_.source(r.length)}
${r.map((n,s)=>l`${s?"; ":""}${mt(n,n.short)}`)}
</p>`:h}function mt({url:t},e){let r=Me(t);return r?l`<a href=${r}>${e}</a>`:e}var gt=S`
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
`;var Z=class extends C{constructor(){super(),this.headingLevel=3,this.store=ht(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(e){return!1}reconcile(e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return _.startedAgain}get undoneWords(){return _.undone}renderActivity(){return h}get spec(){return this.currentSpec}set spec(e){let r=this.currentSpec;if(this.currentSpec=this.accepts(e)?e:null,this.currentSpec){let n=r?.id===this.currentSpec.id;this.take(n?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.spec&&(this.currentRecord=this.reconcile(e),this.recordTaken(),this.requestUpdate())}followStore(){let e=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==e&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(e){let r=!this.record||A(this.record);this.currentRecord=this.reconcile(e),A(e)||(this.beforeStartingAgain=null),r&&A(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r instanceof HTMLElement&&r.focus()}startAgain(){let e=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let e=this.spec;if(!e)return l`<slot></slot>`;let{text:r,count:n}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${ve(this.headingLevel,l`${e.title}`,{id:"title",className:"title"})}
<p class="instruction">${b(e.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${$e(n,l`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let r=this.record&&!A(this.record);return l`
<div class="foot">
${this.isKept?h:l`<p class="quiet">${_.notKept}</p>`}
${r?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${_.startAgain}
</button>`:h}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${_.undo}
</button>
</p>`:h}
${pt(e)}
</div>
`}};V(Z,"styles",[gt,ut]),V(Z,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});function B(t,e){switch(t.kind){case"single-choice":case"true-false":{let r=t.options.find(n=>n.id===e);return r?{right:r.right,feedback:{[r.id]:r.feedback}}:null}case"multiple-choice":return $t(e,t.options)?{right:t.options.every(({id:n,right:s})=>s===e.includes(n)),feedback:Ue(t.options)}:null;case"number":return typeof e=="number"&&Number.isFinite(e)?Pr(t,e):null;case"short-answer":return typeof e=="string"?Mr(t,e):null;case"order":return!$t(e,t.items)||e.length!==t.items.length?null:{right:t.items.every(({id:n},s)=>e[s]===n),feedback:Ue(t.items)};case"match":{if(!Ur(e))return null;let r=new Map(Object.entries(e));return r.size===t.pairs.length&&t.pairs.every(i=>t.choices.some(o=>o.id===r.get(i.id)))?{right:t.pairs.every(i=>r.get(i.id)===i.right_choice),feedback:Ue(t.pairs)}:null}default:return null}}function we(t){switch(t.kind){case"single-choice":case"true-false":return t.options.find(e=>e.right)?.id??"";case"multiple-choice":return t.options.filter(e=>e.right).map(e=>e.id);case"number":return t.answer;case"short-answer":return t.phrases.find(e=>e.right)?.text??"";case"order":return t.items.map(e=>e.id);case"match":return Object.fromEntries(t.pairs.map(e=>[e.id,e.right_choice]))}}function yt(t,e){let r=new Map(Object.entries(e.answers)),n=t.questions.flatMap(({id:s})=>{let i=r.get(s);return i?.state==="right"?[i]:[]});return{right:n.length,first_try:n.filter(({attempts:s})=>s===1).length,questions:t.questions.length}}function Cr(t,e){let[r,n]=[Array.from(t),Array.from(e)],s=Math.max(r.length,n.length);if(!s)return 1;let i=Array.from({length:n.length+1},(o,a)=>a);return r.forEach((o,a)=>{let c=[a+1];n.forEach((p,g)=>{c.push(Math.min(i[g+1]+1,c[g]+1,i[g]+(o===p?0:1)))}),i=c}),1-i[n.length]/s}function Pr(t,e){let r=t.tolerance+1e-9*Math.max(1,Math.abs(t.answer));if(Math.abs(e-t.answer)<=r)return{right:!0,feedback:{answer:t.feedback.when_right}};let n=t.remarks.find(a=>a.at_least<=e&&e<=a.at_most),{when_low:s,when_high:i}=t.feedback;return{right:!1,feedback:{answer:n?.feedback??(e<t.answer?s:i)}}}function Mr(t,e){let r=t.phrases.find(({text:n,match_case:s,similarity:i})=>Cr(bt(e,s),bt(n,s))>=i);return r?{right:r.right,feedback:{answer:r.feedback}}:{right:!1,feedback:{answer:t.otherwise}}}function bt(t,e){let r=t.normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");return e?r:r.toLowerCase()}function $t(t,e){return Array.isArray(t)&&new Set(t).size===t.length&&t.every(r=>e.some(({id:n})=>n===r))}function Ue(t){return Object.fromEntries(t.map(({id:e,feedback:r})=>[e,r]))}function Ur(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Hr(t){return{version:1,kind:"quiz",activity:t.id,current:null,answers:{}}}function vt(t,e){let r=Hr(t);if(!U(e)||e.kind!=="quiz"||e.activity!==t.id)return r;let n=new Map(Object.entries(e.answers));for(let s of t.questions){let i=n.get(s.id),o=i&&B(s,i.answer);if(!i||!o)continue;let a=i.state==="shown"?"shown":o.right?"right":"wrong";r.answers[s.id]={answer:i.answer,attempts:i.attempts,state:a}}return t.questions.some(({id:s})=>s===e.current)&&(r.current=e.current),r}var Lr=1,Dr=new Map([["single-choice",["options"]],["true-false",["options"]],["multiple-choice",["options"]],["number",["remarks"]],["short-answer",["phrases"]],["order",["items","starting_order"]],["match",["pairs","choices"]]]);function wt(t){return jr(t,"quiz",["questions"])&&At(t.questions).every(zr)}function jr(t,e,r){return N(t)&&t.schema_version===Lr&&t.kind===e&&x(t.id)&&typeof t.title=="string"&&xt(t.instruction)&&Array.isArray(t.sources)&&Array.isArray(t.assumptions)&&r.every(n=>At(t[n]).length>0)}function zr(t){return!N(t)||!x(t.id)||!xt(t.prompt)?!1:!!Dr.get(t.kind)?.every(r=>Array.isArray(t[r]))}function xt(t){return typeof t=="string"||Array.isArray(t)}function At(t){return Array.isArray(t)?t:[]}function _t(t){let e=t.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),n=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(e)?e.replaceAll(",",""):e.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(n)?Number(n):null}var Br=(t,e,r)=>`${t} ${t===1?e:r}`,d={questions:"Questions",question:"Question",place:(t,e)=>`Question ${t} of ${e}`,forStudents:"For students",states:{open:"not answered yet",right:"right",wrong:"not right yet",shown:"answer shown"},check:"Check",showMe:"Show me",previous:"Previous",next:"Next",toResult:"See how it went",whyNot:t=>t===1?"Why not the other one?":"Why not the others?",right:"That’s it",wrong:"Not quite",shown:"Here is the answer",notesAbove:"The notes above say why.",chooseFirst:"Choose an answer first.",chooseSomeFirst:"Choose at least one answer first.",numberFirst:"Write a number first.",notANumber:"That does not look like a number. Please use figures, such as 40 or 2.5.",wordsFirst:"Write your answer first.",matchFirst:t=>t===1?"One line is still open.":`${t} lines are still open.`,yourAnswer:"Your answer",chooseAll:"Choose all that fit.",choose:"Choose…",orderHow:"Use the arrows to put these in order.",fits:"Yes, this one fits",leftOut:"Right to leave this out",doesNotFit:"This one does not fit",fitsToo:"This one fits too",someRight:(t,e)=>`${t} of ${e} are as they should be. Read the notes above, then try again.`,moveUp:"Move up",moveDown:"Move down",moved:(t,e,r)=>`${t}: now number ${e} of ${r}.`,atTheEnd:(t,e)=>`${t} is already ${e?"first":"last"}.`,inPlace:"In its place",notHere:"Not here yet",placesRight:(t,e)=>`${t} of ${e} are in their place. Move the others and check again.`,pairsRight:(t,e)=>`${t} of ${e} are matched. Try another for the rest.`,result:"How it went",score:t=>t.first_try?`${t.right} of ${t.questions} right, ${t.first_try} at the first try.`:`${t.right} of ${t.questions} right.`,allRight:"You have got them all.",stillOpen:t=>`${Br(t,"question is","questions are")} still open. Go back whenever you like.`,someToRevisit:"You can go back to any question below. Trying again is how it sticks.",pickUp:"Go to an open question"};function kt(t,e){if(e!==void 0)return e;switch(t.kind){case"order":return t.starting_order;case"multiple-choice":return[];case"match":return{};default:return""}}function St(t,e){switch(t.kind){case"single-choice":case"true-false":return e===""?{problem:d.chooseFirst}:{answer:e};case"multiple-choice":{let r=t.options.map(({id:n})=>n).filter(n=>X(e,n));return r.length?{answer:r}:{problem:d.chooseSomeFirst}}case"number":{if(typeof e=="number")return{answer:e};if(!String(e).trim())return{problem:d.numberFirst};let r=_t(String(e));return r===null?{problem:d.notANumber}:{answer:r}}case"short-answer":{let r=String(e).replace(/[<>]/g,"").trim();return r?{answer:r}:{problem:d.wordsFirst}}case"order":return{answer:e};case"match":{let r=t.pairs.filter(({id:n})=>!ce(e,n)).length;return r?{problem:d.matchFirst(r)}:{answer:e}}}}function X(t,e){return Array.isArray(t)&&t.includes(e)}function ce(t,e){return typeof t!="object"||Array.isArray(t)?"":new Map(Object.entries(t)).get(e)??""}var Fr={right:K`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:K`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:K`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:K`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:K`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function F(t){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Fr[t]}
</svg>`}var Et={right:"right",wrong:"again",shown:"shown"};function Tt(t,e,r,n){return l`<ol class="numbers" role="list" aria-label=${d.questions}>
${t.questions.map(({id:s},i)=>{let o=e.answers[s]?.state;return l`<li>
<button
type="button"
class=${o??"open"}
aria-current=${s===r?"step":"false"}
@click=${()=>n(s)}
>
<span class="visually-hidden">${d.question}</span> ${i+1}
${o?F(Et[o]):h}
<span class="visually-hidden">, ${d.states[o??"open"]}</span>
</button>
</li>`})}
</ol>`}function Ot(t,e){return t.questions.filter(({id:r})=>(e.answers[r]?.state??"wrong")==="wrong")}function Ie(t,e){let r=yt(t,e),n=Ot(t,e).length,s=n?d.stillOpen(n):r.right===r.questions?d.allRight:d.someToRevisit;return{score:d.score(r),after:s}}function Nt(t,e,r,n){let s=Ie(t,e),i=Ot(t,e)[0];return l`<div class="result">
${ve(r+1,d.result,{id:"result",className:"subtitle"})}
<p class="score">${s.score}</p>
<p>${s.after}</p>
${i?l`<p>
<button class="primary" type="button" @click=${()=>n(i.id)}>
${d.pickUp}
</button>
</p>`:h}
<ol class="review" role="list">
${t.questions.map(({id:o,prompt:a},c)=>{let p=e.answers[o]?.state;return l`<li>
<button type="button" class=${p??"open"} @click=${()=>n(o)}>
<span class="number">${c+1}</span>
<span>${y(a)}</span>
<span class="state">
${p?F(Et[p]):h} ${d.states[p??"open"]}
</span>
</button>
</li>`})}
</ol>
</div>`}var W=Y(class extends P{constructor(t){if(super(t),t.type!==O.PROPERTY&&t.type!==O.ATTRIBUTE&&t.type!==O.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!ot(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===w||e===h)return e;let r=t.element,n=t.name;if(t.type===O.PROPERTY){if(e===r[n])return w}else if(t.type===O.BOOLEAN_ATTRIBUTE){if(!!e===r.hasAttribute(n))return w}else if(t.type===O.ATTRIBUTE&&r.getAttribute(n)===e+"")return w;return Q(t),e}});function v(t,e,r){return l`<div class="told ${t} ${r===void 0?"brief":""}">
<p class="verdict">${F(t)} ${e}</p>
${r===void 0?h:l`<p>${b(r)}</p>`}
</div>`}function Ct(t,e){let{checked:r,draft:n,locked:s}=e,i=Ht(t,e),o=t.options.filter(a=>!i.includes(a));return l`
${t.options.map(a=>Lt(a,e,{type:"radio",isChosen:n===a.id,note:i.includes(a)?a.right&&r?.state==="shown"?v("shown",d.shown,a.feedback):a.right?v("right",d.right,a.feedback):v("again",d.wrong,a.feedback):h}))}
${s&&o.length?l`<details>
<summary>${d.whyNot(o.length)}</summary>
<dl class="others">
${o.map(a=>l`<dt>${b(a.text)}</dt>
<dd>${b(a.feedback)}</dd>`)}
</dl>
</details>`:h}
`}function Pt(t,e){let{checked:r,draft:n,locked:s}=e;return l`
<p class="how">${d.chooseAll}</p>
${t.options.map(i=>{let o=X(n,i.id),a=r&&(s||X(r.answer,i.id)===o);return Lt(i,e,{type:"checkbox",isChosen:o,note:a?Wr(i,o):h})})}
`}function Mt(t,e){return Ht(t,e).map(({feedback:r})=>y(r))}function Ut(t,{draft:e}){return t.options.map(r=>`${y(r.text)}: ${Dt(r,X(e,r.id))}. ${y(r.feedback)}`)}function It(t,{checked:e}){let r=t.options.filter(n=>e&&X(e.answer,n.id)===n.right);return d.someRight(r.length,t.options.length)}function Ht(t,{checked:e}){return e?t.options.filter(r=>r.id===e.answer||e.state==="shown"&&r.right):[]}function Lt(t,{name:e,draft:r,locked:n,choose:s},{type:i,isChosen:o,note:a}){let c=()=>{s(i==="radio"?t.id:o?Rt(r).filter(p=>p!==t.id):[...Rt(r),t.id])};return l`<div class="option ${o?"chosen":""}">
<label>
<input
type=${i}
name=${e}
value=${t.id}
.checked=${W(o)}
?disabled=${n}
@change=${c}
/>
<span>${b(t.text)}</span>
</label>
${a}
</div>`}function Wr(t,e){let r=t.right===e?"right":"again";return v(r,Dt(t,e),t.feedback)}function Dt(t,e){return t.right?e?d.fits:d.fitsToo:e?d.doesNotFit:d.leftOut}function Rt(t){return Array.isArray(t)?t:[]}function jt(t,e){let{name:r,draft:n,locked:s,choose:i}=e;return l`<div class="pairs">
${t.pairs.map(o=>{let a=ce(n,o.id);return s?Vr(t,o,a,e):l`<div class="pair">
<label for="pair-${o.id}">${b(o.left)}</label>
<select
id="pair-${o.id}"
name="${r}-${o.id}"
@change=${({target:c})=>i({...n,[o.id]:c.value})}
>
<option value="" .selected=${W(a==="")}>${d.choose}</option>
${t.choices.map(c=>l`<option value=${c.id} .selected=${W(a===c.id)}>
${y(c.text)}
</option>`)}
</select>
${Ft(o,a,e)}
</div>`})}
</div>`}function Vr(t,e,r,n){let s=t.choices.find(({id:i})=>i===r);return l`<div class="pair">
<p class="left">${b(e.left)}</p>
<p class="answer">${s?b(s.text):h}</p>
${Ft(e,r,n)}
</div>`}function zt(t,{locked:e}){return e?t.pairs.map(r=>`${y(r.left)}: ${y(r.feedback)}`):[]}function Bt(t,{checked:e}){let r=t.pairs.filter(n=>ce(e?.answer,n.id)===n.right_choice);return d.pairsRight(r.length,t.pairs.length)}function Ft(t,e,{checked:r}){return r?r.state==="shown"?v("shown",d.shown,t.feedback):ce(r.answer,t.id)!==e?h:e===t.right_choice?v("right",d.right,t.feedback):v("again",d.wrong):h}var Wt=(t,e,r)=>{let n=new Map;for(let s=e;s<=r;s++)n.set(t[s],s);return n},Vt=Y(class extends P{constructor(t){if(super(t),t.type!==O.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,r){let n;r===void 0?r=e:e!==void 0&&(n=e);let s=[],i=[],o=0;for(let a of t)s[o]=n?n(a,o):o,i[o]=r(a,o),o++;return{values:i,keys:s}}render(t,e,r){return this.dt(t,e,r).values}update(t,[e,r,n]){let s=at(t),{values:i,keys:o}=this.dt(e,r,n);if(!Array.isArray(s))return this.ut=o,i;let a=this.ut??(this.ut=[]),c=[],p,g,u=0,m=s.length-1,f=0,$=i.length-1;for(;u<=m&&f<=$;)if(s[u]===null)u++;else if(s[m]===null)m--;else if(a[u]===o[f])c[f]=M(s[u],i[f]),u++,f++;else if(a[m]===o[$])c[$]=M(s[m],i[$]),m--,$--;else if(a[u]===o[$])c[$]=M(s[u],i[$]),J(t,c[$+1],s[u]),u++,$--;else if(a[m]===o[f])c[f]=M(s[m],i[f]),J(t,s[u],s[m]),m--,f++;else if(p===void 0&&(p=Wt(o,f,$),g=Wt(a,u,m)),p.has(a[u]))if(p.has(a[m])){let k=g.get(o[f]),Ae=k!==void 0?s[k]:null;if(Ae===null){let He=J(t,s[u]);M(He,i[f]),c[f]=He}else c[f]=M(Ae,i[f]),J(t,s[u],Ae),s[k]=null;f++}else be(s[m]),m--;else be(s[u]),u++;for(;f<=$;){let k=J(t,c[$+1]);M(k,i[f]),c[f++]=k}for(;u<=m;){let k=s[u++];k!==null&&be(k)}return this.ut=o,Q(t,c),w}});function Gt(t,e){let r=Jr(t,e);return l`
${e.locked?h:l`<p class="how">${d.orderHow}</p>`}
<ol class="order" role="list">
${Vt(r,n=>n.id,(n,s)=>l`<li>
<span class="item">
<span>${b(n.text)}</span>
${e.locked?h:Gr(n,s,r,e)}
</span>
${Yr(t,n,s,e)}
</li>`)}
</ol>
`}function Kt(t,{locked:e}){return e?t.items.map((r,n)=>`${n+1}: ${y(r.text)}. ${y(r.feedback)}`):[]}function Yt(t,{checked:e}){let r=t.items.filter((n,s)=>Jt(e,s)===n.id);return d.placesRight(r.length,t.items.length)}function Gr(t,e,r,n){return l`<span class="moves">
${[-1,1].map(s=>{let i=s<0,o=!r[e+s];return l`<button
type="button"
class="move"
data-move="${t.id} ${s}"
aria-disabled=${o?"true":"false"}
@click=${()=>Kr(t,e,s,r,n)}
>
${F(i?"up":"down")}
<span class="visually-hidden">
${i?d.moveUp:d.moveDown}: ${y(t.text)}
</span>
</button>`})}
</span>`}function Kr(t,e,r,n,{choose:s,announce:i,focusOn:o}){let a=n[e+r];if(!a){i(d.atTheEnd(y(t.text),r<0));return}let c=n.map(({id:p})=>p);c[e]=a.id,c[e+r]=t.id,s(c),i(d.moved(y(t.text),e+r+1,n.length)),o(`[data-move="${t.id} ${r}"]`)}function Yr(t,e,r,{checked:n,locked:s}){return n?n.state==="shown"?l`<p class="why">${b(e.feedback)}</p>`:!s&&Jt(n,r)!==e.id?h:t.items[r].id===e.id?v("right",d.inPlace,e.feedback):v("again",d.notHere):h}function Jt(t,e){return Array.isArray(t?.answer)?t.answer[e]:void 0}function Jr(t,{draft:e}){let r=Array.isArray(e)?e:[];return[...t.items].sort((n,s)=>r.indexOf(n.id)-r.indexOf(s.id))}var Qr=80;function Qt(t,e){let{name:r,draft:n,locked:s,problem:i,choose:o}=e,a=t.kind==="number",c=a?t.unit:"";return l`
<div class="typed ${a?"number":""}">
<label for="typed">${d.yourAnswer}</label>
<span class="row">
<input
id="typed"
type="text"
name=${r}
inputmode=${a?"decimal":"text"}
autocomplete="off"
maxlength=${Qr}
aria-describedby="unit problem"
aria-invalid=${i?"true":"false"}
.value=${W(String(n))}
?readonly=${s}
@input=${({target:p})=>o(p.value)}
/>
<span id="unit">${c}</span>
</span>
</div>
${Zr(t,e)}
`}function Zt(t,{checked:e}){let r=e&&B(t,Xt(t,e));return r?[y(r.feedback.answer)]:[]}function Zr(t,{checked:e}){let r=e&&B(t,Xt(t,e));if(!r)return h;if(e.state==="shown")return v("shown",d.shown,r.feedback.answer);let{right:n,feedback:s}=r;return v(n?"right":"again",n?d.right:d.wrong,s.answer)}function Xt(t,e){return e.state==="shown"?we(t):e.answer}var Xr=2;function qt(t,e,r,n){return l`<form class="question" novalidate @submit=${i=>{i.preventDefault(),e.locked||e.check()}}>
<fieldset>
<legend tabindex="-1">
<span class="place">
${r}
${t.level==="students"?l`<span class="level">${d.forStudents}</span>`:h}
</span>
<span class="prompt">${b(t.prompt)}</span>
</legend>
${qr(t,e)}
</fieldset>
${tn(t,e)}
<p class="problem" id="problem">${e.problem}</p>
${e.locked?n:rn(e)}
</form>`}function er(t,e){let r=e.locked?"":tr(t,e)??"";return[`${rr(e)}.`,r,...en(t,e)].join(" ").trim()}function qr(t,e){switch(t.kind){case"single-choice":case"true-false":return Ct(t,e);case"multiple-choice":return Pt(t,e);case"number":case"short-answer":return Qt(t,e);case"order":return Gt(t,e);case"match":return jt(t,e)}}function en(t,e){switch(t.kind){case"single-choice":case"true-false":return Mt(t,e);case"multiple-choice":return Ut(t,e);case"number":case"short-answer":return Zt(t,e);case"order":return Kt(t,e);case"match":return zt(t,e)}}function tr(t,e){switch(t.kind){case"multiple-choice":return It(t,e);case"order":return Yt(t,e);case"match":return Bt(t,e);default:return null}}function tn(t,e){let r=e.checked&&tr(t,e);if(!r)return h;let n=e.checked?.state==="shown"?"shown":e.locked?"right":"again";return l`<div class="whole">
${v(n,rr(e),e.locked?d.notesAbove:r)}
</div>`}function rr({checked:t}){return t?.state==="shown"?d.shown:t?.state==="right"?d.right:d.wrong}function rn({checked:t,showMe:e}){let r=t&&t.attempts>=Xr;return l`<div class="row">
<button class="primary" type="submit">${d.check}</button>
${r?l`<button type="button" @click=${e}>${d.showMe}</button>`:h}
</div>`}var nr=S`
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
`;var q=class q extends Z{constructor(){super(),this.showing=void 0,this.drafts={},this.problem=""}accepts(e){return wt(e)}reconcile(e){return vt(this.spec,e)}recordTaken(){this.drafts={},this.problem="";let e=this.spec?.questions??[];if(!Object.keys(this.record?.answers??{}).length||e.every(({id:n})=>n!==this.showing)){let n=e.find(({id:s})=>!this.record?.answers[s]);this.showing=this.record?.current??n?.id??null}}viewOf(e){let r=this.record?.answers[e.id]??null;return{name:`${this.spec?.id}-${e.id}`,draft:r?.state==="shown"?we(e):this.drafts[e.id]??kt(e,r?.answer),checked:r,locked:r!==null&&r.state!=="wrong",problem:this.problem,choose:n=>{this.drafts={...this.drafts,[e.id]:n},this.problem="",this.requestUpdate()},announce:n=>this.announce(n),focusOn:n=>{this.focusOn(n)},check:()=>this.check(e),showMe:()=>this.settle(e,"shown")}}check(e){let r=this.viewOf(e),n=St(e,r.draft);if("problem"in n){this.problem=n.problem,this.announce(n.problem),this.focusOn('input, select:has(option[value=""]:checked)');return}let s=B(e,n.answer)?.right??!1;this.settle(e,s?"right":"wrong",n.answer)}settle(e,r,n){let s=this.record?.answers[e.id],i=n??s?.answer;if(!this.record||i===void 0)return;let o=(s?.attempts??0)+(n===void 0?0:1),a={...this.record.answers,[e.id]:{answer:i,attempts:o,state:r}},{[e.id]:c,...p}=this.drafts;this.drafts=p,this.problem="",this.change({...this.record,current:e.id,answers:a}),this.announce(er(e,this.viewOf(e))),r!=="wrong"&&this.focusOn(this.spec?.questions.length===1?"legend":"[data-next]")}goTo(e){if(!(!this.spec||!this.record)){if(this.showing=e,this.problem="",this.change({...this.record,current:e}),e===null){let{score:r,after:n}=Ie(this.spec,this.record);this.announce(`${r} ${n}`)}this.focusOn(e===null?"#result":"legend")}}renderActivity(){let{spec:e,record:r}=this;if(!e||!r)return h;let n=a=>this.goTo(a),s=e.questions.findIndex(({id:a})=>a===this.showing),i=e.questions[s],o=e.questions.length===1;return l`
${o?h:Tt(e,r,this.showing??null,n)}
${i?$e(i.id,qt(i,this.viewOf(i),o?"":d.place(s+1,e.questions.length),ft(e,i.sources))):Nt(e,r,this.headingLevel,n)}
${i&&!o?this.renderSteps(e,s):h}
`}renderSteps({questions:e},r){let n=e[r+1],i=!!this.record?.answers[e[r].id]&&this.viewOf(e[r]).locked;return l`<div class="steps row">
${r>0?l`<button type="button" @click=${()=>this.goTo(e[r-1].id)}>
${d.previous}
</button>`:h}
<button
type="button"
data-next
class=${i?"primary":""}
@click=${()=>this.goTo(n?.id??null)}
>
${n?d.next:d.toResult}
</button>
</div>`}};V(q,"styles",[...Le(q,q,"styles"),sr,nr]),V(q,"properties",{showing:{state:!0},problem:{state:!0}});var xe=q;function ir(t,e){customElements.get(t)||customElements.define(t,e)}function ar(t,e){return{render({model:r,el:n}){ir(t,e);let s=document.createElement(t),i=()=>{r.set("record",s.record),r.save_changes()},o=()=>{let c=r.get("record");JSON.stringify(c)!==JSON.stringify(s.record)&&U(c)&&(s.record=c)},a=()=>{s.spec=r.get("spec");let c=r.get("record");U(c)&&!A(c)?o():U(s.record)&&!A(s.record)&&i()};return n.dataset.lmSuppressShortcuts="true",n.addEventListener("keydown",or),a(),s.addEventListener("sb-record",i),r.on("change:spec",a),r.on("change:record",o),n.append(s),()=>{r.off("change:spec",a),r.off("change:record",o),s.removeEventListener("sb-record",i),n.removeEventListener("keydown",or),s.remove()}}}}function or(t){t.key.startsWith("Arrow")&&t.stopPropagation()}var ao=ar("sb-quiz",xe);export{ao as default};
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
