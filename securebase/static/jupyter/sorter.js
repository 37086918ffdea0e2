/* Generated from frontend/ by make frontend. Do not edit. */
var we=Object.defineProperty;var ke=Object.getPrototypeOf;var Se=Reflect.get;var Ee=(r,t,e)=>t in r?we(r,t,{enumerable:!0,configurable:!0,writable:!0,value:e}):r[t]=e;var z=(r,t,e)=>Ee(r,typeof t!="symbol"?t+"":t,e);var Dt=(r,t,e)=>Se(ke(r),e,t);var ot=globalThis,at=ot.ShadowRoot&&(ot.ShadyCSS===void 0||ot.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,_t=Symbol(),jt=new WeakMap,F=class{constructor(t,e,s){if(this._$cssResult$=!0,s!==_t)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(at&&t===void 0){let s=e!==void 0&&e.length===1;s&&(t=jt.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&jt.set(e,t))}return t}toString(){return this.cssText}},zt=r=>new F(typeof r=="string"?r:r+"",void 0,_t),k=(r,...t)=>{let e=r.length===1?r[0]:t.reduce((s,i,n)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+r[n+1],r[0]);return new F(e,r,_t)},Bt=(r,t)=>{if(at)r.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let s=document.createElement("style"),i=ot.litNonce;i!==void 0&&s.setAttribute("nonce",i),s.textContent=e.cssText,r.appendChild(s)}},At=at?r=>r:r=>r instanceof CSSStyleSheet?(t=>{let e="";for(let s of t.cssRules)e+=s.cssText;return zt(e)})(r):r;var{is:Ce,defineProperty:Oe,getOwnPropertyDescriptor:Te,getOwnPropertyNames:Pe,getOwnPropertySymbols:Re,getPrototypeOf:Ne}=Object,S=globalThis,qt=S.trustedTypes,He=qt?qt.emptyScript:"",Me=S.reactiveElementPolyfillSupport,J=(r,t)=>r,xt={toAttribute(r,t){switch(t){case Boolean:r=r?He:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,t){let e=r;switch(t){case Boolean:e=r!==null;break;case Number:e=r===null?null:Number(r);break;case Object:case Array:try{e=JSON.parse(r)}catch{e=null}}return e}},Wt=(r,t)=>!Ce(r,t),Vt={attribute:!0,type:String,converter:xt,reflect:!1,useDefault:!1,hasChanged:Wt};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),S.litPropertyMetadata??(S.litPropertyMetadata=new WeakMap);var A=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=Vt){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let s=Symbol(),i=this.getPropertyDescriptor(t,s,e);i!==void 0&&Oe(this.prototype,t,i)}}static getPropertyDescriptor(t,e,s){let{get:i,set:n}=Te(this.prototype,t)??{get(){return this[e]},set(o){this[e]=o}};return{get:i,set(o){let c=i?.call(this);n?.call(this,o),this.requestUpdate(t,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Vt}static _$Ei(){if(this.hasOwnProperty(J("elementProperties")))return;let t=Ne(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(J("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(J("properties"))){let e=this.properties,s=[...Pe(e),...Re(e)];for(let i of s)this.createProperty(i,e[i])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[s,i]of e)this.elementProperties.set(s,i)}this._$Eh=new Map;for(let[e,s]of this.elementProperties){let i=this._$Eu(e,s);i!==void 0&&this._$Eh.set(i,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let i of s)e.unshift(At(i))}else t!==void 0&&e.push(At(t));return e}static _$Eu(t,e){let s=e.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Bt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){let s=this.constructor.elementProperties.get(t),i=this.constructor._$Eu(t,s);if(i!==void 0&&s.reflect===!0){let n=(s.converter?.toAttribute!==void 0?s.converter:xt).toAttribute(e,s.type);this._$Em=t,n==null?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(t,e){let s=this.constructor,i=s._$Eh.get(t);if(i!==void 0&&this._$Em!==i){let n=s.getPropertyOptions(i),o=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:xt;this._$Em=i;let c=o.fromAttribute(e,n.type);this[i]=c??this._$Ej?.get(i)??c,this._$Em=null}}requestUpdate(t,e,s,i=!1,n){if(t!==void 0){let o=this.constructor;if(i===!1&&(n=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??Wt)(n,e)||s.useDefault&&s.reflect&&n===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,e,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:i,wrapped:n},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??e??this[t]),n!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),i===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[i,n]of this._$Ep)this[i]=n;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[i,n]of s){let{wrapped:o}=n,c=this[i];o!==!0||this._$AL.has(i)||c===void 0||this.C(i,void 0,n,c)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(e)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(e=>this._$ET(e,this[e]))),this._$EM()}updated(t){}firstUpdated(t){}};A.elementStyles=[],A.shadowRootOptions={mode:"open"},A[J("elementProperties")]=new Map,A[J("finalized")]=new Map,Me?.({ReactiveElement:A}),(S.reactiveElementVersions??(S.reactiveElementVersions=[])).push("2.1.2");var G=globalThis,Kt=r=>r,ct=G.trustedTypes,Ft=ct?ct.createPolicy("lit-html",{createHTML:r=>r}):void 0,kt="$lit$",x=`lit$${Math.random().toFixed(9).slice(2)}$`,St="?"+x,Ue=`<${St}>`,H=document,Z=()=>H.createComment(""),Q=r=>r===null||typeof r!="object"&&typeof r!="function",Et=Array.isArray,Xt=r=>Et(r)||typeof r?.[Symbol.iterator]=="function",wt=`[ 	
\f\r]`,Y=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Jt=/-->/g,Yt=/>/g,R=RegExp(`>|${wt}(?:([^\\s"'>=/]+)(${wt}*=${wt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Gt=/'/g,Zt=/"/g,te=/^(?:script|style|textarea|title)$/i,Ct=r=>(t,...e)=>({_$litType$:r,strings:t,values:e}),l=Ct(1),q=Ct(2),Xe=Ct(3),M=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),Qt=new WeakMap,N=H.createTreeWalker(H,129);function ee(r,t){if(!Et(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ft!==void 0?Ft.createHTML(t):t}var re=(r,t)=>{let e=r.length-1,s=[],i,n=t===2?"<svg>":t===3?"<math>":"",o=Y;for(let c=0;c<e;c++){let a=r[c],h,m,p=-1,_=0;for(;_<a.length&&(o.lastIndex=_,m=o.exec(a),m!==null);)_=o.lastIndex,o===Y?m[1]==="!--"?o=Jt:m[1]!==void 0?o=Yt:m[2]!==void 0?(te.test(m[2])&&(i=RegExp("</"+m[2],"g")),o=R):m[3]!==void 0&&(o=R):o===R?m[0]===">"?(o=i??Y,p=-1):m[1]===void 0?p=-2:(p=o.lastIndex-m[2].length,h=m[1],o=m[3]===void 0?R:m[3]==='"'?Zt:Gt):o===Zt||o===Gt?o=R:o===Jt||o===Yt?o=Y:(o=R,i=void 0);let w=o===R&&r[c+1].startsWith("/>")?" ":"";n+=o===Y?a+Ue:p>=0?(s.push(h),a.slice(0,p)+kt+a.slice(p)+x+w):a+x+(p===-2?c:w)}return[ee(r,n+(r[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},X=class r{constructor({strings:t,_$litType$:e},s){let i;this.parts=[];let n=0,o=0,c=t.length-1,a=this.parts,[h,m]=re(t,e);if(this.el=r.createElement(h,s),N.currentNode=this.el.content,e===2||e===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(i=N.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let p of i.getAttributeNames())if(p.endsWith(kt)){let _=m[o++],w=i.getAttribute(p).split(x),nt=/([.?@])?(.*)/.exec(_);a.push({type:1,index:n,name:nt[2],strings:w,ctor:nt[1]==="."?dt:nt[1]==="?"?ht:nt[1]==="@"?pt:I}),i.removeAttribute(p)}else p.startsWith(x)&&(a.push({type:6,index:n}),i.removeAttribute(p));if(te.test(i.tagName)){let p=i.textContent.split(x),_=p.length-1;if(_>0){i.textContent=ct?ct.emptyScript:"";for(let w=0;w<_;w++)i.append(p[w],Z()),N.nextNode(),a.push({type:2,index:++n});i.append(p[_],Z())}}}else if(i.nodeType===8)if(i.data===St)a.push({type:2,index:n});else{let p=-1;for(;(p=i.data.indexOf(x,p+1))!==-1;)a.push({type:7,index:n}),p+=x.length-1}n++}}static createElement(t,e){let s=H.createElement("template");return s.innerHTML=t,s}};function U(r,t,e=r,s){if(t===M)return t;let i=s!==void 0?e._$Co?.[s]:e._$Cl,n=Q(t)?void 0:t._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(r),i._$AT(r,e,s)),s!==void 0?(e._$Co??(e._$Co=[]))[s]=i:e._$Cl=i),i!==void 0&&(t=U(r,i._$AS(r,t.values),i,s)),t}var lt=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:s}=this._$AD,i=(t?.creationScope??H).importNode(e,!0);N.currentNode=i;let n=N.nextNode(),o=0,c=0,a=s[0];for(;a!==void 0;){if(o===a.index){let h;a.type===2?h=new B(n,n.nextSibling,this,t):a.type===1?h=new a.ctor(n,a.name,a.strings,this,t):a.type===6&&(h=new ut(n,this,t)),this._$AV.push(h),a=s[++c]}o!==a?.index&&(n=N.nextNode(),o++)}return N.currentNode=H,i}p(t){let e=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}},B=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,i){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=U(this,t,e),Q(t)?t===d||t==null||t===""?(this._$AH!==d&&this._$AR(),this._$AH=d):t!==this._$AH&&t!==M&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Xt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==d&&Q(this._$AH)?this._$AA.nextSibling.data=t:this.T(H.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:s}=t,i=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=X.createElement(ee(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(e);else{let n=new lt(i,this),o=n.u(this.options);n.p(e),this.T(o),this._$AH=n}}_$AC(t){let e=Qt.get(t.strings);return e===void 0&&Qt.set(t.strings,e=new X(t)),e}k(t){Et(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,s,i=0;for(let n of t)i===e.length?e.push(s=new r(this.O(Z()),this.O(Z()),this,this.options)):s=e[i],s._$AI(n),i++;i<e.length&&(this._$AR(s&&s._$AB.nextSibling,i),e.length=i)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let s=Kt(t).nextSibling;Kt(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},I=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,i,n){this.type=1,this._$AH=d,this._$AN=void 0,this.element=t,this.name=e,this._$AM=i,this.options=n,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(t,e=this,s,i){let n=this.strings,o=!1;if(n===void 0)t=U(this,t,e,0),o=!Q(t)||t!==this._$AH&&t!==M,o&&(this._$AH=t);else{let c=t,a,h;for(t=n[0],a=0;a<n.length-1;a++)h=U(this,c[s+a],e,a),h===M&&(h=this._$AH[a]),o||(o=!Q(h)||h!==this._$AH[a]),h===d?t=d:t!==d&&(t+=(h??"")+n[a+1]),this._$AH[a]=h}o&&!i&&this.j(t)}j(t){t===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},dt=class extends I{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===d?void 0:t}},ht=class extends I{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==d)}},pt=class extends I{constructor(t,e,s,i,n){super(t,e,s,i,n),this.type=5}_$AI(t,e=this){if((t=U(this,t,e,0)??d)===M)return;let s=this._$AH,i=t===d&&s!==d||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,n=t!==d&&(s===d||i);i&&this.element.removeEventListener(this.name,this,s),n&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},ut=class{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){U(this,t)}},se={M:kt,P:x,A:St,C:1,L:re,R:lt,D:Xt,V:U,I:B,H:I,N:ht,U:pt,B:dt,F:ut},Ie=G.litHtmlPolyfillSupport;Ie?.(X,B),(G.litHtmlVersions??(G.litHtmlVersions=[])).push("3.3.3");var ie=(r,t,e)=>{let s=e?.renderBefore??t,i=s._$litPart$;if(i===void 0){let n=e?.renderBefore??null;s._$litPart$=i=new B(t.insertBefore(Z(),n),n,void 0,e??{})}return i._$AI(r),i};var tt=globalThis,E=class extends A{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var e;let t=super.createRenderRoot();return(e=this.renderOptions).renderBefore??(e.renderBefore=t.firstChild),t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=ie(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return M}};E._$litElement$=!0,E.finalized=!0,tt.litElementHydrateSupport?.({LitElement:E});var Le=tt.litElementPolyfillSupport;Le?.({LitElement:E});(tt.litElementVersions??(tt.litElementVersions=[])).push("4.2.2");var ne=r=>(...t)=>({_$litDirective$:r,values:t}),mt=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,s){this._$Ct=t,this._$AM=e,this._$Ci=s}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:mr}=se;var De={},oe=(r,t=De)=>r._$AH=t;var ft=ne(class extends mt{constructor(){super(...arguments),this.key=d}render(r,t){return this.key=r,t}update(r,[t,e]){return t!==this.key&&(oe(r),this.key=t),e}});function L(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var et=r=>t=>r(t)?t:void 0,b=(...r)=>et(t=>r.includes(t)),gt=r=>et(t=>typeof t=="string"&&t.length<=r),ae=r=>et(t=>typeof t=="string"&&r.test(t)),bt=et(Number.isFinite),C=(r,t=1/0)=>et(e=>Number.isInteger(e)&&e>=r&&e<=t),O=(...r)=>t=>r.map(e=>e(t)).find(e=>e!==void 0),V=(r,t)=>e=>{let s=Array.isArray(e)&&e.length<=t?e.map(r):[void 0];return s.includes(void 0)?void 0:s},D=r=>t=>L(t)?ce(Object.keys(r).map(e=>[e,r[e](t[e])])):void 0,$=(r,t,e=1/0)=>s=>L(s)&&Object.keys(s).length<=e?ce(Object.entries(s).map(([i,n])=>[r(i),t(n)])):void 0;function ce(r){return r.flat().includes(void 0)?void 0:Object.fromEntries(r)}var u=ae(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),Ot={"claim-cards":{version:1,done:"answers",content:{answers:$(u,u,500),current:O(u,b(null))}},"coding-lab":{version:1,done:"codings",content:{codings:$(u,D({compared:b(!0,!1),group:O(b("A","B","C","D"),b(null)),ratings:$(u,C(1,7),500)}),500),current:O(u,b(null))}},"cue-cards":{version:1,done:"answers",content:{answers:$(u,u,500),current:O(u,b(null))}},"dyad-player":{version:1,done:"second",content:{second:C(0)}},"episode-player":{version:1,done:"seen",content:{episode:C(1,8),pattern:b("secure","avoidant","resistant","disorganised"),seen:$(b("secure","avoidant","resistant","disorganised"),V(C(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:$(u,O(bt,u),500)}},note:{version:1,done:"text",content:{text:gt(2e3)}},planner:{version:1,done:"week",content:{week:$(b("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),u)}},predict:{version:1,done:"guess",content:{guess:V(bt,500)}},quiz:{version:1,done:"answers",content:{answers:$(u,D({answer:O(gt(200),bt,V(u,500),$(u,u,500)),attempts:C(1,1e5),state:b("right","wrong","shown")}),500),current:O(u,b(null))}},reading:{version:1,done:"last",content:{at:C(0,99999999999),last:gt(80),parts:V(u,500)}},scenario:{version:1,done:"path",content:{path:V(D({choice:u,step:u}),200)}},sorter:{version:1,done:"placements",content:{placements:$(u,D({attempts:C(1,1e5),pile:u,state:b("right","wrong")}),500)}}};var le={};function Tt(r,t,e){let s=r.version,i=typeof s=="number"&&s<t&&e[String(r.kind)]?.[s];return i?Tt({...i(r),version:s+1},t,e):r}var rt={kept:Ot,upgrades:le};function T(r,t=rt){let e=L(r)&&de(r.kind,t);if(!e)return null;try{let{version:s,kind:i,activity:n,...o}=Tt(r,e.version,t.upgrades),c=D(e.content)(o);return s===e.version&&u(n)&&c?{version:s,kind:i,activity:n,...c}:null}catch{return null}}function v(r){let t=r[Ot[r.kind].done];return typeof t=="object"?!Object.keys(t).length:!t}function $t(r,t=rt){return je(r,(s,i)=>s>0&&s!==i,t)&&!T(r,t)}function Pt(r,t=rt){return de(r,t)?.version??1}function de(r,{kept:t}){return typeof r=="string"&&Object.hasOwn(t,r)?t[r]:null}function je(r,t,e){return!L(r)||typeof r.version!="number"?!1:t(r.version,Pt(r.kind,e))}var j="secure-base/1/",Rt="secure-base/last-kept",Nt="secure-base-kept";function he(r,t=rt){function e(n,o){try{return n(r.localStorage)}catch{return o}}function s(n){return e(o=>{let c=o.getItem(j+n);return c===null?null:JSON.parse(c)},null)}function i(n){r.dispatchEvent(new CustomEvent(Nt,{detail:n}))}return{read(n){let o=T(s(n),t);return o?.activity===n?o:null},keep(n){if($t(s(n.activity),t))return!1;let o=e(c=>{let a=j+n.activity;return v(n)?c.removeItem(a):c.setItem(a,JSON.stringify(n)),!0},!1);return o&&(e(c=>c.setItem(Rt,new Date().toISOString()),void 0),i(n.activity)),o},all(){return e(n=>{let c=Array.from({length:n.length},(a,h)=>n.key(h)??"").filter(a=>a.startsWith(j)).map(a=>a.slice(j.length)).sort();return Object.fromEntries(c.flatMap(a=>{let h=this.read(a);return h?[[a,h]]:[]}))},{})},lastKept(){let n=new Date(e(o=>o.getItem(Rt),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return e(n=>{let o=Array.from({length:n.length},(c,a)=>n.key(a)).filter(c=>c!==null).filter(c=>c.startsWith(j)||c===Rt).map(c=>({key:c,value:n.getItem(c)??""}));for(let{key:c}of o)n.removeItem(c);return i(null),()=>{let c=e(a=>{for(let{key:h,value:m}of o)a.getItem(h)===null&&a.setItem(h,m);return!0},!1);return i(null),c}},null)},subscribe(n){let o=h=>n(h.detail),c=({key:h})=>{h===null?n(null):h.startsWith(j)&&n(h.slice(j.length))},a=({persisted:h})=>h&&n(null);return r.addEventListener(Nt,o),r.addEventListener("storage",c),r.addEventListener("pageshow",a),()=>{r.removeEventListener(Nt,o),r.removeEventListener("storage",c),r.removeEventListener("pageshow",a)}}}}var pe=k`
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
`,Hr=k`
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
`;var ue=k`
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
.told.shown {
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
`;function g(r){return typeof r=="string"?r:r.map(ze)}function P(r){return typeof r=="string"?r:r.map(t=>t.text).join("")}function Ht(r){if(r)try{let{protocol:t}=new URL(r,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?r:void 0}catch{return}}function ze(r){let t=l`${r.text}`;r.code&&(t=l`<code>${t}</code>`),r.emphasis&&(t=l`<em>${t}</em>`),r.strong&&(t=l`<strong>${t}</strong>`);let e=Ht(r.href);return e?l`<a href=${e}>${t}</a>`:t}var Mt=`["'”’)\\]]*`,Be=new RegExp(`[.!?…:;]${Mt}$`),qe=new RegExp(`\\.(${Mt})$`),Ve=new RegExp(`[!?…]${Mt}$`);function Ut(r){return r.flatMap(t=>t?.trim()||[]).map(t=>Be.test(t)?t:`${t}.`).join(" ")}function It(r,t){let e=We(r);return Ve.test(e)?`${e} ${t}`:`${e}: ${t}`}function We(r){return r.trim().replace(qe,"$1")}var y={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:r=>r===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function vt(r,t,e){let s=e==="title"?"title":"subtitle";switch(r){case 2:return l`<h2 id=${e} class=${s} tabindex="-1">${t}</h2>`;case 4:return l`<h4 id=${e} class=${s} tabindex="-1">${t}</h4>`;case 5:return l`<h5 id=${e} class=${s} tabindex="-1">${t}</h5>`;default:return l`<h3 id=${e} class=${s} tabindex="-1">${t}</h3>`}}var Ke={right:()=>q`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:()=>q`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:()=>q`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:()=>q`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:()=>q`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function st(r){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Ke[r]()}
</svg>`}function me({sources:r,assumptions:t}){return!r.length&&!t.length?d:l`
<details class="origins">
<summary>${y.whereFrom}</summary>
${t.length?l`<p class="small-heading">${y.assumptions}</p>
<ul>
${t.map(e=>l`<li>${g(e)}</li>`)}
</ul>`:d}
<ul>
${r.map(e=>l`<li>${ge(e,e.full)}</li>`)}
</ul>
</details>
`}function fe({sources:r},t){let e=r.filter(({key:s})=>t.includes(s));return e.length?l`<p class="source">
${y.source(e.length)}
${e.map((s,i)=>l`${i?"; ":""}${ge(s,s.short)}`)}
</p>`:d}function ge({url:r},t){let e=Ht(r);return e?l`<a href=${e}>${t}</a>`:t}var Fe=1,W=class extends E{constructor(){super(),this.headingLevel=3,this.store=he(window),this.announcement={text:"",count:0},this.startedAgainWords=y.startedAgain,this.undoneWords=y.undone,this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(t,e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderActivity(t,e){return d}get spec(){return this.currentSpec}set spec(t){let e=this.currentSpec;if(this.currentSpec=this.isOurs(t)?t:null,!this.currentSpec)this.currentRecord=null;else{let s=e?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(t){return L(t)&&t.schema_version===Fe&&t.kind===this.kind}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(t){try{t()}catch(e){reportError(e),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(t),this.recordTaken(),this.requestUpdate())})}fitted(t){let e=this.spec,{kind:s,id:i}=e,n=T(t),o=n?.kind===s&&n.activity===i,c=this.reconcile(e,o?n:null);return{version:Pt(s),kind:s,activity:i,...c}}followStore(){let t=JSON.stringify(this.record),e=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(e)!==t&&(this.beforeStartingAgain=null,this.take(e),this.fireRecord())}change(t){let e=!this.record||v(this.record);this.currentRecord=this.fitted(t),v(t)||(this.beforeStartingAgain=null),e&&v(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e instanceof HTMLElement&&(e.focus({preventScroll:!0}),Lt(e))}async reveal(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e&&Lt(e)}startAgain(){let t=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:t,record:e}=this;if(!t||!e)return l`<slot></slot>`;let{text:s,count:i}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${vt(this.headingLevel,l`${t.title}`,"title")}
<p class="instruction">${g(t.instruction)}</p>
${this.renderActivity(t,e)} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${ft(i,l`<p>${s}</p>`)}
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
${me(t)}
</div>
`}};z(W,"styles",[ue,pe]),z(W,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});function Lt(r){let t=r.parentElement?.closest("[data-together]");t&&Lt(t),r.scrollIntoView({block:"nearest",inline:"nearest"})}var f={place:(r,t)=>r?`${r} of ${t} cards sorted`:`${t} cards to sort`,choosePile:"Which pile does it belong to?",otherCards:r=>r===1?"Take the other card first":`Take another card first (${r} left)`,right:"That’s it",wrong:"Not quite",tryAnother:r=>r===2?"Try the other pile. Or come back to this card later.":"Try another pile. Or come back to this card later.",nextCard:"Next card",inHand:"In your hand",emptyPile:"Nothing here yet",done:"All sorted",firstTry:(r,t)=>r===t?`All ${t} cards found their pile at the first try.`:r?`${r} of ${t} cards found their pile at the first try.`:`All ${t} cards have found their pile.`,reasons:"Press a card for its reason."};function yt({piles:r},{hint:t}){return t??f.tryAnother(r.length)}function be(r,t,e){return l`<div class="cards">
${r.cards.map(s=>l`<span
class="room"
aria-hidden="true"
data-text=${P(s.text)}
data-told=${`${f.wrong}
${P(yt(r,s))}`}
></span>`)}
${ft(t.id,l`<div class="card">
<p id="card">${g(t.text)}</p>
${e?l`<div class="told again" id="hint">
<p class="verdict">${st("again")} ${f.wrong}</p>
<p>${g(yt(r,t))}</p>
</div>`:d}
</div>`)}
</div>`}function $e({text:r,why:t}){return l`<div class="told right">
<p class="verdict">${st("right")} ${f.right}</p>
<p class="about-card">${g(r)}</p>
<p>${g(t)}</p>
</div>`}function ve(r,t){let e={};for(let s of r.cards){let i=Object.hasOwn(t,s.id)&&t[s.id];if(!i||!r.piles.some(({id:c})=>c===i.pile))continue;let{pile:n,attempts:o}=i;e[s.id]={pile:n,attempts:o,state:n===s.pile?"right":"wrong"}}return e}var ye=k`
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
.pile:hover {
background: var(--sb-accent-soft);
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
`;var K=class K extends W{constructor(){super(),this.inHandId=null,this.told=null}reconcile(t,e){return{placements:ve(t,e?.placements??{})}}recordTaken(){this.inHandId=null,this.told=null}isSorted(t){return this.record?.placements[t.id]?.state==="right"}unsorted(){return this.spec?.cards.filter(t=>!this.isSorted(t))??[]}cardInHand(){let t=this.unsorted();return t.find(({id:e})=>e===this.inHandId)??t[0]}takeUp(t){this.inHandId=t.id,this.told=null,this.announce(It(f.inHand,P(t.text))),this.focusOn(".pile").then(()=>this.reveal(".hand"))}place(t){let e=this.cardInHand();if(!e||!this.spec||!this.record)return;let s=e.pile===t.id,i=(this.record.placements[e.id]?.attempts??0)+1,n=s?"right":"wrong";this.inHandId=s?null:e.id,this.told={card:e,isRight:s};let o={...this.record.placements,[e.id]:{pile:t.id,attempts:i,state:n}};this.change({...this.record,placements:o});let c=this.cardInHand();if(!s){this.announce(Ut([f.wrong,P(yt(this.spec,e))])),this.reveal("#hint");return}let a=c?[It(f.nextCard,P(c.text))]:[f.done,this.summary()];this.announce(Ut([f.right,P(e.why),...a])),c||this.focusOn("#done")}placeByKey(t){if(t.ctrlKey||t.metaKey||t.altKey||!this.spec||t.repeat)return;let e=this.spec.piles[Number.parseInt(t.key,10)-1];!e||!this.cardInHand()||(t.preventDefault(),this.place(e))}summary(){let e=Object.values(this.record?.placements??{}).filter(({attempts:s,state:i})=>i==="right"&&s===1);return f.firstTry(e.length,this.spec?.cards.length??0)}renderActivity(t){let e=this.cardInHand();return l`<div class="table">
${e?this.renderHand(t,e):this.renderDone()}
${this.renderPiles(t)}
</div>`}renderHand(t,e){let s=this.unsorted().length-1,i=this.told?.isRight===!1;return l`
<p class="progress quiet">${f.place(t.cards.length-s-1,t.cards.length)}</p>
<div class="hand" @keydown=${this.placeByKey}>
${be(t,e,i)}
<p class="how quiet" id="how">${f.choosePile}</p>
<div
class="piles"
role="group"
aria-labelledby="card how"
aria-describedby=${i?"hint":d}
>
${t.piles.map((n,o)=>l`<button
type="button"
class="pile"
aria-keyshortcuts=${o+1}
@click=${()=>this.place(n)}
>
<span class="name">${n.name}</span>
${n.description?l`<span class="about quiet">${g(n.description)}</span>`:d}
<kbd aria-hidden="true">${o+1}</kbd>
</button>`)}
</div>
</div>
${this.told?.isRight?$e(this.told.card):d}
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
${g(s.text)}
</button>
</li>`)}
</ul>
</details>`}renderDone(){return l`<div class="done">
${vt(this.headingLevel+1,f.done,"done")}
<p class="score">${this.summary()}</p>
<p>${f.reasons}</p>
</div>`}renderPiles(t){let e=t.cards.filter(s=>this.isSorted(s));return e.length?l`<div class="sorted">
${t.piles.map(s=>{let i=e.filter(n=>n.pile===s.id);return l`<div>
<p class="name" id="pile-${s.id}">${s.name}</p>
${i.length?l`<ul role="list" aria-labelledby="pile-${s.id}">
${i.map(n=>this.renderSorted(t,n))}
</ul>`:l`<p class="empty quiet">${f.emptyPile}</p>`}
</div>`})}
</div>`:d}renderSorted(t,e){let s=this.told?.isRight&&this.told.card===e;return l`<li class=${s?"settles":""}>
<details>
<summary>${st("right")} <span>${g(e.text)}</span></summary>
<div class="why">
<p>${g(e.why)}</p>
${fe(t,e.sources)}
</div>
</details>
</li>`}};z(K,"styles",[...Dt(K,K,"styles"),ye]),z(K,"properties",{inHandId:{state:!0},told:{state:!0}});var it=K;function _e(r,t){customElements.get(r)||customElements.define(r,t)}function xe(r,t){return{render({model:e,el:s}){_e(r,t);let i=document.createElement(r),n=()=>{$t(e.get("record"))||(e.set("record",i.record),e.save_changes())},o=()=>{let a=e.get("record");!(JSON.stringify(a)!==JSON.stringify(i.record))||!T(a)||(i.record=a,i.record?.version!==a.version&&n())},c=()=>{i.spec=e.get("spec");let a=T(e.get("record"));a&&!v(a)?o():i.record&&!v(i.record)&&n()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",Ae),c(),i.addEventListener("sb-record",n),e.on("change:spec",c),e.on("change:record",o),s.append(i),()=>{e.off("change:spec",c),e.off("change:record",o),i.removeEventListener("sb-record",n),s.removeEventListener("keydown",Ae),i.remove()}}}}function Ae(r){r.key.startsWith("Arrow")&&r.stopPropagation()}var Cs=xe("sb-sorter",it);export{Cs as default};
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
