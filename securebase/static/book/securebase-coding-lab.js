/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var Se=Object.defineProperty;var Te=Object.getPrototypeOf;var Oe=Reflect.get;var Ee=(e,t,r)=>t in e?Se(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var G=(e,t,r)=>Ee(e,typeof t!="symbol"?t+"":t,r);var K=(e,t,r)=>Oe(Te(e),r,t);var{define:Y}=globalThis.secureBase["define.js"];var{CSSResult:We,LitElement:qe,ReactiveElement:Ke,_$LE:Ye,_$LH:He,adoptStyles:Ve,css:I,defaultConverter:Ue,getCompatibleStyle:Je,html:l,isServer:Qe,mathml:Xe,noChange:Ze,notEqual:et,nothing:u,render:tt,supportsAdoptingStyleSheets:rt,svg:H,unsafeCSS:ot}=globalThis.secureBase.lit;var{keyed:V}=globalThis.secureBase["lit/directives/keyed.js"];var{ActivityElement:U}=globalThis.secureBase["activity/activity-element.js"];var{renderHeading:C}=globalThis.secureBase["activity/heading.js"];var{renderOrigins:lt,renderSources:J}=globalThis.secureBase["activity/origins.js"];var{labelled:dt,listed:pt,spoken:Q,withoutStop:X}=globalThis.secureBase["activity/speech.js"];var{plainText:ut,renderText:p,safeAddress:gt}=globalThis.secureBase["activity/text.js"];var Z=1.959963984540054;function te(e,t){return oe(e,t),100*e.filter((r,o)=>r===t[o]).length/e.length}function L(e,t,r=[...new Set([...e,...t])]){return oe(e,t),r.map(o=>r.map(s=>e.filter((n,a)=>n===o&&t[a]===s).length))}function re(e,t){let r=L(e,t),o=e.length,s=r.map(k),n=r.map((h,y)=>k(r.map(R=>R[y]))),a=k(r.map((h,y)=>h[y])),c=k(s.map((h,y)=>h*n[y])),d=o**2-c;if(d===0)return ee("one-category",null,null);let m=(o*a-c)/d,g=Ae(r,s,n,a,c);if(g===0)return ee("no-width",m,0);let v=Math.sqrt(g*o)/d**2;return{kappa:m,standardError:v,low:Math.max(-1,m-Z*v),high:Math.min(1,m+Z*v),reason:null}}function Ae(e,t,r,o,s){let n=k(t),a=n**2-s,c=n-o,d=k(t.map((v,h)=>e[h][h]*(a-(v+r[h])*c)**2)),m=k(e.flatMap((v,h)=>v.map((y,R)=>h===R?0:y*(r[h]+t[R])**2))),g=n**2*o-2*n*s+s*o;return n*(d+c**2*m)-g**2}function ee(e,t,r){return{kappa:t,standardError:r,low:null,high:null,reason:e}}function k(e){return e.reduce((t,r)=>t+r,0)}function oe(e,t){if(e.length!==t.length||!e.length)throw new RangeError("Agreement needs at least one item, and both coders' word on each.")}var b=[5,8],T=["A","B","C","D"],M=[1,2,3,4,5,6,7],_=3,Ne=1;function $(e,t){return`${e}-${t}`}function f({codings:e},{id:t}){return e[t]??{ratings:{},group:null,compared:!1}}function B({scales:e},{ratings:t,group:r}){return{ratings:b.flatMap(s=>e.filter(n=>!t[$(n.id,s)]).map(n=>({scale:n,episode:s}))),group:r===null}}function O(e,t){let r=B(e,t);return!r.ratings.length&&!r.group}function P({key:e},{ratings:t},r,o){let s=t[$(r,o)],n=e.scores[r][b.indexOf(o)],a=s-n;return{rating:s,score:n,difference:a,isNear:Math.abs(a)<=Ne}}function j(e,t){let o=Object.keys(e.key.scores).flatMap(s=>b.map(n=>P(e,t,s,n).isNear));return{near:o.filter(Boolean).length,of:o.length}}function E({vignettes:e},t){return e.filter(r=>f(t,r).compared)}function ne({vignettes:e},t,r){let o=e.indexOf(r);return[...e.slice(o+1),...e.slice(0,o)].find(s=>!f(t,s).compared)}function F(e,t){let r=E(e,t);if(r.length<_)return null;let o=r.map(a=>f(t,a).group),s=r.map(a=>a.key.group),n=r.map(a=>j(a,f(t,a)));return{vignettes:r.length,same:o.filter((a,c)=>a===s[c]).length,percent:te(o,s),kappa:re(o,s),table:L(o,s,T),near:n.reduce((a,{near:c})=>a+c,0),ratings:n.reduce((a,{of:c})=>a+c,0)}}var se=["No","One","Two","Three","Four","Five","Six","Seven","Eight"],i={place:(e,t)=>`Vignette ${e} of ${t}`,choose:(e,t)=>`All vignettes (${e} of ${t} compared)`,list:"The vignettes",states:{none:"Not begun",begun:"Begun",compared:"Compared"},fiction:"Teaching fiction",help:"What the scales and the groups mean",sevenPoints:"The seven points",scales:"The four scales",groups:"The four groups",points:"What 1 to 7 mean",episode:{5:"Episode 5: first reunion",8:"Episode 8: second reunion"},shortEpisode:{5:"Episode 5",8:"Episode 8"},rate:e=>`Rate episode ${e}`,scaleIn:(e,t)=>`${e}, episode ${t}`,notRated:"Not rated yet",point:(e,t)=>`${e}: ${t}`,group:"Which group fits best?",noGroup:"No group chosen yet",compare:"Compare with the key",firstCounts:"Once you compare, this coding stays as it is. Your first coding counts.",stillOpen:(e,t,r)=>{let o=e.map(({episode:s,scales:n})=>{let a=n.length===r?"all the scales":Ce(n.map(Ie));return`in episode ${s}, ${a}`});return t&&o.push("the group"),`Almost there. Still open: ${o.join("; ")}.`},result:e=>`${e}: you and the key`,near:(e,t)=>e===t?`All ${t} of your ratings are within one point of the key, which counts as agreement here.`:`${e} of your ${t} ratings ${e===1?"is":"are"} within one point of the key, which counts as agreement here.`,strip:"In each row of seven, the filled number is the key’s. The ringed one is yours.",sameGroup:e=>`You and the key both say ${e}.`,otherGroup:(e,t)=>`You say ${e}. The key says ${t}.`,subgroup:e=>`Subgroup ${e}.`,bestFitting:e=>`D comes with the group that fits best: ${e}.`,disorganisation:e=>`D rating: ${e} of 9 (above 5 means D).`,matters:"Why it matters:",yoursAndKey:(e,t)=>`You ${e}, key ${t}:`,apart:e=>{let t=Math.abs(e);if(!t)return"the same";let r=e>0?"above":"below",o=`${se[t].toLowerCase()} ${t===1?"point":"points"} ${r}`;return t===1?`${o}, so within one point`:o},contrast:e=>`Compare with ${e}`,next:e=>`Next: ${e}`,allDone:"You have compared them all.",agreement:"Your agreement with the key so far",moreNeeded:e=>e===1?"Compare one more to see your agreement with the key.":`Compare ${se[e].toLowerCase()} to see your agreement with the key.`,shownBelow:"Your agreement so far is shown below.",percent:"Percent agreement",outOf:(e,t,r)=>`${Math.round(100*e/t)}% (${e} of ${t} ${r})`,sameGroups:"groups the same",kappa:"Cohen’s kappa",kappaIs:e=>z(e),interval:(e,t)=>`95% interval ${z(e)} to ${z(t)}`,noKappa:"not defined",noInterval:"no interval",ratings:"Ratings within one point",ratingsNear:"ratings",kappaMeans:"Kappa takes chance into account. It is 1 when all groups are the same, and 0 when you agree no more than chance would.",wide:e=>`With ${e} vignettes the interval is very wide. Do not read much into the number.`,reasons:{"one-category":"You and the key gave every vignette the same one group. Chance alone would then agree too, so kappa is not defined. Compare a few more.","no-width":"From these few vignettes no interval can be worked out. That is too little data, not certainty."},table:"How often you chose each group, and what the key says. Framed cells are the same group.",youSay:e=>`You say ${e}`,keySays:"The key says"};function z(e){let t=Math.abs(e).toFixed(2);return e<0&&Number(t)?`−${t}`:t}function Ie(e){return e[0].toLowerCase()+X(e.slice(1))}function Ce(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e[e.length-1]}`}function ie(e,t){let{kappa:r}=e;return l`<div class="agreement">
${t}
<dl class="numbers">
<div>
<dt>${i.percent}</dt>
<dd>${i.outOf(e.same,e.vignettes,i.sameGroups)}</dd>
</div>
<div>
<dt>${i.kappa}</dt>
<dd>${Me(r)}</dd>
</div>
<div>
<dt>${i.ratings}</dt>
<dd>${i.outOf(e.near,e.ratings,i.ratingsNear)}</dd>
</div>
</dl>
<p>
${r.reason==="one-category"?u:i.kappaMeans}
${r.reason?i.reasons[r.reason]:i.wide(e.vignettes)}
</p>
${Be(e)}
</div>`}function Me({kappa:e,low:t,high:r}){if(e===null)return i.noKappa;let o=t===null||r===null?i.noInterval:i.interval(t,r);return`${i.kappaIs(e)} (${o})`}function Be({table:e}){return l`<table>
<caption>
${i.table}
</caption>
<thead>
<tr>
<td rowspan="2"></td>
<th colspan=${T.length} scope="colgroup">${i.keySays}</th>
</tr>
<tr>
${T.map(t=>l`<th scope="col">${t}</th>`)}
</tr>
</thead>
<tbody>
${T.map((t,r)=>l`<tr>
<th scope="row">${i.youSay(t)}</th>
${e[r].map((o,s)=>l`<td class=${r===s?"same":""}>${o}</td>`)}
</tr>`)}
</tbody>
</table>`}var{MARKS:St,PATTERN_MARKS:Tt,markPath:ae,px:Ot}=globalThis.secureBase["charts/marks.js"];var je={A:"triangle",B:"circle",C:"square",D:"diamond"};function w(e){return l`<svg
class="group-mark ${e}"
viewBox="0 0 24 24"
aria-hidden="true"
focusable="false"
>
${H`<path d=${ae(je[e],12,12,8.2)} />`}
</svg>`}function le(e,t,r,o){let s=E(e,t).length;return l`<details class="all">
<summary>${i.choose(s,e.vignettes.length)}</summary>
<ol role="list" aria-label=${i.list}>
${e.vignettes.map((n,a)=>l`<li>
<button
type="button"
aria-current=${n===r?"step":"false"}
@click=${()=>o(n)}
>
<span>${a+1}. ${n.child}</span>
<span class="state">${De(t,n)}</span>
</button>
</li>`)}
</ol>
</details>`}function De(e,t){return f(e,t).compared?i.states.compared:e.codings[t.id]?i.states.begun:i.states.none}function ce({points:e,scales:t,groups:r}){return l`<details class="guide">
<summary>${i.help}</summary>
<p><strong>${i.sevenPoints}.</strong> ${p(e)}</p>
<p class="small-heading">${i.scales}</p>
<dl>
${t.map(({name:o,means:s,matters:n})=>l`<dt>${o}</dt>
<dd>${p(s)} ${p(n)}</dd>`)}
</dl>
<p class="small-heading">${i.groups}</p>
<dl>
${r.map(({letter:o,name:s,means:n})=>l`<dt>${w(o)} ${o} ${s}</dt>
<dd>${p(n)}</dd>`)}
</dl>
</details>`}var{live:W}=globalThis.secureBase["lit/directives/live.js"];function de(e,t,r){return l`<div class="scales" role="group" aria-label=${i.rate(t)}>
${e.scales.map(o=>Ge(o,t,r))}
</div>`}function Ge(e,t,{vignette:r,coding:o,isAsked:s,rate:n}){let a=$(e.id,t),c=o.ratings[a];return l`<div
class="scale"
role="radiogroup"
aria-label=${i.scaleIn(e.name,t)}
aria-describedby="chosen-${a}"
>
<p class="name">${e.name}</p>
<div class="seven">
${M.map(d=>l`<label class="point">
<input
type="radio"
id="${a}-${d}"
name="${r}-${a}"
value=${d}
.checked=${W(c===d)}
aria-describedby="${a}-means-${d}"
@change=${()=>n(a,d)}
/>
<span>${d}</span>
</label>`)}
</div>
<p class="chosen ${c||!s?"":"asked"}" id="chosen-${a}">
${c?l`${c}: ${p(e.points[c-1])}`:i.notRated}
</p>
<details>
<summary>${i.points}</summary>
<p>${p(e.means)}</p>
<ol>
${e.points.map((d,m)=>l`<li id="${a}-means-${m+1}">${p(d)}</li>`)}
</ol>
</details>
</div>`}function pe(e,{vignette:t,coding:r,isAsked:o,choose:s}){return l`<div
class="groups"
role="radiogroup"
aria-labelledby="which-group"
aria-describedby=${r.group?u:"no-group"}
>
<p class="name" id="which-group">${i.group}</p>
${r.group?u:l`<p class="chosen ${o?"asked":""}" id="no-group">${i.noGroup}</p>`}
<div class="four">
${e.groups.map(({letter:n,name:a,means:c})=>l`<label class="group">
<input
type="radio"
id="group-${n}"
name="${t}-group"
value=${n}
.checked=${W(r.group===n)}
aria-describedby="means-${n}"
@change=${()=>s(n)}
/>
<span class="letter">${w(n)} <strong>${n}</strong> ${a}</span>
<span class="about" id="means-${n}">${p(c)}</span>
</label>`)}
</div>
</div>`}var{LONGEST_NOTE:Kt,RECORD_VERSION:me,isBlank:Yt,isFromNewerVersion:Ht,isIdentifier:ue,isObject:x,isRecord:ge}=globalThis.secureBase["records/shape.js"];function he(e,t){let r={version:me,kind:"coding-lab",activity:e.id,current:null,codings:{}};if(!ge(t)||t.kind!=="coding-lab"||t.activity!==e.id)return r;let o=e.scales.flatMap(({id:n})=>b.map(a=>$(n,a))),s=new Map(Object.entries(t.codings));for(let{id:n}of e.vignettes){let a=s.get(n);if(!a)continue;let c=o.filter(g=>Object.hasOwn(a.ratings,g)),m={ratings:Object.fromEntries(c.map(g=>[g,a.ratings[g]])),group:a.group,compared:a.compared};r.codings[n]={...m,compared:a.compared&&O(e,m)}}return e.vignettes.some(({id:n})=>n===t.current)&&(r.current=t.current),r}var{mark:fe}=globalThis.secureBase["activity/marks.js"];function q({key:e},{group:t}){return t===e.group?i.sameGroup(e.group):i.otherGroup(String(t),e.group)}function be(e,t){let{key:r}=e,o=t.group===r.group;return l`<div class="told ${o?"right":"shown"}">
<p class="verdict">${fe(o?"right":"shown")} ${q(e,t)}</p>
<p class="letters">
${w(r.group)}
${r.subgroup?i.subgroup(r.subgroup):u}
${r.best_fitting?i.bestFitting(r.best_fitting):u}
${i.disorganisation(r.disorganisation)}
</p>
<p>${p(e.reasons.group)}</p>
</div>`}function $e(e,t,r){return l`<ul class="results" role="list">
${e.scales.map(o=>l`<li>
<p class="name">${o.name}</p>
<dl>
${b.map(s=>{let{rating:n,score:a,difference:c,isNear:d}=P(t,r,o.id,s);return l`<div>
<dt>${i.shortEpisode[s]}</dt>
<dd>
${Le(n,a)}
<span class=${d?"near":"far"}>
${i.yoursAndKey(n,a)} ${i.apart(c)}.
</span>
</dd>
</div>`})}
</dl>
<p>${p(t.reasons[o.id])}</p>
<p class="quiet"><strong>${i.matters}</strong> ${p(o.matters)}</p>
</li>`)}
</ul>`}function Le(e,t){return l`<span class="strip" aria-hidden="true">
${M.map(r=>l`<i class="${r===t?"key":""} ${r===e?"yours":""}"
>${r}</i
>`)}
</span>`}var ve=I`
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
padding: 0;
list-style: none;
}
.results > li {
padding-block: 1em;
border-block-end: 1px solid var(--sb-line, #d9d0c0);
}
.results dl > div {
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: 0.1em 0.75em;
margin-block-start: 0.5em;
}
.results dt {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
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
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: 5px;
color: var(--sb-ink-soft, #4c5a66);
font-style: normal;
}
.strip .key {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent, #0f6b6b);
color: var(--sb-accent-ink, #fffdf9);
}
.strip .yours {
outline: 2px solid var(--sb-ink, #23303b);
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
border-radius: var(--sb-radius, 14px);
background: var(--sb-paper, #fffdf9);
}
.agreement .numbers {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
gap: 0.75em 1.5em;
margin: 0.75em 0;
}
.numbers dt {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
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
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
text-align: start;
}
th,
td {
padding: 0.35em 0.6em;
border-block-end: 1px solid var(--sb-line, #d9d0c0);
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
box-shadow: inset 0 0 0 2px var(--sb-accent, #0f6b6b);
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
`;var{isActivitySpec:ye,isText:D,listOf:A}=globalThis.secureBase["records/spec-shape.js"];var ke=["proximity","maintaining","resistance","avoidance"];function xe(e){return ye(e,"coding-lab",["scales","groups","vignettes"])&&[e.label,e.limits,e.points].every(D)&&A(e.scales).every(_e)&&A(e.vignettes).every(Pe)}function _e(e){return x(e)&&ke.includes(String(e.id))&&A(e.points).length===7}function Pe(e){if(!x(e)||!ue(e.id)||!x(e.key))return!1;let{scores:t}=e.key;return[e.episode_5,e.episode_8].every(D)&&x(e.reasons)&&D(e.reasons.group)&&x(e.contrast)&&x(t)&&ke.every(r=>A(t[r]).length===2)}var we=I`
.label {
margin-block-start: 1em;
padding: 0.7em 0.9em;
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
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
padding: 0;
list-style: none;
}
.all button {
display: grid;
width: 100%;
padding-inline: 0.75em;
text-align: start;
}
.all [aria-current="step"] {
border-width: 3px;
border-color: var(--sb-accent, #0f6b6b);
font-weight: 600;
}
.all .state {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
font-weight: 400;
}
form {
margin-block-start: 1.25em;
padding-block-start: 1.25em;
border-block-start: 1px solid var(--sb-line, #d9d0c0);
}
.place {
display: flex;
flex-wrap: wrap;
gap: 0.3em 0.75em;
align-items: baseline;
margin: 0 0 0.3em;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.fiction {
padding: 0.05em 0.6em;
border: 1px solid var(--sb-control-line, #857a66);
border-radius: 1em;
color: var(--sb-ink, #23303b);
}
.name {
margin: 0;
font-weight: 600;
}
.episode {
margin-block-start: 1.25em;
padding: clamp(1em, 4cqi, 1.5em);
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius, 14px);
background: var(--sb-paper, #fffdf9);
box-shadow: var(--sb-shadow, 0 2px 8px rgb(35 48 59 / 0.1));
}
.episode .name {
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
}
.telling {
margin-block-start: 0.35em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
line-height: 1.5;
}
.scale {
display: grid;
gap: 0.4em 1.5em;
padding-block: 1em 0.4em;
border-block-end: 1px solid var(--sb-line, #d9d0c0);
}
.scales > :last-child {
border: 0;
}
.chosen {
margin: 0;
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
line-height: 1.4;
}
.asked,
.problem {
color: var(--sb-wrong, #9a4f14);
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
border: 1.5px solid var(--sb-control-line, #857a66);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
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
border-color: var(--sb-accent, #0f6b6b);
}
.point:has(:checked) {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent, #0f6b6b);
color: var(--sb-accent-ink, #fffdf9);
font-weight: 700;
}
.group:has(:checked) {
border-color: var(--sb-accent, #0f6b6b);
box-shadow: inset 0 0 0 2px var(--sb-accent, #0f6b6b);
}
:is(.point, .group):has(:focus-visible) {
outline: 3px solid var(--sb-focus, #0f6b6b);
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
color: var(--sb-ink-soft, #4c5a66);
font-size: 0.88em;
line-height: 1.4;
}
.group-mark {
width: 1em;
height: 1em;
fill: currentColor;
vertical-align: -0.1em;
}
.group-mark.A {
color: var(--sb-avoidant, #3b6ea8);
}
.group-mark.B {
color: var(--sb-secure, #24745a);
}
.group-mark.C {
color: var(--sb-resistant, #a04f18);
}
.group-mark.D {
color: var(--sb-disorganised, #7a5195);
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
/* A lesson's own column is as wide: what is chosen stands beside what can be chosen. */
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
/* Where the system chooses the colours, the marks of what is chosen are drawn anew. */
@media (forced-colors: active) {
:is(.point, .group):has(:checked) {
outline: 3px solid Highlight;
}
.group-mark {
fill: CanvasText;
}
}
`;var S=class S extends U{constructor(){super(),this.isAsked=!1}accepts(t){return xe(t)}reconcile(t){return he(this.spec,t)}recordTaken(){this.isAsked=!1}vignetteIn({vignettes:t},{current:r}){return t.find(({id:o})=>o===r)??t[0]}code(t){let{spec:r,record:o}=this;if(!r||!o)return;let s=this.vignetteIn(r,o),n=f(o,s);n.compared||this.change({...o,current:s.id,codings:{...o.codings,[s.id]:t(n)}})}compare(t){t.preventDefault();let{spec:r,record:o}=this;if(!r||!o)return;let s=this.vignetteIn(r,o),n=f(o,s);if(!O(r,n)){this.isAsked=!0;let{ratings:m}=B(r,n);this.announce(this.openTold(r,n));let[g]=m;this.focusOn(g?`#${$(g.scale.id,g.episode)}-1`:"#group-A");return}this.isAsked=!1,this.code(m=>({...m,compared:!0}));let{near:a,of:c}=j(s,n),d=this.record&&F(r,this.record);this.announce(Q([q(s,n),i.near(a,c),d?i.shownBelow:void 0])),this.focusOn("#result")}openTold(t,r){let{ratings:o,group:s}=B(t,r),n=b.map(a=>({episode:a,scales:o.filter(c=>c.episode===a).map(({scale:c})=>c.name)})).filter(({scales:a})=>a.length);return i.stillOpen(n,s,t.scales.length)}goTo(t){this.record&&(this.isAsked=!1,this.change({...this.record,current:t.id}),this.announce(""),this.renderRoot.querySelector("details.all")?.removeAttribute("open"),this.focusOn("#vignette"))}renderActivity(){let{spec:t,record:r}=this;if(!t||!r)return u;let o=this.vignetteIn(t,r),s=f(r,o);return l`
<div class="label">
<p>${p(t.label)}</p>
<p class="quiet">${p(t.limits)}</p>
</div>
${ce(t)} ${le(t,r,o,n=>this.goTo(n))}
${V(o.id,l`<form novalidate @submit=${this.compare}>
${this.renderHead(t,o)}
${b.map(n=>this.renderEpisode(t,o,s,n))}
${s.compared?u:this.renderEnd(t,o,s)}
</form>`)}
${s.compared?this.renderResult(t,r,o,s):u}
${this.renderAgreed(t,r)}
`}renderHead({vignettes:t},r){let o=i.place(t.indexOf(r)+1,t.length);return l`
<p class="place">${o} <span class="fiction">${i.fiction}</span></p>
${C(this.headingLevel+1,`${r.child}, ${r.about}`,{id:"vignette",className:"subtitle"})}
`}renderEpisode(t,r,o,s){let n=s===5?r.episode_5:r.episode_8;return l`<div class="episode">
<p class="name">${i.episode[s]}</p>
<p class="telling">${p(n)}</p>
</div>
${o.compared?u:de(t,s,this.viewOf(r,o))}`}viewOf({id:t},r){return{vignette:t,coding:r,isAsked:this.isAsked,rate:(o,s)=>this.code(n=>({...n,ratings:{...n.ratings,[o]:s}})),choose:o=>this.code(s=>({...s,group:o}))}}renderEnd(t,r,o){let s=this.isAsked&&!O(t,o);return l`
${pe(t,this.viewOf(r,o))}
${s?l`<p class="problem">${this.openTold(t,o)}</p>`:u}
<button type="submit" class="primary">${i.compare}</button>
<p class="quiet">${i.firstCounts}</p>
`}renderResult(t,r,o,s){let{near:n,of:a}=j(o,s),c=t.vignettes.find(({id:m})=>m===o.contrast.vignette),d=ne(t,r,o);return l`<div class="result">
${C(this.headingLevel+1,i.result(o.child),{id:"result",className:"subtitle"})}
${be(o,s)}
<p class="sum">${i.near(n,a)}</p>
<p class="quiet" aria-hidden="true">${i.strip}</p>
${$e(t,o,s)}
<p>${p(o.contrast.why)}</p>
<div class="row">
${d?l`<button type="button" class="primary" @click=${()=>this.goTo(d)}>
${i.next(d.child)}
</button>`:l`<p class="done">${i.allDone}</p>`}
${c&&c!==d?l`<button type="button" @click=${()=>this.goTo(c)}>
${i.contrast(c.child)}
</button>`:u}
</div>
${J(t,o.sources)}
</div>`}renderAgreed(t,r){let o=F(t,r);if(!o){let s=_-E(t,r).length;return l`<p class="quiet more">${i.moreNeeded(s)}</p>`}return ie(o,C(this.headingLevel+1,i.agreement,{id:"agreement",className:"subtitle"}))}};G(S,"styles",[...K(S,S,"styles"),we,ve]),G(S,"properties",{isAsked:{state:!0}});var N=S;Y("sb-coding-lab",N);})();
