/* Generated from frontend/ by make frontend. Do not edit. */
var bs=Object.defineProperty;var $s=Object.getPrototypeOf;var xs=Reflect.get;var vs=(t,e,s)=>e in t?bs(t,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):t[e]=s;var Q=(t,e,s)=>vs(t,typeof e!="symbol"?e+"":e,s);var ie=(t,e,s)=>xs($s(t),s,e);var wt=globalThis,yt=wt.ShadowRoot&&(wt.ShadyCSS===void 0||wt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,jt=Symbol(),oe=new WeakMap,at=class{constructor(e,s,r){if(this._$cssResult$=!0,r!==jt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=s}get styleSheet(){let e=this.o,s=this.t;if(yt&&e===void 0){let r=s!==void 0&&s.length===1;r&&(e=oe.get(s)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&oe.set(s,e))}return e}toString(){return this.cssText}},ae=t=>new at(typeof t=="string"?t:t+"",void 0,jt),T=(t,...e)=>{let s=t.length===1?t[0]:e.reduce((r,n,i)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+t[i+1],t[0]);return new at(s,t,jt)},ce=(t,e)=>{if(yt)t.adoptedStyleSheets=e.map(s=>s instanceof CSSStyleSheet?s:s.styleSheet);else for(let s of e){let r=document.createElement("style"),n=wt.litNonce;n!==void 0&&r.setAttribute("nonce",n),r.textContent=s.cssText,t.appendChild(r)}},Dt=yt?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let s="";for(let r of e.cssRules)s+=r.cssText;return ae(s)})(t):t;var{is:ws,defineProperty:ys,getOwnPropertyDescriptor:ks,getOwnPropertyNames:As,getOwnPropertySymbols:_s,getPrototypeOf:Ss}=Object,j=globalThis,le=j.trustedTypes,Es=le?le.emptyScript:"",Ts=j.reactiveElementPolyfillSupport,ct=(t,e)=>t,Wt={toAttribute(t,e){switch(e){case Boolean:t=t?Es:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let s=t;switch(e){case Boolean:s=t!==null;break;case Number:s=t===null?null:Number(t);break;case Object:case Array:try{s=JSON.parse(t)}catch{s=null}}return s}},he=(t,e)=>!ws(t,e),de={attribute:!0,type:String,converter:Wt,reflect:!1,useDefault:!1,hasChanged:he};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),j.litPropertyMetadata??(j.litPropertyMetadata=new WeakMap);var U=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,s=de){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(e,s),!s.noAccessor){let r=Symbol(),n=this.getPropertyDescriptor(e,r,s);n!==void 0&&ys(this.prototype,e,n)}}static getPropertyDescriptor(e,s,r){let{get:n,set:i}=ks(this.prototype,e)??{get(){return this[s]},set(o){this[s]=o}};return{get:n,set(o){let c=n?.call(this);i?.call(this,o),this.requestUpdate(e,c,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??de}static _$Ei(){if(this.hasOwnProperty(ct("elementProperties")))return;let e=Ss(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(ct("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ct("properties"))){let s=this.properties,r=[...As(s),..._s(s)];for(let n of r)this.createProperty(n,s[n])}let e=this[Symbol.metadata];if(e!==null){let s=litPropertyMetadata.get(e);if(s!==void 0)for(let[r,n]of s)this.elementProperties.set(r,n)}this._$Eh=new Map;for(let[s,r]of this.elementProperties){let n=this._$Eu(s,r);n!==void 0&&this._$Eh.set(n,s)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let s=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let n of r)s.unshift(Dt(n))}else e!==void 0&&s.push(Dt(e));return s}static _$Eu(e,s){let r=s.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,s=this.constructor.elementProperties;for(let r of s.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ce(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,s,r){this._$AK(e,r)}_$ET(e,s){let r=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,r);if(n!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:Wt).toAttribute(s,r.type);this._$Em=e,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(e,s){let r=this.constructor,n=r._$Eh.get(e);if(n!==void 0&&this._$Em!==n){let i=r.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Wt;this._$Em=n;let c=o.fromAttribute(s,i.type);this[n]=c??this._$Ej?.get(n)??c,this._$Em=null}}requestUpdate(e,s,r,n=!1,i){if(e!==void 0){let o=this.constructor;if(n===!1&&(i=this[e]),r??(r=o.getPropertyOptions(e)),!((r.hasChanged??he)(i,s)||r.useDefault&&r.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,r))))return;this.C(e,s,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,s,{useDefault:r,reflect:n,wrapped:i},o){r&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,o??s??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(s=void 0),this._$AL.set(e,s)),n===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(s){Promise.reject(s)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[n,i]of r){let{wrapped:o}=i,c=this[n];o!==!0||this._$AL.has(n)||c===void 0||this.C(n,void 0,i,c)}}let e=!1,s=this._$AL;try{e=this.shouldUpdate(s),e?(this.willUpdate(s),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(s)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(s)}willUpdate(e){}_$AE(e){this._$EO?.forEach(s=>s.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(s=>this._$ET(s,this[s]))),this._$EM()}updated(e){}firstUpdated(e){}};U.elementStyles=[],U.shadowRootOptions={mode:"open"},U[ct("elementProperties")]=new Map,U[ct("finalized")]=new Map,Ts?.({ReactiveElement:U}),(j.reactiveElementVersions??(j.reactiveElementVersions=[])).push("2.1.2");var dt=globalThis,pe=t=>t,kt=dt.trustedTypes,ue=kt?kt.createPolicy("lit-html",{createHTML:t=>t}):void 0,Vt="$lit$",I=`lit$${Math.random().toFixed(9).slice(2)}$`,Ft="?"+I,Ms=`<${Ft}>`,q=document,ht=()=>q.createComment(""),pt=t=>t===null||typeof t!="object"&&typeof t!="function",qt=Array.isArray,xe=t=>qt(t)||typeof t?.[Symbol.iterator]=="function",zt=`[ 	
\f\r]`,lt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,fe=/-->/g,me=/>/g,V=RegExp(`>|${zt}(?:([^\\s"'>=/]+)(${zt}*=${zt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ge=/'/g,be=/"/g,ve=/^(?:script|style|textarea|title)$/i,Kt=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),h=Kt(1),$=Kt(2),Br=Kt(3),O=Symbol.for("lit-noChange"),f=Symbol.for("lit-nothing"),$e=new WeakMap,F=q.createTreeWalker(q,129);function we(t,e){if(!qt(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ue!==void 0?ue.createHTML(e):e}var ye=(t,e)=>{let s=t.length-1,r=[],n,i=e===2?"<svg>":e===3?"<math>":"",o=lt;for(let c=0;c<s;c++){let l=t[c],d,u,p=-1,g=0;for(;g<l.length&&(o.lastIndex=g,u=o.exec(l),u!==null);)g=o.lastIndex,o===lt?u[1]==="!--"?o=fe:u[1]!==void 0?o=me:u[2]!==void 0?(ve.test(u[2])&&(n=RegExp("</"+u[2],"g")),o=V):u[3]!==void 0&&(o=V):o===V?u[0]===">"?(o=n??lt,p=-1):u[1]===void 0?p=-2:(p=o.lastIndex-u[2].length,d=u[1],o=u[3]===void 0?V:u[3]==='"'?be:ge):o===be||o===ge?o=V:o===fe||o===me?o=lt:(o=V,n=void 0);let m=o===V&&t[c+1].startsWith("/>")?" ":"";i+=o===lt?l+Ms:p>=0?(r.push(d),l.slice(0,p)+Vt+l.slice(p)+I+m):l+I+(p===-2?c:m)}return[we(t,i+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},ut=class t{constructor({strings:e,_$litType$:s},r){let n;this.parts=[];let i=0,o=0,c=e.length-1,l=this.parts,[d,u]=ye(e,s);if(this.el=t.createElement(d,r),F.currentNode=this.el.content,s===2||s===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(n=F.nextNode())!==null&&l.length<c;){if(n.nodeType===1){if(n.hasAttributes())for(let p of n.getAttributeNames())if(p.endsWith(Vt)){let g=u[o++],m=n.getAttribute(p).split(I),b=/([.?@])?(.*)/.exec(g);l.push({type:1,index:i,name:b[2],strings:m,ctor:b[1]==="."?_t:b[1]==="?"?St:b[1]==="@"?Et:G}),n.removeAttribute(p)}else p.startsWith(I)&&(l.push({type:6,index:i}),n.removeAttribute(p));if(ve.test(n.tagName)){let p=n.textContent.split(I),g=p.length-1;if(g>0){n.textContent=kt?kt.emptyScript:"";for(let m=0;m<g;m++)n.append(p[m],ht()),F.nextNode(),l.push({type:2,index:++i});n.append(p[g],ht())}}}else if(n.nodeType===8)if(n.data===Ft)l.push({type:2,index:i});else{let p=-1;for(;(p=n.data.indexOf(I,p+1))!==-1;)l.push({type:7,index:i}),p+=I.length-1}i++}}static createElement(e,s){let r=q.createElement("template");return r.innerHTML=e,r}};function K(t,e,s=t,r){if(e===O)return e;let n=r!==void 0?s._$Co?.[r]:s._$Cl,i=pt(e)?void 0:e._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(t),n._$AT(t,s,r)),r!==void 0?(s._$Co??(s._$Co=[]))[r]=n:s._$Cl=n),n!==void 0&&(e=K(t,n._$AS(t,e.values),n,r)),e}var At=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:r}=this._$AD,n=(e?.creationScope??q).importNode(s,!0);F.currentNode=n;let i=F.nextNode(),o=0,c=0,l=r[0];for(;l!==void 0;){if(o===l.index){let d;l.type===2?d=new X(i,i.nextSibling,this,e):l.type===1?d=new l.ctor(i,l.name,l.strings,this,e):l.type===6&&(d=new Tt(i,this,e)),this._$AV.push(d),l=r[++c]}o!==l?.index&&(i=F.nextNode(),o++)}return F.currentNode=q,n}p(e){let s=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,s),s+=r.strings.length-2):r._$AI(e[s])),s++}},X=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,r,n){this.type=2,this._$AH=f,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=K(this,e,s),pt(e)?e===f||e==null||e===""?(this._$AH!==f&&this._$AR(),this._$AH=f):e!==this._$AH&&e!==O&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):xe(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==f&&pt(this._$AH)?this._$AA.nextSibling.data=e:this.T(q.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:r}=e,n=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=ut.createElement(we(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(s);else{let i=new At(n,this),o=i.u(this.options);i.p(s),this.T(o),this._$AH=i}}_$AC(e){let s=$e.get(e.strings);return s===void 0&&$e.set(e.strings,s=new ut(e)),s}k(e){qt(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,r,n=0;for(let i of e)n===s.length?s.push(r=new t(this.O(ht()),this.O(ht()),this,this.options)):r=s[n],r._$AI(i),n++;n<s.length&&(this._$AR(r&&r._$AB.nextSibling,n),s.length=n)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let r=pe(e).nextSibling;pe(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},G=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,r,n,i){this.type=1,this._$AH=f,this._$AN=void 0,this.element=e,this.name=s,this._$AM=n,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=f}_$AI(e,s=this,r,n){let i=this.strings,o=!1;if(i===void 0)e=K(this,e,s,0),o=!pt(e)||e!==this._$AH&&e!==O,o&&(this._$AH=e);else{let c=e,l,d;for(e=i[0],l=0;l<i.length-1;l++)d=K(this,c[r+l],s,l),d===O&&(d=this._$AH[l]),o||(o=!pt(d)||d!==this._$AH[l]),d===f?e=f:e!==f&&(e+=(d??"")+i[l+1]),this._$AH[l]=d}o&&!n&&this.j(e)}j(e){e===f?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},_t=class extends G{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===f?void 0:e}},St=class extends G{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==f)}},Et=class extends G{constructor(e,s,r,n,i){super(e,s,r,n,i),this.type=5}_$AI(e,s=this){if((e=K(this,e,s,0)??f)===O)return;let r=this._$AH,n=e===f&&r!==f||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==f&&(r===f||n);n&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Tt=class{constructor(e,s,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){K(this,e)}},ke={M:Vt,P:I,A:Ft,C:1,L:ye,R:At,D:xe,V:K,I:X,H:G,N:St,U:Et,B:_t,F:Tt},Os=dt.litHtmlPolyfillSupport;Os?.(ut,X),(dt.litHtmlVersions??(dt.litHtmlVersions=[])).push("3.3.3");var Ae=(t,e,s)=>{let r=s?.renderBefore??e,n=r._$litPart$;if(n===void 0){let i=s?.renderBefore??null;r._$litPart$=n=new X(e.insertBefore(ht(),i),i,void 0,s??{})}return n._$AI(t),n};var ft=globalThis,D=class extends U{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var s;let e=super.createRenderRoot();return(s=this.renderOptions).renderBefore??(s.renderBefore=e.firstChild),e}update(e){let s=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Ae(s,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return O}};D._$litElement$=!0,D.finalized=!0,ft.litElementHydrateSupport?.({LitElement:D});var Cs=ft.litElementPolyfillSupport;Cs?.({LitElement:D});(ft.litElementVersions??(ft.litElementVersions=[])).push("4.2.2");var J={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Mt=t=>(...e)=>({_$litDirective$:t,values:e}),tt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,r){this._$Ct=e,this._$AM=s,this._$Ci=r}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};var{I:Xr}=ke;var _e=t=>t.strings===void 0;var Rs={},Ot=(t,e=Rs)=>t._$AH=e;var Se=Mt(class extends tt{constructor(){super(...arguments),this.key=f}render(t,e){return this.key=t,e}update(t,[e,s]){return e!==this.key&&(Ot(t),this.key=e),s}});var Ps=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function C(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function y(t){return typeof t=="string"&&Ps.test(t)}function W(t){if(!C(t)||t.version!==1||!y(t.activity))return!1;switch(t.kind){case"quiz":return(t.current===null||y(t.current))&&B(t.answers,Us);case"sorter":return B(t.placements,Hs);case"scenario":return Gt(t.path,Ls);case"predict":return Gt(t.guess,Number.isFinite);case"explorer":return B(t.setting,Ns);case"dyad-player":return Number.isInteger(t.second)&&Number(t.second)>=0;case"planner":return B(t.week,y);case"cue-cards":case"claim-cards":return(t.current===null||y(t.current))&&B(t.answers,y);case"coding-lab":return(t.current===null||y(t.current))&&B(t.codings,Is);case"episode-player":return Ee(t.episode)&&y(t.pattern)&&B(t.seen,e=>Gt(e,Ee));case"note":return typeof t.text=="string"&&t.text.length<=2e3;default:return!1}}function P(t){switch(t.kind){case"quiz":case"cue-cards":case"claim-cards":return!Object.keys(t.answers).length;case"sorter":return!Object.keys(t.placements).length;case"scenario":return!t.path.length;case"predict":return!t.guess.length;case"explorer":return!Object.keys(t.setting).length;case"dyad-player":return t.second===0;case"planner":return!Object.keys(t.week).length;case"coding-lab":return!Object.keys(t.codings).length;case"episode-player":return!Object.keys(t.seen).length;case"note":return!t.text}}function Te(t){return C(t)&&typeof t.version=="number"&&t.version>1}function B(t,e){if(!C(t))return!1;let s=Object.entries(t);return s.length<=500&&s.every(([r,n])=>y(r)&&e(n))}function Gt(t,e){return Array.isArray(t)&&t.length<=500&&t.every(s=>e(s))}function Ns(t){return Number.isFinite(t)||y(t)}function Ee(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=8}function Ls(t){return C(t)&&y(t.step)&&y(t.choice)}function Us(t){return C(t)&&Me(t.attempts)&&["right","wrong","shown"].includes(String(t.state))&&js(t.answer)}function Is(t){return C(t)&&B(t.ratings,Bs)&&(t.group===null||["A","B","C","D"].includes(String(t.group)))&&typeof t.compared=="boolean"}function Bs(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=7}function Hs(t){return C(t)&&Me(t.attempts)&&["right","wrong"].includes(String(t.state))&&y(t.pile)}function Me(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=1e5}function js(t){return typeof t=="string"?t.length<=200:typeof t=="number"?Number.isFinite(t):Array.isArray(t)?t.length<=500&&t.every(y):B(t,y)}var Y="secure-base/1/",Jt="secure-base/last-kept",Yt="secure-base-kept";function Oe(t){function e(n,i){try{return n(t.localStorage)}catch{return i}}function s(n){return e(i=>{let o=i.getItem(Y+n);return o===null?null:JSON.parse(o)},null)}function r(n){t.dispatchEvent(new CustomEvent(Yt,{detail:n}))}return{read(n){let i=s(n);return W(i)&&i.activity===n?i:null},keep(n){if(Te(s(n.activity)))return!1;let i=e(o=>{let c=Y+n.activity;return P(n)?o.removeItem(c):o.setItem(c,JSON.stringify(n)),!0},!1);return i&&(e(o=>o.setItem(Jt,new Date().toISOString()),void 0),r(n.activity)),i},all(){return e(n=>{let o=Array.from({length:n.length},(c,l)=>n.key(l)??"").filter(c=>c.startsWith(Y)).map(c=>c.slice(Y.length)).filter(y).sort();return Object.fromEntries(o.flatMap(c=>{let l=this.read(c);return l?[[c,l]]:[]}))},{})},lastKept(){let n=new Date(e(i=>i.getItem(Jt),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return e(n=>{let i=Array.from({length:n.length},(o,c)=>n.key(c)).filter(o=>o!==null).filter(o=>o.startsWith(Y)||o===Jt).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return r(null),()=>{let o=e(c=>{for(let{key:l,value:d}of i)c.setItem(l,d);return!0},!1);return r(null),o}},null)},subscribe(n){let i=c=>n(c.detail),o=({key:c})=>{c===null?n(null):c.startsWith(Y)&&n(c.slice(Y.length))};return t.addEventListener(Yt,i),t.addEventListener("storage",o),()=>{t.removeEventListener(Yt,i),t.removeEventListener("storage",o)}}}}var Ce=T`
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
`;function Re(t,e,{id:s,className:r}){switch(t){case 2:return h`<h2 id=${s} class=${r} tabindex="-1">${e}</h2>`;case 4:return h`<h4 id=${s} class=${r} tabindex="-1">${e}</h4>`;case 5:return h`<h5 id=${s} class=${r} tabindex="-1">${e}</h5>`;default:return h`<h3 id=${s} class=${r} tabindex="-1">${e}</h3>`}}function Ct(t){let e=t.parentElement?.closest("[data-together]");e&&Ct(e),t.scrollIntoView({block:"nearest",inline:"nearest"})}function et(t){return typeof t=="string"?t:t.map(Ds)}function Zt(t){if(t)try{let{protocol:e}=new URL(t,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?t:void 0}catch{return}}function Ds(t){let e=h`${t.text}`;t.code&&(e=h`<code>${e}</code>`),t.emphasis&&(e=h`<em>${e}</em>`),t.strong&&(e=h`<strong>${e}</strong>`);let s=Zt(t.href);return s?h`<a href=${s}>${e}</a>`:e}var H={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:t=>t===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Pe({sources:t,assumptions:e}){return!t.length&&!e.length?f:h`
<details class="origins">
<summary>${H.whereFrom}</summary>
${e.length?h`<p class="small-heading">${H.assumptions}</p>
<ul>
${e.map(s=>h`<li>${et(s)}</li>`)}
</ul>`:f}
<ul>
${t.map(s=>h`<li>${Ws(s,s.full)}</li>`)}
</ul>
</details>
`}function Ws({url:t},e){let s=Zt(t);return s?h`<a href=${s}>${e}</a>`:e}var Ne=T`
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
`;var st=class extends D{constructor(){super(),this.headingLevel=3,this.store=Oe(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(e){return!1}reconcile(e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return H.startedAgain}get undoneWords(){return H.undone}renderActivity(){return f}get spec(){return this.currentSpec}set spec(e){let s=this.currentSpec;if(this.currentSpec=this.accepts(e)?e:null,this.currentSpec){let r=s?.id===this.currentSpec.id;this.take(r?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.spec&&(this.currentRecord=this.reconcile(e),this.recordTaken(),this.requestUpdate())}followStore(){let e=JSON.stringify(this.record),s=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(s)!==e&&(this.beforeStartingAgain=null,this.take(s),this.fireRecord())}change(e){let s=!this.record||P(this.record);this.currentRecord=this.reconcile(e),P(e)||(this.beforeStartingAgain=null),s&&P(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let s=this.renderRoot.querySelector(e);s instanceof HTMLElement&&(s.focus({preventScroll:!0}),Ct(s))}async reveal(e){await this.updateComplete;let s=this.renderRoot.querySelector(e);s&&Ct(s)}startAgain(){let e=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let e=this.spec;if(!e)return h`<slot></slot>`;let{text:s,count:r}=this.announcement;return h`
<div class="activity" role="group" aria-labelledby="title">
${Re(this.headingLevel,h`${e.title}`,{id:"title",className:"title"})}
<p class="instruction">${et(e.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Se(r,h`<p>${s}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let s=this.record&&!P(this.record);return h`
<div class="foot">
${this.isKept?f:h`<p class="quiet">${H.notKept}</p>`}
${s?h`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${H.startAgain}
</button>`:f}
${this.beforeStartingAgain?h`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${H.undo}
</button>
</p>`:f}
${Pe(e)}
</div>
`}};Q(st,"styles",[Ne,Ce]),Q(st,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var Le=T`
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
`;function M(t,e){return t.minimum+e*t.quantum}function Rt(t,e){let s=0;return e.map(r=>(s+=r,M(t.value,s)))}function Pt(t,e){return(e*t.scale).toFixed(t.decimals).replace(/^-(?=0(\.0*)?$)/,"")+t.suffix}function mt(t,e){let s=Pt(t,e);return t.unit?`${s} ${t.unit}`:s}function gt(t){return t.unit?`${t.label} (${t.unit})`:t.label}function Ue(t){switch(t.kind){case"time-lines":case"curves":return t.lines.length;case"panels":return t.panels.reduce((e,s)=>e+Ue(s.layout),0);case"ranges":return t.has_marks?3:2;case"unit-dots":return t.groups.length;case"scatter":return 6;case"plan":return 3;case"impossible":return 0;default:return 1}}function Nt(t,e){if(t.kind!=="panels")return[{heading:"",layout:t,series:e}];let s=0;return t.panels.map(r=>{let n=s+Ue(r.layout),i={...r,series:e.slice(s,n)};return s=n,i})}var zs={circle:"M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",triangle:"M0 -1.2l1.25 2.2l-2.5 0z",square:"M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",diamond:"M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z"};function a(t){return Math.round(t*10)/10}function z(t,e,s,r){let n=a(r),i=[e,s];return zs[t].replace(/-?[\d.]+/g,o=>`${a(Number(o)*n+(i.shift()??0))}`)}function N(t,e,s){let r=(s-e)/(t.maximum-t.minimum);return n=>e+(n-t.minimum)*r}function Ie(t){return`M${t.map(([e,s])=>`${a(e)} ${a(s)}`).join("L")}`}function Be(t){let e=t.map(([r,n])=>`${a(r)} ${a(n)}`),s=t.slice(1,-1).map(([r,n],i)=>{let[o,c]=t[i+2];return`Q${e[i+1]} ${a((r+o)/2)} ${a((n+c)/2)}`});return`M${e[0]}${s.join("")}L${e.at(-1)}`}function He(t,e,s){let r=t.map((o,c)=>c).sort((o,c)=>t[o]-t[c]),n=[...t];for(let[o,c]of r.entries())o&&(n[c]=Math.max(n[c],n[r[o-1]]+e));let i=s;for(let o of r.reverse())n[o]=Math.min(n[o],i),i=n[o]-e;return n}function k(t,e){return t.length*e*.56}function rt(t,e,s){let r=Math.max(0,...t.ticks.map(({text:l})=>k(l,s)))+s,[n,i]=t.ticks;if(!n||!i)return t.ticks;let o=Math.abs(e(i.at)-e(n.at)),c=Math.max(1,Math.ceil(r/o));return t.ticks.filter((l,d)=>d%c===0)}function je(t,e,{width:s,em:r},n){let i=t.value,o=e.map(A=>mt(i,M(i,A))),c=mt(i,i.maximum),l=Math.max(...[...o,c].map(A=>k(A,r*1.05))),d=Math.max(...t.labels.map(A=>k(A,r))),u=d+l+r*12<s,p=u?d+r:0,g=N(i,p,s-l-r*.5),m=r*1.4,b=u?r*2.1:r*3.2,_=a(g(i.maximum)-p);return h`<svg
class="chart"
viewBox="0 0 ${a(s)} ${a(b*t.labels.length)}"
role="img"
aria-label=${n}
>
${t.labels.map((A,v)=>{let x=b*v+(u?r*.3:r*1.4),E=g(M(i,e[v])),S=a(x+m/2+r*.35);return $`<g class="c-${t.colour}">
<text x="0" y=${u?S:a(x-r*.35)}>${A}</text>
<rect class="track" x=${a(p)} y=${a(x)} width=${_} height=${a(m)} />
<rect class="bar" x=${a(p)} y=${a(x)} width=${a(E-p)} height=${a(m)} />
<text class="strong" x=${a(g(i.maximum)+r*.5)} y=${S}>${o[v]}</text>
</g>`})}
</svg>`}var Lt=10,nt=20;function De(t,e){let s=Math.ceil(t.of/Lt);return h`<div class="fields">
${t.groups.map((r,n)=>{let i=e[n];return h`<div class="field c-${t.colour}">
<svg
viewBox="0 0 ${Lt*nt} ${s*nt}"
role="img"
aria-label="${r}: ${i} of ${t.of} ${t.counted}"
>
${Array.from({length:t.of},(o,c)=>{let[l,d]=[c%Lt,Math.floor(c/Lt)];return $`<circle
class=${c<i?"dot counted":"dot"}
cx=${l*nt+nt/2}
cy=${d*nt+nt/2}
r="7"
/>`})}
</svg>
<p><strong>${i} of ${t.of}</strong> ${t.counted}</p>
<p class="quiet">${r}</p>
</div>`})}
</div>`}function We(t,e,{width:s,em:r},n){let i=s/t.count,o=r*2.6,c=e.reduce((l,d)=>l+d,0);return h`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${a(s)} ${a(o+2)}"
role="img"
aria-label="${n}: ${c} of ${t.count} ${t.on}"
>
${e.map((l,d)=>{let u=l?o:r*.7;return $`<rect
class=${l?"moment on":"moment"}
x=${a(d*i+.5)}
y=${a(o+1-u)}
width=${a(Math.max(1,i-1.5))}
height=${a(u)}
/>`})}
</svg>
<p class="key c-${t.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${t.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${t.off}</span>
</p>`}var Vs=32;function ze(t,e,{width:s,em:r},n){let i=t.kind==="time-lines",o=s<Vs*r,c=Math.max(...t.value.ticks.map(({text:v})=>k(v,r)),r)+r*.5,l=Math.max(...t.lines.map(v=>k(v.label,r*1.05))),d=s-(i&&!o?l+r:r*.6),u=N(t.across,c,d),p=i?t.phases:[],g=p.map(v=>qs(v,u,r)),m=r*(p.length?1.7+1.25*Math.max(...g.map(({lines:v})=>v.length)):3),b=m+Math.min(Math.max(s*.42,r*11),r*18),_=N(t.value,b,m),A=t.lines.map((v,x)=>({line:v,points:Rt(t,e[x]).map((E,S)=>[u(t.start+S*t.step),_(E)])}));return h`
${i&&o?Fs(t):f}
<svg
class="chart"
viewBox="0 0 ${a(s)} ${a(b+r*3.2)}"
role="img"
aria-label=${n}
>
${p.map((v,x)=>Ks(v,g[x],u,m,b,r))}
<text class="axis-name" x="0" y=${r}>${gt(t.value)}</text>
${t.value.ticks.map(({at:v,text:x})=>$`<line class="grid" x1=${a(c)} x2=${a(d)} y1=${a(_(v))} y2=${a(_(v))} />
<text class="end" x=${a(c-r*.5)} y=${a(_(v)+r*.35)}>${x}</text>`)}
${rt(t.across,u,r).map(({at:v,text:x})=>$`<text class="middle" x=${a(u(v))} y=${a(b+r*1.4)}>${x}</text>`)}
<text class="axis-name middle" x=${a((c+d)/2)} y=${a(b+r*2.8)}>
${gt(t.across)}
</text>
${A.map(v=>Gs(v,t,b))}
${i?f:Ys(A,c,d,r)}
${i&&!o?Js(A,b,r):f}
</svg>
`}function Fs(t){return h`<p class="key" aria-hidden="true">
${t.lines.map(({label:e,colour:s,dash:r})=>h`<span class="c-${s}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${r||f} />
</svg>
${e}</span
>`)}
</p>`}function qs({label:t,start:e,end:s},r,n){let i=(r(s)-r(e))*.95,o=k(t,n)>i?t.split(" "):[t],c=Math.max(...o.map(l=>k(l,n)));return{lines:o,em:Math.min(n,n*i/c)}}function Ks({start:t,end:e,shaded:s},r,n,i,o,c){let[l,d]=[n(t),n(e)],u=i-c*1.4;return $`<rect
class="phase ${s?"shaded":""}"
x=${a(l)}
y=${a(i-u)}
width=${a(d-l)}
height=${a(o-i+u)}
/>
${r.lines.map((p,g)=>$`<text
class="middle strong"
style="font-size: ${a(r.em)}px"
x=${a((l+d)/2)}
y=${a(i-c*(.6+1.2*(r.lines.length-1-g)))}
>${p}</text>`)}`}function Gs({line:t,points:e},s,r){let n=Ie(e),[i]=e,o=e[e.length-1],c=`${n}L${a(o[0])} ${a(r)}L${a(i[0])} ${a(r)}Z`;return $`<g class="c-${t.colour}">
${s.kind==="curves"?$`<path class="ground" d=${c} />`:f}
<path class="line" d=${n} stroke-dasharray=${t.dash||f} />
</g>`}function Js(t,e,s){let r=t.map(({points:i})=>i[i.length-1]),n=He(r.map(([,i])=>i),s*1.25,e);return t.map(({line:i},o)=>$`<text
class="name c-${i.colour}"
x=${a(r[o][0]+s*.5)}
y=${a(n[o]+s*.35)}
>${i.label}</text>`)}function Ys(t,e,s,r){let n=t.map(({line:i,points:o})=>{let[c,l]=o.reduce((d,u)=>u[1]<d[1]?u:d);return{line:i,x:c,y:l,width:k(i.label,r*1.1)}}).sort((i,o)=>i.x-o.x);return n.map(({line:i,x:o,y:c,width:l},d)=>{let u=d===0,p=n.length===1?-l/2:u?-l-r*.4:r*.4,g=Math.min(Math.max(o+p,e),s-l),m=c-r*(.5+1.25*Math.max(0,d-1));return $`<text class="name c-${i.colour}" x=${a(g)} y=${a(m)}>${i.label}</text>`})}var Zs=46,Qs=24,Ve="5 4",Xs=22,tr=12,Fe=.085,er=.13,sr=.03,rr=1;function qe(t,e,{width:s,em:r},n){let i=Math.min(s,Zs*r,Qs*r*t.width/t.depth),o=(i-2)/t.width,c=t.depth*o,l=([m,b])=>[1+m*o,1+c-b*o],d=Ke(t,e),u=t.numbered.length-1,p=Math.min(r,Math.max(tr,i/Xs)),g={wide:i,tall:c,em:p};return h`<svg
class="chart plan"
viewBox="0 0 ${a(i)} ${a(c+2)}"
style="max-width: ${a(i)}px"
role="img"
aria-label=${n}
>
<rect class="place" x="1" y="1" width=${a(i-2)} height=${a(c)} rx=${a(r)} />
${nr(t,l([0,0]),o,r)}
${ir(t,l([t.base.x,t.base.y]),o,r)}
${hr(d,e[2]).map(({isDashed:m,points:b})=>$`<path class="way" d=${Be(b.map(l))} stroke-dasharray=${m?Ve:f} />`)}
${dr(t,d).map(m=>or(l(m.at),m.angle,p*.9))}
${Ge(t,d).map(({at:m,numbers:b})=>ar(l(m),lr(b),g,{isFirst:b.includes(0),isLast:b.includes(u)}))}
</svg>
${cr(t)}`}function nr({scale_bar:t,unit:e},s,r,n){let[i,o]=[s[0]+n*.8,s[1]-n*.7],c=i+t*r,l=`M${a(i)} ${a(o-n*.35)}V${a(o)}H${a(c)}v${a(-n*.35)}`;return $`<path class="scale" d=${l} />
<text class="axis-name middle" x=${a((i+c)/2)} y=${a(o-n*.4)}>${t} ${e}</text>`}function ir({base:t},[e,s],r,n){let i=r*.9,o=a(e-i),c=a(s+n*.65);return $`<rect class="seat" x=${o} y=${a(s-n*.3)} width=${a(2*i)} height=${a(n*.65)} rx="2" />
<path class="seat-back" d="M${o} ${c}H${a(e+i)}" />
<text class="strong" x=${a(e+i+n*.6)} y=${a(s+n*.55)}>${t.label}</text>`}function or([t,e],s,r){let[n,i]=[a(r*.45),a(r*.38)];return $`<path
class="arrow"
d="M${n} 0L${-i} ${-i}V${i}Z"
transform="translate(${a(t)} ${a(e)}) rotate(${Math.round(-s)})"
/>`}function ar(t,e,{wide:s,tall:r,em:n},{isFirst:i,isLast:o}){let c=n*.75,l=Math.max(c,k(e,n)/2+n*.35),d=Math.min(Math.max(t[0],l+4),s-l-4),u=Math.min(Math.max(t[1],c+4),r-c-4),p=g=>$`<rect
class="ring"
x=${a(d-l-g)}
y=${a(u-c-g)}
width=${a(2*(l+g))}
height=${a(2*(c+g))}
rx=${a(c+g)}
/>`;return $`<g class=${i?"plan-mark first":"plan-mark"}>
${o?p(n*.25):f} ${p(0)}
<text
class="middle strong"
style="font-size: ${a(n)}px"
x=${a(d)}
y=${a(u+n*.36)}
>${e}</text>
</g>`}function cr({states:t,numbers:e}){return h`<p class="key" aria-hidden="true">
${[f,Ve].map((s,r)=>h`<span
><svg viewBox="0 0 36 8" class="sample">
<path class="way" d="M0 4H36" stroke-dasharray=${s} />
</svg>
${t[r]}</span
>`)}
<span><b class="number">1</b> ${e}</span>
</p>`}function Ke(t,e){let[s,r]=[0,0];return e[0].map((n,i)=>(s+=n,r+=e[1][i],[s*t.quantum,r*t.quantum]))}function Ge(t,e){let s=[];for(let[r,n]of t.numbered.entries()){let i=e[n],o=s.find(c=>Ut(c.at,i)<Fe*t.width);o?o.numbers.push(r):s.push({at:i,numbers:[r]})}return s}function lr(t){let e=[];for(let s of t){let r=e.at(-1);r?.at(-1)===s-1?r.push(s):e.push([s])}return e.map(s=>s.length>2?`${s[0]}–${s.at(-1)}`:s.join(", ")).join(", ")}function dr(t,e){let s=Ge(t,e),r=[],n=0;for(let i=1;i<e.length;i+=1){let[o,c]=[e[i-1],e[i]],l=Ut(o,c);n+=l;let d=[(o[0]+c[0])/2,(o[1]+c[1])/2];if(n<er*t.width||l<sr*t.width||s.some(p=>Ut(p.at,d)<Fe*t.width*.6))continue;let u=Math.atan2(c[1]-o[1],c[0]-o[0])*180/Math.PI;r.push({at:d,angle:u}),n=0}return r}function hr(t,e){let s=[];for(let r=1;r<t.length;r+=1){let n=e[r]===rr;s.at(-1)?.isDashed!==n&&s.push({isDashed:n,points:[t[r-1]]}),s.at(-1)?.points.push(t[r])}return s}function Je(t,e){let s=Ke(t,e);return[[t.time,t.distance,t.doing],...t.table_rows.map(r=>[(r*t.step).toFixed(1),Ut(s[r],[t.base.x,t.base.y]).toFixed(1),t.states[e[2][r]]])]}function Ut(t,e){let[s,r]=[t[0]-e[0],t[1]-e[1]];return Math.sqrt(s*s+r*r)}function pr(t,e,s){return s*Math.sqrt(t/e)}function Ye(t,e,{width:s,em:r},n){let i=t.value,o=r*1.1,c=Math.max(...t.rows.flatMap(x=>[k(x.label,r*1.05),k(x.detail,r*.95)])),l=Math.max(...t.rows.map(x=>k(x.told,r*1.05))),d=c+l+r*16<s,u=d?c+r*1.5:o,p=s-(d?l+r+o:o),g=N(i,u,p),m=!d&&ur(t.rows,r)>s,b=m?r*3.85:r*2.7,_=d?r*3:b+r*2.3,A=_*t.rows.length,v=rt(i,g,r);return h`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${a(s)} ${a(A+r*3.2)}"
role="img"
aria-label=${n}
>
${v.map(({at:x,text:E})=>$`<path class="grid" d=${fr(g(x),t.rows.length,_,d?0:b)} />
<text class="middle" x=${a(g(x))} y=${a(A+r*1.3)}>${E}</text>`)}
<text class="axis-name middle" x=${a((u+p)/2)} y=${a(A+r*2.8)}>
${i.label}
</text>
${t.rows.map((x,E)=>{let S=_*E,w=S+(d?_/2:b+r*1.1),[L,ot]=[e[0],e[1]].map(Z=>g(M(i,Z[E]))),vt=Math.max(1,...t.rows.map(({weight:Z})=>Z));return $`
<text class="strong" x="0" y=${a(d?w-r*.2:S+r*1.2)}>${x.label}</text>
<text class="small" x="0" y=${a(d?w+r:S+r*2.35)}>${x.detail}</text>
<text
class="strong ${m?"":"end"}"
x=${m?0:a(s)}
y=${a(d?w+r*.35:S+r*(m?3.5:1.2))}
>${x.told}</text>
${t.has_marks?$`<path
class="bubble"
d=${z(t.mark,g(M(i,e[2][E])),w,pr(x.weight,vt,o))}
/>
<circle class="mark" cx=${a(g(M(i,e[2][E])))} cy=${a(w)} r=${a(r*.15)} />`:f}
<path
class="range ${t.has_marks?"":"wide"}"
d="M${a(L)} ${a(w)}H${a(ot)}M${a(L)} ${a(w-r*.35)}v${a(r*.7)}M${a(ot)} ${a(w-r*.35)}v${a(r*.7)}"
/>`})}
</svg>`}function ur(t,e){return Math.max(...t.map(({label:s,told:r})=>k(s,e*1.05)+k(r,e*1.1)+e))}function fr(t,e,s,r){return Array.from({length:e},(n,i)=>`M${a(t)} ${a(s*i+r)}v${a(s-r)}`).join("")}function Ze(t,e,{width:s,em:r},n){let[i,o,c,l,[d],[u]]=e,p=r*1.6,g=s-r*.6,m=r*1.8,b=m+Math.min(Math.max(s*.5,r*15),r*22),_=N(t.across,p,g),A=N(t.value,b,m),x=k(t.across.label,r)>g-p-r?s/2:(p+g)/2,E=Math.min(r*.32,s/90),S=w=>a(_(M(t.across,w)));return h`<svg
class="chart"
viewBox="0 0 ${a(s)} ${a(b+r*3.2)}"
role="img"
aria-label=${n}
>
<text class="axis-name" x="0" y=${a(r)}>${t.value.label}</text>
<rect class="track" x=${a(p)} y=${a(m)} width=${a(g-p)} height=${a(b-m)} />
${t.value.ticks.map(w=>$`<text class="end" x=${a(p-r*.5)} y=${a(A(w.at)+r*.35)}>${w.text}</text>`)}
${rt(t.across,_,r).map(w=>$`<text class="middle" x=${a(_(w.at))} y=${a(b+r*1.3)}>${w.text}</text>`)}
<text class="axis-name middle" x=${a(x)} y=${a(b+r*2.8)}>
${t.across.label}
</text>
<line class="cut was" x1=${S(u)} x2=${S(u)} y1=${a(m)} y2=${a(b)} />
<line class="cut" x1=${S(d)} x2=${S(d)} y1=${a(m)} y2=${a(b)} />
${i.map((w,L)=>{let[ot,vt]=[_(M(t.across,w)),A(M(t.value,o[L]))],Z=t.sides[c[L]];return $`${l[L]?$`<circle class="ring" cx=${a(ot)} cy=${a(vt)} r=${a(E*1.9)} />`:""}
<path
class="c-${Z.colour} ${c[L]?"mark":"mark hollow"}"
d=${z(Z.mark,ot,vt,E)}
/>`})}
</svg>
<ul class="key meanings" aria-hidden="true">
${t.sides.map((w,L)=>h`<li class="c-${w.colour}">
${It($`<path class=${L?"mark":"mark hollow"} d=${z(w.mark,8,8,5)} />`)}
${w.label}
</li>`)}
<li>${It($`<circle class="ring" cx="8" cy="8" r="6.5" />`)} ${t.changed}</li>
<li>${It($`<line class="cut" x1="0" x2="16" y1="8" y2="8" />`)} ${t.line}</li>
<li>${It($`<line class="cut was" x1="0" x2="16" y1="8" y2="8" />`)} ${t.was}</li>
</ul>`}function It(t){return h`<svg class="icon" viewBox="0 0 16 16">${t}</svg>`}var mr=150,Qe=20,gr=24,Xe=9,br=.31;function $r(t,e){return Math.max(...t.map(Qt))<=mr?{across:Qe,apart:Math.min(e/Qe,gr)}:{across:Math.max(1,Math.floor(e/Xe)),apart:Xe}}function xr(t){return t.map((e,s)=>Qt(t.slice(0,s)))}function ts({parts:t,groups:e},s,{width:r}){let{across:n,apart:i}=$r(s,r);return h`${e.map((o,c)=>{let l=s[c],d=xr(l),u=t.map((m,b)=>`${m.label} ${o.told[b]}`),[p,g]=[n*i,Math.ceil(Qt(l)/n)*i];return h`<div class="unit-group">
<p><strong>${o.label}</strong> <span class="quiet">${o.detail}</span></p>
<svg
class="units"
viewBox="0 0 ${a(p)} ${a(g)}"
width=${a(p)}
role="img"
aria-label="${o.label}: ${u.join(", ")}"
>
${t.map((m,b)=>{let _=Array.from({length:l[b]},(A,v)=>{let x=d[b]+v,[E,S]=[x%n,Math.floor(x/n)];return z(m.mark,(E+.5)*i,(S+.5)*i,i*br)});return $`<path class="c-${m.colour} ${m.full?"mark":"mark hollow"}" d=${_.join("")} />`})}
</svg>
<p class="key" aria-hidden="true">
${t.map((m,b)=>h`<span class="c-${m.colour}"
><svg class="icon" viewBox="0 0 16 16">
<path class=${m.full?"mark":"mark hollow"} d=${z(m.mark,8,8,5)} />
</svg>
${u[b]}</span
>`)}
</p>
</div>`})}`}function Qt(t){return t.reduce((e,s)=>e+s,0)}function es(t,e,s,r){return Nt(t,e).map(n=>h`${n.heading?h`<p class="panel-heading">${n.heading}</p>`:f}
${vr(n,s,n.heading||r)}`)}function vr({layout:t,series:e},s,r){switch(t.kind){case"time-lines":case"curves":return ze(t,e,s,r);case"bars":return je(t,e[0],s,r);case"icon-field":return De(t,e[0]);case"moments":return We(t,e[0],s,r);case"ranges":return Ye(t,e,s,r);case"unit-dots":return ts(t,e,s);case"scatter":return Ze(t,e,s,r);case"plan":return qe(t,e,s,r);default:return f}}var ss=T`
.mark {
fill: var(--chart-colour);
stroke: var(--chart-colour);
}
.mark.hollow {
fill: none;
}
.bubble {
fill: var(--chart-colour);
fill-opacity: 0.25;
stroke: var(--chart-colour);
}
.range {
fill: none;
stroke: var(--chart-colour);
stroke-width: 2.25;
}
.range.wide {
stroke-width: 5;
}
svg text.small {
fill: var(--sb-ink-soft, #56606a);
font-size: calc(var(--chart-em, 14px) * 0.92);
}
svg.units {
display: block;
max-width: 100%;
}
.unit-group {
margin-block-start: 1em;
}
.unit-group p {
margin: 0 0 0.3em;
}
.unit-group .key {
margin-block-start: 0.4em;
}
.key .icon {
width: 1.1em;
height: 1.1em;
overflow: visible;
vertical-align: -0.15em;
}
.icon .mark,
.icon .ring {
stroke-width: 1.5;
}
.ring {
fill: none;
stroke: var(--sb-help, #8a3f4d);
stroke-width: 1.75;
}
.cut {
stroke: var(--sb-ink, #23303b);
stroke-width: 2.5;
}
.cut.was {
stroke-width: 1.5;
stroke-dasharray: 3 4;
}
.key.meanings {
padding: 0;
list-style: none;
}
@media (forced-colors: active) {
.ring,
.cut {
stroke: CanvasText;
}
svg text.small {
fill: CanvasText;
}
}
`;var rs=T`
svg.plan {
margin-inline: auto;
}
.place {
fill: var(--sb-accent-soft, #e6f2ef);
stroke: var(--sb-line, #d9d0c0);
}
.way {
fill: none;
stroke: var(--sb-ink, #23303b);
stroke-width: 2;
stroke-linejoin: round;
}
.arrow {
fill: var(--sb-ink, #23303b);
}
.scale {
fill: none;
stroke: var(--sb-ink-soft, #56606a);
stroke-width: 1.5;
}
.seat {
fill: var(--sb-paper, #fffdf9);
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 2;
}
.seat-back {
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 3;
}
.ring {
fill: var(--sb-paper, #fffdf9);
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 2;
}
.plan-mark.first .ring:last-of-type {
fill: var(--sb-accent, #0f6b6b);
}
svg .plan-mark.first text {
fill: var(--sb-paper, #fffdf9);
}
.key .number {
display: inline-block;
min-width: 1.5em;
border: 2px solid var(--sb-accent, #0f6b6b);
border-radius: 1em;
line-height: 1.4;
text-align: center;
}
@media (forced-colors: active) {
.place,
.ring,
.seat {
fill: Canvas;
stroke: CanvasText;
}
.way,
.scale,
.seat-back {
stroke: CanvasText;
}
.arrow,
.plan-mark.first .ring:last-of-type {
fill: CanvasText;
}
svg .plan-mark.first text {
fill: Canvas;
}
}
`;var ns=T`
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
`;function is({heading:t,head:e,rows:s},r){return h`<div class="table-room" role="region" aria-label=${t||r} tabindex="0">
<table>
${t?h`<caption>${t}</caption>`:f}
<thead>
<tr>
${e.map(n=>n?h`<th scope="col">${n}</th>`:h`<td></td>`)}
</tr>
</thead>
<tbody>
${s.map(([n,...i])=>h`<tr>
<th scope="row">${n}</th>
${i.map(o=>h`<td>${o}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}function os(t,e){return Nt(t,e).flatMap(s=>{let[r,...n]=wr(s.layout,s.series);return r?[{heading:s.heading,head:r,rows:n}]:[]})}function wr(t,e){switch(t.kind){case"time-lines":case"curves":return yr(t,e);case"bars":{let s=e[0].map(r=>mt(t.value,M(t.value,r)));return[[t.category,t.value.label],...t.labels.map((r,n)=>[r,s[n]])]}case"icon-field":return[["",t.counted],...t.groups.map((s,r)=>[s,`${e[0][r]} of ${t.of}`])];case"moments":return kr(t,e[0]);case"ranges":case"unit-dots":case"scatter":return t.table;case"plan":return Je(t,e);default:return[]}}function yr(t,e){let s=t.kind==="time-lines"?t.phases:[],r=e.map(o=>Rt(t,o)),n=[gt(t.across),...s.length?["Phase"]:[]],i=t.table_rows.map(o=>{let c=t.start+o*t.step,l=s.filter(({start:d,end:u})=>d<=c&&c<=u).at(-1);return[Pt(t.across,c),...s.length?[l?.label??""]:[],...r.map(d=>Pt(t.value,d[o]))]});return[[...n,...t.lines.map(({label:o})=>o)],...i]}function kr(t,e){let s=[];for(let r of e){let n=s.at(-1);n?.value===r?n.length+=1:s.push({value:r,length:1})}return[["","moments","stretches","longest stretch"],...[{value:1,name:t.on},{value:0,name:t.off}].map(({value:r,name:n})=>{let i=s.filter(c=>c.value===r).map(({length:c})=>c),o=i.reduce((c,l)=>c+l,0);return[n,...[o,i.length,Math.max(0,...i)].map(String)]})]}function Xt(t,e){let s=Object.entries(e).map(([r,n])=>[r,String(n)]);return`#${t}?${new URLSearchParams(s)}`}function te(t,e){let[s,r]=t.replace(/^#/,"").split("?",2);return s!==e||!r?null:Object.fromEntries([...new URLSearchParams(r)].map(([n,i])=>[n,i.trim()!==""&&Number.isFinite(Number(i))?Number(i):i]))}var Bt=Mt(class extends tt{constructor(t){if(super(t),t.type!==J.PROPERTY&&t.type!==J.ATTRIBUTE&&t.type!==J.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!_e(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===O||e===f)return e;let s=t.element,r=t.name;if(t.type===J.PROPERTY){if(e===s[r])return O}else if(t.type===J.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(r))return O}else if(t.type===J.ATTRIBUTE&&s.getAttribute(r)===e+"")return O;return Ot(t),e}});function bt(t){return t.kind==="slider"?t.values:t.options.map(({id:e})=>e)}function ee(t){return Object.fromEntries(t.controls.map(({name:e,value:s})=>[e,s]))}function se(t,e){let s=bt(t).indexOf(e??t.value);return s<0?bt(t).indexOf(t.value):s}function as(t,e){return t.kind==="slider"?t.texts[e]:t.options[e].text}function re(t,e){let s=t.controls.reduce((n,i)=>n*bt(i).length+se(i,e[i.name]),0),r=t.frames[s];return{...r,layout:t.layouts[r.layout],series:r.series.map(n=>t.series[n])}}function Ht(t,e){let s={};for(let r of t.controls){let n=Object.hasOwn(e,r.name)?e[r.name]:void 0;if(r.kind==="choice")r.options.some(({id:i})=>i===n)&&(s[r.name]=String(n));else if(typeof n=="number"&&Number.isFinite(n)){let[i]=r.values;n>=i&&n<=r.values[r.values.length-1]&&(s[r.name]=Ar(r.values,n))}}return Object.keys(s).length?{...ee(t),...s}:{}}function Ar(t,e){return t.reduce((s,r)=>Math.abs(r-e)<Math.abs(s-e)?r:s)}var R={less:t=>`Less: ${t}`,more:t=>`More: ${t}`,showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var _r=5;function cs(t,e,s){let r=se(t,e);return t.kind==="slider"?Sr(t,r,s):t.options.length>_r?Tr(t,r,s):Er(t,r,s)}function Sr(t,e,s){let r=`control-${t.name}`,n=t.values.length-1,i=c=>s(t.values[Math.min(Math.max(c,0),n)]),o=as(t,e);return h`<div class="control">
<p class="name-and-value">
<label for=${r}>${t.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
<button
type="button"
class="step"
aria-label=${R.less(t.label)}
aria-disabled=${e===0?"true":"false"}
@click=${()=>i(e-1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12" /></svg>
</button>
<input
id=${r}
name=${t.name}
type="range"
min="0"
max=${n}
step="1"
.value=${Bt(String(e))}
aria-valuetext=${o}
style="--filled: ${100*e/n}%"
@input=${({target:c})=>i(c.valueAsNumber)}
/>
<button
type="button"
class="step"
aria-label=${R.more(t.label)}
aria-disabled=${e===n?"true":"false"}
@click=${()=>i(e+1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12M12 6v12" /></svg>
</button>
</div>
</div>`}function Er(t,e,s){return h`<fieldset class="control">
<legend>${t.label}</legend>
<div class="options">
${t.options.map(({id:r,text:n},i)=>h`<label class="option">
<input
type="radio"
name="control-${t.name}"
value=${r}
.checked=${Bt(i===e)}
@change=${()=>s(r)}
/>
<span>${n}</span>
</label>`)}
</div>
</fieldset>`}function Tr(t,e,s){let r=`control-${t.name}`;return h`<div class="control">
<p class="name-and-value"><label for=${r}>${t.label}</label></p>
<select
id=${r}
.value=${Bt(String(bt(t)[e]))}
@change=${({target:n})=>s(n.value)}
>
${t.options.map((n,i)=>h`<option value=${n.id} ?selected=${i===e}>${n.text}</option>`)}
</select>
</div>`}function ls(t,e){let r=W(e)&&e.kind==="explorer"&&e.activity===t.id?Ht(t,e.setting):{};return{version:1,kind:"explorer",activity:t.id,setting:r}}var Or=1;function ds(t,e,s){return C(t)&&t.schema_version===Or&&t.kind===e&&y(t.id)&&typeof t.title=="string"&&ne(t.instruction)&&Array.isArray(t.sources)&&Array.isArray(t.assumptions)&&s.every(r=>$t(t[r]).length>0)}function ne(t){return typeof t=="string"||Array.isArray(t)}function $t(t){return Array.isArray(t)?t:[]}function hs(t){if(!ds(t,"explorer",["controls","layouts","frames"]))return!1;let e=$t(t.controls);return Array.isArray(t.series)&&ne(t.caption)&&e.every(Cr)&&e.reduce((s,r)=>s*ps(r),1)===$t(t.frames).length}function Cr(t){return C(t)&&y(t.name)&&typeof t.label=="string"&&["slider","choice"].includes(String(t.kind))&&ps(t)>0}function ps(t){return C(t)?$t(t.kind==="slider"?t.values:t.options).length:0}var us=T`
.controls {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
gap: 0.9em 2em;
align-items: start;
margin-block-start: 1.25em;
}
.control select {
width: 100%;
min-width: 0;
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
--thumb-lift: -11.5px;
flex: 1;
min-width: 0;
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
/* On a phone, a picture needs the room more than its frame does. */
@container (max-width: 20em) {
figure {
margin-inline: -0.5em;
padding-inline: 0.6em;
}
select {
padding-inline: 0.4em;
}
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
`;var Rr=500,it=class it extends st{constructor(){super(),this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.isMeasured=!1,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}accepts(e){return hs(e)}reconcile(e){return ls(this.spec,e)}get longestTitle(){return(this.spec?.frames.map(({title:s})=>s)??[]).reduce((s,r)=>r.length>s.length?r:s,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...ee(this.spec),...this.record?.setting})}get startedAgainWords(){return R.startedAgain}get undoneWords(){return R.undone}get hasAddress(){return this.querySelector(":scope > script.sb-spec")!==null}connectedCallback(){super.connectedCallback(),this.watcher.observe(this),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView()))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let e=this.renderRoot.querySelector(".picture");if(!e)return;this.isMeasured=!0;let s=e.clientWidth,r=Number.parseFloat(getComputedStyle(e).fontSize)*.88;s&&(s!==this.room.width||r!==this.room.em)&&(this.room={width:s,em:r})}updated(){this.isMeasured||this.measure()}takeFromAddress(){if(!this.spec||!this.record||!this.hasAddress)return!1;let e=te(window.location.hash,this.spec.id),s=e&&Ht(this.spec,e);return!s||!Object.keys(s).length?!1:(this.change({...this.record,setting:s}),this.recordTaken(),!0)}set(e,s){this.setting={...this.setting,[e]:s},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),Rr)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let e=re(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(e.layout.kind==="impossible"?`${e.title}. ${e.note}`:e.title),this.writeAddress(Xt(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&te(window.location.hash,this.spec.id)&&this.writeAddress(window.location.pathname+window.location.search)}writeAddress(e){if(this.hasAddress)try{window.history.replaceState(window.history.state,"",e)}catch{}}get canCopy(){let e=window.location.protocol.startsWith("http");return this.hasAddress&&e&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let e=new URL(window.location.href);e.hash=Xt(this.spec.id,this.setting);try{await navigator.clipboard.writeText(e.href),this.told=R.copied}catch{this.told=R.notCopied}this.announce(this.told)}renderActivity(){if(!this.spec)return f;let{controls:e,caption:s}=this.spec,r=re(this.spec,this.setting),n=r.layout.kind==="impossible";return h`
<div class="controls">
${e.map(i=>cs(i,this.setting[i.name],o=>this.set(i.name,o)))}
</div>
<figure class=${n?"impossible":""} style="--chart-em: ${this.room.em}px">
${n?h`<p class="kind">${R.impossible}</p>`:f}
<p class="takeaway">
<span>${r.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
${es(r.layout,r.series,this.room,r.title)}
</div>
${r.note?h`<p class="note">${r.note}</p>`:f}
${s.length?h`<figcaption>${et(s)}</figcaption>`:f}
</figure>
<div class="row tools">
<button
class="plain"
type="button"
aria-expanded=${this.showsTable?"true":"false"}
@click=${()=>{this.showsTable=!this.showsTable}}
>
${this.showsTable?R.hideTable:R.showTable}
</button>
${this.canCopy?h`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${R.copyLink}
</button>`:f}
</div>
${this.told?h`<p class="told shown">${this.told}</p>`:f}
${this.showsTable?os(r.layout,r.series).map(i=>is(i,r.title)):f}
`}};Q(it,"styles",[...ie(it,it,"styles"),Le,ns,ss,rs,us]),Q(it,"properties",{setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}});var xt=it;function fs(t,e){customElements.get(t)||customElements.define(t,e)}function gs(t,e){return{render({model:s,el:r}){fs(t,e);let n=document.createElement(t),i=()=>{s.set("record",n.record),s.save_changes()},o=()=>{let l=s.get("record");JSON.stringify(l)!==JSON.stringify(n.record)&&W(l)&&(n.record=l)},c=()=>{n.spec=s.get("spec");let l=s.get("record");W(l)&&!P(l)?o():W(n.record)&&!P(n.record)&&i()};return r.dataset.lmSuppressShortcuts="true",r.addEventListener("keydown",ms),c(),n.addEventListener("sb-record",i),s.on("change:spec",c),s.on("change:record",o),r.append(n),()=>{s.off("change:spec",c),s.off("change:record",o),n.removeEventListener("sb-record",i),r.removeEventListener("keydown",ms),n.remove()}}}}function ms(t){t.key.startsWith("Arrow")&&t.stopPropagation()}var Po=gs("sb-explorer",xt);export{Po as default};
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
