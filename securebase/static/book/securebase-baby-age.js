/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{LitElement:i,css:a,html:r}=globalThis.secureBase.lit;var{controlStyles:l}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:n}=globalThis.secureBase["activity/styles.js"];var{BEFORE_BIRTH:c,ageInMonths:p,keepAge:h}=globalThis.secureBase["records/baby-age.js"];var{follow:m}=globalThis.secureBase["records/following.js"];var{createStore:d}=globalThis.secureBase["records/store.js"];var f=[[c,"Not born yet"],[0,"Under 1 month"],[1,"1 month"],...Array.from({length:10},(u,e)=>[e+2,`${e+2} months`]),[12,"1 year"],[18,"1 and a half years"],[24,"2 years or more"]],t={question:"How old is your baby?",notSaid:"I would rather not say",ages:f,why:"Only if you like. It stays on this device, and decides which cards, moments and stories come first.",kept:"Thank you. What fits this age comes first now.",gone:"Your baby’s age is not kept any more.",notKept:"This browser does not let us keep it."};var b=a`
.asking{display:flex;flex-wrap:wrap;gap:0.25em 0.75em;align-items:center}p{margin:0.35em 0 0}`,o=class extends i{static styles=[n,l,b];static properties={told:{state:!0}};constructor(){super(),this.store=d(window),this.told="",m(this,()=>this.requestUpdate())}choose({target:e}){let s=h(this.store,e.value===""?null:Number(e.value));this.told=s?e.value?t.kept:t.gone:t.notKept,this.requestUpdate()}updated(){let e=p(this.store),s=t.ages.filter(([g])=>e!==null&&g<=e).at(-1),y=this.renderRoot.querySelector("select");y.value=String(s?.[0]??"")}render(){return r`
<div class="asking">
<label for="age">${t.question}</label>
<select id="age" aria-describedby="why" @change=${this.choose}>
<option value="">${t.notSaid}</option>
${t.ages.map(([e,s])=>r`<option value=${e}>${s}</option>`)}
</select>
</div>
<p class="quiet" id="why">${t.why}</p>
<p class="quiet" role="status">${this.told}</p>
`}};customElements.define("sb-baby-age",o);})();
