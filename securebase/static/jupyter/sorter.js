/* Generated from frontend/ by make frontend. Do not edit. */
var he=Object.defineProperty;var pe=Object.getPrototypeOf;var ue=Reflect.get;var me=(r,t,e)=>t in r?he(r,t,{enumerable:!0,configurable:!0,writable:!0,value:e}):r[t]=e;var H=(r,t,e)=>me(r,typeof t!="symbol"?t+"":t,e);var Et=(r,t,e)=>ue(pe(r),e,t);var Z=globalThis,X=Z.ShadowRoot&&(Z.ShadyCSS===void 0||Z.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,ht=Symbol(),Tt=new WeakMap,j=class{constructor(t,e,s){if(this._$cssResult$=!0,s!==ht)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(X&&t===void 0){let s=e!==void 0&&e.length===1;s&&(t=Tt.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&Tt.set(e,t))}return t}toString(){return this.cssText}},Ct=r=>new j(typeof r=="string"?r:r+"",void 0,ht),T=(r,...t)=>{let e=r.length===1?r[0]:t.reduce((s,i,n)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+r[n+1],r[0]);return new j(e,r,ht)},Ot=(r,t)=>{if(X)r.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let s=document.createElement("style"),i=Z.litNonce;i!==void 0&&s.setAttribute("nonce",i),s.textContent=e.cssText,r.appendChild(s)}},pt=X?r=>r:r=>r instanceof CSSStyleSheet?(t=>{let e="";for(let s of t.cssRules)e+=s.cssText;return Ct(e)})(r):r;var{is:fe,defineProperty:ge,getOwnPropertyDescriptor:be,getOwnPropertyNames:$e,getOwnPropertySymbols:ye,getPrototypeOf:ve}=Object,x=globalThis,Rt=x.trustedTypes,Ae=Rt?Rt.emptyScript:"",_e=x.reactiveElementPolyfillSupport,B=(r,t)=>r,ut={toAttribute(r,t){switch(t){case Boolean:r=r?Ae:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,t){let e=r;switch(t){case Boolean:e=r!==null;break;case Number:e=r===null?null:Number(r);break;case Object:case Array:try{e=JSON.parse(r)}catch{e=null}}return e}},Pt=(r,t)=>!fe(r,t),Nt={attribute:!0,type:String,converter:ut,reflect:!1,useDefault:!1,hasChanged:Pt};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),x.litPropertyMetadata??(x.litPropertyMetadata=new WeakMap);var v=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=Nt){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let s=Symbol(),i=this.getPropertyDescriptor(t,s,e);i!==void 0&&ge(this.prototype,t,i)}}static getPropertyDescriptor(t,e,s){let{get:i,set:n}=be(this.prototype,t)??{get(){return this[e]},set(o){this[e]=o}};return{get:i,set(o){let a=i?.call(this);n?.call(this,o),this.requestUpdate(t,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Nt}static _$Ei(){if(this.hasOwnProperty(B("elementProperties")))return;let t=ve(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(B("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(B("properties"))){let e=this.properties,s=[...$e(e),...ye(e)];for(let i of s)this.createProperty(i,e[i])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[s,i]of e)this.elementProperties.set(s,i)}this._$Eh=new Map;for(let[e,s]of this.elementProperties){let i=this._$Eu(e,s);i!==void 0&&this._$Eh.set(i,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let i of s)e.unshift(pt(i))}else t!==void 0&&e.push(pt(t));return e}static _$Eu(t,e){let s=e.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ot(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){let s=this.constructor.elementProperties.get(t),i=this.constructor._$Eu(t,s);if(i!==void 0&&s.reflect===!0){let n=(s.converter?.toAttribute!==void 0?s.converter:ut).toAttribute(e,s.type);this._$Em=t,n==null?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(t,e){let s=this.constructor,i=s._$Eh.get(t);if(i!==void 0&&this._$Em!==i){let n=s.getPropertyOptions(i),o=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:ut;this._$Em=i;let a=o.fromAttribute(e,n.type);this[i]=a??this._$Ej?.get(i)??a,this._$Em=null}}requestUpdate(t,e,s,i=!1,n){if(t!==void 0){let o=this.constructor;if(i===!1&&(n=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??Pt)(n,e)||s.useDefault&&s.reflect&&n===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,e,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:i,wrapped:n},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??e??this[t]),n!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),i===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[i,n]of this._$Ep)this[i]=n;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[i,n]of s){let{wrapped:o}=n,a=this[i];o!==!0||this._$AL.has(i)||a===void 0||this.C(i,void 0,n,a)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(e)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(e=>this._$ET(e,this[e]))),this._$EM()}updated(t){}firstUpdated(t){}};v.elementStyles=[],v.shadowRootOptions={mode:"open"},v[B("elementProperties")]=new Map,v[B("finalized")]=new Map,_e?.({ReactiveElement:v}),(x.reactiveElementVersions??(x.reactiveElementVersions=[])).push("2.1.2");var K=globalThis,Mt=r=>r,q=K.trustedTypes,It=q?q.createPolicy("lit-html",{createHTML:r=>r}):void 0,ft="$lit$",A=`lit$${Math.random().toFixed(9).slice(2)}$`,gt="?"+A,xe=`<${gt}>`,R=document,F=()=>R.createComment(""),W=r=>r===null||typeof r!="object"&&typeof r!="function",bt=Array.isArray,jt=r=>bt(r)||typeof r?.[Symbol.iterator]=="function",mt=`[ 	
\f\r]`,V=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ht=/-->/g,Ut=/>/g,C=RegExp(`>|${mt}(?:([^\\s"'>=/]+)(${mt}*=${mt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Lt=/'/g,Dt=/"/g,Bt=/^(?:script|style|textarea|title)$/i,$t=r=>(t,...e)=>({_$litType$:r,strings:t,values:e}),l=$t(1),L=$t(2),Je=$t(3),N=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),zt=new WeakMap,O=R.createTreeWalker(R,129);function Vt(r,t){if(!bt(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return It!==void 0?It.createHTML(t):t}var Kt=(r,t)=>{let e=r.length-1,s=[],i,n=t===2?"<svg>":t===3?"<math>":"",o=V;for(let a=0;a<e;a++){let c=r[a],p,m,h=-1,y=0;for(;y<c.length&&(o.lastIndex=y,m=o.exec(c),m!==null);)y=o.lastIndex,o===V?m[1]==="!--"?o=Ht:m[1]!==void 0?o=Ut:m[2]!==void 0?(Bt.test(m[2])&&(i=RegExp("</"+m[2],"g")),o=C):m[3]!==void 0&&(o=C):o===C?m[0]===">"?(o=i??V,h=-1):m[1]===void 0?h=-2:(h=o.lastIndex-m[2].length,p=m[1],o=m[3]===void 0?C:m[3]==='"'?Dt:Lt):o===Dt||o===Lt?o=C:o===Ht||o===Ut?o=V:(o=C,i=void 0);let _=o===C&&r[a+1].startsWith("/>")?" ":"";n+=o===V?c+xe:h>=0?(s.push(p),c.slice(0,h)+ft+c.slice(h)+A+_):c+A+(h===-2?a:_)}return[Vt(r,n+(r[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},J=class r{constructor({strings:t,_$litType$:e},s){let i;this.parts=[];let n=0,o=0,a=t.length-1,c=this.parts,[p,m]=Kt(t,e);if(this.el=r.createElement(p,s),O.currentNode=this.el.content,e===2||e===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(i=O.nextNode())!==null&&c.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let h of i.getAttributeNames())if(h.endsWith(ft)){let y=m[o++],_=i.getAttribute(h).split(A),Q=/([.?@])?(.*)/.exec(y);c.push({type:1,index:n,name:Q[2],strings:_,ctor:Q[1]==="."?et:Q[1]==="?"?rt:Q[1]==="@"?st:M}),i.removeAttribute(h)}else h.startsWith(A)&&(c.push({type:6,index:n}),i.removeAttribute(h));if(Bt.test(i.tagName)){let h=i.textContent.split(A),y=h.length-1;if(y>0){i.textContent=q?q.emptyScript:"";for(let _=0;_<y;_++)i.append(h[_],F()),O.nextNode(),c.push({type:2,index:++n});i.append(h[y],F())}}}else if(i.nodeType===8)if(i.data===gt)c.push({type:2,index:n});else{let h=-1;for(;(h=i.data.indexOf(A,h+1))!==-1;)c.push({type:7,index:n}),h+=A.length-1}n++}}static createElement(t,e){let s=R.createElement("template");return s.innerHTML=t,s}};function P(r,t,e=r,s){if(t===N)return t;let i=s!==void 0?e._$Co?.[s]:e._$Cl,n=W(t)?void 0:t._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(r),i._$AT(r,e,s)),s!==void 0?(e._$Co??(e._$Co=[]))[s]=i:e._$Cl=i),i!==void 0&&(t=P(r,i._$AS(r,t.values),i,s)),t}var tt=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:s}=this._$AD,i=(t?.creationScope??R).importNode(e,!0);O.currentNode=i;let n=O.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let p;c.type===2?p=new U(n,n.nextSibling,this,t):c.type===1?p=new c.ctor(n,c.name,c.strings,this,t):c.type===6&&(p=new it(n,this,t)),this._$AV.push(p),c=s[++a]}o!==c?.index&&(n=O.nextNode(),o++)}return O.currentNode=R,i}p(t){let e=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}},U=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,i){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=P(this,t,e),W(t)?t===d||t==null||t===""?(this._$AH!==d&&this._$AR(),this._$AH=d):t!==this._$AH&&t!==N&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):jt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==d&&W(this._$AH)?this._$AA.nextSibling.data=t:this.T(R.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:s}=t,i=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=J.createElement(Vt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(e);else{let n=new tt(i,this),o=n.u(this.options);n.p(e),this.T(o),this._$AH=n}}_$AC(t){let e=zt.get(t.strings);return e===void 0&&zt.set(t.strings,e=new J(t)),e}k(t){bt(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,s,i=0;for(let n of t)i===e.length?e.push(s=new r(this.O(F()),this.O(F()),this,this.options)):s=e[i],s._$AI(n),i++;i<e.length&&(this._$AR(s&&s._$AB.nextSibling,i),e.length=i)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let s=Mt(t).nextSibling;Mt(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},M=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,i,n){this.type=1,this._$AH=d,this._$AN=void 0,this.element=t,this.name=e,this._$AM=i,this.options=n,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(t,e=this,s,i){let n=this.strings,o=!1;if(n===void 0)t=P(this,t,e,0),o=!W(t)||t!==this._$AH&&t!==N,o&&(this._$AH=t);else{let a=t,c,p;for(t=n[0],c=0;c<n.length-1;c++)p=P(this,a[s+c],e,c),p===N&&(p=this._$AH[c]),o||(o=!W(p)||p!==this._$AH[c]),p===d?t=d:t!==d&&(t+=(p??"")+n[c+1]),this._$AH[c]=p}o&&!i&&this.j(t)}j(t){t===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},et=class extends M{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===d?void 0:t}},rt=class extends M{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==d)}},st=class extends M{constructor(t,e,s,i,n){super(t,e,s,i,n),this.type=5}_$AI(t,e=this){if((t=P(this,t,e,0)??d)===N)return;let s=this._$AH,i=t===d&&s!==d||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,n=t!==d&&(s===d||i);i&&this.element.removeEventListener(this.name,this,s),n&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},it=class{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){P(this,t)}},Ft={M:ft,P:A,A:gt,C:1,L:Kt,R:tt,D:jt,V:P,I:U,H:M,N:rt,U:st,B:et,F:it},we=K.litHtmlPolyfillSupport;we?.(J,U),(K.litHtmlVersions??(K.litHtmlVersions=[])).push("3.3.3");var Wt=(r,t,e)=>{let s=e?.renderBefore??t,i=s._$litPart$;if(i===void 0){let n=e?.renderBefore??null;s._$litPart$=i=new U(t.insertBefore(F(),n),n,void 0,e??{})}return i._$AI(r),i};var G=globalThis,w=class extends v{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var e;let t=super.createRenderRoot();return(e=this.renderOptions).renderBefore??(e.renderBefore=t.firstChild),t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Wt(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return N}};w._$litElement$=!0,w.finalized=!0,G.litElementHydrateSupport?.({LitElement:w});var Se=G.litElementPolyfillSupport;Se?.({LitElement:w});(G.litElementVersions??(G.litElementVersions=[])).push("4.2.2");var Jt=r=>(...t)=>({_$litDirective$:r,values:t}),nt=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,s){this._$Ct=t,this._$AM=e,this._$Ci=s}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:cr}=Ft;var ke={},Gt=(r,t=ke)=>r._$AH=t;var ot=Jt(class extends nt{constructor(){super(...arguments),this.key=d}render(r,t){return this.key=r,t}update(r,[t,e]){return t!==this.key&&(Gt(r),this.key=t),e}});var Ee=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function S(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}function g(r){return typeof r=="string"&&Ee.test(r)}function k(r){if(!S(r)||r.version!==1||!g(r.activity))return!1;switch(r.kind){case"quiz":return(r.current===null||g(r.current))&&yt(r.answers,Te);case"sorter":return yt(r.placements,Ce);default:return!1}}function $(r){return!Object.keys(r.kind==="quiz"?r.answers:r.placements).length}function Yt(r){return S(r)&&typeof r.version=="number"&&r.version>1}function yt(r,t){if(!S(r))return!1;let e=Object.entries(r);return e.length<=500&&e.every(([s,i])=>g(s)&&t(i))}function Te(r){return S(r)&&Qt(r.attempts)&&["right","wrong","shown"].includes(String(r.state))&&Oe(r.answer)}function Ce(r){return S(r)&&Qt(r.attempts)&&["right","wrong"].includes(String(r.state))&&g(r.pile)}function Qt(r){return Number.isInteger(r)&&Number(r)>=1&&Number(r)<=1e5}function Oe(r){return typeof r=="string"?r.length<=200:typeof r=="number"?Number.isFinite(r):Array.isArray(r)?r.length<=500&&r.every(g):yt(r,g)}var I="secure-base/1/",vt="secure-base/last-kept",At="secure-base-kept";function Zt(r){function t(i,n){try{return i(r.localStorage)}catch{return n}}function e(i){return t(n=>{let o=n.getItem(I+i);return o===null?null:JSON.parse(o)},null)}function s(i){r.dispatchEvent(new CustomEvent(At,{detail:i}))}return{read(i){let n=e(i);return k(n)&&n.activity===i?n:null},keep(i){if(Yt(e(i.activity)))return!1;let n=t(o=>{let a=I+i.activity;return $(i)?o.removeItem(a):o.setItem(a,JSON.stringify(i)),o.setItem(vt,new Date().toISOString()),!0},!1);return n&&s(i.activity),n},all(){return t(i=>{let o=Array.from({length:i.length},(a,c)=>i.key(c)??"").filter(a=>a.startsWith(I)).map(a=>a.slice(I.length)).filter(g).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let i=new Date(t(n=>n.getItem(vt),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return t(i=>{let n=Array.from({length:i.length},(o,a)=>i.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(I)||o===vt).map(o=>({key:o,value:i.getItem(o)??""}));for(let{key:o}of n)i.removeItem(o);return s(null),()=>{t(o=>{for(let{key:a,value:c}of n)o.setItem(a,c)},void 0),s(null)}},null)},subscribe(i){let n=a=>i(a.detail),o=({key:a})=>{a===null?i(null):a.startsWith(I)&&i(a.slice(I.length))};return r.addEventListener(At,n),r.addEventListener("storage",o),()=>{r.removeEventListener(At,n),r.removeEventListener("storage",o)}}}}var Xt=T`
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
`;function at(r,t,{id:e,className:s}){switch(r){case 2:return l`<h2 id=${e} class=${s} tabindex="-1">${t}</h2>`;case 4:return l`<h4 id=${e} class=${s} tabindex="-1">${t}</h4>`;case 5:return l`<h5 id=${e} class=${s} tabindex="-1">${t}</h5>`;default:return l`<h3 id=${e} class=${s} tabindex="-1">${t}</h3>`}}function ct(r){let t=r.parentElement?.closest("[data-together]");t&&ct(t),r.scrollIntoView({block:"nearest",inline:"nearest"})}function f(r){return typeof r=="string"?r:r.map(Re)}function E(r){return typeof r=="string"?r:r.map(t=>t.text).join("")}function _t(r){if(r)try{return new URL(r,"https://relative.invalid").protocol==="https:"?r:void 0}catch{return}}function Re(r){let t=l`${r.text}`;r.code&&(t=l`<code>${t}</code>`),r.emphasis&&(t=l`<em>${t}</em>`),r.strong&&(t=l`<strong>${t}</strong>`);let e=_t(r.href);return e?l`<a href=${e}>${t}</a>`:t}var b={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",sources:"Sources",source:r=>r===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function qt({sources:r,assumptions:t}){return!r.length&&!t.length?d:l`
<details class="origins">
<summary>${b.whereFrom}</summary>
${t.length?l`<p class="small-heading">${b.assumptions}</p>
<ul>
${t.map(e=>l`<li>${f(e)}</li>`)}
</ul>`:d}
<ul>
${r.map(e=>l`<li>${ee(e,e.full)}</li>`)}
</ul>
</details>
`}function te({sources:r},t){let e=r.filter(({key:s})=>t.includes(s));return e.length?l`<p class="source">
${b.source(e.length)}
${e.map((s,i)=>l`${i?"; ":""}${ee(s,s.short)}`)}
</p>`:d}function ee({url:r},t){let e=_t(r);return e?l`<a href=${e}>${t}</a>`:t}var re=T`
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
`;var D=class extends w{constructor(){super(),this.headingLevel=3,this.store=Zt(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderActivity(){return d}get spec(){return this.currentSpec}set spec(t){let e=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=e?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),e=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(e)!==t&&(this.beforeStartingAgain=null,this.take(e),this.fireRecord())}change(t){let e=!this.record||$(this.record);this.currentRecord=this.reconcile(t),$(t)||(this.beforeStartingAgain=null),e&&$(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e instanceof HTMLElement&&(e.focus({preventScroll:!0}),ct(e))}async reveal(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e&&ct(e)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(b.startedAgain),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(b.undone),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return l`<slot></slot>`;let{text:e,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${at(this.headingLevel,l`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${f(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${ot(s,l`<p>${e}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let e=this.record&&!$(this.record);return l`
<div class="foot">
${this.isKept?d:l`<p class="quiet">${b.notKept}</p>`}
${e?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${b.startAgain}
</button>`:d}
${this.beforeStartingAgain?l`<p class="undo">
${b.startedAgain}
<button class="plain" type="button" data-undo @click=${this.undo}>
${b.undo}
</button>
</p>`:d}
${qt(t)}
</div>
`}};H(D,"styles",[re,Xt]),H(D,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var Ne={right:L`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:L`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:L`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:L`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:L`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function Y(r){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Ne[r]}
</svg>`}var xt=`["'”’)\\]]*`,Pe=new RegExp(`[.!?…:;]${xt}$`),Me=new RegExp(`\\.(${xt})$`),Ie=new RegExp(`[!?…]${xt}$`);function wt(r){return r.flatMap(t=>t?.trim()||[]).map(t=>Pe.test(t)?t:`${t}.`).join(" ")}function St(r,t){let e=He(r);return Ie.test(e)?`${e} ${t}`:`${e}: ${t}`}function He(r){return r.trim().replace(Me,"$1")}function Le(r){return{version:1,kind:"sorter",activity:r.id,placements:{}}}function se(r,t){let e=Le(r);if(!k(t)||t.kind!=="sorter"||t.activity!==r.id)return e;let s=new Map(Object.entries(t.placements));for(let i of r.cards){let n=s.get(i.id);if(!n||!r.piles.some(({id:a})=>a===n.pile))continue;let o=n.pile===i.pile?"right":"wrong";e.placements[i.id]={pile:n.pile,attempts:n.attempts,state:o}}return e}var De=1;function ie(r){return ze(r,"sorter",["piles","cards"])&&ne(r.cards).every(je)}function ze(r,t,e){return S(r)&&r.schema_version===De&&r.kind===t&&g(r.id)&&typeof r.title=="string"&&kt(r.instruction)&&Array.isArray(r.sources)&&Array.isArray(r.assumptions)&&e.every(s=>ne(r[s]).length>0)}function je(r){return S(r)&&g(r.id)&&kt(r.text)&&kt(r.why)}function kt(r){return typeof r=="string"||Array.isArray(r)}function ne(r){return Array.isArray(r)?r:[]}var u={place:(r,t)=>r?`${r} of ${t} cards sorted`:`${t} cards to sort`,choosePile:"Which pile does it belong to?",otherCards:r=>r===1?"Take the other card first":`Take another card first (${r} left)`,right:"That’s it",wrong:"Not quite",tryAnother:r=>r===2?"Try the other pile. Or come back to this card later.":"Try another pile. Or come back to this card later.",nextCard:"Next card",inHand:"In your hand",emptyPile:"Nothing here yet",done:"All sorted",firstTry:(r,t)=>r===t?`All ${t} cards found their pile at the first try.`:r?`${r} of ${t} cards found their pile at the first try.`:`All ${t} cards have found their pile.`,reasons:"Press a card for its reason."};function lt({piles:r},{hint:t}){return t??u.tryAnother(r.length)}function oe(r,t,e){return l`<div class="cards">
${r.cards.map(s=>l`<span
class="room"
aria-hidden="true"
data-text=${E(s.text)}
data-told=${`${u.wrong}
${E(lt(r,s))}`}
></span>`)}
${ot(t.id,l`<div class="card">
<p id="card">${f(t.text)}</p>
${e?l`<div class="told again" id="hint">
<p class="verdict">${Y("again")} ${u.wrong}</p>
<p>${f(lt(r,t))}</p>
</div>`:d}
</div>`)}
</div>`}function ae({text:r,why:t}){return l`<div class="told right">
<p class="verdict">${Y("right")} ${u.right}</p>
<p class="about-card">${f(r)}</p>
<p>${f(t)}</p>
</div>`}var ce=T`
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
`;var z=class z extends D{constructor(){super(),this.inHandId=null,this.told=null}accepts(t){return ie(t)}reconcile(t){return se(this.spec,t)}recordTaken(){this.inHandId=null,this.told=null}isSorted(t){return this.record?.placements[t.id]?.state==="right"}unsorted(){return this.spec?.cards.filter(t=>!this.isSorted(t))??[]}cardInHand(){let t=this.unsorted();return t.find(({id:e})=>e===this.inHandId)??t[0]}takeUp(t){this.inHandId=t.id,this.told=null,this.announce(St(u.inHand,E(t.text))),this.focusOn(".pile").then(()=>this.reveal(".hand"))}place(t){let e=this.cardInHand();if(!e||!this.spec||!this.record)return;let s=e.pile===t.id,i=(this.record.placements[e.id]?.attempts??0)+1,n=s?"right":"wrong";this.inHandId=s?null:e.id,this.told={card:e,isRight:s};let o={...this.record.placements,[e.id]:{pile:t.id,attempts:i,state:n}};this.change({...this.record,placements:o});let a=this.cardInHand();if(!s){this.announce(wt([u.wrong,E(lt(this.spec,e))])),this.reveal("#hint");return}let c=a?[St(u.nextCard,E(a.text))]:[u.done,this.summary()];this.announce(wt([u.right,E(e.why),...c])),a||this.focusOn("#done")}placeByKey(t){if(t.ctrlKey||t.metaKey||t.altKey||!this.spec||t.repeat)return;let e=this.spec.piles[Number.parseInt(t.key,10)-1];!e||!this.cardInHand()||(t.preventDefault(),this.place(e))}summary(){let e=Object.values(this.record?.placements??{}).filter(({attempts:s,state:i})=>i==="right"&&s===1);return u.firstTry(e.length,this.spec?.cards.length??0)}renderActivity(){if(!this.spec)return d;let t=this.cardInHand();return l`<div class="table">
${t?this.renderHand(this.spec,t):this.renderDone()}
${this.renderPiles(this.spec)}
</div>`}renderHand(t,e){let s=this.unsorted().length-1,i=this.told?.isRight===!1;return l`
<p class="progress">${u.place(t.cards.length-s-1,t.cards.length)}</p>
<div class="hand" @keydown=${this.placeByKey}>
${oe(t,e,i)}
<p class="how" id="how">${u.choosePile}</p>
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
${n.description?l`<span class="about">${f(n.description)}</span>`:d}
<kbd aria-hidden="true">${o+1}</kbd>
</button>`)}
</div>
</div>
${this.told?.isRight?ae(this.told.card):d}
${s>0?this.renderDeck(e,s):d}
`}renderDeck(t,e){return l`<details class="deck">
<summary>${u.otherCards(e)}</summary>
<ul role="list">
${this.unsorted().map(s=>l`<li>
<button
type="button"
aria-pressed=${s===t?"true":"false"}
@click=${()=>this.takeUp(s)}
>
${f(s.text)}
</button>
</li>`)}
</ul>
</details>`}renderDone(){return l`<div class="done">
${at(this.headingLevel+1,u.done,{id:"done",className:"subtitle"})}
<p class="score">${this.summary()}</p>
<p>${u.reasons}</p>
</div>`}renderPiles(t){let e=t.cards.filter(s=>this.isSorted(s));return e.length?l`<div class="sorted">
${t.piles.map(s=>{let i=e.filter(n=>n.pile===s.id);return l`<div>
<p class="name" id="pile-${s.id}">${s.name}</p>
${i.length?l`<ul role="list" aria-labelledby="pile-${s.id}">
${i.map(n=>this.renderSorted(t,n))}
</ul>`:l`<p class="empty">${u.emptyPile}</p>`}
</div>`})}
</div>`:d}renderSorted(t,e){let s=this.told?.isRight&&this.told.card===e;return l`<li class=${s?"settles":""}>
<details>
<summary>${Y("right")} <span>${f(e.text)}</span></summary>
<div class="why">
<p>${f(e.why)}</p>
${te(t,e.sources)}
</div>
</details>
</li>`}};H(z,"styles",[...Et(z,z,"styles"),ce]),H(z,"properties",{inHandId:{state:!0},told:{state:!0}});var dt=z;function le(r,t){customElements.get(r)||customElements.define(r,t)}function de(r,t){return{render({model:e,el:s}){le(r,t);let i=document.createElement(r),n=()=>{e.set("record",i.record),e.save_changes()},o=()=>{let c=e.get("record");JSON.stringify(c)!==JSON.stringify(i.record)&&k(c)&&(i.record=c)},a=()=>{i.spec=e.get("spec");let c=e.get("record");k(c)&&!$(c)?o():k(i.record)&&!$(i.record)&&n()};return s.dataset.lmSuppressShortcuts="true",a(),i.addEventListener("sb-record",n),e.on("change:spec",a),e.on("change:record",o),s.append(i),()=>{e.off("change:spec",a),e.off("change:record",o),i.removeEventListener("sb-record",n),i.remove()}}}}var Ns=de("sb-sorter",dt);export{Ns as default};
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
