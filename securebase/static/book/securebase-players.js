/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var v=Object.defineProperty;var x=(s,t)=>{for(var e in t)v(s,e,{get:t[e],enumerable:!0})};var l={};x(l,{Player:()=>a,clockTime:()=>E,isMotionReduced:()=>w,signs:()=>M});var{CSSResult:L,LitElement:$,ReactiveElement:N,_$LE:A,_$LH:B,adoptStyles:I,css:d,defaultConverter:O,getCompatibleStyle:j,html:r,isServer:z,mathml:H,noChange:P,notEqual:R,nothing:u,render:_,supportsAdoptingStyleSheets:q,svg:m,unsafeCSS:D}=globalThis.secureBase.lit;var{ActivityElement:p}=globalThis.secureBase["activity/activity-element.js"];var{controlStyles:G,sliderStyles:g}=globalThis.secureBase["activity/control-styles.js"];var S=700,k=250,T=d`
.controls {
gap: 0.5em 0.6em;
}
input[type="range"] {
--thumb-lift: -14px;
display: block;
width: 100%;
}
input[type="range"]::-webkit-slider-runnable-track {
box-sizing: border-box;
height: 4px;
border-block: 2px solid var(--sb-control-line);
}
input[type="range"]::-moz-range-track {
box-sizing: border-box;
height: 4px;
border-block: 2px solid var(--sb-control-line);
}
.controls .mark {
width: 1em;
height: 1em;
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
`,a=class extends p{static styles=[...super.styles,g,T];static properties={time:{state:!0},isPlaying:{state:!0},unfolded:{state:!0}};constructor(){super(),this.time=0,this.isPlaying=!1,this.unfolded=[],this.stopNext=()=>{},this.saying=0,this.stopWhenHidden=()=>document.hidden&&this.pause(),this.watcher=new IntersectionObserver(([t])=>t?.isIntersecting||this.pause())}connectedCallback(){super.connectedCallback(),document.addEventListener("visibilitychange",this.stopWhenHidden),this.watcher.observe(this)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("visibilitychange",this.stopWhenHidden),this.watcher.disconnect(),this.pause(),clearTimeout(this.saying)}get second(){return Math.floor(this.time)}play(){}pause(){this.stopNext(),this.isPlaying=!1,this.time=this.second}toggle(){this.isPlaying?this.pause():this.play()}run(t,e,i,c=this.time,y=performance.now()){this.stopNext();let b=requestAnimationFrame(h=>{let f=Math.min(Math.max(h-y,0),k)/1e3,o=Math.min(c+f*e,t);o<t&&this.run(t,e,i,o,h),i(o)});this.stopNext=()=>cancelAnimationFrame(b)}tick(t,e){this.stopNext();let i=setTimeout(()=>{e(),this.isPlaying&&this.tick(t,e)},t);this.stopNext=()=>clearTimeout(i)}renderFold(t,e,i){return r`<details class=${t} @toggle=${()=>{this.unfolded=[...this.unfolded,t]}}>
<summary>${e}</summary>
${this.unfolded.includes(t)?i():u}
</details>`}sayOnceAtRest(t){clearTimeout(this.saying),this.saying=window.setTimeout(t,S)}};function w(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var M={back:n("M15 5l-7 7 7 7"),forward:n("M9 5l7 7-7 7"),play:n("M7 4.5v15l12-7.5z"),pause:n("M8 5v14M16 5v14")};function n(s){return r`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${m`<path d=${s} />`}
</svg>`}function E(s){return`${Math.floor(s/60)}:${String(s%60).padStart(2,"0")}`}Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"players/player.js":l});})();
