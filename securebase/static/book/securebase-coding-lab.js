/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var fe=Object.defineProperty;var $e=Object.getPrototypeOf;var be=Reflect.get;var ve=(t,e,r)=>e in t?fe(t,e,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[e]=r;var C=(t,e,r)=>ve(t,typeof e!="symbol"?e+"":e,r);var _=(t,e,r)=>be($e(t),r,e);var{define:K}=globalThis.secureBase["define.js"];var{CSSResult:qe,LitElement:Ce,ReactiveElement:Ge,_$LE:Be,_$LH:Pe,adoptStyles:je,css:A,defaultConverter:De,getCompatibleStyle:Fe,html:d,isServer:Le,mathml:_e,noChange:Ke,notEqual:We,nothing:u,render:Ye,supportsAdoptingStyleSheets:He,svg:W,unsafeCSS:ze}=globalThis.secureBase.lit;var{keyed:Y}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:H}=globalThis.secureBase["activity/activity-element.js"];var{mark:z,renderHeading:N,renderOrigins:Qe,renderSources:U}=globalThis.secureBase["activity/templates.js"];var{labelled:Ze,listed:et,plainText:tt,readNumber:rt,renderText:p,safeAddress:nt,spoken:V,withoutStop:J}=globalThis.secureBase["activity/text.js"];var Q=1.959963984540054;function Z(t,e){return te(t,e),100*t.filter((r,n)=>r===e[n]).length/t.length}function G(t,e,r=[...new Set([...t,...e])]){return te(t,e),r.map(n=>r.map(o=>t.filter((s,i)=>s===n&&e[i]===o).length))}function ee(t,e){let r=G(t,e),n=t.length,o=r.map(y),s=r.map((f,v)=>y(r.map(E=>E[v]))),i=y(r.map((f,v)=>f[v])),l=y(o.map((f,v)=>f*s[v])),c=n**2-l;if(c===0)return X("one-category",null,null);let m=(n*i-l)/c,h=ye(r,o,s,i,l);if(h===0)return X("no-width",m,0);let g=Math.sqrt(h*n)/c**2;return{kappa:m,standardError:g,low:Math.max(-1,m-Q*g),high:Math.min(1,m+Q*g),reason:null}}function ye(t,e,r,n,o){let s=y(e),i=s**2-o,l=s-n,c=y(e.map((g,f)=>t[f][f]*(i-(g+r[f])*l)**2)),m=y(t.flatMap((g,f)=>g.map((v,E)=>f===E?0:v*(r[f]+e[E])**2))),h=s**2*n-2*s*o+o*n;return s*(c+l**2*m)-h**2}function X(t,e,r){return{kappa:e,standardError:r,low:null,high:null,reason:t}}function y(t){return t.reduce((e,r)=>e+r,0)}function te(t,e){if(t.length!==e.length||!t.length)throw new RangeError("Agreement needs at least one item, and both coders' word on each.")}var b=[5,8],T=["A","B","C","D"],R=[1,2,3,4,5,6,7],B=3,ke=1;function k(t,e){return`${t}-${e}`}function $({codings:t},{id:e}){return t[e]??{ratings:{},group:null,compared:!1}}function M({scales:t},{ratings:e,group:r}){return{ratings:b.flatMap(o=>t.filter(s=>!e[k(s.id,o)]).map(s=>({scale:s,episode:o}))),group:r===null}}function I(t,e){let r=M(t,e);return!r.ratings.length&&!r.group}function P({key:t},{ratings:e},r,n){let o=e[k(r,n)],s=t.scores[r][b.indexOf(n)],i=o-s;return{rating:o,score:s,difference:i,isNear:Math.abs(i)<=ke}}function q(t,e){let n=Object.keys(t.key.scores).flatMap(o=>b.map(s=>P(t,e,o,s).isNear));return{near:n.filter(Boolean).length,of:n.length}}function S({vignettes:t},e){return t.filter(r=>$(e,r).compared)}function re({vignettes:t},e,r){let n=t.indexOf(r);return[...t.slice(n+1),...t.slice(0,n)].find(o=>!$(e,o).compared)}function j(t,e){let r=S(t,e);if(r.length<B)return null;let n=r.map(i=>$(e,i).group),o=r.map(i=>i.key.group),s=r.map(i=>q(i,$(e,i)));return{vignettes:r.length,same:n.filter((i,l)=>i===o[l]).length,percent:Z(n,o),kappa:ee(n,o),table:G(n,o,T),near:s.reduce((i,{near:l})=>i+l,0),ratings:s.reduce((i,{of:l})=>i+l,0)}}function ne(t,e){let r={},n=t.scales.flatMap(({id:i})=>b.map(l=>k(i,l))),o=new Map(Object.entries(e?.codings??{}));for(let{id:i}of t.vignettes){let l=o.get(i);if(!l)continue;let c=n.filter(g=>Object.hasOwn(l.ratings,g)),h={ratings:Object.fromEntries(c.map(g=>[g,l.ratings[g]])),group:l.group,compared:l.compared};r[i]={...h,compared:l.compared&&I(t,h)}}return{current:t.vignettes.some(({id:i})=>i===e?.current)?e?.current??null:null,codings:r}}var oe=["No","One","Two","Three","Four","Five","Six","Seven","Eight"],a={place:(t,e)=>`Vignette ${t} of ${e}`,choose:(t,e)=>`All vignettes (${t} of ${e} compared)`,list:"The vignettes",states:{none:"Not begun",begun:"Begun",compared:"Compared"},fiction:"Teaching fiction",help:"What the scales and the groups mean",sevenPoints:"The seven points",scales:"The four scales",groups:"The four groups",points:"What 1 to 7 mean",episode:{5:"Episode 5: first reunion",8:"Episode 8: second reunion"},shortEpisode:{5:"Episode 5",8:"Episode 8"},rate:t=>`Rate episode ${t}`,scaleIn:(t,e)=>`${t}, episode ${e}`,notRated:"Not rated yet",point:(t,e)=>`${t}: ${e}`,group:"Which group fits best?",noGroup:"No group chosen yet",compare:"Compare with the key",firstCounts:"Once you compare, this coding stays as it is. Your first coding counts.",stillOpen:(t,e,r)=>{let n=t.map(({episode:o,scales:s})=>{let i=s.length===r?"all the scales":Te(s.map(we));return`in episode ${o}, ${i}`});return e&&n.push("the group"),`Almost there. Still open: ${n.join("; ")}.`},result:t=>`${t}: you and the key`,near:(t,e)=>t===e?`All ${e} of your ratings are within one point of the key, which counts as agreement here.`:`${t} of your ${e} ratings ${t===1?"is":"are"} within one point of the key, which counts as agreement here.`,strip:"In each row of seven, the filled number is the key’s. The ringed one is yours.",sameGroup:t=>`You and the key both say ${t}.`,otherGroup:(t,e)=>`You say ${t}. The key says ${e}.`,subgroup:t=>`Subgroup ${t}.`,bestFitting:t=>`D comes with the group that fits best: ${t}.`,disorganisation:t=>`D rating: ${t} of 9 (above 5 means D).`,matters:"Why it matters:",yoursAndKey:(t,e)=>`You ${t}, key ${e}:`,apart:t=>{let e=Math.abs(t);if(!e)return"the same";let r=t>0?"above":"below",n=`${oe[e].toLowerCase()} ${e===1?"point":"points"} ${r}`;return e===1?`${n}, so within one point`:n},contrast:t=>`Compare with ${t}`,next:t=>`Next: ${t}`,allDone:"You have compared them all.",agreement:"Your agreement with the key so far",moreNeeded:t=>t===1?"Compare one more to see your agreement with the key.":`Compare ${oe[t].toLowerCase()} to see your agreement with the key.`,shownBelow:"Your agreement so far is shown below.",percent:"Percent agreement",outOf:(t,e,r)=>`${Math.round(100*t/e)}% (${t} of ${e} ${r})`,sameGroups:"groups the same",kappa:"Cohen’s kappa",kappaIs:t=>D(t),interval:(t,e)=>`95% interval ${D(t)} to ${D(e)}`,noKappa:"not defined",noInterval:"no interval",ratings:"Ratings within one point",ratingsNear:"ratings",kappaMeans:"Kappa takes chance into account. It is 1 when all groups are the same, and 0 when you agree no more than chance would.",wide:t=>`With ${t} vignettes the interval is very wide. Do not read much into the number.`,reasons:{"one-category":"You and the key gave every vignette the same one group. Chance alone would then agree too, so kappa is not defined. Compare a few more.","no-width":"From these few vignettes no interval can be worked out. That is too little data, not certainty."},table:"How often you chose each group, and what the key says. Framed cells are the same group.",youSay:t=>`You say ${t}`,keySays:"The key says"};function D(t){let e=Math.abs(t).toFixed(2);return t<0&&Number(e)?`−${e}`:e}function we(t){return t[0].toLowerCase()+J(t.slice(1))}function Te(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} and ${t[t.length-1]}`}function se(t,e){let{kappa:r}=t;return d`<div class="agreement">
${e}
<dl class="numbers">
<div>
<dt class="quiet">${a.percent}</dt>
<dd>${a.outOf(t.same,t.vignettes,a.sameGroups)}</dd>
</div>
<div>
<dt class="quiet">${a.kappa}</dt>
<dd>${Se(r)}</dd>
</div>
<div>
<dt class="quiet">${a.ratings}</dt>
<dd>${a.outOf(t.near,t.ratings,a.ratingsNear)}</dd>
</div>
</dl>
<p>
${r.reason==="one-category"?u:a.kappaMeans}
${r.reason?a.reasons[r.reason]:a.wide(t.vignettes)}
</p>
${Oe(t)}
</div>`}function Se({kappa:t,low:e,high:r}){if(t===null)return a.noKappa;let n=e===null||r===null?a.noInterval:a.interval(e,r);return`${a.kappaIs(t)} (${n})`}function Oe({table:t}){return d`<table>
<caption class="quiet">
${a.table}
</caption>
<thead>
<tr>
<td rowspan="2"></td>
<th colspan=${T.length} scope="colgroup">${a.keySays}</th>
</tr>
<tr>
${T.map(e=>d`<th scope="col">${e}</th>`)}
</tr>
</thead>
<tbody>
${T.map((e,r)=>d`<tr>
<th scope="row">${a.youSay(e)}</th>
${t[r].map((n,o)=>d`<td class=${r===o?"same":""}>${n}</td>`)}
</tr>`)}
</tbody>
</table>`}var{MARKS:ut,PATTERN_MARKS:ae,markPath:ie,px:gt}=globalThis.secureBase["charts/marks.js"];var Ee={A:"avoidant",B:"secure",C:"resistant",D:"disorganised"};function x(t){let e=Ee[t];return d`<svg
class="group-mark c-${e}"
viewBox="0 0 24 24"
aria-hidden="true"
focusable="false"
>
${W`<path d=${ie(ae[e],12,12,8.2)} />`}
</svg>`}function le(t,e,r,n){let o=S(t,e).length;return d`<details class="all">
<summary>${a.choose(o,t.vignettes.length)}</summary>
<ol role="list" aria-label=${a.list}>
${t.vignettes.map((s,i)=>d`<li>
<button
type="button"
aria-current=${s===r?"step":"false"}
@click=${()=>n(s)}
>
<span>${i+1}. ${s.child}</span>
<span class="state quiet">${Ae(e,s)}</span>
</button>
</li>`)}
</ol>
</details>`}function Ae(t,e){return $(t,e).compared?a.states.compared:t.codings[e.id]?a.states.begun:a.states.none}function de({points:t,scales:e,groups:r}){return d`<details class="guide">
<summary>${a.help}</summary>
<p><strong>${a.sevenPoints}.</strong> ${p(t)}</p>
<p class="small-heading">${a.scales}</p>
<dl>
${e.map(({name:n,means:o,matters:s})=>d`<dt>${n}</dt>
<dd>${p(o)} ${p(s)}</dd>`)}
</dl>
<p class="small-heading">${a.groups}</p>
<dl>
${r.map(({letter:n,name:o,means:s})=>d`<dt>${x(n)} ${n} ${o}</dt>
<dd>${p(s)}</dd>`)}
</dl>
</details>`}var{live:F}=globalThis.secureBase["lit/directives/live.js"];function ce(t,e,r){return d`<div class="scales" role="group" aria-label=${a.rate(e)}>
${t.scales.map(n=>Ne(n,e,r))}
</div>`}function Ne(t,e,{vignette:r,coding:n,isAsked:o,rate:s}){let i=k(t.id,e),l=n.ratings[i];return d`<div
class="scale"
role="radiogroup"
aria-label=${a.scaleIn(t.name,e)}
aria-describedby="chosen-${i}"
>
<p class="name">${t.name}</p>
<div class="seven">
${R.map(c=>d`<label class="point boxed">
<input
type="radio"
id="${i}-${c}"
name="${r}-${i}"
value=${c}
.checked=${F(l===c)}
aria-describedby="${i}-means-${c}"
@change=${()=>s(i,c)}
/>
<span>${c}</span>
</label>`)}
</div>
<p class="chosen quiet ${l||!o?"":"asked"}" id="chosen-${i}">
${l?d`${l}: ${p(t.points[l-1])}`:a.notRated}
</p>
<details>
<summary>${a.points}</summary>
<p>${p(t.means)}</p>
<ol>
${t.points.map((c,m)=>d`<li id="${i}-means-${m+1}">${p(c)}</li>`)}
</ol>
</details>
</div>`}function pe(t,{vignette:e,coding:r,isAsked:n,choose:o}){return d`<div
class="groups"
role="radiogroup"
aria-labelledby="which-group"
aria-describedby=${r.group?u:"no-group"}
>
<p class="name" id="which-group">${a.group}</p>
${r.group?u:d`<p class="chosen quiet ${n?"asked":""}" id="no-group">${a.noGroup}</p>`}
<div class="four">
${t.groups.map(({letter:s,name:i,means:l})=>d`<label class="group boxed">
<input
type="radio"
id="group-${s}"
name="${e}-group"
value=${s}
.checked=${F(r.group===s)}
aria-describedby="means-${s}"
@change=${()=>o(s)}
/>
<span class="letter">${x(s)} <strong>${s}</strong> ${i}</span>
<span class="about quiet" id="means-${s}">${p(l)}</span>
</label>`)}
</div>
</div>`}function L({key:t},{group:e}){return e===t.group?a.sameGroup(t.group):a.otherGroup(String(e),t.group)}function me(t,e){let{key:r}=t,n=e.group===r.group;return d`<div class="told ${n?"right":"shown"}">
<p class="verdict">${z(n?"right":"shown")} ${L(t,e)}</p>
<p class="letters">
${x(r.group)}
${r.subgroup?a.subgroup(r.subgroup):u}
${r.best_fitting?a.bestFitting(r.best_fitting):u}
${a.disorganisation(r.disorganisation)}
</p>
<p>${p(t.reasons.group)}</p>
</div>`}function ue(t,e,r){return d`<ul class="results" role="list">
${t.scales.map(n=>d`<li>
<p class="name">${n.name}</p>
<dl>
${b.map(o=>{let{rating:s,score:i,difference:l,isNear:c}=P(e,r,n.id,o);return d`<div>
<dt class="quiet">${a.shortEpisode[o]}</dt>
<dd>
${Re(s,i)}
<span class=${c?"near":"far"}>
${a.yoursAndKey(s,i)} ${a.apart(l)}.
</span>
</dd>
</div>`})}
</dl>
<p>${p(e.reasons[n.id])}</p>
<p class="quiet"><strong>${a.matters}</strong> ${p(n.matters)}</p>
</li>`)}
</ul>`}function Re(t,e){return d`<span class="strip" aria-hidden="true">
${R.map(r=>d`<i class="${r===e?"key":""} ${r===t?"yours":""}"
>${r}</i
>`)}
</span>`}var ge=A`
.result {
margin-block-start: 1.75em;
}
.result .told {
margin-block-start: 0.75em;
}
.sum {
margin-block-start: 1em;
font-weight: 600;
}
.results {
margin-block-start: 0.5em;
}
.results > li {
padding-block: 1em;
border-block-end: 1px solid var(--sb-line);
}
.results dl > div {
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: 0.1em 0.75em;
margin-block-start: 0.5em;
}
.results dd {
display: flex;
flex-wrap: wrap;
gap: 0.25em 0.75em;
align-items: center;
}
.strip {
display: inline-flex;
gap: 3px;
font-size: 0.8em;
font-variant-numeric: tabular-nums;
}
.strip i {
display: grid;
place-content: center;
width: 1.6em;
height: 1.6em;
border: 1px solid var(--sb-line);
border-radius: 5px;
color: var(--sb-ink-soft);
font-style: normal;
}
.strip .key {
border-color: var(--sb-accent);
background: var(--sb-accent);
color: var(--sb-accent-ink);
}
.strip .yours {
outline: 2px solid var(--sb-ink);
outline-offset: 1px;
}
.far {
font-weight: 600;
}
.result > .row {
margin-block-start: 1em;
}
.done {
margin: 0;
font-weight: 600;
}
.agreement {
margin-block-start: 2em;
padding: clamp(1em, 4cqi, 1.5em);
border-radius: var(--sb-radius);
background: var(--sb-paper);
}
.agreement .numbers {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
gap: 0.75em 1.5em;
margin: 0.75em 0;
}
.numbers dd {
margin: 0;
font-weight: 600;
font-variant-numeric: tabular-nums;
}
table {
min-width: min(24rem, 100%);
margin-block-start: 1em;
border-collapse: collapse;
font-variant-numeric: tabular-nums;
}
caption {
text-align: start;
}
th,
td {
padding: 0.35em 0.6em;
border-block-end: 1px solid var(--sb-line);
text-align: center;
}
th {
font-size: 0.88em;
font-weight: 600;
}
thead th {
min-width: 2.4em;
}
tbody th {
padding-inline-start: 0;
text-align: start;
white-space: nowrap;
}
td.same {
box-shadow: inset 0 0 0 2px var(--sb-accent);
font-weight: 700;
}
@container (max-width: 20em) {
.agreement {
margin-inline: -0.5em;
padding-inline: 0.6em;
}
thead th {
min-width: 2em;
}
th,
td {
padding-inline: 0.3em;
}
}
@container (min-width: 31em) {
.results dl > div {
grid-template-columns: 5.5rem minmax(0, 1fr);
align-items: center;
}
}
@media (forced-colors: active) {
.strip .key {
outline: 3px solid Highlight;
}
}
`;var he=A`
.label {
margin-block-start: 1em;
padding: 0.7em 0.9em;
border: 1px solid var(--sb-line);
border-radius: var(--sb-radius-small);
background: var(--sb-paper);
}
.label > :first-child {
margin: 0;
}
.more {
margin-block-start: 1em;
}
.guide {
margin-block-start: 0.5em;
}
.guide dl,
.result dl {
margin: 0.35em 0 0;
}
.guide dt {
margin-block-start: 0.6em;
font-weight: 600;
}
.guide dd,
.result dd {
margin: 0;
}
.guide .small-heading {
margin-block-start: 1.25em;
}
.all ol {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(min(8rem, 100%), 1fr));
gap: 0.4em;
margin: 0.25em 0 0;
}
.all button {
display: grid;
width: 100%;
padding-inline: 0.75em;
text-align: start;
}
.all [aria-current="step"] {
border-width: 3px;
border-color: var(--sb-accent);
font-weight: 600;
}
.all .state {
font-weight: 400;
}
form {
margin-block-start: 1.25em;
padding-block-start: 1.25em;
border-block-start: 1px solid var(--sb-line);
}
.place {
display: flex;
flex-wrap: wrap;
gap: 0.3em 0.75em;
align-items: baseline;
margin: 0 0 0.3em;
}
.fiction {
padding: 0.05em 0.6em;
border: 1px solid var(--sb-control-line);
border-radius: 1em;
color: var(--sb-ink);
}
.name {
margin: 0;
font-weight: 600;
}
.episode {
margin-block-start: 1.25em;
padding: clamp(1em, 4cqi, 1.5em);
border: 1px solid var(--sb-line);
border-radius: var(--sb-radius);
background: var(--sb-paper);
box-shadow: var(--sb-shadow);
}
.telling {
margin-block-start: 0.35em;
font-family: var(--sb-font-heading);
font-size: 1.15em;
line-height: 1.5;
}
.scale {
display: grid;
gap: 0.4em 1.5em;
padding-block: 1em 0.4em;
border-block-end: 1px solid var(--sb-line);
}
.scales > :last-child {
border: 0;
}
.chosen {
margin: 0;
line-height: 1.4;
}
.asked,
.problem {
color: var(--sb-wrong);
font-weight: 600;
}
.scale summary {
font-size: 0.88em;
}
.scale ol {
margin-block-end: 0.75em;
padding-inline-start: 1.6em;
}
.seven {
display: grid;
grid-template-columns: repeat(4, minmax(44px, 1fr));
gap: 4px;
}
.point,
.group {
position: relative;
cursor: pointer;
}
.point {
display: grid;
place-content: center;
min-height: 44px;
font-variant-numeric: tabular-nums;
}
.point input,
.group input {
position: absolute;
inset: 0;
width: 100%;
height: 100%;
margin: 0;
opacity: 0;
cursor: pointer;
}
:is(.point, .group):hover {
border-color: var(--sb-accent);
}
.point:has(:checked) {
border-color: var(--sb-accent);
background: var(--sb-accent);
color: var(--sb-accent-ink);
font-weight: 700;
}
.group:has(:checked) {
border-color: var(--sb-accent);
box-shadow: inset 0 0 0 2px var(--sb-accent);
}
:is(.point, .group):has(:focus-visible) {
outline: 3px solid var(--sb-focus);
outline-offset: 2px;
}
.groups {
margin-block-start: 1.5em;
}
.four {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
gap: 0.6em;
margin-block-start: 0.5em;
}
.group {
padding: 0.6em 0.9em;
}
.letter,
.about {
display: block;
}
.about {
line-height: 1.4;
}
.group-mark {
width: 1em;
height: 1em;
fill: var(--chart-colour);
vertical-align: -0.1em;
}
form > .primary,
.problem {
margin-block-start: 1.25em;
}
@container (min-width: 23rem) {
.seven {
grid-template-columns: repeat(7, minmax(44px, 1fr));
}
}
@container (min-width: 31em) {
.scale {
grid-template-columns: minmax(0, 1fr) auto;
gap: 0 1.5em;
padding-block: 0.75em 0.25em;
}
.seven {
grid-template-columns: repeat(7, 45px);
align-self: start;
}
.scale details {
width: calc(7 * 45px + 6 * 4px);
}
}
@media (forced-colors: active) {
:is(.point, .group):has(:checked) {
outline: 3px solid Highlight;
}
.group-mark {
fill: CanvasText;
}
}
`;var w=class w extends H{constructor(){super(),this.isAsked=!1}reconcile(e,r){return ne(e,r)}recordTaken(){this.isAsked=!1}vignetteIn({vignettes:e},{current:r}){return e.find(({id:n})=>n===r)??e[0]}code(e){let{spec:r,record:n}=this;if(!r||!n)return;let o=this.vignetteIn(r,n),s=$(n,o);s.compared||this.change({...n,current:o.id,codings:{...n.codings,[o.id]:e(s)}})}compare(e){e.preventDefault();let{spec:r,record:n}=this;if(!r||!n)return;let o=this.vignetteIn(r,n),s=$(n,o);if(!I(r,s)){this.isAsked=!0;let{ratings:m}=M(r,s);this.announce(this.openTold(r,s));let[h]=m;this.focusOn(h?`#${k(h.scale.id,h.episode)}-1`:"#group-A");return}this.isAsked=!1,this.code(m=>({...m,compared:!0}));let{near:i,of:l}=q(o,s),c=this.record&&j(r,this.record);this.announce(V([L(o,s),a.near(i,l),c?a.shownBelow:void 0])),this.focusOn("#result")}openTold(e,r){let{ratings:n,group:o}=M(e,r),s=b.map(i=>({episode:i,scales:n.filter(l=>l.episode===i).map(({scale:l})=>l.name)})).filter(({scales:i})=>i.length);return a.stillOpen(s,o,e.scales.length)}goTo(e){this.record&&(this.isAsked=!1,this.change({...this.record,current:e.id}),this.announce(""),this.renderRoot.querySelector("details.all")?.removeAttribute("open"),this.focusOn("#vignette"))}renderActivity(e,r){let n=this.vignetteIn(e,r),o=$(r,n);return d`
<div class="label">
<p>${p(e.label)}</p>
<p class="quiet">${p(e.limits)}</p>
</div>
${de(e)} ${le(e,r,n,s=>this.goTo(s))}
${Y(n.id,d`<form novalidate @submit=${this.compare}>
${this.renderHead(e,n)}
${b.map(s=>this.renderEpisode(e,n,o,s))}
${o.compared?u:this.renderEnd(e,n,o)}
</form>`)}
${o.compared?this.renderResult(e,r,n,o):u}
${this.renderAgreed(e,r)}
`}renderHead({vignettes:e},r){let n=a.place(e.indexOf(r)+1,e.length);return d`
<p class="place quiet">${n} <span class="fiction">${a.fiction}</span></p>
${N(this.headingLevel+1,`${r.child}, ${r.about}`,"vignette")}
`}renderEpisode(e,r,n,o){let s=o===5?r.episode_5:r.episode_8;return d`<div class="episode">
<p class="name quiet">${a.episode[o]}</p>
<p class="telling">${p(s)}</p>
</div>
${n.compared?u:ce(e,o,this.viewOf(r,n))}`}viewOf({id:e},r){return{vignette:e,coding:r,isAsked:this.isAsked,rate:(n,o)=>this.code(s=>({...s,ratings:{...s.ratings,[n]:o}})),choose:n=>this.code(o=>({...o,group:n}))}}renderEnd(e,r,n){let o=this.isAsked&&!I(e,n);return d`
${pe(e,this.viewOf(r,n))}
${o?d`<p class="problem">${this.openTold(e,n)}</p>`:u}
<button type="submit" class="primary">${a.compare}</button>
<p class="quiet">${a.firstCounts}</p>
`}renderResult(e,r,n,o){let{near:s,of:i}=q(n,o),l=e.vignettes.find(({id:m})=>m===n.contrast.vignette),c=re(e,r,n);return d`<div class="result">
${N(this.headingLevel+1,a.result(n.child),"result")}
${me(n,o)}
<p class="sum">${a.near(s,i)}</p>
<p class="quiet" aria-hidden="true">${a.strip}</p>
${ue(e,n,o)}
<p>${p(n.contrast.why)}</p>
<div class="row">
${c?d`<button type="button" class="primary" @click=${()=>this.goTo(c)}>
${a.next(c.child)}
</button>`:d`<p class="done">${a.allDone}</p>`}
${l&&l!==c?d`<button type="button" @click=${()=>this.goTo(l)}>
${a.contrast(l.child)}
</button>`:u}
</div>
${U(e,n.sources)}
</div>`}renderAgreed(e,r){let n=j(e,r);if(!n){let o=B-S(e,r).length;return d`<p class="quiet more">${a.moreNeeded(o)}</p>`}return se(n,N(this.headingLevel+1,a.agreement,"agreement"))}};C(w,"styles",[..._(w,w,"styles"),he,ge]),C(w,"properties",{isAsked:{state:!0}});var O=w;K("sb-coding-lab",O);})();
