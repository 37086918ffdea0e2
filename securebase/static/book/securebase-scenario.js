/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var z=Object.defineProperty;var R=Object.getPrototypeOf;var _=Reflect.get;var M=(s,e,t)=>e in s?z(s,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):s[e]=t;var v=(s,e,t)=>M(s,typeof e!="symbol"?e+"":e,t);var $=(s,e,t)=>_(R(s),t,e);var{define:T}=globalThis.secureBase["define.js"];var{CSSResult:I,LitElement:P,ReactiveElement:Y,_$LE:U,_$LH:F,adoptStyles:K,css:N,defaultConverter:V,getCompatibleStyle:X,html:i,isServer:J,mathml:Q,noChange:Z,notEqual:ee,nothing:a,render:te,supportsAdoptingStyleSheets:se,svg:oe,unsafeCSS:re}=globalThis.secureBase.lit;var{keyed:y}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:O}=globalThis.secureBase["activity/activity-element.js"];function h(s){if(!s)return a;let{address:e,shows:t,width:o,height:r}=s;return i`<img
class="drawing"
src=${e}
alt=${t}
width=${o}
height=${r}
loading="lazy"
/>`}var{mark:E,renderHeading:m,renderOrigins:de,renderSources:he}=globalThis.secureBase["activity/templates.js"];var{labelled:ue,listed:me,plainText:b,readNumber:be,renderText:l,safeAddress:ge,spoken:fe,withoutStop:ve}=globalThis.secureBase["activity/text.js"];function A(s,e){let t=new Set([s.start]);return e.flatMap(o=>{let r=p(s,o);return!r||!t.has(o.step)?[]:(t.add(r.choice.goto),[{step:o.step,choice:o.choice}])})}function p(s,e){let t=s.steps.find(({id:r})=>r===e.step),o=t?.choices.find(({id:r})=>r===e.choice);return t&&o?{step:t,choice:o}:null}function S(s,e){let t=e.length?p(s,e[e.length-1]):null;return t?{at:t.choice.goto==="end"?"ended":"told",step:t.step.id}:{at:"choosing",step:s.start}}function k(s,e){let t=new Map;for(let o of e){let r=p(s,o),c=`${o.step} ${o.choice}`;r&&!t.has(c)&&t.set(c,r)}return[...t.values()]}function C(s,e){return[...s.slice(0,199),e]}var{FORMS:we,isBlank:xe,isFromNewerVersion:$e,isObject:Te,mustStay:Ne,readRecord:Oe,versionOf:B}=globalThis.secureBase["records/record.js"];var w=2e3;function g(s){return`${s}_note`}function x(s,e){let t=s.read(g(e));return t?.kind==="note"?t.text:""}function f(s,e,t){return s.keep({version:B("note"),kind:"note",activity:g(e),text:W(t).slice(0,w)})}function W(s){return s.replaceAll("<","‹").replaceAll(">","›")}var L=N`
.page,
.moment {
margin-block-start: 1.25em;
padding: clamp(1em, 4cqi, 1.75em);
border: 1px solid var(--sb-line);
border-radius: var(--sb-radius);
background: var(--sb-paper);
}
.page {
box-shadow: var(--sb-shadow);
}
.moment {
border: 0;
padding: 0;
background: none;
}
.drawing {
display: block;
width: 100%;
height: auto;
margin-block-end: 1em;
border-radius: var(--sb-radius-small);
}
.two-lines {
display: block;
width: 100%;
height: 2.25rem;
margin-block-end: 0.75em;
fill: none;
stroke-linecap: round;
stroke-width: 3;
}
.two-lines path {
vector-effect: non-scaling-stroke;
}
.two-lines.meet {
transform: scaleX(-1);
}
.carer {
stroke: var(--sb-accent);
}
.baby {
stroke: var(--sb-repair);
}
.people {
margin: 0;
color: var(--sb-ink-soft);
}
.situation {
margin-block-start: 0.35em;
font-family: var(--sb-font-heading);
font-size: 1.2em;
line-height: 1.5;
}
.label {
display: block;
color: var(--sb-ink-soft);
font-family: var(--sb-font);
font-size: 0.88rem;
font-weight: 600;
line-height: 1.4;
}
.cue {
margin-block-start: 1em;
padding-inline-start: 0.9em;
border-inline-start: 4px solid var(--sb-repair);
}
.help {
margin-block-start: 1em;
padding: 0.7em 0.9em;
border: 1px solid var(--sb-help);
border-radius: var(--sb-radius-small);
background: var(--sb-help-soft);
}
.help .label,
.help a {
color: var(--sb-help);
}
.step {
margin: 0 0 0.75em;
font-family: var(--sb-font-heading);
font-size: 1.2em;
line-height: 1.5;
}
.choices,
.trail ol {
margin: 0.6em 0 0;
}
.choices li + li {
margin-block-start: 0.6em;
}
.choice {
display: flex;
flex-wrap: wrap;
gap: 0.2em 1em;
align-items: center;
justify-content: space-between;
width: 100%;
min-height: 64px;
padding: 0.7em 1.1em;
border-color: var(--sb-accent);
border-width: 2px;
line-height: 1.4;
text-align: start;
}
.choice:hover {
background: var(--sb-accent-soft);
}
.outcome,
.ending {
padding: clamp(1em, 4cqi, 1.75em);
border: 1px solid var(--sb-accent);
background: var(--sb-paper);
}
.outcome > .label {
margin-block-start: 1.1em;
}
.outcome > .label + p {
margin-block-start: 0.1em;
}
.next {
font-family: var(--sb-font-heading);
font-size: 1.2em;
line-height: 1.45;
}
.kind {
margin-block-start: 1.1em;
padding: 0.7em 0.9em;
border-radius: var(--sb-radius-small);
background: var(--sb-accent-soft);
}
.outcome .row,
.ending > button {
margin-block-start: 1.25em;
}
.ending {
border-color: var(--sb-repair);
}
.ending .subtitle {
color: var(--sb-repair);
}
.reflection {
margin-block-start: 1.5em;
padding-block-start: 1.25em;
border-block-start: 1px solid var(--sb-line);
}
textarea {
display: block;
width: 100%;
margin-block-start: 0.5em;
padding: 0.6em 0.8em;
color: var(--sb-ink);
font: inherit;
line-height: 1.5;
resize: vertical;
}
.trail {
margin-block-start: 1.5em;
}
.trail .label {
font-size: inherit;
}
.trail li {
position: relative;
padding: 0 0 0.5em 1.4em;
}
.trail li::before,
.trail li:not(:last-child)::after {
content: "";
position: absolute;
background: var(--sb-accent);
}
.trail li::before {
inset: 0.5em auto auto 0;
width: 0.6em;
height: 0.6em;
border-radius: 50%;
}
.trail li:not(:last-child)::after {
inset: 0.8em auto -0.8em calc(0.3em - 1px);
width: 2px;
}
@media (prefers-reduced-motion: no-preference) {
.outcome,
.ending {
animation: arrives 0.3s ease-out;
}
@keyframes arrives {
from {
transform: translateY(8px);
}
}
}
`;var n={cue:"The baby’s cue",help:"Before you read on",howToChoose:"What could you try?",tried:"You tried this",youTry:"You try this",next:"What may happen next",why:"Why",kindNote:"A kind word",goOn:"Go on",tryElse:"Try something else",chooseAgain:"Choose again. Each way leads on.",ended:"Together again",tryAnotherWay:"Try another way through",trail:"What you have tried",reflection:"To think about",privacy:"You do not have to write anything. If you do, it stays in this browser on this device. It is not sent to anyone."};var d=class d extends O{constructor(){super(),this.now={at:"choosing",step:""},this.noteBefore="",this.unsubscribeNote=null}reconcile(e,t){return{path:A(e,t?.path??[])}}recordTaken(){this.spec&&this.record&&(this.now=S(this.spec,this.record.path))}connectedCallback(){super.connectedCallback(),this.unsubscribeNote=this.store.subscribe(e=>{(e===null||this.spec&&e===g(this.spec.id))&&this.requestUpdate()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribeNote?.()}startAgain(){this.spec&&(this.noteBefore=x(this.store,this.spec.id),f(this.store,this.spec.id,""),super.startAgain())}undo(){this.spec&&this.noteBefore&&f(this.store,this.spec.id,this.noteBefore),super.undo()}choose(e,t){if(!this.record)return;this.now={at:"told",step:e.id};let o=C(this.record.path,{step:e.id,choice:t.id});this.change({...this.record,path:o});let r=[t.next,t.why,t.kind_word].filter(c=>c!==null);this.announce(r.map(b).join(" ")),this.focusOn("#told")}chooseIn(e){this.now={at:"choosing",step:e},this.announce(n.chooseAgain),this.focusOn("#how")}goOn({goto:e}){if(e==="end")this.now={at:"ended",step:this.now.step},this.announce(b(this.spec?.ending??"")),this.focusOn("#ended");else{this.now={at:"choosing",step:e};let t=this.spec?.steps.find(({id:o})=>o===e);this.announce(t?.text?b(t.text):""),this.focusOn("#how")}}renderActivity(e,t){let o=e.steps.find(({id:c})=>c===this.now.step),r=t.path.length?p(e,t.path[t.path.length-1]):null;return i`
${e.help?i`<p class="help"><span class="label">${n.help}</span> ${l(e.help)}</p>`:a}
<div class="page">
${e.scene?h(e.scene):j("part")}
${e.people?i`<p class="people">${l(e.people)}</p>`:a}
<p class="situation">${l(e.situation)}</p>
${e.cue?i`<p class="cue"><span class="label">${n.cue}</span> ${l(e.cue)}</p>`:a}
</div>
${this.now.at==="choosing"&&o?this.renderChoices(e,o):a}
${this.now.at==="told"&&r?this.renderTold(r.choice,r.step):a}
${this.now.at==="ended"?this.renderEnding(e):a} ${this.renderTrail(e)}
`}renderChoices(e,t){let o=k(e,this.record?.path??[]);return y(t.id,i`<div class="moment">
${h(t.scene)}
${t.text?i`<p class="step" id="step">${l(t.text)}</p>`:a}
${m(this.headingLevel+1,n.howToChoose,"how")}
<ul class="choices" role="list" aria-labelledby="how">
${t.choices.map(r=>{let c=o.some(q=>q.choice===r);return i`<li>
<button type="button" class="choice" @click=${()=>this.choose(t,r)}>
<span>${l(r.text)}</span>
${c?i`<span class="quiet">${E("shown")} ${n.tried}</span>`:a}
</button>
</li>`})}
</ul>
</div>`)}renderTold(e,t){return y(this.record?.path.length,i`<div class="moment outcome">
${h(e.scene)}
${m(this.headingLevel+1,i`<span class="label">${n.youTry}</span> ${l(e.text)}`,"told")}
${e.next?i`<p class="label">${n.next}</p>
<p class="next">${l(e.next)}</p>`:a}
<p class="label">${n.why}</p>
<p>${l(e.why)}</p>
<p class="kind"><span class="label">${n.kindNote}</span> ${l(e.kind_word)}</p>
<div class="row">
<button type="button" class="primary" @click=${()=>this.goOn(e)}>
${n.goOn}
</button>
<button type="button" @click=${()=>this.chooseIn(t.id)}>${n.tryElse}</button>
</div>
</div>`)}renderEnding(e){return i`<div class="moment ending">
${e.ending_scene?h(e.ending_scene):j("meet")}
${m(this.headingLevel+1,n.ended,"ended")}
<p class="situation">${l(e.ending)}</p>
<button type="button" @click=${()=>this.chooseIn(e.start)}>
${n.tryAnotherWay}
</button>
${e.reflection?this.renderReflection(e,e.reflection):a}
</div>`}renderReflection(e,t){let o=({target:r})=>{this.isKept=f(this.store,e.id,r.value)};return i`<div class="reflection">
<label for="note"><span class="label">${n.reflection}</span> ${l(t)}</label>
<textarea
class="boxed"
id="note"
rows="4"
maxlength=${w}
aria-describedby="privacy"
.value=${x(this.store,e.id)}
@input=${o}
></textarea>
<p class="quiet" id="privacy">${n.privacy}</p>
</div>`}renderTrail(e){let t=k(e,this.record?.path??[]);return t.length?i`<div class="trail quiet">
<p class="label" id="trail">${n.trail}</p>
<ol role="list" aria-labelledby="trail">
${t.map(({choice:o})=>i`<li>${l(o.text)}</li>`)}
</ol>
</div>`:a}};v(d,"styles",[...$(d,d,"styles"),L]),v(d,"properties",{now:{state:!0}});var u=d;function j(s){return i`<svg
class="two-lines ${s}"
viewBox="0 0 600 40"
preserveAspectRatio="none"
aria-hidden="true"
focusable="false"
>
<path class="carer" d="M3 17C120 17 190 19 300 14S470 4 597 4" />
<path class="baby" d="M3 23C120 23 190 21 300 27S470 36 597 36" />
</svg>`}T("sb-scenario",u);})();
