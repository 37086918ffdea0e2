/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var f=Object.defineProperty;var S=(o,e,t)=>e in o?f(o,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):o[e]=t;var i=(o,e,t)=>S(o,typeof e!="symbol"?e+"":e,t);var{define:n}=globalThis.secureBase["define.js"];var{CSSResult:x,LitElement:l,ReactiveElement:E,_$LE:$,_$LH:C,adoptStyles:q,css:c,defaultConverter:I,getCompatibleStyle:B,html:a,isServer:R,mathml:j,noChange:_,notEqual:H,nothing:L,render:A,supportsAdoptingStyleSheets:F,svg:K,unsafeCSS:O}=globalThis.secureBase.lit;var{controlStyles:d,sliderStyles:M}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:p}=globalThis.secureBase["activity/styles.js"];var{ACTIVITY:G,BEFORE_BIRTH:h,ageInMonths:u,fittingFirst:V,keepAge:m}=globalThis.secureBase["records/baby-age.js"];var{createStore:y}=globalThis.secureBase["records/store.js"];var v=[[h,"Not born yet"],[0,"Under 1 month"],[1,"1 month"],...Array.from({length:10},(o,e)=>[e+2,`${e+2} months`]),[12,"1 year"],[18,"1 and a half years"],[24,"2 years or more"]],s={question:"How old is your baby?",notSaid:"I would rather not say",ages:v,why:"Only if you like. It stays on this device, and decides which cards, moments and stories come first.",kept:"Thank you. What fits this age comes first now.",gone:"Your baby’s age is not kept any more.",notKept:"This browser does not let us keep it."};var w=c`
.asking{display:flex;flex-wrap:wrap;gap:0.25em 0.75em;align-items:center}p{margin:0.35em 0 0}`,r=class extends l{constructor(){super(),this.store=y(window),this.told="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}choose({target:e}){let t=m(this.store,e.value===""?null:Number(e.value));this.told=t?e.value?s.kept:s.gone:s.notKept,this.requestUpdate()}updated(){let e=u(this.store),t=s.ages.filter(([g])=>e!==null&&g<=e).at(-1),b=this.renderRoot.querySelector("select");b.value=String(t?.[0]??"")}render(){return a`
<div class="asking">
<label for="age">${s.question}</label>
<select id="age" aria-describedby="why" @change=${this.choose}>
<option value="">${s.notSaid}</option>
${s.ages.map(([e,t])=>a`<option value=${e}>${t}</option>`)}
</select>
</div>
<p class="quiet" id="why">${s.why}</p>
<p class="quiet" role="status">${this.told}</p>
`}};i(r,"styles",[p,d,w]),i(r,"properties",{told:{state:!0}});n("sb-baby-age",r);})();
