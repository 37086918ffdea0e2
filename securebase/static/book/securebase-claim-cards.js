/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:u,html:o,nothing:a}=globalThis.secureBase.lit;var{dayNumber:p}=globalThis.secureBase["activity/day.js"];var{renderHeading:h,renderSources:m}=globalThis.secureBase["activity/templates.js"];var{labelled:y,plainText:d,renderText:n,spoken:f}=globalThis.secureBase["activity/text.js"];var{CardDeck:b}=globalThis.secureBase["cards/deck.js"];var{words:g}=globalThis.secureBase["cards/words.js"];var t=globalThis.secureBase?.words?.["claim-cards"]??{today:"One for today",wholeDeck:l=>`All ${l} cards`,question:"Does this hold up?",verdicts:{"holds-up":"Holds up",partly:"Partly","does-not-hold-up":"Does not hold up"},found:{"holds-up":"This holds up",partly:"This holds up in part","does-not-hold-up":"This does not hold up"},evidence:"What the evidence says",say:"Say it like this",forStudents:"For students"};var i=class extends b{static styles=[...super.styles,u`
.of-today{margin-block:0.75em -0.75em;margin-inline:-0.6em 0}.says{margin:0.75em 0 0;padding-block:0.2em;padding-inline:1em 0;border-inline-start:4px solid var(--sb-accent);font:1.15em / 1.45 var(--sb-font-heading)}`];get firstCard(){let e=this.spec?.cards??[];return e[p(new Date)%e.length]}get isLeafing(){return this.record?.current!==null||this.currentId!==this.firstCard?.id}showToday(){this.record&&(this.change({...this.record,current:null}),this.recordTaken(),this.focusOn("#card"))}renderActivity(e,s){let{length:r}=e.cards;return r===1?super.renderActivity(e,s):this.isLeafing?o`<button type="button" class="plain of-today" @click=${this.showToday}>
${t.today}
</button>
${super.renderActivity(e,s)}`:o`${this.renderInHand(e,s,t.today)}
<p>
<button type="button" @click=${()=>this.takeUp(this.place)}>
${t.wholeDeck(r)}
</button>
</p>`}titleOf({heard:e}){return e}answersOf(){return Object.entries(t.verdicts).map(([e,s])=>({id:e,text:s}))}questionOf(){return t.question}renderBack({verdict:e,evidence:s,say:r,for_students:c,sources:k},$){let T=this.answersOf().find(({id:v})=>v===$);return o`<div class="back">
<p class="quiet">${g.yourGuess} ${T?.text}</p>
${h(this.headingLevel+2,t.found[e],"back")}
<p class="label">${t.evidence}</p>
<p>${n(s)}</p>
<p class="label">${t.say}</p>
<blockquote class="says">${n(r)}</blockquote>
${c?o`<details>
<summary>${t.forStudents}</summary>
<p>${n(c)}</p>
</details>`:a}
${this.spec?m(this.spec,k):a}
</div>`}tellBack({verdict:e,evidence:s,say:r}){return f([t.found[e],d(s),y(t.say,d(r))])}};"adoptedStyleSheets"in document&&customElements.define("sb-claim-cards",i);})();
