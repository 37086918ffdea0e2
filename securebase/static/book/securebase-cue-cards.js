/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var T=Object.defineProperty;var A=Object.getPrototypeOf;var _=Reflect.get;var H=(s,e,t)=>e in s?T(s,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):s[e]=t;var h=(s,e,t)=>H(s,typeof e!="symbol"?e+"":e,t);var g=(s,e,t)=>_(A(s),t,e);var{define:f}=globalThis.secureBase["define.js"];var{CSSResult:D,LitElement:G,ReactiveElement:L,_$LE:O,_$LH:W,adoptStyles:q,css:b,defaultConverter:z,getCompatibleStyle:R,html:a,isServer:C,mathml:F,noChange:I,notEqual:N,nothing:p,render:J,supportsAdoptingStyleSheets:K,svg:M,unsafeCSS:P}=globalThis.secureBase.lit;function $(s){if(!s)return p;let{address:e,shows:t,width:i,height:l}=s;return a`<img
class="drawing"
src=${e}
alt=${t}
width=${i}
height=${l}
loading="lazy"
/>`}var{mark:X,renderHeading:k,renderOrigins:Y,renderSources:y}=globalThis.secureBase["activity/templates.js"];var{labelled:u,listed:ee,plainText:m,readNumber:te,renderText:r,safeAddress:se,spoken:x,withoutStop:re}=globalThis.secureBase["activity/text.js"];var{CardDeck:v}=globalThis.secureBase["cards/deck.js"];var{words:w}=globalThis.secureBase["cards/words.js"];var S=b`
.face{display:grid;gap:0.5em 1.5em;align-items:center;margin-block-start:1em}.drawing{display:block;width:100%;max-width:22rem;height:auto;margin-inline:auto;border-radius:var(--sb-radius)}.see{font-size:1.1em}.else{margin-block-start:1em}.others summary{margin-block-start:0.5em}.others li + li{margin-block-start:0.5em}.clue{margin-block-start:1em;font-weight:600}@container (min-width: 38em){.face{grid-template-columns:minmax(0,18rem) 1fr}}`;var o={back:"What it may mean",mightHelp:"What might help",couldAlsoBe:"It could also be",otherGuesses:"And the other guesses?",neverCertain:"A cue is a clue, never proof. Guess, try, watch, and try again."};var c=class c extends v{titleOf({title:e}){return e}answersOf({options:e}){return e}questionOf({prompt:e}){return e}renderFace({drawing:e,see:t}){return a`<div class="face">
${$(e)}
<p class="see">${r(t)}</p>
</div>`}renderBack(e,t){let i=e.options.find(({id:n})=>n===t),l=e.options.filter(({id:n})=>n!==t);return a`<div class="back">
<div class="told">
<p><strong>${w.yourGuess}</strong> ${r(i?.text??"")}</p>
<p>${r(i?.feedback??"")}</p>
</div>
${k(this.headingLevel+2,o.back,"back")}
<p>${r(e.may_mean)}</p>
<p class="label">${o.mightHelp}</p>
<p>${r(e.might_help)}</p>
<p class="else"><strong>${o.couldAlsoBe}</strong> ${r(e.could_also_be)}</p>
<details class="others">
<summary>${o.otherGuesses}</summary>
<ul>
${l.map(({text:n,feedback:B})=>a`<li><em>${r(n)}</em> ${r(B)}</li>`)}
</ul>
</details>
<p class="clue">${o.neverCertain}</p>
${this.spec?y(this.spec,e.sources):p}
</div>`}tellBack(e,t){let i=e.options.find(({id:l})=>l===t)?.feedback??"";return x([m(i),m(e.may_mean),u(o.mightHelp,m(e.might_help)),u(o.couldAlsoBe,m(e.could_also_be))])}};h(c,"styles",[...g(c,c,"styles"),S]);var d=c;f("sb-cue-cards",d);})();
