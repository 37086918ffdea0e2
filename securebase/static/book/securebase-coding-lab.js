/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:O,html:l,nothing:u,svg:D}=globalThis.secureBase.lit;var{keyed:_}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:F}=globalThis.secureBase["activity/activity-element.js"];var{mark:L,pause:W,renderHeading:A,renderSources:K}=globalThis.secureBase["activity/templates.js"];var{renderText:p,spoken:Y,withoutStop:z}=globalThis.secureBase["activity/text.js"];var{colourStyles:U}=globalThis.secureBase["charts/colours.js"];var V=1.959963984540054;function q(t,e,r=[...new Set([...t,...e])]){if(t.length!==e.length||!t.length)throw new RangeError("Agreement needs at least one item, and both coders' word on each.");return r.map(n=>r.map(o=>t.filter((s,a)=>s===n&&e[a]===o).length))}function Q(t,e){let r=q(t,e),n=t.length,o=r.map(y),s=r.map((h,v)=>y(r.map(E=>E[v]))),a=y(r.map((h,v)=>h[v])),c=y(o.map((h,v)=>h*s[v])),d=n**2-c;if(d===0)return J("one-category",null,null);let m=(n*a-c)/d,b=me(r,o,s,a,c);if(b===0)return J("no-width",m,0);let g=Math.sqrt(b*n)/d**2;return{kappa:m,standardError:g,low:Math.max(-1,m-V*g),high:Math.min(1,m+V*g),reason:null}}function me(t,e,r,n,o){let s=y(e),a=s**2-o,c=s-n,d=y(e.map((g,h)=>t[h][h]*(a-(g+r[h])*c)**2)),m=y(t.flatMap((g,h)=>g.map((v,E)=>h===E?0:v*(r[h]+e[E])**2))),b=s**2*n-2*s*o+o*n;return s*(d+c**2*m)-b**2}function J(t,e,r){return{kappa:e,standardError:r,low:null,high:null,reason:t}}function y(t){return t.reduce((e,r)=>e+r,0)}var f=[5,8],x=["A","B","C","D"],N=[1,2,3,4,5,6,7],C=3,ue=1;function k(t,e){return`${t}-${e}`}function $({codings:t},{id:e}){return t[e]??{ratings:{},group:null,compared:!1}}function R({scales:t},{ratings:e,group:r}){return{ratings:f.flatMap(o=>t.filter(s=>!e[k(s.id,o)]).map(s=>({scale:s,episode:o}))),group:r===null}}function M(t,e){let r=R(t,e);return!r.ratings.length&&!r.group}function G({key:t},{ratings:e},r,n){let o=e[k(r,n)],s=t.scores[r][f.indexOf(n)],a=o-s;return{rating:o,score:s,difference:a,isNear:Math.abs(a)<=ue}}function I(t,e){let n=Object.keys(t.key.scores).flatMap(o=>f.map(s=>G(t,e,o,s).isNear));return{near:n.filter(Boolean).length,of:n.length}}function T({vignettes:t},e){return t.filter(r=>$(e,r).compared)}function X({vignettes:t},e,r){let n=t.indexOf(r);return[...t.slice(n+1),...t.slice(0,n)].find(o=>!$(e,o).compared)}function H(t,e){let r=T(t,e);if(r.length<C)return null;let n=r.map(a=>$(e,a).group),o=r.map(a=>a.key.group),s=r.map(a=>I(a,$(e,a)));return{vignettes:r.length,same:n.filter((a,c)=>a===o[c]).length,kappa:Q(n,o),table:q(n,o,x),near:s.reduce((a,{near:c})=>a+c,0),ratings:s.reduce((a,{of:c})=>a+c,0)}}function Z(t,e){let r={},n=t.scales.flatMap(({id:a})=>f.map(c=>k(a,c))),o=new Map(Object.entries(e?.codings??{}));for(let{id:a}of t.vignettes){let c=o.get(a);if(!c)continue;let d=n.filter(g=>Object.hasOwn(c.ratings,g)),b={ratings:Object.fromEntries(d.map(g=>[g,c.ratings[g]])),group:c.group,compared:c.compared};r[a]={...b,compared:c.compared&&M(t,b)}}return{current:t.vignettes.some(({id:a})=>a===e?.current)?e?.current??null:null,codings:r}}var ee=["No","One","Two","Three","Four","Five","Six","Seven","Eight"],i={place:(t,e)=>`Vignette ${t} of ${e}`,choose:(t,e)=>`All vignettes (${t} of ${e} compared)`,list:"The vignettes",states:{none:"Not begun",begun:"Begun",compared:"Compared"},fiction:"Teaching fiction",help:"What the scales and the groups mean",sevenPoints:"The seven points",scales:"The four scales",groups:"The four groups",points:"What 1 to 7 mean",episode:{5:"Episode 5: first reunion",8:"Episode 8: second reunion"},shortEpisode:{5:"Episode 5",8:"Episode 8"},rate:t=>`Rate episode ${t}`,scaleIn:(t,e)=>`${t}, episode ${e}`,notRated:"Not rated yet",group:"Which group fits best?",noGroup:"No group chosen yet",compare:"Compare with the key",firstCounts:"Once you compare, this coding stays as it is. Your first coding counts.",stillOpen:(t,e,r)=>{let n=t.map(({episode:o,scales:s})=>{let a=s.length===r?"all the scales":fe(s.map(he));return`in episode ${o}, ${a}`});return e&&n.push("the group"),`Almost there. Still open: ${n.join("; ")}.`},result:t=>`${t}: you and the key`,near:(t,e)=>t===e?`All ${e} of your ratings are within one point of the key, which counts as agreement here.`:`${t} of your ${e} ratings ${t===1?"is":"are"} within one point of the key, which counts as agreement here.`,strip:"In each row of seven, the filled number is the key’s. The ringed one is yours.",sameGroup:t=>`You and the key both say ${t}.`,otherGroup:(t,e)=>`You say ${t}. The key says ${e}.`,subgroup:t=>`Subgroup ${t}.`,bestFitting:t=>`D comes with the group that fits best: ${t}.`,disorganisation:t=>`D rating: ${t} of 9 (above 5 means D).`,matters:"Why it matters:",yoursAndKey:(t,e)=>`You ${t}, key ${e}:`,apart:t=>{let e=Math.abs(t);if(!e)return"the same";let r=t>0?"above":"below",n=`${ee[e].toLowerCase()} ${e===1?"point":"points"} ${r}`;return e===1?`${n}, so within one point`:n},contrast:t=>`Compare with ${t}`,next:t=>`Next: ${t}`,allDone:"You have compared them all.",agreement:"Your agreement with the key so far",moreNeeded:t=>t===1?"Compare one more to see your agreement with the key.":`Compare ${ee[t].toLowerCase()} to see your agreement with the key.`,shownBelow:"Your agreement so far is shown below.",percent:"Percent agreement",outOf:(t,e,r)=>`${Math.round(100*t/e)}% (${t} of ${e} ${r})`,sameGroups:"groups the same",kappa:"Cohen’s kappa",kappaIs:t=>B(t),interval:(t,e)=>`95% interval ${B(t)} to ${B(e)}`,noKappa:"not defined",noInterval:"no interval",ratings:"Ratings within one point",ratingsNear:"ratings",kappaMeans:"Kappa takes chance into account. It is 1 when all groups are the same, and 0 when you agree no more than chance would.",wide:t=>`With ${t} vignettes the interval is very wide. Do not read much into the number.`,reasons:{"one-category":"You and the key gave every vignette the same one group. Chance alone would then agree too, so kappa is not defined. Compare a few more.","no-width":"From these few vignettes no interval can be worked out. That is too little data, not certainty."},table:"How often you chose each group, and what the key says. Framed cells are the same group.",youSay:t=>`You say ${t}`,keySays:"The key says"};function B(t){let e=Math.abs(t).toFixed(2);return t<0&&Number(e)?`−${e}`:e}function he(t){return t[0].toLowerCase()+z(t.slice(1))}function fe(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} and ${t[t.length-1]}`}function te(t,e){let{kappa:r}=t;return l`<div class="agreement sheet">
${e}
<dl class="numbers">
<div>
<dt class="quiet">${i.percent}</dt>
<dd>${i.outOf(t.same,t.vignettes,i.sameGroups)}</dd>
</div>
<div>
<dt class="quiet">${i.kappa}</dt>
<dd>${$e(r)}</dd>
</div>
<div>
<dt class="quiet">${i.ratings}</dt>
<dd>${i.outOf(t.near,t.ratings,i.ratingsNear)}</dd>
</div>
</dl>
<p>
${r.reason==="one-category"?u:i.kappaMeans}
${r.reason?i.reasons[r.reason]:i.wide(t.vignettes)}
</p>
${be(t)}
</div>`}function $e({kappa:t,low:e,high:r}){if(t===null)return i.noKappa;let n=e===null||r===null?i.noInterval:i.interval(e,r);return`${i.kappaIs(t)} (${n})`}function be({table:t}){return l`<table>
<caption class="quiet">
${i.table}
</caption>
<thead>
<tr>
<td rowspan="2"></td>
<th colspan=${x.length} scope="colgroup">${i.keySays}</th>
</tr>
<tr>
${x.map(e=>l`<th scope="col">${e}</th>`)}
</tr>
</thead>
<tbody>
${x.map((e,r)=>l`<tr>
<th scope="row">${i.youSay(e)}</th>
${t[r].map((n,o)=>l`<td class=${r===o?"same":""}>${n}</td>`)}
</tr>`)}
</tbody>
</table>`}var{PATTERN_MARKS:re,markPath:ne}=globalThis.secureBase["charts/marks.js"];var ve={A:"avoidant",B:"secure",C:"resistant",D:"disorganised"};function w(t){let e=ve[t];return l`<svg
class="group-mark c-${e}"
viewBox="0 0 24 24"
aria-hidden="true"
focusable="false"
>
${D`<path d=${ne(re[e],12,12,8.2)} />`}
</svg>`}function oe(t,e,r,n){let o=T(t,e).length;return l`<details class="all">
<summary>${i.choose(o,t.vignettes.length)}</summary>
<ol role="list" aria-label=${i.list}>
${t.vignettes.map((s,a)=>l`<li>
<button
type="button"
aria-current=${s===r?"step":"false"}
@click=${()=>n(s)}
>
<span>${a+1}. ${s.child}</span>
<span class="state quiet">${ye(e,s)}</span>
</button>
</li>`)}
</ol>
</details>`}function ye(t,e){return $(t,e).compared?i.states.compared:t.codings[e.id]?i.states.begun:i.states.none}function se({points:t,scales:e,groups:r}){return l`<details class="guide">
<summary>${i.help}</summary>
<p><strong>${i.sevenPoints}.</strong> ${p(t)}</p>
<p class="small-heading">${i.scales}</p>
<dl>
${e.map(({name:n,means:o,matters:s})=>l`<dt>${n}</dt>
<dd>${p(o)} ${p(s)}</dd>`)}
</dl>
<p class="small-heading">${i.groups}</p>
<dl>
${r.map(({letter:n,name:o,means:s})=>l`<dt>${w(n)} ${n} ${o}</dt>
<dd>${p(s)}</dd>`)}
</dl>
</details>`}var{live:j}=globalThis.secureBase["lit/directives/live.js"];function ie(t,e,r){return l`<div class="scales" role="group" aria-label=${i.rate(e)}>
${t.scales.map(n=>ke(n,e,r))}
</div>`}function ke(t,e,{vignette:r,coding:n,isAsked:o,rate:s}){let a=k(t.id,e),c=n.ratings[a];return l`<div
class="scale"
role="radiogroup"
aria-label=${i.scaleIn(t.name,e)}
aria-describedby="chosen-${a}"
>
<p class="name">${t.name}</p>
<div class="seven">
${N.map(d=>l`<label class="point boxed ringed">
<input
type="radio"
id="${a}-${d}"
name="${r}-${a}"
value=${d}
.checked=${j(c===d)}
aria-describedby="${a}-means-${d}"
@change=${()=>s(a,d)}
/>
<span>${d}</span>
</label>`)}
</div>
<p class="chosen quiet ${c||!o?"":"asked"}" id="chosen-${a}">
${c?l`${c}: ${p(t.points[c-1])}`:i.notRated}
</p>
<details>
<summary>${i.points}</summary>
<p>${p(t.means)}</p>
<ol>
${t.points.map((d,m)=>l`<li id="${a}-means-${m+1}">${p(d)}</li>`)}
</ol>
</details>
</div>`}function ae(t,{vignette:e,coding:r,isAsked:n,choose:o}){return l`<div
class="groups"
role="radiogroup"
aria-labelledby="which-group"
aria-describedby=${r.group?u:"no-group"}
>
<p class="name" id="which-group">${i.group}</p>
${r.group?u:l`<p class="chosen quiet ${n?"asked":""}" id="no-group">${i.noGroup}</p>`}
<div class="four">
${t.groups.map(({letter:s,name:a,means:c})=>l`<label class="group boxed ringed">
<input
type="radio"
id="group-${s}"
name="${e}-group"
value=${s}
.checked=${j(r.group===s)}
@change=${()=>o(s)}
/>
<span class="letter">${w(s)} <strong>${s}</strong> ${a}${W}</span>
<span class="about quiet">${p(c)}</span>
</label>`)}
</div>
</div>`}function P({key:t},{group:e}){return e===t.group?i.sameGroup(t.group):i.otherGroup(String(e),t.group)}function ce(t,e){let{key:r}=t,n=e.group===r.group;return l`<div class="told ${n?"right":"shown"}">
<p class="verdict">${L(n?"right":"shown")} ${P(t,e)}</p>
<p class="letters">
${w(r.group)}
${r.subgroup?i.subgroup(r.subgroup):u}
${r.best_fitting?i.bestFitting(r.best_fitting):u}
${i.disorganisation(r.disorganisation)}
</p>
<p>${p(t.reasons.group)}</p>
</div>`}function le(t,e,r){return l`<ul class="results" role="list">
${t.scales.map(n=>l`<li>
<p class="name">${n.name}</p>
<dl>
${f.map(o=>{let{rating:s,score:a,difference:c,isNear:d}=G(e,r,n.id,o);return l`<div>
<dt class="quiet">${i.shortEpisode[o]}</dt>
<dd>
${we(s,a)}
<span class=${d?"near":"far"}>
${i.yoursAndKey(s,a)} ${i.apart(c)}.
</span>
</dd>
</div>`})}
</dl>
<p>${p(e.reasons[n.id])}</p>
<p class="quiet"><strong>${i.matters}</strong> ${p(n.matters)}</p>
</li>`)}
</ul>`}function we(t,e){return l`<span class="strip" aria-hidden="true">
${N.map(r=>l`<i class="${r===e?"key":""} ${r===t?"yours":""}"
>${r}</i
>`)}
</span>`}var de=O`
.result{margin-block-start:1.75em}.result .told{margin-block-start:0.75em}.sum{margin-block-start:1em;font-weight:600}.results{margin-block-start:0.5em}.results > li{padding-block:1em;border-block-end:1px solid var(--sb-line)}.results dl > div{display:grid;grid-template-columns:minmax(0,1fr);gap:0.1em 0.75em;margin-block-start:0.5em}.results dd{display:flex;flex-wrap:wrap;gap:0.25em 0.75em;align-items:center}.strip{display:inline-flex;gap:3px;font-size:0.8em;font-variant-numeric:tabular-nums}.strip i{display:grid;place-content:center;width:1.6em;height:1.6em;border:1px solid var(--sb-line);border-radius:5px;color:var(--sb-ink-soft);font-style:normal}.strip .key{border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink)}.strip .yours{outline:2px solid var(--sb-ink);outline-offset:1px}.far{font-weight:600}.result > .row{margin-block-start:1em}.done{margin:0;font-weight:600}.agreement{margin-block-start:2em;padding:clamp(1em,4cqi,1.5em)}.agreement .numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr));gap:0.75em 1.5em;margin:0.75em 0}.numbers dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}table{min-width:min(24rem,100%);margin-block-start:1em;border-collapse:collapse;font-variant-numeric:tabular-nums}caption{text-align:start}th,td{padding:0.35em 0.6em;border-block-end:1px solid var(--sb-line);text-align:center}th{font-size:0.88em;font-weight:600}thead th{min-width:2.4em}tbody th{padding-inline-start:0;text-align:start;white-space:nowrap}td.same{box-shadow:inset 0 0 0 2px var(--sb-accent);font-weight:700}@container (max-width: 20em){.agreement{margin-inline:-0.5em;padding-inline:0.6em}thead th{min-width:2em}th,td{padding-inline:0.3em}}@container (min-width: 31em){.results dl > div{grid-template-columns:5.5rem minmax(0,1fr);align-items:center}}@media (forced-colors: active){.strip .key{outline:3px solid Highlight}}`;var pe=O`
.label{margin-block-start:1em;padding:0.7em 0.9em}.label > :first-child{margin:0}.more{margin-block-start:1em}.guide{margin-block-start:0.5em}.guide dl,.result dl{margin:0.35em 0 0}.guide dt{margin-block-start:0.6em;font-weight:600}.guide dd,.result dd{margin:0}.guide .small-heading{margin-block-start:1.25em}.all ol{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(8rem,100%),1fr));gap:0.4em;margin:0.25em 0 0}.all button{display:grid;width:100%;padding-inline:0.75em;text-align:start}.all [aria-current="step"]{border:3px solid var(--sb-accent);font-weight:600}.all .state{font-weight:400}form{margin-block-start:1.25em;padding-block-start:1.25em;border-block-start:1px solid var(--sb-line)}.counter{margin:0 0 0.3em}.name{margin:0;font-weight:600}.episode{padding:clamp(1em,4cqi,1.5em);border:1px solid var(--sb-line);box-shadow:var(--sb-shadow)}.telling{margin-block-start:0.35em;font:1.15em / 1.5 var(--sb-font-heading)}.scale{display:grid;gap:0.4em 1.5em;padding-block:1em 0.4em;border-block-end:1px solid var(--sb-line)}.scales > :last-child{border:0}.chosen{margin:0;line-height:1.4}.scale summary{font-size:0.88em}.scale ol{margin-block-end:0.75em;padding-inline-start:1.6em}.seven{display:grid;grid-template-columns:repeat(4,minmax(44px,1fr));gap:4px}.point,.group{position:relative;cursor:pointer}.point{display:grid;place-content:center;min-height:44px;font-variant-numeric:tabular-nums}.point input,.group input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}.point:has(:checked){border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink);font-weight:700}.group:has(:checked){border-color:var(--sb-accent);box-shadow:inset 0 0 0 2px var(--sb-accent)}.groups{margin-block-start:1.5em}.four{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:0.6em;margin-block-start:0.5em}.group{padding:0.6em 0.9em}.letter,.about{display:block}.about{line-height:1.4}.group-mark{width:1em;height:1em;fill:var(--chart-colour);vertical-align:-0.1em}form > .primary,.problem{margin-block-start:1.25em}@container (min-width: 23rem){.seven{grid-template-columns:repeat(7,minmax(44px,1fr))}}@container (min-width: 31em){.scale{grid-template-columns:minmax(0,1fr) auto;gap:0 1.5em;padding-block:0.75em 0.25em}.seven{grid-template-columns:repeat(7,45px);align-self:start}.scale details{width:calc(7 * 45px + 6 * 4px)}}@media (forced-colors: active){:is(.point,.group):has(:checked){outline:3px solid Highlight}.group-mark{fill:CanvasText}}`;var S=class extends F{static styles=[...super.styles,U,pe,de];static properties={isAsked:{state:!0}};constructor(){super(),this.isAsked=!1,this.currentId=null}reconcile(e,r){return Z(e,r)}recordTaken(e){this.isAsked=!1,(!e||!Object.keys(this.record?.codings??{}).length)&&(this.currentId=this.record?.current??null)}get inHand(){let e=this.spec,r=this.record,n=e.vignettes.find(({id:o})=>o===this.currentId)??e.vignettes[0];return{spec:e,record:r,vignette:n,coding:$(r,n)}}code(e){let{record:r,vignette:n,coding:o}=this.inHand;o.compared||this.change({...r,current:n.id,codings:{...r.codings,[n.id]:e(o)}})}compare(e){e.preventDefault();let{spec:r,vignette:n,coding:o}=this.inHand;if(!M(r,o)){this.isAsked=!0;let{ratings:d}=R(r,o);this.announce(this.openTold());let[m]=d;this.focusOn(m?`#${k(m.scale.id,m.episode)}-1`:"#group-A");return}this.isAsked=!1,this.code(d=>({...d,compared:!0}));let{near:s,of:a}=I(n,o),c=this.record&&H(r,this.record);this.announce(Y([P(n,o),i.near(s,a),c?i.shownBelow:void 0])),this.focusOn("#result")}openTold(){let{spec:e,coding:r}=this.inHand,{ratings:n,group:o}=R(e,r),s=f.map(a=>({episode:a,scales:n.filter(c=>c.episode===a).map(({scale:c})=>c.name)})).filter(({scales:a})=>a.length);return i.stillOpen(s,o,e.scales.length)}goTo(e){this.record&&(this.isAsked=!1,this.currentId=e.id,this.change({...this.record,current:e.id}),this.announce(""),this.renderRoot.querySelector("details.all")?.removeAttribute("open"),this.focusOn("#vignette"))}renderActivity(){let{spec:e,record:r,vignette:n,coding:o}=this.inHand;return l`
<div class="label slip">
<p>${p(e.label)}</p>
<p class="quiet">${p(e.limits)}</p>
</div>
${se(e)} ${oe(e,r,n,s=>this.goTo(s))}
${_(n.id,l`<form novalidate @submit=${this.compare}>
${this.renderHead(e,n)}
${f.map(s=>this.renderEpisode(s))}
${o.compared?u:this.renderEnd()}
</form>`)}
${o.compared?this.renderResult():u}
${this.renderAgreed(e,r)}
`}renderHead({vignettes:e},r){let n=i.place(e.indexOf(r)+1,e.length);return l`
<p class="counter quiet">${n} <span class="badge">${i.fiction}</span></p>
${A(this.headingLevel+1,`${r.child}, ${r.about}`,"vignette")}
`}renderEpisode(e){let{spec:r,vignette:n,coding:o}=this.inHand,s=e===5?n.episode_5:n.episode_8;return l`<div class="episode sheet">
<p class="name quiet">${i.episode[e]}</p>
<p class="telling">${p(s)}</p>
</div>
${o.compared?u:ie(r,e,this.view)}`}get view(){let{vignette:e,coding:r}=this.inHand;return{vignette:e.id,coding:r,isAsked:this.isAsked,rate:(n,o)=>this.code(s=>({...s,ratings:{...s.ratings,[n]:o}})),choose:n=>this.code(o=>({...o,group:n}))}}renderEnd(){let{spec:e,coding:r}=this.inHand,n=this.isAsked&&!M(e,r);return l`
${ae(e,this.view)}
${n?l`<p class="problem">${this.openTold()}</p>`:u}
<button type="submit" class="primary">${i.compare}</button>
<p class="quiet">${i.firstCounts}</p>
`}renderResult(){let{spec:e,record:r,vignette:n,coding:o}=this.inHand,{near:s,of:a}=I(n,o),c=e.vignettes.find(({id:m})=>m===n.contrast.vignette),d=X(e,r,n);return l`<div class="result">
${A(this.headingLevel+1,i.result(n.child),"result")}
${ce(n,o)}
<p class="sum">${i.near(s,a)}</p>
<p class="quiet" aria-hidden="true">${i.strip}</p>
${le(e,n,o)}
<p>${p(n.contrast.why)}</p>
<div class="row">
${d?l`<button type="button" class="primary" @click=${()=>this.goTo(d)}>
${i.next(d.child)}
</button>`:l`<p class="done">${i.allDone}</p>`}
${c&&c!==d?l`<button type="button" @click=${()=>this.goTo(c)}>
${i.contrast(c.child)}
</button>`:u}
</div>
${K(e,n.sources)}
</div>`}renderAgreed(e,r){let n=H(e,r);if(!n){let o=C-T(e,r).length;return l`<p class="quiet more">${i.moreNeeded(o)}</p>`}return te(n,A(this.headingLevel+1,i.agreement,"agreement"))}};"adoptedStyleSheets"in document&&customElements.define("sb-coding-lab",S);})();
