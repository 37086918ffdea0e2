/* Generated from frontend/ by make frontend. Do not edit. */
var ge=globalThis,be=ge.ShadowRoot&&(ge.ShadyCSS===void 0||ge.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,je=Symbol(),lt=new WeakMap,oe=class{constructor(e,r,n){if(this._$cssResult$=!0,n!==je)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if(be&&e===void 0){let n=r!==void 0&&r.length===1;n&&(e=lt.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&lt.set(r,e))}return e}toString(){return this.cssText}},dt=t=>new oe(typeof t=="string"?t:t+"",void 0,je),S=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((n,s,o)=>n+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new oe(r,t,je)},ht=(t,e)=>{if(be)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let n=document.createElement("style"),s=ge.litNonce;s!==void 0&&n.setAttribute("nonce",s),n.textContent=r.cssText,t.appendChild(n)}},Be=be?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let n of e.cssRules)r+=n.cssText;return dt(r)})(t):t;var{is:$r,defineProperty:vr,getOwnPropertyDescriptor:yr,getOwnPropertyNames:wr,getOwnPropertySymbols:xr,getPrototypeOf:Ar}=Object,$e=globalThis,ut=$e.trustedTypes,kr=ut?ut.emptyScript:"",_r=$e.reactiveElementPolyfillSupport,ie=(t,e)=>t,ze={toAttribute(t,e){switch(e){case Boolean:t=t?kr:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},mt=(t,e)=>!$r(t,e),pt={attribute:!0,type:String,converter:ze,reflect:!1,useDefault:!1,hasChanged:mt};Symbol.metadata??=Symbol("metadata"),$e.litPropertyMetadata??=new WeakMap;var T=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=pt){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let n=Symbol(),s=this.getPropertyDescriptor(e,n,r);s!==void 0&&vr(this.prototype,e,s)}}static getPropertyDescriptor(e,r,n){let{get:s,set:o}=yr(this.prototype,e)??{get(){return this[r]},set(i){this[r]=i}};return{get:s,set(i){let a=s?.call(this);o?.call(this,i),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??pt}static _$Ei(){if(this.hasOwnProperty(ie("elementProperties")))return;let e=Ar(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(ie("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ie("properties"))){let r=this.properties,n=[...wr(r),...xr(r)];for(let s of n)this.createProperty(s,r[s])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[n,s]of r)this.elementProperties.set(n,s)}this._$Eh=new Map;for(let[r,n]of this.elementProperties){let s=this._$Eu(r,n);s!==void 0&&this._$Eh.set(s,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let s of n)r.unshift(Be(s))}else e!==void 0&&r.push(Be(e));return r}static _$Eu(e,r){let n=r.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let n of r.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ht(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,n){this._$AK(e,n)}_$ET(e,r){let n=this.constructor.elementProperties.get(e),s=this.constructor._$Eu(e,n);if(s!==void 0&&n.reflect===!0){let o=(n.converter?.toAttribute!==void 0?n.converter:ze).toAttribute(r,n.type);this._$Em=e,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(e,r){let n=this.constructor,s=n._$Eh.get(e);if(s!==void 0&&this._$Em!==s){let o=n.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:ze;this._$Em=s;let a=i.fromAttribute(r,o.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(e,r,n,s=!1,o){if(e!==void 0){let i=this.constructor;if(s===!1&&(o=this[e]),n??=i.getPropertyOptions(e),!((n.hasChanged??mt)(o,r)||n.useDefault&&n.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(i._$Eu(e,n))))return;this.C(e,r,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:n,reflect:s,wrapped:o},i){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,i??r??this[e]),o!==!0||i!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(r=void 0),this._$AL.set(e,r)),s===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[s,o]of n){let{wrapped:i}=o,a=this[s];i!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,o,a)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(r)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(r=>this._$ET(r,this[r])),this._$EM()}updated(e){}firstUpdated(e){}};T.elementStyles=[],T.shadowRootOptions={mode:"open"},T[ie("elementProperties")]=new Map,T[ie("finalized")]=new Map,_r?.({ReactiveElement:T}),($e.reactiveElementVersions??=[]).push("2.1.2");var We=globalThis,ft=t=>t,ve=We.trustedTypes,gt=ve?ve.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ve="$lit$",C=`lit$${Math.random().toFixed(9).slice(2)}$`,Ke="?"+C,Sr=`<${Ke}>`,V=document,ce=()=>V.createComment(""),le=t=>t===null||typeof t!="object"&&typeof t!="function",Ye=Array.isArray,xt=t=>Ye(t)||typeof t?.[Symbol.iterator]=="function",Fe=`[ 	
\f\r]`,ae=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,bt=/-->/g,$t=/>/g,F=RegExp(`>|${Fe}(?:([^\\s"'>=/]+)(${Fe}*=${Fe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),vt=/'/g,yt=/"/g,At=/^(?:script|style|textarea|title)$/i,Qe=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),d=Qe(1),U=Qe(2),an=Qe(3),A=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),wt=new WeakMap,W=V.createTreeWalker(V,129);function kt(t,e){if(!Ye(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return gt!==void 0?gt.createHTML(e):e}var _t=(t,e)=>{let r=t.length-1,n=[],s,o=e===2?"<svg>":e===3?"<math>":"",i=ae;for(let a=0;a<r;a++){let c=t[a],u,m,p=-1,g=0;for(;g<c.length&&(i.lastIndex=g,m=i.exec(c),m!==null);)g=i.lastIndex,i===ae?m[1]==="!--"?i=bt:m[1]!==void 0?i=$t:m[2]!==void 0?(At.test(m[2])&&(s=RegExp("</"+m[2],"g")),i=F):m[3]!==void 0&&(i=F):i===F?m[0]===">"?(i=s??ae,p=-1):m[1]===void 0?p=-2:(p=i.lastIndex-m[2].length,u=m[1],i=m[3]===void 0?F:m[3]==='"'?yt:vt):i===yt||i===vt?i=F:i===bt||i===$t?i=ae:(i=F,s=void 0);let f=i===F&&t[a+1].startsWith("/>")?" ":"";o+=i===ae?c+Sr:p>=0?(n.push(u),c.slice(0,p)+Ve+c.slice(p)+C+f):c+C+(p===-2?a:f)}return[kt(t,o+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},de=class t{constructor({strings:e,_$litType$:r},n){let s;this.parts=[];let o=0,i=0,a=e.length-1,c=this.parts,[u,m]=_t(e,r);if(this.el=t.createElement(u,n),W.currentNode=this.el.content,r===2||r===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(s=W.nextNode())!==null&&c.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let p of s.getAttributeNames())if(p.endsWith(Ve)){let g=m[i++],f=s.getAttribute(p).split(C),v=/([.?@])?(.*)/.exec(g);c.push({type:1,index:o,name:v[2],strings:f,ctor:v[1]==="."?we:v[1]==="?"?xe:v[1]==="@"?Ae:Y}),s.removeAttribute(p)}else p.startsWith(C)&&(c.push({type:6,index:o}),s.removeAttribute(p));if(At.test(s.tagName)){let p=s.textContent.split(C),g=p.length-1;if(g>0){s.textContent=ve?ve.emptyScript:"";for(let f=0;f<g;f++)s.append(p[f],ce()),W.nextNode(),c.push({type:2,index:++o});s.append(p[g],ce())}}}else if(s.nodeType===8)if(s.data===Ke)c.push({type:2,index:o});else{let p=-1;for(;(p=s.data.indexOf(C,p+1))!==-1;)c.push({type:7,index:o}),p+=C.length-1}o++}}static createElement(e,r){let n=V.createElement("template");return n.innerHTML=e,n}};function K(t,e,r=t,n){if(e===A)return e;let s=n!==void 0?r._$Co?.[n]:r._$Cl,o=le(e)?void 0:e._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(t),s._$AT(t,r,n)),n!==void 0?(r._$Co??=[])[n]=s:r._$Cl=s),s!==void 0&&(e=K(t,s._$AS(t,e.values),s,n)),e}var ye=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:n}=this._$AD,s=(e?.creationScope??V).importNode(r,!0);W.currentNode=s;let o=W.nextNode(),i=0,a=0,c=n[0];for(;c!==void 0;){if(i===c.index){let u;c.type===2?u=new Z(o,o.nextSibling,this,e):c.type===1?u=new c.ctor(o,c.name,c.strings,this,e):c.type===6&&(u=new ke(o,this,e)),this._$AV.push(u),c=n[++a]}i!==c?.index&&(o=W.nextNode(),i++)}return W.currentNode=V,s}p(e){let r=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,r),r+=n.strings.length-2):n._$AI(e[r])),r++}},Z=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,n,s){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=K(this,e,r),le(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==A&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):xt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&le(this._$AH)?this._$AA.nextSibling.data=e:this.T(V.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:n}=e,s=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=de.createElement(kt(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(r);else{let o=new ye(s,this),i=o.u(this.options);o.p(r),this.T(i),this._$AH=o}}_$AC(e){let r=wt.get(e.strings);return r===void 0&&wt.set(e.strings,r=new de(e)),r}k(e){Ye(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,n,s=0;for(let o of e)s===r.length?r.push(n=new t(this.O(ce()),this.O(ce()),this,this.options)):n=r[s],n._$AI(o),s++;s<r.length&&(this._$AR(n&&n._$AB.nextSibling,s),r.length=s)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let n=ft(e).nextSibling;ft(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Y=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,n,s,o){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=r,this._$AM=s,this.options=o,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=h}_$AI(e,r=this,n,s){let o=this.strings,i=!1;if(o===void 0)e=K(this,e,r,0),i=!le(e)||e!==this._$AH&&e!==A,i&&(this._$AH=e);else{let a=e,c,u;for(e=o[0],c=0;c<o.length-1;c++)u=K(this,a[n+c],r,c),u===A&&(u=this._$AH[c]),i||=!le(u)||u!==this._$AH[c],u===h?e=h:e!==h&&(e+=(u??"")+o[c+1]),this._$AH[c]=u}i&&!s&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},we=class extends Y{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},xe=class extends Y{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},Ae=class extends Y{constructor(e,r,n,s,o){super(e,r,n,s,o),this.type=5}_$AI(e,r=this){if((e=K(this,e,r,0)??h)===A)return;let n=this._$AH,s=e===h&&n!==h||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,o=e!==h&&(n===h||s);s&&this.element.removeEventListener(this.name,this,n),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ke=class{constructor(e,r,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){K(this,e)}},St={M:Ve,P:C,A:Ke,C:1,L:_t,R:ye,D:xt,V:K,I:Z,H:Y,N:xe,U:Ae,B:we,F:ke},Er=We.litHtmlPolyfillSupport;Er?.(de,Z),(We.litHtmlVersions??=[]).push("3.3.3");var Et=(t,e,r)=>{let n=r?.renderBefore??e,s=n._$litPart$;if(s===void 0){let o=r?.renderBefore??null;n._$litPart$=s=new Z(e.insertBefore(ce(),o),o,void 0,r??{})}return s._$AI(t),s};var Je=globalThis,L=class extends T{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Et(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return A}};L._$litElement$=!0,L.finalized=!0,Je.litElementHydrateSupport?.({LitElement:L});var Or=Je.litElementPolyfillSupport;Or?.({LitElement:L});(Je.litElementVersions??=[]).push("4.2.2");var N={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},q=t=>(...e)=>({_$litDirective$:t,values:e}),H=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,n){this._$Ct=e,this._$AM=r,this._$Ci=n}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var{I:Tr}=St,Ot=t=>t;var Ct=t=>t.strings===void 0,Tt=()=>document.createComment(""),X=(t,e,r)=>{let n=t._$AA.parentNode,s=e===void 0?t._$AB:e._$AA;if(r===void 0){let o=n.insertBefore(Tt(),s),i=n.insertBefore(Tt(),s);r=new Tr(o,i,t,t.options)}else{let o=r._$AB.nextSibling,i=r._$AM,a=i!==t;if(a){let c;r._$AQ?.(t),r._$AM=t,r._$AP!==void 0&&(c=t._$AU)!==i._$AU&&r._$AP(c)}if(o!==s||a){let c=r._$AA;for(;c!==o;){let u=Ot(c).nextSibling;Ot(n).insertBefore(c,s),c=u}}}return r},I=(t,e,r=t)=>(t._$AI(e,r),t),Cr={},ee=(t,e=Cr)=>t._$AH=e,Nt=t=>t._$AH,_e=t=>{t._$AR(),t._$AA.remove()};var Se=q(class extends H{constructor(){super(...arguments),this.key=h}render(t,e){return this.key=t,e}update(t,[e,r]){return e!==this.key&&(ee(t),this.key=e),r}});function Q(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}var he=t=>e=>t(e)?e:void 0,w=(...t)=>he(e=>t.includes(e)),Ee=t=>he(e=>typeof e=="string"&&e.length<=t),Rt=t=>he(e=>typeof e=="string"&&t.test(e)),Oe=he(Number.isFinite),D=(t,e=1/0)=>he(r=>Number.isInteger(r)&&r>=t&&r<=e),R=(...t)=>e=>t.map(r=>r(e)).find(r=>r!==void 0),te=(t,e)=>r=>{let n=Array.isArray(r)&&r.length<=e?r.map(t):[void 0];return n.includes(void 0)?void 0:n},j=t=>e=>Q(e)?Mt(Object.keys(t).map(r=>[r,t[r](e[r])])):void 0,k=(t,e,r=1/0)=>n=>Q(n)&&Object.keys(n).length<=r?Mt(Object.entries(n).map(([s,o])=>[t(s),e(o)])):void 0;function Mt(t){return t.flat().includes(void 0)?void 0:Object.fromEntries(t)}var b=Rt(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),Ge={"claim-cards":{version:1,done:"answers",content:{answers:k(b,b,500),current:R(b,w(null))}},"coding-lab":{version:1,done:"codings",content:{codings:k(b,j({compared:w(!0,!1),group:R(w("A","B","C","D"),w(null)),ratings:k(b,D(1,7),500)}),500),current:R(b,w(null))}},"cue-cards":{version:1,done:"answers",content:{answers:k(b,b,500),current:R(b,w(null))}},"dyad-player":{version:1,done:"second",content:{second:D(0)}},"episode-player":{version:1,done:"seen",content:{episode:D(1,8),pattern:w("secure","avoidant","resistant","disorganised"),seen:k(w("secure","avoidant","resistant","disorganised"),te(D(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:k(b,R(Oe,b),500)}},note:{version:1,done:"text",content:{text:Ee(2e3)}},planner:{version:1,done:"week",content:{week:k(w("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),b)}},predict:{version:1,done:"guess",content:{guess:te(Oe,500)}},quiz:{version:1,done:"answers",content:{answers:k(b,j({answer:R(Ee(200),Oe,te(b,500),k(b,b,500)),attempts:D(1,1e5),state:w("right","wrong","shown")}),500),current:R(b,w(null))}},reading:{version:1,done:"last",content:{at:D(0,99999999999),last:Ee(80),parts:te(b,500)}},scenario:{version:2,done:"path",content:{now:R(j({at:w("choosing","told","ended"),step:b}),w(null)),path:te(j({choice:b,step:b}),200)}},sorter:{version:1,done:"placements",content:{placements:k(b,j({attempts:D(1,1e5),pile:b,state:w("right","wrong")}),500)}}};var Pt={scenario:{1:t=>({...t,now:null})}};function Ze(t,e,r){let n=t.version,s=typeof n=="number"&&n<e&&r[String(t.kind)]?.[n];return s?Ze({...s(t),version:n+1},e,r):t}var ue={kept:Ge,upgrades:Pt};function B(t,e=ue){let r=Q(t)&&Ut(t.kind,e);if(!r)return null;try{let{version:n,kind:s,activity:o,...i}=Ze(t,r.version,e.upgrades),a=j(r.content)(i);return n===r.version&&b(o)&&a?{version:n,kind:s,activity:o,...a}:null}catch{return null}}function E(t){let e=t[Ge[t.kind].done];return typeof e=="object"?!Object.keys(e).length:!e}function Te(t,e=ue){return Nr(t,(n,s)=>n>0&&n!==s,e)&&!B(t,e)}function qe(t,e=ue){return Ut(t,e)?.version??1}function Ut(t,{kept:e}){return typeof t=="string"&&Object.hasOwn(e,t)?e[t]:null}function Nr(t,e,r){return!Q(t)||typeof t.version!="number"?!1:e(t.version,qe(t.kind,r))}var J="secure-base/1/",Xe="secure-base/last-kept",et="secure-base-kept";function Lt(t,e=ue){function r(o,i){try{return o(t.localStorage)}catch{return i}}function n(o){return r(i=>{let a=i.getItem(J+o);return a===null?null:JSON.parse(a)},null)}function s(o){t.dispatchEvent(new CustomEvent(et,{detail:o}))}return{read(o){let i=B(n(o),e);return i?.activity===o?i:null},keep(o){if(Te(n(o.activity),e))return!1;let i=r(a=>{let c=J+o.activity;return E(o)?a.removeItem(c):a.setItem(c,JSON.stringify(o)),!0},!1);return i&&(r(a=>a.setItem(Xe,new Date().toISOString()),void 0),s(o.activity)),i},all(){return r(o=>{let a=Array.from({length:o.length},(c,u)=>o.key(u)??"").filter(c=>c.startsWith(J)).map(c=>c.slice(J.length)).sort();return Object.fromEntries(a.flatMap(c=>{let u=this.read(c);return u?[[c,u]]:[]}))},{})},lastKept(){let o=new Date(r(i=>i.getItem(Xe),null)??"");return Number.isNaN(o.getTime())?null:o},eraseAll(){return r(o=>{let i=Array.from({length:o.length},(a,c)=>o.key(c)).filter(a=>a!==null).filter(a=>a.startsWith(J)||a===Xe).map(a=>({key:a,value:o.getItem(a)??""}));for(let{key:a}of i)o.removeItem(a);return s(null),()=>{let a=r(c=>{for(let{key:u,value:m}of i)c.getItem(u)===null&&c.setItem(u,m);return!0},!1);return s(null),a}},null)},subscribe(o){let i=u=>o(u.detail),a=({key:u})=>{u===null?o(null):u.startsWith(J)&&o(u.slice(J.length))},c=({persisted:u})=>u&&o(null);return t.addEventListener(et,i),t.addEventListener("storage",a),t.addEventListener("pageshow",c),()=>{t.removeEventListener(et,i),t.removeEventListener("storage",a),t.removeEventListener("pageshow",c)}}}}var Ht=S`
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
`,Bn=S`
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
`;var It=S`
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
`;function y(t){return typeof t=="string"?t:t.map(Rr)}function $(t){return typeof t=="string"?t:t.map(e=>e.text).join("")}function tt(t){if(t)try{let{protocol:e}=new URL(t,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?t:void 0}catch{return}}function Rr(t){let e=d`${t.text}`;t.code&&(e=d`<code>${e}</code>`),t.emphasis&&(e=d`<em>${e}</em>`),t.strong&&(e=d`<strong>${e}</strong>`);let r=tt(t.href);return r?d`<a href=${r}>${e}</a>`:e}var rt=`["'”’)\\]]*`,Mr=new RegExp(`[.!?…:;]${rt}$`),Pr=new RegExp(`\\.(${rt})$`),Ur=new RegExp(`[!?…]${rt}$`);function Ce(t){return t.flatMap(e=>e?.trim()||[]).map(e=>Mr.test(e)?e:`${e}.`).join(" ")}function M(t,e){let r=pe(t);return Ur.test(r)?`${r} ${e}`:`${r}: ${e}`}function re(t){return t.map(pe).join("; ")}function pe(t){return t.trim().replace(Pr,"$1")}function Dt(t){let e=t.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),n=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(e)?e.replaceAll(",",""):e.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(n)?Number(n):null}var O={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:t=>t===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Ne(t,e,r){let n=r==="title"?"title":"subtitle";switch(t){case 2:return d`<h2 id=${r} class=${n} tabindex="-1">${e}</h2>`;case 4:return d`<h4 id=${r} class=${n} tabindex="-1">${e}</h4>`;case 5:return d`<h5 id=${r} class=${n} tabindex="-1">${e}</h5>`;default:return d`<h3 id=${r} class=${n} tabindex="-1">${e}</h3>`}}var Lr={right:()=>U`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:()=>U`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:()=>U`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,begun:()=>U`<circle cx="12" cy="12" r="7.5"/><path d="M12 4.5a7.5 7.5 0 0 1 0 15z" fill="currentColor"/>`,more:()=>U`<path d="M12 5v14M5 12h14"/>`,up:()=>U`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:()=>U`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function z(t){return d`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Lr[t]()}
</svg>`}function jt({sources:t,assumptions:e}){return!t.length&&!e.length?h:d`
<details class="origins">
<summary>${O.whereFrom}</summary>
${e.length?d`<p class="small-heading">${O.assumptions}</p>
<ul>
${e.map(r=>d`<li>${y(r)}</li>`)}
</ul>`:h}
<ul>
${t.map(r=>d`<li>${zt(r,r.full)}</li>`)}
</ul>
</details>
`}function Bt({sources:t},e){let r=t.filter(({key:n})=>e.includes(n));return r.length?d`<p class="source">
${O.source(r.length)}
${r.map((n,s)=>d`${s?"; ":""}${zt(n,n.short)}`)}
</p>`:h}function zt({url:t},e){let r=tt(t);return r?d`<a href=${r}>${e}</a>`:e}var nt=Promise.resolve();function Ft(){return nt=nt.then(Hr),nt}function Hr(){return new Promise(t=>{let{port1:e,port2:r}=new MessageChannel;e.onmessage=()=>{e.close(),t()},r.postMessage(null)})}var Ir=1,Re=class extends L{static styles=[It,Ht];static properties={headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.store=Lt(window),this.announcement={text:"",count:0},this.startedAgainWords=O.startedAgain,this.undoneWords=O.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(e,r){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderTitle(e,r){return d`${e.title}`}renderActivity(e,r){return h}get spec(){return this.currentSpec}set spec(e){let r=this.currentSpec;if(this.currentSpec=this.isOurs(e)?e:null,!this.currentSpec)this.currentRecord=null;else{let n=r?.id===this.currentSpec.id;this.take(n?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(e){return Q(e)&&e.schema_version===Ir&&e.kind===this.kind}async scheduleUpdate(){this.hasUpdated||await Ft(),super.scheduleUpdate()}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(e){try{e()}catch(r){reportError(r),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(e),this.recordTaken(),this.requestUpdate())})}fitted(e){let r=this.spec,{kind:n,id:s}=r,o=B(e),i=o?.kind===n&&o.activity===s,a=this.reconcile(r,i?o:null);return{version:qe(n),kind:n,activity:s,...a}}followStore(){let e=JSON.stringify(this.record),r=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(r)!==e&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(e){let r=!this.record||E(this.record);this.currentRecord=this.fitted(e),E(e)||(this.beforeStartingAgain=null),r&&E(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),st(r))}async reveal(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r&&st(r)}startAgain(){let e=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:e,record:r}=this;if(!e||!r)return d`<slot></slot>`;let{text:n,count:s}=this.announcement;return d`
<div class="activity" role="group" aria-labelledby="title">
${Ne(this.headingLevel,this.renderTitle(e,r),"title")}
${this.isOpen?d`<p class="instruction">${y(e.instruction)}</p>
${this.renderActivity(e,r)} ${this.renderFoot(e)}`:h}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Se(s,d`<p>${n}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let r=this.record&&!E(this.record);return d`
<div class="foot">
${this.isKept?h:d`<p class="quiet">${O.notKept}</p>`}
${r?d`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${O.startAgain}
</button>`:h}
${this.beforeStartingAgain?d`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${O.undo}
</button>
</p>`:h}
${jt(e)}
</div>
`}};function st(t){let e=t.parentElement?.closest("[data-together]");e&&st(e),t.scrollIntoView({block:"nearest",inline:"nearest"})}var Dr="no one two three four five six seven eight nine ten eleven twelve".split(" "),Me=t=>Dr[t]??String(t),jr=t=>t[0].toUpperCase()+t.slice(1),ot=(t,e,r)=>`${t} ${t===1?e:r}`,l={questions:"Questions",question:"Question",place:(t,e)=>`Question ${t} of ${e}`,forStudents:"For students",states:{open:"not answered yet",right:"right",wrong:"not right yet",shown:"answer shown"},check:"Check",showMe:"Show me",previous:"Previous",next:"Next",toResult:"See how it went",whyNot:t=>t===1?"Why not the other one?":"Why not the others?",right:"That’s it",wrong:"Not quite",shown:"Here is the answer",notesBelow:"The notes below say why.",chooseFirst:"Choose an answer first.",chooseSomeFirst:"Choose at least one answer first.",numberFirst:"Write a number first.",notANumber:"That does not look like a number. Please use figures, such as 40 or 2.5.",wordsFirst:"Write your answer first.",matchFirst:t=>t===1?"One line is still open.":`${t} lines are still open.`,yourAnswer:"Your answer",chooseAll:"Choose all that fit.",choose:"Choose…",orderHow:"Use the arrows to put these in order.",fits:"Yes, this one fits",leftOut:"Right to leave this out",doesNotFit:"This one does not fit",notChosen:"Not chosen yet, and it fits",doNotFit:"Does not fit",alsoFit:"Not chosen yet, and fits",ticked:({fitting:t,astray:e,missing:r})=>{let n=ot(r,"other fits","others fit");if(!e)return`What you chose fits. ${n} too.`;let s=ot(e,"that does not","that do not");return r?`You chose ${t?`${ot(t,"that fits","that fit")} and ${s}`:`${s} fit`}. ${n}.`:`You chose all that fit, and ${s}.`},readNotes:"Read the notes above, then try again.",moveUp:"Move up",moveDown:"Move down",moved:(t,e,r)=>`${t}: now number ${e} of ${r}.`,atTheEnd:(t,e)=>`${t} is already ${e?"first":"last"}.`,inPlace:"In its place",notHere:"Not here yet",placesRight:(t,e)=>t?`${t} of ${e} ${t===1?"is in its":"are in their"} place. Move the others and check again.`:"None of them is in its place yet. Move them and check again.",inNumberedPlace:(t,e)=>`number ${t}, ${e}`,pairsRight:(t,e)=>t?`${t} of ${e} ${t===1?"is":"are"} matched. Try another for the rest.`:"None of them is matched yet. Try another for each.",notMatched:"Not matched yet",result:"How it went",untouched:"All of it is still to come. Begin wherever you like.",begun:t=>`You have answered ${Me(t)} so far. There is no hurry.`,beenThrough:t=>t===1?"You have answered it.":`You have been through all ${Me(t)}.`,allFound:"There is nothing left to look at. Come back when you like.",worthAnotherLook:t=>t===1?"This one is worth another look:":`These ${Me(t)} are worth another look:`,stillOpen:t=>t===1?"One is still open:":`${jr(Me(t))} are still open:`,found:"You found your way through:"};var Wt={right:"right",wrong:"again",shown:"shown"};function Vt(t,e,r,n){return d`<ol class="numbers" role="list" aria-label=${l.questions}>
${t.questions.map(({id:s},o)=>{let i=e.answers[s]?.state;return d`<li>
<button
type="button"
class=${i??"open"}
aria-current=${s===r?"step":"false"}
@click=${()=>n(s)}
>
<span class="visually-hidden">${l.question}</span> ${o+1}
${i?z(Wt[i]):h}
<span class="visually-hidden">, ${l.states[i??"open"]}</span>
</button>
</li>`})}
</ol>`}function Kt({questions:t},{answers:e}){let r=t.map(({id:n,prompt:s},o)=>{let i=e[n]?.state??"open";return{id:n,prompt:s,number:o+1,state:i}});return{open:r.filter(({state:n})=>n==="open"),revisit:r.filter(({state:n})=>n==="wrong"||n==="shown"),found:r.filter(({state:n})=>n==="right")}}function it(t,e){let{open:r,revisit:n,found:s}=Kt(t,e),o=n.length+s.length;return[o?r.length?l.begun(o):l.beenThrough(o):l.untouched,...s.length===t.questions.length?[l.allFound]:[],...n.length?[l.worthAnotherLook(n.length)]:[],...o&&r.length?[l.stillOpen(r.length)]:[]]}function Yt(t,e,r,n){let{open:s,revisit:o,found:i}=Kt(t,e),a=(m,p)=>p.length?d`${m?d`<p>${m}</p>`:h}
<ol class="review" role="list">
${p.map(({id:g,prompt:f,number:v,state:x})=>d`<li>
<button type="button" class=${x} @click=${()=>n(g)}>
<span class="number">${v}</span>
<span>${$(f)}</span>
<span class="state">
${x==="open"?h:z(Wt[x])} ${l.states[x]}
</span>
</button>
</li>`)}
</ol>`:h,[c,u]=it(t,e);return d`<div class="result">
${Ne(r+1,l.result,"result")}
<p class="where">${c}</p>
${u===l.allFound?d`<p>${u}</p>`:h}
${a(l.worthAnotherLook(o.length),o)}
${a(o.length+i.length?l.stillOpen(s.length):"",s)}
${a(l.found,i)}
</div>`}var G=q(class extends H{constructor(t){if(super(t),t.type!==N.PROPERTY&&t.type!==N.ATTRIBUTE&&t.type!==N.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Ct(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===A||e===h)return e;let r=t.element,n=t.name;if(t.type===N.PROPERTY){if(e===r[n])return A}else if(t.type===N.BOOLEAN_ATTRIBUTE){if(!!e===r.hasAttribute(n))return A}else if(t.type===N.ATTRIBUTE&&r.getAttribute(n)===e+"")return A;return ee(t),e}});function Qt(t,e){let[r,n]=[Array.from(t),Array.from(e)],s=Math.max(r.length,n.length);if(!s)return 1;let o=Array.from({length:n.length+1},(i,a)=>a);return r.forEach((i,a)=>{let c=[a+1];n.forEach((u,m)=>{c.push(Math.min(o[m+1]+1,c[m]+1,o[m]+(i===u?0:1)))}),o=c}),1-o[n.length]/s}function at(t,e){let r=t.normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");return e?r:r.toLowerCase()}function Pe(t,e){return Array.isArray(t)&&new Set(t).size===t.length&&t.every(r=>e.some(({id:n})=>n===r))}function ne(t){return Object.fromEntries(t.map(({id:e,feedback:r})=>[e,r]))}var Ue="#outcome";function _(t){if(!t)return h;let{tone:e,verdict:r,text:n,id:s,isOutcome:o}=t;return d`<div
class="told ${e} ${n===void 0?"brief":""}"
id=${s??h}
data-together
>
${r?Br(e,r,o):h}
${n===void 0?h:d`<p>${y(n)}</p>`}
</div>`}function Br(t,e,r){return r?d`<p class="verdict" id=${Ue.slice(1)} tabindex="-1">${z(t)} ${e}</p>`:d`<p class="verdict">${z(t)} ${e}</p>`}var Gt={firstDraft:()=>({}),finish({pairs:t},e){let r=t.filter(({id:n})=>!me(e,n)).length;return r?{problem:l.matchFirst(r)}:{answer:e}},grade({pairs:t,choices:e},r){if(typeof r!="object"||r===null||Array.isArray(r))return null;let n=new Map(Object.entries(r));return n.size===t.length&&t.every(i=>e.some(({id:a})=>a===n.get(i.id)))?{right:t.every(i=>n.get(i.id)===i.right_choice),feedback:ne(t)}:null},rightAnswer:({pairs:t})=>Object.fromEntries(t.map(({id:e,right_choice:r})=>[e,r])),render(t,e){let{name:r,draft:n,locked:s,choose:o}=e;return d`<div class="pairs">
${t.pairs.map(i=>{let a=me(n,i.id),c=Fr(i,a,e),u=Jt(t,a)?.text;return s?zr(i,u,c):d`<div class="pair">
<label for="pair-${i.id}">${y(i.left)}</label>
<span class="chooser boxed" data-together>
<span class="written" aria-hidden="true">${u?y(u):l.choose}</span>
<select
id="pair-${i.id}"
name="${r}-${i.id}"
aria-describedby=${c?.id??h}
aria-invalid=${c?.tone==="again"?"true":"false"}
@change=${({target:m})=>o({...n,[i.id]:m.value})}
>
<option value="" .selected=${G(a==="")}>${l.choose}</option>
${t.choices.map(m=>d`<option value=${m.id} .selected=${G(a===m.id)}>
${$(m.text)}
</option>`)}
</select>
</span>
${_(c)}
</div>`})}
</div>`},spoken(t,{checked:e,locked:r}){if(!r){let s=t.pairs.filter(o=>me(e?.answer,o.id)!==o.right_choice);return[M(l.notMatched,re(s.map(({left:o})=>$(o))))]}let n=e?.state==="shown";return t.pairs.flatMap(({left:s,right_choice:o,feedback:i})=>{let a=$(Jt(t,o)?.text??"");return n?[M($(s),a),$(i)]:[M($(s),$(i))]})},count(t,{checked:e}){let r=t.pairs.filter(n=>me(e?.answer,n.id)===n.right_choice);return l.pairsRight(r.length,t.pairs.length)}};function me(t,e){return typeof t!="object"||Array.isArray(t)?"":new Map(Object.entries(t)).get(e)??""}function zr(t,e,r){return d`<div class="pair">
<p class="left">${y(t.left)}</p>
<p class="answer">${e===void 0?h:y(e)}</p>
${_(r)}
</div>`}function Jt(t,e){return t.choices.find(({id:r})=>r===e)}function Fr(t,e,{checked:r}){if(!r)return null;let n=`note-${t.id}`;return r.state==="shown"?{id:n,tone:"shown",text:t.feedback}:me(r.answer,t.id)!==e?null:e===t.right_choice?{id:n,tone:"right",verdict:l.right,text:t.feedback}:{id:n,tone:"again",verdict:l.wrong}}function Le({id:t,text:e},{name:r,locked:n},{type:s,isChosen:o,note:i},a){return d`<div class="option boxed ${o?"chosen":""}" data-together>
<label>
<input
type=${s}
name=${r}
value=${t}
.checked=${G(o)}
?disabled=${n}
aria-describedby=${i?.id??h}
@change=${a}
/>
<span>${y(e)}</span>
</label>
${_(i)}
</div>`}var qt={advice:l.readNotes,firstDraft:()=>[],finish({options:t},e){let r=t.map(({id:n})=>n).filter(n=>He(e,n));return r.length?{answer:r}:{problem:l.chooseSomeFirst}},grade({options:t},e){return Pe(e,t)?{right:t.every(({id:n,right:s})=>s===e.includes(n)),feedback:ne(t)}:null},rightAnswer:({options:t})=>t.filter(({right:e})=>e).map(({id:e})=>e),render({options:t},e){let{checked:r,draft:n,locked:s,choose:o}=e,i=Array.isArray(n)?n:[];return d`
${s?h:d`<p class="how">${l.chooseAll}</p>`}
${t.map(a=>{let c=i.includes(a.id),m=r&&(s||He(r.answer,a.id)===c)?Wr(a,c,r):null;return Le(a,e,{type:"checkbox",isChosen:c,note:m},()=>o(c?i.filter(p=>p!==a.id):[...i,a.id]))})}
`},spoken({options:t},{checked:e,locked:r}){if(e?.state==="shown")return t.filter(({right:i})=>i).map(({text:i})=>$(i));if(r)return[l.notesBelow];let{astray:n,missing:s}=Zt(t,e?.answer),o=(i,a)=>a.length?M(i,re(a.map(({text:c})=>$(c)))):"";return[o(l.doNotFit,n),o(l.alsoFit,s)]},count({options:t},{checked:e}){let{fitting:r,astray:n,missing:s}=Zt(t,e?.answer);return l.ticked({fitting:r.length,astray:n.length,missing:s.length})}};function Zt(t,e){let r=t.filter(({id:n})=>He(e,n));return{fitting:r.filter(({right:n})=>n),astray:r.filter(({right:n})=>!n),missing:t.filter(({id:n,right:s})=>s&&!He(e,n))}}function He(t,e){return Array.isArray(t)&&t.includes(e)}function Wr(t,e,r){let n={id:`note-${t.id}`,text:t.feedback};return r?.state==="shown"?{...n,tone:"shown"}:t.right&&!e?{...n,tone:"more",verdict:l.notChosen}:t.right?{...n,tone:"right",verdict:l.fits}:e?{...n,tone:"again",verdict:l.doesNotFit}:{...n,tone:"right",verdict:l.leftOut}}var Vr=80;function Ie({grade:t,rightAnswer:e},r){let n=(s,{checked:o})=>o&&t(s,o.state==="shown"?e(s):o.answer);return{firstDraft:()=>"",render(s,o){let{name:i,draft:a,locked:c,problem:u,choose:m}=o,p=Kr(n(s,o),o);return d`
<div class="typed ${r?"number":""}">
<label for="typed">${l.yourAnswer}</label>
<span class="row">
<input
id="typed"
type="text"
name=${i}
inputmode=${r?"decimal":"text"}
autocomplete="off"
maxlength=${Vr}
aria-describedby=${["unit","problem",p?.id??""].join(" ").trim()}
aria-invalid=${u?"true":"false"}
.value=${G(String(a))}
?readonly=${c}
@input=${({target:g})=>m(g.value)}
/>
<span id="unit">${r?.(s)??""}</span>
</span>
</div>
${_(p)}
`},spoken(s,o){let i=n(s,o);return i?[o.checked?.state==="shown"?`${e(s)} ${r?.(s)??""}`:"",$(i.feedback.answer)]:[]}}}function Kr(t,{checked:e}){if(!t)return null;let r={id:"note",text:t.feedback.answer,isOutcome:!0};return e?.state==="shown"?{...r,tone:"shown",verdict:l.shown}:t.right?{...r,tone:"right",verdict:l.right}:{...r,tone:"again",verdict:l.wrong}}var Yr=1e-9,Xt={finish(t,e){if(typeof e=="number")return{answer:e};if(!String(e).trim())return{problem:l.numberFirst};let r=Dt(String(e));return r===null?{problem:l.notANumber}:{answer:r}},grade(t,e){if(typeof e!="number"||!Number.isFinite(e))return null;let r=t.tolerance+Yr*Math.max(1,Math.abs(t.answer));if(Math.abs(e-t.answer)<=r)return{right:!0,feedback:{answer:t.feedback.when_right}};let n=t.remarks.find(a=>a.at_least<=e&&e<=a.at_most),{when_low:s,when_high:o}=t.feedback;return{right:!1,feedback:{answer:n?.feedback??(e<t.answer?s:o)}}},rightAnswer:({answer:t})=>t},er={...Xt,...Ie(Xt,({unit:t})=>t)};var tr=(t,e,r)=>{let n=new Map;for(let s=e;s<=r;s++)n.set(t[s],s);return n},rr=q(class extends H{constructor(t){if(super(t),t.type!==N.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,r){let n;r===void 0?r=e:e!==void 0&&(n=e);let s=[],o=[],i=0;for(let a of t)s[i]=n?n(a,i):i,o[i]=r(a,i),i++;return{values:o,keys:s}}render(t,e,r){return this.dt(t,e,r).values}update(t,[e,r,n]){let s=Nt(t),{values:o,keys:i}=this.dt(e,r,n);if(!Array.isArray(s))return this.ut=i,o;let a=this.ut??=[],c=[],u,m,p=0,g=s.length-1,f=0,v=o.length-1;for(;p<=g&&f<=v;)if(s[p]===null)p++;else if(s[g]===null)g--;else if(a[p]===i[f])c[f]=I(s[p],o[f]),p++,f++;else if(a[g]===i[v])c[v]=I(s[g],o[v]),g--,v--;else if(a[p]===i[v])c[v]=I(s[p],o[v]),X(t,c[v+1],s[p]),p++,v--;else if(a[g]===i[f])c[f]=I(s[g],o[f]),X(t,s[p],s[g]),g--,f++;else if(u===void 0&&(u=tr(i,f,v),m=tr(a,p,g)),u.has(a[p]))if(u.has(a[g])){let x=m.get(i[f]),De=x!==void 0?s[x]:null;if(De===null){let ct=X(t,s[p]);I(ct,o[f]),c[f]=ct}else c[f]=I(De,o[f]),X(t,s[p],De),s[x]=null;f++}else _e(s[g]),g--;else _e(s[p]),p++;for(;f<=v;){let x=X(t,c[v+1]);I(x,o[f]),c[f++]=x}for(;p<=g;){let x=s[p++];x!==null&&_e(x)}return this.ut=i,ee(t,c),A}});var sr={firstDraft:({starting_order:t})=>t,finish:(t,e)=>({answer:e}),grade({items:t},e){return!Pe(e,t)||e.length!==t.length?null:{right:t.every(({id:n},s)=>e[s]===n),feedback:ne(t)}},rightAnswer:({items:t})=>t.map(({id:e})=>e),render(t,e){let r=nr(t,e);return d`
${e.locked?h:d`<p class="how">${l.orderHow}</p>`}
<ol class="order" role="list">
${rr(r,n=>n.id,(n,s)=>{let o=Gr(t,n,s,e);return d`<li class="boxed">
<span class="item">
<span>${y(n.text)}</span>
${e.locked?h:Qr(n,s,r,o,e)}
</span>
${_(o)}
</li>`})}
</ol>
`},spoken(t,e){if(e.checked?.state==="shown")return t.items.map((n,s)=>M(String(s+1),$(n.text)));if(e.locked)return[l.notesBelow];let r=nr(t,e).flatMap((n,s)=>t.items[s].id===n.id?[]:[l.inNumberedPlace(s+1,$(n.text))]);return[M(l.notHere,re(r))]},count(t,{checked:e}){let r=t.items.filter((n,s)=>or(e,s)===n.id);return l.placesRight(r.length,t.items.length)}};function Qr(t,e,r,n,s){return d`<span class="moves">
${[-1,1].map(o=>{let i=o<0,a=!r[e+o];return d`<button
type="button"
class="move"
data-move="${t.id} ${o}"
aria-disabled=${a?"true":"false"}
aria-describedby=${n?.id??h}
@click=${()=>Jr(t,e,o,r,s)}
>
${z(i?"up":"down")}
<span class="visually-hidden">
${i?l.moveUp:l.moveDown}: ${$(t.text)}
</span>
</button>`})}
</span>`}function Jr(t,e,r,n,{choose:s,announce:o,focusOn:i}){let a=n[e+r];if(!a){o(l.atTheEnd(pe($(t.text)),r<0));return}let c=n.map(({id:u})=>u);c[e]=a.id,c[e+r]=t.id,s(c),o(l.moved(pe($(t.text)),e+r+1,n.length)),i(`[data-move="${t.id} ${r}"]`)}function Gr(t,e,r,{checked:n,locked:s}){if(!n)return null;let o=`note-${e.id}`;return n.state==="shown"?{id:o,tone:"shown",text:e.feedback}:!s&&or(n,r)!==e.id?null:t.items[r].id===e.id?{id:o,tone:"right",verdict:l.inPlace,text:e.feedback}:{id:o,tone:"again",verdict:l.notHere}}function or(t,e){return Array.isArray(t?.answer)?t.answer[e]:void 0}function nr(t,{draft:e}){let r=Array.isArray(e)?e:[];return[...t.items].sort((n,s)=>r.indexOf(n.id)-r.indexOf(s.id))}var ir={finish(t,e){let r=String(e).replace(/[<>]/g,"").trim();return r?{answer:r}:{problem:l.wordsFirst}},grade({phrases:t,otherwise:e},r){if(typeof r!="string")return null;let n=t.find(({text:s,match_case:o,similarity:i})=>Qt(at(r,o),at(s,o))>=i);return n?{right:n.right,feedback:{answer:n.feedback}}:{right:!1,feedback:{answer:e}}},rightAnswer:({phrases:t})=>t.find(({right:e})=>e)?.text??""},ar={...ir,...Ie(ir,null)};var se={firstDraft:()=>"",finish:(t,e)=>e===""?{problem:l.chooseFirst}:{answer:e},grade({options:t},e){let r=t.find(({id:n})=>n===e);return r?{right:r.right,feedback:{[r.id]:r.feedback}}:null},rightAnswer:({options:t})=>t.find(({right:e})=>e)?.id??"",render(t,e){let r=cr(t,e),n=t.options.filter(s=>!r.includes(s));return d`
${t.options.map(s=>{let o=r.includes(s)?qr(s,e):null,i=e.draft===s.id;return Le(s,e,{type:"radio",isChosen:i,note:o},()=>e.choose(s.id))})}
${e.locked&&n.length?Zr(n):h}
`},spoken(t,e){let r=e.checked?.state==="shown";return cr(t,e).filter(n=>n.right||!r).flatMap(({text:n,feedback:s})=>[r?$(n):"",$(s)])}};function Zr(t){return d`<details>
<summary>${l.whyNot(t.length)}</summary>
<dl class="others">
${t.map(e=>d`<dt>${y(e.text)}</dt>
<dd>${y(e.feedback)}</dd>`)}
</dl>
</details>`}function cr(t,{checked:e}){return e?t.options.filter(r=>r.id===e.answer||e.state==="shown"&&r.right):[]}function qr({id:t,right:e,feedback:r},{checked:n}){let s=n?.state==="shown",o={id:`note-${t}`,text:r};return e?s?{...o,tone:"shown",verdict:l.shown,isOutcome:!0}:{...o,tone:"right",verdict:l.right,isOutcome:!0}:{...o,tone:"again",verdict:l.wrong,isOutcome:!s}}var P={match:Gt,"multiple-choice":qt,number:er,order:sr,"short-answer":ar,"single-choice":se,"true-false":se};var Xr=2;function lr(t,e,r,n){let s=a=>{a.preventDefault(),e.locked||e.check()},o=en(t,e),i=P[t.kind];return d`<form class="question" novalidate data-together @submit=${s}>
<fieldset>
<legend tabindex="-1">
<span class="place quiet">
${r}
${t.level==="students"?d`<span class="level">${l.forStudents}</span>`:h}
</span>
<span class="prompt">${y(t.prompt)}</span>
</legend>
${e.locked?o:h} ${i.render(t,e)}
</fieldset>
${e.locked?h:o}
<p class="problem" id="problem">${e.problem}</p>
${e.locked?n:tn(e)}
</form>`}function dr(t,e){let r=P[t.kind],n=!e.locked&&r.count?.(t,e)||"";return Ce([hr(e),n,...r.spoken(t,e)])}function en(t,e){let{count:r,advice:n=""}=P[t.kind];if(!e.checked||!r)return h;let s=e.checked.state==="shown"?"shown":e.locked?"right":"again",o=e.locked?l.notesBelow:`${r(t,e)} ${n}`.trim();return d`<div class="whole">
${_({tone:s,verdict:hr(e),text:o,isOutcome:!0})}
</div>`}function hr({checked:t}){return t?.state==="shown"?l.shown:t?.state==="right"?l.right:l.wrong}function tn({checked:t,showMe:e}){let r=t&&t.attempts>=Xr;return d`<div class="row">
<button class="primary" type="submit">${l.check}</button>
${r?d`<button type="button" @click=${e}>${l.showMe}</button>`:h}
</div>`}var ur=S`
.how {
margin: 0 0 0.5em;
color: var(--sb-ink-soft);
}
.option + .option {
margin-block-start: 0.6em;
}
.option.chosen {
border-color: var(--sb-accent);
box-shadow: inset 0 0 0 1px var(--sb-accent);
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
outline: 3px solid var(--sb-focus);
outline-offset: 2px;
}
.option input {
display: grid;
flex: none;
place-content: center;
width: 1.35em;
height: 1.35em;
margin: 0.1em 0 0;
border: 2px solid var(--sb-control-line);
border-radius: 50%;
appearance: none;
background: var(--sb-paper);
font: inherit;
cursor: inherit;
}
.option input[type="checkbox"] {
border-radius: 0.25em;
}
.option input:checked {
border-color: var(--sb-accent);
}
.option [type="radio"]:checked::before {
content: "";
width: 0.7em;
height: 0.7em;
border-radius: 50%;
background: var(--sb-accent);
}
.option [type="checkbox"]:checked {
background: var(--sb-accent);
}
.option [type="checkbox"]:checked::before {
content: "";
width: 0.4em;
height: 0.75em;
margin-block-end: 0.15em;
border: solid var(--sb-accent-ink);
border-width: 0 2.5px 2.5px 0;
transform: rotate(45deg);
}
.option input:disabled:not(:checked) {
border-color: var(--sb-line);
}
.option input:disabled,
.option input:disabled + span {
cursor: default;
}
.option input:focus-visible {
outline: none;
}
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
counter-reset: place;
}
.order > li {
counter-increment: place;
padding: 0.4em 0.5em 0.4em 0.9em;
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
color: var(--sb-ink-soft);
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
border-color: var(--sb-line);
color: var(--sb-ink-soft);
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
border-block-start: 1px solid var(--sb-line);
}
.pair label,
.pair .left {
margin: 0;
font-weight: 600;
}
.chooser {
display: grid;
grid-template-columns: minmax(0, 1fr);
}
.chooser > * {
grid-area: 1 / 1;
}
@media (hover: hover) {
.chooser:hover {
border-color: var(--sb-accent);
}
}
.chooser:has([aria-invalid="true"]) {
border-color: var(--sb-wrong);
}
.chooser:has(:focus-visible) {
outline: 3px solid var(--sb-focus);
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
`;function pr(t,e){let r={},n=new Map(Object.entries(e?.answers??{}));for(let o of t.questions){let{grade:i}=P[o.kind],a=n.get(o.id),c=a&&i(o,a.answer);if(!a||!c)continue;let u=a.state==="shown"?"shown":c.right?"right":"wrong";r[o.id]={answer:a.answer,attempts:a.attempts,state:u}}return{current:t.questions.some(({id:o})=>o===e?.current)?e?.current??null:null,answers:r}}var mr=S`
.numbers {
display: flex;
flex-wrap: wrap;
gap: 0.35em;
margin-block: 1.25em 0;
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
border-color: var(--sb-accent);
font-weight: 700;
}
.numbers [aria-current="false"] {
border-width: 1.5px;
}
.numbers .right,
.review .right .state {
color: var(--sb-right);
}
.numbers .wrong,
.review .wrong .state {
color: var(--sb-wrong);
}
.numbers .shown,
.review .shown .state {
color: var(--sb-accent);
}
.question {
margin-block-start: 1.5em;
}
.place {
display: flex;
flex-wrap: wrap;
gap: 0.3em 0.75em;
align-items: baseline;
}
.level {
padding: 0.05em 0.6em;
border: 1px solid var(--sb-control-line);
border-radius: 1em;
color: var(--sb-ink);
}
.prompt {
display: block;
margin-block: 0.25em 0.6em;
font-family: var(--sb-font-heading);
font-size: 1.3em;
line-height: 1.35;
text-wrap: pretty;
}
.problem:empty {
display: none;
}
.problem {
margin-block-start: 0.9em;
color: var(--sb-wrong);
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
.where {
margin-block-start: 0.4em;
font-size: 1.1em;
}
.review {
margin-block-start: 1em;
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
color: var(--sb-ink-soft);
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
`;var fe=class extends Re{static styles=[...super.styles,mr,ur];static properties={showing:{state:!0},problem:{state:!0}};constructor(){super(),this.showing=void 0,this.drafts={},this.problem=""}reconcile(e,r){return pr(e,r)}recordTaken(){this.drafts={},this.problem="";let e=this.spec?.questions??[];if(!Object.keys(this.record?.answers??{}).length||e.every(({id:n})=>n!==this.showing)){let n=e.find(({id:s})=>!this.record?.answers[s]);this.showing=this.record?.current??n?.id??null}}viewOf(e){let r=this.record?.answers[e.id]??null,n=P[e.kind];return{name:`${this.spec?.id}-${e.id}`,draft:r?.state==="shown"?n.rightAnswer(e):this.drafts[e.id]??r?.answer??n.firstDraft(e),checked:r,locked:r!==null&&r.state!=="wrong",problem:this.problem,choose:s=>{this.drafts={...this.drafts,[e.id]:s},this.problem="",this.requestUpdate()},announce:s=>this.announce(s),focusOn:s=>{this.focusOn(s)},check:()=>this.check(e),showMe:()=>this.settle(e,"shown")}}check(e){let r=P[e.kind],n=r.finish(e,this.viewOf(e).draft);if("problem"in n){this.problem=n.problem,this.announce(n.problem),this.focusOn('input, select:has(option[value=""]:checked)');return}let s=r.grade(e,n.answer)?.right??!1;this.settle(e,s?"right":"wrong",n.answer)}settle(e,r,n){let s=this.record?.answers[e.id],o=n??s?.answer;if(!this.record||o===void 0)return;let i=(s?.attempts??0)+(n===void 0?0:1),a={...this.record.answers,[e.id]:{answer:o,attempts:i,state:r}},{[e.id]:c,...u}=this.drafts;this.drafts=u,this.problem="",this.change({...this.record,current:e.id,answers:a}),this.announce(dr(e,this.viewOf(e)));let m=this.renderRoot.querySelector("[type=checkbox]:focus")!==null;r==="wrong"&&!m?this.reveal(Ue):this.focusOn(Ue)}goTo(e){!this.spec||!this.record||(this.showing=e,this.problem="",this.change({...this.record,current:e}),this.announce(e===null?Ce(it(this.spec,this.record)):""),this.focusOn(e===null?"#result":"legend"))}renderActivity(){let{spec:e,record:r}=this;if(!e||!r)return h;let n=a=>this.goTo(a),s=e.questions.findIndex(({id:a})=>a===this.showing),o=e.questions[s],i=e.questions.length===1;return d`
${i?h:Vt(e,r,this.showing??null,n)}
${o?Se(o.id,lr(o,this.viewOf(o),i?"":l.place(s+1,e.questions.length),Bt(e,o.sources))):Yt(e,r,this.headingLevel,n)}
${o&&!i?this.renderSteps(e,s):h}
`}renderSteps({questions:e},r){let n=e[r+1],o=!!this.record?.answers[e[r].id]&&this.viewOf(e[r]).locked;return d`<div class="steps row">
${r>0?d`<button type="button" @click=${()=>this.goTo(e[r-1].id)}>
${l.previous}
</button>`:h}
<button
type="button"
data-next
class=${o?"primary":""}
@click=${()=>this.goTo(n?.id??null)}
>
${n?l.next:l.toResult}
</button>
</div>`}};function fr(t,e){customElements.get(t)||customElements.define(t,e)}function br(t,e){return{render({model:r,el:n}){fr(t,e);let s=document.createElement(t),o=()=>{Te(r.get("record"))||(r.set("record",s.record),r.save_changes())},i=()=>{let c=r.get("record");!(JSON.stringify(c)!==JSON.stringify(s.record))||!B(c)||(s.record=c,s.record?.version!==c.version&&o())},a=()=>{s.spec=r.get("spec");let c=B(r.get("record"));c&&!E(c)?i():s.record&&!E(s.record)&&o()};return n.dataset.lmSuppressShortcuts="true",n.addEventListener("keydown",gr),a(),s.addEventListener("sb-record",o),r.on("change:spec",a),r.on("change:record",i),n.append(s),()=>{r.off("change:spec",a),r.off("change:record",i),s.removeEventListener("sb-record",o),n.removeEventListener("keydown",gr),s.remove()}}}}function gr(t){t.key.startsWith("Arrow")&&t.stopPropagation()}var bi=br("sb-quiz",fe);export{bi as default};
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
