/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var $=Object.defineProperty;var A=Object.getPrototypeOf;var I=Reflect.get;var _=(r,e,t)=>e in r?$(r,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):r[e]=t;var u=(r,e)=>{for(var t in e)$(r,t,{get:e[t],enumerable:!0})};var h=(r,e,t)=>_(r,typeof e!="symbol"?e+"":e,t);var w=(r,e,t)=>I(A(r),t,e);var v={};u(v,{CardDeck:()=>k});var{CSSResult:N,LitElement:C,ReactiveElement:q,_$LE:G,_$LH:z,adoptStyles:H,css:x,defaultConverter:M,getCompatibleStyle:V,html:n,isServer:Y,mathml:Q,noChange:W,notEqual:P,nothing:o,render:D,supportsAdoptingStyleSheets:J,svg:K,unsafeCSS:X}=globalThis.secureBase.lit;var{keyed:O}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:T}=globalThis.secureBase["activity/activity-element.js"];var{renderHeading:j}=globalThis.secureBase["activity/heading.js"];var{mark:B}=globalThis.secureBase["activity/marks.js"];var{plainText:S,renderText:p,safeAddress:ae}=globalThis.secureBase["activity/text.js"];var b={};u(b,{reconcileDeck:()=>m});var{LONGEST_NOTE:ne,RECORD_VERSION:E,isBlank:oe,isFromNewerVersion:ce,isIdentifier:le,isObject:de,isRecord:U}=globalThis.secureBase["records/shape.js"];function m({id:r,kind:e},t,s){let i=U(s)&&L(s)&&s.kind===e&&s.activity===r,c=new Map(i?Object.entries(s.answers):[]),R=t.filter(l=>l.answers.includes(c.get(l.id)??""));return{version:E,kind:e,activity:r,current:i&&t.some(l=>l.id===s.current)?s.current:null,answers:Object.fromEntries(R.map(l=>[l.id,c.get(l.id)]))}}function L(r){return r.kind==="cue-cards"||r.kind==="claim-cards"}var g={};u(g,{deckStyles:()=>f});var f=x`
.progress {
margin-block-start: 1.25em;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.card {
margin-block-start: 0.5em;
padding: clamp(0.9em, 4cqi, 1.6em);
border: 1.5px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius, 14px);
background: var(--sb-paper, #fffdf9);
box-shadow: var(--sb-shadow, 0 2px 8px rgb(35 48 59 / 0.1));
}
.number,
.label {
display: block;
color: var(--sb-ink-soft, #4c5a66);
font-family: var(--sb-font, inherit);
font-size: 0.88rem;
font-weight: 600;
letter-spacing: 0.01em;
}
fieldset {
min-width: 0;
margin: 1em 0;
padding: 0;
border: 0;
}
legend {
padding: 0;
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
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
cursor: pointer;
}
.option:hover {
border-color: var(--sb-accent, #0f6b6b);
}
.option:has(:checked) {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent-soft, #d8eae7);
}
.option:has(:focus-visible) {
outline: 3px solid var(--sb-focus, #0f6b6b);
outline-offset: 2px;
}
.option input {
width: 1.2em;
height: 1.2em;
margin: 0;
accent-color: var(--sb-accent, #0f6b6b);
}
.option input:focus-visible {
outline: none;
}
.problem {
margin: 0 0 0.75em;
color: var(--sb-wrong, #9a4f14);
font-weight: 600;
}
.back {
margin-block-start: 1.1em;
padding-block-start: 1.1em;
border-block-start: 2px dashed var(--sb-line, #d9d0c0);
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
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent-soft, #d8eae7);
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
padding: 0;
list-style: none;
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
border-color: var(--sb-accent, #0f6b6b);
border-width: 2px;
}
.state {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
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
`;var y={};u(y,{words:()=>a});var a={progress:(r,e)=>r?`${r} of ${e} cards seen`:`${e} cards. Take them in any order.`,place:(r,e)=>`Card ${r} of ${e}`,turn:"Turn the card",chooseFirst:"Make a guess first. Any guess will do.",yourGuess:"Your guess:",previous:"Previous card",next:"Next card",allCards:"All cards",state:(r,e)=>[r?"seen":"not seen yet",e?"you are here":""].filter(Boolean).join(", "),forAGroup:"For a group, print this page: the cards come two in a row, to cut out and fold.",allTurned:"You have seen all the cards. Come back to them when you like."};var d=class d extends T{constructor(){super(),this.currentId="",this.draft="",this.isUnchosen=!1}titleOf(e){return""}answersOf(e){return[]}questionOf(e){return""}renderFace(e){return o}renderBack(e,t){return o}tellBack(e,t){return""}reconcile(e){let t=this.spec,s=t.cards.map(i=>({id:i.id,answers:this.answersOf(i).map(({id:c})=>c)}));return m(t,s,e)}recordTaken(){this.currentId=this.record?.current??this.spec?.cards[0]?.id??"",this.draft="",this.isUnchosen=!1}get turned(){return Object.keys(this.record?.answers??{}).length}get place(){return Math.max(0,this.spec?.cards.findIndex(({id:e})=>e===this.currentId)??0)}takeUp(e){let t=this.spec?.cards[e];!t||!this.record||(this.currentId=t.id,this.draft="",this.isUnchosen=!1,this.change({...this.record,current:t.id}),this.announce(""),this.focusOn("#card"))}turn(e){if(!this.record)return;if(!this.draft){this.isUnchosen=!0,this.announce(a.chooseFirst),this.focusOn("input[type=radio]");return}let t={...this.record.answers,[e.id]:this.draft};this.change({...this.record,current:e.id,answers:t});let s=this.turned===this.spec?.cards.length;this.announce([this.tellBack(e,this.draft),s?a.allTurned:""].join(" ").trim()),this.focusOn("#back")}renderActivity(){let{spec:e,record:t}=this,s=e?.cards[this.place];if(!e||!t||!s)return o;let i=t.answers[s.id];return n`
<p class="progress">${a.progress(this.turned,e.cards.length)}</p>
${O(s.id,n`<article class="card" aria-labelledby="card">
${j(this.headingLevel+1,n`<span class="number">${a.place(this.place+1,e.cards.length)}</span>
${p(this.titleOf(s))}`,{id:"card",className:"subtitle"})}
${this.renderFace(s)}
${i===void 0?this.renderQuestion(s):this.renderBack(s,i)}
</article>`)}
${this.renderWays(e)} ${this.renderList(e,t)}
`}renderQuestion(e){return n`<fieldset aria-describedby=${this.isUnchosen?"problem":o}>
<legend>${p(this.questionOf(e))}</legend>
${this.answersOf(e).map(({id:t,text:s})=>n`<label class="option">
<input
type="radio"
name="guess"
value=${t}
.checked=${this.draft===t}
@change=${()=>{this.draft=t,this.isUnchosen=!1}}
/>
<span>${p(s)}</span>
</label>`)}
</fieldset>
${this.isUnchosen?n`<p class="problem" id="problem">${a.chooseFirst}</p>`:o}
<button type="button" class="primary" @click=${()=>this.turn(e)}>${a.turn}</button>`}renderWays({cards:e}){let{place:t}=this;return n`<div class="ways row">
${t>0?n`<button type="button" @click=${()=>this.takeUp(t-1)}>
${a.previous}
</button>`:o}
${t<e.length-1?n`<button type="button" class="next" @click=${()=>this.takeUp(t+1)}>
${a.next}
</button>`:o}
</div>
${this.turned===e.length?n`<p class="all">${a.allTurned}</p>`:o}`}renderList({cards:e},{answers:t}){return n`<details class="all-cards">
<summary>${a.allCards}</summary>
<ol role="list">
${e.map((s,i)=>{let c=s.id in t;return n`<li>
<button
type="button"
aria-current=${i===this.place?"true":o}
@click=${()=>this.takeUp(i)}
>
<span>${i+1}. ${S(this.titleOf(s))}</span>
<span class="state">
${c?B("shown"):o}
${a.state(c,i===this.place)}
</span>
</button>
</li>`})}
</ol>
<p class="quiet">${a.forAGroup}</p>
</details>`}};h(d,"styles",[...w(d,d,"styles"),f]),h(d,"properties",{currentId:{state:!0},draft:{state:!0},isUnchosen:{state:!0}});var k=d;Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"cards/deck.js":v,"cards/reconcile.js":b,"cards/styles.js":g,"cards/words.js":y});})();
