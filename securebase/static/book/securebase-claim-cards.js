/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{define:p}=globalThis.secureBase["define.js"];var{CSSResult:w,LitElement:B,ReactiveElement:q,_$LE:j,_$LH:O,adoptStyles:C,css:c,defaultConverter:E,getCompatibleStyle:D,html:i,isServer:H,mathml:L,noChange:A,notEqual:R,nothing:l,render:W,supportsAdoptingStyleSheets:z,svg:F,unsafeCSS:G}=globalThis.secureBase.lit;var{mark:P,renderHeading:u,renderOrigins:_,renderSources:m}=globalThis.secureBase["activity/templates.js"];var{labelled:h,listed:J,plainText:n,readNumber:K,renderText:o,safeAddress:M,spoken:f,withoutStop:Q}=globalThis.secureBase["activity/text.js"];var{CardDeck:y}=globalThis.secureBase["cards/deck.js"];var{words:b}=globalThis.secureBase["cards/words.js"];var g=c`
.says {
margin: 0.75em 0 0;
padding: 0.2em 0 0.2em 1em;
border-inline-start: 4px solid var(--sb-accent);
font-family: var(--sb-font-heading);
font-size: 1.15em;
line-height: 1.45;
}
`;var e={question:"Does this hold up?",verdicts:{"holds-up":"Holds up",partly:"Partly","does-not-hold-up":"Does not hold up"},found:{"holds-up":"This holds up",partly:"This holds up in part","does-not-hold-up":"This does not hold up"},evidence:"What the evidence says",say:"Say it like this",forStudents:"For students"};var r=class extends y{static styles=[...super.styles,g];titleOf({heard:s}){return s}answersOf(){return Object.entries(e.verdicts).map(([s,t])=>({id:s,text:t}))}questionOf(){return e.question}renderBack({verdict:s,evidence:t,say:a,for_students:d,sources:x},S){let v=this.answersOf().find(({id:k})=>k===S);return i`<div class="back">
<p class="quiet">${b.yourGuess} ${v?.text}</p>
${u(this.headingLevel+2,e.found[s],"back")}
<p class="label">${e.evidence}</p>
<p>${o(t)}</p>
<p class="label">${e.say}</p>
<blockquote class="says">${o(a)}</blockquote>
${d?i`<details>
<summary>${e.forStudents}</summary>
<p>${o(d)}</p>
</details>`:l}
${this.spec?m(this.spec,x):l}
</div>`}tellBack({verdict:s,evidence:t,say:a}){return f([e.found[s],n(t),h(e.say,n(a))])}};p("sb-claim-cards",r);})();
