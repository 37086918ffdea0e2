/* Generated from frontend/ by make frontend. Do not edit. */
var ir=Object.defineProperty;var ar=Object.getPrototypeOf;var cr=Reflect.get;var lr=(r,e,t)=>e in r?ir(r,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):r[e]=t;var V=(r,e,t)=>lr(r,typeof e!="symbol"?e+"":e,t);var rt=(r,e,t)=>cr(ar(r),t,e);var me=globalThis,fe=me.ShadowRoot&&(me.ShadyCSS===void 0||me.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Re=Symbol(),nt=new WeakMap,ee=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==Re)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(fe&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=nt.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&nt.set(t,e))}return e}toString(){return this.cssText}},st=r=>new ee(typeof r=="string"?r:r+"",void 0,Re),w=(r,...e)=>{let t=r.length===1?r[0]:e.reduce((n,s,o)=>n+(i=>{if(i._$cssResult$===!0)return i.cssText;if(typeof i=="number")return i;throw Error("Value passed to 'css' function must be a 'css' function result: "+i+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+r[o+1],r[0]);return new ee(t,r,Re)},ot=(r,e)=>{if(fe)r.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let n=document.createElement("style"),s=me.litNonce;s!==void 0&&n.setAttribute("nonce",s),n.textContent=t.cssText,r.appendChild(n)}},Ne=fe?r=>r:r=>r instanceof CSSStyleSheet?(e=>{let t="";for(let n of e.cssRules)t+=n.cssText;return st(t)})(r):r;var{is:dr,defineProperty:pr,getOwnPropertyDescriptor:ur,getOwnPropertyNames:hr,getOwnPropertySymbols:mr,getPrototypeOf:fr}=Object,R=globalThis,it=R.trustedTypes,gr=it?it.emptyScript:"",$r=R.reactiveElementPolyfillSupport,te=(r,e)=>r,Me={toAttribute(r,e){switch(e){case Boolean:r=r?gr:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,e){let t=r;switch(e){case Boolean:t=r!==null;break;case Number:t=r===null?null:Number(r);break;case Object:case Array:try{t=JSON.parse(r)}catch{t=null}}return t}},ct=(r,e)=>!dr(r,e),at={attribute:!0,type:String,converter:Me,reflect:!1,useDefault:!1,hasChanged:ct};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),R.litPropertyMetadata??(R.litPropertyMetadata=new WeakMap);var E=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??(this.l=[])).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=at){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),s=this.getPropertyDescriptor(e,n,t);s!==void 0&&pr(this.prototype,e,s)}}static getPropertyDescriptor(e,t,n){let{get:s,set:o}=ur(this.prototype,e)??{get(){return this[t]},set(i){this[t]=i}};return{get:s,set(i){let a=s?.call(this);o?.call(this,i),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??at}static _$Ei(){if(this.hasOwnProperty(te("elementProperties")))return;let e=fr(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(te("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(te("properties"))){let t=this.properties,n=[...hr(t),...mr(t)];for(let s of n)this.createProperty(s,t[s])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[n,s]of t)this.elementProperties.set(n,s)}this._$Eh=new Map;for(let[t,n]of this.elementProperties){let s=this._$Eu(t,n);s!==void 0&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let s of n)t.unshift(Ne(s))}else e!==void 0&&t.push(Ne(e));return t}static _$Eu(e,t){let n=t.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??(this._$EO=new Set)).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ot(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),s=this.constructor._$Eu(e,n);if(s!==void 0&&n.reflect===!0){let o=(n.converter?.toAttribute!==void 0?n.converter:Me).toAttribute(t,n.type);this._$Em=e,o==null?this.removeAttribute(s):this.setAttribute(s,o),this._$Em=null}}_$AK(e,t){let n=this.constructor,s=n._$Eh.get(e);if(s!==void 0&&this._$Em!==s){let o=n.getPropertyOptions(s),i=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Me;this._$Em=s;let a=i.fromAttribute(t,o.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(e,t,n,s=!1,o){if(e!==void 0){let i=this.constructor;if(s===!1&&(o=this[e]),n??(n=i.getPropertyOptions(e)),!((n.hasChanged??ct)(o,t)||n.useDefault&&n.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(i._$Eu(e,n))))return;this.C(e,t,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:s,wrapped:o},i){n&&!(this._$Ej??(this._$Ej=new Map)).has(e)&&(this._$Ej.set(e,i??t??this[e]),o!==!0||i!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),s===!0&&this._$Em!==e&&(this._$Eq??(this._$Eq=new Set)).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[s,o]of this._$Ep)this[s]=o;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[s,o]of n){let{wrapped:i}=o,a=this[s];i!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,o,a)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(t)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(t=>this._$ET(t,this[t]))),this._$EM()}updated(e){}firstUpdated(e){}};E.elementStyles=[],E.shadowRootOptions={mode:"open"},E[te("elementProperties")]=new Map,E[te("finalized")]=new Map,$r?.({ReactiveElement:E}),(R.reactiveElementVersions??(R.reactiveElementVersions=[])).push("2.1.2");var ne=globalThis,lt=r=>r,ge=ne.trustedTypes,dt=ge?ge.createPolicy("lit-html",{createHTML:r=>r}):void 0,Ue="$lit$",O=`lit$${Math.random().toFixed(9).slice(2)}$`,Ie="?"+O,br=`<${Ie}>`,L=document,se=()=>L.createComment(""),oe=r=>r===null||typeof r!="object"&&typeof r!="function",Le=Array.isArray,gt=r=>Le(r)||typeof r?.[Symbol.iterator]=="function",Pe=`[ 	
\f\r]`,re=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,pt=/-->/g,ut=/>/g,U=RegExp(`>|${Pe}(?:([^\\s"'>=/]+)(${Pe}*=${Pe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ht=/'/g,mt=/"/g,$t=/^(?:script|style|textarea|title)$/i,He=r=>(e,...t)=>({_$litType$:r,strings:e,values:t}),l=He(1),T=He(2),Kr=He(3),y=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),ft=new WeakMap,I=L.createTreeWalker(L,129);function bt(r,e){if(!Le(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return dt!==void 0?dt.createHTML(e):e}var vt=(r,e)=>{let t=r.length-1,n=[],s,o=e===2?"<svg>":e===3?"<math>":"",i=re;for(let a=0;a<t;a++){let c=r[a],p,m,h=-1,$=0;for(;$<c.length&&(i.lastIndex=$,m=i.exec(c),m!==null);)$=i.lastIndex,i===re?m[1]==="!--"?i=pt:m[1]!==void 0?i=ut:m[2]!==void 0?($t.test(m[2])&&(s=RegExp("</"+m[2],"g")),i=U):m[3]!==void 0&&(i=U):i===U?m[0]===">"?(i=s??re,h=-1):m[1]===void 0?h=-2:(h=i.lastIndex-m[2].length,p=m[1],i=m[3]===void 0?U:m[3]==='"'?mt:ht):i===mt||i===ht?i=U:i===pt||i===ut?i=re:(i=U,s=void 0);let b=i===U&&r[a+1].startsWith("/>")?" ":"";o+=i===re?c+br:h>=0?(n.push(p),c.slice(0,h)+Ue+c.slice(h)+O+b):c+O+(h===-2?a:b)}return[bt(r,o+(r[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},ie=class r{constructor({strings:e,_$litType$:t},n){let s;this.parts=[];let o=0,i=0,a=e.length-1,c=this.parts,[p,m]=vt(e,t);if(this.el=r.createElement(p,n),I.currentNode=this.el.content,t===2||t===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(s=I.nextNode())!==null&&c.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let h of s.getAttributeNames())if(h.endsWith(Ue)){let $=m[i++],b=s.getAttribute(h).split(O),S=/([.?@])?(.*)/.exec($);c.push({type:1,index:o,name:S[2],strings:b,ctor:S[1]==="."?be:S[1]==="?"?ve:S[1]==="@"?ye:D}),s.removeAttribute(h)}else h.startsWith(O)&&(c.push({type:6,index:o}),s.removeAttribute(h));if($t.test(s.tagName)){let h=s.textContent.split(O),$=h.length-1;if($>0){s.textContent=ge?ge.emptyScript:"";for(let b=0;b<$;b++)s.append(h[b],se()),I.nextNode(),c.push({type:2,index:++o});s.append(h[$],se())}}}else if(s.nodeType===8)if(s.data===Ie)c.push({type:2,index:o});else{let h=-1;for(;(h=s.data.indexOf(O,h+1))!==-1;)c.push({type:7,index:o}),h+=O.length-1}o++}}static createElement(e,t){let n=L.createElement("template");return n.innerHTML=e,n}};function H(r,e,t=r,n){if(e===y)return e;let s=n!==void 0?t._$Co?.[n]:t._$Cl,o=oe(e)?void 0:e._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(r),s._$AT(r,t,n)),n!==void 0?(t._$Co??(t._$Co=[]))[n]=s:t._$Cl=s),s!==void 0&&(e=H(r,s._$AS(r,e.values),s,n)),e}var $e=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,s=(e?.creationScope??L).importNode(t,!0);I.currentNode=s;let o=I.nextNode(),i=0,a=0,c=n[0];for(;c!==void 0;){if(i===c.index){let p;c.type===2?p=new G(o,o.nextSibling,this,e):c.type===1?p=new c.ctor(o,c.name,c.strings,this,e):c.type===6&&(p=new xe(o,this,e)),this._$AV.push(p),c=n[++a]}i!==c?.index&&(o=I.nextNode(),i++)}return I.currentNode=L,s}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}},G=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,s){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=H(this,e,t),oe(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==y&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):gt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&oe(this._$AH)?this._$AA.nextSibling.data=e:this.T(L.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,s=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=ie.createElement(bt(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(t);else{let o=new $e(s,this),i=o.u(this.options);o.p(t),this.T(i),this._$AH=o}}_$AC(e){let t=ft.get(e.strings);return t===void 0&&ft.set(e.strings,t=new ie(e)),t}k(e){Le(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,n,s=0;for(let o of e)s===t.length?t.push(n=new r(this.O(se()),this.O(se()),this,this.options)):n=t[s],n._$AI(o),s++;s<t.length&&(this._$AR(n&&n._$AB.nextSibling,s),t.length=s)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let n=lt(e).nextSibling;lt(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},D=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,s,o){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=t,this._$AM=s,this.options=o,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=u}_$AI(e,t=this,n,s){let o=this.strings,i=!1;if(o===void 0)e=H(this,e,t,0),i=!oe(e)||e!==this._$AH&&e!==y,i&&(this._$AH=e);else{let a=e,c,p;for(e=o[0],c=0;c<o.length-1;c++)p=H(this,a[n+c],t,c),p===y&&(p=this._$AH[c]),i||(i=!oe(p)||p!==this._$AH[c]),p===u?e=u:e!==u&&(e+=(p??"")+o[c+1]),this._$AH[c]=p}i&&!s&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},be=class extends D{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},ve=class extends D{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},ye=class extends D{constructor(e,t,n,s,o){super(e,t,n,s,o),this.type=5}_$AI(e,t=this){if((e=H(this,e,t,0)??u)===y)return;let n=this._$AH,s=e===u&&n!==u||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,o=e!==u&&(n===u||s);s&&this.element.removeEventListener(this.name,this,n),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},xe=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){H(this,e)}},yt={M:Ue,P:O,A:Ie,C:1,L:vt,R:$e,D:gt,V:H,I:G,H:D,N:ve,U:ye,B:be,F:xe},vr=ne.litHtmlPolyfillSupport;vr?.(ie,G),(ne.litHtmlVersions??(ne.litHtmlVersions=[])).push("3.3.3");var xt=(r,e,t)=>{let n=t?.renderBefore??e,s=n._$litPart$;if(s===void 0){let o=t?.renderBefore??null;n._$litPart$=s=new G(e.insertBefore(se(),o),o,void 0,t??{})}return s._$AI(r),s};var ae=globalThis,N=class extends E{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var t;let e=super.createRenderRoot();return(t=this.renderOptions).renderBefore??(t.renderBefore=e.firstChild),e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=xt(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return y}};N._$litElement$=!0,N.finalized=!0,ae.litElementHydrateSupport?.({LitElement:N});var yr=ae.litElementPolyfillSupport;yr?.({LitElement:N});(ae.litElementVersions??(ae.litElementVersions=[])).push("4.2.2");var B={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},we=r=>(...e)=>({_$litDirective$:r,values:e}),Y=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var{I:cn}=yt;var wt=r=>r.strings===void 0;var xr={},Ae=(r,e=xr)=>r._$AH=e;var _e=we(class extends Y{constructor(){super(...arguments),this.key=u}render(r,e){return this.key=r,e}update(r,[e,t]){return e!==this.key&&(Ae(r),this.key=e),t}});function j(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var ce=r=>e=>r(e)?e:void 0,v=(...r)=>ce(e=>r.includes(e)),De=r=>ce(e=>typeof e=="string"&&e.length<=r),At=r=>ce(e=>typeof e=="string"&&r.test(e)),ke=ce(Number.isFinite),q=(r,e=1/0)=>ce(t=>Number.isInteger(t)&&t>=r&&t<=e),M=(...r)=>e=>r.map(t=>t(e)).find(t=>t!==void 0),le=(r,e)=>t=>{let n=Array.isArray(t)&&t.length<=e?t.map(r):[void 0];return n.includes(void 0)?void 0:n},z=r=>e=>j(e)?_t(Object.keys(r).map(t=>[t,r[t](e[t])])):void 0,x=(r,e,t=1/0)=>n=>j(n)&&Object.keys(n).length<=t?_t(Object.entries(n).map(([s,o])=>[r(s),e(o)])):void 0;function _t(r){return r.flat().includes(void 0)?void 0:Object.fromEntries(r)}var f=At(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),Be={"claim-cards":{version:1,done:"answers",content:{answers:x(f,f,500),current:M(f,v(null))}},"coding-lab":{version:1,done:"codings",content:{codings:x(f,z({compared:v(!0,!1),group:M(v("A","B","C","D"),v(null)),ratings:x(f,q(1,7),500)}),500),current:M(f,v(null))}},"cue-cards":{version:1,done:"answers",content:{answers:x(f,f,500),current:M(f,v(null))}},"dyad-player":{version:1,done:"second",content:{second:q(0)}},"episode-player":{version:1,done:"seen",content:{episode:q(1,8),pattern:v("secure","avoidant","resistant","disorganised"),seen:x(v("secure","avoidant","resistant","disorganised"),le(q(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:x(f,M(ke,f),500)}},note:{version:1,done:"text",content:{text:De(2e3)}},planner:{version:1,done:"week",content:{week:x(v("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),f)}},predict:{version:1,done:"guess",content:{guess:le(ke,500)}},quiz:{version:1,done:"answers",content:{answers:x(f,z({answer:M(De(200),ke,le(f,500),x(f,f,500)),attempts:q(1,1e5),state:v("right","wrong","shown")}),500),current:M(f,v(null))}},scenario:{version:1,done:"path",content:{path:le(z({choice:f,step:f}),200)}},sorter:{version:1,done:"placements",content:{placements:x(f,z({attempts:q(1,1e5),pile:f,state:v("right","wrong")}),500)}}};var kt={};function je(r,e,t){let n=r.version,s=typeof n=="number"&&n<e&&t[String(r.kind)]?.[n];return s?je({...s(r),version:n+1},e,t):r}var de={kept:Be,upgrades:kt};function P(r,e=de){let t=j(r)&&St(r.kind,e);if(!t)return null;try{let{version:n,kind:s,activity:o,...i}=je(r,t.version,e.upgrades),a=z(t.content)(i);return n===t.version&&f(o)&&a?{version:n,kind:s,activity:o,...a}:null}catch{return null}}function A(r){let e=r[Be[r.kind].done];return typeof e=="object"?!Object.keys(e).length:!e}function Se(r,e=de){return wr(r,(n,s)=>n>0&&n!==s,e)&&!P(r,e)}function qe(r,e=de){return St(r,e)?.version??1}function St(r,{kept:e}){return typeof r=="string"&&Object.hasOwn(e,r)?e[r]:null}function wr(r,e,t){return!j(r)||typeof r.version!="number"?!1:e(r.version,qe(r.kind,t))}var W="secure-base/1/",ze="secure-base/last-kept",We="secure-base-kept";function Et(r,e=de){function t(o,i){try{return o(r.localStorage)}catch{return i}}function n(o){return t(i=>{let a=i.getItem(W+o);return a===null?null:JSON.parse(a)},null)}function s(o){r.dispatchEvent(new CustomEvent(We,{detail:o}))}return{read(o){let i=P(n(o),e);return i?.activity===o?i:null},keep(o){if(Se(n(o.activity),e))return!1;let i=t(a=>{let c=W+o.activity;return A(o)?a.removeItem(c):a.setItem(c,JSON.stringify(o)),!0},!1);return i&&(t(a=>a.setItem(ze,new Date().toISOString()),void 0),s(o.activity)),i},all(){return t(o=>{let a=Array.from({length:o.length},(c,p)=>o.key(p)??"").filter(c=>c.startsWith(W)).map(c=>c.slice(W.length)).sort();return Object.fromEntries(a.flatMap(c=>{let p=this.read(c);return p?[[c,p]]:[]}))},{})},lastKept(){let o=new Date(t(i=>i.getItem(ze),null)??"");return Number.isNaN(o.getTime())?null:o},eraseAll(){return t(o=>{let i=Array.from({length:o.length},(a,c)=>o.key(c)).filter(a=>a!==null).filter(a=>a.startsWith(W)||a===ze).map(a=>({key:a,value:o.getItem(a)??""}));for(let{key:a}of i)o.removeItem(a);return s(null),()=>{let a=t(c=>{for(let{key:p,value:m}of i)c.getItem(p)===null&&c.setItem(p,m);return!0},!1);return s(null),a}},null)},subscribe(o){let i=p=>o(p.detail),a=({key:p})=>{p===null?o(null):p.startsWith(W)&&o(p.slice(W.length))},c=({persisted:p})=>p&&o(null);return r.addEventListener(We,i),r.addEventListener("storage",a),r.addEventListener("pageshow",c),()=>{r.removeEventListener(We,i),r.removeEventListener("storage",a),r.removeEventListener("pageshow",c)}}}}var Ot=w`
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
`,On=w`
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
`;var Tt=w`
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
`;function g(r){return typeof r=="string"?r:r.map(Ar)}function Fe(r){if(r)try{let{protocol:e}=new URL(r,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?r:void 0}catch{return}}function Ar(r){let e=l`${r.text}`;r.code&&(e=l`<code>${e}</code>`),r.emphasis&&(e=l`<em>${e}</em>`),r.strong&&(e=l`<strong>${e}</strong>`);let t=Fe(r.href);return t?l`<a href=${t}>${e}</a>`:e}var Ke=`["'”’)\\]]*`,_r=new RegExp(`[.!?…:;]${Ke}$`),kr=new RegExp(`\\.(${Ke})$`),Mn=new RegExp(`[!?…]${Ke}$`);function Ct(r){return r.flatMap(e=>e?.trim()||[]).map(e=>_r.test(e)?e:`${e}.`).join(" ")}function Rt(r){return r.trim().replace(kr,"$1")}var _={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:r=>r===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function J(r,e,t){let n=t==="title"?"title":"subtitle";switch(r){case 2:return l`<h2 id=${t} class=${n} tabindex="-1">${e}</h2>`;case 4:return l`<h4 id=${t} class=${n} tabindex="-1">${e}</h4>`;case 5:return l`<h5 id=${t} class=${n} tabindex="-1">${e}</h5>`;default:return l`<h3 id=${t} class=${n} tabindex="-1">${e}</h3>`}}var Sr={right:()=>T`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:()=>T`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:()=>T`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,more:()=>T`<path d="M12 5v14M5 12h14"/>`,up:()=>T`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:()=>T`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function Nt(r){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${Sr[r]()}
</svg>`}function Mt({sources:r,assumptions:e}){return!r.length&&!e.length?u:l`
<details class="origins">
<summary>${_.whereFrom}</summary>
${e.length?l`<p class="small-heading">${_.assumptions}</p>
<ul>
${e.map(t=>l`<li>${g(t)}</li>`)}
</ul>`:u}
<ul>
${r.map(t=>l`<li>${Ut(t,t.full)}</li>`)}
</ul>
</details>
`}function Pt({sources:r},e){let t=r.filter(({key:n})=>e.includes(n));return t.length?l`<p class="source">
${_.source(t.length)}
${t.map((n,s)=>l`${s?"; ":""}${Ut(n,n.short)}`)}
</p>`:u}function Ut({url:r},e){let t=Fe(r);return t?l`<a href=${t}>${e}</a>`:e}var Ve=Promise.resolve();function It(){return Ve=Ve.then(Er),Ve}function Er(){return new Promise(r=>{let{port1:e,port2:t}=new MessageChannel;e.onmessage=()=>{e.close(),r()},t.postMessage(null)})}var Or=1,Z=class extends N{constructor(){super(),this.headingLevel=3,this.store=Et(window),this.announcement={text:"",count:0},this.startedAgainWords=_.startedAgain,this.undoneWords=_.undone,this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(e,t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderActivity(e,t){return u}get spec(){return this.currentSpec}set spec(e){let t=this.currentSpec;if(this.currentSpec=this.isOurs(e)?e:null,!this.currentSpec)this.currentRecord=null;else{let n=t?.id===this.currentSpec.id;this.take(n?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(e){return j(e)&&e.schema_version===Or&&e.kind===this.kind}async scheduleUpdate(){this.hasUpdated||await It(),super.scheduleUpdate()}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(e){try{e()}catch(t){reportError(t),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(e),this.recordTaken(),this.requestUpdate())})}fitted(e){let t=this.spec,{kind:n,id:s}=t,o=P(e),i=o?.kind===n&&o.activity===s,a=this.reconcile(t,i?o:null);return{version:qe(n),kind:n,activity:s,...a}}followStore(){let e=JSON.stringify(this.record),t=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(t)!==e&&(this.beforeStartingAgain=null,this.take(t),this.fireRecord())}change(e){let t=!this.record||A(this.record);this.currentRecord=this.fitted(e),A(e)||(this.beforeStartingAgain=null),t&&A(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let t=this.renderRoot.querySelector(e);t instanceof HTMLElement&&(t.focus({preventScroll:!0}),Ge(t))}async reveal(e){await this.updateComplete;let t=this.renderRoot.querySelector(e);t&&Ge(t)}startAgain(){let e=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:e,record:t}=this;if(!e||!t)return l`<slot></slot>`;let{text:n,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${J(this.headingLevel,l`${e.title}`,"title")}
<p class="instruction">${g(e.instruction)}</p>
${this.renderActivity(e,t)} ${this.renderFoot(e)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${_e(s,l`<p>${n}</p>`)}
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
${Mt(e)}
</div>
`}};V(Z,"styles",[Tt,Ot]),V(Z,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});function Ge(r){let e=r.parentElement?.closest("[data-together]");e&&Ge(e),r.scrollIntoView({block:"nearest",inline:"nearest"})}var Lt=1.959963984540054;function Dt(r,e){return jt(r,e),100*r.filter((t,n)=>t===e[n]).length/r.length}function Ye(r,e,t=[...new Set([...r,...e])]){return jt(r,e),t.map(n=>t.map(s=>r.filter((o,i)=>o===n&&e[i]===s).length))}function Bt(r,e){let t=Ye(r,e),n=r.length,s=t.map(F),o=t.map(($,b)=>F(t.map(S=>S[b]))),i=F(t.map(($,b)=>$[b])),a=F(s.map(($,b)=>$*o[b])),c=n**2-a;if(c===0)return Ht("one-category",null,null);let p=(n*i-a)/c,m=Tr(t,s,o,i,a);if(m===0)return Ht("no-width",p,0);let h=Math.sqrt(m*n)/c**2;return{kappa:p,standardError:h,low:Math.max(-1,p-Lt*h),high:Math.min(1,p+Lt*h),reason:null}}function Tr(r,e,t,n,s){let o=F(e),i=o**2-s,a=o-n,c=F(e.map((h,$)=>r[$][$]*(i-(h+t[$])*a)**2)),p=F(r.flatMap((h,$)=>h.map((b,S)=>$===S?0:b*(t[$]+e[S])**2))),m=o**2*n-2*o*s+s*n;return o*(c+a**2*p)-m**2}function Ht(r,e,t){return{kappa:e,standardError:t,low:null,high:null,reason:r}}function F(r){return r.reduce((e,t)=>e+t,0)}function jt(r,e){if(r.length!==e.length||!r.length)throw new RangeError("Agreement needs at least one item, and both coders' word on each.")}var C=[5,8],pe=["A","B","C","D"],Ee=[1,2,3,4,5,6,7],Je=3,Cr=1;function K(r,e){return`${r}-${e}`}function k({codings:r},{id:e}){return r[e]??{ratings:{},group:null,compared:!1}}function Oe({scales:r},{ratings:e,group:t}){return{ratings:C.flatMap(s=>r.filter(o=>!e[K(o.id,s)]).map(o=>({scale:o,episode:s}))),group:t===null}}function Te(r,e){let t=Oe(r,e);return!t.ratings.length&&!t.group}function Ze({key:r},{ratings:e},t,n){let s=e[K(t,n)],o=r.scores[t][C.indexOf(n)],i=s-o;return{rating:s,score:o,difference:i,isNear:Math.abs(i)<=Cr}}function Ce(r,e){let n=Object.keys(r.key.scores).flatMap(s=>C.map(o=>Ze(r,e,s,o).isNear));return{near:n.filter(Boolean).length,of:n.length}}function ue({vignettes:r},e){return r.filter(t=>k(e,t).compared)}function qt({vignettes:r},e,t){let n=r.indexOf(t);return[...r.slice(n+1),...r.slice(0,n)].find(s=>!k(e,s).compared)}function Qe(r,e){let t=ue(r,e);if(t.length<Je)return null;let n=t.map(i=>k(e,i).group),s=t.map(i=>i.key.group),o=t.map(i=>Ce(i,k(e,i)));return{vignettes:t.length,same:n.filter((i,a)=>i===s[a]).length,percent:Dt(n,s),kappa:Bt(n,s),table:Ye(n,s,pe),near:o.reduce((i,{near:a})=>i+a,0),ratings:o.reduce((i,{of:a})=>i+a,0)}}function zt(r,e){let t={},n=r.scales.flatMap(({id:i})=>C.map(a=>K(i,a))),s=new Map(Object.entries(e?.codings??{}));for(let{id:i}of r.vignettes){let a=s.get(i);if(!a)continue;let c=n.filter(h=>Object.hasOwn(a.ratings,h)),m={ratings:Object.fromEntries(c.map(h=>[h,a.ratings[h]])),group:a.group,compared:a.compared};t[i]={...m,compared:a.compared&&Te(r,m)}}return{current:r.vignettes.some(({id:i})=>i===e?.current)?e?.current??null:null,codings:t}}var Wt=["No","One","Two","Three","Four","Five","Six","Seven","Eight"],d={place:(r,e)=>`Vignette ${r} of ${e}`,choose:(r,e)=>`All vignettes (${r} of ${e} compared)`,list:"The vignettes",states:{none:"Not begun",begun:"Begun",compared:"Compared"},fiction:"Teaching fiction",help:"What the scales and the groups mean",sevenPoints:"The seven points",scales:"The four scales",groups:"The four groups",points:"What 1 to 7 mean",episode:{5:"Episode 5: first reunion",8:"Episode 8: second reunion"},shortEpisode:{5:"Episode 5",8:"Episode 8"},rate:r=>`Rate episode ${r}`,scaleIn:(r,e)=>`${r}, episode ${e}`,notRated:"Not rated yet",point:(r,e)=>`${r}: ${e}`,group:"Which group fits best?",noGroup:"No group chosen yet",compare:"Compare with the key",firstCounts:"Once you compare, this coding stays as it is. Your first coding counts.",stillOpen:(r,e,t)=>{let n=r.map(({episode:s,scales:o})=>{let i=o.length===t?"all the scales":Mr(o.map(Nr));return`in episode ${s}, ${i}`});return e&&n.push("the group"),`Almost there. Still open: ${n.join("; ")}.`},result:r=>`${r}: you and the key`,near:(r,e)=>r===e?`All ${e} of your ratings are within one point of the key, which counts as agreement here.`:`${r} of your ${e} ratings ${r===1?"is":"are"} within one point of the key, which counts as agreement here.`,strip:"In each row of seven, the filled number is the key’s. The ringed one is yours.",sameGroup:r=>`You and the key both say ${r}.`,otherGroup:(r,e)=>`You say ${r}. The key says ${e}.`,subgroup:r=>`Subgroup ${r}.`,bestFitting:r=>`D comes with the group that fits best: ${r}.`,disorganisation:r=>`D rating: ${r} of 9 (above 5 means D).`,matters:"Why it matters:",yoursAndKey:(r,e)=>`You ${r}, key ${e}:`,apart:r=>{let e=Math.abs(r);if(!e)return"the same";let t=r>0?"above":"below",n=`${Wt[e].toLowerCase()} ${e===1?"point":"points"} ${t}`;return e===1?`${n}, so within one point`:n},contrast:r=>`Compare with ${r}`,next:r=>`Next: ${r}`,allDone:"You have compared them all.",agreement:"Your agreement with the key so far",moreNeeded:r=>r===1?"Compare one more to see your agreement with the key.":`Compare ${Wt[r].toLowerCase()} to see your agreement with the key.`,shownBelow:"Your agreement so far is shown below.",percent:"Percent agreement",outOf:(r,e,t)=>`${Math.round(100*r/e)}% (${r} of ${e} ${t})`,sameGroups:"groups the same",kappa:"Cohen’s kappa",kappaIs:r=>Xe(r),interval:(r,e)=>`95% interval ${Xe(r)} to ${Xe(e)}`,noKappa:"not defined",noInterval:"no interval",ratings:"Ratings within one point",ratingsNear:"ratings",kappaMeans:"Kappa takes chance into account. It is 1 when all groups are the same, and 0 when you agree no more than chance would.",wide:r=>`With ${r} vignettes the interval is very wide. Do not read much into the number.`,reasons:{"one-category":"You and the key gave every vignette the same one group. Chance alone would then agree too, so kappa is not defined. Compare a few more.","no-width":"From these few vignettes no interval can be worked out. That is too little data, not certainty."},table:"How often you chose each group, and what the key says. Framed cells are the same group.",youSay:r=>`You say ${r}`,keySays:"The key says"};function Xe(r){let e=Math.abs(r).toFixed(2);return r<0&&Number(e)?`−${e}`:e}function Nr(r){return r[0].toLowerCase()+Rt(r.slice(1))}function Mr(r){return r.length<2?r.join(""):`${r.slice(0,-1).join(", ")} and ${r[r.length-1]}`}function Ft(r,e){let{kappa:t}=r;return l`<div class="agreement">
${e}
<dl class="numbers">
<div>
<dt class="quiet">${d.percent}</dt>
<dd>${d.outOf(r.same,r.vignettes,d.sameGroups)}</dd>
</div>
<div>
<dt class="quiet">${d.kappa}</dt>
<dd>${Pr(t)}</dd>
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
${Ur(r)}
</div>`}function Pr({kappa:r,low:e,high:t}){if(r===null)return d.noKappa;let n=e===null||t===null?d.noInterval:d.interval(e,t);return`${d.kappaIs(r)} (${n})`}function Ur({table:r}){return l`<table>
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
${r[t].map((n,s)=>l`<td class=${t===s?"same":""}>${n}</td>`)}
</tr>`)}
</tbody>
</table>`}var Vt={secure:"circle",avoidant:"triangle",resistant:"square",disorganised:"diamond"},Ir={circle:"M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",triangle:"M0 -1.2l1.25 2.2l-2.5 0z",square:"M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",diamond:"M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z"};function Kt(r){return Math.round(r*10)/10}function Gt(r,e,t,n){let s=Kt(n),o=[e,t];return Ir[r].replace(/-?[\d.]+/g,i=>`${Kt(Number(i)*s+(o.shift()??0))}`)}var Lr={A:"avoidant",B:"secure",C:"resistant",D:"disorganised"};function Q(r){let e=Lr[r];return l`<svg
class="group-mark c-${e}"
viewBox="0 0 24 24"
aria-hidden="true"
focusable="false"
>
${T`<path d=${Gt(Vt[e],12,12,8.2)} />`}
</svg>`}function Yt(r,e,t,n){let s=ue(r,e).length;return l`<details class="all">
<summary>${d.choose(s,r.vignettes.length)}</summary>
<ol role="list" aria-label=${d.list}>
${r.vignettes.map((o,i)=>l`<li>
<button
type="button"
aria-current=${o===t?"step":"false"}
@click=${()=>n(o)}
>
<span>${i+1}. ${o.child}</span>
<span class="state quiet">${Hr(e,o)}</span>
</button>
</li>`)}
</ol>
</details>`}function Hr(r,e){return k(r,e).compared?d.states.compared:r.codings[e.id]?d.states.begun:d.states.none}function Jt({points:r,scales:e,groups:t}){return l`<details class="guide">
<summary>${d.help}</summary>
<p><strong>${d.sevenPoints}.</strong> ${g(r)}</p>
<p class="small-heading">${d.scales}</p>
<dl>
${e.map(({name:n,means:s,matters:o})=>l`<dt>${n}</dt>
<dd>${g(s)} ${g(o)}</dd>`)}
</dl>
<p class="small-heading">${d.groups}</p>
<dl>
${t.map(({letter:n,name:s,means:o})=>l`<dt>${Q(n)} ${n} ${s}</dt>
<dd>${g(o)}</dd>`)}
</dl>
</details>`}var et=we(class extends Y{constructor(r){if(super(r),r.type!==B.PROPERTY&&r.type!==B.ATTRIBUTE&&r.type!==B.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!wt(r))throw Error("`live` bindings can only contain a single expression")}render(r){return r}update(r,[e]){if(e===y||e===u)return e;let t=r.element,n=r.name;if(r.type===B.PROPERTY){if(e===t[n])return y}else if(r.type===B.BOOLEAN_ATTRIBUTE){if(!!e===t.hasAttribute(n))return y}else if(r.type===B.ATTRIBUTE&&t.getAttribute(n)===e+"")return y;return Ae(r),e}});function Zt(r,e,t){return l`<div class="scales" role="group" aria-label=${d.rate(e)}>
${r.scales.map(n=>Dr(n,e,t))}
</div>`}function Dr(r,e,{vignette:t,coding:n,isAsked:s,rate:o}){let i=K(r.id,e),a=n.ratings[i];return l`<div
class="scale"
role="radiogroup"
aria-label=${d.scaleIn(r.name,e)}
aria-describedby="chosen-${i}"
>
<p class="name">${r.name}</p>
<div class="seven">
${Ee.map(c=>l`<label class="point boxed">
<input
type="radio"
id="${i}-${c}"
name="${t}-${i}"
value=${c}
.checked=${et(a===c)}
aria-describedby="${i}-means-${c}"
@change=${()=>o(i,c)}
/>
<span>${c}</span>
</label>`)}
</div>
<p class="chosen quiet ${a||!s?"":"asked"}" id="chosen-${i}">
${a?l`${a}: ${g(r.points[a-1])}`:d.notRated}
</p>
<details>
<summary>${d.points}</summary>
<p>${g(r.means)}</p>
<ol>
${r.points.map((c,p)=>l`<li id="${i}-means-${p+1}">${g(c)}</li>`)}
</ol>
</details>
</div>`}function Qt(r,{vignette:e,coding:t,isAsked:n,choose:s}){return l`<div
class="groups"
role="radiogroup"
aria-labelledby="which-group"
aria-describedby=${t.group?u:"no-group"}
>
<p class="name" id="which-group">${d.group}</p>
${t.group?u:l`<p class="chosen quiet ${n?"asked":""}" id="no-group">${d.noGroup}</p>`}
<div class="four">
${r.groups.map(({letter:o,name:i,means:a})=>l`<label class="group boxed">
<input
type="radio"
id="group-${o}"
name="${e}-group"
value=${o}
.checked=${et(t.group===o)}
aria-describedby="means-${o}"
@change=${()=>s(o)}
/>
<span class="letter">${Q(o)} <strong>${o}</strong> ${i}</span>
<span class="about quiet" id="means-${o}">${g(a)}</span>
</label>`)}
</div>
</div>`}function tt({key:r},{group:e}){return e===r.group?d.sameGroup(r.group):d.otherGroup(String(e),r.group)}function Xt(r,e){let{key:t}=r,n=e.group===t.group;return l`<div class="told ${n?"right":"shown"}">
<p class="verdict">${Nt(n?"right":"shown")} ${tt(r,e)}</p>
<p class="letters">
${Q(t.group)}
${t.subgroup?d.subgroup(t.subgroup):u}
${t.best_fitting?d.bestFitting(t.best_fitting):u}
${d.disorganisation(t.disorganisation)}
</p>
<p>${g(r.reasons.group)}</p>
</div>`}function er(r,e,t){return l`<ul class="results" role="list">
${r.scales.map(n=>l`<li>
<p class="name">${n.name}</p>
<dl>
${C.map(s=>{let{rating:o,score:i,difference:a,isNear:c}=Ze(e,t,n.id,s);return l`<div>
<dt class="quiet">${d.shortEpisode[s]}</dt>
<dd>
${Br(o,i)}
<span class=${c?"near":"far"}>
${d.yoursAndKey(o,i)} ${d.apart(a)}.
</span>
</dd>
</div>`})}
</dl>
<p>${g(e.reasons[n.id])}</p>
<p class="quiet"><strong>${d.matters}</strong> ${g(n.matters)}</p>
</li>`)}
</ul>`}function Br(r,e){return l`<span class="strip" aria-hidden="true">
${Ee.map(t=>l`<i class="${t===e?"key":""} ${t===r?"yours":""}"
>${t}</i
>`)}
</span>`}var tr=w`
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
`;var rr=w`
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
`;var X=class X extends Z{constructor(){super(),this.isAsked=!1}reconcile(e,t){return zt(e,t)}recordTaken(){this.isAsked=!1}vignetteIn({vignettes:e},{current:t}){return e.find(({id:n})=>n===t)??e[0]}code(e){let{spec:t,record:n}=this;if(!t||!n)return;let s=this.vignetteIn(t,n),o=k(n,s);o.compared||this.change({...n,current:s.id,codings:{...n.codings,[s.id]:e(o)}})}compare(e){e.preventDefault();let{spec:t,record:n}=this;if(!t||!n)return;let s=this.vignetteIn(t,n),o=k(n,s);if(!Te(t,o)){this.isAsked=!0;let{ratings:p}=Oe(t,o);this.announce(this.openTold(t,o));let[m]=p;this.focusOn(m?`#${K(m.scale.id,m.episode)}-1`:"#group-A");return}this.isAsked=!1,this.code(p=>({...p,compared:!0}));let{near:i,of:a}=Ce(s,o),c=this.record&&Qe(t,this.record);this.announce(Ct([tt(s,o),d.near(i,a),c?d.shownBelow:void 0])),this.focusOn("#result")}openTold(e,t){let{ratings:n,group:s}=Oe(e,t),o=C.map(i=>({episode:i,scales:n.filter(a=>a.episode===i).map(({scale:a})=>a.name)})).filter(({scales:i})=>i.length);return d.stillOpen(o,s,e.scales.length)}goTo(e){this.record&&(this.isAsked=!1,this.change({...this.record,current:e.id}),this.announce(""),this.renderRoot.querySelector("details.all")?.removeAttribute("open"),this.focusOn("#vignette"))}renderActivity(e,t){let n=this.vignetteIn(e,t),s=k(t,n);return l`
<div class="label">
<p>${g(e.label)}</p>
<p class="quiet">${g(e.limits)}</p>
</div>
${Jt(e)} ${Yt(e,t,n,o=>this.goTo(o))}
${_e(n.id,l`<form novalidate @submit=${this.compare}>
${this.renderHead(e,n)}
${C.map(o=>this.renderEpisode(e,n,s,o))}
${s.compared?u:this.renderEnd(e,n,s)}
</form>`)}
${s.compared?this.renderResult(e,t,n,s):u}
${this.renderAgreed(e,t)}
`}renderHead({vignettes:e},t){let n=d.place(e.indexOf(t)+1,e.length);return l`
<p class="place quiet">${n} <span class="fiction">${d.fiction}</span></p>
${J(this.headingLevel+1,`${t.child}, ${t.about}`,"vignette")}
`}renderEpisode(e,t,n,s){let o=s===5?t.episode_5:t.episode_8;return l`<div class="episode">
<p class="name quiet">${d.episode[s]}</p>
<p class="telling">${g(o)}</p>
</div>
${n.compared?u:Zt(e,s,this.viewOf(t,n))}`}viewOf({id:e},t){return{vignette:e,coding:t,isAsked:this.isAsked,rate:(n,s)=>this.code(o=>({...o,ratings:{...o.ratings,[n]:s}})),choose:n=>this.code(s=>({...s,group:n}))}}renderEnd(e,t,n){let s=this.isAsked&&!Te(e,n);return l`
${Qt(e,this.viewOf(t,n))}
${s?l`<p class="problem">${this.openTold(e,n)}</p>`:u}
<button type="submit" class="primary">${d.compare}</button>
<p class="quiet">${d.firstCounts}</p>
`}renderResult(e,t,n,s){let{near:o,of:i}=Ce(n,s),a=e.vignettes.find(({id:p})=>p===n.contrast.vignette),c=qt(e,t,n);return l`<div class="result">
${J(this.headingLevel+1,d.result(n.child),"result")}
${Xt(n,s)}
<p class="sum">${d.near(o,i)}</p>
<p class="quiet" aria-hidden="true">${d.strip}</p>
${er(e,n,s)}
<p>${g(n.contrast.why)}</p>
<div class="row">
${c?l`<button type="button" class="primary" @click=${()=>this.goTo(c)}>
${d.next(c.child)}
</button>`:l`<p class="done">${d.allDone}</p>`}
${a&&a!==c?l`<button type="button" @click=${()=>this.goTo(a)}>
${d.contrast(a.child)}
</button>`:u}
</div>
${Pt(e,n.sources)}
</div>`}renderAgreed(e,t){let n=Qe(e,t);if(!n){let s=Je-ue(e,t).length;return l`<p class="quiet more">${d.moreNeeded(s)}</p>`}return Ft(n,J(this.headingLevel+1,d.agreement,"agreement"))}};V(X,"styles",[...rt(X,X,"styles"),rr,tr]),V(X,"properties",{isAsked:{state:!0}});var he=X;function nr(r,e){customElements.get(r)||customElements.define(r,e)}function or(r,e){return{render({model:t,el:n}){nr(r,e);let s=document.createElement(r),o=()=>{Se(t.get("record"))||(t.set("record",s.record),t.save_changes())},i=()=>{let c=t.get("record");!(JSON.stringify(c)!==JSON.stringify(s.record))||!P(c)||(s.record=c,s.record?.version!==c.version&&o())},a=()=>{s.spec=t.get("spec");let c=P(t.get("record"));c&&!A(c)?i():s.record&&!A(s.record)&&o()};return n.dataset.lmSuppressShortcuts="true",n.addEventListener("keydown",sr),a(),s.addEventListener("sb-record",o),t.on("change:spec",a),t.on("change:record",i),n.append(s),()=>{t.off("change:spec",a),t.off("change:record",i),s.removeEventListener("sb-record",o),n.removeEventListener("keydown",sr),s.remove()}}}}function sr(r){r.key.startsWith("Arrow")&&r.stopPropagation()}var co=or("sb-coding-lab",he);export{co as default};
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
