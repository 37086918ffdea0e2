/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{define:j}=globalThis.secureBase["define.js"];var{CSSResult:Se,LitElement:Oe,ReactiveElement:Ee,_$LE:Ae,_$LH:Ne,adoptStyles:Re,css:E,defaultConverter:Me,getCompatibleStyle:Ce,html:d,isServer:Ie,mathml:qe,noChange:Ge,notEqual:Be,nothing:u,render:Le,supportsAdoptingStyleSheets:_e,svg:D,unsafeCSS:Pe}=globalThis.secureBase.lit;var{keyed:F}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:K}=globalThis.secureBase["activity/activity-element.js"];var{mark:W,renderHeading:A,renderOrigins:Ke,renderSources:Y}=globalThis.secureBase["activity/templates.js"];var{labelled:Ye,listed:He,plainText:ze,readNumber:Ue,renderText:p,safeAddress:Ve,spoken:H,withoutStop:z}=globalThis.secureBase["activity/text.js"];var U=1.959963984540054;function J(e,t){return X(e,t),100*e.filter((r,n)=>r===t[n]).length/e.length}function I(e,t,r=[...new Set([...e,...t])]){return X(e,t),r.map(n=>r.map(o=>e.filter((s,i)=>s===n&&t[i]===o).length))}function Q(e,t){let r=I(e,t),n=e.length,o=r.map(y),s=r.map((f,v)=>y(r.map(O=>O[v]))),i=y(r.map((f,v)=>f[v])),l=y(o.map((f,v)=>f*s[v])),c=n**2-l;if(c===0)return V("one-category",null,null);let m=(n*i-l)/c,h=ue(r,o,s,i,l);if(h===0)return V("no-width",m,0);let g=Math.sqrt(h*n)/c**2;return{kappa:m,standardError:g,low:Math.max(-1,m-U*g),high:Math.min(1,m+U*g),reason:null}}function ue(e,t,r,n,o){let s=y(t),i=s**2-o,l=s-n,c=y(t.map((g,f)=>e[f][f]*(i-(g+r[f])*l)**2)),m=y(e.flatMap((g,f)=>g.map((v,O)=>f===O?0:v*(r[f]+t[O])**2))),h=s**2*n-2*s*o+o*n;return s*(c+l**2*m)-h**2}function V(e,t,r){return{kappa:t,standardError:r,low:null,high:null,reason:e}}function y(e){return e.reduce((t,r)=>t+r,0)}function X(e,t){if(e.length!==t.length||!e.length)throw new RangeError("Agreement needs at least one item, and both coders' word on each.")}var $=[5,8],w=["A","B","C","D"],N=[1,2,3,4,5,6,7],q=3,ge=1;function k(e,t){return`${e}-${t}`}function b({codings:e},{id:t}){return e[t]??{ratings:{},group:null,compared:!1}}function R({scales:e},{ratings:t,group:r}){return{ratings:$.flatMap(o=>e.filter(s=>!t[k(s.id,o)]).map(s=>({scale:s,episode:o}))),group:r===null}}function M(e,t){let r=R(e,t);return!r.ratings.length&&!r.group}function G({key:e},{ratings:t},r,n){let o=t[k(r,n)],s=e.scores[r][$.indexOf(n)],i=o-s;return{rating:o,score:s,difference:i,isNear:Math.abs(i)<=ge}}function C(e,t){let n=Object.keys(e.key.scores).flatMap(o=>$.map(s=>G(e,t,o,s).isNear));return{near:n.filter(Boolean).length,of:n.length}}function T({vignettes:e},t){return e.filter(r=>b(t,r).compared)}function Z({vignettes:e},t,r){let n=e.indexOf(r);return[...e.slice(n+1),...e.slice(0,n)].find(o=>!b(t,o).compared)}function B(e,t){let r=T(e,t);if(r.length<q)return null;let n=r.map(i=>b(t,i).group),o=r.map(i=>i.key.group),s=r.map(i=>C(i,b(t,i)));return{vignettes:r.length,same:n.filter((i,l)=>i===o[l]).length,percent:J(n,o),kappa:Q(n,o),table:I(n,o,w),near:s.reduce((i,{near:l})=>i+l,0),ratings:s.reduce((i,{of:l})=>i+l,0)}}function ee(e,t){let r={},n=e.scales.flatMap(({id:i})=>$.map(l=>k(i,l))),o=new Map(Object.entries(t?.codings??{}));for(let{id:i}of e.vignettes){let l=o.get(i);if(!l)continue;let c=n.filter(g=>Object.hasOwn(l.ratings,g)),h={ratings:Object.fromEntries(c.map(g=>[g,l.ratings[g]])),group:l.group,compared:l.compared};r[i]={...h,compared:l.compared&&M(e,h)}}return{current:e.vignettes.some(({id:i})=>i===t?.current)?t?.current??null:null,codings:r}}var te=["No","One","Two","Three","Four","Five","Six","Seven","Eight"],a={place:(e,t)=>`Vignette ${e} of ${t}`,choose:(e,t)=>`All vignettes (${e} of ${t} compared)`,list:"The vignettes",states:{none:"Not begun",begun:"Begun",compared:"Compared"},fiction:"Teaching fiction",help:"What the scales and the groups mean",sevenPoints:"The seven points",scales:"The four scales",groups:"The four groups",points:"What 1 to 7 mean",episode:{5:"Episode 5: first reunion",8:"Episode 8: second reunion"},shortEpisode:{5:"Episode 5",8:"Episode 8"},rate:e=>`Rate episode ${e}`,scaleIn:(e,t)=>`${e}, episode ${t}`,notRated:"Not rated yet",point:(e,t)=>`${e}: ${t}`,group:"Which group fits best?",noGroup:"No group chosen yet",compare:"Compare with the key",firstCounts:"Once you compare, this coding stays as it is. Your first coding counts.",stillOpen:(e,t,r)=>{let n=e.map(({episode:o,scales:s})=>{let i=s.length===r?"all the scales":be(s.map(fe));return`in episode ${o}, ${i}`});return t&&n.push("the group"),`Almost there. Still open: ${n.join("; ")}.`},result:e=>`${e}: you and the key`,near:(e,t)=>e===t?`All ${t} of your ratings are within one point of the key, which counts as agreement here.`:`${e} of your ${t} ratings ${e===1?"is":"are"} within one point of the key, which counts as agreement here.`,strip:"In each row of seven, the filled number is the key’s. The ringed one is yours.",sameGroup:e=>`You and the key both say ${e}.`,otherGroup:(e,t)=>`You say ${e}. The key says ${t}.`,subgroup:e=>`Subgroup ${e}.`,bestFitting:e=>`D comes with the group that fits best: ${e}.`,disorganisation:e=>`D rating: ${e} of 9 (above 5 means D).`,matters:"Why it matters:",yoursAndKey:(e,t)=>`You ${e}, key ${t}:`,apart:e=>{let t=Math.abs(e);if(!t)return"the same";let r=e>0?"above":"below",n=`${te[t].toLowerCase()} ${t===1?"point":"points"} ${r}`;return t===1?`${n}, so within one point`:n},contrast:e=>`Compare with ${e}`,next:e=>`Next: ${e}`,allDone:"You have compared them all.",agreement:"Your agreement with the key so far",moreNeeded:e=>e===1?"Compare one more to see your agreement with the key.":`Compare ${te[e].toLowerCase()} to see your agreement with the key.`,shownBelow:"Your agreement so far is shown below.",percent:"Percent agreement",outOf:(e,t,r)=>`${Math.round(100*e/t)}% (${e} of ${t} ${r})`,sameGroups:"groups the same",kappa:"Cohen’s kappa",kappaIs:e=>L(e),interval:(e,t)=>`95% interval ${L(e)} to ${L(t)}`,noKappa:"not defined",noInterval:"no interval",ratings:"Ratings within one point",ratingsNear:"ratings",kappaMeans:"Kappa takes chance into account. It is 1 when all groups are the same, and 0 when you agree no more than chance would.",wide:e=>`With ${e} vignettes the interval is very wide. Do not read much into the number.`,reasons:{"one-category":"You and the key gave every vignette the same one group. Chance alone would then agree too, so kappa is not defined. Compare a few more.","no-width":"From these few vignettes no interval can be worked out. That is too little data, not certainty."},table:"How often you chose each group, and what the key says. Framed cells are the same group.",youSay:e=>`You say ${e}`,keySays:"The key says"};function L(e){let t=Math.abs(e).toFixed(2);return e<0&&Number(t)?`−${t}`:t}function fe(e){return e[0].toLowerCase()+z(e.slice(1))}function be(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e[e.length-1]}`}function re(e,t){let{kappa:r}=e;return d`<div class="agreement">
${t}
<dl class="numbers">
<div>
<dt class="quiet">${a.percent}</dt>
<dd>${a.outOf(e.same,e.vignettes,a.sameGroups)}</dd>
</div>
<div>
<dt class="quiet">${a.kappa}</dt>
<dd>${$e(r)}</dd>
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
${ve(e)}
</div>`}function $e({kappa:e,low:t,high:r}){if(e===null)return a.noKappa;let n=t===null||r===null?a.noInterval:a.interval(t,r);return`${a.kappaIs(e)} (${n})`}function ve({table:e}){return d`<table>
<caption class="quiet">
${a.table}
</caption>
<thead>
<tr>
<td rowspan="2"></td>
<th colspan=${w.length} scope="colgroup">${a.keySays}</th>
</tr>
<tr>
${w.map(t=>d`<th scope="col">${t}</th>`)}
</tr>
</thead>
<tbody>
${w.map((t,r)=>d`<tr>
<th scope="row">${a.youSay(t)}</th>
${e[r].map((n,o)=>d`<td class=${r===o?"same":""}>${n}</td>`)}
</tr>`)}
</tbody>
</table>`}var{MARKS:st,PATTERN_MARKS:ne,markPath:oe,px:at}=globalThis.secureBase["charts/marks.js"];var ye={A:"avoidant",B:"secure",C:"resistant",D:"disorganised"};function x(e){let t=ye[e];return d`<svg
class="group-mark c-${t}"
viewBox="0 0 24 24"
aria-hidden="true"
focusable="false"
>
${D`<path d=${oe(ne[t],12,12,8.2)} />`}
</svg>`}function se(e,t,r,n){let o=T(e,t).length;return d`<details class="all">
<summary>${a.choose(o,e.vignettes.length)}</summary>
<ol role="list" aria-label=${a.list}>
${e.vignettes.map((s,i)=>d`<li>
<button
type="button"
aria-current=${s===r?"step":"false"}
@click=${()=>n(s)}
>
<span>${i+1}. ${s.child}</span>
<span class="state quiet">${ke(t,s)}</span>
</button>
</li>`)}
</ol>
</details>`}function ke(e,t){return b(e,t).compared?a.states.compared:e.codings[t.id]?a.states.begun:a.states.none}function ae({points:e,scales:t,groups:r}){return d`<details class="guide">
<summary>${a.help}</summary>
<p><strong>${a.sevenPoints}.</strong> ${p(e)}</p>
<p class="small-heading">${a.scales}</p>
<dl>
${t.map(({name:n,means:o,matters:s})=>d`<dt>${n}</dt>
<dd>${p(o)} ${p(s)}</dd>`)}
</dl>
<p class="small-heading">${a.groups}</p>
<dl>
${r.map(({letter:n,name:o,means:s})=>d`<dt>${x(n)} ${n} ${o}</dt>
<dd>${p(s)}</dd>`)}
</dl>
</details>`}var{live:_}=globalThis.secureBase["lit/directives/live.js"];function ie(e,t,r){return d`<div class="scales" role="group" aria-label=${a.rate(t)}>
${e.scales.map(n=>xe(n,t,r))}
</div>`}function xe(e,t,{vignette:r,coding:n,isAsked:o,rate:s}){let i=k(e.id,t),l=n.ratings[i];return d`<div
class="scale"
role="radiogroup"
aria-label=${a.scaleIn(e.name,t)}
aria-describedby="chosen-${i}"
>
<p class="name">${e.name}</p>
<div class="seven">
${N.map(c=>d`<label class="point boxed">
<input
type="radio"
id="${i}-${c}"
name="${r}-${i}"
value=${c}
.checked=${_(l===c)}
aria-describedby="${i}-means-${c}"
@change=${()=>s(i,c)}
/>
<span>${c}</span>
</label>`)}
</div>
<p class="chosen quiet ${l||!o?"":"asked"}" id="chosen-${i}">
${l?d`${l}: ${p(e.points[l-1])}`:a.notRated}
</p>
<details>
<summary>${a.points}</summary>
<p>${p(e.means)}</p>
<ol>
${e.points.map((c,m)=>d`<li id="${i}-means-${m+1}">${p(c)}</li>`)}
</ol>
</details>
</div>`}function le(e,{vignette:t,coding:r,isAsked:n,choose:o}){return d`<div
class="groups"
role="radiogroup"
aria-labelledby="which-group"
aria-describedby=${r.group?u:"no-group"}
>
<p class="name" id="which-group">${a.group}</p>
${r.group?u:d`<p class="chosen quiet ${n?"asked":""}" id="no-group">${a.noGroup}</p>`}
<div class="four">
${e.groups.map(({letter:s,name:i,means:l})=>d`<label class="group boxed">
<input
type="radio"
id="group-${s}"
name="${t}-group"
value=${s}
.checked=${_(r.group===s)}
aria-describedby="means-${s}"
@change=${()=>o(s)}
/>
<span class="letter">${x(s)} <strong>${s}</strong> ${i}</span>
<span class="about quiet" id="means-${s}">${p(l)}</span>
</label>`)}
</div>
</div>`}function P({key:e},{group:t}){return t===e.group?a.sameGroup(e.group):a.otherGroup(String(t),e.group)}function de(e,t){let{key:r}=e,n=t.group===r.group;return d`<div class="told ${n?"right":"shown"}">
<p class="verdict">${W(n?"right":"shown")} ${P(e,t)}</p>
<p class="letters">
${x(r.group)}
${r.subgroup?a.subgroup(r.subgroup):u}
${r.best_fitting?a.bestFitting(r.best_fitting):u}
${a.disorganisation(r.disorganisation)}
</p>
<p>${p(e.reasons.group)}</p>
</div>`}function ce(e,t,r){return d`<ul class="results" role="list">
${e.scales.map(n=>d`<li>
<p class="name">${n.name}</p>
<dl>
${$.map(o=>{let{rating:s,score:i,difference:l,isNear:c}=G(t,r,n.id,o);return d`<div>
<dt class="quiet">${a.shortEpisode[o]}</dt>
<dd>
${we(s,i)}
<span class=${c?"near":"far"}>
${a.yoursAndKey(s,i)} ${a.apart(l)}.
</span>
</dd>
</div>`})}
</dl>
<p>${p(t.reasons[n.id])}</p>
<p class="quiet"><strong>${a.matters}</strong> ${p(n.matters)}</p>
</li>`)}
</ul>`}function we(e,t){return d`<span class="strip" aria-hidden="true">
${N.map(r=>d`<i class="${r===t?"key":""} ${r===e?"yours":""}"
>${r}</i
>`)}
</span>`}var pe=E`
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
`;var me=E`
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
@media (hover: hover) {
:is(.point, .group):hover {
border-color: var(--sb-accent);
}
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
`;var S=class extends K{static styles=[...super.styles,me,pe];static properties={isAsked:{state:!0}};constructor(){super(),this.isAsked=!1}reconcile(t,r){return ee(t,r)}recordTaken(){this.isAsked=!1}vignetteIn({vignettes:t},{current:r}){return t.find(({id:n})=>n===r)??t[0]}code(t){let{spec:r,record:n}=this;if(!r||!n)return;let o=this.vignetteIn(r,n),s=b(n,o);s.compared||this.change({...n,current:o.id,codings:{...n.codings,[o.id]:t(s)}})}compare(t){t.preventDefault();let{spec:r,record:n}=this;if(!r||!n)return;let o=this.vignetteIn(r,n),s=b(n,o);if(!M(r,s)){this.isAsked=!0;let{ratings:m}=R(r,s);this.announce(this.openTold(r,s));let[h]=m;this.focusOn(h?`#${k(h.scale.id,h.episode)}-1`:"#group-A");return}this.isAsked=!1,this.code(m=>({...m,compared:!0}));let{near:i,of:l}=C(o,s),c=this.record&&B(r,this.record);this.announce(H([P(o,s),a.near(i,l),c?a.shownBelow:void 0])),this.focusOn("#result")}openTold(t,r){let{ratings:n,group:o}=R(t,r),s=$.map(i=>({episode:i,scales:n.filter(l=>l.episode===i).map(({scale:l})=>l.name)})).filter(({scales:i})=>i.length);return a.stillOpen(s,o,t.scales.length)}goTo(t){this.record&&(this.isAsked=!1,this.change({...this.record,current:t.id}),this.announce(""),this.renderRoot.querySelector("details.all")?.removeAttribute("open"),this.focusOn("#vignette"))}renderActivity(t,r){let n=this.vignetteIn(t,r),o=b(r,n);return d`
<div class="label">
<p>${p(t.label)}</p>
<p class="quiet">${p(t.limits)}</p>
</div>
${ae(t)} ${se(t,r,n,s=>this.goTo(s))}
${F(n.id,d`<form novalidate @submit=${this.compare}>
${this.renderHead(t,n)}
${$.map(s=>this.renderEpisode(t,n,o,s))}
${o.compared?u:this.renderEnd(t,n,o)}
</form>`)}
${o.compared?this.renderResult(t,r,n,o):u}
${this.renderAgreed(t,r)}
`}renderHead({vignettes:t},r){let n=a.place(t.indexOf(r)+1,t.length);return d`
<p class="place quiet">${n} <span class="fiction">${a.fiction}</span></p>
${A(this.headingLevel+1,`${r.child}, ${r.about}`,"vignette")}
`}renderEpisode(t,r,n,o){let s=o===5?r.episode_5:r.episode_8;return d`<div class="episode">
<p class="name quiet">${a.episode[o]}</p>
<p class="telling">${p(s)}</p>
</div>
${n.compared?u:ie(t,o,this.viewOf(r,n))}`}viewOf({id:t},r){return{vignette:t,coding:r,isAsked:this.isAsked,rate:(n,o)=>this.code(s=>({...s,ratings:{...s.ratings,[n]:o}})),choose:n=>this.code(o=>({...o,group:n}))}}renderEnd(t,r,n){let o=this.isAsked&&!M(t,n);return d`
${le(t,this.viewOf(r,n))}
${o?d`<p class="problem">${this.openTold(t,n)}</p>`:u}
<button type="submit" class="primary">${a.compare}</button>
<p class="quiet">${a.firstCounts}</p>
`}renderResult(t,r,n,o){let{near:s,of:i}=C(n,o),l=t.vignettes.find(({id:m})=>m===n.contrast.vignette),c=Z(t,r,n);return d`<div class="result">
${A(this.headingLevel+1,a.result(n.child),"result")}
${de(n,o)}
<p class="sum">${a.near(s,i)}</p>
<p class="quiet" aria-hidden="true">${a.strip}</p>
${ce(t,n,o)}
<p>${p(n.contrast.why)}</p>
<div class="row">
${c?d`<button type="button" class="primary" @click=${()=>this.goTo(c)}>
${a.next(c.child)}
</button>`:d`<p class="done">${a.allDone}</p>`}
${l&&l!==c?d`<button type="button" @click=${()=>this.goTo(l)}>
${a.contrast(l.child)}
</button>`:u}
</div>
${Y(t,n.sources)}
</div>`}renderAgreed(t,r){let n=B(t,r);if(!n){let o=q-T(t,r).length;return d`<p class="quiet more">${a.moreNeeded(o)}</p>`}return re(n,A(this.headingLevel+1,a.agreement,"agreement"))}};j("sb-coding-lab",S);})();
