/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:D,html:m,nothing:v,svg:f}=globalThis.secureBase.lit;var{ActivityElement:ot}=globalThis.secureBase["activity/activity-element.js"];var{hasAddress:Q,writeAddress:X}=globalThis.secureBase["activity/address.js"];var{sliderStyles:ct}=globalThis.secureBase["activity/control-styles.js"];var{figures:E,renderText:lt}=globalThis.secureBase["activity/text.js"];function A(t,s){return t.minimum+s*t.quantum}function U(t,s){let n=0;return s.map(e=>(n+=e,A(t.value,n)))}function H(t,s){let n=(s*t.scale).toFixed(t.decimals).replace(/^-(?=0(\.0*)?$)/,"");return E(n)+t.suffix}function _(t,s){let n=H(t,s);return t.unit?`${n} ${t.unit}`:n}function N(t){return t.unit?`${t.label} (${t.unit})`:t.label}function dt(t){switch(t.kind){case"time-lines":case"curves":return t.lines.length;case"panels":return t.panels.reduce((s,n)=>s+dt(n.layout),0);case"ranges":return t.has_marks?3:2;case"unit-dots":return t.groups.length;case"scatter":return 6;case"plan":return 3;case"impossible":return 0;default:return 1}}function V(t,s){if(t.kind!=="panels")return[{heading:"",layout:t,series:s}];let n=0;return t.panels.map(e=>{let a=n+dt(e.layout),r={...e,series:s.slice(n,a)};return n=a,r})}var{markPath:L,px:i}=globalThis.secureBase["charts/marks.js"];function B(t,s,n){let e=(n-s)/(t.maximum-t.minimum);return a=>s+(a-t.minimum)*e}function pt(t){return`M${t.map(([s,n])=>`${i(s)} ${i(n)}`).join("L")}`}function ht(t){let s=t.map(([e,a])=>`${i(e)} ${i(a)}`),n=t.slice(1,-1).map(([e,a],r)=>{let[o,c]=t[r+2];return`Q${s[r+1]} ${i((e+o)/2)} ${i((a+c)/2)}`});return`M${s[0]}${n.join("")}L${s.at(-1)}`}function mt(t,s,n){let e=t.map((o,c)=>c).sort((o,c)=>t[o]-t[c]),a=[...t];for(let[o,c]of e.entries())o&&(a[c]=Math.max(a[c],a[e[o-1]]+s));let r=n;for(let o of e.reverse())a[o]=Math.min(a[o],r),r=a[o]-s;return a}function k(t,s){return t.length*s*.56}function P(t,s,n){let e=Math.max(0,...t.ticks.map(({text:l})=>k(l,n)))+n,[a,r]=t.ticks;if(!a||!r)return t.ticks;let o=Math.abs(s(r.at)-s(a.at)),c=Math.max(1,Math.ceil(e/o));return t.ticks.filter((l,d)=>d%c===0)}var R=globalThis.secureBase?.words?.charts??{phase:"Phase",moments:["moments","stretches","longest stretch"],count:(t,s)=>`${t} of ${s}`};var ut=(t,[s],{width:n,em:e},a)=>{let r=t.value,o=s.map(M=>_(r,A(r,M))),c=_(r,r.maximum),l=Math.max(...[...o,c].map(M=>k(M,e*1.05))),d=Math.max(...t.labels.map(M=>k(M,e))),$=d+l+e*12<n,g=$?d+e:0,x=B(r,g,n-l-e*.5),h=e*1.4,u=$?e*2.1:e*3.2,T=i(x(r.maximum)-g);return m`<svg
class="chart"
viewBox="0 0 ${i(n)} ${i(u*t.labels.length)}"
role="img"
aria-label=${a}
>
${t.labels.map((M,O)=>{let p=u*O+($?e*.3:e*1.4),w=x(A(r,s[O])),y=i(p+h/2+e*.35);return f`<g class="c-${t.colour}">
<text x="0" y=${$?y:i(p-e*.35)}>${M}</text>
<rect class="track" x=${i(g)} y=${i(p)} width=${T} height=${i(h)} />
<rect class="bar" x=${i(g)} y=${i(p)} width=${i(w-g)} height=${i(h)} />
<text class="strong" x=${i(x(r.maximum)+e*.5)} y=${y}>${o[O]}</text>
</g>`})}
</svg>`},K=10,F=20,$t=(t,[s])=>{let n=Math.ceil(t.of/K);return m`<div class="fields">
${t.groups.map((e,a)=>{let r=s[a];return m`<div class="field c-${t.colour}">
<svg
viewBox="0 0 ${K*F} ${n*F}"
role="img"
aria-label="${e}: ${R.count(r,t.of)} ${t.counted}"
>
${Array.from({length:t.of},(o,c)=>{let[l,d]=[c%K,Math.floor(c/K)];return f`<circle
class=${c<r?"dot counted":"dot"}
cx=${l*F+F/2}
cy=${d*F+F/2}
r="7"
/>`})}
</svg>
<p aria-hidden="true"><strong>${R.count(r,t.of)}</strong> ${t.counted}</p>
<p class="quiet" aria-hidden="true">${e}</p>
</div>`})}
</div>`},ft=(t,[s],{width:n,em:e})=>{let a=n/t.count,r=e*2.6,o=s.reduce((c,l)=>c+l,0);return m`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${i(n)} ${i(r+2)}"
role="img"
aria-label="${R.count(o,t.count)} ${t.on}"
>
${s.map((c,l)=>{let d=c?r:e*.7;return f`<rect
class=${c?"moment on":"moment"}
x=${i(l*a+.5)}
y=${i(r+1-d)}
width=${i(Math.max(1,a-1.5))}
height=${i(d)}
/>`})}
</svg>
<p class="key c-${t.colour}" aria-hidden="true">
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
${t.on}</span>
<span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
${t.off}</span>
</p>`};var Wt=32,J=(t,s,{width:n,em:e},a)=>{let r=t.kind==="time-lines",o=n<Wt*e,c=Math.max(...t.value.ticks.map(({text:p})=>k(p,e)),e)+e*.5,l=Math.max(...t.lines.map(p=>k(p.label,e*1.05))),d=n-(r&&!o?l+e:e*.6),$=B(t.across,c,d),g=r?t.phases:[],x=g.map(p=>Nt(p,$,e)),h=e*(g.length?1.7+1.25*Math.max(...x.map(({lines:p})=>p.length)):3),u=h+Math.min(Math.max(n*.42,e*11),e*18),T=B(t.value,u,h),M={x:$,left:c,right:d,top:h,bottom:u,em:e},O=t.lines.map((p,w)=>({line:p,points:U(t,s[w]).map((y,b)=>[$(t.start+b*t.step),T(y)])}));return m`
${r&&o?_t(t):v}
<svg
class="chart"
viewBox="0 0 ${i(n)} ${i(u+e*3.2)}"
role="img"
aria-label=${a}
>
${g.map((p,w)=>qt(p,x[w],M))}
<text class="axis-name" x="0" y=${e}>${N(t.value)}</text>
${t.value.ticks.map(({at:p,text:w})=>f`<line class="grid" x1=${i(c)} x2=${i(d)} y1=${i(T(p))} y2=${i(T(p))} />
<text class="end" x=${i(c-e*.5)} y=${i(T(p)+e*.35)}>${w}</text>`)}
${P(t.across,$,e).map(({at:p,text:w})=>f`<text class="middle" x=${i($(p))} y=${i(u+e*1.4)}>${w}</text>`)}
<text class="axis-name middle" x=${i((c+d)/2)} y=${i(u+e*2.8)}>
${N(t.across)}
</text>
${O.map(p=>It(p,t,u))}
${r?v:Dt(O,M)}
${r&&!o?zt(O,M):v}
</svg>
`};function _t(t){return m`<p class="key" aria-hidden="true">
${t.lines.map(({label:s,colour:n,dash:e})=>m`<span class="c-${n}"
><svg viewBox="0 0 36 8" class="sample">
<path class="line" d="M0 4H36" stroke-dasharray=${e||v} />
</svg>
${s}</span
>`)}
</p>`}function Nt({label:t,start:s,end:n},e,a){let r=(e(n)-e(s))*.95,o=k(t,a)>r?t.split(" "):[t],c=Math.max(...o.map(l=>k(l,a)));return{lines:o,em:Math.min(a,a*r/c)}}function qt({start:t,end:s,shaded:n},e,{x:a,top:r,bottom:o,em:c}){let[l,d]=[a(t),a(s)],$=r-c*1.4;return f`<rect
class="phase ${n?"shaded":""}"
x=${i(l)}
y=${i(r-$)}
width=${i(d-l)}
height=${i(o-r+$)}
/>
${e.lines.map((g,x)=>f`<text
class="middle strong"
.style=${`font-size: ${i(e.em)}px`}
x=${i((l+d)/2)}
y=${i(r-c*(.6+1.2*(e.lines.length-1-x)))}
>${g}</text>`)}`}function It({line:t,points:s},n,e){let a=pt(s),[r]=s,o=s[s.length-1],c=`${a}L${i(o[0])} ${i(e)}L${i(r[0])} ${i(e)}Z`;return f`<g class="c-${t.colour}">
${n.kind==="curves"?f`<path class="ground" d=${c} />`:v}
<path class="line" d=${a} stroke-dasharray=${t.dash||v} />
</g>`}function zt(t,{bottom:s,em:n}){let e=t.map(({points:r})=>r[r.length-1]),a=mt(e.map(([,r])=>r),n*1.25,s);return t.map(({line:r},o)=>f`<text
class="name c-${r.colour}"
x=${i(e[o][0]+n*.5)}
y=${i(a[o]+n*.35)}
>${r.label}</text>`)}function Dt(t,{left:s,right:n,em:e}){let a=t.map(({line:r,points:o})=>{let[c,l]=o.reduce((d,$)=>$[1]<d[1]?$:d);return{line:r,x:c,y:l,width:k(r.label,e*1.1)}}).sort((r,o)=>r.x-o.x);return a.map(({line:r,x:o,y:c,width:l},d)=>{let $=d===0,g=a.length===1?-l/2:$?-l-e*.4:e*.4,x=Math.min(Math.max(o+g,s),n-l),h=$&&a.length>1,u=c-e*(.5+1.25*Math.max(0,d-1));return f`<text
class="name c-${r.colour} ${h?"end":""}"
x=${i(h?x+l:x)}
y=${i(u)}
>${r.label}</text>`})}var Ut=46,Ht=24,gt="5 4",Vt=22,Kt=12,xt=.085,Yt=.13,Zt=.03,Gt=1,bt=(t,s,{width:n,em:e},a)=>{let r=Math.min(n,Ut*e,Ht*e*t.width/t.depth),o=(r-2)/t.width,c=t.depth*o,l=([h,u])=>[1+h*o,1+c-u*o],d=vt(t,s),$=t.numbered.length-1,g=Math.min(e,Math.max(Kt,r/Vt)),x={wide:r,tall:c,em:g};return m`<svg
class="chart plan"
viewBox="0 0 ${i(r)} ${i(c+2)}"
.style=${`max-width: ${i(r)}px`}
role="img"
aria-label=${a}
>
<rect class="place" x="1" y="1" width=${i(r-2)} height=${i(c)} rx=${i(e)} />
${Qt(t,l([0,0]),o,e)}
${Xt(t,l([t.base.x,t.base.y]),o,e)}
${re(d,s[2]).map(({isDashed:h,points:u})=>f`<path class="way" d=${ht(u.map(l))} stroke-dasharray=${h?gt:v} />`)}
${ne(t,d).map(h=>Jt(l(h.at),h.angle,g*.9))}
${wt(t,d).map(({at:h,numbers:u})=>te(l(h),E(se(u)),x,{isFirst:u.includes(0),isLast:u.includes($)}))}
</svg>
${ee(t)}`};function Qt({scale_bar:t,unit:s},n,e,a){let[r,o]=[n[0]+a*.8,n[1]-a*.7],c=r+t*e,l=`M${i(r)} ${i(o-a*.35)}V${i(o)}H${i(c)}v${i(-a*.35)}`;return f`<path class="scale" d=${l} />
<text class="axis-name middle" x=${i((r+c)/2)} y=${i(o-a*.4)}>${E(String(t))} ${s}</text>`}function Xt({base:t},[s,n],e,a){let r=e*.9,o=i(s-r),c=i(n+a*.65);return f`<rect class="seat" x=${o} y=${i(n-a*.3)} width=${i(2*r)} height=${i(a*.65)} rx="2" />
<path class="seat-back" d="M${o} ${c}H${i(s+r)}" />
<text class="strong" x=${i(s+r+a*.6)} y=${i(n+a*.55)}>${t.label}</text>`}function Jt([t,s],n,e){let[a,r]=[i(e*.45),i(e*.38)];return f`<path
class="arrow"
d="M${a} 0L${-r} ${-r}V${r}Z"
transform="translate(${i(t)} ${i(s)}) rotate(${Math.round(-n)})"
/>`}function te(t,s,{wide:n,tall:e,em:a},{isFirst:r,isLast:o}){let c=a*.75,l=Math.max(c,k(s,a)/2+a*.35),d=Math.min(Math.max(t[0],l+4),n-l-4),$=Math.min(Math.max(t[1],c+4),e-c-4),g=x=>f`<rect
class="stop"
x=${i(d-l-x)}
y=${i($-c-x)}
width=${i(2*(l+x))}
height=${i(2*(c+x))}
rx=${i(c+x)}
/>`;return f`<g class=${r?"plan-mark first":"plan-mark"}>
${o?g(a*.25):v} ${g(0)}
<text
class="middle strong"
.style=${`font-size: ${i(a)}px`}
x=${i(d)}
y=${i($+a*.36)}
>${s}</text>
</g>`}function ee({states:t,numbers:s}){return m`<p class="key" aria-hidden="true">
${[v,gt].map((n,e)=>m`<span
><svg viewBox="0 0 36 8" class="sample">
<path class="way" d="M0 4H36" stroke-dasharray=${n} />
</svg>
${t[e]}</span
>`)}
<span><b class="number">${E("1")}</b> ${s}</span>
</p>`}function vt(t,s){let[n,e]=[0,0];return s[0].map((a,r)=>(n+=a,e+=s[1][r],[n*t.quantum,e*t.quantum]))}function wt(t,s){let n=[];for(let[e,a]of t.numbered.entries()){let r=s[a],o=n.find(c=>Y(c.at,r)<xt*t.width);o?o.numbers.push(e):n.push({at:r,numbers:[e]})}return n}function se(t){let s=[];for(let n of t){let e=s.at(-1);e?.at(-1)===n-1?e.push(n):s.push([n])}return s.map(n=>n.length>2?`${n[0]}–${n.at(-1)}`:n.join(", ")).join(", ")}function ne(t,s){let n=wt(t,s),e=[],a=0;for(let r=1;r<s.length;r+=1){let[o,c]=[s[r-1],s[r]],l=Y(o,c);a+=l;let d=[(o[0]+c[0])/2,(o[1]+c[1])/2];if(a<Yt*t.width||l<Zt*t.width||n.some(g=>Y(g.at,d)<xt*t.width*.6))continue;let $=Math.atan2(c[1]-o[1],c[0]-o[0])*180/Math.PI;e.push({at:d,angle:$}),a=0}return e}function re(t,s){let n=[];for(let e=1;e<t.length;e+=1){let a=s[e]===Gt;n.at(-1)?.isDashed!==a&&n.push({isDashed:a,points:[t[e-1]]}),n.at(-1)?.points.push(t[e])}return n}function kt(t,s){let n=vt(t,s);return[[t.time,t.distance,t.doing],...t.table_rows.map(e=>[(e*t.step).toFixed(1),Y(n[e],[t.base.x,t.base.y]).toFixed(1),t.states[s[2][e]]])]}function Y(t,s){let[n,e]=[t[0]-s[0],t[1]-s[1]];return Math.sqrt(n*n+e*e)}function ae(t,s,n){return n*Math.sqrt(t/s)}var Mt=(t,s,{width:n,em:e},a)=>{let r=t.value,o=e*1.1,c=Math.max(...t.rows.flatMap(p=>[k(p.label,e*1.05),k(p.detail,e*.95)])),l=Math.max(...t.rows.map(p=>k(p.told,e*1.05))),d=c+l+e*16<n,$=d?c+e*1.5:o,g=n-(d?l+e+o:o),x=B(r,$,g),h=!d&&ie(t.rows,e)>n,u=h?e*3.85:e*2.7,T=d?e*3:u+e*2.3,M=T*t.rows.length,O=P(r,x,e);return m`<svg
class="chart c-${t.colour}"
viewBox="0 0 ${i(n)} ${i(M+e*3.2)}"
role="img"
aria-label=${a}
>
${O.map(({at:p,text:w})=>f`<path class="grid" d=${oe(x(p),t.rows.length,T,d?0:u)} />
<text class="middle" x=${i(x(p))} y=${i(M+e*1.3)}>${w}</text>`)}
<text class="axis-name middle" x=${i(($+g)/2)} y=${i(M+e*2.8)}>
${r.label}
</text>
${t.rows.map((p,w)=>{let y=T*w,b=y+(d?T/2:u+e*1.1),[C,W]=[s[0],s[1]].map(j=>x(A(r,j[w]))),z=Math.max(1,...t.rows.map(({weight:j})=>j));return f`
<text class="strong" x="0" y=${i(d?b-e*.2:y+e*1.2)}>${p.label}</text>
<text class="small" x="0" y=${i(d?b+e:y+e*2.35)}>${p.detail}</text>
<text
class="strong ${h?"":"end"}"
x=${h?0:i(n)}
y=${i(d?b+e*.35:y+e*(h?3.5:1.2))}
>${p.told}</text>
${t.has_marks?f`<path
class="bubble"
d=${L(t.mark,x(A(r,s[2][w])),b,ae(p.weight,z,o))}
/>
<circle class="mark" cx=${i(x(A(r,s[2][w])))} cy=${i(b)} r=${i(e*.15)} />`:v}
<path
class="range ${t.has_marks?"":"wide"}"
d="M${i(C)} ${i(b)}H${i(W)}M${i(C)} ${i(b-e*.35)}v${i(e*.7)}M${i(W)} ${i(b-e*.35)}v${i(e*.7)}"
/>`})}
</svg>`};function ie(t,s){return Math.max(...t.map(({label:n,told:e})=>k(n,s*1.05)+k(e,s*1.1)+s))}function oe(t,s,n,e){return Array.from({length:s},(a,r)=>`M${i(t)} ${i(n*r+e)}v${i(n-e)}`).join("")}var Tt=(t,s,{width:n,em:e},a)=>{let[r,o,c,l,[d],[$]]=s,g=e*1.6,x=n-e*.6,h=e*1.8,u=h+Math.min(Math.max(n*.5,e*15),e*22),T=B(t.across,g,x),M=B(t.value,u,h),p=k(t.across.label,e)>x-g-e?n/2:(g+x)/2,w=Math.min(e*.32,n/90),y=b=>i(T(A(t.across,b)));return m`<svg
class="chart"
viewBox="0 0 ${i(n)} ${i(u+e*3.2)}"
role="img"
aria-label=${a}
>
<text class="axis-name" x="0" y=${i(e)}>${t.value.label}</text>
<rect class="track" x=${i(g)} y=${i(h)} width=${i(x-g)} height=${i(u-h)} />
${t.value.ticks.map(b=>f`<text class="end" x=${i(g-e*.5)} y=${i(M(b.at)+e*.35)}>${b.text}</text>`)}
${P(t.across,T,e).map(b=>f`<text class="middle" x=${i(T(b.at))} y=${i(u+e*1.3)}>${b.text}</text>`)}
<text class="axis-name middle" x=${i(p)} y=${i(u+e*2.8)}>
${t.across.label}
</text>
<line class="cut was" x1=${y($)} x2=${y($)} y1=${i(h)} y2=${i(u)} />
<line class="cut" x1=${y(d)} x2=${y(d)} y1=${i(h)} y2=${i(u)} />
${r.map((b,C)=>{let[W,z]=[T(A(t.across,b)),M(A(t.value,o[C]))],j=t.sides[c[C]];return f`${l[C]?f`<circle class="ring" cx=${i(W)} cy=${i(z)} r=${i(w*1.9)} />`:""}
<path
class="c-${j.colour} ${c[C]?"mark":"mark hollow"}"
d=${L(j.mark,W,z,w)}
/>`})}
</svg>
<ul class="key meanings" aria-hidden="true">
${t.sides.map((b,C)=>m`<li class="c-${b.colour}">
${Z(f`<path class=${C?"mark":"mark hollow"} d=${L(b.mark,8,8,5)} />`)}
${b.label}
</li>`)}
<li>${Z(f`<circle class="ring" cx="8" cy="8" r="6.5" />`)} ${t.changed}</li>
<li>${Z(f`<line class="cut" x1="0" x2="16" y1="8" y2="8" />`)} ${t.line}</li>
<li>${Z(f`<line class="cut was" x1="0" x2="16" y1="8" y2="8" />`)} ${t.was}</li>
</ul>`};function Z(t){return m`<svg class="icon" viewBox="0 0 16 16">${t}</svg>`}var ce=150,yt=20,le=24,At=9,de=.31;function pe(t,s){return Math.max(...t.map(tt))<=ce?{across:yt,apart:Math.min(s/yt,le)}:{across:Math.max(1,Math.floor(s/At)),apart:At}}function he(t){return t.map((s,n)=>tt(t.slice(0,n)))}var St=({parts:t,groups:s},n,{width:e})=>{let{across:a,apart:r}=pe(n,e);return m`${s.map((o,c)=>{let l=n[c],d=he(l),$=t.map((h,u)=>`${h.label} ${o.told[u]}`),[g,x]=[a*r,Math.ceil(tt(l)/a)*r];return m`<div class="unit-group">
<p><strong>${o.label}</strong> <span class="quiet">${o.detail}</span></p>
<svg
class="units"
viewBox="0 0 ${i(g)} ${i(x)}"
width=${i(g)}
role="img"
aria-label="${o.label}: ${$.join(", ")}"
>
${t.map((h,u)=>{let T=Array.from({length:l[u]},(M,O)=>{let p=d[u]+O,[w,y]=[p%a,Math.floor(p/a)];return L(h.mark,(w+.5)*r,(y+.5)*r,r*de)});return f`<path class="c-${h.colour} ${h.full?"mark":"mark hollow"}" d=${T.join("")} />`})}
</svg>
<p class="key" aria-hidden="true">
${t.map((h,u)=>m`<span class="c-${h.colour}"
><svg class="icon" viewBox="0 0 16 16">
<path class=${h.full?"mark":"mark hollow"} d=${L(h.mark,8,8,5)} />
</svg>
${$[u]}</span
>`)}
</p>
</div>`})}`};function tt(t){return t.reduce((s,n)=>s+n,0)}var me={"time-lines":J,curves:J,bars:ut,"icon-field":$t,moments:ft,ranges:Mt,"unit-dots":St,scatter:Tt,plan:bt,impossible:()=>v};function Ot(t,s,n,e){return V(t,s).map(({heading:a,...r})=>m`${a?m`<p class="panel-heading">${a}</p>`:v}
${me[r.layout.kind](r.layout,r.series,n,e)}`)}var{colourStyles:Bt}=globalThis.secureBase["charts/colours.js"];var Ct=D`
svg.chart{display:block;width:100%;overflow:visible}svg text{fill:var(--sb-ink);font-size:var(--chart-em,14px);font-variant-numeric:tabular-nums}text.middle{text-anchor:middle}text.end{text-anchor:end}text.strong,text.name{font-weight:600}text.axis-name,svg text.small{fill:var(--sb-ink-soft)}svg text.small{font-size:calc(var(--chart-em,14px) * 0.92)}text.name{fill:var(--chart-colour);paint-order:stroke;stroke:var(--sb-paper);stroke-width:4px;stroke-linejoin:round}.line,.range{fill:none;stroke:var(--chart-colour);stroke-width:2.25}.line{stroke-linejoin:round}.ground{fill:var(--chart-colour);opacity:0.14}.phase,.track,.dot,.moment{fill:none;stroke:var(--sb-control-line)}.grid,.phase,.track{stroke:var(--sb-line)}.phase.shaded{fill:var(--sb-accent-soft)}.dot{stroke-width:1.5}.bar,.bubble,.mark,.moment.on,.dot.counted{fill:var(--chart-colour);stroke:var(--chart-colour)}.mark.hollow{fill:none}.bubble{fill-opacity:0.25}.range.wide{stroke-width:5}.key{display:flex;flex-wrap:wrap;gap:0.15em 1.25em;margin:0.4em 0 0.6em;font-size:0.88em}.key.meanings{padding:0;list-style:none}.meanings li{padding-inline-start:1.5em;text-indent:-1.5em}.key .sample{width:2.2em;height:0.6em}.key .box,.key .icon{height:1.1em;vertical-align:-0.15em}.key .icon{width:1.1em;overflow:visible}.panel-heading{margin:1.2em 0 0.5em;font-weight:600}.fields{display:flex;flex-wrap:wrap;gap:1.25em 2.5em}.field{flex:1 1 9em;max-width:13em}.field p{margin:0.35em 0 0}svg.units{display:block;max-width:100%}.unit-group{margin-block-start:1em}.unit-group p{margin:0 0 0.3em}.unit-group .key{margin-block-start:0.4em}.ring{fill:none;stroke:var(--sb-help);stroke-width:1.75}.icon .mark,.icon .ring{stroke-width:1.5}.cut{stroke:var(--sb-ink);stroke-width:2.5}.cut.was{stroke-width:1.5;stroke-dasharray:3 4}svg.plan{margin-inline:auto}.place{fill:var(--sb-accent-soft);stroke:var(--sb-line)}.way{fill:none;stroke:var(--sb-ink);stroke-width:2;stroke-linejoin:round}.arrow{fill:var(--sb-ink)}.scale{fill:none;stroke:var(--sb-ink-soft);stroke-width:1.5}.seat,.stop{fill:var(--sb-paper);stroke:var(--sb-accent);stroke-width:2}.seat-back{stroke:var(--sb-accent);stroke-width:3}.plan-mark.first .stop:last-of-type{fill:var(--sb-accent)}svg .plan-mark.first text{fill:var(--sb-paper)}.key .number{display:inline-block;min-width:1.5em;border:2px solid var(--sb-accent);border-radius:1em;line-height:1.4;text-align:center}@media (forced-colors: active){svg,svg[class],svg [class]{--chart-colour:CanvasText;--sb-ink:CanvasText;--sb-ink-soft:CanvasText;--sb-control-line:CanvasText;--sb-line:CanvasText;--sb-accent:CanvasText;--sb-help:CanvasText;--sb-accent-soft:Canvas;--sb-paper:Canvas}text.name{stroke:none}.grid,.phase,.track{stroke-opacity:0.35}.phase.shaded{stroke-opacity:1}}`;var{renderTable:Lt}=globalThis.secureBase["charts/table-view.js"];function Rt(t,s){return V(t,s).flatMap(n=>{let[e,...a]=ue(n.layout,n.series);return e?[{heading:n.heading,head:e,rows:a}]:[]})}function ue(t,s){switch(t.kind){case"time-lines":case"curves":return $e(t,s);case"bars":{let n=s[0].map(e=>_(t.value,A(t.value,e)));return[[t.category,t.value.label],...t.labels.map((e,a)=>[e,n[a]])]}case"icon-field":return[["",t.counted],...t.groups.map((n,e)=>[n,`${s[0][e]} of ${t.of}`])];case"moments":return fe(t,s[0]);case"ranges":case"unit-dots":case"scatter":return t.table;case"plan":return kt(t,s);default:return[]}}function $e(t,s){let n=t.kind==="time-lines"?t.phases:[],e=s.map(o=>U(t,o)),a=[N(t.across),...n.length?[R.phase]:[]],r=t.table_rows.map(o=>{let c=t.start+o*t.step,l=n.filter(({start:d,end:$})=>d<=c&&c<=$).at(-1);return[H(t.across,c),...n.length?[l?.label??""]:[],...e.map(d=>H(t.value,d[o]))]});return[[...a,...t.lines.map(({label:o})=>o)],...r]}function fe(t,s){let n=[];for(let e of s){let a=n.at(-1);a?.value===e?a.length+=1:n.push({value:e,length:1})}return[["",...R.moments],...[{value:1,name:t.on},{value:0,name:t.off}].map(({value:e,name:a})=>{let r=n.filter(c=>c.value===e).map(({length:c})=>c),o=r.reduce((c,l)=>c+l,0);return[a,...[o,r.length,Math.max(0,...r)].map(String)]})]}var{live:G}=globalThis.secureBase["lit/directives/live.js"];function q(t){return t.kind==="slider"?t.values:t.options.map(({id:s})=>s)}function et(t){return Object.fromEntries(t.controls.map(({name:s,value:n})=>[s,n]))}function st(t,s){let n=q(t).indexOf(s??t.value);return n<0?q(t).indexOf(t.value):n}function jt(t,s){return t.kind==="slider"?t.texts[s]:t.options[s].text}function nt(t,s){let n=t.controls.reduce((a,r)=>a*q(r).length+st(r,s[r.name]),0),e=t.frames[n];return{...e,layout:t.layouts[e.layout],series:e.series.map(a=>t.series[a])}}function rt(t,s){let n={};for(let e of t.controls){let a=Object.hasOwn(s,e.name)?s[e.name]:void 0;if(e.kind==="choice")e.options.some(({id:r})=>r===a)&&(n[e.name]=String(a));else if(typeof a=="number"&&Number.isFinite(a)){let[r]=e.values;a>=r&&a<=e.values[e.values.length-1]&&(n[e.name]=ge(e.values,a))}}return Object.keys(n).length?{...et(t),...n}:{}}function ge(t,s){return t.reduce((n,e)=>Math.abs(e-s)<Math.abs(n-s)?e:n)}function at(t,s){let n=Object.entries(s).map(([e,a])=>[e,String(a)]);return`#${t}?${new URLSearchParams(n)}`}function it(t,s){let[n,e]=t.replace(/^#/,"").split("?",2);return n!==s||!e?null:Object.fromEntries([...new URLSearchParams(e)].map(([a,r])=>[a,r.trim()!==""&&Number.isFinite(Number(r))?Number(r):r]))}var S=globalThis.secureBase?.words?.explorer??{less:t=>`Less: ${t}`,more:t=>`More: ${t}`,picture:"A drawing. Its numbers are in the table that the button below shows.",showTable:"Show as table",hideTable:"Hide the table",copyLink:"Copy a link to this setting",copied:"Copied. The link opens this page with this setting.",notCopied:"This browser does not let us copy. The address of this page holds your setting.",impossible:"This cannot be",startedAgain:"Every control is back where it started.",undone:"Your setting is back."};var xe=5;function Pt(t,s,n){let e=st(t,s);return t.kind==="slider"?be(t,e,n):t.options.length>xe?we(t,e,n):ve(t,e,n)}function be(t,s,n){let e=`control-${t.name}`,a=t.values.length-1,r=c=>n(t.values[Math.min(Math.max(c,0),a)]),o=jt(t,s);return m`<div class="control">
<p class="name-and-value">
<label for=${e}>${t.label}</label>
<span class="value" aria-hidden="true">${o}</span>
</p>
<div class="slide">
${Et("M6 12h12",S.less(t.label),s===0,()=>r(s-1))}
<input
id=${e}
name=${t.name}
type="range"
min="0"
max=${a}
step="1"
.value=${G(String(s))}
aria-valuetext=${o}
.style=${`--filled: ${100*s/a}%`}
@input=${({target:c})=>r(c.valueAsNumber)}
/>
${Et("M6 12h12M12 6v12",S.more(t.label),s===a,()=>r(s+1))}
</div>
</div>`}function Et(t,s,n,e){return m`<button
type="button"
class="step"
aria-label=${s}
aria-disabled=${n?"true":"false"}
@click=${e}
>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${t} /></svg>
</button>`}function ve(t,s,n){return m`<fieldset class="control">
<legend>${t.label}</legend>
<div class="options">
${t.options.map(({id:e,text:a},r)=>m`<label class="option pressable boxed">
<input
type="radio"
name="control-${t.name}"
value=${e}
.checked=${G(r===s)}
@change=${()=>n(e)}
/>
<span>${a}</span>
</label>`)}
</div>
</fieldset>`}function we(t,s,n){let e=`control-${t.name}`;return m`<div class="control">
<p class="name-and-value"><label for=${e}>${t.label}</label></p>
<select
id=${e}
.value=${G(String(q(t)[s]))}
@change=${({target:a})=>n(a.value)}
>
${t.options.map((a,r)=>m`<option value=${a.id} ?selected=${r===s}>${a.text}</option>`)}
</select>
</div>`}var Ft=D`
.controls{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17em,100%),1fr));gap:0.9em 2em;align-items:start;margin-block-start:1.25em}.control select{width:100%;min-width:0}.control{min-width:0}.name-and-value{display:flex;gap:0.75em;align-items:last baseline;justify-content:space-between;margin:0}label,legend{font-weight:600}.value{flex:none;max-width:50%;text-align:end;font-variant-numeric:tabular-nums}.slide{display:flex;direction:ltr;gap:0.5em;align-items:center}.step{display:grid;flex:none;place-items:center;width:44px;height:44px;padding:0;border-radius:50%}.step svg{width:20px;fill:none;stroke:currentColor;stroke-width:2.4;stroke-linecap:round}.step[aria-disabled="true"]{border-style:dashed;color:var(--sb-ink-soft);cursor:default}input[type="range"]{--thumb-lift:-11.5px;flex:1;min-width:0}input[type="range"]::-webkit-slider-runnable-track{height:8px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:linear-gradient(
to right,var(--sb-accent) var(--filled),var(--sb-paper) var(--filled)
)}input[type="range"]::-moz-range-track{height:5px;border:1.5px solid var(--sb-control-line);border-radius:5px;background:var(--sb-paper)}input[type="range"]::-moz-range-progress{height:5px;border-radius:5px;background:var(--sb-accent)}.options{display:flex;flex-wrap:wrap;gap:0.4em 0.5em;margin-block-start:0.3em}.option{padding-block:0.2em;padding-inline:0.7em 0.9em;font-weight:400}.option:has(:checked){border-color:var(--sb-accent);box-shadow:inset 0 0 0 1px var(--sb-accent)}.option input{width:1.15em;height:1.15em}figure{margin:1.25em 0 0;padding:clamp(0.75em,3cqi,1.25em)}@container (max-width: 20em){figure{margin-inline:-0.5em;padding-inline:0.6em}select{padding-inline:0.4em}}figure.impossible{border:2px dashed var(--sb-control-line)}figure .problem{margin:0 0 0.25em}.takeaway{display:grid;margin:0 0 0.5em;font:600 1.15em / 1.3 var(--sb-font-heading);text-wrap:balance}.takeaway > *{grid-area:1 / 1}.longest,.ruler{visibility:hidden}.picture{position:relative}.ruler{position:absolute;inset-inline:0;height:1em}.note{margin-block-start:0.75em}figcaption{margin-block-start:0.75em;font-style:italic}.tools{gap:0 0.5em;margin-block-start:0.25em}.tools button{margin-inline:-0.6em 0.6em}.table-room{overflow-x:auto}.table-room + .table-room{margin-block-start:1em}table{width:100%;border-collapse:collapse;font-size:0.88em;font-variant-numeric:tabular-nums;overflow-wrap:normal}caption{padding-block:0.4em;font-weight:600;text-align:start}th,td{padding-block:0.3em;padding-inline:0 0.6em;border-block-end:1px solid var(--sb-line);text-align:start;vertical-align:baseline}tbody th{min-width:5em;font-weight:400}@media (forced-colors: active){input[type="range"]{--thumb-edge:Canvas;--thumb-fill:CanvasText}}`;var ke=500,I=class extends ot{static styles=[...super.styles,ct,Bt,Ct,Ft];static properties={setting:{state:!0},room:{state:!0},showsTable:{state:!0},told:{state:!0}};constructor(){super(),this.startedAgainWords=S.startedAgain,this.undoneWords=S.undone,this.setting={},this.room={width:600,em:14},this.showsTable=!1,this.told="",this.picture=null,this.resting=0,this.watcher=new ResizeObserver(()=>this.measure()),this.followAddress=()=>this.takeFromAddress(),this.settle=()=>this.resting&&this.rest()}reconcile(s,n){return{setting:rt(s,n?.setting??{})}}get longestTitle(){return(this.spec?.frames.map(({title:n})=>n)??[]).reduce((n,e)=>e.length>n.length?e:n,"")}recordTaken(){this.stopResting(),this.told="",this.spec&&(this.setting={...et(this.spec),...this.record?.setting})}connectedCallback(){super.connectedCallback(),window.addEventListener("hashchange",this.followAddress),window.addEventListener("pagehide",this.settle),this.takeFromAddress()&&(this.closest("details")?.setAttribute("open",""),this.updateComplete.then(()=>requestAnimationFrame(()=>this.scrollIntoView())))}disconnectedCallback(){super.disconnectedCallback(),this.settle(),this.watcher.disconnect(),this.picture=null,window.removeEventListener("hashchange",this.followAddress),window.removeEventListener("pagehide",this.settle)}measure(){let{picture:s}=this;if(!s)return;let n=s.clientWidth,e=Number.parseFloat(getComputedStyle(s).fontSize)*.88;n&&(n!==this.room.width||e!==this.room.em)&&(this.room={width:n,em:e})}updated(){let s=this.renderRoot.querySelector(".picture");if(s===this.picture)return;this.picture=s;let n=s?.querySelector(".ruler");n&&this.watcher.observe(n)}takeFromAddress(){if(!this.spec||!this.record||!Q(this))return!1;let s=it(window.location.hash,this.spec.id),n=s&&rt(this.spec,s);return!n||!Object.keys(n).length?!1:(this.change({...this.record,setting:n}),this.recordTaken(),!0)}set(s,n){this.setting={...this.setting,[s]:n},this.told="",this.stopResting(),this.resting=window.setTimeout(()=>this.rest(),ke)}stopResting(){clearTimeout(this.resting),this.resting=0}rest(){if(this.stopResting(),!this.spec||!this.record)return;let s=nt(this.spec,this.setting);this.change({...this.record,setting:this.setting}),this.announce(s.layout.kind==="impossible"?`${s.title}. ${s.note}`:s.title),X(this,at(this.spec.id,this.setting))}startAgain(){super.startAgain(),this.spec&&it(window.location.hash,this.spec.id)&&X(this,window.location.pathname+window.location.search)}get canCopy(){let s=window.location.protocol.startsWith("http");return Q(this)&&s&&!!navigator.clipboard?.writeText}async copyLink(){if(!this.spec)return;this.rest();let s=new URL(window.location.href);s.hash=at(this.spec.id,this.setting);try{await navigator.clipboard.writeText(s.href),this.told=S.copied}catch{this.told=S.notCopied}this.announce(this.told)}renderActivity(s){let{controls:n,caption:e}=s,a=nt(s,this.setting),r=a.layout.kind==="impossible";return m`
<div class="controls">
${n.map(o=>Pt(o,this.setting[o.name],c=>this.set(o.name,c)))}
</div>
<figure class="slip ${r?"impossible":""}" .style=${`--chart-em: ${this.room.em}px`}>
${r?m`<p class="problem">${S.impossible}</p>`:v}
<p class="takeaway">
<span>${a.title}</span>
<span class="longest" aria-hidden="true">${this.longestTitle}</span>
</p>
<div class="picture">
<div class="ruler"></div>
${Ot(a.layout,a.series,this.room,S.picture)}
</div>
${a.note?m`<p class="note">${a.note}</p>`:v}
${e.length?m`<figcaption class="quiet">${lt(e)}</figcaption>`:v}
</figure>
<div class="row tools">
<button
class="plain"
type="button"
aria-expanded=${this.showsTable?"true":"false"}
@click=${()=>{this.showsTable=!this.showsTable}}
>
${this.showsTable?S.hideTable:S.showTable}
</button>
${this.canCopy?m`<button class="plain" type="button" data-copy @click=${this.copyLink}>
${S.copyLink}
</button>`:v}
</div>
${this.told?m`<p class="told shown">${this.told}</p>`:v}
${this.showsTable?Rt(a.layout,a.series).map(o=>Lt(o,a.title)):v}
`}};"adoptedStyleSheets"in document&&customElements.define("sb-explorer",I);})();
