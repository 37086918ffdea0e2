/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var y=Object.defineProperty;var I=Object.getPrototypeOf;var O=Reflect.get;var E=(t,e,s)=>e in t?y(t,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):t[e]=s;var p=(t,e)=>{for(var s in e)y(t,s,{get:e[s],enumerable:!0})};var $=(t,e,s)=>E(t,typeof e!="symbol"?e+"":e,s);var x=(t,e,s)=>O(I(t),s,e);var k={};p(k,{CueCards:()=>b});var{CSSResult:F,LitElement:G,ReactiveElement:L,_$LE:R,_$LH:W,adoptStyles:q,css:w,defaultConverter:z,getCompatibleStyle:C,html:a,isServer:P,mathml:M,noChange:N,notEqual:V,nothing:d,render:Y,supportsAdoptingStyleSheets:J,svg:K,unsafeCSS:Q}=globalThis.secureBase.lit;function v(t){if(!t)return d;let{address:e,shows:s,width:i,height:n}=t;return a`<img
class="drawing"
src=${e}
alt=${s}
width=${i}
height=${n}
loading="lazy"
/>`}var{mark:ee,renderHeading:B,renderOrigins:se,renderSources:T}=globalThis.secureBase["activity/templates.js"];var{labelled:u,listed:re,plainText:c,readNumber:oe,renderText:r,safeAddress:ie,spoken:S,withoutStop:ae}=globalThis.secureBase["activity/text.js"];var{CardDeck:j}=globalThis.secureBase["cards/deck.js"];var{words:A}=globalThis.secureBase["cards/words.js"];var{ACTIVITY:me,BEFORE_BIRTH:de,ageInMonths:pe,fittingFirst:_,keepAge:ue}=globalThis.secureBase["records/baby-age.js"];var h={};p(h,{cueStyles:()=>g});var g=w`
.face{display:grid;gap:0.5em 1.5em;align-items:center;margin-block-start:1em}.drawing{display:block;width:100%;max-width:22rem;height:auto;margin-inline:auto;border-radius:var(--sb-radius)}.see{font-size:1.1em}.else{margin-block-start:1em}.others summary{margin-block-start:0.5em}.others li + li{margin-block-start:0.5em}.clue{margin-block-start:1em;font-weight:600}@container (min-width: 38em){.face{grid-template-columns:minmax(0,18rem) 1fr}}`;var f={};p(f,{words:()=>o});var o={back:"What it may mean",mightHelp:"What might help",couldAlsoBe:"It could also be",otherGuesses:"And the other guesses?",neverCertain:"A cue is a clue, never proof. Guess, try, watch, and try again."};var m=class m extends j{specInPage(){let e=super.specInPage();return this.isOurs(e)?{...e,cards:_(e.cards,this.store)}:e}titleOf({title:e}){return e}answersOf({options:e}){return e}questionOf({prompt:e}){return e}renderFace({drawing:e,see:s}){return a`<div class="face">
${v(e)}
<p class="see">${r(s)}</p>
</div>`}renderBack(e,s){let i=e.options.find(({id:l})=>l===s),n=e.options.filter(({id:l})=>l!==s);return a`<div class="back">
<div class="told">
<p><strong>${A.yourGuess}</strong> ${r(i?.text??"")}</p>
<p>${r(i?.feedback??"")}</p>
</div>
${B(this.headingLevel+2,o.back,"back")}
<p>${r(e.may_mean)}</p>
<p class="label">${o.mightHelp}</p>
<p>${r(e.might_help)}</p>
<p class="else"><strong>${o.couldAlsoBe}</strong> ${r(e.could_also_be)}</p>
<details class="others">
<summary>${o.otherGuesses}</summary>
<ul>
${n.map(({text:l,feedback:H})=>a`<li><em>${r(l)}</em> ${r(H)}</li>`)}
</ul>
</details>
<p class="clue">${o.neverCertain}</p>
${this.spec?T(this.spec,e.sources):d}
</div>`}tellBack(e,s){let i=e.options.find(({id:n})=>n===s)?.feedback??"";return S([c(i),c(e.may_mean),u(o.mightHelp,c(e.might_help)),u(o.couldAlsoBe,c(e.could_also_be))])}};$(m,"styles",[...x(m,m,"styles"),g]);var b=m;Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"kinds/cue-cards/deck.js":k,"kinds/cue-cards/styles.js":h,"kinds/cue-cards/words.js":f});})();
