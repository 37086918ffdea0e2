/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var v=Object.defineProperty;var x=(s,t)=>{for(var e in t)v(s,e,{get:t[e],enumerable:!0})};var a={};x(a,{Player:()=>o,clockTime:()=>M,isMotionReduced:()=>T,signs:()=>w});var{CSSResult:C,LitElement:L,ReactiveElement:N,_$LE:A,_$LH:B,adoptStyles:I,css:c,defaultConverter:$,getCompatibleStyle:O,html:h,isServer:j,mathml:z,noChange:H,notEqual:P,nothing:R,render:_,supportsAdoptingStyleSheets:q,svg:p,unsafeCSS:D}=globalThis.secureBase.lit;var{ActivityElement:m}=globalThis.secureBase["activity/activity-element.js"];var{controlStyles:G,sliderStyles:d}=globalThis.secureBase["activity/control-styles.js"];var f=700,S=250,k=c`
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
border: 2px solid var(--sb-control-line);
border-radius: 2px;
}
input[type="range"]::-moz-range-track {
box-sizing: border-box;
height: 4px;
border: 2px solid var(--sb-control-line);
border-radius: 2px;
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
`,o=class extends m{static styles=[...super.styles,d,k];static properties={time:{state:!0},isPlaying:{state:!0}};constructor(){super(),this.time=0,this.isPlaying=!1,this.stopNext=()=>{},this.saying=0,this.stopWhenHidden=()=>document.hidden&&this.pause(),this.watcher=new IntersectionObserver(([t])=>t?.isIntersecting||this.pause())}connectedCallback(){super.connectedCallback(),document.addEventListener("visibilitychange",this.stopWhenHidden),this.watcher.observe(this)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("visibilitychange",this.stopWhenHidden),this.watcher.disconnect(),this.pause(),clearTimeout(this.saying)}get second(){return Math.floor(this.time)}play(){}pause(){this.stopNext(),this.isPlaying=!1,this.time=this.second}toggle(){this.isPlaying?this.pause():this.play()}run(t,e,i,u=this.time,g=performance.now()){this.stopNext();let y=requestAnimationFrame(l=>{let b=Math.min(Math.max(l-g,0),S)/1e3,n=Math.min(u+b*e,t);n<t&&this.run(t,e,i,n,l),i(n)});this.stopNext=()=>cancelAnimationFrame(y)}tick(t,e){this.stopNext();let i=setTimeout(()=>{e(),this.isPlaying&&this.tick(t,e)},t);this.stopNext=()=>clearTimeout(i)}sayOnceAtRest(t){clearTimeout(this.saying),this.saying=window.setTimeout(t,f)}};function T(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var w={back:r("M15 5l-7 7 7 7"),forward:r("M9 5l7 7-7 7"),play:r("M7 4.5v15l12-7.5z"),pause:r("M8 5v14M16 5v14")};function r(s){return h`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${p`<path d=${s} />`}
</svg>`}function M(s){return`${Math.floor(s/60)}:${String(s%60).padStart(2,"0")}`}Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"players/player.js":a});})();
