/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:$,html:i,nothing:c,svg:R}=globalThis.secureBase.lit;var{colourStyles:I}=globalThis.secureBase["charts/colours.js"];var A=$`
.of-hands{margin-block-start:0.4em;gap:0.3em 0.7em}.of-keys{font-size:0.7em}`,$e=$`
${A}.how-hands{margin:0.1em 0 0.2em;color:var(--sb-ink-soft)}.hands{display:grid;gap:0.25em;margin:0}.hands li{display:grid;grid-template-columns:auto minmax(0,3fr) minmax(4.5em,1fr) auto;gap:0 0.6em;align-items:center;padding:0.1em 0.4em;border-inline-start:0.2em solid transparent;border-radius:var(--sb-radius-small);background:var(--sb-surface)}.hands .feedback{grid-column:2 / -1;margin-block-start:0.25em}.hands .right{border-color:var(--sb-right);background:var(--sb-right-soft)}.hands p{margin:0;line-height:1.2}.card{display:inline-flex;gap:0.1em;align-items:center;width:1.9em;font:700 1.2em/1 var(--sb-font-heading)}.card svg{width:0.9em;fill:currentColor}.option-text .verdict{display:flex;gap:0.3em;color:var(--sb-right)}.vote{display:flex;gap:0.35em;align-items:center;min-height:1.15em}.bar{flex:none;max-width:calc(100% - 2.2em);height:0.7em;border:0.09em solid var(--sb-accent);border-inline-start-width:0.15em;border-radius:0.1em;background:var(--sb-paper)}.bar.none{visibility:hidden;border:0}.vote.last .bar{height:0.95em;background:var(--sb-accent)}.count{font-variant-numeric:tabular-nums}.vote.last .count{font-size:1.25em;font-weight:700;line-height:1}.taps{display:flex;gap:0.25em}.taps button{width:max(44px,1.6em);padding:0;font-size:1.1em;line-height:1}.total{display:flex;gap:0 0.9em;margin:0}.total .last{font-weight:600}.of-keys input{width:24px;height:24px}@media (max-aspect-ratio: 3/2){.of-hands:has(button) .total > :not(.last),.of-keys span span{display:none}.hands{gap:0.15em}.hands li{padding-block:0.05em}}@media (forced-colors: active){.vote.last .bar{background:CanvasText;forced-color-adjust:none}}@media (prefers-reduced-motion: no-preference){.bar{transition:width 0.25s ease-out}}`;var{plainText:W,readNumber:z,renderText:v,spoken:E}=globalThis.secureBase["activity/text.js"];var{PATTERN_MARKS:L,markPath:M}=globalThis.secureBase["charts/marks.js"];var N=new WeakMap,O=new WeakMap,oe=1500;function K(e,t,s){return N.get(e.store)?.get(`${e.spec.id} ${t}`)??s}function U(e,t,s){let o=N.get(e.store)??new Map;N.set(e.store,o.set(`${e.spec.id} ${t}`,s)),e.requestUpdate()}function C(e,t){clearTimeout(O.get(e)),O.set(e,setTimeout(()=>e.inClass&&e.announce(t()),oe))}function w(e,t){clearTimeout(O.get(e)),e.announce(t)}var x=globalThis.secureBase?.words?.["hands-room"]??{vote:(e,t)=>t===1?"Cards counted":e?"After talking":"Before talking",undo:"Undo",reveal:"Reveal",nowTalk:"Talk to a neighbour. Then everybody votes again."};var{NO_LETTER_KEYS:P,isSet:j}=globalThis.secureBase["records/switches.js"];function F(e,t,s,o,n,a){let r=e.map(l=>(l-t)/(s-t)*o);for(let l=a;;l*=.9){let d=ne(r,l);if(l<1||d.every(({y:u})=>u+l<=n))return{radius:l,dots:d}}}function ne(e,t){let s=e.map((r,l)=>({x:r,index:l})).sort((r,l)=>r.x-l.x),o=[],n=Number.NEGATIVE_INFINITY,a=0;for(let{x:r,index:l}of s)r-n>=2*t-1e-9&&([n,a]=[r,0]),o[l]={x:n,y:(2*a+1)*t},a+=1;return o}function G(e){let t=[...e].sort((o,n)=>o-n),s=Math.floor(t.length/2);return t.length%2?t[s]:(t[s-1]+t[s])/2}var m=globalThis.secureBase?.words?.["predict-room"]??{how:"Write a number. Hold it at your chest, for the leader only.",keys:"Type each, then Enter. Z undoes.",secondAbove:"New guesses stand above the line, first ones below.",next:"A guess",share:(e,t)=>`${e} ${t}%`,add:"Add",guessAgain:"Talk, then guess again",peopleSay:"What people usually say",full:e=>`There are ${e} guesses already, and no room for more.`,notOnLine:(e,t)=>`Please write a number from ${e} to ${t}.`,counted:(e,t,s)=>{let o=t===1?"1 guess":`${t} guesses`,n=t>1?`${o}, the middle one ${s}`:o;return e?`${e}: ${n}`:n}};var D="guesses",ae={called:[],vote:0,isRevealed:!1,problem:""},X=1e3,re=240,le=15;function T(e){return e.constructor.line}function f(e){return K(e,D,ae)}function b(e,t){U(e,D,{...f(e),problem:"",...t})}function y({called:e},t,s){return e.filter(o=>o.place===t&&o.vote===s).map(({value:o})=>o)}function ie(e,t,s){t.preventDefault();let{minimum:o,maximum:n,unit:a}=e.spec,{called:r,vote:l}=f(e),{tickTold:d}=T(e),u=t.target.querySelector("input"),p=z(u?.value??""),h=y(f(e),s,l).length>=40;if(h||p===null||p<o||p>n){let k=h?m.full(40):m.notOnLine(d(o,a),d(n,a));b(e,{problem:k}),w(e,k),u?.select();return}u&&(u.value=""),b(e,{called:[...r,{vote:l,place:s,value:p}]}),V(e)}function Y(e){let{called:t,vote:s,isRevealed:o}=f(e);o||(t.at(-1)?.vote===s?b(e,{called:t.slice(0,-1)}):b(e,{vote:0}),V(e))}function V(e){C(e,()=>{let{spec:t}=e,s=f(e);return E(t.parts.map(({label:o},n)=>Z(e,o,y(s,n,s.vote))))})}function Z(e,t,s){let o=s.length?T(e).told(G(s),e.spec.unit):"";return m.counted(t,s.length,o)}function ce(e){b(e,{isRevealed:!0});let{truth_label:t,reveal:s}=e.spec;w(e,E([t,W(s)])),e.focusOn("#outcome")}function me(e){b(e,{vote:1}),w(e,x.nowTalk),e.focusOn("input")}function J(e){return e.spec?e.spec.parts.length+(f(e).isRevealed?1:0):1}function Q(e,t){e.classStep=t,e.measure=()=>e.requestUpdate()}function ee(e){let t=f(this),{people_say:s,reveal:o,parts:n}=e,a=this.classStep??0;return a>=n.length?i`<p class="prompt">${v(e.prompt)}</p>
${s?i`<p><strong>${m.peopleSay}:</strong> ${v(s.text)}</p>`:c}
<p>${v(o)}</p>`:i`
<p class="prompt">${v(e.prompt)}</p>
<div class="room-line" id="outcome" tabindex="-1">
${de(this,t,n[a],a)}
</div>
${t.problem?i`<p class="problem" id="problem">${t.problem}</p>`:c}
${t.isRevealed?c:ue(this,t)}
`}function ue(e,{called:t,vote:s}){return i`<div class="row of-hands">
<button type="button" class="primary" @click=${()=>ce(e)}>${x.reveal}</button>
${t.length&&!s?i`<button type="button" @click=${()=>me(e)}>${m.guessAgain}</button>`:c}
<button type="button" @click=${()=>Y(e)}>${x.undo}</button>
<p>${s?m.secondAbove:m.how}</p>
<p class="of-keys">${m.keys}</p>
</div>`}function de(e,t,{label:s,truth:o},n){let{spec:a}=e,{vote:r,isRevealed:l,problem:d}=t,{percentAlong:u,told:p}=T(e),h=u(a,o),k=r?[1,0]:[0],B=re*(Number(e.style.getPropertyValue("--charts"))||1);return i`${s?i`<p class="part">${s}</p>`:c}
<div class="dots">
${l?i`<p class="flag truth" .style=${`left: ${h}%; transform: translateX(-${h}%)`}>
${a.parts.length>1?p(o,a.unit):a.truth_label}
</p>
<span class="truth-line" .style=${`left: ${h}%`}></span>`:c}
${k.map((g,S)=>{let _=y(t,n,g);return i`${S?c:q(a,_,B,r,!1)}
${S?c:fe(e)}
${S?q(a,_,B,r,!0):c}`})}
</div>
${l?pe(e):c}
<div class="of-line">
${l?c:i`<form class="row" novalidate @submit=${g=>ie(e,g,n)}>
<label for="guess-${n}">${m.next}</label>
<input
id="guess-${n}"
type="text"
inputmode="decimal"
autocomplete="off"
size="5"
aria-describedby=${d?"problem":c}
/>
${a.unit?i`<span>${a.unit}</span>`:c}
<button>${m.add}</button>
</form>`}
${[0,r].slice(r?0:1).map(g=>i`<p class="counted ${g===r?"last":""}">
${r?`${x.vote(g,2)}: `:c}${Z(e,"",y(t,n,g))}
</p>`)}
</div>`}function pe({spec:e}){let{shares:t}=e;return t?i`<div class="strip" aria-hidden="true">
${t.parts.map(({pattern:s,share:o})=>i`<span class="c-${s}" .style=${`width: ${o}%`}></span>`)}
</div>
<p class="shares">
${t.parts.map(({pattern:s,share:o})=>i`<span class="c-${s}"
><svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${R`<path d=${M(L[s],12,12,8.2)} />`}</svg
>${m.share(s,o)}</span
> `)}
<span>${t.label}</span>
</p>`:c}function q({minimum:e,maximum:t},s,o,n,a){let r=n?o/2:o,{radius:l,dots:d}=F(s,e,t,X,r,le);return i`<svg
class=${a?"before":""}
viewBox="0 0 ${X} ${r}"
aria-hidden="true"
focusable="false"
>
${d.map(({x:u,y:p})=>R`<circle cx=${u.toFixed(1)} cy=${(a?p:r-p).toFixed(1)} r=${(l*.88).toFixed(1)} />`)}
</svg>`}function fe(e){let{spec:t}=e,{percentAlong:s,ticks:o,tickTold:n}=T(e);return i`<div class="scale-line">
${o(t).map(a=>i`<span .style=${`left: ${s(t,a)}%`}>${n(a,t.unit)}</span>`)}
</div>`}function te(e,{key:t}){return f(e).isRevealed||t.length===1&&j(P)?!1:t==="Backspace"||t.toLowerCase()==="z"?(Y(e),!0):(/^[\d.,-]$/.test(t)&&e.renderRoot.querySelector("input")?.focus(),!1)}var se={steps:J,show:Q,render:ee,takesKey:te,styles:$`
${A}${I}.prompt{margin-block-start:0;font-size:1.1em;line-height:1.3}.room-line{outline-offset:0.2em}.part{margin:0.3em 0 0;font-weight:600}.dots,.strip{direction:ltr}.dots{position:relative;margin:0.3em 1.2em 0}.dots:has(.flag){padding-block-start:1.6em}.dots svg{display:block;width:100%;overflow:visible;fill:var(--sb-ink)}.dots .before{fill:var(--sb-paper);stroke:var(--sb-ink);stroke-width:2.5}.dots .flag{position:absolute;inset-block-start:0;margin:0}.truth-line{position:absolute;inset-block:1.3em 0;border-inline-start:0.16em solid var(--sb-accent);transform:translateX(-50%)}.scale-line{position:relative;height:1.5em;border-block-start:0.12em solid var(--sb-control-line);font-size:0.9em;font-variant-numeric:tabular-nums}.scale-line span{position:absolute;transform:translateX(-50%);white-space:nowrap}.scale-line :first-child{transform:translateX(max(-50%,-1.2em))}.scale-line :last-child{transform:translateX(calc(min(50%,1.2em) - 100%))}.of-line{display:flex;flex-wrap:wrap;gap:0.3em 1.2em;align-items:center}.of-line .row{gap:0.4em}.of-line :is(input,button){font-size:1em}.counted{margin:0}.counted.last{font-weight:600}.strip{display:flex;margin-inline:1.2em;height:1.1em}.strip span{border:0.08em solid var(--sb-paper);border-inline-width:0 0.12em;background:var(--chart-colour)}.shares{display:flex;flex-wrap:wrap;gap:0 1.1em;margin:0.2em 0}.shares svg{width:0.9em;margin-inline-end:0.2em;fill:var(--chart-colour);vertical-align:-0.1em}@media (forced-colors: active){.strip span{border:0.08em solid CanvasText}}`};(globalThis.secureBase["in-class"]??={}).predict=se;})();
