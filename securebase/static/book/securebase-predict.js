/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{define:T}=globalThis.secureBase["define.js"];var{CSSResult:J,LitElement:R,ReactiveElement:H,_$LE:W,_$LH:Y,adoptStyles:D,css:M,defaultConverter:I,getCompatibleStyle:U,html:l,isServer:K,mathml:P,noChange:Q,notEqual:V,nothing:c,render:Z,supportsAdoptingStyleSheets:tt,svg:et,unsafeCSS:rt}=globalThis.secureBase.lit;var{ActivityElement:G}=globalThis.secureBase["activity/activity-element.js"];var{mark:it,renderHeading:F,renderOrigins:at,renderSources:ot}=globalThis.secureBase["activity/templates.js"];var{labelled:w,listed:ut,plainText:z,readNumber:x,renderText:$,safeAddress:pt,spoken:E,withoutStop:mt}=globalThis.secureBase["activity/text.js"];function L(e,t,s){let r=s+1e-9*Math.max(1,Math.abs(t));return Math.abs(e-t)<=r?"near":e>t?"above":"below"}function A(e,t){return b(Math.abs(e-t))}function p(e,t){return t==="%"?`${b(e)}%`:`${b(e)} ${t}`.trimEnd()}function O({parts:e,minimum:t,maximum:s},r){return r.length===e.length&&r.every(i=>t<=i&&i<=s)?[...r]:[]}function b(e){return Number(e.toFixed(6))}function h({minimum:e,maximum:t},s){let r=(s-e)/(t-e);return b(Math.min(1,Math.max(0,r))*100)}function y({minimum:e,maximum:t,step:s}){return b(e+Math.round((t-e)/2/s)*s)}function C(e,t,s){if(t===null)return y(e);let r=b(t+s*e.step);return Math.min(e.maximum,Math.max(e.minimum,r))}function B({minimum:e,maximum:t,step:s}){let r=(t-e)/4;return(Math.abs(r/s-Math.round(r/s))<1e-9?[0,1,2,3,4]:[0,4]).map(u=>b(e+u*r))}function v(e,t){return p(e,t==="%"?t:"")}var o={yourGuess:"Your guess",slider:e=>e?`${e}: slide to guess`:"Slide to guess",notSet:"not set yet",less:e=>e?`Less for ${e}`:"Less",more:e=>e?`More for ${e}`:"More",now:(e,t)=>e?`${e}: ${t}`:t,commit:"That is my guess",guessFirst:"Make a guess first: slide, or write a number.",guessAllFirst:e=>e===1?"One bar is still to be set.":`${e} bars are still to be set.`,notOnLine:(e,t)=>`Please write a number from ${e} to ${t}.`,found:"What was found",guessed:e=>`Your guess: ${e}`,peopleSay:"What people usually say",howFar:(e,t,s,r)=>{let a=A(t,s),i=`Your guess was ${p(t,r)}.`;return e==="near"?`${i} That is ${a?"very near":"right on it"}.`:`${i} That is ${a} ${e==="above"?"more":"less"}.`}};function _(e,t){let{parts:s,unit:r,minimum:a,maximum:i,truth_label:u,people_say:m}=e,n=h(e,t),d=h(e,s[0].truth),g=S=>`left: ${S}%; transform: translateX(-${S}%)`,k=o.guessed(p(t,r));return l`<div class="number-line" role="img" aria-label="${k}. ${u}.">
<p class="flag guess" style=${g(n)}>${k}</p>
<div class="rule">
<span
class="between ${d<n?"leftwards":""}"
style="left: ${Math.min(n,d)}%; width: ${Math.abs(n-d)}%"
></span>
${m?l`<span class="peg people" style="left: ${h(e,m.value)}%"></span>`:c}
<span class="peg guess" style="left: ${n}%"></span>
<span class="peg truth" style="left: ${d}%"></span>
</div>
<p class="flag truth" style=${g(d)}>${u}</p>
<p class="ends quiet"><span>${p(a,r)}</span><span>${p(i,r)}</span></p>
</div>`}function j(e,t){let s=(r,a,i)=>l`<p class="bar ${r}">
<span class="name">${a}: ${p(i,e.unit)}</span>
<span class="length" style="width: ${h(e,i)}%"></span>
</p>`;return l`<ul class="bars" role="list">
${e.parts.map(({label:r,truth:a},i)=>l`<li>
<p class="part">${r}</p>
${s("guess",o.yourGuess,t[i])} ${s("truth",e.truth_label,a)}
</li>`)}
</ul>`}function N({parts:e,truth_label:t,unit:s},r){return e.flatMap(({label:a,truth:i},u)=>[w(a,o.guessed(p(r[u],s))),w(t,p(i,s))])}var q=M`
.prompt {
margin-block-start: 1em;
font-family: var(--sb-font-heading);
font-size: 1.25em;
line-height: 1.4;
}
.control {
margin-block-start: 1.25em;
}
label,
.part {
font-weight: 600;
}
.setting {
display: flex;
gap: 0.4em;
align-items: center;
margin-block-start: 0.5em;
}
.setting button {
flex: none;
width: 44px;
padding: 0;
font-size: 1.25em;
line-height: 1;
}
.setting .unit {
overflow-wrap: normal;
}
.setting input {
flex: 0 1 5em;
min-width: 3.5em;
width: 5em;
text-align: center;
font-variant-numeric: tabular-nums;
}
.commit {
margin-block-start: 1.25em;
}
.problem {
color: var(--sb-wrong);
font-weight: 600;
}
.line,
.number-line {
--thumb: 28px;
}
input[type="range"] {
display: block;
width: 100%;
height: 44px;
margin: 0;
border-radius: var(--sb-radius-small);
background: none;
cursor: pointer;
appearance: none;
}
input[type="range"]::-webkit-slider-runnable-track {
box-sizing: border-box;
height: 6px;
border-block: 3px solid var(--sb-control-line);
}
input[type="range"]::-moz-range-track {
box-sizing: border-box;
height: 6px;
border-block: 3px solid var(--sb-control-line);
}
input[type="range"]::-webkit-slider-thumb {
box-sizing: border-box;
width: var(--thumb);
height: var(--thumb);
margin-block-start: -14px;
border: 3px solid var(--sb-accent);
border-radius: 50%;
background: var(--sb-accent);
appearance: none;
}
input[type="range"]::-moz-range-thumb {
box-sizing: border-box;
width: var(--thumb);
height: var(--thumb);
border: 3px solid var(--sb-accent);
border-radius: 50%;
background: var(--sb-accent);
}
input.unset::-webkit-slider-thumb {
background: var(--sb-paper);
}
input.unset::-moz-range-thumb {
background: var(--sb-paper);
}
.ticks {
position: relative;
height: 1.6em;
margin-inline: calc(var(--thumb) / 2);
font-variant-numeric: tabular-nums;
}
.ticks span {
position: absolute;
transform: translateX(-50%);
white-space: nowrap;
}
.ticks span:first-child {
transform: translateX(-14px);
}
.ticks span:last-child {
transform: translateX(calc(-100% + 14px));
}
.found {
margin-block-start: 1.25em;
padding: clamp(1em, 4cqi, 1.75em);
border-radius: var(--sb-radius);
background: var(--sb-paper);
}
.number-line {
margin-block: 1em;
}
.number-line p {
margin: 0;
}
.flag {
position: relative;
width: max-content;
max-width: 100%;
line-height: 1.3;
}
.flag.truth {
color: var(--sb-accent);
font-weight: 600;
}
.rule {
position: relative;
height: 52px;
}
.rule::before {
content: "";
position: absolute;
inset: calc(50% - 2px) 0 auto;
border-block-start: 4px solid var(--sb-control-line);
}
.between,
.peg {
position: absolute;
border-radius: 3px;
}
.between {
top: calc(50% - 4px);
height: 8px;
background: var(--sb-repair);
opacity: 0.55;
transform-origin: left;
}
.between.leftwards {
transform-origin: right;
}
.peg {
width: 6px;
margin-inline-start: -3px;
background: var(--sb-ink);
}
.peg.guess {
inset-block: 4px 18px;
}
.peg.truth {
inset-block: 18px 4px;
background: var(--sb-accent);
}
.peg.people {
width: 16px;
inset-block: 18px;
margin-inline-start: -8px;
border: 2px solid var(--sb-ink);
background: var(--sb-paper);
}
.ends {
display: flex;
justify-content: space-between;
}
.how-far {
font-weight: 600;
}
.bars {
margin-block: 0.75em 1em;
}
.bars li + li {
margin-block-start: 1em;
}
.bar {
margin: 0.2em 0 0;
font-size: 0.94em;
}
.bar .length {
display: block;
min-width: 3px;
height: 14px;
border: 2px solid var(--sb-ink-soft);
border-radius: 3px;
}
.bar.truth .length {
border-color: var(--sb-accent);
background: var(--sb-accent);
}
.bar.truth .name {
color: var(--sb-accent);
font-weight: 600;
}
@media (forced-colors: active) {
.peg,
.between,
.length {
border: 2px solid;
}
.bar.truth .length {
border-color: CanvasText;
background: CanvasText;
forced-color-adjust: none;
}
}
@media (prefers-reduced-motion: no-preference) {
.arriving .between,
.arriving .bar.truth .length {
animation: reaches 0.7s ease-out;
transform-origin: left;
}
.arriving .between.leftwards {
transform-origin: right;
}
.arriving :is(.peg, .flag).truth {
animation: shows 0.7s ease-out;
}
@keyframes reaches {
from {
transform: scaleX(0);
}
}
@keyframes shows {
0%,
50% {
clip-path: inset(0 100% 0 0);
}
100% {
clip-path: inset(0);
}
}
}
`;var f=class extends G{static styles=[...super.styles,q];static properties={drafts:{state:!0},problem:{state:!0}};constructor(){super(),this.drafts=[],this.problem=null,this.hasJustGuessed=!1}reconcile(t,s){return{guess:O(t,s?.guess??[])}}recordTaken(){this.drafts=this.spec?.parts.map(()=>"")??[],this.problem=null,this.hasJustGuessed=!1}write(t,s){this.drafts=this.drafts.map((r,a)=>a===t?s:r),this.problem=null}step(t,s){if(!this.spec)return;let r=C(this.spec,x(this.drafts[t]),s);this.write(t,String(r)),this.announce(o.now(this.spec.parts[t].label,p(r,this.spec.unit)))}commit(){let{spec:t,record:s}=this;if(!t||!s)return;let r=this.drafts.map(x),a=this.drafts.filter(n=>!n.trim()),i=r.map(n=>n===null||n<t.minimum||n>t.maximum);if(i.includes(!0)){let n=i.indexOf(!0),d=[v(t.minimum,t.unit),v(t.maximum,t.unit)],g=this.drafts[n].trim()?o.notOnLine(d[0],d[1]):t.parts.length===1?o.guessFirst:o.guessAllFirst(a.length);this.problem={place:n,text:g},this.announce(g),this.focusOn(`#guess-${n}`);return}this.hasJustGuessed=!0;let u=r.filter(n=>n!==null);this.change({...s,guess:u});let m=t.form==="number-line"?[t.truth_label,this.howFar(t,u[0])]:N(t,u);this.announce(E([...m,z(t.reveal)])),this.focusOn("#found")}howFar({parts:[{truth:t}],tolerance:s,unit:r},a){return o.howFar(L(a,t,s),a,t,r)}renderActivity(t,s){return l`
<p class="prompt" id="prompt">${$(t.prompt)}</p>
${s.guess.length?this.renderFound(t,s):this.renderGuess(t)}
`}renderGuess(t){return l`<div class="guessing" role="group" aria-labelledby="prompt">
${t.parts.map((s,r)=>this.renderControl(t,s,r))}
${this.problem?l`<p class="problem" id="problem">${this.problem.text}</p>`:c}
<button type="button" class="primary commit" @click=${this.commit}>${o.commit}</button>
</div>`}renderControl(t,{label:s},r){let a=this.drafts[r]??"",i=x(a),u=this.problem?.place===r,m=({target:n})=>this.write(r,n.value);return l`<div class="control">
<label for="guess-${r}">${s||o.yourGuess}</label>
<div class="line">
<input
type="range"
class=${i===null?"unset":""}
aria-label=${o.slider(s)}
aria-valuetext=${i===null?o.notSet:p(i,t.unit)}
min=${t.minimum}
max=${t.maximum}
step=${t.step}
.value=${String(i??y(t))}
@input=${m}
@click=${m}
/>
<div class="ticks quiet" aria-hidden="true">
${B(t).map(n=>l`<span style="left: ${h(t,n)}%">${v(n,t.unit)}</span>`)}
</div>
</div>
<div class="setting">
<button
type="button"
aria-label=${o.less(s)}
@click=${()=>this.step(r,-1)}
>
−
</button>
<input
id="guess-${r}"
type="text"
inputmode="decimal"
autocomplete="off"
size="6"
.value=${a}
aria-invalid=${u?"true":"false"}
aria-describedby=${[t.unit&&`unit-${r}`,u&&"problem"].filter(Boolean).join(" ")||c}
@input=${m}
@keydown=${n=>{n.key==="Enter"&&this.commit()}}
/>
<button type="button" aria-label=${o.more(s)} @click=${()=>this.step(r,1)}>
+
</button>
${t.unit?l`<span class="unit" id="unit-${r}">${t.unit}</span>`:c}
</div>
</div>`}renderFound(t,{guess:s}){let r=t.form==="number-line";return l`<div class="found ${this.hasJustGuessed?"arriving":""}">
${F(this.headingLevel+1,o.found,"found")}
${r?l`${_(t,s[0])}
<p class="how-far">${this.howFar(t,s[0])}</p>`:j(t,s)}
${t.people_say?l`<p><strong>${o.peopleSay}:</strong> ${$(t.people_say.text)}</p>`:c}
<p>${$(t.reveal)}</p>
</div>`}};T("sb-predict",f);})();
