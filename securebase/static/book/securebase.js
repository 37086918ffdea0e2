/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var ze=Object.defineProperty;var v=(r,t)=>{for(var e in t)ze(r,e,{get:t[e],enumerable:!0})};var Mt={};v(Mt,{CSSResult:()=>W,LitElement:()=>C,ReactiveElement:()=>_,_$LE:()=>er,_$LH:()=>Ot,adoptStyles:()=>_t,css:()=>j,defaultConverter:()=>at,getCompatibleStyle:()=>ot,html:()=>h,isServer:()=>Br,mathml:()=>Qe,noChange:()=>b,notEqual:()=>xt,nothing:()=>p,render:()=>Pt,supportsAdoptingStyleSheets:()=>G,svg:()=>k,unsafeCSS:()=>At});var nt=globalThis,G=nt.ShadowRoot&&(nt.ShadyCSS===void 0||nt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,yt=Symbol(),fe=new WeakMap,W=class{constructor(t,e,s){if(this._$cssResult$=!0,s!==yt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(G&&t===void 0){let s=e!==void 0&&e.length===1;s&&(t=fe.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&fe.set(e,t))}return t}toString(){return this.cssText}},At=r=>new W(typeof r=="string"?r:r+"",void 0,yt),j=(r,...t)=>{let e=r.length===1?r[0]:t.reduce((s,i,n)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+r[n+1],r[0]);return new W(e,r,yt)},_t=(r,t)=>{if(G)r.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let s=document.createElement("style"),i=nt.litNonce;i!==void 0&&s.setAttribute("nonce",i),s.textContent=e.cssText,r.appendChild(s)}},ot=G?r=>r:r=>r instanceof CSSStyleSheet?(t=>{let e="";for(let s of t.cssRules)e+=s.cssText;return At(e)})(r):r;var{is:Ve,defineProperty:qe,getOwnPropertyDescriptor:We,getOwnPropertyNames:Fe,getOwnPropertySymbols:Ke,getPrototypeOf:Je}=Object,ct=globalThis,me=ct.trustedTypes,Ye=me?me.emptyScript:"",Ge=ct.reactiveElementPolyfillSupport,Z=(r,t)=>r,at={toAttribute(r,t){switch(t){case Boolean:r=r?Ye:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,t){let e=r;switch(t){case Boolean:e=r!==null;break;case Number:e=r===null?null:Number(r);break;case Object:case Array:try{e=JSON.parse(r)}catch{e=null}}return e}},xt=(r,t)=>!Ve(r,t),ge={attribute:!0,type:String,converter:at,reflect:!1,useDefault:!1,hasChanged:xt};Symbol.metadata??=Symbol("metadata"),ct.litPropertyMetadata??=new WeakMap;var _=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=ge){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let s=Symbol(),i=this.getPropertyDescriptor(t,s,e);i!==void 0&&qe(this.prototype,t,i)}}static getPropertyDescriptor(t,e,s){let{get:i,set:n}=We(this.prototype,t)??{get(){return this[e]},set(o){this[e]=o}};return{get:i,set(o){let c=i?.call(this);n?.call(this,o),this.requestUpdate(t,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??ge}static _$Ei(){if(this.hasOwnProperty(Z("elementProperties")))return;let t=Je(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(Z("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Z("properties"))){let e=this.properties,s=[...Fe(e),...Ke(e)];for(let i of s)this.createProperty(i,e[i])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[s,i]of e)this.elementProperties.set(s,i)}this._$Eh=new Map;for(let[e,s]of this.elementProperties){let i=this._$Eu(e,s);i!==void 0&&this._$Eh.set(i,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let i of s)e.unshift(ot(i))}else t!==void 0&&e.push(ot(t));return e}static _$Eu(t,e){let s=e.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return _t(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){let s=this.constructor.elementProperties.get(t),i=this.constructor._$Eu(t,s);if(i!==void 0&&s.reflect===!0){let n=(s.converter?.toAttribute!==void 0?s.converter:at).toAttribute(e,s.type);this._$Em=t,n==null?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(t,e){let s=this.constructor,i=s._$Eh.get(t);if(i!==void 0&&this._$Em!==i){let n=s.getPropertyOptions(i),o=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:at;this._$Em=i;let c=o.fromAttribute(e,n.type);this[i]=c??this._$Ej?.get(i)??c,this._$Em=null}}requestUpdate(t,e,s,i=!1,n){if(t!==void 0){let o=this.constructor;if(i===!1&&(n=this[t]),s??=o.getPropertyOptions(t),!((s.hasChanged??xt)(n,e)||s.useDefault&&s.reflect&&n===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,e,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:i,wrapped:n},o){s&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??e??this[t]),n!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),i===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[i,n]of this._$Ep)this[i]=n;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[i,n]of s){let{wrapped:o}=n,c=this[i];o!==!0||this._$AL.has(i)||c===void 0||this.C(i,void 0,n,c)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(e)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};_.elementStyles=[],_.shadowRootOptions={mode:"open"},_[Z("elementProperties")]=new Map,_[Z("finalized")]=new Map,Ge?.({ReactiveElement:_}),(ct.reactiveElementVersions??=[]).push("2.1.2");var St=globalThis,$e=r=>r,lt=St.trustedTypes,be=lt?lt.createPolicy("lit-html",{createHTML:r=>r}):void 0,Et="$lit$",E=`lit$${Math.random().toFixed(9).slice(2)}$`,kt="?"+E,Ze=`<${kt}>`,I=document,X=()=>I.createComment(""),tt=r=>r===null||typeof r!="object"&&typeof r!="function",Ct=Array.isArray,we=r=>Ct(r)||typeof r?.[Symbol.iterator]=="function",wt=`[ 	
\f\r]`,Q=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ve=/-->/g,ye=/>/g,H=RegExp(`>|${wt}(?:([^\\s"'>=/]+)(${wt}*=${wt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ae=/'/g,_e=/"/g,Se=/^(?:script|style|textarea|title)$/i,Tt=r=>(t,...e)=>({_$litType$:r,strings:t,values:e}),h=Tt(1),k=Tt(2),Qe=Tt(3),b=Symbol.for("lit-noChange"),p=Symbol.for("lit-nothing"),xe=new WeakMap,L=I.createTreeWalker(I,129);function Ee(r,t){if(!Ct(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return be!==void 0?be.createHTML(t):t}var ke=(r,t)=>{let e=r.length-1,s=[],i,n=t===2?"<svg>":t===3?"<math>":"",o=Q;for(let c=0;c<e;c++){let a=r[c],d,g,l=-1,f=0;for(;f<a.length&&(o.lastIndex=f,g=o.exec(a),g!==null);)f=o.lastIndex,o===Q?g[1]==="!--"?o=ve:g[1]!==void 0?o=ye:g[2]!==void 0?(Se.test(g[2])&&(i=RegExp("</"+g[2],"g")),o=H):g[3]!==void 0&&(o=H):o===H?g[0]===">"?(o=i??Q,l=-1):g[1]===void 0?l=-2:(l=o.lastIndex-g[2].length,d=g[1],o=g[3]===void 0?H:g[3]==='"'?_e:Ae):o===_e||o===Ae?o=H:o===ve||o===ye?o=Q:(o=H,i=void 0);let u=o===H&&r[c+1].startsWith("/>")?" ":"";n+=o===Q?a+Ze:l>=0?(s.push(d),a.slice(0,l)+Et+a.slice(l)+E+u):a+E+(l===-2?c:u)}return[Ee(r,n+(r[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},et=class r{constructor({strings:t,_$litType$:e},s){let i;this.parts=[];let n=0,o=0,c=t.length-1,a=this.parts,[d,g]=ke(t,e);if(this.el=r.createElement(d,s),L.currentNode=this.el.content,e===2||e===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(i=L.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let l of i.getAttributeNames())if(l.endsWith(Et)){let f=g[o++],u=i.getAttribute(l).split(E),$=/([.?@])?(.*)/.exec(f);a.push({type:1,index:n,name:$[2],strings:u,ctor:$[1]==="."?ht:$[1]==="?"?pt:$[1]==="@"?ut:D}),i.removeAttribute(l)}else l.startsWith(E)&&(a.push({type:6,index:n}),i.removeAttribute(l));if(Se.test(i.tagName)){let l=i.textContent.split(E),f=l.length-1;if(f>0){i.textContent=lt?lt.emptyScript:"";for(let u=0;u<f;u++)i.append(l[u],X()),L.nextNode(),a.push({type:2,index:++n});i.append(l[f],X())}}}else if(i.nodeType===8)if(i.data===kt)a.push({type:2,index:n});else{let l=-1;for(;(l=i.data.indexOf(E,l+1))!==-1;)a.push({type:7,index:n}),l+=E.length-1}n++}}static createElement(t,e){let s=I.createElement("template");return s.innerHTML=t,s}};function B(r,t,e=r,s){if(t===b)return t;let i=s!==void 0?e._$Co?.[s]:e._$Cl,n=tt(t)?void 0:t._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(r),i._$AT(r,e,s)),s!==void 0?(e._$Co??=[])[s]=i:e._$Cl=i),i!==void 0&&(t=B(r,i._$AS(r,t.values),i,s)),t}var dt=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:s}=this._$AD,i=(t?.creationScope??I).importNode(e,!0);L.currentNode=i;let n=L.nextNode(),o=0,c=0,a=s[0];for(;a!==void 0;){if(o===a.index){let d;a.type===2?d=new F(n,n.nextSibling,this,t):a.type===1?d=new a.ctor(n,a.name,a.strings,this,t):a.type===6&&(d=new ft(n,this,t)),this._$AV.push(d),a=s[++c]}o!==a?.index&&(n=L.nextNode(),o++)}return L.currentNode=I,i}p(t){let e=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}},F=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,i){this.type=2,this._$AH=p,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=B(this,t,e),tt(t)?t===p||t==null||t===""?(this._$AH!==p&&this._$AR(),this._$AH=p):t!==this._$AH&&t!==b&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):we(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==p&&tt(this._$AH)?this._$AA.nextSibling.data=t:this.T(I.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:s}=t,i=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=et.createElement(Ee(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(e);else{let n=new dt(i,this),o=n.u(this.options);n.p(e),this.T(o),this._$AH=n}}_$AC(t){let e=xe.get(t.strings);return e===void 0&&xe.set(t.strings,e=new et(t)),e}k(t){Ct(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,s,i=0;for(let n of t)i===e.length?e.push(s=new r(this.O(X()),this.O(X()),this,this.options)):s=e[i],s._$AI(n),i++;i<e.length&&(this._$AR(s&&s._$AB.nextSibling,i),e.length=i)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let s=$e(t).nextSibling;$e(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},D=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,i,n){this.type=1,this._$AH=p,this._$AN=void 0,this.element=t,this.name=e,this._$AM=i,this.options=n,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=p}_$AI(t,e=this,s,i){let n=this.strings,o=!1;if(n===void 0)t=B(this,t,e,0),o=!tt(t)||t!==this._$AH&&t!==b,o&&(this._$AH=t);else{let c=t,a,d;for(t=n[0],a=0;a<n.length-1;a++)d=B(this,c[s+a],e,a),d===b&&(d=this._$AH[a]),o||=!tt(d)||d!==this._$AH[a],d===p?t=p:t!==p&&(t+=(d??"")+n[a+1]),this._$AH[a]=d}o&&!i&&this.j(t)}j(t){t===p?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},ht=class extends D{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===p?void 0:t}},pt=class extends D{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==p)}},ut=class extends D{constructor(t,e,s,i,n){super(t,e,s,i,n),this.type=5}_$AI(t,e=this){if((t=B(this,t,e,0)??p)===b)return;let s=this._$AH,i=t===p&&s!==p||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,n=t!==p&&(s===p||i);i&&this.element.removeEventListener(this.name,this,s),n&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},ft=class{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){B(this,t)}},Ot={M:Et,P:E,A:kt,C:1,L:ke,R:dt,D:we,V:B,I:F,H:D,N:pt,U:ut,B:ht,F:ft},Xe=St.litHtmlPolyfillSupport;Xe?.(et,F),(St.litHtmlVersions??=[]).push("3.3.3");var Pt=(r,t,e)=>{let s=e?.renderBefore??t,i=s._$litPart$;if(i===void 0){let n=e?.renderBefore??null;s._$litPart$=i=new F(t.insertBefore(X(),n),n,void 0,e??{})}return i._$AI(r),i};var Rt=globalThis,C=class extends _{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Pt(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return b}};C._$litElement$=!0,C.finalized=!0,Rt.litElementHydrateSupport?.({LitElement:C});var tr=Rt.litElementPolyfillSupport;tr?.({LitElement:C});var er={_$AK:(r,t,e)=>{r._$AK(t,e)},_$AL:r=>r._$AL};(Rt.litElementVersions??=[]).push("4.2.2");var Br=!1;var Ut={};v(Ut,{guard:()=>sr});var T={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},P=r=>(...t)=>({_$litDirective$:r,values:t}),x=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,s){this._$Ct=t,this._$AM=e,this._$Ci=s}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var rr={},sr=P(class extends x{constructor(){super(...arguments),this.ot=rr}render(r,t){return t()}update(r,[t,e]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((s,i)=>s===this.ot[i]))return b}else if(this.ot===t)return b;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,e)}});var jt={};v(jt,{keyed:()=>Nt});var{I:ir}=Ot,Ce=r=>r;var Oe=r=>r.strings===void 0,Te=()=>document.createComment(""),K=(r,t,e)=>{let s=r._$AA.parentNode,i=t===void 0?r._$AB:t._$AA;if(e===void 0){let n=s.insertBefore(Te(),i),o=s.insertBefore(Te(),i);e=new ir(n,o,r,r.options)}else{let n=e._$AB.nextSibling,o=e._$AM,c=o!==r;if(c){let a;e._$AQ?.(r),e._$AM=r,e._$AP!==void 0&&(a=r._$AU)!==o._$AU&&e._$AP(a)}if(n!==i||c){let a=e._$AA;for(;a!==n;){let d=Ce(a).nextSibling;Ce(s).insertBefore(a,i),a=d}}}return e},R=(r,t,e=r)=>(r._$AI(t,e),r),nr={},J=(r,t=nr)=>r._$AH=t,Pe=r=>r._$AH,mt=r=>{r._$AR(),r._$AA.remove()};var Nt=P(class extends x{constructor(){super(...arguments),this.key=p}render(r,t){return this.key=r,t}update(r,[t,e]){return t!==this.key&&(J(r),this.key=t),e}});var Ht={};v(Ht,{live:()=>or});var or=P(class extends x{constructor(r){if(super(r),r.type!==T.PROPERTY&&r.type!==T.ATTRIBUTE&&r.type!==T.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Oe(r))throw Error("`live` bindings can only contain a single expression")}render(r){return r}update(r,[t]){if(t===b||t===p)return t;let e=r.element,s=r.name;if(r.type===T.PROPERTY){if(t===e[s])return b}else if(r.type===T.BOOLEAN_ATTRIBUTE){if(!!t===e.hasAttribute(s))return b}else if(r.type===T.ATTRIBUTE&&e.getAttribute(s)===t+"")return b;return J(r),t}});var Lt={};v(Lt,{repeat:()=>ar});var Re=(r,t,e)=>{let s=new Map;for(let i=t;i<=e;i++)s.set(r[i],i);return s},ar=P(class extends x{constructor(r){if(super(r),r.type!==T.CHILD)throw Error("repeat() can only be used in text expressions")}dt(r,t,e){let s;e===void 0?e=t:t!==void 0&&(s=t);let i=[],n=[],o=0;for(let c of r)i[o]=s?s(c,o):o,n[o]=e(c,o),o++;return{values:n,keys:i}}render(r,t,e){return this.dt(r,t,e).values}update(r,[t,e,s]){let i=Pe(r),{values:n,keys:o}=this.dt(t,e,s);if(!Array.isArray(i))return this.ut=o,n;let c=this.ut??=[],a=[],d,g,l=0,f=i.length-1,u=0,$=n.length-1;for(;l<=f&&u<=$;)if(i[l]===null)l++;else if(i[f]===null)f--;else if(c[l]===o[u])a[u]=R(i[l],n[u]),l++,u++;else if(c[f]===o[$])a[$]=R(i[f],n[$]),f--,$--;else if(c[l]===o[$])a[$]=R(i[l],n[$]),K(r,a[$+1],i[l]),l++,$--;else if(c[f]===o[u])a[u]=R(i[f],n[u]),K(r,i[l],i[f]),f--,u++;else if(d===void 0&&(d=Re(o,u,$),g=Re(c,l,f)),d.has(c[l]))if(d.has(c[f])){let S=g.get(o[u]),vt=S!==void 0?i[S]:null;if(vt===null){let ue=K(r,i[l]);R(ue,n[u]),a[u]=ue}else a[u]=R(vt,n[u]),K(r,i[l],vt),i[S]=null;u++}else mt(i[f]),f--;else mt(i[l]),l++;for(;u<=$;){let S=K(r,a[$+1]);R(S,n[u]),a[u++]=S}for(;l<=f;){let S=i[l++];S!==null&&mt(S)}return this.ut=o,J(r,a),b}});var ae={};v(ae,{ActivityElement:()=>ne});var Vt={};v(Vt,{FORMS:()=>V,isBlank:()=>N,isFromNewerVersion:()=>cr,isObject:()=>M,mustStay:()=>zt,readRecord:()=>Y,versionOf:()=>$t});function M(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var rt=r=>t=>r(t)?t:void 0,y=(...r)=>rt(t=>r.includes(t)),It=r=>rt(t=>typeof t=="string"&&t.length<=r),Me=r=>rt(t=>typeof t=="string"&&r.test(t)),gt=rt(Number.isFinite),z=(r,t=1/0)=>rt(e=>Number.isInteger(e)&&e>=r&&e<=t),O=(...r)=>t=>r.map(e=>e(t)).find(e=>e!==void 0),st=(r,t)=>e=>{let s=Array.isArray(e)&&e.length<=t?e.map(r):[void 0];return s.includes(void 0)?void 0:s},U=r=>t=>M(t)?Ue(Object.keys(r).map(e=>[e,r[e](t[e])])):void 0,A=(r,t,e=1/0)=>s=>M(s)&&Object.keys(s).length<=e?Ue(Object.entries(s).map(([i,n])=>[r(i),t(n)])):void 0;function Ue(r){return r.flat().includes(void 0)?void 0:Object.fromEntries(r)}var m=Me(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),Bt={"claim-cards":{version:1,done:"answers",content:{answers:A(m,m,500),current:O(m,y(null))}},"coding-lab":{version:1,done:"codings",content:{codings:A(m,U({compared:y(!0,!1),group:O(y("A","B","C","D"),y(null)),ratings:A(m,z(1,7),500)}),500),current:O(m,y(null))}},"cue-cards":{version:1,done:"answers",content:{answers:A(m,m,500),current:O(m,y(null))}},"dyad-player":{version:1,done:"second",content:{second:z(0)}},"episode-player":{version:1,done:"seen",content:{episode:z(1,8),pattern:y("secure","avoidant","resistant","disorganised"),seen:A(y("secure","avoidant","resistant","disorganised"),st(z(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:A(m,O(gt,m),500)}},note:{version:1,done:"text",content:{text:It(2e3)}},planner:{version:1,done:"week",content:{week:A(y("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),m)}},predict:{version:1,done:"guess",content:{guess:st(gt,500)}},quiz:{version:1,done:"answers",content:{answers:A(m,U({answer:O(It(200),gt,st(m,500),A(m,m,500)),attempts:z(1,1e5),state:y("right","wrong","shown")}),500),current:O(m,y(null))}},scenario:{version:2,done:"path",content:{now:O(U({at:y("choosing","told","ended"),step:m}),y(null)),path:st(U({choice:m,step:m}),200)}},sorter:{version:1,done:"placements",content:{placements:A(m,U({attempts:z(1,1e5),pile:m,state:y("right","wrong")}),500)}}};var Ne={scenario:{1:r=>({...r,now:null})}};function Dt(r,t,e){let s=r.version,i=typeof s=="number"&&s<t&&e[String(r.kind)]?.[s];return i?Dt({...i(r),version:s+1},t,e):r}var V={kept:Bt,upgrades:Ne};function Y(r,t=V){let e=M(r)&&je(r.kind,t);if(!e)return null;try{let{version:s,kind:i,activity:n,...o}=Dt(r,e.version,t.upgrades),c=U(e.content)(o);return s===e.version&&m(n)&&c?{version:s,kind:i,activity:n,...c}:null}catch{return null}}function N(r){let t=r[Bt[r.kind].done];return typeof t=="object"?!Object.keys(t).length:!t}function cr(r,t=V){return He(r,(e,s)=>e>s,t)}function zt(r,t=V){return He(r,(s,i)=>s>0&&s!==i,t)&&!Y(r,t)}function $t(r,t=V){return je(r,t)?.version??1}function je(r,{kept:t}){return typeof r=="string"&&Object.hasOwn(t,r)?t[r]:null}function He(r,t,e){return!M(r)||typeof r.version!="number"?!1:t(r.version,$t(r.kind,e))}var Kt={};v(Kt,{createStore:()=>Ft});var q="secure-base/1/",qt="secure-base/last-kept",Wt="secure-base-kept";function Ft(r,t=V){function e(n,o){try{return n(r.localStorage)}catch{return o}}function s(n){return e(o=>{let c=o.getItem(q+n);return c===null?null:JSON.parse(c)},null)}function i(n){r.dispatchEvent(new CustomEvent(Wt,{detail:n}))}return{read(n){let o=Y(s(n),t);return o?.activity===n?o:null},keep(n){if(zt(s(n.activity),t))return!1;let o=e(c=>{let a=q+n.activity;return N(n)?c.removeItem(a):c.setItem(a,JSON.stringify(n)),!0},!1);return o&&(e(c=>c.setItem(qt,new Date().toISOString()),void 0),i(n.activity)),o},all(){return e(n=>{let c=Array.from({length:n.length},(a,d)=>n.key(d)??"").filter(a=>a.startsWith(q)).map(a=>a.slice(q.length)).sort();return Object.fromEntries(c.flatMap(a=>{let d=this.read(a);return d?[[a,d]]:[]}))},{})},lastKept(){let n=new Date(e(o=>o.getItem(qt),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return e(n=>{let o=Array.from({length:n.length},(c,a)=>n.key(a)).filter(c=>c!==null).filter(c=>c.startsWith(q)||c===qt).map(c=>({key:c,value:n.getItem(c)??""}));for(let{key:c}of o)n.removeItem(c);return i(null),()=>{let c=e(a=>{for(let{key:d,value:g}of o)a.getItem(d)===null&&a.setItem(d,g);return!0},!1);return i(null),c}},null)},subscribe(n){let o=d=>n(d.detail),c=({key:d})=>{d===null?n(null):d.startsWith(q)&&n(d.slice(q.length))},a=({persisted:d})=>d&&n(null);return r.addEventListener(Wt,o),r.addEventListener("storage",c),r.addEventListener("pageshow",a),()=>{r.removeEventListener(Wt,o),r.removeEventListener("storage",c),r.removeEventListener("pageshow",a)}}}}var Yt={};v(Yt,{controlStyles:()=>Jt,sliderStyles:()=>lr});var Jt=j`
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
`,lr=j`
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
`;var Zt={};v(Zt,{activityStyles:()=>Gt});var Gt=j`
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
`;var se={};v(se,{mark:()=>yr,renderHeading:()=>ee,renderOrigins:()=>re,renderSources:()=>Ar});var te={};v(te,{labelled:()=>gr,listed:()=>$r,plainText:()=>dr,readNumber:()=>br,renderText:()=>it,safeAddress:()=>bt,spoken:()=>mr,withoutStop:()=>Xt});function it(r){return typeof r=="string"?r:r.map(hr)}function dr(r){return typeof r=="string"?r:r.map(t=>t.text).join("")}function bt(r){if(r)try{let{protocol:t}=new URL(r,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?r:void 0}catch{return}}function hr(r){let t=h`${r.text}`;r.code&&(t=h`<code>${t}</code>`),r.emphasis&&(t=h`<em>${t}</em>`),r.strong&&(t=h`<strong>${t}</strong>`);let e=bt(r.href);return e?h`<a href=${e}>${t}</a>`:t}var Qt=`["'”’)\\]]*`,pr=new RegExp(`[.!?…:;]${Qt}$`),ur=new RegExp(`\\.(${Qt})$`),fr=new RegExp(`[!?…]${Qt}$`);function mr(r){return r.flatMap(t=>t?.trim()||[]).map(t=>pr.test(t)?t:`${t}.`).join(" ")}function gr(r,t){let e=Xt(r);return fr.test(e)?`${e} ${t}`:`${e}: ${t}`}function $r(r){return r.map(Xt).join("; ")}function Xt(r){return r.trim().replace(ur,"$1")}function br(r){let t=r.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),s=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(t)?t.replaceAll(",",""):t.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}var w={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:r=>r===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function ee(r,t,e){let s=e==="title"?"title":"subtitle";switch(r){case 2:return h`<h2 id=${e} class=${s} tabindex="-1">${t}</h2>`;case 4:return h`<h4 id=${e} class=${s} tabindex="-1">${t}</h4>`;case 5:return h`<h5 id=${e} class=${s} tabindex="-1">${t}</h5>`;default:return h`<h3 id=${e} class=${s} tabindex="-1">${t}</h3>`}}var vr={right:()=>k`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:()=>k`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:()=>k`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,begun:()=>k`<circle cx="12" cy="12" r="7.5"/><path d="M12 4.5a7.5 7.5 0 0 1 0 15z" fill="currentColor"/>`,more:()=>k`<path d="M12 5v14M5 12h14"/>`,up:()=>k`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:()=>k`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function yr(r){return h`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${vr[r]()}
</svg>`}function re({sources:r,assumptions:t}){return!r.length&&!t.length?p:h`
<details class="origins">
<summary>${w.whereFrom}</summary>
${t.length?h`<p class="small-heading">${w.assumptions}</p>
<ul>
${t.map(e=>h`<li>${it(e)}</li>`)}
</ul>`:p}
<ul>
${r.map(e=>h`<li>${Le(e,e.full)}</li>`)}
</ul>
</details>
`}function Ar({sources:r},t){let e=r.filter(({key:s})=>t.includes(s));return e.length?h`<p class="source">
${w.source(e.length)}
${e.map((s,i)=>h`${i?"; ":""}${Le(s,s.short)}`)}
</p>`:p}function Le({url:r},t){let e=bt(r);return e?h`<a href=${e}>${t}</a>`:t}var ie=Promise.resolve();function Ie(){return ie=ie.then(_r),ie}function _r(){return new Promise(r=>{let{port1:t,port2:e}=new MessageChannel;t.onmessage=()=>{t.close(),r()},e.postMessage(null)})}var xr=1,ne=class extends C{static styles=[Gt,Jt];static properties={headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.store=Ft(window),this.announcement={text:"",count:0},this.startedAgainWords=w.startedAgain,this.undoneWords=w.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(t,e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderTitle(t,e){return h`${t.title}`}renderActivity(t,e){return p}get spec(){return this.currentSpec}set spec(t){let e=this.currentSpec;if(this.currentSpec=this.isOurs(t)?t:null,!this.currentSpec)this.currentRecord=null;else{let s=e?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(t){return M(t)&&t.schema_version===xr&&t.kind===this.kind}async scheduleUpdate(){this.hasUpdated||await Ie(),super.scheduleUpdate()}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(t){try{t()}catch(e){reportError(e),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(t),this.recordTaken(),this.requestUpdate())})}fitted(t){let e=this.spec,{kind:s,id:i}=e,n=Y(t),o=n?.kind===s&&n.activity===i,c=this.reconcile(e,o?n:null);return{version:$t(s),kind:s,activity:i,...c}}followStore(){let t=JSON.stringify(this.record),e=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(e)!==t&&(this.beforeStartingAgain=null,this.take(e),this.fireRecord())}change(t){let e=!this.record||N(this.record);this.currentRecord=this.fitted(t),N(t)||(this.beforeStartingAgain=null),e&&N(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e instanceof HTMLElement&&(e.focus({preventScroll:!0}),oe(e))}async reveal(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e&&oe(e)}startAgain(){let t=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:t,record:e}=this;if(!t||!e)return h`<slot></slot>`;let{text:s,count:i}=this.announcement;return h`
<div class="activity" role="group" aria-labelledby="title">
${ee(this.headingLevel,this.renderTitle(t,e),"title")}
${this.isOpen?h`<p class="instruction">${it(t.instruction)}</p>
${this.renderActivity(t,e)} ${this.renderFoot(t)}`:p}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Nt(i,h`<p>${s}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let e=this.record&&!N(this.record);return h`
<div class="foot">
${this.isKept?p:h`<p class="quiet">${w.notKept}</p>`}
${e?h`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${w.startAgain}
</button>`:p}
${this.beforeStartingAgain?h`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${w.undo}
</button>
</p>`:p}
${re(t)}
</div>
`}};function oe(r){let t=r.parentElement?.closest("[data-together]");t&&oe(t),r.scrollIntoView({block:"nearest",inline:"nearest"})}var ce={};v(ce,{hasAddress:()=>Be,writeAddress:()=>wr});function Be(r){return r.querySelector(":scope > script.sb-spec")!==null}function wr(r,t){if(Be(r))try{window.history.replaceState(window.history.state,"",t)}catch{}}var de={};v(de,{MARKS:()=>De,PATTERN_MARKS:()=>Sr,markPath:()=>Er,px:()=>le});var Sr={secure:"circle",avoidant:"triangle",resistant:"square",disorganised:"diamond"},De={circle:"M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",triangle:"M0 -1.2l1.25 2.2l-2.5 0z",square:"M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",diamond:"M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z"};function le(r){return Math.round(r*10)/10}function Er(r,t,e,s){let i=le(s),n=[t,e];return De[r].replace(/-?[\d.]+/g,o=>`${le(Number(o)*i+(n.shift()??0))}`)}var he={};v(he,{renderTable:()=>kr});function kr({heading:r,head:t,rows:e},s){return h`<div class="table-room" role="region" aria-label=${r||s} tabindex="0">
<table>
${r?h`<caption>${r}</caption>`:p}
<thead>
<tr>
${t.map(i=>i?h`<th scope="col">${i}</th>`:h`<td></td>`)}
</tr>
</thead>
<tbody>
${e.map(([i,...n])=>h`<tr>
<th scope="row">${i}</th>
${n.map(o=>h`<td>${o}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}var pe={};v(pe,{define:()=>Cr});function Cr(r,t){customElements.get(r)||customElements.define(r,t)}Object.assign(globalThis.secureBase=globalThis.secureBase||{},{lit:Mt,"lit/directives/guard.js":Ut,"lit/directives/keyed.js":jt,"lit/directives/live.js":Ht,"lit/directives/repeat.js":Lt,"activity/activity-element.js":ae,"activity/address.js":ce,"activity/control-styles.js":Yt,"activity/styles.js":Zt,"activity/templates.js":se,"activity/text.js":te,"charts/marks.js":de,"charts/table-view.js":he,"define.js":pe,"records/record.js":Vt,"records/store.js":Kt});})();
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
