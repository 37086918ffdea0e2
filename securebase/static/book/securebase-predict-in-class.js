/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{CSSResult:oe,LitElement:se,ReactiveElement:ne,_$LE:ae,_$LH:le,adoptStyles:re,css:R,defaultConverter:ie,getCompatibleStyle:ue,html:i,isServer:ce,mathml:de,noChange:me,notEqual:fe,nothing:u,render:pe,supportsAdoptingStyleSheets:ge,svg:E,unsafeCSS:he}=globalThis.secureBase.lit;var{handsStyles:O}=globalThis.secureBase["hands/styles.js"];var{labelled:be,listed:xe,plainText:L,readNumber:B,renderText:x,safeAddress:ye,spoken:k,withoutStop:Se}=globalThis.secureBase["activity/text.js"];var{announceAtRest:I,announceNow:y,noteInRoom:N,saidInRoom:_}=globalThis.secureBase["hands/room.js"];var{LETTERS:ke,words:$}=globalThis.secureBase["hands/words.js"];function z(e,t,o,s,n,a){let l=e.map(r=>(r-t)/(o-t)*s);for(let r=a;;r*=.9){let m=P(l,r);if(r<1||m.every(({y:c})=>c+r<=n))return{radius:r,dots:m}}}function P(e,t){let o=e.map((l,r)=>({x:l,index:r})).sort((l,r)=>l.x-r.x),s=[],n=Number.NEGATIVE_INFINITY,a=0;for(let{x:l,index:r}of o)l-n>=2*t-1e-9&&([n,a]=[l,0]),s[r]={x:n,y:(2*a+1)*t},a+=1;return s}function C(e){let t=[...e].sort((s,n)=>s-n),o=Math.floor(t.length/2);return t.length%2?t[o]:(t[o-1]+t[o])/2}var d={how:"Call out a number, or show it on paper. Type each, then Enter. Z undoes.",secondAbove:"The new guesses stand above the line. The first ones hang below it.",next:e=>e?`A guess for “${e}”`:"A guess",add:"Add",guessAgain:"Talk, then guess again",peopleSay:"What people usually say",full:e=>`There are ${e} guesses already, and no room for more.`,notOnLine:(e,t)=>`Please write a number from ${e} to ${t}.`,counted:(e,t,o)=>{let s=t===1?"1 guess":`${t} guesses`,n=t>1?`${s}, the middle one ${o}`:s;return e?`${e}: ${n}`:n}};var G="guesses",V={called:[],vote:0,isRevealed:!1,problem:""},j=1e3,Y=15;function T(e){return e.constructor.line}function g(e){return _(e,G,V)}function v(e,t){N(e,G,{...g(e),problem:"",...t})}function S({called:e},t,o){return e.filter(s=>s.place===t&&s.vote===o).map(({value:s})=>s)}function Z(e,t,o){t.preventDefault();let{minimum:s,maximum:n,unit:a}=e.spec,{called:l,vote:r}=g(e),{tickTold:m}=T(e),c=t.target.querySelector("input"),f=B(c?.value??""),b=S(g(e),o,r).length>=40;if(b||f===null||f<s||f>n){let h=b?d.full(40):d.notOnLine(m(s,a),m(n,a));v(e,{problem:h}),y(e,h),c?.select();return}c&&(c.value=""),v(e,{called:[...l,{vote:r,place:o,value:f}]}),D(e)}function W(e){let{called:t,vote:o,isRevealed:s}=g(e);s||(t.at(-1)?.vote===o?v(e,{called:t.slice(0,-1)}):v(e,{vote:0}),D(e))}function D(e){I(e,()=>{let{spec:t}=e,o=g(e);return k(t.parts.map(({label:s},n)=>H(e,s,S(o,n,o.vote))))})}function H(e,t,o){let s=o.length?T(e).told(C(o),e.spec.unit):"";return d.counted(t,o.length,s)}function J(e){v(e,{isRevealed:!0});let{truth_label:t,reveal:o}=e.spec;y(e,k([t,L(o)])),e.focusOn("#outcome")}function Q(e){v(e,{vote:1}),y(e,$.nowTalk),e.focusOn("#guess-0")}function K(e){let t=g(this),{isRevealed:o,vote:s,called:n,problem:a}=t;return i`
<p class="prompt">${x(e.prompt)}</p>
<div class="room-lines ${e.parts.length>1?"several":""}">
${e.parts.map((l,r)=>ee(this,t,l,r))}
</div>
${a?i`<p class="problem" id="problem">${a}</p>`:u}
${o?i`<div class="room-found" id="outcome" tabindex="-1">
${e.people_say?i`<p><strong>${d.peopleSay}:</strong> ${x(e.people_say.text)}</p>`:u}
<p>${x(e.reveal)}</p>
</div>`:i`<div class="row of-hands">
<button type="button" class="primary" @click=${()=>J(this)}>
${$.reveal}
</button>
${n.length&&!s?i`<button type="button" @click=${()=>Q(this)}>${d.guessAgain}</button>`:u}
<button type="button" @click=${()=>W(this)}>${$.undo}</button>
<p class="quiet">${s?d.secondAbove:d.how}</p>
</div>`}
`}function ee(e,t,{label:o,truth:s},n){let{spec:a}=e,{vote:l,isRevealed:r,problem:m}=t,c=240/a.parts.length,{percentAlong:f,told:b}=T(e),h=f(a,s),X=l?[1,0]:[0];return i`<div class="room-line">
${o?i`<p class="part">${o}</p>`:u}
<div class="dots">
${r?i`<p class="flag truth" style="left: ${h}%; transform: translateX(-${h}%)">
${a.parts.length>1?b(s,a.unit):a.truth_label}
</p>
<span class="truth-line" style="left: ${h}%"></span>`:u}
${X.map((p,w)=>{let A=S(t,n,p);return i`${w?u:q(a,A,c,l,!1)}
${w?u:te(e)}
${w?q(a,A,c,l,!0):u}`})}
</div>
<div class="of-line">
${r?u:i`<form class="row" novalidate @submit=${p=>Z(e,p,n)}>
<label for="guess-${n}">${d.next(o)}</label>
<input
id="guess-${n}"
type="text"
inputmode="decimal"
autocomplete="off"
size="5"
aria-describedby=${m?"problem":u}
/>
${a.unit?i`<span>${a.unit}</span>`:u}
<button>${d.add}</button>
</form>`}
${[0,l].slice(l?0:1).map(p=>i`<p class="counted ${p===l?"last":""}">
${l?`${$.vote(p,2)}: `:u}${H(e,"",S(t,n,p))}
</p>`)}
</div>
</div>`}function q({minimum:e,maximum:t},o,s,n,a){let l=n?s/2:s,{radius:r,dots:m}=z(o,e,t,j,l,Y);return i`<svg
class=${a?"before":""}
viewBox="0 0 ${j} ${l}"
aria-hidden="true"
focusable="false"
>
${m.map(({x:c,y:f})=>E`<circle cx=${c.toFixed(1)} cy=${(a?f:l-f).toFixed(1)} r=${(r*.88).toFixed(1)} />`)}
</svg>`}function te(e){let{spec:t}=e,{percentAlong:o,ticks:s,tickTold:n}=T(e);return i`<div class="scale-line">
${s(t).map(a=>i`<span style="left: ${o(t,a)}%">${n(a,t.unit)}</span>`)}
</div>`}function M(e,{key:t}){return g(e).isRevealed?!1:t==="Backspace"||t.toLowerCase()==="z"?(W(e),!0):(/^[\d.,-]$/.test(t)&&e.renderRoot.querySelector("#guess-0")?.focus(),!1)}var U={render:K,takesKey:M,styles:R`
${O}.title{display:none}.prompt{margin-block-start:0;font-size:1.15em;line-height:1.3}.room-lines{flex:1;display:grid;gap:0.4em;align-content:space-evenly}.part{margin:0;font-size:0.85em}.dots{position:relative;margin-inline:1.2em;padding-block-start:1.6em}.several .dots{padding-block-start:1.2em}.dots svg{display:block;width:100%;overflow:visible;fill:var(--sb-ink)}.dots .before{fill:var(--sb-paper);stroke:var(--sb-ink);stroke-width:2.5}.dots .flag{position:absolute;inset-block-start:0;margin:0;font-size:0.9em}.truth-line{position:absolute;inset-block:1.3em 0;border-inline-start:0.16em solid var(--sb-accent);transform:translateX(-50%)}.scale-line{position:relative;height:1.5em;border-block-start:0.12em solid var(--sb-control-line);font-size:0.85em;font-variant-numeric:tabular-nums}.scale-line span{position:absolute;transform:translateX(-50%);white-space:nowrap}.of-line{display:flex;flex-wrap:wrap;gap:0.3em 1.2em;align-items:center}.of-line .row{gap:0.4em}.of-line :is(input,button){font-size:0.9em}.counted{margin:0;font-size:0.85em}.counted.last{font-weight:600}.room-found{outline-offset:0.2em}`};(globalThis.secureBase["in-class"]??={}).predict=U;})();
