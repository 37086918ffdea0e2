/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{LitElement:i,css:l,html:a}=globalThis.secureBase.lit;var{controlStyles:n}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:c}=globalThis.secureBase["activity/styles.js"];var{BEFORE_BIRTH:h,ageInMonths:p,keepAge:m}=globalThis.secureBase["records/baby-age.js"];var{follow:d}=globalThis.secureBase["records/following.js"];var{createStore:u}=globalThis.secureBase["records/store.js"];var b=r=>r===1?"1 month":`${r} months`,f=[[h,"Not born yet"],[0,"Under 1 month"],...Array.from({length:11},(r,e)=>[e+1,b(e+1)]),[12,"1 year"],[18,"1 and a half years"],[24,"2 years or more"]],t=globalThis.secureBase?.words?.["baby-age"]??{question:"How old is your baby?",notSaid:"I would rather not say",ages:f,why:"Only if you like. It stays on this device, and decides which cards, moments and stories come first.",kept:"Thank you. What fits this age comes first now.",gone:"Your baby’s age is not kept any more.",notKept:"This browser does not let us keep it."};var w=l`
.asking{display:flex;flex-wrap:wrap;gap:0.25em 0.75em;align-items:center}p{margin:0.35em 0 0}`,o=class extends i{static styles=[c,n,w];static properties={told:{state:!0}};constructor(){super(),this.store=u(window),this.told="",d(this,()=>this.requestUpdate())}choose({target:e}){let s=m(this.store,e.value===""?null:Number(e.value));this.told=s?e.value?t.kept:t.gone:t.notKept,this.requestUpdate()}updated(){let e=p(this.store),s=t.ages.filter(([g])=>e!==null&&g<=e).at(-1),y=this.renderRoot.querySelector("select");y.value=String(s?.[0]??"")}render(){return a`
<div class="asking">
<label for="age">${t.question}</label>
<select id="age" aria-describedby="why" @change=${this.choose}>
<option value="">${t.notSaid}</option>
${t.ages.map(([e,s])=>a`<option value=${e}>${s}</option>`)}
</select>
</div>
<p class="quiet" id="why">${t.why}</p>
<p class="quiet" role="status">${this.told}</p>
`}};customElements.define("sb-baby-age",o);})();
