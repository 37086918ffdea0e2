/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var be=Object.defineProperty;var Ye=(r,t,e)=>t in r?be(r,t,{enumerable:!0,configurable:!0,writable:!0,value:e}):r[t]=e;var v=(r,t)=>{for(var e in t)be(r,e,{get:t[e],enumerable:!0})};var St=(r,t,e)=>Ye(r,typeof t!="symbol"?t+"":t,e);var jt={};v(jt,{CSSResult:()=>W,LitElement:()=>k,ReactiveElement:()=>A,_$LE:()=>ar,_$LH:()=>Nt,adoptStyles:()=>kt,css:()=>j,defaultConverter:()=>ut,getCompatibleStyle:()=>ht,html:()=>h,isServer:()=>Zr,mathml:()=>nr,noChange:()=>$,notEqual:()=>Tt,nothing:()=>u,render:()=>Ut,supportsAdoptingStyleSheets:()=>Q,svg:()=>z,unsafeCSS:()=>Et});var dt=globalThis,Q=dt.ShadowRoot&&(dt.ShadyCSS===void 0||dt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,wt=Symbol(),$e=new WeakMap,W=class{constructor(t,e,s){if(this._$cssResult$=!0,s!==wt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(Q&&t===void 0){let s=e!==void 0&&e.length===1;s&&(t=$e.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&$e.set(e,t))}return t}toString(){return this.cssText}},Et=r=>new W(typeof r=="string"?r:r+"",void 0,wt),j=(r,...t)=>{let e=r.length===1?r[0]:t.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+r[i+1],r[0]);return new W(e,r,wt)},kt=(r,t)=>{if(Q)r.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let s=document.createElement("style"),n=dt.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=e.cssText,r.appendChild(s)}},ht=Q?r=>r:r=>r instanceof CSSStyleSheet?(t=>{let e="";for(let s of t.cssRules)e+=s.cssText;return Et(e)})(r):r;var{is:Je,defineProperty:Ge,getOwnPropertyDescriptor:Ze,getOwnPropertyNames:Xe,getOwnPropertySymbols:Qe,getPrototypeOf:tr}=Object,O=globalThis,ve=O.trustedTypes,er=ve?ve.emptyScript:"",rr=O.reactiveElementPolyfillSupport,tt=(r,t)=>r,ut={toAttribute(r,t){switch(t){case Boolean:r=r?er:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,t){let e=r;switch(t){case Boolean:e=r!==null;break;case Number:e=r===null?null:Number(r);break;case Object:case Array:try{e=JSON.parse(r)}catch{e=null}}return e}},Tt=(r,t)=>!Je(r,t),ye={attribute:!0,type:String,converter:ut,reflect:!1,useDefault:!1,hasChanged:Tt};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),O.litPropertyMetadata??(O.litPropertyMetadata=new WeakMap);var A=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=ye){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,e);n!==void 0&&Ge(this.prototype,t,n)}}static getPropertyDescriptor(t,e,s){let{get:n,set:i}=Ze(this.prototype,t)??{get(){return this[e]},set(o){this[e]=o}};return{get:n,set(o){let c=n?.call(this);i?.call(this,o),this.requestUpdate(t,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??ye}static _$Ei(){if(this.hasOwnProperty(tt("elementProperties")))return;let t=tr(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(tt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(tt("properties"))){let e=this.properties,s=[...Xe(e),...Qe(e)];for(let n of s)this.createProperty(n,e[n])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[s,n]of e)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[e,s]of this.elementProperties){let n=this._$Eu(e,s);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)e.unshift(ht(n))}else t!==void 0&&e.push(ht(t));return e}static _$Eu(t,e){let s=e.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return kt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:ut).toAttribute(e,s.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,e){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:ut;this._$Em=n;let c=o.fromAttribute(e,i.type);this[n]=c??this._$Ej?.get(n)??c,this._$Em=null}}requestUpdate(t,e,s,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??Tt)(i,e)||s.useDefault&&s.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,e,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??e??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),n===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,c=this[n];o!==!0||this._$AL.has(n)||c===void 0||this.C(n,void 0,i,c)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(e)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(e=>this._$ET(e,this[e]))),this._$EM()}updated(t){}firstUpdated(t){}};A.elementStyles=[],A.shadowRootOptions={mode:"open"},A[tt("elementProperties")]=new Map,A[tt("finalized")]=new Map,rr?.({ReactiveElement:A}),(O.reactiveElementVersions??(O.reactiveElementVersions=[])).push("2.1.2");var rt=globalThis,_e=r=>r,pt=rt.trustedTypes,Ae=pt?pt.createPolicy("lit-html",{createHTML:r=>r}):void 0,Ct="$lit$",E=`lit$${Math.random().toFixed(9).slice(2)}$`,Rt="?"+E,sr=`<${Rt}>`,L=document,st=()=>L.createComment(""),nt=r=>r===null||typeof r!="object"&&typeof r!="function",Pt=Array.isArray,Te=r=>Pt(r)||typeof r?.[Symbol.iterator]=="function",Ot=`[ 	
\f\r]`,et=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,xe=/-->/g,Se=/>/g,I=RegExp(`>|${Ot}(?:([^\\s"'>=/]+)(${Ot}*=${Ot}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),we=/'/g,Ee=/"/g,Oe=/^(?:script|style|textarea|title)$/i,Mt=r=>(t,...e)=>({_$litType$:r,strings:t,values:e}),h=Mt(1),z=Mt(2),nr=Mt(3),$=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),ke=new WeakMap,H=L.createTreeWalker(L,129);function Ce(r,t){if(!Pt(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ae!==void 0?Ae.createHTML(t):t}var Re=(r,t)=>{let e=r.length-1,s=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=et;for(let c=0;c<e;c++){let a=r[c],d,g,l=-1,f=0;for(;f<a.length&&(o.lastIndex=f,g=o.exec(a),g!==null);)f=o.lastIndex,o===et?g[1]==="!--"?o=xe:g[1]!==void 0?o=Se:g[2]!==void 0?(Oe.test(g[2])&&(n=RegExp("</"+g[2],"g")),o=I):g[3]!==void 0&&(o=I):o===I?g[0]===">"?(o=n??et,l=-1):g[1]===void 0?l=-2:(l=o.lastIndex-g[2].length,d=g[1],o=g[3]===void 0?I:g[3]==='"'?Ee:we):o===Ee||o===we?o=I:o===xe||o===Se?o=et:(o=I,n=void 0);let p=o===I&&r[c+1].startsWith("/>")?" ":"";i+=o===et?a+sr:l>=0?(s.push(d),a.slice(0,l)+Ct+a.slice(l)+E+p):a+E+(l===-2?c:p)}return[Ce(r,i+(r[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},it=class r{constructor({strings:t,_$litType$:e},s){let n;this.parts=[];let i=0,o=0,c=t.length-1,a=this.parts,[d,g]=Re(t,e);if(this.el=r.createElement(d,s),H.currentNode=this.el.content,e===2||e===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(n=H.nextNode())!==null&&a.length<c;){if(n.nodeType===1){if(n.hasAttributes())for(let l of n.getAttributeNames())if(l.endsWith(Ct)){let f=g[o++],p=n.getAttribute(l).split(E),b=/([.?@])?(.*)/.exec(f);a.push({type:1,index:i,name:b[2],strings:p,ctor:b[1]==="."?mt:b[1]==="?"?gt:b[1]==="@"?bt:D}),n.removeAttribute(l)}else l.startsWith(E)&&(a.push({type:6,index:i}),n.removeAttribute(l));if(Oe.test(n.tagName)){let l=n.textContent.split(E),f=l.length-1;if(f>0){n.textContent=pt?pt.emptyScript:"";for(let p=0;p<f;p++)n.append(l[p],st()),H.nextNode(),a.push({type:2,index:++i});n.append(l[f],st())}}}else if(n.nodeType===8)if(n.data===Rt)a.push({type:2,index:i});else{let l=-1;for(;(l=n.data.indexOf(E,l+1))!==-1;)a.push({type:7,index:i}),l+=E.length-1}i++}}static createElement(t,e){let s=L.createElement("template");return s.innerHTML=t,s}};function B(r,t,e=r,s){if(t===$)return t;let n=s!==void 0?e._$Co?.[s]:e._$Cl,i=nt(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(r),n._$AT(r,e,s)),s!==void 0?(e._$Co??(e._$Co=[]))[s]=n:e._$Cl=n),n!==void 0&&(t=B(r,n._$AS(r,t.values),n,s)),t}var ft=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:s}=this._$AD,n=(t?.creationScope??L).importNode(e,!0);H.currentNode=n;let i=H.nextNode(),o=0,c=0,a=s[0];for(;a!==void 0;){if(o===a.index){let d;a.type===2?d=new K(i,i.nextSibling,this,t):a.type===1?d=new a.ctor(i,a.name,a.strings,this,t):a.type===6&&(d=new $t(i,this,t)),this._$AV.push(d),a=s[++c]}o!==a?.index&&(i=H.nextNode(),o++)}return H.currentNode=L,n}p(t){let e=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}},K=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,n){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=B(this,t,e),nt(t)?t===u||t==null||t===""?(this._$AH!==u&&this._$AR(),this._$AH=u):t!==this._$AH&&t!==$&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Te(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==u&&nt(this._$AH)?this._$AA.nextSibling.data=t:this.T(L.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=it.createElement(Ce(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(e);else{let i=new ft(n,this),o=i.u(this.options);i.p(e),this.T(o),this._$AH=i}}_$AC(t){let e=ke.get(t.strings);return e===void 0&&ke.set(t.strings,e=new it(t)),e}k(t){Pt(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,s,n=0;for(let i of t)n===e.length?e.push(s=new r(this.O(st()),this.O(st()),this,this.options)):s=e[n],s._$AI(i),n++;n<e.length&&(this._$AR(s&&s._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let s=_e(t).nextSibling;_e(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},D=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,n,i){this.type=1,this._$AH=u,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=u}_$AI(t,e=this,s,n){let i=this.strings,o=!1;if(i===void 0)t=B(this,t,e,0),o=!nt(t)||t!==this._$AH&&t!==$,o&&(this._$AH=t);else{let c=t,a,d;for(t=i[0],a=0;a<i.length-1;a++)d=B(this,c[s+a],e,a),d===$&&(d=this._$AH[a]),o||(o=!nt(d)||d!==this._$AH[a]),d===u?t=u:t!==u&&(t+=(d??"")+i[a+1]),this._$AH[a]=d}o&&!n&&this.j(t)}j(t){t===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},mt=class extends D{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===u?void 0:t}},gt=class extends D{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==u)}},bt=class extends D{constructor(t,e,s,n,i){super(t,e,s,n,i),this.type=5}_$AI(t,e=this){if((t=B(this,t,e,0)??u)===$)return;let s=this._$AH,n=t===u&&s!==u||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,i=t!==u&&(s===u||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},$t=class{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){B(this,t)}},Nt={M:Ct,P:E,A:Rt,C:1,L:Re,R:ft,D:Te,V:B,I:K,H:D,N:gt,U:bt,B:mt,F:$t},ir=rt.litHtmlPolyfillSupport;ir?.(it,K),(rt.litHtmlVersions??(rt.litHtmlVersions=[])).push("3.3.3");var Ut=(r,t,e)=>{let s=e?.renderBefore??t,n=s._$litPart$;if(n===void 0){let i=e?.renderBefore??null;s._$litPart$=n=new K(t.insertBefore(st(),i),i,void 0,e??{})}return n._$AI(r),n};var ot=globalThis,k=class extends A{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var e;let t=super.createRenderRoot();return(e=this.renderOptions).renderBefore??(e.renderBefore=t.firstChild),t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Ut(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return $}};k._$litElement$=!0,k.finalized=!0,ot.litElementHydrateSupport?.({LitElement:k});var or=ot.litElementPolyfillSupport;or?.({LitElement:k});var ar={_$AK:(r,t,e)=>{r._$AK(t,e)},_$AL:r=>r._$AL};(ot.litElementVersions??(ot.litElementVersions=[])).push("4.2.2");var Zr=!1;var It={};v(It,{guard:()=>lr});var T={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},C=r=>(...t)=>({_$litDirective$:r,values:t}),x=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,s){this._$Ct=t,this._$AM=e,this._$Ci=s}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var cr={},lr=C(class extends x{constructor(){super(...arguments),this.ot=cr}render(r,t){return t()}update(r,[t,e]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((s,n)=>s===this.ot[n]))return $}else if(this.ot===t)return $;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,e)}});var Lt={};v(Lt,{keyed:()=>Ht});var{I:dr}=Nt,Pe=r=>r;var Ne=r=>r.strings===void 0,Me=()=>document.createComment(""),Y=(r,t,e)=>{let s=r._$AA.parentNode,n=t===void 0?r._$AB:t._$AA;if(e===void 0){let i=s.insertBefore(Me(),n),o=s.insertBefore(Me(),n);e=new dr(i,o,r,r.options)}else{let i=e._$AB.nextSibling,o=e._$AM,c=o!==r;if(c){let a;e._$AQ?.(r),e._$AM=r,e._$AP!==void 0&&(a=r._$AU)!==o._$AU&&e._$AP(a)}if(i!==n||c){let a=e._$AA;for(;a!==i;){let d=Pe(a).nextSibling;Pe(s).insertBefore(a,n),a=d}}}return e},R=(r,t,e=r)=>(r._$AI(t,e),r),hr={},J=(r,t=hr)=>r._$AH=t,Ue=r=>r._$AH,vt=r=>{r._$AR(),r._$AA.remove()};var Ht=C(class extends x{constructor(){super(...arguments),this.key=u}render(r,t){return this.key=r,t}update(r,[t,e]){return t!==this.key&&(J(r),this.key=t),e}});var Bt={};v(Bt,{live:()=>ur});var ur=C(class extends x{constructor(r){if(super(r),r.type!==T.PROPERTY&&r.type!==T.ATTRIBUTE&&r.type!==T.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Ne(r))throw Error("`live` bindings can only contain a single expression")}render(r){return r}update(r,[t]){if(t===$||t===u)return t;let e=r.element,s=r.name;if(r.type===T.PROPERTY){if(t===e[s])return $}else if(r.type===T.BOOLEAN_ATTRIBUTE){if(!!t===e.hasAttribute(s))return $}else if(r.type===T.ATTRIBUTE&&e.getAttribute(s)===t+"")return $;return J(r),t}});var Dt={};v(Dt,{repeat:()=>pr});var je=(r,t,e)=>{let s=new Map;for(let n=t;n<=e;n++)s.set(r[n],n);return s},pr=C(class extends x{constructor(r){if(super(r),r.type!==T.CHILD)throw Error("repeat() can only be used in text expressions")}dt(r,t,e){let s;e===void 0?e=t:t!==void 0&&(s=t);let n=[],i=[],o=0;for(let c of r)n[o]=s?s(c,o):o,i[o]=e(c,o),o++;return{values:i,keys:n}}render(r,t,e){return this.dt(r,t,e).values}update(r,[t,e,s]){let n=Ue(r),{values:i,keys:o}=this.dt(t,e,s);if(!Array.isArray(n))return this.ut=o,i;let c=this.ut??(this.ut=[]),a=[],d,g,l=0,f=n.length-1,p=0,b=i.length-1;for(;l<=f&&p<=b;)if(n[l]===null)l++;else if(n[f]===null)f--;else if(c[l]===o[p])a[p]=R(n[l],i[p]),l++,p++;else if(c[f]===o[b])a[b]=R(n[f],i[b]),f--,b--;else if(c[l]===o[b])a[b]=R(n[l],i[b]),Y(r,a[b+1],n[l]),l++,b--;else if(c[f]===o[p])a[p]=R(n[f],i[p]),Y(r,n[l],n[f]),f--,p++;else if(d===void 0&&(d=je(o,p,b),g=je(c,l,f)),d.has(c[l]))if(d.has(c[f])){let w=g.get(o[p]),xt=w!==void 0?n[w]:null;if(xt===null){let ge=Y(r,n[l]);R(ge,i[p]),a[p]=ge}else a[p]=R(xt,i[p]),Y(r,n[l],xt),n[w]=null;p++}else vt(n[f]),f--;else vt(n[l]),l++;for(;p<=b;){let w=Y(r,a[b+1]);R(w,i[p]),a[p++]=w}for(;l<=f;){let w=n[l++];w!==null&&vt(w)}return this.ut=o,J(r,a),$}});var ce={};v(ce,{ActivityElement:()=>lt});var Wt={};v(Wt,{FORMS:()=>V,isBlank:()=>U,isFromNewerVersion:()=>fr,isObject:()=>P,mustStay:()=>qt,readRecord:()=>Z,versionOf:()=>X});function P(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var at=r=>t=>r(t)?t:void 0,y=(...r)=>at(t=>r.includes(t)),yt=r=>at(t=>typeof t=="string"&&t.length<=r),zt=r=>at(t=>typeof t=="string"&&r.test(t)),_t=at(Number.isFinite),M=(r,t=1/0)=>at(e=>Number.isInteger(e)&&e>=r&&e<=t),N=(...r)=>t=>r.map(e=>e(t)).find(e=>e!==void 0),G=(r,t)=>e=>{let s=Array.isArray(e)&&e.length<=t?e.map(r):[void 0];return s.includes(void 0)?void 0:s},F=r=>t=>P(t)?Ie(Object.keys(r).map(e=>[e,r[e](t[e])])):void 0,_=(r,t,e=1/0)=>s=>P(s)&&Object.keys(s).length<=e?Ie(Object.entries(s).map(([n,i])=>[r(n),t(i)])):void 0;function Ie(r){return r.flat().includes(void 0)?void 0:Object.fromEntries(r)}var m=zt(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),Ft={age:{version:1,done:"born",content:{born:zt(/^(not-yet|[0-9]{4}-[01][0-9])?$/)}},"claim-cards":{version:1,done:"answers",content:{answers:_(m,m,500),current:N(m,y(null))}},"coding-lab":{version:1,done:"codings",content:{codings:_(m,F({compared:y(!0,!1),group:N(y("A","B","C","D"),y(null)),ratings:_(m,M(1,7),500)}),500),current:N(m,y(null))}},"cue-cards":{version:1,done:"answers",content:{answers:_(m,m,500),current:N(m,y(null))}},"dyad-player":{version:1,done:"second",content:{second:M(0)}},"episode-player":{version:1,done:"seen",content:{episode:M(1,8),pattern:y("secure","avoidant","resistant","disorganised"),seen:_(y("secure","avoidant","resistant","disorganised"),G(M(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:_(m,N(_t,m),500)}},note:{version:1,done:"text",content:{text:yt(2e3)}},planner:{version:1,done:"week",content:{week:_(y("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),m)}},predict:{version:1,done:"guess",content:{guess:G(_t,500)}},quiz:{version:1,done:"answers",content:{answers:_(m,F({answer:N(yt(200),_t,G(m,500),_(m,m,500)),attempts:M(1,1e5),state:y("right","wrong","shown")}),500),current:N(m,y(null))}},reading:{version:1,done:"last",content:{at:M(0,99999999999),last:yt(80),parts:G(m,500)}},scenario:{version:1,done:"path",content:{path:G(F({choice:m,step:m}),200)}},sorter:{version:1,done:"placements",content:{placements:_(m,F({attempts:M(1,1e5),pile:m,state:y("right","wrong")}),500)}}};var He={};function Vt(r,t,e){let s=r.version,n=typeof s=="number"&&s<t&&e[String(r.kind)]?.[s];return n?Vt({...n(r),version:s+1},t,e):r}var V={kept:Ft,upgrades:He};function Z(r,t=V){let e=P(r)&&Le(r.kind,t);if(!e)return null;try{let{version:s,kind:n,activity:i,...o}=Vt(r,e.version,t.upgrades),c=F(e.content)(o);return s===e.version&&m(i)&&c?{version:s,kind:n,activity:i,...c}:null}catch{return null}}function U(r){let t=r[Ft[r.kind].done];return typeof t=="object"?!Object.keys(t).length:!t}function fr(r,t=V){return Be(r,(e,s)=>e>s,t)}function qt(r,t=V){return Be(r,(s,n)=>s>0&&s!==n,t)&&!Z(r,t)}function X(r,t=V){return Le(r,t)?.version??1}function Le(r,{kept:t}){return typeof r=="string"&&Object.hasOwn(t,r)?t[r]:null}function Be(r,t,e){return!P(r)||typeof r.version!="number"?!1:t(r.version,X(r.kind,e))}var Gt={};v(Gt,{createStore:()=>Jt});var q="secure-base/1/",Kt="secure-base/last-kept",Yt="secure-base-kept";function Jt(r,t=V){function e(i,o){try{return i(r.localStorage)}catch{return o}}function s(i){return e(o=>{let c=o.getItem(q+i);return c===null?null:JSON.parse(c)},null)}function n(i){r.dispatchEvent(new CustomEvent(Yt,{detail:i}))}return{read(i){let o=Z(s(i),t);return o?.activity===i?o:null},keep(i){if(qt(s(i.activity),t))return!1;let o=e(c=>{let a=q+i.activity;return U(i)?c.removeItem(a):c.setItem(a,JSON.stringify(i)),!0},!1);return o&&(e(c=>c.setItem(Kt,new Date().toISOString()),void 0),n(i.activity)),o},all(){return e(i=>{let c=Array.from({length:i.length},(a,d)=>i.key(d)??"").filter(a=>a.startsWith(q)).map(a=>a.slice(q.length)).sort();return Object.fromEntries(c.flatMap(a=>{let d=this.read(a);return d?[[a,d]]:[]}))},{})},lastKept(){let i=new Date(e(o=>o.getItem(Kt),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return e(i=>{let o=Array.from({length:i.length},(c,a)=>i.key(a)).filter(c=>c!==null).filter(c=>c.startsWith(q)||c===Kt).map(c=>({key:c,value:i.getItem(c)??""}));for(let{key:c}of o)i.removeItem(c);return n(null),()=>{let c=e(a=>{for(let{key:d,value:g}of o)a.getItem(d)===null&&a.setItem(d,g);return!0},!1);return n(null),c}},null)},subscribe(i){let o=d=>i(d.detail),c=({key:d})=>{d===null?i(null):d.startsWith(q)&&i(d.slice(q.length))},a=({persisted:d})=>d&&i(null);return r.addEventListener(Yt,o),r.addEventListener("storage",c),r.addEventListener("pageshow",a),()=>{r.removeEventListener(Yt,o),r.removeEventListener("storage",c),r.removeEventListener("pageshow",a)}}}}var Xt={};v(Xt,{controlStyles:()=>Zt,sliderStyles:()=>mr});var Zt=j`
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
`,mr=j`
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
`;var te={};v(te,{activityStyles:()=>Qt});var Qt=j`
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
`;var oe={};v(oe,{mark:()=>Er,renderHeading:()=>ne,renderOrigins:()=>ie,renderSources:()=>kr});var se={};v(se,{labelled:()=>Ar,listed:()=>xr,plainText:()=>gr,readNumber:()=>Sr,renderText:()=>ct,safeAddress:()=>At,spoken:()=>_r,withoutStop:()=>re});function ct(r){return typeof r=="string"?r:r.map(br)}function gr(r){return typeof r=="string"?r:r.map(t=>t.text).join("")}function At(r){if(r)try{let{protocol:t}=new URL(r,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?r:void 0}catch{return}}function br(r){let t=h`${r.text}`;r.code&&(t=h`<code>${t}</code>`),r.emphasis&&(t=h`<em>${t}</em>`),r.strong&&(t=h`<strong>${t}</strong>`);let e=At(r.href);return e?h`<a href=${e}>${t}</a>`:t}var ee=`["'”’)\\]]*`,$r=new RegExp(`[.!?…:;]${ee}$`),vr=new RegExp(`\\.(${ee})$`),yr=new RegExp(`[!?…]${ee}$`);function _r(r){return r.flatMap(t=>t?.trim()||[]).map(t=>$r.test(t)?t:`${t}.`).join(" ")}function Ar(r,t){let e=re(r);return yr.test(e)?`${e} ${t}`:`${e}: ${t}`}function xr(r){return r.map(re).join("; ")}function re(r){return r.trim().replace(vr,"$1")}function Sr(r){let t=r.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),s=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(t)?t.replaceAll(",",""):t.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}var S={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:r=>r===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function ne(r,t,e){let s=e==="title"?"title":"subtitle";switch(r){case 2:return h`<h2 id=${e} class=${s} tabindex="-1">${t}</h2>`;case 4:return h`<h4 id=${e} class=${s} tabindex="-1">${t}</h4>`;case 5:return h`<h5 id=${e} class=${s} tabindex="-1">${t}</h5>`;default:return h`<h3 id=${e} class=${s} tabindex="-1">${t}</h3>`}}var wr={right:()=>z`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:()=>z`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:()=>z`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:()=>z`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:()=>z`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function Er(r){return h`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${wr[r]()}
</svg>`}function ie({sources:r,assumptions:t}){return!r.length&&!t.length?u:h`
<details class="origins">
<summary>${S.whereFrom}</summary>
${t.length?h`<p class="small-heading">${S.assumptions}</p>
<ul>
${t.map(e=>h`<li>${ct(e)}</li>`)}
</ul>`:u}
<ul>
${r.map(e=>h`<li>${De(e,e.full)}</li>`)}
</ul>
</details>
`}function kr({sources:r},t){let e=r.filter(({key:s})=>t.includes(s));return e.length?h`<p class="source">
${S.source(e.length)}
${e.map((s,n)=>h`${n?"; ":""}${De(s,s.short)}`)}
</p>`:u}function De({url:r},t){let e=At(r);return e?h`<a href=${e}>${t}</a>`:t}var Tr=1,lt=class extends k{constructor(){super(),this.headingLevel=3,this.store=Jt(window),this.announcement={text:"",count:0},this.startedAgainWords=S.startedAgain,this.undoneWords=S.undone,this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(t,e){throw new Error("An activity says how its record is reconciled.")}arranged(t){return t}recordTaken(){}renderActivity(t,e){return u}get spec(){return this.currentSpec}set spec(t){let e=this.currentSpec;if(this.currentSpec=this.isOurs(t)?this.arranged(t):null,!this.currentSpec)this.currentRecord=null;else{let s=e?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(t){return P(t)&&t.schema_version===Tr&&t.kind===this.kind}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(t){try{t()}catch(e){reportError(e),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(t),this.recordTaken(),this.requestUpdate())})}fitted(t){let e=this.spec,{kind:s,id:n}=e,i=Z(t),o=i?.kind===s&&i.activity===n,c=this.reconcile(e,o?i:null);return{version:X(s),kind:s,activity:n,...c}}followStore(){let t=JSON.stringify(this.record),e=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(e)!==t&&(this.beforeStartingAgain=null,this.take(e),this.fireRecord())}change(t){let e=!this.record||U(this.record);this.currentRecord=this.fitted(t),U(t)||(this.beforeStartingAgain=null),e&&U(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e instanceof HTMLElement&&(e.focus({preventScroll:!0}),ae(e))}async reveal(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e&&ae(e)}startAgain(){let t=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:t,record:e}=this;if(!t||!e)return h`<slot></slot>`;let{text:s,count:n}=this.announcement;return h`
<div class="activity" role="group" aria-labelledby="title">
${ne(this.headingLevel,h`${t.title}`,"title")}
<p class="instruction">${ct(t.instruction)}</p>
${this.renderActivity(t,e)} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Ht(n,h`<p>${s}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let e=this.record&&!U(this.record);return h`
<div class="foot">
${this.isKept?u:h`<p class="quiet">${S.notKept}</p>`}
${e?h`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${S.startAgain}
</button>`:u}
${this.beforeStartingAgain?h`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${S.undo}
</button>
</p>`:u}
${ie(t)}
</div>
`}};St(lt,"styles",[Qt,Zt]),St(lt,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});function ae(r){let t=r.parentElement?.closest("[data-together]");t&&ae(t),r.scrollIntoView({block:"nearest",inline:"nearest"})}var de={};v(de,{MARKS:()=>ze,PATTERN_MARKS:()=>Or,markPath:()=>Cr,px:()=>le});var Or={secure:"circle",avoidant:"triangle",resistant:"square",disorganised:"diamond"},ze={circle:"M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",triangle:"M0 -1.2l1.25 2.2l-2.5 0z",square:"M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",diamond:"M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z"};function le(r){return Math.round(r*10)/10}function Cr(r,t,e,s){let n=le(s),i=[t,e];return ze[r].replace(/-?[\d.]+/g,o=>`${le(Number(o)*n+(i.shift()??0))}`)}var he={};v(he,{renderTable:()=>Rr});function Rr({heading:r,head:t,rows:e},s){return h`<div class="table-room" role="region" aria-label=${r||s} tabindex="0">
<table>
${r?h`<caption>${r}</caption>`:u}
<thead>
<tr>
${t.map(n=>n?h`<th scope="col">${n}</th>`:h`<td></td>`)}
</tr>
</thead>
<tbody>
${e.map(([n,...i])=>h`<tr>
<th scope="row">${n}</th>
${i.map(o=>h`<td>${o}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}var ue={};v(ue,{define:()=>Pr});function Pr(r,t){customElements.get(r)||customElements.define(r,t)}var fe={};v(fe,{ACTIVITY:()=>pe,BEFORE_BIRTH:()=>Mr,ageInMonths:()=>qe,fittingFirst:()=>jr,keepAge:()=>Nr});var pe="baby-age",Ve="not-yet",Mr=-1;function qe(r,t=new Date){let e=r.read(pe),s=e?.kind==="age"?e.born:"";if(!s)return null;if(s===Ve)return-1;let[n,i]=s.split("-").map(Number);return Math.max(0,12*(t.getFullYear()-n)+t.getMonth()+1-i)}function Nr(r,t,e=new Date){let s=t===-1?Ve:t===null?"":Ur(e,t);return r.keep({version:1,kind:"age",activity:pe,born:s})}function Ur(r,t){let e=12*r.getFullYear()+r.getMonth()-t;return`${Math.floor(e/12)}-${String(e%12+1).padStart(2,"0")}`}function jr(r,t){let e=qe(t);return e===null?r:[...r].sort((s,n)=>Fe(s,e)-Fe(n,e))}function Fe({ages:r},t){let e=r?.before_birth?-1:r?.from_months??0;return Math.max(0,e-t,t-(r?.to_months??t))}var me={};v(me,{goOnAt:()=>Lr,keepPlace:()=>Ir,readPlace:()=>Ke,stateOf:()=>Hr});var We="_reading";function Ke(r,t){let e=r.read(t+We);return e?.kind==="reading"?e:null}function Ir(r,t,{last:e,ended:s},n){let i=Ke(r,t),o=new Set(i?.parts);s&&o.add(s),r.keep({version:X("reading"),kind:"reading",activity:t+We,last:e??i?.last??s??"",parts:[...o],at:Math.floor(n.getTime()/1e3)})}function Hr(r,t){return r?.parts.includes(t)?"done":r?.last===t?"begun":null}function Lr(r,t){let e=t.indexOf(r?.last??"");if(!r||e<0)return-1;let s=i=>!r.parts.includes(i),n=t.findIndex((i,o)=>o>=e&&s(i));return n>=0?n:t.findIndex(s)}Object.assign(globalThis.secureBase=globalThis.secureBase||{},{lit:jt,"lit/directives/guard.js":It,"lit/directives/keyed.js":Lt,"lit/directives/live.js":Bt,"lit/directives/repeat.js":Dt,"activity/activity-element.js":ce,"activity/control-styles.js":Xt,"activity/styles.js":te,"activity/templates.js":oe,"activity/text.js":se,"charts/marks.js":de,"charts/table-view.js":he,"define.js":ue,"records/baby-age.js":fe,"records/reading.js":me,"records/record.js":Wt,"records/store.js":Gt});})();
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

lit-html/directives/guard.js:
  (**
   * @license
   * Copyright 2018 Google LLC
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
