/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var he=Object.defineProperty;var fe=Object.getPrototypeOf;var be=Reflect.get;var $e=(e,t,r)=>t in e?he(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var C=(e,t,r)=>$e(e,typeof t!="symbol"?t+"":t,r);var W=(e,t,r)=>be(fe(e),r,t);var{define:_}=globalThis.secureBase["define.js"];var{CSSResult:qe,LitElement:Ie,ReactiveElement:Ce,_$LE:Be,_$LH:Ge,adoptStyles:De,css:A,defaultConverter:je,getCompatibleStyle:Pe,html:d,isServer:Fe,mathml:Le,noChange:We,notEqual:_e,nothing:u,render:Ke,supportsAdoptingStyleSheets:Ye,svg:K,unsafeCSS:He}=globalThis.secureBase.lit;var{keyed:Y}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:H}=globalThis.secureBase["activity/activity-element.js"];var{mark:z,renderHeading:N,renderOrigins:Je,renderSources:U}=globalThis.secureBase["activity/templates.js"];var{labelled:Xe,listed:Ze,plainText:et,readNumber:tt,renderText:p,safeAddress:rt,spoken:V,withoutStop:J}=globalThis.secureBase["activity/text.js"];var Q=1.959963984540054;function Z(e,t){return te(e,t),100*e.filter((r,o)=>r===t[o]).length/e.length}function B(e,t,r=[...new Set([...e,...t])]){return te(e,t),r.map(o=>r.map(n=>e.filter((s,i)=>s===o&&t[i]===n).length))}function ee(e,t){let r=B(e,t),o=e.length,n=r.map(y),s=r.map((f,v)=>y(r.map(E=>E[v]))),i=y(r.map((f,v)=>f[v])),l=y(n.map((f,v)=>f*s[v])),c=o**2-l;if(c===0)return X("one-category",null,null);let m=(o*i-l)/c,h=ve(r,n,s,i,l);if(h===0)return X("no-width",m,0);let g=Math.sqrt(h*o)/c**2;return{kappa:m,standardError:g,low:Math.max(-1,m-Q*g),high:Math.min(1,m+Q*g),reason:null}}function ve(e,t,r,o,n){let s=y(t),i=s**2-n,l=s-o,c=y(t.map((g,f)=>e[f][f]*(i-(g+r[f])*l)**2)),m=y(e.flatMap((g,f)=>g.map((v,E)=>f===E?0:v*(r[f]+t[E])**2))),h=s**2*o-2*s*n+n*o;return s*(c+l**2*m)-h**2}function X(e,t,r){return{kappa:t,standardError:r,low:null,high:null,reason:e}}function y(e){return e.reduce((t,r)=>t+r,0)}function te(e,t){if(e.length!==t.length||!e.length)throw new RangeError("Agreement needs at least one item, and both coders' word on each.")}var $=[5,8],T=["A","B","C","D"],R=[1,2,3,4,5,6,7],G=3,ye=1;function k(e,t){return`${e}-${t}`}function b({codings:e},{id:t}){return e[t]??{ratings:{},group:null,compared:!1}}function M({scales:e},{ratings:t,group:r}){return{ratings:$.flatMap(n=>e.filter(s=>!t[k(s.id,n)]).map(s=>({scale:s,episode:n}))),group:r===null}}function q(e,t){let r=M(e,t);return!r.ratings.length&&!r.group}function D({key:e},{ratings:t},r,o){let n=t[k(r,o)],s=e.scores[r][$.indexOf(o)],i=n-s;return{rating:n,score:s,difference:i,isNear:Math.abs(i)<=ye}}function I(e,t){let o=Object.keys(e.key.scores).flatMap(n=>$.map(s=>D(e,t,n,s).isNear));return{near:o.filter(Boolean).length,of:o.length}}function S({vignettes:e},t){return e.filter(r=>b(t,r).compared)}function re({vignettes:e},t,r){let o=e.indexOf(r);return[...e.slice(o+1),...e.slice(0,o)].find(n=>!b(t,n).compared)}function j(e,t){let r=S(e,t);if(r.length<G)return null;let o=r.map(i=>b(t,i).group),n=r.map(i=>i.key.group),s=r.map(i=>I(i,b(t,i)));return{vignettes:r.length,same:o.filter((i,l)=>i===n[l]).length,percent:Z(o,n),kappa:ee(o,n),table:B(o,n,T),near:s.reduce((i,{near:l})=>i+l,0),ratings:s.reduce((i,{of:l})=>i+l,0)}}function oe(e,t){let r={},o=e.scales.flatMap(({id:i})=>$.map(l=>k(i,l))),n=new Map(Object.entries(t?.codings??{}));for(let{id:i}of e.vignettes){let l=n.get(i);if(!l)continue;let c=o.filter(g=>Object.hasOwn(l.ratings,g)),h={ratings:Object.fromEntries(c.map(g=>[g,l.ratings[g]])),group:l.group,compared:l.compared};r[i]={...h,compared:l.compared&&q(e,h)}}return{current:e.vignettes.some(({id:i})=>i===t?.current)?t?.current??null:null,codings:r}}var ne=["No","One","Two","Three","Four","Five","Six","Seven","Eight"],a={place:(e,t)=>`Vignette ${e} of ${t}`,choose:(e,t)=>`All vignettes (${e} of ${t} compared)`,list:"The vignettes",states:{none:"Not begun",begun:"Begun",compared:"Compared"},fiction:"Teaching fiction",help:"What the scales and the groups mean",sevenPoints:"The seven points",scales:"The four scales",groups:"The four groups",points:"What 1 to 7 mean",episode:{5:"Episode 5: first reunion",8:"Episode 8: second reunion"},shortEpisode:{5:"Episode 5",8:"Episode 8"},rate:e=>`Rate episode ${e}`,scaleIn:(e,t)=>`${e}, episode ${t}`,notRated:"Not rated yet",point:(e,t)=>`${e}: ${t}`,group:"Which group fits best?",noGroup:"No group chosen yet",compare:"Compare with the key",firstCounts:"Once you compare, this coding stays as it is. Your first coding counts.",stillOpen:(e,t,r)=>{let o=e.map(({episode:n,scales:s})=>{let i=s.length===r?"all the scales":we(s.map(xe));return`in episode ${n}, ${i}`});return t&&o.push("the group"),`Almost there. Still open: ${o.join("; ")}.`},result:e=>`${e}: you and the key`,near:(e,t)=>e===t?`All ${t} of your ratings are within one point of the key, which counts as agreement here.`:`${e} of your ${t} ratings ${e===1?"is":"are"} within one point of the key, which counts as agreement here.`,strip:"In each row of seven, the filled number is the key’s. The ringed one is yours.",sameGroup:e=>`You and the key both say ${e}.`,otherGroup:(e,t)=>`You say ${e}. The key says ${t}.`,subgroup:e=>`Subgroup ${e}.`,bestFitting:e=>`D comes with the group that fits best: ${e}.`,disorganisation:e=>`D rating: ${e} of 9 (above 5 means D).`,matters:"Why it matters:",yoursAndKey:(e,t)=>`You ${e}, key ${t}:`,apart:e=>{let t=Math.abs(e);if(!t)return"the same";let r=e>0?"above":"below",o=`${ne[t].toLowerCase()} ${t===1?"point":"points"} ${r}`;return t===1?`${o}, so within one point`:o},contrast:e=>`Compare with ${e}`,next:e=>`Next: ${e}`,allDone:"You have compared them all.",agreement:"Your agreement with the key so far",moreNeeded:e=>e===1?"Compare one more to see your agreement with the key.":`Compare ${ne[e].toLowerCase()} to see your agreement with the key.`,shownBelow:"Your agreement so far is shown below.",percent:"Percent agreement",outOf:(e,t,r)=>`${Math.round(100*e/t)}% (${e} of ${t} ${r})`,sameGroups:"groups the same",kappa:"Cohen’s kappa",kappaIs:e=>P(e),interval:(e,t)=>`95% interval ${P(e)} to ${P(t)}`,noKappa:"not defined",noInterval:"no interval",ratings:"Ratings within one point",ratingsNear:"ratings",kappaMeans:"Kappa takes chance into account. It is 1 when all groups are the same, and 0 when you agree no more than chance would.",wide:e=>`With ${e} vignettes the interval is very wide. Do not read much into the number.`,reasons:{"one-category":"You and the key gave every vignette the same one group. Chance alone would then agree too, so kappa is not defined. Compare a few more.","no-width":"From these few vignettes no interval can be worked out. That is too little data, not certainty."},table:"How often you chose each group, and what the key says. Framed cells are the same group.",youSay:e=>`You say ${e}`,keySays:"The key says"};function P(e){let t=Math.abs(e).toFixed(2);return e<0&&Number(t)?`−${t}`:t}function xe(e){return e[0].toLowerCase()+J(e.slice(1))}function we(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e[e.length-1]}`}function se(e,t){let{kappa:r}=e;return d`<div class="agreement">
${t}
<dl class="numbers">
<div>
<dt class="quiet">${a.percent}</dt>
<dd>${a.outOf(e.same,e.vignettes,a.sameGroups)}</dd>
</div>
<div>
<dt class="quiet">${a.kappa}</dt>
<dd>${Te(r)}</dd>
</div>
<div>
<dt class="quiet">${a.ratings}</dt>
<dd>${a.outOf(e.near,e.ratings,a.ratingsNear)}</dd>
</div>
</dl>
<p>
${r.reason==="one-category"?u:a.kappaMeans}
${r.reason?a.reasons[r.reason]:a.wide(e.vignettes)}
</p>
${Se(e)}
</div>`}function Te({kappa:e,low:t,high:r}){if(e===null)return a.noKappa;let o=t===null||r===null?a.noInterval:a.interval(t,r);return`${a.kappaIs(e)} (${o})`}function Se({table:e}){return d`<table>
<caption class="quiet">
${a.table}
</caption>
<thead>
<tr>
<td rowspan="2"></td>
<th colspan=${T.length} scope="colgroup">${a.keySays}</th>
</tr>
<tr>
${T.map(t=>d`<th scope="col">${t}</th>`)}
</tr>
</thead>
<tbody>
${T.map((t,r)=>d`<tr>
<th scope="row">${a.youSay(t)}</th>
${e[r].map((o,n)=>d`<td class=${r===n?"same":""}>${o}</td>`)}
</tr>`)}
</tbody>
</table>`}var{MARKS:mt,PATTERN_MARKS:ut,markPath:ae,px:gt}=globalThis.secureBase["charts/marks.js"];var Oe={A:"triangle",B:"circle",C:"square",D:"diamond"};function x(e){return d`<svg
class="group-mark ${e}"
viewBox="0 0 24 24"
aria-hidden="true"
focusable="false"
>
${K`<path d=${ae(Oe[e],12,12,8.2)} />`}
</svg>`}function ie(e,t,r,o){let n=S(e,t).length;return d`<details class="all">
<summary>${a.choose(n,e.vignettes.length)}</summary>
<ol role="list" aria-label=${a.list}>
${e.vignettes.map((s,i)=>d`<li>
<button
type="button"
aria-current=${s===r?"step":"false"}
@click=${()=>o(s)}
>
<span>${i+1}. ${s.child}</span>
<span class="state quiet">${Ee(t,s)}</span>
</button>
</li>`)}
</ol>
</details>`}function Ee(e,t){return b(e,t).compared?a.states.compared:e.codings[t.id]?a.states.begun:a.states.none}function le({points:e,scales:t,groups:r}){return d`<details class="guide">
<summary>${a.help}</summary>
<p><strong>${a.sevenPoints}.</strong> ${p(e)}</p>
<p class="small-heading">${a.scales}</p>
<dl>
${t.map(({name:o,means:n,matters:s})=>d`<dt>${o}</dt>
<dd>${p(n)} ${p(s)}</dd>`)}
</dl>
<p class="small-heading">${a.groups}</p>
<dl>
${r.map(({letter:o,name:n,means:s})=>d`<dt>${x(o)} ${o} ${n}</dt>
<dd>${p(s)}</dd>`)}
</dl>
</details>`}var{live:F}=globalThis.secureBase["lit/directives/live.js"];function de(e,t,r){return d`<div class="scales" role="group" aria-label=${a.rate(t)}>
${e.scales.map(o=>Ae(o,t,r))}
</div>`}function Ae(e,t,{vignette:r,coding:o,isAsked:n,rate:s}){let i=k(e.id,t),l=o.ratings[i];return d`<div
class="scale"
role="radiogroup"
aria-label=${a.scaleIn(e.name,t)}
aria-describedby="chosen-${i}"
>
<p class="name">${e.name}</p>
<div class="seven">
${R.map(c=>d`<label class="point">
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
<p class="chosen quiet ${l||!n?"":"asked"}" id="chosen-${i}">
${l?d`${l}: ${p(e.points[l-1])}`:a.notRated}
</p>
<details>
<summary>${a.points}</summary>
<p>${p(e.means)}</p>
<ol>
${e.points.map((c,m)=>d`<li id="${i}-means-${m+1}">${p(c)}</li>`)}
</ol>
</details>
</div>`}function ce(e,{vignette:t,coding:r,isAsked:o,choose:n}){return d`<div
class="groups"
role="radiogroup"
aria-labelledby="which-group"
aria-describedby=${r.group?u:"no-group"}
>
<p class="name" id="which-group">${a.group}</p>
${r.group?u:d`<p class="chosen quiet ${o?"asked":""}" id="no-group">${a.noGroup}</p>`}
<div class="four">
${e.groups.map(({letter:s,name:i,means:l})=>d`<label class="group">
<input
type="radio"
id="group-${s}"
name="${t}-group"
value=${s}
.checked=${F(r.group===s)}
aria-describedby="means-${s}"
@change=${()=>n(s)}
/>
<span class="letter">${x(s)} <strong>${s}</strong> ${i}</span>
<span class="about quiet" id="means-${s}">${p(l)}</span>
</label>`)}
</div>
</div>`}function L({key:e},{group:t}){return t===e.group?a.sameGroup(e.group):a.otherGroup(String(t),e.group)}function pe(e,t){let{key:r}=e,o=t.group===r.group;return d`<div class="told ${o?"right":"shown"}">
<p class="verdict">${z(o?"right":"shown")} ${L(e,t)}</p>
<p class="letters">
${x(r.group)}
${r.subgroup?a.subgroup(r.subgroup):u}
${r.best_fitting?a.bestFitting(r.best_fitting):u}
${a.disorganisation(r.disorganisation)}
</p>
<p>${p(e.reasons.group)}</p>
</div>`}function me(e,t,r){return d`<ul class="results" role="list">
${e.scales.map(o=>d`<li>
<p class="name">${o.name}</p>
<dl>
${$.map(n=>{let{rating:s,score:i,difference:l,isNear:c}=D(t,r,o.id,n);return d`<div>
<dt class="quiet">${a.shortEpisode[n]}</dt>
<dd>
${Ne(s,i)}
<span class=${c?"near":"far"}>
${a.yoursAndKey(s,i)} ${a.apart(l)}.
</span>
</dd>
</div>`})}
</dl>
<p>${p(t.reasons[o.id])}</p>
<p class="quiet"><strong>${a.matters}</strong> ${p(o.matters)}</p>
</li>`)}
</ul>`}function Ne(e,t){return d`<span class="strip" aria-hidden="true">
${R.map(r=>d`<i class="${r===t?"key":""} ${r===e?"yours":""}"
>${r}</i
>`)}
</span>`}var ue=A`
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
`;var ge=A`
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
border: 1.5px solid var(--sb-control-line);
border-radius: var(--sb-radius-small);
background: var(--sb-paper);
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
fill: currentColor;
vertical-align: -0.1em;
}
.group-mark.A {
color: var(--sb-avoidant);
}
.group-mark.B {
color: var(--sb-secure);
}
.group-mark.C {
color: var(--sb-resistant);
}
.group-mark.D {
color: var(--sb-disorganised);
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
`;var w=class w extends H{constructor(){super(),this.isAsked=!1}reconcile(t,r){return oe(t,r)}recordTaken(){this.isAsked=!1}vignetteIn({vignettes:t},{current:r}){return t.find(({id:o})=>o===r)??t[0]}code(t){let{spec:r,record:o}=this;if(!r||!o)return;let n=this.vignetteIn(r,o),s=b(o,n);s.compared||this.change({...o,current:n.id,codings:{...o.codings,[n.id]:t(s)}})}compare(t){t.preventDefault();let{spec:r,record:o}=this;if(!r||!o)return;let n=this.vignetteIn(r,o),s=b(o,n);if(!q(r,s)){this.isAsked=!0;let{ratings:m}=M(r,s);this.announce(this.openTold(r,s));let[h]=m;this.focusOn(h?`#${k(h.scale.id,h.episode)}-1`:"#group-A");return}this.isAsked=!1,this.code(m=>({...m,compared:!0}));let{near:i,of:l}=I(n,s),c=this.record&&j(r,this.record);this.announce(V([L(n,s),a.near(i,l),c?a.shownBelow:void 0])),this.focusOn("#result")}openTold(t,r){let{ratings:o,group:n}=M(t,r),s=$.map(i=>({episode:i,scales:o.filter(l=>l.episode===i).map(({scale:l})=>l.name)})).filter(({scales:i})=>i.length);return a.stillOpen(s,n,t.scales.length)}goTo(t){this.record&&(this.isAsked=!1,this.change({...this.record,current:t.id}),this.announce(""),this.renderRoot.querySelector("details.all")?.removeAttribute("open"),this.focusOn("#vignette"))}renderActivity(t,r){let o=this.vignetteIn(t,r),n=b(r,o);return d`
<div class="label">
<p>${p(t.label)}</p>
<p class="quiet">${p(t.limits)}</p>
</div>
${le(t)} ${ie(t,r,o,s=>this.goTo(s))}
${Y(o.id,d`<form novalidate @submit=${this.compare}>
${this.renderHead(t,o)}
${$.map(s=>this.renderEpisode(t,o,n,s))}
${n.compared?u:this.renderEnd(t,o,n)}
</form>`)}
${n.compared?this.renderResult(t,r,o,n):u}
${this.renderAgreed(t,r)}
`}renderHead({vignettes:t},r){let o=a.place(t.indexOf(r)+1,t.length);return d`
<p class="place quiet">${o} <span class="fiction">${a.fiction}</span></p>
${N(this.headingLevel+1,`${r.child}, ${r.about}`,{id:"vignette",className:"subtitle"})}
`}renderEpisode(t,r,o,n){let s=n===5?r.episode_5:r.episode_8;return d`<div class="episode">
<p class="name quiet">${a.episode[n]}</p>
<p class="telling">${p(s)}</p>
</div>
${o.compared?u:de(t,n,this.viewOf(r,o))}`}viewOf({id:t},r){return{vignette:t,coding:r,isAsked:this.isAsked,rate:(o,n)=>this.code(s=>({...s,ratings:{...s.ratings,[o]:n}})),choose:o=>this.code(n=>({...n,group:o}))}}renderEnd(t,r,o){let n=this.isAsked&&!q(t,o);return d`
${ce(t,this.viewOf(r,o))}
${n?d`<p class="problem">${this.openTold(t,o)}</p>`:u}
<button type="submit" class="primary">${a.compare}</button>
<p class="quiet">${a.firstCounts}</p>
`}renderResult(t,r,o,n){let{near:s,of:i}=I(o,n),l=t.vignettes.find(({id:m})=>m===o.contrast.vignette),c=re(t,r,o);return d`<div class="result">
${N(this.headingLevel+1,a.result(o.child),{id:"result",className:"subtitle"})}
${pe(o,n)}
<p class="sum">${a.near(s,i)}</p>
<p class="quiet" aria-hidden="true">${a.strip}</p>
${me(t,o,n)}
<p>${p(o.contrast.why)}</p>
<div class="row">
${c?d`<button type="button" class="primary" @click=${()=>this.goTo(c)}>
${a.next(c.child)}
</button>`:d`<p class="done">${a.allDone}</p>`}
${l&&l!==c?d`<button type="button" @click=${()=>this.goTo(l)}>
${a.contrast(l.child)}
</button>`:u}
</div>
${U(t,o.sources)}
</div>`}renderAgreed(t,r){let o=j(t,r);if(!o){let n=G-S(t,r).length;return d`<p class="quiet more">${a.moreNeeded(n)}</p>`}return se(o,N(this.headingLevel+1,a.agreement,{id:"agreement",className:"subtitle"}))}};C(w,"styles",[...W(w,w,"styles"),ge,ue]),C(w,"properties",{isAsked:{state:!0}});var O=w;_("sb-coding-lab",O);})();
