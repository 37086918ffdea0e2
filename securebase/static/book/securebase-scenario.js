/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:A,html:i,nothing:a}=globalThis.secureBase.lit;var{keyed:y}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:N}=globalThis.secureBase["activity/activity-element.js"];var{hasAddress:O,writeAddress:E}=globalThis.secureBase["activity/address.js"];var{renderDrawing:p}=globalThis.secureBase["activity/drawing.js"];var{mark:x,pause:f,renderHeading:g}=globalThis.secureBase["activity/templates.js"];var{hasStop:B,plainText:u,renderText:l}=globalThis.secureBase["activity/text.js"];var{follow:S}=globalThis.secureBase["records/following.js"];function C(n,e){let t=new Set([n.start]);return e.flatMap(s=>{let o=c(n,s);return!o||!t.has(s.step)?[]:(t.add(o.choice.goto),[{step:s.step,choice:s.choice}])})}function c(n,e){let t=n.steps.find(({id:o})=>o===e.step),s=t?.choices.find(({id:o})=>o===e.choice);return t&&s?{step:t,choice:s}:null}function j(n,e,t){let s=e.length?c(n,e[e.length-1]):null;if(!s)return null;let o=e.map(h=>c(n,h)?.choice.goto),d=h=>h===n.start||o.includes(h);return t&&{choosing:()=>n.steps.some(({id:h})=>h===t?.step)&&d(t?.step??""),told:()=>t?.step===s.step.id,ended:()=>o.includes("end")}[t.at]()?{at:t.at,step:t.step}:{at:s.choice.goto==="end"?"ended":"told",step:s.step.id}}function L(n,{path:e,now:t}){return e.length?(t?.at==="told"?e.slice(0,-1):e).some(o=>c(n,o)?.choice.goto==="end")?"done":"begun":"new"}function $(n,e){let t=new Map;for(let s of e){let o=c(n,s),d=`${s.step} ${s.choice}`;o&&!t.has(d)&&t.set(d,o)}return[...t.values()]}function q(n,e){return[...n.slice(0,199),e]}var{versionOf:_}=globalThis.secureBase["records/record.js"];var k=2e3;function v(n){return`${n}_note`}function T(n,e){let t=n.read(v(e));return t?.kind==="note"?t.text:""}function w(n,e,t){return n.keep({version:_("note"),kind:"note",activity:v(e),text:W(t).slice(0,k)})}function W(n){return n.replaceAll("<","‹").replaceAll(">","›")}var D=A`
.title:has(.fold){position:relative}.title:has([aria-expanded="false"]){font-size:1.15em}:host([folds]){margin-block:0.75em}.fold{display:flex;flex-wrap:wrap;gap:0.1em 1em;align-items:baseline;justify-content:space-between;width:100%;padding:0;border:0;background:none;text-align:start}.fold::after{content:"";position:absolute;inset:calc(-1 * clamp(1em,4vw,2em))}.fold > span:first-child::before{content:"";display:inline-block;width:0.5rem;height:0.5rem;margin-inline-end:0.65rem;border-block-end:2px solid var(--sb-accent);border-inline-end:2px solid var(--sb-accent);transform:translateY(-0.1em) rotate(-45deg)}[aria-expanded="true"] > span:first-child::before{transform:translateY(-0.2em) rotate(45deg)}.fold .quiet{font-family:var(--sb-font);font-size:0.88rem}.fold .done{color:var(--sb-right)}.fold + .people{display:block;padding-inline-start:1.15rem;color:var(--sb-ink-soft);font-family:var(--sb-font);font-size:1rem;font-weight:400;line-height:1.4}.page{border:1px solid var(--sb-line);box-shadow:var(--sb-shadow)}.moment{margin-block-start:1.25em}.drawing{display:block;width:100%;height:auto;margin-block-end:1em;border-radius:var(--sb-radius-small)}.two-lines{display:block;width:100%;height:2.25rem;margin-block-end:0.75em;fill:none;stroke-linecap:round;stroke-width:3}.two-lines path{vector-effect:non-scaling-stroke}.two-lines.meet{transform:scaleX(-1)}.carer{stroke:var(--sb-accent)}.baby{stroke:var(--sb-repair)}.people{margin:0;color:var(--sb-ink-soft)}.situation{margin-block-start:0.35em;font:1.2em / 1.5 var(--sb-font-heading)}.label{display:block;color:var(--sb-ink-soft);font:600 0.88rem / 1.4 var(--sb-font)}.cue{margin-block-start:1em;padding-inline-start:0.9em;border-inline-start:4px solid var(--sb-repair)}.help{margin-block-start:1em;padding:0.7em 0.9em;border:1px solid var(--sb-help);border-radius:var(--sb-radius-small);background:var(--sb-help-soft)}.help .label,.help a{color:var(--sb-help)}.step{margin:0 0 0.75em;font:1.2em / 1.5 var(--sb-font-heading)}.choices,.trail ol{margin:0.6em 0 0}.choices li + li{margin-block-start:0.6em}.choice{display:flex;flex-wrap:wrap;gap:0.2em 1em;align-items:center;justify-content:space-between;width:100%;min-height:64px;padding:0.7em 1.1em;border:2px solid var(--sb-accent);line-height:1.4;text-align:start}@media (hover: hover){.choice:hover{background:var(--sb-accent-soft)}}.outcome,.ending{border:1px solid var(--sb-accent)}.outcome > .label{margin-block-start:1.1em}.outcome > .label + p{margin-block-start:0.1em}.next{font:1.2em / 1.45 var(--sb-font-heading)}.kind{margin-block-start:1.1em;padding:0.7em 0.9em;border-radius:var(--sb-radius-small);background:var(--sb-accent-soft)}.outcome .row,.ending > button{margin-block-start:1.25em}.ending{border-color:var(--sb-repair)}.ending .subtitle{color:var(--sb-repair)}.reflection{margin-block-start:1.5em;padding-block-start:1.25em;border-block-start:1px solid var(--sb-line)}textarea{display:block;width:100%;margin-block-start:0.5em;padding:0.6em 0.8em;color:var(--sb-ink);font:inherit;line-height:1.5;resize:vertical}.trail{margin-block-start:1.5em}.trail .label{font-size:inherit}.trail li{position:relative;padding-block:0 0.5em;padding-inline:1.4em 0}.trail li::before,.trail li:not(:last-child)::after{content:"";position:absolute;border:0 solid var(--sb-accent)}.trail li::before{inset-block:0.5em auto;inset-inline:0 auto;border-width:0.3em;border-radius:50%}.trail li:not(:last-child)::after{inset-block:0.8em -0.8em;inset-inline:calc(0.3em - 1px) auto;border-inline-start-width:2px}@media (prefers-reduced-motion: no-preference){.outcome,.ending{animation:arrives 0.3s ease-out}@keyframes arrives{from{transform:translateY(8px)}}}`;var r=globalThis.secureBase?.words?.scenario??{progress:{begun:"begun",done:"read to the end"},cue:"The baby’s cue",help:"Before you read on",howToChoose:"What could you try?",tried:"You tried this",youTry:"You try this",next:"What may happen next",why:"Why",kindNote:"A kind word",goOn:"Go on",tryElse:"Try something else",chooseAgain:"Choose again. Each way leads on.",ended:"For now",tryAnotherWay:"Try another way through",trail:"What you have tried",reflection:"To think about",privacy:"You do not have to write anything. If you do, it stays in this browser on this device. It is not sent to anyone."};var m=class extends N{static styles=[...super.styles,D];constructor(){super(),this.noteBefore="",this.folds=!1,this.followAddress=()=>{this.arrive()},S(this,()=>this.requestUpdate(),()=>v(this.spec?.id??""))}reconcile(e,t){let s=C(e,t?.path??[]);return{path:s,now:j(e,s,t?.now??null)}}connectedCallback(){super.connectedCallback(),this.hasUpdated||(this.folds=document.querySelectorAll(this.localName).length>1,this.toggleAttribute("folds",this.folds),this.isOpen=!this.folds),window.addEventListener("hashchange",this.followAddress),this.arrive()}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("hashchange",this.followAddress)}async arrive(){!this.spec||!O(this)||window.location.hash!==`#${this.spec.id}`||(this.isOpen=!0,await this.updateComplete,requestAnimationFrame(()=>{let e=this.record?.now?".moment":".title";this.renderRoot.querySelector(e)?.scrollIntoView({block:"start"})}))}toggle(){if(!this.spec)return;this.isOpen=!this.isOpen;let{pathname:e,search:t}=window.location;E(this,this.isOpen?`#${this.spec.id}`:e+t)}startAgain(){this.spec&&(this.noteBefore=T(this.store,this.spec.id),w(this.store,this.spec.id,""),super.startAgain())}undo(){this.spec&&this.noteBefore&&w(this.store,this.spec.id,this.noteBefore),super.undo()}choose(e,t){if(!this.record)return;let s=q(this.record.path,{step:e.id,choice:t.id});this.change({...this.record,path:s,now:{at:"told",step:e.id}});let o=[t.next,t.why,t.kind_word].filter(d=>d!==null);this.announce(o.map(u).join(" ")),this.focusOn("#told")}leadTo(e,t){this.record&&this.change({...this.record,now:{at:e,step:t}})}chooseIn(e){this.leadTo("choosing",e),this.announce(r.chooseAgain),this.focusOn("#how")}goOn({goto:e},t){if(e==="end")this.leadTo("ended",t),this.announce(u(this.spec?.ending??"")),this.focusOn("#ended");else{this.leadTo("choosing",e);let s=this.spec?.steps.find(({id:o})=>o===e);this.announce(s?.text?u(s.text):""),this.focusOn("#how")}}renderName(e,t){if(!this.folds)return super.renderName(e,t);let s=L(e,t);return i`<button
type="button"
class="fold"
aria-expanded=${this.isOpen?"true":"false"}
@click=${this.toggle}
>
<span>${e.title}</span>
${s==="new"?a:i`<span class="quiet ${s}">
${x(s==="done"?"right":"shown")} ${r.progress[s]}
</span>`}
</button>
${e.people?i`<span class="people">${l(e.people)}</span>`:a}`}renderActivity(e,t){let s=t.now??{at:"choosing",step:e.start},o=e.steps.find(({id:b})=>b===s.step),d=t.path.length?c(e,t.path[t.path.length-1]):null;return i`
${e.help?i`<p class="help"><span class="label">${r.help}</span> ${l(e.help)}</p>`:a}
<div class="page sheet">
${e.scene?p(e.scene):I("part")}
${e.people&&!this.folds?i`<p class="people">${l(e.people)}</p>`:a}
<p class="situation">${l(e.situation)}</p>
${e.cue?i`<p class="cue"><span class="label">${r.cue}</span> ${l(e.cue)}</p>`:a}
</div>
${s.at==="choosing"&&o?this.renderChoices(e,o):a}
${s.at==="told"&&d?this.renderTold(d.choice,d.step):a}
${s.at==="ended"?this.renderEnding(e):a} ${this.renderTrail(e)}
`}renderChoices(e,t){let s=$(e,this.record?.path??[]);return y(t.id,i`<div class="moment">
${p(t.scene)}
${t.text?i`<p class="step" id="step">${l(t.text)}</p>`:a}
${g(this.headingLevel+1,r.howToChoose,"how")}
<ul class="choices" role="list" aria-labelledby="how">
${t.choices.map(o=>{let d=s.some(b=>b.choice===o);return i`<li>
<button type="button" class="choice" @click=${()=>this.choose(t,o)}>
<span>${l(o.text)}</span>
${d?i`${B(u(o.text))?a:f} <span class="quiet">${x("shown")} ${r.tried}</span>`:a}
</button>
</li>`})}
</ul>
</div>`)}renderTold(e,t){return y(this.record?.path.length,i`<div class="moment outcome sheet">
${p(e.scene)}
${g(this.headingLevel+1,i`<span class="label">${r.youTry}${f}</span> ${l(e.text)}`,"told")}
${e.next?i`<p class="label">${r.next}</p>
<p class="next">${l(e.next)}</p>`:a}
<p class="label">${r.why}</p>
<p>${l(e.why)}</p>
<p class="kind"><span class="label">${r.kindNote}</span> ${l(e.kind_word)}</p>
<div class="row">
<button type="button" class="primary" @click=${()=>this.goOn(e,t.id)}>
${r.goOn}
</button>
<button type="button" @click=${()=>this.chooseIn(t.id)}>${r.tryElse}</button>
</div>
</div>`)}renderEnding(e){return i`<div class="moment ending sheet">
${e.ending_scene?p(e.ending_scene):I("meet")}
${g(this.headingLevel+1,r.ended,"ended")}
<p class="situation">${l(e.ending)}</p>
<button type="button" @click=${()=>this.chooseIn(e.start)}>
${r.tryAnotherWay}
</button>
${e.reflection?this.renderReflection(e,e.reflection):a}
</div>`}renderReflection(e,t){let s=({target:o})=>{this.isKept=w(this.store,e.id,o.value)};return i`<div class="reflection">
<label for="note"><span class="label">${r.reflection}${f}</span> ${l(t)}</label>
<textarea
class="boxed"
id="note"
rows="4"
maxlength=${k}
aria-describedby="privacy"
.value=${T(this.store,e.id)}
@input=${s}
></textarea>
<p class="quiet" id="privacy">${r.privacy}</p>
</div>`}renderTrail(e){let t=$(e,this.record?.path??[]);return t.length?i`<div class="trail quiet">
<p class="label" id="trail">${r.trail}</p>
<ol role="list" aria-labelledby="trail">
${t.map(({choice:s})=>i`<li>${l(s.text)}</li>`)}
</ol>
</div>`:a}};function I(n){return i`<svg
class="two-lines ${n}"
viewBox="0 0 600 40"
preserveAspectRatio="none"
aria-hidden="true"
focusable="false"
>
<path class="carer" d="M3 17C120 17 190 19 300 14S470 4 597 4" />
<path class="baby" d="M3 23C120 23 190 21 300 27S470 36 597 36" />
</svg>`}"adoptedStyleSheets"in document&&customElements.define("sb-scenario",m);})();
