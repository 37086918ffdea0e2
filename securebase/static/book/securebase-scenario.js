/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var H=Object.defineProperty;var M=Object.getPrototypeOf;var P=Reflect.get;var V=(s,e,t)=>e in s?H(s,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):s[e]=t;var w=(s,e,t)=>V(s,typeof e!="symbol"?e+"":e,t);var S=(s,e,t)=>P(M(s),t,e);var{define:A}=globalThis.secureBase["define.js"];var{CSSResult:J,LitElement:Q,ReactiveElement:Z,_$LE:ee,_$LH:te,adoptStyles:se,css:C,defaultConverter:re,getCompatibleStyle:ie,html:o,isServer:oe,mathml:ne,noChange:ae,notEqual:le,nothing:l,render:ce,supportsAdoptingStyleSheets:de,svg:pe,unsafeCSS:he}=globalThis.secureBase.lit;var{keyed:$}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:B}=globalThis.secureBase["activity/activity-element.js"];var{renderHeading:u}=globalThis.secureBase["activity/heading.js"];var{mark:R}=globalThis.secureBase["activity/marks.js"];var{plainText:m,renderText:a,safeAddress:ve}=globalThis.secureBase["activity/text.js"];var{LONGEST_NOTE:b,RECORD_VERSION:f,isBlank:xe,isFromNewerVersion:ke,isIdentifier:g,isObject:v,isRecord:j}=globalThis.secureBase["records/shape.js"];function L(s,e){let t=new Set([s.start]);return e.flatMap(r=>{let i=p(s,r);return!i||!t.has(r.step)?[]:(t.add(i.choice.goto),[{step:r.step,choice:r.choice}])})}function p(s,e){let t=s.steps.find(({id:i})=>i===e.step),r=t?.choices.find(({id:i})=>i===e.choice);return t&&r?{step:t,choice:r}:null}function I(s,e){let t=e.length?p(s,e[e.length-1]):null;return t?{at:t.choice.goto==="end"?"ended":"told",step:t.step.id}:{at:"choosing",step:s.start}}function T(s,e){let t=new Map;for(let r of e){let i=p(s,r),c=`${r.step} ${r.choice}`;i&&!t.has(c)&&t.set(c,i)}return[...t.values()]}function _(s,e){return[...s.slice(0,199),e]}function y(s){return`${s}_note`}function O(s,e){let t=s.read(y(e));return t?.kind==="note"?t.text:""}function x(s,e,t){return s.keep({version:f,kind:"note",activity:y(e),text:Y(t).slice(0,b)})}function Y(s){return s.replaceAll("<","‹").replaceAll(">","›")}function z(s,e){let r=j(e)&&e.kind==="scenario"&&e.activity===s.id?L(s,e.path):[];return{version:f,kind:"scenario",activity:s.id,path:r}}var{isActivitySpec:D,isText:k,listOf:N}=globalThis.secureBase["records/spec-shape.js"];function G(s){return D(s,"scenario",["steps"])&&k(s.situation)&&k(s.ending)&&N(s.steps).every(U)&&N(s.steps).some(e=>v(e)&&e.id===s.start)}function U(s){return!v(s)||!g(s.id)||!Array.isArray(s.choices)?!1:s.choices.every(e=>v(e)&&g(e.id)&&g(e.goto)&&[e.text,e.why,e.kind_word].every(k))}function E(s){return o`<svg
class="strands ${s}"
viewBox="0 0 600 40"
preserveAspectRatio="none"
aria-hidden="true"
focusable="false"
>
<path class="carer" d="M3 17C120 17 190 19 300 14S470 4 597 4" />
<path class="baby" d="M3 23C120 23 190 21 300 27S470 36 597 36" />
</svg>`}var W=C`
.page,
.moment {
margin-block-start: 1.25em;
padding: clamp(1em, 4cqi, 1.75em);
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius, 14px);
background: var(--sb-paper, #fffdf9);
}
.page {
box-shadow: var(--sb-shadow, 0 2px 8px rgb(35 48 59 / 0.1));
}
.moment {
border: 0;
padding: 0;
background: none;
}
.strands {
display: block;
width: 100%;
height: 2.25rem;
margin-block-end: 0.75em;
fill: none;
stroke-linecap: round;
stroke-width: 3;
}
.strands path {
vector-effect: non-scaling-stroke;
}
.strands.meet {
transform: scaleX(-1);
}
.carer {
stroke: var(--sb-accent, #0f6b6b);
}
.baby {
stroke: var(--sb-repair, #8a6000);
}
.people {
margin: 0;
color: var(--sb-ink-soft, #4c5a66);
}
.situation {
margin-block-start: 0.35em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.2em;
line-height: 1.5;
}
.label {
display: block;
color: var(--sb-ink-soft, #4c5a66);
font-family: var(--sb-font, inherit);
font-size: 0.88rem;
font-weight: 600;
line-height: 1.4;
}
.cue {
margin-block-start: 1em;
padding-inline-start: 0.9em;
border-inline-start: 4px solid var(--sb-repair, #8a6000);
}
.help {
margin-block-start: 1em;
padding: 0.7em 0.9em;
border: 1px solid var(--sb-help, #8a3f4d);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-help-soft, #fbebe6);
}
.help .label,
.help a {
color: var(--sb-help, #8a3f4d);
}
.step {
margin: 0 0 0.75em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.2em;
line-height: 1.5;
}
.choices,
.trail ol {
margin: 0.6em 0 0;
padding: 0;
list-style: none;
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
border-color: var(--sb-accent, #0f6b6b);
border-width: 2px;
line-height: 1.4;
text-align: start;
}
.choice:hover {
background: var(--sb-accent-soft, #d8eae7);
}
.was-tried {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.outcome,
.ending {
padding: clamp(1em, 4cqi, 1.75em);
border: 1px solid var(--sb-accent, #0f6b6b);
background: var(--sb-paper, #fffdf9);
}
.outcome > .label {
margin-block-start: 1.1em;
}
.outcome > .label + p {
margin-block-start: 0.1em;
}
.next {
font-family: var(--sb-font-heading, inherit);
font-size: 1.2em;
line-height: 1.45;
}
.kind {
margin-block-start: 1.1em;
padding: 0.7em 0.9em;
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-accent-soft, #d8eae7);
}
.outcome .row,
.ending > button {
margin-block-start: 1.25em;
}
.ending {
border-color: var(--sb-repair, #8a6000);
}
.ending .subtitle {
color: var(--sb-repair, #8a6000);
}
.reflection {
margin-block-start: 1.5em;
padding-block-start: 1.25em;
border-block-start: 1px solid var(--sb-line, #d9d0c0);
}
textarea {
display: block;
width: 100%;
margin-block-start: 0.5em;
padding: 0.6em 0.8em;
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
color: var(--sb-ink, #23303b);
font: inherit;
line-height: 1.5;
resize: vertical;
}
.trail {
margin-block-start: 1.5em;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.trail .label {
font-size: inherit;
}
/* The dots are one below the other on a thread; the last has no thread to go on. */
.trail li {
position: relative;
padding: 0 0 0.5em 1.4em;
}
.trail li::before,
.trail li:not(:last-child)::after {
content: "";
position: absolute;
background: var(--sb-accent, #0f6b6b);
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
`;var n={cue:"The baby’s cue",help:"Before you read on",howToChoose:"What could you try?",tried:"You tried this",youTry:"You try this",next:"What may happen next",why:"Why",kindNote:"A kind word",goOn:"Go on",tryElse:"Try something else",chooseAgain:"Choose again. Each way leads on.",ended:"Together again",tryAnotherWay:"Try another way through",trail:"What you have tried",reflection:"To think about",privacy:"You do not have to write anything. If you do, it stays in this browser on this device. It is not sent to anyone."};var d=class d extends B{constructor(){super(),this.now={at:"choosing",step:""},this.noteBefore="",this.unsubscribeNote=null}accepts(e){return G(e)}reconcile(e){return z(this.spec,e)}recordTaken(){this.spec&&this.record&&(this.now=I(this.spec,this.record.path))}connectedCallback(){super.connectedCallback(),this.unsubscribeNote=this.store.subscribe(e=>{(e===null||this.spec&&e===y(this.spec.id))&&this.requestUpdate()})}disconnectedCallback(){super.disconnectedCallback(),this.unsubscribeNote?.()}startAgain(){this.spec&&(this.noteBefore=O(this.store,this.spec.id),x(this.store,this.spec.id,""),super.startAgain())}undo(){this.spec&&this.noteBefore&&x(this.store,this.spec.id,this.noteBefore),super.undo()}choose(e,t){if(!this.record)return;this.now={at:"told",step:e.id};let r=_(this.record.path,{step:e.id,choice:t.id});this.change({...this.record,path:r});let i=[t.next,t.why,t.kind_word].filter(c=>c!==null);this.announce(i.map(m).join(" ")),this.focusOn("#told")}chooseIn(e){this.now={at:"choosing",step:e},this.announce(n.chooseAgain),this.focusOn("#how")}goOn({goto:e}){if(e==="end")this.now={at:"ended",step:this.now.step},this.announce(m(this.spec?.ending??"")),this.focusOn("#ended");else{this.now={at:"choosing",step:e};let t=this.spec?.steps.find(({id:r})=>r===e);this.announce(t?.text?m(t.text):""),this.focusOn("#how")}}renderActivity(){let{spec:e,record:t}=this;if(!e||!t)return l;let r=e.steps.find(({id:c})=>c===this.now.step),i=t.path.length?p(e,t.path[t.path.length-1]):null;return o`
${e.help?o`<p class="help"><span class="label">${n.help}</span> ${a(e.help)}</p>`:l}
<div class="page">
${E("part")}
${e.people?o`<p class="people">${a(e.people)}</p>`:l}
<p class="situation">${a(e.situation)}</p>
${e.cue?o`<p class="cue"><span class="label">${n.cue}</span> ${a(e.cue)}</p>`:l}
</div>
${this.now.at==="choosing"&&r?this.renderChoices(e,r):l}
${this.now.at==="told"&&i?this.renderTold(i.choice,i.step):l}
${this.now.at==="ended"?this.renderEnding(e):l} ${this.renderTrail(e)}
`}renderChoices(e,t){let r=T(e,this.record?.path??[]);return $(t.id,o`<div class="moment">
${t.text?o`<p class="step" id="step">${a(t.text)}</p>`:l}
${u(this.headingLevel+1,n.howToChoose,{id:"how",className:"subtitle"})}
<ul class="choices" role="list" aria-labelledby="how">
${t.choices.map(i=>{let c=r.some(q=>q.choice===i);return o`<li>
<button type="button" class="choice" @click=${()=>this.choose(t,i)}>
<span>${a(i.text)}</span>
${c?o`<span class="was-tried">${R("shown")} ${n.tried}</span>`:l}
</button>
</li>`})}
</ul>
</div>`)}renderTold(e,t){return $(this.record?.path.length,o`<div class="moment outcome">
${u(this.headingLevel+1,o`<span class="label">${n.youTry}</span> ${a(e.text)}`,{id:"told",className:"subtitle"})}
${e.next?o`<p class="label">${n.next}</p>
<p class="next">${a(e.next)}</p>`:l}
<p class="label">${n.why}</p>
<p>${a(e.why)}</p>
<p class="kind"><span class="label">${n.kindNote}</span> ${a(e.kind_word)}</p>
<div class="row">
<button type="button" class="primary" @click=${()=>this.goOn(e)}>
${n.goOn}
</button>
<button type="button" @click=${()=>this.chooseIn(t.id)}>${n.tryElse}</button>
</div>
</div>`)}renderEnding(e){return o`<div class="moment ending">
${E("meet")}
${u(this.headingLevel+1,n.ended,{id:"ended",className:"subtitle"})}
<p class="situation">${a(e.ending)}</p>
<button type="button" @click=${()=>this.chooseIn(e.start)}>
${n.tryAnotherWay}
</button>
${e.reflection?this.renderReflection(e,e.reflection):l}
</div>`}renderReflection(e,t){let r=({target:i})=>{this.isKept=x(this.store,e.id,i.value)};return o`<div class="reflection">
<label for="note"><span class="label">${n.reflection}</span> ${a(t)}</label>
<textarea
id="note"
rows="4"
maxlength=${b}
aria-describedby="privacy"
.value=${O(this.store,e.id)}
@input=${r}
></textarea>
<p class="quiet" id="privacy">${n.privacy}</p>
</div>`}renderTrail(e){let t=T(e,this.record?.path??[]);return t.length?o`<div class="trail">
<p class="label" id="trail">${n.trail}</p>
<ol role="list" aria-labelledby="trail">
${t.map(({choice:r})=>o`<li>${a(r.text)}</li>`)}
</ol>
</div>`:l}};w(d,"styles",[...S(d,d,"styles"),W]),w(d,"properties",{now:{state:!0}});var h=d;A("sb-scenario",h);})();
