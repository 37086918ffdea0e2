/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var k=Object.defineProperty;var B=Object.getPrototypeOf;var U=Reflect.get;var A=(r,e,t)=>e in r?k(r,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):r[e]=t;var h=(r,e)=>{for(var t in e)k(r,t,{get:e[t],enumerable:!0})};var m=(r,e,t)=>A(r,typeof e!="symbol"?e+"":e,t);var $=(r,e,t)=>U(B(r),t,e);var y={};h(y,{CardDeck:()=>g});var{CSSResult:E,LitElement:L,ReactiveElement:F,_$LE:I,_$LH:_,adoptStyles:C,css:w,defaultConverter:G,getCompatibleStyle:H,html:n,isServer:M,mathml:Y,noChange:N,notEqual:Q,nothing:o,render:R,supportsAdoptingStyleSheets:W,svg:z,unsafeCSS:P}=globalThis.secureBase.lit;var{keyed:v}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:x}=globalThis.secureBase["activity/activity-element.js"];var{mark:T,renderHeading:O,renderOrigins:X,renderSources:Z}=globalThis.secureBase["activity/templates.js"];var{labelled:ee,listed:te,plainText:j,readNumber:se,renderText:u,safeAddress:re,spoken:ae,withoutStop:ne}=globalThis.secureBase["activity/text.js"];var b={};h(b,{deckStyles:()=>p});var p=w`
.progress{margin-block-start:1.25em}.card{margin-block-start:0.5em;padding:clamp(0.9em,4cqi,1.6em);border:1.5px solid var(--sb-line);box-shadow:var(--sb-shadow)}.number,.label{display:block;color:var(--sb-ink-soft);font-family:var(--sb-font);font-size:0.88rem;font-weight:600;letter-spacing:0.01em}fieldset{margin:1em 0}legend{font-weight:600}.option{gap:0.6em;margin-block-start:0.5em;padding:0.35em 0.8em}.option:has(:checked){border-color:var(--sb-accent);background:var(--sb-accent-soft)}.option input{width:1.2em;height:1.2em}.problem{margin:0 0 0.75em}.back{margin-block-start:1.1em;padding-block-start:1.1em;border-block-start:2px dashed var(--sb-line)}.back .label{margin-block:1em -0.4em}.back .subtitle{margin-block-start:1em}.back .told{margin-block-start:0.75em;border-color:var(--sb-accent);background:var(--sb-accent-soft)}.ways{justify-content:space-between;margin-block-start:1em}.ways .next{margin-inline-start:auto}.all{font-weight:600}.all-cards{margin-block-start:0.5em}.all-cards ol{margin:0.25em 0 0}.all-cards li + li{margin-block-start:0.4em}.all-cards button{display:flex;flex-wrap:wrap;gap:0.1em 1em;justify-content:space-between;width:100%;text-align:start}.all-cards [aria-current]{border:2px solid var(--sb-accent)}@media (prefers-reduced-motion: no-preference){.back{animation:turned 0.3s ease-out}@keyframes turned{from{transform:translateY(-6px)}}}`;var f={};h(f,{words:()=>a});var a={progress:(r,e)=>r?`${r} of ${e} cards seen`:`${e} cards. Take them in any order.`,place:(r,e)=>`Card ${r} of ${e}`,turn:"Turn the card",chooseFirst:"Make a guess first. Any guess will do.",yourGuess:"Your guess:",previous:"Previous card",next:"Next card",allCards:"All cards",state:(r,e)=>[r?"seen":"not seen yet",e?"you are here":""].filter(Boolean).join(", "),forAGroup:"For a group, print this page: the cards come two in a row, to cut out and fold.",allTurned:"You have seen all the cards. Come back to them when you like."};var l=class l extends x{constructor(){super(),this.currentId="",this.draft="",this.isUnchosen=!1}titleOf(e){return""}answersOf(e){return[]}questionOf(e){return""}renderFace(e){return o}renderBack(e,t){return o}tellBack(e,t){return""}reconcile({cards:e},t){let s=new Map(Object.entries(t?.answers??{})),i=e.filter(c=>this.answersOf(c).some(({id:S})=>S===s.get(c.id)));return{current:e.some(({id:c})=>c===t?.current)?t?.current:null,answers:Object.fromEntries(i.map(({id:c})=>[c,s.get(c)]))}}recordTaken(){this.currentId=this.record?.current??this.spec?.cards[0]?.id??"",this.draft="",this.isUnchosen=!1}get turned(){return Object.keys(this.record?.answers??{}).length}get place(){return Math.max(0,this.spec?.cards.findIndex(({id:e})=>e===this.currentId)??0)}takeUp(e){let t=this.spec?.cards[e];!t||!this.record||(this.currentId=t.id,this.draft="",this.isUnchosen=!1,this.change({...this.record,current:t.id}),this.announce(""),this.focusOn("#card"))}turn(e){if(!this.record)return;if(!this.draft){this.isUnchosen=!0,this.announce(a.chooseFirst),this.focusOn("input[type=radio]");return}let t={...this.record.answers,[e.id]:this.draft};this.change({...this.record,current:e.id,answers:t});let s=this.turned===this.spec?.cards.length;this.announce([this.tellBack(e,this.draft),s?a.allTurned:""].join(" ").trim()),this.focusOn("#back")}renderActivity(e,t){let s=e.cards[this.place],i=t.answers[s.id];return n`
<p class="progress quiet">${a.progress(this.turned,e.cards.length)}</p>
${v(s.id,n`<article class="card sheet" aria-labelledby="card">
${O(this.headingLevel+1,n`<span class="number">${a.place(this.place+1,e.cards.length)}</span>
${u(this.titleOf(s))}`,"card")}
${this.renderFace(s)}
${i===void 0?this.renderQuestion(s):this.renderBack(s,i)}
</article>`)}
${this.renderWays(e)} ${this.renderList(e,t)}
`}renderQuestion(e){return n`<fieldset aria-describedby=${this.isUnchosen?"problem":o}>
<legend>${u(this.questionOf(e))}</legend>
${this.answersOf(e).map(({id:t,text:s})=>n`<label class="option pressable boxed ringed">
<input
type="radio"
name="guess"
value=${t}
.checked=${this.draft===t}
@change=${()=>{this.draft=t,this.isUnchosen=!1}}
/>
<span>${u(s)}</span>
</label>`)}
</fieldset>
${this.isUnchosen?n`<p class="problem" id="problem">${a.chooseFirst}</p>`:o}
<button type="button" class="primary" @click=${()=>this.turn(e)}>${a.turn}</button>`}renderWays({cards:e}){let t=(s,i,d="")=>e[s]?n`<button type="button" class=${d} @click=${()=>this.takeUp(s)}>
${i}
</button>`:o;return n`<div class="ways row">
${t(this.place-1,a.previous)} ${t(this.place+1,a.next,"next")}
</div>
${this.turned===e.length?n`<p class="all">${a.allTurned}</p>`:o}`}renderList({cards:e},{answers:t}){return n`<details class="all-cards">
<summary>${a.allCards}</summary>
<ol role="list">
${e.map((s,i)=>{let d=s.id in t;return n`<li>
<button
type="button"
aria-current=${i===this.place?"true":o}
@click=${()=>this.takeUp(i)}
>
<span>${i+1}. ${j(this.titleOf(s))}</span>
<span class="quiet">
${d?T("shown"):o}
${a.state(d,i===this.place)}
</span>
</button>
</li>`})}
</ol>
<p class="quiet">${a.forAGroup}</p>
</details>`}};m(l,"styles",[...$(l,l,"styles"),p]),m(l,"properties",{currentId:{state:!0},draft:{state:!0},isUnchosen:{state:!0}});var g=l;Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"cards/deck.js":y,"cards/styles.js":b,"cards/words.js":f});})();
