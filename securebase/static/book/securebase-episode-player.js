/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var Le=Object.defineProperty;var Oe=Object.getPrototypeOf;var Be=Reflect.get;var _e=(e,t,r)=>t in e?Le(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var R=(e,t,r)=>_e(e,typeof t!="symbol"?t+"":t,r);var X=(e,t,r)=>Be(Oe(e),r,t);var{define:Y}=globalThis.secureBase["define.js"];var{CSSResult:rt,LitElement:st,ReactiveElement:ot,_$LE:nt,_$LH:it,adoptStyles:at,css:$,defaultConverter:lt,getCompatibleStyle:ct,html:p,isServer:dt,mathml:pt,noChange:mt,notEqual:ht,nothing:b,render:ft,supportsAdoptingStyleSheets:ut,svg:w,unsafeCSS:gt}=globalThis.secureBase.lit;var{ActivityElement:U}=globalThis.secureBase["activity/activity-element.js"];var{Attention:Z}=globalThis.secureBase["activity/attention.js"];var{guard:A}=globalThis.secureBase["lit/directives/guard.js"];var{plainText:C,renderText:f,safeAddress:yt}=globalThis.secureBase["activity/text.js"];var a={notData:"A teaching drawing: it is not data, and no real child.",notAtHome:"It is a staged research procedure. Please do not try it at home.",episodes:"Episodes",episode:"Episode",reunion:"reunion",episodeName:(e,t)=>`Episode ${e}: ${t}`,patterns:"Pattern to watch",pattern:e=>`${e} pattern`,play:"Play",playNext:"Play next",playAgain:"Play again",pause:"Pause",back:"Back",backName:"Back one step",next:"Next",nextName:"Next step",steps:"Steps. The left and right arrow keys work here too.",slider:"Time in this episode",over:e=>`Episode ${e} is over.`,atTheBeginning:"Back at the beginning.",broughtBack:"Back where you were.",happens:"What is happening",child:"What the child does",watch:"What a coder would watch for",people:"In the room",watched:"What is watched in this episode",names:{child:"Child",carer:"Carer",stranger:"Stranger",experimenter:"Experimenter"},window:"one-way window",door:"Door",toys:"Toys",picture:(e,t)=>`The room from above, ${e.toLowerCase()} pattern. In the room: ${["child",...t].join(", ")}. The words tell what they do.`,chart:"How far the child is from the carer, and from the toys",chartName:e=>`${e} pattern: the child’s distance from carer and toys through the eight episodes, with both reunions marked. The table gives the mean of each.`,fromCarer:"From the carer",fromToys:"From the toys",metres:e=>`${e} m`,out:"Carer out",outOfRoom:"carer out of the room",reunionMark:"Reunion",showTable:"Show as table",tableHeading:"Mean distance in metres",whole:"Read all episodes as text",clock:e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`,time:e=>{let t=Math.floor(e/60),r=e%60,s=`${r} ${r===1?"second":"seconds"}`;if(!t)return s;let o=`${t} ${t===1?"minute":"minutes"}`;return r?`${o} ${r}`:o},where:(e,t,r,s)=>`Episode ${t}, ${e.toLowerCase()}, ${a.time(r)} of ${a.time(s)}`};var P=45;function M({episodes:e},t){return e.slice(0,t).reduce((r,{seconds:s})=>r+s,0)}function ee(e,t,r){let s=M(e,e.episodes.length);return p`
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
style="--now: ${100*r/s}%"
>
${A([e,t],()=>Re(e,t,s))}
<div class="now"></div>
</div>
`}function Re(e,t,r){let s=i=>100*i/r,o=i=>t.tellings.map((n,l)=>je(n[i],M(e,l),e.distance_seconds)).join("");return p`
${[0,2,4].map(i=>p`<span class="tick" style="--height: ${i*10/P}">${a.metres(i)}</span>`)}
<div class="plot">
${e.episodes.map((i,n)=>{let l=s(M(e,n)),c=j(i),h=c&&n>0&&j(e.episodes[n-1]),m=e.episodes[n+1],d=m&&j(m)?"why two":"why";return p`<div
class=${c?"band out":"band"}
style="left: ${l}%; width: ${s(i.seconds)}%"
>
${c&&!h?p`<span class=${d}>${a.out}</span>`:b}
${i.is_reunion?p`<strong class="reunion">${a.reunionMark}</strong>`:b}
<span class="number">${i.number}</span>
</div>`})}
<svg viewBox="0 0 ${r} ${P}" preserveAspectRatio="none" aria-hidden="true">
${w`<path class="from-toys" vector-effect="non-scaling-stroke" d=${o("from_toys")} />
<path class="from-carer" vector-effect="non-scaling-stroke" d=${o("from_carer")} />`}
</svg>
</div>
`}function j({people:e}){return!e.includes("carer")}function je(e,t,r){return e.map((s,o)=>s===null?"":`${o===0||e[o-1]===null?"M":"L"}${t+o*r} ${P-s}`).join("")}function te(e,t){return{heading:`${a.tableHeading}: ${a.pattern(t.name).toLowerCase()}`,head:[a.episode,a.fromCarer,a.fromToys],rows:e.episodes.map(({number:r,name:s},o)=>{let{mean_from_carer:i,mean_from_toys:n}=t.tellings[o];return[`${r} ${s}`,i===null?a.outOfRoom:i.toFixed(1),n.toFixed(1)]})}}var re=$`
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
`;var z=class{constructor(){this.stopNext=()=>{}}stop(){this.stopNext(),this.stopNext=()=>{}}run({from:t,until:r,speed:s},o,i=performance.now()){let n=requestAnimationFrame(l=>{let c=Math.min(Math.max(l-i,0),250)/1e3,h=Math.min(t+c*s,r);h<r&&this.run({from:h,until:r,speed:s},o,l),o(h)});this.stopNext=()=>cancelAnimationFrame(n)}tick(t,r){let s=setTimeout(()=>{r()&&this.tick(t,r)},t);this.stopNext=()=>clearTimeout(s)}};function I(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var{labelled:F,listed:Lt,spoken:se,withoutStop:Ot}=globalThis.secureBase["activity/speech.js"];function Pe(e,t){let r=e?.[0],s=e?.at(-1);if(!e||!r||!s||t<r[0]||t>s[0])return null;let o=e.findIndex(([u])=>u>t);if(o===-1)return[s[1],s[2]];let[i,n,l]=e[o-1],[c,h,m]=e[o],d=(t-i)/(c-i);return[n+d*(h-n),l+d*(m-l)]}function H(e,t){let r={};for(let s of["experimenter","stranger","carer","child"]){let o=Pe(e.tracks[s],t);o&&(r[s]=o)}return r}function N(e,t){return e.findLast(({at:r})=>r<=t)??e[0]}function S(e,t,r){let s=t.steps.filter(({at:o})=>o<=r);return{happens:N(e.happenings,r).text,step:N(t.steps,r),watch:s.findLast(({watch:o})=>o!==null)?.watch??e.watched}}function D(e,t){let r=[...e.happenings,...t.flatMap(({steps:s})=>s)];return[...new Set([0,...r.map(({at:s})=>s)])].sort((s,o)=>s-o)}function oe(e,t,r,s){let o=t.find(n=>n>r)??s,i=r;for(let{tracks:n}of e)for(let l of Object.values(n))for(let[c,[h,m,d]]of l.entries()){let u=l[c-1];u&&(u[1]!==m||u[2]!==d)&&u[0]>=r&&u[0]<o&&(i=Math.max(i,h))}return Math.max(r,Math.min(Math.ceil(i),o-1))}function ie(e,{episode:t,pattern:r}){let s=Math.max(0,e.episodes.findIndex(c=>c.number===t)),o=e.episodes[s],i=e.patterns.find(c=>c.id===r)??e.patterns[0],n=e.is_side_by_side?e.patterns:[i],l=n.map(c=>c.tellings[s]);return{spec:e,place:s,episode:o,chosen:i,shown:n,tellings:l,all:D(o,l)}}function E({spec:e,place:t,shown:r,all:s},o,i){let n=s.findLastIndex(d=>d<=o),l=s[n+i];if(l!==void 0)return{place:t,moment:l};let c=t+i,h=e.episodes[c];if(!h)return null;let m=D(h,r.map(d=>d.tellings[c]));return{place:c,moment:(i===1?m[0]:m.at(-1))??0}}function ae(e,t,{first:r,since:s=null}={}){let{episode:o}=e,i=a.where(o.name,o.number,t,o.seconds),n=ne(e,t),l=s===null?[]:ne(e,s),c=n.filter((h,m)=>h!==l[m]);return se([r??i,...c.length?c:n])}function ne({episode:e,shown:t,place:r},s){let o=t.map(l=>S(e,l.tellings[r],s)),i=o.map(({step:l},c)=>{let h=C(l.does);return t.length>1?F(t[c].name,h):h}),n=t.length>1?[]:[F(a.watch,C(o[0].watch))];return[C(o[0].happens),...i,...n]}function le(e,t,r,s){let{spec:o,place:i,episode:n}=e,l=t>=n.seconds,c=i===o.episodes.length-1?a.playAgain:a.playNext,h=r?a.pause:l?c:a.play,m=d=>E(e,t,d)?"false":"true";return p`<div class=${o.is_side_by_side?"time stays":"time"}>
<input
type="range"
min="0"
max=${n.seconds}
step="1"
aria-label=${a.slider}
aria-valuetext=${a.where(n.name,n.number,t,n.seconds)}
.value=${String(t)}
@input=${s.scrub}
/>
<div
class="row controls"
role="group"
aria-label=${a.steps}
@keydown=${d=>Ie(d,s.step)}
>
<button
type="button"
aria-label=${a.backName}
aria-disabled=${m(-1)}
@click=${()=>s.step(-1)}
>
${W("M15 5l-7 7 7 7")}${a.back}
</button>
<button type="button" class="play" @click=${s.toggle}>
${W(r?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${h}
</button>
<button
type="button"
class="primary"
aria-label=${a.nextName}
aria-disabled=${m(1)}
@click=${()=>s.step(1)}
>
${a.next}${W("M9 5l7 7-7 7")}
</button>
</div>
</div>`}function Ie(e,t){let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;!r||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),t(r))}function W(e){return p`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${w`<path d=${e} />`}
</svg>`}var{renderTable:ce}=globalThis.secureBase["charts/table-view.js"];var g=100,x=34,de=.95,pe=.2,me={secure:"M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z",avoidant:"M0-7L7 5H-7z",resistant:"M-5.5-5.5h11v11h-11z",disorganised:"M0-8L7 0L0 8L-7 0z"};function v(e){return p`<svg class="pattern-mark" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
${w`<path d=${me[e]} />`}
</svg>`}function B(e,t,r,s){let o=H(r,s),i=r.steps.findLast(({at:d})=>d<=s)??r.steps[0],n=Object.keys(o),l=n.filter(d=>d!=="child"),[c,h]=[e.width*g,e.depth*g],m=l.map(d=>a.names[d].toLowerCase());return p`<svg
class="room p-${t.id}"
viewBox="${-x} ${-x} ${c+2*x} ${h+2*x}"
role="img"
aria-label=${a.picture(t.name,m)}
>
${A([e],()=>Fe(e))}
<path class="trail" d=${He(r,s)} />
${l.map(d=>We(d,o,e))}
${Qe(o,e,i,t.id)} ${qe(o,e)}
${n.map(d=>Ke(d,o,e))}
</svg>`}function Fe({width:e,depth:t,door:r,window:s,chairs:o,toys:i}){let[n,l,c]=[e*g,t*g,r*g],[h,m]=[s[0]*g,s[1]*g],[d,u]=[i[0]*g,i[1]*g];return w`
<rect class="wall" x=${-x} y=${-x} width=${n+2*x} height=${l+2*x} rx="22" />
<rect class="floor" width=${n} height=${l} rx="6" />
<ellipse class="rug" cx=${d} cy=${u-10} rx="118" ry="68" />
<rect class="glass" x=${h} y=${4-x} width=${m-h} height=${x-8} rx="4" />
<text class="on-wall window" x=${(h+m)/2} y="-9">${a.window}</text>
<rect class="floor" x=${n-1} y=${c-45} width=${x+1} height="90" />
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
`}function He(e,t){let r=e.tracks.child??[],s=H(e,t).child,o=r.filter(([n])=>n<t).map(([,n,l])=>[n,l]),i=s?[...o,s]:o;return i.length?`M${i.map(([n,l])=>`${O(n)} ${O(l)}`).join("L")}`:""}function O(e){return Math.round(e*g*10)/10}function y(e,t){return Math.atan2(t[1]-e[1],t[0]-e[0])*180/Math.PI}function he(e,t){return Math.hypot(e[0]-t[0],e[1]-t[1])}function fe({child:e,carer:t}){return!!(e&&t&&he(e,t)<=pe)}function De(e,t,{looks:r,reaches:s}){let{child:o=[0,0],carer:i}=e,n=i?y(o,i):y(o,t.toys),l=n;return r==="door"?l=y(o,[t.width,t.door]):r==="away"&&i?l=n+(s?105:180):r!=="carer"&&(l=y(o,r==="toys"||r==="away"?t.toys:e[r]??t.toys)),[s&&i?n:l,l]}function L([e,t],r){return`translate(${O(e)} ${O(t)}) rotate(${Math.round(r)})`}function ue(e,t,r){let s=t[e]??[0,0],{child:o}=t;return L(s,y(s,o&&he(s,o)>pe?o:r.toys))}function We(e,t,r){return w`<g class="adult ${e}" transform="${ue(e,t,r)} scale(1.3)">
<ellipse cx="-3" rx="17" ry="31" />
<circle cx="20" r="4.5" />
<circle r="19" />
<path class="hair" d="M2-18.9A19 19 0 1 0 2 18.9Q-15 0 2-18.9z" />
</g>`}function qe(e,t){return fe(e)?w`<path
class="around"
transform="${ue("carer",e,t)} scale(1.3)"
d="M2-28Q26-32 40-15M2 28Q26 32 40 15"
/>`:b}function q(e,t,r){let{carer:s}=t;if(e!=="child"||!s||!fe(t))return t[e];let o=y(s,r.toys)*Math.PI/180;return[s[0]+.42*Math.cos(o),s[1]+.42*Math.sin(o)]}function Qe(e,t,r,s){let o=q("child",e,t);if(!o)return b;let[i,n]=De({...e,child:o},t,r);return w`<g class="child">
<g transform="${L(o,i)} scale(1.35)">
${r.reaches?w`<path class="arms" d="M3-15Q17-19 27-11M3 15Q17 19 27 11" />`:b}
<ellipse cx="-2" rx="12" ry="21" />
</g>
<g transform="${L(o,n)} scale(1.35)"><circle r="15" /><circle class="nose" cx="17" r="5" /></g>
<path class="mark-on" transform="${L(o,0)} scale(1.35)" d=${me[s]} />
</g>`}function Ke(e,t,r){let[s,o]=q(e,t,r),i=e==="child";for(let h of Object.keys(t)){let m=q(h,t,r),d=Math.abs(m[0]-s)<de&&Math.abs(m[1]-o)<de;h!==e&&d&&m[1]!==o&&(i=o>m[1])}let n=a.names[e],l=n.length*6.5,c=Math.min(Math.max(s*g,l-20),r.width*g+20-l);return w`<text class="label" x=${Math.round(c)} y=${Math.round(o*g+(i?70:-48))}>
${n}
</text>`}function Q(){return p`<p class="notice"><strong>${a.notData}</strong> ${a.notAtHome}</p>`}function ge({episodes:e},t,r){return p`<div class="episodes" role="group" aria-label=${a.episodes}>
${e.map(({number:s,name:o,is_reunion:i},n)=>{let l=i?`${s} ${a.reunion}`:`${s}`;return p`<button
type="button"
aria-label=${a.episodeName(l,o)}
aria-current=${n===t?"true":"false"}
@click=${()=>r(n)}
>
<b>${s}</b> ${i?p`<small>${a.reunion}</small>`:b}
</button>`})}
</div>`}function be({patterns:e},t,r){return p`<fieldset class="patterns">
<legend>${a.patterns}</legend>
${e.map((s,o)=>p`<label class="p-${s.id}">
<input
type="radio"
name="pattern"
.checked=${s===t}
@change=${()=>r(o)}
/>
${v(s.id)} ${s.name}
</label>`)}
</fieldset>`}function we({number:e,name:t,length:r},s){return p`<p class="where">
<strong>${e}. ${t}</strong> <span>${a.clock(s)}</span>
<span class="length">${f(r)}</span>
</p>`}function xe(e,t,r,s){let{happens:o,step:i,watch:n}=S(e,t.tellings[r],s);return p`<div class="told-here p-${t.id}">
${we(e,s)}
<dl>
<dt>${a.happens}</dt>
<dd>${f(o)}</dd>
<dt class="of-child">${v(t.id)} ${a.child}</dt>
<dd class="does">${f(i.does)}</dd>
<dt>${a.watch}</dt>
<dd>${f(n)}</dd>
</dl>
</div>`}function $e({spec:e,place:t,episode:r,shown:s},o){let i=Math.floor(o);return p`<div class="four">
${we(r,i)}
<p>${f(N(r.happenings,i).text)}</p>
<p class="quiet">${a.watch}: ${f(r.watched)}</p>
${Q()}
<div class="rooms">
${s.map(n=>{let{step:l,watch:c}=S(r,n.tellings[t],i);return p`<div class="p-${n.id}">
<p class="name">${v(n.id)} ${n.name}</p>
${B(e.room,n,n.tellings[t],o)}
<p class="does">${f(l.does)}</p>
${c===r.watched?b:p`<p class="quiet">${f(c)}</p>`}
</div>`})}
</div>
</div>`}function K({id:e,about:t}){return p`<p class="about p-${e}">${v(e)} ${f(t)}</p>`}function V(e,t){return p`
${e.is_side_by_side?b:p`<details class="table">
<summary>${a.showTable}</summary>
${ce(te(e,t),a.tableHeading)}
</details>`}
<details class="whole">
<summary>${a.whole}</summary>
${(e.is_side_by_side?e.patterns:[t]).map(r=>Ve(e,r))}
</details>
`}function Ve({episodes:e},t){return p`<p>
<strong>${v(t.id)} ${a.pattern(t.name)}.</strong>
${f(t.about)}
</p>
${e.map(({number:r,name:s,length:o,people:i,watched:n,happenings:l},c)=>{let h=[...l.map(({at:m,text:d})=>({at:m,text:d,watch:null})),...t.tellings[c].steps.map(({at:m,does:d,watch:u})=>({at:m,text:d,watch:u}))].sort((m,d)=>m.at-d.at);return p`<p>
<strong>${a.episode} ${r}, ${s.toLowerCase()}.</strong> ${f(o)}
${a.people}: ${i.map(m=>a.names[m].toLowerCase()).join(", ")}.
${a.watched}: ${f(n)}
</p>
<ol role="list">
${h.map(({at:m,text:d,watch:u})=>p`<li>
<span class="when">${a.clock(m)}</span>
<span>${f(d)} ${u===null?b:p`<em>${f(u)}</em>`}</span>
</li>`)}
</ol>`})}`}var{LONGEST_NOTE:or,RECORD_VERSION:ye,isBlank:nr,isFromNewerVersion:ir,isIdentifier:ar,isObject:k,isRecord:ve}=globalThis.secureBase["records/shape.js"];function ke(e,t){let r=e.episodes.map(({number:o})=>o),s={version:ye,kind:"episode-player",activity:e.id,episode:r[0]??1,pattern:e.patterns[0]?.id??"secure",seen:{}};if(!ve(t)||t.kind!=="episode-player"||t.activity!==e.id)return s;for(let{id:o}of e.patterns){let i=r.filter(n=>t.seen[o]?.includes(n));i.length&&(s.seen[o]=i)}return Object.keys(s.seen).length&&(r.includes(t.episode)&&(s.episode=t.episode),e.patterns.some(({id:o})=>o===t.pattern)&&(s.pattern=t.pattern)),s}function Te(e,t,r){let s={...e.seen};for(let o of r){let i=s[o]??[];s[o]=[...new Set([...i,t])].sort((n,l)=>n-l)}return{...e,episode:t,pattern:r.length===1?r[0]:e.pattern,seen:s}}var Me=$`
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
`;var Se=$`
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
`;var Ae=$`
input[type="range"] {
display: block;
width: 100%;
height: 44px;
margin: 0;
appearance: none;
background: none;
cursor: pointer;
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
input[type="range"]::-webkit-slider-thumb {
width: 28px;
height: 28px;
margin-block-start: -14px;
appearance: none;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
}
input[type="range"]::-moz-range-thumb {
width: 22px;
height: 22px;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
}
input[type="range"]:focus-visible {
outline: none;
}
input[type="range"]:focus-visible::-webkit-slider-thumb {
outline: 3px solid var(--sb-focus, #1d4f91);
outline-offset: 2px;
}
input[type="range"]:focus-visible::-moz-range-thumb {
outline: 3px solid var(--sb-focus, #1d4f91);
outline-offset: 2px;
}
`;var{isActivitySpec:Ce,isText:br,listOf:wr}=globalThis.secureBase["records/spec-shape.js"];function ze(e){if(!Ce(e,"episode-player",["episodes","patterns"])||!k(e.room))return!1;let t=e.episodes,r=e.patterns;return t.every(s=>k(s)&&Number.isInteger(s.number)&&Number.isInteger(s.seconds)&&G(s.happenings))&&r.every(s=>k(s)&&Array.isArray(s.tellings)&&s.tellings.length===t.length&&s.tellings.every(o=>k(o)&&G(o.steps)&&k(o.tracks)&&G(o.tracks.child)))}function G(e){return Array.isArray(e)&&e.length>0}var Ne=$`
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
`;var Je=12,Xe=5,Ye=5,Ue=5e3,Ze=700,T=class T extends U{constructor(){super(),this.time=0,this.isPlaying=!1,this.clock=new z,this.saying=0,this.attention=new Z(this,()=>this.pause())}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.saying)}accepts(t){return ze(t)}reconcile(t){return ke(this.spec,t)}recordTaken(){this.pause(),this.time=this.settledAt(0)}get startedAgainWords(){return a.atTheBeginning}get undoneWords(){return a.broughtBack}get second(){return Math.floor(this.time)}get scene(){return ie(this.spec,this.record)}settledAt(t){let{tellings:r,all:s,episode:o}=this.scene;return oe(r,s,t,o.seconds)}see(t={}){if(!this.record||!this.spec)return;let r={...this.record,...t},s=this.spec.patterns.map(({id:i})=>i),o=Te(r,r.episode,this.spec.is_side_by_side?s:[r.pattern]);JSON.stringify(o)!==JSON.stringify(this.record)&&this.change(o)}goTo(t,r=0,s=null){this.pause(),this.see({episode:this.scene.spec.episodes[t].number});let o=this.settledAt(r);this.time=I()?o:r,this.clock.run({from:this.time,until:o,speed:Ye},i=>{this.time=i}),this.say(r,{since:s})}step(t){let r=E(this.scene,this.second,t);if(!r)return;let s=r.place===this.scene.place;this.goTo(r.place,r.moment,s?this.second:null)}choosePattern(t){this.see({pattern:this.scene.spec.patterns[t].id}),this.isPlaying||this.say(this.second,{first:this.scene.chosen.name})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.pause();let{spec:t,place:r,episode:s}=this.scene,o=this.time>=s.seconds;if(o&&(this.time=0),this.see({episode:o&&t.episodes[r+1]?.number||s.number}),this.isPlaying=!0,I())this.clock.tick(Ue,()=>this.playStep());else{let{seconds:i}=this.scene.episode,n=Math.max(Xe,i/Je);this.clock.run({from:this.time,until:i,speed:n},l=>this.playedTo(l))}}playStep(){let{all:t,episode:r}=this.scene,s=t.find(o=>o>this.second);return this.playedTo(s===void 0?r.seconds:this.settledAt(s)),this.isPlaying}playedTo(t){let{number:r,seconds:s}=this.scene.episode;this.time=t,!(t<s)&&(this.pause(),this.announce(a.over(r)))}pause(){this.clock.stop(),this.isPlaying=!1,this.time=this.second}scrub(t){this.pause();let{all:r}=this.scene,s=r.findLast(o=>o<=this.second);this.time=t.target.valueAsNumber,this.see(),r.findLast(o=>o<=this.second)!==s&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(this.second,{first:""}),Ze))}say(t,r){this.announce(ae(this.scene,t,r))}renderActivity(){if(!this.spec||!this.record)return b;let{scene:t,second:r}=this,{spec:s,place:o,episode:i,chosen:n}=t,l=le(t,r,this.isPlaying,{scrub:c=>this.scrub(c),step:c=>this.step(c),toggle:()=>this.toggle()});return s.is_side_by_side?p`${$e(t,this.time)} ${l}
${s.patterns.map(K)} ${V(s,n)}`:p`
${ge(s,o,c=>this.goTo(c))}
${be(s,n,c=>this.choosePattern(c))}
<div class="stage">
<div>
${B(s.room,n,n.tellings[o],this.time)}
${Q()} ${l}
</div>
${xe(i,n,o,r)}
</div>
${K(n)} ${ee(s,n,M(s,o)+this.time)}
${V(s,n)}
`}};R(T,"styles",[...X(T,T,"styles"),Ne,Me,Ae,re,Se]),R(T,"properties",{time:{state:!0},isPlaying:{state:!0}});var _=T;Y("sb-episode-player",_);})();
