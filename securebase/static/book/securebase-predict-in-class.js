/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:E,html:i,nothing:c,svg:S}=globalThis.secureBase.lit;var{colourStyles:B}=globalThis.secureBase["charts/colours.js"];var{handsStyles:O}=globalThis.secureBase["hands/styles.js"];var{plainText:N,readNumber:_,renderText:b,spoken:R}=globalThis.secureBase["activity/text.js"];var{PATTERN_MARKS:I,markPath:L}=globalThis.secureBase["charts/marks.js"];var{announceAtRest:j,announceNow:T,noteInRoom:K,saidInRoom:z}=globalThis.secureBase["hands/room.js"];var{words:v}=globalThis.secureBase["hands/words.js"];var{NO_LETTER_KEYS:F,isSet:G}=globalThis.secureBase["records/switches.js"];function M(e,s,t,o,n,r){let a=e.map(l=>(l-s)/(t-s)*o);for(let l=r;;l*=.9){let m=ee(a,l);if(l<1||m.every(({y:p})=>p+l<=n))return{radius:l,dots:m}}}function ee(e,s){let t=e.map((a,l)=>({x:a,index:l})).sort((a,l)=>a.x-l.x),o=[],n=Number.NEGATIVE_INFINITY,r=0;for(let{x:a,index:l}of t)a-n>=2*s-1e-9&&([n,r]=[a,0]),o[l]={x:n,y:(2*r+1)*s},r+=1;return o}function P(e){let s=[...e].sort((o,n)=>o-n),t=Math.floor(s.length/2);return s.length%2?s[t]:(s[t-1]+s[t])/2}var u=globalThis.secureBase?.words?.["predict-room"]??{how:"Call out a number, or show it on paper.",keys:"Type each, then Enter. Z undoes.",secondAbove:"The new guesses stand above the line. The first ones hang below it.",next:"A guess",share:(e,s)=>`${e} ${s}%`,add:"Add",guessAgain:"Talk, then guess again",peopleSay:"What people usually say",full:e=>`There are ${e} guesses already, and no room for more.`,notOnLine:(e,s)=>`Please write a number from ${e} to ${s}.`,counted:(e,s,t)=>{let o=s===1?"1 guess":`${s} guesses`,n=s>1?`${o}, the middle one ${t}`:o;return e?`${e}: ${n}`:n}};var D="guesses",se={called:[],vote:0,isRevealed:!1,problem:""},U=1e3,W=240,te=15;function w(e){return e.constructor.line}function f(e){return z(e,D,se)}function g(e,s){K(e,D,{...f(e),problem:"",...s})}function y({called:e},s,t){return e.filter(o=>o.place===s&&o.vote===t).map(({value:o})=>o)}function oe(e,s,t){s.preventDefault();let{minimum:o,maximum:n,unit:r}=e.spec,{called:a,vote:l}=f(e),{tickTold:m}=w(e),p=s.target.querySelector("input"),d=_(p?.value??""),$=y(f(e),t,l).length>=40;if($||d===null||d<o||d>n){let x=$?u.full(40):u.notOnLine(m(o,r),m(n,r));g(e,{problem:x}),T(e,x),p?.select();return}p&&(p.value=""),g(e,{called:[...a,{vote:l,place:t,value:d}]}),Y(e)}function X(e){let{called:s,vote:t,isRevealed:o}=f(e);o||(s.at(-1)?.vote===t?g(e,{called:s.slice(0,-1)}):g(e,{vote:0}),Y(e))}function Y(e){j(e,()=>{let{spec:s}=e,t=f(e);return R(s.parts.map(({label:o},n)=>q(e,o,y(t,n,t.vote))))})}function q(e,s,t){let o=t.length?w(e).told(P(t),e.spec.unit):"";return u.counted(s,t.length,o)}function ne(e){g(e,{isRevealed:!0});let{truth_label:s,reveal:t}=e.spec;T(e,R([s,N(t)])),e.focusOn("#outcome")}function re(e){g(e,{vote:1}),T(e,v.nowTalk),e.focusOn("input")}function V(e){return e.spec?e.spec.parts.length+(f(e).isRevealed?1:0):1}function Z(e){let s=f(this),{people_say:t,reveal:o,parts:n}=e,r=this.classStep??0;return r>=n.length?i`<p class="prompt">${b(e.prompt)}</p>
${t?i`<p><strong>${u.peopleSay}:</strong> ${b(t.text)}</p>`:c}
<p>${b(o)}</p>`:i`
<p class="prompt">${b(e.prompt)}</p>
<div class="room-line" id="outcome" tabindex="-1">
${le(this,s,n[r],r)}
</div>
${s.problem?i`<p class="problem" id="problem">${s.problem}</p>`:c}
${s.isRevealed?c:ae(this,s)}
`}function ae(e,{called:s,vote:t}){return i`<div class="row of-hands">
<button type="button" class="primary" @click=${()=>ne(e)}>${v.reveal}</button>
${s.length&&!t?i`<button type="button" @click=${()=>re(e)}>${u.guessAgain}</button>`:c}
<button type="button" @click=${()=>X(e)}>${v.undo}</button>
<p>${t?u.secondAbove:u.how}</p>
<p class="of-keys">${u.keys}</p>
</div>`}function le(e,s,{label:t,truth:o},n){let{spec:r}=e,{vote:a,isRevealed:l,problem:m}=s,{percentAlong:p,told:d}=w(e),$=p(r,o),x=a?[1,0]:[0];return i`${t?i`<p class="part">${t}</p>`:c}
<div class="dots">
${l?i`<p class="flag truth" .style=${`left: ${$}%; transform: translateX(-${$}%)`}>
${r.parts.length>1?d(o,r.unit):r.truth_label}
</p>
<span class="truth-line" .style=${`left: ${$}%`}></span>`:c}
${x.map((h,k)=>{let A=y(s,n,h);return i`${k?c:C(r,A,W,a,!1)}
${k?c:ce(e)}
${k?C(r,A,W,a,!0):c}`})}
</div>
${l?ie(e):c}
<div class="of-line">
${l?c:i`<form class="row" novalidate @submit=${h=>oe(e,h,n)}>
<label for="guess-${n}">${u.next}</label>
<input
id="guess-${n}"
type="text"
inputmode="decimal"
autocomplete="off"
size="5"
aria-describedby=${m?"problem":c}
/>
${r.unit?i`<span>${r.unit}</span>`:c}
<button>${u.add}</button>
</form>`}
${[0,a].slice(a?0:1).map(h=>i`<p class="counted ${h===a?"last":""}">
${a?`${v.vote(h,2)}: `:c}${q(e,"",y(s,n,h))}
</p>`)}
</div>`}function ie({spec:e}){let{shares:s}=e;return s?i`<div class="strip" aria-hidden="true">
${s.parts.map(({pattern:t,share:o})=>i`<span class="c-${t}" .style=${`width: ${o}%`}></span>`)}
</div>
<p class="shares">
${s.parts.map(({pattern:t,share:o})=>i`<span class="c-${t}"
><svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${S`<path d=${L(I[t],12,12,8.2)} />`}</svg
>${u.share(t,o)}</span
> `)}
<span>${s.label}</span>
</p>`:c}function C({minimum:e,maximum:s},t,o,n,r){let a=n?o/2:o,{radius:l,dots:m}=M(t,e,s,U,a,te);return i`<svg
class=${r?"before":""}
viewBox="0 0 ${U} ${a}"
aria-hidden="true"
focusable="false"
>
${m.map(({x:p,y:d})=>S`<circle cx=${p.toFixed(1)} cy=${(r?d:a-d).toFixed(1)} r=${(l*.88).toFixed(1)} />`)}
</svg>`}function ce(e){let{spec:s}=e,{percentAlong:t,ticks:o,tickTold:n}=w(e);return i`<div class="scale-line">
${o(s).map(r=>i`<span .style=${`left: ${t(s,r)}%`}>${n(r,s.unit)}</span>`)}
</div>`}function J(e,{key:s}){return f(e).isRevealed||s.length===1&&G(F)?!1:s==="Backspace"||s.toLowerCase()==="z"?(X(e),!0):(/^[\d.,-]$/.test(s)&&e.renderRoot.querySelector("input")?.focus(),!1)}var Q={steps:V,render:Z,takesKey:J,styles:E`
${O}${B}.title{display:none}.prompt{margin-block-start:0;font-size:1.1em;line-height:1.3}.room-line{outline-offset:0.2em}.part{margin:0.3em 0 0;font-weight:600}.dots,.strip{direction:ltr}.dots{position:relative;margin-inline:1.2em;padding-block-start:1.6em}.dots svg{display:block;width:100%;overflow:visible;fill:var(--sb-ink)}.dots .before{fill:var(--sb-paper);stroke:var(--sb-ink);stroke-width:2.5}.dots .flag{position:absolute;inset-block-start:0;margin:0}.truth-line{position:absolute;inset-block:1.3em 0;border-inline-start:0.16em solid var(--sb-accent);transform:translateX(-50%)}.scale-line{position:relative;height:1.5em;border-block-start:0.12em solid var(--sb-control-line);font-size:0.9em;font-variant-numeric:tabular-nums}.scale-line span{position:absolute;transform:translateX(-50%);white-space:nowrap}.of-line{display:flex;flex-wrap:wrap;gap:0.3em 1.2em;align-items:center}.of-line .row{gap:0.4em}.of-line :is(input,button){font-size:1em}.counted{margin:0}.counted.last{font-weight:600}.strip{display:flex;margin-inline:1.2em;height:1.1em}.strip span{border:0.08em solid var(--sb-paper);border-inline-width:0 0.12em;background:var(--chart-colour)}.shares{display:flex;flex-wrap:wrap;gap:0 1.1em;margin:0.2em 0}.shares svg{width:0.9em;margin-inline-end:0.2em;fill:var(--chart-colour);vertical-align:-0.1em}@media (forced-colors: active){.strip span{border:0.08em solid CanvasText}}`};(globalThis.secureBase["in-class"]??={}).predict=Q;})();
