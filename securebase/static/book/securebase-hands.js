/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var V=Object.defineProperty;var f=(e,t)=>{for(var n in t)V(e,n,{get:t[n],enumerable:!0})};var L={};f(L,{partsOf:()=>ne,renderHands:()=>oe,takesHand:()=>X,tallyOf:()=>d});var{css:N,html:i,nothing:l,svg:F}=globalThis.secureBase.lit;var{mark:z}=globalThis.secureBase["activity/templates.js"];var{plainText:k,renderText:O,spoken:H}=globalThis.secureBase["activity/text.js"];var{markPath:I}=globalThis.secureBase["charts/marks.js"];var{NO_LETTER_KEYS:U,isSet:W}=globalThis.secureBase["records/switches.js"];var E={};f(E,{announceAtRest:()=>y,announceNow:()=>v,noteInRoom:()=>p,saidInRoom:()=>x});var R=new WeakMap,B=new WeakMap,Z=1500;function x(e,t,n){return R.get(e.store)?.get(`${e.spec.id} ${t}`)??n}function p(e,t,n){let o=R.get(e.store)??new Map;R.set(e.store,o.set(`${e.spec.id} ${t}`,n)),e.requestUpdate()}function y(e,t){clearTimeout(B.get(e)),B.set(e,setTimeout(()=>e.inClass&&e.announce(t()),Z))}function v(e,t){clearTimeout(B.get(e)),e.announce(t)}var M={};f(M,{BLANK:()=>A,MOST_BY_KEY:()=>Y,askedBy:()=>j,count:()=>T,countsOf:()=>g,totalOf:()=>b,undo:()=>w,voteAgain:()=>S});var A={votes:[[]],isRevealed:!1},Y=6;function g(e,t){return Array.from({length:t},(n,o)=>e.reduce((s,r)=>s+(Math.abs(r)===o+1?Math.sign(r):0),0))}function b(e){return e.reduce((t,n)=>t+n,0)}function T(e,t){let n=e.votes[e.votes.length-1],o=Math.abs(t);return e.isRevealed||t<0&&!g(n,o)[o-1]?e:{...e,votes:[...e.votes.slice(0,-1),[...n,t]]}}function w(e){let{votes:t,isRevealed:n}=e;if(n)return e;let o=t[t.length-1];return o.length?{...e,votes:[...t.slice(0,-1),o.slice(0,-1)]}:t.length>1?{...e,votes:t.slice(0,-1)}:e}function S(e){return e.votes.length>1?e:{votes:[...e.votes,[]],isRevealed:!1}}function j({code:e,key:t,shiftKey:n,repeat:o},s){let r=Number(e.match(/^(?:Digit|Numpad)([1-9])$/)?.[1]??0);return r&&r<=Math.min(s,Y)?o?null:n?-r:r:t==="Backspace"||t.toLowerCase()==="z"?"undo":null}var C={};f(C,{LETTERS:()=>h,words:()=>a});var a=globalThis.secureBase?.words?.hands??{atTheChest:"Hold your card, or your fingers, at your chest.",oneByOne:"Go through them one by one: who thinks that this one fits?",vote:(e,t)=>t===1?"Cards counted":e?"After talking":"Before talking",cards:e=>e===1?"1 card":`${e} cards`,keys:e=>`Keys 1–${e} count ${h[0]}–${h[e-1]}. With Shift they take one back. Z undoes.`,byKeys:"Count by keys",more:e=>`One more for ${e}`,fewer:e=>`One fewer for ${e}`,undo:"Undo",reveal:"Reveal",voteAgain:"Talk, then vote again",nowTalk:"Talk to a neighbour. Then everybody votes again.",right:"That’s it",fits:"Fits",answer:"What is known",soFar:(e,t)=>`${e.join(", ")}. ${a.cards(t)} in all.`},h=["A","B","C","D","E","F"];var J=["triangle","circle","square","diamond"],Q=12,q=3;function d(e,{about:t}){return x(e,t,A)}function K(e,t,n){n!==d(e,t)&&(p(e,t.about,n),y(e,()=>{let o=g(n.votes[n.votes.length-1],t.options.length);return a.soFar(o.map((s,r)=>`${h[r]} ${s}`),b(o))}))}function D(e){return x(e,"keys",!W(U))}function X(e,t,n){if(!D(e))return!1;let o=j(n,t.options.length);if(o===null)return!1;let s=d(e,t);return K(e,t,o==="undo"?w(s):T(s,o)),!0}function ee(e,t){p(e,t.about,{...d(e,t),isRevealed:!0});let n=t.options.filter(({isRight:o})=>o);v(e,H(n.flatMap(({text:o,feedback:s=""})=>[k(o),k(s)]))),e.focusOn("#outcome")}function te(e,t){p(e,t.about,S(d(e,t))),v(e,a.nowTalk),e.focusOn("#vote")}function P(e,t){let{options:n}=t;if(!d(e,t).isRevealed)return[];let o=t.isOneByOne?[]:n.filter(({isRight:c})=>c),s=n.filter(c=>!o.includes(c)&&c.feedback),r=s.flatMap((c,u)=>u%q?[]:[s.slice(u,u+q)]);return[o,...r]}function ne(e,t){return P(e,t).length||1}function oe(e,t,n=0){let o=d(e,t),{votes:s,isRevealed:r}=o,c=P(e,t)[n]??[],u=s.map(m=>g(m,t.options.length)),G=s.length>1?a.nowTalk:t.isOneByOne?a.oneByOne:a.atTheChest;return i`
${r?l:i`<p class="how-hands" id="vote" tabindex="-1">${G}</p>`}
<ol
class="hands ${r?"revealed":""}"
id=${r?"outcome":l}
tabindex=${r?"-1":l}
aria-label=${r?a.answer:l}
role="list"
>
${t.options.map((m,$)=>n&&!c.includes(m)?l:i`<li class=${r?m.isRight?"right":"other":""}>
<span class="card">${h[$]}${ie($)}</span>
<p class="option-text">
${O(m.text)}
${r&&m.isRight?i`<strong class="verdict">${z("right")} ${t.right}</strong>`:l}
</p>
${n?l:se(u,$)}
${r?l:re(e,t,$)}
${c.includes(m)?i`<p class="feedback">${O(m.feedback??"")}</p>`:l}
</li>`)}
</ol>
${n?l:ae(e,t,u)}
`}function se(e,t){let n=Math.max(Q,...e.flat());return i`<div class="votes">
${e.map((o,s)=>i`<p class="vote ${s===e.length-1?"last":""}">
<span class="visually-hidden">${a.vote(s,e.length)}:</span>
<span class="bar ${o[t]?"":"none"}" .style=${`width: ${100*o[t]/n}%`}></span>
<span class="count">${o[t]}</span>
</p>`)}
</div>`}function re(e,t,n){let o=h[n],s=(r,c,u)=>i`<button
type="button"
aria-label=${c}
@click=${()=>K(e,t,T(d(e,t),u))}
>
${r}
</button>`;return i`<span class="taps"
>${s("−",a.fewer(o),-(n+1))}${s("+",a.more(o),n+1)}</span
>`}function ae(e,t,n){let o=d(e,t),s=n.length-1,r=D(e);return i`<div class="row of-hands">
${o.isRevealed?l:i`<button type="button" class="primary" @click=${()=>ee(e,t)}>
${a.reveal}
</button>
${!s&&b(n[0])?i`<button type="button" @click=${()=>te(e,t)}>
${a.voteAgain}
</button>`:l}
<button type="button" @click=${()=>K(e,t,w(o))}>
${a.undo}
</button>`}
<p class="total">
${n.map((c,u)=>i`<span class=${u===s?"last":""}
>${s?`${a.vote(u,n.length)}: `:l}${a.cards(b(c))}</span
> `)}
</p>
${o.isRevealed?l:i`<label class="pressable quiet of-keys">
<input
type="checkbox"
.checked=${r}
@change=${()=>p(e,"keys",!r)}
/>
<span>${a.byKeys}<span>. ${a.keys(Math.min(t.options.length,h.length))}</span></span>
</label>`}
</div>`}function ie(e){let t=J[e];return t?i`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${F`<path d=${I(t,12,12,8.2)} />`}
</svg>`:l}var _={};f(_,{handsStyles:()=>le});var le=N`
.how-hands{margin:0.1em 0 0.2em;color:var(--sb-ink-soft)}.hands{display:grid;gap:0.25em;margin:0}.hands li{display:grid;grid-template-columns:auto minmax(0,3fr) minmax(4.5em,1fr) auto;gap:0 0.6em;align-items:center;padding:0.1em 0.4em;border-inline-start:0.2em solid transparent;border-radius:var(--sb-radius-small);background:var(--sb-surface)}.hands .feedback{grid-column:2 / -1;margin-block-start:0.25em}.hands .right{border-color:var(--sb-right);background:var(--sb-right-soft)}.hands p{margin:0;line-height:1.2}.card{display:inline-flex;gap:0.1em;align-items:center;width:1.9em;font:700 1.2em/1 var(--sb-font-heading)}.card svg{width:0.9em;fill:currentColor}.option-text .verdict{display:flex;gap:0.3em;color:var(--sb-right)}.vote{display:flex;gap:0.35em;align-items:center;min-height:1.15em}.bar{flex:none;max-width:calc(100% - 2.2em);height:0.7em;border:0.09em solid var(--sb-accent);border-inline-start-width:0.15em;border-radius:0.1em;background:var(--sb-paper)}.bar.none{visibility:hidden;border:0}.vote.last .bar{height:0.95em;background:var(--sb-accent)}.count{font-variant-numeric:tabular-nums}.vote.last .count{font-size:1.25em;font-weight:700;line-height:1}.taps{display:flex;gap:0.25em}.taps button{width:max(44px,1.6em);padding:0;font-size:1.1em;line-height:1}.of-hands{margin-block-start:0.4em;gap:0.3em 0.7em}.total{display:flex;gap:0 0.9em;margin:0}.total .last{font-weight:600}.of-keys{font-size:0.7em}.of-keys input{width:1.2em;height:1.2em}@media (max-aspect-ratio: 3/2){.of-keys span span{display:none}}@media (forced-colors: active){.vote.last .bar{background:CanvasText;forced-color-adjust:none}}@media (prefers-reduced-motion: no-preference){.bar{transition:width 0.25s ease-out}}`;Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"hands/hands.js":L,"hands/room.js":E,"hands/styles.js":_,"hands/tally.js":M,"hands/words.js":C});})();
