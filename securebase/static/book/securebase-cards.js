/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var T=Object.defineProperty;var u=(o,e)=>{for(var t in e)T(o,t,{get:e[t],enumerable:!0})};var f={};u(f,{CardDeck:()=>b});var{CSSResult:j,LitElement:S,ReactiveElement:B,_$LE:C,_$LH:U,adoptStyles:_,css:g,defaultConverter:A,getCompatibleStyle:L,html:n,isServer:q,mathml:E,noChange:F,notEqual:I,nothing:i,render:G,supportsAdoptingStyleSheets:H,svg:M,unsafeCSS:Y}=globalThis.secureBase.lit;var{keyed:k}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:y}=globalThis.secureBase["activity/activity-element.js"];var{mark:v,renderHeading:$,renderOrigins:W,renderSources:z}=globalThis.secureBase["activity/templates.js"];var{labelled:D,listed:J,plainText:w,readNumber:K,renderText:d,safeAddress:V,spoken:X,withoutStop:Z}=globalThis.secureBase["activity/text.js"];var p={};u(p,{deckStyles:()=>h});var h=g`
.progress {
margin-block-start: 1.25em;
}
.card {
margin-block-start: 0.5em;
padding: clamp(0.9em, 4cqi, 1.6em);
border: 1.5px solid var(--sb-line);
border-radius: var(--sb-radius);
background: var(--sb-paper);
box-shadow: var(--sb-shadow);
}
.number,
.label {
display: block;
color: var(--sb-ink-soft);
font-family: var(--sb-font);
font-size: 0.88rem;
font-weight: 600;
letter-spacing: 0.01em;
}
fieldset {
margin: 1em 0;
}
legend {
font-weight: 600;
}
.option {
display: grid;
grid-template-columns: auto 1fr;
gap: 0.6em;
align-items: center;
min-height: 44px;
margin-block-start: 0.5em;
padding: 0.35em 0.8em;
border: 1.5px solid var(--sb-control-line);
border-radius: var(--sb-radius-small);
cursor: pointer;
}
@media (hover: hover) {
.option:hover {
border-color: var(--sb-accent);
}
}
.option:has(:checked) {
border-color: var(--sb-accent);
background: var(--sb-accent-soft);
}
.option:has(:focus-visible) {
outline: 3px solid var(--sb-focus);
outline-offset: 2px;
}
.option input {
width: 1.2em;
height: 1.2em;
margin: 0;
accent-color: var(--sb-accent);
}
.option input:focus-visible {
outline: none;
}
.problem {
margin: 0 0 0.75em;
color: var(--sb-wrong);
font-weight: 600;
}
.back {
margin-block-start: 1.1em;
padding-block-start: 1.1em;
border-block-start: 2px dashed var(--sb-line);
}
.back .label {
margin-block-start: 1em;
margin-block-end: -0.4em;
}
.back .subtitle {
margin-block-start: 1em;
}
.back .told {
margin-block-start: 0.75em;
border-color: var(--sb-accent);
background: var(--sb-accent-soft);
}
.ways {
justify-content: space-between;
margin-block-start: 1em;
}
.ways .next {
margin-inline-start: auto;
}
.all {
font-weight: 600;
}
.all-cards {
margin-block-start: 0.5em;
}
.all-cards ol {
margin: 0.25em 0 0;
}
.all-cards li + li {
margin-block-start: 0.4em;
}
.all-cards button {
display: flex;
flex-wrap: wrap;
gap: 0.1em 1em;
justify-content: space-between;
width: 100%;
text-align: start;
}
.all-cards [aria-current] {
border-color: var(--sb-accent);
border-width: 2px;
}
@media (prefers-reduced-motion: no-preference) {
.back {
animation: turned 0.3s ease-out;
}
@keyframes turned {
from {
transform: translateY(-6px);
}
}
}
`;var m={};u(m,{words:()=>a});var a={progress:(o,e)=>o?`${o} of ${e} cards seen`:`${e} cards. Take them in any order.`,place:(o,e)=>`Card ${o} of ${e}`,turn:"Turn the card",chooseFirst:"Make a guess first. Any guess will do.",yourGuess:"Your guess:",previous:"Previous card",next:"Next card",allCards:"All cards",state:(o,e)=>[o?"seen":"not seen yet",e?"you are here":""].filter(Boolean).join(", "),forAGroup:"For a group, print this page: the cards come two in a row, to cut out and fold.",allTurned:"You have seen all the cards. Come back to them when you like."};var b=class extends y{static styles=[...super.styles,h];static properties={currentId:{state:!0},draft:{state:!0},isUnchosen:{state:!0}};constructor(){super(),this.currentId="",this.draft="",this.isUnchosen=!1}titleOf(e){return""}answersOf(e){return[]}questionOf(e){return""}renderFace(e){return i}renderBack(e,t){return i}tellBack(e,t){return""}reconcile({cards:e},t){let s=new Map(Object.entries(t?.answers??{})),r=e.filter(c=>this.answersOf(c).some(({id:x})=>x===s.get(c.id)));return{current:e.some(({id:c})=>c===t?.current)?t?.current:null,answers:Object.fromEntries(r.map(({id:c})=>[c,s.get(c)]))}}get firstCard(){return this.spec?.cards[0]}recordTaken(){this.currentId=this.record?.current??this.firstCard?.id??"",this.draft="",this.isUnchosen=!1}get isLeafing(){return!0}get turned(){return Object.keys(this.record?.answers??{}).length}get place(){return Math.max(0,this.spec?.cards.findIndex(({id:e})=>e===this.currentId)??0)}takeUp(e){let t=this.spec?.cards[e];!t||!this.record||(this.currentId=t.id,this.draft="",this.isUnchosen=!1,this.change({...this.record,current:t.id}),this.announce(""),this.focusOn("#card"))}turn(e){if(!this.record)return;if(!this.draft){this.isUnchosen=!0,this.announce(a.chooseFirst),this.focusOn("input[type=radio]");return}let t={...this.record.answers,[e.id]:this.draft},s=this.isLeafing?e.id:null;this.change({...this.record,current:s,answers:t});let r=this.turned===this.spec?.cards.length;this.announce([this.tellBack(e,this.draft),r?a.allTurned:""].join(" ").trim()),this.focusOn("#back")}renderActivity(e,t){return n`
<p class="progress quiet">${a.progress(this.turned,e.cards.length)}</p>
${this.renderCard(e,t,a.place(this.place+1,e.cards.length))}
${this.renderWays(e)} ${this.renderList(e,t)}
`}renderCard(e,t,s){let r=e.cards[this.place],l=t.answers[r.id];return k(r.id,n`<article class="card" aria-labelledby="card">
${$(this.headingLevel+1,n`<span class="number">${s}</span> ${d(this.titleOf(r))}`,"card")}
${this.renderFace(r)}
${l===void 0?this.renderQuestion(r):this.renderBack(r,l)}
</article>`)}renderQuestion(e){return n`<form novalidate @submit=${s=>{s.preventDefault(),this.turn(e)}}>
<fieldset aria-describedby=${this.isUnchosen?"problem":i}>
<legend>${d(this.questionOf(e))}</legend>
${this.answersOf(e).map(({id:s,text:r})=>n`<label class="option">
<input
type="radio"
name="guess"
value=${s}
.checked=${this.draft===s}
@change=${()=>{this.draft=s,this.isUnchosen=!1}}
/>
<span>${d(r)}</span>
</label>`)}
</fieldset>
${this.isUnchosen?n`<p class="problem" id="problem">${a.chooseFirst}</p>`:i}
<button type="submit" class="primary">${a.turn}</button>
</form>`}renderWays({cards:e}){let{place:t}=this;return n`<div class="ways row">
${t>0?n`<button type="button" @click=${()=>this.takeUp(t-1)}>
${a.previous}
</button>`:i}
${t<e.length-1?n`<button type="button" class="next" @click=${()=>this.takeUp(t+1)}>
${a.next}
</button>`:i}
</div>
${this.turned===e.length?n`<p class="all">${a.allTurned}</p>`:i}`}renderList({cards:e},{answers:t}){return n`<details class="all-cards">
<summary>${a.allCards}</summary>
<ol role="list">
${e.map((s,r)=>{let l=s.id in t;return n`<li>
<button
type="button"
aria-current=${r===this.place?"true":i}
@click=${()=>this.takeUp(r)}
>
<span>${r+1}. ${w(this.titleOf(s))}</span>
<span class="quiet">
${l?v("shown"):i}
${a.state(l,r===this.place)}
</span>
</button>
</li>`})}
</ol>
<p class="quiet">${a.forAGroup}</p>
</details>`}};Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"cards/deck.js":f,"cards/styles.js":p,"cards/words.js":m});})();
