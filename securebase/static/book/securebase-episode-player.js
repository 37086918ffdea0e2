/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var _e=Object.defineProperty;var ze=Object.getPrototypeOf;var Re=Reflect.get;var Le=(e,t,r)=>t in e?_e(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var P=(e,t,r)=>Le(e,typeof t!="symbol"?t+"":t,r);var X=(e,t,r)=>Re(ze(e),r,t);var{define:Y}=globalThis.secureBase["define.js"];var{CSSResult:st,LitElement:ot,ReactiveElement:nt,_$LE:at,_$LH:it,adoptStyles:lt,css:x,defaultConverter:ct,getCompatibleStyle:dt,html:h,isServer:pt,mathml:mt,noChange:ht,notEqual:ft,nothing:b,render:ut,supportsAdoptingStyleSheets:gt,svg:w,unsafeCSS:bt}=globalThis.secureBase.lit;var{ActivityElement:U}=globalThis.secureBase["activity/activity-element.js"];var{Attention:Z}=globalThis.secureBase["activity/attention.js"];var{sliderStyles:ee}=globalThis.secureBase["activity/slider-styles.js"];var N=class{constructor(){this.stopNext=()=>{}}stop(){this.stopNext(),this.stopNext=()=>{}}run({from:t,until:r,speed:s},o,a=performance.now()){let n=requestAnimationFrame(l=>{let c=Math.min(Math.max(l-a,0),250)/1e3,p=Math.min(t+c*s,r);p<r&&this.run({from:p,until:r,speed:s},o,l),o(p)});this.stopNext=()=>cancelAnimationFrame(n)}tick(t,r){let s=setTimeout(()=>{r()&&this.tick(t,r)},t);this.stopNext=()=>clearTimeout(s)}};function I(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var{labelled:F,listed:kt,spoken:te,withoutStop:Tt}=globalThis.secureBase["activity/speech.js"];var{plainText:E,renderText:u,safeAddress:St}=globalThis.secureBase["activity/text.js"];function je(e,t){let r=e?.[0],s=e?.at(-1);if(!e||!r||!s||t<r[0]||t>s[0])return null;let o=e.findIndex(([f])=>f>t);if(o===-1)return[s[1],s[2]];let[a,n,l]=e[o-1],[c,p,m]=e[o],d=(t-a)/(c-a);return[n+d*(p-n),l+d*(m-l)]}function H(e,t){let r={};for(let s of["experimenter","stranger","carer","child"]){let o=je(e.tracks[s],t);o&&(r[s]=o)}return r}function O(e,t){return e.findLast(({at:r})=>r<=t)??e[0]}function S(e,t,r){let s=t.steps.filter(({at:o})=>o<=r);return{happens:O(e.happenings,r).text,step:O(t.steps,r),watch:s.findLast(({watch:o})=>o!==null)?.watch??e.watched}}function D(e,t){let r=[...e.happenings,...t.flatMap(({steps:s})=>s)];return[...new Set([0,...r.map(({at:s})=>s)])].sort((s,o)=>s-o)}function re(e,t,r,s){let o=t.find(n=>n>r)??s,a=r;for(let{tracks:n}of e)for(let l of Object.values(n))for(let[c,[p,m,d]]of l.entries()){let f=l[c-1];f&&(f[1]!==m||f[2]!==d)&&f[0]>=r&&f[0]<o&&(a=Math.max(a,p))}return Math.max(r,Math.min(Math.ceil(a),o-1))}var i={notData:"A teaching drawing: it is not data, and no real child.",notAtHome:"It is a staged research procedure. Please do not try it at home.",episodes:"Episodes",episode:"Episode",reunion:"reunion",episodeName:(e,t)=>`Episode ${e}: ${t}`,patterns:"Pattern to watch",pattern:e=>`${e} pattern`,play:"Play",playNext:"Play next",playAgain:"Play again",pause:"Pause",back:"Back",backName:"Back one step",next:"Next",nextName:"Next step",steps:"Steps. The left and right arrow keys work here too.",slider:"Time in this episode",over:e=>`Episode ${e} is over.`,atTheBeginning:"Back at the beginning.",broughtBack:"Back where you were.",happens:"What is happening",child:"What the child does",watch:"What a coder would watch for",people:"In the room",watched:"What is watched in this episode",names:{child:"Child",carer:"Carer",stranger:"Stranger",experimenter:"Experimenter"},window:"one-way window",door:"Door",toys:"Toys",picture:(e,t)=>`The room from above, ${e.toLowerCase()} pattern. In the room: ${["child",...t].join(", ")}. The words tell what they do.`,chart:"How far the child is from the carer, and from the toys",chartName:e=>`${e} pattern: the child’s distance from carer and toys through the eight episodes, with both reunions marked. The table gives the mean of each.`,fromCarer:"From the carer",fromToys:"From the toys",out:"Carer out",outOfRoom:"carer out of the room",reunionMark:"Reunion",showTable:"Show as table",tableHeading:"Mean distance in metres",whole:"Read all episodes as text",clock:e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`,time:e=>{let t=Math.floor(e/60),r=e%60,s=`${r} ${r===1?"second":"seconds"}`;if(!t)return s;let o=`${t} ${t===1?"minute":"minutes"}`;return r?`${o} ${r}`:o},where:(e,t,r,s)=>`Episode ${t}, ${e.toLowerCase()}, ${i.time(r)} of ${i.time(s)}`};function oe(e,{episode:t,pattern:r}){let s=Math.max(0,e.episodes.findIndex(c=>c.number===t)),o=e.episodes[s],a=e.patterns.find(c=>c.id===r)??e.patterns[0],n=e.is_side_by_side?e.patterns:[a],l=n.map(c=>c.tellings[s]);return{spec:e,place:s,episode:o,chosen:a,shown:n,tellings:l,all:D(o,l)}}function B({spec:e,place:t,shown:r,all:s},o,a){let n=s.findLastIndex(d=>d<=o),l=s[n+a];if(l!==void 0)return{place:t,moment:l};let c=t+a,p=e.episodes[c];if(!p)return null;let m=D(p,r.map(d=>d.tellings[c]));return{place:c,moment:(a===1?m[0]:m.at(-1))??0}}function ne(e,t,{first:r,since:s=null}={}){let{episode:o}=e,a=i.where(o.name,o.number,t,o.seconds),n=se(e,t),l=s===null?[]:se(e,s),c=n.filter((p,m)=>p!==l[m]);return te([r??a,...c.length?c:n])}function se({episode:e,shown:t,place:r},s){let o=t.map(l=>S(e,l.tellings[r],s)),a=o.map(({step:l},c)=>{let p=E(l.does);return t.length>1?F(t[c].name,p):p}),n=t.length>1?[]:[F(i.watch,E(o[0].watch))];return[E(o[0].happens),...a,...n]}function ae(e,t,r,s){let{spec:o,place:a,episode:n}=e,l=t>=n.seconds,c=a===o.episodes.length-1?i.playAgain:i.playNext,p=r?i.pause:l?c:i.play,m=d=>B(e,t,d)?"false":"true";return h`<div class=${o.is_side_by_side?"time stays":"time"}>
<input
type="range"
min="0"
max=${n.seconds}
step="1"
aria-label=${i.slider}
aria-valuetext=${i.where(n.name,n.number,t,n.seconds)}
.value=${String(t)}
@input=${s.scrub}
/>
<div
class="row controls"
role="group"
aria-label=${i.steps}
@keydown=${d=>Pe(d,s.step)}
>
<button
type="button"
aria-label=${i.backName}
aria-disabled=${m(-1)}
@click=${()=>s.step(-1)}
>
${W("M15 5l-7 7 7 7")}${i.back}
</button>
<button type="button" class="play" @click=${s.toggle}>
${W(r?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${p}
</button>
<button
type="button"
class="primary"
aria-label=${i.nextName}
aria-disabled=${m(1)}
@click=${()=>s.step(1)}
>
${i.next}${W("M9 5l7 7-7 7")}
</button>
</div>
</div>`}function Pe(e,t){let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;!r||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),t(r))}function W(e){return h`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${w`<path d=${e} />`}
</svg>`}var{guard:_}=globalThis.secureBase["lit/directives/guard.js"];function A({episodes:e},t){return e.slice(0,t).reduce((r,{seconds:s})=>r+s,0)}function ie(e,t,r){let s=A(e,e.episodes.length);return h`
<p class="small-heading">${i.chart}</p>
<p class="takeaway">${u(t.takeaway)}</p>
<p class="key p-${t.id}" aria-hidden="true">
<span><svg viewBox="0 0 36 8"><path class="from-carer" d="M0 4H36" /></svg> ${i.fromCarer}</span>
<span><svg viewBox="0 0 36 8"><path class="from-toys" d="M0 4H36" /></svg> ${i.fromToys}</span>
</p>
<div
class="chart p-${t.id}"
role="img"
aria-label=${i.chartName(t.name)}
style="--now: ${100*r/s}%"
>
${_([e,t],()=>Ie(e,t,s))}
<div class="now"></div>
</div>
`}function Ie(e,t,r){let{maximum:s,ticks:o}=e.distances,a=10*s,n=c=>100*c/r,l=c=>t.tellings.map((p,m)=>Fe(p[c],A(e,m),e.distance_seconds,a)).join("");return h`
${o.map(({at:c,text:p})=>h`<span class="tick" style="--height: ${c/s}">${p}</span>`)}
<div class="plot">
${e.episodes.map((c,p)=>{let m=n(A(e,p)),d=q(c),f=d&&p>0&&q(e.episodes[p-1]),M=e.episodes[p+1],j=M&&q(M)?"why two":"why";return h`<div
class=${d?"band out":"band"}
style="left: ${m}%; width: ${n(c.seconds)}%"
>
${d&&!f?h`<span class=${j}>${i.out}</span>`:b}
${c.is_reunion?h`<strong class="reunion">${i.reunionMark}</strong>`:b}
<span class="number">${c.number}</span>
</div>`})}
<svg viewBox="0 0 ${r} ${a}" preserveAspectRatio="none" aria-hidden="true">
${w`<path class="from-toys" vector-effect="non-scaling-stroke" d=${l("from_toys")} />
<path class="from-carer" vector-effect="non-scaling-stroke" d=${l("from_carer")} />`}
</svg>
</div>
`}function q({people:e}){return!e.includes("carer")}function Fe(e,t,r,s){return e.map((o,a)=>o===null?"":`${a===0||e[a-1]===null?"M":"L"}${t+a*r} ${s-o}`).join("")}function le(e,t){return{heading:`${i.tableHeading}: ${i.pattern(t.name).toLowerCase()}`,head:[i.episode,i.fromCarer,i.fromToys],rows:e.episodes.map(({number:r,name:s},o)=>{let{mean_from_carer:a,mean_from_toys:n}=t.tellings[o];return[`${r} ${s}`,a===null?i.outOfRoom:a.toFixed(1),n.toFixed(1)]})}}var ce=x`
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
`;var{MARKS:Vt,PATTERN_MARKS:de,markPath:pe,px:Gt}=globalThis.secureBase["charts/marks.js"];var g=100,$=34,me=.95,he=.2;function fe(e){return pe(de[e],0,0,6)}function v(e){return h`<svg class="pattern-mark" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
${w`<path d=${fe(e)} />`}
</svg>`}function L(e,t,r,s){let o=H(r,s),a=r.steps.findLast(({at:d})=>d<=s)??r.steps[0],n=Object.keys(o),l=n.filter(d=>d!=="child"),[c,p]=[e.width*g,e.depth*g],m=l.map(d=>i.names[d].toLowerCase());return h`<svg
class="room p-${t.id}"
viewBox="${-$} ${-$} ${c+2*$} ${p+2*$}"
role="img"
aria-label=${i.picture(t.name,m)}
>
${_([e],()=>He(e))}
<path class="trail" d=${De(r,s)} />
${l.map(d=>qe(d,o,e))}
${Qe(o,e,a,t.id)} ${Ke(o,e)}
${n.map(d=>Ve(d,o,e))}
</svg>`}function He({width:e,depth:t,door:r,window:s,chairs:o,toys:a}){let[n,l,c]=[e*g,t*g,r*g],[p,m]=[s[0]*g,s[1]*g],[d,f]=[a[0]*g,a[1]*g];return w`
<rect class="wall" x=${-$} y=${-$} width=${n+2*$} height=${l+2*$} rx="22" />
<rect class="floor" width=${n} height=${l} rx="6" />
<ellipse class="rug" cx=${d} cy=${f-10} rx="118" ry="68" />
<rect class="glass" x=${p} y=${4-$} width=${m-p} height=${$-8} rx="4" />
<text class="on-wall window" x=${(p+m)/2} y="-9">${i.window}</text>
<rect class="floor" x=${n-1} y=${c-45} width=${$+1} height="90" />
<path class="swing" d="M${n} ${c-45}A90 90 0 0 0 ${n-90} ${c+45}H${n}" />
<text class="on-wall" x=${n+10} y=${c} transform="rotate(90 ${n+10} ${c})">
${i.door}
</text>
${o.map(([M,j])=>w`<g class="chair" transform="translate(${M*g} ${j*g})">
<rect x="-32" y="-26" width="64" height="58" rx="15" />
<rect x="-36" y="-38" width="72" height="18" rx="9" />
</g>`)}
<g class="toys" transform="translate(${d} ${f})">
<circle class="ball" cx="-26" cy="4" r="14" />
<path class="seam" d="M-40 4h28M-26-10q10 14 0 28" />
<rect class="brick one" x="4" y="0" width="22" height="22" rx="4" />
<rect class="brick two" x="16" y="-24" width="22" height="22" rx="4" />
<text class="label" x="35" y="74">${i.toys}</text>
</g>
`}function De(e,t){let r=e.tracks.child??[],s=H(e,t).child,o=r.filter(([n])=>n<t).map(([,n,l])=>[n,l]),a=s?[...o,s]:o;return a.length?`M${a.map(([n,l])=>`${R(n)} ${R(l)}`).join("L")}`:""}function R(e){return Math.round(e*g*10)/10}function y(e,t){return Math.atan2(t[1]-e[1],t[0]-e[0])*180/Math.PI}function ue(e,t){return Math.hypot(e[0]-t[0],e[1]-t[1])}function ge({child:e,carer:t}){return!!(e&&t&&ue(e,t)<=he)}function We(e,t,{looks:r,reaches:s}){let{child:o=[0,0],carer:a}=e,n=a?y(o,a):y(o,t.toys),l=n;return r==="door"?l=y(o,[t.width,t.door]):r==="away"&&a?l=n+(s?105:180):r!=="carer"&&(l=y(o,r==="toys"||r==="away"?t.toys:e[r]??t.toys)),[s&&a?n:l,l]}function z([e,t],r){return`translate(${R(e)} ${R(t)}) rotate(${Math.round(r)})`}function be(e,t,r){let s=t[e]??[0,0],{child:o}=t;return z(s,y(s,o&&ue(s,o)>he?o:r.toys))}function qe(e,t,r){return w`<g class="adult ${e}" transform="${be(e,t,r)} scale(1.3)">
<ellipse cx="-3" rx="17" ry="31" />
<circle cx="20" r="4.5" />
<circle r="19" />
<path class="hair" d="M2-18.9A19 19 0 1 0 2 18.9Q-15 0 2-18.9z" />
</g>`}function Ke(e,t){return ge(e)?w`<path
class="around"
transform="${be("carer",e,t)} scale(1.3)"
d="M2-28Q26-32 40-15M2 28Q26 32 40 15"
/>`:b}function K(e,t,r){let{carer:s}=t;if(e!=="child"||!s||!ge(t))return t[e];let o=y(s,r.toys)*Math.PI/180;return[s[0]+.42*Math.cos(o),s[1]+.42*Math.sin(o)]}function Qe(e,t,r,s){let o=K("child",e,t);if(!o)return b;let[a,n]=We({...e,child:o},t,r);return w`<g class="child">
<g transform="${z(o,a)} scale(1.35)">
${r.reaches?w`<path class="arms" d="M3-15Q17-19 27-11M3 15Q17 19 27 11" />`:b}
<ellipse cx="-2" rx="12" ry="21" />
</g>
<g transform="${z(o,n)} scale(1.35)"><circle r="15" /><circle class="nose" cx="17" r="5" /></g>
<path class="mark-on" transform="${z(o,0)} scale(1.35)" d=${fe(s)} />
</g>`}function Ve(e,t,r){let[s,o]=K(e,t,r),a=e==="child";for(let p of Object.keys(t)){let m=K(p,t,r),d=Math.abs(m[0]-s)<me&&Math.abs(m[1]-o)<me;p!==e&&d&&m[1]!==o&&(a=o>m[1])}let n=i.names[e],l=n.length*6.5,c=Math.min(Math.max(s*g,l-20),r.width*g+20-l);return w`<text class="label" x=${Math.round(c)} y=${Math.round(o*g+(a?70:-48))}>
${n}
</text>`}var we=x`
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
`;var{renderTable:$e}=globalThis.secureBase["charts/table-view.js"];function Q(){return h`<p class="notice"><strong>${i.notData}</strong> ${i.notAtHome}</p>`}function xe({episodes:e},t,r){return h`<div class="episodes" role="group" aria-label=${i.episodes}>
${e.map(({number:s,name:o,is_reunion:a},n)=>{let l=a?`${s} ${i.reunion}`:`${s}`;return h`<button
type="button"
aria-label=${i.episodeName(l,o)}
aria-current=${n===t?"true":"false"}
@click=${()=>r(n)}
>
<b>${s}</b> ${a?h`<small>${i.reunion}</small>`:b}
</button>`})}
</div>`}function ye({patterns:e},t,r){return h`<fieldset class="patterns">
<legend>${i.patterns}</legend>
${e.map((s,o)=>h`<label class="p-${s.id}">
<input
type="radio"
name="pattern"
.checked=${s===t}
@change=${()=>r(o)}
/>
${v(s.id)} ${s.name}
</label>`)}
</fieldset>`}function ve({number:e,name:t,length:r},s){return h`<p class="where">
<strong>${e}. ${t}</strong> <span>${i.clock(s)}</span>
<span class="length">${u(r)}</span>
</p>`}function ke(e,t,r,s){let{happens:o,step:a,watch:n}=S(e,t.tellings[r],s);return h`<div class="told-here p-${t.id}">
${ve(e,s)}
<dl>
<dt>${i.happens}</dt>
<dd>${u(o)}</dd>
<dt class="of-child">${v(t.id)} ${i.child}</dt>
<dd class="does">${u(a.does)}</dd>
<dt>${i.watch}</dt>
<dd>${u(n)}</dd>
</dl>
</div>`}function Te({spec:e,place:t,episode:r,shown:s},o){let a=Math.floor(o);return h`<div class="four">
${ve(r,a)}
<p>${u(O(r.happenings,a).text)}</p>
<p class="quiet">${i.watch}: ${u(r.watched)}</p>
${Q()}
<div class="rooms">
${s.map(n=>{let{step:l,watch:c}=S(r,n.tellings[t],a);return h`<div class="p-${n.id}">
<p class="name">${v(n.id)} ${n.name}</p>
${L(e.room,n,n.tellings[t],o)}
<p class="does">${u(l.does)}</p>
${c===r.watched?b:h`<p class="quiet">${u(c)}</p>`}
</div>`})}
</div>
</div>`}function V({id:e,about:t}){return h`<p class="about p-${e}">${v(e)} ${u(t)}</p>`}function G(e,t){return h`
${e.is_side_by_side?b:h`<details class="table">
<summary>${i.showTable}</summary>
${$e(le(e,t),i.tableHeading)}
</details>`}
<details class="whole">
<summary>${i.whole}</summary>
${(e.is_side_by_side?e.patterns:[t]).map(r=>Ge(e,r))}
</details>
`}function Ge({episodes:e},t){return h`<p>
<strong>${v(t.id)} ${i.pattern(t.name)}.</strong>
${u(t.about)}
</p>
${e.map(({number:r,name:s,length:o,people:a,watched:n,happenings:l},c)=>{let p=[...l.map(({at:m,text:d})=>({at:m,text:d,watch:null})),...t.tellings[c].steps.map(({at:m,does:d,watch:f})=>({at:m,text:d,watch:f}))].sort((m,d)=>m.at-d.at);return h`<p>
<strong>${i.episode} ${r}, ${s.toLowerCase()}.</strong> ${u(o)}
${i.people}: ${a.map(m=>i.names[m].toLowerCase()).join(", ")}.
${i.watched}: ${u(n)}
</p>
<ol role="list">
${p.map(({at:m,text:d,watch:f})=>h`<li>
<span class="when">${i.clock(m)}</span>
<span>${u(d)} ${f===null?b:h`<em>${u(f)}</em>`}</span>
</li>`)}
</ol>`})}`}var{LONGEST_NOTE:mr,RECORD_VERSION:Me,isBlank:hr,isFromNewerVersion:fr,isIdentifier:ur,isObject:k,isRecord:Se}=globalThis.secureBase["records/shape.js"];function Ae(e,t){let r=e.episodes.map(({number:o})=>o),s={version:Me,kind:"episode-player",activity:e.id,episode:r[0]??1,pattern:e.patterns[0]?.id??"secure",seen:{}};if(!Se(t)||t.kind!=="episode-player"||t.activity!==e.id)return s;for(let{id:o}of e.patterns){let a=r.filter(n=>t.seen[o]?.includes(n));a.length&&(s.seen[o]=a)}return Object.keys(s.seen).length&&(r.includes(t.episode)&&(s.episode=t.episode),e.patterns.some(({id:o})=>o===t.pattern)&&(s.pattern=t.pattern)),s}function Ce(e,t,r){let s={...e.seen};for(let o of r){let a=s[o]??[];s[o]=[...new Set([...a,t])].sort((n,l)=>n-l)}return{...e,episode:t,pattern:r.length===1?r[0]:e.pattern,seen:s}}var Ne=x`
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
`;var{isActivitySpec:Ee,isText:yr,listOf:vr}=globalThis.secureBase["records/spec-shape.js"];function Oe(e){if(!Ee(e,"episode-player",["episodes","patterns"])||!k(e.room))return!1;let t=e.episodes,r=e.patterns;return t.every(s=>k(s)&&Number.isInteger(s.number)&&Number.isInteger(s.seconds)&&J(s.happenings))&&r.every(s=>k(s)&&Array.isArray(s.tellings)&&s.tellings.length===t.length&&s.tellings.every(o=>k(o)&&J(o.steps)&&k(o.tracks)&&J(o.tracks.child)))}function J(e){return Array.isArray(e)&&e.length>0}var Be=x`
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
`;var Xe=12,Ye=5,Ue=5,Ze=5e3,et=700,T=class T extends U{constructor(){super(),this.time=0,this.isPlaying=!1,this.clock=new N,this.saying=0,this.attention=new Z(this,()=>this.pause())}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.saying)}accepts(t){return Oe(t)}reconcile(t){return Ae(this.spec,t)}recordTaken(){this.pause(),this.time=this.settledAt(0)}get startedAgainWords(){return i.atTheBeginning}get undoneWords(){return i.broughtBack}get second(){return Math.floor(this.time)}get scene(){return oe(this.spec,this.record)}settledAt(t){let{tellings:r,all:s,episode:o}=this.scene;return re(r,s,t,o.seconds)}see(t={}){if(!this.record||!this.spec)return;let r={...this.record,...t},s=this.spec.patterns.map(({id:a})=>a),o=Ce(r,r.episode,this.spec.is_side_by_side?s:[r.pattern]);JSON.stringify(o)!==JSON.stringify(this.record)&&this.change(o)}goTo(t,r=0,s=null){this.pause(),this.see({episode:this.scene.spec.episodes[t].number});let o=this.settledAt(r);this.time=I()?o:r,this.clock.run({from:this.time,until:o,speed:Ue},a=>{this.time=a}),this.say(r,{since:s})}step(t){let r=B(this.scene,this.second,t);if(!r)return;let s=r.place===this.scene.place;this.goTo(r.place,r.moment,s?this.second:null)}choosePattern(t){this.see({pattern:this.scene.spec.patterns[t].id}),this.isPlaying||this.say(this.second,{first:this.scene.chosen.name})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.pause();let{spec:t,place:r,episode:s}=this.scene,o=this.time>=s.seconds;if(o&&(this.time=0),this.see({episode:o&&t.episodes[r+1]?.number||s.number}),this.isPlaying=!0,I())this.clock.tick(Ze,()=>this.playStep());else{let{seconds:a}=this.scene.episode,n=Math.max(Ye,a/Xe);this.clock.run({from:this.time,until:a,speed:n},l=>this.playedTo(l))}}playStep(){let{all:t,episode:r}=this.scene,s=t.find(o=>o>this.second);return this.playedTo(s===void 0?r.seconds:this.settledAt(s)),this.isPlaying}playedTo(t){let{number:r,seconds:s}=this.scene.episode;this.time=t,!(t<s)&&(this.pause(),this.announce(i.over(r)))}pause(){this.clock.stop(),this.isPlaying=!1,this.time=this.second}scrub(t){this.pause();let{all:r}=this.scene,s=r.findLast(o=>o<=this.second);this.time=t.target.valueAsNumber,this.see(),r.findLast(o=>o<=this.second)!==s&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(this.second,{first:""}),et))}say(t,r){this.announce(ne(this.scene,t,r))}renderActivity(){if(!this.spec||!this.record)return b;let{scene:t,second:r}=this,{spec:s,place:o,episode:a,chosen:n}=t,l=ae(t,r,this.isPlaying,{scrub:c=>this.scrub(c),step:c=>this.step(c),toggle:()=>this.toggle()});return s.is_side_by_side?h`${Te(t,this.time)} ${l}
${s.patterns.map(V)} ${G(s,n)}`:h`
${xe(s,o,c=>this.goTo(c))}
${ye(s,n,c=>this.choosePattern(c))}
<div class="stage">
<div>
${L(s.room,n,n.tellings[o],this.time)}
${Q()} ${l}
</div>
${ke(a,n,o,r)}
</div>
${V(n)} ${ie(s,n,A(s,o)+this.time)}
${G(s,n)}
`}};P(T,"styles",[...X(T,T,"styles"),ee,Be,we,ce,Ne]),P(T,"properties",{time:{state:!0},isPlaying:{state:!0}});var C=T;Y("sb-episode-player",C);})();
