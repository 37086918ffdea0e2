/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{define:B}=globalThis.secureBase["define.js"];var{CSSResult:ce,LitElement:me,ReactiveElement:de,_$LE:he,_$LH:pe,adoptStyles:ue,css:E,defaultConverter:fe,getCompatibleStyle:ge,html:r,isServer:be,mathml:ve,noChange:$e,notEqual:xe,nothing:N,render:ye,supportsAdoptingStyleSheets:we,svg:ke,unsafeCSS:Te}=globalThis.secureBase.lit;var{mark:h,renderHeading:Se,renderOrigins:je,renderSources:Me}=globalThis.secureBase["activity/templates.js"];var{labelled:Ee,listed:Ne,plainText:$,readNumber:Ie,renderText:p,safeAddress:Oe,spoken:Pe,withoutStop:Fe}=globalThis.secureBase["activity/text.js"];var{Player:I,clockTime:x,isMotionReduced:O}=globalThis.secureBase["players/player.js"];var{drawLayers:P}=globalThis.secureBase["figures/draw.js"];var{HEIGHT:F,WIDTH:C,drawBabyFace:Re,drawPair:L,tears:We}=globalThis.secureBase["figures/face.js"];var{people:H}=globalThis.secureBase["figures/people.js"];var{adultExpressions:R,babyExpressions:W,mixExpressions:G}=globalThis.secureBase["figures/expressions.js"];var o={illustration:"An illustration, not data.",notAtHome:"This is a laboratory procedure. Please do not try it at home.",picture:"Drawing of an adult and a baby, face to face. The words below it say what they do.",trace:"Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",watch:"Watch",watchAgain:"Watch again",pause:"Pause",back:"Back",backName:"Back one moment",forward:"Forward",forwardName:"Forward one moment",fast:"4× speed",goTo:"Go to",slider:"Time",atTheBeginning:"Back at the beginning.",phases:{play:"Play","still face":"Still face",reunion:"Reunion"},toPhases:{play:"Playing together"},inStep:"In step",outOfStep:"Out of step",joy:"Joy",upset:"Upset",whole:"All of it in words",time:t=>{let e=Math.floor(t/60),s=t%60,n=`${s} ${s===1?"second":"seconds"}`;return e?`${e} ${e===1?"minute":"minutes"} ${n}`:n}};var u=.45,q=.16;function y(t,e){let s=t.findIndex(({start:n})=>n>e);return s===-1?t.length-1:Math.max(0,s-1)}function z(t,e,s){let n=e+.5,a=y(t.faces,Math.floor(n)),i=t.faces[a],f=t.faces[a-1]??i,ne=t.faces[a+1]??i,T=n-(i?.start??0),A=(t.faces[a+1]?.start??Number.POSITIVE_INFINITY)-n,[S,j,g]=A<u?[i,ne,.5-A/u/2]:a&&T<u?[f,i,.5+T/u/2]:[i,i,0],M=g*g*(3-2*g),b=D(R,S?.adult,j?.adult,M),v=D(W,S?.baby,j?.baby,M);return s?{adult:{...b,eyesOpen:b.eyesOpen*_(e,4.9)},baby:{...v,eyesOpen:v.eyesOpen*_(e+1.3,3.7)}}:{adult:b,baby:v}}function D(t,e,s,n){let[a,i]=[e,s].map(f=>t[f??""]??Object.values(t)[0]);return G(a,i,n)}function _(t,e){let s=t%e;return s<q?Math.abs(1-2*s/q):1}function m(t,e){return t.moments[y(t.moments,e)]}function c(t,e){return t.phases[y(t.phases,e)]}function l({phases:t},e,s=o.phases){let n=t.filter(({name:i})=>i===e.name),a=s[e.name]??o.phases[e.name]??e.name;return n.length>1?`${a} ${n.indexOf(e)+1}`:a}function w(t,e){return`${o.time(e)}, ${l(t,c(t,e)).toLowerCase()}`}function k(t,e){return t.moments.find(({start:s})=>s>e)?.start??t.matched.length-1}function J(t,e){return t.moments.findLast(({start:s})=>s<e)?.start??0}function K(t,e,s){let{adult:n,baby:a}=z(t,e,s),i=H[t.people];return r`<svg
class="faces"
viewBox="0 0 ${C} ${F}"
role="img"
aria-label=${o.picture}
stroke-linecap="round"
stroke-linejoin="round"
>
${P(L(i,n,a))}
</svg>`}function V(t,e){let s=t.matched[e]==="1";return r`<div class="told-here">
<p class="state">
<span>${x(e)}</span>
<strong>${l(t,c(t,e))}</strong>
<span>
<span class="step-mark ${s?"matched":""}"></span
>${s?o.inStep:o.outOfStep}
</span>
</p>
<p class="moment">${p(m(t,e).text)}</p>
</div>`}function X(t){return r`<details class="whole">
<summary>${o.whole}</summary>
${t.phases.map(e=>r`
<p><strong>${l(t,e)}.</strong> ${p(e.about)}</p>
<ol role="list">
${t.moments.filter(({start:s})=>s>=e.start&&s<e.end).map(({start:s,text:n})=>r`<li><span class="when">${x(s)}</span><span>${p(n)}</span></li>`)}
</ol>
`)}
</details>`}function Y(t,e,s){let n=c(t,e);return r`
<div class="row controls" role="group" aria-labelledby="go-to">
<span class="quiet" id="go-to">${o.goTo}</span>
${t.phases.map(a=>r`<button
type="button"
aria-current=${a===n?"true":"false"}
@click=${()=>s(a.start)}
>
${l(t,a,o.toPhases)}
</button>`)}
</div>
`}var Q=E`
.stage{display:grid;gap:0.75em 1.5em;margin-block-start:1.25em}.faces{display:block;width:100%;border-radius:var(--sb-radius)}.told-here{min-height:8.5em}.state{display:flex;flex-wrap:wrap;gap:0.1em 0.9em;margin:0;color:var(--sb-ink-soft);font-variant-numeric:tabular-nums}.state strong{color:var(--sb-ink)}.step-mark{display:inline-block;width:0.72em;height:0.72em;margin-inline-end:0.35em;border:2px solid var(--sb-accent);border-radius:3px}.step-mark.matched{background:var(--sb-accent)}.moment{margin-block-start:0.4em;font:1.15em / 1.45 var(--sb-font-heading)}.label{margin:0;padding-block-start:0.5em}@container (min-width: 38em){.stage{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}.told-here{align-self:center}}.trace{--above:2.4em;position:relative;height:calc(var(--above) + 9.1em);margin-block-start:1.25em;border-block-end:1px solid var(--sb-line);font-size:0.88em}.phase,.lines,.cursor{position:absolute;inset-block:0}.phase{padding:0.1em 0.4em;border-inline-start:1px solid var(--sb-line);font-weight:600;line-height:1.25}.phase.shaded{border-radius:6px 6px 0 0;background:color-mix(in srgb,var(--sb-line) 50%,transparent)}@container (max-width: 22em){.trace{--above:4.5em}.phase{padding-inline:0.2em;font-size:0.8em;overflow-wrap:normal}}.lines{inset-inline:0}.lines.to-come{opacity:0.28}.lines.past{clip-path:inset(0 calc(100% - var(--now)) 0 0)}.lines svg{position:absolute;inset-inline:0;top:var(--above);width:100%;height:5.4em;overflow:visible;fill:none;stroke-width:2.4;stroke-linejoin:round}.lines .band{top:calc(var(--above) + 7.3em);height:1.5em;overflow:hidden}.band path{fill:var(--sb-accent)}.joy{color:var(--sb-repair);stroke:currentColor}.upset{color:var(--sb-help);stroke:currentColor}path.upset{stroke-dasharray:7 4}.name,.in-step{position:absolute;padding-inline:0.25em;border-radius:4px;background:var(--sb-surface);font-weight:600;line-height:1.25;stroke:none}.name{top:calc(var(--above) + 5.4em * (1 - var(--height)) - 1.45em);transform:translateX(-50%)}.in-step{top:calc(var(--above) + 5.9em);left:0;background:none;color:var(--sb-accent)}.cursor{top:1.6em;left:var(--now);width:2px;margin-inline-start:-1px;background:var(--sb-ink)}input[type="range"]{width:calc(100% + 28px);margin:0 -14px}.controls{margin-block-start:0.4em}.controls .mark{margin-inline-end:0.3em}.watch{min-width:8.5em}.watch .mark{fill:currentColor}.controls [aria-pressed="true"],.controls [aria-current="true"]{border-color:var(--sb-accent);background:var(--sb-accent-soft);box-shadow:inset 0 0 0 1px var(--sb-accent);font-weight:600}`;var{guard:Z}=globalThis.secureBase["lit/directives/guard.js"];function se(t,e){let s=100*e/(t.matched.length-1);return r`<div class="trace" role="img" aria-label=${o.trace} style="--now: ${s}%">
${Z([t],()=>oe(t))}
<div class="cursor"></div>
</div>`}function oe(t){let e=t.matched.length-1,s=a=>`${100*Math.min(a,e)/e}%`,n=r`<svg viewBox="0 0 ${e} 100" preserveAspectRatio="none">
<path class="joy" vector-effect="non-scaling-stroke" d=${te(t.joy)} />
<path class="upset" vector-effect="non-scaling-stroke" d=${te(t.upset)} />
</svg>
<svg class="band" viewBox="0 0 ${e} 1" preserveAspectRatio="none">
<path d=${ae(t.matched)} />
</svg>`;return r`
${t.phases.map(a=>r`<div
class=${a.name==="still face"?"phase shaded":"phase"}
style="left: ${s(a.start)}; right: calc(100% - ${s(a.end)})"
>
<span>${l(t,a)}</span>
</div>`)}
<div class="lines to-come">${n}</div>
<div class="lines past">${n}</div>
${ee("joy",o.joy,t.joy,e)} ${ee("upset",o.upset,t.upset,e)}
${t.matched.includes("1")?r`<span class="in-step">${o.inStep}</span>`:N}
`}function ee(t,e,s,n){let a=Math.max(...s),i=Math.min(.88,Math.max(.06,s.indexOf(a)/n));return r`<span class="name ${t}" style="left: ${100*i}%; --height: ${a/100}">
${e}
</span>`}function te(t){return`M${t.map((e,s)=>`${s} ${100-e}`).join("L")}`}function ae(t){return[...t.matchAll(/1+/g)].map(({index:e,0:s})=>`M${e-.5} 0h${s.length}v1h-${s.length}z`).join("")}var re=6e3,ie=4,d=class extends I{static styles=[...super.styles,Q];static properties={isFast:{state:!0}};constructor(){super(),this.isFast=!1}reconcile(e,s){return{second:Math.min(s?.second??0,e.matched.length-1)}}recordTaken(){this.pause(),this.time=this.record?.second??0}followStore(){}change(e){this.currentRecord=this.fitted(e),this.requestUpdate(),this.fireRecord()}startAgain(){this.pause(),this.goTo(0),this.announce(o.atTheBeginning),this.focusOn(".watch")}get last(){return(this.spec?.matched.length??1)-1}goTo(e){let s=this.record?.second;this.time=Math.min(Math.max(e,0),this.last),this.record&&this.second!==s&&this.change({...this.record,second:this.second})}play(){this.second>=this.last&&this.goTo(0),this.isPlaying=!0;let e=this.isFast?ie:1;O()?this.tick(re/e,()=>this.stepOn()):this.run(this.last,e,s=>this.advance(s))}stepOn(){this.spec&&this.advance(k(this.spec,this.second))}toggleSpeed(){this.isFast=!this.isFast,this.isPlaying&&this.play()}advance(e){if(!this.spec)return;let s=c(this.spec,this.second);this.goTo(e);let n=c(this.spec,this.second);n!==s&&this.announce(`${l(this.spec,n)}. ${$(n.about)}`),this.time>=this.last&&this.pause()}jump(e){this.pause(),this.goTo(e),this.say()}scrub(e){this.pause();let s=this.spec&&m(this.spec,this.second);this.goTo(e.target.valueAsNumber),!(!this.spec||m(this.spec,this.second)===s)&&this.sayOnceAtRest(()=>this.say(!1))}say(e=!0){if(!this.spec)return;let s=$(m(this.spec,this.second).text);this.announce(e?`${w(this.spec,this.second)}. ${s}`:s)}renderActivity(e){return r`
<div class="stage">
<div data-together>
${K(e,this.time,this.isPlaying)}
<p class="label quiet"><strong>${o.illustration}</strong> ${o.notAtHome}</p>
${this.renderControls(e)}
</div>
${V(e,this.second)}
</div>
${se(e,this.time)}
<input
type="range"
min="0"
max=${this.last}
step="1"
aria-label=${o.slider}
aria-valuetext=${w(e,this.second)}
.value=${String(this.second)}
@input=${this.scrub}
/>
${Y(e,this.second,s=>this.jump(s))} ${X(e)}
`}renderControls(e){let s=this.second>=this.last,n=this.isPlaying?o.pause:s?o.watchAgain:o.watch;return r`<div class="row controls">
<button type="button" class="primary watch" @click=${this.toggle}>
${h(this.isPlaying?"pause":"play")}${n}
</button>
<button
type="button"
aria-label=${o.backName}
@click=${()=>this.jump(J(e,this.second))}
>
${h("back")}${o.back}
</button>
<button
type="button"
aria-label=${o.forwardName}
@click=${()=>this.jump(k(e,this.second))}
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
</div>`}};B("sb-dyad-player",d);})();
