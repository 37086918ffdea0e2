/* Generated from frontend/ by make frontend. Do not edit. */
var tt=globalThis,et=tt.ShadowRoot&&(tt.ShadyCSS===void 0||tt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,bt=Symbol(),Lt=new WeakMap,q=class{constructor(t,e,s){if(this._$cssResult$=!0,s!==bt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(et&&t===void 0){let s=e!==void 0&&e.length===1;s&&(t=Lt.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&Lt.set(e,t))}return t}toString(){return this.cssText}},Dt=r=>new q(typeof r=="string"?r:r+"",void 0,bt),k=(r,...t)=>{let e=r.length===1?r[0]:t.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+r[i+1],r[0]);return new q(e,r,bt)},jt=(r,t)=>{if(et)r.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let s=document.createElement("style"),n=tt.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=e.cssText,r.appendChild(s)}},$t=et?r=>r:r=>r instanceof CSSStyleSheet?(t=>{let e="";for(let s of t.cssRules)e+=s.cssText;return Dt(e)})(r):r;var{is:xe,defineProperty:we,getOwnPropertyDescriptor:Se,getOwnPropertyNames:ke,getOwnPropertySymbols:Ee,getPrototypeOf:Ce}=Object,rt=globalThis,zt=rt.trustedTypes,Oe=zt?zt.emptyScript:"",Te=rt.reactiveElementPolyfillSupport,V=(r,t)=>r,vt={toAttribute(r,t){switch(t){case Boolean:r=r?Oe:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,t){let e=r;switch(t){case Boolean:e=r!==null;break;case Number:e=r===null?null:Number(r);break;case Object:case Array:try{e=JSON.parse(r)}catch{e=null}}return e}},qt=(r,t)=>!xe(r,t),Bt={attribute:!0,type:String,converter:vt,reflect:!1,useDefault:!1,hasChanged:qt};Symbol.metadata??=Symbol("metadata"),rt.litPropertyMetadata??=new WeakMap;var A=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=Bt){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,e);n!==void 0&&we(this.prototype,t,n)}}static getPropertyDescriptor(t,e,s){let{get:n,set:i}=Se(this.prototype,t)??{get(){return this[e]},set(o){this[e]=o}};return{get:n,set(o){let c=n?.call(this);i?.call(this,o),this.requestUpdate(t,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Bt}static _$Ei(){if(this.hasOwnProperty(V("elementProperties")))return;let t=Ce(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(V("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(V("properties"))){let e=this.properties,s=[...ke(e),...Ee(e)];for(let n of s)this.createProperty(n,e[n])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[s,n]of e)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[e,s]of this.elementProperties){let n=this._$Eu(e,s);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)e.unshift($t(n))}else t!==void 0&&e.push($t(t));return e}static _$Eu(t,e){let s=e.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return jt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:vt).toAttribute(e,s.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,e){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:vt;this._$Em=n;let c=o.fromAttribute(e,i.type);this[n]=c??this._$Ej?.get(n)??c,this._$Em=null}}requestUpdate(t,e,s,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),s??=o.getPropertyOptions(t),!((s.hasChanged??qt)(i,e)||s.useDefault&&s.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,e,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??e??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),n===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,c=this[n];o!==!0||this._$AL.has(n)||c===void 0||this.C(n,void 0,i,c)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(e)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};A.elementStyles=[],A.shadowRootOptions={mode:"open"},A[V("elementProperties")]=new Map,A[V("finalized")]=new Map,Te?.({ReactiveElement:A}),(rt.reactiveElementVersions??=[]).push("2.1.2");var _t=globalThis,Vt=r=>r,st=_t.trustedTypes,Wt=st?st.createPolicy("lit-html",{createHTML:r=>r}):void 0,At="$lit$",x=`lit$${Math.random().toFixed(9).slice(2)}$`,xt="?"+x,Pe=`<${xt}>`,U=document,K=()=>U.createComment(""),F=r=>r===null||typeof r!="object"&&typeof r!="function",wt=Array.isArray,Zt=r=>wt(r)||typeof r?.[Symbol.iterator]=="function",yt=`[ 	
\f\r]`,W=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Kt=/-->/g,Ft=/>/g,N=RegExp(`>|${yt}(?:([^\\s"'>=/]+)(${yt}*=${yt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Jt=/'/g,Yt=/"/g,Qt=/^(?:script|style|textarea|title)$/i,St=r=>(t,...e)=>({_$litType$:r,strings:t,values:e}),l=St(1),E=St(2),Je=St(3),H=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),Gt=new WeakMap,M=U.createTreeWalker(U,129);function Xt(r,t){if(!wt(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return Wt!==void 0?Wt.createHTML(t):t}var te=(r,t)=>{let e=r.length-1,s=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=W;for(let c=0;c<e;c++){let a=r[c],h,m,u=-1,_=0;for(;_<a.length&&(o.lastIndex=_,m=o.exec(a),m!==null);)_=o.lastIndex,o===W?m[1]==="!--"?o=Kt:m[1]!==void 0?o=Ft:m[2]!==void 0?(Qt.test(m[2])&&(n=RegExp("</"+m[2],"g")),o=N):m[3]!==void 0&&(o=N):o===N?m[0]===">"?(o=n??W,u=-1):m[1]===void 0?u=-2:(u=o.lastIndex-m[2].length,h=m[1],o=m[3]===void 0?N:m[3]==='"'?Yt:Jt):o===Yt||o===Jt?o=N:o===Kt||o===Ft?o=W:(o=N,n=void 0);let S=o===N&&r[c+1].startsWith("/>")?" ":"";i+=o===W?a+Pe:u>=0?(s.push(h),a.slice(0,u)+At+a.slice(u)+x+S):a+x+(u===-2?c:S)}return[Xt(r,i+(r[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},J=class r{constructor({strings:t,_$litType$:e},s){let n;this.parts=[];let i=0,o=0,c=t.length-1,a=this.parts,[h,m]=te(t,e);if(this.el=r.createElement(h,s),M.currentNode=this.el.content,e===2||e===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(n=M.nextNode())!==null&&a.length<c;){if(n.nodeType===1){if(n.hasAttributes())for(let u of n.getAttributeNames())if(u.endsWith(At)){let _=m[o++],S=n.getAttribute(u).split(x),X=/([.?@])?(.*)/.exec(_);a.push({type:1,index:i,name:X[2],strings:S,ctor:X[1]==="."?it:X[1]==="?"?ot:X[1]==="@"?at:L}),n.removeAttribute(u)}else u.startsWith(x)&&(a.push({type:6,index:i}),n.removeAttribute(u));if(Qt.test(n.tagName)){let u=n.textContent.split(x),_=u.length-1;if(_>0){n.textContent=st?st.emptyScript:"";for(let S=0;S<_;S++)n.append(u[S],K()),M.nextNode(),a.push({type:2,index:++i});n.append(u[_],K())}}}else if(n.nodeType===8)if(n.data===xt)a.push({type:2,index:i});else{let u=-1;for(;(u=n.data.indexOf(x,u+1))!==-1;)a.push({type:7,index:i}),u+=x.length-1}i++}}static createElement(t,e){let s=U.createElement("template");return s.innerHTML=t,s}};function I(r,t,e=r,s){if(t===H)return t;let n=s!==void 0?e._$Co?.[s]:e._$Cl,i=F(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(r),n._$AT(r,e,s)),s!==void 0?(e._$Co??=[])[s]=n:e._$Cl=n),n!==void 0&&(t=I(r,n._$AS(r,t.values),n,s)),t}var nt=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:s}=this._$AD,n=(t?.creationScope??U).importNode(e,!0);M.currentNode=n;let i=M.nextNode(),o=0,c=0,a=s[0];for(;a!==void 0;){if(o===a.index){let h;a.type===2?h=new z(i,i.nextSibling,this,t):a.type===1?h=new a.ctor(i,a.name,a.strings,this,t):a.type===6&&(h=new ct(i,this,t)),this._$AV.push(h),a=s[++c]}o!==a?.index&&(i=M.nextNode(),o++)}return M.currentNode=U,n}p(t){let e=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}},z=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,n){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=I(this,t,e),F(t)?t===d||t==null||t===""?(this._$AH!==d&&this._$AR(),this._$AH=d):t!==this._$AH&&t!==H&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Zt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==d&&F(this._$AH)?this._$AA.nextSibling.data=t:this.T(U.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=J.createElement(Xt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(e);else{let i=new nt(n,this),o=i.u(this.options);i.p(e),this.T(o),this._$AH=i}}_$AC(t){let e=Gt.get(t.strings);return e===void 0&&Gt.set(t.strings,e=new J(t)),e}k(t){wt(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,s,n=0;for(let i of t)n===e.length?e.push(s=new r(this.O(K()),this.O(K()),this,this.options)):s=e[n],s._$AI(i),n++;n<e.length&&(this._$AR(s&&s._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let s=Vt(t).nextSibling;Vt(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},L=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,n,i){this.type=1,this._$AH=d,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(t,e=this,s,n){let i=this.strings,o=!1;if(i===void 0)t=I(this,t,e,0),o=!F(t)||t!==this._$AH&&t!==H,o&&(this._$AH=t);else{let c=t,a,h;for(t=i[0],a=0;a<i.length-1;a++)h=I(this,c[s+a],e,a),h===H&&(h=this._$AH[a]),o||=!F(h)||h!==this._$AH[a],h===d?t=d:t!==d&&(t+=(h??"")+i[a+1]),this._$AH[a]=h}o&&!n&&this.j(t)}j(t){t===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},it=class extends L{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===d?void 0:t}},ot=class extends L{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==d)}},at=class extends L{constructor(t,e,s,n,i){super(t,e,s,n,i),this.type=5}_$AI(t,e=this){if((t=I(this,t,e,0)??d)===H)return;let s=this._$AH,n=t===d&&s!==d||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,i=t!==d&&(s===d||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},ct=class{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){I(this,t)}},ee={M:At,P:x,A:xt,C:1,L:te,R:nt,D:Zt,V:I,I:z,H:L,N:ot,U:at,B:it,F:ct},Re=_t.litHtmlPolyfillSupport;Re?.(J,z),(_t.litHtmlVersions??=[]).push("3.3.3");var re=(r,t,e)=>{let s=e?.renderBefore??t,n=s._$litPart$;if(n===void 0){let i=e?.renderBefore??null;s._$litPart$=n=new z(t.insertBefore(K(),i),i,void 0,e??{})}return n._$AI(r),n};var kt=globalThis,C=class extends A{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=re(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return H}};C._$litElement$=!0,C.finalized=!0,kt.litElementHydrateSupport?.({LitElement:C});var Ne=kt.litElementPolyfillSupport;Ne?.({LitElement:C});(kt.litElementVersions??=[]).push("4.2.2");var se=r=>(...t)=>({_$litDirective$:r,values:t}),lt=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,s){this._$Ct=t,this._$AM=e,this._$Ci=s}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:lr}=ee;var Me={},ne=(r,t=Me)=>r._$AH=t;var dt=se(class extends lt{constructor(){super(...arguments),this.key=d}render(r,t){return this.key=r,t}update(r,[t,e]){return t!==this.key&&(ne(r),this.key=t),e}});function D(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var Y=r=>t=>r(t)?t:void 0,g=(...r)=>Y(t=>r.includes(t)),ht=r=>Y(t=>typeof t=="string"&&t.length<=r),ie=r=>Y(t=>typeof t=="string"&&r.test(t)),pt=Y(Number.isFinite),O=(r,t=1/0)=>Y(e=>Number.isInteger(e)&&e>=r&&e<=t),w=(...r)=>t=>r.map(e=>e(t)).find(e=>e!==void 0),B=(r,t)=>e=>{let s=Array.isArray(e)&&e.length<=t?e.map(r):[void 0];return s.includes(void 0)?void 0:s},T=r=>t=>D(t)?oe(Object.keys(r).map(e=>[e,r[e](t[e])])):void 0,$=(r,t,e=1/0)=>s=>D(s)&&Object.keys(s).length<=e?oe(Object.entries(s).map(([n,i])=>[r(n),t(i)])):void 0;function oe(r){return r.flat().includes(void 0)?void 0:Object.fromEntries(r)}var p=ie(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),Et={"claim-cards":{version:1,done:"answers",content:{answers:$(p,p,500),current:w(p,g(null))}},"coding-lab":{version:1,done:"codings",content:{codings:$(p,T({compared:g(!0,!1),group:w(g("A","B","C","D"),g(null)),ratings:$(p,O(1,7),500)}),500),current:w(p,g(null))}},"cue-cards":{version:1,done:"answers",content:{answers:$(p,p,500),current:w(p,g(null))}},"dyad-player":{version:1,done:"second",content:{second:O(0)}},"episode-player":{version:1,done:"seen",content:{episode:O(1,8),pattern:g("secure","avoidant","resistant","disorganised"),seen:$(g("secure","avoidant","resistant","disorganised"),B(O(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:$(p,w(pt,p),500)}},note:{version:1,done:"text",content:{text:ht(2e3)}},planner:{version:1,done:"week",content:{week:$(g("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),p)}},predict:{version:1,done:"guess",content:{guess:B(pt,500)}},quiz:{version:1,done:"answers",content:{answers:$(p,T({answer:w(ht(200),pt,B(p,500),$(p,p,500)),attempts:O(1,1e5),state:g("right","wrong","shown")}),500),current:w(p,g(null))}},reading:{version:1,done:"last",content:{at:O(0,99999999999),last:ht(80),parts:B(p,500)}},scenario:{version:2,done:"path",content:{now:w(T({at:g("choosing","told","ended"),step:p}),g(null)),path:B(T({choice:p,step:p}),200)}},sorter:{version:1,done:"placements",content:{placements:$(p,T({attempts:O(1,1e5),pile:p,state:g("right","wrong")}),500)}}};var ae={scenario:{1:r=>({...r,now:null})}};function Ct(r,t,e){let s=r.version,n=typeof s=="number"&&s<t&&e[String(r.kind)]?.[s];return n?Ct({...n(r),version:s+1},t,e):r}var G={kept:Et,upgrades:ae};function P(r,t=G){let e=D(r)&&ce(r.kind,t);if(!e)return null;try{let{version:s,kind:n,activity:i,...o}=Ct(r,e.version,t.upgrades),c=T(e.content)(o);return s===e.version&&p(i)&&c?{version:s,kind:n,activity:i,...c}:null}catch{return null}}function v(r){let t=r[Et[r.kind].done];return typeof t=="object"?!Object.keys(t).length:!t}function ut(r,t=G){return Ue(r,(s,n)=>s>0&&s!==n,t)&&!P(r,t)}function Ot(r,t=G){return ce(r,t)?.version??1}function ce(r,{kept:t}){return typeof r=="string"&&Object.hasOwn(t,r)?t[r]:null}function Ue(r,t,e){return!D(r)||typeof r.version!="number"?!1:t(r.version,Ot(r.kind,e))}var j="secure-base/1/",Tt="secure-base/last-kept",Pt="secure-base-kept";function le(r,t=G){function e(i,o){try{return i(r.localStorage)}catch{return o}}function s(i){return e(o=>{let c=o.getItem(j+i);return c===null?null:JSON.parse(c)},null)}function n(i){r.dispatchEvent(new CustomEvent(Pt,{detail:i}))}return{read(i){let o=P(s(i),t);return o?.activity===i?o:null},keep(i){if(ut(s(i.activity),t))return!1;let o=e(c=>{let a=j+i.activity;return v(i)?c.removeItem(a):c.setItem(a,JSON.stringify(i)),!0},!1);return o&&(e(c=>c.setItem(Tt,new Date().toISOString()),void 0),n(i.activity)),o},all(){return e(i=>{let c=Array.from({length:i.length},(a,h)=>i.key(h)??"").filter(a=>a.startsWith(j)).map(a=>a.slice(j.length)).sort();return Object.fromEntries(c.flatMap(a=>{let h=this.read(a);return h?[[a,h]]:[]}))},{})},lastKept(){let i=new Date(e(o=>o.getItem(Tt),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return e(i=>{let o=Array.from({length:i.length},(c,a)=>i.key(a)).filter(c=>c!==null).filter(c=>c.startsWith(j)||c===Tt).map(c=>({key:c,value:i.getItem(c)??""}));for(let{key:c}of o)i.removeItem(c);return n(null),()=>{let c=e(a=>{for(let{key:h,value:m}of o)a.getItem(h)===null&&a.setItem(h,m);return!0},!1);return n(null),c}},null)},subscribe(i){let o=h=>i(h.detail),c=({key:h})=>{h===null?i(null):h.startsWith(j)&&i(h.slice(j.length))},a=({persisted:h})=>h&&i(null);return r.addEventListener(Pt,o),r.addEventListener("storage",c),r.addEventListener("pageshow",a),()=>{r.removeEventListener(Pt,o),r.removeEventListener("storage",c),r.removeEventListener("pageshow",a)}}}}var de=k`
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
`,Or=k`
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
`;var he=k`
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
`;function b(r){return typeof r=="string"?r:r.map(He)}function R(r){return typeof r=="string"?r:r.map(t=>t.text).join("")}function Rt(r){if(r)try{let{protocol:t}=new URL(r,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?r:void 0}catch{return}}function He(r){let t=l`${r.text}`;r.code&&(t=l`<code>${t}</code>`),r.emphasis&&(t=l`<em>${t}</em>`),r.strong&&(t=l`<strong>${t}</strong>`);let e=Rt(r.href);return e?l`<a href=${e}>${t}</a>`:t}var Nt=`["'”’)\\]]*`,Ie=new RegExp(`[.!?…:;]${Nt}$`),Le=new RegExp(`\\.(${Nt})$`),De=new RegExp(`[!?…]${Nt}$`);function Mt(r){return r.flatMap(t=>t?.trim()||[]).map(t=>Ie.test(t)?t:`${t}.`).join(" ")}function Ut(r,t){let e=je(r);return De.test(e)?`${e} ${t}`:`${e}: ${t}`}function je(r){return r.trim().replace(Le,"$1")}var y={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:r=>r===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function mt(r,t,e){let s=e==="title"?"title":"subtitle";switch(r){case 2:return l`<h2 id=${e} class=${s} tabindex="-1">${t}</h2>`;case 4:return l`<h4 id=${e} class=${s} tabindex="-1">${t}</h4>`;case 5:return l`<h5 id=${e} class=${s} tabindex="-1">${t}</h5>`;default:return l`<h3 id=${e} class=${s} tabindex="-1">${t}</h3>`}}var ze={right:()=>E`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:()=>E`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:()=>E`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,begun:()=>E`<circle cx="12" cy="12" r="7.5"/><path d="M12 4.5a7.5 7.5 0 0 1 0 15z" fill="currentColor"/>`,more:()=>E`<path d="M12 5v14M5 12h14"/>`,up:()=>E`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:()=>E`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function Z(r){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${ze[r]()}
</svg>`}function pe({sources:r,assumptions:t}){return!r.length&&!t.length?d:l`
<details class="origins">
<summary>${y.whereFrom}</summary>
${t.length?l`<p class="small-heading">${y.assumptions}</p>
<ul>
${t.map(e=>l`<li>${b(e)}</li>`)}
</ul>`:d}
<ul>
${r.map(e=>l`<li>${me(e,e.full)}</li>`)}
</ul>
</details>
`}function ue({sources:r},t){let e=r.filter(({key:s})=>t.includes(s));return e.length?l`<p class="source">
${y.source(e.length)}
${e.map((s,n)=>l`${n?"; ":""}${me(s,s.short)}`)}
</p>`:d}function me({url:r},t){let e=Rt(r);return e?l`<a href=${e}>${t}</a>`:t}var Ht=Promise.resolve();function fe(){return Ht=Ht.then(Be),Ht}function Be(){return new Promise(r=>{let{port1:t,port2:e}=new MessageChannel;t.onmessage=()=>{t.close(),r()},e.postMessage(null)})}var qe=1,ft=class extends C{static styles=[he,de];static properties={headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.store=le(window),this.announcement={text:"",count:0},this.startedAgainWords=y.startedAgain,this.undoneWords=y.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(t,e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderTitle(t,e){return l`${t.title}`}renderActivity(t,e){return d}get spec(){return this.currentSpec}set spec(t){let e=this.currentSpec;if(this.currentSpec=this.isOurs(t)?t:null,!this.currentSpec)this.currentRecord=null;else{let s=e?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(t){return D(t)&&t.schema_version===qe&&t.kind===this.kind}async scheduleUpdate(){this.hasUpdated||await fe(),super.scheduleUpdate()}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(t){try{t()}catch(e){reportError(e),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(t),this.recordTaken(),this.requestUpdate())})}fitted(t){let e=this.spec,{kind:s,id:n}=e,i=P(t),o=i?.kind===s&&i.activity===n,c=this.reconcile(e,o?i:null);return{version:Ot(s),kind:s,activity:n,...c}}followStore(){let t=JSON.stringify(this.record),e=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(e)!==t&&(this.beforeStartingAgain=null,this.take(e),this.fireRecord())}change(t){let e=!this.record||v(this.record);this.currentRecord=this.fitted(t),v(t)||(this.beforeStartingAgain=null),e&&v(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e instanceof HTMLElement&&(e.focus({preventScroll:!0}),It(e))}async reveal(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e&&It(e)}startAgain(){let t=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:t,record:e}=this;if(!t||!e)return l`<slot></slot>`;let{text:s,count:n}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${mt(this.headingLevel,this.renderTitle(t,e),"title")}
${this.isOpen?l`<p class="instruction">${b(t.instruction)}</p>
${this.renderActivity(t,e)} ${this.renderFoot(t)}`:d}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${dt(n,l`<p>${s}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let e=this.record&&!v(this.record);return l`
<div class="foot">
${this.isKept?d:l`<p class="quiet">${y.notKept}</p>`}
${e?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${y.startAgain}
</button>`:d}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${y.undo}
</button>
</p>`:d}
${pe(t)}
</div>
`}};function It(r){let t=r.parentElement?.closest("[data-together]");t&&It(t),r.scrollIntoView({block:"nearest",inline:"nearest"})}var f={place:(r,t)=>r?`${r} of ${t} cards sorted`:`${t} cards to sort`,choosePile:"Which pile does it belong to?",otherCards:r=>r===1?"Take the other card first":`Take another card first (${r} left)`,right:"That’s it",wrong:"Not quite",tryAnother:r=>r===2?"Try the other pile. Or come back to this card later.":"Try another pile. Or come back to this card later.",nextCard:"Next card",inHand:"In your hand",emptyPile:"Nothing here yet",done:"All sorted",firstTry:(r,t)=>r===t?`All ${t} cards found their pile at the first try.`:r?`${r} of ${t} cards found their pile at the first try.`:`All ${t} cards have found their pile.`,reasons:"Press a card for its reason."};function gt({piles:r},{hint:t}){return t??f.tryAnother(r.length)}function ge(r,t,e){return l`<div class="cards">
${r.cards.map(s=>l`<span
class="room"
aria-hidden="true"
data-text=${R(s.text)}
data-told=${`${f.wrong}
${R(gt(r,s))}`}
></span>`)}
${dt(t.id,l`<div class="card">
<p id="card">${b(t.text)}</p>
${e?l`<div class="told again" id="hint">
<p class="verdict">${Z("again")} ${f.wrong}</p>
<p>${b(gt(r,t))}</p>
</div>`:d}
</div>`)}
</div>`}function be({text:r,why:t}){return l`<div class="told right">
<p class="verdict">${Z("right")} ${f.right}</p>
<p class="about-card">${b(r)}</p>
<p>${b(t)}</p>
</div>`}function $e(r,t){let e={};for(let s of r.cards){let n=Object.hasOwn(t,s.id)&&t[s.id];if(!n||!r.piles.some(({id:c})=>c===n.pile))continue;let{pile:i,attempts:o}=n;e[s.id]={pile:i,attempts:o,state:i===s.pile?"right":"wrong"}}return e}var ve=k`
.table {
margin-block-start: 1.25em;
}
.progress,
.how {
margin: 0;
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
border: 1.5px solid var(--sb-line);
border-radius: var(--sb-radius);
}
.card {
background: var(--sb-paper);
box-shadow: var(--sb-shadow);
}
.room {
visibility: hidden;
}
#card,
.room::before {
margin: 0;
font-family: var(--sb-font-heading);
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
border-color: var(--sb-accent);
border-width: 2px;
text-align: start;
}
@media (hover: hover) {
.pile:hover {
background: var(--sb-accent-soft);
}
}
.pile:active {
transform: translateY(1px);
}
.name {
font-weight: 600;
}
.about {
grid-column: 1;
}
kbd {
grid-row: 1 / span 2;
grid-column: 2;
align-self: center;
min-width: 1.7em;
padding: 0.1em 0.4em;
border: 1px solid var(--sb-control-line);
border-radius: 5px;
color: var(--sb-ink-soft);
font: inherit;
font-size: 0.8em;
text-align: center;
}
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
border-color: var(--sb-accent);
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
border-block-end: 2px solid var(--sb-accent);
}
.sorted li {
margin-block-start: 0.5em;
padding: 0.1em 0.75em;
border: 1px solid var(--sb-line);
border-radius: var(--sb-radius-small);
background: var(--sb-paper);
}
.sorted summary {
color: inherit;
padding-block: 0.35em;
line-height: 1.35;
}
.sorted .mark {
color: var(--sb-right);
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
border: 1px dashed var(--sb-line);
border-radius: var(--sb-radius-small);
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
`;var Q=class extends ft{static styles=[...super.styles,ve];static properties={inHandId:{state:!0},told:{state:!0}};constructor(){super(),this.inHandId=null,this.told=null}reconcile(t,e){return{placements:$e(t,e?.placements??{})}}recordTaken(){this.inHandId=null,this.told=null}isSorted(t){return this.record?.placements[t.id]?.state==="right"}unsorted(){return this.spec?.cards.filter(t=>!this.isSorted(t))??[]}cardInHand(){let t=this.unsorted();return t.find(({id:e})=>e===this.inHandId)??t[0]}takeUp(t){this.inHandId=t.id,this.told=null,this.announce(Ut(f.inHand,R(t.text))),this.focusOn(".pile").then(()=>this.reveal(".hand"))}place(t){let e=this.cardInHand();if(!e||!this.spec||!this.record)return;let s=e.pile===t.id,n=(this.record.placements[e.id]?.attempts??0)+1,i=s?"right":"wrong";this.inHandId=s?null:e.id,this.told={card:e,isRight:s};let o={...this.record.placements,[e.id]:{pile:t.id,attempts:n,state:i}};this.change({...this.record,placements:o});let c=this.cardInHand();if(!s){this.announce(Mt([f.wrong,R(gt(this.spec,e))])),this.reveal("#hint");return}let a=c?[Ut(f.nextCard,R(c.text))]:[f.done,this.summary()];this.announce(Mt([f.right,R(e.why),...a])),c||this.focusOn("#done")}placeByKey(t){if(t.ctrlKey||t.metaKey||t.altKey||!this.spec||t.repeat)return;let e=this.spec.piles[Number.parseInt(t.key,10)-1];!e||!this.cardInHand()||(t.preventDefault(),this.place(e))}summary(){let e=Object.values(this.record?.placements??{}).filter(({attempts:s,state:n})=>n==="right"&&s===1);return f.firstTry(e.length,this.spec?.cards.length??0)}renderActivity(t){let e=this.cardInHand();return l`<div class="table">
${e?this.renderHand(t,e):this.renderDone()}
${this.renderPiles(t)}
</div>`}renderHand(t,e){let s=this.unsorted().length-1,n=this.told?.isRight===!1;return l`
<p class="progress quiet">${f.place(t.cards.length-s-1,t.cards.length)}</p>
<div class="hand" @keydown=${this.placeByKey}>
${ge(t,e,n)}
<p class="how quiet" id="how">${f.choosePile}</p>
<div
class="piles"
role="group"
aria-labelledby="card how"
aria-describedby=${n?"hint":d}
>
${t.piles.map((i,o)=>l`<button
type="button"
class="pile"
aria-keyshortcuts=${o+1}
@click=${()=>this.place(i)}
>
<span class="name">${i.name}</span>
${i.description?l`<span class="about quiet">${b(i.description)}</span>`:d}
<kbd aria-hidden="true">${o+1}</kbd>
</button>`)}
</div>
</div>
${this.told?.isRight?be(this.told.card):d}
${s>0?this.renderDeck(e,s):d}
`}renderDeck(t,e){return l`<details class="deck">
<summary>${f.otherCards(e)}</summary>
<ul role="list">
${this.unsorted().map(s=>l`<li>
<button
type="button"
aria-pressed=${s===t?"true":"false"}
@click=${()=>this.takeUp(s)}
>
${b(s.text)}
</button>
</li>`)}
</ul>
</details>`}renderDone(){return l`<div class="done">
${mt(this.headingLevel+1,f.done,"done")}
<p class="score">${this.summary()}</p>
<p>${f.reasons}</p>
</div>`}renderPiles(t){let e=t.cards.filter(s=>this.isSorted(s));return e.length?l`<div class="sorted">
${t.piles.map(s=>{let n=e.filter(i=>i.pile===s.id);return l`<div>
<p class="name" id="pile-${s.id}">${s.name}</p>
${n.length?l`<ul role="list" aria-labelledby="pile-${s.id}">
${n.map(i=>this.renderSorted(t,i))}
</ul>`:l`<p class="empty quiet">${f.emptyPile}</p>`}
</div>`})}
</div>`:d}renderSorted(t,e){let s=this.told?.isRight&&this.told.card===e;return l`<li class=${s?"settles":""}>
<details>
<summary>${Z("right")} <span>${b(e.text)}</span></summary>
<div class="why">
<p>${b(e.why)}</p>
${ue(t,e.sources)}
</div>
</details>
</li>`}};function ye(r,t){customElements.get(r)||customElements.define(r,t)}function Ae(r,t){return{render({model:e,el:s}){ye(r,t);let n=document.createElement(r),i=()=>{ut(e.get("record"))||(e.set("record",n.record),e.save_changes())},o=()=>{let a=e.get("record");!(JSON.stringify(a)!==JSON.stringify(n.record))||!P(a)||(n.record=a,n.record?.version!==a.version&&i())},c=()=>{n.spec=e.get("spec");let a=P(e.get("record"));a&&!v(a)?o():n.record&&!v(n.record)&&i()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",_e),c(),n.addEventListener("sb-record",i),e.on("change:spec",c),e.on("change:record",o),s.append(n),()=>{e.off("change:spec",c),e.off("change:record",o),n.removeEventListener("sb-record",i),s.removeEventListener("keydown",_e),n.remove()}}}}function _e(r){r.key.startsWith("Arrow")&&r.stopPropagation()}var xs=Ae("sb-sorter",Q);export{xs as default};
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
