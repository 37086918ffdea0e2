/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:x,html:m,nothing:b,svg:$}=globalThis.secureBase.lit;var{colourStyles:q}=globalThis.secureBase["charts/colours.js"];var{Player:J,clockTime:O,isMotionReduced:j}=globalThis.secureBase["players/player.js"];var{mark:C}=globalThis.secureBase["activity/templates.js"];var{figures:R,labelled:W,plainText:S,renderText:f,spoken:X}=globalThis.secureBase["activity/text.js"];function ke(t,e){let s=t?.[0],r=t?.at(-1);if(!t||!s||!r||e<s[0]||e>r[0])return null;let o=t.findIndex(([u])=>u>e);if(o===-1)return[r[1],r[2]];let[a,n,l]=t[o-1],[c,h,p]=t[o],d=(e-a)/(c-a);return[n+d*(h-n),l+d*(p-l)]}function F(t,e){let s={};for(let r of["experimenter","stranger","carer","child"]){let o=ke(t.tracks[r],e);o&&(s[r]=o)}return s}function z(t,e){return t.findLast(({at:s})=>s<=e)??t[0]}function T(t,e,s){let r=e.steps.filter(({at:o})=>o<=s);return{happens:z(t.happenings,s).text,step:z(e.steps,s),watch:r.findLast(({watch:o})=>o!==null)?.watch??t.watched}}function H(t,e){let s=[...t.happenings,...e.flatMap(({steps:r})=>r)];return[...new Set([0,...s.map(({at:r})=>r)])].sort((r,o)=>r-o)}function Y(t,e,s,r){let o=e.find(n=>n>s)??r,a=s;for(let{tracks:n}of t)for(let l of Object.values(n))for(let[c,[h,p,d]]of l.entries()){let u=l[c-1];u&&(u[1]!==p||u[2]!==d)&&u[0]>=s&&u[0]<o&&(a=Math.max(a,h))}return Math.max(s,Math.min(Math.ceil(a),o-1))}var i=globalThis.secureBase?.words?.["episode-player"]??{notData:"A teaching drawing: it is not data, and no real child.",notAtHome:"It is a staged research procedure. Please do not try it at home.",episodes:"Episodes",episode:"Episode",reunion:"reunion",episodeName:(t,e)=>`Episode ${t}: ${e}`,patterns:"Pattern to watch",pattern:t=>`${t} pattern`,play:"Play",playNext:"Play next",playAgain:"Play again",pause:"Pause",back:"Back",backName:"Back one step",next:"Next",nextName:"Next step",steps:"Steps. The left and right arrow keys work here too.",slider:"Time in this episode",over:t=>`Episode ${t} is over.`,atTheBeginning:"Back at the beginning.",broughtBack:"Back where you were.",lasts:"It lasts",happens:"What is happening",child:"What the child does",watch:"What a coder would watch for",people:"In the room",watched:"What is watched in this episode",names:{child:"Child",carer:"Carer",stranger:"Stranger",experimenter:"Experimenter"},window:"one-way window",door:"Door",toys:"Toys",picture:(t,e)=>`The room from above, ${t.toLowerCase()} pattern. In the room: ${["child",...e].join(", ")}. The words tell what they do.`,chart:"How far the child is from the carer, and from the toys",chartName:t=>`${t} pattern: the child’s distance from carer and toys through the eight episodes, with both reunions marked. The table gives the mean of each.`,fromCarer:"From the carer",fromToys:"From the toys",out:"Carer out",outOfRoom:"carer out of the room",reunionMark:"Reunion",showTable:"Show as table",tableHeading:"Mean distance in metres",whole:"Read all episodes as text",time:t=>{let e=Math.floor(t/60),s=t%60,r=`${s} ${s===1?"second":"seconds"}`;if(!e)return r;let o=`${e} ${e===1?"minute":"minutes"}`;return s?`${o} ${s}`:o},where:(t,e,s,r)=>`Episode ${e}, ${t.toLowerCase()}, ${i.time(s)} of ${i.time(r)}`};function U(t,{episode:e,pattern:s}){let r=Math.max(0,t.episodes.findIndex(c=>c.number===e)),o=t.episodes[r],a=t.patterns.find(c=>c.id===s)??t.patterns[0],n=t.is_side_by_side?t.patterns:[a],l=n.map(c=>c.tellings[r]);return{spec:t,place:r,episode:o,chosen:a,shown:n,tellings:l,all:H(o,l)}}function B({spec:t,place:e,shown:s,all:r},o,a){let n=r.findLastIndex(d=>d<=o),l=r[n+a];if(l!==void 0)return{place:e,moment:l};let c=e+a,h=t.episodes[c];if(!h)return null;let p=H(h,s.map(d=>d.tellings[c]));return{place:c,moment:(a===1?p[0]:p.at(-1))??0}}function V(t,e,{first:s,since:r=null}={}){let{episode:o}=t,a=i.where(o.name,o.number,e,o.seconds),n=G(t,e),l=r===null?[]:G(t,r),c=n.filter((h,p)=>h!==l[p]);return X([s??a,...c.length?c:n])}function G({episode:t,shown:e,place:s},r){let o=e.map(l=>T(t,l.tellings[s],r)),a=o.map(({step:l},c)=>{let h=S(l.does);return W(e.length>1?e[c].name:i.child,h)}),n=e.length>1?[]:[W(i.watch,S(o[0].watch))];return[S(o[0].happens),...a,...n]}function Z(t,e,s,r){let{spec:o,place:a,episode:n}=t,l=e>=n.seconds,c=a===o.episodes.length-1?i.playAgain:i.playNext,h=s?i.pause:l?c:i.play,p=d=>B(t,e,d)?"false":"true";return m`<div class=${o.is_side_by_side?"time stays":"time"}>
<input
type="range"
min="0"
max=${n.seconds}
step="1"
aria-label=${i.slider}
aria-valuetext=${i.where(n.name,n.number,e,n.seconds)}
.value=${String(e)}
@input=${r.scrub}
/>
<div
class="row controls"
role="group"
aria-label=${i.steps}
@keydown=${d=>Te(d,r.step)}
>
<button
type="button"
aria-label=${i.backName}
aria-disabled=${p(-1)}
@click=${()=>r.step(-1)}
>
${C("back")}${i.back}
</button>
<button type="button" class="play" @click=${r.toggle}>
${C(s?"pause":"play")}${h}
</button>
<button
type="button"
class="primary"
aria-label=${i.nextName}
aria-disabled=${p(1)}
@click=${()=>r.step(1)}
>
${i.next}${C("forward")}
</button>
</div>
</div>`}function Te(t,e){let s=t.key==="ArrowRight"?1:t.key==="ArrowLeft"?-1:0;!s||t.ctrlKey||t.altKey||t.metaKey||(t.preventDefault(),e(s))}var{guard:N}=globalThis.secureBase["lit/directives/guard.js"];function M({episodes:t},e){return t.slice(0,e).reduce((s,{seconds:r})=>s+r,0)}function ee(t,e,s){let r=M(t,t.episodes.length);return m`
<p class="small-heading">${i.chart}</p>
<p class="takeaway">${f(e.takeaway)}</p>
<p class="key c-${e.id}" aria-hidden="true">
<span><svg viewBox="0 0 36 8"><path class="from-carer" d="M0 4H36" /></svg> ${i.fromCarer}</span>
<span><svg viewBox="0 0 36 8"><path class="from-toys" d="M0 4H36" /></svg> ${i.fromToys}</span>
</p>
<div
class="chart c-${e.id}"
role="img"
aria-label=${i.chartName(e.name)}
.style=${`--now: ${100*s/r}%`}
>
${N([t,e],()=>Me(t,e,r))}
<div class="now"></div>
</div>
`}function Me(t,e,s){let{maximum:r,ticks:o}=t.distances,a=10*r,n=c=>100*c/s,l=c=>e.tellings.map((h,p)=>Ae(h[c],M(t,p),t.distance_seconds,a)).join("");return m`
${o.map(({at:c,text:h})=>m`<span class="tick" .style=${`--height: ${c/r}`}>${h}</span>`)}
<div class="plot">
${t.episodes.map((c,h)=>{let p=n(M(t,h)),d=I(c),u=d&&h>0&&I(t.episodes[h-1]),k=t.episodes[h+1],L=k&&I(k)?"why two":"why";return m`<div
class=${d?"band out":"band"}
.style=${`left: ${p}%; width: ${n(c.seconds)}%`}
>
${d&&!u?m`<span class=${L}>${i.out}</span>`:b}
${c.is_reunion?m`<strong class="reunion">${i.reunionMark}</strong>`:b}
<span class="number">${c.number}</span>
</div>`})}
<svg viewBox="0 0 ${s} ${a}" preserveAspectRatio="none" aria-hidden="true">
${$`<path class="from-toys" vector-effect="non-scaling-stroke" d=${l("from_toys")} />
<path class="from-carer" vector-effect="non-scaling-stroke" d=${l("from_carer")} />`}
</svg>
</div>
`}function I({people:t}){return!t.includes("carer")}function Ae(t,e,s,r){return t.map((o,a)=>o===null?"":`${a===0||t[a-1]===null?"M":"L"}${e+a*s} ${r-o}`).join("")}function te(t,e){return{heading:`${i.tableHeading}: ${i.pattern(e.name).toLowerCase()}`,head:[i.episode,i.fromCarer,i.fromToys],rows:t.episodes.map(({number:s,name:r},o)=>{let{mean_from_carer:a,mean_from_toys:n}=e.tellings[o];return[`${s} ${r}`,a===null?i.outOfRoom:R(a.toFixed(1)),R(n.toFixed(1))]})}}var se=x`
.key{display:flex;flex-wrap:wrap;gap:0.1em 1.2em;margin:0.2em 0 0;font-size:0.88em}.key svg{width:2.2em;height:0.55em}.from-carer,.from-toys{fill:none;stroke:var(--chart-colour);stroke-width:2.6;stroke-linejoin:round}.from-toys{stroke:var(--sb-ink-soft);stroke-dasharray:4 4;stroke-width:2}.chart{direction:ltr;position:relative;height:11em;margin-block-start:0.3em;font-size:0.82em;line-height:1.2}.plot,.now{position:absolute;inset-block:1.6em;inset-inline:2.2em 0}.plot svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible}.band{position:absolute;inset-block:0;border-inline-start:1px solid var(--sb-line);border-block-end:1px solid var(--sb-control-line);text-align:center}.band.out{background:color-mix(in srgb,var(--sb-line) 55%,transparent)}.why{display:block;position:relative;z-index:1;padding-block-start:0.2em;overflow-wrap:normal}.why.two{width:200%}.takeaway{margin:0.1em 0 0}.band .number{position:absolute;inset:auto 0 -1.35em}.reunion{position:absolute;inset-block-start:-1.5em;inset-inline-start:50%;transform:translateX(-50%);white-space:nowrap}.band:last-of-type .reunion{inset-inline-end:0;inset-inline-start:auto;transform:none}@container (max-width: 19em){.reunion{inset-inline-end:0;inset-inline-start:auto;transform:none}}.tick{position:absolute;inset-inline-start:0;bottom:calc(1.6em + (100% - 3.2em) * var(--height) - 0.6em)}.now::after{content:"";position:absolute;inset-block:-0.3em;inset-inline-start:var(--now);width:2px;margin-inline-start:-1px;background:var(--sb-ink)}@media (forced-colors: active){.key,.chart{--chart-colour:CanvasText;--sb-ink-soft:CanvasText;--sb-ink:CanvasText}.band.out{border:1px dashed}}`;var{PATTERN_MARKS:re,markPath:oe}=globalThis.secureBase["charts/marks.js"];var g=100,w=34,ne=.95,ae=.2;function ie(t){return oe(re[t],0,0,6)}function v(t){return m`<svg class="pattern-mark" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
${$`<path d=${ie(t)} />`}
</svg>`}function _(t,e,s,r){let o=F(s,r),a=s.steps.findLast(({at:d})=>d<=r)??s.steps[0],n=Object.keys(o),l=n.filter(d=>d!=="child"),[c,h]=[t.width*g,t.depth*g],p=l.map(d=>i.names[d].toLowerCase());return m`<svg
class="room c-${e.id}"
viewBox="${-w} ${-w} ${c+2*w} ${h+2*w}"
role="img"
aria-label=${i.picture(e.name,p)}
>
${N([t],()=>Ce(t))}
<path class="trail" d=${Se(s,r)} />
${l.map(d=>Be(d,o,t))}
${Ee(o,t,a,e.id)} ${Ne(o,t)}
${n.map(d=>Pe(d,o,t))}
</svg>`}function Ce({width:t,depth:e,door:s,window:r,chairs:o,toys:a}){let[n,l,c]=[t*g,e*g,s*g],[h,p]=[r[0]*g,r[1]*g],[d,u]=[a[0]*g,a[1]*g];return $`
<rect class="wall" x=${-w} y=${-w} width=${n+2*w} height=${l+2*w} rx="22" />
<rect class="floor" width=${n} height=${l} rx="6" />
<ellipse class="rug" cx=${d} cy=${u-10} rx="118" ry="68" />
<rect class="glass" x=${h} y=${4-w} width=${p-h} height=${w-8} rx="4" />
<text class="on-wall window" x=${(h+p)/2} y="-9">${i.window}</text>
<rect class="floor" x=${n-1} y=${c-45} width=${w+1} height="90" />
<path class="swing" d="M${n} ${c-45}A90 90 0 0 0 ${n-90} ${c+45}H${n}" />
<text class="on-wall" x=${n+10} y=${c} transform="rotate(90 ${n+10} ${c})">
${i.door}
</text>
${o.map(([k,L])=>$`<g class="chair" transform="translate(${k*g} ${L*g})">
<rect x="-32" y="-26" width="64" height="58" rx="15" />
<rect x="-36" y="-38" width="72" height="18" rx="9" />
</g>`)}
<g class="toys" transform="translate(${d} ${u})">
<circle class="ball" cx="-26" cy="4" r="14" />
<path class="seam" d="M-40 4h28M-26-10q10 14 0 28" />
<rect class="brick one" x="4" y="0" width="22" height="22" rx="4" />
<rect class="brick two" x="16" y="-24" width="22" height="22" rx="4" />
<text class="label" x="35" y="74">${i.toys}</text>
</g>
`}function Se(t,e){let s=t.tracks.child??[],r=F(t,e).child,o=s.filter(([n])=>n<e).map(([,n,l])=>[n,l]),a=r?[...o,r]:o;return a.length?`M${a.map(([n,l])=>`${P(n)} ${P(l)}`).join("L")}`:""}function P(t){return Math.round(t*g*10)/10}function y(t,e){return Math.atan2(e[1]-t[1],e[0]-t[0])*180/Math.PI}function le(t,e){return Math.hypot(t[0]-e[0],t[1]-e[1])}function ce({child:t,carer:e}){return!!(t&&e&&le(t,e)<=ae)}function ze(t,e,{looks:s,reaches:r}){let{child:o=[0,0],carer:a}=t,n=a?y(o,a):y(o,e.toys),l=n;return s==="door"?l=y(o,[e.width,e.door]):s==="away"&&a?l=n+(r?105:180):s!=="carer"&&(l=y(o,s==="toys"||s==="away"?e.toys:t[s]??e.toys)),[r&&a?n:l,l]}function E([t,e],s){return`translate(${P(t)} ${P(e)}) rotate(${Math.round(s)})`}function de(t,e,s){let r=e[t]??[0,0],{child:o}=e;return E(r,y(r,o&&le(r,o)>ae?o:s.toys))}function Be(t,e,s){return $`<g class="adult ${t}" transform="${de(t,e,s)} scale(1.3)">
<ellipse cx="-3" rx="17" ry="31" />
<circle cx="20" r="4.5" />
<circle r="19" />
<path class="hair" d="M2-18.9A19 19 0 1 0 2 18.9Q-15 0 2-18.9z" />
</g>`}function Ne(t,e){return ce(t)?$`<path
class="around"
transform="${de("carer",t,e)} scale(1.3)"
d="M2-28Q26-32 40-15M2 28Q26 32 40 15"
/>`:b}function D(t,e,s){let{carer:r}=e;if(t!=="child"||!r||!ce(e))return e[t];let o=y(r,s.toys)*Math.PI/180;return[r[0]+.42*Math.cos(o),r[1]+.42*Math.sin(o)]}function Ee(t,e,s,r){let o=D("child",t,e);if(!o)return b;let[a,n]=ze({...t,child:o},e,s);return $`<g class="child">
<g transform="${E(o,a)} scale(1.35)">
${s.reaches?$`<path class="arms" d="M3-15Q17-19 27-11M3 15Q17 19 27 11" />`:b}
<ellipse cx="-2" rx="12" ry="21" />
</g>
<g transform="${E(o,n)} scale(1.35)"><circle r="15" /><circle class="nose" cx="17" r="5" /></g>
<path class="mark-on" transform="${E(o,0)} scale(1.35)" d=${ie(r)} />
</g>`}function Pe(t,e,s){let[r,o]=D(t,e,s),a=t==="child";for(let h of Object.keys(e)){let p=D(h,e,s),d=Math.abs(p[0]-r)<ne&&Math.abs(p[1]-o)<ne;h!==t&&d&&p[1]!==o&&(a=o>p[1])}let n=i.names[t],l=n.length*6.5,c=Math.min(Math.max(r*g,l-20),s.width*g+20-l);return $`<text class="label" x=${Math.round(c)} y=${Math.round(o*g+(a?70:-48))}>
${n}
</text>`}var pe=x`
.room{display:block;width:100%}.wall{fill:var(--sb-line)}.floor{fill:var(--sb-paper)}.rug,.glass{fill:var(--sb-accent-soft)}.glass{stroke:var(--sb-accent);stroke-width:2}.swing,.seam{fill:none;stroke:var(--sb-control-line);stroke-width:2;stroke-dasharray:5 5}.chair rect{fill:var(--sb-surface);stroke:var(--sb-control-line);stroke-width:3}.ball{fill:var(--sb-repair)}.seam{stroke:var(--sb-paper);stroke-dasharray:none}.brick{fill:var(--sb-help)}.brick.two{fill:var(--sb-accent)}.room text{fill:var(--sb-ink);font-size:var(--name-size,21px);font-weight:600;text-anchor:middle}.room .label{paint-order:stroke;stroke:var(--sb-paper);stroke-width:6;stroke-linejoin:round}.room .on-wall,.toys .label{font-weight:400}.room .window{font-size:var(--small-name-size,16px)}.trail{fill:none;stroke:var(--chart-colour);stroke-width:6;stroke-linecap:round;stroke-linejoin:round;stroke-dasharray:1 12}.adult *{fill:var(--sb-surface);stroke:var(--sb-ink-soft);stroke-width:2.5}.adult .hair{fill:var(--sb-ink-soft)}.adult.experimenter .hair{fill:var(--sb-line)}.adult.stranger ellipse{stroke-dasharray:6 4}.adult.carer *{fill:var(--sb-accent-soft);stroke:var(--sb-accent)}.adult.carer .hair{fill:var(--sb-accent)}.around{fill:none;stroke:var(--sb-accent);stroke-width:5.5;stroke-linecap:round}.child circle,.child ellipse{fill:var(--chart-colour);stroke:var(--sb-paper);stroke-width:2.5}.child .nose{stroke-width:2}.arms{fill:none;stroke:var(--chart-colour);stroke-width:8;stroke-linecap:round}.mark-on{fill:var(--sb-paper)}.four .room{--name-size:27px;--small-name-size:20px}@container (max-width: 27em){.room{--name-size:27px;--small-name-size:20px}}@media (forced-colors: active){.room{--chart-colour:CanvasText;--sb-ink:CanvasText;--sb-ink-soft:CanvasText;--sb-control-line:CanvasText;--sb-accent:CanvasText;--sb-repair:CanvasText;--sb-help:CanvasText;--sb-accent-soft:Canvas;--sb-surface:Canvas;--sb-paper:Canvas;--sb-line:Canvas}.wall,.floor,.rug{stroke:CanvasText}}`;var{renderTable:me}=globalThis.secureBase["charts/table-view.js"];function K(){return m`<p class="notice"><strong>${i.notData}</strong> ${i.notAtHome}</p>`}function he({episodes:t},e,s){return m`<div class="episodes" role="group" aria-label=${i.episodes}>
${t.map(({number:r,name:o,is_reunion:a},n)=>{let l=a?`${r} ${i.reunion}`:`${r}`;return m`<button
type="button"
aria-label=${i.episodeName(l,o)}
aria-current=${n===e?"true":b}
@click=${()=>s(n)}
>
<b>${r}</b> ${a?m`<small>${i.reunion}</small>`:b}
</button>`})}
</div>`}function ue({patterns:t},e,s){return m`<fieldset class="patterns">
<legend>${i.patterns}</legend>
${t.map((r,o)=>m`<label class="pressable boxed c-${r.id}">
<input
type="radio"
name="pattern"
.checked=${r===e}
@change=${()=>s(o)}
/>
${v(r.id)} ${r.name}
</label>`)}
</fieldset>`}function fe({number:t,name:e,length:s},r){return m`<p class="where">
<strong>${t}. ${e}</strong> <span aria-hidden="true">${O(r)}</span>
<span class="length quiet"><span class="visually-hidden">${i.lasts}</span> ${f(s)}</span>
</p>`}function ge(t,e,s,r){let{happens:o,step:a,watch:n}=T(t,e.tellings[s],r);return m`<div class="told-here c-${e.id}">
${fe(t,r)}
<dl>
<dt>${i.happens}</dt>
<dd>${f(o)}</dd>
<dt class="of-child">${v(e.id)} ${i.child}</dt>
<dd class="does">${f(a.does)}</dd>
<dt>${i.watch}</dt>
<dd>${f(n)}</dd>
</dl>
</div>`}function be({spec:t,place:e,episode:s,shown:r},o){let a=Math.floor(o);return m`<div class="four">
${fe(s,a)}
<p>${f(z(s.happenings,a).text)}</p>
<p class="quiet">${i.watch}: ${f(s.watched)}</p>
${K()}
<div class="rooms">
${r.map(n=>{let{step:l,watch:c}=T(s,n.tellings[e],a);return m`<div class="c-${n.id}">
<p class="name">${v(n.id)} ${n.name}</p>
${_(t.room,n,n.tellings[e],o)}
<p class="does">${f(l.does)}</p>
${c===s.watched?b:m`<p class="quiet">${f(c)}</p>`}
</div>`})}
</div>
</div>`}function Q({id:t,about:e}){return m`<p class="about c-${t}">${v(t)} ${f(e)}</p>`}function $e(t,e){return me(te(t,e),i.tableHeading)}function we({episodes:t},e){return m`<p>
<strong>${v(e.id)} ${i.pattern(e.name)}.</strong>
${f(e.about)}
</p>
${t.map(({number:s,name:r,length:o,people:a,watched:n,happenings:l},c)=>{let h=[...l.map(({at:p,text:d})=>({at:p,text:d,watch:null})),...e.tellings[c].steps.map(({at:p,does:d,watch:u})=>({at:p,text:d,watch:u}))].sort((p,d)=>p.at-d.at);return m`<p>
<strong>${i.episode} ${s}, ${r.toLowerCase()}.</strong> ${f(o)}
${i.people}: ${a.map(p=>i.names[p].toLowerCase()).join(", ")}.
${i.watched}: ${f(n)}
</p>
<ol role="list">
${h.map(({at:p,text:d,watch:u})=>m`<li>
<span class="when">${O(p)}</span>
<span>${f(d)} ${u===null?b:m`<em>${f(u)}</em>`}</span>
</li>`)}
</ol>`})}`}function xe(t,e){let s=t.episodes.map(({number:o})=>o),r={episode:s[0],pattern:t.patterns[0].id,seen:{}};for(let{id:o}of t.patterns){let a=s.filter(n=>e?.seen[o]?.includes(n));a.length&&(r.seen[o]=a)}return!e||!Object.keys(r.seen).length||(s.includes(e.episode)&&(r.episode=e.episode),t.patterns.some(({id:o})=>o===e.pattern)&&(r.pattern=e.pattern)),r}function ye(t,e,s){let r={...t.seen};for(let o of s){let a=r[o]??[];r[o]=[...new Set([...a,e])].sort((n,l)=>n-l)}return{...t,episode:e,pattern:s.length===1?s[0]:t.pattern,seen:r}}var ve=x`
.pattern-mark{flex:none;width:0.9em;height:0.9em;fill:var(--chart-colour);vertical-align:-0.06em}.notice{margin-block-start:0.4em;color:var(--sb-ink-soft);font-size:0.82em;line-height:1.4}.episodes{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:0.4em;margin-block-start:1em}.episodes button{display:flex;flex-wrap:wrap;gap:0 0.35em;align-items:center;justify-content:center;min-width:0;padding:0.2em}.episodes small{min-width:0;font-size:0.78em}.episodes [aria-current="true"]{border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink)}.patterns{display:flex;flex-wrap:wrap;gap:0.4em;margin:0.7em 0 0}.patterns legend{font-size:0.88em}.patterns label{flex:1 0 auto;gap:0.4em;padding:0.2em 0.5em;font-size:0.94em;line-height:1.2;overflow-wrap:normal}.patterns label:has(:checked){border-color:var(--chart-colour);box-shadow:inset 0 0 0 1.5px var(--chart-colour);font-weight:600}.patterns input{width:1.1em;height:1.1em;accent-color:var(--chart-colour)}.stage{display:grid;gap:0.5em 1.75em;margin-block-start:1em}.where{display:flex;flex-wrap:wrap;gap:0 0.8em;align-items:baseline;margin:0;font-variant-numeric:tabular-nums}.where strong{font-family:var(--sb-font-heading);font-size:1.15em}.where .length{flex-basis:100%}dl{margin:0.5em 0 0}dt{margin-block-start:0.7em;color:var(--sb-ink-soft);font-size:0.82em;font-weight:600}dt.of-child{color:var(--chart-colour)}dd{margin:0;line-height:1.4}.does{font:1.12em / 1.4 var(--sb-font-heading)}.about{margin-block:1em 1.25em;padding-inline-start:0.8em;border-inline-start:4px solid var(--chart-colour);font-size:0.92em}.told-here{min-height:18em}@container (min-width: 34em){.episodes{grid-template-columns:repeat(8,minmax(0,1fr))}.patterns legend{margin-block-end:0.2em}}@container (min-width: 40em){.stage{grid-template-columns:minmax(0,8fr) minmax(0,5fr)}}.controls{direction:ltr}.controls button{flex:1 1 5em;padding-inline:0.6em;white-space:nowrap}.controls .mark{margin-inline:0.3em}.play .mark{fill:currentColor}.controls [aria-disabled="true"]{border-color:var(--sb-line);background:none;color:var(--sb-ink-soft);cursor:default}table{border-collapse:collapse;font-size:0.9em}caption{font-weight:600;text-align:start}th,td{padding-block:0.3em;padding-inline:0 1em;text-align:start;vertical-align:top}.table-room{overflow-x:auto}@container (max-width: 27em){.patterns label{flex-basis:calc(50% - 0.4em);gap:0.25em;padding-inline:0.3em;font-size:0.82em}.episodes small{font-size:0.7em}.controls{gap:0.35em}.controls button{flex-basis:4em;padding-inline:0.2em;white-space:normal}.controls .mark{margin-inline:0.1em}}@container (max-width: 19em){.patterns label{font-size:0.74em}.patterns input{width:1em}.controls button{padding-inline:0;font-size:0.9em;white-space:nowrap}.controls .mark{margin-inline:0}}@media (forced-colors: active){.pattern-mark{fill:currentColor}.patterns label:has(:checked),.episodes [aria-current="true"]{border:3px solid Highlight}}.four .rooms{display:grid;gap:1.25em;margin-block-start:1em}.four .name{margin:0 0 0.3em;color:var(--chart-colour);font-weight:600}.four .does{margin-block-start:0.3em;line-height:1.3}.time.stays{position:sticky;z-index:2;inset-block-end:0;margin-block-start:0.75em;padding-block-end:0.5em;border-block-start:1px solid var(--sb-line);background:var(--sb-surface)}@container (min-width: 27em){.four .rooms{grid-template-columns:repeat(2,minmax(0,1fr));gap:1em 1.25em}.four .does{min-height:2.6em}.time.stays{display:flex;gap:1em;align-items:center;padding-block:0.4em}.time.stays .controls{flex-wrap:nowrap}}`;var Le=12,Oe=5,je=5,Re=5e3,A=class extends J{static styles=[...super.styles,q,pe,se,ve];static properties={unfolded:{state:!0}};constructor(){super(),this.unfolded=[],this.startedAgainWords=i.atTheBeginning,this.undoneWords=i.broughtBack}reconcile(e,s){return xe(e,s)}recordTaken(){this.pause(),this.time=this.settledAt(0)}get scene(){return U(this.spec,this.record)}settledAt(e){let{tellings:s,all:r,episode:o}=this.scene;return Y(s,r,e,o.seconds)}see(e={}){if(!this.record||!this.spec)return;let s={...this.record,...e},r=this.spec.patterns.map(({id:a})=>a),o=ye(s,s.episode,this.spec.is_side_by_side?r:[s.pattern]);JSON.stringify(o)!==JSON.stringify(this.record)&&this.change(o)}goTo(e,s=0,r=null){this.pause(),this.see({episode:this.scene.spec.episodes[e].number});let o=this.settledAt(s);this.time=j()?o:s,this.run(o,je,a=>{this.time=a}),this.say(o,{since:r})}step(e){let s=B(this.scene,this.second,e);if(!s)return;let r=s.place===this.scene.place;this.goTo(s.place,s.moment,r?this.second:null)}choosePattern(e){this.see({pattern:this.scene.spec.patterns[e].id}),this.isPlaying||this.say(this.second,{first:this.scene.chosen.name})}play(){this.pause();let{spec:e,place:s,episode:r}=this.scene,o=this.time>=r.seconds;if(o&&(this.time=0),this.see({episode:o&&e.episodes[s+1]?.number||r.number}),this.isPlaying=!0,j())this.tick(Re,()=>this.playStep());else{let{seconds:a}=this.scene.episode,n=Math.max(Oe,a/Le);this.run(a,n,l=>this.playedTo(l))}}playStep(){let{all:e,episode:s}=this.scene,r=e.find(o=>o>this.second);this.playedTo(r===void 0?s.seconds:this.settledAt(r))}playedTo(e){let{number:s,seconds:r}=this.scene.episode;this.time=e,!(e<r)&&(this.pause(),this.announce(i.over(s)))}scrub(e){this.pause();let{all:s}=this.scene,r=s.findLast(o=>o<=this.second);this.time=e.target.valueAsNumber,this.see(),s.findLast(o=>o<=this.second)!==r&&this.sayOnceAtRest(()=>this.say(this.second,{first:""}))}say(e,s){this.announce(V(this.scene,e,s))}renderActivity(e){let{scene:s,second:r}=this,{place:o,episode:a,chosen:n}=s,l=Z(s,r,this.isPlaying,{scrub:c=>this.scrub(c),step:c=>this.step(c),toggle:()=>this.toggle()});return e.is_side_by_side?m`${be(s,this.time)} ${l}
${e.patterns.map(Q)} ${this.renderWhole(e,e.patterns)}`:m`
${he(e,o,c=>this.goTo(c))}
${ue(e,n,c=>this.choosePattern(c))}
<div class="stage">
<div data-together>
${_(e.room,n,n.tellings[o],this.time)}
${l} ${K()}
</div>
${ge(a,n,o,r)}
</div>
${Q(n)} ${ee(e,n,M(e,o)+this.time)}
${this.renderFold("table",i.showTable,()=>$e(e,n))}
${this.renderWhole(e,[n])}
`}renderFold(e,s,r){return m`<details class=${e} @toggle=${()=>{this.unfolded=[...this.unfolded,e]}}>
<summary>${s}</summary>
${this.unfolded.includes(e)?r():b}
</details>`}renderWhole(e,s){return this.renderFold("whole",i.whole,()=>s.map(r=>we(e,r)))}};"adoptedStyleSheets"in document&&customElements.define("sb-episode-player",A);})();
