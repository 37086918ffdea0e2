/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var at=Object.defineProperty;var lt=Object.getPrototypeOf;var ct=Reflect.get;var mt=(e,t,s)=>t in e?at(e,t,{enumerable:!0,configurable:!0,writable:!0,value:s}):e[t]=s;var v=(e,t,s)=>mt(e,typeof t!="symbol"?t+"":t,s);var N=(e,t,s)=>ct(lt(e),s,t);var{define:I}=globalThis.secureBase["define.js"];var{CSSResult:bt,LitElement:$t,ReactiveElement:xt,_$LE:vt,_$LH:yt,adoptStyles:wt,css:O,defaultConverter:kt,getCompatibleStyle:Tt,html:r,isServer:At,mathml:St,noChange:jt,notEqual:Mt,nothing:F,render:Bt,supportsAdoptingStyleSheets:Et,svg:Nt,unsafeCSS:It}=globalThis.secureBase.lit;var{mark:h,renderHeading:Ft,renderOrigins:Ct,renderSources:Lt}=globalThis.secureBase["activity/templates.js"];var{labelled:Rt,listed:Pt,plainText:y,readNumber:Wt,renderText:u,safeAddress:Gt,spoken:qt,withoutStop:zt}=globalThis.secureBase["activity/text.js"];var{Player:C,clockTime:w,isMotionReduced:L}=globalThis.secureBase["players/player.js"];var{drawLayers:H}=globalThis.secureBase["figures/draw.js"];var{HEIGHT:R,WIDTH:P,drawBabyFace:Vt,drawPair:W,tears:Xt}=globalThis.secureBase["figures/face.js"];var{people:G}=globalThis.secureBase["figures/people.js"];var{adultExpressions:q,babyExpressions:z,mixExpressions:J}=globalThis.secureBase["figures/expressions.js"];var o={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:e=>{let t=Math.floor(e/60),s=e%60,n=`${s} ${s===1?"second":"seconds"}`;return t?`${t} ${t===1?"minute":"minutes"} ${n}`:n}};var f=.45,U=.16;function k(e,t){let s=e.findIndex(({start:n})=>n>t);return s===-1?e.length-1:Math.max(0,s-1)}function X(e,t,s){let n=t+.5,i=k(e.faces,Math.floor(n)),a=e.faces[i],g=e.faces[i-1]??a,rt=e.faces[i+1]??a,S=n-(a?.start??0),j=(e.faces[i+1]?.start??Number.POSITIVE_INFINITY)-n,[M,B,b]=j<f?[a,rt,.5-j/f/2]:i&&S<f?[g,a,.5+S/f/2]:[a,a,0],E=b*b*(3-2*b),$=K(q,M?.adult,B?.adult,E),x=K(z,M?.baby,B?.baby,E);return s?{adult:{...$,eyesOpen:$.eyesOpen*V(t,4.9)},baby:{...x,eyesOpen:x.eyesOpen*V(t+1.3,3.7)}}:{adult:$,baby:x}}function K(e,t,s,n){let[i,a]=[t,s].map(g=>e[g??""]??Object.values(e)[0]);return J(i,a,n)}function V(e,t){let s=e%t;return s<U?Math.abs(1-2*s/U):1}function m(e,t){return e.moments[k(e.moments,t)]}function c(e,t){return e.phases[k(e.phases,t)]}function l({phases:e},t){let s=e.filter(({name:i})=>i===t.name),n=o.phases[t.name]??t.name;return s.length>1?`${n} ${s.indexOf(t)+1}`:n}function T(e,t){return`${o.time(t)}, ${l(e,c(e,t)).toLowerCase()}`}function A(e,t){return e.moments.find(({start:s})=>s>t)?.start??e.matched.length-1}function Y(e,t){return e.moments.findLast(({start:s})=>s<t)?.start??0}function Q(e,t,s){let{adult:n,baby:i}=X(e,t,s),a=G[e.people];return r`<svg
class="faces"
viewBox="0 0 ${P} ${R}"
role="img"
aria-label=${o.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${H(W(a,n,i))}
</svg>`}function Z(e,t){let s=e.matched[t]==="1";return r`<div class="told-here">
<p class="state">
<span>${w(t)}</span>
<strong>${l(e,c(e,t))}</strong>
<span>
<span class="step-mark ${s?"matched":""}"></span
>${s?o.inStep:o.outOfStep}
</span>
</p>
<p class="moment">${u(m(e,t).text)}</p>
</div>`}function _(e){return r`<details class="whole">
<summary>${o.whole}</summary>
${e.phases.map(t=>r`
<p><strong>${l(e,t)}.</strong> ${u(t.about)}</p>
<ol role="list">
${e.moments.filter(({start:s})=>s>=t.start&&s<t.end).map(({start:s,text:n})=>r`<li><span class="when">${w(s)}</span><span>${u(n)}</span></li>`)}
</ol>
`)}
</details>`}function tt(e,t,s){let n=c(e,t);return r`
<div class="row controls" role="group" aria-labelledby="go-to">
<span class="quiet" id="go-to">${o.goTo}</span>
${e.phases.map(i=>r`<button
type="button"
aria-current=${i===n?"true":"false"}
@click=${()=>s(i.start)}
>
${l(e,i)}
</button>`)}
</div>
`}var et=O`
.stage{display:grid;gap:0.75em 1.5em;margin-block-start:1.25em}.faces{display:block;width:100%;border-radius:var(--sb-radius)}.told-here{min-height:8.5em}.state{display:flex;flex-wrap:wrap;gap:0.1em 0.9em;margin:0;color:var(--sb-ink-soft);font-variant-numeric:tabular-nums}.state strong{color:var(--sb-ink)}.step-mark{display:inline-block;width:0.72em;height:0.72em;margin-inline-end:0.35em;border:2px solid var(--sb-accent);border-radius:3px}.step-mark.matched{background:var(--sb-accent)}.moment{margin-block-start:0.4em;font:1.15em / 1.45 var(--sb-font-heading)}.label{margin:0;padding-block-start:0.5em}@container (min-width: 38em){.stage{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}.told-here{align-self:center}}.trace{position:relative;height:11.5em;margin-block-start:1.25em;border-block-end:1px solid var(--sb-line);font-size:0.88em}.phase,.lines,.cursor{position:absolute;inset-block:0}.phase{padding:0.1em 0.4em;border-inline-start:1px solid var(--sb-line);font-weight:600;line-height:1.25}.phase.shaded{border-radius:6px 6px 0 0;background:color-mix(in srgb,var(--sb-line) 50%,transparent)}.lines{inset-inline:0}.lines.to-come{opacity:0.28}.lines.past{clip-path:inset(0 calc(100% - var(--now)) 0 0)}.lines svg{position:absolute;inset-inline:0;top:2.4em;width:100%;height:5.4em;overflow:visible;fill:none;stroke-width:2.4;stroke-linejoin:round}.lines .band{top:9.7em;height:1.5em;overflow:hidden}.band path{fill:var(--sb-accent)}.joy{color:var(--sb-repair);stroke:currentColor}.upset{color:var(--sb-help);stroke:currentColor}path.upset{stroke-dasharray:7 4}.name,.in-step{position:absolute;padding-inline:0.25em;border-radius:4px;background:var(--sb-surface);font-weight:600;line-height:1.25;stroke:none}.name{top:calc(2.4em + 5.4em * (1 - var(--height)) - 1.45em);transform:translateX(-50%)}.in-step{top:8.3em;left:0;background:none;color:var(--sb-accent)}.cursor{top:1.6em;left:var(--now);width:2px;margin-inline-start:-1px;background:var(--sb-ink)}input[type="range"]{display:block;width:calc(100% + 28px);margin:0 -14px}input[type="range"]::-webkit-slider-runnable-track{margin-inline:14px}.controls{margin-block-start:0.4em}.controls .mark{margin-inline-end:0.3em}.watch{min-width:8.5em}.watch .mark{fill:currentColor}.controls [aria-pressed="true"],.controls [aria-current="true"]{border-color:var(--sb-accent);background:var(--sb-accent-soft);box-shadow:inset 0 0 0 1px var(--sb-accent);font-weight:600}`;var{guard:st}=globalThis.secureBase["lit/directives/guard.js"];function ot(e,t){let s=100*t/(e.matched.length-1);return r`<div class="trace" role="img" aria-label=${o.trace} style="--now: ${s}%">
${st([e],()=>dt(e))}
<div class="cursor"></div>
</div>`}function dt(e){let t=e.matched.length-1,s=i=>`${100*Math.min(i,t)/t}%`,n=r`<svg viewBox="0 0 ${t} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${it(e.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${it(e.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${t} 1" preserveAspectRatio="none">
<path d=${pt(e.matched)} />
</svg>`;return r`
${e.phases.map(i=>r`<div
class=${i.name==="still face"?"phase shaded":"phase"}
style="left: ${s(i.start)}; right: calc(100% - ${s(i.end)})"
>
<span>${l(e,i)}</span>
</div>`)}
<div class="lines to-come">${n}</div>
<div class="lines past">${n}</div>
${nt("joy",o.joy,e.joy,t)} ${nt("upset",o.upset,e.upset,t)}
${e.matched.includes("1")?r`<span class="in-step">${o.inStep}</span>`:F}
`}function nt(e,t,s,n){let i=Math.max(...s),a=Math.min(.88,Math.max(.06,s.indexOf(i)/n));return r`<span class="name ${e}" style="left: ${100*a}%; --height: ${i/100}">
${t}
</span>`}function it(e){return`M${e.map((t,s)=>`${s} ${100-t}`).join("L")}`}function pt(e){return[...e.matchAll(/1+/g)].map(({index:t,0:s})=>`M${t-.5} 0h${s.length}v1h-${s.length}z`).join("")}var ht=6e3,ut=4,d=class d extends C{constructor(){super(),this.isFast=!1}reconcile(t,s){return{second:Math.min(s?.second??0,t.matched.length-1)}}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(t){this.currentRecord=this.fitted(t),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(o.atTheBeginning),this.focusOn(".watch")}get last(){return(this.spec?.matched.length??1)-1}goTo(t){let s=this.record?.second;this.time=Math.min(Math.max(t,0),this.last),this.record&&this.second!==s&&this.change({...this.record,second:this.second})}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0;let t=this.isFast?ut:1;L()?this.tick(ht/t,()=>this.stepOn()):this.run(this.last,t,s=>this.advance(s))}stepOn(){this.spec&&this.advance(A(this.spec,this.second))}toggleSpeed(){this.isFast=!this.isFast,this.isPlaying&&this.play()}advance(t){if(!this.spec)return;let s=c(this.spec,this.second);this.goTo(t);let n=c(this.spec,this.second);n!==s&&this.announce(`${l(this.spec,n)}. ${y(n.about)}`),this.time>=this.last&&this.pause()}jump(t){this.pause(),this.goTo(t),this.say()}scrub(t){this.pause();let s=this.spec&&m(this.spec,this.second);this.goTo(t.target.valueAsNumber),!(!this.spec||m(this.spec,this.second)===s)&&this.sayOnceAtRest(()=>this.say(!1))}say(t=!0){if(!this.spec)return;let s=y(m(this.spec,this.second).text);this.announce(t?`${T(this.spec,this.second)}. ${s}`:s)}renderActivity(t){return r`
<div class="stage">
<div>${Q(t,this.time,this.isPlaying)}
<p class="label quiet"><strong>${o.illustration}</strong> ${o.notAtHome}</p>
</div>
${Z(t,this.second)}
</div>
${ot(t,this.time)}
<input
type="range"
min="0"
max=${this.last}
step="1"
aria-label=${o.slider}
aria-valuetext=${T(t,this.second)}
.value=${String(this.second)}
@input=${this.scrub}
/>
${this.renderControls(t)} ${_(t)}
`}renderControls(t){let s=this.second>=this.last,n=this.isPlaying?o.pause:s?o.watchAgain:o.watch;return r`
<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${h(this.isPlaying?"pause":"play")}${n}
</button>
<button
type="button"
aria-label=${o.backName}
@click=${()=>this.jump(Y(t,this.second))}
>
${h("back")}${o.back}
</button>
<button
type="button"
aria-label=${o.forwardName}
@click=${()=>this.jump(A(t,this.second))}
>
${h("forward")}${o.forward}
</button>
<button
type="button"
aria-pressed=${this.isFast?"true":"false"}
@click=${this.toggleSpeed}
>
${o.fast}
</button>
</div>
${tt(t,this.second,i=>this.jump(i))}
`}};v(d,"styles",[...N(d,d,"styles"),et]),v(d,"properties",{isFast:{state:!0}});var p=d;I("sb-dyad-player",p);})();
