/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var B=Object.defineProperty;var q=Object.getPrototypeOf;var j=Reflect.get;var O=(r,e,s)=>e in r?B(r,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):r[e]=s;var u=(r,e,s)=>O(r,typeof e!="symbol"?e+"":e,s);var h=(r,e,s)=>j(q(r),s,e);var{define:m}=globalThis.secureBase["define.js"];var{CSSResult:H,LitElement:L,ReactiveElement:A,_$LE:R,_$LH:W,adoptStyles:F,css:f,defaultConverter:G,getCompatibleStyle:N,html:l,isServer:P,mathml:z,noChange:I,notEqual:J,nothing:d,render:K,supportsAdoptingStyleSheets:M,svg:Q,unsafeCSS:U}=globalThis.secureBase.lit;var{mark:X,renderHeading:b,renderOrigins:Y,renderSources:g}=globalThis.secureBase["activity/templates.js"];var{labelled:y,listed:C,plainText:p,readNumber:_,renderText:a,safeAddress:ee,spoken:v,withoutStop:se}=globalThis.secureBase["activity/text.js"];var{CardDeck:x}=globalThis.secureBase["cards/deck.js"];var{words:S}=globalThis.secureBase["cards/words.js"];var t={question:"Does this hold up?",verdicts:{"holds-up":"Holds up",partly:"Partly","does-not-hold-up":"Does not hold up"},found:{"holds-up":"This holds up",partly:"This holds up in part","does-not-hold-up":"This does not hold up"},evidence:"What the evidence says",say:"Say it like this",forStudents:"For students"};var o=class o extends x{titleOf({heard:e}){return e}answersOf(){return Object.entries(t.verdicts).map(([e,s])=>({id:e,text:s}))}questionOf(){return t.question}renderBack({verdict:e,evidence:s,say:i,for_students:c,sources:k},T){let $=this.answersOf().find(({id:w})=>w===T);return l`<div class="back">
<p class="quiet">${S.yourGuess} ${$?.text}</p>
${b(this.headingLevel+2,t.found[e],"back")}
<p class="label">${t.evidence}</p>
<p>${a(s)}</p>
<p class="label">${t.say}</p>
<blockquote class="says">${a(i)}</blockquote>
${c?l`<details>
<summary>${t.forStudents}</summary>
<p>${a(c)}</p>
</details>`:d}
${this.spec?g(this.spec,k):d}
</div>`}tellBack({verdict:e,evidence:s,say:i}){return v([t.found[e],p(s),y(t.say,p(i))])}};u(o,"styles",[...h(o,o,"styles"),f`
.says{margin:0.75em 0 0;padding:0.2em 0 0.2em 1em;border-inline-start:4px solid var(--sb-accent);font:1.15em / 1.45 var(--sb-font-heading)}`]);var n=o;m("sb-claim-cards",n);})();
