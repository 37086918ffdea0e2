/* Generated from frontend/ by make frontend. Do not edit. */
var tt=globalThis,et=tt.ShadowRoot&&(tt.ShadyCSS===void 0||tt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,bt=Symbol(),zt=new WeakMap,W=class{constructor(t,e,s){if(this._$cssResult$=!0,s!==bt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(et&&t===void 0){let s=e!==void 0&&e.length===1;s&&(t=zt.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&zt.set(e,t))}return t}toString(){return this.cssText}},It=r=>new W(typeof r=="string"?r:r+"",void 0,bt),S=(r,...t)=>{let e=r.length===1?r[0]:t.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+r[i+1],r[0]);return new W(e,r,bt)},jt=(r,t)=>{if(et)r.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let s=document.createElement("style"),n=tt.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=e.cssText,r.appendChild(s)}},$t=et?r=>r:r=>r instanceof CSSStyleSheet?(t=>{let e="";for(let s of t.cssRules)e+=s.cssText;return It(e)})(r):r;var{is:Ce,defineProperty:Te,getOwnPropertyDescriptor:Me,getOwnPropertyNames:Re,getOwnPropertySymbols:Ne,getPrototypeOf:Pe}=Object,rt=globalThis,Dt=rt.trustedTypes,Ue=Dt?Dt.emptyScript:"",Le=rt.reactiveElementPolyfillSupport,q=(r,t)=>r,vt={toAttribute(r,t){switch(t){case Boolean:r=r?Ue:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,t){let e=r;switch(t){case Boolean:e=r!==null;break;case Number:e=r===null?null:Number(r);break;case Object:case Array:try{e=JSON.parse(r)}catch{e=null}}return e}},Ft=(r,t)=>!Ce(r,t),Bt={attribute:!0,type:String,converter:vt,reflect:!1,useDefault:!1,hasChanged:Ft};Symbol.metadata??=Symbol("metadata"),rt.litPropertyMetadata??=new WeakMap;var x=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=Bt){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,e);n!==void 0&&Te(this.prototype,t,n)}}static getPropertyDescriptor(t,e,s){let{get:n,set:i}=Me(this.prototype,t)??{get(){return this[e]},set(o){this[e]=o}};return{get:n,set(o){let l=n?.call(this);i?.call(this,o),this.requestUpdate(t,l,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Bt}static _$Ei(){if(this.hasOwnProperty(q("elementProperties")))return;let t=Pe(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(q("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(q("properties"))){let e=this.properties,s=[...Re(e),...Ne(e)];for(let n of s)this.createProperty(n,e[n])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[s,n]of e)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[e,s]of this.elementProperties){let n=this._$Eu(e,s);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)e.unshift($t(n))}else t!==void 0&&e.push($t(t));return e}static _$Eu(t,e){let s=e.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return jt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:vt).toAttribute(e,s.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,e){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:vt;this._$Em=n;let l=o.fromAttribute(e,i.type);this[n]=l??this._$Ej?.get(n)??l,this._$Em=null}}requestUpdate(t,e,s,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),s??=o.getPropertyOptions(t),!((s.hasChanged??Ft)(i,e)||s.useDefault&&s.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,e,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??e??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),n===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,l=this[n];o!==!0||this._$AL.has(n)||l===void 0||this.C(n,void 0,i,l)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(e)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};x.elementStyles=[],x.shadowRootOptions={mode:"open"},x[q("elementProperties")]=new Map,x[q("finalized")]=new Map,Le?.({ReactiveElement:x}),(rt.reactiveElementVersions??=[]).push("2.1.2");var xt=globalThis,Wt=r=>r,st=xt.trustedTypes,qt=st?st.createPolicy("lit-html",{createHTML:r=>r}):void 0,_t="$lit$",_=`lit$${Math.random().toFixed(9).slice(2)}$`,At="?"+_,He=`<${At}>`,P=document,G=()=>P.createComment(""),K=r=>r===null||typeof r!="object"&&typeof r!="function",wt=Array.isArray,Yt=r=>wt(r)||typeof r?.[Symbol.iterator]=="function",yt=`[ 	
\f\r]`,V=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Vt=/-->/g,Gt=/>/g,R=RegExp(`>|${yt}(?:([^\\s"'>=/]+)(${yt}*=${yt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Kt=/'/g,Jt=/"/g,Zt=/^(?:script|style|textarea|title)$/i,kt=r=>(t,...e)=>({_$litType$:r,strings:t,values:e}),d=kt(1),ze=kt(2),er=kt(3),U=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),Xt=new WeakMap,N=P.createTreeWalker(P,129);function Qt(r,t){if(!wt(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return qt!==void 0?qt.createHTML(t):t}var te=(r,t)=>{let e=r.length-1,s=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=V;for(let l=0;l<e;l++){let a=r[l],c,m,h=-1,$=0;for(;$<a.length&&(o.lastIndex=$,m=o.exec(a),m!==null);)$=o.lastIndex,o===V?m[1]==="!--"?o=Vt:m[1]!==void 0?o=Gt:m[2]!==void 0?(Zt.test(m[2])&&(n=RegExp("</"+m[2],"g")),o=R):m[3]!==void 0&&(o=R):o===R?m[0]===">"?(o=n??V,h=-1):m[1]===void 0?h=-2:(h=o.lastIndex-m[2].length,c=m[1],o=m[3]===void 0?R:m[3]==='"'?Jt:Kt):o===Jt||o===Kt?o=R:o===Vt||o===Gt?o=V:(o=R,n=void 0);let k=o===R&&r[l+1].startsWith("/>")?" ":"";i+=o===V?a+He:h>=0?(s.push(c),a.slice(0,h)+_t+a.slice(h)+_+k):a+_+(h===-2?l:k)}return[Qt(r,i+(r[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},J=class r{constructor({strings:t,_$litType$:e},s){let n;this.parts=[];let i=0,o=0,l=t.length-1,a=this.parts,[c,m]=te(t,e);if(this.el=r.createElement(c,s),N.currentNode=this.el.content,e===2||e===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(n=N.nextNode())!==null&&a.length<l;){if(n.nodeType===1){if(n.hasAttributes())for(let h of n.getAttributeNames())if(h.endsWith(_t)){let $=m[o++],k=n.getAttribute(h).split(_),Q=/([.?@])?(.*)/.exec($);a.push({type:1,index:i,name:Q[2],strings:k,ctor:Q[1]==="."?it:Q[1]==="?"?ot:Q[1]==="@"?at:H}),n.removeAttribute(h)}else h.startsWith(_)&&(a.push({type:6,index:i}),n.removeAttribute(h));if(Zt.test(n.tagName)){let h=n.textContent.split(_),$=h.length-1;if($>0){n.textContent=st?st.emptyScript:"";for(let k=0;k<$;k++)n.append(h[k],G()),N.nextNode(),a.push({type:2,index:++i});n.append(h[$],G())}}}else if(n.nodeType===8)if(n.data===At)a.push({type:2,index:i});else{let h=-1;for(;(h=n.data.indexOf(_,h+1))!==-1;)a.push({type:7,index:i}),h+=_.length-1}i++}}static createElement(t,e){let s=P.createElement("template");return s.innerHTML=t,s}};function L(r,t,e=r,s){if(t===U)return t;let n=s!==void 0?e._$Co?.[s]:e._$Cl,i=K(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(r),n._$AT(r,e,s)),s!==void 0?(e._$Co??=[])[s]=n:e._$Cl=n),n!==void 0&&(t=L(r,n._$AS(r,t.values),n,s)),t}var nt=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:s}=this._$AD,n=(t?.creationScope??P).importNode(e,!0);N.currentNode=n;let i=N.nextNode(),o=0,l=0,a=s[0];for(;a!==void 0;){if(o===a.index){let c;a.type===2?c=new B(i,i.nextSibling,this,t):a.type===1?c=new a.ctor(i,a.name,a.strings,this,t):a.type===6&&(c=new lt(i,this,t)),this._$AV.push(c),a=s[++l]}o!==a?.index&&(i=N.nextNode(),o++)}return N.currentNode=P,n}p(t){let e=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}},B=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,n){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=L(this,t,e),K(t)?t===u||t==null||t===""?(this._$AH!==u&&this._$AR(),this._$AH=u):t!==this._$AH&&t!==U&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Yt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==u&&K(this._$AH)?this._$AA.nextSibling.data=t:this.T(P.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=J.createElement(Qt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(e);else{let i=new nt(n,this),o=i.u(this.options);i.p(e),this.T(o),this._$AH=i}}_$AC(t){let e=Xt.get(t.strings);return e===void 0&&Xt.set(t.strings,e=new J(t)),e}k(t){wt(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,s,n=0;for(let i of t)n===e.length?e.push(s=new r(this.O(G()),this.O(G()),this,this.options)):s=e[n],s._$AI(i),n++;n<e.length&&(this._$AR(s&&s._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let s=Wt(t).nextSibling;Wt(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},H=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,n,i){this.type=1,this._$AH=u,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=u}_$AI(t,e=this,s,n){let i=this.strings,o=!1;if(i===void 0)t=L(this,t,e,0),o=!K(t)||t!==this._$AH&&t!==U,o&&(this._$AH=t);else{let l=t,a,c;for(t=i[0],a=0;a<i.length-1;a++)c=L(this,l[s+a],e,a),c===U&&(c=this._$AH[a]),o||=!K(c)||c!==this._$AH[a],c===u?t=u:t!==u&&(t+=(c??"")+i[a+1]),this._$AH[a]=c}o&&!n&&this.j(t)}j(t){t===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},it=class extends H{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===u?void 0:t}},ot=class extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==u)}},at=class extends H{constructor(t,e,s,n,i){super(t,e,s,n,i),this.type=5}_$AI(t,e=this){if((t=L(this,t,e,0)??u)===U)return;let s=this._$AH,n=t===u&&s!==u||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,i=t!==u&&(s===u||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},lt=class{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){L(this,t)}},ee={M:_t,P:_,A:At,C:1,L:te,R:nt,D:Yt,V:L,I:B,H,N:ot,U:at,B:it,F:lt},Ie=xt.litHtmlPolyfillSupport;Ie?.(J,B),(xt.litHtmlVersions??=[]).push("3.3.3");var re=(r,t,e)=>{let s=e?.renderBefore??t,n=s._$litPart$;if(n===void 0){let i=e?.renderBefore??null;s._$litPart$=n=new B(t.insertBefore(G(),i),i,void 0,e??{})}return n._$AI(r),n};var St=globalThis,E=class extends x{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=re(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return U}};E._$litElement$=!0,E.finalized=!0,St.litElementHydrateSupport?.({LitElement:E});var je=St.litElementPolyfillSupport;je?.({LitElement:E});(St.litElementVersions??=[]).push("4.2.2");var se=r=>(...t)=>({_$litDirective$:r,values:t}),ct=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,s){this._$Ct=t,this._$AM=e,this._$Ci=s}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:gr}=ee;var De={},ne=(r,t=De)=>r._$AH=t;var ie=se(class extends ct{constructor(){super(...arguments),this.key=u}render(r,t){return this.key=r,t}update(r,[t,e]){return t!==this.key&&(ne(r),this.key=t),e}});function z(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var X=r=>t=>r(t)?t:void 0,g=(...r)=>X(t=>r.includes(t)),dt=r=>X(t=>typeof t=="string"&&t.length<=r),oe=r=>X(t=>typeof t=="string"&&r.test(t)),ut=X(Number.isFinite),O=(r,t=1/0)=>X(e=>Number.isInteger(e)&&e>=r&&e<=t),A=(...r)=>t=>r.map(e=>e(t)).find(e=>e!==void 0),F=(r,t)=>e=>{let s=Array.isArray(e)&&e.length<=t?e.map(r):[void 0];return s.includes(void 0)?void 0:s},C=r=>t=>z(t)?ae(Object.keys(r).map(e=>[e,r[e](t[e])])):void 0,v=(r,t,e=1/0)=>s=>z(s)&&Object.keys(s).length<=e?ae(Object.entries(s).map(([n,i])=>[r(n),t(i)])):void 0;function ae(r){return r.flat().includes(void 0)?void 0:Object.fromEntries(r)}var p=oe(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/),Et={"claim-cards":{version:1,done:"answers",content:{answers:v(p,p,500),current:A(p,g(null))}},"coding-lab":{version:1,done:"codings",content:{codings:v(p,C({compared:g(!0,!1),group:A(g("A","B","C","D"),g(null)),ratings:v(p,O(1,7),500)}),500),current:A(p,g(null))}},"cue-cards":{version:1,done:"answers",content:{answers:v(p,p,500),current:A(p,g(null))}},"dyad-player":{version:1,done:"second",content:{second:O(0)}},"episode-player":{version:1,done:"seen",content:{episode:O(1,8),pattern:g("secure","avoidant","resistant","disorganised"),seen:v(g("secure","avoidant","resistant","disorganised"),F(O(1,8),500))}},explorer:{version:1,done:"setting",content:{setting:v(p,A(ut,p),500)}},note:{version:1,done:"text",content:{text:dt(2e3)}},planner:{version:1,done:"week",content:{week:v(g("monday","tuesday","wednesday","thursday","friday","saturday","sunday"),p)}},predict:{version:1,done:"guess",content:{guess:F(ut,500)}},quiz:{version:1,done:"answers",content:{answers:v(p,C({answer:A(dt(200),ut,F(p,500),v(p,p,500)),attempts:O(1,1e5),state:g("right","wrong","shown")}),500),current:A(p,g(null))}},reading:{version:1,done:"last",content:{at:O(0,99999999999),last:dt(80),parts:F(p,500)}},scenario:{version:2,done:"path",content:{now:A(C({at:g("choosing","told","ended"),step:p}),g(null)),path:F(C({choice:p,step:p}),200)}},sorter:{version:1,done:"placements",content:{placements:v(p,C({attempts:O(1,1e5),pile:p,state:g("right","wrong")}),500)}}};var le={scenario:{1:r=>({...r,now:null})}};function Ot(r,t,e){let s=r.version,n=typeof s=="number"&&s<t&&e[String(r.kind)]?.[s];return n?Ot({...n(r),version:s+1},t,e):r}var Y={kept:Et,upgrades:le};function T(r,t=Y){let e=z(r)&&ce(r.kind,t);if(!e)return null;try{let{version:s,kind:n,activity:i,...o}=Ot(r,e.version,t.upgrades),l=C(e.content)(o);return s===e.version&&p(i)&&l?{version:s,kind:n,activity:i,...l}:null}catch{return null}}function y(r){let t=r[Et[r.kind].done];return typeof t=="object"?!Object.keys(t).length:!t}function ht(r,t=Y){return Be(r,(s,n)=>s>0&&s!==n,t)&&!T(r,t)}function Ct(r,t=Y){return ce(r,t)?.version??1}function ce(r,{kept:t}){return typeof r=="string"&&Object.hasOwn(t,r)?t[r]:null}function Be(r,t,e){return!z(r)||typeof r.version!="number"?!1:t(r.version,Ct(r.kind,e))}var I="secure-base/1/",Tt="secure-base/last-kept",Mt="secure-base-kept";function de(r,t=Y){function e(i,o){try{return i(r.localStorage)}catch{return o}}function s(i){return e(o=>{let l=o.getItem(I+i);return l===null?null:JSON.parse(l)},null)}function n(i){r.dispatchEvent(new CustomEvent(Mt,{detail:i}))}return{read(i){let o=T(s(i),t);return o?.activity===i?o:null},keep(i){if(ht(s(i.activity),t))return!1;let o=e(l=>{let a=I+i.activity;return y(i)?l.removeItem(a):l.setItem(a,JSON.stringify(i)),!0},!1);return o&&(e(l=>l.setItem(Tt,new Date().toISOString()),void 0),n(i.activity)),o},all(){return e(i=>{let l=Array.from({length:i.length},(a,c)=>i.key(c)??"").filter(a=>a.startsWith(I)).map(a=>a.slice(I.length)).sort();return Object.fromEntries(l.flatMap(a=>{let c=this.read(a);return c?[[a,c]]:[]}))},{})},lastKept(){let i=new Date(e(o=>o.getItem(Tt),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return e(i=>{let o=Array.from({length:i.length},(l,a)=>i.key(a)).filter(l=>l!==null).filter(l=>l.startsWith(I)||l===Tt).map(l=>({key:l,value:i.getItem(l)??""}));for(let{key:l}of o)i.removeItem(l);return n(null),()=>{let l=e(a=>{for(let{key:c,value:m}of o)a.getItem(c)===null&&a.setItem(c,m);return!0},!1);return n(null),l}},null)},subscribe(i){let o=c=>i(c.detail),l=({key:c})=>{c===null?i(null):c.startsWith(I)&&i(c.slice(I.length))},a=({persisted:c})=>c&&i(null);return r.addEventListener(Mt,o),r.addEventListener("storage",l),r.addEventListener("pageshow",a),()=>{r.removeEventListener(Mt,o),r.removeEventListener("storage",l),r.removeEventListener("pageshow",a)}}}}var ue=S`
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
button.primary {
border-color: var(--sb-accent);
background: var(--sb-accent);
color: var(--sb-accent-ink);
font-weight: 600;
}
@media (hover: hover) {
button:hover {
border-color: var(--sb-accent);
}
button.primary:hover {
box-shadow: 0 0 0 2px var(--sb-accent-soft);
}
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
`,Lr=S`
input[type="range"] {
height: 44px;
margin: 0;
background: none;
appearance: none;
cursor: pointer;
}
input[type="range"]::-webkit-slider-thumb {
box-sizing: border-box;
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
`;var he=S`
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
`;function M(r){return typeof r=="string"?r:r.map(Fe)}function pe(r){return typeof r=="string"?r:r.map(t=>t.text).join("")}function Rt(r){if(r)try{let{protocol:t}=new URL(r,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?r:void 0}catch{return}}function Fe(r){let t=d`${r.text}`;r.code&&(t=d`<code>${t}</code>`),r.emphasis&&(t=d`<em>${t}</em>`),r.strong&&(t=d`<strong>${t}</strong>`);let e=Rt(r.href);return e?d`<a href=${e}>${t}</a>`:t}var Nt=`["'”’)\\]]*`,We=new RegExp(`[.!?…:;]${Nt}$`),qe=new RegExp(`\\.(${Nt})$`),Ve=new RegExp(`[!?…]${Nt}$`);function me(r){return r.flatMap(t=>t?.trim()||[]).map(t=>We.test(t)?t:`${t}.`).join(" ")}function Pt(r,t){let e=Ge(r);return Ve.test(e)?`${e} ${t}`:`${e}: ${t}`}function Ge(r){return r.trim().replace(qe,"$1")}function pt(r){let t=r.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),s=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(t)?t.replaceAll(",",""):t.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}var w={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:r=>r===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function mt(r,t,e){let s=e==="title"?"title":"subtitle";switch(r){case 2:return d`<h2 id=${e} class=${s} tabindex="-1">${t}</h2>`;case 4:return d`<h4 id=${e} class=${s} tabindex="-1">${t}</h4>`;case 5:return d`<h5 id=${e} class=${s} tabindex="-1">${t}</h5>`;default:return d`<h3 id=${e} class=${s} tabindex="-1">${t}</h3>`}}function fe({sources:r,assumptions:t}){return!r.length&&!t.length?u:d`
<details class="origins">
<summary>${w.whereFrom}</summary>
${t.length?d`<p class="small-heading">${w.assumptions}</p>
<ul>
${t.map(e=>d`<li>${M(e)}</li>`)}
</ul>`:u}
<ul>
${r.map(e=>d`<li>${Ke(e,e.full)}</li>`)}
</ul>
</details>
`}function Ke({url:r},t){let e=Rt(r);return e?d`<a href=${e}>${t}</a>`:t}var Ut=Promise.resolve();function ge(){return Ut=Ut.then(Je),Ut}function Je(){return new Promise(r=>{let{port1:t,port2:e}=new MessageChannel;t.onmessage=()=>{t.close(),r()},e.postMessage(null)})}var Xe=1,ft=class extends E{static styles=[he,ue];static properties={headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},isOpen:{state:!0},beforeStartingAgain:{state:!0}};constructor(){super(),this.headingLevel=3,this.store=de(window),this.announcement={text:"",count:0},this.startedAgainWords=w.startedAgain,this.undoneWords=w.undone,this.isKept=!0,this.isOpen=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}reconcile(t,e){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}renderTitle(t,e){return d`${t.title}`}renderActivity(t,e){return u}get spec(){return this.currentSpec}set spec(t){let e=this.currentSpec;if(this.currentSpec=this.isOurs(t)?t:null,!this.currentSpec)this.currentRecord=null;else{let s=e?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get kind(){return this.localName.replace(/^sb-/,"")}isOurs(t){return z(t)&&t.schema_version===Xe&&t.kind===this.kind}async scheduleUpdate(){this.hasUpdated||await ge(),super.scheduleUpdate()}performUpdate(){this.orStaticForm(()=>super.performUpdate())}orStaticForm(t){try{t()}catch(e){reportError(e),this.currentSpec&&(this.spec=null)}}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.orStaticForm(()=>{this.spec&&(this.currentRecord=this.fitted(t),this.recordTaken(),this.requestUpdate())})}fitted(t){let e=this.spec,{kind:s,id:n}=e,i=T(t),o=i?.kind===s&&i.activity===n,l=this.reconcile(e,o?i:null);return{version:Ct(s),kind:s,activity:n,...l}}followStore(){let t=JSON.stringify(this.record),e=this.spec&&this.fitted(this.store.read(this.spec.id));JSON.stringify(e)!==t&&(this.beforeStartingAgain=null,this.take(e),this.fireRecord())}change(t){let e=!this.record||y(this.record);this.currentRecord=this.fitted(t),y(t)||(this.beforeStartingAgain=null),e&&y(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e instanceof HTMLElement&&(e.focus({preventScroll:!0}),Lt(e))}async reveal(t){await this.updateComplete;let e=this.renderRoot.querySelector(t);e&&Lt(e)}startAgain(){let t=this.record;this.change(this.fitted(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let{spec:t,record:e}=this;if(!t||!e)return d`<slot></slot>`;let{text:s,count:n}=this.announcement;return d`
<div class="activity" role="group" aria-labelledby="title">
${mt(this.headingLevel,this.renderTitle(t,e),"title")}
${this.isOpen?d`<p class="instruction">${M(t.instruction)}</p>
${this.renderActivity(t,e)} ${this.renderFoot(t)}`:u}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${ie(n,d`<p>${s}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let e=this.record&&!y(this.record);return d`
<div class="foot">
${this.isKept?u:d`<p class="quiet">${w.notKept}</p>`}
${e?d`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
${w.startAgain}
</button>`:u}
${this.beforeStartingAgain?d`<p class="undo">
${this.startedAgainWords}
<button class="plain" type="button" data-undo @click=${this.undo}>
${w.undo}
</button>
</p>`:u}
${fe(t)}
</div>
`}};function Lt(r){let t=r.parentElement?.closest("[data-together]");t&&Lt(t),r.scrollIntoView({block:"nearest",inline:"nearest"})}function be(r,t,e){let s=e+1e-9*Math.max(1,Math.abs(t));return Math.abs(r-t)<=s?"near":r>t?"above":"below"}function $e(r,t){return j(Math.abs(r-t))}function b(r,t){return t==="%"?`${j(r)}%`:`${j(r)} ${t}`.trimEnd()}function ve({parts:r,minimum:t,maximum:e},s){return s.length===r.length&&s.every(i=>t<=i&&i<=e)?[...s]:[]}function j(r){return Number(r.toFixed(6))}function D({minimum:r,maximum:t},e){let s=(e-r)/(t-r);return j(Math.min(1,Math.max(0,s))*100)}function Ht({minimum:r,maximum:t,step:e}){return j(r+Math.round((t-r)/2/e)*e)}function ye(r,t,e){if(t===null)return Ht(r);let s=j(t+e*r.step);return Math.min(r.maximum,Math.max(r.minimum,s))}function xe({minimum:r,maximum:t,step:e}){let s=(t-r)/4;return(Math.abs(s/e-Math.round(s/e))<1e-9?[0,1,2,3,4]:[0,4]).map(o=>j(r+o*s))}function gt(r,t){return b(r,t==="%"?t:"")}var f={yourGuess:"Your guess",slider:r=>r?`${r}: slide to guess`:"Slide to guess",notSet:"not set yet",less:r=>r?`Less for ${r}`:"Less",more:r=>r?`More for ${r}`:"More",now:(r,t)=>r?`${r}: ${t}`:t,commit:"That is my guess",guessFirst:"Make a guess first: slide, or write a number.",guessAllFirst:r=>r===1?"One bar is still to be set.":`${r} bars are still to be set.`,notOnLine:(r,t)=>`Please write a number from ${r} to ${t}.`,found:"What was found",guessed:r=>`Your guess: ${r}`,peopleSay:"What people usually say",howFar:(r,t,e,s)=>{let n=$e(t,e),i=`Your guess was ${b(t,s)}.`;return r==="near"?`${i} That is ${n?"very near":"right on it"}.`:`${i} That is ${n} ${r==="above"?"more":"less"}.`}};function _e(r,t){let{parts:e,unit:s,minimum:n,maximum:i,truth_label:o,people_say:l}=r,a=D(r,t),c=D(r,e[0].truth),m=$=>`left: ${$}%; transform: translateX(-${$}%)`,h=f.guessed(b(t,s));return d`<div class="number-line" role="img" aria-label="${h}. ${o}.">
<p class="flag guess" style=${m(a)}>${h}</p>
<div class="rule">
<span
class="between ${c<a?"leftwards":""}"
style="left: ${Math.min(a,c)}%; width: ${Math.abs(a-c)}%"
></span>
${l?d`<span class="peg people" style="left: ${D(r,l.value)}%"></span>`:u}
<span class="peg guess" style="left: ${a}%"></span>
<span class="peg truth" style="left: ${c}%"></span>
</div>
<p class="flag truth" style=${m(c)}>${o}</p>
<p class="ends quiet"><span>${b(n,s)}</span><span>${b(i,s)}</span></p>
</div>`}function Ae(r,t){let e=(s,n,i)=>d`<p class="bar ${s}">
<span class="name">${n}: ${b(i,r.unit)}</span>
<span class="length" style="width: ${D(r,i)}%"></span>
</p>`;return d`<ul class="bars" role="list">
${r.parts.map(({label:s,truth:n},i)=>d`<li>
<p class="part">${s}</p>
${e("guess",f.yourGuess,t[i])} ${e("truth",r.truth_label,n)}
</li>`)}
</ul>`}function we({parts:r,truth_label:t,unit:e},s){return r.flatMap(({label:n,truth:i},o)=>[Pt(n,f.guessed(b(s[o],e))),Pt(t,b(i,e))])}var ke=S`
.prompt {
margin-block-start: 1em;
font-family: var(--sb-font-heading);
font-size: 1.25em;
line-height: 1.4;
}
.control {
margin-block-start: 1.25em;
}
label,
.part {
font-weight: 600;
}
.setting {
display: flex;
gap: 0.4em;
align-items: center;
margin-block-start: 0.5em;
}
.setting button {
flex: none;
width: 44px;
padding: 0;
font-size: 1.25em;
line-height: 1;
}
.setting .unit {
overflow-wrap: normal;
}
.setting input {
flex: 0 1 5em;
min-width: 3.5em;
width: 5em;
text-align: center;
font-variant-numeric: tabular-nums;
}
.commit {
margin-block-start: 1.25em;
}
.problem {
color: var(--sb-wrong);
font-weight: 600;
}
.line,
.number-line {
--thumb: 28px;
}
input[type="range"] {
display: block;
width: 100%;
height: 44px;
margin: 0;
border-radius: var(--sb-radius-small);
background: none;
cursor: pointer;
appearance: none;
}
input[type="range"]::-webkit-slider-runnable-track {
box-sizing: border-box;
height: 6px;
border-block: 3px solid var(--sb-control-line);
}
input[type="range"]::-moz-range-track {
box-sizing: border-box;
height: 6px;
border-block: 3px solid var(--sb-control-line);
}
input[type="range"]::-webkit-slider-thumb {
box-sizing: border-box;
width: var(--thumb);
height: var(--thumb);
margin-block-start: -14px;
border: 3px solid var(--sb-accent);
border-radius: 50%;
background: var(--sb-accent);
appearance: none;
}
input[type="range"]::-moz-range-thumb {
box-sizing: border-box;
width: var(--thumb);
height: var(--thumb);
border: 3px solid var(--sb-accent);
border-radius: 50%;
background: var(--sb-accent);
}
input.unset::-webkit-slider-thumb {
background: var(--sb-paper);
}
input.unset::-moz-range-thumb {
background: var(--sb-paper);
}
.ticks {
position: relative;
height: 1.6em;
margin-inline: calc(var(--thumb) / 2);
font-variant-numeric: tabular-nums;
}
.ticks span {
position: absolute;
transform: translateX(-50%);
white-space: nowrap;
}
.ticks span:first-child {
transform: translateX(-14px);
}
.ticks span:last-child {
transform: translateX(calc(-100% + 14px));
}
.found {
margin-block-start: 1.25em;
padding: clamp(1em, 4cqi, 1.75em);
border-radius: var(--sb-radius);
background: var(--sb-paper);
}
.number-line {
margin-block: 1em;
}
.number-line p {
margin: 0;
}
.flag {
position: relative;
width: max-content;
max-width: 100%;
line-height: 1.3;
}
.flag.truth {
color: var(--sb-accent);
font-weight: 600;
}
.rule {
position: relative;
height: 52px;
}
.rule::before {
content: "";
position: absolute;
inset: calc(50% - 2px) 0 auto;
border-block-start: 4px solid var(--sb-control-line);
}
.between,
.peg {
position: absolute;
border-radius: 3px;
}
.between {
top: calc(50% - 4px);
height: 8px;
background: var(--sb-repair);
opacity: 0.55;
transform-origin: left;
}
.between.leftwards {
transform-origin: right;
}
.peg {
width: 6px;
margin-inline-start: -3px;
background: var(--sb-ink);
}
.peg.guess {
inset-block: 4px 18px;
}
.peg.truth {
inset-block: 18px 4px;
background: var(--sb-accent);
}
.peg.people {
width: 16px;
inset-block: 18px;
margin-inline-start: -8px;
border: 2px solid var(--sb-ink);
background: var(--sb-paper);
}
.ends {
display: flex;
justify-content: space-between;
}
.how-far {
font-weight: 600;
}
.bars {
margin-block: 0.75em 1em;
}
.bars li + li {
margin-block-start: 1em;
}
.bar {
margin: 0.2em 0 0;
font-size: 0.94em;
}
.bar .length {
display: block;
min-width: 3px;
height: 14px;
border: 2px solid var(--sb-ink-soft);
border-radius: 3px;
}
.bar.truth .length {
border-color: var(--sb-accent);
background: var(--sb-accent);
}
.bar.truth .name {
color: var(--sb-accent);
font-weight: 600;
}
@media (forced-colors: active) {
.peg,
.between,
.length {
border: 2px solid;
}
.bar.truth .length {
border-color: CanvasText;
background: CanvasText;
forced-color-adjust: none;
}
}
@media (prefers-reduced-motion: no-preference) {
.arriving .between,
.arriving .bar.truth .length {
animation: reaches 0.7s ease-out;
transform-origin: left;
}
.arriving .between.leftwards {
transform-origin: right;
}
.arriving :is(.peg, .flag).truth {
animation: shows 0.7s ease-out;
}
@keyframes reaches {
from {
transform: scaleX(0);
}
}
@keyframes shows {
0%,
50% {
clip-path: inset(0 100% 0 0);
}
100% {
clip-path: inset(0);
}
}
}
`;var Z=class extends ft{static styles=[...super.styles,ke];static properties={drafts:{state:!0},problem:{state:!0}};constructor(){super(),this.drafts=[],this.problem=null,this.hasJustGuessed=!1}reconcile(t,e){return{guess:ve(t,e?.guess??[])}}recordTaken(){this.drafts=this.spec?.parts.map(()=>"")??[],this.problem=null,this.hasJustGuessed=!1}write(t,e){this.drafts=this.drafts.map((s,n)=>n===t?e:s),this.problem=null}step(t,e){if(!this.spec)return;let s=ye(this.spec,pt(this.drafts[t]),e);this.write(t,String(s)),this.announce(f.now(this.spec.parts[t].label,b(s,this.spec.unit)))}commit(){let{spec:t,record:e}=this;if(!t||!e)return;let s=this.drafts.map(pt),n=this.drafts.filter(a=>!a.trim()),i=s.map(a=>a===null||a<t.minimum||a>t.maximum);if(i.includes(!0)){let a=i.indexOf(!0),c=[gt(t.minimum,t.unit),gt(t.maximum,t.unit)],m=this.drafts[a].trim()?f.notOnLine(c[0],c[1]):t.parts.length===1?f.guessFirst:f.guessAllFirst(n.length);this.problem={place:a,text:m},this.announce(m),this.focusOn(`#guess-${a}`);return}this.hasJustGuessed=!0;let o=s.filter(a=>a!==null);this.change({...e,guess:o});let l=t.form==="number-line"?[t.truth_label,this.howFar(t,o[0])]:we(t,o);this.announce(me([...l,pe(t.reveal)])),this.focusOn("#found")}howFar({parts:[{truth:t}],tolerance:e,unit:s},n){return f.howFar(be(n,t,e),n,t,s)}renderActivity(t,e){return d`
<p class="prompt" id="prompt">${M(t.prompt)}</p>
${e.guess.length?this.renderFound(t,e):this.renderGuess(t)}
`}renderGuess(t){return d`<div class="guessing" role="group" aria-labelledby="prompt">
${t.parts.map((e,s)=>this.renderControl(t,e,s))}
${this.problem?d`<p class="problem" id="problem">${this.problem.text}</p>`:u}
<button type="button" class="primary commit" @click=${this.commit}>${f.commit}</button>
</div>`}renderControl(t,{label:e},s){let n=this.drafts[s]??"",i=pt(n),o=this.problem?.place===s,l=({target:a})=>this.write(s,a.value);return d`<div class="control">
<label for="guess-${s}">${e||f.yourGuess}</label>
<div class="line">
<input
type="range"
class=${i===null?"unset":""}
aria-label=${f.slider(e)}
aria-valuetext=${i===null?f.notSet:b(i,t.unit)}
min=${t.minimum}
max=${t.maximum}
step=${t.step}
.value=${String(i??Ht(t))}
@input=${l}
@click=${l}
/>
<div class="ticks quiet" aria-hidden="true">
${xe(t).map(a=>d`<span style="left: ${D(t,a)}%">${gt(a,t.unit)}</span>`)}
</div>
</div>
<div class="setting">
<button
type="button"
aria-label=${f.less(e)}
@click=${()=>this.step(s,-1)}
>
−
</button>
<input
id="guess-${s}"
type="text"
inputmode="decimal"
autocomplete="off"
size="6"
.value=${n}
aria-invalid=${o?"true":"false"}
aria-describedby=${[t.unit&&`unit-${s}`,o&&"problem"].filter(Boolean).join(" ")||u}
@input=${l}
@keydown=${a=>{a.key==="Enter"&&this.commit()}}
/>
<button type="button" aria-label=${f.more(e)} @click=${()=>this.step(s,1)}>
+
</button>
${t.unit?d`<span class="unit" id="unit-${s}">${t.unit}</span>`:u}
</div>
</div>`}renderFound(t,{guess:e}){let s=t.form==="number-line";return d`<div class="found ${this.hasJustGuessed?"arriving":""}">
${mt(this.headingLevel+1,f.found,"found")}
${s?d`${_e(t,e[0])}
<p class="how-far">${this.howFar(t,e[0])}</p>`:Ae(t,e)}
${t.people_say?d`<p><strong>${f.peopleSay}:</strong> ${M(t.people_say.text)}</p>`:u}
<p>${M(t.reveal)}</p>
</div>`}};function Se(r,t){customElements.get(r)||customElements.define(r,t)}function Oe(r,t){return{render({model:e,el:s}){Se(r,t);let n=document.createElement(r),i=()=>{ht(e.get("record"))||(e.set("record",n.record),e.save_changes())},o=()=>{let a=e.get("record");!(JSON.stringify(a)!==JSON.stringify(n.record))||!T(a)||(n.record=a,n.record?.version!==a.version&&i())},l=()=>{n.spec=e.get("spec");let a=T(e.get("record"));a&&!y(a)?o():n.record&&!y(n.record)&&i()};return s.dataset.lmSuppressShortcuts="true",s.addEventListener("keydown",Ee),l(),n.addEventListener("sb-record",i),e.on("change:spec",l),e.on("change:record",o),s.append(n),()=>{e.off("change:spec",l),e.off("change:record",o),n.removeEventListener("sb-record",i),s.removeEventListener("keydown",Ee),n.remove()}}}}function Ee(r){r.key.startsWith("Arrow")&&r.stopPropagation()}var Ts=Oe("sb-predict",Z);export{Ts as default};
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
