/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var ct=Object.defineProperty;var mt=Object.getPrototypeOf;var ht=Reflect.get;var dt=(e,t,s)=>t in e?ct(e,t,{enumerable:!0,configurable:!0,writable:!0,value:s}):e[t]=s;var x=(e,t,s)=>dt(e,typeof t!="symbol"?t+"":t,s);var I=(e,t,s)=>ht(mt(e),s,t);var{define:F}=globalThis.secureBase["define.js"];var{CSSResult:$t,LitElement:xt,ReactiveElement:yt,_$LE:wt,_$LH:kt,adoptStyles:Tt,css:C,defaultConverter:At,getCompatibleStyle:St,html:r,isServer:Mt,mathml:jt,noChange:Et,notEqual:Bt,nothing:L,render:Nt,supportsAdoptingStyleSheets:Ot,svg:P,unsafeCSS:It}=globalThis.secureBase.lit;var{ActivityElement:H}=globalThis.secureBase["activity/activity-element.js"];var{Attention:W}=globalThis.secureBase["activity/attention.js"];var{sliderStyles:z}=globalThis.secureBase["activity/slider-styles.js"];var{plainText:y,renderText:p,safeAddress:Ht}=globalThis.secureBase["activity/text.js"];var{drawLayers:R}=globalThis.secureBase["figures/draw.js"];var{HEIGHT:G,WIDTH:q,drawBabyFace:Rt,drawPair:D,tears:Gt}=globalThis.secureBase["figures/face.js"];var{people:J}=globalThis.secureBase["figures/people.js"];var{adultExpressions:w,babyExpressions:k,mixExpressions:T}=globalThis.secureBase["figures/expressions.js"];var n={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:e=>{let t=Math.floor(e/60),s=e%60,i=`${s} ${s===1?"second":"seconds"}`;return t?`${t} ${t===1?"minute":"minutes"} ${i}`:i},clock:e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`};var u=.45,U=.16;function A(e,t){let s=e.findIndex(({start:i})=>i>t);return s===-1?e.length-1:Math.max(0,s-1)}function V(e,t,s){let i=t+.5,o=A(e.faces,Math.floor(i)),a=e.faces[o],at=e.faces[o-1]??a,lt=e.faces[o+1]??a,j=i-(a?.start??0),E=(e.faces[o+1]?.start??Number.POSITIVE_INFINITY)-i,[B,N,b]=E<u?[a,lt,.5-E/u/2]:o&&j<u?[at,a,.5+j/u/2]:[a,a,0],O=b*b*(3-2*b),v=T(f(w,B?.adult),f(w,N?.adult),O),$=T(f(k,B?.baby),f(k,N?.baby),O);return s?{adult:{...v,eyesOpen:v.eyesOpen*K(t,4.9)},baby:{...$,eyesOpen:$.eyesOpen*K(t+1.3,3.7)}}:{adult:v,baby:$}}function f(e,t){return e[t??""]??Object.values(e)[0]}function K(e,t){let s=e%t;return s<U?Math.abs(1-2*s/U):1}function m(e,t){return e.moments[A(e.moments,t)]}function c(e,t){return e.phases[A(e.phases,t)]}function l({phases:e},t){let s=e.filter(({name:o})=>o===t.name),i=n.phases[t.name]??t.name;return s.length>1?`${i} ${s.indexOf(t)+1}`:i}function S(e,t){return`${n.time(t)}, ${l(e,c(e,t)).toLowerCase()}`}function M(e,t){return e.moments.find(({start:s})=>s>t)?.start??e.matched.length-1}function X(e,t){return e.moments.findLast(({start:s})=>s<t)?.start??0}function _(e,t,s){let{adult:i,baby:o}=V(e,t,s),a=J[e.people];return r`<svg
class="faces"
viewBox="0 0 ${q} ${G}"
role="img"
aria-label=${n.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${R(D(a,i,o))}
</svg>`}function Q(e,t){let s=e.matched[t]==="1";return r`<div class="told-here">
<p class="state">
<span>${n.clock(t)}</span>
<strong>${l(e,c(e,t))}</strong>
<span>
<span class="step-mark ${s?"matched":""}"></span
>${s?n.inStep:n.outOfStep}
</span>
</p>
<p class="moment">${p(m(e,t).text)}</p>
</div>`}function Z(e){return r`<details class="whole">
<summary>${n.whole}</summary>
${e.phases.map(t=>r`
<p><strong>${l(e,t)}.</strong> ${p(t.about)}</p>
<ol role="list">
${e.moments.filter(({start:s})=>s>=t.start&&s<t.end).map(({start:s,text:i})=>r`<li><span class="when">${n.clock(s)}</span><span>${p(i)}</span></li>`)}
</ol>
`)}
</details>`}function g(e){return r`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${P`<path d=${e} />`}
</svg>`}function tt(e,t,s){let i=c(e,t);return r`
<div class="row controls" role="group" aria-labelledby="go-to">
<span class="go-to" id="go-to">${n.goTo}</span>
${e.phases.map(o=>r`<button
type="button"
aria-current=${o===i?"true":"false"}
@click=${()=>s(o.start)}
>
${l(e,o)}
</button>`)}
</div>
`}var et=C`
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
color: var(--sb-ink-soft);
font-size: 0.88em;
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
/* Above the line's highest point. */
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
/* The thumb's middle runs from one end of the trace to the other. */
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
gap: 0.5em 0.6em;
margin-block-start: 0.4em;
}
.controls .mark {
width: 1em;
height: 1em;
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
.go-to {
color: var(--sb-ink-soft);
font-size: 0.88em;
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
color: var(--sb-ink-soft);
font-variant-numeric: tabular-nums;
}
`;var{guard:st}=globalThis.secureBase["lit/directives/guard.js"];function ot(e,t){let s=100*t/(e.matched.length-1);return r`<div class="trace" role="img" aria-label=${n.trace} style="--now: ${s}%">
${st([e],()=>pt(e))}
<div class="cursor"></div>
</div>`}function pt(e){let t=e.matched.length-1,s=o=>`${100*Math.min(o,t)/t}%`,i=r`<svg viewBox="0 0 ${t} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${nt(e.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${nt(e.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${t} 1" preserveAspectRatio="none">
<path d=${ut(e.matched)} />
</svg>`;return r`
${e.phases.map(o=>r`<div
class=${o.name==="still face"?"phase shaded":"phase"}
style="left: ${s(o.start)}; right: calc(100% - ${s(o.end)})"
>
<span>${l(e,o)}</span>
</div>`)}
<div class="lines to-come">${i}</div>
<div class="lines past">${i}</div>
${it("joy",n.joy,e.joy,t)} ${it("upset",n.upset,e.upset,t)}
${e.matched.includes("1")?r`<span class="in-step">${n.inStep}</span>`:L}
`}function it(e,t,s,i){let o=Math.max(...s),a=Math.min(.88,Math.max(.06,s.indexOf(o)/i));return r`<span class="name ${e}" style="left: ${100*a}%; --height: ${o/100}">
${t}
</span>`}function nt(e){return`M${e.map((t,s)=>`${s} ${100-t}`).join("L")}`}function ut(e){return[...e.matchAll(/1+/g)].map(({index:t,0:s})=>`M${t-.5} 0h${s.length}v1h-${s.length}z`).join("")}var ft=6e3,gt=700,rt=4,h=class h extends H{constructor(){super(),this.time=0,this.isPlaying=!1,this.isFast=!1,this.stopNext=()=>{},this.saying=0,this.attention=new W(this,()=>this.pause())}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.saying)}reconcile(t,s){return{second:Math.min(s?.second??0,t.matched.length-1)}}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(t){this.currentRecord=this.fitted(t),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(n.atTheBeginning),this.focusOn(".watch")}get second(){return Math.floor(this.time)}get last(){return(this.spec?.matched.length??1)-1}goTo(t){let s=this.record?.second;this.time=Math.min(Math.max(t,0),this.last),this.record&&this.second!==s&&this.change({...this.record,second:this.second})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0,matchMedia("(prefers-reduced-motion: reduce)").matches?this.stepOn():this.moveOn(performance.now())}pause(){this.stopNext(),this.isPlaying=!1,this.time=this.second}moveOn(t){let s=requestAnimationFrame(i=>{let o=Math.min(Math.max(i-t,0),250)/1e3;this.advance(this.time+o*(this.isFast?rt:1)),this.isPlaying&&this.moveOn(i)});this.stopNext=()=>cancelAnimationFrame(s)}stepOn(){let t=setTimeout(()=>{this.spec&&this.advance(M(this.spec,this.second)),this.isPlaying&&this.stepOn()},ft/(this.isFast?rt:1));this.stopNext=()=>clearTimeout(t)}advance(t){if(!this.spec)return;let s=c(this.spec,this.second);this.goTo(t);let i=c(this.spec,this.second);i!==s&&this.announce(`${l(this.spec,i)}. ${y(i.about)}`),this.time>=this.last&&this.pause()}jump(t){this.pause(),this.goTo(t),this.say()}scrub(t){this.pause();let s=this.spec&&m(this.spec,this.second);this.goTo(t.target.valueAsNumber),!(!this.spec||m(this.spec,this.second)===s)&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(!1),gt))}say(t=!0){if(!this.spec)return;let s=y(m(this.spec,this.second).text);this.announce(t?`${S(this.spec,this.second)}. ${s}`:s)}renderActivity(t){return r`
<div class="stage">
<div>${_(t,this.time,this.isPlaying)}
<p class="label"><strong>${n.illustration}</strong> ${n.notAtHome}</p>
</div>
${Q(t,this.second)}
</div>
${ot(t,this.time)}
<input
type="range"
min="0"
max=${this.last}
step="1"
aria-label=${n.slider}
aria-valuetext=${S(t,this.second)}
.value=${String(this.second)}
@input=${this.scrub}
/>
${this.renderControls(t)} ${Z(t)}
`}renderControls(t){let s=this.second>=this.last,i=this.isPlaying?n.pause:s?n.watchAgain:n.watch;return r`
<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${g(this.isPlaying?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${i}
</button>
<button
type="button"
aria-label=${n.backName}
@click=${()=>this.jump(X(t,this.second))}
>
${g("M15 5l-7 7 7 7")}${n.back}
</button>
<button
type="button"
aria-label=${n.forwardName}
@click=${()=>this.jump(M(t,this.second))}
>
${g("M9 5l7 7-7 7")}${n.forward}
</button>
<button
type="button"
aria-pressed=${this.isFast?"true":"false"}
@click=${()=>{this.isFast=!this.isFast}}
>
${n.fast}
</button>
</div>
${tt(t,this.second,o=>this.jump(o))}
`}};x(h,"styles",[...I(h,h,"styles"),z,et]),x(h,"properties",{time:{state:!0},isPlaying:{state:!0},isFast:{state:!0}});var d=h;F("sb-dyad-player",d);})();
