/* Generated from frontend/ by make frontend. Do not edit. */
var vr=Object.defineProperty;var xr=Object.getPrototypeOf;var wr=Reflect.get;var Ar=(e,t,r)=>t in e?vr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var Q=(e,t,r)=>Ar(e,typeof t!="symbol"?t+"":t,r);var he=(e,t,r)=>wr(xr(e),r,t);var At=globalThis,_t=At.ShadowRoot&&(At.ShadyCSS===void 0||At.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Wt=Symbol(),de=new WeakMap,ht=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==Wt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(_t&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=de.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&de.set(r,t))}return t}toString(){return this.cssText}},ue=e=>new ht(typeof e=="string"?e:e+"",void 0,Wt),Z=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[i+1],e[0]);return new ht(r,e,Wt)},pe=(e,t)=>{if(_t)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),n=At.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=r.cssText,e.appendChild(s)}},jt=_t?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return ue(r)})(e):e;var{is:_r,defineProperty:kr,getOwnPropertyDescriptor:Sr,getOwnPropertyNames:Mr,getOwnPropertySymbols:Er,getPrototypeOf:Cr}=Object,j=globalThis,fe=j.trustedTypes,Or=fe?fe.emptyScript:"",Tr=j.reactiveElementPolyfillSupport,dt=(e,t)=>e,Bt={toAttribute(e,t){switch(t){case Boolean:e=e?Or:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},$e=(e,t)=>!_r(e,t),me={attribute:!0,type:String,converter:Bt,reflect:!1,useDefault:!1,hasChanged:$e};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),j.litPropertyMetadata??(j.litPropertyMetadata=new WeakMap);var I=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=me){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,r);n!==void 0&&kr(this.prototype,t,n)}}static getPropertyDescriptor(t,r,s){let{get:n,set:i}=Sr(this.prototype,t)??{get(){return this[r]},set(o){this[r]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(t,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??me}static _$Ei(){if(this.hasOwnProperty(dt("elementProperties")))return;let t=Cr(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(dt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(dt("properties"))){let r=this.properties,s=[...Mr(r),...Er(r)];for(let n of s)this.createProperty(n,r[n])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,n]of r)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let n=this._$Eu(r,s);n!==void 0&&this._$Eh.set(n,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)r.unshift(jt(n))}else t!==void 0&&r.push(jt(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return pe(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:Bt).toAttribute(r,s.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,r){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Bt;this._$Em=n;let a=o.fromAttribute(r,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(t,r,s,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),s??(s=o.getPropertyOptions(t)),!((s.hasChanged??$e)(i,r)||s.useDefault&&s.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??r??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),n===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(t){}firstUpdated(t){}};I.elementStyles=[],I.shadowRootOptions={mode:"open"},I[dt("elementProperties")]=new Map,I[dt("finalized")]=new Map,Tr?.({ReactiveElement:I}),(j.reactiveElementVersions??(j.reactiveElementVersions=[])).push("2.1.2");var pt=globalThis,be=e=>e,kt=pt.trustedTypes,ge=kt?kt.createPolicy("lit-html",{createHTML:e=>e}):void 0,Dt="$lit$",H=`lit$${Math.random().toFixed(9).slice(2)}$`,qt="?"+H,Nr=`<${qt}>`,V=document,ft=()=>V.createComment(""),mt=e=>e===null||typeof e!="object"&&typeof e!="function",Zt=Array.isArray,_e=e=>Zt(e)||typeof e?.[Symbol.iterator]=="function",zt=`[ 	
\f\r]`,ut=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ye=/-->/g,ve=/>/g,F=RegExp(`>|${zt}(?:([^\\s"'>=/]+)(${zt}*=${zt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),xe=/'/g,we=/"/g,ke=/^(?:script|style|textarea|title)$/i,Ft=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),u=Ft(1),bt=Ft(2),Es=Ft(3),R=Symbol.for("lit-noChange"),g=Symbol.for("lit-nothing"),Ae=new WeakMap,K=V.createTreeWalker(V,129);function Se(e,t){if(!Zt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return ge!==void 0?ge.createHTML(t):t}var Me=(e,t)=>{let r=e.length-1,s=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=ut;for(let a=0;a<r;a++){let c=e[a],l,d,h=-1,f=0;for(;f<c.length&&(o.lastIndex=f,d=o.exec(c),d!==null);)f=o.lastIndex,o===ut?d[1]==="!--"?o=ye:d[1]!==void 0?o=ve:d[2]!==void 0?(ke.test(d[2])&&(n=RegExp("</"+d[2],"g")),o=F):d[3]!==void 0&&(o=F):o===F?d[0]===">"?(o=n??ut,h=-1):d[1]===void 0?h=-2:(h=o.lastIndex-d[2].length,l=d[1],o=d[3]===void 0?F:d[3]==='"'?we:xe):o===we||o===xe?o=F:o===ye||o===ve?o=ut:(o=F,n=void 0);let b=o===F&&e[a+1].startsWith("/>")?" ":"";i+=o===ut?c+Nr:h>=0?(s.push(l),c.slice(0,h)+Dt+c.slice(h)+H+b):c+H+(h===-2?a:b)}return[Se(e,i+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},$t=class e{constructor({strings:t,_$litType$:r},s){let n;this.parts=[];let i=0,o=0,a=t.length-1,c=this.parts,[l,d]=Me(t,r);if(this.el=e.createElement(l,s),K.currentNode=this.el.content,r===2||r===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(n=K.nextNode())!==null&&c.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let h of n.getAttributeNames())if(h.endsWith(Dt)){let f=d[o++],b=n.getAttribute(h).split(H),v=/([.?@])?(.*)/.exec(f);c.push({type:1,index:i,name:v[2],strings:b,ctor:v[1]==="."?Mt:v[1]==="?"?Et:v[1]==="@"?Ct:G}),n.removeAttribute(h)}else h.startsWith(H)&&(c.push({type:6,index:i}),n.removeAttribute(h));if(ke.test(n.tagName)){let h=n.textContent.split(H),f=h.length-1;if(f>0){n.textContent=kt?kt.emptyScript:"";for(let b=0;b<f;b++)n.append(h[b],ft()),K.nextNode(),c.push({type:2,index:++i});n.append(h[f],ft())}}}else if(n.nodeType===8)if(n.data===qt)c.push({type:2,index:i});else{let h=-1;for(;(h=n.data.indexOf(H,h+1))!==-1;)c.push({type:7,index:i}),h+=H.length-1}i++}}static createElement(t,r){let s=V.createElement("template");return s.innerHTML=t,s}};function Y(e,t,r=e,s){if(t===R)return t;let n=s!==void 0?r._$Co?.[s]:r._$Cl,i=mt(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(e),n._$AT(e,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=n:r._$Cl=n),n!==void 0&&(t=Y(e,n._$AS(e,t.values),n,s)),t}var St=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,n=(t?.creationScope??V).importNode(r,!0);K.currentNode=n;let i=K.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let l;c.type===2?l=new tt(i,i.nextSibling,this,t):c.type===1?l=new c.ctor(i,c.name,c.strings,this,t):c.type===6&&(l=new Ot(i,this,t)),this._$AV.push(l),c=s[++a]}o!==c?.index&&(i=K.nextNode(),o++)}return K.currentNode=V,n}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},tt=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,n){this.type=2,this._$AH=g,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=Y(this,t,r),mt(t)?t===g||t==null||t===""?(this._$AH!==g&&this._$AR(),this._$AH=g):t!==this._$AH&&t!==R&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):_e(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==g&&mt(this._$AH)?this._$AA.nextSibling.data=t:this.T(V.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=$t.createElement(Se(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(r);else{let i=new St(n,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(t){let r=Ae.get(t.strings);return r===void 0&&Ae.set(t.strings,r=new $t(t)),r}k(t){Zt(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,n=0;for(let i of t)n===r.length?r.push(s=new e(this.O(ft()),this.O(ft()),this,this.options)):s=r[n],s._$AI(i),n++;n<r.length&&(this._$AR(s&&s._$AB.nextSibling,n),r.length=n)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=be(t).nextSibling;be(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},G=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,n,i){this.type=1,this._$AH=g,this._$AN=void 0,this.element=t,this.name=r,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=g}_$AI(t,r=this,s,n){let i=this.strings,o=!1;if(i===void 0)t=Y(this,t,r,0),o=!mt(t)||t!==this._$AH&&t!==R,o&&(this._$AH=t);else{let a=t,c,l;for(t=i[0],c=0;c<i.length-1;c++)l=Y(this,a[s+c],r,c),l===R&&(l=this._$AH[c]),o||(o=!mt(l)||l!==this._$AH[c]),l===g?t=g:t!==g&&(t+=(l??"")+i[c+1]),this._$AH[c]=l}o&&!n&&this.j(t)}j(t){t===g?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Mt=class extends G{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===g?void 0:t}},Et=class extends G{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==g)}},Ct=class extends G{constructor(t,r,s,n,i){super(t,r,s,n,i),this.type=5}_$AI(t,r=this){if((t=Y(this,t,r,0)??g)===R)return;let s=this._$AH,n=t===g&&s!==g||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,i=t!==g&&(s===g||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Ot=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){Y(this,t)}},Ee={M:Dt,P:H,A:qt,C:1,L:Me,R:St,D:_e,V:Y,I:tt,H:G,N:Et,U:Ct,B:Mt,F:Ot},Rr=pt.litHtmlPolyfillSupport;Rr?.($t,tt),(pt.litHtmlVersions??(pt.litHtmlVersions=[])).push("3.3.3");var Ce=(e,t,r)=>{let s=r?.renderBefore??t,n=s._$litPart$;if(n===void 0){let i=r?.renderBefore??null;s._$litPart$=n=new tt(t.insertBefore(ft(),i),i,void 0,r??{})}return n._$AI(e),n};var gt=globalThis,B=class extends I{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let t=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=t.firstChild),t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Ce(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return R}};B._$litElement$=!0,B.finalized=!0,gt.litElementHydrateSupport?.({LitElement:B});var Pr=gt.litElementPolyfillSupport;Pr?.({LitElement:B});(gt.litElementVersions??(gt.litElementVersions=[])).push("4.2.2");var Tt=e=>(...t)=>({_$litDirective$:e,values:t}),et=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var{I:Ds}=Ee;var Ir={},Oe=(e,t=Ir)=>e._$AH=t;var Te=Tt(class extends et{constructor(){super(...arguments),this.key=g}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(Oe(e),this.key=t),r}});var Hr=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function L(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function M(e){return typeof e=="string"&&Hr.test(e)}function rt(e){if(!L(e)||e.version!==1||!M(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||M(e.current))&&yt(e.answers,Wr);case"sorter":return yt(e.placements,jr);case"scenario":return Kt(e.path,Ur);case"predict":return Kt(e.guess,Number.isFinite);case"explorer":return yt(e.setting,Lr);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"episode-player":return Ne(e.episode)&&M(e.pattern)&&yt(e.seen,t=>Kt(t,Ne));case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function P(e){switch(e.kind){case"quiz":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"episode-player":return!Object.keys(e.seen).length;case"note":return!e.text}}function Re(e){return L(e)&&typeof e.version=="number"&&e.version>1}function yt(e,t){if(!L(e))return!1;let r=Object.entries(e);return r.length<=500&&r.every(([s,n])=>M(s)&&t(n))}function Kt(e,t){return Array.isArray(e)&&e.length<=500&&e.every(r=>t(r))}function Lr(e){return Number.isFinite(e)||M(e)}function Ne(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=8}function Ur(e){return L(e)&&M(e.step)&&M(e.choice)}function Wr(e){return L(e)&&Pe(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&Br(e.answer)}function jr(e){return L(e)&&Pe(e.attempts)&&["right","wrong"].includes(String(e.state))&&M(e.pile)}function Pe(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function Br(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(M):yt(e,M)}var X="secure-base/1/",Vt="secure-base/last-kept",Yt="secure-base-kept";function Ie(e){function t(n,i){try{return n(e.localStorage)}catch{return i}}function r(n){return t(i=>{let o=i.getItem(X+n);return o===null?null:JSON.parse(o)},null)}function s(n){e.dispatchEvent(new CustomEvent(Yt,{detail:n}))}return{read(n){let i=r(n);return rt(i)&&i.activity===n?i:null},keep(n){if(Re(r(n.activity)))return!1;let i=t(o=>{let a=X+n.activity;return P(n)?o.removeItem(a):o.setItem(a,JSON.stringify(n)),!0},!1);return i&&(t(o=>o.setItem(Vt,new Date().toISOString()),void 0),s(n.activity)),i},all(){return t(n=>{let o=Array.from({length:n.length},(a,c)=>n.key(c)??"").filter(a=>a.startsWith(X)).map(a=>a.slice(X.length)).filter(M).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let n=new Date(t(i=>i.getItem(Vt),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return t(n=>{let i=Array.from({length:n.length},(o,a)=>n.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(X)||o===Vt).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return s(null),()=>{let o=t(a=>{for(let{key:c,value:l}of i)a.setItem(c,l);return!0},!1);return s(null),o}},null)},subscribe(n){let i=a=>n(a.detail),o=({key:a})=>{a===null?n(null):a.startsWith(X)&&n(a.slice(X.length))};return e.addEventListener(Yt,i),e.addEventListener("storage",o),()=>{e.removeEventListener(Yt,i),e.removeEventListener("storage",o)}}}}var He=Z`
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
`;function Le(e,t,{id:r,className:s}){switch(e){case 2:return u`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return u`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return u`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return u`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}function Nt(e){let t=e.parentElement?.closest("[data-together]");t&&Nt(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}function z(e){return typeof e=="string"?e:e.map(zr)}function Gt(e){return typeof e=="string"?e:e.map(t=>t.text).join("")}function Xt(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function zr(e){let t=u`${e.text}`;e.code&&(t=u`<code>${t}</code>`),e.emphasis&&(t=u`<em>${t}</em>`),e.strong&&(t=u`<strong>${t}</strong>`);let r=Xt(e.href);return r?u`<a href=${r}>${t}</a>`:t}var U={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Ue({sources:e,assumptions:t}){return!e.length&&!t.length?g:u`
<details class="origins">
<summary>${U.whereFrom}</summary>
${t.length?u`<p class="small-heading">${U.assumptions}</p>
<ul>
${t.map(r=>u`<li>${z(r)}</li>`)}
</ul>`:g}
<ul>
${e.map(r=>u`<li>${Dr(r,r.full)}</li>`)}
</ul>
</details>
`}function Dr({url:e},t){let r=Xt(e);return r?u`<a href=${r}>${t}</a>`:t}var We=Z`
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
`;var st=class extends B{constructor(){super(),this.headingLevel=3,this.store=Ie(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return U.startedAgain}get undoneWords(){return U.undone}renderActivity(){return g}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||P(this.record);this.currentRecord=this.reconcile(t),P(t)||(this.beforeStartingAgain=null),r&&P(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),Nt(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&Nt(r)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return u`<slot></slot>`;let{text:r,count:s}=this.announcement;return u`
<div class="activity" role="group" aria-labelledby="title">
${Le(this.headingLevel,u`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${z(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Te(s,u`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!P(this.record);return u`
<div class="foot">
${this.isKept?g:u`<p class="quiet">${U.notKept}</p>`}
${r?u`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${U.startAgain}
</button>`:g}
${this.beforeStartingAgain?u`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${U.undo}
</button>
</p>`:g}
${Ue(t)}
</div>
`}};Q(st,"styles",[We,He]),Q(st,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var Jt={top:"#fffaf0",topShade:"#efe3cd"},Rt={mother:{adult:{skin:"#dba47c",shade:"#c58c68",eyes:"#3b2c27",brows:"#4b3d3a",hair:"#4b3d3a",strands:"#8a766c",hairStyle:"long",top:"#64a69e",topShade:"#559790"},baby:{skin:"#e6b48f",shade:"#d59d78",eyes:"#3b2c27",brows:"#7b5b4b",hair:"#5d4a42",strands:"#7b5b4b",hairStyle:"wisps",...Jt},ground:"#f6e8d8",light:"#fdf5ea"},father:{adult:{skin:"#8d5b3e",shade:"#784a31",eyes:"#241815",line:"#22150f",brows:"#2b2220",blush:"#c4472b",hair:"#2b2220",strands:"#54443d",hairStyle:"cropped",top:"#d9a15b",topShade:"#c68d48",browWeight:1.25},baby:{skin:"#a06e4d",shade:"#8a5b3d",eyes:"#241815",line:"#22150f",brows:"#3a2b26",blush:"#c4472b",hair:"#332825",strands:"#5d4b43",hairStyle:"curls",...Jt},ground:"#e9ecdf",light:"#f7f7ec"},grandmother:{adult:{skin:"#efc9a9",shade:"#ddb08d",eyes:"#43515a",brows:"#a39a94",hair:"#d3ccc6",strands:"#a59b94",hairStyle:"bun",top:"#9a86a8",topShade:"#877396",glasses:!0,lined:!0},baby:{skin:"#f4d3b8",shade:"#e4b997",eyes:"#3f4d58",brows:"#c09a6f",hair:"#d9b27c",strands:"#b98d56",hairStyle:"wisps",top:"#e8eef0",topShade:"#cfdadd"},ground:"#efe6ea",light:"#faf4f5"},"mother-in-headscarf":{adult:{skin:"#cf9a70",shade:"#b9835b",eyes:"#2c1f1b",brows:"#3a2c27",hair:"#b5655c",strands:"#8f4a44",hairStyle:"headscarf",top:"#55748c",topShade:"#48657c"},baby:{skin:"#daa981",shade:"#c6926a",eyes:"#2c1f1b",brows:"#4a372f",hair:"#3b2d28",strands:"#5f4a41",hairStyle:"cap",top:"#f3dfae",topShade:"#e2ca90"},ground:"#e6edee",light:"#f6f9f7"},"father-with-glasses":{adult:{skin:"#f2cfb4",shade:"#e0b494",eyes:"#4a5d57",brows:"#9a5a36",hair:"#a9633b",strands:"#cf9265",hairStyle:"swept",top:"#6f8a63",topShade:"#5f7a55",glasses:!0},baby:{skin:"#f6d8c2",shade:"#e6bea1",eyes:"#47606c",brows:"#c68c5c",hair:"#cf8a57",strands:"#b06f40",hairStyle:"cap",top:"#dbe7e3",topShade:"#bfd2cc"},ground:"#f3e9dc",light:"#fdf7ee"},grandfather:{adult:{skin:"#b98560",shade:"#a3714e",line:"#33241c",eyes:"#2c201c",brows:"#d9d5d0",hair:"#e4e0da",strands:"#b3aca5",hairStyle:"balding",top:"#a0524a",topShade:"#8c443d",browWeight:1.4,lined:!0,beard:!0},baby:{skin:"#c59470",shade:"#ae7f5b",eyes:"#2c201c",brows:"#4b3831",hair:"#3b2e2a",strands:"#66524a",hairStyle:"wisps",...Jt},ground:"#ece7d9",light:"#f9f6ea"}};var qr=1;function je(e){if(!Zr(e,"dyad-player",["phases","moments","faces","joy","upset"]))return!1;let{matched:t}=e;return typeof e.people=="string"&&typeof t=="string"&&[e.joy,e.upset].every(r=>Qt(r).length===t.length)&&[e.phases,e.moments,e.faces].every(r=>Qt(r).every(s=>L(s)&&Number.isInteger(s.start)))}function Zr(e,t,r){return L(e)&&e.schema_version===qr&&e.kind===t&&M(e.id)&&typeof e.title=="string"&&Fr(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&r.every(s=>Qt(e[s]).length>0)}function Fr(e){return typeof e=="string"||Array.isArray(e)}function Qt(e){return Array.isArray(e)?e:[]}function Be(e){return e.map(({transform:t,shapes:r})=>bt`<g transform=${t||g}>${r.map(Kr)}</g>`)}function Kr({d:e,fill:t,stroke:r,width:s,opacity:n,shift:i}){return bt`<path
d=${e}
fill=${t??"none"}
stroke=${r??g}
stroke-width=${s??g}
opacity=${n??g}
transform=${i?`translate(${-i} ${-i})`:g}
/>`}var $=(e,t,r)=>e+(t-e)*r,E=(e,t,r)=>Math.min(r,Math.max(t,e));function m(e,...t){let r=e[0]??"";return t.reduce((s,n,i)=>`${s}${Vr(n)}${e[i+1]}`,r)}function Vr(e){return Math.round(e*10)/10+0}function D(e){let t=s=>e[(s+e.length)%e.length],r=t(0);return`${m`M${r[0]} ${r[1]}`}${e.map((s,n)=>Yr(t(n-1),t(n),t(n+1),t(n+2))).join("")}Z`}function Yr(e,t,r,s){return m`C${t[0]+(r[0]-e[0])/6} ${t[1]+(r[1]-e[1])/6} ${r[0]-(s[0]-t[0])/6} ${r[1]-(s[1]-t[1])/6} ${r[0]} ${r[1]}`}function nt(e,t,r,s){let n=Math.hypot(t[0]-e[0],t[1]-e[1])||1,i=(e[1]-t[1])/n/2,o=(t[0]-e[0])/n/2,a=s/2;return m`M${e[0]+i*r} ${e[1]+o*r}L${t[0]+i*s} ${t[1]+o*s}A${a} ${a} 0 0 0 ${t[0]-i*s} ${t[1]-o*s}L${e[0]-i*r} ${e[1]-o*r}`}var A="#3a3f47",ze="#fffaf2",Gr="#8a4440",Xr="#d98577",Jr="#d5623f",Qr={baby:{eye:{longitude:.44,latitude:.14,half:16,tall:14.5,iris:11.5},brow:{longitude:.46,latitude:-.22,half:12,thick:2.6},nose:.42,mouth:{latitude:.74,half:15},cheek:{longitude:.66,latitude:.56,radius:18}},adult:{eye:{longitude:.4,latitude:-.06,half:15,tall:10,iris:8},brow:{longitude:.42,latitude:-.32,half:16,thick:3.6},nose:.3,mouth:{latitude:.64,half:20},cheek:{longitude:.6,latitude:.38,radius:17}}};function ee(e,t,r,s){let n=Qr[e];return[...[-1,1].flatMap(i=>es(n,t,r,s,i)),...ts(n,t,r,s),...[-1,1].map(i=>rs(n,t,r,s,i)),...ss(e,n,t,s),...ns(n,t,r,s)]}function ts({cheek:e},t,{flush:r,smile:s},n){return[-1,1].map(i=>{let{x:o,y:a,squeeze:c}=t.place(i*e.longitude,e.latitude),l=a-Math.max(0,s)*4,d=e.radius*Math.max(.55,c),h=c<.55?-Math.sign(o)*7:0;return{d:q(o+h,l,d,e.radius*.95),fill:n.blush??Jr,opacity:.1+.2*r}})}function es({eye:e},t,r,s,n){let{x:i,y:o,squeeze:a}=t.place(n*e.longitude,e.latitude),c=e.half*$(.62,1,a),l=E(r.eyesOpen,0,1.2),d=E(r.squint,0,1),h=e.tall,f=$(h*(.75-1.75*d),-h*1.34,Math.min(1,l)),b=Math.max(f+.5,$(h*.75,h*(1.15-.75*d),Math.min(1,l))),v=i-c,p=i+c,y=o+1.5,w=c*.62,O=[];if(l>.12){let C=m`M${v} ${y}C${i-w} ${o+f} ${i+w} ${o+f} ${p} ${y}`,at=m`C${i+w} ${o+b} ${i-w} ${o+b} ${v} ${y}Z`,ct=E(r.gazeX,-1,1)*c*.42,lt=E(r.gazeY,-1,1)*h*.35,T=Math.min(e.iris,c*.72),wt=Math.max(e.iris+7,h*1.2);O.push({d:C+at,fill:ze,opacity:1},{d:q(i+ct,o+lt,T*$(.8,1,a),e.iris),fill:s.eyes},{d:q(i+ct-T*.3,o+lt-e.iris*.36,T*.26,T*.26),fill:ze},{d:C+m`C${p+2} ${o-wt*1.35} ${v-2} ${o-wt*1.35} ${v} ${y}Z`,fill:s.skin},{d:m`M${p} ${y}`+at.slice(0,-1)+m`C${v+1} ${o+wt*1.4} ${p-1} ${o+wt*1.4} ${p} ${y}Z`,fill:s.skin}),d>.3&&O.push({d:m`M${v+3} ${y+1}`+m`C${i-w} ${o+b+1} ${i+w} ${o+b+1} ${p-3} ${y+1}`,stroke:s.line??A,width:1.8,opacity:E((d-.3)*1.2,0,.7)})}if(r.browKnit>.55&&l<.3){let C=n<0?v:p;O.push({d:m`M${C+n*2} ${y-1}L${C+n*8} ${y-5}M${C+n*2} ${y+3}L${C+n*8} ${y+5}`,stroke:s.line??A,width:1.8,opacity:E((.3-l)*3,0,.7)})}return O.push({d:m`M${v-1} ${y+.5}C${i-w} ${o+f} ${i+w} ${o+f} ${p+1} ${y+.5}`,stroke:s.line??A,width:2.8}),O}function rs({brow:e},t,r,s,n){let{x:i,y:o,squeeze:a}=t.place(n*e.longitude,e.latitude),c=e.half*$(.55,1,a),l=r.browRaise*8,d=o-l-r.browWorry*8+r.browKnit*7+2,h=o-l*.7+r.browWorry*5-r.browKnit*1+3,f=o-l*1.1-6+r.browKnit*5+r.browWorry*1,b=r.browKnit*3*-n;return{d:m`M${i-n*c+b} ${d}Q${i+b/2} ${f} ${i+n*c} ${h}`,stroke:s.brows,width:e.thick*(s.browWeight??1),opacity:s.browOpacity??1}}function ss(e,{nose:t},r,s){let n=r.place(0,t),i=r.lean;if(e==="baby"){let l=n.x*1.1;return[{d:m`M${l-6+i*1} ${n.y-1}C${l-7+i*2} ${n.y+6} ${l+7+i*2} ${n.y+6} ${l+6+i*1} ${n.y-1}`,stroke:s.line??A,width:2.4}]}let o=r.place(0,-.04),a=n.x+i*9,c=i>0?-1:1;return[{d:m`M${o.x+i*3} ${o.y}C${o.x+i*4} ${o.y+14} ${a+i*4} ${n.y-12} ${a+i*2} ${n.y-2}C${a+i} ${n.y+6} ${a+c*8} ${n.y+7} ${a+c*13} ${n.y+3}`,stroke:s.line??A,width:2.6}]}function ns({mouth:e},t,r,s){let{x:n,y:i}=t.place(0,e.latitude),o=n*1.03+t.lean*3,a=e.half*r.mouthWide,c=o-a*Math.max(.45,Math.cos(t.yaw-.3)),l=o+a*Math.max(.45,Math.cos(t.yaw+.3)),d=i-r.smile*a*.32+r.mouthOpen*2,h=E(r.mouthSquare,0,1),f=i+r.smile*a*.28-r.mouthOpen*$(2,16,h),b=f+r.mouthOpen*$(30,34,h)+.01,v=$(.5,.86,h),p=$(o,c,v),y=$(o,l,v),w=[],O=m`M${c} ${d}C${p} ${te(d,f)} ${y} ${te(d,f)} ${l} ${d}`;if(r.mouthOpen>.06){let at=te(d,b),ct=O+m`C${y} ${at} ${p} ${at} ${c} ${d}Z`,lt=$(f,b,.62);if(w.push({d:ct,fill:Gr}),r.mouthOpen>.25){let T=(l-c)*.25;w.push({d:m`M${o-T} ${b-3}C${o-T} ${lt-2} ${o+T} ${lt-2} ${o+T} ${b-3}C${o+T*.4} ${b+.5} ${o-T*.4} ${b+.5} ${o-T} ${b-3}Z`,fill:Xr,opacity:E((r.mouthOpen-.25)*3,0,1)})}w.push({d:ct,stroke:s.line??A,width:2.4})}else w.push({d:O,stroke:s.line??A,width:2.6});let C=b+6.5+r.mouthOpen*3;return w.push({d:m`M${$(o,c,.4)} ${C}Q${o} ${C+2.5+4*r.pout} ${$(o,l,.4)} ${C}`,stroke:s.line??A,width:1.9,opacity:$(.3,.75,E(r.pout,0,1))*(1-E(r.mouthOpen*4,0,1))}),w}function te(e,t){return(t*4-e)/3}function q(e,t,r,s){let[n,i]=[r*.5523,s*.5523];return m`M${e-r} ${t}C${e-r} ${t-i} ${e-n} ${t-s} ${e} ${t-s}C${e+n} ${t-s} ${e+r} ${t-i} ${e+r} ${t}C${e+r} ${t+i} ${e+n} ${t+s} ${e} ${t+s}C${e-n} ${t+s} ${e-r} ${t+i} ${e-r} ${t}Z`}var vt=[432,214];function qe(e,{reach:t,soothe:r,turn:s}){let n=Math.max(0,t*1.8-.8),i=[vt[0]+18+s*60,vt[1]+77],o=N([388,386],[330,334],t),a=N(N([472,390],[400,350],n),i,r),c=N([378,366],[374,372],t),l=N(N([514,372],[486,384],n),[506,378],r);return[...De([414,330],c,o,$(2.3,3.7,t),1-t*.95,e,-1),...De([488,334],l,a,$($(2.5,3.6,n),3.9,r),Math.max(r,1-n),e,1)]}var N=(e,t,r)=>[$(e[0],t[0],r),$(e[1],t[1],r)];function De(e,t,r,s,n,i,o){return[...Ke(r,s,.62,n,i,o),...Ze([e,t,is(t,r)],[44,42,32],i.top)]}function Ze([e,t,r],[s,n,i],o){let a=nt(t,r,n,i),c=[nt(e,t,s,n),a],l=[nt(N(e,t,-.12),t,s,n),a];return[...c.map(d=>({d,stroke:A,width:5.4})),...l.map(d=>({d,fill:o}))]}function is(e,t){let r=Math.hypot(t[0]-e[0],t[1]-e[1])||1;return N(t,e,Math.min(1,13/r))}var os=(e,t)=>[...e.map(r=>({d:r,stroke:A,width:5.4})),...e.map(r=>({d:r,fill:t}))];function Fe(e,{reach:t}){if(t<.02)return[];let r=N([206,540],[298,388],t),s=N([150,560],[196,440],t);return[...Ke(r,-.45,1.05,.1,e,1),...Ze([[90,420],s,N(r,s,-.06)],[96,84,50],e.top)]}function Ke([e,t],r,s,n,i,o){let a=(f,b)=>[e+(Math.cos(r)*f-Math.sin(r)*b*o)*s,t+(Math.sin(r)*f+Math.cos(r)*b*o)*s],c=[-15,-5,5,15].map((f,b)=>{let v=$([30,37,36,28][b]??30,4,n);return nt(a($(30,22,n),f*$(1,.7,n)),a($(30,24,n)+v,f*$(1.5,.75,n)),13*s,11*s)}),l=nt(a(12,-12),a($(38,34,n),$(-31,-13,n)),16*s,12*s),d=D([a(-4,-14),a(14,-20),a(36,$(-20,-17,n)),a(46,0),a(36,$(20,17,n)),a(14,20),a(-4,14)]),h=n>.6?[...c,d]:[...c,d,l];return[...os(h,i.skin),...(n>.6?[-4,6]:[-9,0,9]).map(f=>{let[b,v]=a($(40,28,n),f*$(1,.8,n)),[p,y]=a($(48,41,n),f*$(1.1,.85,n));return{d:m`M${b} ${v}L${p} ${y}`,stroke:A,width:1.8}}),...n>.6?[{d:as(a),stroke:A,width:1.8}]:[]]}function as(e){let[t,r,s]=[e(22,-18),e(34,-12),e(36,-2)];return m`M${t[0]} ${t[1]}Q${r[0]} ${r[1]} ${s[0]} ${s[1]}`}function _(e,t){return[{d:e,fill:t},{d:e,stroke:A,width:2.8,shift:2}]}var k=(e,t,r=2.4)=>({d:e,stroke:t,width:r}),Ve={long:{back:({hair:e,strands:t})=>[..._("M6-124C84-126 124-64 118 10 116 62 128 104 112 142 96 160 60 158 34 150L20 20Z",e),k("M104 50c2 28 4 52-2 80M90 66c2 26 2 44-4 68",t)],front:({hair:e,strands:t})=>[..._("M86 22C124-58 90-140-2-138-76-134-104-84-92-22-90-12-84-8-80-16-78-34-74-46-64-58-28-52 24-62 50-92 52-60 62-22 72 14 76 26 82 30 86 22Z",e),k("M50-92C46-110 30-122 10-128M70-34c-2-24-8-40-16-52M-20-76c-20 4-36 4-46 16M2-116C-24-120-48-110-64-92",t)]},bun:{back:({hair:e,strands:t})=>[..._("M58-112C60-146 96-160 118-142 140-124 134-92 108-84Z",e),k("M80-130c12-12 30-10 38 4M92-112c8-6 18-6 24 0",t),..._("M4-122C84-126 120-66 110 6 104 30 94 40 84 40L30-20Z",e)],front:({hair:e,strands:t})=>[..._("M84 6C116-54 88-130 2-128-66-126-96-82-86-34-84-26-78-24-76-32-70-60-50-76-24-80 20-84 54-68 66-34 70-20 74-6 76 4 78 12 82 14 84 6Z",e),k("M-58-86C-40-104-16-112 8-110M-10-92C20-100 52-92 70-68M40-112c18 8 34 22 44 42",t)]},cropped:{back:()=>[],front:({hair:e,strands:t})=>[..._("M92 2C94-6 100-20 100-40 98-90 60-122 4-122-50-122-84-92-82-44-80-40-76-42-74-50-66-66-50-78-24-82 20-84 52-80 62-54 66-40 70-20 76-2 80 8 88 10 92 2Z",e),k("M-50-96c4-4 8-6 12-7M-20-106c4-2 8-2 12-2M14-106c4 0 8 1 12 2M46-98c4 2 7 4 10 7M70-78c3 3 5 6 7 10M-4-94c4-1 8-1 12 0M30-90c4 1 8 2 11 4",t,2.2)]},swept:{back:()=>[],front:({hair:e,strands:t})=>[..._("M90 4C98-20 108-56 94-90 74-130 14-146-40-132-74-128-98-112-96-86-92-92-86-94-82-92-88-78-88-60-82-44-76-60-66-72-48-80-14-76 34-84 56-78 60-52 66-24 76-2 80 8 88 12 90 4Z",e),k("M-78-100C-56-114-20-122 14-116M-40-94C-6-92 30-102 52-96M76-88c8 14 12 32 10 50",t)]},balding:{back:()=>[],front:({hair:e,strands:t})=>[..._("M54-66C84-84 110-60 108-20 108-4 104 10 95 14 90 2 78-6 66 4 64-20 54-42 54-66Z",e),k("M76-58c12 12 17 26 17 42M90-54c5 10 8 20 8 30",t),k("M-14-98c14-6 30-6 42 0",t,2)]},headscarf:{back:()=>[],front:({hair:e,strands:t})=>[..._("M-84-30C-98-104-50-140 6-140 92-140 124-72 114 4 112 60 124 120 112 160 62 190-30 188-72 160-64 136-58 118-54 100-76 84-90 40-86-2-88-10-86-20-84-30ZM-78-26C-82 20-76 68-54 92-38 108-14 108 6 98 42 82 64 48 66 6 68-40 50-74 6-80-40-84-72-66-78-26Z",e),k("M-62-92C-38-114 8-124 50-108M88-66c18 36 14 76-8 112M88 78C72 108 34 132-24 134M96 110C76 138 30 158-30 154M-30-106c22-8 48-8 70 2",t)]}};function Ye(e){return Ve[e.hairStyle]??Ve.long}function Ge(e,{hair:t,strands:r,hairStyle:s}){let{points:n,lean:i}=e,o=n.map(([p,y])=>[p*1.035,y*1.045-1]),a=(p,y)=>[86*Math.sin(p+e.yaw),y],c=-i*-8,l=[k(`${m`M${c+2} ${-90}`}c-9 7-8 19 1 22 9 2 15-5 10-11`,r),k(`${m`M${c-24} ${-86}`}c-5 7-5 12-3 17`,r),k(`${m`M${c+30} ${-84}`}c6 6 5 13 2 18`,r)];if(s==="wisps")return l;if(s==="cap"){let p=[12,13,14,15,0,1,2,3,4].map(C=>o[C]??[0,0]),y=i>0?8:0,w=[a(1.15,-18),a(.8,-46),a(.35,-58),a(0,-50),a(-.4,-60),a(-.8,-46),a(-1.15,-18)],O=p.slice(i>.4?0:1,i<-.4?9:8);return[..._(D([...O,...w]),t),k(m`M${c-30} ${-76+y}`+"c10-6 22-8 32-7"+m`M${c+20} ${-74}`+"c10 1 18 5 24 11",r,2.2)]}let d=i>0?[13,14,15,0,1,2]:[14,15,0,1,2,3],h=d.map(p=>{let[y,w]=o[p]??[0,0];return q(y*.96,w*.96,19,18)}),f=[-1,-.62,-.25,.12,.5,.9].map((p,y)=>{let[w,O]=a(p,-62+p*p*18-y%2*5);return q(w,O,17,15)}),v=[D([...d.map(p=>o[p]??[0,0]),a(.8,-56),a(0,-66),a(-.8,-56)].map(([p,y])=>[p*.97,y*.97])),...h,...f];return[...v.map(p=>({d:p,stroke:A,width:5})),...v.map(p=>({d:p,fill:t})),...[...h.filter((p,y)=>y%2),...f].map(p=>({d:p,stroke:r,width:1.6,opacity:.45}))]}function Xe(e){let t="#5b5048",r=[-1,1].map(i=>{let{x:o,y:a,squeeze:c}=e.place(i*.4,-.05);return{x:o,y:a+2,across:24*(.55+.45*c),down:20}}),[s,n]=r;return[...r.flatMap(({x:i,y:o,across:a,down:c})=>[{d:q(i,o,a,c),fill:"#fffaf2",opacity:.16},{d:q(i,o,a,c),stroke:t,width:2.8}]),k(m`M${s.x+s.across} ${s.y-3}Q${(s.x+n.x)/2} ${s.y-9} ${n.x-n.across} ${n.y-3}`,t,2.8),k(m`M${n.x+n.across} ${n.y-4}L${74} ${n.y-2}`,t,2.8)]}var Je=.5,cs={baby:{across:80,down:78,front:[[0,-90],[38,-85],[70,-63],[88,-28],[90,6],[92,34],[76,65],[42,86],[0,92],[-42,86],[-76,65],[-92,34],[-90,6],[-88,-28],[-70,-63],[-38,-85]],turned:[[10,-92],[52,-86],[86,-62],[103,-24],[101,12],[88,42],[58,69],[22,87],[-18,93],[-53,86],[-81,65],[-90,38],[-84,10],[-86,-22],[-70,-60],[-34,-86]]},adult:{across:76,down:96,front:[[0,-110],[40,-103],[68,-80],[80,-40],[81,0],[77,36],[62,72],[34,98],[0,106],[-34,98],[-62,72],[-77,36],[-81,0],[-80,-40],[-68,-80],[-40,-103]],turned:[[8,-111],[50,-103],[82,-76],[94,-36],[89,4],[77,38],[56,70],[18,97],[-20,106],[-49,96],[-69,68],[-78,34],[-75,0],[-77,-36],[-66,-78],[-30,-104]]}};function re(e,t,r){let{across:s,down:n,front:i,turned:o}=cs[e],a=E(Math.abs(t)/Je,0,1.15),c=E(t/Je,-1.15,1.15);return{points:i.map(([d,h],f)=>{let b=(i.length-f)%i.length,[v,p]=o[t>0?b:f];return[$(d,t>0?-v:v,a),$(h,p,a)]}),yaw:t,lean:c,place:(d,h)=>({x:s*Math.sin(d+t),y:n*Math.sin(h+r),squeeze:Math.max(.3,Math.cos(d+t))})}}var se=600,xt=430,Qe=[178,168];function tr(e,t,r){let s=Qe[0]+t.lean*12,n=Qe[1]+t.lean*5,i=`translate(${Pt(s)} ${Pt(n)}) scale(-1 1) rotate(${Pt(-6-t.lean*3+t.tilt)})`,o=`translate(${vt[0]} ${vt[1]}) rotate(${Pt(r.tilt+r.turn*8)})`,{back:a,front:c,head:l}=hs(e.adult,t);return[{transform:"",shapes:ls(e)},{transform:"",shapes:ps()},{transform:i,shapes:a},{transform:"",shapes:us(e.adult,s,n)},{transform:i,shapes:[...l,...c]},{transform:"",shapes:fs(e.baby)},{transform:o,shapes:ms(e.baby,r)},{transform:"",shapes:Fe(e.adult,t)},{transform:"",shapes:qe(e.baby,r)}]}var Pt=e=>Math.round(e*10)/10;function ls({ground:e,light:t}){return[{d:`M0 0H${se}V${xt}H0Z`,fill:e},{d:"M300 26C450 20 580 110 578 260 576 380 480 470 300 470S24 380 24 262C24 120 150 32 300 26Z",fill:t}]}function hs(e,t){let r=re("adult",t.turn,t.nod),s=D(r.points),{back:n,front:i}=Ye(e);return{back:n(e),head:[..._(s,e.skin),...e.hairStyle==="headscarf"?[]:_("M62 4C72-6 88-2 88 14 86 30 74 38 64 30Z",e.shade),...e.beard?_("M86 14C84 64 54 114-18 117-56 113-75 80-78 44-72 58-66 68-58 74-46 80-22 82-4 74 34 62 62 40 66 8Z",e.hair):[],...ee("adult",r,t,e),...e.lined?ds(r):[],...e.glasses?Xe(r):[]],front:i(e)}}function ds(e){let t=e.place(.78,.02),r=e.place(.33,.5);return[{d:`${m`M${t.x} ${t.y-3}`}l7-4${m`M${t.x+1} ${t.y+3}`}l8 1`,stroke:A,width:1.6,opacity:.5},{d:`${m`M${r.x} ${r.y-12}`}c7 5 10 12 9 20`,stroke:A,width:1.6,opacity:.4}]}function us({skin:e,shade:t,top:r,topShade:s},n,i){let o=n-62,a=n+2;return[{d:m`M${o} ${i+40}C${o+2} ${i+90} ${o-4} ${i+118} ${o-20} ${i+136}C${o} ${i+176} ${a+10} ${i+176} ${a+30} ${i+136}C${a+6} ${i+124} ${a+2} ${i+96} ${a} ${i+70}Z`,fill:t},{d:m`M${o-1} ${i+74}C${o} ${i+104} ${o-6} ${i+122} ${o-20} ${i+136}M${a} ${i+98}C${a+2} ${i+118} ${a+10} ${i+130} ${a+28} ${i+137}`,stroke:A,width:2.8},..._(`M-20 ${xt+40}C-16 372 26 322 96 300 128 346 176 346 208 302 262 318 296 372 300 ${xt+40}Z`,r),..._("M86 304C118 366 186 366 216 305L228 310C196 384 106 386 72 310Z",s)]}function ps(){return[..._("M352 470C330 380 338 250 372 190 396 150 480 140 524 178 566 220 574 320 552 470Z","#e2c9a4"),{d:"M384 226C410 190 474 184 506 214 532 246 536 330 526 430",stroke:"#c9aa7c",width:2.6}]}function fs({top:e,topShade:t}){return[..._("M352 480C346 420 362 342 396 306 420 290 470 290 494 306 526 340 536 420 526 480Z",e),{d:"M402 300C418 322 464 324 486 302",stroke:t,width:5},{d:"M443 326C445 360 446 400 445 440",stroke:t,width:2.6},{d:"M444 350h.1M445 384h.1",stroke:A,width:6}]}function ms(e,t){let r=re("baby",t.turn,t.nod),s=[-1,1].map(i=>({side:i,at:r.place(i*1.42,.16)})).filter(({side:i})=>Math.cos(i*1.42+r.yaw)>-.12).flatMap(({side:i,at:o})=>{let a=o.x*1.14;return _(m`M${a-i*6} ${o.y-14}C${a+i*6} ${o.y-24} ${a+i*18} ${o.y-12} ${a+i*15} ${o.y+4}C${a+i*12} ${o.y+18} ${a+i*0} ${o.y+22} ${a-i*8} ${o.y+12}Z`,e.shade)}),n=Math.abs(r.lean)>.5;return[...n?[]:s,..._(D(r.points),e.skin),...n?s:[],...ee("baby",r,t,e),...Ge(r,e),...$s(r,t.tears)]}function $s(e,t){return t<.15?[]:[-1,1].map(r=>{let{x:s,y:n}=e.place(r*.62,.42);return{d:m`M${s} ${n-9}C${s+7} ${n} ${s+6} ${n+8} ${s} ${n+8}C${s-6} ${n+8} ${s-7} ${n} ${s} ${n-9}Z`,fill:"#9fc4d4",opacity:t*.9}})}var bs={eyesOpen:1,squint:0,gazeX:-.3,gazeY:.05,browRaise:0,browWorry:0,browKnit:0,smile:0,mouthOpen:0,mouthWide:1,mouthSquare:0,pout:0,flush:.3,tears:0,turn:-.42,nod:0,tilt:0,reach:0,soothe:0,lean:0},S=e=>({...bs,...e}),ne={neutral:S({}),interest:S({browRaise:.9,eyesOpen:1.12,mouthOpen:.16,mouthWide:.62,smile:.2,reach:.55,flush:.4}),joy:S({browRaise:.5,squint:.75,eyesOpen:.78,smile:1,mouthOpen:.62,mouthWide:1.25,flush:.8,reach:.55,tilt:-3}),sobered:S({browRaise:.1,browKnit:.4,eyesOpen:1.1,smile:-.3,mouthWide:.75,flush:.12}),bid:S({browRaise:1,eyesOpen:1.1,smile:.7,mouthOpen:.22,mouthWide:1,reach:1,flush:.4,tilt:-4}),"small-smile":S({browRaise:.35,squint:.3,eyesOpen:.95,smile:.75,mouthWide:.95,mouthOpen:.04,flush:.6,reach:.55,tilt:-2}),wary:S({turn:-.3,gazeX:-.5,gazeY:.1,browWorry:.55,browRaise:.2,smile:-.2,mouthWide:.8,flush:.55,reach:.55,tilt:3}),"look-away":S({turn:.3,gazeX:.75,gazeY:.35,nod:.1,eyesOpen:.85,smile:-.05,mouthWide:.8,flush:.2}),soothing:S({turn:-.05,gazeX:.4,gazeY:.55,nod:.12,eyesOpen:.7,browWorry:.35,soothe:1,mouthWide:.7,flush:.3}),fuss:S({turn:-.25,browWorry:.8,browKnit:.5,eyesOpen:.75,squint:.25,smile:-.62,mouthWide:1.2,pout:1,mouthOpen:.03,flush:.7,reach:.55}),cry:S({turn:-.12,nod:-.08,browWorry:1.25,browKnit:.75,eyesOpen:0,squint:.72,smile:-.5,mouthOpen:.95,mouthWide:1.4,mouthSquare:.7,flush:1,tears:1,reach:.55})},ie={warm:S({browRaise:.45,squint:.75,eyesOpen:.8,smile:.95,mouthOpen:.42,mouthWide:1.25,flush:.6,reach:1,lean:1,tilt:-4}),watching:S({browRaise:.3,squint:.2,smile:.5,mouthWide:.95,flush:.45,reach:.9,lean:.6,tilt:-2}),still:S({smile:0,mouthWide:.85,flush:.12}),back:S({browRaise:.5,browWorry:.75,squint:.15,eyesOpen:.95,smile:.55,mouthWide:.95,mouthOpen:.1,flush:.5,reach:1,lean:1.1,tilt:-5})};function oe(e,t,r){let s={...e};for(let n of Object.keys(e))s[n]=$(e[n],t[n],r);return s}var x={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:e=>{let t=Math.floor(e/60),r=e%60,s=`${r} ${r===1?"second":"seconds"}`;return t?`${t} ${t===1?"minute":"minutes"} ${s}`:s},clock:e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`};var It=.45,er=.16;function ae(e,t){let r=e.findIndex(({start:s})=>s>t);return r===-1?e.length-1:Math.max(0,r-1)}function sr(e,t,r){let s=t+.5,n=ae(e.faces,Math.floor(s)),i=e.faces[n],o=e.faces[n-1]??i,a=e.faces[n+1]??i,c=s-(i?.start??0),l=(e.faces[n+1]?.start??Number.POSITIVE_INFINITY)-s,[d,h,f]=l<It?[i,a,.5-l/It/2]:n&&c<It?[o,i,.5+c/It/2]:[i,i,0],b=f*f*(3-2*f),v=oe(Ht(ie,d?.adult),Ht(ie,h?.adult),b),p=oe(Ht(ne,d?.baby),Ht(ne,h?.baby),b);return r?{adult:{...v,eyesOpen:v.eyesOpen*rr(t,4.9)},baby:{...p,eyesOpen:p.eyesOpen*rr(t+1.3,3.7)}}:{adult:v,baby:p}}function Ht(e,t){return e[t??""]??Object.values(e)[0]}function rr(e,t){let r=e%t;return r<er?Math.abs(1-2*r/er):1}function it(e,t){return e.moments[ae(e.moments,t)]}function J(e,t){return e.phases[ae(e.phases,t)]}function W({phases:e},t){let r=e.filter(({name:n})=>n===t.name),s=x.phases[t.name]??t.name;return r.length>1?`${s} ${r.indexOf(t)+1}`:s}function ce(e,t){return`${x.time(t)}, ${W(e,J(e,t)).toLowerCase()}`}function le(e,t){return e.moments.find(({start:r})=>r>t)?.start??e.matched.length-1}function nr(e,t){return e.moments.findLast(({start:r})=>r<t)?.start??0}function ir(e,t){let r=t?.activity===e.id?Number(t.second):0,s=e.matched.length-1;return{version:1,kind:"dyad-player",activity:e.id,second:Number.isInteger(r)?Math.min(Math.max(r,0),s):0}}function ar(e,t,r){let{adult:s,baby:n}=sr(e,t,r),i=Rt[e.people];return u`<svg
class="faces"
viewBox="0 0 ${se} ${xt}"
role="img"
aria-label=${x.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${Be(tr(i,s,n))}
</svg>`}function cr(e,t){let r=e.matched[t]==="1";return u`<div class="told-here">
<p class="state">
<span>${x.clock(t)}</span>
<strong>${W(e,J(e,t))}</strong>
<span>
<span class="step-mark ${r?"matched":""}"></span
>${r?x.inStep:x.outOfStep}
</span>
</p>
<p class="moment">${z(it(e,t).text)}</p>
</div>`}function lr(e){return u`<details class="whole">
<summary>${x.whole}</summary>
${e.phases.map(t=>u`
<p><strong>${W(e,t)}.</strong> ${z(t.about)}</p>
<ol role="list">
${e.moments.filter(({start:r})=>r>=t.start&&r<t.end).map(({start:r,text:s})=>u`<li><span class="when">${x.clock(r)}</span><span>${z(s)}</span></li>`)}
</ol>
`)}
</details>`}function Lt(e){return u`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${bt`<path d=${e} />`}
</svg>`}function hr(e,t,r){let s=J(e,t);return u`
<div class="row controls" role="group" aria-labelledby="go-to">
<span class="go-to" id="go-to">${x.goTo}</span>
${e.phases.map(n=>u`<button
type="button"
aria-current=${n===s?"true":"false"}
@click=${()=>r(n.start)}
>
${W(e,n)}
</button>`)}
</div>
`}var dr=Z`
.stage {
display: grid;
gap: 0.75em 1.5em;
margin-block-start: 1.25em;
}
.faces {
display: block;
width: 100%;
border-radius: var(--sb-radius, 14px);
}
.told-here {
min-height: 8.5em;
}
.state {
display: flex;
flex-wrap: wrap;
gap: 0.1em 0.9em;
margin: 0;
color: var(--sb-ink-soft, #56606a);
font-variant-numeric: tabular-nums;
}
.state strong {
color: var(--sb-ink, #23303b);
}
.step-mark {
display: inline-block;
width: 0.72em;
height: 0.72em;
margin-inline-end: 0.35em;
border: 2px solid var(--sb-accent, #0f6b6b);
border-radius: 3px;
}
.step-mark.matched {
background: var(--sb-accent, #0f6b6b);
}
.moment {
margin-block-start: 0.4em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
line-height: 1.45;
}
.label {
margin: 0;
padding-block-start: 0.5em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
}
@container (min-width: 38em) {
.stage {
grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
}
.told-here {
align-self: center;
}
}
.trace {
position: relative;
height: 11.5em;
margin-block-start: 1.25em;
border-block-end: 1px solid var(--sb-line, #d9d0c0);
font-size: 0.88em;
}
.phase,
.lines,
.cursor {
position: absolute;
inset-block: 0;
}
.phase {
padding: 0.1em 0.4em;
border-inline-start: 1px solid var(--sb-line, #d9d0c0);
font-weight: 600;
line-height: 1.25;
}
.phase.shaded {
border-radius: 6px 6px 0 0;
background: color-mix(in srgb, var(--sb-line, #d9d0c0) 50%, transparent);
}
.lines {
inset-inline: 0;
}
.lines.to-come {
opacity: 0.28;
}
.lines.past {
clip-path: inset(0 calc(100% - var(--now)) 0 0);
}
.lines svg {
position: absolute;
inset-inline: 0;
top: 2.4em;
width: 100%;
height: 5.4em;
overflow: visible;
fill: none;
stroke-width: 2.4;
stroke-linejoin: round;
}
.lines .band {
top: 9.7em;
height: 1.5em;
overflow: hidden;
}
.band path {
fill: var(--sb-accent, #0f6b6b);
}
.joy {
color: var(--sb-repair, #8a6000);
stroke: currentColor;
}
.upset {
color: var(--sb-help, #8a3f4d);
stroke: currentColor;
}
path.upset {
stroke-dasharray: 7 4;
}
.name,
.in-step {
position: absolute;
padding-inline: 0.25em;
border-radius: 4px;
background: var(--sb-surface, #f6f1e7);
font-weight: 600;
line-height: 1.25;
stroke: none;
}
.name {
/* Above the line's highest point. */
top: calc(2.4em + 5.4em * (1 - var(--height)) - 1.45em);
transform: translateX(-50%);
}
.in-step {
top: 8.3em;
left: 0;
background: none;
color: var(--sb-accent, #0f6b6b);
}
.cursor {
top: 1.6em;
left: var(--now);
width: 2px;
margin-inline-start: -1px;
background: var(--sb-ink, #23303b);
}
/* The thumb's middle runs from one end of the trace to the other. */
input[type="range"] {
display: block;
width: calc(100% + 28px);
height: 44px;
margin: 0 -14px;
appearance: none;
background: none;
cursor: pointer;
}
input[type="range"]::-webkit-slider-runnable-track {
height: 4px;
margin-inline: 14px;
border-radius: 2px;
background: var(--sb-control-line, #857b6b);
}
input[type="range"]::-moz-range-track {
height: 4px;
border-radius: 2px;
background: var(--sb-control-line, #857b6b);
}
input[type="range"]::-webkit-slider-thumb {
width: 28px;
height: 28px;
margin-block-start: -12px;
appearance: none;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
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
.controls {
gap: 0.5em 0.6em;
margin-block-start: 0.4em;
}
.controls .mark {
width: 1em;
height: 1em;
margin-inline-end: 0.3em;
}
.watch {
min-width: 8.5em;
}
.watch .mark {
fill: currentColor;
}
.controls [aria-pressed="true"],
.controls [aria-current="true"] {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent-soft, #e6f2ef);
box-shadow: inset 0 0 0 1px var(--sb-accent, #0f6b6b);
font-weight: 600;
}
.go-to {
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
}
.whole ol {
padding: 0;
list-style: none;
}
.whole li {
display: grid;
grid-template-columns: 3em 1fr;
margin-block-start: 0.4em;
}
.whole .when {
color: var(--sb-ink-soft, #56606a);
font-variant-numeric: tabular-nums;
}
`;var gs={},ur=Tt(class extends et{constructor(){super(...arguments),this.ot=gs}render(e,t){return t()}update(e,[t,r]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((s,n)=>s===this.ot[n]))return R}else if(this.ot===t)return R;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,r)}});function mr(e,t){let r=100*t/(e.matched.length-1);return u`<div class="trace" role="img" aria-label=${x.trace} style="--now: ${r}%">
${ur([e],()=>ys(e))}
<div class="cursor"></div>
</div>`}function ys(e){let t=e.matched.length-1,r=n=>`${100*Math.min(n,t)/t}%`,s=u`<svg viewBox="0 0 ${t} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${fr(e.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${fr(e.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${t} 1" preserveAspectRatio="none">
<path d=${vs(e.matched)} />
</svg>`;return u`
${e.phases.map(n=>u`<div
class=${n.name==="still face"?"phase shaded":"phase"}
style="left: ${r(n.start)}; right: calc(100% - ${r(n.end)})"
>
<span>${W(e,n)}</span>
</div>`)}
<div class="lines to-come">${s}</div>
<div class="lines past">${s}</div>
${pr("joy",x.joy,e.joy,t)} ${pr("upset",x.upset,e.upset,t)}
${e.matched.includes("1")?u`<span class="in-step">${x.inStep}</span>`:g}
`}function pr(e,t,r,s){let n=Math.max(...r),i=Math.min(.88,Math.max(.06,r.indexOf(n)/s));return u`<span class="name ${e}" style="left: ${100*i}%; --height: ${n/100}">
${t}
</span>`}function fr(e){return`M${e.map((t,r)=>`${r} ${100-t}`).join("L")}`}function vs(e){return[...e.matchAll(/1+/g)].map(({index:t,0:r})=>`M${t-.5} 0h${r.length}v1h-${r.length}z`).join("")}var xs=6e3,ws=700,$r=4,ot=class ot extends st{constructor(){super(),this.time=0,this.isPlaying=!1,this.isFast=!1,this.stopNext=()=>{},this.saying=0,this.pauseWhenHidden=()=>document.hidden&&this.pause(),this.watcher=null}connectedCallback(){super.connectedCallback(),document.addEventListener("visibilitychange",this.pauseWhenHidden),this.watcher=new IntersectionObserver(([t])=>t?.isIntersecting||this.pause()),this.watcher.observe(this)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("visibilitychange",this.pauseWhenHidden),this.watcher?.disconnect(),clearTimeout(this.saying),this.pause()}accepts(t){return je(t)&&Object.hasOwn(Rt,t.people)}reconcile(t){return ir(this.spec,t)}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(t){this.currentRecord=this.reconcile(t),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(x.atTheBeginning),this.focusOn(".watch")}get second(){return Math.floor(this.time)}get last(){return(this.spec?.matched.length??1)-1}goTo(t){let r=this.record?.second;this.time=Math.min(Math.max(t,0),this.last),this.record&&this.second!==r&&this.change({...this.record,second:this.second})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0,matchMedia("(prefers-reduced-motion: reduce)").matches?this.stepOn():this.moveOn(performance.now())}pause(){this.stopNext(),this.isPlaying=!1,this.time=this.second}moveOn(t){let r=requestAnimationFrame(s=>{let n=Math.min(Math.max(s-t,0),250)/1e3;this.advance(this.time+n*(this.isFast?$r:1)),this.isPlaying&&this.moveOn(s)});this.stopNext=()=>cancelAnimationFrame(r)}stepOn(){let t=setTimeout(()=>{this.spec&&this.advance(le(this.spec,this.second)),this.isPlaying&&this.stepOn()},xs/(this.isFast?$r:1));this.stopNext=()=>clearTimeout(t)}advance(t){if(!this.spec)return;let r=J(this.spec,this.second);this.goTo(t);let s=J(this.spec,this.second);s!==r&&this.announce(`${W(this.spec,s)}. ${Gt(s.about)}`),this.time>=this.last&&this.pause()}jump(t){this.pause(),this.goTo(t),this.say()}scrub(t){this.pause();let r=this.spec&&it(this.spec,this.second);this.goTo(t.target.valueAsNumber),!(!this.spec||it(this.spec,this.second)===r)&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(!1),ws))}say(t=!0){if(!this.spec)return;let r=Gt(it(this.spec,this.second).text);this.announce(t?`${ce(this.spec,this.second)}. ${r}`:r)}renderActivity(){let t=this.spec;return t?u`
<div class="stage">
<div>${ar(t,this.time,this.isPlaying)}
<p class="label"><strong>${x.illustration}</strong> ${x.notAtHome}</p>
</div>
${cr(t,this.second)}
</div>
${mr(t,this.time)}
<input
type="range"
min="0"
max=${this.last}
step="1"
aria-label=${x.slider}
aria-valuetext=${ce(t,this.second)}
.value=${String(this.second)}
@input=${this.scrub}
/>
${this.renderControls(t)} ${lr(t)}
`:g}renderControls(t){let r=this.second>=this.last,s=this.isPlaying?x.pause:r?x.watchAgain:x.watch;return u`
<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${Lt(this.isPlaying?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${s}
</button>
<button
type="button"
aria-label=${x.backName}
@click=${()=>this.jump(nr(t,this.second))}
>
${Lt("M15 5l-7 7 7 7")}${x.back}
</button>
<button
type="button"
aria-label=${x.forwardName}
@click=${()=>this.jump(le(t,this.second))}
>
${Lt("M9 5l7 7-7 7")}${x.forward}
</button>
<button
type="button"
aria-pressed=${this.isFast?"true":"false"}
@click=${()=>{this.isFast=!this.isFast}}
>
${x.fast}
</button>
</div>
${hr(t,this.second,n=>this.jump(n))}
`}};Q(ot,"styles",[...he(ot,ot,"styles"),dr]),Q(ot,"properties",{time:{state:!0},isPlaying:{state:!0},isFast:{state:!0}});var Ut=ot;function br(e,t){customElements.get(e)||customElements.define(e,t)}function yr(e,t){return{render({model:r,el:s}){br(e,t);let n=document.createElement(e),i=()=>{r.set("record",n.record),r.save_changes()},o=()=>{let c=r.get("record");JSON.stringify(c)!==JSON.stringify(n.record)&&rt(c)&&(n.record=c)},a=()=>{n.spec=r.get("spec");let c=r.get("record");rt(c)&&!P(c)?o():rt(n.record)&&!P(n.record)&&i()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",gr),a(),n.addEventListener("sb-record",i),r.on("change:spec",a),r.on("change:record",o),s.append(n),()=>{r.off("change:spec",a),r.off("change:record",o),n.removeEventListener("sb-record",i),s.removeEventListener("keydown",gr),n.remove()}}}}function gr(e){e.key.startsWith("Arrow")&&e.stopPropagation()}var Wi=yr("sb-dyad-player",Ut);export{Wi as default};
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

lit-html/directives/guard.js:
  (**
   * @license
   * Copyright 2018 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
