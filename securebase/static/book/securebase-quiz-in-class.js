/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:f,html:a,nothing:i,svg:S}=globalThis.secureBase.lit;var te=f`
.of-hands{margin-block-start:0.4em;gap:0.3em 0.7em}.of-keys{font-size:0.7em}`,M=f`
${te}.how-hands{margin:0.1em 0 0.2em;color:var(--sb-ink-soft)}.hands{display:grid;gap:0.25em;margin:0}.hands li{display:grid;grid-template-columns:auto minmax(0,3fr) minmax(4.5em,1fr) auto;gap:0 0.6em;align-items:center;padding:0.1em 0.4em;border-inline-start:0.2em solid transparent;border-radius:var(--sb-radius-small);background:var(--sb-surface)}.hands .feedback{grid-column:2 / -1;margin-block-start:0.25em}.hands .right{border-color:var(--sb-right);background:var(--sb-right-soft)}.hands p{margin:0;line-height:1.2}.card{display:inline-flex;gap:0.1em;align-items:center;width:1.9em;font:700 1.2em/1 var(--sb-font-heading)}.card svg{width:0.9em;fill:currentColor}.option-text .verdict{display:flex;gap:0.3em;color:var(--sb-right)}.vote{display:flex;gap:0.35em;align-items:center;min-height:1.15em}.bar{flex:none;max-width:calc(100% - 2.2em);height:0.7em;border:0.09em solid var(--sb-accent);border-inline-start-width:0.15em;border-radius:0.1em;background:var(--sb-paper)}.bar.none{visibility:hidden;border:0}.vote.last .bar{height:0.95em;background:var(--sb-accent)}.count{font-variant-numeric:tabular-nums}.vote.last .count{font-size:1.25em;font-weight:700;line-height:1}.taps{display:flex;gap:0.25em}.taps button{width:max(44px,1.6em);padding:0;font-size:1.1em;line-height:1}.total{display:flex;gap:0 0.9em;margin:0}.total .last{font-weight:600}.of-keys input{width:24px;height:24px}@media (max-aspect-ratio: 3/2){.of-hands:has(button) .total > :not(.last),.of-keys span span{display:none}.hands{gap:0.15em}.hands li{padding-block:0.05em}}@media (forced-colors: active){.vote.last .bar{background:CanvasText;forced-color-adjust:none}}@media (prefers-reduced-motion: no-preference){.bar{transition:width 0.25s ease-out}}`;var{plainText:w,renderText:g,spoken:C}=globalThis.secureBase["activity/text.js"];var{mark:K}=globalThis.secureBase["activity/templates.js"];var{markPath:_}=globalThis.secureBase["charts/marks.js"];var{NO_LETTER_KEYS:L,isSet:N}=globalThis.secureBase["records/switches.js"];var k=new WeakMap,T=new WeakMap,ne=1500;function O(e,t,n){return k.get(e.store)?.get(`${e.spec.id} ${t}`)??n}function b(e,t,n){let o=k.get(e.store)??new Map;k.set(e.store,o.set(`${e.spec.id} ${t}`,n)),e.requestUpdate()}function j(e,t){clearTimeout(T.get(e)),T.set(e,setTimeout(()=>e.inClass&&e.announce(t()),ne))}function y(e,t){clearTimeout(T.get(e)),e.announce(t)}var m=globalThis.secureBase?.words?.["hands-room"]??{vote:(e,t)=>t===1?"Cards counted":e?"After talking":"Before talking",undo:"Undo",reveal:"Reveal",nowTalk:"Talk to a neighbour. Then everybody votes again."};var H={votes:[[]],isRevealed:!1},oe=6;function x(e,t){return Array.from({length:t},(n,o)=>e.reduce((s,r)=>s+(Math.abs(r)===o+1?Math.sign(r):0),0))}function v(e){return e.reduce((t,n)=>t+n,0)}function R(e,t){let n=e.votes[e.votes.length-1],o=Math.abs(t);return e.isRevealed||t<0&&!x(n,o)[o-1]?e:{...e,votes:[...e.votes.slice(0,-1),[...n,t]]}}function B(e){let{votes:t,isRevealed:n}=e;if(n)return e;let o=t[t.length-1];return o.length?{...e,votes:[...t.slice(0,-1),o.slice(0,-1)]}:t.length>1?{...e,votes:t.slice(0,-1)}:e}function I(e){return e.votes.length>1?e:{votes:[...e.votes,[]],isRevealed:!1}}function W({code:e,key:t,shiftKey:n,repeat:o},s){let r=Number(e.match(/^(?:Digit|Numpad)([1-9])$/)?.[1]??0);return r&&r<=Math.min(s,oe)?o?null:n?-r:r:t==="Backspace"||t.toLowerCase()==="z"?"undo":null}var l=globalThis.secureBase?.words?.hands??{atTheChest:"Hold your card, or your fingers, at your chest.",oneByOne:"Go through them one by one: who thinks that this one fits?",cards:e=>e===1?"1 card":`${e} cards`,keys:e=>`Keys 1–${e} count ${h[0]}–${h[e-1]}. With Shift they take one back. Z undoes.`,byKeys:"Count by keys",more:e=>`One more for ${e}`,fewer:e=>`One fewer for ${e}`,voteAgain:"Talk, then vote again",right:"That’s it",fits:"Fits",answer:"What is known",soFar:(e,t)=>`${e.join(", ")}. ${l.cards(t)} in all.`},h=["A","B","C","D","E","F"];var se=["triangle","circle","square","diamond"],re=12,F=3;function d(e,{about:t}){return O(e,t,H)}function A(e,t,n){n!==d(e,t)&&(b(e,t.about,n),j(e,()=>{let o=x(n.votes[n.votes.length-1],t.options.length);return l.soFar(o.map((s,r)=>`${h[r]} ${s}`),v(o))}))}function U(e){return O(e,"keys",!N(L))}function Y(e,t,n){if(!U(e))return!1;let o=W(n,t.options.length);if(o===null)return!1;let s=d(e,t);return A(e,t,o==="undo"?B(s):R(s,o)),!0}function ae(e,t){b(e,t.about,{...d(e,t),isRevealed:!0});let n=t.options.filter(({isRight:o})=>o);y(e,C(n.flatMap(({text:o,feedback:s=""})=>[w(o),w(s)]))),e.focusOn("#outcome")}function ie(e,t){b(e,t.about,I(d(e,t))),y(e,m.nowTalk),e.focusOn("#vote")}function q(e,t){let{options:n}=t;if(!d(e,t).isRevealed)return[];let o=t.isOneByOne?[]:n.filter(({isRight:c})=>c),s=n.filter(c=>!o.includes(c)&&c.feedback),r=s.flatMap((c,p)=>p%F?[]:[s.slice(p,p+F)]);return[o,...r]}function D(e,t){return q(e,t).length||1}function P(e,t,n=0){let o=d(e,t),{votes:s,isRevealed:r}=o,c=q(e,t)[n]??[],p=s.map(u=>x(u,t.options.length)),ee=s.length>1?m.nowTalk:t.isOneByOne?l.oneByOne:l.atTheChest;return a`
${r?i:a`<p class="how-hands" id="vote" tabindex="-1">${ee}</p>`}
<ol
class="hands ${r?"revealed":""}"
id=${r?"outcome":i}
tabindex=${r?"-1":i}
aria-label=${r?l.answer:i}
role="list"
>
${t.options.map((u,$)=>n&&!c.includes(u)?i:a`<li class=${r?u.isRight?"right":"other":""}>
<span class="card">${h[$]}${ue($)}</span>
<p class="option-text">
${g(u.text)}
${r&&u.isRight?a`<strong class="verdict">${K("right")} ${t.right}</strong>`:i}
</p>
${n?i:le(p,$)}
${r?i:ce(e,t,$)}
${c.includes(u)?a`<p class="feedback">${g(u.feedback??"")}</p>`:i}
</li>`)}
</ol>
${n?i:pe(e,t,p)}
`}function le(e,t){let n=Math.max(re,...e.flat());return a`<div class="votes">
${e.map((o,s)=>a`<p class="vote ${s===e.length-1?"last":""}">
<span class="visually-hidden">${m.vote(s,e.length)}:</span>
<span class="bar ${o[t]?"":"none"}" .style=${`width: ${100*o[t]/n}%`}></span>
<span class="count">${o[t]}</span>
</p>`)}
</div>`}function ce(e,t,n){let o=h[n],s=(r,c,p)=>a`<button
type="button"
aria-label=${c}
@click=${()=>A(e,t,R(d(e,t),p))}
>
${r}
</button>`;return a`<span class="taps"
>${s("−",l.fewer(o),-(n+1))}${s("+",l.more(o),n+1)}</span
>`}function pe(e,t,n){let o=d(e,t),s=n.length-1,r=U(e);return a`<div class="row of-hands">
${o.isRevealed?i:a`<button type="button" class="primary" @click=${()=>ae(e,t)}>
${m.reveal}
</button>
${!s&&v(n[0])?a`<button type="button" @click=${()=>ie(e,t)}>
${l.voteAgain}
</button>`:i}
<button type="button" @click=${()=>A(e,t,B(o))}>
${m.undo}
</button>`}
<p class="total">
${n.map((c,p)=>a`<span class=${p===s?"last":""}
>${s?`${m.vote(p,n.length)}: `:i}${l.cards(v(c))}</span
> `)}
</p>
${o.isRevealed?i:a`<label class="pressable quiet of-keys">
<input
type="checkbox"
.checked=${r}
@change=${()=>b(e,"keys",!r)}
/>
<span>${l.byKeys}<span>. ${l.keys(Math.min(t.options.length,h.length))}</span></span>
</label>`}
</div>`}function ue(e){let t=se[e];return t?a`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${S`<path d=${_(t,12,12,8.2)} />`}
</svg>`:i}function z({spec:e,showing:t}){return e.questions.find(({id:n})=>n===t)}function E(e){if(!e?.options)return null;let t=e.kind==="multiple-choice";return{about:e.id,options:e.options.map(({text:n,right:o,feedback:s})=>({text:n,feedback:s,isRight:o})),right:t?l.fits:l.right,isOneByOne:t}}function G(e){return(e.spec?.questions??[]).flatMap(t=>{let n=E(t),o=n?D(e,n):1;return Array.from({length:o},(s,r)=>({question:t,part:r}))})}function V(e){return G(e).length}function Z(e,t){let{question:n,part:o}=G(e)[t]??{part:0};e.showing=n?.id,e.partInClass=o,e.problem="",e.requestUpdate()}function J(e,t){let n=z(this),o=E(n);return o?a`<p class="prompt" id="asked">${g(n.prompt)}</p>
${P(this,o,this.partInClass)}`:this.renderActivity(e,t)}function Q(e,t){let n=E(z(e));return n!==null&&Y(e,n,t)}var X={steps:V,show:Z,render:J,takesKey:Q,styles:f`
${M}.numbers,.steps,.counter{display:none}.question{margin-block-start:0.5em}.pairs .pair{grid-template-columns:minmax(0,1.6fr) minmax(0,1fr);padding-block:0.3em}.how{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.order > li{padding-block:0}.question .row{margin-block-start:0.5em}.question :is(.option + .option,.order > li + li){margin-block-start:0.3em}.prompt{margin:0 0 0.3em;font-size:1.05em;line-height:1.25}@media (max-aspect-ratio: 3/2){.prompt{font-size:1em;line-height:1.2}}`};(globalThis.secureBase["in-class"]??={}).quiz=X;})();
