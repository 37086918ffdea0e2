/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var f=Object.defineProperty;var v=(o,e,t)=>e in o?f(o,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):o[e]=t;var l=(o,e,t)=>v(o,typeof e!="symbol"?e+"":e,t);var{define:c}=globalThis.secureBase["define.js"];var{CSSResult:$,LitElement:p,ReactiveElement:x,_$LE:E,_$LH:C,adoptStyles:B,css:d,defaultConverter:I,getCompatibleStyle:q,html:n,isServer:j,mathml:R,noChange:_,notEqual:H,nothing:L,render:A,supportsAdoptingStyleSheets:F,svg:K,unsafeCSS:O}=globalThis.secureBase.lit;var{live:a}=globalThis.secureBase["lit/directives/live.js"];var{controlStyles:h,sliderStyles:N}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:u}=globalThis.secureBase["activity/styles.js"];var{ACTIVITY:V,BEFORE_BIRTH:m,ageInMonths:y,fittingFirst:W,keepAge:b}=globalThis.secureBase["records/baby-age.js"];var{createStore:g}=globalThis.secureBase["records/store.js"];var S=[[m,"Not born yet"],[0,"Under 1 month"],[1,"1 month"],...Array.from({length:10},(o,e)=>[e+2,`${e+2} months`]),[12,"1 year"],[18,"1 and a half years"],[24,"2 years or more"]],s={question:"How old is your baby?",notSaid:"I would rather not say",ages:S,why:"Only if you like. It stays on this device, and decides which cards, moments and stories come first.",kept:"Thank you. What fits this age comes first now.",gone:"Your baby’s age is not kept any more.",notKept:"This browser does not let us keep it."};var w=d`
.asking {
display: flex;
flex-wrap: wrap;
gap: 0.25em 0.75em;
align-items: center;
}
p {
margin: 0.35em 0 0;
}
`,r=class extends p{constructor(){super(),this.store=g(window),this.told="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}choose({target:e}){let t=b(this.store,e.value===""?null:Number(e.value));this.told=t?e.value?s.kept:s.gone:s.notKept,this.requestUpdate()}render(){let e=y(this.store),t=s.ages.filter(([i])=>e!==null&&i<=e).at(-1);return n`
<div class="asking">
<label for="age">${s.question}</label>
<select id="age" aria-describedby="why" @change=${this.choose}>
<option value="" .selected=${a(!t)}>${s.notSaid}</option>
${s.ages.map(i=>n`<option value=${i[0]} .selected=${a(i===t)}>${i[1]}</option>`)}
</select>
</div>
<p class="quiet" id="why">${s.why}</p>
<p class="quiet" role="status">${this.told}</p>
`}};l(r,"styles",[u,h,w]),l(r,"properties",{told:{state:!0}});c("sb-baby-age",r);})();
