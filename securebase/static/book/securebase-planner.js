/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var _=Object.defineProperty;var V=Object.getPrototypeOf;var X=Reflect.get;var J=(s,e,t)=>e in s?_(s,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):s[e]=t;var $=(s,e,t)=>J(s,typeof e!="symbol"?e+"":e,t);var T=(s,e,t)=>X(V(s),t,e);var{define:A}=globalThis.secureBase["define.js"];var{CSSResult:ne,LitElement:ie,ReactiveElement:oe,_$LE:re,_$LH:ae,adoptStyles:de,css:E,defaultConverter:le,getCompatibleStyle:me,html:o,isServer:ce,mathml:pe,noChange:ue,notEqual:he,nothing:d,render:B,supportsAdoptingStyleSheets:ge,svg:fe,unsafeCSS:ye}=globalThis.secureBase.lit;var{repeat:M}=globalThis.secureBase["lit/directives/repeat.js"];var{ActivityElement:I}=globalThis.secureBase["activity/activity-element.js"];var{mark:we,renderHeading:W,renderOrigins:ve,renderSources:O}=globalThis.secureBase["activity/templates.js"];var{labelled:xe,listed:Te,plainText:H,readNumber:Ae,renderText:c,safeAddress:Ee,spoken:L,withoutStop:Be}=globalThis.secureBase["activity/text.js"];var{ACTIVITY:Ie,BEFORE_BIRTH:We,ageInMonths:Oe,fittingFirst:C,keepAge:He}=globalThis.secureBase["records/baby-age.js"];var{live:w}=globalThis.secureBase["lit/directives/live.js"];var p=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function u(s,e){return s.groups.flatMap(({moments:t})=>t).find(t=>t.id===e)}function G(s,e){let t=p.filter(n=>u(s,e[n]));return Object.fromEntries(t.map(n=>[n,e[n]]))}function g(s,e,t){let{[e]:n,...r}=s;return t?{...r,[e]:t}:r}function j(s,e,t){let n=g(s,e,s[t]??"");return g(n,t,s[e]??"")}function v(s,e){return p.every(t=>s[t]===e[t])}function S(s,e){let t=K(e+1),n=D(s,t).map(({moments:l})=>D(l,t)),r=Math.max(0,...n.map(({length:l})=>l)),a=Array.from({length:r},(l,m)=>n.flatMap(y=>y[m]??[])).flat();return Object.fromEntries(a.length?p.map((l,m)=>[l,a[m%a.length].id]):[])}function D(s,e){let t=[...s];return s.map(()=>t.splice(Math.floor(e()*t.length),1)[0])}function K(s){let e=Math.imul(s,2654435761);return()=>{e=e+1831565813|0;let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}}var i={days:{monday:"Monday",tuesday:"Tuesday",wednesday:"Wednesday",thursday:"Thursday",friday:"Friday",saturday:"Saturday",sunday:"Sunday"},minutes:s=>s===1?"About 1 minute.":`About ${s} minutes.`,why:"Why:",also:"Good to know:",allMoments:s=>`Look at all ${s} moments first`,suggestFrom:"Choose what fits my days",takeFrom:"Take moments from",suggest:"Suggest a week for me",suggested:"Here is a week for you. Change any day, or leave it free.",noGroup:"Tick one of the boxes first. Then we can suggest a week.",week:"My week",leaveFree:"Leave this day free",chosen:s=>`${s} has a moment.`,free:s=>`${s} is free.`,clear:"Leave free",clearOf:s=>`${i.clear}: ${s}`,swap:s=>`Swap with ${s}`,swapOf:(s,e)=>`${i.swap(e)}: ${s}’s moment`,swapped:(s,e)=>`${s} and ${e} have changed places.`,undo:"Undo",undoLast:"Undo the last change",undone:"The last change is undone.",print:"Print my week",printHint:"Only the week is printed, on one page. With nothing chosen, it has lines to write on.",printed:"The page to print is ready.",sheetTitle:"A week of small moments",freeDay:"A free day",private:"Your week stays in this browser on this device. It is not sent to anyone.",startedAgain:"Every day is free again.",backAgain:"Your week is back."};function F(s,e,t,n,{choose:r,clear:a,swap:l}){let m=e[t]??"",y=u(s,m),k=i.days[t];return o`<li class="day slip ${m?"":"is-free"}">
<label for=${t}>${k}</label>
<select id=${t} @change=${({target:b})=>r(b.value)}>
<option value="" .selected=${w(m==="")}>${i.leaveFree}</option>
${s.groups.map(b=>o`<optgroup label=${b.name}>
${b.moments.map(({id:x,text:q})=>o`<option value=${x} .selected=${w(m===x)}>${q}</option>`)}
</optgroup>`)}
</select>
${y?o`<div class="chosen">${z(y)}</div>`:d}
${m||n&&e[n]?o`<div class="deeds">
${n?o`<button
class="plain"
type="button"
aria-label=${i.swapOf(k,i.days[n])}
@click=${()=>l(n)}
>
${i.swap(i.days[n])}
</button>`:d}
${m?o`<button
class="plain"
type="button"
aria-label=${i.clearOf(k)}
@click=${a}
>
${i.clear}
</button>`:d}
</div>`:d}
</li>`}function z({text:s,minutes:e,why:t,also:n},r=d){return o`<p class="text">${s}</p>
<p>${i.minutes(e)} ${r} ${c(t)}</p>
${n?o`<p><b>${i.also}</b> ${c(n)}</p>`:d}`}function R(s){let e=s.groups.reduce((t,{moments:n})=>t+n.length,0);return o`<details class="moments">
<summary>${i.allMoments(e)}</summary>
${s.groups.map(t=>o`<p class="group" id="group-${t.id}">${t.name}</p>
${t.about?o`<p class="about">${c(t.about)}</p>`:d}
<ul role="list" aria-labelledby="group-${t.id}">
${t.moments.map(n=>o`<li>
${z(n,o`<b>${i.why}</b>`)} ${O(s,n.sources)}
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
`,Z=`
@page { margin: 14mm; }
@media screen { .sb-week-sheet { display: none; } }
@media print {
html, body { height: auto !important; margin: 0 !important; padding: 0 !important;
overflow: visible !important; background: #fff !important; }
body > :not(.sb-week-sheet) { display: none !important; }
}
`,Y=["pointerdown","pointermove","keydown"];function N(s,e){for(let l of document.querySelectorAll(".sb-week-sheet"))l.remove();let t=document.createElement("div");t.className="sb-week-sheet";let n=document.createElement("style");n.textContent=Z,B(P(s,e),t.attachShadow({mode:"open"})),t.append(n),document.body.append(t);let r=document.title;document.title=i.sheetTitle,window.print(),document.title=r;let a=()=>{for(let l of Y)removeEventListener(l,a,!0);t.remove()};for(let l of Y)addEventListener(l,a,!0)}function P(s,e){let t=!Object.keys(e).length;return o`<style>
${Q}
</style>
<div class="sheet">
<h1>${i.sheetTitle}</h1>
<dl>
${p.map(n=>{let r=u(s,e[n]);return o`<div class="day">
<dt>${i.days[n]}</dt>
${r?o`<dd>${r.text} <small>${i.minutes(r.minutes)}</small></dd>`:o`<dd class="free">${t?d:i.freeDay}</dd>`}
</div>`})}
</dl>
<p>${c(s.kind_word)}</p>
</div>`}var U=E`
.moments{margin-block-start:1em}.moments .group{margin-block-start:1.25em;font-weight:600}.moments .about{margin-block-start:0;color:var(--sb-ink-soft)}.moments li{padding-block:0.6em;border-block-start:1px solid var(--sb-line)}.moments li p,.chosen p{margin:0}.text{font:1.1em / 1.35 var(--sb-font-heading)}.suggesting{margin-block-start:0.75em}fieldset{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14em),1fr));gap:0 1em}legend{font-weight:600}.pressable{gap:0.6em}fieldset input{width:1.3em;height:1.3em}.subtitle{margin-block-start:1.5em}.kind{margin-block-start:0.25em}.told button{margin-inline-start:-0.6em}.days{margin:1em 0 1.25em}.day{display:grid;grid-template-columns:minmax(0,1fr);gap:0.4em 1em;padding:0.9em}.day + .day{margin-block-start:0.6em}.day.is-free{border-style:dashed;background:none}.day label{font-weight:600}.day select{width:100%;min-width:0;text-overflow:ellipsis}.chosen{font-size:0.94em}.chosen .text{margin-block-end:0.25em;font-size:1.2em}.deeds{display:flex;flex-wrap:wrap;gap:0 0.5em;margin-inline-start:-0.6em;font-size:0.94em}@container (min-width: 36em){.day{grid-template-columns:7.5em minmax(0,1fr);align-items:center}.day > :not(label,select){grid-column:2}.chosen .text{display:none}}`;var h=class h extends I{constructor(){super(),this.startedAgainWords=i.startedAgain,this.undoneWords=i.backAgain,this.weeksBefore=[],this.dayInHand=null,this.unticked=null,this.needsGroup=!1,this.suggestions=0,this.isSuggested=!1}reconcile(e,t){return{week:G(e,t?.week??{})}}specInPage(){let e=super.specInPage();if(!this.isOurs(e))return e;let t=e.groups.map(n=>({...n,moments:C(n.moments,this.store)}));return{...e,groups:t}}recordTaken(){this.weeksBefore=[],this.dayInHand=null,this.isSuggested=!1}get week(){return this.record?.week??{}}changeWeek(e,t){!this.record||v(e,this.week)||(this.weeksBefore.push(this.week),this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(t))}choose(e,t){if(!this.spec||!this.record)return;let n=u(this.spec,t),r=g(this.week,e,t),a=n?L([i.chosen(i.days[e]),i.minutes(n.minutes),H(n.why)]):i.free(i.days[e]);this.dayInHand===e?(this.change({...this.record,week:r}),this.announce(a)):(this.changeWeek(r,a),this.dayInHand=e)}clear(e){this.dayInHand=null,this.changeWeek(g(this.week,e,""),i.free(i.days[e])),this.focusOn(`#${e}`)}swap(e,t){this.dayInHand=null,this.changeWeek(j(this.week,e,t),i.swapped(i.days[e],i.days[t]))}isTicked({id:e,suggest:t}){return this.unticked?!this.unticked.has(e):t}tick(e,t){let n=this.spec?.groups.filter(r=>r===e?!t:!this.isTicked(r));this.unticked=new Set(n?.map(({id:r})=>r)),this.needsGroup=!1}suggest(){let e=this.spec?.groups.filter(n=>this.isTicked(n))??[];if(this.needsGroup=!e.length,this.needsGroup){this.announce(i.noGroup);return}this.dayInHand=null;let t=S(e,this.suggestions++);v(t,this.week)&&(t=S(e,this.suggestions++)),this.changeWeek(t,i.suggested),this.isSuggested=!0,this.focusOn("#week")}undoLast(){let e=this.weeksBefore.pop();if(!this.record||!e)return;let t=this.isSuggested;this.dayInHand=null,this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(i.undone),(t||!this.weeksBefore.length)&&this.focusOn("#week")}print(){this.spec&&(N(this.spec,this.week),this.announce(i.printed))}renderActivity(e,{week:t}){return o`
${R(e)} ${this.renderSuggesting(e)}
${W(this.headingLevel+1,i.week,"week")}
<p class="kind">${c(e.kind_word)}</p>
${this.isSuggested?o`<p class="told">
${i.suggested}
<button type="button" class="plain" @click=${this.undoLast}>${i.undo}</button>
</p>`:d}
<ol class="days" role="list" aria-labelledby="week">
${M(p,n=>n,(n,r)=>F(e,t,n,p[r+1],{choose:a=>this.choose(n,a),clear:()=>this.clear(n),swap:a=>this.swap(n,a)}))}
</ol>
<div class="row">
<button type="button" class="primary" aria-describedby="print-hint" @click=${this.print}>
${i.print}
</button>
${this.weeksBefore.length?o`<button type="button" @click=${this.undoLast}>${i.undoLast}</button>`:d}
</div>
<p class="quiet" id="print-hint">${i.printHint}</p>
<p class="quiet">${i.private}</p>
`}renderSuggesting(e){return o`<div class="suggesting">
<button
type="button"
aria-describedby=${this.needsGroup?"needs-group":d}
@click=${this.suggest}
>
${i.suggest}
</button>
${this.needsGroup?o`<p id="needs-group">${i.noGroup}</p>`:d}
<details>
<summary>${i.suggestFrom}</summary>
<fieldset>
<legend>${i.takeFrom}</legend>
${e.groups.map(t=>o`<label class="pressable">
<input
type="checkbox"
.checked=${this.isTicked(t)}
@change=${({target:n})=>this.tick(t,n.checked)}
/>
<span>${t.name}</span>
</label>`)}
</fieldset>
</details>
</div>`}};$(h,"styles",[...T(h,h,"styles"),U]),$(h,"properties",{unticked:{state:!0},needsGroup:{state:!0},isSuggested:{state:!0}});var f=h;A("sb-planner",f);})();
