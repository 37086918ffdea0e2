/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var ue=Object.defineProperty;var Le=(e,t,r)=>t in e?ue(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var m=(e,t)=>{for(var r in t)ue(e,r,{get:t[r],enumerable:!0})};var mt=(e,t,r)=>Le(e,typeof t!="symbol"?t+"":t,r);var kt={};m(kt,{CSSResult:()=>B,LitElement:()=>k,ReactiveElement:()=>A,_$LE:()=>Ze,_$LH:()=>wt,adoptStyles:()=>$t,css:()=>O,defaultConverter:()=>nt,getCompatibleStyle:()=>it,html:()=>h,isServer:()=>qr,mathml:()=>Ge,noChange:()=>y,notEqual:()=>yt,nothing:()=>d,render:()=>Et,supportsAdoptingStyleSheets:()=>q,svg:()=>E,unsafeCSS:()=>bt});var st=globalThis,q=st.ShadowRoot&&(st.ShadyCSS===void 0||st.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,gt=Symbol(),fe=new WeakMap,B=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==gt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(q&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=fe.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&fe.set(r,t))}return t}toString(){return this.cssText}},bt=e=>new B(typeof e=="string"?e:e+"",void 0,gt),O=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,i,o)=>s+(n=>{if(n._$cssResult$===!0)return n.cssText;if(typeof n=="number")return n;throw Error("Value passed to 'css' function must be a 'css' function result: "+n+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+e[o+1],e[0]);return new B(r,e,gt)},$t=(e,t)=>{if(q)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),i=st.litNonce;i!==void 0&&s.setAttribute("nonce",i),s.textContent=r.cssText,e.appendChild(s)}},it=q?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return bt(r)})(e):e;var{is:He,defineProperty:De,getOwnPropertyDescriptor:Be,getOwnPropertyNames:ze,getOwnPropertySymbols:Ve,getPrototypeOf:We}=Object,R=globalThis,me=R.trustedTypes,qe=me?me.emptyScript:"",Fe=R.reactiveElementPolyfillSupport,F=(e,t)=>e,nt={toAttribute(e,t){switch(t){case Boolean:e=e?qe:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},yt=(e,t)=>!He(e,t),ge={attribute:!0,type:String,converter:nt,reflect:!1,useDefault:!1,hasChanged:yt};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),R.litPropertyMetadata??(R.litPropertyMetadata=new WeakMap);var A=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=ge){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),i=this.getPropertyDescriptor(t,s,r);i!==void 0&&De(this.prototype,t,i)}}static getPropertyDescriptor(t,r,s){let{get:i,set:o}=Be(this.prototype,t)??{get(){return this[r]},set(n){this[r]=n}};return{get:i,set(n){let c=i?.call(this);o?.call(this,n),this.requestUpdate(t,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??ge}static _$Ei(){if(this.hasOwnProperty(F("elementProperties")))return;let t=We(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(F("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(F("properties"))){let r=this.properties,s=[...ze(r),...Ve(r)];for(let i of s)this.createProperty(i,r[i])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,i]of r)this.elementProperties.set(s,i)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let i=this._$Eu(r,s);i!==void 0&&this._$Eh.set(i,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let i of s)r.unshift(it(i))}else t!==void 0&&r.push(it(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return $t(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),i=this.constructor._$Eu(t,s);if(i!==void 0&&s.reflect===!0){let o=(s.converter?.toAttribute!==void 0?s.converter:nt).toAttribute(r,s.type);this._$Em=t,o==null?this.removeAttribute(i):this.setAttribute(i,o),this._$Em=null}}_$AK(t,r){let s=this.constructor,i=s._$Eh.get(t);if(i!==void 0&&this._$Em!==i){let o=s.getPropertyOptions(i),n=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:nt;this._$Em=i;let c=n.fromAttribute(r,o.type);this[i]=c??this._$Ej?.get(i)??c,this._$Em=null}}requestUpdate(t,r,s,i=!1,o){if(t!==void 0){let n=this.constructor;if(i===!1&&(o=this[t]),s??(s=n.getPropertyOptions(t)),!((s.hasChanged??yt)(o,r)||s.useDefault&&s.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(n._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:i,wrapped:o},n){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,n??r??this[t]),o!==!0||n!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),i===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[i,o]of this._$Ep)this[i]=o;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[i,o]of s){let{wrapped:n}=o,c=this[i];n!==!0||this._$AL.has(i)||c===void 0||this.C(i,void 0,o,c)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(t){}firstUpdated(t){}};A.elementStyles=[],A.shadowRootOptions={mode:"open"},A[F("elementProperties")]=new Map,A[F("finalized")]=new Map,Fe?.({ReactiveElement:A}),(R.reactiveElementVersions??(R.reactiveElementVersions=[])).push("2.1.2");var G=globalThis,be=e=>e,ot=G.trustedTypes,$e=ot?ot.createPolicy("lit-html",{createHTML:e=>e}):void 0,vt="$lit$",w=`lit$${Math.random().toFixed(9).slice(2)}$`,_t="?"+w,Ke=`<${_t}>`,I=document,J=()=>I.createComment(""),Y=e=>e===null||typeof e!="object"&&typeof e!="function",xt=Array.isArray,Se=e=>xt(e)||typeof e?.[Symbol.iterator]=="function",At=`[ 	
\f\r]`,K=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ye=/-->/g,Ae=/>/g,U=RegExp(`>|${At}(?:([^\\s"'>=/]+)(${At}*=${At}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ve=/'/g,_e=/"/g,we=/^(?:script|style|textarea|title)$/i,St=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),h=St(1),E=St(2),Ge=St(3),y=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),xe=new WeakMap,j=I.createTreeWalker(I,129);function Ee(e,t){if(!xt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return $e!==void 0?$e.createHTML(t):t}var ke=(e,t)=>{let r=e.length-1,s=[],i,o=t===2?"<svg>":t===3?"<math>":"",n=K;for(let c=0;c<r;c++){let a=e[c],u,g,l=-1,f=0;for(;f<a.length&&(n.lastIndex=f,g=n.exec(a),g!==null);)f=n.lastIndex,n===K?g[1]==="!--"?n=ye:g[1]!==void 0?n=Ae:g[2]!==void 0?(we.test(g[2])&&(i=RegExp("</"+g[2],"g")),n=U):g[3]!==void 0&&(n=U):n===U?g[0]===">"?(n=i??K,l=-1):g[1]===void 0?l=-2:(l=n.lastIndex-g[2].length,u=g[1],n=g[3]===void 0?U:g[3]==='"'?_e:ve):n===_e||n===ve?n=U:n===ye||n===Ae?n=K:(n=U,i=void 0);let p=n===U&&e[c+1].startsWith("/>")?" ":"";o+=n===K?a+Ke:l>=0?(s.push(u),a.slice(0,l)+vt+a.slice(l)+w+p):a+w+(l===-2?c:p)}return[Ee(e,o+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},Z=class e{constructor({strings:t,_$litType$:r},s){let i;this.parts=[];let o=0,n=0,c=t.length-1,a=this.parts,[u,g]=ke(t,r);if(this.el=e.createElement(u,s),j.currentNode=this.el.content,r===2||r===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(i=j.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let l of i.getAttributeNames())if(l.endsWith(vt)){let f=g[n++],p=i.getAttribute(l).split(w),$=/([.?@])?(.*)/.exec(f);a.push({type:1,index:o,name:$[2],strings:p,ctor:$[1]==="."?ct:$[1]==="?"?lt:$[1]==="@"?ht:H}),i.removeAttribute(l)}else l.startsWith(w)&&(a.push({type:6,index:o}),i.removeAttribute(l));if(we.test(i.tagName)){let l=i.textContent.split(w),f=l.length-1;if(f>0){i.textContent=ot?ot.emptyScript:"";for(let p=0;p<f;p++)i.append(l[p],J()),j.nextNode(),a.push({type:2,index:++o});i.append(l[f],J())}}}else if(i.nodeType===8)if(i.data===_t)a.push({type:2,index:o});else{let l=-1;for(;(l=i.data.indexOf(w,l+1))!==-1;)a.push({type:7,index:o}),l+=w.length-1}o++}}static createElement(t,r){let s=I.createElement("template");return s.innerHTML=t,s}};function L(e,t,r=e,s){if(t===y)return t;let i=s!==void 0?r._$Co?.[s]:r._$Cl,o=Y(t)?void 0:t._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(e),i._$AT(e,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=i:r._$Cl=i),i!==void 0&&(t=L(e,i._$AS(e,t.values),i,s)),t}var at=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,i=(t?.creationScope??I).importNode(r,!0);j.currentNode=i;let o=j.nextNode(),n=0,c=0,a=s[0];for(;a!==void 0;){if(n===a.index){let u;a.type===2?u=new z(o,o.nextSibling,this,t):a.type===1?u=new a.ctor(o,a.name,a.strings,this,t):a.type===6&&(u=new dt(o,this,t)),this._$AV.push(u),a=s[++c]}n!==a?.index&&(o=j.nextNode(),n++)}return j.currentNode=I,i}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},z=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,i){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=L(this,t,r),Y(t)?t===d||t==null||t===""?(this._$AH!==d&&this._$AR(),this._$AH=d):t!==this._$AH&&t!==y&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Se(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==d&&Y(this._$AH)?this._$AA.nextSibling.data=t:this.T(I.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,i=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=Z.createElement(Ee(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(r);else{let o=new at(i,this),n=o.u(this.options);o.p(r),this.T(n),this._$AH=o}}_$AC(t){let r=xe.get(t.strings);return r===void 0&&xe.set(t.strings,r=new Z(t)),r}k(t){xt(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,i=0;for(let o of t)i===r.length?r.push(s=new e(this.O(J()),this.O(J()),this,this.options)):s=r[i],s._$AI(o),i++;i<r.length&&(this._$AR(s&&s._$AB.nextSibling,i),r.length=i)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=be(t).nextSibling;be(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},H=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,i,o){this.type=1,this._$AH=d,this._$AN=void 0,this.element=t,this.name=r,this._$AM=i,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(t,r=this,s,i){let o=this.strings,n=!1;if(o===void 0)t=L(this,t,r,0),n=!Y(t)||t!==this._$AH&&t!==y,n&&(this._$AH=t);else{let c=t,a,u;for(t=o[0],a=0;a<o.length-1;a++)u=L(this,c[s+a],r,a),u===y&&(u=this._$AH[a]),n||(n=!Y(u)||u!==this._$AH[a]),u===d?t=d:t!==d&&(t+=(u??"")+o[a+1]),this._$AH[a]=u}n&&!i&&this.j(t)}j(t){t===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},ct=class extends H{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===d?void 0:t}},lt=class extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==d)}},ht=class extends H{constructor(t,r,s,i,o){super(t,r,s,i,o),this.type=5}_$AI(t,r=this){if((t=L(this,t,r,0)??d)===y)return;let s=this._$AH,i=t===d&&s!==d||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,o=t!==d&&(s===d||i);i&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},dt=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){L(this,t)}},wt={M:vt,P:w,A:_t,C:1,L:ke,R:at,D:Se,V:L,I:z,H,N:lt,U:ht,B:ct,F:dt},Je=G.litHtmlPolyfillSupport;Je?.(Z,z),(G.litHtmlVersions??(G.litHtmlVersions=[])).push("3.3.3");var Et=(e,t,r)=>{let s=r?.renderBefore??t,i=s._$litPart$;if(i===void 0){let o=r?.renderBefore??null;s._$litPart$=i=new z(t.insertBefore(J(),o),o,void 0,r??{})}return i._$AI(e),i};var Q=globalThis,k=class extends A{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let t=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=t.firstChild),t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Et(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return y}};k._$litElement$=!0,k.finalized=!0,Q.litElementHydrateSupport?.({LitElement:k});var Ye=Q.litElementPolyfillSupport;Ye?.({LitElement:k});var Ze={_$AK:(e,t,r)=>{e._$AK(t,r)},_$AL:e=>e._$AL};(Q.litElementVersions??(Q.litElementVersions=[])).push("4.2.2");var qr=!1;var Tt={};m(Tt,{guard:()=>Xe});var T={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},N=e=>(...t)=>({_$litDirective$:e,values:t}),v=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var Qe={},Xe=N(class extends v{constructor(){super(...arguments),this.ot=Qe}render(e,t){return t()}update(e,[t,r]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((s,i)=>s===this.ot[i]))return y}else if(this.ot===t)return y;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,r)}});var Ot={};m(Ot,{keyed:()=>Ct});var{I:tr}=wt,Te=e=>e;var Oe=e=>e.strings===void 0,Ce=()=>document.createComment(""),V=(e,t,r)=>{let s=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(r===void 0){let o=s.insertBefore(Ce(),i),n=s.insertBefore(Ce(),i);r=new tr(o,n,e,e.options)}else{let o=r._$AB.nextSibling,n=r._$AM,c=n!==e;if(c){let a;r._$AQ?.(e),r._$AM=e,r._$AP!==void 0&&(a=e._$AU)!==n._$AU&&r._$AP(a)}if(o!==i||c){let a=r._$AA;for(;a!==o;){let u=Te(a).nextSibling;Te(s).insertBefore(a,i),a=u}}}return r},P=(e,t,r=e)=>(e._$AI(t,r),e),er={},W=(e,t=er)=>e._$AH=t,Re=e=>e._$AH,pt=e=>{e._$AR(),e._$AA.remove()};var Ct=N(class extends v{constructor(){super(...arguments),this.key=d}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(W(e),this.key=t),r}});var Rt={};m(Rt,{live:()=>rr});var rr=N(class extends v{constructor(e){if(super(e),e.type!==T.PROPERTY&&e.type!==T.ATTRIBUTE&&e.type!==T.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Oe(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===y||t===d)return t;let r=e.element,s=e.name;if(e.type===T.PROPERTY){if(t===r[s])return y}else if(e.type===T.BOOLEAN_ATTRIBUTE){if(!!t===r.hasAttribute(s))return y}else if(e.type===T.ATTRIBUTE&&r.getAttribute(s)===t+"")return y;return W(e),t}});var Nt={};m(Nt,{repeat:()=>sr});var Ne=(e,t,r)=>{let s=new Map;for(let i=t;i<=r;i++)s.set(e[i],i);return s},sr=N(class extends v{constructor(e){if(super(e),e.type!==T.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,r){let s;r===void 0?r=t:t!==void 0&&(s=t);let i=[],o=[],n=0;for(let c of e)i[n]=s?s(c,n):n,o[n]=r(c,n),n++;return{values:o,keys:i}}render(e,t,r){return this.dt(e,t,r).values}update(e,[t,r,s]){let i=Re(e),{values:o,keys:n}=this.dt(t,r,s);if(!Array.isArray(i))return this.ut=n,o;let c=this.ut??(this.ut=[]),a=[],u,g,l=0,f=i.length-1,p=0,$=o.length-1;for(;l<=f&&p<=$;)if(i[l]===null)l++;else if(i[f]===null)f--;else if(c[l]===n[p])a[p]=P(i[l],o[p]),l++,p++;else if(c[f]===n[$])a[$]=P(i[f],o[$]),f--,$--;else if(c[l]===n[$])a[$]=P(i[l],o[$]),V(e,a[$+1],i[l]),l++,$--;else if(c[f]===n[p])a[p]=P(i[f],o[p]),V(e,i[l],i[f]),f--,p++;else if(u===void 0&&(u=Ne(n,p,$),g=Ne(c,l,f)),u.has(c[l]))if(u.has(c[f])){let S=g.get(n[p]),ft=S!==void 0?i[S]:null;if(ft===null){let pe=V(e,i[l]);P(pe,o[p]),a[p]=pe}else a[p]=P(ft,o[p]),V(e,i[l],ft),i[S]=null;p++}else pt(i[f]),f--;else pt(i[l]),l++;for(;p<=$;){let S=V(e,a[$+1]);P(S,o[p]),a[p++]=S}for(;l<=f;){let S=i[l++];S!==null&&pt(S)}return this.ut=n,W(e,a),y}});var Zt={};m(Zt,{ActivityElement:()=>et});var jt={};m(jt,{LONGEST_NOTE:()=>or,RECORD_VERSION:()=>ir,isBlank:()=>M,isFromNewerVersion:()=>Ut,isIdentifier:()=>b,isObject:()=>_,isRecord:()=>Mt});var ir=1,nr=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;var or=2e3;function _(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function b(e){return typeof e=="string"&&nr.test(e)}function Mt(e){if(!_(e)||e.version!==1||!b(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||b(e.current))&&C(e.answers,lr);case"sorter":return C(e.placements,pr);case"scenario":return Pt(e.path,cr);case"predict":return Pt(e.guess,Number.isFinite);case"explorer":return C(e.setting,ar);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"planner":return C(e.week,b);case"cue-cards":case"claim-cards":return(e.current===null||b(e.current))&&C(e.answers,b);case"coding-lab":return(e.current===null||b(e.current))&&C(e.codings,hr);case"episode-player":return Pe(e.episode)&&b(e.pattern)&&C(e.seen,t=>Pt(t,Pe));case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function M(e){switch(e.kind){case"quiz":case"cue-cards":case"claim-cards":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"planner":return!Object.keys(e.week).length;case"coding-lab":return!Object.keys(e.codings).length;case"episode-player":return!Object.keys(e.seen).length;case"note":return!e.text}}function Ut(e){return _(e)&&typeof e.version=="number"&&e.version>1}function C(e,t){if(!_(e))return!1;let r=Object.entries(e);return r.length<=500&&r.every(([s,i])=>b(s)&&t(i))}function Pt(e,t){return Array.isArray(e)&&e.length<=500&&e.every(r=>t(r))}function ar(e){return Number.isFinite(e)||b(e)}function Pe(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=8}function cr(e){return _(e)&&b(e.step)&&b(e.choice)}function lr(e){return _(e)&&Me(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&ur(e.answer)}function hr(e){return _(e)&&C(e.ratings,dr)&&(e.group===null||["A","B","C","D"].includes(String(e.group)))&&typeof e.compared=="boolean"}function dr(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=7}function pr(e){return _(e)&&Me(e.attempts)&&["right","wrong"].includes(String(e.state))&&b(e.pile)}function Me(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function ur(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(b):C(e,b)}var Dt={};m(Dt,{createStore:()=>Ht});var D="secure-base/1/",It="secure-base/last-kept",Lt="secure-base-kept";function Ht(e){function t(i,o){try{return i(e.localStorage)}catch{return o}}function r(i){return t(o=>{let n=o.getItem(D+i);return n===null?null:JSON.parse(n)},null)}function s(i){e.dispatchEvent(new CustomEvent(Lt,{detail:i}))}return{read(i){let o=r(i);return Mt(o)&&o.activity===i?o:null},keep(i){if(Ut(r(i.activity)))return!1;let o=t(n=>{let c=D+i.activity;return M(i)?n.removeItem(c):n.setItem(c,JSON.stringify(i)),!0},!1);return o&&(t(n=>n.setItem(It,new Date().toISOString()),void 0),s(i.activity)),o},all(){return t(i=>{let n=Array.from({length:i.length},(c,a)=>i.key(a)??"").filter(c=>c.startsWith(D)).map(c=>c.slice(D.length)).filter(b).sort();return Object.fromEntries(n.flatMap(c=>{let a=this.read(c);return a?[[c,a]]:[]}))},{})},lastKept(){let i=new Date(t(o=>o.getItem(It),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return t(i=>{let o=Array.from({length:i.length},(n,c)=>i.key(c)).filter(n=>n!==null).filter(n=>n.startsWith(D)||n===It).map(n=>({key:n,value:i.getItem(n)??""}));for(let{key:n}of o)i.removeItem(n);return s(null),()=>{let n=t(c=>{for(let{key:a,value:u}of o)c.setItem(a,u);return!0},!1);return s(null),n}},null)},subscribe(i){let o=c=>i(c.detail),n=({key:c})=>{c===null?i(null):c.startsWith(D)&&i(c.slice(D.length))};return e.addEventListener(Lt,o),e.addEventListener("storage",n),()=>{e.removeEventListener(Lt,o),e.removeEventListener("storage",n)}}}}var zt={};m(zt,{controlStyles:()=>Bt});var Bt=O`
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
`;var Wt={};m(Wt,{renderHeading:()=>Vt});function Vt(e,t,{id:r,className:s}){switch(e){case 2:return h`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return h`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return h`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return h`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}var qt={};m(qt,{bringIntoView:()=>X});function X(e){let t=e.parentElement?.closest("[data-together]");t&&X(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}var Gt={};m(Gt,{renderOrigins:()=>Kt,renderSources:()=>gr});var Ft={};m(Ft,{plainText:()=>fr,renderText:()=>tt,safeAddress:()=>ut});function tt(e){return typeof e=="string"?e:e.map(mr)}function fr(e){return typeof e=="string"?e:e.map(t=>t.text).join("")}function ut(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function mr(e){let t=h`${e.text}`;e.code&&(t=h`<code>${t}</code>`),e.emphasis&&(t=h`<em>${t}</em>`),e.strong&&(t=h`<strong>${t}</strong>`);let r=ut(e.href);return r?h`<a href=${r}>${t}</a>`:t}var x={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Kt({sources:e,assumptions:t}){return!e.length&&!t.length?d:h`
<details class="origins">
<summary>${x.whereFrom}</summary>
${t.length?h`<p class="small-heading">${x.assumptions}</p>
<ul>
${t.map(r=>h`<li>${tt(r)}</li>`)}
</ul>`:d}
<ul>
${e.map(r=>h`<li>${Ue(r,r.full)}</li>`)}
</ul>
</details>
`}function gr({sources:e},t){let r=e.filter(({key:s})=>t.includes(s));return r.length?h`<p class="source">
${x.source(r.length)}
${r.map((s,i)=>h`${i?"; ":""}${Ue(s,s.short)}`)}
</p>`:d}function Ue({url:e},t){let r=ut(e);return r?h`<a href=${r}>${t}</a>`:t}var Yt={};m(Yt,{activityStyles:()=>Jt});var Jt=O`
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
`;var et=class extends k{constructor(){super(),this.headingLevel=3,this.store=Ht(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return x.startedAgain}get undoneWords(){return x.undone}renderActivity(){return d}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||M(this.record);this.currentRecord=this.reconcile(t),M(t)||(this.beforeStartingAgain=null),r&&M(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),X(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&X(r)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return h`<slot></slot>`;let{text:r,count:s}=this.announcement;return h`
<div class="activity" role="group" aria-labelledby="title">
${Vt(this.headingLevel,h`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${tt(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Ct(s,h`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!M(this.record);return h`
<div class="foot">
${this.isKept?d:h`<p class="quiet">${x.notKept}</p>`}
${r?h`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${x.startAgain}
</button>`:d}
${this.beforeStartingAgain?h`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${x.undo}
</button>
</p>`:d}
${Kt(t)}
</div>
`}};mt(et,"styles",[Jt,Bt]),mt(et,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var Xt={};m(Xt,{Attention:()=>Qt});var Qt=class{constructor(t,r){this.host=t,this.stopWhenHidden=()=>document.hidden&&r(),this.watcher=null,this.stop=r,t.addController(this)}hostConnected(){document.addEventListener("visibilitychange",this.stopWhenHidden),this.watcher=new IntersectionObserver(([t])=>t?.isIntersecting||this.stop()),this.watcher.observe(this.host)}hostDisconnected(){document.removeEventListener("visibilitychange",this.stopWhenHidden),this.watcher?.disconnect(),this.stop()}};var te={};m(te,{drawnMark:()=>rt});function rt(e){return h`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${e}
</svg>`}var ee={};m(ee,{mark:()=>$r});var br={right:E`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:E`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:E`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:E`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:E`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function $r(e){return rt(br[e])}var re={};m(re,{isMotionReduced:()=>yr});function yr(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var se={};m(se,{playerMark:()=>vr});var Ar={back:"M15 5l-7 7 7 7",forward:"M9 5l7 7-7 7",play:"M7 4.5v15l12-7.5z",pause:"M8 5v14M16 5v14"};function vr(e){return rt(E`<path d=${Ar[e]} />`)}var ie={};m(ie,{sliderStyles:()=>_r});var _r=O`
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
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
appearance: none;
}
input[type="range"]::-moz-range-thumb {
width: 22px;
height: 22px;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
}
input[type="range"]:focus-visible {
outline: none;
}
input[type="range"]:focus-visible::-webkit-slider-thumb {
outline: 3px solid var(--sb-focus, #1d4f91);
outline-offset: 2px;
}
input[type="range"]:focus-visible::-moz-range-thumb {
outline: 3px solid var(--sb-focus, #1d4f91);
outline-offset: 2px;
}
`;var ae={};m(ae,{labelled:()=>kr,listed:()=>Tr,spoken:()=>Er,withoutStop:()=>oe});var ne=`["'”’)\\]]*`,xr=new RegExp(`[.!?…:;]${ne}$`),Sr=new RegExp(`\\.(${ne})$`),wr=new RegExp(`[!?…]${ne}$`);function Er(e){return e.flatMap(t=>t?.trim()||[]).map(t=>xr.test(t)?t:`${t}.`).join(" ")}function kr(e,t){let r=oe(e);return wr.test(r)?`${r} ${t}`:`${r}: ${t}`}function Tr(e){return e.map(oe).join("; ")}function oe(e){return e.trim().replace(Sr,"$1")}var ce={};m(ce,{renderTable:()=>Cr});function Cr({heading:e,head:t,rows:r},s){return h`<div class="table-room" role="region" aria-label=${e||s} tabindex="0">
<table>
${e?h`<caption>${e}</caption>`:d}
<thead>
<tr>
${t.map(i=>i?h`<th scope="col">${i}</th>`:h`<td></td>`)}
</tr>
</thead>
<tbody>
${r.map(([i,...o])=>h`<tr>
<th scope="row">${i}</th>
${o.map(n=>h`<td>${n}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}var le={};m(le,{define:()=>Or});function Or(e,t){customElements.get(e)||customElements.define(e,t)}var he={};m(he,{readNumber:()=>Rr});function Rr(e){let t=e.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),s=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(t)?t.replaceAll(",",""):t.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}var de={};m(de,{isActivitySpec:()=>Pr,isText:()=>je,listOf:()=>Ie});var Nr=1;function Pr(e,t,r){return _(e)&&e.schema_version===Nr&&e.kind===t&&b(e.id)&&typeof e.title=="string"&&je(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&r.every(s=>Ie(e[s]).length>0)}function je(e){return typeof e=="string"||Array.isArray(e)}function Ie(e){return Array.isArray(e)?e:[]}Object.assign(globalThis.secureBase=globalThis.secureBase||{},{lit:kt,"lit/directives/guard.js":Tt,"lit/directives/keyed.js":Ot,"lit/directives/live.js":Rt,"lit/directives/repeat.js":Nt,"activity/activity-element.js":Zt,"activity/attention.js":Xt,"activity/control-styles.js":zt,"activity/heading.js":Wt,"activity/in-view.js":qt,"activity/drawn-mark.js":te,"activity/marks.js":ee,"activity/motion.js":re,"activity/player-marks.js":se,"activity/origins.js":Gt,"activity/slider-styles.js":ie,"activity/speech.js":ae,"activity/styles.js":Yt,"activity/text.js":Ft,"charts/table-view.js":ce,"define.js":le,"quiz/number-entry.js":he,"records/shape.js":jt,"records/spec-shape.js":de,"records/store.js":Dt});})();
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
