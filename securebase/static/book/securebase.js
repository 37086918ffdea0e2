/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var Fe=Object.defineProperty;var v=(e,t)=>{for(var r in t)Fe(e,r,{get:t[r],enumerable:!0})};var Ut={};v(Ut,{CSSResult:()=>F,LitElement:()=>C,ReactiveElement:()=>_,_$LE:()=>ir,_$LH:()=>Pt,adoptStyles:()=>xt,css:()=>H,defaultConverter:()=>ct,getCompatibleStyle:()=>at,html:()=>h,isServer:()=>Wr,mathml:()=>er,noChange:()=>$,notEqual:()=>wt,nothing:()=>u,render:()=>Rt,supportsAdoptingStyleSheets:()=>X,svg:()=>k,unsafeCSS:()=>_t});var ot=globalThis,X=ot.ShadowRoot&&(ot.ShadyCSS===void 0||ot.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,At=Symbol(),me=new WeakMap,F=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==At)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(X&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=me.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&me.set(r,t))}return t}toString(){return this.cssText}},_t=e=>new F(typeof e=="string"?e:e+"",void 0,At),H=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,i,n)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+e[n+1],e[0]);return new F(r,e,At)},xt=(e,t)=>{if(X)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),i=ot.litNonce;i!==void 0&&s.setAttribute("nonce",i),s.textContent=r.cssText,e.appendChild(s)}},at=X?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return _t(r)})(e):e;var{is:We,defineProperty:Ke,getOwnPropertyDescriptor:Je,getOwnPropertyNames:Ye,getOwnPropertySymbols:Ge,getPrototypeOf:Ze}=Object,lt=globalThis,ge=lt.trustedTypes,Xe=ge?ge.emptyScript:"",Qe=lt.reactiveElementPolyfillSupport,Q=(e,t)=>e,ct={toAttribute(e,t){switch(t){case Boolean:e=e?Xe:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},wt=(e,t)=>!We(e,t),be={attribute:!0,type:String,converter:ct,reflect:!1,useDefault:!1,hasChanged:wt};Symbol.metadata??=Symbol("metadata"),lt.litPropertyMetadata??=new WeakMap;var _=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=be){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),i=this.getPropertyDescriptor(t,s,r);i!==void 0&&Ke(this.prototype,t,i)}}static getPropertyDescriptor(t,r,s){let{get:i,set:n}=Je(this.prototype,t)??{get(){return this[r]},set(o){this[r]=o}};return{get:i,set(o){let c=i?.call(this);n?.call(this,o),this.requestUpdate(t,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??be}static _$Ei(){if(this.hasOwnProperty(Q("elementProperties")))return;let t=Ze(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(Q("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Q("properties"))){let r=this.properties,s=[...Ye(r),...Ge(r)];for(let i of s)this.createProperty(i,r[i])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,i]of r)this.elementProperties.set(s,i)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let i=this._$Eu(r,s);i!==void 0&&this._$Eh.set(i,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let i of s)r.unshift(at(i))}else t!==void 0&&r.push(at(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return xt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),i=this.constructor._$Eu(t,s);if(i!==void 0&&s.reflect===!0){let n=(s.converter?.toAttribute!==void 0?s.converter:ct).toAttribute(r,s.type);this._$Em=t,n==null?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(t,r){let s=this.constructor,i=s._$Eh.get(t);if(i!==void 0&&this._$Em!==i){let n=s.getPropertyOptions(i),o=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:ct;this._$Em=i;let c=o.fromAttribute(r,n.type);this[i]=c??this._$Ej?.get(i)??c,this._$Em=null}}requestUpdate(t,r,s,i=!1,n){if(t!==void 0){let o=this.constructor;if(i===!1&&(n=this[t]),s??=o.getPropertyOptions(t),!((s.hasChanged??wt)(n,r)||s.useDefault&&s.reflect&&n===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:i,wrapped:n},o){s&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??r??this[t]),n!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),i===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[i,n]of this._$Ep)this[i]=n;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[i,n]of s){let{wrapped:o}=n,c=this[i];o!==!0||this._$AL.has(i)||c===void 0||this.C(i,void 0,n,c)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(r=>this._$ET(r,this[r])),this._$EM()}updated(t){}firstUpdated(t){}};_.elementStyles=[],_.shadowRootOptions={mode:"open"},_[Q("elementProperties")]=new Map,_[Q("finalized")]=new Map,Qe?.({ReactiveElement:_}),(lt.reactiveElementVersions??=[]).push("2.1.2");var Et=globalThis,$e=e=>e,dt=Et.trustedTypes,ve=dt?dt.createPolicy("lit-html",{createHTML:e=>e}):void 0,kt="$lit$",E=`lit$${Math.random().toFixed(9).slice(2)}$`,Ct="?"+E,tr=`<${Ct}>`,B=document,et=()=>B.createComment(""),rt=e=>e===null||typeof e!="object"&&typeof e!="function",Ot=Array.isArray,Se=e=>Ot(e)||typeof e?.[Symbol.iterator]=="function",St=`[ 	
\f\r]`,tt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ye=/-->/g,Ae=/>/g,L=RegExp(`>|${St}(?:([^\\s"'>=/]+)(${St}*=${St}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),_e=/'/g,xe=/"/g,Ee=/^(?:script|style|textarea|title)$/i,Tt=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),h=Tt(1),k=Tt(2),er=Tt(3),$=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),we=new WeakMap,I=B.createTreeWalker(B,129);function ke(e,t){if(!Ot(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return ve!==void 0?ve.createHTML(t):t}var Ce=(e,t)=>{let r=e.length-1,s=[],i,n=t===2?"<svg>":t===3?"<math>":"",o=tt;for(let c=0;c<r;c++){let a=e[c],d,g,l=-1,f=0;for(;f<a.length&&(o.lastIndex=f,g=o.exec(a),g!==null);)f=o.lastIndex,o===tt?g[1]==="!--"?o=ye:g[1]!==void 0?o=Ae:g[2]!==void 0?(Ee.test(g[2])&&(i=RegExp("</"+g[2],"g")),o=L):g[3]!==void 0&&(o=L):o===L?g[0]===">"?(o=i??tt,l=-1):g[1]===void 0?l=-2:(l=o.lastIndex-g[2].length,d=g[1],o=g[3]===void 0?L:g[3]==='"'?xe:_e):o===xe||o===_e?o=L:o===ye||o===Ae?o=tt:(o=L,i=void 0);let p=o===L&&e[c+1].startsWith("/>")?" ":"";n+=o===tt?a+tr:l>=0?(s.push(d),a.slice(0,l)+kt+a.slice(l)+E+p):a+E+(l===-2?c:p)}return[ke(e,n+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},st=class e{constructor({strings:t,_$litType$:r},s){let i;this.parts=[];let n=0,o=0,c=t.length-1,a=this.parts,[d,g]=Ce(t,r);if(this.el=e.createElement(d,s),I.currentNode=this.el.content,r===2||r===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(i=I.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let l of i.getAttributeNames())if(l.endsWith(kt)){let f=g[o++],p=i.getAttribute(l).split(E),b=/([.?@])?(.*)/.exec(f);a.push({type:1,index:n,name:b[2],strings:p,ctor:b[1]==="."?ut:b[1]==="?"?pt:b[1]==="@"?ft:z}),i.removeAttribute(l)}else l.startsWith(E)&&(a.push({type:6,index:n}),i.removeAttribute(l));if(Ee.test(i.tagName)){let l=i.textContent.split(E),f=l.length-1;if(f>0){i.textContent=dt?dt.emptyScript:"";for(let p=0;p<f;p++)i.append(l[p],et()),I.nextNode(),a.push({type:2,index:++n});i.append(l[f],et())}}}else if(i.nodeType===8)if(i.data===Ct)a.push({type:2,index:n});else{let l=-1;for(;(l=i.data.indexOf(E,l+1))!==-1;)a.push({type:7,index:n}),l+=E.length-1}n++}}static createElement(t,r){let s=B.createElement("template");return s.innerHTML=t,s}};function D(e,t,r=e,s){if(t===$)return t;let i=s!==void 0?r._$Co?.[s]:r._$Cl,n=rt(t)?void 0:t._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(e),i._$AT(e,r,s)),s!==void 0?(r._$Co??=[])[s]=i:r._$Cl=i),i!==void 0&&(t=D(e,i._$AS(e,t.values),i,s)),t}var ht=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,i=(t?.creationScope??B).importNode(r,!0);I.currentNode=i;let n=I.nextNode(),o=0,c=0,a=s[0];for(;a!==void 0;){if(o===a.index){let d;a.type===2?d=new W(n,n.nextSibling,this,t):a.type===1?d=new a.ctor(n,a.name,a.strings,this,t):a.type===6&&(d=new mt(n,this,t)),this._$AV.push(d),a=s[++c]}o!==a?.index&&(n=I.nextNode(),o++)}return I.currentNode=B,i}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},W=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,i){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=D(this,t,r),rt(t)?t===u||t==null||t===""?(this._$AH!==u&&this._$AR(),this._$AH=u):t!==this._$AH&&t!==$&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Se(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==u&&rt(this._$AH)?this._$AA.nextSibling.data=t:this.T(B.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,i=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=st.createElement(ke(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(r);else{let n=new ht(i,this),o=n.u(this.options);n.p(r),this.T(o),this._$AH=n}}_$AC(t){let r=we.get(t.strings);return r===void 0&&we.set(t.strings,r=new st(t)),r}k(t){Ot(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,i=0;for(let n of t)i===r.length?r.push(s=new e(this.O(et()),this.O(et()),this,this.options)):s=r[i],s._$AI(n),i++;i<r.length&&(this._$AR(s&&s._$AB.nextSibling,i),r.length=i)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=$e(t).nextSibling;$e(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},z=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,i,n){this.type=1,this._$AH=u,this._$AN=void 0,this.element=t,this.name=r,this._$AM=i,this.options=n,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=u}_$AI(t,r=this,s,i){let n=this.strings,o=!1;if(n===void 0)t=D(this,t,r,0),o=!rt(t)||t!==this._$AH&&t!==$,o&&(this._$AH=t);else{let c=t,a,d;for(t=n[0],a=0;a<n.length-1;a++)d=D(this,c[s+a],r,a),d===$&&(d=this._$AH[a]),o||=!rt(d)||d!==this._$AH[a],d===u?t=u:t!==u&&(t+=(d??"")+n[a+1]),this._$AH[a]=d}o&&!i&&this.j(t)}j(t){t===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},ut=class extends z{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===u?void 0:t}},pt=class extends z{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==u)}},ft=class extends z{constructor(t,r,s,i,n){super(t,r,s,i,n),this.type=5}_$AI(t,r=this){if((t=D(this,t,r,0)??u)===$)return;let s=this._$AH,i=t===u&&s!==u||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,n=t!==u&&(s===u||i);i&&this.element.removeEventListener(this.name,this,s),n&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},mt=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){D(this,t)}},Pt={M:kt,P:E,A:Ct,C:1,L:Ce,R:ht,D:Se,V:D,I:W,H:z,N:pt,U:ft,B:ut,F:mt},rr=Et.litHtmlPolyfillSupport;rr?.(st,W),(Et.litHtmlVersions??=[]).push("3.3.3");var Rt=(e,t,r)=>{let s=r?.renderBefore??t,i=s._$litPart$;if(i===void 0){let n=r?.renderBefore??null;s._$litPart$=i=new W(t.insertBefore(et(),n),n,void 0,r??{})}return i._$AI(e),i};var Mt=globalThis,C=class extends _{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Rt(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return $}};C._$litElement$=!0,C.finalized=!0,Mt.litElementHydrateSupport?.({LitElement:C});var sr=Mt.litElementPolyfillSupport;sr?.({LitElement:C});var ir={_$AK:(e,t,r)=>{e._$AK(t,r)},_$AL:e=>e._$AL};(Mt.litElementVersions??=[]).push("4.2.2");var Wr=!1;var Nt={};v(Nt,{guard:()=>or});var O={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},P=e=>(...t)=>({_$litDirective$:e,values:t}),x=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var nr={},or=P(class extends x{constructor(){super(...arguments),this.ot=nr}render(e,t){return t()}update(e,[t,r]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((s,i)=>s===this.ot[i]))return $}else if(this.ot===t)return $;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,r)}});var Ht={};v(Ht,{keyed:()=>jt});var{I:ar}=Pt,Oe=e=>e;var Pe=e=>e.strings===void 0,Te=()=>document.createComment(""),K=(e,t,r)=>{let s=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(r===void 0){let n=s.insertBefore(Te(),i),o=s.insertBefore(Te(),i);r=new ar(n,o,e,e.options)}else{let n=r._$AB.nextSibling,o=r._$AM,c=o!==e;if(c){let a;r._$AQ?.(e),r._$AM=e,r._$AP!==void 0&&(a=e._$AU)!==o._$AU&&r._$AP(a)}if(n!==i||c){let a=r._$AA;for(;a!==n;){let d=Oe(a).nextSibling;Oe(s).insertBefore(a,i),a=d}}}return r},R=(e,t,r=e)=>(e._$AI(t,r),e),cr={},J=(e,t=cr)=>e._$AH=t,Re=e=>e._$AH,gt=e=>{e._$AR(),e._$AA.remove()};var jt=P(class extends x{constructor(){super(...arguments),this.key=u}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(J(e),this.key=t),r}});var Lt={};v(Lt,{live:()=>lr});var lr=P(class extends x{constructor(e){if(super(e),e.type!==O.PROPERTY&&e.type!==O.ATTRIBUTE&&e.type!==O.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Pe(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===$||t===u)return t;let r=e.element,s=e.name;if(e.type===O.PROPERTY){if(t===r[s])return $}else if(e.type===O.BOOLEAN_ATTRIBUTE){if(!!t===r.hasAttribute(s))return $}else if(e.type===O.ATTRIBUTE&&r.getAttribute(s)===t+"")return $;return J(e),t}});var It={};v(It,{repeat:()=>dr});var Me=(e,t,r)=>{let s=new Map;for(let i=t;i<=r;i++)s.set(e[i],i);return s},dr=P(class extends x{constructor(e){if(super(e),e.type!==O.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,r){let s;r===void 0?r=t:t!==void 0&&(s=t);let i=[],n=[],o=0;for(let c of e)i[o]=s?s(c,o):o,n[o]=r(c,o),o++;return{values:n,keys:i}}render(e,t,r){return this.dt(e,t,r).values}update(e,[t,r,s]){let i=Re(e),{values:n,keys:o}=this.dt(t,r,s);if(!Array.isArray(i))return this.ut=o,n;let c=this.ut??=[],a=[],d,g,l=0,f=i.length-1,p=0,b=n.length-1;for(;l<=f&&p<=b;)if(i[l]===null)l++;else if(i[f]===null)f--;else if(c[l]===o[p])a[p]=R(i[l],n[p]),l++,p++;else if(c[f]===o[b])a[b]=R(i[f],n[b]),f--,b--;else if(c[l]===o[b])a[b]=R(i[l],n[b]),K(e,a[b+1],i[l]),l++,b--;else if(c[f]===o[p])a[p]=R(i[f],n[p]),K(e,i[l],i[f]),f--,p++;else if(d===void 0&&(d=Me(o,p,b),g=Me(c,l,f)),d.has(c[l]))if(d.has(c[f])){let S=g.get(o[p]),yt=S!==void 0?i[S]:null;if(yt===null){let fe=K(e,i[l]);R(fe,n[p]),a[p]=fe}else a[p]=R(yt,n[p]),K(e,i[l],yt),i[S]=null;p++}else gt(i[f]),f--;else gt(i[l]),l++;for(;p<=b;){let S=K(e,a[b+1]);R(S,n[p]),a[p++]=S}for(;l<=f;){let S=i[l++];S!==null&&gt(S)}return this.ut=o,J(e,a),$}});var ae={};v(ae,{ActivityElement:()=>ne});var Vt={};v(Vt,{FORMS:()=>V,isBlank:()=>j,isFromNewerVersion:()=>hr,isObject:()=>M,mustStay:()=>zt,readRecord:()=>G,versionOf:()=>Z});function M(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var it=e=>t=>e(t)?t:void 0,y=(...e)=>it(t=>e.includes(t)),bt=e=>it(t=>typeof t=="string"&&t.length<=e),Ue=e=>it(t=>typeof t=="string"&&e.test(t)),$t=it(Number.isFinite),U=(e,t=1/0)=>it(r=>Number.isInteger(r)&&r>=e&&r<=t),T=(...e)=>t=>e.map(r=>r(t)).find(r=>r!==void 0),Y=(e,t)=>r=>{let s=Array.isArray(r)&&r.length<=t?r.map(e):[void 0];return s.includes(void 0)?void 0:s},N=e=>t=>M(t)?Ne(Object.keys(e).map(r=>[r,e[r](t[r])])):void 0,A=(e,t,r=1/0)=>s=>M(s)&&Object.keys(s).length<=r?Ne(Object.entries(s).map(([i,n])=>[e(i),t(n)])):void 0;function Ne(e){return e.flat().includes(void 0)?void 0:Object.fromEntries(e)}var m=Ue(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),Bt={"claim-cards":{version:1,done:"answers",content:{answers:A(m,m,500),current:T(m,y(null))}},"coding-lab":{version:1,done:"codings",content:{codings:A(m,N({compared:y(!0,!1),group:T(y("A","B","C","D"),y(null)),ratings:A(m,U(1,7),500)}),500),current:T(m,y(null))}},"cue-cards":{version:1,done:"answers",content:{answers:A(m,m,500),current:T(m,y(null))}},"dyad-player":{version:1,done:"second",content:{second:U(0)}},"episode-player":{version:1,done:"seen",content:{episode:U(1,8),pattern:y("secure","avoidant","resistant","disorganised"),seen:A(y("secure","avoidant","resistant","disorganised"),Y(U(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:A(m,T($t,m),500)}},note:{version:1,done:"text",content:{text:bt(2e3)}},planner:{version:1,done:"week",content:{week:A(y("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),m)}},predict:{version:1,done:"guess",content:{guess:Y($t,500)}},quiz:{version:1,done:"answers",content:{answers:A(m,N({answer:T(bt(200),$t,Y(m,500),A(m,m,500)),attempts:U(1,1e5),state:y("right","wrong","shown")}),500),current:T(m,y(null))}},reading:{version:1,done:"last",content:{at:U(0,99999999999),last:bt(80),parts:Y(m,500)}},scenario:{version:2,done:"path",content:{now:T(N({at:y("choosing","told","ended"),step:m}),y(null)),path:Y(N({choice:m,step:m}),200)}},sorter:{version:1,done:"placements",content:{placements:A(m,N({attempts:U(1,1e5),pile:m,state:y("right","wrong")}),500)}}};var je={scenario:{1:e=>({...e,now:null})}};function Dt(e,t,r){let s=e.version,i=typeof s=="number"&&s<t&&r[String(e.kind)]?.[s];return i?Dt({...i(e),version:s+1},t,r):e}var V={kept:Bt,upgrades:je};function G(e,t=V){let r=M(e)&&He(e.kind,t);if(!r)return null;try{let{version:s,kind:i,activity:n,...o}=Dt(e,r.version,t.upgrades),c=N(r.content)(o);return s===r.version&&m(n)&&c?{version:s,kind:i,activity:n,...c}:null}catch{return null}}function j(e){let t=e[Bt[e.kind].done];return typeof t=="object"?!Object.keys(t).length:!t}function hr(e,t=V){return Le(e,(r,s)=>r>s,t)}function zt(e,t=V){return Le(e,(s,i)=>s>0&&s!==i,t)&&!G(e,t)}function Z(e,t=V){return He(e,t)?.version??1}function He(e,{kept:t}){return typeof e=="string"&&Object.hasOwn(t,e)?t[e]:null}function Le(e,t,r){return!M(e)||typeof e.version!="number"?!1:t(e.version,Z(e.kind,r))}var Kt={};v(Kt,{createStore:()=>Wt});var q="secure-base/1/",qt="secure-base/last-kept",Ft="secure-base-kept";function Wt(e,t=V){function r(n,o){try{return n(e.localStorage)}catch{return o}}function s(n){return r(o=>{let c=o.getItem(q+n);return c===null?null:JSON.parse(c)},null)}function i(n){e.dispatchEvent(new CustomEvent(Ft,{detail:n}))}return{read(n){let o=G(s(n),t);return o?.activity===n?o:null},keep(n){if(zt(s(n.activity),t))return!1;let o=r(c=>{let a=q+n.activity;return j(n)?c.removeItem(a):c.setItem(a,JSON.stringify(n)),!0},!1);return o&&(r(c=>c.setItem(qt,new Date().toISOString()),void 0),i(n.activity)),o},all(){return r(n=>{let c=Array.from({length:n.length},(a,d)=>n.key(d)??"").filter(a=>a.startsWith(q)).map(a=>a.slice(q.length)).sort();return Object.fromEntries(c.flatMap(a=>{let d=this.read(a);return d?[[a,d]]:[]}))},{})},lastKept(){let n=new Date(r(o=>o.getItem(qt),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return r(n=>{let o=Array.from({length:n.length},(c,a)=>n.key(a)).filter(c=>c!==null).filter(c=>c.startsWith(q)||c===qt).map(c=>({key:c,value:n.getItem(c)??""}));for(let{key:c}of o)n.removeItem(c);return i(null),()=>{let c=r(a=>{for(let{key:d,value:g}of o)a.getItem(d)===null&&a.setItem(d,g);return!0},!1);return i(null),c}},null)},subscribe(n){let o=d=>n(d.detail),c=({key:d})=>{d===null?n(null):d.startsWith(q)&&n(d.slice(q.length))},a=({persisted:d})=>d&&n(null);return e.addEventListener(Ft,o),e.addEventListener("storage",c),e.addEventListener("pageshow",a),()=>{e.removeEventListener(Ft,o),e.removeEventListener("storage",c),e.removeEventListener("pageshow",a)}}}}var Yt={};v(Yt,{controlStyles:()=>Jt,sliderStyles:()=>ur});var Jt=H`
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
`,ur=H`
input[type="range"] {
height: 44px;
margin: 0;
background: none;
appearance: none;
cursor: pointer;
}
input[type="range"]::-webkit-slider-thumb {
box-sizing: border-box;
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
`;var Zt={};v(Zt,{activityStyles:()=>Gt});var Gt=H`
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
`;var se={};v(se,{mark:()=>xr,renderHeading:()=>ee,renderOrigins:()=>re,renderSources:()=>wr});var te={};v(te,{labelled:()=>vr,listed:()=>yr,plainText:()=>pr,readNumber:()=>Ar,renderText:()=>nt,safeAddress:()=>vt,spoken:()=>$r,withoutStop:()=>Qt});function nt(e){return typeof e=="string"?e:e.map(fr)}function pr(e){return typeof e=="string"?e:e.map(t=>t.text).join("")}function vt(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function fr(e){let t=h`${e.text}`;e.code&&(t=h`<code>${t}</code>`),e.emphasis&&(t=h`<em>${t}</em>`),e.strong&&(t=h`<strong>${t}</strong>`);let r=vt(e.href);return r?h`<a href=${r}>${t}</a>`:t}var Xt=`["'”’)\\]]*`,mr=new RegExp(`[.!?…:;]${Xt}$`),gr=new RegExp(`\\.(${Xt})$`),br=new RegExp(`[!?…]${Xt}$`);function $r(e){return e.flatMap(t=>t?.trim()||[]).map(t=>mr.test(t)?t:`${t}.`).join(" ")}function vr(e,t){let r=Qt(e);return br.test(r)?`${r} ${t}`:`${r}: ${t}`}function yr(e){return e.map(Qt).join("; ")}function Qt(e){return e.trim().replace(gr,"$1")}function Ar(e){let t=e.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),s=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(t)?t.replaceAll(",",""):t.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}var w={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function ee(e,t,r){let s=r==="title"?"title":"subtitle";switch(e){case 2:return h`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return h`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return h`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return h`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}var _r={right:()=>k`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:()=>k`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:()=>k`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,begun:()=>k`<circle cx="12" cy="12" r="7.5"/><path d="M12 4.5a7.5 7.5 0 0 1 0 15z" fill="currentColor"/>`,more:()=>k`<path d="M12 5v14M5 12h14"/>`,up:()=>k`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:()=>k`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function xr(e){return h`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${_r[e]()}
</svg>`}function re({sources:e,assumptions:t}){return!e.length&&!t.length?u:h`
<details class="origins">
<summary>${w.whereFrom}</summary>
${t.length?h`<p class="small-heading">${w.assumptions}</p>
<ul>
${t.map(r=>h`<li>${nt(r)}</li>`)}
</ul>`:u}
<ul>
${e.map(r=>h`<li>${Ie(r,r.full)}</li>`)}
</ul>
</details>
`}function wr({sources:e},t){let r=e.filter(({key:s})=>t.includes(s));return r.length?h`<p class="source">
${w.source(r.length)}
${r.map((s,i)=>h`${i?"; ":""}${Ie(s,s.short)}`)}
</p>`:u}function Ie({url:e},t){let r=vt(e);return r?h`<a href=${r}>${t}</a>`:t}var ie=Promise.resolve();function Be(){return ie=ie.then(Sr),ie}function Sr(){return new Promise(e=>{let{port1:t,port2:r}=new MessageChannel;t.onmessage=()=>{t.close(),e()},r.postMessage(null)})}var Er=1,ne=class extends C{static styles=[Gt,Jt];static properties={headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.store=Wt(window),this.announcement={text:"",count:0},this.startedAgainWords=w.startedAgain,this.undoneWords=w.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(t,r){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderTitle(t,r){return h`${t.title}`}renderActivity(t,r){return u}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.isOurs(t)?t:null,!this.currentSpec)this.currentRecord=null;else{let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(t){return M(t)&&t.schema_version===Er&&t.kind===this.kind}async scheduleUpdate(){this.hasUpdated||await Be(),super.scheduleUpdate()}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(t){try{t()}catch(r){reportError(r),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(t),this.recordTaken(),this.requestUpdate())})}fitted(t){let r=this.spec,{kind:s,id:i}=r,n=G(t),o=n?.kind===s&&n.activity===i,c=this.reconcile(r,o?n:null);return{version:Z(s),kind:s,activity:i,...c}}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||j(this.record);this.currentRecord=this.fitted(t),j(t)||(this.beforeStartingAgain=null),r&&j(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),oe(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&oe(r)}startAgain(){let t=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:t,record:r}=this;if(!t||!r)return h`<slot></slot>`;let{text:s,count:i}=this.announcement;return h`
<div class="activity" role="group" aria-labelledby="title">
${ee(this.headingLevel,this.renderTitle(t,r),"title")}
${this.isOpen?h`<p class="instruction">${nt(t.instruction)}</p>
${this.renderActivity(t,r)} ${this.renderFoot(t)}`:u}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${jt(i,h`<p>${s}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!j(this.record);return h`
<div class="foot">
${this.isKept?u:h`<p class="quiet">${w.notKept}</p>`}
${r?h`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${w.startAgain}
</button>`:u}
${this.beforeStartingAgain?h`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${w.undo}
</button>
</p>`:u}
${re(t)}
</div>
`}};function oe(e){let t=e.parentElement?.closest("[data-together]");t&&oe(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}var ce={};v(ce,{hasAddress:()=>De,writeAddress:()=>kr});function De(e){return e.querySelector(":scope > script.sb-spec")!==null}function kr(e,t){if(De(e))try{window.history.replaceState(window.history.state,"",t)}catch{}}var de={};v(de,{MARKS:()=>ze,PATTERN_MARKS:()=>Cr,markPath:()=>Or,px:()=>le});var Cr={secure:"circle",avoidant:"triangle",resistant:"square",disorganised:"diamond"},ze={circle:"M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",triangle:"M0 -1.2l1.25 2.2l-2.5 0z",square:"M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",diamond:"M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z"};function le(e){return Math.round(e*10)/10}function Or(e,t,r,s){let i=le(s),n=[t,r];return ze[e].replace(/-?[\d.]+/g,o=>`${le(Number(o)*i+(n.shift()??0))}`)}var he={};v(he,{renderTable:()=>Tr});function Tr({heading:e,head:t,rows:r},s){return h`<div class="table-room" role="region" aria-label=${e||s} tabindex="0">
<table>
${e?h`<caption>${e}</caption>`:u}
<thead>
<tr>
${t.map(i=>i?h`<th scope="col">${i}</th>`:h`<td></td>`)}
</tr>
</thead>
<tbody>
${r.map(([i,...n])=>h`<tr>
<th scope="row">${i}</th>
${n.map(o=>h`<td>${o}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}var ue={};v(ue,{define:()=>Pr});function Pr(e,t){customElements.get(e)||customElements.define(e,t)}var pe={};v(pe,{goOnAt:()=>Ur,keepPlace:()=>Rr,readPlace:()=>qe,stateOf:()=>Mr});var Ve="_reading";function qe(e,t){let r=e.read(t+Ve);return r?.kind==="reading"?r:null}function Rr(e,t,{last:r,ended:s},i){let n=qe(e,t),o=new Set(n?.parts);s&&o.add(s),e.keep({version:Z("reading"),kind:"reading",activity:t+Ve,last:r??n?.last??s??"",parts:[...o],at:Math.floor(i.getTime()/1e3)})}function Mr(e,t){return e?.parts.includes(t)?"done":e?.last===t?"begun":null}function Ur(e,t){let r=t.indexOf(e?.last??"");if(!e||r<0)return-1;let s=n=>!e.parts.includes(n),i=t.findIndex((n,o)=>o>=r&&s(n));return i>=0?i:t.findIndex(s)}Object.assign(globalThis.secureBase=globalThis.secureBase||{},{lit:Ut,"lit/directives/guard.js":Nt,"lit/directives/keyed.js":Ht,"lit/directives/live.js":Lt,"lit/directives/repeat.js":It,"activity/activity-element.js":ae,"activity/address.js":ce,"activity/control-styles.js":Yt,"activity/styles.js":Zt,"activity/templates.js":se,"activity/text.js":te,"charts/marks.js":de,"charts/table-view.js":he,"define.js":ue,"records/reading.js":pe,"records/record.js":Vt,"records/store.js":Kt});})();
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
