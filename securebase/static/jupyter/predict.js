/* Generated from frontend/ by make frontend. Do not edit. */
var Ae=Object.defineProperty;var xe=Object.getPrototypeOf;var we=Reflect.get;var Se=(e,t,r)=>t in e?Ae(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var D=(e,t,r)=>Se(e,typeof t!="symbol"?t+"":t,r);var Ot=(e,t,r)=>we(xe(e),r,t);var Q=globalThis,tt=Q.ShadowRoot&&(Q.ShadyCSS===void 0||Q.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,pt=Symbol(),Ct=new WeakMap,F=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==pt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(tt&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=Ct.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&Ct.set(r,t))}return t}toString(){return this.cssText}},Nt=e=>new F(typeof e=="string"?e:e+"",void 0,pt),C=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,i,n)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+e[n+1],e[0]);return new F(r,e,pt)},Rt=(e,t)=>{if(tt)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),i=Q.litNonce;i!==void 0&&s.setAttribute("nonce",i),s.textContent=r.cssText,e.appendChild(s)}},mt=tt?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return Nt(r)})(e):e;var{is:ke,defineProperty:Ee,getOwnPropertyDescriptor:Te,getOwnPropertyNames:Oe,getOwnPropertySymbols:Ce,getPrototypeOf:Ne}=Object,S=globalThis,Pt=S.trustedTypes,Re=Pt?Pt.emptyScript:"",Pe=S.reactiveElementPolyfillSupport,V=(e,t)=>e,ft={toAttribute(e,t){switch(t){case Boolean:e=e?Re:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},Lt=(e,t)=>!ke(e,t),Mt={attribute:!0,type:String,converter:ft,reflect:!1,useDefault:!1,hasChanged:Lt};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),S.litPropertyMetadata??(S.litPropertyMetadata=new WeakMap);var v=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=Mt){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),i=this.getPropertyDescriptor(t,s,r);i!==void 0&&Ee(this.prototype,t,i)}}static getPropertyDescriptor(t,r,s){let{get:i,set:n}=Te(this.prototype,t)??{get(){return this[r]},set(o){this[r]=o}};return{get:i,set(o){let c=i?.call(this);n?.call(this,o),this.requestUpdate(t,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Mt}static _$Ei(){if(this.hasOwnProperty(V("elementProperties")))return;let t=Ne(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(V("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(V("properties"))){let r=this.properties,s=[...Oe(r),...Ce(r)];for(let i of s)this.createProperty(i,r[i])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,i]of r)this.elementProperties.set(s,i)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let i=this._$Eu(r,s);i!==void 0&&this._$Eh.set(i,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let i of s)r.unshift(mt(i))}else t!==void 0&&r.push(mt(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Rt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),i=this.constructor._$Eu(t,s);if(i!==void 0&&s.reflect===!0){let n=(s.converter?.toAttribute!==void 0?s.converter:ft).toAttribute(r,s.type);this._$Em=t,n==null?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(t,r){let s=this.constructor,i=s._$Eh.get(t);if(i!==void 0&&this._$Em!==i){let n=s.getPropertyOptions(i),o=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:ft;this._$Em=i;let c=o.fromAttribute(r,n.type);this[i]=c??this._$Ej?.get(i)??c,this._$Em=null}}requestUpdate(t,r,s,i=!1,n){if(t!==void 0){let o=this.constructor;if(i===!1&&(n=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??Lt)(n,r)||s.useDefault&&s.reflect&&n===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:i,wrapped:n},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??r??this[t]),n!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),i===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[i,n]of this._$Ep)this[i]=n;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[i,n]of s){let{wrapped:o}=n,c=this[i];o!==!0||this._$AL.has(i)||c===void 0||this.C(i,void 0,n,c)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(t){}firstUpdated(t){}};v.elementStyles=[],v.shadowRootOptions={mode:"open"},v[V("elementProperties")]=new Map,v[V("finalized")]=new Map,Pe?.({ReactiveElement:v}),(S.reactiveElementVersions??(S.reactiveElementVersions=[])).push("2.1.2");var G=globalThis,Ut=e=>e,et=G.trustedTypes,It=et?et.createPolicy("lit-html",{createHTML:e=>e}):void 0,gt="$lit$",_=`lit$${Math.random().toFixed(9).slice(2)}$`,$t="?"+_,Me=`<${$t}>`,P=document,q=()=>P.createComment(""),K=e=>e===null||typeof e!="object"&&typeof e!="function",yt=Array.isArray,Ft=e=>yt(e)||typeof e?.[Symbol.iterator]=="function",bt=`[ 	
\f\r]`,W=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ht=/-->/g,Dt=/>/g,N=RegExp(`>|${bt}(?:([^\\s"'>=/]+)(${bt}*=${bt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),jt=/'/g,zt=/"/g,Vt=/^(?:script|style|textarea|title)$/i,vt=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),l=vt(1),nr=vt(2),or=vt(3),M=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),Bt=new WeakMap,R=P.createTreeWalker(P,129);function Wt(e,t){if(!yt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return It!==void 0?It.createHTML(t):t}var Gt=(e,t)=>{let r=e.length-1,s=[],i,n=t===2?"<svg>":t===3?"<math>":"",o=W;for(let c=0;c<r;c++){let a=e[c],h,p,u=-1,g=0;for(;g<a.length&&(o.lastIndex=g,p=o.exec(a),p!==null);)g=o.lastIndex,o===W?p[1]==="!--"?o=Ht:p[1]!==void 0?o=Dt:p[2]!==void 0?(Vt.test(p[2])&&(i=RegExp("</"+p[2],"g")),o=N):p[3]!==void 0&&(o=N):o===N?p[0]===">"?(o=i??W,u=-1):p[1]===void 0?u=-2:(u=o.lastIndex-p[2].length,h=p[1],o=p[3]===void 0?N:p[3]==='"'?zt:jt):o===zt||o===jt?o=N:o===Ht||o===Dt?o=W:(o=N,i=void 0);let w=o===N&&e[c+1].startsWith("/>")?" ":"";n+=o===W?a+Me:u>=0?(s.push(h),a.slice(0,u)+gt+a.slice(u)+_+w):a+_+(u===-2?c:w)}return[Wt(e,n+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},J=class e{constructor({strings:t,_$litType$:r},s){let i;this.parts=[];let n=0,o=0,c=t.length-1,a=this.parts,[h,p]=Gt(t,r);if(this.el=e.createElement(h,s),R.currentNode=this.el.content,r===2||r===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(i=R.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let u of i.getAttributeNames())if(u.endsWith(gt)){let g=p[o++],w=i.getAttribute(u).split(_),Z=/([.?@])?(.*)/.exec(g);a.push({type:1,index:n,name:Z[2],strings:w,ctor:Z[1]==="."?st:Z[1]==="?"?it:Z[1]==="@"?nt:U}),i.removeAttribute(u)}else u.startsWith(_)&&(a.push({type:6,index:n}),i.removeAttribute(u));if(Vt.test(i.tagName)){let u=i.textContent.split(_),g=u.length-1;if(g>0){i.textContent=et?et.emptyScript:"";for(let w=0;w<g;w++)i.append(u[w],q()),R.nextNode(),a.push({type:2,index:++n});i.append(u[g],q())}}}else if(i.nodeType===8)if(i.data===$t)a.push({type:2,index:n});else{let u=-1;for(;(u=i.data.indexOf(_,u+1))!==-1;)a.push({type:7,index:n}),u+=_.length-1}n++}}static createElement(t,r){let s=P.createElement("template");return s.innerHTML=t,s}};function L(e,t,r=e,s){if(t===M)return t;let i=s!==void 0?r._$Co?.[s]:r._$Cl,n=K(t)?void 0:t._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(e),i._$AT(e,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=i:r._$Cl=i),i!==void 0&&(t=L(e,i._$AS(e,t.values),i,s)),t}var rt=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,i=(t?.creationScope??P).importNode(r,!0);R.currentNode=i;let n=R.nextNode(),o=0,c=0,a=s[0];for(;a!==void 0;){if(o===a.index){let h;a.type===2?h=new j(n,n.nextSibling,this,t):a.type===1?h=new a.ctor(n,a.name,a.strings,this,t):a.type===6&&(h=new ot(n,this,t)),this._$AV.push(h),a=s[++c]}o!==a?.index&&(n=R.nextNode(),o++)}return R.currentNode=P,i}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},j=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,i){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=L(this,t,r),K(t)?t===d||t==null||t===""?(this._$AH!==d&&this._$AR(),this._$AH=d):t!==this._$AH&&t!==M&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Ft(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==d&&K(this._$AH)?this._$AA.nextSibling.data=t:this.T(P.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,i=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=J.createElement(Wt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(r);else{let n=new rt(i,this),o=n.u(this.options);n.p(r),this.T(o),this._$AH=n}}_$AC(t){let r=Bt.get(t.strings);return r===void 0&&Bt.set(t.strings,r=new J(t)),r}k(t){yt(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,i=0;for(let n of t)i===r.length?r.push(s=new e(this.O(q()),this.O(q()),this,this.options)):s=r[i],s._$AI(n),i++;i<r.length&&(this._$AR(s&&s._$AB.nextSibling,i),r.length=i)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=Ut(t).nextSibling;Ut(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},U=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,i,n){this.type=1,this._$AH=d,this._$AN=void 0,this.element=t,this.name=r,this._$AM=i,this.options=n,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(t,r=this,s,i){let n=this.strings,o=!1;if(n===void 0)t=L(this,t,r,0),o=!K(t)||t!==this._$AH&&t!==M,o&&(this._$AH=t);else{let c=t,a,h;for(t=n[0],a=0;a<n.length-1;a++)h=L(this,c[s+a],r,a),h===M&&(h=this._$AH[a]),o||(o=!K(h)||h!==this._$AH[a]),h===d?t=d:t!==d&&(t+=(h??"")+n[a+1]),this._$AH[a]=h}o&&!i&&this.j(t)}j(t){t===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},st=class extends U{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===d?void 0:t}},it=class extends U{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==d)}},nt=class extends U{constructor(t,r,s,i,n){super(t,r,s,i,n),this.type=5}_$AI(t,r=this){if((t=L(this,t,r,0)??d)===M)return;let s=this._$AH,i=t===d&&s!==d||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,n=t!==d&&(s===d||i);i&&this.element.removeEventListener(this.name,this,s),n&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},ot=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){L(this,t)}},qt={M:gt,P:_,A:$t,C:1,L:Gt,R:rt,D:Ft,V:L,I:j,H:U,N:it,U:nt,B:st,F:ot},Le=G.litHtmlPolyfillSupport;Le?.(J,j),(G.litHtmlVersions??(G.litHtmlVersions=[])).push("3.3.3");var Kt=(e,t,r)=>{let s=r?.renderBefore??t,i=s._$litPart$;if(i===void 0){let n=r?.renderBefore??null;s._$litPart$=i=new j(t.insertBefore(q(),n),n,void 0,r??{})}return i._$AI(e),i};var X=globalThis,k=class extends v{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let t=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=t.firstChild),t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Kt(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return M}};k._$litElement$=!0,k.finalized=!0,X.litElementHydrateSupport?.({LitElement:k});var Ue=X.litElementPolyfillSupport;Ue?.({LitElement:k});(X.litElementVersions??(X.litElementVersions=[])).push("4.2.2");var Jt=e=>(...t)=>({_$litDirective$:e,values:t}),at=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var{I:_r}=qt;var Ie={},Xt=(e,t=Ie)=>e._$AH=t;var Yt=Jt(class extends at{constructor(){super(...arguments),this.key=d}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(Xt(e),this.key=t),r}});var He=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function $(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function m(e){return typeof e=="string"&&He.test(e)}function E(e){if(!$(e)||e.version!==1||!m(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||m(e.current))&&A(e.answers,ze);case"sorter":return A(e.placements,Ve);case"scenario":return _t(e.path,je);case"predict":return _t(e.guess,Number.isFinite);case"explorer":return A(e.setting,De);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"planner":return A(e.week,m);case"cue-cards":case"claim-cards":return(e.current===null||m(e.current))&&A(e.answers,m);case"coding-lab":return(e.current===null||m(e.current))&&A(e.codings,Be);case"episode-player":return Zt(e.episode)&&m(e.pattern)&&A(e.seen,t=>_t(t,Zt));case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function y(e){switch(e.kind){case"quiz":case"cue-cards":case"claim-cards":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"planner":return!Object.keys(e.week).length;case"coding-lab":return!Object.keys(e.codings).length;case"episode-player":return!Object.keys(e.seen).length;case"note":return!e.text}}function Qt(e){return $(e)&&typeof e.version=="number"&&e.version>1}function A(e,t){if(!$(e))return!1;let r=Object.entries(e);return r.length<=500&&r.every(([s,i])=>m(s)&&t(i))}function _t(e,t){return Array.isArray(e)&&e.length<=500&&e.every(r=>t(r))}function De(e){return Number.isFinite(e)||m(e)}function Zt(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=8}function je(e){return $(e)&&m(e.step)&&m(e.choice)}function ze(e){return $(e)&&te(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&We(e.answer)}function Be(e){return $(e)&&A(e.ratings,Fe)&&(e.group===null||["A","B","C","D"].includes(String(e.group)))&&typeof e.compared=="boolean"}function Fe(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=7}function Ve(e){return $(e)&&te(e.attempts)&&["right","wrong"].includes(String(e.state))&&m(e.pile)}function te(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function We(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(m):A(e,m)}var I="secure-base/1/",At="secure-base/last-kept",xt="secure-base-kept";function ee(e){function t(i,n){try{return i(e.localStorage)}catch{return n}}function r(i){return t(n=>{let o=n.getItem(I+i);return o===null?null:JSON.parse(o)},null)}function s(i){e.dispatchEvent(new CustomEvent(xt,{detail:i}))}return{read(i){let n=r(i);return E(n)&&n.activity===i?n:null},keep(i){if(Qt(r(i.activity)))return!1;let n=t(o=>{let c=I+i.activity;return y(i)?o.removeItem(c):o.setItem(c,JSON.stringify(i)),!0},!1);return n&&(t(o=>o.setItem(At,new Date().toISOString()),void 0),s(i.activity)),n},all(){return t(i=>{let o=Array.from({length:i.length},(c,a)=>i.key(a)??"").filter(c=>c.startsWith(I)).map(c=>c.slice(I.length)).filter(m).sort();return Object.fromEntries(o.flatMap(c=>{let a=this.read(c);return a?[[c,a]]:[]}))},{})},lastKept(){let i=new Date(t(n=>n.getItem(At),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return t(i=>{let n=Array.from({length:i.length},(o,c)=>i.key(c)).filter(o=>o!==null).filter(o=>o.startsWith(I)||o===At).map(o=>({key:o,value:i.getItem(o)??""}));for(let{key:o}of n)i.removeItem(o);return s(null),()=>{let o=t(c=>{for(let{key:a,value:h}of n)c.setItem(a,h);return!0},!1);return s(null),o}},null)},subscribe(i){let n=c=>i(c.detail),o=({key:c})=>{c===null?i(null):c.startsWith(I)&&i(c.slice(I.length))};return e.addEventListener(xt,n),e.addEventListener("storage",o),()=>{e.removeEventListener(xt,n),e.removeEventListener("storage",o)}}}}var re=C`
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
`;function ct(e,t,{id:r,className:s}){switch(e){case 2:return l`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return l`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return l`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return l`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}function lt(e){let t=e.parentElement?.closest("[data-together]");t&&lt(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}function T(e){return typeof e=="string"?e:e.map(Ge)}function se(e){return typeof e=="string"?e:e.map(t=>t.text).join("")}function wt(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function Ge(e){let t=l`${e.text}`;e.code&&(t=l`<code>${t}</code>`),e.emphasis&&(t=l`<em>${t}</em>`),e.strong&&(t=l`<strong>${t}</strong>`);let r=wt(e.href);return r?l`<a href=${r}>${t}</a>`:t}var x={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function ie({sources:e,assumptions:t}){return!e.length&&!t.length?d:l`
<details class="origins">
<summary>${x.whereFrom}</summary>
${t.length?l`<p class="small-heading">${x.assumptions}</p>
<ul>
${t.map(r=>l`<li>${T(r)}</li>`)}
</ul>`:d}
<ul>
${e.map(r=>l`<li>${qe(r,r.full)}</li>`)}
</ul>
</details>
`}function qe({url:e},t){let r=wt(e);return r?l`<a href=${r}>${t}</a>`:t}var ne=C`
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
`;var z=class extends k{constructor(){super(),this.headingLevel=3,this.store=ee(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return x.startedAgain}get undoneWords(){return x.undone}renderActivity(){return d}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||y(this.record);this.currentRecord=this.reconcile(t),y(t)||(this.beforeStartingAgain=null),r&&y(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),lt(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&lt(r)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return l`<slot></slot>`;let{text:r,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${ct(this.headingLevel,l`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${T(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Yt(s,l`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!y(this.record);return l`
<div class="foot">
${this.isKept?d:l`<p class="quiet">${x.notKept}</p>`}
${r?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${x.startAgain}
</button>`:d}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${x.undo}
</button>
</p>`:d}
${ie(t)}
</div>
`}};D(z,"styles",[ne,re]),D(z,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});function dt(e){let t=e.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),s=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(t)?t.replaceAll(",",""):t.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}var St=`["'”’)\\]]*`,Ke=new RegExp(`[.!?…:;]${St}$`),Je=new RegExp(`\\.(${St})$`),Xe=new RegExp(`[!?…]${St}$`);function oe(e){return e.flatMap(t=>t?.trim()||[]).map(t=>Ke.test(t)?t:`${t}.`).join(" ")}function kt(e,t){let r=Ye(e);return Xe.test(r)?`${r} ${t}`:`${r}: ${t}`}function Ye(e){return e.trim().replace(Je,"$1")}function ae(e,t,r){let s=r+1e-9*Math.max(1,Math.abs(t));return Math.abs(e-t)<=s?"near":e>t?"above":"below"}function ce(e,t){return O(Math.abs(e-t))}function b(e,t){return t==="%"?`${O(e)}%`:`${O(e)} ${t}`.trimEnd()}function le({parts:e,minimum:t,maximum:r},s){return s.length===e.length&&s.every(n=>t<=n&&n<=r)?[...s]:[]}function O(e){return Number(e.toFixed(6))}function H({minimum:e,maximum:t},r){let s=(r-e)/(t-e);return O(Math.min(1,Math.max(0,s))*100)}function Et({minimum:e,maximum:t,step:r}){return O(e+Math.round((t-e)/2/r)*r)}function de(e,t,r){if(t===null)return Et(e);let s=O(t+r*e.step);return Math.min(e.maximum,Math.max(e.minimum,s))}function he({minimum:e,maximum:t,step:r}){let s=(t-e)/4;return(Math.abs(s/r-Math.round(s/r))<1e-9?[0,1,2,3,4]:[0,4]).map(o=>O(e+o*s))}function ht(e,t){return b(e,t==="%"?t:"")}var f={yourGuess:"Your guess",slider:e=>e?`${e}: slide to guess`:"Slide to guess",notSet:"not set yet",less:e=>e?`Less for ${e}`:"Less",more:e=>e?`More for ${e}`:"More",now:(e,t)=>e?`${e}: ${t}`:t,commit:"That is my guess",guessFirst:"Make a guess first: slide, or write a number.",guessAllFirst:e=>e===1?"One bar is still to be set.":`${e} bars are still to be set.`,notOnLine:(e,t)=>`Please write a number from ${e} to ${t}.`,found:"What was found",guessed:e=>`Your guess: ${e}`,peopleSay:"What people usually say",howFar:(e,t,r,s)=>{let i=ce(t,r),n=`Your guess was ${b(t,s)}.`;return e==="near"?`${n} That is ${i?"very near":"right on it"}.`:`${n} That is ${i} ${e==="above"?"more":"less"}.`}};function ue(e,t){let{parts:r,unit:s,minimum:i,maximum:n,truth_label:o,people_say:c}=e,a=H(e,t),h=H(e,r[0].truth),p=g=>`left: ${g}%; transform: translateX(-${g}%)`,u=f.guessed(b(t,s));return l`<div class="number-line" role="img" aria-label="${u}. ${o}.">
<p class="flag guess" style=${p(a)}>${u}</p>
<div class="rule">
<span
class="between ${h<a?"leftwards":""}"
style="left: ${Math.min(a,h)}%; width: ${Math.abs(a-h)}%"
></span>
${c?l`<span class="peg people" style="left: ${H(e,c.value)}%"></span>`:d}
<span class="peg guess" style="left: ${a}%"></span>
<span class="peg truth" style="left: ${h}%"></span>
</div>
<p class="flag truth" style=${p(h)}>${o}</p>
<p class="ends"><span>${b(i,s)}</span><span>${b(n,s)}</span></p>
</div>`}function pe(e,t){let r=(s,i,n)=>l`<p class="bar ${s}">
<span class="name">${i}: ${b(n,e.unit)}</span>
<span class="length" style="width: ${H(e,n)}%"></span>
</p>`;return l`<ul class="bars" role="list">
${e.parts.map(({label:s,truth:i},n)=>l`<li>
<p class="part">${s}</p>
${r("guess",f.yourGuess,t[n])} ${r("truth",e.truth_label,i)}
</li>`)}
</ul>`}function me({parts:e,truth_label:t,unit:r},s){return e.flatMap(({label:i,truth:n},o)=>[kt(i,f.guessed(b(s[o],r))),kt(t,b(n,r))])}function fe(e,t){let s=E(t)&&t.kind==="predict"&&t.activity===e.id?le(e,t.guess):[];return{version:1,kind:"predict",activity:e.id,guess:s}}var Qe=1;function be(e,t,r){return $(e)&&e.schema_version===Qe&&e.kind===t&&m(e.id)&&typeof e.title=="string"&&ut(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&r.every(s=>Tt(e[s]).length>0)}function ut(e){return typeof e=="string"||Array.isArray(e)}function Tt(e){return Array.isArray(e)?e:[]}function ge(e){return be(e,"predict",["parts"])&&["number-line","bars"].includes(String(e.form))&&ut(e.prompt)&&ut(e.reveal)&&[e.minimum,e.maximum,e.step,e.tolerance].every(Number.isFinite)&&Tt(e.parts).every(t=>$(t)&&Number.isFinite(t.truth))}var $e=C`
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
.setting button {
flex: none;
}
.setting .unit {
overflow-wrap: normal;
}
.setting input {
flex: 0 1 5em;
min-width: 3.5em;
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
/* As in other colours: what was found is full, and the guess is hollow. */
.bar.truth .length {
border-color: CanvasText;
background: CanvasText;
forced-color-adjust: none;
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
`;var B=class B extends z{constructor(){super(),this.drafts=[],this.problem=null,this.hasJustGuessed=!1}accepts(t){return ge(t)}reconcile(t){return fe(this.spec,t)}recordTaken(){this.drafts=this.spec?.parts.map(()=>"")??[],this.problem=null,this.hasJustGuessed=!1}write(t,r){this.drafts=this.drafts.map((s,i)=>i===t?r:s),this.problem=null}step(t,r){if(!this.spec)return;let s=de(this.spec,dt(this.drafts[t]),r);this.write(t,String(s)),this.announce(f.now(this.spec.parts[t].label,b(s,this.spec.unit)))}commit(){let{spec:t,record:r}=this;if(!t||!r)return;let s=this.drafts.map(dt),i=this.drafts.filter(a=>!a.trim()),n=s.map(a=>a===null||a<t.minimum||a>t.maximum);if(n.includes(!0)){let a=n.indexOf(!0),h=[ht(t.minimum,t.unit),ht(t.maximum,t.unit)],p=this.drafts[a].trim()?f.notOnLine(h[0],h[1]):t.parts.length===1?f.guessFirst:f.guessAllFirst(i.length);this.problem={place:a,text:p},this.announce(p),this.focusOn(`#guess-${a}`);return}this.hasJustGuessed=!0;let o=s.filter(a=>a!==null);this.change({...r,guess:o});let c=t.form==="number-line"?[t.truth_label,this.howFar(t,o[0])]:me(t,o);this.announce(oe([...c,se(t.reveal)])),this.focusOn("#found")}howFar({parts:[{truth:t}],tolerance:r,unit:s},i){return f.howFar(ae(i,t,r),i,t,s)}renderActivity(){let{spec:t,record:r}=this;return!t||!r?d:l`
<p class="prompt" id="prompt">${T(t.prompt)}</p>
${r.guess.length?this.renderFound(t,r):this.renderGuess(t)}
`}renderGuess(t){return l`<div class="guessing" role="group" aria-labelledby="prompt">
${t.parts.map((r,s)=>this.renderControl(t,r,s))}
${this.problem?l`<p class="problem" id="problem">${this.problem.text}</p>`:d}
<button type="button" class="primary commit" @click=${this.commit}>${f.commit}</button>
</div>`}renderControl(t,{label:r},s){let i=this.drafts[s]??"",n=dt(i),o=this.problem?.place===s,c=({target:a})=>this.write(s,a.value);return l`<div class="control">
<label for="guess-${s}">${r||f.yourGuess}</label>
<div class="line">
<input
type="range"
class=${n===null?"unset":""}
aria-label=${f.slider(r)}
aria-valuetext=${n===null?f.notSet:b(n,t.unit)}
min=${t.minimum}
max=${t.maximum}
step=${t.step}
.value=${String(n??Et(t))}
@input=${c}
@click=${c}
/>
<div class="ticks" aria-hidden="true">
${he(t).map(a=>l`<span style="left: ${H(t,a)}%">${ht(a,t.unit)}</span>`)}
</div>
</div>
<div class="setting">
<button
type="button"
aria-label=${f.less(r)}
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
.value=${i}
aria-invalid=${o?"true":"false"}
aria-describedby=${[t.unit&&`unit-${s}`,o&&"problem"].filter(Boolean).join(" ")||d}
@input=${c}
@keydown=${a=>{a.key==="Enter"&&this.commit()}}
/>
<button type="button" aria-label=${f.more(r)} @click=${()=>this.step(s,1)}>
+
</button>
${t.unit?l`<span class="unit" id="unit-${s}">${t.unit}</span>`:d}
</div>
</div>`}renderFound(t,{guess:r}){let s=t.form==="number-line";return l`<div class="found ${this.hasJustGuessed?"arriving":""}">
${ct(this.headingLevel+1,f.found,{id:"found",className:"subtitle"})}
${s?l`${ue(t,r[0])}
<p class="how-far">${this.howFar(t,r[0])}</p>`:pe(t,r)}
${t.people_say?l`<p><strong>${f.peopleSay}:</strong> ${T(t.people_say.text)}</p>`:d}
<p>${T(t.reveal)}</p>
</div>`}};D(B,"styles",[...Ot(B,B,"styles"),$e]),D(B,"properties",{drafts:{state:!0},problem:{state:!0}});var Y=B;function ye(e,t){customElements.get(e)||customElements.define(e,t)}function _e(e,t){return{render({model:r,el:s}){ye(e,t);let i=document.createElement(e),n=()=>{r.set("record",i.record),r.save_changes()},o=()=>{let a=r.get("record");JSON.stringify(a)!==JSON.stringify(i.record)&&E(a)&&(i.record=a)},c=()=>{i.spec=r.get("spec");let a=r.get("record");E(a)&&!y(a)?o():E(i.record)&&!y(i.record)&&n()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",ve),c(),i.addEventListener("sb-record",n),r.on("change:spec",c),r.on("change:record",o),s.append(i),()=>{r.off("change:spec",c),r.off("change:record",o),i.removeEventListener("sb-record",n),s.removeEventListener("keydown",ve),i.remove()}}}}function ve(e){e.key.startsWith("Arrow")&&e.stopPropagation()}var Xs=_e("sb-predict",Y);export{Xs as default};
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
