/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var w=Object.defineProperty;var q=Object.getPrototypeOf;var O=Reflect.get;var E=(o,e,s)=>e in o?w(o,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):o[e]=s;var u=(o,e,s)=>E(o,typeof e!="symbol"?e+"":e,s);var m=(o,e,s)=>O(q(o),s,e);var{define:h}=globalThis.secureBase["define.js"];var{CSSResult:L,LitElement:A,ReactiveElement:R,_$LE:W,_$LH:z,adoptStyles:F,css:f,defaultConverter:G,getCompatibleStyle:N,html:l,isServer:P,mathml:I,noChange:J,notEqual:K,nothing:d,render:M,supportsAdoptingStyleSheets:Q,svg:U,unsafeCSS:V}=globalThis.secureBase.lit;var{renderHeading:g}=globalThis.secureBase["activity/heading.js"];var{renderOrigins:Z,renderSources:y}=globalThis.secureBase["activity/origins.js"];var{labelled:b,listed:_,spoken:x,withoutStop:ee}=globalThis.secureBase["activity/speech.js"];var{plainText:c,renderText:n,safeAddress:te}=globalThis.secureBase["activity/text.js"];var{CardDeck:v}=globalThis.secureBase["cards/deck.js"];var{words:S}=globalThis.secureBase["cards/words.js"];var T=f`
.says {
margin: 0.75em 0 0;
padding: 0.2em 0 0.2em 1em;
border-inline-start: 4px solid var(--sb-accent);
font-family: var(--sb-font-heading);
font-size: 1.15em;
line-height: 1.45;
}
`;var t={question:"Does this hold up?",verdicts:{"holds-up":"Holds up",partly:"Partly","does-not-hold-up":"Does not hold up"},found:{"holds-up":"This holds up",partly:"This holds up in part","does-not-hold-up":"This does not hold up"},evidence:"What the evidence says",say:"Say it like this",forStudents:"For students"};var r=class r extends v{titleOf({heard:e}){return e}answersOf(){return Object.entries(t.verdicts).map(([e,s])=>({id:e,text:s}))}questionOf(){return t.question}renderBack({verdict:e,evidence:s,say:a,for_students:p,sources:k},$){let B=this.answersOf().find(({id:j})=>j===$);return l`<div class="back">
<p class="quiet">${S.yourGuess} ${B?.text}</p>
${g(this.headingLevel+2,t.found[e],{id:"back",className:"subtitle"})}
<p class="label">${t.evidence}</p>
<p>${n(s)}</p>
<p class="label">${t.say}</p>
<blockquote class="says">${n(a)}</blockquote>
${p?l`<details>
<summary>${t.forStudents}</summary>
<p>${n(p)}</p>
</details>`:d}
${this.spec?y(this.spec,k):d}
</div>`}tellBack({verdict:e,evidence:s,say:a}){return x([t.found[e],c(s),b(t.say,c(a))])}};u(r,"styles",[...m(r,r,"styles"),T]);var i=r;h("sb-claim-cards",i);})();
