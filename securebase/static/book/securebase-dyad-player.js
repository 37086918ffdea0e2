/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var ut=Object.defineProperty;var ft=Object.getPrototypeOf;var gt=Reflect.get;var bt=(e,t,s)=>t in e?ut(e,t,{enumerable:!0,configurable:!0,writable:!0,value:s}):e[t]=s;var w=(e,t,s)=>bt(e,typeof t!="symbol"?t+"":t,s);var L=(e,t,s)=>gt(ft(e),s,t);var{define:P}=globalThis.secureBase["define.js"];var{CSSResult:Tt,LitElement:St,ReactiveElement:At,_$LE:jt,_$LH:Mt,adoptStyles:Nt,css:R,defaultConverter:Ot,getCompatibleStyle:Et,html:r,isServer:Bt,mathml:It,noChange:Ft,notEqual:Ct,nothing:p,render:Lt,supportsAdoptingStyleSheets:Pt,svg:H,unsafeCSS:Rt}=globalThis.secureBase.lit;var{ActivityElement:W}=globalThis.secureBase["activity/activity-element.js"];var{Attention:z}=globalThis.secureBase["activity/attention.js"];var{sliderStyles:G}=globalThis.secureBase["activity/slider-styles.js"];var{plainText:k,renderText:u,safeAddress:Dt}=globalThis.secureBase["activity/text.js"];var{people:f}=globalThis.secureBase["figures/people.js"];var{drawLayers:D}=globalThis.secureBase["figures/draw.js"];var{HEIGHT:q,WIDTH:V,drawBabyFace:Jt,drawPair:_,tears:Ut}=globalThis.secureBase["figures/face.js"];var{adultExpressions:T,babyExpressions:S,mixExpressions:A}=globalThis.secureBase["figures/expressions.js"];var n={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:e=>{let t=Math.floor(e/60),s=e%60,i=`${s} ${s===1?"second":"seconds"}`;return t?`${t} ${t===1?"minute":"minutes"} ${i}`:i},clock:e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`};var g=.45,J=.16;function j(e,t){let s=e.findIndex(({start:i})=>i>t);return s===-1?e.length-1:Math.max(0,s-1)}function K(e,t,s){let i=t+.5,o=j(e.faces,Math.floor(i)),a=e.faces[o],dt=e.faces[o-1]??a,pt=e.faces[o+1]??a,E=i-(a?.start??0),B=(e.faces[o+1]?.start??Number.POSITIVE_INFINITY)-i,[I,F,y]=B<g?[a,pt,.5-B/g/2]:o&&E<g?[dt,a,.5+E/g/2]:[a,a,0],C=y*y*(3-2*y),x=A(b(T,I?.adult),b(T,F?.adult),C),$=A(b(S,I?.baby),b(S,F?.baby),C);return s?{adult:{...x,eyesOpen:x.eyesOpen*U(t,4.9)},baby:{...$,eyesOpen:$.eyesOpen*U(t+1.3,3.7)}}:{adult:x,baby:$}}function b(e,t){return e[t??""]??Object.values(e)[0]}function U(e,t){let s=e%t;return s<J?Math.abs(1-2*s/J):1}function m(e,t){return e.moments[j(e.moments,t)]}function c(e,t){return e.phases[j(e.phases,t)]}function l({phases:e},t){let s=e.filter(({name:o})=>o===t.name),i=n.phases[t.name]??t.name;return s.length>1?`${i} ${s.indexOf(t)+1}`:i}function M(e,t){return`${n.time(t)}, ${l(e,c(e,t)).toLowerCase()}`}function N(e,t){return e.moments.find(({start:s})=>s>t)?.start??e.matched.length-1}function X(e,t){return e.moments.findLast(({start:s})=>s<t)?.start??0}function Y(e,t){let s=t?.activity===e.id?Number(t.second):0,i=e.matched.length-1;return{version:1,kind:"dyad-player",activity:e.id,second:Number.isInteger(s)?Math.min(Math.max(s,0),i):0}}function Z(e,t,s){let{adult:i,baby:o}=K(e,t,s),a=f[e.people];return r`<svg
class="faces"
viewBox="0 0 ${V} ${q}"
role="img"
aria-label=${n.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${D(_(a,i,o))}
</svg>`}function tt(e,t){let s=e.matched[t]==="1";return r`<div class="told-here">
<p class="state">
<span>${n.clock(t)}</span>
<strong>${l(e,c(e,t))}</strong>
<span>
<span class="step-mark ${s?"matched":""}"></span
>${s?n.inStep:n.outOfStep}
</span>
</p>
<p class="moment">${u(m(e,t).text)}</p>
</div>`}function et(e){return r`<details class="whole">
<summary>${n.whole}</summary>
${e.phases.map(t=>r`
<p><strong>${l(e,t)}.</strong> ${u(t.about)}</p>
<ol role="list">
${e.moments.filter(({start:s})=>s>=t.start&&s<t.end).map(({start:s,text:i})=>r`<li><span class="when">${n.clock(s)}</span><span>${u(i)}</span></li>`)}
</ol>
`)}
</details>`}function v(e){return r`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${H`<path d=${e} />`}
</svg>`}function st(e,t,s){let i=c(e,t);return r`
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
`}var{LONGEST_NOTE:ae,RECORD_VERSION:le,isBlank:ce,isFromNewerVersion:me,isIdentifier:he,isObject:it,isRecord:de}=globalThis.secureBase["records/shape.js"];var{isActivitySpec:nt,isText:ue,listOf:O}=globalThis.secureBase["records/spec-shape.js"];function ot(e){if(!nt(e,"dyad-player",["phases","moments","faces","joy","upset"]))return!1;let{matched:t}=e;return typeof e.people=="string"&&typeof t=="string"&&[e.joy,e.upset].every(s=>O(s).length===t.length)&&[e.phases,e.moments,e.faces].every(s=>O(s).every(i=>it(i)&&Number.isInteger(i.start)))}var rt=R`
.stage {
display: grid;
gap: 0.75em 1.5em;
margin-block-start: 1.25em;
}
.faces {
display: block;
width: 100%;
border-radius: var(--sb-radius, 14px);
}
.told-here {
min-height: 8.5em;
}
.state {
display: flex;
flex-wrap: wrap;
gap: 0.1em 0.9em;
margin: 0;
color: var(--sb-ink-soft, #56606a);
font-variant-numeric: tabular-nums;
}
.state strong {
color: var(--sb-ink, #23303b);
}
.step-mark {
display: inline-block;
width: 0.72em;
height: 0.72em;
margin-inline-end: 0.35em;
border: 2px solid var(--sb-accent, #0f6b6b);
border-radius: 3px;
}
.step-mark.matched {
background: var(--sb-accent, #0f6b6b);
}
.moment {
margin-block-start: 0.4em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
line-height: 1.45;
}
.label {
margin: 0;
padding-block-start: 0.5em;
color: var(--sb-ink-soft, #56606a);
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
border-block-end: 1px solid var(--sb-line, #d9d0c0);
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
border-inline-start: 1px solid var(--sb-line, #d9d0c0);
font-weight: 600;
line-height: 1.25;
}
.phase.shaded {
border-radius: 6px 6px 0 0;
background: color-mix(in srgb, var(--sb-line, #d9d0c0) 50%, transparent);
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
fill: var(--sb-accent, #0f6b6b);
}
.joy {
color: var(--sb-repair, #8a6000);
stroke: currentColor;
}
.upset {
color: var(--sb-help, #8a3f4d);
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
background: var(--sb-surface, #f6f1e7);
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
color: var(--sb-accent, #0f6b6b);
}
.cursor {
top: 1.6em;
left: var(--now);
width: 2px;
margin-inline-start: -1px;
background: var(--sb-ink, #23303b);
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
background: var(--sb-control-line, #857b6b);
}
input[type="range"]::-moz-range-track {
height: 4px;
border-radius: 2px;
background: var(--sb-control-line, #857b6b);
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
border-color: var(--sb-accent, #0f6b6b);
background: var(--sb-accent-soft, #e6f2ef);
box-shadow: inset 0 0 0 1px var(--sb-accent, #0f6b6b);
font-weight: 600;
}
.go-to {
color: var(--sb-ink-soft, #56606a);
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
color: var(--sb-ink-soft, #56606a);
font-variant-numeric: tabular-nums;
}
`;var{guard:at}=globalThis.secureBase["lit/directives/guard.js"];function mt(e,t){let s=100*t/(e.matched.length-1);return r`<div class="trace" role="img" aria-label=${n.trace} style="--now: ${s}%">
${at([e],()=>vt(e))}
<div class="cursor"></div>
</div>`}function vt(e){let t=e.matched.length-1,s=o=>`${100*Math.min(o,t)/t}%`,i=r`<svg viewBox="0 0 ${t} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${ct(e.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${ct(e.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${t} 1" preserveAspectRatio="none">
<path d=${yt(e.matched)} />
</svg>`;return r`
${e.phases.map(o=>r`<div
class=${o.name==="still face"?"phase shaded":"phase"}
style="left: ${s(o.start)}; right: calc(100% - ${s(o.end)})"
>
<span>${l(e,o)}</span>
</div>`)}
<div class="lines to-come">${i}</div>
<div class="lines past">${i}</div>
${lt("joy",n.joy,e.joy,t)} ${lt("upset",n.upset,e.upset,t)}
${e.matched.includes("1")?r`<span class="in-step">${n.inStep}</span>`:p}
`}function lt(e,t,s,i){let o=Math.max(...s),a=Math.min(.88,Math.max(.06,s.indexOf(o)/i));return r`<span class="name ${e}" style="left: ${100*a}%; --height: ${o/100}">
${t}
</span>`}function ct(e){return`M${e.map((t,s)=>`${s} ${100-t}`).join("L")}`}function yt(e){return[...e.matchAll(/1+/g)].map(({index:t,0:s})=>`M${t-.5} 0h${s.length}v1h-${s.length}z`).join("")}var xt=6e3,$t=700,ht=4,h=class h extends W{constructor(){super(),this.time=0,this.isPlaying=!1,this.isFast=!1,this.stopNext=()=>{},this.saying=0,this.attention=new z(this,()=>this.pause())}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.saying)}accepts(t){return ot(t)&&Object.hasOwn(f,t.people)}reconcile(t){return Y(this.spec,t)}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(t){this.currentRecord=this.reconcile(t),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(n.atTheBeginning),this.focusOn(".watch")}get second(){return Math.floor(this.time)}get last(){return(this.spec?.matched.length??1)-1}goTo(t){let s=this.record?.second;this.time=Math.min(Math.max(t,0),this.last),this.record&&this.second!==s&&this.change({...this.record,second:this.second})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0,matchMedia("(prefers-reduced-motion: reduce)").matches?this.stepOn():this.moveOn(performance.now())}pause(){this.stopNext(),this.isPlaying=!1,this.time=this.second}moveOn(t){let s=requestAnimationFrame(i=>{let o=Math.min(Math.max(i-t,0),250)/1e3;this.advance(this.time+o*(this.isFast?ht:1)),this.isPlaying&&this.moveOn(i)});this.stopNext=()=>cancelAnimationFrame(s)}stepOn(){let t=setTimeout(()=>{this.spec&&this.advance(N(this.spec,this.second)),this.isPlaying&&this.stepOn()},xt/(this.isFast?ht:1));this.stopNext=()=>clearTimeout(t)}advance(t){if(!this.spec)return;let s=c(this.spec,this.second);this.goTo(t);let i=c(this.spec,this.second);i!==s&&this.announce(`${l(this.spec,i)}. ${k(i.about)}`),this.time>=this.last&&this.pause()}jump(t){this.pause(),this.goTo(t),this.say()}scrub(t){this.pause();let s=this.spec&&m(this.spec,this.second);this.goTo(t.target.valueAsNumber),!(!this.spec||m(this.spec,this.second)===s)&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(!1),$t))}say(t=!0){if(!this.spec)return;let s=k(m(this.spec,this.second).text);this.announce(t?`${M(this.spec,this.second)}. ${s}`:s)}renderActivity(){let t=this.spec;return t?r`
<div class="stage">
<div>${Z(t,this.time,this.isPlaying)}
<p class="label"><strong>${n.illustration}</strong> ${n.notAtHome}</p>
</div>
${tt(t,this.second)}
</div>
${mt(t,this.time)}
<input
type="range"
min="0"
max=${this.last}
step="1"
aria-label=${n.slider}
aria-valuetext=${M(t,this.second)}
.value=${String(this.second)}
@input=${this.scrub}
/>
${this.renderControls(t)} ${et(t)}
`:p}renderControls(t){let s=this.second>=this.last,i=this.isPlaying?n.pause:s?n.watchAgain:n.watch;return r`
<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${v(this.isPlaying?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${i}
</button>
<button
type="button"
aria-label=${n.backName}
@click=${()=>this.jump(X(t,this.second))}
>
${v("M15 5l-7 7 7 7")}${n.back}
</button>
<button
type="button"
aria-label=${n.forwardName}
@click=${()=>this.jump(N(t,this.second))}
>
${v("M9 5l7 7-7 7")}${n.forward}
</button>
<button
type="button"
aria-pressed=${this.isFast?"true":"false"}
@click=${()=>{this.isFast=!this.isFast}}
>
${n.fast}
</button>
</div>
${st(t,this.second,o=>this.jump(o))}
`}};w(h,"styles",[...L(h,h,"styles"),G,rt]),w(h,"properties",{time:{state:!0},isPlaying:{state:!0},isFast:{state:!0}});var d=h;P("sb-dyad-player",d);})();
