/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var Te=Object.defineProperty;var Oe=Object.getPrototypeOf;var Se=Reflect.get;var Me=(e,t,r)=>t in e?Te(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r;var _=(e,t,r)=>Me(e,typeof t!="symbol"?t+"":t,r);var J=(e,t,r)=>Se(Oe(e),r,t);var{define:Q}=globalThis.secureBase["define.js"];var{CSSResult:Ke,LitElement:Ye,ReactiveElement:Ze,_$LE:Je,_$LH:Qe,adoptStyles:Xe,css:j,defaultConverter:et,getCompatibleStyle:tt,html:l,isServer:st,mathml:rt,noChange:nt,notEqual:it,nothing:u,render:at,supportsAdoptingStyleSheets:ot,svg:g,unsafeCSS:ct}=globalThis.secureBase.lit;var{ActivityElement:X}=globalThis.secureBase["activity/activity-element.js"];var{plainText:pt,renderText:ee,safeAddress:ht}=globalThis.secureBase["activity/text.js"];function S(e,t){return e.minimum+t*e.quantum}function N(e,t){let r=0;return t.map(s=>(r+=s,S(e.value,r)))}function F(e,t){return(t*e.scale).toFixed(e.decimals).replace(/^-(?=0(\.0*)?$)/,"")+e.suffix}function C(e,t){let r=F(e,t);return e.unit?`${r} ${e.unit}`:r}function L(e){return e.unit?`${e.label} (${e.unit})`:e.label}function te(e){switch(e.kind){case"time-lines":case"curves":return e.lines.length;case"panels":return e.panels.reduce((t,r)=>t+te(r.layout),0);case"impossible":return 0;default:return 1}}function z(e,t){if(e.kind!=="panels")return[{heading:"",layout:e,series:t}];let r=0;return e.panels.map(s=>{let n=r+te(s.layout),i={...s,series:t.slice(r,n)};return r=n,i})}function R(e,t,r){let s=(r-t)/(e.maximum-e.minimum);return n=>t+(n-e.minimum)*s}function o(e){return Math.round(e*10)/10}function se(e){return`M${e.map(([t,r])=>`${o(t)} ${o(r)}`).join("L")}`}function re(e,t,r){let s=e.map((a,c)=>c).sort((a,c)=>e[a]-e[c]),n=[...e];for(let[a,c]of s.entries())a&&(n[c]=Math.max(n[c],n[s[a-1]]+t));let i=r;for(let a of s.reverse())n[a]=Math.min(n[a],i),i=n[a]-t;return n}function k(e,t){return e.length*t*.56}function ne(e,t,r){let s=Math.max(0,...e.ticks.map(({text:d})=>k(d,r)))+r,[n,i]=e.ticks;if(!n||!i)return e.ticks;let a=Math.abs(t(i.at)-t(n.at)),c=Math.max(1,Math.ceil(s/a));return e.ticks.filter((d,p)=>p%c===0)}var y={phase:"Phase",moments:"moments",stretches:"stretches",longest:"longest stretch",of:(e,t)=>`${e} of ${t}`};function ie(e,t,{width:r,em:s},n){let i=e.value,a=t.map(v=>C(i,S(i,v))),c=C(i,i.maximum),d=Math.max(...[...a,c].map(v=>k(v,s*1.05))),p=Math.max(...e.labels.map(v=>k(v,s))),h=p+d+s*12<r,f=h?p+s:0,$=R(i,f,r-d-s*.5),T=s*1.4,w=h?s*2.1:s*3.2,O=o($(i.maximum)-f);return l`<svg
class="chart"
viewBox="0 0 ${o(r)} ${o(w*e.labels.length)}"
role="img"
aria-label=${n}
>
${e.labels.map((v,m)=>{let b=w*m+(h?s*.3:s*1.4),U=$(S(i,t[m])),E=o(b+T/2+s*.35);return g`<g class="c-${e.colour}">
<text x="0" y=${h?E:o(b-s*.35)}>${v}</text>
<rect class="track" x=${o(f)} y=${o(b)} width=${O} height=${o(T)} />
<rect class="bar" x=${o(f)} y=${o(b)} width=${o(U-f)} height=${o(T)} />
<text class="strong" x=${o($(i.maximum)+s*.5)} y=${E}>${a[m]}</text>
</g>`})}
</svg>`}var I=10,M=20;function ae(e,t){let r=Math.ceil(e.of/I);return l`<div class="fields">
${e.groups.map((s,n)=>{let i=t[n];return l`<div class="field c-${e.colour}">
<svg
viewBox="0 0 ${I*M} ${r*M}"
role="img"
aria-label="${s}: ${y.of(i,e.of)} ${e.counted}"
>
${Array.from({length:e.of},(a,c)=>{let[d,p]=[c%I,Math.floor(c/I)];return g`<circle
class=${c<i?"dot counted":"dot"}
cx=${d*M+M/2}
cy=${p*M+M/2}
r="7"
/>`})}
</svg>
<p><strong>${y.of(i,e.of)}</strong> ${e.counted}</p>
<p class="quiet">${s}</p>
</div>`})}
</div>`}function oe(e,t,{width:r,em:s},n){let i=r/e.count,a=s*2.6,c=t.reduce((d,p)=>d+p,0);return l`<svg
class="chart c-${e.colour}"
viewBox="0 0 ${o(r)} ${o(a+2)}"
role="img"
aria-label="${n}: ${y.of(c,e.count)} ${e.on}"
>
${t.map((d,p)=>{let h=d?a:s*.7;return g`<rect
class=${d?"moment on":"moment"}
x=${o(p*i+.5)}
y=${o(a+1-h)}
width=${o(Math.max(1,i-1.5))}
height=${o(h)}
/>`})}
</svg>
<p class="key c-${e.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${e.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${e.off}</span>
</p>`}var Ae=32;function ce(e,t,{width:r,em:s},n){let i=e.kind==="time-lines",a=r<Ae*s,c=Math.max(...e.value.ticks.map(({text:m})=>k(m,s)),s)+s*.5,d=Math.max(...e.lines.map(m=>k(m.label,s*1.05))),p=r-(i&&!a?d+s:s*.6),h=R(e.across,c,p),f=i?e.phases:[],$=f.map(m=>Le(m,h,s)),T=s*(f.length?1.7+1.25*Math.max(...$.map(({lines:m})=>m.length)):3),w=T+Math.min(Math.max(r*.42,s*11),s*18),O=R(e.value,w,T),v=e.lines.map((m,b)=>({line:m,points:N(e,t[b]).map((U,E)=>[h(e.start+E*e.step),O(U)])}));return l`
${i&&a?Ce(e):u}
<svg
class="chart"
viewBox="0 0 ${o(r)} ${o(w+s*3.2)}"
role="img"
aria-label=${n}
>
${f.map((m,b)=>Re(m,$[b],h,T,w,s))}
<text class="axis-name" x="0" y=${s}>${L(e.value)}</text>
${e.value.ticks.map(({at:m,text:b})=>g`<line class="grid" x1=${o(c)} x2=${o(p)} y1=${o(O(m))} y2=${o(O(m))} />
<text class="end" x=${o(c-s*.5)} y=${o(O(m)+s*.35)}>${b}</text>`)}
${ne(e.across,h,s).map(({at:m,text:b})=>g`<text class="middle" x=${o(h(m))} y=${o(w+s*1.4)}>${b}</text>`)}
<text class="axis-name middle" x=${o((c+p)/2)} y=${o(w+s*2.8)}>
${L(e.across)}
</text>
${v.map(m=>Be(m,e,w))}
${i?u:je(v,c,p,s)}
${i&&!a?Ee(v,w,s):u}
</svg>
`}function Ce(e){return l`<p class="key" aria-hidden="true">
${e.lines.map(({label:t,colour:r,dash:s})=>l`<span class="c-${r}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${s||u} />
</svg>
${t}</span
>`)}
</p>`}function Le({label:e,start:t,end:r},s,n){let i=(s(r)-s(t))*.95,a=k(e,n)>i?e.split(" "):[e],c=Math.max(...a.map(d=>k(d,n)));return{lines:a,em:Math.min(n,n*i/c)}}function Re({start:e,end:t,shaded:r},s,n,i,a,c){let[d,p]=[n(e),n(t)],h=i-c*1.4;return g`<rect
class="phase ${r?"shaded":""}"
x=${o(d)}
y=${o(i-h)}
width=${o(p-d)}
height=${o(a-i+h)}
/>
${s.lines.map((f,$)=>g`<text
class="middle strong"
style="font-size: ${o(s.em)}px"
x=${o((d+p)/2)}
y=${o(i-c*(.6+1.2*(s.lines.length-1-$)))}
>${f}</text>`)}`}function Be({line:e,points:t},r,s){let n=se(t),[i]=t,a=t[t.length-1],c=`${n}L${o(a[0])} ${o(s)}L${o(i[0])} ${o(s)}Z`;return g`<g class="c-${e.colour}">
${r.kind==="curves"?g`<path class="ground" d=${c} />`:u}
<path class="line" d=${n} stroke-dasharray=${e.dash||u} />
</g>`}function Ee(e,t,r){let s=e.map(({points:i})=>i[i.length-1]),n=re(s.map(([,i])=>i),r*1.25,t);return e.map(({line:i},a)=>g`<text
class="name c-${i.colour}"
x=${o(s[a][0]+r*.5)}
y=${o(n[a]+r*.35)}
>${i.label}</text>`)}function je(e,t,r,s){let n=e.map(({line:i,points:a})=>{let[c,d]=a.reduce((p,h)=>h[1]<p[1]?h:p);return{line:i,x:c,y:d,width:k(i.label,s*1.1)}}).sort((i,a)=>i.x-a.x);return n.map(({line:i,x:a,y:c,width:d},p)=>{let h=p===0,f=n.length===1?-d/2:h?-d-s*.4:s*.4,$=Math.min(Math.max(a+f,t),r-d),T=c-s*(.5+1.25*Math.max(0,p-1));return g`<text class="name c-${i.colour}" x=${o($)} y=${o(T)}>${i.label}</text>`})}function le(e,t,r,s){return z(e,t).map(n=>l`${n.heading?l`<p class="panel-heading">${n.heading}</p>`:u}
${Ne(n,r,n.heading||s)}`)}function Ne({layout:e,series:t},r,s){switch(e.kind){case"time-lines":case"curves":return ce(e,t,r,s);case"bars":return ie(e,t[0],r,s);case"icon-field":return ae(e,t[0]);case"moments":return oe(e,t[0],r,s);default:return u}}var de=j`
svg.chart {
display: block;
width: 100%;
overflow: visible;
}
svg text {
fill: var(--sb-ink, #23303b);
font-size: var(--chart-em, 14px);
font-variant-numeric: tabular-nums;
}
text.middle {
text-anchor: middle;
}
text.end {
text-anchor: end;
}
text.strong,
text.name {
font-weight: 600;
}
text.axis-name {
fill: var(--sb-ink-soft, #56606a);
}
.c-accent {
--chart-colour: var(--sb-accent, #0f6b6b);
}
.c-secure {
--chart-colour: var(--sb-secure, #24745a);
}
.c-avoidant {
--chart-colour: var(--sb-avoidant, #3b6ea8);
}
.c-resistant {
--chart-colour: var(--sb-resistant, #a04f18);
}
.c-disorganised {
--chart-colour: var(--sb-disorganised, #7a5195);
}
.c-repair {
--chart-colour: var(--sb-repair, #8a6000);
}
.c-help {
--chart-colour: var(--sb-help, #8a3f4d);
}
.c-ink {
--chart-colour: var(--sb-ink, #23303b);
}
text.name {
fill: var(--chart-colour);
/* A name stays readable where a line runs behind it. */
paint-order: stroke;
stroke: var(--sb-paper, #fffdf9);
stroke-width: 4px;
stroke-linejoin: round;
}
.line {
fill: none;
stroke: var(--chart-colour);
stroke-width: 2.25;
stroke-linejoin: round;
}
.ground {
fill: var(--chart-colour);
opacity: 0.14;
}
.grid {
stroke: var(--sb-line, #d9d0c0);
}
.phase {
fill: none;
stroke: var(--sb-line, #d9d0c0);
}
.phase.shaded {
fill: var(--sb-accent-soft, #e6f2ef);
}
.bar,
.moment.on,
.dot.counted {
fill: var(--chart-colour);
stroke: var(--chart-colour);
}
.track,
.dot,
.moment {
fill: none;
stroke: var(--sb-control-line, #857b6b);
}
.track {
stroke: var(--sb-line, #d9d0c0);
}
.dot {
stroke-width: 1.5;
}
.key {
display: flex;
flex-wrap: wrap;
gap: 0.15em 1.25em;
margin: 0.4em 0 0.6em;
font-size: 0.88em;
}
.key .sample {
width: 2.2em;
height: 0.6em;
}
.key .box {
height: 1.1em;
vertical-align: -0.15em;
}
.panel-heading {
margin: 1.2em 0 0.5em;
font-weight: 600;
}
.fields {
display: flex;
flex-wrap: wrap;
gap: 1.25em 2.5em;
}
.field {
flex: 1 1 9em;
max-width: 13em;
}
.field p {
margin: 0.35em 0 0;
}
/* Forced colours leave SVG alone: lines differ by their dashes, bars by being full. */
@media (forced-colors: active) {
svg * {
--chart-colour: CanvasText;
}
svg text,
text.name,
text.axis-name {
fill: CanvasText;
stroke: none;
}
.grid,
.phase,
.track {
stroke: CanvasText;
stroke-opacity: 0.35;
}
.phase.shaded {
fill: Canvas;
stroke-opacity: 1;
}
}
`;function pe({heading:e,head:t,rows:r},s){return l`<div class="table-room" role="region" aria-label=${e||s} tabindex="0">
<table>
${e?l`<caption>${e}</caption>`:u}
<thead>
<tr>
${t.map(n=>n?l`<th scope="col">${n}</th>`:l`<td></td>`)}
</tr>
</thead>
<tbody>
${r.map(([n,...i])=>l`<tr>
<th scope="row">${n}</th>
${i.map(a=>l`<td>${a}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}function he(e,t){return z(e,t).flatMap(r=>{let[s,...n]=Fe(r.layout,r.series);return s?[{heading:r.heading,head:s,rows:n}]:[]})}function Fe(e,t){switch(e.kind){case"time-lines":case"curves":return ze(e,t);case"bars":{let r=t[0].map(s=>C(e.value,S(e.value,s)));return[[e.category,e.value.label],...e.labels.map((s,n)=>[s,r[n]])]}case"icon-field":return[["",e.counted],...e.groups.map((r,s)=>[r,y.of(t[0][s],e.of)])];case"moments":return Ie(e,t[0]);default:return[]}}function ze(e,t){let r=e.kind==="time-lines"?e.phases:[],s=t.map(a=>N(e,a)),n=[L(e.across),...r.length?[y.phase]:[]],i=e.table_rows.map(a=>{let c=e.start+a*e.step,d=r.filter(({start:p,end:h})=>p<=c&&c<=h).at(-1);return[F(e.across,c),...r.length?[d?.label??""]:[],...s.map(p=>F(e.value,p[a]))]});return[[...n,...e.lines.map(({label:a})=>a)],...i]}function Ie(e,t){let r=[];for(let s of t){let n=r.at(-1);n?.value===s?n.length+=1:r.push({value:s,length:1})}return[["",y.moments,y.stretches,y.longest],...[{value:1,name:e.on},{value:0,name:e.off}].map(({value:s,name:n})=>{let i=r.filter(c=>c.value===s).map(({length:c})=>c),a=i.reduce((c,d)=>c+d,0);return[n,...[a,i.length,Math.max(0,...i)].map(String)]})]}function D(e,t){let r=Object.entries(t).map(([s,n])=>[s,String(n)]);return`#${e}?${new URLSearchParams(r)}`}function H(e,t){let[r,s]=e.replace(/^#/,"").split("?",2);return r!==t||!s?null:Object.fromEntries([...new URLSearchParams(s)].map(([n,i])=>[n,i.trim()!==""&&Number.isFinite(Number(i))?Number(i):i]))}var{live:W}=globalThis.secureBase["lit/directives/live.js"];function B(e){return e.kind==="slider"?e.values:e.options.map(({id:t})=>t)}function G(e){return Object.fromEntries(e.controls.map(({name:t,value:r})=>[t,r]))}function K(e,t){let r=B(e).indexOf(t??e.value);return r<0?B(e).indexOf(e.value):r}function me(e,t){return e.kind==="slider"?e.texts[t]:e.options[t].text}function Y(e,t){let r=e.controls.reduce((n,i)=>n*B(i).length+K(i,t[i.name]),0),s=e.frames[r];return{...s,layout:e.layouts[s.layout],series:s.series.map(n=>e.series[n])}}function q(e,t){let r={};for(let s of e.controls){let n=Object.hasOwn(t,s.name)?t[s.name]:void 0;if(s.kind==="choice")s.options.some(({id:i})=>i===n)&&(r[s.name]=String(n));else if(typeof n=="number"&&Number.isFinite(n)){let[i]=s.values;n>=i&&n<=s.values[s.values.length-1]&&(r[s.name]=We(s.values,n))}}return Object.keys(r).length?{...G(e),...r}:{}}function We(e,t){return e.reduce((r,s)=>Math.abs(s-t)<Math.abs(r-t)?s:r)}var x={less:e=>`Less: ${e}`,more:e=>`More: ${e}`,showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var qe=5;function ue(e,t,r){let s=K(e,t);return e.kind==="slider"?Pe(e,s,r):e.options.length>qe?Ue(e,s,r):Ve(e,s,r)}function Pe(e,t,r){let s=`control-${e.name}`,n=e.values.length-1,i=c=>r(e.values[Math.min(Math.max(c,0),n)]),a=me(e,t);return l`<div class="control">
<p class="name-and-value">
<label for=${s}>${e.label}</label>
<span class="value" aria-hidden="true">${a}</span>
</p>
<div class="slide">
<button
type="button"
class="step"
aria-label=${x.less(e.label)}
aria-disabled=${t===0?"true":"false"}
@click=${()=>i(t-1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12" /></svg>
</button>
<input
id=${s}
name=${e.name}
type="range"
min="0"
max=${n}
step="1"
.value=${W(String(t))}
aria-valuetext=${a}
style="--filled: ${100*t/n}%"
@input=${({target:c})=>i(c.valueAsNumber)}
/>
<button
type="button"
class="step"
aria-label=${x.more(e.label)}
aria-disabled=${t===n?"true":"false"}
@click=${()=>i(t+1)}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12M12 6v12" /></svg>
</button>
</div>
</div>`}function Ve(e,t,r){return l`<fieldset class="control">
<legend>${e.label}</legend>
<div class="options">
${e.options.map(({id:s,text:n},i)=>l`<label class="option">
<input
type="radio"
name="control-${e.name}"
value=${s}
.checked=${W(i===t)}
@change=${()=>r(s)}
/>
<span>${n}</span>
</label>`)}
</div>
</fieldset>`}function Ue(e,t,r){let s=`control-${e.name}`;return l`<div class="control">
<p class="name-and-value"><label for=${s}>${e.label}</label></p>
<select
id=${s}
.value=${W(String(B(e)[t]))}
@change=${({target:n})=>r(n.value)}
>
${e.options.map((n,i)=>l`<option value=${n.id} ?selected=${i===t}>${n.text}</option>`)}
</select>
</div>`}var{LONGEST_NOTE:Gt,RECORD_VERSION:fe,isBlank:Kt,isFromNewerVersion:Yt,isIdentifier:ge,isObject:Z,isRecord:be}=globalThis.secureBase["records/shape.js"];function xe(e,t){let s=be(t)&&t.kind==="explorer"&&t.activity===e.id?q(e,t.setting):{};return{version:fe,kind:"explorer",activity:e.id,setting:s}}var{isActivitySpec:ve,isText:$e,listOf:P}=globalThis.secureBase["records/spec-shape.js"];function we(e){if(!ve(e,"explorer",["controls","layouts","frames"]))return!1;let t=P(e.controls);return Array.isArray(e.series)&&$e(e.caption)&&t.every(_e)&&t.reduce((r,s)=>r*ke(s),1)===P(e.frames).length}function _e(e){return Z(e)&&ge(e.name)&&typeof e.label=="string"&&["slider","choice"].includes(String(e.kind))&&ke(e)>0}function ke(e){return Z(e)?P(e.kind==="slider"?e.values:e.options).length:0}var ye=j`
.controls {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
gap: 0.9em 2em;
align-items: start;
margin-block-start: 1.25em;
}
.control {
min-width: 0;
margin: 0;
padding: 0;
border: 0;
}
.name-and-value {
display: flex;
flex-wrap: wrap;
gap: 0 0.75em;
align-items: baseline;
justify-content: space-between;
margin: 0;
}
label,
legend {
padding: 0;
font-weight: 600;
}
.value {
font-variant-numeric: tabular-nums;
}
.slide {
display: flex;
gap: 0.5em;
align-items: center;
}
.step {
display: grid;
flex: none;
place-items: center;
width: 44px;
height: 44px;
padding: 0;
border-radius: 50%;
}
.step svg {
width: 20px;
fill: none;
stroke: currentColor;
stroke-width: 2.4;
stroke-linecap: round;
}
.step[aria-disabled="true"] {
border-style: dashed;
color: var(--sb-ink-soft, #56606a);
cursor: default;
}
input[type="range"] {
flex: 1;
min-width: 0;
height: 44px;
margin: 0;
border-radius: var(--sb-radius-small, 8px);
background: none;
appearance: none;
cursor: pointer;
}
input[type="range"]::-webkit-slider-runnable-track {
height: 8px;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: 5px;
background: linear-gradient(
to right,
var(--sb-accent, #0f6b6b) var(--filled),
var(--sb-paper, #fffdf9) var(--filled)
);
}
input[type="range"]::-moz-range-track {
height: 5px;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: 5px;
background: var(--sb-paper, #fffdf9);
}
input[type="range"]::-moz-range-progress {
height: 5px;
border-radius: 5px;
background: var(--sb-accent, #0f6b6b);
}
input[type="range"]::-webkit-slider-thumb {
width: 28px;
height: 28px;
margin-block-start: -11.5px;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
appearance: none;
}
input[type="range"]::-moz-range-thumb {
width: 22px;
height: 22px;
border: 3px solid var(--sb-paper, #fffdf9);
border-radius: 50%;
background: var(--sb-accent, #0f6b6b);
box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
}
.options {
display: flex;
flex-wrap: wrap;
gap: 0.4em 0.5em;
margin-block-start: 0.3em;
}
.option {
display: flex;
gap: 0.5em;
align-items: center;
min-height: 44px;
padding: 0.2em 0.9em 0.2em 0.7em;
border: 1.5px solid var(--sb-control-line, #857b6b);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
font-weight: 400;
cursor: pointer;
}
.option:has(:checked) {
border-color: var(--sb-accent, #0f6b6b);
box-shadow: inset 0 0 0 1px var(--sb-accent, #0f6b6b);
}
.option input {
width: 1.15em;
height: 1.15em;
margin: 0;
accent-color: var(--sb-accent, #0f6b6b);
}
figure {
margin: 1.25em 0 0;
padding: clamp(0.75em, 3cqi, 1.25em);
border: 1px solid var(--sb-line, #d9d0c0);
border-radius: var(--sb-radius-small, 8px);
background: var(--sb-paper, #fffdf9);
}
figure.impossible {
border: 2px dashed var(--sb-control-line, #857b6b);
}
.kind {
margin: 0 0 0.25em;
color: var(--sb-wrong, #8f4a1c);
font-weight: 600;
}
.takeaway {
display: grid;
margin: 0 0 0.5em;
font-family: var(--sb-font-heading, inherit);
font-size: 1.15em;
font-weight: 600;
line-height: 1.3;
text-wrap: balance;
}
.takeaway > * {
grid-area: 1 / 1;
}
.longest {
visibility: hidden;
}
.note {
margin-block-start: 0.75em;
}
figcaption {
margin-block-start: 0.75em;
color: var(--sb-ink-soft, #56606a);
font-size: 0.88em;
font-style: italic;
}
.tools {
gap: 0 0.5em;
margin-block-start: 0.25em;
}
.tools button {
margin-inline-start: -0.6em;
margin-inline-end: 0.6em;
}
.table-room {
overflow-x: auto;
}
.table-room + .table-room {
margin-block-start: 1em;
}
table {
width: 100%;
border-collapse: collapse;
font-size: 0.88em;
font-variant-numeric: tabular-nums;
overflow-wrap: normal;
}
caption {
padding-block: 0.4em;
font-weight: 600;
text-align: start;
}
th,
td {
padding: 0.3em 0.6em 0.3em 0;
border-block-end: 1px solid var(--sb-line, #d9d0c0);
text-align: start;
vertical-align: baseline;
}
tbody th {
min-width: 5em;
font-weight: 400;
}
@media (forced-colors: active) {
input[type="range"]::-webkit-slider-thumb {
border-color: Canvas;
background: CanvasText;
forced-color-adjust: none;
}
input[type="range"]::-moz-range-thumb {
border-color: Canvas;
background: CanvasText;
forced-color-adjust: none;
}
}
`;var De=500,A=class A extends X{constructor(){super(),this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.isMeasured=!1,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}accepts(t){return we(t)}reconcile(t){return xe(this.spec,t)}get longestTitle(){return(this.spec?.frames.map(({title:r})=>r)??[]).reduce((r,s)=>s.length>r.length?s:r,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...G(this.spec),...this.record?.setting})}get startedAgainWords(){return x.startedAgain}get undoneWords(){return x.undone}get hasAddress(){return this.querySelector(":scope > script.sb-spec")!==null}connectedCallback(){super.connectedCallback(),this.watcher.observe(this),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView()))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let t=this.renderRoot.querySelector(".picture");if(!t)return;this.isMeasured=!0;let r=t.clientWidth,s=Number.parseFloat(getComputedStyle(t).fontSize)*.88;r&&(r!==this.room.width||s!==this.room.em)&&(this.room={width:r,em:s})}updated(){this.isMeasured||this.measure()}takeFromAddress(){if(!this.spec||!this.record||!this.hasAddress)return!1;let t=H(window.location.hash,this.spec.id),r=t&&q(this.spec,t);return!r||!Object.keys(r).length?!1:(this.change({...this.record,setting:r}),this.recordTaken(),!0)}set(t,r){this.setting={...this.setting,[t]:r},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),De)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let t=Y(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(t.layout.kind==="impossible"?`${t.title}. ${t.note}`:t.title),this.writeAddress(D(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&H(window.location.hash,this.spec.id)&&this.writeAddress(window.location.pathname+window.location.search)}writeAddress(t){if(this.hasAddress)try{window.history.replaceState(window.history.state,"",t)}catch{}}get canCopy(){let t=window.location.protocol.startsWith("http");return this.hasAddress&&t&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let t=new URL(window.location.href);t.hash=D(this.spec.id,this.setting);try{await navigator.clipboard.writeText(t.href),this.told=x.copied}catch{this.told=x.notCopied}this.announce(this.told)}renderActivity(){if(!this.spec)return u;let{controls:t,caption:r}=this.spec,s=Y(this.spec,this.setting),n=s.layout.kind==="impossible";return l`
<div class="controls">
${t.map(i=>ue(i,this.setting[i.name],a=>this.set(i.name,a)))}
</div>
<figure class=${n?"impossible":""} style="--chart-em: ${this.room.em}px">
${n?l`<p class="kind">${x.impossible}</p>`:u}
<p class="takeaway">
<span>${s.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
${le(s.layout,s.series,this.room,s.title)}
</div>
${s.note?l`<p class="note">${s.note}</p>`:u}
${r.length?l`<figcaption>${ee(r)}</figcaption>`:u}
</figure>
<div class="row tools">
<button
class="plain"
type="button"
aria-expanded=${this.showsTable?"true":"false"}
@click=${()=>{this.showsTable=!this.showsTable}}
>
${this.showsTable?x.hideTable:x.showTable}
</button>
${this.canCopy?l`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${x.copyLink}
</button>`:u}
</div>
${this.told?l`<p class="told shown">${this.told}</p>`:u}
${this.showsTable?he(s.layout,s.series).map(i=>pe(i,s.title)):u}
`}};_(A,"styles",[...J(A,A,"styles"),de,ye]),_(A,"properties",{setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}});var V=A;Q("sb-explorer",V);})();
