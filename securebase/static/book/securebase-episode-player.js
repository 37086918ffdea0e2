/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var Le=Object.defineProperty;var Oe=Object.getPrototypeOf;var Be=Reflect.get;var _e=(e,t,s)=>t in e?Le(e,t,{enumerable:!0,configurable:!0,writable:!0,value:s}):e[t]=s;var R=(e,t,s)=>_e(e,typeof t!="symbol"?t+"":t,s);var X=(e,t,s)=>Be(Oe(e),s,t);var{define:Y}=globalThis.secureBase["define.js"];var{CSSResult:st,LitElement:rt,ReactiveElement:ot,_$LE:nt,_$LH:it,adoptStyles:at,css:x,defaultConverter:lt,getCompatibleStyle:ct,html:p,isServer:dt,mathml:pt,noChange:mt,notEqual:ht,nothing:b,render:ft,supportsAdoptingStyleSheets:ut,svg:w,unsafeCSS:gt}=globalThis.secureBase.lit;var{ActivityElement:U}=globalThis.secureBase["activity/activity-element.js"];var{Attention:Z}=globalThis.secureBase["activity/attention.js"];var{sliderStyles:ee}=globalThis.secureBase["activity/slider-styles.js"];var{guard:C}=globalThis.secureBase["lit/directives/guard.js"];var{plainText:N,renderText:f,safeAddress:vt}=globalThis.secureBase["activity/text.js"];var a={notData:"A teaching drawing: it is not data, and no real child.",notAtHome:"It is a staged research procedure. Please do not try it at home.",episodes:"Episodes",episode:"Episode",reunion:"reunion",episodeName:(e,t)=>`Episode ${e}: ${t}`,patterns:"Pattern to watch",pattern:e=>`${e} pattern`,play:"Play",playNext:"Play next",playAgain:"Play again",pause:"Pause",back:"Back",backName:"Back one step",next:"Next",nextName:"Next step",steps:"Steps. The left and right arrow keys work here too.",slider:"Time in this episode",over:e=>`Episode ${e} is over.`,atTheBeginning:"Back at the beginning.",broughtBack:"Back where you were.",happens:"What is happening",child:"What the child does",watch:"What a coder would watch for",people:"In the room",watched:"What is watched in this episode",names:{child:"Child",carer:"Carer",stranger:"Stranger",experimenter:"Experimenter"},window:"one-way window",door:"Door",toys:"Toys",picture:(e,t)=>`The room from above, ${e.toLowerCase()} pattern. In the room: ${["child",...t].join(", ")}. The words tell what they do.`,chart:"How far the child is from the carer, and from the toys",chartName:e=>`${e} pattern: the child’s distance from carer and toys through the eight episodes, with both reunions marked. The table gives the mean of each.`,fromCarer:"From the carer",fromToys:"From the toys",metres:e=>`${e} m`,out:"Carer out",outOfRoom:"carer out of the room",reunionMark:"Reunion",showTable:"Show as table",tableHeading:"Mean distance in metres",whole:"Read all episodes as text",clock:e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`,time:e=>{let t=Math.floor(e/60),s=e%60,r=`${s} ${s===1?"second":"seconds"}`;if(!t)return r;let o=`${t} ${t===1?"minute":"minutes"}`;return s?`${o} ${s}`:o},where:(e,t,s,r)=>`Episode ${t}, ${e.toLowerCase()}, ${a.time(s)} of ${a.time(r)}`};var P=45;function M({episodes:e},t){return e.slice(0,t).reduce((s,{seconds:r})=>s+r,0)}function te(e,t,s){let r=M(e,e.episodes.length);return p`
<p class="small-heading">${a.chart}</p>
<p class="takeaway">${f(t.takeaway)}</p>
<p class="key p-${t.id}" aria-hidden="true">
<span><svg viewBox="0 0 36 8"><path class="from-carer" d="M0 4H36" /></svg> ${a.fromCarer}</span>
<span><svg viewBox="0 0 36 8"><path class="from-toys" d="M0 4H36" /></svg> ${a.fromToys}</span>
</p>
<div
class="chart p-${t.id}"
role="img"
aria-label=${a.chartName(t.name)}
style="--now: ${100*s/r}%"
>
${C([e,t],()=>Re(e,t,r))}
<div class="now"></div>
</div>
`}function Re(e,t,s){let r=i=>100*i/s,o=i=>t.tellings.map((n,l)=>je(n[i],M(e,l),e.distance_seconds)).join("");return p`
${[0,2,4].map(i=>p`<span class="tick" style="--height: ${i*10/P}">${a.metres(i)}</span>`)}
<div class="plot">
${e.episodes.map((i,n)=>{let l=r(M(e,n)),c=j(i),h=c&&n>0&&j(e.episodes[n-1]),m=e.episodes[n+1],d=m&&j(m)?"why two":"why";return p`<div
class=${c?"band out":"band"}
style="left: ${l}%; width: ${r(i.seconds)}%"
>
${c&&!h?p`<span class=${d}>${a.out}</span>`:b}
${i.is_reunion?p`<strong class="reunion">${a.reunionMark}</strong>`:b}
<span class="number">${i.number}</span>
</div>`})}
<svg viewBox="0 0 ${s} ${P}" preserveAspectRatio="none" aria-hidden="true">
${w`<path class="from-toys" vector-effect="non-scaling-stroke" d=${o("from_toys")} />
<path class="from-carer" vector-effect="non-scaling-stroke" d=${o("from_carer")} />`}
</svg>
</div>
`}function j({people:e}){return!e.includes("carer")}function je(e,t,s){return e.map((r,o)=>r===null?"":`${o===0||e[o-1]===null?"M":"L"}${t+o*s} ${P-r}`).join("")}function se(e,t){return{heading:`${a.tableHeading}: ${a.pattern(t.name).toLowerCase()}`,head:[a.episode,a.fromCarer,a.fromToys],rows:e.episodes.map(({number:s,name:r},o)=>{let{mean_from_carer:i,mean_from_toys:n}=t.tellings[o];return[`${s} ${r}`,i===null?a.outOfRoom:i.toFixed(1),n.toFixed(1)]})}}var re=x`
.key {
display: flex;
flex-wrap: wrap;
gap: 0.1em 1.2em;
margin: 0.2em 0 0;
font-size: 0.88em;
}
.key svg {
width: 2.2em;
height: 0.55em;
}
.from-carer,
.from-toys {
fill: none;
stroke: var(--pattern);
stroke-width: 2.6;
stroke-linejoin: round;
}
.from-toys {
stroke: var(--sb-ink-soft, #56606a);
stroke-dasharray: 4 4;
stroke-width: 2;
}
.chart {
position: relative;
height: 11em;
margin-block-start: 0.3em;
font-size: 0.82em;
line-height: 1.2;
}
.plot,
.now {
position: absolute;
inset: 1.6em 0 1.6em 2.2em;
}
.plot svg {
position: absolute;
inset: 0;
width: 100%;
height: 100%;
overflow: visible;
}
.band {
position: absolute;
inset-block: 0;
border-inline-start: 1px solid var(--sb-line, #d9d0c0);
border-block-end: 1px solid var(--sb-control-line, #857b6b);
text-align: center;
}
.band.out {
background: color-mix(in srgb, var(--sb-line, #d9d0c0) 55%, transparent);
}
.why {
display: block;
position: relative;
z-index: 1;
padding-block-start: 0.2em;
overflow-wrap: normal;
}
.why.two {
width: 200%;
}
.takeaway {
margin: 0.1em 0 0;
}
.band .number {
position: absolute;
inset: auto 0 -1.35em;
}
.reunion {
position: absolute;
inset-block-start: -1.5em;
left: 50%;
transform: translateX(-50%);
white-space: nowrap;
}
.band:last-of-type .reunion {
right: 0;
left: auto;
transform: none;
}  /* On a phone, the two words would touch: each ends where its episode does. */
@container (max-width: 19em) {
.reunion {
right: 0;
left: auto;
transform: none;
}
}
.tick {
position: absolute;
left: 0;
bottom: calc(1.6em + (100% - 3.2em) * var(--height) - 0.6em);
}
.now::after {
content: "";
position: absolute;
inset-block: -0.3em;
left: var(--now);
width: 2px;
margin-inline-start: -1px;
background: var(--sb-ink, #23303b);
}
@media (forced-colors: active) {
.from-carer,
.from-toys {
stroke: CanvasText;
}
.band.out {
border: 1px dashed CanvasText;
}
.now::after {
background: CanvasText;
}
}
`;var z=class{constructor(){this.stopNext=()=>{}}stop(){this.stopNext(),this.stopNext=()=>{}}run({from:t,until:s,speed:r},o,i=performance.now()){let n=requestAnimationFrame(l=>{let c=Math.min(Math.max(l-i,0),250)/1e3,h=Math.min(t+c*r,s);h<s&&this.run({from:h,until:s,speed:r},o,l),o(h)});this.stopNext=()=>cancelAnimationFrame(n)}tick(t,s){let r=setTimeout(()=>{s()&&this.tick(t,s)},t);this.stopNext=()=>clearTimeout(r)}};function I(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var{labelled:F,listed:Ot,spoken:oe,withoutStop:Bt}=globalThis.secureBase["activity/speech.js"];function Pe(e,t){let s=e?.[0],r=e?.at(-1);if(!e||!s||!r||t<s[0]||t>r[0])return null;let o=e.findIndex(([u])=>u>t);if(o===-1)return[r[1],r[2]];let[i,n,l]=e[o-1],[c,h,m]=e[o],d=(t-i)/(c-i);return[n+d*(h-n),l+d*(m-l)]}function H(e,t){let s={};for(let r of["experimenter","stranger","carer","child"]){let o=Pe(e.tracks[r],t);o&&(s[r]=o)}return s}function E(e,t){return e.findLast(({at:s})=>s<=t)??e[0]}function S(e,t,s){let r=t.steps.filter(({at:o})=>o<=s);return{happens:E(e.happenings,s).text,step:E(t.steps,s),watch:r.findLast(({watch:o})=>o!==null)?.watch??e.watched}}function D(e,t){let s=[...e.happenings,...t.flatMap(({steps:r})=>r)];return[...new Set([0,...s.map(({at:r})=>r)])].sort((r,o)=>r-o)}function ne(e,t,s,r){let o=t.find(n=>n>s)??r,i=s;for(let{tracks:n}of e)for(let l of Object.values(n))for(let[c,[h,m,d]]of l.entries()){let u=l[c-1];u&&(u[1]!==m||u[2]!==d)&&u[0]>=s&&u[0]<o&&(i=Math.max(i,h))}return Math.max(s,Math.min(Math.ceil(i),o-1))}function ae(e,{episode:t,pattern:s}){let r=Math.max(0,e.episodes.findIndex(c=>c.number===t)),o=e.episodes[r],i=e.patterns.find(c=>c.id===s)??e.patterns[0],n=e.is_side_by_side?e.patterns:[i],l=n.map(c=>c.tellings[r]);return{spec:e,place:r,episode:o,chosen:i,shown:n,tellings:l,all:D(o,l)}}function L({spec:e,place:t,shown:s,all:r},o,i){let n=r.findLastIndex(d=>d<=o),l=r[n+i];if(l!==void 0)return{place:t,moment:l};let c=t+i,h=e.episodes[c];if(!h)return null;let m=D(h,s.map(d=>d.tellings[c]));return{place:c,moment:(i===1?m[0]:m.at(-1))??0}}function le(e,t,{first:s,since:r=null}={}){let{episode:o}=e,i=a.where(o.name,o.number,t,o.seconds),n=ie(e,t),l=r===null?[]:ie(e,r),c=n.filter((h,m)=>h!==l[m]);return oe([s??i,...c.length?c:n])}function ie({episode:e,shown:t,place:s},r){let o=t.map(l=>S(e,l.tellings[s],r)),i=o.map(({step:l},c)=>{let h=N(l.does);return t.length>1?F(t[c].name,h):h}),n=t.length>1?[]:[F(a.watch,N(o[0].watch))];return[N(o[0].happens),...i,...n]}function ce(e,t,s,r){let{spec:o,place:i,episode:n}=e,l=t>=n.seconds,c=i===o.episodes.length-1?a.playAgain:a.playNext,h=s?a.pause:l?c:a.play,m=d=>L(e,t,d)?"false":"true";return p`<div class=${o.is_side_by_side?"time stays":"time"}>
<input
type="range"
min="0"
max=${n.seconds}
step="1"
aria-label=${a.slider}
aria-valuetext=${a.where(n.name,n.number,t,n.seconds)}
.value=${String(t)}
@input=${r.scrub}
/>
<div
class="row controls"
role="group"
aria-label=${a.steps}
@keydown=${d=>Ie(d,r.step)}
>
<button
type="button"
aria-label=${a.backName}
aria-disabled=${m(-1)}
@click=${()=>r.step(-1)}
>
${W("M15 5l-7 7 7 7")}${a.back}
</button>
<button type="button" class="play" @click=${r.toggle}>
${W(s?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${h}
</button>
<button
type="button"
class="primary"
aria-label=${a.nextName}
aria-disabled=${m(1)}
@click=${()=>r.step(1)}
>
${a.next}${W("M9 5l7 7-7 7")}
</button>
</div>
</div>`}function Ie(e,t){let s=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;!s||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),t(s))}function W(e){return p`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${w`<path d=${e} />`}
</svg>`}var{renderTable:de}=globalThis.secureBase["charts/table-view.js"];var g=100,$=34,pe=.95,me=.2,he={secure:"M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z",avoidant:"M0-7L7 5H-7z",resistant:"M-5.5-5.5h11v11h-11z",disorganised:"M0-8L7 0L0 8L-7 0z"};function v(e){return p`<svg class="pattern-mark" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
${w`<path d=${he[e]} />`}
</svg>`}function _(e,t,s,r){let o=H(s,r),i=s.steps.findLast(({at:d})=>d<=r)??s.steps[0],n=Object.keys(o),l=n.filter(d=>d!=="child"),[c,h]=[e.width*g,e.depth*g],m=l.map(d=>a.names[d].toLowerCase());return p`<svg
class="room p-${t.id}"
viewBox="${-$} ${-$} ${c+2*$} ${h+2*$}"
role="img"
aria-label=${a.picture(t.name,m)}
>
${C([e],()=>Fe(e))}
<path class="trail" d=${He(s,r)} />
${l.map(d=>We(d,o,e))}
${Qe(o,e,i,t.id)} ${qe(o,e)}
${n.map(d=>Ke(d,o,e))}
</svg>`}function Fe({width:e,depth:t,door:s,window:r,chairs:o,toys:i}){let[n,l,c]=[e*g,t*g,s*g],[h,m]=[r[0]*g,r[1]*g],[d,u]=[i[0]*g,i[1]*g];return w`
<rect class="wall" x=${-$} y=${-$} width=${n+2*$} height=${l+2*$} rx="22" />
<rect class="floor" width=${n} height=${l} rx="6" />
<ellipse class="rug" cx=${d} cy=${u-10} rx="118" ry="68" />
<rect class="glass" x=${h} y=${4-$} width=${m-h} height=${$-8} rx="4" />
<text class="on-wall window" x=${(h+m)/2} y="-9">${a.window}</text>
<rect class="floor" x=${n-1} y=${c-45} width=${$+1} height="90" />
<path class="swing" d="M${n} ${c-45}A90 90 0 0 0 ${n-90} ${c+45}H${n}" />
<text class="on-wall" x=${n+10} y=${c} transform="rotate(90 ${n+10} ${c})">
${a.door}
</text>
${o.map(([J,Ee])=>w`<g class="chair" transform="translate(${J*g} ${Ee*g})">
<rect x="-32" y="-26" width="64" height="58" rx="15" />
<rect x="-36" y="-38" width="72" height="18" rx="9" />
</g>`)}
<g class="toys" transform="translate(${d} ${u})">
<circle class="ball" cx="-26" cy="4" r="14" />
<path class="seam" d="M-40 4h28M-26-10q10 14 0 28" />
<rect class="brick one" x="4" y="0" width="22" height="22" rx="4" />
<rect class="brick two" x="16" y="-24" width="22" height="22" rx="4" />
<text class="label" x="35" y="74">${a.toys}</text>
</g>
`}function He(e,t){let s=e.tracks.child??[],r=H(e,t).child,o=s.filter(([n])=>n<t).map(([,n,l])=>[n,l]),i=r?[...o,r]:o;return i.length?`M${i.map(([n,l])=>`${B(n)} ${B(l)}`).join("L")}`:""}function B(e){return Math.round(e*g*10)/10}function y(e,t){return Math.atan2(t[1]-e[1],t[0]-e[0])*180/Math.PI}function fe(e,t){return Math.hypot(e[0]-t[0],e[1]-t[1])}function ue({child:e,carer:t}){return!!(e&&t&&fe(e,t)<=me)}function De(e,t,{looks:s,reaches:r}){let{child:o=[0,0],carer:i}=e,n=i?y(o,i):y(o,t.toys),l=n;return s==="door"?l=y(o,[t.width,t.door]):s==="away"&&i?l=n+(r?105:180):s!=="carer"&&(l=y(o,s==="toys"||s==="away"?t.toys:e[s]??t.toys)),[r&&i?n:l,l]}function O([e,t],s){return`translate(${B(e)} ${B(t)}) rotate(${Math.round(s)})`}function ge(e,t,s){let r=t[e]??[0,0],{child:o}=t;return O(r,y(r,o&&fe(r,o)>me?o:s.toys))}function We(e,t,s){return w`<g class="adult ${e}" transform="${ge(e,t,s)} scale(1.3)">
<ellipse cx="-3" rx="17" ry="31" />
<circle cx="20" r="4.5" />
<circle r="19" />
<path class="hair" d="M2-18.9A19 19 0 1 0 2 18.9Q-15 0 2-18.9z" />
</g>`}function qe(e,t){return ue(e)?w`<path
class="around"
transform="${ge("carer",e,t)} scale(1.3)"
d="M2-28Q26-32 40-15M2 28Q26 32 40 15"
/>`:b}function q(e,t,s){let{carer:r}=t;if(e!=="child"||!r||!ue(t))return t[e];let o=y(r,s.toys)*Math.PI/180;return[r[0]+.42*Math.cos(o),r[1]+.42*Math.sin(o)]}function Qe(e,t,s,r){let o=q("child",e,t);if(!o)return b;let[i,n]=De({...e,child:o},t,s);return w`<g class="child">
<g transform="${O(o,i)} scale(1.35)">
${s.reaches?w`<path class="arms" d="M3-15Q17-19 27-11M3 15Q17 19 27 11" />`:b}
<ellipse cx="-2" rx="12" ry="21" />
</g>
<g transform="${O(o,n)} scale(1.35)"><circle r="15" /><circle class="nose" cx="17" r="5" /></g>
<path class="mark-on" transform="${O(o,0)} scale(1.35)" d=${he[r]} />
</g>`}function Ke(e,t,s){let[r,o]=q(e,t,s),i=e==="child";for(let h of Object.keys(t)){let m=q(h,t,s),d=Math.abs(m[0]-r)<pe&&Math.abs(m[1]-o)<pe;h!==e&&d&&m[1]!==o&&(i=o>m[1])}let n=a.names[e],l=n.length*6.5,c=Math.min(Math.max(r*g,l-20),s.width*g+20-l);return w`<text class="label" x=${Math.round(c)} y=${Math.round(o*g+(i?70:-48))}>
${n}
</text>`}function Q(){return p`<p class="notice"><strong>${a.notData}</strong> ${a.notAtHome}</p>`}function be({episodes:e},t,s){return p`<div class="episodes" role="group" aria-label=${a.episodes}>
${e.map(({number:r,name:o,is_reunion:i},n)=>{let l=i?`${r} ${a.reunion}`:`${r}`;return p`<button
type="button"
aria-label=${a.episodeName(l,o)}
aria-current=${n===t?"true":"false"}
@click=${()=>s(n)}
>
<b>${r}</b> ${i?p`<small>${a.reunion}</small>`:b}
</button>`})}
</div>`}function we({patterns:e},t,s){return p`<fieldset class="patterns">
<legend>${a.patterns}</legend>
${e.map((r,o)=>p`<label class="p-${r.id}">
<input
type="radio"
name="pattern"
.checked=${r===t}
@change=${()=>s(o)}
/>
${v(r.id)} ${r.name}
</label>`)}
</fieldset>`}function $e({number:e,name:t,length:s},r){return p`<p class="where">
<strong>${e}. ${t}</strong> <span>${a.clock(r)}</span>
<span class="length">${f(s)}</span>
</p>`}function xe(e,t,s,r){let{happens:o,step:i,watch:n}=S(e,t.tellings[s],r);return p`<div class="told-here p-${t.id}">
${$e(e,r)}
<dl>
<dt>${a.happens}</dt>
<dd>${f(o)}</dd>
<dt class="of-child">${v(t.id)} ${a.child}</dt>
<dd class="does">${f(i.does)}</dd>
<dt>${a.watch}</dt>
<dd>${f(n)}</dd>
</dl>
</div>`}function ye({spec:e,place:t,episode:s,shown:r},o){let i=Math.floor(o);return p`<div class="four">
${$e(s,i)}
<p>${f(E(s.happenings,i).text)}</p>
<p class="quiet">${a.watch}: ${f(s.watched)}</p>
${Q()}
<div class="rooms">
${r.map(n=>{let{step:l,watch:c}=S(s,n.tellings[t],i);return p`<div class="p-${n.id}">
<p class="name">${v(n.id)} ${n.name}</p>
${_(e.room,n,n.tellings[t],o)}
<p class="does">${f(l.does)}</p>
${c===s.watched?b:p`<p class="quiet">${f(c)}</p>`}
</div>`})}
</div>
</div>`}function K({id:e,about:t}){return p`<p class="about p-${e}">${v(e)} ${f(t)}</p>`}function V(e,t){return p`
${e.is_side_by_side?b:p`<details class="table">
<summary>${a.showTable}</summary>
${de(se(e,t),a.tableHeading)}
</details>`}
<details class="whole">
<summary>${a.whole}</summary>
${(e.is_side_by_side?e.patterns:[t]).map(s=>Ve(e,s))}
</details>
`}function Ve({episodes:e},t){return p`<p>
<strong>${v(t.id)} ${a.pattern(t.name)}.</strong>
${f(t.about)}
</p>
${e.map(({number:s,name:r,length:o,people:i,watched:n,happenings:l},c)=>{let h=[...l.map(({at:m,text:d})=>({at:m,text:d,watch:null})),...t.tellings[c].steps.map(({at:m,does:d,watch:u})=>({at:m,text:d,watch:u}))].sort((m,d)=>m.at-d.at);return p`<p>
<strong>${a.episode} ${s}, ${r.toLowerCase()}.</strong> ${f(o)}
${a.people}: ${i.map(m=>a.names[m].toLowerCase()).join(", ")}.
${a.watched}: ${f(n)}
</p>
<ol role="list">
${h.map(({at:m,text:d,watch:u})=>p`<li>
<span class="when">${a.clock(m)}</span>
<span>${f(d)} ${u===null?b:p`<em>${f(u)}</em>`}</span>
</li>`)}
</ol>`})}`}var{LONGEST_NOTE:ns,RECORD_VERSION:ve,isBlank:is,isFromNewerVersion:as,isIdentifier:ls,isObject:k,isRecord:ke}=globalThis.secureBase["records/shape.js"];function Te(e,t){let s=e.episodes.map(({number:o})=>o),r={version:ve,kind:"episode-player",activity:e.id,episode:s[0]??1,pattern:e.patterns[0]?.id??"secure",seen:{}};if(!ke(t)||t.kind!=="episode-player"||t.activity!==e.id)return r;for(let{id:o}of e.patterns){let i=s.filter(n=>t.seen[o]?.includes(n));i.length&&(r.seen[o]=i)}return Object.keys(r.seen).length&&(s.includes(t.episode)&&(r.episode=t.episode),e.patterns.some(({id:o})=>o===t.pattern)&&(r.pattern=t.pattern)),r}function Me(e,t,s){let r={...e.seen};for(let o of s){let i=r[o]??[];r[o]=[...new Set([...i,t])].sort((n,l)=>n-l)}return{...e,episode:t,pattern:s.length===1?s[0]:e.pattern,seen:r}}var Se=x`
.room {
display: block;
width: 100%;
}
.wall {
fill: var(--sb-line, #d9d0c0);
}
.floor {
fill: var(--sb-paper, #fffdf9);
}
.rug,
.glass {
fill: var(--sb-accent-soft, #e6f2ef);
}
.glass {
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 2;
}
.swing,
.seam {
fill: none;
stroke: var(--sb-control-line, #857b6b);
stroke-width: 2;
stroke-dasharray: 5 5;
}
.chair rect {
fill: var(--sb-surface, #f6f1e7);
stroke: var(--sb-control-line, #857b6b);
stroke-width: 3;
}
.ball {
fill: var(--sb-repair, #8a6000);
}
.seam {
stroke: var(--sb-paper, #fffdf9);
stroke-dasharray: none;
}
.brick {
fill: var(--sb-help, #8a3f4d);
}
.brick.two {
fill: var(--sb-accent, #0f6b6b);
}
.room text {
fill: var(--sb-ink, #23303b);
font-size: 21px;
font-weight: 600;
text-anchor: middle;
}
.room .label {
paint-order: stroke;
stroke: var(--sb-paper, #fffdf9);
stroke-width: 6;
stroke-linejoin: round;
}
.room .on-wall,
.toys .label {
font-weight: 400;
}
.room .window {
font-size: 16px;
}
.trail {
fill: none;
stroke: var(--pattern);
stroke-width: 6;
stroke-linecap: round;
stroke-linejoin: round;
stroke-dasharray: 1 12;
}
.adult * {
fill: var(--sb-surface, #f6f1e7);
stroke: var(--sb-ink-soft, #56606a);
stroke-width: 2.5;
}
.adult .hair {
fill: var(--sb-ink-soft, #56606a);
}
.adult.experimenter .hair {
fill: var(--sb-line, #d9d0c0);
}
.adult.stranger ellipse {
stroke-dasharray: 6 4;
}
.adult.carer * {
fill: var(--sb-accent-soft, #e6f2ef);
stroke: var(--sb-accent, #0f6b6b);
}
.adult.carer .hair {
fill: var(--sb-accent, #0f6b6b);
}
.around {
fill: none;
stroke: var(--sb-accent, #0f6b6b);
stroke-width: 5.5;
stroke-linecap: round;
}
.child circle,
.child ellipse {
fill: var(--pattern);
stroke: var(--sb-paper, #fffdf9);
stroke-width: 2.5;
}
.child .nose {
stroke-width: 2;
}
.arms {
fill: none;
stroke: var(--pattern);
stroke-width: 8;
stroke-linecap: round;
}
.mark-on {
fill: var(--sb-paper, #fffdf9);
}
/* On a phone, and among three others, the names in the drawing must not shrink with it. */
.four .room text {
font-size: 27px;
}
.four .room .window {
font-size: 20px;
}
@container (max-width: 27em) {
.room text {
font-size: 27px;
}
.room .window {
font-size: 20px;
}
}
/* Forced colours leave SVG alone: everything is drawn in the two that the reader chose. */
@media (forced-colors: active) {
.room * {
--pattern: CanvasText;
}
.wall,
.floor,
.rug,
.glass,
.chair rect,
.adult *,
.adult.carer * {
fill: Canvas;
stroke: CanvasText;
}
.adult .hair,
.adult.carer .hair,
.child circle,
.child ellipse,
.room text,
.toys > :not(text) {
fill: CanvasText;
}
.mark-on {
fill: Canvas;
}
.room .label {
stroke: Canvas;
}
.trail,
.arms,
.around {
stroke: CanvasText;
}
}
`;var Ae=x`
.four .rooms {
display: grid;
gap: 1.25em;
margin-block-start: 1em;
}
.four .name {
margin: 0 0 0.3em;
color: var(--pattern);
font-weight: 600;
}
.four .does {
margin-block-start: 0.3em;
line-height: 1.3;
}
/* Four rooms are taller than a screen: what moves them stays in view. */
.time.stays {
position: sticky;
z-index: 2;
inset-block-end: 0;
margin-block-start: 0.75em;
padding-block-end: 0.5em;
border-block-start: 1px solid var(--sb-line, #d9d0c0);
background: var(--sb-surface, #f6f1e7);
}
/* Two rooms beside one another fit into a lesson's own column. */
@container (min-width: 27em) {
.four .rooms {
grid-template-columns: repeat(2, minmax(0, 1fr));
gap: 1em 1.25em;
}
/* Words of two lines must not push the lower rooms down and up again. */
.four .does {
min-height: 2.6em;
}
/* In one row, so that a window that is low or enlarged keeps room for the rooms. */
.time.stays {
display: flex;
gap: 1em;
align-items: center;
padding-block: 0.4em;
}
.time.stays .controls {
flex-wrap: nowrap;
}
}
`;var{isActivitySpec:Ce,isText:gs,listOf:bs}=globalThis.secureBase["records/spec-shape.js"];function Ne(e){if(!Ce(e,"episode-player",["episodes","patterns"])||!k(e.room))return!1;let t=e.episodes,s=e.patterns;return t.every(r=>k(r)&&Number.isInteger(r.number)&&Number.isInteger(r.seconds)&&G(r.happenings))&&s.every(r=>k(r)&&Array.isArray(r.tellings)&&r.tellings.length===t.length&&r.tellings.every(o=>k(o)&&G(o.steps)&&k(o.tracks)&&G(o.tracks.child)))}function G(e){return Array.isArray(e)&&e.length>0}var ze=x`
.p-secure {
--pattern: var(--sb-secure, #24745a);
}
.p-avoidant {
--pattern: var(--sb-avoidant, #3b6ea8);
}
.p-resistant {
--pattern: var(--sb-resistant, #a04f18);
}
.p-disorganised {
--pattern: var(--sb-disorganised, #7a5195);
}
.pattern-mark {
flex: none;
width: 0.9em;
height: 0.9em;
fill: var(--pattern);
vertical-align: -0.06em;
}
.notice {
margin-block-start: 0.4em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.82em;
line-height: 1.4;
}
.episodes {
display: grid;
grid-template-columns: repeat(4, minmax(0, 1fr));
gap: 0.4em;
margin-block-start: 1em;
}
.episodes button {
display: flex;
flex-wrap: wrap;
gap: 0 0.35em;
align-items: center;
justify-content: center;
min-width: 0;
padding: 0.2em;
}
.episodes small {
font-size: 0.78em;
overflow-wrap: normal;
}
.episodes [aria-current="true"] {
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent, #0f6b6b);
color: var(--sb-accent-ink, #fffdf9);
}
input[type="range"] {
--thumb-lift: -14px;
display: block;
width: 100%;
}
input[type="range"]::-webkit-slider-runnable-track {
box-sizing: border-box;
height: 4px;
border: 2px solid var(--sb-control-line, #857b6b);
border-radius: 2px;
}
input[type="range"]::-moz-range-track {
box-sizing: border-box;
height: 4px;
border: 2px solid var(--sb-control-line, #857b6b);
border-radius: 2px;
}
.patterns {
display: grid;
grid-template-columns: repeat(2, minmax(0, 1fr));
gap: 0.4em;
min-width: 0;
margin: 0.7em 0 0;
padding: 0;
border: 0;
}
.patterns legend {
padding: 0;
font-size: 0.88em;
}
.patterns label {
display: flex;
gap: 0.4em;
align-items: center;
min-height: 44px;
padding: 0.2em 0.5em;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
font-size: 0.94em;
line-height: 1.2;
cursor: pointer;
}
.patterns label:has(:checked) {
border-color: var(--pattern);
box-shadow: inset 0 0 0 1.5px var(--pattern);
font-weight: 600;
}
.patterns input {
flex: none;
width: 1.1em;
height: 1.1em;
margin: 0;
accent-color: var(--pattern);
}
.stage {
display: grid;
gap: 0.5em 1.75em;
margin-block-start: 1em;
}
.where {
display: flex;
flex-wrap: wrap;
gap: 0 0.8em;
align-items: baseline;
margin: 0;
font-variant-numeric: tabular-nums;
}
.where strong {
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
}
.where .length {
flex-basis: 100%;
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
}
dl {
margin: 0.5em 0 0;
}
dt {
margin-block-start: 0.7em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.82em;
font-weight: 600;
}
dt.of-child {
color: var(--pattern);
}
dd {
margin: 0;
line-height: 1.4;
}
.does {
font-family: var(--sb-font-heading, inherit);
font-size: 1.12em;
line-height: 1.4;
}
.about {
margin-block: 1em 1.25em;
padding-inline-start: 0.8em;
border-inline-start: 4px solid var(--pattern);
font-size: 0.92em;
}
.told-here {
min-height: 18em;
}
@container (min-width: 34em) {
.episodes {
grid-template-columns: repeat(8, minmax(0, 1fr));
}
.patterns {
grid-template-columns: repeat(4, auto);
}
.patterns legend {
margin-block-end: 0.2em;
}
}
@container (min-width: 40em) {
.stage {
grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
}
}
.controls {
gap: 0.5em 0.6em;
}
.controls button {
flex: 1 1 5em;
padding-inline: 0.6em;
white-space: nowrap;
}
.controls .mark {
width: 1em;
height: 1em;
margin-inline: 0.3em;
}
.play .mark {
fill: currentColor;
}
.controls [aria-disabled="true"] {
border-color: var(--sb-line, #d9d0c0);
background: none;
color: var(--sb-ink-soft, #56606a);
cursor: default;
}
.whole ol {
padding: 0;
list-style: none;
}
.whole li {
display: grid;
grid-template-columns: 3em 1fr;
margin-block-start: 0.4em;
}
.whole .when {
color: var(--sb-ink-soft, #56606a);
font-variant-numeric: tabular-nums;
}
table {
border-collapse: collapse;
font-size: 0.9em;
}
caption {
font-weight: 600;
text-align: start;
}
th,
td {
padding: 0.3em 1em 0.3em 0;
text-align: start;
vertical-align: top;
}
.table-room {
overflow-x: auto;
}
/* On a phone the names in the drawing must not shrink with it. */
@container (max-width: 27em) {
.patterns {
grid-template-columns: auto auto;
}
.patterns label {
gap: 0.25em;
padding-inline: 0.3em;
font-size: 0.82em;
overflow-wrap: normal;
}
.episodes small {
font-size: 0.7em;
}
.controls {
gap: 0.35em;
}
.controls button {
flex-basis: 4em;
padding-inline: 0.2em;
white-space: normal;
}
.controls .mark {
margin-inline: 0.1em;
}
}
@container (max-width: 19em) {
.patterns label {
font-size: 0.74em;
}
.patterns input {
width: 1em;
}
/* A word and its arrow stay in one line. */
.controls button {
padding-inline: 0;
font-size: 0.9em;
white-space: nowrap;
}
.controls .mark {
margin-inline: 0;
}
}
@media (forced-colors: active) {
.pattern-mark {
fill: currentColor;
}
.patterns label:has(:checked),
.episodes [aria-current="true"] {
border: 3px solid Highlight;
}
}
`;var Je=12,Xe=5,Ye=5,Ue=5e3,Ze=700,T=class T extends U{constructor(){super(),this.time=0,this.isPlaying=!1,this.clock=new z,this.saying=0,this.attention=new Z(this,()=>this.pause())}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.saying)}accepts(t){return Ne(t)}reconcile(t){return Te(this.spec,t)}recordTaken(){this.pause(),this.time=this.settledAt(0)}get startedAgainWords(){return a.atTheBeginning}get undoneWords(){return a.broughtBack}get second(){return Math.floor(this.time)}get scene(){return ae(this.spec,this.record)}settledAt(t){let{tellings:s,all:r,episode:o}=this.scene;return ne(s,r,t,o.seconds)}see(t={}){if(!this.record||!this.spec)return;let s={...this.record,...t},r=this.spec.patterns.map(({id:i})=>i),o=Me(s,s.episode,this.spec.is_side_by_side?r:[s.pattern]);JSON.stringify(o)!==JSON.stringify(this.record)&&this.change(o)}goTo(t,s=0,r=null){this.pause(),this.see({episode:this.scene.spec.episodes[t].number});let o=this.settledAt(s);this.time=I()?o:s,this.clock.run({from:this.time,until:o,speed:Ye},i=>{this.time=i}),this.say(s,{since:r})}step(t){let s=L(this.scene,this.second,t);if(!s)return;let r=s.place===this.scene.place;this.goTo(s.place,s.moment,r?this.second:null)}choosePattern(t){this.see({pattern:this.scene.spec.patterns[t].id}),this.isPlaying||this.say(this.second,{first:this.scene.chosen.name})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.pause();let{spec:t,place:s,episode:r}=this.scene,o=this.time>=r.seconds;if(o&&(this.time=0),this.see({episode:o&&t.episodes[s+1]?.number||r.number}),this.isPlaying=!0,I())this.clock.tick(Ue,()=>this.playStep());else{let{seconds:i}=this.scene.episode,n=Math.max(Xe,i/Je);this.clock.run({from:this.time,until:i,speed:n},l=>this.playedTo(l))}}playStep(){let{all:t,episode:s}=this.scene,r=t.find(o=>o>this.second);return this.playedTo(r===void 0?s.seconds:this.settledAt(r)),this.isPlaying}playedTo(t){let{number:s,seconds:r}=this.scene.episode;this.time=t,!(t<r)&&(this.pause(),this.announce(a.over(s)))}pause(){this.clock.stop(),this.isPlaying=!1,this.time=this.second}scrub(t){this.pause();let{all:s}=this.scene,r=s.findLast(o=>o<=this.second);this.time=t.target.valueAsNumber,this.see(),s.findLast(o=>o<=this.second)!==r&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(this.second,{first:""}),Ze))}say(t,s){this.announce(le(this.scene,t,s))}renderActivity(){if(!this.spec||!this.record)return b;let{scene:t,second:s}=this,{spec:r,place:o,episode:i,chosen:n}=t,l=ce(t,s,this.isPlaying,{scrub:c=>this.scrub(c),step:c=>this.step(c),toggle:()=>this.toggle()});return r.is_side_by_side?p`${ye(t,this.time)} ${l}
${r.patterns.map(K)} ${V(r,n)}`:p`
${be(r,o,c=>this.goTo(c))}
${we(r,n,c=>this.choosePattern(c))}
<div class="stage">
<div>
${_(r.room,n,n.tellings[o],this.time)}
${Q()} ${l}
</div>
${xe(i,n,o,s)}
</div>
${K(n)} ${te(r,n,M(r,o)+this.time)}
${V(r,n)}
`}};R(T,"styles",[...X(T,T,"styles"),ee,ze,Se,re,Ae]),R(T,"properties",{time:{state:!0},isPlaying:{state:!0}});var A=T;Y("sb-episode-player",A);})();
