/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{CSSResult:se,LitElement:oe,ReactiveElement:ne,_$LE:ae,_$LH:le,adoptStyles:re,css:E,defaultConverter:ie,getCompatibleStyle:ue,html:i,isServer:ce,mathml:de,noChange:me,notEqual:fe,nothing:u,render:pe,supportsAdoptingStyleSheets:ge,svg:O,unsafeCSS:he}=globalThis.secureBase.lit;var{handsStyles:L}=globalThis.secureBase["hands/styles.js"];var{labelled:be,listed:xe,plainText:B,readNumber:I,renderText:x,safeAddress:ye,spoken:w,withoutStop:Se}=globalThis.secureBase["activity/text.js"];var{announceAtRest:N,announceNow:y,noteInRoom:_,saidInRoom:z}=globalThis.secureBase["hands/room.js"];var{LETTERS:we,words:v}=globalThis.secureBase["hands/words.js"];function C(e,t,s,o,n,a){let l=e.map(r=>(r-t)/(s-t)*o);for(let r=a;;r*=.9){let m=V(l,r);if(r<1||m.every(({y:c})=>c+r<=n))return{radius:r,dots:m}}}function V(e,t){let s=e.map((l,r)=>({x:l,index:r})).sort((l,r)=>l.x-r.x),o=[],n=Number.NEGATIVE_INFINITY,a=0;for(let{x:l,index:r}of s)l-n>=2*t-1e-9&&([n,a]=[l,0]),o[r]={x:n,y:(2*a+1)*t},a+=1;return o}function F(e){let t=[...e].sort((o,n)=>o-n),s=Math.floor(t.length/2);return t.length%2?t[s]:(t[s-1]+t[s])/2}var d={how:"Call out a number, or show it on paper. Type each, then Enter. Z undoes.",secondAbove:"The new guesses stand above the line. The first ones hang below it.",next:e=>e?`A guess for “${e}”`:"A guess",add:"Add",guessAgain:"Talk, then guess again",peopleSay:"What people usually say",full:e=>`There are ${e} guesses already, and no room for more.`,notOnLine:(e,t)=>`Please write a number from ${e} to ${t}.`,counted:(e,t,s)=>{let o=t===1?"1 guess":`${t} guesses`,n=t>1?`${o}, the middle one ${s}`:o;return e?`${e}: ${n}`:n}};var W="guesses",Y={called:[],vote:0,isRevealed:!1,problem:""},q=1e3,A=15;function T(e){return e.constructor.line}function g(e){return z(e,W,Y)}function $(e,t){_(e,W,{...g(e),problem:"",...t})}function S({called:e},t,s){return e.filter(o=>o.place===t&&o.vote===s).map(({value:o})=>o)}function Z(e,t,s){t.preventDefault();let{minimum:o,maximum:n,unit:a}=e.spec,{called:l,vote:r}=g(e),{tickTold:m}=T(e),c=t.target.querySelector("input"),f=I(c?.value??""),b=S(g(e),s,r).length>=40;if(b||f===null||f<o||f>n){let h=b?d.full(40):d.notOnLine(m(o,a),m(n,a));$(e,{problem:h}),y(e,h),c?.select();return}c&&(c.value=""),$(e,{called:[...l,{vote:r,place:s,value:f}]}),D(e)}function X(e){let{called:t,vote:s,isRevealed:o}=g(e);o||(t.at(-1)?.vote===s?$(e,{called:t.slice(0,-1)}):$(e,{vote:0}),D(e))}function D(e){N(e,()=>{let{spec:t}=e,s=g(e);return w(t.parts.map(({label:o},n)=>H(e,o,S(s,n,s.vote))))})}function H(e,t,s){let o=s.length?T(e).told(F(s),e.spec.unit):"";return d.counted(t,s.length,o)}function J(e){$(e,{isRevealed:!0});let{truth_label:t,reveal:s}=e.spec;y(e,w([t,B(s)])),e.focusOn("#outcome")}function Q(e){$(e,{vote:1}),y(e,v.nowTalk),e.focusOn("#guess-0")}function K(e){let t=g(this),{isRevealed:s,vote:o,called:n,problem:a}=t;return i`
<p class="prompt">${x(e.prompt)}</p>
<div class="room-lines ${e.parts.length>1?"several":""}">
${e.parts.map((l,r)=>ee(this,t,l,r))}
</div>
${a?i`<p class="problem" id="problem">${a}</p>`:u}
${s?i`<div class="room-found" id="outcome" tabindex="-1">
${e.people_say?i`<p><strong>${d.peopleSay}:</strong> ${x(e.people_say.text)}</p>`:u}
<p>${x(e.reveal)}</p>
</div>`:i`<div class="row of-hands">
<button type="button" class="primary" @click=${()=>J(this)}>
${v.reveal}
</button>
${n.length&&!o?i`<button type="button" @click=${()=>Q(this)}>${d.guessAgain}</button>`:u}
<button type="button" @click=${()=>X(this)}>${v.undo}</button>
<p class="quiet">${o?d.secondAbove:d.how}</p>
</div>`}
`}function ee(e,t,{label:s,truth:o},n){let{spec:a}=e,{vote:l,isRevealed:r,problem:m}=t,c=260/a.parts.length,{percentAlong:f,told:b}=T(e),h=f(a,o),P=l?[1,0]:[0];return i`<div class="room-line">
${s?i`<p class="part">${s}</p>`:u}
<div class="dots">
${r?i`<p class="flag truth" style="left: ${h}%; transform: translateX(-${h}%)">
${a.parts.length>1?b(o,a.unit):a.truth_label}
</p>
<span class="truth-line" style="left: ${h}%"></span>`:u}
${P.map((p,k)=>{let R=S(t,n,p);return i`${k?u:G(a,R,c,l,!1)}
${k?u:te(e)}
${k?G(a,R,c,l,!0):u}`})}
</div>
<div class="of-line">
${r?u:i`<form class="row" novalidate @submit=${p=>Z(e,p,n)}>
<label for="guess-${n}">${d.next(s)}</label>
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
${l?`${v.vote(p,2)}: `:u}${H(e,"",S(t,n,p))}
</p>`)}
</div>
</div>`}function G({minimum:e,maximum:t},s,o,n,a){let l=n?o/2:o,{radius:r,dots:m}=C(s,e,t,q,l,A);return i`<svg
class=${a?"before":""}
viewBox="${-A} 0 ${q+2*A} ${l}"
aria-hidden="true"
focusable="false"
>
${m.map(({x:c,y:f})=>O`<circle cx=${c.toFixed(1)} cy=${(a?f:l-f).toFixed(1)} r=${(r*.88).toFixed(1)} />`)}
</svg>`}function te(e){let{spec:t}=e,{percentAlong:s,ticks:o,tickTold:n}=T(e);return i`<div class="scale-line">
${o(t).map(a=>i`<span style="left: ${s(t,a)}%">${n(a,t.unit)}</span>`)}
</div>`}function M(e,{key:t}){return g(e).isRevealed?!1:t==="Backspace"||t.toLowerCase()==="z"?(X(e),!0):(/^[\d.,-]$/.test(t)&&e.renderRoot.querySelector("#guess-0")?.focus(),!1)}var U={render:K,takesKey:M,styles:E`
${L}.prompt{font-size:1.25em;line-height:1.3}.room-lines{flex:1;display:grid;gap:0.4em;align-content:space-evenly}.part{margin:0;font-size:0.85em}.dots{position:relative;padding-block-start:1.6em}.several .dots{padding-block-start:1.2em}.dots svg{display:block;width:103%;margin-inline:-1.5%;fill:var(--sb-ink)}.dots .before{fill:var(--sb-paper);stroke:var(--sb-ink);stroke-width:2.5}.dots .flag{position:absolute;inset-block-start:0;margin:0;font-size:0.9em}.truth-line{position:absolute;inset-block:1.3em 0;border-inline-start:0.16em solid var(--sb-accent);transform:translateX(-50%)}.scale-line{position:relative;height:1.5em;border-block-start:0.12em solid var(--sb-control-line);font-size:0.85em;font-variant-numeric:tabular-nums}.scale-line span{position:absolute;transform:translateX(-50%)}.scale-line span:first-child{transform:none}.scale-line span:last-child{transform:translateX(-100%)}.of-line{display:flex;flex-wrap:wrap;gap:0.3em 1.2em;align-items:center}.of-line .row{gap:0.4em}.of-line :is(input,button){font-size:0.9em}.counted{margin:0;font-size:0.85em}.counted.last{font-weight:600}.room-found{outline-offset:0.2em}`};(globalThis.secureBase["in-class"]??={}).predict=U;})();
