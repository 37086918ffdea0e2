/* Generated from frontend/ by make frontend. Do not edit. */
var or=Object.defineProperty;var ir=Object.getPrototypeOf;var ar=Reflect.get;var cr=(r,e,t)=>e in r?or(r,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):r[e]=t;var V=(r,e,t)=>cr(r,typeof e!="symbol"?e+"":e,t);var tt=(r,e,t)=>ar(ir(r),t,e);var me=globalThis,fe=me.ShadowRoot&&(me.ShadyCSS===void 0||me.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Re=Symbol(),rt=new WeakMap,ee=class{constructor(e,t,s){if(this._$cssResult$=!0,s!==Re)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(fe&&e===void 0){let s=t!==void 0&&t.length===1;s&&(e=rt.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),s&&rt.set(t,e))}return e}toString(){return this.cssText}},st=r=>new ee(typeof r=="string"?r:r+"",void 0,Re),y=(r,...e)=>{let t=r.length===1?r[0]:e.reduce((s,n,o)=>s+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+r[o+1],r[0]);return new ee(t,r,Re)},nt=(r,e)=>{if(fe)r.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let s=document.createElement("style"),n=me.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=t.cssText,r.appendChild(s)}},Ne=fe?r=>r:r=>r instanceof CSSStyleSheet?(e=>{let t="";for(let s of e.cssRules)t+=s.cssText;return st(t)})(r):r;var{is:lr,defineProperty:dr,getOwnPropertyDescriptor:pr,getOwnPropertyNames:ur,getOwnPropertySymbols:hr,getPrototypeOf:mr}=Object,C=globalThis,ot=C.trustedTypes,fr=ot?ot.emptyScript:"",gr=C.reactiveElementPolyfillSupport,te=(r,e)=>r,Me={toAttribute(r,e){switch(e){case Boolean:r=r?fr:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,e){let t=r;switch(e){case Boolean:t=r!==null;break;case Number:t=r===null?null:Number(r);break;case Object:case Array:try{t=JSON.parse(r)}catch{t=null}}return t}},at=(r,e)=>!lr(r,e),it={attribute:!0,type:String,converter:Me,reflect:!1,useDefault:!1,hasChanged:at};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),C.litPropertyMetadata??(C.litPropertyMetadata=new WeakMap);var E=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=it){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(e,s,t);n!==void 0&&dr(this.prototype,e,n)}}static getPropertyDescriptor(e,t,s){let{get:n,set:o}=pr(this.prototype,e)??{get(){return this[t]},set(i){this[t]=i}};return{get:n,set(i){let a=n?.call(this);o?.call(this,i),this.requestUpdate(e,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??it}static _$Ei(){if(this.hasOwnProperty(te("elementProperties")))return;let e=mr(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(te("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(te("properties"))){let t=this.properties,s=[...ur(t),...hr(t)];for(let n of s)this.createProperty(n,t[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[s,n]of t)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[t,s]of this.elementProperties){let n=this._$Eu(t,s);n!==void 0&&this._$Eh.set(n,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let s=new Set(e.flat(1/0).reverse());for(let n of s)t.unshift(Ne(n))}else e!==void 0&&t.push(Ne(e));return t}static _$Eu(e,t){let s=t.attribute;return s===!1?void 0:typeof s=="string"?s:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let s of t.keys())this.hasOwnProperty(s)&&(e.set(s,this[s]),delete this[s]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return nt(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,s){this._$AK(e,s)}_$ET(e,t){let s=this.constructor.elementProperties.get(e),n=this.constructor._$Eu(e,s);if(n!==void 0&&s.reflect===!0){let o=(s.converter?.toAttribute!==void 0?s.converter:Me).toAttribute(t,s.type);this._$Em=e,o==null?this.removeAttribute(n):this.setAttribute(n,o),this._$Em=null}}_$AK(e,t){let s=this.constructor,n=s._$Eh.get(e);if(n!==void 0&&this._$Em!==n){let o=s.getPropertyOptions(n),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Me;this._$Em=n;let a=i.fromAttribute(t,o.type);this[n]=a??this._$Ej?.get(n)??a,this._$Em=null}}requestUpdate(e,t,s,n=!1,o){if(e!==void 0){let i=this.constructor;if(n===!1&&(o=this[e]),s??(s=i.getPropertyOptions(e)),!((s.hasChanged??at)(o,t)||s.useDefault&&s.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(i._$Eu(e,s))))return;this.C(e,t,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:s,reflect:n,wrapped:o},i){s&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,i??t??this[e]),o!==!0||i!==void 0)||(this._$AL.has(e)||(this.hasUpdated||s||(t=void 0),this._$AL.set(e,t)),n===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[n,o]of this._$Ep)this[n]=o;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,o]of s){let{wrapped:i}=o,a=this[n];i!==!0||this._$AL.has(n)||a===void 0||this.C(n,void 0,o,a)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(t)):this._$EM()}catch(s){throw e=!1,this._$EM(),s}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(t=>this._$ET(t,this[t]))),this._$EM()}updated(e){}firstUpdated(e){}};E.elementStyles=[],E.shadowRootOptions={mode:"open"},E[te("elementProperties")]=new Map,E[te("finalized")]=new Map,gr?.({ReactiveElement:E}),(C.reactiveElementVersions??(C.reactiveElementVersions=[])).push("2.1.2");var se=globalThis,ct=r=>r,ge=se.trustedTypes,lt=ge?ge.createPolicy("lit-html",{createHTML:r=>r}):void 0,Ie="$lit$",O=`lit$${Math.random().toFixed(9).slice(2)}$`,Ue="?"+O,$r=`<${Ue}>`,L=document,ne=()=>L.createComment(""),oe=r=>r===null||typeof r!="object"&&typeof r!="function",Le=Array.isArray,ft=r=>Le(r)||typeof r?.[Symbol.iterator]=="function",Pe=`[ 	
\f\r]`,re=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,dt=/-->/g,pt=/>/g,I=RegExp(`>|${Pe}(?:([^\\s"'>=/]+)(${Pe}*=${Pe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ut=/'/g,ht=/"/g,gt=/^(?:script|style|textarea|title)$/i,He=r=>(e,...t)=>({_$litType$:r,strings:e,values:t}),l=He(1),R=He(2),Wr=He(3),x=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),mt=new WeakMap,U=L.createTreeWalker(L,129);function $t(r,e){if(!Le(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return lt!==void 0?lt.createHTML(e):e}var bt=(r,e)=>{let t=r.length-1,s=[],n,o=e===2?"<svg>":e===3?"<math>":"",i=re;for(let a=0;a<t;a++){let c=r[a],p,m,h=-1,$=0;for(;$<c.length&&(i.lastIndex=$,m=i.exec(c),m!==null);)$=i.lastIndex,i===re?m[1]==="!--"?i=dt:m[1]!==void 0?i=pt:m[2]!==void 0?(gt.test(m[2])&&(n=RegExp("</"+m[2],"g")),i=I):m[3]!==void 0&&(i=I):i===I?m[0]===">"?(i=n??re,h=-1):m[1]===void 0?h=-2:(h=i.lastIndex-m[2].length,p=m[1],i=m[3]===void 0?I:m[3]==='"'?ht:ut):i===ht||i===ut?i=I:i===dt||i===pt?i=re:(i=I,n=void 0);let b=i===I&&r[a+1].startsWith("/>")?" ":"";o+=i===re?c+$r:h>=0?(s.push(p),c.slice(0,h)+Ie+c.slice(h)+O+b):c+O+(h===-2?a:b)}return[$t(r,o+(r[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},ie=class r{constructor({strings:e,_$litType$:t},s){let n;this.parts=[];let o=0,i=0,a=e.length-1,c=this.parts,[p,m]=bt(e,t);if(this.el=r.createElement(p,s),U.currentNode=this.el.content,t===2||t===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(n=U.nextNode())!==null&&c.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let h of n.getAttributeNames())if(h.endsWith(Ie)){let $=m[i++],b=n.getAttribute(h).split(O),S=/([.?@])?(.*)/.exec($);c.push({type:1,index:o,name:S[2],strings:b,ctor:S[1]==="."?be:S[1]==="?"?ve:S[1]==="@"?ye:D}),n.removeAttribute(h)}else h.startsWith(O)&&(c.push({type:6,index:o}),n.removeAttribute(h));if(gt.test(n.tagName)){let h=n.textContent.split(O),$=h.length-1;if($>0){n.textContent=ge?ge.emptyScript:"";for(let b=0;b<$;b++)n.append(h[b],ne()),U.nextNode(),c.push({type:2,index:++o});n.append(h[$],ne())}}}else if(n.nodeType===8)if(n.data===Ue)c.push({type:2,index:o});else{let h=-1;for(;(h=n.data.indexOf(O,h+1))!==-1;)c.push({type:7,index:o}),h+=O.length-1}o++}}static createElement(e,t){let s=L.createElement("template");return s.innerHTML=e,s}};function H(r,e,t=r,s){if(e===x)return e;let n=s!==void 0?t._$Co?.[s]:t._$Cl,o=oe(e)?void 0:e._$litDirective$;return n?.constructor!==o&&(n?._$AO?.(!1),o===void 0?n=void 0:(n=new o(r),n._$AT(r,t,s)),s!==void 0?(t._$Co??(t._$Co=[]))[s]=n:t._$Cl=n),n!==void 0&&(e=H(r,n._$AS(r,e.values),n,s)),e}var $e=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:s}=this._$AD,n=(e?.creationScope??L).importNode(t,!0);U.currentNode=n;let o=U.nextNode(),i=0,a=0,c=s[0];for(;c!==void 0;){if(i===c.index){let p;c.type===2?p=new G(o,o.nextSibling,this,e):c.type===1?p=new c.ctor(o,c.name,c.strings,this,e):c.type===6&&(p=new xe(o,this,e)),this._$AV.push(p),c=s[++a]}i!==c?.index&&(o=U.nextNode(),i++)}return U.currentNode=L,n}p(e){let t=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,t),t+=s.strings.length-2):s._$AI(e[t])),t++}},G=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,s,n){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=H(this,e,t),oe(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==x&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ft(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&oe(this._$AH)?this._$AA.nextSibling.data=e:this.T(L.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:s}=e,n=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=ie.createElement($t(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(t);else{let o=new $e(n,this),i=o.u(this.options);o.p(t),this.T(i),this._$AH=o}}_$AC(e){let t=mt.get(e.strings);return t===void 0&&mt.set(e.strings,t=new ie(e)),t}k(e){Le(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,s,n=0;for(let o of e)n===t.length?t.push(s=new r(this.O(ne()),this.O(ne()),this,this.options)):s=t[n],s._$AI(o),n++;n<t.length&&(this._$AR(s&&s._$AB.nextSibling,n),t.length=n)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let s=ct(e).nextSibling;ct(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},D=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,s,n,o){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=t,this._$AM=n,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=u}_$AI(e,t=this,s,n){let o=this.strings,i=!1;if(o===void 0)e=H(this,e,t,0),i=!oe(e)||e!==this._$AH&&e!==x,i&&(this._$AH=e);else{let a=e,c,p;for(e=o[0],c=0;c<o.length-1;c++)p=H(this,a[s+c],t,c),p===x&&(p=this._$AH[c]),i||(i=!oe(p)||p!==this._$AH[c]),p===u?e=u:e!==u&&(e+=(p??"")+o[c+1]),this._$AH[c]=p}i&&!n&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},be=class extends D{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},ve=class extends D{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},ye=class extends D{constructor(e,t,s,n,o){super(e,t,s,n,o),this.type=5}_$AI(e,t=this){if((e=H(this,e,t,0)??u)===x)return;let s=this._$AH,n=e===u&&s!==u||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==u&&(s===u||n);n&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},xe=class{constructor(e,t,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){H(this,e)}},vt={M:Ie,P:O,A:Ue,C:1,L:bt,R:$e,D:ft,V:H,I:G,H:D,N:ve,U:ye,B:be,F:xe},br=se.litHtmlPolyfillSupport;br?.(ie,G),(se.litHtmlVersions??(se.litHtmlVersions=[])).push("3.3.3");var yt=(r,e,t)=>{let s=t?.renderBefore??e,n=s._$litPart$;if(n===void 0){let o=t?.renderBefore??null;s._$litPart$=n=new G(e.insertBefore(ne(),o),o,void 0,t??{})}return n._$AI(r),n};var ae=globalThis,N=class extends E{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var t;let e=super.createRenderRoot();return(t=this.renderOptions).renderBefore??(t.renderBefore=e.firstChild),e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=yt(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return x}};N._$litElement$=!0,N.finalized=!0,ae.litElementHydrateSupport?.({LitElement:N});var vr=ae.litElementPolyfillSupport;vr?.({LitElement:N});(ae.litElementVersions??(ae.litElementVersions=[])).push("4.2.2");var B={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},we=r=>(...e)=>({_$litDirective$:r,values:e}),Y=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,s){this._$Ct=e,this._$AM=t,this._$Ci=s}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var{I:os}=vt;var xt=r=>r.strings===void 0;var yr={},Ae=(r,e=yr)=>r._$AH=e;var _e=we(class extends Y{constructor(){super(...arguments),this.key=u}render(r,e){return this.key=r,e}update(r,[e,t]){return e!==this.key&&(Ae(r),this.key=e),t}});function j(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var ce=r=>e=>r(e)?e:void 0,v=(...r)=>ce(e=>r.includes(e)),De=r=>ce(e=>typeof e=="string"&&e.length<=r),wt=r=>ce(e=>typeof e=="string"&&r.test(e)),ke=ce(Number.isFinite),q=(r,e=1/0)=>ce(t=>Number.isInteger(t)&&t>=r&&t<=e),M=(...r)=>e=>r.map(t=>t(e)).find(t=>t!==void 0),le=(r,e)=>t=>{let s=Array.isArray(t)&&t.length<=e?t.map(r):[void 0];return s.includes(void 0)?void 0:s},z=r=>e=>j(e)?At(Object.keys(r).map(t=>[t,r[t](e[t])])):void 0,w=(r,e,t=1/0)=>s=>j(s)&&Object.keys(s).length<=t?At(Object.entries(s).map(([n,o])=>[r(n),e(o)])):void 0;function At(r){return r.flat().includes(void 0)?void 0:Object.fromEntries(r)}var f=wt(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),Be={"claim-cards":{version:1,done:"answers",content:{answers:w(f,f,500),current:M(f,v(null))}},"coding-lab":{version:1,done:"codings",content:{codings:w(f,z({compared:v(!0,!1),group:M(v("A","B","C","D"),v(null)),ratings:w(f,q(1,7),500)}),500),current:M(f,v(null))}},"cue-cards":{version:1,done:"answers",content:{answers:w(f,f,500),current:M(f,v(null))}},"dyad-player":{version:1,done:"second",content:{second:q(0)}},"episode-player":{version:1,done:"seen",content:{episode:q(1,8),pattern:v("secure","avoidant","resistant","disorganised"),seen:w(v("secure","avoidant","resistant","disorganised"),le(q(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:w(f,M(ke,f),500)}},note:{version:1,done:"text",content:{text:De(2e3)}},planner:{version:1,done:"week",content:{week:w(v("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),f)}},predict:{version:1,done:"guess",content:{guess:le(ke,500)}},quiz:{version:1,done:"answers",content:{answers:w(f,z({answer:M(De(200),ke,le(f,500),w(f,f,500)),attempts:q(1,1e5),state:v("right","wrong","shown")}),500),current:M(f,v(null))}},scenario:{version:1,done:"path",content:{path:le(z({choice:f,step:f}),200)}},sorter:{version:1,done:"placements",content:{placements:w(f,z({attempts:q(1,1e5),pile:f,state:v("right","wrong")}),500)}}};var _t={};function je(r,e,t){let s=r.version,n=typeof s=="number"&&s<e&&t[String(r.kind)]?.[s];return n?je({...n(r),version:s+1},e,t):r}var de={kept:Be,upgrades:_t};function P(r,e=de){let t=j(r)&&kt(r.kind,e);if(!t)return null;try{let{version:s,kind:n,activity:o,...i}=je(r,t.version,e.upgrades),a=z(t.content)(i);return s===t.version&&f(o)&&a?{version:s,kind:n,activity:o,...a}:null}catch{return null}}function A(r){let e=r[Be[r.kind].done];return typeof e=="object"?!Object.keys(e).length:!e}function Se(r,e=de){return xr(r,(s,n)=>s>0&&s!==n,e)&&!P(r,e)}function qe(r,e=de){return kt(r,e)?.version??1}function kt(r,{kept:e}){return typeof r=="string"&&Object.hasOwn(e,r)?e[r]:null}function xr(r,e,t){return!j(r)||typeof r.version!="number"?!1:e(r.version,qe(r.kind,t))}var W="secure-base/1/",ze="secure-base/last-kept",We="secure-base-kept";function St(r,e=de){function t(o,i){try{return o(r.localStorage)}catch{return i}}function s(o){return t(i=>{let a=i.getItem(W+o);return a===null?null:JSON.parse(a)},null)}function n(o){r.dispatchEvent(new CustomEvent(We,{detail:o}))}return{read(o){let i=P(s(o),e);return i?.activity===o?i:null},keep(o){if(Se(s(o.activity),e))return!1;let i=t(a=>{let c=W+o.activity;return A(o)?a.removeItem(c):a.setItem(c,JSON.stringify(o)),!0},!1);return i&&(t(a=>a.setItem(ze,new Date().toISOString()),void 0),n(o.activity)),i},all(){return t(o=>{let a=Array.from({length:o.length},(c,p)=>o.key(p)??"").filter(c=>c.startsWith(W)).map(c=>c.slice(W.length)).sort();return Object.fromEntries(a.flatMap(c=>{let p=this.read(c);return p?[[c,p]]:[]}))},{})},lastKept(){let o=new Date(t(i=>i.getItem(ze),null)??"");return Number.isNaN(o.getTime())?null:o},eraseAll(){return t(o=>{let i=Array.from({length:o.length},(a,c)=>o.key(c)).filter(a=>a!==null).filter(a=>a.startsWith(W)||a===ze).map(a=>({key:a,value:o.getItem(a)??""}));for(let{key:a}of i)o.removeItem(a);return n(null),()=>{let a=t(c=>{for(let{key:p,value:m}of i)c.getItem(p)===null&&c.setItem(p,m);return!0},!1);return n(null),a}},null)},subscribe(o){let i=p=>o(p.detail),a=({key:p})=>{p===null?o(null):p.startsWith(W)&&o(p.slice(W.length))},c=({persisted:p})=>p&&o(null);return r.addEventListener(We,i),r.addEventListener("storage",a),r.addEventListener("pageshow",c),()=>{r.removeEventListener(We,i),r.removeEventListener("storage",a),r.removeEventListener("pageshow",c)}}}}var Et=y`
button,
select,
input[type="text"] {
min-height: 44px;
padding: 0.45em 1em;
border: 1.5px solid var(--sb-control-line);
border-radius: var(--sb-radius-small);
background: var(--sb-paper);
color: var(--sb-ink);
font: inherit;
line-height: 1.3;
}
button {
cursor: pointer;
}
button:hover {
border-color: var(--sb-accent);
}
button.primary {
border-color: var(--sb-accent);
background: var(--sb-accent);
color: var(--sb-accent-ink);
font-weight: 600;
}
button.primary:hover {
box-shadow: 0 0 0 2px var(--sb-accent-soft);
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
`,ks=y`
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
`;var Ot=y`
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
.told.shown {
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
@media print {
:host([prints-fallback]) .activity {
display: none;
}
.printed {
display: block;
}
}
`;function g(r){return typeof r=="string"?r:r.map(wr)}function Fe(r){if(r)try{let{protocol:e}=new URL(r,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?r:void 0}catch{return}}function wr(r){let e=l`${r.text}`;r.code&&(e=l`<code>${e}</code>`),r.emphasis&&(e=l`<em>${e}</em>`),r.strong&&(e=l`<strong>${e}</strong>`);let t=Fe(r.href);return t?l`<a href=${t}>${e}</a>`:e}var Ke=`["'”’)\\]]*`,Ar=new RegExp(`[.!?…:;]${Ke}$`),_r=new RegExp(`\\.(${Ke})$`),Cs=new RegExp(`[!?…]${Ke}$`);function Tt(r){return r.flatMap(e=>e?.trim()||[]).map(e=>Ar.test(e)?e:`${e}.`).join(" ")}function Ct(r){return r.trim().replace(_r,"$1")}var _={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:r=>r===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function J(r,e,{id:t,className:s}){switch(r){case 2:return l`<h2 id=${t} class=${s} tabindex="-1">${e}</h2>`;case 4:return l`<h4 id=${t} class=${s} tabindex="-1">${e}</h4>`;case 5:return l`<h5 id=${t} class=${s} tabindex="-1">${e}</h5>`;default:return l`<h3 id=${t} class=${s} tabindex="-1">${e}</h3>`}}var kr={right:()=>R`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:()=>R`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:()=>R`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:()=>R`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:()=>R`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function Rt(r){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${kr[r]()}
</svg>`}function Nt({sources:r,assumptions:e}){return!r.length&&!e.length?u:l`
<details class="origins">
<summary>${_.whereFrom}</summary>
${e.length?l`<p class="small-heading">${_.assumptions}</p>
<ul>
${e.map(t=>l`<li>${g(t)}</li>`)}
</ul>`:u}
<ul>
${r.map(t=>l`<li>${Pt(t,t.full)}</li>`)}
</ul>
</details>
`}function Mt({sources:r},e){let t=r.filter(({key:s})=>e.includes(s));return t.length?l`<p class="source">
${_.source(t.length)}
${t.map((s,n)=>l`${n?"; ":""}${Pt(s,s.short)}`)}
</p>`:u}function Pt({url:r},e){let t=Fe(r);return t?l`<a href=${t}>${e}</a>`:e}var Sr=1,Z=class extends N{constructor(){super(),this.headingLevel=3,this.store=St(window),this.announcement={text:"",count:0},this.startedAgainWords=_.startedAgain,this.undoneWords=_.undone,this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(e,t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderActivity(e,t){return u}get spec(){return this.currentSpec}set spec(e){let t=this.currentSpec;if(this.currentSpec=this.isOurs(e)?e:null,!this.currentSpec)this.currentRecord=null;else{let s=t?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(e){return j(e)&&e.schema_version===Sr&&e.kind===this.kind}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(e){try{e()}catch(t){reportError(t),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(e),this.recordTaken(),this.requestUpdate())})}fitted(e){let t=this.spec,{kind:s,id:n}=t,o=P(e),i=o?.kind===s&&o.activity===n,a=this.reconcile(t,i?o:null);return{version:qe(s),kind:s,activity:n,...a}}followStore(){let e=JSON.stringify(this.record),t=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(t)!==e&&(this.beforeStartingAgain=null,this.take(t),this.fireRecord())}change(e){let t=!this.record||A(this.record);this.currentRecord=this.fitted(e),A(e)||(this.beforeStartingAgain=null),t&&A(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let t=this.renderRoot.querySelector(e);t instanceof HTMLElement&&(t.focus({preventScroll:!0}),Ve(t))}async reveal(e){await this.updateComplete;let t=this.renderRoot.querySelector(e);t&&Ve(t)}startAgain(){let e=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:e,record:t}=this;if(!e||!t)return l`<slot></slot>`;let{text:s,count:n}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${J(this.headingLevel,l`${e.title}`,{id:"title",className:"title"})}
<p class="instruction">${g(e.instruction)}</p>
${this.renderActivity(e,t)} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${_e(n,l`<p>${s}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let t=this.record&&!A(this.record);return l`
<div class="foot">
${this.isKept?u:l`<p class="quiet">${_.notKept}</p>`}
${t?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${_.startAgain}
</button>`:u}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${_.undo}
</button>
</p>`:u}
${Nt(e)}
</div>
`}};V(Z,"styles",[Ot,Et]),V(Z,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});function Ve(r){let e=r.parentElement?.closest("[data-together]");e&&Ve(e),r.scrollIntoView({block:"nearest",inline:"nearest"})}var It=y`
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
`;var Ut=1.959963984540054;function Ht(r,e){return Bt(r,e),100*r.filter((t,s)=>t===e[s]).length/r.length}function Ge(r,e,t=[...new Set([...r,...e])]){return Bt(r,e),t.map(s=>t.map(n=>r.filter((o,i)=>o===s&&e[i]===n).length))}function Dt(r,e){let t=Ge(r,e),s=r.length,n=t.map(F),o=t.map(($,b)=>F(t.map(S=>S[b]))),i=F(t.map(($,b)=>$[b])),a=F(n.map(($,b)=>$*o[b])),c=s**2-a;if(c===0)return Lt("one-category",null,null);let p=(s*i-a)/c,m=Er(t,n,o,i,a);if(m===0)return Lt("no-width",p,0);let h=Math.sqrt(m*s)/c**2;return{kappa:p,standardError:h,low:Math.max(-1,p-Ut*h),high:Math.min(1,p+Ut*h),reason:null}}function Er(r,e,t,s,n){let o=F(e),i=o**2-n,a=o-s,c=F(e.map((h,$)=>r[$][$]*(i-(h+t[$])*a)**2)),p=F(r.flatMap((h,$)=>h.map((b,S)=>$===S?0:b*(t[$]+e[S])**2))),m=o**2*s-2*o*n+n*s;return o*(c+a**2*p)-m**2}function Lt(r,e,t){return{kappa:e,standardError:t,low:null,high:null,reason:r}}function F(r){return r.reduce((e,t)=>e+t,0)}function Bt(r,e){if(r.length!==e.length||!r.length)throw new RangeError("Agreement needs at least one item, and both coders' word on each.")}var T=[5,8],pe=["A","B","C","D"],Ee=[1,2,3,4,5,6,7],Ye=3,Or=1;function K(r,e){return`${r}-${e}`}function k({codings:r},{id:e}){return r[e]??{ratings:{},group:null,compared:!1}}function Oe({scales:r},{ratings:e,group:t}){return{ratings:T.flatMap(n=>r.filter(o=>!e[K(o.id,n)]).map(o=>({scale:o,episode:n}))),group:t===null}}function Te(r,e){let t=Oe(r,e);return!t.ratings.length&&!t.group}function Je({key:r},{ratings:e},t,s){let n=e[K(t,s)],o=r.scores[t][T.indexOf(s)],i=n-o;return{rating:n,score:o,difference:i,isNear:Math.abs(i)<=Or}}function Ce(r,e){let s=Object.keys(r.key.scores).flatMap(n=>T.map(o=>Je(r,e,n,o).isNear));return{near:s.filter(Boolean).length,of:s.length}}function ue({vignettes:r},e){return r.filter(t=>k(e,t).compared)}function jt({vignettes:r},e,t){let s=r.indexOf(t);return[...r.slice(s+1),...r.slice(0,s)].find(n=>!k(e,n).compared)}function Ze(r,e){let t=ue(r,e);if(t.length<Ye)return null;let s=t.map(i=>k(e,i).group),n=t.map(i=>i.key.group),o=t.map(i=>Ce(i,k(e,i)));return{vignettes:t.length,same:s.filter((i,a)=>i===n[a]).length,percent:Ht(s,n),kappa:Dt(s,n),table:Ge(s,n,pe),near:o.reduce((i,{near:a})=>i+a,0),ratings:o.reduce((i,{of:a})=>i+a,0)}}function qt(r,e){let t={},s=r.scales.flatMap(({id:i})=>T.map(a=>K(i,a))),n=new Map(Object.entries(e?.codings??{}));for(let{id:i}of r.vignettes){let a=n.get(i);if(!a)continue;let c=s.filter(h=>Object.hasOwn(a.ratings,h)),m={ratings:Object.fromEntries(c.map(h=>[h,a.ratings[h]])),group:a.group,compared:a.compared};t[i]={...m,compared:a.compared&&Te(r,m)}}return{current:r.vignettes.some(({id:i})=>i===e?.current)?e?.current??null:null,codings:t}}var zt=["No","One","Two","Three","Four","Five","Six","Seven","Eight"],d={place:(r,e)=>`Vignette ${r} of ${e}`,choose:(r,e)=>`All vignettes (${r} of ${e} compared)`,list:"The vignettes",states:{none:"Not begun",begun:"Begun",compared:"Compared"},fiction:"Teaching fiction",help:"What the scales and the groups mean",sevenPoints:"The seven points",scales:"The four scales",groups:"The four groups",points:"What 1 to 7 mean",episode:{5:"Episode 5: first reunion",8:"Episode 8: second reunion"},shortEpisode:{5:"Episode 5",8:"Episode 8"},rate:r=>`Rate episode ${r}`,scaleIn:(r,e)=>`${r}, episode ${e}`,notRated:"Not rated yet",point:(r,e)=>`${r}: ${e}`,group:"Which group fits best?",noGroup:"No group chosen yet",compare:"Compare with the key",firstCounts:"Once you compare, this coding stays as it is. Your first coding counts.",stillOpen:(r,e,t)=>{let s=r.map(({episode:n,scales:o})=>{let i=o.length===t?"all the scales":Rr(o.map(Cr));return`in episode ${n}, ${i}`});return e&&s.push("the group"),`Almost there. Still open: ${s.join("; ")}.`},result:r=>`${r}: you and the key`,near:(r,e)=>r===e?`All ${e} of your ratings are within one point of the key, which counts as agreement here.`:`${r} of your ${e} ratings ${r===1?"is":"are"} within one point of the key, which counts as agreement here.`,strip:"In each row of seven, the filled number is the key’s. The ringed one is yours.",sameGroup:r=>`You and the key both say ${r}.`,otherGroup:(r,e)=>`You say ${r}. The key says ${e}.`,subgroup:r=>`Subgroup ${r}.`,bestFitting:r=>`D comes with the group that fits best: ${r}.`,disorganisation:r=>`D rating: ${r} of 9 (above 5 means D).`,matters:"Why it matters:",yoursAndKey:(r,e)=>`You ${r}, key ${e}:`,apart:r=>{let e=Math.abs(r);if(!e)return"the same";let t=r>0?"above":"below",s=`${zt[e].toLowerCase()} ${e===1?"point":"points"} ${t}`;return e===1?`${s}, so within one point`:s},contrast:r=>`Compare with ${r}`,next:r=>`Next: ${r}`,allDone:"You have compared them all.",agreement:"Your agreement with the key so far",moreNeeded:r=>r===1?"Compare one more to see your agreement with the key.":`Compare ${zt[r].toLowerCase()} to see your agreement with the key.`,shownBelow:"Your agreement so far is shown below.",percent:"Percent agreement",outOf:(r,e,t)=>`${Math.round(100*r/e)}% (${r} of ${e} ${t})`,sameGroups:"groups the same",kappa:"Cohen’s kappa",kappaIs:r=>Qe(r),interval:(r,e)=>`95% interval ${Qe(r)} to ${Qe(e)}`,noKappa:"not defined",noInterval:"no interval",ratings:"Ratings within one point",ratingsNear:"ratings",kappaMeans:"Kappa takes chance into account. It is 1 when all groups are the same, and 0 when you agree no more than chance would.",wide:r=>`With ${r} vignettes the interval is very wide. Do not read much into the number.`,reasons:{"one-category":"You and the key gave every vignette the same one group. Chance alone would then agree too, so kappa is not defined. Compare a few more.","no-width":"From these few vignettes no interval can be worked out. That is too little data, not certainty."},table:"How often you chose each group, and what the key says. Framed cells are the same group.",youSay:r=>`You say ${r}`,keySays:"The key says"};function Qe(r){let e=Math.abs(r).toFixed(2);return r<0&&Number(e)?`−${e}`:e}function Cr(r){return r[0].toLowerCase()+Ct(r.slice(1))}function Rr(r){return r.length<2?r.join(""):`${r.slice(0,-1).join(", ")} and ${r[r.length-1]}`}function Wt(r,e){let{kappa:t}=r;return l`<div class="agreement">
${e}
<dl class="numbers">
<div>
<dt class="quiet">${d.percent}</dt>
<dd>${d.outOf(r.same,r.vignettes,d.sameGroups)}</dd>
</div>
<div>
<dt class="quiet">${d.kappa}</dt>
<dd>${Nr(t)}</dd>
</div>
<div>
<dt class="quiet">${d.ratings}</dt>
<dd>${d.outOf(r.near,r.ratings,d.ratingsNear)}</dd>
</div>
</dl>
<p>
${t.reason==="one-category"?u:d.kappaMeans}
${t.reason?d.reasons[t.reason]:d.wide(r.vignettes)}
</p>
${Mr(r)}
</div>`}function Nr({kappa:r,low:e,high:t}){if(r===null)return d.noKappa;let s=e===null||t===null?d.noInterval:d.interval(e,t);return`${d.kappaIs(r)} (${s})`}function Mr({table:r}){return l`<table>
<caption class="quiet">
${d.table}
</caption>
<thead>
<tr>
<td rowspan="2"></td>
<th colspan=${pe.length} scope="colgroup">${d.keySays}</th>
</tr>
<tr>
${pe.map(e=>l`<th scope="col">${e}</th>`)}
</tr>
</thead>
<tbody>
${pe.map((e,t)=>l`<tr>
<th scope="row">${d.youSay(e)}</th>
${r[t].map((s,n)=>l`<td class=${t===n?"same":""}>${s}</td>`)}
</tr>`)}
</tbody>
</table>`}var Kt={secure:"circle",avoidant:"triangle",resistant:"square",disorganised:"diamond"},Pr={circle:"M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",triangle:"M0 -1.2l1.25 2.2l-2.5 0z",square:"M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",diamond:"M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z"};function Ft(r){return Math.round(r*10)/10}function Vt(r,e,t,s){let n=Ft(s),o=[e,t];return Pr[r].replace(/-?[\d.]+/g,i=>`${Ft(Number(i)*n+(o.shift()??0))}`)}var Ir={A:"avoidant",B:"secure",C:"resistant",D:"disorganised"};function Q(r){let e=Ir[r];return l`<svg
class="group-mark c-${e}"
viewBox="0 0 24 24"
aria-hidden="true"
focusable="false"
>
${R`<path d=${Vt(Kt[e],12,12,8.2)} />`}
</svg>`}function Gt(r,e,t,s){let n=ue(r,e).length;return l`<details class="all">
<summary>${d.choose(n,r.vignettes.length)}</summary>
<ol role="list" aria-label=${d.list}>
${r.vignettes.map((o,i)=>l`<li>
<button
type="button"
aria-current=${o===t?"step":"false"}
@click=${()=>s(o)}
>
<span>${i+1}. ${o.child}</span>
<span class="state quiet">${Ur(e,o)}</span>
</button>
</li>`)}
</ol>
</details>`}function Ur(r,e){return k(r,e).compared?d.states.compared:r.codings[e.id]?d.states.begun:d.states.none}function Yt({points:r,scales:e,groups:t}){return l`<details class="guide">
<summary>${d.help}</summary>
<p><strong>${d.sevenPoints}.</strong> ${g(r)}</p>
<p class="small-heading">${d.scales}</p>
<dl>
${e.map(({name:s,means:n,matters:o})=>l`<dt>${s}</dt>
<dd>${g(n)} ${g(o)}</dd>`)}
</dl>
<p class="small-heading">${d.groups}</p>
<dl>
${t.map(({letter:s,name:n,means:o})=>l`<dt>${Q(s)} ${s} ${n}</dt>
<dd>${g(o)}</dd>`)}
</dl>
</details>`}var Xe=we(class extends Y{constructor(r){if(super(r),r.type!==B.PROPERTY&&r.type!==B.ATTRIBUTE&&r.type!==B.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!xt(r))throw Error("`live` bindings can only contain a single expression")}render(r){return r}update(r,[e]){if(e===x||e===u)return e;let t=r.element,s=r.name;if(r.type===B.PROPERTY){if(e===t[s])return x}else if(r.type===B.BOOLEAN_ATTRIBUTE){if(!!e===t.hasAttribute(s))return x}else if(r.type===B.ATTRIBUTE&&t.getAttribute(s)===e+"")return x;return Ae(r),e}});function Jt(r,e,t){return l`<div class="scales" role="group" aria-label=${d.rate(e)}>
${r.scales.map(s=>Lr(s,e,t))}
</div>`}function Lr(r,e,{vignette:t,coding:s,isAsked:n,rate:o}){let i=K(r.id,e),a=s.ratings[i];return l`<div
class="scale"
role="radiogroup"
aria-label=${d.scaleIn(r.name,e)}
aria-describedby="chosen-${i}"
>
<p class="name">${r.name}</p>
<div class="seven">
${Ee.map(c=>l`<label class="point">
<input
type="radio"
id="${i}-${c}"
name="${t}-${i}"
value=${c}
.checked=${Xe(a===c)}
aria-describedby="${i}-means-${c}"
@change=${()=>o(i,c)}
/>
<span>${c}</span>
</label>`)}
</div>
<p class="chosen quiet ${a||!n?"":"asked"}" id="chosen-${i}">
${a?l`${a}: ${g(r.points[a-1])}`:d.notRated}
</p>
<details>
<summary>${d.points}</summary>
<p>${g(r.means)}</p>
<ol>
${r.points.map((c,p)=>l`<li id="${i}-means-${p+1}">${g(c)}</li>`)}
</ol>
</details>
</div>`}function Zt(r,{vignette:e,coding:t,isAsked:s,choose:n}){return l`<div
class="groups"
role="radiogroup"
aria-labelledby="which-group"
aria-describedby=${t.group?u:"no-group"}
>
<p class="name" id="which-group">${d.group}</p>
${t.group?u:l`<p class="chosen quiet ${s?"asked":""}" id="no-group">${d.noGroup}</p>`}
<div class="four">
${r.groups.map(({letter:o,name:i,means:a})=>l`<label class="group">
<input
type="radio"
id="group-${o}"
name="${e}-group"
value=${o}
.checked=${Xe(t.group===o)}
aria-describedby="means-${o}"
@change=${()=>n(o)}
/>
<span class="letter">${Q(o)} <strong>${o}</strong> ${i}</span>
<span class="about quiet" id="means-${o}">${g(a)}</span>
</label>`)}
</div>
</div>`}function et({key:r},{group:e}){return e===r.group?d.sameGroup(r.group):d.otherGroup(String(e),r.group)}function Qt(r,e){let{key:t}=r,s=e.group===t.group;return l`<div class="told ${s?"right":"shown"}">
<p class="verdict">${Rt(s?"right":"shown")} ${et(r,e)}</p>
<p class="letters">
${Q(t.group)}
${t.subgroup?d.subgroup(t.subgroup):u}
${t.best_fitting?d.bestFitting(t.best_fitting):u}
${d.disorganisation(t.disorganisation)}
</p>
<p>${g(r.reasons.group)}</p>
</div>`}function Xt(r,e,t){return l`<ul class="results" role="list">
${r.scales.map(s=>l`<li>
<p class="name">${s.name}</p>
<dl>
${T.map(n=>{let{rating:o,score:i,difference:a,isNear:c}=Je(e,t,s.id,n);return l`<div>
<dt class="quiet">${d.shortEpisode[n]}</dt>
<dd>
${Hr(o,i)}
<span class=${c?"near":"far"}>
${d.yoursAndKey(o,i)} ${d.apart(a)}.
</span>
</dd>
</div>`})}
</dl>
<p>${g(e.reasons[s.id])}</p>
<p class="quiet"><strong>${d.matters}</strong> ${g(s.matters)}</p>
</li>`)}
</ul>`}function Hr(r,e){return l`<span class="strip" aria-hidden="true">
${Ee.map(t=>l`<i class="${t===e?"key":""} ${t===r?"yours":""}"
>${t}</i
>`)}
</span>`}var er=y`
.result {
margin-block-start: 1.75em;
}
.result .told {
margin-block-start: 0.75em;
}
.sum {
margin-block-start: 1em;
font-weight: 600;
}
.results {
margin-block-start: 0.5em;
}
.results > li {
padding-block: 1em;
border-block-end: 1px solid var(--sb-line);
}
.results dl > div {
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: 0.1em 0.75em;
margin-block-start: 0.5em;
}
.results dd {
display: flex;
flex-wrap: wrap;
gap: 0.25em 0.75em;
align-items: center;
}
.strip {
display: inline-flex;
gap: 3px;
font-size: 0.8em;
font-variant-numeric: tabular-nums;
}
.strip i {
display: grid;
place-content: center;
width: 1.6em;
height: 1.6em;
border: 1px solid var(--sb-line);
border-radius: 5px;
color: var(--sb-ink-soft);
font-style: normal;
}
.strip .key {
border-color: var(--sb-accent);
background: var(--sb-accent);
color: var(--sb-accent-ink);
}
.strip .yours {
outline: 2px solid var(--sb-ink);
outline-offset: 1px;
}
.far {
font-weight: 600;
}
.result > .row {
margin-block-start: 1em;
}
.done {
margin: 0;
font-weight: 600;
}
.agreement {
margin-block-start: 2em;
padding: clamp(1em, 4cqi, 1.5em);
border-radius: var(--sb-radius);
background: var(--sb-paper);
}
.agreement .numbers {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
gap: 0.75em 1.5em;
margin: 0.75em 0;
}
.numbers dd {
margin: 0;
font-weight: 600;
font-variant-numeric: tabular-nums;
}
table {
min-width: min(24rem, 100%);
margin-block-start: 1em;
border-collapse: collapse;
font-variant-numeric: tabular-nums;
}
caption {
text-align: start;
}
th,
td {
padding: 0.35em 0.6em;
border-block-end: 1px solid var(--sb-line);
text-align: center;
}
th {
font-size: 0.88em;
font-weight: 600;
}
thead th {
min-width: 2.4em;
}
tbody th {
padding-inline-start: 0;
text-align: start;
white-space: nowrap;
}
td.same {
box-shadow: inset 0 0 0 2px var(--sb-accent);
font-weight: 700;
}
@container (max-width: 20em) {
.agreement {
margin-inline: -0.5em;
padding-inline: 0.6em;
}
thead th {
min-width: 2em;
}
th,
td {
padding-inline: 0.3em;
}
}
@container (min-width: 31em) {
.results dl > div {
grid-template-columns: 5.5rem minmax(0, 1fr);
align-items: center;
}
}
@media (forced-colors: active) {
.strip .key {
outline: 3px solid Highlight;
}
}
`;var tr=y`
.label {
margin-block-start: 1em;
padding: 0.7em 0.9em;
border: 1px solid var(--sb-line);
border-radius: var(--sb-radius-small);
background: var(--sb-paper);
}
.label > :first-child {
margin: 0;
}
.more {
margin-block-start: 1em;
}
.guide {
margin-block-start: 0.5em;
}
.guide dl,
.result dl {
margin: 0.35em 0 0;
}
.guide dt {
margin-block-start: 0.6em;
font-weight: 600;
}
.guide dd,
.result dd {
margin: 0;
}
.guide .small-heading {
margin-block-start: 1.25em;
}
.all ol {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(min(8rem, 100%), 1fr));
gap: 0.4em;
margin: 0.25em 0 0;
}
.all button {
display: grid;
width: 100%;
padding-inline: 0.75em;
text-align: start;
}
.all [aria-current="step"] {
border-width: 3px;
border-color: var(--sb-accent);
font-weight: 600;
}
.all .state {
font-weight: 400;
}
form {
margin-block-start: 1.25em;
padding-block-start: 1.25em;
border-block-start: 1px solid var(--sb-line);
}
.place {
display: flex;
flex-wrap: wrap;
gap: 0.3em 0.75em;
align-items: baseline;
margin: 0 0 0.3em;
}
.fiction {
padding: 0.05em 0.6em;
border: 1px solid var(--sb-control-line);
border-radius: 1em;
color: var(--sb-ink);
}
.name {
margin: 0;
font-weight: 600;
}
.episode {
margin-block-start: 1.25em;
padding: clamp(1em, 4cqi, 1.5em);
border: 1px solid var(--sb-line);
border-radius: var(--sb-radius);
background: var(--sb-paper);
box-shadow: var(--sb-shadow);
}
.telling {
margin-block-start: 0.35em;
font-family: var(--sb-font-heading);
font-size: 1.15em;
line-height: 1.5;
}
.scale {
display: grid;
gap: 0.4em 1.5em;
padding-block: 1em 0.4em;
border-block-end: 1px solid var(--sb-line);
}
.scales > :last-child {
border: 0;
}
.chosen {
margin: 0;
line-height: 1.4;
}
.asked,
.problem {
color: var(--sb-wrong);
font-weight: 600;
}
.scale summary {
font-size: 0.88em;
}
.scale ol {
margin-block-end: 0.75em;
padding-inline-start: 1.6em;
}
.seven {
display: grid;
grid-template-columns: repeat(4, minmax(44px, 1fr));
gap: 4px;
}
.point,
.group {
position: relative;
border: 1.5px solid var(--sb-control-line);
border-radius: var(--sb-radius-small);
background: var(--sb-paper);
cursor: pointer;
}
.point {
display: grid;
place-content: center;
min-height: 44px;
font-variant-numeric: tabular-nums;
}
.point input,
.group input {
position: absolute;
inset: 0;
width: 100%;
height: 100%;
margin: 0;
opacity: 0;
cursor: pointer;
}
:is(.point, .group):hover {
border-color: var(--sb-accent);
}
.point:has(:checked) {
border-color: var(--sb-accent);
background: var(--sb-accent);
color: var(--sb-accent-ink);
font-weight: 700;
}
.group:has(:checked) {
border-color: var(--sb-accent);
box-shadow: inset 0 0 0 2px var(--sb-accent);
}
:is(.point, .group):has(:focus-visible) {
outline: 3px solid var(--sb-focus);
outline-offset: 2px;
}
.groups {
margin-block-start: 1.5em;
}
.four {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
gap: 0.6em;
margin-block-start: 0.5em;
}
.group {
padding: 0.6em 0.9em;
}
.letter,
.about {
display: block;
}
.about {
line-height: 1.4;
}
.group-mark {
width: 1em;
height: 1em;
fill: var(--chart-colour);
vertical-align: -0.1em;
}
form > .primary,
.problem {
margin-block-start: 1.25em;
}
@container (min-width: 23rem) {
.seven {
grid-template-columns: repeat(7, minmax(44px, 1fr));
}
}
@container (min-width: 31em) {
.scale {
grid-template-columns: minmax(0, 1fr) auto;
gap: 0 1.5em;
padding-block: 0.75em 0.25em;
}
.seven {
grid-template-columns: repeat(7, 45px);
align-self: start;
}
.scale details {
width: calc(7 * 45px + 6 * 4px);
}
}
@media (forced-colors: active) {
:is(.point, .group):has(:checked) {
outline: 3px solid Highlight;
}
.group-mark {
fill: CanvasText;
}
}
`;var X=class X extends Z{constructor(){super(),this.isAsked=!1}reconcile(e,t){return qt(e,t)}recordTaken(){this.isAsked=!1}vignetteIn({vignettes:e},{current:t}){return e.find(({id:s})=>s===t)??e[0]}code(e){let{spec:t,record:s}=this;if(!t||!s)return;let n=this.vignetteIn(t,s),o=k(s,n);o.compared||this.change({...s,current:n.id,codings:{...s.codings,[n.id]:e(o)}})}compare(e){e.preventDefault();let{spec:t,record:s}=this;if(!t||!s)return;let n=this.vignetteIn(t,s),o=k(s,n);if(!Te(t,o)){this.isAsked=!0;let{ratings:p}=Oe(t,o);this.announce(this.openTold(t,o));let[m]=p;this.focusOn(m?`#${K(m.scale.id,m.episode)}-1`:"#group-A");return}this.isAsked=!1,this.code(p=>({...p,compared:!0}));let{near:i,of:a}=Ce(n,o),c=this.record&&Ze(t,this.record);this.announce(Tt([et(n,o),d.near(i,a),c?d.shownBelow:void 0])),this.focusOn("#result")}openTold(e,t){let{ratings:s,group:n}=Oe(e,t),o=T.map(i=>({episode:i,scales:s.filter(a=>a.episode===i).map(({scale:a})=>a.name)})).filter(({scales:i})=>i.length);return d.stillOpen(o,n,e.scales.length)}goTo(e){this.record&&(this.isAsked=!1,this.change({...this.record,current:e.id}),this.announce(""),this.renderRoot.querySelector("details.all")?.removeAttribute("open"),this.focusOn("#vignette"))}renderActivity(e,t){let s=this.vignetteIn(e,t),n=k(t,s);return l`
<div class="label">
<p>${g(e.label)}</p>
<p class="quiet">${g(e.limits)}</p>
</div>
${Yt(e)} ${Gt(e,t,s,o=>this.goTo(o))}
${_e(s.id,l`<form novalidate @submit=${this.compare}>
${this.renderHead(e,s)}
${T.map(o=>this.renderEpisode(e,s,n,o))}
${n.compared?u:this.renderEnd(e,s,n)}
</form>`)}
${n.compared?this.renderResult(e,t,s,n):u}
${this.renderAgreed(e,t)}
`}renderHead({vignettes:e},t){let s=d.place(e.indexOf(t)+1,e.length);return l`
<p class="place quiet">${s} <span class="fiction">${d.fiction}</span></p>
${J(this.headingLevel+1,`${t.child}, ${t.about}`,{id:"vignette",className:"subtitle"})}
`}renderEpisode(e,t,s,n){let o=n===5?t.episode_5:t.episode_8;return l`<div class="episode">
<p class="name quiet">${d.episode[n]}</p>
<p class="telling">${g(o)}</p>
</div>
${s.compared?u:Jt(e,n,this.viewOf(t,s))}`}viewOf({id:e},t){return{vignette:e,coding:t,isAsked:this.isAsked,rate:(s,n)=>this.code(o=>({...o,ratings:{...o.ratings,[s]:n}})),choose:s=>this.code(n=>({...n,group:s}))}}renderEnd(e,t,s){let n=this.isAsked&&!Te(e,s);return l`
${Zt(e,this.viewOf(t,s))}
${n?l`<p class="problem">${this.openTold(e,s)}</p>`:u}
<button type="submit" class="primary">${d.compare}</button>
<p class="quiet">${d.firstCounts}</p>
`}renderResult(e,t,s,n){let{near:o,of:i}=Ce(s,n),a=e.vignettes.find(({id:p})=>p===s.contrast.vignette),c=jt(e,t,s);return l`<div class="result">
${J(this.headingLevel+1,d.result(s.child),{id:"result",className:"subtitle"})}
${Qt(s,n)}
<p class="sum">${d.near(o,i)}</p>
<p class="quiet" aria-hidden="true">${d.strip}</p>
${Xt(e,s,n)}
<p>${g(s.contrast.why)}</p>
<div class="row">
${c?l`<button type="button" class="primary" @click=${()=>this.goTo(c)}>
${d.next(c.child)}
</button>`:l`<p class="done">${d.allDone}</p>`}
${a&&a!==c?l`<button type="button" @click=${()=>this.goTo(a)}>
${d.contrast(a.child)}
</button>`:u}
</div>
${Mt(e,s.sources)}
</div>`}renderAgreed(e,t){let s=Ze(e,t);if(!s){let n=Ye-ue(e,t).length;return l`<p class="quiet more">${d.moreNeeded(n)}</p>`}return Wt(s,J(this.headingLevel+1,d.agreement,{id:"agreement",className:"subtitle"}))}};V(X,"styles",[...tt(X,X,"styles"),It,tr,er]),V(X,"properties",{isAsked:{state:!0}});var he=X;function rr(r,e){customElements.get(r)||customElements.define(r,e)}function nr(r,e){return{render({model:t,el:s}){rr(r,e);let n=document.createElement(r),o=()=>{Se(t.get("record"))||(t.set("record",n.record),t.save_changes())},i=()=>{let c=t.get("record");!(JSON.stringify(c)!==JSON.stringify(n.record))||!P(c)||(n.record=c,n.record?.version!==c.version&&o())},a=()=>{n.spec=t.get("spec");let c=P(t.get("record"));c&&!A(c)?i():n.record&&!A(n.record)&&o()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",sr),a(),n.addEventListener("sb-record",o),t.on("change:spec",a),t.on("change:record",i),s.append(n),()=>{t.off("change:spec",a),t.off("change:record",i),n.removeEventListener("sb-record",o),s.removeEventListener("keydown",sr),n.remove()}}}}function sr(r){r.key.startsWith("Arrow")&&r.stopPropagation()}var ao=nr("sb-coding-lab",he);export{ao as default};
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
