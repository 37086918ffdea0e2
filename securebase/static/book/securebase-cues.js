/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var _=Object.defineProperty;var c=(b,e)=>{for(var s in e)_(b,s,{get:e[s],enumerable:!0})};var h={};c(h,{CueCards:()=>g});var{css:f,html:l,nothing:k}=globalThis.secureBase.lit;var{renderDrawing:y}=globalThis.secureBase["activity/drawing.js"];var{renderHeading:x,renderSources:$}=globalThis.secureBase["activity/templates.js"];var{labelled:m,plainText:a,renderText:r,spoken:w}=globalThis.secureBase["activity/text.js"];var{CardDeck:B}=globalThis.secureBase["cards/deck.js"];var{words:v}=globalThis.secureBase["cards/words.js"];var{fittingFirst:T}=globalThis.secureBase["records/baby-age.js"];var p={};c(p,{cueStyles:()=>d});var d=f`
.face{display:grid;gap:0.5em 1.5em;align-items:center;margin-block-start:1em}.drawing{display:block;width:100%;max-width:22rem;height:auto;margin-inline:auto;border-radius:var(--sb-radius)}.see{font-size:1.1em}.else{margin-block-start:1em}.others summary{margin-block-start:0.5em}.others li + li{margin-block-start:0.5em}.clue{margin-block-start:1em;font-weight:600}@container (min-width: 38em){.face{grid-template-columns:minmax(0,18rem) 1fr}}`;var u={};c(u,{words:()=>t});var t=globalThis.secureBase?.words?.["cue-cards"]??{back:"What it may mean",mightHelp:"What might help",couldAlsoBe:"It could also be",otherGuesses:"And the other guesses?",neverCertain:"A cue is a clue, never proof. Guess, try, watch, and try again."};var g=class extends B{static styles=[...super.styles,d];arranged(e){return{...e,cards:T(e.cards,this.store)}}titleOf({title:e}){return e}answersOf({options:e}){return e}questionOf({prompt:e}){return e}renderFace({drawing:e,see:s}){return l`<div class="face">
${y(e)}
<p class="see">${r(s)}</p>
</div>`}renderBack(e,s){let i=e.options.find(({id:o})=>o===s),n=e.options.filter(({id:o})=>o!==s);return l`<div class="back">
<div class="told">
<p><strong>${v.yourGuess}</strong> ${r(i?.text??"")}</p>
<p>${r(i?.feedback??"")}</p>
</div>
${x(this.headingLevel+2,t.back,"back")}
<p>${r(e.may_mean)}</p>
<p class="label">${t.mightHelp}</p>
<p>${r(e.might_help)}</p>
<p class="else"><strong>${t.couldAlsoBe}</strong> ${r(e.could_also_be)}</p>
<details class="others">
<summary>${t.otherGuesses}</summary>
<ul>
${n.map(({text:o,feedback:j})=>l`<li><em>${r(o)}</em> ${r(j)}</li>`)}
</ul>
</details>
<p class="clue">${t.neverCertain}</p>
${this.spec?$(this.spec,e.sources):k}
</div>`}tellBack(e,s){let i=e.options.find(({id:n})=>n===s)?.feedback??"";return w([a(i),a(e.may_mean),m(t.mightHelp,a(e.might_help)),m(t.couldAlsoBe,a(e.could_also_be))])}};Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"kinds/cue-cards/deck.js":h,"kinds/cue-cards/styles.js":p,"kinds/cue-cards/words.js":u});})();
