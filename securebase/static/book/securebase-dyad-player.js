/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var de=Object.defineProperty;var pe=Object.getPrototypeOf;var ue=Reflect.get;var fe=(t,e,s)=>e in t?de(t,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):t[e]=s;var w=(t,e,s)=>fe(t,typeof e!="symbol"?e+"":e,s);var F=(t,e,s)=>ue(pe(t),s,e);var{define:P}=globalThis.secureBase["define.js"];var{CSSResult:we,LitElement:ke,ReactiveElement:Te,_$LE:Se,_$LH:Ae,adoptStyles:Me,css:H,defaultConverter:je,getCompatibleStyle:Oe,html:r,isServer:Ne,mathml:Ee,noChange:Ie,notEqual:Be,nothing:d,render:Ce,supportsAdoptingStyleSheets:Le,svg:W,unsafeCSS:Fe}=globalThis.secureBase.lit;var{ActivityElement:R}=globalThis.secureBase["activity/activity-element.js"];var{plainText:k,renderText:p,safeAddress:We}=globalThis.secureBase["activity/text.js"];var{people:u}=globalThis.secureBase["figures/people.js"];var{drawLayers:z}=globalThis.secureBase["figures/draw.js"];var{HEIGHT:D,WIDTH:G,drawBabyFace:Ge,drawPair:q,tears:qe}=globalThis.secureBase["figures/face.js"];var{adultExpressions:T,babyExpressions:S,mixExpressions:A}=globalThis.secureBase["figures/expressions.js"];var n={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:t=>{let e=Math.floor(t/60),s=t%60,i=`${s} ${s===1?"second":"seconds"}`;return e?`${e} ${e===1?"minute":"minutes"} ${i}`:i},clock:t=>`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`};var f=.45,V=.16;function M(t,e){let s=t.findIndex(({start:i})=>i>e);return s===-1?t.length-1:Math.max(0,s-1)}function J(t,e,s){let i=e+.5,o=M(t.faces,Math.floor(i)),a=t.faces[o],he=t.faces[o-1]??a,me=t.faces[o+1]??a,E=i-(a?.start??0),I=(t.faces[o+1]?.start??Number.POSITIVE_INFINITY)-i,[B,C,x]=I<f?[a,me,.5-I/f/2]:o&&E<f?[he,a,.5+E/f/2]:[a,a,0],L=x*x*(3-2*x),y=A(b(T,B?.adult),b(T,C?.adult),L),$=A(b(S,B?.baby),b(S,C?.baby),L);return s?{adult:{...y,eyesOpen:y.eyesOpen*_(e,4.9)},baby:{...$,eyesOpen:$.eyesOpen*_(e+1.3,3.7)}}:{adult:y,baby:$}}function b(t,e){return t[e??""]??Object.values(t)[0]}function _(t,e){let s=t%e;return s<V?Math.abs(1-2*s/V):1}function h(t,e){return t.moments[M(t.moments,e)]}function l(t,e){return t.phases[M(t.phases,e)]}function c({phases:t},e){let s=t.filter(({name:o})=>o===e.name),i=n.phases[e.name]??e.name;return s.length>1?`${i} ${s.indexOf(e)+1}`:i}function j(t,e){return`${n.time(e)}, ${c(t,l(t,e)).toLowerCase()}`}function O(t,e){return t.moments.find(({start:s})=>s>e)?.start??t.matched.length-1}function U(t,e){return t.moments.findLast(({start:s})=>s<e)?.start??0}function K(t,e){let s=e?.activity===t.id?Number(e.second):0,i=t.matched.length-1;return{version:1,kind:"dyad-player",activity:t.id,second:Number.isInteger(s)?Math.min(Math.max(s,0),i):0}}function Y(t,e,s){let{adult:i,baby:o}=J(t,e,s),a=u[t.people];return r`<svg
class="faces"
viewBox="0 0 ${G} ${D}"
role="img"
aria-label=${n.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${z(q(a,i,o))}
</svg>`}function Q(t,e){let s=t.matched[e]==="1";return r`<div class="told-here">
<p class="state">
<span>${n.clock(e)}</span>
<strong>${c(t,l(t,e))}</strong>
<span>
<span class="step-mark ${s?"matched":""}"></span
>${s?n.inStep:n.outOfStep}
</span>
</p>
<p class="moment">${p(h(t,e).text)}</p>
</div>`}function Z(t){return r`<details class="whole">
<summary>${n.whole}</summary>
${t.phases.map(e=>r`
<p><strong>${c(t,e)}.</strong> ${p(e.about)}</p>
<ol role="list">
${t.moments.filter(({start:s})=>s>=e.start&&s<e.end).map(({start:s,text:i})=>r`<li><span class="when">${n.clock(s)}</span><span>${p(i)}</span></li>`)}
</ol>
`)}
</details>`}function g(t){return r`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${W`<path d=${t} />`}
</svg>`}function ee(t,e,s){let i=l(t,e);return r`
<div class="row controls" role="group" aria-labelledby="go-to">
<span class="go-to" id="go-to">${n.goTo}</span>
${t.phases.map(o=>r`<button
type="button"
aria-current=${o===i?"true":"false"}
@click=${()=>s(o.start)}
>
${c(t,o)}
</button>`)}
</div>
`}var{LONGEST_NOTE:it,RECORD_VERSION:nt,isBlank:ot,isFromNewerVersion:rt,isIdentifier:at,isObject:te,isRecord:ct}=globalThis.secureBase["records/shape.js"];var{isActivitySpec:se,isText:ht,listOf:N}=globalThis.secureBase["records/spec-shape.js"];function ie(t){if(!se(t,"dyad-player",["phases","moments","faces","joy","upset"]))return!1;let{matched:e}=t;return typeof t.people=="string"&&typeof e=="string"&&[t.joy,t.upset].every(s=>N(s).length===e.length)&&[t.phases,t.moments,t.faces].every(s=>N(s).every(i=>te(i)&&Number.isInteger(i.start)))}var ne=H`
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
display: block;
width: calc(100% + 28px);
height: 44px;
margin: 0 -14px;
appearance: none;
background: none;
cursor: pointer;
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
input[type="range"]::-webkit-slider-thumb {
width: 28px;
height: 28px;
margin-block-start: -12px;
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
`;var{guard:oe}=globalThis.secureBase["lit/directives/guard.js"];function ce(t,e){let s=100*e/(t.matched.length-1);return r`<div class="trace" role="img" aria-label=${n.trace} style="--now: ${s}%">
${oe([t],()=>be(t))}
<div class="cursor"></div>
</div>`}function be(t){let e=t.matched.length-1,s=o=>`${100*Math.min(o,e)/e}%`,i=r`<svg viewBox="0 0 ${e} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${ae(t.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${ae(t.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${e} 1" preserveAspectRatio="none">
<path d=${ge(t.matched)} />
</svg>`;return r`
${t.phases.map(o=>r`<div
class=${o.name==="still face"?"phase shaded":"phase"}
style="left: ${s(o.start)}; right: calc(100% - ${s(o.end)})"
>
<span>${c(t,o)}</span>
</div>`)}
<div class="lines to-come">${i}</div>
<div class="lines past">${i}</div>
${re("joy",n.joy,t.joy,e)} ${re("upset",n.upset,t.upset,e)}
${t.matched.includes("1")?r`<span class="in-step">${n.inStep}</span>`:d}
`}function re(t,e,s,i){let o=Math.max(...s),a=Math.min(.88,Math.max(.06,s.indexOf(o)/i));return r`<span class="name ${t}" style="left: ${100*a}%; --height: ${o/100}">
${e}
</span>`}function ae(t){return`M${t.map((e,s)=>`${s} ${100-e}`).join("L")}`}function ge(t){return[...t.matchAll(/1+/g)].map(({index:e,0:s})=>`M${e-.5} 0h${s.length}v1h-${s.length}z`).join("")}var ve=6e3,xe=700,le=4,m=class m extends R{constructor(){super(),this.time=0,this.isPlaying=!1,this.isFast=!1,this.stopNext=()=>{},this.saying=0,this.pauseWhenHidden=()=>document.hidden&&this.pause(),this.watcher=null}connectedCallback(){super.connectedCallback(),document.addEventListener("visibilitychange",this.pauseWhenHidden),this.watcher=new IntersectionObserver(([e])=>e?.isIntersecting||this.pause()),this.watcher.observe(this)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("visibilitychange",this.pauseWhenHidden),this.watcher?.disconnect(),clearTimeout(this.saying),this.pause()}accepts(e){return ie(e)&&Object.hasOwn(u,e.people)}reconcile(e){return K(this.spec,e)}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(e){this.currentRecord=this.reconcile(e),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(n.atTheBeginning),this.focusOn(".watch")}get second(){return Math.floor(this.time)}get last(){return(this.spec?.matched.length??1)-1}goTo(e){let s=this.record?.second;this.time=Math.min(Math.max(e,0),this.last),this.record&&this.second!==s&&this.change({...this.record,second:this.second})}toggle(){this.isPlaying?this.pause():this.play()}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0,matchMedia("(prefers-reduced-motion: reduce)").matches?this.stepOn():this.moveOn(performance.now())}pause(){this.stopNext(),this.isPlaying=!1,this.time=this.second}moveOn(e){let s=requestAnimationFrame(i=>{let o=Math.min(Math.max(i-e,0),250)/1e3;this.advance(this.time+o*(this.isFast?le:1)),this.isPlaying&&this.moveOn(i)});this.stopNext=()=>cancelAnimationFrame(s)}stepOn(){let e=setTimeout(()=>{this.spec&&this.advance(O(this.spec,this.second)),this.isPlaying&&this.stepOn()},ve/(this.isFast?le:1));this.stopNext=()=>clearTimeout(e)}advance(e){if(!this.spec)return;let s=l(this.spec,this.second);this.goTo(e);let i=l(this.spec,this.second);i!==s&&this.announce(`${c(this.spec,i)}. ${k(i.about)}`),this.time>=this.last&&this.pause()}jump(e){this.pause(),this.goTo(e),this.say()}scrub(e){this.pause();let s=this.spec&&h(this.spec,this.second);this.goTo(e.target.valueAsNumber),!(!this.spec||h(this.spec,this.second)===s)&&(clearTimeout(this.saying),this.saying=window.setTimeout(()=>this.say(!1),xe))}say(e=!0){if(!this.spec)return;let s=k(h(this.spec,this.second).text);this.announce(e?`${j(this.spec,this.second)}. ${s}`:s)}renderActivity(){let e=this.spec;return e?r`
<div class="stage">
<div>${Y(e,this.time,this.isPlaying)}
<p class="label"><strong>${n.illustration}</strong> ${n.notAtHome}</p>
</div>
${Q(e,this.second)}
</div>
${ce(e,this.time)}
<input
type="range"
min="0"
max=${this.last}
step="1"
aria-label=${n.slider}
aria-valuetext=${j(e,this.second)}
.value=${String(this.second)}
@input=${this.scrub}
/>
${this.renderControls(e)} ${Z(e)}
`:d}renderControls(e){let s=this.second>=this.last,i=this.isPlaying?n.pause:s?n.watchAgain:n.watch;return r`
<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${g(this.isPlaying?"M8 5v14M16 5v14":"M7 4.5v15l12-7.5z")}${i}
</button>
<button
type="button"
aria-label=${n.backName}
@click=${()=>this.jump(U(e,this.second))}
>
${g("M15 5l-7 7 7 7")}${n.back}
</button>
<button
type="button"
aria-label=${n.forwardName}
@click=${()=>this.jump(O(e,this.second))}
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
${ee(e,this.second,o=>this.jump(o))}
`}};w(m,"styles",[...F(m,m,"styles"),ne]),w(m,"properties",{time:{state:!0},isPlaying:{state:!0},isFast:{state:!0}});var v=m;P("sb-dyad-player",v);})();
