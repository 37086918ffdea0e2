/* Generated from frontend/ by make frontend. Do not edit. */
var ce=globalThis,le=ce.ShadowRoot&&(ce.ShadyCSS===void 0||ce.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Oe=Symbol(),tt=new WeakMap,Z=class{constructor(e,r,n){if(this._$cssResult$=!0,n!==Oe)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if(le&&e===void 0){let n=r!==void 0&&r.length===1;n&&(e=tt.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&tt.set(r,e))}return e}toString(){return this.cssText}},rt=t=>new Z(typeof t=="string"?t:t+"",void 0,Oe),x=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((n,s,i)=>n+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[i+1],t[0]);return new Z(r,t,Oe)},nt=(t,e)=>{if(le)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let n=document.createElement("style"),s=ce.litNonce;s!==void 0&&n.setAttribute("nonce",s),n.textContent=r.cssText,t.appendChild(n)}},Te=le?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let n of e.cssRules)r+=n.cssText;return rt(r)})(t):t;var{is:rr,defineProperty:nr,getOwnPropertyDescriptor:sr,getOwnPropertyNames:ir,getOwnPropertySymbols:or,getPrototypeOf:ar}=Object,de=globalThis,st=de.trustedTypes,cr=st?st.emptyScript:"",lr=de.reactiveElementPolyfillSupport,Q=(t,e)=>t,Ce={toAttribute(t,e){switch(e){case Boolean:t=t?cr:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},ot=(t,e)=>!rr(t,e),it={attribute:!0,type:String,converter:Ce,reflect:!1,useDefault:!1,hasChanged:ot};Symbol.metadata??=Symbol("metadata"),de.litPropertyMetadata??=new WeakMap;var E=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=it){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let n=Symbol(),s=this.getPropertyDescriptor(e,n,r);s!==void 0&&nr(this.prototype,e,s)}}static getPropertyDescriptor(e,r,n){let{get:s,set:i}=sr(this.prototype,e)??{get(){return this[r]},set(o){this[r]=o}};return{get:s,set(o){let a=s?.call(this);i?.call(this,o),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??it}static _$Ei(){if(this.hasOwnProperty(Q("elementProperties")))return;let e=ar(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Q("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Q("properties"))){let r=this.properties,n=[...ir(r),...or(r)];for(let s of n)this.createProperty(s,r[s])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[n,s]of r)this.elementProperties.set(n,s)}this._$Eh=new Map;for(let[r,n]of this.elementProperties){let s=this._$Eu(r,n);s!==void 0&&this._$Eh.set(s,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let s of n)r.unshift(Te(s))}else e!==void 0&&r.push(Te(e));return r}static _$Eu(e,r){let n=r.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let n of r.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return nt(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,n){this._$AK(e,n)}_$ET(e,r){let n=this.constructor.elementProperties.get(e),s=this.constructor._$Eu(e,n);if(s!==void 0&&n.reflect===!0){let i=(n.converter?.toAttribute!==void 0?n.converter:Ce).toAttribute(r,n.type);this._$Em=e,i==null?this.removeAttribute(s):this.setAttribute(s,i),this._$Em=null}}_$AK(e,r){let n=this.constructor,s=n._$Eh.get(e);if(s!==void 0&&this._$Em!==s){let i=n.getPropertyOptions(s),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Ce;this._$Em=s;let a=o.fromAttribute(r,i.type);this[s]=a??this._$Ej?.get(s)??a,this._$Em=null}}requestUpdate(e,r,n,s=!1,i){if(e!==void 0){let o=this.constructor;if(s===!1&&(i=this[e]),n??=o.getPropertyOptions(e),!((n.hasChanged??ot)(i,r)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,n))))return;this.C(e,r,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:n,reflect:s,wrapped:i},o){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??r??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(r=void 0),this._$AL.set(e,r)),s===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,i]of this._$Ep)this[s]=i;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[s,i]of n){let{wrapped:o}=i,a=this[s];o!==!0||this._$AL.has(s)||a===void 0||this.C(s,void 0,i,a)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(r)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(r=>this._$ET(r,this[r])),this._$EM()}updated(e){}firstUpdated(e){}};E.elementStyles=[],E.shadowRootOptions={mode:"open"},E[Q("elementProperties")]=new Map,E[Q("finalized")]=new Map,lr?.({ReactiveElement:E}),(de.reactiveElementVersions??=[]).push("2.1.2");var Ne=globalThis,at=t=>t,pe=Ne.trustedTypes,ct=pe?pe.createPolicy("lit-html",{createHTML:t=>t}):void 0,Me="$lit$",O=`lit$${Math.random().toFixed(9).slice(2)}$`,Pe="?"+O,dr=`<${Pe}>`,I=document,ee=()=>I.createComment(""),te=t=>t===null||typeof t!="object"&&typeof t!="function",Ue=Array.isArray,mt=t=>Ue(t)||typeof t?.[Symbol.iterator]=="function",Re=`[ 	
\f\r]`,X=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,lt=/-->/g,dt=/>/g,L=RegExp(`>|${Re}(?:([^\\s"'>=/]+)(${Re}*=${Re}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),pt=/'/g,ut=/"/g,gt=/^(?:script|style|textarea|title)$/i,Le=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),l=Le(1),y=Le(2),Hr=Le(3),w=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),ht=new WeakMap,H=I.createTreeWalker(I,129);function ft(t,e){if(!Ue(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ct!==void 0?ct.createHTML(e):e}var bt=(t,e)=>{let r=t.length-1,n=[],s,i=e===2?"<svg>":e===3?"<math>":"",o=X;for(let a=0;a<r;a++){let c=t[a],p,m,h=-1,b=0;for(;b<c.length&&(o.lastIndex=b,m=o.exec(c),m!==null);)b=o.lastIndex,o===X?m[1]==="!--"?o=lt:m[1]!==void 0?o=dt:m[2]!==void 0?(gt.test(m[2])&&(s=RegExp("</"+m[2],"g")),o=L):m[3]!==void 0&&(o=L):o===L?m[0]===">"?(o=s??X,h=-1):m[1]===void 0?h=-2:(h=o.lastIndex-m[2].length,p=m[1],o=m[3]===void 0?L:m[3]==='"'?ut:pt):o===ut||o===pt?o=L:o===lt||o===dt?o=X:(o=L,s=void 0);let $=o===L&&t[a+1].startsWith("/>")?" ":"";i+=o===X?c+dr:h>=0?(n.push(p),c.slice(0,h)+Me+c.slice(h)+O+$):c+O+(h===-2?a:$)}return[ft(t,i+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},re=class t{constructor({strings:e,_$litType$:r},n){let s;this.parts=[];let i=0,o=0,a=e.length-1,c=this.parts,[p,m]=bt(e,r);if(this.el=t.createElement(p,n),H.currentNode=this.el.content,r===2||r===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(s=H.nextNode())!==null&&c.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let h of s.getAttributeNames())if(h.endsWith(Me)){let b=m[o++],$=s.getAttribute(h).split(O),S=/([.?@])?(.*)/.exec(b);c.push({type:1,index:i,name:S[2],strings:$,ctor:S[1]==="."?he:S[1]==="?"?me:S[1]==="@"?ge:B}),s.removeAttribute(h)}else h.startsWith(O)&&(c.push({type:6,index:i}),s.removeAttribute(h));if(gt.test(s.tagName)){let h=s.textContent.split(O),b=h.length-1;if(b>0){s.textContent=pe?pe.emptyScript:"";for(let $=0;$<b;$++)s.append(h[$],ee()),H.nextNode(),c.push({type:2,index:++i});s.append(h[b],ee())}}}else if(s.nodeType===8)if(s.data===Pe)c.push({type:2,index:i});else{let h=-1;for(;(h=s.data.indexOf(O,h+1))!==-1;)c.push({type:7,index:i}),h+=O.length-1}i++}}static createElement(e,r){let n=I.createElement("template");return n.innerHTML=e,n}};function D(t,e,r=t,n){if(e===w)return e;let s=n!==void 0?r._$Co?.[n]:r._$Cl,i=te(e)?void 0:e._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),i===void 0?s=void 0:(s=new i(t),s._$AT(t,r,n)),n!==void 0?(r._$Co??=[])[n]=s:r._$Cl=s),s!==void 0&&(e=D(t,s._$AS(t,e.values),s,n)),e}var ue=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:n}=this._$AD,s=(e?.creationScope??I).importNode(r,!0);H.currentNode=s;let i=H.nextNode(),o=0,a=0,c=n[0];for(;c!==void 0;){if(o===c.index){let p;c.type===2?p=new K(i,i.nextSibling,this,e):c.type===1?p=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(p=new fe(i,this,e)),this._$AV.push(p),c=n[++a]}o!==c?.index&&(i=H.nextNode(),o++)}return H.currentNode=I,s}p(e){let r=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,r),r+=n.strings.length-2):n._$AI(e[r])),r++}},K=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,n,s){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=D(this,e,r),te(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==w&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):mt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&te(this._$AH)?this._$AA.nextSibling.data=e:this.T(I.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:n}=e,s=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=re.createElement(ft(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(r);else{let i=new ue(s,this),o=i.u(this.options);i.p(r),this.T(o),this._$AH=i}}_$AC(e){let r=ht.get(e.strings);return r===void 0&&ht.set(e.strings,r=new re(e)),r}k(e){Ue(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,n,s=0;for(let i of e)s===r.length?r.push(n=new t(this.O(ee()),this.O(ee()),this,this.options)):n=r[s],n._$AI(i),s++;s<r.length&&(this._$AR(n&&n._$AB.nextSibling,s),r.length=s)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let n=at(e).nextSibling;at(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},B=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,n,s,i){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=r,this._$AM=s,this.options=i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=u}_$AI(e,r=this,n,s){let i=this.strings,o=!1;if(i===void 0)e=D(this,e,r,0),o=!te(e)||e!==this._$AH&&e!==w,o&&(this._$AH=e);else{let a=e,c,p;for(e=i[0],c=0;c<i.length-1;c++)p=D(this,a[n+c],r,c),p===w&&(p=this._$AH[c]),o||=!te(p)||p!==this._$AH[c],p===u?e=u:e!==u&&(e+=(p??"")+i[c+1]),this._$AH[c]=p}o&&!s&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},he=class extends B{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},me=class extends B{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},ge=class extends B{constructor(e,r,n,s,i){super(e,r,n,s,i),this.type=5}_$AI(e,r=this){if((e=D(this,e,r,0)??u)===w)return;let n=this._$AH,s=e===u&&n!==u||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==u&&(n===u||s);s&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},fe=class{constructor(e,r,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){D(this,e)}},$t={M:Me,P:O,A:Pe,C:1,L:bt,R:ue,D:mt,V:D,I:K,H:B,N:me,U:ge,B:he,F:fe},pr=Ne.litHtmlPolyfillSupport;pr?.(re,K),(Ne.litHtmlVersions??=[]).push("3.3.3");var vt=(t,e,r)=>{let n=r?.renderBefore??e,s=n._$litPart$;if(s===void 0){let i=r?.renderBefore??null;n._$litPart$=s=new K(e.insertBefore(ee(),i),i,void 0,r??{})}return s._$AI(t),s};var He=globalThis,R=class extends E{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=vt(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return w}};R._$litElement$=!0,R.finalized=!0,He.litElementHydrateSupport?.({LitElement:R});var ur=He.litElementPolyfillSupport;ur?.({LitElement:R});(He.litElementVersions??=[]).push("4.2.2");var j={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},be=t=>(...e)=>({_$litDirective$:t,values:e}),V=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,n){this._$Ct=e,this._$AM=r,this._$Ci=n}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var{I:Qr}=$t;var yt=t=>t.strings===void 0;var hr={},$e=(t,e=hr)=>t._$AH=e;var ve=be(class extends V{constructor(){super(...arguments),this.key=u}render(t,e){return this.key=t,e}update(t,[e,r]){return e!==this.key&&($e(t),this.key=e),r}});function q(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}var ne=t=>e=>t(e)?e:void 0,v=(...t)=>ne(e=>t.includes(e)),ye=t=>ne(e=>typeof e=="string"&&e.length<=t),Ie=t=>ne(e=>typeof e=="string"&&t.test(e)),xe=ne(Number.isFinite),N=(t,e=1/0)=>ne(r=>Number.isInteger(r)&&r>=t&&r<=e),T=(...t)=>e=>t.map(r=>r(e)).find(r=>r!==void 0),G=(t,e)=>r=>{let n=Array.isArray(r)&&r.length<=e?r.map(t):[void 0];return n.includes(void 0)?void 0:n},M=t=>e=>q(e)?xt(Object.keys(t).map(r=>[r,t[r](e[r])])):void 0,A=(t,e,r=1/0)=>n=>q(n)&&Object.keys(n).length<=r?xt(Object.entries(n).map(([s,i])=>[t(s),e(i)])):void 0;function xt(t){return t.flat().includes(void 0)?void 0:Object.fromEntries(t)}var g=Ie(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),De={age:{version:1,done:"born",content:{born:Ie(/^(not-yet|[0-9]{4}-[01][0-9])?$/)}},"claim-cards":{version:1,done:"answers",content:{answers:A(g,g,500),current:T(g,v(null))}},"coding-lab":{version:1,done:"codings",content:{codings:A(g,M({compared:v(!0,!1),group:T(v("A","B","C","D"),v(null)),ratings:A(g,N(1,7),500)}),500),current:T(g,v(null))}},"cue-cards":{version:1,done:"answers",content:{answers:A(g,g,500),current:T(g,v(null))}},"dyad-player":{version:1,done:"second",content:{second:N(0)}},"episode-player":{version:1,done:"seen",content:{episode:N(1,8),pattern:v("secure","avoidant","resistant","disorganised"),seen:A(v("secure","avoidant","resistant","disorganised"),G(N(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:A(g,T(xe,g),500)}},note:{version:1,done:"text",content:{text:ye(2e3)}},planner:{version:1,done:"week",content:{week:A(v("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),g)}},predict:{version:1,done:"guess",content:{guess:G(xe,500)}},quiz:{version:1,done:"answers",content:{answers:A(g,M({answer:T(ye(200),xe,G(g,500),A(g,g,500)),attempts:N(1,1e5),state:v("right","wrong","shown")}),500),current:T(g,v(null))}},reading:{version:1,done:"last",content:{at:N(0,99999999999),last:ye(80),parts:G(g,500)}},scenario:{version:2,done:"path",content:{now:T(M({at:v("choosing","told","ended"),step:g}),v(null)),path:G(M({choice:g,step:g}),200)}},sorter:{version:1,done:"placements",content:{placements:A(g,M({attempts:N(1,1e5),pile:g,state:v("right","wrong")}),500)}}};var wt={scenario:{1:t=>({...t,now:null})}};function Be(t,e,r){let n=t.version,s=typeof n=="number"&&n<e&&r[String(t.kind)]?.[n];return s?Be({...s(t),version:n+1},e,r):t}var se={kept:De,upgrades:wt};function P(t,e=se){let r=q(t)&&At(t.kind,e);if(!r)return null;try{let{version:n,kind:s,activity:i,...o}=Be(t,r.version,e.upgrades),a=M(r.content)(o);return n===r.version&&g(i)&&a?{version:n,kind:s,activity:i,...a}:null}catch{return null}}function _(t){let e=t[De[t.kind].done];return typeof e=="object"?!Object.keys(e).length:!e}function we(t,e=se){return mr(t,(n,s)=>n>0&&n!==s,e)&&!P(t,e)}function je(t,e=se){return At(t,e)?.version??1}function At(t,{kept:e}){return typeof t=="string"&&Object.hasOwn(e,t)?e[t]:null}function mr(t,e,r){return!q(t)||typeof t.version!="number"?!1:e(t.version,je(t.kind,r))}var z="secure-base/1/",qe="secure-base/last-kept",ze="secure-base-kept";function _t(t,e=se){function r(i,o){try{return i(t.localStorage)}catch{return o}}function n(i){return r(o=>{let a=o.getItem(z+i);return a===null?null:JSON.parse(a)},null)}function s(i){t.dispatchEvent(new CustomEvent(ze,{detail:i}))}return{read(i){let o=P(n(i),e);return o?.activity===i?o:null},keep(i){if(we(n(i.activity),e))return!1;let o=r(a=>{let c=z+i.activity;return _(i)?a.removeItem(c):a.setItem(c,JSON.stringify(i)),!0},!1);return o&&(r(a=>a.setItem(qe,new Date().toISOString()),void 0),s(i.activity)),o},all(){return r(i=>{let a=Array.from({length:i.length},(c,p)=>i.key(p)??"").filter(c=>c.startsWith(z)).map(c=>c.slice(z.length)).sort();return Object.fromEntries(a.flatMap(c=>{let p=this.read(c);return p?[[c,p]]:[]}))},{})},lastKept(){let i=new Date(r(o=>o.getItem(qe),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return r(i=>{let o=Array.from({length:i.length},(a,c)=>i.key(c)).filter(a=>a!==null).filter(a=>a.startsWith(z)||a===qe).map(a=>({key:a,value:i.getItem(a)??""}));for(let{key:a}of o)i.removeItem(a);return s(null),()=>{let a=r(c=>{for(let{key:p,value:m}of o)c.getItem(p)===null&&c.setItem(p,m);return!0},!1);return s(null),a}},null)},subscribe(i){let o=p=>i(p.detail),a=({key:p})=>{p===null?i(null):p.startsWith(z)&&i(p.slice(z.length))},c=({persisted:p})=>p&&i(null);return t.addEventListener(ze,o),t.addEventListener("storage",a),t.addEventListener("pageshow",c),()=>{t.removeEventListener(ze,o),t.removeEventListener("storage",a),t.removeEventListener("pageshow",c)}}}}var kt=x`
button,select,input[type="text"],.boxed{border:1.5px solid var(--sb-control-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}button,select,input[type="text"]{min-height:44px;padding:0.45em 1em;color:var(--sb-ink);font:inherit;line-height:1.3}button{cursor:pointer}button.primary{border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink);font-weight:600}@media (hover: hover){button:hover,label.ringed:hover{border-color:var(--sb-accent)}button.primary:hover{box-shadow:0 0 0 2px var(--sb-accent-soft)}}button.plain{border-color:transparent;background:none;color:var(--sb-accent);padding-inline:0.6em;text-decoration:underline;text-underline-offset:0.2em}:disabled{opacity:1;cursor:default}:focus-visible,.ringed:has(:is(input,select):focus-visible){outline:3px solid var(--sb-focus);outline-offset:2px}.ringed :is(input,select):focus-visible{outline:none}:focus,.hand,[data-together]{scroll-margin-block:2.5rem 1rem}legend:focus-visible,.title:focus-visible,.subtitle:focus-visible{outline-offset:6px;border-radius:2px}fieldset{min-width:0;margin:0;padding:0;border:0}legend{padding:0}.pressable{display:flex;gap:0.5em;align-items:center;min-height:44px;cursor:pointer}.pressable input{flex:none;margin:0;accent-color:var(--sb-accent)}summary{display:flex;gap:0.5em;align-items:center;min-height:44px;border-radius:var(--sb-radius-small);color:var(--sb-accent);cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}summary::before{content:"";flex:none;width:0.5em;height:0.5em;margin-inline:0.15em 0.1em;border-block-end:2px solid;border-inline-end:2px solid;transform:rotate(-45deg)}details[open] > summary::before{transform:rotate(45deg)}@media (prefers-reduced-motion: no-preference){button,summary::before{transition:0.15s ease-out;transition-property:border-color,box-shadow,transform}}`,vn=x`
input[type="range"]{height:44px;margin:0;background:none;appearance:none;cursor:pointer}input[type="range"]::-webkit-slider-runnable-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-moz-range-track{height:0;border-block:var(--track-half,2px) solid var(--sb-control-line);border-radius:var(--track-half,2px)}input[type="range"]::-webkit-slider-thumb{width:28px;height:28px;margin-block-start:var(--thumb-lift,-14px);border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent);appearance:none}input[type="range"]::-moz-range-thumb{width:22px;height:22px;border:3px solid var(--thumb-edge,var(--sb-paper));border-radius:50%;background:var(--thumb-fill,var(--sb-accent));box-shadow:0 0 0 var(--thumb-ring,1.5px) var(--sb-accent)}input[type="range"]:focus-visible{outline:none}input[type="range"]:focus-visible::-webkit-slider-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}input[type="range"]:focus-visible::-moz-range-thumb{outline:3px solid var(--sb-focus);outline-offset:2px}`;var St=x`
:host{display:block;position:relative;max-width:50rem;margin-block:2em;color:var(--sb-ink);color-scheme:var(--sb-scheme);font-family:var(--sb-font);font-size:max(1em,16px);line-height:1.55;overflow-wrap:anywhere}:host([hidden]){display:none}*,::before,::after{box-sizing:border-box}.activity{container-type:inline-size;padding:clamp(1em,4vw,2em);border:1px solid var(--sb-line);border-radius:var(--sb-radius);background:var(--sb-surface)}.printed{display:none}.title,.subtitle{margin:0;color:inherit;font:600 1.4em / 1.25 var(--sb-font-heading);text-wrap:balance}.subtitle{font-size:1.2em}.instruction{margin:0.35em 0 0;color:var(--sb-ink-soft)}p,ul,ol{margin:0.5em 0 0}ul,ol{padding-inline-start:1.3em}[role="list"]{padding:0;list-style:none}a{color:var(--sb-accent);text-underline-offset:0.15em}code{font-size:0.9em}.row{display:flex;flex-wrap:wrap;gap:0.75em;align-items:center}.mark{flex:none;width:1.15em;height:1.15em;fill:none;stroke:currentColor;stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round;vertical-align:-0.2em}.told{padding:0.7em 0.9em;border-inline-start:4px solid var(--tone,var(--sb-line));border-radius:var(--sb-radius-small);background:var(--ground,var(--sb-paper))}.told.right{--tone:var(--sb-right);--ground:var(--sb-right-soft)}.told.again{--tone:var(--sb-wrong);--ground:var(--sb-wrong-soft)}.told.shown,.told.more{--tone:var(--sb-accent);--ground:var(--sb-accent-soft)}.told.brief{padding:0.2em 0.9em;border-color:transparent;background:none}.told p{margin:0.25em 0 0}.told > :first-child{margin-block-start:0}.told .verdict{display:flex;gap:0.4em;width:fit-content;margin:0;color:var(--tone);font-weight:600}.verdict .mark{margin-block-start:0.2em}.source,.quiet{color:var(--sb-ink-soft);font-size:0.88em}.foot{margin-block-start:1.5em;padding-block-start:0.5em;border-block-start:1px solid var(--sb-line)}.foot > .plain{margin-inline-start:-0.6em}.origins ul{font-size:0.88em}.origins li + li{margin-block-start:0.5em}.small-heading{font-weight:600}.problem,.asked{color:var(--sb-wrong);font-weight:600}.counter{display:flex;flex-wrap:wrap;gap:0.3em 0.75em;align-items:baseline}.badge{padding:0.05em 0.6em;border:1px solid var(--sb-control-line);border-radius:1em;color:var(--sb-ink)}.sheet{margin-block-start:1.25em;padding:clamp(1em,4cqi,1.75em);border-radius:var(--sb-radius);background:var(--sb-paper)}.slip{border:1px solid var(--sb-line);border-radius:var(--sb-radius-small);background:var(--sb-paper)}.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@media print{:host([prints-fallback]) .activity{display:none}.printed{display:block}}`;function f(t){return typeof t=="string"?t:t.map(gr)}function We(t){if(t)try{let{protocol:e}=new URL(t,"https://relative.invalid");return["https:","tel:","mailto:"].includes(e)?t:void 0}catch{return}}function gr(t){let e=l`${t.text}`;t.code&&(e=l`<code>${e}</code>`),t.emphasis&&(e=l`<em>${e}</em>`),t.strong&&(e=l`<strong>${e}</strong>`);let r=We(t.href);return r?l`<a href=${r}>${e}</a>`:e}var Fe=`["'”’)\\]]*`,fr=new RegExp(`[.!?…:;]${Fe}$`),br=new RegExp(`\\.(${Fe})$`),_n=new RegExp(`[!?…]${Fe}$`);function Et(t){return t.flatMap(e=>e?.trim()||[]).map(e=>fr.test(e)?e:`${e}.`).join(" ")}function Ot(t){return t.trim().replace(br,"$1")}var k={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:t=>t===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Y(t,e,r){let n=r==="title"?"title":"subtitle";switch(t){case 2:return l`<h2 id=${r} class=${n} tabindex="-1">${e}</h2>`;case 4:return l`<h4 id=${r} class=${n} tabindex="-1">${e}</h4>`;case 5:return l`<h5 id=${r} class=${n} tabindex="-1">${e}</h5>`;default:return l`<h3 id=${r} class=${n} tabindex="-1">${e}</h3>`}}var $r={right:()=>y`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:()=>y`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:()=>y`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,more:()=>y`<path d="M12 5v14M5 12h14"/>`,up:()=>y`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:()=>y`<path d="M12 5v13.5M6 13l6 6 6-6"/>`,back:()=>y`<path d="M15 5l-7 7 7 7"/>`,forward:()=>y`<path d="M9 5l7 7-7 7"/>`,play:()=>y`<path d="M7 4.5v15l12-7.5z"/>`,pause:()=>y`<path d="M8 5v14M16 5v14"/>`};function Tt(t){return l`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${$r[t]()}
</svg>`}function Ct({sources:t,assumptions:e}){return!t.length&&!e.length?u:l`
<details class="origins">
<summary>${k.whereFrom}</summary>
${e.length?l`<p class="small-heading">${k.assumptions}</p>
<ul>
${e.map(r=>l`<li>${f(r)}</li>`)}
</ul>`:u}
<ul>
${t.map(r=>l`<li>${Nt(r,r.full)}</li>`)}
</ul>
</details>
`}function Rt({sources:t},e){let r=t.filter(({key:n})=>e.includes(n));return r.length?l`<p class="source">
${k.source(r.length)}
${r.map((n,s)=>l`${s?"; ":""}${Nt(n,n.short)}`)}
</p>`:u}function Nt({url:t},e){let r=We(t);return r?l`<a href=${r}>${e}</a>`:e}var Ke=Promise.resolve();function Mt(){return Ke=Ke.then(vr),Ke}function vr(){return new Promise(t=>{let{port1:e,port2:r}=new MessageChannel;e.onmessage=()=>{e.close(),t()},r.postMessage(null)})}var yr=1,Ae=class extends R{static styles=[St,kt];static properties={headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.store=_t(window),this.announcement={text:"",count:0},this.startedAgainWords=k.startedAgain,this.undoneWords=k.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(e,r){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderName(e,r){return l`${e.title}`}renderActivity(e,r){return u}get spec(){return this.currentSpec}set spec(e){let r=this.currentSpec;if(this.currentSpec=this.isOurs(e)?e:null,!this.currentSpec)this.currentRecord=null;else{let n=r?.id===this.currentSpec.id;this.take(n?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(e){return q(e)&&e.schema_version===yr&&e.kind===this.kind}async scheduleUpdate(){this.hasUpdated||await Mt(),super.scheduleUpdate()}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(e){try{e()}catch(r){reportError(r),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(e){this.take(e)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(e=>{(e===null||e===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(e){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(e),this.recordTaken(),this.requestUpdate())})}fitted(e){let r=this.spec,{kind:n,id:s}=r,i=P(e),o=i?.kind===n&&i.activity===s,a=this.reconcile(r,o?i:null);return{version:je(n),kind:n,activity:s,...a}}followStore(){let e=JSON.stringify(this.record),r=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(r)!==e&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(e){let r=!this.record||_(this.record);this.currentRecord=this.fitted(e),_(e)||(this.beforeStartingAgain=null),r&&_(e)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let e={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",e))}announce(e){this.announcement={text:e,count:this.announcement.count+1}}async focusOn(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),Ve(r))}async reveal(e){await this.updateComplete;let r=this.renderRoot.querySelector(e);r&&Ve(r)}startAgain(){let e=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=e,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let e=this.beforeStartingAgain;e&&(this.change(e),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:e,record:r}=this;if(!e||!r)return l`<slot></slot>`;let{text:n,count:s}=this.announcement;return l`
<div class="activity" role="group" aria-labelledby="title">
${Y(this.headingLevel,this.renderName(e,r),"title")}
${this.isOpen?l`<p class="instruction">${f(e.instruction)}</p>
${this.renderActivity(e,r)} ${this.renderFoot(e)}`:u}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${ve(s,l`<p>${n}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(e){let r=this.record&&!_(this.record);return l`
<div class="foot">
${this.isKept?u:l`<p class="quiet">${k.notKept}</p>`}
${r?l`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${k.startAgain}
</button>`:u}
${this.beforeStartingAgain?l`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${k.undo}
</button>
</p>`:u}
${Ct(e)}
</div>
`}};function Ve(t){let e=t.parentElement?.closest("[data-together]");e&&Ve(e),t.scrollIntoView({block:"nearest",inline:"nearest"})}var Pt=x`
.c-accent{--chart-colour:var(--sb-accent)}.c-secure{--chart-colour:var(--sb-secure)}.c-avoidant{--chart-colour:var(--sb-avoidant)}.c-resistant{--chart-colour:var(--sb-resistant)}.c-disorganised{--chart-colour:var(--sb-disorganised)}.c-repair{--chart-colour:var(--sb-repair)}.c-help{--chart-colour:var(--sb-help)}.c-ink{--chart-colour:var(--sb-ink)}`;var Ut=1.959963984540054;function Ge(t,e,r=[...new Set([...t,...e])]){if(t.length!==e.length||!t.length)throw new RangeError("Agreement needs at least one item, and both coders' word on each.");return r.map(n=>r.map(s=>t.filter((i,o)=>i===n&&e[o]===s).length))}function Ht(t,e){let r=Ge(t,e),n=t.length,s=r.map(W),i=r.map((b,$)=>W(r.map(S=>S[$]))),o=W(r.map((b,$)=>b[$])),a=W(s.map((b,$)=>b*i[$])),c=n**2-a;if(c===0)return Lt("one-category",null,null);let p=(n*o-a)/c,m=xr(r,s,i,o,a);if(m===0)return Lt("no-width",p,0);let h=Math.sqrt(m*n)/c**2;return{kappa:p,standardError:h,low:Math.max(-1,p-Ut*h),high:Math.min(1,p+Ut*h),reason:null}}function xr(t,e,r,n,s){let i=W(e),o=i**2-s,a=i-n,c=W(e.map((h,b)=>t[b][b]*(o-(h+r[b])*a)**2)),p=W(t.flatMap((h,b)=>h.map(($,S)=>b===S?0:$*(r[b]+e[S])**2))),m=i**2*n-2*i*s+s*n;return i*(c+a**2*p)-m**2}function Lt(t,e,r){return{kappa:e,standardError:r,low:null,high:null,reason:t}}function W(t){return t.reduce((e,r)=>e+r,0)}var C=[5,8],ie=["A","B","C","D"],_e=[1,2,3,4,5,6,7],Ye=3,wr=1;function F(t,e){return`${t}-${e}`}function U({codings:t},{id:e}){return t[e]??{ratings:{},group:null,compared:!1}}function ke({scales:t},{ratings:e,group:r}){return{ratings:C.flatMap(s=>t.filter(i=>!e[F(i.id,s)]).map(i=>({scale:i,episode:s}))),group:r===null}}function Se(t,e){let r=ke(t,e);return!r.ratings.length&&!r.group}function Je({key:t},{ratings:e},r,n){let s=e[F(r,n)],i=t.scores[r][C.indexOf(n)],o=s-i;return{rating:s,score:i,difference:o,isNear:Math.abs(o)<=wr}}function Ee(t,e){let n=Object.keys(t.key.scores).flatMap(s=>C.map(i=>Je(t,e,s,i).isNear));return{near:n.filter(Boolean).length,of:n.length}}function oe({vignettes:t},e){return t.filter(r=>U(e,r).compared)}function It({vignettes:t},e,r){let n=t.indexOf(r);return[...t.slice(n+1),...t.slice(0,n)].find(s=>!U(e,s).compared)}function Ze(t,e){let r=oe(t,e);if(r.length<Ye)return null;let n=r.map(o=>U(e,o).group),s=r.map(o=>o.key.group),i=r.map(o=>Ee(o,U(e,o)));return{vignettes:r.length,same:n.filter((o,a)=>o===s[a]).length,kappa:Ht(n,s),table:Ge(n,s,ie),near:i.reduce((o,{near:a})=>o+a,0),ratings:i.reduce((o,{of:a})=>o+a,0)}}function Dt(t,e){let r={},n=t.scales.flatMap(({id:o})=>C.map(a=>F(o,a))),s=new Map(Object.entries(e?.codings??{}));for(let{id:o}of t.vignettes){let a=s.get(o);if(!a)continue;let c=n.filter(h=>Object.hasOwn(a.ratings,h)),m={ratings:Object.fromEntries(c.map(h=>[h,a.ratings[h]])),group:a.group,compared:a.compared};r[o]={...m,compared:a.compared&&Se(t,m)}}return{current:t.vignettes.some(({id:o})=>o===e?.current)?e?.current??null:null,codings:r}}var Bt=["No","One","Two","Three","Four","Five","Six","Seven","Eight"],d={place:(t,e)=>`Vignette ${t} of ${e}`,choose:(t,e)=>`All vignettes (${t} of ${e} compared)`,list:"The vignettes",states:{none:"Not begun",begun:"Begun",compared:"Compared"},fiction:"Teaching fiction",help:"What the scales and the groups mean",sevenPoints:"The seven points",scales:"The four scales",groups:"The four groups",points:"What 1 to 7 mean",episode:{5:"Episode 5: first reunion",8:"Episode 8: second reunion"},shortEpisode:{5:"Episode 5",8:"Episode 8"},rate:t=>`Rate episode ${t}`,scaleIn:(t,e)=>`${t}, episode ${e}`,notRated:"Not rated yet",group:"Which group fits best?",noGroup:"No group chosen yet",compare:"Compare with the key",firstCounts:"Once you compare, this coding stays as it is. Your first coding counts.",stillOpen:(t,e,r)=>{let n=t.map(({episode:s,scales:i})=>{let o=i.length===r?"all the scales":kr(i.map(_r));return`in episode ${s}, ${o}`});return e&&n.push("the group"),`Almost there. Still open: ${n.join("; ")}.`},result:t=>`${t}: you and the key`,near:(t,e)=>t===e?`All ${e} of your ratings are within one point of the key, which counts as agreement here.`:`${t} of your ${e} ratings ${t===1?"is":"are"} within one point of the key, which counts as agreement here.`,strip:"In each row of seven, the filled number is the key’s. The ringed one is yours.",sameGroup:t=>`You and the key both say ${t}.`,otherGroup:(t,e)=>`You say ${t}. The key says ${e}.`,subgroup:t=>`Subgroup ${t}.`,bestFitting:t=>`D comes with the group that fits best: ${t}.`,disorganisation:t=>`D rating: ${t} of 9 (above 5 means D).`,matters:"Why it matters:",yoursAndKey:(t,e)=>`You ${t}, key ${e}:`,apart:t=>{let e=Math.abs(t);if(!e)return"the same";let r=t>0?"above":"below",n=`${Bt[e].toLowerCase()} ${e===1?"point":"points"} ${r}`;return e===1?`${n}, so within one point`:n},contrast:t=>`Compare with ${t}`,next:t=>`Next: ${t}`,allDone:"You have compared them all.",agreement:"Your agreement with the key so far",moreNeeded:t=>t===1?"Compare one more to see your agreement with the key.":`Compare ${Bt[t].toLowerCase()} to see your agreement with the key.`,shownBelow:"Your agreement so far is shown below.",percent:"Percent agreement",outOf:(t,e,r)=>`${Math.round(100*t/e)}% (${t} of ${e} ${r})`,sameGroups:"groups the same",kappa:"Cohen’s kappa",kappaIs:t=>Qe(t),interval:(t,e)=>`95% interval ${Qe(t)} to ${Qe(e)}`,noKappa:"not defined",noInterval:"no interval",ratings:"Ratings within one point",ratingsNear:"ratings",kappaMeans:"Kappa takes chance into account. It is 1 when all groups are the same, and 0 when you agree no more than chance would.",wide:t=>`With ${t} vignettes the interval is very wide. Do not read much into the number.`,reasons:{"one-category":"You and the key gave every vignette the same one group. Chance alone would then agree too, so kappa is not defined. Compare a few more.","no-width":"From these few vignettes no interval can be worked out. That is too little data, not certainty."},table:"How often you chose each group, and what the key says. Framed cells are the same group.",youSay:t=>`You say ${t}`,keySays:"The key says"};function Qe(t){let e=Math.abs(t).toFixed(2);return t<0&&Number(e)?`−${e}`:e}function _r(t){return t[0].toLowerCase()+Ot(t.slice(1))}function kr(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} and ${t[t.length-1]}`}function jt(t,e){let{kappa:r}=t;return l`<div class="agreement sheet">
${e}
<dl class="numbers">
<div>
<dt class="quiet">${d.percent}</dt>
<dd>${d.outOf(t.same,t.vignettes,d.sameGroups)}</dd>
</div>
<div>
<dt class="quiet">${d.kappa}</dt>
<dd>${Sr(r)}</dd>
</div>
<div>
<dt class="quiet">${d.ratings}</dt>
<dd>${d.outOf(t.near,t.ratings,d.ratingsNear)}</dd>
</div>
</dl>
<p>
${r.reason==="one-category"?u:d.kappaMeans}
${r.reason?d.reasons[r.reason]:d.wide(t.vignettes)}
</p>
${Er(t)}
</div>`}function Sr({kappa:t,low:e,high:r}){if(t===null)return d.noKappa;let n=e===null||r===null?d.noInterval:d.interval(e,r);return`${d.kappaIs(t)} (${n})`}function Er({table:t}){return l`<table>
<caption class="quiet">
${d.table}
</caption>
<thead>
<tr>
<td rowspan="2"></td>
<th colspan=${ie.length} scope="colgroup">${d.keySays}</th>
</tr>
<tr>
${ie.map(e=>l`<th scope="col">${e}</th>`)}
</tr>
</thead>
<tbody>
${ie.map((e,r)=>l`<tr>
<th scope="row">${d.youSay(e)}</th>
${t[r].map((n,s)=>l`<td class=${r===s?"same":""}>${n}</td>`)}
</tr>`)}
</tbody>
</table>`}var zt={secure:"circle",avoidant:"triangle",resistant:"square",disorganised:"diamond"},Or={circle:"M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",triangle:"M0 -1.2l1.25 2.2l-2.5 0z",square:"M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",diamond:"M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z"};function qt(t){return Math.round(t*10)/10}function Wt(t,e,r,n){let s=qt(n),i=[e,r];return Or[t].replace(/-?[\d.]+/g,o=>`${qt(Number(o)*s+(i.shift()??0))}`)}var Tr={A:"avoidant",B:"secure",C:"resistant",D:"disorganised"};function J(t){let e=Tr[t];return l`<svg
class="group-mark c-${e}"
viewBox="0 0 24 24"
aria-hidden="true"
focusable="false"
>
${y`<path d=${Wt(zt[e],12,12,8.2)} />`}
</svg>`}function Ft(t,e,r,n){let s=oe(t,e).length;return l`<details class="all">
<summary>${d.choose(s,t.vignettes.length)}</summary>
<ol role="list" aria-label=${d.list}>
${t.vignettes.map((i,o)=>l`<li>
<button
type="button"
aria-current=${i===r?"step":"false"}
@click=${()=>n(i)}
>
<span>${o+1}. ${i.child}</span>
<span class="state quiet">${Cr(e,i)}</span>
</button>
</li>`)}
</ol>
</details>`}function Cr(t,e){return U(t,e).compared?d.states.compared:t.codings[e.id]?d.states.begun:d.states.none}function Kt({points:t,scales:e,groups:r}){return l`<details class="guide">
<summary>${d.help}</summary>
<p><strong>${d.sevenPoints}.</strong> ${f(t)}</p>
<p class="small-heading">${d.scales}</p>
<dl>
${e.map(({name:n,means:s,matters:i})=>l`<dt>${n}</dt>
<dd>${f(s)} ${f(i)}</dd>`)}
</dl>
<p class="small-heading">${d.groups}</p>
<dl>
${r.map(({letter:n,name:s,means:i})=>l`<dt>${J(n)} ${n} ${s}</dt>
<dd>${f(i)}</dd>`)}
</dl>
</details>`}var Xe=be(class extends V{constructor(t){if(super(t),t.type!==j.PROPERTY&&t.type!==j.ATTRIBUTE&&t.type!==j.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!yt(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===w||e===u)return e;let r=t.element,n=t.name;if(t.type===j.PROPERTY){if(e===r[n])return w}else if(t.type===j.BOOLEAN_ATTRIBUTE){if(!!e===r.hasAttribute(n))return w}else if(t.type===j.ATTRIBUTE&&r.getAttribute(n)===e+"")return w;return $e(t),e}});function Vt(t,e,r){return l`<div class="scales" role="group" aria-label=${d.rate(e)}>
${t.scales.map(n=>Rr(n,e,r))}
</div>`}function Rr(t,e,{vignette:r,coding:n,isAsked:s,rate:i}){let o=F(t.id,e),a=n.ratings[o];return l`<div
class="scale"
role="radiogroup"
aria-label=${d.scaleIn(t.name,e)}
aria-describedby="chosen-${o}"
>
<p class="name">${t.name}</p>
<div class="seven">
${_e.map(c=>l`<label class="point boxed ringed">
<input
type="radio"
id="${o}-${c}"
name="${r}-${o}"
value=${c}
.checked=${Xe(a===c)}
aria-describedby="${o}-means-${c}"
@change=${()=>i(o,c)}
/>
<span>${c}</span>
</label>`)}
</div>
<p class="chosen quiet ${a||!s?"":"asked"}" id="chosen-${o}">
${a?l`${a}: ${f(t.points[a-1])}`:d.notRated}
</p>
<details>
<summary>${d.points}</summary>
<p>${f(t.means)}</p>
<ol>
${t.points.map((c,p)=>l`<li id="${o}-means-${p+1}">${f(c)}</li>`)}
</ol>
</details>
</div>`}function Gt(t,{vignette:e,coding:r,isAsked:n,choose:s}){return l`<div
class="groups"
role="radiogroup"
aria-labelledby="which-group"
aria-describedby=${r.group?u:"no-group"}
>
<p class="name" id="which-group">${d.group}</p>
${r.group?u:l`<p class="chosen quiet ${n?"asked":""}" id="no-group">${d.noGroup}</p>`}
<div class="four">
${t.groups.map(({letter:i,name:o,means:a})=>l`<label class="group boxed ringed">
<input
type="radio"
id="group-${i}"
name="${e}-group"
value=${i}
.checked=${Xe(r.group===i)}
aria-describedby="means-${i}"
@change=${()=>s(i)}
/>
<span class="letter">${J(i)} <strong>${i}</strong> ${o}</span>
<span class="about quiet" id="means-${i}">${f(a)}</span>
</label>`)}
</div>
</div>`}function et({key:t},{group:e}){return e===t.group?d.sameGroup(t.group):d.otherGroup(String(e),t.group)}function Yt(t,e){let{key:r}=t,n=e.group===r.group;return l`<div class="told ${n?"right":"shown"}">
<p class="verdict">${Tt(n?"right":"shown")} ${et(t,e)}</p>
<p class="letters">
${J(r.group)}
${r.subgroup?d.subgroup(r.subgroup):u}
${r.best_fitting?d.bestFitting(r.best_fitting):u}
${d.disorganisation(r.disorganisation)}
</p>
<p>${f(t.reasons.group)}</p>
</div>`}function Jt(t,e,r){return l`<ul class="results" role="list">
${t.scales.map(n=>l`<li>
<p class="name">${n.name}</p>
<dl>
${C.map(s=>{let{rating:i,score:o,difference:a,isNear:c}=Je(e,r,n.id,s);return l`<div>
<dt class="quiet">${d.shortEpisode[s]}</dt>
<dd>
${Nr(i,o)}
<span class=${c?"near":"far"}>
${d.yoursAndKey(i,o)} ${d.apart(a)}.
</span>
</dd>
</div>`})}
</dl>
<p>${f(e.reasons[n.id])}</p>
<p class="quiet"><strong>${d.matters}</strong> ${f(n.matters)}</p>
</li>`)}
</ul>`}function Nr(t,e){return l`<span class="strip" aria-hidden="true">
${_e.map(r=>l`<i class="${r===e?"key":""} ${r===t?"yours":""}"
>${r}</i
>`)}
</span>`}var Zt=x`
.result{margin-block-start:1.75em}.result .told{margin-block-start:0.75em}.sum{margin-block-start:1em;font-weight:600}.results{margin-block-start:0.5em}.results > li{padding-block:1em;border-block-end:1px solid var(--sb-line)}.results dl > div{display:grid;grid-template-columns:minmax(0,1fr);gap:0.1em 0.75em;margin-block-start:0.5em}.results dd{display:flex;flex-wrap:wrap;gap:0.25em 0.75em;align-items:center}.strip{display:inline-flex;gap:3px;font-size:0.8em;font-variant-numeric:tabular-nums}.strip i{display:grid;place-content:center;width:1.6em;height:1.6em;border:1px solid var(--sb-line);border-radius:5px;color:var(--sb-ink-soft);font-style:normal}.strip .key{border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink)}.strip .yours{outline:2px solid var(--sb-ink);outline-offset:1px}.far{font-weight:600}.result > .row{margin-block-start:1em}.done{margin:0;font-weight:600}.agreement{margin-block-start:2em;padding:clamp(1em,4cqi,1.5em)}.agreement .numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr));gap:0.75em 1.5em;margin:0.75em 0}.numbers dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}table{min-width:min(24rem,100%);margin-block-start:1em;border-collapse:collapse;font-variant-numeric:tabular-nums}caption{text-align:start}th,td{padding:0.35em 0.6em;border-block-end:1px solid var(--sb-line);text-align:center}th{font-size:0.88em;font-weight:600}thead th{min-width:2.4em}tbody th{padding-inline-start:0;text-align:start;white-space:nowrap}td.same{box-shadow:inset 0 0 0 2px var(--sb-accent);font-weight:700}@container (max-width: 20em){.agreement{margin-inline:-0.5em;padding-inline:0.6em}thead th{min-width:2em}th,td{padding-inline:0.3em}}@container (min-width: 31em){.results dl > div{grid-template-columns:5.5rem minmax(0,1fr);align-items:center}}@media (forced-colors: active){.strip .key{outline:3px solid Highlight}}`;var Qt=x`
.label{margin-block-start:1em;padding:0.7em 0.9em}.label > :first-child{margin:0}.more{margin-block-start:1em}.guide{margin-block-start:0.5em}.guide dl,.result dl{margin:0.35em 0 0}.guide dt{margin-block-start:0.6em;font-weight:600}.guide dd,.result dd{margin:0}.guide .small-heading{margin-block-start:1.25em}.all ol{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(8rem,100%),1fr));gap:0.4em;margin:0.25em 0 0}.all button{display:grid;width:100%;padding-inline:0.75em;text-align:start}.all [aria-current="step"]{border:3px solid var(--sb-accent);font-weight:600}.all .state{font-weight:400}form{margin-block-start:1.25em;padding-block-start:1.25em;border-block-start:1px solid var(--sb-line)}.counter{margin:0 0 0.3em}.name{margin:0;font-weight:600}.episode{padding:clamp(1em,4cqi,1.5em);border:1px solid var(--sb-line);box-shadow:var(--sb-shadow)}.telling{margin-block-start:0.35em;font:1.15em / 1.5 var(--sb-font-heading)}.scale{display:grid;gap:0.4em 1.5em;padding-block:1em 0.4em;border-block-end:1px solid var(--sb-line)}.scales > :last-child{border:0}.chosen{margin:0;line-height:1.4}.scale summary{font-size:0.88em}.scale ol{margin-block-end:0.75em;padding-inline-start:1.6em}.seven{display:grid;grid-template-columns:repeat(4,minmax(44px,1fr));gap:4px}.point,.group{position:relative;cursor:pointer}.point{display:grid;place-content:center;min-height:44px;font-variant-numeric:tabular-nums}.point input,.group input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}.point:has(:checked){border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink);font-weight:700}.group:has(:checked){border-color:var(--sb-accent);box-shadow:inset 0 0 0 2px var(--sb-accent)}.groups{margin-block-start:1.5em}.four{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:0.6em;margin-block-start:0.5em}.group{padding:0.6em 0.9em}.letter,.about{display:block}.about{line-height:1.4}.group-mark{width:1em;height:1em;fill:var(--chart-colour);vertical-align:-0.1em}form > .primary,.problem{margin-block-start:1.25em}@container (min-width: 23rem){.seven{grid-template-columns:repeat(7,minmax(44px,1fr))}}@container (min-width: 31em){.scale{grid-template-columns:minmax(0,1fr) auto;gap:0 1.5em;padding-block:0.75em 0.25em}.seven{grid-template-columns:repeat(7,45px);align-self:start}.scale details{width:calc(7 * 45px + 6 * 4px)}}@media (forced-colors: active){:is(.point,.group):has(:checked){outline:3px solid Highlight}.group-mark{fill:CanvasText}}`;var ae=class extends Ae{static styles=[...super.styles,Pt,Qt,Zt];static properties={isAsked:{state:!0}};constructor(){super(),this.isAsked=!1}reconcile(e,r){return Dt(e,r)}recordTaken(){this.isAsked=!1}get inHand(){let e=this.spec,r=this.record,n=e.vignettes.find(({id:s})=>s===r.current)??e.vignettes[0];return{spec:e,record:r,vignette:n,coding:U(r,n)}}code(e){let{record:r,vignette:n,coding:s}=this.inHand;s.compared||this.change({...r,current:n.id,codings:{...r.codings,[n.id]:e(s)}})}compare(e){e.preventDefault();let{spec:r,vignette:n,coding:s}=this.inHand;if(!Se(r,s)){this.isAsked=!0;let{ratings:c}=ke(r,s);this.announce(this.openTold());let[p]=c;this.focusOn(p?`#${F(p.scale.id,p.episode)}-1`:"#group-A");return}this.isAsked=!1,this.code(c=>({...c,compared:!0}));let{near:i,of:o}=Ee(n,s),a=this.record&&Ze(r,this.record);this.announce(Et([et(n,s),d.near(i,o),a?d.shownBelow:void 0])),this.focusOn("#result")}openTold(){let{spec:e,coding:r}=this.inHand,{ratings:n,group:s}=ke(e,r),i=C.map(o=>({episode:o,scales:n.filter(a=>a.episode===o).map(({scale:a})=>a.name)})).filter(({scales:o})=>o.length);return d.stillOpen(i,s,e.scales.length)}goTo(e){this.record&&(this.isAsked=!1,this.change({...this.record,current:e.id}),this.announce(""),this.renderRoot.querySelector("details.all")?.removeAttribute("open"),this.focusOn("#vignette"))}renderActivity(){let{spec:e,record:r,vignette:n,coding:s}=this.inHand;return l`
<div class="label slip">
<p>${f(e.label)}</p>
<p class="quiet">${f(e.limits)}</p>
</div>
${Kt(e)} ${Ft(e,r,n,i=>this.goTo(i))}
${ve(n.id,l`<form novalidate @submit=${this.compare}>
${this.renderHead(e,n)}
${C.map(i=>this.renderEpisode(i))}
${s.compared?u:this.renderEnd()}
</form>`)}
${s.compared?this.renderResult():u}
${this.renderAgreed(e,r)}
`}renderHead({vignettes:e},r){let n=d.place(e.indexOf(r)+1,e.length);return l`
<p class="counter quiet">${n} <span class="badge">${d.fiction}</span></p>
${Y(this.headingLevel+1,`${r.child}, ${r.about}`,"vignette")}
`}renderEpisode(e){let{spec:r,vignette:n,coding:s}=this.inHand,i=e===5?n.episode_5:n.episode_8;return l`<div class="episode sheet">
<p class="name quiet">${d.episode[e]}</p>
<p class="telling">${f(i)}</p>
</div>
${s.compared?u:Vt(r,e,this.view)}`}get view(){let{vignette:e,coding:r}=this.inHand;return{vignette:e.id,coding:r,isAsked:this.isAsked,rate:(n,s)=>this.code(i=>({...i,ratings:{...i.ratings,[n]:s}})),choose:n=>this.code(s=>({...s,group:n}))}}renderEnd(){let{spec:e,coding:r}=this.inHand,n=this.isAsked&&!Se(e,r);return l`
${Gt(e,this.view)}
${n?l`<p class="problem">${this.openTold()}</p>`:u}
<button type="submit" class="primary">${d.compare}</button>
<p class="quiet">${d.firstCounts}</p>
`}renderResult(){let{spec:e,record:r,vignette:n,coding:s}=this.inHand,{near:i,of:o}=Ee(n,s),a=e.vignettes.find(({id:p})=>p===n.contrast.vignette),c=It(e,r,n);return l`<div class="result">
${Y(this.headingLevel+1,d.result(n.child),"result")}
${Yt(n,s)}
<p class="sum">${d.near(i,o)}</p>
<p class="quiet" aria-hidden="true">${d.strip}</p>
${Jt(e,n,s)}
<p>${f(n.contrast.why)}</p>
<div class="row">
${c?l`<button type="button" class="primary" @click=${()=>this.goTo(c)}>
${d.next(c.child)}
</button>`:l`<p class="done">${d.allDone}</p>`}
${a&&a!==c?l`<button type="button" @click=${()=>this.goTo(a)}>
${d.contrast(a.child)}
</button>`:u}
</div>
${Rt(e,n.sources)}
</div>`}renderAgreed(e,r){let n=Ze(e,r);if(!n){let s=Ye-oe(e,r).length;return l`<p class="quiet more">${d.moreNeeded(s)}</p>`}return jt(n,Y(this.headingLevel+1,d.agreement,"agreement"))}};function Xt(t,e){customElements.get(t)||customElements.define(t,e)}function tr(t,e){return{render({model:r,el:n}){Xt(t,e);let s=document.createElement(t),i=()=>{we(r.get("record"))||(r.set("record",s.record),r.save_changes())},o=()=>{let c=r.get("record");!(JSON.stringify(c)!==JSON.stringify(s.record))||!P(c)||(s.record=c,s.record?.version!==c.version&&i())},a=()=>{s.spec=r.get("spec");let c=P(r.get("record"));c&&!_(c)?o():s.record&&!_(s.record)&&i()};return n.dataset.lmSuppressShortcuts="true",n.addEventListener("keydown",er),a(),s.addEventListener("sb-record",i),r.on("change:spec",a),r.on("change:record",o),n.append(s),()=>{r.off("change:spec",a),r.off("change:record",o),s.removeEventListener("sb-record",i),n.removeEventListener("keydown",er),s.remove()}}}}function er(t){t.key.startsWith("Arrow")&&t.stopPropagation()}var ei=tr("sb-coding-lab",ae);export{ei as default};
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
