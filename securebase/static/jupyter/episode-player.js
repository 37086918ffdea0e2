/* Generated from frontend/ by make frontend. Do not edit. */
var nr=Object.defineProperty;var ir=Object.getPrototypeOf;var or=Reflect.get;var ar=(e,t,r)=>t in e?nr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var D=(e,t,r)=>ar(e,typeof t!="symbol"?t+"":t,r);var Kt=(e,t,r)=>or(ir(e),r,t);var nt=globalThis,it=nt.ShadowRoot&&(nt.ShadyCSS===void 0||nt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,At=Symbol(),Jt=new WeakMap,K=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==At)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(it&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=Jt.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&Jt.set(r,t))}return t}toString(){return this.cssText}},Gt=e=>new K(typeof e=="string"?e:e+"",void 0,At),$=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,n,o)=>s+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[o+1],e[0]);return new K(r,e,At)},Qt=(e,t)=>{if(it)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),n=nt.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=r.cssText,e.appendChild(s)}},kt=it?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return Gt(r)})(e):e;var{is:cr,defineProperty:lr,getOwnPropertyDescriptor:dr,getOwnPropertyNames:hr,getOwnPropertySymbols:pr,getPrototypeOf:ur}=Object,O=globalThis,Yt=O.trustedTypes,mr=Yt?Yt.emptyScript:"",fr=O.reactiveElementPolyfillSupport,J=(e,t)=>e,_t={toAttribute(e,t){switch(t){case Boolean:e=e?mr:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},Xt=(e,t)=>!cr(e,t),Zt={attribute:!0,type:String,converter:_t,reflect:!1,useDefault:!1,hasChanged:Xt};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),O.litPropertyMetadata??(O.litPropertyMetadata=new WeakMap);var S=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=Zt){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,r);n!==void 0&&lr(this.prototype,t,n)}}static getPropertyDescriptor(t,r,s){let{get:n,set:o}=dr(this.prototype,t)??{get(){return this[r]},set(i){this[r]=i}};return{get:n,set(i){let c=n?.call(this);o?.call(this,i),this.requestUpdate(t,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Zt}static _$Ei(){if(this.hasOwnProperty(J("elementProperties")))return;let t=ur(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(J("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(J("properties"))){let r=this.properties,s=[...hr(r),...pr(r)];for(let n of s)this.createProperty(n,r[n])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,n]of r)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let n=this._$Eu(r,s);n!==void 0&&this._$Eh.set(n,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)r.unshift(kt(n))}else t!==void 0&&r.push(kt(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Qt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let o=(s.converter?.toAttribute!==void 0?s.converter:_t).toAttribute(r,s.type);this._$Em=t,o==null?this.removeAttribute(n):this.setAttribute(n,o),this._$Em=null}}_$AK(t,r){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let o=s.getPropertyOptions(n),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:_t;this._$Em=n;let c=i.fromAttribute(r,o.type);this[n]=c??this._$Ej?.get(n)??c,this._$Em=null}}requestUpdate(t,r,s,n=!1,o){if(t!==void 0){let i=this.constructor;if(n===!1&&(o=this[t]),s??(s=i.getPropertyOptions(t)),!((s.hasChanged??Xt)(o,r)||s.useDefault&&s.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(i._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:n,wrapped:o},i){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,i??r??this[t]),o!==!0||i!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),n===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,o]of this._$Ep)this[n]=o;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,o]of s){let{wrapped:i}=o,c=this[n];i!==!0||this._$AL.has(n)||c===void 0||this.C(n,void 0,o,c)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(t){}firstUpdated(t){}};S.elementStyles=[],S.shadowRootOptions={mode:"open"},S[J("elementProperties")]=new Map,S[J("finalized")]=new Map,fr?.({ReactiveElement:S}),(O.reactiveElementVersions??(O.reactiveElementVersions=[])).push("2.1.2");var Q=globalThis,te=e=>e,ot=Q.trustedTypes,ee=ot?ot.createPolicy("lit-html",{createHTML:e=>e}):void 0,Et="$lit$",E=`lit$${Math.random().toFixed(9).slice(2)}$`,Tt="?"+E,gr=`<${Tt}>`,I=document,Y=()=>I.createComment(""),Z=e=>e===null||typeof e!="object"&&typeof e!="function",Ct=Array.isArray,ae=e=>Ct(e)||typeof e?.[Symbol.iterator]=="function",St=`[ 	
\f\r]`,G=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,re=/-->/g,se=/>/g,P=RegExp(`>|${St}(?:([^\\s"'>=/]+)(${St}*=${St}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ne=/'/g,ie=/"/g,ce=/^(?:script|style|textarea|title)$/i,Mt=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),l=Mt(1),v=Mt(2),ls=Mt(3),k=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),oe=new WeakMap,L=I.createTreeWalker(I,129);function le(e,t){if(!Ct(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return ee!==void 0?ee.createHTML(t):t}var de=(e,t)=>{let r=e.length-1,s=[],n,o=t===2?"<svg>":t===3?"<math>":"",i=G;for(let c=0;c<r;c++){let a=e[c],p,u,d=-1,f=0;for(;f<a.length&&(i.lastIndex=f,u=i.exec(a),u!==null);)f=i.lastIndex,i===G?u[1]==="!--"?i=re:u[1]!==void 0?i=se:u[2]!==void 0?(ce.test(u[2])&&(n=RegExp("</"+u[2],"g")),i=P):u[3]!==void 0&&(i=P):i===P?u[0]===">"?(i=n??G,d=-1):u[1]===void 0?d=-2:(d=i.lastIndex-u[2].length,p=u[1],i=u[3]===void 0?P:u[3]==='"'?ie:ne):i===ie||i===ne?i=P:i===re||i===se?i=G:(i=P,n=void 0);let x=i===P&&e[c+1].startsWith("/>")?" ":"";o+=i===G?a+gr:d>=0?(s.push(p),a.slice(0,d)+Et+a.slice(d)+E+x):a+E+(d===-2?c:x)}return[le(e,o+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},X=class e{constructor({strings:t,_$litType$:r},s){let n;this.parts=[];let o=0,i=0,c=t.length-1,a=this.parts,[p,u]=de(t,r);if(this.el=e.createElement(p,s),L.currentNode=this.el.content,r===2||r===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(n=L.nextNode())!==null&&a.length<c;){if(n.nodeType===1){if(n.hasAttributes())for(let d of n.getAttributeNames())if(d.endsWith(Et)){let f=u[i++],x=n.getAttribute(d).split(E),M=/([.?@])?(.*)/.exec(f);a.push({type:1,index:o,name:M[2],strings:x,ctor:M[1]==="."?ct:M[1]==="?"?lt:M[1]==="@"?dt:H}),n.removeAttribute(d)}else d.startsWith(E)&&(a.push({type:6,index:o}),n.removeAttribute(d));if(ce.test(n.tagName)){let d=n.textContent.split(E),f=d.length-1;if(f>0){n.textContent=ot?ot.emptyScript:"";for(let x=0;x<f;x++)n.append(d[x],Y()),L.nextNode(),a.push({type:2,index:++o});n.append(d[f],Y())}}}else if(n.nodeType===8)if(n.data===Tt)a.push({type:2,index:o});else{let d=-1;for(;(d=n.data.indexOf(E,d+1))!==-1;)a.push({type:7,index:o}),d+=E.length-1}o++}}static createElement(t,r){let s=I.createElement("template");return s.innerHTML=t,s}};function z(e,t,r=e,s){if(t===k)return t;let n=s!==void 0?r._$Co?.[s]:r._$Cl,o=Z(t)?void 0:t._$litDirective$;return n?.constructor!==o&&(n?._$AO?.(!1),o===void 0?n=void 0:(n=new o(e),n._$AT(e,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=n:r._$Cl=n),n!==void 0&&(t=z(e,n._$AS(e,t.values),n,s)),t}var at=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,n=(t?.creationScope??I).importNode(r,!0);L.currentNode=n;let o=L.nextNode(),i=0,c=0,a=s[0];for(;a!==void 0;){if(i===a.index){let p;a.type===2?p=new B(o,o.nextSibling,this,t):a.type===1?p=new a.ctor(o,a.name,a.strings,this,t):a.type===6&&(p=new ht(o,this,t)),this._$AV.push(p),a=s[++c]}i!==a?.index&&(o=L.nextNode(),i++)}return L.currentNode=I,n}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},B=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,n){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=z(this,t,r),Z(t)?t===m||t==null||t===""?(this._$AH!==m&&this._$AR(),this._$AH=m):t!==this._$AH&&t!==k&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):ae(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==m&&Z(this._$AH)?this._$AA.nextSibling.data=t:this.T(I.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=X.createElement(le(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(r);else{let o=new at(n,this),i=o.u(this.options);o.p(r),this.T(i),this._$AH=o}}_$AC(t){let r=oe.get(t.strings);return r===void 0&&oe.set(t.strings,r=new X(t)),r}k(t){Ct(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,n=0;for(let o of t)n===r.length?r.push(s=new e(this.O(Y()),this.O(Y()),this,this.options)):s=r[n],s._$AI(o),n++;n<r.length&&(this._$AR(s&&s._$AB.nextSibling,n),r.length=n)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=te(t).nextSibling;te(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},H=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,n,o){this.type=1,this._$AH=m,this._$AN=void 0,this.element=t,this.name=r,this._$AM=n,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=m}_$AI(t,r=this,s,n){let o=this.strings,i=!1;if(o===void 0)t=z(this,t,r,0),i=!Z(t)||t!==this._$AH&&t!==k,i&&(this._$AH=t);else{let c=t,a,p;for(t=o[0],a=0;a<o.length-1;a++)p=z(this,c[s+a],r,a),p===k&&(p=this._$AH[a]),i||(i=!Z(p)||p!==this._$AH[a]),p===m?t=m:t!==m&&(t+=(p??"")+o[a+1]),this._$AH[a]=p}i&&!n&&this.j(t)}j(t){t===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},ct=class extends H{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===m?void 0:t}},lt=class extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==m)}},dt=class extends H{constructor(t,r,s,n,o){super(t,r,s,n,o),this.type=5}_$AI(t,r=this){if((t=z(this,t,r,0)??m)===k)return;let s=this._$AH,n=t===m&&s!==m||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,o=t!==m&&(s===m||n);n&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},ht=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){z(this,t)}},he={M:Et,P:E,A:Tt,C:1,L:de,R:at,D:ae,V:z,I:B,H,N:lt,U:dt,B:ct,F:ht},br=Q.litHtmlPolyfillSupport;br?.(X,B),(Q.litHtmlVersions??(Q.litHtmlVersions=[])).push("3.3.3");var pe=(e,t,r)=>{let s=r?.renderBefore??t,n=s._$litPart$;if(n===void 0){let o=r?.renderBefore??null;s._$litPart$=n=new B(t.insertBefore(Y(),o),o,void 0,r??{})}return n._$AI(e),n};var tt=globalThis,N=class extends S{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let t=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=t.firstChild),t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=pe(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return k}};N._$litElement$=!0,N.finalized=!0,tt.litElementHydrateSupport?.({LitElement:N});var $r=tt.litElementPolyfillSupport;$r?.({LitElement:N});(tt.litElementVersions??(tt.litElementVersions=[])).push("4.2.2");var pt=e=>(...t)=>({_$litDirective$:e,values:t}),j=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var{I:ks}=he;var yr={},ue=(e,t=yr)=>e._$AH=t;var me=pt(class extends j{constructor(){super(...arguments),this.key=m}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(ue(e),this.key=t),r}});var wr=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function y(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function b(e){return typeof e=="string"&&wr.test(e)}function R(e){if(!y(e)||e.version!==1||!b(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||b(e.current))&&T(e.answers,Ar);case"sorter":return T(e.placements,Sr);case"scenario":return Ot(e.path,vr);case"predict":return Ot(e.guess,Number.isFinite);case"explorer":return T(e.setting,xr);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"planner":return T(e.week,b);case"cue-cards":case"claim-cards":return(e.current===null||b(e.current))&&T(e.answers,b);case"coding-lab":return(e.current===null||b(e.current))&&T(e.codings,kr);case"episode-player":return fe(e.episode)&&b(e.pattern)&&T(e.seen,t=>Ot(t,fe));case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function _(e){switch(e.kind){case"quiz":case"cue-cards":case"claim-cards":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"planner":return!Object.keys(e.week).length;case"coding-lab":return!Object.keys(e.codings).length;case"episode-player":return!Object.keys(e.seen).length;case"note":return!e.text}}function ge(e){return y(e)&&typeof e.version=="number"&&e.version>1}function T(e,t){if(!y(e))return!1;let r=Object.entries(e);return r.length<=500&&r.every(([s,n])=>b(s)&&t(n))}function Ot(e,t){return Array.isArray(e)&&e.length<=500&&e.every(r=>t(r))}function xr(e){return Number.isFinite(e)||b(e)}function fe(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=8}function vr(e){return y(e)&&b(e.step)&&b(e.choice)}function Ar(e){return y(e)&&be(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&Er(e.answer)}function kr(e){return y(e)&&T(e.ratings,_r)&&(e.group===null||["A","B","C","D"].includes(String(e.group)))&&typeof e.compared=="boolean"}function _r(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=7}function Sr(e){return y(e)&&be(e.attempts)&&["right","wrong"].includes(String(e.state))&&b(e.pile)}function be(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function Er(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(b):T(e,b)}var U="secure-base/1/",Nt="secure-base/last-kept",Rt="secure-base-kept";function $e(e){function t(n,o){try{return n(e.localStorage)}catch{return o}}function r(n){return t(o=>{let i=o.getItem(U+n);return i===null?null:JSON.parse(i)},null)}function s(n){e.dispatchEvent(new CustomEvent(Rt,{detail:n}))}return{read(n){let o=r(n);return R(o)&&o.activity===n?o:null},keep(n){if(ge(r(n.activity)))return!1;let o=t(i=>{let c=U+n.activity;return _(n)?i.removeItem(c):i.setItem(c,JSON.stringify(n)),!0},!1);return o&&(t(i=>i.setItem(Nt,new Date().toISOString()),void 0),s(n.activity)),o},all(){return t(n=>{let i=Array.from({length:n.length},(c,a)=>n.key(a)??"").filter(c=>c.startsWith(U)).map(c=>c.slice(U.length)).filter(b).sort();return Object.fromEntries(i.flatMap(c=>{let a=this.read(c);return a?[[c,a]]:[]}))},{})},lastKept(){let n=new Date(t(o=>o.getItem(Nt),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return t(n=>{let o=Array.from({length:n.length},(i,c)=>n.key(c)).filter(i=>i!==null).filter(i=>i.startsWith(U)||i===Nt).map(i=>({key:i,value:n.getItem(i)??""}));for(let{key:i}of o)n.removeItem(i);return s(null),()=>{let i=t(c=>{for(let{key:a,value:p}of o)c.setItem(a,p);return!0},!1);return s(null),i}},null)},subscribe(n){let o=c=>n(c.detail),i=({key:c})=>{c===null?n(null):c.startsWith(U)&&n(c.slice(U.length))};return e.addEventListener(Rt,o),e.addEventListener("storage",i),()=>{e.removeEventListener(Rt,o),e.removeEventListener("storage",i)}}}}var ye=$`
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
`;function we(e,t,{id:r,className:s}){switch(e){case 2:return l`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return l`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return l`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return l`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}function ut(e){let t=e.parentElement?.closest("[data-together]");t&&ut(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}function g(e){return typeof e=="string"?e:e.map(Tr)}function mt(e){return typeof e=="string"?e:e.map(t=>t.text).join("")}function Pt(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function Tr(e){let t=l`${e.text}`;e.code&&(t=l`<code>${t}</code>`),e.emphasis&&(t=l`<em>${t}</em>`),e.strong&&(t=l`<strong>${t}</strong>`);let r=Pt(e.href);return r?l`<a href=${r}>${t}</a>`:t}var C={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function xe({sources:e,assumptions:t}){return!e.length&&!t.length?m:l`
<details class="origins">
<summary>${C.whereFrom}</summary>
${t.length?l`<p class="small-heading">${C.assumptions}</p>
<ul>
${t.map(r=>l`<li>${g(r)}</li>`)}
</ul>`:m}
<ul>
${e.map(r=>l`<li>${Cr(r,r.full)}</li>`)}
</ul>
</details>
`}function Cr({url:e},t){let r=Pt(e);return r?l`<a href=${r}>${t}</a>`:t}var ve=$`
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
`;var W=class extends N{constructor(){super(),this.headingLevel=3,this.store=$e(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return C.startedAgain}get undoneWords(){return C.undone}renderActivity(){return m}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||_(this.record);this.currentRecord=this.reconcile(t),_(t)||(this.beforeStartingAgain=null),r&&_(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),ut(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&ut(r)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return l`<slot></slot>`;let{text:r,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${we(this.headingLevel,l`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${g(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${me(s,l`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!_(this.record);return l`
<div class="foot">
${this.isKept?m:l`<p class="quiet">${C.notKept}</p>`}
${r?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${C.startAgain}
</button>`:m}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${C.undo}
</button>
</p>`:m}
${xe(t)}
</div>
`}};D(W,"styles",[ve,ye]),D(W,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var ft=class{constructor(t,r){this.host=t,this.stopWhenHidden=()=>document.hidden&&r(),this.watcher=null,this.stop=r,t.addController(this)}hostConnected(){document.addEventListener("visibilitychange",this.stopWhenHidden),this.watcher=new IntersectionObserver(([t])=>t?.isIntersecting||this.stop()),this.watcher.observe(this.host)}hostDisconnected(){document.removeEventListener("visibilitychange",this.stopWhenHidden),this.watcher?.disconnect(),this.stop()}};var Ae=$`
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
`;var gt=class{constructor(){this.stopNext=()=>{}}stop(){this.stopNext(),this.stopNext=()=>{}}run({from:t,until:r,speed:s},n,o=performance.now()){let i=requestAnimationFrame(c=>{let a=Math.min(Math.max(c-o,0),250)/1e3,p=Math.min(t+a*s,r);p<r&&this.run({from:p,until:r,speed:s},n,c),n(p)});this.stopNext=()=>cancelAnimationFrame(i)}tick(t,r){let s=setTimeout(()=>{r()&&this.tick(t,r)},t);this.stopNext=()=>clearTimeout(s)}};function Lt(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var It=`["'”’)\\]]*`,Mr=new RegExp(`[.!?…:;]${It}$`),Or=new RegExp(`\\.(${It})$`),Nr=new RegExp(`[!?…]${It}$`);function ke(e){return e.flatMap(t=>t?.trim()||[]).map(t=>Mr.test(t)?t:`${t}.`).join(" ")}function zt(e,t){let r=Rr(e);return Nr.test(r)?`${r} ${t}`:`${r}: ${t}`}function Rr(e){return e.trim().replace(Or,"$1")}function Pr(e,t){let r=e?.[0],s=e?.at(-1);if(!e||!r||!s||t<r[0]||t>s[0])return null;let n=e.findIndex(([f])=>f>t);if(n===-1)return[s[1],s[2]];let[o,i,c]=e[n-1],[a,p,u]=e[n],d=(t-o)/(a-o);return[i+d*(p-i),c+d*(u-c)]}function Ht(e,t){let r={};for(let s of["experimenter","stranger","carer","child"]){let n=Pr(e.tracks[s],t);n&&(r[s]=n)}return r}function bt(e,t){return e.findLast(({at:r})=>r<=t)??e[0]}function et(e,t,r){let s=t.steps.filter(({at:n})=>n<=r);return{happens:bt(e.happenings,r).text,step:bt(t.steps,r),watch:s.findLast(({watch:n})=>n!==null)?.watch??e.watched}}function Ut(e,t){let r=[...e.happenings,...t.flatMap(({steps:s})=>s)];return[...new Set([0,...r.map(({at:s})=>s)])].sort((s,n)=>s-n)}function _e(e,t,r,s){let n=t.find(i=>i>r)??s,o=r;for(let{tracks:i}of e)for(let c of Object.values(i))for(let[a,[p,u,d]]of c.entries()){let f=c[a-1];f&&(f[1]!==u||f[2]!==d)&&f[0]>=r&&f[0]<n&&(o=Math.max(o,p))}return Math.max(r,Math.min(Math.ceil(o),n-1))}var h={notData:"A teaching drawing: it is not data, and no real child.",notAtHome:"It is a staged research procedure. Please do not try it at home.",episodes:"Episodes",episode:"Episode",reunion:"reunion",episodeName:(e,t)=>`Episode ${e}: ${t}`,patterns:"Pattern to watch",pattern:e=>`${e} pattern`,play:"Play",playNext:"Play next",playAgain:"Play again",pause:"Pause",back:"Back",backName:"Back one step",next:"Next",nextName:"Next step",steps:"Steps. The left and right arrow keys work here too.",slider:"Time in this episode",over:e=>`Episode ${e} is over.`,atTheBeginning:"Back at the beginning.",broughtBack:"Back where you were.",happens:"What is happening",child:"What the child does",watch:"What a coder would watch for",people:"In the room",watched:"What is watched in this episode",names:{child:"Child",carer:"Carer",stranger:"Stranger",experimenter:"Experimenter"},window:"one-way window",door:"Door",toys:"Toys",picture:(e,t)=>`The room from above, ${e.toLowerCase()} pattern. In the room: ${["child",...t].join(", ")}. The words tell what they do.`,chart:"How far the child is from the carer, and from the toys",chartName:e=>`${e} pattern: the child’s distance from carer and toys through the eight episodes, with both reunions marked. The table gives the mean of each.`,fromCarer:"From the carer",fromToys:"From the toys",out:"Carer out",outOfRoom:"carer out of the room",reunionMark:"Reunion",showTable:"Show as table",tableHeading:"Mean distance in metres",whole:"Read all episodes as text",clock:e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`,time:e=>{let t=Math.floor(e/60),r=e%60,s=`${r} ${r===1?"second":"seconds"}`;if(!t)return s;let n=`${t} ${t===1?"minute":"minutes"}`;return r?`${n} ${r}`:n},where:(e,t,r,s)=>`Episode ${t}, ${e.toLowerCase()}, ${h.time(r)} of ${h.time(s)}`};function Ee(e,{episode:t,pattern:r}){let s=Math.max(0,e.episodes.findIndex(a=>a.number===t)),n=e.episodes[s],o=e.patterns.find(a=>a.id===r)??e.patterns[0],i=e.is_side_by_side?e.patterns:[o],c=i.map(a=>a.tellings[s]);return{spec:e,place:s,episode:n,chosen:o,shown:i,tellings:c,all:Ut(n,c)}}function $t({spec:e,place:t,shown:r,all:s},n,o){let i=s.findLastIndex(d=>d<=n),c=s[i+o];if(c!==void 0)return{place:t,moment:c};let a=t+o,p=e.episodes[a];if(!p)return null;let u=Ut(p,r.map(d=>d.tellings[a]));return{place:a,moment:(o===1?u[0]:u.at(-1))??0}}function Te(e,t,{first:r,since:s=null}={}){let{episode:n}=e,o=h.where(n.name,n.number,t,n.seconds),i=Se(e,t),c=s===null?[]:Se(e,s),a=i.filter((p,u)=>p!==c[u]);return ke([r??o,...a.length?a:i])}function Se({episode:e,shown:t,place:r},s){let n=t.map(c=>et(e,c.tellings[r],s)),o=n.map(({step:c},a)=>{let p=mt(c.does);return t.length>1?zt(t[a].name,p):p}),i=t.length>1?[]:[zt(h.watch,mt(n[0].watch))];return[mt(n[0].happens),...o,...i]}function Ce(e,t,r,s){let{spec:n,place:o,episode:i}=e,c=t>=i.seconds,a=o===n.episodes.length-1?h.playAgain:h.playNext,p=r?h.pause:c?a:h.play,u=d=>$t(e,t,d)?"false":"true";return l`<div class=${n.is_side_by_side?"time stays":"time"}>
<input
type="range"
min="0"
max=${i.seconds}
step="1"
aria-label=${h.slider}
aria-valuetext=${h.where(i.name,i.number,t,i.seconds)}
.value=${String(t)}
@input=${s.scrub}
/>
<div
class="row controls"
role="group"
aria-label=${h.steps}
@keydown=${d=>Lr(d,s.step)}
>
<button
type="button"
aria-label=${h.backName}
aria-disabled=${u(-1)}
@click=${()=>s.step(-1)}
>
${Dt("M15 5l-7 7 7 7")}${h.back}
</button>
<button type="button" class="play" @click=${s.toggle}>
${Dt(r?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${p}
</button>
<button
type="button"
class="primary"
aria-label=${h.nextName}
aria-disabled=${u(1)}
@click=${()=>s.step(1)}
>
${h.next}${Dt("M9 5l7 7-7 7")}
</button>
</div>
</div>`}function Lr(e,t){let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;!r||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),t(r))}function Dt(e){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${v`<path d=${e} />`}
</svg>`}var Ir={},yt=pt(class extends j{constructor(){super(...arguments),this.ot=Ir}render(e,t){return t()}update(e,[t,r]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((s,n)=>s===this.ot[n]))return k}else if(this.ot===t)return k;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,r)}});function rt({episodes:e},t){return e.slice(0,t).reduce((r,{seconds:s})=>r+s,0)}function Me(e,t,r){let s=rt(e,e.episodes.length);return l`
<p class="small-heading">${h.chart}</p>
<p class="takeaway">${g(t.takeaway)}</p>
<p class="key p-${t.id}" aria-hidden="true">
<span><svg viewBox="0 0 36 8"><path class="from-carer" d="M0 4H36" /></svg> ${h.fromCarer}</span>
<span><svg viewBox="0 0 36 8"><path class="from-toys" d="M0 4H36" /></svg> ${h.fromToys}</span>
</p>
<div
class="chart p-${t.id}"
role="img"
aria-label=${h.chartName(t.name)}
style="--now: ${100*r/s}%"
>
${yt([e,t],()=>zr(e,t,s))}
<div class="now"></div>
</div>
`}function zr(e,t,r){let{maximum:s,ticks:n}=e.distances,o=10*s,i=a=>100*a/r,c=a=>t.tellings.map((p,u)=>Hr(p[a],rt(e,u),e.distance_seconds,o)).join("");return l`
${n.map(({at:a,text:p})=>l`<span class="tick" style="--height: ${a/s}">${p}</span>`)}
<div class="plot">
${e.episodes.map((a,p)=>{let u=i(rt(e,p)),d=Bt(a),f=d&&p>0&&Bt(e.episodes[p-1]),x=e.episodes[p+1],M=x&&Bt(x)?"why two":"why";return l`<div
class=${d?"band out":"band"}
style="left: ${u}%; width: ${i(a.seconds)}%"
>
${d&&!f?l`<span class=${M}>${h.out}</span>`:m}
${a.is_reunion?l`<strong class="reunion">${h.reunionMark}</strong>`:m}
<span class="number">${a.number}</span>
</div>`})}
<svg viewBox="0 0 ${r} ${o}" preserveAspectRatio="none" aria-hidden="true">
${v`<path class="from-toys" vector-effect="non-scaling-stroke" d=${c("from_toys")} />
<path class="from-carer" vector-effect="non-scaling-stroke" d=${c("from_carer")} />`}
</svg>
</div>
`}function Bt({people:e}){return!e.includes("carer")}function Hr(e,t,r,s){return e.map((n,o)=>n===null?"":`${o===0||e[o-1]===null?"M":"L"}${t+o*r} ${s-n}`).join("")}function Oe(e,t){return{heading:`${h.tableHeading}: ${h.pattern(t.name).toLowerCase()}`,head:[h.episode,h.fromCarer,h.fromToys],rows:e.episodes.map(({number:r,name:s},n)=>{let{mean_from_carer:o,mean_from_toys:i}=t.tellings[n];return[`${r} ${s}`,o===null?h.outOfRoom:o.toFixed(1),i.toFixed(1)]})}}var Ne=$`
.key {
display: flex;
flex-wrap: wrap;
gap: 0.1em 1.2em;
margin: 0.2em 0 0;
font-size: 0.88em;
}
.key svg {
width: 2.2em;
height: 0.55em;
}
.from-carer,
.from-toys {
fill: none;
stroke: var(--pattern);
stroke-width: 2.6;
stroke-linejoin: round;
}
.from-toys {
stroke: var(--sb-ink-soft, #56606a);
stroke-dasharray: 4 4;
stroke-width: 2;
}
.chart {
position: relative;
height: 11em;
margin-block-start: 0.3em;
font-size: 0.82em;
line-height: 1.2;
}
.plot,
.now {
position: absolute;
inset: 1.6em 0 1.6em 2.2em;
}
.plot svg {
position: absolute;
inset: 0;
width: 100%;
height: 100%;
overflow: visible;
}
.band {
position: absolute;
inset-block: 0;
border-inline-start: 1px solid var(--sb-line, #d9d0c0);
border-block-end: 1px solid var(--sb-control-line, #857b6b);
text-align: center;
}
.band.out {
background: color-mix(in srgb, var(--sb-line, #d9d0c0) 55%, transparent);
}
.why {
display: block;
position: relative;
z-index: 1;
padding-block-start: 0.2em;
overflow-wrap: normal;
}
.why.two {
width: 200%;
}
.takeaway {
margin: 0.1em 0 0;
}
.band .number {
position: absolute;
inset: auto 0 -1.35em;
}
.reunion {
position: absolute;
inset-block-start: -1.5em;
left: 50%;
transform: translateX(-50%);
white-space: nowrap;
}
.band:last-of-type .reunion {
right: 0;
left: auto;
transform: none;
}  /* On a phone, the two words would touch: each ends where its episode does. */
@container (max-width: 19em) {
.reunion {
right: 0;
left: auto;
transform: none;
}
}
.tick {
position: absolute;
left: 0;
bottom: calc(1.6em + (100% - 3.2em) * var(--height) - 0.6em);
}
.now::after {
content: "";
position: absolute;
inset-block: -0.3em;
left: var(--now);
width: 2px;
margin-inline-start: -1px;
background: var(--sb-ink, #23303b);
}
@media (forced-colors: active) {
.from-carer,
.from-toys {
stroke: CanvasText;
}
.band.out {
border: 1px dashed CanvasText;
}
.now::after {
background: CanvasText;
}
}
`;var Pe={secure:"circle",avoidant:"triangle",resistant:"square",disorganised:"diamond"},Ur={circle:"M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",triangle:"M0 -1.2l1.25 2.2l-2.5 0z",square:"M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",diamond:"M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z"};function Re(e){return Math.round(e*10)/10}function Le(e,t,r,s){let n=Re(s),o=[t,r];return Ur[e].replace(/-?[\d.]+/g,i=>`${Re(Number(i)*n+(o.shift()??0))}`)}var w=100,A=34,Ie=.95,ze=.2;function He(e){return Le(Pe[e],0,0,6)}function V(e){return l`<svg class="pattern-mark" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
${v`<path d=${He(e)} />`}
</svg>`}function vt(e,t,r,s){let n=Ht(r,s),o=r.steps.findLast(({at:d})=>d<=s)??r.steps[0],i=Object.keys(n),c=i.filter(d=>d!=="child"),[a,p]=[e.width*w,e.depth*w],u=c.map(d=>h.names[d].toLowerCase());return l`<svg
class="room p-${t.id}"
viewBox="${-A} ${-A} ${a+2*A} ${p+2*A}"
role="img"
aria-label=${h.picture(t.name,u)}
>
${yt([e],()=>Dr(e))}
<path class="trail" d=${Br(r,s)} />
${c.map(d=>Wr(d,n,e))}
${Vr(n,e,o,t.id)} ${Fr(n,e)}
${i.map(d=>qr(d,n,e))}
</svg>`}function Dr({width:e,depth:t,door:r,window:s,chairs:n,toys:o}){let[i,c,a]=[e*w,t*w,r*w],[p,u]=[s[0]*w,s[1]*w],[d,f]=[o[0]*w,o[1]*w];return v`
<rect class="wall" x=${-A} y=${-A} width=${i+2*A} height=${c+2*A} rx="22" />
<rect class="floor" width=${i} height=${c} rx="6" />
<ellipse class="rug" cx=${d} cy=${f-10} rx="118" ry="68" />
<rect class="glass" x=${p} y=${4-A} width=${u-p} height=${A-8} rx="4" />
<text class="on-wall window" x=${(p+u)/2} y="-9">${h.window}</text>
<rect class="floor" x=${i-1} y=${a-45} width=${A+1} height="90" />
<path class="swing" d="M${i} ${a-45}A90 90 0 0 0 ${i-90} ${a+45}H${i}" />
<text class="on-wall" x=${i+10} y=${a} transform="rotate(90 ${i+10} ${a})">
${h.door}
</text>
${n.map(([x,M])=>v`<g class="chair" transform="translate(${x*w} ${M*w})">
<rect x="-32" y="-26" width="64" height="58" rx="15" />
<rect x="-36" y="-38" width="72" height="18" rx="9" />
</g>`)}
<g class="toys" transform="translate(${d} ${f})">
<circle class="ball" cx="-26" cy="4" r="14" />
<path class="seam" d="M-40 4h28M-26-10q10 14 0 28" />
<rect class="brick one" x="4" y="0" width="22" height="22" rx="4" />
<rect class="brick two" x="16" y="-24" width="22" height="22" rx="4" />
<text class="label" x="35" y="74">${h.toys}</text>
</g>
`}function Br(e,t){let r=e.tracks.child??[],s=Ht(e,t).child,n=r.filter(([i])=>i<t).map(([,i,c])=>[i,c]),o=s?[...n,s]:n;return o.length?`M${o.map(([i,c])=>`${xt(i)} ${xt(c)}`).join("L")}`:""}function xt(e){return Math.round(e*w*10)/10}function F(e,t){return Math.atan2(t[1]-e[1],t[0]-e[0])*180/Math.PI}function Ue(e,t){return Math.hypot(e[0]-t[0],e[1]-t[1])}function De({child:e,carer:t}){return!!(e&&t&&Ue(e,t)<=ze)}function jr(e,t,{looks:r,reaches:s}){let{child:n=[0,0],carer:o}=e,i=o?F(n,o):F(n,t.toys),c=i;return r==="door"?c=F(n,[t.width,t.door]):r==="away"&&o?c=i+(s?105:180):r!=="carer"&&(c=F(n,r==="toys"||r==="away"?t.toys:e[r]??t.toys)),[s&&o?i:c,c]}function wt([e,t],r){return`translate(${xt(e)} ${xt(t)}) rotate(${Math.round(r)})`}function Be(e,t,r){let s=t[e]??[0,0],{child:n}=t;return wt(s,F(s,n&&Ue(s,n)>ze?n:r.toys))}function Wr(e,t,r){return v`<g class="adult ${e}" transform="${Be(e,t,r)} scale(1.3)">
<ellipse cx="-3" rx="17" ry="31" />
<circle cx="20" r="4.5" />
<circle r="19" />
<path class="hair" d="M2-18.9A19 19 0 1 0 2 18.9Q-15 0 2-18.9z" />
</g>`}function Fr(e,t){return De(e)?v`<path
class="around"
transform="${Be("carer",e,t)} scale(1.3)"
d="M2-28Q26-32 40-15M2 28Q26 32 40 15"
/>`:m}function jt(e,t,r){let{carer:s}=t;if(e!=="child"||!s||!De(t))return t[e];let n=F(s,r.toys)*Math.PI/180;return[s[0]+.42*Math.cos(n),s[1]+.42*Math.sin(n)]}function Vr(e,t,r,s){let n=jt("child",e,t);if(!n)return m;let[o,i]=jr({...e,child:n},t,r);return v`<g class="child">
<g transform="${wt(n,o)} scale(1.35)">
${r.reaches?v`<path class="arms" d="M3-15Q17-19 27-11M3 15Q17 19 27 11" />`:m}
<ellipse cx="-2" rx="12" ry="21" />
</g>
<g transform="${wt(n,i)} scale(1.35)"><circle r="15" /><circle class="nose" cx="17" r="5" /></g>
<path class="mark-on" transform="${wt(n,0)} scale(1.35)" d=${He(s)} />
</g>`}function qr(e,t,r){let[s,n]=jt(e,t,r),o=e==="child";for(let p of Object.keys(t)){let u=jt(p,t,r),d=Math.abs(u[0]-s)<Ie&&Math.abs(u[1]-n)<Ie;p!==e&&d&&u[1]!==n&&(o=n>u[1])}let i=h.names[e],c=i.length*6.5,a=Math.min(Math.max(s*w,c-20),r.width*w+20-c);return v`<text class="label" x=${Math.round(a)} y=${Math.round(n*w+(o?70:-48))}>
${i}
</text>`}var je=$`
.room {
display: block;
width: 100%;
}
.wall {
fill: var(--sb-line, #d9d0c0);
}
.floor {
fill: var(--sb-paper, #fffdf9);
}
.rug,
.glass {
fill: var(--sb-accent-soft, #e6f2ef);
}
.glass {
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 2;
}
.swing,
.seam {
fill: none;
stroke: var(--sb-control-line, #857b6b);
stroke-width: 2;
stroke-dasharray: 5 5;
}
.chair rect {
fill: var(--sb-surface, #f6f1e7);
stroke: var(--sb-control-line, #857b6b);
stroke-width: 3;
}
.ball {
fill: var(--sb-repair, #8a6000);
}
.seam {
stroke: var(--sb-paper, #fffdf9);
stroke-dasharray: none;
}
.brick {
fill: var(--sb-help, #8a3f4d);
}
.brick.two {
fill: var(--sb-accent, #0f6b6b);
}
.room text {
fill: var(--sb-ink, #23303b);
font-size: 21px;
font-weight: 600;
text-anchor: middle;
}
.room .label {
paint-order: stroke;
stroke: var(--sb-paper, #fffdf9);
stroke-width: 6;
stroke-linejoin: round;
}
.room .on-wall,
.toys .label {
font-weight: 400;
}
.room .window {
font-size: 16px;
}
.trail {
fill: none;
stroke: var(--pattern);
stroke-width: 6;
stroke-linecap: round;
stroke-linejoin: round;
stroke-dasharray: 1 12;
}
.adult * {
fill: var(--sb-surface, #f6f1e7);
stroke: var(--sb-ink-soft, #56606a);
stroke-width: 2.5;
}
.adult .hair {
fill: var(--sb-ink-soft, #56606a);
}
.adult.experimenter .hair {
fill: var(--sb-line, #d9d0c0);
}
.adult.stranger ellipse {
stroke-dasharray: 6 4;
}
.adult.carer * {
fill: var(--sb-accent-soft, #e6f2ef);
stroke: var(--sb-accent, #0f6b6b);
}
.adult.carer .hair {
fill: var(--sb-accent, #0f6b6b);
}
.around {
fill: none;
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 5.5;
stroke-linecap: round;
}
.child circle,
.child ellipse {
fill: var(--pattern);
stroke: var(--sb-paper, #fffdf9);
stroke-width: 2.5;
}
.child .nose {
stroke-width: 2;
}
.arms {
fill: none;
stroke: var(--pattern);
stroke-width: 8;
stroke-linecap: round;
}
.mark-on {
fill: var(--sb-paper, #fffdf9);
}
/* On a phone, and among three others, the names in the drawing must not shrink with it. */
.four .room text {
font-size: 27px;
}
.four .room .window {
font-size: 20px;
}
@container (max-width: 27em) {
.room text {
font-size: 27px;
}
.room .window {
font-size: 20px;
}
}
/* Forced colours leave SVG alone: everything is drawn in the two that the reader chose. */
@media (forced-colors: active) {
.room * {
--pattern: CanvasText;
}
.wall,
.floor,
.rug,
.glass,
.chair rect,
.adult *,
.adult.carer * {
fill: Canvas;
stroke: CanvasText;
}
.adult .hair,
.adult.carer .hair,
.child circle,
.child ellipse,
.room text,
.toys > :not(text) {
fill: CanvasText;
}
.mark-on {
fill: Canvas;
}
.room .label {
stroke: Canvas;
}
.trail,
.arms,
.around {
stroke: CanvasText;
}
}
`;function We({heading:e,head:t,rows:r},s){return l`<div class="table-room" role="region" aria-label=${e||s} tabindex="0">
<table>
${e?l`<caption>${e}</caption>`:m}
<thead>
<tr>
${t.map(n=>n?l`<th scope="col">${n}</th>`:l`<td></td>`)}
</tr>
</thead>
<tbody>
${r.map(([n,...o])=>l`<tr>
<th scope="row">${n}</th>
${o.map(i=>l`<td>${i}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}function Wt(){return l`<p class="notice"><strong>${h.notData}</strong> ${h.notAtHome}</p>`}function Fe({episodes:e},t,r){return l`<div class="episodes" role="group" aria-label=${h.episodes}>
${e.map(({number:s,name:n,is_reunion:o},i)=>{let c=o?`${s} ${h.reunion}`:`${s}`;return l`<button
type="button"
aria-label=${h.episodeName(c,n)}
aria-current=${i===t?"true":"false"}
@click=${()=>r(i)}
>
<b>${s}</b> ${o?l`<small>${h.reunion}</small>`:m}
</button>`})}
</div>`}function Ve({patterns:e},t,r){return l`<fieldset class="patterns">
<legend>${h.patterns}</legend>
${e.map((s,n)=>l`<label class="p-${s.id}">
<input
type="radio"
name="pattern"
.checked=${s===t}
@change=${()=>r(n)}
/>
${V(s.id)} ${s.name}
</label>`)}
</fieldset>`}function qe({number:e,name:t,length:r},s){return l`<p class="where">
<strong>${e}. ${t}</strong> <span>${h.clock(s)}</span>
<span class="length">${g(r)}</span>
</p>`}function Ke(e,t,r,s){let{happens:n,step:o,watch:i}=et(e,t.tellings[r],s);return l`<div class="told-here p-${t.id}">
${qe(e,s)}
<dl>
<dt>${h.happens}</dt>
<dd>${g(n)}</dd>
<dt class="of-child">${V(t.id)} ${h.child}</dt>
<dd class="does">${g(o.does)}</dd>
<dt>${h.watch}</dt>
<dd>${g(i)}</dd>
</dl>
</div>`}function Je({spec:e,place:t,episode:r,shown:s},n){let o=Math.floor(n);return l`<div class="four">
${qe(r,o)}
<p>${g(bt(r.happenings,o).text)}</p>
<p class="quiet">${h.watch}: ${g(r.watched)}</p>
${Wt()}
<div class="rooms">
${s.map(i=>{let{step:c,watch:a}=et(r,i.tellings[t],o);return l`<div class="p-${i.id}">
<p class="name">${V(i.id)} ${i.name}</p>
${vt(e.room,i,i.tellings[t],n)}
<p class="does">${g(c.does)}</p>
${a===r.watched?m:l`<p class="quiet">${g(a)}</p>`}
</div>`})}
</div>
</div>`}function Ft({id:e,about:t}){return l`<p class="about p-${e}">${V(e)} ${g(t)}</p>`}function Vt(e,t){return l`
${e.is_side_by_side?m:l`<details class="table">
<summary>${h.showTable}</summary>
${We(Oe(e,t),h.tableHeading)}
</details>`}
<details class="whole">
<summary>${h.whole}</summary>
${(e.is_side_by_side?e.patterns:[t]).map(r=>Kr(e,r))}
</details>
`}function Kr({episodes:e},t){return l`<p>
<strong>${V(t.id)} ${h.pattern(t.name)}.</strong>
${g(t.about)}
</p>
${e.map(({number:r,name:s,length:n,people:o,watched:i,happenings:c},a)=>{let p=[...c.map(({at:u,text:d})=>({at:u,text:d,watch:null})),...t.tellings[a].steps.map(({at:u,does:d,watch:f})=>({at:u,text:d,watch:f}))].sort((u,d)=>u.at-d.at);return l`<p>
<strong>${h.episode} ${r}, ${s.toLowerCase()}.</strong> ${g(n)}
${h.people}: ${o.map(u=>h.names[u].toLowerCase()).join(", ")}.
${h.watched}: ${g(i)}
</p>
<ol role="list">
${p.map(({at:u,text:d,watch:f})=>l`<li>
<span class="when">${h.clock(u)}</span>
<span>${g(d)} ${f===null?m:l`<em>${g(f)}</em>`}</span>
</li>`)}
</ol>`})}`}function Ge(e,t){let r=e.episodes.map(({number:n})=>n),s={version:1,kind:"episode-player",activity:e.id,episode:r[0]??1,pattern:e.patterns[0]?.id??"secure",seen:{}};if(!R(t)||t.kind!=="episode-player"||t.activity!==e.id)return s;for(let{id:n}of e.patterns){let o=r.filter(i=>t.seen[n]?.includes(i));o.length&&(s.seen[n]=o)}return Object.keys(s.seen).length&&(r.includes(t.episode)&&(s.episode=t.episode),e.patterns.some(({id:n})=>n===t.pattern)&&(s.pattern=t.pattern)),s}function Qe(e,t,r){let s={...e.seen};for(let n of r){let o=s[n]??[];s[n]=[...new Set([...o,t])].sort((i,c)=>i-c)}return{...e,episode:t,pattern:r.length===1?r[0]:e.pattern,seen:s}}var Ye=$`
.four .rooms {
display: grid;
gap: 1.25em;
margin-block-start: 1em;
}
.four .name {
margin: 0 0 0.3em;
color: var(--pattern);
font-weight: 600;
}
.four .does {
margin-block-start: 0.3em;
line-height: 1.3;
}
/* Four rooms are taller than a screen: what moves them stays in view. */
.time.stays {
position: sticky;
z-index: 2;
inset-block-end: 0;
margin-block-start: 0.75em;
padding-block-end: 0.5em;
border-block-start: 1px solid var(--sb-line, #d9d0c0);
background: var(--sb-surface, #f6f1e7);
}
/* Two rooms beside one another fit into a lesson's own column. */
@container (min-width: 27em) {
.four .rooms {
grid-template-columns: repeat(2, minmax(0, 1fr));
gap: 1em 1.25em;
}
/* Words of two lines must not push the lower rooms down and up again. */
.four .does {
min-height: 2.6em;
}
/* In one row, so that a window that is low or enlarged keeps room for the rooms. */
.time.stays {
display: flex;
gap: 1em;
align-items: center;
padding-block: 0.4em;
}
.time.stays .controls {
flex-wrap: nowrap;
}
}
`;var Qr=1;function Ze(e,t,r){return y(e)&&e.schema_version===Qr&&e.kind===t&&b(e.id)&&typeof e.title=="string"&&Yr(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&r.every(s=>Zr(e[s]).length>0)}function Yr(e){return typeof e=="string"||Array.isArray(e)}function Zr(e){return Array.isArray(e)?e:[]}function Xe(e){if(!Ze(e,"episode-player",["episodes","patterns"])||!y(e.room))return!1;let t=e.episodes,r=e.patterns;return t.every(s=>y(s)&&Number.isInteger(s.number)&&Number.isInteger(s.seconds)&&qt(s.happenings))&&r.every(s=>y(s)&&Array.isArray(s.tellings)&&s.tellings.length===t.length&&s.tellings.every(n=>y(n)&&qt(n.steps)&&y(n.tracks)&&qt(n.tracks.child)))}function qt(e){return Array.isArray(e)&&e.length>0}var tr=$`
.p-secure {
--pattern: var(--sb-secure, #24745a);
}
.p-avoidant {
--pattern: var(--sb-avoidant, #3b6ea8);
}
.p-resistant {
--pattern: var(--sb-resistant, #a04f18);
}
.p-disorganised {
--pattern: var(--sb-disorganised, #7a5195);
}
.pattern-mark {
flex: none;
width: 0.9em;
height: 0.9em;
fill: var(--pattern);
vertical-align: -0.06em;
}
.notice {
margin-block-start: 0.4em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.82em;
line-height: 1.4;
}
.episodes {
display: grid;
grid-template-columns: repeat(4, minmax(0, 1fr));
gap: 0.4em;
margin-block-start: 1em;
}
.episodes button {
display: flex;
flex-wrap: wrap;
gap: 0 0.35em;
align-items: center;
justify-content: center;
min-width: 0;
padding: 0.2em;
}
.episodes small {
font-size: 0.78em;
overflow-wrap: normal;
}
.episodes [aria-current="true"] {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent, #0f6b6b);
color: var(--sb-accent-ink, #fffdf9);
}
input[type="range"] {
--thumb-lift: -14px;
display: block;
width: 100%;
}
input[type="range"]::-webkit-slider-runnable-track {
box-sizing: border-box;
height: 4px;
border: 2px solid var(--sb-control-line, #857b6b);
border-radius: 2px;
}
input[type="range"]::-moz-range-track {
box-sizing: border-box;
height: 4px;
border: 2px solid var(--sb-control-line, #857b6b);
border-radius: 2px;
}
.patterns {
display: grid;
grid-template-columns: repeat(2, minmax(0, 1fr));
gap: 0.4em;
min-width: 0;
margin: 0.7em 0 0;
padding: 0;
border: 0;
}
.patterns legend {
padding: 0;
font-size: 0.88em;
}
.patterns label {
display: flex;
gap: 0.4em;
align-items: center;
min-height: 44px;
padding: 0.2em 0.5em;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
font-size: 0.94em;
line-height: 1.2;
cursor: pointer;
}
.patterns label:has(:checked) {
border-color: var(--pattern);
box-shadow: inset 0 0 0 1.5px var(--pattern);
font-weight: 600;
}
.patterns input {
flex: none;
width: 1.1em;
height: 1.1em;
margin: 0;
accent-color: var(--pattern);
}
.stage {
display: grid;
gap: 0.5em 1.75em;
margin-block-start: 1em;
}
.where {
display: flex;
flex-wrap: wrap;
gap: 0 0.8em;
align-items: baseline;
margin: 0;
font-variant-numeric: tabular-nums;
}
.where strong {
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
}
.where .length {
flex-basis: 100%;
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
}
dl {
margin: 0.5em 0 0;
}
dt {
margin-block-start: 0.7em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.82em;
font-weight: 600;
}
dt.of-child {
color: var(--pattern);
}
dd {
margin: 0;
line-height: 1.4;
}
.does {
font-family: var(--sb-font-heading, inherit);
font-size: 1.12em;
line-height: 1.4;
}
.about {
margin-block: 1em 1.25em;
padding-inline-start: 0.8em;
border-inline-start: 4px solid var(--pattern);
font-size: 0.92em;
}
.told-here {
min-height: 18em;
}
@container (min-width: 34em) {
.episodes {
grid-template-columns: repeat(8, minmax(0, 1fr));
}
.patterns {
grid-template-columns: repeat(4, auto);
}
.patterns legend {
margin-block-end: 0.2em;
}
}
@container (min-width: 40em) {
.stage {
grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
}
}
.controls {
gap: 0.5em 0.6em;
}
.controls button {
flex: 1 1 5em;
padding-inline: 0.6em;
white-space: nowrap;
}
.controls .mark {
width: 1em;
height: 1em;
margin-inline: 0.3em;
}
.play .mark {
fill: currentColor;
}
.controls [aria-disabled="true"] {
border-color: var(--sb-line, #d9d0c0);
background: none;
color: var(--sb-ink-soft, #56606a);
cursor: default;
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
table {
border-collapse: collapse;
font-size: 0.9em;
}
caption {
font-weight: 600;
text-align: start;
}
th,
td {
padding: 0.3em 1em 0.3em 0;
text-align: start;
vertical-align: top;
}
.table-room {
overflow-x: auto;
}
/* On a phone the names in the drawing must not shrink with it. */
@container (max-width: 27em) {
.patterns {
grid-template-columns: auto auto;
}
.patterns label {
gap: 0.25em;
padding-inline: 0.3em;
font-size: 0.82em;
overflow-wrap: normal;
}
.episodes small {
font-size: 0.7em;
}
.controls {
gap: 0.35em;
}
.controls button {
flex-basis: 4em;
padding-inline: 0.2em;
white-space: normal;
}
.controls .mark {
margin-inline: 0.1em;
}
}
@container (max-width: 19em) {
.patterns label {
font-size: 0.74em;
}
.patterns input {
width: 1em;
}
/* A word and its arrow stay in one line. */
.controls button {
padding-inline: 0;
font-size: 0.9em;
white-space: nowrap;
}
.controls .mark {
margin-inline: 0;
}
}
@media (forced-colors: active) {
.pattern-mark {
fill: currentColor;
}
.patterns label:has(:checked),
.episodes [aria-current="true"] {
border: 3px solid Highlight;
}
}
`;var Xr=12,ts=5,es=5,rs=5e3,ss=700,q=class q extends W{constructor(){super(),this.time=0,this.isPlaying=!1,this.clock=new gt,this.saying=0,this.attention=new ft(this,()=>this.pause())}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.saying)}accepts(t){return Xe(t)}reconcile(t){return Ge(this.spec,t)}recordTaken(){this.pause(),this.time=this.settledAt(0)}get startedAgainWords(){return h.atTheBeginning}get undoneWords(){return h.broughtBack}get second(){return Math.floor(this.time)}get scene(){return Ee(this.spec,this.record)}settledAt(t){let{tellings:r,all:s,episode:n}=this.scene;return _e(r,s,t,n.seconds)}see(t={}){if(!this.record||!this.spec)return;let r={...this.record,...t},s=this.spec.patterns.map(({id:o})=>o),n=Qe(r,r.episode,this.spec.is_side_by_side?s:[r.pattern]);JSON.stringify(n)!==JSON.stringify(this.record)&&this.change(n)}goTo(t,r=0,s=null){this.pause(),this.see({episode:this.scene.spec.episodes[t].number});let n=this.settledAt(r);this.time=Lt()?n:r,this.clock.run({from:this.time,until:n,speed:es},o=>{this.time=o}),this.say(r,{since:s})}step(t){let r=$t(this.scene,this.second,t);if(!r)return;let s=r.place===this.scene.place;this.goTo(r.place,r.moment,s?this.second:null)}choosePattern(t){this.see({pattern:this.scene.spec.patterns[t].id}),this.isPlaying||this.say(this.second,{first:this.scene.chosen.name})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.pause();let{spec:t,place:r,episode:s}=this.scene,n=this.time>=s.seconds;if(n&&(this.time=0),this.see({episode:n&&t.episodes[r+1]?.number||s.number}),this.isPlaying=!0,Lt())this.clock.tick(rs,()=>this.playStep());else{let{seconds:o}=this.scene.episode,i=Math.max(ts,o/Xr);this.clock.run({from:this.time,until:o,speed:i},c=>this.playedTo(c))}}playStep(){let{all:t,episode:r}=this.scene,s=t.find(n=>n>this.second);return this.playedTo(s===void 0?r.seconds:this.settledAt(s)),this.isPlaying}playedTo(t){let{number:r,seconds:s}=this.scene.episode;this.time=t,!(t<s)&&(this.pause(),this.announce(h.over(r)))}pause(){this.clock.stop(),this.isPlaying=!1,this.time=this.second}scrub(t){this.pause();let{all:r}=this.scene,s=r.findLast(n=>n<=this.second);this.time=t.target.valueAsNumber,this.see(),r.findLast(n=>n<=this.second)!==s&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(this.second,{first:""}),ss))}say(t,r){this.announce(Te(this.scene,t,r))}renderActivity(){if(!this.spec||!this.record)return m;let{scene:t,second:r}=this,{spec:s,place:n,episode:o,chosen:i}=t,c=Ce(t,r,this.isPlaying,{scrub:a=>this.scrub(a),step:a=>this.step(a),toggle:()=>this.toggle()});return s.is_side_by_side?l`${Je(t,this.time)} ${c}
${s.patterns.map(Ft)} ${Vt(s,i)}`:l`
${Fe(s,n,a=>this.goTo(a))}
${Ve(s,i,a=>this.choosePattern(a))}
<div class="stage">
<div>
${vt(s.room,i,i.tellings[n],this.time)}
${Wt()} ${c}
</div>
${Ke(o,i,n,r)}
</div>
${Ft(i)} ${Me(s,i,rt(s,n)+this.time)}
${Vt(s,i)}
`}};D(q,"styles",[...Kt(q,q,"styles"),Ae,tr,je,Ne,Ye]),D(q,"properties",{time:{state:!0},isPlaying:{state:!0}});var st=q;function er(e,t){customElements.get(e)||customElements.define(e,t)}function sr(e,t){return{render({model:r,el:s}){er(e,t);let n=document.createElement(e),o=()=>{r.set("record",n.record),r.save_changes()},i=()=>{let a=r.get("record");JSON.stringify(a)!==JSON.stringify(n.record)&&R(a)&&(n.record=a)},c=()=>{n.spec=r.get("spec");let a=r.get("record");R(a)&&!_(a)?i():R(n.record)&&!_(n.record)&&o()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",rr),c(),n.addEventListener("sb-record",o),r.on("change:spec",c),r.on("change:record",i),s.append(n),()=>{r.off("change:spec",c),r.off("change:record",i),n.removeEventListener("sb-record",o),s.removeEventListener("keydown",rr),n.remove()}}}}function rr(e){e.key.startsWith("Arrow")&&e.stopPropagation()}var Ui=sr("sb-episode-player",st);export{Ui as default};
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

lit-html/directives/guard.js:
  (**
   * @license
   * Copyright 2018 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
