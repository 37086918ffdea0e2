/* Generated from frontend/ by make frontend. Do not edit. */
var Mt=Object.defineProperty;var It=Object.getPrototypeOf;var Lt=Reflect.get;var Ut=(t,e,r)=>e in t?Mt(t,e,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[e]=r;var W=(t,e,r)=>Ut(t,typeof e!="symbol"?e+"":e,r);var Ue=(t,e,r)=>Lt(It(t),r,e);var oe=globalThis,ae=oe.ShadowRoot&&(oe.ShadyCSS===void 0||oe.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Ae=Symbol(),He=new WeakMap,Y=class{constructor(e,r,s){if(this._$cssResult$=!0,s!==Ae)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if(ae&&e===void 0){let s=r!==void 0&&r.length===1;s&&(e=He.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),s&&He.set(r,e))}return e}toString(){return this.cssText}},De=t=>new Y(typeof t=="string"?t:t+"",void 0,Ae),I=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((s,i,n)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+t[n+1],t[0]);return new Y(r,t,Ae)},Be=(t,e)=>{if(ae)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let s=document.createElement("style"),i=oe.litNonce;i!==void 0&&s.setAttribute("nonce",i),s.textContent=r.cssText,t.appendChild(s)}},we=ae?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let s of e.cssRules)r+=s.cssText;return De(r)})(t):t;var{is:Ht,defineProperty:Dt,getOwnPropertyDescriptor:Bt,getOwnPropertyNames:jt,getOwnPropertySymbols:Wt,getPrototypeOf:zt}=Object,O=globalThis,je=O.trustedTypes,Vt=je?je.emptyScript:"",Ft=O.reactiveElementPolyfillSupport,J=(t,e)=>t,_e={toAttribute(t,e){switch(e){case Boolean:t=t?Vt:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},ze=(t,e)=>!Ht(t,e),We={attribute:!0,type:String,converter:_e,reflect:!1,useDefault:!1,hasChanged:ze};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),O.litPropertyMetadata??(O.litPropertyMetadata=new WeakMap);var k=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=We){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let s=Symbol(),i=this.getPropertyDescriptor(e,s,r);i!==void 0&&Dt(this.prototype,e,i)}}static getPropertyDescriptor(e,r,s){let{get:i,set:n}=Bt(this.prototype,e)??{get(){return this[r]},set(o){this[r]=o}};return{get:i,set(o){let l=i?.call(this);n?.call(this,o),this.requestUpdate(e,l,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??We}static _$Ei(){if(this.hasOwnProperty(J("elementProperties")))return;let e=zt(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(J("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(J("properties"))){let r=this.properties,s=[...jt(r),...Wt(r)];for(let i of s)this.createProperty(i,r[i])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[s,i]of r)this.elementProperties.set(s,i)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let i=this._$Eu(r,s);i!==void 0&&this._$Eh.set(i,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let s=new Set(e.flat(1/0).reverse());for(let i of s)r.unshift(we(i))}else e!==void 0&&r.push(we(e));return r}static _$Eu(e,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(e.set(s,this[s]),delete this[s]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Be(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,s){this._$AK(e,s)}_$ET(e,r){let s=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,s);if(i!==void 0&&s.reflect===!0){let n=(s.converter?.toAttribute!==void 0?s.converter:_e).toAttribute(r,s.type);this._$Em=e,n==null?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(e,r){let s=this.constructor,i=s._$Eh.get(e);if(i!==void 0&&this._$Em!==i){let n=s.getPropertyOptions(i),o=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:_e;this._$Em=i;let l=o.fromAttribute(r,n.type);this[i]=l??this._$Ej?.get(i)??l,this._$Em=null}}requestUpdate(e,r,s,i=!1,n){if(e!==void 0){let o=this.constructor;if(i===!1&&(n=this[e]),s??(s=o.getPropertyOptions(e)),!((s.hasChanged??ze)(n,r)||s.useDefault&&s.reflect&&n===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,s))))return;this.C(e,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:s,reflect:i,wrapped:n},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,o??r??this[e]),n!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||s||(r=void 0),this._$AL.set(e,r)),i===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[i,n]of this._$Ep)this[i]=n;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[i,n]of s){let{wrapped:o}=n,l=this[i];o!==!0||this._$AL.has(i)||l===void 0||this.C(i,void 0,n,l)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw e=!1,this._$EM(),s}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(e){}firstUpdated(e){}};k.elementStyles=[],k.shadowRootOptions={mode:"open"},k[J("elementProperties")]=new Map,k[J("finalized")]=new Map,Ft?.({ReactiveElement:k}),(O.reactiveElementVersions??(O.reactiveElementVersions=[])).push("2.1.2");var Z=globalThis,Ve=t=>t,le=Z.trustedTypes,Fe=le?le.createPolicy("lit-html",{createHTML:t=>t}):void 0,ke="$lit$",x=`lit$${Math.random().toFixed(9).slice(2)}$`,xe="?"+x,Gt=`<${xe}>`,H=document,X=()=>H.createComment(""),ee=t=>t===null||typeof t!="object"&&typeof t!="function",Ee=Array.isArray,Qe=t=>Ee(t)||typeof t?.[Symbol.iterator]=="function",Se=`[ 	
\f\r]`,Q=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ge=/-->/g,qe=/>/g,L=RegExp(`>|${Se}(?:([^\\s"'>=/]+)(${Se}*=${Se}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ke=/'/g,Ye=/"/g,Ze=/^(?:script|style|textarea|title)$/i,Te=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),c=Te(1),yr=Te(2),br=Te(3),v=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),Je=new WeakMap,U=H.createTreeWalker(H,129);function Xe(t,e){if(!Ee(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Fe!==void 0?Fe.createHTML(e):e}var et=(t,e)=>{let r=t.length-1,s=[],i,n=e===2?"<svg>":e===3?"<math>":"",o=Q;for(let l=0;l<r;l++){let a=t[l],p,g,h=-1,f=0;for(;f<a.length&&(o.lastIndex=f,g=o.exec(a),g!==null);)f=o.lastIndex,o===Q?g[1]==="!--"?o=Ge:g[1]!==void 0?o=qe:g[2]!==void 0?(Ze.test(g[2])&&(i=RegExp("</"+g[2],"g")),o=L):g[3]!==void 0&&(o=L):o===L?g[0]===">"?(o=i??Q,h=-1):g[1]===void 0?h=-2:(h=o.lastIndex-g[2].length,p=g[1],o=g[3]===void 0?L:g[3]==='"'?Ye:Ke):o===Ye||o===Ke?o=L:o===Ge||o===qe?o=Q:(o=L,i=void 0);let m=o===L&&t[l+1].startsWith("/>")?" ":"";n+=o===Q?a+Gt:h>=0?(s.push(p),a.slice(0,h)+ke+a.slice(h)+x+m):a+x+(h===-2?l:m)}return[Xe(t,n+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},te=class t{constructor({strings:e,_$litType$:r},s){let i;this.parts=[];let n=0,o=0,l=e.length-1,a=this.parts,[p,g]=et(e,r);if(this.el=t.createElement(p,s),U.currentNode=this.el.content,r===2||r===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(i=U.nextNode())!==null&&a.length<l;){if(i.nodeType===1){if(i.hasAttributes())for(let h of i.getAttributeNames())if(h.endsWith(ke)){let f=g[o++],m=i.getAttribute(h).split(x),y=/([.?@])?(.*)/.exec(f);a.push({type:1,index:n,name:y[2],strings:m,ctor:y[1]==="."?de:y[1]==="?"?he:y[1]==="@"?ue:B}),i.removeAttribute(h)}else h.startsWith(x)&&(a.push({type:6,index:n}),i.removeAttribute(h));if(Ze.test(i.tagName)){let h=i.textContent.split(x),f=h.length-1;if(f>0){i.textContent=le?le.emptyScript:"";for(let m=0;m<f;m++)i.append(h[m],X()),U.nextNode(),a.push({type:2,index:++n});i.append(h[f],X())}}}else if(i.nodeType===8)if(i.data===xe)a.push({type:2,index:n});else{let h=-1;for(;(h=i.data.indexOf(x,h+1))!==-1;)a.push({type:7,index:n}),h+=x.length-1}n++}}static createElement(e,r){let s=H.createElement("template");return s.innerHTML=e,s}};function D(t,e,r=t,s){if(e===v)return e;let i=s!==void 0?r._$Co?.[s]:r._$Cl,n=ee(e)?void 0:e._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(t),i._$AT(t,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=i:r._$Cl=i),i!==void 0&&(e=D(t,i._$AS(t,e.values),i,s)),e}var ce=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:s}=this._$AD,i=(e?.creationScope??H).importNode(r,!0);U.currentNode=i;let n=U.nextNode(),o=0,l=0,a=s[0];for(;a!==void 0;){if(o===a.index){let p;a.type===2?p=new z(n,n.nextSibling,this,e):a.type===1?p=new a.ctor(n,a.name,a.strings,this,e):a.type===6&&(p=new pe(n,this,e)),this._$AV.push(p),a=s[++l]}o!==a?.index&&(n=U.nextNode(),o++)}return U.currentNode=H,i}p(e){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,r),r+=s.strings.length-2):s._$AI(e[r])),r++}},z=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,s,i){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=D(this,e,r),ee(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==v&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Qe(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&ee(this._$AH)?this._$AA.nextSibling.data=e:this.T(H.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:s}=e,i=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=te.createElement(Xe(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(r);else{let n=new ce(i,this),o=n.u(this.options);n.p(r),this.T(o),this._$AH=n}}_$AC(e){let r=Je.get(e.strings);return r===void 0&&Je.set(e.strings,r=new te(e)),r}k(e){Ee(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,i=0;for(let n of e)i===r.length?r.push(s=new t(this.O(X()),this.O(X()),this,this.options)):s=r[i],s._$AI(n),i++;i<r.length&&(this._$AR(s&&s._$AB.nextSibling,i),r.length=i)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let s=Ve(e).nextSibling;Ve(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},B=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,s,i,n){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=r,this._$AM=i,this.options=n,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=u}_$AI(e,r=this,s,i){let n=this.strings,o=!1;if(n===void 0)e=D(this,e,r,0),o=!ee(e)||e!==this._$AH&&e!==v,o&&(this._$AH=e);else{let l=e,a,p;for(e=n[0],a=0;a<n.length-1;a++)p=D(this,l[s+a],r,a),p===v&&(p=this._$AH[a]),o||(o=!ee(p)||p!==this._$AH[a]),p===u?e=u:e!==u&&(e+=(p??"")+n[a+1]),this._$AH[a]=p}o&&!i&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},de=class extends B{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},he=class extends B{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},ue=class extends B{constructor(e,r,s,i,n){super(e,r,s,i,n),this.type=5}_$AI(e,r=this){if((e=D(this,e,r,0)??u)===v)return;let s=this._$AH,i=e===u&&s!==u||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,n=e!==u&&(s===u||i);i&&this.element.removeEventListener(this.name,this,s),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},pe=class{constructor(e,r,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){D(this,e)}},tt={M:ke,P:x,A:xe,C:1,L:et,R:ce,D:Qe,V:D,I:z,H:B,N:he,U:ue,B:de,F:pe},qt=Z.litHtmlPolyfillSupport;qt?.(te,z),(Z.litHtmlVersions??(Z.litHtmlVersions=[])).push("3.3.3");var me=(t,e,r)=>{let s=r?.renderBefore??e,i=s._$litPart$;if(i===void 0){let n=r?.renderBefore??null;s._$litPart$=i=new z(e.insertBefore(X(),n),n,void 0,r??{})}return i._$AI(t),i};var re=globalThis,C=class extends k{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let e=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=e.firstChild),e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=me(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return v}};C._$litElement$=!0,C.finalized=!0,re.litElementHydrateSupport?.({LitElement:C});var Kt=re.litElementPolyfillSupport;Kt?.({LitElement:C});(re.litElementVersions??(re.litElementVersions=[])).push("4.2.2");var E={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},V=t=>(...e)=>({_$litDirective$:t,values:e}),R=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,s){this._$Ct=e,this._$AM=r,this._$Ci=s}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var{I:Yt}=tt,rt=t=>t;var it=t=>t.strings===void 0,st=()=>document.createComment(""),F=(t,e,r)=>{let s=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(r===void 0){let n=s.insertBefore(st(),i),o=s.insertBefore(st(),i);r=new Yt(n,o,t,t.options)}else{let n=r._$AB.nextSibling,o=r._$AM,l=o!==t;if(l){let a;r._$AQ?.(t),r._$AM=t,r._$AP!==void 0&&(a=t._$AU)!==o._$AU&&r._$AP(a)}if(n!==i||l){let a=r._$AA;for(;a!==n;){let p=rt(a).nextSibling;rt(s).insertBefore(a,i),a=p}}}return r},N=(t,e,r=t)=>(t._$AI(e,r),t),Jt={},G=(t,e=Jt)=>t._$AH=e,nt=t=>t._$AH,fe=t=>{t._$AR(),t._$AA.remove()};var ot=(t,e,r)=>{let s=new Map;for(let i=e;i<=r;i++)s.set(t[i],i);return s},at=V(class extends R{constructor(t){if(super(t),t.type!==E.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,r){let s;r===void 0?r=e:e!==void 0&&(s=e);let i=[],n=[],o=0;for(let l of t)i[o]=s?s(l,o):o,n[o]=r(l,o),o++;return{values:n,keys:i}}render(t,e,r){return this.dt(t,e,r).values}update(t,[e,r,s]){let i=nt(t),{values:n,keys:o}=this.dt(e,r,s);if(!Array.isArray(i))return this.ut=o,n;let l=this.ut??(this.ut=[]),a=[],p,g,h=0,f=i.length-1,m=0,y=n.length-1;for(;h<=f&&m<=y;)if(i[h]===null)h++;else if(i[f]===null)f--;else if(l[h]===o[m])a[m]=N(i[h],n[m]),h++,m++;else if(l[f]===o[y])a[y]=N(i[f],n[y]),f--,y--;else if(l[h]===o[y])a[y]=N(i[h],n[y]),F(t,a[y+1],i[h]),h++,y--;else if(l[f]===o[m])a[m]=N(i[f],n[m]),F(t,i[h],i[f]),f--,m++;else if(p===void 0&&(p=ot(o,m,y),g=ot(l,h,f)),p.has(l[h]))if(p.has(l[f])){let S=g.get(o[m]),ve=S!==void 0?i[S]:null;if(ve===null){let Le=F(t,i[h]);N(Le,n[m]),a[m]=Le}else a[m]=N(ve,n[m]),F(t,i[h],ve),i[S]=null;m++}else fe(i[f]),f--;else fe(i[h]),h++;for(;m<=y;){let S=F(t,a[y+1]);N(S,n[m]),a[m++]=S}for(;h<=f;){let S=i[h++];S!==null&&fe(S)}return this.ut=o,G(t,a),v}});var lt=V(class extends R{constructor(){super(...arguments),this.key=u}render(t,e){return this.key=t,e}update(t,[e,r]){return e!==this.key&&(G(t),this.key=e),r}});var Qt=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function A(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function b(t){return typeof t=="string"&&Qt.test(t)}function P(t){if(!A(t)||t.version!==1||!b(t.activity))return!1;switch(t.kind){case"quiz":return(t.current===null||b(t.current))&&se(t.answers,er);case"sorter":return se(t.placements,tr);case"scenario":return ct(t.path,Xt);case"predict":return ct(t.guess,Number.isFinite);case"explorer":return se(t.setting,Zt);case"dyad-player":return Number.isInteger(t.second)&&Number(t.second)>=0;case"planner":return se(t.week,b);case"note":return typeof t.text=="string"&&t.text.length<=2e3;default:return!1}}function w(t){switch(t.kind){case"quiz":return!Object.keys(t.answers).length;case"sorter":return!Object.keys(t.placements).length;case"scenario":return!t.path.length;case"predict":return!t.guess.length;case"explorer":return!Object.keys(t.setting).length;case"dyad-player":return t.second===0;case"planner":return!Object.keys(t.week).length;case"note":return!t.text}}function dt(t){return A(t)&&typeof t.version=="number"&&t.version>1}function se(t,e){if(!A(t))return!1;let r=Object.entries(t);return r.length<=500&&r.every(([s,i])=>b(s)&&e(i))}function ct(t,e){return Array.isArray(t)&&t.length<=500&&t.every(r=>e(r))}function Zt(t){return Number.isFinite(t)||b(t)}function Xt(t){return A(t)&&b(t.step)&&b(t.choice)}function er(t){return A(t)&&ht(t.attempts)&&["right","wrong","shown"].includes(String(t.state))&&rr(t.answer)}function tr(t){return A(t)&&ht(t.attempts)&&["right","wrong"].includes(String(t.state))&&b(t.pile)}function ht(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=1e5}function rr(t){return typeof t=="string"?t.length<=200:typeof t=="number"?Number.isFinite(t):Array.isArray(t)?t.length<=500&&t.every(b):se(t,b)}var j="secure-base/1/",Oe="secure-base/last-kept",Ce="secure-base-kept";function ut(t){function e(i,n){try{return i(t.localStorage)}catch{return n}}function r(i){return e(n=>{let o=n.getItem(j+i);return o===null?null:JSON.parse(o)},null)}function s(i){t.dispatchEvent(new CustomEvent(Ce,{detail:i}))}return{read(i){let n=r(i);return P(n)&&n.activity===i?n:null},keep(i){if(dt(r(i.activity)))return!1;let n=e(o=>{let l=j+i.activity;return w(i)?o.removeItem(l):o.setItem(l,JSON.stringify(i)),!0},!1);return n&&(e(o=>o.setItem(Oe,new Date().toISOString()),void 0),s(i.activity)),n},all(){return e(i=>{let o=Array.from({length:i.length},(l,a)=>i.key(a)??"").filter(l=>l.startsWith(j)).map(l=>l.slice(j.length)).filter(b).sort();return Object.fromEntries(o.flatMap(l=>{let a=this.read(l);return a?[[l,a]]:[]}))},{})},lastKept(){let i=new Date(e(n=>n.getItem(Oe),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return e(i=>{let n=Array.from({length:i.length},(o,l)=>i.key(l)).filter(o=>o!==null).filter(o=>o.startsWith(j)||o===Oe).map(o=>({key:o,value:i.getItem(o)??""}));for(let{key:o}of n)i.removeItem(o);return s(null),()=>{let o=e(l=>{for(let{key:a,value:p}of n)l.setItem(a,p);return!0},!1);return s(null),o}},null)},subscribe(i){let n=l=>i(l.detail),o=({key:l})=>{l===null?i(null):l.startsWith(j)&&i(l.slice(j.length))};return t.addEventListener(Ce,n),t.addEventListener("storage",o),()=>{t.removeEventListener(Ce,n),t.removeEventListener("storage",o)}}}}var pt=I`
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
`;function ge(t,e,{id:r,className:s}){switch(t){case 2:return c`<h2 id=${r} class=${s} tabindex="-1">${e}</h2>`;case 4:return c`<h4 id=${r} class=${s} tabindex="-1">${e}</h4>`;case 5:return c`<h5 id=${r} class=${s} tabindex="-1">${e}</h5>`;default:return c`<h3 id=${r} class=${s} tabindex="-1">${e}</h3>`}}function ye(t){let e=t.parentElement?.closest("[data-together]");e&&ye(e),t.scrollIntoView({block:"nearest",inline:"nearest"})}function $(t){return typeof t=="string"?t:t.map(sr)}function mt(t){return typeof t=="string"?t:t.map(e=>e.text).join("")}function Re(t){if(t)try{let{protocol:e}=new URL(t,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?t:void 0}catch{return}}function sr(t){let e=c`${t.text}`;t.code&&(e=c`<code>${e}</code>`),t.emphasis&&(e=c`<em>${e}</em>`),t.strong&&(e=c`<strong>${e}</strong>`);let r=Re(t.href);return r?c`<a href=${r}>${e}</a>`:e}var _={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:t=>t===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function ft({sources:t,assumptions:e}){return!t.length&&!e.length?u:c`
<details class="origins">
<summary>${_.whereFrom}</summary>
${e.length?c`<p class="small-heading">${_.assumptions}</p>
<ul>
${e.map(r=>c`<li>${$(r)}</li>`)}
</ul>`:u}
<ul>
${t.map(r=>c`<li>${yt(r,r.full)}</li>`)}
</ul>
</details>
`}function gt({sources:t},e){let r=t.filter(({key:s})=>e.includes(s));return r.length?c`<p class="source">
${_.source(r.length)}
${r.map((s,i)=>c`${i?"; ":""}${yt(s,s.short)}`)}
</p>`:u}function yt({url:t},e){let r=Re(t);return r?c`<a href=${r}>${e}</a>`:e}var bt=I`
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
`;var q=class extends C{constructor(){super(),this.headingLevel=3,this.store=ut(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(e){return!1}reconcile(e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return _.startedAgain}get undoneWords(){return _.undone}renderActivity(){return u}get spec(){return this.currentSpec}set spec(e){let r=this.currentSpec;if(this.currentSpec=this.accepts(e)?e:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.spec&&(this.currentRecord=this.reconcile(e),this.recordTaken(),this.requestUpdate())}followStore(){let e=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==e&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(e){let r=!this.record||w(this.record);this.currentRecord=this.reconcile(e),w(e)||(this.beforeStartingAgain=null),r&&w(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),ye(r))}async reveal(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r&&ye(r)}startAgain(){let e=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let e=this.spec;if(!e)return c`<slot></slot>`;let{text:r,count:s}=this.announcement;return c`
<div class="activity" role="group" aria-labelledby="title">
${ge(this.headingLevel,c`${e.title}`,{id:"title",className:"title"})}
<p class="instruction">${$(e.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${lt(s,c`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let r=this.record&&!w(this.record);return c`
<div class="foot">
${this.isKept?u:c`<p class="quiet">${_.notKept}</p>`}
${r?c`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${_.startAgain}
</button>`:u}
${this.beforeStartingAgain?c`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${_.undo}
</button>
</p>`:u}
${ft(e)}
</div>
`}};W(q,"styles",[bt,pt]),W(q,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var Ne=`["'”’)\\]]*`,ir=new RegExp(`[.!?…:;]${Ne}$`),Ss=new RegExp(`\\.(${Ne})$`),ks=new RegExp(`[!?…]${Ne}$`);function $t(t){return t.flatMap(e=>e?.trim()||[]).map(e=>ir.test(e)?e:`${e}.`).join(" ")}var Pe=V(class extends R{constructor(t){if(super(t),t.type!==E.PROPERTY&&t.type!==E.ATTRIBUTE&&t.type!==E.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!it(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===v||e===u)return e;let r=t.element,s=t.name;if(t.type===E.PROPERTY){if(e===r[s])return v}else if(t.type===E.BOOLEAN_ATTRIBUTE){if(!!e===r.hasAttribute(s))return v}else if(t.type===E.ATTRIBUTE&&r.getAttribute(s)===e+"")return v;return G(t),e}});var T=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function M(t,e){return t.groups.flatMap(({moments:r})=>r).find(r=>r.id===e)}function ie(t,e,r){let{[e]:s,...i}=t;return r?{...i,[e]:r}:i}function At(t,e,r){let s=ie(t,e,t[r]??"");return ie(s,r,t[e]??"")}function Me(t,e){return T.every(r=>t[r]===e[r])}function Ie(t,e){let r=nr(e+1),s=vt(t,r).map(({moments:o})=>vt(o,r)),i=Math.max(0,...s.map(({length:o})=>o)),n=Array.from({length:i},(o,l)=>s.flatMap(a=>a[l]??[])).flat();return Object.fromEntries(n.length?T.map((o,l)=>[o,n[l%n.length].id]):[])}function vt(t,e){let r=[...t];return t.map(()=>r.splice(Math.floor(e()*r.length),1)[0])}function nr(t){let e=Math.imul(t,2654435761);return()=>{e=e+1831565813|0;let r=Math.imul(e^e>>>15,e|1);return r^=r+Math.imul(r^r>>>7,r|61),((r^r>>>14)>>>0)/4294967296}}var d={days:{monday:"Monday",tuesday:"Tuesday",wednesday:"Wednesday",thursday:"Thursday",friday:"Friday",saturday:"Saturday",sunday:"Sunday"},minutes:t=>t===1?"About 1 minute.":`About ${t} minutes.`,why:"Why:",also:"Good to know:",allMoments:t=>`Look at all ${t} moments first`,suggestFrom:"Choose what fits my days",takeFrom:"Take moments from",suggest:"Suggest a week for me",suggested:"Here is a week for you. Change any day, or leave it free.",noGroup:"Tick one of the boxes first. Then we can suggest a week.",week:"My week",leaveFree:"Leave this day free",chosen:t=>`${t} has a moment.`,free:t=>`${t} is free.`,clear:"Leave free",clearOf:t=>`Leave ${t} free`,swap:t=>`Swap with ${t}`,swapOf:(t,e)=>`Swap ${t} with ${e}`,swapped:(t,e)=>`${t} and ${e} have changed places.`,undo:"Undo",undoLast:"Undo the last change",undone:"The last change is undone.",print:"Print my week",printHint:"Only the week is printed, on one page. With nothing chosen, it has lines to write on.",printed:"The page to print is ready.",sheetTitle:"A week of small moments",freeDay:"A free day",private:"Your week stays in this browser on this device. It is not sent to anyone.",startedAgain:"Every day is free again.",backAgain:"Your week is back."};function wt(t,e,r,s,{choose:i,clear:n,swap:o}){let l=e[r]??"",a=d.days[r];return c`<li class="day ${l?"":"is-free"}">
<label for=${r}>${a}</label>
<select id=${r} @change=${({target:g})=>i(g.value)}>
<option value="" .selected=${Pe(l==="")}>${d.leaveFree}</option>
${t.groups.map(g=>c`<optgroup label=${g.name}>
${g.moments.map(h=>c`<option value=${h.id} .selected=${Pe(l===h.id)}>
${h.text}
</option>`)}
</optgroup>`)}
</select>
${or(M(t,l))}
${l||s&&e[s]?c`<div class="deeds">
${s?c`<button
class="plain"
type="button"
aria-label=${d.swapOf(a,d.days[s])}
@click=${()=>o(s)}
>
${d.swap(d.days[s])}
</button>`:u}
${l?c`<button
class="plain"
type="button"
aria-label=${d.clearOf(a)}
@click=${n}
>
${d.clear}
</button>`:u}
</div>`:u}
</li>`}function or(t){return t?c`<div class="chosen">
<p class="text">${t.text}</p>
<p>${d.minutes(t.minutes)} ${$(t.why)}</p>
${t.also?c`<p><b>${d.also}</b> ${$(t.also)}</p>`:u}
</div>`:u}function _t(t){let e=t.groups.reduce((r,{moments:s})=>r+s.length,0);return c`<details class="moments">
<summary>${d.allMoments(e)}</summary>
${t.groups.map(r=>c`<p class="group" id="group-${r.id}">${r.name}</p>
${r.about?c`<p class="about">${$(r.about)}</p>`:u}
<ul role="list" aria-labelledby="group-${r.id}">
${r.moments.map(s=>c`<li>
<p class="text">${s.text}</p>
<p>${d.minutes(s.minutes)} <b>${d.why}</b> ${$(s.why)}</p>
${s.also?c`<p><b>${d.also}</b> ${$(s.also)}</p>`:u}
${gt(t,s.sources)}
</li>`)}
</ul>`)}
</details>`}function St(t,e){let r=P(e)&&e.kind==="planner"&&e.activity===t.id,s=new Map(Object.entries(r?e.week:{})),i={};for(let n of T){let o=M(t,s.get(n));o&&(i[n]=o.id)}return{version:1,kind:"planner",activity:t.id,week:i}}var kt=`
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
`;var lr=`
@page { margin: 14mm; }
@media screen { .sb-week-sheet { display: none; } }
@media print {
html, body { height: auto !important; margin: 0 !important; padding: 0 !important;
overflow: visible !important; background: #fff !important; }
body > :not(.sb-week-sheet) { display: none !important; }
}
`,xt=["pointerdown","pointermove","keydown"];function Et(t,e){for(let o of document.querySelectorAll(".sb-week-sheet"))o.remove();let r=document.createElement("div");r.className="sb-week-sheet";let s=document.createElement("style");s.textContent=lr,me(cr(t,e),r.attachShadow({mode:"open"})),r.append(s),document.body.append(r);let i=document.title;document.title=d.sheetTitle,window.print(),document.title=i;let n=()=>{for(let o of xt)removeEventListener(o,n,!0);r.remove()};for(let o of xt)addEventListener(o,n,!0)}function cr(t,e){let r=!Object.keys(e).length;return c`<style>
${kt}
</style>
<div class="sheet">
<h1>${d.sheetTitle}</h1>
<dl>
${T.map(s=>{let i=M(t,e[s]);return c`<div class="day">
<dt>${d.days[s]}</dt>
${i?c`<dd>${i.text} <small>${d.minutes(i.minutes)}</small></dd>`:c`<dd class="free">${r?u:d.freeDay}</dd>`}
</div>`})}
</dl>
<p>${$(t.kind_word)}</p>
</div>`}var dr=1;function Tt(t,e,r){return A(t)&&t.schema_version===dr&&t.kind===e&&b(t.id)&&typeof t.title=="string"&&be(t.instruction)&&Array.isArray(t.sources)&&Array.isArray(t.assumptions)&&r.every(s=>ne(t[s]).length>0)}function be(t){return typeof t=="string"||Array.isArray(t)}function ne(t){return Array.isArray(t)?t:[]}function Ot(t){return Tt(t,"planner",["groups"])&&be(t.kind_word)&&ne(t.groups).every(hr)}function hr(t){return A(t)&&b(t.id)&&typeof t.name=="string"&&ne(t.moments).length>0&&ne(t.moments).every(e=>A(e)&&b(e.id)&&typeof e.text=="string"&&Number.isInteger(e.minutes)&&be(e.why)&&Array.isArray(e.sources))}var Ct=I`
.moments {
margin-block-start: 1em;
}
.moments .group {
margin-block-start: 1.25em;
font-weight: 600;
}
.moments .about {
margin-block-start: 0;
color: var(--sb-ink-soft, #56606a);
}
.moments ul {
padding: 0;
list-style: none;
}
.moments li {
padding-block: 0.6em;
border-block-start: 1px solid var(--sb-line, #d9d0c0);
}
.moments li p,
.chosen p {
margin: 0;
}
.text {
font-family: var(--sb-font-heading, inherit);
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
margin: 0;
padding: 0;
border: 0;
}
legend {
padding: 0;
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
accent-color: var(--sb-accent, #0f6b6b);
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
padding: 0;
list-style: none;
}
.day {
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: 0.4em 1em;
padding: 0.9em;
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
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
/* Where the chooser shows the whole moment, it is not said a second time. */
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
`;var K=class K extends q{constructor(){super(),this.weeksBefore=[],this.dayInHand=null,this.unticked=null,this.needsGroup=!1,this.suggestions=0,this.isSuggested=!1}accepts(e){return Ot(e)}reconcile(e){return St(this.spec,e)}recordTaken(){this.weeksBefore=[],this.dayInHand=null,this.isSuggested=!1}get startedAgainWords(){return d.startedAgain}get undoneWords(){return d.backAgain}get week(){return this.record?.week??{}}changeWeek(e,r){!this.record||Me(e,this.week)||(this.weeksBefore.push(this.week),this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(r))}choose(e,r){if(!this.spec||!this.record)return;let s=M(this.spec,r),i=ie(this.week,e,r),n=s?$t([d.chosen(d.days[e]),d.minutes(s.minutes),mt(s.why)]):d.free(d.days[e]);this.dayInHand===e?(this.change({...this.record,week:i}),this.announce(n)):(this.changeWeek(i,n),this.dayInHand=e)}clear(e){this.dayInHand=null,this.changeWeek(ie(this.week,e,""),d.free(d.days[e])),this.focusOn(`#${e}`)}swap(e,r){this.dayInHand=null,this.changeWeek(At(this.week,e,r),d.swapped(d.days[e],d.days[r]))}groupsToSuggestFrom(){return this.spec?.groups.filter(e=>this.isTicked(e))??[]}isTicked({id:e,suggest:r}){return this.unticked?!this.unticked.has(e):r}tick(e,r){let s=this.spec?.groups.filter(i=>i===e?!r:!this.isTicked(i));this.unticked=new Set(s?.map(({id:i})=>i)),this.needsGroup=!1}suggest(){let e=this.groupsToSuggestFrom();if(this.needsGroup=!e.length,this.needsGroup){this.announce(d.noGroup);return}this.dayInHand=null;let r=Ie(e,this.suggestions++);Me(r,this.week)&&(r=Ie(e,this.suggestions++)),this.changeWeek(r,d.suggested),this.isSuggested=!0,this.focusOn("#week")}undoLast(){let e=this.weeksBefore.pop();if(!this.record||!e)return;let r=this.isSuggested;this.dayInHand=null,this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(d.undone),(r||!this.weeksBefore.length)&&this.focusOn("#week")}print(){this.spec&&(Et(this.spec,this.week),this.announce(d.printed))}renderActivity(){let{spec:e,week:r}=this;return e?c`
${_t(e)} ${this.renderSuggesting(e)}
${ge(this.headingLevel+1,d.week,{id:"week",className:"subtitle"})}
<p class="kind">${$(e.kind_word)}</p>
${this.isSuggested?c`<p class="told">
${d.suggested}
<button type="button" class="plain" @click=${this.undoLast}>${d.undo}</button>
</p>`:u}
<ol class="days" role="list" aria-labelledby="week">
${at(T,s=>s,(s,i)=>wt(e,r,s,T[i+1],{choose:n=>this.choose(s,n),clear:()=>this.clear(s),swap:n=>this.swap(s,n)}))}
</ol>
<div class="row">
<button type="button" class="primary" aria-describedby="print-hint" @click=${this.print}>
${d.print}
</button>
${this.weeksBefore.length?c`<button type="button" @click=${this.undoLast}>${d.undoLast}</button>`:u}
</div>
<p class="quiet" id="print-hint">${d.printHint}</p>
<p class="quiet">${d.private}</p>
`:u}renderSuggesting(e){return c`<div class="suggesting">
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
${e.groups.map(r=>c`<label>
<input
type="checkbox"
.checked=${this.isTicked(r)}
@change=${({target:s})=>this.tick(r,s.checked)}
/>
<span>${r.name}</span>
</label>`)}
</fieldset>
</details>
</div>`}};W(K,"styles",[...Ue(K,K,"styles"),Ct]),W(K,"properties",{unticked:{state:!0},needsGroup:{state:!0},isSuggested:{state:!0}});var $e=K;function Rt(t,e){customElements.get(t)||customElements.define(t,e)}function Pt(t,e){return{render({model:r,el:s}){Rt(t,e);let i=document.createElement(t),n=()=>{r.set("record",i.record),r.save_changes()},o=()=>{let a=r.get("record");JSON.stringify(a)!==JSON.stringify(i.record)&&P(a)&&(i.record=a)},l=()=>{i.spec=r.get("spec");let a=r.get("record");P(a)&&!w(a)?o():P(i.record)&&!w(i.record)&&n()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",Nt),l(),i.addEventListener("sb-record",n),r.on("change:spec",l),r.on("change:record",o),s.append(i),()=>{r.off("change:spec",l),r.off("change:record",o),i.removeEventListener("sb-record",n),s.removeEventListener("keydown",Nt),i.remove()}}}}function Nt(t){t.key.startsWith("Arrow")&&t.stopPropagation()}var Ni=Pt("sb-planner",$e);export{Ni as default};
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
