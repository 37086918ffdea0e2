/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var q=Object.defineProperty;var _=Object.getPrototypeOf;var X=Reflect.get;var J=(s,t,e)=>t in s?q(s,t,{enumerable:!0,configurable:!0,writable:!0,value:e}):s[t]=e;var $=(s,t,e)=>J(s,typeof t!="symbol"?t+"":t,e);var T=(s,t,e)=>X(_(s),e,t);var{define:A}=globalThis.secureBase["define.js"];var{CSSResult:se,LitElement:ne,ReactiveElement:ie,_$LE:oe,_$LH:re,adoptStyles:ae,css:E,defaultConverter:de,getCompatibleStyle:le,html:o,isServer:me,mathml:ce,noChange:pe,notEqual:ue,nothing:d,render:M,supportsAdoptingStyleSheets:he,svg:ge,unsafeCSS:fe}=globalThis.secureBase.lit;var{repeat:W}=globalThis.secureBase["lit/directives/repeat.js"];var{ActivityElement:B}=globalThis.secureBase["activity/activity-element.js"];var{mark:$e,renderHeading:L,renderOrigins:we,renderSources:H}=globalThis.secureBase["activity/templates.js"];var{labelled:Se,listed:xe,plainText:O,readNumber:Te,renderText:c,safeAddress:Ae,spoken:D,withoutStop:Ee}=globalThis.secureBase["activity/text.js"];var{live:w}=globalThis.secureBase["lit/directives/live.js"];var p=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function u(s,t){return s.groups.flatMap(({moments:e})=>e).find(e=>e.id===t)}function I(s,t){let e=p.filter(i=>u(s,t[i]));return Object.fromEntries(e.map(i=>[i,t[i]]))}function g(s,t,e){let{[t]:i,...r}=s;return e?{...r,[t]:e}:r}function C(s,t,e){let i=g(s,t,s[e]??"");return g(i,e,s[t]??"")}function v(s,t){return p.every(e=>s[e]===t[e])}function S(s,t){let e=K(t+1),i=G(s,e).map(({moments:l})=>G(l,e)),r=Math.max(0,...i.map(({length:l})=>l)),a=Array.from({length:r},(l,m)=>i.flatMap(y=>y[m]??[])).flat();return Object.fromEntries(a.length?p.map((l,m)=>[l,a[m%a.length].id]):[])}function G(s,t){let e=[...s];return s.map(()=>e.splice(Math.floor(t()*e.length),1)[0])}function K(s){let t=Math.imul(s,2654435761);return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}}var n={days:{monday:"Monday",tuesday:"Tuesday",wednesday:"Wednesday",thursday:"Thursday",friday:"Friday",saturday:"Saturday",sunday:"Sunday"},minutes:s=>s===1?"About 1 minute.":`About ${s} minutes.`,why:"Why:",also:"Good to know:",allMoments:s=>`Look at all ${s} moments first`,suggestFrom:"Choose what fits my days",takeFrom:"Take moments from",suggest:"Suggest a week for me",suggested:"Here is a week for you. Change any day, or leave it free.",noGroup:"Tick one of the boxes first. Then we can suggest a week.",week:"My week",leaveFree:"Leave this day free",chosen:s=>`${s} has a moment.`,free:s=>`${s} is free.`,clear:"Leave free",clearOf:s=>`${n.clear}: ${s}`,swap:s=>`Swap with ${s}`,swapOf:(s,t)=>`${n.swap(t)}: ${s}’s moment`,swapped:(s,t)=>`${s} and ${t} have changed places.`,undo:"Undo",undoLast:"Undo the last change",undone:"The last change is undone.",print:"Print my week",printHint:"Only the week is printed, on one page. With nothing chosen, it has lines to write on.",printed:"The page to print is ready.",sheetTitle:"A week of small moments",freeDay:"A free day",private:"Your week stays in this browser on this device. It is not sent to anyone.",startedAgain:"Every day is free again.",backAgain:"Your week is back."};function j(s,t,e,i,{choose:r,clear:a,swap:l}){let m=t[e]??"",y=u(s,m),k=n.days[e];return o`<li class="day slip ${m?"":"is-free"}">
<label for=${e}>${k}</label>
<select id=${e} @change=${({target:b})=>r(b.value)}>
<option value="" .selected=${w(m==="")}>${n.leaveFree}</option>
${s.groups.map(b=>o`<optgroup label=${b.name}>
${b.moments.map(({id:x,text:U})=>o`<option value=${x} .selected=${w(m===x)}>${U}</option>`)}
</optgroup>`)}
</select>
${y?o`<div class="chosen">${z(y)}</div>`:d}
${m||i&&t[i]?o`<div class="deeds">
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
</li>`}function z({text:s,minutes:t,why:e,also:i},r=d){return o`<p class="text">${s}</p>
<p>${n.minutes(t)} ${r} ${c(e)}</p>
${i?o`<p><b>${n.also}</b> ${c(i)}</p>`:d}`}function F(s){let t=s.groups.reduce((e,{moments:i})=>e+i.length,0);return o`<details class="moments">
<summary>${n.allMoments(t)}</summary>
${s.groups.map(e=>o`<p class="group" id="group-${e.id}">${e.name}</p>
${e.about?o`<p class="about">${c(e.about)}</p>`:d}
<ul role="list" aria-labelledby="group-${e.id}">
${e.moments.map(i=>o`<li>
${z(i,o`<b>${n.why}</b>`)} ${H(s,i.sources)}
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
`,N=["pointerdown","pointermove","keydown"];function Y(s,t){for(let l of document.querySelectorAll(".sb-week-sheet"))l.remove();let e=document.createElement("div");e.className="sb-week-sheet";let i=document.createElement("style");i.textContent=V,M(Z(s,t),e.attachShadow({mode:"open"})),e.append(i),document.body.append(e);let r=document.title;document.title=n.sheetTitle,window.print(),document.title=r;let a=()=>{for(let l of N)removeEventListener(l,a,!0);e.remove()};for(let l of N)addEventListener(l,a,!0)}function Z(s,t){let e=!Object.keys(t).length;return o`<style>
${Q}
</style>
<div class="sheet">
<h1>${n.sheetTitle}</h1>
<dl>
${p.map(i=>{let r=u(s,t[i]);return o`<div class="day">
<dt>${n.days[i]}</dt>
${r?o`<dd>${r.text} <small>${n.minutes(r.minutes)}</small></dd>`:o`<dd class="free">${e?d:n.freeDay}</dd>`}
</div>`})}
</dl>
<p>${c(s.kind_word)}</p>
</div>`}var R=E`
.moments{margin-block-start:1em}.moments .group{margin-block-start:1.25em;font-weight:600}.moments .about{margin-block-start:0;color:var(--sb-ink-soft)}.moments li{padding-block:0.6em;border-block-start:1px solid var(--sb-line)}.moments li p,.chosen p{margin:0}.text{font:1.1em / 1.35 var(--sb-font-heading)}.suggesting{margin-block-start:0.75em}fieldset{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14em),1fr));gap:0 1em}legend{font-weight:600}.pressable{gap:0.6em}fieldset input{width:1.3em;height:1.3em}.subtitle{margin-block-start:1.5em}.kind{margin-block-start:0.25em}.told button{margin-inline-start:-0.6em}.days{margin:1em 0 1.25em}.day{display:grid;grid-template-columns:minmax(0,1fr);gap:0.4em 1em;padding:0.9em}.day + .day{margin-block-start:0.6em}.day.is-free{border-style:dashed;background:none}.day label{font-weight:600}.day select{width:100%;min-width:0;text-overflow:ellipsis}.chosen{font-size:0.94em}.chosen .text{margin-block-end:0.25em;font-size:1.2em}.deeds{display:flex;flex-wrap:wrap;gap:0 0.5em;margin-inline-start:-0.6em;font-size:0.94em}@container (min-width: 36em){.day{grid-template-columns:7.5em minmax(0,1fr);align-items:center}.day > :not(label,select){grid-column:2}.chosen .text{display:none}}`;var h=class h extends B{constructor(){super(),this.startedAgainWords=n.startedAgain,this.undoneWords=n.backAgain,this.weeksBefore=[],this.dayInHand=null,this.unticked=null,this.needsGroup=!1,this.suggestions=0,this.isSuggested=!1}reconcile(t,e){return{week:I(t,e?.week??{})}}recordTaken(){this.weeksBefore=[],this.dayInHand=null,this.isSuggested=!1}get week(){return this.record?.week??{}}changeWeek(t,e){!this.record||v(t,this.week)||(this.weeksBefore.push(this.week),this.isSuggested=!1,this.change({...this.record,week:t}),this.announce(e))}choose(t,e){if(!this.spec||!this.record)return;let i=u(this.spec,e),r=g(this.week,t,e),a=i?D([n.chosen(n.days[t]),n.minutes(i.minutes),O(i.why)]):n.free(n.days[t]);this.dayInHand===t?(this.change({...this.record,week:r}),this.announce(a)):(this.changeWeek(r,a),this.dayInHand=t)}clear(t){this.dayInHand=null,this.changeWeek(g(this.week,t,""),n.free(n.days[t])),this.focusOn(`#${t}`)}swap(t,e){this.dayInHand=null,this.changeWeek(C(this.week,t,e),n.swapped(n.days[t],n.days[e]))}isTicked({id:t,suggest:e}){return this.unticked?!this.unticked.has(t):e}tick(t,e){let i=this.spec?.groups.filter(r=>r===t?!e:!this.isTicked(r));this.unticked=new Set(i?.map(({id:r})=>r)),this.needsGroup=!1}suggest(){let t=this.spec?.groups.filter(i=>this.isTicked(i))??[];if(this.needsGroup=!t.length,this.needsGroup){this.announce(n.noGroup);return}this.dayInHand=null;let e=S(t,this.suggestions++);v(e,this.week)&&(e=S(t,this.suggestions++)),this.changeWeek(e,n.suggested),this.isSuggested=!0,this.focusOn("#week")}undoLast(){let t=this.weeksBefore.pop();if(!this.record||!t)return;let e=this.isSuggested;this.dayInHand=null,this.isSuggested=!1,this.change({...this.record,week:t}),this.announce(n.undone),(e||!this.weeksBefore.length)&&this.focusOn("#week")}print(){this.spec&&(Y(this.spec,this.week),this.announce(n.printed))}renderActivity(t,{week:e}){return o`
${F(t)} ${this.renderSuggesting(t)}
${L(this.headingLevel+1,n.week,"week")}
<p class="kind">${c(t.kind_word)}</p>
${this.isSuggested?o`<p class="told">
${n.suggested}
<button type="button" class="plain" @click=${this.undoLast}>${n.undo}</button>
</p>`:d}
<ol class="days" role="list" aria-labelledby="week">
${W(p,i=>i,(i,r)=>j(t,e,i,p[r+1],{choose:a=>this.choose(i,a),clear:()=>this.clear(i),swap:a=>this.swap(i,a)}))}
</ol>
<div class="row">
<button type="button" class="primary" aria-describedby="print-hint" @click=${this.print}>
${n.print}
</button>
${this.weeksBefore.length?o`<button type="button" @click=${this.undoLast}>${n.undoLast}</button>`:d}
</div>
<p class="quiet" id="print-hint">${n.printHint}</p>
<p class="quiet">${n.private}</p>
`}renderSuggesting(t){return o`<div class="suggesting">
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
${t.groups.map(e=>o`<label class="pressable">
<input
type="checkbox"
.checked=${this.isTicked(e)}
@change=${({target:i})=>this.tick(e,i.checked)}
/>
<span>${e.name}</span>
</label>`)}
</fieldset>
</details>
</div>`}};$(h,"styles",[...T(h,h,"styles"),R]),$(h,"properties",{unticked:{state:!0},needsGroup:{state:!0},isSuggested:{state:!0}});var f=h;A("sb-planner",f);})();
