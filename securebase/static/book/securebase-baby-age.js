/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{define:i}=globalThis.secureBase["define.js"];var{CSSResult:v,LitElement:a,ReactiveElement:w,_$LE:k,_$LH:T,adoptStyles:x,css:n,defaultConverter:E,getCompatibleStyle:$,html:r,isServer:C,mathml:B,noChange:q,notEqual:I,nothing:R,render:j,supportsAdoptingStyleSheets:A,svg:_,unsafeCSS:H}=globalThis.secureBase.lit;var{controlStyles:l,sliderStyles:F}=globalThis.secureBase["activity/control-styles.js"];var{activityStyles:c}=globalThis.secureBase["activity/styles.js"];var{ACTIVITY:U,BEFORE_BIRTH:d,ageInMonths:p,fittingFirst:M,keepAge:h}=globalThis.secureBase["records/baby-age.js"];var{createStore:u}=globalThis.secureBase["records/store.js"];var g=[[d,"Not born yet"],[0,"Under 1 month"],[1,"1 month"],...Array.from({length:10},(m,e)=>[e+2,`${e+2} months`]),[12,"1 year"],[18,"1 and a half years"],[24,"2 years or more"]],t={question:"How old is your baby?",notSaid:"I would rather not say",ages:g,why:"Only if you like. It stays on this device, and decides which cards, moments and stories come first.",kept:"Thank you. What fits this age comes first now.",gone:"Your baby’s age is not kept any more.",notKept:"This browser does not let us keep it."};var f=n`
.asking{display:flex;flex-wrap:wrap;gap:0.25em 0.75em;align-items:center}p{margin:0.35em 0 0}`,o=class extends a{static styles=[c,l,f];static properties={told:{state:!0}};constructor(){super(),this.store=u(window),this.told="",this.unsubscribe=null}connectedCallback(){super.connectedCallback(),this.unsubscribe=this.store.subscribe(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribe?.()}choose({target:e}){let s=h(this.store,e.value===""?null:Number(e.value));this.told=s?e.value?t.kept:t.gone:t.notKept,this.requestUpdate()}updated(){let e=p(this.store),s=t.ages.filter(([b])=>e!==null&&b<=e).at(-1),y=this.renderRoot.querySelector("select");y.value=String(s?.[0]??"")}render(){return r`
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
