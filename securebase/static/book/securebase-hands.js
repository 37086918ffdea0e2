/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var Q=Object.defineProperty;var g=(e,t)=>{for(var n in t)Q(e,n,{get:t[n],enumerable:!0})};var z={};g(z,{renderHands:()=>se,takesHand:()=>te,tallyOf:()=>h});var{CSSResult:le,LitElement:ce,ReactiveElement:ue,_$LE:de,_$LH:me,adoptStyles:he,css:q,defaultConverter:pe,getCompatibleStyle:ge,html:i,isServer:fe,mathml:be,noChange:$e,notEqual:ve,nothing:u,render:xe,supportsAdoptingStyleSheets:we,svg:I,unsafeCSS:ke}=globalThis.secureBase.lit;var{mark:P,pause:Re,renderHeading:Se,renderOrigins:ye,renderSources:Be}=globalThis.secureBase["activity/templates.js"];var{labelled:Oe,listed:Ce,plainText:S,readNumber:Ee,renderText:y,safeAddress:Me,spoken:W,withoutStop:je}=globalThis.secureBase["activity/text.js"];var{MARKS:Le,PATTERN_MARKS:ze,markPath:U,px:Ne}=globalThis.secureBase["charts/marks.js"];var C={};g(C,{announceAtRest:()=>O,announceNow:()=>x,noteInRoom:()=>m,saidInRoom:()=>f});var B=new WeakMap,A=new WeakMap,V=1500;function f(e,t,n){return B.get(e.store)?.get(`${e.spec.id} ${t}`)??n}function m(e,t,n){let o=B.get(e.store)??new Map;B.set(e.store,o.set(`${e.spec.id} ${t}`,n)),e.requestUpdate()}function O(e,t){clearTimeout(A.get(e)),A.set(e,setTimeout(()=>e.inClass&&e.announce(t()),V))}function x(e,t){clearTimeout(A.get(e)),e.announce(t)}var K={};g(K,{BLANK:()=>E,MOST_BY_KEY:()=>D,askedBy:()=>j,count:()=>v,countsOf:()=>b,totalOf:()=>$,undo:()=>w,voteAgain:()=>M});var E={votes:[[]],isRevealed:!1},D=6;function b(e,t){return Array.from({length:t},(n,o)=>e.reduce((s,a)=>s+(Math.abs(a)===o+1?Math.sign(a):0),0))}function $(e){return e.reduce((t,n)=>t+n,0)}function v(e,t){let n=e.votes[e.votes.length-1],o=Math.abs(t);return e.isRevealed||t<0&&!b(n,o)[o-1]?e:{...e,votes:[...e.votes.slice(0,-1),[...n,t]]}}function w(e){let{votes:t,isRevealed:n}=e;if(n)return e;let o=t[t.length-1];return o.length?{...e,votes:[...t.slice(0,-1),o.slice(0,-1)]}:t.length>1?{...e,votes:t.slice(0,-1)}:e}function M(e){return e.votes.length>1?e:{votes:[...e.votes,[]],isRevealed:!1}}function j({code:e,key:t,shiftKey:n,repeat:o},s){let a=Number(e.match(/^(?:Digit|Numpad)([1-9])$/)?.[1]??0);return a&&a<=Math.min(s,D)?o?null:n?-a:a:t==="Backspace"||t.toLowerCase()==="z"?"undo":null}var L={};g(L,{LETTERS:()=>d,words:()=>r});var r={atTheChest:"Hold your card, or your fingers, at your chest. Then nobody leans on anybody else.",oneByOne:"Go through them one by one: who thinks that this one fits?",vote:(e,t)=>t===1?"Cards counted":e?"After talking":"Before talking",cards:e=>e===1?"1 card":`${e} cards`,keys:e=>`Keys 1–${e} count ${d[0]}–${d[e-1]}. With Shift they take one back. Z undoes.`,byKeys:"Count by keys",more:e=>`One more for ${e}`,fewer:e=>`One fewer for ${e}`,undo:"Undo",reveal:"Reveal",voteAgain:"Talk, then vote again",nowTalk:"Talk to a neighbour. Then everybody votes again.",right:"That’s it",fits:"Fits",answer:"What is known",soFar:(e,t)=>`${e.join(", ")}. ${r.cards(t)} in all.`},d=["A","B","C","D","E","F"];var X=["triangle","circle","square","diamond"],ee=12;function h(e,{about:t}){return f(e,t,E)}function k(e,t,n){n!==h(e,t)&&(m(e,t.about,n),O(e,()=>{let o=b(n.votes[n.votes.length-1],t.options.length);return r.soFar(o.map((s,a)=>`${d[a]} ${s}`),$(o))}))}function te(e,t,n){if(!f(e,"keys",!0))return!1;let o=j(n,t.options.length);if(o===null)return!1;let s=h(e,t);return k(e,t,o==="undo"?w(s):v(s,o)),!0}function ne(e,t){m(e,t.about,{...h(e,t),isRevealed:!0});let n=t.options.filter(({isRight:o})=>o);x(e,W(n.flatMap(({text:o,feedback:s=""})=>[S(o),S(s)]))),e.focusOn("#outcome")}function oe(e,t){m(e,t.about,M(h(e,t))),x(e,r.nowTalk),e.focusOn("#vote")}function se(e,t,n=u){let o=h(e,t),{votes:s,isRevealed:a}=o,{options:T}=t,p=s.map(c=>b(c,T.length)),Y=Math.max(ee,...p.flat()),H=f(e,"keys",!0),G=p[p.length-1],Z=a?r.answer:s.length>1?r.nowTalk:t.isOneByOne?r.oneByOne:r.atTheChest;return i`
<p class="how-hands" id=${a?"outcome":"vote"} tabindex="-1">${Z}</p>
<div class="with-hands">
<ol class="hands ${a?"revealed":""}" role="list">
${T.map((c,l)=>{let R=d[l],J=a&&c.isRight;return i`<li class=${a?c.isRight?"right":"other":""}>
<span class="card">${R}${re(l)}</span>
<p class="option-text">
${y(c.text)}
${J?i`<strong class="verdict">${P("right")} ${t.right}</strong>`:u}
</p>
<div class="votes">
${p.map((_,F)=>i`<p class="vote ${F===s.length-1?"last":""}">
<span class="visually-hidden">${r.vote(F,s.length)}:</span>
<span class="bar" style="width: ${100*_[l]/Y}%"></span>
<span class="count">${_[l]}</span>
</p>`)}
</div>
${a?i`<p class="feedback">${y(c.feedback??"")}</p>`:i`<span class="taps">
<button
type="button"
aria-label=${r.fewer(R)}
@click=${()=>k(e,t,v(o,-(l+1)))}
>
−
</button>
<button
type="button"
aria-label=${r.more(R)}
@click=${()=>k(e,t,v(o,l+1))}
>
+
</button>
</span>`}
</li>`})}
</ol>
${n}
</div>
<div class="row of-hands">
${a?u:i`<button type="button" class="primary" @click=${()=>ne(e,t)}>
${r.reveal}
</button>
${s.length===1&&$(G)?i`<button type="button" @click=${()=>oe(e,t)}>
${r.voteAgain}
</button>`:u}
<button type="button" @click=${()=>k(e,t,w(o))}>
${r.undo}
</button>`}
<p class="total">
${p.map((c,l)=>i`<span class=${l===s.length-1?"last":""}
>${s.length>1?`${r.vote(l,s.length)}: `:u}${r.cards($(c))}</span
> `)}
</p>
${a?u:i`<label class="pressable quiet">
<input
type="checkbox"
.checked=${H}
@change=${()=>m(e,"keys",!H)}
/>
<span>${r.byKeys}<span class="keys">. ${r.keys(Math.min(T.length,d.length))}</span></span>
</label>`}
</div>
`}function re(e){let t=X[e];return t?i`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${I`<path d=${U(t,12,12,8.2)} />`}
</svg>`:u}var N={};g(N,{handsStyles:()=>ae});var ae=q`
.how-hands{margin:0.4em 0;color:var(--sb-ink-soft);font-size:0.8em}.hands{display:grid;gap:0.35em;margin:0}.hands li{display:grid;grid-template-columns:auto minmax(0,1.25fr) minmax(6em,1fr) auto;gap:0 0.6em;align-items:center;padding:0.15em 0.4em;border-inline-start:0.2em solid transparent;border-radius:var(--sb-radius-small);background:var(--sb-surface)}.hands.revealed li{grid-template-columns:auto minmax(0,0.8fr) minmax(4em,0.6fr) minmax(0,1.2fr)}.hands .right{border-color:var(--sb-right);background:var(--sb-right-soft)}.hands p{margin:0;line-height:1.25}.card{display:inline-flex;gap:0.1em;align-items:center;width:1.9em;font:700 1.2em/1 var(--sb-font-heading)}.card svg{width:0.9em;fill:currentColor}.option-text .verdict{display:flex;gap:0.3em;color:var(--sb-right)}.hands .feedback{font-size:0.88em}.vote{display:flex;gap:0.35em;align-items:center;min-height:1.3em}.bar{flex:none;max-width:calc(100% - 2.2em);height:0.7em;border:0.09em solid var(--sb-accent);border-inline-start-width:0.15em;border-radius:0.1em;background:var(--sb-paper)}.bar[style="width: 0%"]{visibility:hidden;border:0}.vote.last .bar{height:0.95em;background:var(--sb-accent)}.count{font-variant-numeric:tabular-nums}.vote.last .count{font-size:1.35em;font-weight:700}.taps{display:flex;gap:0.25em}.taps button{width:max(44px,1.6em);padding:0;font-size:1.1em;line-height:1}.of-hands{margin-block-start:0.5em;gap:0.3em 0.7em}.of-hands button{font-size:0.85em}.total{display:flex;gap:0 0.9em;margin:0;font-size:0.9em}.total .last{font-weight:600}.of-hands .pressable{font-size:0.65em}.of-hands .pressable input{width:1.2em;height:1.2em}@media (forced-colors: active){.vote.last .bar{background:CanvasText;forced-color-adjust:none}}@media (prefers-reduced-motion: no-preference){.bar{transition:width 0.25s ease-out}}`;Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"hands/hands.js":z,"hands/room.js":C,"hands/styles.js":N,"hands/tally.js":K,"hands/words.js":L});})();
