/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var _=Object.defineProperty;var M=Object.getPrototypeOf;var W=Reflect.get;var q=(s,e,t)=>e in s?_(s,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):s[e]=t;var v=(s,e,t)=>q(s,typeof e!="symbol"?e+"":e,t);var $=(s,e,t)=>W(M(s),t,e);var{define:T}=globalThis.secureBase["define.js"];var{CSSResult:P,LitElement:Y,ReactiveElement:z,_$LE:U,_$LH:F,adoptStyles:K,css:N,defaultConverter:V,getCompatibleStyle:X,html:n,isServer:J,mathml:Q,noChange:Z,notEqual:ee,nothing:a,render:te,supportsAdoptingStyleSheets:se,svg:oe,unsafeCSS:re}=globalThis.secureBase.lit;var{keyed:k}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:O}=globalThis.secureBase["activity/activity-element.js"];function h(s){if(!s)return a;let{address:e,shows:t,width:o,height:r}=s;return n`<img
class="drawing"
src=${e}
alt=${t}
width=${o}
height=${r}
loading="lazy"
/>`}var{mark:E,renderHeading:m,renderOrigins:de,renderSources:he}=globalThis.secureBase["activity/templates.js"];var{labelled:ue,listed:me,plainText:b,readNumber:be,renderText:l,safeAddress:ge,spoken:fe,withoutStop:ve}=globalThis.secureBase["activity/text.js"];function A(s,e){let t=new Set([s.start]);return e.flatMap(o=>{let r=p(s,o);return!r||!t.has(o.step)?[]:(t.add(r.choice.goto),[{step:o.step,choice:o.choice}])})}function p(s,e){let t=s.steps.find(({id:r})=>r===e.step),o=t?.choices.find(({id:r})=>r===e.choice);return t&&o?{step:t,choice:o}:null}function S(s,e){let t=e.length?p(s,e[e.length-1]):null;return t?{at:t.choice.goto==="end"?"ended":"told",step:t.step.id}:{at:"choosing",step:s.start}}function w(s,e){let t=new Map;for(let o of e){let r=p(s,o),c=`${o.step} ${o.choice}`;r&&!t.has(c)&&t.set(c,r)}return[...t.values()]}function C(s,e){return[...s.slice(0,199),e]}var{FORMS:ye,isBlank:xe,isFromNewerVersion:$e,isObject:Te,mustStay:Ne,readRecord:Oe,versionOf:B}=globalThis.secureBase["records/record.js"];var y=2e3;function g(s){return`${s}_note`}function x(s,e){let t=s.read(g(e));return t?.kind==="note"?t.text:""}function f(s,e,t){return s.keep({version:B("note"),kind:"note",activity:g(e),text:D(t).slice(0,y)})}function D(s){return s.replaceAll("<","‹").replaceAll(">","›")}var L=N`
.page{border:1px solid var(--sb-line);box-shadow:var(--sb-shadow)}.moment{margin-block-start:1.25em}.drawing{display:block;width:100%;height:auto;margin-block-end:1em;border-radius:var(--sb-radius-small)}.two-lines{display:block;width:100%;height:2.25rem;margin-block-end:0.75em;fill:none;stroke-linecap:round;stroke-width:3}.two-lines path{vector-effect:non-scaling-stroke}.two-lines.meet{transform:scaleX(-1)}.carer{stroke:var(--sb-accent)}.baby{stroke:var(--sb-repair)}.people{margin:0;color:var(--sb-ink-soft)}.situation{margin-block-start:0.35em;font:1.2em / 1.5 var(--sb-font-heading)}.label{display:block;color:var(--sb-ink-soft);font:600 0.88rem / 1.4 var(--sb-font)}.cue{margin-block-start:1em;padding-inline-start:0.9em;border-inline-start:4px solid var(--sb-repair)}.help{margin-block-start:1em;padding:0.7em 0.9em;border:1px solid var(--sb-help);border-radius:var(--sb-radius-small);background:var(--sb-help-soft)}.help .label,.help a{color:var(--sb-help)}.step{margin:0 0 0.75em;font:1.2em / 1.5 var(--sb-font-heading)}.choices,.trail ol{margin:0.6em 0 0}.choices li + li{margin-block-start:0.6em}.choice{display:flex;flex-wrap:wrap;gap:0.2em 1em;align-items:center;justify-content:space-between;width:100%;min-height:64px;padding:0.7em 1.1em;border:2px solid var(--sb-accent);line-height:1.4;text-align:start}.choice:hover{background:var(--sb-accent-soft)}.outcome,.ending{border:1px solid var(--sb-accent)}.outcome > .label{margin-block-start:1.1em}.outcome > .label + p{margin-block-start:0.1em}.next{font:1.2em / 1.45 var(--sb-font-heading)}.kind{margin-block-start:1.1em;padding:0.7em 0.9em;border-radius:var(--sb-radius-small);background:var(--sb-accent-soft)}.outcome .row,.ending > button{margin-block-start:1.25em}.ending{border-color:var(--sb-repair)}.ending .subtitle{color:var(--sb-repair)}.reflection{margin-block-start:1.5em;padding-block-start:1.25em;border-block-start:1px solid var(--sb-line)}textarea{display:block;width:100%;margin-block-start:0.5em;padding:0.6em 0.8em;color:var(--sb-ink);font:inherit;line-height:1.5;resize:vertical}.trail{margin-block-start:1.5em}.trail .label{font-size:inherit}.trail li{position:relative;padding:0 0 0.5em 1.4em}.trail li::before,.trail li:not(:last-child)::after{content:"";position:absolute;background:var(--sb-accent)}.trail li::before{inset:0.5em auto auto 0;width:0.6em;height:0.6em;border-radius:50%}.trail li:not(:last-child)::after{inset:0.8em auto -0.8em calc(0.3em - 1px);width:2px}@media (prefers-reduced-motion: no-preference){.outcome,.ending{animation:arrives 0.3s ease-out}@keyframes arrives{from{transform:translateY(8px)}}}`;var i={cue:"The baby’s cue",help:"Before you read on",howToChoose:"What could you try?",tried:"You tried this",youTry:"You try this",next:"What may happen next",why:"Why",kindNote:"A kind word",goOn:"Go on",tryElse:"Try something else",chooseAgain:"Choose again. Each way leads on.",ended:"Together again",tryAnotherWay:"Try another way through",trail:"What you have tried",reflection:"To think about",privacy:"You do not have to write anything. If you do, it stays in this browser on this device. It is not sent to anyone."};var d=class d extends O{constructor(){super(),this.now={at:"choosing",step:""},this.noteBefore="",this.unsubscribeNote=null}reconcile(e,t){return{path:A(e,t?.path??[])}}recordTaken(){this.spec&&this.record&&(this.now=S(this.spec,this.record.path))}connectedCallback(){super.connectedCallback(),this.unsubscribeNote=this.store.subscribe(e=>{(e===null||this.spec&&e===g(this.spec.id))&&this.requestUpdate()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribeNote?.()}startAgain(){this.spec&&(this.noteBefore=x(this.store,this.spec.id),f(this.store,this.spec.id,""),super.startAgain())}undo(){this.spec&&this.noteBefore&&f(this.store,this.spec.id,this.noteBefore),super.undo()}choose(e,t){if(!this.record)return;this.now={at:"told",step:e.id};let o=C(this.record.path,{step:e.id,choice:t.id});this.change({...this.record,path:o});let r=[t.next,t.why,t.kind_word].filter(c=>c!==null);this.announce(r.map(b).join(" ")),this.focusOn("#told")}chooseIn(e){this.now={at:"choosing",step:e},this.announce(i.chooseAgain),this.focusOn("#how")}goOn({goto:e}){if(e==="end")this.now={at:"ended",step:this.now.step},this.announce(b(this.spec?.ending??"")),this.focusOn("#ended");else{this.now={at:"choosing",step:e};let t=this.spec?.steps.find(({id:o})=>o===e);this.announce(t?.text?b(t.text):""),this.focusOn("#how")}}renderActivity(e,t){let o=e.steps.find(({id:c})=>c===this.now.step),r=t.path.length?p(e,t.path[t.path.length-1]):null;return n`
${e.help?n`<p class="help"><span class="label">${i.help}</span> ${l(e.help)}</p>`:a}
<div class="page sheet">
${e.scene?h(e.scene):j("part")}
${e.people?n`<p class="people">${l(e.people)}</p>`:a}
<p class="situation">${l(e.situation)}</p>
${e.cue?n`<p class="cue"><span class="label">${i.cue}</span> ${l(e.cue)}</p>`:a}
</div>
${this.now.at==="choosing"&&o?this.renderChoices(e,o):a}
${this.now.at==="told"&&r?this.renderTold(r.choice,r.step):a}
${this.now.at==="ended"?this.renderEnding(e):a} ${this.renderTrail(e)}
`}renderChoices(e,t){let o=w(e,this.record?.path??[]);return k(t.id,n`<div class="moment">
${h(t.scene)}
${t.text?n`<p class="step" id="step">${l(t.text)}</p>`:a}
${m(this.headingLevel+1,i.howToChoose,"how")}
<ul class="choices" role="list" aria-labelledby="how">
${t.choices.map(r=>{let c=o.some(R=>R.choice===r);return n`<li>
<button type="button" class="choice" @click=${()=>this.choose(t,r)}>
<span>${l(r.text)}</span>
${c?n`<span class="quiet">${E("shown")} ${i.tried}</span>`:a}
</button>
</li>`})}
</ul>
</div>`)}renderTold(e,t){return k(this.record?.path.length,n`<div class="moment outcome sheet">
${h(e.scene)}
${m(this.headingLevel+1,n`<span class="label">${i.youTry}</span> ${l(e.text)}`,"told")}
${e.next?n`<p class="label">${i.next}</p>
<p class="next">${l(e.next)}</p>`:a}
<p class="label">${i.why}</p>
<p>${l(e.why)}</p>
<p class="kind"><span class="label">${i.kindNote}</span> ${l(e.kind_word)}</p>
<div class="row">
<button type="button" class="primary" @click=${()=>this.goOn(e)}>
${i.goOn}
</button>
<button type="button" @click=${()=>this.chooseIn(t.id)}>${i.tryElse}</button>
</div>
</div>`)}renderEnding(e){return n`<div class="moment ending sheet">
${e.ending_scene?h(e.ending_scene):j("meet")}
${m(this.headingLevel+1,i.ended,"ended")}
<p class="situation">${l(e.ending)}</p>
<button type="button" @click=${()=>this.chooseIn(e.start)}>
${i.tryAnotherWay}
</button>
${e.reflection?this.renderReflection(e,e.reflection):a}
</div>`}renderReflection(e,t){let o=({target:r})=>{this.isKept=f(this.store,e.id,r.value)};return n`<div class="reflection">
<label for="note"><span class="label">${i.reflection}</span> ${l(t)}</label>
<textarea
class="boxed"
id="note"
rows="4"
maxlength=${y}
aria-describedby="privacy"
.value=${x(this.store,e.id)}
@input=${o}
></textarea>
<p class="quiet" id="privacy">${i.privacy}</p>
</div>`}renderTrail(e){let t=w(e,this.record?.path??[]);return t.length?n`<div class="trail quiet">
<p class="label" id="trail">${i.trail}</p>
<ol role="list" aria-labelledby="trail">
${t.map(({choice:o})=>n`<li>${l(o.text)}</li>`)}
</ol>
</div>`:a}};v(d,"styles",[...$(d,d,"styles"),L]),v(d,"properties",{now:{state:!0}});var u=d;function j(s){return n`<svg
class="two-lines ${s}"
viewBox="0 0 600 40"
preserveAspectRatio="none"
aria-hidden="true"
focusable="false"
>
<path class="carer" d="M3 17C120 17 190 19 300 14S470 4 597 4" />
<path class="baby" d="M3 23C120 23 190 21 300 27S470 36 597 36" />
</svg>`}T("sb-scenario",u);})();
