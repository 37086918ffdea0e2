/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var P=Object.defineProperty;var Q=Object.getPrototypeOf;var Z=Reflect.get;var tt=(e,t,r)=>t in e?P(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var y=(e,t,r)=>tt(e,typeof t!="symbol"?t+"":t,r);var M=(e,t,r)=>Z(Q(e),r,t);var{define:F}=globalThis.secureBase["define.js"];var{CSSResult:st,LitElement:it,ReactiveElement:nt,_$LE:at,_$LH:ot,adoptStyles:lt,css:N,defaultConverter:ut,getCompatibleStyle:pt,html:l,isServer:mt,mathml:ct,noChange:dt,notEqual:bt,nothing:d,render:ht,supportsAdoptingStyleSheets:ft,svg:gt,unsafeCSS:vt}=globalThis.secureBase.lit;var{ActivityElement:G}=globalThis.secureBase["activity/activity-element.js"];var{renderHeading:j}=globalThis.secureBase["activity/heading.js"];var{readNumber:x}=globalThis.secureBase["activity/number-entry.js"];var{labelled:k,listed:kt,spoken:A,withoutStop:Tt}=globalThis.secureBase["activity/speech.js"];var{plainText:B,renderText:$,safeAddress:Ot}=globalThis.secureBase["activity/text.js"];function L(e,t,r){let s=r+1e-9*Math.max(1,Math.abs(t));return Math.abs(e-t)<=s?"near":e>t?"above":"below"}function R(e,t){return b(Math.abs(e-t))}function u(e,t){return t==="%"?`${b(e)}%`:`${b(e)} ${t}`.trimEnd()}function C({parts:e,minimum:t,maximum:r},s){return s.length===e.length&&s.every(n=>t<=n&&n<=r)?[...s]:[]}function b(e){return Number(e.toFixed(6))}function h({minimum:e,maximum:t},r){let s=(r-e)/(t-e);return b(Math.min(1,Math.max(0,s))*100)}function T({minimum:e,maximum:t,step:r}){return b(e+Math.round((t-e)/2/r)*r)}function z(e,t,r){if(t===null)return T(e);let s=b(t+r*e.step);return Math.min(e.maximum,Math.max(e.minimum,s))}function _({minimum:e,maximum:t,step:r}){let s=(t-e)/4;return(Math.abs(s/r-Math.round(s/r))<1e-9?[0,1,2,3,4]:[0,4]).map(p=>b(e+p*s))}function w(e,t){return u(e,t==="%"?t:"")}var o={yourGuess:"Your guess",slider:e=>e?`${e}: slide to guess`:"Slide to guess",notSet:"not set yet",less:e=>e?`Less for ${e}`:"Less",more:e=>e?`More for ${e}`:"More",now:(e,t)=>e?`${e}: ${t}`:t,commit:"That is my guess",guessFirst:"Make a guess first: slide, or write a number.",guessAllFirst:e=>e===1?"One bar is still to be set.":`${e} bars are still to be set.`,notOnLine:(e,t)=>`Please write a number from ${e} to ${t}.`,found:"What was found",guessed:e=>`Your guess: ${e}`,peopleSay:"What people usually say",howFar:(e,t,r,s)=>{let a=R(t,r),n=`Your guess was ${u(t,s)}.`;return e==="near"?`${n} That is ${a?"very near":"right on it"}.`:`${n} That is ${a} ${e==="above"?"more":"less"}.`}};function I(e,t){let{parts:r,unit:s,minimum:a,maximum:n,truth_label:p,people_say:m}=e,i=h(e,t),c=h(e,r[0].truth),g=E=>`left: ${E}%; transform: translateX(-${E}%)`,O=o.guessed(u(t,s));return l`<div class="number-line" role="img" aria-label="${O}. ${p}.">
<p class="flag guess" style=${g(i)}>${O}</p>
<div class="rule">
<span
class="between ${c<i?"leftwards":""}"
style="left: ${Math.min(i,c)}%; width: ${Math.abs(i-c)}%"
></span>
${m?l`<span class="peg people" style="left: ${h(e,m.value)}%"></span>`:d}
<span class="peg guess" style="left: ${i}%"></span>
<span class="peg truth" style="left: ${c}%"></span>
</div>
<p class="flag truth" style=${g(c)}>${p}</p>
<p class="ends"><span>${u(a,s)}</span><span>${u(n,s)}</span></p>
</div>`}function X(e,t){let r=(s,a,n)=>l`<p class="bar ${s}">
<span class="name">${a}: ${u(n,e.unit)}</span>
<span class="length" style="width: ${h(e,n)}%"></span>
</p>`;return l`<ul class="bars" role="list">
${e.parts.map(({label:s,truth:a},n)=>l`<li>
<p class="part">${s}</p>
${r("guess",o.yourGuess,t[n])} ${r("truth",e.truth_label,a)}
</li>`)}
</ul>`}function D({parts:e,truth_label:t,unit:r},s){return e.flatMap(({label:a,truth:n},p)=>[k(a,o.guessed(u(s[p],r))),k(t,u(n,r))])}var{LONGEST_NOTE:_t,RECORD_VERSION:J,isBlank:It,isFromNewerVersion:Xt,isIdentifier:Dt,isObject:q,isRecord:H}=globalThis.secureBase["records/shape.js"];function V(e,t){let s=H(t)&&t.kind==="predict"&&t.activity===e.id?C(e,t.guess):[];return{version:J,kind:"predict",activity:e.id,guess:s}}var{isActivitySpec:W,isText:S,listOf:Y}=globalThis.secureBase["records/spec-shape.js"];function U(e){return W(e,"predict",["parts"])&&["number-line","bars"].includes(String(e.form))&&S(e.prompt)&&S(e.reveal)&&[e.minimum,e.maximum,e.step,e.tolerance].every(Number.isFinite)&&Y(e.parts).every(t=>q(t)&&Number.isFinite(t.truth))}var K=N`
.prompt {
margin-block-start: 1em;
font-family: var(--sb-font-heading, inherit);
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
width: 44px;
padding: 0;
font-size: 1.25em;
line-height: 1;
}
.setting button {
flex: none;
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
color: var(--sb-wrong, #9a4f14);
font-weight: 600;
}
/* The thumb is as wide as the line is inset, so that it stands right over its number. */
.line,
.number-line {
--thumb: 28px;
}
input[type="range"] {
display: block;
width: 100%;
height: 44px;
margin: 0;
border-radius: var(--sb-radius-small, 8px);
background: none;
cursor: pointer;
appearance: none;
}
input[type="range"]::-webkit-slider-runnable-track {
height: 6px;
border-radius: 3px;
background: var(--sb-control-line, #857a66);
}
input[type="range"]::-moz-range-track {
height: 6px;
border-radius: 3px;
background: var(--sb-control-line, #857a66);
}
input[type="range"]::-webkit-slider-thumb {
width: var(--thumb);
height: var(--thumb);
margin-block-start: -11px;
border: 3px solid var(--sb-accent, #0f6b6b);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
appearance: none;
}
input[type="range"]::-moz-range-thumb {
box-sizing: border-box;
width: var(--thumb);
height: var(--thumb);
border: 3px solid var(--sb-accent, #0f6b6b);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
}
input.unset::-webkit-slider-thumb {
background: var(--sb-paper, #fffdf9);
}
input.unset::-moz-range-thumb {
background: var(--sb-paper, #fffdf9);
}
.ticks {
position: relative;
height: 1.6em;
margin-inline: calc(var(--thumb) / 2);
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
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
border-radius: var(--sb-radius, 14px);
background: var(--sb-paper, #fffdf9);
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
color: var(--sb-accent, #0f6b6b);
font-weight: 600;
}
.rule {
position: relative;
height: 52px;
background: linear-gradient(var(--sb-control-line, #857a66) 0 0) center / 100% 4px no-repeat;
}
.between,
.peg {
position: absolute;
border-radius: 3px;
}
.between {
top: calc(50% - 4px);
height: 8px;
background: var(--sb-repair, #8a6000);
opacity: 0.55;
transform-origin: left;
}
.between.leftwards {
transform-origin: right;
}
/* The guess reaches up to its words, what was found reaches down. */
.peg {
width: 6px;
margin-inline-start: -3px;
background: var(--sb-ink, #23303b);
}
.peg.guess {
inset-block: 4px 18px;
}
.peg.truth {
inset-block: 18px 4px;
background: var(--sb-accent, #0f6b6b);
}
.peg.people {
width: 16px;
inset-block: 18px;
margin-inline-start: -8px;
border: 2px solid var(--sb-ink, #23303b);
background: var(--sb-paper, #fffdf9);
}
.ends {
display: flex;
justify-content: space-between;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.how-far {
font-weight: 600;
}
.bars {
margin-block: 0.75em 1em;
padding: 0;
list-style: none;
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
border: 2px solid var(--sb-ink-soft, #4c5a66);
border-radius: 3px;
}
.bar.truth .length {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent, #0f6b6b);
}
.bar.truth .name {
color: var(--sb-accent, #0f6b6b);
font-weight: 600;
}
@media (forced-colors: active) {
.peg,
.between,
.length {
border: 2px solid;
}
/* As in other colours: what was found is full, and the guess is hollow. */
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
`;var f=class f extends G{constructor(){super(),this.drafts=[],this.problem=null,this.hasJustGuessed=!1}accepts(t){return U(t)}reconcile(t){return V(this.spec,t)}recordTaken(){this.drafts=this.spec?.parts.map(()=>"")??[],this.problem=null,this.hasJustGuessed=!1}write(t,r){this.drafts=this.drafts.map((s,a)=>a===t?r:s),this.problem=null}step(t,r){if(!this.spec)return;let s=z(this.spec,x(this.drafts[t]),r);this.write(t,String(s)),this.announce(o.now(this.spec.parts[t].label,u(s,this.spec.unit)))}commit(){let{spec:t,record:r}=this;if(!t||!r)return;let s=this.drafts.map(x),a=this.drafts.filter(i=>!i.trim()),n=s.map(i=>i===null||i<t.minimum||i>t.maximum);if(n.includes(!0)){let i=n.indexOf(!0),c=[w(t.minimum,t.unit),w(t.maximum,t.unit)],g=this.drafts[i].trim()?o.notOnLine(c[0],c[1]):t.parts.length===1?o.guessFirst:o.guessAllFirst(a.length);this.problem={place:i,text:g},this.announce(g),this.focusOn(`#guess-${i}`);return}this.hasJustGuessed=!0;let p=s.filter(i=>i!==null);this.change({...r,guess:p});let m=t.form==="number-line"?[t.truth_label,this.howFar(t,p[0])]:D(t,p);this.announce(A([...m,B(t.reveal)])),this.focusOn("#found")}howFar({parts:[{truth:t}],tolerance:r,unit:s},a){return o.howFar(L(a,t,r),a,t,s)}renderActivity(){let{spec:t,record:r}=this;return!t||!r?d:l`
<p class="prompt" id="prompt">${$(t.prompt)}</p>
${r.guess.length?this.renderFound(t,r):this.renderGuess(t)}
`}renderGuess(t){return l`<div class="guessing" role="group" aria-labelledby="prompt">
${t.parts.map((r,s)=>this.renderControl(t,r,s))}
${this.problem?l`<p class="problem" id="problem">${this.problem.text}</p>`:d}
<button type="button" class="primary commit" @click=${this.commit}>${o.commit}</button>
</div>`}renderControl(t,{label:r},s){let a=this.drafts[s]??"",n=x(a),p=this.problem?.place===s,m=({target:i})=>this.write(s,i.value);return l`<div class="control">
<label for="guess-${s}">${r||o.yourGuess}</label>
<div class="line">
<input
type="range"
class=${n===null?"unset":""}
aria-label=${o.slider(r)}
aria-valuetext=${n===null?o.notSet:u(n,t.unit)}
min=${t.minimum}
max=${t.maximum}
step=${t.step}
.value=${String(n??T(t))}
@input=${m}
@click=${m}
/>
<div class="ticks" aria-hidden="true">
${_(t).map(i=>l`<span style="left: ${h(t,i)}%">${w(i,t.unit)}</span>`)}
</div>
</div>
<div class="setting">
<button
type="button"
aria-label=${o.less(r)}
@click=${()=>this.step(s,-1)}
>
−
</button>
<input
id="guess-${s}"
type="text"
inputmode="decimal"
autocomplete="off"
size="6"
.value=${a}
aria-invalid=${p?"true":"false"}
aria-describedby=${[t.unit&&`unit-${s}`,p&&"problem"].filter(Boolean).join(" ")||d}
@input=${m}
@keydown=${i=>{i.key==="Enter"&&this.commit()}}
/>
<button type="button" aria-label=${o.more(r)} @click=${()=>this.step(s,1)}>
+
</button>
${t.unit?l`<span class="unit" id="unit-${s}">${t.unit}</span>`:d}
</div>
</div>`}renderFound(t,{guess:r}){let s=t.form==="number-line";return l`<div class="found ${this.hasJustGuessed?"arriving":""}">
${j(this.headingLevel+1,o.found,{id:"found",className:"subtitle"})}
${s?l`${I(t,r[0])}
<p class="how-far">${this.howFar(t,r[0])}</p>`:X(t,r)}
${t.people_say?l`<p><strong>${o.peopleSay}:</strong> ${$(t.people_say.text)}</p>`:d}
<p>${$(t.reveal)}</p>
</div>`}};y(f,"styles",[...M(f,f,"styles"),K]),y(f,"properties",{drafts:{state:!0},problem:{state:!0}});var v=f;F("sb-predict",v);})();
