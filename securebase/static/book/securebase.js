/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var de=Object.defineProperty;var Ie=(e,t,r)=>t in e?de(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var m=(e,t)=>{for(var r in t)de(e,r,{get:t[r],enumerable:!0})};var ft=(e,t,r)=>Ie(e,typeof t!="symbol"?t+"":t,r);var Et={};m(Et,{CSSResult:()=>B,LitElement:()=>E,ReactiveElement:()=>A,_$LE:()=>Ye,_$LH:()=>St,adoptStyles:()=>bt,css:()=>C,defaultConverter:()=>it,getCompatibleStyle:()=>st,html:()=>h,isServer:()=>Vr,mathml:()=>Fe,noChange:()=>y,notEqual:()=>$t,nothing:()=>d,render:()=>wt,supportsAdoptingStyleSheets:()=>q,svg:()=>H,unsafeCSS:()=>gt});var rt=globalThis,q=rt.ShadowRoot&&(rt.ShadyCSS===void 0||rt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,mt=Symbol(),pe=new WeakMap,B=class{constructor(t,r,s){if(this._$cssResult$=!0,s!==mt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(q&&t===void 0){let s=r!==void 0&&r.length===1;s&&(t=pe.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&pe.set(r,t))}return t}toString(){return this.cssText}},gt=e=>new B(typeof e=="string"?e:e+"",void 0,mt),C=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((s,i,o)=>s+(n=>{if(n._$cssResult$===!0)return n.cssText;if(typeof n=="number")return n;throw Error("Value passed to 'css' function must be a 'css' function result: "+n+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+e[o+1],e[0]);return new B(r,e,mt)},bt=(e,t)=>{if(q)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let s=document.createElement("style"),i=rt.litNonce;i!==void 0&&s.setAttribute("nonce",i),s.textContent=r.cssText,e.appendChild(s)}},st=q?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let s of t.cssRules)r+=s.cssText;return gt(r)})(e):e;var{is:Le,defineProperty:He,getOwnPropertyDescriptor:De,getOwnPropertyNames:Be,getOwnPropertySymbols:ze,getPrototypeOf:Ve}=Object,O=globalThis,ue=O.trustedTypes,We=ue?ue.emptyScript:"",qe=O.reactiveElementPolyfillSupport,K=(e,t)=>e,it={toAttribute(e,t){switch(t){case Boolean:e=e?We:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},$t=(e,t)=>!Le(e,t),fe={attribute:!0,type:String,converter:it,reflect:!1,useDefault:!1,hasChanged:$t};Symbol.metadata??(Symbol.metadata=Symbol("metadata")),O.litPropertyMetadata??(O.litPropertyMetadata=new WeakMap);var A=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??(this.l=[])).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=fe){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let s=Symbol(),i=this.getPropertyDescriptor(t,s,r);i!==void 0&&He(this.prototype,t,i)}}static getPropertyDescriptor(t,r,s){let{get:i,set:o}=De(this.prototype,t)??{get(){return this[r]},set(n){this[r]=n}};return{get:i,set(n){let c=i?.call(this);o?.call(this,n),this.requestUpdate(t,c,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??fe}static _$Ei(){if(this.hasOwnProperty(K("elementProperties")))return;let t=Ve(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(K("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(K("properties"))){let r=this.properties,s=[...Be(r),...ze(r)];for(let i of s)this.createProperty(i,r[i])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[s,i]of r)this.elementProperties.set(s,i)}this._$Eh=new Map;for(let[r,s]of this.elementProperties){let i=this._$Eu(r,s);i!==void 0&&this._$Eh.set(i,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let i of s)r.unshift(st(i))}else t!==void 0&&r.push(st(t));return r}static _$Eu(t,r){let s=r.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??(this._$EO=new Set)).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let s of r.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return bt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,s){this._$AK(t,s)}_$ET(t,r){let s=this.constructor.elementProperties.get(t),i=this.constructor._$Eu(t,s);if(i!==void 0&&s.reflect===!0){let o=(s.converter?.toAttribute!==void 0?s.converter:it).toAttribute(r,s.type);this._$Em=t,o==null?this.removeAttribute(i):this.setAttribute(i,o),this._$Em=null}}_$AK(t,r){let s=this.constructor,i=s._$Eh.get(t);if(i!==void 0&&this._$Em!==i){let o=s.getPropertyOptions(i),n=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:it;this._$Em=i;let c=n.fromAttribute(r,o.type);this[i]=c??this._$Ej?.get(i)??c,this._$Em=null}}requestUpdate(t,r,s,i=!1,o){if(t!==void 0){let n=this.constructor;if(i===!1&&(o=this[t]),s??(s=n.getPropertyOptions(t)),!((s.hasChanged??$t)(o,r)||s.useDefault&&s.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(n._$Eu(t,s))))return;this.C(t,r,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:s,reflect:i,wrapped:o},n){s&&!(this._$Ej??(this._$Ej=new Map)).has(t)&&(this._$Ej.set(t,n??r??this[t]),o!==!0||n!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(r=void 0),this._$AL.set(t,r)),i===!0&&this._$Em!==t&&(this._$Eq??(this._$Eq=new Set)).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[i,o]of this._$Ep)this[i]=o;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[i,o]of s){let{wrapped:n}=o,c=this[i];n!==!0||this._$AL.has(i)||c===void 0||this.C(i,void 0,o,c)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(r)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&(this._$Eq=this._$Eq.forEach(r=>this._$ET(r,this[r]))),this._$EM()}updated(t){}firstUpdated(t){}};A.elementStyles=[],A.shadowRootOptions={mode:"open"},A[K("elementProperties")]=new Map,A[K("finalized")]=new Map,qe?.({ReactiveElement:A}),(O.reactiveElementVersions??(O.reactiveElementVersions=[])).push("2.1.2");var G=globalThis,me=e=>e,nt=G.trustedTypes,ge=nt?nt.createPolicy("lit-html",{createHTML:e=>e}):void 0,At="$lit$",w=`lit$${Math.random().toFixed(9).slice(2)}$`,_t="?"+w,Ke=`<${_t}>`,j=document,J=()=>j.createComment(""),Y=e=>e===null||typeof e!="object"&&typeof e!="function",vt=Array.isArray,ve=e=>vt(e)||typeof e?.[Symbol.iterator]=="function",yt=`[ 	
\f\r]`,F=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,be=/-->/g,$e=/>/g,M=RegExp(`>|${yt}(?:([^\\s"'>=/]+)(${yt}*=${yt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ye=/'/g,Ae=/"/g,xe=/^(?:script|style|textarea|title)$/i,xt=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),h=xt(1),H=xt(2),Fe=xt(3),y=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),_e=new WeakMap,U=j.createTreeWalker(j,129);function Se(e,t){if(!vt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return ge!==void 0?ge.createHTML(t):t}var we=(e,t)=>{let r=e.length-1,s=[],i,o=t===2?"<svg>":t===3?"<math>":"",n=F;for(let c=0;c<r;c++){let a=e[c],u,g,l=-1,f=0;for(;f<a.length&&(n.lastIndex=f,g=n.exec(a),g!==null);)f=n.lastIndex,n===F?g[1]==="!--"?n=be:g[1]!==void 0?n=$e:g[2]!==void 0?(xe.test(g[2])&&(i=RegExp("</"+g[2],"g")),n=M):g[3]!==void 0&&(n=M):n===M?g[0]===">"?(n=i??F,l=-1):g[1]===void 0?l=-2:(l=n.lastIndex-g[2].length,u=g[1],n=g[3]===void 0?M:g[3]==='"'?Ae:ye):n===Ae||n===ye?n=M:n===be||n===$e?n=F:(n=M,i=void 0);let p=n===M&&e[c+1].startsWith("/>")?" ":"";o+=n===F?a+Ke:l>=0?(s.push(u),a.slice(0,l)+At+a.slice(l)+w+p):a+w+(l===-2?c:p)}return[Se(e,o+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},Z=class e{constructor({strings:t,_$litType$:r},s){let i;this.parts=[];let o=0,n=0,c=t.length-1,a=this.parts,[u,g]=we(t,r);if(this.el=e.createElement(u,s),U.currentNode=this.el.content,r===2||r===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(i=U.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let l of i.getAttributeNames())if(l.endsWith(At)){let f=g[n++],p=i.getAttribute(l).split(w),$=/([.?@])?(.*)/.exec(f);a.push({type:1,index:o,name:$[2],strings:p,ctor:$[1]==="."?at:$[1]==="?"?ct:$[1]==="@"?lt:L}),i.removeAttribute(l)}else l.startsWith(w)&&(a.push({type:6,index:o}),i.removeAttribute(l));if(xe.test(i.tagName)){let l=i.textContent.split(w),f=l.length-1;if(f>0){i.textContent=nt?nt.emptyScript:"";for(let p=0;p<f;p++)i.append(l[p],J()),U.nextNode(),a.push({type:2,index:++o});i.append(l[f],J())}}}else if(i.nodeType===8)if(i.data===_t)a.push({type:2,index:o});else{let l=-1;for(;(l=i.data.indexOf(w,l+1))!==-1;)a.push({type:7,index:o}),l+=w.length-1}o++}}static createElement(t,r){let s=j.createElement("template");return s.innerHTML=t,s}};function I(e,t,r=e,s){if(t===y)return t;let i=s!==void 0?r._$Co?.[s]:r._$Cl,o=Y(t)?void 0:t._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(e),i._$AT(e,r,s)),s!==void 0?(r._$Co??(r._$Co=[]))[s]=i:r._$Cl=i),i!==void 0&&(t=I(e,i._$AS(e,t.values),i,s)),t}var ot=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:s}=this._$AD,i=(t?.creationScope??j).importNode(r,!0);U.currentNode=i;let o=U.nextNode(),n=0,c=0,a=s[0];for(;a!==void 0;){if(n===a.index){let u;a.type===2?u=new z(o,o.nextSibling,this,t):a.type===1?u=new a.ctor(o,a.name,a.strings,this,t):a.type===6&&(u=new ht(o,this,t)),this._$AV.push(u),a=s[++c]}n!==a?.index&&(o=U.nextNode(),n++)}return U.currentNode=j,i}p(t){let r=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,r),r+=s.strings.length-2):s._$AI(t[r])),r++}},z=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,s,i){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=I(this,t,r),Y(t)?t===d||t==null||t===""?(this._$AH!==d&&this._$AR(),this._$AH=d):t!==this._$AH&&t!==y&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):ve(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==d&&Y(this._$AH)?this._$AA.nextSibling.data=t:this.T(j.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:s}=t,i=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=Z.createElement(Se(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(r);else{let o=new ot(i,this),n=o.u(this.options);o.p(r),this.T(n),this._$AH=o}}_$AC(t){let r=_e.get(t.strings);return r===void 0&&_e.set(t.strings,r=new Z(t)),r}k(t){vt(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,s,i=0;for(let o of t)i===r.length?r.push(s=new e(this.O(J()),this.O(J()),this,this.options)):s=r[i],s._$AI(o),i++;i<r.length&&(this._$AR(s&&s._$AB.nextSibling,i),r.length=i)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let s=me(t).nextSibling;me(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},L=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,s,i,o){this.type=1,this._$AH=d,this._$AN=void 0,this.element=t,this.name=r,this._$AM=i,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(t,r=this,s,i){let o=this.strings,n=!1;if(o===void 0)t=I(this,t,r,0),n=!Y(t)||t!==this._$AH&&t!==y,n&&(this._$AH=t);else{let c=t,a,u;for(t=o[0],a=0;a<o.length-1;a++)u=I(this,c[s+a],r,a),u===y&&(u=this._$AH[a]),n||(n=!Y(u)||u!==this._$AH[a]),u===d?t=d:t!==d&&(t+=(u??"")+o[a+1]),this._$AH[a]=u}n&&!i&&this.j(t)}j(t){t===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},at=class extends L{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===d?void 0:t}},ct=class extends L{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==d)}},lt=class extends L{constructor(t,r,s,i,o){super(t,r,s,i,o),this.type=5}_$AI(t,r=this){if((t=I(this,t,r,0)??d)===y)return;let s=this._$AH,i=t===d&&s!==d||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,o=t!==d&&(s===d||i);i&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},ht=class{constructor(t,r,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){I(this,t)}},St={M:At,P:w,A:_t,C:1,L:we,R:ot,D:ve,V:I,I:z,H:L,N:ct,U:lt,B:at,F:ht},Ge=G.litHtmlPolyfillSupport;Ge?.(Z,z),(G.litHtmlVersions??(G.litHtmlVersions=[])).push("3.3.3");var wt=(e,t,r)=>{let s=r?.renderBefore??t,i=s._$litPart$;if(i===void 0){let o=r?.renderBefore??null;s._$litPart$=i=new z(t.insertBefore(J(),o),o,void 0,r??{})}return i._$AI(e),i};var Q=globalThis,E=class extends A{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var r;let t=super.createRenderRoot();return(r=this.renderOptions).renderBefore??(r.renderBefore=t.firstChild),t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=wt(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return y}};E._$litElement$=!0,E.finalized=!0,Q.litElementHydrateSupport?.({LitElement:E});var Je=Q.litElementPolyfillSupport;Je?.({LitElement:E});var Ye={_$AK:(e,t,r)=>{e._$AK(t,r)},_$AL:e=>e._$AL};(Q.litElementVersions??(Q.litElementVersions=[])).push("4.2.2");var Vr=!1;var kt={};m(kt,{guard:()=>Qe});var k={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},R=e=>(...t)=>({_$litDirective$:e,values:t}),_=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,r,s){this._$Ct=t,this._$AM=r,this._$Ci=s}_$AS(t,r){return this.update(t,r)}update(t,r){return this.render(...r)}};var Ze={},Qe=R(class extends _{constructor(){super(...arguments),this.ot=Ze}render(e,t){return t()}update(e,[t,r]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((s,i)=>s===this.ot[i]))return y}else if(this.ot===t)return y;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,r)}});var Ct={};m(Ct,{keyed:()=>Tt});var{I:Xe}=St,Ee=e=>e;var Te=e=>e.strings===void 0,ke=()=>document.createComment(""),V=(e,t,r)=>{let s=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(r===void 0){let o=s.insertBefore(ke(),i),n=s.insertBefore(ke(),i);r=new Xe(o,n,e,e.options)}else{let o=r._$AB.nextSibling,n=r._$AM,c=n!==e;if(c){let a;r._$AQ?.(e),r._$AM=e,r._$AP!==void 0&&(a=e._$AU)!==n._$AU&&r._$AP(a)}if(o!==i||c){let a=r._$AA;for(;a!==o;){let u=Ee(a).nextSibling;Ee(s).insertBefore(a,i),a=u}}}return r},N=(e,t,r=e)=>(e._$AI(t,r),e),tr={},W=(e,t=tr)=>e._$AH=t,Ce=e=>e._$AH,dt=e=>{e._$AR(),e._$AA.remove()};var Tt=R(class extends _{constructor(){super(...arguments),this.key=d}render(e,t){return this.key=e,t}update(e,[t,r]){return t!==this.key&&(W(e),this.key=t),r}});var Ot={};m(Ot,{live:()=>er});var er=R(class extends _{constructor(e){if(super(e),e.type!==k.PROPERTY&&e.type!==k.ATTRIBUTE&&e.type!==k.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Te(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===y||t===d)return t;let r=e.element,s=e.name;if(e.type===k.PROPERTY){if(t===r[s])return y}else if(e.type===k.BOOLEAN_ATTRIBUTE){if(!!t===r.hasAttribute(s))return y}else if(e.type===k.ATTRIBUTE&&r.getAttribute(s)===t+"")return y;return W(e),t}});var Rt={};m(Rt,{repeat:()=>rr});var Oe=(e,t,r)=>{let s=new Map;for(let i=t;i<=r;i++)s.set(e[i],i);return s},rr=R(class extends _{constructor(e){if(super(e),e.type!==k.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,r){let s;r===void 0?r=t:t!==void 0&&(s=t);let i=[],o=[],n=0;for(let c of e)i[n]=s?s(c,n):n,o[n]=r(c,n),n++;return{values:o,keys:i}}render(e,t,r){return this.dt(e,t,r).values}update(e,[t,r,s]){let i=Ce(e),{values:o,keys:n}=this.dt(t,r,s);if(!Array.isArray(i))return this.ut=n,o;let c=this.ut??(this.ut=[]),a=[],u,g,l=0,f=i.length-1,p=0,$=o.length-1;for(;l<=f&&p<=$;)if(i[l]===null)l++;else if(i[f]===null)f--;else if(c[l]===n[p])a[p]=N(i[l],o[p]),l++,p++;else if(c[f]===n[$])a[$]=N(i[f],o[$]),f--,$--;else if(c[l]===n[$])a[$]=N(i[l],o[$]),V(e,a[$+1],i[l]),l++,$--;else if(c[f]===n[p])a[p]=N(i[f],o[p]),V(e,i[l],i[f]),f--,p++;else if(u===void 0&&(u=Oe(n,p,$),g=Oe(c,l,f)),u.has(c[l]))if(u.has(c[f])){let S=g.get(n[p]),ut=S!==void 0?i[S]:null;if(ut===null){let he=V(e,i[l]);N(he,o[p]),a[p]=he}else a[p]=N(ut,o[p]),V(e,i[l],ut),i[S]=null;p++}else dt(i[f]),f--;else dt(i[l]),l++;for(;p<=$;){let S=V(e,a[$+1]);N(S,o[p]),a[p++]=S}for(;l<=f;){let S=i[l++];S!==null&&dt(S)}return this.ut=n,W(e,a),y}});var Yt={};m(Yt,{ActivityElement:()=>et});var Ut={};m(Ut,{LONGEST_NOTE:()=>nr,RECORD_VERSION:()=>sr,isBlank:()=>P,isFromNewerVersion:()=>Mt,isIdentifier:()=>b,isObject:()=>v,isRecord:()=>Pt});var sr=1,ir=/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;var nr=2e3;function v(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function b(e){return typeof e=="string"&&ir.test(e)}function Pt(e){if(!v(e)||e.version!==1||!b(e.activity))return!1;switch(e.kind){case"quiz":return(e.current===null||b(e.current))&&T(e.answers,cr);case"sorter":return T(e.placements,dr);case"scenario":return Nt(e.path,ar);case"predict":return Nt(e.guess,Number.isFinite);case"explorer":return T(e.setting,or);case"dyad-player":return Number.isInteger(e.second)&&Number(e.second)>=0;case"planner":return T(e.week,b);case"cue-cards":case"claim-cards":return(e.current===null||b(e.current))&&T(e.answers,b);case"coding-lab":return(e.current===null||b(e.current))&&T(e.codings,lr);case"episode-player":return Re(e.episode)&&b(e.pattern)&&T(e.seen,t=>Nt(t,Re));case"note":return typeof e.text=="string"&&e.text.length<=2e3;default:return!1}}function P(e){switch(e.kind){case"quiz":case"cue-cards":case"claim-cards":return!Object.keys(e.answers).length;case"sorter":return!Object.keys(e.placements).length;case"scenario":return!e.path.length;case"predict":return!e.guess.length;case"explorer":return!Object.keys(e.setting).length;case"dyad-player":return e.second===0;case"planner":return!Object.keys(e.week).length;case"coding-lab":return!Object.keys(e.codings).length;case"episode-player":return!Object.keys(e.seen).length;case"note":return!e.text}}function Mt(e){return v(e)&&typeof e.version=="number"&&e.version>1}function T(e,t){if(!v(e))return!1;let r=Object.entries(e);return r.length<=500&&r.every(([s,i])=>b(s)&&t(i))}function Nt(e,t){return Array.isArray(e)&&e.length<=500&&e.every(r=>t(r))}function or(e){return Number.isFinite(e)||b(e)}function Re(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=8}function ar(e){return v(e)&&b(e.step)&&b(e.choice)}function cr(e){return v(e)&&Ne(e.attempts)&&["right","wrong","shown"].includes(String(e.state))&&pr(e.answer)}function lr(e){return v(e)&&T(e.ratings,hr)&&(e.group===null||["A","B","C","D"].includes(String(e.group)))&&typeof e.compared=="boolean"}function hr(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=7}function dr(e){return v(e)&&Ne(e.attempts)&&["right","wrong"].includes(String(e.state))&&b(e.pile)}function Ne(e){return Number.isInteger(e)&&Number(e)>=1&&Number(e)<=1e5}function pr(e){return typeof e=="string"?e.length<=200:typeof e=="number"?Number.isFinite(e):Array.isArray(e)?e.length<=500&&e.every(b):T(e,b)}var Ht={};m(Ht,{createStore:()=>Lt});var D="secure-base/1/",jt="secure-base/last-kept",It="secure-base-kept";function Lt(e){function t(i,o){try{return i(e.localStorage)}catch{return o}}function r(i){return t(o=>{let n=o.getItem(D+i);return n===null?null:JSON.parse(n)},null)}function s(i){e.dispatchEvent(new CustomEvent(It,{detail:i}))}return{read(i){let o=r(i);return Pt(o)&&o.activity===i?o:null},keep(i){if(Mt(r(i.activity)))return!1;let o=t(n=>{let c=D+i.activity;return P(i)?n.removeItem(c):n.setItem(c,JSON.stringify(i)),!0},!1);return o&&(t(n=>n.setItem(jt,new Date().toISOString()),void 0),s(i.activity)),o},all(){return t(i=>{let n=Array.from({length:i.length},(c,a)=>i.key(a)??"").filter(c=>c.startsWith(D)).map(c=>c.slice(D.length)).filter(b).sort();return Object.fromEntries(n.flatMap(c=>{let a=this.read(c);return a?[[c,a]]:[]}))},{})},lastKept(){let i=new Date(t(o=>o.getItem(jt),null)??"");return Number.isNaN(i.getTime())?null:i},eraseAll(){return t(i=>{let o=Array.from({length:i.length},(n,c)=>i.key(c)).filter(n=>n!==null).filter(n=>n.startsWith(D)||n===jt).map(n=>({key:n,value:i.getItem(n)??""}));for(let{key:n}of o)i.removeItem(n);return s(null),()=>{let n=t(c=>{for(let{key:a,value:u}of o)c.setItem(a,u);return!0},!1);return s(null),n}},null)},subscribe(i){let o=c=>i(c.detail),n=({key:c})=>{c===null?i(null):c.startsWith(D)&&i(c.slice(D.length))};return e.addEventListener(It,o),e.addEventListener("storage",n),()=>{e.removeEventListener(It,o),e.removeEventListener("storage",n)}}}}var Bt={};m(Bt,{controlStyles:()=>Dt});var Dt=C`
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
`;var Vt={};m(Vt,{renderHeading:()=>zt});function zt(e,t,{id:r,className:s}){switch(e){case 2:return h`<h2 id=${r} class=${s} tabindex="-1">${t}</h2>`;case 4:return h`<h4 id=${r} class=${s} tabindex="-1">${t}</h4>`;case 5:return h`<h5 id=${r} class=${s} tabindex="-1">${t}</h5>`;default:return h`<h3 id=${r} class=${s} tabindex="-1">${t}</h3>`}}var Wt={};m(Wt,{bringIntoView:()=>X});function X(e){let t=e.parentElement?.closest("[data-together]");t&&X(t),e.scrollIntoView({block:"nearest",inline:"nearest"})}var Ft={};m(Ft,{renderOrigins:()=>Kt,renderSources:()=>mr});var qt={};m(qt,{plainText:()=>ur,renderText:()=>tt,safeAddress:()=>pt});function tt(e){return typeof e=="string"?e:e.map(fr)}function ur(e){return typeof e=="string"?e:e.map(t=>t.text).join("")}function pt(e){if(e)try{let{protocol:t}=new URL(e,"https://relative.invalid");return["https:","tel:","mailto:"].includes(t)?e:void 0}catch{return}}function fr(e){let t=h`${e.text}`;e.code&&(t=h`<code>${t}</code>`),e.emphasis&&(t=h`<em>${t}</em>`),e.strong&&(t=h`<strong>${t}</strong>`);let r=pt(e.href);return r?h`<a href=${r}>${t}</a>`:t}var x={startAgain:"Start again",startedAgain:"All your answers here are cleared.",undo:"Undo",undone:"Your answers are back.",whereFrom:"Where this comes from",assumptions:"What this takes for granted",source:e=>e===1?"Source:":"Sources:",notKept:"This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page."};function Kt({sources:e,assumptions:t}){return!e.length&&!t.length?d:h`
<details class="origins">
<summary>${x.whereFrom}</summary>
${t.length?h`<p class="small-heading">${x.assumptions}</p>
<ul>
${t.map(r=>h`<li>${tt(r)}</li>`)}
</ul>`:d}
<ul>
${e.map(r=>h`<li>${Pe(r,r.full)}</li>`)}
</ul>
</details>
`}function mr({sources:e},t){let r=e.filter(({key:s})=>t.includes(s));return r.length?h`<p class="source">
${x.source(r.length)}
${r.map((s,i)=>h`${i?"; ":""}${Pe(s,s.short)}`)}
</p>`:d}function Pe({url:e},t){let r=pt(e);return r?h`<a href=${r}>${t}</a>`:t}var Jt={};m(Jt,{activityStyles:()=>Gt});var Gt=C`
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
`;var et=class extends E{constructor(){super(),this.headingLevel=3,this.store=Lt(window),this.announcement={text:"",count:0},this.isKept=!0,this.beforeStartingAgain=null,this.currentSpec=null,this.currentRecord=null,this.unsubscribe=null}accepts(t){return!1}reconcile(t){throw new Error("An activity says how its record is reconciled.")}recordTaken(){}get startedAgainWords(){return x.startedAgain}get undoneWords(){return x.undone}renderActivity(){return d}get spec(){return this.currentSpec}set spec(t){let r=this.currentSpec;if(this.currentSpec=this.accepts(t)?t:null,this.currentSpec){let s=r?.id===this.currentSpec.id;this.take(s?this.currentRecord:this.store.read(this.currentSpec.id))}this.requestUpdate()}get record(){return this.currentRecord}set record(t){this.take(t)}connectedCallback(){super.connectedCallback(),this.currentSpec||(this.spec=this.specInPage()),this.toggleAttribute("prints-fallback",this.querySelector(".sb-fallback")!==null),this.unsubscribe=this.store.subscribe(t=>{(t===null||t===this.spec?.id)&&this.followStore()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}specInPage(){try{return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent??"null")}catch{return null}}take(t){this.spec&&(this.currentRecord=this.reconcile(t),this.recordTaken(),this.requestUpdate())}followStore(){let t=JSON.stringify(this.record),r=this.spec&&this.reconcile(this.store.read(this.spec.id));JSON.stringify(r)!==t&&(this.beforeStartingAgain=null,this.take(r),this.fireRecord())}change(t){let r=!this.record||P(this.record);this.currentRecord=this.reconcile(t),P(t)||(this.beforeStartingAgain=null),r&&P(t)||(this.isKept=this.store.keep(this.currentRecord)),this.requestUpdate(),this.fireRecord()}fireRecord(){let t={detail:this.record,bubbles:!0,composed:!0};this.dispatchEvent(new CustomEvent("sb-record",t))}announce(t){this.announcement={text:t,count:this.announcement.count+1}}async focusOn(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r instanceof HTMLElement&&(r.focus({preventScroll:!0}),X(r))}async reveal(t){await this.updateComplete;let r=this.renderRoot.querySelector(t);r&&X(r)}startAgain(){let t=this.record;this.change(this.reconcile(null)),this.beforeStartingAgain=t,this.recordTaken(),this.announce(this.startedAgainWords),this.focusOn("[data-undo]")}undo(){let t=this.beforeStartingAgain;t&&(this.change(t),this.recordTaken(),this.announce(this.undoneWords),this.focusOn("[data-start-again]"))}render(){let t=this.spec;if(!t)return h`<slot></slot>`;let{text:r,count:s}=this.announcement;return h`
<div class="activity" role="group" aria-labelledby="title">
${zt(this.headingLevel,h`${t.title}`,{id:"title",className:"title"})}
<p class="instruction">${tt(t.instruction)}</p>
${this.renderActivity()} ${this.renderFoot(t)}
</div>
<div class="visually-hidden" role="status" aria-live="polite">
${Tt(s,h`<p>${r}</p>`)}
</div>
<div class="printed"><slot></slot></div>
`}renderFoot(t){let r=this.record&&!P(this.record);return h`
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
`}};ft(et,"styles",[Gt,Dt]),ft(et,"properties",{headingLevel:{type:Number,attribute:"heading-level"},announcement:{state:!0},isKept:{state:!0},beforeStartingAgain:{state:!0}});var Qt={};m(Qt,{Attention:()=>Zt});var Zt=class{constructor(t,r){this.host=t,this.stopWhenHidden=()=>document.hidden&&r(),this.watcher=null,this.stop=r,t.addController(this)}hostConnected(){document.addEventListener("visibilitychange",this.stopWhenHidden),this.watcher=new IntersectionObserver(([t])=>t?.isIntersecting||this.stop()),this.watcher.observe(this.host)}hostDisconnected(){document.removeEventListener("visibilitychange",this.stopWhenHidden),this.watcher?.disconnect(),this.stop()}};var Xt={};m(Xt,{mark:()=>br});var gr={right:H`<path d="M4.5 12.8l5 5L19.5 7"/>`,again:H`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,shown:H`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,up:H`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,down:H`<path d="M12 5v13.5M6 13l6 6 6-6"/>`};function br(e){return h`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${gr[e]}
</svg>`}var te={};m(te,{sliderStyles:()=>$r});var $r=C`
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
`;var se={};m(se,{labelled:()=>xr,listed:()=>Sr,spoken:()=>vr,withoutStop:()=>re});var ee=`["'”’)\\]]*`,yr=new RegExp(`[.!?…:;]${ee}$`),Ar=new RegExp(`\\.(${ee})$`),_r=new RegExp(`[!?…]${ee}$`);function vr(e){return e.flatMap(t=>t?.trim()||[]).map(t=>yr.test(t)?t:`${t}.`).join(" ")}function xr(e,t){let r=re(e);return _r.test(r)?`${r} ${t}`:`${r}: ${t}`}function Sr(e){return e.map(re).join("; ")}function re(e){return e.trim().replace(Ar,"$1")}var ne={};m(ne,{MARKS:()=>Me,PATTERN_MARKS:()=>wr,markPath:()=>Er,px:()=>ie});var wr={secure:"circle",avoidant:"triangle",resistant:"square",disorganised:"diamond"},Me={circle:"M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",triangle:"M0 -1.2l1.25 2.2l-2.5 0z",square:"M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",diamond:"M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z"};function ie(e){return Math.round(e*10)/10}function Er(e,t,r,s){let i=ie(s),o=[t,r];return Me[e].replace(/-?[\d.]+/g,n=>`${ie(Number(n)*i+(o.shift()??0))}`)}var oe={};m(oe,{renderTable:()=>kr});function kr({heading:e,head:t,rows:r},s){return h`<div class="table-room" role="region" aria-label=${e||s} tabindex="0">
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
</div>`}var ae={};m(ae,{define:()=>Tr});function Tr(e,t){customElements.get(e)||customElements.define(e,t)}var ce={};m(ce,{readNumber:()=>Cr});function Cr(e){let t=e.normalize("NFKC").replace(/\s+/g,"").replace(/^[−–]/,"-").replace(/%$/,""),s=/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(t)?t.replaceAll(",",""):t.replace(",",".");return/^[-+]?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}var le={};m(le,{isActivitySpec:()=>Rr,isText:()=>Ue,listOf:()=>je});var Or=1;function Rr(e,t,r){return v(e)&&e.schema_version===Or&&e.kind===t&&b(e.id)&&typeof e.title=="string"&&Ue(e.instruction)&&Array.isArray(e.sources)&&Array.isArray(e.assumptions)&&r.every(s=>je(e[s]).length>0)}function Ue(e){return typeof e=="string"||Array.isArray(e)}function je(e){return Array.isArray(e)?e:[]}Object.assign(globalThis.secureBase=globalThis.secureBase||{},{lit:Et,"lit/directives/guard.js":kt,"lit/directives/keyed.js":Ct,"lit/directives/live.js":Ot,"lit/directives/repeat.js":Rt,"activity/activity-element.js":Yt,"activity/attention.js":Qt,"activity/control-styles.js":Bt,"activity/heading.js":Vt,"activity/in-view.js":Wt,"activity/marks.js":Xt,"activity/origins.js":Ft,"activity/slider-styles.js":te,"activity/speech.js":se,"activity/styles.js":Jt,"activity/text.js":qt,"charts/marks.js":ne,"charts/table-view.js":oe,"define.js":ae,"activity/number-entry.js":ce,"records/shape.js":Ut,"records/spec-shape.js":le,"records/store.js":Ht});})();
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
