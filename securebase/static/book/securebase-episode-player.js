/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var Le=Object.defineProperty;var Re=Object.getPrototypeOf;var je=Reflect.get;var Pe=(e,t,r)=>t in e?Le(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var j=(e,t,r)=>Pe(e,typeof t!="symbol"?t+"":t,r);var Y=(e,t,r)=>je(Re(e),r,t);var{define:U}=globalThis.secureBase["define.js"];var{CSSResult:it,LitElement:at,ReactiveElement:lt,_$LE:ct,_$LH:dt,adoptStyles:pt,css:y,defaultConverter:mt,getCompatibleStyle:ht,html:p,isServer:ft,mathml:ut,noChange:gt,notEqual:bt,nothing:b,render:$t,supportsAdoptingStyleSheets:wt,svg:$,unsafeCSS:xt}=globalThis.secureBase.lit;var{ActivityElement:Z}=globalThis.secureBase["activity/activity-element.js"];var{Attention:ee}=globalThis.secureBase["activity/attention.js"];var{sliderStyles:te}=globalThis.secureBase["activity/slider-styles.js"];var{guard:N}=globalThis.secureBase["lit/directives/guard.js"];var{plainText:E,renderText:f,safeAddress:St}=globalThis.secureBase["activity/text.js"];var l={notData:"A teaching drawing: it is not data, and no real child.",notAtHome:"It is a staged research procedure. Please do not try it at home.",episodes:"Episodes",episode:"Episode",reunion:"reunion",episodeName:(e,t)=>`Episode ${e}: ${t}`,patterns:"Pattern to watch",pattern:e=>`${e} pattern`,play:"Play",playNext:"Play next",playAgain:"Play again",pause:"Pause",back:"Back",backName:"Back one step",next:"Next",nextName:"Next step",steps:"Steps. The left and right arrow keys work here too.",slider:"Time in this episode",over:e=>`Episode ${e} is over.`,atTheBeginning:"Back at the beginning.",broughtBack:"Back where you were.",happens:"What is happening",child:"What the child does",watch:"What a coder would watch for",people:"In the room",watched:"What is watched in this episode",names:{child:"Child",carer:"Carer",stranger:"Stranger",experimenter:"Experimenter"},window:"one-way window",door:"Door",toys:"Toys",picture:(e,t)=>`The room from above, ${e.toLowerCase()} pattern. In the room: ${["child",...t].join(", ")}. The words tell what they do.`,chart:"How far the child is from the carer, and from the toys",chartName:e=>`${e} pattern: the child’s distance from carer and toys through the eight episodes, with both reunions marked. The table gives the mean of each.`,fromCarer:"From the carer",fromToys:"From the toys",metres:e=>`${e} m`,out:"Carer out",outOfRoom:"carer out of the room",reunionMark:"Reunion",showTable:"Show as table",tableHeading:"Mean distance in metres",whole:"Read all episodes as text",clock:e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`,time:e=>{let t=Math.floor(e/60),r=e%60,s=`${r} ${r===1?"second":"seconds"}`;if(!t)return s;let o=`${t} ${t===1?"minute":"minutes"}`;return r?`${o} ${r}`:o},where:(e,t,r,s)=>`Episode ${t}, ${e.toLowerCase()}, ${l.time(r)} of ${l.time(s)}`};var F=45;function S({episodes:e},t){return e.slice(0,t).reduce((r,{seconds:s})=>r+s,0)}function re(e,t,r){let s=S(e,e.episodes.length);return p`
<p class="small-heading">${l.chart}</p>
<p class="takeaway">${f(t.takeaway)}</p>
<p class="key p-${t.id}" aria-hidden="true">
<span><svg viewBox="0 0 36 8"><path class="from-carer" d="M0 4H36" /></svg> ${l.fromCarer}</span>
<span><svg viewBox="0 0 36 8"><path class="from-toys" d="M0 4H36" /></svg> ${l.fromToys}</span>
</p>
<div
class="chart p-${t.id}"
role="img"
aria-label=${l.chartName(t.name)}
style="--now: ${100*r/s}%"
>
${N([e,t],()=>Fe(e,t,s))}
<div class="now"></div>
</div>
`}function Fe(e,t,r){let s=i=>100*i/r,o=i=>t.tellings.map((n,a)=>Ie(n[i],S(e,a),e.distance_seconds)).join("");return p`
${[0,2,4].map(i=>p`<span class="tick" style="--height: ${i*10/F}">${l.metres(i)}</span>`)}
<div class="plot">
${e.episodes.map((i,n)=>{let a=s(S(e,n)),c=P(i),h=c&&n>0&&P(e.episodes[n-1]),m=e.episodes[n+1],d=m&&P(m)?"why two":"why";return p`<div
class=${c?"band out":"band"}
style="left: ${a}%; width: ${s(i.seconds)}%"
>
${c&&!h?p`<span class=${d}>${l.out}</span>`:b}
${i.is_reunion?p`<strong class="reunion">${l.reunionMark}</strong>`:b}
<span class="number">${i.number}</span>
</div>`})}
<svg viewBox="0 0 ${r} ${F}" preserveAspectRatio="none" aria-hidden="true">
${$`<path class="from-toys" vector-effect="non-scaling-stroke" d=${o("from_toys")} />
<path class="from-carer" vector-effect="non-scaling-stroke" d=${o("from_carer")} />`}
</svg>
</div>
`}function P({people:e}){return!e.includes("carer")}function Ie(e,t,r){return e.map((s,o)=>s===null?"":`${o===0||e[o-1]===null?"M":"L"}${t+o*r} ${F-s}`).join("")}function se(e,t){return{heading:`${l.tableHeading}: ${l.pattern(t.name).toLowerCase()}`,head:[l.episode,l.fromCarer,l.fromToys],rows:e.episodes.map(({number:r,name:s},o)=>{let{mean_from_carer:i,mean_from_toys:n}=t.tellings[o];return[`${r} ${s}`,i===null?l.outOfRoom:i.toFixed(1),n.toFixed(1)]})}}var oe=y`
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
`;var O=class{constructor(){this.stopNext=()=>{}}stop(){this.stopNext(),this.stopNext=()=>{}}run({from:t,until:r,speed:s},o,i=performance.now()){let n=requestAnimationFrame(a=>{let c=Math.min(Math.max(a-i,0),250)/1e3,h=Math.min(t+c*s,r);h<r&&this.run({from:h,until:r,speed:s},o,a),o(h)});this.stopNext=()=>cancelAnimationFrame(n)}tick(t,r){let s=setTimeout(()=>{r()&&this.tick(t,r)},t);this.stopNext=()=>clearTimeout(s)}};function I(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var{labelled:H,listed:jt,spoken:ne,withoutStop:Pt}=globalThis.secureBase["activity/speech.js"];function He(e,t){let r=e?.[0],s=e?.at(-1);if(!e||!r||!s||t<r[0]||t>s[0])return null;let o=e.findIndex(([u])=>u>t);if(o===-1)return[s[1],s[2]];let[i,n,a]=e[o-1],[c,h,m]=e[o],d=(t-i)/(c-i);return[n+d*(h-n),a+d*(m-a)]}function W(e,t){let r={};for(let s of["experimenter","stranger","carer","child"]){let o=He(e.tracks[s],t);o&&(r[s]=o)}return r}function _(e,t){return e.findLast(({at:r})=>r<=t)??e[0]}function A(e,t,r){let s=t.steps.filter(({at:o})=>o<=r);return{happens:_(e.happenings,r).text,step:_(t.steps,r),watch:s.findLast(({watch:o})=>o!==null)?.watch??e.watched}}function D(e,t){let r=[...e.happenings,...t.flatMap(({steps:s})=>s)];return[...new Set([0,...r.map(({at:s})=>s)])].sort((s,o)=>s-o)}function ie(e,t,r,s){let o=t.find(n=>n>r)??s,i=r;for(let{tracks:n}of e)for(let a of Object.values(n))for(let[c,[h,m,d]]of a.entries()){let u=a[c-1];u&&(u[1]!==m||u[2]!==d)&&u[0]>=r&&u[0]<o&&(i=Math.max(i,h))}return Math.max(r,Math.min(Math.ceil(i),o-1))}function le(e,{episode:t,pattern:r}){let s=Math.max(0,e.episodes.findIndex(c=>c.number===t)),o=e.episodes[s],i=e.patterns.find(c=>c.id===r)??e.patterns[0],n=e.is_side_by_side?e.patterns:[i],a=n.map(c=>c.tellings[s]);return{spec:e,place:s,episode:o,chosen:i,shown:n,tellings:a,all:D(o,a)}}function z({spec:e,place:t,shown:r,all:s},o,i){let n=s.findLastIndex(d=>d<=o),a=s[n+i];if(a!==void 0)return{place:t,moment:a};let c=t+i,h=e.episodes[c];if(!h)return null;let m=D(h,r.map(d=>d.tellings[c]));return{place:c,moment:(i===1?m[0]:m.at(-1))??0}}function ce(e,t,{first:r,since:s=null}={}){let{episode:o}=e,i=l.where(o.name,o.number,t,o.seconds),n=ae(e,t),a=s===null?[]:ae(e,s),c=n.filter((h,m)=>h!==a[m]);return ne([r??i,...c.length?c:n])}function ae({episode:e,shown:t,place:r},s){let o=t.map(a=>A(e,a.tellings[r],s)),i=o.map(({step:a},c)=>{let h=E(a.does);return t.length>1?H(t[c].name,h):h}),n=t.length>1?[]:[H(l.watch,E(o[0].watch))];return[E(o[0].happens),...i,...n]}function de(e,t,r,s){let{spec:o,place:i,episode:n}=e,a=t>=n.seconds,c=i===o.episodes.length-1?l.playAgain:l.playNext,h=r?l.pause:a?c:l.play,m=d=>z(e,t,d)?"false":"true";return p`<div class=${o.is_side_by_side?"time stays":"time"}>
<input
type="range"
min="0"
max=${n.seconds}
step="1"
aria-label=${l.slider}
aria-valuetext=${l.where(n.name,n.number,t,n.seconds)}
.value=${String(t)}
@input=${s.scrub}
/>
<div
class="row controls"
role="group"
aria-label=${l.steps}
@keydown=${d=>We(d,s.step)}
>
<button
type="button"
aria-label=${l.backName}
aria-disabled=${m(-1)}
@click=${()=>s.step(-1)}
>
${q("M15 5l-7 7 7 7")}${l.back}
</button>
<button type="button" class="play" @click=${s.toggle}>
${q(r?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${h}
</button>
<button
type="button"
class="primary"
aria-label=${l.nextName}
aria-disabled=${m(1)}
@click=${()=>s.step(1)}
>
${l.next}${q("M9 5l7 7-7 7")}
</button>
</div>
</div>`}function We(e,t){let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;!r||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),t(r))}function q(e){return p`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${$`<path d=${e} />`}
</svg>`}var{renderTable:pe}=globalThis.secureBase["charts/table-view.js"];function w(e){return Math.round(e*10)/10}var me={secure:"circle",avoidant:"triangle",resistant:"square",disorganised:"diamond"},De={circle:[],triangle:[[0,-1.2],[1.25,1],[-1.25,1]],square:[[-.88,-.88],[.88,-.88],[.88,.88],[-.88,.88]],diamond:[[0,-1.25],[1.25,0],[0,1.25],[-1.25,0]]};function he(e,t,r,s){let o=w(s),i=De[e].map(a=>a.map(c=>w(c*o)));if(!i.length){let a=`a${o} ${o} 0 1 0 `;return`M${w(t-o)} ${w(r)}${a}${w(2*o)} 0${a}${w(-2*o)} 0z`}let n=i.slice(1).map(([a,c],h)=>`l${w(a-i[h][0])} ${w(c-i[h][1])}`);return`M${w(t+i[0][0])} ${w(r+i[0][1])}${n.join("")}z`}var g=100,x=34,fe=.95,ue=.2;function ge(e){return he(me[e],0,0,6)}function k(e){return p`<svg class="pattern-mark" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
${$`<path d=${ge(e)} />`}
</svg>`}function R(e,t,r,s){let o=W(r,s),i=r.steps.findLast(({at:d})=>d<=s)??r.steps[0],n=Object.keys(o),a=n.filter(d=>d!=="child"),[c,h]=[e.width*g,e.depth*g],m=a.map(d=>l.names[d].toLowerCase());return p`<svg
class="room p-${t.id}"
viewBox="${-x} ${-x} ${c+2*x} ${h+2*x}"
role="img"
aria-label=${l.picture(t.name,m)}
>
${N([e],()=>qe(e))}
<path class="trail" d=${Qe(r,s)} />
${a.map(d=>Ve(d,o,e))}
${Je(o,e,i,t.id)} ${Ge(o,e)}
${n.map(d=>Xe(d,o,e))}
</svg>`}function qe({width:e,depth:t,door:r,window:s,chairs:o,toys:i}){let[n,a,c]=[e*g,t*g,r*g],[h,m]=[s[0]*g,s[1]*g],[d,u]=[i[0]*g,i[1]*g];return $`
<rect class="wall" x=${-x} y=${-x} width=${n+2*x} height=${a+2*x} rx="22" />
<rect class="floor" width=${n} height=${a} rx="6" />
<ellipse class="rug" cx=${d} cy=${u-10} rx="118" ry="68" />
<rect class="glass" x=${h} y=${4-x} width=${m-h} height=${x-8} rx="4" />
<text class="on-wall window" x=${(h+m)/2} y="-9">${l.window}</text>
<rect class="floor" x=${n-1} y=${c-45} width=${x+1} height="90" />
<path class="swing" d="M${n} ${c-45}A90 90 0 0 0 ${n-90} ${c+45}H${n}" />
<text class="on-wall" x=${n+10} y=${c} transform="rotate(90 ${n+10} ${c})">
${l.door}
</text>
${o.map(([X,Be])=>$`<g class="chair" transform="translate(${X*g} ${Be*g})">
<rect x="-32" y="-26" width="64" height="58" rx="15" />
<rect x="-36" y="-38" width="72" height="18" rx="9" />
</g>`)}
<g class="toys" transform="translate(${d} ${u})">
<circle class="ball" cx="-26" cy="4" r="14" />
<path class="seam" d="M-40 4h28M-26-10q10 14 0 28" />
<rect class="brick one" x="4" y="0" width="22" height="22" rx="4" />
<rect class="brick two" x="16" y="-24" width="22" height="22" rx="4" />
<text class="label" x="35" y="74">${l.toys}</text>
</g>
`}function Qe(e,t){let r=e.tracks.child??[],s=W(e,t).child,o=r.filter(([n])=>n<t).map(([,n,a])=>[n,a]),i=s?[...o,s]:o;return i.length?`M${i.map(([n,a])=>`${L(n)} ${L(a)}`).join("L")}`:""}function L(e){return Math.round(e*g*10)/10}function v(e,t){return Math.atan2(t[1]-e[1],t[0]-e[0])*180/Math.PI}function be(e,t){return Math.hypot(e[0]-t[0],e[1]-t[1])}function $e({child:e,carer:t}){return!!(e&&t&&be(e,t)<=ue)}function Ke(e,t,{looks:r,reaches:s}){let{child:o=[0,0],carer:i}=e,n=i?v(o,i):v(o,t.toys),a=n;return r==="door"?a=v(o,[t.width,t.door]):r==="away"&&i?a=n+(s?105:180):r!=="carer"&&(a=v(o,r==="toys"||r==="away"?t.toys:e[r]??t.toys)),[s&&i?n:a,a]}function B([e,t],r){return`translate(${L(e)} ${L(t)}) rotate(${Math.round(r)})`}function we(e,t,r){let s=t[e]??[0,0],{child:o}=t;return B(s,v(s,o&&be(s,o)>ue?o:r.toys))}function Ve(e,t,r){return $`<g class="adult ${e}" transform="${we(e,t,r)} scale(1.3)">
<ellipse cx="-3" rx="17" ry="31" />
<circle cx="20" r="4.5" />
<circle r="19" />
<path class="hair" d="M2-18.9A19 19 0 1 0 2 18.9Q-15 0 2-18.9z" />
</g>`}function Ge(e,t){return $e(e)?$`<path
class="around"
transform="${we("carer",e,t)} scale(1.3)"
d="M2-28Q26-32 40-15M2 28Q26 32 40 15"
/>`:b}function Q(e,t,r){let{carer:s}=t;if(e!=="child"||!s||!$e(t))return t[e];let o=v(s,r.toys)*Math.PI/180;return[s[0]+.42*Math.cos(o),s[1]+.42*Math.sin(o)]}function Je(e,t,r,s){let o=Q("child",e,t);if(!o)return b;let[i,n]=Ke({...e,child:o},t,r);return $`<g class="child">
<g transform="${B(o,i)} scale(1.35)">
${r.reaches?$`<path class="arms" d="M3-15Q17-19 27-11M3 15Q17 19 27 11" />`:b}
<ellipse cx="-2" rx="12" ry="21" />
</g>
<g transform="${B(o,n)} scale(1.35)"><circle r="15" /><circle class="nose" cx="17" r="5" /></g>
<path class="mark-on" transform="${B(o,0)} scale(1.35)" d=${ge(s)} />
</g>`}function Xe(e,t,r){let[s,o]=Q(e,t,r),i=e==="child";for(let h of Object.keys(t)){let m=Q(h,t,r),d=Math.abs(m[0]-s)<fe&&Math.abs(m[1]-o)<fe;h!==e&&d&&m[1]!==o&&(i=o>m[1])}let n=l.names[e],a=n.length*6.5,c=Math.min(Math.max(s*g,a-20),r.width*g+20-a);return $`<text class="label" x=${Math.round(c)} y=${Math.round(o*g+(i?70:-48))}>
${n}
</text>`}function K(){return p`<p class="notice"><strong>${l.notData}</strong> ${l.notAtHome}</p>`}function xe({episodes:e},t,r){return p`<div class="episodes" role="group" aria-label=${l.episodes}>
${e.map(({number:s,name:o,is_reunion:i},n)=>{let a=i?`${s} ${l.reunion}`:`${s}`;return p`<button
type="button"
aria-label=${l.episodeName(a,o)}
aria-current=${n===t?"true":"false"}
@click=${()=>r(n)}
>
<b>${s}</b> ${i?p`<small>${l.reunion}</small>`:b}
</button>`})}
</div>`}function ye({patterns:e},t,r){return p`<fieldset class="patterns">
<legend>${l.patterns}</legend>
${e.map((s,o)=>p`<label class="p-${s.id}">
<input
type="radio"
name="pattern"
.checked=${s===t}
@change=${()=>r(o)}
/>
${k(s.id)} ${s.name}
</label>`)}
</fieldset>`}function ve({number:e,name:t,length:r},s){return p`<p class="where">
<strong>${e}. ${t}</strong> <span>${l.clock(s)}</span>
<span class="length">${f(r)}</span>
</p>`}function ke(e,t,r,s){let{happens:o,step:i,watch:n}=A(e,t.tellings[r],s);return p`<div class="told-here p-${t.id}">
${ve(e,s)}
<dl>
<dt>${l.happens}</dt>
<dd>${f(o)}</dd>
<dt class="of-child">${k(t.id)} ${l.child}</dt>
<dd class="does">${f(i.does)}</dd>
<dt>${l.watch}</dt>
<dd>${f(n)}</dd>
</dl>
</div>`}function Te({spec:e,place:t,episode:r,shown:s},o){let i=Math.floor(o);return p`<div class="four">
${ve(r,i)}
<p>${f(_(r.happenings,i).text)}</p>
<p class="quiet">${l.watch}: ${f(r.watched)}</p>
${K()}
<div class="rooms">
${s.map(n=>{let{step:a,watch:c}=A(r,n.tellings[t],i);return p`<div class="p-${n.id}">
<p class="name">${k(n.id)} ${n.name}</p>
${R(e.room,n,n.tellings[t],o)}
<p class="does">${f(a.does)}</p>
${c===r.watched?b:p`<p class="quiet">${f(c)}</p>`}
</div>`})}
</div>
</div>`}function V({id:e,about:t}){return p`<p class="about p-${e}">${k(e)} ${f(t)}</p>`}function G(e,t){return p`
${e.is_side_by_side?b:p`<details class="table">
<summary>${l.showTable}</summary>
${pe(se(e,t),l.tableHeading)}
</details>`}
<details class="whole">
<summary>${l.whole}</summary>
${(e.is_side_by_side?e.patterns:[t]).map(r=>Ye(e,r))}
</details>
`}function Ye({episodes:e},t){return p`<p>
<strong>${k(t.id)} ${l.pattern(t.name)}.</strong>
${f(t.about)}
</p>
${e.map(({number:r,name:s,length:o,people:i,watched:n,happenings:a},c)=>{let h=[...a.map(({at:m,text:d})=>({at:m,text:d,watch:null})),...t.tellings[c].steps.map(({at:m,does:d,watch:u})=>({at:m,text:d,watch:u}))].sort((m,d)=>m.at-d.at);return p`<p>
<strong>${l.episode} ${r}, ${s.toLowerCase()}.</strong> ${f(o)}
${l.people}: ${i.map(m=>l.names[m].toLowerCase()).join(", ")}.
${l.watched}: ${f(n)}
</p>
<ol role="list">
${h.map(({at:m,text:d,watch:u})=>p`<li>
<span class="when">${l.clock(m)}</span>
<span>${f(d)} ${u===null?b:p`<em>${f(u)}</em>`}</span>
</li>`)}
</ol>`})}`}var{LONGEST_NOTE:hr,RECORD_VERSION:Me,isBlank:fr,isFromNewerVersion:ur,isIdentifier:gr,isObject:T,isRecord:Se}=globalThis.secureBase["records/shape.js"];function Ae(e,t){let r=e.episodes.map(({number:o})=>o),s={version:Me,kind:"episode-player",activity:e.id,episode:r[0]??1,pattern:e.patterns[0]?.id??"secure",seen:{}};if(!Se(t)||t.kind!=="episode-player"||t.activity!==e.id)return s;for(let{id:o}of e.patterns){let i=r.filter(n=>t.seen[o]?.includes(n));i.length&&(s.seen[o]=i)}return Object.keys(s.seen).length&&(r.includes(t.episode)&&(s.episode=t.episode),e.patterns.some(({id:o})=>o===t.pattern)&&(s.pattern=t.pattern)),s}function Ce(e,t,r){let s={...e.seen};for(let o of r){let i=s[o]??[];s[o]=[...new Set([...i,t])].sort((n,a)=>n-a)}return{...e,episode:t,pattern:r.length===1?r[0]:e.pattern,seen:s}}var Ne=y`
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
`;var Ee=y`
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
`;var{isActivitySpec:Oe,isText:Tr,listOf:Mr}=globalThis.secureBase["records/spec-shape.js"];function _e(e){if(!Oe(e,"episode-player",["episodes","patterns"])||!T(e.room))return!1;let t=e.episodes,r=e.patterns;return t.every(s=>T(s)&&Number.isInteger(s.number)&&Number.isInteger(s.seconds)&&J(s.happenings))&&r.every(s=>T(s)&&Array.isArray(s.tellings)&&s.tellings.length===t.length&&s.tellings.every(o=>T(o)&&J(o.steps)&&T(o.tracks)&&J(o.tracks.child)))}function J(e){return Array.isArray(e)&&e.length>0}var ze=y`
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
`;var Ze=12,et=5,tt=5,rt=5e3,st=700,M=class M extends Z{constructor(){super(),this.time=0,this.isPlaying=!1,this.clock=new O,this.saying=0,this.attention=new ee(this,()=>this.pause())}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.saying)}accepts(t){return _e(t)}reconcile(t){return Ae(this.spec,t)}recordTaken(){this.pause(),this.time=this.settledAt(0)}get startedAgainWords(){return l.atTheBeginning}get undoneWords(){return l.broughtBack}get second(){return Math.floor(this.time)}get scene(){return le(this.spec,this.record)}settledAt(t){let{tellings:r,all:s,episode:o}=this.scene;return ie(r,s,t,o.seconds)}see(t={}){if(!this.record||!this.spec)return;let r={...this.record,...t},s=this.spec.patterns.map(({id:i})=>i),o=Ce(r,r.episode,this.spec.is_side_by_side?s:[r.pattern]);JSON.stringify(o)!==JSON.stringify(this.record)&&this.change(o)}goTo(t,r=0,s=null){this.pause(),this.see({episode:this.scene.spec.episodes[t].number});let o=this.settledAt(r);this.time=I()?o:r,this.clock.run({from:this.time,until:o,speed:tt},i=>{this.time=i}),this.say(r,{since:s})}step(t){let r=z(this.scene,this.second,t);if(!r)return;let s=r.place===this.scene.place;this.goTo(r.place,r.moment,s?this.second:null)}choosePattern(t){this.see({pattern:this.scene.spec.patterns[t].id}),this.isPlaying||this.say(this.second,{first:this.scene.chosen.name})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.pause();let{spec:t,place:r,episode:s}=this.scene,o=this.time>=s.seconds;if(o&&(this.time=0),this.see({episode:o&&t.episodes[r+1]?.number||s.number}),this.isPlaying=!0,I())this.clock.tick(rt,()=>this.playStep());else{let{seconds:i}=this.scene.episode,n=Math.max(et,i/Ze);this.clock.run({from:this.time,until:i,speed:n},a=>this.playedTo(a))}}playStep(){let{all:t,episode:r}=this.scene,s=t.find(o=>o>this.second);return this.playedTo(s===void 0?r.seconds:this.settledAt(s)),this.isPlaying}playedTo(t){let{number:r,seconds:s}=this.scene.episode;this.time=t,!(t<s)&&(this.pause(),this.announce(l.over(r)))}pause(){this.clock.stop(),this.isPlaying=!1,this.time=this.second}scrub(t){this.pause();let{all:r}=this.scene,s=r.findLast(o=>o<=this.second);this.time=t.target.valueAsNumber,this.see(),r.findLast(o=>o<=this.second)!==s&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(this.second,{first:""}),st))}say(t,r){this.announce(ce(this.scene,t,r))}renderActivity(){if(!this.spec||!this.record)return b;let{scene:t,second:r}=this,{spec:s,place:o,episode:i,chosen:n}=t,a=de(t,r,this.isPlaying,{scrub:c=>this.scrub(c),step:c=>this.step(c),toggle:()=>this.toggle()});return s.is_side_by_side?p`${Te(t,this.time)} ${a}
${s.patterns.map(V)} ${G(s,n)}`:p`
${xe(s,o,c=>this.goTo(c))}
${ye(s,n,c=>this.choosePattern(c))}
<div class="stage">
<div>
${R(s.room,n,n.tellings[o],this.time)}
${K()} ${a}
</div>
${ke(i,n,o,r)}
</div>
${V(n)} ${re(s,n,S(s,o)+this.time)}
${G(s,n)}
`}};j(M,"styles",[...Y(M,M,"styles"),te,ze,Ne,oe,Ee]),j(M,"properties",{time:{state:!0},isPlaying:{state:!0}});var C=M;U("sb-episode-player",C);})();
