/* Generated from frontend/ by make frontend. Do not edit. */
var nr=Object.defineProperty;var sr=Object.getPrototypeOf;var ir=Reflect.get;var or=(r,e,t)=>e in r?nr(r,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):r[e]=t;var V=(r,e,t)=>or(r,typeof e!="symbol"?e+"":e,t);var rt=(r,e,t)=>ir(sr(r),t,e);var me=globalThis,ge=me.ShadowRoot&&(me.ShadyCSS===void 0||me.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Ne=Symbol(),nt=new WeakMap,te=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==Ne)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(ge&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=nt.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&nt.set(t,e))}return e}toString(){return this.cssText}},st=r=>new te(typeof r=="string"?r:r+"",void 0,Ne),y=(r,...e)=>{let t=r.length===1?r[0]:e.reduce((n,s,i)=>n+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+r[i+1],r[0]);return new te(t,r,Ne)},it=(r,e)=>{if(ge)r.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let n=document.createElement("style"),s=me.litNonce;s!==void 0&&n.setAttribute("nonce",s),n.textContent=t.cssText,r.appendChild(n)}},Me=ge?r=>r:r=>r instanceof CSSStyleSheet?(e=>{let t="";for(let n of e.cssRules)t+=n.cssText;return st(t)})(r):r;var{is:ar,defineProperty:cr,getOwnPropertyDescriptor:lr,getOwnPropertyNames:dr,getOwnPropertySymbols:pr,getPrototypeOf:ur}=Object,C=globalThis,ot=C.trustedTypes,hr=ot?ot.emptyScript:"",mr=C.reactiveElementPolyfillSupport,re=(r,e)=>r,Pe={toAttribute(r,e){switch(e){case Boolean:r=r?hr:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,e){let t=r;switch(e){case Boolean:t=r!==null;break;case Number:t=r===null?null:Number(r);break;case Object:case Array:try{t=JSON.parse(r)}catch{t=null}}return t}},ct=(r,e)=>!ar(r,e),at={attribute:!0,type:String,converter:Pe,reflect:!1,useDefault:!1,hasChanged:ct};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),C.litPropertyMetadata??(C.litPropertyMetadata=new WeakMap);var E=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=at){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),s=this.getPropertyDescriptor(e,n,t);s!==void 0&&cr(this.prototype,e,s)}}static getPropertyDescriptor(e,t,n){let{get:s,set:i}=lr(this.prototype,e)??{get(){return this[t]},set(o){this[t]=o}};return{get:s,set(o){let a=s?.call(this);i?.call(this,o),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??at}static _$Ei(){if(this.hasOwnProperty(re("elementProperties")))return;let e=ur(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(re("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(re("properties"))){let t=this.properties,n=[...dr(t),...pr(t)];for(let s of n)this.createProperty(s,t[s])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[n,s]of t)this.elementProperties.set(n,s)}this._$Eh=new Map;for(let[t,n]of this.elementProperties){let s=this._$Eu(t,n);s!==void 0&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let s of n)t.unshift(Me(s))}else e!==void 0&&t.push(Me(e));return t}static _$Eu(e,t){let n=t.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return it(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),s=this.constructor._$Eu(e,n);if(s!==void 0&&n.reflect===!0){let i=(n.converter?.toAttribute!==void 0?n.converter:Pe).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(s):this.setAttribute(s,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,s=n._$Eh.get(e);if(s!==void 0&&this._$Em!==s){let i=n.getPropertyOptions(s),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Pe;this._$Em=s;let a=o.fromAttribute(t,i.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(e,t,n,s=!1,i){if(e!==void 0){let o=this.constructor;if(s===!1&&(i=this[e]),n??(n=o.getPropertyOptions(e)),!((n.hasChanged??ct)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,n))))return;this.C(e,t,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:s,wrapped:i},o){n&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,o??t??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),s===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[s,i]of this._$Ep)this[s]=i;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[s,i]of n){let{wrapped:o}=i,a=this[s];o!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,i,a)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(t)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(t=>this._$ET(t,this[t]))),this._$EM()}updated(e){}firstUpdated(e){}};E.elementStyles=[],E.shadowRootOptions={mode:"open"},E[re("elementProperties")]=new Map,E[re("finalized")]=new Map,mr?.({ReactiveElement:E}),(C.reactiveElementVersions??(C.reactiveElementVersions=[])).push("2.1.2");var se=globalThis,lt=r=>r,fe=se.trustedTypes,dt=fe?fe.createPolicy("lit-html",{createHTML:r=>r}):void 0,He="$lit$",T=`lit$${Math.random().toFixed(9).slice(2)}$`,Ie="?"+T,gr=`<${Ie}>`,L=document,ie=()=>L.createComment(""),oe=r=>r===null||typeof r!="object"&&typeof r!="function",Le=Array.isArray,ft=r=>Le(r)||typeof r?.[Symbol.iterator]=="function",Ue=`[ 	
\f\r]`,ne=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,pt=/-->/g,ut=/>/g,H=RegExp(`>|${Ue}(?:([^\\s"'>=/]+)(${Ue}*=${Ue}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ht=/'/g,mt=/"/g,bt=/^(?:script|style|textarea|title)$/i,De=r=>(e,...t)=>({_$litType$:r,strings:e,values:t}),l=De(1),w=De(2),qr=De(3),x=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),gt=new WeakMap,I=L.createTreeWalker(L,129);function $t(r,e){if(!Le(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return dt!==void 0?dt.createHTML(e):e}var vt=(r,e)=>{let t=r.length-1,n=[],s,i=e===2?"<svg>":e===3?"<math>":"",o=ne;for(let a=0;a<t;a++){let c=r[a],p,m,h=-1,b=0;for(;b<c.length&&(o.lastIndex=b,m=o.exec(c),m!==null);)b=o.lastIndex,o===ne?m[1]==="!--"?o=pt:m[1]!==void 0?o=ut:m[2]!==void 0?(bt.test(m[2])&&(s=RegExp("</"+m[2],"g")),o=H):m[3]!==void 0&&(o=H):o===H?m[0]===">"?(o=s??ne,h=-1):m[1]===void 0?h=-2:(h=o.lastIndex-m[2].length,p=m[1],o=m[3]===void 0?H:m[3]==='"'?mt:ht):o===mt||o===ht?o=H:o===pt||o===ut?o=ne:(o=H,s=void 0);let $=o===H&&r[a+1].startsWith("/>")?" ":"";i+=o===ne?c+gr:h>=0?(n.push(p),c.slice(0,h)+He+c.slice(h)+T+$):c+T+(h===-2?a:$)}return[$t(r,i+(r[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},ae=class r{constructor({strings:e,_$litType$:t},n){let s;this.parts=[];let i=0,o=0,a=e.length-1,c=this.parts,[p,m]=vt(e,t);if(this.el=r.createElement(p,n),I.currentNode=this.el.content,t===2||t===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(s=I.nextNode())!==null&&c.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let h of s.getAttributeNames())if(h.endsWith(He)){let b=m[o++],$=s.getAttribute(h).split(T),S=/([.?@])?(.*)/.exec(b);c.push({type:1,index:i,name:S[2],strings:$,ctor:S[1]==="."?$e:S[1]==="?"?ve:S[1]==="@"?ye:B}),s.removeAttribute(h)}else h.startsWith(T)&&(c.push({type:6,index:i}),s.removeAttribute(h));if(bt.test(s.tagName)){let h=s.textContent.split(T),b=h.length-1;if(b>0){s.textContent=fe?fe.emptyScript:"";for(let $=0;$<b;$++)s.append(h[$],ie()),I.nextNode(),c.push({type:2,index:++i});s.append(h[b],ie())}}}else if(s.nodeType===8)if(s.data===Ie)c.push({type:2,index:i});else{let h=-1;for(;(h=s.data.indexOf(T,h+1))!==-1;)c.push({type:7,index:i}),h+=T.length-1}i++}}static createElement(e,t){let n=L.createElement("template");return n.innerHTML=e,n}};function D(r,e,t=r,n){if(e===x)return e;let s=n!==void 0?t._$Co?.[n]:t._$Cl,i=oe(e)?void 0:e._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),i===void 0?s=void 0:(s=new i(r),s._$AT(r,t,n)),n!==void 0?(t._$Co??(t._$Co=[]))[n]=s:t._$Cl=s),s!==void 0&&(e=D(r,s._$AS(r,e.values),s,n)),e}var be=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,s=(e?.creationScope??L).importNode(t,!0);I.currentNode=s;let i=I.nextNode(),o=0,a=0,c=n[0];for(;c!==void 0;){if(o===c.index){let p;c.type===2?p=new G(i,i.nextSibling,this,e):c.type===1?p=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(p=new xe(i,this,e)),this._$AV.push(p),c=n[++a]}o!==c?.index&&(i=I.nextNode(),o++)}return I.currentNode=L,s}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}},G=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,s){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=D(this,e,t),oe(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==x&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ft(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&oe(this._$AH)?this._$AA.nextSibling.data=e:this.T(L.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,s=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=ae.createElement($t(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(t);else{let i=new be(s,this),o=i.u(this.options);i.p(t),this.T(o),this._$AH=i}}_$AC(e){let t=gt.get(e.strings);return t===void 0&&gt.set(e.strings,t=new ae(e)),t}k(e){Le(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,n,s=0;for(let i of e)s===t.length?t.push(n=new r(this.O(ie()),this.O(ie()),this,this.options)):n=t[s],n._$AI(i),s++;s<t.length&&(this._$AR(n&&n._$AB.nextSibling,s),t.length=s)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let n=lt(e).nextSibling;lt(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},B=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,s,i){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=t,this._$AM=s,this.options=i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=u}_$AI(e,t=this,n,s){let i=this.strings,o=!1;if(i===void 0)e=D(this,e,t,0),o=!oe(e)||e!==this._$AH&&e!==x,o&&(this._$AH=e);else{let a=e,c,p;for(e=i[0],c=0;c<i.length-1;c++)p=D(this,a[n+c],t,c),p===x&&(p=this._$AH[c]),o||(o=!oe(p)||p!==this._$AH[c]),p===u?e=u:e!==u&&(e+=(p??"")+i[c+1]),this._$AH[c]=p}o&&!s&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},$e=class extends B{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},ve=class extends B{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},ye=class extends B{constructor(e,t,n,s,i){super(e,t,n,s,i),this.type=5}_$AI(e,t=this){if((e=D(this,e,t,0)??u)===x)return;let n=this._$AH,s=e===u&&n!==u||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==u&&(n===u||s);s&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},xe=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){D(this,e)}},yt={M:He,P:T,A:Ie,C:1,L:vt,R:be,D:ft,V:D,I:G,H:B,N:ve,U:ye,B:$e,F:xe},fr=se.litHtmlPolyfillSupport;fr?.(ae,G),(se.litHtmlVersions??(se.litHtmlVersions=[])).push("3.3.3");var xt=(r,e,t)=>{let n=t?.renderBefore??e,s=n._$litPart$;if(s===void 0){let i=t?.renderBefore??null;n._$litPart$=s=new G(e.insertBefore(ie(),i),i,void 0,t??{})}return s._$AI(r),s};var ce=globalThis,R=class extends E{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var t;let e=super.createRenderRoot();return(t=this.renderOptions).renderBefore??(t.renderBefore=e.firstChild),e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=xt(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return x}};R._$litElement$=!0,R.finalized=!0,ce.litElementHydrateSupport?.({LitElement:R});var br=ce.litElementPolyfillSupport;br?.({LitElement:R});(ce.litElementVersions??(ce.litElementVersions=[])).push("4.2.2");var j={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},we=r=>(...e)=>({_$litDirective$:r,values:e}),Y=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var{I:nn}=yt;var wt=r=>r.strings===void 0;var $r={},Ae=(r,e=$r)=>r._$AH=e;var _e=we(class extends Y{constructor(){super(...arguments),this.key=u}render(r,e){return this.key=r,e}update(r,[e,t]){return e!==this.key&&(Ae(r),this.key=e),t}});function q(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var le=r=>e=>r(e)?e:void 0,v=(...r)=>le(e=>r.includes(e)),ke=r=>le(e=>typeof e=="string"&&e.length<=r),Be=r=>le(e=>typeof e=="string"&&r.test(e)),Se=le(Number.isFinite),N=(r,e=1/0)=>le(t=>Number.isInteger(t)&&t>=r&&t<=e),M=(...r)=>e=>r.map(t=>t(e)).find(t=>t!==void 0),J=(r,e)=>t=>{let n=Array.isArray(t)&&t.length<=e?t.map(r):[void 0];return n.includes(void 0)?void 0:n},z=r=>e=>q(e)?At(Object.keys(r).map(t=>[t,r[t](e[t])])):void 0,A=(r,e,t=1/0)=>n=>q(n)&&Object.keys(n).length<=t?At(Object.entries(n).map(([s,i])=>[r(s),e(i)])):void 0;function At(r){return r.flat().includes(void 0)?void 0:Object.fromEntries(r)}var g=Be(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),je={age:{version:1,done:"born",content:{born:Be(/^(not-yet|[0-9]{4}-[01][0-9])?$/)}},"claim-cards":{version:1,done:"answers",content:{answers:A(g,g,500),current:M(g,v(null))}},"coding-lab":{version:1,done:"codings",content:{codings:A(g,z({compared:v(!0,!1),group:M(v("A","B","C","D"),v(null)),ratings:A(g,N(1,7),500)}),500),current:M(g,v(null))}},"cue-cards":{version:1,done:"answers",content:{answers:A(g,g,500),current:M(g,v(null))}},"dyad-player":{version:1,done:"second",content:{second:N(0)}},"episode-player":{version:1,done:"seen",content:{episode:N(1,8),pattern:v("secure","avoidant","resistant","disorganised"),seen:A(v("secure","avoidant","resistant","disorganised"),J(N(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:A(g,M(Se,g),500)}},note:{version:1,done:"text",content:{text:ke(2e3)}},planner:{version:1,done:"week",content:{week:A(v("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),g)}},predict:{version:1,done:"guess",content:{guess:J(Se,500)}},quiz:{version:1,done:"answers",content:{answers:A(g,z({answer:M(ke(200),Se,J(g,500),A(g,g,500)),attempts:N(1,1e5),state:v("right","wrong","shown")}),500),current:M(g,v(null))}},reading:{version:1,done:"last",content:{at:N(0,99999999999),last:ke(80),parts:J(g,500)}},scenario:{version:1,done:"path",content:{path:J(z({choice:g,step:g}),200)}},sorter:{version:1,done:"placements",content:{placements:A(g,z({attempts:N(1,1e5),pile:g,state:v("right","wrong")}),500)}}};var _t={};function qe(r,e,t){let n=r.version,s=typeof n=="number"&&n<e&&t[String(r.kind)]?.[n];return s?qe({...s(r),version:n+1},e,t):r}var de={kept:je,upgrades:_t};function P(r,e=de){let t=q(r)&&kt(r.kind,e);if(!t)return null;try{let{version:n,kind:s,activity:i,...o}=qe(r,t.version,e.upgrades),a=z(t.content)(o);return n===t.version&&g(i)&&a?{version:n,kind:s,activity:i,...a}:null}catch{return null}}function _(r){let e=r[je[r.kind].done];return typeof e=="object"?!Object.keys(e).length:!e}function Ee(r,e=de){return vr(r,(n,s)=>n>0&&n!==s,e)&&!P(r,e)}function ze(r,e=de){return kt(r,e)?.version??1}function kt(r,{kept:e}){return typeof r=="string"&&Object.hasOwn(e,r)?e[r]:null}function vr(r,e,t){return!q(r)||typeof r.version!="number"?!1:e(r.version,ze(r.kind,t))}var W="secure-base/1/",We="secure-base/last-kept",Fe="secure-base-kept";function St(r,e=de){function t(i,o){try{return i(r.localStorage)}catch{return o}}function n(i){return t(o=>{let a=o.getItem(W+i);return a===null?null:JSON.parse(a)},null)}function s(i){r.dispatchEvent(new CustomEvent(Fe,{detail:i}))}return{read(i){let o=P(n(i),e);return o?.activity===i?o:null},keep(i){if(Ee(n(i.activity),e))return!1;let o=t(a=>{let c=W+i.activity;return _(i)?a.removeItem(c):a.setItem(c,JSON.stringify(i)),!0},!1);return o&&(t(a=>a.setItem(We,new Date().toISOString()),void 0),s(i.activity)),o},all(){return t(i=>{let a=Array.from({length:i.length},(c,p)=>i.key(p)??"").filter(c=>c.startsWith(W)).map(c=>c.slice(W.length)).sort();return Object.fromEntries(a.flatMap(c=>{let p=this.read(c);return p?[[c,p]]:[]}))},{})},lastKept(){let i=new Date(t(o=>o.getItem(We),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return t(i=>{let o=Array.from({length:i.length},(a,c)=>i.key(c)).filter(a=>a!==null).filter(a=>a.startsWith(W)||a===We).map(a=>({key:a,value:i.getItem(a)??""}));for(let{key:a}of o)i.removeItem(a);return s(null),()=>{let a=t(c=>{for(let{key:p,value:m}of o)c.getItem(p)===null&&c.setItem(p,m);return!0},!1);return s(null),a}},null)},subscribe(i){let o=p=>i(p.detail),a=({key:p})=>{p===null?i(null):p.startsWith(W)&&i(p.slice(W.length))},c=({persisted:p})=>p&&i(null);return r.addEventListener(Fe,o),r.addEventListener("storage",a),r.addEventListener("pageshow",c),()=>{r.removeEventListener(Fe,o),r.removeEventListener("storage",a),r.removeEventListener("pageshow",c)}}}}var Et=y`
button,select,input[type="text"],.boxed{border:1.5px solid var(--sb-control-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}button,select,input[type="text"]{min-height:44px;padding:0.45em 1em;color:var(--sb-ink);font:inherit;line-height:1.3}button{cursor:pointer}button:hover,label.ringed:hover{border-color:var(--sb-accent)}button.primary{border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink);font-weight:600}button.primary:hover{box-shadow:0 0 0 2px var(--sb-accent-soft)}button.plain{border-color:transparent;background:none;color:var(--sb-accent);padding-inline:0.6em;text-decoration:underline;text-underline-offset:0.2em}:disabled{opacity:1;cursor:default}:focus-visible,.ringed:has(:is(input,select):focus-visible){outline:3px solid var(--sb-focus);outline-offset:2px}.ringed :is(input,select):focus-visible{outline:none}:focus,.hand,[data-together]{scroll-margin-block:2.5rem 1rem}legend:focus-visible,.title:focus-visible,.subtitle:focus-visible{outline-offset:6px;border-radius:2px}fieldset{min-width:0;margin:0;padding:0;border:0}legend{padding:0}.pressable{display:flex;gap:0.5em;align-items:center;min-height:44px;cursor:pointer}.pressable input{flex:none;margin:0;accent-color:var(--sb-accent)}summary{display:flex;gap:0.5em;align-items:center;min-height:44px;border-radius:var(--sb-radius-small);color:var(--sb-accent);cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}summary::before{content:"";flex:none;width:0.5em;height:0.5em;margin-inline:0.15em 0.1em;border-block-end:2px solid;border-inline-end:2px solid;transform:rotate(-45deg)}details[open] > summary::before{transform:rotate(45deg)}@media (prefers-reduced-motion: no-preference){button,summary::before{transition:0.15s ease-out;transition-property:border-color,box-shadow,transform}}`,_n=y`
input[type="range"]{height:44px;margin:0;background:none;appearance:none;cursor:pointer}input[type="range"]::-webkit-slider-runnable-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-moz-range-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-webkit-slider-thumb{width:28px;height:28px;margin-block-start:var(--thumb-lift,-14px);border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent);appearance:none}input[type="range"]::-moz-range-thumb{width:22px;height:22px;border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent)}input[type="range"]:focus-visible{outline:none}input[type="range"]:focus-visible::-webkit-slider-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}input[type="range"]:focus-visible::-moz-range-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}`;var Tt=y`
:host{display:block;position:relative;max-width:50rem;margin-block:2em;color:var(--sb-ink);color-scheme:var(--sb-scheme);font-family:var(--sb-font);font-size:max(1em,16px);line-height:1.55;overflow-wrap:anywhere}:host([hidden]){display:none}*,::before,::after{box-sizing:border-box}.activity{container-type:inline-size;padding:clamp(1em,4vw,2em);border:1px solid var(--sb-line);border-radius:var(--sb-radius);background:var(--sb-surface)}.printed{display:none}.title,.subtitle{margin:0;color:inherit;font:600 1.4em / 1.25 var(--sb-font-heading);text-wrap:balance}.subtitle{font-size:1.2em}.instruction{margin:0.35em 0 0;color:var(--sb-ink-soft)}p,ul,ol{margin:0.5em 0 0}ul,ol{padding-inline-start:1.3em}[role="list"]{padding:0;list-style:none}a{color:var(--sb-accent);text-underline-offset:0.15em}code{font-size:0.9em}.row{display:flex;flex-wrap:wrap;gap:0.75em;align-items:center}.mark{flex:none;width:1.15em;height:1.15em;fill:none;stroke:currentColor;stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round;vertical-align:-0.2em}.told{padding:0.7em 0.9em;border-inline-start:4px solid var(--tone,var(--sb-line));border-radius:var(--sb-radius-small);background:var(--ground,var(--sb-paper))}.told.right{--tone:var(--sb-right);--ground:var(--sb-right-soft)}.told.again{--tone:var(--sb-wrong);--ground:var(--sb-wrong-soft)}.told.shown{--tone:var(--sb-accent);--ground:var(--sb-accent-soft)}.told.brief{padding:0.2em 0.9em;border-color:transparent;background:none}.told p{margin:0.25em 0 0}.told > :first-child{margin-block-start:0}.told .verdict{display:flex;gap:0.4em;width:fit-content;margin:0;color:var(--tone);font-weight:600}.verdict .mark{margin-block-start:0.2em}.source,.quiet{color:var(--sb-ink-soft);font-size:0.88em}.foot{margin-block-start:1.5em;padding-block-start:0.5em;border-block-start:1px solid var(--sb-line)}.foot > .plain{margin-inline-start:-0.6em}.origins ul{font-size:0.88em}.origins li + li{margin-block-start:0.5em}.small-heading{font-weight:600}.problem,.asked{color:var(--sb-wrong);font-weight:600}.counter{display:flex;flex-wrap:wrap;gap:0.3em 0.75em;align-items:baseline}.badge{padding:0.05em 0.6em;border:1px solid var(--sb-control-line);border-radius:1em;color:var(--sb-ink)}.sheet{margin-block-start:1.25em;padding:clamp(1em,4cqi,1.75em);border-radius:var(--sb-radius);background:var(--sb-paper)}.slip{border:1px solid var(--sb-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@media print{:host([prints-fallback]) .activity{display:none}.printed{display:block}}`;function f(r){return typeof r=="string"?r:r.map(yr)}function Ke(r){if(r)try{let{protocol:e}=new URL(r,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?r:void 0}catch{return}}function yr(r){let e=l`${r.text}`;r.code&&(e=l`<code>${e}</code>`),r.emphasis&&(e=l`<em>${e}</em>`),r.strong&&(e=l`<strong>${e}</strong>`);let t=Ke(r.href);return t?l`<a href=${t}>${e}</a>`:e}var Ve=`["'”’)\\]]*`,xr=new RegExp(`[.!?…:;]${Ve}$`),wr=new RegExp(`\\.(${Ve})$`),On=new RegExp(`[!?…]${Ve}$`);function Ot(r){return r.flatMap(e=>e?.trim()||[]).map(e=>xr.test(e)?e:`${e}.`).join(" ")}function Ct(r){return r.trim().replace(wr,"$1")}var k={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:r=>r===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Z(r,e,t){let n=t==="title"?"title":"subtitle";switch(r){case 2:return l`<h2 id=${t} class=${n} tabindex="-1">${e}</h2>`;case 4:return l`<h4 id=${t} class=${n} tabindex="-1">${e}</h4>`;case 5:return l`<h5 id=${t} class=${n} tabindex="-1">${e}</h5>`;default:return l`<h3 id=${t} class=${n} tabindex="-1">${e}</h3>`}}var Ar={right:()=>w`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:()=>w`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:()=>w`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:()=>w`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:()=>w`<path d="M12 5v13.5M6 13l6 6 6-6"/>`,back:()=>w`<path d="M15 5l-7 7 7 7"/>`,forward:()=>w`<path d="M9 5l7 7-7 7"/>`,play:()=>w`<path d="M7 4.5v15l12-7.5z"/>`,pause:()=>w`<path d="M8 5v14M16 5v14"/>`};function Rt(r){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Ar[r]()}
</svg>`}function Nt({sources:r,assumptions:e}){return!r.length&&!e.length?u:l`
<details class="origins">
<summary>${k.whereFrom}</summary>
${e.length?l`<p class="small-heading">${k.assumptions}</p>
<ul>
${e.map(t=>l`<li>${f(t)}</li>`)}
</ul>`:u}
<ul>
${r.map(t=>l`<li>${Pt(t,t.full)}</li>`)}
</ul>
</details>
`}function Mt({sources:r},e){let t=r.filter(({key:n})=>e.includes(n));return t.length?l`<p class="source">
${k.source(t.length)}
${t.map((n,s)=>l`${s?"; ":""}${Pt(n,n.short)}`)}
</p>`:u}function Pt({url:r},e){let t=Ke(r);return t?l`<a href=${t}>${e}</a>`:e}var _r=1,Q=class extends R{constructor(){super(),this.headingLevel=3,this.store=St(window),this.announcement={text:"",count:0},this.startedAgainWords=k.startedAgain,this.undoneWords=k.undone,this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(e,t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderActivity(e,t){return u}get spec(){return this.currentSpec}set spec(e){let t=this.currentSpec;if(this.currentSpec=this.isOurs(e)?e:null,!this.currentSpec)this.currentRecord=null;else{let n=t?.id===this.currentSpec.id;this.take(n?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(e){return q(e)&&e.schema_version===_r&&e.kind===this.kind}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(e){try{e()}catch(t){reportError(t),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(e),this.recordTaken(),this.requestUpdate())})}fitted(e){let t=this.spec,{kind:n,id:s}=t,i=P(e),o=i?.kind===n&&i.activity===s,a=this.reconcile(t,o?i:null);return{version:ze(n),kind:n,activity:s,...a}}followStore(){let e=JSON.stringify(this.record),t=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(t)!==e&&(this.beforeStartingAgain=null,this.take(t),this.fireRecord())}change(e){let t=!this.record||_(this.record);this.currentRecord=this.fitted(e),_(e)||(this.beforeStartingAgain=null),t&&_(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let t=this.renderRoot.querySelector(e);t instanceof HTMLElement&&(t.focus({preventScroll:!0}),Ge(t))}async reveal(e){await this.updateComplete;let t=this.renderRoot.querySelector(e);t&&Ge(t)}startAgain(){let e=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:e,record:t}=this;if(!e||!t)return l`<slot></slot>`;let{text:n,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${Z(this.headingLevel,l`${e.title}`,"title")}
<p class="instruction">${f(e.instruction)}</p>
${this.renderActivity(e,t)} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${_e(s,l`<p>${n}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let t=this.record&&!_(this.record);return l`
<div class="foot">
${this.isKept?u:l`<p class="quiet">${k.notKept}</p>`}
${t?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${k.startAgain}
</button>`:u}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${k.undo}
</button>
</p>`:u}
${Nt(e)}
</div>
`}};V(Q,"styles",[Tt,Et]),V(Q,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});function Ge(r){let e=r.parentElement?.closest("[data-together]");e&&Ge(e),r.scrollIntoView({block:"nearest",inline:"nearest"})}var Ut=y`
.c-accent{--chart-colour:var(--sb-accent)}.c-secure{--chart-colour:var(--sb-secure)}.c-avoidant{--chart-colour:var(--sb-avoidant)}.c-resistant{--chart-colour:var(--sb-resistant)}.c-disorganised{--chart-colour:var(--sb-disorganised)}.c-repair{--chart-colour:var(--sb-repair)}.c-help{--chart-colour:var(--sb-help)}.c-ink{--chart-colour:var(--sb-ink)}`;var Ht=1.959963984540054;function Ye(r,e,t=[...new Set([...r,...e])]){if(r.length!==e.length||!r.length)throw new RangeError("Agreement needs at least one item, and both coders' word on each.");return t.map(n=>t.map(s=>r.filter((i,o)=>i===n&&e[o]===s).length))}function Lt(r,e){let t=Ye(r,e),n=r.length,s=t.map(F),i=t.map((b,$)=>F(t.map(S=>S[$]))),o=F(t.map((b,$)=>b[$])),a=F(s.map((b,$)=>b*i[$])),c=n**2-a;if(c===0)return It("one-category",null,null);let p=(n*o-a)/c,m=kr(t,s,i,o,a);if(m===0)return It("no-width",p,0);let h=Math.sqrt(m*n)/c**2;return{kappa:p,standardError:h,low:Math.max(-1,p-Ht*h),high:Math.min(1,p+Ht*h),reason:null}}function kr(r,e,t,n,s){let i=F(e),o=i**2-s,a=i-n,c=F(e.map((h,b)=>r[b][b]*(o-(h+t[b])*a)**2)),p=F(r.flatMap((h,b)=>h.map(($,S)=>b===S?0:$*(t[b]+e[S])**2))),m=i**2*n-2*i*s+s*n;return i*(c+a**2*p)-m**2}function It(r,e,t){return{kappa:e,standardError:t,low:null,high:null,reason:r}}function F(r){return r.reduce((e,t)=>e+t,0)}var O=[5,8],pe=["A","B","C","D"],Te=[1,2,3,4,5,6,7],Je=3,Sr=1;function K(r,e){return`${r}-${e}`}function U({codings:r},{id:e}){return r[e]??{ratings:{},group:null,compared:!1}}function Oe({scales:r},{ratings:e,group:t}){return{ratings:O.flatMap(s=>r.filter(i=>!e[K(i.id,s)]).map(i=>({scale:i,episode:s}))),group:t===null}}function Ce(r,e){let t=Oe(r,e);return!t.ratings.length&&!t.group}function Ze({key:r},{ratings:e},t,n){let s=e[K(t,n)],i=r.scores[t][O.indexOf(n)],o=s-i;return{rating:s,score:i,difference:o,isNear:Math.abs(o)<=Sr}}function Re(r,e){let n=Object.keys(r.key.scores).flatMap(s=>O.map(i=>Ze(r,e,s,i).isNear));return{near:n.filter(Boolean).length,of:n.length}}function ue({vignettes:r},e){return r.filter(t=>U(e,t).compared)}function Dt({vignettes:r},e,t){let n=r.indexOf(t);return[...r.slice(n+1),...r.slice(0,n)].find(s=>!U(e,s).compared)}function Qe(r,e){let t=ue(r,e);if(t.length<Je)return null;let n=t.map(o=>U(e,o).group),s=t.map(o=>o.key.group),i=t.map(o=>Re(o,U(e,o)));return{vignettes:t.length,same:n.filter((o,a)=>o===s[a]).length,kappa:Lt(n,s),table:Ye(n,s,pe),near:i.reduce((o,{near:a})=>o+a,0),ratings:i.reduce((o,{of:a})=>o+a,0)}}function Bt(r,e){let t={},n=r.scales.flatMap(({id:o})=>O.map(a=>K(o,a))),s=new Map(Object.entries(e?.codings??{}));for(let{id:o}of r.vignettes){let a=s.get(o);if(!a)continue;let c=n.filter(h=>Object.hasOwn(a.ratings,h)),m={ratings:Object.fromEntries(c.map(h=>[h,a.ratings[h]])),group:a.group,compared:a.compared};t[o]={...m,compared:a.compared&&Ce(r,m)}}return{current:r.vignettes.some(({id:o})=>o===e?.current)?e?.current??null:null,codings:t}}var jt=["No","One","Two","Three","Four","Five","Six","Seven","Eight"],d={place:(r,e)=>`Vignette ${r} of ${e}`,choose:(r,e)=>`All vignettes (${r} of ${e} compared)`,list:"The vignettes",states:{none:"Not begun",begun:"Begun",compared:"Compared"},fiction:"Teaching fiction",help:"What the scales and the groups mean",sevenPoints:"The seven points",scales:"The four scales",groups:"The four groups",points:"What 1 to 7 mean",episode:{5:"Episode 5: first reunion",8:"Episode 8: second reunion"},shortEpisode:{5:"Episode 5",8:"Episode 8"},rate:r=>`Rate episode ${r}`,scaleIn:(r,e)=>`${r}, episode ${e}`,notRated:"Not rated yet",group:"Which group fits best?",noGroup:"No group chosen yet",compare:"Compare with the key",firstCounts:"Once you compare, this coding stays as it is. Your first coding counts.",stillOpen:(r,e,t)=>{let n=r.map(({episode:s,scales:i})=>{let o=i.length===t?"all the scales":Or(i.map(Tr));return`in episode ${s}, ${o}`});return e&&n.push("the group"),`Almost there. Still open: ${n.join("; ")}.`},result:r=>`${r}: you and the key`,near:(r,e)=>r===e?`All ${e} of your ratings are within one point of the key, which counts as agreement here.`:`${r} of your ${e} ratings ${r===1?"is":"are"} within one point of the key, which counts as agreement here.`,strip:"In each row of seven, the filled number is the key’s. The ringed one is yours.",sameGroup:r=>`You and the key both say ${r}.`,otherGroup:(r,e)=>`You say ${r}. The key says ${e}.`,subgroup:r=>`Subgroup ${r}.`,bestFitting:r=>`D comes with the group that fits best: ${r}.`,disorganisation:r=>`D rating: ${r} of 9 (above 5 means D).`,matters:"Why it matters:",yoursAndKey:(r,e)=>`You ${r}, key ${e}:`,apart:r=>{let e=Math.abs(r);if(!e)return"the same";let t=r>0?"above":"below",n=`${jt[e].toLowerCase()} ${e===1?"point":"points"} ${t}`;return e===1?`${n}, so within one point`:n},contrast:r=>`Compare with ${r}`,next:r=>`Next: ${r}`,allDone:"You have compared them all.",agreement:"Your agreement with the key so far",moreNeeded:r=>r===1?"Compare one more to see your agreement with the key.":`Compare ${jt[r].toLowerCase()} to see your agreement with the key.`,shownBelow:"Your agreement so far is shown below.",percent:"Percent agreement",outOf:(r,e,t)=>`${Math.round(100*r/e)}% (${r} of ${e} ${t})`,sameGroups:"groups the same",kappa:"Cohen’s kappa",kappaIs:r=>Xe(r),interval:(r,e)=>`95% interval ${Xe(r)} to ${Xe(e)}`,noKappa:"not defined",noInterval:"no interval",ratings:"Ratings within one point",ratingsNear:"ratings",kappaMeans:"Kappa takes chance into account. It is 1 when all groups are the same, and 0 when you agree no more than chance would.",wide:r=>`With ${r} vignettes the interval is very wide. Do not read much into the number.`,reasons:{"one-category":"You and the key gave every vignette the same one group. Chance alone would then agree too, so kappa is not defined. Compare a few more.","no-width":"From these few vignettes no interval can be worked out. That is too little data, not certainty."},table:"How often you chose each group, and what the key says. Framed cells are the same group.",youSay:r=>`You say ${r}`,keySays:"The key says"};function Xe(r){let e=Math.abs(r).toFixed(2);return r<0&&Number(e)?`−${e}`:e}function Tr(r){return r[0].toLowerCase()+Ct(r.slice(1))}function Or(r){return r.length<2?r.join(""):`${r.slice(0,-1).join(", ")} and ${r[r.length-1]}`}function qt(r,e){let{kappa:t}=r;return l`<div class="agreement sheet">
${e}
<dl class="numbers">
<div>
<dt class="quiet">${d.percent}</dt>
<dd>${d.outOf(r.same,r.vignettes,d.sameGroups)}</dd>
</div>
<div>
<dt class="quiet">${d.kappa}</dt>
<dd>${Cr(t)}</dd>
</div>
<div>
<dt class="quiet">${d.ratings}</dt>
<dd>${d.outOf(r.near,r.ratings,d.ratingsNear)}</dd>
</div>
</dl>
<p>
${t.reason==="one-category"?u:d.kappaMeans}
${t.reason?d.reasons[t.reason]:d.wide(r.vignettes)}
</p>
${Rr(r)}
</div>`}function Cr({kappa:r,low:e,high:t}){if(r===null)return d.noKappa;let n=e===null||t===null?d.noInterval:d.interval(e,t);return`${d.kappaIs(r)} (${n})`}function Rr({table:r}){return l`<table>
<caption class="quiet">
${d.table}
</caption>
<thead>
<tr>
<td rowspan="2"></td>
<th colspan=${pe.length} scope="colgroup">${d.keySays}</th>
</tr>
<tr>
${pe.map(e=>l`<th scope="col">${e}</th>`)}
</tr>
</thead>
<tbody>
${pe.map((e,t)=>l`<tr>
<th scope="row">${d.youSay(e)}</th>
${r[t].map((n,s)=>l`<td class=${t===s?"same":""}>${n}</td>`)}
</tr>`)}
</tbody>
</table>`}var Wt={secure:"circle",avoidant:"triangle",resistant:"square",disorganised:"diamond"},Nr={circle:"M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",triangle:"M0 -1.2l1.25 2.2l-2.5 0z",square:"M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",diamond:"M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z"};function zt(r){return Math.round(r*10)/10}function Ft(r,e,t,n){let s=zt(n),i=[e,t];return Nr[r].replace(/-?[\d.]+/g,o=>`${zt(Number(o)*s+(i.shift()??0))}`)}var Mr={A:"avoidant",B:"secure",C:"resistant",D:"disorganised"};function X(r){let e=Mr[r];return l`<svg
class="group-mark c-${e}"
viewBox="0 0 24 24"
aria-hidden="true"
focusable="false"
>
${w`<path d=${Ft(Wt[e],12,12,8.2)} />`}
</svg>`}function Kt(r,e,t,n){let s=ue(r,e).length;return l`<details class="all">
<summary>${d.choose(s,r.vignettes.length)}</summary>
<ol role="list" aria-label=${d.list}>
${r.vignettes.map((i,o)=>l`<li>
<button
type="button"
aria-current=${i===t?"step":"false"}
@click=${()=>n(i)}
>
<span>${o+1}. ${i.child}</span>
<span class="state quiet">${Pr(e,i)}</span>
</button>
</li>`)}
</ol>
</details>`}function Pr(r,e){return U(r,e).compared?d.states.compared:r.codings[e.id]?d.states.begun:d.states.none}function Vt({points:r,scales:e,groups:t}){return l`<details class="guide">
<summary>${d.help}</summary>
<p><strong>${d.sevenPoints}.</strong> ${f(r)}</p>
<p class="small-heading">${d.scales}</p>
<dl>
${e.map(({name:n,means:s,matters:i})=>l`<dt>${n}</dt>
<dd>${f(s)} ${f(i)}</dd>`)}
</dl>
<p class="small-heading">${d.groups}</p>
<dl>
${t.map(({letter:n,name:s,means:i})=>l`<dt>${X(n)} ${n} ${s}</dt>
<dd>${f(i)}</dd>`)}
</dl>
</details>`}var et=we(class extends Y{constructor(r){if(super(r),r.type!==j.PROPERTY&&r.type!==j.ATTRIBUTE&&r.type!==j.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!wt(r))throw Error("`live` bindings can only contain a single expression")}render(r){return r}update(r,[e]){if(e===x||e===u)return e;let t=r.element,n=r.name;if(r.type===j.PROPERTY){if(e===t[n])return x}else if(r.type===j.BOOLEAN_ATTRIBUTE){if(!!e===t.hasAttribute(n))return x}else if(r.type===j.ATTRIBUTE&&t.getAttribute(n)===e+"")return x;return Ae(r),e}});function Gt(r,e,t){return l`<div class="scales" role="group" aria-label=${d.rate(e)}>
${r.scales.map(n=>Ur(n,e,t))}
</div>`}function Ur(r,e,{vignette:t,coding:n,isAsked:s,rate:i}){let o=K(r.id,e),a=n.ratings[o];return l`<div
class="scale"
role="radiogroup"
aria-label=${d.scaleIn(r.name,e)}
aria-describedby="chosen-${o}"
>
<p class="name">${r.name}</p>
<div class="seven">
${Te.map(c=>l`<label class="point boxed ringed">
<input
type="radio"
id="${o}-${c}"
name="${t}-${o}"
value=${c}
.checked=${et(a===c)}
aria-describedby="${o}-means-${c}"
@change=${()=>i(o,c)}
/>
<span>${c}</span>
</label>`)}
</div>
<p class="chosen quiet ${a||!s?"":"asked"}" id="chosen-${o}">
${a?l`${a}: ${f(r.points[a-1])}`:d.notRated}
</p>
<details>
<summary>${d.points}</summary>
<p>${f(r.means)}</p>
<ol>
${r.points.map((c,p)=>l`<li id="${o}-means-${p+1}">${f(c)}</li>`)}
</ol>
</details>
</div>`}function Yt(r,{vignette:e,coding:t,isAsked:n,choose:s}){return l`<div
class="groups"
role="radiogroup"
aria-labelledby="which-group"
aria-describedby=${t.group?u:"no-group"}
>
<p class="name" id="which-group">${d.group}</p>
${t.group?u:l`<p class="chosen quiet ${n?"asked":""}" id="no-group">${d.noGroup}</p>`}
<div class="four">
${r.groups.map(({letter:i,name:o,means:a})=>l`<label class="group boxed ringed">
<input
type="radio"
id="group-${i}"
name="${e}-group"
value=${i}
.checked=${et(t.group===i)}
aria-describedby="means-${i}"
@change=${()=>s(i)}
/>
<span class="letter">${X(i)} <strong>${i}</strong> ${o}</span>
<span class="about quiet" id="means-${i}">${f(a)}</span>
</label>`)}
</div>
</div>`}function tt({key:r},{group:e}){return e===r.group?d.sameGroup(r.group):d.otherGroup(String(e),r.group)}function Jt(r,e){let{key:t}=r,n=e.group===t.group;return l`<div class="told ${n?"right":"shown"}">
<p class="verdict">${Rt(n?"right":"shown")} ${tt(r,e)}</p>
<p class="letters">
${X(t.group)}
${t.subgroup?d.subgroup(t.subgroup):u}
${t.best_fitting?d.bestFitting(t.best_fitting):u}
${d.disorganisation(t.disorganisation)}
</p>
<p>${f(r.reasons.group)}</p>
</div>`}function Zt(r,e,t){return l`<ul class="results" role="list">
${r.scales.map(n=>l`<li>
<p class="name">${n.name}</p>
<dl>
${O.map(s=>{let{rating:i,score:o,difference:a,isNear:c}=Ze(e,t,n.id,s);return l`<div>
<dt class="quiet">${d.shortEpisode[s]}</dt>
<dd>
${Hr(i,o)}
<span class=${c?"near":"far"}>
${d.yoursAndKey(i,o)} ${d.apart(a)}.
</span>
</dd>
</div>`})}
</dl>
<p>${f(e.reasons[n.id])}</p>
<p class="quiet"><strong>${d.matters}</strong> ${f(n.matters)}</p>
</li>`)}
</ul>`}function Hr(r,e){return l`<span class="strip" aria-hidden="true">
${Te.map(t=>l`<i class="${t===e?"key":""} ${t===r?"yours":""}"
>${t}</i
>`)}
</span>`}var Qt=y`
.result{margin-block-start:1.75em}.result .told{margin-block-start:0.75em}.sum{margin-block-start:1em;font-weight:600}.results{margin-block-start:0.5em}.results > li{padding-block:1em;border-block-end:1px solid var(--sb-line)}.results dl > div{display:grid;grid-template-columns:minmax(0,1fr);gap:0.1em 0.75em;margin-block-start:0.5em}.results dd{display:flex;flex-wrap:wrap;gap:0.25em 0.75em;align-items:center}.strip{display:inline-flex;gap:3px;font-size:0.8em;font-variant-numeric:tabular-nums}.strip i{display:grid;place-content:center;width:1.6em;height:1.6em;border:1px solid var(--sb-line);border-radius:5px;color:var(--sb-ink-soft);font-style:normal}.strip .key{border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink)}.strip .yours{outline:2px solid var(--sb-ink);outline-offset:1px}.far{font-weight:600}.result > .row{margin-block-start:1em}.done{margin:0;font-weight:600}.agreement{margin-block-start:2em;padding:clamp(1em,4cqi,1.5em)}.agreement .numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr));gap:0.75em 1.5em;margin:0.75em 0}.numbers dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}table{min-width:min(24rem,100%);margin-block-start:1em;border-collapse:collapse;font-variant-numeric:tabular-nums}caption{text-align:start}th,td{padding:0.35em 0.6em;border-block-end:1px solid var(--sb-line);text-align:center}th{font-size:0.88em;font-weight:600}thead th{min-width:2.4em}tbody th{padding-inline-start:0;text-align:start;white-space:nowrap}td.same{box-shadow:inset 0 0 0 2px var(--sb-accent);font-weight:700}@container (max-width: 20em){.agreement{margin-inline:-0.5em;padding-inline:0.6em}thead th{min-width:2em}th,td{padding-inline:0.3em}}@container (min-width: 31em){.results dl > div{grid-template-columns:5.5rem minmax(0,1fr);align-items:center}}@media (forced-colors: active){.strip .key{outline:3px solid Highlight}}`;var Xt=y`
.label{margin-block-start:1em;padding:0.7em 0.9em}.label > :first-child{margin:0}.more{margin-block-start:1em}.guide{margin-block-start:0.5em}.guide dl,.result dl{margin:0.35em 0 0}.guide dt{margin-block-start:0.6em;font-weight:600}.guide dd,.result dd{margin:0}.guide .small-heading{margin-block-start:1.25em}.all ol{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(8rem,100%),1fr));gap:0.4em;margin:0.25em 0 0}.all button{display:grid;width:100%;padding-inline:0.75em;text-align:start}.all [aria-current="step"]{border:3px solid var(--sb-accent);font-weight:600}.all .state{font-weight:400}form{margin-block-start:1.25em;padding-block-start:1.25em;border-block-start:1px solid var(--sb-line)}.counter{margin:0 0 0.3em}.name{margin:0;font-weight:600}.episode{padding:clamp(1em,4cqi,1.5em);border:1px solid var(--sb-line);box-shadow:var(--sb-shadow)}.telling{margin-block-start:0.35em;font:1.15em / 1.5 var(--sb-font-heading)}.scale{display:grid;gap:0.4em 1.5em;padding-block:1em 0.4em;border-block-end:1px solid var(--sb-line)}.scales > :last-child{border:0}.chosen{margin:0;line-height:1.4}.scale summary{font-size:0.88em}.scale ol{margin-block-end:0.75em;padding-inline-start:1.6em}.seven{display:grid;grid-template-columns:repeat(4,minmax(44px,1fr));gap:4px}.point,.group{position:relative;cursor:pointer}.point{display:grid;place-content:center;min-height:44px;font-variant-numeric:tabular-nums}.point input,.group input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}.point:has(:checked){border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink);font-weight:700}.group:has(:checked){border-color:var(--sb-accent);box-shadow:inset 0 0 0 2px var(--sb-accent)}.groups{margin-block-start:1.5em}.four{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:0.6em;margin-block-start:0.5em}.group{padding:0.6em 0.9em}.letter,.about{display:block}.about{line-height:1.4}.group-mark{width:1em;height:1em;fill:var(--chart-colour);vertical-align:-0.1em}form > .primary,.problem{margin-block-start:1.25em}@container (min-width: 23rem){.seven{grid-template-columns:repeat(7,minmax(44px,1fr))}}@container (min-width: 31em){.scale{grid-template-columns:minmax(0,1fr) auto;gap:0 1.5em;padding-block:0.75em 0.25em}.seven{grid-template-columns:repeat(7,45px);align-self:start}.scale details{width:calc(7 * 45px + 6 * 4px)}}@media (forced-colors: active){:is(.point,.group):has(:checked){outline:3px solid Highlight}.group-mark{fill:CanvasText}}`;var ee=class ee extends Q{constructor(){super(),this.isAsked=!1}reconcile(e,t){return Bt(e,t)}recordTaken(){this.isAsked=!1}get inHand(){let e=this.spec,t=this.record,n=e.vignettes.find(({id:s})=>s===t.current)??e.vignettes[0];return{spec:e,record:t,vignette:n,coding:U(t,n)}}code(e){let{record:t,vignette:n,coding:s}=this.inHand;s.compared||this.change({...t,current:n.id,codings:{...t.codings,[n.id]:e(s)}})}compare(e){e.preventDefault();let{spec:t,vignette:n,coding:s}=this.inHand;if(!Ce(t,s)){this.isAsked=!0;let{ratings:c}=Oe(t,s);this.announce(this.openTold());let[p]=c;this.focusOn(p?`#${K(p.scale.id,p.episode)}-1`:"#group-A");return}this.isAsked=!1,this.code(c=>({...c,compared:!0}));let{near:i,of:o}=Re(n,s),a=this.record&&Qe(t,this.record);this.announce(Ot([tt(n,s),d.near(i,o),a?d.shownBelow:void 0])),this.focusOn("#result")}openTold(){let{spec:e,coding:t}=this.inHand,{ratings:n,group:s}=Oe(e,t),i=O.map(o=>({episode:o,scales:n.filter(a=>a.episode===o).map(({scale:a})=>a.name)})).filter(({scales:o})=>o.length);return d.stillOpen(i,s,e.scales.length)}goTo(e){this.record&&(this.isAsked=!1,this.change({...this.record,current:e.id}),this.announce(""),this.renderRoot.querySelector("details.all")?.removeAttribute("open"),this.focusOn("#vignette"))}renderActivity(){let{spec:e,record:t,vignette:n,coding:s}=this.inHand;return l`
<div class="label slip">
<p>${f(e.label)}</p>
<p class="quiet">${f(e.limits)}</p>
</div>
${Vt(e)} ${Kt(e,t,n,i=>this.goTo(i))}
${_e(n.id,l`<form novalidate @submit=${this.compare}>
${this.renderHead(e,n)}
${O.map(i=>this.renderEpisode(i))}
${s.compared?u:this.renderEnd()}
</form>`)}
${s.compared?this.renderResult():u}
${this.renderAgreed(e,t)}
`}renderHead({vignettes:e},t){let n=d.place(e.indexOf(t)+1,e.length);return l`
<p class="counter quiet">${n} <span class="badge">${d.fiction}</span></p>
${Z(this.headingLevel+1,`${t.child}, ${t.about}`,"vignette")}
`}renderEpisode(e){let{spec:t,vignette:n,coding:s}=this.inHand,i=e===5?n.episode_5:n.episode_8;return l`<div class="episode sheet">
<p class="name quiet">${d.episode[e]}</p>
<p class="telling">${f(i)}</p>
</div>
${s.compared?u:Gt(t,e,this.view)}`}get view(){let{vignette:e,coding:t}=this.inHand;return{vignette:e.id,coding:t,isAsked:this.isAsked,rate:(n,s)=>this.code(i=>({...i,ratings:{...i.ratings,[n]:s}})),choose:n=>this.code(s=>({...s,group:n}))}}renderEnd(){let{spec:e,coding:t}=this.inHand,n=this.isAsked&&!Ce(e,t);return l`
${Yt(e,this.view)}
${n?l`<p class="problem">${this.openTold()}</p>`:u}
<button type="submit" class="primary">${d.compare}</button>
<p class="quiet">${d.firstCounts}</p>
`}renderResult(){let{spec:e,record:t,vignette:n,coding:s}=this.inHand,{near:i,of:o}=Re(n,s),a=e.vignettes.find(({id:p})=>p===n.contrast.vignette),c=Dt(e,t,n);return l`<div class="result">
${Z(this.headingLevel+1,d.result(n.child),"result")}
${Jt(n,s)}
<p class="sum">${d.near(i,o)}</p>
<p class="quiet" aria-hidden="true">${d.strip}</p>
${Zt(e,n,s)}
<p>${f(n.contrast.why)}</p>
<div class="row">
${c?l`<button type="button" class="primary" @click=${()=>this.goTo(c)}>
${d.next(c.child)}
</button>`:l`<p class="done">${d.allDone}</p>`}
${a&&a!==c?l`<button type="button" @click=${()=>this.goTo(a)}>
${d.contrast(a.child)}
</button>`:u}
</div>
${Mt(e,n.sources)}
</div>`}renderAgreed(e,t){let n=Qe(e,t);if(!n){let s=Je-ue(e,t).length;return l`<p class="quiet more">${d.moreNeeded(s)}</p>`}return qt(n,Z(this.headingLevel+1,d.agreement,"agreement"))}};V(ee,"styles",[...rt(ee,ee,"styles"),Ut,Xt,Qt]),V(ee,"properties",{isAsked:{state:!0}});var he=ee;function er(r,e){customElements.get(r)||customElements.define(r,e)}function rr(r,e){return{render({model:t,el:n}){er(r,e);let s=document.createElement(r),i=()=>{Ee(t.get("record"))||(t.set("record",s.record),t.save_changes())},o=()=>{let c=t.get("record");!(JSON.stringify(c)!==JSON.stringify(s.record))||!P(c)||(s.record=c,s.record?.version!==c.version&&i())},a=()=>{s.spec=t.get("spec");let c=P(t.get("record"));c&&!_(c)?o():s.record&&!_(s.record)&&i()};return n.dataset.lmSuppressShortcuts="true",n.addEventListener("keydown",tr),a(),s.addEventListener("sb-record",i),t.on("change:spec",a),t.on("change:record",o),n.append(s),()=>{t.off("change:spec",a),t.off("change:record",o),s.removeEventListener("sb-record",i),n.removeEventListener("keydown",tr),s.remove()}}}}function tr(r){r.key.startsWith("Arrow")&&r.stopPropagation()}var ii=rr("sb-coding-lab",he);export{ii as default};
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
