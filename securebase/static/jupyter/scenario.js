/* Generated from frontend/ by make frontend. Do not edit. */
var se=globalThis,re=se.ShadowRoot&&(se.ShadyCSS===void 0||se.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ve=Symbol(),Be=new WeakMap,W=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==ve)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(re&&e===void 0){let r=t!==void 0&&t.length===1;r&&(e=Be.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Be.set(t,e))}return e}toString(){return this.cssText}},qe=s=>new W(typeof s=="string"?s:s+"",void 0,ve),S=(s,...e)=>{let t=s.length===1?s[0]:e.reduce((r,n,i)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+s[i+1],s[0]);return new W(t,s,ve)},We=(s,e)=>{if(re)s.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let r=document.createElement("style"),n=se.litNonce;n!==void 0&&r.setAttribute("nonce",n),r.textContent=t.cssText,s.appendChild(r)}},ye=re?s=>s:s=>s instanceof CSSStyleSheet?(e=>{let t="";for(let r of e.cssRules)t+=r.cssText;return qe(t)})(s):s;var{is:Ot,defineProperty:Tt,getOwnPropertyDescriptor:Ct,getOwnPropertyNames:Nt,getOwnPropertySymbols:Rt,getPrototypeOf:Pt}=Object,ne=globalThis,Ve=ne.trustedTypes,Mt=Ve?Ve.emptyScript:"",Ut=ne.reactiveElementPolyfillSupport,V=(s,e)=>s,we={toAttribute(s,e){switch(e){case Boolean:s=s?Mt:null;break;case Object:case Array:s=s==null?s:JSON.stringify(s)}return s},fromAttribute(s,e){let t=s;switch(e){case Boolean:t=s!==null;break;case Number:t=s===null?null:Number(s);break;case Object:case Array:try{t=JSON.parse(s)}catch{t=null}}return t}},Ke=(s,e)=>!Ot(s,e),Fe={attribute:!0,type:String,converter:we,reflect:!1,useDefault:!1,hasChanged:Ke};Symbol.metadata??=Symbol("metadata"),ne.litPropertyMetadata??=new WeakMap;var w=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Fe){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let r=Symbol(),n=this.getPropertyDescriptor(e,r,t);n!==void 0&&Tt(this.prototype,e,n)}}static getPropertyDescriptor(e,t,r){let{get:n,set:i}=Ct(this.prototype,e)??{get(){return this[t]},set(o){this[t]=o}};return{get:n,set(o){let l=n?.call(this);i?.call(this,o),this.requestUpdate(e,l,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Fe}static _$Ei(){if(this.hasOwnProperty(V("elementProperties")))return;let e=Pt(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(V("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(V("properties"))){let t=this.properties,r=[...Nt(t),...Rt(t)];for(let n of r)this.createProperty(n,t[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[r,n]of t)this.elementProperties.set(r,n)}this._$Eh=new Map;for(let[t,r]of this.elementProperties){let n=this._$Eu(t,r);n!==void 0&&this._$Eh.set(n,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let n of r)t.unshift(ye(n))}else e!==void 0&&t.push(ye(e));return t}static _$Eu(e,t){let r=t.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let r of t.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return We(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,r){this._$AK(e,r)}_$ET(e,t){let r=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,r);if(n!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:we).toAttribute(t,r.type);this._$Em=e,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(e,t){let r=this.constructor,n=r._$Eh.get(e);if(n!==void 0&&this._$Em!==n){let i=r.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:we;this._$Em=n;let l=o.fromAttribute(t,i.type);this[n]=l??this._$Ej?.get(n)??l,this._$Em=null}}requestUpdate(e,t,r,n=!1,i){if(e!==void 0){let o=this.constructor;if(n===!1&&(i=this[e]),r??=o.getPropertyOptions(e),!((r.hasChanged??Ke)(i,t)||r.useDefault&&r.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,r))))return;this.C(e,t,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:r,reflect:n,wrapped:i},o){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??t??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(t=void 0),this._$AL.set(e,t)),n===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[n,i]of r){let{wrapped:o}=i,l=this[n];o!==!0||this._$AL.has(n)||l===void 0||this.C(n,void 0,i,l)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(t)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};w.elementStyles=[],w.shadowRootOptions={mode:"open"},w[V("elementProperties")]=new Map,w[V("finalized")]=new Map,Ut?.({ReactiveElement:w}),(ne.reactiveElementVersions??=[]).push("2.1.2");var Ae=globalThis,Je=s=>s,ie=Ae.trustedTypes,Ye=ie?ie.createPolicy("lit-html",{createHTML:s=>s}):void 0,_e="$lit$",x=`lit$${Math.random().toFixed(9).slice(2)}$`,ke="?"+x,Lt=`<${ke}>`,M=document,K=()=>M.createComment(""),J=s=>s===null||typeof s!="object"&&typeof s!="function",Se=Array.isArray,tt=s=>Se(s)||typeof s?.[Symbol.iterator]=="function",xe=`[ 	
\f\r]`,F=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ge=/-->/g,Ze=/>/g,R=RegExp(`>|${xe}(?:([^\\s"'>=/]+)(${xe}*=${xe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Xe=/'/g,Qe=/"/g,st=/^(?:script|style|textarea|title)$/i,Ee=s=>(e,...t)=>({_$litType$:s,strings:e,values:t}),c=Ee(1),E=Ee(2),Xt=Ee(3),U=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),et=new WeakMap,P=M.createTreeWalker(M,129);function rt(s,e){if(!Se(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ye!==void 0?Ye.createHTML(e):e}var nt=(s,e)=>{let t=s.length-1,r=[],n,i=e===2?"<svg>":e===3?"<math>":"",o=F;for(let l=0;l<t;l++){let a=s[l],h,m,u=-1,y=0;for(;y<a.length&&(o.lastIndex=y,m=o.exec(a),m!==null);)y=o.lastIndex,o===F?m[1]==="!--"?o=Ge:m[1]!==void 0?o=Ze:m[2]!==void 0?(st.test(m[2])&&(n=RegExp("</"+m[2],"g")),o=R):m[3]!==void 0&&(o=R):o===R?m[0]===">"?(o=n??F,u=-1):m[1]===void 0?u=-2:(u=o.lastIndex-m[2].length,h=m[1],o=m[3]===void 0?R:m[3]==='"'?Qe:Xe):o===Qe||o===Xe?o=R:o===Ge||o===Ze?o=F:(o=R,n=void 0);let k=o===R&&s[l+1].startsWith("/>")?" ":"";i+=o===F?a+Lt:u>=0?(r.push(h),a.slice(0,u)+_e+a.slice(u)+x+k):a+x+(u===-2?l:k)}return[rt(s,i+(s[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Y=class s{constructor({strings:e,_$litType$:t},r){let n;this.parts=[];let i=0,o=0,l=e.length-1,a=this.parts,[h,m]=nt(e,t);if(this.el=s.createElement(h,r),P.currentNode=this.el.content,t===2||t===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(n=P.nextNode())!==null&&a.length<l;){if(n.nodeType===1){if(n.hasAttributes())for(let u of n.getAttributeNames())if(u.endsWith(_e)){let y=m[o++],k=n.getAttribute(u).split(x),te=/([.?@])?(.*)/.exec(y);a.push({type:1,index:i,name:te[2],strings:k,ctor:te[1]==="."?ae:te[1]==="?"?le:te[1]==="@"?ce:H}),n.removeAttribute(u)}else u.startsWith(x)&&(a.push({type:6,index:i}),n.removeAttribute(u));if(st.test(n.tagName)){let u=n.textContent.split(x),y=u.length-1;if(y>0){n.textContent=ie?ie.emptyScript:"";for(let k=0;k<y;k++)n.append(u[k],K()),P.nextNode(),a.push({type:2,index:++i});n.append(u[y],K())}}}else if(n.nodeType===8)if(n.data===ke)a.push({type:2,index:i});else{let u=-1;for(;(u=n.data.indexOf(x,u+1))!==-1;)a.push({type:7,index:i}),u+=x.length-1}i++}}static createElement(e,t){let r=M.createElement("template");return r.innerHTML=e,r}};function L(s,e,t=s,r){if(e===U)return e;let n=r!==void 0?t._$Co?.[r]:t._$Cl,i=J(e)?void 0:e._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(s),n._$AT(s,t,r)),r!==void 0?(t._$Co??=[])[r]=n:t._$Cl=n),n!==void 0&&(e=L(s,n._$AS(s,e.values),n,r)),e}var oe=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:r}=this._$AD,n=(e?.creationScope??M).importNode(t,!0);P.currentNode=n;let i=P.nextNode(),o=0,l=0,a=r[0];for(;a!==void 0;){if(o===a.index){let h;a.type===2?h=new j(i,i.nextSibling,this,e):a.type===1?h=new a.ctor(i,a.name,a.strings,this,e):a.type===6&&(h=new de(i,this,e)),this._$AV.push(h),a=r[++l]}o!==a?.index&&(i=P.nextNode(),o++)}return P.currentNode=M,n}p(e){let t=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,t),t+=r.strings.length-2):r._$AI(e[t])),t++}},j=class s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,r,n){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=L(this,e,t),J(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==U&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):tt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&J(this._$AH)?this._$AA.nextSibling.data=e:this.T(M.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:r}=e,n=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=Y.createElement(rt(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(t);else{let i=new oe(n,this),o=i.u(this.options);i.p(t),this.T(o),this._$AH=i}}_$AC(e){let t=et.get(e.strings);return t===void 0&&et.set(e.strings,t=new Y(e)),t}k(e){Se(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,r,n=0;for(let i of e)n===t.length?t.push(r=new s(this.O(K()),this.O(K()),this,this.options)):r=t[n],r._$AI(i),n++;n<t.length&&(this._$AR(r&&r._$AB.nextSibling,n),t.length=n)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let r=Je(e).nextSibling;Je(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},H=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,r,n,i){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=t,this._$AM=n,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=d}_$AI(e,t=this,r,n){let i=this.strings,o=!1;if(i===void 0)e=L(this,e,t,0),o=!J(e)||e!==this._$AH&&e!==U,o&&(this._$AH=e);else{let l=e,a,h;for(e=i[0],a=0;a<i.length-1;a++)h=L(this,l[r+a],t,a),h===U&&(h=this._$AH[a]),o||=!J(h)||h!==this._$AH[a],h===d?e=d:e!==d&&(e+=(h??"")+i[a+1]),this._$AH[a]=h}o&&!n&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ae=class extends H{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}},le=class extends H{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}},ce=class extends H{constructor(e,t,r,n,i){super(e,t,r,n,i),this.type=5}_$AI(e,t=this){if((e=L(this,e,t,0)??d)===U)return;let r=this._$AH,n=e===d&&r!==d||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==d&&(r===d||n);n&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},de=class{constructor(e,t,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){L(this,e)}},it={M:_e,P:x,A:ke,C:1,L:nt,R:oe,D:tt,V:L,I:j,H,N:le,U:ce,B:ae,F:de},Ht=Ae.litHtmlPolyfillSupport;Ht?.(Y,j),(Ae.litHtmlVersions??=[]).push("3.3.3");var ot=(s,e,t)=>{let r=t?.renderBefore??e,n=r._$litPart$;if(n===void 0){let i=t?.renderBefore??null;r._$litPart$=n=new j(e.insertBefore(K(),i),i,void 0,t??{})}return n._$AI(s),n};var Oe=globalThis,O=class extends w{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=ot(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return U}};O._$litElement$=!0,O.finalized=!0,Oe.litElementHydrateSupport?.({LitElement:O});var It=Oe.litElementPolyfillSupport;It?.({LitElement:O});(Oe.litElementVersions??=[]).push("4.2.2");var at=s=>(...e)=>({_$litDirective$:s,values:e}),he=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var{I:us}=it;var zt={},lt=(s,e=zt)=>s._$AH=e;var G=at(class extends he{constructor(){super(...arguments),this.key=d}render(s,e){return this.key=s,e}update(s,[e,t]){return e!==this.key&&(lt(s),this.key=e),t}});function I(s){return typeof s=="object"&&s!==null&&!Array.isArray(s)}var Z=s=>e=>s(e)?e:void 0,b=(...s)=>Z(e=>s.includes(e)),pe=s=>Z(e=>typeof e=="string"&&e.length<=s),ct=s=>Z(e=>typeof e=="string"&&s.test(e)),ue=Z(Number.isFinite),T=(s,e=1/0)=>Z(t=>Number.isInteger(t)&&t>=s&&t<=e),A=(...s)=>e=>s.map(t=>t(e)).find(t=>t!==void 0),B=(s,e)=>t=>{let r=Array.isArray(t)&&t.length<=e?t.map(s):[void 0];return r.includes(void 0)?void 0:r},C=s=>e=>I(e)?dt(Object.keys(s).map(t=>[t,s[t](e[t])])):void 0,$=(s,e,t=1/0)=>r=>I(r)&&Object.keys(r).length<=t?dt(Object.entries(r).map(([n,i])=>[s(n),e(i)])):void 0;function dt(s){return s.flat().includes(void 0)?void 0:Object.fromEntries(s)}var p=ct(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),Te={"claim-cards":{version:1,done:"answers",content:{answers:$(p,p,500),current:A(p,b(null))}},"coding-lab":{version:1,done:"codings",content:{codings:$(p,C({compared:b(!0,!1),group:A(b("A","B","C","D"),b(null)),ratings:$(p,T(1,7),500)}),500),current:A(p,b(null))}},"cue-cards":{version:1,done:"answers",content:{answers:$(p,p,500),current:A(p,b(null))}},"dyad-player":{version:1,done:"second",content:{second:T(0)}},"episode-player":{version:1,done:"seen",content:{episode:T(1,8),pattern:b("secure","avoidant","resistant","disorganised"),seen:$(b("secure","avoidant","resistant","disorganised"),B(T(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:$(p,A(ue,p),500)}},note:{version:1,done:"text",content:{text:pe(2e3)}},planner:{version:1,done:"week",content:{week:$(b("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),p)}},predict:{version:1,done:"guess",content:{guess:B(ue,500)}},quiz:{version:1,done:"answers",content:{answers:$(p,C({answer:A(pe(200),ue,B(p,500),$(p,p,500)),attempts:T(1,1e5),state:b("right","wrong","shown")}),500),current:A(p,b(null))}},reading:{version:1,done:"last",content:{at:T(0,99999999999),last:pe(80),parts:B(p,500)}},scenario:{version:2,done:"path",content:{now:A(C({at:b("choosing","told","ended"),step:p}),b(null)),path:B(C({choice:p,step:p}),200)}},sorter:{version:1,done:"placements",content:{placements:$(p,C({attempts:T(1,1e5),pile:p,state:b("right","wrong")}),500)}}};var ht={scenario:{1:s=>({...s,now:null})}};function Ce(s,e,t){let r=s.version,n=typeof r=="number"&&r<e&&t[String(s.kind)]?.[r];return n?Ce({...n(s),version:r+1},e,t):s}var X={kept:Te,upgrades:ht};function N(s,e=X){let t=I(s)&&pt(s.kind,e);if(!t)return null;try{let{version:r,kind:n,activity:i,...o}=Ce(s,t.version,e.upgrades),l=C(t.content)(o);return r===t.version&&p(i)&&l?{version:r,kind:n,activity:i,...l}:null}catch{return null}}function v(s){let e=s[Te[s.kind].done];return typeof e=="object"?!Object.keys(e).length:!e}function fe(s,e=X){return Dt(s,(r,n)=>r>0&&r!==n,e)&&!N(s,e)}function Q(s,e=X){return pt(s,e)?.version??1}function pt(s,{kept:e}){return typeof s=="string"&&Object.hasOwn(e,s)?e[s]:null}function Dt(s,e,t){return!I(s)||typeof s.version!="number"?!1:e(s.version,Q(s.kind,t))}var z="secure-base/1/",Ne="secure-base/last-kept",Re="secure-base-kept";function ut(s,e=X){function t(i,o){try{return i(s.localStorage)}catch{return o}}function r(i){return t(o=>{let l=o.getItem(z+i);return l===null?null:JSON.parse(l)},null)}function n(i){s.dispatchEvent(new CustomEvent(Re,{detail:i}))}return{read(i){let o=N(r(i),e);return o?.activity===i?o:null},keep(i){if(fe(r(i.activity),e))return!1;let o=t(l=>{let a=z+i.activity;return v(i)?l.removeItem(a):l.setItem(a,JSON.stringify(i)),!0},!1);return o&&(t(l=>l.setItem(Ne,new Date().toISOString()),void 0),n(i.activity)),o},all(){return t(i=>{let l=Array.from({length:i.length},(a,h)=>i.key(h)??"").filter(a=>a.startsWith(z)).map(a=>a.slice(z.length)).sort();return Object.fromEntries(l.flatMap(a=>{let h=this.read(a);return h?[[a,h]]:[]}))},{})},lastKept(){let i=new Date(t(o=>o.getItem(Ne),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return t(i=>{let o=Array.from({length:i.length},(l,a)=>i.key(a)).filter(l=>l!==null).filter(l=>l.startsWith(z)||l===Ne).map(l=>({key:l,value:i.getItem(l)??""}));for(let{key:l}of o)i.removeItem(l);return n(null),()=>{let l=t(a=>{for(let{key:h,value:m}of o)a.getItem(h)===null&&a.setItem(h,m);return!0},!1);return n(null),l}},null)},subscribe(i){let o=h=>i(h.detail),l=({key:h})=>{h===null?i(null):h.startsWith(z)&&i(h.slice(z.length))},a=({persisted:h})=>h&&i(null);return s.addEventListener(Re,o),s.addEventListener("storage",l),s.addEventListener("pageshow",a),()=>{s.removeEventListener(Re,o),s.removeEventListener("storage",l),s.removeEventListener("pageshow",a)}}}}var ft=S`
button,
select,
input[type="text"],
.boxed {
border: 1.5px solid var(--sb-control-line);
border-radius: var(--sb-radius-small);
background: var(--sb-paper);
}
button,
select,
input[type="text"] {
min-height: 44px;
padding: 0.45em 1em;
color: var(--sb-ink);
font: inherit;
line-height: 1.3;
}
button {
cursor: pointer;
}
button.primary {
border-color: var(--sb-accent);
background: var(--sb-accent);
color: var(--sb-accent-ink);
font-weight: 600;
}
@media (hover: hover) {
button:hover {
border-color: var(--sb-accent);
}
button.primary:hover {
box-shadow: 0 0 0 2px var(--sb-accent-soft);
}
}
button.plain {
border-color: transparent;
background: none;
color: var(--sb-accent);
padding-inline: 0.6em;
text-decoration: underline;
text-underline-offset: 0.2em;
}
:disabled {
opacity: 1;
cursor: default;
}
:focus-visible {
outline: 3px solid var(--sb-focus);
outline-offset: 2px;
}
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
fieldset {
min-width: 0;
margin: 0;
padding: 0;
border: 0;
}
legend {
padding: 0;
}
summary {
display: flex;
gap: 0.5em;
align-items: center;
min-height: 44px;
border-radius: var(--sb-radius-small);
color: var(--sb-accent);
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
`,Ps=S`
input[type="range"] {
height: 44px;
margin: 0;
background: none;
appearance: none;
cursor: pointer;
}
input[type="range"]::-webkit-slider-thumb {
box-sizing: border-box;
width: 28px;
height: 28px;
margin-block-start: var(--thumb-lift);
border: 3px solid var(--sb-paper);
border-radius: 50%;
background: var(--sb-accent);
box-shadow: 0 0 0 1.5px var(--sb-accent);
appearance: none;
}
input[type="range"]::-moz-range-thumb {
width: 22px;
height: 22px;
border: 3px solid var(--sb-paper);
border-radius: 50%;
background: var(--sb-accent);
box-shadow: 0 0 0 1.5px var(--sb-accent);
}
input[type="range"]:focus-visible {
outline: none;
}
input[type="range"]:focus-visible::-webkit-slider-thumb {
outline: 3px solid var(--sb-focus);
outline-offset: 2px;
}
input[type="range"]:focus-visible::-moz-range-thumb {
outline: 3px solid var(--sb-focus);
outline-offset: 2px;
}
`;var mt=S`
:host {
display: block;
position: relative;
max-width: 50rem;
margin-block: 2em;
color: var(--sb-ink);
color-scheme: var(--sb-scheme);
font-family: var(--sb-font);
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
.activity {
container-type: inline-size;
padding: clamp(1em, 4vw, 2em);
border: 1px solid var(--sb-line);
border-radius: var(--sb-radius);
background: var(--sb-surface);
}
.printed {
display: none;
}
.title,
.subtitle {
margin: 0;
color: inherit;
font-family: var(--sb-font-heading);
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
color: var(--sb-ink-soft);
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
[role="list"] {
padding: 0;
list-style: none;
}
a {
color: var(--sb-accent);
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
border-inline-start: 4px solid var(--tone, var(--sb-line));
border-radius: var(--sb-radius-small);
background: var(--ground, var(--sb-paper));
}
.told.right {
--tone: var(--sb-right);
--ground: var(--sb-right-soft);
}
.told.again {
--tone: var(--sb-wrong);
--ground: var(--sb-wrong-soft);
}
.told.shown,
.told.more {
--tone: var(--sb-accent);
--ground: var(--sb-accent-soft);
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
color: var(--tone);
font-weight: 600;
}
.verdict .mark {
margin-block-start: 0.2em;
}
.source,
.quiet {
color: var(--sb-ink-soft);
font-size: 0.88em;
}
.foot {
margin-block-start: 1.5em;
padding-block-start: 0.5em;
border-block-start: 1px solid var(--sb-line);
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
.c-accent {
--chart-colour: var(--sb-accent);
}
.c-secure {
--chart-colour: var(--sb-secure);
}
.c-avoidant {
--chart-colour: var(--sb-avoidant);
}
.c-resistant {
--chart-colour: var(--sb-resistant);
}
.c-disorganised {
--chart-colour: var(--sb-disorganised);
}
.c-repair {
--chart-colour: var(--sb-repair);
}
.c-help {
--chart-colour: var(--sb-help);
}
.c-ink {
--chart-colour: var(--sb-ink);
}
@media print {
:host([prints-fallback]) .activity {
display: none;
}
.printed {
display: block;
}
}
`;function f(s){return typeof s=="string"?s:s.map(jt)}function me(s){return typeof s=="string"?s:s.map(e=>e.text).join("")}function Pe(s){if(s)try{let{protocol:e}=new URL(s,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?s:void 0}catch{return}}function jt(s){let e=c`${s.text}`;s.code&&(e=c`<code>${e}</code>`),s.emphasis&&(e=c`<em>${e}</em>`),s.strong&&(e=c`<strong>${e}</strong>`);let t=Pe(s.href);return t?c`<a href=${t}>${e}</a>`:e}var Me=`["'”’)\\]]*`,Is=new RegExp(`[.!?…:;]${Me}$`),zs=new RegExp(`\\.(${Me})$`),Ds=new RegExp(`[!?…]${Me}$`);var _={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:s=>s===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function q(s,e,t){let r=t==="title"?"title":"subtitle";switch(s){case 2:return c`<h2 id=${t} class=${r} tabindex="-1">${e}</h2>`;case 4:return c`<h4 id=${t} class=${r} tabindex="-1">${e}</h4>`;case 5:return c`<h5 id=${t} class=${r} tabindex="-1">${e}</h5>`;default:return c`<h3 id=${t} class=${r} tabindex="-1">${e}</h3>`}}var Bt={right:()=>E`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:()=>E`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:()=>E`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,begun:()=>E`<circle cx="12" cy="12" r="7.5"/><path d="M12 4.5a7.5 7.5 0 0 1 0 15z" fill="currentColor"/>`,more:()=>E`<path d="M12 5v14M5 12h14"/>`,up:()=>E`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:()=>E`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function Ue(s){return c`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Bt[s]()}
</svg>`}function gt({sources:s,assumptions:e}){return!s.length&&!e.length?d:c`
<details class="origins">
<summary>${_.whereFrom}</summary>
${e.length?c`<p class="small-heading">${_.assumptions}</p>
<ul>
${e.map(t=>c`<li>${f(t)}</li>`)}
</ul>`:d}
<ul>
${s.map(t=>c`<li>${qt(t,t.full)}</li>`)}
</ul>
</details>
`}function qt({url:s},e){let t=Pe(s);return t?c`<a href=${t}>${e}</a>`:e}var Le=Promise.resolve();function bt(){return Le=Le.then(Wt),Le}function Wt(){return new Promise(s=>{let{port1:e,port2:t}=new MessageChannel;e.onmessage=()=>{e.close(),s()},t.postMessage(null)})}var Vt=1,ge=class extends O{static styles=[mt,ft];static properties={headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.store=ut(window),this.announcement={text:"",count:0},this.startedAgainWords=_.startedAgain,this.undoneWords=_.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(e,t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderTitle(e,t){return c`${e.title}`}renderActivity(e,t){return d}get spec(){return this.currentSpec}set spec(e){let t=this.currentSpec;if(this.currentSpec=this.isOurs(e)?e:null,!this.currentSpec)this.currentRecord=null;else{let r=t?.id===this.currentSpec.id;this.take(r?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(e){return I(e)&&e.schema_version===Vt&&e.kind===this.kind}async scheduleUpdate(){this.hasUpdated||await bt(),super.scheduleUpdate()}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(e){try{e()}catch(t){reportError(t),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(e),this.recordTaken(),this.requestUpdate())})}fitted(e){let t=this.spec,{kind:r,id:n}=t,i=N(e),o=i?.kind===r&&i.activity===n,l=this.reconcile(t,o?i:null);return{version:Q(r),kind:r,activity:n,...l}}followStore(){let e=JSON.stringify(this.record),t=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(t)!==e&&(this.beforeStartingAgain=null,this.take(t),this.fireRecord())}change(e){let t=!this.record||v(this.record);this.currentRecord=this.fitted(e),v(e)||(this.beforeStartingAgain=null),t&&v(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let t=this.renderRoot.querySelector(e);t instanceof HTMLElement&&(t.focus({preventScroll:!0}),He(t))}async reveal(e){await this.updateComplete;let t=this.renderRoot.querySelector(e);t&&He(t)}startAgain(){let e=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:e,record:t}=this;if(!e||!t)return c`<slot></slot>`;let{text:r,count:n}=this.announcement;return c`
<div class="activity" role="group" aria-labelledby="title">
${q(this.headingLevel,this.renderTitle(e,t),"title")}
${this.isOpen?c`<p class="instruction">${f(e.instruction)}</p>
${this.renderActivity(e,t)} ${this.renderFoot(e)}`:d}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${G(n,c`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let t=this.record&&!v(this.record);return c`
<div class="foot">
${this.isKept?d:c`<p class="quiet">${_.notKept}</p>`}
${t?c`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${_.startAgain}
</button>`:d}
${this.beforeStartingAgain?c`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${_.undo}
</button>
</p>`:d}
${gt(e)}
</div>
`}};function He(s){let e=s.parentElement?.closest("[data-together]");e&&He(e),s.scrollIntoView({block:"nearest",inline:"nearest"})}function Ie(s){return s.querySelector(":scope > script.sb-spec")!==null}function $t(s,e){if(Ie(s))try{window.history.replaceState(window.history.state,"",e)}catch{}}function vt(s,e){let t=new Set([s.start]);return e.flatMap(r=>{let n=D(s,r);return!n||!t.has(r.step)?[]:(t.add(n.choice.goto),[{step:r.step,choice:r.choice}])})}function D(s,e){let t=s.steps.find(({id:n})=>n===e.step),r=t?.choices.find(({id:n})=>n===e.choice);return t&&r?{step:t,choice:r}:null}function yt(s,e,t){let r=e.length?D(s,e[e.length-1]):null;if(!r)return null;let n=e.map(l=>D(s,l)?.choice.goto),i=l=>l===s.start||n.includes(l);return t&&{choosing:()=>s.steps.some(({id:l})=>l===t?.step)&&i(t?.step??""),told:()=>t?.step===r.step.id,ended:()=>n.includes("end")}[t.at]()?{at:t.at,step:t.step}:{at:r.choice.goto==="end"?"ended":"told",step:r.step.id}}function wt(s,{path:e,now:t}){return e.length?(t?.at==="told"?e.slice(0,-1):e).some(n=>D(s,n)?.choice.goto==="end")?"done":"begun":"new"}function ze(s,e){let t=new Map;for(let r of e){let n=D(s,r),i=`${r.step} ${r.choice}`;n&&!t.has(i)&&t.set(i,n)}return[...t.values()]}function xt(s,e){return[...s.slice(0,199),e]}var De=2e3;function be(s){return`${s}_note`}function je(s,e){let t=s.read(be(e));return t?.kind==="note"?t.text:""}function $e(s,e,t){return s.keep({version:Q("note"),kind:"note",activity:be(e),text:Ft(t).slice(0,De)})}function Ft(s){return s.replaceAll("<","‹").replaceAll(">","›")}var At=S`
.title:has(.fold) {
position: relative;
}
.title:has([aria-expanded="false"]) {
font-size: 1.15em;
}
:host([folds]) {
margin-block: 0.75em;
}
.fold {
display: flex;
flex-wrap: wrap;
gap: 0.1em 1em;
align-items: baseline;
justify-content: space-between;
width: 100%;
padding: 0;
border: 0;
background: none;
text-align: start;
}
.fold::after {
content: "";
position: absolute;
inset: calc(-1 * clamp(1em, 4vw, 2em));
}
.fold > span:first-child::before {
content: "";
display: inline-block;
width: 0.5rem;
height: 0.5rem;
margin-inline-end: 0.65rem;
border-block-end: 2px solid var(--sb-accent);
border-inline-end: 2px solid var(--sb-accent);
transform: translateY(-0.1em) rotate(-45deg);
}
[aria-expanded="true"] > span:first-child::before {
transform: translateY(-0.2em) rotate(45deg);
}
.fold .quiet {
font-family: var(--sb-font);
font-size: 0.88rem;
}
.fold .done {
color: var(--sb-right);
}
.fold + .people {
display: block;
padding-inline-start: 1.15rem;
color: var(--sb-ink-soft);
font-family: var(--sb-font);
font-size: 1rem;
font-weight: 400;
line-height: 1.4;
}
.page,
.moment {
margin-block-start: 1.25em;
padding: clamp(1em, 4cqi, 1.75em);
border: 1px solid var(--sb-line);
border-radius: var(--sb-radius);
background: var(--sb-paper);
}
.page {
box-shadow: var(--sb-shadow);
}
.moment {
border: 0;
padding: 0;
background: none;
}
.two-lines {
display: block;
width: 100%;
height: 2.25rem;
margin-block-end: 0.75em;
fill: none;
stroke-linecap: round;
stroke-width: 3;
}
.two-lines path {
vector-effect: non-scaling-stroke;
}
.two-lines.meet {
transform: scaleX(-1);
}
.carer {
stroke: var(--sb-accent);
}
.baby {
stroke: var(--sb-repair);
}
.people {
margin: 0;
color: var(--sb-ink-soft);
}
.situation {
margin-block-start: 0.35em;
font-family: var(--sb-font-heading);
font-size: 1.2em;
line-height: 1.5;
}
.label {
display: block;
color: var(--sb-ink-soft);
font-family: var(--sb-font);
font-size: 0.88rem;
font-weight: 600;
line-height: 1.4;
}
.cue {
margin-block-start: 1em;
padding-inline-start: 0.9em;
border-inline-start: 4px solid var(--sb-repair);
}
.help {
margin-block-start: 1em;
padding: 0.7em 0.9em;
border: 1px solid var(--sb-help);
border-radius: var(--sb-radius-small);
background: var(--sb-help-soft);
}
.help .label,
.help a {
color: var(--sb-help);
}
.step {
margin: 0 0 0.75em;
font-family: var(--sb-font-heading);
font-size: 1.2em;
line-height: 1.5;
}
.choices,
.trail ol {
margin: 0.6em 0 0;
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
border-color: var(--sb-accent);
border-width: 2px;
line-height: 1.4;
text-align: start;
}
@media (hover: hover) {
.choice:hover {
background: var(--sb-accent-soft);
}
}
.outcome,
.ending {
padding: clamp(1em, 4cqi, 1.75em);
border: 1px solid var(--sb-accent);
background: var(--sb-paper);
}
.outcome > .label {
margin-block-start: 1.1em;
}
.outcome > .label + p {
margin-block-start: 0.1em;
}
.next {
font-family: var(--sb-font-heading);
font-size: 1.2em;
line-height: 1.45;
}
.kind {
margin-block-start: 1.1em;
padding: 0.7em 0.9em;
border-radius: var(--sb-radius-small);
background: var(--sb-accent-soft);
}
.outcome .row,
.ending > button {
margin-block-start: 1.25em;
}
.ending {
border-color: var(--sb-repair);
}
.ending .subtitle {
color: var(--sb-repair);
}
.reflection {
margin-block-start: 1.5em;
padding-block-start: 1.25em;
border-block-start: 1px solid var(--sb-line);
}
textarea {
display: block;
width: 100%;
margin-block-start: 0.5em;
padding: 0.6em 0.8em;
color: var(--sb-ink);
font: inherit;
line-height: 1.5;
resize: vertical;
}
.trail {
margin-block-start: 1.5em;
}
.trail .label {
font-size: inherit;
}
.trail li {
position: relative;
padding: 0 0 0.5em 1.4em;
}
.trail li::before,
.trail li:not(:last-child)::after {
content: "";
position: absolute;
background: var(--sb-accent);
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
`;var g={progress:{begun:"begun",done:"read to the end"},cue:"The baby’s cue",help:"Before you read on",howToChoose:"What could you try?",tried:"You tried this",youTry:"You try this",next:"What may happen next",why:"Why",kindNote:"A kind word",goOn:"Go on",tryElse:"Try something else",chooseAgain:"Choose again. Each way leads on.",ended:"Together again",tryAnotherWay:"Try another way through",trail:"What you have tried",reflection:"To think about",privacy:"You do not have to write anything. If you do, it stays in this browser on this device. It is not sent to anyone."};var ee=class extends ge{static styles=[...super.styles,At];constructor(){super(),this.noteBefore="",this.unsubscribeNote=null,this.folds=!1,this.followAddress=()=>{this.arrive()}}reconcile(e,t){let r=vt(e,t?.path??[]);return{path:r,now:yt(e,r,t?.now??null)}}connectedCallback(){super.connectedCallback(),this.hasUpdated||(this.folds=document.querySelectorAll(this.localName).length>1,this.toggleAttribute("folds",this.folds),this.isOpen=!this.folds),window.addEventListener("hashchange",this.followAddress),this.arrive(),this.unsubscribeNote=this.store.subscribe(e=>{(e===null||this.spec&&e===be(this.spec.id))&&this.requestUpdate()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribeNote?.(),window.removeEventListener("hashchange",this.followAddress)}async arrive(){!this.spec||!Ie(this)||window.location.hash!==`#${this.spec.id}`||(this.isOpen=!0,await this.updateComplete,requestAnimationFrame(()=>{let e=this.record?.now?".moment":".title";this.renderRoot.querySelector(e)?.scrollIntoView({block:"start"})}))}toggle(){if(!this.spec)return;this.isOpen=!this.isOpen;let{pathname:e,search:t}=window.location;$t(this,this.isOpen?`#${this.spec.id}`:e+t)}startAgain(){this.spec&&(this.noteBefore=je(this.store,this.spec.id),$e(this.store,this.spec.id,""),super.startAgain())}undo(){this.spec&&this.noteBefore&&$e(this.store,this.spec.id,this.noteBefore),super.undo()}choose(e,t){if(!this.record)return;let r=xt(this.record.path,{step:e.id,choice:t.id});this.change({...this.record,path:r,now:{at:"told",step:e.id}});let n=[t.next,t.why,t.kind_word].filter(i=>i!==null);this.announce(n.map(me).join(" ")),this.focusOn("#told")}leadTo(e,t){this.record&&this.change({...this.record,now:{at:e,step:t}})}chooseIn(e){this.leadTo("choosing",e),this.announce(g.chooseAgain),this.focusOn("#how")}goOn({goto:e},t){if(e==="end")this.leadTo("ended",t),this.announce(me(this.spec?.ending??"")),this.focusOn("#ended");else{this.leadTo("choosing",e);let r=this.spec?.steps.find(({id:n})=>n===e);this.announce(r?.text?me(r.text):""),this.focusOn("#how")}}renderTitle(e,t){if(!this.folds)return super.renderTitle(e,t);let r=wt(e,t);return c`<button
type="button"
class="fold"
aria-expanded=${this.isOpen?"true":"false"}
@click=${this.toggle}
>
<span>${e.title}</span>
${r==="new"?d:c`<span class="quiet ${r}">
${Ue(r==="done"?"right":"begun")} ${g.progress[r]}
</span>`}
</button>
${e.people?c`<span class="people">${f(e.people)}</span>`:d}`}renderActivity(e,t){let r=t.now??{at:"choosing",step:e.start},n=e.steps.find(({id:o})=>o===r.step),i=t.path.length?D(e,t.path[t.path.length-1]):null;return c`
${e.help?c`<p class="help"><span class="label">${g.help}</span> ${f(e.help)}</p>`:d}
<div class="page">
${_t("part")}
${e.people&&!this.folds?c`<p class="people">${f(e.people)}</p>`:d}
<p class="situation">${f(e.situation)}</p>
${e.cue?c`<p class="cue"><span class="label">${g.cue}</span> ${f(e.cue)}</p>`:d}
</div>
${r.at==="choosing"&&n?this.renderChoices(e,n):d}
${r.at==="told"&&i?this.renderTold(i.choice,i.step):d}
${r.at==="ended"?this.renderEnding(e):d} ${this.renderTrail(e)}
`}renderChoices(e,t){let r=ze(e,this.record?.path??[]);return G(t.id,c`<div class="moment">
${t.text?c`<p class="step" id="step">${f(t.text)}</p>`:d}
${q(this.headingLevel+1,g.howToChoose,"how")}
<ul class="choices" role="list" aria-labelledby="how">
${t.choices.map(n=>{let i=r.some(o=>o.choice===n);return c`<li>
<button type="button" class="choice" @click=${()=>this.choose(t,n)}>
<span>${f(n.text)}</span>
${i?c`<span class="quiet">${Ue("shown")} ${g.tried}</span>`:d}
</button>
</li>`})}
</ul>
</div>`)}renderTold(e,t){return G(this.record?.path.length,c`<div class="moment outcome">
${q(this.headingLevel+1,c`<span class="label">${g.youTry}</span> ${f(e.text)}`,"told")}
${e.next?c`<p class="label">${g.next}</p>
<p class="next">${f(e.next)}</p>`:d}
<p class="label">${g.why}</p>
<p>${f(e.why)}</p>
<p class="kind"><span class="label">${g.kindNote}</span> ${f(e.kind_word)}</p>
<div class="row">
<button type="button" class="primary" @click=${()=>this.goOn(e,t.id)}>
${g.goOn}
</button>
<button type="button" @click=${()=>this.chooseIn(t.id)}>${g.tryElse}</button>
</div>
</div>`)}renderEnding(e){return c`<div class="moment ending">
${_t("meet")}
${q(this.headingLevel+1,g.ended,"ended")}
<p class="situation">${f(e.ending)}</p>
<button type="button" @click=${()=>this.chooseIn(e.start)}>
${g.tryAnotherWay}
</button>
${e.reflection?this.renderReflection(e,e.reflection):d}
</div>`}renderReflection(e,t){let r=({target:n})=>{this.isKept=$e(this.store,e.id,n.value)};return c`<div class="reflection">
<label for="note"><span class="label">${g.reflection}</span> ${f(t)}</label>
<textarea
class="boxed"
id="note"
rows="4"
maxlength=${De}
aria-describedby="privacy"
.value=${je(this.store,e.id)}
@input=${r}
></textarea>
<p class="quiet" id="privacy">${g.privacy}</p>
</div>`}renderTrail(e){let t=ze(e,this.record?.path??[]);return t.length?c`<div class="trail quiet">
<p class="label" id="trail">${g.trail}</p>
<ol role="list" aria-labelledby="trail">
${t.map(({choice:r})=>c`<li>${f(r.text)}</li>`)}
</ol>
</div>`:d}};function _t(s){return c`<svg
class="two-lines ${s}"
viewBox="0 0 600 40"
preserveAspectRatio="none"
aria-hidden="true"
focusable="false"
>
<path class="carer" d="M3 17C120 17 190 19 300 14S470 4 597 4" />
<path class="baby" d="M3 23C120 23 190 21 300 27S470 36 597 36" />
</svg>`}function kt(s,e){customElements.get(s)||customElements.define(s,e)}function Et(s,e){return{render({model:t,el:r}){kt(s,e);let n=document.createElement(s),i=()=>{fe(t.get("record"))||(t.set("record",n.record),t.save_changes())},o=()=>{let a=t.get("record");!(JSON.stringify(a)!==JSON.stringify(n.record))||!N(a)||(n.record=a,n.record?.version!==a.version&&i())},l=()=>{n.spec=t.get("spec");let a=N(t.get("record"));a&&!v(a)?o():n.record&&!v(n.record)&&i()};return r.dataset.lmSuppressShortcuts="true",r.addEventListener("keydown",St),l(),n.addEventListener("sb-record",i),t.on("change:spec",l),t.on("change:record",o),r.append(n),()=>{t.off("change:spec",l),t.off("change:record",o),n.removeEventListener("sb-record",i),r.removeEventListener("keydown",St),n.remove()}}}}function St(s){s.key.startsWith("Arrow")&&s.stopPropagation()}var Tr=Et("sb-scenario",ee);export{Tr as default};
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
