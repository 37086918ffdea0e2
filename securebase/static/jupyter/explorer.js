/* Generated from frontend/ by make frontend. Do not edit. */
var Ke=Object.defineProperty;var Je=Object.getPrototypeOf;var Ye=Reflect.get;var Qe=(e,t,r)=>t in e?Ke(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var V=(e,t,r)=>Qe(e,typeof t!="symbol"?t+"":t,r);var Yt=(e,t,r)=>Ye(Je(e),r,t);var pt=globalThis,ut=pt.ShadowRoot&&(pt.ShadyCSS===void 0||pt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Mt=Symbol(),Qt=new WeakMap,q=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==Mt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(ut&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=Qt.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&Qt.set(r,t))}return t}toString(){return this.cssText}},Zt=e=>new q(typeof e=="string"?e:e+"",void 0,Mt),O=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[i+1],e[0]);return new q(r,e,Mt)},qt=(e,t)=>{if(ut)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),n=pt.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=r.cssText,e.appendChild(s)}},Rt=ut?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return Zt(r)})(e):e;var{is:Ze,defineProperty:qe,getOwnPropertyDescriptor:Xe,getOwnPropertyNames:tr,getOwnPropertySymbols:er,getPrototypeOf:rr}=Object,R=globalThis,Xt=R.trustedTypes,sr=Xt?Xt.emptyScript:"",nr=R.reactiveElementPolyfillSupport,X=(e,t)=>e,Pt={toAttribute(e,t){switch(t){case Boolean:e=e?sr:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},ee=(e,t)=>!Ze(e,t),te={attribute:!0,type:String,converter:Pt,reflect:!1,useDefault:!1,hasChanged:ee};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),R.litPropertyMetadata??(R.litPropertyMetadata=new WeakMap);var C=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=te){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,r);n!==void 0&&qe(this.prototype,t,n)}}static getPropertyDescriptor(t,r,s){let{get:n,set:i}=Xe(this.prototype,t)??{get(){return this[r]},set(o){this[r]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(t,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??te}static _$Ei(){if(this.hasOwnProperty(X("elementProperties")))return;let t=rr(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(X("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(X("properties"))){let r=this.properties,s=[...tr(r),...er(r)];for(let n of s)this.createProperty(n,r[n])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,n]of r)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let n=this._$Eu(r,s);n!==void 0&&this._$Eh.set(n,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)r.unshift(Rt(n))}else t!==void 0&&r.push(Rt(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return qt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:Pt).toAttribute(r,s.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,r){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Pt;this._$Em=n;let a=o.fromAttribute(r,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(t,r,s,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??ee)(i,r)||s.useDefault&&s.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??r??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),n===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(t){}firstUpdated(t){}};C.elementStyles=[],C.shadowRootOptions={mode:"open"},C[X("elementProperties")]=new Map,C[X("finalized")]=new Map,nr?.({ReactiveElement:C}),(R.reactiveElementVersions??(R.reactiveElementVersions=[])).push("2.1.2");var et=globalThis,re=e=>e,ft=et.trustedTypes,se=ft?ft.createPolicy("lit-html",{createHTML:e=>e}):void 0,Ut="$lit$",N=`lit$${Math.random().toFixed(9).slice(2)}$`,It="?"+N,ir=`<${It}>`,j=document,rt=()=>j.createComment(""),st=e=>e===null||typeof e!="object"&&typeof e!="function",jt=Array.isArray,le=e=>jt(e)||typeof e?.[Symbol.iterator]=="function",Lt=`[ 	
\f\r]`,tt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ne=/-->/g,ie=/>/g,U=RegExp(`>|${Lt}(?:([^\\s"'>=/]+)(${Lt}*=${Lt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),oe=/'/g,ae=/"/g,de=/^(?:script|style|textarea|title)$/i,Bt=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),l=Bt(1),x=Bt(2),Fr=Bt(3),w=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),ce=new WeakMap,I=j.createTreeWalker(j,129);function he(e,t){if(!jt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return se!==void 0?se.createHTML(t):t}var pe=(e,t)=>{let r=e.length-1,s=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=tt;for(let a=0;a<r;a++){let c=e[a],d,u,f=-1,g=0;for(;g<c.length&&(o.lastIndex=g,u=o.exec(c),u!==null);)g=o.lastIndex,o===tt?u[1]==="!--"?o=ne:u[1]!==void 0?o=ie:u[2]!==void 0?(de.test(u[2])&&(n=RegExp("</"+u[2],"g")),o=U):u[3]!==void 0&&(o=U):o===U?u[0]===">"?(o=n??tt,f=-1):u[1]===void 0?f=-2:(f=o.lastIndex-u[2].length,d=u[1],o=u[3]===void 0?U:u[3]==='"'?ae:oe):o===ae||o===oe?o=U:o===ne||o===ie?o=tt:(o=U,n=void 0);let b=o===U&&e[a+1].startsWith("/>")?" ":"";i+=o===tt?c+ir:f>=0?(s.push(d),c.slice(0,f)+Ut+c.slice(f)+N+b):c+N+(f===-2?a:b)}return[he(e,i+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},nt=class e{constructor({strings:t,_$litType$:r},s){let n;this.parts=[];let i=0,o=0,a=t.length-1,c=this.parts,[d,u]=pe(t,r);if(this.el=e.createElement(d,s),I.currentNode=this.el.content,r===2||r===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(n=I.nextNode())!==null&&c.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let f of n.getAttributeNames())if(f.endsWith(Ut)){let g=u[o++],b=n.getAttribute(f).split(N),$=/([.?@])?(.*)/.exec(g);c.push({type:1,index:i,name:$[2],strings:b,ctor:$[1]==="."?gt:$[1]==="?"?bt:$[1]==="@"?$t:H}),n.removeAttribute(f)}else f.startsWith(N)&&(c.push({type:6,index:i}),n.removeAttribute(f));if(de.test(n.tagName)){let f=n.textContent.split(N),g=f.length-1;if(g>0){n.textContent=ft?ft.emptyScript:"";for(let b=0;b<g;b++)n.append(f[b],rt()),I.nextNode(),c.push({type:2,index:++i});n.append(f[g],rt())}}}else if(n.nodeType===8)if(n.data===It)c.push({type:2,index:i});else{let f=-1;for(;(f=n.data.indexOf(N,f+1))!==-1;)c.push({type:7,index:i}),f+=N.length-1}i++}}static createElement(t,r){let s=j.createElement("template");return s.innerHTML=t,s}};function B(e,t,r=e,s){if(t===w)return t;let n=s!==void 0?r._$Co?.[s]:r._$Cl,i=st(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(e),n._$AT(e,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=n:r._$Cl=n),n!==void 0&&(t=B(e,n._$AS(e,t.values),n,s)),t}var mt=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,n=(t?.creationScope??j).importNode(r,!0);I.currentNode=n;let i=I.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let d;c.type===2?d=new W(i,i.nextSibling,this,t):c.type===1?d=new c.ctor(i,c.name,c.strings,this,t):c.type===6&&(d=new vt(i,this,t)),this._$AV.push(d),c=s[++a]}o!==c?.index&&(i=I.nextNode(),o++)}return I.currentNode=j,n}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},W=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,n){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=B(this,t,r),st(t)?t===h||t==null||t===""?(this._$AH!==h&&this._$AR(),this._$AH=h):t!==this._$AH&&t!==w&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):le(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==h&&st(this._$AH)?this._$AA.nextSibling.data=t:this.T(j.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=nt.createElement(he(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(r);else{let i=new mt(n,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(t){let r=ce.get(t.strings);return r===void 0&&ce.set(t.strings,r=new nt(t)),r}k(t){jt(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,n=0;for(let i of t)n===r.length?r.push(s=new e(this.O(rt()),this.O(rt()),this,this.options)):s=r[n],s._$AI(i),n++;n<r.length&&(this._$AR(s&&s._$AB.nextSibling,n),r.length=n)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=re(t).nextSibling;re(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},H=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,n,i){this.type=1,this._$AH=h,this._$AN=void 0,this.element=t,this.name=r,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=h}_$AI(t,r=this,s,n){let i=this.strings,o=!1;if(i===void 0)t=B(this,t,r,0),o=!st(t)||t!==this._$AH&&t!==w,o&&(this._$AH=t);else{let a=t,c,d;for(t=i[0],c=0;c<i.length-1;c++)d=B(this,a[s+c],r,c),d===w&&(d=this._$AH[c]),o||(o=!st(d)||d!==this._$AH[c]),d===h?t=h:t!==h&&(t+=(d??"")+i[c+1]),this._$AH[c]=d}o&&!n&&this.j(t)}j(t){t===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},gt=class extends H{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===h?void 0:t}},bt=class extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==h)}},$t=class extends H{constructor(t,r,s,n,i){super(t,r,s,n,i),this.type=5}_$AI(t,r=this){if((t=B(this,t,r,0)??h)===w)return;let s=this._$AH,n=t===h&&s!==h||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,i=t!==h&&(s===h||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},vt=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){B(this,t)}},ue={M:Ut,P:N,A:It,C:1,L:pe,R:mt,D:le,V:B,I:W,H,N:bt,U:$t,B:gt,F:vt},or=et.litHtmlPolyfillSupport;or?.(nt,W),(et.litHtmlVersions??(et.litHtmlVersions=[])).push("3.3.3");var fe=(e,t,r)=>{let s=r?.renderBefore??t,n=s._$litPart$;if(n===void 0){let i=r?.renderBefore??null;s._$litPart$=n=new W(t.insertBefore(rt(),i),i,void 0,r??{})}return n._$AI(e),n};var it=globalThis,P=class extends C{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let t=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=t.firstChild),t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=fe(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return w}};P._$litElement$=!0,P.finalized=!0,it.litElementHydrateSupport?.({LitElement:P});var ar=it.litElementPolyfillSupport;ar?.({LitElement:P});(it.litElementVersions??(it.litElementVersions=[])).push("4.2.2");var z={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},xt=e=>(...t)=>({_$litDirective$:e,values:t}),G=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var{I:ns}=ue;var me=e=>e.strings===void 0;var cr={},yt=(e,t=cr)=>e._$AH=t;var ge=xt(class extends G{constructor(){super(...arguments),this.key=h}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(yt(e),this.key=t),r}});var lr=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function k(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function v(e){return typeof e=="string"&&lr.test(e)}function L(e){if(!k(e)||e.version!==1||!v(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||v(e.current))&&ot(e.answers,pr);case"sorter":return ot(e.placements,ur);case"scenario":return Ht(e.path,hr);case"predict":return Ht(e.guess,Number.isFinite);case"explorer":return ot(e.setting,dr);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"episode-player":return be(e.episode)&&v(e.pattern)&&ot(e.seen,t=>Ht(t,be));case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function S(e){switch(e.kind){case"quiz":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"episode-player":return!Object.keys(e.seen).length;case"note":return!e.text}}function $e(e){return k(e)&&typeof e.version=="number"&&e.version>1}function ot(e,t){if(!k(e))return!1;let r=Object.entries(e);return r.length<=500&&r.every(([s,n])=>v(s)&&t(n))}function Ht(e,t){return Array.isArray(e)&&e.length<=500&&e.every(r=>t(r))}function dr(e){return Number.isFinite(e)||v(e)}function be(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=8}function hr(e){return k(e)&&v(e.step)&&v(e.choice)}function pr(e){return k(e)&&ve(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&fr(e.answer)}function ur(e){return k(e)&&ve(e.attempts)&&["right","wrong"].includes(String(e.state))&&v(e.pile)}function ve(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function fr(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(v):ot(e,v)}var D="secure-base/1/",zt="secure-base/last-kept",Dt="secure-base-kept";function xe(e){function t(n,i){try{return n(e.localStorage)}catch{return i}}function r(n){return t(i=>{let o=i.getItem(D+n);return o===null?null:JSON.parse(o)},null)}function s(n){e.dispatchEvent(new CustomEvent(Dt,{detail:n}))}return{read(n){let i=r(n);return L(i)&&i.activity===n?i:null},keep(n){if($e(r(n.activity)))return!1;let i=t(o=>{let a=D+n.activity;return S(n)?o.removeItem(a):o.setItem(a,JSON.stringify(n)),!0},!1);return i&&(t(o=>o.setItem(zt,new Date().toISOString()),void 0),s(n.activity)),i},all(){return t(n=>{let o=Array.from({length:n.length},(a,c)=>n.key(c)??"").filter(a=>a.startsWith(D)).map(a=>a.slice(D.length)).filter(v).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let n=new Date(t(i=>i.getItem(zt),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return t(n=>{let i=Array.from({length:n.length},(o,a)=>n.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(D)||o===zt).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return s(null),()=>{let o=t(a=>{for(let{key:c,value:d}of i)a.setItem(c,d);return!0},!1);return s(null),o}},null)},subscribe(n){let i=a=>n(a.detail),o=({key:a})=>{a===null?n(null):a.startsWith(D)&&n(a.slice(D.length))};return e.addEventListener(Dt,i),e.addEventListener("storage",o),()=>{e.removeEventListener(Dt,i),e.removeEventListener("storage",o)}}}}var ye=O`
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
`;function we(e,t,{id:r,className:s}){switch(e){case 2:return l`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return l`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return l`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return l`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}function wt(e){let t=e.parentElement?.closest("[data-together]");t&&wt(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}function K(e){return typeof e=="string"?e:e.map(mr)}function Ft(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function mr(e){let t=l`${e.text}`;e.code&&(t=l`<code>${t}</code>`),e.emphasis&&(t=l`<em>${t}</em>`),e.strong&&(t=l`<strong>${t}</strong>`);let r=Ft(e.href);return r?l`<a href=${r}>${t}</a>`:t}var M={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Ae({sources:e,assumptions:t}){return!e.length&&!t.length?h:l`
<details class="origins">
<summary>${M.whereFrom}</summary>
${t.length?l`<p class="small-heading">${M.assumptions}</p>
<ul>
${t.map(r=>l`<li>${K(r)}</li>`)}
</ul>`:h}
<ul>
${e.map(r=>l`<li>${gr(r,r.full)}</li>`)}
</ul>
</details>
`}function gr({url:e},t){let r=Ft(e);return r?l`<a href=${r}>${t}</a>`:t}var _e=O`
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
`;var J=class extends P{constructor(){super(),this.headingLevel=3,this.store=xe(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return M.startedAgain}get undoneWords(){return M.undone}renderActivity(){return h}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||S(this.record);this.currentRecord=this.reconcile(t),S(t)||(this.beforeStartingAgain=null),r&&S(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),wt(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&wt(r)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return l`<slot></slot>`;let{text:r,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${we(this.headingLevel,l`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${K(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${ge(s,l`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!S(this.record);return l`
<div class="foot">
${this.isKept?h:l`<p class="quiet">${M.notKept}</p>`}
${r?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${M.startAgain}
</button>`:h}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${M.undo}
</button>
</p>`:h}
${Ae(t)}
</div>
`}};V(J,"styles",[_e,ye]),V(J,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});function Y(e,t){return e.minimum+t*e.quantum}function At(e,t){let r=0;return t.map(s=>(r+=s,Y(e.value,r)))}function _t(e,t){return(t*e.scale).toFixed(e.decimals).replace(/^-(?=0(\.0*)?$)/,"")+e.suffix}function at(e,t){let r=_t(e,t);return e.unit?`${r} ${e.unit}`:r}function ct(e){return e.unit?`${e.label} (${e.unit})`:e.label}function ke(e){switch(e.kind){case"time-lines":case"curves":return e.lines.length;case"panels":return e.panels.reduce((t,r)=>t+ke(r.layout),0);case"impossible":return 0;default:return 1}}function kt(e,t){if(e.kind!=="panels")return[{heading:"",layout:e,series:t}];let r=0;return e.panels.map(s=>{let n=r+ke(s.layout),i={...s,series:t.slice(r,n)};return r=n,i})}function lt(e,t,r){let s=(r-t)/(e.maximum-e.minimum);return n=>t+(n-e.minimum)*s}function p(e){return Math.round(e*10)/10}function Se(e){return`M${e.map(([t,r])=>`${p(t)} ${p(r)}`).join("L")}`}function Ee(e,t,r){let s=e.map((o,a)=>a).sort((o,a)=>e[o]-e[a]),n=[...e];for(let[o,a]of s.entries())o&&(n[a]=Math.max(n[a],n[s[o-1]]+t));let i=r;for(let o of s.reverse())n[o]=Math.min(n[o],i),i=n[o]-t;return n}function E(e,t){return e.length*t*.56}function Te(e,t,r){let s=Math.max(0,...e.ticks.map(({text:c})=>E(c,r)))+r,[n,i]=e.ticks;if(!n||!i)return e.ticks;let o=Math.abs(t(i.at)-t(n.at)),a=Math.max(1,Math.ceil(s/o));return e.ticks.filter((c,d)=>d%a===0)}var T={phase:"Phase",moments:"moments",stretches:"stretches",longest:"longest stretch",of:(e,t)=>`${e} of ${t}`};function Oe(e,t,{width:r,em:s},n){let i=e.value,o=t.map(_=>at(i,Y(i,_))),a=at(i,i.maximum),c=Math.max(...[...o,a].map(_=>E(_,s*1.05))),d=Math.max(...e.labels.map(_=>E(_,s))),u=d+c+s*12<r,f=u?d+s:0,g=lt(i,f,r-c-s*.5),b=s*1.4,$=u?s*2.1:s*3.2,F=p(g(i.maximum)-f);return l`<svg
class="chart"
viewBox="0 0 ${p(r)} ${p($*e.labels.length)}"
role="img"
aria-label=${n}
>
${e.labels.map((_,m)=>{let y=$*m+(u?s*.3:s*1.4),Nt=g(Y(i,t[m])),ht=p(y+b/2+s*.35);return x`<g class="c-${e.colour}">
<text x="0" y=${u?ht:p(y-s*.35)}>${_}</text>
<rect class="track" x=${p(f)} y=${p(y)} width=${F} height=${p(b)} />
<rect class="bar" x=${p(f)} y=${p(y)} width=${p(Nt-f)} height=${p(b)} />
<text class="strong" x=${p(g(i.maximum)+s*.5)} y=${ht}>${o[m]}</text>
</g>`})}
</svg>`}var St=10,Q=20;function Ce(e,t){let r=Math.ceil(e.of/St);return l`<div class="fields">
${e.groups.map((s,n)=>{let i=t[n];return l`<div class="field c-${e.colour}">
<svg
viewBox="0 0 ${St*Q} ${r*Q}"
role="img"
aria-label="${s}: ${T.of(i,e.of)} ${e.counted}"
>
${Array.from({length:e.of},(o,a)=>{let[c,d]=[a%St,Math.floor(a/St)];return x`<circle
class=${a<i?"dot counted":"dot"}
cx=${c*Q+Q/2}
cy=${d*Q+Q/2}
r="7"
/>`})}
</svg>
<p><strong>${T.of(i,e.of)}</strong> ${e.counted}</p>
<p class="quiet">${s}</p>
</div>`})}
</div>`}function Ne(e,t,{width:r,em:s},n){let i=r/e.count,o=s*2.6,a=t.reduce((c,d)=>c+d,0);return l`<svg
class="chart c-${e.colour}"
viewBox="0 0 ${p(r)} ${p(o+2)}"
role="img"
aria-label="${n}: ${T.of(a,e.count)} ${e.on}"
>
${t.map((c,d)=>{let u=c?o:s*.7;return x`<rect
class=${c?"moment on":"moment"}
x=${p(d*i+.5)}
y=${p(o+1-u)}
width=${p(Math.max(1,i-1.5))}
height=${p(u)}
/>`})}
</svg>
<p class="key c-${e.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${e.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${e.off}</span>
</p>`}var br=32;function Me(e,t,{width:r,em:s},n){let i=e.kind==="time-lines",o=r<br*s,a=Math.max(...e.value.ticks.map(({text:m})=>E(m,s)),s)+s*.5,c=Math.max(...e.lines.map(m=>E(m.label,s*1.05))),d=r-(i&&!o?c+s:s*.6),u=lt(e.across,a,d),f=i?e.phases:[],g=f.map(m=>vr(m,u,s)),b=s*(f.length?1.7+1.25*Math.max(...g.map(({lines:m})=>m.length)):3),$=b+Math.min(Math.max(r*.42,s*11),s*18),F=lt(e.value,$,b),_=e.lines.map((m,y)=>({line:m,points:At(e,t[y]).map((Nt,ht)=>[u(e.start+ht*e.step),F(Nt)])}));return l`
${i&&o?$r(e):h}
<svg
class="chart"
viewBox="0 0 ${p(r)} ${p($+s*3.2)}"
role="img"
aria-label=${n}
>
${f.map((m,y)=>xr(m,g[y],u,b,$,s))}
<text class="axis-name" x="0" y=${s}>${ct(e.value)}</text>
${e.value.ticks.map(({at:m,text:y})=>x`<line class="grid" x1=${p(a)} x2=${p(d)} y1=${p(F(m))} y2=${p(F(m))} />
<text class="end" x=${p(a-s*.5)} y=${p(F(m)+s*.35)}>${y}</text>`)}
${Te(e.across,u,s).map(({at:m,text:y})=>x`<text class="middle" x=${p(u(m))} y=${p($+s*1.4)}>${y}</text>`)}
<text class="axis-name middle" x=${p((a+d)/2)} y=${p($+s*2.8)}>
${ct(e.across)}
</text>
${_.map(m=>yr(m,e,$))}
${i?h:Ar(_,a,d,s)}
${i&&!o?wr(_,$,s):h}
</svg>
`}function $r(e){return l`<p class="key" aria-hidden="true">
${e.lines.map(({label:t,colour:r,dash:s})=>l`<span class="c-${r}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${s||h} />
</svg>
${t}</span
>`)}
</p>`}function vr({label:e,start:t,end:r},s,n){let i=(s(r)-s(t))*.95,o=E(e,n)>i?e.split(" "):[e],a=Math.max(...o.map(c=>E(c,n)));return{lines:o,em:Math.min(n,n*i/a)}}function xr({start:e,end:t,shaded:r},s,n,i,o,a){let[c,d]=[n(e),n(t)],u=i-a*1.4;return x`<rect
class="phase ${r?"shaded":""}"
x=${p(c)}
y=${p(i-u)}
width=${p(d-c)}
height=${p(o-i+u)}
/>
${s.lines.map((f,g)=>x`<text
class="middle strong"
style="font-size: ${p(s.em)}px"
x=${p((c+d)/2)}
y=${p(i-a*(.6+1.2*(s.lines.length-1-g)))}
>${f}</text>`)}`}function yr({line:e,points:t},r,s){let n=Se(t),[i]=t,o=t[t.length-1],a=`${n}L${p(o[0])} ${p(s)}L${p(i[0])} ${p(s)}Z`;return x`<g class="c-${e.colour}">
${r.kind==="curves"?x`<path class="ground" d=${a} />`:h}
<path class="line" d=${n} stroke-dasharray=${e.dash||h} />
</g>`}function wr(e,t,r){let s=e.map(({points:i})=>i[i.length-1]),n=Ee(s.map(([,i])=>i),r*1.25,t);return e.map(({line:i},o)=>x`<text
class="name c-${i.colour}"
x=${p(s[o][0]+r*.5)}
y=${p(n[o]+r*.35)}
>${i.label}</text>`)}function Ar(e,t,r,s){let n=e.map(({line:i,points:o})=>{let[a,c]=o.reduce((d,u)=>u[1]<d[1]?u:d);return{line:i,x:a,y:c,width:E(i.label,s*1.1)}}).sort((i,o)=>i.x-o.x);return n.map(({line:i,x:o,y:a,width:c},d)=>{let u=d===0,f=n.length===1?-c/2:u?-c-s*.4:s*.4,g=Math.min(Math.max(o+f,t),r-c),b=a-s*(.5+1.25*Math.max(0,d-1));return x`<text class="name c-${i.colour}" x=${p(g)} y=${p(b)}>${i.label}</text>`})}function Re(e,t,r,s){return kt(e,t).map(n=>l`${n.heading?l`<p class="panel-heading">${n.heading}</p>`:h}
${_r(n,r,n.heading||s)}`)}function _r({layout:e,series:t},r,s){switch(e.kind){case"time-lines":case"curves":return Me(e,t,r,s);case"bars":return Oe(e,t[0],r,s);case"icon-field":return Ce(e,t[0]);case"moments":return Ne(e,t[0],r,s);default:return h}}var Pe=O`
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
`;function Le({heading:e,head:t,rows:r},s){return l`<div class="table-room" role="region" aria-label=${e||s} tabindex="0">
<table>
${e?l`<caption>${e}</caption>`:h}
<thead>
<tr>
${t.map(n=>n?l`<th scope="col">${n}</th>`:l`<td></td>`)}
</tr>
</thead>
<tbody>
${r.map(([n,...i])=>l`<tr>
<th scope="row">${n}</th>
${i.map(o=>l`<td>${o}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}function Ue(e,t){return kt(e,t).flatMap(r=>{let[s,...n]=kr(r.layout,r.series);return s?[{heading:r.heading,head:s,rows:n}]:[]})}function kr(e,t){switch(e.kind){case"time-lines":case"curves":return Sr(e,t);case"bars":{let r=t[0].map(s=>at(e.value,Y(e.value,s)));return[[e.category,e.value.label],...e.labels.map((s,n)=>[s,r[n]])]}case"icon-field":return[["",e.counted],...e.groups.map((r,s)=>[r,T.of(t[0][s],e.of)])];case"moments":return Er(e,t[0]);default:return[]}}function Sr(e,t){let r=e.kind==="time-lines"?e.phases:[],s=t.map(o=>At(e,o)),n=[ct(e.across),...r.length?[T.phase]:[]],i=e.table_rows.map(o=>{let a=e.start+o*e.step,c=r.filter(({start:d,end:u})=>d<=a&&a<=u).at(-1);return[_t(e.across,a),...r.length?[c?.label??""]:[],...s.map(d=>_t(e.value,d[o]))]});return[[...n,...e.lines.map(({label:o})=>o)],...i]}function Er(e,t){let r=[];for(let s of t){let n=r.at(-1);n?.value===s?n.length+=1:r.push({value:s,length:1})}return[["",T.moments,T.stretches,T.longest],...[{value:1,name:e.on},{value:0,name:e.off}].map(({value:s,name:n})=>{let i=r.filter(a=>a.value===s).map(({length:a})=>a),o=i.reduce((a,c)=>a+c,0);return[n,...[o,i.length,Math.max(0,...i)].map(String)]})]}function dt(e){return e.kind==="slider"?e.values:e.options.map(({id:t})=>t)}function Vt(e){return Object.fromEntries(e.controls.map(({name:t,value:r})=>[t,r]))}function Wt(e,t){let r=dt(e).indexOf(t??e.value);return r<0?dt(e).indexOf(e.value):r}function Ie(e,t){return e.kind==="slider"?e.texts[t]:e.options[t].text}function Gt(e,t){let r=e.controls.reduce((n,i)=>n*dt(i).length+Wt(i,t[i.name]),0),s=e.frames[r];return{...s,layout:e.layouts[s.layout],series:s.series.map(n=>e.series[n])}}function Et(e,t){let r={};for(let s of e.controls){let n=Object.hasOwn(t,s.name)?t[s.name]:void 0;if(s.kind==="choice")s.options.some(({id:i})=>i===n)&&(r[s.name]=String(n));else if(typeof n=="number"&&Number.isFinite(n)){let[i]=s.values;n>=i&&n<=s.values[s.values.length-1]&&(r[s.name]=Tr(s.values,n))}}return Object.keys(r).length?{...Vt(e),...r}:{}}function Tr(e,t){return e.reduce((r,s)=>Math.abs(s-t)<Math.abs(r-t)?s:r)}function je(e,t){let s=L(t)&&t.kind==="explorer"&&t.activity===e.id?Et(e,t.setting):{};return{version:1,kind:"explorer",activity:e.id,setting:s}}var Cr=1;function Be(e){if(!Nr(e,"explorer",["controls","layouts","frames"]))return!1;let t=Tt(e.controls);return Array.isArray(e.series)&&ze(e.caption)&&t.every(Mr)&&t.reduce((r,s)=>r*He(s),1)===Tt(e.frames).length}function Nr(e,t,r){return k(e)&&e.schema_version===Cr&&e.kind===t&&v(e.id)&&typeof e.title=="string"&&ze(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&r.every(s=>Tt(e[s]).length>0)}function Mr(e){return k(e)&&v(e.name)&&typeof e.label=="string"&&["slider","choice"].includes(String(e.kind))&&He(e)>0}function He(e){return k(e)?Tt(e.kind==="slider"?e.values:e.options).length:0}function ze(e){return typeof e=="string"||Array.isArray(e)}function Tt(e){return Array.isArray(e)?e:[]}function Kt(e,t){let r=Object.entries(t).map(([s,n])=>[s,String(n)]);return`#${e}?${new URLSearchParams(r)}`}function Jt(e,t){let[r,s]=e.replace(/^#/,"").split("?",2);return r!==t||!s?null:Object.fromEntries([...new URLSearchParams(s)].map(([n,i])=>[n,i.trim()!==""&&Number.isFinite(Number(i))?Number(i):i]))}var Ot=xt(class extends G{constructor(e){if(super(e),e.type!==z.PROPERTY&&e.type!==z.ATTRIBUTE&&e.type!==z.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!me(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===w||t===h)return t;let r=e.element,s=e.name;if(e.type===z.PROPERTY){if(t===r[s])return w}else if(e.type===z.BOOLEAN_ATTRIBUTE){if(!!t===r.hasAttribute(s))return w}else if(e.type===z.ATTRIBUTE&&r.getAttribute(s)===t+"")return w;return yt(e),t}});var A={less:e=>`Less: ${e}`,more:e=>`More: ${e}`,showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var Rr=5;function De(e,t,r){let s=Wt(e,t);return e.kind==="slider"?Pr(e,s,r):e.options.length>Rr?Ur(e,s,r):Lr(e,s,r)}function Pr(e,t,r){let s=`control-${e.name}`,n=e.values.length-1,i=a=>r(e.values[Math.min(Math.max(a,0),n)]),o=Ie(e,t);return l`<div class="control">
<p class="name-and-value">
<label for=${s}>${e.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
<button
type="button"
class="step"
aria-label=${A.less(e.label)}
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
.value=${Ot(String(t))}
aria-valuetext=${o}
style="--filled: ${100*t/n}%"
@input=${({target:a})=>i(a.valueAsNumber)}
/>
<button
type="button"
class="step"
aria-label=${A.more(e.label)}
aria-disabled=${t===n?"true":"false"}
@click=${()=>i(t+1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12M12 6v12" /></svg>
</button>
</div>
</div>`}function Lr(e,t,r){return l`<fieldset class="control">
<legend>${e.label}</legend>
<div class="options">
${e.options.map(({id:s,text:n},i)=>l`<label class="option">
<input
type="radio"
name="control-${e.name}"
value=${s}
.checked=${Ot(i===t)}
@change=${()=>r(s)}
/>
<span>${n}</span>
</label>`)}
</div>
</fieldset>`}function Ur(e,t,r){let s=`control-${e.name}`;return l`<div class="control">
<p class="name-and-value"><label for=${s}>${e.label}</label></p>
<select
id=${s}
.value=${Ot(String(dt(e)[t]))}
@change=${({target:n})=>r(n.value)}
>
${e.options.map((n,i)=>l`<option value=${n.id} ?selected=${i===t}>${n.text}</option>`)}
</select>
</div>`}var Fe=O`
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
`;var Ir=500,Z=class Z extends J{constructor(){super(),this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.isMeasured=!1,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}accepts(t){return Be(t)}reconcile(t){return je(this.spec,t)}get longestTitle(){return(this.spec?.frames.map(({title:r})=>r)??[]).reduce((r,s)=>s.length>r.length?s:r,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...Vt(this.spec),...this.record?.setting})}get startedAgainWords(){return A.startedAgain}get undoneWords(){return A.undone}get hasAddress(){return this.querySelector(":scope > script.sb-spec")!==null}connectedCallback(){super.connectedCallback(),this.watcher.observe(this),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView()))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let t=this.renderRoot.querySelector(".picture");if(!t)return;this.isMeasured=!0;let r=t.clientWidth,s=Number.parseFloat(getComputedStyle(t).fontSize)*.88;r&&(r!==this.room.width||s!==this.room.em)&&(this.room={width:r,em:s})}updated(){this.isMeasured||this.measure()}takeFromAddress(){if(!this.spec||!this.record||!this.hasAddress)return!1;let t=Jt(window.location.hash,this.spec.id),r=t&&Et(this.spec,t);return!r||!Object.keys(r).length?!1:(this.change({...this.record,setting:r}),this.recordTaken(),!0)}set(t,r){this.setting={...this.setting,[t]:r},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),Ir)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let t=Gt(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(t.layout.kind==="impossible"?`${t.title}. ${t.note}`:t.title),this.writeAddress(Kt(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&Jt(window.location.hash,this.spec.id)&&this.writeAddress(window.location.pathname+window.location.search)}writeAddress(t){if(this.hasAddress)try{window.history.replaceState(window.history.state,"",t)}catch{}}get canCopy(){let t=window.location.protocol.startsWith("http");return this.hasAddress&&t&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let t=new URL(window.location.href);t.hash=Kt(this.spec.id,this.setting);try{await navigator.clipboard.writeText(t.href),this.told=A.copied}catch{this.told=A.notCopied}this.announce(this.told)}renderActivity(){if(!this.spec)return h;let{controls:t,caption:r}=this.spec,s=Gt(this.spec,this.setting),n=s.layout.kind==="impossible";return l`
<div class="controls">
${t.map(i=>De(i,this.setting[i.name],o=>this.set(i.name,o)))}
</div>
<figure class=${n?"impossible":""} style="--chart-em: ${this.room.em}px">
${n?l`<p class="kind">${A.impossible}</p>`:h}
<p class="takeaway">
<span>${s.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
${Re(s.layout,s.series,this.room,s.title)}
</div>
${s.note?l`<p class="note">${s.note}</p>`:h}
${r.length?l`<figcaption>${K(r)}</figcaption>`:h}
</figure>
<div class="row tools">
<button
class="plain"
type="button"
aria-expanded=${this.showsTable?"true":"false"}
@click=${()=>{this.showsTable=!this.showsTable}}
>
${this.showsTable?A.hideTable:A.showTable}
</button>
${this.canCopy?l`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${A.copyLink}
</button>`:h}
</div>
${this.told?l`<p class="told shown">${this.told}</p>`:h}
${this.showsTable?Ue(s.layout,s.series).map(i=>Le(i,s.title)):h}
`}};V(Z,"styles",[...Yt(Z,Z,"styles"),Pe,Fe]),V(Z,"properties",{setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}});var Ct=Z;function Ve(e,t){customElements.get(e)||customElements.define(e,t)}function Ge(e,t){return{render({model:r,el:s}){Ve(e,t);let n=document.createElement(e),i=()=>{r.set("record",n.record),r.save_changes()},o=()=>{let c=r.get("record");JSON.stringify(c)!==JSON.stringify(n.record)&&L(c)&&(n.record=c)},a=()=>{n.spec=r.get("spec");let c=r.get("record");L(c)&&!S(c)?o():L(n.record)&&!S(n.record)&&i()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",We),a(),n.addEventListener("sb-record",i),r.on("change:spec",a),r.on("change:record",o),s.append(n),()=>{r.off("change:spec",a),r.off("change:record",o),n.removeEventListener("sb-record",i),s.removeEventListener("keydown",We),n.remove()}}}}function We(e){e.key.startsWith("Arrow")&&e.stopPropagation()}var ui=Ge("sb-explorer",Ct);export{ui as default};
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
