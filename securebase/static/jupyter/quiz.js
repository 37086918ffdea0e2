/* Generated from frontend/ by make frontend. Do not edit. */
var lr=Object.defineProperty;var dr=Object.getPrototypeOf;var hr=Reflect.get;var pr=(t,e,r)=>e in t?lr(t,e,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[e]=r;var G=(t,e,r)=>pr(t,typeof e!="symbol"?e+"":e,r);var Ze=(t,e,r)=>hr(dr(t),r,e);var fe=globalThis,me=fe.ShadowRoot&&(fe.ShadyCSS===void 0||fe.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Me=Symbol(),Xe=new WeakMap,ne=class{constructor(e,r,n){if(this._$cssResult$=!0,n!==Me)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if(me&&e===void 0){let n=r!==void 0&&r.length===1;n&&(e=Xe.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&Xe.set(r,e))}return e}toString(){return this.cssText}},et=t=>new ne(typeof t=="string"?t:t+"",void 0,Me),E=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((n,s,i)=>n+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[i+1],t[0]);return new ne(r,t,Me)},tt=(t,e)=>{if(me)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let n=document.createElement("style"),s=fe.litNonce;s!==void 0&&n.setAttribute("nonce",s),n.textContent=r.cssText,t.appendChild(n)}},Ue=me?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let n of e.cssRules)r+=n.cssText;return et(r)})(t):t;var{is:ur,defineProperty:fr,getOwnPropertyDescriptor:mr,getOwnPropertyNames:gr,getOwnPropertySymbols:br,getPrototypeOf:$r}=Object,M=globalThis,rt=M.trustedTypes,yr=rt?rt.emptyScript:"",wr=M.reactiveElementPolyfillSupport,se=(t,e)=>t,Ie={toAttribute(t,e){switch(e){case Boolean:t=t?yr:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},st=(t,e)=>!ur(t,e),nt={attribute:!0,type:String,converter:Ie,reflect:!1,useDefault:!1,hasChanged:st};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),M.litPropertyMetadata??(M.litPropertyMetadata=new WeakMap);var T=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=nt){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let n=Symbol(),s=this.getPropertyDescriptor(e,n,r);s!==void 0&&fr(this.prototype,e,s)}}static getPropertyDescriptor(e,r,n){let{get:s,set:i}=mr(this.prototype,e)??{get(){return this[r]},set(o){this[r]=o}};return{get:s,set(o){let a=s?.call(this);i?.call(this,o),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??nt}static _$Ei(){if(this.hasOwnProperty(se("elementProperties")))return;let e=$r(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(se("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(se("properties"))){let r=this.properties,n=[...gr(r),...br(r)];for(let s of n)this.createProperty(s,r[s])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[n,s]of r)this.elementProperties.set(n,s)}this._$Eh=new Map;for(let[r,n]of this.elementProperties){let s=this._$Eu(r,n);s!==void 0&&this._$Eh.set(s,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let s of n)r.unshift(Ue(s))}else e!==void 0&&r.push(Ue(e));return r}static _$Eu(e,r){let n=r.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let n of r.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return tt(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,n){this._$AK(e,n)}_$ET(e,r){let n=this.constructor.elementProperties.get(e),s=this.constructor._$Eu(e,n);if(s!==void 0&&n.reflect===!0){let i=(n.converter?.toAttribute!==void 0?n.converter:Ie).toAttribute(r,n.type);this._$Em=e,i==null?this.removeAttribute(s):this.setAttribute(s,i),this._$Em=null}}_$AK(e,r){let n=this.constructor,s=n._$Eh.get(e);if(s!==void 0&&this._$Em!==s){let i=n.getPropertyOptions(s),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Ie;this._$Em=s;let a=o.fromAttribute(r,i.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(e,r,n,s=!1,i){if(e!==void 0){let o=this.constructor;if(s===!1&&(i=this[e]),n??(n=o.getPropertyOptions(e)),!((n.hasChanged??st)(i,r)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,n))))return;this.C(e,r,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:n,reflect:s,wrapped:i},o){n&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,o??r??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(r=void 0),this._$AL.set(e,r)),s===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[s,i]of this._$Ep)this[s]=i;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[s,i]of n){let{wrapped:o}=i,a=this[s];o!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,i,a)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(r)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(e){}firstUpdated(e){}};T.elementStyles=[],T.shadowRootOptions={mode:"open"},T[se("elementProperties")]=new Map,T[se("finalized")]=new Map,wr?.({ReactiveElement:T}),(M.reactiveElementVersions??(M.reactiveElementVersions=[])).push("2.1.2");var oe=globalThis,it=t=>t,ge=oe.trustedTypes,ot=ge?ge.createPolicy("lit-html",{createHTML:t=>t}):void 0,He="$lit$",O=`lit$${Math.random().toFixed(9).slice(2)}$`,De="?"+O,vr=`<${De}>`,z=document,ae=()=>z.createComment(""),ce=t=>t===null||typeof t!="object"&&typeof t!="function",je=Array.isArray,pt=t=>je(t)||typeof t?.[Symbol.iterator]=="function",Le=`[ 	
\f\r]`,ie=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,at=/-->/g,ct=/>/g,j=RegExp(`>|${Le}(?:([^\\s"'>=/]+)(${Le}*=${Le}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),lt=/'/g,dt=/"/g,ut=/^(?:script|style|textarea|title)$/i,Be=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),l=Be(1),Q=Be(2),pn=Be(3),v=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),ht=new WeakMap,B=z.createTreeWalker(z,129);function ft(t,e){if(!je(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ot!==void 0?ot.createHTML(e):e}var mt=(t,e)=>{let r=t.length-1,n=[],s,i=e===2?"<svg>":e===3?"<math>":"",o=ie;for(let a=0;a<r;a++){let c=t[a],u,f,p=-1,g=0;for(;g<c.length&&(o.lastIndex=g,f=o.exec(c),f!==null);)g=o.lastIndex,o===ie?f[1]==="!--"?o=at:f[1]!==void 0?o=ct:f[2]!==void 0?(ut.test(f[2])&&(s=RegExp("</"+f[2],"g")),o=j):f[3]!==void 0&&(o=j):o===j?f[0]===">"?(o=s??ie,p=-1):f[1]===void 0?p=-2:(p=o.lastIndex-f[2].length,u=f[1],o=f[3]===void 0?j:f[3]==='"'?dt:lt):o===dt||o===lt?o=j:o===at||o===ct?o=ie:(o=j,s=void 0);let m=o===j&&t[a+1].startsWith("/>")?" ":"";i+=o===ie?c+vr:p>=0?(n.push(u),c.slice(0,p)+He+c.slice(p)+O+m):c+O+(p===-2?a:m)}return[ft(t,i+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},le=class t{constructor({strings:e,_$litType$:r},n){let s;this.parts=[];let i=0,o=0,a=e.length-1,c=this.parts,[u,f]=mt(e,r);if(this.el=t.createElement(u,n),B.currentNode=this.el.content,r===2||r===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=B.nextNode())!==null&&c.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.getAttributeNames())if(p.endsWith(He)){let g=f[o++],m=s.getAttribute(p).split(O),w=/([.?@])?(.*)/.exec(g);c.push({type:1,index:i,name:w[2],strings:m,ctor:w[1]==="."?$e:w[1]==="?"?ye:w[1]==="@"?we:V}),s.removeAttribute(p)}else p.startsWith(O)&&(c.push({type:6,index:i}),s.removeAttribute(p));if(ut.test(s.tagName)){let p=s.textContent.split(O),g=p.length-1;if(g>0){s.textContent=ge?ge.emptyScript:"";for(let m=0;m<g;m++)s.append(p[m],ae()),B.nextNode(),c.push({type:2,index:++i});s.append(p[g],ae())}}}else if(s.nodeType===8)if(s.data===De)c.push({type:2,index:i});else{let p=-1;for(;(p=s.data.indexOf(O,p+1))!==-1;)c.push({type:7,index:i}),p+=O.length-1}i++}}static createElement(e,r){let n=z.createElement("template");return n.innerHTML=e,n}};function F(t,e,r=t,n){if(e===v)return e;let s=n!==void 0?r._$Co?.[n]:r._$Cl,i=ce(e)?void 0:e._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),i===void 0?s=void 0:(s=new i(t),s._$AT(t,r,n)),n!==void 0?(r._$Co??(r._$Co=[]))[n]=s:r._$Cl=s),s!==void 0&&(e=F(t,s._$AS(t,e.values),s,n)),e}var be=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:n}=this._$AD,s=(e?.creationScope??z).importNode(r,!0);B.currentNode=s;let i=B.nextNode(),o=0,a=0,c=n[0];for(;c!==void 0;){if(o===c.index){let u;c.type===2?u=new q(i,i.nextSibling,this,e):c.type===1?u=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(u=new ve(i,this,e)),this._$AV.push(u),c=n[++a]}o!==c?.index&&(i=B.nextNode(),o++)}return B.currentNode=z,s}p(e){let r=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,r),r+=n.strings.length-2):n._$AI(e[r])),r++}},q=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,n,s){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=F(this,e,r),ce(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==v&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):pt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&ce(this._$AH)?this._$AA.nextSibling.data=e:this.T(z.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:n}=e,s=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=le.createElement(ft(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(r);else{let i=new be(s,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(e){let r=ht.get(e.strings);return r===void 0&&ht.set(e.strings,r=new le(e)),r}k(e){je(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,n,s=0;for(let i of e)s===r.length?r.push(n=new t(this.O(ae()),this.O(ae()),this,this.options)):n=r[s],n._$AI(i),s++;s<r.length&&(this._$AR(n&&n._$AB.nextSibling,s),r.length=s)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let n=it(e).nextSibling;it(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},V=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,n,s,i){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=r,this._$AM=s,this.options=i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=h}_$AI(e,r=this,n,s){let i=this.strings,o=!1;if(i===void 0)e=F(this,e,r,0),o=!ce(e)||e!==this._$AH&&e!==v,o&&(this._$AH=e);else{let a=e,c,u;for(e=i[0],c=0;c<i.length-1;c++)u=F(this,a[n+c],r,c),u===v&&(u=this._$AH[c]),o||(o=!ce(u)||u!==this._$AH[c]),u===h?e=h:e!==h&&(e+=(u??"")+i[c+1]),this._$AH[c]=u}o&&!s&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},$e=class extends V{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},ye=class extends V{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},we=class extends V{constructor(e,r,n,s,i){super(e,r,n,s,i),this.type=5}_$AI(e,r=this){if((e=F(this,e,r,0)??h)===v)return;let n=this._$AH,s=e===h&&n!==h||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==h&&(n===h||s);s&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ve=class{constructor(e,r,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){F(this,e)}},gt={M:He,P:O,A:De,C:1,L:mt,R:be,D:pt,V:F,I:q,H:V,N:ye,U:we,B:$e,F:ve},xr=oe.litHtmlPolyfillSupport;xr?.(le,q),(oe.litHtmlVersions??(oe.litHtmlVersions=[])).push("3.3.3");var bt=(t,e,r)=>{let n=r?.renderBefore??e,s=n._$litPart$;if(s===void 0){let i=r?.renderBefore??null;n._$litPart$=s=new q(e.insertBefore(ae(),i),i,void 0,r??{})}return s._$AI(t),s};var de=globalThis,U=class extends T{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let e=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=e.firstChild),e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=bt(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return v}};U._$litElement$=!0,U.finalized=!0,de.litElementHydrateSupport?.({LitElement:U});var Ar=de.litElementPolyfillSupport;Ar?.({LitElement:U});(de.litElementVersions??(de.litElementVersions=[])).push("4.2.2");var N={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Y=t=>(...e)=>({_$litDirective$:t,values:e}),I=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,n){this._$Ct=e,this._$AM=r,this._$Ci=n}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var{I:_r}=gt,$t=t=>t;var wt=t=>t.strings===void 0,yt=()=>document.createComment(""),J=(t,e,r)=>{let n=t._$AA.parentNode,s=e===void 0?t._$AB:e._$AA;if(r===void 0){let i=n.insertBefore(yt(),s),o=n.insertBefore(yt(),s);r=new _r(i,o,t,t.options)}else{let i=r._$AB.nextSibling,o=r._$AM,a=o!==t;if(a){let c;r._$AQ?.(t),r._$AM=t,r._$AP!==void 0&&(c=t._$AU)!==o._$AU&&r._$AP(c)}if(i!==s||a){let c=r._$AA;for(;c!==i;){let u=$t(c).nextSibling;$t(n).insertBefore(c,s),c=u}}}return r},L=(t,e,r=t)=>(t._$AI(e,r),t),kr={},Z=(t,e=kr)=>t._$AH=e,vt=t=>t._$AH,xe=t=>{t._$AR(),t._$AA.remove()};var Ae=Y(class extends I{constructor(){super(...arguments),this.key=h}render(t,e){return this.key=t,e}update(t,[e,r]){return e!==this.key&&(Z(t),this.key=e),r}});var Sr=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function x(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function $(t){return typeof t=="string"&&Sr.test(t)}function H(t){if(!x(t)||t.version!==1||!$(t.activity))return!1;switch(t.kind){case"quiz":return(t.current===null||$(t.current))&&C(t.answers,Or);case"sorter":return C(t.placements,Rr);case"scenario":return ze(t.path,Tr);case"predict":return ze(t.guess,Number.isFinite);case"explorer":return C(t.setting,Er);case"dyad-player":return Number.isInteger(t.second)&&Number(t.second)>=0;case"planner":return C(t.week,$);case"cue-cards":case"claim-cards":return(t.current===null||$(t.current))&&C(t.answers,$);case"coding-lab":return(t.current===null||$(t.current))&&C(t.codings,Nr);case"episode-player":return xt(t.episode)&&$(t.pattern)&&C(t.seen,e=>ze(e,xt));case"note":return typeof t.text=="string"&&t.text.length<=2e3;default:return!1}}function _(t){switch(t.kind){case"quiz":case"cue-cards":case"claim-cards":return!Object.keys(t.answers).length;case"sorter":return!Object.keys(t.placements).length;case"scenario":return!t.path.length;case"predict":return!t.guess.length;case"explorer":return!Object.keys(t.setting).length;case"dyad-player":return t.second===0;case"planner":return!Object.keys(t.week).length;case"coding-lab":return!Object.keys(t.codings).length;case"episode-player":return!Object.keys(t.seen).length;case"note":return!t.text}}function At(t){return x(t)&&typeof t.version=="number"&&t.version>1}function C(t,e){if(!x(t))return!1;let r=Object.entries(t);return r.length<=500&&r.every(([n,s])=>$(n)&&e(s))}function ze(t,e){return Array.isArray(t)&&t.length<=500&&t.every(r=>e(r))}function Er(t){return Number.isFinite(t)||$(t)}function xt(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=8}function Tr(t){return x(t)&&$(t.step)&&$(t.choice)}function Or(t){return x(t)&&_t(t.attempts)&&["right","wrong","shown"].includes(String(t.state))&&Pr(t.answer)}function Nr(t){return x(t)&&C(t.ratings,Cr)&&(t.group===null||["A","B","C","D"].includes(String(t.group)))&&typeof t.compared=="boolean"}function Cr(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=7}function Rr(t){return x(t)&&_t(t.attempts)&&["right","wrong"].includes(String(t.state))&&$(t.pile)}function _t(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=1e5}function Pr(t){return typeof t=="string"?t.length<=200:typeof t=="number"?Number.isFinite(t):Array.isArray(t)?t.length<=500&&t.every($):C(t,$)}var W="secure-base/1/",Fe="secure-base/last-kept",Ve="secure-base-kept";function kt(t){function e(s,i){try{return s(t.localStorage)}catch{return i}}function r(s){return e(i=>{let o=i.getItem(W+s);return o===null?null:JSON.parse(o)},null)}function n(s){t.dispatchEvent(new CustomEvent(Ve,{detail:s}))}return{read(s){let i=r(s);return H(i)&&i.activity===s?i:null},keep(s){if(At(r(s.activity)))return!1;let i=e(o=>{let a=W+s.activity;return _(s)?o.removeItem(a):o.setItem(a,JSON.stringify(s)),!0},!1);return i&&(e(o=>o.setItem(Fe,new Date().toISOString()),void 0),n(s.activity)),i},all(){return e(s=>{let o=Array.from({length:s.length},(a,c)=>s.key(c)??"").filter(a=>a.startsWith(W)).map(a=>a.slice(W.length)).filter($).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let s=new Date(e(i=>i.getItem(Fe),null)??"");return Number.isNaN(s.getTime())?null:s},eraseAll(){return e(s=>{let i=Array.from({length:s.length},(o,a)=>s.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(W)||o===Fe).map(o=>({key:o,value:s.getItem(o)??""}));for(let{key:o}of i)s.removeItem(o);return n(null),()=>{let o=e(a=>{for(let{key:c,value:u}of i)a.setItem(c,u);return!0},!1);return n(null),o}},null)},subscribe(s){let i=a=>s(a.detail),o=({key:a})=>{a===null?s(null):a.startsWith(W)&&s(a.slice(W.length))};return t.addEventListener(Ve,i),t.addEventListener("storage",o),()=>{t.removeEventListener(Ve,i),t.removeEventListener("storage",o)}}}}var St=E`
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
`;function _e(t,e,{id:r,className:n}){switch(t){case 2:return l`<h2 id=${r} class=${n} tabindex="-1">${e}</h2>`;case 4:return l`<h4 id=${r} class=${n} tabindex="-1">${e}</h4>`;case 5:return l`<h5 id=${r} class=${n} tabindex="-1">${e}</h5>`;default:return l`<h3 id=${r} class=${n} tabindex="-1">${e}</h3>`}}function ke(t){let e=t.parentElement?.closest("[data-together]");e&&ke(e),t.scrollIntoView({block:"nearest",inline:"nearest"})}function y(t){return typeof t=="string"?t:t.map(Mr)}function b(t){return typeof t=="string"?t:t.map(e=>e.text).join("")}function We(t){if(t)try{let{protocol:e}=new URL(t,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?t:void 0}catch{return}}function Mr(t){let e=l`${t.text}`;t.code&&(e=l`<code>${e}</code>`),t.emphasis&&(e=l`<em>${e}</em>`),t.strong&&(e=l`<strong>${e}</strong>`);let r=We(t.href);return r?l`<a href=${r}>${e}</a>`:e}var k={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:t=>t===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Et({sources:t,assumptions:e}){return!t.length&&!e.length?h:l`
<details class="origins">
<summary>${k.whereFrom}</summary>
${e.length?l`<p class="small-heading">${k.assumptions}</p>
<ul>
${e.map(r=>l`<li>${y(r)}</li>`)}
</ul>`:h}
<ul>
${t.map(r=>l`<li>${Ot(r,r.full)}</li>`)}
</ul>
</details>
`}function Tt({sources:t},e){let r=t.filter(({key:n})=>e.includes(n));return r.length?l`<p class="source">
${k.source(r.length)}
${r.map((n,s)=>l`${s?"; ":""}${Ot(n,n.short)}`)}
</p>`:h}function Ot({url:t},e){let r=We(t);return r?l`<a href=${r}>${e}</a>`:e}var Nt=E`
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
`;var X=class extends U{constructor(){super(),this.headingLevel=3,this.store=kt(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(e){return!1}reconcile(e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return k.startedAgain}get undoneWords(){return k.undone}renderActivity(){return h}get spec(){return this.currentSpec}set spec(e){let r=this.currentSpec;if(this.currentSpec=this.accepts(e)?e:null,this.currentSpec){let n=r?.id===this.currentSpec.id;this.take(n?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.spec&&(this.currentRecord=this.reconcile(e),this.recordTaken(),this.requestUpdate())}followStore(){let e=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==e&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(e){let r=!this.record||_(this.record);this.currentRecord=this.reconcile(e),_(e)||(this.beforeStartingAgain=null),r&&_(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),ke(r))}async reveal(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r&&ke(r)}startAgain(){let e=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let e=this.spec;if(!e)return l`<slot></slot>`;let{text:r,count:n}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${_e(this.headingLevel,l`${e.title}`,{id:"title",className:"title"})}
<p class="instruction">${y(e.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Ae(n,l`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let r=this.record&&!_(this.record);return l`
<div class="foot">
${this.isKept?h:l`<p class="quiet">${k.notKept}</p>`}
${r?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${k.startAgain}
</button>`:h}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${k.undo}
</button>
</p>`:h}
${Et(e)}
</div>
`}};G(X,"styles",[Nt,St]),G(X,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var Ke=`["'”’)\\]]*`,Ur=new RegExp(`[.!?…:;]${Ke}$`),Ir=new RegExp(`\\.(${Ke})$`),Lr=new RegExp(`[!?…]${Ke}$`);function Se(t){return t.flatMap(e=>e?.trim()||[]).map(e=>Ur.test(e)?e:`${e}.`).join(" ")}function R(t,e){let r=he(t);return Lr.test(r)?`${r} ${e}`:`${r}: ${e}`}function Ee(t){return t.map(he).join("; ")}function he(t){return t.trim().replace(Ir,"$1")}var Hr={right:Q`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:Q`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:Q`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:Q`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:Q`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function D(t){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Hr[t]}
</svg>`}function Ct(t,e){let r=new Map(Object.entries(e.answers)),n=t.questions.flatMap(({id:s})=>{let i=r.get(s);return i?.state==="right"?[i]:[]});return{right:n.length,first_try:n.filter(({attempts:s})=>s===1).length,questions:t.questions.length}}function Rt(t,e){let[r,n]=[Array.from(t),Array.from(e)],s=Math.max(r.length,n.length);if(!s)return 1;let i=Array.from({length:n.length+1},(o,a)=>a);return r.forEach((o,a)=>{let c=[a+1];n.forEach((u,f)=>{c.push(Math.min(i[f+1]+1,c[f]+1,i[f]+(o===u?0:1)))}),i=c}),1-i[n.length]/s}function Ge(t,e){let r=t.normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");return e?r:r.toLowerCase()}function Te(t,e){return Array.isArray(t)&&new Set(t).size===t.length&&t.every(r=>e.some(({id:n})=>n===r))}function ee(t){return Object.fromEntries(t.map(({id:e,feedback:r})=>[e,r]))}var Dr=(t,e,r)=>`${t} ${t===1?e:r}`,d={questions:"Questions",question:"Question",place:(t,e)=>`Question ${t} of ${e}`,forStudents:"For students",states:{open:"not answered yet",right:"right",wrong:"not right yet",shown:"answer shown"},check:"Check",showMe:"Show me",previous:"Previous",next:"Next",toResult:"See how it went",whyNot:t=>t===1?"Why not the other one?":"Why not the others?",right:"That’s it",wrong:"Not quite",shown:"Here is the answer",notesBelow:"The notes below say why.",chooseFirst:"Choose an answer first.",chooseSomeFirst:"Choose at least one answer first.",numberFirst:"Write a number first.",notANumber:"That does not look like a number. Please use figures, such as 40 or 2.5.",wordsFirst:"Write your answer first.",matchFirst:t=>t===1?"One line is still open.":`${t} lines are still open.`,yourAnswer:"Your answer",chooseAll:"Choose all that fit.",choose:"Choose…",orderHow:"Use the arrows to put these in order.",fits:"Yes, this one fits",leftOut:"Right to leave this out",doesNotFit:"This one does not fit",fitsToo:"This one fits too",someRight:(t,e)=>t?`${t} of ${e} ${t===1?"is as it":"are as they"} should be.`:"None of them fits yet.",readNotes:"Read the notes above, then try again.",moveUp:"Move up",moveDown:"Move down",moved:(t,e,r)=>`${t}: now number ${e} of ${r}.`,atTheEnd:(t,e)=>`${t} is already ${e?"first":"last"}.`,inPlace:"In its place",notHere:"Not here yet",placesRight:(t,e)=>t?`${t} of ${e} ${t===1?"is in its":"are in their"} place. Move the others and check again.`:"None of them is in its place yet. Move them and check again.",inNumberedPlace:(t,e)=>`number ${t}, ${e}`,pairsRight:(t,e)=>t?`${t} of ${e} ${t===1?"is":"are"} matched. Try another for the rest.`:"None of them is matched yet. Try another for each.",notMatched:"Not matched yet",result:"How it went",score:t=>t.first_try?`${t.right} of ${t.questions} right, ${t.first_try} at the first try.`:`${t.right} of ${t.questions} right.`,tryAgain:"Every question can be tried again, whenever you like.",allRight:"You have got them all.",stillOpen:t=>`${Dr(t,"question is","questions are")} still open. Go back whenever you like.`,someToRevisit:"You can go back to any question below. Trying again is how it sticks.",pickUp:"Go to an open question"};var Pt={right:"right",wrong:"again",shown:"shown"};function Mt(t,e,r,n){return l`<ol class="numbers" role="list" aria-label=${d.questions}>
${t.questions.map(({id:s},i)=>{let o=e.answers[s]?.state;return l`<li>
<button
type="button"
class=${o??"open"}
aria-current=${s===r?"step":"false"}
@click=${()=>n(s)}
>
<span class="visually-hidden">${d.question}</span> ${i+1}
${o?D(Pt[o]):h}
<span class="visually-hidden">, ${d.states[o??"open"]}</span>
</button>
</li>`})}
</ol>`}function Ut(t,e){return t.questions.filter(({id:r})=>(e.answers[r]?.state??"wrong")==="wrong")}function qe(t,e){let r=Ct(t,e),n=Ut(t,e).length;return Object.keys(e.answers).length?r.right?r.right===r.questions?[d.score(r),d.allRight]:[d.score(r),n?d.stillOpen(n):d.someToRevisit]:[d.tryAgain]:[d.stillOpen(n)]}function It(t,e,r,n){let s=Ut(t,e)[0];return l`<div class="result">
${_e(r+1,d.result,{id:"result",className:"subtitle"})}
${qe(t,e).map((i,o)=>l`<p class=${o?"":"score"}>${i}</p>`)}
${s?l`<p>
<button class="primary" type="button" @click=${()=>n(s.id)}>
${d.pickUp}
</button>
</p>`:h}
<ol class="review" role="list">
${t.questions.map(({id:i,prompt:o},a)=>{let c=e.answers[i]?.state;return l`<li>
<button type="button" class=${c??"open"} @click=${()=>n(i)}>
<span class="number">${a+1}</span>
<span>${b(o)}</span>
<span class="state">
${c?D(Pt[c]):h} ${d.states[c??"open"]}
</span>
</button>
</li>`})}
</ol>
</div>`}var K=Y(class extends I{constructor(t){if(super(t),t.type!==N.PROPERTY&&t.type!==N.ATTRIBUTE&&t.type!==N.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!wt(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===v||e===h)return e;let r=t.element,n=t.name;if(t.type===N.PROPERTY){if(e===r[n])return v}else if(t.type===N.BOOLEAN_ATTRIBUTE){if(!!e===r.hasAttribute(n))return v}else if(t.type===N.ATTRIBUTE&&r.getAttribute(n)===e+"")return v;return Z(t),e}});var Oe="#outcome";function A(t){if(!t)return h;let{tone:e,verdict:r,text:n,id:s,isOutcome:i}=t;return l`<div
class="told ${e} ${n===void 0?"brief":""}"
id=${s??h}
data-together
>
${r?jr(e,r,i):h}
${n===void 0?h:l`<p>${y(n)}</p>`}
</div>`}function jr(t,e,r){return r?l`<p class="verdict" id=${Oe.slice(1)} tabindex="-1">${D(t)} ${e}</p>`:l`<p class="verdict">${D(t)} ${e}</p>`}var Ht={firstDraft:()=>({}),finish({pairs:t},e){let r=t.filter(({id:n})=>!pe(e,n)).length;return r?{problem:d.matchFirst(r)}:{answer:e}},grade({pairs:t,choices:e},r){if(typeof r!="object"||r===null||Array.isArray(r))return null;let n=new Map(Object.entries(r));return n.size===t.length&&t.every(o=>e.some(({id:a})=>a===n.get(o.id)))?{right:t.every(o=>n.get(o.id)===o.right_choice),feedback:ee(t)}:null},rightAnswer:({pairs:t})=>Object.fromEntries(t.map(({id:e,right_choice:r})=>[e,r])),render(t,e){let{name:r,draft:n,locked:s,choose:i}=e;return l`<div class="pairs">
${t.pairs.map(o=>{let a=pe(n,o.id),c=zr(o,a,e),u=Lt(t,a)?.text;return s?Br(o,u,c):l`<div class="pair">
<label for="pair-${o.id}">${y(o.left)}</label>
<span class="chooser" data-together>
<span class="written" aria-hidden="true">${u?y(u):d.choose}</span>
<select
id="pair-${o.id}"
name="${r}-${o.id}"
aria-describedby=${c?.id??h}
aria-invalid=${c?.tone==="again"?"true":"false"}
@change=${({target:f})=>i({...n,[o.id]:f.value})}
>
<option value="" .selected=${K(a==="")}>${d.choose}</option>
${t.choices.map(f=>l`<option value=${f.id} .selected=${K(a===f.id)}>
${b(f.text)}
</option>`)}
</select>
</span>
${A(c)}
</div>`})}
</div>`},spoken(t,{checked:e,locked:r}){if(!r){let s=t.pairs.filter(i=>pe(e?.answer,i.id)!==i.right_choice);return[R(d.notMatched,Ee(s.map(({left:i})=>b(i))))]}let n=e?.state==="shown";return t.pairs.flatMap(({left:s,right_choice:i,feedback:o})=>{let a=b(Lt(t,i)?.text??"");return n?[R(b(s),a),b(o)]:[R(b(s),b(o))]})},count(t,{checked:e}){let r=t.pairs.filter(n=>pe(e?.answer,n.id)===n.right_choice);return d.pairsRight(r.length,t.pairs.length)}};function pe(t,e){return typeof t!="object"||Array.isArray(t)?"":new Map(Object.entries(t)).get(e)??""}function Br(t,e,r){return l`<div class="pair">
<p class="left">${y(t.left)}</p>
<p class="answer">${e===void 0?h:y(e)}</p>
${A(r)}
</div>`}function Lt(t,e){return t.choices.find(({id:r})=>r===e)}function zr(t,e,{checked:r}){if(!r)return null;let n=`note-${t.id}`;return r.state==="shown"?{id:n,tone:"shown",text:t.feedback}:pe(r.answer,t.id)!==e?null:e===t.right_choice?{id:n,tone:"right",verdict:d.right,text:t.feedback}:{id:n,tone:"again",verdict:d.wrong}}function Ne({id:t,text:e},{name:r,locked:n},{type:s,isChosen:i,note:o},a){return l`<div class="option ${i?"chosen":""}" data-together>
<label>
<input
type=${s}
name=${r}
value=${t}
.checked=${K(i)}
?disabled=${n}
aria-describedby=${o?.id??h}
@change=${a}
/>
<span>${y(e)}</span>
</label>
${A(o)}
</div>`}var Dt={advice:d.readNotes,firstDraft:()=>[],finish({options:t},e){let r=t.map(({id:n})=>n).filter(n=>Ce(e,n));return r.length?{answer:r}:{problem:d.chooseSomeFirst}},grade({options:t},e){return Te(e,t)?{right:t.every(({id:n,right:s})=>s===e.includes(n)),feedback:ee(t)}:null},rightAnswer:({options:t})=>t.filter(({right:e})=>e).map(({id:e})=>e),render({options:t},e){let{checked:r,draft:n,locked:s,choose:i}=e,o=Array.isArray(n)?n:[];return l`
${s?h:l`<p class="how">${d.chooseAll}</p>`}
${t.map(a=>{let c=o.includes(a.id),f=r&&(s||Ce(r.answer,a.id)===c)?Fr(a,c,r):null;return Ne(a,e,{type:"checkbox",isChosen:c,note:f},()=>i(c?o.filter(p=>p!==a.id):[...o,a.id]))})}
`},spoken({options:t},{checked:e,locked:r}){return e?.state==="shown"?t.filter(({right:n})=>n).map(({text:n})=>b(n)):r?[d.notesBelow]:t.flatMap(n=>{let s=Ce(e?.answer,n.id);return n.right===s?[]:[R(jt(n,s),b(n.text))]})},count({options:t},{checked:e}){let r=t.filter(({id:n,right:s})=>Ce(e?.answer,n)===s);return d.someRight(r.length,t.length)}};function Ce(t,e){return Array.isArray(t)&&t.includes(e)}function Fr(t,e,r){let n={id:`note-${t.id}`,text:t.feedback};if(r?.state==="shown")return{...n,tone:"shown"};let s=t.right===e?"right":"again";return{...n,tone:s,verdict:jt(t,e)}}function jt(t,e){return t.right?e?d.fits:d.fitsToo:e?d.doesNotFit:d.leftOut}function Bt(t){let e=t.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),n=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(e)?e.replaceAll(",",""):e.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(n)?Number(n):null}var Vr=80;function Re({grade:t,rightAnswer:e},r){let n=(s,{checked:i})=>i&&t(s,i.state==="shown"?e(s):i.answer);return{firstDraft:()=>"",render(s,i){let{name:o,draft:a,locked:c,problem:u,choose:f}=i,p=Wr(n(s,i),i);return l`
<div class="typed ${r?"number":""}">
<label for="typed">${d.yourAnswer}</label>
<span class="row">
<input
id="typed"
type="text"
name=${o}
inputmode=${r?"decimal":"text"}
autocomplete="off"
maxlength=${Vr}
aria-describedby=${["unit","problem",p?.id??""].join(" ").trim()}
aria-invalid=${u?"true":"false"}
.value=${K(String(a))}
?readonly=${c}
@input=${({target:g})=>f(g.value)}
/>
<span id="unit">${r?.(s)??""}</span>
</span>
</div>
${A(p)}
`},spoken(s,i){let o=n(s,i);return o?[i.checked?.state==="shown"?`${e(s)} ${r?.(s)??""}`:"",b(o.feedback.answer)]:[]}}}function Wr(t,{checked:e}){if(!t)return null;let r={id:"note",text:t.feedback.answer,isOutcome:!0};return e?.state==="shown"?{...r,tone:"shown",verdict:d.shown}:t.right?{...r,tone:"right",verdict:d.right}:{...r,tone:"again",verdict:d.wrong}}var Kr=1e-9,zt={finish(t,e){if(typeof e=="number")return{answer:e};if(!String(e).trim())return{problem:d.numberFirst};let r=Bt(String(e));return r===null?{problem:d.notANumber}:{answer:r}},grade(t,e){if(typeof e!="number"||!Number.isFinite(e))return null;let r=t.tolerance+Kr*Math.max(1,Math.abs(t.answer));if(Math.abs(e-t.answer)<=r)return{right:!0,feedback:{answer:t.feedback.when_right}};let n=t.remarks.find(a=>a.at_least<=e&&e<=a.at_most),{when_low:s,when_high:i}=t.feedback;return{right:!1,feedback:{answer:n?.feedback??(e<t.answer?s:i)}}},rightAnswer:({answer:t})=>t},Ft={...zt,...Re(zt,({unit:t})=>t)};var Vt=(t,e,r)=>{let n=new Map;for(let s=e;s<=r;s++)n.set(t[s],s);return n},Wt=Y(class extends I{constructor(t){if(super(t),t.type!==N.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,r){let n;r===void 0?r=e:e!==void 0&&(n=e);let s=[],i=[],o=0;for(let a of t)s[o]=n?n(a,o):o,i[o]=r(a,o),o++;return{values:i,keys:s}}render(t,e,r){return this.dt(t,e,r).values}update(t,[e,r,n]){let s=vt(t),{values:i,keys:o}=this.dt(e,r,n);if(!Array.isArray(s))return this.ut=o,i;let a=this.ut??(this.ut=[]),c=[],u,f,p=0,g=s.length-1,m=0,w=i.length-1;for(;p<=g&&m<=w;)if(s[p]===null)p++;else if(s[g]===null)g--;else if(a[p]===o[m])c[m]=L(s[p],i[m]),p++,m++;else if(a[g]===o[w])c[w]=L(s[g],i[w]),g--,w--;else if(a[p]===o[w])c[w]=L(s[p],i[w]),J(t,c[w+1],s[p]),p++,w--;else if(a[g]===o[m])c[m]=L(s[g],i[m]),J(t,s[p],s[g]),g--,m++;else if(u===void 0&&(u=Vt(o,m,w),f=Vt(a,p,g)),u.has(a[p]))if(u.has(a[g])){let S=f.get(o[m]),Pe=S!==void 0?s[S]:null;if(Pe===null){let Je=J(t,s[p]);L(Je,i[m]),c[m]=Je}else c[m]=L(Pe,i[m]),J(t,s[p],Pe),s[S]=null;m++}else xe(s[g]),g--;else xe(s[p]),p++;for(;m<=w;){let S=J(t,c[w+1]);L(S,i[m]),c[m++]=S}for(;p<=g;){let S=s[p++];S!==null&&xe(S)}return this.ut=o,Z(t,c),v}});var Gt={firstDraft:({starting_order:t})=>t,finish:(t,e)=>({answer:e}),grade({items:t},e){return!Te(e,t)||e.length!==t.length?null:{right:t.every(({id:n},s)=>e[s]===n),feedback:ee(t)}},rightAnswer:({items:t})=>t.map(({id:e})=>e),render(t,e){let r=Kt(t,e);return l`
${e.locked?h:l`<p class="how">${d.orderHow}</p>`}
<ol class="order" role="list">
${Wt(r,n=>n.id,(n,s)=>{let i=Qr(t,n,s,e);return l`<li>
<span class="item">
<span>${y(n.text)}</span>
${e.locked?h:Gr(n,s,r,i,e)}
</span>
${A(i)}
</li>`})}
</ol>
`},spoken(t,e){if(e.checked?.state==="shown")return t.items.map((n,s)=>R(String(s+1),b(n.text)));if(e.locked)return[d.notesBelow];let r=Kt(t,e).flatMap((n,s)=>t.items[s].id===n.id?[]:[d.inNumberedPlace(s+1,b(n.text))]);return[R(d.notHere,Ee(r))]},count(t,{checked:e}){let r=t.items.filter((n,s)=>qt(e,s)===n.id);return d.placesRight(r.length,t.items.length)}};function Gr(t,e,r,n,s){return l`<span class="moves">
${[-1,1].map(i=>{let o=i<0,a=!r[e+i];return l`<button
type="button"
class="move"
data-move="${t.id} ${i}"
aria-disabled=${a?"true":"false"}
aria-describedby=${n?.id??h}
@click=${()=>qr(t,e,i,r,s)}
>
${D(o?"up":"down")}
<span class="visually-hidden">
${o?d.moveUp:d.moveDown}: ${b(t.text)}
</span>
</button>`})}
</span>`}function qr(t,e,r,n,{choose:s,announce:i,focusOn:o}){let a=n[e+r];if(!a){i(d.atTheEnd(he(b(t.text)),r<0));return}let c=n.map(({id:u})=>u);c[e]=a.id,c[e+r]=t.id,s(c),i(d.moved(he(b(t.text)),e+r+1,n.length)),o(`[data-move="${t.id} ${r}"]`)}function Qr(t,e,r,{checked:n,locked:s}){if(!n)return null;let i=`note-${e.id}`;return n.state==="shown"?{id:i,tone:"shown",text:e.feedback}:!s&&qt(n,r)!==e.id?null:t.items[r].id===e.id?{id:i,tone:"right",verdict:d.inPlace,text:e.feedback}:{id:i,tone:"again",verdict:d.notHere}}function qt(t,e){return Array.isArray(t?.answer)?t.answer[e]:void 0}function Kt(t,{draft:e}){let r=Array.isArray(e)?e:[];return[...t.items].sort((n,s)=>r.indexOf(n.id)-r.indexOf(s.id))}var Qt={finish(t,e){let r=String(e).replace(/[<>]/g,"").trim();return r?{answer:r}:{problem:d.wordsFirst}},grade({phrases:t,otherwise:e},r){if(typeof r!="string")return null;let n=t.find(({text:s,match_case:i,similarity:o})=>Rt(Ge(r,i),Ge(s,i))>=o);return n?{right:n.right,feedback:{answer:n.feedback}}:{right:!1,feedback:{answer:e}}},rightAnswer:({phrases:t})=>t.find(({right:e})=>e)?.text??""},Yt={...Qt,...Re(Qt,null)};var te={firstDraft:()=>"",finish:(t,e)=>e===""?{problem:d.chooseFirst}:{answer:e},grade({options:t},e){let r=t.find(({id:n})=>n===e);return r?{right:r.right,feedback:{[r.id]:r.feedback}}:null},rightAnswer:({options:t})=>t.find(({right:e})=>e)?.id??"",render(t,e){let r=Jt(t,e),n=t.options.filter(s=>!r.includes(s));return l`
${t.options.map(s=>{let i=r.includes(s)?Jr(s,e):null,o=e.draft===s.id;return Ne(s,e,{type:"radio",isChosen:o,note:i},()=>e.choose(s.id))})}
${e.locked&&n.length?Yr(n):h}
`},spoken(t,e){let r=e.checked?.state==="shown";return Jt(t,e).filter(n=>n.right||!r).flatMap(({text:n,feedback:s})=>[r?b(n):"",b(s)])}};function Yr(t){return l`<details>
<summary>${d.whyNot(t.length)}</summary>
<dl class="others">
${t.map(e=>l`<dt>${y(e.text)}</dt>
<dd>${y(e.feedback)}</dd>`)}
</dl>
</details>`}function Jt(t,{checked:e}){return e?t.options.filter(r=>r.id===e.answer||e.state==="shown"&&r.right):[]}function Jr({id:t,right:e,feedback:r},{checked:n}){let s=n?.state==="shown",i={id:`note-${t}`,text:r};return e?s?{...i,tone:"shown",verdict:d.shown,isOutcome:!0}:{...i,tone:"right",verdict:d.right,isOutcome:!0}:{...i,tone:"again",verdict:d.wrong,isOutcome:!s}}var P={match:Ht,"multiple-choice":Dt,number:Ft,order:Gt,"short-answer":Yt,"single-choice":te,"true-false":te};var Zr=2;function Zt(t,e,r,n){let s=a=>{a.preventDefault(),e.locked||e.check()},i=Xr(t,e),o=P[t.kind];return l`<form class="question" novalidate data-together @submit=${s}>
<fieldset>
<legend tabindex="-1">
<span class="place">
${r}
${t.level==="students"?l`<span class="level">${d.forStudents}</span>`:h}
</span>
<span class="prompt">${y(t.prompt)}</span>
</legend>
${e.locked?i:h} ${o.render(t,e)}
</fieldset>
${e.locked?h:i}
<p class="problem" id="problem">${e.problem}</p>
${e.locked?n:en(e)}
</form>`}function Xt(t,e){let r=P[t.kind],n=!e.locked&&r.count?.(t,e)||"";return Se([er(e),n,...r.spoken(t,e)])}function Xr(t,e){let{count:r,advice:n=""}=P[t.kind];if(!e.checked||!r)return h;let s=e.checked.state==="shown"?"shown":e.locked?"right":"again",i=e.locked?d.notesBelow:`${r(t,e)} ${n}`.trim();return l`<div class="whole">
${A({tone:s,verdict:er(e),text:i,isOutcome:!0})}
</div>`}function er({checked:t}){return t?.state==="shown"?d.shown:t?.state==="right"?d.right:d.wrong}function en({checked:t,showMe:e}){let r=t&&t.attempts>=Zr;return l`<div class="row">
<button class="primary" type="submit">${d.check}</button>
${r?l`<button type="button" @click=${e}>${d.showMe}</button>`:h}
</div>`}var tr=E`
.how {
margin: 0 0 0.5em;
color: var(--sb-ink-soft, #4c5a66);
}
.option {
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
.option + .option {
margin-block-start: 0.6em;
}
.option.chosen {
border-color: var(--sb-accent, #0f6b6b);
box-shadow: inset 0 0 0 1px var(--sb-accent, #0f6b6b);
}
.option label {
display: flex;
gap: 0.75em;
align-items: flex-start;
min-height: 48px;
padding: 0.65em 0.9em;
cursor: pointer;
}
.option:has(input:focus-visible) {
outline: 3px solid var(--sb-focus, #0f6b6b);
outline-offset: 2px;
}
.option input {
display: grid;
flex: none;
place-content: center;
width: 1.35em;
height: 1.35em;
margin: 0.1em 0 0;
border: 2px solid var(--sb-control-line, #857b6b);
border-radius: 50%;
appearance: none;
background: var(--sb-paper, #fffdf9);
font: inherit;
cursor: inherit;
}
.option input[type="checkbox"] {
border-radius: 0.25em;
}
.option input:checked {
border-color: var(--sb-accent, #0f6b6b);
}
.option [type="radio"]:checked::before {
content: "";
width: 0.7em;
height: 0.7em;
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
}
.option [type="checkbox"]:checked {
background: var(--sb-accent, #0f6b6b);
}
.option [type="checkbox"]:checked::before {
content: "";
width: 0.4em;
height: 0.75em;
margin-block-end: 0.15em;
border: solid var(--sb-accent-ink, #fffdf9);
border-width: 0 2.5px 2.5px 0;
transform: rotate(45deg);
}
.option input:disabled:not(:checked) {
border-color: var(--sb-line, #d9d0c0);
}
.option input:disabled,
.option input:disabled + span {
cursor: default;
}
.option input:focus-visible {
outline: none;
}
/* Where the system chooses the colours, it draws these controls too. */
@media (forced-colors: active) {
.option input[type] {
appearance: auto;
}
.option input[type]::before {
content: none;
}
.option.chosen {
outline: 2px solid;
}
}
.option .told {
margin: 0 0.6em 0.6em;
}
fieldset > .whole {
margin-block-end: 1em;
}
fieldset + .whole,
.typed + .told,
.others {
margin-block-start: 1em;
}
.others dt {
font-weight: 600;
}
.others dd {
margin: 0.1em 0 0.75em;
}
.typed label {
display: block;
margin-block-end: 0.25em;
font-weight: 600;
}
.typed input {
width: 100%;
max-width: 22em;
}
.typed.number input {
width: 7em;
font-size: 1.1em;
font-variant-numeric: tabular-nums;
}
.typed .row {
gap: 0.5em 0.75em;
}
.order {
margin: 0;
padding: 0;
counter-reset: place;
list-style: none;
}
.order > li {
counter-increment: place;
padding: 0.4em 0.5em 0.4em 0.9em;
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
.order > li + li {
margin-block-start: 0.5em;
}
.item {
display: flex;
gap: 0.75em;
align-items: center;
min-height: 44px;
}
.item::before {
content: counter(place);
flex: none;
min-width: 1em;
color: var(--sb-ink-soft, #4c5a66);
font-weight: 600;
font-variant-numeric: tabular-nums;
}
.item > span:first-child {
flex: 1;
}
.moves {
display: flex;
flex: none;
gap: 0.35em;
}
@container (max-width: 30rem) {
.moves {
flex-direction: column;
}
}
.move {
width: 44px;
padding: 0;
}
.move[aria-disabled="true"] {
border-style: dashed;
border-color: var(--sb-line, #d9d0c0);
color: var(--sb-ink-soft, #4c5a66);
cursor: default;
}
.order .told {
margin: 0.4em 0.4em 0.4em 0;
}
.pair {
display: grid;
grid-template-columns: 1fr;
gap: 0.35em 1.25em;
align-items: center;
padding-block: 0.75em;
border-block-start: 1px solid var(--sb-line, #d9d0c0);
}
.pair label,
.pair .left {
margin: 0;
font-weight: 600;
}
/* A closed list cuts a long answer short. So it lies, unseen, over the answer written in full. */
.chooser {
display: grid;
grid-template-columns: minmax(0, 1fr);
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
.chooser > * {
grid-area: 1 / 1;
}
.chooser:hover {
border-color: var(--sb-accent, #0f6b6b);
}
.chooser:has([aria-invalid="true"]) {
border-color: var(--sb-wrong, #9a4f14);
}
.chooser:has(:focus-visible) {
outline: 3px solid var(--sb-focus, #0f6b6b);
outline-offset: 2px;
}
.chooser select {
width: 100%;
min-width: 0;
height: 100%;
appearance: none;
opacity: 0;
cursor: pointer;
}
.written {
display: flex;
gap: 0.75em;
align-items: center;
justify-content: space-between;
padding: 0.45em 1em;
line-height: 1.3;
}
.written::after {
content: "";
flex: none;
width: 0.5em;
height: 0.5em;
margin-block-end: 0.25em;
border-block-end: 2px solid;
border-inline-end: 2px solid;
transform: rotate(45deg);
}
.pair .answer {
margin: 0;
}
.pair .told {
grid-column: 1 / -1;
}
@container (min-width: 34rem) {
.pair {
grid-template-columns: minmax(8rem, 1fr) 2fr;
}
}
`;function rn(t){return{version:1,kind:"quiz",activity:t.id,current:null,answers:{}}}function rr(t,e){let r=rn(t);if(!H(e)||e.kind!=="quiz"||e.activity!==t.id)return r;let n=new Map(Object.entries(e.answers));for(let s of t.questions){let{grade:i}=P[s.kind],o=n.get(s.id),a=o&&i(s,o.answer);if(!o||!a)continue;let c=o.state==="shown"?"shown":a.right?"right":"wrong";r.answers[s.id]={answer:o.answer,attempts:o.attempts,state:c}}return t.questions.some(({id:s})=>s===e.current)&&(r.current=e.current),r}var nn=1;function nr(t,e,r){return x(t)&&t.schema_version===nn&&t.kind===e&&$(t.id)&&typeof t.title=="string"&&Qe(t.instruction)&&Array.isArray(t.sources)&&Array.isArray(t.assumptions)&&r.every(n=>Ye(t[n]).length>0)}function Qe(t){return typeof t=="string"||Array.isArray(t)}function Ye(t){return Array.isArray(t)?t:[]}var sn=new Map([["single-choice",["options"]],["true-false",["options"]],["multiple-choice",["options"]],["number",["remarks"]],["short-answer",["phrases"]],["order",["items","starting_order"]],["match",["pairs","choices"]]]);function sr(t){return nr(t,"quiz",["questions"])&&Ye(t.questions).every(on)}function on(t){return!x(t)||!$(t.id)||!Qe(t.prompt)?!1:!!sn.get(t.kind)?.every(r=>Array.isArray(t[r]))}var ir=E`
.numbers {
display: flex;
flex-wrap: wrap;
gap: 0.35em;
margin-block: 1.25em 0;
padding: 0;
list-style: none;
}
.numbers button {
display: flex;
flex-direction: column;
align-items: center;
justify-content: center;
min-width: max(44px, 2.4em);
height: max(44px, 2.9em);
padding: 0;
line-height: 1.15;
font-variant-numeric: tabular-nums;
}
.numbers .mark {
width: 0.95em;
height: 0.95em;
stroke-width: 3;
}
.numbers [aria-current="step"] {
border-width: 3px;
border-color: var(--sb-accent, #0f6b6b);
font-weight: 700;
}
.numbers [aria-current="false"] {
border-width: 1.5px;
}
.numbers .right,
.review .right .state {
color: var(--sb-right, #24745a);
}
.numbers .wrong,
.review .wrong .state {
color: var(--sb-wrong, #9a4f14);
}
.numbers .shown,
.review .shown .state {
color: var(--sb-accent, #0f6b6b);
}
.question {
margin-block-start: 1.5em;
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
.place {
display: flex;
flex-wrap: wrap;
gap: 0.3em 0.75em;
align-items: baseline;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.level {
padding: 0.05em 0.6em;
border: 1px solid var(--sb-control-line, #857a66);
border-radius: 1em;
color: var(--sb-ink, #23303b);
}
.prompt {
display: block;
margin-block: 0.25em 0.6em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.3em;
line-height: 1.35;
text-wrap: pretty;
}
.problem:empty {
display: none;
}
.problem {
margin-block-start: 0.9em;
color: var(--sb-wrong, #9a4f14);
font-weight: 600;
}
.question > .row {
margin-block-start: 1.1em;
}
.question > .row .primary {
min-width: 6em;
}
.steps {
justify-content: flex-end;
margin-block-start: 1.25em;
}
.steps button:first-child:not(:only-child) {
margin-inline-end: auto;
}
.result {
margin-block-start: 1.75em;
}
.score {
margin-block-start: 0.4em;
font-size: 1.1em;
}
.review {
margin-block-start: 1em;
padding: 0;
list-style: none;
}
.review li + li {
margin-block-start: 0.5em;
}
.review button {
display: grid;
grid-template-columns: 1.5em 1fr;
gap: 0.15em 0.5em;
width: 100%;
text-align: start;
}
.review .number {
color: var(--sb-ink-soft, #4c5a66);
font-weight: 600;
}
.review .state {
grid-column: 2;
font-size: 0.88em;
}
.review :not(.open) > .state {
font-weight: 600;
}
@container (min-width: 34rem) {
.review button {
grid-template-columns: 1.5em 1fr max-content;
align-items: center;
}
.review .state {
grid-column: auto;
}
}
`;var re=class re extends X{constructor(){super(),this.showing=void 0,this.drafts={},this.problem=""}accepts(e){return sr(e)}reconcile(e){return rr(this.spec,e)}recordTaken(){this.drafts={},this.problem="";let e=this.spec?.questions??[];if(!Object.keys(this.record?.answers??{}).length||e.every(({id:n})=>n!==this.showing)){let n=e.find(({id:s})=>!this.record?.answers[s]);this.showing=this.record?.current??n?.id??null}}viewOf(e){let r=this.record?.answers[e.id]??null,n=P[e.kind];return{name:`${this.spec?.id}-${e.id}`,draft:r?.state==="shown"?n.rightAnswer(e):this.drafts[e.id]??r?.answer??n.firstDraft(e),checked:r,locked:r!==null&&r.state!=="wrong",problem:this.problem,choose:s=>{this.drafts={...this.drafts,[e.id]:s},this.problem="",this.requestUpdate()},announce:s=>this.announce(s),focusOn:s=>{this.focusOn(s)},check:()=>this.check(e),showMe:()=>this.settle(e,"shown")}}check(e){let r=P[e.kind],n=r.finish(e,this.viewOf(e).draft);if("problem"in n){this.problem=n.problem,this.announce(n.problem),this.focusOn('input, select:has(option[value=""]:checked)');return}let s=r.grade(e,n.answer)?.right??!1;this.settle(e,s?"right":"wrong",n.answer)}settle(e,r,n){let s=this.record?.answers[e.id],i=n??s?.answer;if(!this.record||i===void 0)return;let o=(s?.attempts??0)+(n===void 0?0:1),a={...this.record.answers,[e.id]:{answer:i,attempts:o,state:r}},{[e.id]:c,...u}=this.drafts;this.drafts=u,this.problem="",this.change({...this.record,current:e.id,answers:a}),this.announce(Xt(e,this.viewOf(e))),r==="wrong"?this.reveal(Oe):this.focusOn(Oe)}goTo(e){!this.spec||!this.record||(this.showing=e,this.problem="",this.change({...this.record,current:e}),this.announce(e===null?Se(qe(this.spec,this.record)):""),this.focusOn(e===null?"#result":"legend"))}renderActivity(){let{spec:e,record:r}=this;if(!e||!r)return h;let n=a=>this.goTo(a),s=e.questions.findIndex(({id:a})=>a===this.showing),i=e.questions[s],o=e.questions.length===1;return l`
${o?h:Mt(e,r,this.showing??null,n)}
${i?Ae(i.id,Zt(i,this.viewOf(i),o?"":d.place(s+1,e.questions.length),Tt(e,i.sources))):It(e,r,this.headingLevel,n)}
${i&&!o?this.renderSteps(e,s):h}
`}renderSteps({questions:e},r){let n=e[r+1],i=!!this.record?.answers[e[r].id]&&this.viewOf(e[r]).locked;return l`<div class="steps row">
${r>0?l`<button type="button" @click=${()=>this.goTo(e[r-1].id)}>
${d.previous}
</button>`:h}
<button
type="button"
data-next
class=${i?"primary":""}
@click=${()=>this.goTo(n?.id??null)}
>
${n?d.next:d.toResult}
</button>
</div>`}};G(re,"styles",[...Ze(re,re,"styles"),ir,tr]),G(re,"properties",{showing:{state:!0},problem:{state:!0}});var ue=re;function or(t,e){customElements.get(t)||customElements.define(t,e)}function cr(t,e){return{render({model:r,el:n}){or(t,e);let s=document.createElement(t),i=()=>{r.set("record",s.record),r.save_changes()},o=()=>{let c=r.get("record");JSON.stringify(c)!==JSON.stringify(s.record)&&H(c)&&(s.record=c)},a=()=>{s.spec=r.get("spec");let c=r.get("record");H(c)&&!_(c)?o():H(s.record)&&!_(s.record)&&i()};return n.dataset.lmSuppressShortcuts="true",n.addEventListener("keydown",ar),a(),s.addEventListener("sb-record",i),r.on("change:spec",a),r.on("change:record",o),n.append(s),()=>{r.off("change:spec",a),r.off("change:record",o),s.removeEventListener("sb-record",i),n.removeEventListener("keydown",ar),s.remove()}}}}function ar(t){t.key.startsWith("Arrow")&&t.stopPropagation()}var Io=cr("sb-quiz",ue);export{Io as default};
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
