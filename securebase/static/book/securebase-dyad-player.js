/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var at=Object.defineProperty;var lt=Object.getPrototypeOf;var ct=Reflect.get;var mt=(e,t,s)=>t in e?at(e,t,{enumerable:!0,configurable:!0,writable:!0,value:s}):e[t]=s;var v=(e,t,s)=>mt(e,typeof t!="symbol"?t+"":t,s);var F=(e,t,s)=>ct(lt(e),s,t);var{define:C}=globalThis.secureBase["define.js"];var{CSSResult:bt,LitElement:$t,ReactiveElement:xt,_$LE:vt,_$LH:yt,adoptStyles:wt,css:L,defaultConverter:kt,getCompatibleStyle:Tt,html:r,isServer:At,mathml:St,noChange:jt,notEqual:Mt,nothing:R,render:Bt,supportsAdoptingStyleSheets:Et,svg:Nt,unsafeCSS:It}=globalThis.secureBase.lit;var{labelled:Ft,listed:Ct,plainText:y,readNumber:Lt,renderText:u,safeAddress:Rt,spoken:Ht,withoutStop:Pt}=globalThis.secureBase["activity/text.js"];var{Player:H,clockTime:w,isMotionReduced:P,signs:p}=globalThis.secureBase["players/player.js"];var{drawLayers:W}=globalThis.secureBase["figures/draw.js"];var{HEIGHT:G,WIDTH:q,drawBabyFace:zt,drawPair:z,tears:Jt}=globalThis.secureBase["figures/face.js"];var{people:J}=globalThis.secureBase["figures/people.js"];var{adultExpressions:k,babyExpressions:T,mixExpressions:A}=globalThis.secureBase["figures/expressions.js"];var i={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:e=>{let t=Math.floor(e/60),s=e%60,n=`${s} ${s===1?"second":"seconds"}`;return t?`${t} ${t===1?"minute":"minutes"} ${n}`:n}};var f=.45,U=.16;function S(e,t){let s=e.findIndex(({start:n})=>n>t);return s===-1?e.length-1:Math.max(0,s-1)}function V(e,t,s){let n=t+.5,o=S(e.faces,Math.floor(n)),a=e.faces[o],ot=e.faces[o-1]??a,rt=e.faces[o+1]??a,B=n-(a?.start??0),E=(e.faces[o+1]?.start??Number.POSITIVE_INFINITY)-n,[N,I,b]=E<f?[a,rt,.5-E/f/2]:o&&B<f?[ot,a,.5+B/f/2]:[a,a,0],O=b*b*(3-2*b),$=A(g(k,N?.adult),g(k,I?.adult),O),x=A(g(T,N?.baby),g(T,I?.baby),O);return s?{adult:{...$,eyesOpen:$.eyesOpen*K(t,4.9)},baby:{...x,eyesOpen:x.eyesOpen*K(t+1.3,3.7)}}:{adult:$,baby:x}}function g(e,t){return e[t??""]??Object.values(e)[0]}function K(e,t){let s=e%t;return s<U?Math.abs(1-2*s/U):1}function m(e,t){return e.moments[S(e.moments,t)]}function c(e,t){return e.phases[S(e.phases,t)]}function l({phases:e},t){let s=e.filter(({name:o})=>o===t.name),n=i.phases[t.name]??t.name;return s.length>1?`${n} ${s.indexOf(t)+1}`:n}function j(e,t){return`${i.time(t)}, ${l(e,c(e,t)).toLowerCase()}`}function M(e,t){return e.moments.find(({start:s})=>s>t)?.start??e.matched.length-1}function X(e,t){return e.moments.findLast(({start:s})=>s<t)?.start??0}function D(e,t,s){let{adult:n,baby:o}=V(e,t,s),a=J[e.people];return r`<svg
class="faces"
viewBox="0 0 ${q} ${G}"
role="img"
aria-label=${i.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${W(z(a,n,o))}
</svg>`}function Q(e,t){let s=e.matched[t]==="1";return r`<div class="told-here">
<p class="state">
<span>${w(t)}</span>
<strong>${l(e,c(e,t))}</strong>
<span>
<span class="step-mark ${s?"matched":""}"></span
>${s?i.inStep:i.outOfStep}
</span>
</p>
<p class="moment">${u(m(e,t).text)}</p>
</div>`}function Z(e){return r`<details class="whole">
<summary>${i.whole}</summary>
${e.phases.map(t=>r`
<p><strong>${l(e,t)}.</strong> ${u(t.about)}</p>
<ol role="list">
${e.moments.filter(({start:s})=>s>=t.start&&s<t.end).map(({start:s,text:n})=>r`<li><span class="when">${w(s)}</span><span>${u(n)}</span></li>`)}
</ol>
`)}
</details>`}function _(e,t,s){let n=c(e,t);return r`
<div class="row controls" role="group" aria-labelledby="go-to">
<span class="quiet" id="go-to">${i.goTo}</span>
${e.phases.map(o=>r`<button
type="button"
aria-current=${o===n?"true":"false"}
@click=${()=>s(o.start)}
>
${l(e,o)}
</button>`)}
</div>
`}var tt=L`
.stage {
display: grid;
gap: 0.75em 1.5em;
margin-block-start: 1.25em;
}
.faces {
display: block;
width: 100%;
border-radius: var(--sb-radius);
}
.told-here {
min-height: 8.5em;
}
.state {
display: flex;
flex-wrap: wrap;
gap: 0.1em 0.9em;
margin: 0;
color: var(--sb-ink-soft);
font-variant-numeric: tabular-nums;
}
.state strong {
color: var(--sb-ink);
}
.step-mark {
display: inline-block;
width: 0.72em;
height: 0.72em;
margin-inline-end: 0.35em;
border: 2px solid var(--sb-accent);
border-radius: 3px;
}
.step-mark.matched {
background: var(--sb-accent);
}
.moment {
margin-block-start: 0.4em;
font-family: var(--sb-font-heading);
font-size: 1.15em;
line-height: 1.45;
}
.label {
margin: 0;
padding-block-start: 0.5em;
}
@container (min-width: 38em) {
.stage {
grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
}
.told-here {
align-self: center;
}
}
.trace {
position: relative;
height: 11.5em;
margin-block-start: 1.25em;
border-block-end: 1px solid var(--sb-line);
font-size: 0.88em;
}
.phase,
.lines,
.cursor {
position: absolute;
inset-block: 0;
}
.phase {
padding: 0.1em 0.4em;
border-inline-start: 1px solid var(--sb-line);
font-weight: 600;
line-height: 1.25;
}
.phase.shaded {
border-radius: 6px 6px 0 0;
background: color-mix(in srgb, var(--sb-line) 50%, transparent);
}
.lines {
inset-inline: 0;
}
.lines.to-come {
opacity: 0.28;
}
.lines.past {
clip-path: inset(0 calc(100% - var(--now)) 0 0);
}
.lines svg {
position: absolute;
inset-inline: 0;
top: 2.4em;
width: 100%;
height: 5.4em;
overflow: visible;
fill: none;
stroke-width: 2.4;
stroke-linejoin: round;
}
.lines .band {
top: 9.7em;
height: 1.5em;
overflow: hidden;
}
.band path {
fill: var(--sb-accent);
}
.joy {
color: var(--sb-repair);
stroke: currentColor;
}
.upset {
color: var(--sb-help);
stroke: currentColor;
}
path.upset {
stroke-dasharray: 7 4;
}
.name,
.in-step {
position: absolute;
padding-inline: 0.25em;
border-radius: 4px;
background: var(--sb-surface);
font-weight: 600;
line-height: 1.25;
stroke: none;
}
.name {
top: calc(2.4em + 5.4em * (1 - var(--height)) - 1.45em);
transform: translateX(-50%);
}
.in-step {
top: 8.3em;
left: 0;
background: none;
color: var(--sb-accent);
}
.cursor {
top: 1.6em;
left: var(--now);
width: 2px;
margin-inline-start: -1px;
background: var(--sb-ink);
}
input[type="range"] {
--thumb-lift: -12px;
display: block;
width: calc(100% + 28px);
margin: 0 -14px;
}
input[type="range"]::-webkit-slider-runnable-track {
height: 4px;
margin-inline: 14px;
border-radius: 2px;
background: var(--sb-control-line);
}
input[type="range"]::-moz-range-track {
height: 4px;
border-radius: 2px;
background: var(--sb-control-line);
}
.controls {
margin-block-start: 0.4em;
}
.controls .mark {
margin-inline-end: 0.3em;
}
.watch {
min-width: 8.5em;
}
.watch .mark {
fill: currentColor;
}
.controls [aria-pressed="true"],
.controls [aria-current="true"] {
border-color: var(--sb-accent);
background: var(--sb-accent-soft);
box-shadow: inset 0 0 0 1px var(--sb-accent);
font-weight: 600;
}
`;var{guard:et}=globalThis.secureBase["lit/directives/guard.js"];function it(e,t){let s=100*t/(e.matched.length-1);return r`<div class="trace" role="img" aria-label=${i.trace} style="--now: ${s}%">
${et([e],()=>dt(e))}
<div class="cursor"></div>
</div>`}function dt(e){let t=e.matched.length-1,s=o=>`${100*Math.min(o,t)/t}%`,n=r`<svg viewBox="0 0 ${t} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${nt(e.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${nt(e.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${t} 1" preserveAspectRatio="none">
<path d=${pt(e.matched)} />
</svg>`;return r`
${e.phases.map(o=>r`<div
class=${o.name==="still face"?"phase shaded":"phase"}
style="left: ${s(o.start)}; right: calc(100% - ${s(o.end)})"
>
<span>${l(e,o)}</span>
</div>`)}
<div class="lines to-come">${n}</div>
<div class="lines past">${n}</div>
${st("joy",i.joy,e.joy,t)} ${st("upset",i.upset,e.upset,t)}
${e.matched.includes("1")?r`<span class="in-step">${i.inStep}</span>`:R}
`}function st(e,t,s,n){let o=Math.max(...s),a=Math.min(.88,Math.max(.06,s.indexOf(o)/n));return r`<span class="name ${e}" style="left: ${100*a}%; --height: ${o/100}">
${t}
</span>`}function nt(e){return`M${e.map((t,s)=>`${s} ${100-t}`).join("L")}`}function pt(e){return[...e.matchAll(/1+/g)].map(({index:t,0:s})=>`M${t-.5} 0h${s.length}v1h-${s.length}z`).join("")}var ht=6e3,ut=4,d=class d extends H{constructor(){super(),this.isFast=!1}reconcile(t,s){return{second:Math.min(s?.second??0,t.matched.length-1)}}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(t){this.currentRecord=this.fitted(t),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(i.atTheBeginning),this.focusOn(".watch")}get last(){return(this.spec?.matched.length??1)-1}goTo(t){let s=this.record?.second;this.time=Math.min(Math.max(t,0),this.last),this.record&&this.second!==s&&this.change({...this.record,second:this.second})}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0;let t=this.isFast?ut:1;P()?this.tick(ht/t,()=>this.stepOn()):this.run(this.last,t,s=>this.advance(s))}stepOn(){this.spec&&this.advance(M(this.spec,this.second))}toggleSpeed(){this.isFast=!this.isFast,this.isPlaying&&this.play()}advance(t){if(!this.spec)return;let s=c(this.spec,this.second);this.goTo(t);let n=c(this.spec,this.second);n!==s&&this.announce(`${l(this.spec,n)}. ${y(n.about)}`),this.time>=this.last&&this.pause()}jump(t){this.pause(),this.goTo(t),this.say()}scrub(t){this.pause();let s=this.spec&&m(this.spec,this.second);this.goTo(t.target.valueAsNumber),!(!this.spec||m(this.spec,this.second)===s)&&this.sayOnceAtRest(()=>this.say(!1))}say(t=!0){if(!this.spec)return;let s=y(m(this.spec,this.second).text);this.announce(t?`${j(this.spec,this.second)}. ${s}`:s)}renderActivity(t){return r`
<div class="stage">
<div>${D(t,this.time,this.isPlaying)}
<p class="label quiet"><strong>${i.illustration}</strong> ${i.notAtHome}</p>
</div>
${Q(t,this.second)}
</div>
${it(t,this.time)}
<input
type="range"
min="0"
max=${this.last}
step="1"
aria-label=${i.slider}
aria-valuetext=${j(t,this.second)}
.value=${String(this.second)}
@input=${this.scrub}
/>
${this.renderControls(t)} ${Z(t)}
`}renderControls(t){let s=this.second>=this.last,n=this.isPlaying?i.pause:s?i.watchAgain:i.watch;return r`
<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${this.isPlaying?p.pause:p.play}${n}
</button>
<button
type="button"
aria-label=${i.backName}
@click=${()=>this.jump(X(t,this.second))}
>
${p.back}${i.back}
</button>
<button
type="button"
aria-label=${i.forwardName}
@click=${()=>this.jump(M(t,this.second))}
>
${p.forward}${i.forward}
</button>
<button
type="button"
aria-pressed=${this.isFast?"true":"false"}
@click=${this.toggleSpeed}
>
${i.fast}
</button>
</div>
${_(t,this.second,o=>this.jump(o))}
`}};v(d,"styles",[...F(d,d,"styles"),tt]),v(d,"properties",{isFast:{state:!0}});var h=d;C("sb-dyad-player",h);})();
