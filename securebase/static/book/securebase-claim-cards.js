/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{define:u}=globalThis.secureBase["define.js"];var{CSSResult:w,LitElement:B,ReactiveElement:O,_$LE:j,_$LH:q,adoptStyles:D,css:p,defaultConverter:A,getCompatibleStyle:C,html:o,isServer:L,mathml:E,noChange:H,notEqual:N,nothing:i,render:R,supportsAdoptingStyleSheets:W,svg:F,unsafeCSS:G}=globalThis.secureBase.lit;var{dayNumber:h}=globalThis.secureBase["activity/day.js"];var{mark:U,renderHeading:m,renderOrigins:_,renderSources:y}=globalThis.secureBase["activity/templates.js"];var{labelled:f,listed:J,plainText:d,readNumber:K,renderText:a,safeAddress:M,spoken:b,withoutStop:Q}=globalThis.secureBase["activity/text.js"];var{CardDeck:g}=globalThis.secureBase["cards/deck.js"];var{words:k}=globalThis.secureBase["cards/words.js"];var t={today:"One for today",wholeDeck:l=>`All ${l} cards`,question:"Does this hold up?",verdicts:{"holds-up":"Holds up",partly:"Partly","does-not-hold-up":"Does not hold up"},found:{"holds-up":"This holds up",partly:"This holds up in part","does-not-hold-up":"This does not hold up"},evidence:"What the evidence says",say:"Say it like this",forStudents:"For students"};var n=class extends g{static styles=[...super.styles,p`
.of-today{margin:0.75em 0 -0.75em -0.6em}.says{margin:0.75em 0 0;padding:0.2em 0 0.2em 1em;border-inline-start:4px solid var(--sb-accent);font:1.15em / 1.45 var(--sb-font-heading)}`];get firstCard(){let e=this.spec?.cards??[];return e[h(new Date)%e.length]}get isLeafing(){return this.record?.current!==null}showToday(){this.record&&(this.change({...this.record,current:null}),this.recordTaken(),this.focusOn("#card"))}renderActivity(e,s){let{length:r}=e.cards;return r===1?super.renderActivity(e,s):this.isLeafing?o`<button type="button" class="plain of-today" @click=${this.showToday}>
${t.today}
</button>
${super.renderActivity(e,s)}`:o`${this.renderInHand(e,s,t.today)}
<p>
<button type="button" @click=${()=>this.takeUp(this.place)}>
${t.wholeDeck(r)}
</button>
</p>`}titleOf({heard:e}){return e}answersOf(){return Object.entries(t.verdicts).map(([e,s])=>({id:e,text:s}))}questionOf(){return t.question}renderBack({verdict:e,evidence:s,say:r,for_students:c,sources:v},$){let x=this.answersOf().find(({id:T})=>T===$);return o`<div class="back">
<p class="quiet">${k.yourGuess} ${x?.text}</p>
${m(this.headingLevel+2,t.found[e],"back")}
<p class="label">${t.evidence}</p>
<p>${a(s)}</p>
<p class="label">${t.say}</p>
<blockquote class="says">${a(r)}</blockquote>
${c?o`<details>
<summary>${t.forStudents}</summary>
<p>${a(c)}</p>
</details>`:i}
${this.spec?y(this.spec,v):i}
</div>`}tellBack({verdict:e,evidence:s,say:r}){return b([t.found[e],d(s),f(t.say,d(r))])}};u("sb-claim-cards",n);})();
