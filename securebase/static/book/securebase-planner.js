/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:v,html:r,nothing:l}=globalThis.secureBase.lit;var{repeat:T}=globalThis.secureBase["lit/directives/repeat.js"];var{ActivityElement:S}=globalThis.secureBase["activity/activity-element.js"];var{pause:w,renderHeading:A,renderSources:O}=globalThis.secureBase["activity/templates.js"];var{plainText:M,renderText:m,spoken:W}=globalThis.secureBase["activity/text.js"];var{fittingFirst:C}=globalThis.secureBase["records/baby-age.js"];var{live:B}=globalThis.secureBase["lit/directives/live.js"];var c=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function $(n){return c[(n.getDay()+6)%7]}function u(n,e){return n.groups.flatMap(({moments:t})=>t).find(t=>t.id===e)}function H(n,e){let t=c.filter(o=>u(n,e[o]));return Object.fromEntries(t.map(o=>[o,e[o]]))}function b(n,e,t){let{[e]:o,...i}=n;return t?{...i,[e]:t}:i}function I(n,e,t){let o=b(n,e,n[t]??"");return b(o,t,n[e]??"")}function x(n,e){return c.every(t=>n[t]===e[t])}function k(n,e){let t=_(e+1),o=D(n,t).map(({moments:a})=>D(a,t)),i=Math.max(0,...o.map(({length:a})=>a)),d=Array.from({length:i},(a,p)=>o.flatMap(y=>y[p]??[])).flat();return Object.fromEntries(d.length?c.map((a,p)=>[a,d[p%d.length].id]):[])}function D(n,e){let t=[...n];return n.map(()=>t.splice(Math.floor(e()*t.length),1)[0])}function _(n){let e=Math.imul(n,2654435761);return()=>{e=e+1831565813|0;let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}}var s=globalThis.secureBase?.words?.planner??{days:{monday:"Monday",tuesday:"Tuesday",wednesday:"Wednesday",thursday:"Thursday",friday:"Friday",saturday:"Saturday",sunday:"Sunday"},minutes:n=>n===1?"About 1 minute.":`About ${n} minutes.`,why:"Why:",also:"Good to know:",allMoments:n=>`Look at all ${n} moments`,suggestFrom:"Choose what fits my days",takeFrom:"Take moments from",suggest:"Suggest a week for me",suggested:"Here is a week for you. Change any day, or leave it free.",noGroup:"Tick one of the boxes first. Then we can suggest a week.",todayIs:n=>`Today, ${n}`,today:"today",nothingToday:"Nothing chosen for today.",suggestOne:"Suggest one for today",chooseMine:"Choose one",chooseAnother:"Choose another",chooseFor:n=>`A moment for ${n}`,change:"Change",changeOf:(n,e)=>`${n}: ${e}`,done:"Done",send:"Send to my partner",sendWeek:"Send my week to my partner",sentToday:(n,e)=>`A small moment for today: ${n}. ${e}`,sentDay:(n,e)=>`${n}: ${e}`,copied:"Copied. Paste it into a message.",notCopied:"This device would not copy it. Here it is, to copy by hand:",week:"My week",leaveFree:"Leave this day free",chosen:n=>`${n} has a moment.`,free:n=>`${n} is free.`,swap:n=>`Swap with ${n}`,swapOf:(n,e)=>`${s.swap(e)}: ${n}’s moment`,swapped:(n,e)=>`${n} and ${e} have changed places.`,undo:"Undo",undoLast:"Undo the last change",undone:"The last change is undone.",print:"Print my week",printHint:"Only the week is printed, on one page. With nothing chosen, it has lines to write on.",printed:"The page to print is ready.",sheetTitle:"A week of small moments",freeDay:"A free day",private:"Your week stays in this browser on this device. It goes to nobody, unless you send it.",startedAgain:"Every day is free again.",backAgain:"Your week is back."};function G(n){return n?j(n):r`<p class="text">${s.nothingToday}</p>`}function j({text:n,minutes:e,why:t,also:o},i=l){return r`<p class="text">${n}</p>
<p>${s.minutes(e)} ${i} ${m(t)}</p>
${o?r`<p><b>${s.also}</b> ${m(o)}</p>`:l}`}function F(n,e,t,o,i,d){let a=u(n,e[t]);return r`<li class="day slip ${a?"":"is-free"}">
<div class="day-words">
<p class="name">${s.days[t]} ${o?r`${w} <span class="quiet">${s.today}</span>`:l}</p>
<p class="text">${a?a.text:s.freeDay}</p>
</div>
${i} ${d}
</li>`}function E(n,e,t,o,{choose:i,swap:d,close:a}){let p=s.days[t],y=(h,g)=>r`<label class="pressable">
<input
type="radio"
name="moment"
value=${h}
.checked=${B(e===h)}
@change=${()=>i(h)}
/>
<span>${g}</span>
</label>`;return r`<form class="chooser" id="chooser" novalidate @submit=${h=>{h.preventDefault(),a()}}>
<fieldset>
<legend tabindex="-1">${s.chooseFor(p)}</legend>
${y("",s.leaveFree)}
${n.groups.map(h=>r`<div role="group" aria-labelledby="choose-${h.id}">
<p class="group" id="choose-${h.id}">${h.name}</p>
${h.moments.map(g=>y(g.id,r`${g.text}${w} <span class="quiet">${s.minutes(g.minutes)}</span>`))}
</div>`)}
</fieldset>
${o?r`<button type="button" aria-label=${s.swapOf(p,s.days[o])} @click=${()=>d(o)}>
${s.swap(s.days[o])}
</button>`:l}
<p class="done"><button type="submit" class="primary">${s.done}</button></p>
</form>`}function L(n){let e=n.groups.reduce((t,{moments:o})=>t+o.length,0);return r`<details class="moments">
<summary>${s.allMoments(e)}</summary>
${n.groups.map(t=>r`<p class="group" id="group-${t.id}">${t.name}</p>
${t.about?r`<p class="about">${m(t.about)}</p>`:l}
<ul role="list" aria-labelledby="group-${t.id}">
${t.moments.map(o=>r`<li>
${j(o,r`<b>${s.why}</b>`)} ${O(n,o.sources)}
</li>`)}
</ul>`)}
</details>`}async function q(n){if(navigator.share)try{return await navigator.share({text:n}),"shared"}catch(e){if(e.name==="AbortError")return"shared"}try{return await navigator.clipboard.writeText(n),"copied"}catch{return"neither"}}var{printAlone:z}=globalThis.secureBase["paper/print-alone.js"];var N=`
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
`;function Y(n,e){z(R(n,e),N,s.sheetTitle)}function R(n,e){let t=!Object.keys(e).length;return r`<div class="sheet">
<h1>${s.sheetTitle}</h1>
<dl>
${c.map(o=>{let i=u(n,e[o]);return r`<div class="day">
<dt>${s.days[o]}</dt>
${i?r`<dd>${i.text} <small>${s.minutes(i.minutes)}</small></dd>`:r`<dd class="free">${t?l:s.freeDay}</dd>`}
</div>`})}
</dl>
<p>${m(n.kind_word)}</p>
</div>`}var U=v`
.moments{margin-block-start:1em}.moments .group{margin-block-start:1.25em;font-weight:600}.moments .about{margin-block-start:0;color:var(--sb-ink-soft)}.moments li{padding-block:0.6em;border-block-start:1px solid var(--sb-line)}.moments li p{margin:0}.text{font:1.1em / 1.35 var(--sb-font-heading)}.suggesting{margin-block-start:0.75em}fieldset{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14em),1fr));gap:0 1em}legend{font-weight:600}.pressable{gap:0.6em}.today{margin-block-start:1em;padding:clamp(0.9em,4cqi,1.6em);border:1.5px solid var(--sb-accent);border-radius:var(--sb-radius);background:var(--sb-paper)}.today .text{font-size:1.3em}.row{margin-block-start:1em}.to-copy{white-space:pre-line}.week{margin-block-start:0.75em}.told button{margin-inline-start:-0.6em}.days{margin:1em 0 1.25em}.day{display:flex;flex-wrap:wrap;gap:0.1em 1em;align-items:center;padding:0.6em min(0.9em,5vw)}.day + .day{margin-block-start:0.5em}.day.is-free{border-style:dashed;background:none}.day p{margin:0}.day-words{flex:1 1 min-content;min-width:0;overflow-wrap:break-word}.day .name{font-weight:600}.is-free .text{color:var(--sb-ink-soft)}.chooser{flex:1 0 100%;margin-block-start:1em}.chooser fieldset{display:block}.chooser .group{margin-block:0.9em 0;font-weight:600}.chooser label{padding-block:0.3em;line-height:1.35}.chooser .done{position:sticky;inset-block-end:0;margin:0;padding-block:0.6em;background:var(--sb-paper)}.chooser legend{scroll-margin-block-end:50vh}.chooser input{scroll-margin-block:5rem}.day.is-free .done{background:var(--sb-surface)}`;var f=class extends S{static styles=[...super.styles,U];static properties={unticked:{state:!0},needsGroup:{state:!0},isSuggested:{state:!0},choosing:{state:!0},sent:{state:!0}};constructor(){super(),this.startedAgainWords=s.startedAgain,this.undoneWords=s.backAgain,this.weeksBefore=[],this.dayInHand=null,this.unticked=null,this.needsGroup=!1,this.suggestions=0,this.isSuggested=!1,this.choosing=null,this.sent={how:"shared",text:""}}reconcile(e,t){return{week:H(e,t?.week??{})}}arranged(e){let t=e.groups.map(o=>({...o,moments:C(o.moments,this.store)}));return{...e,groups:t}}recordTaken(){this.weeksBefore=[],this.dayInHand=null,this.isSuggested=!1}get week(){return this.record?.week??{}}changeWeek(e,t){!this.record||x(e,this.week)||(this.weeksBefore.push(this.week),this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(t))}choose(e,t){if(!this.spec||!this.record)return;let o=u(this.spec,t),i=b(this.week,e,t),d=o?W([s.chosen(s.days[e]),o.text,s.minutes(o.minutes),M(o.why)]):s.free(s.days[e]);this.dayInHand===e?(this.change({...this.record,week:i}),this.announce(d)):(this.changeWeek(i,d),this.dayInHand=e)}open(e,t){this.dayInHand=null,this.choosing={day:e,where:t},this.focusOn("#chooser legend")}close(){let{day:e,where:t}=this.choosing??{};this.choosing=null,this.dayInHand=null,this.focusOn(`[data-choose="${t} ${e}"]`)}swap(e,t){this.dayInHand=null,this.changeWeek(I(this.week,e,t),s.swapped(s.days[e],s.days[t]))}isTicked({id:e,suggest:t}){return this.unticked?!this.unticked.has(e):t}tick(e,t){let o=this.spec?.groups.filter(i=>i===e?!t:!this.isTicked(i));this.unticked=new Set(o?.map(({id:i})=>i)),this.needsGroup=!1}suggest(){let e=this.spec?.groups.filter(o=>this.isTicked(o))??[];if(this.needsGroup=!e.length,this.needsGroup){this.announce(s.noGroup);return}this.dayInHand=null;let t=k(e,this.suggestions++);x(t,this.week)&&(t=k(e,this.suggestions++)),this.changeWeek(t,s.suggested),this.isSuggested=!0,this.focusOn("#suggested")}suggestToday(){let e=$(new Date),t=this.spec?.groups??[],o=t.filter(a=>this.isTicked(a)),i=o.length?o:t,{[e]:d=""}=k(i,this.suggestions++);this.dayInHand=null,this.choose(e,d),this.focusOn("#today")}async send(e){let t=await q(e);this.sent={how:t,text:e},t!=="shared"&&this.announce(t==="copied"?s.copied:s.notCopied)}undoLast(){let e=this.weeksBefore.pop();if(!this.record||!e)return;let t=this.isSuggested;this.dayInHand=null,this.isSuggested=!1,this.change({...this.record,week:e}),this.announce(s.undone),(t||!this.weeksBefore.length)&&this.focusOn(".week summary")}print(){this.spec&&(Y(this.spec,this.week),this.announce(s.printed))}renderActivity(e,{week:t}){return r`${this.renderToday(e,t)} ${this.renderWeek(e,t)} ${L(e)}
${this.inClass?l:r`<p class="quiet">${s.private}</p>`}`}renderToday(e,t){let o=$(new Date),i=u(e,t[o]),d=i&&s.sentToday(i.text,s.minutes(i.minutes));return r`<div class="today">
${A(this.headingLevel+1,s.todayIs(s.days[o]),"today")}
${G(i)}
<div class="row">
${d?r`<button type="button" class="primary" @click=${()=>this.send(d)}>
${s.send}
</button>`:r`<button type="button" class="primary" @click=${this.suggestToday}>
${s.suggestOne}
</button>`}
${this.renderOpening(o,"today",i?s.chooseAnother:s.chooseMine)}
</div>
${d===this.sent.text?this.renderSent():l}
${this.renderChooserAt(e,t,o,"today")}
<p class="kind quiet">${m(e.kind_word)}</p>
</div>`}renderWeek(e,t){let o=$(new Date),i=c.flatMap(a=>{let p=u(e,t[a]);return p?s.sentDay(s.days[a],p.text):[]}),d=[e.title,...i].join(`
`);return r`<details class="week">
<summary>${s.week}</summary>
${this.renderSuggesting(e)}
${this.isSuggested?r`<p class="told" id="suggested" tabindex="-1">
${s.suggested}
<button type="button" class="plain" @click=${this.undoLast}>${s.undo}</button>
</p>`:l}
<ol class="days" role="list" aria-label=${s.week}>
${T(c,a=>a,a=>F(e,t,a,a===o,this.renderOpening(a,"week",t[a]?s.change:s.chooseMine),this.renderChooserAt(e,t,a,"week")))}
</ol>
<div class="row">
<button type="button" class="primary" aria-describedby="print-hint" @click=${this.print}>
${s.print}
</button>
${i.length?r`<button type="button" @click=${()=>this.send(d)}>${s.sendWeek}</button>`:l}
${this.weeksBefore.length?r`<button type="button" @click=${this.undoLast}>${s.undoLast}</button>`:l}
</div>
${d===this.sent.text?this.renderSent():l}
<p class="quiet" id="print-hint">${s.printHint}</p>
</details>`}renderSent(){let{how:e,text:t}=this.sent;return e==="shared"?l:r`<div class="told shown">
<p>${e==="copied"?s.copied:s.notCopied}</p>
${e==="neither"?r`<p class="to-copy">${t}</p>`:l}
</div>`}renderOpening(e,t,o){let i=this.choosing?.day===e&&this.choosing.where===t;return r`<button
type="button"
data-choose="${t} ${e}"
aria-label=${s.changeOf(o,s.days[e])}
aria-expanded=${i?"true":"false"}
@click=${()=>i?this.close():this.open(e,t)}
>
${o}
</button>`}renderChooserAt(e,t,o,i){return this.choosing?.day!==o||this.choosing.where!==i?l:E(e,t[o]??"",o,c[c.indexOf(o)+1],{choose:d=>this.choose(o,d),swap:d=>this.swap(o,d),close:()=>this.close()})}renderSuggesting(e){return r`<div class="suggesting">
<button
type="button"
aria-describedby=${this.needsGroup?"needs-group":l}
@click=${this.suggest}
>
${s.suggest}
</button>
${this.needsGroup?r`<p id="needs-group">${s.noGroup}</p>`:l}
<details>
<summary>${s.suggestFrom}</summary>
<fieldset>
<legend>${s.takeFrom}</legend>
${e.groups.map(t=>r`<label class="pressable">
<input
type="checkbox"
.checked=${this.isTicked(t)}
@change=${({target:o})=>this.tick(t,o.checked)}
/>
<span>${t.name}</span>
</label>`)}
</fieldset>
</details>
</div>`}};"adoptedStyleSheets"in document&&customElements.define("sb-planner",f);})();
