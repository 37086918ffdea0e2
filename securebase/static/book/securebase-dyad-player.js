/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{define:I}=globalThis.secureBase["define.js"];var{CSSResult:ct,LitElement:mt,ReactiveElement:dt,_$LE:ht,_$LH:pt,adoptStyles:ut,css:O,defaultConverter:ft,getCompatibleStyle:gt,html:a,isServer:bt,mathml:vt,noChange:$t,notEqual:xt,nothing:P,render:yt,supportsAdoptingStyleSheets:wt,svg:kt,unsafeCSS:Tt}=globalThis.secureBase.lit;var{labelled:St,listed:jt,plainText:$,readNumber:Mt,renderText:p,safeAddress:Bt,spoken:Et,withoutStop:Nt}=globalThis.secureBase["activity/text.js"];var{Player:F,clockTime:x,isMotionReduced:C,signs:d}=globalThis.secureBase["players/player.js"];var{drawLayers:L}=globalThis.secureBase["figures/draw.js"];var{HEIGHT:R,WIDTH:H,drawBabyFace:Ft,drawPair:W,tears:Ct}=globalThis.secureBase["figures/face.js"];var{people:G}=globalThis.secureBase["figures/people.js"];var{adultExpressions:y,babyExpressions:w,mixExpressions:k}=globalThis.secureBase["figures/expressions.js"];var n={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},toPhases:{play:"Playing together"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:e=>{let t=Math.floor(e/60),s=e%60,o=`${s} ${s===1?"second":"seconds"}`;return t?`${t} ${t===1?"minute":"minutes"} ${o}`:o}};var u=.45,q=.16;function T(e,t){let s=e.findIndex(({start:o})=>o>t);return s===-1?e.length-1:Math.max(0,s-1)}function D(e,t,s){let o=t+.5,i=T(e.faces,Math.floor(o)),r=e.faces[i],st=e.faces[i-1]??r,nt=e.faces[i+1]??r,j=o-(r?.start??0),M=(e.faces[i+1]?.start??Number.POSITIVE_INFINITY)-o,[B,E,g]=M<u?[r,nt,.5-M/u/2]:i&&j<u?[st,r,.5+j/u/2]:[r,r,0],N=g*g*(3-2*g),b=k(f(y,B?.adult),f(y,E?.adult),N),v=k(f(w,B?.baby),f(w,E?.baby),N);return s?{adult:{...b,eyesOpen:b.eyesOpen*z(t,4.9)},baby:{...v,eyesOpen:v.eyesOpen*z(t+1.3,3.7)}}:{adult:b,baby:v}}function f(e,t){return e[t??""]??Object.values(e)[0]}function z(e,t){let s=e%t;return s<q?Math.abs(1-2*s/q):1}function m(e,t){return e.moments[T(e.moments,t)]}function c(e,t){return e.phases[T(e.phases,t)]}function l({phases:e},t,s=n.phases){let o=e.filter(({name:r})=>r===t.name),i=s[t.name]??n.phases[t.name]??t.name;return o.length>1?`${i} ${o.indexOf(t)+1}`:i}function A(e,t){return`${n.time(t)}, ${l(e,c(e,t)).toLowerCase()}`}function S(e,t){return e.moments.find(({start:s})=>s>t)?.start??e.matched.length-1}function _(e,t){return e.moments.findLast(({start:s})=>s<t)?.start??0}function U(e,t,s){let{adult:o,baby:i}=D(e,t,s),r=G[e.people];return a`<svg
class="faces"
viewBox="0 0 ${H} ${R}"
role="img"
aria-label=${n.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${L(W(r,o,i))}
</svg>`}function K(e,t){let s=e.matched[t]==="1";return a`<div class="told-here">
<p class="state">
<span>${x(t)}</span>
<strong>${l(e,c(e,t))}</strong>
<span>
<span class="step-mark ${s?"matched":""}"></span
>${s?n.inStep:n.outOfStep}
</span>
</p>
<p class="moment">${p(m(e,t).text)}</p>
</div>`}function V(e){return e.phases.map(t=>a`
<p><strong>${l(e,t)}.</strong> ${p(t.about)}</p>
<ol role="list">
${e.moments.filter(({start:s})=>s>=t.start&&s<t.end).map(({start:s,text:o})=>a`<li><span class="when">${x(s)}</span><span>${p(o)}</span></li>`)}
</ol>
`)}function X(e,t,s){let o=c(e,t);return a`
<div class="row controls" role="group" aria-labelledby="go-to">
<span class="quiet" id="go-to">${n.goTo}</span>
${e.phases.map(i=>a`<button
type="button"
aria-current=${i===o?"true":"false"}
@click=${()=>s(i.start)}
>
${l(e,i,n.toPhases)}
</button>`)}
</div>
`}var Y=O`
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
--above: 2.4em;
position: relative;
height: calc(var(--above) + 9.1em);
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
@container (max-width: 22em) {
.trace {
--above: 4.5em;
}
.phase {
padding-inline: 0.2em;
font-size: 0.8em;
overflow-wrap: normal;
}
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
top: var(--above);
width: 100%;
height: 5.4em;
overflow: visible;
fill: none;
stroke-width: 2.4;
stroke-linejoin: round;
}
.lines .band {
top: calc(var(--above) + 7.3em);
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
top: calc(var(--above) + 5.4em * (1 - var(--height)) - 1.45em);
transform: translateX(-50%);
}
.in-step {
top: calc(var(--above) + 5.9em);
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
width: calc(100% + 28px);
margin: 0 -14px;
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
`;var{guard:Q}=globalThis.secureBase["lit/directives/guard.js"];function et(e,t){let s=100*t/(e.matched.length-1);return a`<div class="trace" role="img" aria-label=${n.trace} style="--now: ${s}%">
${Q([e],()=>ot(e))}
<div class="cursor"></div>
</div>`}function ot(e){let t=e.matched.length-1,s=i=>`${100*Math.min(i,t)/t}%`,o=a`<svg viewBox="0 0 ${t} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${tt(e.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${tt(e.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${t} 1" preserveAspectRatio="none">
<path d=${it(e.matched)} />
</svg>`;return a`
${e.phases.map(i=>a`<div
class=${i.name==="still face"?"phase shaded":"phase"}
style="left: ${s(i.start)}; right: calc(100% - ${s(i.end)})"
>
<span>${l(e,i)}</span>
</div>`)}
<div class="lines to-come">${o}</div>
<div class="lines past">${o}</div>
${Z("joy",n.joy,e.joy,t)} ${Z("upset",n.upset,e.upset,t)}
${e.matched.includes("1")?a`<span class="in-step">${n.inStep}</span>`:P}
`}function Z(e,t,s,o){let i=Math.max(...s),r=Math.min(.88,Math.max(.06,s.indexOf(i)/o));return a`<span class="name ${e}" style="left: ${100*r}%; --height: ${i/100}">
${t}
</span>`}function tt(e){return`M${e.map((t,s)=>`${s} ${100-t}`).join("L")}`}function it(e){return[...e.matchAll(/1+/g)].map(({index:t,0:s})=>`M${t-.5} 0h${s.length}v1h-${s.length}z`).join("")}var at=6e3,rt=4,h=class extends F{static styles=[...super.styles,Y];static properties={isFast:{state:!0}};constructor(){super(),this.isFast=!1}reconcile(t,s){return{second:Math.min(s?.second??0,t.matched.length-1)}}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(t){this.currentRecord=this.fitted(t),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(n.atTheBeginning),this.focusOn(".watch")}get last(){return(this.spec?.matched.length??1)-1}goTo(t){let s=this.record?.second;this.time=Math.min(Math.max(t,0),this.last),this.record&&this.second!==s&&this.change({...this.record,second:this.second})}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0;let t=this.isFast?rt:1;C()?this.tick(at/t,()=>this.stepOn()):this.run(this.last,t,s=>this.advance(s))}stepOn(){this.spec&&this.advance(S(this.spec,this.second))}toggleSpeed(){this.isFast=!this.isFast,this.isPlaying&&this.play()}advance(t){if(!this.spec)return;let s=c(this.spec,this.second);this.goTo(t);let o=c(this.spec,this.second);o!==s&&this.announce(`${l(this.spec,o)}. ${$(o.about)}`),this.time>=this.last&&this.pause()}jump(t){this.pause(),this.goTo(t),this.say()}scrub(t){this.pause();let s=this.spec&&m(this.spec,this.second);this.goTo(t.target.valueAsNumber),!(!this.spec||m(this.spec,this.second)===s)&&this.sayOnceAtRest(()=>this.say(!1))}say(t=!0){if(!this.spec)return;let s=$(m(this.spec,this.second).text);this.announce(t?`${A(this.spec,this.second)}. ${s}`:s)}renderActivity(t){return a`
<div class="stage">
<div data-together>
${U(t,this.time,this.isPlaying)}
<p class="label quiet"><strong>${n.illustration}</strong> ${n.notAtHome}</p>
${this.renderControls(t)}
</div>
${K(t,this.second)}
</div>
${et(t,this.time)}
<input
type="range"
min="0"
max=${this.last}
step="1"
aria-label=${n.slider}
aria-valuetext=${A(t,this.second)}
.value=${String(this.second)}
@input=${this.scrub}
/>
${X(t,this.second,s=>this.jump(s))} ${this.renderFold("whole",n.whole,()=>V(t))}
`}renderControls(t){let s=this.second>=this.last,o=this.isPlaying?n.pause:s?n.watchAgain:n.watch;return a`<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${this.isPlaying?d.pause:d.play}${o}
</button>
<button
type="button"
aria-label=${n.backName}
@click=${()=>this.jump(_(t,this.second))}
>
${d.back}${n.back}
</button>
<button
type="button"
aria-label=${n.forwardName}
@click=${()=>this.jump(S(t,this.second))}
>
${d.forward}${n.forward}
</button>
<button
type="button"
aria-pressed=${this.isFast?"true":"false"}
@click=${this.toggleSpeed}
>
${n.fast}
</button>
</div>`}};I("sb-dyad-player",h);})();
