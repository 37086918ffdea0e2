/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var _=Object.defineProperty;var c=(b,e)=>{for(var s in e)_(b,s,{get:e[s],enumerable:!0})};var h={};c(h,{CueCards:()=>g});var{CSSResult:A,LitElement:C,ReactiveElement:H,_$LE:E,_$LH:O,adoptStyles:I,css:f,defaultConverter:D,getCompatibleStyle:F,html:l,isServer:G,mathml:L,noChange:R,notEqual:W,nothing:k,render:q,supportsAdoptingStyleSheets:z,svg:M,unsafeCSS:N}=globalThis.secureBase.lit;var{renderDrawing:y}=globalThis.secureBase["activity/drawing.js"];var{mark:J,pause:K,renderHeading:x,renderOrigins:P,renderSources:$}=globalThis.secureBase["activity/templates.js"];var{labelled:m,listed:U,plainText:a,readNumber:X,renderText:t,safeAddress:Z,spoken:v,withoutStop:ee}=globalThis.secureBase["activity/text.js"];var{CardDeck:w}=globalThis.secureBase["cards/deck.js"];var{words:B}=globalThis.secureBase["cards/words.js"];var{ACTIVITY:oe,BEFORE_BIRTH:ae,ageInMonths:ie,fittingFirst:T,keepAge:le}=globalThis.secureBase["records/baby-age.js"];var p={};c(p,{cueStyles:()=>d});var d=f`
.face{display:grid;gap:0.5em 1.5em;align-items:center;margin-block-start:1em}.drawing{display:block;width:100%;max-width:22rem;height:auto;margin-inline:auto;border-radius:var(--sb-radius)}.see{font-size:1.1em}.else{margin-block-start:1em}.others summary{margin-block-start:0.5em}.others li + li{margin-block-start:0.5em}.clue{margin-block-start:1em;font-weight:600}@container (min-width: 38em){.face{grid-template-columns:minmax(0,18rem) 1fr}}`;var u={};c(u,{words:()=>r});var r={back:"What it may mean",mightHelp:"What might help",couldAlsoBe:"It could also be",otherGuesses:"And the other guesses?",neverCertain:"A cue is a clue, never proof. Guess, try, watch, and try again."};var g=class extends w{static styles=[...super.styles,d];arranged(e){return{...e,cards:T(e.cards,this.store)}}titleOf({title:e}){return e}answersOf({options:e}){return e}questionOf({prompt:e}){return e}renderFace({drawing:e,see:s}){return l`<div class="face">
${y(e)}
<p class="see">${t(s)}</p>
</div>`}renderBack(e,s){let i=e.options.find(({id:o})=>o===s),n=e.options.filter(({id:o})=>o!==s);return l`<div class="back">
<div class="told">
<p><strong>${B.yourGuess}</strong> ${t(i?.text??"")}</p>
<p>${t(i?.feedback??"")}</p>
</div>
${x(this.headingLevel+2,r.back,"back")}
<p>${t(e.may_mean)}</p>
<p class="label">${r.mightHelp}</p>
<p>${t(e.might_help)}</p>
<p class="else"><strong>${r.couldAlsoBe}</strong> ${t(e.could_also_be)}</p>
<details class="others">
<summary>${r.otherGuesses}</summary>
<ul>
${n.map(({text:o,feedback:S})=>l`<li><em>${t(o)}</em> ${t(S)}</li>`)}
</ul>
</details>
<p class="clue">${r.neverCertain}</p>
${this.spec?$(this.spec,e.sources):k}
</div>`}tellBack(e,s){let i=e.options.find(({id:n})=>n===s)?.feedback??"";return v([a(i),a(e.may_mean),m(r.mightHelp,a(e.might_help)),m(r.couldAlsoBe,a(e.could_also_be))])}};Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"kinds/cue-cards/deck.js":h,"kinds/cue-cards/styles.js":p,"kinds/cue-cards/words.js":u});})();
