/* Generated from frontend/ by make frontend. Do not edit. */
var Oe=Object.defineProperty;var Ce=Object.getPrototypeOf;var Te=Reflect.get;var Ne=(r,t,e)=>t in r?Oe(r,t,{enumerable:!0,configurable:!0,writable:!0,value:e}):r[t]=e;var D=(r,t,e)=>Ne(r,typeof t!="symbol"?t+"":t,e);var zt=(r,t,e)=>Te(Ce(r),e,t);var ct=globalThis,lt=ct.ShadowRoot&&(ct.ShadyCSS===void 0||ct.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,xt=Symbol(),Wt=new WeakMap,F=class{constructor(t,e,s){if(this._$cssResult$=!0,s!==xt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(lt&&t===void 0){let s=e!==void 0&&e.length===1;s&&(t=Wt.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&Wt.set(e,t))}return t}toString(){return this.cssText}},qt=r=>new F(typeof r=="string"?r:r+"",void 0,xt),k=(r,...t)=>{let e=r.length===1?r[0]:t.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+r[i+1],r[0]);return new F(e,r,xt)},Vt=(r,t)=>{if(lt)r.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let s=document.createElement("style"),n=ct.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=e.cssText,r.appendChild(s)}},At=lt?r=>r:r=>r instanceof CSSStyleSheet?(t=>{let e="";for(let s of t.cssRules)e+=s.cssText;return qt(e)})(r):r;var{is:Pe,defineProperty:Re,getOwnPropertyDescriptor:Me,getOwnPropertyNames:Ue,getOwnPropertySymbols:Le,getPrototypeOf:He}=Object,S=globalThis,Ft=S.trustedTypes,Ie=Ft?Ft.emptyScript:"",je=S.reactiveElementPolyfillSupport,K=(r,t)=>r,wt={toAttribute(r,t){switch(t){case Boolean:r=r?Ie:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,t){let e=r;switch(t){case Boolean:e=r!==null;break;case Number:e=r===null?null:Number(r);break;case Object:case Array:try{e=JSON.parse(r)}catch{e=null}}return e}},Jt=(r,t)=>!Pe(r,t),Kt={attribute:!0,type:String,converter:wt,reflect:!1,useDefault:!1,hasChanged:Jt};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),S.litPropertyMetadata??(S.litPropertyMetadata=new WeakMap);var _=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=Kt){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,e);n!==void 0&&Re(this.prototype,t,n)}}static getPropertyDescriptor(t,e,s){let{get:n,set:i}=Me(this.prototype,t)??{get(){return this[e]},set(o){this[e]=o}};return{get:n,set(o){let c=n?.call(this);i?.call(this,o),this.requestUpdate(t,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Kt}static _$Ei(){if(this.hasOwnProperty(K("elementProperties")))return;let t=He(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(K("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(K("properties"))){let e=this.properties,s=[...Ue(e),...Le(e)];for(let n of s)this.createProperty(n,e[n])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[s,n]of e)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[e,s]of this.elementProperties){let n=this._$Eu(e,s);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)e.unshift(At(n))}else t!==void 0&&e.push(At(t));return e}static _$Eu(t,e){let s=e.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Vt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:wt).toAttribute(e,s.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,e){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:wt;this._$Em=n;let c=o.fromAttribute(e,i.type);this[n]=c??this._$Ej?.get(n)??c,this._$Em=null}}requestUpdate(t,e,s,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??Jt)(i,e)||s.useDefault&&s.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,e,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??e??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),n===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,c=this[n];o!==!0||this._$AL.has(n)||c===void 0||this.C(n,void 0,i,c)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(e)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(e=>this._$ET(e,this[e]))),this._$EM()}updated(t){}firstUpdated(t){}};_.elementStyles=[],_.shadowRootOptions={mode:"open"},_[K("elementProperties")]=new Map,_[K("finalized")]=new Map,je?.({ReactiveElement:_}),(S.reactiveElementVersions??(S.reactiveElementVersions=[])).push("2.1.2");var G=globalThis,Gt=r=>r,dt=G.trustedTypes,Yt=dt?dt.createPolicy("lit-html",{createHTML:r=>r}):void 0,St="$lit$",x=`lit$${Math.random().toFixed(9).slice(2)}$`,Et="?"+x,Be=`<${Et}>`,P=document,Y=()=>P.createComment(""),Z=r=>r===null||typeof r!="object"&&typeof r!="function",Ot=Array.isArray,re=r=>Ot(r)||typeof r?.[Symbol.iterator]=="function",kt=`[ 	
\f\r]`,J=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Zt=/-->/g,Xt=/>/g,T=RegExp(`>|${kt}(?:([^\\s"'>=/]+)(${kt}*=${kt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Qt=/'/g,te=/"/g,se=/^(?:script|style|textarea|title)$/i,Ct=r=>(t,...e)=>({_$litType$:r,strings:t,values:e}),l=Ct(1),L=Ct(2),sr=Ct(3),R=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),ee=new WeakMap,N=P.createTreeWalker(P,129);function ne(r,t){if(!Ot(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return Yt!==void 0?Yt.createHTML(t):t}var ie=(r,t)=>{let e=r.length-1,s=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=J;for(let c=0;c<e;c++){let a=r[c],h,f,p=-1,y=0;for(;y<a.length&&(o.lastIndex=y,f=o.exec(a),f!==null);)y=o.lastIndex,o===J?f[1]==="!--"?o=Zt:f[1]!==void 0?o=Xt:f[2]!==void 0?(se.test(f[2])&&(n=RegExp("</"+f[2],"g")),o=T):f[3]!==void 0&&(o=T):o===T?f[0]===">"?(o=n??J,p=-1):f[1]===void 0?p=-2:(p=o.lastIndex-f[2].length,h=f[1],o=f[3]===void 0?T:f[3]==='"'?te:Qt):o===te||o===Qt?o=T:o===Zt||o===Xt?o=J:(o=T,n=void 0);let w=o===T&&r[c+1].startsWith("/>")?" ":"";i+=o===J?a+Be:p>=0?(s.push(h),a.slice(0,p)+St+a.slice(p)+x+w):a+x+(p===-2?c:w)}return[ne(r,i+(r[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},X=class r{constructor({strings:t,_$litType$:e},s){let n;this.parts=[];let i=0,o=0,c=t.length-1,a=this.parts,[h,f]=ie(t,e);if(this.el=r.createElement(h,s),N.currentNode=this.el.content,e===2||e===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(n=N.nextNode())!==null&&a.length<c;){if(n.nodeType===1){if(n.hasAttributes())for(let p of n.getAttributeNames())if(p.endsWith(St)){let y=f[o++],w=n.getAttribute(p).split(x),at=/([.?@])?(.*)/.exec(y);a.push({type:1,index:i,name:at[2],strings:w,ctor:at[1]==="."?pt:at[1]==="?"?ut:at[1]==="@"?ft:U}),n.removeAttribute(p)}else p.startsWith(x)&&(a.push({type:6,index:i}),n.removeAttribute(p));if(se.test(n.tagName)){let p=n.textContent.split(x),y=p.length-1;if(y>0){n.textContent=dt?dt.emptyScript:"";for(let w=0;w<y;w++)n.append(p[w],Y()),N.nextNode(),a.push({type:2,index:++i});n.append(p[y],Y())}}}else if(n.nodeType===8)if(n.data===Et)a.push({type:2,index:i});else{let p=-1;for(;(p=n.data.indexOf(x,p+1))!==-1;)a.push({type:7,index:i}),p+=x.length-1}i++}}static createElement(t,e){let s=P.createElement("template");return s.innerHTML=t,s}};function M(r,t,e=r,s){if(t===R)return t;let n=s!==void 0?e._$Co?.[s]:e._$Cl,i=Z(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(r),n._$AT(r,e,s)),s!==void 0?(e._$Co??(e._$Co=[]))[s]=n:e._$Cl=n),n!==void 0&&(t=M(r,n._$AS(r,t.values),n,s)),t}var ht=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:s}=this._$AD,n=(t?.creationScope??P).importNode(e,!0);N.currentNode=n;let i=N.nextNode(),o=0,c=0,a=s[0];for(;a!==void 0;){if(o===a.index){let h;a.type===2?h=new z(i,i.nextSibling,this,t):a.type===1?h=new a.ctor(i,a.name,a.strings,this,t):a.type===6&&(h=new mt(i,this,t)),this._$AV.push(h),a=s[++c]}o!==a?.index&&(i=N.nextNode(),o++)}return N.currentNode=P,n}p(t){let e=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}},z=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,n){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=M(this,t,e),Z(t)?t===d||t==null||t===""?(this._$AH!==d&&this._$AR(),this._$AH=d):t!==this._$AH&&t!==R&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):re(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==d&&Z(this._$AH)?this._$AA.nextSibling.data=t:this.T(P.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=X.createElement(ne(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(e);else{let i=new ht(n,this),o=i.u(this.options);i.p(e),this.T(o),this._$AH=i}}_$AC(t){let e=ee.get(t.strings);return e===void 0&&ee.set(t.strings,e=new X(t)),e}k(t){Ot(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,s,n=0;for(let i of t)n===e.length?e.push(s=new r(this.O(Y()),this.O(Y()),this,this.options)):s=e[n],s._$AI(i),n++;n<e.length&&(this._$AR(s&&s._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let s=Gt(t).nextSibling;Gt(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},U=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,n,i){this.type=1,this._$AH=d,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(t,e=this,s,n){let i=this.strings,o=!1;if(i===void 0)t=M(this,t,e,0),o=!Z(t)||t!==this._$AH&&t!==R,o&&(this._$AH=t);else{let c=t,a,h;for(t=i[0],a=0;a<i.length-1;a++)h=M(this,c[s+a],e,a),h===R&&(h=this._$AH[a]),o||(o=!Z(h)||h!==this._$AH[a]),h===d?t=d:t!==d&&(t+=(h??"")+i[a+1]),this._$AH[a]=h}o&&!n&&this.j(t)}j(t){t===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},pt=class extends U{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===d?void 0:t}},ut=class extends U{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==d)}},ft=class extends U{constructor(t,e,s,n,i){super(t,e,s,n,i),this.type=5}_$AI(t,e=this){if((t=M(this,t,e,0)??d)===R)return;let s=this._$AH,n=t===d&&s!==d||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,i=t!==d&&(s===d||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},mt=class{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}},oe={M:St,P:x,A:Et,C:1,L:ie,R:ht,D:re,V:M,I:z,H:U,N:ut,U:ft,B:pt,F:mt},De=G.litHtmlPolyfillSupport;De?.(X,z),(G.litHtmlVersions??(G.litHtmlVersions=[])).push("3.3.3");var ae=(r,t,e)=>{let s=e?.renderBefore??t,n=s._$litPart$;if(n===void 0){let i=e?.renderBefore??null;s._$litPart$=n=new z(t.insertBefore(Y(),i),i,void 0,e??{})}return n._$AI(r),n};var Q=globalThis,E=class extends _{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var e;let t=super.createRenderRoot();return(e=this.renderOptions).renderBefore??(e.renderBefore=t.firstChild),t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=ae(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return R}};E._$litElement$=!0,E.finalized=!0,Q.litElementHydrateSupport?.({LitElement:E});var ze=Q.litElementPolyfillSupport;ze?.({LitElement:E});(Q.litElementVersions??(Q.litElementVersions=[])).push("4.2.2");var ce=r=>(...t)=>({_$litDirective$:r,values:t}),gt=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,s){this._$Ct=t,this._$AM=e,this._$Ci=s}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:$r}=oe;var We={},le=(r,t=We)=>r._$AH=t;var tt=ce(class extends gt{constructor(){super(...arguments),this.key=d}render(r,t){return this.key=r,t}update(r,[t,e]){return t!==this.key&&(le(r),this.key=t),e}});function H(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var et=r=>t=>r(t)?t:void 0,b=(...r)=>et(t=>r.includes(t)),Tt=r=>et(t=>typeof t=="string"&&t.length<=r),de=r=>et(t=>typeof t=="string"&&r.test(t)),bt=et(Number.isFinite),I=(r,t=1/0)=>et(e=>Number.isInteger(e)&&e>=r&&e<=t),O=(...r)=>t=>r.map(e=>e(t)).find(e=>e!==void 0),rt=(r,t)=>e=>{let s=Array.isArray(e)&&e.length<=t?e.map(r):[void 0];return s.includes(void 0)?void 0:s},j=r=>t=>H(t)?he(Object.keys(r).map(e=>[e,r[e](t[e])])):void 0,$=(r,t,e=1/0)=>s=>H(s)&&Object.keys(s).length<=e?he(Object.entries(s).map(([n,i])=>[r(n),t(i)])):void 0;function he(r){return r.flat().includes(void 0)?void 0:Object.fromEntries(r)}var u=de(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),Nt={"claim-cards":{version:1,done:"answers",content:{answers:$(u,u,500),current:O(u,b(null))}},"coding-lab":{version:1,done:"codings",content:{codings:$(u,j({compared:b(!0,!1),group:O(b("A","B","C","D"),b(null)),ratings:$(u,I(1,7),500)}),500),current:O(u,b(null))}},"cue-cards":{version:1,done:"answers",content:{answers:$(u,u,500),current:O(u,b(null))}},"dyad-player":{version:1,done:"second",content:{second:I(0)}},"episode-player":{version:1,done:"seen",content:{episode:I(1,8),pattern:b("secure","avoidant","resistant","disorganised"),seen:$(b("secure","avoidant","resistant","disorganised"),rt(I(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:$(u,O(bt,u),500)}},note:{version:1,done:"text",content:{text:Tt(2e3)}},planner:{version:1,done:"week",content:{week:$(b("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),u)}},predict:{version:1,done:"guess",content:{guess:rt(bt,500)}},quiz:{version:1,done:"answers",content:{answers:$(u,j({answer:O(Tt(200),bt,rt(u,500),$(u,u,500)),attempts:I(1,1e5),state:b("right","wrong","shown")}),500),current:O(u,b(null))}},scenario:{version:1,done:"path",content:{path:rt(j({choice:u,step:u}),200)}},sorter:{version:1,done:"placements",content:{placements:$(u,j({attempts:I(1,1e5),pile:u,state:b("right","wrong")}),500)}}};var pe={};function Pt(r,t,e){let s=r.version,n=typeof s=="number"&&s<t&&e[String(r.kind)]?.[s];return n?Pt({...n(r),version:s+1},t,e):r}var st={kept:Nt,upgrades:pe};function C(r,t=st){let e=H(r)&&ue(r.kind,t);if(!e)return null;try{let{version:s,kind:n,activity:i,...o}=Pt(r,e.version,t.upgrades),c=j(e.content)(o);return s===e.version&&u(i)&&c?{version:s,kind:n,activity:i,...c}:null}catch{return null}}function v(r){let t=r[Nt[r.kind].done];return typeof t=="object"?!Object.keys(t).length:!t}function $t(r,t=st){return qe(r,(s,n)=>s>0&&s!==n,t)&&!C(r,t)}function nt(r,t=st){return ue(r,t)?.version??1}function ue(r,{kept:t}){return typeof r=="string"&&Object.hasOwn(t,r)?t[r]:null}function qe(r,t,e){return!H(r)||typeof r.version!="number"?!1:t(r.version,nt(r.kind,e))}var B="secure-base/1/",Rt="secure-base/last-kept",Mt="secure-base-kept";function fe(r,t=st){function e(i,o){try{return i(r.localStorage)}catch{return o}}function s(i){return e(o=>{let c=o.getItem(B+i);return c===null?null:JSON.parse(c)},null)}function n(i){r.dispatchEvent(new CustomEvent(Mt,{detail:i}))}return{read(i){let o=C(s(i),t);return o?.activity===i?o:null},keep(i){if($t(s(i.activity),t))return!1;let o=e(c=>{let a=B+i.activity;return v(i)?c.removeItem(a):c.setItem(a,JSON.stringify(i)),!0},!1);return o&&(e(c=>c.setItem(Rt,new Date().toISOString()),void 0),n(i.activity)),o},all(){return e(i=>{let c=Array.from({length:i.length},(a,h)=>i.key(h)??"").filter(a=>a.startsWith(B)).map(a=>a.slice(B.length)).sort();return Object.fromEntries(c.flatMap(a=>{let h=this.read(a);return h?[[a,h]]:[]}))},{})},lastKept(){let i=new Date(e(o=>o.getItem(Rt),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return e(i=>{let o=Array.from({length:i.length},(c,a)=>i.key(a)).filter(c=>c!==null).filter(c=>c.startsWith(B)||c===Rt).map(c=>({key:c,value:i.getItem(c)??""}));for(let{key:c}of o)i.removeItem(c);return n(null),()=>{let c=e(a=>{for(let{key:h,value:f}of o)a.getItem(h)===null&&a.setItem(h,f);return!0},!1);return n(null),c}},null)},subscribe(i){let o=h=>i(h.detail),c=({key:h})=>{h===null?i(null):h.startsWith(B)&&i(h.slice(B.length))},a=({persisted:h})=>h&&i(null);return r.addEventListener(Mt,o),r.addEventListener("storage",c),r.addEventListener("pageshow",a),()=>{r.removeEventListener(Mt,o),r.removeEventListener("storage",c),r.removeEventListener("pageshow",a)}}}}var me=k`
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
button:hover {
border-color: var(--sb-accent);
}
button.primary {
border-color: var(--sb-accent);
background: var(--sb-accent);
color: var(--sb-accent-ink);
font-weight: 600;
}
button.primary:hover {
box-shadow: 0 0 0 2px var(--sb-accent-soft);
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
`,Ir=k`
input[type="range"] {
height: 44px;
margin: 0;
background: none;
appearance: none;
cursor: pointer;
}
input[type="range"]::-webkit-slider-thumb {
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
`;var ge=k`
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
`;function m(r){return typeof r=="string"?r:r.map(Ve)}function vt(r){return typeof r=="string"?r:r.map(t=>t.text).join("")}function Ut(r){if(r)try{let{protocol:t}=new URL(r,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?r:void 0}catch{return}}function Ve(r){let t=l`${r.text}`;r.code&&(t=l`<code>${t}</code>`),r.emphasis&&(t=l`<em>${t}</em>`),r.strong&&(t=l`<strong>${t}</strong>`);let e=Ut(r.href);return e?l`<a href=${e}>${t}</a>`:t}var Lt=`["'”’)\\]]*`,Wr=new RegExp(`[.!?…:;]${Lt}$`),qr=new RegExp(`\\.(${Lt})$`),Vr=new RegExp(`[!?…]${Lt}$`);var A={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:r=>r===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function W(r,t,e){let s=e==="title"?"title":"subtitle";switch(r){case 2:return l`<h2 id=${e} class=${s} tabindex="-1">${t}</h2>`;case 4:return l`<h4 id=${e} class=${s} tabindex="-1">${t}</h4>`;case 5:return l`<h5 id=${e} class=${s} tabindex="-1">${t}</h5>`;default:return l`<h3 id=${e} class=${s} tabindex="-1">${t}</h3>`}}var Fe={right:()=>L`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:()=>L`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:()=>L`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,more:()=>L`<path d="M12 5v14M5 12h14"/>`,up:()=>L`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:()=>L`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function be(r){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Fe[r]()}
</svg>`}function $e({sources:r,assumptions:t}){return!r.length&&!t.length?d:l`
<details class="origins">
<summary>${A.whereFrom}</summary>
${t.length?l`<p class="small-heading">${A.assumptions}</p>
<ul>
${t.map(e=>l`<li>${m(e)}</li>`)}
</ul>`:d}
<ul>
${r.map(e=>l`<li>${Ke(e,e.full)}</li>`)}
</ul>
</details>
`}function Ke({url:r},t){let e=Ut(r);return e?l`<a href=${e}>${t}</a>`:t}var Ht=Promise.resolve();function ve(){return Ht=Ht.then(Je),Ht}function Je(){return new Promise(r=>{let{port1:t,port2:e}=new MessageChannel;t.onmessage=()=>{t.close(),r()},e.postMessage(null)})}var Ge=1,q=class extends E{constructor(){super(),this.headingLevel=3,this.store=fe(window),this.announcement={text:"",count:0},this.startedAgainWords=A.startedAgain,this.undoneWords=A.undone,this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(t,e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderActivity(t,e){return d}get spec(){return this.currentSpec}set spec(t){let e=this.currentSpec;if(this.currentSpec=this.isOurs(t)?t:null,!this.currentSpec)this.currentRecord=null;else{let s=e?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(t){return H(t)&&t.schema_version===Ge&&t.kind===this.kind}async scheduleUpdate(){this.hasUpdated||await ve(),super.scheduleUpdate()}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(t){try{t()}catch(e){reportError(e),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(t),this.recordTaken(),this.requestUpdate())})}fitted(t){let e=this.spec,{kind:s,id:n}=e,i=C(t),o=i?.kind===s&&i.activity===n,c=this.reconcile(e,o?i:null);return{version:nt(s),kind:s,activity:n,...c}}followStore(){let t=JSON.stringify(this.record),e=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(e)!==t&&(this.beforeStartingAgain=null,this.take(e),this.fireRecord())}change(t){let e=!this.record||v(this.record);this.currentRecord=this.fitted(t),v(t)||(this.beforeStartingAgain=null),e&&v(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e instanceof HTMLElement&&(e.focus({preventScroll:!0}),It(e))}async reveal(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e&&It(e)}startAgain(){let t=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:t,record:e}=this;if(!t||!e)return l`<slot></slot>`;let{text:s,count:n}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${W(this.headingLevel,l`${t.title}`,"title")}
<p class="instruction">${m(t.instruction)}</p>
${this.renderActivity(t,e)} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${tt(n,l`<p>${s}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let e=this.record&&!v(this.record);return l`
<div class="foot">
${this.isKept?d:l`<p class="quiet">${A.notKept}</p>`}
${e?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${A.startAgain}
</button>`:d}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${A.undo}
</button>
</p>`:d}
${$e(t)}
</div>
`}};D(q,"styles",[ge,me]),D(q,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});function It(r){let t=r.parentElement?.closest("[data-together]");t&&It(t),r.scrollIntoView({block:"nearest",inline:"nearest"})}function ye(r,t){let e=new Set([r.start]);return t.flatMap(s=>{let n=it(r,s);return!n||!e.has(s.step)?[]:(e.add(n.choice.goto),[{step:s.step,choice:s.choice}])})}function it(r,t){let e=r.steps.find(({id:n})=>n===t.step),s=e?.choices.find(({id:n})=>n===t.choice);return e&&s?{step:e,choice:s}:null}function _e(r,t){let e=t.length?it(r,t[t.length-1]):null;return e?{at:e.choice.goto==="end"?"ended":"told",step:e.step.id}:{at:"choosing",step:r.start}}function jt(r,t){let e=new Map;for(let s of t){let n=it(r,s),i=`${s.step} ${s.choice}`;n&&!e.has(i)&&e.set(i,n)}return[...e.values()]}function xe(r,t){return[...r.slice(0,199),t]}var Bt=2e3;function yt(r){return`${r}_note`}function Dt(r,t){let e=r.read(yt(t));return e?.kind==="note"?e.text:""}function _t(r,t,e){return r.keep({version:nt("note"),kind:"note",activity:yt(t),text:Ye(e).slice(0,Bt)})}function Ye(r){return r.replaceAll("<","‹").replaceAll(">","›")}var Ae=k`
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
.choice:hover {
background: var(--sb-accent-soft);
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
`;var g={cue:"The baby’s cue",help:"Before you read on",howToChoose:"What could you try?",tried:"You tried this",youTry:"You try this",next:"What may happen next",why:"Why",kindNote:"A kind word",goOn:"Go on",tryElse:"Try something else",chooseAgain:"Choose again. Each way leads on.",ended:"Together again",tryAnotherWay:"Try another way through",trail:"What you have tried",reflection:"To think about",privacy:"You do not have to write anything. If you do, it stays in this browser on this device. It is not sent to anyone."};var V=class V extends q{constructor(){super(),this.now={at:"choosing",step:""},this.noteBefore="",this.unsubscribeNote=null}reconcile(t,e){return{path:ye(t,e?.path??[])}}recordTaken(){this.spec&&this.record&&(this.now=_e(this.spec,this.record.path))}connectedCallback(){super.connectedCallback(),this.unsubscribeNote=this.store.subscribe(t=>{(t===null||this.spec&&t===yt(this.spec.id))&&this.requestUpdate()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribeNote?.()}startAgain(){this.spec&&(this.noteBefore=Dt(this.store,this.spec.id),_t(this.store,this.spec.id,""),super.startAgain())}undo(){this.spec&&this.noteBefore&&_t(this.store,this.spec.id,this.noteBefore),super.undo()}choose(t,e){if(!this.record)return;this.now={at:"told",step:t.id};let s=xe(this.record.path,{step:t.id,choice:e.id});this.change({...this.record,path:s});let n=[e.next,e.why,e.kind_word].filter(i=>i!==null);this.announce(n.map(vt).join(" ")),this.focusOn("#told")}chooseIn(t){this.now={at:"choosing",step:t},this.announce(g.chooseAgain),this.focusOn("#how")}goOn({goto:t}){if(t==="end")this.now={at:"ended",step:this.now.step},this.announce(vt(this.spec?.ending??"")),this.focusOn("#ended");else{this.now={at:"choosing",step:t};let e=this.spec?.steps.find(({id:s})=>s===t);this.announce(e?.text?vt(e.text):""),this.focusOn("#how")}}renderActivity(t,e){let s=t.steps.find(({id:i})=>i===this.now.step),n=e.path.length?it(t,e.path[e.path.length-1]):null;return l`
${t.help?l`<p class="help"><span class="label">${g.help}</span> ${m(t.help)}</p>`:d}
<div class="page">
${we("part")}
${t.people?l`<p class="people">${m(t.people)}</p>`:d}
<p class="situation">${m(t.situation)}</p>
${t.cue?l`<p class="cue"><span class="label">${g.cue}</span> ${m(t.cue)}</p>`:d}
</div>
${this.now.at==="choosing"&&s?this.renderChoices(t,s):d}
${this.now.at==="told"&&n?this.renderTold(n.choice,n.step):d}
${this.now.at==="ended"?this.renderEnding(t):d} ${this.renderTrail(t)}
`}renderChoices(t,e){let s=jt(t,this.record?.path??[]);return tt(e.id,l`<div class="moment">
${e.text?l`<p class="step" id="step">${m(e.text)}</p>`:d}
${W(this.headingLevel+1,g.howToChoose,"how")}
<ul class="choices" role="list" aria-labelledby="how">
${e.choices.map(n=>{let i=s.some(o=>o.choice===n);return l`<li>
<button type="button" class="choice" @click=${()=>this.choose(e,n)}>
<span>${m(n.text)}</span>
${i?l`<span class="quiet">${be("shown")} ${g.tried}</span>`:d}
</button>
</li>`})}
</ul>
</div>`)}renderTold(t,e){return tt(this.record?.path.length,l`<div class="moment outcome">
${W(this.headingLevel+1,l`<span class="label">${g.youTry}</span> ${m(t.text)}`,"told")}
${t.next?l`<p class="label">${g.next}</p>
<p class="next">${m(t.next)}</p>`:d}
<p class="label">${g.why}</p>
<p>${m(t.why)}</p>
<p class="kind"><span class="label">${g.kindNote}</span> ${m(t.kind_word)}</p>
<div class="row">
<button type="button" class="primary" @click=${()=>this.goOn(t)}>
${g.goOn}
</button>
<button type="button" @click=${()=>this.chooseIn(e.id)}>${g.tryElse}</button>
</div>
</div>`)}renderEnding(t){return l`<div class="moment ending">
${we("meet")}
${W(this.headingLevel+1,g.ended,"ended")}
<p class="situation">${m(t.ending)}</p>
<button type="button" @click=${()=>this.chooseIn(t.start)}>
${g.tryAnotherWay}
</button>
${t.reflection?this.renderReflection(t,t.reflection):d}
</div>`}renderReflection(t,e){let s=({target:n})=>{this.isKept=_t(this.store,t.id,n.value)};return l`<div class="reflection">
<label for="note"><span class="label">${g.reflection}</span> ${m(e)}</label>
<textarea
class="boxed"
id="note"
rows="4"
maxlength=${Bt}
aria-describedby="privacy"
.value=${Dt(this.store,t.id)}
@input=${s}
></textarea>
<p class="quiet" id="privacy">${g.privacy}</p>
</div>`}renderTrail(t){let e=jt(t,this.record?.path??[]);return e.length?l`<div class="trail quiet">
<p class="label" id="trail">${g.trail}</p>
<ol role="list" aria-labelledby="trail">
${e.map(({choice:s})=>l`<li>${m(s.text)}</li>`)}
</ol>
</div>`:d}};D(V,"styles",[...zt(V,V,"styles"),Ae]),D(V,"properties",{now:{state:!0}});var ot=V;function we(r){return l`<svg
class="two-lines ${r}"
viewBox="0 0 600 40"
preserveAspectRatio="none"
aria-hidden="true"
focusable="false"
>
<path class="carer" d="M3 17C120 17 190 19 300 14S470 4 597 4" />
<path class="baby" d="M3 23C120 23 190 21 300 27S470 36 597 36" />
</svg>`}function ke(r,t){customElements.get(r)||customElements.define(r,t)}function Ee(r,t){return{render({model:e,el:s}){ke(r,t);let n=document.createElement(r),i=()=>{$t(e.get("record"))||(e.set("record",n.record),e.save_changes())},o=()=>{let a=e.get("record");!(JSON.stringify(a)!==JSON.stringify(n.record))||!C(a)||(n.record=a,n.record?.version!==a.version&&i())},c=()=>{n.spec=e.get("spec");let a=C(e.get("record"));a&&!v(a)?o():n.record&&!v(n.record)&&i()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",Se),c(),n.addEventListener("sb-record",i),e.on("change:spec",c),e.on("change:record",o),s.append(n),()=>{e.off("change:spec",c),e.off("change:record",o),n.removeEventListener("sb-record",i),s.removeEventListener("keydown",Se),n.remove()}}}}function Se(r){r.key.startsWith("Arrow")&&r.stopPropagation()}var Ms=Ee("sb-scenario",ot);export{Ms as default};
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
