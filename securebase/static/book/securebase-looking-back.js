/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:h,html:a,nothing:b}=globalThis.secureBase.lit;var{ActivityElement:g}=globalThis.secureBase["activity/activity-element.js"];var{dayNumber:f}=globalThis.secureBase["activity/day.js"];var{pause:y,renderHeading:k,renderSources:$}=globalThis.secureBase["activity/templates.js"];var{renderText:d}=globalThis.secureBase["activity/text.js"];var w=h`
fieldset{margin-block-start:1.25em}legend{width:100%}.idea{display:block;margin-block:0.25em 0;font:1.3em / 1.35 var(--sb-font-heading);text-wrap:pretty}.so{color:var(--sb-ink-soft)}.sure{display:grid;gap:0.5em;margin-block-start:0.75em}.sure button{text-align:start}.sure [aria-pressed="true"]{border:3px solid var(--sb-accent);background:var(--sb-accent-soft);font-weight:600}.row{margin-block-start:1em}@container (min-width: 38rem){.sure{grid-template-columns:repeat(5,1fr)}.sure button{padding-inline:0.4em;text-align:center}}.subtitle{margin-block-start:1em}.twice{margin-block-start:1em}.twice > li{padding-block:1em;border-block-start:1px solid var(--sb-line)}.twice p{margin:0.4em 0 0}.twice .idea{margin:0;font-size:1.1em}.said{display:grid;gap:0.1em 0.6em;margin:0.5em 0 0;font-size:0.95em}.said dt{color:var(--sb-ink-soft)}.said dd{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:0.6em;align-items:center;margin:0;font-weight:600}@container (min-width: 26rem){.said{grid-template-columns:max-content minmax(0,1fr)}}.dots{display:inline-flex;gap:0.2em}.dots i{width:0.55em;height:0.55em;border:1.5px solid var(--sb-control-line);border-radius:50%}.dots .here{border:0.275em solid var(--sb-accent)}`;function c(o){let e={day:"numeric",month:"long",year:"numeric"};return new Date(o*864e5).toLocaleDateString("en-GB",{...e,timeZone:"UTC"})}var s=globalThis.secureBase?.words?.["looking-back"]??{before:"Before you begin",after:"Looking back",place:(o,e,t)=>`${s[o]} · idea ${e} of ${t}`,isItSo:"Is it so?",skip:"Skip this one",previous:"Previous",stop:"Stop here",begin:"Before you begin",beginHint:"It takes about a minute.",look:"Look back now",lookFirst:"I have read some lessons",lookHint:"Best when you have read a few lessons. There is no hurry.",rest:"Answer the rest",lookAgain:"Look back again",saidOn:o=>`You said what you thought on ${c(o)}.`,sideBySide:"Then and now",days:(o,e)=>o===null?`You looked back on ${c(e)}.`:`Before: ${c(o)}. Looking back: ${c(e)}.`,toYou:"Only you see this. It is no test, and minds may change or stay.",beforeLine:"Before:",afterLine:"Looking back:",skipped:"not said",readMore:"Read more:"};var l=class extends g{static styles=[...super.styles,w];static properties={round:{state:!0},place:{state:!0}};constructor(){super(),this.round=null,this.place=0}reconcile(e,t){let i=t?.answers??{},n=e.ideas.filter(({id:r})=>r in i);return{answers:Object.fromEntries(n.map(({id:r})=>[r,i[r]])),before_day:t?.before_day??null,after_day:t?.after_day??null}}recordTaken(e){e||(this.round=null)}said({id:e},t){return this.record?.answers[e]?.[t]??null}saidIn(e){return this.spec?.ideas.filter(t=>this.said(t,e)!==null)??[]}ask(e,t=!1){let n=(this.spec?.ideas??[]).findIndex(r=>this.said(r,e)===null);this.goTo(e,t?Math.max(0,n):0)}goTo(e,t){let i=t>=(this.spec?.ideas.length??0);this.round=i?null:e,this.place=t,this.focusOn(this.round?"legend":"#standing")}answer({id:e},t){let{record:i,round:n}=this;if(!i||!n)return;let r={...i.answers[e]??{before:null,after:null},[n]:t},u=Math.max(0,f(new Date)),p={...i.answers,[e]:r};this.change({...i,answers:p,[`${n}_day`]:u}),this.goTo(n,this.place+1)}renderActivity(e,t){return this.round?this.renderIdea(e,this.round,e.ideas[this.place]):t.after_day!==null?this.renderTwice(e,t,t.after_day):t.before_day===null?this.renderStart():this.renderBetween(t.before_day)}renderStart(){return a`<div class="row" id="standing" tabindex="-1">
<button type="button" class="primary" aria-describedby="hint" @click=${()=>this.ask("before")}>
${s.begin}
</button>
<button type="button" class="plain" @click=${()=>this.ask("after")}>
${s.lookFirst}
</button>
</div>
<p class="quiet" id="hint">${s.beginHint}</p>`}renderBetween(e){return a`<p id="standing" tabindex="-1">${s.saidOn(e)}</p>
<p class="quiet" id="hint">${s.lookHint}</p>
<div class="row">
<button type="button" class="primary" aria-describedby="hint" @click=${()=>this.ask("after")}>
${s.look}
</button>
${this.saidIn("before").length<(this.spec?.ideas.length??0)?a`<button type="button" class="plain" @click=${()=>this.ask("before",!0)}>
${s.rest}
</button>`:b}
</div>`}renderIdea({ideas:e,sure:t},i,n){let{place:r}=this,u=this.said(n,i);return a`<fieldset data-together>
<legend tabindex="-1">
<span class="quiet">${s.place(i,r+1,e.length)}${y}</span>
<span class="idea">${d(n.text)}</span>
</legend>
<p class="so">${s.isItSo}</p>
<div class="sure">
${t.map((p,m)=>a`<button
type="button"
aria-pressed=${u===m+1?"true":"false"}
@click=${()=>this.answer(n,m+1)}
>
${p}
</button>`)}
</div>
</fieldset>
<div class="row">
${r?a`<button type="button" @click=${()=>this.goTo(i,r-1)}>
${s.previous}
</button>`:b}
<button type="button" @click=${()=>this.goTo(i,r+1)}>${s.skip}</button>
<button type="button" class="plain" @click=${()=>this.goTo(null,0)}>${s.stop}</button>
</div>`}renderTwice(e,t,i){return a`${k(this.headingLevel+1,s.sideBySide,"standing")}
<p class="quiet">${s.days(t.before_day,i)} ${s.toYou}</p>
<ol class="twice" role="list">
${e.ideas.map(n=>a`<li>
<p class="idea">${d(n.text)}</p>
<dl class="said">
${this.renderSaid(e,s.beforeLine,this.said(n,"before"))}
${this.renderSaid(e,s.afterLine,this.said(n,"after"))}
</dl>
<p>${d(n.told)}</p>
<p class="quiet">${s.readMore} ${d(n.lesson)}</p>
${$(e,n.sources)}
</li>`)}
</ol>
<div class="row">
<button type="button" @click=${()=>this.ask("after")}>${s.lookAgain}</button>
</div>`}renderSaid({sure:e},t,i){return a`<dt>${t}</dt>
<dd>
<span class="dots" aria-hidden="true"
>${e.map((n,r)=>a`<i class=${r+1===i?"here":""}></i>`)}</span
>
${i===null?s.skipped:e[i-1]}
</dd>`}};"adoptedStyleSheets"in document&&customElements.define("sb-looking-back",l);})();
