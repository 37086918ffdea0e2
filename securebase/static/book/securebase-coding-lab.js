/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:O,html:l,nothing:u,svg:_}=globalThis.secureBase.lit;var{keyed:W}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:F}=globalThis.secureBase["activity/activity-element.js"];var{mark:L,pause:K,renderHeading:A,renderSources:Y}=globalThis.secureBase["activity/templates.js"];var{renderText:p,spoken:z,withoutStop:V}=globalThis.secureBase["activity/text.js"];var{colourStyles:J}=globalThis.secureBase["charts/colours.js"];var Q=1.959963984540054;function q(e,t,r=[...new Set([...e,...t])]){if(e.length!==t.length||!e.length)throw new RangeError("Agreement needs at least one item, and both coders' word on each.");return r.map(n=>r.map(o=>e.filter((i,a)=>i===n&&t[a]===o).length))}function X(e,t){let r=q(e,t),n=e.length,o=r.map(y),i=r.map((h,v)=>y(r.map(E=>E[v]))),a=y(r.map((h,v)=>h[v])),c=y(o.map((h,v)=>h*i[v])),d=n**2-c;if(d===0)return U("one-category",null,null);let m=(n*a-c)/d,b=me(r,o,i,a,c);if(b===0)return U("no-width",m,0);let g=Math.sqrt(b*n)/d**2;return{kappa:m,standardError:g,low:Math.max(-1,m-Q*g),high:Math.min(1,m+Q*g),reason:null}}function me(e,t,r,n,o){let i=y(t),a=i**2-o,c=i-n,d=y(t.map((g,h)=>e[h][h]*(a-(g+r[h])*c)**2)),m=y(e.flatMap((g,h)=>g.map((v,E)=>h===E?0:v*(r[h]+t[E])**2))),b=i**2*n-2*i*o+o*n;return i*(d+c**2*m)-b**2}function U(e,t,r){return{kappa:t,standardError:r,low:null,high:null,reason:e}}function y(e){return e.reduce((t,r)=>t+r,0)}var f=[5,8],w=["A","B","C","D"],N=[1,2,3,4,5,6,7],B=3,ue=1;function k(e,t){return`${e}-${t}`}function $({codings:e},{id:t}){return e[t]??{ratings:{},group:null,compared:!1}}function R({scales:e},{ratings:t,group:r}){return{ratings:f.flatMap(o=>e.filter(i=>!t[k(i.id,o)]).map(i=>({scale:i,episode:o}))),group:r===null}}function M(e,t){let r=R(e,t);return!r.ratings.length&&!r.group}function G({key:e},{ratings:t},r,n){let o=t[k(r,n)],i=e.scores[r][f.indexOf(n)],a=o-i;return{rating:o,score:i,difference:a,isNear:Math.abs(a)<=ue}}function I(e,t){let n=Object.keys(e.key.scores).flatMap(o=>f.map(i=>G(e,t,o,i).isNear));return{near:n.filter(Boolean).length,of:n.length}}function T({vignettes:e},t){return e.filter(r=>$(t,r).compared)}function Z({vignettes:e},t,r){let n=e.indexOf(r);return[...e.slice(n+1),...e.slice(0,n)].find(o=>!$(t,o).compared)}function H(e,t){let r=T(e,t);if(r.length<B)return null;let n=r.map(a=>$(t,a).group),o=r.map(a=>a.key.group),i=r.map(a=>I(a,$(t,a)));return{vignettes:r.length,same:n.filter((a,c)=>a===o[c]).length,kappa:X(n,o),table:q(n,o,w),near:i.reduce((a,{near:c})=>a+c,0),ratings:i.reduce((a,{of:c})=>a+c,0)}}function ee(e,t){let r={},n=e.scales.flatMap(({id:a})=>f.map(c=>k(a,c))),o=new Map(Object.entries(t?.codings??{}));for(let{id:a}of e.vignettes){let c=o.get(a);if(!c)continue;let d=n.filter(g=>Object.hasOwn(c.ratings,g)),b={ratings:Object.fromEntries(d.map(g=>[g,c.ratings[g]])),group:c.group,compared:c.compared};r[a]={...b,compared:c.compared&&M(e,b)}}return{current:e.vignettes.some(({id:a})=>a===t?.current)?t?.current??null:null,codings:r}}var{inWords:j}=globalThis.secureBase["activity/small-numbers.js"];var s=globalThis.secureBase?.words?.["coding-lab"]??{place:(e,t)=>`Vignette ${e} of ${t}`,choose:(e,t)=>`All vignettes (${e} of ${t} compared)`,list:"The vignettes",states:{none:"Not begun",begun:"Begun",compared:"Compared"},fiction:"Teaching fiction",help:"What the scales and the groups mean",sevenPoints:"The seven points",scales:"The four scales",groups:"The four groups",points:"What 1 to 7 mean",episode:{5:"Episode 5: first reunion",8:"Episode 8: second reunion"},shortEpisode:{5:"Episode 5",8:"Episode 8"},rate:e=>`Rate episode ${e}`,scaleIn:(e,t)=>`${e}, episode ${t}`,notRated:"Not rated yet",group:"Which group fits best?",noGroup:"No group chosen yet",compare:"Compare with the key",firstCounts:"Once you compare, this coding stays as it is. Your first coding counts.",stillOpen:(e,t,r)=>{let n=e.map(({episode:o,scales:i})=>{let a=i.length===r?"all the scales":fe(i.map(he));return`in episode ${o}, ${a}`});return t&&n.push("the group"),`Almost there. Still open: ${n.join("; ")}.`},result:e=>`${e}: you and the key`,near:(e,t)=>e===t?`All ${t} of your ratings are within one point of the key, which counts as agreement here.`:`${e} of your ${t} ratings ${e===1?"is":"are"} within one point of the key, which counts as agreement here.`,strip:"In each row of seven, the filled number is the key’s. The ringed one is yours.",sameGroup:e=>`You and the key both say ${e}.`,otherGroup:(e,t)=>`You say ${e}. The key says ${t}.`,subgroup:e=>`Subgroup ${e}.`,bestFitting:e=>`D comes with the group that fits best: ${e}.`,disorganisation:e=>`D rating: ${e} of 9 (above 5 means D).`,matters:"Why it matters:",yoursAndKey:(e,t)=>`You ${e}, key ${t}:`,apart:e=>{let t=Math.abs(e);if(!t)return"the same";let r=e>0?"above":"below",n=`${j(t)} ${t===1?"point":"points"} ${r}`;return t===1?`${n}, so within one point`:n},beside:e=>`Beside ${e}:`,contrast:e=>`Compare with ${e}`,next:e=>`Next: ${e}`,allDone:"You have compared them all.",agreement:"Your agreement with the key so far",moreNeeded:e=>e===1?"Compare one more to see your agreement with the key.":`Compare ${j(e)} to see your agreement with the key.`,shownBelow:"Your agreement so far is shown below.",percent:"Percent agreement",outOf:(e,t,r)=>`${Math.round(100*e/t)}% (${e} of ${t} ${r})`,sameGroups:"groups the same",kappa:"Cohen’s kappa",kappaIs:e=>C(e),interval:(e,t)=>`95% interval ${C(e)} to ${C(t)}`,noKappa:"not defined",noInterval:"no interval",ratings:"Ratings within one point",ratingsNear:"ratings",kappaMeans:"Kappa takes chance into account. It is 1 when all groups are the same, and 0 when you agree no more than chance would.",wide:e=>`With ${e} vignettes the interval is very wide. Do not read much into the number.`,reasons:{"one-category":"You and the key gave every vignette the same one group. Chance alone would then agree too, so kappa is not defined. Compare a few more.","no-width":"From these few vignettes no interval can be worked out. That is too little data, not certainty."},table:"How often you chose each group, and what the key says. Framed cells are the same group.",youSay:e=>`You say ${e}`,keySays:"The key says"};function C(e){let t=Math.abs(e).toFixed(2);return e<-.005?`−${t}`:t}function he(e){return e[0].toLowerCase()+V(e.slice(1))}function fe(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e[e.length-1]}`}function te(e,t){let{kappa:r}=e;return l`<div class="agreement sheet">
${t}
<dl class="numbers">
<div>
<dt class="quiet">${s.percent}</dt>
<dd>${s.outOf(e.same,e.vignettes,s.sameGroups)}</dd>
</div>
<div>
<dt class="quiet">${s.kappa}</dt>
<dd>${$e(r)}</dd>
</div>
<div>
<dt class="quiet">${s.ratings}</dt>
<dd>${s.outOf(e.near,e.ratings,s.ratingsNear)}</dd>
</div>
</dl>
<p>
${r.reason==="one-category"?u:s.kappaMeans}
${r.reason?s.reasons[r.reason]:s.wide(e.vignettes)}
</p>
${be(e)}
</div>`}function $e({kappa:e,low:t,high:r}){if(e===null)return s.noKappa;let n=t===null||r===null?s.noInterval:s.interval(t,r);return`${s.kappaIs(e)} (${n})`}function be({table:e}){return l`<table>
<caption class="quiet">
${s.table}
</caption>
<thead>
<tr>
<td rowspan="2"></td>
<th colspan=${w.length} scope="colgroup">${s.keySays}</th>
</tr>
<tr>
${w.map(t=>l`<th scope="col">${t}</th>`)}
</tr>
</thead>
<tbody>
${w.map((t,r)=>l`<tr>
<th scope="row">${s.youSay(t)}</th>
${e[r].map((n,o)=>l`<td class=${r===o?"same":""}>${n}</td>`)}
</tr>`)}
</tbody>
</table>`}var{PATTERN_MARKS:re,markPath:ne}=globalThis.secureBase["charts/marks.js"];var ve={A:"avoidant",B:"secure",C:"resistant",D:"disorganised"};function x(e){let t=ve[e];return l`<svg
class="group-mark c-${t}"
viewBox="0 0 24 24"
aria-hidden="true"
focusable="false"
>
${_`<path d=${ne(re[t],12,12,8.2)} />`}
</svg>`}function oe(e,t,r,n){let o=T(e,t).length;return l`<details class="all">
<summary>${s.choose(o,e.vignettes.length)}</summary>
<ol role="list" aria-label=${s.list}>
${e.vignettes.map((i,a)=>l`<li>
<button
type="button"
aria-current=${i===r?"step":"false"}
@click=${()=>n(i)}
>
<span>${a+1}. ${i.child}</span>
<span class="state quiet">${ye(t,i)}</span>
</button>
</li>`)}
</ol>
</details>`}function ye(e,t){return $(e,t).compared?s.states.compared:e.codings[t.id]?s.states.begun:s.states.none}function se({points:e,scales:t,groups:r}){return l`<details class="guide">
<summary>${s.help}</summary>
<p><strong>${s.sevenPoints}.</strong> ${p(e)}</p>
<p class="small-heading">${s.scales}</p>
<dl>
${t.map(({name:n,means:o,matters:i})=>l`<dt>${n}</dt>
<dd>${p(o)} ${p(i)}</dd>`)}
</dl>
<p class="small-heading">${s.groups}</p>
<dl>
${r.map(({letter:n,name:o,means:i})=>l`<dt>${x(n)} ${n} ${o}</dt>
<dd>${p(i)}</dd>`)}
</dl>
</details>`}var{live:P}=globalThis.secureBase["lit/directives/live.js"];function ie(e,t,r){return l`<div class="scales" role="group" aria-label=${s.rate(t)}>
${e.scales.map(n=>ke(n,t,r))}
</div>`}function ke(e,t,{vignette:r,coding:n,isAsked:o,rate:i}){let a=k(e.id,t),c=n.ratings[a];return l`<div
class="scale"
role="radiogroup"
aria-label=${s.scaleIn(e.name,t)}
aria-describedby="chosen-${a}"
>
<p class="name">${e.name}</p>
<div class="seven">
${N.map(d=>l`<label class="point boxed ringed">
<input
type="radio"
id="${a}-${d}"
name="${r}-${a}"
value=${d}
.checked=${P(c===d)}
aria-describedby="${a}-means-${d}"
@change=${()=>i(a,d)}
/>
<span>${d}</span>
</label>`)}
</div>
<p class="chosen quiet ${c||!o?"":"asked"}" id="chosen-${a}">
${c?l`${c}: ${p(e.points[c-1])}`:s.notRated}
</p>
<details>
<summary>${s.points}</summary>
<p>${p(e.means)}</p>
<ol>
${e.points.map((d,m)=>l`<li id="${a}-means-${m+1}">${p(d)}</li>`)}
</ol>
</details>
</div>`}function ae(e,{vignette:t,coding:r,isAsked:n,choose:o}){return l`<div
class="groups"
role="radiogroup"
aria-labelledby="which-group"
aria-describedby=${r.group?u:"no-group"}
>
<p class="name" id="which-group">${s.group}</p>
${r.group?u:l`<p class="chosen quiet ${n?"asked":""}" id="no-group">${s.noGroup}</p>`}
<div class="four">
${e.groups.map(({letter:i,name:a,means:c})=>l`<label class="group boxed ringed">
<input
type="radio"
id="group-${i}"
name="${t}-group"
value=${i}
.checked=${P(r.group===i)}
@change=${()=>o(i)}
/>
<span class="letter">${x(i)} <strong>${i}</strong> ${a}${K}</span>
<span class="about quiet">${p(c)}</span>
</label>`)}
</div>
</div>`}function D({key:e},{group:t}){return t===e.group?s.sameGroup(e.group):s.otherGroup(String(t),e.group)}function ce(e,t){let{key:r}=e,n=t.group===r.group;return l`<div class="told ${n?"right":"shown"}">
<p class="verdict">${L(n?"right":"shown")} ${D(e,t)}</p>
<p class="letters">
${x(r.group)}
${r.subgroup?s.subgroup(r.subgroup):u}
${r.best_fitting?s.bestFitting(r.best_fitting):u}
${s.disorganisation(r.disorganisation)}
</p>
<p>${p(e.reasons.group)}</p>
</div>`}function le(e,t,r){return l`<ul class="results" role="list">
${e.scales.map(n=>l`<li>
<p class="name">${n.name}</p>
<dl>
${f.map(o=>{let{rating:i,score:a,difference:c,isNear:d}=G(t,r,n.id,o);return l`<div>
<dt class="quiet">${s.shortEpisode[o]}</dt>
<dd>
${xe(i,a)}
<span class=${d?"near":"far"}>
${s.yoursAndKey(i,a)} ${s.apart(c)}.
</span>
</dd>
</div>`})}
</dl>
<p>${p(t.reasons[n.id])}</p>
<p class="quiet"><strong>${s.matters}</strong> ${p(n.matters)}</p>
</li>`)}
</ul>`}function xe(e,t){return l`<span class="strip" aria-hidden="true">
${N.map(r=>l`<i class="${r===t?"key":""} ${r===e?"yours":""}"
>${r}</i
>`)}
</span>`}var de=O`
.result{margin-block-start:1.75em}.result .told{margin-block-start:0.75em}.sum{margin-block-start:1em;font-weight:600}.results{margin-block-start:0.5em}.results > li{padding-block:1em;border-block-end:1px solid var(--sb-line)}.results dl > div{display:grid;grid-template-columns:minmax(0,1fr);gap:0.1em 0.75em;margin-block-start:0.5em}.results dd{display:flex;flex-wrap:wrap;gap:0.25em 0.75em;align-items:center}.strip{display:inline-flex;gap:3px;font-size:0.8em;font-variant-numeric:tabular-nums}.strip i{display:grid;place-content:center;width:1.6em;height:1.6em;border:1px solid var(--sb-line);border-radius:5px;color:var(--sb-ink-soft);font-style:normal}.strip .key{border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink)}.strip .yours{outline:2px solid var(--sb-ink);outline-offset:1px}.far{font-weight:600}.result > .row{margin-block-start:1em}.done{margin:0;font-weight:600}.agreement{margin-block-start:2em;padding:clamp(1em,4cqi,1.5em)}.agreement .numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr));gap:0.75em 1.5em;margin:0.75em 0}.numbers dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}table{min-width:min(24rem,100%);margin-block-start:1em;border-collapse:collapse;font-variant-numeric:tabular-nums}caption{text-align:start}th,td{padding:0.35em 0.6em;border-block-end:1px solid var(--sb-line);text-align:center}th{font-size:0.88em;font-weight:600}thead th{min-width:2.4em}tbody th{padding-inline-start:0;text-align:start;white-space:nowrap}td.same{box-shadow:inset 0 0 0 2px var(--sb-accent);font-weight:700}@container (max-width: 20em){.agreement{margin-inline:-0.5em;padding-inline:0.6em}thead th{min-width:2em}th,td{padding-inline:0.3em}}@container (min-width: 31em){.results dl > div{grid-template-columns:5.5rem minmax(0,1fr);align-items:center}}@media (forced-colors: active){.strip .key{outline:3px solid Highlight}}`;var pe=O`
.label{margin-block-start:1em;padding:0.7em 0.9em}.label > :first-child{margin:0}.more{margin-block-start:1em}.guide{margin-block-start:0.5em}.guide dl,.result dl{margin:0.35em 0 0}.guide dt{margin-block-start:0.6em;font-weight:600}.guide dd,.result dd{margin:0}.guide .small-heading{margin-block-start:1.25em}.all ol{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(8rem,100%),1fr));gap:0.4em;margin:0.25em 0 0}.all button{display:grid;width:100%;padding-inline:0.75em;text-align:start}.all [aria-current="step"]{border:3px solid var(--sb-accent);font-weight:600}.all .state{font-weight:400}form{margin-block-start:1.25em;padding-block-start:1.25em;border-block-start:1px solid var(--sb-line)}.counter{margin:0 0 0.3em}.name{margin:0;font-weight:600}.episode{padding:clamp(1em,4cqi,1.5em);border:1px solid var(--sb-line);box-shadow:var(--sb-shadow)}.telling{margin-block-start:0.35em;font:1.15em / 1.5 var(--sb-font-heading)}.scale{display:grid;gap:0.4em 1.5em;padding-block:1em 0.4em;border-block-end:1px solid var(--sb-line)}.scales > :last-child{border:0}.chosen{margin:0;line-height:1.4}.scale summary{font-size:0.88em}.scale ol{margin-block-end:0.75em;padding-inline-start:1.6em}.seven{display:grid;grid-template-columns:repeat(4,minmax(44px,1fr));gap:4px}.point,.group{position:relative;cursor:pointer}.point{display:grid;place-content:center;min-height:44px;font-variant-numeric:tabular-nums}.point input,.group input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}.point:has(:checked){border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink);font-weight:700}.group:has(:checked){border-color:var(--sb-accent);box-shadow:inset 0 0 0 2px var(--sb-accent)}.groups{margin-block-start:1.5em}.four{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:0.6em;margin-block-start:0.5em}.group{padding:0.6em 0.9em}.letter,.about{display:block}.about{line-height:1.4}.group-mark{width:1em;height:1em;fill:var(--chart-colour);vertical-align:-0.1em}form > .primary,.problem{margin-block-start:1.25em}@container (min-width: 23rem){.seven{grid-template-columns:repeat(7,minmax(44px,1fr))}}@container (min-width: 31em){.scale{grid-template-columns:minmax(0,1fr) auto;gap:0 1.5em;padding-block:0.75em 0.25em}.seven{grid-template-columns:repeat(7,45px);align-self:start}.scale details{width:calc(7 * 45px + 6 * 4px)}}@media (forced-colors: active){:is(.point,.group):has(:checked){outline:3px solid Highlight}.group-mark{fill:CanvasText}}`;var S=class extends F{static styles=[...super.styles,J,pe,de];static properties={isAsked:{state:!0}};constructor(){super(),this.isAsked=!1,this.currentId=null}reconcile(t,r){return ee(t,r)}recordTaken(t){this.isAsked=!1,(!t||!Object.keys(this.record?.codings??{}).length)&&(this.currentId=this.record?.current??null)}get inHand(){let t=this.spec,r=this.record,n=t.vignettes.find(({id:o})=>o===this.currentId)??t.vignettes[0];return{spec:t,record:r,vignette:n,coding:$(r,n)}}code(t){let{record:r,vignette:n,coding:o}=this.inHand;o.compared||this.change({...r,current:n.id,codings:{...r.codings,[n.id]:t(o)}})}compare(t){t.preventDefault();let{spec:r,vignette:n,coding:o}=this.inHand;if(!M(r,o)){this.isAsked=!0;let{ratings:d}=R(r,o);this.announce(this.openTold());let[m]=d;this.focusOn(m?`#${k(m.scale.id,m.episode)}-1`:"#group-A");return}this.isAsked=!1,this.code(d=>({...d,compared:!0}));let{near:i,of:a}=I(n,o),c=this.record&&H(r,this.record);this.announce(z([D(n,o),s.near(i,a),c?s.shownBelow:void 0])),this.focusOn("#result")}openTold(){let{spec:t,coding:r}=this.inHand,{ratings:n,group:o}=R(t,r),i=f.map(a=>({episode:a,scales:n.filter(c=>c.episode===a).map(({scale:c})=>c.name)})).filter(({scales:a})=>a.length);return s.stillOpen(i,o,t.scales.length)}goTo(t){this.record&&(this.isAsked=!1,this.currentId=t.id,this.change({...this.record,current:t.id}),this.announce(""),this.renderRoot.querySelector("details.all")?.removeAttribute("open"),this.focusOn("#vignette"))}renderActivity(){let{spec:t,record:r,vignette:n,coding:o}=this.inHand;return l`
<div class="label slip">
<p>${p(t.label)}</p>
<p class="quiet">${p(t.limits)}</p>
</div>
${se(t)} ${oe(t,r,n,i=>this.goTo(i))}
${W(n.id,l`<form novalidate @submit=${this.compare}>
${this.renderHead(t,n)}
${f.map(i=>this.renderEpisode(i))}
${o.compared?u:this.renderEnd()}
</form>`)}
${o.compared?this.renderResult():u}
${this.renderAgreed(t,r)}
`}renderHead({vignettes:t},r){let n=s.place(t.indexOf(r)+1,t.length);return l`
<p class="counter quiet">${n} <span class="badge">${s.fiction}</span></p>
${A(this.headingLevel+1,`${r.child}, ${r.about}`,"vignette")}
`}renderEpisode(t){let{spec:r,vignette:n,coding:o}=this.inHand,i=t===5?n.episode_5:n.episode_8;return l`<div class="episode sheet">
<p class="name quiet">${s.episode[t]}</p>
<p class="telling">${p(i)}</p>
</div>
${o.compared?u:ie(r,t,this.view)}`}get view(){let{vignette:t,coding:r}=this.inHand;return{vignette:t.id,coding:r,isAsked:this.isAsked,rate:(n,o)=>this.code(i=>({...i,ratings:{...i.ratings,[n]:o}})),choose:n=>this.code(o=>({...o,group:n}))}}renderEnd(){let{spec:t,coding:r}=this.inHand,n=this.isAsked&&!M(t,r);return l`
${ae(t,this.view)}
${n?l`<p class="problem">${this.openTold()}</p>`:u}
<button type="submit" class="primary">${s.compare}</button>
<p class="quiet">${s.firstCounts}</p>
`}renderResult(){let{spec:t,record:r,vignette:n,coding:o}=this.inHand,{near:i,of:a}=I(n,o),c=t.vignettes.find(({id:m})=>m===n.contrast.vignette),d=Z(t,r,n);return l`<div class="result">
${A(this.headingLevel+1,s.result(n.child),"result")}
${ce(n,o)}
<p class="sum">${s.near(i,a)}</p>
<p class="quiet" aria-hidden="true">${s.strip}</p>
${le(t,n,o)}
<p>
${c?l`<strong>${s.beside(c.child)}</strong>`:u}
${p(n.contrast.why)}
</p>
<div class="row">
${d?l`<button type="button" class="primary" @click=${()=>this.goTo(d)}>
${s.next(d.child)}
</button>`:l`<p class="done">${s.allDone}</p>`}
${c&&c!==d?l`<button type="button" @click=${()=>this.goTo(c)}>
${s.contrast(c.child)}
</button>`:u}
</div>
${Y(t,n.sources)}
</div>`}renderAgreed(t,r){let n=H(t,r);if(!n){let o=B-T(t,r).length;return l`<p class="quiet more">${s.moreNeeded(o)}</p>`}return te(n,A(this.headingLevel+1,s.agreement,"agreement"))}};"adoptedStyleSheets"in document&&customElements.define("sb-coding-lab",S);})();
