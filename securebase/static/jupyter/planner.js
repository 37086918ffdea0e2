/* Generated from frontend/ by make frontend. Do not edit. */
var oe=globalThis,ae=oe.ShadowRoot&&(oe.ShadyCSS===void 0||oe.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Se=Symbol(),Ye=new WeakMap,Z=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==Se)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(ae&&e===void 0){let r=t!==void 0&&t.length===1;r&&(e=Ye.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Ye.set(t,e))}return e}toString(){return this.cssText}},Ke=s=>new Z(typeof s=="string"?s:s+"",void 0,Se),R=(s,...e)=>{let t=s.length===1?s[0]:e.reduce((r,n,i)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+s[i+1],s[0]);return new Z(t,s,Se)},Je=(s,e)=>{if(ae)s.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let r=document.createElement("style"),n=oe.litNonce;n!==void 0&&r.setAttribute("nonce",n),r.textContent=t.cssText,s.appendChild(r)}},Ee=ae?s=>s:s=>s instanceof CSSStyleSheet?(e=>{let t="";for(let r of e.cssRules)t+=r.cssText;return Ke(t)})(s):s;var{is:Kt,defineProperty:Jt,getOwnPropertyDescriptor:Zt,getOwnPropertyNames:Xt,getOwnPropertySymbols:Qt,getPrototypeOf:es}=Object,ce=globalThis,Ze=ce.trustedTypes,ts=Ze?Ze.emptyScript:"",ss=ce.reactiveElementPolyfillSupport,X=(s,e)=>s,Te={toAttribute(s,e){switch(e){case Boolean:s=s?ts:null;break;case Object:case Array:s=s==null?s:JSON.stringify(s)}return s},fromAttribute(s,e){let t=s;switch(e){case Boolean:t=s!==null;break;case Number:t=s===null?null:Number(s);break;case Object:case Array:try{t=JSON.parse(s)}catch{t=null}}return t}},Qe=(s,e)=>!Kt(s,e),Xe={attribute:!0,type:String,converter:Te,reflect:!1,useDefault:!1,hasChanged:Qe};Symbol.metadata??=Symbol("metadata"),ce.litPropertyMetadata??=new WeakMap;var E=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Xe){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let r=Symbol(),n=this.getPropertyDescriptor(e,r,t);n!==void 0&&Jt(this.prototype,e,n)}}static getPropertyDescriptor(e,t,r){let{get:n,set:i}=Zt(this.prototype,e)??{get(){return this[t]},set(o){this[t]=o}};return{get:n,set(o){let c=n?.call(this);i?.call(this,o),this.requestUpdate(e,c,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Xe}static _$Ei(){if(this.hasOwnProperty(X("elementProperties")))return;let e=es(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(X("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(X("properties"))){let t=this.properties,r=[...Xt(t),...Qt(t)];for(let n of r)this.createProperty(n,t[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[r,n]of t)this.elementProperties.set(r,n)}this._$Eh=new Map;for(let[t,r]of this.elementProperties){let n=this._$Eu(t,r);n!==void 0&&this._$Eh.set(n,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let n of r)t.unshift(Ee(n))}else e!==void 0&&t.push(Ee(e));return t}static _$Eu(e,t){let r=t.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let r of t.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Je(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,r){this._$AK(e,r)}_$ET(e,t){let r=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,r);if(n!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:Te).toAttribute(t,r.type);this._$Em=e,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(e,t){let r=this.constructor,n=r._$Eh.get(e);if(n!==void 0&&this._$Em!==n){let i=r.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Te;this._$Em=n;let c=o.fromAttribute(t,i.type);this[n]=c??this._$Ej?.get(n)??c,this._$Em=null}}requestUpdate(e,t,r,n=!1,i){if(e!==void 0){let o=this.constructor;if(n===!1&&(i=this[e]),r??=o.getPropertyOptions(e),!((r.hasChanged??Qe)(i,t)||r.useDefault&&r.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,r))))return;this.C(e,t,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:r,reflect:n,wrapped:i},o){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??t??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(t=void 0),this._$AL.set(e,t)),n===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[n,i]of r){let{wrapped:o}=i,c=this[n];o!==!0||this._$AL.has(n)||c===void 0||this.C(n,void 0,i,c)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(t)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};E.elementStyles=[],E.shadowRootOptions={mode:"open"},E[X("elementProperties")]=new Map,E[X("finalized")]=new Map,ss?.({ReactiveElement:E}),(ce.reactiveElementVersions??=[]).push("2.1.2");var Ce=globalThis,et=s=>s,de=Ce.trustedTypes,tt=de?de.createPolicy("lit-html",{createHTML:s=>s}):void 0,Me="$lit$",T=`lit$${Math.random().toFixed(9).slice(2)}$`,Re="?"+T,rs=`<${Re}>`,W=document,ee=()=>W.createComment(""),te=s=>s===null||typeof s!="object"&&typeof s!="function",Pe=Array.isArray,at=s=>Pe(s)||typeof s?.[Symbol.iterator]=="function",Oe=`[ 	
\f\r]`,Q=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,st=/-->/g,rt=/>/g,D=RegExp(`>|${Oe}(?:([^\\s"'>=/]+)(${Oe}*=${Oe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),nt=/'/g,it=/"/g,ct=/^(?:script|style|textarea|title)$/i,Ne=s=>(e,...t)=>({_$litType$:s,strings:e,values:t}),l=Ne(1),ns=Ne(2),_s=Ne(3),v=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),ot=new WeakMap,B=W.createTreeWalker(W,129);function dt(s,e){if(!Pe(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return tt!==void 0?tt.createHTML(e):e}var lt=(s,e)=>{let t=s.length-1,r=[],n,i=e===2?"<svg>":e===3?"<math>":"",o=Q;for(let c=0;c<t;c++){let a=s[c],p,m,u=-1,g=0;for(;g<a.length&&(o.lastIndex=g,m=o.exec(a),m!==null);)g=o.lastIndex,o===Q?m[1]==="!--"?o=st:m[1]!==void 0?o=rt:m[2]!==void 0?(ct.test(m[2])&&(n=RegExp("</"+m[2],"g")),o=D):m[3]!==void 0&&(o=D):o===D?m[0]===">"?(o=n??Q,u=-1):m[1]===void 0?u=-2:(u=o.lastIndex-m[2].length,p=m[1],o=m[3]===void 0?D:m[3]==='"'?it:nt):o===it||o===nt?o=D:o===st||o===rt?o=Q:(o=D,n=void 0);let f=o===D&&s[c+1].startsWith("/>")?" ":"";i+=o===Q?a+rs:u>=0?(r.push(p),a.slice(0,u)+Me+a.slice(u)+T+f):a+T+(u===-2?c:f)}return[dt(s,i+(s[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},se=class s{constructor({strings:e,_$litType$:t},r){let n;this.parts=[];let i=0,o=0,c=e.length-1,a=this.parts,[p,m]=lt(e,t);if(this.el=s.createElement(p,r),B.currentNode=this.el.content,t===2||t===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(n=B.nextNode())!==null&&a.length<c;){if(n.nodeType===1){if(n.hasAttributes())for(let u of n.getAttributeNames())if(u.endsWith(Me)){let g=m[o++],f=n.getAttribute(u).split(T),y=/([.?@])?(.*)/.exec(g);a.push({type:1,index:i,name:y[2],strings:f,ctor:y[1]==="."?he:y[1]==="?"?ue:y[1]==="@"?pe:z}),n.removeAttribute(u)}else u.startsWith(T)&&(a.push({type:6,index:i}),n.removeAttribute(u));if(ct.test(n.tagName)){let u=n.textContent.split(T),g=u.length-1;if(g>0){n.textContent=de?de.emptyScript:"";for(let f=0;f<g;f++)n.append(u[f],ee()),B.nextNode(),a.push({type:2,index:++i});n.append(u[g],ee())}}}else if(n.nodeType===8)if(n.data===Re)a.push({type:2,index:i});else{let u=-1;for(;(u=n.data.indexOf(T,u+1))!==-1;)a.push({type:7,index:i}),u+=T.length-1}i++}}static createElement(e,t){let r=W.createElement("template");return r.innerHTML=e,r}};function j(s,e,t=s,r){if(e===v)return e;let n=r!==void 0?t._$Co?.[r]:t._$Cl,i=te(e)?void 0:e._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(s),n._$AT(s,t,r)),r!==void 0?(t._$Co??=[])[r]=n:t._$Cl=n),n!==void 0&&(e=j(s,n._$AS(s,e.values),n,r)),e}var le=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:r}=this._$AD,n=(e?.creationScope??W).importNode(t,!0);B.currentNode=n;let i=B.nextNode(),o=0,c=0,a=r[0];for(;a!==void 0;){if(o===a.index){let p;a.type===2?p=new q(i,i.nextSibling,this,e):a.type===1?p=new a.ctor(i,a.name,a.strings,this,e):a.type===6&&(p=new me(i,this,e)),this._$AV.push(p),a=r[++c]}o!==a?.index&&(i=B.nextNode(),o++)}return B.currentNode=W,n}p(e){let t=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,t),t+=r.strings.length-2):r._$AI(e[t])),t++}},q=class s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,r,n){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=j(this,e,t),te(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==v&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):at(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&te(this._$AH)?this._$AA.nextSibling.data=e:this.T(W.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:r}=e,n=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=se.createElement(dt(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(t);else{let i=new le(n,this),o=i.u(this.options);i.p(t),this.T(o),this._$AH=i}}_$AC(e){let t=ot.get(e.strings);return t===void 0&&ot.set(e.strings,t=new se(e)),t}k(e){Pe(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,r,n=0;for(let i of e)n===t.length?t.push(r=new s(this.O(ee()),this.O(ee()),this,this.options)):r=t[n],r._$AI(i),n++;n<t.length&&(this._$AR(r&&r._$AB.nextSibling,n),t.length=n)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let r=et(e).nextSibling;et(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},z=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,r,n,i){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=t,this._$AM=n,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=h}_$AI(e,t=this,r,n){let i=this.strings,o=!1;if(i===void 0)e=j(this,e,t,0),o=!te(e)||e!==this._$AH&&e!==v,o&&(this._$AH=e);else{let c=e,a,p;for(e=i[0],a=0;a<i.length-1;a++)p=j(this,c[r+a],t,a),p===v&&(p=this._$AH[a]),o||=!te(p)||p!==this._$AH[a],p===h?e=h:e!==h&&(e+=(p??"")+i[a+1]),this._$AH[a]=p}o&&!n&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},he=class extends z{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},ue=class extends z{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},pe=class extends z{constructor(e,t,r,n,i){super(e,t,r,n,i),this.type=5}_$AI(e,t=this){if((e=j(this,e,t,0)??h)===v)return;let r=this._$AH,n=e===h&&r!==h||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==h&&(r===h||n);n&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},me=class{constructor(e,t,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){j(this,e)}},ht={M:Me,P:T,A:Re,C:1,L:lt,R:le,D:at,V:j,I:q,H:z,N:ue,U:pe,B:he,F:me},is=Ce.litHtmlPolyfillSupport;is?.(se,q),(Ce.litHtmlVersions??=[]).push("3.3.3");var fe=(s,e,t)=>{let r=t?.renderBefore??e,n=r._$litPart$;if(n===void 0){let i=t?.renderBefore??null;r._$litPart$=n=new q(e.insertBefore(ee(),i),i,void 0,t??{})}return n._$AI(s),n};var Ue=globalThis,P=class extends E{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=fe(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return v}};P._$litElement$=!0,P.finalized=!0,Ue.litElementHydrateSupport?.({LitElement:P});var os=Ue.litElementPolyfillSupport;os?.({LitElement:P});(Ue.litElementVersions??=[]).push("4.2.2");var O={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},G=s=>(...e)=>({_$litDirective$:s,values:e}),N=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var{I:as}=ht,ut=s=>s;var mt=s=>s.strings===void 0,pt=()=>document.createComment(""),Y=(s,e,t)=>{let r=s._$AA.parentNode,n=e===void 0?s._$AB:e._$AA;if(t===void 0){let i=r.insertBefore(pt(),n),o=r.insertBefore(pt(),n);t=new as(i,o,s,s.options)}else{let i=t._$AB.nextSibling,o=t._$AM,c=o!==s;if(c){let a;t._$AQ?.(s),t._$AM=s,t._$AP!==void 0&&(a=s._$AU)!==o._$AU&&t._$AP(a)}if(i!==n||c){let a=t._$AA;for(;a!==i;){let p=ut(a).nextSibling;ut(r).insertBefore(a,n),a=p}}}return t},U=(s,e,t=s)=>(s._$AI(e,t),s),cs={},K=(s,e=cs)=>s._$AH=e,ft=s=>s._$AH,ge=s=>{s._$AR(),s._$AA.remove()};var gt=(s,e,t)=>{let r=new Map;for(let n=e;n<=t;n++)r.set(s[n],n);return r},bt=G(class extends N{constructor(s){if(super(s),s.type!==O.CHILD)throw Error("repeat() can only be used in text expressions")}dt(s,e,t){let r;t===void 0?t=e:e!==void 0&&(r=e);let n=[],i=[],o=0;for(let c of s)n[o]=r?r(c,o):o,i[o]=t(c,o),o++;return{values:i,keys:n}}render(s,e,t){return this.dt(s,e,t).values}update(s,[e,t,r]){let n=ft(s),{values:i,keys:o}=this.dt(e,t,r);if(!Array.isArray(n))return this.ut=o,i;let c=this.ut??=[],a=[],p,m,u=0,g=n.length-1,f=0,y=i.length-1;for(;u<=g&&f<=y;)if(n[u]===null)u++;else if(n[g]===null)g--;else if(c[u]===o[f])a[f]=U(n[u],i[f]),u++,f++;else if(c[g]===o[y])a[y]=U(n[g],i[y]),g--,y--;else if(c[u]===o[y])a[y]=U(n[u],i[y]),Y(s,a[y+1],n[u]),u++,y--;else if(c[g]===o[f])a[f]=U(n[g],i[f]),Y(s,n[u],n[g]),g--,f++;else if(p===void 0&&(p=gt(o,f,y),m=gt(c,u,g)),p.has(c[u]))if(p.has(c[g])){let S=m.get(o[f]),_e=S!==void 0?n[S]:null;if(_e===null){let Ge=Y(s,n[u]);U(Ge,i[f]),a[f]=Ge}else a[f]=U(_e,i[f]),Y(s,n[u],_e),n[S]=null;f++}else ge(n[g]),g--;else ge(n[u]),u++;for(;f<=y;){let S=Y(s,a[y+1]);U(S,i[f]),a[f++]=S}for(;u<=g;){let S=n[u++];S!==null&&ge(S)}return this.ut=o,K(s,a),v}});var yt=G(class extends N{constructor(){super(...arguments),this.key=h}render(s,e){return this.key=s,e}update(s,[e,t]){return e!==this.key&&(K(s),this.key=e),t}});function F(s){return typeof s=="object"&&s!==null&&!Array.isArray(s)}var re=s=>e=>s(e)?e:void 0,$=(...s)=>re(e=>s.includes(e)),be=s=>re(e=>typeof e=="string"&&e.length<=s),Ie=s=>re(e=>typeof e=="string"&&s.test(e)),ye=re(Number.isFinite),I=(s,e=1/0)=>re(t=>Number.isInteger(t)&&t>=s&&t<=e),C=(...s)=>e=>s.map(t=>t(e)).find(t=>t!==void 0),J=(s,e)=>t=>{let r=Array.isArray(t)&&t.length<=e?t.map(s):[void 0];return r.includes(void 0)?void 0:r},H=s=>e=>F(e)?$t(Object.keys(s).map(t=>[t,s[t](e[t])])):void 0,k=(s,e,t=1/0)=>r=>F(r)&&Object.keys(r).length<=t?$t(Object.entries(r).map(([n,i])=>[s(n),e(i)])):void 0;function $t(s){return s.flat().includes(void 0)?void 0:Object.fromEntries(s)}var b=Ie(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),He={age:{version:1,done:"born",content:{born:Ie(/^(not-yet|[0-9]{4}-[01][0-9])?$/)}},"claim-cards":{version:1,done:"answers",content:{answers:k(b,b,500),current:C(b,$(null))}},"coding-lab":{version:1,done:"codings",content:{codings:k(b,H({compared:$(!0,!1),group:C($("A","B","C","D"),$(null)),ratings:k(b,I(1,7),500)}),500),current:C(b,$(null))}},"cue-cards":{version:1,done:"answers",content:{answers:k(b,b,500),current:C(b,$(null))}},"dyad-player":{version:1,done:"second",content:{second:I(0)}},"episode-player":{version:1,done:"seen",content:{episode:I(1,8),pattern:$("secure","avoidant","resistant","disorganised"),seen:k($("secure","avoidant","resistant","disorganised"),J(I(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:k(b,C(ye,b),500)}},note:{version:1,done:"text",content:{text:be(2e3)}},planner:{version:1,done:"week",content:{week:k($("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),b)}},predict:{version:1,done:"guess",content:{guess:J(ye,500)}},quiz:{version:1,done:"answers",content:{answers:k(b,H({answer:C(be(200),ye,J(b,500),k(b,b,500)),attempts:I(1,1e5),state:$("right","wrong","shown")}),500),current:C(b,$(null))}},reading:{version:1,done:"last",content:{at:I(0,99999999999),last:be(80),parts:J(b,500)}},scenario:{version:2,done:"path",content:{now:C(H({at:$("choosing","told","ended"),step:b}),$(null)),path:J(H({choice:b,step:b}),200)}},sorter:{version:1,done:"placements",content:{placements:k(b,H({attempts:I(1,1e5),pile:b,state:$("right","wrong")}),500)}}};var vt={scenario:{1:s=>({...s,now:null})}};function Le(s,e,t){let r=s.version,n=typeof r=="number"&&r<e&&t[String(s.kind)]?.[r];return n?Le({...n(s),version:r+1},e,t):s}var ne={kept:He,upgrades:vt};function L(s,e=ne){let t=F(s)&&wt(s.kind,e);if(!t)return null;try{let{version:r,kind:n,activity:i,...o}=Le(s,t.version,e.upgrades),c=H(t.content)(o);return r===t.version&&b(i)&&c?{version:r,kind:n,activity:i,...c}:null}catch{return null}}function x(s){let e=s[He[s.kind].done];return typeof e=="object"?!Object.keys(e).length:!e}function $e(s,e=ne){return ds(s,(r,n)=>r>0&&r!==n,e)&&!L(s,e)}function De(s,e=ne){return wt(s,e)?.version??1}function wt(s,{kept:e}){return typeof s=="string"&&Object.hasOwn(e,s)?e[s]:null}function ds(s,e,t){return!F(s)||typeof s.version!="number"?!1:e(s.version,De(s.kind,t))}var V="secure-base/1/",Be="secure-base/last-kept",We="secure-base-kept";function kt(s,e=ne){function t(i,o){try{return i(s.localStorage)}catch{return o}}function r(i){return t(o=>{let c=o.getItem(V+i);return c===null?null:JSON.parse(c)},null)}function n(i){s.dispatchEvent(new CustomEvent(We,{detail:i}))}return{read(i){let o=L(r(i),e);return o?.activity===i?o:null},keep(i){if($e(r(i.activity),e))return!1;let o=t(c=>{let a=V+i.activity;return x(i)?c.removeItem(a):c.setItem(a,JSON.stringify(i)),!0},!1);return o&&(t(c=>c.setItem(Be,new Date().toISOString()),void 0),n(i.activity)),o},all(){return t(i=>{let c=Array.from({length:i.length},(a,p)=>i.key(p)??"").filter(a=>a.startsWith(V)).map(a=>a.slice(V.length)).sort();return Object.fromEntries(c.flatMap(a=>{let p=this.read(a);return p?[[a,p]]:[]}))},{})},lastKept(){let i=new Date(t(o=>o.getItem(Be),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return t(i=>{let o=Array.from({length:i.length},(c,a)=>i.key(a)).filter(c=>c!==null).filter(c=>c.startsWith(V)||c===Be).map(c=>({key:c,value:i.getItem(c)??""}));for(let{key:c}of o)i.removeItem(c);return n(null),()=>{let c=t(a=>{for(let{key:p,value:m}of o)a.getItem(p)===null&&a.setItem(p,m);return!0},!1);return n(null),c}},null)},subscribe(i){let o=p=>i(p.detail),c=({key:p})=>{p===null?i(null):p.startsWith(V)&&i(p.slice(V.length))},a=({persisted:p})=>p&&i(null);return s.addEventListener(We,o),s.addEventListener("storage",c),s.addEventListener("pageshow",a),()=>{s.removeEventListener(We,o),s.removeEventListener("storage",c),s.removeEventListener("pageshow",a)}}}}var At=R`
button,select,input[type="text"],.boxed{border:1.5px solid var(--sb-control-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}button,select,input[type="text"]{min-height:44px;padding:0.45em 1em;color:var(--sb-ink);font:inherit;line-height:1.3}button{cursor:pointer}button.primary{border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink);font-weight:600}@media (hover: hover){button:hover,label.ringed:hover{border-color:var(--sb-accent)}button.primary:hover{box-shadow:0 0 0 2px var(--sb-accent-soft)}}button.plain{border-color:transparent;background:none;color:var(--sb-accent);padding-inline:0.6em;text-decoration:underline;text-underline-offset:0.2em}:disabled{opacity:1;cursor:default}:focus-visible,.ringed:has(:is(input,select):focus-visible){outline:3px solid var(--sb-focus);outline-offset:2px}.ringed :is(input,select):focus-visible{outline:none}:focus,.hand,[data-together]{scroll-margin-block:2.5rem 1rem}legend:focus-visible,.title:focus-visible,.subtitle:focus-visible{outline-offset:6px;border-radius:2px}fieldset{min-width:0;margin:0;padding:0;border:0}legend{padding:0}.pressable{display:flex;gap:0.5em;align-items:center;min-height:44px;cursor:pointer}.pressable input{flex:none;margin:0;accent-color:var(--sb-accent)}summary{display:flex;gap:0.5em;align-items:center;min-height:44px;border-radius:var(--sb-radius-small);color:var(--sb-accent);cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}summary::before{content:"";flex:none;width:0.5em;height:0.5em;margin-inline:0.15em 0.1em;border-block-end:2px solid;border-inline-end:2px solid;transform:rotate(-45deg)}details[open] > summary::before{transform:rotate(45deg)}@media (prefers-reduced-motion: no-preference){button,summary::before{transition:0.15s ease-out;transition-property:border-color,box-shadow,transform}}`,ur=R`
input[type="range"]{height:44px;margin:0;background:none;appearance:none;cursor:pointer}input[type="range"]::-webkit-slider-runnable-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-moz-range-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-webkit-slider-thumb{width:28px;height:28px;margin-block-start:var(--thumb-lift,-14px);border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent);appearance:none}input[type="range"]::-moz-range-thumb{width:22px;height:22px;border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent)}input[type="range"]:focus-visible{outline:none}input[type="range"]:focus-visible::-webkit-slider-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}input[type="range"]:focus-visible::-moz-range-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}`;var xt=R`
:host{display:block;position:relative;max-width:50rem;margin-block:2em;color:var(--sb-ink);color-scheme:var(--sb-scheme);font-family:var(--sb-font);font-size:max(1em,16px);line-height:1.55;overflow-wrap:anywhere}:host([hidden]){display:none}*,::before,::after{box-sizing:border-box}.activity{container-type:inline-size;padding:clamp(1em,4vw,2em);border:1px solid var(--sb-line);border-radius:var(--sb-radius);background:var(--sb-surface)}.printed{display:none}.title,.subtitle{margin:0;color:inherit;font:600 1.4em / 1.25 var(--sb-font-heading);text-wrap:balance}.subtitle{font-size:1.2em}.instruction{margin:0.35em 0 0;color:var(--sb-ink-soft)}p,ul,ol{margin:0.5em 0 0}ul,ol{padding-inline-start:1.3em}[role="list"]{padding:0;list-style:none}a{color:var(--sb-accent);text-underline-offset:0.15em}code{font-size:0.9em}.row{display:flex;flex-wrap:wrap;gap:0.75em;align-items:center}.mark{flex:none;width:1.15em;height:1.15em;fill:none;stroke:currentColor;stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round;vertical-align:-0.2em}.told{padding:0.7em 0.9em;border-inline-start:4px solid var(--tone,var(--sb-line));border-radius:var(--sb-radius-small);background:var(--ground,var(--sb-paper))}.told.right{--tone:var(--sb-right);--ground:var(--sb-right-soft)}.told.again{--tone:var(--sb-wrong);--ground:var(--sb-wrong-soft)}.told.shown,.told.more{--tone:var(--sb-accent);--ground:var(--sb-accent-soft)}.told.brief{padding:0.2em 0.9em;border-color:transparent;background:none}.told p{margin:0.25em 0 0}.told > :first-child{margin-block-start:0}.told .verdict{display:flex;gap:0.4em;width:fit-content;margin:0;color:var(--tone);font-weight:600}.verdict .mark{margin-block-start:0.2em}.source,.quiet{color:var(--sb-ink-soft);font-size:0.88em}.foot{margin-block-start:1.5em;padding-block-start:0.5em;border-block-start:1px solid var(--sb-line)}.foot > .plain{margin-inline-start:-0.6em}.origins ul{font-size:0.88em}.origins li + li{margin-block-start:0.5em}.small-heading{font-weight:600}.problem,.asked{color:var(--sb-wrong);font-weight:600}.counter{display:flex;flex-wrap:wrap;gap:0.3em 0.75em;align-items:baseline}.badge{padding:0.05em 0.6em;border:1px solid var(--sb-control-line);border-radius:1em;color:var(--sb-ink)}.sheet{margin-block-start:1.25em;padding:clamp(1em,4cqi,1.75em);border-radius:var(--sb-radius);background:var(--sb-paper)}.slip{border:1px solid var(--sb-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@media print{:host([prints-fallback]) .activity{display:none}.printed{display:block}}`;function w(s){return typeof s=="string"?s:s.map(ls)}function _t(s){return typeof s=="string"?s:s.map(e=>e.text).join("")}function je(s){if(s)try{let{protocol:e}=new URL(s,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?s:void 0}catch{return}}function ls(s){let e=l`${s.text}`;s.code&&(e=l`<code>${e}</code>`),s.emphasis&&(e=l`<em>${e}</em>`),s.strong&&(e=l`<strong>${e}</strong>`);let t=je(s.href);return t?l`<a href=${t}>${e}</a>`:e}var ze=`["'”’)\\]]*`,hs=new RegExp(`[.!?…:;]${ze}$`),br=new RegExp(`\\.(${ze})$`),yr=new RegExp(`[!?…]${ze}$`);function St(s){return s.flatMap(e=>e?.trim()||[]).map(e=>hs.test(e)?e:`${e}.`).join(" ")}var _={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:s=>s===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function ve(s,e,t){let r=t==="title"?"title":"subtitle";switch(s){case 2:return l`<h2 id=${t} class=${r} tabindex="-1">${e}</h2>`;case 4:return l`<h4 id=${t} class=${r} tabindex="-1">${e}</h4>`;case 5:return l`<h5 id=${t} class=${r} tabindex="-1">${e}</h5>`;default:return l`<h3 id=${t} class=${r} tabindex="-1">${e}</h3>`}}function Et({sources:s,assumptions:e}){return!s.length&&!e.length?h:l`
<details class="origins">
<summary>${_.whereFrom}</summary>
${e.length?l`<p class="small-heading">${_.assumptions}</p>
<ul>
${e.map(t=>l`<li>${w(t)}</li>`)}
</ul>`:h}
<ul>
${s.map(t=>l`<li>${Ot(t,t.full)}</li>`)}
</ul>
</details>
`}function Tt({sources:s},e){let t=s.filter(({key:r})=>e.includes(r));return t.length?l`<p class="source">
${_.source(t.length)}
${t.map((r,n)=>l`${n?"; ":""}${Ot(r,r.short)}`)}
</p>`:h}function Ot({url:s},e){let t=je(s);return t?l`<a href=${t}>${e}</a>`:e}var Fe=Promise.resolve();function Ct(){return Fe=Fe.then(us),Fe}function us(){return new Promise(s=>{let{port1:e,port2:t}=new MessageChannel;e.onmessage=()=>{e.close(),s()},t.postMessage(null)})}var ps=1,we=class extends P{static styles=[xt,At];static properties={headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.store=kt(window),this.announcement={text:"",count:0},this.startedAgainWords=_.startedAgain,this.undoneWords=_.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(e,t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderName(e,t){return l`${e.title}`}renderActivity(e,t){return h}get spec(){return this.currentSpec}set spec(e){let t=this.currentSpec;if(this.currentSpec=this.isOurs(e)?e:null,!this.currentSpec)this.currentRecord=null;else{let r=t?.id===this.currentSpec.id;this.take(r?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(e){return F(e)&&e.schema_version===ps&&e.kind===this.kind}async scheduleUpdate(){this.hasUpdated||await Ct(),super.scheduleUpdate()}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(e){try{e()}catch(t){reportError(t),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(e),this.recordTaken(),this.requestUpdate())})}fitted(e){let t=this.spec,{kind:r,id:n}=t,i=L(e),o=i?.kind===r&&i.activity===n,c=this.reconcile(t,o?i:null);return{version:De(r),kind:r,activity:n,...c}}followStore(){let e=JSON.stringify(this.record),t=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(t)!==e&&(this.beforeStartingAgain=null,this.take(t),this.fireRecord())}change(e){let t=!this.record||x(this.record);this.currentRecord=this.fitted(e),x(e)||(this.beforeStartingAgain=null),t&&x(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let t=this.renderRoot.querySelector(e);t instanceof HTMLElement&&(t.focus({preventScroll:!0}),Ve(t))}async reveal(e){await this.updateComplete;let t=this.renderRoot.querySelector(e);t&&Ve(t)}startAgain(){let e=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:e,record:t}=this;if(!e||!t)return l`<slot></slot>`;let{text:r,count:n}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${ve(this.headingLevel,this.renderName(e,t),"title")}
${this.isOpen?l`<p class="instruction">${w(e.instruction)}</p>
${this.renderActivity(e,t)} ${this.renderFoot(e)}`:h}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${yt(n,l`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let t=this.record&&!x(this.record);return l`
<div class="foot">
${this.isKept?h:l`<p class="quiet">${_.notKept}</p>`}
${t?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${_.startAgain}
</button>`:h}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${_.undo}
</button>
</p>`:h}
${Et(e)}
</div>
`}};function Ve(s){let e=s.parentElement?.closest("[data-together]");e&&Ve(e),s.scrollIntoView({block:"nearest",inline:"nearest"})}var ms="baby-age",fs="not-yet";function gs(s,e=new Date){let t=s.read(ms),r=t?.kind==="age"?t.born:"";if(!r)return null;if(r===fs)return-1;let[n,i]=r.split("-").map(Number);return Math.max(0,12*(e.getFullYear()-n)+e.getMonth()+1-i)}function Rt(s,e){let t=gs(e);return t===null?s:[...s].sort((r,n)=>Mt(r,t)-Mt(n,t))}function Mt({ages:s},e){let t=s?.before_birth?-1:s?.from_months??0;return Math.max(0,t-e,e-(s?.to_months??e))}var Pt=G(class extends N{constructor(s){if(super(s),s.type!==O.PROPERTY&&s.type!==O.ATTRIBUTE&&s.type!==O.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!mt(s))throw Error("`live` bindings can only contain a single expression")}render(s){return s}update(s,[e]){if(e===v||e===h)return e;let t=s.element,r=s.name;if(s.type===O.PROPERTY){if(e===t[r])return v}else if(s.type===O.BOOLEAN_ATTRIBUTE){if(!!e===t.hasAttribute(r))return v}else if(s.type===O.ATTRIBUTE&&t.getAttribute(r)===e+"")return v;return K(s),e}});var A=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function Ae(s){return A[(s.getDay()+6)%7]}function M(s,e){return s.groups.flatMap(({moments:t})=>t).find(t=>t.id===e)}function Ut(s,e){let t=A.filter(r=>M(s,e[r]));return Object.fromEntries(t.map(r=>[r,e[r]]))}function ke(s,e,t){let{[e]:r,...n}=s;return t?{...n,[e]:t}:n}function It(s,e,t){let r=ke(s,e,s[t]??"");return ke(r,t,s[e]??"")}function qe(s,e){return A.every(t=>s[t]===e[t])}function xe(s,e){let t=bs(e+1),r=Nt(s,t).map(({moments:o})=>Nt(o,t)),n=Math.max(0,...r.map(({length:o})=>o)),i=Array.from({length:n},(o,c)=>r.flatMap(a=>a[c]??[])).flat();return Object.fromEntries(i.length?A.map((o,c)=>[o,i[c%i.length].id]):[])}function Nt(s,e){let t=[...s];return s.map(()=>t.splice(Math.floor(e()*t.length),1)[0])}function bs(s){let e=Math.imul(s,2654435761);return()=>{e=e+1831565813|0;let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}}var d={days:{monday:"Monday",tuesday:"Tuesday",wednesday:"Wednesday",thursday:"Thursday",friday:"Friday",saturday:"Saturday",sunday:"Sunday"},minutes:s=>s===1?"About 1 minute.":`About ${s} minutes.`,why:"Why:",also:"Good to know:",allMoments:s=>`Look at all ${s} moments`,suggestFrom:"Choose what fits my days",takeFrom:"Take moments from",suggest:"Suggest a week for me",suggested:"Here is a week for you. Change any day, or leave it free.",noGroup:"Tick one of the boxes first. Then we can suggest a week.",todayIs:s=>`Today, ${s}`,today:"today",nothingToday:"Nothing chosen for today.",suggestOne:"Suggest one for today",chooseMine:"Choose one",chooseAnother:"Choose another",chooseFor:s=>`A moment for ${s}`,change:"Change",changeOf:(s,e)=>`${s}: ${e}`,done:"Done",send:"Send to my partner",sendWeek:"Send my week to my partner",sentToday:(s,e)=>`A small moment for today: ${s}. ${e}`,sentDay:(s,e)=>`${s}: ${e}`,copied:"Copied. Paste it into a message.",notCopied:"This device would not copy it. Here it is, to copy by hand:",week:"My week",leaveFree:"Leave this day free",chosen:s=>`${s} has a moment.`,free:s=>`${s} is free.`,swap:s=>`Swap with ${s}`,swapOf:(s,e)=>`${d.swap(e)}: ${s}’s moment`,swapped:(s,e)=>`${s} and ${e} have changed places.`,undo:"Undo",undoLast:"Undo the last change",undone:"The last change is undone.",print:"Print my week",printHint:"Only the week is printed, on one page. With nothing chosen, it has lines to write on.",printed:"The page to print is ready.",sheetTitle:"A week of small moments",freeDay:"A free day",private:"Your week stays in this browser on this device. It goes to nobody, unless you send it.",startedAgain:"Every day is free again.",backAgain:"Your week is back."};function Ht(s){return s?Lt(s):l`<p class="text">${d.nothingToday}</p>`}function Lt({text:s,minutes:e,why:t,also:r},n=h){return l`<p class="text">${s}</p>
<p>${d.minutes(e)} ${n} ${w(t)}</p>
${r?l`<p><b>${d.also}</b> ${w(r)}</p>`:h}`}function Dt(s,e,t,r,n,i){let o=M(s,e[t]);return l`<li class="day slip ${o?"":"is-free"}">
<p class="name">${d.days[t]} ${r?l`<span class="quiet">${d.today}</span>`:h}</p>
<p class="text">${o?o.text:d.freeDay}</p>
${n} ${i}
</li>`}function Bt(s,e,t,r,{choose:n,swap:i,close:o}){let c=d.days[t],a=(m,u)=>l`<label class="pressable">
<input
type="radio"
name="moment"
value=${m}
.checked=${Pt(e===m)}
@change=${()=>n(m)}
/>
<span>${u}</span>
</label>`;return l`<form class="chooser" id="chooser" novalidate @submit=${m=>{m.preventDefault(),o()}}>
<fieldset>
<legend tabindex="-1">${d.chooseFor(c)}</legend>
${a("",d.leaveFree)}
${s.groups.map(m=>l`<div role="group" aria-labelledby="choose-${m.id}">
<p class="group" id="choose-${m.id}">${m.name}</p>
${m.moments.map(u=>a(u.id,l`${u.text} <span class="quiet">${d.minutes(u.minutes)}</span>`))}
</div>`)}
</fieldset>
${r?l`<button type="button" aria-label=${d.swapOf(c,d.days[r])} @click=${()=>i(r)}>
${d.swap(d.days[r])}
</button>`:h}
<p class="done"><button type="submit" class="primary">${d.done}</button></p>
</form>`}function Wt(s){let e=s.groups.reduce((t,{moments:r})=>t+r.length,0);return l`<details class="moments">
<summary>${d.allMoments(e)}</summary>
${s.groups.map(t=>l`<p class="group" id="group-${t.id}">${t.name}</p>
${t.about?l`<p class="about">${w(t.about)}</p>`:h}
<ul role="list" aria-labelledby="group-${t.id}">
${t.moments.map(r=>l`<li>
${Lt(r,l`<b>${d.why}</b>`)} ${Tt(s,r.sources)}
</li>`)}
</ul>`)}
</details>`}async function jt(s){if(navigator.share)try{return await navigator.share({text:s}),"shared"}catch(e){if(e.name==="AbortError")return"shared"}try{return await navigator.clipboard.writeText(s),"copied"}catch{return"neither"}}var ys=`
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
`,$s=`
@page { margin: 14mm; }
@media screen { .sb-week-sheet { display: none; } }
@media print {
html, body { height: auto !important; margin: 0 !important; padding: 0 !important;
overflow: visible !important; background: #fff !important; }
body > :not(.sb-week-sheet) { display: none !important; }
}
`,zt=["pointerdown","pointermove","keydown"];function Ft(s,e){for(let o of document.querySelectorAll(".sb-week-sheet"))o.remove();let t=document.createElement("div");t.className="sb-week-sheet";let r=document.createElement("style");r.textContent=$s,fe(vs(s,e),t.attachShadow({mode:"open"})),t.append(r),document.body.append(t);let n=document.title;document.title=d.sheetTitle,window.print(),document.title=n;let i=()=>{for(let o of zt)removeEventListener(o,i,!0);t.remove()};for(let o of zt)addEventListener(o,i,!0)}function vs(s,e){let t=!Object.keys(e).length;return l`<style>
${ys}
</style>
<div class="sheet">
<h1>${d.sheetTitle}</h1>
<dl>
${A.map(r=>{let n=M(s,e[r]);return l`<div class="day">
<dt>${d.days[r]}</dt>
${n?l`<dd>${n.text} <small>${d.minutes(n.minutes)}</small></dd>`:l`<dd class="free">${t?h:d.freeDay}</dd>`}
</div>`})}
</dl>
<p>${w(s.kind_word)}</p>
</div>`}var Vt=R`
.moments{margin-block-start:1em}.moments .group{margin-block-start:1.25em;font-weight:600}.moments .about{margin-block-start:0;color:var(--sb-ink-soft)}.moments li{padding-block:0.6em;border-block-start:1px solid var(--sb-line)}.moments li p{margin:0}.text{font:1.1em / 1.35 var(--sb-font-heading)}.suggesting{margin-block-start:0.75em}fieldset{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14em),1fr));gap:0 1em}legend{font-weight:600}.pressable{gap:0.6em}fieldset input{width:1.3em;height:1.3em}.today{margin-block-start:1em;padding:clamp(0.9em,4cqi,1.6em);border:1.5px solid var(--sb-accent);border-radius:var(--sb-radius);background:var(--sb-paper)}.today .text{font-size:1.3em}.row{margin-block-start:1em}.to-copy{white-space:pre-line}.week{margin-block-start:0.75em}.told button{margin-inline-start:-0.6em}.days{margin:1em 0 1.25em}.day{display:grid;grid-template-columns:minmax(0,1fr) max-content;gap:0.1em 1em;align-items:center;padding:0.6em 0.9em}.day + .day{margin-block-start:0.5em}.day.is-free{border-style:dashed;background:none}.day p{margin:0}.day .name{font-weight:600}.day > button{grid-area:1 / 2 / 3}.is-free .text{color:var(--sb-ink-soft)}.chooser{grid-column:1 / -1;margin-block-start:1em}.chooser fieldset{display:block}.chooser .group{margin-block:0.9em 0;font-weight:600}.chooser label{padding-block:0.3em;line-height:1.35}.chooser .done{position:sticky;inset-block-end:0;margin:0;padding-block:0.6em;background:var(--sb-paper)}.chooser legend{scroll-margin-block-end:50vh}.chooser input{scroll-margin-block:5rem}.day.is-free .done{background:var(--sb-surface)}`;var ie=class extends we{static styles=[...super.styles,Vt];static properties={unticked:{state:!0},needsGroup:{state:!0},isSuggested:{state:!0},choosing:{state:!0},sent:{state:!0}};constructor(){super(),this.startedAgainWords=d.startedAgain,this.undoneWords=d.backAgain,this.weeksBefore=[],this.dayInHand=null,this.unticked=null,this.needsGroup=!1,this.suggestions=0,this.isSuggested=!1,this.choosing=null,this.sent={how:"shared",text:""}}reconcile(e,t){return{week:Ut(e,t?.week??{})}}specInPage(){let e=super.specInPage();if(!this.isOurs(e))return e;let t=e.groups.map(r=>({...r,moments:Rt(r.moments,this.store)}));return{...e,groups:t}}recordTaken(){this.weeksBefore=[],this.dayInHand=null,this.isSuggested=!1}get week(){return this.record?.week??{}}changeWeek(e,t){!this.record||qe(e,this.week)||(this.weeksBefore.push(this.week),this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(t))}choose(e,t){if(!this.spec||!this.record)return;let r=M(this.spec,t),n=ke(this.week,e,t),i=r?St([d.chosen(d.days[e]),d.minutes(r.minutes),_t(r.why)]):d.free(d.days[e]);this.dayInHand===e?(this.change({...this.record,week:n}),this.announce(i)):(this.changeWeek(n,i),this.dayInHand=e)}open(e,t){this.dayInHand=null,this.choosing={day:e,where:t},this.focusOn("#chooser legend")}close(){let{day:e,where:t}=this.choosing??{};this.choosing=null,this.dayInHand=null,this.focusOn(`[data-choose="${t} ${e}"]`)}swap(e,t){this.dayInHand=null,this.changeWeek(It(this.week,e,t),d.swapped(d.days[e],d.days[t]))}isTicked({id:e,suggest:t}){return this.unticked?!this.unticked.has(e):t}tick(e,t){let r=this.spec?.groups.filter(n=>n===e?!t:!this.isTicked(n));this.unticked=new Set(r?.map(({id:n})=>n)),this.needsGroup=!1}suggest(){let e=this.spec?.groups.filter(r=>this.isTicked(r))??[];if(this.needsGroup=!e.length,this.needsGroup){this.announce(d.noGroup);return}this.dayInHand=null;let t=xe(e,this.suggestions++);qe(t,this.week)&&(t=xe(e,this.suggestions++)),this.changeWeek(t,d.suggested),this.isSuggested=!0,this.focusOn("#suggested")}suggestToday(){let e=Ae(new Date),t=this.spec?.groups??[],r=t.filter(o=>this.isTicked(o)),n=r.length?r:t,{[e]:i=""}=xe(n,this.suggestions++);this.dayInHand=null,this.choose(e,i),this.focusOn("#today")}async send(e){let t=await jt(e);this.sent={how:t,text:e},t!=="shared"&&this.announce(t==="copied"?d.copied:d.notCopied)}undoLast(){let e=this.weeksBefore.pop();if(!this.record||!e)return;let t=this.isSuggested;this.dayInHand=null,this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(d.undone),(t||!this.weeksBefore.length)&&this.focusOn(".week summary")}print(){this.spec&&(Ft(this.spec,this.week),this.announce(d.printed))}renderActivity(e,{week:t}){return l`${this.renderToday(e,t)} ${this.renderWeek(e,t)} ${Wt(e)}
<p class="quiet">${d.private}</p>`}renderToday(e,t){let r=Ae(new Date),n=M(e,t[r]),i=n&&d.sentToday(n.text,d.minutes(n.minutes));return l`<div class="today">
${ve(this.headingLevel+1,d.todayIs(d.days[r]),"today")}
${Ht(n)}
<div class="row">
${i?l`<button type="button" class="primary" @click=${()=>this.send(i)}>
${d.send}
</button>`:l`<button type="button" class="primary" @click=${this.suggestToday}>
${d.suggestOne}
</button>`}
${this.renderOpening(r,"today",n?d.chooseAnother:d.chooseMine)}
</div>
${i===this.sent.text?this.renderSent():h}
${this.renderChooserAt(e,t,r,"today")}
<p class="kind quiet">${w(e.kind_word)}</p>
</div>`}renderWeek(e,t){let r=Ae(new Date),n=A.flatMap(o=>{let c=M(e,t[o]);return c?d.sentDay(d.days[o],c.text):[]}),i=[e.title,...n].join(`
`);return l`<details class="week">
<summary>${d.week}</summary>
${this.renderSuggesting(e)}
${this.isSuggested?l`<p class="told" id="suggested" tabindex="-1">
${d.suggested}
<button type="button" class="plain" @click=${this.undoLast}>${d.undo}</button>
</p>`:h}
<ol class="days" role="list" aria-label=${d.week}>
${bt(A,o=>o,o=>Dt(e,t,o,o===r,this.renderOpening(o,"week",t[o]?d.change:d.chooseMine),this.renderChooserAt(e,t,o,"week")))}
</ol>
<div class="row">
<button type="button" class="primary" aria-describedby="print-hint" @click=${this.print}>
${d.print}
</button>
${n.length?l`<button type="button" @click=${()=>this.send(i)}>${d.sendWeek}</button>`:h}
${this.weeksBefore.length?l`<button type="button" @click=${this.undoLast}>${d.undoLast}</button>`:h}
</div>
${i===this.sent.text?this.renderSent():h}
<p class="quiet" id="print-hint">${d.printHint}</p>
</details>`}renderSent(){let{how:e,text:t}=this.sent;return e==="shared"?h:l`<div class="told shown">
<p>${e==="copied"?d.copied:d.notCopied}</p>
${e==="neither"?l`<p class="to-copy">${t}</p>`:h}
</div>`}renderOpening(e,t,r){let n=this.choosing?.day===e&&this.choosing.where===t;return l`<button
type="button"
data-choose="${t} ${e}"
aria-label=${d.changeOf(r,d.days[e])}
aria-expanded=${n?"true":"false"}
@click=${()=>n?this.close():this.open(e,t)}
>
${r}
</button>`}renderChooserAt(e,t,r,n){return this.choosing?.day!==r||this.choosing.where!==n?h:Bt(e,t[r]??"",r,A[A.indexOf(r)+1],{choose:i=>this.choose(r,i),swap:i=>this.swap(r,i),close:()=>this.close()})}renderSuggesting(e){return l`<div class="suggesting">
<button
type="button"
aria-describedby=${this.needsGroup?"needs-group":h}
@click=${this.suggest}
>
${d.suggest}
</button>
${this.needsGroup?l`<p id="needs-group">${d.noGroup}</p>`:h}
<details>
<summary>${d.suggestFrom}</summary>
<fieldset>
<legend>${d.takeFrom}</legend>
${e.groups.map(t=>l`<label class="pressable">
<input
type="checkbox"
.checked=${this.isTicked(t)}
@change=${({target:r})=>this.tick(t,r.checked)}
/>
<span>${t.name}</span>
</label>`)}
</fieldset>
</details>
</div>`}};function qt(s,e){customElements.get(s)||customElements.define(s,e)}function Yt(s,e){return{render({model:t,el:r}){qt(s,e);let n=document.createElement(s),i=()=>{$e(t.get("record"))||(t.set("record",n.record),t.save_changes())},o=()=>{let a=t.get("record");!(JSON.stringify(a)!==JSON.stringify(n.record))||!L(a)||(n.record=a,n.record?.version!==a.version&&i())},c=()=>{n.spec=t.get("spec");let a=L(t.get("record"));a&&!x(a)?o():n.record&&!x(n.record)&&i()};return r.dataset.lmSuppressShortcuts="true",r.addEventListener("keydown",Gt),c(),n.addEventListener("sb-record",i),t.on("change:spec",c),t.on("change:record",o),r.append(n),()=>{t.off("change:spec",c),t.off("change:record",o),n.removeEventListener("sb-record",i),r.removeEventListener("keydown",Gt),n.remove()}}}}function Gt(s){s.key.startsWith("Arrow")&&s.stopPropagation()}var Tn=Yt("sb-planner",ie);export{Tn as default};
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
