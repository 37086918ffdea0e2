/* Generated from frontend/ by make frontend. Do not edit. */
"use strict";(()=>{var co=Object.defineProperty;var lo=Object.getPrototypeOf;var po=Reflect.get;var ho=(t,e,r)=>e in t?co(t,e,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[e]=r;var C=(t,e,r)=>ho(t,typeof e!="symbol"?e+"":e,r);var V=(t,e,r)=>po(lo(t),r,e);var Rt=globalThis,Lt=Rt.ShadowRoot&&(Rt.ShadyCSS===void 0||Rt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,$r=Symbol(),cs=new WeakMap,dt=class{constructor(e,r,s){if(this._$cssResult$=!0,s!==$r)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if(Lt&&e===void 0){let s=r!==void 0&&r.length===1;s&&(e=cs.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),s&&cs.set(r,e))}return e}toString(){return this.cssText}},ls=t=>new dt(typeof t=="string"?t:t+"",void 0,$r),N=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+t[i+1],t[0]);return new dt(r,t,$r)},ds=(t,e)=>{if(Lt)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let s=document.createElement("style"),n=Rt.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=r.cssText,t.appendChild(s)}},vr=Lt?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let s of e.cssRules)r+=s.cssText;return ls(r)})(t):t;var{is:uo,defineProperty:mo,getOwnPropertyDescriptor:fo,getOwnPropertyNames:bo,getOwnPropertySymbols:go,getPrototypeOf:$o}=Object,we=globalThis,ps=we.trustedTypes,vo=ps?ps.emptyScript:"",yo=we.reactiveElementPolyfillSupport,pt=(t,e)=>t,yr={toAttribute(t,e){switch(e){case Boolean:t=t?vo:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},us=(t,e)=>!uo(t,e),hs={attribute:!0,type:String,converter:yr,reflect:!1,useDefault:!1,hasChanged:us};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),we.litPropertyMetadata??(we.litPropertyMetadata=new WeakMap);var fe=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=hs){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(e,s,r);n!==void 0&&mo(this.prototype,e,n)}}static getPropertyDescriptor(e,r,s){let{get:n,set:i}=fo(this.prototype,e)??{get(){return this[r]},set(o){this[r]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(e,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??hs}static _$Ei(){if(this.hasOwnProperty(pt("elementProperties")))return;let e=$o(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(pt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(pt("properties"))){let r=this.properties,s=[...bo(r),...go(r)];for(let n of s)this.createProperty(n,r[n])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[s,n]of r)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let n=this._$Eu(r,s);n!==void 0&&this._$Eh.set(n,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let s=new Set(e.flat(1/0).reverse());for(let n of s)r.unshift(vr(n))}else e!==void 0&&r.push(vr(e));return r}static _$Eu(e,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(e.set(s,this[s]),delete this[s]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ds(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,s){this._$AK(e,s)}_$ET(e,r){let s=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:yr).toAttribute(r,s.type);this._$Em=e,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(e,r){let s=this.constructor,n=s._$Eh.get(e);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:yr;this._$Em=n;let a=o.fromAttribute(r,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(e,r,s,n=!1,i){if(e!==void 0){let o=this.constructor;if(n===!1&&(i=this[e]),s??(s=o.getPropertyOptions(e)),!((s.hasChanged??us)(i,r)||s.useDefault&&s.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,s))))return;this.C(e,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,o??r??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||s||(r=void 0),this._$AL.set(e,r)),n===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw e=!1,this._$EM(),s}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(e){}firstUpdated(e){}};fe.elementStyles=[],fe.shadowRootOptions={mode:"open"},fe[pt("elementProperties")]=new Map,fe[pt("finalized")]=new Map,yo?.({ReactiveElement:fe}),(we.reactiveElementVersions??(we.reactiveElementVersions=[])).push("2.1.2");var ut=globalThis,ms=t=>t,It=ut.trustedTypes,fs=It?It.createPolicy("lit-html",{createHTML:t=>t}):void 0,wr="$lit$",be=`lit$${Math.random().toFixed(9).slice(2)}$`,kr="?"+be,xo=`<${kr}>`,Ne=document,mt=()=>Ne.createComment(""),ft=t=>t===null||typeof t!="object"&&typeof t!="function",Ar=Array.isArray,xs=t=>Ar(t)||typeof t?.[Symbol.iterator]=="function",xr=`[ 	
\f\r]`,ht=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,bs=/-->/g,gs=/>/g,_e=RegExp(`>|${xr}(?:([^\\s"'>=/]+)(${xr}*=${xr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),$s=/'/g,vs=/"/g,ws=/^(?:script|style|textarea|title)$/i,Sr=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),c=Sr(1),O=Sr(2),_c=Sr(3),B=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),ys=new WeakMap,Ce=Ne.createTreeWalker(Ne,129);function ks(t,e){if(!Ar(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return fs!==void 0?fs.createHTML(e):e}var As=(t,e)=>{let r=t.length-1,s=[],n,i=e===2?"<svg>":e===3?"<math>":"",o=ht;for(let a=0;a<r;a++){let l=t[a],p,h,u=-1,m=0;for(;m<l.length&&(o.lastIndex=m,h=o.exec(l),h!==null);)m=o.lastIndex,o===ht?h[1]==="!--"?o=bs:h[1]!==void 0?o=gs:h[2]!==void 0?(ws.test(h[2])&&(n=RegExp("</"+h[2],"g")),o=_e):h[3]!==void 0&&(o=_e):o===_e?h[0]===">"?(o=n??ht,u=-1):h[1]===void 0?u=-2:(u=o.lastIndex-h[2].length,p=h[1],o=h[3]===void 0?_e:h[3]==='"'?vs:$s):o===vs||o===$s?o=_e:o===bs||o===gs?o=ht:(o=_e,n=void 0);let f=o===_e&&t[a+1].startsWith("/>")?" ":"";i+=o===ht?l+xo:u>=0?(s.push(p),l.slice(0,u)+wr+l.slice(u)+be+f):l+be+(u===-2?a:f)}return[ks(t,i+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},bt=class t{constructor({strings:e,_$litType$:r},s){let n;this.parts=[];let i=0,o=0,a=e.length-1,l=this.parts,[p,h]=As(e,r);if(this.el=t.createElement(p,s),Ce.currentNode=this.el.content,r===2||r===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(n=Ce.nextNode())!==null&&l.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let u of n.getAttributeNames())if(u.endsWith(wr)){let m=h[o++],f=n.getAttribute(u).split(be),v=/([.?@])?(.*)/.exec(m);l.push({type:1,index:i,name:v[2],strings:f,ctor:v[1]==="."?zt:v[1]==="?"?Ht:v[1]==="@"?jt:Le}),n.removeAttribute(u)}else u.startsWith(be)&&(l.push({type:6,index:i}),n.removeAttribute(u));if(ws.test(n.tagName)){let u=n.textContent.split(be),m=u.length-1;if(m>0){n.textContent=It?It.emptyScript:"";for(let f=0;f<m;f++)n.append(u[f],mt()),Ce.nextNode(),l.push({type:2,index:++i});n.append(u[m],mt())}}}else if(n.nodeType===8)if(n.data===kr)l.push({type:2,index:i});else{let u=-1;for(;(u=n.data.indexOf(be,u+1))!==-1;)l.push({type:7,index:i}),u+=be.length-1}i++}}static createElement(e,r){let s=Ne.createElement("template");return s.innerHTML=e,s}};function Re(t,e,r=t,s){if(e===B)return e;let n=s!==void 0?r._$Co?.[s]:r._$Cl,i=ft(e)?void 0:e._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(t),n._$AT(t,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=n:r._$Cl=n),n!==void 0&&(e=Re(t,n._$AS(t,e.values),n,s)),e}var Pt=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:s}=this._$AD,n=(e?.creationScope??Ne).importNode(r,!0);Ce.currentNode=n;let i=Ce.nextNode(),o=0,a=0,l=s[0];for(;l!==void 0;){if(o===l.index){let p;l.type===2?p=new Be(i,i.nextSibling,this,e):l.type===1?p=new l.ctor(i,l.name,l.strings,this,e):l.type===6&&(p=new Ft(i,this,e)),this._$AV.push(p),l=s[++a]}o!==l?.index&&(i=Ce.nextNode(),o++)}return Ce.currentNode=Ne,n}p(e){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,r),r+=s.strings.length-2):s._$AI(e[r])),r++}},Be=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,s,n){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=Re(this,e,r),ft(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==B&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):xs(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&ft(this._$AH)?this._$AA.nextSibling.data=e:this.T(Ne.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:s}=e,n=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=bt.createElement(ks(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(r);else{let i=new Pt(n,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(e){let r=ys.get(e.strings);return r===void 0&&ys.set(e.strings,r=new bt(e)),r}k(e){Ar(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,n=0;for(let i of e)n===r.length?r.push(s=new t(this.O(mt()),this.O(mt()),this,this.options)):s=r[n],s._$AI(i),n++;n<r.length&&(this._$AR(s&&s._$AB.nextSibling,n),r.length=n)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let s=ms(e).nextSibling;ms(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Le=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,s,n,i){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=r,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(e,r=this,s,n){let i=this.strings,o=!1;if(i===void 0)e=Re(this,e,r,0),o=!ft(e)||e!==this._$AH&&e!==B,o&&(this._$AH=e);else{let a=e,l,p;for(e=i[0],l=0;l<i.length-1;l++)p=Re(this,a[s+l],r,l),p===B&&(p=this._$AH[l]),o||(o=!ft(p)||p!==this._$AH[l]),p===d?e=d:e!==d&&(e+=(p??"")+i[l+1]),this._$AH[l]=p}o&&!n&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},zt=class extends Le{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}},Ht=class extends Le{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}},jt=class extends Le{constructor(e,r,s,n,i){super(e,r,s,n,i),this.type=5}_$AI(e,r=this){if((e=Re(this,e,r,0)??d)===B)return;let s=this._$AH,n=e===d&&s!==d||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==d&&(s===d||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ft=class{constructor(e,r,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){Re(this,e)}},Ss={M:wr,P:be,A:kr,C:1,L:As,R:Pt,D:xs,V:Re,I:Be,H:Le,N:Ht,U:jt,B:zt,F:Ft},wo=ut.litHtmlPolyfillSupport;wo?.(bt,Be),(ut.litHtmlVersions??(ut.litHtmlVersions=[])).push("3.3.3");var Ts=(t,e,r)=>{let s=r?.renderBefore??e,n=s._$litPart$;if(n===void 0){let i=r?.renderBefore??null;s._$litPart$=n=new Be(e.insertBefore(mt(),i),i,void 0,r??{})}return n._$AI(t),n};var gt=globalThis,ae=class extends fe{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let e=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=e.firstChild),e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Ts(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return B}};ae._$litElement$=!0,ae.finalized=!0,gt.litElementHydrateSupport?.({LitElement:ae});var ko=gt.litElementPolyfillSupport;ko?.({LitElement:ae});(gt.litElementVersions??(gt.litElementVersions=[])).push("4.2.2");var ge={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},ke=t=>(...e)=>({_$litDirective$:t,values:e}),ce=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,s){this._$Ct=e,this._$AM=r,this._$Ci=s}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var{I:Ao}=Ss,Os=t=>t;var Es=t=>t.strings===void 0,Ms=()=>document.createComment(""),Ue=(t,e,r)=>{let s=t._$AA.parentNode,n=e===void 0?t._$AB:e._$AA;if(r===void 0){let i=s.insertBefore(Ms(),n),o=s.insertBefore(Ms(),n);r=new Ao(i,o,t,t.options)}else{let i=r._$AB.nextSibling,o=r._$AM,a=o!==t;if(a){let l;r._$AQ?.(t),r._$AM=t,r._$AP!==void 0&&(l=t._$AU)!==o._$AU&&r._$AP(l)}if(i!==n||a){let l=r._$AA;for(;l!==i;){let p=Os(l).nextSibling;Os(s).insertBefore(l,n),l=p}}}return r},Ae=(t,e,r=t)=>(t._$AI(e,r),t),So={},We=(t,e=So)=>t._$AH=e,_s=t=>t._$AH,Bt=t=>{t._$AR(),t._$AA.remove()};var X=ke(class extends ce{constructor(){super(...arguments),this.key=d}render(t,e){return this.key=t,e}update(t,[e,r]){return e!==this.key&&(We(t),this.key=e),r}});var To=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function M(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function L(t){return typeof t=="string"&&To.test(t)}function te(t){if(!M(t)||t.version!==1||!L(t.activity))return!1;switch(t.kind){case"quiz":return(t.current===null||L(t.current))&&De(t.answers,Eo);case"sorter":return De(t.placements,No);case"scenario":return Cs(t.path,Mo);case"predict":return Cs(t.guess,Number.isFinite);case"explorer":return De(t.setting,Oo);case"dyad-player":return Number.isInteger(t.second)&&Number(t.second)>=0;case"coding-lab":return(t.current===null||L(t.current))&&De(t.codings,_o);case"note":return typeof t.text=="string"&&t.text.length<=2e3;default:return!1}}function $e(t){switch(t.kind){case"quiz":return!Object.keys(t.answers).length;case"sorter":return!Object.keys(t.placements).length;case"scenario":return!t.path.length;case"predict":return!t.guess.length;case"explorer":return!Object.keys(t.setting).length;case"dyad-player":return t.second===0;case"coding-lab":return!Object.keys(t.codings).length;case"note":return!t.text}}function Ut(t){return M(t)&&typeof t.version=="number"&&t.version>1}function De(t,e){if(!M(t))return!1;let r=Object.entries(t);return r.length<=500&&r.every(([s,n])=>L(s)&&e(n))}function Cs(t,e){return Array.isArray(t)&&t.length<=500&&t.every(r=>e(r))}function Oo(t){return Number.isFinite(t)||L(t)}function Mo(t){return M(t)&&L(t.step)&&L(t.choice)}function Eo(t){return M(t)&&Ns(t.attempts)&&["right","wrong","shown"].includes(String(t.state))&&Ro(t.answer)}function _o(t){return M(t)&&De(t.ratings,Co)&&(t.group===null||["A","B","C","D"].includes(String(t.group)))&&typeof t.compared=="boolean"}function Co(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=7}function No(t){return M(t)&&Ns(t.attempts)&&["right","wrong"].includes(String(t.state))&&L(t.pile)}function Ns(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=1e5}function Ro(t){return typeof t=="string"?t.length<=200:typeof t=="number"?Number.isFinite(t):Array.isArray(t)?t.length<=500&&t.every(L):De(t,L)}var Ie="secure-base/1/",Tr="secure-base/last-kept",Or="secure-base-kept";function Wt(t){function e(n,i){try{return n(t.localStorage)}catch{return i}}function r(n){return e(i=>{let o=i.getItem(Ie+n);return o===null?null:JSON.parse(o)},null)}function s(n){t.dispatchEvent(new CustomEvent(Or,{detail:n}))}return{read(n){let i=r(n);return te(i)&&i.activity===n?i:null},keep(n){if(Ut(r(n.activity)))return!1;let i=e(o=>{let a=Ie+n.activity;return $e(n)?o.removeItem(a):o.setItem(a,JSON.stringify(n)),!0},!1);return i&&(e(o=>o.setItem(Tr,new Date().toISOString()),void 0),s(n.activity)),i},all(){return e(n=>{let o=Array.from({length:n.length},(a,l)=>n.key(l)??"").filter(a=>a.startsWith(Ie)).map(a=>a.slice(Ie.length)).filter(L).sort();return Object.fromEntries(o.flatMap(a=>{let l=this.read(a);return l?[[a,l]]:[]}))},{})},lastKept(){let n=new Date(e(i=>i.getItem(Tr),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return e(n=>{let i=Array.from({length:n.length},(o,a)=>n.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(Ie)||o===Tr).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return s(null),()=>{let o=e(a=>{for(let{key:l,value:p}of i)a.setItem(l,p);return!0},!1);return s(null),o}},null)},subscribe(n){let i=a=>n(a.detail),o=({key:a})=>{a===null?n(null):a.startsWith(Ie)&&n(a.slice(Ie.length))};return t.addEventListener(Or,i),t.addEventListener("storage",o),()=>{t.removeEventListener(Or,i),t.removeEventListener("storage",o)}}}}var Dt=N`
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
`;function z(t,e,{id:r,className:s}){switch(t){case 2:return c`<h2 id=${r} class=${s} tabindex="-1">${e}</h2>`;case 4:return c`<h4 id=${r} class=${s} tabindex="-1">${e}</h4>`;case 5:return c`<h5 id=${r} class=${s} tabindex="-1">${e}</h5>`;default:return c`<h3 id=${r} class=${s} tabindex="-1">${e}</h3>`}}function Gt(t){let e=t.parentElement?.closest("[data-together]");e&&Gt(e),t.scrollIntoView({block:"nearest",inline:"nearest"})}function b(t){return typeof t=="string"?t:t.map(Lo)}function A(t){return typeof t=="string"?t:t.map(e=>e.text).join("")}function Mr(t){if(t)try{let{protocol:e}=new URL(t,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?t:void 0}catch{return}}function Lo(t){let e=c`${t.text}`;t.code&&(e=c`<code>${e}</code>`),t.emphasis&&(e=c`<em>${e}</em>`),t.strong&&(e=c`<strong>${e}</strong>`);let r=Mr(t.href);return r?c`<a href=${r}>${e}</a>`:e}var le={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:t=>t===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Rs({sources:t,assumptions:e}){return!t.length&&!e.length?d:c`
<details class="origins">
<summary>${le.whereFrom}</summary>
${e.length?c`<p class="small-heading">${le.assumptions}</p>
<ul>
${e.map(r=>c`<li>${b(r)}</li>`)}
</ul>`:d}
<ul>
${t.map(r=>c`<li>${Ls(r,r.full)}</li>`)}
</ul>
</details>
`}function Ge({sources:t},e){let r=t.filter(({key:s})=>e.includes(s));return r.length?c`<p class="source">
${le.source(r.length)}
${r.map((s,n)=>c`${n?"; ":""}${Ls(s,s.short)}`)}
</p>`:d}function Ls({url:t},e){let r=Mr(t);return r?c`<a href=${r}>${e}</a>`:e}var Yt=N`
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
`;var H=class extends ae{constructor(){super(),this.headingLevel=3,this.store=Wt(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(e){return!1}reconcile(e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return le.startedAgain}get undoneWords(){return le.undone}renderActivity(){return d}get spec(){return this.currentSpec}set spec(e){let r=this.currentSpec;if(this.currentSpec=this.accepts(e)?e:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.spec&&(this.currentRecord=this.reconcile(e),this.recordTaken(),this.requestUpdate())}followStore(){let e=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==e&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(e){let r=!this.record||$e(this.record);this.currentRecord=this.reconcile(e),$e(e)||(this.beforeStartingAgain=null),r&&$e(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),Gt(r))}async reveal(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r&&Gt(r)}startAgain(){let e=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let e=this.spec;if(!e)return c`<slot></slot>`;let{text:r,count:s}=this.announcement;return c`
<div class="activity" role="group" aria-labelledby="title">
${z(this.headingLevel,c`${e.title}`,{id:"title",className:"title"})}
<p class="instruction">${b(e.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${X(s,c`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let r=this.record&&!$e(this.record);return c`
<div class="foot">
${this.isKept?d:c`<p class="quiet">${le.notKept}</p>`}
${r?c`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${le.startAgain}
</button>`:d}
${this.beforeStartingAgain?c`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${le.undo}
</button>
</p>`:d}
${Rs(e)}
</div>
`}};C(H,"styles",[Yt,Dt]),C(H,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var Er=`["'”’)\\]]*`,Io=new RegExp(`[.!?…:;]${Er}$`),Po=new RegExp(`\\.(${Er})$`),zo=new RegExp(`[!?…]${Er}$`);function ve(t){return t.flatMap(e=>e?.trim()||[]).map(e=>Io.test(e)?e:`${e}.`).join(" ")}function re(t,e){let r=Pe(t);return zo.test(r)?`${r} ${e}`:`${r}: ${e}`}function Kt(t){return t.map(Pe).join("; ")}function Pe(t){return t.trim().replace(Po,"$1")}var Is=1.959963984540054;function zs(t,e){return js(t,e),100*t.filter((r,s)=>r===e[s]).length/t.length}function _r(t,e,r=[...new Set([...t,...e])]){return js(t,e),r.map(s=>r.map(n=>t.filter((i,o)=>i===s&&e[o]===n).length))}function Hs(t,e){let r=_r(t,e),s=t.length,n=r.map(ze),i=r.map((m,f)=>ze(r.map(v=>v[f]))),o=ze(r.map((m,f)=>m[f])),a=ze(n.map((m,f)=>m*i[f])),l=s**2-a;if(l===0)return Ps("one-category",null,null);let p=(s*o-a)/l,h=Ho(r,n,i,o,a);if(h===0)return Ps("no-width",p,0);let u=Math.sqrt(h*s)/l**2;return{kappa:p,standardError:u,low:Math.max(-1,p-Is*u),high:Math.min(1,p+Is*u),reason:null}}function Ho(t,e,r,s,n){let i=ze(e),o=i**2-n,a=i-s,l=ze(e.map((u,m)=>t[m][m]*(o-(u+r[m])*a)**2)),p=ze(t.flatMap((u,m)=>u.map((f,v)=>m===v?0:f*(r[m]+e[v])**2))),h=i**2*s-2*i*n+n*s;return i*(l+a**2*p)-h**2}function Ps(t,e,r){return{kappa:e,standardError:r,low:null,high:null,reason:t}}function ze(t){return t.reduce((e,r)=>e+r,0)}function js(t,e){if(t.length!==e.length||!t.length)throw new RangeError("Agreement needs at least one item, and both coders' word on each.")}var pe=[5,8],$t=["A","B","C","D"],Vt=[1,2,3,4,5,6,7],Cr=3,jo=1;function Se(t,e){return`${t}-${e}`}function de({codings:t},{id:e}){return t[e]??{ratings:{},group:null,compared:!1}}function Zt({scales:t},{ratings:e,group:r}){return{ratings:pe.flatMap(n=>t.filter(i=>!e[Se(i.id,n)]).map(i=>({scale:i,episode:n}))),group:r===null}}function vt(t,e){let r=Zt(t,e);return!r.ratings.length&&!r.group}function Nr({key:t},{ratings:e},r,s){let n=e[Se(r,s)],i=t.scores[r][pe.indexOf(s)],o=n-i;return{rating:n,score:i,difference:o,isNear:Math.abs(o)<=jo}}function qt(t,e){let s=Object.keys(t.key.scores).flatMap(n=>pe.map(i=>Nr(t,e,n,i).isNear));return{near:s.filter(Boolean).length,of:s.length}}function yt({vignettes:t},e){return t.filter(r=>de(e,r).compared)}function Fs({vignettes:t},e,r){let s=t.indexOf(r);return[...t.slice(s+1),...t.slice(0,s)].find(n=>!de(e,n).compared)}function Rr(t,e){let r=yt(t,e);if(r.length<Cr)return null;let s=r.map(o=>de(e,o).group),n=r.map(o=>o.key.group),i=r.map(o=>qt(o,de(e,o)));return{vignettes:r.length,same:s.filter((o,a)=>o===n[a]).length,percent:zs(s,n),kappa:Hs(s,n),table:_r(s,n,$t),near:i.reduce((o,{near:a})=>o+a,0),ratings:i.reduce((o,{of:a})=>o+a,0)}}var Bs=["No","One","Two","Three","Four","Five","Six","Seven","Eight"],$={place:(t,e)=>`Vignette ${t} of ${e}`,choose:(t,e)=>`All vignettes (${t} of ${e} compared)`,list:"The vignettes",states:{none:"Not begun",begun:"Begun",compared:"Compared"},fiction:"Teaching fiction",help:"What the scales and the groups mean",sevenPoints:"The seven points",scales:"The four scales",groups:"The four groups",points:"What 1 to 7 mean",episode:{5:"Episode 5: first reunion",8:"Episode 8: second reunion"},shortEpisode:{5:"Episode 5",8:"Episode 8"},rate:t=>`Rate episode ${t}`,scaleIn:(t,e)=>`${t}, episode ${e}`,notRated:"Not rated yet",point:(t,e)=>`${t}: ${e}`,group:"Which group fits best?",noGroup:"No group chosen yet",compare:"Compare with the key",firstCounts:"Once you compare, this coding stays as it is. Your first coding counts.",stillOpen:(t,e,r)=>{let s=t.map(({episode:n,scales:i})=>{let o=i.length===r?"all the scales":Uo(i.map(Bo));return`in episode ${n}, ${o}`});return e&&s.push("the group"),`Almost there. Still open: ${s.join("; ")}.`},result:t=>`${t}: you and the key`,near:(t,e)=>t===e?`All ${e} of your ratings are within one point of the key, which counts as agreement here.`:`${t} of your ${e} ratings ${t===1?"is":"are"} within one point of the key, which counts as agreement here.`,strip:"In each row of seven, the filled number is the key’s. The ringed one is yours.",sameGroup:t=>`You and the key both say ${t}.`,otherGroup:(t,e)=>`You say ${t}. The key says ${e}.`,subgroup:t=>`Subgroup ${t}.`,bestFitting:t=>`D comes with the group that fits best: ${t}.`,disorganisation:t=>`D rating: ${t} of 9 (above 5 means D).`,matters:"Why it matters:",yoursAndKey:(t,e)=>`You ${t}, key ${e}:`,apart:t=>{let e=Math.abs(t);if(!e)return"the same";let r=t>0?"above":"below",s=`${Bs[e].toLowerCase()} ${e===1?"point":"points"} ${r}`;return e===1?`${s}, so within one point`:s},contrast:t=>`Compare with ${t}`,next:t=>`Next: ${t}`,allDone:"You have compared them all.",agreement:"Your agreement with the key so far",moreNeeded:t=>t===1?"Compare one more to see your agreement with the key.":`Compare ${Bs[t].toLowerCase()} to see your agreement with the key.`,shownBelow:"Your agreement so far is shown below.",percent:"Percent agreement",outOf:(t,e,r)=>`${Math.round(100*t/e)}% (${t} of ${e} ${r})`,sameGroups:"groups the same",kappa:"Cohen’s kappa",kappaIs:t=>Lr(t),interval:(t,e)=>`95% interval ${Lr(t)} to ${Lr(e)}`,noKappa:"not defined",noInterval:"no interval",ratings:"Ratings within one point",ratingsNear:"ratings",kappaMeans:"Kappa takes chance into account. It is 1 when all groups are the same, and 0 when you agree no more than chance would.",wide:t=>`With ${t} vignettes the interval is very wide. Do not read much into the number.`,reasons:{"one-category":"You and the key gave every vignette the same one group. Chance alone would then agree too, so kappa is not defined. Compare a few more.","no-width":"From these few vignettes no interval can be worked out. That is too little data, not certainty."},table:"How often you chose each group, and what the key says. Framed cells are the same group.",youSay:t=>`You say ${t}`,keySays:"The key says"};function Lr(t){let e=Math.abs(t).toFixed(2);return t<0&&Number(e)?`−${e}`:e}function Bo(t){return t[0].toLowerCase()+Pe(t.slice(1))}function Uo(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} and ${t[t.length-1]}`}function Us(t,e){let{kappa:r}=t;return c`<div class="agreement">
${e}
<dl class="numbers">
<div>
<dt>${$.percent}</dt>
<dd>${$.outOf(t.same,t.vignettes,$.sameGroups)}</dd>
</div>
<div>
<dt>${$.kappa}</dt>
<dd>${Wo(r)}</dd>
</div>
<div>
<dt>${$.ratings}</dt>
<dd>${$.outOf(t.near,t.ratings,$.ratingsNear)}</dd>
</div>
</dl>
<p>
${r.reason==="one-category"?d:$.kappaMeans}
${r.reason?$.reasons[r.reason]:$.wide(t.vignettes)}
</p>
${Do(t)}
</div>`}function Wo({kappa:t,low:e,high:r}){if(t===null)return $.noKappa;let s=e===null||r===null?$.noInterval:$.interval(e,r);return`${$.kappaIs(t)} (${s})`}function Do({table:t}){return c`<table>
<caption>
${$.table}
</caption>
<thead>
<tr>
<td rowspan="2"></td>
<th colspan=${$t.length} scope="colgroup">${$.keySays}</th>
</tr>
<tr>
${$t.map(e=>c`<th scope="col">${e}</th>`)}
</tr>
</thead>
<tbody>
${$t.map((e,r)=>c`<tr>
<th scope="row">${$.youSay(e)}</th>
${t[r].map((s,n)=>c`<td class=${r===n?"same":""}>${s}</td>`)}
</tr>`)}
</tbody>
</table>`}var Go={A:O`<path d="M12 4l9 16H3z" />`,B:O`<circle cx="12" cy="12" r="8.5" />`,C:O`<path d="M4.5 4.5h15v15h-15z" />`,D:O`<path d="M12 2.5l9 9.5-9 9.5-9-9.5z" />`};function Ye(t){return c`<svg
class="group-mark ${t}"
viewBox="0 0 24 24"
aria-hidden="true"
focusable="false"
>
${Go[t]}
</svg>`}function Ws(t,e,r,s){let n=yt(t,e).length;return c`<details class="all">
<summary>${$.choose(n,t.vignettes.length)}</summary>
<ol role="list" aria-label=${$.list}>
${t.vignettes.map((i,o)=>c`<li>
<button
type="button"
aria-current=${i===r?"step":"false"}
@click=${()=>s(i)}
>
<span>${o+1}. ${i.child}</span>
<span class="state">${Yo(e,i)}</span>
</button>
</li>`)}
</ol>
</details>`}function Yo(t,e){return de(t,e).compared?$.states.compared:t.codings[e.id]?$.states.begun:$.states.none}function Ds({points:t,scales:e,groups:r}){return c`<details class="guide">
<summary>${$.help}</summary>
<p><strong>${$.sevenPoints}.</strong> ${b(t)}</p>
<p class="small-heading">${$.scales}</p>
<dl>
${e.map(({name:s,means:n,matters:i})=>c`<dt>${s}</dt>
<dd>${b(n)} ${b(i)}</dd>`)}
</dl>
<p class="small-heading">${$.groups}</p>
<dl>
${r.map(({letter:s,name:n,means:i})=>c`<dt>${Ye(s)} ${s} ${n}</dt>
<dd>${b(i)}</dd>`)}
</dl>
</details>`}var Z=ke(class extends ce{constructor(t){if(super(t),t.type!==ge.PROPERTY&&t.type!==ge.ATTRIBUTE&&t.type!==ge.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Es(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===B||e===d)return e;let r=t.element,s=t.name;if(t.type===ge.PROPERTY){if(e===r[s])return B}else if(t.type===ge.BOOLEAN_ATTRIBUTE){if(!!e===r.hasAttribute(s))return B}else if(t.type===ge.ATTRIBUTE&&r.getAttribute(s)===e+"")return B;return We(t),e}});function Gs(t,e,r){return c`<div class="scales" role="group" aria-label=${$.rate(e)}>
${t.scales.map(s=>Ko(s,e,r))}
</div>`}function Ko(t,e,{vignette:r,coding:s,isAsked:n,rate:i}){let o=Se(t.id,e),a=s.ratings[o];return c`<div
class="scale"
role="radiogroup"
aria-label=${$.scaleIn(t.name,e)}
aria-describedby="chosen-${o}"
>
<p class="name">${t.name}</p>
<div class="seven">
${Vt.map(l=>c`<label class="point">
<input
type="radio"
id="${o}-${l}"
name="${r}-${o}"
value=${l}
.checked=${Z(a===l)}
aria-describedby="${o}-means-${l}"
@change=${()=>i(o,l)}
/>
<span>${l}</span>
</label>`)}
</div>
<p class="chosen ${a||!n?"":"asked"}" id="chosen-${o}">
${a?c`${a}: ${b(t.points[a-1])}`:$.notRated}
</p>
<details>
<summary>${$.points}</summary>
<p>${b(t.means)}</p>
<ol>
${t.points.map((l,p)=>c`<li id="${o}-means-${p+1}">${b(l)}</li>`)}
</ol>
</details>
</div>`}function Ys(t,{vignette:e,coding:r,isAsked:s,choose:n}){return c`<div
class="groups"
role="radiogroup"
aria-labelledby="which-group"
aria-describedby=${r.group?d:"no-group"}
>
<p class="name" id="which-group">${$.group}</p>
${r.group?d:c`<p class="chosen ${s?"asked":""}" id="no-group">${$.noGroup}</p>`}
<div class="four">
${t.groups.map(({letter:i,name:o,means:a})=>c`<label class="group">
<input
type="radio"
id="group-${i}"
name="${e}-group"
value=${i}
.checked=${Z(r.group===i)}
aria-describedby="means-${i}"
@change=${()=>n(i)}
/>
<span class="letter">${Ye(i)} <strong>${i}</strong> ${o}</span>
<span class="about" id="means-${i}">${b(a)}</span>
</label>`)}
</div>
</div>`}function Ks(t,e){let r={version:1,kind:"coding-lab",activity:t.id,current:null,codings:{}};if(!te(e)||e.kind!=="coding-lab"||e.activity!==t.id)return r;let s=t.scales.flatMap(({id:i})=>pe.map(o=>Se(i,o))),n=new Map(Object.entries(e.codings));for(let{id:i}of t.vignettes){let o=n.get(i);if(!o)continue;let a=s.filter(h=>Object.hasOwn(o.ratings,h)),p={ratings:Object.fromEntries(a.map(h=>[h,o.ratings[h]])),group:o.group,compared:o.compared};r.codings[i]={...p,compared:o.compared&&vt(t,p)}}return t.vignettes.some(({id:i})=>i===e.current)&&(r.current=e.current),r}var Vo={right:O`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:O`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:O`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:O`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:O`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function U(t){return c`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Vo[t]}
</svg>`}function Ir({key:t},{group:e}){return e===t.group?$.sameGroup(t.group):$.otherGroup(String(e),t.group)}function Vs(t,e){let{key:r}=t,s=e.group===r.group;return c`<div class="told ${s?"right":"shown"}">
<p class="verdict">${U(s?"right":"shown")} ${Ir(t,e)}</p>
<p class="letters">
${Ye(r.group)}
${r.subgroup?$.subgroup(r.subgroup):d}
${r.best_fitting?$.bestFitting(r.best_fitting):d}
${$.disorganisation(r.disorganisation)}
</p>
<p>${b(t.group_reason)}</p>
</div>`}function Zs(t,e,r){return c`<ul class="results" role="list">
${t.scales.map(s=>c`<li>
<p class="name">${s.name}</p>
<dl>
${pe.map(n=>{let{rating:i,score:o,difference:a,isNear:l}=Nr(e,r,s.id,n);return c`<div>
<dt>${$.shortEpisode[n]}</dt>
<dd>
${Zo(i,o)}
<span class=${l?"near":"far"}>
${$.yoursAndKey(i,o)} ${$.apart(a)}.
</span>
</dd>
</div>`})}
</dl>
<p>${b(e.reasons[s.id])}</p>
<p class="quiet"><strong>${$.matters}</strong> ${b(s.matters)}</p>
</li>`)}
</ul>`}function Zo(t,e){return c`<span class="strip" aria-hidden="true">
${Vt.map(r=>c`<i class="${r===e?"key":""} ${r===t?"yours":""}"
>${r}</i
>`)}
</span>`}var qs=N`
.result {
margin-block-start: 1.75em;
}
.result .told {
margin-block-start: 0.75em;
}
.sum {
margin-block-start: 1em;
font-weight: 600;
}
.results {
margin-block-start: 0.5em;
padding: 0;
list-style: none;
}
.results > li {
padding-block: 1em;
border-block-end: 1px solid var(--sb-line, #d9d0c0);
}
.results dl > div {
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: 0.1em 0.75em;
margin-block-start: 0.5em;
}
.results dt {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.results dd {
display: flex;
flex-wrap: wrap;
gap: 0.25em 0.75em;
align-items: center;
}
.strip {
display: inline-flex;
gap: 3px;
font-size: 0.8em;
font-variant-numeric: tabular-nums;
}
.strip i {
display: grid;
place-content: center;
width: 1.6em;
height: 1.6em;
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: 5px;
color: var(--sb-ink-soft, #4c5a66);
font-style: normal;
}
.strip .key {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent, #0f6b6b);
color: var(--sb-accent-ink, #fffdf9);
}
.strip .yours {
outline: 2px solid var(--sb-ink, #23303b);
outline-offset: 1px;
}
.far {
font-weight: 600;
}
.result > .row {
margin-block-start: 1em;
}
.done {
margin: 0;
font-weight: 600;
}
.agreement {
margin-block-start: 2em;
padding: clamp(1em, 4cqi, 1.5em);
border-radius: var(--sb-radius, 14px);
background: var(--sb-paper, #fffdf9);
}
.agreement .numbers {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
gap: 0.75em 1.5em;
margin: 0.75em 0;
}
.numbers dt {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.numbers dd {
margin: 0;
font-weight: 600;
font-variant-numeric: tabular-nums;
}
table {
min-width: min(24rem, 100%);
margin-block-start: 1em;
border-collapse: collapse;
font-variant-numeric: tabular-nums;
}
caption {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
text-align: start;
}
th,
td {
padding: 0.35em 0.6em;
border-block-end: 1px solid var(--sb-line, #d9d0c0);
text-align: center;
}
th {
font-size: 0.88em;
font-weight: 600;
}
thead th {
min-width: 2.4em;
}
tbody th {
padding-inline-start: 0;
text-align: start;
white-space: nowrap;
}
td.same {
box-shadow: inset 0 0 0 2px var(--sb-accent, #0f6b6b);
font-weight: 700;
}
@container (min-width: 40rem) {
.results dl > div {
grid-template-columns: 5.5rem minmax(0, 1fr);
align-items: center;
}
}
@media (forced-colors: active) {
.strip .key {
outline: 3px solid Highlight;
}
}
`;var qo=1,Xo=new Map([["single-choice",["options"]],["true-false",["options"]],["multiple-choice",["options"]],["number",["remarks"]],["short-answer",["phrases"]],["order",["items","starting_order"]],["match",["pairs","choices"]]]);function Xs(t){return Te(t,"quiz",["questions"])&&G(t.questions).every(Qo)}function Qs(t){return Te(t,"sorter",["piles","cards"])&&G(t.cards).every(Jo)}function Js(t){return Te(t,"scenario",["steps"])&&Q(t.situation)&&Q(t.ending)&&G(t.steps).every(ea)&&G(t.steps).some(e=>M(e)&&e.id===t.start)}function en(t){return Te(t,"predict",["parts"])&&["number-line","bars"].includes(String(t.form))&&Q(t.prompt)&&Q(t.reveal)&&[t.minimum,t.maximum,t.step,t.tolerance].every(Number.isFinite)&&G(t.parts).every(e=>M(e)&&Number.isFinite(e.truth))}function tn(t){if(!Te(t,"explorer",["controls","layouts","frames"]))return!1;let e=G(t.controls);return Array.isArray(t.series)&&Q(t.caption)&&e.every(ta)&&e.reduce((r,s)=>r*sn(s),1)===G(t.frames).length}function rn(t){if(!Te(t,"dyad-player",["phases","moments","faces","joy","upset"]))return!1;let{matched:e}=t;return typeof t.people=="string"&&typeof e=="string"&&[t.joy,t.upset].every(r=>G(r).length===e.length)&&[t.phases,t.moments,t.faces].every(r=>G(r).every(s=>M(s)&&Number.isInteger(s.start)))}function Te(t,e,r){return M(t)&&t.schema_version===qo&&t.kind===e&&L(t.id)&&typeof t.title=="string"&&Q(t.instruction)&&Array.isArray(t.sources)&&Array.isArray(t.assumptions)&&r.every(s=>G(t[s]).length>0)}function Qo(t){return!M(t)||!L(t.id)||!Q(t.prompt)?!1:!!Xo.get(t.kind)?.every(r=>Array.isArray(t[r]))}function Jo(t){return M(t)&&L(t.id)&&Q(t.text)&&Q(t.why)}function ea(t){return!M(t)||!L(t.id)||!Array.isArray(t.choices)?!1:t.choices.every(e=>M(e)&&L(e.id)&&L(e.goto)&&[e.text,e.why,e.kind_note].every(Q))}function ta(t){return M(t)&&L(t.name)&&typeof t.label=="string"&&["slider","choice"].includes(String(t.kind))&&sn(t)>0}function sn(t){return M(t)?G(t.kind==="slider"?t.values:t.options).length:0}function Q(t){return typeof t=="string"||Array.isArray(t)}function G(t){return Array.isArray(t)?t:[]}var nn=["proximity","maintaining","resistance","avoidance"];function on(t){return Te(t,"coding-lab",["scales","groups","vignettes"])&&[t.label,t.limits,t.points].every(Q)&&G(t.scales).every(ra)&&G(t.vignettes).every(sa)}function ra(t){return M(t)&&nn.includes(String(t.id))&&G(t.points).length===7}function sa(t){if(!M(t)||!L(t.id)||!M(t.key))return!1;let{scores:e}=t.key;return[t.episode_5,t.episode_8,t.group_reason].every(Q)&&M(t.reasons)&&M(t.contrast)&&M(e)&&nn.every(r=>G(e[r]).length===2)}var an=N`
.label {
margin-block-start: 1em;
padding: 0.7em 0.9em;
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
.label > :first-child {
margin: 0;
}
.more {
margin-block-start: 1em;
}
.guide {
margin-block-start: 0.5em;
}
.guide dl,
.result dl {
margin: 0.35em 0 0;
}
.guide dt {
margin-block-start: 0.6em;
font-weight: 600;
}
.guide dd,
.result dd {
margin: 0;
}
.guide .small-heading {
margin-block-start: 1.25em;
}
.all ol {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(min(8rem, 100%), 1fr));
gap: 0.4em;
margin: 0.25em 0 0;
padding: 0;
list-style: none;
}
.all button {
display: grid;
width: 100%;
padding-inline: 0.75em;
text-align: start;
}
.all [aria-current="step"] {
border-width: 3px;
border-color: var(--sb-accent, #0f6b6b);
font-weight: 600;
}
.all .state {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
font-weight: 400;
}
form {
margin-block-start: 1.25em;
padding-block-start: 1.25em;
border-block-start: 1px solid var(--sb-line, #d9d0c0);
}
.place {
display: flex;
flex-wrap: wrap;
gap: 0.3em 0.75em;
align-items: baseline;
margin: 0 0 0.3em;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.fiction {
padding: 0.05em 0.6em;
border: 1px solid var(--sb-control-line, #857a66);
border-radius: 1em;
color: var(--sb-ink, #23303b);
}
.name {
margin: 0;
font-weight: 600;
}
.episode {
margin-block-start: 1.25em;
padding: clamp(1em, 4cqi, 1.5em);
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius, 14px);
background: var(--sb-paper, #fffdf9);
box-shadow: var(--sb-shadow, 0 2px 8px rgb(35 48 59 / 0.1));
}
.episode .name {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.telling {
margin-block-start: 0.35em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
line-height: 1.5;
}
.scale {
display: grid;
gap: 0.4em 1.5em;
padding-block: 1em 0.4em;
border-block-end: 1px solid var(--sb-line, #d9d0c0);
}
.scales > :last-child {
border: 0;
}
.chosen {
margin: 0;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
line-height: 1.4;
}
.asked,
.problem {
color: var(--sb-wrong, #9a4f14);
font-weight: 600;
}
.scale summary {
font-size: 0.88em;
}
.scale ol {
margin-block-end: 0.75em;
padding-inline-start: 1.6em;
}
.seven {
display: grid;
grid-template-columns: repeat(4, minmax(44px, 1fr));
gap: 4px;
}
.point,
.group {
position: relative;
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
cursor: pointer;
}
.point {
display: grid;
place-content: center;
min-height: 44px;
font-variant-numeric: tabular-nums;
}
.point input,
.group input {
position: absolute;
inset: 0;
width: 100%;
height: 100%;
margin: 0;
opacity: 0;
cursor: pointer;
}
:is(.point, .group):hover {
border-color: var(--sb-accent, #0f6b6b);
}
.point:has(:checked) {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent, #0f6b6b);
color: var(--sb-accent-ink, #fffdf9);
font-weight: 700;
}
.group:has(:checked) {
border-color: var(--sb-accent, #0f6b6b);
box-shadow: inset 0 0 0 2px var(--sb-accent, #0f6b6b);
}
:is(.point, .group):has(:focus-visible) {
outline: 3px solid var(--sb-focus, #0f6b6b);
outline-offset: 2px;
}
.groups {
margin-block-start: 1.5em;
}
.four {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
gap: 0.6em;
margin-block-start: 0.5em;
}
.group {
padding: 0.6em 0.9em;
}
.letter,
.about {
display: block;
}
.about {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
line-height: 1.4;
}
.group-mark {
width: 1em;
height: 1em;
fill: currentColor;
vertical-align: -0.1em;
}
.group-mark.A {
color: var(--sb-avoidant, #3b6ea8);
}
.group-mark.B {
color: var(--sb-secure, #24745a);
}
.group-mark.C {
color: var(--sb-resistant, #a04f18);
}
.group-mark.D {
color: var(--sb-disorganised, #7a5195);
}
form > .primary,
.problem {
margin-block-start: 1.25em;
}
@container (min-width: 23rem) {
.seven {
grid-template-columns: repeat(7, minmax(44px, 1fr));
}
}
@container (min-width: 40rem) {
.scale {
grid-template-columns: minmax(0, 1fr) auto;
}
.scale .chosen {
grid-column: 1;
}
.seven {
grid-row: 1 / span 2;
grid-column: 2;
grid-template-columns: repeat(7, 46px);
align-self: start;
}
.scale details {
grid-column: 1 / -1;
}
}
/* Where the system chooses the colours, the marks of what is chosen are drawn anew. */
@media (forced-colors: active) {
:is(.point, .group):has(:checked) {
outline: 3px solid Highlight;
}
.group-mark {
fill: CanvasText;
}
}
`;var Ke=class Ke extends H{constructor(){super(),this.isAsked=!1}accepts(e){return on(e)}reconcile(e){return Ks(this.spec,e)}recordTaken(){this.isAsked=!1}vignetteIn({vignettes:e},{current:r}){return e.find(({id:s})=>s===r)??e[0]}code(e){let{spec:r,record:s}=this;if(!r||!s)return;let n=this.vignetteIn(r,s),i=de(s,n);i.compared||this.change({...s,current:n.id,codings:{...s.codings,[n.id]:e(i)}})}compare(e){e.preventDefault();let{spec:r,record:s}=this;if(!r||!s)return;let n=this.vignetteIn(r,s),i=de(s,n);if(!vt(r,i)){this.isAsked=!0;let{ratings:p}=Zt(r,i);this.announce(this.openTold(r,i));let[h]=p;this.focusOn(h?`#${Se(h.scale.id,h.episode)}-1`:"#group-A");return}this.isAsked=!1,this.code(p=>({...p,compared:!0}));let{near:o,of:a}=qt(n,i),l=this.record&&Rr(r,this.record);this.announce(ve([Ir(n,i),$.near(o,a),l?$.shownBelow:void 0])),this.focusOn("#result")}openTold(e,r){let{ratings:s,group:n}=Zt(e,r),i=pe.map(o=>({episode:o,scales:s.filter(a=>a.episode===o).map(({scale:a})=>a.name)})).filter(({scales:o})=>o.length);return $.stillOpen(i,n,e.scales.length)}goTo(e){this.record&&(this.isAsked=!1,this.change({...this.record,current:e.id}),this.announce(""),this.renderRoot.querySelector("details.all")?.removeAttribute("open"),this.focusOn("#vignette"))}renderActivity(){let{spec:e,record:r}=this;if(!e||!r)return d;let s=this.vignetteIn(e,r),n=de(r,s);return c`
<div class="label">
<p>${b(e.label)}</p>
<p class="quiet">${b(e.limits)}</p>
</div>
${Ds(e)} ${Ws(e,r,s,i=>this.goTo(i))}
${X(s.id,c`<form novalidate @submit=${this.compare}>
${this.renderHead(e,s)}
${pe.map(i=>this.renderEpisode(e,s,n,i))}
${n.compared?d:this.renderEnd(e,s,n)}
</form>`)}
${n.compared?this.renderResult(e,r,s,n):d}
${this.renderAgreed(e,r)}
`}renderHead({vignettes:e},r){let s=$.place(e.indexOf(r)+1,e.length);return c`
<p class="place">${s} <span class="fiction">${$.fiction}</span></p>
${z(this.headingLevel+1,`${r.child}, ${r.about}`,{id:"vignette",className:"subtitle"})}
`}renderEpisode(e,r,s,n){let i=n===5?r.episode_5:r.episode_8;return c`<div class="episode">
<p class="name">${$.episode[n]}</p>
<p class="telling">${b(i)}</p>
</div>
${s.compared?d:Gs(e,n,this.viewOf(r,s))}`}viewOf({id:e},r){return{vignette:e,coding:r,isAsked:this.isAsked,rate:(s,n)=>this.code(i=>({...i,ratings:{...i.ratings,[s]:n}})),choose:s=>this.code(n=>({...n,group:s}))}}renderEnd(e,r,s){let n=this.isAsked&&!vt(e,s);return c`
${Ys(e,this.viewOf(r,s))}
${n?c`<p class="problem">${this.openTold(e,s)}</p>`:d}
<button type="submit" class="primary">${$.compare}</button>
<p class="quiet">${$.firstCounts}</p>
`}renderResult(e,r,s,n){let{near:i,of:o}=qt(s,n),a=e.vignettes.find(({id:p})=>p===s.contrast.vignette),l=Fs(e,r,s);return c`<div class="result">
${z(this.headingLevel+1,$.result(s.child),{id:"result",className:"subtitle"})}
${Vs(s,n)}
<p class="sum">${$.near(i,o)}</p>
<p class="quiet" aria-hidden="true">${$.strip}</p>
${Zs(e,s,n)}
<p>${b(s.contrast.why)}</p>
<div class="row">
${l?c`<button type="button" class="primary" @click=${()=>this.goTo(l)}>
${$.next(l.child)}
</button>`:c`<p class="done">${$.allDone}</p>`}
${a&&a!==l?c`<button type="button" @click=${()=>this.goTo(a)}>
${$.contrast(a.child)}
</button>`:d}
</div>
${Ge(e,s.sources)}
</div>`}renderAgreed(e,r){let s=Rr(e,r);if(!s){let n=Cr-yt(e,r).length;return c`<p class="quiet more">${$.moreNeeded(n)}</p>`}return Us(s,z(this.headingLevel+1,$.agreement,{id:"agreement",className:"subtitle"}))}};C(Ke,"styles",[...V(Ke,Ke,"styles"),an,qs]),C(Ke,"properties",{isAsked:{state:!0}});var Xt=Ke;function he(t,e){customElements.get(t)||customElements.define(t,e)}he("sb-coding-lab",Xt);var wt=1e6,cn="secure-base-answers",Hr=1,na=8,ia=500;function ln(t,e){let r={format:cn,version:Hr,saved_at:e.toISOString(),records:t};return`${JSON.stringify(r,null,2)}
`}function dn(t){if(t.length>wt)return{refused:"too-big"};let e;try{e=JSON.parse(t)}catch{return{refused:"not-json"}}if(!M(e)||e.format!==cn)return{refused:"not-ours"};if(oa(e))return{refused:"newer"};let r=new Date(typeof e.saved_at=="string"?e.saved_at:"");if(e.version!==Hr||Number.isNaN(r.getTime())||!M(e.records)||!zr(e,na))return{refused:"damaged"};let s=Object.entries(e.records),n=s.flatMap(([i,o])=>L(i)&&te(o)&&o.activity===i?[o]:[]);return n.length!==s.length||n.length>ia?{refused:"damaged"}:{records:Object.fromEntries(n.map(i=>[i.activity,aa(i)])),savedAt:r}}function oa(t){return typeof t.version=="number"&&t.version>Hr?!0:M(t.records)&&Object.values(t.records).some(Ut)}function zr(t,e){return typeof t=="string"?t.length<=2e3&&!/[<>]/.test(t):typeof t!="object"||t===null?!0:e===0?!1:Object.entries(t).every(([r,s])=>zr(r,1)&&zr(s,e-1))}function aa(t){let{version:e,activity:r}=t;switch(t.kind){case"sorter":{let s=Pr(t.placements,({pile:n,attempts:i,state:o})=>({pile:n,attempts:i,state:o}));return{version:e,kind:"sorter",activity:r,placements:s}}case"quiz":{let s=Pr(t.answers,({answer:n,attempts:i,state:o})=>({answer:n,attempts:i,state:o}));return{version:e,kind:"quiz",activity:r,current:t.current,answers:s}}case"scenario":{let s=t.path.map(({step:n,choice:i})=>({step:n,choice:i}));return{version:e,kind:"scenario",activity:r,path:s}}case"predict":return{version:e,kind:"predict",activity:r,guess:t.guess};case"explorer":return{version:e,kind:"explorer",activity:r,setting:t.setting};case"dyad-player":return{version:e,kind:"dyad-player",activity:r,second:t.second};case"coding-lab":{let s=Pr(t.codings,({ratings:n,group:i,compared:o})=>({ratings:n,group:i,compared:o}));return{version:e,kind:"coding-lab",activity:r,current:t.current,codings:s}}case"note":return{version:e,kind:"note",activity:r,text:t.text}}}function Pr(t,e){return Object.fromEntries(Object.entries(t).map(([r,s])=>[r,e(s)]))}function kt(t){return new Set(t.map(({activity:e})=>e.replace(/_note$/,""))).size}var pn=N`
.row {
margin-block-start: 1em;
}
.question {
margin-block-start: 1em;
padding: 1em;
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
.question p {
margin: 0;
}
.message p {
margin: 0;
font-weight: 600;
}
.message:not(:has(p:not(:empty), button)) {
margin: 0;
}
`;var jr=t=>t===1?"1 activity":`${t} activities`;function hn(t){let r=t.getFullYear()===new Date().getFullYear()?void 0:"numeric";return t.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:r})}var E={title:"Save, load or erase",nothingKept:"No answers are kept on this device yet.",kept:(t,e)=>`Kept on this device: answers to ${jr(t)}${e?`, last on ${hn(e)}`:""}.`,onlyHere:"They stay in this browser. Nobody else can see them unless you share the device.",save:"Save to a file",saved:t=>`Saved as ${t}.`,fileName:t=>`secure-base-answers-${t.toISOString().slice(0,10)}.json`,load:"Load from a file",file:"A file of saved answers",willLoad:(t,e)=>`This file holds answers to ${jr(t)}, saved on ${hn(e)}.`,willReplace:t=>t?`It replaces what is kept here for ${t===1?"1 of them":`${t} of them`}.`:"It replaces nothing that is kept here.",loadThem:"Load these answers",leaveIt:"Leave it",loaded:t=>`Answers to ${jr(t)} are loaded.`,notAllLoaded:"Not all of these answers could be kept on this device.",leftAlone:"Nothing has changed.",emptyFile:"This file holds no answers.",erase:"Erase all answers",eraseQuestion:"Erase all answers that are kept on this device?",eraseThem:"Yes, erase them",keepThem:"Keep them",erased:"All answers are erased.",notErased:"This browser does not let us reach what is kept here.",undo:"Undo",undone:"Your answers are back.",notUndone:"This browser would not take your answers back. It may have no room left.",refusals:{"too-big":`This file is too big to be ours: the limit is ${wt/1e6} MB. Nothing has changed.`,"not-json":"We could not read this file. Nothing has changed.","not-ours":"This file was not saved by Secure Base. Nothing has changed.",newer:"This file was saved by a newer version of the course. Nothing has changed.",damaged:"This file holds something we did not save, so we left it alone. Nothing has changed."}};var Ve=class extends ae{constructor(){super(),this.headingLevel=2,this.store=Wt(window),this.asking=null,this.message={text:"",count:0},this.undoErase=null,this.fileAddress="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.(),URL.revokeObjectURL(this.fileAddress)}async tell(e,r){this.asking=null,this.message={text:e,count:this.message.count+1},await this.focusOn(r)}async ask(e){this.asking=e,this.undoErase=null,this.message={text:"",count:this.message.count+1},await this.focusOn(".question")}async focusOn(e){await this.updateComplete;let r=e&&this.renderRoot.querySelector(e);r instanceof HTMLElement&&r.focus()}save(){let e=new Date,r=new Blob([ln(this.store.all(),e)],{type:"application/json"}),s=document.createElement("a");URL.revokeObjectURL(this.fileAddress),this.fileAddress=URL.createObjectURL(r),s.href=this.fileAddress,s.download=E.fileName(e),s.click(),this.tell(E.saved(s.download))}async readFile({target:e}){let r=e,s=r.files?.[0];if(!s)return;let i=s.size>wt?{refused:"too-big"}:dn(await s.text());if(r.value="","refused"in i)return this.tell(E.refusals[i.refused],"[data-load]");let o=Object.values(i.records).filter(a=>!$e(a));return o.length?this.ask({records:o,savedAt:i.savedAt}):this.tell(E.emptyFile,"[data-load]")}load(e){let r=e.filter(s=>this.store.keep(s));this.tell(r.length===e.length?E.loaded(kt(r)):E.notAllLoaded,"[data-load]")}erase(){this.undoErase=this.store.eraseAll(),this.undoErase?this.tell(E.erased,"[data-undo]"):this.tell(E.notErased,"[data-load]")}undo(){let e=this.undoErase?.();this.undoErase=null,this.tell(e?E.undone:E.notUndone,e?"[data-erase]":"[data-load]")}render(){let e=kt(Object.values(this.store.all())),{text:r,count:s}=this.message;return c`
<div class="activity" role="group" aria-labelledby="title">
${z(this.headingLevel,E.title,{id:"title",className:"title"})}
<p>${e?E.kept(e,this.store.lastKept()):E.nothingKept}</p>
<p class="quiet">${E.onlyHere}</p>
<div class="row">
${e?c`<button class="primary" type="button" @click=${this.save}>${E.save}</button>`:d}
<button type="button" data-load @click=${this.openFile}>${E.load}</button>
<input
type="file"
name="saved-answers"
accept=".json,application/json"
aria-label=${E.file}
hidden
@change=${this.readFile}
/>
${e?c`<button type="button" data-erase @click=${()=>this.ask("erase")}>
${E.erase}
</button>`:d}
</div>
${this.renderQuestion()}
<div class="message row">
<div role="status" aria-live="polite">${X(s,c`<p>${r}</p>`)}</div>
${this.undoErase?c`<button type="button" data-undo @click=${this.undo}>${E.undo}</button>`:d}
</div>
</div>
<div class="printed"><slot></slot></div>
`}openFile(){this.renderRoot.querySelector("input")?.click()}renderQuestion(){if(!this.asking)return d;if(this.asking==="erase")return this.renderAsking(E.eraseQuestion,{text:E.keepThem,act:()=>this.tell(E.leftAlone,"[data-erase]")},{text:E.eraseThem,act:()=>this.erase()});let{records:e,savedAt:r}=this.asking,s=this.store.all(),n=e.filter(({activity:a})=>Object.hasOwn(s,a)),o=`${E.willLoad(kt(e),r)} ${E.willReplace(kt(n))}`;return this.renderAsking(o,{text:E.loadThem,act:()=>this.load(e)},{text:E.leaveIt,act:()=>this.tell(E.leftAlone,"[data-load]")})}renderAsking(e,r,s){return c`<div class="question" role="group" aria-labelledby="question" tabindex="-1">
<p id="question">${e}</p>
<div class="row">
<button class="primary" type="button" @click=${r.act}>${r.text}</button>
<button type="button" @click=${s.act}>${s.text}</button>
</div>
</div>`}};C(Ve,"styles",[Yt,Dt,pn]),C(Ve,"properties",{headingLevel:{type:Number,attribute:"heading-level"},asking:{state:!0},message:{state:!0},undoErase:{state:!0}});var Fr={top:"#fffaf0",topShade:"#efe3cd"},Qt={mother:{adult:{skin:"#dba47c",shade:"#c58c68",eyes:"#3b2c27",brows:"#4b3d3a",hair:"#4b3d3a",strands:"#8a766c",hairStyle:"long",top:"#64a69e",topShade:"#559790"},baby:{skin:"#e6b48f",shade:"#d59d78",eyes:"#3b2c27",brows:"#7b5b4b",hair:"#5d4a42",strands:"#7b5b4b",hairStyle:"wisps",...Fr},ground:"#f6e8d8",light:"#fdf5ea"},father:{adult:{skin:"#8d5b3e",shade:"#784a31",eyes:"#241815",line:"#22150f",brows:"#2b2220",blush:"#c4472b",hair:"#2b2220",strands:"#54443d",hairStyle:"cropped",top:"#d9a15b",topShade:"#c68d48",browWeight:1.25},baby:{skin:"#a06e4d",shade:"#8a5b3d",eyes:"#241815",line:"#22150f",brows:"#3a2b26",blush:"#c4472b",hair:"#332825",strands:"#5d4b43",hairStyle:"curls",...Fr},ground:"#e9ecdf",light:"#f7f7ec"},grandmother:{adult:{skin:"#efc9a9",shade:"#ddb08d",eyes:"#43515a",brows:"#a39a94",hair:"#d3ccc6",strands:"#a59b94",hairStyle:"bun",top:"#9a86a8",topShade:"#877396",glasses:!0,lined:!0},baby:{skin:"#f4d3b8",shade:"#e4b997",eyes:"#3f4d58",brows:"#c09a6f",hair:"#d9b27c",strands:"#b98d56",hairStyle:"wisps",top:"#e8eef0",topShade:"#cfdadd"},ground:"#efe6ea",light:"#faf4f5"},"mother-in-headscarf":{adult:{skin:"#cf9a70",shade:"#b9835b",eyes:"#2c1f1b",brows:"#3a2c27",hair:"#b5655c",strands:"#8f4a44",hairStyle:"headscarf",top:"#55748c",topShade:"#48657c"},baby:{skin:"#daa981",shade:"#c6926a",eyes:"#2c1f1b",brows:"#4a372f",hair:"#3b2d28",strands:"#5f4a41",hairStyle:"cap",top:"#f3dfae",topShade:"#e2ca90"},ground:"#e6edee",light:"#f6f9f7"},"father-with-glasses":{adult:{skin:"#f2cfb4",shade:"#e0b494",eyes:"#4a5d57",brows:"#9a5a36",hair:"#a9633b",strands:"#cf9265",hairStyle:"swept",top:"#6f8a63",topShade:"#5f7a55",glasses:!0},baby:{skin:"#f6d8c2",shade:"#e6bea1",eyes:"#47606c",brows:"#c68c5c",hair:"#cf8a57",strands:"#b06f40",hairStyle:"cap",top:"#dbe7e3",topShade:"#bfd2cc"},ground:"#f3e9dc",light:"#fdf7ee"},grandfather:{adult:{skin:"#b98560",shade:"#a3714e",line:"#33241c",eyes:"#2c201c",brows:"#d9d5d0",hair:"#e4e0da",strands:"#b3aca5",hairStyle:"balding",top:"#a0524a",topShade:"#8c443d",browWeight:1.4,lined:!0,beard:!0},baby:{skin:"#c59470",shade:"#ae7f5b",eyes:"#2c201c",brows:"#4b3831",hair:"#3b2e2a",strands:"#66524a",hairStyle:"wisps",...Fr},ground:"#ece7d9",light:"#f9f6ea"}};function un(t){return t.map(({transform:e,shapes:r})=>O`<g transform=${e||d}>${r.map(ca)}</g>`)}function ca({d:t,fill:e,stroke:r,width:s,opacity:n,shift:i}){return O`<path
d=${t}
fill=${e??"none"}
stroke=${r??d}
stroke-width=${s??d}
opacity=${n??d}
transform=${i?`translate(${-i} ${-i})`:d}
/>`}var T=(t,e,r)=>t+(e-t)*r,q=(t,e,r)=>Math.min(r,Math.max(e,t));function S(t,...e){let r=t[0]??"";return e.reduce((s,n,i)=>`${s}${la(n)}${t[i+1]}`,r)}function la(t){return Math.round(t*10)/10+0}function Oe(t){let e=s=>t[(s+t.length)%t.length],r=e(0);return`${S`M${r[0]} ${r[1]}`}${t.map((s,n)=>da(e(n-1),e(n),e(n+1),e(n+2))).join("")}Z`}function da(t,e,r,s){return S`C${e[0]+(r[0]-t[0])/6} ${e[1]+(r[1]-t[1])/6} ${r[0]-(s[0]-e[0])/6} ${r[1]-(s[1]-e[1])/6} ${r[0]} ${r[1]}`}function Ze(t,e,r,s){let n=Math.hypot(e[0]-t[0],e[1]-t[1])||1,i=(t[1]-e[1])/n/2,o=(e[0]-t[0])/n/2,a=s/2;return S`M${t[0]+i*r} ${t[1]+o*r}L${e[0]+i*s} ${e[1]+o*s}A${a} ${a} 0 0 0 ${e[0]-i*s} ${e[1]-o*s}L${t[0]-i*r} ${t[1]-o*r}`}var I="#3a3f47",mn="#fffaf2",pa="#8a4440",ha="#d98577",ua="#d5623f",ma={baby:{eye:{longitude:.44,latitude:.14,half:16,tall:14.5,iris:11.5},brow:{longitude:.46,latitude:-.22,half:12,thick:2.6},nose:.42,mouth:{latitude:.74,half:15},cheek:{longitude:.66,latitude:.56,radius:18}},adult:{eye:{longitude:.4,latitude:-.06,half:15,tall:10,iris:8},brow:{longitude:.42,latitude:-.32,half:16,thick:3.6},nose:.3,mouth:{latitude:.64,half:20},cheek:{longitude:.6,latitude:.38,radius:17}}};function Ur(t,e,r,s){let n=ma[t];return[...[-1,1].flatMap(i=>ba(n,e,r,s,i)),...fa(n,e,r,s),...[-1,1].map(i=>ga(n,e,r,s,i)),...$a(t,n,e,s),...va(n,e,r,s)]}function fa({cheek:t},e,{flush:r,smile:s},n){return[-1,1].map(i=>{let{x:o,y:a,squeeze:l}=e.place(i*t.longitude,t.latitude),p=a-Math.max(0,s)*4,h=t.radius*Math.max(.55,l),u=l<.55?-Math.sign(o)*7:0;return{d:Me(o+u,p,h,t.radius*.95),fill:n.blush??ua,opacity:.1+.2*r}})}function ba({eye:t},e,r,s,n){let{x:i,y:o,squeeze:a}=e.place(n*t.longitude,t.latitude),l=t.half*T(.62,1,a),p=q(r.eyesOpen,0,1.2),h=q(r.squint,0,1),u=t.tall,m=T(u*(.75-1.75*h),-u*1.34,Math.min(1,p)),f=Math.max(m+.5,T(u*.75,u*(1.15-.75*h),Math.min(1,p))),v=i-l,y=i+l,w=o+1.5,k=l*.62,R=[];if(p>.12){let F=S`M${v} ${w}C${i-k} ${o+m} ${i+k} ${o+m} ${y} ${w}`,oe=S`C${i+k} ${o+f} ${i-k} ${o+f} ${v} ${w}Z`,ct=q(r.gazeX,-1,1)*l*.42,lt=q(r.gazeY,-1,1)*u*.35,ee=Math.min(t.iris,l*.72),Nt=Math.max(t.iris+7,u*1.2);R.push({d:F+oe,fill:mn,opacity:1},{d:Me(i+ct,o+lt,ee*T(.8,1,a),t.iris),fill:s.eyes},{d:Me(i+ct-ee*.3,o+lt-t.iris*.36,ee*.26,ee*.26),fill:mn},{d:F+S`C${y+2} ${o-Nt*1.35} ${v-2} ${o-Nt*1.35} ${v} ${w}Z`,fill:s.skin},{d:S`M${y} ${w}`+oe.slice(0,-1)+S`C${v+1} ${o+Nt*1.4} ${y-1} ${o+Nt*1.4} ${y} ${w}Z`,fill:s.skin}),h>.3&&R.push({d:S`M${v+3} ${w+1}`+S`C${i-k} ${o+f+1} ${i+k} ${o+f+1} ${y-3} ${w+1}`,stroke:s.line??I,width:1.8,opacity:q((h-.3)*1.2,0,.7)})}if(r.browKnit>.55&&p<.3){let F=n<0?v:y;R.push({d:S`M${F+n*2} ${w-1}L${F+n*8} ${w-5}M${F+n*2} ${w+3}L${F+n*8} ${w+5}`,stroke:s.line??I,width:1.8,opacity:q((.3-p)*3,0,.7)})}return R.push({d:S`M${v-1} ${w+.5}C${i-k} ${o+m} ${i+k} ${o+m} ${y+1} ${w+.5}`,stroke:s.line??I,width:2.8}),R}function ga({brow:t},e,r,s,n){let{x:i,y:o,squeeze:a}=e.place(n*t.longitude,t.latitude),l=t.half*T(.55,1,a),p=r.browRaise*8,h=o-p-r.browWorry*8+r.browKnit*7+2,u=o-p*.7+r.browWorry*5-r.browKnit*1+3,m=o-p*1.1-6+r.browKnit*5+r.browWorry*1,f=r.browKnit*3*-n;return{d:S`M${i-n*l+f} ${h}Q${i+f/2} ${m} ${i+n*l} ${u}`,stroke:s.brows,width:t.thick*(s.browWeight??1),opacity:s.browOpacity??1}}function $a(t,{nose:e},r,s){let n=r.place(0,e),i=r.lean;if(t==="baby"){let p=n.x*1.1;return[{d:S`M${p-6+i*1} ${n.y-1}C${p-7+i*2} ${n.y+6} ${p+7+i*2} ${n.y+6} ${p+6+i*1} ${n.y-1}`,stroke:s.line??I,width:2.4}]}let o=r.place(0,-.04),a=n.x+i*9,l=i>0?-1:1;return[{d:S`M${o.x+i*3} ${o.y}C${o.x+i*4} ${o.y+14} ${a+i*4} ${n.y-12} ${a+i*2} ${n.y-2}C${a+i} ${n.y+6} ${a+l*8} ${n.y+7} ${a+l*13} ${n.y+3}`,stroke:s.line??I,width:2.6}]}function va({mouth:t},e,r,s){let{x:n,y:i}=e.place(0,t.latitude),o=n*1.03+e.lean*3,a=t.half*r.mouthWide,l=o-a*Math.max(.45,Math.cos(e.yaw-.3)),p=o+a*Math.max(.45,Math.cos(e.yaw+.3)),h=i-r.smile*a*.32+r.mouthOpen*2,u=q(r.mouthSquare,0,1),m=i+r.smile*a*.28-r.mouthOpen*T(2,16,u),f=m+r.mouthOpen*T(30,34,u)+.01,v=T(.5,.86,u),y=T(o,l,v),w=T(o,p,v),k=[],R=S`M${l} ${h}C${y} ${Br(h,m)} ${w} ${Br(h,m)} ${p} ${h}`;if(r.mouthOpen>.06){let oe=Br(h,f),ct=R+S`C${w} ${oe} ${y} ${oe} ${l} ${h}Z`,lt=T(m,f,.62);if(k.push({d:ct,fill:pa}),r.mouthOpen>.25){let ee=(p-l)*.25;k.push({d:S`M${o-ee} ${f-3}C${o-ee} ${lt-2} ${o+ee} ${lt-2} ${o+ee} ${f-3}C${o+ee*.4} ${f+.5} ${o-ee*.4} ${f+.5} ${o-ee} ${f-3}Z`,fill:ha,opacity:q((r.mouthOpen-.25)*3,0,1)})}k.push({d:ct,stroke:s.line??I,width:2.4})}else k.push({d:R,stroke:s.line??I,width:2.6});let F=f+6.5+r.mouthOpen*3;return k.push({d:S`M${T(o,l,.4)} ${F}Q${o} ${F+2.5+4*r.pout} ${T(o,p,.4)} ${F}`,stroke:s.line??I,width:1.9,opacity:T(.3,.75,q(r.pout,0,1))*(1-q(r.mouthOpen*4,0,1))}),k}function Br(t,e){return(e*4-t)/3}function Me(t,e,r,s){let[n,i]=[r*.5523,s*.5523];return S`M${t-r} ${e}C${t-r} ${e-i} ${t-n} ${e-s} ${t} ${e-s}C${t+n} ${e-s} ${t+r} ${e-i} ${t+r} ${e}C${t+r} ${e+i} ${t+n} ${e+s} ${t} ${e+s}C${t-n} ${e+s} ${t-r} ${e+i} ${t-r} ${e}Z`}var At=[432,214];function bn(t,{reach:e,soothe:r,turn:s}){let n=Math.max(0,e*1.8-.8),i=[At[0]+18+s*60,At[1]+77],o=ne([388,386],[330,334],e),a=ne(ne([472,390],[400,350],n),i,r),l=ne([378,366],[374,372],e),p=ne(ne([514,372],[486,384],n),[506,378],r);return[...fn([414,330],l,o,T(2.3,3.7,e),1-e*.95,t,-1),...fn([488,334],p,a,T(T(2.5,3.6,n),3.9,r),Math.max(r,1-n),t,1)]}var ne=(t,e,r)=>[T(t[0],e[0],r),T(t[1],e[1],r)];function fn(t,e,r,s,n,i,o){return[...vn(r,s,.62,n,i,o),...gn([t,e,ya(e,r)],[44,42,32],i.top)]}function gn([t,e,r],[s,n,i],o){let a=Ze(e,r,n,i),l=[Ze(t,e,s,n),a],p=[Ze(ne(t,e,-.12),e,s,n),a];return[...l.map(h=>({d:h,stroke:I,width:5.4})),...p.map(h=>({d:h,fill:o}))]}function ya(t,e){let r=Math.hypot(e[0]-t[0],e[1]-t[1])||1;return ne(e,t,Math.min(1,13/r))}var xa=(t,e)=>[...t.map(r=>({d:r,stroke:I,width:5.4})),...t.map(r=>({d:r,fill:e}))];function $n(t,{reach:e}){if(e<.02)return[];let r=ne([206,540],[298,388],e),s=ne([150,560],[196,440],e);return[...vn(r,-.45,1.05,.1,t,1),...gn([[90,420],s,ne(r,s,-.06)],[96,84,50],t.top)]}function vn([t,e],r,s,n,i,o){let a=(m,f)=>[t+(Math.cos(r)*m-Math.sin(r)*f*o)*s,e+(Math.sin(r)*m+Math.cos(r)*f*o)*s],l=[-15,-5,5,15].map((m,f)=>{let v=T([30,37,36,28][f]??30,4,n);return Ze(a(T(30,22,n),m*T(1,.7,n)),a(T(30,24,n)+v,m*T(1.5,.75,n)),13*s,11*s)}),p=Ze(a(12,-12),a(T(38,34,n),T(-31,-13,n)),16*s,12*s),h=Oe([a(-4,-14),a(14,-20),a(36,T(-20,-17,n)),a(46,0),a(36,T(20,17,n)),a(14,20),a(-4,14)]),u=n>.6?[...l,h]:[...l,h,p];return[...xa(u,i.skin),...(n>.6?[-4,6]:[-9,0,9]).map(m=>{let[f,v]=a(T(40,28,n),m*T(1,.8,n)),[y,w]=a(T(48,41,n),m*T(1.1,.85,n));return{d:S`M${f} ${v}L${y} ${w}`,stroke:I,width:1.8}}),...n>.6?[{d:wa(a),stroke:I,width:1.8}]:[]]}function wa(t){let[e,r,s]=[t(22,-18),t(34,-12),t(36,-2)];return S`M${e[0]} ${e[1]}Q${r[0]} ${r[1]} ${s[0]} ${s[1]}`}function P(t,e){return[{d:t,fill:e},{d:t,stroke:I,width:2.8,shift:2}]}var Y=(t,e,r=2.4)=>({d:t,stroke:e,width:r}),yn={long:{back:({hair:t,strands:e})=>[...P("M6-124C84-126 124-64 118 10 116 62 128 104 112 142 96 160 60 158 34 150L20 20Z",t),Y("M104 50c2 28 4 52-2 80M90 66c2 26 2 44-4 68",e)],front:({hair:t,strands:e})=>[...P("M86 22C124-58 90-140-2-138-76-134-104-84-92-22-90-12-84-8-80-16-78-34-74-46-64-58-28-52 24-62 50-92 52-60 62-22 72 14 76 26 82 30 86 22Z",t),Y("M50-92C46-110 30-122 10-128M70-34c-2-24-8-40-16-52M-20-76c-20 4-36 4-46 16M2-116C-24-120-48-110-64-92",e)]},bun:{back:({hair:t,strands:e})=>[...P("M58-112C60-146 96-160 118-142 140-124 134-92 108-84Z",t),Y("M80-130c12-12 30-10 38 4M92-112c8-6 18-6 24 0",e),...P("M4-122C84-126 120-66 110 6 104 30 94 40 84 40L30-20Z",t)],front:({hair:t,strands:e})=>[...P("M84 6C116-54 88-130 2-128-66-126-96-82-86-34-84-26-78-24-76-32-70-60-50-76-24-80 20-84 54-68 66-34 70-20 74-6 76 4 78 12 82 14 84 6Z",t),Y("M-58-86C-40-104-16-112 8-110M-10-92C20-100 52-92 70-68M40-112c18 8 34 22 44 42",e)]},cropped:{back:()=>[],front:({hair:t,strands:e})=>[...P("M92 2C94-6 100-20 100-40 98-90 60-122 4-122-50-122-84-92-82-44-80-40-76-42-74-50-66-66-50-78-24-82 20-84 52-80 62-54 66-40 70-20 76-2 80 8 88 10 92 2Z",t),Y("M-50-96c4-4 8-6 12-7M-20-106c4-2 8-2 12-2M14-106c4 0 8 1 12 2M46-98c4 2 7 4 10 7M70-78c3 3 5 6 7 10M-4-94c4-1 8-1 12 0M30-90c4 1 8 2 11 4",e,2.2)]},swept:{back:()=>[],front:({hair:t,strands:e})=>[...P("M90 4C98-20 108-56 94-90 74-130 14-146-40-132-74-128-98-112-96-86-92-92-86-94-82-92-88-78-88-60-82-44-76-60-66-72-48-80-14-76 34-84 56-78 60-52 66-24 76-2 80 8 88 12 90 4Z",t),Y("M-78-100C-56-114-20-122 14-116M-40-94C-6-92 30-102 52-96M76-88c8 14 12 32 10 50",e)]},balding:{back:()=>[],front:({hair:t,strands:e})=>[...P("M54-66C84-84 110-60 108-20 108-4 104 10 95 14 90 2 78-6 66 4 64-20 54-42 54-66Z",t),Y("M76-58c12 12 17 26 17 42M90-54c5 10 8 20 8 30",e),Y("M-14-98c14-6 30-6 42 0",e,2)]},headscarf:{back:()=>[],front:({hair:t,strands:e})=>[...P("M-84-30C-98-104-50-140 6-140 92-140 124-72 114 4 112 60 124 120 112 160 62 190-30 188-72 160-64 136-58 118-54 100-76 84-90 40-86-2-88-10-86-20-84-30ZM-78-26C-82 20-76 68-54 92-38 108-14 108 6 98 42 82 64 48 66 6 68-40 50-74 6-80-40-84-72-66-78-26Z",t),Y("M-62-92C-38-114 8-124 50-108M88-66c18 36 14 76-8 112M88 78C72 108 34 132-24 134M96 110C76 138 30 158-30 154M-30-106c22-8 48-8 70 2",e)]}};function xn(t){return yn[t.hairStyle]??yn.long}function wn(t,{hair:e,strands:r,hairStyle:s}){let{points:n,lean:i}=t,o=n.map(([y,w])=>[y*1.035,w*1.045-1]),a=(y,w)=>[86*Math.sin(y+t.yaw),w],l=-i*-8,p=[Y(`${S`M${l+2} ${-90}`}c-9 7-8 19 1 22 9 2 15-5 10-11`,r),Y(`${S`M${l-24} ${-86}`}c-5 7-5 12-3 17`,r),Y(`${S`M${l+30} ${-84}`}c6 6 5 13 2 18`,r)];if(s==="wisps")return p;if(s==="cap"){let y=[12,13,14,15,0,1,2,3,4].map(F=>o[F]??[0,0]),w=i>0?8:0,k=[a(1.15,-18),a(.8,-46),a(.35,-58),a(0,-50),a(-.4,-60),a(-.8,-46),a(-1.15,-18)],R=y.slice(i>.4?0:1,i<-.4?9:8);return[...P(Oe([...R,...k]),e),Y(S`M${l-30} ${-76+w}`+"c10-6 22-8 32-7"+S`M${l+20} ${-74}`+"c10 1 18 5 24 11",r,2.2)]}let h=i>0?[13,14,15,0,1,2]:[14,15,0,1,2,3],u=h.map(y=>{let[w,k]=o[y]??[0,0];return Me(w*.96,k*.96,19,18)}),m=[-1,-.62,-.25,.12,.5,.9].map((y,w)=>{let[k,R]=a(y,-62+y*y*18-w%2*5);return Me(k,R,17,15)}),v=[Oe([...h.map(y=>o[y]??[0,0]),a(.8,-56),a(0,-66),a(-.8,-56)].map(([y,w])=>[y*.97,w*.97])),...u,...m];return[...v.map(y=>({d:y,stroke:I,width:5})),...v.map(y=>({d:y,fill:e})),...[...u.filter((y,w)=>w%2),...m].map(y=>({d:y,stroke:r,width:1.6,opacity:.45}))]}function kn(t){let e="#5b5048",r=[-1,1].map(i=>{let{x:o,y:a,squeeze:l}=t.place(i*.4,-.05);return{x:o,y:a+2,across:24*(.55+.45*l),down:20}}),[s,n]=r;return[...r.flatMap(({x:i,y:o,across:a,down:l})=>[{d:Me(i,o,a,l),fill:"#fffaf2",opacity:.16},{d:Me(i,o,a,l),stroke:e,width:2.8}]),Y(S`M${s.x+s.across} ${s.y-3}Q${(s.x+n.x)/2} ${s.y-9} ${n.x-n.across} ${n.y-3}`,e,2.8),Y(S`M${n.x+n.across} ${n.y-4}L${74} ${n.y-2}`,e,2.8)]}var An=.5,ka={baby:{across:80,down:78,front:[[0,-90],[38,-85],[70,-63],[88,-28],[90,6],[92,34],[76,65],[42,86],[0,92],[-42,86],[-76,65],[-92,34],[-90,6],[-88,-28],[-70,-63],[-38,-85]],turned:[[10,-92],[52,-86],[86,-62],[103,-24],[101,12],[88,42],[58,69],[22,87],[-18,93],[-53,86],[-81,65],[-90,38],[-84,10],[-86,-22],[-70,-60],[-34,-86]]},adult:{across:76,down:96,front:[[0,-110],[40,-103],[68,-80],[80,-40],[81,0],[77,36],[62,72],[34,98],[0,106],[-34,98],[-62,72],[-77,36],[-81,0],[-80,-40],[-68,-80],[-40,-103]],turned:[[8,-111],[50,-103],[82,-76],[94,-36],[89,4],[77,38],[56,70],[18,97],[-20,106],[-49,96],[-69,68],[-78,34],[-75,0],[-77,-36],[-66,-78],[-30,-104]]}};function Wr(t,e,r){let{across:s,down:n,front:i,turned:o}=ka[t],a=q(Math.abs(e)/An,0,1.15),l=q(e/An,-1.15,1.15);return{points:i.map(([h,u],m)=>{let f=(i.length-m)%i.length,[v,y]=o[e>0?f:m];return[T(h,e>0?-v:v,a),T(u,y,a)]}),yaw:e,lean:l,place:(h,u)=>({x:s*Math.sin(h+e),y:n*Math.sin(u+r),squeeze:Math.max(.3,Math.cos(h+e))})}}var Dr=600,St=430,Sn=[178,168];function Tn(t,e,r){let s=Sn[0]+e.lean*12,n=Sn[1]+e.lean*5,i=`translate(${Jt(s)} ${Jt(n)}) scale(-1 1) rotate(${Jt(-6-e.lean*3+e.tilt)})`,o=`translate(${At[0]} ${At[1]}) rotate(${Jt(r.tilt+r.turn*8)})`,{back:a,front:l,head:p}=Sa(t.adult,e);return[{transform:"",shapes:Aa(t)},{transform:"",shapes:Ma()},{transform:i,shapes:a},{transform:"",shapes:Oa(t.adult,s,n)},{transform:i,shapes:[...p,...l]},{transform:"",shapes:Ea(t.baby)},{transform:o,shapes:_a(t.baby,r)},{transform:"",shapes:$n(t.adult,e)},{transform:"",shapes:bn(t.baby,r)}]}var Jt=t=>Math.round(t*10)/10;function Aa({ground:t,light:e}){return[{d:`M0 0H${Dr}V${St}H0Z`,fill:t},{d:"M300 26C450 20 580 110 578 260 576 380 480 470 300 470S24 380 24 262C24 120 150 32 300 26Z",fill:e}]}function Sa(t,e){let r=Wr("adult",e.turn,e.nod),s=Oe(r.points),{back:n,front:i}=xn(t);return{back:n(t),head:[...P(s,t.skin),...t.hairStyle==="headscarf"?[]:P("M62 4C72-6 88-2 88 14 86 30 74 38 64 30Z",t.shade),...t.beard?P("M86 14C84 64 54 114-18 117-56 113-75 80-78 44-72 58-66 68-58 74-46 80-22 82-4 74 34 62 62 40 66 8Z",t.hair):[],...Ur("adult",r,e,t),...t.lined?Ta(r):[],...t.glasses?kn(r):[]],front:i(t)}}function Ta(t){let e=t.place(.78,.02),r=t.place(.33,.5);return[{d:`${S`M${e.x} ${e.y-3}`}l7-4${S`M${e.x+1} ${e.y+3}`}l8 1`,stroke:I,width:1.6,opacity:.5},{d:`${S`M${r.x} ${r.y-12}`}c7 5 10 12 9 20`,stroke:I,width:1.6,opacity:.4}]}function Oa({skin:t,shade:e,top:r,topShade:s},n,i){let o=n-62,a=n+2;return[{d:S`M${o} ${i+40}C${o+2} ${i+90} ${o-4} ${i+118} ${o-20} ${i+136}C${o} ${i+176} ${a+10} ${i+176} ${a+30} ${i+136}C${a+6} ${i+124} ${a+2} ${i+96} ${a} ${i+70}Z`,fill:e},{d:S`M${o-1} ${i+74}C${o} ${i+104} ${o-6} ${i+122} ${o-20} ${i+136}M${a} ${i+98}C${a+2} ${i+118} ${a+10} ${i+130} ${a+28} ${i+137}`,stroke:I,width:2.8},...P(`M-20 ${St+40}C-16 372 26 322 96 300 128 346 176 346 208 302 262 318 296 372 300 ${St+40}Z`,r),...P("M86 304C118 366 186 366 216 305L228 310C196 384 106 386 72 310Z",s)]}function Ma(){return[...P("M352 470C330 380 338 250 372 190 396 150 480 140 524 178 566 220 574 320 552 470Z","#e2c9a4"),{d:"M384 226C410 190 474 184 506 214 532 246 536 330 526 430",stroke:"#c9aa7c",width:2.6}]}function Ea({top:t,topShade:e}){return[...P("M352 480C346 420 362 342 396 306 420 290 470 290 494 306 526 340 536 420 526 480Z",t),{d:"M402 300C418 322 464 324 486 302",stroke:e,width:5},{d:"M443 326C445 360 446 400 445 440",stroke:e,width:2.6},{d:"M444 350h.1M445 384h.1",stroke:I,width:6}]}function _a(t,e){let r=Wr("baby",e.turn,e.nod),s=[-1,1].map(i=>({side:i,at:r.place(i*1.42,.16)})).filter(({side:i})=>Math.cos(i*1.42+r.yaw)>-.12).flatMap(({side:i,at:o})=>{let a=o.x*1.14;return P(S`M${a-i*6} ${o.y-14}C${a+i*6} ${o.y-24} ${a+i*18} ${o.y-12} ${a+i*15} ${o.y+4}C${a+i*12} ${o.y+18} ${a+i*0} ${o.y+22} ${a-i*8} ${o.y+12}Z`,t.shade)}),n=Math.abs(r.lean)>.5;return[...n?[]:s,...P(Oe(r.points),t.skin),...n?s:[],...Ur("baby",r,e,t),...wn(r,t),...Ca(r,e.tears)]}function Ca(t,e){return e<.15?[]:[-1,1].map(r=>{let{x:s,y:n}=t.place(r*.62,.42);return{d:S`M${s} ${n-9}C${s+7} ${n} ${s+6} ${n+8} ${s} ${n+8}C${s-6} ${n+8} ${s-7} ${n} ${s} ${n-9}Z`,fill:"#9fc4d4",opacity:e*.9}})}var Na={eyesOpen:1,squint:0,gazeX:-.3,gazeY:.05,browRaise:0,browWorry:0,browKnit:0,smile:0,mouthOpen:0,mouthWide:1,mouthSquare:0,pout:0,flush:.3,tears:0,turn:-.42,nod:0,tilt:0,reach:0,soothe:0,lean:0},K=t=>({...Na,...t}),Gr={neutral:K({}),interest:K({browRaise:.9,eyesOpen:1.12,mouthOpen:.16,mouthWide:.62,smile:.2,reach:.55,flush:.4}),joy:K({browRaise:.5,squint:.75,eyesOpen:.78,smile:1,mouthOpen:.62,mouthWide:1.25,flush:.8,reach:.55,tilt:-3}),sobered:K({browRaise:.1,browKnit:.4,eyesOpen:1.1,smile:-.3,mouthWide:.75,flush:.12}),bid:K({browRaise:1,eyesOpen:1.1,smile:.7,mouthOpen:.22,mouthWide:1,reach:1,flush:.4,tilt:-4}),"small-smile":K({browRaise:.35,squint:.3,eyesOpen:.95,smile:.75,mouthWide:.95,mouthOpen:.04,flush:.6,reach:.55,tilt:-2}),wary:K({turn:-.3,gazeX:-.5,gazeY:.1,browWorry:.55,browRaise:.2,smile:-.2,mouthWide:.8,flush:.55,reach:.55,tilt:3}),"look-away":K({turn:.3,gazeX:.75,gazeY:.35,nod:.1,eyesOpen:.85,smile:-.05,mouthWide:.8,flush:.2}),soothing:K({turn:-.05,gazeX:.4,gazeY:.55,nod:.12,eyesOpen:.7,browWorry:.35,soothe:1,mouthWide:.7,flush:.3}),fuss:K({turn:-.25,browWorry:.8,browKnit:.5,eyesOpen:.75,squint:.25,smile:-.62,mouthWide:1.2,pout:1,mouthOpen:.03,flush:.7,reach:.55}),cry:K({turn:-.12,nod:-.08,browWorry:1.25,browKnit:.75,eyesOpen:0,squint:.72,smile:-.5,mouthOpen:.95,mouthWide:1.4,mouthSquare:.7,flush:1,tears:1,reach:.55})},Yr={warm:K({browRaise:.45,squint:.75,eyesOpen:.8,smile:.95,mouthOpen:.42,mouthWide:1.25,flush:.6,reach:1,lean:1,tilt:-4}),watching:K({browRaise:.3,squint:.2,smile:.5,mouthWide:.95,flush:.45,reach:.9,lean:.6,tilt:-2}),still:K({smile:0,mouthWide:.85,flush:.12}),back:K({browRaise:.5,browWorry:.75,squint:.15,eyesOpen:.95,smile:.55,mouthWide:.95,mouthOpen:.1,flush:.5,reach:1,lean:1.1,tilt:-5})};function Kr(t,e,r){let s={...t};for(let n of Object.keys(t))s[n]=T(t[n],e[n],r);return s}var _={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:t=>{let e=Math.floor(t/60),r=t%60,s=`${r} ${r===1?"second":"seconds"}`;return e?`${e} ${e===1?"minute":"minutes"} ${s}`:s},clock:t=>`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`};var er=.45,On=.16;function Vr(t,e){let r=t.findIndex(({start:s})=>s>e);return r===-1?t.length-1:Math.max(0,r-1)}function En(t,e,r){let s=e+.5,n=Vr(t.faces,Math.floor(s)),i=t.faces[n],o=t.faces[n-1]??i,a=t.faces[n+1]??i,l=s-(i?.start??0),p=(t.faces[n+1]?.start??Number.POSITIVE_INFINITY)-s,[h,u,m]=p<er?[i,a,.5-p/er/2]:n&&l<er?[o,i,.5+l/er/2]:[i,i,0],f=m*m*(3-2*m),v=Kr(tr(Yr,h?.adult),tr(Yr,u?.adult),f),y=Kr(tr(Gr,h?.baby),tr(Gr,u?.baby),f);return r?{adult:{...v,eyesOpen:v.eyesOpen*Mn(e,4.9)},baby:{...y,eyesOpen:y.eyesOpen*Mn(e+1.3,3.7)}}:{adult:v,baby:y}}function tr(t,e){return t[e??""]??Object.values(t)[0]}function Mn(t,e){let r=t%e;return r<On?Math.abs(1-2*r/On):1}function qe(t,e){return t.moments[Vr(t.moments,e)]}function He(t,e){return t.phases[Vr(t.phases,e)]}function xe({phases:t},e){let r=t.filter(({name:n})=>n===e.name),s=_.phases[e.name]??e.name;return r.length>1?`${s} ${r.indexOf(e)+1}`:s}function Zr(t,e){return`${_.time(e)}, ${xe(t,He(t,e)).toLowerCase()}`}function qr(t,e){return t.moments.find(({start:r})=>r>e)?.start??t.matched.length-1}function _n(t,e){return t.moments.findLast(({start:r})=>r<e)?.start??0}function Cn(t,e){let r=e?.activity===t.id?Number(e.second):0,s=t.matched.length-1;return{version:1,kind:"dyad-player",activity:t.id,second:Number.isInteger(r)?Math.min(Math.max(r,0),s):0}}function Rn(t,e,r){let{adult:s,baby:n}=En(t,e,r),i=Qt[t.people];return c`<svg
class="faces"
viewBox="0 0 ${Dr} ${St}"
role="img"
aria-label=${_.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${un(Tn(i,s,n))}
</svg>`}function Ln(t,e){let r=t.matched[e]==="1";return c`<div class="told-here">
<p class="state">
<span>${_.clock(e)}</span>
<strong>${xe(t,He(t,e))}</strong>
<span>
<span class="step-mark ${r?"matched":""}"></span
>${r?_.inStep:_.outOfStep}
</span>
</p>
<p class="moment">${b(qe(t,e).text)}</p>
</div>`}function In(t){return c`<details class="whole">
<summary>${_.whole}</summary>
${t.phases.map(e=>c`
<p><strong>${xe(t,e)}.</strong> ${b(e.about)}</p>
<ol role="list">
${t.moments.filter(({start:r})=>r>=e.start&&r<e.end).map(({start:r,text:s})=>c`<li><span class="when">${_.clock(r)}</span><span>${b(s)}</span></li>`)}
</ol>
`)}
</details>`}function rr(t){return c`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${O`<path d=${t} />`}
</svg>`}function Pn(t,e,r){let s=He(t,e);return c`
<div class="row controls" role="group" aria-labelledby="go-to">
<span class="go-to" id="go-to">${_.goTo}</span>
${t.phases.map(n=>c`<button
type="button"
aria-current=${n===s?"true":"false"}
@click=${()=>r(n.start)}
>
${xe(t,n)}
</button>`)}
</div>
`}var zn=N`
.stage {
display: grid;
gap: 0.75em 1.5em;
margin-block-start: 1.25em;
}
.faces {
display: block;
width: 100%;
border-radius: var(--sb-radius, 14px);
}
.told-here {
min-height: 8.5em;
}
.state {
display: flex;
flex-wrap: wrap;
gap: 0.1em 0.9em;
margin: 0;
color: var(--sb-ink-soft, #56606a);
font-variant-numeric: tabular-nums;
}
.state strong {
color: var(--sb-ink, #23303b);
}
.step-mark {
display: inline-block;
width: 0.72em;
height: 0.72em;
margin-inline-end: 0.35em;
border: 2px solid var(--sb-accent, #0f6b6b);
border-radius: 3px;
}
.step-mark.matched {
background: var(--sb-accent, #0f6b6b);
}
.moment {
margin-block-start: 0.4em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
line-height: 1.45;
}
.label {
margin: 0;
padding-block-start: 0.5em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
}
@container (min-width: 38em) {
.stage {
grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
}
.told-here {
align-self: center;
}
}
.trace {
position: relative;
height: 11.5em;
margin-block-start: 1.25em;
border-block-end: 1px solid var(--sb-line, #d9d0c0);
font-size: 0.88em;
}
.phase,
.lines,
.cursor {
position: absolute;
inset-block: 0;
}
.phase {
padding: 0.1em 0.4em;
border-inline-start: 1px solid var(--sb-line, #d9d0c0);
font-weight: 600;
line-height: 1.25;
}
.phase.shaded {
border-radius: 6px 6px 0 0;
background: color-mix(in srgb, var(--sb-line, #d9d0c0) 50%, transparent);
}
.lines {
inset-inline: 0;
}
.lines.to-come {
opacity: 0.28;
}
.lines.past {
clip-path: inset(0 calc(100% - var(--now)) 0 0);
}
.lines svg {
position: absolute;
inset-inline: 0;
top: 2.4em;
width: 100%;
height: 5.4em;
overflow: visible;
fill: none;
stroke-width: 2.4;
stroke-linejoin: round;
}
.lines .band {
top: 9.7em;
height: 1.5em;
overflow: hidden;
}
.band path {
fill: var(--sb-accent, #0f6b6b);
}
.joy {
color: var(--sb-repair, #8a6000);
stroke: currentColor;
}
.upset {
color: var(--sb-help, #8a3f4d);
stroke: currentColor;
}
path.upset {
stroke-dasharray: 7 4;
}
.name,
.in-step {
position: absolute;
padding-inline: 0.25em;
border-radius: 4px;
background: var(--sb-surface, #f6f1e7);
font-weight: 600;
line-height: 1.25;
stroke: none;
}
.name {
/* Above the line's highest point. */
top: calc(2.4em + 5.4em * (1 - var(--height)) - 1.45em);
transform: translateX(-50%);
}
.in-step {
top: 8.3em;
left: 0;
background: none;
color: var(--sb-accent, #0f6b6b);
}
.cursor {
top: 1.6em;
left: var(--now);
width: 2px;
margin-inline-start: -1px;
background: var(--sb-ink, #23303b);
}
/* The thumb's middle runs from one end of the trace to the other. */
input[type="range"] {
display: block;
width: calc(100% + 28px);
height: 44px;
margin: 0 -14px;
appearance: none;
background: none;
cursor: pointer;
}
input[type="range"]::-webkit-slider-runnable-track {
height: 4px;
margin-inline: 14px;
border-radius: 2px;
background: var(--sb-control-line, #857b6b);
}
input[type="range"]::-moz-range-track {
height: 4px;
border-radius: 2px;
background: var(--sb-control-line, #857b6b);
}
input[type="range"]::-webkit-slider-thumb {
width: 28px;
height: 28px;
margin-block-start: -12px;
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
.controls {
gap: 0.5em 0.6em;
margin-block-start: 0.4em;
}
.controls .mark {
width: 1em;
height: 1em;
margin-inline-end: 0.3em;
}
.watch {
min-width: 8.5em;
}
.watch .mark {
fill: currentColor;
}
.controls [aria-pressed="true"],
.controls [aria-current="true"] {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent-soft, #e6f2ef);
box-shadow: inset 0 0 0 1px var(--sb-accent, #0f6b6b);
font-weight: 600;
}
.go-to {
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
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
`;var Ra={},Hn=ke(class extends ce{constructor(){super(...arguments),this.ot=Ra}render(t,e){return e()}update(t,[e,r]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((s,n)=>s===this.ot[n]))return B}else if(this.ot===e)return B;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,r)}});function Bn(t,e){let r=100*e/(t.matched.length-1);return c`<div class="trace" role="img" aria-label=${_.trace} style="--now: ${r}%">
${Hn([t],()=>La(t))}
<div class="cursor"></div>
</div>`}function La(t){let e=t.matched.length-1,r=n=>`${100*Math.min(n,e)/e}%`,s=c`<svg viewBox="0 0 ${e} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${Fn(t.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${Fn(t.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${e} 1" preserveAspectRatio="none">
<path d=${Ia(t.matched)} />
</svg>`;return c`
${t.phases.map(n=>c`<div
class=${n.name==="still face"?"phase shaded":"phase"}
style="left: ${r(n.start)}; right: calc(100% - ${r(n.end)})"
>
<span>${xe(t,n)}</span>
</div>`)}
<div class="lines to-come">${s}</div>
<div class="lines past">${s}</div>
${jn("joy",_.joy,t.joy,e)} ${jn("upset",_.upset,t.upset,e)}
${t.matched.includes("1")?c`<span class="in-step">${_.inStep}</span>`:d}
`}function jn(t,e,r,s){let n=Math.max(...r),i=Math.min(.88,Math.max(.06,r.indexOf(n)/s));return c`<span class="name ${t}" style="left: ${100*i}%; --height: ${n/100}">
${e}
</span>`}function Fn(t){return`M${t.map((e,r)=>`${r} ${100-e}`).join("L")}`}function Ia(t){return[...t.matchAll(/1+/g)].map(({index:e,0:r})=>`M${e-.5} 0h${r.length}v1h-${r.length}z`).join("")}var Pa=6e3,za=700,Un=4,Xe=class Xe extends H{constructor(){super(),this.time=0,this.isPlaying=!1,this.isFast=!1,this.stopNext=()=>{},this.saying=0,this.pauseWhenHidden=()=>document.hidden&&this.pause(),this.watcher=null}connectedCallback(){super.connectedCallback(),document.addEventListener("visibilitychange",this.pauseWhenHidden),this.watcher=new IntersectionObserver(([e])=>e?.isIntersecting||this.pause()),this.watcher.observe(this)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("visibilitychange",this.pauseWhenHidden),this.watcher?.disconnect(),clearTimeout(this.saying),this.pause()}accepts(e){return rn(e)&&Object.hasOwn(Qt,e.people)}reconcile(e){return Cn(this.spec,e)}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(e){this.currentRecord=this.reconcile(e),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(_.atTheBeginning),this.focusOn(".watch")}get second(){return Math.floor(this.time)}get last(){return(this.spec?.matched.length??1)-1}goTo(e){let r=this.record?.second;this.time=Math.min(Math.max(e,0),this.last),this.record&&this.second!==r&&this.change({...this.record,second:this.second})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0,matchMedia("(prefers-reduced-motion: reduce)").matches?this.stepOn():this.moveOn(performance.now())}pause(){this.stopNext(),this.isPlaying=!1,this.time=this.second}moveOn(e){let r=requestAnimationFrame(s=>{let n=Math.min(Math.max(s-e,0),250)/1e3;this.advance(this.time+n*(this.isFast?Un:1)),this.isPlaying&&this.moveOn(s)});this.stopNext=()=>cancelAnimationFrame(r)}stepOn(){let e=setTimeout(()=>{this.spec&&this.advance(qr(this.spec,this.second)),this.isPlaying&&this.stepOn()},Pa/(this.isFast?Un:1));this.stopNext=()=>clearTimeout(e)}advance(e){if(!this.spec)return;let r=He(this.spec,this.second);this.goTo(e);let s=He(this.spec,this.second);s!==r&&this.announce(`${xe(this.spec,s)}. ${A(s.about)}`),this.time>=this.last&&this.pause()}jump(e){this.pause(),this.goTo(e),this.say()}scrub(e){this.pause();let r=this.spec&&qe(this.spec,this.second);this.goTo(e.target.valueAsNumber),!(!this.spec||qe(this.spec,this.second)===r)&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(!1),za))}say(e=!0){if(!this.spec)return;let r=A(qe(this.spec,this.second).text);this.announce(e?`${Zr(this.spec,this.second)}. ${r}`:r)}renderActivity(){let e=this.spec;return e?c`
<div class="stage">
<div>${Rn(e,this.time,this.isPlaying)}
<p class="label"><strong>${_.illustration}</strong> ${_.notAtHome}</p>
</div>
${Ln(e,this.second)}
</div>
${Bn(e,this.time)}
<input
type="range"
min="0"
max=${this.last}
step="1"
aria-label=${_.slider}
aria-valuetext=${Zr(e,this.second)}
.value=${String(this.second)}
@input=${this.scrub}
/>
${this.renderControls(e)} ${In(e)}
`:d}renderControls(e){let r=this.second>=this.last,s=this.isPlaying?_.pause:r?_.watchAgain:_.watch;return c`
<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${rr(this.isPlaying?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${s}
</button>
<button
type="button"
aria-label=${_.backName}
@click=${()=>this.jump(_n(e,this.second))}
>
${rr("M15 5l-7 7 7 7")}${_.back}
</button>
<button
type="button"
aria-label=${_.forwardName}
@click=${()=>this.jump(qr(e,this.second))}
>
${rr("M9 5l7 7-7 7")}${_.forward}
</button>
<button
type="button"
aria-pressed=${this.isFast?"true":"false"}
@click=${()=>{this.isFast=!this.isFast}}
>
${_.fast}
</button>
</div>
${Pn(e,this.second,n=>this.jump(n))}
`}};C(Xe,"styles",[...V(Xe,Xe,"styles"),zn]),C(Xe,"properties",{time:{state:!0},isPlaying:{state:!0},isFast:{state:!0}});var sr=Xe;function Qe(t,e){return t.minimum+e*t.quantum}function nr(t,e){let r=0;return e.map(s=>(r+=s,Qe(t.value,r)))}function ir(t,e){return(e*t.scale).toFixed(t.decimals).replace(/^-(?=0(\.0*)?$)/,"")+t.suffix}function Tt(t,e){let r=ir(t,e);return t.unit?`${r} ${t.unit}`:r}function Ot(t){return t.unit?`${t.label} (${t.unit})`:t.label}function Wn(t){switch(t.kind){case"time-lines":case"curves":return t.lines.length;case"panels":return t.panels.reduce((e,r)=>e+Wn(r.layout),0);case"impossible":return 0;default:return 1}}function or(t,e){if(t.kind!=="panels")return[{heading:"",layout:t,series:e}];let r=0;return t.panels.map(s=>{let n=r+Wn(s.layout),i={...s,series:e.slice(r,n)};return r=n,i})}function Mt(t,e,r){let s=(r-e)/(t.maximum-t.minimum);return n=>e+(n-t.minimum)*s}function x(t){return Math.round(t*10)/10}function Dn(t){return`M${t.map(([e,r])=>`${x(e)} ${x(r)}`).join("L")}`}function Gn(t,e,r){let s=t.map((o,a)=>a).sort((o,a)=>t[o]-t[a]),n=[...t];for(let[o,a]of s.entries())o&&(n[a]=Math.max(n[a],n[s[o-1]]+e));let i=r;for(let o of s.reverse())n[o]=Math.min(n[o],i),i=n[o]-e;return n}function ue(t,e){return t.length*e*.56}function Yn(t,e,r){let s=Math.max(0,...t.ticks.map(({text:l})=>ue(l,r)))+r,[n,i]=t.ticks;if(!n||!i)return t.ticks;let o=Math.abs(e(i.at)-e(n.at)),a=Math.max(1,Math.ceil(s/o));return t.ticks.filter((l,p)=>p%a===0)}var me={phase:"Phase",moments:"moments",stretches:"stretches",longest:"longest stretch",of:(t,e)=>`${t} of ${e}`};function Kn(t,e,{width:r,em:s},n){let i=t.value,o=e.map(w=>Tt(i,Qe(i,w))),a=Tt(i,i.maximum),l=Math.max(...[...o,a].map(w=>ue(w,s*1.05))),p=Math.max(...t.labels.map(w=>ue(w,s))),h=p+l+s*12<r,u=h?p+s:0,m=Mt(i,u,r-l-s*.5),f=s*1.4,v=h?s*2.1:s*3.2,y=x(m(i.maximum)-u);return c`<svg
class="chart"
viewBox="0 0 ${x(r)} ${x(v*t.labels.length)}"
role="img"
aria-label=${n}
>
${t.labels.map((w,k)=>{let R=v*k+(h?s*.3:s*1.4),F=m(Qe(i,e[k])),oe=x(R+f/2+s*.35);return O`<g class="c-${t.colour}">
<text x="0" y=${h?oe:x(R-s*.35)}>${w}</text>
<rect class="track" x=${x(u)} y=${x(R)} width=${y} height=${x(f)} />
<rect class="bar" x=${x(u)} y=${x(R)} width=${x(F-u)} height=${x(f)} />
<text class="strong" x=${x(m(i.maximum)+s*.5)} y=${oe}>${o[k]}</text>
</g>`})}
</svg>`}var ar=10,Je=20;function Vn(t,e){let r=Math.ceil(t.of/ar);return c`<div class="fields">
${t.groups.map((s,n)=>{let i=e[n];return c`<div class="field c-${t.colour}">
<svg
viewBox="0 0 ${ar*Je} ${r*Je}"
role="img"
aria-label="${s}: ${me.of(i,t.of)} ${t.counted}"
>
${Array.from({length:t.of},(o,a)=>{let[l,p]=[a%ar,Math.floor(a/ar)];return O`<circle
class=${a<i?"dot counted":"dot"}
cx=${l*Je+Je/2}
cy=${p*Je+Je/2}
r="7"
/>`})}
</svg>
<p><strong>${me.of(i,t.of)}</strong> ${t.counted}</p>
<p class="quiet">${s}</p>
</div>`})}
</div>`}function Zn(t,e,{width:r,em:s},n){let i=r/t.count,o=s*2.6,a=e.reduce((l,p)=>l+p,0);return c`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${x(r)} ${x(o+2)}"
role="img"
aria-label="${n}: ${me.of(a,t.count)} ${t.on}"
>
${e.map((l,p)=>{let h=l?o:s*.7;return O`<rect
class=${l?"moment on":"moment"}
x=${x(p*i+.5)}
y=${x(o+1-h)}
width=${x(Math.max(1,i-1.5))}
height=${x(h)}
/>`})}
</svg>
<p class="key c-${t.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${t.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${t.off}</span>
</p>`}var Ha=32;function qn(t,e,{width:r,em:s},n){let i=t.kind==="time-lines",o=r<Ha*s,a=Math.max(...t.value.ticks.map(({text:k})=>ue(k,s)),s)+s*.5,l=Math.max(...t.lines.map(k=>ue(k.label,s*1.05))),p=r-(i&&!o?l+s:s*.6),h=Mt(t.across,a,p),u=i?t.phases:[],m=u.map(k=>Fa(k,h,s)),f=s*(u.length?1.7+1.25*Math.max(...m.map(({lines:k})=>k.length)):3),v=f+Math.min(Math.max(r*.42,s*11),s*18),y=Mt(t.value,v,f),w=t.lines.map((k,R)=>({line:k,points:nr(t,e[R]).map((F,oe)=>[h(t.start+oe*t.step),y(F)])}));return c`
${i&&o?ja(t):d}
<svg
class="chart"
viewBox="0 0 ${x(r)} ${x(v+s*3.2)}"
role="img"
aria-label=${n}
>
${u.map((k,R)=>Ba(k,m[R],h,f,v,s))}
<text class="axis-name" x="0" y=${s}>${Ot(t.value)}</text>
${t.value.ticks.map(({at:k,text:R})=>O`<line class="grid" x1=${x(a)} x2=${x(p)} y1=${x(y(k))} y2=${x(y(k))} />
<text class="end" x=${x(a-s*.5)} y=${x(y(k)+s*.35)}>${R}</text>`)}
${Yn(t.across,h,s).map(({at:k,text:R})=>O`<text class="middle" x=${x(h(k))} y=${x(v+s*1.4)}>${R}</text>`)}
<text class="axis-name middle" x=${x((a+p)/2)} y=${x(v+s*2.8)}>
${Ot(t.across)}
</text>
${w.map(k=>Ua(k,t,v))}
${i?d:Da(w,a,p,s)}
${i&&!o?Wa(w,v,s):d}
</svg>
`}function ja(t){return c`<p class="key" aria-hidden="true">
${t.lines.map(({label:e,colour:r,dash:s})=>c`<span class="c-${r}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${s||d} />
</svg>
${e}</span
>`)}
</p>`}function Fa({label:t,start:e,end:r},s,n){let i=(s(r)-s(e))*.95,o=ue(t,n)>i?t.split(" "):[t],a=Math.max(...o.map(l=>ue(l,n)));return{lines:o,em:Math.min(n,n*i/a)}}function Ba({start:t,end:e,shaded:r},s,n,i,o,a){let[l,p]=[n(t),n(e)],h=i-a*1.4;return O`<rect
class="phase ${r?"shaded":""}"
x=${x(l)}
y=${x(i-h)}
width=${x(p-l)}
height=${x(o-i+h)}
/>
${s.lines.map((u,m)=>O`<text
class="middle strong"
style="font-size: ${x(s.em)}px"
x=${x((l+p)/2)}
y=${x(i-a*(.6+1.2*(s.lines.length-1-m)))}
>${u}</text>`)}`}function Ua({line:t,points:e},r,s){let n=Dn(e),[i]=e,o=e[e.length-1],a=`${n}L${x(o[0])} ${x(s)}L${x(i[0])} ${x(s)}Z`;return O`<g class="c-${t.colour}">
${r.kind==="curves"?O`<path class="ground" d=${a} />`:d}
<path class="line" d=${n} stroke-dasharray=${t.dash||d} />
</g>`}function Wa(t,e,r){let s=t.map(({points:i})=>i[i.length-1]),n=Gn(s.map(([,i])=>i),r*1.25,e);return t.map(({line:i},o)=>O`<text
class="name c-${i.colour}"
x=${x(s[o][0]+r*.5)}
y=${x(n[o]+r*.35)}
>${i.label}</text>`)}function Da(t,e,r,s){let n=t.map(({line:i,points:o})=>{let[a,l]=o.reduce((p,h)=>h[1]<p[1]?h:p);return{line:i,x:a,y:l,width:ue(i.label,s*1.1)}}).sort((i,o)=>i.x-o.x);return n.map(({line:i,x:o,y:a,width:l},p)=>{let h=p===0,u=n.length===1?-l/2:h?-l-s*.4:s*.4,m=Math.min(Math.max(o+u,e),r-l),f=a-s*(.5+1.25*Math.max(0,p-1));return O`<text class="name c-${i.colour}" x=${x(m)} y=${x(f)}>${i.label}</text>`})}function Xn(t,e,r,s){return or(t,e).map(n=>c`${n.heading?c`<p class="panel-heading">${n.heading}</p>`:d}
${Ga(n,r,n.heading||s)}`)}function Ga({layout:t,series:e},r,s){switch(t.kind){case"time-lines":case"curves":return qn(t,e,r,s);case"bars":return Kn(t,e[0],r,s);case"icon-field":return Vn(t,e[0]);case"moments":return Zn(t,e[0],r,s);default:return d}}var Qn=N`
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
`;function Jn({heading:t,head:e,rows:r},s){return c`<div class="table-room" role="region" aria-label=${t||s} tabindex="0">
<table>
${t?c`<caption>${t}</caption>`:d}
<thead>
<tr>
${e.map(n=>n?c`<th scope="col">${n}</th>`:c`<td></td>`)}
</tr>
</thead>
<tbody>
${r.map(([n,...i])=>c`<tr>
<th scope="row">${n}</th>
${i.map(o=>c`<td>${o}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}function ei(t,e){return or(t,e).flatMap(r=>{let[s,...n]=Ya(r.layout,r.series);return s?[{heading:r.heading,head:s,rows:n}]:[]})}function Ya(t,e){switch(t.kind){case"time-lines":case"curves":return Ka(t,e);case"bars":{let r=e[0].map(s=>Tt(t.value,Qe(t.value,s)));return[[t.category,t.value.label],...t.labels.map((s,n)=>[s,r[n]])]}case"icon-field":return[["",t.counted],...t.groups.map((r,s)=>[r,me.of(e[0][s],t.of)])];case"moments":return Va(t,e[0]);default:return[]}}function Ka(t,e){let r=t.kind==="time-lines"?t.phases:[],s=e.map(o=>nr(t,o)),n=[Ot(t.across),...r.length?[me.phase]:[]],i=t.table_rows.map(o=>{let a=t.start+o*t.step,l=r.filter(({start:p,end:h})=>p<=a&&a<=h).at(-1);return[ir(t.across,a),...r.length?[l?.label??""]:[],...s.map(p=>ir(t.value,p[o]))]});return[[...n,...t.lines.map(({label:o})=>o)],...i]}function Va(t,e){let r=[];for(let s of e){let n=r.at(-1);n?.value===s?n.length+=1:r.push({value:s,length:1})}return[["",me.moments,me.stretches,me.longest],...[{value:1,name:t.on},{value:0,name:t.off}].map(({value:s,name:n})=>{let i=r.filter(a=>a.value===s).map(({length:a})=>a),o=i.reduce((a,l)=>a+l,0);return[n,...[o,i.length,Math.max(0,...i)].map(String)]})]}function Et(t){return t.kind==="slider"?t.values:t.options.map(({id:e})=>e)}function Xr(t){return Object.fromEntries(t.controls.map(({name:e,value:r})=>[e,r]))}function Qr(t,e){let r=Et(t).indexOf(e??t.value);return r<0?Et(t).indexOf(t.value):r}function ti(t,e){return t.kind==="slider"?t.texts[e]:t.options[e].text}function Jr(t,e){let r=t.controls.reduce((n,i)=>n*Et(i).length+Qr(i,e[i.name]),0),s=t.frames[r];return{...s,layout:t.layouts[s.layout],series:s.series.map(n=>t.series[n])}}function cr(t,e){let r={};for(let s of t.controls){let n=Object.hasOwn(e,s.name)?e[s.name]:void 0;if(s.kind==="choice")s.options.some(({id:i})=>i===n)&&(r[s.name]=String(n));else if(typeof n=="number"&&Number.isFinite(n)){let[i]=s.values;n>=i&&n<=s.values[s.values.length-1]&&(r[s.name]=Za(s.values,n))}}return Object.keys(r).length?{...Xr(t),...r}:{}}function Za(t,e){return t.reduce((r,s)=>Math.abs(s-e)<Math.abs(r-e)?s:r)}function je(t,e){switch(t.kind){case"single-choice":case"true-false":{let r=t.options.find(s=>s.id===e);return r?{right:r.right,feedback:{[r.id]:r.feedback}}:null}case"multiple-choice":return si(e,t.options)?{right:t.options.every(({id:s,right:n})=>n===e.includes(s)),feedback:es(t.options)}:null;case"number":return typeof e=="number"&&Number.isFinite(e)?Xa(t,e):null;case"short-answer":return typeof e=="string"?Qa(t,e):null;case"order":return!si(e,t.items)||e.length!==t.items.length?null:{right:t.items.every(({id:s},n)=>e[n]===s),feedback:es(t.items)};case"match":{if(!Ja(e))return null;let r=new Map(Object.entries(e));return r.size===t.pairs.length&&t.pairs.every(i=>t.choices.some(o=>o.id===r.get(i.id)))?{right:t.pairs.every(i=>r.get(i.id)===i.right_choice),feedback:es(t.pairs)}:null}default:return null}}function _t(t){switch(t.kind){case"single-choice":case"true-false":return t.options.find(e=>e.right)?.id??"";case"multiple-choice":return t.options.filter(e=>e.right).map(e=>e.id);case"number":return t.answer;case"short-answer":return t.phrases.find(e=>e.right)?.text??"";case"order":return t.items.map(e=>e.id);case"match":return Object.fromEntries(t.pairs.map(e=>[e.id,e.right_choice]))}}function ni(t,e){let r=new Map(Object.entries(e.answers)),s=t.questions.flatMap(({id:n})=>{let i=r.get(n);return i?.state==="right"?[i]:[]});return{right:s.length,first_try:s.filter(({attempts:n})=>n===1).length,questions:t.questions.length}}function qa(t,e){let[r,s]=[Array.from(t),Array.from(e)],n=Math.max(r.length,s.length);if(!n)return 1;let i=Array.from({length:s.length+1},(o,a)=>a);return r.forEach((o,a)=>{let l=[a+1];s.forEach((p,h)=>{l.push(Math.min(i[h+1]+1,l[h]+1,i[h]+(o===p?0:1)))}),i=l}),1-i[s.length]/n}function Xa(t,e){let r=t.tolerance+1e-9*Math.max(1,Math.abs(t.answer));if(Math.abs(e-t.answer)<=r)return{right:!0,feedback:{answer:t.feedback.when_right}};let s=t.remarks.find(a=>a.at_least<=e&&e<=a.at_most),{when_low:n,when_high:i}=t.feedback;return{right:!1,feedback:{answer:s?.feedback??(e<t.answer?n:i)}}}function Qa(t,e){let r=t.phrases.find(({text:s,match_case:n,similarity:i})=>qa(ri(e,n),ri(s,n))>=i);return r?{right:r.right,feedback:{answer:r.feedback}}:{right:!1,feedback:{answer:t.otherwise}}}function ri(t,e){let r=t.normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");return e?r:r.toLowerCase()}function si(t,e){return Array.isArray(t)&&new Set(t).size===t.length&&t.every(r=>e.some(({id:s})=>s===r))}function es(t){return Object.fromEntries(t.map(({id:e,feedback:r})=>[e,r]))}function Ja(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function ii(t,e,r){let s=r+1e-9*Math.max(1,Math.abs(e));return Math.abs(t-e)<=s?"near":t>e?"above":"below"}function oi(t,e){return Ee(Math.abs(t-e))}function J(t,e){return e==="%"?`${Ee(t)}%`:`${Ee(t)} ${e}`.trimEnd()}function ai({parts:t,minimum:e,maximum:r},s){return s.length===t.length&&s.every(i=>e<=i&&i<=r)?[...s]:[]}function Ee(t){return Number(t.toFixed(6))}function ci(t,e){let r=new Set([t.start]);return e.flatMap(s=>{let n=Ct(t,s);return!n||!r.has(s.step)?[]:(r.add(n.choice.goto),[{step:s.step,choice:s.choice}])})}function Ct(t,e){let r=t.steps.find(({id:n})=>n===e.step),s=r?.choices.find(({id:n})=>n===e.choice);return r&&s?{step:r,choice:s}:null}function li(t,e){let r=e.length?Ct(t,e[e.length-1]):null;return r?{at:r.choice.goto==="end"?"ended":"told",step:r.step.id}:{at:"choosing",step:t.start}}function ts(t,e){let r=new Map;for(let s of e){let n=Ct(t,s),i=`${s.step} ${s.choice}`;n&&!r.has(i)&&r.set(i,n)}return[...r.values()]}function di(t,e){return[...t.slice(0,199),e]}function ec(t){return{version:1,kind:"quiz",activity:t.id,current:null,answers:{}}}function tc(t){return{version:1,kind:"sorter",activity:t.id,placements:{}}}function pi(t,e){let r=ec(t);if(!te(e)||e.kind!=="quiz"||e.activity!==t.id)return r;let s=new Map(Object.entries(e.answers));for(let n of t.questions){let i=s.get(n.id),o=i&&je(n,i.answer);if(!i||!o)continue;let a=i.state==="shown"?"shown":o.right?"right":"wrong";r.answers[n.id]={answer:i.answer,attempts:i.attempts,state:a}}return t.questions.some(({id:n})=>n===e.current)&&(r.current=e.current),r}function hi(t,e){let r=tc(t);if(!te(e)||e.kind!=="sorter"||e.activity!==t.id)return r;let s=new Map(Object.entries(e.placements));for(let n of t.cards){let i=s.get(n.id);if(!i||!t.piles.some(({id:a})=>a===i.pile))continue;let o=i.pile===n.pile?"right":"wrong";r.placements[n.id]={pile:i.pile,attempts:i.attempts,state:o}}return r}function ui(t,e){let s=te(e)&&e.kind==="scenario"&&e.activity===t.id?ci(t,e.path):[];return{version:1,kind:"scenario",activity:t.id,path:s}}function mi(t,e){let s=te(e)&&e.kind==="predict"&&e.activity===t.id?ai(t,e.guess):[];return{version:1,kind:"predict",activity:t.id,guess:s}}function fi(t,e){let s=te(e)&&e.kind==="explorer"&&e.activity===t.id?cr(t,e.setting):{};return{version:1,kind:"explorer",activity:t.id,setting:s}}function rs(t,e){let r=Object.entries(e).map(([s,n])=>[s,String(n)]);return`#${t}?${new URLSearchParams(r)}`}function ss(t,e){let[r,s]=t.replace(/^#/,"").split("?",2);return r!==e||!s?null:Object.fromEntries([...new URLSearchParams(s)].map(([n,i])=>[n,i.trim()!==""&&Number.isFinite(Number(i))?Number(i):i]))}var se={less:t=>`Less: ${t}`,more:t=>`More: ${t}`,showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var rc=5;function bi(t,e,r){let s=Qr(t,e);return t.kind==="slider"?sc(t,s,r):t.options.length>rc?ic(t,s,r):nc(t,s,r)}function sc(t,e,r){let s=`control-${t.name}`,n=t.values.length-1,i=a=>r(t.values[Math.min(Math.max(a,0),n)]),o=ti(t,e);return c`<div class="control">
<p class="name-and-value">
<label for=${s}>${t.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
<button
type="button"
class="step"
aria-label=${se.less(t.label)}
aria-disabled=${e===0?"true":"false"}
@click=${()=>i(e-1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12" /></svg>
</button>
<input
id=${s}
name=${t.name}
type="range"
min="0"
max=${n}
step="1"
.value=${Z(String(e))}
aria-valuetext=${o}
style="--filled: ${100*e/n}%"
@input=${({target:a})=>i(a.valueAsNumber)}
/>
<button
type="button"
class="step"
aria-label=${se.more(t.label)}
aria-disabled=${e===n?"true":"false"}
@click=${()=>i(e+1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12M12 6v12" /></svg>
</button>
</div>
</div>`}function nc(t,e,r){return c`<fieldset class="control">
<legend>${t.label}</legend>
<div class="options">
${t.options.map(({id:s,text:n},i)=>c`<label class="option">
<input
type="radio"
name="control-${t.name}"
value=${s}
.checked=${Z(i===e)}
@change=${()=>r(s)}
/>
<span>${n}</span>
</label>`)}
</div>
</fieldset>`}function ic(t,e,r){let s=`control-${t.name}`;return c`<div class="control">
<p class="name-and-value"><label for=${s}>${t.label}</label></p>
<select
id=${s}
.value=${Z(String(Et(t)[e]))}
@change=${({target:n})=>r(n.value)}
>
${t.options.map((n,i)=>c`<option value=${n.id} ?selected=${i===e}>${n.text}</option>`)}
</select>
</div>`}var gi=N`
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
`;var oc=500,et=class et extends H{constructor(){super(),this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.isMeasured=!1,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}accepts(e){return tn(e)}reconcile(e){return fi(this.spec,e)}get longestTitle(){return(this.spec?.frames.map(({title:r})=>r)??[]).reduce((r,s)=>s.length>r.length?s:r,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...Xr(this.spec),...this.record?.setting})}get startedAgainWords(){return se.startedAgain}get undoneWords(){return se.undone}get hasAddress(){return this.querySelector(":scope > script.sb-spec")!==null}connectedCallback(){super.connectedCallback(),this.watcher.observe(this),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView()))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let e=this.renderRoot.querySelector(".picture");if(!e)return;this.isMeasured=!0;let r=e.clientWidth,s=Number.parseFloat(getComputedStyle(e).fontSize)*.88;r&&(r!==this.room.width||s!==this.room.em)&&(this.room={width:r,em:s})}updated(){this.isMeasured||this.measure()}takeFromAddress(){if(!this.spec||!this.record||!this.hasAddress)return!1;let e=ss(window.location.hash,this.spec.id),r=e&&cr(this.spec,e);return!r||!Object.keys(r).length?!1:(this.change({...this.record,setting:r}),this.recordTaken(),!0)}set(e,r){this.setting={...this.setting,[e]:r},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),oc)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let e=Jr(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(e.layout.kind==="impossible"?`${e.title}. ${e.note}`:e.title),this.writeAddress(rs(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&ss(window.location.hash,this.spec.id)&&this.writeAddress(window.location.pathname+window.location.search)}writeAddress(e){if(this.hasAddress)try{window.history.replaceState(window.history.state,"",e)}catch{}}get canCopy(){let e=window.location.protocol.startsWith("http");return this.hasAddress&&e&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let e=new URL(window.location.href);e.hash=rs(this.spec.id,this.setting);try{await navigator.clipboard.writeText(e.href),this.told=se.copied}catch{this.told=se.notCopied}this.announce(this.told)}renderActivity(){if(!this.spec)return d;let{controls:e,caption:r}=this.spec,s=Jr(this.spec,this.setting),n=s.layout.kind==="impossible";return c`
<div class="controls">
${e.map(i=>bi(i,this.setting[i.name],o=>this.set(i.name,o)))}
</div>
<figure class=${n?"impossible":""} style="--chart-em: ${this.room.em}px">
${n?c`<p class="kind">${se.impossible}</p>`:d}
<p class="takeaway">
<span>${s.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
${Xn(s.layout,s.series,this.room,s.title)}
</div>
${s.note?c`<p class="note">${s.note}</p>`:d}
${r.length?c`<figcaption>${b(r)}</figcaption>`:d}
</figure>
<div class="row tools">
<button
class="plain"
type="button"
aria-expanded=${this.showsTable?"true":"false"}
@click=${()=>{this.showsTable=!this.showsTable}}
>
${this.showsTable?se.hideTable:se.showTable}
</button>
${this.canCopy?c`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${se.copyLink}
</button>`:d}
</div>
${this.told?c`<p class="told shown">${this.told}</p>`:d}
${this.showsTable?ei(s.layout,s.series).map(i=>Jn(i,s.title)):d}
`}};C(et,"styles",[...V(et,et,"styles"),Qn,gi]),C(et,"properties",{setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}});var lr=et;function tt(t){let e=t.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),s=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(e)?e.replaceAll(",",""):e.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}function Fe({minimum:t,maximum:e},r){let s=(r-t)/(e-t);return Ee(Math.min(1,Math.max(0,s))*100)}function ns({minimum:t,maximum:e,step:r}){return Ee(t+Math.round((e-t)/2/r)*r)}function $i(t,e,r){if(e===null)return ns(t);let s=Ee(e+r*t.step);return Math.min(t.maximum,Math.max(t.minimum,s))}function vi({minimum:t,maximum:e,step:r}){let s=(e-t)/4;return(Math.abs(s/r-Math.round(s/r))<1e-9?[0,1,2,3,4]:[0,4]).map(o=>Ee(t+o*s))}var W={yourGuess:"Your guess",slider:t=>t?`${t}: slide to guess`:"Slide to guess",notSet:"not set yet",less:t=>t?`Less for ${t}`:"Less",more:t=>t?`More for ${t}`:"More",now:(t,e)=>t?`${t}: ${e}`:e,commit:"That is my guess",guessFirst:"Make a guess first: slide, or write a number.",guessAllFirst:t=>t===1?"One bar is still to be set.":`${t} bars are still to be set.`,notOnLine:(t,e)=>`Please write a number from ${t} to ${e}.`,found:"What was found",guessed:t=>`Your guess: ${t}`,peopleSay:"What people usually say",howFar:(t,e,r,s)=>{let n=oi(e,r),i=`Your guess was ${J(e,s)}.`;return t==="near"?`${i} That is ${n?"very near":"right on it"}.`:`${i} That is ${n} ${t==="above"?"more":"less"}.`}};function yi(t,e){let{parts:r,unit:s,minimum:n,maximum:i,truth_label:o,people_say:a}=t,l=Fe(t,e),p=Fe(t,r[0].truth),h=m=>`left: ${m}%; transform: translateX(-${m}%)`,u=W.guessed(J(e,s));return c`<div class="number-line" role="img" aria-label="${u}. ${o}.">
<p class="flag guess" style=${h(l)}>${u}</p>
<div class="rule">
<span
class="between ${p<l?"leftwards":""}"
style="left: ${Math.min(l,p)}%; width: ${Math.abs(l-p)}%"
></span>
${a?c`<span class="peg people" style="left: ${Fe(t,a.value)}%"></span>`:d}
<span class="peg guess" style="left: ${l}%"></span>
<span class="peg truth" style="left: ${p}%"></span>
</div>
<p class="flag truth" style=${h(p)}>${o}</p>
<p class="ends"><span>${J(n,s)}</span><span>${J(i,s)}</span></p>
</div>`}function xi(t,e){let r=(s,n,i)=>c`<p class="bar ${s}">
<span class="name">${n}: ${J(i,t.unit)}</span>
<span class="length" style="width: ${Fe(t,i)}%"></span>
</p>`;return c`<ul class="bars" role="list">
${t.parts.map(({label:s,truth:n},i)=>c`<li>
<p class="part">${s}</p>
${r("guess",W.yourGuess,e[i])} ${r("truth",t.truth_label,n)}
</li>`)}
</ul>`}var wi=N`
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
`;var rt=class rt extends H{constructor(){super(),this.drafts=[],this.problem=null,this.hasJustGuessed=!1}accepts(e){return en(e)}reconcile(e){return mi(this.spec,e)}recordTaken(){this.drafts=this.spec?.parts.map(()=>"")??[],this.problem=null,this.hasJustGuessed=!1}write(e,r){this.drafts=this.drafts.map((s,n)=>n===e?r:s),this.problem=null}step(e,r){if(!this.spec)return;let s=$i(this.spec,tt(this.drafts[e]),r);this.write(e,String(s)),this.announce(W.now(this.spec.parts[e].label,J(s,this.spec.unit)))}commit(){let{spec:e,record:r}=this;if(!e||!r)return;let s=this.drafts.map(tt),n=this.drafts.filter(l=>!l.trim()),i=s.map(l=>l===null||l<e.minimum||l>e.maximum);if(i.includes(!0)){let l=i.indexOf(!0),p=[J(e.minimum,e.unit),J(e.maximum,e.unit)],h=this.drafts[l].trim()?W.notOnLine(p[0],p[1]):e.parts.length===1?W.guessFirst:W.guessAllFirst(n.length);this.problem={place:l,text:h},this.announce(h),this.focusOn(`#guess-${l}`);return}this.hasJustGuessed=!0;let o=s.filter(l=>l!==null);this.change({...r,guess:o});let a=e.form==="number-line"?this.howFar(e,o[0]):"";this.announce([`${e.truth_label}.`,a,A(e.reveal)].join(" ")),this.focusOn("#found")}howFar({parts:[{truth:e}],tolerance:r,unit:s},n){return W.howFar(ii(n,e,r),n,e,s)}renderActivity(){let{spec:e,record:r}=this;return!e||!r?d:c`
<p class="prompt" id="prompt">${b(e.prompt)}</p>
${r.guess.length?this.renderFound(e,r):this.renderGuess(e)}
`}renderGuess(e){return c`<div class="guessing" role="group" aria-labelledby="prompt">
${e.parts.map((r,s)=>this.renderControl(e,r,s))}
${this.problem?c`<p class="problem" id="problem">${this.problem.text}</p>`:d}
<button type="button" class="primary commit" @click=${this.commit}>${W.commit}</button>
</div>`}renderControl(e,{label:r},s){let n=this.drafts[s]??"",i=tt(n),o=this.problem?.place===s,a=({target:l})=>this.write(s,l.value);return c`<div class="control">
<label for="guess-${s}">${r||W.yourGuess}</label>
<div class="line">
<input
type="range"
class=${i===null?"unset":""}
aria-label=${W.slider(r)}
aria-valuetext=${i===null?W.notSet:J(i,e.unit)}
min=${e.minimum}
max=${e.maximum}
step=${e.step}
.value=${String(i??ns(e))}
@input=${a}
@click=${a}
/>
<div class="ticks" aria-hidden="true">
${vi(e).map(l=>c`<span style="left: ${Fe(e,l)}%">${J(l,e.unit)}</span>`)}
</div>
</div>
<div class="setting">
<button
type="button"
aria-label=${W.less(r)}
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
aria-describedby=${o?"problem":d}
@input=${a}
@keydown=${l=>{l.key==="Enter"&&this.commit()}}
/>
<button type="button" aria-label=${W.more(r)} @click=${()=>this.step(s,1)}>
+
</button>
${e.unit?c`<span class="unit">${e.unit}</span>`:d}
</div>
</div>`}renderFound(e,{guess:r}){let s=e.form==="number-line";return c`<div class="found ${this.hasJustGuessed?"arriving":""}">
${z(this.headingLevel+1,W.found,{id:"found",className:"subtitle"})}
${s?c`${yi(e,r[0])}
<p class="how-far">${this.howFar(e,r[0])}</p>`:xi(e,r)}
${e.people_say?c`<p><strong>${W.peopleSay}:</strong> ${b(e.people_say.text)}</p>`:d}
<p>${b(e.reveal)}</p>
</div>`}};C(rt,"styles",[...V(rt,rt,"styles"),wi]),C(rt,"properties",{drafts:{state:!0},problem:{state:!0}});var dr=rt;var ac=(t,e,r)=>`${t} ${t===1?e:r}`,g={questions:"Questions",question:"Question",place:(t,e)=>`Question ${t} of ${e}`,forStudents:"For students",states:{open:"not answered yet",right:"right",wrong:"not right yet",shown:"answer shown"},check:"Check",showMe:"Show me",previous:"Previous",next:"Next",toResult:"See how it went",whyNot:t=>t===1?"Why not the other one?":"Why not the others?",right:"That’s it",wrong:"Not quite",shown:"Here is the answer",notesBelow:"The notes below say why.",chooseFirst:"Choose an answer first.",chooseSomeFirst:"Choose at least one answer first.",numberFirst:"Write a number first.",notANumber:"That does not look like a number. Please use figures, such as 40 or 2.5.",wordsFirst:"Write your answer first.",matchFirst:t=>t===1?"One line is still open.":`${t} lines are still open.`,yourAnswer:"Your answer",chooseAll:"Choose all that fit.",choose:"Choose…",orderHow:"Use the arrows to put these in order.",fits:"Yes, this one fits",leftOut:"Right to leave this out",doesNotFit:"This one does not fit",fitsToo:"This one fits too",someRight:(t,e)=>t?`${t} of ${e} ${t===1?"is as it":"are as they"} should be.`:"None of them is as it should be yet.",readNotes:"Read the notes above, then try again.",moveUp:"Move up",moveDown:"Move down",moved:(t,e,r)=>`${t}: now number ${e} of ${r}.`,atTheEnd:(t,e)=>`${t} is already ${e?"first":"last"}.`,inPlace:"In its place",notHere:"Not here yet",placesRight:(t,e)=>t?`${t} of ${e} ${t===1?"is in its":"are in their"} place. Move the others and check again.`:"None of them is in its place yet. Move them and check again.",inNumberedPlace:(t,e)=>`number ${t}, ${e}`,pairsRight:(t,e)=>t?`${t} of ${e} ${t===1?"is":"are"} matched. Try another for the rest.`:"None of them is matched yet. Try another for each.",notMatched:"Not matched yet",result:"How it went",score:t=>t.first_try?`${t.right} of ${t.questions} right, ${t.first_try} at the first try.`:`${t.right} of ${t.questions} right.`,tryAgain:"Every question can be tried again, whenever you like.",allRight:"You have got them all.",stillOpen:t=>`${ac(t,"question is","questions are")} still open. Go back whenever you like.`,someToRevisit:"You can go back to any question below. Trying again is how it sticks.",pickUp:"Go to an open question"};function ki(t,e){if(e!==void 0)return e;switch(t.kind){case"order":return t.starting_order;case"multiple-choice":return[];case"match":return{};default:return""}}function Ai(t,e){switch(t.kind){case"single-choice":case"true-false":return e===""?{problem:g.chooseFirst}:{answer:e};case"multiple-choice":{let r=t.options.map(({id:s})=>s).filter(s=>st(e,s));return r.length?{answer:r}:{problem:g.chooseSomeFirst}}case"number":{if(typeof e=="number")return{answer:e};if(!String(e).trim())return{problem:g.numberFirst};let r=tt(String(e));return r===null?{problem:g.notANumber}:{answer:r}}case"short-answer":{let r=String(e).replace(/[<>]/g,"").trim();return r?{answer:r}:{problem:g.wordsFirst}}case"order":return{answer:e};case"match":{let r=t.pairs.filter(({id:s})=>!nt(e,s)).length;return r?{problem:g.matchFirst(r)}:{answer:e}}}}function st(t,e){return Array.isArray(t)&&t.includes(e)}function nt(t,e){return typeof t!="object"||Array.isArray(t)?"":new Map(Object.entries(t)).get(e)??""}var Si={right:"right",wrong:"again",shown:"shown"};function Ti(t,e,r,s){return c`<ol class="numbers" role="list" aria-label=${g.questions}>
${t.questions.map(({id:n},i)=>{let o=e.answers[n]?.state;return c`<li>
<button
type="button"
class=${o??"open"}
aria-current=${n===r?"step":"false"}
@click=${()=>s(n)}
>
<span class="visually-hidden">${g.question}</span> ${i+1}
${o?U(Si[o]):d}
<span class="visually-hidden">, ${g.states[o??"open"]}</span>
</button>
</li>`})}
</ol>`}function Oi(t,e){return t.questions.filter(({id:r})=>(e.answers[r]?.state??"wrong")==="wrong")}function is(t,e){let r=ni(t,e),s=Oi(t,e).length;return Object.keys(e.answers).length?r.right?r.right===r.questions?[g.score(r),g.allRight]:[g.score(r),s?g.stillOpen(s):g.someToRevisit]:[g.tryAgain]:[g.stillOpen(s)]}function Mi(t,e,r,s){let n=Oi(t,e)[0];return c`<div class="result">
${z(r+1,g.result,{id:"result",className:"subtitle"})}
${is(t,e).map((i,o)=>c`<p class=${o?"":"score"}>${i}</p>`)}
${n?c`<p>
<button class="primary" type="button" @click=${()=>s(n.id)}>
${g.pickUp}
</button>
</p>`:d}
<ol class="review" role="list">
${t.questions.map(({id:i,prompt:o},a)=>{let l=e.answers[i]?.state;return c`<li>
<button type="button" class=${l??"open"} @click=${()=>s(i)}>
<span class="number">${a+1}</span>
<span>${A(o)}</span>
<span class="state">
${l?U(Si[l]):d} ${g.states[l??"open"]}
</span>
</button>
</li>`})}
</ol>
</div>`}var pr="#outcome";function ie(t){if(!t)return d;let{tone:e,verdict:r,text:s,id:n,isOutcome:i}=t;return c`<div
class="told ${e} ${s===void 0?"brief":""}"
id=${n??d}
data-together
>
${r?cc(e,r,i):d}
${s===void 0?d:c`<p>${b(s)}</p>`}
</div>`}function cc(t,e,r){return r?c`<p class="verdict" id=${pr.slice(1)} tabindex="-1">${U(t)} ${e}</p>`:c`<p class="verdict">${U(t)} ${e}</p>`}function _i(t,e){let{draft:r,locked:s}=e,n=Ii(t,e),i=t.options.filter(o=>!n.includes(o));return c`
${t.options.map(o=>Pi(o,e,{type:"radio",isChosen:r===o.id,note:n.includes(o)?lc(o,e):null}))}
${s&&i.length?c`<details>
<summary>${g.whyNot(i.length)}</summary>
<dl class="others">
${i.map(o=>c`<dt>${b(o.text)}</dt>
<dd>${b(o.feedback)}</dd>`)}
</dl>
</details>`:d}
`}function Ci(t,e){let{checked:r,draft:s,locked:n}=e;return c`
${n?d:c`<p class="how">${g.chooseAll}</p>`}
${t.options.map(i=>{let o=st(s,i.id),a=r&&(n||st(r.answer,i.id)===o);return Pi(i,e,{type:"checkbox",isChosen:o,note:a?dc(i,o,r):null})})}
`}function Ni(t,e){let r=e.checked?.state==="shown";return Ii(t,e).filter(s=>s.right||!r).flatMap(({text:s,feedback:n})=>[r?A(s):"",A(n)])}function Ri(t,{checked:e,locked:r}){return e?.state==="shown"?t.options.filter(({right:s})=>s).map(({text:s})=>A(s)):r?[g.notesBelow]:t.options.flatMap(s=>{let n=e!==null&&st(e.answer,s.id);return s.right===n?[]:[re(zi(s,n),A(s.text))]})}function Li(t,{checked:e}){let r=t.options.filter(s=>e&&st(e.answer,s.id)===s.right);return g.someRight(r.length,t.options.length)}function Ii(t,{checked:e}){return e?t.options.filter(r=>r.id===e.answer||e.state==="shown"&&r.right):[]}function Pi(t,{name:e,draft:r,locked:s,choose:n},{type:i,isChosen:o,note:a}){let l=()=>{n(i==="radio"?t.id:o?Ei(r).filter(p=>p!==t.id):[...Ei(r),t.id])};return c`<div class="option ${o?"chosen":""}" data-together>
<label>
<input
type=${i}
name=${e}
value=${t.id}
.checked=${Z(o)}
?disabled=${s}
aria-describedby=${a?.id??d}
@change=${l}
/>
<span>${b(t.text)}</span>
</label>
${ie(a)}
</div>`}function lc({id:t,right:e,feedback:r},{checked:s}){let n=s?.state==="shown",i={id:`note-${t}`,text:r};return e?n?{...i,tone:"shown",verdict:g.shown,isOutcome:!0}:{...i,tone:"right",verdict:g.right,isOutcome:!0}:{...i,tone:"again",verdict:g.wrong,isOutcome:!n}}function dc(t,e,r){let s={id:`note-${t.id}`,text:t.feedback};if(r?.state==="shown")return{...s,tone:"shown"};let n=t.right===e?"right":"again";return{...s,tone:n,verdict:zi(t,e)}}function zi(t,e){return t.right?e?g.fits:g.fitsToo:e?g.doesNotFit:g.leftOut}function Ei(t){return Array.isArray(t)?t:[]}function Hi(t,e){let{name:r,draft:s,locked:n,choose:i}=e;return c`<div class="pairs">
${t.pairs.map(o=>{let a=nt(s,o.id),l=hc(o,a,e),p=Bi(t,a)?.text;return n?pc(o,p,l):c`<div class="pair">
<label for="pair-${o.id}">${b(o.left)}</label>
<span class="chooser" data-together>
<span class="written" aria-hidden="true">${p?b(p):g.choose}</span>
<select
id="pair-${o.id}"
name="${r}-${o.id}"
aria-describedby=${l?.id??d}
aria-invalid=${l?.tone==="again"?"true":"false"}
@change=${({target:h})=>i({...s,[o.id]:h.value})}
>
<option value="" .selected=${Z(a==="")}>${g.choose}</option>
${t.choices.map(h=>c`<option value=${h.id} .selected=${Z(a===h.id)}>
${A(h.text)}
</option>`)}
</select>
</span>
${ie(l)}
</div>`})}
</div>`}function pc(t,e,r){return c`<div class="pair">
<p class="left">${b(t.left)}</p>
<p class="answer">${e===void 0?d:b(e)}</p>
${ie(r)}
</div>`}function ji(t,{checked:e,locked:r}){if(!r){let n=t.pairs.filter(i=>nt(e?.answer,i.id)!==i.right_choice);return[re(g.notMatched,Kt(n.map(({left:i})=>A(i))))]}let s=e?.state==="shown";return t.pairs.flatMap(({left:n,right_choice:i,feedback:o})=>{let a=A(Bi(t,i)?.text??"");return s?[re(A(n),a),A(o)]:[re(A(n),A(o))]})}function Fi(t,{checked:e}){let r=t.pairs.filter(s=>nt(e?.answer,s.id)===s.right_choice);return g.pairsRight(r.length,t.pairs.length)}function Bi(t,e){return t.choices.find(({id:r})=>r===e)}function hc(t,e,{checked:r}){if(!r)return null;let s=`note-${t.id}`;return r.state==="shown"?{id:s,tone:"shown",text:t.feedback}:nt(r.answer,t.id)!==e?null:e===t.right_choice?{id:s,tone:"right",verdict:g.right,text:t.feedback}:{id:s,tone:"again",verdict:g.wrong}}var Ui=(t,e,r)=>{let s=new Map;for(let n=e;n<=r;n++)s.set(t[n],n);return s},Wi=ke(class extends ce{constructor(t){if(super(t),t.type!==ge.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,r){let s;r===void 0?r=e:e!==void 0&&(s=e);let n=[],i=[],o=0;for(let a of t)n[o]=s?s(a,o):o,i[o]=r(a,o),o++;return{values:i,keys:n}}render(t,e,r){return this.dt(t,e,r).values}update(t,[e,r,s]){let n=_s(t),{values:i,keys:o}=this.dt(e,r,s);if(!Array.isArray(n))return this.ut=o,i;let a=this.ut??(this.ut=[]),l=[],p,h,u=0,m=n.length-1,f=0,v=i.length-1;for(;u<=m&&f<=v;)if(n[u]===null)u++;else if(n[m]===null)m--;else if(a[u]===o[f])l[f]=Ae(n[u],i[f]),u++,f++;else if(a[m]===o[v])l[v]=Ae(n[m],i[v]),m--,v--;else if(a[u]===o[v])l[v]=Ae(n[u],i[v]),Ue(t,l[v+1],n[u]),u++,v--;else if(a[m]===o[f])l[f]=Ae(n[m],i[f]),Ue(t,n[u],n[m]),m--,f++;else if(p===void 0&&(p=Ui(o,f,v),h=Ui(a,u,m)),p.has(a[u]))if(p.has(a[m])){let y=h.get(o[f]),w=y!==void 0?n[y]:null;if(w===null){let k=Ue(t,n[u]);Ae(k,i[f]),l[f]=k}else l[f]=Ae(w,i[f]),Ue(t,n[u],w),n[y]=null;f++}else Bt(n[m]),m--;else Bt(n[u]),u++;for(;f<=v;){let y=Ue(t,l[v+1]);Ae(y,i[f]),l[f++]=y}for(;u<=m;){let y=n[u++];y!==null&&Bt(y)}return this.ut=o,We(t,l),B}});function Di(t,e){let r=Vi(t,e);return c`
${e.locked?d:c`<p class="how">${g.orderHow}</p>`}
<ol class="order" role="list">
${Wi(r,s=>s.id,(s,n)=>{let i=fc(t,s,n,e);return c`<li>
<span class="item">
<span>${b(s.text)}</span>
${e.locked?d:uc(s,n,r,i,e)}
</span>
${ie(i)}
</li>`})}
</ol>
`}function Gi(t,e){if(e.checked?.state==="shown")return t.items.map((s,n)=>re(String(n+1),A(s.text)));if(e.locked)return[g.notesBelow];let r=Vi(t,e).flatMap((s,n)=>t.items[n].id===s.id?[]:[g.inNumberedPlace(n+1,A(s.text))]);return[re(g.notHere,Kt(r))]}function Yi(t,{checked:e}){let r=t.items.filter((s,n)=>Ki(e,n)===s.id);return g.placesRight(r.length,t.items.length)}function uc(t,e,r,s,n){return c`<span class="moves">
${[-1,1].map(i=>{let o=i<0,a=!r[e+i];return c`<button
type="button"
class="move"
data-move="${t.id} ${i}"
aria-disabled=${a?"true":"false"}
aria-describedby=${s?.id??d}
@click=${()=>mc(t,e,i,r,n)}
>
${U(o?"up":"down")}
<span class="visually-hidden">
${o?g.moveUp:g.moveDown}: ${A(t.text)}
</span>
</button>`})}
</span>`}function mc(t,e,r,s,{choose:n,announce:i,focusOn:o}){let a=s[e+r];if(!a){i(g.atTheEnd(Pe(A(t.text)),r<0));return}let l=s.map(({id:p})=>p);l[e]=a.id,l[e+r]=t.id,n(l),i(g.moved(Pe(A(t.text)),e+r+1,s.length)),o(`[data-move="${t.id} ${r}"]`)}function fc(t,e,r,{checked:s,locked:n}){if(!s)return null;let i=`note-${e.id}`;return s.state==="shown"?{id:i,tone:"shown",text:e.feedback}:!n&&Ki(s,r)!==e.id?null:t.items[r].id===e.id?{id:i,tone:"right",verdict:g.inPlace,text:e.feedback}:{id:i,tone:"again",verdict:g.notHere}}function Ki(t,e){return Array.isArray(t?.answer)?t.answer[e]:void 0}function Vi(t,{draft:e}){let r=Array.isArray(e)?e:[];return[...t.items].sort((s,n)=>r.indexOf(s.id)-r.indexOf(n.id))}var bc=80;function Zi(t,e){let{name:r,draft:s,locked:n,problem:i,choose:o}=e,a=t.kind==="number",l=a?t.unit:"",p=gc(t,e);return c`
<div class="typed ${a?"number":""}">
<label for="typed">${g.yourAnswer}</label>
<span class="row">
<input
id="typed"
type="text"
name=${r}
inputmode=${a?"decimal":"text"}
autocomplete="off"
maxlength=${bc}
aria-describedby=${["unit","problem",p?.id??""].join(" ").trim()}
aria-invalid=${i?"true":"false"}
.value=${Z(String(s))}
?readonly=${n}
@input=${({target:h})=>o(h.value)}
/>
<span id="unit">${l}</span>
</span>
</div>
${ie(p)}
`}function qi(t,{checked:e}){let r=e&&je(t,Xi(t,e));if(!r)return[];let s=t.kind==="number"?t.unit:"";return[e.state==="shown"?`${_t(t)} ${s}`:"",A(r.feedback.answer)]}function gc(t,{checked:e}){let r=e&&je(t,Xi(t,e));if(!r)return null;let s={id:"note",text:r.feedback.answer,isOutcome:!0};return e.state==="shown"?{...s,tone:"shown",verdict:g.shown}:r.right?{...s,tone:"right",verdict:g.right}:{...s,tone:"again",verdict:g.wrong}}function Xi(t,e){return e.state==="shown"?_t(t):e.answer}var $c=2;function Qi(t,e,r,s){let n=o=>{o.preventDefault(),e.locked||e.check()},i=xc(t,e);return c`<form class="question" novalidate data-together @submit=${n}>
<fieldset>
<legend tabindex="-1">
<span class="place">
${r}
${t.level==="students"?c`<span class="level">${g.forStudents}</span>`:d}
</span>
<span class="prompt">${b(t.prompt)}</span>
</legend>
${e.locked?i:d} ${vc(t,e)}
</fieldset>
${e.locked?d:i}
<p class="problem" id="problem">${e.problem}</p>
${e.locked?s:wc(e)}
</form>`}function Ji(t,e){let r=e.locked?"":eo(t,e)??"";return ve([to(e),r,...yc(t,e)])}function vc(t,e){switch(t.kind){case"single-choice":case"true-false":return _i(t,e);case"multiple-choice":return Ci(t,e);case"number":case"short-answer":return Zi(t,e);case"order":return Di(t,e);case"match":return Hi(t,e)}}function yc(t,e){switch(t.kind){case"single-choice":case"true-false":return Ni(t,e);case"multiple-choice":return Ri(t,e);case"number":case"short-answer":return qi(t,e);case"order":return Gi(t,e);case"match":return ji(t,e)}}function eo(t,e){switch(t.kind){case"multiple-choice":return Li(t,e);case"order":return Yi(t,e);case"match":return Fi(t,e);default:return null}}function xc(t,e){let r=e.checked&&eo(t,e);if(!r)return d;let s=e.checked?.state==="shown"?"shown":e.locked?"right":"again",n=t.kind==="multiple-choice"?`${r} ${g.readNotes}`:r,i=e.locked?g.notesBelow:n;return c`<div class="whole">
${ie({tone:s,verdict:to(e),text:i,isOutcome:!0})}
</div>`}function to({checked:t}){return t?.state==="shown"?g.shown:t?.state==="right"?g.right:g.wrong}function wc({checked:t,showMe:e}){let r=t&&t.attempts>=$c;return c`<div class="row">
<button class="primary" type="submit">${g.check}</button>
${r?c`<button type="button" @click=${e}>${g.showMe}</button>`:d}
</div>`}var ro=N`
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
.option:has(input:focus-visible) {
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
fieldset > .whole {
margin-block-end: 1em;
}
fieldset + .whole,
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
/* A closed list cuts a long answer short. So it lies, unseen, over the answer written in full. */
.chooser {
display: grid;
grid-template-columns: minmax(0, 1fr);
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
.chooser > * {
grid-area: 1 / 1;
}
.chooser:hover {
border-color: var(--sb-accent, #0f6b6b);
}
.chooser:has([aria-invalid="true"]) {
border-color: var(--sb-wrong, #9a4f14);
}
.chooser:has(:focus-visible) {
outline: 3px solid var(--sb-focus, #0f6b6b);
outline-offset: 2px;
}
.chooser select {
width: 100%;
min-width: 0;
height: 100%;
appearance: none;
opacity: 0;
cursor: pointer;
}
.written {
display: flex;
gap: 0.75em;
align-items: center;
justify-content: space-between;
padding: 0.45em 1em;
line-height: 1.3;
}
.written::after {
content: "";
flex: none;
width: 0.5em;
height: 0.5em;
margin-block-end: 0.25em;
border-block-end: 2px solid;
border-inline-end: 2px solid;
transform: rotate(45deg);
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
`;var so=N`
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
`;var it=class it extends H{constructor(){super(),this.showing=void 0,this.drafts={},this.problem=""}accepts(e){return Xs(e)}reconcile(e){return pi(this.spec,e)}recordTaken(){this.drafts={},this.problem="";let e=this.spec?.questions??[];if(!Object.keys(this.record?.answers??{}).length||e.every(({id:s})=>s!==this.showing)){let s=e.find(({id:n})=>!this.record?.answers[n]);this.showing=this.record?.current??s?.id??null}}viewOf(e){let r=this.record?.answers[e.id]??null;return{name:`${this.spec?.id}-${e.id}`,draft:r?.state==="shown"?_t(e):this.drafts[e.id]??ki(e,r?.answer),checked:r,locked:r!==null&&r.state!=="wrong",problem:this.problem,choose:s=>{this.drafts={...this.drafts,[e.id]:s},this.problem="",this.requestUpdate()},announce:s=>this.announce(s),focusOn:s=>{this.focusOn(s)},check:()=>this.check(e),showMe:()=>this.settle(e,"shown")}}check(e){let r=this.viewOf(e),s=Ai(e,r.draft);if("problem"in s){this.problem=s.problem,this.announce(s.problem),this.focusOn('input, select:has(option[value=""]:checked)');return}let n=je(e,s.answer)?.right??!1;this.settle(e,n?"right":"wrong",s.answer)}settle(e,r,s){let n=this.record?.answers[e.id],i=s??n?.answer;if(!this.record||i===void 0)return;let o=(n?.attempts??0)+(s===void 0?0:1),a={...this.record.answers,[e.id]:{answer:i,attempts:o,state:r}},{[e.id]:l,...p}=this.drafts;this.drafts=p,this.problem="",this.change({...this.record,current:e.id,answers:a}),this.announce(Ji(e,this.viewOf(e))),r==="wrong"?this.reveal(pr):this.focusOn(pr)}goTo(e){!this.spec||!this.record||(this.showing=e,this.problem="",this.change({...this.record,current:e}),this.announce(e===null?ve(is(this.spec,this.record)):""),this.focusOn(e===null?"#result":"legend"))}renderActivity(){let{spec:e,record:r}=this;if(!e||!r)return d;let s=a=>this.goTo(a),n=e.questions.findIndex(({id:a})=>a===this.showing),i=e.questions[n],o=e.questions.length===1;return c`
${o?d:Ti(e,r,this.showing??null,s)}
${i?X(i.id,Qi(i,this.viewOf(i),o?"":g.place(n+1,e.questions.length),Ge(e,i.sources))):Mi(e,r,this.headingLevel,s)}
${i&&!o?this.renderSteps(e,n):d}
`}renderSteps({questions:e},r){let s=e[r+1],i=!!this.record?.answers[e[r].id]&&this.viewOf(e[r]).locked;return c`<div class="steps row">
${r>0?c`<button type="button" @click=${()=>this.goTo(e[r-1].id)}>
${g.previous}
</button>`:d}
<button
type="button"
data-next
class=${i?"primary":""}
@click=${()=>this.goTo(s?.id??null)}
>
${s?g.next:g.toResult}
</button>
</div>`}};C(it,"styles",[...V(it,it,"styles"),so,ro]),C(it,"properties",{showing:{state:!0},problem:{state:!0}});var hr=it;function ur(t){return`${t}_note`}function os(t,e){let r=t.read(ur(e));return r?.kind==="note"?r.text:""}function mr(t,e,r){return t.keep({version:1,kind:"note",activity:ur(e),text:kc(r).slice(0,2e3)})}function kc(t){return t.replaceAll("<","‹").replaceAll(">","›")}function as(t){return c`<svg
class="strands ${t}"
viewBox="0 0 600 40"
preserveAspectRatio="none"
aria-hidden="true"
focusable="false"
>
<path class="carer" d="M3 17C120 17 190 19 300 14S470 4 597 4" />
<path class="baby" d="M3 23C120 23 190 21 300 27S470 36 597 36" />
</svg>`}var no=N`
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
`;var D={cue:"The baby’s cue",help:"Before you read on",howToChoose:"What could you try?",tried:"You tried this",youTry:"You try this",next:"What may happen next",why:"Why",kindNote:"A kind word",goOn:"Go on",tryElse:"Try something else",chooseAgain:"Choose again. Each way leads on.",ended:"Together again",tryAnotherWay:"Try another way through",trail:"What you have tried",reflection:"To think about",privacy:"You do not have to write anything. If you do, it stays in this browser on this device. It is not sent to anyone."};var ot=class ot extends H{constructor(){super(),this.now={at:"choosing",step:""},this.noteBefore="",this.unsubscribeNote=null}accepts(e){return Js(e)}reconcile(e){return ui(this.spec,e)}recordTaken(){this.spec&&this.record&&(this.now=li(this.spec,this.record.path))}connectedCallback(){super.connectedCallback(),this.unsubscribeNote=this.store.subscribe(e=>{(e===null||this.spec&&e===ur(this.spec.id))&&this.requestUpdate()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribeNote?.()}startAgain(){this.spec&&(this.noteBefore=os(this.store,this.spec.id),mr(this.store,this.spec.id,""),super.startAgain())}undo(){this.spec&&this.noteBefore&&mr(this.store,this.spec.id,this.noteBefore),super.undo()}choose(e,r){if(!this.record)return;this.now={at:"told",step:e.id};let s=di(this.record.path,{step:e.id,choice:r.id});this.change({...this.record,path:s});let n=[r.next,r.why,r.kind_note].filter(i=>i!==null);this.announce(n.map(A).join(" ")),this.focusOn("#told")}chooseIn(e){this.now={at:"choosing",step:e},this.announce(D.chooseAgain),this.focusOn("#how")}goOn({goto:e}){if(e==="end")this.now={at:"ended",step:this.now.step},this.announce(A(this.spec?.ending??"")),this.focusOn("#ended");else{this.now={at:"choosing",step:e};let r=this.spec?.steps.find(({id:s})=>s===e);this.announce(r?.text?A(r.text):""),this.focusOn("#how")}}renderActivity(){let{spec:e,record:r}=this;if(!e||!r)return d;let s=e.steps.find(({id:i})=>i===this.now.step),n=r.path.length?Ct(e,r.path[r.path.length-1]):null;return c`
${e.help?c`<p class="help"><span class="label">${D.help}</span> ${b(e.help)}</p>`:d}
<div class="page">
${as("part")}
${e.people?c`<p class="people">${b(e.people)}</p>`:d}
<p class="situation">${b(e.situation)}</p>
${e.cue?c`<p class="cue"><span class="label">${D.cue}</span> ${b(e.cue)}</p>`:d}
</div>
${this.now.at==="choosing"&&s?this.renderChoices(e,s):d}
${this.now.at==="told"&&n?this.renderTold(n.choice,n.step):d}
${this.now.at==="ended"?this.renderEnding(e):d} ${this.renderTrail(e)}
`}renderChoices(e,r){let s=ts(e,this.record?.path??[]);return X(r.id,c`<div class="moment">
${r.text?c`<p class="step" id="step">${b(r.text)}</p>`:d}
${z(this.headingLevel+1,D.howToChoose,{id:"how",className:"subtitle"})}
<ul class="choices" role="list" aria-labelledby="how">
${r.choices.map(n=>{let i=s.some(o=>o.choice===n);return c`<li>
<button type="button" class="choice" @click=${()=>this.choose(r,n)}>
<span>${b(n.text)}</span>
${i?c`<span class="was-tried">${U("shown")} ${D.tried}</span>`:d}
</button>
</li>`})}
</ul>
</div>`)}renderTold(e,r){return X(this.record?.path.length,c`<div class="moment outcome">
${z(this.headingLevel+1,c`<span class="label">${D.youTry}</span> ${b(e.text)}`,{id:"told",className:"subtitle"})}
${e.next?c`<p class="label">${D.next}</p>
<p class="next">${b(e.next)}</p>`:d}
<p class="label">${D.why}</p>
<p>${b(e.why)}</p>
<p class="kind"><span class="label">${D.kindNote}</span> ${b(e.kind_note)}</p>
<div class="row">
<button type="button" class="primary" @click=${()=>this.goOn(e)}>
${D.goOn}
</button>
<button type="button" @click=${()=>this.chooseIn(r.id)}>${D.tryElse}</button>
</div>
</div>`)}renderEnding(e){return c`<div class="moment ending">
${as("meet")}
${z(this.headingLevel+1,D.ended,{id:"ended",className:"subtitle"})}
<p class="situation">${b(e.ending)}</p>
<button type="button" @click=${()=>this.chooseIn(e.start)}>
${D.tryAnotherWay}
</button>
${e.reflection?this.renderReflection(e,e.reflection):d}
</div>`}renderReflection(e,r){let s=({target:n})=>{this.isKept=mr(this.store,e.id,n.value)};return c`<div class="reflection">
<label for="note"><span class="label">${D.reflection}</span> ${b(r)}</label>
<textarea
id="note"
rows="4"
maxlength=${2e3}
aria-describedby="privacy"
.value=${os(this.store,e.id)}
@input=${s}
></textarea>
<p class="quiet" id="privacy">${D.privacy}</p>
</div>`}renderTrail(e){let r=ts(e,this.record?.path??[]);return r.length?c`<div class="trail">
<p class="label" id="trail">${D.trail}</p>
<ol role="list" aria-labelledby="trail">
${r.map(({choice:s})=>c`<li>${b(s.text)}</li>`)}
</ol>
</div>`:d}};C(ot,"styles",[...V(ot,ot,"styles"),no]),C(ot,"properties",{now:{state:!0}});var fr=ot;var j={place:(t,e)=>t?`${t} of ${e} cards sorted`:`${e} cards to sort`,choosePile:"Which pile does it belong to?",otherCards:t=>t===1?"Take the other card first":`Take another card first (${t} left)`,right:"That’s it",wrong:"Not quite",tryAnother:t=>t===2?"Try the other pile. Or come back to this card later.":"Try another pile. Or come back to this card later.",nextCard:"Next card",inHand:"In your hand",emptyPile:"Nothing here yet",done:"All sorted",firstTry:(t,e)=>t===e?`All ${e} cards found their pile at the first try.`:t?`${t} of ${e} cards found their pile at the first try.`:`All ${e} cards have found their pile.`,reasons:"Press a card for its reason."};function br({piles:t},{hint:e}){return e??j.tryAnother(t.length)}function io(t,e,r){return c`<div class="cards">
${t.cards.map(s=>c`<span
class="room"
aria-hidden="true"
data-text=${A(s.text)}
data-told=${`${j.wrong}
${A(br(t,s))}`}
></span>`)}
${X(e.id,c`<div class="card">
<p id="card">${b(e.text)}</p>
${r?c`<div class="told again" id="hint">
<p class="verdict">${U("again")} ${j.wrong}</p>
<p>${b(br(t,e))}</p>
</div>`:d}
</div>`)}
</div>`}function oo({text:t,why:e}){return c`<div class="told right">
<p class="verdict">${U("right")} ${j.right}</p>
<p class="about-card">${b(t)}</p>
<p>${b(e)}</p>
</div>`}var ao=N`
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
`;var at=class at extends H{constructor(){super(),this.inHandId=null,this.told=null}accepts(e){return Qs(e)}reconcile(e){return hi(this.spec,e)}recordTaken(){this.inHandId=null,this.told=null}isSorted(e){return this.record?.placements[e.id]?.state==="right"}unsorted(){return this.spec?.cards.filter(e=>!this.isSorted(e))??[]}cardInHand(){let e=this.unsorted();return e.find(({id:r})=>r===this.inHandId)??e[0]}takeUp(e){this.inHandId=e.id,this.told=null,this.announce(re(j.inHand,A(e.text))),this.focusOn(".pile").then(()=>this.reveal(".hand"))}place(e){let r=this.cardInHand();if(!r||!this.spec||!this.record)return;let s=r.pile===e.id,n=(this.record.placements[r.id]?.attempts??0)+1,i=s?"right":"wrong";this.inHandId=s?null:r.id,this.told={card:r,isRight:s};let o={...this.record.placements,[r.id]:{pile:e.id,attempts:n,state:i}};this.change({...this.record,placements:o});let a=this.cardInHand();if(!s){this.announce(ve([j.wrong,A(br(this.spec,r))])),this.reveal("#hint");return}let l=a?[re(j.nextCard,A(a.text))]:[j.done,this.summary()];this.announce(ve([j.right,A(r.why),...l])),a||this.focusOn("#done")}placeByKey(e){if(e.ctrlKey||e.metaKey||e.altKey||!this.spec||e.repeat)return;let r=this.spec.piles[Number.parseInt(e.key,10)-1];!r||!this.cardInHand()||(e.preventDefault(),this.place(r))}summary(){let r=Object.values(this.record?.placements??{}).filter(({attempts:s,state:n})=>n==="right"&&s===1);return j.firstTry(r.length,this.spec?.cards.length??0)}renderActivity(){if(!this.spec)return d;let e=this.cardInHand();return c`<div class="table">
${e?this.renderHand(this.spec,e):this.renderDone()}
${this.renderPiles(this.spec)}
</div>`}renderHand(e,r){let s=this.unsorted().length-1,n=this.told?.isRight===!1;return c`
<p class="progress">${j.place(e.cards.length-s-1,e.cards.length)}</p>
<div class="hand" @keydown=${this.placeByKey}>
${io(e,r,n)}
<p class="how" id="how">${j.choosePile}</p>
<div
class="piles"
role="group"
aria-labelledby="card how"
aria-describedby=${n?"hint":d}
>
${e.piles.map((i,o)=>c`<button
type="button"
class="pile"
aria-keyshortcuts=${o+1}
@click=${()=>this.place(i)}
>
<span class="name">${i.name}</span>
${i.description?c`<span class="about">${b(i.description)}</span>`:d}
<kbd aria-hidden="true">${o+1}</kbd>
</button>`)}
</div>
</div>
${this.told?.isRight?oo(this.told.card):d}
${s>0?this.renderDeck(r,s):d}
`}renderDeck(e,r){return c`<details class="deck">
<summary>${j.otherCards(r)}</summary>
<ul role="list">
${this.unsorted().map(s=>c`<li>
<button
type="button"
aria-pressed=${s===e?"true":"false"}
@click=${()=>this.takeUp(s)}
>
${b(s.text)}
</button>
</li>`)}
</ul>
</details>`}renderDone(){return c`<div class="done">
${z(this.headingLevel+1,j.done,{id:"done",className:"subtitle"})}
<p class="score">${this.summary()}</p>
<p>${j.reasons}</p>
</div>`}renderPiles(e){let r=e.cards.filter(s=>this.isSorted(s));return r.length?c`<div class="sorted">
${e.piles.map(s=>{let n=r.filter(i=>i.pile===s.id);return c`<div>
<p class="name" id="pile-${s.id}">${s.name}</p>
${n.length?c`<ul role="list" aria-labelledby="pile-${s.id}">
${n.map(i=>this.renderSorted(e,i))}
</ul>`:c`<p class="empty">${j.emptyPile}</p>`}
</div>`})}
</div>`:d}renderSorted(e,r){let s=this.told?.isRight&&this.told.card===r;return c`<li class=${s?"settles":""}>
<details>
<summary>${U("right")} <span>${b(r.text)}</span></summary>
<div class="why">
<p>${b(r.why)}</p>
${Ge(e,r.sources)}
</div>
</details>
</li>`}};C(at,"styles",[...V(at,at,"styles"),ao]),C(at,"properties",{inHandId:{state:!0},told:{state:!0}});var gr=at;he("sb-quiz",hr);he("sb-sorter",gr);he("sb-scenario",fr);he("sb-predict",dr);he("sb-explorer",lr);he("sb-dyad-player",sr);he("sb-answers",Ve);})();
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

lit-html/directives/guard.js:
  (**
   * @license
   * Copyright 2018 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
