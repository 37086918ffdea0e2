/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:u,html:o,nothing:i}=globalThis.secureBase.lit;var{dayNumber:p}=globalThis.secureBase["activity/day.js"];var{renderHeading:h,renderSources:m}=globalThis.secureBase["activity/templates.js"];var{labelled:y,plainText:d,renderText:a,spoken:f}=globalThis.secureBase["activity/text.js"];var{CardDeck:b}=globalThis.secureBase["cards/deck.js"];var{words:g}=globalThis.secureBase["cards/words.js"];var t={today:"One for today",wholeDeck:l=>`All ${l} cards`,question:"Does this hold up?",verdicts:{"holds-up":"Holds up",partly:"Partly","does-not-hold-up":"Does not hold up"},found:{"holds-up":"This holds up",partly:"This holds up in part","does-not-hold-up":"This does not hold up"},evidence:"What the evidence says",say:"Say it like this",forStudents:"For students"};var n=class extends b{static styles=[...super.styles,u`
.of-today{margin:0.75em 0 -0.75em -0.6em}.says{margin:0.75em 0 0;padding:0.2em 0 0.2em 1em;border-inline-start:4px solid var(--sb-accent);font:1.15em / 1.45 var(--sb-font-heading)}`];get firstCard(){let e=this.spec?.cards??[];return e[p(new Date)%e.length]}get isLeafing(){return this.record?.current!==null||this.currentId!==this.firstCard?.id}showToday(){this.record&&(this.change({...this.record,current:null}),this.recordTaken(),this.focusOn("#card"))}renderActivity(e,s){let{length:r}=e.cards;return r===1?super.renderActivity(e,s):this.isLeafing?o`<button type="button" class="plain of-today" @click=${this.showToday}>
${t.today}
</button>
${super.renderActivity(e,s)}`:o`${this.renderInHand(e,s,t.today)}
<p>
<button type="button" @click=${()=>this.takeUp(this.place)}>
${t.wholeDeck(r)}
</button>
</p>`}titleOf({heard:e}){return e}answersOf(){return Object.entries(t.verdicts).map(([e,s])=>({id:e,text:s}))}questionOf(){return t.question}renderBack({verdict:e,evidence:s,say:r,for_students:c,sources:k},$){let v=this.answersOf().find(({id:x})=>x===$);return o`<div class="back">
<p class="quiet">${g.yourGuess} ${v?.text}</p>
${h(this.headingLevel+2,t.found[e],"back")}
<p class="label">${t.evidence}</p>
<p>${a(s)}</p>
<p class="label">${t.say}</p>
<blockquote class="says">${a(r)}</blockquote>
${c?o`<details>
<summary>${t.forStudents}</summary>
<p>${a(c)}</p>
</details>`:i}
${this.spec?m(this.spec,k):i}
</div>`}tellBack({verdict:e,evidence:s,say:r}){return f([t.found[e],d(s),y(t.say,d(r))])}};"adoptedStyleSheets"in document&&customElements.define("sb-claim-cards",n);})();
