/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var Ne=Object.defineProperty;var Le=Object.getPrototypeOf;var Oe=Reflect.get;var _e=(t,e,s)=>e in t?Ne(t,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):t[e]=s;var R=(t,e,s)=>_e(t,typeof e!="symbol"?e+"":e,s);var X=(t,e,s)=>Oe(Le(t),s,e);var{define:Y}=globalThis.secureBase["define.js"];var{CSSResult:tt,LitElement:rt,ReactiveElement:st,_$LE:ot,_$LH:nt,adoptStyles:it,css:$,defaultConverter:at,getCompatibleStyle:lt,html:p,isServer:ct,mathml:dt,noChange:pt,notEqual:mt,nothing:g,render:ht,supportsAdoptingStyleSheets:ft,svg:w,unsafeCSS:ut}=globalThis.secureBase.lit;var{ActivityElement:U}=globalThis.secureBase["activity/activity-element.js"];var{guard:A}=globalThis.secureBase["lit/directives/guard.js"];var{plainText:C,renderText:f,safeAddress:xt}=globalThis.secureBase["activity/text.js"];var a={notData:"A teaching drawing: it is not data, and no real child.",notAtHome:"It is a staged research procedure. Please do not try it at home.",episodes:"Episodes",episode:"Episode",reunion:"reunion",episodeName:(t,e)=>`Episode ${t}: ${e}`,patterns:"Pattern to watch",pattern:t=>`${t} pattern`,play:"Play",playNext:"Play next",playAgain:"Play again",pause:"Pause",back:"Back",backName:"Back one step",next:"Next",nextName:"Next step",steps:"Steps. The left and right arrow keys work here too.",slider:"Time in this episode",over:t=>`Episode ${t} is over.`,atTheBeginning:"Back at the beginning.",broughtBack:"Back where you were.",happens:"What is happening",child:"What the child does",watch:"What a coder would watch for",people:"In the room",watched:"What is watched in this episode",names:{child:"Child",carer:"Carer",stranger:"Stranger",experimenter:"Experimenter"},window:"one-way window",door:"Door",toys:"Toys",picture:(t,e)=>`The room from above, ${t.toLowerCase()} pattern. In the room: ${["child",...e].join(", ")}. The words tell what they do.`,chart:"How far the child is from the carer, and from the toys",chartName:t=>`${t} pattern: the child’s distance from carer and toys through the eight episodes, with both reunions marked. The table gives the mean of each.`,fromCarer:"From the carer",fromToys:"From the toys",metres:t=>`${t} m`,out:"Carer out",outOfRoom:"carer out of the room",reunionMark:"Reunion",showTable:"Show as table",tableHeading:"Mean distance in metres",whole:"Read all episodes as text",clock:t=>`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`,time:t=>{let e=Math.floor(t/60),s=t%60,r=`${s} ${s===1?"second":"seconds"}`;if(!e)return r;let o=`${e} ${e===1?"minute":"minutes"}`;return s?`${o} ${s}`:o},where:(t,e,s,r)=>`Episode ${e}, ${t.toLowerCase()}, ${a.time(s)} of ${a.time(r)}`};var P=45;function M({episodes:t},e){return t.slice(0,e).reduce((s,{seconds:r})=>s+r,0)}function Z(t,e,s){let r=M(t,t.episodes.length);return p`
<p class="small-heading">${a.chart}</p>
<p class="takeaway">${f(e.takeaway)}</p>
<p class="key p-${e.id}" aria-hidden="true">
<span><svg viewBox="0 0 36 8"><path class="from-carer" d="M0 4H36" /></svg> ${a.fromCarer}</span>
<span><svg viewBox="0 0 36 8"><path class="from-toys" d="M0 4H36" /></svg> ${a.fromToys}</span>
</p>
<div
class="chart p-${e.id}"
role="img"
aria-label=${a.chartName(e.name)}
style="--now: ${100*s/r}%"
>
${A([t,e],()=>Be(t,e,r))}
<div class="now"></div>
</div>
`}function Be(t,e,s){let r=i=>100*i/s,o=i=>e.tellings.map((n,l)=>Re(n[i],M(t,l),t.distance_seconds)).join("");return p`
${[0,2,4].map(i=>p`<span class="tick" style="--height: ${i*10/P}">${a.metres(i)}</span>`)}
<div class="plot">
${t.episodes.map((i,n)=>{let l=r(M(t,n)),c=j(i),h=c&&n>0&&j(t.episodes[n-1]),m=t.episodes[n+1],d=m&&j(m)?"why two":"why";return p`<div
class=${c?"band out":"band"}
style="left: ${l}%; width: ${r(i.seconds)}%"
>
${c&&!h?p`<span class=${d}>${a.out}</span>`:g}
${i.is_reunion?p`<strong class="reunion">${a.reunionMark}</strong>`:g}
<span class="number">${i.number}</span>
</div>`})}
<svg viewBox="0 0 ${s} ${P}" preserveAspectRatio="none" aria-hidden="true">
${w`<path class="from-toys" vector-effect="non-scaling-stroke" d=${o("from_toys")} />
<path class="from-carer" vector-effect="non-scaling-stroke" d=${o("from_carer")} />`}
</svg>
</div>
`}function j({people:t}){return!t.includes("carer")}function Re(t,e,s){return t.map((r,o)=>r===null?"":`${o===0||t[o-1]===null?"M":"L"}${e+o*s} ${P-r}`).join("")}function ee(t,e){return{heading:`${a.tableHeading}: ${a.pattern(e.name).toLowerCase()}`,head:[a.episode,a.fromCarer,a.fromToys],rows:t.episodes.map(({number:s,name:r},o)=>{let{mean_from_carer:i,mean_from_toys:n}=e.tellings[o];return[`${s} ${r}`,i===null?a.outOfRoom:i.toFixed(1),n.toFixed(1)]})}}var te=$`
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
`;var z=class{constructor(){this.stopNext=()=>{}}stop(){this.stopNext(),this.stopNext=()=>{}}run({from:e,until:s,speed:r},o,i=performance.now()){let n=requestAnimationFrame(l=>{let c=Math.min(Math.max(l-i,0),250)/1e3,h=Math.min(e+c*r,s);h<s&&this.run({from:h,until:s,speed:r},o,l),o(h)});this.stopNext=()=>cancelAnimationFrame(n)}tick(e,s){let r=setTimeout(()=>{s()&&this.tick(e,s)},e);this.stopNext=()=>clearTimeout(r)}};function I(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var{labelled:F,listed:Et,spoken:re,withoutStop:Nt}=globalThis.secureBase["activity/speech.js"];function je(t,e){let s=t?.[0],r=t?.at(-1);if(!t||!s||!r||e<s[0]||e>r[0])return null;let o=t.findIndex(([u])=>u>e);if(o===-1)return[r[1],r[2]];let[i,n,l]=t[o-1],[c,h,m]=t[o],d=(e-i)/(c-i);return[n+d*(h-n),l+d*(m-l)]}function H(t,e){let s={};for(let r of["experimenter","stranger","carer","child"]){let o=je(t.tracks[r],e);o&&(s[r]=o)}return s}function E(t,e){return t.findLast(({at:s})=>s<=e)??t[0]}function S(t,e,s){let r=e.steps.filter(({at:o})=>o<=s);return{happens:E(t.happenings,s).text,step:E(e.steps,s),watch:r.findLast(({watch:o})=>o!==null)?.watch??t.watched}}function W(t,e){let s=[...t.happenings,...e.flatMap(({steps:r})=>r)];return[...new Set([0,...s.map(({at:r})=>r)])].sort((r,o)=>r-o)}function se(t,e,s,r){let o=e.find(n=>n>s)??r,i=s;for(let{tracks:n}of t)for(let l of Object.values(n))for(let[c,[h,m,d]]of l.entries()){let u=l[c-1];u&&(u[1]!==m||u[2]!==d)&&u[0]>=s&&u[0]<o&&(i=Math.max(i,h))}return Math.max(s,Math.min(Math.ceil(i),o-1))}function ne(t,{episode:e,pattern:s}){let r=Math.max(0,t.episodes.findIndex(c=>c.number===e)),o=t.episodes[r],i=t.patterns.find(c=>c.id===s)??t.patterns[0],n=t.is_side_by_side?t.patterns:[i],l=n.map(c=>c.tellings[r]);return{spec:t,place:r,episode:o,chosen:i,shown:n,tellings:l,all:W(o,l)}}function N({spec:t,place:e,shown:s,all:r},o,i){let n=r.findLastIndex(d=>d<=o),l=r[n+i];if(l!==void 0)return{place:e,moment:l};let c=e+i,h=t.episodes[c];if(!h)return null;let m=W(h,s.map(d=>d.tellings[c]));return{place:c,moment:(i===1?m[0]:m.at(-1))??0}}function ie(t,e,{first:s,since:r=null}={}){let{episode:o}=t,i=a.where(o.name,o.number,e,o.seconds),n=oe(t,e),l=r===null?[]:oe(t,r),c=n.filter((h,m)=>h!==l[m]);return re([s??i,...c.length?c:n])}function oe({episode:t,shown:e,place:s},r){let o=e.map(l=>S(t,l.tellings[s],r)),i=o.map(({step:l},c)=>{let h=C(l.does);return e.length>1?F(e[c].name,h):h}),n=e.length>1?[]:[F(a.watch,C(o[0].watch))];return[C(o[0].happens),...i,...n]}function ae(t,e,s,r){let{spec:o,place:i,episode:n}=t,l=e>=n.seconds,c=i===o.episodes.length-1?a.playAgain:a.playNext,h=s?a.pause:l?c:a.play,m=d=>N(t,e,d)?"false":"true";return p`<div class=${o.is_side_by_side?"time stays":"time"}>
<input
type="range"
min="0"
max=${n.seconds}
step="1"
aria-label=${a.slider}
aria-valuetext=${a.where(n.name,n.number,e,n.seconds)}
.value=${String(e)}
@input=${r.scrub}
/>
<div
class="row controls"
role="group"
aria-label=${a.steps}
@keydown=${d=>Pe(d,r.step)}
>
<button
type="button"
aria-label=${a.backName}
aria-disabled=${m(-1)}
@click=${()=>r.step(-1)}
>
${D("M15 5l-7 7 7 7")}${a.back}
</button>
<button type="button" class="play" @click=${r.toggle}>
${D(s?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${h}
</button>
<button
type="button"
class="primary"
aria-label=${a.nextName}
aria-disabled=${m(1)}
@click=${()=>r.step(1)}
>
${a.next}${D("M9 5l7 7-7 7")}
</button>
</div>
</div>`}function Pe(t,e){let s=t.key==="ArrowRight"?1:t.key==="ArrowLeft"?-1:0;!s||t.ctrlKey||t.altKey||t.metaKey||(t.preventDefault(),e(s))}function D(t){return p`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${w`<path d=${t} />`}
</svg>`}var{renderTable:le}=globalThis.secureBase["charts/table-view.js"];var b=100,x=34,ce=.95,de=.2,pe={secure:"M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z",avoidant:"M0-7L7 5H-7z",resistant:"M-5.5-5.5h11v11h-11z",disorganised:"M0-8L7 0L0 8L-7 0z"};function v(t){return p`<svg class="pattern-mark" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
${w`<path d=${pe[t]} />`}
</svg>`}function _(t,e,s,r){let o=H(s,r),i=s.steps.findLast(({at:d})=>d<=r)??s.steps[0],n=Object.keys(o),l=n.filter(d=>d!=="child"),[c,h]=[t.width*b,t.depth*b],m=l.map(d=>a.names[d].toLowerCase());return p`<svg
class="room p-${e.id}"
viewBox="${-x} ${-x} ${c+2*x} ${h+2*x}"
role="img"
aria-label=${a.picture(e.name,m)}
>
${A([t],()=>Ie(t))}
<path class="trail" d=${Fe(s,r)} />
${l.map(d=>We(d,o,t))}
${qe(o,t,i,e.id)} ${De(o,t)}
${n.map(d=>Qe(d,o,t))}
</svg>`}function Ie({width:t,depth:e,door:s,window:r,chairs:o,toys:i}){let[n,l,c]=[t*b,e*b,s*b],[h,m]=[r[0]*b,r[1]*b],[d,u]=[i[0]*b,i[1]*b];return w`
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
${o.map(([J,Ee])=>w`<g class="chair" transform="translate(${J*b} ${Ee*b})">
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
`}function Fe(t,e){let s=t.tracks.child??[],r=H(t,e).child,o=s.filter(([n])=>n<e).map(([,n,l])=>[n,l]),i=r?[...o,r]:o;return i.length?`M${i.map(([n,l])=>`${O(n)} ${O(l)}`).join("L")}`:""}function O(t){return Math.round(t*b*10)/10}function y(t,e){return Math.atan2(e[1]-t[1],e[0]-t[0])*180/Math.PI}function me(t,e){return Math.hypot(t[0]-e[0],t[1]-e[1])}function he({child:t,carer:e}){return!!(t&&e&&me(t,e)<=de)}function He(t,e,{looks:s,reaches:r}){let{child:o=[0,0],carer:i}=t,n=i?y(o,i):y(o,e.toys),l=n;return s==="door"?l=y(o,[e.width,e.door]):s==="away"&&i?l=n+(r?105:180):s!=="carer"&&(l=y(o,s==="toys"||s==="away"?e.toys:t[s]??e.toys)),[r?n:l,l]}function L([t,e],s){return`translate(${O(t)} ${O(e)}) rotate(${Math.round(s)})`}function fe(t,e,s){let r=e[t]??[0,0],{child:o}=e;return L(r,y(r,o&&me(r,o)>de?o:s.toys))}function We(t,e,s){return w`<g class="adult ${t}" transform="${fe(t,e,s)} scale(1.3)">
<ellipse cx="-3" rx="17" ry="31" />
<circle cx="20" r="4.5" />
<circle r="19" />
<path class="hair" d="M2-18.9A19 19 0 1 0 2 18.9Q-15 0 2-18.9z" />
</g>`}function De(t,e){return he(t)?w`<path
class="around"
transform="${fe("carer",t,e)} scale(1.3)"
d="M2-28Q26-32 40-15M2 28Q26 32 40 15"
/>`:g}function q(t,e,s){let{carer:r}=e;if(t!=="child"||!r||!he(e))return e[t];let o=y(r,s.toys)*Math.PI/180;return[r[0]+.42*Math.cos(o),r[1]+.42*Math.sin(o)]}function qe(t,e,s,r){let o=q("child",t,e);if(!o)return g;let[i,n]=He({...t,child:o},e,s);return w`<g class="child">
<g transform="${L(o,i)} scale(1.35)">
${s.reaches?w`<path class="arms" d="M3-15Q17-19 27-11M3 15Q17 19 27 11" />`:g}
<ellipse cx="-2" rx="12" ry="21" />
</g>
<g transform="${L(o,n)} scale(1.35)"><circle r="15" /><circle class="nose" cx="17" r="5" /></g>
<path class="mark-on" transform="${L(o,0)} scale(1.35)" d=${pe[r]} />
</g>`}function Qe(t,e,s){let[r,o]=q(t,e,s),i=t==="child";for(let h of Object.keys(e)){let m=q(h,e,s),d=Math.abs(m[0]-r)<ce&&Math.abs(m[1]-o)<ce;h!==t&&d&&m[1]!==o&&(i=o>m[1])}let n=a.names[t],l=n.length*6.5,c=Math.min(Math.max(r*b,l-20),520-l);return w`<text class="label" x=${Math.round(c)} y=${Math.round(o*b+(i?70:-48))}>
${n}
</text>`}function Q(){return p`<p class="notice"><strong>${a.notData}</strong> ${a.notAtHome}</p>`}function ue({episodes:t},e,s){return p`<div class="episodes" role="group" aria-label=${a.episodes}>
${t.map(({number:r,name:o,is_reunion:i},n)=>{let l=i?`${r} ${a.reunion}`:`${r}`;return p`<button
type="button"
aria-label=${a.episodeName(l,o)}
aria-current=${n===e?"true":"false"}
@click=${()=>s(n)}
>
<b>${r}</b> ${i?p`<small>${a.reunion}</small>`:g}
</button>`})}
</div>`}function ge({patterns:t},e,s){return p`<fieldset class="patterns">
<legend>${a.patterns}</legend>
${t.map((r,o)=>p`<label class="p-${r.id}">
<input
type="radio"
name="pattern"
.checked=${r===e}
@change=${()=>s(o)}
/>
${v(r.id)} ${r.name}
</label>`)}
</fieldset>`}function be({number:t,name:e,length:s},r){return p`<p class="where">
<strong>${t}. ${e}</strong> <span>${a.clock(r)}</span>
<span class="length">${f(s)}</span>
</p>`}function we(t,e,s,r){let{happens:o,step:i,watch:n}=S(t,e.tellings[s],r);return p`<div class="told-here p-${e.id}">
${be(t,r)}
<dl>
<dt>${a.happens}</dt>
<dd>${f(o)}</dd>
<dt class="of-child">${v(e.id)} ${a.child}</dt>
<dd class="does">${f(i.does)}</dd>
<dt>${a.watch}</dt>
<dd>${f(n)}</dd>
</dl>
</div>`}function xe({spec:t,place:e,episode:s,shown:r},o){let i=Math.floor(o);return p`<div class="four">
${be(s,i)}
<p>${f(E(s.happenings,i).text)}</p>
<p class="quiet">${a.watch}: ${f(s.watched)}</p>
${Q()}
<div class="rooms">
${r.map(n=>{let{step:l,watch:c}=S(s,n.tellings[e],i);return p`<div class="p-${n.id}">
<p class="name">${v(n.id)} ${n.name}</p>
${_(t.room,n,n.tellings[e],o)}
<p class="does">${f(l.does)}</p>
${c===s.watched?g:p`<p class="quiet">${f(c)}</p>`}
</div>`})}
</div>
</div>`}function K({id:t,about:e}){return p`<p class="about p-${t}">${v(t)} ${f(e)}</p>`}function V(t,e){return p`
${t.is_side_by_side?g:p`<details class="table">
<summary>${a.showTable}</summary>
${le(ee(t,e),a.tableHeading)}
</details>`}
<details class="whole">
<summary>${a.whole}</summary>
${(t.is_side_by_side?t.patterns:[e]).map(s=>Ke(t,s))}
</details>
`}function Ke({episodes:t},e){return p`<p>
<strong>${v(e.id)} ${a.pattern(e.name)}.</strong>
${f(e.about)}
</p>
${t.map(({number:s,name:r,length:o,people:i,watched:n,happenings:l},c)=>{let h=[...l.map(({at:m,text:d})=>({at:m,text:d,watch:null})),...e.tellings[c].steps.map(({at:m,does:d,watch:u})=>({at:m,text:d,watch:u}))].sort((m,d)=>m.at-d.at);return p`<p>
<strong>${a.episode} ${s}, ${r.toLowerCase()}.</strong> ${f(o)}
${a.people}: ${i.map(m=>a.names[m].toLowerCase()).join(", ")}.
${a.watched}: ${f(n)}
</p>
<ol role="list">
${h.map(({at:m,text:d,watch:u})=>p`<li>
<span class="when">${a.clock(m)}</span>
<span>${f(d)} ${u===null?g:p`<em>${f(u)}</em>`}</span>
</li>`)}
</ol>`})}`}var{LONGEST_NOTE:rr,RECORD_VERSION:$e,isBlank:sr,isFromNewerVersion:or,isIdentifier:nr,isObject:k,isRecord:ye}=globalThis.secureBase["records/shape.js"];function ve(t,e){let s=t.episodes.map(({number:o})=>o),r={version:$e,kind:"episode-player",activity:t.id,episode:s[0]??1,pattern:t.patterns[0]?.id??"secure",seen:{}};if(!ye(e)||e.kind!=="episode-player"||e.activity!==t.id)return r;for(let{id:o}of t.patterns){let i=s.filter(n=>e.seen[o]?.includes(n));i.length&&(r.seen[o]=i)}return Object.keys(r.seen).length&&(s.includes(e.episode)&&(r.episode=e.episode),t.patterns.some(({id:o})=>o===e.pattern)&&(r.pattern=e.pattern)),r}function ke(t,e,s){let r={...t.seen};for(let o of s){let i=r[o]??[];r[o]=[...new Set([...i,e])].sort((n,l)=>n-l)}return{...t,episode:e,pattern:s.length===1?s[0]:t.pattern,seen:r}}var Te=$`
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
`;var Me=$`
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
`;var Se=$`
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
`;var{isActivitySpec:Ae,isText:ur,listOf:gr}=globalThis.secureBase["records/spec-shape.js"];function Ce(t){if(!Ae(t,"episode-player",["episodes","patterns"])||!k(t.room))return!1;let e=t.episodes,s=t.patterns;return e.every(r=>k(r)&&Number.isInteger(r.number)&&Number.isInteger(r.seconds)&&G(r.happenings))&&s.every(r=>k(r)&&Array.isArray(r.tellings)&&r.tellings.length===e.length&&r.tellings.every(o=>k(o)&&G(o.steps)&&k(o.tracks)&&G(o.tracks.child)))}function G(t){return Array.isArray(t)&&t.length>0}var ze=$`
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
`;var Ge=12,Je=5,Xe=5,Ye=5e3,Ue=700,T=class T extends U{constructor(){super(),this.time=0,this.isPlaying=!1,this.clock=new z,this.saying=0,this.pauseWhenHidden=()=>document.hidden&&this.pause(),this.watcher=null}connectedCallback(){super.connectedCallback(),document.addEventListener("visibilitychange",this.pauseWhenHidden),this.watcher=new IntersectionObserver(([e])=>e?.isIntersecting||this.pause()),this.watcher.observe(this)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("visibilitychange",this.pauseWhenHidden),this.watcher?.disconnect(),clearTimeout(this.saying),this.pause()}accepts(e){return Ce(e)}reconcile(e){return ve(this.spec,e)}recordTaken(){this.pause(),this.time=this.settledAt(0)}get startedAgainWords(){return a.atTheBeginning}get undoneWords(){return a.broughtBack}get second(){return Math.floor(this.time)}get scene(){return ne(this.spec,this.record)}settledAt(e){let{tellings:s,all:r,episode:o}=this.scene;return se(s,r,e,o.seconds)}see(e={}){if(!this.record||!this.spec)return;let s={...this.record,...e},r=this.spec.patterns.map(({id:i})=>i),o=ke(s,s.episode,this.spec.is_side_by_side?r:[s.pattern]);JSON.stringify(o)!==JSON.stringify(this.record)&&this.change(o)}goTo(e,s=0,r=null){this.pause(),this.see({episode:this.scene.spec.episodes[e].number});let o=this.settledAt(s);this.time=I()?o:s,this.clock.run({from:this.time,until:o,speed:Xe},i=>{this.time=i}),this.say(s,{since:r})}step(e){let s=N(this.scene,this.second,e);if(!s)return;let r=s.place===this.scene.place;this.goTo(s.place,s.moment,r?this.second:null)}choosePattern(e){this.see({pattern:this.scene.spec.patterns[e].id}),this.isPlaying||this.say(this.second,{first:this.scene.chosen.name})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.pause();let{spec:e,place:s,episode:r}=this.scene,o=this.time>=r.seconds;if(o&&(this.time=0),this.see({episode:o&&e.episodes[s+1]?.number||r.number}),this.isPlaying=!0,I())this.clock.tick(Ye,()=>this.playStep());else{let{seconds:i}=this.scene.episode,n=Math.max(Je,i/Ge);this.clock.run({from:this.time,until:i,speed:n},l=>this.playedTo(l))}}playStep(){let{all:e,episode:s}=this.scene,r=e.find(o=>o>this.second);return this.playedTo(r===void 0?s.seconds:this.settledAt(r)),this.isPlaying}playedTo(e){let{number:s,seconds:r}=this.scene.episode;this.time=e,!(e<r)&&(this.pause(),this.announce(a.over(s)))}pause(){this.clock.stop(),this.isPlaying=!1,this.time=this.second}scrub(e){this.pause();let{all:s}=this.scene,r=s.findLast(o=>o<=this.second);this.time=e.target.valueAsNumber,this.see(),s.findLast(o=>o<=this.second)!==r&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(this.second,{first:""}),Ue))}say(e,s){this.announce(ie(this.scene,e,s))}renderActivity(){if(!this.spec||!this.record)return g;let{scene:e,second:s}=this,{spec:r,place:o,episode:i,chosen:n}=e,l=ae(e,s,this.isPlaying,{scrub:c=>this.scrub(c),step:c=>this.step(c),toggle:()=>this.toggle()});return r.is_side_by_side?p`${xe(e,this.time)} ${l}
${r.patterns.map(K)} ${V(r,n)}`:p`
${ue(r,o,c=>this.goTo(c))}
${ge(r,n,c=>this.choosePattern(c))}
<div class="stage">
<div>
${_(r.room,n,n.tellings[o],this.time)}
${Q()} ${l}
</div>
${we(i,n,o,s)}
</div>
${K(n)} ${Z(r,n,M(r,o)+this.time)}
${V(r,n)}
`}};R(T,"styles",[...X(T,T,"styles"),ze,Te,Se,te,Me]),R(T,"properties",{time:{state:!0},isPlaying:{state:!0}});var B=T;Y("sb-episode-player",B);})();
