/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var L=Object.defineProperty;var F=Object.getPrototypeOf;var V=Reflect.get;var Y=(t,e,r)=>e in t?L(t,e,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[e]=r;var b=(t,e,r)=>Y(t,typeof e!="symbol"?e+"":e,r);var $=(t,e,r)=>V(F(t),r,e);var{define:k}=globalThis.secureBase["define.js"];var{CSSResult:J,LitElement:W,ReactiveElement:_,_$LE:Q,_$LH:X,adoptStyles:Z,css:w,defaultConverter:ee,getCompatibleStyle:te,html:i,isServer:re,mathml:se,noChange:ie,notEqual:ae,nothing:l,render:oe,supportsAdoptingStyleSheets:ne,svg:de,unsafeCSS:le}=globalThis.secureBase.lit;var{ActivityElement:T}=globalThis.secureBase["activity/activity-element.js"];var{renderHeading:S}=globalThis.secureBase["activity/heading.js"];var{mark:u}=globalThis.secureBase["activity/marks.js"];var{renderOrigins:ue,renderSources:I}=globalThis.secureBase["activity/origins.js"];var{labelled:y,listed:ge,spoken:v,withoutStop:be}=globalThis.secureBase["activity/speech.js"];var{plainText:c,renderText:d,safeAddress:ve}=globalThis.secureBase["activity/text.js"];var{keyed:O}=globalThis.secureBase["lit/directives/keyed.js"];var a={place:(t,e)=>t?`${t} of ${e} cards sorted`:`${e} cards to sort`,choosePile:"Which pile does it belong to?",otherCards:t=>t===1?"Take the other card first":`Take another card first (${t} left)`,right:"That’s it",wrong:"Not quite",tryAnother:t=>t===2?"Try the other pile. Or come back to this card later.":"Try another pile. Or come back to this card later.",nextCard:"Next card",inHand:"In your hand",emptyPile:"Nothing here yet",done:"All sorted",firstTry:(t,e)=>t===e?`All ${e} cards found their pile at the first try.`:t?`${t} of ${e} cards found their pile at the first try.`:`All ${e} cards have found their pile.`,reasons:"Press a card for its reason."};function g({piles:t},{hint:e}){return e??a.tryAnother(t.length)}function R(t,e,r){return i`<div class="cards">
${t.cards.map(s=>i`<span
class="room"
aria-hidden="true"
data-text=${c(s.text)}
data-told=${`${a.wrong}
${c(g(t,s))}`}
></span>`)}
${O(e.id,i`<div class="card">
<p id="card">${d(e.text)}</p>
${r?i`<div class="told again" id="hint">
<p class="verdict">${u("again")} ${a.wrong}</p>
<p>${d(g(t,e))}</p>
</div>`:l}
</div>`)}
</div>`}function H({text:t,why:e}){return i`<div class="told right">
<p class="verdict">${u("right")} ${a.right}</p>
<p class="about-card">${d(t)}</p>
<p>${d(e)}</p>
</div>`}var{LONGEST_NOTE:He,RECORD_VERSION:j,isBlank:je,isFromNewerVersion:Be,isIdentifier:B,isObject:C,isRecord:A}=globalThis.secureBase["records/shape.js"];function q(t){return{version:j,kind:"sorter",activity:t.id,placements:{}}}function E(t,e){let r=q(t);if(!A(e)||e.kind!=="sorter"||e.activity!==t.id)return r;let s=new Map(Object.entries(e.placements));for(let n of t.cards){let o=s.get(n.id);if(!o||!t.piles.some(({id:h})=>h===o.pile))continue;let p=o.pile===n.pile?"right":"wrong";r.placements[n.id]={pile:o.pile,attempts:o.attempts,state:p}}return r}var{isActivitySpec:N,isText:x,listOf:z}=globalThis.secureBase["records/spec-shape.js"];function D(t){return N(t,"sorter",["piles","cards"])&&z(t.cards).every(M)}function M(t){return C(t)&&B(t.id)&&x(t.text)&&x(t.why)}var P=w`
.table {
margin-block-start: 1.25em;
}
.progress,
.how {
margin: 0;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.cards {
display: grid;
grid-template-columns: minmax(0, 1fr);
margin: 0.5em 0 0.75em;
}
.card,
.room {
display: grid;
grid-template-rows: 1fr auto;
grid-template-columns: minmax(0, 1fr);
grid-area: 1 / 1;
gap: 0.6em;
align-items: center;
padding: 0.75em;
border: 1.5px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius, 14px);
}
.card {
background: var(--sb-paper, #fffdf9);
box-shadow: var(--sb-shadow, 0 2px 8px rgb(35 48 59 / 0.1));
}
.room {
visibility: hidden;
}
#card,
.room::before {
margin: 0;
font-family: var(--sb-font-heading, inherit);
font-size: 1.25em;
line-height: 1.35;
text-align: center;
text-wrap: balance;
}
.room::before {
content: attr(data-text);
}
.card .told,
.room::after {
margin: 0;
padding: 0.5em 0.8em;
line-height: 1.4;
}
.room::after {
content: attr(data-told);
padding-block-end: 0.75em;
border-inline-start: 4px solid;
white-space: pre-line;
}
.piles,
.sorted {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
gap: 0.6em 0.75em;
}
.piles {
margin-block-start: 0.5em;
}
.pile {
display: grid;
grid-template-columns: 1fr auto;
gap: 0.1em 0.75em;
align-content: center;
min-height: 64px;
border-color: var(--sb-accent, #0f6b6b);
border-width: 2px;
text-align: start;
}
.pile:hover {
background: var(--sb-accent-soft, #d8eae7);
}
.pile:active {
transform: translateY(1px);
}
.name {
font-weight: 600;
}
.about {
grid-column: 1;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
kbd {
grid-row: 1 / span 2;
grid-column: 2;
align-self: center;
min-width: 1.7em;
padding: 0.1em 0.4em;
border: 1px solid var(--sb-control-line, #857a66);
border-radius: 5px;
color: var(--sb-ink-soft, #4c5a66);
font: inherit;
font-size: 0.8em;
text-align: center;
}
/* A phone has no keys to speak of. */
@media not ((hover: hover) and (pointer: fine)) {
kbd {
display: none;
}
}
.told {
margin-block-start: 1em;
}
.about-card {
font-weight: 600;
}
.deck {
margin-block-start: 0.75em;
}
.deck ul,
.sorted ul {
margin: 0.25em 0 0;
padding: 0;
list-style: none;
}
.deck li + li {
margin-block-start: 0.4em;
}
.deck button {
width: 100%;
text-align: start;
}
.deck [aria-pressed="true"] {
border-width: 3px;
border-color: var(--sb-accent, #0f6b6b);
}
.score {
margin-block-start: 0.4em;
font-size: 1.1em;
}
.sorted {
margin-block-start: 1.5em;
gap: 1.25em 0.75em;
}
.sorted .name {
margin: 0;
padding-block-end: 0.3em;
border-block-end: 2px solid var(--sb-accent, #0f6b6b);
}
.sorted li {
margin-block-start: 0.5em;
padding: 0.1em 0.75em;
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
.sorted summary {
color: inherit;
padding-block: 0.35em;
line-height: 1.35;
}
.sorted .mark {
color: var(--sb-right, #24745a);
}
.why {
margin: 0 0 0.6em 1.5em;
}
.why p {
margin: 0 0 0.3em;
}
.empty {
margin: 0.5em 0 0;
padding: 0.5em 0.75em;
border: 1px dashed var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius-small, 8px);
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
@media (prefers-reduced-motion: no-preference) {
.card {
animation: taken 0.25s ease-out;
}
.settles {
animation: settles 0.45s cubic-bezier(0.2, 0.9, 0.3, 1.15);
}
@keyframes taken {
from {
transform: translateY(-6px);
}
}
@keyframes settles {
from {
transform: translateY(-18px) rotate(-1.5deg);
}
}
}
`;var m=class m extends T{constructor(){super(),this.inHandId=null,this.told=null}accepts(e){return D(e)}reconcile(e){return E(this.spec,e)}recordTaken(){this.inHandId=null,this.told=null}isSorted(e){return this.record?.placements[e.id]?.state==="right"}unsorted(){return this.spec?.cards.filter(e=>!this.isSorted(e))??[]}cardInHand(){let e=this.unsorted();return e.find(({id:r})=>r===this.inHandId)??e[0]}takeUp(e){this.inHandId=e.id,this.told=null,this.announce(y(a.inHand,c(e.text))),this.focusOn(".pile").then(()=>this.reveal(".hand"))}place(e){let r=this.cardInHand();if(!r||!this.spec||!this.record)return;let s=r.pile===e.id,n=(this.record.placements[r.id]?.attempts??0)+1,o=s?"right":"wrong";this.inHandId=s?null:r.id,this.told={card:r,isRight:s};let p={...this.record.placements,[r.id]:{pile:e.id,attempts:n,state:o}};this.change({...this.record,placements:p});let h=this.cardInHand();if(!s){this.announce(v([a.wrong,c(g(this.spec,r))])),this.reveal("#hint");return}let K=h?[y(a.nextCard,c(h.text))]:[a.done,this.summary()];this.announce(v([a.right,c(r.why),...K])),h||this.focusOn("#done")}placeByKey(e){if(e.ctrlKey||e.metaKey||e.altKey||!this.spec||e.repeat)return;let r=this.spec.piles[Number.parseInt(e.key,10)-1];!r||!this.cardInHand()||(e.preventDefault(),this.place(r))}summary(){let r=Object.values(this.record?.placements??{}).filter(({attempts:s,state:n})=>n==="right"&&s===1);return a.firstTry(r.length,this.spec?.cards.length??0)}renderActivity(){if(!this.spec)return l;let e=this.cardInHand();return i`<div class="table">
${e?this.renderHand(this.spec,e):this.renderDone()}
${this.renderPiles(this.spec)}
</div>`}renderHand(e,r){let s=this.unsorted().length-1,n=this.told?.isRight===!1;return i`
<p class="progress">${a.place(e.cards.length-s-1,e.cards.length)}</p>
<div class="hand" @keydown=${this.placeByKey}>
${R(e,r,n)}
<p class="how" id="how">${a.choosePile}</p>
<div
class="piles"
role="group"
aria-labelledby="card how"
aria-describedby=${n?"hint":l}
>
${e.piles.map((o,p)=>i`<button
type="button"
class="pile"
aria-keyshortcuts=${p+1}
@click=${()=>this.place(o)}
>
<span class="name">${o.name}</span>
${o.description?i`<span class="about">${d(o.description)}</span>`:l}
<kbd aria-hidden="true">${p+1}</kbd>
</button>`)}
</div>
</div>
${this.told?.isRight?H(this.told.card):l}
${s>0?this.renderDeck(r,s):l}
`}renderDeck(e,r){return i`<details class="deck">
<summary>${a.otherCards(r)}</summary>
<ul role="list">
${this.unsorted().map(s=>i`<li>
<button
type="button"
aria-pressed=${s===e?"true":"false"}
@click=${()=>this.takeUp(s)}
>
${d(s.text)}
</button>
</li>`)}
</ul>
</details>`}renderDone(){return i`<div class="done">
${S(this.headingLevel+1,a.done,{id:"done",className:"subtitle"})}
<p class="score">${this.summary()}</p>
<p>${a.reasons}</p>
</div>`}renderPiles(e){let r=e.cards.filter(s=>this.isSorted(s));return r.length?i`<div class="sorted">
${e.piles.map(s=>{let n=r.filter(o=>o.pile===s.id);return i`<div>
<p class="name" id="pile-${s.id}">${s.name}</p>
${n.length?i`<ul role="list" aria-labelledby="pile-${s.id}">
${n.map(o=>this.renderSorted(e,o))}
</ul>`:i`<p class="empty">${a.emptyPile}</p>`}
</div>`})}
</div>`:l}renderSorted(e,r){let s=this.told?.isRight&&this.told.card===r;return i`<li class=${s?"settles":""}>
<details>
<summary>${u("right")} <span>${d(r.text)}</span></summary>
<div class="why">
<p>${d(r.why)}</p>
${I(e,r.sources)}
</div>
</details>
</li>`}};b(m,"styles",[...$(m,m,"styles"),P]),b(m,"properties",{inHandId:{state:!0},told:{state:!0}});var f=m;k("sb-sorter",f);})();
