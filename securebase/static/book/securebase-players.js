/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var m=Object.defineProperty;var T=Object.getPrototypeOf;var M=Reflect.get;var E=(s,t,e)=>t in s?m(s,t,{enumerable:!0,configurable:!0,writable:!0,value:e}):s[t]=e;var k=(s,t)=>{for(var e in t)m(s,e,{get:t[e],enumerable:!0})};var r=(s,t,e)=>E(s,typeof t!="symbol"?t+"":t,e);var p=(s,t,e)=>M(T(s),e,t);var l={};k(l,{Player:()=>c,clockTime:()=>B,isMotionReduced:()=>N,signs:()=>A});var{CSSResult:$,LitElement:O,ReactiveElement:j,_$LE:H,_$LH:R,adoptStyles:q,css:u,defaultConverter:D,getCompatibleStyle:W,html:d,isServer:F,mathml:z,noChange:G,notEqual:J,nothing:K,render:P,supportsAdoptingStyleSheets:Q,svg:g,unsafeCSS:U}=globalThis.secureBase.lit;var{ActivityElement:y}=globalThis.secureBase["activity/activity-element.js"];var{controlStyles:Y,sliderStyles:v}=globalThis.secureBase["activity/control-styles.js"];var w=700,C=250,L=u`
.controls {
gap: 0.5em 0.6em;
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
`,i=class i extends y{constructor(){super(),this.time=0,this.isPlaying=!1,this.stopNext=()=>{},this.saying=0,this.stopWhenHidden=()=>document.hidden&&this.pause(),this.watcher=new IntersectionObserver(([t])=>t?.isIntersecting||this.pause())}connectedCallback(){super.connectedCallback(),document.addEventListener("visibilitychange",this.stopWhenHidden),this.watcher.observe(this)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener("visibilitychange",this.stopWhenHidden),this.watcher.disconnect(),this.pause(),clearTimeout(this.saying)}get second(){return Math.floor(this.time)}play(){}pause(){this.stopNext(),this.isPlaying=!1,this.time=this.second}toggle(){this.isPlaying?this.pause():this.play()}run(t,e,n,f=this.time,S=performance.now()){this.stopNext();let b=requestAnimationFrame(h=>{let x=Math.min(Math.max(h-S,0),C)/1e3,o=Math.min(f+x*e,t);o<t&&this.run(t,e,n,o,h),n(o)});this.stopNext=()=>cancelAnimationFrame(b)}tick(t,e){this.stopNext();let n=setTimeout(()=>{e(),this.isPlaying&&this.tick(t,e)},t);this.stopNext=()=>clearTimeout(n)}sayOnceAtRest(t){clearTimeout(this.saying),this.saying=window.setTimeout(t,w)}};r(i,"styles",[...p(i,i,"styles"),v,L]),r(i,"properties",{time:{state:!0},isPlaying:{state:!0}});var c=i;function N(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var A={back:a("M15 5l-7 7 7 7"),forward:a("M9 5l7 7-7 7"),play:a("M7 4.5v15l12-7.5z"),pause:a("M8 5v14M16 5v14")};function a(s){return d`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
${g`<path d=${s} />`}
</svg>`}function B(s){return`${Math.floor(s/60)}:${String(s%60).padStart(2,"0")}`}Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"players/player.js":l});})();
