/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var D=Object.defineProperty;var L=Object.getPrototypeOf;var N=Reflect.get;var A=(s,e,t)=>e in s?D(s,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):s[e]=t;var u=(s,e,t)=>A(s,typeof e!="symbol"?e+"":e,t);var m=(s,e,t)=>N(L(s),t,e);var{define:h}=globalThis.secureBase["define.js"];var{CSSResult:G,LitElement:V,ReactiveElement:W,_$LE:z,_$LH:P,adoptStyles:J,css:f,defaultConverter:K,getCompatibleStyle:M,html:l,isServer:Q,mathml:U,noChange:X,notEqual:Y,nothing:c,render:Z,supportsAdoptingStyleSheets:_,svg:ee,unsafeCSS:se}=globalThis.secureBase.lit;var{renderHeading:b}=globalThis.secureBase["activity/heading.js"];var{renderOrigins:oe,renderSources:y}=globalThis.secureBase["activity/origins.js"];var{labelled:g,listed:ne,spoken:v,withoutStop:ae}=globalThis.secureBase["activity/speech.js"];var{plainText:d,renderText:n,safeAddress:ce}=globalThis.secureBase["activity/text.js"];var{CardDeck:x}=globalThis.secureBase["cards/deck.js"];var{words:S}=globalThis.secureBase["cards/words.js"];var{LONGEST_NOTE:me,RECORD_VERSION:he,isBlank:fe,isFromNewerVersion:be,isIdentifier:T,isObject:O,isRecord:ye}=globalThis.secureBase["records/shape.js"];var{isActivitySpec:k,isText:j,listOf:B}=globalThis.secureBase["records/spec-shape.js"];var r={question:"Does this hold up?",verdicts:{"holds-up":"Holds up",partly:"Partly","does-not-hold-up":"Does not hold up"},found:{"holds-up":"This holds up",partly:"This holds up in part","does-not-hold-up":"This does not hold up"},evidence:"What the evidence says",say:"Say it like this",forStudents:"For students"};function $(s){return k(s,"claim-cards",["cards"])&&B(s.cards).every(H)}function H(s){return O(s)&&T(s.id)&&Object.hasOwn(r.verdicts,String(s.verdict))&&[s.heard,s.evidence,s.say].every(j)}var w=f`
.says {
margin: 0.75em 0 0;
padding: 0.2em 0 0.2em 1em;
border-inline-start: 4px solid var(--sb-accent, #0f6b6b);
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
line-height: 1.45;
}
`;var o=class o extends x{accepts(e){return $(e)}titleOf({heard:e}){return e}answersOf(){return Object.entries(r.verdicts).map(([e,t])=>({id:e,text:t}))}questionOf(){return r.question}renderBack({verdict:e,evidence:t,say:a,for_students:p,sources:E},q){let R=this.answersOf().find(({id:C})=>C===q);return l`<div class="back">
<p class="quiet">${S.yourGuess} ${R?.text}</p>
${b(this.headingLevel+2,r.found[e],{id:"back",className:"subtitle"})}
<p class="label">${r.evidence}</p>
<p>${n(t)}</p>
<p class="label">${r.say}</p>
<blockquote class="says">${n(a)}</blockquote>
${p?l`<details>
<summary>${r.forStudents}</summary>
<p>${n(p)}</p>
</details>`:c}
${this.spec?y(this.spec,E):c}
</div>`}tellBack({verdict:e,evidence:t,say:a}){return v([r.found[e],d(t),g(r.say,d(a))])}};u(o,"styles",[...m(o,o,"styles"),w]);var i=o;h("sb-claim-cards",i);})();
