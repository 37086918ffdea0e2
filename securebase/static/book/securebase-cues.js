/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var k=Object.defineProperty;var I=Object.getPrototypeOf;var O=Reflect.get;var E=(t,e,s)=>e in t?k(t,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):t[e]=s;var p=(t,e)=>{for(var s in e)k(t,s,{get:e[s],enumerable:!0})};var y=(t,e,s)=>E(t,typeof e!="symbol"?e+"":e,s);var x=(t,e,s)=>O(I(t),s,e);var f={};p(f,{CueCards:()=>b});var{CSSResult:F,LitElement:G,ReactiveElement:L,_$LE:R,_$LH:W,adoptStyles:q,css:$,defaultConverter:C,getCompatibleStyle:P,html:c,isServer:z,mathml:M,noChange:N,notEqual:V,nothing:v,render:Y,supportsAdoptingStyleSheets:J,svg:K,unsafeCSS:Q}=globalThis.secureBase.lit;var{renderDrawing:w}=globalThis.secureBase["activity/drawing.js"];var{mark:Z,renderHeading:B,renderOrigins:ee,renderSources:T}=globalThis.secureBase["activity/templates.js"];var{labelled:d,listed:te,plainText:i,readNumber:re,renderText:r,safeAddress:oe,spoken:S,withoutStop:ae}=globalThis.secureBase["activity/text.js"];var{CardDeck:j}=globalThis.secureBase["cards/deck.js"];var{words:A}=globalThis.secureBase["cards/words.js"];var{ACTIVITY:ce,BEFORE_BIRTH:me,ageInMonths:pe,fittingFirst:_,keepAge:de}=globalThis.secureBase["records/baby-age.js"];var g={};p(g,{cueStyles:()=>u});var u=$`
.face{display:grid;gap:0.5em 1.5em;align-items:center;margin-block-start:1em}.drawing{display:block;width:100%;max-width:22rem;height:auto;margin-inline:auto;border-radius:var(--sb-radius)}.see{font-size:1.1em}.else{margin-block-start:1em}.others summary{margin-block-start:0.5em}.others li + li{margin-block-start:0.5em}.clue{margin-block-start:1em;font-weight:600}@container (min-width: 38em){.face{grid-template-columns:minmax(0,18rem) 1fr}}`;var h={};p(h,{words:()=>o});var o={back:"What it may mean",mightHelp:"What might help",couldAlsoBe:"It could also be",otherGuesses:"And the other guesses?",neverCertain:"A cue is a clue, never proof. Guess, try, watch, and try again."};var l=class l extends j{specInPage(){let e=super.specInPage();return this.isOurs(e)?{...e,cards:_(e.cards,this.store)}:e}titleOf({title:e}){return e}answersOf({options:e}){return e}questionOf({prompt:e}){return e}renderFace({drawing:e,see:s}){return c`<div class="face">
${w(e)}
<p class="see">${r(s)}</p>
</div>`}renderBack(e,s){let n=e.options.find(({id:a})=>a===s),m=e.options.filter(({id:a})=>a!==s);return c`<div class="back">
<div class="told">
<p><strong>${A.yourGuess}</strong> ${r(n?.text??"")}</p>
<p>${r(n?.feedback??"")}</p>
</div>
${B(this.headingLevel+2,o.back,"back")}
<p>${r(e.may_mean)}</p>
<p class="label">${o.mightHelp}</p>
<p>${r(e.might_help)}</p>
<p class="else"><strong>${o.couldAlsoBe}</strong> ${r(e.could_also_be)}</p>
<details class="others">
<summary>${o.otherGuesses}</summary>
<ul>
${m.map(({text:a,feedback:H})=>c`<li><em>${r(a)}</em> ${r(H)}</li>`)}
</ul>
</details>
<p class="clue">${o.neverCertain}</p>
${this.spec?T(this.spec,e.sources):v}
</div>`}tellBack(e,s){let n=e.options.find(({id:m})=>m===s)?.feedback??"";return S([i(n),i(e.may_mean),d(o.mightHelp,i(e.might_help)),d(o.couldAlsoBe,i(e.could_also_be))])}};y(l,"styles",[...x(l,l,"styles"),u]);var b=l;Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"kinds/cue-cards/deck.js":f,"kinds/cue-cards/styles.js":g,"kinds/cue-cards/words.js":h});})();
