/* Generated from frontend/ by make frontend. Do not edit. */
var ae=globalThis,le=ae.ShadowRoot&&(ae.ShadyCSS===void 0||ae.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,_e=Symbol(),Ge=new WeakMap,J=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==_e)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(le&&e===void 0){let r=t!==void 0&&t.length===1;r&&(e=Ge.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Ge.set(t,e))}return e}toString(){return this.cssText}},Ke=s=>new J(typeof s=="string"?s:s+"",void 0,_e),C=(s,...e)=>{let t=s.length===1?s[0]:e.reduce((r,n,i)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+s[i+1],s[0]);return new J(t,s,_e)},Ye=(s,e)=>{if(le)s.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let r=document.createElement("style"),n=ae.litNonce;n!==void 0&&r.setAttribute("nonce",n),r.textContent=t.cssText,s.appendChild(r)}},ke=le?s=>s:s=>s instanceof CSSStyleSheet?(e=>{let t="";for(let r of e.cssRules)t+=r.cssText;return Ke(t)})(s):s;var{is:Wt,defineProperty:Ft,getOwnPropertyDescriptor:Vt,getOwnPropertyNames:qt,getOwnPropertySymbols:Gt,getPrototypeOf:Kt}=Object,ce=globalThis,Je=ce.trustedTypes,Yt=Je?Je.emptyScript:"",Jt=ce.reactiveElementPolyfillSupport,Z=(s,e)=>s,xe={toAttribute(s,e){switch(e){case Boolean:s=s?Yt:null;break;case Object:case Array:s=s==null?s:JSON.stringify(s)}return s},fromAttribute(s,e){let t=s;switch(e){case Boolean:t=s!==null;break;case Number:t=s===null?null:Number(s);break;case Object:case Array:try{t=JSON.parse(s)}catch{t=null}}return t}},Xe=(s,e)=>!Wt(s,e),Ze={attribute:!0,type:String,converter:xe,reflect:!1,useDefault:!1,hasChanged:Xe};Symbol.metadata??=Symbol("metadata"),ce.litPropertyMetadata??=new WeakMap;var S=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Ze){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let r=Symbol(),n=this.getPropertyDescriptor(e,r,t);n!==void 0&&Ft(this.prototype,e,n)}}static getPropertyDescriptor(e,t,r){let{get:n,set:i}=Vt(this.prototype,e)??{get(){return this[t]},set(o){this[t]=o}};return{get:n,set(o){let l=n?.call(this);i?.call(this,o),this.requestUpdate(e,l,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Ze}static _$Ei(){if(this.hasOwnProperty(Z("elementProperties")))return;let e=Kt(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Z("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Z("properties"))){let t=this.properties,r=[...qt(t),...Gt(t)];for(let n of r)this.createProperty(n,t[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[r,n]of t)this.elementProperties.set(r,n)}this._$Eh=new Map;for(let[t,r]of this.elementProperties){let n=this._$Eu(t,r);n!==void 0&&this._$Eh.set(n,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let n of r)t.unshift(ke(n))}else e!==void 0&&t.push(ke(e));return t}static _$Eu(e,t){let r=t.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let r of t.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ye(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,r){this._$AK(e,r)}_$ET(e,t){let r=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,r);if(n!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:xe).toAttribute(t,r.type);this._$Em=e,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(e,t){let r=this.constructor,n=r._$Eh.get(e);if(n!==void 0&&this._$Em!==n){let i=r.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:xe;this._$Em=n;let l=o.fromAttribute(t,i.type);this[n]=l??this._$Ej?.get(n)??l,this._$Em=null}}requestUpdate(e,t,r,n=!1,i){if(e!==void 0){let o=this.constructor;if(n===!1&&(i=this[e]),r??=o.getPropertyOptions(e),!((r.hasChanged??Xe)(i,t)||r.useDefault&&r.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,r))))return;this.C(e,t,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:r,reflect:n,wrapped:i},o){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??t??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(t=void 0),this._$AL.set(e,t)),n===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[n,i]of r){let{wrapped:o}=i,l=this[n];o!==!0||this._$AL.has(n)||l===void 0||this.C(n,void 0,i,l)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(t)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};S.elementStyles=[],S.shadowRootOptions={mode:"open"},S[Z("elementProperties")]=new Map,S[Z("finalized")]=new Map,Jt?.({ReactiveElement:S}),(ce.reactiveElementVersions??=[]).push("2.1.2");var Ee=globalThis,Qe=s=>s,de=Ee.trustedTypes,et=de?de.createPolicy("lit-html",{createHTML:s=>s}):void 0,Te="$lit$",E=`lit$${Math.random().toFixed(9).slice(2)}$`,Oe="?"+E,Zt=`<${Oe}>`,D=document,Q=()=>D.createComment(""),ee=s=>s===null||typeof s!="object"&&typeof s!="function",Ce=Array.isArray,ot=s=>Ce(s)||typeof s?.[Symbol.iterator]=="function",Se=`[ 	
\f\r]`,X=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,tt=/-->/g,st=/>/g,H=RegExp(`>|${Se}(?:([^\\s"'>=/]+)(${Se}*=${Se}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),rt=/'/g,nt=/"/g,at=/^(?:script|style|textarea|title)$/i,Me=s=>(e,...t)=>({_$litType$:s,strings:e,values:t}),c=Me(1),Xt=Me(2),gs=Me(3),v=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),it=new WeakMap,I=D.createTreeWalker(D,129);function lt(s,e){if(!Ce(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return et!==void 0?et.createHTML(e):e}var ct=(s,e)=>{let t=s.length-1,r=[],n,i=e===2?"<svg>":e===3?"<math>":"",o=X;for(let l=0;l<t;l++){let a=s[l],p,f,h=-1,g=0;for(;g<a.length&&(o.lastIndex=g,f=o.exec(a),f!==null);)g=o.lastIndex,o===X?f[1]==="!--"?o=tt:f[1]!==void 0?o=st:f[2]!==void 0?(at.test(f[2])&&(n=RegExp("</"+f[2],"g")),o=H):f[3]!==void 0&&(o=H):o===H?f[0]===">"?(o=n??X,h=-1):f[1]===void 0?h=-2:(h=o.lastIndex-f[2].length,p=f[1],o=f[3]===void 0?H:f[3]==='"'?nt:rt):o===nt||o===rt?o=H:o===tt||o===st?o=X:(o=H,n=void 0);let m=o===H&&s[l+1].startsWith("/>")?" ":"";i+=o===X?a+Zt:h>=0?(r.push(p),a.slice(0,h)+Te+a.slice(h)+E+m):a+E+(h===-2?l:m)}return[lt(s,i+(s[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},te=class s{constructor({strings:e,_$litType$:t},r){let n;this.parts=[];let i=0,o=0,l=e.length-1,a=this.parts,[p,f]=ct(e,t);if(this.el=s.createElement(p,r),I.currentNode=this.el.content,t===2||t===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(n=I.nextNode())!==null&&a.length<l;){if(n.nodeType===1){if(n.hasAttributes())for(let h of n.getAttributeNames())if(h.endsWith(Te)){let g=f[o++],m=n.getAttribute(h).split(E),$=/([.?@])?(.*)/.exec(g);a.push({type:1,index:i,name:$[2],strings:m,ctor:$[1]==="."?ue:$[1]==="?"?pe:$[1]==="@"?me:j}),n.removeAttribute(h)}else h.startsWith(E)&&(a.push({type:6,index:i}),n.removeAttribute(h));if(at.test(n.tagName)){let h=n.textContent.split(E),g=h.length-1;if(g>0){n.textContent=de?de.emptyScript:"";for(let m=0;m<g;m++)n.append(h[m],Q()),I.nextNode(),a.push({type:2,index:++i});n.append(h[g],Q())}}}else if(n.nodeType===8)if(n.data===Oe)a.push({type:2,index:i});else{let h=-1;for(;(h=n.data.indexOf(E,h+1))!==-1;)a.push({type:7,index:i}),h+=E.length-1}i++}}static createElement(e,t){let r=D.createElement("template");return r.innerHTML=e,r}};function B(s,e,t=s,r){if(e===v)return e;let n=r!==void 0?t._$Co?.[r]:t._$Cl,i=ee(e)?void 0:e._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(s),n._$AT(s,t,r)),r!==void 0?(t._$Co??=[])[r]=n:t._$Cl=n),n!==void 0&&(e=B(s,n._$AS(s,e.values),n,r)),e}var he=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:r}=this._$AD,n=(e?.creationScope??D).importNode(t,!0);I.currentNode=n;let i=I.nextNode(),o=0,l=0,a=r[0];for(;a!==void 0;){if(o===a.index){let p;a.type===2?p=new q(i,i.nextSibling,this,e):a.type===1?p=new a.ctor(i,a.name,a.strings,this,e):a.type===6&&(p=new fe(i,this,e)),this._$AV.push(p),a=r[++l]}o!==a?.index&&(i=I.nextNode(),o++)}return I.currentNode=D,n}p(e){let t=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,t),t+=r.strings.length-2):r._$AI(e[t])),t++}},q=class s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,r,n){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=B(this,e,t),ee(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==v&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ot(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&ee(this._$AH)?this._$AA.nextSibling.data=e:this.T(D.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:r}=e,n=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=te.createElement(lt(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(t);else{let i=new he(n,this),o=i.u(this.options);i.p(t),this.T(o),this._$AH=i}}_$AC(e){let t=it.get(e.strings);return t===void 0&&it.set(e.strings,t=new te(e)),t}k(e){Ce(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,r,n=0;for(let i of e)n===t.length?t.push(r=new s(this.O(Q()),this.O(Q()),this,this.options)):r=t[n],r._$AI(i),n++;n<t.length&&(this._$AR(r&&r._$AB.nextSibling,n),t.length=n)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let r=Qe(e).nextSibling;Qe(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},j=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,r,n,i){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=t,this._$AM=n,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=u}_$AI(e,t=this,r,n){let i=this.strings,o=!1;if(i===void 0)e=B(this,e,t,0),o=!ee(e)||e!==this._$AH&&e!==v,o&&(this._$AH=e);else{let l=e,a,p;for(e=i[0],a=0;a<i.length-1;a++)p=B(this,l[r+a],t,a),p===v&&(p=this._$AH[a]),o||=!ee(p)||p!==this._$AH[a],p===u?e=u:e!==u&&(e+=(p??"")+i[a+1]),this._$AH[a]=p}o&&!n&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ue=class extends j{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},pe=class extends j{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},me=class extends j{constructor(e,t,r,n,i){super(e,t,r,n,i),this.type=5}_$AI(e,t=this){if((e=B(this,e,t,0)??u)===v)return;let r=this._$AH,n=e===u&&r!==u||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==u&&(r===u||n);n&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},fe=class{constructor(e,t,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){B(this,e)}},dt={M:Te,P:E,A:Oe,C:1,L:ct,R:he,D:ot,V:B,I:q,H:j,N:pe,U:me,B:ue,F:fe},Qt=Ee.litHtmlPolyfillSupport;Qt?.(te,q),(Ee.litHtmlVersions??=[]).push("3.3.3");var ge=(s,e,t)=>{let r=t?.renderBefore??e,n=r._$litPart$;if(n===void 0){let i=t?.renderBefore??null;r._$litPart$=n=new q(e.insertBefore(Q(),i),i,void 0,t??{})}return n._$AI(s),n};var Re=globalThis,M=class extends S{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=ge(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return v}};M._$litElement$=!0,M.finalized=!0,Re.litElementHydrateSupport?.({LitElement:M});var es=Re.litElementPolyfillSupport;es?.({LitElement:M});(Re.litElementVersions??=[]).push("4.2.2");var T={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},G=s=>(...e)=>({_$litDirective$:s,values:e}),R=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var{I:ts}=dt,ht=s=>s;var pt=s=>s.strings===void 0,ut=()=>document.createComment(""),K=(s,e,t)=>{let r=s._$AA.parentNode,n=e===void 0?s._$AB:e._$AA;if(t===void 0){let i=r.insertBefore(ut(),n),o=r.insertBefore(ut(),n);t=new ts(i,o,s,s.options)}else{let i=t._$AB.nextSibling,o=t._$AM,l=o!==s;if(l){let a;t._$AQ?.(s),t._$AM=s,t._$AP!==void 0&&(a=s._$AU)!==o._$AU&&t._$AP(a)}if(i!==n||l){let a=t._$AA;for(;a!==i;){let p=ht(a).nextSibling;ht(r).insertBefore(a,n),a=p}}}return t},P=(s,e,t=s)=>(s._$AI(e,t),s),ss={},Y=(s,e=ss)=>s._$AH=e,mt=s=>s._$AH,be=s=>{s._$AR(),s._$AA.remove()};var ft=(s,e,t)=>{let r=new Map;for(let n=e;n<=t;n++)r.set(s[n],n);return r},gt=G(class extends R{constructor(s){if(super(s),s.type!==T.CHILD)throw Error("repeat() can only be used in text expressions")}dt(s,e,t){let r;t===void 0?t=e:e!==void 0&&(r=e);let n=[],i=[],o=0;for(let l of s)n[o]=r?r(l,o):o,i[o]=t(l,o),o++;return{values:i,keys:n}}render(s,e,t){return this.dt(s,e,t).values}update(s,[e,t,r]){let n=mt(s),{values:i,keys:o}=this.dt(e,t,r);if(!Array.isArray(n))return this.ut=o,i;let l=this.ut??=[],a=[],p,f,h=0,g=n.length-1,m=0,$=i.length-1;for(;h<=g&&m<=$;)if(n[h]===null)h++;else if(n[g]===null)g--;else if(l[h]===o[m])a[m]=P(n[h],i[m]),h++,m++;else if(l[g]===o[$])a[$]=P(n[g],i[$]),g--,$--;else if(l[h]===o[$])a[$]=P(n[h],i[$]),K(s,a[$+1],n[h]),h++,$--;else if(l[g]===o[m])a[m]=P(n[g],i[m]),K(s,n[h],n[g]),g--,m++;else if(p===void 0&&(p=ft(o,m,$),f=ft(l,h,g)),p.has(l[h]))if(p.has(l[g])){let x=f.get(o[m]),Ae=x!==void 0?n[x]:null;if(Ae===null){let qe=K(s,n[h]);P(qe,i[m]),a[m]=qe}else a[m]=P(Ae,i[m]),K(s,n[h],Ae),n[x]=null;m++}else be(n[g]),g--;else be(n[h]),h++;for(;m<=$;){let x=K(s,a[$+1]);P(x,i[m]),a[m++]=x}for(;h<=g;){let x=n[h++];x!==null&&be(x)}return this.ut=o,Y(s,a),v}});var bt=G(class extends R{constructor(){super(...arguments),this.key=u}render(s,e){return this.key=s,e}update(s,[e,t]){return e!==this.key&&(Y(s),this.key=e),t}});function z(s){return typeof s=="object"&&s!==null&&!Array.isArray(s)}var se=s=>e=>s(e)?e:void 0,y=(...s)=>se(e=>s.includes(e)),Pe=s=>se(e=>typeof e=="string"&&e.length<=s),$t=s=>se(e=>typeof e=="string"&&s.test(e)),$e=se(Number.isFinite),W=(s,e=1/0)=>se(t=>Number.isInteger(t)&&t>=s&&t<=e),O=(...s)=>e=>s.map(t=>t(e)).find(t=>t!==void 0),re=(s,e)=>t=>{let r=Array.isArray(t)&&t.length<=e?t.map(s):[void 0];return r.includes(void 0)?void 0:r},N=s=>e=>z(e)?yt(Object.keys(s).map(t=>[t,s[t](e[t])])):void 0,A=(s,e,t=1/0)=>r=>z(r)&&Object.keys(r).length<=t?yt(Object.entries(r).map(([n,i])=>[s(n),e(i)])):void 0;function yt(s){return s.flat().includes(void 0)?void 0:Object.fromEntries(s)}var b=$t(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),Ne={"claim-cards":{version:1,done:"answers",content:{answers:A(b,b,500),current:O(b,y(null))}},"coding-lab":{version:1,done:"codings",content:{codings:A(b,N({compared:y(!0,!1),group:O(y("A","B","C","D"),y(null)),ratings:A(b,W(1,7),500)}),500),current:O(b,y(null))}},"cue-cards":{version:1,done:"answers",content:{answers:A(b,b,500),current:O(b,y(null))}},"dyad-player":{version:1,done:"second",content:{second:W(0)}},"episode-player":{version:1,done:"seen",content:{episode:W(1,8),pattern:y("secure","avoidant","resistant","disorganised"),seen:A(y("secure","avoidant","resistant","disorganised"),re(W(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:A(b,O($e,b),500)}},note:{version:1,done:"text",content:{text:Pe(2e3)}},planner:{version:1,done:"week",content:{week:A(y("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),b)}},predict:{version:1,done:"guess",content:{guess:re($e,500)}},quiz:{version:1,done:"answers",content:{answers:A(b,N({answer:O(Pe(200),$e,re(b,500),A(b,b,500)),attempts:W(1,1e5),state:y("right","wrong","shown")}),500),current:O(b,y(null))}},scenario:{version:2,done:"path",content:{now:O(N({at:y("choosing","told","ended"),step:b}),y(null)),path:re(N({choice:b,step:b}),200)}},sorter:{version:1,done:"placements",content:{placements:A(b,N({attempts:W(1,1e5),pile:b,state:y("right","wrong")}),500)}}};var vt={scenario:{1:s=>({...s,now:null})}};function Ue(s,e,t){let r=s.version,n=typeof r=="number"&&r<e&&t[String(s.kind)]?.[r];return n?Ue({...n(s),version:r+1},e,t):s}var ne={kept:Ne,upgrades:vt};function U(s,e=ne){let t=z(s)&&wt(s.kind,e);if(!t)return null;try{let{version:r,kind:n,activity:i,...o}=Ue(s,t.version,e.upgrades),l=N(t.content)(o);return r===t.version&&b(i)&&l?{version:r,kind:n,activity:i,...l}:null}catch{return null}}function _(s){let e=s[Ne[s.kind].done];return typeof e=="object"?!Object.keys(e).length:!e}function ye(s,e=ne){return rs(s,(r,n)=>r>0&&r!==n,e)&&!U(s,e)}function Le(s,e=ne){return wt(s,e)?.version??1}function wt(s,{kept:e}){return typeof s=="string"&&Object.hasOwn(e,s)?e[s]:null}function rs(s,e,t){return!z(s)||typeof s.version!="number"?!1:e(s.version,Le(s.kind,t))}var F="secure-base/1/",He="secure-base/last-kept",Ie="secure-base-kept";function At(s,e=ne){function t(i,o){try{return i(s.localStorage)}catch{return o}}function r(i){return t(o=>{let l=o.getItem(F+i);return l===null?null:JSON.parse(l)},null)}function n(i){s.dispatchEvent(new CustomEvent(Ie,{detail:i}))}return{read(i){let o=U(r(i),e);return o?.activity===i?o:null},keep(i){if(ye(r(i.activity),e))return!1;let o=t(l=>{let a=F+i.activity;return _(i)?l.removeItem(a):l.setItem(a,JSON.stringify(i)),!0},!1);return o&&(t(l=>l.setItem(He,new Date().toISOString()),void 0),n(i.activity)),o},all(){return t(i=>{let l=Array.from({length:i.length},(a,p)=>i.key(p)??"").filter(a=>a.startsWith(F)).map(a=>a.slice(F.length)).sort();return Object.fromEntries(l.flatMap(a=>{let p=this.read(a);return p?[[a,p]]:[]}))},{})},lastKept(){let i=new Date(t(o=>o.getItem(He),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return t(i=>{let o=Array.from({length:i.length},(l,a)=>i.key(a)).filter(l=>l!==null).filter(l=>l.startsWith(F)||l===He).map(l=>({key:l,value:i.getItem(l)??""}));for(let{key:l}of o)i.removeItem(l);return n(null),()=>{let l=t(a=>{for(let{key:p,value:f}of o)a.getItem(p)===null&&a.setItem(p,f);return!0},!1);return n(null),l}},null)},subscribe(i){let o=p=>i(p.detail),l=({key:p})=>{p===null?i(null):p.startsWith(F)&&i(p.slice(F.length))},a=({persisted:p})=>p&&i(null);return s.addEventListener(Ie,o),s.addEventListener("storage",l),s.addEventListener("pageshow",a),()=>{s.removeEventListener(Ie,o),s.removeEventListener("storage",l),s.removeEventListener("pageshow",a)}}}}var _t=C`
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
`,rr=C`
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
`;var kt=C`
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
`;function w(s){return typeof s=="string"?s:s.map(ns)}function xt(s){return typeof s=="string"?s:s.map(e=>e.text).join("")}function De(s){if(s)try{let{protocol:e}=new URL(s,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?s:void 0}catch{return}}function ns(s){let e=c`${s.text}`;s.code&&(e=c`<code>${e}</code>`),s.emphasis&&(e=c`<em>${e}</em>`),s.strong&&(e=c`<strong>${e}</strong>`);let t=De(s.href);return t?c`<a href=${t}>${e}</a>`:e}var Be=`["'”’)\\]]*`,is=new RegExp(`[.!?…:;]${Be}$`),lr=new RegExp(`\\.(${Be})$`),cr=new RegExp(`[!?…]${Be}$`);function St(s){return s.flatMap(e=>e?.trim()||[]).map(e=>is.test(e)?e:`${e}.`).join(" ")}var k={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:s=>s===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function ve(s,e,t){let r=t==="title"?"title":"subtitle";switch(s){case 2:return c`<h2 id=${t} class=${r} tabindex="-1">${e}</h2>`;case 4:return c`<h4 id=${t} class=${r} tabindex="-1">${e}</h4>`;case 5:return c`<h5 id=${t} class=${r} tabindex="-1">${e}</h5>`;default:return c`<h3 id=${t} class=${r} tabindex="-1">${e}</h3>`}}function Et({sources:s,assumptions:e}){return!s.length&&!e.length?u:c`
<details class="origins">
<summary>${k.whereFrom}</summary>
${e.length?c`<p class="small-heading">${k.assumptions}</p>
<ul>
${e.map(t=>c`<li>${w(t)}</li>`)}
</ul>`:u}
<ul>
${s.map(t=>c`<li>${Ot(t,t.full)}</li>`)}
</ul>
</details>
`}function Tt({sources:s},e){let t=s.filter(({key:r})=>e.includes(r));return t.length?c`<p class="source">
${k.source(t.length)}
${t.map((r,n)=>c`${n?"; ":""}${Ot(r,r.short)}`)}
</p>`:u}function Ot({url:s},e){let t=De(s);return t?c`<a href=${t}>${e}</a>`:e}var je=Promise.resolve();function Ct(){return je=je.then(os),je}function os(){return new Promise(s=>{let{port1:e,port2:t}=new MessageChannel;e.onmessage=()=>{e.close(),s()},t.postMessage(null)})}var as=1,we=class extends M{static styles=[kt,_t];static properties={headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.store=At(window),this.announcement={text:"",count:0},this.startedAgainWords=k.startedAgain,this.undoneWords=k.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(e,t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderTitle(e,t){return c`${e.title}`}renderActivity(e,t){return u}get spec(){return this.currentSpec}set spec(e){let t=this.currentSpec;if(this.currentSpec=this.isOurs(e)?e:null,!this.currentSpec)this.currentRecord=null;else{let r=t?.id===this.currentSpec.id;this.take(r?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(e){return z(e)&&e.schema_version===as&&e.kind===this.kind}async scheduleUpdate(){this.hasUpdated||await Ct(),super.scheduleUpdate()}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(e){try{e()}catch(t){reportError(t),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(e),this.recordTaken(),this.requestUpdate())})}fitted(e){let t=this.spec,{kind:r,id:n}=t,i=U(e),o=i?.kind===r&&i.activity===n,l=this.reconcile(t,o?i:null);return{version:Le(r),kind:r,activity:n,...l}}followStore(){let e=JSON.stringify(this.record),t=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(t)!==e&&(this.beforeStartingAgain=null,this.take(t),this.fireRecord())}change(e){let t=!this.record||_(this.record);this.currentRecord=this.fitted(e),_(e)||(this.beforeStartingAgain=null),t&&_(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let t=this.renderRoot.querySelector(e);t instanceof HTMLElement&&(t.focus({preventScroll:!0}),ze(t))}async reveal(e){await this.updateComplete;let t=this.renderRoot.querySelector(e);t&&ze(t)}startAgain(){let e=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:e,record:t}=this;if(!e||!t)return c`<slot></slot>`;let{text:r,count:n}=this.announcement;return c`
<div class="activity" role="group" aria-labelledby="title">
${ve(this.headingLevel,this.renderTitle(e,t),"title")}
${this.isOpen?c`<p class="instruction">${w(e.instruction)}</p>
${this.renderActivity(e,t)} ${this.renderFoot(e)}`:u}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${bt(n,c`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let t=this.record&&!_(this.record);return c`
<div class="foot">
${this.isKept?u:c`<p class="quiet">${k.notKept}</p>`}
${t?c`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${k.startAgain}
</button>`:u}
${this.beforeStartingAgain?c`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${k.undo}
</button>
</p>`:u}
${Et(e)}
</div>
`}};function ze(s){let e=s.parentElement?.closest("[data-together]");e&&ze(e),s.scrollIntoView({block:"nearest",inline:"nearest"})}var We=G(class extends R{constructor(s){if(super(s),s.type!==T.PROPERTY&&s.type!==T.ATTRIBUTE&&s.type!==T.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!pt(s))throw Error("`live` bindings can only contain a single expression")}render(s){return s}update(s,[e]){if(e===v||e===u)return e;let t=s.element,r=s.name;if(s.type===T.PROPERTY){if(e===t[r])return v}else if(s.type===T.BOOLEAN_ATTRIBUTE){if(!!e===t.hasAttribute(r))return v}else if(s.type===T.ATTRIBUTE&&t.getAttribute(r)===e+"")return v;return Y(s),e}});var L=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function V(s,e){return s.groups.flatMap(({moments:t})=>t).find(t=>t.id===e)}function Rt(s,e){let t=L.filter(r=>V(s,e[r]));return Object.fromEntries(t.map(r=>[r,e[r]]))}function ie(s,e,t){let{[e]:r,...n}=s;return t?{...n,[e]:t}:n}function Pt(s,e,t){let r=ie(s,e,s[t]??"");return ie(r,t,s[e]??"")}function Fe(s,e){return L.every(t=>s[t]===e[t])}function Ve(s,e){let t=ls(e+1),r=Mt(s,t).map(({moments:o})=>Mt(o,t)),n=Math.max(0,...r.map(({length:o})=>o)),i=Array.from({length:n},(o,l)=>r.flatMap(a=>a[l]??[])).flat();return Object.fromEntries(i.length?L.map((o,l)=>[o,i[l%i.length].id]):[])}function Mt(s,e){let t=[...s];return s.map(()=>t.splice(Math.floor(e()*t.length),1)[0])}function ls(s){let e=Math.imul(s,2654435761);return()=>{e=e+1831565813|0;let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}}var d={days:{monday:"Monday",tuesday:"Tuesday",wednesday:"Wednesday",thursday:"Thursday",friday:"Friday",saturday:"Saturday",sunday:"Sunday"},minutes:s=>s===1?"About 1 minute.":`About ${s} minutes.`,why:"Why:",also:"Good to know:",allMoments:s=>`Look at all ${s} moments first`,suggestFrom:"Choose what fits my days",takeFrom:"Take moments from",suggest:"Suggest a week for me",suggested:"Here is a week for you. Change any day, or leave it free.",noGroup:"Tick one of the boxes first. Then we can suggest a week.",week:"My week",leaveFree:"Leave this day free",chosen:s=>`${s} has a moment.`,free:s=>`${s} is free.`,clear:"Leave free",clearOf:s=>`${d.clear}: ${s}`,swap:s=>`Swap with ${s}`,swapOf:(s,e)=>`${d.swap(e)}: ${s}’s moment`,swapped:(s,e)=>`${s} and ${e} have changed places.`,undo:"Undo",undoLast:"Undo the last change",undone:"The last change is undone.",print:"Print my week",printHint:"Only the week is printed, on one page. With nothing chosen, it has lines to write on.",printed:"The page to print is ready.",sheetTitle:"A week of small moments",freeDay:"A free day",private:"Your week stays in this browser on this device. It is not sent to anyone.",startedAgain:"Every day is free again.",backAgain:"Your week is back."};function Nt(s,e,t,r,{choose:n,clear:i,swap:o}){let l=e[t]??"",a=d.days[t];return c`<li class="day ${l?"":"is-free"}">
<label for=${t}>${a}</label>
<select id=${t} @change=${({target:f})=>n(f.value)}>
<option value="" .selected=${We(l==="")}>${d.leaveFree}</option>
${s.groups.map(f=>c`<optgroup label=${f.name}>
${f.moments.map(h=>c`<option value=${h.id} .selected=${We(l===h.id)}>
${h.text}
</option>`)}
</optgroup>`)}
</select>
${cs(V(s,l))}
${l||r&&e[r]?c`<div class="deeds">
${r?c`<button
class="plain"
type="button"
aria-label=${d.swapOf(a,d.days[r])}
@click=${()=>o(r)}
>
${d.swap(d.days[r])}
</button>`:u}
${l?c`<button
class="plain"
type="button"
aria-label=${d.clearOf(a)}
@click=${i}
>
${d.clear}
</button>`:u}
</div>`:u}
</li>`}function cs(s){return s?c`<div class="chosen">
<p class="text">${s.text}</p>
<p>${d.minutes(s.minutes)} ${w(s.why)}</p>
${s.also?c`<p><b>${d.also}</b> ${w(s.also)}</p>`:u}
</div>`:u}function Ut(s){let e=s.groups.reduce((t,{moments:r})=>t+r.length,0);return c`<details class="moments">
<summary>${d.allMoments(e)}</summary>
${s.groups.map(t=>c`<p class="group" id="group-${t.id}">${t.name}</p>
${t.about?c`<p class="about">${w(t.about)}</p>`:u}
<ul role="list" aria-labelledby="group-${t.id}">
${t.moments.map(r=>c`<li>
<p class="text">${r.text}</p>
<p>${d.minutes(r.minutes)} <b>${d.why}</b> ${w(r.why)}</p>
${r.also?c`<p><b>${d.also}</b> ${w(r.also)}</p>`:u}
${Tt(s,r.sources)}
</li>`)}
</ul>`)}
</details>`}var Lt=`
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
`;var ds=`
@page { margin: 14mm; }
@media screen { .sb-week-sheet { display: none; } }
@media print {
html, body { height: auto !important; margin: 0 !important; padding: 0 !important;
overflow: visible !important; background: #fff !important; }
body > :not(.sb-week-sheet) { display: none !important; }
}
`,Ht=["pointerdown","pointermove","keydown"];function It(s,e){for(let o of document.querySelectorAll(".sb-week-sheet"))o.remove();let t=document.createElement("div");t.className="sb-week-sheet";let r=document.createElement("style");r.textContent=ds,ge(hs(s,e),t.attachShadow({mode:"open"})),t.append(r),document.body.append(t);let n=document.title;document.title=d.sheetTitle,window.print(),document.title=n;let i=()=>{for(let o of Ht)removeEventListener(o,i,!0);t.remove()};for(let o of Ht)addEventListener(o,i,!0)}function hs(s,e){let t=!Object.keys(e).length;return c`<style>
${Lt}
</style>
<div class="sheet">
<h1>${d.sheetTitle}</h1>
<dl>
${L.map(r=>{let n=V(s,e[r]);return c`<div class="day">
<dt>${d.days[r]}</dt>
${n?c`<dd>${n.text} <small>${d.minutes(n.minutes)}</small></dd>`:c`<dd class="free">${t?u:d.freeDay}</dd>`}
</div>`})}
</dl>
<p>${w(s.kind_word)}</p>
</div>`}var Dt=C`
.moments {
margin-block-start: 1em;
}
.moments .group {
margin-block-start: 1.25em;
font-weight: 600;
}
.moments .about {
margin-block-start: 0;
color: var(--sb-ink-soft);
}
.moments li {
padding-block: 0.6em;
border-block-start: 1px solid var(--sb-line);
}
.moments li p,
.chosen p {
margin: 0;
}
.text {
font-family: var(--sb-font-heading);
font-size: 1.1em;
line-height: 1.35;
}
.suggesting {
margin-block-start: 0.75em;
}
fieldset {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
gap: 0 1em;
}
legend {
font-weight: 600;
}
fieldset label {
display: flex;
gap: 0.6em;
align-items: center;
min-height: 44px;
cursor: pointer;
}
fieldset input {
flex: none;
width: 1.3em;
height: 1.3em;
margin: 0;
accent-color: var(--sb-accent);
}
.subtitle {
margin-block-start: 1.5em;
}
.kind {
margin-block-start: 0.25em;
}
.told button {
margin-inline-start: -0.6em;
}
.days {
margin: 1em 0 1.25em;
}
.day {
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: 0.4em 1em;
padding: 0.9em;
border: 1px solid var(--sb-line);
border-radius: var(--sb-radius-small);
background: var(--sb-paper);
}
.day + .day {
margin-block-start: 0.6em;
}
.day.is-free {
border-style: dashed;
background: none;
}
.day label {
font-weight: 600;
}
.day select {
width: 100%;
min-width: 0;
text-overflow: ellipsis;
}
.chosen {
font-size: 0.94em;
}
.chosen .text {
margin-block-end: 0.25em;
font-size: 1.2em;
}
.deeds {
display: flex;
flex-wrap: wrap;
gap: 0 0.5em;
margin-inline-start: -0.6em;
font-size: 0.94em;
}
@container (min-width: 36em) {
.day {
grid-template-columns: 7.5em minmax(0, 1fr);
align-items: center;
}
.day > :not(label, select) {
grid-column: 2;
}
.chosen .text {
display: none;
}
}
`;var oe=class extends we{static styles=[...super.styles,Dt];static properties={unticked:{state:!0},needsGroup:{state:!0},isSuggested:{state:!0}};constructor(){super(),this.startedAgainWords=d.startedAgain,this.undoneWords=d.backAgain,this.weeksBefore=[],this.dayInHand=null,this.unticked=null,this.needsGroup=!1,this.suggestions=0,this.isSuggested=!1}reconcile(e,t){return{week:Rt(e,t?.week??{})}}recordTaken(){this.weeksBefore=[],this.dayInHand=null,this.isSuggested=!1}get week(){return this.record?.week??{}}changeWeek(e,t){!this.record||Fe(e,this.week)||(this.weeksBefore.push(this.week),this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(t))}choose(e,t){if(!this.spec||!this.record)return;let r=V(this.spec,t),n=ie(this.week,e,t),i=r?St([d.chosen(d.days[e]),d.minutes(r.minutes),xt(r.why)]):d.free(d.days[e]);this.dayInHand===e?(this.change({...this.record,week:n}),this.announce(i)):(this.changeWeek(n,i),this.dayInHand=e)}clear(e){this.dayInHand=null,this.changeWeek(ie(this.week,e,""),d.free(d.days[e])),this.focusOn(`#${e}`)}swap(e,t){this.dayInHand=null,this.changeWeek(Pt(this.week,e,t),d.swapped(d.days[e],d.days[t]))}groupsToSuggestFrom(){return this.spec?.groups.filter(e=>this.isTicked(e))??[]}isTicked({id:e,suggest:t}){return this.unticked?!this.unticked.has(e):t}tick(e,t){let r=this.spec?.groups.filter(n=>n===e?!t:!this.isTicked(n));this.unticked=new Set(r?.map(({id:n})=>n)),this.needsGroup=!1}suggest(){let e=this.groupsToSuggestFrom();if(this.needsGroup=!e.length,this.needsGroup){this.announce(d.noGroup);return}this.dayInHand=null;let t=Ve(e,this.suggestions++);Fe(t,this.week)&&(t=Ve(e,this.suggestions++)),this.changeWeek(t,d.suggested),this.isSuggested=!0,this.focusOn("#week")}undoLast(){let e=this.weeksBefore.pop();if(!this.record||!e)return;let t=this.isSuggested;this.dayInHand=null,this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(d.undone),(t||!this.weeksBefore.length)&&this.focusOn("#week")}print(){this.spec&&(It(this.spec,this.week),this.announce(d.printed))}renderActivity(e,{week:t}){return c`
${Ut(e)} ${this.renderSuggesting(e)}
${ve(this.headingLevel+1,d.week,"week")}
<p class="kind">${w(e.kind_word)}</p>
${this.isSuggested?c`<p class="told">
${d.suggested}
<button type="button" class="plain" @click=${this.undoLast}>${d.undo}</button>
</p>`:u}
<ol class="days" role="list" aria-labelledby="week">
${gt(L,r=>r,(r,n)=>Nt(e,t,r,L[n+1],{choose:i=>this.choose(r,i),clear:()=>this.clear(r),swap:i=>this.swap(r,i)}))}
</ol>
<div class="row">
<button type="button" class="primary" aria-describedby="print-hint" @click=${this.print}>
${d.print}
</button>
${this.weeksBefore.length?c`<button type="button" @click=${this.undoLast}>${d.undoLast}</button>`:u}
</div>
<p class="quiet" id="print-hint">${d.printHint}</p>
<p class="quiet">${d.private}</p>
`}renderSuggesting(e){return c`<div class="suggesting">
<button
type="button"
aria-describedby=${this.needsGroup?"needs-group":u}
@click=${this.suggest}
>
${d.suggest}
</button>
${this.needsGroup?c`<p id="needs-group">${d.noGroup}</p>`:u}
<details>
<summary>${d.suggestFrom}</summary>
<fieldset>
<legend>${d.takeFrom}</legend>
${e.groups.map(t=>c`<label>
<input
type="checkbox"
.checked=${this.isTicked(t)}
@change=${({target:r})=>this.tick(t,r.checked)}
/>
<span>${t.name}</span>
</label>`)}
</fieldset>
</details>
</div>`}};function Bt(s,e){customElements.get(s)||customElements.define(s,e)}function zt(s,e){return{render({model:t,el:r}){Bt(s,e);let n=document.createElement(s),i=()=>{ye(t.get("record"))||(t.set("record",n.record),t.save_changes())},o=()=>{let a=t.get("record");!(JSON.stringify(a)!==JSON.stringify(n.record))||!U(a)||(n.record=a,n.record?.version!==a.version&&i())},l=()=>{n.spec=t.get("spec");let a=U(t.get("record"));a&&!_(a)?o():n.record&&!_(n.record)&&i()};return r.dataset.lmSuppressShortcuts="true",r.addEventListener("keydown",jt),l(),n.addEventListener("sb-record",i),t.on("change:spec",l),t.on("change:record",o),r.append(n),()=>{t.off("change:spec",l),t.off("change:record",o),n.removeEventListener("sb-record",i),r.removeEventListener("keydown",jt),n.remove()}}}}function jt(s){s.key.startsWith("Arrow")&&s.stopPropagation()}var bn=zt("sb-planner",oe);export{bn as default};
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
