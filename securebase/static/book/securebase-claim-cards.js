/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var q=Object.defineProperty;var j=Object.getPrototypeOf;var O=Reflect.get;var E=(r,e,s)=>e in r?q(r,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):r[e]=s;var u=(r,e,s)=>E(r,typeof e!="symbol"?e+"":e,s);var m=(r,e,s)=>O(j(r),s,e);var{define:h}=globalThis.secureBase["define.js"];var{CSSResult:L,LitElement:A,ReactiveElement:R,_$LE:W,_$LH:F,adoptStyles:G,css:f,defaultConverter:N,getCompatibleStyle:P,html:l,isServer:z,mathml:I,noChange:J,notEqual:K,nothing:d,render:M,supportsAdoptingStyleSheets:Q,svg:U,unsafeCSS:V}=globalThis.secureBase.lit;var{mark:Y,renderHeading:y,renderOrigins:Z,renderSources:b}=globalThis.secureBase["activity/templates.js"];var{labelled:g,listed:_,plainText:p,readNumber:ee,renderText:a,safeAddress:se,spoken:x,withoutStop:te}=globalThis.secureBase["activity/text.js"];var{CardDeck:S}=globalThis.secureBase["cards/deck.js"];var{words:v}=globalThis.secureBase["cards/words.js"];var k=f`
.says{margin:0.75em 0 0;padding:0.2em 0 0.2em 1em;border-inline-start:4px solid var(--sb-accent);font:1.15em / 1.45 var(--sb-font-heading)}`;var t={question:"Does this hold up?",verdicts:{"holds-up":"Holds up",partly:"Partly","does-not-hold-up":"Does not hold up"},found:{"holds-up":"This holds up",partly:"This holds up in part","does-not-hold-up":"This does not hold up"},evidence:"What the evidence says",say:"Say it like this",forStudents:"For students"};var o=class o extends S{titleOf({heard:e}){return e}answersOf(){return Object.entries(t.verdicts).map(([e,s])=>({id:e,text:s}))}questionOf(){return t.question}renderBack({verdict:e,evidence:s,say:i,for_students:c,sources:T},$){let w=this.answersOf().find(({id:B})=>B===$);return l`<div class="back">
<p class="quiet">${v.yourGuess} ${w?.text}</p>
${y(this.headingLevel+2,t.found[e],"back")}
<p class="label">${t.evidence}</p>
<p>${a(s)}</p>
<p class="label">${t.say}</p>
<blockquote class="says">${a(i)}</blockquote>
${c?l`<details>
<summary>${t.forStudents}</summary>
<p>${a(c)}</p>
</details>`:d}
${this.spec?b(this.spec,T):d}
</div>`}tellBack({verdict:e,evidence:s,say:i}){return x([t.found[e],p(s),g(t.say,p(i))])}};u(o,"styles",[...m(o,o,"styles"),k]);var n=o;h("sb-claim-cards",n);})();
