/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var q=Object.defineProperty;var _=Object.getPrototypeOf;var X=Reflect.get;var J=(s,e,t)=>e in s?q(s,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):s[e]=t;var $=(s,e,t)=>J(s,typeof e!="symbol"?e+"":e,t);var T=(s,e,t)=>X(_(s),t,e);var{define:A}=globalThis.secureBase["define.js"];var{CSSResult:se,LitElement:ne,ReactiveElement:ie,_$LE:oe,_$LH:re,adoptStyles:ae,css:E,defaultConverter:de,getCompatibleStyle:le,html:o,isServer:me,mathml:pe,noChange:ce,notEqual:ue,nothing:d,render:M,supportsAdoptingStyleSheets:he,svg:ge,unsafeCSS:fe}=globalThis.secureBase.lit;var{repeat:W}=globalThis.secureBase["lit/directives/repeat.js"];var{ActivityElement:B}=globalThis.secureBase["activity/activity-element.js"];var{mark:$e,renderHeading:L,renderOrigins:we,renderSources:H}=globalThis.secureBase["activity/templates.js"];var{labelled:Se,listed:xe,plainText:O,readNumber:Te,renderText:p,safeAddress:Ae,spoken:D,withoutStop:Ee}=globalThis.secureBase["activity/text.js"];var{live:w}=globalThis.secureBase["lit/directives/live.js"];var c=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function u(s,e){return s.groups.flatMap(({moments:t})=>t).find(t=>t.id===e)}function I(s,e){let t=c.filter(i=>u(s,e[i]));return Object.fromEntries(t.map(i=>[i,e[i]]))}function g(s,e,t){let{[e]:i,...r}=s;return t?{...r,[e]:t}:r}function C(s,e,t){let i=g(s,e,s[t]??"");return g(i,t,s[e]??"")}function v(s,e){return c.every(t=>s[t]===e[t])}function S(s,e){let t=K(e+1),i=G(s,t).map(({moments:l})=>G(l,t)),r=Math.max(0,...i.map(({length:l})=>l)),a=Array.from({length:r},(l,m)=>i.flatMap(y=>y[m]??[])).flat();return Object.fromEntries(a.length?c.map((l,m)=>[l,a[m%a.length].id]):[])}function G(s,e){let t=[...s];return s.map(()=>t.splice(Math.floor(e()*t.length),1)[0])}function K(s){let e=Math.imul(s,2654435761);return()=>{e=e+1831565813|0;let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}}var n={days:{monday:"Monday",tuesday:"Tuesday",wednesday:"Wednesday",thursday:"Thursday",friday:"Friday",saturday:"Saturday",sunday:"Sunday"},minutes:s=>s===1?"About 1 minute.":`About ${s} minutes.`,why:"Why:",also:"Good to know:",allMoments:s=>`Look at all ${s} moments first`,suggestFrom:"Choose what fits my days",takeFrom:"Take moments from",suggest:"Suggest a week for me",suggested:"Here is a week for you. Change any day, or leave it free.",noGroup:"Tick one of the boxes first. Then we can suggest a week.",week:"My week",leaveFree:"Leave this day free",chosen:s=>`${s} has a moment.`,free:s=>`${s} is free.`,clear:"Leave free",clearOf:s=>`${n.clear}: ${s}`,swap:s=>`Swap with ${s}`,swapOf:(s,e)=>`${n.swap(e)}: ${s}’s moment`,swapped:(s,e)=>`${s} and ${e} have changed places.`,undo:"Undo",undoLast:"Undo the last change",undone:"The last change is undone.",print:"Print my week",printHint:"Only the week is printed, on one page. With nothing chosen, it has lines to write on.",printed:"The page to print is ready.",sheetTitle:"A week of small moments",freeDay:"A free day",private:"Your week stays in this browser on this device. It is not sent to anyone.",startedAgain:"Every day is free again.",backAgain:"Your week is back."};function j(s,e,t,i,{choose:r,clear:a,swap:l}){let m=e[t]??"",y=u(s,m),k=n.days[t];return o`<li class="day slip ${m?"":"is-free"}">
<label for=${t}>${k}</label>
<select id=${t} @change=${({target:b})=>r(b.value)}>
<option value="" .selected=${w(m==="")}>${n.leaveFree}</option>
${s.groups.map(b=>o`<optgroup label=${b.name}>
${b.moments.map(({id:x,text:U})=>o`<option value=${x} .selected=${w(m===x)}>${U}</option>`)}
</optgroup>`)}
</select>
${y?o`<div class="chosen">${F(y)}</div>`:d}
${m||i&&e[i]?o`<div class="deeds">
${i?o`<button
class="plain"
type="button"
aria-label=${n.swapOf(k,n.days[i])}
@click=${()=>l(i)}
>
${n.swap(n.days[i])}
</button>`:d}
${m?o`<button
class="plain"
type="button"
aria-label=${n.clearOf(k)}
@click=${a}
>
${n.clear}
</button>`:d}
</div>`:d}
</li>`}function F({text:s,minutes:e,why:t,also:i},r=d){return o`<p class="text">${s}</p>
<p>${n.minutes(e)} ${r} ${p(t)}</p>
${i?o`<p><b>${n.also}</b> ${p(i)}</p>`:d}`}function z(s){let e=s.groups.reduce((t,{moments:i})=>t+i.length,0);return o`<details class="moments">
<summary>${n.allMoments(e)}</summary>
${s.groups.map(t=>o`<p class="group" id="group-${t.id}">${t.name}</p>
${t.about?o`<p class="about">${p(t.about)}</p>`:d}
<ul role="list" aria-labelledby="group-${t.id}">
${t.moments.map(i=>o`<li>
${F(i,o`<b>${n.why}</b>`)} ${H(s,i.sources)}
</li>`)}
</ul>`)}
</details>`}var Q=`
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
`,V=`
@page { margin: 14mm; }
@media screen { .sb-week-sheet { display: none; } }
@media print {
html, body { height: auto !important; margin: 0 !important; padding: 0 !important;
overflow: visible !important; background: #fff !important; }
body > :not(.sb-week-sheet) { display: none !important; }
}
`,N=["pointerdown","pointermove","keydown"];function Y(s,e){for(let l of document.querySelectorAll(".sb-week-sheet"))l.remove();let t=document.createElement("div");t.className="sb-week-sheet";let i=document.createElement("style");i.textContent=V,M(Z(s,e),t.attachShadow({mode:"open"})),t.append(i),document.body.append(t);let r=document.title;document.title=n.sheetTitle,window.print(),document.title=r;let a=()=>{for(let l of N)removeEventListener(l,a,!0);t.remove()};for(let l of N)addEventListener(l,a,!0)}function Z(s,e){let t=!Object.keys(e).length;return o`<style>
${Q}
</style>
<div class="sheet">
<h1>${n.sheetTitle}</h1>
<dl>
${c.map(i=>{let r=u(s,e[i]);return o`<div class="day">
<dt>${n.days[i]}</dt>
${r?o`<dd>${r.text} <small>${n.minutes(r.minutes)}</small></dd>`:o`<dd class="free">${t?d:n.freeDay}</dd>`}
</div>`})}
</dl>
<p>${p(s.kind_word)}</p>
</div>`}var R=E`
.moments{margin-block-start:1em}.moments .group{margin-block-start:1.25em;font-weight:600}.moments .about{margin-block-start:0;color:var(--sb-ink-soft)}.moments li{padding-block:0.6em;border-block-start:1px solid var(--sb-line)}.moments li p,.chosen p{margin:0}.text{font:1.1em / 1.35 var(--sb-font-heading)}.suggesting{margin-block-start:0.75em}fieldset{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14em),1fr));gap:0 1em}legend{font-weight:600}.pressable{gap:0.6em}fieldset input{width:1.3em;height:1.3em}.subtitle{margin-block-start:1.5em}.kind{margin-block-start:0.25em}.told button{margin-inline-start:-0.6em}.days{margin:1em 0 1.25em}.day{display:grid;grid-template-columns:minmax(0,1fr);gap:0.4em 1em;padding:0.9em}.day + .day{margin-block-start:0.6em}.day.is-free{border-style:dashed;background:none}.day label{font-weight:600}.day select{width:100%;min-width:0;text-overflow:ellipsis}.chosen{font-size:0.94em}.chosen .text{margin-block-end:0.25em;font-size:1.2em}.deeds{display:flex;flex-wrap:wrap;gap:0 0.5em;margin-inline-start:-0.6em;font-size:0.94em}@container (min-width: 36em){.day{grid-template-columns:7.5em minmax(0,1fr);align-items:center}.day > :not(label,select){grid-column:2}.chosen .text{display:none}}`;var h=class h extends B{constructor(){super(),this.startedAgainWords=n.startedAgain,this.undoneWords=n.backAgain,this.weeksBefore=[],this.dayInHand=null,this.unticked=null,this.needsGroup=!1,this.suggestions=0,this.isSuggested=!1}reconcile(e,t){return{week:I(e,t?.week??{})}}recordTaken(){this.weeksBefore=[],this.dayInHand=null,this.isSuggested=!1}get week(){return this.record?.week??{}}changeWeek(e,t){!this.record||v(e,this.week)||(this.weeksBefore.push(this.week),this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(t))}choose(e,t){if(!this.spec||!this.record)return;let i=u(this.spec,t),r=g(this.week,e,t),a=i?D([n.chosen(n.days[e]),n.minutes(i.minutes),O(i.why)]):n.free(n.days[e]);this.dayInHand===e?(this.change({...this.record,week:r}),this.announce(a)):(this.changeWeek(r,a),this.dayInHand=e)}clear(e){this.dayInHand=null,this.changeWeek(g(this.week,e,""),n.free(n.days[e])),this.focusOn(`#${e}`)}swap(e,t){this.dayInHand=null,this.changeWeek(C(this.week,e,t),n.swapped(n.days[e],n.days[t]))}groupsToSuggestFrom(){return this.spec?.groups.filter(e=>this.isTicked(e))??[]}isTicked({id:e,suggest:t}){return this.unticked?!this.unticked.has(e):t}tick(e,t){let i=this.spec?.groups.filter(r=>r===e?!t:!this.isTicked(r));this.unticked=new Set(i?.map(({id:r})=>r)),this.needsGroup=!1}suggest(){let e=this.groupsToSuggestFrom();if(this.needsGroup=!e.length,this.needsGroup){this.announce(n.noGroup);return}this.dayInHand=null;let t=S(e,this.suggestions++);v(t,this.week)&&(t=S(e,this.suggestions++)),this.changeWeek(t,n.suggested),this.isSuggested=!0,this.focusOn("#week")}undoLast(){let e=this.weeksBefore.pop();if(!this.record||!e)return;let t=this.isSuggested;this.dayInHand=null,this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(n.undone),(t||!this.weeksBefore.length)&&this.focusOn("#week")}print(){this.spec&&(Y(this.spec,this.week),this.announce(n.printed))}renderActivity(e,{week:t}){return o`
${z(e)} ${this.renderSuggesting(e)}
${L(this.headingLevel+1,n.week,"week")}
<p class="kind">${p(e.kind_word)}</p>
${this.isSuggested?o`<p class="told">
${n.suggested}
<button type="button" class="plain" @click=${this.undoLast}>${n.undo}</button>
</p>`:d}
<ol class="days" role="list" aria-labelledby="week">
${W(c,i=>i,(i,r)=>j(e,t,i,c[r+1],{choose:a=>this.choose(i,a),clear:()=>this.clear(i),swap:a=>this.swap(i,a)}))}
</ol>
<div class="row">
<button type="button" class="primary" aria-describedby="print-hint" @click=${this.print}>
${n.print}
</button>
${this.weeksBefore.length?o`<button type="button" @click=${this.undoLast}>${n.undoLast}</button>`:d}
</div>
<p class="quiet" id="print-hint">${n.printHint}</p>
<p class="quiet">${n.private}</p>
`}renderSuggesting(e){return o`<div class="suggesting">
<button
type="button"
aria-describedby=${this.needsGroup?"needs-group":d}
@click=${this.suggest}
>
${n.suggest}
</button>
${this.needsGroup?o`<p id="needs-group">${n.noGroup}</p>`:d}
<details>
<summary>${n.suggestFrom}</summary>
<fieldset>
<legend>${n.takeFrom}</legend>
${e.groups.map(t=>o`<label class="pressable">
<input
type="checkbox"
.checked=${this.isTicked(t)}
@change=${({target:i})=>this.tick(t,i.checked)}
/>
<span>${t.name}</span>
</label>`)}
</fieldset>
</details>
</div>`}};$(h,"styles",[...T(h,h,"styles"),R]),$(h,"properties",{unticked:{state:!0},needsGroup:{state:!0},isSuggested:{state:!0}});var f=h;A("sb-planner",f);})();
