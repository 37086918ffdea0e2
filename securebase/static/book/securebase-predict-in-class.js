/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:$,html:l,nothing:c,svg:R}=globalThis.secureBase.lit;var{colourStyles:_}=globalThis.secureBase["charts/colours.js"];var A=$`
.of-hands{margin-block-start:0.4em;gap:0.3em 0.7em}.of-keys{font-size:0.7em}`,he=$`
${A}.how-hands{margin:0.1em 0 0.2em;color:var(--sb-ink-soft)}.hands{display:grid;gap:0.25em;margin:0}.hands li{display:grid;grid-template-columns:auto minmax(0,3fr) minmax(4.5em,1fr) auto;gap:0 0.6em;align-items:center;padding:0.1em 0.4em;border-inline-start:0.2em solid transparent;border-radius:var(--sb-radius-small);background:var(--sb-surface)}.hands .feedback{grid-column:2 / -1;margin-block-start:0.25em}.hands .right{border-color:var(--sb-right);background:var(--sb-right-soft)}.hands p{margin:0;line-height:1.2}.card{display:inline-flex;gap:0.1em;align-items:center;width:1.9em;font:700 1.2em/1 var(--sb-font-heading)}.card svg{width:0.9em;fill:currentColor}.option-text .verdict{display:flex;gap:0.3em;color:var(--sb-right)}.vote{display:flex;gap:0.35em;align-items:center;min-height:1.15em}.bar{flex:none;max-width:calc(100% - 2.2em);height:0.7em;border:0.09em solid var(--sb-accent);border-inline-start-width:0.15em;border-radius:0.1em;background:var(--sb-paper)}.bar.none{visibility:hidden;border:0}.vote.last .bar{height:0.95em;background:var(--sb-accent)}.count{font-variant-numeric:tabular-nums}.vote.last .count{font-size:1.25em;font-weight:700;line-height:1}.taps{display:flex;gap:0.25em}.taps button{width:max(44px,1.6em);padding:0;font-size:1.1em;line-height:1}.total{display:flex;gap:0 0.9em;margin:0}.total .last{font-weight:600}.of-keys input{width:24px;height:24px}@media (max-aspect-ratio: 3/2){.of-keys span span{display:none}}@media (forced-colors: active){.vote.last .bar{background:CanvasText;forced-color-adjust:none}}@media (prefers-reduced-motion: no-preference){.bar{transition:width 0.25s ease-out}}`;var{plainText:I,readNumber:z,renderText:v,spoken:E}=globalThis.secureBase["activity/text.js"];var{PATTERN_MARKS:L,markPath:M}=globalThis.secureBase["charts/marks.js"];var O=new WeakMap,B=new WeakMap,oe=1500;function W(e,t,o){return O.get(e.store)?.get(`${e.spec.id} ${t}`)??o}function C(e,t,o){let s=O.get(e.store)??new Map;O.set(e.store,s.set(`${e.spec.id} ${t}`,o)),e.requestUpdate()}function K(e,t){clearTimeout(B.get(e)),B.set(e,setTimeout(()=>e.inClass&&e.announce(t()),oe))}function w(e,t){clearTimeout(B.get(e)),e.announce(t)}var x=globalThis.secureBase?.words?.["hands-room"]??{vote:(e,t)=>t===1?"Cards counted":e?"After talking":"Before talking",undo:"Undo",reveal:"Reveal",nowTalk:"Talk to a neighbour. Then everybody votes again."};var{NO_LETTER_KEYS:U,isSet:j}=globalThis.secureBase["records/switches.js"];function F(e,t,o,s,n,r){let a=e.map(i=>(i-t)/(o-t)*s);for(let i=r;;i*=.9){let d=se(a,i);if(i<1||d.every(({y:m})=>m+i<=n))return{radius:i,dots:d}}}function se(e,t){let o=e.map((a,i)=>({x:a,index:i})).sort((a,i)=>a.x-i.x),s=[],n=Number.NEGATIVE_INFINITY,r=0;for(let{x:a,index:i}of o)a-n>=2*t-1e-9&&([n,r]=[a,0]),s[i]={x:n,y:(2*r+1)*t},r+=1;return s}function G(e){let t=[...e].sort((s,n)=>s-n),o=Math.floor(t.length/2);return t.length%2?t[o]:(t[o-1]+t[o])/2}var u=globalThis.secureBase?.words?.["predict-room"]??{how:"Call out a number, or show it on paper.",keys:"Type each, then Enter. Z undoes.",secondAbove:"The new guesses stand above the line. The first ones hang below it.",next:"A guess",share:(e,t)=>`${e} ${t}%`,add:"Add",guessAgain:"Talk, then guess again",peopleSay:"What people usually say",full:e=>`There are ${e} guesses already, and no room for more.`,notOnLine:(e,t)=>`Please write a number from ${e} to ${t}.`,counted:(e,t,o)=>{let s=t===1?"1 guess":`${t} guesses`,n=t>1?`${s}, the middle one ${o}`:s;return e?`${e}: ${n}`:n}};var X="guesses",ne={called:[],vote:0,isRevealed:!1,problem:""},H=1e3,q=240,re=15;function y(e){return e.constructor.line}function f(e){return W(e,X,ne)}function b(e,t){C(e,X,{...f(e),problem:"",...t})}function T({called:e},t,o){return e.filter(s=>s.place===t&&s.vote===o).map(({value:s})=>s)}function ae(e,t,o){t.preventDefault();let{minimum:s,maximum:n,unit:r}=e.spec,{called:a,vote:i}=f(e),{tickTold:d}=y(e),m=t.target.querySelector("input"),p=z(m?.value??""),h=T(f(e),o,i).length>=40;if(h||p===null||p<s||p>n){let k=h?u.full(40):u.notOnLine(d(s,r),d(n,r));b(e,{problem:k}),w(e,k),m?.select();return}m&&(m.value=""),b(e,{called:[...a,{vote:i,place:o,value:p}]}),V(e)}function Y(e){let{called:t,vote:o,isRevealed:s}=f(e);s||(t.at(-1)?.vote===o?b(e,{called:t.slice(0,-1)}):b(e,{vote:0}),V(e))}function V(e){K(e,()=>{let{spec:t}=e,o=f(e);return E(t.parts.map(({label:s},n)=>Z(e,s,T(o,n,o.vote))))})}function Z(e,t,o){let s=o.length?y(e).told(G(o),e.spec.unit):"";return u.counted(t,o.length,s)}function ie(e){b(e,{isRevealed:!0});let{truth_label:t,reveal:o}=e.spec;w(e,E([t,I(o)])),e.focusOn("#outcome")}function le(e){b(e,{vote:1}),w(e,x.nowTalk),e.focusOn("input")}function J(e){return e.spec?e.spec.parts.length+(f(e).isRevealed?1:0):1}function Q(e){let t=f(this),{people_say:o,reveal:s,parts:n}=e,r=this.classStep??0;return r>=n.length?l`<p class="prompt">${v(e.prompt)}</p>
${o?l`<p><strong>${u.peopleSay}:</strong> ${v(o.text)}</p>`:c}
<p>${v(s)}</p>`:l`
<p class="prompt">${v(e.prompt)}</p>
<div class="room-line" id="outcome" tabindex="-1">
${ue(this,t,n[r],r)}
</div>
${t.problem?l`<p class="problem" id="problem">${t.problem}</p>`:c}
${t.isRevealed?c:ce(this,t)}
`}function ce(e,{called:t,vote:o}){return l`<div class="row of-hands">
<button type="button" class="primary" @click=${()=>ie(e)}>${x.reveal}</button>
${t.length&&!o?l`<button type="button" @click=${()=>le(e)}>${u.guessAgain}</button>`:c}
<button type="button" @click=${()=>Y(e)}>${x.undo}</button>
<p>${o?u.secondAbove:u.how}</p>
<p class="of-keys">${u.keys}</p>
</div>`}function ue(e,t,{label:o,truth:s},n){let{spec:r}=e,{vote:a,isRevealed:i,problem:d}=t,{percentAlong:m,told:p}=y(e),h=m(r,s),k=a?[1,0]:[0];return l`${o?l`<p class="part">${o}</p>`:c}
<div class="dots">
${i?l`<p class="flag truth" .style=${`left: ${h}%; transform: translateX(-${h}%)`}>
${r.parts.length>1?p(s,r.unit):r.truth_label}
</p>
<span class="truth-line" .style=${`left: ${h}%`}></span>`:c}
${k.map((g,S)=>{let N=T(t,n,g);return l`${S?c:D(r,N,q,a,!1)}
${S?c:de(e)}
${S?D(r,N,q,a,!0):c}`})}
</div>
${i?me(e):c}
<div class="of-line">
${i?c:l`<form class="row" novalidate @submit=${g=>ae(e,g,n)}>
<label for="guess-${n}">${u.next}</label>
<input
id="guess-${n}"
type="text"
inputmode="decimal"
autocomplete="off"
size="5"
aria-describedby=${d?"problem":c}
/>
${r.unit?l`<span>${r.unit}</span>`:c}
<button>${u.add}</button>
</form>`}
${[0,a].slice(a?0:1).map(g=>l`<p class="counted ${g===a?"last":""}">
${a?`${x.vote(g,2)}: `:c}${Z(e,"",T(t,n,g))}
</p>`)}
</div>`}function me({spec:e}){let{shares:t}=e;return t?l`<div class="strip" aria-hidden="true">
${t.parts.map(({pattern:o,share:s})=>l`<span class="c-${o}" .style=${`width: ${s}%`}></span>`)}
</div>
<p class="shares">
${t.parts.map(({pattern:o,share:s})=>l`<span class="c-${o}"
><svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${R`<path d=${M(L[o],12,12,8.2)} />`}</svg
>${u.share(o,s)}</span
> `)}
<span>${t.label}</span>
</p>`:c}function D({minimum:e,maximum:t},o,s,n,r){let a=n?s/2:s,{radius:i,dots:d}=F(o,e,t,H,a,re);return l`<svg
class=${r?"before":""}
viewBox="0 0 ${H} ${a}"
aria-hidden="true"
focusable="false"
>
${d.map(({x:m,y:p})=>R`<circle cx=${m.toFixed(1)} cy=${(r?p:a-p).toFixed(1)} r=${(i*.88).toFixed(1)} />`)}
</svg>`}function de(e){let{spec:t}=e,{percentAlong:o,ticks:s,tickTold:n}=y(e);return l`<div class="scale-line">
${s(t).map(r=>l`<span .style=${`left: ${o(t,r)}%`}>${n(r,t.unit)}</span>`)}
</div>`}function ee(e,{key:t}){return f(e).isRevealed||t.length===1&&j(U)?!1:t==="Backspace"||t.toLowerCase()==="z"?(Y(e),!0):(/^[\d.,-]$/.test(t)&&e.renderRoot.querySelector("input")?.focus(),!1)}var te={steps:J,render:Q,takesKey:ee,styles:$`
${A}${_}.prompt{margin-block-start:0;font-size:1.1em;line-height:1.3}.room-line{outline-offset:0.2em}.part{margin:0.3em 0 0;font-weight:600}.dots,.strip{direction:ltr}.dots{position:relative;margin-inline:1.2em;padding-block-start:1.6em}.dots svg{display:block;width:100%;overflow:visible;fill:var(--sb-ink)}.dots .before{fill:var(--sb-paper);stroke:var(--sb-ink);stroke-width:2.5}.dots .flag{position:absolute;inset-block-start:0;margin:0}.truth-line{position:absolute;inset-block:1.3em 0;border-inline-start:0.16em solid var(--sb-accent);transform:translateX(-50%)}.scale-line{position:relative;height:1.5em;border-block-start:0.12em solid var(--sb-control-line);font-size:0.9em;font-variant-numeric:tabular-nums}.scale-line span{position:absolute;transform:translateX(-50%);white-space:nowrap}.of-line{display:flex;flex-wrap:wrap;gap:0.3em 1.2em;align-items:center}.of-line .row{gap:0.4em}.of-line :is(input,button){font-size:1em}.counted{margin:0}.counted.last{font-weight:600}.strip{display:flex;margin-inline:1.2em;height:1.1em}.strip span{border:0.08em solid var(--sb-paper);border-inline-width:0 0.12em;background:var(--chart-colour)}.shares{display:flex;flex-wrap:wrap;gap:0 1.1em;margin:0.2em 0}.shares svg{width:0.9em;margin-inline-end:0.2em;fill:var(--chart-colour);vertical-align:-0.1em}@media (forced-colors: active){.strip span{border:0.08em solid CanvasText}}`};(globalThis.secureBase["in-class"]??={}).predict=te;})();
