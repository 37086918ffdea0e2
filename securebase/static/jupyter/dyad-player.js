/* Generated from frontend/ by make frontend. Do not edit. */
var As=Object.defineProperty;var _s=Object.getPrototypeOf;var ks=Reflect.get;var Ss=(e,t,s)=>t in e?As(e,t,{enumerable:!0,configurable:!0,writable:!0,value:s}):e[t]=s;var tt=(e,t,s)=>Ss(e,typeof t!="symbol"?t+"":t,s);var de=(e,t,s)=>ks(_s(e),s,t);var _t=globalThis,kt=_t.ShadowRoot&&(_t.ShadyCSS===void 0||_t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Bt=Symbol(),ue=new WeakMap,dt=class{constructor(t,s,r){if(this._$cssResult$=!0,r!==Bt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=s}get styleSheet(){let t=this.o,s=this.t;if(kt&&t===void 0){let r=s!==void 0&&s.length===1;r&&(t=ue.get(s)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&ue.set(s,t))}return t}toString(){return this.cssText}},pe=e=>new dt(typeof e=="string"?e:e+"",void 0,Bt),H=(e,...t)=>{let s=e.length===1?e[0]:t.reduce((r,n,i)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[i+1],e[0]);return new dt(s,e,Bt)},me=(e,t)=>{if(kt)e.adoptedStyleSheets=t.map(s=>s instanceof CSSStyleSheet?s:s.styleSheet);else for(let s of t){let r=document.createElement("style"),n=_t.litNonce;n!==void 0&&r.setAttribute("nonce",n),r.textContent=s.cssText,e.appendChild(r)}},zt=kt?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let s="";for(let r of t.cssRules)s+=r.cssText;return pe(s)})(e):e;var{is:Ms,defineProperty:Es,getOwnPropertyDescriptor:Cs,getOwnPropertyNames:Os,getOwnPropertySymbols:Ts,getPrototypeOf:Ns}=Object,z=globalThis,fe=z.trustedTypes,Rs=fe?fe.emptyScript:"",Ps=z.reactiveElementPolyfillSupport,ut=(e,t)=>e,Dt={toAttribute(e,t){switch(t){case Boolean:e=e?Rs:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let s=e;switch(t){case Boolean:s=e!==null;break;case Number:s=e===null?null:Number(e);break;case Object:case Array:try{s=JSON.parse(e)}catch{s=null}}return s}},be=(e,t)=>!Ms(e,t),$e={attribute:!0,type:String,converter:Dt,reflect:!1,useDefault:!1,hasChanged:be};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),z.litPropertyMetadata??(z.litPropertyMetadata=new WeakMap);var L=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,s=$e){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){let r=Symbol(),n=this.getPropertyDescriptor(t,r,s);n!==void 0&&Es(this.prototype,t,n)}}static getPropertyDescriptor(t,s,r){let{get:n,set:i}=Cs(this.prototype,t)??{get(){return this[s]},set(o){this[s]=o}};return{get:n,set(o){let a=n?.call(this);i?.call(this,o),this.requestUpdate(t,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??$e}static _$Ei(){if(this.hasOwnProperty(ut("elementProperties")))return;let t=Ns(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(ut("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ut("properties"))){let s=this.properties,r=[...Os(s),...Ts(s)];for(let n of r)this.createProperty(n,s[n])}let t=this[Symbol.metadata];if(t!==null){let s=litPropertyMetadata.get(t);if(s!==void 0)for(let[r,n]of s)this.elementProperties.set(r,n)}this._$Eh=new Map;for(let[s,r]of this.elementProperties){let n=this._$Eu(s,r);n!==void 0&&this._$Eh.set(n,s)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let s=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let n of r)s.unshift(zt(n))}else t!==void 0&&s.push(zt(t));return s}static _$Eu(t,s){let r=s.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,s=this.constructor.elementProperties;for(let r of s.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return me(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,s,r){this._$AK(t,r)}_$ET(t,s){let r=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,r);if(n!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:Dt).toAttribute(s,r.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,s){let r=this.constructor,n=r._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=r.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Dt;this._$Em=n;let a=o.fromAttribute(s,i.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(t,s,r,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),r??(r=o.getPropertyOptions(t)),!((r.hasChanged??be)(i,s)||r.useDefault&&r.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,r))))return;this.C(t,s,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,s,{useDefault:r,reflect:n,wrapped:i},o){r&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,o??s??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(s=void 0),this._$AL.set(t,s)),n===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(s){Promise.reject(s)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[n,i]of r){let{wrapped:o}=i,a=this[n];o!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,i,a)}}let t=!1,s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(s)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(s)}willUpdate(t){}_$AE(t){this._$EO?.forEach(s=>s.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(s=>this._$ET(s,this[s]))),this._$EM()}updated(t){}firstUpdated(t){}};L.elementStyles=[],L.shadowRootOptions={mode:"open"},L[ut("elementProperties")]=new Map,L[ut("finalized")]=new Map,Ps?.({ReactiveElement:L}),(z.reactiveElementVersions??(z.reactiveElementVersions=[])).push("2.1.2");var mt=globalThis,ge=e=>e,St=mt.trustedTypes,ye=St?St.createPolicy("lit-html",{createHTML:e=>e}):void 0,Zt="$lit$",U=`lit$${Math.random().toFixed(9).slice(2)}$`,Ft="?"+U,Is=`<${Ft}>`,Y=document,ft=()=>Y.createComment(""),$t=e=>e===null||typeof e!="object"&&typeof e!="function",Vt=Array.isArray,ke=e=>Vt(e)||typeof e?.[Symbol.iterator]=="function",qt=`[ 	
\f\r]`,pt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ve=/-->/g,xe=/>/g,V=RegExp(`>|${qt}(?:([^\\s"'>=/]+)(${qt}*=${qt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),we=/'/g,Ae=/"/g,Se=/^(?:script|style|textarea|title)$/i,Kt=e=>(t,...s)=>({_$litType$:e,strings:t,values:s}),u=Kt(1),gt=Kt(2),Rr=Kt(3),P=Symbol.for("lit-noChange"),b=Symbol.for("lit-nothing"),_e=new WeakMap,K=Y.createTreeWalker(Y,129);function Me(e,t){if(!Vt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return ye!==void 0?ye.createHTML(t):t}var Ee=(e,t)=>{let s=e.length-1,r=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=pt;for(let a=0;a<s;a++){let c=e[a],l,d,h=-1,g=0;for(;g<c.length&&(o.lastIndex=g,d=o.exec(c),d!==null);)g=o.lastIndex,o===pt?d[1]==="!--"?o=ve:d[1]!==void 0?o=xe:d[2]!==void 0?(Se.test(d[2])&&(n=RegExp("</"+d[2],"g")),o=V):d[3]!==void 0&&(o=V):o===V?d[0]===">"?(o=n??pt,h=-1):d[1]===void 0?h=-2:(h=o.lastIndex-d[2].length,l=d[1],o=d[3]===void 0?V:d[3]==='"'?Ae:we):o===Ae||o===we?o=V:o===ve||o===xe?o=pt:(o=V,n=void 0);let m=o===V&&e[a+1].startsWith("/>")?" ":"";i+=o===pt?c+Is:h>=0?(r.push(l),c.slice(0,h)+Zt+c.slice(h)+U+m):c+U+(h===-2?a:m)}return[Me(e,i+(e[s]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},bt=class e{constructor({strings:t,_$litType$:s},r){let n;this.parts=[];let i=0,o=0,a=t.length-1,c=this.parts,[l,d]=Ee(t,s);if(this.el=e.createElement(l,r),K.currentNode=this.el.content,s===2||s===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(n=K.nextNode())!==null&&c.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let h of n.getAttributeNames())if(h.endsWith(Zt)){let g=d[o++],m=n.getAttribute(h).split(U),y=/([.?@])?(.*)/.exec(g);c.push({type:1,index:i,name:y[2],strings:m,ctor:y[1]==="."?Et:y[1]==="?"?Ct:y[1]==="@"?Ot:X}),n.removeAttribute(h)}else h.startsWith(U)&&(c.push({type:6,index:i}),n.removeAttribute(h));if(Se.test(n.tagName)){let h=n.textContent.split(U),g=h.length-1;if(g>0){n.textContent=St?St.emptyScript:"";for(let m=0;m<g;m++)n.append(h[m],ft()),K.nextNode(),c.push({type:2,index:++i});n.append(h[g],ft())}}}else if(n.nodeType===8)if(n.data===Ft)c.push({type:2,index:i});else{let h=-1;for(;(h=n.data.indexOf(U,h+1))!==-1;)c.push({type:7,index:i}),h+=U.length-1}i++}}static createElement(t,s){let r=Y.createElement("template");return r.innerHTML=t,r}};function G(e,t,s=e,r){if(t===P)return t;let n=r!==void 0?s._$Co?.[r]:s._$Cl,i=$t(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(e),n._$AT(e,s,r)),r!==void 0?(s._$Co??(s._$Co=[]))[r]=n:s._$Cl=n),n!==void 0&&(t=G(e,n._$AS(e,t.values),n,r)),t}var Mt=class{constructor(t,s){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:s},parts:r}=this._$AD,n=(t?.creationScope??Y).importNode(s,!0);K.currentNode=n;let i=K.nextNode(),o=0,a=0,c=r[0];for(;c!==void 0;){if(o===c.index){let l;c.type===2?l=new et(i,i.nextSibling,this,t):c.type===1?l=new c.ctor(i,c.name,c.strings,this,t):c.type===6&&(l=new Tt(i,this,t)),this._$AV.push(l),c=r[++a]}o!==c?.index&&(i=K.nextNode(),o++)}return K.currentNode=Y,n}p(t){let s=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,s),s+=r.strings.length-2):r._$AI(t[s])),s++}},et=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,s,r,n){this.type=2,this._$AH=b,this._$AN=void 0,this._$AA=t,this._$AB=s,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,s=this._$AM;return s!==void 0&&t?.nodeType===11&&(t=s.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,s=this){t=G(this,t,s),$t(t)?t===b||t==null||t===""?(this._$AH!==b&&this._$AR(),this._$AH=b):t!==this._$AH&&t!==P&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):ke(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==b&&$t(this._$AH)?this._$AA.nextSibling.data=t:this.T(Y.createTextNode(t)),this._$AH=t}$(t){let{values:s,_$litType$:r}=t,n=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=bt.createElement(Me(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(s);else{let i=new Mt(n,this),o=i.u(this.options);i.p(s),this.T(o),this._$AH=i}}_$AC(t){let s=_e.get(t.strings);return s===void 0&&_e.set(t.strings,s=new bt(t)),s}k(t){Vt(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,r,n=0;for(let i of t)n===s.length?s.push(r=new e(this.O(ft()),this.O(ft()),this,this.options)):r=s[n],r._$AI(i),n++;n<s.length&&(this._$AR(r&&r._$AB.nextSibling,n),s.length=n)}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){let r=ge(t).nextSibling;ge(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},X=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,s,r,n,i){this.type=1,this._$AH=b,this._$AN=void 0,this.element=t,this.name=s,this._$AM=n,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=b}_$AI(t,s=this,r,n){let i=this.strings,o=!1;if(i===void 0)t=G(this,t,s,0),o=!$t(t)||t!==this._$AH&&t!==P,o&&(this._$AH=t);else{let a=t,c,l;for(t=i[0],c=0;c<i.length-1;c++)l=G(this,a[r+c],s,c),l===P&&(l=this._$AH[c]),o||(o=!$t(l)||l!==this._$AH[c]),l===b?t=b:t!==b&&(t+=(l??"")+i[c+1]),this._$AH[c]=l}o&&!n&&this.j(t)}j(t){t===b?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Et=class extends X{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===b?void 0:t}},Ct=class extends X{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==b)}},Ot=class extends X{constructor(t,s,r,n,i){super(t,s,r,n,i),this.type=5}_$AI(t,s=this){if((t=G(this,t,s,0)??b)===P)return;let r=this._$AH,n=t===b&&r!==b||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,i=t!==b&&(r===b||n);n&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Tt=class{constructor(t,s,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=s,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){G(this,t)}},Ce={M:Zt,P:U,A:Ft,C:1,L:Ee,R:Mt,D:ke,V:G,I:et,H:X,N:Ct,U:Ot,B:Et,F:Tt},Hs=mt.litHtmlPolyfillSupport;Hs?.(bt,et),(mt.litHtmlVersions??(mt.litHtmlVersions=[])).push("3.3.3");var Oe=(e,t,s)=>{let r=s?.renderBefore??t,n=r._$litPart$;if(n===void 0){let i=s?.renderBefore??null;r._$litPart$=n=new et(t.insertBefore(ft(),i),i,void 0,s??{})}return n._$AI(e),n};var yt=globalThis,D=class extends L{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var s;let t=super.createRenderRoot();return(s=this.renderOptions).renderBefore??(s.renderBefore=t.firstChild),t}update(t){let s=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Oe(s,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return P}};D._$litElement$=!0,D.finalized=!0,yt.litElementHydrateSupport?.({LitElement:D});var Ls=yt.litElementPolyfillSupport;Ls?.({LitElement:D});(yt.litElementVersions??(yt.litElementVersions=[])).push("4.2.2");var Nt=e=>(...t)=>({_$litDirective$:e,values:t}),st=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,s,r){this._$Ct=t,this._$AM=s,this._$Ci=r}_$AS(t,s){return this.update(t,s)}update(t,s){return this.render(...s)}};var{I:Kr}=Ce;var Us={},Te=(e,t=Us)=>e._$AH=t;var Ne=Nt(class extends st{constructor(){super(...arguments),this.key=b}render(e,t){return this.key=e,t}update(e,[t,s]){return t!==this.key&&(Te(e),this.key=t),s}});var Ws=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;function N(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function k(e){return typeof e=="string"&&Ws.test(e)}function rt(e){if(!N(e)||e.version!==1||!k(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||k(e.current))&&W(e.answers,zs);case"sorter":return W(e.placements,Zs);case"scenario":return Yt(e.path,Bs);case"predict":return Yt(e.guess,Number.isFinite);case"explorer":return W(e.setting,js);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"planner":return W(e.week,k);case"cue-cards":case"claim-cards":return(e.current===null||k(e.current))&&W(e.answers,k);case"coding-lab":return(e.current===null||k(e.current))&&W(e.codings,Ds);case"episode-player":return Re(e.episode)&&k(e.pattern)&&W(e.seen,t=>Yt(t,Re));case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function I(e){switch(e.kind){case"quiz":case"cue-cards":case"claim-cards":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"planner":return!Object.keys(e.week).length;case"coding-lab":return!Object.keys(e.codings).length;case"episode-player":return!Object.keys(e.seen).length;case"note":return!e.text}}function Pe(e){return N(e)&&typeof e.version=="number"&&e.version>1}function W(e,t){if(!N(e))return!1;let s=Object.entries(e);return s.length<=500&&s.every(([r,n])=>k(r)&&t(n))}function Yt(e,t){return Array.isArray(e)&&e.length<=500&&e.every(s=>t(s))}function js(e){return Number.isFinite(e)||k(e)}function Re(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=8}function Bs(e){return N(e)&&k(e.step)&&k(e.choice)}function zs(e){return N(e)&&Ie(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&Fs(e.answer)}function Ds(e){return N(e)&&W(e.ratings,qs)&&(e.group===null||["A","B","C","D"].includes(String(e.group)))&&typeof e.compared=="boolean"}function qs(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=7}function Zs(e){return N(e)&&Ie(e.attempts)&&["right","wrong"].includes(String(e.state))&&k(e.pile)}function Ie(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function Fs(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(k):W(e,k)}var J="secure-base/1/",Gt="secure-base/last-kept",Xt="secure-base-kept";function He(e){function t(n,i){try{return n(e.localStorage)}catch{return i}}function s(n){return t(i=>{let o=i.getItem(J+n);return o===null?null:JSON.parse(o)},null)}function r(n){e.dispatchEvent(new CustomEvent(Xt,{detail:n}))}return{read(n){let i=s(n);return rt(i)&&i.activity===n?i:null},keep(n){if(Pe(s(n.activity)))return!1;let i=t(o=>{let a=J+n.activity;return I(n)?o.removeItem(a):o.setItem(a,JSON.stringify(n)),!0},!1);return i&&(t(o=>o.setItem(Gt,new Date().toISOString()),void 0),r(n.activity)),i},all(){return t(n=>{let o=Array.from({length:n.length},(a,c)=>n.key(c)??"").filter(a=>a.startsWith(J)).map(a=>a.slice(J.length)).filter(k).sort();return Object.fromEntries(o.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let n=new Date(t(i=>i.getItem(Gt),null)??"");return Number.isNaN(n.getTime())?null:n},eraseAll(){return t(n=>{let i=Array.from({length:n.length},(o,a)=>n.key(a)).filter(o=>o!==null).filter(o=>o.startsWith(J)||o===Gt).map(o=>({key:o,value:n.getItem(o)??""}));for(let{key:o}of i)n.removeItem(o);return r(null),()=>{let o=t(a=>{for(let{key:c,value:l}of i)a.setItem(c,l);return!0},!1);return r(null),o}},null)},subscribe(n){let i=a=>n(a.detail),o=({key:a})=>{a===null?n(null):a.startsWith(J)&&n(a.slice(J.length))};return e.addEventListener(Xt,i),e.addEventListener("storage",o),()=>{e.removeEventListener(Xt,i),e.removeEventListener("storage",o)}}}}var Le=H`
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
`;function Ue(e,t,{id:s,className:r}){switch(e){case 2:return u`<h2 id=${s} class=${r} tabindex="-1">${t}</h2>`;case 4:return u`<h4 id=${s} class=${r} tabindex="-1">${t}</h4>`;case 5:return u`<h5 id=${s} class=${r} tabindex="-1">${t}</h5>`;default:return u`<h3 id=${s} class=${r} tabindex="-1">${t}</h3>`}}function Rt(e){let t=e.parentElement?.closest("[data-together]");t&&Rt(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}function q(e){return typeof e=="string"?e:e.map(Vs)}function Jt(e){return typeof e=="string"?e:e.map(t=>t.text).join("")}function Qt(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function Vs(e){let t=u`${e.text}`;e.code&&(t=u`<code>${t}</code>`),e.emphasis&&(t=u`<em>${t}</em>`),e.strong&&(t=u`<strong>${t}</strong>`);let s=Qt(e.href);return s?u`<a href=${s}>${t}</a>`:t}var j={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function We({sources:e,assumptions:t}){return!e.length&&!t.length?b:u`
<details class="origins">
<summary>${j.whereFrom}</summary>
${t.length?u`<p class="small-heading">${j.assumptions}</p>
<ul>
${t.map(s=>u`<li>${q(s)}</li>`)}
</ul>`:b}
<ul>
${e.map(s=>u`<li>${Ks(s,s.full)}</li>`)}
</ul>
</details>
`}function Ks({url:e},t){let s=Qt(e);return s?u`<a href=${s}>${t}</a>`:t}var je=H`
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
`;var nt=class extends D{constructor(){super(),this.headingLevel=3,this.store=He(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return j.startedAgain}get undoneWords(){return j.undone}renderActivity(){return b}get spec(){return this.currentSpec}set spec(t){let s=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let r=s?.id===this.currentSpec.id;this.take(r?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),s=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(s)!==t&&(this.beforeStartingAgain=null,this.take(s),this.fireRecord())}change(t){let s=!this.record||I(this.record);this.currentRecord=this.reconcile(t),I(t)||(this.beforeStartingAgain=null),s&&I(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let s=this.renderRoot.querySelector(t);s instanceof HTMLElement&&(s.focus({preventScroll:!0}),Rt(s))}async reveal(t){await this.updateComplete;let s=this.renderRoot.querySelector(t);s&&Rt(s)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return u`<slot></slot>`;let{text:s,count:r}=this.announcement;return u`
<div class="activity" role="group" aria-labelledby="title">
${Ue(this.headingLevel,u`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${q(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Ne(r,u`<p>${s}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let s=this.record&&!I(this.record);return u`
<div class="foot">
${this.isKept?b:u`<p class="quiet">${j.notKept}</p>`}
${s?u`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${j.startAgain}
</button>`:b}
${this.beforeStartingAgain?u`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${j.undo}
</button>
</p>`:b}
${We(t)}
</div>
`}};tt(nt,"styles",[je,Le]),tt(nt,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var Pt=class{constructor(t,s){this.host=t,this.stopWhenHidden=()=>document.hidden&&s(),this.watcher=null,this.stop=s,t.addController(this)}hostConnected(){document.addEventListener("visibilitychange",this.stopWhenHidden),this.watcher=new IntersectionObserver(([t])=>t?.isIntersecting||this.stop()),this.watcher.observe(this.host)}hostDisconnected(){document.removeEventListener("visibilitychange",this.stopWhenHidden),this.watcher?.disconnect(),this.stop()}};var Be=H`
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
`;var te={top:"#fffaf0",topShade:"#efe3cd"},It={mother:{adult:{skin:"#dba47c",shade:"#c58c68",eyes:"#3b2c27",brows:"#4b3d3a",hair:"#4b3d3a",strands:"#8a766c",hairStyle:"long",top:"#64a69e",topShade:"#559790"},baby:{skin:"#e6b48f",shade:"#d59d78",eyes:"#3b2c27",brows:"#7b5b4b",hair:"#5d4a42",strands:"#7b5b4b",hairStyle:"wisps",...te},ground:"#f6e8d8",light:"#fdf5ea"},father:{adult:{skin:"#8d5b3e",shade:"#784a31",eyes:"#241815",line:"#22150f",brows:"#2b2220",blush:"#c4472b",hair:"#2b2220",strands:"#54443d",hairStyle:"cropped",top:"#d9a15b",topShade:"#c68d48",browWeight:1.25},baby:{skin:"#a06e4d",shade:"#8a5b3d",eyes:"#241815",line:"#22150f",brows:"#3a2b26",blush:"#c4472b",hair:"#332825",strands:"#5d4b43",hairStyle:"curls",...te},ground:"#e9ecdf",light:"#f7f7ec"},grandmother:{adult:{skin:"#efc9a9",shade:"#ddb08d",eyes:"#43515a",brows:"#a39a94",hair:"#d3ccc6",strands:"#a59b94",hairStyle:"bun",top:"#9a86a8",topShade:"#877396",glasses:!0,lined:!0},baby:{skin:"#f4d3b8",shade:"#e4b997",eyes:"#3f4d58",brows:"#c09a6f",hair:"#d9b27c",strands:"#b98d56",hairStyle:"wisps",top:"#e8eef0",topShade:"#cfdadd"},ground:"#efe6ea",light:"#faf4f5"},"mother-in-headscarf":{adult:{skin:"#cf9a70",shade:"#b9835b",eyes:"#2c1f1b",brows:"#3a2c27",hair:"#b5655c",strands:"#8f4a44",hairStyle:"headscarf",top:"#55748c",topShade:"#48657c"},baby:{skin:"#daa981",shade:"#c6926a",eyes:"#2c1f1b",brows:"#4a372f",hair:"#3b2d28",strands:"#5f4a41",hairStyle:"cap",top:"#f3dfae",topShade:"#e2ca90"},ground:"#e6edee",light:"#f6f9f7"},"father-with-glasses":{adult:{skin:"#f2cfb4",shade:"#e0b494",eyes:"#4a5d57",brows:"#9a5a36",hair:"#a9633b",strands:"#cf9265",hairStyle:"swept",top:"#6f8a63",topShade:"#5f7a55",glasses:!0},baby:{skin:"#f6d8c2",shade:"#e6bea1",eyes:"#47606c",brows:"#c68c5c",hair:"#cf8a57",strands:"#b06f40",hairStyle:"cap",top:"#dbe7e3",topShade:"#bfd2cc"},ground:"#f3e9dc",light:"#fdf7ee"},grandfather:{adult:{skin:"#b98560",shade:"#a3714e",line:"#33241c",eyes:"#2c201c",brows:"#d9d5d0",hair:"#e4e0da",strands:"#b3aca5",hairStyle:"balding",top:"#a0524a",topShade:"#8c443d",browWeight:1.4,lined:!0,beard:!0},baby:{skin:"#c59470",shade:"#ae7f5b",eyes:"#2c201c",brows:"#4b3831",hair:"#3b2e2a",strands:"#66524a",hairStyle:"wisps",...te},ground:"#ece7d9",light:"#f9f6ea"}};function ze(e){return e.map(({transform:t,shapes:s})=>gt`<g transform=${t||b}>${s.map(Ys)}</g>`)}function Ys({d:e,fill:t,stroke:s,width:r,opacity:n,shift:i}){return gt`<path
d=${e}
fill=${t??"none"}
stroke=${s??b}
stroke-width=${r??b}
opacity=${n??b}
transform=${i?`translate(${-i} ${-i})`:b}
/>`}var $=(e,t,s)=>e+(t-e)*s,E=(e,t,s)=>Math.min(s,Math.max(t,e));function f(e,...t){let s=e[0]??"";return t.reduce((r,n,i)=>`${r}${Gs(n)}${e[i+1]}`,s)}function Gs(e){return Math.round(e*10)/10+0}function Z(e){let t=r=>e[(r+e.length)%e.length],s=t(0);return`${f`M${s[0]} ${s[1]}`}${e.map((r,n)=>Xs(t(n-1),t(n),t(n+1),t(n+2))).join("")}Z`}function Xs(e,t,s,r){return f`C${t[0]+(s[0]-e[0])/6} ${t[1]+(s[1]-e[1])/6} ${s[0]-(r[0]-t[0])/6} ${s[1]-(r[1]-t[1])/6} ${s[0]} ${s[1]}`}function it(e,t,s,r){let n=Math.hypot(t[0]-e[0],t[1]-e[1])||1,i=(e[1]-t[1])/n/2,o=(t[0]-e[0])/n/2,a=r/2;return f`M${e[0]+i*s} ${e[1]+o*s}L${t[0]+i*r} ${t[1]+o*r}A${a} ${a} 0 0 0 ${t[0]-i*r} ${t[1]-o*r}L${e[0]-i*s} ${e[1]-o*s}`}var A="#3a3f47",De="#fffaf2",Js="#8a4440",Qs="#d98577",tr="#d5623f",er={baby:{eye:{longitude:.44,latitude:.14,half:16,tall:14.5,iris:11.5},brow:{longitude:.46,latitude:-.22,half:12,thick:2.6},nose:.42,mouth:{latitude:.74,half:15},cheek:{longitude:.66,latitude:.56,radius:18}},adult:{eye:{longitude:.4,latitude:-.06,half:15,tall:10,iris:8},brow:{longitude:.42,latitude:-.32,half:16,thick:3.6},nose:.3,mouth:{latitude:.64,half:20},cheek:{longitude:.6,latitude:.38,radius:17}}};function se(e,t,s,r){let n=er[e];return[...[-1,1].flatMap(i=>rr(n,t,s,r,i)),...sr(n,t,s,r),...[-1,1].map(i=>nr(n,t,s,r,i)),...ir(e,n,t,r),...or(n,t,s,r)]}function sr({cheek:e},t,{flush:s,smile:r},n){return[-1,1].map(i=>{let{x:o,y:a,squeeze:c}=t.place(i*e.longitude,e.latitude),l=a-Math.max(0,r)*4,d=e.radius*Math.max(.55,c),h=c<.55?-Math.sign(o)*7:0;return{d:F(o+h,l,d,e.radius*.95),fill:n.blush??tr,opacity:.1+.2*s}})}function rr({eye:e},t,s,r,n){let{x:i,y:o,squeeze:a}=t.place(n*e.longitude,e.latitude),c=e.half*$(.62,1,a),l=E(s.eyesOpen,0,1.2),d=E(s.squint,0,1),h=e.tall,g=$(h*(.75-1.75*d),-h*1.34,Math.min(1,l)),m=Math.max(g+.5,$(h*.75,h*(1.15-.75*d),Math.min(1,l))),y=i-c,p=i+c,v=o+1.5,w=c*.62,O=[];if(l>.12){let C=f`M${y} ${v}C${i-w} ${o+g} ${i+w} ${o+g} ${p} ${v}`,ct=f`C${i+w} ${o+m} ${i-w} ${o+m} ${y} ${v}Z`,lt=E(s.gazeX,-1,1)*c*.42,ht=E(s.gazeY,-1,1)*h*.35,T=Math.min(e.iris,c*.72),At=Math.max(e.iris+7,h*1.2);O.push({d:C+ct,fill:De,opacity:1},{d:F(i+lt,o+ht,T*$(.8,1,a),e.iris),fill:r.eyes},{d:F(i+lt-T*.3,o+ht-e.iris*.36,T*.26,T*.26),fill:De},{d:C+f`C${p+2} ${o-At*1.35} ${y-2} ${o-At*1.35} ${y} ${v}Z`,fill:r.skin},{d:f`M${p} ${v}`+ct.slice(0,-1)+f`C${y+1} ${o+At*1.4} ${p-1} ${o+At*1.4} ${p} ${v}Z`,fill:r.skin}),d>.3&&O.push({d:f`M${y+3} ${v+1}`+f`C${i-w} ${o+m+1} ${i+w} ${o+m+1} ${p-3} ${v+1}`,stroke:r.line??A,width:1.8,opacity:E((d-.3)*1.2,0,.7)})}if(s.browKnit>.55&&l<.3){let C=n<0?y:p;O.push({d:f`M${C+n*2} ${v-1}L${C+n*8} ${v-5}M${C+n*2} ${v+3}L${C+n*8} ${v+5}`,stroke:r.line??A,width:1.8,opacity:E((.3-l)*3,0,.7)})}return O.push({d:f`M${y-1} ${v+.5}C${i-w} ${o+g} ${i+w} ${o+g} ${p+1} ${v+.5}`,stroke:r.line??A,width:2.8}),O}function nr({brow:e},t,s,r,n){let{x:i,y:o,squeeze:a}=t.place(n*e.longitude,e.latitude),c=e.half*$(.55,1,a),l=s.browRaise*8,d=o-l-s.browWorry*8+s.browKnit*7+2,h=o-l*.7+s.browWorry*5-s.browKnit*1+3,g=o-l*1.1-6+s.browKnit*5+s.browWorry*1,m=s.browKnit*3*-n;return{d:f`M${i-n*c+m} ${d}Q${i+m/2} ${g} ${i+n*c} ${h}`,stroke:r.brows,width:e.thick*(r.browWeight??1),opacity:r.browOpacity??1}}function ir(e,{nose:t},s,r){let n=s.place(0,t),i=s.lean;if(e==="baby"){let l=n.x*1.1;return[{d:f`M${l-6+i*1} ${n.y-1}C${l-7+i*2} ${n.y+6} ${l+7+i*2} ${n.y+6} ${l+6+i*1} ${n.y-1}`,stroke:r.line??A,width:2.4}]}let o=s.place(0,-.04),a=n.x+i*9,c=i>0?-1:1;return[{d:f`M${o.x+i*3} ${o.y}C${o.x+i*4} ${o.y+14} ${a+i*4} ${n.y-12} ${a+i*2} ${n.y-2}C${a+i} ${n.y+6} ${a+c*8} ${n.y+7} ${a+c*13} ${n.y+3}`,stroke:r.line??A,width:2.6}]}function or({mouth:e},t,s,r){let{x:n,y:i}=t.place(0,e.latitude),o=n*1.03+t.lean*3,a=e.half*s.mouthWide,c=o-a*Math.max(.45,Math.cos(t.yaw-.3)),l=o+a*Math.max(.45,Math.cos(t.yaw+.3)),d=i-s.smile*a*.32+s.mouthOpen*2,h=E(s.mouthSquare,0,1),g=i+s.smile*a*.28-s.mouthOpen*$(2,16,h),m=g+s.mouthOpen*$(30,34,h)+.01,y=$(.5,.86,h),p=$(o,c,y),v=$(o,l,y),w=[],O=f`M${c} ${d}C${p} ${ee(d,g)} ${v} ${ee(d,g)} ${l} ${d}`;if(s.mouthOpen>.06){let ct=ee(d,m),lt=O+f`C${v} ${ct} ${p} ${ct} ${c} ${d}Z`,ht=$(g,m,.62);if(w.push({d:lt,fill:Js}),s.mouthOpen>.25){let T=(l-c)*.25;w.push({d:f`M${o-T} ${m-3}C${o-T} ${ht-2} ${o+T} ${ht-2} ${o+T} ${m-3}C${o+T*.4} ${m+.5} ${o-T*.4} ${m+.5} ${o-T} ${m-3}Z`,fill:Qs,opacity:E((s.mouthOpen-.25)*3,0,1)})}w.push({d:lt,stroke:r.line??A,width:2.4})}else w.push({d:O,stroke:r.line??A,width:2.6});let C=m+6.5+s.mouthOpen*3;return w.push({d:f`M${$(o,c,.4)} ${C}Q${o} ${C+2.5+4*s.pout} ${$(o,l,.4)} ${C}`,stroke:r.line??A,width:1.9,opacity:$(.3,.75,E(s.pout,0,1))*(1-E(s.mouthOpen*4,0,1))}),w}function ee(e,t){return(t*4-e)/3}function F(e,t,s,r){let[n,i]=[s*.5523,r*.5523];return f`M${e-s} ${t}C${e-s} ${t-i} ${e-n} ${t-r} ${e} ${t-r}C${e+n} ${t-r} ${e+s} ${t-i} ${e+s} ${t}C${e+s} ${t+i} ${e+n} ${t+r} ${e} ${t+r}C${e-n} ${t+r} ${e-s} ${t+i} ${e-s} ${t}Z`}var vt=[432,214];function Ze(e,{reach:t,soothe:s,turn:r}){let n=Math.max(0,t*1.8-.8),i=[vt[0]+18+r*60,vt[1]+77],o=R([388,386],[330,334],t),a=R(R([472,390],[400,350],n),i,s),c=R([378,366],[374,372],t),l=R(R([514,372],[486,384],n),[506,378],s);return[...qe([414,330],c,o,$(2.3,3.7,t),1-t*.95,e,-1),...qe([488,334],l,a,$($(2.5,3.6,n),3.9,s),Math.max(s,1-n),e,1)]}var R=(e,t,s)=>[$(e[0],t[0],s),$(e[1],t[1],s)];function qe(e,t,s,r,n,i,o,a=1){return[...Ke(s,r,.62,n,i,o,a),...Fe([e,t,ar(t,s)],[44,42,32],i.top)]}function Fe([e,t,s],[r,n,i],o){let a=it(t,s,n,i),c=[it(e,t,r,n),a],l=[it(R(e,t,-.12),t,r,n),a];return[...c.map(d=>({d,stroke:A,width:5.4})),...l.map(d=>({d,fill:o}))]}function ar(e,t){let s=Math.hypot(t[0]-e[0],t[1]-e[1])||1;return R(t,e,Math.min(1,13/s))}var cr=(e,t)=>[...e.map(s=>({d:s,stroke:A,width:5.4})),...e.map(s=>({d:s,fill:t}))];function Ve(e,{reach:t}){if(t<.02)return[];let s=R([206,540],[298,388],t),r=R([150,560],[196,440],t);return[...Ke(s,-.45,1.05,.1,e,1),...Fe([[90,420],r,R(s,r,-.06)],[96,84,50],e.top)]}function Ke([e,t],s,r,n,i,o,a=1){let c=(m,y)=>[e+(Math.cos(s)*m-Math.sin(s)*y*o)*r,t+(Math.sin(s)*m+Math.cos(s)*y*o)*r],l=[-15,-5,5,15].map((m,y)=>{let p=$([30,37,36,28][y]??30,4,n);return it(c($(30,22,n),m*$(1,.7,n)),c($(30,24,n)+p,m*$(1.5*a,.75,n)),13*r,11*r)}),d=it(c(12,-12),c($(38,34,n),$(-31,-13,n)),16*r,12*r),h=Z([c(-4,-14),c(14,-20),c(36,$(-20,-17,n)),c(46,0),c(36,$(20,17,n)),c(14,20),c(-4,14)]),g=n>.6?[...l,h]:[...l,h,d];return[...cr(g,i.skin),...(n>.6?[-4,6]:[-9,0,9]).map(m=>{let[y,p]=c($(40,28,n),m*$(1,.8,n)),[v,w]=c($(48,41,n),m*$(1.1,.85,n));return{d:f`M${y} ${p}L${v} ${w}`,stroke:A,width:1.8}}),...n>.6?[{d:lr(c),stroke:A,width:1.8}]:[]]}function lr(e){let[t,s,r]=[e(22,-18),e(34,-12),e(36,-2)];return f`M${t[0]} ${t[1]}Q${s[0]} ${s[1]} ${r[0]} ${r[1]}`}function _(e,t){return[{d:e,fill:t},{d:e,stroke:A,width:2.8,shift:2}]}var S=(e,t,s=2.4)=>({d:e,stroke:t,width:s}),Ye={long:{back:({hair:e,strands:t})=>[..._("M6-124C84-126 124-64 118 10 116 62 128 104 112 142 96 160 60 158 34 150L20 20Z",e),S("M104 50c2 28 4 52-2 80M90 66c2 26 2 44-4 68",t)],front:({hair:e,strands:t})=>[..._("M86 22C124-58 90-140-2-138-76-134-104-84-92-22-90-12-84-8-80-16-78-34-74-46-64-58-28-52 24-62 50-92 52-60 62-22 72 14 76 26 82 30 86 22Z",e),S("M50-92C46-110 30-122 10-128M70-34c-2-24-8-40-16-52M-20-76c-20 4-36 4-46 16M2-116C-24-120-48-110-64-92",t)]},bun:{back:({hair:e,strands:t})=>[..._("M58-112C60-146 96-160 118-142 140-124 134-92 108-84Z",e),S("M80-130c12-12 30-10 38 4M92-112c8-6 18-6 24 0",t),..._("M4-122C84-126 120-66 110 6 104 30 94 40 84 40L30-20Z",e)],front:({hair:e,strands:t})=>[..._("M84 6C116-54 88-130 2-128-66-126-96-82-86-34-84-26-78-24-76-32-70-60-50-76-24-80 20-84 54-68 66-34 70-20 74-6 76 4 78 12 82 14 84 6Z",e),S("M-58-86C-40-104-16-112 8-110M-10-92C20-100 52-92 70-68M40-112c18 8 34 22 44 42",t)]},cropped:{back:()=>[],front:({hair:e,strands:t})=>[..._("M92 2C94-6 100-20 100-40 98-90 60-122 4-122-50-122-84-92-82-44-80-40-76-42-74-50-66-66-50-78-24-82 20-84 52-80 62-54 66-40 70-20 76-2 80 8 88 10 92 2Z",e),S("M-50-96c4-4 8-6 12-7M-20-106c4-2 8-2 12-2M14-106c4 0 8 1 12 2M46-98c4 2 7 4 10 7M70-78c3 3 5 6 7 10M-4-94c4-1 8-1 12 0M30-90c4 1 8 2 11 4",t,2.2)]},swept:{back:()=>[],front:({hair:e,strands:t})=>[..._("M90 4C98-20 108-56 94-90 74-130 14-146-40-132-74-128-98-112-96-86-92-92-86-94-82-92-88-78-88-60-82-44-76-60-66-72-48-80-14-76 34-84 56-78 60-52 66-24 76-2 80 8 88 12 90 4Z",e),S("M-78-100C-56-114-20-122 14-116M-40-94C-6-92 30-102 52-96M76-88c8 14 12 32 10 50",t)]},balding:{back:()=>[],front:({hair:e,strands:t})=>[..._("M54-66C84-84 110-60 108-20 108-4 104 10 95 14 90 2 78-6 66 4 64-20 54-42 54-66Z",e),S("M76-58c12 12 17 26 17 42M90-54c5 10 8 20 8 30",t),S("M-14-98c14-6 30-6 42 0",t,2)]},headscarf:{back:()=>[],front:({hair:e,strands:t})=>[..._("M-84-30C-98-104-50-140 6-140 92-140 124-72 114 4 112 60 124 120 112 160 62 190-30 188-72 160-64 136-58 118-54 100-76 84-90 40-86-2-88-10-86-20-84-30ZM-78-26C-82 20-76 68-54 92-38 108-14 108 6 98 42 82 64 48 66 6 68-40 50-74 6-80-40-84-72-66-78-26Z",e),S("M-62-92C-38-114 8-124 50-108M88-66c18 36 14 76-8 112M88 78C72 108 34 132-24 134M96 110C76 138 30 158-30 154M-30-106c22-8 48-8 70 2",t)]}};function Ge(e){return Ye[e.hairStyle]??Ye.long}function Xe(e,{hair:t,strands:s,hairStyle:r}){let{points:n,lean:i}=e,o=n.map(([p,v])=>[p*1.035,v*1.045-1]),a=(p,v)=>[86*Math.sin(p+e.yaw),v],c=-i*-8,l=[S(`${f`M${c+2} ${-90}`}c-9 7-8 19 1 22 9 2 15-5 10-11`,s),S(`${f`M${c-24} ${-86}`}c-5 7-5 12-3 17`,s),S(`${f`M${c+30} ${-84}`}c6 6 5 13 2 18`,s)];if(r==="wisps")return l;if(r==="cap"){let p=[12,13,14,15,0,1,2,3,4].map(C=>o[C]??[0,0]),v=i>0?8:0,w=[a(1.15,-18),a(.8,-46),a(.35,-58),a(0,-50),a(-.4,-60),a(-.8,-46),a(-1.15,-18)],O=p.slice(i>.4?0:1,i<-.4?9:8);return[..._(Z([...O,...w]),t),S(f`M${c-30} ${-76+v}`+"c10-6 22-8 32-7"+f`M${c+20} ${-74}`+"c10 1 18 5 24 11",s,2.2)]}let d=i>0?[13,14,15,0,1,2]:[14,15,0,1,2,3],h=d.map(p=>{let[v,w]=o[p]??[0,0];return F(v*.96,w*.96,19,18)}),g=[-1,-.62,-.25,.12,.5,.9].map((p,v)=>{let[w,O]=a(p,-62+p*p*18-v%2*5);return F(w,O,17,15)}),y=[Z([...d.map(p=>o[p]??[0,0]),a(.8,-56),a(0,-66),a(-.8,-56)].map(([p,v])=>[p*.97,v*.97])),...h,...g];return[...y.map(p=>({d:p,stroke:A,width:5})),...y.map(p=>({d:p,fill:t})),...[...h.filter((p,v)=>v%2),...g].map(p=>({d:p,stroke:s,width:1.6,opacity:.45}))]}function Je(e){let t="#5b5048",s=[-1,1].map(i=>{let{x:o,y:a,squeeze:c}=e.place(i*.4,-.05);return{x:o,y:a+2,across:24*(.55+.45*c),down:20}}),[r,n]=s;return[...s.flatMap(({x:i,y:o,across:a,down:c})=>[{d:F(i,o,a,c),fill:"#fffaf2",opacity:.16},{d:F(i,o,a,c),stroke:t,width:2.8}]),S(f`M${r.x+r.across} ${r.y-3}Q${(r.x+n.x)/2} ${r.y-9} ${n.x-n.across} ${n.y-3}`,t,2.8),S(f`M${n.x+n.across} ${n.y-4}L${74} ${n.y-2}`,t,2.8)]}var Qe=.5,hr={baby:{across:80,down:78,front:[[0,-90],[38,-85],[70,-63],[88,-28],[90,6],[92,34],[76,65],[42,86],[0,92],[-42,86],[-76,65],[-92,34],[-90,6],[-88,-28],[-70,-63],[-38,-85]],turned:[[10,-92],[52,-86],[86,-62],[103,-24],[101,12],[88,42],[58,69],[22,87],[-18,93],[-53,86],[-81,65],[-90,38],[-84,10],[-86,-22],[-70,-60],[-34,-86]]},adult:{across:76,down:96,front:[[0,-110],[40,-103],[68,-80],[80,-40],[81,0],[77,36],[62,72],[34,98],[0,106],[-34,98],[-62,72],[-77,36],[-81,0],[-80,-40],[-68,-80],[-40,-103]],turned:[[8,-111],[50,-103],[82,-76],[94,-36],[89,4],[77,38],[56,70],[18,97],[-20,106],[-49,96],[-69,68],[-78,34],[-75,0],[-77,-36],[-66,-78],[-30,-104]]}};function re(e,t,s){let{across:r,down:n,front:i,turned:o}=hr[e],a=E(Math.abs(t)/Qe,0,1.15),c=E(t/Qe,-1.15,1.15);return{points:i.map(([d,h],g)=>{let m=(i.length-g)%i.length,[y,p]=o[t>0?m:g];return[$(d,t>0?-y:y,a),$(h,p,a)]}),yaw:t,lean:c,place:(d,h)=>({x:r*Math.sin(d+t),y:n*Math.sin(h+s),squeeze:Math.max(.3,Math.cos(d+t))})}}var ne=600,xt=430,ts=[178,168];function es(e,t,s){let r=ts[0]+t.lean*12,n=ts[1]+t.lean*5,i=`translate(${Ht(r)} ${Ht(n)}) scale(-1 1) rotate(${Ht(-6-t.lean*3+t.tilt)})`,o=`translate(${vt[0]} ${vt[1]}) rotate(${Ht(s.tilt+s.turn*8)})`,{back:a,front:c,head:l}=ur(e.adult,t);return[{transform:"",shapes:dr(e)},{transform:"",shapes:fr()},{transform:i,shapes:a},{transform:"",shapes:mr(e.adult,r,n)},{transform:i,shapes:[...l,...c]},{transform:"",shapes:$r(e.baby)},{transform:o,shapes:br(e.baby,s)},{transform:"",shapes:Ve(e.adult,t)},{transform:"",shapes:Ze(e.baby,s)}]}var Ht=e=>Math.round(e*10)/10;function dr({ground:e,light:t}){return[{d:`M0 0H${ne}V${xt}H0Z`,fill:e},{d:"M300 26C450 20 580 110 578 260 576 380 480 470 300 470S24 380 24 262C24 120 150 32 300 26Z",fill:t}]}function ur(e,t){let s=re("adult",t.turn,t.nod),r=Z(s.points),{back:n,front:i}=Ge(e);return{back:n(e),head:[..._(r,e.skin),...e.hairStyle==="headscarf"?[]:_("M62 4C72-6 88-2 88 14 86 30 74 38 64 30Z",e.shade),...e.beard?_("M86 14C84 64 54 114-18 117-56 113-75 80-78 44-72 58-66 68-58 74-46 80-22 82-4 74 34 62 62 40 66 8Z",e.hair):[],...se("adult",s,t,e),...e.lined?pr(s):[],...e.glasses?Je(s):[]],front:i(e)}}function pr(e){let t=e.place(.78,.02),s=e.place(.33,.5);return[{d:`${f`M${t.x} ${t.y-3}`}l7-4${f`M${t.x+1} ${t.y+3}`}l8 1`,stroke:A,width:1.6,opacity:.5},{d:`${f`M${s.x} ${s.y-12}`}c7 5 10 12 9 20`,stroke:A,width:1.6,opacity:.4}]}function mr({skin:e,shade:t,top:s,topShade:r},n,i){let o=n-62,a=n+2;return[{d:f`M${o} ${i+40}C${o+2} ${i+90} ${o-4} ${i+118} ${o-20} ${i+136}C${o} ${i+176} ${a+10} ${i+176} ${a+30} ${i+136}C${a+6} ${i+124} ${a+2} ${i+96} ${a} ${i+70}Z`,fill:t},{d:f`M${o-1} ${i+74}C${o} ${i+104} ${o-6} ${i+122} ${o-20} ${i+136}M${a} ${i+98}C${a+2} ${i+118} ${a+10} ${i+130} ${a+28} ${i+137}`,stroke:A,width:2.8},..._(`M-20 ${xt+40}C-16 372 26 322 96 300 128 346 176 346 208 302 262 318 296 372 300 ${xt+40}Z`,s),..._("M86 304C118 366 186 366 216 305L228 310C196 384 106 386 72 310Z",r)]}function fr(){return[..._("M352 470C330 380 338 250 372 190 396 150 480 140 524 178 566 220 574 320 552 470Z","#e2c9a4"),{d:"M384 226C410 190 474 184 506 214 532 246 536 330 526 430",stroke:"#c9aa7c",width:2.6}]}function $r({top:e,topShade:t}){return[..._("M352 480C346 420 362 342 396 306 420 290 470 290 494 306 526 340 536 420 526 480Z",e),{d:"M402 300C418 322 464 324 486 302",stroke:t,width:5},{d:"M443 326C445 360 446 400 445 440",stroke:t,width:2.6},{d:"M444 350h.1M445 384h.1",stroke:A,width:6}]}function br(e,t){let s=re("baby",t.turn,t.nod);return[...gr(e,s,t),...Xe(s,e),...yr(s,t.tears)]}function gr(e,t,s){let r=[-1,1].map(i=>({side:i,at:t.place(i*1.42,.16)})).filter(({side:i})=>Math.cos(i*1.42+t.yaw)>-.12).flatMap(({side:i,at:o})=>{let a=o.x*1.14;return _(f`M${a-i*6} ${o.y-14}C${a+i*6} ${o.y-24} ${a+i*18} ${o.y-12} ${a+i*15} ${o.y+4}C${a+i*12} ${o.y+18} ${a+i*0} ${o.y+22} ${a-i*8} ${o.y+12}Z`,e.shade)}),n=Math.abs(t.lean)>.5;return[...n?[]:r,..._(Z(t.points),e.skin),...n?r:[],...se("baby",t,s,e)]}function yr(e,t){return t<.15?[]:[-1,1].map(s=>{let{x:r,y:n}=e.place(s*.62,.42);return{d:f`M${r} ${n-9}C${r+7} ${n} ${r+6} ${n+8} ${r} ${n+8}C${r-6} ${n+8} ${r-7} ${n} ${r} ${n-9}Z`,fill:"#9fc4d4",opacity:t*.9}})}var vr={eyesOpen:1,squint:0,gazeX:-.3,gazeY:.05,browRaise:0,browWorry:0,browKnit:0,smile:0,mouthOpen:0,mouthWide:1,mouthSquare:0,pout:0,flush:.3,tears:0,turn:-.42,nod:0,tilt:0,reach:0,soothe:0,lean:0},M=e=>({...vr,...e}),ie={neutral:M({}),interest:M({browRaise:.9,eyesOpen:1.12,mouthOpen:.16,mouthWide:.62,smile:.2,reach:.55,flush:.4}),joy:M({browRaise:.5,squint:.75,eyesOpen:.78,smile:1,mouthOpen:.62,mouthWide:1.25,flush:.8,reach:.55,tilt:-3}),sobered:M({browRaise:.1,browKnit:.4,eyesOpen:1.1,smile:-.3,mouthWide:.75,flush:.12}),bid:M({browRaise:1,eyesOpen:1.1,smile:.7,mouthOpen:.22,mouthWide:1,reach:1,flush:.4,tilt:-4}),"small-smile":M({browRaise:.35,squint:.3,eyesOpen:.95,smile:.75,mouthWide:.95,mouthOpen:.04,flush:.6,reach:.55,tilt:-2}),wary:M({turn:-.3,gazeX:-.5,gazeY:.1,browWorry:.55,browRaise:.2,smile:-.2,mouthWide:.8,flush:.55,reach:.55,tilt:3}),"look-away":M({turn:.3,gazeX:.75,gazeY:.35,nod:.1,eyesOpen:.85,smile:-.05,mouthWide:.8,flush:.2}),soothing:M({turn:-.05,gazeX:.4,gazeY:.55,nod:.12,eyesOpen:.7,browWorry:.35,soothe:1,mouthWide:.7,flush:.3}),fuss:M({turn:-.25,browWorry:.8,browKnit:.5,eyesOpen:.75,squint:.25,smile:-.62,mouthWide:1.2,pout:1,mouthOpen:.03,flush:.7,reach:.55}),cry:M({turn:-.12,nod:-.08,browWorry:1.25,browKnit:.75,eyesOpen:0,squint:.72,smile:-.5,mouthOpen:.95,mouthWide:1.4,mouthSquare:.7,flush:1,tears:1,reach:.55})},oe={warm:M({browRaise:.45,squint:.75,eyesOpen:.8,smile:.95,mouthOpen:.42,mouthWide:1.25,flush:.6,reach:1,lean:1,tilt:-4}),watching:M({browRaise:.3,squint:.2,smile:.5,mouthWide:.95,flush:.45,reach:.9,lean:.6,tilt:-2}),still:M({smile:0,mouthWide:.85,flush:.12}),back:M({browRaise:.5,browWorry:.75,squint:.15,eyesOpen:.95,smile:.55,mouthWide:.95,mouthOpen:.1,flush:.5,reach:1,lean:1.1,tilt:-5})};function ae(e,t,s){let r={...e};for(let n of Object.keys(e))r[n]=$(e[n],t[n],s);return r}var x={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:e=>{let t=Math.floor(e/60),s=e%60,r=`${s} ${s===1?"second":"seconds"}`;return t?`${t} ${t===1?"minute":"minutes"} ${r}`:r},clock:e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`};var Lt=.45,ss=.16;function ce(e,t){let s=e.findIndex(({start:r})=>r>t);return s===-1?e.length-1:Math.max(0,s-1)}function ns(e,t,s){let r=t+.5,n=ce(e.faces,Math.floor(r)),i=e.faces[n],o=e.faces[n-1]??i,a=e.faces[n+1]??i,c=r-(i?.start??0),l=(e.faces[n+1]?.start??Number.POSITIVE_INFINITY)-r,[d,h,g]=l<Lt?[i,a,.5-l/Lt/2]:n&&c<Lt?[o,i,.5+c/Lt/2]:[i,i,0],m=g*g*(3-2*g),y=ae(Ut(oe,d?.adult),Ut(oe,h?.adult),m),p=ae(Ut(ie,d?.baby),Ut(ie,h?.baby),m);return s?{adult:{...y,eyesOpen:y.eyesOpen*rs(t,4.9)},baby:{...p,eyesOpen:p.eyesOpen*rs(t+1.3,3.7)}}:{adult:y,baby:p}}function Ut(e,t){return e[t??""]??Object.values(e)[0]}function rs(e,t){let s=e%t;return s<ss?Math.abs(1-2*s/ss):1}function ot(e,t){return e.moments[ce(e.moments,t)]}function Q(e,t){return e.phases[ce(e.phases,t)]}function B({phases:e},t){let s=e.filter(({name:n})=>n===t.name),r=x.phases[t.name]??t.name;return s.length>1?`${r} ${s.indexOf(t)+1}`:r}function le(e,t){return`${x.time(t)}, ${B(e,Q(e,t)).toLowerCase()}`}function he(e,t){return e.moments.find(({start:s})=>s>t)?.start??e.matched.length-1}function is(e,t){return e.moments.findLast(({start:s})=>s<t)?.start??0}function os(e,t){let s=t?.activity===e.id?Number(t.second):0,r=e.matched.length-1;return{version:1,kind:"dyad-player",activity:e.id,second:Number.isInteger(s)?Math.min(Math.max(s,0),r):0}}function cs(e,t,s){let{adult:r,baby:n}=ns(e,t,s),i=It[e.people];return u`<svg
class="faces"
viewBox="0 0 ${ne} ${xt}"
role="img"
aria-label=${x.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${ze(es(i,r,n))}
</svg>`}function ls(e,t){let s=e.matched[t]==="1";return u`<div class="told-here">
<p class="state">
<span>${x.clock(t)}</span>
<strong>${B(e,Q(e,t))}</strong>
<span>
<span class="step-mark ${s?"matched":""}"></span
>${s?x.inStep:x.outOfStep}
</span>
</p>
<p class="moment">${q(ot(e,t).text)}</p>
</div>`}function hs(e){return u`<details class="whole">
<summary>${x.whole}</summary>
${e.phases.map(t=>u`
<p><strong>${B(e,t)}.</strong> ${q(t.about)}</p>
<ol role="list">
${e.moments.filter(({start:s})=>s>=t.start&&s<t.end).map(({start:s,text:r})=>u`<li><span class="when">${x.clock(s)}</span><span>${q(r)}</span></li>`)}
</ol>
`)}
</details>`}function Wt(e){return u`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${gt`<path d=${e} />`}
</svg>`}function ds(e,t,s){let r=Q(e,t);return u`
<div class="row controls" role="group" aria-labelledby="go-to">
<span class="go-to" id="go-to">${x.goTo}</span>
${e.phases.map(n=>u`<button
type="button"
aria-current=${n===r?"true":"false"}
@click=${()=>s(n.start)}
>
${B(e,n)}
</button>`)}
</div>
`}var xr=1;function us(e,t,s){return N(e)&&e.schema_version===xr&&e.kind===t&&k(e.id)&&typeof e.title=="string"&&wr(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&s.every(r=>jt(e[r]).length>0)}function wr(e){return typeof e=="string"||Array.isArray(e)}function jt(e){return Array.isArray(e)?e:[]}function ps(e){if(!us(e,"dyad-player",["phases","moments","faces","joy","upset"]))return!1;let{matched:t}=e;return typeof e.people=="string"&&typeof t=="string"&&[e.joy,e.upset].every(s=>jt(s).length===t.length)&&[e.phases,e.moments,e.faces].every(s=>jt(s).every(r=>N(r)&&Number.isInteger(r.start)))}var ms=H`
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
--thumb-lift: -12px;
display: block;
width: calc(100% + 28px);
margin: 0 -14px;
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
`;var Ar={},fs=Nt(class extends st{constructor(){super(...arguments),this.ot=Ar}render(e,t){return t()}update(e,[t,s]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((r,n)=>r===this.ot[n]))return P}else if(this.ot===t)return P;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,s)}});function gs(e,t){let s=100*t/(e.matched.length-1);return u`<div class="trace" role="img" aria-label=${x.trace} style="--now: ${s}%">
${fs([e],()=>_r(e))}
<div class="cursor"></div>
</div>`}function _r(e){let t=e.matched.length-1,s=n=>`${100*Math.min(n,t)/t}%`,r=u`<svg viewBox="0 0 ${t} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${bs(e.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${bs(e.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${t} 1" preserveAspectRatio="none">
<path d=${kr(e.matched)} />
</svg>`;return u`
${e.phases.map(n=>u`<div
class=${n.name==="still face"?"phase shaded":"phase"}
style="left: ${s(n.start)}; right: calc(100% - ${s(n.end)})"
>
<span>${B(e,n)}</span>
</div>`)}
<div class="lines to-come">${r}</div>
<div class="lines past">${r}</div>
${$s("joy",x.joy,e.joy,t)} ${$s("upset",x.upset,e.upset,t)}
${e.matched.includes("1")?u`<span class="in-step">${x.inStep}</span>`:b}
`}function $s(e,t,s,r){let n=Math.max(...s),i=Math.min(.88,Math.max(.06,s.indexOf(n)/r));return u`<span class="name ${e}" style="left: ${100*i}%; --height: ${n/100}">
${t}
</span>`}function bs(e){return`M${e.map((t,s)=>`${s} ${100-t}`).join("L")}`}function kr(e){return[...e.matchAll(/1+/g)].map(({index:t,0:s})=>`M${t-.5} 0h${s.length}v1h-${s.length}z`).join("")}var Sr=6e3,Mr=700,ys=4,at=class at extends nt{constructor(){super(),this.time=0,this.isPlaying=!1,this.isFast=!1,this.stopNext=()=>{},this.saying=0,this.attention=new Pt(this,()=>this.pause())}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.saying)}accepts(t){return ps(t)&&Object.hasOwn(It,t.people)}reconcile(t){return os(this.spec,t)}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(t){this.currentRecord=this.reconcile(t),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(x.atTheBeginning),this.focusOn(".watch")}get second(){return Math.floor(this.time)}get last(){return(this.spec?.matched.length??1)-1}goTo(t){let s=this.record?.second;this.time=Math.min(Math.max(t,0),this.last),this.record&&this.second!==s&&this.change({...this.record,second:this.second})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0,matchMedia("(prefers-reduced-motion: reduce)").matches?this.stepOn():this.moveOn(performance.now())}pause(){this.stopNext(),this.isPlaying=!1,this.time=this.second}moveOn(t){let s=requestAnimationFrame(r=>{let n=Math.min(Math.max(r-t,0),250)/1e3;this.advance(this.time+n*(this.isFast?ys:1)),this.isPlaying&&this.moveOn(r)});this.stopNext=()=>cancelAnimationFrame(s)}stepOn(){let t=setTimeout(()=>{this.spec&&this.advance(he(this.spec,this.second)),this.isPlaying&&this.stepOn()},Sr/(this.isFast?ys:1));this.stopNext=()=>clearTimeout(t)}advance(t){if(!this.spec)return;let s=Q(this.spec,this.second);this.goTo(t);let r=Q(this.spec,this.second);r!==s&&this.announce(`${B(this.spec,r)}. ${Jt(r.about)}`),this.time>=this.last&&this.pause()}jump(t){this.pause(),this.goTo(t),this.say()}scrub(t){this.pause();let s=this.spec&&ot(this.spec,this.second);this.goTo(t.target.valueAsNumber),!(!this.spec||ot(this.spec,this.second)===s)&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(!1),Mr))}say(t=!0){if(!this.spec)return;let s=Jt(ot(this.spec,this.second).text);this.announce(t?`${le(this.spec,this.second)}. ${s}`:s)}renderActivity(){let t=this.spec;return t?u`
<div class="stage">
<div>${cs(t,this.time,this.isPlaying)}
<p class="label"><strong>${x.illustration}</strong> ${x.notAtHome}</p>
</div>
${ls(t,this.second)}
</div>
${gs(t,this.time)}
<input
type="range"
min="0"
max=${this.last}
step="1"
aria-label=${x.slider}
aria-valuetext=${le(t,this.second)}
.value=${String(this.second)}
@input=${this.scrub}
/>
${this.renderControls(t)} ${hs(t)}
`:b}renderControls(t){let s=this.second>=this.last,r=this.isPlaying?x.pause:s?x.watchAgain:x.watch;return u`
<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${Wt(this.isPlaying?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${r}
</button>
<button
type="button"
aria-label=${x.backName}
@click=${()=>this.jump(is(t,this.second))}
>
${Wt("M15 5l-7 7 7 7")}${x.back}
</button>
<button
type="button"
aria-label=${x.forwardName}
@click=${()=>this.jump(he(t,this.second))}
>
${Wt("M9 5l7 7-7 7")}${x.forward}
</button>
<button
type="button"
aria-pressed=${this.isFast?"true":"false"}
@click=${()=>{this.isFast=!this.isFast}}
>
${x.fast}
</button>
</div>
${ds(t,this.second,n=>this.jump(n))}
`}};tt(at,"styles",[...de(at,at,"styles"),Be,ms]),tt(at,"properties",{time:{state:!0},isPlaying:{state:!0},isFast:{state:!0}});var wt=at;function vs(e,t){customElements.get(e)||customElements.define(e,t)}function ws(e,t){return{render({model:s,el:r}){vs(e,t);let n=document.createElement(e),i=()=>{s.set("record",n.record),s.save_changes()},o=()=>{let c=s.get("record");JSON.stringify(c)!==JSON.stringify(n.record)&&rt(c)&&(n.record=c)},a=()=>{n.spec=s.get("spec");let c=s.get("record");rt(c)&&!I(c)?o():rt(n.record)&&!I(n.record)&&i()};return r.dataset.lmSuppressShortcuts="true",r.addEventListener("keydown",xs),a(),n.addEventListener("sb-record",i),s.on("change:spec",a),s.on("change:record",o),r.append(n),()=>{s.off("change:spec",a),s.off("change:record",o),n.removeEventListener("sb-record",i),r.removeEventListener("keydown",xs),n.remove()}}}}function xs(e){e.key.startsWith("Arrow")&&e.stopPropagation()}var Ji=ws("sb-dyad-player",wt);export{Ji as default};
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
