/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{define:v}=globalThis.secureBase["define.js"];var{CSSResult:q,LitElement:X,ReactiveElement:J,_$LE:K,_$LH:P,adoptStyles:Q,css:x,defaultConverter:V,getCompatibleStyle:Z,html:r,isServer:ee,mathml:te,noChange:se,notEqual:ie,nothing:l,render:S,supportsAdoptingStyleSheets:ne,svg:re,unsafeCSS:oe}=globalThis.secureBase.lit;var{repeat:T}=globalThis.secureBase["lit/directives/repeat.js"];var{ActivityElement:A}=globalThis.secureBase["activity/activity-element.js"];var{mark:me,renderHeading:W,renderOrigins:pe,renderSources:E}=globalThis.secureBase["activity/templates.js"];var{labelled:ue,listed:he,plainText:M,readNumber:ge,renderText:p,safeAddress:fe,spoken:B,withoutStop:ye}=globalThis.secureBase["activity/text.js"];var{live:k}=globalThis.secureBase["lit/directives/live.js"];var c=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function u(s,t){return s.groups.flatMap(({moments:e})=>e).find(e=>e.id===t)}function L(s,t){let e=c.filter(n=>u(s,t[n]));return Object.fromEntries(e.map(n=>[n,t[n]]))}function g(s,t,e){let{[t]:n,...o}=s;return e?{...o,[t]:e}:o}function O(s,t,e){let n=g(s,t,s[e]??"");return g(n,e,s[t]??"")}function $(s,t){return c.every(e=>s[e]===t[e])}function w(s,t){let e=F(t+1),n=H(s,e).map(({moments:d})=>H(d,e)),o=Math.max(0,...n.map(({length:d})=>d)),a=Array.from({length:o},(d,m)=>n.flatMap(h=>h[m]??[])).flat();return Object.fromEntries(a.length?c.map((d,m)=>[d,a[m%a.length].id]):[])}function H(s,t){let e=[...s];return s.map(()=>e.splice(Math.floor(t()*e.length),1)[0])}function F(s){let t=Math.imul(s,2654435761);return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}}var i={days:{monday:"Monday",tuesday:"Tuesday",wednesday:"Wednesday",thursday:"Thursday",friday:"Friday",saturday:"Saturday",sunday:"Sunday"},minutes:s=>s===1?"About 1 minute.":`About ${s} minutes.`,why:"Why:",also:"Good to know:",allMoments:s=>`Look at all ${s} moments first`,suggestFrom:"Choose what fits my days",takeFrom:"Take moments from",suggest:"Suggest a week for me",suggested:"Here is a week for you. Change any day, or leave it free.",noGroup:"Tick one of the boxes first. Then we can suggest a week.",week:"My week",leaveFree:"Leave this day free",chosen:s=>`${s} has a moment.`,free:s=>`${s} is free.`,clear:"Leave free",clearOf:s=>`${i.clear}: ${s}`,swap:s=>`Swap with ${s}`,swapOf:(s,t)=>`${i.swap(t)}: ${s}’s moment`,swapped:(s,t)=>`${s} and ${t} have changed places.`,undo:"Undo",undoLast:"Undo the last change",undone:"The last change is undone.",print:"Print my week",printHint:"Only the week is printed, on one page. With nothing chosen, it has lines to write on.",printed:"The page to print is ready.",sheetTitle:"A week of small moments",freeDay:"A free day",private:"Your week stays in this browser on this device. It is not sent to anyone.",startedAgain:"Every day is free again.",backAgain:"Your week is back."};function C(s,t,e,n,{choose:o,clear:a,swap:d}){let m=t[e]??"",h=i.days[e];return r`<li class="day ${m?"":"is-free"}">
<label for=${e}>${h}</label>
<select id=${e} @change=${({target:y})=>o(y.value)}>
<option value="" .selected=${k(m==="")}>${i.leaveFree}</option>
${s.groups.map(y=>r`<optgroup label=${y.name}>
${y.moments.map(b=>r`<option value=${b.id} .selected=${k(m===b.id)}>
${b.text}
</option>`)}
</optgroup>`)}
</select>
${_(u(s,m))}
${m||n&&t[n]?r`<div class="deeds">
${n?r`<button
class="plain"
type="button"
aria-label=${i.swapOf(h,i.days[n])}
@click=${()=>d(n)}
>
${i.swap(i.days[n])}
</button>`:l}
${m?r`<button
class="plain"
type="button"
aria-label=${i.clearOf(h)}
@click=${a}
>
${i.clear}
</button>`:l}
</div>`:l}
</li>`}function _(s){return s?r`<div class="chosen">
<p class="text">${s.text}</p>
<p>${i.minutes(s.minutes)} ${p(s.why)}</p>
${s.also?r`<p><b>${i.also}</b> ${p(s.also)}</p>`:l}
</div>`:l}function D(s){let t=s.groups.reduce((e,{moments:n})=>e+n.length,0);return r`<details class="moments">
<summary>${i.allMoments(t)}</summary>
${s.groups.map(e=>r`<p class="group" id="group-${e.id}">${e.name}</p>
${e.about?r`<p class="about">${p(e.about)}</p>`:l}
<ul role="list" aria-labelledby="group-${e.id}">
${e.moments.map(n=>r`<li>
<p class="text">${n.text}</p>
<p>${i.minutes(n.minutes)} <b>${i.why}</b> ${p(n.why)}</p>
${n.also?r`<p><b>${i.also}</b> ${p(n.also)}</p>`:l}
${E(s,n.sources)}
</li>`)}
</ul>`)}
</details>`}var G=`
.sheet {
color: #000;
font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
break-inside: avoid;
}
h1,
dd,
p {
font-family: Charter, "Bitstream Charter", "Iowan Old Style", "Sitka Text", Cambria, Georgia, serif;
}
h1 {
margin: 0 0 7mm;
font-size: 28pt;
font-weight: 600;
line-height: 1.15;
}
dl {
margin: 0;
border-top: 1.5pt solid #000;
}
.day {
display: grid;
grid-template-columns: 40mm 1fr;
gap: 5mm;
align-items: center;
min-height: 28mm;
border-bottom: 0.75pt solid #666;
break-inside: avoid;
}
dt {
font-size: 17pt;
font-weight: 600;
}
dd {
margin: 0;
font-size: 20pt;
line-height: 1.25;
text-wrap: pretty;
}
small {
display: block;
margin-top: 1mm;
font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
font-size: 12pt;
}
.free {
font-style: italic;
}
p {
margin: 8mm 0 0;
font-size: 19pt;
font-style: italic;
text-align: center;
}
`;var N=`
@page { margin: 14mm; }
@media screen { .sb-week-sheet { display: none; } }
@media print {
html, body { height: auto !important; margin: 0 !important; padding: 0 !important;
overflow: visible !important; background: #fff !important; }
body > :not(.sb-week-sheet) { display: none !important; }
}
`,I=["pointerdown","pointermove","keydown"];function j(s,t){for(let d of document.querySelectorAll(".sb-week-sheet"))d.remove();let e=document.createElement("div");e.className="sb-week-sheet";let n=document.createElement("style");n.textContent=N,S(R(s,t),e.attachShadow({mode:"open"})),e.append(n),document.body.append(e);let o=document.title;document.title=i.sheetTitle,window.print(),document.title=o;let a=()=>{for(let d of I)removeEventListener(d,a,!0);e.remove()};for(let d of I)addEventListener(d,a,!0)}function R(s,t){let e=!Object.keys(t).length;return r`<style>
${G}
</style>
<div class="sheet">
<h1>${i.sheetTitle}</h1>
<dl>
${c.map(n=>{let o=u(s,t[n]);return r`<div class="day">
<dt>${i.days[n]}</dt>
${o?r`<dd>${o.text} <small>${i.minutes(o.minutes)}</small></dd>`:r`<dd class="free">${e?l:i.freeDay}</dd>`}
</div>`})}
</dl>
<p>${p(s.kind_word)}</p>
</div>`}var z=x`
.moments {
margin-block-start: 1em;
}
.moments .group {
margin-block-start: 1.25em;
font-weight: 600;
}
.moments .about {
margin-block-start: 0;
color: var(--sb-ink-soft);
}
.moments li {
padding-block: 0.6em;
border-block-start: 1px solid var(--sb-line);
}
.moments li p,
.chosen p {
margin: 0;
}
.text {
font-family: var(--sb-font-heading);
font-size: 1.1em;
line-height: 1.35;
}
.suggesting {
margin-block-start: 0.75em;
}
fieldset {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
gap: 0 1em;
}
legend {
font-weight: 600;
}
fieldset label {
display: flex;
gap: 0.6em;
align-items: center;
min-height: 44px;
cursor: pointer;
}
fieldset input {
flex: none;
width: 1.3em;
height: 1.3em;
margin: 0;
accent-color: var(--sb-accent);
}
.subtitle {
margin-block-start: 1.5em;
}
.kind {
margin-block-start: 0.25em;
}
.told button {
margin-inline-start: -0.6em;
}
.days {
margin: 1em 0 1.25em;
}
.day {
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: 0.4em 1em;
padding: 0.9em;
border: 1px solid var(--sb-line);
border-radius: var(--sb-radius-small);
background: var(--sb-paper);
}
.day + .day {
margin-block-start: 0.6em;
}
.day.is-free {
border-style: dashed;
background: none;
}
.day label {
font-weight: 600;
}
.day select {
width: 100%;
min-width: 0;
text-overflow: ellipsis;
}
.chosen {
font-size: 0.94em;
}
.chosen .text {
margin-block-end: 0.25em;
font-size: 1.2em;
}
.deeds {
display: flex;
flex-wrap: wrap;
gap: 0 0.5em;
margin-inline-start: -0.6em;
font-size: 0.94em;
}
@container (min-width: 36em) {
.day {
grid-template-columns: 7.5em minmax(0, 1fr);
align-items: center;
}
.day > :not(label, select) {
grid-column: 2;
}
.chosen .text {
display: none;
}
}
`;var f=class extends A{static styles=[...super.styles,z];static properties={unticked:{state:!0},needsGroup:{state:!0},isSuggested:{state:!0}};constructor(){super(),this.startedAgainWords=i.startedAgain,this.undoneWords=i.backAgain,this.weeksBefore=[],this.dayInHand=null,this.unticked=null,this.needsGroup=!1,this.suggestions=0,this.isSuggested=!1}reconcile(t,e){return{week:L(t,e?.week??{})}}recordTaken(){this.weeksBefore=[],this.dayInHand=null,this.isSuggested=!1}get week(){return this.record?.week??{}}changeWeek(t,e){!this.record||$(t,this.week)||(this.weeksBefore.push(this.week),this.isSuggested=!1,this.change({...this.record,week:t}),this.announce(e))}choose(t,e){if(!this.spec||!this.record)return;let n=u(this.spec,e),o=g(this.week,t,e),a=n?B([i.chosen(i.days[t]),i.minutes(n.minutes),M(n.why)]):i.free(i.days[t]);this.dayInHand===t?(this.change({...this.record,week:o}),this.announce(a)):(this.changeWeek(o,a),this.dayInHand=t)}clear(t){this.dayInHand=null,this.changeWeek(g(this.week,t,""),i.free(i.days[t])),this.focusOn(`#${t}`)}swap(t,e){this.dayInHand=null,this.changeWeek(O(this.week,t,e),i.swapped(i.days[t],i.days[e]))}groupsToSuggestFrom(){return this.spec?.groups.filter(t=>this.isTicked(t))??[]}isTicked({id:t,suggest:e}){return this.unticked?!this.unticked.has(t):e}tick(t,e){let n=this.spec?.groups.filter(o=>o===t?!e:!this.isTicked(o));this.unticked=new Set(n?.map(({id:o})=>o)),this.needsGroup=!1}suggest(){let t=this.groupsToSuggestFrom();if(this.needsGroup=!t.length,this.needsGroup){this.announce(i.noGroup);return}this.dayInHand=null;let e=w(t,this.suggestions++);$(e,this.week)&&(e=w(t,this.suggestions++)),this.changeWeek(e,i.suggested),this.isSuggested=!0,this.focusOn("#week")}undoLast(){let t=this.weeksBefore.pop();if(!this.record||!t)return;let e=this.isSuggested;this.dayInHand=null,this.isSuggested=!1,this.change({...this.record,week:t}),this.announce(i.undone),(e||!this.weeksBefore.length)&&this.focusOn("#week")}print(){this.spec&&(j(this.spec,this.week),this.announce(i.printed))}renderActivity(t,{week:e}){return r`
${D(t)} ${this.renderSuggesting(t)}
${W(this.headingLevel+1,i.week,"week")}
<p class="kind">${p(t.kind_word)}</p>
${this.isSuggested?r`<p class="told">
${i.suggested}
<button type="button" class="plain" @click=${this.undoLast}>${i.undo}</button>
</p>`:l}
<ol class="days" role="list" aria-labelledby="week">
${T(c,n=>n,(n,o)=>C(t,e,n,c[o+1],{choose:a=>this.choose(n,a),clear:()=>this.clear(n),swap:a=>this.swap(n,a)}))}
</ol>
<div class="row">
<button type="button" class="primary" aria-describedby="print-hint" @click=${this.print}>
${i.print}
</button>
${this.weeksBefore.length?r`<button type="button" @click=${this.undoLast}>${i.undoLast}</button>`:l}
</div>
<p class="quiet" id="print-hint">${i.printHint}</p>
<p class="quiet">${i.private}</p>
`}renderSuggesting(t){return r`<div class="suggesting">
<button
type="button"
aria-describedby=${this.needsGroup?"needs-group":l}
@click=${this.suggest}
>
${i.suggest}
</button>
${this.needsGroup?r`<p id="needs-group">${i.noGroup}</p>`:l}
<details>
<summary>${i.suggestFrom}</summary>
<fieldset>
<legend>${i.takeFrom}</legend>
${t.groups.map(e=>r`<label>
<input
type="checkbox"
.checked=${this.isTicked(e)}
@change=${({target:n})=>this.tick(e,n.checked)}
/>
<span>${e.name}</span>
</label>`)}
</fieldset>
</details>
</div>`}};v("sb-planner",f);})();
