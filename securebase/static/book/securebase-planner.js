/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var U=Object.defineProperty;var q=Object.getPrototypeOf;var _=Reflect.get;var V=(s,e,t)=>e in s?U(s,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):s[e]=t;var $=(s,e,t)=>V(s,typeof e!="symbol"?e+"":e,t);var S=(s,e,t)=>_(q(s),t,e);var{define:T}=globalThis.secureBase["define.js"];var{CSSResult:te,LitElement:se,ReactiveElement:ie,_$LE:ne,_$LH:re,adoptStyles:oe,css:A,defaultConverter:ae,getCompatibleStyle:le,html:r,isServer:de,mathml:me,noChange:pe,notEqual:ce,nothing:l,render:B,supportsAdoptingStyleSheets:ue,svg:he,unsafeCSS:ge}=globalThis.secureBase.lit;var{repeat:E}=globalThis.secureBase["lit/directives/repeat.js"];var{ActivityElement:M}=globalThis.secureBase["activity/activity-element.js"];var{mark:ke,renderHeading:W,renderOrigins:$e,renderSources:I}=globalThis.secureBase["activity/templates.js"];var{labelled:ve,listed:xe,plainText:H,readNumber:Se,renderText:p,safeAddress:Te,spoken:O,withoutStop:Ae}=globalThis.secureBase["activity/text.js"];var{ACTIVITY:Ee,BEFORE_BIRTH:Me,ageInMonths:We,fittingFirst:L,keepAge:Ie}=globalThis.secureBase["records/baby-age.js"];var{live:w}=globalThis.secureBase["lit/directives/live.js"];var c=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function u(s,e){return s.groups.flatMap(({moments:t})=>t).find(t=>t.id===e)}function D(s,e){let t=c.filter(n=>u(s,e[n]));return Object.fromEntries(t.map(n=>[n,e[n]]))}function f(s,e,t){let{[e]:n,...o}=s;return t?{...o,[e]:t}:o}function F(s,e,t){let n=f(s,e,s[t]??"");return f(n,t,s[e]??"")}function v(s,e){return c.every(t=>s[t]===e[t])}function x(s,e){let t=X(e+1),n=C(s,t).map(({moments:d})=>C(d,t)),o=Math.max(0,...n.map(({length:d})=>d)),a=Array.from({length:o},(d,m)=>n.flatMap(g=>g[m]??[])).flat();return Object.fromEntries(a.length?c.map((d,m)=>[d,a[m%a.length].id]):[])}function C(s,e){let t=[...s];return s.map(()=>t.splice(Math.floor(e()*t.length),1)[0])}function X(s){let e=Math.imul(s,2654435761);return()=>{e=e+1831565813|0;let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}}var i={days:{monday:"Monday",tuesday:"Tuesday",wednesday:"Wednesday",thursday:"Thursday",friday:"Friday",saturday:"Saturday",sunday:"Sunday"},minutes:s=>s===1?"About 1 minute.":`About ${s} minutes.`,why:"Why:",also:"Good to know:",allMoments:s=>`Look at all ${s} moments first`,suggestFrom:"Choose what fits my days",takeFrom:"Take moments from",suggest:"Suggest a week for me",suggested:"Here is a week for you. Change any day, or leave it free.",noGroup:"Tick one of the boxes first. Then we can suggest a week.",week:"My week",leaveFree:"Leave this day free",chosen:s=>`${s} has a moment.`,free:s=>`${s} is free.`,clear:"Leave free",clearOf:s=>`${i.clear}: ${s}`,swap:s=>`Swap with ${s}`,swapOf:(s,e)=>`${i.swap(e)}: ${s}’s moment`,swapped:(s,e)=>`${s} and ${e} have changed places.`,undo:"Undo",undoLast:"Undo the last change",undone:"The last change is undone.",print:"Print my week",printHint:"Only the week is printed, on one page. With nothing chosen, it has lines to write on.",printed:"The page to print is ready.",sheetTitle:"A week of small moments",freeDay:"A free day",private:"Your week stays in this browser on this device. It is not sent to anyone.",startedAgain:"Every day is free again.",backAgain:"Your week is back."};function G(s,e,t,n,{choose:o,clear:a,swap:d}){let m=e[t]??"",g=i.days[t];return r`<li class="day ${m?"":"is-free"}">
<label for=${t}>${g}</label>
<select id=${t} @change=${({target:b})=>o(b.value)}>
<option value="" .selected=${w(m==="")}>${i.leaveFree}</option>
${s.groups.map(b=>r`<optgroup label=${b.name}>
${b.moments.map(k=>r`<option value=${k.id} .selected=${w(m===k.id)}>
${k.text}
</option>`)}
</optgroup>`)}
</select>
${J(u(s,m))}
${m||n&&e[n]?r`<div class="deeds">
${n?r`<button
class="plain"
type="button"
aria-label=${i.swapOf(g,i.days[n])}
@click=${()=>d(n)}
>
${i.swap(i.days[n])}
</button>`:l}
${m?r`<button
class="plain"
type="button"
aria-label=${i.clearOf(g)}
@click=${a}
>
${i.clear}
</button>`:l}
</div>`:l}
</li>`}function J(s){return s?r`<div class="chosen">
<p class="text">${s.text}</p>
<p>${i.minutes(s.minutes)} ${p(s.why)}</p>
${s.also?r`<p><b>${i.also}</b> ${p(s.also)}</p>`:l}
</div>`:l}function j(s){let e=s.groups.reduce((t,{moments:n})=>t+n.length,0);return r`<details class="moments">
<summary>${i.allMoments(e)}</summary>
${s.groups.map(t=>r`<p class="group" id="group-${t.id}">${t.name}</p>
${t.about?r`<p class="about">${p(t.about)}</p>`:l}
<ul role="list" aria-labelledby="group-${t.id}">
${t.moments.map(n=>r`<li>
<p class="text">${n.text}</p>
<p>${i.minutes(n.minutes)} <b>${i.why}</b> ${p(n.why)}</p>
${n.also?r`<p><b>${i.also}</b> ${p(n.also)}</p>`:l}
${I(s,n.sources)}
</li>`)}
</ul>`)}
</details>`}var z=`
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
`;var K=`
@page { margin: 14mm; }
@media screen { .sb-week-sheet { display: none; } }
@media print {
html, body { height: auto !important; margin: 0 !important; padding: 0 !important;
overflow: visible !important; background: #fff !important; }
body > :not(.sb-week-sheet) { display: none !important; }
}
`,R=["pointerdown","pointermove","keydown"];function N(s,e){for(let d of document.querySelectorAll(".sb-week-sheet"))d.remove();let t=document.createElement("div");t.className="sb-week-sheet";let n=document.createElement("style");n.textContent=K,B(Q(s,e),t.attachShadow({mode:"open"})),t.append(n),document.body.append(t);let o=document.title;document.title=i.sheetTitle,window.print(),document.title=o;let a=()=>{for(let d of R)removeEventListener(d,a,!0);t.remove()};for(let d of R)addEventListener(d,a,!0)}function Q(s,e){let t=!Object.keys(e).length;return r`<style>
${z}
</style>
<div class="sheet">
<h1>${i.sheetTitle}</h1>
<dl>
${c.map(n=>{let o=u(s,e[n]);return r`<div class="day">
<dt>${i.days[n]}</dt>
${o?r`<dd>${o.text} <small>${i.minutes(o.minutes)}</small></dd>`:r`<dd class="free">${t?l:i.freeDay}</dd>`}
</div>`})}
</dl>
<p>${p(s.kind_word)}</p>
</div>`}var Y=A`
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
`;var h=class h extends M{constructor(){super(),this.startedAgainWords=i.startedAgain,this.undoneWords=i.backAgain,this.weeksBefore=[],this.dayInHand=null,this.unticked=null,this.needsGroup=!1,this.suggestions=0,this.isSuggested=!1}reconcile(e,t){return{week:D(e,t?.week??{})}}arranged(e){let t=e.groups.map(n=>({...n,moments:L(n.moments,this.store)}));return{...e,groups:t}}recordTaken(){this.weeksBefore=[],this.dayInHand=null,this.isSuggested=!1}get week(){return this.record?.week??{}}changeWeek(e,t){!this.record||v(e,this.week)||(this.weeksBefore.push(this.week),this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(t))}choose(e,t){if(!this.spec||!this.record)return;let n=u(this.spec,t),o=f(this.week,e,t),a=n?O([i.chosen(i.days[e]),i.minutes(n.minutes),H(n.why)]):i.free(i.days[e]);this.dayInHand===e?(this.change({...this.record,week:o}),this.announce(a)):(this.changeWeek(o,a),this.dayInHand=e)}clear(e){this.dayInHand=null,this.changeWeek(f(this.week,e,""),i.free(i.days[e])),this.focusOn(`#${e}`)}swap(e,t){this.dayInHand=null,this.changeWeek(F(this.week,e,t),i.swapped(i.days[e],i.days[t]))}groupsToSuggestFrom(){return this.spec?.groups.filter(e=>this.isTicked(e))??[]}isTicked({id:e,suggest:t}){return this.unticked?!this.unticked.has(e):t}tick(e,t){let n=this.spec?.groups.filter(o=>o===e?!t:!this.isTicked(o));this.unticked=new Set(n?.map(({id:o})=>o)),this.needsGroup=!1}suggest(){let e=this.groupsToSuggestFrom();if(this.needsGroup=!e.length,this.needsGroup){this.announce(i.noGroup);return}this.dayInHand=null;let t=x(e,this.suggestions++);v(t,this.week)&&(t=x(e,this.suggestions++)),this.changeWeek(t,i.suggested),this.isSuggested=!0,this.focusOn("#week")}undoLast(){let e=this.weeksBefore.pop();if(!this.record||!e)return;let t=this.isSuggested;this.dayInHand=null,this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(i.undone),(t||!this.weeksBefore.length)&&this.focusOn("#week")}print(){this.spec&&(N(this.spec,this.week),this.announce(i.printed))}renderActivity(e,{week:t}){return r`
${j(e)} ${this.renderSuggesting(e)}
${W(this.headingLevel+1,i.week,"week")}
<p class="kind">${p(e.kind_word)}</p>
${this.isSuggested?r`<p class="told">
${i.suggested}
<button type="button" class="plain" @click=${this.undoLast}>${i.undo}</button>
</p>`:l}
<ol class="days" role="list" aria-labelledby="week">
${E(c,n=>n,(n,o)=>G(e,t,n,c[o+1],{choose:a=>this.choose(n,a),clear:()=>this.clear(n),swap:a=>this.swap(n,a)}))}
</ol>
<div class="row">
<button type="button" class="primary" aria-describedby="print-hint" @click=${this.print}>
${i.print}
</button>
${this.weeksBefore.length?r`<button type="button" @click=${this.undoLast}>${i.undoLast}</button>`:l}
</div>
<p class="quiet" id="print-hint">${i.printHint}</p>
<p class="quiet">${i.private}</p>
`}renderSuggesting(e){return r`<div class="suggesting">
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
${e.groups.map(t=>r`<label>
<input
type="checkbox"
.checked=${this.isTicked(t)}
@change=${({target:n})=>this.tick(t,n.checked)}
/>
<span>${t.name}</span>
</label>`)}
</fieldset>
</details>
</div>`}};$(h,"styles",[...S(h,h,"styles"),Y]),$(h,"properties",{unticked:{state:!0},needsGroup:{state:!0},isSuggested:{state:!0}});var y=h;T("sb-planner",y);})();
