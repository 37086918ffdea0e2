/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:x,html:m,nothing:b,svg:$}=globalThis.secureBase.lit;var{colourStyles:Q}=globalThis.secureBase["charts/colours.js"];var{Player:q,clockTime:O,isMotionReduced:j}=globalThis.secureBase["players/player.js"];var{mark:C}=globalThis.secureBase["activity/templates.js"];var{labelled:R,plainText:S,renderText:f,spoken:J}=globalThis.secureBase["activity/text.js"];function ve(t,e){let r=t?.[0],s=t?.at(-1);if(!t||!r||!s||e<r[0]||e>s[0])return null;let o=t.findIndex(([u])=>u>e);if(o===-1)return[s[1],s[2]];let[a,n,l]=t[o-1],[c,h,p]=t[o],d=(e-a)/(c-a);return[n+d*(h-n),l+d*(p-l)]}function W(t,e){let r={};for(let s of["experimenter","stranger","carer","child"]){let o=ve(t.tracks[s],e);o&&(r[s]=o)}return r}function z(t,e){return t.findLast(({at:r})=>r<=e)??t[0]}function T(t,e,r){let s=e.steps.filter(({at:o})=>o<=r);return{happens:z(t.happenings,r).text,step:z(e.steps,r),watch:s.findLast(({watch:o})=>o!==null)?.watch??t.watched}}function F(t,e){let r=[...t.happenings,...e.flatMap(({steps:s})=>s)];return[...new Set([0,...r.map(({at:s})=>s)])].sort((s,o)=>s-o)}function X(t,e,r,s){let o=e.find(n=>n>r)??s,a=r;for(let{tracks:n}of t)for(let l of Object.values(n))for(let[c,[h,p,d]]of l.entries()){let u=l[c-1];u&&(u[1]!==p||u[2]!==d)&&u[0]>=r&&u[0]<o&&(a=Math.max(a,h))}return Math.max(r,Math.min(Math.ceil(a),o-1))}var i={notData:"A teaching drawing: it is not data, and no real child.",notAtHome:"It is a staged research procedure. Please do not try it at home.",episodes:"Episodes",episode:"Episode",reunion:"reunion",episodeName:(t,e)=>`Episode ${t}: ${e}`,patterns:"Pattern to watch",pattern:t=>`${t} pattern`,play:"Play",playNext:"Play next",playAgain:"Play again",pause:"Pause",back:"Back",backName:"Back one step",next:"Next",nextName:"Next step",steps:"Steps. The left and right arrow keys work here too.",slider:"Time in this episode",over:t=>`Episode ${t} is over.`,atTheBeginning:"Back at the beginning.",broughtBack:"Back where you were.",lasts:"It lasts",happens:"What is happening",child:"What the child does",watch:"What a coder would watch for",people:"In the room",watched:"What is watched in this episode",names:{child:"Child",carer:"Carer",stranger:"Stranger",experimenter:"Experimenter"},window:"one-way window",door:"Door",toys:"Toys",picture:(t,e)=>`The room from above, ${t.toLowerCase()} pattern. In the room: ${["child",...e].join(", ")}. The words tell what they do.`,chart:"How far the child is from the carer, and from the toys",chartName:t=>`${t} pattern: the child’s distance from carer and toys through the eight episodes, with both reunions marked. The table gives the mean of each.`,fromCarer:"From the carer",fromToys:"From the toys",out:"Carer out",outOfRoom:"carer out of the room",reunionMark:"Reunion",showTable:"Show as table",tableHeading:"Mean distance in metres",whole:"Read all episodes as text",time:t=>{let e=Math.floor(t/60),r=t%60,s=`${r} ${r===1?"second":"seconds"}`;if(!e)return s;let o=`${e} ${e===1?"minute":"minutes"}`;return r?`${o} ${r}`:o},where:(t,e,r,s)=>`Episode ${e}, ${t.toLowerCase()}, ${i.time(r)} of ${i.time(s)}`};function G(t,{episode:e,pattern:r}){let s=Math.max(0,t.episodes.findIndex(c=>c.number===e)),o=t.episodes[s],a=t.patterns.find(c=>c.id===r)??t.patterns[0],n=t.is_side_by_side?t.patterns:[a],l=n.map(c=>c.tellings[s]);return{spec:t,place:s,episode:o,chosen:a,shown:n,tellings:l,all:F(o,l)}}function N({spec:t,place:e,shown:r,all:s},o,a){let n=s.findLastIndex(d=>d<=o),l=s[n+a];if(l!==void 0)return{place:e,moment:l};let c=e+a,h=t.episodes[c];if(!h)return null;let p=F(h,r.map(d=>d.tellings[c]));return{place:c,moment:(a===1?p[0]:p.at(-1))??0}}function U(t,e,{first:r,since:s=null}={}){let{episode:o}=t,a=i.where(o.name,o.number,e,o.seconds),n=Y(t,e),l=s===null?[]:Y(t,s),c=n.filter((h,p)=>h!==l[p]);return J([r??a,...c.length?c:n])}function Y({episode:t,shown:e,place:r},s){let o=e.map(l=>T(t,l.tellings[r],s)),a=o.map(({step:l},c)=>{let h=S(l.does);return R(e.length>1?e[c].name:i.child,h)}),n=e.length>1?[]:[R(i.watch,S(o[0].watch))];return[S(o[0].happens),...a,...n]}function V(t,e,r,s){let{spec:o,place:a,episode:n}=t,l=e>=n.seconds,c=a===o.episodes.length-1?i.playAgain:i.playNext,h=r?i.pause:l?c:i.play,p=d=>N(t,e,d)?"false":"true";return m`<div class=${o.is_side_by_side?"time stays":"time"}>
<input
type="range"
min="0"
max=${n.seconds}
step="1"
aria-label=${i.slider}
aria-valuetext=${i.where(n.name,n.number,e,n.seconds)}
.value=${String(e)}
@input=${s.scrub}
/>
<div
class="row controls"
role="group"
aria-label=${i.steps}
@keydown=${d=>ke(d,s.step)}
>
<button
type="button"
aria-label=${i.backName}
aria-disabled=${p(-1)}
@click=${()=>s.step(-1)}
>
${C("back")}${i.back}
</button>
<button type="button" class="play" @click=${s.toggle}>
${C(r?"pause":"play")}${h}
</button>
<button
type="button"
class="primary"
aria-label=${i.nextName}
aria-disabled=${p(1)}
@click=${()=>s.step(1)}
>
${i.next}${C("forward")}
</button>
</div>
</div>`}function ke(t,e){let r=t.key==="ArrowRight"?1:t.key==="ArrowLeft"?-1:0;!r||t.ctrlKey||t.altKey||t.metaKey||(t.preventDefault(),e(r))}var{guard:B}=globalThis.secureBase["lit/directives/guard.js"];function M({episodes:t},e){return t.slice(0,e).reduce((r,{seconds:s})=>r+s,0)}function Z(t,e,r){let s=M(t,t.episodes.length);return m`
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
.style=${`--now: ${100*r/s}%`}
>
${B([t,e],()=>Te(t,e,s))}
<div class="now"></div>
</div>
`}function Te(t,e,r){let{maximum:s,ticks:o}=t.distances,a=10*s,n=c=>100*c/r,l=c=>e.tellings.map((h,p)=>Me(h[c],M(t,p),t.distance_seconds,a)).join("");return m`
${o.map(({at:c,text:h})=>m`<span class="tick" .style=${`--height: ${c/s}`}>${h}</span>`)}
<div class="plot">
${t.episodes.map((c,h)=>{let p=n(M(t,h)),d=H(c),u=d&&h>0&&H(t.episodes[h-1]),k=t.episodes[h+1],L=k&&H(k)?"why two":"why";return m`<div
class=${d?"band out":"band"}
.style=${`left: ${p}%; width: ${n(c.seconds)}%`}
>
${d&&!u?m`<span class=${L}>${i.out}</span>`:b}
${c.is_reunion?m`<strong class="reunion">${i.reunionMark}</strong>`:b}
<span class="number">${c.number}</span>
</div>`})}
<svg viewBox="0 0 ${r} ${a}" preserveAspectRatio="none" aria-hidden="true">
${$`<path class="from-toys" vector-effect="non-scaling-stroke" d=${l("from_toys")} />
<path class="from-carer" vector-effect="non-scaling-stroke" d=${l("from_carer")} />`}
</svg>
</div>
`}function H({people:t}){return!t.includes("carer")}function Me(t,e,r,s){return t.map((o,a)=>o===null?"":`${a===0||t[a-1]===null?"M":"L"}${e+a*r} ${s-o}`).join("")}function ee(t,e){return{heading:`${i.tableHeading}: ${i.pattern(e.name).toLowerCase()}`,head:[i.episode,i.fromCarer,i.fromToys],rows:t.episodes.map(({number:r,name:s},o)=>{let{mean_from_carer:a,mean_from_toys:n}=e.tellings[o];return[`${r} ${s}`,a===null?i.outOfRoom:a.toFixed(1),n.toFixed(1)]})}}var te=x`
.key{display:flex;flex-wrap:wrap;gap:0.1em 1.2em;margin:0.2em 0 0;font-size:0.88em}.key svg{width:2.2em;height:0.55em}.from-carer,.from-toys{fill:none;stroke:var(--chart-colour);stroke-width:2.6;stroke-linejoin:round}.from-toys{stroke:var(--sb-ink-soft);stroke-dasharray:4 4;stroke-width:2}.chart{position:relative;height:11em;margin-block-start:0.3em;font-size:0.82em;line-height:1.2}.plot,.now{position:absolute;inset:1.6em 0 1.6em 2.2em}.plot svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible}.band{position:absolute;inset-block:0;border-inline-start:1px solid var(--sb-line);border-block-end:1px solid var(--sb-control-line);text-align:center}.band.out{background:color-mix(in srgb,var(--sb-line) 55%,transparent)}.why{display:block;position:relative;z-index:1;padding-block-start:0.2em;overflow-wrap:normal}.why.two{width:200%}.takeaway{margin:0.1em 0 0}.band .number{position:absolute;inset:auto 0 -1.35em}.reunion{position:absolute;inset-block-start:-1.5em;left:50%;transform:translateX(-50%);white-space:nowrap}.band:last-of-type .reunion{right:0;left:auto;transform:none}@container (max-width: 19em){.reunion{right:0;left:auto;transform:none}}.tick{position:absolute;left:0;bottom:calc(1.6em + (100% - 3.2em) * var(--height) - 0.6em)}.now::after{content:"";position:absolute;inset-block:-0.3em;left:var(--now);width:2px;margin-inline-start:-1px;background:var(--sb-ink)}@media (forced-colors: active){.key,.chart{--chart-colour:CanvasText;--sb-ink-soft:CanvasText;--sb-ink:CanvasText}.band.out{border:1px dashed}}`;var{PATTERN_MARKS:re,markPath:se}=globalThis.secureBase["charts/marks.js"];var g=100,w=34,oe=.95,ne=.2;function ae(t){return se(re[t],0,0,6)}function v(t){return m`<svg class="pattern-mark" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
${$`<path d=${ae(t)} />`}
</svg>`}function _(t,e,r,s){let o=W(r,s),a=r.steps.findLast(({at:d})=>d<=s)??r.steps[0],n=Object.keys(o),l=n.filter(d=>d!=="child"),[c,h]=[t.width*g,t.depth*g],p=l.map(d=>i.names[d].toLowerCase());return m`<svg
class="room c-${e.id}"
viewBox="${-w} ${-w} ${c+2*w} ${h+2*w}"
role="img"
aria-label=${i.picture(e.name,p)}
>
${B([t],()=>Ae(t))}
<path class="trail" d=${Ce(r,s)} />
${l.map(d=>ze(d,o,t))}
${Be(o,t,a,e.id)} ${Ne(o,t)}
${n.map(d=>Ee(d,o,t))}
</svg>`}function Ae({width:t,depth:e,door:r,window:s,chairs:o,toys:a}){let[n,l,c]=[t*g,e*g,r*g],[h,p]=[s[0]*g,s[1]*g],[d,u]=[a[0]*g,a[1]*g];return $`
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
`}function Ce(t,e){let r=t.tracks.child??[],s=W(t,e).child,o=r.filter(([n])=>n<e).map(([,n,l])=>[n,l]),a=s?[...o,s]:o;return a.length?`M${a.map(([n,l])=>`${P(n)} ${P(l)}`).join("L")}`:""}function P(t){return Math.round(t*g*10)/10}function y(t,e){return Math.atan2(e[1]-t[1],e[0]-t[0])*180/Math.PI}function ie(t,e){return Math.hypot(t[0]-e[0],t[1]-e[1])}function le({child:t,carer:e}){return!!(t&&e&&ie(t,e)<=ne)}function Se(t,e,{looks:r,reaches:s}){let{child:o=[0,0],carer:a}=t,n=a?y(o,a):y(o,e.toys),l=n;return r==="door"?l=y(o,[e.width,e.door]):r==="away"&&a?l=n+(s?105:180):r!=="carer"&&(l=y(o,r==="toys"||r==="away"?e.toys:t[r]??e.toys)),[s&&a?n:l,l]}function E([t,e],r){return`translate(${P(t)} ${P(e)}) rotate(${Math.round(r)})`}function ce(t,e,r){let s=e[t]??[0,0],{child:o}=e;return E(s,y(s,o&&ie(s,o)>ne?o:r.toys))}function ze(t,e,r){return $`<g class="adult ${t}" transform="${ce(t,e,r)} scale(1.3)">
<ellipse cx="-3" rx="17" ry="31" />
<circle cx="20" r="4.5" />
<circle r="19" />
<path class="hair" d="M2-18.9A19 19 0 1 0 2 18.9Q-15 0 2-18.9z" />
</g>`}function Ne(t,e){return le(t)?$`<path
class="around"
transform="${ce("carer",t,e)} scale(1.3)"
d="M2-28Q26-32 40-15M2 28Q26 32 40 15"
/>`:b}function I(t,e,r){let{carer:s}=e;if(t!=="child"||!s||!le(e))return e[t];let o=y(s,r.toys)*Math.PI/180;return[s[0]+.42*Math.cos(o),s[1]+.42*Math.sin(o)]}function Be(t,e,r,s){let o=I("child",t,e);if(!o)return b;let[a,n]=Se({...t,child:o},e,r);return $`<g class="child">
<g transform="${E(o,a)} scale(1.35)">
${r.reaches?$`<path class="arms" d="M3-15Q17-19 27-11M3 15Q17 19 27 11" />`:b}
<ellipse cx="-2" rx="12" ry="21" />
</g>
<g transform="${E(o,n)} scale(1.35)"><circle r="15" /><circle class="nose" cx="17" r="5" /></g>
<path class="mark-on" transform="${E(o,0)} scale(1.35)" d=${ae(s)} />
</g>`}function Ee(t,e,r){let[s,o]=I(t,e,r),a=t==="child";for(let h of Object.keys(e)){let p=I(h,e,r),d=Math.abs(p[0]-s)<oe&&Math.abs(p[1]-o)<oe;h!==t&&d&&p[1]!==o&&(a=o>p[1])}let n=i.names[t],l=n.length*6.5,c=Math.min(Math.max(s*g,l-20),r.width*g+20-l);return $`<text class="label" x=${Math.round(c)} y=${Math.round(o*g+(a?70:-48))}>
${n}
</text>`}var de=x`
.room{display:block;width:100%}.wall{fill:var(--sb-line)}.floor{fill:var(--sb-paper)}.rug,.glass{fill:var(--sb-accent-soft)}.glass{stroke:var(--sb-accent);stroke-width:2}.swing,.seam{fill:none;stroke:var(--sb-control-line);stroke-width:2;stroke-dasharray:5 5}.chair rect{fill:var(--sb-surface);stroke:var(--sb-control-line);stroke-width:3}.ball{fill:var(--sb-repair)}.seam{stroke:var(--sb-paper);stroke-dasharray:none}.brick{fill:var(--sb-help)}.brick.two{fill:var(--sb-accent)}.room text{fill:var(--sb-ink);font-size:var(--name-size,21px);font-weight:600;text-anchor:middle}.room .label{paint-order:stroke;stroke:var(--sb-paper);stroke-width:6;stroke-linejoin:round}.room .on-wall,.toys .label{font-weight:400}.room .window{font-size:var(--small-name-size,16px)}.trail{fill:none;stroke:var(--chart-colour);stroke-width:6;stroke-linecap:round;stroke-linejoin:round;stroke-dasharray:1 12}.adult *{fill:var(--sb-surface);stroke:var(--sb-ink-soft);stroke-width:2.5}.adult .hair{fill:var(--sb-ink-soft)}.adult.experimenter .hair{fill:var(--sb-line)}.adult.stranger ellipse{stroke-dasharray:6 4}.adult.carer *{fill:var(--sb-accent-soft);stroke:var(--sb-accent)}.adult.carer .hair{fill:var(--sb-accent)}.around{fill:none;stroke:var(--sb-accent);stroke-width:5.5;stroke-linecap:round}.child circle,.child ellipse{fill:var(--chart-colour);stroke:var(--sb-paper);stroke-width:2.5}.child .nose{stroke-width:2}.arms{fill:none;stroke:var(--chart-colour);stroke-width:8;stroke-linecap:round}.mark-on{fill:var(--sb-paper)}.four .room{--name-size:27px;--small-name-size:20px}@container (max-width: 27em){.room{--name-size:27px;--small-name-size:20px}}@media (forced-colors: active){.room{--chart-colour:CanvasText;--sb-ink:CanvasText;--sb-ink-soft:CanvasText;--sb-control-line:CanvasText;--sb-accent:CanvasText;--sb-repair:CanvasText;--sb-help:CanvasText;--sb-accent-soft:Canvas;--sb-surface:Canvas;--sb-paper:Canvas;--sb-line:Canvas}.wall,.floor,.rug{stroke:CanvasText}}`;var{renderTable:pe}=globalThis.secureBase["charts/table-view.js"];function D(){return m`<p class="notice"><strong>${i.notData}</strong> ${i.notAtHome}</p>`}function me({episodes:t},e,r){return m`<div class="episodes" role="group" aria-label=${i.episodes}>
${t.map(({number:s,name:o,is_reunion:a},n)=>{let l=a?`${s} ${i.reunion}`:`${s}`;return m`<button
type="button"
aria-label=${i.episodeName(l,o)}
aria-current=${n===e?"true":b}
@click=${()=>r(n)}
>
<b>${s}</b> ${a?m`<small>${i.reunion}</small>`:b}
</button>`})}
</div>`}function he({patterns:t},e,r){return m`<fieldset class="patterns">
<legend>${i.patterns}</legend>
${t.map((s,o)=>m`<label class="pressable boxed c-${s.id}">
<input
type="radio"
name="pattern"
.checked=${s===e}
@change=${()=>r(o)}
/>
${v(s.id)} ${s.name}
</label>`)}
</fieldset>`}function ue({number:t,name:e,length:r},s){return m`<p class="where">
<strong>${t}. ${e}</strong> <span aria-hidden="true">${O(s)}</span>
<span class="length quiet"><span class="visually-hidden">${i.lasts}</span> ${f(r)}</span>
</p>`}function fe(t,e,r,s){let{happens:o,step:a,watch:n}=T(t,e.tellings[r],s);return m`<div class="told-here c-${e.id}">
${ue(t,s)}
<dl>
<dt>${i.happens}</dt>
<dd>${f(o)}</dd>
<dt class="of-child">${v(e.id)} ${i.child}</dt>
<dd class="does">${f(a.does)}</dd>
<dt>${i.watch}</dt>
<dd>${f(n)}</dd>
</dl>
</div>`}function ge({spec:t,place:e,episode:r,shown:s},o){let a=Math.floor(o);return m`<div class="four">
${ue(r,a)}
<p>${f(z(r.happenings,a).text)}</p>
<p class="quiet">${i.watch}: ${f(r.watched)}</p>
${D()}
<div class="rooms">
${s.map(n=>{let{step:l,watch:c}=T(r,n.tellings[e],a);return m`<div class="c-${n.id}">
<p class="name">${v(n.id)} ${n.name}</p>
${_(t.room,n,n.tellings[e],o)}
<p class="does">${f(l.does)}</p>
${c===r.watched?b:m`<p class="quiet">${f(c)}</p>`}
</div>`})}
</div>
</div>`}function K({id:t,about:e}){return m`<p class="about c-${t}">${v(t)} ${f(e)}</p>`}function be(t,e){return pe(ee(t,e),i.tableHeading)}function $e({episodes:t},e){return m`<p>
<strong>${v(e.id)} ${i.pattern(e.name)}.</strong>
${f(e.about)}
</p>
${t.map(({number:r,name:s,length:o,people:a,watched:n,happenings:l},c)=>{let h=[...l.map(({at:p,text:d})=>({at:p,text:d,watch:null})),...e.tellings[c].steps.map(({at:p,does:d,watch:u})=>({at:p,text:d,watch:u}))].sort((p,d)=>p.at-d.at);return m`<p>
<strong>${i.episode} ${r}, ${s.toLowerCase()}.</strong> ${f(o)}
${i.people}: ${a.map(p=>i.names[p].toLowerCase()).join(", ")}.
${i.watched}: ${f(n)}
</p>
<ol role="list">
${h.map(({at:p,text:d,watch:u})=>m`<li>
<span class="when">${O(p)}</span>
<span>${f(d)} ${u===null?b:m`<em>${f(u)}</em>`}</span>
</li>`)}
</ol>`})}`}function we(t,e){let r=t.episodes.map(({number:o})=>o),s={episode:r[0],pattern:t.patterns[0].id,seen:{}};for(let{id:o}of t.patterns){let a=r.filter(n=>e?.seen[o]?.includes(n));a.length&&(s.seen[o]=a)}return!e||!Object.keys(s.seen).length||(r.includes(e.episode)&&(s.episode=e.episode),t.patterns.some(({id:o})=>o===e.pattern)&&(s.pattern=e.pattern)),s}function xe(t,e,r){let s={...t.seen};for(let o of r){let a=s[o]??[];s[o]=[...new Set([...a,e])].sort((n,l)=>n-l)}return{...t,episode:e,pattern:r.length===1?r[0]:t.pattern,seen:s}}var ye=x`
.pattern-mark{flex:none;width:0.9em;height:0.9em;fill:var(--chart-colour);vertical-align:-0.06em}.notice{margin-block-start:0.4em;color:var(--sb-ink-soft);font-size:0.82em;line-height:1.4}.episodes{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:0.4em;margin-block-start:1em}.episodes button{display:flex;flex-wrap:wrap;gap:0 0.35em;align-items:center;justify-content:center;min-width:0;padding:0.2em}.episodes small{font-size:0.78em;overflow-wrap:normal}.episodes [aria-current="true"]{border-color:var(--sb-accent);background:var(--sb-accent);color:var(--sb-accent-ink)}.patterns{display:flex;flex-wrap:wrap;gap:0.4em;margin:0.7em 0 0}.patterns legend{font-size:0.88em}.patterns label{flex:1 0 auto;gap:0.4em;padding:0.2em 0.5em;font-size:0.94em;line-height:1.2;overflow-wrap:normal}.patterns label:has(:checked){border-color:var(--chart-colour);box-shadow:inset 0 0 0 1.5px var(--chart-colour);font-weight:600}.patterns input{width:1.1em;height:1.1em;accent-color:var(--chart-colour)}.stage{display:grid;gap:0.5em 1.75em;margin-block-start:1em}.where{display:flex;flex-wrap:wrap;gap:0 0.8em;align-items:baseline;margin:0;font-variant-numeric:tabular-nums}.where strong{font-family:var(--sb-font-heading);font-size:1.15em}.where .length{flex-basis:100%}dl{margin:0.5em 0 0}dt{margin-block-start:0.7em;color:var(--sb-ink-soft);font-size:0.82em;font-weight:600}dt.of-child{color:var(--chart-colour)}dd{margin:0;line-height:1.4}.does{font:1.12em / 1.4 var(--sb-font-heading)}.about{margin-block:1em 1.25em;padding-inline-start:0.8em;border-inline-start:4px solid var(--chart-colour);font-size:0.92em}.told-here{min-height:18em}@container (min-width: 34em){.episodes{grid-template-columns:repeat(8,minmax(0,1fr))}.patterns legend{margin-block-end:0.2em}}@container (min-width: 40em){.stage{grid-template-columns:minmax(0,8fr) minmax(0,5fr)}}.controls button{flex:1 1 5em;padding-inline:0.6em;white-space:nowrap}.controls .mark{margin-inline:0.3em}.play .mark{fill:currentColor}.controls [aria-disabled="true"]{border-color:var(--sb-line);background:none;color:var(--sb-ink-soft);cursor:default}table{border-collapse:collapse;font-size:0.9em}caption{font-weight:600;text-align:start}th,td{padding:0.3em 1em 0.3em 0;text-align:start;vertical-align:top}.table-room{overflow-x:auto}@container (max-width: 27em){.patterns label{flex-basis:calc(50% - 0.4em);gap:0.25em;padding-inline:0.3em;font-size:0.82em}.episodes small{font-size:0.7em}.controls{gap:0.35em}.controls button{flex-basis:4em;padding-inline:0.2em;white-space:normal}.controls .mark{margin-inline:0.1em}}@container (max-width: 19em){.patterns label{font-size:0.74em}.patterns input{width:1em}.controls button{padding-inline:0;font-size:0.9em;white-space:nowrap}.controls .mark{margin-inline:0}}@media (forced-colors: active){.pattern-mark{fill:currentColor}.patterns label:has(:checked),.episodes [aria-current="true"]{border:3px solid Highlight}}.four .rooms{display:grid;gap:1.25em;margin-block-start:1em}.four .name{margin:0 0 0.3em;color:var(--chart-colour);font-weight:600}.four .does{margin-block-start:0.3em;line-height:1.3}.time.stays{position:sticky;z-index:2;inset-block-end:0;margin-block-start:0.75em;padding-block-end:0.5em;border-block-start:1px solid var(--sb-line);background:var(--sb-surface)}@container (min-width: 27em){.four .rooms{grid-template-columns:repeat(2,minmax(0,1fr));gap:1em 1.25em}.four .does{min-height:2.6em}.time.stays{display:flex;gap:1em;align-items:center;padding-block:0.4em}.time.stays .controls{flex-wrap:nowrap}}`;var _e=12,Le=5,Oe=5,je=5e3,A=class extends q{static styles=[...super.styles,Q,de,te,ye];static properties={unfolded:{state:!0}};constructor(){super(),this.unfolded=[],this.startedAgainWords=i.atTheBeginning,this.undoneWords=i.broughtBack}reconcile(e,r){return we(e,r)}recordTaken(){this.pause(),this.time=this.settledAt(0)}get scene(){return G(this.spec,this.record)}settledAt(e){let{tellings:r,all:s,episode:o}=this.scene;return X(r,s,e,o.seconds)}see(e={}){if(!this.record||!this.spec)return;let r={...this.record,...e},s=this.spec.patterns.map(({id:a})=>a),o=xe(r,r.episode,this.spec.is_side_by_side?s:[r.pattern]);JSON.stringify(o)!==JSON.stringify(this.record)&&this.change(o)}goTo(e,r=0,s=null){this.pause(),this.see({episode:this.scene.spec.episodes[e].number});let o=this.settledAt(r);this.time=j()?o:r,this.run(o,Oe,a=>{this.time=a}),this.say(o,{since:s})}step(e){let r=N(this.scene,this.second,e);if(!r)return;let s=r.place===this.scene.place;this.goTo(r.place,r.moment,s?this.second:null)}choosePattern(e){this.see({pattern:this.scene.spec.patterns[e].id}),this.isPlaying||this.say(this.second,{first:this.scene.chosen.name})}play(){this.pause();let{spec:e,place:r,episode:s}=this.scene,o=this.time>=s.seconds;if(o&&(this.time=0),this.see({episode:o&&e.episodes[r+1]?.number||s.number}),this.isPlaying=!0,j())this.tick(je,()=>this.playStep());else{let{seconds:a}=this.scene.episode,n=Math.max(Le,a/_e);this.run(a,n,l=>this.playedTo(l))}}playStep(){let{all:e,episode:r}=this.scene,s=e.find(o=>o>this.second);this.playedTo(s===void 0?r.seconds:this.settledAt(s))}playedTo(e){let{number:r,seconds:s}=this.scene.episode;this.time=e,!(e<s)&&(this.pause(),this.announce(i.over(r)))}scrub(e){this.pause();let{all:r}=this.scene,s=r.findLast(o=>o<=this.second);this.time=e.target.valueAsNumber,this.see(),r.findLast(o=>o<=this.second)!==s&&this.sayOnceAtRest(()=>this.say(this.second,{first:""}))}say(e,r){this.announce(U(this.scene,e,r))}renderActivity(e){let{scene:r,second:s}=this,{place:o,episode:a,chosen:n}=r,l=V(r,s,this.isPlaying,{scrub:c=>this.scrub(c),step:c=>this.step(c),toggle:()=>this.toggle()});return e.is_side_by_side?m`${ge(r,this.time)} ${l}
${e.patterns.map(K)} ${this.renderWhole(e,e.patterns)}`:m`
${me(e,o,c=>this.goTo(c))}
${he(e,n,c=>this.choosePattern(c))}
<div class="stage">
<div data-together>
${_(e.room,n,n.tellings[o],this.time)}
${l} ${D()}
</div>
${fe(a,n,o,s)}
</div>
${K(n)} ${Z(e,n,M(e,o)+this.time)}
${this.renderFold("table",i.showTable,()=>be(e,n))}
${this.renderWhole(e,[n])}
`}renderFold(e,r,s){return m`<details class=${e} @toggle=${()=>{this.unfolded=[...this.unfolded,e]}}>
<summary>${r}</summary>
${this.unfolded.includes(e)?s():b}
</details>`}renderWhole(e,r){return this.renderFold("whole",i.whole,()=>r.map(s=>$e(e,s)))}};"adoptedStyleSheets"in document&&customElements.define("sb-episode-player",A);})();
