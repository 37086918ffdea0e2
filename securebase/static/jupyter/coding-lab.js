/* Generated from frontend/ by make frontend. Do not edit. */
var Yt=Object.defineProperty;var Jt=Object.getPrototypeOf;var Zt=Reflect.get;var Qt=(t,e,r)=>e in t?Yt(t,e,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[e]=r;var W=(t,e,r)=>Qt(t,typeof e!="symbol"?e+"":e,r);var Ve=(t,e,r)=>Zt(Jt(t),r,e);var de=globalThis,pe=de.ShadowRoot&&(de.ShadyCSS===void 0||de.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ke=Symbol(),Fe=new WeakMap,Z=class{constructor(e,r,s){if(this._$cssResult$=!0,s!==ke)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if(pe&&e===void 0){let s=r!==void 0&&r.length===1;s&&(e=Fe.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),s&&Fe.set(r,e))}return e}toString(){return this.cssText}},Ge=t=>new Z(typeof t=="string"?t:t+"",void 0,ke),S=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+t[i+1],t[0]);return new Z(r,t,ke)},Ke=(t,e)=>{if(pe)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let s=document.createElement("style"),n=de.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=r.cssText,t.appendChild(s)}},Se=pe?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let s of e.cssRules)r+=s.cssText;return Ge(r)})(t):t;var{is:Xt,defineProperty:er,getOwnPropertyDescriptor:tr,getOwnPropertyNames:rr,getOwnPropertySymbols:sr,getPrototypeOf:nr}=Object,N=globalThis,Ye=N.trustedTypes,ir=Ye?Ye.emptyScript:"",or=N.reactiveElementPolyfillSupport,Q=(t,e)=>t,Ee={toAttribute(t,e){switch(e){case Boolean:t=t?ir:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},Ze=(t,e)=>!Xt(t,e),Je={attribute:!0,type:String,converter:Ee,reflect:!1,useDefault:!1,hasChanged:Ze};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),N.litPropertyMetadata??(N.litPropertyMetadata=new WeakMap);var E=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=Je){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(e,s,r);n!==void 0&&er(this.prototype,e,n)}}static getPropertyDescriptor(e,r,s){let{get:n,set:i}=tr(this.prototype,e)??{get(){return this[r]},set(o){this[r]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(e,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Je}static _$Ei(){if(this.hasOwnProperty(Q("elementProperties")))return;let e=nr(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Q("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Q("properties"))){let r=this.properties,s=[...rr(r),...sr(r)];for(let n of s)this.createProperty(n,r[n])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[s,n]of r)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let n=this._$Eu(r,s);n!==void 0&&this._$Eh.set(n,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let s=new Set(e.flat(1/0).reverse());for(let n of s)r.unshift(Se(n))}else e!==void 0&&r.push(Se(e));return r}static _$Eu(e,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(e.set(s,this[s]),delete this[s]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ke(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,s){this._$AK(e,s)}_$ET(e,r){let s=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:Ee).toAttribute(r,s.type);this._$Em=e,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(e,r){let s=this.constructor,n=s._$Eh.get(e);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Ee;this._$Em=n;let a=o.fromAttribute(r,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(e,r,s,n=!1,i){if(e!==void 0){let o=this.constructor;if(n===!1&&(i=this[e]),s??(s=o.getPropertyOptions(e)),!((s.hasChanged??Ze)(i,r)||s.useDefault&&s.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,s))))return;this.C(e,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,o??r??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||s||(r=void 0),this._$AL.set(e,r)),n===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw e=!1,this._$EM(),s}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(e){}firstUpdated(e){}};E.elementStyles=[],E.shadowRootOptions={mode:"open"},E[Q("elementProperties")]=new Map,E[Q("finalized")]=new Map,or?.({ReactiveElement:E}),(N.reactiveElementVersions??(N.reactiveElementVersions=[])).push("2.1.2");var ee=globalThis,Qe=t=>t,ue=ee.trustedTypes,Xe=ue?ue.createPolicy("lit-html",{createHTML:t=>t}):void 0,Oe="$lit$",T=`lit$${Math.random().toFixed(9).slice(2)}$`,Ne="?"+T,ar=`<${Ne}>`,U=document,te=()=>U.createComment(""),re=t=>t===null||typeof t!="object"&&typeof t!="function",Re=Array.isArray,it=t=>Re(t)||typeof t?.[Symbol.iterator]=="function",Te=`[ 	
\f\r]`,X=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,et=/-->/g,tt=/>/g,I=RegExp(`>|${Te}(?:([^\\s"'>=/]+)(${Te}*=${Te}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),rt=/'/g,st=/"/g,ot=/^(?:script|style|textarea|title)$/i,Ce=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),l=Ce(1),R=Ce(2),qr=Ce(3),v=Symbol.for("lit-noChange"),p=Symbol.for("lit-nothing"),nt=new WeakMap,L=U.createTreeWalker(U,129);function at(t,e){if(!Re(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Xe!==void 0?Xe.createHTML(e):e}var ct=(t,e)=>{let r=t.length-1,s=[],n,i=e===2?"<svg>":e===3?"<math>":"",o=X;for(let a=0;a<r;a++){let c=t[a],u,m,h=-1,g=0;for(;g<c.length&&(o.lastIndex=g,m=o.exec(c),m!==null);)g=o.lastIndex,o===X?m[1]==="!--"?o=et:m[1]!==void 0?o=tt:m[2]!==void 0?(ot.test(m[2])&&(n=RegExp("</"+m[2],"g")),o=I):m[3]!==void 0&&(o=I):o===I?m[0]===">"?(o=n??X,h=-1):m[1]===void 0?h=-2:(h=o.lastIndex-m[2].length,u=m[1],o=m[3]===void 0?I:m[3]==='"'?st:rt):o===st||o===rt?o=I:o===et||o===tt?o=X:(o=I,n=void 0);let $=o===I&&t[a+1].startsWith("/>")?" ":"";i+=o===X?c+ar:h>=0?(s.push(u),c.slice(0,h)+Oe+c.slice(h)+T+$):c+T+(h===-2?a:$)}return[at(t,i+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},se=class t{constructor({strings:e,_$litType$:r},s){let n;this.parts=[];let i=0,o=0,a=e.length-1,c=this.parts,[u,m]=ct(e,r);if(this.el=t.createElement(u,s),L.currentNode=this.el.content,r===2||r===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(n=L.nextNode())!==null&&c.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let h of n.getAttributeNames())if(h.endsWith(Oe)){let g=m[o++],$=n.getAttribute(h).split(T),k=/([.?@])?(.*)/.exec(g);c.push({type:1,index:i,name:k[2],strings:$,ctor:k[1]==="."?me:k[1]==="?"?fe:k[1]==="@"?ge:H}),n.removeAttribute(h)}else h.startsWith(T)&&(c.push({type:6,index:i}),n.removeAttribute(h));if(ot.test(n.tagName)){let h=n.textContent.split(T),g=h.length-1;if(g>0){n.textContent=ue?ue.emptyScript:"";for(let $=0;$<g;$++)n.append(h[$],te()),L.nextNode(),c.push({type:2,index:++i});n.append(h[g],te())}}}else if(n.nodeType===8)if(n.data===Ne)c.push({type:2,index:i});else{let h=-1;for(;(h=n.data.indexOf(T,h+1))!==-1;)c.push({type:7,index:i}),h+=T.length-1}i++}}static createElement(e,r){let s=U.createElement("template");return s.innerHTML=e,s}};function D(t,e,r=t,s){if(e===v)return e;let n=s!==void 0?r._$Co?.[s]:r._$Cl,i=re(e)?void 0:e._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(t),n._$AT(t,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=n:r._$Cl=n),n!==void 0&&(e=D(t,n._$AS(t,e.values),n,s)),e}var he=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:s}=this._$AD,n=(e?.creationScope??U).importNode(r,!0);L.currentNode=n;let i=L.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let u;c.type===2?u=new q(i,i.nextSibling,this,e):c.type===1?u=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(u=new be(i,this,e)),this._$AV.push(u),c=s[++a]}o!==c?.index&&(i=L.nextNode(),o++)}return L.currentNode=U,n}p(e){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,r),r+=s.strings.length-2):s._$AI(e[r])),r++}},q=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,s,n){this.type=2,this._$AH=p,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=D(this,e,r),re(e)?e===p||e==null||e===""?(this._$AH!==p&&this._$AR(),this._$AH=p):e!==this._$AH&&e!==v&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):it(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==p&&re(this._$AH)?this._$AA.nextSibling.data=e:this.T(U.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:s}=e,n=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=se.createElement(at(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(r);else{let i=new he(n,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(e){let r=nt.get(e.strings);return r===void 0&&nt.set(e.strings,r=new se(e)),r}k(e){Re(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,n=0;for(let i of e)n===r.length?r.push(s=new t(this.O(te()),this.O(te()),this,this.options)):s=r[n],s._$AI(i),n++;n<r.length&&(this._$AR(s&&s._$AB.nextSibling,n),r.length=n)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let s=Qe(e).nextSibling;Qe(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},H=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,s,n,i){this.type=1,this._$AH=p,this._$AN=void 0,this.element=e,this.name=r,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=p}_$AI(e,r=this,s,n){let i=this.strings,o=!1;if(i===void 0)e=D(this,e,r,0),o=!re(e)||e!==this._$AH&&e!==v,o&&(this._$AH=e);else{let a=e,c,u;for(e=i[0],c=0;c<i.length-1;c++)u=D(this,a[s+c],r,c),u===v&&(u=this._$AH[c]),o||(o=!re(u)||u!==this._$AH[c]),u===p?e=p:e!==p&&(e+=(u??"")+i[c+1]),this._$AH[c]=u}o&&!n&&this.j(e)}j(e){e===p?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},me=class extends H{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===p?void 0:e}},fe=class extends H{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==p)}},ge=class extends H{constructor(e,r,s,n,i){super(e,r,s,n,i),this.type=5}_$AI(e,r=this){if((e=D(this,e,r,0)??p)===v)return;let s=this._$AH,n=e===p&&s!==p||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==p&&(s===p||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},be=class{constructor(e,r,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){D(this,e)}},lt={M:Oe,P:T,A:Ne,C:1,L:ct,R:he,D:it,V:D,I:q,H,N:fe,U:ge,B:me,F:be},cr=ee.litHtmlPolyfillSupport;cr?.(se,q),(ee.litHtmlVersions??(ee.litHtmlVersions=[])).push("3.3.3");var dt=(t,e,r)=>{let s=r?.renderBefore??e,n=s._$litPart$;if(n===void 0){let i=r?.renderBefore??null;s._$litPart$=n=new q(e.insertBefore(te(),i),i,void 0,r??{})}return n._$AI(t),n};var ne=globalThis,C=class extends E{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let e=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=e.firstChild),e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=dt(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return v}};C._$litElement$=!0,C.finalized=!0,ne.litElementHydrateSupport?.({LitElement:C});var lr=ne.litElementPolyfillSupport;lr?.({LitElement:C});(ne.litElementVersions??(ne.litElementVersions=[])).push("4.2.2");var B={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},$e=t=>(...e)=>({_$litDirective$:t,values:e}),V=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,s){this._$Ct=e,this._$AM=r,this._$Ci=s}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var{I:is}=lt;var pt=t=>t.strings===void 0;var dr={},ye=(t,e=dr)=>t._$AH=e;var ve=$e(class extends V{constructor(){super(...arguments),this.key=p}render(t,e){return this.key=t,e}update(t,[e,r]){return e!==this.key&&(ye(t),this.key=e),r}});var pr=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function y(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function b(t){return typeof t=="string"&&pr.test(t)}function P(t){if(!y(t)||t.version!==1||!b(t.activity))return!1;switch(t.kind){case"quiz":return(t.current===null||b(t.current))&&O(t.answers,mr);case"sorter":return O(t.placements,br);case"scenario":return Pe(t.path,hr);case"predict":return Pe(t.guess,Number.isFinite);case"explorer":return O(t.setting,ur);case"dyad-player":return Number.isInteger(t.second)&&Number(t.second)>=0;case"planner":return O(t.week,b);case"cue-cards":case"claim-cards":return(t.current===null||b(t.current))&&O(t.answers,b);case"coding-lab":return(t.current===null||b(t.current))&&O(t.codings,fr);case"episode-player":return ut(t.episode)&&b(t.pattern)&&O(t.seen,e=>Pe(e,ut));case"note":return typeof t.text=="string"&&t.text.length<=2e3;default:return!1}}function A(t){switch(t.kind){case"quiz":case"cue-cards":case"claim-cards":return!Object.keys(t.answers).length;case"sorter":return!Object.keys(t.placements).length;case"scenario":return!t.path.length;case"predict":return!t.guess.length;case"explorer":return!Object.keys(t.setting).length;case"dyad-player":return t.second===0;case"planner":return!Object.keys(t.week).length;case"coding-lab":return!Object.keys(t.codings).length;case"episode-player":return!Object.keys(t.seen).length;case"note":return!t.text}}function ht(t){return y(t)&&typeof t.version=="number"&&t.version>1}function O(t,e){if(!y(t))return!1;let r=Object.entries(t);return r.length<=500&&r.every(([s,n])=>b(s)&&e(n))}function Pe(t,e){return Array.isArray(t)&&t.length<=500&&t.every(r=>e(r))}function ur(t){return Number.isFinite(t)||b(t)}function ut(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=8}function hr(t){return y(t)&&b(t.step)&&b(t.choice)}function mr(t){return y(t)&&mt(t.attempts)&&["right","wrong","shown"].includes(String(t.state))&&$r(t.answer)}function fr(t){return y(t)&&O(t.ratings,gr)&&(t.group===null||["A","B","C","D"].includes(String(t.group)))&&typeof t.compared=="boolean"}function gr(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=7}function br(t){return y(t)&&mt(t.attempts)&&["right","wrong"].includes(String(t.state))&&b(t.pile)}function mt(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=1e5}function $r(t){return typeof t=="string"?t.length<=200:typeof t=="number"?Number.isFinite(t):Array.isArray(t)?t.length<=500&&t.every(b):O(t,b)}var z="secure-base/1/",Me="secure-base/last-kept",Ie="secure-base-kept";function ft(t){function e(n,i){try{return n(t.localStorage)}catch{return i}}function r(n){return e(i=>{let o=i.getItem(z+n);return o===null?null:JSON.parse(o)},null)}function s(n){t.dispatchEvent(new CustomEvent(Ie,{detail:n}))}return{read(n){let i=r(n);return P(i)&&i.activity===n?i:null},keep(n){if(ht(r(n.activity)))return!1;let i=e(o=>{let a=z+n.activity;return A(n)?o.removeItem(a):o.setItem(a,JSON.stringify(n)),!0},!1);return i&&(e(o=>o.setItem(Me,new Date().toISOString()),void 0),s(n.activity)),i},all(){return e(n=>{let o=Array.from({length:n.length},(a,c)=>n.key(c)??"").filter(a=>a.startsWith(z)).map(a=>a.slice(z.length)).filter(b).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let n=new Date(e(i=>i.getItem(Me),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return e(n=>{let i=Array.from({length:n.length},(o,a)=>n.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(z)||o===Me).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return s(null),()=>{let o=e(a=>{for(let{key:c,value:u}of i)a.setItem(c,u);return!0},!1);return s(null),o}},null)},subscribe(n){let i=a=>n(a.detail),o=({key:a})=>{a===null?n(null):a.startsWith(z)&&n(a.slice(z.length))};return t.addEventListener(Ie,i),t.addEventListener("storage",o),()=>{t.removeEventListener(Ie,i),t.removeEventListener("storage",o)}}}}var gt=S`
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
`;function F(t,e,{id:r,className:s}){switch(t){case 2:return l`<h2 id=${r} class=${s} tabindex="-1">${e}</h2>`;case 4:return l`<h4 id=${r} class=${s} tabindex="-1">${e}</h4>`;case 5:return l`<h5 id=${r} class=${s} tabindex="-1">${e}</h5>`;default:return l`<h3 id=${r} class=${s} tabindex="-1">${e}</h3>`}}function Ae(t){let e=t.parentElement?.closest("[data-together]");e&&Ae(e),t.scrollIntoView({block:"nearest",inline:"nearest"})}function f(t){return typeof t=="string"?t:t.map(yr)}function Le(t){if(t)try{let{protocol:e}=new URL(t,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?t:void 0}catch{return}}function yr(t){let e=l`${t.text}`;t.code&&(e=l`<code>${e}</code>`),t.emphasis&&(e=l`<em>${e}</em>`),t.strong&&(e=l`<strong>${e}</strong>`);let r=Le(t.href);return r?l`<a href=${r}>${e}</a>`:e}var w={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:t=>t===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function bt({sources:t,assumptions:e}){return!t.length&&!e.length?p:l`
<details class="origins">
<summary>${w.whereFrom}</summary>
${e.length?l`<p class="small-heading">${w.assumptions}</p>
<ul>
${e.map(r=>l`<li>${f(r)}</li>`)}
</ul>`:p}
<ul>
${t.map(r=>l`<li>${yt(r,r.full)}</li>`)}
</ul>
</details>
`}function $t({sources:t},e){let r=t.filter(({key:s})=>e.includes(s));return r.length?l`<p class="source">
${w.source(r.length)}
${r.map((s,n)=>l`${n?"; ":""}${yt(s,s.short)}`)}
</p>`:p}function yt({url:t},e){let r=Le(t);return r?l`<a href=${r}>${e}</a>`:e}var vt=S`
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
`;var G=class extends C{constructor(){super(),this.headingLevel=3,this.store=ft(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(e){return!1}reconcile(e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return w.startedAgain}get undoneWords(){return w.undone}renderActivity(){return p}get spec(){return this.currentSpec}set spec(e){let r=this.currentSpec;if(this.currentSpec=this.accepts(e)?e:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.spec&&(this.currentRecord=this.reconcile(e),this.recordTaken(),this.requestUpdate())}followStore(){let e=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==e&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(e){let r=!this.record||A(this.record);this.currentRecord=this.reconcile(e),A(e)||(this.beforeStartingAgain=null),r&&A(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),Ae(r))}async reveal(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r&&Ae(r)}startAgain(){let e=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let e=this.spec;if(!e)return l`<slot></slot>`;let{text:r,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${F(this.headingLevel,l`${e.title}`,{id:"title",className:"title"})}
<p class="instruction">${f(e.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${ve(s,l`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let r=this.record&&!A(this.record);return l`
<div class="foot">
${this.isKept?p:l`<p class="quiet">${w.notKept}</p>`}
${r?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${w.startAgain}
</button>`:p}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${w.undo}
</button>
</p>`:p}
${bt(e)}
</div>
`}};W(G,"styles",[vt,gt]),W(G,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var Ue=`["'”’)\\]]*`,vr=new RegExp(`[.!?…:;]${Ue}$`),Ar=new RegExp(`\\.(${Ue})$`),qs=new RegExp(`[!?…]${Ue}$`);function At(t){return t.flatMap(e=>e?.trim()||[]).map(e=>vr.test(e)?e:`${e}.`).join(" ")}function wt(t){return t.trim().replace(Ar,"$1")}var xt=1.959963984540054;function kt(t,e){return Et(t,e),100*t.filter((r,s)=>r===e[s]).length/t.length}function De(t,e,r=[...new Set([...t,...e])]){return Et(t,e),r.map(s=>r.map(n=>t.filter((i,o)=>i===s&&e[o]===n).length))}function St(t,e){let r=De(t,e),s=t.length,n=r.map(j),i=r.map((g,$)=>j(r.map(k=>k[$]))),o=j(r.map((g,$)=>g[$])),a=j(n.map((g,$)=>g*i[$])),c=s**2-a;if(c===0)return _t("one-category",null,null);let u=(s*o-a)/c,m=wr(r,n,i,o,a);if(m===0)return _t("no-width",u,0);let h=Math.sqrt(m*s)/c**2;return{kappa:u,standardError:h,low:Math.max(-1,u-xt*h),high:Math.min(1,u+xt*h),reason:null}}function wr(t,e,r,s,n){let i=j(e),o=i**2-n,a=i-s,c=j(e.map((h,g)=>t[g][g]*(o-(h+r[g])*a)**2)),u=j(t.flatMap((h,g)=>h.map(($,k)=>g===k?0:$*(r[g]+e[k])**2))),m=i**2*s-2*i*n+n*s;return i*(c+a**2*u)-m**2}function _t(t,e,r){return{kappa:e,standardError:r,low:null,high:null,reason:t}}function j(t){return t.reduce((e,r)=>e+r,0)}function Et(t,e){if(t.length!==e.length||!t.length)throw new RangeError("Agreement needs at least one item, and both coders' word on each.")}var _=[5,8],ie=["A","B","C","D"],we=[1,2,3,4,5,6,7],He=3,xr=1;function M(t,e){return`${t}-${e}`}function x({codings:t},{id:e}){return t[e]??{ratings:{},group:null,compared:!1}}function xe({scales:t},{ratings:e,group:r}){return{ratings:_.flatMap(n=>t.filter(i=>!e[M(i.id,n)]).map(i=>({scale:i,episode:n}))),group:r===null}}function oe(t,e){let r=xe(t,e);return!r.ratings.length&&!r.group}function Be({key:t},{ratings:e},r,s){let n=e[M(r,s)],i=t.scores[r][_.indexOf(s)],o=n-i;return{rating:n,score:i,difference:o,isNear:Math.abs(o)<=xr}}function _e(t,e){let s=Object.keys(t.key.scores).flatMap(n=>_.map(i=>Be(t,e,n,i).isNear));return{near:s.filter(Boolean).length,of:s.length}}function ae({vignettes:t},e){return t.filter(r=>x(e,r).compared)}function Tt({vignettes:t},e,r){let s=t.indexOf(r);return[...t.slice(s+1),...t.slice(0,s)].find(n=>!x(e,n).compared)}function ze(t,e){let r=ae(t,e);if(r.length<He)return null;let s=r.map(o=>x(e,o).group),n=r.map(o=>o.key.group),i=r.map(o=>_e(o,x(e,o)));return{vignettes:r.length,same:s.filter((o,a)=>o===n[a]).length,percent:kt(s,n),kappa:St(s,n),table:De(s,n,ie),near:i.reduce((o,{near:a})=>o+a,0),ratings:i.reduce((o,{of:a})=>o+a,0)}}var Ot=["No","One","Two","Three","Four","Five","Six","Seven","Eight"],d={place:(t,e)=>`Vignette ${t} of ${e}`,choose:(t,e)=>`All vignettes (${t} of ${e} compared)`,list:"The vignettes",states:{none:"Not begun",begun:"Begun",compared:"Compared"},fiction:"Teaching fiction",help:"What the scales and the groups mean",sevenPoints:"The seven points",scales:"The four scales",groups:"The four groups",points:"What 1 to 7 mean",episode:{5:"Episode 5: first reunion",8:"Episode 8: second reunion"},shortEpisode:{5:"Episode 5",8:"Episode 8"},rate:t=>`Rate episode ${t}`,scaleIn:(t,e)=>`${t}, episode ${e}`,notRated:"Not rated yet",point:(t,e)=>`${t}: ${e}`,group:"Which group fits best?",noGroup:"No group chosen yet",compare:"Compare with the key",firstCounts:"Once you compare, this coding stays as it is. Your first coding counts.",stillOpen:(t,e,r)=>{let s=t.map(({episode:n,scales:i})=>{let o=i.length===r?"all the scales":Sr(i.map(kr));return`in episode ${n}, ${o}`});return e&&s.push("the group"),`Almost there. Still open: ${s.join("; ")}.`},result:t=>`${t}: you and the key`,near:(t,e)=>t===e?`All ${e} of your ratings are within one point of the key, which counts as agreement here.`:`${t} of your ${e} ratings ${t===1?"is":"are"} within one point of the key, which counts as agreement here.`,strip:"In each row of seven, the filled number is the key’s. The ringed one is yours.",sameGroup:t=>`You and the key both say ${t}.`,otherGroup:(t,e)=>`You say ${t}. The key says ${e}.`,subgroup:t=>`Subgroup ${t}.`,bestFitting:t=>`D comes with the group that fits best: ${t}.`,disorganisation:t=>`D rating: ${t} of 9 (above 5 means D).`,matters:"Why it matters:",yoursAndKey:(t,e)=>`You ${t}, key ${e}:`,apart:t=>{let e=Math.abs(t);if(!e)return"the same";let r=t>0?"above":"below",s=`${Ot[e].toLowerCase()} ${e===1?"point":"points"} ${r}`;return e===1?`${s}, so within one point`:s},contrast:t=>`Compare with ${t}`,next:t=>`Next: ${t}`,allDone:"You have compared them all.",agreement:"Your agreement with the key so far",moreNeeded:t=>t===1?"Compare one more to see your agreement with the key.":`Compare ${Ot[t].toLowerCase()} to see your agreement with the key.`,shownBelow:"Your agreement so far is shown below.",percent:"Percent agreement",outOf:(t,e,r)=>`${Math.round(100*t/e)}% (${t} of ${e} ${r})`,sameGroups:"groups the same",kappa:"Cohen’s kappa",kappaIs:t=>je(t),interval:(t,e)=>`95% interval ${je(t)} to ${je(e)}`,noKappa:"not defined",noInterval:"no interval",ratings:"Ratings within one point",ratingsNear:"ratings",kappaMeans:"Kappa takes chance into account. It is 1 when all groups are the same, and 0 when you agree no more than chance would.",wide:t=>`With ${t} vignettes the interval is very wide. Do not read much into the number.`,reasons:{"one-category":"You and the key gave every vignette the same one group. Chance alone would then agree too, so kappa is not defined. Compare a few more.","no-width":"From these few vignettes no interval can be worked out. That is too little data, not certainty."},table:"How often you chose each group, and what the key says. Framed cells are the same group.",youSay:t=>`You say ${t}`,keySays:"The key says"};function je(t){let e=Math.abs(t).toFixed(2);return t<0&&Number(e)?`−${e}`:e}function kr(t){return t[0].toLowerCase()+wt(t.slice(1))}function Sr(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} and ${t[t.length-1]}`}function Nt(t,e){let{kappa:r}=t;return l`<div class="agreement">
${e}
<dl class="numbers">
<div>
<dt>${d.percent}</dt>
<dd>${d.outOf(t.same,t.vignettes,d.sameGroups)}</dd>
</div>
<div>
<dt>${d.kappa}</dt>
<dd>${Er(r)}</dd>
</div>
<div>
<dt>${d.ratings}</dt>
<dd>${d.outOf(t.near,t.ratings,d.ratingsNear)}</dd>
</div>
</dl>
<p>
${r.reason==="one-category"?p:d.kappaMeans}
${r.reason?d.reasons[r.reason]:d.wide(t.vignettes)}
</p>
${Tr(t)}
</div>`}function Er({kappa:t,low:e,high:r}){if(t===null)return d.noKappa;let s=e===null||r===null?d.noInterval:d.interval(e,r);return`${d.kappaIs(t)} (${s})`}function Tr({table:t}){return l`<table>
<caption>
${d.table}
</caption>
<thead>
<tr>
<td rowspan="2"></td>
<th colspan=${ie.length} scope="colgroup">${d.keySays}</th>
</tr>
<tr>
${ie.map(e=>l`<th scope="col">${e}</th>`)}
</tr>
</thead>
<tbody>
${ie.map((e,r)=>l`<tr>
<th scope="row">${d.youSay(e)}</th>
${t[r].map((s,n)=>l`<td class=${r===n?"same":""}>${s}</td>`)}
</tr>`)}
</tbody>
</table>`}var Or={circle:"M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",triangle:"M0 -1.2l1.25 2.2l-2.5 0z",square:"M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",diamond:"M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z"};function Rt(t){return Math.round(t*10)/10}function Ct(t,e,r,s){let n=Rt(s),i=[e,r];return Or[t].replace(/-?[\d.]+/g,o=>`${Rt(Number(o)*n+(i.shift()??0))}`)}var Nr={A:"triangle",B:"circle",C:"square",D:"diamond"};function K(t){return l`<svg
class="group-mark ${t}"
viewBox="0 0 24 24"
aria-hidden="true"
focusable="false"
>
${R`<path d=${Ct(Nr[t],12,12,8.2)} />`}
</svg>`}function Pt(t,e,r,s){let n=ae(t,e).length;return l`<details class="all">
<summary>${d.choose(n,t.vignettes.length)}</summary>
<ol role="list" aria-label=${d.list}>
${t.vignettes.map((i,o)=>l`<li>
<button
type="button"
aria-current=${i===r?"step":"false"}
@click=${()=>s(i)}
>
<span>${o+1}. ${i.child}</span>
<span class="state">${Rr(e,i)}</span>
</button>
</li>`)}
</ol>
</details>`}function Rr(t,e){return x(t,e).compared?d.states.compared:t.codings[e.id]?d.states.begun:d.states.none}function Mt({points:t,scales:e,groups:r}){return l`<details class="guide">
<summary>${d.help}</summary>
<p><strong>${d.sevenPoints}.</strong> ${f(t)}</p>
<p class="small-heading">${d.scales}</p>
<dl>
${e.map(({name:s,means:n,matters:i})=>l`<dt>${s}</dt>
<dd>${f(n)} ${f(i)}</dd>`)}
</dl>
<p class="small-heading">${d.groups}</p>
<dl>
${r.map(({letter:s,name:n,means:i})=>l`<dt>${K(s)} ${s} ${n}</dt>
<dd>${f(i)}</dd>`)}
</dl>
</details>`}var We=$e(class extends V{constructor(t){if(super(t),t.type!==B.PROPERTY&&t.type!==B.ATTRIBUTE&&t.type!==B.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!pt(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===v||e===p)return e;let r=t.element,s=t.name;if(t.type===B.PROPERTY){if(e===r[s])return v}else if(t.type===B.BOOLEAN_ATTRIBUTE){if(!!e===r.hasAttribute(s))return v}else if(t.type===B.ATTRIBUTE&&r.getAttribute(s)===e+"")return v;return ye(t),e}});function It(t,e,r){return l`<div class="scales" role="group" aria-label=${d.rate(e)}>
${t.scales.map(s=>Cr(s,e,r))}
</div>`}function Cr(t,e,{vignette:r,coding:s,isAsked:n,rate:i}){let o=M(t.id,e),a=s.ratings[o];return l`<div
class="scale"
role="radiogroup"
aria-label=${d.scaleIn(t.name,e)}
aria-describedby="chosen-${o}"
>
<p class="name">${t.name}</p>
<div class="seven">
${we.map(c=>l`<label class="point">
<input
type="radio"
id="${o}-${c}"
name="${r}-${o}"
value=${c}
.checked=${We(a===c)}
aria-describedby="${o}-means-${c}"
@change=${()=>i(o,c)}
/>
<span>${c}</span>
</label>`)}
</div>
<p class="chosen ${a||!n?"":"asked"}" id="chosen-${o}">
${a?l`${a}: ${f(t.points[a-1])}`:d.notRated}
</p>
<details>
<summary>${d.points}</summary>
<p>${f(t.means)}</p>
<ol>
${t.points.map((c,u)=>l`<li id="${o}-means-${u+1}">${f(c)}</li>`)}
</ol>
</details>
</div>`}function Lt(t,{vignette:e,coding:r,isAsked:s,choose:n}){return l`<div
class="groups"
role="radiogroup"
aria-labelledby="which-group"
aria-describedby=${r.group?p:"no-group"}
>
<p class="name" id="which-group">${d.group}</p>
${r.group?p:l`<p class="chosen ${s?"asked":""}" id="no-group">${d.noGroup}</p>`}
<div class="four">
${t.groups.map(({letter:i,name:o,means:a})=>l`<label class="group">
<input
type="radio"
id="group-${i}"
name="${e}-group"
value=${i}
.checked=${We(r.group===i)}
aria-describedby="means-${i}"
@change=${()=>n(i)}
/>
<span class="letter">${K(i)} <strong>${i}</strong> ${o}</span>
<span class="about" id="means-${i}">${f(a)}</span>
</label>`)}
</div>
</div>`}function Ut(t,e){let r={version:1,kind:"coding-lab",activity:t.id,current:null,codings:{}};if(!P(e)||e.kind!=="coding-lab"||e.activity!==t.id)return r;let s=t.scales.flatMap(({id:i})=>_.map(o=>M(i,o))),n=new Map(Object.entries(e.codings));for(let{id:i}of t.vignettes){let o=n.get(i);if(!o)continue;let a=s.filter(m=>Object.hasOwn(o.ratings,m)),u={ratings:Object.fromEntries(a.map(m=>[m,o.ratings[m]])),group:o.group,compared:o.compared};r.codings[i]={...u,compared:o.compared&&oe(t,u)}}return t.vignettes.some(({id:i})=>i===e.current)&&(r.current=e.current),r}var Mr={right:R`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:R`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:R`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:R`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:R`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function Dt(t){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Mr[t]}
</svg>`}function qe({key:t},{group:e}){return e===t.group?d.sameGroup(t.group):d.otherGroup(String(e),t.group)}function Ht(t,e){let{key:r}=t,s=e.group===r.group;return l`<div class="told ${s?"right":"shown"}">
<p class="verdict">${Dt(s?"right":"shown")} ${qe(t,e)}</p>
<p class="letters">
${K(r.group)}
${r.subgroup?d.subgroup(r.subgroup):p}
${r.best_fitting?d.bestFitting(r.best_fitting):p}
${d.disorganisation(r.disorganisation)}
</p>
<p>${f(t.reasons.group)}</p>
</div>`}function Bt(t,e,r){return l`<ul class="results" role="list">
${t.scales.map(s=>l`<li>
<p class="name">${s.name}</p>
<dl>
${_.map(n=>{let{rating:i,score:o,difference:a,isNear:c}=Be(e,r,s.id,n);return l`<div>
<dt>${d.shortEpisode[n]}</dt>
<dd>
${Ir(i,o)}
<span class=${c?"near":"far"}>
${d.yoursAndKey(i,o)} ${d.apart(a)}.
</span>
</dd>
</div>`})}
</dl>
<p>${f(e.reasons[s.id])}</p>
<p class="quiet"><strong>${d.matters}</strong> ${f(s.matters)}</p>
</li>`)}
</ul>`}function Ir(t,e){return l`<span class="strip" aria-hidden="true">
${we.map(r=>l`<i class="${r===e?"key":""} ${r===t?"yours":""}"
>${r}</i
>`)}
</span>`}var zt=S`
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
@container (max-width: 20em) {
.agreement {
margin-inline: -0.5em;
padding-inline: 0.6em;
}
thead th {
min-width: 2em;
}
th,
td {
padding-inline: 0.3em;
}
}
@container (min-width: 31em) {
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
`;var Lr=1;function jt(t,e,r){return y(t)&&t.schema_version===Lr&&t.kind===e&&b(t.id)&&typeof t.title=="string"&&ce(t.instruction)&&Array.isArray(t.sources)&&Array.isArray(t.assumptions)&&r.every(s=>Y(t[s]).length>0)}function ce(t){return typeof t=="string"||Array.isArray(t)}function Y(t){return Array.isArray(t)?t:[]}var Wt=["proximity","maintaining","resistance","avoidance"];function qt(t){return jt(t,"coding-lab",["scales","groups","vignettes"])&&[t.label,t.limits,t.points].every(ce)&&Y(t.scales).every(Ur)&&Y(t.vignettes).every(Dr)}function Ur(t){return y(t)&&Wt.includes(String(t.id))&&Y(t.points).length===7}function Dr(t){if(!y(t)||!b(t.id)||!y(t.key))return!1;let{scores:e}=t.key;return[t.episode_5,t.episode_8].every(ce)&&y(t.reasons)&&ce(t.reasons.group)&&y(t.contrast)&&y(e)&&Wt.every(r=>Y(e[r]).length===2)}var Vt=S`
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
/* A lesson's own column is as wide: what is chosen stands beside what can be chosen. */
@container (min-width: 31em) {
.scale {
grid-template-columns: minmax(0, 1fr) auto;
gap: 0 1.5em;
padding-block: 0.75em 0.25em;
}
.seven {
grid-template-columns: repeat(7, 45px);
align-self: start;
}
.scale details {
width: calc(7 * 45px + 6 * 4px);
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
`;var J=class J extends G{constructor(){super(),this.isAsked=!1}accepts(e){return qt(e)}reconcile(e){return Ut(this.spec,e)}recordTaken(){this.isAsked=!1}vignetteIn({vignettes:e},{current:r}){return e.find(({id:s})=>s===r)??e[0]}code(e){let{spec:r,record:s}=this;if(!r||!s)return;let n=this.vignetteIn(r,s),i=x(s,n);i.compared||this.change({...s,current:n.id,codings:{...s.codings,[n.id]:e(i)}})}compare(e){e.preventDefault();let{spec:r,record:s}=this;if(!r||!s)return;let n=this.vignetteIn(r,s),i=x(s,n);if(!oe(r,i)){this.isAsked=!0;let{ratings:u}=xe(r,i);this.announce(this.openTold(r,i));let[m]=u;this.focusOn(m?`#${M(m.scale.id,m.episode)}-1`:"#group-A");return}this.isAsked=!1,this.code(u=>({...u,compared:!0}));let{near:o,of:a}=_e(n,i),c=this.record&&ze(r,this.record);this.announce(At([qe(n,i),d.near(o,a),c?d.shownBelow:void 0])),this.focusOn("#result")}openTold(e,r){let{ratings:s,group:n}=xe(e,r),i=_.map(o=>({episode:o,scales:s.filter(a=>a.episode===o).map(({scale:a})=>a.name)})).filter(({scales:o})=>o.length);return d.stillOpen(i,n,e.scales.length)}goTo(e){this.record&&(this.isAsked=!1,this.change({...this.record,current:e.id}),this.announce(""),this.renderRoot.querySelector("details.all")?.removeAttribute("open"),this.focusOn("#vignette"))}renderActivity(){let{spec:e,record:r}=this;if(!e||!r)return p;let s=this.vignetteIn(e,r),n=x(r,s);return l`
<div class="label">
<p>${f(e.label)}</p>
<p class="quiet">${f(e.limits)}</p>
</div>
${Mt(e)} ${Pt(e,r,s,i=>this.goTo(i))}
${ve(s.id,l`<form novalidate @submit=${this.compare}>
${this.renderHead(e,s)}
${_.map(i=>this.renderEpisode(e,s,n,i))}
${n.compared?p:this.renderEnd(e,s,n)}
</form>`)}
${n.compared?this.renderResult(e,r,s,n):p}
${this.renderAgreed(e,r)}
`}renderHead({vignettes:e},r){let s=d.place(e.indexOf(r)+1,e.length);return l`
<p class="place">${s} <span class="fiction">${d.fiction}</span></p>
${F(this.headingLevel+1,`${r.child}, ${r.about}`,{id:"vignette",className:"subtitle"})}
`}renderEpisode(e,r,s,n){let i=n===5?r.episode_5:r.episode_8;return l`<div class="episode">
<p class="name">${d.episode[n]}</p>
<p class="telling">${f(i)}</p>
</div>
${s.compared?p:It(e,n,this.viewOf(r,s))}`}viewOf({id:e},r){return{vignette:e,coding:r,isAsked:this.isAsked,rate:(s,n)=>this.code(i=>({...i,ratings:{...i.ratings,[s]:n}})),choose:s=>this.code(n=>({...n,group:s}))}}renderEnd(e,r,s){let n=this.isAsked&&!oe(e,s);return l`
${Lt(e,this.viewOf(r,s))}
${n?l`<p class="problem">${this.openTold(e,s)}</p>`:p}
<button type="submit" class="primary">${d.compare}</button>
<p class="quiet">${d.firstCounts}</p>
`}renderResult(e,r,s,n){let{near:i,of:o}=_e(s,n),a=e.vignettes.find(({id:u})=>u===s.contrast.vignette),c=Tt(e,r,s);return l`<div class="result">
${F(this.headingLevel+1,d.result(s.child),{id:"result",className:"subtitle"})}
${Ht(s,n)}
<p class="sum">${d.near(i,o)}</p>
<p class="quiet" aria-hidden="true">${d.strip}</p>
${Bt(e,s,n)}
<p>${f(s.contrast.why)}</p>
<div class="row">
${c?l`<button type="button" class="primary" @click=${()=>this.goTo(c)}>
${d.next(c.child)}
</button>`:l`<p class="done">${d.allDone}</p>`}
${a&&a!==c?l`<button type="button" @click=${()=>this.goTo(a)}>
${d.contrast(a.child)}
</button>`:p}
</div>
${$t(e,s.sources)}
</div>`}renderAgreed(e,r){let s=ze(e,r);if(!s){let n=He-ae(e,r).length;return l`<p class="quiet more">${d.moreNeeded(n)}</p>`}return Nt(s,F(this.headingLevel+1,d.agreement,{id:"agreement",className:"subtitle"}))}};W(J,"styles",[...Ve(J,J,"styles"),Vt,zt]),W(J,"properties",{isAsked:{state:!0}});var le=J;function Ft(t,e){customElements.get(t)||customElements.define(t,e)}function Kt(t,e){return{render({model:r,el:s}){Ft(t,e);let n=document.createElement(t),i=()=>{r.set("record",n.record),r.save_changes()},o=()=>{let c=r.get("record");JSON.stringify(c)!==JSON.stringify(n.record)&&P(c)&&(n.record=c)},a=()=>{n.spec=r.get("spec");let c=r.get("record");P(c)&&!A(c)?o():P(n.record)&&!A(n.record)&&i()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",Gt),a(),n.addEventListener("sb-record",i),r.on("change:spec",a),r.on("change:record",o),s.append(n),()=>{r.off("change:spec",a),r.off("change:record",o),n.removeEventListener("sb-record",i),s.removeEventListener("keydown",Gt),n.remove()}}}}function Gt(t){t.key.startsWith("Arrow")&&t.stopPropagation()}var gi=Kt("sb-coding-lab",le);export{gi as default};
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
