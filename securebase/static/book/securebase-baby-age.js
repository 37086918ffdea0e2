/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{define:i}=globalThis.secureBase["define.js"];var{CSSResult:v,LitElement:a,ReactiveElement:T,_$LE:x,_$LH:E,adoptStyles:$,css:l,defaultConverter:k,getCompatibleStyle:B,html:r,isServer:q,mathml:I,noChange:R,notEqual:j,nothing:C,render:A,supportsAdoptingStyleSheets:_,svg:H,unsafeCSS:L}=globalThis.secureBase.lit;var{controlStyles:n,sliderStyles:K}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:c}=globalThis.secureBase["activity/styles.js"];var{ACTIVITY:M,BEFORE_BIRTH:p,ageInMonths:h,fittingFirst:N,keepAge:d}=globalThis.secureBase["records/baby-age.js"];var{follow:m}=globalThis.secureBase["records/following.js"];var{createStore:u}=globalThis.secureBase["records/store.js"];var b=[[p,"Not born yet"],[0,"Under 1 month"],[1,"1 month"],...Array.from({length:10},(y,e)=>[e+2,`${e+2} months`]),[12,"1 year"],[18,"1 and a half years"],[24,"2 years or more"]],t={question:"How old is your baby?",notSaid:"I would rather not say",ages:b,why:"Only if you like. It stays on this device, and decides which cards, moments and stories come first.",kept:"Thank you. What fits this age comes first now.",gone:"Your baby’s age is not kept any more.",notKept:"This browser does not let us keep it."};var S=l`
.asking{display:flex;flex-wrap:wrap;gap:0.25em 0.75em;align-items:center}p{margin:0.35em 0 0}`,o=class extends a{static styles=[c,n,S];static properties={told:{state:!0}};constructor(){super(),this.store=u(window),this.told="",m(this,()=>this.requestUpdate())}choose({target:e}){let s=d(this.store,e.value===""?null:Number(e.value));this.told=s?e.value?t.kept:t.gone:t.notKept,this.requestUpdate()}updated(){let e=h(this.store),s=t.ages.filter(([f])=>e!==null&&f<=e).at(-1),g=this.renderRoot.querySelector("select");g.value=String(s?.[0]??"")}render(){return r`
<div class="asking">
<label for="age">${t.question}</label>
<select id="age" aria-describedby="why" @change=${this.choose}>
<option value="">${t.notSaid}</option>
${t.ages.map(([e,s])=>r`<option value=${e}>${s}</option>`)}
</select>
</div>
<p class="quiet" id="why">${t.why}</p>
<p class="quiet" role="status">${this.told}</p>
`}};i("sb-baby-age",o);})();
