/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:$,html:i,nothing:d}=globalThis.secureBase.lit;var{ActivityElement:k}=globalThis.secureBase["activity/activity-element.js"];var{mark:h,pause:g,renderHeading:v,renderSources:x}=globalThis.secureBase["activity/templates.js"];var{labelled:f,plainText:c,renderText:l,spoken:y}=globalThis.secureBase["activity/text.js"];var{keyed:w}=globalThis.secureBase["lit/directives/keyed.js"];var a=globalThis.secureBase?.words?.sorter??{place:(s,e)=>s?`${s} of ${e} cards sorted`:`${e} cards to sort`,choosePile:"Which pile does it belong to?",otherCards:s=>s===1?"Take the other card first":`Take another card first (${s} left)`,right:"That’s it",wrong:"Not quite",tryAnother:s=>s===2?"Try the other pile. Or come back to this card later.":"Try another pile. Or come back to this card later.",nextCard:"Next card",inHand:"In your hand",emptyPile:"Nothing here yet",done:"All sorted",everyCard:"Every card has found its pile.",anotherLook:s=>s===1?"One lies open, as it may be worth another look.":"Some lie open, as they may be worth another look.",reasons:"Press any card for its reason."};function b({piles:s},{hint:e}){return e??a.tryAnother(s.length)}function T(s,e,t){return i`<div class="cards">
${s.cards.map(r=>i`<span
class="room"
aria-hidden="true"
data-text=${c(r.text)}
data-told=${`${a.wrong}
${c(b(s,r))}`}
></span>`)}
${w(e.id,i`<div class="card">
<p id="card">${l(e.text)}</p>
${t?i`<div class="told again" id="hint">
<p class="verdict">${h("again")} ${a.wrong}${g}</p>
<p>${l(b(s,e))}</p>
</div>`:d}
</div>`)}
</div>`}function H({text:s,why:e}){return i`<div class="told right">
<p class="verdict">${h("right")} ${a.right}</p>
<p class="about-card">${l(s)}</p>
<p>${l(e)}</p>
</div>`}function I(s,e){let t={};for(let r of s.cards){let o=Object.hasOwn(e,r.id)&&e[r.id];if(!o||!s.piles.some(({id:p})=>p===o.pile))continue;let{pile:n,attempts:m}=o;t[r.id]={pile:n,attempts:m,state:n===r.pile?"right":"wrong"}}return t}var S=$`
.table{margin-block-start:1.25em}.progress,.how{margin:0}.cards{display:grid;grid-template-columns:minmax(0,1fr);margin:0.5em 0 0.75em}.card,.room{display:grid;grid-template-rows:1fr auto;grid-template-columns:minmax(0,1fr);grid-area:1 / 1;gap:0.6em;align-items:center;padding:0.75em;border:1.5px solid var(--sb-line);border-radius:var(--sb-radius)}.card{background:var(--sb-paper);box-shadow:var(--sb-shadow)}.room{visibility:hidden}#card,.room::before{margin:0;font:1.25em / 1.35 var(--sb-font-heading);text-align:center;text-wrap:balance}.room::before{content:attr(data-text)}.card .told,.room::after{margin:0;padding:0.5em 0.8em;line-height:1.4}.room::after{content:attr(data-told);padding-block-end:0.75em;border-inline-start:4px solid;white-space:pre-line}.piles,.sorted{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(12em,100%),1fr));gap:0.6em 0.75em}.piles{margin-block-start:0.5em}.pile{display:grid;grid-template-columns:1fr auto;gap:0.1em 0.75em;align-content:center;min-height:64px;border:2px solid var(--sb-accent);text-align:start}@media (hover: hover){.pile:hover{background:var(--sb-accent-soft)}}.pile:active{transform:translateY(1px)}.name{font-weight:600}.about{grid-column:1}kbd{grid-row:1 / span 2;grid-column:2;align-self:center;min-width:1.7em;padding:0.1em 0.4em;border:1px solid var(--sb-control-line);border-radius:5px;color:var(--sb-ink-soft);font:inherit;font-size:0.8em;text-align:center}@media not ((hover: hover) and (pointer: fine)){kbd{display:none}}.told{margin-block-start:1em}.about-card{font-weight:600}.deck{margin-block-start:0.75em}.deck ul,.sorted ul{margin:0.25em 0 0}.deck li + li{margin-block-start:0.4em}.deck button{width:100%;text-align:start}.deck [aria-pressed="true"]{border:3px solid var(--sb-accent)}.sorted{margin-block-start:1.5em;gap:1.25em 0.75em}.sorted .name{margin:0;padding-block-end:0.3em;border-block-end:2px solid var(--sb-accent)}.sorted li{margin-block-start:0.5em;padding:0.1em 0.75em}.sorted summary{color:inherit;padding-block:0.35em;line-height:1.35}.sorted .mark{color:var(--sb-right)}.why{margin-block:0 0.6em;margin-inline:1.5em 0}.why p{margin:0 0 0.3em}.empty{margin:0.5em 0 0;padding:0.5em 0.75em;border:1px dashed var(--sb-line);border-radius:var(--sb-radius-small)}@media (prefers-reduced-motion: no-preference){.card{animation:taken 0.25s ease-out}.settles{animation:settles 0.45s cubic-bezier(0.2,0.9,0.3,1.15)}@keyframes taken{from{transform:translateY(-6px)}}@keyframes settles{from{transform:translateY(-18px) rotate(-1.5deg)}}}`;var u=class extends k{static styles=[...super.styles,S];static properties={inHandId:{state:!0},told:{state:!0}};constructor(){super(),this.inHandId=null,this.told=null}reconcile(e,t){return{placements:I(e,t?.placements??{})}}recordTaken(e){e||(this.inHandId=null),this.told=null}isSorted(e){return this.record?.placements[e.id]?.state==="right"}unsorted(){return this.spec?.cards.filter(e=>!this.isSorted(e))??[]}cardInHand(){let e=this.unsorted();return e.find(({id:t})=>t===this.inHandId)??e[0]}takeUp(e){this.inHandId=e.id,this.told=null,this.announce(f(a.inHand,c(e.text))),this.focusOn(".pile").then(()=>this.reveal(".hand"))}place(e){let t=this.cardInHand();if(!t||!this.spec||!this.record)return;let r=t.pile===e.id,o=(this.record.placements[t.id]?.attempts??0)+1,n=r?"right":"wrong";this.inHandId=r?null:t.id,this.told={card:t,isRight:r};let m={...this.record.placements,[t.id]:{pile:e.id,attempts:o,state:n}};this.change({...this.record,placements:m});let p=this.cardInHand();if(!r){this.announce(y([a.wrong,c(b(this.spec,t))])),this.reveal("#hint");return}let A=p?[f(a.nextCard,c(p.text))]:[a.done,a.everyCard];this.announce(y([a.right,c(t.why),...A])),p||this.focusOn("#done")}placeByKey(e){if(e.ctrlKey||e.metaKey||e.altKey||!this.spec||e.repeat)return;let t=this.spec.piles[Number.parseInt(e.key,10)-1];!t||!this.cardInHand()||(e.preventDefault(),this.place(t))}isWorthAnotherLook({id:e}){return(this.record?.placements[e]?.attempts??0)>1}renderActivity(e){let t=this.cardInHand();return i`<div class="table">
${t?this.renderHand(e,t):this.renderDone(e)}
${this.renderPiles(e)}
</div>`}renderHand(e,t){let r=this.unsorted().length-1,o=this.told?.isRight===!1;return i`
<p class="progress quiet">${a.place(e.cards.length-r-1,e.cards.length)}</p>
<div class="hand" @keydown=${this.placeByKey}>
${T(e,t,o)}
<p class="how quiet" id="how">${a.choosePile}</p>
<div
class="piles"
role="group"
aria-labelledby="how"
aria-describedby=${o?"hint":d}
>
${e.piles.map((n,m)=>i`<button
type="button"
class="pile"
aria-keyshortcuts=${m+1}
@click=${()=>this.place(n)}
>
<span class="name">${n.name}${n.description?g:d}</span>
${n.description?i`<span class="about quiet">${l(n.description)}</span>`:d}
<kbd aria-hidden="true">${m+1}</kbd>
</button>`)}
</div>
</div>
${this.told?.isRight?H(this.told.card):d}
${r>0?this.renderDeck(t,r):d}
`}renderDeck(e,t){return i`<details class="deck">
<summary>${a.otherCards(t)}</summary>
<ul role="list">
${this.unsorted().map(r=>i`<li>
<button
type="button"
aria-pressed=${r===e?"true":"false"}
@click=${()=>this.takeUp(r)}
>
${l(r.text)}
</button>
</li>`)}
</ul>
</details>`}renderDone({cards:e}){let t=e.filter(r=>this.isWorthAnotherLook(r));return i`<div class="done">
${v(this.headingLevel+1,a.done,"done")}
<p>${a.everyCard} ${a.reasons}</p>
${t.length?i`<p>${a.anotherLook(t.length)}</p>`:d}
</div>`}renderPiles(e){let t=e.cards.filter(r=>this.isSorted(r));return t.length?i`<div class="sorted">
${e.piles.map(r=>{let o=t.filter(n=>n.pile===r.id);return i`<div>
<p class="name" id="pile-${r.id}">${r.name}</p>
${o.length?i`<ul role="list" aria-labelledby="pile-${r.id}">
${o.map(n=>this.renderSorted(e,n))}
</ul>`:i`<p class="empty quiet">${a.emptyPile}</p>`}
</div>`})}
</div>`:d}renderSorted(e,t){let r=this.told?.isRight&&this.told.card===t,o=!this.cardInHand()&&this.isWorthAnotherLook(t);return i`<li class="slip ${r?"settles":""}">
<details ?open=${o}>
<summary>${h("right")} <span>${l(t.text)}</span></summary>
<div class="why">
<p>${l(t.why)}</p>
${x(e,t.sources)}
</div>
</details>
</li>`}};"adoptedStyleSheets"in document&&customElements.define("sb-sorter",u);})();
