/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var D=Object.defineProperty;var L=Object.getPrototypeOf;var N=Reflect.get;var A=(s,e,t)=>e in s?D(s,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):s[e]=t;var m=(s,e,t)=>A(s,typeof e!="symbol"?e+"":e,t);var u=(s,e,t)=>N(L(s),t,e);var{CSSResult:F,LitElement:G,ReactiveElement:V,_$LE:W,_$LH:z,adoptStyles:P,css:h,defaultConverter:J,getCompatibleStyle:K,html:l,isServer:M,mathml:Q,noChange:U,notEqual:X,nothing:c,render:Y,supportsAdoptingStyleSheets:Z,svg:_,unsafeCSS:ee}=globalThis.secureBase.lit;var{renderHeading:f}=globalThis.secureBase["activity/heading.js"];var{renderOrigins:re,renderSources:b}=globalThis.secureBase["activity/origins.js"];var{labelled:y,listed:ie,spoken:g,withoutStop:ne}=globalThis.secureBase["activity/speech.js"];var{plainText:d,renderText:i,safeAddress:le}=globalThis.secureBase["activity/text.js"];var{CardDeck:v}=globalThis.secureBase["cards/deck.js"];var{words:x}=globalThis.secureBase["cards/words.js"];var{LONGEST_NOTE:me,RECORD_VERSION:ue,isBlank:he,isFromNewerVersion:fe,isIdentifier:S,isObject:T,isRecord:be}=globalThis.secureBase["records/shape.js"];var{isActivitySpec:O,isText:k,listOf:j}=globalThis.secureBase["records/spec-shape.js"];var r={question:"Does this hold up?",verdicts:{"holds-up":"Holds up",partly:"Partly","does-not-hold-up":"Does not hold up"},found:{"holds-up":"This holds up",partly:"This holds up in part","does-not-hold-up":"This does not hold up"},evidence:"What the evidence says",say:"Say it like this",forStudents:"For students"};function B(s){return O(s,"claim-cards",["cards"])&&j(s.cards).every(H)}function H(s){return T(s)&&S(s.id)&&Object.hasOwn(r.verdicts,String(s.verdict))&&[s.heard,s.evidence,s.say].every(k)}var $=h`
.says {
margin: 0.75em 0 0;
padding: 0.2em 0 0.2em 1em;
border-inline-start: 4px solid var(--sb-accent, #0f6b6b);
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
line-height: 1.45;
}
`;var o=class o extends v{accepts(e){return B(e)}titleOf({heard:e}){return e}answersOf(){return Object.entries(r.verdicts).map(([e,t])=>({id:e,text:t}))}questionOf(){return r.question}renderBack({verdict:e,evidence:t,say:a,for_students:p,sources:E},q){let C=this.answersOf().find(({id:R})=>R===q);return l`<div class="back">
<p class="quiet">${x.yourGuess} ${C?.text}</p>
${f(this.headingLevel+2,r.found[e],{id:"back",className:"subtitle"})}
<p class="label">${r.evidence}</p>
<p>${i(t)}</p>
<p class="label">${r.say}</p>
<blockquote class="says">${i(a)}</blockquote>
${p?l`<details>
<summary>${r.forStudents}</summary>
<p>${i(p)}</p>
</details>`:c}
${this.spec?b(this.spec,E):c}
</div>`}tellBack({verdict:e,evidence:t,say:a}){return g([r.found[e],d(t),y(r.say,d(a))])}};m(o,"styles",[...u(o,o,"styles"),$]);var n=o;var{define:w}=globalThis.secureBase["define.js"];w("sb-claim-cards",n);})();
