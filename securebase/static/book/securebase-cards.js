/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var B=Object.defineProperty;var u=(i,e)=>{for(var t in e)B(i,t,{get:e[t],enumerable:!0})};var f={};u(f,{CardDeck:()=>b});var{css:g,html:n,nothing:o}=globalThis.secureBase.lit;var{keyed:k}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:y}=globalThis.secureBase["activity/activity-element.js"];var{mark:$,pause:w,renderHeading:v}=globalThis.secureBase["activity/templates.js"];var{plainText:x,renderText:d}=globalThis.secureBase["activity/text.js"];var{isBlank:T}=globalThis.secureBase["records/record.js"];var m={};u(m,{deckStyles:()=>h});var h=g`
.instruction + .card{margin-block-start:1.25em}.progress{margin-block-start:1.25em}.card{margin-block-start:0.5em;padding:clamp(0.9em,4cqi,1.6em);border:1.5px solid var(--sb-line);box-shadow:var(--sb-shadow)}.number,.label{display:block;color:var(--sb-ink-soft);font-family:var(--sb-font);font-size:0.88rem;font-weight:600;letter-spacing:0.01em}fieldset{margin:1em 0}legend{font-weight:600}.option{gap:0.6em;margin-block-start:0.5em;padding:0.35em 0.8em}.option:has(:checked){border-color:var(--sb-accent);background:var(--sb-accent-soft)}.option input{width:1.2em;height:1.2em}.problem{margin:0 0 0.75em}.back{margin-block-start:1.1em;padding-block-start:1.1em;border-block-start:2px dashed var(--sb-line)}.back .label{margin-block:1em -0.4em}.back .subtitle{margin-block-start:1em}.back .told{margin-block-start:0.75em;border-color:var(--sb-accent);background:var(--sb-accent-soft)}.ways{justify-content:space-between;margin-block-start:1em}.ways .next{margin-inline-start:auto}.all{font-weight:600}.all-cards{margin-block-start:0.5em}.all-cards ol{margin:0.25em 0 0}.all-cards li + li{margin-block-start:0.4em}.all-cards button{display:flex;flex-wrap:wrap;gap:0.1em 1em;justify-content:space-between;width:100%;text-align:start}.all-cards [aria-current]{border:2px solid var(--sb-accent)}@media (prefers-reduced-motion: no-preference){.back{animation:turned 0.3s ease-out}@keyframes turned{from{transform:translateY(-6px)}}}`;var p={};u(p,{words:()=>a});var a=globalThis.secureBase?.words?.cards??{progress:(i,e)=>i?`${i} of ${e} cards seen`:`${e} cards. Take them in any order.`,place:(i,e)=>`Card ${i} of ${e}`,turn:"Turn the card",chooseFirst:"Make a guess first. Any guess will do.",yourGuess:"Your guess:",previous:"Previous card",next:"Next card",allCards:"All cards",state:(i,e)=>[i?"seen":"not seen yet",e?"you are here":""].filter(Boolean).join(", "),forAGroup:"For a group, print this page: the cards come two in a row, to cut out and fold.",allTurned:"You have seen all the cards. Come back to them when you like."};var b=class extends y{static styles=[...super.styles,h];static properties={currentId:{state:!0},draft:{state:!0},isUnchosen:{state:!0}};constructor(){super(),this.currentId="",this.draft="",this.isUnchosen=!1}titleOf(e){return""}answersOf(e){return[]}questionOf(e){return""}renderFace(e){return o}renderBack(e,t){return o}tellBack(e,t){return""}reconcile({cards:e},t){let s=new Map(Object.entries(t?.answers??{})),r=e.filter(l=>this.answersOf(l).some(({id:j})=>j===s.get(l.id)));return{current:e.some(({id:l})=>l===t?.current)?t?.current:null,answers:Object.fromEntries(r.map(({id:l})=>[l,s.get(l)]))}}get firstCard(){return this.spec?.cards[0]}recordTaken(e){let{record:t,currentId:s}=this,r=e?.answers[s]!==t?.answers[s];e&&t&&!T(t)&&!r&&this.isInDeck(s)||(this.currentId=t?.current??this.firstCard?.id??"",this.draft="",this.isUnchosen=!1)}isInDeck(e){return this.spec?.cards.some(({id:t})=>t===e)}get isLeafing(){return!0}get turned(){return Object.keys(this.record?.answers??{}).length}get place(){return Math.max(0,this.spec?.cards.findIndex(({id:e})=>e===this.currentId)??0)}takeUp(e){let t=this.spec?.cards[e];!t||!this.record||(this.currentId=t.id,this.draft="",this.isUnchosen=!1,this.change({...this.record,current:t.id}),this.announce(""),this.focusOn("#card"))}turn(e){if(!this.record)return;if(!this.draft){this.isUnchosen=!0,this.announce(a.chooseFirst),this.focusOn("input[type=radio]");return}let t={...this.record.answers,[e.id]:this.draft},s=this.isLeafing?e.id:null;this.change({...this.record,current:s,answers:t});let r=this.turned===this.spec?.cards.length;this.announce([this.tellBack(e,this.draft),r?a.allTurned:""].join(" ").trim()),this.focusOn("#back")}renderActivity(e,t){return n`
<p class="progress quiet">${a.progress(this.turned,e.cards.length)}</p>
${this.renderInHand(e,t,a.place(this.place+1,e.cards.length))}
${this.renderWays(e)} ${this.renderList(e,t)}
`}renderInHand(e,t,s){let r=e.cards[this.place],c=t.answers[r.id];return k(r.id,n`<article class="card sheet" aria-labelledby="card">
${v(this.headingLevel+1,n`<span class="number">${s}${w}</span> ${d(this.titleOf(r))}`,"card")}
${this.renderFace(r)}
${c===void 0?this.renderQuestion(r):this.renderBack(r,c)}
</article>`)}renderQuestion(e){return n`<form novalidate @submit=${s=>{s.preventDefault(),this.turn(e)}}>
<fieldset aria-describedby=${this.isUnchosen?"problem":o}>
<legend>${d(this.questionOf(e))}</legend>
${this.answersOf(e).map(({id:s,text:r})=>n`<label class="option pressable boxed ringed">
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
${this.isUnchosen?n`<p class="problem" id="problem">${a.chooseFirst}</p>`:o}
<button type="submit" class="primary">${a.turn}</button>
</form>`}renderWays({cards:e}){let t=(s,r,c="")=>e[s]?n`<button type="button" class=${c} @click=${()=>this.takeUp(s)}>
${r}
</button>`:o;return n`<div class="ways row">
${t(this.place-1,a.previous)} ${t(this.place+1,a.next,"next")}
</div>
${this.turned===e.length?n`<p class="all">${a.allTurned}</p>`:o}`}renderList({cards:e},{answers:t}){return n`<details class="all-cards">
<summary>${a.allCards}</summary>
<ol role="list">
${e.map((s,r)=>{let c=s.id in t;return n`<li>
<button
type="button"
aria-current=${r===this.place?"true":o}
@click=${()=>this.takeUp(r)}
>
<span>${r+1}. ${x(this.titleOf(s))}</span>
<span class="quiet">
${c?$("shown"):o}
${a.state(c,r===this.place)}
</span>
</button>
</li>`})}
</ol>
<p class="quiet">${a.forAGroup}</p>
</details>`}};Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"cards/deck.js":f,"cards/styles.js":m,"cards/words.js":p});})();
