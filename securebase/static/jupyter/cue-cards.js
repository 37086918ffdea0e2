/* Generated from frontend/ by make frontend. Do not edit. */
var ur=Object.defineProperty;var hr=Object.getPrototypeOf;var pr=Reflect.get;var fr=(e,t,r)=>t in e?ur(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var z=(e,t,r)=>fr(e,typeof t!="symbol"?t+"":t,r);var _t=(e,t,r)=>pr(hr(e),r,t);var kt=globalThis,At=kt.ShadowRoot&&(kt.ShadyCSS===void 0||kt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Wt=Symbol(),ce=new WeakMap,dt=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==Wt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(At&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=ce.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&ce.set(r,t))}return t}toString(){return this.cssText}},le=e=>new dt(typeof e=="string"?e:e+"",void 0,Wt),H=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[i+1],e[0]);return new dt(r,e,Wt)},de=(e,t)=>{if(At)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),n=kt.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=r.cssText,e.appendChild(s)}},zt=At?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return le(r)})(e):e;var{is:mr,defineProperty:$r,getOwnPropertyDescriptor:br,getOwnPropertyNames:gr,getOwnPropertySymbols:yr,getPrototypeOf:wr}=Object,B=globalThis,ue=B.trustedTypes,xr=ue?ue.emptyScript:"",_r=B.reactiveElementPolyfillSupport,ut=(e,t)=>e,Bt={toAttribute(e,t){switch(t){case Boolean:e=e?xr:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},pe=(e,t)=>!mr(e,t),he={attribute:!0,type:String,converter:Bt,reflect:!1,useDefault:!1,hasChanged:pe};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),B.litPropertyMetadata??(B.litPropertyMetadata=new WeakMap);var P=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=he){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,r);n!==void 0&&$r(this.prototype,t,n)}}static getPropertyDescriptor(t,r,s){let{get:n,set:i}=br(this.prototype,t)??{get(){return this[r]},set(o){this[r]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(t,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??he}static _$Ei(){if(this.hasOwnProperty(ut("elementProperties")))return;let t=wr(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(ut("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ut("properties"))){let r=this.properties,s=[...gr(r),...yr(r)];for(let n of s)this.createProperty(n,r[n])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,n]of r)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let n=this._$Eu(r,s);n!==void 0&&this._$Eh.set(n,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)r.unshift(zt(n))}else t!==void 0&&r.push(zt(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return de(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:Bt).toAttribute(r,s.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,r){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Bt;this._$Em=n;let a=o.fromAttribute(r,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(t,r,s,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??pe)(i,r)||s.useDefault&&s.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??r??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),n===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(t){}firstUpdated(t){}};P.elementStyles=[],P.shadowRootOptions={mode:"open"},P[ut("elementProperties")]=new Map,P[ut("finalized")]=new Map,_r?.({ReactiveElement:P}),(B.reactiveElementVersions??(B.reactiveElementVersions=[])).push("2.1.2");var pt=globalThis,fe=e=>e,vt=pt.trustedTypes,me=vt?vt.createPolicy("lit-html",{createHTML:e=>e}):void 0,qt="$lit$",L=`lit$${Math.random().toFixed(9).slice(2)}$`,Dt="?"+L,kr=`<${Dt}>`,Y=document,ft=()=>Y.createComment(""),mt=e=>e===null||typeof e!="object"&&typeof e!="function",Zt=Array.isArray,xe=e=>Zt(e)||typeof e?.[Symbol.iterator]=="function",jt=`[ 	
\f\r]`,ht=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,$e=/-->/g,be=/>/g,K=RegExp(`>|${jt}(?:([^\\s"'>=/]+)(${jt}*=${jt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ge=/'/g,ye=/"/g,_e=/^(?:script|style|textarea|title)$/i,Kt=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),h=Kt(1),U=Kt(2),Ss=Kt(3),F=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),we=new WeakMap,V=Y.createTreeWalker(Y,129);function ke(e,t){if(!Zt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return me!==void 0?me.createHTML(t):t}var Ae=(e,t)=>{let r=e.length-1,s=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=ht;for(let a=0;a<r;a++){let c=e[a],l,p,d=-1,y=0;for(;y<c.length&&(o.lastIndex=y,p=o.exec(c),p!==null);)y=o.lastIndex,o===ht?p[1]==="!--"?o=$e:p[1]!==void 0?o=be:p[2]!==void 0?(_e.test(p[2])&&(n=RegExp("</"+p[2],"g")),o=K):p[3]!==void 0&&(o=K):o===K?p[0]===">"?(o=n??ht,d=-1):p[1]===void 0?d=-2:(d=o.lastIndex-p[2].length,l=p[1],o=p[3]===void 0?K:p[3]==='"'?ye:ge):o===ye||o===ge?o=K:o===$e||o===be?o=ht:(o=K,n=void 0);let m=o===K&&e[a+1].startsWith("/>")?" ":"";i+=o===ht?c+kr:d>=0?(s.push(l),c.slice(0,d)+qt+c.slice(d)+L+m):c+L+(d===-2?a:m)}return[ke(e,i+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},$t=class e{constructor({strings:t,_$litType$:r},s){let n;this.parts=[];let i=0,o=0,a=t.length-1,c=this.parts,[l,p]=Ae(t,r);if(this.el=e.createElement(l,s),V.currentNode=this.el.content,r===2||r===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(n=V.nextNode())!==null&&c.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let d of n.getAttributeNames())if(d.endsWith(qt)){let y=p[o++],m=n.getAttribute(d).split(L),w=/([.?@])?(.*)/.exec(y);c.push({type:1,index:i,name:w[2],strings:m,ctor:w[1]==="."?Mt:w[1]==="?"?Et:w[1]==="@"?Ot:X}),n.removeAttribute(d)}else d.startsWith(L)&&(c.push({type:6,index:i}),n.removeAttribute(d));if(_e.test(n.tagName)){let d=n.textContent.split(L),y=d.length-1;if(y>0){n.textContent=vt?vt.emptyScript:"";for(let m=0;m<y;m++)n.append(d[m],ft()),V.nextNode(),c.push({type:2,index:++i});n.append(d[y],ft())}}}else if(n.nodeType===8)if(n.data===Dt)c.push({type:2,index:i});else{let d=-1;for(;(d=n.data.indexOf(L,d+1))!==-1;)c.push({type:7,index:i}),d+=L.length-1}i++}}static createElement(t,r){let s=Y.createElement("template");return s.innerHTML=t,s}};function G(e,t,r=e,s){if(t===F)return t;let n=s!==void 0?r._$Co?.[s]:r._$Cl,i=mt(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(e),n._$AT(e,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=n:r._$Cl=n),n!==void 0&&(t=G(e,n._$AS(e,t.values),n,s)),t}var St=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,n=(t?.creationScope??Y).importNode(r,!0);V.currentNode=n;let i=V.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let l;c.type===2?l=new et(i,i.nextSibling,this,t):c.type===1?l=new c.ctor(i,c.name,c.strings,this,t):c.type===6&&(l=new Ct(i,this,t)),this._$AV.push(l),c=s[++a]}o!==c?.index&&(i=V.nextNode(),o++)}return V.currentNode=Y,n}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},et=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,n){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=G(this,t,r),mt(t)?t===u||t==null||t===""?(this._$AH!==u&&this._$AR(),this._$AH=u):t!==this._$AH&&t!==F&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):xe(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==u&&mt(this._$AH)?this._$AA.nextSibling.data=t:this.T(Y.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=$t.createElement(ke(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(r);else{let i=new St(n,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(t){let r=we.get(t.strings);return r===void 0&&we.set(t.strings,r=new $t(t)),r}k(t){Zt(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,n=0;for(let i of t)n===r.length?r.push(s=new e(this.O(ft()),this.O(ft()),this,this.options)):s=r[n],s._$AI(i),n++;n<r.length&&(this._$AR(s&&s._$AB.nextSibling,n),r.length=n)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=fe(t).nextSibling;fe(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},X=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,n,i){this.type=1,this._$AH=u,this._$AN=void 0,this.element=t,this.name=r,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=u}_$AI(t,r=this,s,n){let i=this.strings,o=!1;if(i===void 0)t=G(this,t,r,0),o=!mt(t)||t!==this._$AH&&t!==F,o&&(this._$AH=t);else{let a=t,c,l;for(t=i[0],c=0;c<i.length-1;c++)l=G(this,a[s+c],r,c),l===F&&(l=this._$AH[c]),o||(o=!mt(l)||l!==this._$AH[c]),l===u?t=u:t!==u&&(t+=(l??"")+i[c+1]),this._$AH[c]=l}o&&!n&&this.j(t)}j(t){t===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Mt=class extends X{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===u?void 0:t}},Et=class extends X{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==u)}},Ot=class extends X{constructor(t,r,s,n,i){super(t,r,s,n,i),this.type=5}_$AI(t,r=this){if((t=G(this,t,r,0)??u)===F)return;let s=this._$AH,n=t===u&&s!==u||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,i=t!==u&&(s===u||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Ct=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){G(this,t)}},ve={M:qt,P:L,A:Dt,C:1,L:Ae,R:St,D:xe,V:G,I:et,H:X,N:Et,U:Ot,B:Mt,F:Ct},Ar=pt.litHtmlPolyfillSupport;Ar?.($t,et),(pt.litHtmlVersions??(pt.litHtmlVersions=[])).push("3.3.3");var Se=(e,t,r)=>{let s=r?.renderBefore??t,n=s._$litPart$;if(n===void 0){let i=r?.renderBefore??null;s._$litPart$=n=new et(t.insertBefore(ft(),i),i,void 0,r??{})}return n._$AI(e),n};var bt=globalThis,j=class extends P{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let t=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=t.firstChild),t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Se(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return F}};j._$litElement$=!0,j.finalized=!0,bt.litElementHydrateSupport?.({LitElement:j});var vr=bt.litElementPolyfillSupport;vr?.({LitElement:j});(bt.litElementVersions??(bt.litElementVersions=[])).push("4.2.2");function rt(e,t,{id:r,className:s}){switch(e){case 2:return h`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return h`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return h`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return h`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}function A(e){return typeof e=="string"?e:e.map(Sr)}function J(e){return typeof e=="string"?e:e.map(t=>t.text).join("")}function Vt(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function Sr(e){let t=h`${e.text}`;e.code&&(t=h`<code>${t}</code>`),e.emphasis&&(t=h`<em>${t}</em>`),e.strong&&(t=h`<strong>${t}</strong>`);let r=Vt(e.href);return r?h`<a href=${r}>${t}</a>`:t}var R={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Me({sources:e,assumptions:t}){return!e.length&&!t.length?u:h`
<details class="origins">
<summary>${R.whereFrom}</summary>
${t.length?h`<p class="small-heading">${R.assumptions}</p>
<ul>
${t.map(r=>h`<li>${A(r)}</li>`)}
</ul>`:u}
<ul>
${e.map(r=>h`<li>${Oe(r,r.full)}</li>`)}
</ul>
</details>
`}function Ee({sources:e},t){let r=e.filter(({key:s})=>t.includes(s));return r.length?h`<p class="source">
${R.source(r.length)}
${r.map((s,n)=>h`${n?"; ":""}${Oe(s,s.short)}`)}
</p>`:u}function Oe({url:e},t){let r=Vt(e);return r?h`<a href=${r}>${t}</a>`:t}var Yt=`["'”’)\\]]*`,Mr=new RegExp(`[.!?…:;]${Yt}$`),Er=new RegExp(`\\.(${Yt})$`),Or=new RegExp(`[!?…]${Yt}$`);function Ce(e){return e.flatMap(t=>t?.trim()||[]).map(t=>Mr.test(t)?t:`${t}.`).join(" ")}function Ft(e,t){let r=Cr(e);return Or.test(r)?`${r} ${t}`:`${r}: ${t}`}function Cr(e){return e.trim().replace(Er,"$1")}var Te=e=>(...t)=>({_$litDirective$:e,values:t}),Tt=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var{I:Xs}=ve;var Tr={},Re=(e,t=Tr)=>e._$AH=t;var Rt=Te(class extends Tt{constructor(){super(...arguments),this.key=u}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(Re(e),this.key=t),r}});var Rr=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function T(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function _(e){return typeof e=="string"&&Rr.test(e)}function q(e){if(!T(e)||e.version!==1||!_(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||_(e.current))&&I(e.answers,Pr);case"sorter":return I(e.placements,Ir);case"scenario":return Gt(e.path,Hr);case"predict":return Gt(e.guess,Number.isFinite);case"explorer":return I(e.setting,Nr);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"planner":return I(e.week,_);case"cue-cards":case"claim-cards":return(e.current===null||_(e.current))&&I(e.answers,_);case"coding-lab":return(e.current===null||_(e.current))&&I(e.codings,Lr);case"episode-player":return Ne(e.episode)&&_(e.pattern)&&I(e.seen,t=>Gt(t,Ne));case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function N(e){switch(e.kind){case"quiz":case"cue-cards":case"claim-cards":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"planner":return!Object.keys(e.week).length;case"coding-lab":return!Object.keys(e.codings).length;case"episode-player":return!Object.keys(e.seen).length;case"note":return!e.text}}function He(e){return T(e)&&typeof e.version=="number"&&e.version>1}function I(e,t){if(!T(e))return!1;let r=Object.entries(e);return r.length<=500&&r.every(([s,n])=>_(s)&&t(n))}function Gt(e,t){return Array.isArray(e)&&e.length<=500&&e.every(r=>t(r))}function Nr(e){return Number.isFinite(e)||_(e)}function Ne(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=8}function Hr(e){return T(e)&&_(e.step)&&_(e.choice)}function Pr(e){return T(e)&&Pe(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&Wr(e.answer)}function Lr(e){return T(e)&&I(e.ratings,Ur)&&(e.group===null||["A","B","C","D"].includes(String(e.group)))&&typeof e.compared=="boolean"}function Ur(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=7}function Ir(e){return T(e)&&Pe(e.attempts)&&["right","wrong"].includes(String(e.state))&&_(e.pile)}function Pe(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function Wr(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(_):I(e,_)}var Q="secure-base/1/",Xt="secure-base/last-kept",Jt="secure-base-kept";function Le(e){function t(n,i){try{return n(e.localStorage)}catch{return i}}function r(n){return t(i=>{let o=i.getItem(Q+n);return o===null?null:JSON.parse(o)},null)}function s(n){e.dispatchEvent(new CustomEvent(Jt,{detail:n}))}return{read(n){let i=r(n);return q(i)&&i.activity===n?i:null},keep(n){if(He(r(n.activity)))return!1;let i=t(o=>{let a=Q+n.activity;return N(n)?o.removeItem(a):o.setItem(a,JSON.stringify(n)),!0},!1);return i&&(t(o=>o.setItem(Xt,new Date().toISOString()),void 0),s(n.activity)),i},all(){return t(n=>{let o=Array.from({length:n.length},(a,c)=>n.key(c)??"").filter(a=>a.startsWith(Q)).map(a=>a.slice(Q.length)).filter(_).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let n=new Date(t(i=>i.getItem(Xt),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return t(n=>{let i=Array.from({length:n.length},(o,a)=>n.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(Q)||o===Xt).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return s(null),()=>{let o=t(a=>{for(let{key:c,value:l}of i)a.setItem(c,l);return!0},!1);return s(null),o}},null)},subscribe(n){let i=a=>n(a.detail),o=({key:a})=>{a===null?n(null):a.startsWith(Q)&&n(a.slice(Q.length))};return e.addEventListener(Jt,i),e.addEventListener("storage",o),()=>{e.removeEventListener(Jt,i),e.removeEventListener("storage",o)}}}}var Ue=H`
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
`;function Nt(e){let t=e.parentElement?.closest("[data-together]");t&&Nt(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}var Ie=H`
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
`;var st=class extends j{constructor(){super(),this.headingLevel=3,this.store=Le(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return R.startedAgain}get undoneWords(){return R.undone}renderActivity(){return u}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||N(this.record);this.currentRecord=this.reconcile(t),N(t)||(this.beforeStartingAgain=null),r&&N(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),Nt(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&Nt(r)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return h`<slot></slot>`;let{text:r,count:s}=this.announcement;return h`
<div class="activity" role="group" aria-labelledby="title">
${rt(this.headingLevel,h`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${A(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Rt(s,h`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!N(this.record);return h`
<div class="foot">
${this.isKept?u:h`<p class="quiet">${R.notKept}</p>`}
${r?h`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${R.startAgain}
</button>`:u}
${this.beforeStartingAgain?h`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${R.undo}
</button>
</p>`:u}
${Me(t)}
</div>
`}};z(st,"styles",[Ie,Ue]),z(st,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var zr={right:U`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:U`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:U`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:U`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:U`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function We(e){return h`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${zr[e]}
</svg>`}function ze({id:e,kind:t},r,s){let n=q(s)&&jr(s)&&s.kind===t&&s.activity===e,i=new Map(n?Object.entries(s.answers):[]),o=r.filter(a=>a.answers.includes(i.get(a.id)??""));return{version:1,kind:t,activity:e,current:n&&r.some(a=>a.id===s.current)?s.current:null,answers:Object.fromEntries(o.map(a=>[a.id,i.get(a.id)]))}}function jr(e){return e.kind==="cue-cards"||e.kind==="claim-cards"}var Be=H`
.progress {
margin-block-start: 1.25em;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.card {
margin-block-start: 0.5em;
padding: clamp(0.9em, 4cqi, 1.6em);
border: 1.5px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius, 14px);
background: var(--sb-paper, #fffdf9);
box-shadow: var(--sb-shadow, 0 2px 8px rgb(35 48 59 / 0.1));
}
.number,
.label {
display: block;
color: var(--sb-ink-soft, #4c5a66);
font-family: var(--sb-font, inherit);
font-size: 0.88rem;
font-weight: 600;
letter-spacing: 0.01em;
}
fieldset {
min-width: 0;
margin: 1em 0;
padding: 0;
border: 0;
}
legend {
padding: 0;
font-weight: 600;
}
.option {
display: grid;
grid-template-columns: auto 1fr;
gap: 0.6em;
align-items: center;
min-height: 44px;
margin-block-start: 0.5em;
padding: 0.35em 0.8em;
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
cursor: pointer;
}
.option:hover {
border-color: var(--sb-accent, #0f6b6b);
}
.option:has(:checked) {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent-soft, #d8eae7);
}
.option:has(:focus-visible) {
outline: 3px solid var(--sb-focus, #0f6b6b);
outline-offset: 2px;
}
.option input {
width: 1.2em;
height: 1.2em;
margin: 0;
accent-color: var(--sb-accent, #0f6b6b);
}
.option input:focus-visible {
outline: none;
}
.problem {
margin: 0 0 0.75em;
color: var(--sb-wrong, #9a4f14);
font-weight: 600;
}
.back {
margin-block-start: 1.1em;
padding-block-start: 1.1em;
border-block-start: 2px dashed var(--sb-line, #d9d0c0);
}
.back .label {
margin-block-start: 1em;
margin-block-end: -0.4em;
}
.back .subtitle {
margin-block-start: 1em;
}
.back .told {
margin-block-start: 0.75em;
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent-soft, #d8eae7);
}
.ways {
justify-content: space-between;
margin-block-start: 1em;
}
.ways .next {
margin-inline-start: auto;
}
.all {
font-weight: 600;
}
.all-cards {
margin-block-start: 0.5em;
}
.all-cards ol {
margin: 0.25em 0 0;
padding: 0;
list-style: none;
}
.all-cards li + li {
margin-block-start: 0.4em;
}
.all-cards button {
display: flex;
flex-wrap: wrap;
gap: 0.1em 1em;
justify-content: space-between;
width: 100%;
text-align: start;
}
.all-cards [aria-current] {
border-color: var(--sb-accent, #0f6b6b);
border-width: 2px;
}
.state {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
@media (prefers-reduced-motion: no-preference) {
.back {
animation: turned 0.3s ease-out;
}
@keyframes turned {
from {
transform: translateY(-6px);
}
}
}
`;var v={progress:(e,t)=>e?`${e} of ${t} cards seen`:`${t} cards. Take them in any order.`,place:(e,t)=>`Card ${e} of ${t}`,turn:"Turn the card",chooseFirst:"Make a guess first. Any guess will do.",yourGuess:"Your guess:",previous:"Previous card",next:"Next card",allCards:"All cards",state:(e,t)=>[e?"seen":"not seen yet",t?"you are here":""].filter(Boolean).join(", "),forAGroup:"For a group, print this page: the cards come two in a row, to cut out and fold.",allTurned:"You have seen all the cards. Come back to them when you like."};var nt=class nt extends st{constructor(){super(),this.currentId="",this.draft="",this.isUnchosen=!1}titleOf(t){return""}answersOf(t){return[]}questionOf(t){return""}renderFace(t){return u}renderBack(t,r){return u}tellBack(t,r){return""}reconcile(t){let r=this.spec,s=r.cards.map(n=>({id:n.id,answers:this.answersOf(n).map(({id:i})=>i)}));return ze(r,s,t)}recordTaken(){this.currentId=this.record?.current??this.spec?.cards[0]?.id??"",this.draft="",this.isUnchosen=!1}get turned(){return Object.keys(this.record?.answers??{}).length}get place(){return Math.max(0,this.spec?.cards.findIndex(({id:t})=>t===this.currentId)??0)}takeUp(t){let r=this.spec?.cards[t];!r||!this.record||(this.currentId=r.id,this.draft="",this.isUnchosen=!1,this.change({...this.record,current:r.id}),this.announce(""),this.focusOn("#card"))}turn(t){if(!this.record)return;if(!this.draft){this.isUnchosen=!0,this.announce(v.chooseFirst),this.focusOn("input[type=radio]");return}let r={...this.record.answers,[t.id]:this.draft};this.change({...this.record,current:t.id,answers:r});let s=this.turned===this.spec?.cards.length;this.announce([this.tellBack(t,this.draft),s?v.allTurned:""].join(" ").trim()),this.focusOn("#back")}renderActivity(){let{spec:t,record:r}=this,s=t?.cards[this.place];if(!t||!r||!s)return u;let n=r.answers[s.id];return h`
<p class="progress">${v.progress(this.turned,t.cards.length)}</p>
${Rt(s.id,h`<article class="card" aria-labelledby="card">
${rt(this.headingLevel+1,h`<span class="number">${v.place(this.place+1,t.cards.length)}</span>
${A(this.titleOf(s))}`,{id:"card",className:"subtitle"})}
${this.renderFace(s)}
${n===void 0?this.renderQuestion(s):this.renderBack(s,n)}
</article>`)}
${this.renderWays(t)} ${this.renderList(t,r)}
`}renderQuestion(t){return h`<fieldset aria-describedby=${this.isUnchosen?"problem":u}>
<legend>${A(this.questionOf(t))}</legend>
${this.answersOf(t).map(({id:r,text:s})=>h`<label class="option">
<input
type="radio"
name="guess"
value=${r}
.checked=${this.draft===r}
@change=${()=>{this.draft=r,this.isUnchosen=!1}}
/>
<span>${A(s)}</span>
</label>`)}
</fieldset>
${this.isUnchosen?h`<p class="problem" id="problem">${v.chooseFirst}</p>`:u}
<button type="button" class="primary" @click=${()=>this.turn(t)}>${v.turn}</button>`}renderWays({cards:t}){let{place:r}=this;return h`<div class="ways row">
${r>0?h`<button type="button" @click=${()=>this.takeUp(r-1)}>
${v.previous}
</button>`:u}
${r<t.length-1?h`<button type="button" class="next" @click=${()=>this.takeUp(r+1)}>
${v.next}
</button>`:u}
</div>
${this.turned===t.length?h`<p class="all">${v.allTurned}</p>`:u}`}renderList({cards:t},{answers:r}){return h`<details class="all-cards">
<summary>${v.allCards}</summary>
<ol role="list">
${t.map((s,n)=>{let i=s.id in r;return h`<li>
<button
type="button"
aria-current=${n===this.place?"true":u}
@click=${()=>this.takeUp(n)}
>
<span>${n+1}. ${J(this.titleOf(s))}</span>
<span class="state">
${i?We("shown"):u}
${v.state(i,n===this.place)}
</span>
</button>
</li>`})}
</ol>
<p class="quiet">${v.forAGroup}</p>
</details>`}};z(nt,"styles",[..._t(nt,nt,"styles"),Be]),z(nt,"properties",{currentId:{state:!0},draft:{state:!0},isUnchosen:{state:!0}});var Ht=nt;var $=(e,t,r)=>e+(t-e)*r,M=(e,t,r)=>Math.min(r,Math.max(t,e));function g(e,...t){let r=e[0]??"";return t.reduce((s,n,i)=>`${s}${qr(n)}${e[i+1]}`,r)}function qr(e){return Math.round(e*10)/10+0}function tt(e){let t=s=>e[(s+e.length)%e.length],r=t(0);return`${g`M${r[0]} ${r[1]}`}${e.map((s,n)=>Dr(t(n-1),t(n),t(n+1),t(n+2))).join("")}Z`}function Dr(e,t,r,s){return g`C${t[0]+(r[0]-e[0])/6} ${t[1]+(r[1]-e[1])/6} ${r[0]-(s[0]-t[0])/6} ${r[1]-(s[1]-t[1])/6} ${r[0]} ${r[1]}`}function it(e,t,r,s){let n=Math.hypot(t[0]-e[0],t[1]-e[1])||1,i=(e[1]-t[1])/n/2,o=(t[0]-e[0])/n/2,a=s/2;return g`M${e[0]+i*r} ${e[1]+o*r}L${t[0]+i*s} ${t[1]+o*s}A${a} ${a} 0 0 0 ${t[0]-i*s} ${t[1]-o*s}L${e[0]-i*r} ${e[1]-o*r}`}var Zr={eyesOpen:1,squint:0,gazeX:-.3,gazeY:.05,browRaise:0,browWorry:0,browKnit:0,smile:0,mouthOpen:0,mouthWide:1,mouthSquare:0,pout:0,flush:.3,tears:0,turn:-.42,nod:0,tilt:0,reach:0,soothe:0,lean:0},S=e=>({...Zr,...e}),Qt={neutral:S({}),interest:S({browRaise:.9,eyesOpen:1.12,mouthOpen:.16,mouthWide:.62,smile:.2,reach:.55,flush:.4}),joy:S({browRaise:.5,squint:.75,eyesOpen:.78,smile:1,mouthOpen:.62,mouthWide:1.25,flush:.8,reach:.55,tilt:-3}),sobered:S({browRaise:.1,browKnit:.4,eyesOpen:1.1,smile:-.3,mouthWide:.75,flush:.12}),bid:S({browRaise:1,eyesOpen:1.1,smile:.7,mouthOpen:.22,mouthWide:1,reach:1,flush:.4,tilt:-4}),"small-smile":S({browRaise:.35,squint:.3,eyesOpen:.95,smile:.75,mouthWide:.95,mouthOpen:.04,flush:.6,reach:.55,tilt:-2}),wary:S({turn:-.3,gazeX:-.5,gazeY:.1,browWorry:.55,browRaise:.2,smile:-.2,mouthWide:.8,flush:.55,reach:.55,tilt:3}),"look-away":S({turn:.3,gazeX:.75,gazeY:.35,nod:.1,eyesOpen:.85,smile:-.05,mouthWide:.8,flush:.2}),soothing:S({turn:-.05,gazeX:.4,gazeY:.55,nod:.12,eyesOpen:.7,browWorry:.35,soothe:1,mouthWide:.7,flush:.3}),fuss:S({turn:-.25,browWorry:.8,browKnit:.5,eyesOpen:.75,squint:.25,smile:-.62,mouthWide:1.2,pout:1,mouthOpen:.03,flush:.7,reach:.55}),cry:S({turn:-.12,nod:-.08,browWorry:1.25,browKnit:.75,eyesOpen:0,squint:.72,smile:-.5,mouthOpen:.95,mouthWide:1.4,mouthSquare:.7,flush:1,tears:1,reach:.55})},Yn={warm:S({browRaise:.45,squint:.75,eyesOpen:.8,smile:.95,mouthOpen:.42,mouthWide:1.25,flush:.6,reach:1,lean:1,tilt:-4}),watching:S({browRaise:.3,squint:.2,smile:.5,mouthWide:.95,flush:.45,reach:.9,lean:.6,tilt:-2}),still:S({smile:0,mouthWide:.85,flush:.12}),back:S({browRaise:.5,browWorry:.75,squint:.15,eyesOpen:.95,smile:.55,mouthWide:.95,mouthOpen:.1,flush:.5,reach:1,lean:1.1,tilt:-5})};var k="#3a3f47",je="#fffaf2",Kr="#8a4440",Vr="#d98577",Yr="#d5623f",Fr={baby:{eye:{longitude:.44,latitude:.14,half:16,tall:14.5,iris:11.5},brow:{longitude:.46,latitude:-.22,half:12,thick:2.6},nose:.42,mouth:{latitude:.74,half:15},cheek:{longitude:.66,latitude:.56,radius:18}},adult:{eye:{longitude:.4,latitude:-.06,half:15,tall:10,iris:8},brow:{longitude:.42,latitude:-.32,half:16,thick:3.6},nose:.3,mouth:{latitude:.64,half:20},cheek:{longitude:.6,latitude:.38,radius:17}}};function qe(e,t,r,s){let n=Fr[e];return[...[-1,1].flatMap(i=>Xr(n,t,r,s,i)),...Gr(n,t,r,s),...[-1,1].map(i=>Jr(n,t,r,s,i)),...Qr(e,n,t,s),...ts(n,t,r,s)]}function Gr({cheek:e},t,{flush:r,smile:s},n){return[-1,1].map(i=>{let{x:o,y:a,squeeze:c}=t.place(i*e.longitude,e.latitude),l=a-Math.max(0,s)*4,p=e.radius*Math.max(.55,c),d=c<.55?-Math.sign(o)*7:0;return{d:ot(o+d,l,p,e.radius*.95),fill:n.blush??Yr,opacity:.1+.2*r}})}function Xr({eye:e},t,r,s,n){let{x:i,y:o,squeeze:a}=t.place(n*e.longitude,e.latitude),c=e.half*$(.62,1,a),l=M(r.eyesOpen,0,1.2),p=M(r.squint,0,1),d=e.tall,y=$(d*(.75-1.75*p),-d*1.34,Math.min(1,l)),m=Math.max(y+.5,$(d*.75,d*(1.15-.75*p),Math.min(1,l))),w=i-c,f=i+c,b=o+1.5,x=c*.62,O=[];if(l>.12){let E=g`M${w} ${b}C${i-x} ${o+y} ${i+x} ${o+y} ${f} ${b}`,at=g`C${i+x} ${o+m} ${i-x} ${o+m} ${w} ${b}Z`,ct=M(r.gazeX,-1,1)*c*.42,lt=M(r.gazeY,-1,1)*d*.35,C=Math.min(e.iris,c*.72),xt=Math.max(e.iris+7,d*1.2);O.push({d:E+at,fill:je,opacity:1},{d:ot(i+ct,o+lt,C*$(.8,1,a),e.iris),fill:s.eyes},{d:ot(i+ct-C*.3,o+lt-e.iris*.36,C*.26,C*.26),fill:je},{d:E+g`C${f+2} ${o-xt*1.35} ${w-2} ${o-xt*1.35} ${w} ${b}Z`,fill:s.skin},{d:g`M${f} ${b}`+at.slice(0,-1)+g`C${w+1} ${o+xt*1.4} ${f-1} ${o+xt*1.4} ${f} ${b}Z`,fill:s.skin}),p>.3&&O.push({d:g`M${w+3} ${b+1}`+g`C${i-x} ${o+m+1} ${i+x} ${o+m+1} ${f-3} ${b+1}`,stroke:s.line??k,width:1.8,opacity:M((p-.3)*1.2,0,.7)})}if(r.browKnit>.55&&l<.3){let E=n<0?w:f;O.push({d:g`M${E+n*2} ${b-1}L${E+n*8} ${b-5}M${E+n*2} ${b+3}L${E+n*8} ${b+5}`,stroke:s.line??k,width:1.8,opacity:M((.3-l)*3,0,.7)})}return O.push({d:g`M${w-1} ${b+.5}C${i-x} ${o+y} ${i+x} ${o+y} ${f+1} ${b+.5}`,stroke:s.line??k,width:2.8}),O}function Jr({brow:e},t,r,s,n){let{x:i,y:o,squeeze:a}=t.place(n*e.longitude,e.latitude),c=e.half*$(.55,1,a),l=r.browRaise*8,p=o-l-r.browWorry*8+r.browKnit*7+2,d=o-l*.7+r.browWorry*5-r.browKnit*1+3,y=o-l*1.1-6+r.browKnit*5+r.browWorry*1,m=r.browKnit*3*-n;return{d:g`M${i-n*c+m} ${p}Q${i+m/2} ${y} ${i+n*c} ${d}`,stroke:s.brows,width:e.thick*(s.browWeight??1),opacity:s.browOpacity??1}}function Qr(e,{nose:t},r,s){let n=r.place(0,t),i=r.lean;if(e==="baby"){let l=n.x*1.1;return[{d:g`M${l-6+i*1} ${n.y-1}C${l-7+i*2} ${n.y+6} ${l+7+i*2} ${n.y+6} ${l+6+i*1} ${n.y-1}`,stroke:s.line??k,width:2.4}]}let o=r.place(0,-.04),a=n.x+i*9,c=i>0?-1:1;return[{d:g`M${o.x+i*3} ${o.y}C${o.x+i*4} ${o.y+14} ${a+i*4} ${n.y-12} ${a+i*2} ${n.y-2}C${a+i} ${n.y+6} ${a+c*8} ${n.y+7} ${a+c*13} ${n.y+3}`,stroke:s.line??k,width:2.6}]}function ts({mouth:e},t,r,s){let{x:n,y:i}=t.place(0,e.latitude),o=n*1.03+t.lean*3,a=e.half*r.mouthWide,c=o-a*Math.max(.45,Math.cos(t.yaw-.3)),l=o+a*Math.max(.45,Math.cos(t.yaw+.3)),p=i-r.smile*a*.32+r.mouthOpen*2,d=M(r.mouthSquare,0,1),y=i+r.smile*a*.28-r.mouthOpen*$(2,16,d),m=y+r.mouthOpen*$(30,34,d)+.01,w=$(.5,.86,d),f=$(o,c,w),b=$(o,l,w),x=[],O=g`M${c} ${p}C${f} ${te(p,y)} ${b} ${te(p,y)} ${l} ${p}`;if(r.mouthOpen>.06){let at=te(p,m),ct=O+g`C${b} ${at} ${f} ${at} ${c} ${p}Z`,lt=$(y,m,.62);if(x.push({d:ct,fill:Kr}),r.mouthOpen>.25){let C=(l-c)*.25;x.push({d:g`M${o-C} ${m-3}C${o-C} ${lt-2} ${o+C} ${lt-2} ${o+C} ${m-3}C${o+C*.4} ${m+.5} ${o-C*.4} ${m+.5} ${o-C} ${m-3}Z`,fill:Vr,opacity:M((r.mouthOpen-.25)*3,0,1)})}x.push({d:ct,stroke:s.line??k,width:2.4})}else x.push({d:O,stroke:s.line??k,width:2.6});let E=m+6.5+r.mouthOpen*3;return x.push({d:g`M${$(o,c,.4)} ${E}Q${o} ${E+2.5+4*r.pout} ${$(o,l,.4)} ${E}`,stroke:s.line??k,width:1.9,opacity:$(.3,.75,M(r.pout,0,1))*(1-M(r.mouthOpen*4,0,1))}),x}function te(e,t){return(t*4-e)/3}function ot(e,t,r,s){let[n,i]=[r*.5523,s*.5523];return g`M${e-r} ${t}C${e-r} ${t-i} ${e-n} ${t-s} ${e} ${t-s}C${e+n} ${t-s} ${e+r} ${t-i} ${e+r} ${t}C${e+r} ${t+i} ${e+n} ${t+s} ${e} ${t+s}C${e-n} ${t+s} ${e-r} ${t+i} ${e-r} ${t}Z`}var De=(e,t,r)=>[$(e[0],t[0],r),$(e[1],t[1],r)];function Ze(e,t,r,s,n,i,o,a=1){return[...ns(r,s,.62,n,i,o,a),...es([e,t,rs(t,r)],[44,42,32],i.top)]}function es([e,t,r],[s,n,i],o){let a=it(t,r,n,i),c=[it(e,t,s,n),a],l=[it(De(e,t,-.12),t,s,n),a];return[...c.map(p=>({d:p,stroke:k,width:5.4})),...l.map(p=>({d:p,fill:o}))]}function rs(e,t){let r=Math.hypot(t[0]-e[0],t[1]-e[1])||1;return De(t,e,Math.min(1,13/r))}var ss=(e,t)=>[...e.map(r=>({d:r,stroke:k,width:5.4})),...e.map(r=>({d:r,fill:t}))];function ns([e,t],r,s,n,i,o,a=1){let c=(m,w)=>[e+(Math.cos(r)*m-Math.sin(r)*w*o)*s,t+(Math.sin(r)*m+Math.cos(r)*w*o)*s],l=[-15,-5,5,15].map((m,w)=>{let f=$([30,37,36,28][w]??30,4,n);return it(c($(30,22,n),m*$(1,.7,n)),c($(30,24,n)+f,m*$(1.5*a,.75,n)),13*s,11*s)}),p=it(c(12,-12),c($(38,34,n),$(-31,-13,n)),16*s,12*s),d=tt([c(-4,-14),c(14,-20),c(36,$(-20,-17,n)),c(46,0),c(36,$(20,17,n)),c(14,20),c(-4,14)]),y=n>.6?[...l,d]:[...l,d,p];return[...ss(y,i.skin),...(n>.6?[-4,6]:[-9,0,9]).map(m=>{let[w,f]=c($(40,28,n),m*$(1,.8,n)),[b,x]=c($(48,41,n),m*$(1.1,.85,n));return{d:g`M${w} ${f}L${b} ${x}`,stroke:k,width:1.8}}),...n>.6?[{d:is(c),stroke:k,width:1.8}]:[]]}function is(e){let[t,r,s]=[e(22,-18),e(34,-12),e(36,-2)];return g`M${t[0]} ${t[1]}Q${r[0]} ${r[1]} ${s[0]} ${s[1]}`}function W(e,t){return[{d:e,fill:t},{d:e,stroke:k,width:2.8,shift:2}]}var Pt=(e,t,r=2.4)=>({d:e,stroke:t,width:r});function ee(e,{hair:t,strands:r,hairStyle:s}){let{points:n,lean:i}=e,o=n.map(([f,b])=>[f*1.035,b*1.045-1]),a=(f,b)=>[86*Math.sin(f+e.yaw),b],c=-i*-8,l=[Pt(`${g`M${c+2} ${-90}`}c-9 7-8 19 1 22 9 2 15-5 10-11`,r),Pt(`${g`M${c-24} ${-86}`}c-5 7-5 12-3 17`,r),Pt(`${g`M${c+30} ${-84}`}c6 6 5 13 2 18`,r)];if(s==="wisps")return l;if(s==="cap"){let f=[12,13,14,15,0,1,2,3,4].map(E=>o[E]??[0,0]),b=i>0?8:0,x=[a(1.15,-18),a(.8,-46),a(.35,-58),a(0,-50),a(-.4,-60),a(-.8,-46),a(-1.15,-18)],O=f.slice(i>.4?0:1,i<-.4?9:8);return[...W(tt([...O,...x]),t),Pt(g`M${c-30} ${-76+b}`+"c10-6 22-8 32-7"+g`M${c+20} ${-74}`+"c10 1 18 5 24 11",r,2.2)]}let p=i>0?[13,14,15,0,1,2]:[14,15,0,1,2,3],d=p.map(f=>{let[b,x]=o[f]??[0,0];return ot(b*.96,x*.96,19,18)}),y=[-1,-.62,-.25,.12,.5,.9].map((f,b)=>{let[x,O]=a(f,-62+f*f*18-b%2*5);return ot(x,O,17,15)}),w=[tt([...p.map(f=>o[f]??[0,0]),a(.8,-56),a(0,-66),a(-.8,-56)].map(([f,b])=>[f*.97,b*.97])),...d,...y];return[...w.map(f=>({d:f,stroke:k,width:5})),...w.map(f=>({d:f,fill:t})),...[...d.filter((f,b)=>b%2),...y].map(f=>({d:f,stroke:r,width:1.6,opacity:.45}))]}var Ke=.5,os={baby:{across:80,down:78,front:[[0,-90],[38,-85],[70,-63],[88,-28],[90,6],[92,34],[76,65],[42,86],[0,92],[-42,86],[-76,65],[-92,34],[-90,6],[-88,-28],[-70,-63],[-38,-85]],turned:[[10,-92],[52,-86],[86,-62],[103,-24],[101,12],[88,42],[58,69],[22,87],[-18,93],[-53,86],[-81,65],[-90,38],[-84,10],[-86,-22],[-70,-60],[-34,-86]]},adult:{across:76,down:96,front:[[0,-110],[40,-103],[68,-80],[80,-40],[81,0],[77,36],[62,72],[34,98],[0,106],[-34,98],[-62,72],[-77,36],[-81,0],[-80,-40],[-68,-80],[-40,-103]],turned:[[8,-111],[50,-103],[82,-76],[94,-36],[89,4],[77,38],[56,70],[18,97],[-20,106],[-49,96],[-69,68],[-78,34],[-75,0],[-77,-36],[-66,-78],[-30,-104]]}};function Lt(e,t,r){let{across:s,down:n,front:i,turned:o}=os[e],a=M(Math.abs(t)/Ke,0,1.15),c=M(t/Ke,-1.15,1.15);return{points:i.map(([p,d],y)=>{let m=(i.length-y)%i.length,[w,f]=o[t>0?m:y];return[$(p,t>0?-w:w,a),$(d,f,a)]}),yaw:t,lean:c,place:(p,d)=>({x:s*Math.sin(p+t),y:n*Math.sin(d+r),squeeze:Math.max(.3,Math.cos(p+t))})}}function Ve(e,t,r){let s=[-1,1].map(i=>({side:i,at:t.place(i*1.42,.16)})).filter(({side:i})=>Math.cos(i*1.42+t.yaw)>-.12).flatMap(({side:i,at:o})=>{let a=o.x*1.14;return W(g`M${a-i*6} ${o.y-14}C${a+i*6} ${o.y-24} ${a+i*18} ${o.y-12} ${a+i*15} ${o.y+4}C${a+i*12} ${o.y+18} ${a+i*0} ${o.y+22} ${a-i*8} ${o.y+12}Z`,e.shade)}),n=Math.abs(t.lean)>.5;return[...n?[]:s,...W(tt(t.points),e.skin),...n?s:[],...qe("baby",t,r,e)]}function Ye(e,t){return t<.15?[]:[-1,1].map(r=>{let{x:s,y:n}=e.place(r*.62,.42);return{d:g`M${s} ${n-9}C${s+7} ${n} ${s+6} ${n+8} ${s} ${n+8}C${s-6} ${n+8} ${s-7} ${n} ${s} ${n-9}Z`,fill:"#9fc4d4",opacity:t*.9}})}var re={top:"#fffaf0",topShade:"#efe3cd"},se={mother:{adult:{skin:"#dba47c",shade:"#c58c68",eyes:"#3b2c27",brows:"#4b3d3a",hair:"#4b3d3a",strands:"#8a766c",hairStyle:"long",top:"#64a69e",topShade:"#559790"},baby:{skin:"#e6b48f",shade:"#d59d78",eyes:"#3b2c27",brows:"#7b5b4b",hair:"#5d4a42",strands:"#7b5b4b",hairStyle:"wisps",...re},ground:"#f6e8d8",light:"#fdf5ea"},father:{adult:{skin:"#8d5b3e",shade:"#784a31",eyes:"#241815",line:"#22150f",brows:"#2b2220",blush:"#c4472b",hair:"#2b2220",strands:"#54443d",hairStyle:"cropped",top:"#d9a15b",topShade:"#c68d48",browWeight:1.25},baby:{skin:"#a06e4d",shade:"#8a5b3d",eyes:"#241815",line:"#22150f",brows:"#3a2b26",blush:"#c4472b",hair:"#332825",strands:"#5d4b43",hairStyle:"curls",...re},ground:"#e9ecdf",light:"#f7f7ec"},grandmother:{adult:{skin:"#efc9a9",shade:"#ddb08d",eyes:"#43515a",brows:"#a39a94",hair:"#d3ccc6",strands:"#a59b94",hairStyle:"bun",top:"#9a86a8",topShade:"#877396",glasses:!0,lined:!0},baby:{skin:"#f4d3b8",shade:"#e4b997",eyes:"#3f4d58",brows:"#c09a6f",hair:"#d9b27c",strands:"#b98d56",hairStyle:"wisps",top:"#e8eef0",topShade:"#cfdadd"},ground:"#efe6ea",light:"#faf4f5"},"mother-in-headscarf":{adult:{skin:"#cf9a70",shade:"#b9835b",eyes:"#2c1f1b",brows:"#3a2c27",hair:"#b5655c",strands:"#8f4a44",hairStyle:"headscarf",top:"#55748c",topShade:"#48657c"},baby:{skin:"#daa981",shade:"#c6926a",eyes:"#2c1f1b",brows:"#4a372f",hair:"#3b2d28",strands:"#5f4a41",hairStyle:"cap",top:"#f3dfae",topShade:"#e2ca90"},ground:"#e6edee",light:"#f6f9f7"},"father-with-glasses":{adult:{skin:"#f2cfb4",shade:"#e0b494",eyes:"#4a5d57",brows:"#9a5a36",hair:"#a9633b",strands:"#cf9265",hairStyle:"swept",top:"#6f8a63",topShade:"#5f7a55",glasses:!0},baby:{skin:"#f6d8c2",shade:"#e6bea1",eyes:"#47606c",brows:"#c68c5c",hair:"#cf8a57",strands:"#b06f40",hairStyle:"cap",top:"#dbe7e3",topShade:"#bfd2cc"},ground:"#f3e9dc",light:"#fdf7ee"},grandfather:{adult:{skin:"#b98560",shade:"#a3714e",line:"#33241c",eyes:"#2c201c",brows:"#d9d5d0",hair:"#e4e0da",strands:"#b3aca5",hairStyle:"balding",top:"#a0524a",topShade:"#8c443d",browWeight:1.4,lined:!0,beard:!0},baby:{skin:"#c59470",shade:"#ae7f5b",eyes:"#2c201c",brows:"#4b3831",hair:"#3b2e2a",strands:"#66524a",hairStyle:"wisps",...re},ground:"#ece7d9",light:"#f9f6ea"}};var Fe=[180,330],Ge=[180,126],as=[[142,232],[218,232]],Ut={still:{arms:[{elbow:[112,288],wrist:[146,302],points:.35,curl:.3},{elbow:[248,288],wrist:[214,302],points:2.79,curl:.3}]},reaching:{tilt:-3,arms:[{elbow:[98,270],wrist:[64,222],points:-1.95},{elbow:[262,270],wrist:[296,222],points:-1.19}]},resting:{tilt:2,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[254,284],wrist:[232,306],points:2.24,curl:.45}]},splayed:{arms:[{elbow:[96,262],wrist:[60,236],points:-2.5,spread:1.75},{elbow:[264,262],wrist:[300,236],points:-.64,spread:1.75}]},stirring:{lean:-5,tilt:-6,arms:[{elbow:[92,268],wrist:[84,214],points:-1.2,curl:.5},{elbow:[256,286],wrist:[232,306],points:2.2,curl:.45}]},"hand-to-mouth":{lean:4,arms:[{elbow:[92,282],wrist:[56,268],points:-2.8,curl:.3},{elbow:[258,274],wrist:[202,205],points:-2.35,curl:.95}]},thrashing:{lean:4,tilt:5,arms:[{elbow:[80,258],wrist:[58,190],points:-1.5,curl:.95},{elbow:[284,262],wrist:[312,206],points:-1.2,curl:.95}]},"pushing-away":{lean:7,tilt:4,spoon:!0,arms:[{elbow:[104,276],wrist:[84,240],points:-2.3,spread:1.2},{elbow:[252,288],wrist:[226,304],points:2.3,curl:.5}]},"rubbing-eye":{tilt:6,arms:[{elbow:[106,284],wrist:[128,306],points:.9,curl:.45},{elbow:[276,246],wrist:[246,172],points:-2.3,curl:.95}]},arching:{lean:11,tilt:9,head:[6,0],chestOut:!0,arms:[{elbow:[88,262],wrist:[48,268],points:2.9,spread:1.6},{elbow:[262,274],wrist:[292,300],points:.7,spread:1.6}]},drooping:{tilt:13,head:[7,9],arms:[{elbow:[108,288],wrist:[132,308],points:.8,curl:.5},{elbow:[252,288],wrist:[228,308],points:2.34,curl:.5}]},"self-soothing":{tilt:-3,arms:[{elbow:[104,274],wrist:[164,199],points:-.75,curl:.95},{elbow:[254,284],wrist:[212,276],points:3.3,curl:.9}]}},ne=({lean:e=0})=>e?`rotate(${e} ${Fe[0]} ${Fe[1]})`:"";function Xe({lean:e=0,tilt:t=0,head:r=[0,0]}){let s=e?`${ne({lean:e,arms:Ut.still.arms})} `:"",n=t?` rotate(${t})`:"";return`${s}translate(${Ge[0]+r[0]} ${Ge[1]+r[1]})${n}`}function Je({top:e,topShade:t},{chestOut:r=!1}){return[...W(r?"M92 384C74 330 84 262 132 214 156 200 206 200 230 216 262 250 270 320 262 384Z":"M90 384C84 330 98 250 132 216 156 200 204 200 228 216 262 250 276 330 270 384Z",e),{d:"M138 211C152 232 206 234 222 213",stroke:t,width:5},{d:"M180 238C182 272 182 310 181 384",stroke:t,width:2.6},{d:"M181 262h.1M182 296h.1",stroke:k,width:6}]}function Qe(e,{arms:[t,r]}){return[t,r].flatMap((s,n)=>Ze(as[n],s.elbow,s.wrist,s.points,s.curl??0,e,n?-1:1,s.spread))}function tr(){return[{d:"M-6 246L26 230",stroke:k,width:10.6},{d:"M-6 246L26 230",stroke:"#d2a65a",width:5.4},...W("M20 232C18 216 42 202 58 206 68 212 60 230 44 236 34 239 24 238 20 232Z","#d2a65a"),{d:"M32 220C40 210 50 207 57 212 51 219 42 222 32 220Z",fill:"#e9b48a"}]}var ie=360,oe=330,{interest:cs,joy:ls,neutral:D,fuss:ds,cry:us}=Qt,hs=Qt["small-smile"],er={calm:D,bright:{...cs,browRaise:1.1,mouthOpen:.1,smile:.35,flush:.5},smiling:{...hs,smile:.95,mouthOpen:.26,mouthWide:1.15,flush:.7},laughing:ls,yawning:{...D,eyesOpen:0,browRaise:.7,mouthOpen:.95,mouthWide:.8,mouthSquare:.25},frowning:{...D,eyesOpen:.74,browKnit:.85,browWorry:.25,smile:-.35,mouthWide:.8},rooting:{...D,eyesOpen:.72,browRaise:.3,mouthOpen:.42,mouthWide:.62,flush:.5},fussing:ds,crying:us,"lips-closed":{...D,eyesOpen:.72,browKnit:.35,smile:-.25,mouthWide:.7,pout:.5},tired:{...D,eyesOpen:.5,browRaise:.2,browWorry:.5,mouthWide:.7},drowsy:{...D,eyesOpen:.2,mouthOpen:.1,mouthWide:.6,flush:.45},quiet:{...D,eyesOpen:.86,smile:.1,mouthWide:.7}},ae={"at-you":{turn:-.1,nod:0,gazeX:-.08,gazeY:.02},"eyes-away":{turn:.08,nod:.03,gazeX:.85,gazeY:.15},"head-turned":{turn:.46,nod:.08,gazeX:.75,gazeY:.25},"into-space":{turn:-.2,nod:-.02,gazeX:.22,gazeY:-.12},up:{turn:.22,nod:-.16,gazeX:.5,gazeY:-.8},down:{turn:-.16,nod:.16,gazeX:-.1,gazeY:.8}},ps=(e,t)=>({...er[e],...ae[t]});function fs({ground:e,light:t}){return[{d:`M0 0H${ie}V${oe}H0Z`,fill:e},{d:"M180 12C272 8 350 82 348 190 346 290 280 370 180 370S14 292 14 192C14 84 90 16 180 12Z",fill:t},...W("M60 390C40 300 52 208 92 152 128 112 234 112 270 152 310 208 322 300 302 390Z","#e2c9a4"),{d:"M84 340C76 276 90 208 118 174",stroke:"#c9aa7c",width:2.6},{d:"M278 340C286 276 272 208 246 174",stroke:"#c9aa7c",width:2.6}]}function ms(e,t,r){let s=ps(t,r),n=Lt("baby",s.turn,s.nod);return[...Ve(e,n,s),...Ye(n,s.tears)]}function $s(e,t){let{turn:r,nod:s}=ae[t];return ee(Lt("baby",r,s),e)}function bs(e,t){let r=Ut[t],s=ne(r);return{back:[{transform:s,shapes:Je(e,r)},{transform:"",shapes:r.spoon?tr():[]}],head:Xe(r),front:[{transform:s,shapes:Qe(e,r)}]}}function rr({expression:e,gaze:t,posture:r,baby_of:s}){let n=se[s],{back:i,head:o,front:a}=bs(n.baby,r);return[{transform:"",shapes:fs(n)},...i,{transform:o,shapes:[...ms(n.baby,e,t),...$s(n.baby,t)]},...a]}function sr(e){let{expression:t,gaze:r,posture:s,baby_of:n}=e??{};return Object.hasOwn(er,t)&&Object.hasOwn(ae,r)&&Object.hasOwn(Ut,s)&&Object.hasOwn(se,n)}function nr(e){return e.map(({transform:t,shapes:r})=>U`<g transform=${t||u}>${r.map(gs)}</g>`)}function gs({d:e,fill:t,stroke:r,width:s,opacity:n,shift:i}){return U`<path
d=${e}
fill=${t??"none"}
stroke=${r??u}
stroke-width=${s??u}
opacity=${n??u}
transform=${i?`translate(${-i} ${-i})`:u}
/>`}var ys=1;function ir(e,t,r){return T(e)&&e.schema_version===ys&&e.kind===t&&_(e.id)&&typeof e.title=="string"&&It(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&r.every(s=>gt(e[s]).length>0)}function It(e){return typeof e=="string"||Array.isArray(e)}function gt(e){return Array.isArray(e)?e:[]}function or(e){return ir(e,"cue-cards",["cards"])&&gt(e.cards).every(ws)}function ws(e){return T(e)&&_(e.id)&&sr(e.looks)&&[e.see,e.prompt,e.may_mean,e.might_help,e.could_also_be].every(It)&&gt(e.options).length>1&&gt(e.options).every(t=>T(t)&&_(t.id)&&It(t.feedback))}var ar=H`
.face {
display: grid;
gap: 0.5em 1.5em;
align-items: center;
margin-block-start: 1em;
}
.picture {
display: block;
width: 100%;
max-width: 22rem;
height: auto;
margin-inline: auto;
border-radius: var(--sb-radius, 14px);
}
.see {
font-size: 1.1em;
}
.else {
margin-block-start: 1em;
}
.others summary {
margin-block-start: 0.5em;
}
.others li + li {
margin-block-start: 0.5em;
}
.clue {
margin-block-start: 1em;
font-weight: 600;
}
@container (min-width: 38em) {
.face {
grid-template-columns: minmax(0, 18rem) 1fr;
}
}
`;var Z={back:"What it may mean",mightHelp:"What might help",couldAlsoBe:"It could also be",otherGuesses:"And the other guesses?",neverCertain:"A cue is a clue, never proof. Guess, try, watch, and try again."};var yt=class yt extends Ht{accepts(t){return or(t)}titleOf({title:t}){return t}answersOf({options:t}){return t}questionOf({prompt:t}){return t}renderFace({looks:t,picture:r,see:s}){return h`<div class="face">
<svg
class="picture"
viewBox="0 0 ${ie} ${oe}"
role="img"
aria-label=${r}
fill="none"
stroke-linecap="round"
stroke-linejoin="round"
>
${nr(rr(t))}
</svg>
<p class="see">${A(s)}</p>
</div>`}renderBack(t,r){let s=t.options.find(({id:i})=>i===r),n=t.options.filter(({id:i})=>i!==r);return h`<div class="back">
<div class="told">
<p><strong>${v.yourGuess}</strong> ${A(s?.text??"")}</p>
<p>${A(s?.feedback??"")}</p>
</div>
${rt(this.headingLevel+2,Z.back,{id:"back",className:"subtitle"})}
<p>${A(t.may_mean)}</p>
<p class="label">${Z.mightHelp}</p>
<p>${A(t.might_help)}</p>
<p class="else"><strong>${Z.couldAlsoBe}</strong> ${A(t.could_also_be)}</p>
<details class="others">
<summary>${Z.otherGuesses}</summary>
<ul>
${n.map(({text:i,feedback:o})=>h`<li><em>${A(i)}</em> ${A(o)}</li>`)}
</ul>
</details>
<p class="clue">${Z.neverCertain}</p>
${this.spec?Ee(this.spec,t.sources):u}
</div>`}tellBack(t,r){let s=t.options.find(({id:n})=>n===r)?.feedback??"";return Ce([J(s),J(t.may_mean),Ft(Z.mightHelp,J(t.might_help)),Ft(Z.couldAlsoBe,J(t.could_also_be))])}};z(yt,"styles",[..._t(yt,yt,"styles"),ar]);var wt=yt;function cr(e,t){customElements.get(e)||customElements.define(e,t)}function dr(e,t){return{render({model:r,el:s}){cr(e,t);let n=document.createElement(e),i=()=>{r.set("record",n.record),r.save_changes()},o=()=>{let c=r.get("record");JSON.stringify(c)!==JSON.stringify(n.record)&&q(c)&&(n.record=c)},a=()=>{n.spec=r.get("spec");let c=r.get("record");q(c)&&!N(c)?o():q(n.record)&&!N(n.record)&&i()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",lr),a(),n.addEventListener("sb-record",i),r.on("change:spec",a),r.on("change:record",o),s.append(n),()=>{r.off("change:spec",a),r.off("change:record",o),n.removeEventListener("sb-record",i),s.removeEventListener("keydown",lr),n.remove()}}}}function lr(e){e.key.startsWith("Arrow")&&e.stopPropagation()}var oo=dr("sb-cue-cards",wt);export{oo as default};
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
