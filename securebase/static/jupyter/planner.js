/* Generated from frontend/ by make frontend. Do not edit. */
var It=Object.defineProperty;var Lt=Object.getPrototypeOf;var Ut=Reflect.get;var Ht=(t,e,s)=>e in t?It(t,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):t[e]=s;var z=(t,e,s)=>Ht(t,typeof e!="symbol"?e+"":e,s);var He=(t,e,s)=>Ut(Lt(t),s,e);var ae=globalThis,ce=ae.ShadowRoot&&(ae.ShadyCSS===void 0||ae.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,we=Symbol(),De=new WeakMap,J=class{constructor(e,s,r){if(this._$cssResult$=!0,r!==we)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=s}get styleSheet(){let e=this.o,s=this.t;if(ce&&e===void 0){let r=s!==void 0&&s.length===1;r&&(e=De.get(s)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&De.set(s,e))}return e}toString(){return this.cssText}},Be=t=>new J(typeof t=="string"?t:t+"",void 0,we),L=(t,...e)=>{let s=t.length===1?t[0]:e.reduce((r,i,n)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+t[n+1],t[0]);return new J(s,t,we)},je=(t,e)=>{if(ce)t.adoptedStyleSheets=e.map(s=>s instanceof CSSStyleSheet?s:s.styleSheet);else for(let s of e){let r=document.createElement("style"),i=ae.litNonce;i!==void 0&&r.setAttribute("nonce",i),r.textContent=s.cssText,t.appendChild(r)}},ve=ce?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let s="";for(let r of e.cssRules)s+=r.cssText;return Be(s)})(t):t;var{is:Dt,defineProperty:Bt,getOwnPropertyDescriptor:jt,getOwnPropertyNames:Wt,getOwnPropertySymbols:zt,getPrototypeOf:Vt}=Object,C=globalThis,We=C.trustedTypes,Ft=We?We.emptyScript:"",Gt=C.reactiveElementPolyfillSupport,Z=(t,e)=>t,_e={toAttribute(t,e){switch(e){case Boolean:t=t?Ft:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let s=t;switch(e){case Boolean:s=t!==null;break;case Number:s=t===null?null:Number(t);break;case Object:case Array:try{s=JSON.parse(t)}catch{s=null}}return s}},Ve=(t,e)=>!Dt(t,e),ze={attribute:!0,type:String,converter:_e,reflect:!1,useDefault:!1,hasChanged:Ve};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),C.litPropertyMetadata??(C.litPropertyMetadata=new WeakMap);var k=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,s=ze){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(e,s),!s.noAccessor){let r=Symbol(),i=this.getPropertyDescriptor(e,r,s);i!==void 0&&Bt(this.prototype,e,i)}}static getPropertyDescriptor(e,s,r){let{get:i,set:n}=jt(this.prototype,e)??{get(){return this[s]},set(o){this[s]=o}};return{get:i,set(o){let c=i?.call(this);n?.call(this,o),this.requestUpdate(e,c,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??ze}static _$Ei(){if(this.hasOwnProperty(Z("elementProperties")))return;let e=Vt(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Z("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Z("properties"))){let s=this.properties,r=[...Wt(s),...zt(s)];for(let i of r)this.createProperty(i,s[i])}let e=this[Symbol.metadata];if(e!==null){let s=litPropertyMetadata.get(e);if(s!==void 0)for(let[r,i]of s)this.elementProperties.set(r,i)}this._$Eh=new Map;for(let[s,r]of this.elementProperties){let i=this._$Eu(s,r);i!==void 0&&this._$Eh.set(i,s)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let s=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let i of r)s.unshift(ve(i))}else e!==void 0&&s.push(ve(e));return s}static _$Eu(e,s){let r=s.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,s=this.constructor.elementProperties;for(let r of s.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return je(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,s,r){this._$AK(e,r)}_$ET(e,s){let r=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,r);if(i!==void 0&&r.reflect===!0){let n=(r.converter?.toAttribute!==void 0?r.converter:_e).toAttribute(s,r.type);this._$Em=e,n==null?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(e,s){let r=this.constructor,i=r._$Eh.get(e);if(i!==void 0&&this._$Em!==i){let n=r.getPropertyOptions(i),o=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:_e;this._$Em=i;let c=o.fromAttribute(s,n.type);this[i]=c??this._$Ej?.get(i)??c,this._$Em=null}}requestUpdate(e,s,r,i=!1,n){if(e!==void 0){let o=this.constructor;if(i===!1&&(n=this[e]),r??(r=o.getPropertyOptions(e)),!((r.hasChanged??Ve)(n,s)||r.useDefault&&r.reflect&&n===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,r))))return;this.C(e,s,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,s,{useDefault:r,reflect:i,wrapped:n},o){r&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,o??s??this[e]),n!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(s=void 0),this._$AL.set(e,s)),i===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(s){Promise.reject(s)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[i,n]of this._$Ep)this[i]=n;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[i,n]of r){let{wrapped:o}=n,c=this[i];o!==!0||this._$AL.has(i)||c===void 0||this.C(i,void 0,n,c)}}let e=!1,s=this._$AL;try{e=this.shouldUpdate(s),e?(this.willUpdate(s),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(s)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(s)}willUpdate(e){}_$AE(e){this._$EO?.forEach(s=>s.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(s=>this._$ET(s,this[s]))),this._$EM()}updated(e){}firstUpdated(e){}};k.elementStyles=[],k.shadowRootOptions={mode:"open"},k[Z("elementProperties")]=new Map,k[Z("finalized")]=new Map,Gt?.({ReactiveElement:k}),(C.reactiveElementVersions??(C.reactiveElementVersions=[])).push("2.1.2");var Q=globalThis,Fe=t=>t,le=Q.trustedTypes,Ge=le?le.createPolicy("lit-html",{createHTML:t=>t}):void 0,ke="$lit$",x=`lit$${Math.random().toFixed(9).slice(2)}$`,xe="?"+x,qt=`<${xe}>`,D=document,ee=()=>D.createComment(""),te=t=>t===null||typeof t!="object"&&typeof t!="function",Ee=Array.isArray,Xe=t=>Ee(t)||typeof t?.[Symbol.iterator]=="function",Se=`[ 	
\f\r]`,X=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,qe=/-->/g,Ke=/>/g,U=RegExp(`>|${Se}(?:([^\\s"'>=/]+)(${Se}*=${Se}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ye=/'/g,Je=/"/g,Qe=/^(?:script|style|textarea|title)$/i,Te=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),l=Te(1),As=Te(2),ws=Te(3),A=Symbol.for("lit-noChange"),p=Symbol.for("lit-nothing"),Ze=new WeakMap,H=D.createTreeWalker(D,129);function et(t,e){if(!Ee(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ge!==void 0?Ge.createHTML(e):e}var tt=(t,e)=>{let s=t.length-1,r=[],i,n=e===2?"<svg>":e===3?"<math>":"",o=X;for(let c=0;c<s;c++){let a=t[c],u,g,h=-1,f=0;for(;f<a.length&&(o.lastIndex=f,g=o.exec(a),g!==null);)f=o.lastIndex,o===X?g[1]==="!--"?o=qe:g[1]!==void 0?o=Ke:g[2]!==void 0?(Qe.test(g[2])&&(i=RegExp("</"+g[2],"g")),o=U):g[3]!==void 0&&(o=U):o===U?g[0]===">"?(o=i??X,h=-1):g[1]===void 0?h=-2:(h=o.lastIndex-g[2].length,u=g[1],o=g[3]===void 0?U:g[3]==='"'?Je:Ye):o===Je||o===Ye?o=U:o===qe||o===Ke?o=X:(o=U,i=void 0);let m=o===U&&t[c+1].startsWith("/>")?" ":"";n+=o===X?a+qt:h>=0?(r.push(u),a.slice(0,h)+ke+a.slice(h)+x+m):a+x+(h===-2?c:m)}return[et(t,n+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},se=class t{constructor({strings:e,_$litType$:s},r){let i;this.parts=[];let n=0,o=0,c=e.length-1,a=this.parts,[u,g]=tt(e,s);if(this.el=t.createElement(u,r),H.currentNode=this.el.content,s===2||s===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(i=H.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let h of i.getAttributeNames())if(h.endsWith(ke)){let f=g[o++],m=i.getAttribute(h).split(x),y=/([.?@])?(.*)/.exec(f);a.push({type:1,index:n,name:y[2],strings:m,ctor:y[1]==="."?he:y[1]==="?"?pe:y[1]==="@"?ue:j}),i.removeAttribute(h)}else h.startsWith(x)&&(a.push({type:6,index:n}),i.removeAttribute(h));if(Qe.test(i.tagName)){let h=i.textContent.split(x),f=h.length-1;if(f>0){i.textContent=le?le.emptyScript:"";for(let m=0;m<f;m++)i.append(h[m],ee()),H.nextNode(),a.push({type:2,index:++n});i.append(h[f],ee())}}}else if(i.nodeType===8)if(i.data===xe)a.push({type:2,index:n});else{let h=-1;for(;(h=i.data.indexOf(x,h+1))!==-1;)a.push({type:7,index:n}),h+=x.length-1}n++}}static createElement(e,s){let r=D.createElement("template");return r.innerHTML=e,r}};function B(t,e,s=t,r){if(e===A)return e;let i=r!==void 0?s._$Co?.[r]:s._$Cl,n=te(e)?void 0:e._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(t),i._$AT(t,s,r)),r!==void 0?(s._$Co??(s._$Co=[]))[r]=i:s._$Cl=i),i!==void 0&&(e=B(t,i._$AS(t,e.values),i,r)),e}var de=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:r}=this._$AD,i=(e?.creationScope??D).importNode(s,!0);H.currentNode=i;let n=H.nextNode(),o=0,c=0,a=r[0];for(;a!==void 0;){if(o===a.index){let u;a.type===2?u=new V(n,n.nextSibling,this,e):a.type===1?u=new a.ctor(n,a.name,a.strings,this,e):a.type===6&&(u=new me(n,this,e)),this._$AV.push(u),a=r[++c]}o!==a?.index&&(n=H.nextNode(),o++)}return H.currentNode=D,i}p(e){let s=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,s),s+=r.strings.length-2):r._$AI(e[s])),s++}},V=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,r,i){this.type=2,this._$AH=p,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=B(this,e,s),te(e)?e===p||e==null||e===""?(this._$AH!==p&&this._$AR(),this._$AH=p):e!==this._$AH&&e!==A&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Xe(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==p&&te(this._$AH)?this._$AA.nextSibling.data=e:this.T(D.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:r}=e,i=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=se.createElement(et(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===i)this._$AH.p(s);else{let n=new de(i,this),o=n.u(this.options);n.p(s),this.T(o),this._$AH=n}}_$AC(e){let s=Ze.get(e.strings);return s===void 0&&Ze.set(e.strings,s=new se(e)),s}k(e){Ee(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,r,i=0;for(let n of e)i===s.length?s.push(r=new t(this.O(ee()),this.O(ee()),this,this.options)):r=s[i],r._$AI(n),i++;i<s.length&&(this._$AR(r&&r._$AB.nextSibling,i),s.length=i)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let r=Fe(e).nextSibling;Fe(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},j=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,r,i,n){this.type=1,this._$AH=p,this._$AN=void 0,this.element=e,this.name=s,this._$AM=i,this.options=n,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=p}_$AI(e,s=this,r,i){let n=this.strings,o=!1;if(n===void 0)e=B(this,e,s,0),o=!te(e)||e!==this._$AH&&e!==A,o&&(this._$AH=e);else{let c=e,a,u;for(e=n[0],a=0;a<n.length-1;a++)u=B(this,c[r+a],s,a),u===A&&(u=this._$AH[a]),o||(o=!te(u)||u!==this._$AH[a]),u===p?e=p:e!==p&&(e+=(u??"")+n[a+1]),this._$AH[a]=u}o&&!i&&this.j(e)}j(e){e===p?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},he=class extends j{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===p?void 0:e}},pe=class extends j{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==p)}},ue=class extends j{constructor(e,s,r,i,n){super(e,s,r,i,n),this.type=5}_$AI(e,s=this){if((e=B(this,e,s,0)??p)===A)return;let r=this._$AH,i=e===p&&r!==p||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,n=e!==p&&(r===p||i);i&&this.element.removeEventListener(this.name,this,r),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},me=class{constructor(e,s,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){B(this,e)}},st={M:ke,P:x,A:xe,C:1,L:tt,R:de,D:Xe,V:B,I:V,H:j,N:pe,U:ue,B:he,F:me},Kt=Q.litHtmlPolyfillSupport;Kt?.(se,V),(Q.litHtmlVersions??(Q.litHtmlVersions=[])).push("3.3.3");var fe=(t,e,s)=>{let r=s?.renderBefore??e,i=r._$litPart$;if(i===void 0){let n=s?.renderBefore??null;r._$litPart$=i=new V(e.insertBefore(ee(),n),n,void 0,s??{})}return i._$AI(t),i};var re=globalThis,R=class extends k{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var s;let e=super.createRenderRoot();return(s=this.renderOptions).renderBefore??(s.renderBefore=e.firstChild),e}update(e){let s=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=fe(s,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return A}};R._$litElement$=!0,R.finalized=!0,re.litElementHydrateSupport?.({LitElement:R});var Yt=re.litElementPolyfillSupport;Yt?.({LitElement:R});(re.litElementVersions??(re.litElementVersions=[])).push("4.2.2");var E={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},F=t=>(...e)=>({_$litDirective$:t,values:e}),N=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,r){this._$Ct=e,this._$AM=s,this._$Ci=r}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};var{I:Jt}=st,rt=t=>t;var nt=t=>t.strings===void 0,it=()=>document.createComment(""),G=(t,e,s)=>{let r=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(s===void 0){let n=r.insertBefore(it(),i),o=r.insertBefore(it(),i);s=new Jt(n,o,t,t.options)}else{let n=s._$AB.nextSibling,o=s._$AM,c=o!==t;if(c){let a;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(a=t._$AU)!==o._$AU&&s._$AP(a)}if(n!==i||c){let a=s._$AA;for(;a!==n;){let u=rt(a).nextSibling;rt(r).insertBefore(a,i),a=u}}}return s},P=(t,e,s=t)=>(t._$AI(e,s),t),Zt={},q=(t,e=Zt)=>t._$AH=e,ot=t=>t._$AH,ge=t=>{t._$AR(),t._$AA.remove()};var at=(t,e,s)=>{let r=new Map;for(let i=e;i<=s;i++)r.set(t[i],i);return r},ct=F(class extends N{constructor(t){if(super(t),t.type!==E.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let r;s===void 0?s=e:e!==void 0&&(r=e);let i=[],n=[],o=0;for(let c of t)i[o]=r?r(c,o):o,n[o]=s(c,o),o++;return{values:n,keys:i}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,r]){let i=ot(t),{values:n,keys:o}=this.dt(e,s,r);if(!Array.isArray(i))return this.ut=o,n;let c=this.ut??(this.ut=[]),a=[],u,g,h=0,f=i.length-1,m=0,y=n.length-1;for(;h<=f&&m<=y;)if(i[h]===null)h++;else if(i[f]===null)f--;else if(c[h]===o[m])a[m]=P(i[h],n[m]),h++,m++;else if(c[f]===o[y])a[y]=P(i[f],n[y]),f--,y--;else if(c[h]===o[y])a[y]=P(i[h],n[y]),G(t,a[y+1],i[h]),h++,y--;else if(c[f]===o[m])a[m]=P(i[f],n[m]),G(t,i[h],i[f]),f--,m++;else if(u===void 0&&(u=at(o,m,y),g=at(c,h,f)),u.has(c[h]))if(u.has(c[f])){let S=g.get(o[m]),Ae=S!==void 0?i[S]:null;if(Ae===null){let Ue=G(t,i[h]);P(Ue,n[m]),a[m]=Ue}else a[m]=P(Ae,n[m]),G(t,i[h],Ae),i[S]=null;m++}else ge(i[f]),f--;else ge(i[h]),h++;for(;m<=y;){let S=G(t,a[y+1]);P(S,n[m]),a[m++]=S}for(;h<=f;){let S=i[h++];S!==null&&ge(S)}return this.ut=o,q(t,a),A}});var lt=F(class extends N{constructor(){super(...arguments),this.key=p}render(t,e){return this.key=t,e}update(t,[e,s]){return e!==this.key&&(q(t),this.key=e),s}});var Xt=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function w(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function b(t){return typeof t=="string"&&Xt.test(t)}function M(t){if(!w(t)||t.version!==1||!b(t.activity))return!1;switch(t.kind){case"quiz":return(t.current===null||b(t.current))&&T(t.answers,ts);case"sorter":return T(t.placements,is);case"scenario":return Oe(t.path,es);case"predict":return Oe(t.guess,Number.isFinite);case"explorer":return T(t.setting,Qt);case"dyad-player":return Number.isInteger(t.second)&&Number(t.second)>=0;case"planner":return T(t.week,b);case"cue-cards":case"claim-cards":return(t.current===null||b(t.current))&&T(t.answers,b);case"coding-lab":return(t.current===null||b(t.current))&&T(t.codings,ss);case"episode-player":return dt(t.episode)&&b(t.pattern)&&T(t.seen,e=>Oe(e,dt));case"note":return typeof t.text=="string"&&t.text.length<=2e3;default:return!1}}function v(t){switch(t.kind){case"quiz":case"cue-cards":case"claim-cards":return!Object.keys(t.answers).length;case"sorter":return!Object.keys(t.placements).length;case"scenario":return!t.path.length;case"predict":return!t.guess.length;case"explorer":return!Object.keys(t.setting).length;case"dyad-player":return t.second===0;case"planner":return!Object.keys(t.week).length;case"coding-lab":return!Object.keys(t.codings).length;case"episode-player":return!Object.keys(t.seen).length;case"note":return!t.text}}function ht(t){return w(t)&&typeof t.version=="number"&&t.version>1}function T(t,e){if(!w(t))return!1;let s=Object.entries(t);return s.length<=500&&s.every(([r,i])=>b(r)&&e(i))}function Oe(t,e){return Array.isArray(t)&&t.length<=500&&t.every(s=>e(s))}function Qt(t){return Number.isFinite(t)||b(t)}function dt(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=8}function es(t){return w(t)&&b(t.step)&&b(t.choice)}function ts(t){return w(t)&&pt(t.attempts)&&["right","wrong","shown"].includes(String(t.state))&&ns(t.answer)}function ss(t){return w(t)&&T(t.ratings,rs)&&(t.group===null||["A","B","C","D"].includes(String(t.group)))&&typeof t.compared=="boolean"}function rs(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=7}function is(t){return w(t)&&pt(t.attempts)&&["right","wrong"].includes(String(t.state))&&b(t.pile)}function pt(t){return Number.isInteger(t)&&Number(t)>=1&&Number(t)<=1e5}function ns(t){return typeof t=="string"?t.length<=200:typeof t=="number"?Number.isFinite(t):Array.isArray(t)?t.length<=500&&t.every(b):T(t,b)}var W="secure-base/1/",Ce="secure-base/last-kept",Re="secure-base-kept";function ut(t){function e(i,n){try{return i(t.localStorage)}catch{return n}}function s(i){return e(n=>{let o=n.getItem(W+i);return o===null?null:JSON.parse(o)},null)}function r(i){t.dispatchEvent(new CustomEvent(Re,{detail:i}))}return{read(i){let n=s(i);return M(n)&&n.activity===i?n:null},keep(i){if(ht(s(i.activity)))return!1;let n=e(o=>{let c=W+i.activity;return v(i)?o.removeItem(c):o.setItem(c,JSON.stringify(i)),!0},!1);return n&&(e(o=>o.setItem(Ce,new Date().toISOString()),void 0),r(i.activity)),n},all(){return e(i=>{let o=Array.from({length:i.length},(c,a)=>i.key(a)??"").filter(c=>c.startsWith(W)).map(c=>c.slice(W.length)).filter(b).sort();return Object.fromEntries(o.flatMap(c=>{let a=this.read(c);return a?[[c,a]]:[]}))},{})},lastKept(){let i=new Date(e(n=>n.getItem(Ce),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return e(i=>{let n=Array.from({length:i.length},(o,c)=>i.key(c)).filter(o=>o!==null).filter(o=>o.startsWith(W)||o===Ce).map(o=>({key:o,value:i.getItem(o)??""}));for(let{key:o}of n)i.removeItem(o);return r(null),()=>{let o=e(c=>{for(let{key:a,value:u}of n)c.setItem(a,u);return!0},!1);return r(null),o}},null)},subscribe(i){let n=c=>i(c.detail),o=({key:c})=>{c===null?i(null):c.startsWith(W)&&i(c.slice(W.length))};return t.addEventListener(Re,n),t.addEventListener("storage",o),()=>{t.removeEventListener(Re,n),t.removeEventListener("storage",o)}}}}var mt=L`
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
`;function be(t,e,{id:s,className:r}){switch(t){case 2:return l`<h2 id=${s} class=${r} tabindex="-1">${e}</h2>`;case 4:return l`<h4 id=${s} class=${r} tabindex="-1">${e}</h4>`;case 5:return l`<h5 id=${s} class=${r} tabindex="-1">${e}</h5>`;default:return l`<h3 id=${s} class=${r} tabindex="-1">${e}</h3>`}}function ye(t){let e=t.parentElement?.closest("[data-together]");e&&ye(e),t.scrollIntoView({block:"nearest",inline:"nearest"})}function $(t){return typeof t=="string"?t:t.map(os)}function ft(t){return typeof t=="string"?t:t.map(e=>e.text).join("")}function Ne(t){if(t)try{let{protocol:e}=new URL(t,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?t:void 0}catch{return}}function os(t){let e=l`${t.text}`;t.code&&(e=l`<code>${e}</code>`),t.emphasis&&(e=l`<em>${e}</em>`),t.strong&&(e=l`<strong>${e}</strong>`);let s=Ne(t.href);return s?l`<a href=${s}>${e}</a>`:e}var _={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:t=>t===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function gt({sources:t,assumptions:e}){return!t.length&&!e.length?p:l`
<details class="origins">
<summary>${_.whereFrom}</summary>
${e.length?l`<p class="small-heading">${_.assumptions}</p>
<ul>
${e.map(s=>l`<li>${$(s)}</li>`)}
</ul>`:p}
<ul>
${t.map(s=>l`<li>${yt(s,s.full)}</li>`)}
</ul>
</details>
`}function bt({sources:t},e){let s=t.filter(({key:r})=>e.includes(r));return s.length?l`<p class="source">
${_.source(s.length)}
${s.map((r,i)=>l`${i?"; ":""}${yt(r,r.short)}`)}
</p>`:p}function yt({url:t},e){let s=Ne(t);return s?l`<a href=${s}>${e}</a>`:e}var $t=L`
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
`;var K=class extends R{constructor(){super(),this.headingLevel=3,this.store=ut(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(e){return!1}reconcile(e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return _.startedAgain}get undoneWords(){return _.undone}renderActivity(){return p}get spec(){return this.currentSpec}set spec(e){let s=this.currentSpec;if(this.currentSpec=this.accepts(e)?e:null,this.currentSpec){let r=s?.id===this.currentSpec.id;this.take(r?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.spec&&(this.currentRecord=this.reconcile(e),this.recordTaken(),this.requestUpdate())}followStore(){let e=JSON.stringify(this.record),s=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(s)!==e&&(this.beforeStartingAgain=null,this.take(s),this.fireRecord())}change(e){let s=!this.record||v(this.record);this.currentRecord=this.reconcile(e),v(e)||(this.beforeStartingAgain=null),s&&v(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let s=this.renderRoot.querySelector(e);s instanceof HTMLElement&&(s.focus({preventScroll:!0}),ye(s))}async reveal(e){await this.updateComplete;let s=this.renderRoot.querySelector(e);s&&ye(s)}startAgain(){let e=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let e=this.spec;if(!e)return l`<slot></slot>`;let{text:s,count:r}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${be(this.headingLevel,l`${e.title}`,{id:"title",className:"title"})}
<p class="instruction">${$(e.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${lt(r,l`<p>${s}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let s=this.record&&!v(this.record);return l`
<div class="foot">
${this.isKept?p:l`<p class="quiet">${_.notKept}</p>`}
${s?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${_.startAgain}
</button>`:p}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${_.undo}
</button>
</p>`:p}
${gt(e)}
</div>
`}};z(K,"styles",[$t,mt]),z(K,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var Pe=`["'”’)\\]]*`,as=new RegExp(`[.!?…:;]${Pe}$`),Er=new RegExp(`\\.(${Pe})$`),Tr=new RegExp(`[!?…]${Pe}$`);function At(t){return t.flatMap(e=>e?.trim()||[]).map(e=>as.test(e)?e:`${e}.`).join(" ")}var Me=F(class extends N{constructor(t){if(super(t),t.type!==E.PROPERTY&&t.type!==E.ATTRIBUTE&&t.type!==E.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!nt(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===A||e===p)return e;let s=t.element,r=t.name;if(t.type===E.PROPERTY){if(e===s[r])return A}else if(t.type===E.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(r))return A}else if(t.type===E.ATTRIBUTE&&s.getAttribute(r)===e+"")return A;return q(t),e}});var O=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function I(t,e){return t.groups.flatMap(({moments:s})=>s).find(s=>s.id===e)}function ie(t,e,s){let{[e]:r,...i}=t;return s?{...i,[e]:s}:i}function vt(t,e,s){let r=ie(t,e,t[s]??"");return ie(r,s,t[e]??"")}function Ie(t,e){return O.every(s=>t[s]===e[s])}function Le(t,e){let s=cs(e+1),r=wt(t,s).map(({moments:o})=>wt(o,s)),i=Math.max(0,...r.map(({length:o})=>o)),n=Array.from({length:i},(o,c)=>r.flatMap(a=>a[c]??[])).flat();return Object.fromEntries(n.length?O.map((o,c)=>[o,n[c%n.length].id]):[])}function wt(t,e){let s=[...t];return t.map(()=>s.splice(Math.floor(e()*s.length),1)[0])}function cs(t){let e=Math.imul(t,2654435761);return()=>{e=e+1831565813|0;let s=Math.imul(e^e>>>15,e|1);return s^=s+Math.imul(s^s>>>7,s|61),((s^s>>>14)>>>0)/4294967296}}var d={days:{monday:"Monday",tuesday:"Tuesday",wednesday:"Wednesday",thursday:"Thursday",friday:"Friday",saturday:"Saturday",sunday:"Sunday"},minutes:t=>t===1?"About 1 minute.":`About ${t} minutes.`,why:"Why:",also:"Good to know:",allMoments:t=>`Look at all ${t} moments first`,suggestFrom:"Choose what fits my days",takeFrom:"Take moments from",suggest:"Suggest a week for me",suggested:"Here is a week for you. Change any day, or leave it free.",noGroup:"Tick one of the boxes first. Then we can suggest a week.",week:"My week",leaveFree:"Leave this day free",chosen:t=>`${t} has a moment.`,free:t=>`${t} is free.`,clear:"Leave free",clearOf:t=>`${d.clear}: ${t}`,swap:t=>`Swap with ${t}`,swapOf:(t,e)=>`${d.swap(e)}: ${t}’s moment`,swapped:(t,e)=>`${t} and ${e} have changed places.`,undo:"Undo",undoLast:"Undo the last change",undone:"The last change is undone.",print:"Print my week",printHint:"Only the week is printed, on one page. With nothing chosen, it has lines to write on.",printed:"The page to print is ready.",sheetTitle:"A week of small moments",freeDay:"A free day",private:"Your week stays in this browser on this device. It is not sent to anyone.",startedAgain:"Every day is free again.",backAgain:"Your week is back."};function _t(t,e,s,r,{choose:i,clear:n,swap:o}){let c=e[s]??"",a=d.days[s];return l`<li class="day ${c?"":"is-free"}">
<label for=${s}>${a}</label>
<select id=${s} @change=${({target:g})=>i(g.value)}>
<option value="" .selected=${Me(c==="")}>${d.leaveFree}</option>
${t.groups.map(g=>l`<optgroup label=${g.name}>
${g.moments.map(h=>l`<option value=${h.id} .selected=${Me(c===h.id)}>
${h.text}
</option>`)}
</optgroup>`)}
</select>
${ls(I(t,c))}
${c||r&&e[r]?l`<div class="deeds">
${r?l`<button
class="plain"
type="button"
aria-label=${d.swapOf(a,d.days[r])}
@click=${()=>o(r)}
>
${d.swap(d.days[r])}
</button>`:p}
${c?l`<button
class="plain"
type="button"
aria-label=${d.clearOf(a)}
@click=${n}
>
${d.clear}
</button>`:p}
</div>`:p}
</li>`}function ls(t){return t?l`<div class="chosen">
<p class="text">${t.text}</p>
<p>${d.minutes(t.minutes)} ${$(t.why)}</p>
${t.also?l`<p><b>${d.also}</b> ${$(t.also)}</p>`:p}
</div>`:p}function St(t){let e=t.groups.reduce((s,{moments:r})=>s+r.length,0);return l`<details class="moments">
<summary>${d.allMoments(e)}</summary>
${t.groups.map(s=>l`<p class="group" id="group-${s.id}">${s.name}</p>
${s.about?l`<p class="about">${$(s.about)}</p>`:p}
<ul role="list" aria-labelledby="group-${s.id}">
${s.moments.map(r=>l`<li>
<p class="text">${r.text}</p>
<p>${d.minutes(r.minutes)} <b>${d.why}</b> ${$(r.why)}</p>
${r.also?l`<p><b>${d.also}</b> ${$(r.also)}</p>`:p}
${bt(t,r.sources)}
</li>`)}
</ul>`)}
</details>`}function kt(t,e){let s=M(e)&&e.kind==="planner"&&e.activity===t.id,r=new Map(Object.entries(s?e.week:{})),i={};for(let n of O){let o=I(t,r.get(n));o&&(i[n]=o.id)}return{version:1,kind:"planner",activity:t.id,week:i}}var xt=`
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
`;var hs=`
@page { margin: 14mm; }
@media screen { .sb-week-sheet { display: none; } }
@media print {
html, body { height: auto !important; margin: 0 !important; padding: 0 !important;
overflow: visible !important; background: #fff !important; }
body > :not(.sb-week-sheet) { display: none !important; }
}
`,Et=["pointerdown","pointermove","keydown"];function Tt(t,e){for(let o of document.querySelectorAll(".sb-week-sheet"))o.remove();let s=document.createElement("div");s.className="sb-week-sheet";let r=document.createElement("style");r.textContent=hs,fe(ps(t,e),s.attachShadow({mode:"open"})),s.append(r),document.body.append(s);let i=document.title;document.title=d.sheetTitle,window.print(),document.title=i;let n=()=>{for(let o of Et)removeEventListener(o,n,!0);s.remove()};for(let o of Et)addEventListener(o,n,!0)}function ps(t,e){let s=!Object.keys(e).length;return l`<style>
${xt}
</style>
<div class="sheet">
<h1>${d.sheetTitle}</h1>
<dl>
${O.map(r=>{let i=I(t,e[r]);return l`<div class="day">
<dt>${d.days[r]}</dt>
${i?l`<dd>${i.text} <small>${d.minutes(i.minutes)}</small></dd>`:l`<dd class="free">${s?p:d.freeDay}</dd>`}
</div>`})}
</dl>
<p>${$(t.kind_word)}</p>
</div>`}var us=1;function Ot(t,e,s){return w(t)&&t.schema_version===us&&t.kind===e&&b(t.id)&&typeof t.title=="string"&&$e(t.instruction)&&Array.isArray(t.sources)&&Array.isArray(t.assumptions)&&s.every(r=>ne(t[r]).length>0)}function $e(t){return typeof t=="string"||Array.isArray(t)}function ne(t){return Array.isArray(t)?t:[]}function Ct(t){return Ot(t,"planner",["groups"])&&$e(t.kind_word)&&ne(t.groups).every(ms)}function ms(t){return w(t)&&b(t.id)&&typeof t.name=="string"&&ne(t.moments).length>0&&ne(t.moments).every(e=>w(e)&&b(e.id)&&typeof e.text=="string"&&Number.isInteger(e.minutes)&&$e(e.why)&&Array.isArray(e.sources))}var Rt=L`
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
`;var Y=class Y extends K{constructor(){super(),this.weeksBefore=[],this.dayInHand=null,this.unticked=null,this.needsGroup=!1,this.suggestions=0,this.isSuggested=!1}accepts(e){return Ct(e)}reconcile(e){return kt(this.spec,e)}recordTaken(){this.weeksBefore=[],this.dayInHand=null,this.isSuggested=!1}get startedAgainWords(){return d.startedAgain}get undoneWords(){return d.backAgain}get week(){return this.record?.week??{}}changeWeek(e,s){!this.record||Ie(e,this.week)||(this.weeksBefore.push(this.week),this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(s))}choose(e,s){if(!this.spec||!this.record)return;let r=I(this.spec,s),i=ie(this.week,e,s),n=r?At([d.chosen(d.days[e]),d.minutes(r.minutes),ft(r.why)]):d.free(d.days[e]);this.dayInHand===e?(this.change({...this.record,week:i}),this.announce(n)):(this.changeWeek(i,n),this.dayInHand=e)}clear(e){this.dayInHand=null,this.changeWeek(ie(this.week,e,""),d.free(d.days[e])),this.focusOn(`#${e}`)}swap(e,s){this.dayInHand=null,this.changeWeek(vt(this.week,e,s),d.swapped(d.days[e],d.days[s]))}groupsToSuggestFrom(){return this.spec?.groups.filter(e=>this.isTicked(e))??[]}isTicked({id:e,suggest:s}){return this.unticked?!this.unticked.has(e):s}tick(e,s){let r=this.spec?.groups.filter(i=>i===e?!s:!this.isTicked(i));this.unticked=new Set(r?.map(({id:i})=>i)),this.needsGroup=!1}suggest(){let e=this.groupsToSuggestFrom();if(this.needsGroup=!e.length,this.needsGroup){this.announce(d.noGroup);return}this.dayInHand=null;let s=Le(e,this.suggestions++);Ie(s,this.week)&&(s=Le(e,this.suggestions++)),this.changeWeek(s,d.suggested),this.isSuggested=!0,this.focusOn("#week")}undoLast(){let e=this.weeksBefore.pop();if(!this.record||!e)return;let s=this.isSuggested;this.dayInHand=null,this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(d.undone),(s||!this.weeksBefore.length)&&this.focusOn("#week")}print(){this.spec&&(Tt(this.spec,this.week),this.announce(d.printed))}renderActivity(){let{spec:e,week:s}=this;return e?l`
${St(e)} ${this.renderSuggesting(e)}
${be(this.headingLevel+1,d.week,{id:"week",className:"subtitle"})}
<p class="kind">${$(e.kind_word)}</p>
${this.isSuggested?l`<p class="told">
${d.suggested}
<button type="button" class="plain" @click=${this.undoLast}>${d.undo}</button>
</p>`:p}
<ol class="days" role="list" aria-labelledby="week">
${ct(O,r=>r,(r,i)=>_t(e,s,r,O[i+1],{choose:n=>this.choose(r,n),clear:()=>this.clear(r),swap:n=>this.swap(r,n)}))}
</ol>
<div class="row">
<button type="button" class="primary" aria-describedby="print-hint" @click=${this.print}>
${d.print}
</button>
${this.weeksBefore.length?l`<button type="button" @click=${this.undoLast}>${d.undoLast}</button>`:p}
</div>
<p class="quiet" id="print-hint">${d.printHint}</p>
<p class="quiet">${d.private}</p>
`:p}renderSuggesting(e){return l`<div class="suggesting">
<button
type="button"
aria-describedby=${this.needsGroup?"needs-group":p}
@click=${this.suggest}
>
${d.suggest}
</button>
${this.needsGroup?l`<p id="needs-group">${d.noGroup}</p>`:p}
<details>
<summary>${d.suggestFrom}</summary>
<fieldset>
<legend>${d.takeFrom}</legend>
${e.groups.map(s=>l`<label>
<input
type="checkbox"
.checked=${this.isTicked(s)}
@change=${({target:r})=>this.tick(s,r.checked)}
/>
<span>${s.name}</span>
</label>`)}
</fieldset>
</details>
</div>`}};z(Y,"styles",[...He(Y,Y,"styles"),Rt]),z(Y,"properties",{unticked:{state:!0},needsGroup:{state:!0},isSuggested:{state:!0}});var oe=Y;function Nt(t,e){customElements.get(t)||customElements.define(t,e)}function Mt(t,e){return{render({model:s,el:r}){Nt(t,e);let i=document.createElement(t),n=()=>{s.set("record",i.record),s.save_changes()},o=()=>{let a=s.get("record");JSON.stringify(a)!==JSON.stringify(i.record)&&M(a)&&(i.record=a)},c=()=>{i.spec=s.get("spec");let a=s.get("record");M(a)&&!v(a)?o():M(i.record)&&!v(i.record)&&n()};return r.dataset.lmSuppressShortcuts="true",r.addEventListener("keydown",Pt),c(),i.addEventListener("sb-record",n),s.on("change:spec",c),s.on("change:record",o),r.append(i),()=>{s.off("change:spec",c),s.off("change:record",o),i.removeEventListener("sb-record",n),r.removeEventListener("keydown",Pt),i.remove()}}}}function Pt(t){t.key.startsWith("Arrow")&&t.stopPropagation()}var Ii=Mt("sb-planner",oe);export{Ii as default};
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
