/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{define:u}=globalThis.secureBase["define.js"];var{CSSResult:w,LitElement:D,ReactiveElement:O,_$LE:B,_$LH:C,adoptStyles:L,css:p,defaultConverter:q,getCompatibleStyle:A,html:o,isServer:j,mathml:E,noChange:H,notEqual:_,nothing:i,render:I,supportsAdoptingStyleSheets:F,svg:M,unsafeCSS:N}=globalThis.secureBase.lit;var{mark:U,renderHeading:h,renderOrigins:W,renderSources:m}=globalThis.secureBase["activity/templates.js"];var{labelled:f,listed:G,plainText:d,readNumber:P,renderText:a,safeAddress:z,spoken:y,withoutStop:J}=globalThis.secureBase["activity/text.js"];var{CardDeck:g}=globalThis.secureBase["cards/deck.js"];var{words:b}=globalThis.secureBase["cards/words.js"];var s={today:"One for today",wholeDeck:l=>`All ${l} cards`,question:"Does this hold up?",verdicts:{"holds-up":"Holds up",partly:"Partly","does-not-hold-up":"Does not hold up"},found:{"holds-up":"This holds up",partly:"This holds up in part","does-not-hold-up":"This does not hold up"},evidence:"What the evidence says",say:"Say it like this",forStudents:"For students"};var T=864e5,n=class extends g{static styles=[...super.styles,p`
.of-today{margin:0.75em 0 -0.75em -0.6em}.says{margin:0.75em 0 0;padding:0.2em 0 0.2em 1em;border-inline-start:4px solid var(--sb-accent);font:1.15em / 1.45 var(--sb-font-heading)}`];get firstCard(){let e=this.spec?.cards??[],t=new Date,r=Date.UTC(t.getFullYear(),t.getMonth(),t.getDate())/T;return e[r%e.length]}get isLeafing(){return this.record?.current!==null}showToday(){this.record&&(this.change({...this.record,current:null}),this.recordTaken(),this.focusOn("#card"))}renderActivity(e,t){let{length:r}=e.cards;return r===1?super.renderActivity(e,t):this.isLeafing?o`<button type="button" class="plain of-today" @click=${this.showToday}>
${s.today}
</button>
${super.renderActivity(e,t)}`:o`${this.renderInHand(e,t,s.today)}
<p>
<button type="button" @click=${()=>this.takeUp(this.place)}>
${s.wholeDeck(r)}
</button>
</p>`}titleOf({heard:e}){return e}answersOf(){return Object.entries(s.verdicts).map(([e,t])=>({id:e,text:t}))}questionOf(){return s.question}renderBack({verdict:e,evidence:t,say:r,for_students:c,sources:k},$){let v=this.answersOf().find(({id:S})=>S===$);return o`<div class="back">
<p class="quiet">${b.yourGuess} ${v?.text}</p>
${h(this.headingLevel+2,s.found[e],"back")}
<p class="label">${s.evidence}</p>
<p>${a(t)}</p>
<p class="label">${s.say}</p>
<blockquote class="says">${a(r)}</blockquote>
${c?o`<details>
<summary>${s.forStudents}</summary>
<p>${a(c)}</p>
</details>`:i}
${this.spec?m(this.spec,k):i}
</div>`}tellBack({verdict:e,evidence:t,say:r}){return y([s.found[e],d(t),f(s.say,d(r))])}};u("sb-claim-cards",n);})();
