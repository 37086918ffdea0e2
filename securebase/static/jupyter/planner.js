/* Generated from frontend/ by make frontend. Do not edit. */
var qt=Object.defineProperty;var Gt=Object.getPrototypeOf;var Yt=Reflect.get;var Kt=(s,e,t)=>e in s?qt(s,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):s[e]=t;var G=(s,e,t)=>Kt(s,typeof e!="symbol"?e+"":e,t);var Ke=(s,e,t)=>Yt(Gt(s),t,e);var ue=globalThis,me=ue.ShadowRoot&&(ue.ShadyCSS===void 0||ue.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Te=Symbol(),Je=new WeakMap,te=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==Te)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(me&&e===void 0){let r=t!==void 0&&t.length===1;r&&(e=Je.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Je.set(t,e))}return e}toString(){return this.cssText}},Ze=s=>new te(typeof s=="string"?s:s+"",void 0,Te),O=(s,...e)=>{let t=s.length===1?s[0]:e.reduce((r,n,i)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+s[i+1],s[0]);return new te(t,s,Te)},Xe=(s,e)=>{if(me)s.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let r=document.createElement("style"),n=ue.litNonce;n!==void 0&&r.setAttribute("nonce",n),r.textContent=t.cssText,s.appendChild(r)}},Oe=me?s=>s:s=>s instanceof CSSStyleSheet?(e=>{let t="";for(let r of e.cssRules)t+=r.cssText;return Ze(t)})(s):s;var{is:Jt,defineProperty:Zt,getOwnPropertyDescriptor:Xt,getOwnPropertyNames:Qt,getOwnPropertySymbols:es,getPrototypeOf:ts}=Object,C=globalThis,Qe=C.trustedTypes,ss=Qe?Qe.emptyScript:"",rs=C.reactiveElementPolyfillSupport,se=(s,e)=>s,Ce={toAttribute(s,e){switch(e){case Boolean:s=s?ss:null;break;case Object:case Array:s=s==null?s:JSON.stringify(s)}return s},fromAttribute(s,e){let t=s;switch(e){case Boolean:t=s!==null;break;case Number:t=s===null?null:Number(s);break;case Object:case Array:try{t=JSON.parse(s)}catch{t=null}}return t}},tt=(s,e)=>!Jt(s,e),et={attribute:!0,type:String,converter:Ce,reflect:!1,useDefault:!1,hasChanged:tt};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),C.litPropertyMetadata??(C.litPropertyMetadata=new WeakMap);var S=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=et){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let r=Symbol(),n=this.getPropertyDescriptor(e,r,t);n!==void 0&&Zt(this.prototype,e,n)}}static getPropertyDescriptor(e,t,r){let{get:n,set:i}=Xt(this.prototype,e)??{get(){return this[t]},set(o){this[t]=o}};return{get:n,set(o){let l=n?.call(this);i?.call(this,o),this.requestUpdate(e,l,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??et}static _$Ei(){if(this.hasOwnProperty(se("elementProperties")))return;let e=ts(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(se("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(se("properties"))){let t=this.properties,r=[...Qt(t),...es(t)];for(let n of r)this.createProperty(n,t[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[r,n]of t)this.elementProperties.set(r,n)}this._$Eh=new Map;for(let[t,r]of this.elementProperties){let n=this._$Eu(t,r);n!==void 0&&this._$Eh.set(n,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let n of r)t.unshift(Oe(n))}else e!==void 0&&t.push(Oe(e));return t}static _$Eu(e,t){let r=t.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let r of t.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Xe(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,r){this._$AK(e,r)}_$ET(e,t){let r=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,r);if(n!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:Ce).toAttribute(t,r.type);this._$Em=e,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(e,t){let r=this.constructor,n=r._$Eh.get(e);if(n!==void 0&&this._$Em!==n){let i=r.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Ce;this._$Em=n;let l=o.fromAttribute(t,i.type);this[n]=l??this._$Ej?.get(n)??l,this._$Em=null}}requestUpdate(e,t,r,n=!1,i){if(e!==void 0){let o=this.constructor;if(n===!1&&(i=this[e]),r??(r=o.getPropertyOptions(e)),!((r.hasChanged??tt)(i,t)||r.useDefault&&r.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,r))))return;this.C(e,t,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:r,reflect:n,wrapped:i},o){r&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,o??t??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(t=void 0),this._$AL.set(e,t)),n===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[n,i]of r){let{wrapped:o}=i,l=this[n];o!==!0||this._$AL.has(n)||l===void 0||this.C(n,void 0,i,l)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(t)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(t=>this._$ET(t,this[t]))),this._$EM()}updated(e){}firstUpdated(e){}};S.elementStyles=[],S.shadowRootOptions={mode:"open"},S[se("elementProperties")]=new Map,S[se("finalized")]=new Map,rs?.({ReactiveElement:S}),(C.reactiveElementVersions??(C.reactiveElementVersions=[])).push("2.1.2");var ne=globalThis,st=s=>s,fe=ne.trustedTypes,rt=fe?fe.createPolicy("lit-html",{createHTML:s=>s}):void 0,Re="$lit$",E=`lit$${Math.random().toFixed(9).slice(2)}$`,Pe="?"+E,ns=`<${Pe}>`,D=document,ie=()=>D.createComment(""),oe=s=>s===null||typeof s!="object"&&typeof s!="function",Ne=Array.isArray,ct=s=>Ne(s)||typeof s?.[Symbol.iterator]=="function",Me=`[ 	
\f\r]`,re=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,nt=/-->/g,it=/>/g,L=RegExp(`>|${Me}(?:([^\\s"'>=/]+)(${Me}*=${Me}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ot=/'/g,at=/"/g,dt=/^(?:script|style|textarea|title)$/i,Ue=s=>(e,...t)=>({_$litType$:s,strings:e,values:t}),c=Ue(1),is=Ue(2),Ss=Ue(3),y=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),lt=new WeakMap,B=D.createTreeWalker(D,129);function ht(s,e){if(!Ne(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return rt!==void 0?rt.createHTML(e):e}var pt=(s,e)=>{let t=s.length-1,r=[],n,i=e===2?"<svg>":e===3?"<math>":"",o=re;for(let l=0;l<t;l++){let a=s[l],p,b,d=-1,f=0;for(;f<a.length&&(o.lastIndex=f,b=o.exec(a),b!==null);)f=o.lastIndex,o===re?b[1]==="!--"?o=nt:b[1]!==void 0?o=it:b[2]!==void 0?(dt.test(b[2])&&(n=RegExp("</"+b[2],"g")),o=L):b[3]!==void 0&&(o=L):o===L?b[0]===">"?(o=n??re,d=-1):b[1]===void 0?d=-2:(d=o.lastIndex-b[2].length,p=b[1],o=b[3]===void 0?L:b[3]==='"'?at:ot):o===at||o===ot?o=L:o===nt||o===it?o=re:(o=L,n=void 0);let m=o===L&&s[l+1].startsWith("/>")?" ":"";i+=o===re?a+ns:d>=0?(r.push(p),a.slice(0,d)+Re+a.slice(d)+E+m):a+E+(d===-2?l:m)}return[ht(s,i+(s[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},ae=class s{constructor({strings:e,_$litType$:t},r){let n;this.parts=[];let i=0,o=0,l=e.length-1,a=this.parts,[p,b]=pt(e,t);if(this.el=s.createElement(p,r),B.currentNode=this.el.content,t===2||t===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(n=B.nextNode())!==null&&a.length<l;){if(n.nodeType===1){if(n.hasAttributes())for(let d of n.getAttributeNames())if(d.endsWith(Re)){let f=b[o++],m=n.getAttribute(d).split(E),$=/([.?@])?(.*)/.exec(f);a.push({type:1,index:i,name:$[2],strings:m,ctor:$[1]==="."?be:$[1]==="?"?$e:$[1]==="@"?ye:z}),n.removeAttribute(d)}else d.startsWith(E)&&(a.push({type:6,index:i}),n.removeAttribute(d));if(dt.test(n.tagName)){let d=n.textContent.split(E),f=d.length-1;if(f>0){n.textContent=fe?fe.emptyScript:"";for(let m=0;m<f;m++)n.append(d[m],ie()),B.nextNode(),a.push({type:2,index:++i});n.append(d[f],ie())}}}else if(n.nodeType===8)if(n.data===Pe)a.push({type:2,index:i});else{let d=-1;for(;(d=n.data.indexOf(E,d+1))!==-1;)a.push({type:7,index:i}),d+=E.length-1}i++}}static createElement(e,t){let r=D.createElement("template");return r.innerHTML=e,r}};function j(s,e,t=s,r){if(e===y)return e;let n=r!==void 0?t._$Co?.[r]:t._$Cl,i=oe(e)?void 0:e._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(s),n._$AT(s,t,r)),r!==void 0?(t._$Co??(t._$Co=[]))[r]=n:t._$Cl=n),n!==void 0&&(e=j(s,n._$AS(s,e.values),n,r)),e}var ge=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:r}=this._$AD,n=(e?.creationScope??D).importNode(t,!0);B.currentNode=n;let i=B.nextNode(),o=0,l=0,a=r[0];for(;a!==void 0;){if(o===a.index){let p;a.type===2?p=new Y(i,i.nextSibling,this,e):a.type===1?p=new a.ctor(i,a.name,a.strings,this,e):a.type===6&&(p=new ve(i,this,e)),this._$AV.push(p),a=r[++l]}o!==a?.index&&(i=B.nextNode(),o++)}return B.currentNode=D,n}p(e){let t=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,t),t+=r.strings.length-2):r._$AI(e[t])),t++}},Y=class s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,r,n){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=j(this,e,t),oe(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==y&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ct(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&oe(this._$AH)?this._$AA.nextSibling.data=e:this.T(D.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:r}=e,n=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=ae.createElement(ht(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(t);else{let i=new ge(n,this),o=i.u(this.options);i.p(t),this.T(o),this._$AH=i}}_$AC(e){let t=lt.get(e.strings);return t===void 0&&lt.set(e.strings,t=new ae(e)),t}k(e){Ne(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,r,n=0;for(let i of e)n===t.length?t.push(r=new s(this.O(ie()),this.O(ie()),this,this.options)):r=t[n],r._$AI(i),n++;n<t.length&&(this._$AR(r&&r._$AB.nextSibling,n),t.length=n)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let r=st(e).nextSibling;st(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},z=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,r,n,i){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=t,this._$AM=n,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=u}_$AI(e,t=this,r,n){let i=this.strings,o=!1;if(i===void 0)e=j(this,e,t,0),o=!oe(e)||e!==this._$AH&&e!==y,o&&(this._$AH=e);else{let l=e,a,p;for(e=i[0],a=0;a<i.length-1;a++)p=j(this,l[r+a],t,a),p===y&&(p=this._$AH[a]),o||(o=!oe(p)||p!==this._$AH[a]),p===u?e=u:e!==u&&(e+=(p??"")+i[a+1]),this._$AH[a]=p}o&&!n&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},be=class extends z{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},$e=class extends z{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},ye=class extends z{constructor(e,t,r,n,i){super(e,t,r,n,i),this.type=5}_$AI(e,t=this){if((e=j(this,e,t,0)??u)===y)return;let r=this._$AH,n=e===u&&r!==u||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==u&&(r===u||n);n&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ve=class{constructor(e,t,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){j(this,e)}},ut={M:Re,P:E,A:Pe,C:1,L:pt,R:ge,D:ct,V:j,I:Y,H:z,N:$e,U:ye,B:be,F:ve},os=ne.litHtmlPolyfillSupport;os?.(ae,Y),(ne.litHtmlVersions??(ne.litHtmlVersions=[])).push("3.3.3");var we=(s,e,t)=>{let r=t?.renderBefore??e,n=r._$litPart$;if(n===void 0){let i=t?.renderBefore??null;r._$litPart$=n=new Y(e.insertBefore(ie(),i),i,void 0,t??{})}return n._$AI(s),n};var le=globalThis,M=class extends S{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var t;let e=super.createRenderRoot();return(t=this.renderOptions).renderBefore??(t.renderBefore=e.firstChild),e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=we(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return y}};M._$litElement$=!0,M.finalized=!0,le.litElementHydrateSupport?.({LitElement:M});var as=le.litElementPolyfillSupport;as?.({LitElement:M});(le.litElementVersions??(le.litElementVersions=[])).push("4.2.2");var T={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},K=s=>(...e)=>({_$litDirective$:s,values:e}),R=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var{I:ls}=ut,mt=s=>s;var gt=s=>s.strings===void 0,ft=()=>document.createComment(""),J=(s,e,t)=>{let r=s._$AA.parentNode,n=e===void 0?s._$AB:e._$AA;if(t===void 0){let i=r.insertBefore(ft(),n),o=r.insertBefore(ft(),n);t=new ls(i,o,s,s.options)}else{let i=t._$AB.nextSibling,o=t._$AM,l=o!==s;if(l){let a;t._$AQ?.(s),t._$AM=s,t._$AP!==void 0&&(a=s._$AU)!==o._$AU&&t._$AP(a)}if(i!==n||l){let a=t._$AA;for(;a!==i;){let p=mt(a).nextSibling;mt(r).insertBefore(a,n),a=p}}}return t},P=(s,e,t=s)=>(s._$AI(e,t),s),cs={},Z=(s,e=cs)=>s._$AH=e,bt=s=>s._$AH,Ae=s=>{s._$AR(),s._$AA.remove()};var $t=(s,e,t)=>{let r=new Map;for(let n=e;n<=t;n++)r.set(s[n],n);return r},yt=K(class extends R{constructor(s){if(super(s),s.type!==T.CHILD)throw Error("repeat() can only be used in text expressions")}dt(s,e,t){let r;t===void 0?t=e:e!==void 0&&(r=e);let n=[],i=[],o=0;for(let l of s)n[o]=r?r(l,o):o,i[o]=t(l,o),o++;return{values:i,keys:n}}render(s,e,t){return this.dt(s,e,t).values}update(s,[e,t,r]){let n=bt(s),{values:i,keys:o}=this.dt(e,t,r);if(!Array.isArray(n))return this.ut=o,i;let l=this.ut??(this.ut=[]),a=[],p,b,d=0,f=n.length-1,m=0,$=i.length-1;for(;d<=f&&m<=$;)if(n[d]===null)d++;else if(n[f]===null)f--;else if(l[d]===o[m])a[m]=P(n[d],i[m]),d++,m++;else if(l[f]===o[$])a[$]=P(n[f],i[$]),f--,$--;else if(l[d]===o[$])a[$]=P(n[d],i[$]),J(s,a[$+1],n[d]),d++,$--;else if(l[f]===o[m])a[m]=P(n[f],i[m]),J(s,n[d],n[f]),f--,m++;else if(p===void 0&&(p=$t(o,m,$),b=$t(l,d,f)),p.has(l[d]))if(p.has(l[f])){let x=b.get(o[m]),Ee=x!==void 0?n[x]:null;if(Ee===null){let Ye=J(s,n[d]);P(Ye,i[m]),a[m]=Ye}else a[m]=P(Ee,i[m]),J(s,n[d],Ee),n[x]=null;m++}else Ae(n[f]),f--;else Ae(n[d]),d++;for(;m<=$;){let x=J(s,a[$+1]);P(x,i[m]),a[m++]=x}for(;d<=f;){let x=n[d++];x!==null&&Ae(x)}return this.ut=o,Z(s,a),y}});var vt=K(class extends R{constructor(){super(...arguments),this.key=u}render(s,e){return this.key=s,e}update(s,[e,t]){return e!==this.key&&(Z(s),this.key=e),t}});function W(s){return typeof s=="object"&&s!==null&&!Array.isArray(s)}var ce=s=>e=>s(e)?e:void 0,v=(...s)=>ce(e=>s.includes(e)),ke=s=>ce(e=>typeof e=="string"&&e.length<=s),He=s=>ce(e=>typeof e=="string"&&s.test(e)),_e=ce(Number.isFinite),N=(s,e=1/0)=>ce(t=>Number.isInteger(t)&&t>=s&&t<=e),U=(...s)=>e=>s.map(t=>t(e)).find(t=>t!==void 0),X=(s,e)=>t=>{let r=Array.isArray(t)&&t.length<=e?t.map(s):[void 0];return r.includes(void 0)?void 0:r},F=s=>e=>W(e)?wt(Object.keys(s).map(t=>[t,s[t](e[t])])):void 0,A=(s,e,t=1/0)=>r=>W(r)&&Object.keys(r).length<=t?wt(Object.entries(r).map(([n,i])=>[s(n),e(i)])):void 0;function wt(s){return s.flat().includes(void 0)?void 0:Object.fromEntries(s)}var g=He(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),Ie={age:{version:1,done:"born",content:{born:He(/^(not-yet|[0-9]{4}-[01][0-9])?$/)}},"claim-cards":{version:1,done:"answers",content:{answers:A(g,g,500),current:U(g,v(null))}},"coding-lab":{version:1,done:"codings",content:{codings:A(g,F({compared:v(!0,!1),group:U(v("A","B","C","D"),v(null)),ratings:A(g,N(1,7),500)}),500),current:U(g,v(null))}},"cue-cards":{version:1,done:"answers",content:{answers:A(g,g,500),current:U(g,v(null))}},"dyad-player":{version:1,done:"second",content:{second:N(0)}},"episode-player":{version:1,done:"seen",content:{episode:N(1,8),pattern:v("secure","avoidant","resistant","disorganised"),seen:A(v("secure","avoidant","resistant","disorganised"),X(N(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:A(g,U(_e,g),500)}},note:{version:1,done:"text",content:{text:ke(2e3)}},planner:{version:1,done:"week",content:{week:A(v("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),g)}},predict:{version:1,done:"guess",content:{guess:X(_e,500)}},quiz:{version:1,done:"answers",content:{answers:A(g,F({answer:U(ke(200),_e,X(g,500),A(g,g,500)),attempts:N(1,1e5),state:v("right","wrong","shown")}),500),current:U(g,v(null))}},reading:{version:1,done:"last",content:{at:N(0,99999999999),last:ke(80),parts:X(g,500)}},scenario:{version:1,done:"path",content:{path:X(F({choice:g,step:g}),200)}},sorter:{version:1,done:"placements",content:{placements:A(g,F({attempts:N(1,1e5),pile:g,state:v("right","wrong")}),500)}}};var At={};function Le(s,e,t){let r=s.version,n=typeof r=="number"&&r<e&&t[String(s.kind)]?.[r];return n?Le({...n(s),version:r+1},e,t):s}var de={kept:Ie,upgrades:At};function H(s,e=de){let t=W(s)&&kt(s.kind,e);if(!t)return null;try{let{version:r,kind:n,activity:i,...o}=Le(s,t.version,e.upgrades),l=F(t.content)(o);return r===t.version&&g(i)&&l?{version:r,kind:n,activity:i,...l}:null}catch{return null}}function k(s){let e=s[Ie[s.kind].done];return typeof e=="object"?!Object.keys(e).length:!e}function xe(s,e=de){return ds(s,(r,n)=>r>0&&r!==n,e)&&!H(s,e)}function Be(s,e=de){return kt(s,e)?.version??1}function kt(s,{kept:e}){return typeof s=="string"&&Object.hasOwn(e,s)?e[s]:null}function ds(s,e,t){return!W(s)||typeof s.version!="number"?!1:e(s.version,Be(s.kind,t))}var V="secure-base/1/",De="secure-base/last-kept",je="secure-base-kept";function _t(s,e=de){function t(i,o){try{return i(s.localStorage)}catch{return o}}function r(i){return t(o=>{let l=o.getItem(V+i);return l===null?null:JSON.parse(l)},null)}function n(i){s.dispatchEvent(new CustomEvent(je,{detail:i}))}return{read(i){let o=H(r(i),e);return o?.activity===i?o:null},keep(i){if(xe(r(i.activity),e))return!1;let o=t(l=>{let a=V+i.activity;return k(i)?l.removeItem(a):l.setItem(a,JSON.stringify(i)),!0},!1);return o&&(t(l=>l.setItem(De,new Date().toISOString()),void 0),n(i.activity)),o},all(){return t(i=>{let l=Array.from({length:i.length},(a,p)=>i.key(p)??"").filter(a=>a.startsWith(V)).map(a=>a.slice(V.length)).sort();return Object.fromEntries(l.flatMap(a=>{let p=this.read(a);return p?[[a,p]]:[]}))},{})},lastKept(){let i=new Date(t(o=>o.getItem(De),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return t(i=>{let o=Array.from({length:i.length},(l,a)=>i.key(a)).filter(l=>l!==null).filter(l=>l.startsWith(V)||l===De).map(l=>({key:l,value:i.getItem(l)??""}));for(let{key:l}of o)i.removeItem(l);return n(null),()=>{let l=t(a=>{for(let{key:p,value:b}of o)a.getItem(p)===null&&a.setItem(p,b);return!0},!1);return n(null),l}},null)},subscribe(i){let o=p=>i(p.detail),l=({key:p})=>{p===null?i(null):p.startsWith(V)&&i(p.slice(V.length))},a=({persisted:p})=>p&&i(null);return s.addEventListener(je,o),s.addEventListener("storage",l),s.addEventListener("pageshow",a),()=>{s.removeEventListener(je,o),s.removeEventListener("storage",l),s.removeEventListener("pageshow",a)}}}}var xt=O`
button,select,input[type="text"],.boxed{border:1.5px solid var(--sb-control-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}button,select,input[type="text"]{min-height:44px;padding:0.45em 1em;color:var(--sb-ink);font:inherit;line-height:1.3}button{cursor:pointer}button:hover,label.ringed:hover{border-color:var(--sb-accent)}button.primary{border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink);font-weight:600}button.primary:hover{box-shadow:0 0 0 2px var(--sb-accent-soft)}button.plain{border-color:transparent;background:none;color:var(--sb-accent);padding-inline:0.6em;text-decoration:underline;text-underline-offset:0.2em}:disabled{opacity:1;cursor:default}:focus-visible,.ringed:has(:is(input,select):focus-visible){outline:3px solid var(--sb-focus);outline-offset:2px}.ringed :is(input,select):focus-visible{outline:none}:focus,.hand,[data-together]{scroll-margin-block:2.5rem 1rem}legend:focus-visible,.title:focus-visible,.subtitle:focus-visible{outline-offset:6px;border-radius:2px}fieldset{min-width:0;margin:0;padding:0;border:0}legend{padding:0}.pressable{display:flex;gap:0.5em;align-items:center;min-height:44px;cursor:pointer}.pressable input{flex:none;margin:0;accent-color:var(--sb-accent)}summary{display:flex;gap:0.5em;align-items:center;min-height:44px;border-radius:var(--sb-radius-small);color:var(--sb-accent);cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}summary::before{content:"";flex:none;width:0.5em;height:0.5em;margin-inline:0.15em 0.1em;border-block-end:2px solid;border-inline-end:2px solid;transform:rotate(-45deg)}details[open] > summary::before{transform:rotate(45deg)}@media (prefers-reduced-motion: no-preference){button,summary::before{transition:0.15s ease-out;transition-property:border-color,box-shadow,transform}}`,ur=O`
input[type="range"]{height:44px;margin:0;background:none;appearance:none;cursor:pointer}input[type="range"]::-webkit-slider-runnable-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-moz-range-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-webkit-slider-thumb{width:28px;height:28px;margin-block-start:var(--thumb-lift,-14px);border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent);appearance:none}input[type="range"]::-moz-range-thumb{width:22px;height:22px;border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent)}input[type="range"]:focus-visible{outline:none}input[type="range"]:focus-visible::-webkit-slider-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}input[type="range"]:focus-visible::-moz-range-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}`;var St=O`
:host{display:block;position:relative;max-width:50rem;margin-block:2em;color:var(--sb-ink);color-scheme:var(--sb-scheme);font-family:var(--sb-font);font-size:max(1em,16px);line-height:1.55;overflow-wrap:anywhere}:host([hidden]){display:none}*,::before,::after{box-sizing:border-box}.activity{container-type:inline-size;padding:clamp(1em,4vw,2em);border:1px solid var(--sb-line);border-radius:var(--sb-radius);background:var(--sb-surface)}.printed{display:none}.title,.subtitle{margin:0;color:inherit;font:600 1.4em / 1.25 var(--sb-font-heading);text-wrap:balance}.subtitle{font-size:1.2em}.instruction{margin:0.35em 0 0;color:var(--sb-ink-soft)}p,ul,ol{margin:0.5em 0 0}ul,ol{padding-inline-start:1.3em}[role="list"]{padding:0;list-style:none}a{color:var(--sb-accent);text-underline-offset:0.15em}code{font-size:0.9em}.row{display:flex;flex-wrap:wrap;gap:0.75em;align-items:center}.mark{flex:none;width:1.15em;height:1.15em;fill:none;stroke:currentColor;stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round;vertical-align:-0.2em}.told{padding:0.7em 0.9em;border-inline-start:4px solid var(--tone,var(--sb-line));border-radius:var(--sb-radius-small);background:var(--ground,var(--sb-paper))}.told.right{--tone:var(--sb-right);--ground:var(--sb-right-soft)}.told.again{--tone:var(--sb-wrong);--ground:var(--sb-wrong-soft)}.told.shown{--tone:var(--sb-accent);--ground:var(--sb-accent-soft)}.told.brief{padding:0.2em 0.9em;border-color:transparent;background:none}.told p{margin:0.25em 0 0}.told > :first-child{margin-block-start:0}.told .verdict{display:flex;gap:0.4em;width:fit-content;margin:0;color:var(--tone);font-weight:600}.verdict .mark{margin-block-start:0.2em}.source,.quiet{color:var(--sb-ink-soft);font-size:0.88em}.foot{margin-block-start:1.5em;padding-block-start:0.5em;border-block-start:1px solid var(--sb-line)}.foot > .plain{margin-inline-start:-0.6em}.origins ul{font-size:0.88em}.origins li + li{margin-block-start:0.5em}.small-heading{font-weight:600}.problem,.asked{color:var(--sb-wrong);font-weight:600}.counter{display:flex;flex-wrap:wrap;gap:0.3em 0.75em;align-items:baseline}.badge{padding:0.05em 0.6em;border:1px solid var(--sb-control-line);border-radius:1em;color:var(--sb-ink)}.sheet{margin-block-start:1.25em;padding:clamp(1em,4cqi,1.75em);border-radius:var(--sb-radius);background:var(--sb-paper)}.slip{border:1px solid var(--sb-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@media print{:host([prints-fallback]) .activity{display:none}.printed{display:block}}`;function w(s){return typeof s=="string"?s:s.map(hs)}function Et(s){return typeof s=="string"?s:s.map(e=>e.text).join("")}function ze(s){if(s)try{let{protocol:e}=new URL(s,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?s:void 0}catch{return}}function hs(s){let e=c`${s.text}`;s.code&&(e=c`<code>${e}</code>`),s.emphasis&&(e=c`<em>${e}</em>`),s.strong&&(e=c`<strong>${e}</strong>`);let t=ze(s.href);return t?c`<a href=${t}>${e}</a>`:e}var We=`["'”’)\\]]*`,ps=new RegExp(`[.!?…:;]${We}$`),$r=new RegExp(`\\.(${We})$`),yr=new RegExp(`[!?…]${We}$`);function Tt(s){return s.flatMap(e=>e?.trim()||[]).map(e=>ps.test(e)?e:`${e}.`).join(" ")}var _={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:s=>s===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Se(s,e,t){let r=t==="title"?"title":"subtitle";switch(s){case 2:return c`<h2 id=${t} class=${r} tabindex="-1">${e}</h2>`;case 4:return c`<h4 id=${t} class=${r} tabindex="-1">${e}</h4>`;case 5:return c`<h5 id=${t} class=${r} tabindex="-1">${e}</h5>`;default:return c`<h3 id=${t} class=${r} tabindex="-1">${e}</h3>`}}function Ot({sources:s,assumptions:e}){return!s.length&&!e.length?u:c`
<details class="origins">
<summary>${_.whereFrom}</summary>
${e.length?c`<p class="small-heading">${_.assumptions}</p>
<ul>
${e.map(t=>c`<li>${w(t)}</li>`)}
</ul>`:u}
<ul>
${s.map(t=>c`<li>${Mt(t,t.full)}</li>`)}
</ul>
</details>
`}function Ct({sources:s},e){let t=s.filter(({key:r})=>e.includes(r));return t.length?c`<p class="source">
${_.source(t.length)}
${t.map((r,n)=>c`${n?"; ":""}${Mt(r,r.short)}`)}
</p>`:u}function Mt({url:s},e){let t=ze(s);return t?c`<a href=${t}>${e}</a>`:e}var us=1,Q=class extends M{constructor(){super(),this.headingLevel=3,this.store=_t(window),this.announcement={text:"",count:0},this.startedAgainWords=_.startedAgain,this.undoneWords=_.undone,this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(e,t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderActivity(e,t){return u}get spec(){return this.currentSpec}set spec(e){let t=this.currentSpec;if(this.currentSpec=this.isOurs(e)?e:null,!this.currentSpec)this.currentRecord=null;else{let r=t?.id===this.currentSpec.id;this.take(r?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(e){return W(e)&&e.schema_version===us&&e.kind===this.kind}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(e){try{e()}catch(t){reportError(t),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(e),this.recordTaken(),this.requestUpdate())})}fitted(e){let t=this.spec,{kind:r,id:n}=t,i=H(e),o=i?.kind===r&&i.activity===n,l=this.reconcile(t,o?i:null);return{version:Be(r),kind:r,activity:n,...l}}followStore(){let e=JSON.stringify(this.record),t=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(t)!==e&&(this.beforeStartingAgain=null,this.take(t),this.fireRecord())}change(e){let t=!this.record||k(this.record);this.currentRecord=this.fitted(e),k(e)||(this.beforeStartingAgain=null),t&&k(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let t=this.renderRoot.querySelector(e);t instanceof HTMLElement&&(t.focus({preventScroll:!0}),Fe(t))}async reveal(e){await this.updateComplete;let t=this.renderRoot.querySelector(e);t&&Fe(t)}startAgain(){let e=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:e,record:t}=this;if(!e||!t)return c`<slot></slot>`;let{text:r,count:n}=this.announcement;return c`
<div class="activity" role="group" aria-labelledby="title">
${Se(this.headingLevel,c`${e.title}`,"title")}
<p class="instruction">${w(e.instruction)}</p>
${this.renderActivity(e,t)} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${vt(n,c`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let t=this.record&&!k(this.record);return c`
<div class="foot">
${this.isKept?u:c`<p class="quiet">${_.notKept}</p>`}
${t?c`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${_.startAgain}
</button>`:u}
${this.beforeStartingAgain?c`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${_.undo}
</button>
</p>`:u}
${Ot(e)}
</div>
`}};G(Q,"styles",[St,xt]),G(Q,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});function Fe(s){let e=s.parentElement?.closest("[data-together]");e&&Fe(e),s.scrollIntoView({block:"nearest",inline:"nearest"})}var ms="baby-age",fs="not-yet";function gs(s,e=new Date){let t=s.read(ms),r=t?.kind==="age"?t.born:"";if(!r)return null;if(r===fs)return-1;let[n,i]=r.split("-").map(Number);return Math.max(0,12*(e.getFullYear()-n)+e.getMonth()+1-i)}function Pt(s,e){let t=gs(e);return t===null?s:[...s].sort((r,n)=>Rt(r,t)-Rt(n,t))}function Rt({ages:s},e){let t=s?.before_birth?-1:s?.from_months??0;return Math.max(0,t-e,e-(s?.to_months??e))}var Ve=K(class extends R{constructor(s){if(super(s),s.type!==T.PROPERTY&&s.type!==T.ATTRIBUTE&&s.type!==T.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!gt(s))throw Error("`live` bindings can only contain a single expression")}render(s){return s}update(s,[e]){if(e===y||e===u)return e;let t=s.element,r=s.name;if(s.type===T.PROPERTY){if(e===t[r])return y}else if(s.type===T.BOOLEAN_ATTRIBUTE){if(!!e===t.hasAttribute(r))return y}else if(s.type===T.ATTRIBUTE&&t.getAttribute(r)===e+"")return y;return Z(s),e}});var I=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function q(s,e){return s.groups.flatMap(({moments:t})=>t).find(t=>t.id===e)}function Ut(s,e){let t=I.filter(r=>q(s,e[r]));return Object.fromEntries(t.map(r=>[r,e[r]]))}function he(s,e,t){let{[e]:r,...n}=s;return t?{...n,[e]:t}:n}function Ht(s,e,t){let r=he(s,e,s[t]??"");return he(r,t,s[e]??"")}function qe(s,e){return I.every(t=>s[t]===e[t])}function Ge(s,e){let t=bs(e+1),r=Nt(s,t).map(({moments:o})=>Nt(o,t)),n=Math.max(0,...r.map(({length:o})=>o)),i=Array.from({length:n},(o,l)=>r.flatMap(a=>a[l]??[])).flat();return Object.fromEntries(i.length?I.map((o,l)=>[o,i[l%i.length].id]):[])}function Nt(s,e){let t=[...s];return s.map(()=>t.splice(Math.floor(e()*t.length),1)[0])}function bs(s){let e=Math.imul(s,2654435761);return()=>{e=e+1831565813|0;let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}}var h={days:{monday:"Monday",tuesday:"Tuesday",wednesday:"Wednesday",thursday:"Thursday",friday:"Friday",saturday:"Saturday",sunday:"Sunday"},minutes:s=>s===1?"About 1 minute.":`About ${s} minutes.`,why:"Why:",also:"Good to know:",allMoments:s=>`Look at all ${s} moments first`,suggestFrom:"Choose what fits my days",takeFrom:"Take moments from",suggest:"Suggest a week for me",suggested:"Here is a week for you. Change any day, or leave it free.",noGroup:"Tick one of the boxes first. Then we can suggest a week.",week:"My week",leaveFree:"Leave this day free",chosen:s=>`${s} has a moment.`,free:s=>`${s} is free.`,clear:"Leave free",clearOf:s=>`${h.clear}: ${s}`,swap:s=>`Swap with ${s}`,swapOf:(s,e)=>`${h.swap(e)}: ${s}’s moment`,swapped:(s,e)=>`${s} and ${e} have changed places.`,undo:"Undo",undoLast:"Undo the last change",undone:"The last change is undone.",print:"Print my week",printHint:"Only the week is printed, on one page. With nothing chosen, it has lines to write on.",printed:"The page to print is ready.",sheetTitle:"A week of small moments",freeDay:"A free day",private:"Your week stays in this browser on this device. It is not sent to anyone.",startedAgain:"Every day is free again.",backAgain:"Your week is back."};function It(s,e,t,r,{choose:n,clear:i,swap:o}){let l=e[t]??"",a=q(s,l),p=h.days[t];return c`<li class="day slip ${l?"":"is-free"}">
<label for=${t}>${p}</label>
<select id=${t} @change=${({target:d})=>n(d.value)}>
<option value="" .selected=${Ve(l==="")}>${h.leaveFree}</option>
${s.groups.map(d=>c`<optgroup label=${d.name}>
${d.moments.map(({id:f,text:m})=>c`<option value=${f} .selected=${Ve(l===f)}>${m}</option>`)}
</optgroup>`)}
</select>
${a?c`<div class="chosen">${Lt(a)}</div>`:u}
${l||r&&e[r]?c`<div class="deeds">
${r?c`<button
class="plain"
type="button"
aria-label=${h.swapOf(p,h.days[r])}
@click=${()=>o(r)}
>
${h.swap(h.days[r])}
</button>`:u}
${l?c`<button
class="plain"
type="button"
aria-label=${h.clearOf(p)}
@click=${i}
>
${h.clear}
</button>`:u}
</div>`:u}
</li>`}function Lt({text:s,minutes:e,why:t,also:r},n=u){return c`<p class="text">${s}</p>
<p>${h.minutes(e)} ${n} ${w(t)}</p>
${r?c`<p><b>${h.also}</b> ${w(r)}</p>`:u}`}function Bt(s){let e=s.groups.reduce((t,{moments:r})=>t+r.length,0);return c`<details class="moments">
<summary>${h.allMoments(e)}</summary>
${s.groups.map(t=>c`<p class="group" id="group-${t.id}">${t.name}</p>
${t.about?c`<p class="about">${w(t.about)}</p>`:u}
<ul role="list" aria-labelledby="group-${t.id}">
${t.moments.map(r=>c`<li>
${Lt(r,c`<b>${h.why}</b>`)} ${Ct(s,r.sources)}
</li>`)}
</ul>`)}
</details>`}var $s=`
.sheet {
color: #000;
font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
break-inside: avoid;
}
h1,
dd,
p {
font-family: Charter, "Bitstream Charter", "Iowan Old Style", "Sitka Text", Cambria, Georgia, serif;
}
h1 {
margin: 0 0 7mm;
font-size: 28pt;
font-weight: 600;
line-height: 1.15;
}
dl {
margin: 0;
border-top: 1.5pt solid #000;
}
.day {
display: grid;
grid-template-columns: 40mm 1fr;
gap: 5mm;
align-items: center;
min-height: 28mm;
border-bottom: 0.75pt solid #666;
break-inside: avoid;
}
dt {
font-size: 17pt;
font-weight: 600;
}
dd {
margin: 0;
font-size: 20pt;
line-height: 1.25;
text-wrap: pretty;
}
small {
display: block;
margin-top: 1mm;
font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
font-size: 12pt;
}
.free {
font-style: italic;
}
p {
margin: 8mm 0 0;
font-size: 19pt;
font-style: italic;
text-align: center;
}
`,ys=`
@page { margin: 14mm; }
@media screen { .sb-week-sheet { display: none; } }
@media print {
html, body { height: auto !important; margin: 0 !important; padding: 0 !important;
overflow: visible !important; background: #fff !important; }
body > :not(.sb-week-sheet) { display: none !important; }
}
`,Dt=["pointerdown","pointermove","keydown"];function jt(s,e){for(let o of document.querySelectorAll(".sb-week-sheet"))o.remove();let t=document.createElement("div");t.className="sb-week-sheet";let r=document.createElement("style");r.textContent=ys,we(vs(s,e),t.attachShadow({mode:"open"})),t.append(r),document.body.append(t);let n=document.title;document.title=h.sheetTitle,window.print(),document.title=n;let i=()=>{for(let o of Dt)removeEventListener(o,i,!0);t.remove()};for(let o of Dt)addEventListener(o,i,!0)}function vs(s,e){let t=!Object.keys(e).length;return c`<style>
${$s}
</style>
<div class="sheet">
<h1>${h.sheetTitle}</h1>
<dl>
${I.map(r=>{let n=q(s,e[r]);return c`<div class="day">
<dt>${h.days[r]}</dt>
${n?c`<dd>${n.text} <small>${h.minutes(n.minutes)}</small></dd>`:c`<dd class="free">${t?u:h.freeDay}</dd>`}
</div>`})}
</dl>
<p>${w(s.kind_word)}</p>
</div>`}var zt=O`
.moments{margin-block-start:1em}.moments .group{margin-block-start:1.25em;font-weight:600}.moments .about{margin-block-start:0;color:var(--sb-ink-soft)}.moments li{padding-block:0.6em;border-block-start:1px solid var(--sb-line)}.moments li p,.chosen p{margin:0}.text{font:1.1em / 1.35 var(--sb-font-heading)}.suggesting{margin-block-start:0.75em}fieldset{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14em),1fr));gap:0 1em}legend{font-weight:600}.pressable{gap:0.6em}fieldset input{width:1.3em;height:1.3em}.subtitle{margin-block-start:1.5em}.kind{margin-block-start:0.25em}.told button{margin-inline-start:-0.6em}.days{margin:1em 0 1.25em}.day{display:grid;grid-template-columns:minmax(0,1fr);gap:0.4em 1em;padding:0.9em}.day + .day{margin-block-start:0.6em}.day.is-free{border-style:dashed;background:none}.day label{font-weight:600}.day select{width:100%;min-width:0;text-overflow:ellipsis}.chosen{font-size:0.94em}.chosen .text{margin-block-end:0.25em;font-size:1.2em}.deeds{display:flex;flex-wrap:wrap;gap:0 0.5em;margin-inline-start:-0.6em;font-size:0.94em}@container (min-width: 36em){.day{grid-template-columns:7.5em minmax(0,1fr);align-items:center}.day > :not(label,select){grid-column:2}.chosen .text{display:none}}`;var ee=class ee extends Q{constructor(){super(),this.startedAgainWords=h.startedAgain,this.undoneWords=h.backAgain,this.weeksBefore=[],this.dayInHand=null,this.unticked=null,this.needsGroup=!1,this.suggestions=0,this.isSuggested=!1}reconcile(e,t){return{week:Ut(e,t?.week??{})}}specInPage(){let e=super.specInPage();if(!this.isOurs(e))return e;let t=e.groups.map(r=>({...r,moments:Pt(r.moments,this.store)}));return{...e,groups:t}}recordTaken(){this.weeksBefore=[],this.dayInHand=null,this.isSuggested=!1}get week(){return this.record?.week??{}}changeWeek(e,t){!this.record||qe(e,this.week)||(this.weeksBefore.push(this.week),this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(t))}choose(e,t){if(!this.spec||!this.record)return;let r=q(this.spec,t),n=he(this.week,e,t),i=r?Tt([h.chosen(h.days[e]),h.minutes(r.minutes),Et(r.why)]):h.free(h.days[e]);this.dayInHand===e?(this.change({...this.record,week:n}),this.announce(i)):(this.changeWeek(n,i),this.dayInHand=e)}clear(e){this.dayInHand=null,this.changeWeek(he(this.week,e,""),h.free(h.days[e])),this.focusOn(`#${e}`)}swap(e,t){this.dayInHand=null,this.changeWeek(Ht(this.week,e,t),h.swapped(h.days[e],h.days[t]))}isTicked({id:e,suggest:t}){return this.unticked?!this.unticked.has(e):t}tick(e,t){let r=this.spec?.groups.filter(n=>n===e?!t:!this.isTicked(n));this.unticked=new Set(r?.map(({id:n})=>n)),this.needsGroup=!1}suggest(){let e=this.spec?.groups.filter(r=>this.isTicked(r))??[];if(this.needsGroup=!e.length,this.needsGroup){this.announce(h.noGroup);return}this.dayInHand=null;let t=Ge(e,this.suggestions++);qe(t,this.week)&&(t=Ge(e,this.suggestions++)),this.changeWeek(t,h.suggested),this.isSuggested=!0,this.focusOn("#week")}undoLast(){let e=this.weeksBefore.pop();if(!this.record||!e)return;let t=this.isSuggested;this.dayInHand=null,this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(h.undone),(t||!this.weeksBefore.length)&&this.focusOn("#week")}print(){this.spec&&(jt(this.spec,this.week),this.announce(h.printed))}renderActivity(e,{week:t}){return c`
${Bt(e)} ${this.renderSuggesting(e)}
${Se(this.headingLevel+1,h.week,"week")}
<p class="kind">${w(e.kind_word)}</p>
${this.isSuggested?c`<p class="told">
${h.suggested}
<button type="button" class="plain" @click=${this.undoLast}>${h.undo}</button>
</p>`:u}
<ol class="days" role="list" aria-labelledby="week">
${yt(I,r=>r,(r,n)=>It(e,t,r,I[n+1],{choose:i=>this.choose(r,i),clear:()=>this.clear(r),swap:i=>this.swap(r,i)}))}
</ol>
<div class="row">
<button type="button" class="primary" aria-describedby="print-hint" @click=${this.print}>
${h.print}
</button>
${this.weeksBefore.length?c`<button type="button" @click=${this.undoLast}>${h.undoLast}</button>`:u}
</div>
<p class="quiet" id="print-hint">${h.printHint}</p>
<p class="quiet">${h.private}</p>
`}renderSuggesting(e){return c`<div class="suggesting">
<button
type="button"
aria-describedby=${this.needsGroup?"needs-group":u}
@click=${this.suggest}
>
${h.suggest}
</button>
${this.needsGroup?c`<p id="needs-group">${h.noGroup}</p>`:u}
<details>
<summary>${h.suggestFrom}</summary>
<fieldset>
<legend>${h.takeFrom}</legend>
${e.groups.map(t=>c`<label class="pressable">
<input
type="checkbox"
.checked=${this.isTicked(t)}
@change=${({target:r})=>this.tick(t,r.checked)}
/>
<span>${t.name}</span>
</label>`)}
</fieldset>
</details>
</div>`}};G(ee,"styles",[...Ke(ee,ee,"styles"),zt]),G(ee,"properties",{unticked:{state:!0},needsGroup:{state:!0},isSuggested:{state:!0}});var pe=ee;function Wt(s,e){customElements.get(s)||customElements.define(s,e)}function Vt(s,e){return{render({model:t,el:r}){Wt(s,e);let n=document.createElement(s),i=()=>{xe(t.get("record"))||(t.set("record",n.record),t.save_changes())},o=()=>{let a=t.get("record");!(JSON.stringify(a)!==JSON.stringify(n.record))||!H(a)||(n.record=a,n.record?.version!==a.version&&i())},l=()=>{n.spec=t.get("spec");let a=H(t.get("record"));a&&!k(a)?o():n.record&&!k(n.record)&&i()};return r.dataset.lmSuppressShortcuts="true",r.addEventListener("keydown",Ft),l(),n.addEventListener("sb-record",i),t.on("change:spec",l),t.on("change:record",o),r.append(n),()=>{t.off("change:spec",l),t.off("change:record",o),n.removeEventListener("sb-record",i),r.removeEventListener("keydown",Ft),n.remove()}}}}function Ft(s){s.key.startsWith("Arrow")&&s.stopPropagation()}var En=Vt("sb-planner",pe);export{En as default};
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
lit-html/directives/repeat.js:
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
