/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:G,html:l,nothing:h}=globalThis.secureBase.lit;var{ActivityElement:S}=globalThis.secureBase["activity/activity-element.js"];var{sliderStyles:F}=globalThis.secureBase["activity/control-styles.js"];var{renderHeading:B}=globalThis.secureBase["activity/templates.js"];var{figures:A,labelled:y,plainText:E,readNumber:x,renderText:v,spoken:L}=globalThis.secureBase["activity/text.js"];var q=1e-9;function O(e,t,s){let r=s+q*Math.max(1,Math.abs(t));return Math.abs(e-t)<=r?"near":e>t?"above":"below"}function j(e,t){return f(Math.abs(e-t))}function u(e,t){let s=A(String(f(e)));return t==="%"?`${s}%`:`${s} ${t}`.trimEnd()}function _({parts:e,minimum:t,maximum:s},r){return r.length===e.length&&r.every(i=>t<=i&&i<=s)?[...r]:[]}function f(e){return Number(e.toFixed(6))}function d({minimum:e,maximum:t},s){let r=(s-e)/(t-e);return f(Math.min(1,Math.max(0,r))*100)}function w({minimum:e,maximum:t,step:s}){return f(e+Math.round((t-e)/2/s)*s)}function N(e,t,s){if(t===null)return w(e);let r=f(t+s*e.step);return Math.min(e.maximum,Math.max(e.minimum,r))}function k({minimum:e,maximum:t,step:s}){let r=(t-e)/4;return(Math.abs(r/s-Math.round(r/s))<1e-9?[0,1,2,3,4]:[0,4]).map(p=>f(e+p*r))}function g(e,t){return u(e,t==="%"?t:"")}var o=globalThis.secureBase?.words?.predict??{yourGuess:"Your guess",slider:e=>e?`${e}: slide to guess`:"Slide to guess",notSet:"not set yet",less:e=>e?`Less for ${e}`:"Less",more:e=>e?`More for ${e}`:"More",now:(e,t)=>`${e||o.yourGuess}: ${t}`,commit:"That is my guess",guessFirst:"Make a guess first: slide, or write a number.",guessAllFirst:e=>e===1?"One bar is still to be set.":`${e} bars are still to be set.`,notOnLine:(e,t)=>`Please write a number from ${e} to ${t}.`,found:"What was found",guessed:e=>`Your guess: ${e}`,peopleSay:"What people usually say",howFar:(e,t,s,r)=>{let a=j(t,s),i=`Your guess was ${u(t,r)}.`;return e==="near"?`${i} That is ${a?"very near":"right on it"}.`:`${i} That is ${a} ${e==="above"?"more":"less"}.`}};function X(e,t){let{parts:s,unit:r,minimum:a,maximum:i,truth_label:p,people_say:m}=e,n=d(e,t),c=d(e,s[0].truth),b=M=>`left: ${M}%; transform: translateX(-${M}%)`,T=o.guessed(u(t,r));return l`<div class="number-line" role="img" aria-label="${T}. ${p}.">
<p class="flag guess" .style=${b(n)}>${T}</p>
<div class="rule">
<span
class="between ${c<n?"leftwards":""}"
.style=${`left: ${Math.min(n,c)}%; width: ${Math.abs(n-c)}%`}
></span>
${m?l`<span class="peg people" .style=${`left: ${d(e,m.value)}%`}></span>`:h}
<span class="peg guess" .style=${`left: ${n}%`}></span>
<span class="peg truth" .style=${`left: ${c}%`}></span>
</div>
<p class="flag truth" .style=${b(c)}>${p}</p>
<p class="ends quiet"><span>${u(a,r)}</span><span>${u(i,r)}</span></p>
</div>`}function z(e,t){let s=(r,a,i)=>l`<p class="bar ${r}">
<span class="name">${a}: ${u(i,e.unit)}</span>
<span class="length" .style=${`width: ${d(e,i)}%`}></span>
</p>`;return l`<ul class="bars" role="list">
${e.parts.map(({label:r,truth:a},i)=>l`<li>
<p class="part">${r}</p>
${s("guess",o.yourGuess,t[i])} ${s("truth",e.truth_label,a)}
</li>`)}
</ul>`}function C({parts:e,truth_label:t,unit:s},r){return e.flatMap(({label:a,truth:i},p)=>[y(a,o.guessed(u(r[p],s))),y(t,u(i,s))])}var J=G`
.prompt{margin-block-start:1em;font:1.25em / 1.4 var(--sb-font-heading)}.control{margin-block-start:1.25em}label,.part{font-weight:600}.setting{display:flex;flex-wrap:wrap;gap:0.4em;align-items:center;margin-block-start:0.5em}.setting button{flex:none;width:44px;padding:0;font-size:1.25em;line-height:1}.setting .unit{overflow-wrap:normal}.setting input{flex:0 1 5em;min-width:3.5em;width:5em;text-align:center;font-variant-numeric:tabular-nums}.setting,.line,.number-line,.bar{direction:ltr}.flag,.bar{unicode-bidi:plaintext}.commit{margin-block-start:1.25em}.line,.number-line{--thumb:28px}input[type="range"]{--thumb-edge:var(--sb-accent);--thumb-ring:0;--track-half:3px;display:block;width:100%}input.unset{--thumb-fill:var(--sb-paper)}.ticks{position:relative;height:1.6em;margin-inline:calc(var(--thumb) / 2);font-variant-numeric:tabular-nums}.ticks span{position:absolute;transform:translateX(-50%);white-space:nowrap}.ticks span:first-child{transform:translateX(-14px)}.ticks span:last-child{transform:translateX(calc(-100% + 14px))}.line{container-type:inline-size}@container (max-width: 17em){.ticks span:nth-child(even){display:none}}.number-line{margin-block:1em}.number-line p{margin:0}.flag{position:relative;width:max-content;max-width:100%;line-height:1.3}.flag.truth{color:var(--sb-accent);font-weight:600}.rule{position:relative;height:52px}.rule::before{content:"";position:absolute;inset:calc(50% - 2px) 0 auto;border-block-start:4px solid var(--sb-control-line)}.between,.peg{position:absolute;border-radius:3px}.between{top:calc(50% - 4px);height:8px;background:var(--sb-repair);opacity:0.55;transform-origin:left}.between.leftwards{transform-origin:right}.peg{width:6px;margin-inline-start:-3px;background:var(--sb-ink)}.peg.guess{inset-block:4px 18px}.peg.truth{inset-block:18px 4px;background:var(--sb-accent)}.peg.people{width:16px;inset-block:18px;margin-inline-start:-8px;border:2px solid var(--sb-ink);background:var(--sb-paper)}.ends{display:flex;justify-content:space-between}.how-far{font-weight:600}.bars{margin-block:0.75em 1em}.bars li + li{margin-block-start:1em}.bar{margin:0.2em 0 0;font-size:0.94em}.bar .length{display:block;min-width:3px;height:14px;border:2px solid var(--sb-ink-soft);border-radius:3px;transform-origin:left}.bar.truth .length{border-color:var(--sb-accent);background:var(--sb-accent)}.bar.truth .name{color:var(--sb-accent);font-weight:600}@media (forced-colors: active){.peg,.between,.length{border:2px solid}.bar.truth .length{border-color:CanvasText;background:CanvasText;forced-color-adjust:none}}@media (prefers-reduced-motion: no-preference){.arriving .between,.arriving .bar.truth .length{animation:reaches 0.7s ease-out}.arriving :is(.peg,.flag).truth{animation:shows 0.7s ease-out}@keyframes reaches{from{transform:scaleX(0)}}@keyframes shows{0%,50%{clip-path:inset(0 100% 0 0)}100%{clip-path:inset(0)}}}`;var $=class extends S{static styles=[...super.styles,F,J];static line={percentAlong:d,ticks:k,tickTold:g,told:u};static properties={drafts:{state:!0},problem:{state:!0}};constructor(){super(),this.drafts=[],this.problem=null,this.hasJustGuessed=!1}reconcile(t,s){return{guess:_(t,s?.guess??[])}}recordTaken(){this.drafts=this.spec?.parts.map(()=>"")??[],this.problem=null,this.hasJustGuessed=!1}write(t,s){this.drafts=this.drafts.map((r,a)=>a===t?s:r),this.problem=null}step(t,s){if(!this.spec)return;let r=N(this.spec,x(this.drafts[t]),s);this.write(t,String(r)),this.announce(o.now(this.spec.parts[t].label,u(r,this.spec.unit)))}commit(){let{spec:t,record:s}=this;if(!t||!s)return;let r=this.drafts.map(x),a=this.drafts.filter(n=>!n.trim()),i=r.map(n=>n===null||n<t.minimum||n>t.maximum);if(i.includes(!0)){let n=i.indexOf(!0),c=[g(t.minimum,t.unit),g(t.maximum,t.unit)],b=this.drafts[n].trim()?o.notOnLine(c[0],c[1]):t.parts.length===1?o.guessFirst:o.guessAllFirst(a.length);this.problem={place:n,text:b},this.announce(b),this.focusOn(`#guess-${n}`);return}this.hasJustGuessed=!0;let p=r.filter(n=>n!==null);this.change({...s,guess:p});let m=t.form==="number-line"?[t.truth_label,this.howFar(t,p[0])]:C(t,p);this.announce(L([...m,E(t.reveal)])),this.focusOn("#found")}howFar({parts:[{truth:t}],tolerance:s,unit:r},a){return o.howFar(O(a,t,s),a,t,r)}renderActivity(t,s){return l`
<p class="prompt">${v(t.prompt)}</p>
${s.guess.length?this.renderFound(t,s):this.renderGuess(t)}
`}renderGuess(t){return l`<div class="guessing" role="group" aria-label=${o.yourGuess}>
${t.parts.map((s,r)=>this.renderControl(t,s,r))}
${this.problem?l`<p class="problem" id="problem">${this.problem.text}</p>`:h}
<button type="button" class="primary commit" @click=${this.commit}>${o.commit}</button>
</div>`}renderControl(t,{label:s},r){let a=this.drafts[r]??"",i=x(a),p=this.problem?.place===r,m=({target:n})=>this.write(r,n.value);return l`<div class="control">
<label for="guess-${r}">${s||o.yourGuess}</label>
<div class="line">
<input
type="range"
class=${i===null?"unset":""}
aria-label=${o.slider(s)}
aria-valuetext=${i===null?o.notSet:u(i,t.unit)}
min=${t.minimum}
max=${t.maximum}
step=${t.step}
.value=${String(i??w(t))}
@input=${m}
@click=${m}
/>
<div class="ticks quiet" aria-hidden="true">
${k(t).map(n=>l`<span .style=${`left: ${d(t,n)}%`}>${g(n,t.unit)}</span>`)}
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
aria-invalid=${p?"true":"false"}
aria-describedby=${[t.unit&&`unit-${r}`,p&&"problem"].filter(Boolean).join(" ")||h}
@input=${m}
@keydown=${n=>{n.key==="Enter"&&this.commit()}}
/>
<button type="button" aria-label=${o.more(s)} @click=${()=>this.step(r,1)}>
+
</button>
${t.unit?l`<span class="unit" id="unit-${r}">${t.unit}</span>`:h}
</div>
</div>`}renderFound(t,{guess:s}){let r=t.form==="number-line";return l`<div class="found sheet ${this.hasJustGuessed?"arriving":""}">
${B(this.headingLevel+1,o.found,"found")}
${r?l`${X(t,s[0])}
<p class="how-far">${this.howFar(t,s[0])}</p>`:z(t,s)}
${t.people_say?l`<p><strong>${o.peopleSay}:</strong> ${v(t.people_say.text)}</p>`:h}
<p>${v(t.reveal)}</p>
</div>`}};"adoptedStyleSheets"in document&&customElements.define("sb-predict",$);})();
