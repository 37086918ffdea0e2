/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{define:u}=globalThis.secureBase["define.js"];var{CSSResult:D,LitElement:C,ReactiveElement:O,_$LE:B,_$LH:L,adoptStyles:q,css:p,defaultConverter:A,getCompatibleStyle:j,html:o,isServer:E,mathml:H,noChange:_,notEqual:F,nothing:i,render:I,supportsAdoptingStyleSheets:M,svg:N,unsafeCSS:R}=globalThis.secureBase.lit;var{mark:W,renderHeading:h,renderOrigins:Y,renderSources:m}=globalThis.secureBase["activity/templates.js"];var{labelled:f,listed:G,plainText:l,readNumber:P,renderText:a,safeAddress:J,spoken:y,withoutStop:K}=globalThis.secureBase["activity/text.js"];var{CardDeck:g}=globalThis.secureBase["cards/deck.js"];var{words:b}=globalThis.secureBase["cards/words.js"];var k=p`
.of-today {
margin: 0.75em 0 -0.75em -0.6em;
}
.says {
margin: 0.75em 0 0;
padding: 0.2em 0 0.2em 1em;
border-inline-start: 4px solid var(--sb-accent);
font-family: var(--sb-font-heading);
font-size: 1.15em;
line-height: 1.45;
}
`;var s={today:"One for today",wholeDeck:d=>`All ${d} cards`,question:"Does this hold up?",verdicts:{"holds-up":"Holds up",partly:"Partly","does-not-hold-up":"Does not hold up"},found:{"holds-up":"This holds up",partly:"This holds up in part","does-not-hold-up":"This does not hold up"},evidence:"What the evidence says",say:"Say it like this",forStudents:"For students"};var T=864e5,n=class extends g{static styles=[...super.styles,k];get firstCard(){let e=this.spec?.cards??[],t=new Date,r=Date.UTC(t.getFullYear(),t.getMonth(),t.getDate())/T;return e[r%e.length]}get isLeafing(){return this.record?.current!==null}showToday(){this.record&&(this.change({...this.record,current:null}),this.recordTaken(),this.focusOn("#card"))}renderActivity(e,t){let{length:r}=e.cards;return r===1?super.renderActivity(e,t):this.isLeafing?o`<button type="button" class="plain of-today" @click=${this.showToday}>
${s.today}
</button>
${super.renderActivity(e,t)}`:o`${this.renderCard(e,t,s.today)}
<p>
<button type="button" @click=${()=>this.takeUp(this.place)}>
${s.wholeDeck(r)}
</button>
</p>`}titleOf({heard:e}){return e}answersOf(){return Object.entries(s.verdicts).map(([e,t])=>({id:e,text:t}))}questionOf(){return s.question}renderBack({verdict:e,evidence:t,say:r,for_students:c,sources:$},v){let S=this.answersOf().find(({id:x})=>x===v);return o`<div class="back">
<p class="quiet">${b.yourGuess} ${S?.text}</p>
${h(this.headingLevel+2,s.found[e],"back")}
<p class="label">${s.evidence}</p>
<p>${a(t)}</p>
<p class="label">${s.say}</p>
<blockquote class="says">${a(r)}</blockquote>
${c?o`<details>
<summary>${s.forStudents}</summary>
<p>${a(c)}</p>
</details>`:i}
${this.spec?m(this.spec,$):i}
</div>`}tellBack({verdict:e,evidence:t,say:r}){return y([s.found[e],l(t),f(s.say,l(r))])}};u("sb-claim-cards",n);})();
